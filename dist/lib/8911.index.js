export const id = 8911;
export const ids = [8911];
export const modules = {

/***/ 48911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupSpackAction: () => (/* binding */ setupSpackAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
/* harmony import */ var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50914);


/** `uses: syspack/pakages/setup@v1`, `pakages setup` */
const setupSpackAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'setup',
    title: 'Set up Spack',
    summary: 'Make Spack and the recipes ready at pinned versions, with caches that last from job to job.',
    branding: { icon: 'settings', color: 'gray-dark' },
    inputs: {
        ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__/* .spackInputs */ .s,
        'trusted-caches': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('Build caches that `spack install` in later steps and `build` take binaries from, one per line: `oci://HOST/PATH`, or a folder. Spack itself reads public ones only.', { placeholder: 'CACHE…' }),
        'keep-caches': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('Keep clones, bootstrapped tools and indices of recipes between jobs, with the cache of GitHub Actions.', { default: true }),
    },
    outputs: {
        'spack-version': 'The version of Spack.',
        'spack-commit': 'The commit of Spack; empty for a release archive.',
        'spack-root': 'The folder of Spack.',
        'recipes-commit': 'The commit of the builtin recipes.',
        'recipes-root': 'The folder of the builtin recipes.',
        scope: 'The configuration scope of the run, a folder for `spack -C`.',
        program: 'A program `spack` that uses the scope; its folder is on the PATH of the later steps.',
        'install-root': 'The folder that packages are installed into.',
        target: 'The microarchitecture that is built for.',
        platform: 'Platform and system, such as `linux-ubuntu24.04`.',
        compilers: 'The compilers that were found, separated by blanks.',
        'cache-hit': 'Whether the caches of an earlier job were found: `true` or `false`.',
    },
    permissions: { contents: 'read' },
    example: 'repository: .\nspack-ref: v1.1.1',
    terminalExample: '--repository .',
    work: async () => ({
        run: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(8250), __webpack_require__.e(7649), __webpack_require__.e(1713)]).then(__webpack_require__.bind(__webpack_require__, 97649))).setupSpack,
        present: (await __webpack_require__.e(/* import() */ 5933).then(__webpack_require__.bind(__webpack_require__, 65933))).presentSetup,
    }),
    post: async (inputs, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(8250), __webpack_require__.e(7649), __webpack_require__.e(7560)]).then(__webpack_require__.bind(__webpack_require__, 97356))).keepForNextJob(inputs, ports),
});


/***/ }),

/***/ 55171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action; the types of inputs, outputs and result follow from the declaration. */
const defineAction = (action) => action;


/***/ }),

/***/ 50914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spackInputs)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
// Apart from what reads them: every declaration of an action that uses Spack is made of these.

/**
 * The inputs that say which Spack, which recipes, and how and where to build: the same in each
 * action that builds.
 */
const spackInputs = {
    repository: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.', { placeholder: 'FOLDER…' }),
    'spack-ref': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.', { placeholder: 'REF' }),
    'spack-repository': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Another git repository of Spack, as an https URL. It is always cloned.', { placeholder: 'URL' }),
    'recipes-ref': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Tag, branch or commit of Spack's builtin recipes. Default: those in the cache folder, else the pinned release.", { placeholder: 'REF' }),
    'recipes-repository': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Another git repository with the builtin recipes, as an https URL.', {
        placeholder: 'URL',
    }),
    target: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.', { placeholder: 'TARGET' }),
    externals: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.', { placeholder: 'NAME…' }),
    'install-root': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.', { placeholder: 'FOLDER' }),
    'padded-length': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.', { max: 512, placeholder: 'N' }),
    jobs: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Parallel jobs in the build of one package. Default: the number of processors, at most 16.', { min: 1, max: 1024 }),
    'work-dir': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder where the steps of a job hand results to each other.', {
        default: '.pakages',
        placeholder: 'FOLDER',
    }),
};


/***/ })

};
