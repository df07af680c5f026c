export const id = 94;
export const ids = [94];
export const modules = {
    94: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            shellWork: () => (shellWork)
        });
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97837);
        const shellWork = {
            run: async (inputs, { host, foreground, signal }) => {
                const loaded = await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(inputs, host);
                const command = host.env['SHELL'] || '/bin/sh';
                host.notice(`A shell with ${(0, _loading_load_js__WEBPACK_IMPORTED_MODULE_0__.PC)(loaded)}: leave it with "exit".`);
                return foreground({ command, args: [], env: (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_0__.yE)(host.env, loaded), signal });
            },
            present: (exitCode) => ({ answer: { exactly: '' }, json: { exitCode }, exitCode }),
        };
    })
};
