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
            summary: 'Say where and for what a package repository is built: container, runner, compiler and microarchitecture of each of its `targets`.',
            branding: { icon: 'grid', color: 'blue' },
            inputs: {
                systems: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Names of targets in the `pakages.json` of the workspace, or systems as Spack calls them, such as `rocky9`, one per line. Default: all `targets` of that file.', { placeholder: 'SYSTEM…' }),
            },
            outputs: {
                matrix: 'JSON for `strategy.matrix`: `{"include": [{"name", "system", "container", "compiler", "target", "runner"}]}`, each base container by digest, and empty what a target does not say. Where no targets are named it has one row, and all of it is empty: the runner itself.',
            },
            permissions: { contents: 'read' },
            example: '',
            terminalExample: '',
            positional: 'systems',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(1058), __webpack_require__.e(9769)]).then(__webpack_require__.bind(__webpack_require__, 28120))).listTargets,
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
