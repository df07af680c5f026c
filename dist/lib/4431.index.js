export const id = 4431;
export const ids = [4431];
export const modules = {
    62217: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (recordPush)
        });
        var document_kinds = __webpack_require__(2103);
        var errors = __webpack_require__(37638);
        var attach = __webpack_require__(19769);
        var json = __webpack_require__(89381);
        var digest_of = __webpack_require__(28041);
        var concrete_spec = __webpack_require__(16804);
        var outside_json = __webpack_require__(15125);
        var spec_dag = __webpack_require__(88761);
        var statement = __webpack_require__(28713);
        var jitter = __webpack_require__(50516);
        var patience = __webpack_require__(74865);
        var media_types = __webpack_require__(51747);
        var registry_error = __webpack_require__(26061);
        var external_node_crypto_ = __webpack_require__(77598);
        var generation_image = __webpack_require__(7227);
        var generation_tags = __webpack_require__(52089);
        ;
        const ROUNDS = 40;
        async function recordGeneration(options) {
            const { registry, clock, signal } = options;
            const id = (0, external_node_crypto_.randomBytes)(6).toString('hex');
            let number = 1 + newest((0, generation_tags.CR)(await registry.tags()));
            const left = [];
            for (let round = 1; round <= ROUNDS; round++) {
                const written = await write(options, number, id);
                const listed = (0, generation_tags.CR)(await listedWith(written.tag, options));
                const rivals = rivalsOf(number, listed);
                if (rivals.length <= 1) {
                    await registry.putManifest((0, generation_tags.PD)(number), media_types.MS, written.bytes);
                    await removeAll(registry, left);
                    return { number, manifest: written.manifest };
                }
                left.push(written.manifest);
                number = newest(listed) + 1 + rivals.findIndex((rival) => rival.id === id);
                await clock.sleep((0, jitter.G1)(50 * Math.min(round, 10)), signal);
            }
            throw new registry_error.gl('server', `This push could not be recorded as a generation of ${registry.reference} in ${ROUNDS} tries: others keep taking the same number.`, { fix: 'Run the push again; what was uploaded is kept.' });
        }
        const newest = (tags) => tags[0]?.number ?? 0;
        const rivalsOf = (number, tags) => tags.filter((one) => one.number === number).sort((a, b) => (a.id < b.id ? -1 : 1));
        async function write({ registry, facts, lock, provenance }, number, id) {
            const before = (0, generation_tags.CR)(await registry.tags()).find((one) => one.number < number);
            const stored = before && (await registry.manifest(before.tag));
            const record = {
                number,
                id,
                ...facts,
                ...(before && stored && { before: { number: before.number, manifest: stored.digest } }),
            };
            const tag = (0, generation_tags.br)(number, id);
            return { tag, ...(await (0, generation_image.qL)(registry, tag, record, lock, provenance)) };
        }
        async function listedWith(tag, options) {
            const { registry } = options;
            const listed = await (0, patience.fW)(async () => {
                const tags = await registry.tags();
                return tags.includes(tag) ? tags : undefined;
            }, options, { looks: 8, base: 100 });
            if (listed)
                return listed;
            throw new registry_error.gl('server', `${registry.reference} took ${tag} but does not list it.`, {
                fix: 'Run the push again; what was uploaded is kept.',
            });
        }
        async function removeAll(registry, manifests) {
            for (const manifest of manifests) {
                try {
                    await registry.deleteManifest(manifest);
                }
                catch (error) {
                    if (!(error instanceof registry_error.gl))
                        throw error;
                }
            }
        }
        var generations_generations = __webpack_require__(25018);
        var generation_signature = __webpack_require__(60277);
        var statements = __webpack_require__(40974);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var p_map = __webpack_require__(606);
        ;
        async function recordPush(request, ports) {
            if (request.specs.length === 0)
                return undefined;
            return ports.host.group('Recording the generation', () => recorded(request, ports));
        }
        async function recorded(request, ports) {
            const { registry, signer } = request;
            const { repository, serverUrl, commit } = ports.host.context;
            const source = repository && `${serverUrl}/${repository}`;
            const { lock, dag } = await lockOf(request);
            const facts = await factsOf(request, { lock, dag }, source, ports);
            const before = await sameAsNewest(facts, request);
            if (before)
                return { ...before, recorded: false, attached: [] };
            const { clock, signal } = ports;
            const provenance = { source, revision: commit };
            const generation = await recordGeneration({ registry, clock, signal, facts, lock, provenance });
            const { manifest, number } = generation;
            if (!signer)
                return { ...generation, recorded: true, attached: [] };
            const statement = (0, generation_signature.K4)(manifest, { number, recorded: facts.recorded });
            const bundle = await signer.sign(statement);
            const signature = (0, statements.ox)(bundle, statements.zR);
            return { ...generation, recorded: true, attached: await (0, attach.K)(registry, [manifest], signature) };
        }
        async function lockOf({ work, cache, specs, lock: given, }) {
            if (given)
                return given;
            if ((0, external_node_fs_.existsSync)(work.buildReport)) {
                const build = await document_kinds.FK.read(work.buildReport);
                const file = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(work.buildReport), build.lock);
                const lock = await (0, promises_.readFile)(file);
                const dag = (0, errors.L)(file, () => (0, concrete_spec.PG)((0, outside_json.q)(lock, file)), { file });
                if (specs.every(({ hash }) => dag.specs.has(hash)))
                    return { lock, dag };
            }
            const dags = await (0, p_map["default"])([...(cache?.entries.values() ?? [])], async (one) => (await cache.read(one)).dag, { concurrency: 16 });
            const all = new Map(dags.flatMap((one) => [...one.specs]));
            const needed = new Set([...all.values()].flatMap(({ dependencies }) => dependencies.map(({ hash }) => hash)));
            const roots = dags.flatMap((one) => one.roots).filter((hash) => !needed.has(hash));
            const dag = { roots: roots.sort(), specs: new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1))) };
            return { lock: (0, json.l)((0, spec_dag.A$)(dag)), dag };
        }
        async function factsOf({ work, specs }, { lock, dag }, repository, { host, clock }) {
            const there = new Set(specs.map(({ hash }) => hash));
            const { commit, runUrl: run } = host.context;
            return {
                recorded: new Date(clock.now()).toISOString(),
                ...(repository && { repository }),
                ...(commit && { commit }),
                ...(run && { run }),
                roots: [...new Set(dag.roots)].flatMap((hash) => {
                    const { name, version } = dag.specs.get(hash);
                    return there.has(hash) ? [{ hash, name, version }] : [];
                }),
                lock: (0, digest_of.o)(lock),
                ...(await preferencesOf(work, specs)),
            };
        }
        async function preferencesOf(work, specs) {
            const facts = (0, external_node_fs_.existsSync)(work.facts) ? (await document_kinds.Gg.read(work.facts)).specs : [];
            const known = new Map(facts.flatMap(({ hash, preferences }) => (preferences ? [[hash, preferences]] : [])));
            const recipes = new Map(specs.flatMap(({ name, hash }) => {
                const { preferred, deprecated, infinity } = known.get(hash) ?? {};
                return preferred && deprecated && infinity
                    ? [[name, { name, preferred, deprecated, infinity }]]
                    : [];
            }));
            return {
                specs: sorted(specs).map(({ hash, manifest }) => {
                    const changedVariants = known.get(hash)?.changedVariants;
                    return { hash, manifest, ...(changedVariants && { changedVariants }) };
                }),
                recipes: [...recipes.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
            };
        }
        const sorted = (specs) => [...specs].sort((left, right) => (left.hash < right.hash ? -1 : 1));
        async function sameAsNewest(facts, { registry, signer }) {
            const generations = new generations_generations.U({ registry, tags: await registry.tags() });
            for await (const { record, manifest } of generations.newestFirst(1)) {
                if (comparable(record) !== comparable(facts))
                    return undefined;
                if (signer && (await registry.referrers(manifest, statement.uS)).length === 0)
                    return undefined;
                return { number: record.number, manifest };
            }
            return undefined;
        }
        const comparable = ({ lock, roots, specs, recipes }) => JSON.stringify({ lock, roots, specs, recipes });
    }),
    59226: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (attachSboms)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19769);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64074);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var p_map__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
        const attachSboms = (targets, host) => host.group(`Attaching ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(targets.report.files.length, 'SBOM')}`, () => attachAll(targets, host));
        async function attachAll(targets, host) {
            const { registry, report, pushed } = targets;
            const manifests = new Map(pushed.specs.map(({ hash, manifest }) => [hash, manifest]));
            const fresh = new Set(pushed.specs.flatMap((one) => (one.outcome === 'pushed' ? one.hash : [])));
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_3__["default"])(report.files, async (file) => {
                const subject = file.hash === undefined ? pushed.index?.manifest : manifests.get(file.hash);
                if (subject === undefined)
                    return [];
                const came = file.hash !== undefined && fresh.has(file.hash);
                const there = came ? undefined : (await registry.referrers(subject, file.mediaType))[0];
                if (there)
                    return [{ subject, artifactType: file.mediaType, manifest: there.digest }];
                const attached = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.K)(registry, [subject], {
                    artifactType: file.mediaType,
                    bytes: await readSbom(file, targets.folder),
                    title: file.file,
                });
                host.debug(`Attached ${file.file} to ${file.hash === undefined ? _pakages_image__WEBPACK_IMPORTED_MODULE_5__.qA : file.hash}`);
                return attached;
            }, { concurrency: targets.concurrency });
            return attached.flat();
        }
        async function readSbom(file, folder) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file.file);
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause) => Promise.reject(new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
            if ((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.o)(bytes) !== file.digest)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
            return bytes;
        }
    }),
    30807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (signPushed)
        });
        var document_kinds = __webpack_require__(2103);
        var errors = __webpack_require__(37638);
        var digest_of = __webpack_require__(28041);
        var statement = __webpack_require__(28713);
        var staging_repository = __webpack_require__(63523);
        ;
        const MAX_SUBJECTS = 1024;
        var attach = __webpack_require__(19769);
        var concrete_spec = __webpack_require__(16804);
        var digest = __webpack_require__(64074);
        var outside_json = __webpack_require__(15125);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var p_map = __webpack_require__(606);
        var provenance = __webpack_require__(19299);
        var statements = __webpack_require__(40974);
        ;
        async function signPush(options) {
            const { registry, signer, signal, onSigned } = options;
            const tasks = [...provenanceTasks(options), ...sbomTasks(options)];
            let done = 0;
            const sign = async (task) => {
                const bundle = await signer.sign((0, statements.qZ)(task.subjects, task.predicateType, await task.predicate()));
                const attached = await (0, attach.K)(registry, task.subjects.map((subject) => subject.digest), (0, statements.ox)(bundle, task.predicateType));
                onSigned?.(task.what, ++done, tasks.length);
                return attached;
            };
            return (await (0, p_map["default"])(tasks, sign, { concurrency: 4, ...(signal && { signal }) })).flat();
        }
        const takenBy = ({ build, isOwn }) => new Map(build.specs.flatMap((entry) => {
            const { hash, outcome, source, signedBy } = entry;
            const isMade = source !== undefined && isOwn?.(source);
            return signedBy !== undefined || (outcome === 'reused' && !isMade) ? [[hash, entry]] : [];
        }));
        function subjectsOf({ push, only, recipeOf }, taken) {
            const wanted = push.specs.filter((spec) => only ? only.has(spec.hash) : spec.outcome === 'pushed');
            const seen = new Map(wanted.map((spec) => [
                spec.manifest,
                {
                    name: (0, concrete_spec.Pf)(spec),
                    digest: spec.manifest,
                    hash: spec.hash,
                    layer: spec.layer,
                    recipe: taken.has(spec.hash) ? undefined : recipeOf?.(spec.hash),
                },
            ]));
            return [...seen.values()];
        }
        function provenanceTasks(options) {
            const taken = takenBy(options);
            const subjects = subjectsOf(options, taken);
            const isTaken = ({ hash }) => taken.has(hash);
            const own = subjects.filter((subject) => !isTaken(subject));
            return [
                ...batchesOf(own).map((batch) => provenanceTask(batch, [], options)),
                ...batchesOf(subjects.filter(isTaken)).map((batch) => provenanceTask(batch, batch.map((subject) => takenFrom(subject, taken.get(subject.hash))), options)),
            ];
        }
        function batchesOf(subjects) {
            return Array.from({ length: Math.ceil(subjects.length / MAX_SUBJECTS) }, (_, at) => subjects.slice(at * MAX_SUBJECTS, (at + 1) * MAX_SUBJECTS));
        }
        const provenanceTask = (subjects, taken, { facts, build }) => ({
            what: `provenance of ${subjects.length} packages${taken.length > 0 ? ' of other caches' : ''}`,
            subjects,
            predicateType: statements.EK,
            predicate: async () => (0, provenance.a)({ ...facts, build, taken }),
        });
        const takenFrom = ({ name, layer }, { source, signedBy }) => ({
            uri: source ?? 'a build cache',
            digest: { sha256: (0, digest.ZD)(layer) },
            annotations: signedBy === undefined
                ? { role: 'trusted-cache', package: name }
                : { role: 'public-cache', package: name, signedBy },
        });
        function sbomTasks(options) {
            const { sboms } = options;
            if (!sboms)
                return [];
            const byHash = new Map(subjectsOf(options, takenBy(options)).map((subject) => [subject.hash, subject]));
            return sboms.report.files.flatMap((file) => {
                const subject = file.hash && byHash.get(file.hash);
                if (!subject)
                    return [];
                return [
                    {
                        what: `SBOM ${file.file}`,
                        subjects: [subject],
                        predicateType: (0, statements.RC)(file.format, file.version),
                        predicate: () => readSbom((0, external_node_path_.join)(sboms.folder, file.file), file.digest),
                    },
                ];
            });
        }
        async function readSbom(file, digest) {
            const fix = 'Run "sbom" again, and nothing that changes its files before "push".';
            const bytes = await (0, promises_.readFile)(file).catch((cause) => {
                throw new errors.yo(`The SBOM ${file} cannot be read: ${(0, errors.bD)(cause)}.`, { fix, cause });
            });
            if ((0, digest_of.o)(bytes) !== digest)
                throw new errors.yo(`The SBOM ${file} is not the one that was written: its sha256 differs.`, {
                    fix,
                });
            return (0, outside_json.q)(bytes, file);
        }
        ;
        function whetherToSign({ outcome, layer }, made, own) {
            if (made === undefined)
                return 'no';
            if (outcome === 'pushed')
                return 'yes';
            return made === 'built' && own === layer ? 'where-unsigned' : 'no';
        }
        var external_node_fs_ = __webpack_require__(73024);
        var inputs = __webpack_require__(97276);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        var recipe_files = __webpack_require__(79074);
        ;
        async function reviewedRecipes(packages, repositories, work, host) {
            const settings = (0, inputs_inputs.AK)({ ...(0, inputs.TL)(declared_inputs.s, () => undefined), repository: repositories }, host);
            const folders = (await Promise.all(settings.repositories.map((folder) => (0, repository_folder.S)(folder, 'repository')))).flat();
            const built = await builtFrom(work);
            const found = new Map();
            for (const { name, hash } of packages) {
                const expected = built.get(hash);
                if (expected === undefined)
                    continue;
                const digest = await recipeDigest(name, expected, folders, host);
                if (digest)
                    found.set(hash, digest);
            }
            return found;
        }
        async function builtFrom({ facts, }) {
            if (!(0, external_node_fs_.existsSync)(facts))
                return new Map();
            const { specs } = await document_kinds.Gg.read(facts);
            return new Map(specs.map(({ hash, recipeSha256 }) => [hash, recipeSha256]));
        }
        async function recipeDigest(name, expected, repositories, host) {
            for (const repository of repositories) {
                const place = await (0, recipe_folder.Sx)(repository, name);
                if (!place)
                    continue;
                try {
                    const digest = (0, recipe_files.b)(await (0, recipe_folder.x3)(place), expected);
                    if (digest !== undefined)
                        return digest;
                }
                catch (error) {
                    if (!(error instanceof recipe_folder.m4))
                        throw error;
                    host.warning(`${error.message} Reviews of it do not hold for what was built.`);
                }
            }
            return undefined;
        }
        ;
        async function signPushed(request, ports) {
            const { choice, work, inputs } = request;
            if (choice.signer === undefined)
                return { kind: 'not-signed', why: choice.why };
            const { signer } = choice;
            if ((0, external_node_fs_.existsSync)(work.buildReport)) {
                const build = await document_kinds.FK.read(work.buildReport);
                return ports.host.group(`Signing as ${signer.identity}`, () => signWith(signer, build, request, ports));
            }
            if (inputs.sign === 'auto')
                return {
                    kind: 'not-signed',
                    why: `there is no report of a build (${work.buildReport}) that would say how the packages were made`,
                };
            throw new errors.yo(`What was pushed cannot be signed: there is no report of a build (${work.buildReport}) that would say how it was made.`, { fix: 'Run "build" before, in the same job, or push with "sign: none".' });
        }
        async function signWith(signer, build, request, ports) {
            const { host, signal } = ports;
            const { push, registry, work, sboms, inputs } = request;
            const outcomes = new Map(build.specs.map(({ hash, outcome }) => [hash, outcome]));
            const only = await toSign(outcomes, request);
            const unknown = push.specs
                .filter(({ hash, outcome }) => outcome === 'pushed' && !outcomes.has(hash))
                .map(({ name, version }) => `${name}@${version}`);
            const recipes = await reviewedRecipes(push.specs.filter(({ hash }) => only.has(hash)), inputs.repository, work, host);
            const lock = (0, digest_of.o)(await (0, promises_.readFile)((0, external_node_path_.resolve)((0, external_node_path_.dirname)(work.buildReport), build.lock)));
            let statements = 0;
            const attached = await signPush({
                registry,
                signer,
                push,
                build,
                only,
                signal,
                facts: { context: host.context, env: host.env, lock, builder: request.builder },
                recipeOf: (hash) => recipes.get(hash),
                isOwn: (source) => [build.installRoot, build.cache].includes(source) || (0, staging_repository.n3)(registry.reference, source),
                ...(sboms && { sboms }),
                onSigned: (what, done, total) => {
                    statements = done;
                    host.progress({ subject: what, outcome: 'signed', done, total });
                },
            });
            return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached };
        }
        async function toSign(outcomes, { push, tarballOf, registry, inputs }) {
            const signed = async ({ manifest }) => (await registry.referrers(manifest, statement.uS)).length > 0;
            const chosen = await (0, p_map["default"])(push.specs, async (spec) => {
                const whether = whetherToSign(spec, outcomes.get(spec.hash), await tarballOf(spec));
                return whether === 'yes' || (whether === 'where-unsigned' && !(await signed(spec)))
                    ? [spec.hash]
                    : [];
            }, { concurrency: inputs.concurrency });
            return new Set(chosen.flat());
        }
    }),
    31437: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (recordSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2103);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19769);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28713);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26111);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25528);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40974);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        async function recordSolution({ registry, work, signer }, { host, clock }) {
            const solution = await solutionIn(work);
            if (!solution)
                return [];
            const before = await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.Kz)(registry, solution.key).catch(() => undefined);
            const same = before?.solution.lock === solution.lock;
            if (same &&
                !(signer && (await registry.referrers(before.manifest, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.uS)).length === 0))
                return [];
            const { repository, serverUrl, commit } = host.context;
            const source = { source: repository && `${serverUrl}/${repository}`, revision: commit };
            const manifest = await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.tv)(registry, solution, source, clock.now());
            if (!signer)
                return [];
            const bundle = await signer.sign((0, _pakages_trust__WEBPACK_IMPORTED_MODULE_4__.Y)(manifest, solution.key));
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.K)(registry, [manifest], (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_6__.ox)(bundle, _pakages_trust__WEBPACK_IMPORTED_MODULE_6__.mE));
        }
        async function solutionIn({ solution, lock }) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(solution) || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lock))
                return undefined;
            const read = await _pakages_core__WEBPACK_IMPORTED_MODULE_7__.Nt.read(solution);
            return read.lock === (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(lock, 'utf8')) ? read : undefined;
        }
    }),
    65512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (finalizeIndex)
        });
        var jitter = __webpack_require__(50516);
        var patience = __webpack_require__(74865);
        var registry_error = __webpack_require__(26061);
        var spack_image_tags = __webpack_require__(89077);
        var p_map = __webpack_require__(606);
        ;
        function extended(table, ...added) {
            const all = new Map(table);
            for (const entries of added) {
                for (const [hash, { manifest, layer, size }] of entries)
                    all.set(hash, { manifest, layer, size });
            }
            return all;
        }
        const isSameTable = (one, other) => one.size === other.size &&
            [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest);
        var index_database = __webpack_require__(51937);
        var index_image = __webpack_require__(16534);
        var read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var spec_hash = __webpack_require__(94002);
        ;
        const PATIENCE = 4;
        class ListedPackages {
            #registry;
            #known;
            #concurrency;
            #read = new Map();
            #skipped = new Map();
            #unreadable = new Map();
            constructor(registry, known, concurrency) {
                this.#registry = registry;
                this.#known = known;
                this.#concurrency = concurrency;
            }
            get skipped() {
                return this.#skipped;
            }
            async find(wanted) {
                const found = await (0, p_map["default"])(wanted, async ([hash, tag]) => {
                    const one = this.#atHand(hash) ?? (await this.#fetch(hash, tag));
                    return one ? [[hash, one]] : [];
                }, { concurrency: this.#concurrency });
                return new Map(found.flat());
            }
            #atHand(hash) {
                const known = this.#known.get(hash);
                return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known });
            }
            async #fetch(hash, tag) {
                try {
                    const image = await (0, read.AM)(this.#registry, tag);
                    if (!image)
                        return this.#later(tag);
                    const { format, hash: held, spec } = await (0, read.Xg)(this.#registry, image);
                    if (format !== concrete_spec.IJ)
                        return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`);
                    if (held !== hash)
                        return this.#skip(tag, `it holds /${(0, spec_hash.BC)(held)}`);
                    const { digest: manifest, layer } = image;
                    const entry = { manifest, layer: layer.digest, size: layer.size };
                    this.#read.set(hash, { nodes: spec.nodes, entry });
                    return { nodes: spec.nodes, entry };
                }
                catch (error) {
                    if (error instanceof registry_error.gl && error.failure === 'not-found')
                        return this.#later(tag);
                    if (error instanceof registry_error.gl && error.failure === 'malformed')
                        return this.#skip(tag, error.message);
                    throw error;
                }
            }
            #later(tag) {
                const times = (this.#unreadable.get(tag) ?? 0) + 1;
                this.#unreadable.set(tag, times);
                if (times >= PATIENCE)
                    this.#skip(tag, 'the registry lists it but does not give it out');
            }
            #skip(tag, reason) {
                this.#skipped.set(tag, reason);
            }
        }
        var look = __webpack_require__(39591);
        ;
        const ROUNDS = 40;
        async function finalizeIndex(options) {
            const finalizer = new Finalizer(options);
            for (let round = 1; round <= ROUNDS; round++) {
                const state = await finalizer.round();
                if (typeof state === 'object')
                    return state;
                const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
                if (pause > 0)
                    await options.clock.sleep((0, jitter.G1)(pause), options.signal);
            }
            throw new registry_error.gl('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, {
                fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
            });
        }
        class Finalizer {
            #options;
            #packages;
            #seen;
            #unseen = 0;
            constructor(options) {
                this.#options = options;
                this.#packages = new ListedPackages(options.registry, options.expected, options.concurrency ?? 32);
                this.#seen = options.seen;
            }
            async round() {
                const { registry, expected } = this.#options;
                const seen = this.#seen ?? (await (0, look.O)(registry));
                this.#seen = undefined;
                if (!seen.index && this.#unseen > 0) {
                    this.#unseen--;
                    return 'waiting';
                }
                const database = (seen.index && (await (0, index_image.SY)(registry, seen.index))) ?? index_database.be;
                const missing = this.#missing(database, seen);
                const gone = new Set(await this.#gone(database, seen));
                const found = await this.#packages.find(missing);
                const digests = extended(seen.digests, [...found].map(([hash, { entry }]) => [hash, entry]), [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
                if (!seen.index || found.size > 0 || gone.size > 0 || !isSameTable(digests, seen.digests)) {
                    await (0, index_image.ZQ)(registry, revised(database, found, gone), digests, this.#options.provenance);
                    this.#unseen = PATIENCE;
                    return 'wrote';
                }
                return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
                    ? 'waiting'
                    : this.#result(seen.index.manifest.digest, database);
            }
            #missing(database, { tags }) {
                const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag]);
                return [...new Map([...expected, ...tags])].filter(([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash));
            }
            #result(manifest, database) {
                const { registry, expected } = this.#options;
                const { skipped } = this.#packages;
                const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
                if (lost !== undefined)
                    throw new registry_error.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { fix: 'Push the package again.' });
                return {
                    manifest,
                    specs: database.available.size,
                    skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
                };
            }
            async #gone(database, { tags }) {
                const { registry, expected, deleted, concurrency } = this.#options;
                const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
                const gone = await (0, p_map["default"])(suspects, async (hash) => {
                    if (deleted?.has(hash))
                        return [hash];
                    const { name, version } = database.nodes.get(hash);
                    const tag = (0, spack_image_tags.W3)(name, version, hash);
                    const look = { looks: 3, base: 100 };
                    const there = await (0, patience.fW)(() => registry.manifest(tag), this.#options, look);
                    return there === undefined ? [hash] : [];
                }, { concurrency: concurrency ?? 32 });
                return gone.flat();
            }
        }
        function revised(database, found, gone) {
            const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash));
            return (0, index_database.tD)(database, [...found.values()].flatMap((one) => one.nodes), new Set(available));
        }
    }),
    39591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (look)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function look(registry) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            return { tags, index, digests: index ? await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.yb)(registry, index) : new Map() };
        }
    }),
    50703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sx: () => (recipeOf),
            gl: () => (readRecipeText),
            m4: () => (UnreadableRecipe),
            ri: () => (readBeside),
            vY: () => (recipesIn),
            x3: () => (readRecipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        class UnreadableRecipe extends Error {
            name = 'UnreadableRecipe';
            reason;
            constructor(place, reason) {
                super(`The recipe of ${place.name} cannot be read: ${reason}.`);
                this.reason = reason;
            }
        }
        const RECIPE_BOUNDS = {
            recipe: 1024 * 1024,
            file: 32 * 1024 * 1024,
            all: 64 * 1024 * 1024,
            files: 2000,
        };
        async function recipesIn(repository) {
            const { packages, before2 } = repository;
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const places = entries
                .filter((entry) => !entry.isFile() && (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(entry.name, before2))
                .map((entry) => ({
                name: before2 ? entry.name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Od)(entry.name),
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
            }));
            const there = await Promise.all(places.map(holdsRecipe));
            return places
                .filter((_, at) => there[at])
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        }
        async function recipeOf({ packages, before2 }, name) {
            const own = before2 ? name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(name);
            const place = { name, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
        }
        const holdsRecipe = ({ folder }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
        async function readRecipeText(place) {
            await requireFolder(place);
            return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
        }
        async function readBeside(place, file) {
            await requireFolder(place);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
            if (!found)
                return undefined;
            return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
        }
        async function readRecipeFolder(place) {
            await requireFolder(place);
            const paths = await pathsIn(place);
            const files = [];
            let left = RECIPE_BOUNDS.all;
            for (const path of paths) {
                const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
                const content = await readWithin(place, path, Math.min(most, left));
                left -= content.length;
                files.push({ path, content });
            }
            const recipe = files.find(({ path }) => path === 'package.py');
            if (!recipe)
                throw new UnreadableRecipe(place, 'there is no package.py');
            return { ...place, text: textOf(place, recipe.content), files };
        }
        async function pathsIn(place) {
            const paths = [];
            const open = [place.folder];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                    if (entry.isDirectory())
                        open.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
                    else if (entry.isFile())
                        paths.push(path);
                    else
                        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
                    if (paths.length + open.length > RECIPE_BOUNDS.files)
                        throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
                }
            }
            return paths.sort();
        }
        async function readWithin(place, path, most) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
                throw new UnreadableRecipe(place, `${path} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? 'unknown'})`);
            });
            if (!found.isFile())
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (found.size > most)
                throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        }
        async function requireFolder(place) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
            if (!found?.isDirectory())
                throw new UnreadableRecipe(place, 'its folder is a link');
        }
        function textOf(place, content) {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
            }
            catch {
                throw new UnreadableRecipe(place, 'package.py is not UTF-8');
            }
        }
    }),
    79074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (recipeAsBuilt),
            o: () => (reviewedRecipe)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28041);
        function reviewedRecipe(files, more = {}) {
            const digests = files
                .filter(counts)
                .map(({ path, content }) => [path, (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(content)])
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const listing = digests
                .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
                .join('');
            return { digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(listing), files: Object.fromEntries(digests), ...more };
        }
        function recipeAsBuilt({ text, files }, recipeSha256) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(text) === `sha256:${recipeSha256}` ? reviewedRecipe(files).digest : undefined;
        }
        const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');
    })
};
