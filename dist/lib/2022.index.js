export const id = 2022;
export const ids = [2022];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    }),
    30620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpack: () => (setupSpack)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var may_publish_here = __webpack_require__(34509);
        var inputs_inputs = __webpack_require__(52637);
        var reuse = __webpack_require__(33458);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        ;
        class KeptAnswers {
            #folder;
            #key;
            #prefixes;
            #jobCache;
            #restored;
            constructor({ cacheFolder }, publishes, { host, jobCache }) {
                const system = `${process.platform}-${process.arch}-${host.env['ImageOS'] ?? 'own'}`;
                const prefix = (kind) => `pakages-answers-1-${kind}-${system}-`;
                const own = prefix(publishes ? 'published' : 'proposed');
                this.#folder = (0, external_node_path_.join)(cacheFolder, 'answers');
                this.#key = (about) => `${own}${about}`;
                this.#prefixes = publishes ? [own] : [own, prefix('published')];
                this.#jobCache = jobCache;
            }
            async restore() {
                const key = this.#key('newest');
                this.#restored = await this.#jobCache.restore([this.#folder], key, this.#prefixes);
            }
            async save() {
                const names = (await (0, promises_.readdir)(this.#folder).catch(() => [])).toSorted();
                if (names.length === 0)
                    return;
                const key = this.#key((0, external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, 16));
                if (key !== this.#restored)
                    await this.#jobCache.save([this.#folder], key);
            }
        }
        var external_node_fs_ = __webpack_require__(73024);
        var errors = __webpack_require__(37638);
        var identity_commit = __webpack_require__(67795);
        var commits = __webpack_require__(3059);
        var git_git = __webpack_require__(99329);
        var remote_refs = __webpack_require__(99814);
        ;
        const SETTINGS = [
            'config',
            'config.worktree',
            'commondir',
            'hooks',
            'info',
            'modules',
            'worktrees',
            'index',
            'objects/info/alternates',
        ];
        async function makePristine(git, folder, commit) {
            const inside = await (0, promises_.lstat)((0, external_node_path_.join)(folder, '.git')).catch(() => undefined);
            const itself = await (0, promises_.lstat)(folder).catch(() => undefined);
            if (!inside?.isDirectory() || !itself?.isDirectory())
                return false;
            for (const name of SETTINGS)
                await (0, promises_.rm)((0, external_node_path_.join)(folder, '.git', name), { recursive: true, force: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n');
            const call = async (...args) => {
                const { exitCode, stdout } = await (0, git_git.E)(git, args, { folder, ours: true });
                return exitCode === 0 ? stdout.trim() : undefined;
            };
            if ((await call('rev-parse', '--verify', 'HEAD^{commit}')) !== commit)
                return false;
            if ((await call('fsck', '--full', '--strict', '--no-dangling', '--no-progress')) === undefined)
                return false;
            if ((await call('read-tree', 'HEAD')) === undefined)
                return false;
            if ((await call('clean', '-ffdxq')) === undefined)
                return false;
            return (await call('status', '--porcelain', '--ignored', '--untracked-files=all')) === '';
        }
        var references = __webpack_require__(4403);
        var process_environment = __webpack_require__(20703);
        var clone_folder = __webpack_require__(11066);
        var releases = __webpack_require__(45128);
        ;
        function keptFolders(clones, settings, env, publishes) {
            const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`;
            const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40));
            const kept = env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones;
            const rest = [system, settings.target ?? 'default', ...own]
                .join('-')
                .replace(/[^A-Za-z0-9._-]/g, '_');
            const published = `pakages-spack-3-published-${rest}`;
            return {
                key: publishes ? published : `pakages-spack-3-proposed-${rest}`,
                others: publishes ? [] : [published],
                paths: [...kept.map(({ folder }) => folder), (0, process_environment.g)(settings.cacheFolder)],
            };
        }
        async function dropStaleClones(clones, ports) {
            for (const { folder, ref, commit } of clones) {
                if (commit === undefined || (0, identity_commit.W)(ref) || !(0, external_node_fs_.existsSync)(folder))
                    continue;
                const head = await (0, commits.D3)((0, git_git.O)(ports), folder);
                if (head === undefined || head === commit)
                    continue;
                ports.host.info(`${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function checkRestored(clones, ports) {
            const git = (0, git_git.O)(ports);
            for (const { folder, url, ref, commit } of clones) {
                if (!(0, external_node_fs_.existsSync)(folder))
                    continue;
                const expected = commit ?? (await (0, remote_refs.S)(git, url, ref));
                if (expected !== undefined && (await makePristine(git, folder, expected)))
                    continue;
                ports.host.warning(`The cache of an earlier job does not hold ${ref} as ${url} has it: cloning it anew.`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function clonesOf(settings, ports) {
            const of = async (name, input, ref, release, repository, usual) => {
                const wanted = ref === undefined ? release : (0, references.__)(ref, `${input}-ref`);
                const url = (0, references.n_)(repository ?? usual, `${input}-repository`);
                const folder = (0, clone_folder.Q)(settings.cacheFolder, name, wanted, repository && url);
                const moves = ref !== undefined && !(0, identity_commit.W)(wanted) && !/^v\d/.test(wanted);
                return {
                    folder,
                    url,
                    ref: wanted,
                    commit: (0, identity_commit.W)(wanted)
                        ? wanted
                        : moves
                            ? await (0, remote_refs.S)((0, git_git.O)(ports), url, wanted)
                            : undefined,
                };
            };
            return Promise.all([
                of('spack', 'spack', settings.spackRef, releases.PF, settings.spackRepository, releases.oZ),
                of('spack-packages', 'recipes', settings.recipesRef, releases.mh, settings.recipesRepository, releases.$9),
            ]);
        }
        ;
        async function takeUpCaches(clones, verdict, settings, ports) {
            const { host } = ports;
            const kept = keptFolders(clones, settings, host.env, verdict.kind === 'allowed');
            if (verdict.kind === 'refused')
                host.info(`What this job keeps is for runs that may not publish either: ${verdict.why}.`);
            const before = kept.paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (await restore(kept, clones, ports))
                return true;
            if (before.length === 0)
                await makeAndKeep(kept, settings, ports);
            else
                host.info(`Nothing is kept for the next job: ${before.join(', ')} was there before.`);
            return false;
        }
        async function restore({ key, others, paths }, clones, ports) {
            const found = await ports.jobCache.restore(paths, key, others);
            if (found === undefined)
                return false;
            if ([key, ...others].includes(found)) {
                await checkRestored(clones, ports);
                return true;
            }
            for (const path of paths)
                await (0, promises_.rm)(path, { recursive: true, force: true });
            return false;
        }
        async function makeAndKeep({ key, paths }, settings, ports) {
            const { host, jobCache } = ports;
            const { laterRepositories: _, ...rest } = settings;
            const spack = await ports.openSpack({
                ...rest,
                repositories: [],
                externals: [],
                binariesOnly: true,
                mirrors: [],
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup', 'kept'),
            });
            try {
                await spack.warmUp();
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return host.warning(`Nothing is kept for the next job: ${(0, errors.bD)(error)}`);
            }
            const there = paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (there.length > 0 && (await jobCache.save(paths, key)))
                host.info(`Kept for the next job: ${there.join(', ')}`);
        }
        ;
        async function setupSpack(given, ports) {
            const { host } = ports;
            const inputs = (0, inputs_inputs.$V)(given, await (0, inputs_inputs.QV)(host), host);
            const mirrors = inputs['trusted-caches'].map((url, at) => ({
                name: `trusted-${at + 1}`,
                url: mirrorUrl(url, host.workspace),
            }));
            (0, reuse.zJ)(loginOf(inputs), host);
            const settings = (0, inputs_inputs.AK)(inputs, host, mirrors);
            return (0, hold_work_folder.H)(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports));
        }
        async function setUp(inputs, settings, ports) {
            const { host } = ports;
            const clones = await clonesOf(settings, ports);
            const keeps = inputs['keep-caches'] && ports.jobCache.available;
            const verdict = keeps ? await (0, may_publish_here.T)(inputs, ports) : undefined;
            const answers = verdict && new KeptAnswers(settings, verdict.kind === 'allowed', ports);
            const cacheHit = verdict !== undefined && (await takeUpCaches(clones, verdict, settings, ports));
            await answers?.restore();
            await dropStaleClones(clones, ports);
            const { facts } = await ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup'),
            });
            await answers?.save();
            (0, inputs_inputs.xg)(inputs, host);
            if (inputs['trusted-caches'].length > 0)
                host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
            (0, reuse.pb)(loginOf(inputs), host);
            host.exportVariable('SPACK_ROOT', facts.root);
            host.addPath((0, external_node_path_.dirname)(facts.wrapper));
            const publicCaches = inputs['public-caches'];
            return { facts, installRoot: settings.installRoot, cacheHit, publicCaches };
        }
        const loginOf = (inputs) => ({ ...inputs, token: undefined, username: undefined });
        const mirrorUrl = (name, workspace) => /^[a-z0-9+.-]+:/i.test(name) ? name : (0, external_node_path_.resolve)(workspace, name);
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
    90883: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        var runnable_targets = __webpack_require__(35160);
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        const canAll = (target, other) => target === other || (0, runnable_targets.ih)(target).has(other);
        ;
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
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
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
    35160: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            wu: () => (compareTargets),
            M8: () => (runnableTargets),
            ih: () => (targetAncestors)
        });
        ;
        const VENDORS = {
            GenuineIntel: 'GenuineIntel',
            AuthenticAMD: 'AuthenticAMD',
            '0x41': 'ARM',
            '0x43': 'Cavium',
            '0x46': 'Fujitsu',
            '0x61': 'Apple',
        };
        const TARGET_NEEDS = {
            x86_64: ['', ''],
            x86_64_v2: ['', 'cx16 lahf_lm mmx popcnt sse sse2 sse4_1 sse4_2 ssse3'],
            x86_64_v3: ['', 'abm avx avx2 bmi1 bmi2 f16c fma movbe xsave'],
            x86_64_v4: ['', 'avx512bw avx512cd avx512dq avx512f avx512vl'],
            nocona: ['GenuineIntel', 'mmx sse sse2'],
            core2: ['GenuineIntel', 'ssse3'],
            nehalem: ['GenuineIntel', ''],
            westmere: ['GenuineIntel', 'aes pclmulqdq'],
            sandybridge: ['GenuineIntel', 'avx'],
            ivybridge: ['GenuineIntel', 'f16c rdrand'],
            haswell: ['GenuineIntel', ''],
            broadwell: ['GenuineIntel', 'adx rdseed'],
            skylake: ['GenuineIntel', 'clflushopt xsavec xsaveopt'],
            mic_knl: ['GenuineIntel', 'avx512cd avx512er avx512f avx512pf'],
            skylake_avx512: ['GenuineIntel', 'clwb'],
            cannonlake: [
                'GenuineIntel',
                'avx512bw avx512cd avx512dq avx512f avx512ifma avx512vbmi avx512vl sha_ni',
            ],
            cascadelake: ['GenuineIntel', 'avx512_vnni'],
            icelake: [
                'GenuineIntel',
                'avx512_bitalg avx512_vbmi2 avx512_vpopcntdq gfni rdpid vaes vpclmulqdq',
            ],
            sapphirerapids: [
                'GenuineIntel',
                'amx_bf16 amx_int8 amx_tile avx512_bf16 cldemote movdir64b movdiri serialize waitpkg',
            ],
            k10: ['AuthenticAMD', '3dnow 3dnowext abm cx16 mmx sse sse2 sse4a'],
            bulldozer: ['AuthenticAMD', 'abm aes avx fma4 pclmulqdq sse4a xop xsave'],
            piledriver: ['AuthenticAMD', 'bmi1 f16c fma tbm'],
            steamroller: ['AuthenticAMD', 'fsgsbase'],
            excavator: ['AuthenticAMD', ''],
            zen: ['AuthenticAMD', 'aes clflushopt clzero fsgsbase pclmulqdq rdseed sse4a xsavec xsaveopt'],
            zen2: ['AuthenticAMD', 'clwb'],
            zen3: ['AuthenticAMD', 'pku vaes vpclmulqdq'],
            zen4: [
                'AuthenticAMD',
                'avx512_bf16 avx512_bitalg avx512_vbmi2 avx512_vnni avx512_vpopcntdq avx512ifma avx512vbmi flush_l1d gfni',
            ],
            zen5: ['AuthenticAMD', 'avx512_vp2intersect avx_vnni ibrs_enhanced movdir64b movdiri tsc_adjust'],
            aarch64: ['', ''],
            'armv8.1a': ['', ''],
            'armv8.2a': ['', ''],
            'armv8.3a': ['', ''],
            'armv8.4a': ['', ''],
            'armv8.5a': ['', ''],
            'armv8.6a': ['', ''],
            'armv9.0a': ['', ''],
            thunderx2: ['Cavium', 'aes asimd asimdrdm atomics cpuid crc32 evtstrm fp pmull sha1 sha2'],
            a64fx: [
                'Fujitsu',
                'asimd asimdhp asimdrdm atomics cpuid crc32 dcpop evtstrm fcma fp fphp sha1 sha2 sve',
            ],
            cortex_a72: ['ARM', 'aes asimd cpuid crc32 evtstrm fp pmull sha1 sha2'],
            neoverse_n1: ['ARM', 'asimddp asimdhp asimdrdm atomics dcpop fphp lrcpc'],
            neoverse_v1: [
                'ARM',
                'asimdfhm bf16 dcpodp dgh dit fcma flagm i8mm ilrcpc jscvt rng sha3 sha512 sve svebf16 svei8mm uscat',
            ],
            neoverse_v2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            neoverse_n2: [
                'ARM',
                'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
            ],
            m1: [
                'Apple',
                'aes asimd asimddp asimdfhm asimdhp asimdrdm atomics cpuid crc32 dcpodp dcpop dit evtstrm fcma flagm flagm2 fp fphp frint ilrcpc jscvt lrcpc paca pacg pmull sb sha1 sha2 sha3 sha512 ssbs uscat',
            ],
            m2: ['Apple', 'bf16 bti ecv i8mm'],
            m3: ['Apple', ''],
            m4: ['Apple', 'sme sme2'],
        };
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        function runnableTargets({ family, name = family, vendor, flags, }) {
            const own = vendor === undefined ? undefined : VENDORS[vendor];
            const fits = Object.entries(TARGET_NEEDS).filter(([target, [of]]) => isRecognized(target, of, own) && hasAll(flags, [target, ...targetAncestors(target)], family));
            const known = Object.hasOwn(TARGET_NEEDS, name) ? name : family;
            const runs = [family, known, ...fits.map(([target]) => target)];
            return new Set(runs.flatMap((target) => [target, ...targetAncestors(target)]));
        }
        const isRecognized = (target, of, own) => of === '' ? !/^armv\d/.test(target) : of === own;
        const hasAll = (flags, targets, family) => targets.includes(family) &&
            targets.every((target) => needsOf(target).every((flag) => flags.has(flag)));
        const needsOf = (target) => TARGET_NEEDS[target]?.[1].split(' ').filter((flag) => flag !== '') ?? [];
        function targetAncestors(target) {
            const found = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop())
                for (const parent of parentsOf(next)) {
                    if (found.has(parent))
                        continue;
                    found.add(parent);
                    open.push(parent);
                }
            return found;
        }
        const parentsOf = (target) => Object.hasOwn(TARGET_PARENTS, target) ? TARGET_PARENTS[target].split(' ') : [];
        const compareTargets = (left, right) => levelsOf(left) - levelsOf(right) || targetAncestors(left).size - targetAncestors(right).size;
        const levelsOf = (target) => [target, ...targetAncestors(target)].filter((one) => TARGET_NEEDS[one]?.[0] === '').length;
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i0: () => (isPublicAddress),
            sw: () => (isPublicHost),
            vr: () => (isGitAddress)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16384);
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 127],
            ['64:ff9b::', 96],
            ['fc00::', 7],
            ['fe80::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        const isGitAddress = (address) => /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address);
        function isPublicAddress(address) {
            if (!isGitAddress(address))
                return false;
            const url = address.replace(/^git:/, 'http:');
            return isPublicHost(URL.parse(url)?.hostname ?? '');
        }
        function isPublicHost(name) {
            const host = name.replace(/\.$/, '');
            const ip = behindNat64(host.replace(/^\[(.*)\]$/, '$1'));
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
        function behindNat64(ip) {
            const [, high = '0', low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(ip) ?? [];
            if (low === undefined)
                return ip;
            return [high, low]
                .map((part) => Number.parseInt(part, 16))
                .flatMap((part) => [part >> 8, part & 255])
                .join('.');
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
        const MOST_MEMORY = 1024;
        const PROXIES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.i0)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            const place = asked === address ? await placeOf(address, git.env) : { asked };
            if ('reason' in place)
                return { kind: 'failed', reason: place.reason };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', place.asked, pattern], {
                    by: 'stranger',
                    memory: MOST_MEMORY,
                    settings: ['http.followRedirects=false', ...(place.settings ?? [])],
                    ...(place.variables && { variables: place.variables }),
                    signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]),
                });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                if (/returned error: 30[1-8]/.test(stderr))
                    return { kind: 'redirected', reason: `${address} leads to another address` };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}` };
            }
        }
        async function placeOf(address, env) {
            const plain = address.startsWith('git:');
            const url = new URL(address.replace(/^git:/, 'http:'));
            const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
            const places = await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true }).catch(() => []);
            if (places.some(({ address: ip }) => !(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.sw)(ip)))
                return { reason: `${url.host} is not asked: it leads into a private network` };
            const [first] = places;
            if (first === undefined)
                return plain || !PROXIES.some((name) => env[name])
                    ? { reason: `${url.host} leads nowhere: no address is known of it` }
                    : { asked: address };
            const pinned = first.family === 6 ? `[${first.address}]` : first.address;
            if (plain) {
                const port = url.port === '' ? '' : `:${url.port}`;
                const asked = `git://${pinned}${port}${url.pathname}${url.search}`;
                return { asked, variables: { GIT_OVERRIDE_VIRTUAL_HOST: `${url.hostname}${port}` } };
            }
            const port = url.port || (url.protocol === 'http:' ? '80' : '443');
            return { asked: address, settings: [`http.curloptResolve=${host}:${port}:${pinned}`] };
        }
        function readRefs(output) {
            const refs = new Map();
            for (const line of output.split('\n')) {
                const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
                if (found)
                    refs.set(found[2], found[1]);
            }
            return [...refs].map(([name, commit]) => ({ name, commit }));
        }
    }),
    11066: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (cloneFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
        function cloneFolder(cacheFolder, name, ref, repository) {
            if (repository === undefined)
                return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(ref));
            const { host, pathname } = new URL(repository);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(`${host}${pathname}@${ref}`));
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                compiler: inputs.compiler,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    }),
    20703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (userCache),
            k: () => (spackEnvironment)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);
        const PASSED = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'TZ',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'SPACK_PYTHON',
            'SPACK_GNUPGHOME',
            ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__.Dw,
        ];
        const passedEnvironment = (env) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hY)(env, PASSED),
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
        });
        const spackEnvironment = (env, cacheFolder) => ({
            ...passedEnvironment(env),
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: userCache(cacheFolder),
            PYTHONUNBUFFERED: '1',
        });
        const userCache = (cacheFolder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');
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
