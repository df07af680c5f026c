export const id = 3960;
export const ids = [3960];
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
    83960: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            removeCommand: () => (removeCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var list_inputs = __webpack_require__(75853);
        ;
        const removeInputs = {
            specs: (0, inputs.p_)('What to remove: `name`, `name@version`, `/hash`; all that fit.', {
                placeholder: 'SPEC…',
            }),
            'install-root': list_inputs.o,
            gc: (0, inputs.Jt)('Remove what was installed for others only and that nothing needs any more.'),
            'dry-run': (0, inputs.Jt)('Show what would be removed, and leave it.'),
        };
        ;
        const removeCommand = (0, command.N)({
            name: 'remove',
            title: 'Remove installed packages',
            summary: 'Remove packages from an install root, with what only they needed.',
            inputs: removeInputs,
            terminalExample: 'bar-tools',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(378), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 10112))).removeWork,
        });
    })
};
