export const id = 9875;
export const ids = [9875];
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
    13843: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (dagHash)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
        const computable = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            build_spec: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            external: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ original_specfile_version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }).optional(),
        });
        function dagHash(node) {
            const read = computable.safeParse(node);
            if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
                return undefined;
            if ((read.data.annotations?.original_specfile_version ?? 5) !== 5)
                return undefined;
            const { hash: _, ...rest } = node;
            return base32((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
                .update(ascii(JSON.stringify(rest)))
                .digest());
        }
        const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        function base32(bytes) {
            let rest = BigInt(`0x${bytes.toString('hex')}`);
            let text = '';
            for (let at = 0; at < (bytes.length * 8) / 5; at++) {
                text = `${ALPHABET[Number(rest & 31n)]}${text}`;
                rest >>= 5n;
            }
            return text;
        }
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
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { id: 'image-not-of-spack', fix: error.fix, cause: error });
            }
        }
        const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `${from} is not a package of Spack: ${why}.`, {
            id: 'image-not-of-spack',
            fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
        });
    }),
    89758: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (specMismatches)
        });
        var _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13843);
        const specMismatches = (nodes, expected) => [
            ...rootMismatches(nodes[0], expected),
            ...nodes.flatMap(forged),
        ];
        function rootMismatches(found, expected) {
            if (!found)
                return ['Its image holds no spec.'];
            if (found.hash !== expected.hash)
                return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`];
            if (found.name !== expected.name || found.version !== expected.version)
                return [`Its image calls itself ${found.name}@${found.version} under this hash.`];
            return [];
        }
        function forged(node) {
            const computed = (0, _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__.X)(node);
            return computed === undefined || computed === node.hash
                ? []
                : [
                    `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
                ];
        }
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
    28027: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (BundleReader)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28713);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        const MAX_BUNDLE = 32 * 1024 * 1024;
        const MAX_BUNDLES = 100;
        class BundleReader {
            #registry;
            #verifier;
            #known = new Map();
            constructor(registry, verifier) {
                this.#registry = registry;
                this.#verifier = verifier;
            }
            async at(subject) {
                const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle);
                const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map(async (referrer) => {
                    const found = await this.#read(referrer);
                    return found && { ...found, bundle: referrer.digest };
                }))).filter((found) => found !== undefined);
                if (referrers.length <= MAX_BUNDLES)
                    return looked;
                return [
                    ...looked,
                    {
                        kind: 'refused',
                        message: `${referrers.length - MAX_BUNDLES} more signatures were not looked at.`,
                    },
                ];
            }
            async #read(referrer) {
                const stored = await this.#registry.manifest(referrer.digest);
                const manifest = stored && (await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, referrer.digest)));
                const [layer, ...others] = manifest?.layers ?? [];
                if (layer?.mediaType !== _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS || others.length > 0)
                    return undefined;
                const known = this.#known.get(layer.digest);
                if (known)
                    return known;
                const reading = this.#verify(layer);
                this.#known.set(layer.digest, reading);
                return reading;
            }
            async #verify(layer) {
                try {
                    const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.oD)(this.#registry, layer, MAX_BUNDLE);
                    const verification = await this.#verifier.verify((0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(bytes, layer.digest));
                    return verification.kind === 'verified'
                        ? verification
                        : { kind: 'refused', message: `${verification.message} (${layer.digest})` };
                }
                catch (error) {
                    if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl && !(0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.Im)(error))
                        throw error;
                    return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.s$)(error)}` };
                }
            }
        }
        const mayBeBundle = ({ artifactType }) => artifactType === undefined ||
            artifactType === _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS ||
            artifactType === 'application/vnd.oci.empty.v1+json';
    }),
    70963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Pu: () => (licenceIn),
            VI: () => (sortBundle),
            _D: () => (gatherBinaryEvidence)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98176);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89758);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98877);
        async function gatherBinaryEvidence(dag, options) {
            const specs = [...dag.specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec));
            const bundles = new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(options.registry, options.verifier);
            let done = 0;
            const gather = async (spec) => {
                const evidence = await evidenceOf(spec, bundles, options);
                options.onGathered?.(++done, specs.length);
                return [spec.hash, evidence];
            };
            return new Map(await (0, p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(specs, gather, {
                concurrency: options.concurrency ?? 8,
                ...(options.signal && { signal: options.signal }),
            }));
        }
        async function evidenceOf(spec, bundles, { registry, signers, referenceOf }) {
            const known = { spec: { name: spec.name, version: spec.version, hash: spec.hash } };
            const nothing = { ...known, tarball: undefined, faults: [], trusted: [], refused: [] };
            const reference = referenceOf(spec);
            const stored = await registry.manifest(reference);
            if (!stored)
                return { ...nothing, manifest: undefined };
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.dT)(stored, registry, reference));
            if (!image)
                return { ...nothing, manifest: stored.digest, faults: [NOT_SPACK] };
            const faults = await imageFaults(spec, image, registry);
            const found = (await bundles.at(stored.digest)).map((bundle) => sortBundle(bundle, stored.digest, signers));
            const trusted = found.filter((one) => 'statement' in one);
            const refused = found.filter((one) => 'code' in one);
            return {
                ...known,
                manifest: stored.digest,
                tarball: { digest: image.layer.digest, size: image.layer.size },
                layers: image.layers,
                ...licenceIn(image.annotations),
                faults,
                trusted,
                refused,
            };
        }
        const LICENCES = 'org.opencontainers.image.licenses';
        const licenceIn = (annotations) => annotations[LICENCES] === undefined ? {} : { licence: annotations[LICENCES] };
        function sortBundle(bundle, manifest, signers) {
            if (bundle.kind === 'refused')
                return { code: 'bad-signature', message: bundle.message };
            if (!(0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.KH)(bundle.statement, manifest))
                return {
                    code: 'wrong-subject',
                    message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.`,
                };
            const complaints = (0, _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__.RY)(bundle.signer, signers);
            if (complaints.length > 0)
                return {
                    code: 'untrusted-signer',
                    message: `Its signer is not trusted: ${complaints.join('; ')}.`,
                };
            return { statement: bundle.statement, signer: bundle.signer, bundle: bundle.bundle };
        }
        const NOT_SPACK = {
            code: 'spec-mismatch',
            message: 'Its manifest is not that of a package of Spack.',
        };
        const FAULTS = {
            malformed: 'spec-mismatch',
            truncated: 'size-mismatch',
            'too-large': 'size-mismatch',
        };
        async function imageFaults(spec, image, registry) {
            try {
                const config = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Xg)(registry, image);
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.i)(config.spec.nodes, spec).map((message) => ({
                    code: 'spec-mismatch',
                    message,
                }));
            }
            catch (error) {
                if (!(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error))
                    throw error;
                const code = FAULTS[error.failure] ?? 'digest-mismatch';
                return [{ code, message: `The description in its image cannot be used: ${error.message}` }];
            }
        }
    })
};
