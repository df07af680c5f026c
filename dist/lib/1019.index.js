export const id = 1019;
export const ids = [1019];
export const modules = {
    61019: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            examineRepositoryAction: () => (examineRepositoryAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        const examineRepositoryAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'doctor',
            title: 'Examine the repository',
            summary: 'Say what of a package repository would fail later, each with the line that mends it.',
            branding: { icon: 'activity', color: 'red' },
            inputs: {
                folder: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('The root of the repository.', { default: '.', placeholder: 'FOLDER' }),
                registry: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Where the binaries are: `oci://HOST/PATH`. Default: `registry` of `pakages.json`, else `oci://ghcr.io/OWNER/NAME-cache`.', { placeholder: 'REGISTRY' }),
                ignore: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Ids of faults to pass over, one per line.', { placeholder: 'ID…' }),
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)('Token that may read the repository and its packages. What it may not read is said to be unchecked.', { default: '${{ github.token }}' }),
            },
            outputs: {
                faults: 'Ids of the faults that were found, one per line.',
                unchecked: 'What could not be checked, one per line.',
            },
            permissions: { contents: 'read', packages: 'read' },
            example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
            terminalExample: '',
            positional: 'folder',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(378), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 51016))).doctorStep,
                present: (await __webpack_require__.e(801).then(__webpack_require__.bind(__webpack_require__, 80801))).presentExamination,
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
