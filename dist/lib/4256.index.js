export const id = 4256;
export const ids = [4256];
export const modules = {
    54256: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            moduleCommand: () => (moduleCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var loading_inputs = __webpack_require__(61964);
        ;
        const moduleInputs = {
            ...loading_inputs.H,
            to: (0, inputs.Qq)('The folder of module files, for `module use`.', {
                required: true,
                placeholder: 'FOLDER',
            }),
            format: (0, inputs.Yq)('`lmod` writes Lua for Lmod; `tcl` is for Environment Modules, and for Lmod too.', ['lmod', 'tcl']),
        };
        ;
        const moduleCommand = (0, command.N)({
            name: 'module',
            title: 'Write module files',
            summary: 'Write a module file (Lmod or Tcl) for each of some installed packages.',
            inputs: moduleInputs,
            terminalExample: 'bar-tools --to ~/modules --format tcl',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(9846), __webpack_require__.e(378), __webpack_require__.e(3860), __webpack_require__.e(4085), __webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__, 47147))).moduleWork,
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
