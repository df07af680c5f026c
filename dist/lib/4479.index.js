export const id = 4479;
export const ids = [4479];
export const modules = {
    37102: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (foundInIndex),
            r: () => (foundInRegistry)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98461);
        async function foundInIndex(index, words) {
            const { packages } = await index.packages();
            const wanted = words.map((word) => word.toLowerCase());
            return packages
                .filter(({ name, description = '', tags }) => hasAll([name, description, ...tags].join('\n'), wanted))
                .map(({ name, versions, description, license }) => ({
                name,
                versions: versions.map(({ version, state }) => ({ version, state })),
                ...(description !== undefined && { description: description.split('\n')[0] }),
                ...(license !== undefined && { license }),
            }))
                .sort((left, right) => Number(hasAll(right.name, wanted)) - Number(hasAll(left.name, wanted)) ||
                (left.name < right.name ? -1 : 1));
        }
        async function foundInRegistry(registry, words) {
            const wanted = words.map((word) => word.toLowerCase());
            const { specs, tags } = await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.j)(registry, (tag) => hasAll(tag, wanted));
            const versions = new Map();
            for (const hash of tags.keys()) {
                const { name, version } = specs.get(hash);
                if (!hasAll(name, wanted))
                    continue;
                versions.set(name, (versions.get(name) ?? new Set()).add(version));
            }
            return [...versions]
                .map(([name, all]) => ({ name, versions: newestFirst([...all]) }))
                .sort((left, right) => (left.name < right.name ? -1 : 1));
        }
        const hasAll = (text, words) => words.every((word) => text.toLowerCase().includes(word));
        const newestFirst = (versions) => versions
            .map((version) => ({ version, parsed: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ot)(version) }))
            .sort((left, right) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.parsed, left.parsed))
            .map(({ version }) => ({ version }));
    }),
    41656: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            searchWork: () => (searchWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76133);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12712);
        var _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23738);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        var _found_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37102);
        const searchWork = {
            run: async (inputs, { openPorts }) => {
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, await openPorts());
                if (reading.index) {
                    const packages = await (0, _found_packages_js__WEBPACK_IMPORTED_MODULE_1__.a)(reading.index, inputs.words);
                    return { from: reading.index.location, packages, hint: await near(inputs, reading.index) };
                }
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.r)(reading);
                await (0, _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__.v)(registry);
                return {
                    from: registry.reference,
                    packages: await (0, _found_packages_js__WEBPACK_IMPORTED_MODULE_1__.r)(registry, inputs.words),
                    hint: 'A registry knows names only; an index knows descriptions too.',
                };
            },
            present: ({ from, packages, hint }, { words, limit }) => ({
                answer: { markdown: markdownOf(packages, { words, limit, from, hint }) },
                json: { from, packages: packages.slice(0, limit), found: packages.length },
            }),
        };
        async function near({ words }, index) {
            const names = (await index.packages()).packages.map(({ name }) => name);
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.a)(words[0] ?? '', names, `It lists ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.hS)(names.length, 'package')}.`);
        }
        function markdownOf(packages, { words, limit, from, hint, }) {
            if (packages.length === 0)
                return `Nothing in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.aY)(from)} has ${words.length === 0 ? 'a name' : `all of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.aY)(words.join(' '))}`}. ${hint}\n`;
            const described = packages.some(({ description }) => description !== undefined);
            const rows = packages
                .slice(0, limit)
                .map((one) => [one.name, versionsOf(one), ...(described ? [one.description ?? ''] : [])]);
            const more = packages.length - rows.length;
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Qj)(['Name', 'Versions', ...(described ? ['What it is'] : [])], rows)}\n${more > 0 ? `\nand ${more} more: give a higher "limit", or more words.\n` : ''}`;
        }
        const versionsOf = ({ versions }) => [
            ...versions
                .slice(0, 5)
                .map(({ version, state }) => state === undefined || state === 'approved' ? version : `${version} (${state})`),
            ...(versions.length > 5 ? [`and ${versions.length - 5} more`] : []),
        ].join(', ');
    }),
    52674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (unpackedDocument)
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const MOST_GROWTH = 200;
        const ALWAYS = 1024 * 1024;
        function unpackedDocument(bytes, path) {
            if (!path.endsWith('.gz'))
                return bytes;
            try {
                return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
                    maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
                });
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${path} cannot be unpacked.`, {
                    id: 'index-file-not-unpacked',
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
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
    })
};
