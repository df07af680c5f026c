export const id = 6174;
export const ids = [6174];
export const modules = {
    36174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            completionCommand: () => (completionCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var loading_inputs = __webpack_require__(61964);
        ;
        const completionInputs = {
            shell: (0, inputs.Yq)('The shell that the script is for.', ['bash', 'zsh', 'fish']),
            installed: (0, inputs.Jt)('Print the names of what is installed instead, one a line, as the scripts ask for them.'),
            'install-root': loading_inputs.H['install-root'],
        };
        ;
        const completionCommand = (0, command.N)({
            name: 'completion',
            title: 'Complete words in the shell',
            summary: 'Print a script that completes commands, flags, their values and installed packages in your shell.',
            inputs: completionInputs,
            terminalExample: 'bash > ~/.local/share/bash-completion/completions/pakages',
            positional: 'shell',
            work: async () => (await __webpack_require__.e(6589).then(__webpack_require__.bind(__webpack_require__, 76589))).completionWork,
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
