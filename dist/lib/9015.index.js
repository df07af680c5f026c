export const id = 9015;
export const ids = [9015];
export const modules = {
    53866: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (recordPush)
        });
        var document_kinds = __webpack_require__(64361);
        var errors = __webpack_require__(37638);
        var attach = __webpack_require__(19769);
        var json = __webpack_require__(89381);
        var digest_of = __webpack_require__(28041);
        var concrete_spec = __webpack_require__(16804);
        var outside_json = __webpack_require__(15125);
        var spec_dag = __webpack_require__(88761);
        var statement = __webpack_require__(28713);
        var generation_tags = __webpack_require__(52089);
        var jitter = __webpack_require__(50516);
        var patience = __webpack_require__(74865);
        var media_types = __webpack_require__(51747);
        var registry_error = __webpack_require__(26061);
        var external_node_crypto_ = __webpack_require__(77598);
        var generation_image = __webpack_require__(7227);
        ;
        const ROUNDS = 40;
        async function recordGeneration(options) {
            const { registry, clock, signal } = options;
            const id = (0, external_node_crypto_.randomBytes)(6).toString('hex');
            let number = 1 + newest((0, generation_tags.CR)(await registry.tags()));
            const left = [];
            for (let round = 1; round <= ROUNDS; round++) {
                if (!(0, generation_tags.NL)(number))
                    throw noNumber(options, number);
                const written = await write(options, number, id);
                const { manifest } = written;
                const listed = (0, generation_tags.CR)(await listedWith(written.tag, options));
                const rivals = rivalsOf(number, listed);
                if (rivals.length <= 1 && !(await overlooks(written, othersOf(listed, id), options))) {
                    await registry.putManifest((0, generation_tags.PD)(number), media_types.MS, written.bytes);
                    await removeAll(registry, left);
                    return { number, manifest };
                }
                left.push(manifest);
                number = newest(listed) + 1 + rivals.findIndex((rival) => rival.id === id);
                await clock.sleep((0, jitter.G1)(50 * Math.min(round, 10)), signal);
            }
            throw new registry_error.gl('server', `This push could not be recorded as a generation of ${registry.reference} in ${ROUNDS} tries: others keep taking the same number.`, { id: 'generation-not-recorded', fix: 'Run the push again; what was uploaded is kept.' });
        }
        const noNumber = ({ registry }, number) => new registry_error.gl('malformed', `A tag of ${registry.reference} is of generation ${number - 1}, so that there is no number for this push.`, {
            id: 'generation-number-taken',
            fix: `No push counts so far: somebody who may write to the registry made that tag. Remove generation-${number - 1}-… and run it again; what was uploaded is kept.`,
        });
        const newest = (tags) => tags[0]?.number ?? 0;
        const rivalsOf = (number, tags) => tags.filter((one) => one.number === number).sort((a, b) => (a.id < b.id ? -1 : 1));
        const othersOf = (tags, id) => tags.filter((one) => one.id !== id);
        async function write(options, number, id) {
            const { registry, provenance, sign } = options;
            const known = othersOf((0, generation_tags.CR)(await registry.tags()), id);
            const content = await contentOf(options, known);
            const before = known.find((one) => one.number < number);
            const stored = before && (await registry.manifest(before.tag));
            const record = {
                number,
                id,
                ...content.facts,
                ...(before && stored && { before: { number: before.number, manifest: stored.digest } }),
            };
            const tag = (0, generation_tags.br)(number, id);
            const first = sign ? undefined : tag;
            const written = await (0, generation_image.qL)(registry, first, record, content.lock, provenance);
            if (sign) {
                await sign(written.manifest, number);
                await registry.putManifest(tag, media_types.MS, written.bytes);
            }
            return { tag, number, content, known, ...written };
        }
        const contentOf = async ({ join, facts, lock }, others) => (await join?.(others)) ?? { facts, lock };
        async function overlooks({ content, known }, others, options) {
            const tags = new Set(known.map(({ tag }) => tag));
            if (!options.join || others.every(({ tag }) => tags.has(tag)))
                return false;
            const now = await contentOf(options, others);
            return JSON.stringify(now.facts) !== JSON.stringify(content.facts);
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
                id: 'registry-forgets',
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
        var manifest_manifest = __webpack_require__(5394);
        var p_map = __webpack_require__(606);
        ;
        const LOOKED_AT = 16;
        class CommitGenerations {
            #options;
            #read = new Map();
            constructor(options) {
                this.#options = options;
            }
            async among(tags) {
                const read = await (0, p_map["default"])(tags.slice(0, LOOKED_AT), (tag) => this.#once(tag), { concurrency: 8 });
                return read.filter((one) => one !== undefined).reverse();
            }
            #once(tag) {
                const known = this.#read.get(tag.tag) ?? this.#readOne(tag);
                this.#read.set(tag.tag, known);
                return known;
            }
            async #readOne(tag) {
                const { registry, commit, repository, judge, onPassedOver } = this.#options;
                const digest = await this.#digestOf(tag);
                if (digest === undefined)
                    return undefined;
                const against = (await judge?.(digest)) ?? [];
                if (against.length > 0) {
                    onPassedOver?.(tag.tag, against.join(' '));
                    return undefined;
                }
                try {
                    const found = await (0, generation_image.Z7)(registry, tag, digest);
                    return found?.record.commit === commit && found.record.repository === repository
                        ? found
                        : undefined;
                }
                catch (error) {
                    if (!(error instanceof generation_image.Ci) && !isGone(error))
                        throw error;
                    onPassedOver?.(tag.tag, error.message);
                    return undefined;
                }
            }
            async #digestOf({ tag }) {
                const { registry, commit } = this.#options;
                const stored = await registry.manifest(tag);
                if (!stored)
                    return undefined;
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, registry_error.UF)(async () => (0, manifest_manifest.Sw)(stored.bytes, from));
                const revision = manifest?.annotations?.['org.opencontainers.image.revision'];
                return revision === commit ? stored.digest : undefined;
            }
        }
        const isGone = (error) => error instanceof registry_error.gl && error.failure === 'not-found';
        var join_generations = __webpack_require__(15604);
        var generations_generations = __webpack_require__(25018);
        var publishing = __webpack_require__(2365);
        var commit_at_work = __webpack_require__(55673);
        var generation_signature = __webpack_require__(60277);
        var statements = __webpack_require__(40974);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        async function recordPush(request, ports) {
            if (request.specs.length === 0)
                return undefined;
            return ports.host.group('Recording the generation', () => recorded(request, ports));
        }
        async function recorded(request, ports) {
            const { registry, signer } = request;
            const { repository, serverUrl } = ports.host.context;
            const commit = await (0, commit_at_work.Y)(ports);
            const source = repository && `${serverUrl}/${repository}`;
            const { lock, dag } = await lockOf(request);
            const facts = await factsOf(request, { lock, dag }, { source, revision: commit }, ports);
            const join = joining({ facts, lock }, dag, request, ports);
            const before = await sameAsNewest(await join((0, generation_tags.CR)(await registry.tags())), request);
            if (before)
                return { ...before, recorded: false, attached: [] };
            const { clock, signal } = ports;
            const attached = [];
            const sign = async (manifest, number) => {
                const bundle = await signer.sign((0, generation_signature.K4)(manifest, { number, recorded: facts.recorded }));
                const signature = (0, statements.ox)(bundle, statements.zR);
                attached.splice(0, Infinity, ...(await (0, attach.K)(registry, [manifest], signature)));
            };
            const provenance = { source, revision: commit };
            const options = { registry, clock, signal, facts, lock, provenance, join };
            const generation = await recordGeneration({ ...options, ...(signer && { sign }) });
            return { ...generation, recorded: true, attached };
        }
        function joining(own, dag, { registry, trust }, { host }) {
            const { commit, repository } = own.facts;
            if (commit === undefined || repository === undefined)
                return async () => own;
            const ofCommit = new CommitGenerations({
                ...{ registry, commit, repository, judge: (0, publishing.YU)(trust, registry) },
                onPassedOver: (tag, why) => host.warning(`What ${tag} holds of this commit is not taken over: ${why}`),
            });
            return async (others) => (0, join_generations.I9)(own, dag, await ofCommit.among(others));
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
        async function factsOf({ work, specs, part }, { lock, dag }, { source: repository, revision: commit }, { host, clock }) {
            const there = new Set(specs.map(({ hash }) => hash));
            const { runUrl: run } = host.context;
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
                parts: [{ name: named(part) ?? (0, join_generations.pn)(dag), roots: [...new Set(dag.roots)] }],
                ...(await preferencesOf(work, specs)),
            };
        }
        function named(given = '') {
            const name = given.trim();
            if (name === '')
                return undefined;
            return /^[\w.+-]{1,100}$/.test(name) ? name : (0, digest_of.o)(name).slice(7, 19);
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
                specs: sorted(specs).map(({ hash, manifest, layer, size }) => {
                    const changedVariants = known.get(hash)?.changedVariants;
                    return { hash, manifest, layer, size, ...(changedVariants && { changedVariants }) };
                }),
                recipes: [...recipes.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
            };
        }
        const sorted = (specs) => [...specs].sort((left, right) => (left.hash < right.hash ? -1 : 1));
        async function sameAsNewest({ facts }, { registry, signer, trust }) {
            const judge = (0, publishing.YU)(trust, registry);
            const generations = new generations_generations.U({ registry, tags: await registry.tags(), judge });
            for await (const newest of generations.newestFirst(1)) {
                const { record, manifest } = newest;
                if (comparable(record, (0, join_generations.CI)(newest)) !== comparable(facts, facts.parts))
                    return undefined;
                const hangs = async () => (await registry.referrers(manifest, statement.uS)).length > 0;
                if (signer && !judge && !(await hangs()))
                    return undefined;
                return { number: record.number, manifest };
            }
            return undefined;
        }
        const comparable = ({ lock, roots, specs, recipes }, parts = []) => JSON.stringify({ lock, roots, specs, recipes, parts: parts.map(({ name }) => name).sort() });
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
        function attachSboms(targets, host) {
            const { report, pushed } = targets;
            const manifests = new Map(pushed.specs.map(({ hash, manifest }) => [hash, manifest]));
            const described = report.files.flatMap((file) => {
                const subject = file.hash === undefined ? pushed.index?.manifest : manifests.get(file.hash);
                return subject === undefined ? [] : [{ file, subject }];
            });
            return host.group(`Attaching ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(described.length, 'SBOM')}`, () => attachAll(described, targets, host));
        }
        async function attachAll(described, targets, host) {
            const { registry, pushed } = targets;
            const fresh = new Set(pushed.specs.flatMap((one) => (one.outcome === 'pushed' ? one.hash : [])));
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_3__["default"])(described, async ({ file, subject }) => {
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
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause) => Promise.reject(new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The SBOM ${path} cannot be read.`, {
                id: 'sbom-file-changed',
                fix: 'Run "sbom" again.',
                cause,
            })));
            if ((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.o)(bytes) !== file.digest)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.ZD)(file.digest)}.`, { id: 'sbom-file-changed', fix: 'Run "sbom" again.' });
            return bytes;
        }
    }),
    30807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (signPushed)
        });
        var document_kinds = __webpack_require__(64361);
        var errors = __webpack_require__(37638);
        var digest_of = __webpack_require__(28041);
        var statement = __webpack_require__(28713);
        var staging_repository = __webpack_require__(63523);
        var commit_at_work = __webpack_require__(55673);
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
                throw new errors.yo(`The SBOM ${file} cannot be read: ${(0, errors.bD)(cause)}.`, {
                    id: 'sbom-file-changed',
                    fix,
                    cause,
                });
            });
            if ((0, digest_of.o)(bytes) !== digest)
                throw new errors.yo(`The SBOM ${file} is not the one that was written: its sha256 differs.`, {
                    id: 'sbom-file-changed',
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
        var src_inputs = __webpack_require__(97276);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var declared_inputs = __webpack_require__(70842);
        var inputs_inputs = __webpack_require__(52637);
        var recipe_files = __webpack_require__(79074);
        ;
        async function reviewedRecipes(packages, repositories, work, host) {
            const inputs = { ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), repository: repositories };
            const configured = (0, inputs_inputs.$V)(inputs, await (0, inputs_inputs.QV)(host), host);
            const settings = (0, inputs_inputs.AK)(configured, host);
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
            throw new errors.yo(`What was pushed cannot be signed: there is no report of a build (${work.buildReport}) that would say how it was made.`, {
                id: 'build-report-missing',
                fix: 'Run "build" before, in the same job, or push with "sign: none".',
            });
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
                facts: {
                    ...{ context: host.context, env: host.env, lock, builder: request.builder },
                    checkedOut: await (0, commit_at_work.Y)(ports),
                },
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
    71088: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (recordSolution)
        });
        var document_kinds = __webpack_require__(64361);
        var attach = __webpack_require__(19769);
        var statement = __webpack_require__(28713);
        var solution_image = __webpack_require__(26111);
        var solution_signature = __webpack_require__(25528);
        var statements = __webpack_require__(40974);
        var src_inputs = __webpack_require__(97276);
        var errors = __webpack_require__(37638);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var git_git = __webpack_require__(99329);
        var content_identity = __webpack_require__(14147);
        var repository_folder = __webpack_require__(78301);
        var declared_inputs = __webpack_require__(70842);
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function strangeRecipes({ from }, repositories, ports) {
            const git = (0, git_git.O)(ports);
            const said = new Set(recipesIn(from));
            const others = [];
            for (const { namespace, folder } of await ownRepositories(repositories, ports))
                if (!said.has(`${namespace} ${await (0, content_identity.m)(git, folder)}`))
                    others.push(namespace);
            return others;
        }
        function recipesIn({ 'the recipes': recipes = '' }) {
            try {
                const list = (0, outside_json.q)(recipes, 'the recipes that a lock follows from');
                return Array.isArray(list) ? list : [];
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return [];
                throw error;
            }
        }
        async function ownRepositories(given, { host }) {
            const inputs = { ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), repository: given };
            const configured = (0, inputs_inputs.$V)(inputs, await (0, inputs_inputs.QV)(host), host);
            const found = [];
            for (const folder of (0, inputs_inputs.AK)(configured, host).repositories)
                try {
                    found.push(...(await (0, repository_folder.S)(folder, 'repository')));
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    host.debug(`No recipes to compare a lock with: ${error.message}`);
                }
            return found;
        }
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        ;
        async function recordSolution({ registry, work, signer, repository: folders }, ports) {
            const { host, clock } = ports;
            const solution = await solutionIn(work);
            if (!solution)
                return [];
            const others = await strangeRecipes(solution, folders, ports);
            if (others.length > 0) {
                host.warning(`The lock of this run is not kept for reuse: it says that it follows from recipes of ${others.join(', ')} that are not those that are checked out here.`);
                return [];
            }
            const before = await (0, solution_image.Kz)(registry, solution.key).catch(() => undefined);
            const same = before?.solution.lock === solution.lock;
            if (same &&
                !(signer && (await registry.referrers(before.manifest, statement.uS)).length === 0))
                return [];
            const { repository, serverUrl, commit } = host.context;
            const source = { source: repository && `${serverUrl}/${repository}`, revision: commit };
            const manifest = await (0, solution_image.tv)(registry, solution, source, clock.now());
            if (!signer)
                return [];
            const bundle = await signer.sign((0, solution_signature.Y)(manifest, solution.key));
            return (0, attach.K)(registry, [manifest], (0, statements.ox)(bundle, statements.mE));
        }
        async function solutionIn({ solution, lock }) {
            if (!(0, external_node_fs_.existsSync)(solution) || !(0, external_node_fs_.existsSync)(lock))
                return undefined;
            const read = await document_kinds.Nt.read(solution);
            return read.lock === (await (0, promises_.readFile)(lock, 'utf8')) ? read : undefined;
        }
    }),
    19769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (attach),
            l: () => (isAttached)
        });
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _content_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            await Promise.all([putEmptyConfig(registry), (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, bytes)]);
            const layer = {
                ...(0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                    mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$v, NOTHING),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS, manifest) };
            };
            return untilOneFails(subjects, attachTo);
        }
        async function untilOneFails(subjects, attachTo) {
            const failures = [];
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, async (subject) => {
                if (failures.length > 0)
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                try {
                    return await attachTo(subject);
                }
                catch (error) {
                    failures.push(error);
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                }
            }, { concurrency: 16 });
            if (failures.length > 0)
                throw failures[0];
            return attached;
        }
        const NOTHING = Buffer.from('{}');
        const withEmptyConfig = new WeakMap();
        async function putEmptyConfig(registry) {
            const putting = withEmptyConfig.get(registry) ?? (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, NOTHING);
            withEmptyConfig.set(registry, putting);
            try {
                await putting;
            }
            catch (error) {
                withEmptyConfig.delete(registry);
                throw error;
            }
        }
        async function isAttached(registry, subject, { artifactType, bytes }) {
            const wanted = (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__.o)(bytes);
            for (const { digest } of await registry.referrers(subject, artifactType)) {
                const stored = await registry.manifest(digest);
                const layers = stored ? (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, digest).layers : [];
                if (layers.length === 1 && layers[0].digest === wanted)
                    return registry.hasBlob(wanted);
            }
            return false;
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(target.mediaType, target.bytes);
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_6__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { id: 'attach-without-subject', fix: 'Push the package before its SBOM or its signature.' });
        }
    }),
    15604: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CI: () => (partsOf),
            I9: () => (joinGenerations),
            pn: () => (partName)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88761);
        function partName({ roots, specs }) {
            const names = roots.map((hash) => {
                const spec = specs.get(hash);
                return `${spec.arch.platform}-${spec.arch.platform_os}-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`;
            });
            return [...new Set(names)].sort().join(' ');
        }
        const partsOf = ({ record: { parts }, dag, }) => parts ?? [{ name: partName(dag), roots: dag.roots }];
        function joinGenerations(own, dag, earlier) {
            const taken = new Map();
            for (const content of earlier)
                for (const part of partsOf(content).toReversed()) {
                    taken.delete(part.name);
                    taken.set(part.name, { part, content });
                }
            const mine = own.facts.parts ?? [];
            for (const { name } of mine)
                taken.delete(name);
            if (taken.size === 0)
                return own;
            const others = [...taken.values()].toReversed();
            const parts = [...mine, ...others.map(({ part }) => part)];
            const whole = wholeDag(parts, [dag, ...others.map(dagOfPart)]);
            const lock = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.A$)(whole));
            const facts = [own.facts, ...others.map(factsOfPart)];
            return {
                lock,
                facts: {
                    ...own.facts,
                    parts,
                    lock: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.o)(lock),
                    roots: byHash(facts.flatMap(({ roots }) => roots)),
                    specs: byHash(facts.flatMap(({ specs }) => specs)),
                    recipes: firstOfEach(facts.flatMap(({ recipes }) => recipes), ({ name }) => name),
                },
            };
        }
        function wholeDag(parts, dags) {
            const named = parts.toSorted((left, right) => (left.name < right.name ? -1 : 1));
            const specs = new Map(dags.flatMap((one) => [...one.specs]));
            return {
                roots: [...new Set(named.flatMap(({ roots }) => roots))],
                specs: new Map([...specs].sort(([left], [right]) => (left < right ? -1 : 1))),
            };
        }
        function dagOfPart({ part: { roots }, content: { dag } }) {
            const specs = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Gq)({ roots, specs: dag.specs }, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Oo);
            return { roots, specs: new Map(specs.map((one) => [one.hash, one])) };
        }
        function factsOfPart(taken) {
            const { specs } = dagOfPart(taken);
            const { record } = taken.content;
            const roots = new Set(taken.part.roots);
            const names = new Set([...specs.values()].map(({ name }) => name));
            return {
                roots: record.roots.filter(({ hash }) => roots.has(hash)),
                specs: record.specs.filter(({ hash }) => specs.has(hash)),
                recipes: record.recipes.filter(({ name }) => names.has(name)),
            };
        }
        const byHash = (all) => firstOfEach(all, ({ hash }) => hash);
        function firstOfEach(all, keyOf) {
            const first = new Map();
            for (const one of all)
                if (!first.has(keyOf(one)))
                    first.set(keyOf(one), one);
            return [...first].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
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
            [...one].every(([hash, { manifest, layer, size }]) => {
                const entry = other.get(hash);
                return entry?.manifest === manifest && entry.layer === layer && entry.size === size;
            });
        var index_database = __webpack_require__(51937);
        var index_image = __webpack_require__(16534);
        var read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var short_hash = __webpack_require__(48055);
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
                        return this.#skip(tag, `it holds /${(0, short_hash.B)(held)}`);
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
                id: 'cache-index-not-written',
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
                    throw new registry_error.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { id: 'cache-index-not-written', fix: 'Push the package again.' });
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
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.C)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    39591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (look)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16534);
        async function look(registry) {
            const [listed, index] = await Promise.all([registry.tags(), (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.jW)(registry)]);
            const digests = index ? await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.yb)(registry, index) : new Map();
            return { listed, tags: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.hn)(listed), index, digests };
        }
    }),
    14147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (filesIdentity),
            m: () => (contentIdentity)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99329);
        const NOT_CONTENT = new Set(['.git', '__pycache__']);
        async function contentIdentity(git, folder) {
            return (await cleanTree(git, folder)) ?? (await filesIdentity(folder));
        }
        async function cleanTree(git, folder) {
            const call = async (...args) => {
                const options = { folder, ours: true, variables: { GIT_OPTIONAL_LOCKS: '0' } };
                const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.E)(git, args, options);
                return exitCode === 0 ? stdout : undefined;
            };
            const look = ['--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching'];
            const [tree, changes, flagged] = await Promise.all([
                call('rev-parse', '--verify', '--quiet', 'HEAD:./'),
                call('status', ...look, '--', '.'),
                call('ls-files', '-v', '-z', '--', '.'),
            ]);
            if (tree === undefined || changes === undefined || flagged === undefined)
                return undefined;
            const unseen = flagged.split('\0').some((line) => /^[a-zS] /.test(line));
            return unseen || !changes.split('\0').every(isNoChange) ? undefined : `tree:${tree.trim()}`;
        }
        const isNoChange = (entry) => entry === '' || (/^(?:!!|\?\?) /.test(entry) && /(^|\/)__pycache__\/|\.pyc$/.test(entry.slice(3)));
        async function filesIdentity(folder, counting = (_, content) => content) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            try {
                return (await addFolder({ hash, folder, counting }, ''))
                    ? `files:${hash.digest('hex')}`
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        async function addFolder(to, at) {
            for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to.folder, at))).toSorted()) {
                if (NOT_CONTENT.has(name) || name.endsWith('.pyc'))
                    continue;
                if (!(await addEntry(to, at === '' ? name : `${at}/${name}`)))
                    return false;
            }
            return true;
        }
        async function addEntry(to, path) {
            const { hash, folder, counting } = to;
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
            const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
            if (entry.isDirectory())
                return addFolder(to, path);
            const link = entry.isSymbolicLink() ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file) : '';
            if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile())
                return false;
            const content = counting(path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file));
            hash.update(`${JSON.stringify([path, link, entry.mode & 0o111, content.length])}\n`);
            hash.update(content);
            return true;
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
    }),
    19299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (provenance),
            b: () => (jobProvenance)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1';
        const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1';
        function provenance(facts) {
            const { build } = facts;
            return jobProvenance({
                ...facts,
                made: [...checkoutOf(facts), ...toolsOf(facts), ...(facts.taken ?? [])],
                version: known({ spack: build.spack.version }),
                finished: build.finished,
                platform: build.platform,
            });
        }
        function jobProvenance(facts) {
            const { context, env } = facts;
            const onGitHub = context.workflowRef !== undefined;
            return {
                buildDefinition: {
                    buildType: onGitHub ? ON_GITHUB : AT_TERMINAL,
                    externalParameters: { workflow: workflowOf(context) },
                    internalParameters: {
                        github: known({
                            event_name: context.event,
                            actor: context.actor,
                            repository_id: env.GITHUB_REPOSITORY_ID,
                            repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
                            runner_environment: env.RUNNER_ENVIRONMENT,
                        }),
                    },
                    resolvedDependencies: [...sourceOf(context), ...facts.made],
                },
                runDetails: {
                    builder: {
                        id: onGitHub
                            ? `${context.serverUrl}/${facts.builder ?? context.workflowRef}`
                            : 'https://github.com/syspack/pakages/terminal',
                        version: facts.version,
                    },
                    metadata: known({ invocationId: invocationOf(context, env), finishedOn: facts.finished }),
                    byproducts: [
                        {
                            name: 'runner',
                            annotations: known({
                                os: env.ImageOS,
                                image: env.ImageVersion,
                                arch: env.RUNNER_ARCH,
                                platform: facts.platform,
                            }),
                        },
                    ],
                },
            };
        }
        function workflowOf(context) {
            const path = context.workflowRef?.split('@')[0]?.split('/').slice(2).join('/');
            return known({
                ref: context.ref,
                repository: context.repository && `${context.serverUrl}/${context.repository}`,
                path,
            });
        }
        function sourceOf(context) {
            if (!context.repository)
                return [];
            const uri = `git+${context.serverUrl}/${context.repository}${context.ref ? `@${context.ref}` : ''}`;
            return [{ uri, ...(context.commit && { digest: { gitCommit: context.commit } }) }];
        }
        function checkoutOf({ context, checkedOut }) {
            const { repository, serverUrl, commit } = context;
            if (!repository || checkedOut === undefined || checkedOut === commit)
                return [];
            return [
                {
                    uri: `git+${serverUrl}/${repository}`,
                    digest: { gitCommit: checkedOut },
                    annotations: { role: 'checkout' },
                },
            ];
        }
        function toolsOf({ build, lock }) {
            const commit = (sha) => sha ? { digest: { gitCommit: sha } } : {};
            return [
                {
                    uri: `pkg:generic/spack@${encodeURIComponent(build.spack.version)}`,
                    ...commit(build.spack.commit),
                    annotations: { role: 'spack' },
                },
                ...build.recipes.map((repository) => ({
                    uri: `spack-repository:${repository.namespace}`,
                    ...commit(repository.commit),
                    annotations: { role: 'recipes' },
                })),
                { uri: 'file:spack.lock', digest: { sha256: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(lock) }, annotations: { role: 'lock' } },
            ];
        }
        const invocationOf = (context, env) => context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
        const known = (values) => Object.fromEntries(Object.entries(values).filter((entry) => !!entry[1]));
    })
};
