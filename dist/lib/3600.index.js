export const id = 3600;
export const ids = [3600];
export const modules = {
    93600: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildWithSpack: () => (buildWithSpack)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_fs_ = __webpack_require__(73024);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(48755);
        var build_cache = __webpack_require__(18591);
        var inputs_inputs = __webpack_require__(52637);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var external_node_path_ = __webpack_require__(76760);
        ;
        function configuredRoots(given, configuration) {
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
        async function rootsFor({ specs, environment, tests }, spack, workspace) {
            if (environment !== undefined && specs.length > 0)
                throw new errors.eb('Both "specs" and "environment" are given.', { fix: 'Give one of them.' });
            if (environment !== undefined)
                return { environment: (0, external_node_path_.resolve)(workspace, environment), tests };
            if (specs.length > 0)
                return { specs, tests };
            const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin');
            if (own.length === 0)
                throw new errors.eb('There is nothing to build.', {
                    fix: 'Give the input "specs", "environment" or "repository".',
                });
            const names = await Promise.all(own.map(async ({ namespace }) => (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`)));
            return { specs: names.flat(), tests };
        }
        ;
        async function concretizeRequest(inputs, spack, work, { host }) {
            const request = await rootsFor(inputs, spack, host.workspace);
            host.info(`Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`);
            const environment = await spack.concretize(request);
            await (0, promises_.copyFile)(environment.lock, work.lock);
            warnOfOtherTargets(environment.dag, spack.facts.target, host);
            try {
                await document_kinds.Gg.write(work.facts, { specs: await spack.recipeFacts(environment.dag) });
            }
            catch (error) {
                host.warning(`What the recipes say is not recorded, so that bills of materials will lack it: ${(0, errors.bD)(error)}`);
            }
            return environment;
        }
        function warnOfOtherTargets({ specs }, target, host) {
            const other = [...specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && (0, concrete_spec.$r)(spec) !== target);
            if (other.length === 0)
                return;
            const shown = other.slice(0, 10).map((spec) => `${(0, concrete_spec.Pf)(spec)} (${(0, concrete_spec.$r)(spec)})`);
            host.warning(`Specs or recipes ask for another target than ${target}: ${shown.join(', ')}`);
        }
        ;
        async function recordEnvironments(dag, installed, { spack, work, host }) {
            try {
                const { specs, failed } = await spack.runEnvironments(dag, installed);
                for (const { hash, why } of failed)
                    host.warning(`${named(hash, dag)} will not say what it sets in the environment: ${why}`);
                await document_kinds.gp.write(work.environment, { specs });
            }
            catch (error) {
                host.warning(`What packages set in the environment is not recorded: ${(0, errors.bD)(error)}`);
            }
        }
        function named(hash, { specs }) {
            const spec = specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        var spec_dag = __webpack_require__(88761);
        ;
        function neededSpecs(dag, cached, tests) {
            const roots = new Set(dag.roots);
            const needed = new Set();
            const open = [...dag.roots];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const spec = dag.specs.get(hash);
                if (needed.has(hash) || (0, concrete_spec.ge)(spec))
                    continue;
                needed.add(hash);
                open.push(...(0, spec_dag.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
            }
            return needed;
        }
        function kindsFor(cached, tested) {
            if (cached)
                return ['link', 'run'];
            return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run'];
        }
        function readySpecs(dag, needed, cached) {
            const known = new Map();
            const isReady = (hash) => {
                const spec = dag.specs.get(hash);
                const before = known.get(hash);
                if (before !== undefined)
                    return before;
                const ready = (0, concrete_spec.ge)(spec) || (cached.has(hash) && (0, spec_dag.hk)(spec, ['link', 'run']).every(isReady));
                known.set(hash, ready);
                return ready;
            };
            return [...needed].filter((hash) => cached.has(hash) && isReady(hash));
        }
        ;
        async function neededAfterJudging(dag, caches, tests) {
            const judged = new Set();
            for (;;) {
                const needed = neededSpecs(dag, caches.has(dag), tests);
                const open = new Set([...needed].filter((hash) => !judged.has(hash)));
                for (const hash of open)
                    judged.add(hash);
                if (open.size === 0 || !(await caches.judge(open, dag)))
                    return needed;
            }
        }
        ;
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
            tell({ hash, state, seconds }) {
                const spec = this.#dag.specs.get(hash);
                if (spec === undefined)
                    return;
                if (state === 'started') {
                    this.#host.debug(`${(0, concrete_spec.Pf)(spec)} begins`);
                    return;
                }
                this.#done.add(hash);
                this.#host.progress({
                    subject: (0, concrete_spec.Pf)(spec),
                    outcome: state,
                    done: this.#done.size,
                    total: Math.max(this.#total, this.#done.size),
                    ...(seconds !== undefined && { seconds }),
                    failed: state === 'failed',
                });
            }
        }
        ;
        function reportEntries(from) {
            const roots = new Set(from.dag.roots);
            return (0, spec_dag.Gq)(from.dag, spec_dag.Oo).map((spec) => ({
                name: spec.name,
                version: spec.version,
                hash: spec.hash,
                target: (0, concrete_spec.$r)(spec),
                root: roots.has(spec.hash),
                ...judged(spec, from),
            }));
        }
        function judged(spec, from) {
            if ((0, concrete_spec.ge)(spec))
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
        function whySkipped(spec, { dag, outcomes }) {
            const seen = new Set();
            const open = (0, spec_dag.hk)(spec, spec_dag.Oo);
            for (let hash = open.shift(); hash !== undefined; hash = open.shift()) {
                if (seen.has(hash))
                    continue;
                seen.add(hash);
                const needed = dag.specs.get(hash);
                if (outcomes.get(hash)?.outcome === 'failed')
                    return `it needs ${(0, concrete_spec.Pf)(needed)}, which failed`;
                open.push(...(0, spec_dag.hk)(needed, spec_dag.Oo));
            }
            return 'the build was stopped before its turn';
        }
        var build_cache_tarball = __webpack_require__(69895);
        var expected_package = __webpack_require__(3581);
        var installed_hashes = __webpack_require__(13667);
        var p_map = __webpack_require__(606);
        ;
        async function refuseHostile({ folder, installRoot, dag, wanted }, from, { host, signal }) {
            const cache = await build_cache.r.openIfAny(folder);
            if (cache === undefined)
                return new Set();
            const installed = await installedIn(installRoot);
            const entries = [...wanted].flatMap((hash) => installed.has(hash) ? [] : (cache.entries.get(hash) ?? []));
            const refused = new Set();
            await (0, p_map["default"])(entries, async (entry) => {
                const why = await whyRefused(entry, cache, dag);
                if (why === undefined)
                    return;
                refused.add(entry.hash);
                host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(entry.hash))} from ${from(entry.hash)} is refused, and is built: ${why}`);
            }, { concurrency: 4, signal });
            return refused;
        }
        async function whyRefused(entry, cache, dag) {
            const why = await whyNot(entry, cache, dag);
            if (why !== undefined)
                await (0, promises_.rm)(entry.file, { force: true });
            return why;
        }
        async function whyNot(entry, cache, dag) {
            try {
                const { tarball } = await cache.read(entry);
                const verdict = await (0, build_cache_tarball.C)(tarball, (0, expected_package.Z)(dag, entry.hash));
                if (verdict.kind === 'fine')
                    return undefined;
                return verdict.reasons.map(({ message }) => message).join(' ');
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return error.message;
            }
        }
        async function installedIn(installRoot) {
            const file = (0, external_node_path_.join)(installRoot, '.spack-db', 'index.json');
            const text = await (0, promises_.readFile)(file, 'utf8').catch(() => undefined);
            return text === undefined ? new Set() : (0, installed_hashes.f)(text);
        }
        ;
        const isThere = (outcome) => outcome?.outcome === 'reused' || outcome?.outcome === 'present';
        async function reuse(given) {
            const { dag, needed, caches, ports } = given;
            const found = [...caches.has(dag)].filter((hash) => needed.has(hash));
            if (found.length > 0)
                return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, () => install(found, given));
            await lookThrough(given, new Map());
            return { outcomes: new Map(), sources: new Map() };
        }
        async function install(found, given) {
            const { dag, needed, caches, spack, work, ports, progress } = given;
            const sources = await caches.fetch(found, dag, work.cache);
            for (const hash of await lookThrough(given, sources))
                sources.delete(hash);
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
                ports.host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(hash))} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`);
            await withdraw(bad.map(({ hash }) => hash), work);
            return {
                outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])),
                sources,
            };
        }
        const lookThrough = ({ dag, needed, work, installRoot, ports }, sources) => refuseHostile({ folder: work.cache, installRoot, dag, wanted: new Set([...needed, ...sources.keys()]) }, (hash) => sources.get(hash) ?? work.cache, ports);
        async function withdraw(hashes, work) {
            if (hashes.length === 0)
                return;
            const { entries } = await build_cache.r.open(work.cache);
            await Promise.all(hashes
                .flatMap((hash) => entries.get(hash) ?? [])
                .map((entry) => (0, promises_.rm)(entry.file, { force: true })));
        }
        var build_log = __webpack_require__(17155);
        ;
        const SHOWN = 40;
        async function tellFailures(dag, outcomes, work, host) {
            const failed = [...outcomes.values()].filter((outcome) => outcome.outcome === 'failed');
            const told = [];
            for (const { hash, failure = { message: 'Spack gives no reason.', text: '' } } of failed) {
                const spec = dag.specs.get(hash);
                const log = await keepLog(spec, failure, work);
                await host.group(`The end of the log of ${(0, concrete_spec.Pf)(spec)}`, async () => {
                    for (const line of (0, build_log.w)(await (0, promises_.readFile)(log, 'utf8'), SHOWN))
                        host.info(line);
                });
                const at = failure.at && locationIn(failure.at, host.workspace);
                told.push({ spec, failure, log: (0, external_node_path_.relative)(work.root, log), ...(at && { at }) });
            }
            for (const alike of Map.groupBy(told, causeOf).values())
                host.error(annotation(alike), alike[0].at);
            return told;
        }
        const causeOf = ({ spec, failure: { advice }, at }) => advice === undefined || at?.line !== undefined ? spec.hash : JSON.stringify(advice);
        function annotation([first, ...others]) {
            const { spec, failure } = first;
            const { message, phase, advice } = failure;
            if (others.length > 0 && advice)
                return [
                    `${others.length + 1} packages failed: ${advice.cause}`,
                    ...[first, ...others]
                        .slice(0, 20)
                        .map((one) => `  ${(0, concrete_spec.Pf)(one.spec)}: ${one.failure.message}`),
                    ...(others.length >= 20 ? [`  and ${others.length - 19} more`] : []),
                    advice.fix,
                ].join('\n');
            const where = phase === undefined ? '' : ` in ${phase}`;
            const meaning = advice === undefined ? [] : [...(advice.cause === message ? [] : [advice.cause]), advice.fix];
            return [`${(0, concrete_spec.Pf)(spec)} failed${where}: ${message}`, ...meaning].join('\n');
        }
        async function keepLog(spec, failure, work) {
            await (0, promises_.mkdir)(work.logs, { recursive: true });
            const file = (0, external_node_path_.join)(work.logs, (0, external_node_path_.basename)(`${spec.name}-${spec.version.replaceAll('/', '_')}-${spec.hash}.txt`));
            if (failure.log !== undefined)
                await (0, promises_.copyFile)(failure.log, file);
            else
                await (0, promises_.writeFile)(file, `${failure.text}\n`);
            return file;
        }
        function locationIn({ file, line, column }, workspace) {
            const inside = (0, external_node_path_.relative)(workspace, file);
            return {
                file: inside.startsWith('..') ? file : inside,
                ...(line !== undefined && { line }),
                ...(column !== undefined && { column }),
            };
        }
        var tags = __webpack_require__(89077);
        var registry_error = __webpack_require__(26061);
        var external_node_url_ = __webpack_require__(73136);
        var pull_to_mirror = __webpack_require__(67840);
        var mirror_folder = __webpack_require__(69035);
        var src_registry = __webpack_require__(47165);
        var src = __webpack_require__(29152);
        var gather = __webpack_require__(70963);
        var gather_records = __webpack_require__(19916);
        var decide = __webpack_require__(77371);
        var admission = __webpack_require__(77882);
        ;
        async function reusePolicy(token, ports) {
            const { configuration, root, trust, reviews } = await (0, src.h)({ token }, ports);
            return configuration?.values.trust === undefined
                ? undefined
                : { ...(await trust()), root, ownReviews: reviews };
        }
        const ANY_BUT_REMOVED = ['approved', 'pending', 'rejected', 'unreviewed'];
        async function judgeReuse(registry, wanted, dag, { policy, verifier, root, ownReviews }, ports) {
            const specs = [...dag.specs.values()].filter((spec) => wanted.has(spec.hash) && !(0, concrete_spec.ge)(spec));
            const evidence = await (0, gather._)({ roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) }, {
                registry,
                verifier,
                signers: policy.signers,
                signal: ports.signal,
                referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
            });
            const records = await (0, gather_records.g)(specs, {
                policy,
                verifier,
                root,
                ownReviews,
                indexes: [],
                ports,
            });
            const decision = (0, decide.LD)(dag, {
                registry: registry.reference,
                evidence,
                records,
                policy,
                allow: ANY_BUT_REMOVED,
            });
            return judge_reuse_judged(decision, evidence, wanted);
        }
        function judge_reuse_judged(decision, evidence, wanted) {
            const specs = decision.specs
                .filter(({ hash }) => wanted.has(hash))
                .map((spec) => {
                const reasons = spec.reasons.filter(({ code }) => code !== 'dependency');
                return { ...spec, reasons, verdict: reasons.length === 0 ? 'trusted' : 'refused' };
            });
            const whyNot = (0, admission.Z)({ ...decision, specs }, evidence);
            return {
                refused: new Map(specs
                    .filter(({ verdict }) => verdict === 'refused')
                    .map(({ hash, reasons }) => [hash, reasons.map(({ message }) => message)])),
                approve: async ({ hash, image }) => {
                    const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                    return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                },
            };
        }
        function tellRefused(cache, refused, dag, host) {
            if (refused.size === 0)
                return;
            const lines = [...refused].map(([hash, reasons]) => `  ${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${reasons.join(' ')}`);
            const shown = lines.length > 20 ? [...lines.slice(0, 20), `  and ${lines.length - 20} more`] : lines;
            host.warning(`The policy does not let these be reused from ${cache}:\n${shown.join('\n')}`);
        }
        ;
        class TrustedCaches {
            #caches;
            #policy;
            #host;
            constructor(caches, policy, host) {
                this.#caches = caches;
                this.#policy = policy;
                this.#host = host;
            }
            static async open(names, login, ports) {
                const opened = await Promise.all(names.map((name) => openOne(name, login, ports)));
                const policy = names.length === 0 ? undefined : await reusePolicy(login.token, ports);
                if (names.length > 0 && !policy)
                    ports.host.notice('There is no policy (no section "trust" in pakages.json): what trusted caches give is not verified.');
                return new TrustedCaches(opened.filter((cache) => cache !== undefined), policy, ports.host);
            }
            async judge(wanted, dag) {
                if (!this.#policy)
                    return false;
                let any = false;
                for (const cache of this.#caches) {
                    const there = new Set([...wanted].filter((hash) => cache.hashes.has(hash)));
                    if (there.size === 0)
                        continue;
                    const { refused } = await cache.judge(there, dag, this.#policy);
                    tellRefused(cache.name, refused, dag, this.#host);
                    for (const hash of refused.keys())
                        cache.hashes.delete(hash);
                    any ||= refused.size > 0;
                }
                return any;
            }
            has(dag) {
                const own = [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec)).map((spec) => spec.hash);
                return new Set(own.filter((hash) => this.#caches.some((cache) => cache.hashes.has(hash))));
            }
            async fetch(wanted, dag, folder) {
                const sources = new Map();
                for (const cache of this.#caches) {
                    const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash));
                    try {
                        if (missing.length > 0)
                            await cache.fetch(missing, dag, folder, (hash) => sources.set(hash, cache.name));
                    }
                    catch (error) {
                        if (!(error instanceof errors.yo))
                            throw error;
                        this.#host.warning(`Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`);
                    }
                }
                const lost = wanted
                    .filter((hash) => !sources.has(hash))
                    .map((hash) => (0, concrete_spec.Pf)(dag.specs.get(hash)));
                if (lost.length > 0)
                    this.#host.warning(`These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`);
                return sources;
            }
        }
        function checkCacheNames(names, login, ports) {
            for (const name of names)
                if (isRegistry(name))
                    (0, errors.vz)('trusted-caches', () => (0, src_registry.I)(name, login, ports));
                else if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://'))
                    throw new errors.eb(`"${name}" is not a cache that can be read.`, {
                        fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
                    });
        }
        const isRegistry = (name) => /^oci(?:\+http|-layout)?:/.test(name);
        async function openOne(name, login, ports) {
            if (!isRegistry(name))
                return folderCache(name, ports);
            const registry = (0, src_registry.I)(name, login, ports);
            try {
                return registryCache(name, registry, new Set((0, tags.hn)(await registry.tags()).keys()), ports);
            }
            catch (error) {
                if (!(error instanceof registry_error.gl) ||
                    !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure))
                    throw error;
                ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`);
                return undefined;
            }
        }
        function registryCache(name, registry, hashes, ports) {
            const { clock, signal } = ports;
            const approvals = new Map();
            return {
                name,
                hashes,
                judge: async (wanted, dag, policy) => {
                    const judged = await judgeReuse(registry, wanted, dag, policy, ports);
                    for (const hash of wanted)
                        approvals.set(hash, judged.approve);
                    return judged;
                },
                fetch: async (wanted, dag, folder, arrived) => {
                    await (0, pull_to_mirror.A)({
                        registries: [registry],
                        wanted: wanted.map((hash) => ({ hash, dag })),
                        folder,
                        clock,
                        signal,
                        approve: async (found) => (await approvals.get(found.hash)?.(found)) ?? { kind: 'accepted' },
                        onProgress: (step) => {
                            if (step.kind === 'pulled')
                                arrived(step.hash);
                        },
                    });
                },
            };
        }
        async function folderCache(name, { host, signal }) {
            const source = (0, external_node_path_.resolve)(host.workspace, name.startsWith('file://') ? (0, external_node_url_.fileURLToPath)(name) : name);
            if (!(0, external_node_fs_.existsSync)(source))
                throw new errors.yo(`There is no folder ${source}.`, {
                    fix: 'Correct the input "trusted-caches".',
                });
            const cache = await build_cache.r.open(source);
            return {
                name,
                hashes: new Set(cache.entries.keys()),
                judge: async (wanted, _, { policy }) => ({
                    refused: policy.evidence.length === 0 ? new Map() : new Map([...wanted].map(unsigned)),
                    approve: async () => ({ kind: 'accepted' }),
                }),
                fetch: async (wanted, dag, folder, arrived) => {
                    const mirror = new mirror_folder.u(folder);
                    await mirror.writeHeader();
                    await (0, p_map["default"])(wanted, async (hash) => {
                        const { tarball } = await cache.read(cache.entries.get(hash));
                        if (!(await mirror.has(tarball)))
                            await mirror.write(tarball, tarball.open(), name);
                        await mirror.add(dag, hash, tarball);
                        arrived(hash);
                    }, { concurrency: 8, signal });
                },
            };
        }
        const unsigned = (hash) => [
            hash,
            ['A folder has no signatures. Push it, or give an "oci-layout:".'],
        ];
        ;
        async function buildWithSpack(given, ports) {
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const inputs = (0, inputs_inputs.$V)(configuredRoots(given, configuration), configuration, ports.host);
            const settings = (0, inputs_inputs.AK)(inputs, ports.host);
            checkCacheNames(trustedCaches(inputs, ports), inputs, ports);
            return (0, hold_work_folder.H)(settings.workFolder, 'build', ports, (work) => buildIn(work, inputs, settings, ports));
        }
        async function buildIn(work, inputs, settings, ports) {
            const started = ports.clock.now();
            await forget(work);
            const spack = await ports.openSpack(settings);
            const environment = await concretizeRequest(inputs, spack, work, ports);
            const { dag } = environment;
            const caches = await TrustedCaches.open(trustedCaches(inputs, ports), inputs, ports);
            const needed = await neededAfterJudging(dag, caches, inputs.tests);
            const progress = new ProgressTeller(dag, needed.size, ports.host);
            const { outcomes: reused, sources } = await reuse({
                dag,
                needed,
                caches,
                spack,
                work,
                installRoot: settings.installRoot,
                ports,
                progress,
            });
            const left = [...needed].filter((hash) => !isThere(reused.get(hash)));
            const built = await build(environment, left, { spack, inputs, progress, of: needed.size }, ports);
            const outcomes = new Map([...reused, ...built.map((outcome) => [outcome.hash, outcome])]);
            await complete(outcomes, spack, work);
            const installed = [...outcomes.values()]
                .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
                .map(({ hash }) => hash);
            await recordEnvironments(dag, installed, { spack, work, host: ports.host });
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
            await document_kinds.FK.write(work.buildReport, report);
            return { work, report, failures };
        }
        async function build(environment, left, { spack, inputs, progress, of }, { host }) {
            if (left.length === 0)
                return [];
            const outcomes = await host.group(`Build ${left.length} of ${of} packages`, () => spack.install({
                environment,
                tests: inputs.tests,
                failFast: inputs['fail-fast'],
                concurrentPackages: inputs['concurrent-packages'],
                onProgress: (step) => progress.tell(step),
            }));
            const wanted = new Set(left);
            return outcomes.filter(({ hash }) => wanted.has(hash));
        }
        const trustedCaches = (inputs, { host }) => inputs['trusted-caches'].length > 0
            ? inputs['trusted-caches']
            : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '');
        async function forget(work) {
            await Promise.all([work.lock, work.buildReport, work.facts, work.environment, work.logs].map((path) => (0, promises_.rm)(path, { recursive: true, force: true })));
        }
        async function complete(outcomes, spack, work) {
            const cached = (0, external_node_fs_.existsSync)(work.cache)
                ? (await build_cache.r.open(work.cache)).entries
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
    }),
    17155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (firstError),
            w: () => (lastLines)
        });
        const compiler = (lines, at) => {
            const found = /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(\S.*)$/.exec(lines[at]);
            return found ? located(found[4], found[1], found[2], found[3]) : undefined;
        };
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
        const rustc = (lines, at) => {
            const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at])?.[1];
            const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '');
            return place ? located(text, place[1], place[2], place[3]) : undefined;
        };
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
        const plain = (lines, at) => {
            const line = lines[at].trim();
            const speaks = /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(line);
            return speaks ? { message: clipped(line) } : undefined;
        };
        const make = (lines, at) => {
            const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]);
            return found ? located(lines[at].trim(), found[1], found[2]) : undefined;
        };
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
        const lastLines = (log, count) => log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding);
        const withoutPadding = (line) => line.replace(/(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g, (_, rest = '') => `/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`);
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
    })
};
