export const id = 982;
export const ids = [982];
export const modules = {
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder),
            U: () => (holdFolder)
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
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
            return holdFolder(root, action, ports, () => body(work));
        }
        async function holdFolder(root, action, ports, body, options = {}) {
            const file = await take(root, action, ports, options);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body();
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports, { wait = 0, input = 'work-dir' }) {
            const until = ports.clock.now() + wait;
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (wait > 0 && tries === 2)
                    ports.host.notice(`${holder(root, other)} It is waited for.`);
                const stepsBack = other.age <= FRESH && tries < TRIES;
                if (!stepsBack && ports.clock.now() >= until)
                    throw held(root, other, input);
                await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.qE)(file, async (temporary) => {
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
                try {
                    const { ino } = await handle.stat();
                    const owner = {
                        action,
                        host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                        ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.WF)(),
                        since: new Date().toISOString(),
                        inode: ino,
                    };
                    await handle.writeFile(`${JSON.stringify(owner)}\n`);
                }
                finally {
                    await handle.close();
                }
            });
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
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.W_)(found.owner);
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
                const [text, { ino, mtimeMs }] = await Promise.all([(0, _regular_file_js__WEBPACK_IMPORTED_MODULE_8__.XF)(file), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text.toString('utf8')));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    id: 'work-folder-in-use',
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
        const holder = (root, { owner }) => `${who(owner)} works in ${root}.`;
        function held(root, other, input) {
            const { file, elsewhere, age } = other;
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${holder(root, other)}${sign}`, {
                id: 'work-folder-in-use',
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
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
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            unstaged: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'unstaged'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    10614: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (prepareRoot),
            z: () => (whyNotWritten)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8100);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81401);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13400);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6618);
        async function prepareRoot(layout) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(layout.unpacking, { recursive: true, force: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(layout.unpacking, { recursive: true });
            await writeSbang(layout.sbang);
        }
        async function writeSbang(file) {
            const script = (0, _relocate_index_js__WEBPACK_IMPORTED_MODULE_1__.L)();
            try {
                if ((await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.XF)(file)).equals(script))
                    return;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) !== 'ENOENT')
                    throw error;
            }
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.qE)(file, async (temporary) => {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, script);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, _relocate_index_js__WEBPACK_IMPORTED_MODULE_5__.QE);
            });
        }
        const REASONS = {
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            EROFS: 'its file system is read-only',
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EIO: 'the disk gives an error',
            EMFILE: 'too many files are open',
            ENFILE: 'too many files are open',
            EXDEV: 'parts of it lie on different file systems',
        };
        function whyNotWritten(error, name, { root }) {
            const reason = REASONS[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? ''];
            if (reason === undefined)
                return error;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`${name} could not be written into ${root}: ${reason}.`, {
                id: 'package-not-written',
                fix: 'Nothing half is left. Make room, or set "install-root" to another folder, and run it again: it goes on where it stopped.',
                cause: error,
            });
        }
    }),
    96655: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (NativeInstall)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var concrete_spec = __webpack_require__(16804);
        var store_database = __webpack_require__(36742);
        var memory_budget = __webpack_require__(15239);
        var store_record = __webpack_require__(87337);
        var unpack_package = __webpack_require__(999);
        var unrelocatable_file = __webpack_require__(86632);
        var install_folders = __webpack_require__(10614);
        var dag = __webpack_require__(88761);
        ;
        class InstallOrder {
            #unmet = new Map();
            #neededBy = new Map();
            #unpacked = new Set();
            constructor(needed, wanted) {
                for (const { hash } of wanted)
                    this.#neededBy.set(hash, []);
                for (const spec of needed) {
                    const needs = [...new Set((0, dag.hk)(spec, dag.lr))].filter((hash) => this.#neededBy.has(hash));
                    this.#unmet.set(spec.hash, needs.length);
                    for (const hash of needs)
                        this.#neededBy.get(hash).push(spec.hash);
                }
            }
            unpacked(hash) {
                this.#unpacked.add(hash);
                return this.#unmet.get(hash) === 0 ? [hash] : [];
            }
            finished(hash) {
                const ready = [];
                for (const dependent of this.#neededBy.get(hash) ?? []) {
                    const unmet = this.#unmet.get(dependent) - 1;
                    this.#unmet.set(dependent, unmet);
                    if (unmet === 0 && this.#unpacked.has(dependent))
                        ready.push(dependent);
                }
                return ready;
            }
        }
        var promises_ = __webpack_require__(51455);
        var bytes_of_paths = __webpack_require__(34060);
        var elf = __webpack_require__(30138);
        var manifest = __webpack_require__(84271);
        var unpack_marker = __webpack_require__(78104);
        var place_large = __webpack_require__(15093);
        ;
        const [MANIFEST, TIMES] = ['install_manifest.json', 'install_times.json'];
        const PASSED_OVER = [MANIFEST, TIMES].map((name) => `${unpack_marker.t}/${name}`);
        async function finishPackage(request) {
            const { spec, placed, prefix, seconds } = request;
            await dropRpaths(request);
            const { tree } = placed;
            const write = (name, content) => {
                const file = tree.at(`${unpack_marker.t}/${name}`);
                (0, external_node_fs_.rmSync)(file, { force: true });
                (0, external_node_fs_.writeFileSync)(file, JSON.stringify(content), { mode: 0o644, flag: 'wx' });
            };
            write(TIMES, { total: seconds, phases: [], name: spec.name, cache: true, hash: spec.hash });
            write(MANIFEST, manifestOf(placed, prefix));
            const marker = Buffer.concat([tree.folder, Buffer.from(`/${unpack_marker.t}`)]);
            (0, external_node_fs_.renameSync)(tree.at(unpack_marker.t), marker);
            for (const folder of [marker, tree.folder])
                (0, external_node_fs_.utimesSync)(folder, 0, 0);
            (0, external_node_fs_.rmSync)(prefix, { recursive: true, force: true });
            (0, external_node_fs_.renameSync)(tree.folder, prefix);
        }
        async function dropRpaths({ placed, prefix }) {
            const { tree, elfFiles } = placed;
            const exists = existsFor(placed, prefix);
            for (const path of elfFiles) {
                const handle = await (0, promises_.open)(tree.at(path), 'r+');
                try {
                    if (!(0, elf.Ds)(handle, exists))
                        continue;
                    await handle.utimes(tree.time, tree.time);
                }
                finally {
                    await handle.close();
                }
                const entry = tree.entries.get(path);
                entry.sha1 = (await (0, place_large.xS)(tree.at(path))).sha1;
                entry.time = tree.time;
            }
        }
        function manifestOf({ tree }, prefix) {
            const { uid, gid } = tree.owner;
            const kept = [...tree.entries].filter(([path]) => !PASSED_OVER.includes(path));
            const entries = kept.map(([path, entry]) => [
                path === '' ? prefix : `${prefix}/${(0, bytes_of_paths.G)(path)}`,
                { mode: entry.mode, owner: uid, group: gid, ...detailsOf(entry) },
            ]);
            return Object.fromEntries(entries);
        }
        function detailsOf({ dest, sha1, time, size }) {
            if (dest !== undefined)
                return { dest: (0, bytes_of_paths.G)(dest) };
            return sha1 === undefined ? {} : { hash: (0, manifest.R)(sha1), time: time, size: size };
        }
        function existsFor({ tree }, prefix) {
            const own = Buffer.from(prefix).toString('latin1');
            return (path) => {
                const name = path.toString('latin1');
                if (name !== own && !name.startsWith(`${own}/`))
                    return exists(path);
                return exists(tree.at(name.slice(own.length + 1)));
            };
        }
        function exists(path) {
            try {
                return (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return false;
            }
        }
        ;
        const HELD = 32 * 1024 * 1024;
        const BATCH = 2_000;
        class NativeInstall {
            #options;
            #database;
            #order;
            #budget = new memory_budget.N(HELD);
            #placed = new Map();
            #outcomes = new Map();
            #unwritten = [];
            #origins = new Map();
            #explicit;
            #finishing = Promise.resolve();
            #written = performance.now();
            #tries = 0;
            constructor(options, database) {
                this.#options = options;
                this.#database = database;
                this.#explicit = options.explicit ?? new Set(options.dag.roots);
                for (const spec of options.needed)
                    if (this.#isPresent(spec))
                        this.#keep(spec);
                this.#order = new InstallOrder(options.needed, this.wanted);
            }
            static async begin(options) {
                const native = NativeInstall.look(options);
                await native.prepare();
                return native;
            }
            static look(options) {
                return new NativeInstall(options, store_database.z.read(options.layout.database));
            }
            async prepare() {
                const { layout } = this.#options;
                try {
                    await (0, install_folders.s)(layout);
                }
                catch (error) {
                    throw (0, install_folders.z)(error, 'What a root needs', layout);
                }
            }
            get wanted() {
                return this.#options.needed.filter(({ hash }) => !this.#outcomes.has(hash));
            }
            async take(hash, bytes, { origin, announced } = {}) {
                const { dag, layout } = this.#options;
                const spec = dag.specs.get(hash);
                const began = performance.now();
                this.#tell({ hash, state: 'started' });
                const staging = (0, external_node_path_.join)(layout.unpacking, `${hash}.${++this.#tries}`);
                try {
                    const placed = await (0, unpack_package.D)(bytes, {
                        spec,
                        dag,
                        layout,
                        staging,
                        budget: this.#budget,
                        announced,
                    });
                    this.#placed.set(hash, { placed, began });
                }
                catch (error) {
                    if (!(error instanceof unrelocatable_file.c))
                        throw (0, install_folders.z)(error, (0, concrete_spec.Pf)(spec), layout);
                    return this.#fail(hash, error.message);
                }
                if (origin)
                    this.#origins.set(hash, origin);
                await this.#finishReady(this.#order.unpacked(hash));
            }
            async end() {
                await this.#finishing.catch(() => undefined);
                await this.#write();
                (0, external_node_fs_.rmSync)(this.#options.layout.unpacking, { recursive: true, force: true });
                return this.#options.needed.map(({ hash }) => this.#outcomes.get(hash) ?? { hash, outcome: 'skipped' });
            }
            #isPresent(spec) {
                if (this.#options.anew?.has(spec.hash) === true)
                    return false;
                const prefix = this.#database.prefixOf(spec.hash);
                return prefix === this.#options.layout.prefixOf(spec) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(prefix, '.spack'));
            }
            #keep({ hash }) {
                this.#outcomes.set(hash, {
                    hash,
                    outcome: 'present',
                    prefix: this.#database.prefixOf(hash),
                });
                if (this.#explicit.has(hash))
                    this.#database.markExplicit(hash);
            }
            #fail(hash, message) {
                this.#outcomes.set(hash, {
                    hash,
                    outcome: 'failed',
                    failure: { phase: 'relocate', message, text: message },
                });
                this.#tell({ hash, state: 'failed' });
            }
            #finishReady(ready) {
                this.#finishing = this.#finishing.then(async () => {
                    for (let left = ready; left.length > 0;) {
                        const next = [];
                        for (const hash of left) {
                            await this.#finish(hash);
                            next.push(...this.#order.finished(hash));
                        }
                        left = next;
                    }
                    if (performance.now() - this.#written > BATCH)
                        await this.#write();
                });
                return this.#finishing;
            }
            async #finish(hash) {
                const { layout, dag } = this.#options;
                const spec = dag.specs.get(hash);
                const { placed, began } = this.#placed.get(hash);
                this.#placed.delete(hash);
                const prefix = layout.prefixOf(spec);
                const seconds = (performance.now() - began) / 1000;
                try {
                    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(prefix), { recursive: true });
                    await finishPackage({ spec, placed, prefix, seconds });
                }
                catch (error) {
                    throw (0, install_folders.z)(error, (0, concrete_spec.Pf)(spec), layout);
                }
                this.#unwritten.push(hash);
                this.#outcomes.set(hash, { hash, outcome: 'reused', prefix, seconds });
                this.#tell({ hash, state: 'reused', seconds });
            }
            async #write() {
                const { layout, dag } = this.#options;
                const scope = { specs: dag.specs, prefixOf: (spec) => layout.prefixOf(spec) };
                const written = new Map();
                for (const hash of this.#unwritten.splice(0)) {
                    const spec = dag.specs.get(hash);
                    const prefix = layout.prefixOf(spec);
                    this.#database.add({ spec, prefix, explicit: this.#explicit.has(hash) }, scope);
                    const origin = this.#origins.get(hash);
                    if (origin)
                        written.set(hash, origin);
                }
                try {
                    this.#database.write();
                    await (0, store_record.tp)(layout, written);
                }
                catch (error) {
                    throw (0, install_folders.z)(error, 'The install database', layout);
                }
                this.#written = performance.now();
            }
            #tell(step) {
                this.#options.onProgress?.(step);
            }
        }
    }),
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87562);
        function installedDag({ records }) {
            if (records.size === 0)
                return { roots: [], specs: new Map() };
            const nodes = [...records.values()].map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
            }));
            try {
                const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.IJ }, nodes } });
                const roots = [...specs.keys()].filter((hash) => records.get(hash).explicit && records.get(hash).installed);
                return { roots, specs };
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The specs in the install database cannot be read: ${error.message}`, {
                    id: 'install-database-damaged',
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        const installedSpecs = (database, { specs }) => [...specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) && database.prefixOf(spec.hash) !== undefined);
        function installedMatches(database, queries) {
            const dag = installedDag(database);
            const here = installedSpecs(database, dag);
            const found = queries.flatMap((query) => {
                const fits = here.filter((spec) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.G)(spec, query, dag.specs));
                if (fits.length === 0)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                        id: 'package-not-installed',
                        fix: '"pakages list" shows what is.',
                    });
                return fits.map(({ hash }) => hash);
            });
            return [...new Set(found)];
        }
    }),
    34666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (holdRoot)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36532);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81401);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18645);
        const PATIENCE = 30 * 60_000;
        async function holdRoot(layout, action, ports, body) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.f)(layout.own);
            const alone = async () => {
                for (const folder of [layout.own, layout.database, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(layout.sbang)])
                    await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.jU)(folder);
                return body();
            };
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.U)(layout.own, action, ports, alone, { wait: PATIENCE, input: 'install-root' });
        }
    }),
    84271: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (base32)
        });
        const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
        function base32(bytes) {
            let [text, value, bits] = ['', 0, 0];
            for (const byte of bytes) {
                value = ((value << 8) | byte) & 0xfff;
                bits += 8;
                for (; bits >= 5; bits -= 5)
                    text += ALPHABET.charAt((value >> (bits - 5)) & 31);
            }
            return text;
        }
    })
};
