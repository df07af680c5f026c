export const id = 3458;
export const ids = [3458];
export const modules = {
    71989: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (addRecords)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        async function addRecords(kind, file, specs) {
            const now = new Set(specs.map(({ hash }) => hash));
            const earlier = (await readRecords(kind, file)).filter(({ hash }) => !now.has(hash));
            await kind.write(file, { specs: [...specs, ...earlier] });
        }
        async function readRecords(kind, file) {
            try {
                return (await kind.read(file)).specs;
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
                    return [];
                throw error;
            }
        }
    }),
    84158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Iy: () => (Tries),
            L5: () => (retry),
            Sz: () => (TryAgain),
            eB: () => (LONGEST_ASKED)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const LONGEST_ASKED = 120_000;
        class TryAgain extends Error {
            name = 'TryAgain';
            error;
            verdict;
            constructor(error, verdict = true) {
                super('a try failed', { cause: error });
                this.error = error;
                this.verdict = verdict;
            }
        }
        class Tries {
            #options;
            #number = 0;
            #alike = new Map();
            constructor(options) {
                this.#options = options;
            }
            reset() {
                this.#number = 0;
                this.#alike.clear();
            }
            async again(error, verdict) {
                const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
                patience.signal?.throwIfAborted();
                const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
                if (verdict === false)
                    throw error;
                const alike = (this.#alike.get(why) ?? 0) + 1;
                this.#alike.set(why, alike);
                if (alike >= tries || ++this.#number >= Math.max(tries, attempts))
                    throw error;
                if (after > LONGEST_ASKED)
                    throw error;
                const own = (0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(this.#number, base, longest), random);
                if (!(await patience.wait(Math.max(after, own), { host, why })))
                    throw error;
            }
        }
        const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
        async function retry(attempt, options, judge = () => false) {
            const tries = new Tries(options);
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (error) {
                    if (error instanceof TryAgain)
                        await tries.again(error.error, error.verdict);
                    else
                        await tries.again(error, judge(error));
                }
            }
        }
    }),
    26111: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kz: () => (readSolution),
            Ys: () => (oldSolutions),
            tv: () => (writeSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14566);
        var p_map__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
        const SOLUTION = 'application/vnd.pakages.solution.v1+json';
        const LIMIT = 64 * 1024 * 1024;
        const solutionTag = (key) => `solution-${key}`;
        async function writeSolution(registry, { key, from, lock }, source, created) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.schema, key, from, lock });
            await Promise.all([config, document].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(registry, bytes)));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: SOLUTION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [
                    {
                        ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(SOLUTION, document),
                        annotations: { 'org.opencontainers.image.title': 'solution.json' },
                    },
                ],
                annotations: {
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: new Date(created).toISOString(),
                },
            });
            return registry.putManifest(solutionTag(key), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function oldSolutions(registry, tags, before) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_6__["default"])(tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOLUTION)
                    return [];
                const created = Date.parse(manifest.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE] ?? '');
                return created >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function readSolution(registry, key) {
            const tag = solutionTag(key);
            const stored = await registry.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== SOLUTION || others.length > 0)
                throw malformed(from, 'it has other layers');
            const solution = parsed(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, layer, LIMIT), from);
            if (solution.key !== key)
                throw malformed(from, 'it has another key than its tag');
            const { facts: _, ...rest } = solution;
            return { manifest: stored.digest, solution: rest };
        }
        function parsed(document, from) {
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.q)(document, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_10__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_11__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('malformed', `${from} is no solution: ${why}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    33458: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            vI: () => (MOST_SOLVES),
            RI: () => (OfferedPackages),
            R7: () => (TrustedCaches),
            u8: () => (arePublicCachesNamed),
            BW: () => (checkCacheNames),
            zJ: () => (checkPublicCaches),
            i4: () => (concretizeRequest),
            O5: () => (configuredRoots),
            mO: () => (developedLock),
            pb: () => (handOnPublicCaches),
            Cf: () => (isRegistry),
            qz: () => (neededAfterJudging),
            iS: () => (solutionSources)
        });
        var promises_ = __webpack_require__(51455);
        var documents = __webpack_require__(61063);
        var document_kinds = __webpack_require__(64361);
        var add_records = __webpack_require__(71989);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var markdown = __webpack_require__(12712);
        var external_node_path_ = __webpack_require__(76760);
        var dag_hash = __webpack_require__(13843);
        var digest_of = __webpack_require__(28041);
        var outside_json = __webpack_require__(15125);
        var external_node_util_ = __webpack_require__(57975);
        var external_node_zlib_ = __webpack_require__(38522);
        var layout3 = __webpack_require__(60134);
        var index_database = __webpack_require__(51937);
        ;
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const INDEX_MANIFEST = (0, external_node_path_.join)('v3', 'manifests', 'index', 'index.manifest.json');
        const unzip = (0, external_node_util_.promisify)(external_node_zlib_.gunzip);
        async function publishedIndex(source) {
            const manifest = await source.read(INDEX_MANIFEST, 64 * 1024);
            const entry = manifest && indexIn(manifest);
            return entry && { digest: entry.checksum, read: () => readIndex(source, entry) };
        }
        function indexIn(manifest) {
            try {
                const read = layout3.Yt.safeParse((0, outside_json.q)(manifest, 'the manifest'));
                return read.data?.data.find(({ mediaType }) => mediaType === layout3.cX);
            }
            catch {
                return undefined;
            }
        }
        async function readIndex(source, entry) {
            const bytes = await source.read((0, layout3.nD)(entry.checksum), INDEX_LIMIT);
            if (bytes === undefined || (0, digest_of.o)(bytes) !== entry.checksum)
                throw unreadable(source, 'it is not there, or not what its manifest says');
            const text = entry.compression === 'gzip' ? await unpacked(bytes, source) : bytes;
            const database = (0, index_database.Jq)(text, source.location);
            if (database === undefined)
                throw unreadable(source, 'it is of another version of Spack');
            return database;
        }
        const unpacked = (bytes, source) => unzip(bytes, { maxOutputLength: INDEX_LIMIT }).catch((cause) => {
            throw unreadable(source, 'it cannot be unpacked', cause);
        });
        const unreadable = (source, why, cause) => new errors.yo(`The list of packages of ${source.location} cannot be used: ${why}.`, {
            id: 'public-cache-index-malformed',
            fix: 'Whoever keeps that cache writes it anew with "spack buildcache update-index".',
            cause,
        });
        async function writeIndexMirror(folder, database) {
            const bytes = (0, index_database.yz)(database);
            const checksum = (0, digest_of.o)(bytes);
            const files = [
                [(0, layout3.nD)(checksum), bytes],
                [INDEX_MANIFEST, (0, layout3.$2)([indexEntry(bytes.length, checksum)])],
                [(0, external_node_path_.join)('v3', 'layout.json'), '{"signing": "gpg"}'],
            ];
            for (const [path, content] of files) {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(folder, path)), { recursive: true });
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, path), content);
            }
        }
        const indexEntry = (contentLength, checksum) => ({
            contentLength,
            mediaType: layout3.cX,
            compression: 'none',
            checksumAlgorithm: 'sha256',
            checksum,
        });
        var schemas = __webpack_require__(92857);
        var needed_specs = __webpack_require__(5869);
        ;
        async function neededAfterJudging(dag, caches, tests, host) {
            const judged = new Set();
            for (;;) {
                const needed = (0, needed_specs.Y)(dag, caches.has(dag), tests);
                const open = new Set([...needed].filter((hash) => !judged.has(hash)));
                for (const hash of open)
                    judged.add(hash);
                if (open.size > 0 && (await caches.judge(open, dag)))
                    continue;
                tellAnswers(dag, needed, caches, host);
                return needed;
            }
        }
        function tellAnswers({ specs }, needed, caches, host) {
            for (const spec of specs.values()) {
                if ((0, concrete_spec.ge)(spec))
                    continue;
                const having = caches.having(spec.hash).join(', ');
                const answer = having === '' ? 'is in no trusted cache' : `is in ${having}`;
                const unneeded = 'is not needed: all that would use it is reused';
                host.debug(`${(0, concrete_spec.Pf)(spec)} ${needed.has(spec.hash) ? answer : unneeded}`);
            }
        }
        ;
        function offerable({ nodes, available }, own, refused) {
            const bad = [...nodes.values()].filter((node) => !isExternal(node) && (!available.has(node.hash) || mayNot(node, own, refused)));
            const dependents = dependentsIn(nodes);
            const spoiled = new Set();
            const open = bad.map(({ hash }) => hash);
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                if (spoiled.has(hash))
                    continue;
                spoiled.add(hash);
                open.push(...(dependents.get(hash) ?? []));
            }
            return new Set([...available].filter((hash) => !spoiled.has(hash)));
        }
        const isExternal = ({ external }) => external !== undefined;
        const mayNot = (node, own, refused) => refused.has(node.hash) ||
            (own.names.has(node.name) && !own.namespaces.has(String(node['namespace'])));
        function dependentsIn(nodes) {
            const dependents = new Map();
            for (const node of nodes.values())
                for (const needed of neededAtRunTime(node)) {
                    const known = dependents.get(needed);
                    if (known)
                        known.push(node.hash);
                    else
                        dependents.set(needed, [node.hash]);
                }
            return dependents;
        }
        const neededAtRunTime = ({ dependencies = [] }) => dependencies.flatMap((one) => {
            const { data } = concrete_spec.AV.safeParse(one);
            return data && !data.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run')
                ? []
                : [one.hash];
        });
        var tags = __webpack_require__(89077);
        var src_open = __webpack_require__(86794);
        var gather = __webpack_require__(70963);
        var gather_records = __webpack_require__(19916);
        var decide = __webpack_require__(77371);
        var admission = __webpack_require__(77882);
        ;
        async function reusePolicy(token, ports) {
            const { configuration, root, trust, reviews } = await (0, src_open.h)({ token }, ports);
            return configuration?.values.trust === undefined
                ? undefined
                : { ...(await trust()), root, ownReviews: reviews };
        }
        const ANY_BUT_REMOVED = ['approved', 'pending', 'rejected', 'unreviewed'];
        async function judgeReuse(registry, wanted, dag, { policy, verifier, root, ownReviews }, ports) {
            const specs = [...dag.specs.values()].filter((spec) => wanted.has(spec.hash) && !(0, concrete_spec.ge)(spec));
            const evidence = await (0, gather._D)({ roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) }, {
                registry,
                verifier,
                signers: policy.signers,
                signal: ports.signal,
                referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
            });
            const records = await (0, gather_records.gX)(specs, {
                policy,
                verifier,
                root,
                ownReviews,
                indexes: [],
                ports,
            });
            const decision = (0, decide.LD)(dag, {
                registry: registry.reference,
                evidence,
                records,
                policy,
                allow: ANY_BUT_REMOVED,
            });
            return judged(decision, evidence, wanted);
        }
        function judged(decision, evidence, wanted) {
            const specs = decision.specs
                .filter(({ hash }) => wanted.has(hash))
                .map((spec) => {
                const reasons = spec.reasons.filter(({ code }) => code !== 'dependency');
                return { ...spec, reasons, verdict: reasons.length === 0 ? 'trusted' : 'refused' };
            });
            const whyNot = (0, admission.Z)({ ...decision, specs }, evidence);
            return {
                refused: new Map(specs
                    .filter(({ verdict }) => verdict === 'refused')
                    .map(({ hash, reasons }) => [hash, reasons.map(({ message }) => message)])),
                approve: async ({ hash, image }) => {
                    const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                    return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                },
            };
        }
        function tellRefused(cache, refused, dag, host, who = 'The policy does not let these be reused') {
            if (refused.size === 0)
                return;
            const lines = [...refused].map(([hash, reasons]) => `  ${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${reasons.join(' ')}`);
            const shown = lines.length > 20 ? [...lines.slice(0, 20), `  and ${lines.length - 20} more`] : lines;
            host.warning(`${who} from ${cache}:\n${shown.join('\n')}`);
        }
        ;
        const MOST_SOLVES = 4;
        class OfferedPackages {
            #around;
            #refused = new Set();
            #lists;
            #round = 0;
            constructor(around) {
                this.#around = around;
            }
            static of(around) {
                return around.caches.published().length > 0 ? new OfferedPackages(around) : undefined;
            }
            get indexes() {
                return this.#around.caches.published().map(({ name, index }, at) => ({
                    from: name,
                    digest: index.digest,
                    mirror: (0, external_node_path_.join)(this.#around.folder, 'offered', `${at + 1}-${this.#round}`),
                }));
            }
            async write() {
                const [lists, own] = await Promise.all([this.#read(), this.#ownRecipes()]);
                this.#round++;
                const { indexes } = this;
                const offered = await Promise.all(lists.map(async (list, at) => {
                    const available = offerable(list, own, this.#refused);
                    if (available.size === 0)
                        return [];
                    await writeIndexMirror(indexes[at].mirror, (0, index_database.tD)(list, [], available));
                    return [{ ...indexes[at], systems: systemsOf(list, available) }];
                }));
                const written = offered.flat();
                return written.length === 0 ? undefined : written;
            }
            async chosenIn(dag) {
                const lists = await this.#read();
                const own = [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec));
                const taken = own.filter(({ hash }) => lists.some(({ nodes }) => nodes.has(hash)));
                return { dag, taken: new Set(taken.map(({ hash }) => hash)) };
            }
            refuse(hashes) {
                for (const hash of hashes)
                    this.#refused.add(hash);
            }
            async unusable({ dag, taken }) {
                const { caches, spack, tests, host } = this.#around;
                const needed = await neededAfterJudging(dag, caches, tests, host);
                const there = caches.has(dag);
                const why = new Map();
                for (const hash of taken) {
                    const missing = needed.has(hash) && (this.#refused.has(hash) || !there.has(hash));
                    if ((0, dag_hash.X)((0, concrete_spec.e9)(dag.specs.get(hash))) !== hash)
                        why.set(hash, [FORGED]);
                    else if (missing)
                        why.set(hash, [MISSING]);
                }
                const ownSpaces = this.#ownSpaces();
                const ofOwn = [...taken].filter((hash) => needed.has(hash) && !why.has(hash) && ownSpaces.has(dag.specs.get(hash).namespace ?? ''));
                for (const hash of await spack.otherRecipes(dag, ofOwn))
                    why.set(hash, [OTHER]);
                tellRefused('public caches', why, dag, host, 'These cannot be taken');
                this.refuse(why.keys());
                return new Set(why.keys());
            }
            #read() {
                this.#lists ??= Promise.all(this.#around.caches.published().map(({ index }) => index.read()));
                return this.#lists;
            }
            #ownSpaces() {
                const { recipes } = this.#around.spack.facts;
                return new Set(recipes.flatMap(({ namespace }) => (namespace === 'builtin' ? [] : [namespace])));
            }
            async #ownRecipes() {
                const { spack } = this.#around;
                const namespaces = this.#ownSpaces();
                const names = await Promise.all([...namespaces].map((one) => spack.packageNames(one)));
                return { namespaces, names: new Set(names.flat()) };
            }
        }
        const nodeType = schemas.Ikc({ arch: schemas.Ikc({ platform_os: schemas.YjP() }) });
        const systemsOf = ({ nodes }, available) => {
            const read = [...available].flatMap((hash) => nodeType.safeParse(nodes.get(hash)).data ?? []);
            return [...new Set(read.map(({ arch }) => arch.platform_os))].sort();
        };
        const FORGED = 'Its hash does not follow from what the list of the cache says of it.';
        const MISSING = 'The list of the cache has it, and no cache gives it as it must be.';
        const OTHER = 'Its recipe here is another than the one that it was built by.';
        ;
        async function chooseEnvironment(request, { spack, ports, offers }) {
            for (let round = 1; offers && round <= MOST_SOLVES; round++) {
                const offered = await offers.write();
                if (offered === undefined)
                    break;
                const environment = await spack.concretize({ ...request, offered });
                const chosen = await offers.chosenIn(environment.dag);
                const unusable = await offers.unusable(chosen);
                if (unusable.size === 0)
                    return { environment, taken: chosen.taken };
                ports.host.info(`Solving again without ${(0, markdown.hS)(unusable.size, 'package')} of public caches`);
            }
            return { environment: await spack.concretize(request), taken: new Set() };
        }
        var cache_folder = __webpack_require__(24356);
        var runnable_targets = __webpack_require__(35160);
        var solution_image = __webpack_require__(26111);
        var solution_signature = __webpack_require__(25528);
        var external_node_crypto_ = __webpack_require__(77598);
        var invalid_value = __webpack_require__(14566);
        var dag = __webpack_require__(88761);
        var parse_spec = __webpack_require__(70378);
        var answers = __webpack_require__(87562);
        ;
        const nodesType = schemas._H3({
            concrete_specs: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())),
        });
        function readSolutionLock(solution, key) {
            try {
                const json = (0, outside_json.q)(solution.lock, 'the lock');
                const dag = (0, concrete_spec.PG)(json);
                const reasons = [
                    ...otherKey(solution, key),
                    ...forged(json, dag, key, new Set(solution.taken)),
                    ...notAsked(dag, key),
                ];
                return reasons.length === 0 ? { kind: 'fine', dag } : { kind: 'refused', reasons };
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return { kind: 'refused', reasons: [error.message] };
            }
        }
        function otherKey(solution, { key, from }) {
            const computed = (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(solution.from)).digest('hex');
            return solution.key === key && computed === key && areSame(solution.from, from)
                ? []
                : ['It follows from something else than it says.'];
        }
        function forged(json, dag, key, taken) {
            const { concrete_specs: nodes } = nodesType.parse(json);
            return [...dag.specs.values()].flatMap((spec) => (0, concrete_spec.ge)(spec)
                ? !isUsed(spec, dag, taken) ||
                    key.externals.some((known) => isThat(known, spec, nodes[spec.hash]))
                    ? []
                    : [`It takes ${(0, concrete_spec.Pf)(spec)} from the system, which this system does not have there.`]
                : (0, dag_hash.X)(nodes[spec.hash]) === spec.hash
                    ? []
                    : [`${(0, concrete_spec.Pf)(spec)} does not have the hash ${spec.hash}.`]);
        }
        const isUsed = ({ hash }, { roots, specs }, taken) => roots.includes(hash) ||
            [...specs.values()].some((one) => !taken.has(one.hash) && (0, dag.hk)(one, dag.Oo).includes(hash));
        const externalType = schemas._H3({
            path: schemas.YjP(),
            module: schemas.chJ().optional(),
            extra_attributes: schemas.L5J().optional(),
        });
        function isThat({ name, version, prefix, attributes }, spec, node) {
            const read = externalType.safeParse(node['external']);
            return (read.success &&
                name === spec.name &&
                version === spec.version &&
                prefix === read.data.path &&
                areSame(read.data.extra_attributes ?? {}, attributes ?? {}));
        }
        function notAsked({ roots, specs }, { asked }) {
            if (asked === undefined)
                return [];
            const found = roots.map((hash) => specs.get(hash));
            const queries = asked.map((text) => ({ text, query: (0, parse_spec.N)(text) }));
            return [
                ...queries.flatMap(({ text, query }) => found.some((spec) => query.name === undefined || (0, answers.G)(spec, query, specs))
                    ? []
                    : [`It has no root for ${text}.`]),
                ...found.flatMap((spec) => queries.some(({ query }) => (0, answers.G)(spec, query, specs))
                    ? []
                    : [`Nobody asked for its root ${(0, concrete_spec.Pf)(spec)}.`]),
            ];
        }
        const areSame = (left, right) => ordered(left) === ordered(right);
        const ordered = (value) => JSON.stringify(value, (_, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
            : part);
        ;
        async function keptSolution(key, sources, ports) {
            const own = await ownSolution(key, ports);
            if (own)
                return own;
            for (const registry of sources.registries) {
                const found = await registrySolution(key, registry, sources, ports);
                if (found)
                    return found;
            }
            return undefined;
        }
        const fileOf = (key, { host }) => (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'solutions', `${key}.json`);
        async function ownSolution(key, ports) {
            const file = fileOf(key.key, ports);
            const solution = await document_kinds.Nt.read(file).catch((error) => {
                if (error instanceof errors.yo)
                    return undefined;
                throw error;
            });
            if (solution === undefined)
                return undefined;
            const held = kept_solutions_judged(solution, key, file, ports);
            if (held === undefined)
                await (0, promises_.rm)(file, { force: true });
            return held;
        }
        async function registrySolution(key, registry, { policy }, ports) {
            try {
                const stored = await (0, solution_image.Kz)(registry, key.key);
                if (!stored)
                    return undefined;
                const trust = await policy();
                const signed = trust !== undefined && trust.policy.evidence.length > 0;
                const faults = signed
                    ? await (0, solution_signature.F)(stored.manifest, { registry, ...trust, signers: trust.policy.signers })
                    : [];
                if (faults.length === 0)
                    return kept_solutions_judged(stored.solution, key, registry.reference, ports);
                kept_solutions_tellRefused(registry.reference, faults, ports);
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.info(`${registry.reference} gives no earlier lock: ${error.message}`);
            }
            return undefined;
        }
        function kept_solutions_judged(solution, key, from, ports) {
            const read = readSolutionLock(solution, key);
            if (read.kind === 'fine')
                return { solution, dag: read.dag, from };
            kept_solutions_tellRefused(from, read.reasons, ports);
            return undefined;
        }
        function kept_solutions_tellRefused(from, reasons, { host }) {
            const shown = reasons.slice(0, 5).join(' ');
            host.warning(`The lock that is kept in ${from} is not used, and Spack solves again: ${shown}${reasons.length > 5 ? ' …' : ''}`);
        }
        async function keepSolution(solution, dag, facts, target, ports) {
            const why = whyMoving(dag, facts, target, new Set(solution.taken));
            if (why !== undefined)
                return why;
            const whole = { ...solution, ...(facts && { facts }) };
            await document_kinds.Nt.write(fileOf(solution.key, ports), whole).catch((error) => {
                ports.host.debug(`The lock is not kept: ${(0, errors.bD)(error)}`);
            });
            return undefined;
        }
        function whyMoving({ specs }, facts, target, taken) {
            if (facts === undefined)
                return 'what its recipes say could not be asked';
            const own = [...specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec));
            const onBranch = own.find(({ hash, parameters, version }) => parameters['commit'] !== undefined ||
                version.startsWith('git.') ||
                facts.some((one) => one.hash === hash && one.sources.some(isOpen)));
            if (onBranch)
                return `${onBranch.name}@${onBranch.version} is of a branch or tag, which can move`;
            const older = (0, runnable_targets.ih)(target);
            const other = own.find((spec) => (0, concrete_spec.$r)(spec) !== target && !(taken.has(spec.hash) && older.has((0, concrete_spec.$r)(spec))));
            return other && `${other.name} is for ${(0, concrete_spec.$r)(other)}, which another processor may not be`;
        }
        const isOpen = ({ git, commit }) => git !== undefined && commit === undefined;
        const solutionOf = ({ key, from }, lock, taken) => ({
            key,
            from: { ...from },
            lock,
            ...(taken.size > 0 && { taken: [...taken] }),
        });
        ;
        function configuredRoots(given, configuration) {
            if (configuration === undefined ||
                given.specs.length > 0 ||
                given.environment !== undefined ||
                !given.repository.every((folder) => isOwn(folder, configuration)))
                return given;
            const { specs, environment } = configuration.values;
            return {
                ...given,
                specs: specs ?? [],
                environment: specs === undefined ? environment : undefined,
            };
        }
        function isOwn(repository, { file, values }) {
            const root = (0, external_node_path_.dirname)(file);
            const own = [root, ...(values.repository === undefined ? [] : [(0, external_node_path_.resolve)(root, values.repository)])];
            return own.includes((0, external_node_path_.resolve)(root, repository));
        }
        async function rootsFor({ specs, environment, tests }, spack, workspace) {
            if (environment !== undefined && specs.length > 0)
                throw new errors.eb('Both "specs" and "environment" are given.', {
                    id: 'inputs-contradict',
                    fix: 'Give one of them.',
                });
            if (environment !== undefined)
                return { environment: (0, external_node_path_.resolve)(workspace, environment), tests };
            if (specs.length > 0)
                return { specs, tests };
            const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin');
            if (own.length === 0)
                throw new errors.eb('There is nothing to build.', {
                    id: 'nothing-to-build',
                    fix: 'Give the input "specs", "environment" or "repository".',
                });
            const names = await Promise.all(own.map(async ({ namespace }) => (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`)));
            return { specs: names.flat(), tests };
        }
        ;
        async function concretizeRequest(inputs, around) {
            const { spack, ports, offers } = around;
            const request = await rootsFor(inputs, spack, ports.host.workspace);
            const key = await spack.solveKey(offers ? { ...request, offered: offers.indexes } : request);
            const kept = key.kind === 'known' ? await keptSolution(key, around, ports) : undefined;
            return kept && (await isUsable(kept, offers))
                ? adopt(kept, request, around)
                : solve(request, key, around);
        }
        async function isUsable({ solution, dag }, offers) {
            const { taken = [] } = solution;
            if (taken.length === 0)
                return true;
            const unusable = await offers?.unusable({ dag, taken: new Set(taken) });
            return unusable?.size === 0;
        }
        async function adopt({ solution, dag, from }, request, around) {
            const { spack, work, ports } = around;
            ports.host.info(`Nothing to concretize: the request, the recipes, Spack, its configuration, compilers and target are those of the lock in ${from}`);
            await (0, documents.f8)(work.lock, solution.lock);
            await document_kinds.Nt.write(work.solution, solution);
            const taken = new Set(solution.taken);
            warnOfOtherTargets(dag, taken, around);
            const { facts } = solution;
            if (facts)
                await (0, add_records.U)(document_kinds.Gg, work.facts, facts);
            return {
                dag,
                solved: false,
                taken,
                environment: () => spack.adoptLock(work.lock, request.environment),
                recordFacts: async () => {
                    if (facts)
                        return;
                    const asked = await recordFacts(dag, around);
                    await keepSolution(solution, dag, asked, spack.facts.target, ports);
                },
            };
        }
        async function solve(request, key, around) {
            const { spack, work, ports } = around;
            const { environment, taken } = await ports.host.group(`Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`, () => chooseEnvironment(request, around));
            const { dag } = environment;
            const lock = await (0, promises_.readFile)(environment.lock, 'utf8');
            await (0, documents.f8)(work.lock, lock);
            warnOfOtherTargets(dag, taken, around);
            const facts = await recordFacts(dag, around);
            const solved = { lock, dag, taken, facts };
            const why = key.kind === 'unknown' ? key.why : await keep(key, solved, around);
            if (why)
                ports.host.info(`The next run concretizes again: ${why}.`);
            return {
                dag,
                solved: true,
                taken,
                environment: async () => environment,
                recordFacts: async () => { },
            };
        }
        async function keep(key, { lock, dag, taken, facts }, { spack, work, ports }) {
            const solution = solutionOf(key, lock, taken);
            const read = readSolutionLock(solution, key);
            if (read.kind === 'refused')
                return read.reasons[0].replace(/\.$/, '');
            const why = await keepSolution(solution, dag, facts, spack.facts.target, ports);
            if (why === undefined)
                await document_kinds.Nt.write(work.solution, solution);
            return why;
        }
        async function recordFacts(dag, { spack, work, ports }) {
            try {
                const facts = await spack.recipeFacts(dag);
                await (0, add_records.U)(document_kinds.Gg, work.facts, facts);
                return facts;
            }
            catch (error) {
                ports.host.warning(`What the recipes say is not recorded, so that bills of materials will lack it: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        function warnOfOtherTargets({ specs }, taken, { spack, ports }) {
            const { target } = spack.facts;
            const other = [...specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && !taken.has(spec.hash) && (0, concrete_spec.$r)(spec) !== target);
            if (other.length === 0)
                return;
            const shown = other.slice(0, 10).map((spec) => `${(0, concrete_spec.Pf)(spec)} (${(0, concrete_spec.$r)(spec)})`);
            ports.host.warning(`Specs or recipes ask for another target than ${target}: ${shown.join(', ')}`);
        }
        ;
        async function developedLock(inputs, around) {
            const { spack, work, ports, anew } = around;
            const request = await rootsFor(inputs, spack, ports.host.workspace);
            const key = await spack.solveKey(request);
            const before = key.kind === 'known' && !anew ? await solutionIn(work, key) : undefined;
            if (before !== undefined) {
                await (0, documents.f8)(work.lock, await spack.currentLock(before.lock));
                return { environment: await spack.adoptLock(work.lock), taken: new Set(before.taken) };
            }
            const chosen = await ports.host.group(`Concretizing ${inputs.specs.join(', ')} for ${spack.facts.target}`, () => developed_lock_solve(request, around));
            const lock = await (0, promises_.readFile)(chosen.environment.lock, 'utf8');
            await (0, documents.f8)(work.lock, lock);
            if (key.kind === 'known')
                await document_kinds.Nt.write(work.solution, solutionOf(key, lock, chosen.taken));
            return chosen;
        }
        async function developed_lock_solve(request, { spack, ports, offers: open }) {
            const offers = await open();
            for (;;) {
                const chosen = await chooseEnvironment(request, { spack, ports, offers });
                const own = chosen.environment.dag.roots.filter((hash) => chosen.taken.has(hash));
                if (own.length === 0)
                    return chosen;
                offers?.refuse(own);
            }
        }
        async function solutionIn({ solution: file }, key) {
            try {
                const solution = await document_kinds.Nt.read(file);
                return readSolutionLock(solution, key).kind === 'fine' ? solution : undefined;
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return undefined;
            }
        }
        var src_registry = __webpack_require__(92687);
        var registry_error = __webpack_require__(26061);
        var pull_to_mirror = __webpack_require__(67840);
        ;
        const isRegistry = (name) => /^oci(?:\+http|-layout)?:/.test(name);
        async function openRegistryCache(name, login, ports) {
            const registry = (0, src_registry.I)(name, login, ports);
            try {
                return registryCache(name, registry, new Set((0, tags.hn)(await registry.tags()).keys()), ports);
            }
            catch (error) {
                if (!(error instanceof registry_error.gl) ||
                    !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure))
                    throw error;
                ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`);
                return undefined;
            }
        }
        function registryCache(name, registry, hashes, ports) {
            const { clock, signal } = ports;
            const approvals = new Map();
            return {
                name,
                hashes,
                judge: async (wanted, dag, policy) => {
                    const judged = await judgeReuse(registry, wanted, dag, policy, ports);
                    for (const hash of wanted)
                        approvals.set(hash, judged.approve);
                    return judged;
                },
                fetch: async (wanted, dag, folder, arrived) => {
                    await (0, pull_to_mirror.A)({
                        registries: [registry],
                        wanted: wanted.map((hash) => ({ hash, dag })),
                        folder,
                        clock,
                        signal,
                        approve: async (found) => (await approvals.get(found.hash)?.(found)) ?? { kind: 'accepted' },
                        onProgress: (step) => {
                            if (step.kind === 'pulled')
                                arrived(step.hash);
                        },
                    });
                },
            };
        }
        ;
        function solutionSources(names, login, ports) {
            let policy;
            return {
                registries: names.filter(isRegistry).map((name) => (0, src_registry.I)(name, login, ports)),
                policy: () => (policy ??= reusePolicy(login.token, ports)),
            };
        }
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_url_ = __webpack_require__(73136);
        var build_cache = __webpack_require__(80594);
        var mirror_folder = __webpack_require__(69035);
        var p_map = __webpack_require__(606);
        ;
        async function openFolderCache(name, { host, signal }) {
            const source = (0, external_node_path_.resolve)(host.workspace, name.startsWith('file://') ? (0, external_node_url_.fileURLToPath)(name) : name);
            if (!(0, external_node_fs_.existsSync)(source))
                throw new errors.yo(`There is no folder ${source}.`, {
                    id: 'folder-missing',
                    fix: 'Correct the input "trusted-caches".',
                });
            const cache = await build_cache.r.open(source);
            return {
                name,
                hashes: new Set(cache.entries.keys()),
                judge: async (wanted, _, { policy }) => ({
                    refused: policy.evidence.length === 0 ? new Map() : new Map([...wanted].map(unsigned)),
                    approve: async () => ({ kind: 'accepted' }),
                }),
                fetch: async (wanted, dag, folder, arrived) => {
                    const mirror = new mirror_folder.u(folder);
                    await mirror.writeHeader();
                    await (0, p_map["default"])(wanted, async (hash) => {
                        const { tarball } = await cache.read(cache.entries.get(hash));
                        if (!(await mirror.has(tarball)))
                            await mirror.write(tarball, tarball.open(), name);
                        await mirror.add(dag, hash, tarball);
                        arrived(hash);
                    }, { concurrency: 8, signal });
                },
            };
        }
        const unsigned = (hash) => [
            hash,
            ['A folder has no signatures. Push it, or give an "oci-layout:".'],
        ];
        var public_caches = __webpack_require__(1047);
        var network_environment = __webpack_require__(69727);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const isFingerprint = (text) => /^([0-9A-F]{40}|[0-9A-F]{64})$/i.test(text);
        class Keyring {
            #folder;
            #trusted;
            #ports;
            #files = 0;
            constructor(folder, trusted, ports) {
                this.#folder = folder;
                this.#trusted = trusted;
                this.#ports = ports;
            }
            static async with(trusted, ports, work) {
                const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-keys-'));
                try {
                    for (const [at, { key }] of trusted.entries())
                        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, `${at}.gpg`), withoutArmour(key));
                    return await work(new Keyring(folder, trusted, ports));
                }
                finally {
                    await (0, promises_.rm)(folder, { recursive: true, force: true });
                }
            }
            async read(message) {
                if (!message.subarray(0, BEGIN.length).equals(Buffer.from(BEGIN)))
                    return { kind: 'refused', reason: 'It is not signed.' };
                const file = (0, external_node_path_.join)(this.#folder, `message-${++this.#files}`);
                await (0, promises_.writeFile)(file, message);
                let verdict = { kind: 'refused', reason: 'No key is named.' };
                for (const [at, { fingerprint }] of this.#trusted.entries()) {
                    verdict = await this.#verify(file, (0, external_node_path_.join)(this.#folder, `${at}.gpg`), fingerprint);
                    if (verdict.kind === 'signed')
                        return { ...verdict, text: await (0, promises_.readFile)(`${file}.text`, 'utf8') };
                }
                return verdict;
            }
            async #verify(file, keys, fingerprint) {
                const { processes, host, signal } = this.#ports;
                const env = { ...(0, network_environment.hY)(host.env, ['PATH']), HOME: this.#folder, LC_ALL: 'C' };
                await (0, promises_.rm)(`${file}.text`, { force: true });
                const { exitCode, stdout } = await processes
                    .run('gpgv', [
                    ...['--homedir', this.#folder, '--keyring', keys, '--status-fd', '1'],
                    ...['--output', `${file}.text`, file],
                ], { env, signal })
                    .catch((cause) => {
                    throw withoutGpgv(cause, signal);
                });
                return judge(stdout, exitCode, fingerprint);
            }
        }
        const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
        const DIGESTS = new Set(['8', '9', '10', '11']);
        const AGAINST = {
            BADSIG: 'Its signature does not fit: it was changed.',
            EXPSIG: 'Its signature is expired.',
            EXPKEYSIG: 'The key that signed it is expired.',
            KEYEXPIRED: 'The key that signed it is expired.',
            REVKEYSIG: 'The key that signed it was revoked.',
            KEYREVOKED: 'The key that signed it was revoked.',
        };
        function judge(status, exitCode, fingerprint) {
            const lines = status
                .split('\n')
                .filter((line) => line.startsWith('[GNUPG:] '))
                .map((line) => line.slice('[GNUPG:] '.length).split(' '));
            const of = (...names) => lines.filter(([name]) => names.includes(name));
            const refused = (reason) => ({ kind: 'refused', reason });
            const [against] = of(...Object.keys(AGAINST));
            if (against)
                return refused(AGAINST[against[0]]);
            const [unknown] = of('NO_PUBKEY');
            if (unknown)
                return refused(`It is signed by the key ${unknown[1]}, which is not named.`);
            const valid = of('VALIDSIG');
            if (exitCode !== 0 || valid.length !== 1 || of('NEWSIG').length !== 1)
                return refused('It is not one text with one signature.');
            const [, key, , , , , , , digest, , primary = key] = valid[0];
            if (!DIGESTS.has(digest))
                return refused('Its signature is made with a digest that is broken.');
            return fingerprint !== undefined && fingerprint !== primary
                ? refused(`It is signed by the key ${primary}, which is not named.`)
                : { kind: 'signed', fingerprint: primary };
        }
        function withoutArmour(key) {
            const [, ...begun] = key.toString('latin1').split(ARMOUR_BEGIN);
            const whole = begun.filter((text) => text.includes(ARMOUR_END));
            const blocks = whole.map((text) => {
                const lines = text.slice(0, text.indexOf(ARMOUR_END)).split(/\r?\n/);
                const start = lines.findIndex((line, at) => at > 0 && line.trim() === '');
                const base64 = lines.slice(start + 1).filter((line) => !line.startsWith('='));
                return Buffer.from(base64.join(''), 'base64');
            });
            return blocks.length === 0 ? key : Buffer.concat(blocks);
        }
        const ARMOUR_BEGIN = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
        const ARMOUR_END = '-----END PGP PUBLIC KEY BLOCK-----';
        function withoutGpgv(cause, signal) {
            if (signal.aborted)
                return cause;
            return new errors.yo(`Signatures of public caches cannot be verified: ${(0, errors.bD)(cause)}`, {
                id: 'gpgv-missing',
                fix: 'Install "gpgv" (GnuPG), or take "public-caches" away.',
                cause,
            });
        }
        var releases = __webpack_require__(45128);
        ;
        const ADDRESS = 'https://binaries.spack.io';
        const KEY = '2C8DD3224EF3573A42BD221FA8E0CA3C1C2ADA2F';
        function spackCache(named, recipes = releases.mh) {
            const branch = branchOf(named === '' ? recipes : named.slice(1));
            if (branch !== undefined)
                return { address: `${ADDRESS}/${branch}`, keys: [KEY] };
            throw new errors.eb(named === ''
                ? `Spack publishes no build cache for its recipes at "${recipes.slice(0, 100)}".`
                : `"spack${named.slice(0, 100)}" is no build cache of Spack.`, {
                id: 'public-cache-name-malformed',
                fix: 'Give "spack@develop", or the release of recipes that comes nearest, such as "spack@v2025.11".',
            });
        }
        function branchOf(ref) {
            if (ref === 'develop')
                return ref;
            const release = /^(?:releases\/)?(v20\d\d\.\d\d)(?:\.\d+)?$/.exec(ref)?.[1];
            return release === undefined ? undefined : `releases/${release}`;
        }
        ;
        const NONE = 'none';
        function checkPublicCaches(login, host) {
            linesOf(login, host).forEach((line) => namedIn(line, login));
        }
        const arePublicCachesNamed = async (login, ports) => linesOf(login, ports.host).length > 0 || (await configured(login, ports)).length > 0;
        const linesOf = (login, { env }) => {
            const given = login['public-caches'] ?? [];
            return given.length > 0
                ? given
                : (env[HANDED_ON] ?? '').split('\n').filter((line) => line.trim() !== '');
        };
        const HANDED_ON = 'PAKAGES_PUBLIC_CACHES';
        function handOnPublicCaches({ 'public-caches': lines = [] }, host) {
            const absolute = (word, at) => (at === 0 ? isFolderName(word) && !isWord(word) : !isFingerprint(word)) &&
                !word.startsWith('file://')
                ? (0, external_node_path_.resolve)(host.workspace, word)
                : word;
            const handed = lines.map((line) => line.trim().split(/\s+/).map(absolute).join(' '));
            if (handed.length > 0)
                host.exportVariable(HANDED_ON, handed.join('\n'));
        }
        const isWord = (address) => address === NONE || /^spack(@.*)?$/.test(address);
        function namedIn(line, login) {
            const [address = '', ...keys] = line.trim().split(/\s+/);
            if (address === NONE && keys.length === 0)
                return [];
            const ofSpack = keys.length === 0 ? /^spack(@.*)?$/.exec(address) : null;
            if (ofSpack)
                return [spackCache(ofSpack[1] ?? '', login['recipes-ref'])];
            const fault = isFolderName(address) ? undefined : (0, public_caches.IO)(address);
            if (fault !== undefined)
                throw new errors.eb(`"public-caches" names "${address.slice(0, 200)}", which ${fault}.`, {
                    id: 'public-cache-name-malformed',
                    fix,
                });
            if (keys.length === 0)
                throw new errors.eb(`"public-caches" names ${address} and no key whose signatures count.`, {
                    id: 'public-cache-name-malformed',
                    fix,
                });
            return [{ address, keys }];
        }
        const fix = 'Give "ADDRESS KEY…" on each line: https://HOST/PATH or a folder, and the fingerprint of a key (40 hex digits) or a file with the public key; or "spack" for the cache of the Spack project.';
        const isFolderName = (address) => address.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:/i.test(address);
        async function namedCaches(login, ports) {
            const lines = linesOf(login, ports.host);
            return lines.length > 0 ? lines.flatMap((line) => namedIn(line, login)) : configured(login, ports);
        }
        async function configured(login, ports) {
            const { configuration } = await (0, src_open.h)({ token: login.token }, ports);
            return (configuration?.values['public-caches'] ?? []).flatMap((one) => typeof one === 'string' ? namedIn(one, login) : [{ address: one.url, keys: one.keys }]);
        }
        var ports_http = __webpack_require__(39452);
        var regular_file = __webpack_require__(8100);
        var retry = __webpack_require__(84158);
        var blob_file = __webpack_require__(34011);
        var cut = __webpack_require__(69597);
        ;
        const folderMirror = (folder) => ({
            location: folder,
            read: async (path, limit) => {
                const file = (0, external_node_path_.join)(folder, path);
                const size = await (0, blob_file.Ov)(file);
                if (size === undefined)
                    return undefined;
                if (size > limit)
                    throw tooLong(file, limit);
                return (0, regular_file.XF)(file).catch((error) => {
                    throw cannotRead(file, (0, errors.$N)(error) ?? (0, errors.bD)(error), error);
                });
            },
            open: async (path) => {
                const file = (0, external_node_path_.join)(folder, path);
                if ((await (0, blob_file.Ov)(file)) === undefined)
                    throw cannotRead(file, 'it is not there');
                return (0, blob_file.Tq)(file);
            },
        });
        function webMirror(address, ports) {
            const root = `${(0, cut.h)(address.href, '/')}/`;
            const get = (path) => ask(root + path, address, ports);
            return {
                location: address.href,
                read: async (path, limit) => {
                    const answer = await get(path);
                    return answer?.bytes(limit).catch((error) => {
                        throw error instanceof ports_http.j && error.code === 'TOO_LARGE'
                            ? tooLong(root + path, limit)
                            : cannotRead(root + path, (0, errors.bD)(error), error);
                    });
                },
                open: async (path) => {
                    const answer = await get(path);
                    if (answer === undefined)
                        throw cannotRead(root + path, 'it is not there');
                    return answer.body;
                },
            };
        }
        const ABSENT = new Set([403, 404, 410]);
        async function ask(url, from, { http, patience, signal }) {
            const attempt = async () => {
                const answer = await http.request({ url, redirects: 3, signal, refuses: onlySafer(from) });
                if (answer.status === 200)
                    return answer;
                await answer.discard();
                if (ABSENT.has(answer.status))
                    return undefined;
                const error = cannotRead(url, `it answers ${answer.status}`);
                throw answer.status === 429 || answer.status >= 500
                    ? new retry.Sz(error, { why: String(answer.status) })
                    : error;
            };
            try {
                return await (0, retry.L5)(attempt, { patience, host: from.host, attempts: 4 }, (error) => error instanceof ports_http.j && !FINAL.has(error.code));
            }
            catch (error) {
                throw error instanceof ports_http.j ? cannotRead(url, error.message, error) : error;
            }
        }
        const FINAL = new Set(['BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'ENOTFOUND']);
        const onlySafer = (from) => (address) => address.origin === from.origin || address.protocol === 'https:'
            ? undefined
            : `${from.host} leads on to an address without https`;
        const cannotRead = (what, why, cause) => new errors.yo(`${what} cannot be read: ${why}.`, {
            id: 'public-cache-unreadable',
            fix: 'Check the address of the public cache, and try again later.',
            cause,
        });
        const tooLong = (what, limit) => new errors.yo(`${what} is longer than ${limit} bytes.`, {
            id: 'public-cache-unreadable',
            fix: 'This is no build cache of Spack: check its address.',
        });
        ;
        const KEY_LIMIT = 1024 * 1024;
        const PUBLIC_KEY = 'application/pgp-keys';
        async function publishedKey(source, fingerprint) {
            const path = `v3/manifests/key/${fingerprint}.key.manifest.json`;
            const manifest = await source.read(path, 64 * 1024);
            const entry = manifest && keyIn(manifest.toString('utf8'));
            const key = entry && (await source.read((0, layout3.nD)(entry), KEY_LIMIT));
            if (key === undefined || (0, digest_of.o)(key) !== entry)
                throw new errors.yo(`${source.location} has no key ${fingerprint}.`, {
                    id: 'public-cache-key-missing',
                    fix: 'Check the fingerprint (40 hex digits) and the address; or give the public key as a file. A cache of Spack 0.23 or older (layout 2) cannot be read.',
                });
            return key;
        }
        function keyIn(manifest) {
            try {
                const read = layout3.Yt.safeParse((0, outside_json.q)(manifest, 'the manifest'));
                return read.data?.data.find(({ mediaType }) => mediaType === PUBLIC_KEY)?.checksum;
            }
            catch {
                return undefined;
            }
        }
        ;
        const MANIFEST_LIMIT = 64 * 1024;
        const SPEC_LIMIT = 8 * 1024 * 1024;
        const UNPACKED_SPEC_LIMIT = 64 * 1024 * 1024;
        const signed_package_unzip = (0, external_node_util_.promisify)(external_node_zlib_.gunzip);
        async function findSigned(source, keyring, { name, version, hash }) {
            const message = await source.read((0, layout3.Ar)(name, version, hash), MANIFEST_LIMIT);
            if (message === undefined)
                return { kind: 'absent' };
            const signed = await keyring.read(message);
            if (signed.kind === 'refused')
                return signed;
            const entries = manifestEntries(signed.text);
            const [tarball, spec] = [only(entries, layout3.J), only(entries, layout3.y7)];
            if (!tarball || !spec || tarball.compression !== 'gzip')
                return refused('Its manifest is none of layout 3 with a tarball and a spec.');
            const found = await specHash(source, spec);
            if (found !== hash)
                return refused(found === undefined
                    ? 'Its spec is missing, or not what its manifest says.'
                    : `What was signed is the package with the hash ${found}.`);
            return {
                kind: 'signed',
                tarball: { digest: tarball.checksum, size: tarball.contentLength },
                fingerprint: signed.fingerprint,
            };
        }
        const refused = (reason) => ({ kind: 'refused', reason });
        function manifestEntries(text) {
            const read = layout3.Yt.safeParse(jsonOf(text));
            return read.success ? read.data.data : [];
        }
        function only(entries, type) {
            const found = entries.filter(({ mediaType }) => mediaType === type);
            return found.length === 1 ? found[0] : undefined;
        }
        async function specHash(source, blob) {
            if (blob.contentLength > SPEC_LIMIT)
                return undefined;
            const bytes = await source.read((0, layout3.nD)(blob.checksum), SPEC_LIMIT);
            if (bytes === undefined || (0, digest_of.o)(bytes) !== blob.checksum)
                return undefined;
            try {
                const text = blob.compression === 'gzip'
                    ? await signed_package_unzip(bytes, { maxOutputLength: UNPACKED_SPEC_LIMIT })
                    : bytes;
                return (0, concrete_spec.VM)((0, outside_json.q)(text, 'the spec')).roots[0];
            }
            catch (error) {
                if (error instanceof invalid_value.h || error instanceof errors.yo)
                    return undefined;
                if (error instanceof Error && 'code' in error)
                    return undefined;
                throw error;
            }
        }
        function jsonOf(text) {
            try {
                return (0, outside_json.q)(text, 'the manifest');
            }
            catch {
                return undefined;
            }
        }
        var version_records = __webpack_require__(25668);
        ;
        async function openPublicCaches(login, ports) {
            const named = await namedCaches(login, ports);
            return Promise.all(named.map((one) => openOne(one, ports)));
        }
        async function openOne({ address, keys }, ports) {
            const { host } = ports;
            const source = isFolderName(address)
                ? folderMirror((0, external_node_path_.resolve)(host.workspace, address.startsWith('file://') ? (0, external_node_url_.fileURLToPath)(address) : address))
                : webMirror(new URL(address), ports);
            let index;
            try {
                await requireLayout(source);
                index = await answered(publishedIndex(source));
            }
            catch (error) {
                if (!(error instanceof Unanswered))
                    throw error;
                host.warning(`The public cache ${address} is left out: ${error.message}`);
                return undefined;
            }
            if (index === undefined)
                host.info(`The public cache ${address} has no list of packages: only what has the same hash is taken`);
            return { ...publicCache(address, source, await trustedKeys(source, keys, ports), ports), index };
        }
        class Unanswered extends Error {
        }
        const answered = (asked) => asked.catch((error) => {
            if (error instanceof errors.yo)
                throw new Unanswered(`${error.message} ${error.fix}`);
            throw error;
        });
        async function requireLayout(source) {
            const found = await answered(source.read('v3/layout.json', 64 * 1024));
            if (found === undefined)
                throw new errors.yo(`${source.location} is no build cache of Spack 1.0 or newer.`, {
                    id: 'public-cache-unreadable',
                    fix: 'Give the address that "spack mirror add" is given: it has v3/layout.json below it.',
                });
        }
        async function trustedKeys(source, names, { host }) {
            const files = names.filter((name) => !isFingerprint(name));
            const fingerprints = names.filter(isFingerprint).map((name) => name.toUpperCase());
            const published = await Promise.all(fingerprints.map((one) => publishedKey(source, one)));
            const read = await Promise.all(files.map((name) => keyFile((0, external_node_path_.resolve)(host.workspace, name))));
            return [
                ...published.map((key, at) => ({ key, fingerprint: fingerprints[at] })),
                ...read.map((key) => ({ key, fingerprint: undefined })),
            ];
        }
        async function keyFile(file) {
            return (0, promises_.readFile)(file).catch((cause) => {
                throw new errors.yo(`The key ${file} cannot be read: ${(0, errors.bD)(cause)}`, {
                    id: 'public-cache-key-missing',
                    fix: 'Correct "public-caches": a key is a fingerprint of 40 hex digits, or a file.',
                    cause,
                });
            });
        }
        function publicCache(address, source, keys, ports) {
            const found = new Map();
            const hashes = new Set();
            return {
                name: address,
                hashes,
                look: async (wanted, dag) => {
                    for (const [hash, one] of await signedOnes(wanted, dag, { address, source, keys }, ports)) {
                        found.set(hash, one);
                        hashes.add(hash);
                    }
                },
                judge: async (wanted, dag, policy) => ({
                    refused: await removedVersions(wanted, dag, policy, ports),
                    approve: async () => ({ kind: 'accepted' }),
                }),
                fetch: async (wanted, dag, folder, arrived) => {
                    const mirror = new mirror_folder.u(folder);
                    await mirror.writeHeader();
                    await (0, p_map["default"])(wanted, async (hash) => {
                        const { tarball } = found.get(hash);
                        try {
                            if (!(await mirror.has(tarball)))
                                await mirror.write(tarball, await source.open((0, layout3.nD)(tarball.digest)), address);
                        }
                        catch (error) {
                            if (!(error instanceof errors.yo || error instanceof ports_http.j))
                                throw error;
                            const what = (0, concrete_spec.Pf)(dag.specs.get(hash));
                            ports.host.warning(`${what} is not taken from ${address}: ${error.message}`);
                            return;
                        }
                        await mirror.add(dag, hash, tarball);
                        arrived(hash);
                    }, { concurrency: 8, signal: ports.signal });
                },
                signerOf: (hash) => found.get(hash)?.fingerprint,
            };
        }
        const GIVEN_UP_AFTER = 3;
        async function signedOnes(wanted, dag, { address, source, keys }, ports) {
            const signed = new Map();
            const refused = new Map();
            let failed = 0;
            const lookFor = async (keyring, hash) => {
                if (failed >= GIVEN_UP_AFTER)
                    return;
                try {
                    const found = await findSigned(source, keyring, dag.specs.get(hash));
                    if (found.kind === 'signed')
                        signed.set(hash, found);
                    if (found.kind === 'refused')
                        refused.set(hash, [found.reason]);
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    refused.set(hash, [`${error.message} ${error.fix}`]);
                    failed++;
                }
            };
            await Keyring.with(keys, ports, (keyring) => (0, p_map["default"])(wanted, (hash) => lookFor(keyring, hash), { concurrency: 16, signal: ports.signal }));
            tellRefused(address, refused, dag, ports.host, 'These are not reused');
            return signed;
        }
        async function removedVersions(wanted, dag, { policy, verifier, root, ownReviews }, ports) {
            const specs = [...wanted].map((hash) => dag.specs.get(hash));
            const gathering = { policy, verifier, root, ownReviews, indexes: [], ports };
            const records = await (0, gather_records.gX)(specs, gathering);
            const whys = specs.map((spec) => [spec.hash, (0, version_records.BV)(spec, records, policy)]);
            return new Map(whys
                .filter(([, why]) => why.length > 0)
                .map(([hash, why]) => [hash, why.map((one) => `The version was removed: ${one}`)]));
        }
        ;
        class TrustedCaches {
            #caches;
            #policy;
            #host;
            #judged = new Set();
            #fetchedFrom = new Map();
            #withheld = new Set();
            constructor(caches, policy, host) {
                this.#caches = caches;
                this.#policy = policy;
                this.#host = host;
            }
            static async open(names, login, ports) {
                const named = names.map((name) => isRegistry(name) ? openRegistryCache(name, login, ports) : openFolderCache(name, ports));
                const opened = [...(await Promise.all(named)), ...(await openPublicCaches(login, ports))];
                for (const { name, hashes } of opened.flatMap((cache) => cache ?? []))
                    ports.host.debug(`${name} has ${hashes.size} packages`);
                const policy = opened.length === 0 ? undefined : await reusePolicy(login.token, ports);
                if (names.length > 0 && !policy)
                    ports.host.notice('There is no policy (no section "trust" in pakages.json): what trusted caches give is not verified.');
                return new TrustedCaches(opened.filter((cache) => cache !== undefined), policy, ports.host);
            }
            async judge(wanted, dag) {
                let any = false;
                const own = new Set([...wanted].filter((hash) => !this.#judged.has(hash) && !(0, concrete_spec.ge)(dag.specs.get(hash))));
                for (const hash of own)
                    this.#judged.add(hash);
                for (const cache of this.#caches) {
                    if (cache.look) {
                        const known = this.has(dag);
                        await cache.look(new Set([...own].filter((hash) => !known.has(hash))), dag);
                        any ||= cache.hashes.size > 0;
                    }
                    if (!this.#policy)
                        continue;
                    const there = new Set([...own].filter((hash) => cache.hashes.has(hash)));
                    if (there.size === 0)
                        continue;
                    const { refused } = await cache.judge(there, dag, this.#policy);
                    tellRefused(cache.name, refused, dag, this.#host);
                    for (const hash of refused.keys())
                        cache.hashes.delete(hash);
                    any ||= refused.size > 0;
                }
                return any;
            }
            signerOf(hash) {
                const from = this.#fetchedFrom.get(hash) ?? this.#caches.find((cache) => cache.hashes.has(hash));
                return from?.signerOf?.(hash);
            }
            published() {
                return this.#caches.flatMap(({ name, index }) => (index ? [{ name, index }] : []));
            }
            withhold(hashes) {
                for (const hash of hashes)
                    this.#withheld.add(hash);
            }
            having(hash) {
                return this.#caches.filter(({ hashes }) => hashes.has(hash)).map(({ name }) => name);
            }
            has(dag) {
                const own = [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec)).map((spec) => spec.hash);
                return new Set(own.filter((hash) => !this.#withheld.has(hash) && this.#caches.some((cache) => cache.hashes.has(hash))));
            }
            async fetch(wanted, dag, folder) {
                const sources = new Map();
                for (const cache of this.#caches) {
                    const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash));
                    try {
                        if (missing.length > 0)
                            await cache.fetch(missing, dag, folder, (hash) => {
                                sources.set(hash, cache.name);
                                this.#fetchedFrom.set(hash, cache);
                            });
                    }
                    catch (error) {
                        if (!(error instanceof errors.yo))
                            throw error;
                        this.#host.warning(`Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`);
                    }
                }
                const lost = wanted
                    .filter((hash) => !sources.has(hash))
                    .map((hash) => (0, concrete_spec.Pf)(dag.specs.get(hash)));
                if (lost.length > 0)
                    this.#host.warning(`These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`);
                return sources;
            }
        }
        function checkCacheNames(names, login, ports) {
            checkPublicCaches(login, ports.host);
            for (const name of names)
                if (isRegistry(name))
                    (0, errors.vz)('trusted-caches', () => (0, src_registry.I)(name, login, ports));
                else if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://'))
                    throw new errors.eb(`"${name}" is not a cache that can be read.`, {
                        id: 'input-malformed',
                        fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
                    });
        }
        ;
    }),
    5869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (readySpecs),
            Y: () => (neededSpecs)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function neededSpecs(dag, cached, tests, from = dag.roots) {
            const roots = new Set(dag.roots);
            const needed = new Set();
            const open = [...from];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const spec = dag.specs.get(hash);
                if (needed.has(hash) || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec))
                    continue;
                needed.add(hash);
                open.push(...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
            }
            return needed;
        }
        function kindsFor(cached, tested) {
            if (cached)
                return ['link', 'run'];
            return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run'];
        }
        function readySpecs(dag, needed, cached) {
            const known = new Map();
            const isReady = (hash) => {
                const spec = dag.specs.get(hash);
                const before = known.get(hash);
                if (before !== undefined)
                    return before;
                const ready = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) || (cached.has(hash) && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, ['link', 'run']).every(isReady));
                known.set(hash, ready);
                return ready;
            };
            return [...needed].filter((hash) => cached.has(hash) && isReady(hash));
        }
    }),
    45128: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (RECIPES_REPOSITORY),
            PF: () => (SPACK_RELEASE),
            hQ: () => (OLDEST_SPACK),
            mh: () => (RECIPES_RELEASE),
            oZ: () => (SPACK_REPOSITORY)
        });
        const SPACK_RELEASE = 'v1.1.1';
        const RECIPES_RELEASE = 'v2025.11.0';
        const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
        const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
        const OLDEST_SPACK = [1, 0];
    }),
    25528: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (solutionFaults),
            Y: () => (solutionStatement)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60277);
        const solutionStatement = (manifest, key) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `solution ${key.slice(0, 12)}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, {
            key,
        });
        const solutionFaults = (manifest, trust) => (0, _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__.le)(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, trust);
    })
};
