export const id = 4600;
export const ids = [4600];
export const modules = {

/***/ 64600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildWithSpack: () => (/* binding */ buildWithSpack)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/oci/src/build-cache/build-cache.ts + 1 modules
var build_cache = __webpack_require__(18591);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var command_inputs = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/model/src/dag.ts
var src_dag = __webpack_require__(14765);
;// CONCATENATED MODULE: ./actions/build-with-spack/needed-specs.ts

/**
 * What must be installed so that the roots are: of a spec that is cached only what it needs at run
 * time, of one that must be built also what its build needs. The others are in the lock because
 * something that is reused was once built with them.
 */
function neededSpecs(dag, cached, tests) {
    const roots = new Set(dag.roots);
    const needed = new Set();
    const open = [...dag.roots];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
        const spec = dag.specs.get(hash);
        if (needed.has(hash) || (0,concrete_spec/* isExternal */.ge)(spec))
            continue;
        needed.add(hash);
        open.push(...(0,src_dag/* dependenciesOf */.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
    }
    return needed;
}
function kindsFor(cached, tested) {
    if (cached)
        return ['link', 'run'];
    return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run'];
}
/**
 * Of the needed specs that are cached, those that can be installed before anything is built: all
 * that they need at run time is cached as well.
 */
function readySpecs(dag, needed, cached) {
    const known = new Map();
    const isReady = (hash) => {
        const spec = dag.specs.get(hash);
        const before = known.get(hash);
        if (before !== undefined)
            return before;
        const ready = (0,concrete_spec/* isExternal */.ge)(spec) || (cached.has(hash) && (0,src_dag/* dependenciesOf */.hk)(spec, ['link', 'run']).every(isReady));
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
            this.#host.debug(`${(0,concrete_spec/* label */.Pf)(spec)} begins`);
            return;
        }
        this.#done.add(hash);
        this.#host.progress({
            subject: (0,concrete_spec/* label */.Pf)(spec),
            outcome: state,
            done: this.#done.size,
            total: Math.max(this.#total, this.#done.size),
            ...(seconds !== undefined && { seconds }),
            failed: state === 'failed',
        });
    }
}

;// CONCATENATED MODULE: ./actions/build-with-spack/report-entries.ts

/** One entry for each spec of the lock, dependencies before what needs them. */
function reportEntries(from) {
    const roots = new Set(from.dag.roots);
    return (0,src_dag/* reachable */.Gq)(from.dag, src_dag/* ALL_KINDS */.Oo).map((spec) => ({
        name: spec.name,
        version: spec.version,
        hash: spec.hash,
        target: (0,concrete_spec/* targetOf */.$r)(spec),
        root: roots.has(spec.hash),
        ...judged(spec, from),
    }));
}
function judged(spec, from) {
    if ((0,concrete_spec/* isExternal */.ge)(spec))
        return { outcome: 'external' };
    if (!from.needed.has(spec.hash))
        return { outcome: 'unneeded', reason: 'all that would use it to build was reused' };
    const outcome = from.outcomes.get(spec.hash);
    if (outcome === undefined)
        return { outcome: 'skipped', reason: whySkipped(spec, from) };
    const timed = outcome.seconds === undefined ? {} : { seconds: outcome.seconds };
    switch (outcome.outcome) {
        case 'built':
            return { outcome: 'built', ...timed };
        case 'reused':
            return {
                outcome: 'reused',
                ...timed,
                source: from.sources.get(spec.hash) ?? 'a mirror of Spack',
            };
        case 'present':
            return { outcome: 'reused', source: from.sources.get(spec.hash) ?? from.installRoot };
        case 'failed':
            return { outcome: 'failed', ...timed, ...failed(spec.hash, from) };
        case 'skipped':
            return { outcome: 'skipped', reason: whySkipped(spec, from) };
        default:
            return outcome.outcome;
    }
}
function failed(hash, { failures }) {
    const found = failures.find(({ spec }) => spec.hash === hash);
    return found === undefined
        ? {}
        : {
            ...(found.failure.phase !== undefined && { phase: found.failure.phase }),
            log: found.log,
            reason: found.failure.message,
        };
}
/** The failed package that it waited for, near or far. */
function whySkipped(spec, { dag, outcomes }) {
    const seen = new Set();
    const open = (0,src_dag/* dependenciesOf */.hk)(spec, src_dag/* ALL_KINDS */.Oo);
    for (let hash = open.shift(); hash !== undefined; hash = open.shift()) {
        if (seen.has(hash))
            continue;
        seen.add(hash);
        const needed = dag.specs.get(hash);
        if (outcomes.get(hash)?.outcome === 'failed')
            return `it needs ${(0,concrete_spec/* label */.Pf)(needed)}, which failed`;
        open.push(...(0,src_dag/* dependenciesOf */.hk)(needed, src_dag/* ALL_KINDS */.Oo));
    }
    return 'the build was stopped before its turn';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/build-with-spack/roots.ts


/** What was given; where nothing was, the specs or the environment that `pakages.json` names. */
function configuredRoots(given, configuration) {
    // Who names a repository means its recipes, not what the file of another one lists.
    if (configuration === undefined ||
        given.specs.length > 0 ||
        given.environment !== undefined ||
        given.repository.length > 0)
        return given;
    const { specs, environment } = configuration.values;
    return {
        ...given,
        specs: specs ?? [],
        environment: specs === undefined ? environment : undefined,
    };
}
/**
 * What to concretize: the specs, the environment, or every recipe of the user's repositories.
 * @throws UsageError when nothing is named, or both are.
 */
async function rootsFor({ specs, environment, tests }, spack, workspace) {
    if (environment !== undefined && specs.length > 0)
        throw new errors/* UsageError */.eb('Both "specs" and "environment" are given.', { fix: 'Give one of them.' });
    if (environment !== undefined)
        return { environment: (0,external_node_path_.resolve)(workspace, environment), tests };
    if (specs.length > 0)
        return { specs, tests };
    const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin');
    if (own.length === 0)
        throw new errors/* UsageError */.eb('There is nothing to build.', {
            fix: 'Give the input "specs", "environment" or "repository".',
        });
    const names = await Promise.all(own.map(async ({ namespace }) => (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`)));
    return { specs: names.flat(), tests };
}

// EXTERNAL MODULE: ./packages/spack/src/command/build-log.ts
var build_log = __webpack_require__(3589);
;// CONCATENATED MODULE: ./actions/build-with-spack/tell-failures.ts




/** Lines of a log that are shown. */
const SHOWN = 40;
/**
 * Keeps the log of each package that failed, shows its end, and says at the right file and line
 * what was wrong and what to do.
 */
async function tellFailures(dag, outcomes, work, host) {
    const failed = [...outcomes.values()].filter((outcome) => outcome.outcome === 'failed');
    const told = [];
    for (const { hash, failure = { message: 'Spack gives no reason.', text: '' } } of failed) {
        const spec = dag.specs.get(hash);
        const log = await keepLog(spec, failure, work);
        await host.group(`The end of the log of ${(0,concrete_spec/* label */.Pf)(spec)}`, async () => {
            for (const line of (0,build_log/* lastLines */.w$)(await (0,promises_.readFile)(log, 'utf8'), SHOWN))
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
    return [`${(0,concrete_spec/* label */.Pf)(spec)} failed${where}: ${message}`, ...meaning].join('\n');
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
    return {
        file: inside.startsWith('..') ? file : inside,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
    };
}

// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/oci/src/pull/pull-to-mirror.ts
var pull_to_mirror = __webpack_require__(67840);
// EXTERNAL MODULE: ./packages/oci/src/build-cache/mirror-folder.ts
var mirror_folder = __webpack_require__(69035);
// EXTERNAL MODULE: ./packages/open/src/registry.ts + 1 modules
var src_registry = __webpack_require__(47165);
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
     * Looks once what each cache has: one tag list of a registry, one folder listing. A registry that
     * does not answer is a warning, since a build without it is right, only slower; one that refuses
     * us is an error, since it would be so forever.
     * @throws UserError for a cache that does not exist, is none, or refuses us.
     */
    static async open(names, login, ports) {
        const opened = await Promise.all(names.map((name) => openOne(name, login, ports)));
        return new TrustedCaches(opened.filter((cache) => cache !== undefined), ports.host);
    }
    /** All hashes of a DAG that some cache has. */
    has(dag) {
        const own = [...dag.specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec)).map((spec) => spec.hash);
        return new Set(own.filter((hash) => this.#caches.some((cache) => cache.hashes.has(hash))));
    }
    /**
     * Brings packages into a mirror folder, each from the first cache that has it whole.
     * @returns The name of the cache for each that arrived; what did not is told as a warning and
     * must be built.
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
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
                this.#host.warning(`Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`);
            }
        }
        const lost = wanted
            .filter((hash) => !sources.has(hash))
            .map((hash) => (0,concrete_spec/* label */.Pf)(dag.specs.get(hash)));
        if (lost.length > 0)
            this.#host.warning(`These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`);
        return sources;
    }
}
async function openOne(name, login, ports) {
    if (!/^oci(?:\+http|-layout)?:/.test(name))
        return folderCache(name, ports);
    const registry = (0,src_registry/* openRegistry */.M)(name, login, ports);
    try {
        return registryCache(name, registry, new Set((0,tags/* specTags */.hn)(await registry.tags()).keys()), ports);
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl) ||
            !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure))
            throw error;
        ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`);
        return undefined;
    }
}
const registryCache = (name, registry, hashes, { clock, signal }) => ({
    name,
    hashes,
    fetch: async (wanted, dag, folder, arrived) => {
        await (0,pull_to_mirror/* pullToMirror */.A)({
            registries: [registry],
            wanted: wanted.map((hash) => ({ hash, dag })),
            folder,
            clock,
            signal,
            onProgress: (step) => {
                if (step.kind === 'pulled')
                    arrived(step.hash);
            },
        });
    },
});
async function folderCache(name, { host, signal }) {
    if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://')) {
        throw new errors/* UserError */.yo(`"${name}" is not a cache that can be read.`, {
            fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
        });
    }
    const source = (0,external_node_path_.resolve)(host.workspace, name.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(name) : name);
    if (!(0,external_node_fs_.existsSync)(source))
        throw new errors/* UserError */.yo(`There is no folder ${source}.`, {
            fix: 'Correct the input "trusted-caches".',
        });
    const cache = await build_cache/* BuildCache */.r.open(source);
    return {
        name,
        hashes: new Set(cache.entries.keys()),
        fetch: async (wanted, dag, folder, arrived) => {
            const mirror = new mirror_folder/* MirrorFolder */.u(folder);
            await mirror.writeHeader();
            await (0,p_map["default"])(wanted, async (hash) => {
                const { tarball } = await cache.read(cache.entries.get(hash));
                if (!(await mirror.has(tarball)))
                    await mirror.write(tarball, tarball.open(), name);
                await mirror.add(dag, hash, tarball);
                arrived(hash);
            }, { concurrency: 8, signal });
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-with-spack/step.ts












/**
 * Builds or reuses everything that the roots need, and leaves the lock, the build cache folder and
 * the report in the work folder.
 */
async function buildWithSpack(given, ports) {
    const started = ports.clock.now();
    const configuration = await (0,command_inputs/* configurationOf */.QV)(ports.host);
    const inputs = (0,command_inputs/* withConfiguration */.$V)(configuredRoots(given, configuration), configuration, ports.host);
    const settings = (0,command_inputs/* spackSettings */.AK)(inputs, ports.host);
    const work = await (0,work_folder/* makeWorkFolder */._)(settings.workFolder);
    await forget(work);
    const spack = await ports.openSpack(settings);
    const environment = await concretize(inputs, spack, work, ports);
    const { dag } = environment;
    const caches = await TrustedCaches.open(trustedCaches(inputs, ports), inputs, ports);
    const needed = neededSpecs(dag, caches.has(dag), inputs.tests);
    const progress = new ProgressTeller(dag, needed.size, ports.host);
    const { outcomes: reused, sources } = await reuse({
        dag,
        needed,
        caches,
        spack,
        work,
        ports,
        progress,
    });
    const left = [...needed].filter((hash) => !isThere(reused.get(hash)));
    const built = left.length === 0
        ? []
        : await ports.host.group(`Build ${left.length} of ${needed.size} packages`, () => spack.install({
            environment,
            tests: inputs.tests,
            failFast: inputs['fail-fast'],
            concurrentPackages: inputs['concurrent-packages'],
            onProgress: (step) => progress.tell(step),
        }));
    const outcomes = new Map([
        ...reused,
        ...built
            .filter(({ hash }) => needed.has(hash) && !isThere(reused.get(hash)))
            .map((outcome) => [outcome.hash, outcome]),
    ]);
    await complete(outcomes, spack, work);
    const failures = await tellFailures(dag, outcomes, work, ports.host);
    const report = reportOf({
        dag,
        needed,
        outcomes,
        sources,
        failures,
        spack,
        settings,
        started,
        now: ports.clock.now(),
    });
    await document_kinds/* buildReport */.FK.write(work.buildReport, report);
    return { work, report, failures };
}
const isThere = (outcome) => outcome?.outcome === 'reused' || outcome?.outcome === 'present';
/** What was given; where nothing was, what `setup` handed on. */
const trustedCaches = (inputs, { host }) => inputs['trusted-caches'].length > 0
    ? inputs['trusted-caches']
    : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '');
/**
 * What an earlier run left must not be taken for what this one did. The build cache and the store
 * stay: they are what it goes on from.
 */
async function forget(work) {
    await Promise.all([work.lock, work.buildReport, work.facts, work.logs].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
}
async function concretize(inputs, spack, work, { host }) {
    const request = await rootsFor(inputs, spack, host.workspace);
    host.info(`Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`);
    const environment = await spack.concretize(request);
    await (0,promises_.copyFile)(environment.lock, work.lock);
    const other = [...environment.dag.specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec) && (0,concrete_spec/* targetOf */.$r)(spec) !== spack.facts.target);
    if (other.length > 0)
        host.warning(`Specs or recipes ask for another target than ${spack.facts.target}: ${other
            .slice(0, 10)
            .map((spec) => `${(0,concrete_spec/* label */.Pf)(spec)} (${(0,concrete_spec/* targetOf */.$r)(spec)})`)
            .join(', ')}`);
    try {
        await document_kinds/* recipeFactsReport */.Gg.write(work.facts, { specs: await spack.recipeFacts(environment.dag) });
    }
    catch (error) {
        host.warning(`What the recipes say is not recorded, so that bills of materials will lack it: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return environment;
}
/** Takes what trusted caches have, and installs what can be installed before anything is built. */
async function reuse({ dag, needed, caches, spack, work, ports, progress, }) {
    const found = [...caches.has(dag)].filter((hash) => needed.has(hash));
    if (found.length === 0)
        return { outcomes: new Map(), sources: new Map() };
    return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, async () => {
        const sources = await caches.fetch(found, dag, work.cache);
        const roots = readySpecs(dag, needed, new Set(sources.keys()));
        const outcomes = roots.length === 0
            ? []
            : await spack.installFromMirror({
                dag: { roots, specs: dag.specs },
                mirror: work.cache,
                onProgress: (step) => progress.tell(step),
            });
        const bad = outcomes.filter((outcome) => outcome.outcome === 'failed');
        for (const { hash, failure } of bad)
            ports.host.warning(`The binary of ${(0,concrete_spec/* label */.Pf)(dag.specs.get(hash))} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`);
        await withdraw(bad.map(({ hash }) => hash), work);
        return {
            outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])),
            sources,
        };
    });
}
/**
 * Takes binaries that cannot be used out of the folder, so that Spack builds them instead of trying
 * them again.
 */
async function withdraw(hashes, work) {
    if (hashes.length === 0)
        return;
    const { entries } = await build_cache/* BuildCache */.r.open(work.cache);
    await Promise.all(hashes
        .flatMap((hash) => entries.get(hash) ?? [])
        .map((entry) => (0,promises_.rm)(entry.file, { force: true })));
}
/**
 * Everything that is installed is in the build cache folder, also what the install root had from an
 * earlier run.
 */
async function complete(outcomes, spack, work) {
    const cached = (0,external_node_fs_.existsSync)(work.cache)
        ? (await build_cache/* BuildCache */.r.open(work.cache)).entries
        : new Map();
    const missing = [...outcomes.values()]
        .filter(({ hash, outcome }) => outcome !== 'failed' && outcome !== 'skipped' && !cached.has(hash))
        .map(({ hash }) => hash);
    if (missing.length > 0)
        await spack.pushToFolder(missing, work.cache);
}
function reportOf({ spack, settings, started, now, ...built }) {
    const { version, commit, recipes, platform } = spack.facts;
    return {
        spack: { version, ...(commit !== undefined && { commit }) },
        recipes: recipes.map((recipe) => ({
            namespace: recipe.namespace,
            ...(recipe.commit !== undefined && { commit: recipe.commit }),
        })),
        lock: 'spack.lock',
        cache: 'buildcache',
        installRoot: settings.installRoot,
        paddedLength: settings.paddedLength,
        platform,
        finished: new Date(now).toISOString(),
        seconds: (now - started) / 1000,
        specs: reportEntries({ ...built, installRoot: settings.installRoot }),
    };
}


/***/ }),

/***/ 69035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MirrorFolder)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61063);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34011);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89381);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28041);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14765);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _layout3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60134);







/**
 * A folder in Spack's build cache layout 3, for writing: Spack installs from it as from a mirror
 * `file://FOLDER`.
 */
class MirrorFolder {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /**
     * Whether a blob of this size is there. Blobs are checked when they are written, and again by
     * Spack.
     */
    async has({ digest, size }) {
        return (await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(this.blob(digest))) === size;
    }
    /** The path of a blob. */
    blob(digest) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(digest));
    }
    /**
     * Writes a blob that appears only when it is whole and right. @param where Where it comes from,
     * for messages.
     */
    async write(blob, stream, where) {
        await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .writeVerified */ .wJ)(this.blob(blob.digest), stream, blob.digest, blob.size, where);
    }
    /** Adds a package whose tarball is there. @param dag Holds it and all that it depends on. */
    async add(dag, hash, tarball) {
        const { name, version } = dag.specs.get(hash);
        const spec = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)((0,_pakages_image__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .l)({ ...(0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .specFileJson */ .iH)(dag, hash), buildcache_layout_version: 2 }));
        const entries = [
            entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .TARBALL */ .J, 'gzip', tarball),
            entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .SPEC */ .y7, 'gzip', { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(spec), size: spec.length }),
        ];
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(this.blob((0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(spec)), spec);
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .specManifestPath */ .Ar)(name, version, hash)), (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestText */ .$2)(entries));
    }
    /**
     * Takes a package out, if it is there. Its blobs stay: others may have the same, and nothing
     * names them any more.
     */
    async remove({ name, version, hash, }) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .specManifestPath */ .Ar)(name, version, hash)), { force: true });
    }
    /** Writes what marks the folder as a build cache; call it once. */
    async writeHeader() {
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'layout.json'), '{"signing": "gpg"}');
    }
    /** Writes the list that Spack looks hashes up in. @param database As `databaseJson` makes it. */
    async writeIndex(database) {
        const blob = { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(database), size: database.length };
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(this.blob(blob.digest), database);
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'manifests', 'index', 'index.manifest.json'), (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestText */ .$2)([entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .DATABASE */ .cX, 'none', blob)]));
    }
}
const entryOf = (mediaType, compression, { digest, size }) => ({
    contentLength: size,
    mediaType,
    compression,
    checksumAlgorithm: 'sha256',
    checksum: digest,
});


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pullToMirror)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74865);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98176);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49003);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26061);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14765);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80032);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89883);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
/* harmony import */ var _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69035);





/**
 * Brings packages from registries into a local build cache folder of layout 3, from which Spack
 * installs with `--cache-only`. Only what was asked for is pulled, not what it depends on: name
 * those too. Every blob is checked against its digest and size before it appears in the folder.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError
 */
async function pullToMirror(options) {
    const mirror = new _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MirrorFolder */ .u(options.folder);
    const listed = await Promise.all(options.registries.map(async (registry) => ({
        registry,
        tags: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_1__/* .specTags */ .hn)(await registry.tags()),
    })));
    await mirror.writeHeader();
    let done = 0;
    return (0,p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(options.wanted, async (wanted) => {
        const outcome = await pullOne(wanted, listed, mirror, options);
        options.onProgress?.(outcome, ++done, options.wanted.length);
        return outcome;
    }, { concurrency: options.concurrency ?? 32, ...(options.signal && { signal: options.signal }) });
}
/** The first registry whose image is accepted gives the package. */
async function pullOne(wanted, listed, mirror, options) {
    let refused;
    for (const { registry, tags } of listed) {
        const tag = tags.get(wanted.hash);
        const image = tag === undefined ? undefined : await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .untilThere */ .fW)(() => (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(registry, tag), options);
        if (!image)
            continue;
        const approval = (await options.approve?.({ hash: wanted.hash, registry, image })) ?? {
            kind: 'accepted',
        };
        if (approval.kind === 'accepted')
            return lay(wanted, registry, image, mirror, options);
        refused ??= {
            kind: 'refused',
            hash: wanted.hash,
            label: labelOf(wanted),
            registry: registry.reference,
            manifest: image.digest,
            reasons: approval.reasons,
        };
    }
    return refused ?? { kind: 'missing', hash: wanted.hash, label: labelOf(wanted) };
}
async function lay(wanted, registry, image, mirror, options) {
    const reused = await mirror.has(image.layer);
    if (!reused)
        await download(registry, image, mirror);
    const dag = wanted.dag
        ? (0,_pakages_model__WEBPACK_IMPORTED_MODULE_5__/* .subDag */ .h7)(wanted.dag, wanted.hash)
        : await readDag(wanted.hash, registry, image);
    await mirror.add(dag, wanted.hash, image.layer);
    const { digest, size } = image.layer;
    return {
        kind: 'pulled',
        hash: wanted.hash,
        label: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .label */ .Pf)(dag.specs.get(wanted.hash)),
        registry: registry.reference,
        tag: image.tag,
        manifest: image.digest,
        layer: digest,
        size,
        reused,
    };
}
async function download(registry, { layer }, mirror) {
    const { digest, size } = layer;
    await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .fetched */ .sg)(digest, size, registry.reference, async () => mirror.write(layer, await registry.readBlob(digest, size), registry.reference));
}
async function readDag(hash, registry, image) {
    const from = `${registry.reference}:${image.tag}`;
    const config = await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .Xg)(registry, image);
    if (config.hash !== hash)
        throw new _pakages_image__WEBPACK_IMPORTED_MODULE_8__/* .RegistryError */ .gl('malformed', `${from} holds /${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(config.hash)}, not /${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(hash)}.`, {
            fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.',
        });
    return (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .dagOf */ .mb)(config, from);
}
function labelOf({ hash, dag }) {
    const spec = dag?.specs.get(hash);
    return spec ? (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .label */ .Pf)(spec) : `/${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(hash)}`;
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bv: () => (/* binding */ firstError),
/* harmony export */   gl: () => (/* binding */ withoutPadding),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** gcc, g++, clang, gfortran with one-line messages, nvcc, icx: `FILE:LINE:COLUMN: error: TEXT`. */
const compiler = (lines, at) => {
    const found = /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(\S.*)$/.exec(lines[at]);
    return found ? located(found[4], found[1], found[2], found[3]) : undefined;
};
/** gfortran: `FILE:LINE:COLUMN:`, the source, a caret, then `Error: TEXT`. */
const gfortran = (lines, at) => {
    const text = /^(?:Fatal )?Error:\s*(\S.*)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
        const found = /^([^\s:]+):(\d+):(\d+):$/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2], found[3]);
    }
    return undefined;
};
/** rustc: `error[E0000]: TEXT`, then `--> FILE:LINE:COLUMN`. */
const rustc = (lines, at) => {
    const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at])?.[1];
    const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '');
    return place ? located(text, place[1], place[2], place[3]) : undefined;
};
/** `CMake Error at FILE:LINE (COMMAND):`, the text on the lines after it. */
const cmake = (lines, at) => {
    const found = /^CMake Error(?: at ([^\s:]+):(\d+))?/.exec(lines[at]);
    if (!found)
        return undefined;
    const text = lines
        .slice(at + 1, at + 6)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
    return located(text || lines[at].trim(), found[1], found[2]);
};
/** The exception that ends a Python traceback, at its innermost frame. */
const python = (lines, at) => {
    const text = /^([A-Za-z_.]*(?:Error|Exception): .+)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
        const found = /^\s+File "([^"]+)", line (\d+)/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2]);
    }
    return undefined;
};
/** Linkers, configure and others that name no place. */
const plain = (lines, at) => {
    const line = lines[at].trim();
    const speaks = /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(line);
    return speaks ? { message: clipped(line) } : undefined;
};
/** The first error of make, where nothing else speaks. */
const make = (lines, at) => {
    const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]);
    return found ? located(lines[at].trim(), found[1], found[2]) : undefined;
};
/**
 * The first error in a build log. Compilers are asked first over the whole log, then tools that
 * name no place, then make: what make says last is never the reason.
 */
function firstError(log) {
    const lines = log.split(/\r?\n/);
    for (const readers of [[compiler, gfortran, rustc, cmake, python], [plain], [make]]) {
        for (let at = 0; at < lines.length; at++) {
            for (const reader of readers) {
                const found = reader(lines, at);
                if (found)
                    return found;
            }
        }
    }
    return undefined;
}
/** The last lines of a log, with padded paths made short. */
const lastLines = (log, count) => log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding);
/** Takes Spack's padding out of paths: it says nothing and is up to 500 characters long. */
const withoutPadding = (line) => line.replace(/(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g, (_, rest = '') => 
// The last of the words is cut where the length is reached.
`/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`);
const located = (text, file, line, column) => ({
    message: clipped(text.trim()),
    ...(file && { file }),
    ...(line && { line: Number(line) }),
    ...(column && { column: Number(column) }),
});
const clipped = (whole) => {
    const text = withoutPadding(whole);
    return text.length > 300 ? `${text.slice(0, 299)}…` : text;
};


/***/ })

};
