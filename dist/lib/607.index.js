export const id = 607;
export const ids = [607];
export const modules = {

/***/ 62607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildWithSpackAction: () => (/* binding */ buildWithSpackAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94572);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64600);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13741);




/** `uses: syspack/pakages/build@v1`, `pakages build` */
const buildWithSpackAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'build',
    title: 'Build with Spack',
    summary: 'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
    branding: { icon: 'package', color: 'orange' },
    inputs: {
        specs: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.', { placeholder: 'SPEC…' }),
        environment: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder with a `spack.yaml` to build instead of `specs`. It is copied, not changed; a `spack.lock` in it is used where it still fits.', { placeholder: 'FOLDER' }),
        'trusted-caches': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Build caches to take binaries from instead of building, one per line, the first one first: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.', { placeholder: 'CACHE…' }),
        token: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Token that may read private packages. No build sees it. The token of the job goes to `ghcr.io` only.', { default: '${{ github.token }}' }),
        username: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('User name that goes with the token; with it, the token is sent to the registries of all trusted caches. Default: the user who started the run, on `ghcr.io` only.'),
        tests: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Run the tests of packages while they are built: of none, of what was asked for, or of all.', ['none', 'root', 'all']),
        'concurrent-packages': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Packages to build at the same time.', { default: 2, min: 1, max: 256 }),
        'fail-fast': (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Stop at the first package that fails. Otherwise everything that does not need it is still built and kept; the action fails all the same.'),
        ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs
    },
    outputs: {
        cache: 'The build cache folder: every package that was built or reused.',
        lock: 'Path of the `spack.lock`.',
        report: 'Path of the report `pakages.build/1`.',
        reused: 'How many packages came from trusted caches.',
        built: 'How many packages were built.',
        failed: 'How many packages failed.',
        'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.'
    },
    permissions: { contents: 'read', packages: 'read' },
    example: 'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
    terminalExample: '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
    positional: 'specs',
    run: _step_js__WEBPACK_IMPORTED_MODULE_2__/* .buildWithSpack */ .L,
    present: _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .presentBuild */ .U
});


/***/ }),

/***/ 64600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ buildWithSpack)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/build-with-spack/needed-specs.ts

/**
 * What must be installed so that the roots are: of a spec that is cached only what it needs at run time, of one that must be
 * built also what its build needs. The others are in the lock because something that is reused was once built with them.
 */
function neededSpecs(dag, cached, tests) {
    const roots = new Set(dag.roots);
    const needed = new Set();
    const open = [...dag.roots];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
        const spec = dag.specs.get(hash);
        if (needed.has(hash) || (0,model_src/* isExternal */.ge)(spec))
            continue;
        needed.add(hash);
        open.push(...(0,model_src/* dependenciesOf */.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
    }
    return needed;
}
function kindsFor(cached, tested) {
    if (cached)
        return ['link', 'run'];
    return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run'];
}
/**
 * Of the needed specs that are cached, those that can be installed before anything is built: all that they need at run time
 * is cached as well.
 */
function readySpecs(dag, needed, cached) {
    const known = new Map();
    const isReady = (hash) => {
        const spec = dag.specs.get(hash);
        const before = known.get(hash);
        if (before !== undefined)
            return before;
        const ready = (0,model_src/* isExternal */.ge)(spec) || (cached.has(hash) && (0,model_src/* dependenciesOf */.hk)(spec, ['link', 'run']).every(isReady));
        known.set(hash, ready);
        return ready;
    };
    return [...needed].filter((hash) => cached.has(hash) && isReady(hash));
}

;// CONCATENATED MODULE: ./actions/build-with-spack/progress-teller.ts

/** Tells the host each package that is finished, once. */
class ProgressTeller {
    #dag;
    #total;
    #host;
    #done = new Set();
    constructor(dag, total, host) {
        this.#dag = dag;
        this.#total = total;
        this.#host = host;
    }
    /** Takes a step of Spack. */
    tell({ hash, state, seconds }) {
        const spec = this.#dag.specs.get(hash);
        if (spec === undefined)
            return;
        if (state === 'started') {
            this.#host.debug(`${(0,model_src/* label */.Pf)(spec)} begins`);
            return;
        }
        this.#done.add(hash);
        this.#host.progress({ subject: (0,model_src/* label */.Pf)(spec), outcome: state, done: this.#done.size, total: Math.max(this.#total, this.#done.size), ...(seconds !== undefined && { seconds }), failed: state === 'failed' });
    }
}

;// CONCATENATED MODULE: ./actions/build-with-spack/report-entries.ts

/** One entry for each spec of the lock, dependencies before what needs them. */
function reportEntries(from) {
    const roots = new Set(from.dag.roots);
    return (0,model_src/* reachable */.Gq)(from.dag, model_src/* ALL_KINDS */.Oo).map((spec) => ({
        name: spec.name, version: spec.version, hash: spec.hash, target: (0,model_src/* targetOf */.$r)(spec), root: roots.has(spec.hash), ...judged(spec, from)
    }));
}
function judged(spec, from) {
    if ((0,model_src/* isExternal */.ge)(spec))
        return { outcome: 'external' };
    if (!from.needed.has(spec.hash))
        return { outcome: 'unneeded', reason: 'all that would use it to build was reused' };
    const outcome = from.outcomes.get(spec.hash);
    if (outcome === undefined)
        return { outcome: 'skipped', reason: whySkipped(spec, from) };
    const timed = outcome.seconds === undefined ? {} : { seconds: outcome.seconds };
    switch (outcome.outcome) {
        case 'built': return { outcome: 'built', ...timed };
        case 'reused': return { outcome: 'reused', ...timed, source: from.sources.get(spec.hash) ?? 'a mirror of Spack' };
        case 'present': return { outcome: 'reused', source: from.sources.get(spec.hash) ?? from.installRoot };
        case 'failed': return { outcome: 'failed', ...timed, ...failed(spec.hash, from) };
        case 'skipped': return { outcome: 'skipped', reason: whySkipped(spec, from) };
        default: return outcome.outcome;
    }
}
function failed(hash, { failures }) {
    const found = failures.find(({ spec }) => spec.hash === hash);
    return found === undefined ? {} : { ...(found.failure.phase !== undefined && { phase: found.failure.phase }), log: found.log, reason: found.failure.message };
}
/** The failed package that it waited for, near or far. */
function whySkipped(spec, { dag, outcomes }) {
    const seen = new Set();
    const open = (0,model_src/* dependenciesOf */.hk)(spec, model_src/* ALL_KINDS */.Oo);
    for (let hash = open.shift(); hash !== undefined; hash = open.shift()) {
        if (seen.has(hash))
            continue;
        seen.add(hash);
        const needed = dag.specs.get(hash);
        if (outcomes.get(hash)?.outcome === 'failed')
            return `it needs ${(0,model_src/* label */.Pf)(needed)}, which failed`;
        open.push(...(0,model_src/* dependenciesOf */.hk)(needed, model_src/* ALL_KINDS */.Oo));
    }
    return 'the build was stopped before its turn';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/build-with-spack/roots.ts


/** What was given; where nothing was, the specs or the environment that `pakages.json` names. */
function configuredRoots(given, configuration) {
    // Who names a repository means its recipes, not what the file of another one lists.
    if (configuration === undefined || given.specs.length > 0 || given.environment !== undefined || given.repository.length > 0)
        return given;
    const { specs, environment } = configuration.values;
    return { ...given, specs: specs ?? [], environment: specs === undefined ? environment : undefined };
}
/**
 * What to concretize: the specs, the environment, or every recipe of the user's repositories.
 * @throws UsageError when nothing is named, or both are.
 */
async function rootsFor({ specs, environment, tests }, spack, workspace) {
    if (environment !== undefined && specs.length > 0)
        throw new src/* UsageError */.eb('Both "specs" and "environment" are given.', { fix: 'Give one of them.' });
    if (environment !== undefined)
        return { environment: (0,external_node_path_.resolve)(workspace, environment), tests };
    if (specs.length > 0)
        return { specs, tests };
    const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin');
    if (own.length === 0)
        throw new src/* UsageError */.eb('There is nothing to build.', { fix: 'Give the input "specs", "environment" or "repository".' });
    const names = await Promise.all(own.map(async ({ namespace }) => (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`)));
    return { specs: names.flat(), tests };
}

;// CONCATENATED MODULE: ./actions/build-with-spack/tell-failures.ts




/** Lines of a log that are shown. */
const SHOWN = 40;
/** Keeps the log of each package that failed, shows its end, and says at the right file and line what was wrong and what to do. */
async function tellFailures(dag, outcomes, work, host) {
    const failed = [...outcomes.values()].filter((outcome) => outcome.outcome === 'failed');
    const told = [];
    for (const { hash, failure = { message: 'Spack gives no reason.', text: '' } } of failed) {
        const spec = dag.specs.get(hash);
        const log = await keepLog(spec, failure, work);
        await host.group(`The end of the log of ${(0,model_src/* label */.Pf)(spec)}`, async () => {
            for (const line of (0,spack_src.lastLines)(await (0,promises_.readFile)(log, 'utf8'), SHOWN))
                host.info(line);
        });
        const at = failure.at && locationIn(failure.at, host.workspace);
        host.error(annotation(spec, failure), at);
        told.push({ spec, failure, log: (0,external_node_path_.relative)(work.root, log), ...(at && { at }) });
    }
    return told;
}
/** One package, one annotation: the tool's own first error, then what it means and what to do. */
function annotation(spec, { message, phase, advice }) {
    const where = phase === undefined ? '' : ` in ${phase}`;
    const meaning = advice === undefined ? [] : [...(advice.cause === message ? [] : [advice.cause]), advice.fix];
    return [`${(0,model_src/* label */.Pf)(spec)} failed${where}: ${message}`, ...meaning].join('\n');
}
/** Copies the build log; where nothing was built, what Spack says is the log. */
async function keepLog(spec, failure, work) {
    await (0,promises_.mkdir)(work.logs, { recursive: true });
    const file = (0,external_node_path_.join)(work.logs, (0,external_node_path_.basename)(`${spec.name}-${spec.version.replaceAll('/', '_')}-${spec.hash}.txt`));
    if (failure.log !== undefined)
        await (0,promises_.copyFile)(failure.log, file);
    else
        await (0,promises_.writeFile)(file, `${failure.text}\n`);
    return file;
}
/** Annotations name files from the workspace; what lies elsewhere keeps its whole path. */
function locationIn({ file, line, column }, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, file);
    return { file: inside.startsWith('..') ? file : inside, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/build-with-spack/trusted-caches.ts







/** What was found in trusted caches, before anything is fetched. */
class TrustedCaches {
    #caches;
    #host;
    constructor(caches, host) {
        this.#caches = caches;
        this.#host = host;
    }
    /**
     * Looks once what each cache has: one tag list of a registry, one folder listing. A registry that does not answer is a
     * warning, since a build without it is right, only slower; one that refuses us is an error, since it would be so forever.
     * @throws UserError for a cache that does not exist, is none, or refuses us.
     */
    static async open(names, login, ports) {
        const opened = await Promise.all(names.map((name) => openOne(name, login, ports)));
        return new TrustedCaches(opened.filter((cache) => cache !== undefined), ports.host);
    }
    /** All hashes of a DAG that some cache has. */
    has(dag) {
        const own = [...dag.specs.values()].filter((spec) => !(0,model_src/* isExternal */.ge)(spec)).map((spec) => spec.hash);
        return new Set(own.filter((hash) => this.#caches.some((cache) => cache.hashes.has(hash))));
    }
    /**
     * Brings packages into a mirror folder, each from the first cache that has it whole.
     * @returns The name of the cache for each that arrived; what did not is told as a warning and must be built.
     */
    async fetch(wanted, dag, folder) {
        const sources = new Map();
        for (const cache of this.#caches) {
            const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash));
            try {
                if (missing.length > 0)
                    await cache.fetch(missing, dag, folder, (hash) => sources.set(hash, cache.name));
            }
            catch (error) {
                if (!(error instanceof src/* UserError */.yo))
                    throw error;
                this.#host.warning(`Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`);
            }
        }
        const lost = wanted.filter((hash) => !sources.has(hash)).map((hash) => (0,model_src/* label */.Pf)(dag.specs.get(hash)));
        if (lost.length > 0)
            this.#host.warning(`These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`);
        return sources;
    }
}
async function openOne(name, login, ports) {
    if (!/^oci(?:\+http|-layout)?:/.test(name))
        return folderCache(name, ports);
    const { context } = ports.host;
    const registry = ports.openRegistry(name, (0,oci_src/* credentialsFor */.Og)(name, context.serverUrl, { ...login, actor: context.actor }));
    try {
        return registryCache(name, registry, new Set((0,oci_src/* specTags */.hn)(await registry.tags()).keys()), ports);
    }
    catch (error) {
        if (!(error instanceof oci_src/* RegistryError */.gl) || !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure))
            throw error;
        ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`);
        return undefined;
    }
}
const registryCache = (name, registry, hashes, { clock, signal }) => ({
    name, hashes,
    fetch: async (wanted, dag, folder, arrived) => {
        await (0,oci_src/* pullToMirror */.A5)({
            registries: [registry], wanted: wanted.map((hash) => ({ hash, dag })), folder, clock, signal,
            onProgress: (step) => { if (step.kind === 'pulled')
                arrived(step.hash); }
        });
    }
});
async function folderCache(name, { host, signal }) {
    if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://')) {
        throw new src/* UserError */.yo(`"${name}" is not a cache that can be read.`, { fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.' });
    }
    const source = (0,external_node_path_.resolve)(host.workspace, name.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(name) : name);
    if (!(0,external_node_fs_.existsSync)(source))
        throw new src/* UserError */.yo(`There is no folder ${source}.`, { fix: 'Correct the input "trusted-caches".' });
    const cache = await oci_src/* BuildCache */.r_.open(source);
    return {
        name, hashes: new Set(cache.entries.keys()),
        fetch: async (wanted, dag, folder, arrived) => {
            const mirror = new oci_src/* MirrorFolder */.uN(folder);
            await mirror.writeHeader();
            await (0,p_map["default"])(wanted, async (hash) => {
                const { tarball } = await cache.read(cache.entries.get(hash));
                if (!(await mirror.has(tarball)))
                    await mirror.write(tarball, tarball.open(), name);
                await mirror.add(dag, hash, tarball);
                arrived(hash);
            }, { concurrency: 8, signal });
        }
    };
}

;// CONCATENATED MODULE: ./actions/build-with-spack/step.ts












/** Builds or reuses everything that the roots need, and leaves the lock, the build cache folder and the report in the work folder. */
async function buildWithSpack(given, ports) {
    const started = ports.clock.now();
    const configuration = await (0,spack_src.configurationOf)(ports.host);
    const inputs = (0,spack_src.withConfiguration)(configuredRoots(given, configuration), configuration, ports.host);
    const settings = (0,spack_src.spackSettings)(inputs, ports.host);
    const work = await (0,src/* makeWorkFolder */._d)(settings.workFolder);
    await forget(work);
    const spack = await ports.openSpack(settings);
    const environment = await concretize(inputs, spack, work, ports);
    const { dag } = environment;
    const caches = await TrustedCaches.open(trustedCaches(inputs, ports), inputs, ports);
    const needed = neededSpecs(dag, caches.has(dag), inputs.tests);
    const progress = new ProgressTeller(dag, needed.size, ports.host);
    const { outcomes: reused, sources } = await reuse({ dag, needed, caches, spack, work, ports, progress });
    const left = [...needed].filter((hash) => !isThere(reused.get(hash)));
    const built = left.length === 0 ? [] : await ports.host.group(`Build ${left.length} of ${needed.size} packages`, () => spack.install({
        environment, tests: inputs.tests, failFast: inputs['fail-fast'], concurrentPackages: inputs['concurrent-packages'], onProgress: (step) => progress.tell(step)
    }));
    const outcomes = new Map([...reused, ...built.filter(({ hash }) => needed.has(hash) && !isThere(reused.get(hash))).map((outcome) => [outcome.hash, outcome])]);
    await complete(outcomes, spack, work);
    const failures = await tellFailures(dag, outcomes, work, ports.host);
    const report = reportOf({ dag, needed, outcomes, sources, failures, spack, settings, started, now: ports.clock.now() });
    await src/* buildReport */.FK.write(work.buildReport, report);
    return { work, report, failures };
}
const isThere = (outcome) => outcome?.outcome === 'reused' || outcome?.outcome === 'present';
/** What was given; where nothing was, what `setup` handed on. */
const trustedCaches = (inputs, { host }) => inputs['trusted-caches'].length > 0 ? inputs['trusted-caches'] : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '');
/** What an earlier run left must not be taken for what this one did. The build cache and the store stay: they are what it goes on from. */
async function forget(work) {
    await Promise.all([work.lock, work.buildReport, work.facts, work.logs].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
}
async function concretize(inputs, spack, work, { host }) {
    const request = await rootsFor(inputs, spack, host.workspace);
    host.info(`Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`);
    const environment = await spack.concretize(request);
    await (0,promises_.copyFile)(environment.lock, work.lock);
    const other = [...environment.dag.specs.values()].filter((spec) => !(0,model_src/* isExternal */.ge)(spec) && (0,model_src/* targetOf */.$r)(spec) !== spack.facts.target);
    if (other.length > 0)
        host.warning(`Specs or recipes ask for another target than ${spack.facts.target}: ${other.slice(0, 10).map((spec) => `${(0,model_src/* label */.Pf)(spec)} (${(0,model_src/* targetOf */.$r)(spec)})`).join(', ')}`);
    try {
        await src/* recipeFactsReport */.Gg.write(work.facts, { specs: await spack.recipeFacts(environment.dag) });
    }
    catch (error) {
        host.warning(`What the recipes say is not recorded, so that bills of materials will lack it: ${(0,src/* messageOf */.bD)(error)}`);
    }
    return environment;
}
/** Takes what trusted caches have, and installs what can be installed before anything is built. */
async function reuse({ dag, needed, caches, spack, work, ports, progress }) {
    const found = [...caches.has(dag)].filter((hash) => needed.has(hash));
    if (found.length === 0)
        return { outcomes: new Map(), sources: new Map() };
    return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, async () => {
        const sources = await caches.fetch(found, dag, work.cache);
        const roots = readySpecs(dag, needed, new Set(sources.keys()));
        const outcomes = roots.length === 0 ? [] : await spack.installFromMirror({ dag: { roots, specs: dag.specs }, mirror: work.cache, onProgress: (step) => progress.tell(step) });
        const bad = outcomes.filter((outcome) => outcome.outcome === 'failed');
        for (const { hash, failure } of bad)
            ports.host.warning(`The binary of ${(0,model_src/* label */.Pf)(dag.specs.get(hash))} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`);
        await withdraw(bad.map(({ hash }) => hash), work);
        return { outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])), sources };
    });
}
/** Takes binaries that cannot be used out of the folder, so that Spack builds them instead of trying them again. */
async function withdraw(hashes, work) {
    if (hashes.length === 0)
        return;
    const { entries } = await oci_src/* BuildCache */.r_.open(work.cache);
    await Promise.all(hashes.flatMap((hash) => entries.get(hash) ?? []).map((entry) => (0,promises_.rm)(entry.file, { force: true })));
}
/** Everything that is installed is in the build cache folder, also what the install root had from an earlier run. */
async function complete(outcomes, spack, work) {
    const cached = (0,external_node_fs_.existsSync)(work.cache) ? (await oci_src/* BuildCache */.r_.open(work.cache)).entries : new Map();
    const missing = [...outcomes.values()].filter(({ hash, outcome }) => outcome !== 'failed' && outcome !== 'skipped' && !cached.has(hash)).map(({ hash }) => hash);
    if (missing.length > 0)
        await spack.pushToFolder(missing, work.cache);
}
function reportOf({ spack, settings, started, now, ...built }) {
    const { version, commit, recipes, platform } = spack.facts;
    return {
        spack: { version, ...(commit !== undefined && { commit }) },
        recipes: recipes.map((recipe) => ({ namespace: recipe.namespace, ...(recipe.commit !== undefined && { commit: recipe.commit }) })),
        lock: 'spack.lock', cache: 'buildcache', installRoot: settings.installRoot, paddedLength: settings.paddedLength, platform,
        finished: new Date(now).toISOString(), seconds: (now - started) / 1000,
        specs: reportEntries({ ...built, installRoot: settings.installRoot })
    };
}


/***/ }),

/***/ 13741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ presentBuild)
/* harmony export */ });
/* unused harmony export duration */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);

/** The rows of a table; what is more is counted. */
const MOST = 50;
/** What the action shows of a build. */
function presentBuild(result) {
    const { work, report, failures } = result;
    const of = (outcome) => report.specs.filter((spec) => spec.outcome === outcome);
    const [reused, built, failed, skipped] = [of('reused'), of('built'), of('failed'), of('skipped')];
    const needed = reused.length + built.length + failed.length + skipped.length;
    const hitRate = needed === 0 ? 1 : reused.length / needed;
    return {
        outputs: {
            cache: work.cache, lock: work.lock, report: work.buildReport,
            reused: String(reused.length), built: String(built.length), failed: String(failed.length), 'hit-rate': hitRate.toFixed(3)
        },
        summary: summaryOf(result, { reused, built, failed, skipped, external: of('external'), unneeded: of('unneeded') }, hitRate),
        json: { ...report, hitRate, failures: failures.map(({ spec, failure, log, at }) => ({ spec: `${spec.name}@${spec.version}`, hash: spec.hash, message: failure.message, ...(failure.advice && { advice: failure.advice }), log, ...(at && { at }) })) },
        ...(failed.length + skipped.length > 0 && { failure: buildFailed(result, failed, skipped, needed) })
    };
}
function buildFailed({ work }, failed, skipped, needed) {
    const names = failed.slice(0, 10).map((spec) => `${spec.name}@${spec.version}`).join(', ');
    const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : '';
    return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failed.length} of ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(needed, 'package')} failed (${names})${also}.`, {
        fix: `The messages above say why; the whole logs are in ${work.logs}. What was built is kept in ${work.cache} and is not built again.`
    });
}
function summaryOf({ report, failures }, groups, hitRate) {
    const { reused, built, failed, skipped, external, unneeded } = groups;
    const counts = [
        `${reused.length} reused`, `${built.length} built`, ...(failed.length > 0 ? [`${failed.length} failed`] : []), ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
        `${external.length} from the system`, ...(unneeded.length > 0 ? [`${unneeded.length} not needed`] : [])
    ];
    const recipes = report.recipes.map(({ namespace, commit }) => `${namespace}${commit ? ` ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 10))}` : ''}`).join(', ');
    return [
        `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
        `**${counts.join(', ')}** in ${duration(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
        ...(failures.length > 0 ? [failureTable(failures)] : []),
        packageTable([...failed, ...skipped, ...built, ...reused].filter((spec) => spec.outcome !== 'failed' || failures.length === 0)),
        `Spack ${report.spack.version}${report.spack.commit ? ` ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`
    ].filter((part) => part !== '').join('\n\n');
}
const failureTable = (failures) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['Failed', 'Phase', 'First error', 'Where', 'What to do'], failures.map(({ spec, failure, log, at }) => [
    (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${spec.name}@${spec.version}`), failure.phase ?? '', (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure.message), at ? (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${at.file}${at.line ? `:${at.line}` : ''}`) : (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(log), cell(failure.advice?.fix ?? '')
]));
function packageTable(specs) {
    if (specs.length === 0)
        return '';
    const rows = specs.slice(0, MOST).map((spec) => [(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${spec.name}@${spec.version}`), (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(spec.hash.slice(0, 7)), spec.outcome, spec.seconds === undefined ? '' : duration(spec.seconds), (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(spec.source ?? spec.reason ?? '')]);
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['Package', 'Hash', 'Outcome', 'Time', 'From or why'], rows)}${specs.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(specs.length - MOST, 'other package')}` : ''}`;
}
/** Our own advice may repeat hostile text: nothing in it may end the cell. */
const cell = (text) => text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
/** `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function duration(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}


/***/ })

};
