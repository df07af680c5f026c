export const id = 911;
export const ids = [911];
export const modules = {

/***/ 48911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupSpackAction: () => (/* binding */ setupSpackAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94572);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97356);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97649);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65933);





/** `uses: syspack/pakages/setup@v1`, `pakages setup` */
const setupSpackAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'setup',
    title: 'Set up Spack',
    summary: 'Make Spack and the recipes ready at pinned versions, with caches that last from job to job.',
    branding: { icon: 'settings', color: 'gray-dark' },
    inputs: {
        ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs,
        'trusted-caches': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Build caches that `spack install` in later steps and `build` take binaries from, one per line: `oci://HOST/PATH`, or a folder. Spack itself reads public ones only.', { placeholder: 'CACHE…' }),
        'keep-caches': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Keep clones, bootstrapped tools and indices of recipes between jobs, with the cache of GitHub Actions.', { default: true })
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
        'cache-hit': 'Whether the caches of an earlier job were found: `true` or `false`.'
    },
    permissions: { contents: 'read' },
    example: 'repository: .\nspack-ref: v1.1.1',
    terminalExample: '--repository .',
    run: _step_js__WEBPACK_IMPORTED_MODULE_3__/* .setupSpack */ .Y,
    present: _summary_js__WEBPACK_IMPORTED_MODULE_4__/* .presentSetup */ .Z,
    post: _keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepForNextJob */ .B
});


/***/ }),

/***/ 97356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keepForNextJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97649);



const pathList = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** The post step: what the next job can use is kept, unless an earlier job has kept it. */
async function keepForNextJob(_inputs, { host, jobCache }) {
    const key = host.state(_step_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c.key);
    if (!key)
        return;
    const paths = pathList.parse(JSON.parse(host.state(_step_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE */ .c.paths) ?? '[]')).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (paths.length > 0 && (await jobCache.save(paths, key)))
        host.info(`Kept for the next job: ${paths.join(', ')}`);
}


/***/ }),

/***/ 97649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ STATE),
  Y: () => (/* binding */ setupSpack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/setup-spack/kept-folders.ts




/**
 * The folders that a job leaves to the next one. The key holds the commits, the system and the target: another of them needs
 * other clones, other bootstrapped tools or other indices. An index is only good together with the very clone it was made
 * of, since Spack compares times of files.
 */
function keptFolders(clones, settings, env) {
    const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`;
    const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40));
    // What SPACK_ROOT names lies outside of the cache folder and is not kept.
    const kept = env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones;
    return {
        key: ['pakages-spack-1', system, settings.target ?? 'default', ...own].join('-').replace(/[^A-Za-z0-9._-]/g, '_'),
        paths: [...kept.map(({ folder }) => folder), (0,spack_src.userCache)(settings.cacheFolder)]
    };
}
/** A branch moves on: a clone of it that another commit has meanwhile replaced is taken away, so that it is cloned anew. */
async function dropStaleClones(clones, ports) {
    for (const { folder, ref, commit } of clones) {
        if (commit === undefined || (0,spack_src.isCommit)(ref) || !(0,external_node_fs_.existsSync)(folder))
            continue;
        const head = await (0,spack_src.commitOf)(gitOf(ports), folder);
        if (head === undefined || head === commit)
            continue;
        ports.host.info(`${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const gitOf = ({ processes, host, signal }) => ({ processes, env: host.env, signal });
/** The clones of Spack and of the builtin recipes that a run would make; asks the network only where a ref can move. */
async function clonesOf(settings, ports) {
    const of = async (name, input, ref, release, repository, usual) => {
        const wanted = ref === undefined ? release : (0,spack_src.checkRef)(ref, `${input}-ref`);
        const url = (0,spack_src.checkRepository)(repository ?? usual, `${input}-repository`);
        const folder = (0,external_node_path_.join)(settings.cacheFolder, name, repository === undefined ? (0,spack_src.folderOf)(wanted) : (0,spack_src.folderOf)(`${new URL(url).host}${new URL(url).pathname}@${wanted}`));
        // A pinned release never moves: the network need not be asked.
        const moves = ref !== undefined && !(0,spack_src.isCommit)(wanted) && !/^v\d/.test(wanted);
        return { folder, ref: wanted, commit: (0,spack_src.isCommit)(wanted) ? wanted : moves ? await (0,spack_src.remoteCommit)(gitOf(ports), url, wanted) : undefined };
    };
    return Promise.all([
        of('spack', 'spack', settings.spackRef, spack_src.SPACK_RELEASE, settings.spackRepository, spack_src.SPACK_REPOSITORY),
        of('spack-packages', 'recipes', settings.recipesRef, spack_src.RECIPES_RELEASE, settings.recipesRepository, spack_src.RECIPES_REPOSITORY)
    ]);
}

;// CONCATENATED MODULE: ./actions/setup-spack/step.ts




/** The states that the main step leaves to the post step. */
const STATE = { key: 'kept-key', paths: 'kept-paths' };
/** Makes Spack ready for the later steps of the job. Its configuration lies apart from that of `build`, which writes its own. */
async function setupSpack(given, ports) {
    const { host } = ports;
    const inputs = (0,spack_src.withConfiguration)(given, await (0,spack_src.configurationOf)(host), host);
    const mirrors = inputs['trusted-caches'].map((url, at) => ({ name: `trusted-${at + 1}`, url: mirrorUrl(url, host.workspace) }));
    const settings = (0,spack_src.spackSettings)(inputs, host, mirrors);
    await (0,src/* makeWorkFolder */._d)(settings.workFolder);
    const clones = await clonesOf(settings, ports);
    const cacheHit = inputs['keep-caches'] && (await restore(clones, settings, ports));
    await dropStaleClones(clones, ports);
    const { facts } = await ports.openSpack({ ...settings, workFolder: (0,external_node_path_.join)(settings.workFolder, 'setup') });
    (0,spack_src.handOn)(inputs, host);
    if (inputs['trusted-caches'].length > 0)
        host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
    host.exportVariable('SPACK_ROOT', facts.root);
    host.addPath((0,external_node_path_.dirname)(facts.wrapper));
    return { facts, installRoot: settings.installRoot, cacheHit };
}
/** Brings back what an earlier job kept; whether it was there. */
async function restore(clones, settings, { host, jobCache }) {
    if (!jobCache.available)
        return false;
    const { key, paths } = keptFolders(clones, settings, host.env);
    const found = await jobCache.restore(paths, key, []);
    if (found === key)
        return true;
    host.saveState(STATE.key, key);
    host.saveState(STATE.paths, JSON.stringify(paths));
    return false;
}
/** Spack wants folders as paths or file URLs. */
const mirrorUrl = (name, workspace) => (/^[a-z0-9+.-]+:/i.test(name) ? name : (0,external_node_path_.resolve)(workspace, name));


/***/ }),

/***/ 65933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ presentSetup)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);

const ORIGINS = { SPACK_ROOT: 'from SPACK_ROOT', PATH: 'from the PATH', cache: 'from the cache folder', clone: 'cloned now' };
/** What the action shows of a setup. */
function presentSetup({ facts, installRoot, cacheHit }) {
    const builtin = facts.recipes.find(({ namespace }) => namespace === 'builtin');
    const recipes = facts.recipes.map(({ namespace, folder, commit }) => [`Recipes ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(namespace)}`, `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder)}${commit ? ` at ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 10))}` : ''}`]);
    return {
        outputs: {
            'spack-version': facts.version, 'spack-commit': facts.commit ?? '', 'spack-root': facts.root,
            'recipes-commit': builtin?.commit ?? '', 'recipes-root': builtin?.folder ?? '', scope: facts.scope, program: facts.wrapper,
            'install-root': installRoot, target: facts.target, platform: facts.platform, compilers: facts.compilers.join(' '), 'cache-hit': String(cacheHit)
        },
        summary: [
            '### Spack',
            (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['What', 'Which'], [
                ['Spack', `${facts.version}${facts.commit ? ` ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.commit.slice(0, 10))}` : ''}, ${ORIGINS[facts.origin]}`],
                ...recipes,
                ['Builds for', `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.target)} on ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.platform)}`],
                ['Compilers', facts.compilers.map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(', ')],
                ['Call it as', (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.wrapper)]
            ])
        ].join('\n\n'),
        json: { ...facts, installRoot, cacheHit }
    };
}


/***/ })

};
