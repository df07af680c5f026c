export const id = 3327;
export const ids = [3327];
export const modules = {
    78621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (comparePreference)
        });
        var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        function comparePreference(left, right) {
            const [a, b] = [key(left), key(right)];
            const at = a.findIndex((flag, index) => flag !== b[index]);
            return at < 0 ? (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(left.version, right.version) : Number(a[at]) - Number(b[at]);
        }
        const key = ({ version, preferred, deprecated, infinity }) => [
            !deprecated,
            preferred === true,
            version.gitRef === undefined,
            !(infinity ?? (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(version)),
            !(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(version),
        ];
    }),
    23274: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (Chooser)
        });
        var tags = __webpack_require__(89077);
        var answers = __webpack_require__(91901);
        var errors = __webpack_require__(37638);
        var registry_error = __webpack_require__(26061);
        var read = __webpack_require__(98176);
        var differences = __webpack_require__(34793);
        var p_map = __webpack_require__(606);
        ;
        const MOST = 12;
        async function ambiguousSelection(query, found, specs, registry) {
            const shown = await (0, p_map["default"])(found.slice(0, MOST), (one) => withCommit(one, registry), {
                concurrency: 8,
            });
            const more = found.length - shown.length;
            return new errors.yo([
                `${registry.reference} holds ${found.length} binaries that are "${query.text}":`,
                ...(0, differences.t)(shown, specs),
                ...(more > 0 ? [`and ${more} more`] : []),
            ].join('\n'), {
                fix: `Ask for one of them as its line begins, such as "${(0, differences.A)(shown[0].spec, found)}". A lock file names all of them at once.`,
            });
        }
        async function withCommit(one, registry) {
            if (one.commit !== undefined)
                return one;
            const { name, version, hash } = one.spec;
            const image = await (0, registry_error.UF)(() => (0, read.AM)(registry, (0, tags.W3)(name, version, hash)));
            return { ...one, commit: image?.annotations['org.opencontainers.image.revision'] };
        }
        var spack_image_architecture = __webpack_require__(25799);
        var preference = __webpack_require__(78621);
        var version_version = __webpack_require__(35198);
        ;
        function bestBinaries(candidates, machine) {
            const best = [];
            for (const candidate of candidates) {
                const order = best[0] === undefined ? 0 : compare(candidate, best[0], machine);
                if (order > 0)
                    best.length = 0;
                if (order >= 0)
                    best.push(candidate);
            }
            return best;
        }
        const compare = (left, right, machine) => Number(runsOn(left.spec, machine)) - Number(runsOn(right.spec, machine)) ||
            (0, preference.H)(rankOf(left), rankOf(right)) ||
            (right.merits.changedVariants ?? 0) - (left.merits.changedVariants ?? 0);
        const rankOf = ({ spec, merits }) => ({
            ...merits,
            version: (0, version_version.ot)(spec.version),
        });
        const runsOn = (spec, { platform, architecture }) => spec.arch.platform === platform && (0, spack_image_architecture.N)(spec) === architecture;
        const isTakenUnasked = (candidate, machine) => {
            const { version, infinity, deprecated } = rankOf(candidate);
            return (runsOn(candidate.spec, machine) &&
                deprecated !== true &&
                !(infinity ?? (0, version_version.Dn)(version)) &&
                version.gitRef === undefined);
        };
        var packages_in = __webpack_require__(98461);
        ;
        async function cacheContent(registry, queries) {
            const { specs, tags } = await (0, packages_in.j)(registry, (tag, hash) => queries.some((query) => couldAnswer(tag, hash, query)));
            return { reference: registry.reference, specs, cached: new Set(tags.keys()) };
        }
        const couldAnswer = (tag, hash, { name, hash: start }) => (start === undefined || hash.startsWith(start)) &&
            (name === undefined || tag.startsWith(`${name}-`));
        ;
        class KnownPreferences {
            #recipes = new Map();
            #changed = new Map();
            add({ recipes, specs }) {
                for (const one of recipes)
                    if (!this.#recipes.has(one.name))
                        this.#recipes.set(one.name, one);
                for (const { hash, changedVariants } of specs)
                    if (changedVariants)
                        this.#changed.set(hash, changedVariants.length);
            }
            meritsOf({ name, version, hash }) {
                const recipe = this.#recipes.get(name);
                const changedVariants = this.#changed.get(hash);
                return {
                    ...(recipe && {
                        preferred: recipe.preferred.includes(version),
                        deprecated: recipe.deprecated.includes(version),
                        ...(recipe.infinity.includes(version) && { infinity: true }),
                    }),
                    ...(changedVariants !== undefined && { changedVariants }),
                };
            }
        }
        var refused_selection = __webpack_require__(86960);
        ;
        class Chooser {
            #options;
            #preferences = new KnownPreferences();
            #present;
            #content;
            constructor(options) {
                this.#options = options;
                this.#present = (0, tags.hn)(options.tags);
            }
            async choose(queries) {
                const specs = new Map();
                const roots = [];
                for (const query of queries) {
                    const found = await this.#find(query, queries);
                    const [first, second] = found.best;
                    if (second !== undefined)
                        throw await this.#ambiguous(query, found);
                    roots.push({ query, spec: first.spec, generation: found.generation });
                    for (const [hash, spec] of found.specs)
                        specs.set(hash, spec);
                }
                return { dag: { roots: roots.map(({ spec }) => spec.hash), specs }, roots };
            }
            #ambiguous(query, { best, specs, generation }) {
                const { recorded, commit } = generation?.record ?? {};
                const binaries = best.map(({ spec }) => ({ spec, recorded, commit }));
                return ambiguousSelection(query, binaries, specs, this.#options.registry);
            }
            async #find(query, queries) {
                const { registry, removed, named, generations } = this.#options;
                const gone = query.name === undefined ? undefined : await removed?.(query.name);
                const seen = await this.#inGenerations(query, gone);
                if (seen.unasked)
                    return seen.unasked;
                const known = seen.second ?? seen.last;
                if (known && (named !== undefined || seen.complete))
                    return known;
                if (named !== undefined)
                    throw (0, refused_selection.xj)(query, { generations, named }, registry);
                this.#content ??= cacheContent(registry, queries);
                const content = await this.#content;
                const found = this.#better(seen, this.#foundListed(query, content, gone));
                if (found)
                    return found;
                throw (0, refused_selection.Pq)(query, content);
            }
            async #inGenerations(query, gone) {
                const unseen = this.#couldAnswer(query);
                let [second, last] = [];
                for await (const generation of this.#options.generations.newestFirst()) {
                    this.#preferences.add(generation.record);
                    const found = this.#foundIn(query, generation, gone);
                    for (const { hash } of generation.record.specs)
                        unseen.delete(hash);
                    if (found?.gone)
                        last ??= found;
                    else if (found && this.#isTakenUnasked(found))
                        return { unasked: found, complete: true };
                    else
                        second ??= found;
                    if (unseen.size === 0)
                        break;
                }
                return { second, last, complete: unseen.size === 0 };
            }
            #better({ second, last }, listed) {
                if (listed && !listed.gone && (second === undefined || this.#isTakenUnasked(listed)))
                    return listed;
                return second ?? last ?? listed;
            }
            #isTakenUnasked({ best }) {
                return isTakenUnasked(best[0], this.#options.machine);
            }
            #couldAnswer(query) {
                return new Set([...this.#present].flatMap(([hash, tag]) => (couldAnswer(tag, hash, query) ? [hash] : [])));
            }
            #foundIn(query, generation, gone) {
                const { record, dag } = generation;
                const hashes = record.specs.map(({ hash }) => hash).filter((hash) => this.#present.has(hash));
                const found = this.#best(query, hashes, dag.specs, gone);
                if (!found)
                    return undefined;
                const roots = new Set(record.roots.map(({ hash }) => hash));
                const asked = found.best.filter(({ spec }) => roots.has(spec.hash));
                return { ...found, best: asked.length > 0 ? asked : found.best, specs: dag.specs, generation };
            }
            #foundListed(query, { cached, specs }, gone) {
                const found = this.#best(query, [...cached], specs, gone);
                return found && { ...found, specs, generation: undefined };
            }
            #best(query, hashes, specs, gone) {
                const { except, machine } = this.#options;
                const candidates = hashes
                    .filter((hash) => except?.has(hash) !== true)
                    .map((hash) => specs.get(hash))
                    .filter((spec) => (0, answers.G)(spec, query, specs))
                    .map((spec) => ({ spec, merits: this.#preferences.meritsOf(spec) }));
                if (candidates.length === 0)
                    return undefined;
                const left = candidates.filter(({ spec }) => gone?.has(spec.version) !== true);
                return {
                    best: bestBinaries(left.length > 0 ? left : candidates, machine),
                    gone: left.length === 0,
                };
            }
        }
    }),
    86960: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HE: () => (NotInGeneration),
            Pq: () => (nothingSelected),
            dk: () => (NotInCache),
            xj: () => (inNoGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76133);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        class NotInCache extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
        }
        class NotInGeneration extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
        }
        function nothingSelected(query, content) {
            const { specs, cached, reference } = content;
            const binaries = [...cached].map((hash) => specs.get(hash));
            const sameName = binaries.filter((spec) => spec.name === query.name);
            if (sameName.length > 0)
                return new NotInCache(`No binary of ${query.name} in ${reference} is a "${query.text}".${variantHint(query, sameName)}`, {
                    fix: `There are: ${listSpecs(sameName)}. Ask for one of these, or build and push what you need.`,
                });
            return new NotInCache(`"${query.text}" is not in ${reference}.${nameHint(query, content)}`, {
                fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
            });
        }
        function variantHint({ variants }, binaries) {
            const known = [...new Set(binaries.flatMap((spec) => Object.keys(spec.parameters)))];
            const unknown = [...variants.keys()].find((name) => !known.includes(name));
            if (unknown === undefined)
                return '';
            const near = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.h)(unknown, known);
            return ` It has no variant "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
        }
        function nameHint({ name }, { specs, cached }) {
            if (name === undefined)
                return '';
            const edges = [...specs.values()].flatMap((spec) => spec.dependencies);
            const providers = new Set(edges
                .filter(({ hash, parameters }) => parameters.virtuals.includes(name) && cached.has(hash))
                .map((edge) => edge.name));
            if (providers.size > 0)
                return ` "${name}" is a virtual package; here it is ${[...providers].sort().join(' or ')}.`;
            const near = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.h)(name, [...cached].map((hash) => specs.get(hash).name));
            return near === undefined ? '' : ` Did you mean ${near}?`;
        }
        function inNoGeneration(query, { generations, named }, { reference }) {
            if (generations.listed.length === 0)
                return new NotInGeneration(`${reference} has no ${named}.`, {
                    fix: '"pakages generations" lists those that it has.',
                });
            const any = /^generation \d+$/.test(named) ? '' : 'any ';
            return new NotInGeneration(`"${query.text}" is not in ${any}${named} of ${reference}.`, {
                fix: '"pakages generations" lists what each one holds; without "generation" and "as-of" all are looked at.',
            });
        }
        function listSpecs(specs) {
            const shown = specs
                .slice(0, 8)
                .map((spec) => `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec)} ${[...differing(spec, specs), `target=${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.$r)(spec)}`].join(' ')}`);
            return [...shown, ...(specs.length > 8 ? [`and ${specs.length - 8} more`] : [])].join(', ');
        }
        function differing(spec, among) {
            return Object.entries(spec.parameters).flatMap(([name, value]) => {
                if (among.every((other) => JSON.stringify(other.parameters[name]) === JSON.stringify(value)))
                    return [];
                return [typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`];
            });
        }
    }),
    8675: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (thisMachine)
        });
        const ARCHITECTURES = {
            x64: 'amd64',
            arm64: 'arm64',
            ppc64: 'ppc64le',
            riscv64: 'riscv64',
        };
        const thisMachine = () => ({
            platform: process.platform,
            architecture: ARCHITECTURES[process.arch] ?? process.arch,
        });
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const number = numberOf(generation);
                return { number, named: `generation ${number}` };
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text.trim()))
                return Number(text.trim());
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                fix: 'Give a number from 1 on; "pakages generations" lists them.',
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
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    })
};
