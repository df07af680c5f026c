export const id = 1244;
export const ids = [1244];
export const modules = {
    50892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installTrusted: () => (installTrusted)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var markdown = __webpack_require__(12712);
        var concrete_spec = __webpack_require__(16804);
        var what_runs = __webpack_require__(47732);
        var store_layout = __webpack_require__(74544);
        var supported = __webpack_require__(15011);
        var store_record = __webpack_require__(87337);
        var errors = __webpack_require__(37638);
        ;
        const MOST_REASONS = 10;
        const firstOf = (reasons, most) => reasons.slice(0, most).join('; ') +
            (reasons.length > most ? ` (and ${reasons.length - most} more reasons)` : '');
        const cannotWithoutSpack = (reasons, cause) => new errors.yo(`This cannot be installed without Spack: ${firstOf(reasons, MOST_REASONS)}.${cause ? ` And Spack cannot be had: ${cause.message}` : ''}`, {
            id: 'install-needs-spack',
            fix: `Install into an empty folder ("install-root"), or with "installer: spack" on a machine that has Spack or can clone it.${cause ? ` ${cause.fix}` : ''}`,
            cause,
        });
        var pull_packages = __webpack_require__(71882);
        var find_packages = __webpack_require__(73846);
        var hold_root = __webpack_require__(34666);
        var native_install = __webpack_require__(96655);
        var unpack_package = __webpack_require__(999);
        var read = __webpack_require__(98176);
        var registry_error = __webpack_require__(26061);
        var announced_build = __webpack_require__(5858);
        var build_info = __webpack_require__(57327);
        ;
        const LARGEST_CONFIG = 8 * 1024 * 1024;
        async function announcedInfo(registry, image) {
            if (!(0, announced_build.n7)(image.annotations) || image.config.size > LARGEST_CONFIG)
                return undefined;
            const { build } = await (0, read.Xg)(registry, image);
            if (build === undefined)
                return undefined;
            try {
                return (0, announced_build.FU)(build);
            }
            catch (cause) {
                if (!(cause instanceof build_info.q$))
                    throw cause;
                throw new registry_error.gl('malformed', `The image ${registry.reference}:${image.tag} cannot be used: what it says of how its package was built is not as Pakages writes it.`, { id: 'image-not-of-spack', fix: 'Remove the tag, and push the package anew.', cause });
            }
        }
        var p_map = __webpack_require__(606);
        ;
        const LARGE = 8 * 1024 * 1024;
        async function announcedBuilds(found, dag, layout, bounds) {
            const announced = await (0, p_map["default"])(found, async ({ hash, registry, image }) => {
                const place = (0, announced_build.n7)(image.annotations);
                const counts = image.layer.size >= LARGE || (0, supported.J)(dag.specs.get(hash), { place }, layout);
                return [hash, { place, info: counts ? await announcedInfo(registry, image) : undefined }];
            }, (0, find_packages.d3)(bounds));
            return new Map(announced);
        }
        var check_tarballs = __webpack_require__(42242);
        var restore = __webpack_require__(66394);
        ;
        class NativeInstaller {
            name = 'native';
            #run;
            #layout;
            #otherwise;
            constructor(run, layout, otherwise) {
                this.#run = run;
                this.#layout = layout;
                this.#otherwise = otherwise;
            }
            async install(dag, admission) {
                const installation = await this.#alone(dag, admission);
                if ('reasons' in installation)
                    return this.#leave(installation.reasons, dag, admission);
                const failure = installation.outcomes.find(({ outcome }) => outcome === 'failed')?.failure;
                if (!failure || !this.#otherwise)
                    return installation;
                this.#run.ports.host.info(`Spack installs the rest: ${failure.message}`);
                return this.#otherwise.install(dag, admission);
            }
            #leave(reasons, dag, admission) {
                if (!this.#otherwise)
                    throw cannotWithoutSpack(reasons);
                this.#run.ports.host.info(`Spack installs this: ${firstOf(reasons, 1)}.`);
                return this.#otherwise.install(dag, admission);
            }
            #alone(dag, admission) {
                const [layout, needed] = [this.#layout, (0, restore.b1)(dag)];
                return (0, hold_root._)(layout, 'install', this.#run.ports, async () => {
                    const native = native_install.R.look({ layout, dag, needed, onProgress: (step) => tell(step) });
                    const tell = this.#teller(dag, native.wanted.length);
                    const found = await this.#find(dag, native, admission);
                    const announced = await announcedBuilds(found, dag, layout, this.#bounds);
                    const reasons = (0, supported.a)({ dag, needed, layout, owner: 'ours', announced });
                    if (reasons.length > 0)
                        return { reasons };
                    await (0, store_record.$2)(layout);
                    await native.prepare();
                    let pulled;
                    try {
                        const into = new NativeDestination(native, dag, announced);
                        pulled = await (0, pull_packages.I)(found, { into, ...this.#bounds });
                    }
                    catch (error) {
                        await native.end();
                        throw error;
                    }
                    const outcomes = await native.end();
                    return { restored: restoredFrom(pulled), outcomes, facts: factsOf(outcomes) };
                });
            }
            async #find(dag, native, admission) {
                const { registry, ports } = this.#run;
                const all = await (0, find_packages.tP)({
                    registries: [registry],
                    wanted: native.wanted.map(({ hash }) => ({ hash, dag })),
                    clock: ports.clock,
                    approve: admission?.approve,
                    ...this.#bounds,
                });
                const lacking = all.filter((one) => one.kind !== 'found');
                if (lacking.length === 0)
                    return all.filter((one) => one.kind === 'found');
                const missing = new Map(lacking.flatMap((one) => (0, restore.A3)(one, registry)));
                throw (0, restore.BC)(registry, { missing });
            }
            get #bounds() {
                return { signal: this.#run.ports.signal, concurrency: this.#run.inputs.concurrency };
            }
            #teller(dag, total) {
                const { host } = this.#run.ports;
                let done = 0;
                return ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    host.progress({
                        subject: (0, concrete_spec.Pf)(dag.specs.get(hash)),
                        outcome: state === 'failed' ? 'failed' : 'installed',
                        done: ++done,
                        total,
                        failed: state === 'failed',
                        ...(seconds !== undefined && { seconds }),
                    });
                };
            }
        }
        class NativeDestination {
            #native;
            #dag;
            #announced;
            constructor(native, dag, announced) {
                this.#native = native;
                this.#dag = dag;
                this.#announced = announced;
            }
            async has() {
                return false;
            }
            async take(hash, image, bytes, from) {
                const { digest: layer, size } = image.layer;
                const origin = { registry: from, manifest: image.digest, layer, size };
                const announced = this.#announced.get(hash);
                await this.#native.take(hash, bytes, { origin, announced }).catch((error) => {
                    throw error instanceof unpack_package.z ? this.#refused(error, from) : error;
                });
            }
            async add({ hash }) {
                return (0, concrete_spec.Pf)(this.#dag.specs.get(hash));
            }
            #refused({ hash, reasons }, from) {
                return (0, check_tarballs.J)((0, concrete_spec.Pf)(this.#dag.specs.get(hash)), from, reasons);
            }
        }
        const restoredFrom = (pulled) => ({
            mirror: undefined,
            pulled: pulled.filter((outcome) => outcome.kind === 'pulled'),
            missing: new Map(),
            repositories: [],
            unpacked: new Map(),
        });
        const factsOf = (outcomes) => ({
            prefixes: async (hashes) => new Map(outcomes.flatMap(({ hash, prefix }) => prefix !== undefined && hashes.includes(hash) ? [[hash, prefix]] : [])),
            recipeFacts: async ({ specs }) => [...specs.values()]
                .filter((spec) => !(0, concrete_spec.ge)(spec))
                .map(({ hash }) => ({ hash, licenses: [], maintainers: [], sources: [], patches: [] })),
        });
        var external_node_url_ = __webpack_require__(73136);
        var repository_folder = __webpack_require__(78301);
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function openForInstall({ inputs, ports, work, mirror, installRoot }, { travelled, binariesOnly }) {
            const settings = (0, inputs_inputs.AK)({
                ...inputs,
                target: undefined,
                compiler: undefined,
                'target-name': undefined,
                externals: [],
                jobs: undefined,
                'padded-length': 0,
                'install-root': installRoot,
            }, ports.host);
            const { buildCache: _, ...own } = settings;
            return ports.openSpack({
                ...own,
                workFolder: (0, external_node_path_.join)(work.root, 'restore'),
                installRoot,
                paddedLength: 0,
                binariesOnly,
                laterRepositories: handled(others(own.repositories, travelled)),
                mirrors: binariesOnly ? [] : [{ name: 'restored', url: (0, external_node_url_.pathToFileURL)(mirror).href }],
            });
        }
        function handled(promise) {
            promise.catch(() => undefined);
            return promise;
        }
        async function others(own, travelled) {
            const known = (await Promise.all(own.map((folder) => (0, repository_folder.S)(folder, 'repository'))))
                .flat()
                .map(({ namespace }) => namespace);
            return (await travelled)
                .filter(({ namespace }) => !known.includes(namespace))
                .map(({ folder }) => folder);
        }
        var install_trusted_run = __webpack_require__(76251);
        ;
        class SpackInstaller {
            name = 'spack';
            #run;
            #reasons;
            constructor(run, reasons = []) {
                this.#run = run;
                this.#reasons = reasons;
            }
            async install(dag, admission) {
                const run = this.#run;
                const restoring = (0, install_trusted_run.IP)(run, dag, admission, { installs: true }).then((restored) => {
                    if (restored.missing.size > 0)
                        throw (0, restore.BC)(run.registry, restored);
                    return restored;
                });
                const travelled = handled(restoring.then(({ repositories }) => repositories));
                const [restored, spack] = await Promise.all([
                    restoring,
                    openForInstall(run, { travelled, binariesOnly: true }).catch((error) => {
                        throw error instanceof errors.yo && this.#reasons.length > 0
                            ? cannotWithoutSpack(this.#reasons, error)
                            : error;
                    }),
                ]);
                return { restored, outcomes: await (0, install_trusted_run.Xm)(run, spack, dag, restored), facts: spack };
            }
        }
        ;
        async function chooseInstaller(run, dag) {
            const { inputs, installRoot, ports } = run;
            if (inputs.installer === 'spack')
                return new SpackInstaller(run);
            const layout = new store_layout.E(installRoot);
            const reasons = (0, supported.a)({
                dag,
                needed: (0, restore.b1)(dag),
                layout,
                owner: await (0, store_record.bf)(layout),
                announced: new Map(),
            });
            const spack = inputs.installer === 'auto' ? new SpackInstaller(run, reasons) : undefined;
            if (reasons.length === 0)
                return new NativeInstaller(run, layout, spack);
            if (!spack)
                throw cannotWithoutSpack(reasons);
            ports.host.info(`Spack installs this: ${firstOf(reasons, 1)}.`);
            return spack;
        }
        var short_hash = __webpack_require__(48055);
        var installed_packages = __webpack_require__(87190);
        ;
        async function sayWhatStays({ installRoot, ports }, { dag, outcomes }) {
            const before = new Set(outcomes.filter((one) => one.outcome === 'present').map(({ hash }) => hash));
            const added = dag.roots.filter((root) => !before.has(root));
            if (added.length === 0 || (await (0, store_record.bf)(new store_layout.E(installRoot))) !== 'ours')
                return;
            const names = new Set(added.map((root) => dag.specs.get(root).name));
            for (const { spec, prefix, explicit } of (0, installed_packages.A)(installRoot).values())
                if (explicit && prefix !== undefined && names.has(spec.name) && !dag.specs.has(spec.hash))
                    ports.host.info(`${spec.name}@${spec.version} stays installed beside it: "pakages remove ${spec.name}/${(0, short_hash.B)(spec.hash)}" takes it away.`);
        }
        var external_node_os_ = __webpack_require__(48161);
        var documents = __webpack_require__(61063);
        var spec_dag = __webpack_require__(88761);
        var refused_selection = __webpack_require__(86960);
        var result = __webpack_require__(52329);
        var selected = __webpack_require__(18587);
        var wanted = __webpack_require__(36897);
        ;
        async function preferCache(run) {
            const { dag, admission, unknown } = await partition(run);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await (0, install_trusted_run.IP)(run, dag, admission, { installs: true });
            const complete = restored.missing.size === 0;
            const spack = await openForInstall(run, {
                travelled: Promise.resolve(restored.repositories),
                binariesOnly: complete && unknown.length === 0,
            });
            const taken = {
                dag,
                restored,
                outcomes: complete
                    ? await (0, install_trusted_run.Xm)(run, spack, dag, restored)
                    : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()),
            };
            if (unknown.length === 0)
                return (0, result.$f)(run, spack, [taken]);
            const rest = await concretized(run, spack, unknown);
            return 'kind' in rest ? rest : (0, result.$f)(run, spack, [taken, rest]);
        }
        async function versionsRefused(run, dag, admission) {
            if (!run.gate || !admission)
                return undefined;
            const refused = await run.gate.refusedSources(dag, admission.decision);
            return refused.length === 0 ? undefined : (0, result.QR)(run, refused);
        }
        async function partition(run) {
            if (run.lock)
                return { ...(await (0, wanted.mm)(run, run.lock)), unknown: [] };
            const parts = await Promise.all(run.specs.map(async (text) => ({ text, dag: await orUndefined((0, selected.wH)(run, [text])) })));
            const dags = parts.flatMap(({ dag }) => dag ?? []);
            const dag = {
                roots: dags.flatMap((one) => one.roots),
                specs: new Map(dags.flatMap((one) => [...one.specs])),
            };
            return {
                ...(await (0, wanted.Nd)(run, dag)),
                unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text),
            };
        }
        async function orUndefined(selection) {
            try {
                return await selection;
            }
            catch (error) {
                if (error instanceof refused_selection.dk)
                    return undefined;
                throw error;
            }
        }
        async function concretized(run, spack, specs) {
            const environment = await spack.concretize({ specs, tests: 'none' });
            const { dag, admission } = await (0, wanted.mm)(run, environment.dag);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await (0, install_trusted_run.IP)(run, dag, admission, { installs: false });
            return {
                dag,
                restored,
                outcomes: await build(run, spack, environment, restored.missing.values()),
            };
        }
        async function environmentOf({ work }, spack, dag) {
            const file = (0, external_node_path_.join)(work.root, 'restore', 'wanted.lock');
            await (0, documents.f8)(file, `${JSON.stringify((0, spec_dag.A$)(dag))}\n`);
            return spack.adoptLock(file);
        }
        async function build({ ports: { host } }, spack, environment, missing) {
            for (const why of missing)
                host.info(`${why}: it is built from source`);
            let done = 0;
            return spack.install({
                environment,
                tests: 'none',
                failFast: false,
                concurrentPackages: (0, external_node_os_.availableParallelism)(),
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    host.progress({
                        subject: (0, concrete_spec.Pf)(environment.dag.specs.get(hash)),
                        outcome: state,
                        done: ++done,
                        total: done,
                        failed: state === 'failed',
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
        }
        var parse_spec = __webpack_require__(70378);
        var answers = __webpack_require__(87562);
        var parse_attribute = __webpack_require__(87235);
        ;
        const OF_THE_RECIPE = new Set(['patches']);
        function chosenAs({ parameters }) {
            const variants = new Map();
            const flags = new Map();
            for (const [name, value] of Object.entries(parameters)) {
                if (value === null || OF_THE_RECIPE.has(name))
                    continue;
                if (Array.isArray(value) && parse_attribute.Y5.has(name))
                    flags.set(name, value);
                else
                    variants.set(name, { values: valuesOf(value), exact: true, propagated: false });
            }
            return { variants, flags };
        }
        function valuesOf(value) {
            if (Array.isArray(value))
                return value;
            return [typeof value === 'boolean' ? value : String(value)];
        }
        var differences = __webpack_require__(34793);
        var store_database = __webpack_require__(36742);
        var installed_removal = __webpack_require__(728);
        var remove_packages = __webpack_require__(41698);
        ;
        async function planRollback(run) {
            const queries = run.specs.map((text) => (0, errors.vz)('specs', () => (0, parse_spec.N)(text)));
            const installed = (0, installed_packages.A)(run.installRoot);
            const current = await (0, selected.l2)(run);
            const parts = [];
            for (const query of queries)
                parts.push(await stepBack(run, query, installed, current));
            return {
                dag: {
                    roots: parts.flatMap(({ dag }) => dag.roots),
                    specs: new Map(parts.flatMap(({ dag }) => [...dag.specs])),
                },
                replaced: parts.map(({ replaced }) => replaced),
            };
        }
        async function stepBack(run, query, installed, { tags, generations: all }) {
            const specs = new Map([...installed.values()].map(({ spec }) => [spec.hash, spec]));
            const there = askedFor(installed).filter((spec) => (0, answers.G)(spec, query, specs));
            if (there.length === 0)
                throw notInstalled(query, run);
            const { number: below, held } = await newestOf(query, there, all);
            const [replaced, ...others] = held;
            if (others.length > 0)
                throw severalAtOnce(query, held, specs, below);
            const generations = (0, selected.xi)(run, tags, { below });
            const named = `generation before ${below}`;
            const except = new Set([replaced.hash]);
            const chooser = (0, selected.Tm)(run, { tags, generations, named, except });
            const { dag, roots } = await asBefore(chooser, query, replaced, generations);
            run.ports.host.info(`${(0, concrete_spec.Pf)(replaced)} of generation ${below} goes back to ${(0, concrete_spec.Pf)(roots[0].spec)} of generation ${roots[0].generation.record.number}.`);
            return { dag, replaced: replaced };
        }
        async function asBefore(chooser, { text, variants, flags }, replaced, { listed }) {
            const { name } = replaced;
            const any = { text, name, versions: [], variants, flags, dependencies: [] };
            try {
                return await chooser.choose([{ ...any, ...chosenAs(replaced) }]);
            }
            catch (error) {
                if (!(error instanceof refused_selection.HE))
                    throw error;
            }
            try {
                return await chooser.choose([any]);
            }
            catch (error) {
                if (!(error instanceof refused_selection.HE) || listed.length === 0)
                    throw error;
                throw new errors.yo(`${error.message.replace(/\.$/, '')}, but for the one that is installed.`, {
                    id: 'rollback-impossible',
                    fix: `"pakages generations ${name}" lists those that hold it.`,
                });
            }
        }
        function askedFor(installed) {
            return [...installed.values()].flatMap(({ spec, prefix, explicit }) => explicit && prefix !== undefined ? [spec] : []);
        }
        async function newestOf(query, there, generations) {
            for await (const { record } of generations.newestFirst()) {
                const hashes = new Set(record.specs.map(({ hash }) => hash));
                const held = there.filter(({ hash }) => hashes.has(hash));
                if (held.length > 0)
                    return { number: record.number, held };
            }
            throw new errors.yo(`No generation holds the "${query.text}" that is installed.`, {
                id: 'rollback-impossible',
                fix: 'Install the one that you want by its version or hash, or with "generation".',
            });
        }
        const severalAtOnce = ({ text }, held, specs, number) => new errors.yo([
            `"${text}" names ${held.length} installed packages of generation ${number}:`,
            ...(0, differences.t)(held.map((spec) => ({ spec })), specs),
        ].join('\n'), { id: 'spec-ambiguous', fix: 'Say which one goes back, as its line begins.' });
        const notInstalled = ({ text }, { installRoot }) => new errors.yo(`"${text}" was not asked for in ${installRoot}, so that it cannot go back.`, {
            id: 'package-not-installed',
            fix: '"pakages list" shows what is installed. What others need goes back with these.',
        });
        async function removeReplaced({ installRoot, ports }, replaced) {
            const { host } = ports;
            const layout = new store_layout.E(installRoot);
            const names = replaced.map(concrete_spec.Pf).join(', ');
            if ((await (0, store_record.bf)(layout)) !== 'ours') {
                host.notice(`${names} stays installed: ${installRoot} belongs to a Spack, which can remove it.`);
                return;
            }
            await (0, hold_root._)(layout, 'rollback', ports, async () => {
                const database = store_database.z.read(layout.database);
                const removal = (0, installed_removal.A)(database, replaced.map(({ hash }) => hash));
                if (removal.kind === 'needed') {
                    const by = removal.by.flatMap((one) => one.by);
                    for (const { hash } of replaced)
                        database.markImplicit(hash);
                    database.write();
                    host.notice(`${names} stays installed for ${by.map(concrete_spec.Pf).join(', ')} alone, and goes with "pakages remove --gc" then.`);
                    return;
                }
                (0, remove_packages.A)(layout, database, removal.specs);
                host.info(`Removed ${removal.specs.map(concrete_spec.Pf).join(', ')}.`);
            });
        }
        ;
        const installTrusted = (inputs, ports) => (0, hold_work_folder.H)((0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']), 'install', ports, () => install(inputs, ports));
        async function install(inputs, ports) {
            const run = await (0, install_trusted_run.fi)(inputs, ports);
            switch (inputs.mode) {
                case 'cache-only':
                    return cacheOnly(run);
                case 'prefer-cache':
                    return preferCache(run);
                case 'download-only':
                    return downloadOnly(run);
                default:
                    return inputs.mode;
            }
        }
        async function downloadOnly(run) {
            const { dag, admission } = await chosen(run);
            if (admission?.decision.verdict === 'refused')
                return (0, result.QR)(run, admission.decision.specs);
            const restored = await run.ports.host.group(`Downloading ${(0, markdown.hS)((0, restore.b1)(dag).length, 'package')} into ${run.mirror}`, () => (0, install_trusted_run.IP)(run, dag, admission, { installs: false }));
            const missing = [...restored.missing.keys()];
            if (missing.some((hash) => admission !== undefined || dag.roots.includes(hash)))
                throw (0, restore.BC)(run.registry, restored);
            for (const why of restored.missing.values())
                run.ports.host.warning(why);
            return (0, result.aW)(run, dag, restored);
        }
        const chosen = (run) => run.ports.host.group(`Choosing and verifying in ${run.registry.reference}`, () => (0, wanted.Lm)(run));
        async function cacheOnly(run) {
            if (run.inputs.rollback)
                return goBack(run);
            const result = await installWanted(run, await chosen(run));
            if (result.kind === 'installed')
                await sayWhatStays(run, result);
            return result;
        }
        async function goBack(run) {
            const { dag, replaced } = await planRollback(run);
            const result = await installWanted(run, await (0, wanted.Nd)(run, dag));
            const done = result.kind === 'installed' && !result.notLoadable && allThere(result.outcomes);
            if (done)
                await removeReplaced(run, replaced);
            return result;
        }
        const allThere = (outcomes) => outcomes.every(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped');
        async function installWanted(run, { dag, admission }) {
            if (admission?.decision.verdict === 'refused')
                return (0, result.QR)(run, admission.decision.specs);
            tellOfForeign(run, dag);
            const installer = await chooseInstaller(run, dag);
            const many = (0, markdown.hS)((0, restore.b1)(dag).length, 'package');
            const { facts, ...part } = await run.ports.host.group(`Installing ${many} into ${run.installRoot}`, () => installer.install(dag, admission));
            return (0, result.$f)(run, facts, [{ dag, ...part }]);
        }
        function tellOfForeign({ machine, ports: { host } }, dag) {
            const foreign = (0, what_runs.jO)(dag.roots, dag.specs).flatMap((spec) => {
                const unfit = (0, what_runs.uG)(spec, machine);
                return unfit === undefined ? [] : [{ spec, unfit }];
            });
            const libc = foreign.find(({ unfit }) => unfit === 'libc');
            if (libc)
                host.warning(`This is built for ${(0, what_runs._T)(libc.spec, 'libc')}, and this machine has ${(0, what_runs.Cz)(machine)}: programs may not start here.`);
            const others = foreign.filter(({ unfit }) => unfit !== 'libc');
            const [first] = others;
            if (!first)
                return;
            const many = `${(0, markdown.hS)(others.length, 'package')} ${others.length === 1 ? 'is' : 'are'}`;
            const which = `${(0, concrete_spec.Pf)(first.spec)} for ${(0, concrete_spec.$r)(first.spec)}`;
            host.warning(`${many} for another processor than this machine has, ${which}: programs in them do not run here.`);
        }
    }),
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
            Yc: () => (NAMEABLE_EVENTS),
            bT: () => (mayPublish),
            qT: () => (publishingRefs),
            tr: () => (parsePublishFrom),
            wn: () => (publishFromInput)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const PROPOSALS = new Set([
            'pull_request',
            'pull_request_target',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group',
        ]);
        const OF_DEFAULT_BRANCH = new Set([
            'schedule',
            'issue_comment',
            'issues',
            'repository_dispatch',
            'discussion',
            'discussion_comment',
        ]);
        const NAMEABLE_EVENTS = new Set([
            ...PROPOSALS,
            'workflow_run',
            ...OF_DEFAULT_BRANCH,
            'workflow_dispatch',
            'release',
        ]);
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.', { placeholder: 'NAME' });
        function parsePublishFrom(words) {
            const events = new Set();
            const branches = [];
            for (const word of words)
                if (word.startsWith(EVENT))
                    events.add(eventOf(word.slice(EVENT.length)));
                else
                    branches.push(branchOf(word));
            return { branches, events };
        }
        function eventOf(name) {
            if (NAMEABLE_EVENTS.has(name))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                id: 'publish-from-malformed',
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                id: 'publish-from-malformed',
                fix: 'Give names such as develop or release/*, or event:pull_request.',
            });
        }
        function mayPublish(context, from) {
            if (context.event === 'terminal')
                return allowed('at a terminal its user decides');
            if (context.fromFork)
                return refused('this run is of a fork, and what a fork brings is never published', undefined);
            if (context.event === 'workflow_run')
                return ofFollowedRun(context, from);
            if (PROPOSALS.has(context.event))
                return ofProposal(context.event, from);
            if (OF_DEFAULT_BRANCH.has(context.event))
                return allowed(`GitHub runs "${context.event}" for the default branch`);
            return ofRef(context.ref, context, from);
        }
        function publishingRefs({ event, ref, defaultBranch, }) {
            const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined;
            const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`;
            return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*'];
        }
        function requirePublishing(what, host, words, verdict = mayPublish(host.context, parsePublishFrom(words))) {
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                id: 'run-may-not-publish',
                fix: fixOf(verdict),
            });
        }
        const fixOf = ({ allowWith, fix }) => fix !== undefined
            ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
            : allowWith === undefined
                ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
                : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            if (!ofProposals(follows.event))
                return ofRef(`refs/heads/${follows.branch}`, context, from);
            return from.events.has('workflow_run')
                ? allowed('publish-from names event:workflow_run, also for runs after proposals')
                : refused(follows.event === 'workflow_run'
                    ? 'it follows a run that followed another, which may have been of a proposal'
                    : `it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
        }
        const ofProposals = (event) => PROPOSALS.has(event) || event === 'workflow_run';
        function ofProposal(event, from) {
            return from.events.has(event)
                ? allowed(`publish-from names ${EVENT}${event}`)
                : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`);
        }
        function ofRef(ref, { defaultBranch, event }, { branches }) {
            if (ref?.startsWith('refs/tags/'))
                return allowed(`it runs for the tag ${ref.slice(10)}`);
            if (!ref?.startsWith('refs/heads/'))
                return refused(`"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`, undefined);
            const branch = ref.slice('refs/heads/'.length);
            if (branch === defaultBranch)
                return allowed(`${branch} is the default branch`);
            const pattern = branches.find((one) => fits(one, branch));
            if (pattern !== undefined)
                return allowed(`publish-from names ${pattern}`);
            return refused(defaultBranch === undefined
                ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
                : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`, branch);
        }
        function fits(pattern, branch) {
            const parts = pattern.split(/(\*\*|\*)/);
            let at = [0];
            for (const part of parts) {
                if (part === '**' || part === '*')
                    at = reach(branch, at, part === '**');
                else
                    at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length);
            }
            return at.includes(branch.length);
        }
        function reach(branch, from, overSlashes) {
            const starts = new Set(from);
            const places = [];
            let open = false;
            for (let index = 0; index <= branch.length; index++) {
                open ||= starts.has(index);
                if (open)
                    places.push(index);
                if (!overSlashes && branch[index] === '/')
                    open = false;
            }
            return places;
        }
        const allowed = (why) => ({
            kind: 'allowed',
            why,
        });
        const refused = (why, allowWith) => ({
            kind: 'refused',
            why,
            allowWith,
        });
    }),
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    34011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ax: () => (fileBlob),
            Ov: () => (fileSize),
            Tq: () => (openFile),
            wJ: () => (writeVerified)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81401);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var _verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        async function fileSize(file) {
            try {
                const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
                return found.isFile() ? found.size : undefined;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function writeVerified(file, stream, digest, size, where, through) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.qE)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
    }),
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.C)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
    }),
    17229: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (isBuiltOn)
        });
        const NAMES = new Map([
            ['ol', 'oracle'],
            ['opensuse-leap', 'opensuse'],
        ]);
        function isBuiltOn({ arch }, { id, version = '' }) {
            const name = (NAMES.get(id) ?? id).replaceAll('-', '_');
            const os = arch.platform_os;
            if (arch.platform !== 'linux' || !os.startsWith(name))
                return false;
            const kept = os.slice(name.length);
            return kept === '' || version === kept || version.startsWith(`${kept}.`);
        }
    }),
    52933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (readOsRelease)
        });
        function readOsRelease(text) {
            const values = new Map();
            for (const line of text.split('\n')) {
                const [, key, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
                if (key !== undefined)
                    values.set(key, unquoted(value));
            }
            const value = (key, pattern) => {
                const text = values.get(key);
                return text !== undefined && pattern.test(text) ? text : undefined;
            };
            return {
                id: value('ID', /^[a-z0-9._-]{1,64}$/) ?? 'linux',
                version: value('VERSION_ID', /^[A-Za-z0-9._-]{1,64}$/),
                name: value('PRETTY_NAME', /^[^\p{Cc}]{1,200}$/u),
            };
        }
        function unquoted(text) {
            const [, quote, inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
            if (quote === undefined)
                return text;
            return quote === '"' ? inner.replace(/\\(.)/g, '$1') : inner;
        }
    }),
    60134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            Ar: () => (specManifestPath),
            J: () => (TARBALL),
            Yt: () => (manifestType),
            cX: () => (DATABASE),
            hr: () => (SPEC_MANIFESTS),
            nD: () => (blobPath),
            y7: () => (SPEC)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
        const SPEC = 'application/vnd.spack.spec.v5+json';
        const DATABASE = 'application/vnd.spack.db.v8+json';
        const SPEC_MANIFESTS = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
        const specManifestPath = (name, version, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
        const blobPath = (digest) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest).slice(0, 2), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest));
        const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            contentLength: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
            mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            compression: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__.euz('sha256'),
            checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.wm)().transform((hex) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)(hex)),
        });
        const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__.euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(manifestEntry) });
        function manifestText(entries) {
            return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(entry.checksum) })) }, null, 0);
        }
    }),
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            fS: () => (uncommittedIn),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18494);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function uncommittedIn(git, folder) {
            const look = [
                '--porcelain=v1',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--ignored=matching',
            ];
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['status', ...look, '--', '.'], { folder });
            if (exitCode !== 0)
                return [];
            return stdout
                .split('\0')
                .map((entry) => entry.slice(3))
                .filter((path) => path !== '' && !/(^|\/)__pycache__\/|\.pyc$/.test(path));
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    id: 'git-owner-not-trusted',
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                id: 'git-repository-missing',
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, { fix, ...options }) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    id: 'git-failed',
                    fix: fix ??
                        (failure.known
                            ? failure.fix
                            : 'Check the repository out with actions/checkout, and "contents: read".'),
                });
            };
            if (!(await (0, _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__.X)(git, checkout, [commit])).has(commit))
                await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], `fetch the commit that was reviewed (${commit.slice(0, 12)})`, {
                    remote: true,
                    fix: 'It is not in this clone. Where "origin" has it, "git fetch --unshallow origin" brings it; where history was written anew, it is gone.',
                });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                id: 'git-folder-missing',
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    18494: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (commitsThere),
            i: () => (changesBetween)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function commitsThere(git, folder, commits) {
            const stdin = commits.map((commit) => `${commit}^{commit}\n`).join('');
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['cat-file', '--batch-check=%(objectname)'], {
                folder,
                stdin,
            });
            const wanted = new Set(commits);
            return new Set(stdout.split('\n').filter((line) => wanted.has(line)));
        }
        async function changesBetween(git, { checkout, from, to, path }) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, [
                'diff',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-renames',
                from,
                to,
                '--',
                `:/${path}`,
            ], {
                folder: checkout,
                settings: ['core.quotePath=false', 'diff.noprefix=false', 'diff.mnemonicPrefix=false'],
            });
            return exitCode === 0 ? filesOf(stdout) : undefined;
        }
        function filesOf(text) {
            return text.split(/^(?=diff --git )/m).flatMap((part) => {
                const path = /^diff --git a\/(.+) b\/\1$/m.exec(part)?.[1];
                if (path === undefined)
                    return [];
                const start = part.search(/^(--- |Binary files )/m);
                return start < 0 ? [] : [{ path, patch: part.slice(start).trimEnd() }];
            });
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network.',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
                ...(options.settings ?? []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            const all = [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ];
            return git.processes.run(...withinMemory(options.memory, all), {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        const withinMemory = (memory, args) => memory === undefined || process.platform === 'win32'
            ? ['git', args]
            : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]];
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                id: 'git-reference-malformed',
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                id: 'git-address-malformed',
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    78301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6700);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const repoFile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repo: zod__WEBPACK_IMPORTED_MODULE_3__._H3({
                namespace: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .optional(),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spack_repo'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))));
            }
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                id: 'not-a-recipe-repository',
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                id: 'repo-yaml-malformed',
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.h)(text, 'it');
            }
            catch (error) {
                throw wrong((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
            const { namespace: named, api: stated, subdirectory } = read.data.repo;
            const packages = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory);
            if (stated === undefined && (await isMeantFor2(folder, packages)))
                throw missingApi(file);
            const api = stated ?? API_WHEN_SILENT;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages, before2 };
        }
        const API_WHEN_SILENT = 'v1.0';
        const RECIPES_ASKED = 20;
        const missingApi = (file) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`, {
            id: 'repo-yaml-malformed',
            fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
            at: { file },
        });
        async function isMeantFor2(folder, packages) {
            if (namespaceOf(folder) !== undefined)
                return true;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(packages).catch(() => []);
            const texts = names
                .sort()
                .slice(0, RECIPES_ASKED)
                .map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packages, name, 'package.py'), 'utf8').catch(() => ''));
            return (await Promise.all(texts)).some((text) => /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text));
        }
        function namespaceOf(folder) {
            const parts = folder.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
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
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                compiler: inputs.compiler,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    }),
    87190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (installedPackages),
            h: () => (installedAnswer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87562);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34793);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82303);
        function installedPackages(root) {
            const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
            if (!database.exists)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Nothing is installed in ${root}.`, {
                    id: 'nothing-installed',
                    fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
                });
            return new Map([...(0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__.pj)(database).specs].map(([hash, spec]) => {
                const { explicit, installation_time: since = 0 } = database.records.get(hash);
                return [hash, { spec, prefix: database.prefixOf(hash), explicit, since }];
            }));
        }
        function installedAnswer(packages, query, nearest) {
            const here = [...packages.values()].filter(({ prefix, spec }) => prefix !== undefined && spec.external === undefined);
            const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]));
            const found = here.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.G)(spec, query, specs));
            const explicit = found.filter((one) => one.explicit);
            const [only, ...others] = explicit.length > 0 ? explicit : found;
            if (only === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                    id: 'package-not-installed',
                    fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
                });
            if (others.length > 0)
                throw severalInstalled(query, [only, ...others], specs);
            return only;
        }
        function severalInstalled({ text }, found, specs) {
            const rows = found
                .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
                .map(({ spec, since }) => ({
                spec,
                installed: since ? new Date(since * 1000).toISOString() : undefined,
            }));
            const [last] = rows;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo([`"${text}" names ${found.length} installed packages:`, ...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.t)(rows, specs)].join('\n'), {
                id: 'spec-ambiguous',
                fix: `Name one as its line begins, such as "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.A)(last.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
            });
        }
    }),
    728: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (planRemoval),
            M: () => (planCollection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82303);
        function planRemoval(database, asked) {
            const going = new Set(asked);
            const here = installedHere(database);
            const by = asked
                .map((hash) => ({ spec: here.specs.get(hash), by: here.neededBy(hash, going) }))
                .filter((one) => one.by.length > 0);
            if (by.length > 0)
                return { kind: 'needed', by };
            const below = new Set(asked.flatMap((hash) => here.below(hash)));
            return { kind: 'possible', specs: here.unneeded(going, (hash) => below.has(hash)) };
        }
        const planCollection = (database) => installedHere(database).unneeded(new Set(), () => true);
        function installedHere(database) {
            const dag = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.pj)(database);
            const all = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(database, dag);
            const specs = new Map(all.map((spec) => [spec.hash, spec]));
            const needs = new Map(all.map((spec) => [spec.hash, needsOf(spec, specs)]));
            const dependents = new Map(all.map(({ hash }) => [hash, []]));
            for (const spec of all)
                for (const to of needs.get(spec.hash))
                    dependents.get(to).push(spec);
            const neededBy = (hash, going) => dependents.get(hash).filter((spec) => !going.has(spec.hash));
            const below = (hash) => {
                const found = new Set([hash]);
                for (const one of found)
                    for (const to of needs.get(one))
                        found.add(to);
                return [...found];
            };
            const unneeded = (going, may) => {
                const waiting = all.map(({ hash }) => hash).filter((hash) => !going.has(hash));
                waiting.push(...[...going].flatMap((hash) => needs.get(hash)));
                for (const hash of waiting) {
                    if (going.has(hash) || !may(hash) || isAskedFor(database, hash))
                        continue;
                    if (neededBy(hash, going).length > 0)
                        continue;
                    going.add(hash);
                    waiting.push(...needs.get(hash));
                }
                return [...going].map((hash) => specs.get(hash));
            };
            return { specs, neededBy, below, unneeded };
        }
        const needsOf = (spec, specs) => [...new Set((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr))].filter((to) => specs.has(to));
        const isAskedFor = ({ records }, hash) => records.get(hash).explicit;
    }),
    41698: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (removePackages)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48055);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16804);
        var _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10614);
        function removePackages(layout, database, specs) {
            const prefixes = specs.flatMap((spec) => ownPrefix(spec, layout, database) ?? []);
            try {
                for (const { hash } of specs)
                    database.remove(hash);
                database.write();
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(layout.unpacking, { recursive: true });
                for (const [at, prefix] of prefixes.entries())
                    removeFolder(layout, prefix, `removed.${at}`);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(layout.unpacking, { recursive: true, force: true });
            }
            catch (error) {
                throw (0, _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__.z)(error, 'What is left', layout);
            }
        }
        function ownPrefix(spec, { root, own, database: files }, database) {
            const prefix = database.prefixOf(spec.hash);
            if (prefix === undefined)
                return undefined;
            const [real, place] = [realOf(root), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix))];
            const isBelow = (folder) => place.startsWith(`${folder}/`);
            const isOwn = isBelow(real) &&
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix).includes((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.B)(spec.hash)) &&
                ![own, files].some((folder) => isBelow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))));
            if (isOwn)
                return prefix;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`The install database in ${root} says that ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.Pf)(spec)} lies in ${prefix}, which is no place for it there. Nothing was removed.`, {
                id: 'prefix-outside-root',
                fix: 'Was the root copied or moved? Install into it anew, or remove from the first one.',
            });
        }
        function realOf(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
            }
            catch {
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
            }
        }
        function removeFolder(layout, prefix, name) {
            const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.unpacking, name);
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(prefix, aside);
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== 'ENOENT')
                    throw error;
                return;
            }
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { recursive: true, force: true });
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix), layout.root);
        }
        function removeEmpty(folder, root) {
            if (!folder.startsWith(`${root}/`))
                return;
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
            }
            catch {
                return;
            }
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root);
        }
    })
};
