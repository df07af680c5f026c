export const id = 449;
export const ids = [449];
export const modules = {
    10449: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushToRegistry: () => (pushToRegistry)
        });
        var may_publish = __webpack_require__(49358);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(7536);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(18591);
        var patience = __webpack_require__(74865);
        var read = __webpack_require__(98176);
        var registry_error = __webpack_require__(26061);
        var p_map = __webpack_require__(606);
        var finalize = __webpack_require__(65512);
        var look = __webpack_require__(39591);
        var expected_package = __webpack_require__(3581);
        var environment = __webpack_require__(16423);
        var verified = __webpack_require__(49003);
        var cut = __webpack_require__(69597);
        var package_pass = __webpack_require__(1800);
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
            const verdict = await judged(blob, new package_pass.I({ expected, visitor })).finally(() => feed?.close());
            if (verdict.kind === 'refused')
                throw (0, refused_tarball.V)(what, 'the build cache', verdict.reasons, 'Nothing was pushed. Delete it from the build cache and build the package again, with Spack 1.0 or newer.');
            const prefix = textOf(`/${verdict.prefix}`);
            return {
                diffId: `sha256:${hash.digest('hex')}`,
                prefix,
                padded: prefix.includes(PADDING),
                relocatedBinaries: verdict.relocatedBinaries,
                environment: (0, environment.p7)(prefix, folders),
            };
        }
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
        ;
        async function inspect(cache, entries, metadata, signal) {
            return (0, p_map["default"])(entries, async (entry) => {
                const found = await cache.read(entry);
                const expected = (0, expected_package.Z)(found.dag, found.spec.hash);
                const readMetadata = metadata?.(entry);
                const facts = await inspectTarball(found.tarball, (0, concrete_spec.Pf)(found.spec), {
                    expected,
                    readMetadata,
                });
                return { ...found, facts };
            }, { concurrency: 8, ...(signal && { signal }) });
        }
        var compose = __webpack_require__(25708);
        var blob = __webpack_require__(74376);
        var spec_dag = __webpack_require__(88761);
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
                        environment: facts.environment,
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
                const image = (0, compose.I)({
                    spec,
                    specJson,
                    layers: layers.filter((one) => one !== undefined),
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
                    : this.#limited(() => this.#presentLayer(there));
                this.#layers.set(hash, caught(layer));
                return layer;
            }
            async #presentLayer(tag) {
                const image = await (0, patience.fW)(() => (0, read.AM)(this.#options.registry, tag), this.#options);
                if (!image)
                    return undefined;
                const { diffId, env } = await (0, read.Xg)(this.#options.registry, image);
                return (diffId && {
                    digest: image.layer.digest,
                    size: image.layer.size,
                    diffId,
                    environment: (0, environment.am)(env),
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
        var src = __webpack_require__(10733);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var masking = __webpack_require__(76129);
        var errors = __webpack_require__(37638);
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
        var json = __webpack_require__(89381);
        var manifest_manifest = __webpack_require__(5394);
        var media_types = __webpack_require__(51747);
        ;
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            const config = Buffer.from('{}');
            await Promise.all([config, bytes].map((one) => (0, blob.h)(registry, one)));
            const layer = {
                ...(0, manifest_manifest.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, json.l)({
                    mediaType: media_types.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, manifest_manifest.nb)(media_types.$v, config),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(media_types.MS, manifest) };
            };
            return (0, p_map["default"])(subjects, attachTo, { concurrency: 16 });
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, manifest_manifest.nb)(target.mediaType, target.bytes);
            throw new registry_error.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { fix: 'Push the package before its SBOM or its signature.' });
        }
        var tags = __webpack_require__(89077);
        var digest_of = __webpack_require__(28041);
        var digest = __webpack_require__(64074);
        var external_node_fs_promises_ = __webpack_require__(51455);
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
                const attached = await attach(registry, [subject], {
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
            const bytes = await (0, external_node_fs_promises_.readFile)(path).catch((cause) => Promise.reject(new errors.yo(`The SBOM ${path} cannot be read.`, { fix: 'Run "sbom" again.', cause })));
            if ((0, digest_of.o)(bytes) !== file.digest)
                throw new errors.yo(`The SBOM ${path} was changed after it was written: its sha256 is not ${(0, digest.ZD)(file.digest)}.`, { fix: 'Run "sbom" again.' });
            return bytes;
        }
        var statement = __webpack_require__(28713);
        ;
        const MAX_SUBJECTS = 1024;
        var outside_json = __webpack_require__(15125);
        ;
        const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1';
        const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1';
        function provenance(facts) {
            const { context, env, build } = facts;
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
                    resolvedDependencies: [...sourceOf(context), ...toolsOf(facts)],
                },
                runDetails: {
                    builder: {
                        id: onGitHub
                            ? `${context.serverUrl}/${facts.builder ?? context.workflowRef}`
                            : 'https://github.com/syspack/pakages/terminal',
                        version: known({ spack: build.spack.version }),
                    },
                    metadata: known({ invocationId: invocationOf(context, env), finishedOn: build.finished }),
                    byproducts: [
                        {
                            name: 'runner',
                            annotations: known({
                                os: env.ImageOS,
                                image: env.ImageVersion,
                                arch: env.RUNNER_ARCH,
                                platform: build.platform,
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
                { uri: 'file:spack.lock', digest: { sha256: (0, digest.ZD)(lock) }, annotations: { role: 'lock' } },
            ];
        }
        const invocationOf = (context, env) => context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
        const known = (values) => Object.fromEntries(Object.entries(values).filter((entry) => !!entry[1]));
        var statements = __webpack_require__(40974);
        ;
        async function signPush(options) {
            const { registry, signer, signal, onSigned } = options;
            const tasks = [...provenanceTasks(options), ...sbomTasks(options)];
            let done = 0;
            const sign = async (task) => {
                const bundle = await signer.sign((0, statements.qZ)(task.subjects, task.predicateType, await task.predicate()));
                const attached = await attach(registry, task.subjects.map((subject) => subject.digest), (0, statements.ox)(bundle, task.predicateType));
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
                    recipe: recipeOf?.(spec.name),
                },
            ]));
            return [...seen.values()];
        }
        function provenanceTasks(options) {
            const subjects = subjectsOf(options);
            const batches = Array.from({ length: Math.ceil(subjects.length / MAX_SUBJECTS) }, (_, at) => subjects.slice(at * MAX_SUBJECTS, (at + 1) * MAX_SUBJECTS));
            const predicate = async () => provenance({ ...options.facts, build: options.build });
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
            const bytes = await (0, external_node_fs_promises_.readFile)(file).catch((cause) => {
                throw new errors.yo(`The SBOM ${file} cannot be read: ${(0, errors.bD)(cause)}.`, { fix, cause });
            });
            if ((0, digest_of.o)(bytes) !== digest)
                throw new errors.yo(`The SBOM ${file} is not the one that was written: its sha256 differs.`, {
                    fix,
                });
            return (0, outside_json.q)(bytes, file);
        }
        var inputs = __webpack_require__(97276);
        var repository_folder = __webpack_require__(65475);
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
                if (found.has(name) || expected === undefined)
                    continue;
                const digest = await recipeDigest(name, expected, folders, host);
                if (digest)
                    found.set(name, digest);
            }
            return found;
        }
        async function builtFrom({ facts }) {
            if (!(0, external_node_fs_.existsSync)(facts))
                return new Map();
            const { specs } = await document_kinds.Gg.read(facts);
            return new Map(specs.flatMap(({ hash, recipeSha256 }) => recipeSha256 === undefined ? [] : [[hash, recipeSha256]]));
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
            const lock = (0, digest_of.o)(await (0, external_node_fs_promises_.readFile)((0, external_node_path_.resolve)((0, external_node_path_.dirname)(work.buildReport), build.lock)));
            let statements = 0;
            const attached = await signPush({
                registry,
                signer,
                push,
                build,
                only,
                signal,
                facts: { context: host.context, env: host.env, lock, builder: request.builder },
                recipeOf: (name) => recipes.get(name),
                ...(sboms && { sboms }),
                onSigned: (what, done, total) => {
                    statements = done;
                    host.progress({ subject: what, outcome: 'signed', done, total });
                },
            });
            return { kind: 'signed', by: signer.identity, packages: only.size, statements, unknown, attached };
        }
        async function toSign(outcomes, { push, cache, registry, inputs }) {
            const known = push.specs.filter(({ hash }) => outcomes.has(hash));
            const left = known.filter(({ hash, outcome }) => outcome === 'present' && outcomes.get(hash) === 'built');
            const unsigned = await (0, p_map["default"])(left, async (spec) => {
                const entry = cache.entries.get(spec.hash);
                const same = entry !== undefined && (await cache.read(entry)).tarball.digest === spec.layer;
                return same && (await registry.referrers(spec.manifest, statement.uS)).length === 0
                    ? [spec.hash]
                    : [];
            }, { concurrency: inputs.concurrency });
            return new Set([
                ...known.filter(({ outcome }) => outcome === 'pushed').map(({ hash }) => hash),
                ...unsigned.flat(),
            ]);
        }
        ;
        async function pushToRegistry(inputs, ports) {
            const { host } = ports;
            const guard = guardOf(inputs, host);
            (0, may_publish.$9)('binaries', host, inputs['publish-from']);
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
            const signing = await signPushed({ inputs, choice, builder, registry, push: pushed, cache, work, sboms }, ports);
            const signed = signing.kind === 'signed' ? signing.attached : [];
            const report = { ...pushed, referrers: [...attached, ...signed] };
            await document_kinds.rS.write(work.pushReport, report);
            return {
                file: work.pushReport,
                report,
                packages,
                index,
                allowed: guard.waived,
                signing,
                seconds: (clock.now() - started) / 1000,
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
