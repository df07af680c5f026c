export const id = 8027;
export const ids = [8027];
export const modules = {
    34995: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            verifyWork: () => (verifyWork)
        });
        var install_root = __webpack_require__(52407);
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var concrete_spec = __webpack_require__(16804);
        var parse_spec = __webpack_require__(70378);
        var store_layout = __webpack_require__(74544);
        var store_record = __webpack_require__(87337);
        var store_database = __webpack_require__(36742);
        var installed_dag = __webpack_require__(82303);
        var system_folders = __webpack_require__(23790);
        var regular_file = __webpack_require__(8100);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var outside_json = __webpack_require__(15125);
        var schemas = __webpack_require__(92857);
        var bytes_of_paths = __webpack_require__(34060);
        var manifest = __webpack_require__(84271);
        var marker = __webpack_require__(78104);
        var place_large = __webpack_require__(15093);
        var unresolved_libraries = __webpack_require__(69267);
        ;
        const manifestType = schemas.g1P(schemas.YjP(), schemas._H3({
            mode: schemas.aig(),
            hash: schemas.YjP().optional(),
            dest: schemas.YjP().optional(),
        }));
        const PASSED_OVER = ['install_manifest.json', 'install_times.json'].map((name) => (0, external_node_path_.join)(marker.t, name));
        const KIND = 0o170000;
        async function verifyPackage(prefix, options = {}) {
            const manifest = await manifestOf(prefix);
            const unresolved = await (0, unresolved_libraries.L)(prefix, options);
            if (!manifest)
                return { damage: await withoutManifest(prefix, options), unresolved, hasManifest: false };
            const damage = [];
            const isOwn = ownFolders(prefix);
            for (const [path, expected] of manifest) {
                options.signal?.throwIfAborted();
                const what = path === '' || (await isOwn(external_node_path_.posix.dirname(path)))
                    ? await damageOf((0, bytes_of_paths.bR)(prefix, path), expected, options.signal)
                    : 'missing';
                if (what)
                    damage.push({ path: (0, bytes_of_paths.pS)(path), what });
            }
            for (const { path } of await (0, bytes_of_paths.yO)(prefix).catch(() => []))
                if (!manifest.has(path) && !PASSED_OVER.includes(path))
                    damage.push({ path: (0, bytes_of_paths.pS)(path), what: 'added' });
            return { damage, unresolved, hasManifest: true };
        }
        function ownFolders(prefix) {
            const known = new Map();
            const home = (0, promises_.realpath)(prefix).catch(() => undefined);
            const look = async (folder) => {
                const [own, found] = await Promise.all([
                    home,
                    (0, promises_.realpath)((0, bytes_of_paths.bR)(prefix, folder), 'latin1').catch(() => undefined),
                ]);
                return own !== undefined && found === `${Buffer.from(own).toString('latin1')}/${folder}`;
            };
            return (folder) => {
                if (folder === '.')
                    return Promise.resolve(true);
                const found = known.get(folder) ?? look(folder);
                known.set(folder, found);
                return found;
            };
        }
        async function manifestOf(prefix) {
            const file = (0, external_node_path_.join)(prefix, marker.t, 'install_manifest.json');
            const text = await (0, regular_file.XF)(file).catch(() => undefined);
            const read = text === undefined ? undefined : manifestType.safeParse(jsonOf(text.toString('utf8'), file));
            if (!read?.success || !Object.hasOwn(read.data, prefix))
                return undefined;
            const below = Object.entries(read.data).filter(([path]) => path === prefix || (path.startsWith(`${prefix}/`) && (0, external_node_path_.resolve)(path) === path));
            return new Map(below.map(([path, entry]) => [(0, bytes_of_paths.YD)(path.slice(prefix.length + 1)), entry]));
        }
        function jsonOf(text, file) {
            try {
                return (0, outside_json.q)(text, file);
            }
            catch {
                return undefined;
            }
        }
        async function damageOf(path, expected, signal) {
            const found = await (0, promises_.lstat)(path).catch(() => undefined);
            if (!found)
                return 'missing';
            if ((found.mode & KIND) !== (expected.mode & KIND))
                return 'kind';
            if (found.isSymbolicLink())
                return (await (0, promises_.readlink)(path, 'latin1')) === (0, bytes_of_paths.YD)(expected.dest ?? '')
                    ? undefined
                    : 'link';
            if (!found.isFile() && !found.isDirectory())
                return 'kind';
            if (expected.hash !== undefined) {
                const { sha1 } = await (0, place_large.xS)(path, signal);
                if ((0, manifest.R)(sha1) !== expected.hash)
                    return 'content';
            }
            return found.mode === expected.mode ? undefined : 'mode';
        }
        async function withoutManifest(prefix, { withManifest = false }) {
            const found = await (0, promises_.lstat)((0, external_node_path_.join)(prefix, marker.t)).catch(() => undefined);
            if (!found)
                return [{ path: '', what: 'missing' }];
            return withManifest ? [{ path: PASSED_OVER[0], what: 'missing' }] : [];
        }
        var external_node_fs_ = __webpack_require__(73024);
        var verified = __webpack_require__(49003);
        var spec_dag = __webpack_require__(88761);
        var src_registry = __webpack_require__(92687);
        var hold_root = __webpack_require__(34666);
        var native_install = __webpack_require__(96655);
        ;
        async function repair(layout, damaged, inputs, surroundings) {
            const ports = await surroundings.openPorts();
            await (0, hold_root._)(layout, 'verify', ports, async () => {
                const origins = await (0, store_record.jK)(layout);
                const found = damaged.map((spec) => ({ spec, origin: originOf(spec, origins) }));
                const native = await beginAnew(layout, damaged);
                try {
                    for (const { spec, origin } of found) {
                        const registry = (0, src_registry.I)(origin.registry, inputs, ports);
                        await (0, verified.sg)(origin.layer, origin.size, origin.registry, async () => native.take(spec.hash, await registry.readBlob(origin.layer, origin.size), { origin }));
                    }
                }
                finally {
                    await native.end();
                }
            });
        }
        function originOf(spec, origins) {
            const origin = origins[spec.hash];
            if (origin)
                return origin;
            throw new errors.yo(`It is not known where ${(0, concrete_spec.Pf)(spec)} came from.`, {
                id: 'package-origin-unknown',
                fix: 'Remove it and install it again; packages that Spack installed are its own to mend.',
            });
        }
        async function beginAnew(layout, damaged) {
            const { specs } = (0, installed_dag.pj)(store_database.z.read(layout.database));
            const anew = new Set(damaged.map(({ hash }) => hash));
            const dag = { roots: [...anew], specs };
            const needed = (0, spec_dag.Gq)(dag, spec_dag.lr).filter((spec) => !(0, concrete_spec.ge)(spec));
            return native_install.R.begin({ layout, dag, needed, anew, explicit: new Set() });
        }
        ;
        const MOST_LINES = 20;
        const verifyWork = {
            run: async (inputs, surroundings) => {
                const layout = new store_layout.E((0, install_root.D)(inputs['install-root'], surroundings.host));
                const first = await look(layout, inputs, surroundings);
                const damaged = first.filter(({ damage }) => damage.length > 0).map(({ spec }) => spec);
                if (!inputs.repair || damaged.length === 0)
                    return { installRoot: layout.root, packages: first, repaired: [] };
                await repair(layout, damaged, inputs, surroundings);
                const packages = await look(layout, inputs, surroundings);
                return { installRoot: layout.root, packages, repaired: damaged };
            },
            present: ({ installRoot, packages, repaired }) => {
                const failure = whatIsWrong(packages);
                return {
                    answer: { markdown: shown(packages, repaired) },
                    json: {
                        installRoot,
                        repaired: repaired.map(concrete_spec.Pf),
                        packages: packages.map(({ spec, damage, unresolved, hasManifest }) => ({
                            package: (0, concrete_spec.Pf)(spec),
                            damage,
                            unresolved,
                            hasManifest,
                        })),
                    },
                    ...(failure && { failure }),
                };
            },
        };
        async function look(layout, { specs }, { signal }) {
            const queries = specs.map((text) => (0, errors.vz)('specs', () => (0, parse_spec.N)(text)));
            await requireInstalled(layout);
            const origins = await (0, store_record.jK)(layout);
            const database = store_database.z.read(layout.database);
            const dag = (0, installed_dag.pj)(database);
            const wanted = queries.length === 0 ? undefined : new Set((0, installed_dag.E)(database, queries));
            const system = await (0, system_folders.p)();
            const found = [];
            for (const spec of (0, installed_dag.Dc)(database, dag)) {
                if (wanted?.has(spec.hash) === false)
                    continue;
                const check = await verifyPackage(database.prefixOf(spec.hash), {
                    system,
                    signal,
                    withManifest: Object.hasOwn(origins, spec.hash),
                });
                found.push({ spec, ...check });
            }
            return found;
        }
        async function requireInstalled(layout) {
            if ((0, external_node_fs_.existsSync)(layout.database) || (await (0, store_record.bf)(layout)) === 'ours')
                return;
            throw new errors.yo(`Nothing is installed in ${layout.root}.`, {
                id: 'nothing-installed',
                fix: 'Name the folder that packages were installed into in "install-root".',
            });
        }
        const isWrong = ({ damage, unresolved }) => damage.length + unresolved.length > 0;
        function whatIsWrong(packages) {
            const lines = packages.filter(isWrong).flatMap(linesOf);
            if (lines.length === 0)
                return undefined;
            const more = lines.length - MOST_LINES;
            return new errors.yo([
                `${(0, markdown.hS)(lines.length, 'file')} of installed packages ${lines.length === 1 ? 'is' : 'are'} not as it should be:`,
                ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
                ...(more > 0 ? [`  and ${more} more`] : []),
            ].join('\n'), {
                id: 'installed-files-changed',
                fix: 'Install them anew with "pakages verify --repair"; install what the system lacks.',
            });
        }
        const WORDS = {
            missing: 'is gone',
            content: 'has other content',
            link: 'leads elsewhere',
            mode: 'has other permissions',
            added: 'was added',
            kind: 'is of another kind',
        };
        const linesOf = ({ spec, damage, unresolved }) => [
            ...damage.map(({ path, what }) => `${(0, concrete_spec.Pf)(spec)}: ${path || 'its folder'} ${WORDS[what]}`),
            ...unresolved.map(({ file, library }) => `${(0, concrete_spec.Pf)(spec)}: ${file} needs ${library}, which is not found`),
        ];
        function shown(packages, repaired) {
            const without = packages.filter((one) => !one.hasManifest && one.damage.length === 0);
            const right = packages.filter((one) => !isWrong(one) && !without.includes(one)).length;
            return [
                ...(repaired.length > 0
                    ? [`Installed anew: ${repaired.map((spec) => `\`${(0, concrete_spec.Pf)(spec)}\``).join(', ')}.`, '']
                    : []),
                `${right} of ${(0, markdown.hS)(packages.length, 'package')} are as they were installed.`,
                ...(without.length > 0
                    ? [
                        '',
                        `Of ${(0, markdown.hS)(without.length, 'package')} only libraries could be checked: who installed them left no manifest of this place.`,
                    ]
                    : []),
                '',
            ].join('\n');
        }
    }),
    61063: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Vh: () => (readJson),
            f8: () => (writeWhole),
            v0: () => (defineDocument)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81401);
        function defineDocument(schema, writer, type) {
            const parse = (json, from) => {
                const found = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).safeParse(json);
                if (!found.success || found.data.schema !== schema)
                    throw otherSchema(schema, writer, found.data?.schema, from);
                const { schema: _, ...rest } = json;
                const read = type.safeParse(rest);
                if (read.success)
                    return read.data;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a valid ${schema}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}.`, {
                    id: 'document-invalid',
                    fix: `Run "${writer}" again.`,
                    at: { file: from },
                });
            };
            return {
                schema,
                type,
                parse,
                read: async (file) => {
                    const fix = `Run "${writer}" first, or name the file that it wrote.`;
                    return parse(await readJson(file, fix, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.XF), file);
                },
                write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
            };
        }
        function otherSchema(wanted, writer, found, from) {
            if (found === undefined)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a ${wanted} file: it has no "schema".`, {
                    id: 'document-of-other-kind',
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
                id: 'document-of-other-kind',
                fix,
                at: { file: from },
            });
        }
        async function readJson(file, fix, read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile) {
            let bytes;
            try {
                bytes = await read(file);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)
                    throw error;
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { id: 'file-missing', fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'file-unreadable',
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.q)(bytes, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_6__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { id: error.id, fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__.qE)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
        }
    }),
    52407: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (installRootOf)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        function installRootOf(given, { env, workspace }) {
            const set = env['XDG_DATA_HOME'] ?? '';
            const data = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(set) ? set : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] || workspace, '.local', 'share');
            const installRoot = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(data, 'pakages', 'store'));
            if (/\s/.test(installRoot))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { id: 'path-with-space', fix: 'Set "install-root" to a path without spaces.' });
            return installRoot;
        }
    }),
    36532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (makeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        async function makeFolder(folder) {
            const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            try {
                await made(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'ENOENT' || above === folder)
                    throw error;
                await makeFolder(above);
                await made(folder).catch((cause) => {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause) !== 'ENOENT')
                        throw cause;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be made: ${above} takes no folders.`, {
                        id: 'folder-not-writable',
                        fix: 'Name a folder elsewhere.',
                        cause,
                    });
                });
            }
        }
        async function made(folder) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'EEXIST' || !(await isFolder(folder)))
                    throw error;
            }
        }
        const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
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
    8100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U2: () => (READ_WITHOUT_WAITING),
            XF: () => (readRegularFile),
            cG: () => (readRegularFileSync)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        async function readRegularFile(file) {
            const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, await opened.stat());
                return await opened.readFile();
            }
            finally {
                await opened.close();
            }
        }
        function readRegularFileSync(file) {
            const opened = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened));
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
            }
        }
        function requireRegular(file, found) {
            if (found.isFile() || found.isDirectory())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is a pipe or a device, where a file must be.`, {
                id: 'not-a-regular-file',
                fix: 'Remove it, or name another folder.',
            });
        }
    }),
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            jU: () => (removeAbandoned),
            qE: () => (writeAside),
            zI: () => (isAbandoned)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_3__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36532);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_4__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw named(error, file);
            }
        }
        const isOfSystem = (error) => (0, node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'syscall' in error;
        const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
        function named(error, file) {
            const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error);
            if (code === undefined || !OF_THE_DISK.has(code) || !isOfSystem(error))
                return error;
            const message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error);
            if (message.endsWith("'"))
                return error;
            return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, path: file });
        }
        async function removeAbandoned(folder) {
            for (const file of await filesBelow(folder)) {
                const found = TEMPORARY.exec(file);
                if (!found)
                    continue;
                if (await isAbandoned(found[1], file))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function isAbandoned(mark, path) {
            const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.nW)(mark);
            return running === undefined ? isOld(path) : !running;
        }
        async function filesBelow(folder) {
            try {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
                return entries.filter((one) => one.isFile()).map((one) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name));
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
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
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
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
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, {
                    id: 'document-too-large',
                    fix: 'Write it anew.',
                });
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, {
                    id: 'not-json',
                    fix: 'It may have been cut or edited: write it anew.',
                });
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
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
                        id: 'document-too-large',
                        fix: 'No document of Spack or of Pakages is: write it anew.',
                    });
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
    87562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31056);
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
            query.versions.every((range) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || (0, _target_range_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec), target)));
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
    6769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dh: () => (isInfinite),
            KP: () => (INFINITY_NAMES),
            Te: () => (nextComponent),
            Ut: () => (compareComponents),
            bq: () => (parseComponent),
            tM: () => (compareLists)
        });
        const INFINITY_NAMES = [
            'stable',
            'nightly',
            'trunk',
            'head',
            'master',
            'main',
            'develop',
        ];
        function parseComponent(text) {
            if (/^[0-9]/.test(text)) {
                const value = Number(text);
                return Number.isSafeInteger(value) ? value : BigInt(text);
            }
            const infinity = INFINITY_NAMES.indexOf(text);
            return infinity < 0 ? text : { infinity };
        }
        const isInfinite = (component) => typeof component === 'object';
        const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
        const value = (component) => isInfinite(component) ? component.infinity : component;
        function compareComponents(left, right) {
            const kinds = rank(left) - rank(right);
            if (kinds !== 0)
                return kinds;
            const [a, b] = [value(left), value(right)];
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLists(left, right, compare) {
            const shared = Math.min(left.length, right.length);
            for (let at = 0; at < shared; at++) {
                const order = compare(left[at], right[at]);
                if (order !== 0)
                    return order;
            }
            return left.length - right.length;
        }
        function nextComponent(component) {
            if (isInfinite(component))
                return { infinity: component.infinity + 1 };
            if (typeof component === 'string')
                return nextLetters(component);
            return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
        }
        function nextLetters(text) {
            const last = text.at(-1);
            const next = last === undefined || last === 'z'
                ? `${text}A`
                : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
            return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
        }
    }),
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion),
            w5: () => (parsePlainVersion)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
        var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75176);
        const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
        const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
        const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
        const MAX_LENGTH = 500;
        const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
        function parseVersion(text) {
            if (!isGitVersion(text))
                return parsePlainVersion(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || (version !== undefined && (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(version) === '') || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text);
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_1__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version.`, {
            id: 'version-malformed',
            fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',
        });
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_1__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    75176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ed: () => (splitAtSpace),
            XE: () => (WHITE_SPACE),
            uR: () => (stripped)
        });
        const WHITE_SPACE = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
        const ONE = new RegExp(`[${WHITE_SPACE}]`);
        const SOME = new RegExp(`[${WHITE_SPACE}]+`);
        function stripped(text) {
            let [from, to] = [0, text.length];
            while (from < to && ONE.test(text.charAt(from)))
                from++;
            while (to > from && ONE.test(text.charAt(to - 1)))
                to--;
            return text.slice(from, to);
        }
        const splitAtSpace = (text) => text.split(SOME).filter((word) => word !== '');
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    id: 'install-database-changed',
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, {
                    id: 'install-database-format',
                    fix: 'Install into another root, or with the Spack that made this one.',
                });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            id: 'install-database-damaged',
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    })
};
