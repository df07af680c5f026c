export const id = 6878;
export const ids = [6878];
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
    34011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ax: () => (fileBlob),
            Ov: () => (fileSize),
            Tq: () => (openFile),
            wJ: () => (writeVerified)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81401);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var _verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        async function fileSize(file) {
            try {
                const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
                return found.isFile() ? found.size : undefined;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function writeVerified(file, stream, digest, size, where, through) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.qE)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
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
    80594: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (BuildCache)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8100);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28041);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89077);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94002);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
        var _clear_signed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67369);
        var _layout3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60134);
        const SPEC_LIMIT = 64 * 1024 * 1024;
        const unzip = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip);
        class BuildCache {
            folder;
            entries;
            constructor(folder, entries) {
                this.folder = folder;
                this.entries = entries;
            }
            static async open(folder) {
                const cache = await BuildCache.openIfAny(folder);
                if (cache === undefined)
                    throw await notACache(folder);
                return cache;
            }
            static async openIfAny(folder) {
                const names = await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.hr));
                if (names === undefined)
                    return undefined;
                const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
                return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
            }
            async read(entry) {
                const { text, signed } = (0, _clear_signed_js__WEBPACK_IMPORTED_MODULE_5__.M)((await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.XF)(entry.file)).toString('utf8'));
                const manifest = _layout3_js__WEBPACK_IMPORTED_MODULE_4__.Yt.safeParse(jsonOf(text));
                const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
                const [tarball, specBlob] = [find(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.J), find(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.y7)];
                if (!tarball || !specBlob)
                    throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
                const json = await this.#specJson(specBlob, entry.file);
                const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.L)(entry.file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)(json), { file: entry.file });
                if (dag.roots[0] !== entry.hash)
                    throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(tarball.checksum));
                if ((await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ov)(path)) !== tarball.contentLength)
                    throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
                return {
                    entry,
                    dag,
                    signed,
                    spec: dag.specs.get(entry.hash),
                    specJson: json.spec,
                    tarball: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ax)(path, tarball.checksum, tarball.contentLength),
                };
            }
            async #specJson(blob, file) {
                const bytes = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(cause)})`)));
                if ((0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.o)(bytes) !== blob.checksum)
                    throw corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} does not have its checksum`);
                try {
                    return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.q)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
                }
                catch {
                    throw corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} is not compressed JSON`);
                }
            }
        }
        async function entriesOf(folder, name) {
            const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.hr, name);
            return ((await namesIn(below)) ?? []).flatMap((file) => {
                const match = file.startsWith(`${name}-`)
                    ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
                    : null;
                const [, version, hash] = match ?? [];
                if (version === undefined || hash === undefined || !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_12__.C)(hash))
                    return [];
                return [{ name, version, hash, tag: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_13__.W3)(name, version, hash), file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, file) }];
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function notACache(folder) {
            const old = await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'build_cache'));
            if (old)
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
                    id: 'build-cache-old',
                    fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
                });
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`There is no build cache in ${folder}.`, {
                id: 'build-cache-missing',
                fix: 'Run "build" first, or name the folder that holds v3/manifests.',
            });
        }
        const corrupt = (file, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`The build cache is damaged: ${file}: ${why}.`, {
            id: 'build-cache-damaged',
            fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
            at: { file },
        });
        function jsonOf(text) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.q)(text, 'the file');
            }
            catch {
                return undefined;
            }
        }
    }),
    67369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (signedText)
        });
        const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
        const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
        function signedText(text) {
            const normal = text.replaceAll('\r\n', '\n');
            if (!normal.startsWith(BEGIN))
                return { text, signed: false };
            const start = normal.indexOf('\n\n');
            const end = normal.indexOf(SIGNATURE);
            if (start < 0 || end < start)
                return { text: '', signed: true };
            return { text: normal.slice(start + 2, end).replace(/^- /gm, ''), signed: true };
        }
    }),
    60134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            Ar: () => (specManifestPath),
            J: () => (TARBALL),
            Yt: () => (manifestType),
            cX: () => (DATABASE),
            hr: () => (SPEC_MANIFESTS),
            nD: () => (blobPath),
            y7: () => (SPEC)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
        const SPEC = 'application/vnd.spack.spec.v5+json';
        const DATABASE = 'application/vnd.spack.db.v8+json';
        const SPEC_MANIFESTS = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
        const specManifestPath = (name, version, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
        const blobPath = (digest) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest).slice(0, 2), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest));
        const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            contentLength: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
            mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            compression: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__.euz('sha256'),
            checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.wm)().transform((hex) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)(hex)),
        });
        const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__.euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(manifestEntry) });
        function manifestText(entries) {
            return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(entry.checksum) })) }, null, 0);
        }
    })
};
