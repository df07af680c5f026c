export const id = 1862;
export const ids = [1862];
export const modules = {
    79912: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildWithSpack: () => (buildWithSpack)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_fs_ = __webpack_require__(73024);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(65837);
        var spec_dag = __webpack_require__(88761);
        var build_cache = __webpack_require__(18591);
        var inputs_inputs = __webpack_require__(52637);
        var reuse = __webpack_require__(47731);
        var add_records = __webpack_require__(71989);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        ;
        async function recordEnvironments(dag, installed, { spack, work, host }) {
            try {
                const { specs, failed } = await spack.runEnvironments(dag, installed);
                for (const { hash, why } of failed)
                    host.warning(`${named(hash, dag)} will not say what it sets in the environment: ${why}`);
                await (0, add_records.U)(document_kinds.gp, work.environment, specs);
            }
            catch (error) {
                host.warning(`What packages set in the environment is not recorded: ${(0, errors.bD)(error)}`);
            }
        }
        function named(hash, { specs }) {
            const spec = specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        var staged_report = __webpack_require__(60364);
        var src = __webpack_require__(75290);
        var needed_specs = __webpack_require__(5869);
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
                return { outcome: 'unneeded', reason: unneeded(from) };
            const outcome = from.outcomes.get(spec.hash);
            if (from.left.has(spec.hash))
                return { outcome: 'left', reason: reasonOf(spec, from) ?? 'the time was over' };
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
        const unneeded = ({ elsewhere }) => elsewhere ?? 'all that would use it to build was reused';
        const reasonOf = ({ hash }, { reasons }) => reasons?.get(hash);
        function failed(hash, { failures, outcomes }) {
            const found = failures.find(({ spec }) => spec.hash === hash);
            const message = outcomes.get(hash)?.failure?.message;
            return found === undefined
                ? { ...(message !== undefined && { reason: message }) }
                : {
                    ...(found.failure.phase !== undefined && { phase: found.failure.phase }),
                    log: found.log,
                    reason: found.failure.message,
                };
        }
        function whySkipped(spec, from) {
            const { dag, outcomes } = from;
            const known = reasonOf(spec, from);
            if (known !== undefined)
                return known;
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
        ;
        function reportOf({ spack, settings, started, now, job, ...built }) {
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
                ...(job && { job }),
            };
        }
        var external_node_path_ = __webpack_require__(76760);
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
        var markdown = __webpack_require__(12712);
        ;
        class JobBuild {
            outcomes = new Map();
            reasons = new Map();
            left = new Set();
            unstaged = new Map();
            #run;
            #own;
            #needed = new Map();
            #begun = false;
            constructor(run) {
                this.#run = run;
                this.#own = new Set(run.job.specs.map(({ hash }) => hash));
            }
            async run() {
                let pending = this.#run.job.specs.filter((one) => !this.#isThere(one.hash));
                while (pending.length > 0) {
                    const dropped = await this.#drop(pending);
                    pending = pending.filter((one) => !dropped.has(one.hash));
                    const next = pending.find((one) => this.#missing(one).length === 0);
                    if (next) {
                        await this.#buildInTime(next);
                        pending = pending.filter((one) => one !== next);
                    }
                    else if (pending.length > 0)
                        await this.#wait(pending);
                }
                for (const hash of [...this.unstaged.keys()])
                    await this.#stage(hash);
            }
            #isThere(hash) {
                const { dependencies } = this.#run;
                if (!dependencies.has(hash))
                    return false;
                this.outcomes.set(hash, { hash, outcome: 'reused' });
                dependencies.sources.set(hash, dependencies.sourceOf(hash));
                return true;
            }
            #needs({ hash }) {
                const known = this.#needed.get(hash);
                if (known)
                    return known;
                const { dag, tests } = this.#run;
                const cached = new Set(dag.specs.keys());
                cached.delete(hash);
                const needed = (0, needed_specs.Y)(dag, cached, tests, [hash]);
                needed.delete(hash);
                this.#needed.set(hash, [...needed]);
                return [...needed];
            }
            #missing(one) {
                return this.#needs(one).filter((hash) => this.#own.has(hash) ? !this.outcomes.has(hash) : this.#run.others.of(hash).kind !== 'there');
            }
            async #drop(pending) {
                const dropped = new Set();
                for (const one of pending) {
                    const why = this.#hopeless(one);
                    if (why === undefined)
                        continue;
                    dropped.add(one.hash);
                    this.reasons.set(one.hash, why.text);
                    this.outcomes.set(one.hash, { hash: one.hash, outcome: 'skipped' });
                    if (why.left)
                        this.left.add(one.hash);
                }
                if (dropped.size > 0)
                    await this.#run.onGivenUp();
                return dropped;
            }
            #hopeless(one) {
                const { dag, others, failFast } = this.#run;
                for (const hash of this.#needs(one)) {
                    const name = (0, concrete_spec.Pf)(dag.specs.get(hash));
                    if (this.left.has(hash))
                        return { text: `it needs ${name}, which is left`, left: true };
                    const own = this.outcomes.get(hash)?.outcome;
                    if (own === 'failed')
                        return { text: `it needs ${name}, which failed`, left: false };
                    if (own === 'skipped')
                        return {
                            text: this.reasons.get(hash) ?? `it needs ${name}, which was skipped`,
                            left: false,
                        };
                    if (this.#own.has(hash))
                        continue;
                    const awaited = others.of(hash);
                    if (awaited.kind === 'never')
                        return { text: `it needs ${name}, ${awaited.why}`, left: false };
                }
                const failed = [...this.outcomes.values()].some(({ outcome }) => outcome === 'failed');
                return failFast && failed
                    ? { text: 'a package failed before its turn', left: false }
                    : undefined;
            }
            async #wait(pending) {
                const { others, budget, ports } = this.#run;
                const { clock, host } = ports;
                if (budget.isOver(clock.now())) {
                    for (const one of pending)
                        this.#leave(one);
                    return;
                }
                const missing = new Set(pending.flatMap((one) => this.#missing(one)));
                const foreign = [...missing].filter((hash) => !this.#own.has(hash));
                host.debug(`Waiting for ${foreign.map((hash) => others.name(hash)).join(', ')}`);
                await others.look(foreign);
            }
            async #buildInTime(one) {
                const { budget, ports, dag } = this.#run;
                const spec = dag.specs.get(one.hash);
                const now = ports.clock.now();
                const first = !this.#begun;
                if (first && budget.isShorterThan(one.seconds))
                    ports.host.warning(`${(0, concrete_spec.Pf)(spec)} ${tooLong(one.seconds, budget)}`);
                else if (!budget.fits(one.seconds, now))
                    return this.#leave(one);
                if (budget.isOver(now))
                    return this.#leave(one);
                await this.#build(one);
            }
            #leave({ hash }) {
                this.left.add(hash);
                this.outcomes.set(hash, { hash, outcome: 'skipped' });
                this.reasons.set(hash, 'the time budget would have ended before it was built');
            }
            async #build(one) {
                const { dag, dependencies, progress, work, spack, sources, ports } = this.#run;
                const { hash } = one;
                if (await dependencies.look(hash))
                    return void this.#isThere(hash);
                const foreign = this.#needs(one).filter((need) => !this.#builtHere(need));
                const bad = await dependencies.install(foreign);
                if (bad !== undefined) {
                    this.reasons.set(hash, `it needs ${(0, concrete_spec.Pf)(dag.specs.get(bad))}, whose binary cannot be used`);
                    this.outcomes.set(hash, { hash, outcome: 'skipped' });
                    return this.#run.onGivenUp();
                }
                this.#begun = true;
                await sources?.bring(hash);
                const outcome = await this.#install(hash);
                this.outcomes.set(hash, outcome);
                if (outcome.outcome === 'failed')
                    return this.#run.onGivenUp();
                if (outcome.outcome === 'skipped')
                    return this.#stopped(hash);
                progress.tell({ hash, state: 'built' });
                if (!(await build_cache.r.openIfAny(work.cache))?.entries.has(hash))
                    await spack.pushToFolder([hash], work.cache);
                await recordEnvironments(dag, [hash], { spack, work, host: ports.host });
                await this.#stage(hash);
                if (!this.unstaged.has(hash))
                    await sources?.keep(hash);
            }
            #builtHere(hash) {
                return ['built', 'present'].includes(this.outcomes.get(hash)?.outcome ?? '');
            }
            async #install(hash) {
                const { environment, spack, tests, budget, progress, dag, ports } = this.#run;
                const isTested = tests === 'all' || (tests === 'root' && dag.roots.includes(hash));
                const heading = `Build ${(0, concrete_spec.Pf)(dag.specs.get(hash))}`;
                const outcomes = await ports.host.group(heading, () => spack.install({
                    environment,
                    only: [hash],
                    until: budget.signal(ports.clock.now()),
                    tests: isTested ? tests : 'none',
                    failFast: true,
                    concurrentPackages: 1,
                    onProgress: (step) => {
                        if (step.state !== 'built')
                            progress.tell(step);
                    },
                }));
                return outcomes.find((one) => one.hash === hash) ?? { hash, outcome: 'skipped' };
            }
            #stopped(hash) {
                this.left.add(hash);
                this.reasons.set(hash, 'it was stopped when the time budget was over');
            }
            async #stage(hash) {
                const { staging, dependencies, dag, ports } = this.#run;
                if (!staging)
                    return;
                try {
                    await staging.stage(hash);
                    dependencies.add(hash);
                    this.unstaged.delete(hash);
                }
                catch (error) {
                    ports.signal?.throwIfAborted();
                    if (!(error instanceof errors.yo))
                        throw error;
                    if (!this.unstaged.has(hash))
                        ports.host.warning(`${(0, concrete_spec.Pf)(dag.specs.get(hash))} is built, and could not be staged: ${(0, errors.bD)(error)}`);
                    this.unstaged.set(hash, error);
                }
            }
        }
        const tooLong = (seconds, { minutes = 0 }) => `is thought to take ${(0, markdown.p0)(seconds)}, longer than the whole time budget of ${(0, markdown.hS)(minutes, 'minute')}. It is begun all the same, since it would never be built otherwise, and stopped when the time is over.`;
        var spack_image_tags = __webpack_require__(89077);
        var pull_to_mirror = __webpack_require__(67840);
        var build_cache_tarball = __webpack_require__(69895);
        var installed_hashes = __webpack_require__(13667);
        var expected_package = __webpack_require__(3581);
        var p_map = __webpack_require__(606);
        ;
        async function refuseHostile({ folder, installRoot, dag, wanted }, from, { host, signal }) {
            const cache = await build_cache.r.openIfAny(folder);
            if (cache === undefined)
                return new Set();
            const installed = (0, installed_hashes.f)(installRoot);
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
        ;
        const isThere = (outcome) => outcome?.outcome === 'reused' || outcome?.outcome === 'present';
        async function reuse_reuse(given) {
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
            const roots = (0, needed_specs.G)(dag, needed, new Set(sources.keys()));
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
        ;
        class Dependencies {
            outcomes = new Map();
            sources = new Map();
            #options;
            #cached;
            #staged = new Set();
            #spoiled = new Set();
            constructor(options, staged) {
                this.#options = options;
                this.#cached = options.caches.has(options.dag);
                for (const hash of staged)
                    this.#staged.add(hash);
            }
            static async open(options) {
                const tags = (await options.staging?.place.tags()) ?? [];
                return new Dependencies(options, (0, spack_image_tags.hn)(tags).keys());
            }
            has(hash) {
                return !this.#spoiled.has(hash) && (this.#cached.has(hash) || this.#staged.has(hash));
            }
            sourceOf(hash) {
                const { staging } = this.#options;
                return this.#staged.has(hash) && staging ? staging.place.reference : 'a trusted cache';
            }
            async look(hash) {
                const { dag, staging } = this.#options;
                if (this.has(hash))
                    return true;
                const { name, version } = dag.specs.get(hash);
                if (!(await staging?.place.manifest((0, spack_image_tags.W3)(name, version, hash))))
                    return false;
                this.#staged.add(hash);
                return this.has(hash);
            }
            add(hash) {
                this.#staged.add(hash);
            }
            async install(hashes) {
                const { dag, spack, work, progress, ports } = this.#options;
                const missing = hashes.filter((hash) => !isThere(this.outcomes.get(hash)));
                if (missing.length === 0)
                    return undefined;
                await this.#fetch(missing);
                const outcomes = await spack.installFromMirror({
                    dag: { roots: missing, specs: dag.specs },
                    mirror: work.cache,
                    onProgress: (step) => progress.tell(step),
                });
                for (const outcome of outcomes)
                    if (isThere(outcome))
                        this.outcomes.set(outcome.hash, outcome);
                    else if (outcome.outcome === 'failed')
                        ports.host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(outcome.hash))} from ${this.sources.get(outcome.hash)} cannot be used: ${outcome.failure?.message ?? ''}`);
                const bad = missing.find((hash) => !isThere(this.outcomes.get(hash)));
                if (bad !== undefined)
                    this.#spoiled.add(bad);
                return bad;
            }
            async #fetch(missing) {
                const { dag, caches, staging, work, installRoot, ports } = this.#options;
                const there = (await build_cache.r.openIfAny(work.cache))?.entries ?? new Map();
                const absent = missing.filter((hash) => !there.has(hash));
                const cached = absent.filter((hash) => this.#cached.has(hash));
                for (const [hash, source] of await caches.fetch(cached, dag, work.cache))
                    this.sources.set(hash, source);
                const staged = absent.filter((hash) => !this.sources.has(hash) && this.#staged.has(hash));
                if (staged.length > 0 && staging)
                    await this.#pull(staged, staging);
                await refuseHostile({ folder: work.cache, installRoot, dag, wanted: missing }, (hash) => this.sources.get(hash) ?? work.cache, ports);
            }
            async #pull(hashes, { place }) {
                const { dag, work, ports } = this.#options;
                const pulled = await (0, pull_to_mirror.A)({
                    registries: [place],
                    wanted: hashes.map((hash) => ({ hash, dag })),
                    folder: work.cache,
                    clock: ports.clock,
                    signal: ports.signal,
                });
                for (const one of pulled)
                    if (one.kind === 'pulled')
                        this.sources.set(one.hash, place.reference);
                    else
                        throw new errors.yo(`${one.label} was staged in ${place.reference}, and is not there any more.`, {
                            fix: 'Somebody cleaned the place while the run was under way. Run all jobs of the workflow again: what was finished is not built again.',
                        });
            }
        }
        var publishing = __webpack_require__(65829);
        var cache_folder = __webpack_require__(24356);
        var source_image = __webpack_require__(25351);
        var src_registry = __webpack_require__(92687);
        ;
        async function bringSources(wanted, ports) {
            const { mirror, login, hashes } = wanted;
            if (hashes.length === 0)
                return;
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(ports.host.env), 'sources');
            const all = sha256sOf(await factsFor(wanted), new Set(hashes));
            const missing = [];
            for (const sha256 of all)
                if (!(await source_mirror_isThere(cache, sha256)))
                    missing.push(sha256);
            if (missing.length === 0)
                return;
            const registry = (0, src_registry.I)(mirror, login, ports);
            let found = 0;
            let unreadable;
            await (0, p_map["default"])(missing, async (sha256) => {
                if (unreadable)
                    return;
                try {
                    if (await (0, source_image.l1)(registry, sha256, cache))
                        found++;
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    unreadable ??= error;
                }
            }, { concurrency: 4, signal: ports.signal });
            ports.host.info(`${(0, markdown.hS)(found, 'archive')} from the source mirror ${mirror}; upstream is asked for ${missing.length - found} of ${all.size}`);
            if (unreadable)
                ports.host.warning(`The source mirror ${mirror} did not give all, and upstream is asked: ${unreadable.message} ${unreadable.fix}`);
        }
        async function factsFor({ work, hashes, recipeFacts, }) {
            const known = (0, external_node_fs_.existsSync)(work.facts) ? (await document_kinds.Gg.read(work.facts)).specs : [];
            const described = new Set(known.map(({ hash }) => hash));
            return hashes.every((hash) => described.has(hash)) ? known : recipeFacts();
        }
        const sha256sOf = (facts, hashes) => new Set(facts
            .filter(({ hash }) => hashes.has(hash))
            .flatMap(({ sources, patches }) => [...sources, ...patches])
            .flatMap(({ url, sha256 }) => (url !== undefined && sha256 !== undefined ? [sha256] : [])));
        async function source_mirror_isThere(cache, sha256) {
            const names = await (0, promises_.readdir)((0, source_image.Id)(cache, sha256)).catch(() => []);
            return names.some((name) => name.startsWith(sha256));
        }
        ;
        class JobSources {
            #request;
            #mirror;
            #facts;
            constructor(request, mirror) {
                this.#request = request;
                this.#mirror = mirror;
            }
            static of(request) {
                const mirror = request.inputs['source-mirror'];
                return mirror === undefined ? undefined : new JobSources(request, mirror);
            }
            async bring(hash) {
                const { inputs, dag, spack, work, ports } = this.#request;
                const mirror = this.#mirror;
                const recipeFacts = () => (this.#facts ??= spack.recipeFacts(dag));
                await bringSources({ mirror, login: inputs, hashes: [hash], work, recipeFacts }, ports);
            }
            async keep(hash) {
                const { inputs, dag, work, keeps, ports } = this.#request;
                const mirror = this.#mirror;
                if (!keeps)
                    return;
                try {
                    await (0, publishing.qT)({ mirror, login: inputs, specs: [dag.specs.get(hash)], work }, ports);
                }
                catch (error) {
                    ports.signal?.throwIfAborted();
                    if (!(error instanceof errors.yo))
                        throw error;
                    ports.host.warning(`Not all that was fetched is kept in the source mirror ${mirror}: ${(0, errors.bD)(error)} ${error.fix}`);
                }
            }
        }
        var staging_repository = __webpack_require__(63523);
        var run_place = __webpack_require__(1624);
        var candidates = __webpack_require__(74426);
        var push_upload = __webpack_require__(9029);
        ;
        class Stager {
            #options;
            #inspected = new Map();
            constructor(options) {
                this.#options = options;
            }
            async stage(hash, environment) {
                const { place, folder, clock, signal, mountFrom, provenance, licenses } = this.#options;
                const cache = await build_cache.r.open(folder);
                const own = await this.#inspect(cache, hash);
                if (!own)
                    throw new Error(`${hash} is not in ${folder}`);
                const refusal = this.#options.refuse?.([own]);
                if (refusal)
                    throw refusal;
                const needed = (0, spec_dag.Gq)(own.dag, spec_dag.lr).filter((spec) => spec.hash !== hash && !(0, concrete_spec.ge)(spec));
                const layers = [];
                for (const spec of needed) {
                    const found = await this.#inspect(cache, spec.hash);
                    if (found)
                        layers.push(found);
                }
                const upload = new push_upload._({
                    registry: place,
                    clock,
                    signal,
                    concurrency: 8,
                    provenance,
                    licenses,
                    environments: new Map(environment && [[hash, environment]]),
                    present: new Map(),
                    mountFrom,
                });
                const [uploaded] = await upload.run([own], () => { }, layers);
                return uploaded.manifest;
            }
            async #inspect(cache, hash) {
                const known = this.#inspected.get(hash);
                const entry = cache.entries.get(hash);
                if (known || !entry)
                    return known;
                const { metadata, signal } = this.#options;
                const [found] = await (0, candidates.N)(cache, [entry], metadata, signal);
                this.#inspected.set(hash, found);
                return found;
            }
        }
        var src_plan = __webpack_require__(66240);
        var may_publish_here = __webpack_require__(34509);
        ;
        async function openStaging(inputs, reference, work, ports) {
            const { host, clock, signal } = ports;
            const verdict = await (0, may_publish_here.T)({ ...inputs, 'publish-from': inputs['publish-from'] ?? [] }, ports);
            if (verdict.kind === 'refused') {
                host.notice(`What this job builds is not staged: ${verdict.why}.`);
                return undefined;
            }
            const registry = (0, errors.vz)('registry', () => (0, src_registry.I)(reference, inputs, ports));
            const beside = (0, src_registry.I)((0, staging_repository.$)(reference), inputs, ports);
            const run = (0, src_plan.rt)(inputs.run, ports);
            const place = new run_place.r(beside, run);
            const guard = (0, publishing.HY)({ ...inputs, targets: inputs.targets ?? [], allow: inputs.allow ?? [] }, host);
            const { repository, serverUrl, commit } = host.context;
            const stager = new Stager({
                place,
                folder: work.cache,
                clock,
                signal,
                mountFrom: (0, staging_repository.J)(registry, place),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                licenses: await (0, publishing.Wm)(work),
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
            });
            return {
                place,
                run,
                attempt: Number(host.env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
                stage: async (hash) => {
                    await stager.stage(hash, (await (0, publishing.M2)(work)).get(hash));
                },
            };
        }
        ;
        const [FIRST_LOOK, LAST_LOOK] = [2, 30];
        const LATE = 60;
        class OtherJobs {
            #options;
            #jobOf;
            #names;
            #started;
            #never = new Map();
            #looks = 0;
            constructor(options) {
                this.#options = options;
                this.#started = options.ports.clock.now();
                const builds = options.plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ id, specs }) => specs.map((spec) => ({ id, spec }))));
                this.#jobOf = new Map(builds.map(({ id, spec }) => [spec.hash, id]));
                this.#names = new Map(builds.map(({ spec }) => [spec.hash, (0, concrete_spec.Pf)(spec)]));
            }
            of(hash) {
                if (this.#options.dependencies.has(hash))
                    return { kind: 'there' };
                const known = this.#never.get(hash);
                if (known !== undefined)
                    return { kind: 'never', why: known };
                const job = this.#jobOf.get(hash);
                if (job === undefined || this.#options.staging === undefined)
                    return { kind: 'never', why: 'which no job of the plan builds and no trusted cache has' };
                return { kind: 'later' };
            }
            async look(hashes) {
                const { ports, dependencies } = this.#options;
                const wait = Math.min(FIRST_LOOK * 1.5 ** this.#looks++, LAST_LOOK);
                await ports.clock.sleep(wait * (750 + 500 * Math.random()), ports.signal);
                for (const hash of hashes)
                    if (await dependencies.look(hash))
                        this.#looks = 0;
                const missing = hashes.filter((hash) => !dependencies.has(hash));
                for (const [job, of] of Map.groupBy(missing, (hash) => this.#jobOf.get(hash)))
                    await this.#ask(job, of);
            }
            async #ask(job, hashes) {
                const { staging, patience, ports, job: own } = this.#options;
                const report = staging && (await (0, staged_report.uj)(staging.place, job));
                const isCurrent = report?.job !== undefined && report.job.attempt >= staging.attempt;
                const sameStage = stageOf(job) === stageOf(own.id);
                const waited = (ports.clock.now() - this.#started) / 1000;
                for (const hash of hashes) {
                    const said = report?.specs.find((one) => one.hash === hash)?.outcome;
                    if ((isCurrent || !sameStage) && said !== undefined && GIVEN_UP.has(said))
                        this.#never.set(hash, `which job ${job} did not build (${said})`);
                    else if (waited > (sameStage ? patience : LATE))
                        this.#never.set(hash, overdue(job, said, sameStage ? patience : undefined));
                }
            }
            name(hash) {
                return this.#names.get(hash) ?? hash;
            }
        }
        const GIVEN_UP = new Set(['failed', 'skipped', 'left']);
        function overdue(job, said, patience) {
            if (said === 'built')
                return `which job ${job} built, and which is not in the staging place any more: somebody cleaned it`;
            return patience === undefined
                ? `which job ${job} should have built before: it was stopped, or the staging place was cleaned`
                : `which job ${job} did not bring within ${Math.round(patience / 60)} minutes`;
        }
        const stageOf = (job) => job.split('-')[0];
        ;
        async function buildPlanned(work, given, ports) {
            const { planned, inputs, settings, budget, started } = given;
            const { plan, job, dag } = planned;
            const { reference } = await (0, src.h)({ registry: inputs.registry, token: inputs.token }, ports);
            const staging = await stagingOf(given, reference, work, ports);
            if (planned.lock !== work.lock)
                await (0, promises_.copyFile)(planned.lock, work.lock);
            const spack = await ports.openSpack(settings);
            const environment = await spack.adoptLock(work.lock);
            const named = given.trustedCaches.length > 0 ? given.trustedCaches : [reference ?? []].flat();
            const caches = await reuse.R7.open(named, inputs, ports);
            const own = job.specs.map(({ hash }) => hash);
            const elsewhere = new Set([...dag.specs.keys()].filter((hash) => !own.includes(hash)));
            const needed = (0, needed_specs.Y)(dag, elsewhere, inputs.tests, own);
            await caches.judge(needed, dag);
            const progress = new ProgressTeller(dag, own.length, ports.host);
            const dependencies = await Dependencies.open({
                ...{ dag, caches, staging, spack, work, installRoot: settings.installRoot, progress, ports },
            });
            const patience = (inputs.wait ?? Math.max(15, (3 * job.seconds) / 60)) * 60;
            const others = new OtherJobs({ plan, job, dependencies, staging, patience, ports });
            const reporting = (failures) => reportOf({
                dag,
                needed,
                outcomes: outcomesOf(build, dependencies),
                sources: dependencies.sources,
                reasons: build.reasons,
                left: build.left,
                elsewhere: 'another job of the plan builds it, or nothing needs it',
                ...(staging && { job: { id: job.id, run: staging.run, attempt: staging.attempt } }),
                ...{ failures, spack, settings, started, now: ports.clock.now() },
            });
            const build = new JobBuild({
                ...{ job, dag, environment, dependencies, others, staging, spack, work, budget, progress },
                sources: JobSources.of({ inputs, dag, spack, work, keeps: staging !== undefined, ports }),
                ...{ tests: inputs.tests, failFast: inputs['fail-fast'], ports },
                onGivenUp: () => tellOthers(staging, job.id, reporting([]), ports),
            });
            await build.run();
            const failures = await tellFailures(dag, build.outcomes, work, ports.host);
            const report = reporting(failures);
            await document_kinds.FK.write(work.buildReport, report);
            await tellOthers(staging, job.id, report, ports);
            return { work, report, failures, unstaged: [...build.unstaged.values()], budget };
        }
        const outcomesOf = (build, dependencies) => new Map([...dependencies.outcomes, ...build.outcomes]);
        async function stagingOf({ planned: { plan, job }, inputs }, reference, work, ports) {
            const staging = reference === undefined ? undefined : await openStaging(inputs, reference, work, ports);
            const isAlone = plan.stages.length === 1 && job.specs.every(({ waitsFor }) => waitsFor.length === 0);
            if (staging || isAlone)
                return staging;
            throw new errors.yo(`Job ${job.id} cannot get what other jobs build: ${reference === undefined ? 'no registry is given' : 'this run may not publish, and jobs hand packages on in the registry'}.`, {
                fix: reference === undefined
                    ? 'Give the input "registry", as to "promote".'
                    : 'Plan with "stages: 1" and "runners: 1" where nothing is published: one job needs nobody.',
            });
        }
        async function tellOthers(staging, job, report, { host, signal }) {
            if (!staging)
                return;
            try {
                await (0, staged_report.B7)(staging.place, job, report);
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                host.warning(`How far this job is could not be told to the others: ${(0, errors.bD)(error)}`);
            }
        }
        var invalid_value = __webpack_require__(14566);
        ;
        async function followedPlan(inputs, ports) {
            const { plan: named, job: id } = inputs;
            if (named === undefined && id === undefined)
                return undefined;
            if (named === undefined || id === undefined)
                throw new errors.eb(`"${named === undefined ? 'plan' : 'job'}" is missing.`, {
                    fix: 'Give both: the plan that "plan" wrote, and the id of one of its jobs.',
                });
            if (inputs.specs.length > 0 || inputs.environment !== undefined)
                throw new errors.eb('What is built is said twice: by a plan, and by "specs" or "environment".', {
                    fix: 'Leave "specs" and "environment" to the step that plans.',
                });
            const file = (0, external_node_path_.resolve)(ports.host.workspace, named);
            const plan = await (0, src_plan.m3)(file, inputs['plan-digest'], ports);
            const lock = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(file), plan.lock);
            const { dag } = await (0, src_plan.V5)(plan, lock, file);
            return { plan, job: jobOf(plan, id, file), lock, dag };
        }
        function jobOf({ stages }, id, file) {
            const jobs = stages.flatMap((stage) => stage.jobs);
            const found = jobs.find((one) => one.id === id);
            if (found)
                return found;
            if (jobs.length === 0)
                throw new errors.yo(`${file} has no jobs: there is nothing to build.`, {
                    fix: 'Give the job a condition: "if: needs.plan.outputs.jobs != \'0\'".',
                });
            const names = jobs.slice(0, 20).map((one) => one.id);
            throw new errors.yo(`${file} has no job "${(0, invalid_value.S)(id)}". It has ${names.join(', ')}${jobs.length > 20 ? ', …' : ''}.`, { fix: 'Give the input "job" the value "job" of the matrix that "plan" puts out.' });
        }
        var base_containers = __webpack_require__(52682);
        ;
        function tellOtherTarget(platform, targets, host) {
            const system = platform.slice(platform.indexOf('-') + 1);
            if (targets === undefined || targets.includes(system))
                return;
            const container = targets.map(base_containers.s).find((image) => image !== undefined);
            host.warning(`pakages.json names the targets ${targets.join(', ')}, and this is ${system}: its binaries are for ${system}. ` +
                (container === undefined
                    ? 'Run the job on one of them, or in a container of one.'
                    : `Run the job in a base container, such as ${container}.`));
        }
        ;
        const ON_RUNNER = 330;
        class TimeBudget {
            minutes;
            #started;
            constructor(minutes, now) {
                this.minutes = minutes;
                this.#started = now;
            }
            fits(seconds, now) {
                return now + seconds * 1000 <= this.#end;
            }
            isShorterThan(seconds) {
                return this.minutes !== undefined && seconds > this.minutes * 60;
            }
            isOver(now) {
                return now >= this.#end;
            }
            signal(now) {
                return this.minutes === undefined
                    ? undefined
                    : AbortSignal.timeout(Math.min(Math.max(0, this.#end - now), LONGEST));
            }
            get #end() {
                return this.minutes === undefined ? Infinity : this.#started + this.minutes * 60_000;
            }
        }
        const LONGEST = 2 ** 31 - 1;
        const budgetMinutes = (given, { kind }) => given ?? (kind === 'github' ? ON_RUNNER : undefined);
        ;
        async function buildWithSpack(given, ports) {
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const inputs = (0, inputs_inputs.$V)((0, reuse.O5)(given, configuration), configuration, ports.host);
            const settings = (0, inputs_inputs.AK)(inputs, ports.host);
            (0, reuse.BW)(trustedCaches(inputs, ports), inputs, ports);
            const planned = await followedPlan(given, ports);
            const started = ports.clock.now();
            const budget = new TimeBudget(budgetMinutes(inputs['time-budget'], ports.host), started);
            return (0, hold_work_folder.H)(settings.workFolder, 'build', ports, async (work) => {
                await forget(work, planned?.lock);
                const targets = configuration?.values.targets;
                const common = { inputs, settings, budget, started };
                return planned
                    ? buildPlanned(work, { ...common, planned, trustedCaches: trustedCaches(inputs, ports) }, ports)
                    : buildIn(work, { ...common, targets }, ports);
            });
        }
        async function buildIn(work, { inputs, settings, targets, budget, started }, ports) {
            const spack = await ports.openSpack(settings);
            tellOtherTarget(spack.facts.platform, targets, ports.host);
            const locked = await lock(inputs, spack, work, ports);
            const { dag } = locked;
            const caches = await reuse.R7.open(trustedCaches(inputs, ports), inputs, ports);
            const needed = await (0, reuse.qz)(dag, caches, inputs.tests);
            const progress = new ProgressTeller(dag, needed.size, ports.host);
            const { outcomes: reused, sources } = await reuse_reuse({
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
            const with_ = { spack, work, inputs, progress, budget, of: needed.size };
            const built = await build(locked, left, with_, ports);
            const outcomes = new Map([...reused, ...built.map((outcome) => [outcome.hash, outcome])]);
            await complete(outcomes, spack, work);
            const installed = [...outcomes.values()]
                .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
                .map(({ hash }) => hash);
            await recordEnvironments(dag, installed, { spack, work, host: ports.host });
            const failures = await tellFailures(dag, outcomes, work, ports.host);
            const now = ports.clock.now();
            const late = budget.isOver(now) ? leftOver(outcomes, dag) : new Set();
            const report = reportOf({
                ...{ dag, needed, outcomes, sources, failures, left: late, spack, settings, started, now },
            });
            await document_kinds.FK.write(work.buildReport, report);
            return { work, report, failures, unstaged: [], budget };
        }
        function leftOver(outcomes, dag) {
            const failed = new Set([...outcomes.values()].flatMap(({ hash, outcome }) => (outcome === 'failed' ? [hash] : [])));
            const waits = (spec) => (0, spec_dag.Gq)((0, spec_dag.h7)(dag, spec.hash), spec_dag.Oo).some(({ hash }) => failed.has(hash));
            return new Set([...outcomes.values()].flatMap(({ hash, outcome }) => outcome === 'skipped' && !waits(dag.specs.get(hash)) ? [hash] : []));
        }
        async function build(locked, left, { spack, work, inputs, progress, budget, of }, ports) {
            if (left.length === 0)
                return [];
            const mirror = inputs['source-mirror'];
            if (mirror !== undefined)
                await bringSources({
                    mirror,
                    login: inputs,
                    hashes: left,
                    work,
                    recipeFacts: () => spack.recipeFacts(locked.dag),
                }, ports);
            const { host, clock } = ports;
            const environment = await locked.environment();
            const outcomes = await host.group(`Build ${left.length} of ${of} packages`, () => spack.install({
                environment,
                tests: inputs.tests,
                failFast: inputs['fail-fast'],
                concurrentPackages: inputs['concurrent-packages'],
                until: budget.signal(clock.now()),
                onProgress: (step) => progress.tell(step),
            }));
            const wanted = new Set(left);
            return outcomes.filter(({ hash }) => wanted.has(hash));
        }
        async function lock(inputs, spack, work, ports) {
            const sources = (0, reuse.iS)(trustedCaches(inputs, ports), inputs, ports);
            const locked = await (0, reuse.i4)(inputs, { spack, work, ports, ...sources });
            await locked.recordFacts();
            return locked;
        }
        const trustedCaches = (inputs, { host }) => inputs['trusted-caches'].length > 0
            ? inputs['trusted-caches']
            : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '');
        async function forget(work, lock) {
            await Promise.all([work.lock, work.solution, work.buildReport, work.logs]
                .filter((path) => path !== lock)
                .map((path) => (0, promises_.rm)(path, { recursive: true, force: true })));
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
    }),
    91901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        function canAll(target, other) {
            const done = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next === other)
                    return true;
                if (done.has(next))
                    continue;
                done.add(next);
                if (Object.hasOwn(TARGET_PARENTS, next))
                    open.push(...TARGET_PARENTS[next].split(' '));
            }
            return false;
        }
        ;
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
    }),
    1624: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (RunPlace)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        const LONGEST = 128;
        const RUN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/;
        class RunPlace {
            reference;
            #repository;
            #prefix;
            constructor(repository, run) {
                if (!RUN.test(run))
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(run)}" cannot be the name of a run.`, {
                        fix: 'Give letters, digits, "_" and "-", at most 41 of them.',
                    });
                this.#repository = repository;
                this.#prefix = `${run}.`;
                this.reference = `${repository.reference} (run ${run})`;
            }
            async tags() {
                const all = await this.#repository.tags();
                return all.flatMap((tag) => tag.startsWith(this.#prefix) ? [tag.slice(this.#prefix.length)] : []);
            }
            manifest(reference) {
                return this.#repository.manifest((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(reference) ? reference : this.#tag(reference));
            }
            putManifest(tag, mediaType, bytes) {
                return this.#repository.putManifest(tag && this.#tag(tag), mediaType, bytes);
            }
            deleteManifest(digest) {
                return this.#repository.deleteManifest(digest);
            }
            hasBlob(digest) {
                return this.#repository.hasBlob(digest);
            }
            readBlob(digest, size) {
                return this.#repository.readBlob(digest, size);
            }
            putBlob(blob, from) {
                return this.#repository.putBlob(blob, from);
            }
            referrers(digest, artifactType) {
                return this.#repository.referrers(digest, artifactType);
            }
            putReferrer(mediaType, bytes) {
                return this.#repository.putReferrer(mediaType, bytes);
            }
            #tag(tag) {
                const room = LONGEST - this.#prefix.length;
                const cut = tag.length > room ? tag.slice(0, room - 64) + tag.slice(-64) : tag;
                return this.#prefix + cut;
            }
        }
    }),
    60364: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B7: () => (putJobReport),
            Fr: () => (readJobReports),
            uj: () => (readJobReport)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65837);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var p_map__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(606);
        const REPORT = 'application/vnd.pakages.build.v1+json';
        const LIMIT = 32 * 1024 * 1024;
        const JOB = /^job-([1-9]\d{0,3}-[1-9]\d{0,3})$/;
        const tagOf = (job) => `job-${job}`;
        async function putJobReport(place, job, report) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.schema, ...report });
            for (const bytes of [config, document])
                await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(place, bytes);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: REPORT,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(REPORT, document)],
            });
            await place.putManifest(tagOf(job), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function readJobReport(place, job) {
            const stored = await place.manifest(tagOf(job));
            if (!stored)
                return undefined;
            const from = `${place.reference}:${tagOf(job)}`;
            const [layer] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== REPORT)
                throw malformed(from, 'it is no report');
            const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.oD)(place, layer, LIMIT);
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)(bytes, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo)
                    throw malformed(from, error.message, error);
                throw error;
            }
        }
        async function readJobReports(place) {
            const jobs = (await place.tags()).flatMap((tag) => JOB.exec(tag)?.[1] ?? []);
            const sorted = jobs.sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_8__["default"])(sorted, async (job) => [job, await readJobReport(place, job)], {
                concurrency: 16,
            });
            return new Map(read.flatMap(([job, report]) => (report ? [[job, report]] : [])));
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_9__.gl('malformed', `${from} is no report of a job: ${why.replace(/\.$/, '')}.`, {
            fix: 'Something else was stored there, or it is damaged: remove the tag, and let the job run again.',
            cause,
        });
    }),
    63523: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (stagingReference),
            J: () => (mountPath)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        function stagingReference(reference) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            return `${parsed.text}-staging`;
        }
        function mountPath(from, to) {
            const [source, target] = [httpReference(from), httpReference(to)];
            return source && source.origin === target?.origin ? source.repository : undefined;
        }
        function httpReference({ reference }) {
            const text = reference.replace(/ \(run [^)]*\)$/, '');
            if (!/^oci(\+https?)?:\/\//.test(text))
                return undefined;
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return parsed.kind === 'http' ? parsed : undefined;
        }
    }),
    52682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (baseContainerOf),
            q: () => (pinnedBaseContainers)
        });
        var errors = __webpack_require__(37638);
        var p_map = __webpack_require__(606);
        ;
        const BASE_CONTAINER_IMAGES = 'ghcr.io/syspack/pakages';
        const BASE_CONTAINER_TARGETS = [
            'ubuntu22.04',
            'ubuntu24.04',
            'debian12',
            'debian13',
            'rocky9',
        ];
        ;
        const baseContainerOf = (target) => BASE_CONTAINER_TARGETS.includes(target) ? `${BASE_CONTAINER_IMAGES}/${target}` : undefined;
        async function pinnedBaseContainers(targets, { openRegistry, signal }) {
            const images = [...new Set(targets)].map((target) => ({ target, image: imageOf(target) }));
            return (0, p_map["default"])(images, async ({ target, image }) => {
                const found = await openRegistry(`oci://${image}`).manifest('latest');
                if (!found)
                    throw new errors.yo(`There is no ${image}:latest, the base container of ${target}.`, {
                        fix: 'Take the target out of "targets" of pakages.json, or name a container of your own for its jobs.',
                    });
                return { target, image: `${image}@${found.digest}`, digest: found.digest };
            }, { concurrency: 4, signal });
        }
        function imageOf(target) {
            const image = baseContainerOf(target);
            if (image === undefined)
                throw new errors.yo(`There is no base container for the target ${target}.`, {
                    fix: `Name one of ${BASE_CONTAINER_TARGETS.join(', ')} in "targets" of pakages.json, or a container of your own for its jobs.`,
                });
            return image;
        }
    }),
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    66240: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V5: () => (fittingLock),
            m3: () => (readPlan),
            rt: () => (runName)
        });
        var document_kinds = __webpack_require__(65837);
        var regular_file = __webpack_require__(8100);
        var errors = __webpack_require__(37638);
        var digest_of = __webpack_require__(28041);
        var invalid_value = __webpack_require__(14566);
        var concrete_spec = __webpack_require__(16804);
        var lock_file = __webpack_require__(9176);
        ;
        async function readPlan(file, digest, { host }) {
            const plan = await document_kinds.sH.read(file);
            if (digest !== undefined && (0, digest_of.o)(await (0, regular_file.XF)(file)) !== digest)
                throw new errors.yo(`${file} is not the plan that was made: its sha256 is not ${(0, invalid_value.S)(digest)}.`, {
                    fix: 'Something changed it between the jobs. Run all jobs of the workflow again.',
                });
            const { commit } = host.context;
            if (plan.commit !== undefined && commit !== undefined && plan.commit !== commit)
                throw new errors.yo(`${file} is a plan for the commit ${plan.commit.slice(0, 10)}, and this job works on ${commit.slice(0, 10)}.`, { fix: 'Let the job that plans and those that build check out the same commit.' });
            return plan;
        }
        async function fittingLock(plan, lock, file) {
            const read = await (0, lock_file.c)(lock);
            const fix = 'Hand on plan.json and spack.lock together, as "plan" left them.';
            if (read.digest !== plan.lockDigest)
                throw new errors.yo(`${lock} is not the lock that ${file} is for: its sha256 is ${read.digest}, not ${plan.lockDigest}.`, { fix });
            const planned = plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs));
            const stray = [...planned, ...plan.cached, ...plan.left].find(({ hash, name, version }) => {
                const spec = read.dag.specs.get(hash);
                return spec?.name !== name || spec.version !== version;
            });
            if (stray)
                throw new errors.yo(`${file} plans ${(0, concrete_spec.Pf)(stray)}, which ${lock} does not describe.`, { fix });
            return read;
        }
        ;
        function runName(given, { host }) {
            const run = given ?? (host.env['GITHUB_RUN_ID'] || undefined);
            if (run !== undefined)
                return run;
            throw new errors.yo('This run has no name that its jobs could share.', {
                fix: 'Give the input "run": the same name to all jobs, another one for each run.',
            });
        }
        ;
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
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, { fix: 'Install into another root, or with the Spack that made this one.' });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    }),
    13667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (installedHashes)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        function installedHashes(root) {
            try {
                const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
                const hashes = [...database.records.keys()];
                return new Set(hashes.filter((hash) => database.records.get(hash).installed));
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo)
                    return new Set();
                throw error;
            }
        }
    })
};
