export const id = 950;
export const ids = [950];
export const modules = {
    69074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsWork: () => (generationsWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23738);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        const generationsWork = {
            run: async (inputs, { openPorts }) => {
                const ports = await openPorts();
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, ports);
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.r)(reading);
                const { named: _, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.B)(inputs);
                const { generations, passedOver } = await (0, _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__._)(registry, reading.trust, bounds);
                const listed = [];
                let more = false;
                for await (const generation of generations.newestFirst()) {
                    if (!holds(generation, inputs.names))
                        continue;
                    more = listed.length === inputs.limit;
                    if (more)
                        break;
                    listed.push(generation);
                }
                for (const { tag, why } of passedOver)
                    ports.host.warning(`${tag} does not count: ${why}`);
                const verified = reading.trust !== undefined;
                return { registry: registry.reference, listed, more, verified, passedOver };
            },
            present: (result, inputs) => ({
                answer: { markdown: markdownOf(result, inputs) },
                json: {
                    registry: result.registry,
                    verified: result.verified,
                    generations: result.listed.map(({ record, manifest }) => ({ manifest, ...record })),
                    passedOver: result.passedOver,
                },
            }),
        };
        const holds = ({ record, dag }, names) => names.length === 0 || record.specs.some(({ hash }) => names.includes(dag.specs.get(hash).name));
        function markdownOf({ registry, listed, more, verified }, { limit, names, generation, 'as-of': asOf }) {
            if (listed.length === 0) {
                const which = names.length > 0 || generation !== undefined || asOf !== undefined;
                const none = verified
                    ? 'is no generation that counts'
                    : which
                        ? names.length > 0
                            ? 'is no generation'
                            : 'is no such generation'
                        : 'are no generations';
                const holding = names.length > 0 ? ` that holds ${names.map(_pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY).join(' or ')}` : '';
                return `There ${none}${holding} in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(registry)}.\n`;
            }
            const rows = listed.map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 16).replace('T', ' '),
                record.commit?.slice(0, 7) ?? '',
                rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
                String(record.specs.length),
                record.run ?? '',
            ]);
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows);
            return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`;
        }
        const rootsIn = (roots) => [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ');
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
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const number = numberOf(name);
                return { number, named: `generation ${number}` };
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
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
                    return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}.` };
                }
            }
        }
        const mayBeBundle = ({ artifactType }) => artifactType === undefined ||
            artifactType === _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS ||
            artifactType === 'application/vnd.oci.empty.v1+json';
    }),
    70963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (sortBundle),
            _: () => (gatherBinaryEvidence)
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
                faults,
                trusted,
                refused,
            };
        }
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
