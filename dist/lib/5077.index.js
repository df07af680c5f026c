export const id = 5077;
export const ids = [5077];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);
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
