export const id = 1473;
export const ids = [1473];
export const modules = {
    41473: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            envCommand: () => (envCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var loading_inputs = __webpack_require__(61964);
        ;
        const envInputs = {
            ...loading_inputs.H,
            shell: (0, inputs.Yq)('What to print: code for a shell, or JSON. `bash` is for every POSIX shell.', [
                'bash',
                'zsh',
                'fish',
                'csh',
                'json',
            ]),
        };
        ;
        const envCommand = (0, command.N)({
            name: 'env',
            title: 'Load packages into a shell',
            summary: 'Print what sets up your shell for installed packages, as `spack load` does.',
            inputs: envInputs,
            terminalExample: 'bar-tools',
            positional: 'specs',
            completes: 'installed',
            work: async () => (await Promise.all([__webpack_require__.e(9846), __webpack_require__.e(378), __webpack_require__.e(3860), __webpack_require__.e(4085), __webpack_require__.e(8978)]).then(__webpack_require__.bind(__webpack_require__, 48978))).envWork,
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
