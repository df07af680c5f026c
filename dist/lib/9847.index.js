export const id = 9847;
export const ids = [9847];
export const modules = {
    69847: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanUpdateCommand: () => (scanUpdateCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        ;
        const scanUpdateInputs = {
            databases: (0, inputs.p_)('Databases to fetch: `osv:ECOSYSTEM`, `nvd:YEAR`, `nvd:all`, `alpine:vX.Y`, `alpine:vX.Y/community`, `wolfi:os`, `cve:list`, `cisa:vulnrichment`, `cisa:kev`, `first:epss`, or an address. Default: `databases` of `pakages.json`, else those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.', { placeholder: 'DATABASE…' }),
            config: (0, inputs.Qq)('The configuration, which may name databases and mirrors.', {
                default: 'pakages.json',
                placeholder: 'FILE',
            }),
        };
        ;
        const scanUpdateCommand = (0, command.N)({
            name: 'scan-update',
            title: 'Update databases of vulnerabilities',
            summary: 'Bring the databases of vulnerabilities in the cache folder up to date, so that scans need no network (`pakages scan update`).',
            inputs: scanUpdateInputs,
            terminalExample: 'osv:PyPI nvd:all cisa:kev',
            positional: 'databases',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(663), __webpack_require__.e(4353), __webpack_require__.e(7098), __webpack_require__.e(1058), __webpack_require__.e(3016), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 35510))).scanUpdateWork,
        });
    })
};
