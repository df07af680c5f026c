export const id = 4096;
export const ids = [4096];
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
    49003: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XH: () => (readSmall),
            o5: () => (SMALL),
            oD: () => (readWhole),
            sg: () => (fetched),
            zr: () => (verified)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        class Verified extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
            #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            #promised;
            #seen = 0;
            constructor(promised) {
                super();
                this.#promised = promised;
            }
            _transform(chunk, _encoding, done) {
                this.#seen += chunk.length;
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen > size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('too-large', digest, where, read));
                this.#hash.update(chunk);
                done(null, chunk);
            }
            _flush(done) {
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen < size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('truncated', digest, where, read));
                if (this.#hash.digest('hex') !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(digest))
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, read));
                done();
            }
        }
        const verified = (digest, size, where, read) => new Verified({ digest, size, where, read });
        const SMALL = 1024 * 1024;
        const FETCHES = 3;
        async function readSmall(blob, where) {
            if (blob.size > SMALL || !blob.read)
                return undefined;
            const bytes = await blob.read();
            if (bytes.length !== blob.size)
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where, 'in place');
            if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(blob.digest))
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', blob.digest, where, 'in place');
            return bytes;
        }
        async function readWhole(registry, { digest, size }, limit) {
            if (size > limit)
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, { fix: 'Do not use it: remove the package from the registry and push it anew.' });
            return fetched(digest, size, registry.reference, async () => (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await registry.readBlob(digest, size)));
        }
        async function fetched(digest, size, where, fetch) {
            for (let times = 1;; times++) {
                try {
                    return await fetch();
                }
                catch (error) {
                    const flipped = error instanceof _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl && error.failure === 'digest-mismatch';
                    if (!flipped || size <= SMALL)
                        throw error;
                    if (times >= FETCHES)
                        throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, times);
                }
            }
        }
    }),
    5394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            DE: () => (CREATED),
            MV: () => (MANIFEST_LIMIT),
            Sw: () => (parseImageManifest),
            n4: () => (parseImageIndex),
            nb: () => (descriptorOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        const MANIFEST_LIMIT = 8 * 1024 * 1024;
        const CREATED = 'org.opencontainers.image.created';
        const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
            annotations: annotations.optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const descriptor = shape;
        const looseDescriptor = shape.loose();
        const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            config: descriptor,
            layers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(descriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            manifests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(looseDescriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const parseImageManifest = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageManifest, 'an image manifest', from);
        const parseImageIndex = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageIndex, 'an image index', from);
        const descriptorOf = (mediaType, bytes) => ({
            mediaType,
            digest: (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes),
            size: bytes.length,
        });
    }),
    51747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (isIndexType),
            $v: () => (EMPTY_CONFIG),
            L$: () => (IMAGE_INDEX),
            MS: () => (IMAGE_MANIFEST),
            Ve: () => (IMAGE_CONFIG),
            Vv: () => (DOCKER_MANIFEST),
            Y2: () => (DOCKER_LIST),
            kb: () => (IMAGE_LAYER)
        });
        const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
        const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
        const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
        const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
        const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
        const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
        const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
        const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;
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
    45004: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (BUILD_KEY)
        });
        const BUILD_KEY = 'io.github.syspack.pakages.build';
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
    98176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AM: () => (readImage),
            Xg: () => (readConfig),
            dT: () => (imageOf),
            mb: () => (dagOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14566);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89381);
        var _content_verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26061);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45004);
        var _spec_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        const CONFIG_LIMIT = 64 * 1024 * 1024;
        const config = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }).optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish() }).nullish(),
            spec: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                _meta: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__.aig() }).loose(),
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_spec_node_js__WEBPACK_IMPORTED_MODULE_1__.S).min(1),
            }),
            binary_cache_checksum: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash_algorithm: zod__WEBPACK_IMPORTED_MODULE_0__.euz('sha256'), hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
                .optional(),
            [_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v]: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
        });
        async function readImage(registry, tag) {
            const stored = await registry.manifest(tag);
            return stored && imageOf(stored, registry, tag);
        }
        function imageOf(stored, { reference }, tag) {
            const from = `${reference}:${tag}`;
            if ((0, _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$U)(stored.mediaType))
                throw notSpack(from, 'it is an index of several images');
            const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from);
            const layer = manifest.layers.at(-1);
            if (!layer)
                throw notSpack(from, 'it has no layers');
            const { mediaType, digest, bytes } = stored;
            return {
                tag,
                digest,
                descriptor: { mediaType, digest, size: bytes.length },
                config: manifest.config,
                layer,
                layers: manifest.layers.length,
                annotations: manifest.annotations ?? {},
            };
        }
        async function readConfig(registry, image) {
            const from = `the config of ${registry.reference}:${image.tag}`;
            const bytes = await (0, _content_verified_js__WEBPACK_IMPORTED_MODULE_5__.oD)(registry, image.config, CONFIG_LIMIT);
            const read = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_6__.g)(bytes, config, 'the config of a package', from);
            const checksum = read.binary_cache_checksum?.hash;
            if (checksum !== undefined && checksum !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.ZD)(image.layer.digest))
                throw notSpack(from, 'it describes another tarball than the manifest does');
            const root = read.spec.nodes[0];
            const diffId = read.rootfs?.diff_ids.at(-1);
            return {
                hash: root.hash,
                name: root.name,
                version: root.version,
                format: read.spec._meta.version,
                spec: read.spec,
                diffId: diffId !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Bc)(diffId) ? diffId : undefined,
                env: read.config?.Env ?? [],
                build: read[_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v],
            };
        }
        function dagOf(read, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)({ spec: read.spec });
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__.h))
                    throw error;
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { fix: error.fix, cause: error });
            }
        }
        const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `${from} is not a package of Spack: ${why}.`, {
            fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
        });
    }),
    29972: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (specNode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.oe)(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.oe)() })).optional(),
        });
        const specNode = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => shape.safeParse(value).success, 'not a node of a spec');
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
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
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
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
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
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
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
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
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
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
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
    })
};
