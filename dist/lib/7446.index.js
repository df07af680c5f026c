export const id = 7446;
export const ids = [7446];
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
    27891: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (anchoredTrust),
            N: () => (registryOfIndex)
        });
        var external_node_path_ = __webpack_require__(76760);
        var open_index = __webpack_require__(11943);
        var errors = __webpack_require__(37638);
        var trust_policy = __webpack_require__(19936);
        var cache_folder = __webpack_require__(24356);
        var invalid_value = __webpack_require__(14566);
        var trust_section = __webpack_require__(90808);
        var external_node_crypto_ = __webpack_require__(77598);
        var key_signer = __webpack_require__(20440);
        ;
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: trust_section.oX, repository, workflow, ref },
                };
            throw new errors.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new errors.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, key_signer.yy)((0, external_node_crypto_.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
        var verify_anchors = __webpack_require__(49427);
        var trusted_index = __webpack_require__(11224);
        ;
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = parseTrustAnchor(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new errors.eb('"trust" says who signs the index, and needs exactly one.', {
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, open_index.D)(where, http) : undefined;
            const signer = signerOfAnchor(anchor, offered?.keys ?? []);
            const pinned = { ...(0, trust_policy.U)(undefined, undefined), signers: [signer] };
            const cache = (0, cache_folder.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, verify_anchors.S)(pinned, cache) };
            const client = await (0, trusted_index.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new errors.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                policy,
                verifier: (0, verify_anchors.S)(policy, cache),
                indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                location: client.location,
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned, username }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, trust_policy.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, verify_anchors.S)(nobody, (0, cache_folder.n)(ports.host.env)) };
            const client = await (0, trusted_index.Q)(location, {
                ...by,
                unsigned: unsigned || trust === undefined,
                ports,
            });
            const { registry } = await client.packages();
            if (client.signer === undefined)
                requireHarmless(registry, location, username);
            return registry;
        }
        function requireHarmless(registry, location, username) {
            const fix = 'Name the registry yourself in "registry", or say with "trust" who signs the index.';
            if (username !== undefined)
                throw new errors.yo(`The registry ${(0, invalid_value.S)(registry)} gets no login: only an index names it that nobody verified.`, { fix });
            if (/^https:/i.test(location) && !registry.startsWith('oci://'))
                throw new errors.yo(`The index at ${location}, which nobody verified, names ${(0, invalid_value.S)(registry)} as its registry.`, { fix });
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, external_node_path_.resolve)(workspace, location);
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
    })
};
