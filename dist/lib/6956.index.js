export const id = 6956;
export const ids = [6956];
export const modules = {
    70542: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbom: () => (generateSbom)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(64361);
        var lock_file = __webpack_require__(9176);
        var sboms = __webpack_require__(16827);
        var markdown = __webpack_require__(12712);
        var errors = __webpack_require__(37638);
        var src_inputs = __webpack_require__(97276);
        var concrete_spec = __webpack_require__(16804);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        ;
        async function knownFacts(dag, folder, inputs, ports) {
            const recorded = (0, external_node_fs_.existsSync)(folder.facts)
                ? (await document_kinds.Gg.read(folder.facts)).specs
                : [];
            const missing = uncovered(dag, recorded);
            if (missing.length === 0)
                return recorded;
            try {
                const asked = new Set(missing.map((spec) => spec.hash));
                const answered = await ports.host.group(`Asking Spack what the recipes of ${(0, markdown.hS)(missing.length, 'package')} say`, async () => (await openSpack(folder, inputs, ports)).recipeFacts(dag));
                return [...recorded, ...answered.filter((facts) => asked.has(facts.hash))];
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0, errors.bD)(error)} ${error.fix}`);
                return recorded;
            }
        }
        function uncovered(dag, facts) {
            const covered = new Set(facts.map((entry) => entry.hash));
            return [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && !covered.has(spec.hash));
        }
        function openSpack(folder, inputs, ports) {
            const settings = (0, inputs_inputs.AK)({ ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), ...inputs }, ports.host);
            return ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(folder.root, 'recipe-facts'),
                paddedLength: 0,
                externals: [],
                buildCache: undefined,
            });
        }
        var build_cache = __webpack_require__(80594);
        var p_map = __webpack_require__(606);
        ;
        async function knownTarballs(dag, folder) {
            if (!(0, external_node_fs_.existsSync)(folder.cache))
                return new Map();
            const cache = await build_cache.r.open(folder.cache);
            const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
            return new Map(await (0, p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
        }
        ;
        async function generateSbom(inputs, ports) {
            const formats = (0, sboms.IO)(inputs.formats);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports));
        }
        async function sbomsOf(work, formats, inputs, ports) {
            const at = (path) => (0, external_node_path_.resolve)(ports.host.workspace, path);
            const lock = await (0, lock_file.c)(inputs.lock === undefined ? work.lock : at(inputs.lock));
            const tarballs = await knownTarballs(lock.dag, work);
            const facts = await knownFacts(lock.dag, work, inputs, ports);
            const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
            const report = await reportOf(lock.dag, work);
            const [recipes, taken] = [report?.recipes ?? [], (0, sboms.Xg)(report)];
            const { scope } = inputs;
            const created = (0, sboms.vx)(ports);
            const supplier = ports.host.context.repository?.split('/')[0];
            const owners = (0, sboms.VS)(lock.dag, report) ??
                (await (0, sboms.YX)(lock.dag, ports.processes, ports.host.env['PATH'] ?? ''));
            const sources = {
                lock,
                facts,
                tarballs,
                recipes,
                scope,
                formats,
                created,
                supplier,
                taken,
                owners,
            };
            const { files, whole } = await ports.host.group('Writing bills of materials', () => (0, sboms.QK)(sources, work, folder));
            return { report: work.sbomReport, folder, files, inventory: whole, scope };
        }
        async function reportOf(dag, work) {
            if (!(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const report = await document_kinds.FK.read(work.buildReport);
            const described = new Set(report.specs.map((spec) => spec.hash));
            return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
        }
    }),
    36303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushToRegistry: () => (pushToRegistry)
        });
        var hold_work_folder = __webpack_require__(18645);
        var markdown = __webpack_require__(12712);
        var document_kinds = __webpack_require__(64361);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(80594);
        var patience = __webpack_require__(74865);
        var read = __webpack_require__(98176);
        var p_map = __webpack_require__(606);
        var finalize = __webpack_require__(65512);
        var look = __webpack_require__(39591);
        var push_candidates = __webpack_require__(74426);
        var registry_error = __webpack_require__(26061);
        ;
        const LOOKS = 8;
        async function readBack(registry, pushed, waiting) {
            for (let look = 1;; look++) {
                const tags = new Set(await registry.tags());
                const missing = pushed.filter((tag) => !tags.has(tag));
                if (missing.length === 0)
                    return;
                if (look >= LOOKS)
                    throw new registry_error.gl('server', `${registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0]}.`, { id: 'registry-forgets', fix: 'Run the push again; what was uploaded is kept.' });
                await (0, patience.v7)(look, waiting);
            }
        }
        var push_upload = __webpack_require__(9029);
        ;
        async function pushCache(options) {
            const { registry, cache, only } = options;
            const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
            const seen = await (0, look.O)(registry);
            const { found, tags } = await thereAlready(options, entries, seen);
            const present = new Set(found.map(({ entry }) => entry.hash));
            const missing = entries.filter(({ hash }) => !present.has(hash));
            const candidates = await (0, push_candidates.N)(cache, missing, options.metadata, options.signal);
            const refusal = options.refuse?.(candidates);
            if (refusal)
                throw refusal;
            let done = 0;
            const report = (step) => {
                options.onProgress?.(step, ++done, entries.length);
                return step;
            };
            for (const one of found)
                report(one);
            const upload = new push_upload._({
                ...options,
                concurrency: options.concurrency ?? 32,
                provenance: options.provenance ?? {},
                present: tags,
            });
            const pushed = [];
            const uploads = await upload.run(candidates, (one) => void pushed.push(report(pushedPackage(one))));
            const tagged = pushed.map(({ entry }) => entry.tag);
            if (tagged.length > 0)
                await readBack(registry, tagged, options);
            const packages = [...found, ...pushed];
            return {
                packages,
                index: options.updateIndex
                    ? await updateIndex(options, packages, uploads, uploads.length === 0 ? seen : undefined)
                    : undefined,
            };
        }
        const pushedPackage = ({ candidate, manifest, seconds, lacking }) => {
            const { entry, spec, tarball } = candidate;
            return {
                entry,
                target: (0, concrete_spec.$r)(spec),
                outcome: 'pushed',
                manifest,
                layer: tarball.digest,
                size: tarball.size,
                seconds,
                lacking,
            };
        };
        async function thereAlready(options, entries, seen) {
            const { vouch, own, cache, concurrency = 32 } = options;
            const tags = new Map([...seen.tags].filter(([hash]) => !own?.has(hash)));
            if (!vouch)
                return { found: await describePresent(options, entries, { ...seen, tags }), tags };
            const read = await (0, p_map["default"])(entries, (entry) => cache.read(entry), { concurrency });
            const specs = new Map(read.flatMap(({ dag }) => [...dag.specs]));
            const vouched = await vouch(specs, seen);
            return {
                found: entries.flatMap((entry) => {
                    const known = vouched.get(entry.hash);
                    return known ? [presentPackage(entry, known)] : [];
                }),
                tags: new Map([...seen.tags].filter(([hash]) => vouched.has(hash))),
            };
        }
        const presentPackage = (entry, { manifest, layer, size }) => ({
            ...{ entry, manifest, layer, size },
            target: undefined,
            outcome: 'present',
            lacking: [],
        });
        async function describePresent(options, entries, { tags, digests }) {
            const found = await (0, p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
                const known = digests.get(entry.hash) ??
                    (await (0, patience.fW)(() => describeImage(options.registry, tags.get(entry.hash)), options));
                return known ? [presentPackage(entry, known)] : [];
            }, { concurrency: options.concurrency ?? 32 });
            return found.flat();
        }
        async function describeImage(registry, tag) {
            const image = await (0, read.AM)(registry, tag);
            return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
        }
        async function updateIndex({ registry, clock, signal, provenance, concurrency }, packages, uploads, seen) {
            const nodes = new Map(uploads.map(({ candidate }) => [
                candidate.entry.hash,
                candidate.specJson.nodes,
            ]));
            const expected = new Map(packages.map(({ entry: { hash, tag }, manifest, layer, size }) => [
                hash,
                { tag, manifest, layer, size, nodes: nodes.get(hash) },
            ]));
            return (0, finalize.x)({
                registry,
                clock,
                signal,
                concurrency,
                expected,
                seen,
                provenance: provenance ?? {},
            });
        }
        var src = __webpack_require__(75290);
        var publishing = __webpack_require__(2365);
        var may_publish_here = __webpack_require__(34509);
        var commit_at_work = __webpack_require__(55673);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var push_cache_generation = __webpack_require__(53866);
        var push_cache_sboms = __webpack_require__(59226);
        var push_cache_signing = __webpack_require__(30807);
        var solution = __webpack_require__(71088);
        var staging_repository = __webpack_require__(63523);
        var publishing_rules = __webpack_require__(47899);
        ;
        function voucherFor(request, ports) {
            const { registry, cache, work, guard, trust, inputs } = request;
            if (trust.kind === 'believed')
                return undefined;
            return async (specs, seen) => {
                const concurrency = Math.min(inputs.concurrency, 16);
                const asked = { registry, seen, trust, concurrency };
                const judged = await (0, publishing.xc)(specs.values(), asked, ports);
                await (0, publishing.pK)(judged, { registry, seen, specs }, ports);
                if (guard.allows('unsigned'))
                    return new Map([
                        ...judged.vouched,
                        ...judged.doubted.flatMap(({ spec, image }) => image ? [[spec.hash, image]] : []),
                    ]);
                const taken = await takenFrom(registry, work);
                const faults = judged.doubted
                    .filter(({ spec }) => cache.entries.has(spec.hash) && taken.has(spec.hash))
                    .map(faultOf);
                const refusal = (0, publishing_rules.oE)(faults, new Set());
                if (refusal)
                    throw refusal;
                return judged.vouched;
            };
        }
        async function ownOf({ trust, work, }) {
            if (trust.kind !== 'believed' || !trust.isSigned || !(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const { specs } = await document_kinds.FK.read(work.buildReport);
            return new Set(specs.flatMap(({ hash, outcome }) => (outcome === 'built' ? [hash] : [])));
        }
        const faultOf = ({ spec, manifest, reasons }) => ({
            name: 'unsigned',
            subject: (0, concrete_spec.Pf)(spec),
            reason: `the build took it from the registry, where it is ${manifest}: ${reasons.join(' ')}`,
        });
        async function takenFrom({ reference }, { buildReport: file }) {
            if (!(0, external_node_fs_.existsSync)(file))
                return new Set();
            const { specs } = await document_kinds.FK.read(file);
            return new Set(specs.flatMap(({ hash, outcome, source }) => outcome === 'reused' && (source === undefined || (0, staging_repository.n3)(reference, source)) ? [hash] : []));
        }
        ;
        async function pushToRegistry(inputs, ports) {
            const { host } = ports;
            const guard = (0, publishing.HY)(inputs, host);
            await (0, may_publish_here.H)('binaries', inputs, ports);
            const opened = await (0, src.h)(inputs, ports);
            opened.registry();
            const folder = (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'push', ports, (work) => pushFrom(work, { opened, guard }, inputs, ports));
        }
        async function pushFrom(work, { opened, guard }, inputs, ports) {
            const { host, clock } = ports;
            const started = clock.now();
            const cache = await build_cache.r.open(inputs.cache === undefined ? work.cache : (0, external_node_path_.resolve)(host.workspace, inputs.cache));
            const choice = await opened.signer(inputs.token);
            const builder = choice.signer && (await ports.jobIdentity())?.workflowRef;
            const registry = opened.registry();
            const trust = await (0, publishing.IK)(opened, choice, ports);
            const { packages, index } = await host.group(`Pushing ${(0, markdown.hS)(cache.entries.size, 'package')} to ${registry.reference}`, () => pushAll({ inputs, registry, cache, work, guard, trust }, ports));
            const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
            const entries = await (0, p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 });
            const pushed = bareReport(registry, entries, index);
            const attached = sboms
                ? await (0, push_cache_sboms.O)({ ...sboms, registry, pushed, concurrency: inputs.concurrency }, host)
                : [];
            await document_kinds.rS.write(work.pushReport, { ...pushed, referrers: attached });
            const signed = { inputs, choice, builder, registry, push: pushed, work, sboms };
            const signing = await (0, push_cache_signing.d)({ ...signed, tarballOf: tarballsOf(cache) }, ports);
            const [{ specs }, { signer }] = [pushed, choice];
            const recording = { registry, cache, work, specs, signer, trust, part: inputs.part };
            const generation = await (0, push_cache_generation.Q)(recording, ports);
            const kept = await (0, solution.d)({ registry, work, signer, repository: inputs.repository }, ports);
            await (0, publishing.qT)({ mirror: inputs['source-mirror'], login: inputs, specs, work }, ports);
            const report = wholeReport({ ...pushed, referrers: [...attached, ...kept] }, signing, generation);
            await document_kinds.rS.write(work.pushReport, report);
            return {
                ...{ file: work.pushReport, report, packages, index, generation, signing },
                allowed: guard.waived,
                seconds: (clock.now() - started) / 1000,
            };
        }
        const tarballsOf = (cache) => async ({ hash }) => (await cache.read(cache.entries.get(hash))).tarball.digest;
        const bareReport = ({ reference }, specs, index) => ({
            registry: reference,
            specs,
            referrers: [],
            ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
        });
        function wholeReport(pushed, signing, generation) {
            const signed = signing.kind === 'signed' ? signing.attached : [];
            return {
                ...pushed,
                referrers: [...pushed.referrers, ...signed, ...(generation?.attached ?? [])],
                ...(generation && {
                    generation: { number: generation.number, manifest: generation.manifest },
                }),
            };
        }
        async function pushAll(run, ports) {
            const { inputs, registry, cache, work, guard } = run;
            const { host, clock, signal } = ports;
            const { repository, serverUrl } = host.context;
            const commit = await (0, commit_at_work.Y)(ports);
            const result = await pushCache({
                registry,
                cache,
                clock,
                signal,
                concurrency: inputs.concurrency,
                updateIndex: inputs['update-index'],
                vouch: voucherFor(run, ports),
                own: await ownOf(run),
                licenses: await (0, publishing.Wm)(work),
                environments: await (0, publishing.M2)(work),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
                onProgress: ({ entry, outcome, seconds }, done, total) => host.progress({
                    subject: (0, concrete_spec.Pf)(entry),
                    outcome,
                    done,
                    total,
                    ...(seconds !== undefined && { seconds }),
                }),
            });
            for (const { tag, reason } of result.index?.skipped ?? [])
                host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`);
            return result;
        }
        async function reportEntry({ entry, target, manifest, layer, size, outcome }, cache) {
            const { name, version, hash, tag } = entry;
            return {
                name,
                version,
                hash,
                target: target ?? (0, concrete_spec.$r)((await cache.read(entry)).spec),
                tag,
                manifest,
                layer,
                size,
                outcome,
            };
        }
        async function sbomsIn(work) {
            return (0, external_node_fs_.existsSync)(work.sbomReport)
                ? { report: await document_kinds.AE.read(work.sbomReport), folder: (0, external_node_path_.dirname)(work.sbomReport) }
                : undefined;
        }
    }),
    30620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpack: () => (setupSpack)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var may_publish_here = __webpack_require__(34509);
        var inputs_inputs = __webpack_require__(52637);
        var reuse = __webpack_require__(33458);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        ;
        class KeptAnswers {
            #folder;
            #key;
            #prefixes;
            #jobCache;
            #restored;
            constructor({ cacheFolder }, publishes, { host, jobCache }) {
                const system = `${process.platform}-${process.arch}-${host.env['ImageOS'] ?? 'own'}`;
                const prefix = (kind) => `pakages-answers-1-${kind}-${system}-`;
                const own = prefix(publishes ? 'published' : 'proposed');
                this.#folder = (0, external_node_path_.join)(cacheFolder, 'answers');
                this.#key = (about) => `${own}${about}`;
                this.#prefixes = publishes ? [own] : [own, prefix('published')];
                this.#jobCache = jobCache;
            }
            async restore() {
                const key = this.#key('newest');
                this.#restored = await this.#jobCache.restore([this.#folder], key, this.#prefixes);
            }
            async save() {
                const names = (await (0, promises_.readdir)(this.#folder).catch(() => [])).toSorted();
                if (names.length === 0)
                    return;
                const key = this.#key((0, external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, 16));
                if (key !== this.#restored)
                    await this.#jobCache.save([this.#folder], key);
            }
        }
        var external_node_fs_ = __webpack_require__(73024);
        var errors = __webpack_require__(37638);
        var identity_commit = __webpack_require__(67795);
        var commits = __webpack_require__(3059);
        var git_git = __webpack_require__(99329);
        var remote_refs = __webpack_require__(99814);
        ;
        const SETTINGS = [
            'config',
            'config.worktree',
            'commondir',
            'hooks',
            'info',
            'modules',
            'worktrees',
            'index',
            'objects/info/alternates',
        ];
        async function makePristine(git, folder, commit) {
            const inside = await (0, promises_.lstat)((0, external_node_path_.join)(folder, '.git')).catch(() => undefined);
            const itself = await (0, promises_.lstat)(folder).catch(() => undefined);
            if (!inside?.isDirectory() || !itself?.isDirectory())
                return false;
            for (const name of SETTINGS)
                await (0, promises_.rm)((0, external_node_path_.join)(folder, '.git', name), { recursive: true, force: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n');
            const call = async (...args) => {
                const { exitCode, stdout } = await (0, git_git.E)(git, args, { folder, ours: true });
                return exitCode === 0 ? stdout.trim() : undefined;
            };
            if ((await call('rev-parse', '--verify', 'HEAD^{commit}')) !== commit)
                return false;
            if ((await call('fsck', '--full', '--strict', '--no-dangling', '--no-progress')) === undefined)
                return false;
            if ((await call('read-tree', 'HEAD')) === undefined)
                return false;
            if ((await call('clean', '-ffdxq')) === undefined)
                return false;
            return (await call('status', '--porcelain', '--ignored', '--untracked-files=all')) === '';
        }
        var references = __webpack_require__(4403);
        var process_environment = __webpack_require__(20703);
        var clone_folder = __webpack_require__(11066);
        var releases = __webpack_require__(45128);
        ;
        function keptFolders(clones, settings, env, publishes) {
            const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`;
            const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40));
            const kept = env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones;
            const rest = [system, settings.target ?? 'default', ...own]
                .join('-')
                .replace(/[^A-Za-z0-9._-]/g, '_');
            const published = `pakages-spack-3-published-${rest}`;
            return {
                key: publishes ? published : `pakages-spack-3-proposed-${rest}`,
                others: publishes ? [] : [published],
                paths: [...kept.map(({ folder }) => folder), (0, process_environment.g)(settings.cacheFolder)],
            };
        }
        async function dropStaleClones(clones, ports) {
            for (const { folder, ref, commit } of clones) {
                if (commit === undefined || (0, identity_commit.W)(ref) || !(0, external_node_fs_.existsSync)(folder))
                    continue;
                const head = await (0, commits.D3)((0, git_git.O)(ports), folder);
                if (head === undefined || head === commit)
                    continue;
                ports.host.info(`${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function checkRestored(clones, ports) {
            const git = (0, git_git.O)(ports);
            for (const { folder, url, ref, commit } of clones) {
                if (!(0, external_node_fs_.existsSync)(folder))
                    continue;
                const expected = commit ?? (await (0, remote_refs.S)(git, url, ref));
                if (expected !== undefined && (await makePristine(git, folder, expected)))
                    continue;
                ports.host.warning(`The cache of an earlier job does not hold ${ref} as ${url} has it: cloning it anew.`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function clonesOf(settings, ports) {
            const of = async (name, input, ref, release, repository, usual) => {
                const wanted = ref === undefined ? release : (0, references.__)(ref, `${input}-ref`);
                const url = (0, references.n_)(repository ?? usual, `${input}-repository`);
                const folder = (0, clone_folder.Q)(settings.cacheFolder, name, wanted, repository && url);
                const moves = ref !== undefined && !(0, identity_commit.W)(wanted) && !/^v\d/.test(wanted);
                return {
                    folder,
                    url,
                    ref: wanted,
                    commit: (0, identity_commit.W)(wanted)
                        ? wanted
                        : moves
                            ? await (0, remote_refs.S)((0, git_git.O)(ports), url, wanted)
                            : undefined,
                };
            };
            return Promise.all([
                of('spack', 'spack', settings.spackRef, releases.PF, settings.spackRepository, releases.oZ),
                of('spack-packages', 'recipes', settings.recipesRef, releases.mh, settings.recipesRepository, releases.$9),
            ]);
        }
        ;
        async function takeUpCaches(clones, verdict, settings, ports) {
            const { host } = ports;
            const kept = keptFolders(clones, settings, host.env, verdict.kind === 'allowed');
            if (verdict.kind === 'refused')
                host.info(`What this job keeps is for runs that may not publish either: ${verdict.why}.`);
            const before = kept.paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (await restore(kept, clones, ports))
                return true;
            if (before.length === 0)
                await makeAndKeep(kept, settings, ports);
            else
                host.info(`Nothing is kept for the next job: ${before.join(', ')} was there before.`);
            return false;
        }
        async function restore({ key, others, paths }, clones, ports) {
            const found = await ports.jobCache.restore(paths, key, others);
            if (found === undefined)
                return false;
            if ([key, ...others].includes(found)) {
                await checkRestored(clones, ports);
                return true;
            }
            for (const path of paths)
                await (0, promises_.rm)(path, { recursive: true, force: true });
            return false;
        }
        async function makeAndKeep({ key, paths }, settings, ports) {
            const { host, jobCache } = ports;
            const { laterRepositories: _, ...rest } = settings;
            const spack = await ports.openSpack({
                ...rest,
                repositories: [],
                externals: [],
                binariesOnly: true,
                mirrors: [],
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup', 'kept'),
            });
            try {
                await spack.warmUp();
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return host.warning(`Nothing is kept for the next job: ${(0, errors.bD)(error)}`);
            }
            const there = paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (there.length > 0 && (await jobCache.save(paths, key)))
                host.info(`Kept for the next job: ${there.join(', ')}`);
        }
        ;
        async function setupSpack(given, ports) {
            const { host } = ports;
            const inputs = (0, inputs_inputs.$V)(given, await (0, inputs_inputs.QV)(host), host);
            const mirrors = inputs['trusted-caches'].map((url, at) => ({
                name: `trusted-${at + 1}`,
                url: mirrorUrl(url, host.workspace),
            }));
            (0, reuse.zJ)(loginOf(inputs), host);
            const settings = (0, inputs_inputs.AK)(inputs, host, mirrors);
            return (0, hold_work_folder.H)(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports));
        }
        async function setUp(inputs, settings, ports) {
            const { host } = ports;
            const clones = await clonesOf(settings, ports);
            const keeps = inputs['keep-caches'] && ports.jobCache.available;
            const verdict = keeps ? await (0, may_publish_here.T)(inputs, ports) : undefined;
            const answers = verdict && new KeptAnswers(settings, verdict.kind === 'allowed', ports);
            const cacheHit = verdict !== undefined && (await takeUpCaches(clones, verdict, settings, ports));
            await answers?.restore();
            await dropStaleClones(clones, ports);
            const { facts } = await ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup'),
            });
            await answers?.save();
            (0, inputs_inputs.xg)(inputs, host);
            if (inputs['trusted-caches'].length > 0)
                host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
            (0, reuse.pb)(loginOf(inputs), host);
            host.exportVariable('SPACK_ROOT', facts.root);
            host.addPath((0, external_node_path_.dirname)(facts.wrapper));
            const publicCaches = inputs['public-caches'];
            return { facts, installRoot: settings.installRoot, cacheHit, publicCaches };
        }
        const loginOf = (inputs) => ({ ...inputs, token: undefined, username: undefined });
        const mirrorUrl = (name, workspace) => /^[a-z0-9+.-]+:/i.test(name) ? name : (0, external_node_path_.resolve)(workspace, name);
    }),
    3810: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            wholeChain: () => (wholeChain)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97276);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34509);
        var _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24075);
        var _generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
        var _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70542);
        var _push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38527);
        var _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36303);
        var _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30620);
        async function wholeChain(given, ports) {
            const { reference } = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)({ registry: given.registry, token: given.token }, ports);
            const inputs = { ...given, registry: reference };
            const trusted = inputs['trusted-caches'].length > 0 || inputs.registry === undefined
                ? inputs['trusted-caches']
                : [inputs.registry];
            const verdict = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_7__.T)(inputs, ports);
            const setup = await (0, _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__.setupSpack)({ ...inputs, 'trusted-caches': [] }, ports);
            const build = await (0, _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__.L)({ ...inputs, 'trusted-caches': trusted }, ports);
            const sbom = await (0, _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(sbomInputs(inputs), ports);
            return {
                setup,
                build,
                sbom,
                push: whyNotPushed(inputs, build, verdict) ?? (await (0, _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__.pushToRegistry)(pushInputsOf(inputs), ports)),
            };
        }
        function whyNotPushed(inputs, { report }, verdict) {
            if (inputs.registry === undefined)
                return 'Nothing was pushed: no registry was given.';
            if (verdict.kind === 'refused')
                return `Nothing was pushed: ${verdict.why}.`;
            if (!inputs.push)
                return 'Nothing was pushed: the input "push" is false.';
            if (!report.specs.some(({ outcome }) => outcome === 'built' || outcome === 'reused'))
                return 'Nothing was pushed: there is no binary.';
            return undefined;
        }
        const sbomInputs = (inputs) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__.generateSbomAction.inputs, () => undefined),
            formats: inputs.formats,
            repository: inputs.repository,
            'work-dir': inputs['work-dir'],
        });
        function pushInputsOf(inputs) {
            const defaults = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__.o, (name) => name === 'registry' ? inputs.registry : undefined);
            const { token, username, password, 'update-index': index, 'publish-from': publishFrom, allow, sign, 'signing-key': key, repository, 'work-dir': work, 'source-mirror': mirror, } = inputs;
            return {
                ...defaults,
                token,
                username,
                password,
                'update-index': index,
                'publish-from': publishFrom,
                allow,
                sign,
                'signing-key': key,
                repository,
                'work-dir': work,
                'source-mirror': mirror,
                ...(inputs.target !== undefined && { targets: [inputs.target] }),
            };
        }
    }),
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
    }),
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
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
    11066: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (cloneFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
        function cloneFolder(cacheFolder, name, ref, repository) {
            if (repository === undefined)
                return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(ref));
            const { host, pathname } = new URL(repository);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(`${host}${pathname}@${ref}`));
        }
    }),
    20703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (userCache),
            k: () => (spackEnvironment)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);
        const PASSED = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'TZ',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'SPACK_PYTHON',
            'SPACK_GNUPGHOME',
            ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__.Dw,
        ];
        const passedEnvironment = (env) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hY)(env, PASSED),
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
        });
        const spackEnvironment = (env, cacheFolder) => ({
            ...passedEnvironment(env),
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: userCache(cacheFolder),
            PYTHONUNBUFFERED: '1',
        });
        const userCache = (cacheFolder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');
    })
};
