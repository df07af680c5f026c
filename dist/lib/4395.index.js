export const id = 4395;
export const ids = [4395];
export const modules = {
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
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.q)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
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
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
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
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
        }
    }),
    18591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (BuildCache)
        });
        var errors = __webpack_require__(37638);
        var blob_file = __webpack_require__(34011);
        var digest_of = __webpack_require__(28041);
        var tags = __webpack_require__(89077);
        var concrete_spec = __webpack_require__(16804);
        var outside_json = __webpack_require__(15125);
        var spec_hash = __webpack_require__(94002);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_util_ = __webpack_require__(57975);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
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
        var layout3 = __webpack_require__(60134);
        ;
        const SPEC_LIMIT = 64 * 1024 * 1024;
        const unzip = (0, external_node_util_.promisify)(external_node_zlib_.gunzip);
        class BuildCache {
            folder;
            entries;
            constructor(folder, entries) {
                this.folder = folder;
                this.entries = entries;
            }
            static async open(folder) {
                const names = await namesIn((0, external_node_path_.join)(folder, layout3.hr));
                if (names === undefined)
                    throw await notACache(folder);
                const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
                return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
            }
            async read(entry) {
                const { text, signed } = signedText(await (0, promises_.readFile)(entry.file, 'utf8'));
                const manifest = layout3.Yt.safeParse(jsonOf(text));
                const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
                const [tarball, specBlob] = [find(layout3.J), find(layout3.y7)];
                if (!tarball || !specBlob)
                    throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
                const json = await this.#specJson(specBlob, entry.file);
                const dag = (0, errors.L)(entry.file, () => (0, concrete_spec.VM)(json), { file: entry.file });
                if (dag.roots[0] !== entry.hash)
                    throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
                const path = (0, external_node_path_.join)(this.folder, (0, layout3.nD)(tarball.checksum));
                if ((await (0, blob_file.Ov)(path)) !== tarball.contentLength)
                    throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
                return {
                    entry,
                    dag,
                    signed,
                    spec: dag.specs.get(entry.hash),
                    specJson: json.spec,
                    tarball: (0, blob_file.Ax)(path, tarball.checksum, tarball.contentLength),
                };
            }
            async #specJson(blob, file) {
                const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(this.folder, (0, layout3.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} cannot be read (${(0, errors.$N)(cause)})`)));
                if ((0, digest_of.o)(bytes) !== blob.checksum)
                    throw corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} does not have its checksum`);
                try {
                    return (0, outside_json.q)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
                }
                catch {
                    throw corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} is not compressed JSON`);
                }
            }
        }
        async function entriesOf(folder, name) {
            const below = (0, external_node_path_.join)(folder, layout3.hr, name);
            return ((await namesIn(below)) ?? []).flatMap((file) => {
                const match = file.startsWith(`${name}-`)
                    ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
                    : null;
                const [, version, hash] = match ?? [];
                if (version === undefined || hash === undefined || !(0, spec_hash.CV)(hash))
                    return [];
                return [{ name, version, hash, tag: (0, tags.W3)(name, version, hash), file: (0, external_node_path_.join)(below, file) }];
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, promises_.readdir)(folder)).sort();
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT' || (0, errors.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function notACache(folder) {
            const old = await namesIn((0, external_node_path_.join)(folder, 'build_cache'));
            if (old)
                return new errors.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
                    fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
                });
            return new errors.yo(`There is no build cache in ${folder}.`, {
                fix: 'Run "build" first, or name the folder that holds v3/manifests.',
            });
        }
        const corrupt = (file, why) => new errors.yo(`The build cache is damaged: ${file}: ${why}.`, {
            fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
            at: { file },
        });
        function jsonOf(text) {
            try {
                return (0, outside_json.q)(text, 'the file');
            }
            catch {
                return undefined;
            }
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
    })
};
