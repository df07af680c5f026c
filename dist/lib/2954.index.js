export const id = 2954;
export const ids = [2954];
export const modules = {
    42447: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            promotePackages: () => (promotePackages)
        });
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(64361);
        var concrete_spec = __webpack_require__(16804);
        var staging_repository = __webpack_require__(63523);
        var run_place = __webpack_require__(1624);
        var staged_report = __webpack_require__(60364);
        var finalize = __webpack_require__(65512);
        var src = __webpack_require__(75290);
        var src_plan = __webpack_require__(66240);
        var publishing = __webpack_require__(2365);
        var src_registry = __webpack_require__(92687);
        var may_publish_here = __webpack_require__(34509);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var push_cache_generation = __webpack_require__(53866);
        var signing = __webpack_require__(30807);
        var solution = __webpack_require__(71088);
        var errors = __webpack_require__(37638);
        var registry_error = __webpack_require__(26061);
        ;
        async function cleanPlace({ place, movement, missing, inputs }, ports) {
            if (!inputs.clean)
                return { kind: 'kept', why: 'the input "clean" is false' };
            if (movement.refused.length > 0)
                return { kind: 'kept', why: 'something in it was refused, which somebody should look at' };
            try {
                const digests = new Set();
                for (const tag of await place.tags()) {
                    if (missing.length > 0 && (0, staged_report.yl)(tag))
                        continue;
                    const stored = await place.manifest(tag);
                    if (stored)
                        digests.add(stored.digest);
                }
                const remove = remover(place, inputs.token, ports);
                for (const digest of digests)
                    await remove(digest);
                return { kind: 'cleaned', manifests: digests.size };
            }
            catch (error) {
                ports.signal?.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`${place.reference} could not be cleaned, which does no harm: ${(0, errors.bD)(error)} ${error.fix}`);
                return { kind: 'kept', why: (0, errors.bD)(error) };
            }
        }
        function remover(place, token, ports) {
            const { repository, apiUrl } = ports.host.context;
            const image = ON_GITHUB.exec(place.reference)?.[1];
            return async (digest) => {
                try {
                    return await place.deleteManifest(digest);
                }
                catch (error) {
                    const asks = error instanceof registry_error.gl && image !== undefined;
                    if (!asks || token === undefined || repository === undefined)
                        throw error;
                    const codeHost = await ports.openCodeHost(repository, token, apiUrl);
                    return codeHost.deleteManifest(image, digest);
                }
            };
        }
        const ON_GITHUB = /^oci:\/\/(?:ghcr\.io|containers\.[^/]+)\/([^ ]+)/;
        ;
        async function toldThatNothingIsLost(promotion) {
            try {
                return await promotion;
            }
            catch (error) {
                if (!(0, registry_error.WG)(error))
                    throw error;
                throw new errors.yo(error.message, {
                    id: error.id,
                    fix: `${error.fix ?? ''} Then run this job again: nothing is lost, what is promoted stays, and it goes on with what still lies staged.`.trim(),
                    cause: error,
                });
            }
        }
        var src_sboms = __webpack_require__(16827);
        ;
        const ORDER = [
            'unneeded',
            'external',
            'skipped',
            'left',
            'reused',
            'failed',
            'built',
        ];
        const isThere = ({ outcome }) => outcome === 'built' || outcome === 'reused';
        function mergeReports(reports) {
            const all = [...reports.values()];
            const first = all.find(({ specs }) => specs.some(isThere)) ?? all[0];
            if (!first)
                return undefined;
            const entries = new Map();
            const jobs = new Map();
            for (const [id, { specs, job }] of reports)
                for (const entry of specs) {
                    const known = entries.get(entry.hash);
                    if (known && ORDER.indexOf(entry.outcome) <= ORDER.indexOf(known.outcome))
                        continue;
                    entries.set(entry.hash, entry);
                    jobs.set(entry.hash, { id, attempt: job?.attempt ?? 1 });
                }
            const { job: _, externals: __, ...common } = first;
            const { agreed, differing } = (0, src_sboms.jm)(all);
            const report = {
                ...common,
                finished: all
                    .map(({ finished }) => finished)
                    .sort()
                    .at(-1),
                seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
                specs: [...entries.values()],
                ...(agreed && { externals: agreed }),
            };
            return { report, jobs, differing };
        }
        function tellDiffering(build, { dag }, host) {
            const names = build?.differing.flatMap((hash) => dag.specs.get(hash)?.name ?? []) ?? [];
            if (names.length > 0)
                host.warning(`The SBOMs do not say which packages of the system these are, since the machines that built have different ones: ${names.join(', ')}. Build all jobs of a plan in the same image.`);
        }
        var tags = __webpack_require__(89077);
        var read = __webpack_require__(98176);
        var manifest = __webpack_require__(5394);
        var external_node_stream_ = __webpack_require__(57075);
        ;
        async function moveImage(from, to, { tag, stored }) {
            const { config, layers } = (0, manifest.Sw)(stored.bytes, `${from.reference}:${tag}`);
            const blobs = new Map([config, ...layers].map((blob) => [blob.digest, blob]));
            let copied = 0;
            for (const blob of blobs.values())
                if ((await move_image_link(from, to, blob)) === 'uploaded')
                    copied++;
            return { manifest: await to.putManifest(tag, stored.mediaType, stored.bytes), copied };
        }
        async function move_image_link(from, to, { digest, size }) {
            const open = () => external_node_stream_.Readable.from(bytesOf(from, digest, size), { objectMode: false });
            return to.putBlob({ digest, size, open }, (0, staging_repository.JK)(from, to));
        }
        async function* bytesOf(from, digest, size) {
            yield* (await from.readBlob(digest, size));
        }
        var look = __webpack_require__(39591);
        var p_map = __webpack_require__(606);
        var patience = __webpack_require__(74865);
        ;
        async function alreadyThere(target, ports) {
            const { plan, registry, trust, inputs, guard } = target;
            const seen = await (0, look.O)(registry);
            const there = [...plan.lock.dag.specs.values()].filter(({ hash }) => seen.tags.has(hash));
            if (trust.kind === 'believed') {
                const known = await asListed(there, seen, target, ports);
                const believed = known.size > 0 ? { count: known.size, why: trust.why } : undefined;
                const unverified = new Set(trust.isSigned ? known.keys() : []);
                return { known, doubted: [], believed, unverified };
            }
            const concurrency = Math.min(inputs.concurrency, 16);
            const judged = await (0, publishing.xc)(there, { registry, seen, trust, concurrency }, ports);
            await (0, publishing.pK)(judged, { registry, seen, specs: plan.lock.dag.specs }, ports);
            const waived = guard.allows('unsigned') ? judged.doubted.filter(({ image }) => image) : [];
            const vouched = [
                ...judged.vouched,
                ...waived.map(({ spec, image }) => [spec.hash, image]),
            ];
            return {
                known: new Map(vouched.map(([hash, image]) => [hash, knownAs(image, hash, seen)])),
                doubted: judged.doubted.filter((one) => !waived.includes(one)),
                believed: waived.length > 0
                    ? { count: waived.length, why: 'the input "allow" names "unsigned"' }
                    : undefined,
                unverified: new Set(waived.map(({ spec }) => spec.hash)),
            };
        }
        const knownAs = ({ manifest, layer, size }, hash, seen) => ({ manifest, layer, size, tag: seen.tags.get(hash), nodes: undefined });
        async function asListed(there, seen, { registry, inputs }, ports) {
            const found = await (0, p_map["default"])(there, async ({ hash }) => {
                const digests = seen.digests.get(hash);
                if (digests)
                    return [[hash, knownAs(digests, hash, seen)]];
                const image = await (0, patience.fW)(() => (0, read.AM)(registry, seen.tags.get(hash)), ports);
                if (!image)
                    return [];
                const { digest: layer, size } = image.layer;
                return [[hash, knownAs({ manifest: image.digest, layer, size }, hash, seen)]];
            }, { concurrency: inputs.concurrency });
            return new Map(found.flat());
        }
        var build_times = __webpack_require__(51482);
        ;
        async function keepBuildTimes({ registry, moving, build }, { host, clock, signal }) {
            const built = (build?.specs ?? []).flatMap(({ hash, outcome, name, version, target, seconds }) => outcome === 'built' && seconds !== undefined && moving.has(hash)
                ? [{ name, version, target, seconds }]
                : []);
            if (built.length === 0)
                return;
            try {
                const known = await (0, build_times.p)(registry).catch(() => []);
                await (0, build_times.C)(registry, built, known, clock.now());
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                host.warning(`How long packages took is not kept, so that the next plan guesses: ${(0, errors.bD)(error)} ${error.fix}`);
            }
        }
        var spec_check = __webpack_require__(89758);
        var announced_build = __webpack_require__(5858);
        var build_info = __webpack_require__(57327);
        ;
        async function readStaged(place, [hash, tag], dag, planned) {
            const spec = dag.specs.get(hash);
            if (!spec || !planned.has(hash))
                return { tag, reasons: ['The plan does not ask for it.'] };
            const stored = await place.manifest(tag);
            if (!stored)
                return undefined;
            try {
                const image = (0, read.dT)(stored, place, tag);
                const config = await (0, read.Xg)(place, image);
                const reasons = mismatches(config, spec, dag);
                return reasons.length > 0 ? { tag, reasons } : { spec, tag, stored, image, config };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return { tag, reasons: [error.message] };
            }
        }
        function mismatches({ spec: { nodes }, diffId }, spec, dag) {
            const stray = nodes.find(({ hash }) => !dag.specs.has(hash));
            return [
                ...(0, spec_check.i)(nodes, spec),
                ...(stray ? [`It depends on ${stray.name}/${stray.hash}, which the lock does not know.`] : []),
                ...(diffId === undefined ? ['Its image does not say what its tarball unpacks to.'] : []),
            ];
        }
        function strangeLayers({ stored, tag }, known, place) {
            const { layers } = (0, manifest.Sw)(stored.bytes, `${place.reference}:${tag}`);
            return layers
                .filter(({ digest }) => !known.has(digest))
                .map(({ digest }) => `Its layer ${digest} is of no package that is staged or published.`);
        }
        function brokenRules(staged, guard) {
            const place = (0, announced_build.n7)(staged.image.annotations);
            const refusal = guard.refuse([
                {
                    spec: staged.spec,
                    facts: {
                        prefix: place?.prefix ?? '',
                        padded: place === undefined || place.prefix.includes('__spack_path_placeholder__'),
                        relocatedBinaries: binariesOf(staged.config),
                    },
                },
            ]);
            return refusal ? [`${(0, concrete_spec.Pf)(staged.spec)}: ${refusal.message}`] : [];
        }
        function binariesOf({ build }) {
            try {
                return build === undefined ? [] : (0, announced_build.FU)(build).binaries;
            }
            catch (error) {
                if (error instanceof build_info.q$)
                    return [];
                throw error;
            }
        }
        ;
        const movePackages = (moving, ports) => ports.host.group(`Promoting to ${moving.registry.reference}`, () => moved(moving, ports));
        async function moved(moving, ports) {
            const { place, registry, inputs, build } = moving;
            const { host, signal } = ports;
            const bounds = { concurrency: Math.min(inputs.concurrency, 16), signal };
            const { known, doubted, believed, unverified } = await alreadyThere(moving, ports);
            const { staged, refused } = await verify(moving, known, ports);
            const isOpen = ({ spec: { hash }, stored }) => !known.has(hash) || (unverified.has(hash) && known.get(hash).manifest !== stored.digest);
            const promoted = new Set();
            let copied = 0;
            const open = [...staged.values()].filter(isOpen);
            await keepBuildTimes({ registry, moving: new Set(open.map(({ spec }) => spec.hash)), build }, ports);
            await (0, p_map["default"])(open, async ({ spec, tag, stored, image, config }) => {
                const moved = await moveImage(place, registry, { tag: tagOf(spec), stored });
                copied += moved.copied;
                promoted.add(spec.hash);
                const nodes = config.spec.nodes;
                const { digest: layer, size } = image.layer;
                known.set(spec.hash, { tag, manifest: moved.manifest, layer, size, nodes });
                const [done, total] = [promoted.size, open.length];
                host.progress({ subject: (0, concrete_spec.Pf)(spec), outcome: 'promoted', done, total });
            }, bounds);
            const replaced = open.filter(({ spec }) => unverified.has(spec.hash)).length;
            const isNowhere = ({ spec }) => !known.has(spec.hash);
            return {
                ...{ staged, refused, known, copied, doubted: doubted.filter(isNowhere) },
                believed: believed && believed.count > replaced
                    ? { ...believed, count: believed.count - replaced }
                    : undefined,
                promoted: await settled({ promoted, known, staged }, moving, ports),
            };
        }
        const tagOf = (spec) => (0, tags.W3)(spec.name, spec.version, spec.hash);
        async function verify({ plan, place, guard, inputs }, known, { host }) {
            const read = await (0, p_map["default"])((0, tags.hn)(await place.tags()), (one) => readStaged(place, one, plan.lock.dag, plan.planned), { concurrency: inputs.concurrency });
            const found = read.flatMap((one) => (one && 'image' in one ? [one] : []));
            const refused = read.flatMap((one) => (one && !('image' in one) ? [one] : []));
            const layers = new Set([
                ...found.map(({ image }) => image.layer.digest),
                ...[...known.values()].map(({ layer }) => layer),
            ]);
            const staged = new Map();
            for (const one of found) {
                const reasons = [...strangeLayers(one, layers, place), ...brokenRules(one, guard)];
                if (reasons.length > 0)
                    refused.push({ tag: one.tag, reasons });
                else
                    staged.set(one.spec.hash, one);
            }
            for (const { tag, reasons } of refused)
                host.error(`${place.reference}:${tag} is not promoted. ${reasons.join(' ')}`);
            return { staged, refused };
        }
        async function settled(settling, moving, ports) {
            const { promoted, known, staged } = settling;
            const { registry, inputs } = moving;
            await (0, p_map["default"])([...promoted], async (hash) => {
                const mine = known.get(hash);
                const image = await (0, read.AM)(registry, mine.tag);
                if (!image || image.digest === mine.manifest)
                    return;
                if (!(await mayStay(staged.get(hash), moving, ports))) {
                    const { mediaType, bytes } = staged.get(hash).stored;
                    await registry.putManifest(mine.tag, mediaType, bytes);
                    return;
                }
                promoted.delete(hash);
                const { digest: layer, size } = image.layer;
                known.set(hash, { tag: mine.tag, manifest: image.digest, layer, size, nodes: mine.nodes });
            }, { concurrency: inputs.concurrency });
            return promoted;
        }
        async function mayStay({ spec }, { registry, trust, inputs }, ports) {
            if (trust.kind === 'believed')
                return !trust.isSigned;
            const { concurrency } = inputs;
            const request = { registry, seen: await (0, look.O)(registry), trust, concurrency };
            const found = (await (0, publishing.l5)([spec], request, ports)).get(spec.hash);
            return found?.image !== undefined && found.isSigned;
        }
        var invalid_value = __webpack_require__(14566);
        var needed_specs = __webpack_require__(5869);
        var plan_builds = __webpack_require__(470);
        var src_inputs = __webpack_require__(97276);
        var src_changes = __webpack_require__(44692);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        ;
        async function changedPart(dag, { changes }, request, { file, ports }) {
            const since = request['changed-since'];
            if ((changes === undefined) !== (since === undefined))
                throw new errors.yo(changes === undefined
                    ? `${file} is no plan of what changed, and this job is told to promote what changed since ${since}.`
                    : `${file} is a plan of what changed since ${changes.base.slice(0, 10)} alone, and this job is not told so.`, {
                    id: 'plan-of-other-request',
                    fix: 'Give "changed-since", "dependents" and "environment" as the step that plans has them.',
                });
            if (changes === undefined)
                return dag;
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const named = configuration?.values.environment;
            const inputs = (0, inputs_inputs.$V)({
                ...(0, src_inputs.TL)(declared_inputs.s, () => undefined),
                ...request,
                environment: request.environment ?? (changes.shared === undefined ? undefined : named),
            }, configuration, ports.host);
            const own = await (0, src_changes.f)(inputs, ports);
            return own ? (0, src_changes.s)(dag, own, request.dependents) : dag;
        }
        ;
        async function verifiedPlan(file, inputs, ports) {
            const record = await (0, src_plan.m3)(file, inputs['plan-digest'], ports);
            const path = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(file), record.lock);
            const lock = await (0, src_plan.V5)(record, path, file);
            const facts = await (0, src_plan.Qs)(record, file);
            const cached = new Set(record.cached.map(({ hash }) => hash));
            const handedOn = [...(record.public ?? []), ...(record.foreign ?? [])].map(({ hash }) => hash);
            const builds = record.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs));
            const costs = new Map(builds.map((one) => [one.hash, one]));
            const left = new Set(record.left.map(({ hash }) => hash));
            const dag = await changedPart(lock.dag, record, inputs, { file, ports });
            const wanted = (0, needed_specs.Y)(dag, new Set([...cached, ...handedOn]), record.tests);
            for (const hash of cached)
                wanted.delete(hash);
            const stray = builds.find(({ hash }) => !wanted.has(hash));
            if (stray)
                throw differs(file, `it builds ${(0, invalid_value.S)(stray.name)}, which ${record.changes ? 'nothing that changed' : 'nothing in the lock'} needs`);
            const forgotten = [...wanted].find((hash) => !costs.has(hash) && !left.has(hash));
            if (forgotten !== undefined)
                throw differs(file, `it leaves out ${lock.dag.specs.get(forgotten).name}`);
            const mine = left.size > 0
                ? undefined
                : (0, plan_builds.z)(dag, wanted, ({ hash }) => costs.get(hash), record.limits);
            if (mine && jobsOf(mine.stages) !== recordedJobs(record))
                throw differs(file, 'its jobs are not those that follow from its lock');
            return { record, lock, file: path, facts, planned: wanted, left };
        }
        const jobsOf = (stages) => JSON.stringify(stages.map((jobs) => jobs.map(({ id, builds }) => [id, builds.map(({ spec }) => spec.hash)])));
        const recordedJobs = ({ stages }) => JSON.stringify(stages.map(({ jobs }) => jobs.map(({ id, specs }) => [id, specs.map(({ hash }) => hash)])));
        const differs = (file, why) => new errors.yo(`${file} is not the plan that its lock gives: ${why}.`, {
            id: 'plan-changed',
            fix: 'Somebody changed it, or another version of Pakages made it. Run all jobs of the workflow again, with one version.',
        });
        var external_node_fs_ = __webpack_require__(73024);
        var push_cache_sboms = __webpack_require__(59226);
        ;
        async function publishSboms({ inputs, lock, registry, pushed, build, plan, work }, ports) {
            if (!inputs['attach-sboms'])
                return undefined;
            const { files } = await (0, src_sboms.QK)({
                lock,
                facts: await recordedFacts(lock.dag, work, ports),
                tarballs: new Map(pushed.specs.map(({ hash, layer }) => [hash, layer])),
                recipes: build?.recipes ?? [],
                scope: 'all',
                taken: (0, src_sboms.I2)(plan),
                owners: (0, src_sboms.VS)(lock.dag, build),
                formats: (0, src_sboms.IO)(Object.keys(src_sboms.hR)),
                created: (0, src_sboms.vx)(ports),
                supplier: ports.host.context.repository?.split('/')[0],
            }, work);
            const sboms = { report: { files }, folder: (0, external_node_path_.dirname)(work.sbomReport) };
            const { concurrency } = inputs;
            const attached = await (0, push_cache_sboms.O)({ ...sboms, registry, pushed, concurrency }, ports.host);
            return { sboms, attached };
        }
        async function recordedFacts({ specs }, { facts }, { host }) {
            const recorded = (0, external_node_fs_.existsSync)(facts) ? (await document_kinds.Gg.read(facts)).specs : [];
            const covered = new Set(recorded.map(({ hash }) => hash));
            const missing = [...specs.values()].filter((one) => !(0, concrete_spec.ge)(one) && !covered.has(one.hash));
            if (missing.length > 0)
                host.warning(`The SBOMs leave out licences, sources and maintainers of ${missing.length} packages: the job that planned did not hand on what their recipes say. Put the facts.json that "plan" left beside the plan.`);
            return recorded;
        }
        var markdown = __webpack_require__(12712);
        ;
        function refuseEmptyPlace({ missing, movement, build, run, place }) {
            if (missing.length === 0 || build !== undefined || movement.staged.size > 0)
                return;
            throw new errors.yo(`There is nothing in ${place.reference}, and ${(0, markdown.hS)(missing.length, 'package')} of the plan ${missing.length === 1 ? 'is' : 'are'} not published.`, {
                id: 'staging-empty',
                fix: `Either no job has staged anything, or somebody cleaned the staging place, or the jobs called the run something else than "${run}". Run all jobs of the workflow again.`,
            });
        }
        ;
        const runsUrlOf = ({ host }) => {
            const { repository, serverUrl } = host.context;
            return repository && `${serverUrl}/${repository}/actions/runs`;
        };
        const provenanceOf = ({ host, }) => {
            const { repository, serverUrl, commit } = host.context;
            return { source: repository && `${serverUrl}/${repository}`, revision: commit };
        };
        var work_folder = __webpack_require__(17813);
        var build_cache = __webpack_require__(80594);
        var staged_runs = __webpack_require__(13780);
        var stage_package = __webpack_require__(88332);
        var commit_at_work = __webpack_require__(55673);
        ;
        const JOB = '1-1';
        async function stageBuilt(given, ports) {
            const { built, place, registry } = given;
            if (built === undefined)
                return;
            const { host, clock } = ports;
            const folder = (0, work_folder.k)((0, external_node_path_.resolve)(host.workspace, built));
            const cache = await build_cache.r.open(folder.cache);
            const wanted = [...given.plan.planned].filter((hash) => cache.entries.has(hash));
            await (0, staged_runs.vz)(place, clock.now());
            await host.group(`Staging ${(0, markdown.hS)(wanted.length, 'package')} beside ${registry.reference}`, () => stageAll(wanted, folder, given, ports));
            await tell(folder, given, ports);
        }
        async function stageAll(wanted, folder, { plan, place, registry, guard }, ports) {
            const { host, clock, signal } = ports;
            const { repository, serverUrl } = host.context;
            const commit = await (0, commit_at_work.Y)(ports);
            const environments = await (0, publishing.M2)(folder);
            const stager = new stage_package.Z({
                ...{ place, folder: folder.cache, clock, signal, mountFrom: (0, staging_repository.JK)(registry, place) },
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                licenses: await (0, publishing.Wm)(folder),
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
            });
            for (const hash of wanted)
                try {
                    await stager.stage(hash, environments.get(hash));
                }
                catch (error) {
                    signal?.throwIfAborted();
                    if (!(error instanceof errors.yo))
                        throw error;
                    host.error(`${(0, concrete_spec.Pf)(plan.lock.dag.specs.get(hash))} is not staged: ${(0, errors.bD)(error)}`);
                }
        }
        async function tell({ buildReport: file }, { plan, place, run }, { host }) {
            if (!(0, external_node_fs_.existsSync)(file))
                return;
            const report = await document_kinds.FK.read(file);
            const attempt = Number(host.env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1;
            const specs = report.specs.filter(({ hash }) => plan.planned.has(hash));
            await (0, staged_report.B7)(place, JOB, { ...report, specs, job: { id: JOB, run, attempt } });
        }
        ;
        async function promotePackages(inputs, ports) {
            await (0, may_publish_here.H)('binaries', inputs, ports);
            const opened = await (0, src.h)(inputs, ports);
            opened.registry();
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'promote', ports, (work) => toldThatNothingIsLost(promoteIn(work, opened, inputs, ports)));
        }
        async function promoteIn(work, opened, inputs, ports) {
            const { host, clock } = ports;
            const started = clock.now();
            const file = inputs.plan === undefined ? work.plan : (0, external_node_path_.resolve)(host.workspace, inputs.plan);
            const plan = await verifiedPlan(file, inputs, ports);
            await bring(plan, work);
            const choice = await opened.signer(inputs.token);
            const registry = opened.registry();
            const run = (0, src_plan.rt)(inputs.run, ports);
            const beside = (0, src_registry.I)((0, staging_repository.$2)(opened.reference), inputs, ports);
            const place = new run_place.r(beside, run);
            const guard = (0, publishing.HY)(inputs, host);
            await stageBuilt({ built: inputs.built, plan, place, registry, guard, run }, ports);
            const build = mergeReports(await (0, staged_report.Fr)(place));
            if (build)
                await document_kinds.FK.write(work.buildReport, build.report);
            tellDiffering(build, plan.lock, host);
            const trust = await (0, publishing.IK)(opened, choice, ports);
            const report = build?.report;
            const movement = await movePackages({ plan, place, registry, guard, trust, inputs, build: report }, ports);
            const missing = missingOf(plan, movement);
            refuseEmptyPlace({ missing, movement, build: report, run, place });
            const index = await indexOf(registry, movement, inputs, ports);
            const pushed = reportOf(registry, plan, movement, index);
            await document_kinds.rS.write(work.pushReport, pushed);
            const { lock } = plan;
            const described = { inputs, lock, registry, pushed, build: report, plan: plan.record, work };
            const sboms = await publishSboms(described, ports);
            const told = await record({ inputs, choice, trust, registry, pushed, work, movement, build: report, sboms, lock }, ports);
            await document_kinds.rS.write(work.pushReport, told.report);
            const cleaning = await cleanPlace({ place, movement, missing, inputs }, ports);
            return {
                ...{ file: work.pushReport, plan, build, run, runsUrl: runsUrlOf(ports), movement, missing },
                ...{ ...told, signer: choice, index, cleaning, seconds: (clock.now() - started) / 1000 },
            };
        }
        async function bring(plan, work) {
            if (plan.file !== work.lock)
                await (0, promises_.copyFile)(plan.file, work.lock);
            if (plan.facts)
                await (0, promises_.writeFile)(work.facts, plan.facts);
            else
                await (0, promises_.rm)(work.facts, { force: true });
        }
        async function record(to, ports) {
            const { inputs, registry, pushed, work, choice, lock, trust } = to;
            const { signer } = choice;
            const { specs } = pushed;
            const locked = { lock: await (0, promises_.readFile)(work.lock), dag: lock.dag };
            const signing = await signAll(to, ports);
            const generation = await (0, push_cache_generation.Q)({ registry, work, specs, signer, trust, part: inputs.part, lock: locked }, ports);
            const kept = await (0, solution.d)({ registry, work, signer, repository: inputs.repository }, ports);
            const signed = signing.kind === 'signed' ? signing.attached : [];
            const report = {
                ...pushed,
                referrers: [...(to.sboms?.attached ?? []), ...kept, ...signed, ...(generation?.attached ?? [])],
                ...(generation && {
                    generation: { number: generation.number, manifest: generation.manifest },
                }),
            };
            return { report, generation, signing };
        }
        const indexOf = (registry, { known: expected }, { concurrency }, ports) => {
            const { host, clock, signal } = ports;
            const provenance = provenanceOf(ports);
            return host.group('Bringing the index up to date', () => (0, finalize.x)({ registry, clock, signal, expected, concurrency, provenance }));
        };
        function missingOf({ planned, left }, { known, doubted }) {
            const there = new Set(doubted.map(({ spec }) => spec.hash));
            return [...planned].filter((hash) => !known.has(hash) && !left.has(hash) && !there.has(hash));
        }
        function reportOf(registry, { lock: { dag } }, { known, promoted }, index) {
            return {
                registry: registry.reference,
                specs: [...known].map(([hash, { tag, manifest, layer, size }]) => {
                    const spec = dag.specs.get(hash);
                    const { name, version } = spec;
                    const outcome = promoted.has(hash) ? 'pushed' : 'present';
                    return { name, version, hash, target: (0, concrete_spec.$r)(spec), tag, manifest, layer, size, outcome };
                }),
                referrers: [],
                index: { manifest: index.manifest, specs: index.specs },
            };
        }
        async function signAll({ inputs, choice, registry, pushed, work, movement, build, sboms }, ports) {
            if (build === undefined)
                return { kind: 'not-signed', why: 'no job of this run tells of a build' };
            const builder = choice.signer && (await ports.jobIdentity())?.workflowRef;
            return (0, signing.d)({
                ...{ inputs, choice, builder, registry, push: pushed, work, sboms: sboms?.sboms },
                tarballOf: async ({ hash, manifest }) => {
                    const staged = movement.staged.get(hash);
                    return staged?.stored.digest === manifest ? staged.image.layer.digest : '';
                },
            }, ports);
        }
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
    }),
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
            async wait(milliseconds, { host, why }) {
                const now = this.clock.now();
                const end = now + milliseconds;
                const added = Math.max(0, end - Math.max(now, this.#until));
                if (this.#spent + added > this.#budget)
                    return false;
                this.#spent += added;
                this.#until = Math.max(this.#until, end);
                if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
                    this.#told.set(host, end);
                    this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
                }
                await this.clock.sleep(milliseconds, this.signal);
                return true;
            }
        }
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
        function changed(database, added, available) {
            const nodes = new Map(database.nodes);
            for (const one of added)
                if (!nodes.has(one.hash))
                    nodes.set(one.hash, one);
            const reached = new Map();
            const open = [...available];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const found = nodes.get(hash);
                if (!found || reached.has(hash))
                    continue;
                reached.set(hash, found);
                open.push(...(found.dependencies ?? []).map((to) => to.hash));
            }
            return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) };
        }
        function databaseJson({ nodes, available }) {
            const dependents = new Map();
            for (const one of nodes.values()) {
                for (const { hash } of one.dependencies ?? [])
                    dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
            }
            const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
            const installs = sorted.map(([hash, spec]) => [
                hash,
                {
                    spec,
                    ref_count: dependents.get(hash) ?? 0,
                    in_buildcache: available.has(hash),
                },
            ]);
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    26111: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kz: () => (readSolution),
            Ys: () => (oldSolutions),
            tv: () => (writeSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14566);
        var p_map__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
        const SOLUTION = 'application/vnd.pakages.solution.v1+json';
        const LIMIT = 64 * 1024 * 1024;
        const solutionTag = (key) => `solution-${key}`;
        async function writeSolution(registry, { key, from, lock }, source, created) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.schema, key, from, lock });
            await Promise.all([config, document].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(registry, bytes)));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: SOLUTION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [
                    {
                        ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(SOLUTION, document),
                        annotations: { 'org.opencontainers.image.title': 'solution.json' },
                    },
                ],
                annotations: {
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: new Date(created).toISOString(),
                },
            });
            return registry.putManifest(solutionTag(key), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function oldSolutions(registry, tags, before) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_6__["default"])(tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOLUTION)
                    return [];
                const created = Date.parse(manifest.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE] ?? '');
                return created >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function readSolution(registry, key) {
            const tag = solutionTag(key);
            const stored = await registry.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== SOLUTION || others.length > 0)
                throw malformed(from, 'it has other layers');
            const solution = parsed(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, layer, LIMIT), from);
            if (solution.key !== key)
                throw malformed(from, 'it has another key than its tag');
            const { facts: _, ...rest } = solution;
            return { manifest: stored.digest, solution: rest };
        }
        function parsed(document, from) {
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.q)(document, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_10__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_11__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('malformed', `${from} is no solution: ${why}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
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
                        id: 'input-malformed',
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
            listsReferrers(digest) {
                return this.#repository.listsReferrers(digest);
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
    88332: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (Stager)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _build_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80594);
        var _push_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74426);
        var _push_upload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9029);
        class Stager {
            #options;
            #inspected = new Map();
            constructor(options) {
                this.#options = options;
            }
            async stage(hash, environment) {
                const { place, folder, clock, signal, mountFrom, provenance, licenses } = this.#options;
                const cache = await _build_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_0__.r.open(folder);
                const own = await this.#inspect(cache, hash);
                if (!own)
                    throw new Error(`${hash} is not in ${folder}`);
                const refusal = this.#options.refuse?.([own]);
                if (refusal)
                    throw refusal;
                const needed = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(own.dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).filter((spec) => spec.hash !== hash && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(spec));
                const layers = [];
                for (const spec of needed) {
                    const found = await this.#inspect(cache, spec.hash);
                    if (found)
                        layers.push(found);
                }
                const upload = new _push_upload_js__WEBPACK_IMPORTED_MODULE_3__._({
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
                const [found] = await (0, _push_candidates_js__WEBPACK_IMPORTED_MODULE_4__.N)(cache, [entry], metadata, signal);
                this.#inspected.set(hash, found);
                return found;
            }
        }
    }),
    60364: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B7: () => (putJobReport),
            Fr: () => (readJobReports),
            uj: () => (readJobReport),
            yl: () => (isJobReport)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
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
        const isJobReport = (tag) => JOB.test(tag);
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
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: report.finished },
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
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag, and let the job run again.',
            cause,
        });
    }),
    13780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F$: () => (abandonedManifests),
            LJ: () => (stagedRuns),
            vz: () => (sayThatRunGoesOn)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _staged_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60364);
        const RUN = 'application/vnd.pakages.run.v1';
        const SIGN = 'begun';
        const STALE = 12 * 60 * 60_000;
        const AT_ONCE = 8;
        async function sayThatRunGoesOn(place, now) {
            const said = await timeOf(place, SIGN);
            if (said !== undefined && now - said < STALE)
                return;
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.h)(place, config);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS,
                schemaVersion: 2,
                artifactType: RUN,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config)],
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE]: new Date(now).toISOString() },
            });
            await place.putManifest(SIGN, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS, manifest);
        }
        async function stagedRuns(repository) {
            const all = (await repository.tags()).filter((tag) => tag.includes('.'));
            const byRun = Map.groupBy(all, (tag) => tag.slice(0, tag.indexOf('.')));
            const runs = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(byRun, async ([name, tags]) => {
                const signs = tags.filter((tag) => isSign(tag.slice(name.length + 1)));
                const times = await Promise.all(signs.map((tag) => timeOf(repository, tag)));
                const known = times.filter((time) => time !== undefined);
                return known.length === 0 ? [] : [{ name, tags, lastSign: Math.max(...known) }];
            }, { concurrency: AT_ONCE });
            return runs.flat();
        }
        const isSign = (tag) => tag === SIGN || (0, _staged_report_js__WEBPACK_IMPORTED_MODULE_5__.yl)(tag);
        async function timeOf(repository, tag) {
            const stored = await repository.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${repository.reference}:${tag}`;
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, from));
            const time = Date.parse(manifest?.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE] ?? '');
            return Number.isNaN(time) ? undefined : time;
        }
        async function abandonedManifests(repository, abandoned) {
            const gone = new Set(abandoned.flatMap(({ tags }) => tags));
            if (gone.size === 0)
                return new Set();
            const others = (await repository.tags()).filter((tag) => !gone.has(tag));
            const digests = async (tags) => {
                const found = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(tags, (tag) => repository.manifest(tag), { concurrency: AT_ONCE });
                return found.flatMap((one) => (one ? [one.digest] : []));
            };
            const needed = new Set(await digests(others));
            return new Set((await digests(gone)).filter((digest) => !needed.has(digest)));
        }
    }),
    66240: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qs: () => (boundFacts),
            V5: () => (fittingLock),
            m3: () => (readPlan),
            rt: () => (runName)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var document_kinds = __webpack_require__(64361);
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
                    id: 'plan-changed',
                    fix: 'Something changed it between the jobs. Run all jobs of the workflow again.',
                });
            const { commit } = host.context;
            if (plan.commit !== undefined && commit !== undefined && plan.commit !== commit)
                throw new errors.yo(`${file} is a plan for the commit ${plan.commit.slice(0, 10)}, and this job works on ${commit.slice(0, 10)}.`, {
                    id: 'plan-not-of-this-commit',
                    fix: 'Let the job that plans and those that build check out the same commit.',
                });
            return plan;
        }
        async function fittingLock(plan, lock, file) {
            const read = await (0, lock_file.c)(lock);
            const fix = 'Hand on plan.json and spack.lock together, as "plan" left them.';
            if (read.digest !== plan.lockDigest)
                throw new errors.yo(`${lock} is not the lock that ${file} is for: its sha256 is ${read.digest}, not ${plan.lockDigest}.`, { id: 'plan-changed', fix });
            const planned = plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs));
            const { cached, public: ofPublic = [], foreign = [], left } = plan;
            const stray = [...planned, ...cached, ...ofPublic, ...foreign, ...left].find(({ hash, name, version }) => {
                const spec = read.dag.specs.get(hash);
                return spec?.name !== name || spec.version !== version;
            });
            if (stray)
                throw new errors.yo(`${file} plans ${(0, concrete_spec.Pf)(stray)}, which ${lock} does not describe.`, {
                    id: 'plan-changed',
                    fix,
                });
            return read;
        }
        async function boundFacts({ factsDigest }, plan) {
            const file = (0, external_node_path_.join)((0, external_node_path_.dirname)(plan), 'facts.json');
            const bytes = (0, external_node_fs_.existsSync)(file) ? await (0, regular_file.XF)(file) : undefined;
            if (factsDigest === undefined && bytes === undefined)
                return undefined;
            if (bytes !== undefined && (0, digest_of.o)(bytes) === factsDigest)
                return bytes;
            const what = bytes === undefined
                ? 'is missing'
                : `is not the one that was made with ${plan}: its sha256 is ${(0, digest_of.o)(bytes)}, ${factsDigest === undefined ? 'and that plan has none' : `not ${factsDigest}`}`;
            throw new errors.yo(`${file} ${what}.`, {
                id: 'plan-changed',
                fix: 'It says which recipes and licences packages have, so that it must be as "plan" left it. Hand on plan.json, spack.lock and facts.json together, and run all jobs of the workflow again.',
            });
        }
        ;
        function runName(given, { host }) {
            const run = given ?? (host.env['GITHUB_RUN_ID'] || undefined);
            if (run !== undefined)
                return run;
            throw new errors.yo('This run has no name that its jobs could share.', {
                id: 'run-not-named',
                fix: `Give ${host.kind === 'terminal' ? '--run NAME' : 'the input "run"'}: the same name to all jobs, another one for each run.`,
            });
        }
        ;
    }),
    5869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (readySpecs),
            Y: () => (neededSpecs)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function neededSpecs(dag, cached, tests, from = dag.roots) {
            const roots = new Set(dag.roots);
            const needed = new Set();
            const open = [...from];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const spec = dag.specs.get(hash);
                if (needed.has(hash) || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec))
                    continue;
                needed.add(hash);
                open.push(...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
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
                const ready = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) || (cached.has(hash) && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, ['link', 'run']).every(isReady));
                known.set(hash, ready);
                return ready;
            };
            return [...needed].filter((hash) => cached.has(hash) && isReady(hash));
        }
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    }),
    25528: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (solutionFaults),
            Y: () => (solutionStatement)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60277);
        const solutionStatement = (manifest, key) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `solution ${key.slice(0, 12)}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, {
            key,
        });
        const solutionFaults = (manifest, trust) => (0, _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__.le)(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, trust);
    })
};
