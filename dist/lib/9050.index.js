export const id = 9050;
export const ids = [9050];
export const modules = {
    79050: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runWork: () => (runWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97837);
        const runWork = {
            run: async (inputs, { host, behindDashes, foreground, signal }) => {
                const [command, ...args] = behindDashes;
                if (command === undefined)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('There is no program to run.', {
                        id: 'program-not-named',
                        fix: 'Write it behind two hyphens: "pakages run SPEC -- PROGRAM".',
                    });
                const env = (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.yE)(host.env, await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.Hh)(inputs, host));
                return foreground({ command, args, env, signal });
            },
            present: (exitCode) => ({ answer: { exactly: '' }, json: { exitCode }, exitCode }),
        };
    })
};
