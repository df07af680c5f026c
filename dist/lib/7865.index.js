export const id = 7865;
export const ids = [7865];
export const modules = {
    10112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            removeWork: () => (removeWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52407);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21743);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74544);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34666);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36742);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41698);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(728);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82303);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87337);
        const removeWork = {
            run: async (inputs, surroundings) => {
                if (inputs.specs.length > 0 === inputs.gc)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('Give what to remove, or "gc" for what nothing needs any more.', {
                        fix: 'For example "pakages remove bar-tools", or "pakages remove --gc".',
                    });
                const installRoot = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.D)(inputs['install-root'], surroundings.host);
                const layout = new _pakages_store__WEBPACK_IMPORTED_MODULE_2__.E(installRoot);
                await requireOurs(layout);
                const { clock } = await surroundings.openPorts();
                return (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__._)(layout, 'remove', { ...surroundings, clock }, async () => remove(layout, inputs));
            },
            present: ({ installRoot, removed, done }) => ({
                answer: { markdown: shown(installRoot, removed, done) },
                json: {
                    installRoot,
                    done,
                    removed: removed.map(({ name, version, hash }) => ({ name, version, hash })),
                },
            }),
        };
        function remove(layout, inputs) {
            const database = _pakages_store__WEBPACK_IMPORTED_MODULE_4__.z.read(layout.database);
            const removed = planned(database, inputs);
            if (!inputs['dry-run'])
                (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.A)(layout, database, removed);
            return { installRoot: layout.root, removed, done: !inputs['dry-run'] };
        }
        function planned(database, { specs, gc }) {
            if (gc)
                return (0, _pakages_store__WEBPACK_IMPORTED_MODULE_6__.M)(database);
            const queries = specs.map((text) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.vz)('specs', () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.N)(text)));
            const plan = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_6__.A)(database, (0, _pakages_store__WEBPACK_IMPORTED_MODULE_8__.E)(database, queries));
            if (plan.kind === 'needed')
                throw isNeeded(plan.by);
            return plan.specs;
        }
        const isNeeded = (needed) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(needed
            .map(({ spec, by }) => `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.Pf)(spec)} is needed by ${by.map(_pakages_model__WEBPACK_IMPORTED_MODULE_9__.Pf).join(', ')}.`)
            .join('\n'), { fix: 'Remove those as well, in one go, or keep it.' });
        async function requireOurs(layout) {
            const owner = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_10__.bf)(layout);
            if (owner === 'ours')
                return;
            throw owner === 'nobody'
                ? new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`Nothing is installed in ${layout.root}.`, {
                    fix: 'Name the folder that packages were installed into in "install-root".',
                })
                : new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${layout.root} is not a root that Pakages made.`, {
                    fix: 'Remove from it with the Spack that it belongs to ("spack uninstall").',
                });
        }
        function shown(installRoot, removed, done) {
            if (removed.length === 0)
                return 'There is nothing to remove.\n';
            const what = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_11__.hS)(removed.length, 'package');
            return [
                done ? `Removed ${what} from \`${installRoot}\`:` : `This would remove ${what}:`,
                '',
                ...removed.map((spec) => `- \`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.Pf)(spec)}\``),
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
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
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
                read: async (file) => parse(await readJson(file, `Run "${writer}" first, or name the file that it wrote.`), file),
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
        async function readJson(file, fix) {
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(text, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_5__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.q)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
        }
    }),
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
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
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.q)(file, async (temporary) => {
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
                const [text, { ino, mtimeMs }] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.yo(`${file} says that the folder is in use, but not by whom.`, {
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
            return new _errors_js__WEBPACK_IMPORTED_MODULE_8__.yo(`${holder(root, other)}${sign}`, {
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
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
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes)
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
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
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
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (removeAbandoned),
            q: () => (writeAside)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw error;
            }
        }
        async function removeAbandoned(folder) {
            for (const file of await filesBelow(folder)) {
                const found = TEMPORARY.exec(file);
                if (!found)
                    continue;
                const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.nW)(found[1]);
                if (running === undefined ? await isOld(file) : !running)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function filesBelow(folder) {
            try {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
                return entries.filter((one) => one.isFile()).map((one) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name));
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
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
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
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
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
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
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
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
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
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
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
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
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    21743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers),
            N: () => (parseSpecQuery)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*';
        const HEAD = new RegExp(`^(?:[a-z0-9_.]+\\.)?(${NAME})?`);
        const TOKENS = [
            [
                /^@\s*([A-Za-z0-9_.:,=-]+)/,
                (query, [, range]) => {
                    query.versions = (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(range);
                },
            ],
            [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, true)],
            [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, false)],
            [
                /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
                (query, [, hash]) => {
                    query.hash = hash;
                },
            ],
            [
                new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
                (query, [, name, value]) => setParameter(query, name, value.replaceAll('"', '')),
            ],
        ];
        function setParameter(query, name, value) {
            if (name === 'target')
                query.target = value;
            else
                query.parameters.set(name, /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value);
        }
        function parseSpecQuery(text) {
            const [own = '', ...dependencies] = text.split('^');
            return {
                ...parseNode(own),
                text: text.trim(),
                dependencies: dependencies.map(parseNode),
            };
        }
        function parseNode(text) {
            const query = { text: text.trim(), parameters: new Map() };
            const head = HEAD.exec(query.text);
            const named = head[1] !== undefined && !query.text.slice(head[0].length).startsWith('=');
            if (named)
                query.name = head[1];
            let rest = (named ? query.text.slice(head[0].length) : query.text).trimStart();
            while (rest !== '')
                rest = takeToken(query, rest).trimStart();
            if (query.name === undefined && query.hash === undefined)
                throw malformed(text);
            return query;
        }
        function takeToken(query, rest) {
            for (const [pattern, apply] of TOKENS) {
                const match = pattern.exec(rest);
                if (!match)
                    continue;
                apply(query, match);
                return rest.slice(match[0].length);
            }
            throw malformed(query.text);
        }
        function malformed(text) {
            if (text.includes('%')) {
                return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" names a compiler, which only a solve can answer.`, 'Give name@version, variants, ^dependency or /hash; or a lock file that Spack has concretized.');
            }
            return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a spec.`, 'Give name, name@version, name+variant, name key=value, name ^dependency or /hash.');
        }
        function answers(spec, query, specs) {
            if (!nodeAnswers(spec, query))
                return false;
            if (query.dependencies.length === 0)
                return true;
            const below = dependenciesBelow(spec, specs);
            return query.dependencies.every((wanted) => below.some(({ node, virtuals }) => nodeAnswers(node, wanted) ||
                (wanted.name !== undefined &&
                    virtuals.has(wanted.name) &&
                    nodeAnswers(node, { ...wanted, name: node.name }))));
        }
        function dependenciesBelow(spec, specs) {
            const virtuals = new Map();
            const open = [spec];
            for (let next = open.pop(); next; next = open.pop())
                for (const { hash, parameters } of next.dependencies) {
                    const known = virtuals.get(hash);
                    const node = specs.get(hash);
                    if (!known && node)
                        open.push(node);
                    virtuals.set(hash, new Set([...(known ?? []), ...parameters.virtuals]));
                }
            return [...virtuals].flatMap(([hash, names]) => {
                const node = specs.get(hash);
                return node ? [{ node, virtuals: names }] : [];
            });
        }
        function nodeAnswers(spec, query) {
            return ((query.name === undefined || spec.name === query.name) &&
                (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
                (query.versions === undefined || (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(spec.version), query.versions)) &&
                (query.target === undefined || (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec) === query.target) &&
                [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted)));
        }
        function hasParameter(spec, name, wanted) {
            const value = spec.parameters[name];
            if (typeof wanted === 'boolean')
                return value === wanted;
            if (wanted === '*')
                return value !== undefined;
            if (Array.isArray(value))
                return wanted.split(',').every((item) => value.includes(item));
            return value !== undefined && value !== null && String(value) === wanted;
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
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion)
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
                return parseStandard(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || version?.trim() === '' || more !== undefined)
                throw invalid(text);
            return { ...parseStandard(version ?? '0'), text, gitRef };
        }
        function parseStandard(text) {
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
    728: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (planRemoval),
            M: () => (planCollection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82303);
        function planRemoval(database, asked) {
            const going = new Set(asked);
            const here = installedHere(database);
            const by = asked
                .map((hash) => ({ spec: here.specs.get(hash), by: here.neededBy(hash, going) }))
                .filter((one) => one.by.length > 0);
            if (by.length > 0)
                return { kind: 'needed', by };
            const below = new Set(asked.flatMap((hash) => here.below(hash)));
            return { kind: 'possible', specs: here.unneeded(going, (hash) => below.has(hash)) };
        }
        const planCollection = (database) => installedHere(database).unneeded(new Set(), () => true);
        function installedHere(database) {
            const dag = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.pj)(database);
            const all = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(database, dag);
            const specs = new Map(all.map((spec) => [spec.hash, spec]));
            const neededBy = (hash, going) => all.filter((spec) => !going.has(spec.hash) && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).includes(hash));
            const below = (hash) => {
                const found = new Set([hash]);
                for (const one of found)
                    for (const to of (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(specs.get(one), _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr))
                        if (specs.has(to))
                            found.add(to);
                return [...found];
            };
            const unneeded = (going, may) => {
                for (let before = -1; before !== going.size;) {
                    before = going.size;
                    for (const { hash } of all)
                        if (may(hash) && !isAskedFor(database, hash) && neededBy(hash, going).length === 0)
                            going.add(hash);
                }
                return [...going].map((hash) => specs.get(hash));
            };
            return { specs, neededBy, below, unneeded };
        }
        const isAskedFor = ({ records }, hash) => records.get(hash).explicit;
    }),
    41698: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (removePackages)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94002);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16804);
        var _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92468);
        function removePackages(layout, database, specs) {
            const prefixes = specs.flatMap((spec) => ownPrefix(spec, layout, database) ?? []);
            try {
                for (const { hash } of specs)
                    database.remove(hash);
                database.write();
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(layout.unpacking, { recursive: true });
                for (const [at, prefix] of prefixes.entries())
                    removeFolder(layout, prefix, `removed.${at}`);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(layout.unpacking, { recursive: true, force: true });
            }
            catch (error) {
                throw (0, _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__.z)(error, 'What is left', layout);
            }
        }
        function ownPrefix(spec, { root, own, database: files }, database) {
            const prefix = database.prefixOf(spec.hash);
            if (prefix === undefined)
                return undefined;
            const [real, place] = [realOf(root), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix))];
            const isBelow = (folder) => place.startsWith(`${folder}/`);
            const isOwn = isBelow(real) &&
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix).includes((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.BC)(spec.hash)) &&
                ![own, files].some((folder) => isBelow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))));
            if (isOwn)
                return prefix;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`The install database in ${root} says that ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.Pf)(spec)} lies in ${prefix}, which is no place for it there. Nothing was removed.`, { fix: 'Was the root copied or moved? Install into it anew, or remove from the first one.' });
        }
        function realOf(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
            }
            catch {
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
            }
        }
        function removeFolder(layout, prefix, name) {
            const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.unpacking, name);
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(prefix, aside);
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== 'ENOENT')
                    throw error;
                return;
            }
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { recursive: true, force: true });
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix), layout.root);
        }
        function removeEmpty(folder, root) {
            if (!folder.startsWith(`${root}/`))
                return;
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
            }
            catch {
                return;
            }
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root);
        }
    })
};
