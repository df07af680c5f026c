export const id = 5765;
export const ids = [5765];
export const modules = {

/***/ 17813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeWorkFolder),
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** The paths below one work folder. */
const workFolder = (root) => ({
    root,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
    buildReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
    facts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
    cache: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
    logs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
    sboms: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
    sbomReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
    pushReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
    decision: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
});
/**
 * Makes the folder, with a `.gitignore` of its own: what a build leaves must not turn up in `git
 * status`.
 */
async function makeWorkFolder(root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
    return workFolder(root);
}


/***/ }),

/***/ 55765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   AK: () => (/* binding */ spackSettings),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   oZ: () => (/* binding */ withHandedOn),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39635);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50914);




const DEFAULT_PADDING = 256;
const DEFAULT_EXTERNALS = ['gmake'];
/**
 * The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all
 * but `work-dir`.
 */
const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s).filter((name) => name !== 'work-dir');
/**
 * The variable that carries an input from `setup` to the later steps, such as
 * `PAKAGES_RECIPES_REF`.
 */
const variableOf = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
/**
 * Exports what was given, for the later steps of the job. Paths are made absolute: later steps may
 * start elsewhere.
 */
function handOn(inputs, host) {
    const given = {
        ...inputs,
        repository: repositoriesOf(inputs, host),
        ...(inputs['install-root'] && {
            'install-root': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
        }),
    };
    for (const name of HANDED_ON) {
        const value = given[name];
        if (isGiven(value))
            host.exportVariable(variableOf(name), Array.isArray(value) ? value.join('\n') : String(value));
    }
}
/**
 * What was given to this step, and where it says nothing, what `setup` handed on. @throws
 * UsageError for a malformed variable.
 */
function withHandedOn(inputs, host) {
    const handed = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s, (name) => HANDED_ON.includes(name) ? host.env[variableOf(name)] : undefined);
    const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
    return { ...inputs, ...merged };
}
/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
const configurationOf = ({ workspace, }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationIfAny */ .GA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATION_FILE */ .oT));
/** What was given, else what `setup` handed on, else the repository that `pakages.json` names. */
function withConfiguration(given, configuration, host) {
    const inputs = { ...given, ...withHandedOn(given, host) };
    const named = configuration?.values.repository;
    return inputs.repository.length > 0 || named === undefined
        ? inputs
        : { ...inputs, repository: [named] };
}
const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/**
 * The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from.
 */
function spackSettings(given, host, mirrors = []) {
    const inputs = withHandedOn(given, host);
    const work = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .workFolder */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0,_pakages_core__WEBPACK_IMPORTED_MODULE_6__/* .cacheFolder */ .n)(host.env));
    return {
        workFolder: work.root,
        cacheFolder: cache,
        mirrors,
        buildCache: work.cache,
        repositories: repositoriesOf(inputs, host),
        spackRef: inputs['spack-ref'],
        spackRepository: inputs['spack-repository'],
        recipesRef: inputs['recipes-ref'],
        recipesRepository: inputs['recipes-repository'],
        installRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
        paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
        target: inputs.target,
        jobs: inputs.jobs,
        externals: inputs.externals.length === 0
            ? DEFAULT_EXTERNALS
            : inputs.externals.filter((name) => name !== 'none'),
    };
}
/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }, { workspace }) {
    if (repository.length > 0)
        return repository.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
    const markers = ['repo.yaml', 'spack_repo', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
    return markers.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
}


/***/ })

};
