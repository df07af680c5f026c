export const id = 2263;
export const ids = [2263];
export const modules = {
    12263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            listCommand: () => (listCommand)
        });
        var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88835);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75853);
        const listCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.N)({
            name: 'list',
            title: 'List what is installed',
            summary: 'Show the packages of an install root, and where they lie.',
            inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.S,
            terminalExample: '--explicit',
            positional: 'specs',
            work: async () => (await Promise.all([__webpack_require__.e(378), __webpack_require__.e(6084)]).then(__webpack_require__.bind(__webpack_require__, 46084))).listWork,
        });
    }),
    75853: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (listInputs),
            o: () => (installRootInput)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const installRootInput = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("The folder that packages are installed into. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).", { placeholder: 'FOLDER' });
        const listInputs = {
            specs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Only what these name: `name`, `name@version`, `/hash`.', { placeholder: 'SPEC…' }),
            'install-root': installRootInput,
            explicit: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Only what was asked for, without what was installed for others.'),
        };
    })
};
