export const id = 9761;
export const ids = [9761];
export const modules = {
    59761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsCommand: () => (generationsCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        var reading_inputs = __webpack_require__(45499);
        ;
        const generationsInputs = {
            names: (0, inputs.p_)('Packages: only generations that hold one of them are listed. Default: all.', {
                placeholder: 'NAME…',
            }),
            generation: (0, inputs.Qq)('Only this one, by its number or the name of a release.', {
                placeholder: 'NUMBER',
            }),
            'as-of': (0, inputs.Qq)('Only those that were there then: a date, or a time, in UTC.', {
                placeholder: 'DATE',
            }),
            limit: (0, inputs.U9)('How many are listed, the newest first.', { default: 20, min: 1, max: 200 }),
            ...reading_inputs.o,
        };
        ;
        const generationsCommand = (0, command.N)({
            name: 'generations',
            title: 'List generations',
            summary: 'List what was pushed into a registry: number, date, commit, run and packages.',
            inputs: generationsInputs,
            terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache',
            positional: 'names',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4589), __webpack_require__.e(6964), __webpack_require__.e(5669)]).then(__webpack_require__.bind(__webpack_require__, 69074))).generationsWork,
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
