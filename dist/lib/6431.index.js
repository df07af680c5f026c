export const id = 6431;
export const ids = [6431];
export const modules = {
    26861: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (licenceOfVersion)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61400);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90091);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        function licenceOfVersion({ licenses }, version) {
            const texts = licenses
                .filter(({ when }) => when.every((condition) => mayHold(condition, version)))
                .map(({ license }) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(license) ? undefined : license));
            return texts.includes(undefined) ? (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(undefined) : (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(texts);
        }
        function mayHold(condition, version) {
            const range = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(condition) ? undefined : /^@([^\s+~%^]+)/.exec(condition.trim())?.[1];
            if (range === undefined)
                return true;
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ib)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ot)(version), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.FG)(range));
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__.h)
                    return true;
                throw error;
            }
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.C)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, {
                    id: 'version-range-malformed',
                    fix: 'Write the lower version first.',
                });
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, {
            id: 'version-range-malformed',
            fix: 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.',
        });
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
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
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
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
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.C)(hash)));
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
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
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
                digests: async () => (index ? (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.yb)(registry, index) : new Map()),
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    }),
    38781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (importedIndexes)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        function importedIndexes({ policy, verifier }, root, ports) {
            const opened = new Map();
            return (index) => {
                const { url, signers, indexSigners = signers } = index;
                const place = /^https?:/.test(url) ? url : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, url);
                const known = opened.get(place) ??
                    (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(place, {
                        policy: { ...policy, signers: indexSigners },
                        verifier,
                        unsigned: false,
                        ports,
                    });
                opened.set(place, known);
                return known;
            };
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
    50972: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (fault)
        });
        const fault = (wrong, fix) => ({ kind: 'fault', fault: { wrong, fix } });
    }),
    69373: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gr: () => (parseCommands),
            H3: () => (PREFIX),
            RM: () => (parseCommand),
            ek: () => (isVerb),
            pp: () => (commandCriteria),
            z_: () => (verdictVerb)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55510);
        var _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40740);
        var _command_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50972);
        const BUILT_IN = { known: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.wf, all: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.wf };
        function commandCriteria({ criteria, definitions = [], }) {
            const all = [...new Set([..._pakages_model__WEBPACK_IMPORTED_MODULE_0__.wf, ...criteria])];
            return { all, known: [...new Set([...all, ...definitions.map(({ name }) => name)])] };
        }
        const PREFIX = '/pakages';
        const VERBS = {
            approve: 'approved',
            reject: 'rejected',
            unsafe: 'unsafe',
            request: 'requested',
            withdraw: 'withdrawn',
        };
        const verdictVerb = (verdict) => Object.keys(VERBS).find((verb) => VERBS[verb] === verdict) ?? verdict;
        const isVerb = (word) => Object.hasOwn(VERBS, word) || _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__.TE.includes(word);
        const LONGEST_NOTE = 2000;
        const MOST_COMMANDS = 20;
        const LONGEST_TEXT = 70_000;
        const EXAMPLE = `${PREFIX} approve zlib@1.3.1 functional safe license -- built and ran the tests`;
        function parseCommands(comment, criteria = BUILT_IN) {
            const lines = outsideCode(comment.slice(0, LONGEST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/));
            const commands = lines
                .filter((line) => line === PREFIX || line.startsWith(`${PREFIX} `))
                .filter((line) => !line.startsWith(`${PREFIX} publish`));
            const read = commands.slice(0, MOST_COMMANDS).map((line) => parseCommand(line, criteria));
            const more = commands.length - read.length;
            return more === 0 ? read : [...read, tooMany(more)];
        }
        const tooMany = (more) => (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)(`Only the first ${MOST_COMMANDS} commands are followed; ${more} more ${more === 1 ? 'was' : 'were'} not read.`, 'Write the rest in a comment of its own.');
        function parseCommand(line, criteria = BUILT_IN) {
            const [words = '', ...notes] = line
                .trim()
                .replace(/^\/pakages(?=\s|$)/, '')
                .split(/(?:^|\s)--(?:\s|$)/);
            const [verb = '', spec = '', ...more] = words.match(/\S+/g) ?? [];
            const note = cleanNote(notes.join(' -- '));
            if ((0, _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__.SH)(verb, more))
                return (0, _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__.By)(verb, spec, more, note);
            const verdict = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()] : undefined;
            if (!verdict)
                return (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)(verb === '' ? 'The command is empty.' : `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(verb)}" is not a command.`, `Write one of ${[...Object.keys(VERBS), ..._statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__.TE].join(', ')}: ${EXAMPLE}`);
            const [before, behind, ...others] = spec.split('@');
            const [name, version] = [_pakages_model__WEBPACK_IMPORTED_MODULE_0__.oZ.safeParse(before), _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Tl.safeParse(behind)];
            if (!name.success || !version.success || others.length > 0) {
                return (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(spec)}" is not a package with its version.`, `Write both, joined by @: ${EXAMPLE}`);
            }
            return withCriteria({ verdict, name: name.data, version: version.data, note }, more, criteria);
        }
        function withCriteria(command, words, { known, all }) {
            const named = words.map((word) => word
                .toLowerCase()
                .replace(/,$/, '')
                .replace(/^licence$/, 'license'));
            const unknown = named.find((word) => word !== 'all' && !known.includes(word));
            if (unknown !== undefined)
                return (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(unknown)}" is not a criterion.`, `Write ${known.join(', ')} or all, and a note after --.`);
            const criteria = named.includes('all')
                ? all
                : known.filter((criterion) => named.includes(criterion));
            if (command.verdict === 'approved' && criteria.length === 0)
                return (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)('The approval does not say what was found in order.', `Write ${known.join(', ')} or all of them: ${EXAMPLE}`);
            const needsNote = command.verdict === 'rejected' || command.verdict === 'unsafe';
            if (needsNote && command.note === '')
                return (0, _command_fault_js__WEBPACK_IMPORTED_MODULE_2__.D)('There is no reason given.', `Write it after --: ${PREFIX} ${verdictVerb(command.verdict)} ${command.name}@${command.version} -- WHY`);
            return {
                kind: 'command',
                command: { ...command, criteria: command.verdict === 'approved' ? criteria : [] },
            };
        }
        const cleanNote = (note) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.fo)(note, () => ' ')
            .replace(/\s+/g, ' ')
            .trim()
            .slice(0, LONGEST_NOTE);
        function outsideCode(lines) {
            let fence;
            return lines.filter((line) => {
                const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
                if (fence === undefined)
                    fence = mark;
                else if (mark?.startsWith(fence) && line.trim() === mark)
                    fence = undefined;
                return fence === undefined;
            });
        }
    }),
    1790: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (dependentsOf)
        });
        var _decide_version_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25668);
        function dependentsOf(roots, specs) {
            const needing = new Map();
            for (const root of roots) {
                const name = specs.get(root)?.name;
                if (name === undefined)
                    continue;
                const reached = new Set([root]);
                for (const hash of reached)
                    for (const to of specs.get(hash)?.dependencies ?? [])
                        reached.add(to.hash);
                for (const hash of reached) {
                    const spec = specs.get(hash);
                    if (spec === undefined || spec.name === name)
                        continue;
                    const key = (0, _decide_version_records_js__WEBPACK_IMPORTED_MODULE_0__._5)(spec);
                    const known = needing.get(key);
                    if (known)
                        known.add(name);
                    else
                        needing.set(key, new Set([name]));
                }
            }
            return new Map([...needing].map(([key, names]) => [key, names.size]));
        }
    }),
    68639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (waitingFor),
            n: () => (queueOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        var _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19362);
        var _decide_version_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25668);
        var _reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83232);
        function queueOf(all, policy) {
            const byPackage = Map.groupBy(all, ({ state }) => state.name);
            return inQueueOrder(all.flatMap((one) => {
                const { state, uncovered } = { state: one.state, uncovered: uncoveredOf(one.state) };
                if (state.state !== 'pending' && state.state !== 'unreviewed' && uncovered === 0)
                    return [];
                const reviewedBy = judges(state);
                const others = (byPackage.get(state.name) ?? []).filter((other) => other !== one);
                return [
                    {
                        name: state.name,
                        version: state.version,
                        state: state.state,
                        since: askedAt(state) ?? one.since,
                        dependents: one.dependents,
                        uncovered,
                        missing: state.missing,
                        said: (0, _reply_js__WEBPACK_IMPORTED_MODULE_0__.l)(state),
                        knownTo: [...new Set(others.flatMap((other) => readers(other.state)))].sort(),
                        reviewedBy: uncovered > 0 ? [] : reviewedBy,
                        waitsFor: policy.auditors
                            .filter(({ kind, name }) => kind === 'team' ||
                            ((uncovered > 0 || !reviewedBy.includes(name)) &&
                                !(0, _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_1__.H3)(name, one.binaries, policy.auditors)))
                            .map(({ name }) => name),
                    },
                ];
            }));
        }
        const uncoveredOf = ({ state, binaries }) => state === 'approved' ? binaries.filter(({ covered }) => !covered).length : 0;
        const readers = ({ reviews }) => reviews.filter(({ review }) => JUDGING.has(review.verdict)).map(({ review }) => review.auditor);
        const judges = ({ reviews }) => reviews
            .filter(({ counts, review }) => counts && JUDGING.has(review.verdict))
            .map(({ review }) => review.auditor);
        const JUDGING = new Set(['approved', 'rejected', 'unsafe']);
        const askedAt = ({ reviews }) => reviews
            .filter(({ review }) => review.verdict === 'requested')
            .map(({ review }) => review.time)
            .sort()[0];
        function waitingFor(auditor, queue, policy) {
            const named = policy.auditors.some(({ kind, name }) => kind === 'user' && name === auditor);
            const own = queue.filter(({ waitsFor, reviewedBy }) => named ? waitsFor.includes(auditor) : !reviewedBy.includes(auditor));
            const rank = ({ knownTo }) => (knownTo.includes(auditor) ? 0 : 1);
            return inQueueOrder(own).sort((a, b) => rank(a) - rank(b));
        }
        const dayOf = ({ since }) => since?.slice(0, 10) ?? '9999';
        function inQueueOrder(queue) {
            return queue.toSorted((a, b) => compareTexts(dayOf(a), dayOf(b)) ||
                b.dependents - a.dependents ||
                compareTexts(a.name, b.name) ||
                (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ot)(a.version), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ot)(b.version)) ||
                compareTexts((0, _decide_version_records_js__WEBPACK_IMPORTED_MODULE_3__._5)(a), (0, _decide_version_records_js__WEBPACK_IMPORTED_MODULE_3__._5)(b)));
        }
        const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
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
    }),
    83232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (replyMarkdown),
            l: () => (wordsOn)
        });
        var _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40740);
        var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69373);
        const DONE = {
            approved: 'approved',
            rejected: 'rejected',
            unsafe: 'called unsafe',
            requested: 'put up for review',
            withdrawn: 'withdrawn from',
        };
        function replyMarkdown(outcomes) {
            return outcomes
                .map((outcome) => {
                if (outcome.kind === 'stated')
                    return statedMarkdown(outcome);
                return outcome.kind === 'done' ? doneMarkdown(outcome) : notDoneMarkdown(outcome);
            })
                .join('\n\n');
        }
        function doneMarkdown({ command, author, before, after, file, removed, kept, }) {
            const spec = `${command.name}@${command.version}`;
            const change = before === after.state
                ? `It stays **${after.state}**.`
                : `It was ${before} and is now **${after.state}**.`;
            const review = after.reviews.find((one) => one.review.auditor === author);
            return [
                ...(review && !review.counts
                    ? [`**This review of ${code(spec)} does not count.** ${review.remarks.map(text).join(' ')}`]
                    : []),
                `${mention(author)}: ${code(spec)} was ${DONE[command.verdict]}${command.criteria.length > 0 ? ` as ${command.criteria.join(', ')}` : ''}. ${change}`,
                ...(command.note ? [`> ${text(command.note)}`] : []),
                ...(removed > 0
                    ? [
                        `${removed} ${removed === 1 ? 'binary was' : 'binaries were'} taken out of the cache. What other packages share with them stays.`,
                    ]
                    : []),
                ...(kept === undefined ? [] : [text(kept)]),
                ...whatCounted(after),
                ...missing(after),
                ...(command.verdict === 'withdrawn' ? [] : [`Recorded in ${code(file)}.`]),
            ].join('\n\n');
        }
        const SAID = {
            not_affected: 'is not affected by',
            affected: 'is affected by',
            fixed: 'has a fix of',
            under_investigation: 'is being looked at for',
        };
        function statedMarkdown({ command, author, file, ...outcome }) {
            const { name, version, hash, vulnerability, status, justification, note } = command;
            const spec = code(`${name}@${version}${hash === undefined ? '' : `/${hash}`}`);
            const because = justification === undefined ? '' : ` (${justification.replaceAll('_', ' ')})`;
            const said = `${spec} ${SAID[status]} ${code(vulnerability)}${because}`;
            const { counts, remarks, attached, unattached } = outcome;
            return [
                ...(counts ? [] : [`**This statement does not count.** ${remarks.map(text).join(' ')}`]),
                `${mention(author)}: ${said}.`,
                ...(note ? [`> ${text(note)}`] : []),
                ...(attached > 0 ? [`It lies at ${attached} ${attached === 1 ? 'binary' : 'binaries'}.`] : []),
                ...(unattached === undefined ? [] : [text(unattached)]),
                `Recorded in ${code(file)}.`,
            ].join('\n\n');
        }
        const SAID_OF = {
            approved: 'approved it',
            rejected: 'rejected it',
            unsafe: 'called it unsafe',
            requested: 'asked for a review',
            withdrawn: 'withdrew',
        };
        function whatCounted({ reviews }) {
            const judged = reviews.filter(({ review }) => JUDGING.has(review.verdict));
            if (judged.length === 0)
                return [];
            const lines = judged.map(({ review, counts, remarks, from }) => {
                const who = from === undefined ? review.auditor : `${review.auditor} of ${from}`;
                const as = review.criteria.length > 0 ? ` as ${review.criteria.join(', ')}` : '';
                const why = remarks.length > 0 ? ` ${remarks.join(' ')}` : '';
                return `- ${counts ? 'counts' : '**does not count**'}: ${text(`${who} ${SAID_OF[review.verdict]}${as}.${why}`)}`;
            });
            return [`What was said of it:\n${lines.join('\n')}`];
        }
        const wordsOn = ({ reviews }) => reviews
            .filter(({ review }) => review.verdict !== 'withdrawn')
            .map(({ review, counts, remarks, from }) => {
            const who = from === undefined ? review.auditor : `${review.auditor} of ${from}`;
            const as = review.criteria.length > 0 ? ` as ${review.criteria.join(', ')}` : '';
            const note = review.note === '' ? '.' : `: ${review.note}`;
            const why = [...(counts ? [] : ['It does not count.']), ...remarks];
            return [`${who} ${SAID_OF[review.verdict]}${as}${note}`, ...why].join(' ');
        });
        const JUDGING = new Set(['approved', 'rejected', 'unsafe']);
        function missing(after) {
            if (after.missing.length === 0 || after.state === 'removed' || after.state === 'rejected')
                return [];
            return [
                `Still missing for an approval:\n${after.missing.map((one) => `- ${text(one)}`).join('\n')}`,
            ];
        }
        function notDoneMarkdown({ command, author, fault, }) {
            const what = command
                ? `${code(`${_command_js__WEBPACK_IMPORTED_MODULE_0__.H3} ${verbOf(command)} ${command.name}@${command.version}`)} was not done`
                : 'That was not understood';
            return `${mention(author)}: ${what}. ${text(fault.wrong)} ${text(fault.fix)}`;
        }
        const verbOf = (command) => 'verdict' in command ? (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.z_)(command.verdict) : (0, _statements_statement_command_js__WEBPACK_IMPORTED_MODULE_1__.D4)(command.status);
        const mention = (login) => (login.endsWith('[bot]') ? text(login) : `@${login}`);
        const code = (plain) => `\`${plain.replaceAll('`', "'")}\``;
        const text = (plain) => plain
            .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
            .replace(/(?<!\w)@(?=\w)|#(?=\w)/g, '$&\u2060')
            .replace(/\b(https?):\/\//gi, '$1:\u2060//')
            .replace(/\bwww\./gi, 'www\u2060.');
    }),
    40740: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            By: () => (parseStatement),
            D4: () => (statementVerb),
            SH: () => (isStatement),
            TE: () => (STATEMENT_VERBS)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74905);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90851);
        var _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50972);
        const STATUSES = {
            'not-affected': 'not_affected',
            affected: 'affected',
            fixed: 'fixed',
            investigating: 'under_investigation',
        };
        const STATEMENT_VERBS = Object.keys(STATUSES);
        const statementVerb = (status) => STATEMENT_VERBS.find((verb) => STATUSES[verb] === status) ?? status;
        const EXAMPLE = '/pakages not-affected zlib@1.3.1 CVE-2026-0001 vulnerable_code_not_present -- minizip is not built';
        const statusOf = (verb) => {
            const word = verb.toLowerCase().replaceAll('_', '-');
            return Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;
        };
        const isStatement = (verb, words) => statusOf(verb) !== undefined ||
            (verb.toLowerCase() === 'withdraw' && words[0] !== undefined && /\d/.test(words[0]));
        function parseStatement(verb, spec, words, note) {
            const [, before, behind, hash] = /^([^@]*)@([^@/]*)(?:\/([a-z2-7]{7,32}))?$/.exec(spec) ?? [];
            const [name, version] = [_pakages_model__WEBPACK_IMPORTED_MODULE_0__.oZ.safeParse(before), _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Tl.safeParse(behind)];
            if (!name.success || !version.success)
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(spec)}" is not a package with its version.`, `Write NAME@VERSION, or NAME@VERSION/HASH for one build of it: ${EXAMPLE}`);
            const [id = '', reason, ...more] = words;
            const vulnerability = _pakages_model__WEBPACK_IMPORTED_MODULE_3__.sV.safeParse(asDatabasesWrite(id.replace(/,$/, '')));
            if (!vulnerability.success || isMisspelt(vulnerability.data))
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)(id === '' ? 'It does not say which vulnerability.' : `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(id)}" names no vulnerability.`, `Write its id, as databases do: ${EXAMPLE}`);
            if (more.length > 0)
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(more[0])}" is one word too many.`, `Write notes after --: ${EXAMPLE}`);
            return withStatus(verb, reason, {
                name: name.data,
                version: version.data,
                ...(hash !== undefined && { hash }),
                vulnerability: vulnerability.data,
                note,
            });
        }
        const asDatabasesWrite = (id) => {
            if (/^cve-/i.test(id))
                return id.toUpperCase();
            return /^ghsa-/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id;
        };
        const isMisspelt = (id) => (id.startsWith('CVE-') && !/^CVE-\d{4}-\d{4,19}$/.test(id)) ||
            (id.startsWith('GHSA-') && !/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/.test(id));
        function withStatus(verb, reason, named) {
            const status = statusOf(verb) ?? 'under_investigation';
            const word = reason?.toLowerCase().replaceAll('-', '_');
            const justification = _pakages_model__WEBPACK_IMPORTED_MODULE_4__.O1.find((one) => one === word);
            if (status === 'not_affected' && justification === undefined)
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)(reason === undefined
                    ? 'The statement does not say why it is not affected.'
                    : `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(reason)}" is no justification.`, `Write one of ${_pakages_model__WEBPACK_IMPORTED_MODULE_4__.O1.join(', ')}: ${EXAMPLE}`);
            if (status !== 'not_affected' && reason !== undefined)
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(reason)}" is one word too many: only not-affected has a justification.`, `Write notes after --: ${EXAMPLE}`);
            if (status === 'fixed' && named.note === '')
                return (0, _reviews_command_fault_js__WEBPACK_IMPORTED_MODULE_1__.D)('The statement does not say by what it is fixed.', `Write it after --: /pakages fixed ${named.name}@${named.version} ${named.vulnerability} -- our patch takes the upstream commit`);
            return {
                kind: 'statement',
                command: { status, ...named, ...(justification !== undefined && { justification }) },
            };
        }
    })
};
