export const id = 7238;
export const ids = [7238];
export const modules = {
    47238: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            viewWork: () => (viewWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54667);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16695);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97837);
        const SHOWN = 20;
        const viewWork = {
            run: async (inputs, { host }) => {
                const named = await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.nq)(inputs, host);
                const shown = inputs.alone ? named.wanted : await withNeeded(named);
                const viewed = shown.flatMap(({ spec, prefix }) => prefix === undefined ? [] : [{ name: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec), prefix }]);
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, inputs.to);
                const made = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.U)(viewed, folder);
                return { ...made, folder, packages: viewed.map(({ name }) => name) };
            },
            present: (view) => ({ answer: { markdown: shownToPeople(view) }, json: view }),
        };
        async function withNeeded({ root, packages, wanted, }) {
            const { loaded } = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_4__.A)(root, packages, wanted);
            return loaded.map(({ hash }) => packages.get(hash));
        }
        function shownToPeople({ folder, links, packages, conflicts }) {
            const head = `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(folder)} shows ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.hS)(packages.length, 'package')}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.hS)(links, 'link')}.`;
            if (conflicts.length === 0)
                return head;
            const rows = conflicts
                .slice(0, SHOWN)
                .map(({ path, shown, hidden }) => [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(path), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(shown), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(hidden)]);
            const more = conflicts.length > SHOWN ? `\n\nand ${conflicts.length - SHOWN} more` : '';
            return `${head}\n\nSeveral packages have these:\n\n${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.Qj)(['Path', 'Shown', 'Hidden'], rows)}${more}`;
        }
    }),
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    id: 'folder-not-writable',
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
        }
    }),
    34060: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (readEntries),
            G: () => (pythonText),
            YD: () => (bytesOfPythonText),
            bR: () => (bytesBelow),
            pS: () => (shownPath),
            yO: () => (entriesBelow)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        const bytesBelow = (folder, path) => Buffer.concat([Buffer.from(folder), Buffer.from(path === '' ? '' : `/${path}`, 'latin1')]);
        const shownPath = (path) => Buffer.from(path, 'latin1').toString('utf8');
        const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        function pythonText(bytes) {
            const buffer = Buffer.from(bytes, 'latin1');
            const whole = decoded(buffer);
            if (whole !== undefined)
                return whole;
            const parts = [];
            for (let at = 0; at < buffer.length;) {
                const length = sequenceLength(buffer[at]);
                const text = decoded(buffer.subarray(at, at + length));
                parts.push(text ?? String.fromCharCode(0xdc00 + buffer[at]));
                at += text === undefined ? 1 : length;
            }
            return parts.join('');
        }
        const bytesOfPythonText = (text) => text
            .split(/([\udc80-\udcff])/u)
            .map((part, at) => at % 2 === 1
            ? String.fromCharCode(part.charCodeAt(0) - 0xdc00)
            : Buffer.from(part).toString('latin1'))
            .join('');
        const sequenceLength = (first) => first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        function decoded(bytes) {
            try {
                return strict.decode(bytes);
            }
            catch {
                return undefined;
            }
        }
        async function readEntries(root, below) {
            const folder = bytesBelow(root, below);
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
            return entries.map((entry) => {
                const name = entry.name.toString('latin1');
                return { path: below === '' ? name : `${below}/${name}`, entry };
            });
        }
        async function entriesBelow(root) {
            const found = await readEntries(root, '');
            for (const { path, entry } of found)
                if (entry.isDirectory())
                    for (const one of await readEntries(root, path))
                        found.push(one);
            return found;
        }
    }),
    54667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (makeView),
            q: () => (requireViewPlace)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36532);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82518);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34060);
        const OWN = new Set(['.spack']);
        const MADE = /^([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}(?:\.link)?$/;
        const MOST_STANDING = 16;
        async function makeView(packages, target) {
            await earlierView(target);
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            const name = `${folderStart(target)}${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.tz)()}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
            try {
                const view = new Filling(folder);
                for (const one of packages)
                    await view.add(one, '');
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(name, `${folder}.link`);
                const before = await earlierView(target);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${folder}.link`, target);
                if (before !== undefined)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { recursive: true, force: true });
                await removeLeft(target, name);
                return { links: view.links, conflicts: view.conflicts };
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${folder}.link`, { force: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
                throw error;
            }
        }
        async function requireViewPlace(target, input) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.i)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), input);
            await earlierView(target);
        }
        const folderStart = (target) => `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.view-`;
        async function removeLeft(target, current) {
            const start = folderStart(target);
            for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target))) {
                const mark = name.startsWith(start) && MADE.exec(name.slice(start.length))?.[1];
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
                if (mark && name !== current && (await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.zI)(mark, path)))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
            }
        }
        async function earlierView(target) {
            const leadsTo = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(target).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOENT')
                    return undefined;
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'EINVAL')
                    return '';
                throw error;
            });
            if (leadsTo === undefined)
                return undefined;
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(leadsTo) === leadsTo && leadsTo.startsWith(folderStart(target)))
                return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), leadsTo);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${target} is there, and is no view.`, {
                id: 'view-folder-taken',
                fix: 'Name another folder for the view, or remove this one.',
            });
        }
        class Filling {
            links = 0;
            conflicts = [];
            #folder;
            #taken = new Map();
            #folders = new Set(['']);
            #stoodFor = new Map();
            constructor(folder) {
                this.#folder = folder;
            }
            async add(one, below) {
                const entries = await entriesIn(one, below);
                for (const found of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
                    const { path, entry } = found;
                    if (OWN.has(path))
                        continue;
                    const isFolder = entry.isDirectory() || (below === '' && (await this.#standsFor(one, found)));
                    if (!isFolder)
                        await this.#link(one, path);
                    else if (await this.#makeFolder(one, path))
                        await this.add(one, path);
                }
            }
            async #standsFor({ prefix }, { path, entry }) {
                if (!entry.isSymbolicLink() || (this.#stoodFor.get(prefix) ?? 0) >= MOST_STANDING)
                    return false;
                const [home, there] = await Promise.all([prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path)].map((one) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(one).catch(() => undefined)));
                if (home === undefined || there?.startsWith(`${home}/`) !== true)
                    return false;
                if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path))).isDirectory())
                    return false;
                this.#stoodFor.set(prefix, (this.#stoodFor.get(prefix) ?? 0) + 1);
                return true;
            }
            async #makeFolder({ name }, path) {
                if (this.#folders.has(path))
                    return true;
                if (this.#isTaken(path, name))
                    return false;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#folders.add(path);
                return true;
            }
            async #link({ name, prefix }, path) {
                if (this.#folders.has(path)) {
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown: 'a folder of others', hidden: name });
                    return;
                }
                if (this.#isTaken(path, name))
                    return;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path), (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#taken.set(path, name);
                this.links++;
            }
            #isTaken(path, name) {
                const shown = this.#taken.get(path);
                if (shown !== undefined)
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown, hidden: name });
                return shown !== undefined;
            }
        }
        function entriesIn({ name, prefix }, below) {
            return (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.$2)(prefix, below).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) !== 'ENOENT')
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${name} is recorded as installed, but ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(below))} is gone.`, {
                    id: 'installed-files-changed',
                    fix: 'Install it anew: "pakages verify --repair" does so where Pakages installed it.',
                    cause: error,
                });
            });
        }
    })
};
