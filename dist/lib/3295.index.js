export const id = 3295;
export const ids = [3295];
export const modules = {
    63295: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanVulnerabilitiesAction: () => (scanVulnerabilitiesAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        const scanVulnerabilitiesAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'scan',
            title: 'Scan for vulnerabilities',
            summary: 'Say which packages of a lock, SBOM, install root or registry are known to be vulnerable, from databases that lie here.',
            branding: { icon: 'alert-octagon', color: 'red' },
            inputs: {
                targets: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('What to look at, one per line: a `spack.lock`, an SBOM (CycloneDX or SPDX, JSON), the folder of an install root, or a registry (`oci://HOST/PATH`, `oci-layout:FOLDER`). Default: the lock that `build` left in the work folder, else `spack.lock`.', { placeholder: 'TARGET…' }),
                databases: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)("Databases of vulnerabilities, one per line: a folder or a file, as it can be downloaded. Understood are records of OSV (also its `all.zip`, and git checkouts of databases in its format), Alpine's and Wolfi's secdb, Wolfi's advisories, NVD's JSON 2.0, CISA's list of what is exploited, and EPSS.", { placeholder: 'PATH…', required: true }),
                recipes: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Folders of Spack package repositories (with `repo.yaml`), whose recipes say where packages come from. Default: the `repository` of `pakages.json`. The recipes in an install root are found without.', { placeholder: 'FOLDER…' }),
                'fail-on': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('What fails the run, several with one per line: `low`, `medium`, `high` or `critical` (that severity and above; what nobody rated counts as medium), `known-exploited` (by the list of CISA), `not-covered` (a package that nothing can be said of), `none`. With `fixable`, only what has a fix.', { default: 'low', placeholder: 'WORD…' }),
                grade: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Yq)('How sure it must be to fail the run.', ['likely', 'certain', 'possible']),
                'max-age': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Days: a database that is older fails the run, by its download, else by its newest record.', { min: 1, max: 10_000 }),
                'known-as': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Names under which databases know packages, one per line: `PACKAGE KIND:NAME`, such as `mylib cpe:acme:mylib` or `mylib git:https://github.com/acme/mylib`. Those of `known-as` in `pakages.json` count too. The kinds are `git`, `pypi`, `cran`, `bioconductor`, `cpan`, `npm`, `cargo`, `gem`, `go`, `cpe` and `distribution`.', { placeholder: 'LINE…' }),
                sarif: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Write the findings as SARIF 2.1.0 to this file, for code scanning.', {
                    placeholder: 'FILE',
                }),
                vex: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Write the findings as CycloneDX 1.6 with vulnerabilities to this file: the input `vulnerabilities` of `index` shows them on the pages.', { placeholder: 'FILE' }),
                'rebuild-index': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Read all databases anew, also those that did not change.'),
                'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder for results, relative to the workspace.', {
                    default: '.pakages',
                    placeholder: 'FOLDER',
                }),
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)("Token that may read private packages. The token of the job goes to GitHub's own registry only.", { default: '${{ github.token }}' }),
                username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('User name that goes with the token; with it, the token is sent to the registry that is looked at.'),
            },
            outputs: {
                report: 'Path of the report `pakages.scan/1`.',
                sarif: 'Path of the SARIF file, where one was asked for.',
                open: 'How many vulnerabilities are open and sure enough (`grade`).',
                'not-covered': 'How many packages nothing can be said of.',
            },
            permissions: { contents: 'read', packages: 'read' },
            example: 'targets: oci://ghcr.io/${{ github.repository }}\ndatabases: databases\nrecipes: .',
            terminalExample: 'spack.lock --databases databases --recipes .',
            positional: 'targets',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(7091), __webpack_require__.e(6742), __webpack_require__.e(4353), __webpack_require__.e(2547), __webpack_require__.e(1058), __webpack_require__.e(5837), __webpack_require__.e(6102), __webpack_require__.e(1682), __webpack_require__.e(8383), __webpack_require__.e(7153), __webpack_require__.e(2997)]).then(__webpack_require__.bind(__webpack_require__, 44878))).scanStep,
                present: (await Promise.all([__webpack_require__.e(4353), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 80285))).presentScan,
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
