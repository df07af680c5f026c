export const id = 7073;
export const ids = [7073];
export const modules = {
    67073: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            shellCommand: () => (shellCommand)
        });
        var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88835);
        var _loading_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61964);
        const shellCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.N)({
            name: 'shell',
            title: 'Start a shell with packages',
            summary: 'Start your shell (`$SHELL`) with installed packages loaded; `exit` leaves it.',
            inputs: _loading_inputs_js__WEBPACK_IMPORTED_MODULE_1__.H,
            terminalExample: 'bar-tools',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(9846), __webpack_require__.e(378), __webpack_require__.e(3860), __webpack_require__.e(4085), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 94))).shellWork,
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
