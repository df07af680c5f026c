export const id = 6169;
export const ids = [6169];
export const modules = {
    16169: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            sbomDiffCommand: () => (sbomDiffCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var reading_inputs = __webpack_require__(45499);
        ;
        const sbomDiffInputs = {
            sboms: (0, inputs.p_)('Two of: a file (CycloneDX or SPDX as JSON, or a `spack.lock`), an image that an SBOM hangs at (`oci://HOST/PATH:TAG`, `…@sha256:DIGEST`), a generation of `registry` by its number, or a release by its name.', { placeholder: 'SBOM…', required: true }),
            'fail-on': (0, inputs.p_)('Ends with exit code 1 where one of these differs: `added`, `removed`, `version`, `licence`, `source`, `build`, `vulnerability` (a new one that is open; needs `index`). Default: none.', { placeholder: 'ASPECT…' }),
            markdown: (0, inputs.Jt)('Prints Markdown, for a job summary.'),
            ...reading_inputs.o,
        };
        ;
        const sbomDiffCommand = (0, command.N)({
            name: 'sbom-diff',
            title: 'Compare two SBOMs',
            summary: 'Say which packages two SBOMs, locks, images or generations have otherwise: added, removed, versions, licences, sources, vulnerabilities (`pakages sbom diff A B`).',
            inputs: sbomDiffInputs,
            terminalExample: 'v1.0 v1.1 --registry oci://ghcr.io/OWNER/NAME',
            positional: 'sboms',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4589), __webpack_require__.e(6964), __webpack_require__.e(5990)]).then(__webpack_require__.bind(__webpack_require__, 81229))).sbomDiffWork,
        });
    }),
    45499: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (readingInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const readingInputs = {
            registry: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.', { placeholder: 'REFERENCE' }),
            config: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('The configuration, whose section `trust` says whose signatures count. Default: `pakages.json`, where there is one.', { placeholder: 'FILE' }),
            index: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('A package index that `index` published: its address, or a folder.', {
                placeholder: 'ADDRESS',
            }),
            trust: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry and policy are then those that the index publishes.', { placeholder: 'FINGERPRINT|WORKFLOW' }),
            'unsigned-index': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
            token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)('Token that may read the registry. Not needed for public packages.'),
            username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('User name that goes with the token.'),
        };
    })
};
