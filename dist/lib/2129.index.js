export const id = 2129;
export const ids = [2129];
export const modules = {
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
            async wait(milliseconds, { host, why }) {
                const now = this.clock.now();
                const end = now + milliseconds;
                const added = Math.max(0, end - Math.max(now, this.#until));
                if (this.#spent + added > this.#budget)
                    return false;
                this.#spent += added;
                this.#until = Math.max(this.#until, end);
                if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
                    this.#told.set(host, end);
                    this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
                }
                await this.clock.sleep(milliseconds, this.signal);
                return true;
            }
        }
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    67508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Fi: () => (isOpenVulnerability),
            L2: () => (isUnsettledVulnerability),
            oM: () => (KnownVulnerabilities)
        });
        class KnownVulnerabilities {
            #packages = new Map();
            #found = new Map();
            constructor({ packages, records }) {
                for (const one of packages)
                    add(this.#packages, keyOf(one), one);
                for (const record of records)
                    for (const concerned of record.found)
                        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
                            record,
                            concerned,
                        });
            }
            of(asked) {
                const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) => concerns(hashes, asked));
                const first = own[0];
                if (first === undefined)
                    return { kind: 'not-listed' };
                const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) => concerns(concerned.hashes, asked));
                const uncovered = own.find(({ covered }) => !covered);
                if (uncovered !== undefined)
                    return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found };
                return found.length > 0
                    ? { kind: 'found', found, checked: first.checked }
                    : { kind: 'clean', checked: first.checked };
            }
        }
        const isOpenVulnerability = ({ status }) => status === 'open' || status === 'under_investigation';
        const isUnsettledVulnerability = (one) => isOpenVulnerability(one) || one.status === 'accepted';
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const concerns = (hashes, { hash }) => hash === undefined || hashes.includes(hash);
        function add(to, key, value) {
            const known = to.get(key);
            if (known === undefined)
                to.set(key, [value]);
            else
                known.push(value);
        }
    }),
    87562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31056);
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || (0, _target_range_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
    }),
    69035: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            u: () => (MirrorFolder)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61063);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88761);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
        var _layout3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60134);
        class MirrorFolder {
            folder;
            constructor(folder) {
                this.folder = folder;
            }
            async has({ digest, size }) {
                return (await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Ov)(this.blob(digest))) === size;
            }
            blob(digest) {
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(digest));
            }
            async write(blob, stream, where, through) {
                await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.wJ)(this.blob(blob.digest), stream, blob.digest, blob.size, where, through);
            }
            async add(dag, hash, tarball) {
                const { name, version } = dag.specs.get(hash);
                const spec = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)((0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.l)({ ...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.iH)(dag, hash), buildcache_layout_version: 2 }));
                const entries = [
                    entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.J, 'gzip', tarball),
                    entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.y7, 'gzip', { digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.o)(spec), size: spec.length }),
                ];
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.f8)(this.blob((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.o)(spec)), spec);
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.Ar)(name, version, hash)), (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.$2)(entries));
            }
            async remove({ name, version, hash, }) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.Ar)(name, version, hash)), { force: true });
            }
            async writeHeader() {
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'layout.json'), '{"signing": "gpg"}');
            }
            async writeIndex(database) {
                const blob = { digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.o)(database), size: database.length };
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.f8)(this.blob(blob.digest), database);
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'manifests', 'index', 'index.manifest.json'), (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.$2)([entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.cX, 'none', blob)]));
            }
        }
        const entryOf = (mediaType, compression, { digest, size }) => ({
            contentLength: size,
            mediaType,
            compression,
            checksumAlgorithm: 'sha256',
            checksum: digest,
        });
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
    73846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (packageFinder),
            d3: () => (pullBounds),
            tP: () => (findPackages)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74865);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48055);
        var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
        async function findPackages(options) {
            const find = await packageFinder(options);
            return (0, p_map__WEBPACK_IMPORTED_MODULE_0__["default"])(options.wanted, find, pullBounds(options));
        }
        async function packageFinder(options) {
            const listed = await Promise.all(options.registries.map((registry) => list(registry, options)));
            return (wanted) => findOne(wanted, listed, options);
        }
        const pullBounds = ({ concurrency, signal, }) => ({
            concurrency: concurrency ?? 32,
            ...(signal && { signal }),
        });
        async function list(registry, options) {
            let tags = new Map();
            const complete = async () => {
                tags = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.hn)(await registry.tags());
                return options.wanted.every(({ hash }) => tags.has(hash)) || undefined;
            };
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.fW)(complete, options, { looks: 3, base: 100 });
            return { registry, tags };
        }
        async function findOne(wanted, listed, options) {
            const { hash } = wanted;
            let refused;
            for (const { registry, tags } of listed) {
                const tag = tags.get(hash);
                const image = tag === undefined ? undefined : await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.fW)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.AM)(registry, tag), options);
                if (!image)
                    continue;
                const approval = (await options.approve?.({ hash, registry, image })) ?? { kind: 'accepted' };
                if (approval.kind === 'accepted')
                    return { kind: 'found', hash, wanted, registry, image };
                refused ??= {
                    kind: 'refused',
                    hash,
                    label: labelOf(wanted),
                    registry: registry.reference,
                    manifest: image.digest,
                    reasons: approval.reasons,
                };
            }
            return refused ?? { kind: 'missing', hash, label: labelOf(wanted) };
        }
        function labelOf({ hash, dag }) {
            const spec = dag?.specs.get(hash);
            return spec ? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.Pf)(spec) : `/${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.B)(hash)}`;
        }
    }),
    71882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (layPackages),
            b: () => (pullPackages)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49003);
        var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
        var _find_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73846);
        async function pullPackages(options) {
            const find = await (0, _find_packages_js__WEBPACK_IMPORTED_MODULE_0__.T)(options);
            return each(options.wanted, options, async (wanted) => layOne(await find(wanted), options));
        }
        const layPackages = (found, options) => each(found, options, (one) => layOne(one, options));
        async function each(all, options, pull) {
            let done = 0;
            return (0, p_map__WEBPACK_IMPORTED_MODULE_1__["default"])(all, async (one) => {
                const outcome = await pull(one);
                options.onProgress?.(outcome, ++done, all.length);
                return outcome;
            }, (0, _find_packages_js__WEBPACK_IMPORTED_MODULE_0__.d3)(options));
        }
        async function layOne(found, { into }) {
            if (found.kind !== 'found')
                return found;
            const { hash, wanted, registry, image } = found;
            const { digest, size } = image.layer;
            const reused = await into.has(image);
            if (!reused)
                await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.sg)(digest, size, registry.reference, async () => into.take(hash, image, await registry.readBlob(digest, size), registry.reference));
            return {
                kind: 'pulled',
                hash,
                label: await into.add(wanted, registry, image),
                registry: registry.reference,
                tag: image.tag,
                manifest: image.digest,
                layer: digest,
                annotations: image.annotations,
                size,
                reused,
            };
        }
    }),
    67840: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (pullToMirror)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81401);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48055);
        var _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69035);
        var _pull_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71882);
        async function pullToMirror(options) {
            const mirror = new _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__.u(options.folder);
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.jU)(options.folder);
            await mirror.writeHeader();
            return (0, _pull_packages_js__WEBPACK_IMPORTED_MODULE_2__.b)({ ...options, into: new MirrorDestination(mirror, options.through) });
        }
        class MirrorDestination {
            #mirror;
            #through;
            constructor(mirror, through) {
                this.#mirror = mirror;
                this.#through = through;
            }
            has({ layer }) {
                return this.#mirror.has(layer);
            }
            take(hash, { layer }, bytes, from) {
                return this.#mirror.write(layer, bytes, from, this.#through?.(hash));
            }
            async add({ hash, dag }, registry, image) {
                const whole = dag ? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.h7)(dag, hash) : await readDag(hash, registry, image);
                await this.#mirror.add(whole, hash, image.layer);
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.Pf)(whole.specs.get(hash));
            }
        }
        async function readDag(hash, registry, image) {
            const from = `${registry.reference}:${image.tag}`;
            const config = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image);
            if (config.hash !== hash)
                throw new _pakages_image__WEBPACK_IMPORTED_MODULE_6__.gl('malformed', `${from} holds /${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.B)(config.hash)}, not /${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.B)(hash)}.`, {
                    id: 'image-of-other-package',
                    fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.',
                });
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(config, from);
        }
    }),
    77882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (admissionBy)
        });
        function admissionBy(decision, evidence) {
            const decided = new Map(decision.specs.map((spec) => [spec.hash, spec]));
            return ({ hash, manifest, tarball }) => {
                const spec = decided.get(hash);
                if (!spec)
                    return ['It was not verified.'];
                if (spec.verdict === 'refused')
                    return spec.reasons.map(({ message }) => message);
                const seen = evidence.get(hash);
                return manifest === seen?.manifest && tarball === seen.tarball?.digest
                    ? []
                    : ['The registry serves another image now than the one that was verified.'];
            };
        }
    }),
    92662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (parseAllowedStates),
            n: () => (allowedStates)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36956);
        const allowedStates = ({ allow }, more = []) => [...new Set([...allow, ...more])].filter((state) => state !== 'removed');
        const parseAllowedStates = (lines) => lines
            .flatMap((line) => line.split(','))
            .map((word) => word.trim())
            .filter((word) => word !== '')
            .map(stateNamed);
        function stateNamed(text) {
            const state = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Q.find((one) => one === text);
            if (state !== undefined && state !== 'removed')
                return state;
            const message = state === 'removed'
                ? 'Removed versions cannot be allowed.'
                : `"${text.slice(0, 60)}" is not a state of a version.`;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(message, {
                id: 'input-malformed',
                fix: 'Write pending, rejected or unreviewed in "allow".',
            });
        }
    }),
    25652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (binaryFacts)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40974);
        var _build_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11266);
        const published = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }) }),
            }),
        });
        function binaryFacts(evidence, packageHash) {
            if (evidence?.manifest === undefined)
                return [];
            const { manifest } = evidence;
            const signed = evidence.trusted.filter(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__.EK);
            const provenance = signed.map(({ statement }) => statement);
            const keys = signed.flatMap(({ signer }) => (signer.kind === 'key' ? [signer.fingerprint] : []));
            const publishers = provenance.flatMap(({ predicate }) => {
                const read = published.safeParse(predicate);
                return read.success
                    ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
                    : [];
            });
            const recipe = provenance
                .map((statement) => recipeIn(statement, manifest))
                .find((digest) => digest !== undefined);
            const built = (0, _build_origin_js__WEBPACK_IMPORTED_MODULE_2__.j)(evidence)?.time;
            return [
                {
                    manifest,
                    publishers: [...new Set(publishers)],
                    publisherKeys: [...new Set(keys)],
                    provenance: provenance.length > 0,
                    recipe,
                    packageHash,
                    ...(built !== undefined && { built }),
                    ...(provenance.length > 0 && evidence.licence !== undefined && { licence: evidence.licence }),
                },
            ];
        }
        const annotated = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ annotations: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ recipe: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Ne)() }) });
        function recipeIn(statement, manifest) {
            const read = annotated.safeParse(statement.subject.find((subject) => subject.digest.sha256 === (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ZD)(manifest)));
            return read.success ? read.data.annotations.recipe : undefined;
        }
    }),
    11266: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (buildOrigin)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40974);
        const optional = (type) => type.optional().catch(undefined);
        const checkout = zod__WEBPACK_IMPORTED_MODULE_0__._H3({ role: zod__WEBPACK_IMPORTED_MODULE_0__.euz('checkout') });
        const predicate = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                resolvedDependencies: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                    uri: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
                    digest: optional(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ gitCommit: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) })),
                    annotations: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
                }))),
            })
                .catch({ resolvedDependencies: undefined }),
            runDetails: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                metadata: optional(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                    invocationId: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
                    finishedOn: optional(zod__WEBPACK_IMPORTED_MODULE_1__.w$({ offset: true })),
                })),
            })
                .catch({ metadata: undefined }),
        });
        function buildOrigin({ trusted }) {
            const found = trusted.find(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__.EK);
            const read = found && predicate.safeParse(found.statement.predicate);
            if (!read?.success)
                return undefined;
            const { buildDefinition, runDetails } = read.data;
            const { finishedOn: time, invocationId: run } = runDetails.metadata ?? {};
            return {
                ...(time !== undefined && { time }),
                ...(run !== undefined && /^https:\/\/\S+$/.test(run) && { run }),
                ...sourceOf(buildDefinition),
                signer: found.signer,
            };
        }
        function sourceOf({ resolvedDependencies = [], }) {
            const first = resolvedDependencies.find((one) => one.annotations === undefined);
            const source = /^git\+(https:\/\/[^@\s]+)/.exec(first?.uri ?? '')?.[1];
            const built = resolvedDependencies.find(({ annotations }) => checkout.safeParse(annotations).success);
            const commit = (built ?? first)?.digest?.gitCommit;
            if (source === undefined)
                return {};
            return { source, ...(commit !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(commit) && { commit }) };
        }
    }),
    77371: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AR: () => (identified),
            Hc: () => (verdictOn),
            LD: () => (decide)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48055);
        var _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98877);
        var _allowed_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92662);
        var _binary_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25652);
        var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3162);
        var _version_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25668);
        function decide(dag, facts) {
            const allow = (0, _allowed_states_js__WEBPACK_IMPORTED_MODULE_0__.n)(facts.policy, facts.allow);
            const states = statesOf(dag, facts);
            const decided = new Map();
            for (const spec of (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr, [...dag.specs.keys()])) {
                const own = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(spec)
                    ? fromTheSystem(spec)
                    : decideOne({
                        spec,
                        evidence: facts.evidence.get(spec.hash),
                        state: states.get((0, _version_records_js__WEBPACK_IMPORTED_MODULE_3__._5)(spec)),
                        allow,
                    }, facts);
                decided.set(spec.hash, withDependencies(spec, own, decided));
            }
            const specs = [...dag.specs.keys()].map((hash) => decided.get(hash));
            return { verdict: verdictOn(specs), registry: facts.registry, allow, specs };
        }
        const verdictOn = (specs) => specs.every(({ verdict }) => verdict === 'trusted') ? 'trusted' : 'refused';
        function statesOf({ specs }, { evidence, records, policy }) {
            const versions = Map.groupBy(specs.values(), _version_records_js__WEBPACK_IMPORTED_MODULE_3__._5);
            return new Map([...versions].map(([key, same]) => {
                const binaries = same.flatMap((spec) => (0, _binary_facts_js__WEBPACK_IMPORTED_MODULE_4__.T)(evidence.get(spec.hash), spec.package_hash));
                return [key, (0, _version_records_js__WEBPACK_IMPORTED_MODULE_3__.Od)(same[0], binaries, records, policy)];
            }));
        }
        const identified = (spec) => ({
            name: spec.name,
            version: spec.version,
            hash: spec.hash,
            target: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.$r)(spec),
            external: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(spec),
        });
        const fromTheSystem = (spec) => ({
            ...identified(spec),
            verdict: 'trusted',
            signers: [],
            reasons: [],
            remarks: ['It is taken from the system: nothing of it is downloaded or checked.'],
        });
        function decideOne(one, facts) {
            const { spec, evidence, state } = one;
            const reasons = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.le)(one, facts);
            return {
                ...identified(spec),
                verdict: reasons.length === 0 ? 'trusted' : 'refused',
                state: state.state,
                ...(evidence?.manifest && { manifest: evidence.manifest }),
                signers: [...new Set(evidence?.trusted.map(({ signer }) => (0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_6__.Xh)(signer)))],
                reasons,
                remarks: (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.rc)(one, facts.policy),
            };
        }
        function withDependencies(spec, own, decided) {
            const refused = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr)
                .map((hash) => decided.get(hash))
                .filter(({ verdict }) => verdict === 'refused');
            if (refused.length === 0)
                return own;
            const reasons = refused.map(({ name, version, hash }) => ({
                code: 'dependency',
                message: `It needs ${name}@${version}/${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.B)(hash)}, which is refused.`,
            }));
            return { ...own, verdict: 'refused', reasons: [...own.reasons, ...reasons] };
        }
    }),
    8153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (eachOnce),
            Ft: () => (isSameVulnerability),
            QR: () => (foundIn),
            zh: () => (jointAnswer)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67508);
        function jointAnswer(asked, records) {
            const answers = records.flatMap(({ known, time }) => {
                const answer = known.of(asked);
                return answer.kind === 'not-listed' ? [] : [{ answer, at: lookedAt(answer) ?? time }];
            });
            const [first] = answers;
            if (first === undefined)
                return { kind: 'not-listed' };
            const found = answers.flatMap(({ answer }) => foundIn(answer));
            const covering = answers.filter(({ answer }) => answer.kind !== 'not-covered');
            if (covering.length > 0)
                return { kind: 'checked', found, at: newest(covering) };
            const why = first.answer.kind === 'not-covered' ? first.answer.why : '';
            return { kind: 'not-covered', found, at: newest(answers), why };
        }
        const lookedAt = (answer) => 'checked' in answer ? answer.checked : undefined;
        const newest = (answers) => answers.map(({ at }) => at).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
        const foundIn = (answer) => ('found' in answer ? answer.found : []);
        const GRADES = ['certain', 'likely', 'possible'];
        const LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'];
        function eachOnce(found) {
            const kept = [];
            for (const one of found.toSorted(byWarning))
                if (!kept.some((other) => isSameVulnerability(one, other)))
                    kept.push(one);
            return found.filter((one) => kept.includes(one));
        }
        const isSameVulnerability = ({ record: one }, { record: other }) => one.part === other.part &&
            [one.id, ...one.aliases].some((id) => id === other.id || other.aliases.includes(id));
        function byWarning(a, b) {
            const weight = ({ record, concerned }) => [
                (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Fi)(concerned) ? 0 : concerned.status === 'accepted' ? 1 : 2,
                GRADES.indexOf(concerned.grade),
                record.exploited === undefined ? 1 : 0,
                LEVELS.indexOf(record.severity),
            ];
            const [one, other] = [weight(a), weight(b)];
            const at = one.findIndex((value, place) => value !== other[place]);
            return at < 0 ? 0 : one[at] - other[at];
        }
    }),
    3162: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            gC: () => (VERSION_CODES),
            le: () => (reasonsAgainst),
            r2: () => (removal),
            rc: () => (remarksOn)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40974);
        var _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98877);
        var _vulnerability_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66645);
        const reasonsAgainst = (one, facts) => [
            ...registryReasons(facts),
            ...versionReasons(one.state, one.allow),
            ...exchangeReasons(one, facts),
            ...evidenceReasons(one.evidence, facts.policy),
            ...coverageReasons(one, facts.policy),
            ...knownReasons(one, facts),
        ];
        const VERSION_CODES = new Set([
            'removed',
            'state',
            'vulnerable',
            'not-checked',
        ]);
        const removal = (why) => ({
            code: 'removed',
            message: `The version was removed: ${why}`,
        });
        function knownReasons({ spec }, { policy, records }) {
            if (policy.vulnerabilities === undefined)
                return [];
            const known = records.vulnerabilities ?? { records: [], now: 0 };
            return (0, _vulnerability_reasons_js__WEBPACK_IMPORTED_MODULE_0__.M)(spec, known, policy.vulnerabilities);
        }
        function registryReasons({ registry, policy: { registries } }) {
            return registries.length === 0 || registries.some((one) => (0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_1__.lA)(registry, one))
                ? []
                : [{ code: 'registry', message: `The policy does not trust the registry ${registry}.` }];
        }
        function versionReasons({ state, reasons }, allow) {
            if (state === 'removed')
                return reasons.map(removal);
            if (allow.includes(state))
                return [];
            const allowed = allow.join(', ') || 'nothing';
            return [
                {
                    code: 'state',
                    message: `The version is ${state}, and only ${allowed} is allowed. ${reasons.join(' ')}`,
                },
            ];
        }
        function exchangeReasons({ spec, evidence }, { described }) {
            const before = described?.get(spec.hash);
            return before === undefined || evidence?.manifest === undefined || evidence.manifest === before
                ? []
                : [
                    {
                        code: 'digest-mismatch',
                        message: 'The registry served one image first and another then.',
                    },
                ];
        }
        function evidenceReasons(evidence, policy) {
            if (evidence?.manifest === undefined)
                return [{ code: 'not-in-cache', message: 'The registry has no binary of it.' }];
            const missing = policy.evidence.filter((kind) => !has(evidence, kind));
            return [
                ...evidence.faults,
                ...missing.map(lacking),
                ...(missing.length > 0 ? evidence.refused : []),
            ];
        }
        const has = ({ trusted }, kind) => trusted.some(({ statement }) => kind === 'provenance'
            ? statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__.EK
            : (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__.Tb)(statement.predicateType));
        const lacking = (kind) => kind === 'provenance'
            ? { code: 'no-provenance', message: 'No trusted signer says how it was built.' }
            : { code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' };
        function coverageReasons({ evidence, state, allow }, policy) {
            if (state.state !== 'approved' || evidence?.manifest === undefined || allow.includes('pending'))
                return [];
            const binary = state.binaries.find(({ manifest }) => manifest === evidence.manifest);
            if (binary?.covered)
                return [];
            const by = state.reviews
                .filter((one) => one.counts && one.review.verdict === 'approved')
                .map((one) => one.review.auditor);
            const what = policy.binding === 'digest'
                ? 'saw other binaries of this version'
                : 'approved another build, and no trusted signer says that this one is of the same recipe';
            return [
                {
                    code: 'not-covered',
                    message: `${by.join(', ')} ${what}: the review does not match ${evidence.manifest}.`,
                },
            ];
        }
        function remarksOn({ evidence, state }, policy) {
            if (state.state === 'removed')
                return [];
            if (state.state !== 'approved')
                return [`The version is ${state.state}.`];
            const binary = state.binaries.find(({ manifest }) => manifest === evidence?.manifest);
            return binary && binary.unmatched.length > 0 && policy.binding === 'recipe'
                ? [
                    `The review of ${binary.unmatched.join(', ')} is of the same recipe, but of other binaries than this one.`,
                ]
                : [];
        }
    }),
    66645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (vulnerabilityReasons)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67508);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);
        const DAY = 24 * 60 * 60_000;
        const LEVELS = ['low', 'medium', 'high', 'critical'];
        const GRADES = ['certain', 'likely', 'possible'];
        const MOST = 5;
        function vulnerabilityReasons(asked, { records, now, isLifted }, policy) {
            const answer = (0, _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__.zh)(asked, records);
            if (answer.kind === 'not-listed')
                return notChecked(policy, whySilent(records.length));
            const against = answer.found
                .filter((one) => refuses(one, policy, now))
                .filter((one) => isLifted?.(asked, one) !== true);
            const age = Math.floor((now - Date.parse(answer.at)) / DAY);
            return [
                ...vulnerable((0, _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__.B)(against)),
                ...(age > policy.maxAge
                    ? notChecked(policy, `was looked at ${age} days ago, and ${policy.maxAge} are allowed`)
                    : []),
                ...(answer.kind === 'not-covered' ? notCovered(policy, answer.why) : []),
            ];
        }
        const whySilent = (records) => records === 0
            ? 'is not known: no index publishes a record of vulnerabilities'
            : 'is listed by no index that looked for vulnerabilities';
        function refuses({ record, concerned }, policy, now) {
            if (!(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.L2)(concerned))
                return false;
            if (GRADES.indexOf(concerned.grade) > GRADES.indexOf(policy.grade))
                return false;
            if (policy.knownExploited && record.exploited !== undefined)
                return true;
            if (policy.severity === undefined)
                return false;
            const level = record.severity === 'unknown' ? 'medium' : record.severity;
            if (LEVELS.indexOf(level) < LEVELS.indexOf(policy.severity))
                return false;
            return now - Date.parse(concerned.since) >= policy.grace * DAY;
        }
        function vulnerable(against) {
            if (against.length === 0)
                return [];
            const named = against.slice(0, MOST).map(inWords);
            const more = against.length - named.length;
            return [
                {
                    code: 'vulnerable',
                    message: `It is known to be vulnerable: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
                },
            ];
        }
        function inWords({ record, concerned }) {
            const { id, part, severity, exploited, fixed } = record;
            const facts = [
                severity === 'unknown' ? 'not rated' : severity,
                ...(exploited === undefined ? [] : ['exploited']),
                `found ${concerned.since.slice(0, 10)}`,
                ...(part === undefined ? [] : [`in ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(part)}`]),
                fixed.length === 0 ? 'no fix is known' : `fixed in ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(fixed.slice(0, 3).join(', '))}`,
            ];
            return `${id} (${facts.join(', ')})`;
        }
        const notChecked = (policy, why) => policy.notChecked === 'allow'
            ? []
            : [{ code: 'not-checked', message: `Whether it is vulnerable ${why}.` }];
        const notCovered = (policy, why) => policy.notCovered === 'allow'
            ? []
            : [
                {
                    code: 'not-checked',
                    message: `Whether it is vulnerable cannot be said: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(why)}.`,
                },
            ];
    }),
    19916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            gX: () => (gatherRecords),
            a$: () => (knowledgeOf),
            Vv: () => (versionsSpokenOf)
        });
        var document_kinds = __webpack_require__(64361);
        var errors = __webpack_require__(37638);
        var review = __webpack_require__(4886);
        var known_vulnerabilities = __webpack_require__(67508);
        var invalid_value = __webpack_require__(14566);
        var p_map = __webpack_require__(606);
        var counted_reviews = __webpack_require__(19362);
        var version_records = __webpack_require__(25668);
        ;
        function lastWords(reviews, policy) {
            const said = new Map(reviews.map((one) => [
                `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
                one,
            ]));
            const persons = Map.groupBy(said.values(), keyOf);
            return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
        }
        function hasStanding(one, policy) {
            const { name, version } = one.review;
            const [counted] = (0, counted_reviews.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
            return counted?.counts === true;
        }
        const keyOf = ({ review }) => `${(0, version_records._5)(review)} ${review.auditor}`;
        function isLater({ review: one }, { review: other }) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            return (difference > 0 ||
                (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved'));
        }
        var checked = __webpack_require__(86121);
        var reviews_import = __webpack_require__(59577);
        ;
        async function versionsSpokenOf(name, { ownReviews, indexes }) {
            const own = (await ownReviews()).reviews
                .map(({ review }) => review)
                .filter((review) => review.name === name);
            const published = review.oZ.safeParse(name).success
                ? await Promise.all(indexes.map((index) => index.package(name)))
                : [];
            const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
            return [...new Set(versions)].map((version) => ({ name, version }));
        }
        async function gatherRecords(wanted, sources) {
            const { ownReviews, policy, indexes, ports } = sources;
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const versions = [...new Map(wanted.map((one) => [(0, version_records._5)(one), one])).values()].filter(({ name, version }) => review.oZ.safeParse(name).success && review.Tl.safeParse(version).success);
            const published = await (0, p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readPublished(index, version, sources), { concurrency: 8 });
            const importing = { told: new Set(), documents: new Map() };
            const imported = await (0, p_map["default"])(versions, (version) => readImported(version, sources, importing), {
                concurrency: 8,
            });
            return {
                reviews: [
                    ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
                    ...imported.flat(),
                ],
                licenses: byVersion(published, ({ license }) => license),
                tombstones: byVersion(published, ({ tombstone }) => tombstone),
                ...(policy.vulnerabilities && { vulnerabilities: await knowledgeOf(sources) }),
            };
        }
        async function knowledgeOf({ indexes, isLifted, ports, }) {
            const read = await (0, p_map["default"])(indexes, (index) => index.vulnerabilities?.(), { concurrency: 4 });
            return {
                records: read.flatMap((record) => record === undefined ? [] : [{ known: new known_vulnerabilities.oM(record), time: record.time }]),
                now: ports.clock.now(),
                ...(isLifted && { isLifted }),
            };
        }
        function byVersion(published, factOf) {
            return new Map(published.flatMap((one) => {
                const fact = factOf(one);
                return fact === undefined ? [] : [[one.key, fact]];
            }));
        }
        async function readPublished(index, { name, version }, sources) {
            const key = (0, version_records._5)({ name, version });
            const found = await index.version(name, version);
            if (!found)
                return { key, reviews: [] };
            const reviews = [];
            for (const { file } of found.reviews) {
                const review = file === undefined
                    ? undefined
                    : await readReview(file, `${key} in ${index.location}`, sources);
                if (review && (0, version_records._5)(review.review) === key)
                    reviews.push(review);
            }
            const { license, state, tombstone, reasons } = found;
            return {
                key,
                reviews,
                license,
                tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
            };
        }
        async function readReview(file, of, { verifier, ports: { host } }) {
            try {
                return await (0, checked.f)(document_kinds.au.parse(file, 'The document'), verifier);
            }
            catch (error) {
                if (!(error instanceof errors.yo) && !(error instanceof invalid_value.h))
                    throw error;
                host.warning(`A review of ${of} does not count: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        async function readImported({ name, version }, { policy, verifier, root, openSigned, ports: { http, signal, host } }, { told, documents }) {
            const options = { http, verifier, workspace: root, signal, documents, openSigned };
            const all = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, options)));
            for (const trouble of all.flatMap((one) => one.trouble)) {
                if (!told.has(trouble))
                    host.warning(trouble);
                told.add(trouble);
            }
            return all.flatMap(({ reviews }) => reviews);
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
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    })
};
