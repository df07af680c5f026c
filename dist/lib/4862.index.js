export const id = 4862;
export const ids = [4862];
export const modules = {

/***/ 94862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUpdatesAction: () => (/* binding */ checkUpdatesAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);

/** `uses: syspack/pakages/updates@v1`, `pakages updates` */
const checkUpdatesAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'updates',
    title: 'Check for updates',
    summary: 'Find new upstream versions of the recipes, check their archives, and propose each in a pull request.',
    branding: { icon: 'refresh-cw', color: 'green' },
    inputs: {
        repository: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Folder of the package repository: it, or `spack_repo/NAMESPACE` below it, holds `repo.yaml`. Default: what the configuration names, else the workspace.'),
        packages: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Recipes to look at, by name; `*` stands for any characters. Default: all.', {
            placeholder: 'NAME',
        }),
        token: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('Token for GitHub: opens the pull requests (`contents: write`, `pull-requests: write`) and asks github.com for releases. Pull requests of the default token start no workflows; give the token of an app where they shall.', { default: '${{ github.token }}' }),
        'upstream-token': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)('Token that asks github.com for releases, where `token` is not one of github.com (GitHub Enterprise).'),
        'dry-run': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Only print the changes, as a diff that `git apply` takes. At the terminal this is the default.'),
        write: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Write the changes into the checked out files, and open no pull request.'),
        coverage: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Only count which datasource would be asked for how many recipes, and why the others have none. Asks nobody.'),
        verify: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Download so many of the newest versions that each recipe has already, and report archives whose checksum is another now.', { default: 0, max: 100 }),
        limit: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Pull requests that may be open at once. Default: `limit` of `pakages.json`, else 10.', { max: 200 }),
        upstream: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)("Follow Spack's own recipes too: their changes are merged into the local ones (three-way)."),
        'build-workflow': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Workflow file of this repository to start (`workflow_dispatch`) for each proposed branch, such as `build.yml`. Needs `actions: write`.'),
        config: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The configuration whose section `updates` holds the rules.', {
            default: 'pakages.json',
        }),
        'work-dir': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where the report is written.', { default: '.pakages' }),
    },
    outputs: {
        updates: 'Path of the report (`pakages.updates/1`).',
        count: 'How many recipes have a version that may be proposed.',
        'pull-requests': 'The numbers of the pull requests that were opened or updated, as a JSON list.',
    },
    permissions: { contents: 'write', 'pull-requests': 'write' },
    example: 'repository: .\nlimit: 5',
    terminalExample: '--repository . zlib py-numpy',
    positional: 'packages',
    work: async () => ({
        run: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(1283), __webpack_require__.e(6118), __webpack_require__.e(6742), __webpack_require__.e(6544), __webpack_require__.e(8250), __webpack_require__.e(6939), __webpack_require__.e(1243), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 17157))).checkUpdates,
        present: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(1283), __webpack_require__.e(6118), __webpack_require__.e(6742), __webpack_require__.e(6544), __webpack_require__.e(8250), __webpack_require__.e(6939), __webpack_require__.e(1243), __webpack_require__.e(9538), __webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__, 20498))).presentUpdates,
    }),
});


/***/ }),

/***/ 55171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action; the types of inputs, outputs and result follow from the declaration. */
const defineAction = (action) => action;


/***/ })

};
