export const id = 9363;
export const ids = [9363];
export const modules = {
    69363: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            viewCommand: () => (viewCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var loading_inputs = __webpack_require__(61964);
        ;
        const viewInputs = {
            ...loading_inputs.H,
            to: (0, inputs.Qq)('Where the view is made: a new path, or that of an earlier view.', {
                required: true,
                placeholder: 'FOLDER',
            }),
            alone: (0, inputs.Jt)('Only the packages that are named, without what they need at run time.'),
        };
        ;
        const viewCommand = (0, command.N)({
            name: 'view',
            title: 'Show packages in one folder',
            summary: 'Make one folder with bin, lib, share and all else of installed packages, by links.',
            inputs: viewInputs,
            terminalExample: 'bar-tools --to ~/tools',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(9846), __webpack_require__.e(378), __webpack_require__.e(3860), __webpack_require__.e(4085), __webpack_require__.e(7238)]).then(__webpack_require__.bind(__webpack_require__, 47238))).viewWork,
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
