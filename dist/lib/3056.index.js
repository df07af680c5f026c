export const id = 3056;
export const ids = [3056];
export const modules = {
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
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
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
                layers: image.layers,
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
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.V)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    })
};
