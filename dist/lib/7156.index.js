export const id = 7156;
export const ids = [7156];
export const modules = {
    47156: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            infoCommand: () => (infoCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var reading_inputs = __webpack_require__(45499);
        ;
        const infoInputs = {
            spec: (0, inputs.Qq)('The package, as `install` takes it: `name`, `name@version`, `name/hash`, …', {
                placeholder: 'SPEC',
            }),
            generation: (0, inputs.Qq)('As this generation holds it, by its number or the name of a release.', {
                placeholder: 'NUMBER',
            }),
            'as-of': (0, inputs.Qq)('As it was then: a date, or a time, in UTC.', { placeholder: 'DATE' }),
            ...reading_inputs.o,
        };
        ;
        const infoCommand = (0, command.N)({
            name: 'info',
            title: 'Explain a package',
            summary: 'Say of a package what it is, which versions there are, who built, signed and reviewed it, from which commit, how large it is and what it needs.',
            inputs: infoInputs,
            terminalExample: 'bar-tools --registry oci://ghcr.io/OWNER/NAME-cache',
            positional: 'spec',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(4589), __webpack_require__.e(6964), __webpack_require__.e(8275), __webpack_require__.e(7610)]).then(__webpack_require__.bind(__webpack_require__, 91017))).infoWork,
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
