export const id = 5075;
export const ids = [5075];
export const modules = {
    74376: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
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
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);
        var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35047);
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
            });
            const layers = parts.layers.map(({ digest, size }) => ({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.kb,
                digest,
                size,
            }));
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.Ve, config),
                layers,
                annotations: annotationsOf(parts),
            });
            return { config, manifest, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS };
        }
        function annotationsOf({ spec, licenses, annotations, ...provenance }) {
            return {
                'org.opencontainers.image.description': (0, _spec_text_js__WEBPACK_IMPORTED_MODULE_5__.d)(spec),
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
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, options) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    fix: failure.known
                        ? failure.fix
                        : 'Check the repository out with actions/checkout, and "contents: read".',
                });
            };
            await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], 'fetch the commit that was reviewed', { remote: true });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    34509: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (mayPublishHere),
            H: () => (requirePublishingHere)
        });
        var external_node_path_ = __webpack_require__(76760);
        var external_node_fs_ = __webpack_require__(73024);
        var may_publish = __webpack_require__(49358);
        var errors = __webpack_require__(37638);
        var checkout = __webpack_require__(22717);
        var committed = __webpack_require__(25811);
        var commits = __webpack_require__(3059);
        var git_git = __webpack_require__(99329);
        var references = __webpack_require__(4403);
        ;
        const MERGED = { kind: 'merged' };
        const OF_ANYBODY = new Set([
            'issue_comment',
            'issues',
            'discussion',
            'discussion_comment',
            'workflow_run',
        ]);
        const CHECK_OUT = 'Let actions/checkout take what the run is for (no "ref", no "repository"), or a commit of the default branch with "fetch-depth: 0".';
        async function checkedOut({ folder, from, token }, ports) {
            const { context } = ports.host;
            const git = (0, git_git.O)(ports);
            const top = await topIn(git, folder, context);
            if (typeof top !== 'string')
                return top;
            const { commit: head, remote } = await (0, checkout.yC)(git, top);
            const origin = remote === undefined ? undefined : (0, references._M)(remote)?.repository;
            const own = origin?.toLowerCase() === context.repository?.toLowerCase();
            if (head === context.commit && head !== undefined)
                return MERGED;
            if (!own && !OF_ANYBODY.has(context.event))
                return MERGED;
            if (!own || head === undefined)
                return foreign(`${folder} holds ${checked_out_short(head)} of ${origin ?? 'a repository whose origin is not known'}`);
            const said = `${folder} holds ${checked_out_short(head)}, and the run is for ${checked_out_short(context.commit)}`;
            return isOnOne(git, { top, head, refs: refsOf(context, from), token }, said);
        }
        async function topIn(git, folder, { event }) {
            try {
                return await (0, checkout.HX)(git, folder);
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                git.signal.throwIfAborted();
                const unread = hasClone(folder) || (OF_ANYBODY.has(event) && holdsPackages(folder));
                return unread
                    ? {
                        kind: 'foreign',
                        why: `nobody can tell what is checked out in ${folder}: ${error.message}`,
                        fix: error.fix ?? CHECK_OUT,
                    }
                    : MERGED;
            }
        }
        function hasClone(folder) {
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, '.git')))
                return true;
            return (0, external_node_path_.dirname)(folder) !== folder && hasClone((0, external_node_path_.dirname)(folder));
        }
        const holdsPackages = (folder) => ['pakages.json', 'repo.yaml', 'spack_repo'].some((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)));
        function refsOf({ defaultBranch, ref, follows }, from) {
            const branches = [follows?.branch, ...from.branches.filter((name) => !name.includes('*'))];
            return [
                ...new Set([
                    defaultBranch === undefined ? 'HEAD' : `refs/heads/${defaultBranch}`,
                    ...(ref?.startsWith('refs/heads/') ? [ref] : []),
                    ...branches.flatMap((name) => (name === undefined ? [] : [`refs/heads/${name}`])),
                ]),
            ];
        }
        async function isOnOne(git, { top, head, refs, token }, said) {
            const failures = [];
            for (const ref of refs)
                try {
                    const tip = await (0, committed.D_)(git, { checkout: top, remote: 'origin', ref, token });
                    if (tip === head || (await (0, commits.QX)(git, top, head, tip)))
                        return MERGED;
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    git.signal.throwIfAborted();
                    failures.push(error);
                }
            const names = refs.map((ref) => (ref === 'HEAD' ? 'the default branch' : ref.slice(11)));
            return failures.length === refs.length
                ? {
                    kind: 'foreign',
                    why: `${said}; ${failures[0].message}`,
                    fix: failures[0].fix ?? CHECK_OUT,
                }
                : foreign(`${said}; it is not known to be on ${names.join(' or ')}`);
        }
        const checked_out_short = (commit) => commit?.slice(0, 10) ?? 'no known commit';
        const foreign = (why) => ({ kind: 'foreign', why, fix: CHECK_OUT });
        ;
        const OF_WRITERS = new Set(['push', 'terminal']);
        async function mayPublishHere(inputs, ports) {
            const { context, workspace } = ports.host;
            const { event } = context;
            const from = (0, may_publish.tr)(inputs['publish-from']);
            const verdict = (0, may_publish.bT)(context, from);
            if (verdict.kind === 'refused' || OF_WRITERS.has(event))
                return verdict;
            if (from.events.has(event))
                return { kind: 'allowed', why: `publish-from names event:${event}, whatever is checked out` };
            const folders = ['.', ...[inputs.repository ?? []].flat()].map((one) => (0, external_node_path_.resolve)(workspace, one));
            for (const folder of new Set(folders.filter((one) => (0, external_node_fs_.existsSync)(one)))) {
                const found = await checkedOut({ folder, from, token: inputs.token }, ports);
                if (found.kind === 'merged')
                    continue;
                const allowWith = may_publish.Yc.has(event) ? `event:${event}` : undefined;
                return { kind: 'refused', why: found.why, allowWith, fix: found.fix };
            }
            return verdict;
        }
        async function requirePublishingHere(what, inputs, ports) {
            (0, may_publish.$9)(what, ports.host, inputs['publish-from'], await mayPublishHere(inputs, ports));
        }
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
    })
};
