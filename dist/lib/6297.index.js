export const id = 6297;
export const ids = [6297];
export const modules = {
    21028: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (bytesOf),
            N: () => (bytesOfFile)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        const bytesOf = (content) => ({
            size: content.length,
            read: (place, length) => content.subarray(place, place + length),
            write: (place, bytes) => void bytes.copy(content, place),
        });
        function bytesOfFile(descriptor) {
            return {
                size: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size,
                read(place, length) {
                    const buffer = Buffer.allocUnsafe(length);
                    let done = 0;
                    for (let more = 1; more > 0 && done < length; done += more)
                        more = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, done, length - done, place + done);
                    return buffer.subarray(0, done);
                },
                write(place, bytes) {
                    for (let done = 0; done < bytes.length;)
                        done += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done, bytes.length - done, place + done);
                },
            };
        }
    }),
    51100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dk: () => (TAG),
            bX: () => (stringAt),
            it: () => (dynamicEntries)
        });
        var _elf_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72338);
        const TAG = { end: 0n, needed: 1n, strings: 5n, soname: 14n, rpath: 15n, runpath: 29n };
        const LONGEST = 1024 * 1024;
        const BLOCK = 4096;
        function* dynamicEntries(bytes, { littleEndian, wide }, { offset, size }) {
            const width = wide ? 16 : 8;
            for (const entry of (0, _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.ws)(bytes, offset, width, size / BigInt(width))) {
                const words = new _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.UG(entry, littleEndian, wide);
                const tag = words.word(0);
                if (tag === TAG.end)
                    return;
                yield [tag, words.word(width / 2)];
            }
        }
        function stringAt(bytes, offset, end) {
            const most = end - offset;
            for (let length = BLOCK; length <= LONGEST; length *= 16) {
                const wanted = most < length ? Number(most) : length;
                const found = wanted > 0 ? (0, _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.m6)(bytes, offset, wanted) : Buffer.alloc(0);
                const zero = found.indexOf(0);
                if (zero >= 0)
                    return found.subarray(0, zero);
                if (found.length < length)
                    break;
            }
            throw new _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.XI('a string does not end');
        }
    }),
    72338: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            UG: () => (Words),
            XI: () => (NotElf),
            _f: () => (SEGMENT),
            ay: () => (readHeader),
            m6: () => (readAt),
            ws: () => (entriesAt)
        });
        class NotElf extends Error {
        }
        const SEGMENT = { load: 1, dynamic: 2, interpreter: 3 };
        const MAGIC = 0x7f454c46;
        const IDENT = 16;
        const [EXECUTABLE, SHARED] = [2, 3];
        const BLOCK = 64 * 1024;
        const WIDE = { length: 64, programs: 32, sections: 40, entry: 54, entryLength: 56 };
        const NARROW = { length: 52, programs: 28, sections: 32, entry: 42, entryLength: 32 };
        function readHeader(bytes) {
            const start = bytes.read(0, WIDE.length);
            if (start.length < IDENT || start.readUInt32BE(0) !== MAGIC)
                return undefined;
            const [width, order] = [start[4], start[5]];
            if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2))
                return undefined;
            const [wide, littleEndian] = [width === 2, order === 1];
            const at = wide ? WIDE : NARROW;
            if (start.length < at.length)
                return undefined;
            const words = new Words(start, littleEndian, wide);
            const type = words.half(16);
            if (type !== EXECUTABLE && type !== SHARED)
                return undefined;
            const programs = { offset: words.word(at.programs), count: words.half(at.entry + 2) };
            if (programs.offset + BigInt(programs.count * at.entryLength) > bytes.size)
                throw new NotElf('its program headers are cut');
            const entries = entriesAt(bytes, programs.offset, at.entryLength, BigInt(programs.count));
            return {
                wide,
                littleEndian,
                machine: words.half(18),
                standard: words.half(at.entry) === at.entryLength,
                segments: [...entries]
                    .map((entry) => segmentOf(new Words(entry, littleEndian, wide)))
                    .filter(({ size }) => size > 0n),
                sections: { offset: words.word(at.sections), count: words.half(at.entry + 6) },
            };
        }
        const segmentOf = (words) => ({
            kind: words.full(0),
            offset: words.word(words.wide ? 8 : 4),
            address: words.word(words.wide ? 16 : 8),
            size: words.word(words.wide ? 32 : 16),
        });
        function* entriesAt(bytes, offset, width, count) {
            const most = BigInt(Math.floor(BLOCK / width));
            for (let done = 0n; done < count;) {
                const wanted = Number(count - done < most ? count - done : most);
                const block = readAt(bytes, offset + done * BigInt(width), wanted * width);
                const whole = Math.floor(block.length / width);
                for (let index = 0; index < whole; index++)
                    yield block.subarray(index * width, (index + 1) * width);
                if (whole < wanted)
                    throw new NotElf('it ends in a table');
                done += BigInt(whole);
            }
        }
        const readAt = (bytes, offset, length) => offset < 0n || offset > bytes.size ? Buffer.alloc(0) : bytes.read(Number(offset), length);
        class Words {
            #bytes;
            littleEndian;
            wide;
            constructor(bytes, littleEndian, wide) {
                this.#bytes = bytes;
                this.littleEndian = littleEndian;
                this.wide = wide;
            }
            half(at) {
                return this.littleEndian ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
            }
            full(at) {
                return this.littleEndian ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
            }
            word(at) {
                if (!this.wide)
                    return BigInt(this.full(at));
                return this.littleEndian ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at);
            }
        }
    }),
    80567: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (startsAsElf)
        });
        const ELF = Buffer.from('\x7fELF', 'latin1');
        const startsAsElf = (bytes) => bytes.subarray(0, ELF.length).equals(ELF);
    }),
    23790: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (systemFolders)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const BUILT_IN = ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/usr/local/lib'];
        const ARCHITECTURES = {
            x64: 'x86_64-linux-gnu',
            arm64: 'aarch64-linux-gnu',
            ppc64: 'powerpc64le-linux-gnu',
        };
        const MOST_FILES = 200;
        async function systemFolders(configuration = '/etc/ld.so.conf') {
            const triplet = ARCHITECTURES[process.arch];
            const own = triplet === undefined ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`];
            const named = [];
            const files = [configuration];
            for (let at = 0; at < Math.min(files.length, MOST_FILES); at++) {
                const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files[at], 'utf8').catch(() => '');
                for (const line of text.split('\n').map((one) => one.replace(/#.*/, '').trim()))
                    if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line))
                        named.push(line);
                    else if (line.startsWith('include '))
                        files.push(...(await filesOf(line.slice('include '.length).trim(), files[at])));
            }
            return [...new Set([...named, ...own, ...BUILT_IN])];
        }
        async function filesOf(pattern, from) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), pattern);
            if (!path.includes('*'))
                return [path];
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => []);
            return names
                .filter((name) => name.endsWith('.conf'))
                .sort()
                .map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name));
        }
    }),
    44490: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (NativeInstall)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var concrete_spec = __webpack_require__(16804);
        var store_database = __webpack_require__(36742);
        ;
        class MemoryBudget {
            #free;
            constructor(bytes) {
                this.#free = bytes;
            }
            take(bytes) {
                if (bytes > this.#free)
                    return false;
                this.#free -= bytes;
                return true;
            }
            give(bytes) {
                this.#free += bytes;
            }
        }
        var store_record = __webpack_require__(87337);
        var unpack_package = __webpack_require__(84991);
        var unrelocatable_file = __webpack_require__(86632);
        var install_folders = __webpack_require__(92468);
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
        var elf = __webpack_require__(30138);
        var manifest = __webpack_require__(84271);
        var unpack_marker = __webpack_require__(78104);
        var place_spilled = __webpack_require__(22078);
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
                entry.sha1 = (await (0, place_spilled.J)(tree.at(path))).sha1;
                entry.time = tree.time;
            }
        }
        function manifestOf({ tree }, prefix) {
            const { uid, gid } = tree.owner;
            const kept = [...tree.entries].filter(([path]) => !PASSED_OVER.includes(path));
            const entries = kept.map(([path, entry]) => [
                path === '' ? prefix : `${prefix}/${package_finish_text(path)}`,
                { mode: entry.mode, owner: uid, group: gid, ...detailsOf(entry) },
            ]);
            return Object.fromEntries(entries);
        }
        function detailsOf({ dest, sha1, time, size }) {
            if (dest !== undefined)
                return { dest: package_finish_text(dest) };
            return sha1 === undefined ? {} : { hash: (0, manifest.R)(sha1), time: time, size: size };
        }
        const package_finish_text = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
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
        const HELD = 64 * 1024 * 1024;
        const BATCH = 2_000;
        class NativeInstall {
            #options;
            #database;
            #order;
            #budget = new MemoryBudget(HELD);
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
                const { layout } = options;
                try {
                    await (0, install_folders.s)(layout);
                    return new NativeInstall(options, store_database.z.read(layout.database));
                }
                catch (error) {
                    throw (0, install_folders.z)(error, 'What a root needs', layout);
                }
            }
            get wanted() {
                return this.#options.needed.filter(({ hash }) => !this.#outcomes.has(hash));
            }
            async take(hash, bytes, origin) {
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
    34252: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (mayBeUnresolved),
            L: () => (unresolvedLibraries)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var p_map = __webpack_require__(606);
        var bytes = __webpack_require__(21028);
        var dynamic_section = __webpack_require__(51100);
        var elf_header = __webpack_require__(72338);
        ;
        const MOST_ENTRIES = 16 * 1024;
        function readDynamic(bytes) {
            try {
                const header = (0, elf_header.ay)(bytes);
                if (header && !header.standard)
                    throw new elf_header.XI('its program headers have another size');
                return header && read(bytes, header);
            }
            catch (error) {
                if (error instanceof elf_header.XI)
                    return undefined;
                throw error;
            }
        }
        function read(bytes, header) {
            const entries = allEntries(bytes, header);
            const first = (tag) => entries.find(([found]) => found === tag)?.[1];
            const strings = first(dynamic_section.Dk.strings);
            const nameAt = (offset) => (0, dynamic_section.bX)(bytes, offsetOf(strings, header) + offset, BigInt(bytes.size)).toString('utf8');
            const path = first(dynamic_section.Dk.runpath) ?? first(dynamic_section.Dk.rpath);
            return {
                abi: `${header.wide ? 64 : 32}${header.littleEndian ? 'le' : 'be'}-${header.machine}`,
                needed: entries.filter(([tag]) => tag === dynamic_section.Dk.needed).map(([, at]) => nameAt(at)),
                searchPath: path === undefined
                    ? []
                    : nameAt(path)
                        .split(':')
                        .filter((one) => one !== ''),
            };
        }
        function allEntries(bytes, header) {
            const section = header.segments.find(({ kind }) => kind === elf_header._f.dynamic);
            const entries = [];
            if (section)
                for (const entry of (0, dynamic_section.it)(bytes, header, section)) {
                    if (entries.push(entry) > MOST_ENTRIES)
                        throw new elf_header.XI('its dynamic section is too long');
                }
            return entries;
        }
        function offsetOf(address, { segments }) {
            const segment = segments.find((one) => one.kind === elf_header._f.load &&
                address !== undefined &&
                address >= one.address &&
                address < one.address + one.size);
            if (!segment)
                throw new elf_header.XI('its string table is not loaded');
            return segment.offset + address - segment.address;
        }
        var system_folders = __webpack_require__(23790);
        ;
        const DRIVERS = ['libcuda.so*', 'libnvidia-*.so*', 'libur_loader.so*'];
        const AT_ONCE = 8;
        async function unresolvedLibraries(prefix, { system, signal } = {}) {
            const folders = system ?? (await (0, system_folders.p)());
            const abis = new Map();
            const abiOf = (file) => {
                const known = abis.get(file) ?? elfIn(file).then((elf) => elf?.abi);
                abis.set(file, known);
                return known;
            };
            const files = await filesBelow(prefix);
            const found = await (0, p_map["default"])(files, async (file) => {
                const elf = await elfIn((0, external_node_path_.join)(prefix, file));
                return elf ? missingOf(elf, (0, external_node_path_.join)(prefix, file), { file, folders, abiOf }) : [];
            }, { concurrency: AT_ONCE, ...(signal && { signal }) });
            return found.flat();
        }
        const mayBeUnresolved = (library, patterns) => patterns.some((pattern) => matches((0, external_node_path_.basename)(library), pattern));
        function matches(name, pattern) {
            let [at, part, star, from] = [0, 0, -1, 0];
            while (at < name.length) {
                if (pattern[part] === '*')
                    [star, from] = [part++, at];
                else if (pattern[part] === '?' || pattern[part] === name[at])
                    [at, part] = [at + 1, part + 1];
                else if (star >= 0)
                    [part, at] = [star + 1, ++from];
                else
                    return false;
            }
            return /^\**$/.test(pattern.slice(part));
        }
        async function missingOf(elf, path, { file, folders, abiOf, }) {
            const origin = (0, external_node_path_.dirname)(path);
            const searched = [
                ...elf.searchPath.flatMap((folder) => expanded(folder, origin)),
                origin,
                ...folders,
            ];
            const isFound = async (library) => {
                if (library.includes('/'))
                    return (0, external_node_path_.isAbsolute)(library) && (await abiOf(library)) === elf.abi;
                for (const folder of searched)
                    if ((await abiOf((0, external_node_path_.join)(folder, library))) === elf.abi)
                        return true;
                return false;
            };
            const missing = [];
            for (const library of elf.needed)
                if (!mayBeUnresolved(library, DRIVERS) && !(await isFound(library)))
                    missing.push({ file, library, searched: elf.searchPath });
            return missing;
        }
        function expanded(folder, origin) {
            const path = folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, () => origin);
            if (!(0, external_node_path_.isAbsolute)(path))
                return [];
            const library = /\$(?:LIB|\{LIB\})/g;
            return library.test(path) ? ['lib', 'lib64'].map((name) => path.replace(library, name)) : [path];
        }
        async function elfIn(path) {
            const file = await (0, promises_.open)(path, 'r').catch(() => undefined);
            try {
                return file && (await file.stat()).isFile() ? readDynamic((0, bytes.N)(file.fd)) : undefined;
            }
            finally {
                await file?.close();
            }
        }
        async function filesBelow(prefix) {
            const entries = await (0, promises_.readdir)(prefix, { recursive: true, withFileTypes: true }).catch((error) => {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return [];
                throw error;
            });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name).slice(prefix.length + 1))
                .filter((file) => !file.startsWith('.spack/'))
                .sort();
        }
    }),
    70264: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (relocateBinary),
            G: () => (relocateBinaryInFile)
        });
        var elf = __webpack_require__(30138);
        var cannot_relocate = __webpack_require__(28456);
        ;
        const SHARED_END = 7;
        const CHUNK = 1024 * 1024;
        const SLASH = 0x2f;
        function relocateStrings(content, map) {
            const { edits } = stringEdits(content, map, content.length);
            for (const { at, bytes } of edits)
                bytes.copy(content, at);
            return edits.length > 0;
        }
        async function relocateStringsInFile(file, map, chunk = CHUNK) {
            if (map.isEmpty)
                return false;
            const needed = map.longest + SHARED_END + 1;
            const buffer = Buffer.allocUnsafe(Math.max(chunk, 2 * needed));
            let changed = false;
            for (let offset = 0;;) {
                const content = await readFull(file, buffer, offset);
                const last = content.length < buffer.length;
                const limit = last ? content.length : content.length - needed + 1;
                const { edits, decided } = stringEdits(content, map, limit);
                for (const { at, bytes } of edits)
                    await writeAll(file, bytes, offset + at);
                changed ||= edits.length > 0;
                if (last)
                    return changed;
                offset += decided;
            }
        }
        function stringEdits(content, map, limit) {
            const search = map.search(content);
            const edits = [];
            let resume = 0;
            for (let at = search.from(0); at !== undefined && at < limit; at = search.from(resume)) {
                const pair = map.at(content, at);
                resume = at + 1;
                if (!pair)
                    continue;
                const end = at + pair.from.length;
                const left = content.subarray(end, end + SHARED_END + 1).indexOf(0);
                edits.push({ at, bytes: replacement(pair, content, end, left) });
                resume = left < 0 ? end : end + left + 1;
            }
            return { edits, decided: Math.max(limit, resume) };
        }
        function replacement({ from, to }, content, end, left) {
            const shorter = from.length - to.length;
            if (shorter < 0)
                throw new cannot_relocate.L({ kind: 'string-grows', from, to });
            if (left < 0 || endsAlike(from, to, SHARED_END - left))
                return Buffer.concat([Buffer.alloc(shorter, SLASH), to]);
            if (shorter <= SHARED_END)
                throw new cannot_relocate.L({ kind: 'string-shrinks-little', from, to });
            return Buffer.concat([to, content.subarray(end, end + left + 1)]);
        }
        const endsAlike = (one, other, bytes) => bytes === 0 || one.subarray(-bytes).equals(other.subarray(-bytes));
        async function readFull(file, buffer, offset) {
            for (let done = 0; done < buffer.length;) {
                const { bytesRead } = await file.read(buffer, done, buffer.length - done, offset + done);
                if (bytesRead === 0)
                    return buffer.subarray(0, done);
                done += bytesRead;
            }
            return buffer;
        }
        async function writeAll(file, bytes, offset) {
            for (let done = 0; done < bytes.length;) {
                const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done);
                done += bytesWritten;
            }
        }
        ;
        function relocateBinary(content, map) {
            const paths = (0, elf.pz)(content, map);
            return relocateStrings(content, map) || paths;
        }
        async function relocateBinaryInFile(file, map) {
            const paths = (0, elf.oO)(file, map);
            return (await relocateStringsInFile(file, map)) || paths;
        }
    }),
    28456: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (CannotRelocate)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        class CannotRelocate extends Error {
            name = 'CannotRelocate';
            reason;
            constructor(reason) {
                super(sayReason(reason));
                this.reason = reason;
            }
        }
        function sayReason(reason) {
            switch (reason.kind) {
                case 'string-grows':
                    return `A binary holds ${text(reason.from)}, where the longer ${text(reason.to)} has no room.`;
                case 'string-shrinks-little': {
                    const shorter = reason.from.length - reason.to.length;
                    return `A binary holds a string that ends with ${text(reason.from)}, and ${text(reason.to)} ends otherwise and is ${shorter} bytes shorter: it takes more than 7.`;
                }
                case 'needs-patchelf':
                    return `The ${reason.what} of a binary becomes ${text(reason.value)}, ${reason.value.length} bytes where there are ${reason.room}.`;
                default:
                    return reason;
            }
        }
        const text = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.S)(bytes.toString('utf8'));
    }),
    30138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ds: () => (dropRedundantRpaths),
            pz: () => (relocateElf),
            oO: () => (relocateElfInFile)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var elf_bytes = __webpack_require__(21028);
        var dynamic_section = __webpack_require__(51100);
        var elf_header = __webpack_require__(72338);
        ;
        const STRING_TABLE = 3;
        const BLOCK = 4096;
        function embeddedPaths(bytes, only) {
            try {
                const header = (0, elf_header.ay)(bytes);
                if (!header)
                    return undefined;
                const interpreter = only ? undefined : interpreterOf(bytes, header);
                const rpath = rpathOf(bytes, header);
                return { ...(rpath && { rpath }), ...(interpreter && { interpreter }) };
            }
            catch (error) {
                if (error instanceof elf_header.XI)
                    return undefined;
                throw error;
            }
        }
        const lastOf = ({ segments }, wanted) => segments.findLast(({ kind }) => kind === wanted);
        function interpreterOf(bytes, header) {
            const segment = lastOf(header, elf_header._f.interpreter);
            if (!segment)
                return undefined;
            const end = segment.offset + segment.size;
            if (end > bytes.size)
                throw new elf_header.XI('its interpreter is cut');
            return { place: Number(segment.offset), value: (0, dynamic_section.bX)(bytes, segment.offset, end) };
        }
        function rpathOf(bytes, header) {
            const section = lastOf(header, elf_header._f.dynamic);
            const loaded = header.segments.filter(({ kind }) => kind === elf_header._f.load);
            if (!section || loaded.length === 0)
                return undefined;
            const { rpath, strings, furthest } = namesOf(bytes, header, section);
            if (furthest === undefined)
                return undefined;
            const table = stringTable(bytes, header, offsetOf(strings, loaded));
            if (!endsIn(bytes, table, furthest))
                throw new elf_header.XI('a name lies outside of its string table');
            if (rpath === undefined)
                return undefined;
            const place = table.start + rpath;
            return { place: Number(place), value: (0, dynamic_section.bX)(bytes, place, table.end) };
        }
        function namesOf(bytes, header, section) {
            const rpaths = [];
            const strings = [];
            const needed = [];
            let soname;
            for (const [tag, value] of (0, dynamic_section.it)(bytes, header, section)) {
                if (tag === dynamic_section.Dk.strings)
                    strings.push(value);
                else if (tag === dynamic_section.Dk.rpath || tag === dynamic_section.Dk.runpath)
                    rpaths.push(value);
                else if (tag === dynamic_section.Dk.needed)
                    needed.push(value);
                else if (tag === dynamic_section.Dk.soname)
                    soname = value;
            }
            if (rpaths.length > 1 || strings.length !== 1)
                throw new elf_header.XI('it has several paths, or not one string table');
            const names = [...rpaths, ...needed, ...(soname === undefined ? [] : [soname])];
            const furthest = names.reduce((most, name) => (most === undefined || name > most ? name : most), undefined);
            return { rpath: rpaths[0], strings: strings[0], furthest };
        }
        function offsetOf(address, loaded) {
            const before = loaded.filter((one) => one.address <= address);
            const segment = (before.length > 0 ? before : loaded).reduce((best, one) => one.address >= best.address ? one : best);
            return segment.offset - segment.address + address;
        }
        function stringTable(bytes, header, start) {
            const { wide, littleEndian, sections } = header;
            const width = wide ? 64 : 40;
            for (const entry of (0, elf_header.ws)(bytes, sections.offset, width, BigInt(sections.count))) {
                const words = new elf_header.UG(entry, littleEndian, wide);
                if (words.full(4) !== STRING_TABLE || words.word(wide ? 24 : 16) !== start)
                    continue;
                const end = start + words.word(wide ? 32 : 20);
                if (end > bytes.size)
                    throw new elf_header.XI('its string table is cut');
                return { start, end };
            }
            throw new elf_header.XI('its string table is no section');
        }
        function endsIn(bytes, { start, end }, from) {
            for (let upTo = end; upTo > start + from;) {
                const begin = upTo - BigInt(BLOCK) > start + from ? upTo - BigInt(BLOCK) : start + from;
                if ((0, elf_header.m6)(bytes, begin, Number(upTo - begin)).includes(0))
                    return true;
                upTo = begin;
            }
            return false;
        }
        var cannot_relocate = __webpack_require__(28456);
        ;
        const COLON = 0x3a;
        const relocateElf = (content, map) => relocatePaths((0, elf_bytes.$)(content), map);
        const relocateElfInFile = ({ fd }, map) => relocatePaths((0, elf_bytes.N)(fd), map);
        function dropRedundantRpaths(file, exists = isThere) {
            const bytes = (0, elf_bytes.N)(file.fd);
            const old = embeddedPaths(bytes, 'rpath')?.rpath;
            if (!old)
                return false;
            const kept = split(old.value).filter((path) => isUseful(path, exists));
            const value = join(kept);
            if (value.equals(old.value))
                return false;
            overwrite(bytes, { what: 'rpath', old, value });
            return true;
        }
        function relocatePaths(bytes, map) {
            if (map.isEmpty)
                return false;
            const { rpath, interpreter } = embeddedPaths(bytes) ?? {};
            const changes = [
                ...(rpath ? rpathChange(rpath, map) : []),
                ...(interpreter ? interpreterChange(interpreter, map) : []),
            ];
            for (const { what, old, value } of changes)
                if (value.length > old.value.length)
                    throw new cannot_relocate.L({ kind: 'needs-patchelf', what, value, room: old.value.length });
            for (const change of changes)
                overwrite(bytes, change);
            return changes.length > 0;
        }
        function rpathChange(old, map) {
            const folders = split(old.value).filter((folder) => folder.length > 0);
            const now = folders.map((folder) => map.replaceStart(folder));
            const changed = now.some((folder, index) => folder !== folders[index]);
            return changed ? [{ what: 'rpath', old, value: join(now) }] : [];
        }
        function interpreterChange(old, map) {
            const value = map.replaceStart(old.value);
            return value === old.value ? [] : [{ what: 'interpreter', old, value }];
        }
        const overwrite = (bytes, { old, value }) => bytes.write(old.place, Buffer.concat([value, Buffer.alloc(old.value.length - value.length)]));
        const isUseful = (path, exists) => path[0] === 0x24 || (path[0] === 0x2f && exists(path));
        function isThere(path) {
            try {
                return (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return false;
            }
        }
        function split(paths) {
            const found = [];
            for (let at = 0;;) {
                const end = paths.indexOf(COLON, at);
                found.push(paths.subarray(at, end < 0 ? paths.length : end));
                if (end < 0)
                    return found;
                at = end + 1;
            }
        }
        const join = (paths) => Buffer.concat(paths.flatMap((path, index) => (index === 0 ? [path] : [Buffer.from(':'), path])));
    }),
    93066: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (TextRelocation),
            T: () => (relocateText)
        });
        const SLASH = 0x2f;
        const NOTHING = Buffer.alloc(0);
        const WORD = bytesOf(/[\w-]/);
        const PATH = bytesOf(/[\w/-]/);
        function relocateText(content, map) {
            const rewriting = new TextRelocation(map);
            const parts = [...rewriting.push(content), ...rewriting.end()];
            return rewriting.changed ? Buffer.concat(parts) : content;
        }
        class TextRelocation {
            #map;
            #held = NOTHING;
            #inPath = false;
            #afterSlash = false;
            #changed = false;
            constructor(map) {
                this.#map = map;
            }
            get changed() {
                return this.#changed;
            }
            push(bytes) {
                if (this.#map.isEmpty)
                    return [bytes];
                const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
                return this.#rewrite(all, Math.max(0, all.length - this.#map.longest + 1));
            }
            end() {
                return this.#rewrite(this.#held, this.#held.length);
            }
            #rewrite(bytes, limit) {
                const search = this.#map.search(bytes);
                const parts = [];
                let copied = 0;
                let resume = this.#inPath ? pathEnd(bytes, 0) : 0;
                for (let at = search.from(resume); at !== undefined && at < limit; at = search.from(resume)) {
                    const pair = this.#map.at(bytes, at);
                    resume = at + 1;
                    this.#inPath = false;
                    if (!pair || this.#followsSlash(bytes, at))
                        continue;
                    parts.push(bytes.subarray(copied, at), pair.to);
                    copied = at + pair.from.length;
                    resume = pathEnd(bytes, copied);
                    this.#inPath = true;
                    this.#changed = true;
                }
                const decided = Math.max(limit, resume);
                this.#inPath &&= resume === bytes.length;
                this.#afterSlash = this.#followsSlash(bytes, decided);
                this.#held = Buffer.from(bytes.subarray(decided));
                return [...parts, bytes.subarray(copied, decided)].filter((part) => part.length > 0);
            }
            #followsSlash(bytes, at) {
                let start = at;
                while (start > 0 && WORD[bytes[start - 1]])
                    start--;
                return start > 0 ? bytes[start - 1] === SLASH : this.#afterSlash;
            }
        }
        function pathEnd(bytes, from) {
            let end = from;
            while (end < bytes.length && PATH[bytes[end]])
                end++;
            return end;
        }
        function bytesOf(pattern) {
            return Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
        }
    }),
    18037: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f4: () => (writeAll),
            kg: () => (gather),
            x3: () => (createFile)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        const LARGEST_HELD = 8 * 1024 * 1024;
        const gather = (size, budget, spill) => size <= LARGEST_HELD && budget.take(size) ? held(size) : spilled(size, spill());
        function held(size) {
            const bytes = Buffer.allocUnsafeSlow(size);
            let at = 0;
            return {
                add: (piece) => (at += piece.copy(bytes, at)),
                end: () => ({ kind: 'held', bytes }),
                abandon: () => undefined,
            };
        }
        function spilled(size, path) {
            let file = createFile(path, 0o600);
            const close = () => {
                if (file !== undefined)
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                file = undefined;
            };
            return {
                add: (piece) => writeAll(file, piece),
                end: () => {
                    close();
                    return { kind: 'spilled', path, size };
                },
                abandon: close,
            };
        }
        const createFile = (path, mode) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, mode);
        function writeAll(file, bytes) {
            for (let at = 0; at < bytes.length;)
                at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
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
    }),
    32819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (packageRelocation),
            s: () => (prefixPairs)
        });
        var concrete_spec = __webpack_require__(16804);
        var package_fault = __webpack_require__(9375);
        ;
        const MOST_NEEDLES = 3;
        const SHORTEST_NEEDLE = 4;
        const SLASH = 0x2f;
        class PrefixMap {
            pairs;
            longest;
            #needles;
            #sorted;
            constructor(pairs) {
                this.pairs = pairs;
                this.longest = pairs[0]?.from.length ?? 0;
                this.#needles = needlesOf(pairs.map(({ from }) => from));
                this.#sorted = candidatesOf(pairs);
            }
            static from(pairs) {
                const known = new Map();
                for (const [from, to] of pairs) {
                    const pair = { from: Buffer.from(from), to: Buffer.from(to) };
                    if (pair.from[0] !== SLASH || pair.to[0] !== SLASH)
                        throw new RangeError('A prefix is an absolute path.');
                    known.set(pair.from.toString('latin1'), pair);
                }
                const changing = [...known.values()].filter(({ from, to }) => !from.equals(to));
                return new PrefixMap(changing.sort((one, other) => other.from.length - one.from.length));
            }
            get isEmpty() {
                return this.pairs.length === 0;
            }
            at(bytes, place) {
                const end = Math.min(place + this.longest, bytes.length);
                const comesBefore = ({ pair: { from } }) => bytes.compare(from, 0, from.length, place, end) < 0;
                let [low, high] = [0, this.#sorted.length];
                while (low < high) {
                    const middle = (low + high) >> 1;
                    if (comesBefore(this.#sorted[middle]))
                        high = middle;
                    else
                        low = middle + 1;
                }
                let candidate = this.#sorted[low - 1];
                while (candidate && !stands(candidate.pair.from, bytes, place))
                    candidate = candidate.shorter;
                return candidate?.pair;
            }
            replaceStart(path) {
                const pair = this.at(path, 0);
                return pair ? Buffer.concat([pair.to, path.subarray(pair.from.length)]) : path;
            }
            search(bytes) {
                return new PrefixSearch(bytes, this.#needles);
            }
        }
        class PrefixSearch {
            #bytes;
            #needles;
            #next;
            constructor(bytes, needles) {
                this.#bytes = bytes;
                this.#needles = needles;
                this.#next = needles.map(() => -1);
            }
            from(place) {
                let best = Infinity;
                for (const [index, needle] of this.#needles.entries()) {
                    if (this.#next[index] < place) {
                        const found = this.#bytes.indexOf(needle, place);
                        this.#next[index] = found < 0 ? Infinity : found;
                    }
                    best = Math.min(best, this.#next[index]);
                }
                return best === Infinity ? undefined : best;
            }
        }
        function candidatesOf(pairs) {
            const candidates = [];
            for (const pair of pairs.toSorted((one, other) => one.from.compare(other.from))) {
                let shorter = candidates.at(-1);
                while (shorter && !begins(pair.from, shorter.pair.from))
                    shorter = shorter.shorter;
                candidates.push({ pair, shorter });
            }
            return candidates;
        }
        const stands = (prefix, bytes, place) => place + prefix.length <= bytes.length &&
            bytes.compare(prefix, 0, prefix.length, place, place + prefix.length) === 0;
        function needlesOf(prefixes) {
            const needles = [];
            for (const prefix of prefixes.toSorted((one, other) => one.length - other.length))
                if (!needles.some((needle) => begins(prefix, needle)))
                    needles.push(prefix);
            if (needles.length <= MOST_NEEDLES)
                return needles;
            const common = needles.reduce(commonStart);
            return common.length < SHORTEST_NEEDLE ? needles : [common];
        }
        const begins = (bytes, start) => bytes.subarray(0, start.length).equals(start);
        function commonStart(one, other) {
            const differs = one.findIndex((byte, index) => byte !== other[index]);
            return differs < 0 ? one : one.subarray(0, differs);
        }
        ;
        function packageRelocation(info, spec, dag, layout) {
            return {
                map: PrefixMap.from(prefixPairs(info, spec, dag, layout)),
                textFiles: new Set(info.textFiles.map(package_fault.Yd)),
                binaries: new Set(info.binaries.map(package_fault.Yd)),
                links: new Set(info.links.map(package_fault.Yd)),
                sbang: Buffer.from(layout.sbang),
            };
        }
        function prefixPairs(info, spec, dag, layout) {
            const own = relocatedSpecs(spec, dag).flatMap((one) => {
                const old = info.prefixes.get(one.hash);
                return old === undefined ? [] : [[old, layout.prefixOf(one)]];
            });
            return [
                ...(info.sbang === undefined ? [] : [[info.sbang, layout.sbang]]),
                ...own,
                ...(info.buildPath === undefined ? [] : [[info.buildPath, layout.root]]),
            ];
        }
        function relocatedSpecs(spec, { specs }) {
            const found = new Map([[spec.hash, spec]]);
            for (const one of found.values())
                for (const { hash, parameters } of one.dependencies)
                    if (parameters.deptypes.includes('link') && !found.has(hash))
                        found.set(hash, specs.get(hash));
            for (const { hash, parameters } of spec.dependencies)
                if (parameters.deptypes.includes('run'))
                    found.set(hash, specs.get(hash));
            return [...found.values()].filter((one) => !(0, concrete_spec.ge)(one));
        }
    }),
    22078: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (placeSpilled),
            J: () => (sha1Of)
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var starts_as_elf = __webpack_require__(80567);
        var binary = __webpack_require__(70264);
        var relocate_sbang = __webpack_require__(6618);
        var relocate_text = __webpack_require__(93066);
        ;
        async function* rewritten(chunks, ...rewritings) {
            const all = inSeries(rewritings);
            for await (const chunk of chunks)
                yield* all.push(chunk);
            yield* all.end();
        }
        function inSeries(rewritings) {
            const pushInto = (pieces, index) => rewritings
                .slice(index)
                .reduce((left, rewriting) => left.flatMap((piece) => rewriting.push(piece)), pieces);
            return {
                push: (bytes) => pushInto([bytes], 0),
                end: () => rewritings.flatMap((rewriting, index) => pushInto(rewriting.end(), index + 1)),
            };
        }
        var content = __webpack_require__(18037);
        ;
        const CHUNK = 1024 * 1024;
        const ANY_EXECUTES = 0o111;
        const START = 4096;
        async function placeSpilled(tree, path, mode, { path: from }, relocation) {
            const { map, binaries } = relocation;
            const inPlace = !map.isEmpty && binaries.has(path) && (await rewriteBinary(from, relocation));
            const copied = await rewriteText(from, await textRewritings(from, path, mode, relocation));
            const entry = tree.adoptFile(path, copied ?? from, mode, inPlace || copied !== undefined);
            const { sha1, elf } = await sha1Of(tree.at(path));
            entry.sha1 = sha1;
            entry.size = (0, external_node_fs_.statSync)(tree.at(path)).size;
            return elf;
        }
        async function rewriteBinary(file, { map }) {
            const handle = await (0, promises_.open)(file, 'r+');
            try {
                return await (0, binary.G)(handle, map);
            }
            finally {
                await handle.close();
            }
        }
        async function textRewritings(file, path, mode, { map, textFiles, sbang }) {
            const isText = !map.isEmpty && textFiles.has(path);
            const executes = (mode & ANY_EXECUTES) !== 0;
            const hasLongLine = executes && (isText || (0, relocate_sbang.V4)(await startOf(file)));
            return [
                ...(isText ? [new relocate_text.S(map)] : []),
                ...(hasLongLine ? [new relocate_sbang.CV(sbang)] : []),
            ];
        }
        async function startOf(file) {
            const handle = await (0, promises_.open)(file);
            try {
                const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START, 0);
                return buffer.subarray(0, bytesRead);
            }
            finally {
                await handle.close();
            }
        }
        async function rewriteText(from, rewritings) {
            if (rewritings.length === 0)
                return undefined;
            const to = `${from}.rewritten`;
            const [before, after] = [(0, external_node_crypto_.createHash)('sha1'), (0, external_node_crypto_.createHash)('sha1')];
            const file = (0, content.x3)(to, 0o600);
            try {
                for await (const piece of rewritten(hashed(from, before), ...rewritings)) {
                    after.update(piece);
                    (0, content.f4)(file, piece);
                }
            }
            finally {
                (0, external_node_fs_.closeSync)(file);
            }
            const same = before.digest().equals(after.digest());
            (0, external_node_fs_.rmSync)(same ? to : from);
            return same ? undefined : to;
        }
        async function* hashed(file, hash) {
            for await (const chunk of chunksOf(file)) {
                hash.update(chunk);
                yield chunk;
            }
        }
        const chunksOf = (file) => (0, external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK });
        async function sha1Of(file) {
            const hash = (0, external_node_crypto_.createHash)('sha1');
            let elf;
            for await (const chunk of chunksOf(file)) {
                elf ??= (0, starts_as_elf.T)(chunk);
                hash.update(chunk);
            }
            return { sha1: hash.digest(), elf: elf ?? false };
        }
    }),
    84991: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (RefusedTarball),
            D: () => (unpackPackage)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_stream_ = __webpack_require__(57075);
        var promises_ = __webpack_require__(46466);
        var expected_package = __webpack_require__(3581);
        var package_pass = __webpack_require__(93957);
        var package_relocation = __webpack_require__(32819);
        var external_node_crypto_ = __webpack_require__(77598);
        var package_fault = __webpack_require__(9375);
        var cannot_relocate = __webpack_require__(28456);
        ;
        const relocateLink = (target, map) => map.replaceStart(target);
        var binary = __webpack_require__(70264);
        var relocate_text = __webpack_require__(93066);
        var relocate_sbang = __webpack_require__(6618);
        var starts_as_elf = __webpack_require__(80567);
        var place_spilled = __webpack_require__(22078);
        var unpack_content = __webpack_require__(18037);
        var marker = __webpack_require__(78104);
        ;
        const [IS_FILE, IS_FOLDER, IS_LINK] = [0o100000, 0o040000, 0o120000];
        const FOLDER_MODE = 0o2755;
        const SPECIAL = 0o7000;
        const ANY_EXECUTES = 0o111;
        class PlacedTree {
            folder;
            entries = new Map();
            time = Math.floor(Date.now() / 1000);
            #links = [];
            constructor(folder) {
                this.folder = Buffer.from(folder);
                (0, external_node_fs_.mkdirSync)(folder);
                this.entries.set('', { mode: IS_FOLDER | FOLDER_MODE });
            }
            get owner() {
                const { uid, gid } = (0, external_node_fs_.lstatSync)(this.folder);
                return { uid, gid };
            }
            at(path) {
                if (path === '')
                    return this.folder;
                const named = path === marker.t || path.startsWith(`${marker.t}/`)
                    ? `${marker.M}${path.slice(marker.t.length)}`
                    : path;
                return Buffer.concat([this.folder, Buffer.from(`/${named}`, 'latin1')]);
            }
            addFolder(path) {
                if (this.entries.has(path))
                    return;
                (0, external_node_fs_.mkdirSync)(this.at(path));
                this.entries.set(path, { mode: IS_FOLDER | FOLDER_MODE });
            }
            addFile(path, content, mode, rewritten) {
                const permissions = permissionsOf(mode);
                const file = (0, unpack_content.x3)(this.at(path), permissions);
                try {
                    (0, unpack_content.f4)(file, content);
                    this.#finish(file, permissions, rewritten);
                }
                finally {
                    (0, external_node_fs_.closeSync)(file);
                }
                return this.#record(path, permissions, rewritten);
            }
            adoptFile(path, from, mode, rewritten) {
                const permissions = permissionsOf(mode);
                const to = this.at(path);
                (0, external_node_fs_.renameSync)(from, to);
                (0, external_node_fs_.chmodSync)(to, permissions);
                (0, external_node_fs_.utimesSync)(to, rewritten ? this.time : 0, rewritten ? this.time : 0);
                return this.#record(path, permissions, rewritten);
            }
            addHardLink(path, to) {
                (0, external_node_fs_.linkSync)(this.at(to), this.at(path));
                this.entries.set(path, this.entries.get(to));
            }
            addLink(path, target, changed) {
                this.#links.push([path, target, changed]);
                this.entries.set(path, { mode: IS_LINK | 0o777, dest: target.toString('latin1') });
            }
            close() {
                const touched = new Set();
                for (const [path, target, changed] of this.#links) {
                    (0, external_node_fs_.symlinkSync)(target, this.at(path));
                    if (changed)
                        touched.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
                }
                for (const [path, { mode }] of [...this.entries].reverse()) {
                    if ((mode & 0o170000) !== IS_FOLDER)
                        continue;
                    (0, external_node_fs_.chmodSync)(this.at(path), FOLDER_MODE);
                    if (!touched.has(path))
                        (0, external_node_fs_.utimesSync)(this.at(path), 0, 0);
                }
            }
            #finish(file, permissions, rewritten) {
                (0, external_node_fs_.fchmodSync)(file, permissions);
                const time = rewritten ? this.time : 0;
                (0, external_node_fs_.futimesSync)(file, time, time);
            }
            #record(path, permissions, rewritten) {
                const entry = { mode: IS_FILE | permissions, time: rewritten ? this.time : 0 };
                this.entries.set(path, entry);
                return entry;
            }
        }
        const permissionsOf = (mode) => ((mode & ANY_EXECUTES) === 0 ? 0o644 : 0o755) | (mode & SPECIAL);
        var unrelocatable_file = __webpack_require__(86632);
        ;
        const place_package_ANY_EXECUTES = 0o111;
        async function placePackage(staged, prefix, folder, relocation) {
            const tree = new PlacedTree(folder);
            const elfFiles = [];
            for (const member of staged.members) {
                if (!(0, package_fault.ux)(member.name, prefix) || member.name === prefix)
                    continue;
                const path = member.name.slice(prefix.length + 1);
                try {
                    if (await placeMember(tree, path, member, { prefix, relocation }))
                        elfFiles.push(path);
                }
                catch (error) {
                    if (error instanceof cannot_relocate.L)
                        throw new unrelocatable_file.c(path, error);
                    throw error;
                }
            }
            tree.close();
            return { tree, elfFiles };
        }
        async function placeMember(tree, path, { kind, mode, target, content }, { prefix, relocation }) {
            switch (kind) {
                case 'directory':
                    tree.addFolder(path);
                    return false;
                case 'symlink':
                    placeLink(tree, path, target, relocation);
                    return false;
                case 'hardlink':
                    tree.addHardLink(path, target.slice(prefix.length + 1));
                    return false;
                default:
                    return placeFile(tree, path, mode, content, relocation);
            }
        }
        function placeLink(tree, path, target, { map, links }) {
            const old = Buffer.from(target, 'latin1');
            const now = links.has(path) ? relocateLink(old, map) : old;
            tree.addLink(path, now, now !== old);
        }
        async function placeFile(tree, path, mode, content, relocation) {
            if (content.kind === 'spilled')
                return (0, place_spilled.d)(tree, path, mode, content, relocation);
            const { bytes, changed } = relocated(content.bytes, path, mode, relocation);
            const entry = tree.addFile(path, bytes, mode, changed);
            entry.sha1 = (0, external_node_crypto_.hash)('sha1', bytes, 'buffer');
            entry.size = bytes.length;
            return (0, starts_as_elf.T)(bytes);
        }
        function relocated(content, path, mode, { map, textFiles, binaries, sbang }) {
            let [bytes, changed] = [content, false];
            if (!map.isEmpty && binaries.has(path))
                changed = (0, binary.v)(bytes, map);
            if (!map.isEmpty && textFiles.has(path))
                bytes = (0, relocate_text.T)(bytes, map);
            if ((mode & place_package_ANY_EXECUTES) !== 0)
                bytes = (0, relocate_sbang.ht)(bytes, sbang);
            return { bytes, changed: changed || bytes !== content };
        }
        var external_node_path_ = __webpack_require__(76760);
        var cut = __webpack_require__(69597);
        ;
        class StagedContent {
            members = [];
            #folder;
            #budget;
            #open;
            #spilled = 0;
            #held = 0;
            constructor(folder, budget) {
                this.#folder = folder;
                this.#budget = budget;
            }
            unpacked() {
            }
            async settled() {
            }
            member({ name, kind, mode, target, size }) {
                const plain = { name: kind === 'directory' ? (0, cut.h)(name, '/') : name, kind, mode };
                if (kind !== 'file') {
                    this.members.push({ ...plain, target });
                    return undefined;
                }
                const gathering = (0, unpack_content.kg)(size, this.#budget, () => this.#nextFile());
                this.#open = gathering;
                const done = () => {
                    this.#open = undefined;
                    const content = gathering.end();
                    if (content.kind === 'held')
                        this.#held += size;
                    this.members.push({ ...plain, target, content });
                };
                let missing = size;
                if (missing === 0)
                    done();
                return (piece) => {
                    gathering.add(piece);
                    missing -= piece.length;
                    if (missing === 0)
                        done();
                };
            }
            dispose() {
                this.#open?.abandon();
                this.#open = undefined;
                this.#budget.give(this.#held);
                this.#held = 0;
                this.members.length = 0;
                (0, external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
            }
            #nextFile() {
                if (this.#spilled === 0)
                    (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
                return (0, external_node_path_.join)(this.#folder, String(this.#spilled++));
            }
        }
        ;
        class RefusedTarball extends Error {
            hash;
            reasons;
            constructor(hash, reasons) {
                super(reasons.map(({ message }) => message).join(' '));
                this.hash = hash;
                this.reasons = reasons;
            }
        }
        async function unpackPackage(bytes, { spec, dag, layout, staging, budget }) {
            const staged = new StagedContent(`${staging}.content`, budget);
            (0, external_node_fs_.rmSync)(staging, { recursive: true, force: true });
            try {
                const { prefix, buildInfo } = await read(bytes, spec, dag, staged);
                const relocation = (0, package_relocation.P)(buildInfo, spec, dag, layout);
                return await placePackage(staged, prefix, staging, relocation);
            }
            catch (error) {
                (0, external_node_fs_.rmSync)(staging, { recursive: true, force: true });
                throw error;
            }
            finally {
                staged.dispose();
            }
        }
        async function read(bytes, { hash }, dag, staged) {
            const pass = new package_pass.I({ expected: (0, expected_package.Z)(dag, hash), visitor: staged });
            const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
            try {
                await (0, promises_.pipeline)(bytes, pass, nowhere);
            }
            catch (error) {
                throw error instanceof package_pass.B ? new RefusedTarball(hash, error.reasons) : error;
            }
            const verdict = await pass.verdict();
            if (verdict.kind === 'refused')
                throw new RefusedTarball(hash, verdict.reasons);
            return verdict;
        }
    }),
    86632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (UnrelocatableFile)
        });
        var _package_package_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9375);
        class UnrelocatableFile extends Error {
            constructor(path, why) {
                super(`${(0, _package_package_fault_js__WEBPACK_IMPORTED_MODULE_0__.HD)(path)}: ${why.message}`, { cause: why });
            }
        }
    })
};
