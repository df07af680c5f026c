export const id = 2620;
export const ids = [2620];
export const modules = {
    74376: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (blobOf),
            h: () => (putBytes)
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
        const blobOf = (bytes) => ({
            digest: (0, _digest_of_js__WEBPACK_IMPORTED_MODULE_1__.o)(bytes),
            size: bytes.length,
            open: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false }),
            read: async () => bytes,
        });
        async function putBytes(registry, bytes) {
            await registry.putBlob(blobOf(bytes));
        }
    }),
    25799: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (architectureOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FAMILIES = [
            [
                /^(aarch64|armv8(\.\d)?a|armv9(\.\d)?a|thunderx2|a64fx|cortex_a\d+|neoverse_\w+|m[1-9])$/,
                'arm64',
            ],
            [/^(ppc64le|power\d+le)$/, 'ppc64le'],
            [/^(ppc64|power\d+)$/, 'ppc64'],
            [/^(riscv64|u74mc)$/, 'riscv64'],
            [/^(x86|i686|pentium\d|prescott)$/, 'x86'],
            [/^(arm|ppc|ppcle|sparc|sparc64)$/, ''],
        ];
        function architectureOf(spec) {
            const target = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec);
            const family = FAMILIES.find(([pattern]) => pattern.test(target));
            return family === undefined ? 'amd64' : family[1] || target;
        }
    }),
    87174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (composeImage),
            _: () => (provenanceAnnotations)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45004);
        var _spec_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35047);
        function composeImage(parts) {
            const own = parts.layers.at(-1);
            const config = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                architecture: (0, _architecture_js__WEBPACK_IMPORTED_MODULE_1__.N)(parts.spec),
                os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
                rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
                config: {
                    Env: parts.env,
                    ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
                },
                spec: parts.specJson,
                buildcache_layout_version: 3,
                binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ZD)(own.digest) },
                ...(parts.build && { [_build_key_js__WEBPACK_IMPORTED_MODULE_3__.v]: parts.build }),
            });
            const layers = parts.layers.map(({ digest, size }) => ({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.kb,
                digest,
                size,
            }));
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ve, config),
                layers,
                annotations: annotationsOf(parts),
            });
            return { config, manifest, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS };
        }
        function annotationsOf({ spec, licenses, annotations, ...provenance }) {
            return {
                'org.opencontainers.image.description': (0, _spec_text_js__WEBPACK_IMPORTED_MODULE_6__.d)(spec),
                ...provenanceAnnotations(provenance),
                ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
                ...annotations,
            };
        }
        const provenanceAnnotations = ({ source, revision, }) => ({
            ...(source && { 'org.opencontainers.image.source': source }),
            ...(revision && { 'org.opencontainers.image.revision': revision }),
        });
    }),
    35047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (specText)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
        function specText(spec) {
            const entries = Object.entries(spec.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
            const switches = entries
                .filter(([, value]) => typeof value === 'boolean')
                .map(([name, value]) => `${value ? '+' : '~'}${name}`);
            const flags = entries
                .filter(([name, value]) => FLAGS.has(name) && Array.isArray(value) && value.length > 0)
                .map(([name, value]) => `${name}="${value.join(' ')}"`);
            const variants = entries
                .filter(([name, value]) => !FLAGS.has(name) && typeof value !== 'boolean' && value !== null)
                .map(([name, value]) => variantText(name, value));
            const { platform, platform_os } = spec.arch;
            return [
                `${spec.name}@=${spec.version}${switches.join('')}`,
                ...flags,
                ...variants,
                `platform=${platform}`,
                `os=${platform_os}`,
                `target=${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`,
            ].join(' ');
        }
        function variantText(name, value) {
            if (name === 'patches' && Array.isArray(value))
                return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
            return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
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
                const { registry, expected, concurrency } = this.#options;
                const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
                const gone = await (0, p_map["default"])(suspects, async (hash) => {
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
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
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
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
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
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
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
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
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
