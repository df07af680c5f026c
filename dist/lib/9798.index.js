export const id = 9798;
export const ids = [9798];
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
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
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
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { fix: error.fix, cause: error, at: { file } });
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' });
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
    49003: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XH: () => (readSmall),
            o5: () => (SMALL),
            oD: () => (readWhole),
            sg: () => (fetched),
            zr: () => (verified)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        class Verified extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
            #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            #promised;
            #seen = 0;
            constructor(promised) {
                super();
                this.#promised = promised;
            }
            _transform(chunk, _encoding, done) {
                this.#seen += chunk.length;
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen > size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('too-large', digest, where, read));
                this.#hash.update(chunk);
                done(null, chunk);
            }
            _flush(done) {
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen < size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('truncated', digest, where, read));
                if (this.#hash.digest('hex') !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(digest))
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, read));
                done();
            }
        }
        const verified = (digest, size, where, read) => new Verified({ digest, size, where, read });
        const SMALL = 1024 * 1024;
        const FETCHES = 3;
        async function readSmall(blob, where) {
            if (blob.size > SMALL || !blob.read)
                return undefined;
            const bytes = await blob.read();
            if (bytes.length !== blob.size)
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where, 'in place');
            if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(blob.digest))
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', blob.digest, where, 'in place');
            return bytes;
        }
        async function readWhole(registry, { digest, size }, limit) {
            if (size > limit)
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, { fix: 'Do not use it: remove the package from the registry and push it anew.' });
            return fetched(digest, size, registry.reference, async () => (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await registry.readBlob(digest, size)));
        }
        async function fetched(digest, size, where, fetch) {
            for (let times = 1;; times++) {
                try {
                    return await fetch();
                }
                catch (error) {
                    const flipped = error instanceof _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl && error.failure === 'digest-mismatch';
                    if (!flipped || size <= SMALL)
                        throw error;
                    if (times >= FETCHES)
                        throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, times);
                }
            }
        }
    }),
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
            Im: () => (isUnusable),
            UF: () => (unlessUnusable),
            WG: () => (isPassing),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
            name = 'RegistryError';
            failure;
            status;
            code;
            constructor(failure, message, details) {
                super(message, details);
                this.failure = failure;
                this.status = details.status;
                this.code = details.code;
            }
        }
        const PASSING = new Set([
            'rate-limited',
            'unreachable',
            'timeout',
            'server',
        ]);
        const isPassing = (error) => error instanceof RegistryError && PASSING.has(error.failure);
        function damaged(failure, what, where, times = 1) {
            const said = {
                truncated: 'is shorter than announced',
                'digest-mismatch': 'does not have the digest it was asked for by',
                'too-large': 'is longer than announced',
            }[failure];
            const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : '';
            return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
                fix: fixOf(failure, times),
            });
        }
        const somethingElse = (host) => `Something answers in the place of ${host}: the login page of a network, or a proxy. Open a page in a browser on this machine, or ask whoever runs the network, and run it again. If the address is not that of a registry, correct it.`;
        const UNUSABLE = new Set([
            'malformed',
            'not-found',
            'digest-mismatch',
            'truncated',
            'too-large',
        ]);
        const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
        async function unlessUnusable(read) {
            try {
                return await read();
            }
            catch (error) {
                if (isUnusable(error))
                    return undefined;
                throw error;
            }
        }
        function fixOf(failure, times) {
            if (times === 'in place')
                return 'Remove it there, and push the package or copy the image anew: the disk or a program damaged it.';
            if (times <= 1)
                return 'Run it again: bytes may be damaged on the way.';
            return failure === 'truncated'
                ? 'Run it again, best over another network: something on the way may cut answers. Only if it is the same there, the copy in the registry is damaged: push the package anew.'
                : 'Do not use it. Fetch it over another network: something on the way may change answers. Only if it is the same there, the copy in the registry is damaged, or somebody changed it: remove the package from the registry and push it anew.';
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
    29972: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (specNode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.oe)(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.oe)() })).optional(),
        });
        const specNode = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => shape.safeParse(value).success, 'not a node of a spec');
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
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (shortHash),
            CV: () => (isSpecHash),
            oe: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
        const shortHash = (hash) => hash.slice(0, 7);
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
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
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
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
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
            if (!gitRef || version?.trim() === '' || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = text.trim();
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_0__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a version.`, 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.');
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_0__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    45451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (credentialsFor)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        const isGitHubs = (host, serverUrl) => host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`;
        function credentialsFor(reference, serverUrl, { token, username, actor }) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            if (parsed.kind === 'layout' || token === undefined)
                return undefined;
            if (username !== undefined)
                return { username, password: token };
            return isGitHubs(new URL(parsed.origin).host, serverUrl)
                ? { username: actor ?? 'token', password: token }
                : undefined;
        }
    }),
    76768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (parseReference)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69597);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16384);
        const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
        const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
        const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
        function parseReference(text) {
            const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
            if (layout)
                return { kind: 'layout', text, folder: layout[1] };
            const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text);
            if (!match)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a registry.`, { fix: FORMS });
            const [, scheme, host = '', rest = ''] = match;
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h)(rest, '/');
            const repository = path.toLowerCase();
            checkHost(host, scheme === 'oci+http', text);
            if (!PATH.test(repository) || repository.length > 255)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a repository: "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(path)}" is not a path of one.`, { fix: pathFix(path) });
            const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin;
            return {
                kind: 'http',
                text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`,
                origin,
                repository,
            };
        }
        function checkHost(host, plain, text) {
            if (host.includes('@'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('A registry was given with a user name in its address.', {
                    fix: 'Take it out, and give "username" and "password" (or "token") instead.',
                });
            if (!HOST.test(host) || !URL.canParse(`https://${host}`))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a host.`, { fix: FORMS });
            if (plain && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(new URL(`http://${host}`).hostname))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" would send packages and credentials in clear over a network.`, { fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.' });
        }
        function pathFix(path) {
            if (/[:@]/.test(path))
                return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
            return path === ''
                ? 'Add the path of a repository after the host, such as owner/cache.'
                : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
        }
    }),
    92687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (openWithLogin)
        });
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45451);
        function openWithLogin(reference, { token, username, password }, ports) {
            const { serverUrl, actor } = ports.host.context;
            const given = { token: password ?? token, username, actor };
            return ports.openRegistry(reference, (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.O)(reference, serverUrl, given));
        }
    })
};
