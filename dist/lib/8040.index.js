export const id = 8040;
export const ids = [8040];
export const modules = {
    8040: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            listTargetsAction: () => (listTargetsAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        const listTargetsAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'targets',
            title: 'List targets',
            summary: 'Say in which containers a package repository is built: one for each of its `targets`.',
            branding: { icon: 'grid', color: 'blue' },
            inputs: {
                systems: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Systems as Spack calls them, such as `rocky9`, one per line. Default: `targets` of the `pakages.json` in the workspace.', { placeholder: 'SYSTEM…' }),
            },
            outputs: {
                matrix: 'JSON for `strategy.matrix`: `{"include": [{"system", "container"}]}`, each container by digest. Where no targets are named it has one row, with an empty container: the runner itself.',
            },
            permissions: { contents: 'read' },
            example: '',
            terminalExample: '',
            positional: 'systems',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(1058), __webpack_require__.e(5399)]).then(__webpack_require__.bind(__webpack_require__, 28120))).listTargets,
                present: (await __webpack_require__.e(9956).then(__webpack_require__.bind(__webpack_require__, 99956))).presentTargets,
            }),
        });
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
    })
};
