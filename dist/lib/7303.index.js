export const id = 7303;
export const ids = [7303];
export const modules = {
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
    }),
    97303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            verifyCommand: () => (verifyCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var list_inputs = __webpack_require__(75853);
        ;
        const verifyInputs = {
            specs: (0, inputs.p_)('What to look through: `name`, `name@version`, `/hash`. Default: everything.', {
                placeholder: 'SPEC…',
            }),
            'install-root': list_inputs.o,
            repair: (0, inputs.Jt)('Install what is damaged anew: the same bytes, from the registry that they came from.'),
            token: (0, inputs.rJ)('Token that may read the registry. Not needed for public packages.'),
            username: (0, inputs.Qq)('User name that goes with the token.'),
        };
        ;
        const verifyCommand = (0, command.N)({
            name: 'verify',
            title: 'Verify what is installed',
            summary: 'Compare installed files with what was installed, and find libraries that are missing.',
            inputs: verifyInputs,
            terminalExample: '--repair',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(606), __webpack_require__.e(4493), __webpack_require__.e(378), __webpack_require__.e(9442), __webpack_require__.e(8641), __webpack_require__.e(982), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 34995))).verifyWork,
        });
    })
};
