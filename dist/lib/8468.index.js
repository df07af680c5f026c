export const id = 8468;
export const ids = [8468];
export const modules = {
    68468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            searchCommand: () => (searchCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var reading_inputs = __webpack_require__(45499);
        ;
        const searchInputs = {
            words: (0, inputs.p_)('Words: what is found has all of them, in its name, or with an index in its name, description or tags. Default: everything.', { placeholder: 'WORD…' }),
            limit: (0, inputs.U9)('How many are shown.', { default: 50, min: 1, max: 10_000 }),
            ...reading_inputs.o,
        };
        ;
        const searchCommand = (0, command.N)({
            name: 'search',
            title: 'Search packages',
            summary: 'Look for packages in a registry by name, or in an index by name and words.',
            inputs: searchInputs,
            terminalExample: 'mesh --index https://OWNER.github.io/NAME/',
            positional: 'words',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4589), __webpack_require__.e(6964), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 41656))).searchWork,
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
