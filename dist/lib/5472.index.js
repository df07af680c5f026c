export const id = 5472;
export const ids = [5472];
export const modules = {
    85472: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushToRegistry: () => (pushToRegistry)
        });
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(64713);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(18591);
        var patience = __webpack_require__(74865);
        var read = __webpack_require__(98176);
        var registry_error = __webpack_require__(26061);
        var p_map = __webpack_require__(606);
        var finalize = __webpack_require__(65512);
        var look = __webpack_require__(39591);
        var expected_package = __webpack_require__(3581);
        var tarball = __webpack_require__(69895);
        ;
        async function inspect(cache, entries, metadata, signal) {
            return (0, p_map["default"])(entries, async (entry) => {
                const found = await cache.read(entry);
                const expected = (0, expected_package.Z)(found.dag, found.spec.hash);
                const readMetadata = metadata?.(entry);
                const facts = await (0, tarball.P)(found.tarball, (0, concrete_spec.Pf)(found.spec), {
                    expected,
                    readMetadata,
                });
                return { ...found, facts };
            }, { concurrency: 8, ...(signal && { signal }) });
        }
        var errors = __webpack_require__(37638);
        var compose = __webpack_require__(87174);
        var blob = __webpack_require__(74376);
        var environment = __webpack_require__(16423);
        var spec_dag = __webpack_require__(88761);
        var image_environment = __webpack_require__(49098);
        var announced_build = __webpack_require__(5858);
        var environment_recorded = __webpack_require__(53143);
        var p_limit = __webpack_require__(70370);
        ;
        class Upload {
            #options;
            #limiter;
            #layers = new Map();
            #uploads = new Map();
            #failed = new AbortController();
            constructor(options) {
                this.#options = options;
                this.#limiter = (0, p_limit.A)(options.concurrency);
            }
            async run(candidates, onDone) {
                for (const { entry, tarball, facts } of candidates) {
                    this.#layers.set(entry.hash, Promise.resolve({
                        digest: tarball.digest,
                        size: tarball.size,
                        diffId: facts.diffId,
                        where: facts.where,
                        recorded: this.#options.environments?.get(entry.hash),
                    }));
                    this.#uploads.set(entry.hash, caught(this.#limited(async () => void (await this.#options.registry.putBlob(tarball)))));
                }
                const images = candidates.map((one) => this.#putImage(one).then((done) => {
                    onDone(done);
                    return done;
                }));
                try {
                    return await Promise.all(images);
                }
                catch (error) {
                    this.#failed.abort(error);
                    await Promise.allSettled([...images, ...this.#uploads.values()]);
                    throw error;
                }
            }
            async #limited(job) {
                return this.#limiter(async () => {
                    this.#options.signal?.throwIfAborted();
                    this.#failed.signal.throwIfAborted();
                    return job();
                });
            }
            async #putImage(candidate) {
                const started = this.#options.clock.now();
                const { dag, spec, specJson, entry } = candidate;
                const needed = (0, spec_dag.Gq)(dag, spec_dag.lr).filter((one) => !(0, concrete_spec.ge)(one));
                const layers = await Promise.all(needed.map((one) => this.#layer(one.hash)));
                const lacking = needed
                    .filter((_, at) => layers[at] === undefined)
                    .map((one) => `${one.name}@${one.version}`);
                const packed = new Map(needed.flatMap(({ hash }, at) => (layers[at] ? [[hash, layers[at]]] : [])));
                const image = (0, compose.I)({
                    spec,
                    specJson,
                    layers: layers.filter((one) => one !== undefined),
                    env: (0, image_environment.X)(dag, packed),
                    build: (0, announced_build.a7)(candidate.facts.buildInfo),
                    annotations: {
                        ...annotationOf(packed.get(entry.hash)?.recorded),
                        ...(0, announced_build.P)({
                            root: candidate.facts.buildInfo.buildPath,
                            prefix: candidate.facts.prefix,
                        }),
                    },
                    licenses: this.#options.licenses?.get(entry.hash),
                    ...this.#options.provenance,
                });
                const config = this.#limited(() => (0, blob.h)(this.#options.registry, image.config));
                await Promise.all([config, ...needed.map((one) => this.#uploads.get(one.hash))]);
                const manifest = await this.#limited(() => this.#putManifest(entry.tag, image.mediaType, image.manifest));
                return { candidate, manifest, lacking, seconds: (this.#options.clock.now() - started) / 1000 };
            }
            #layer(hash) {
                const known = this.#layers.get(hash);
                if (known)
                    return known;
                const there = this.#options.present.get(hash);
                const layer = there === undefined
                    ? Promise.resolve(undefined)
                    : this.#limited(() => this.#presentLayer(hash, there));
                this.#layers.set(hash, caught(layer));
                return layer;
            }
            async #presentLayer(hash, tag) {
                const image = await (0, patience.fW)(() => (0, read.AM)(this.#options.registry, tag), this.#options);
                if (!image)
                    return undefined;
                const { diffId, env } = await (0, read.Xg)(this.#options.registry, image);
                return (diffId && {
                    digest: image.layer.digest,
                    size: image.layer.size,
                    diffId,
                    where: (0, environment.gZ)(env),
                    recorded: recordedOf(image, hash),
                });
            }
            async #putManifest(tag, mediaType, bytes) {
                for (let attempt = 1;; attempt++) {
                    try {
                        return await this.#options.registry.putManifest(tag, mediaType, bytes);
                    }
                    catch (error) {
                        const unknown = error instanceof registry_error.gl && /BLOB_UNKNOWN/.test(error.code ?? '');
                        if (!unknown || attempt >= 4)
                            throw error;
                        await (0, patience.v7)(attempt, this.#options);
                    }
                }
            }
        }
        function recordedOf({ annotations }, hash) {
            const text = annotations[environment_recorded.en];
            try {
                return text === undefined ? undefined : (0, environment_recorded.Nq)(text, hash, 'the image');
            }
            catch (error) {
                if (error instanceof errors.yo)
                    return undefined;
                throw error;
            }
        }
        function annotationOf(recorded) {
            const text = recorded && (0, environment_recorded.HR)(recorded);
            return text === undefined ? {} : { [environment_recorded.en]: text };
        }
        function caught(promise) {
            promise.catch(() => { });
            return promise;
        }
        ;
        async function pushCache(options) {
            const { registry, cache, only } = options;
            const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
            const seen = await (0, look.O)(registry);
            const found = await describePresent(options, entries, seen);
            const present = new Set(found.map(({ entry }) => entry.hash));
            const missing = entries.filter(({ hash }) => !present.has(hash));
            const candidates = await inspect(cache, missing, options.metadata, options.signal);
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
            const upload = new Upload({
                ...options,
                concurrency: options.concurrency ?? 32,
                provenance: options.provenance ?? {},
                present: seen.tags,
            });
            const pushed = [];
            const uploads = await upload.run(candidates, (one) => void pushed.push(report(pushedPackage(one))));
            if (uploads.length > 0)
                await readBack(options, pushed);
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
        async function describePresent(options, entries, { tags, digests }) {
            const found = await (0, p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
                const known = digests.get(entry.hash) ??
                    (await (0, patience.fW)(() => describeImage(options.registry, tags.get(entry.hash)), options));
                return known
                    ? [{ ...known, entry, target: undefined, outcome: 'present', lacking: [] }]
                    : [];
            }, { concurrency: options.concurrency ?? 32 });
            return found.flat();
        }
        async function describeImage(registry, tag) {
            const image = await (0, read.AM)(registry, tag);
            return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
        }
        async function readBack(options, pushed) {
            for (let attempt = 1;; attempt++) {
                const tags = new Set(await options.registry.tags());
                const missing = pushed.filter(({ entry }) => !tags.has(entry.tag));
                if (missing.length === 0)
                    return;
                if (attempt >= 8)
                    throw new registry_error.gl('server', `${options.registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0].entry.tag}.`, { fix: 'Run the push again; what was uploaded is kept.' });
                await (0, patience.v7)(attempt, options);
            }
        }
        async function updateIndex({ registry, clock, signal, provenance, concurrency }, packages, uploads, seen) {
            const nodes = new Map(uploads.map(({ candidate }) => [
                candidate.entry.hash,
                candidate.specJson.nodes,
            ]));
            const expected = new Map(packages.map(({ entry, manifest, layer, size }) => {
                const known = {
                    tag: entry.tag,
                    manifest,
                    layer,
                    size,
                    nodes: nodes.get(entry.hash),
                };
                return [entry.hash, known];
            }));
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
        var may_publish_here = __webpack_require__(34509);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var attach = __webpack_require__(19769);
        var json = __webpack_require__(89381);
        var digest_of = __webpack_require__(28041);
        var outside_json = __webpack_require__(15125);
        var statement = __webpack_require__(28713);
        var jitter = __webpack_require__(50516);
        var media_types = __webpack_require__(51747);
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
        var promises_ = __webpack_require__(51455);
        ;
        async function recordPush(request, ports) {
            const { registry, specs, signer } = request;
            if (specs.length === 0)
                return undefined;
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
            const { recorded } = facts;
            const bundle = await signer.sign((0, generation_signature.K)(manifest, { number, recorded }));
            const signature = (0, statements.ox)(bundle, statements.zR);
            return { ...generation, recorded: true, attached: await (0, attach.K)(registry, [manifest], signature) };
        }
        async function lockOf({ work, cache, specs, }) {
            if ((0, external_node_fs_.existsSync)(work.buildReport)) {
                const build = await document_kinds.FK.read(work.buildReport);
                const file = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(work.buildReport), build.lock);
                const lock = await (0, promises_.readFile)(file);
                const dag = (0, errors.L)(file, () => (0, concrete_spec.PG)((0, outside_json.q)(lock, file)), { file });
                if (specs.every(({ hash }) => dag.specs.has(hash)))
                    return { lock, dag };
            }
            const dags = await (0, p_map["default"])(cache.entries.values(), async (one) => (await cache.read(one)).dag, {
                concurrency: 16,
            });
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
        ;
        async function environmentsOf({ environment, }) {
            if (!(0, external_node_fs_.existsSync)(environment))
                return new Map();
            const { specs } = await document_kinds.gp.read(environment);
            return new Map(specs.map((one) => [one.hash, one]));
        }
        var masking = __webpack_require__(76129);
        var invalid_value = __webpack_require__(14566);
        ;
        const PUBLISHING_RULES = ['unpadded', 'target', 'secret'];
        const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
        function parseAllowedRules(names) {
            const unknown = names.find((name) => !PUBLISHING_RULES.includes(name));
            if (unknown !== undefined)
                throw new errors.eb(`"allow" names "${(0, invalid_value.S)(unknown)}".`, {
                    fix: `Give one or more of: ${PUBLISHING_RULES.join(', ')}.`,
                });
            return new Set(names);
        }
        function publishingFaults(packages, secrets, targets) {
            return [
                ...packages.flatMap(unpadded),
                ...packages.flatMap((one) => unusualTarget(one, targets)),
                ...secrets.map(({ subject, file, variable }) => ({
                    name: 'secret',
                    subject,
                    reason: `${file} holds the value of ${variable}`,
                })),
            ];
        }
        function unpadded({ facts, spec }) {
            if (facts.padded || facts.relocatedBinaries.length === 0)
                return [];
            const [first, ...others] = facts.relocatedBinaries;
            const files = `${(0, invalid_value.S)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
            return [
                {
                    name: 'unpadded',
                    subject: (0, concrete_spec.Pf)(spec),
                    reason: `${files} can only be installed below paths no longer than ${(0, invalid_value.S)(facts.prefix)}`,
                },
            ];
        }
        function unusualTarget({ spec }, targets) {
            const target = (0, concrete_spec.$r)(spec);
            if (GENERIC.test(target) || targets.includes(target))
                return [];
            return [
                {
                    name: 'target',
                    subject: (0, concrete_spec.Pf)(spec),
                    reason: `it is built for ${(0, invalid_value.S)(target)}, which many machines cannot run`,
                },
            ];
        }
        const FIXES = {
            unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
            target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
            secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.',
        };
        const MOST = 10;
        function publishingError(faults, allowed) {
            const counted = faults.filter(({ name }) => !allowed.has(name));
            if (counted.length === 0)
                return undefined;
            const names = [...new Set(counted.map(({ name }) => name))];
            const lines = counted
                .slice(0, MOST)
                .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`);
            const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : [];
            return new errors.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
                fix: [
                    ...names.map((name) => FIXES[name]),
                    `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
                ].join('\n'),
            });
        }
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const SECRET_NAME = /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|SIGNING_?KEY|_AUTH$|^AUTH_/i;
        const PLACE_NAME = /_(PATH|FILE|DIR|URL|SOCK|HOME|NAME|ID)$/i;
        const LIMIT = 1024 * 1024 * 1024;
        function secretsIn(env) {
            return Object.entries(env).flatMap(([variable, value]) => isSecret(variable, value) ? [{ variable, value: value.trim() }] : []);
        }
        function isSecret(variable, value) {
            return (value !== undefined &&
                value.trim().length >= masking.c &&
                SECRET_NAME.test(variable) &&
                !PLACE_NAME.test(variable) &&
                !/^(true|false|\d+)$/i.test(value.trim()));
        }
        class SecretScanner {
            #needles;
            #overlap;
            #limit;
            constructor(secrets, limit = LIMIT) {
                this.#limit = limit;
                this.#needles = secrets.flatMap(({ variable, value }) => [
                    ...new Set([
                        value,
                        encodeURIComponent(value.toWellFormed()),
                        Buffer.from(value).toString('base64'),
                    ]),
                ].map((text) => ({ bytes: Buffer.from(text), variable })));
                this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
            }
            get isIdle() {
                return this.#needles.length === 0;
            }
            async scan(name, content) {
                const found = new Set();
                let before = Buffer.alloc(0);
                for await (const chunk of name.endsWith('.gz') ? uncompressed(content, this.#limit) : content) {
                    const window = Buffer.concat([before, chunk]);
                    for (const { bytes, variable } of this.#needles)
                        if (!found.has(variable) && window.includes(bytes))
                            found.add(variable);
                    before = Buffer.from(window.subarray(Math.max(0, window.length - this.#overlap)));
                }
                return [...found];
            }
        }
        async function* uncompressed(content, limit) {
            const gunzip = (0, external_node_zlib_.createGunzip)();
            const feeding = feed(content, gunzip);
            let size = 0;
            try {
                for await (const chunk of gunzip) {
                    yield chunk;
                    size += chunk.length;
                    if (size > limit)
                        break;
                }
            }
            catch {
            }
            const failure = await feeding;
            if (failure !== undefined)
                throw failure;
        }
        async function feed(content, gunzip) {
            try {
                for await (const chunk of content)
                    if (!gunzip.destroyed && !gunzip.write(chunk))
                        await hasRoom(gunzip);
                gunzip.end();
                return undefined;
            }
            catch (error) {
                const failure = error;
                gunzip.destroy(failure);
                return failure;
            }
        }
        const hasRoom = (stream) => new Promise((resolve) => {
            const go = () => {
                stream.off('drain', go).off('close', go);
                resolve();
            };
            stream.on('drain', go).on('close', go);
        });
        ;
        const guardOf = (inputs, host) => new Guard(secretsOf(inputs, host), inputs.targets, parseAllowedRules(inputs.allow));
        function secretsOf({ token, password, 'signing-key': key }, host) {
            const given = Object.entries({
                'the input "token"': token,
                'the input "password"': password,
                'the input "signing-key"': key,
            }).flatMap(([variable, value]) => value && value.length >= masking.c ? [{ variable, value }] : []);
            const inEnvironment = secretsIn(host.env).filter(({ value }) => !given.some((one) => one.value === value));
            return [...given, ...inEnvironment];
        }
        class Guard {
            #scanner;
            #targets;
            #allowed;
            #found = [];
            waived = [];
            constructor(secrets, targets, allowed) {
                this.#scanner = new SecretScanner(secrets);
                this.#targets = targets;
                this.#allowed = allowed;
            }
            get idle() {
                return this.#scanner.isIdle;
            }
            metadata(entry) {
                return async (file, content) => {
                    for (const variable of await this.#scanner.scan(file, content))
                        this.#found.push({ subject: (0, concrete_spec.Pf)(entry), file, variable });
                };
            }
            refuse(candidates) {
                const faults = publishingFaults(candidates, this.#found, this.#targets);
                this.waived = faults.filter(({ name }) => this.#allowed.has(name));
                return publishingError(faults, this.#allowed);
            }
        }
        var licence = __webpack_require__(30569);
        ;
        async function licensesOf(work) {
            if (!(0, external_node_fs_.existsSync)(work.facts))
                return new Map();
            const { specs } = await document_kinds.Gg.read(work.facts);
            return new Map(specs.flatMap(({ hash, licenses }) => {
                const { expression } = (0, licence.o)(licenses);
                return expression === undefined ? [] : [[hash, expression]];
            }));
        }
        var tags = __webpack_require__(89077);
        var digest = __webpack_require__(64074);
        ;
        async function attachSboms(targets, host) {
            const { registry, report, manifests, index } = targets;
            const attached = await (0, p_map["default"])(report.files, async (file) => {
                const subject = file.hash === undefined ? index : manifests.get(file.hash);
                if (subject === undefined)
                    return [];
                const there = (await registry.referrers(subject, file.mediaType))[0];
                if (there)
                    return [{ subject, artifactType: file.mediaType, manifest: there.digest }];
                const attached = await (0, attach.K)(registry, [subject], {
                    artifactType: file.mediaType,
                    bytes: await readSbom(file, targets.folder),
                    title: file.file,
                });
                host.debug(`Attached ${file.file} to ${file.hash === undefined ? tags.qA : file.hash}`);
                return attached;
            }, { concurrency: targets.concurrency });
            return attached.flat();
        }
        async function readSbom(file, folder) {
            const path = (0, external_node_path_.resolve)(folder, file.file);
            const bytes = await (0, promises_.readFile)(path).catch((cause) => Promise.reject(new errors.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
            if ((0, digest_of.o)(bytes) !== file.digest)
                throw new errors.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0, digest.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
            return bytes;
        }
        ;
        const MAX_SUBJECTS = 1024;
        var provenance = __webpack_require__(19299);
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
        function subjectsOf({ push, only, recipeOf, }) {
            const wanted = push.specs.filter((spec) => only ? only.has(spec.hash) : spec.outcome === 'pushed');
            const seen = new Map(wanted.map((spec) => [
                spec.manifest,
                {
                    name: (0, concrete_spec.Pf)(spec),
                    digest: spec.manifest,
                    hash: spec.hash,
                    recipe: recipeOf?.(spec.hash),
                },
            ]));
            return [...seen.values()];
        }
        function provenanceTasks(options) {
            const subjects = subjectsOf(options);
            const batches = Array.from({ length: Math.ceil(subjects.length / MAX_SUBJECTS) }, (_, at) => subjects.slice(at * MAX_SUBJECTS, (at + 1) * MAX_SUBJECTS));
            const predicate = async () => (0, provenance.a)({ ...options.facts, build: options.build });
            return batches.map((batch) => ({
                what: `provenance of ${batch.length} packages`,
                subjects: batch,
                predicateType: statements.EK,
                predicate,
            }));
        }
        function sbomTasks(options) {
            const { sboms } = options;
            if (!sboms)
                return [];
            const byHash = new Map(subjectsOf(options).map((subject) => [subject.hash, subject]));
            return sboms.report.files.flatMap((file) => {
                const subject = file.hash && byHash.get(file.hash);
                if (!subject)
                    return [];
                return [
                    {
                        what: `SBOM ${file.file}`,
                        subjects: [subject],
                        predicateType: (0, statements.RC)(file.format, file.version),
                        predicate: () => sign_push_readSbom((0, external_node_path_.join)(sboms.folder, file.file), file.digest),
                    },
                ];
            });
        }
        async function sign_push_readSbom(file, digest) {
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
            if ((0, external_node_fs_.existsSync)(work.buildReport))
                return signWith(choice.signer, await document_kinds.FK.read(work.buildReport), request, ports);
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
                ...(sboms && { sboms }),
                onSigned: (what, done, total) => {
                    statements = done;
                    host.progress({ subject: what, outcome: 'signed', done, total });
                },
            });
            return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached };
        }
        async function toSign(outcomes, { push, cache, registry, inputs }) {
            const signed = async ({ manifest }) => (await registry.referrers(manifest, statement.uS)).length > 0;
            const chosen = await (0, p_map["default"])(push.specs, async (spec) => {
                const { tarball } = await cache.read(cache.entries.get(spec.hash));
                const whether = whetherToSign(spec, outcomes.get(spec.hash), tarball.digest);
                return whether === 'yes' || (whether === 'where-unsigned' && !(await signed(spec)))
                    ? [spec.hash]
                    : [];
            }, { concurrency: inputs.concurrency });
            return new Set(chosen.flat());
        }
        ;
        async function pushToRegistry(inputs, ports) {
            const { host } = ports;
            const guard = guardOf(inputs, host);
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
            const { packages, index } = await pushAll({ inputs, registry, cache, work, guard }, ports);
            const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
            const pushed = {
                registry: registry.reference,
                specs: await (0, p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 }),
                referrers: [],
                ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
            };
            const attached = sboms ? await attachAll(registry, pushed, sboms, inputs.concurrency, ports) : [];
            await document_kinds.rS.write(work.pushReport, { ...pushed, referrers: attached });
            const { specs } = pushed;
            const { signer } = choice;
            const generation = await recordPush({ registry, cache, work, specs, signer }, ports);
            const signing = await signPushed({ inputs, choice, builder, registry, push: pushed, cache, work, sboms }, ports);
            const report = wholeReport({ ...pushed, referrers: attached }, signing, generation);
            await document_kinds.rS.write(work.pushReport, report);
            return {
                file: work.pushReport,
                report,
                packages,
                index,
                generation,
                allowed: guard.waived,
                signing,
                seconds: (clock.now() - started) / 1000,
            };
        }
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
        async function pushAll({ inputs, registry, cache, work, guard }, { host, clock, signal }) {
            host.info(`Pushing ${cache.entries.size} packages to ${registry.reference}`);
            const { repository, serverUrl, commit } = host.context;
            const result = await pushCache({
                registry,
                cache,
                clock,
                signal,
                concurrency: inputs.concurrency,
                updateIndex: inputs['update-index'],
                licenses: await licensesOf(work),
                environments: await environmentsOf(work),
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
        async function attachAll(registry, { specs, index }, sboms, concurrency, { host }) {
            const manifests = new Map(specs.map(({ hash, manifest }) => [hash, manifest]));
            return attachSboms({ registry, ...sboms, manifests, index: index?.manifest, concurrency }, host);
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
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
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
    19769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (attach)
        });
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _content_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26061);
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            const config = Buffer.from('{}');
            await Promise.all([config, bytes].map((one) => (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, one)));
            const layer = {
                ...(0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                    mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS, manifest) };
            };
            return (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, attachTo, { concurrency: 16 });
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(target.mediaType, target.bytes);
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_5__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { fix: 'Push the package before its SBOM or its signature.' });
        }
    }),
    16423: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X7: () => (PROGRAM_FOLDERS),
            gZ: () => (ownFolders),
            ku: () => (isInspected),
            lm: () => (PREFIX_INSPECTIONS),
            mL: () => (prefixFolders)
        });
        const PREFIX_INSPECTIONS = [
            ['bin', 'PATH'],
            ['man', 'MANPATH'],
            ['share/man', 'MANPATH'],
            ['share/aclocal', 'ACLOCAL_PATH'],
            ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
            ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
            ['share/pkgconfig', 'PKG_CONFIG_PATH'],
            ['', 'CMAKE_PREFIX_PATH'],
        ];
        const PROGRAM_FOLDERS = ['bin', 'bin64'];
        const INSPECTED = new Set([
            ...PREFIX_INSPECTIONS.map(([folder]) => folder).filter((folder) => folder !== ''),
            ...PROGRAM_FOLDERS,
        ]);
        const isInspected = (path) => [...INSPECTED].some((folder) => path.endsWith(`/${folder}`));
        const prefixFolders = (prefix, paths) => ({
            prefix,
            folders: new Set([...paths]
                .filter((path) => path.startsWith(`${prefix}/`))
                .map((path) => path.slice(prefix.length + 1))
                .filter((path) => INSPECTED.has(path))),
        });
        function ownFolders(env) {
            const paths = new Map(env.map((line) => {
                const at = line.indexOf('=');
                return [line.slice(0, at), line.slice(at + 1).split(':')];
            }));
            const prefix = paths.get('CMAKE_PREFIX_PATH')?.[0];
            if (!prefix)
                return undefined;
            const variables = new Set(PREFIX_INSPECTIONS.map(([, variable]) => variable));
            return prefixFolders(prefix, [...paths].filter(([name]) => variables.has(name)).flatMap(([, values]) => values));
        }
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    69895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (inspectTarball),
            C: () => (packageVerdict)
        });
        var environment = __webpack_require__(16423);
        var verified = __webpack_require__(49003);
        var cut = __webpack_require__(69597);
        var package_pass = __webpack_require__(94142);
        var refused_tarball = __webpack_require__(18545);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_stream_ = __webpack_require__(57075);
        var promises_ = __webpack_require__(46466);
        var external_node_events_ = __webpack_require__(78474);
        ;
        class MetadataFeed {
            #read;
            #readings = new Set();
            #open;
            #failure;
            constructor(read) {
                this.#read = read;
            }
            member({ kind, name, size }) {
                const at = `/${name}`.indexOf('/.spack/');
                if (kind !== 'file' || at < 0 || size === 0)
                    return undefined;
                const content = new external_node_stream_.PassThrough({ highWaterMark: 256 * 1024 });
                this.#begin(Buffer.from(name.slice(at), 'latin1').toString('utf8'), content);
                let left = size;
                return (bytes) => {
                    left -= bytes.length;
                    if (!content.destroyed)
                        content.write(Buffer.from(bytes));
                    if (left === 0)
                        this.#end(content);
                };
            }
            async settled() {
                const open = this.#open;
                if (open?.writableNeedDrain && !open.destroyed)
                    await roomIn(open);
                if (!open)
                    await Promise.all(this.#readings);
                if (this.#failure)
                    throw this.#failure.error;
            }
            close() {
                this.#open?.destroy(new Error('The tarball broke off.'));
            }
            #begin(path, content) {
                this.#open = content;
                const reading = this.#read(path, content)
                    .catch((error) => {
                    this.#failure ??= { error };
                })
                    .finally(() => {
                    content.destroy();
                    this.#readings.delete(reading);
                });
                this.#readings.add(reading);
            }
            #end(content) {
                this.#open = undefined;
                if (!content.destroyed)
                    content.end();
            }
        }
        async function roomIn(stream) {
            const waiting = new AbortController();
            const { signal } = waiting;
            await Promise.race([
                (0, external_node_events_.once)(stream, 'drain', { signal }),
                (0, external_node_events_.once)(stream, 'close', { signal }),
            ]).finally(() => waiting.abort());
        }
        ;
        const PADDING = '__spack_path_placeholder__';
        async function inspectTarball(blob, what, { expected = {}, readMetadata } = {}) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const folders = new Set();
            const feed = readMetadata && new MetadataFeed(readMetadata);
            const visitor = {
                unpacked: (bytes) => void hash.update(bytes),
                member: (member) => {
                    const path = `/${(0, cut.h)(member.name, '/')}`;
                    if (member.kind === 'directory' && (0, environment.ku)(path))
                        folders.add(textOf(path));
                    return feed?.member(member);
                },
                settled: async () => feed?.settled(),
            };
            const verdict = await judged(blob, new package_pass.I({ expected, packings: ['gzip'], visitor })).finally(() => feed?.close());
            if (verdict.kind === 'refused')
                throw (0, refused_tarball.V)(what, 'the build cache', verdict.reasons, 'Nothing was pushed. Delete it from the build cache and build the package again, with Spack 1.0 or newer.');
            const prefix = textOf(`/${verdict.prefix}`);
            return {
                diffId: `sha256:${hash.digest('hex')}`,
                prefix,
                padded: prefix.includes(PADDING),
                relocatedBinaries: verdict.buildInfo.binaries,
                buildInfo: verdict.buildInfo,
                where: (0, environment.mL)(prefix, folders),
            };
        }
        const packageVerdict = (blob, expected) => judged(blob, new package_pass.I({ expected, packings: ['gzip'] }));
        async function judged(blob, pass) {
            const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
            try {
                const whole = (0, verified.zr)(blob.digest, blob.size, 'the build cache', 'in place');
                await (0, promises_.pipeline)(blob.open(), whole, pass, nowhere);
                return await pass.verdict();
            }
            catch (error) {
                if (error instanceof package_pass.B)
                    return { kind: 'refused', reasons: error.reasons };
                throw error;
            }
        }
        const textOf = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
    }),
    7227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64713);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14566);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52089);
        const GENERATION = 'application/vnd.pakages.generation.v1+json';
        const LOCK = 'application/vnd.spack.lock.v6+json';
        const LIMIT = 32 * 1024 * 1024;
        class NoGeneration extends _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl {
        }
        async function writeGeneration(registry, tag, record, lock, source) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.schema, ...record });
            await Promise.all([config, document, lock].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, bytes)));
            const bytes = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: GENERATION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(GENERATION, document), annotations: titled('generation.json') },
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(LOCK, lock), annotations: titled('spack.lock') },
                ],
                annotations: {
                    'org.opencontainers.image.title': (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.PD)(record.number),
                    'org.opencontainers.image.created': record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const stored = await registry.manifest(manifest ?? tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [document, lock, ...others] = layersOf(stored.bytes, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.number !== number || record.id !== id)
                throw malformed(from, `it is generation ${record.number} of another tag`);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = [...record.specs, ...record.roots].find(({ hash }) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray.hash}`);
            return { tag, manifest: stored.digest, record, dag };
        }
        function layersOf(manifest, from) {
            try {
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Sw)(manifest, from).layers;
            }
            catch (error) {
                if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl)
                    throw malformed(from, 'its manifest is of no image', error);
                throw error;
            }
        }
        function parsed(text, lock, from) {
            try {
                return {
                    record: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(text, from), from),
                    dag: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.PG)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(lock, from)),
                };
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_13__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
    }),
    25018: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Generations)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _generation_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7227);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52089);
        const MOST_GENERATIONS = 200;
        const AT_ONCE = 8;
        class Generations {
            #options;
            #tags;
            #read = new Map();
            constructor(options) {
                this.#options = options;
                const { number, below = Infinity } = options.bounds ?? {};
                this.#tags = (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__.CR)(options.tags).filter((one) => (number === undefined || one.number === number) && one.number < below);
            }
            get listed() {
                return this.#tags;
            }
            async *newestFirst(most = MOST_GENERATIONS) {
                const tags = this.#tags.slice(0, most);
                const until = this.#options.bounds?.until ?? Infinity;
                for (let at = 0, count = 1; at < tags.length; at += count, count = AT_ONCE) {
                    const read = await Promise.all(tags.slice(at, at + count).map((one) => this.#once(one)));
                    for (const one of read)
                        if (one && Date.parse(one.record.recorded) <= until)
                            yield one;
                }
            }
            #once(tag) {
                const known = this.#read.get(tag.tag);
                if (known)
                    return known;
                const reading = this.#readOne(tag);
                this.#read.set(tag.tag, reading);
                return reading;
            }
            async #readOne(tag) {
                const { registry, judge, onPassedOver } = this.#options;
                try {
                    const stored = await registry.manifest(tag.tag);
                    const against = stored ? ((await judge?.(stored.digest)) ?? []) : ['It is listed, and gone.'];
                    if (stored && against.length === 0)
                        return await (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_1__.Z7)(registry, tag, stored.digest);
                    onPassedOver?.(tag.tag, against.join(' '));
                }
                catch (error) {
                    if (!(error instanceof _generation_image_js__WEBPACK_IMPORTED_MODULE_1__.Ci))
                        throw (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.Im)(error) ? unread(tag, error) : error;
                    onPassedOver?.(tag.tag, error.message);
                }
                return undefined;
            }
        }
        const unread = ({ number, tag }, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_2__.gl(cause.failure, `Generation ${number} (${tag}) cannot be read: ${cause.message}`, {
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
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
                    .default('v1.0'),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
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
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
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
            const { namespace: named, api, subdirectory } = read.data.repo;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory), before2 };
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
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
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
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
    35767: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            bW: () => (isSystemPath),
            g7: () => (changedValue),
            q2: () => (byVariable),
            qb: () => (normal),
            wg: () => (afterChanges)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        const ON_LISTS = {
            'append-path': (parts, value) => [...parts, normal(value)],
            'prepend-path': (parts, value) => [normal(value), ...parts],
            'remove-first-path': (parts, value) => without(parts.map(normal), normal(value)),
            'remove-last-path': (parts, value) => without(parts.map(normal).toReversed(), normal(value)).toReversed(),
            'remove-path': (parts, value) => parts.filter((part) => part !== normal(value)).map(normal),
            'deprioritize-system-paths': (parts) => parts.map(normal).toSorted((a, b) => Number(isSystemPath(a)) - Number(isSystemPath(b))),
            'prune-duplicate-paths': (parts) => [...new Set(parts.map(normal))],
        };
        const FROM_NOTHING = new Set([
            'append-path',
            'prepend-path',
            'deprioritize-system-paths',
            'prune-duplicate-paths',
        ]);
        function changedValue(before, change) {
            const { value = '', separator = ':' } = change;
            switch (change.do) {
                case 'set':
                case 'set-path':
                    return value;
                case 'unset':
                    return undefined;
                case 'append-flags':
                    return before ? `${before}${separator}${value}` : value;
                case 'remove-flags':
                    return (before ?? '')
                        .split(separator)
                        .filter((flag) => flag !== value)
                        .join(separator);
                default: {
                    const text = before ?? '';
                    const parts = text === '' && FROM_NOTHING.has(change.do) ? [] : text.split(separator);
                    return ON_LISTS[change.do](parts, value).join(separator);
                }
            }
        }
        function afterChanges(env, changes) {
            const result = new Map();
            for (const [name, all] of byVariable(changes))
                result.set(name, all.reduce((value, change) => changedValue(value, change), env[name]));
            return result;
        }
        function byVariable(changes) {
            const grouped = Map.groupBy(changes, ({ name }) => name);
            return new Map([...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        }
        const SYSTEM = new Set(['/', '/usr', '/usr/local'].flatMap((root) => [
            root,
            ...['bin', 'bin64', 'include', 'lib', 'lib64'].map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, folder)),
        ]));
        const isSystemPath = (path) => path !== '' && SYSTEM.has(normal(path));
        function normal(path) {
            if (path === '')
                return '.';
            const made = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
            const bare = made.length > 1 && made.endsWith('/') ? made.slice(0, -1) : made;
            return /^\/\/(?!\/)/.test(path) && !bare.startsWith('//') ? `/${bare}` : bare;
        }
        function without(parts, one) {
            const at = parts.indexOf(one);
            return at === -1 ? [...parts] : parts.toSpliced(at, 1);
        }
    }),
    49098: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (packedEnvironment),
            X: () => (imageEnvironment)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35767);
        var _load_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52219);
        var _load_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81062);
        const BASE = { PATH: '/bin:/usr/bin' };
        function imageEnvironment(dag, packed, before = BASE) {
            const { changes } = packedEnvironment(dag, packed);
            const after = new Map([
                ...Object.entries(before),
                ...(0, _change_js__WEBPACK_IMPORTED_MODULE_0__.wg)(before, changes),
            ]);
            return [...after].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
        }
        function packedEnvironment(dag, packed) {
            const nodes = new Map((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).map((spec) => [
                spec.hash,
                nodeOf(spec, packed.get(spec.hash)),
            ]));
            return (0, _load_environment_js__WEBPACK_IMPORTED_MODULE_2__.Y)(dag.roots.map((root) => nodes.get(root)), nodes);
        }
        const nodeOf = (spec, packed) => ({
            hash: spec.hash,
            name: spec.name,
            external: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(spec),
            prefix: packed?.where?.prefix,
            hasFolder: (folder) => folder === '' || (packed?.where?.folders.has(folder) ?? false),
            recorded: packed?.recorded,
            needs: (0, _load_order_js__WEBPACK_IMPORTED_MODULE_4__.S)(spec),
        });
    }),
    52219: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (loadEnvironment)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16423);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35767);
        var _load_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81062);
        function loadEnvironment(roots, nodes) {
            const { topological, steps } = (0, _load_order_js__WEBPACK_IMPORTED_MODULE_1__.N)(roots, nodes);
            const reached = topological.filter(({ external }) => !external);
            const leftOut = [];
            const resolve = (modification, by) => {
                const change = resolved(modification, nodes);
                if (change === undefined)
                    leftOut.push({ variable: modification.name, by });
                return change ? [change] : [];
            };
            return {
                loaded: reached,
                changes: [
                    ...reached.toReversed().flatMap(inspected),
                    ...steps.flatMap((step) => [
                        ...programs(step),
                        ...setBy(step.node, topological).flatMap(([by, all]) => all.flatMap((one) => resolve(one, by.name))),
                    ]),
                ],
                unrecorded: reached.filter(({ recorded }) => recorded === undefined),
                leftOut,
            };
        }
        const inspected = ({ prefix, hasFolder }) => prefix === undefined
            ? []
            : _pakages_image__WEBPACK_IMPORTED_MODULE_2__.lm.filter(([folder]) => hasFolder(folder) && !(0, _change_js__WEBPACK_IMPORTED_MODULE_3__.bW)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder))).map(([folder, name]) => prepended(name, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder)));
        const programs = ({ node, runs }) => {
            const { prefix, external, hasFolder } = node;
            if (!runs || external || prefix === undefined || (0, _change_js__WEBPACK_IMPORTED_MODULE_3__.bW)(prefix))
                return [];
            return _pakages_image__WEBPACK_IMPORTED_MODULE_2__.X7.filter(hasFolder).map((folder) => prepended('PATH', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder)));
        };
        const prepended = (name, value) => ({
            do: 'prepend-path',
            name,
            value,
        });
        function setBy(node, loaded) {
            const forDependents = loaded
                .toReversed()
                .flatMap((dependent) => (dependent.recorded?.dependencies ?? [])
                .filter(({ hash }) => hash === node.hash)
                .map(({ modifications }) => [
                dependent,
                modifications,
            ]));
            return [...forDependents, [node, node.recorded?.own ?? []]];
        }
        function resolved(modification, nodes) {
            if (!('value' in modification))
                return modification;
            const value = textOf(modification.value, nodes);
            return value === undefined ? undefined : { ...modification, value };
        }
        function textOf(value, nodes) {
            if (typeof value === 'string')
                return value;
            const parts = value.map((part) => typeof part === 'string' ? part : nodes.get(part.prefix)?.prefix);
            return parts.includes(undefined) ? undefined : parts.join('');
        }
    }),
    81062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (loadOrder),
            S: () => (runtimeNeeds)
        });
        const runtimeNeeds = ({ dependencies }) => dependencies
            .map(({ hash, parameters: { deptypes } }) => ({
            hash,
            link: deptypes.includes('link'),
            run: deptypes.includes('run'),
        }))
            .filter(({ link, run }) => link || run);
        function loadOrder(roots, nodes) {
            const edges = topologicalEdges(roots, nodes);
            return { topological: nodesOf(edges), steps: stepsOf(edges) };
        }
        function topologicalEdges(roots, nodes) {
            const edges = coveredEdges(roots, nodes);
            const into = new Map();
            for (const { to } of edges)
                into.set(to, (into.get(to) ?? 0) + 1);
            const outOf = Map.groupBy(edges, ({ from }) => from);
            const order = [];
            const queue = [undefined];
            for (let at = 0; at < queue.length; at++)
                for (const edge of outOf.get(queue[at]) ?? []) {
                    const left = into.get(edge.to) - 1;
                    into.set(edge.to, left);
                    order.push(edge);
                    if (left === 0)
                        queue.push(edge.to);
                }
            return order;
        }
        function coveredEdges(roots, nodes) {
            const edges = roots.map((to) => ({ from: undefined, to, link: false, run: false }));
            const visited = new Set();
            for (let at = 0; at < edges.length; at++) {
                const node = edges[at].to;
                if (visited.has(node))
                    continue;
                visited.add(node);
                edges.push(...edgesOf(node, nodes));
            }
            return edges;
        }
        const edgesOf = (from, nodes) => from.needs
            .flatMap(({ hash, link, run }) => {
            const to = nodes.get(hash);
            return to && (link || run) ? [{ from, to, link, run }] : [];
        })
            .toSorted((a, b) => compare(a.to.name, b.to.name) || compare(a.to.hash, b.to.hash));
        const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
        const nodesOf = (edges) => [...new Set(edges.map(({ to }) => to).toReversed())].toReversed();
        function stepsOf(edges) {
            const uses = new Map();
            const finished = new Set();
            for (const { from, to, link, run } of edges) {
                if (from === undefined) {
                    uses.set(to, new Set(['root']));
                    continue;
                }
                const added = uses.get(to) ?? new Set();
                uses.set(to, added);
                for (const use of usesOver(uses.get(from), link, run))
                    added.add(use);
                finished.add(from);
            }
            const order = [...new Set([...finished, ...uses.keys()])].toReversed();
            const steps = order.map((node) => ({ node, runs: runs(uses.get(node)) }));
            return [
                ...steps.filter(({ node }) => node.external),
                ...steps.filter(({ node }) => !node.external),
            ];
        }
        function usesOver(from, link, run) {
            const direct = from.has('root') ? [run ? 'run' : 'link'] : [];
            const further = from.has('run') || from.has('link')
                ? [...(link ? ['link'] : []), ...(run ? ['run'] : [])]
                : [];
            return [...direct, ...further];
        }
        const runs = (uses) => uses.has('root') || uses.has('run');
    }),
    53143: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HR: () => (environmentText),
            Nq: () => (parseEnvironment),
            en: () => (ENVIRONMENT_ANNOTATION),
            jR: () => (keepEnvironment),
            uP: () => (keptEnvironment)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8100);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        const ENVIRONMENT_ANNOTATION = 'io.github.syspack.pakages.environment';
        const LONGEST = 256 * 1024;
        function environmentText(environment) {
            const text = JSON.stringify({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.schema, specs: [environment] });
            return Buffer.byteLength(text) <= LONGEST ? text : undefined;
        }
        function parseEnvironment(text, hash, from) {
            if (Buffer.byteLength(text) > LONGEST)
                throw malformed(from, 'it is too long');
            const { specs } = _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.parse(parsed(text, from), from);
            const [only, ...others] = specs;
            if (only?.hash !== hash || others.length > 0)
                throw malformed(from, 'it is of another package');
            return only;
        }
        function parsed(text, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.q)(text, from);
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_3__.h)
                    throw malformed(from, error.message);
                throw error;
            }
        }
        const malformed = (from, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${from} is not the environment of its package: ${why}.`, {
            fix: 'Build and push the package anew.',
        });
        const fileOf = (root, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.pakages', 'environments', `${hash}.json`);
        const keepEnvironment = (root, environment) => _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.write(fileOf(root, environment.hash), { specs: [environment] });
        async function keptEnvironment(root, hash) {
            const file = fileOf(root, hash);
            const bytes = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.XF)(file).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            });
            return bytes === undefined ? undefined : parseEnvironment(bytes.toString('utf8'), hash, file);
        }
    }),
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { fix });
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
                made: toolsOf(facts),
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
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (generationStatement),
            k: () => (generationFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        async function generationFaults(manifest, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.V)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    }),
    70370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (pLimit)
        });
        ;
        class Node {
            value;
            next;
            constructor(value) {
                this.value = value;
            }
        }
        class Queue {
            #head;
            #tail;
            #size;
            constructor() {
                this.clear();
            }
            enqueue(value) {
                const node = new Node(value);
                if (this.#head) {
                    this.#tail.next = node;
                    this.#tail = node;
                }
                else {
                    this.#head = node;
                    this.#tail = node;
                }
                this.#size++;
            }
            dequeue() {
                const current = this.#head;
                if (!current) {
                    return;
                }
                this.#head = this.#head.next;
                this.#size--;
                if (!this.#head) {
                    this.#tail = undefined;
                }
                return current.value;
            }
            peek() {
                if (!this.#head) {
                    return;
                }
                return this.#head.value;
            }
            clear() {
                this.#head = undefined;
                this.#tail = undefined;
                this.#size = 0;
            }
            get size() {
                return this.#size;
            }
            *[Symbol.iterator]() {
                let current = this.#head;
                while (current) {
                    yield current.value;
                    current = current.next;
                }
            }
            *drain() {
                while (this.#head) {
                    yield this.dequeue();
                }
            }
        }
        ;
        function pLimit(concurrency) {
            let rejectOnClear = false;
            if (typeof concurrency === 'object') {
                ({ concurrency, rejectOnClear = false } = concurrency);
            }
            validateConcurrency(concurrency);
            if (typeof rejectOnClear !== 'boolean') {
                throw new TypeError('Expected `rejectOnClear` to be a boolean');
            }
            const queue = new Queue();
            let activeCount = 0;
            const resumeNext = () => {
                if (activeCount < concurrency && queue.size > 0) {
                    activeCount++;
                    queue.dequeue().run();
                }
            };
            const next = () => {
                activeCount--;
                resumeNext();
            };
            const run = async (function_, resolve, arguments_) => {
                const result = (async () => function_(...arguments_))();
                resolve(result);
                try {
                    await result;
                }
                catch { }
                next();
            };
            const enqueue = (function_, resolve, reject, arguments_) => {
                const queueItem = { reject };
                new Promise(internalResolve => {
                    queueItem.run = internalResolve;
                    queue.enqueue(queueItem);
                }).then(run.bind(undefined, function_, resolve, arguments_));
                if (activeCount < concurrency) {
                    resumeNext();
                }
            };
            const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
                enqueue(function_, resolve, reject, arguments_);
            });
            Object.defineProperties(generator, {
                activeCount: {
                    get: () => activeCount,
                },
                pendingCount: {
                    get: () => queue.size,
                },
                clearQueue: {
                    value() {
                        if (!rejectOnClear) {
                            queue.clear();
                            return;
                        }
                        const abortError = AbortSignal.abort().reason;
                        while (queue.size > 0) {
                            queue.dequeue().reject(abortError);
                        }
                    },
                },
                concurrency: {
                    get: () => concurrency,
                    set(newConcurrency) {
                        validateConcurrency(newConcurrency);
                        concurrency = newConcurrency;
                        queueMicrotask(() => {
                            while (activeCount < concurrency && queue.size > 0) {
                                resumeNext();
                            }
                        });
                    },
                },
                map: {
                    async value(iterable, function_) {
                        const promises = [];
                        try {
                            Array.from(iterable, (value, index) => {
                                const promise = generator(function_, value, index);
                                promises.push(promise);
                                return promise;
                            });
                        }
                        catch (error) {
                            for (const promise of promises) {
                                promise.catch(() => { });
                            }
                            throw error;
                        }
                        return Promise.all(promises);
                    },
                },
            });
            return generator;
        }
        function limitFunction(function_, options) {
            const limit = pLimit(options);
            const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
            Object.defineProperty(limitedFunction, 'clearQueue', {
                value: limit.clearQueue,
            });
            return limitedFunction;
        }
        function validateConcurrency(concurrency) {
            if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
                throw new TypeError('Expected `concurrency` to be a number from 1 and up');
            }
        }
    })
};
