export const id = 8520;
export const ids = [8520];
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
    })
};
