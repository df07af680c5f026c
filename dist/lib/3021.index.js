export const id = 3021;
export const ids = [3021];
export const modules = {
    52956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpack: () => (setupSpack)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var inputs_inputs = __webpack_require__(52637);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var may_publish = __webpack_require__(49358);
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
                const head = await (0, commits.D)((0, git_git.O)(ports), folder);
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
        async function takeUpCaches(clones, publishFrom, settings, ports) {
            const { host, jobCache } = ports;
            if (!jobCache.available)
                return false;
            const verdict = (0, may_publish.bT)(host.context, (0, may_publish.tr)(publishFrom));
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
            const settings = (0, inputs_inputs.AK)(inputs, host, mirrors);
            return (0, hold_work_folder.H)(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports));
        }
        async function setUp(inputs, settings, ports) {
            const { host } = ports;
            const clones = await clonesOf(settings, ports);
            const cacheHit = inputs['keep-caches'] && (await takeUpCaches(clones, inputs['publish-from'], settings, ports));
            await dropStaleClones(clones, ports);
            const { facts } = await ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup'),
            });
            (0, inputs_inputs.xg)(inputs, host);
            if (inputs['trusted-caches'].length > 0)
                host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
            host.exportVariable('SPACK_ROOT', facts.root);
            host.addPath((0, external_node_path_.dirname)(facts.wrapper));
            return { facts, installRoot: settings.installRoot, cacheHit };
        }
        const mirrorUrl = (name, workspace) => /^[a-z0-9+.-]+:/i.test(name) ? name : (0, external_node_path_.resolve)(workspace, name);
    }),
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82518);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            const file = await take(root, action, ports);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body(work);
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports) {
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (other.age > FRESH || tries === TRIES)
                    throw held(root, other);
                await ports.clock.sleep(20 + Math.random() * 100 * tries, ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.tmp`);
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
            try {
                const { ino } = await handle.stat();
                const owner = {
                    action,
                    host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                    ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.WF)(),
                    since: new Date().toISOString(),
                    inode: ino,
                };
                await handle.writeFile(`${JSON.stringify(owner)}\n`);
            }
            finally {
                await handle.close();
            }
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        function held(root, { owner, file, elsewhere, age }) {
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`${who(owner)} works in ${root}.${sign}`, {
                fix: `Wait until it has ended, or give this run another folder with "work-dir".${gone}`,
            });
        }
    }),
    82518: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            WF: () => (thisProcess),
            W_: () => (isRunning),
            nW: () => (isMarkRunning),
            tz: () => (processMark)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
        var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
        const thisProcess = () => ({
            pid: process.pid,
            started: startOf(process.pid),
            machine: machine(),
        });
        function isRunning({ pid, started, machine: counted, }) {
            if (counted !== machine())
                return undefined;
            try {
                process.kill(pid, 0);
            }
            catch (error) {
                if (error.code !== 'EPERM')
                    return false;
            }
            return started === startOf(pid);
        }
        let mark;
        const processMark = () => (mark ??= markOf(thisProcess()));
        const markOf = ({ pid, started, machine }) => `${short(machine)}.${pid}.${short(started)}`;
        const short = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
        function isMarkRunning(text) {
            const [counted, number = ''] = text.split('.');
            const here = { pid: Number(number), machine: machine() };
            if (counted !== short(here.machine) || !Number.isSafeInteger(here.pid))
                return undefined;
            const started = startOf(here.pid);
            return markOf({ ...here, started }) === text && isRunning({ ...here, started });
        }
        function machine() {
            const parts = [
                (0, node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
            ];
            return parts.filter((part) => part !== '').join(' ');
        }
        function startOf(pid) {
            if (process.platform === 'win32')
                return '';
            if (process.platform !== 'linux')
                return read(() => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
                    encoding: 'utf8',
                    env: { ...process.env, LC_ALL: 'C' },
                    stdio: ['ignore', 'pipe', 'ignore'],
                }));
            const stat = read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        function read(get) {
            try {
                return get().trim();
            }
            catch {
                return '';
            }
        }
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
            return digest;
        }
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
        }
    }),
    16384: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (isLoopback)
        });
        const isLoopback = (hostname) => hostname === 'localhost' ||
            hostname.endsWith('.localhost') ||
            hostname === '[::1]' ||
            /^127(?:\.\d{1,3}){3}$/.test(hostname);
    }),
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, 'Write it anew.');
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
            }
        }
        function checkDepth(text, from, quotes = '"') {
            let depth = 0;
            for (let at = 0; at < text.length; at++) {
                const character = text[at];
                if (quotes.includes(character))
                    at = stringEnd(text, at, character);
                else if (character === '[' || character === '{')
                    depth++;
                else if (character === ']' || character === '}')
                    depth--;
                if (depth > MAX_DEPTH)
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    }),
    3059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (commitOf),
            i: () => (isAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        async function commitOf(git, folder) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                return undefined;
            return revision(git, folder, 'HEAD');
        }
        async function isAt(git, folder, ref) {
            const head = await commitOf(git, folder);
            if (head === undefined)
                return false;
            if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref))
                return true;
            for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
                if ((await revision(git, folder, full)) === head)
                    return true;
            }
            return false;
        }
        async function revision(git, folder, name) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { folder, ours: true });
            return exitCode === 0 ? stdout.trim() : undefined;
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            return git.processes.run('git', [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ], {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (isPublicAddress),
            v: () => (isGitAddress)
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
            const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
            const ip = host.replace(/^\[(.*)\]$/, '$1');
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62885);
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_1__.i)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', asked, pattern], { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}` };
            }
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
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
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
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
