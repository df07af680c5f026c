export const id = 8581;
export const ids = [8581];
export const modules = {
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
            Ch: () => (readGenerationAt),
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration),
            w2: () => (readGenerationFiles)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64361);
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
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_5__.DE]: record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const found = await readGenerationAt(registry, manifest ?? tag, tag);
            if (found && (found.record.number !== number || found.record.id !== id))
                throw malformed(`${registry.reference}:${tag}`, `it is generation ${found.record.number} of another tag`);
            return found && { ...found, tag };
        }
        async function readGenerationAt(registry, reference, name = reference) {
            const stored = await registry.manifest(reference);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${name}`;
            const { document, lock } = partsOf(stored.bytes, from);
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = hashesOf(record).find((hash) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray}`);
            return { tag: (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.br)(record.number, record.id), manifest: stored.digest, record, dag };
        }
        const hashesOf = ({ specs, roots, parts = [] }) => [
            ...[...specs, ...roots].map(({ hash }) => hash),
            ...parts.flatMap((part) => part.roots),
        ];
        async function readGenerationFiles(registry, { manifest, tag }) {
            const from = `${registry.reference}:${tag}`;
            const stored = await registry.manifest(manifest);
            if (!stored)
                throw malformed(from, 'it is gone');
            const { document, lock } = partsOf(stored.bytes, from);
            return {
                record: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                lock: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            };
        }
        function partsOf(manifest, from) {
            const [document, lock, ...others] = layersOf(manifest, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            return { document, lock };
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
            id: 'generation-unreadable',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
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
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        var _generation_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52089);
        const MOST_GENERATIONS = 200;
        const AT_ONCE = 8;
        class Generations {
            #options;
            #tags;
            #read = new Map();
            #passedOver = [];
            constructor(options) {
                this.#options = options;
                const { number, below = Infinity } = options.bounds ?? {};
                this.#tags = (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__.CR)(options.tags).filter((one) => (number === undefined || one.number === number) && one.number < below);
            }
            get listed() {
                return this.#tags;
            }
            get passedOver() {
                return this.#passedOver;
            }
            async *newestFirst(most = MOST_GENERATIONS) {
                const { release } = this.#options.bounds ?? {};
                if (release !== undefined) {
                    const frozen = await this.#judged((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release), (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ch)(this.#options.registry, manifest, (0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release)));
                    if (frozen)
                        yield frozen;
                    return;
                }
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
                const { registry } = this.#options;
                try {
                    return await this.#judged(tag.tag, (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(registry, tag, manifest), true);
                }
                catch (error) {
                    throw (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error) ? unread(tag, error) : error;
                }
            }
            async #judged(tag, read, listed = false) {
                const { registry } = this.#options;
                try {
                    const stored = await registry.manifest(tag);
                    if (!stored && !listed)
                        return undefined;
                    const against = stored ? await this.#against(stored.digest) : ['It is listed, and gone.'];
                    if (stored && against.length === 0)
                        return await read(stored.digest);
                    this.#passOver(tag, against.join(' '));
                }
                catch (error) {
                    if (!(error instanceof _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ci))
                        throw error;
                    this.#passOver(tag, error.message);
                }
                return undefined;
            }
            async #against(manifest) {
                const { judge, bounds } = this.#options;
                const meant = bounds?.manifest ?? manifest;
                return meant === manifest
                    ? ((await judge?.(manifest)) ?? [])
                    : [`It is the image ${manifest}, and ${meant} was asked for.`];
            }
            #passOver(tag, why) {
                this.#passedOver.push(`${tag} is passed over: ${why}`);
                this.#options.onPassedOver?.(tag, why);
            }
        }
        const unread = ({ number, tag }, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_3__.gl(cause.failure, `Generation ${number} (${tag}) cannot be read: ${cause.message}`, {
            id: 'generation-unreadable',
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
    }),
    74426: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (inspect)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3581);
        var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
        var _build_cache_tarball_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69895);
        async function inspect(cache, entries, metadata, signal) {
            return (0, p_map__WEBPACK_IMPORTED_MODULE_0__["default"])(entries, async (entry) => {
                const found = await cache.read(entry);
                const expected = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_1__.Z)(found.dag, found.spec.hash);
                const readMetadata = metadata?.(entry);
                const facts = await (0, _build_cache_tarball_js__WEBPACK_IMPORTED_MODULE_2__.P)(found.tarball, (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Pf)(found.spec), {
                    expected,
                    readMetadata,
                });
                return { ...found, facts };
            }, { concurrency: 8, ...(signal && { signal }) });
        }
    }),
    9029: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (Upload)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74865);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98176);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16423);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49098);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5858);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53143);
        var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70370);
        class Upload {
            #options;
            #limiter;
            #layers = new Map();
            #uploads = new Map();
            #failed = new AbortController();
            constructor(options) {
                this.#options = options;
                this.#limiter = (0, p_limit__WEBPACK_IMPORTED_MODULE_0__.A)(options.concurrency);
            }
            async run(candidates, onDone, layers = []) {
                for (const { entry, tarball, facts } of [...layers, ...candidates]) {
                    this.#layers.set(entry.hash, Promise.resolve({
                        digest: tarball.digest,
                        size: tarball.size,
                        diffId: facts.diffId,
                        where: facts.where,
                        recorded: this.#options.environments?.get(entry.hash),
                    }));
                    this.#uploads.set(entry.hash, caught(this.#limited(() => this.#putBlob(tarball))));
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
            async #putBlob(blob) {
                const { registry, mountFrom } = this.#options;
                if (mountFrom !== undefined && (await registry.hasBlob(blob.digest)))
                    return;
                await registry.putBlob(blob, mountFrom);
            }
            async #putImage(candidate) {
                const started = this.#options.clock.now();
                const { dag, spec, specJson, entry } = candidate;
                const needed = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).filter((one) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(one));
                const layers = await Promise.all(needed.map((one) => this.#layer(one.hash)));
                const lacking = needed
                    .filter((_, at) => layers[at] === undefined)
                    .map((one) => `${one.name}@${one.version}`);
                const packed = new Map(needed.flatMap(({ hash }, at) => (layers[at] ? [[hash, layers[at]]] : [])));
                const image = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.I)({
                    spec,
                    specJson,
                    layers: layers.filter((one) => one !== undefined),
                    env: (0, _pakages_store__WEBPACK_IMPORTED_MODULE_4__.X)(dag, packed),
                    build: (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.a7)(candidate.facts.buildInfo),
                    annotations: {
                        ...annotationOf(packed.get(entry.hash)?.recorded),
                        ...(0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.P)({
                            root: candidate.facts.buildInfo.buildPath,
                            prefix: candidate.facts.prefix,
                        }),
                    },
                    licenses: this.#options.licenses?.get(entry.hash),
                    ...this.#options.provenance,
                });
                const config = this.#limited(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.h)(this.#options.registry, image.config));
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
                const image = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.fW)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.AM)(this.#options.registry, tag), this.#options);
                if (!image)
                    return undefined;
                const { diffId, env } = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.Xg)(this.#options.registry, image);
                return (diffId && {
                    digest: image.layer.digest,
                    size: image.layer.size,
                    diffId,
                    where: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.gZ)(env),
                    recorded: recordedOf(image, hash),
                });
            }
            async #putManifest(tag, mediaType, bytes) {
                for (let attempt = 1;; attempt++) {
                    try {
                        return await this.#options.registry.putManifest(tag, mediaType, bytes);
                    }
                    catch (error) {
                        const unknown = error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_10__.gl && /BLOB_UNKNOWN/.test(error.code ?? '');
                        if (!unknown || attempt >= 4)
                            throw error;
                        await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.v7)(attempt, this.#options);
                    }
                }
            }
        }
        function recordedOf({ annotations }, hash) {
            const text = annotations[_pakages_store__WEBPACK_IMPORTED_MODULE_11__.en];
            try {
                return text === undefined ? undefined : (0, _pakages_store__WEBPACK_IMPORTED_MODULE_11__.Nq)(text, hash, 'the image');
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo)
                    return undefined;
                throw error;
            }
        }
        function annotationOf(recorded) {
            const text = recorded && (0, _pakages_store__WEBPACK_IMPORTED_MODULE_11__.HR)(recorded);
            return text === undefined ? {} : { [_pakages_store__WEBPACK_IMPORTED_MODULE_11__.en]: text };
        }
        function caught(promise) {
            promise.catch(() => { });
            return promise;
        }
    }),
    83971: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aF: () => (releaseTag),
            jn: () => (isReleaseName),
            uh: () => (releaseNames)
        });
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
        const PREFIX = 'release-';
        const isReleaseName = (name) => NAME.test(name) && !name.endsWith('.spack');
        const releaseTag = (name) => `${PREFIX}${name}`;
        const releaseNames = (tags) => tags
            .filter((tag) => tag.startsWith(PREFIX))
            .map((tag) => tag.slice(PREFIX.length))
            .filter(isReleaseName);
    }),
    25351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EN: () => (oldSources),
            Fp: () => (putSource),
            Id: () => (sourceFolder),
            l1: () => (pullSource)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64074);
        var p_map__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(606);
        const SOURCE = 'application/vnd.pakages.source.v1';
        const ARCHIVE = 'application/octet-stream';
        const TITLE = 'org.opencontainers.image.title';
        const LIMIT = 10e9;
        const sourceTag = (sha256) => `source-${sha256}`;
        const NAME = /^[0-9a-f]{64}(\.[A-Za-z0-9][A-Za-z0-9.]{0,20})?$/;
        const sourceFolder = (cache, sha256) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, '_source-cache', 'archive', sha256.slice(0, 2));
        async function putSource(registry, archive, source) {
            const { sha256, file, name, of, url, license } = archive;
            const tag = sourceTag(sha256);
            if (await registry.manifest(tag))
                return 'present';
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.z9)(sha256);
            if ((await fileDigest(file)) !== digest)
                return 'other';
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.h)(registry, config);
            const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
            await registry.putBlob((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.Ax)(file, digest, size));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                artifactType: SOURCE,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.$v, config),
                layers: [{ mediaType: ARCHIVE, digest, size, annotations: { [TITLE]: name } }],
                annotations: {
                    [TITLE]: `sources of ${of}`,
                    ...(url && { 'org.opencontainers.image.url': url }),
                    ...(license && { 'org.opencontainers.image.licenses': license }),
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_10__.DE]: new Date(source.now).toISOString(),
                },
            });
            await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
            return 'stored';
        }
        async function oldSources(registry, tags, { before, needed }) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_12__["default"])(tags.filter((tag) => /^source-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_13__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOURCE)
                    return [];
                const { [TITLE]: title = '', [_pakages_image__WEBPACK_IMPORTED_MODULE_10__.DE]: created = '' } = manifest.annotations ?? {};
                const isNeeded = needed.has(title.replace(/^sources of /, ''));
                return isNeeded || Date.parse(created) >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function fileDigest(file) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
            await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), hash);
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.z9)(hash.digest('hex'));
        }
        async function pullSource(registry, sha256, cache) {
            const from = `${registry.reference}:${sourceTag(sha256)}`;
            const stored = await registry.manifest(sourceTag(sha256));
            if (!stored)
                return undefined;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.Sw)(stored.bytes, from).layers;
            const name = layer?.annotations?.[TITLE] ?? sha256;
            const fits = layer && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.ZD)(layer.digest) === sha256 && layer.size <= LIMIT && others.length === 0;
            if (!fits || !NAME.test(name) || !name.startsWith(sha256))
                throw new _pakages_image__WEBPACK_IMPORTED_MODULE_13__.gl('malformed', `${from} is not the archive of that sha256.`, {
                    id: 'stored-image-malformed',
                    fix: 'Something else was stored there: remove the tag.',
                });
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sourceFolder(cache, sha256), name);
            const stream = await registry.readBlob(layer.digest, layer.size);
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.wJ)(file, stream, layer.digest, layer.size, from);
            return file;
        }
    }),
    63523: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (stagingReference),
            JK: () => (mountPath),
            n3: () => (isPlaceOf)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        function stagingReference(reference) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            return `${parsed.text}-staging`;
        }
        function isPlaceOf(reference, source) {
            const text = repositoryOf(source);
            if (!isReference(text) && !text.startsWith('oci-layout:'))
                return false;
            const { text: from } = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return from === (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference).text || from === stagingReference(reference);
        }
        const repositoryOf = (place) => place.replace(/ \(run [^)]*\)$/, '');
        const isReference = (text) => /^oci(\+https?)?:\/\//.test(text);
        function mountPath(from, to) {
            const [source, target] = [httpReference(from), httpReference(to)];
            return source && source.origin === target?.origin ? source.repository : undefined;
        }
        function httpReference({ reference }) {
            const text = repositoryOf(reference);
            if (!isReference(text))
                return undefined;
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return parsed.kind === 'http' ? parsed : undefined;
        }
    }),
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
    }),
    2365: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M2: () => (environmentsOf),
            YU: () => (generationJudge),
            HY: () => (guardOf),
            xc: () => (judgePresence),
            qT: () => (keepSources),
            Wm: () => (licensesOf),
            IK: () => (presenceTrust),
            pK: () => (putBack),
            l5: () => (signedImages)
        });
        var document_kinds = __webpack_require__(64361);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        async function environmentsOf({ environment, }) {
            if (!(0, external_node_fs_.existsSync)(environment))
                return new Map();
            const { specs } = await document_kinds.gp.read(environment);
            return new Map(specs.map((one) => [one.hash, one]));
        }
        var masking = __webpack_require__(76129);
        var concrete_spec = __webpack_require__(16804);
        var publishing_rules = __webpack_require__(47899);
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
        const guardOf = (inputs, host) => new Guard(secretsOf(inputs, host), inputs.targets, (0, publishing_rules.Bb)(inputs.allow));
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
            allows(rule) {
                return this.#allowed.has(rule);
            }
            metadata(entry) {
                return async (file, content) => {
                    for (const variable of await this.#scanner.scan(file, content))
                        this.#found.push({ subject: (0, concrete_spec.Pf)(entry), file, variable });
                };
            }
            refuse(candidates) {
                const faults = (0, publishing_rules.Fi)(candidates, this.#found, this.#targets);
                this.waived = faults.filter(({ name }) => this.#allowed.has(name));
                return (0, publishing_rules.oE)(faults, this.#allowed);
            }
        }
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var markdown = __webpack_require__(12712);
        var cache_folder = __webpack_require__(24356);
        var source_image = __webpack_require__(25351);
        var p_map = __webpack_require__(606);
        var src_registry = __webpack_require__(92687);
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
        ;
        async function keepSources({ mirror, login, specs, work }, ports) {
            if (mirror === undefined)
                return;
            const { host, signal, clock } = ports;
            const { repository, serverUrl, commit } = host.context;
            const now = clock.now();
            const source = { source: repository && `${serverUrl}/${repository}`, revision: commit, now };
            const registry = (0, src_registry.I)(mirror, login, ports);
            const { archives, unlicensed } = await archivesOf(specs, work, host.env);
            const outcomes = await (0, p_map["default"])(archives, (one) => (0, source_image.Fp)(registry, one, source), {
                concurrency: 4,
                signal,
            });
            const damaged = archives.filter((_, at) => outcomes[at] === 'other');
            for (const { of, file } of damaged)
                host.warning(`${file}, a source of ${of}, is not what its name says, and is not kept.`);
            if (unlicensed.length > 0)
                host.notice(`The sources of these are not kept, since no licence is known that allows it: ${unlicensed.slice(0, 20).join(', ')}${unlicensed.length > 20 ? ' …' : ''}`);
            const stored = outcomes.filter((outcome) => outcome === 'stored').length;
            host.info(`${(0, markdown.hS)(stored, 'archive')} of sources kept in ${mirror}, ${outcomes.length - stored - damaged.length} there already`);
        }
        async function archivesOf(specs, work, env) {
            if (!(0, external_node_fs_.existsSync)(work.facts))
                return { archives: [], unlicensed: [] };
            const facts = new Map((await document_kinds.Gg.read(work.facts)).specs.map((one) => [one.hash, one]));
            const licenses = await licensesOf(work);
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(env), 'sources');
            const found = new Map();
            const unlicensed = [];
            for (const spec of specs) {
                const of = `${spec.name}@${spec.version}`;
                const here = await inCache(cache, facts.get(spec.hash), of, licenses.get(spec.hash));
                if (here.length > 0 && !licenses.has(spec.hash))
                    unlicensed.push(of);
                else
                    for (const one of here)
                        found.set(one.sha256, one);
            }
            return { archives: [...found.values()], unlicensed };
        }
        async function inCache(cache, facts, of, license) {
            const fetched = [...(facts?.sources ?? []), ...(facts?.patches ?? [])];
            const archives = await Promise.all(fetched.map(async ({ url, sha256 }) => {
                if (url === undefined || sha256 === undefined)
                    return [];
                const folder = (0, source_image.Id)(cache, sha256);
                const names = await (0, promises_.readdir)(folder).catch(() => []);
                const name = names.find((one) => one.startsWith(sha256));
                return name === undefined
                    ? []
                    : [{ sha256, file: (0, external_node_path_.join)(folder, name), name, of, url, license }];
            }));
            return archives.flat();
        }
        var patience = __webpack_require__(74865);
        var registry_error = __webpack_require__(26061);
        var read = __webpack_require__(98176);
        var generations_generations = __webpack_require__(25018);
        var gather = __webpack_require__(70963);
        var statements = __webpack_require__(40974);
        var signer_section = __webpack_require__(7890);
        var key_signer = __webpack_require__(20440);
        var generation_signature = __webpack_require__(60277);
        var verify_anchors = __webpack_require__(49427);
        ;
        async function presenceTrust(opened, choice, ports) {
            const { signer } = choice;
            if (signer === undefined) {
                if (opened.configuration?.values.trust !== undefined)
                    tellThatNobodyTakesIt(choice, ports);
                return { kind: 'believed', why: 'nothing is signed', isSigned: false };
            }
            const { policy } = await opened.trust();
            if (signer instanceof key_signer.iJ)
                return verifiedBy(policy, [{ kind: 'key', pem: signer.publicKey }], ports);
            const job = await ports.jobIdentity();
            if (job?.visibility !== 'public' && policy.trustRoot === undefined)
                return {
                    kind: 'believed',
                    isSigned: true,
                    why: 'the signatures of a repository that is not public can only be verified with "trust-root" in the section "trust" of pakages.json',
                };
            return verifiedBy(policy, ownWorkflow(job?.workflowRef, ports), ports);
        }
        function tellThatNobodyTakesIt({ why }, { host }) {
            host.warning(`Nothing is signed, since ${why}, and pakages.json has a section "trust": whoever goes by it counts no generation of this run, and "prune" deletes nothing while one of them lies among signed ones.`);
        }
        function generationJudge(trust, registry) {
            return trust.kind === 'verified'
                ? (manifest) => (0, generation_signature.kK)(manifest, { registry, ...trust })
                : undefined;
        }
        function verifiedBy(policy, own, { host }) {
            const signers = [...policy.signers, ...own];
            const verifier = (0, verify_anchors.S)({ ...policy, signers }, (0, cache_folder.n)(host.env));
            return { kind: 'verified', verifier, signers };
        }
        function ownWorkflow(workflowRef, { host }) {
            const { repository, ref } = host.context;
            const [workflow] = workflowRef?.split('@') ?? [];
            return workflow && repository && ref
                ? [{ kind: 'workflow', issuer: signer_section.oX, repository, workflow, ref }]
                : [];
        }
        ;
        const FRUITLESS = 16;
        async function judgePresence(specs, request, ports) {
            const { registry, seen } = request;
            const there = [...specs].filter(({ hash }) => seen.tags.has(hash));
            const recorded = await recordedIn(new Set(there.map(({ hash }) => hash)), request, ports);
            const vouched = new Map();
            const displaced = new Set();
            const doubted = [];
            const open = there.filter(({ hash }) => {
                const known = recorded.get(hash);
                if (!isWhole(known) || seen.digests.get(hash)?.manifest !== known.manifest)
                    return true;
                vouched.set(hash, known);
                return false;
            });
            const looked = await signedImages(open, request, ports);
            await (0, p_map["default"])(open, async (spec) => {
                const { hash } = spec;
                const found = looked.get(hash);
                const known = recorded.get(hash);
                const isKnown = known !== undefined && known.manifest === found.manifest;
                if (found.image && (found.isSigned || isKnown))
                    return void vouched.set(hash, found.image);
                const before = known && (await imageAt(registry, known.manifest));
                if (before)
                    displaced.add(hash);
                if (before)
                    return void vouched.set(hash, before);
                const { manifest, image, reasons } = found;
                if (manifest)
                    doubted.push({ spec, tag: seen.tags.get(hash), manifest, image, reasons });
            }, { concurrency: request.concurrency });
            return { vouched, displaced, doubted };
        }
        const isWhole = (known) => known?.layer !== undefined && known.size !== undefined;
        async function recordedIn(wanted, { registry, seen, trust }, { host }) {
            const found = new Map();
            const judge = generationJudge(trust, registry);
            const generations = new generations_generations.U({ registry, tags: seen.listed, judge });
            let fruitless = 0;
            try {
                for await (const { record } of generations.newestFirst()) {
                    const before = found.size;
                    for (const one of record.specs)
                        if (wanted.has(one.hash) && !found.has(one.hash))
                            found.set(one.hash, one);
                    fruitless = found.size > before ? 0 : fruitless + 1;
                    if (found.size === wanted.size || fruitless >= FRUITLESS)
                        break;
                }
            }
            catch (error) {
                if (!(0, registry_error.Im)(error))
                    throw error;
                host.warning(`${error.message} What it names is asked for its signatures instead.`);
            }
            return found;
        }
        async function signedImages(specs, request, ports) {
            const { registry, seen, concurrency } = request;
            const gathered = await judge_presence_gather(specs, request, ports);
            const late = specs.filter(({ hash }) => gathered.get(hash)?.manifest === undefined);
            const came = await (0, p_map["default"])(late, async (spec) => {
                const tag = seen.tags.get(spec.hash);
                return tag && (await (0, patience.fW)(() => registry.manifest(tag), ports)) ? [spec] : [];
            }, { concurrency });
            const again = await judge_presence_gather(came.flat(), request, ports);
            return new Map(specs.map(({ hash }) => [hash, lookedAt(again.get(hash) ?? gathered.get(hash))]));
        }
        function judge_presence_gather(specs, { registry, seen, trust, concurrency }, { signal }) {
            const { verifier, signers } = trust;
            return (0, gather._D)({ roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) }, {
                ...{ registry, verifier, signers, concurrency, signal },
                referenceOf: ({ hash }) => seen.tags.get(hash),
            });
        }
        function lookedAt({ manifest, tarball, faults, trusted, refused }) {
            const isSigned = trusted.some(({ statement }) => statement.predicateType === statements.EK);
            const reasons = [...faults, ...(isSigned ? [] : refused)].map(({ message }) => message);
            return {
                manifest,
                image: manifest && tarball && faults.length === 0
                    ? { manifest, layer: tarball.digest, size: tarball.size }
                    : undefined,
                isSigned,
                reasons: reasons.length > 0 ? reasons : ['Nobody who is trusted signed its provenance.'],
            };
        }
        async function imageAt(registry, manifest) {
            const image = await (0, read.AM)(registry, manifest).catch((error) => {
                if ((0, registry_error.Im)(error))
                    return undefined;
                throw error;
            });
            return image && { manifest, layer: image.layer.digest, size: image.layer.size };
        }
        ;
        async function putBack({ displaced, vouched }, { registry, seen, specs }, { host }) {
            for (const hash of displaced) {
                const stored = await registry.manifest(vouched.get(hash).manifest);
                if (!stored)
                    continue;
                await registry.putManifest(seen.tags.get(hash), stored.mediaType, stored.bytes);
                host.warning(`${(0, concrete_spec.Pf)(specs.get(hash))}: something that nobody signed lay under its tag. It leads to ${stored.digest} again, which the last signed generation names.`);
            }
        }
        ;
    }),
    55673: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (commitAtWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _git_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22717);
        var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        var _git_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4403);
        async function commitAtWork(ports) {
            const { context, workspace } = ports.host;
            if (context.commit === undefined)
                return undefined;
            const git = (0, _git_git_js__WEBPACK_IMPORTED_MODULE_0__.O)(ports);
            try {
                const { commit, remote } = await (0, _git_checkout_js__WEBPACK_IMPORTED_MODULE_1__.yC)(git, await (0, _git_checkout_js__WEBPACK_IMPORTED_MODULE_1__.HX)(git, workspace));
                const origin = remote === undefined ? undefined : (0, _git_references_js__WEBPACK_IMPORTED_MODULE_2__._M)(remote)?.repository;
                const isOwn = origin?.toLowerCase() === context.repository?.toLowerCase();
                return (isOwn ? commit : undefined) ?? context.commit;
            }
            catch (error) {
                if (!(error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo))
                    throw error;
                git.signal.throwIfAborted();
                return context.commit;
            }
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
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
            id: 'environment-record-malformed',
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
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { id: 'tarball-refused', fix });
    }),
    47899: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bb: () => (parseAllowedRules),
            Fi: () => (publishingFaults),
            MP: () => (PUBLISHING_FIXES),
            oE: () => (publishingError)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        const PUBLISHING_RULES = ['unpadded', 'target', 'secret', 'unsigned'];
        const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
        function parseAllowedRules(names) {
            const unknown = names.find((name) => !PUBLISHING_RULES.includes(name));
            if (unknown !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"allow" names "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(unknown)}".`, {
                    id: 'input-malformed',
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
            const files = `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
            return [
                {
                    name: 'unpadded',
                    subject: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec),
                    reason: `${files} can only be installed below paths no longer than ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(facts.prefix)}`,
                },
            ];
        }
        function unusualTarget({ spec }, targets) {
            const target = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.$r)(spec);
            if (GENERIC.test(target) || targets.includes(target))
                return [];
            return [
                {
                    name: 'target',
                    subject: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec),
                    reason: `it is built for ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(target)}, which many machines cannot run`,
                },
            ];
        }
        const PUBLISHING_FIXES = {
            unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
            target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
            secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.',
            unsigned: 'Whoever may write to the registry can have put them there, also a recipe that ran in a job. Delete these images in the registry and run all jobs again, so that they are built.',
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
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
                id: 'push-refused',
                fix: [
                    ...names.map((name) => PUBLISHING_FIXES[name]),
                    `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
                ].join('\n'),
            });
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
