export const id = 3626;
export const ids = [3626];
export const modules = {

/***/ 3626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTrustedAction: () => (/* binding */ installTrustedAction)
});

// EXTERNAL MODULE: ./packages/core/src/action.ts
var action = __webpack_require__(55171);
// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var inputs = __webpack_require__(97276);
// EXTERNAL MODULE: ./packages/spack/src/command/declared-inputs.ts
var declared_inputs = __webpack_require__(50914);
;// CONCATENATED MODULE: ./actions/install-trusted/inputs.ts


/** What `install` takes. */
const installInputs = {
    registry: (0,inputs/* text */.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.', { placeholder: 'REFERENCE' }),
    specs: (0,inputs/* list */.p_)('What to install, one per line: `name`, `name@version`, `name+variant`, or `/hash`. The highest version that is there is taken.', { placeholder: 'SPEC…' }),
    lock: (0,inputs/* text */.Qq)('A `spack.lock` to install instead of `specs`.', { placeholder: 'FILE' }),
    requires: (0,inputs/* list */.p_)('What is required instead of `specs`: `alpha<1.4`, `alpha==1.2.2`, `alpha>=1.2,<2`, one per line. With what the configurations require, the highest versions that all admit and the policy allows are chosen from `index`, locked, and installed.', { placeholder: 'REQUIREMENT…' }),
    config: (0,inputs/* list */.p_)('Configurations, one per line. The section `trust` of the first is the policy that decides what may be installed; without one nothing but digests and contents is verified. What they require counts together. Default: `pakages.json`, where there is one.', { placeholder: 'FILE…' }),
    allow: (0,inputs/* list */.p_)('States of versions that may be installed besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE…' }),
    index: (0,inputs/* list */.p_)('Package indexes that `index` published: addresses or folders, one per line. Their reviews count beside those in `reviews/`, and requirements are resolved from them. Their signatures are verified by the policy.', { placeholder: 'ADDRESS…' }),
    'unsigned-index': (0,inputs/* flag */.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
    'package-lock': (0,inputs/* text */.Qq)('The lock file of chosen versions, which `requires` reads and writes.', {
        default: 'pakages.lock.json',
        placeholder: 'FILE',
    }),
    prune: (0,inputs/* flag */.Jt)('Take versions out of the lock file that nothing requires any more. Without `write` they are only shown.'),
    write: (0,inputs/* flag */.Jt)('With `prune`: really do it.'),
    mode: (0,inputs/* choice */.Yq)('`cache-only` fails when a binary is missing; `prefer-cache` builds what is missing from source; `download-only` stops before Spack is needed and leaves a mirror folder, such as for a machine without network.', ['cache-only', 'prefer-cache', 'download-only']),
    'install-root': (0,inputs/* text */.Qq)("Folder to install into; no spaces in its path. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).", { placeholder: 'FOLDER' }),
    'add-to-path': (0,inputs/* flag */.Jt)('Put the `bin` folders of the installed packages on the PATH of the later steps.', { default: true }),
    repository: {
        ...declared_inputs/* spackInputs */.s.repository,
        description: 'Folders of recipe repositories, one per line. Only needed to build; recipes of what is installed travel with the binaries.',
    },
    token: (0,inputs/* secret */.rJ)('Token that may read the registry. Not needed for public packages.', {
        default: '${{ github.token }}',
    }),
    username: (0,inputs/* text */.Qq)('User name that goes with the token. Default: the user who started the run.'),
    concurrency: (0,inputs/* count */.U9)('Downloads at once.', { default: 16, min: 1, max: 64 }),
    'spack-ref': declared_inputs/* spackInputs */.s['spack-ref'],
    'spack-repository': declared_inputs/* spackInputs */.s['spack-repository'],
    'recipes-ref': declared_inputs/* spackInputs */.s['recipes-ref'],
    'recipes-repository': declared_inputs/* spackInputs */.s['recipes-repository'],
    'work-dir': declared_inputs/* spackInputs */.s['work-dir'],
};
/** What `install` puts out, with a sentence for each. */
const installOutputs = {
    prefixes: 'JSON: the install prefix of each spec that was asked for, by `name@version/hash`.',
    'install-root': 'The folder that was installed into.',
    installed: 'How many packages were installed now.',
    present: 'How many were there before.',
    mirror: 'The folder with the binaries: a mirror that Spack installs from.',
    verified: 'What was verified, such as `digests`.',
    'not-verified': 'What was not verified, such as `signatures`; empty when nothing was left out.',
    decision: 'Path of the decision (`pakages.decision/1`): every package, trusted or refused, with every reason. Empty without a policy.',
};

;// CONCATENATED MODULE: ./actions/install-trusted/action.ts


/** `uses: syspack/pakages/install@v1`, `pakages install` */
const installTrustedAction = (0,action/* defineAction */.Q)({
    name: 'install',
    title: 'Install trusted packages',
    summary: 'Install packages from a registry: verified, without building, without a solve.',
    branding: { icon: 'download', color: 'green' },
    inputs: installInputs,
    outputs: installOutputs,
    permissions: { packages: 'read' },
    example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools',
    terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache bar-tools',
    positional: 'specs',
    work: async () => ({
        run: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(6118), __webpack_require__.e(5131), __webpack_require__.e(8250), __webpack_require__.e(79), __webpack_require__.e(9426), __webpack_require__.e(3535), __webpack_require__.e(3814), __webpack_require__.e(9734), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 80129))).installTrusted,
        present: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5356)]).then(__webpack_require__.bind(__webpack_require__, 5356))).presentInstall,
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
