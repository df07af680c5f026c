export const id = 3364;
export const ids = [3364];
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
    9184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (openReading),
            r: () => (requireRegistry)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78308);
        var _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11224);
        var _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92687);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49427);
        async function openReading(inputs, ports) {
            const [location, ...more] = inputs.index;
            if (more.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('One index is read at a time.', { fix: 'Give "index" once.' });
            const anchored = await (0, _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__.f)(inputs, ports);
            const named = { ...inputs, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)(named, ports, { required: inputs.config !== undefined });
            const trust = anchored ??
                (opened.configuration?.values.trust === undefined ? undefined : await opened.trust());
            const index = location === undefined
                ? undefined
                : await openIndexBy(location, anchored?.indexTrust ?? trust, inputs, ports);
            const registry = opened.registryIfAny() ??
                (index && (0, _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__.I)((await index.packages()).registry, inputs, ports));
            const reviews = anchored ? nobodysReviews : opened.reviews;
            return { registry, index, trust, reviews, root: opened.root };
        }
        const nobodysReviews = async () => ({ reviews: [], unreadable: [] });
        function openIndexBy(location, trust, inputs, ports) {
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_6__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(ports.host.env)) };
            const unsigned = inputs['unsigned-index'] || trust === undefined;
            if (trust === undefined && !inputs['unsigned-index'])
                ports.host.notice('There is no policy, and no "trust": the signature of the index is not verified.');
            return (0, _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__.Q)(location, { ...by, unsigned, ports });
        }
        function requireRegistry({ registry }) {
            if (registry)
                return registry;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('No registry is named.', {
                fix: 'Give "registry" (oci://HOST/PATH, or oci-layout:FOLDER), or "index".',
            });
        }
    }),
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
            Yc: () => (NAMEABLE_EVENTS),
            bT: () => (mayPublish),
            qT: () => (publishingRefs),
            tr: () => (parsePublishFrom),
            wn: () => (publishFromInput)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const PROPOSALS = new Set([
            'pull_request',
            'pull_request_target',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group',
        ]);
        const OF_DEFAULT_BRANCH = new Set([
            'schedule',
            'issue_comment',
            'issues',
            'repository_dispatch',
            'discussion',
            'discussion_comment',
        ]);
        const NAMEABLE_EVENTS = new Set([
            ...PROPOSALS,
            'workflow_run',
            ...OF_DEFAULT_BRANCH,
            'workflow_dispatch',
            'release',
        ]);
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.', { placeholder: 'NAME' });
        function parsePublishFrom(words) {
            const events = new Set();
            const branches = [];
            for (const word of words)
                if (word.startsWith(EVENT))
                    events.add(eventOf(word.slice(EVENT.length)));
                else
                    branches.push(branchOf(word));
            return { branches, events };
        }
        function eventOf(name) {
            if (NAMEABLE_EVENTS.has(name))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                fix: 'Give names such as develop or release/*, or event:pull_request.',
            });
        }
        function mayPublish(context, from) {
            if (context.event === 'terminal')
                return allowed('at a terminal its user decides');
            if (context.fromFork)
                return refused('this run is of a fork, and what a fork brings is never published', undefined);
            if (context.event === 'workflow_run')
                return ofFollowedRun(context, from);
            if (PROPOSALS.has(context.event))
                return ofProposal(context.event, from);
            if (OF_DEFAULT_BRANCH.has(context.event))
                return allowed(`GitHub runs "${context.event}" for the default branch`);
            return ofRef(context.ref, context, from);
        }
        function publishingRefs({ event, ref, defaultBranch, }) {
            const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined;
            const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`;
            return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*'];
        }
        function requirePublishing(what, host, words, verdict = mayPublish(host.context, parsePublishFrom(words))) {
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                fix: fixOf(verdict),
            });
        }
        const fixOf = ({ allowWith, fix }) => fix !== undefined
            ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
            : allowWith === undefined
                ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
                : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            if (!ofProposals(follows.event))
                return ofRef(`refs/heads/${follows.branch}`, context, from);
            return from.events.has('workflow_run')
                ? allowed('publish-from names event:workflow_run, also for runs after proposals')
                : refused(follows.event === 'workflow_run'
                    ? 'it follows a run that followed another, which may have been of a proposal'
                    : `it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
        }
        const ofProposals = (event) => PROPOSALS.has(event) || event === 'workflow_run';
        function ofProposal(event, from) {
            return from.events.has(event)
                ? allowed(`publish-from names ${EVENT}${event}`)
                : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`);
        }
        function ofRef(ref, { defaultBranch, event }, { branches }) {
            if (ref?.startsWith('refs/tags/'))
                return allowed(`it runs for the tag ${ref.slice(10)}`);
            if (!ref?.startsWith('refs/heads/'))
                return refused(`"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`, undefined);
            const branch = ref.slice('refs/heads/'.length);
            if (branch === defaultBranch)
                return allowed(`${branch} is the default branch`);
            const pattern = branches.find((one) => fits(one, branch));
            if (pattern !== undefined)
                return allowed(`publish-from names ${pattern}`);
            return refused(defaultBranch === undefined
                ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
                : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`, branch);
        }
        function fits(pattern, branch) {
            const parts = pattern.split(/(\*\*|\*)/);
            let at = [0];
            for (const part of parts) {
                if (part === '**' || part === '*')
                    at = reach(branch, at, part === '**');
                else
                    at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length);
            }
            return at.includes(branch.length);
        }
        function reach(branch, from, overSlashes) {
            const starts = new Set(from);
            const places = [];
            let open = false;
            for (let index = 0; index <= branch.length; index++) {
                open ||= starts.has(index);
                if (open)
                    places.push(index);
                if (!overSlashes && branch[index] === '/')
                    open = false;
            }
            return places;
        }
        const allowed = (why) => ({
            kind: 'allowed',
            why,
        });
        const refused = (why, allowWith) => ({
            kind: 'refused',
            why,
            allowWith,
        });
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
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.CV)(hash) ? hash : undefined;
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
    78308: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (registryOfIndex),
            f: () => (anchoredTrust)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91983);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14566);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78928);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49427);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.B)(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('"trust" says who signs the index, and needs exactly one.', {
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__.D)(where, http) : undefined;
            const signer = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.v)(anchor, offered?.keys ?? []);
            const pinned = { ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined), signers: [signer] };
            const cache = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(pinned, cache) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                policy,
                verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(policy, cache),
                indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                location: client.location,
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned, username }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(ports.host.env)) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, {
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
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The registry ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} gets no login: only an index names it that nobody verified.`, { fix });
            if (/^https:/i.test(location) && !registry.startsWith('oci://'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${location}, which nobody verified, names ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} as its registry.`, { fix });
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, location);
    }),
    23738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (openGenerations),
            v: () => (tagsToRead)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25018);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60277);
        async function tagsToRead(registry) {
            const tags = await registry.tags();
            if (tags.length > 0)
                return tags;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${registry.reference} is not there, or nothing was pushed to it.`, {
                fix: 'Check its name, and the login ("token"): of a private repository a registry says that it is not there.',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await tagsToRead(registry);
            const passedOver = [];
            const generations = new _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.U({
                registry,
                tags,
                bounds,
                judge: trust &&
                    ((manifest) => (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.kK)(manifest, {
                        registry,
                        verifier: trust.verifier,
                        signers: trust.policy.signers,
                    })),
                onPassedOver: (tag, why) => passedOver.push({ tag, why }),
            });
            return { tags, generations, passedOver };
        }
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};
