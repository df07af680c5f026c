export const id = 2426;
export const ids = [2426];
export const modules = {
    32426: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runCommand: () => (runCommand)
        });
        var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88835);
        var _loading_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61964);
        const runCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.N)({
            name: 'run',
            title: 'Run a program with packages',
            summary: 'Run a program with installed packages loaded, and end as it ends.',
            inputs: _loading_inputs_js__WEBPACK_IMPORTED_MODULE_1__.H,
            terminalExample: 'bar-tools -- bar --version',
            positional: 'specs',
            completes: 'installed',
            behindDashes: 'PROGRAM [WORDS]',
            work: async () => (await Promise.all([__webpack_require__.e(9846), __webpack_require__.e(378), __webpack_require__.e(3860), __webpack_require__.e(4085), __webpack_require__.e(9050)]).then(__webpack_require__.bind(__webpack_require__, 79050))).runWork,
        });
    }),
    61964: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (loadedInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const loadedInputs = {
            specs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Installed packages: `name`, `name@version`, `name+variant`, or `/hash`. What was asked for when it was installed comes before what was only needed.', { required: true, placeholder: 'SPEC…' }),
            'install-root': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("The folder that they are installed in. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).", { placeholder: 'FOLDER' }),
        };
    })
};
