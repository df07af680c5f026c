export const id = 8641;
export const ids = [8641];
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
        const TAG = {
            end: 0n,
            needed: 1n,
            strings: 5n,
            soname: 14n,
            rpath: 15n,
            runpath: 29n,
            definitions: 0x6ffffffcn,
            definitionCount: 0x6ffffffdn,
            needs: 0x6ffffffen,
            needCount: 0x6fffffffn,
        };
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
    49501: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Yl: () => (allEntries),
            _: () => (abiOf),
            b4: () => (offsetOf),
            os: () => (readDynamic)
        });
        var _dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51100);
        var _elf_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72338);
        const MOST_ENTRIES = 16 * 1024;
        function readDynamic(bytes) {
            try {
                const header = (0, _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.ay)(bytes);
                if (header && !header.standard)
                    throw new _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.XI('its program headers have another size');
                return header && read(bytes, header);
            }
            catch (error) {
                if (error instanceof _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.XI)
                    return undefined;
                throw error;
            }
        }
        const abiOf = ({ wide, littleEndian, machine }) => `${wide ? 64 : 32}${littleEndian ? 'le' : 'be'}-${machine}`;
        function read(bytes, header) {
            const entries = allEntries(bytes, header);
            const first = (tag) => entries.find(([found]) => found === tag)?.[1];
            const strings = first(_dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.Dk.strings);
            const nameAt = (offset) => (0, _dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.bX)(bytes, offsetOf(strings, header) + offset, BigInt(bytes.size)).toString('utf8');
            const path = first(_dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.Dk.runpath) ?? first(_dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.Dk.rpath);
            return {
                abi: abiOf(header),
                needed: entries.filter(([tag]) => tag === _dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.Dk.needed).map(([, at]) => nameAt(at)),
                searchPath: path === undefined
                    ? []
                    : nameAt(path)
                        .split(':')
                        .filter((one) => one !== ''),
            };
        }
        function allEntries(bytes, header) {
            const section = header.segments.find(({ kind }) => kind === _elf_header_js__WEBPACK_IMPORTED_MODULE_0__._f.dynamic);
            const entries = [];
            if (section)
                for (const entry of (0, _dynamic_section_js__WEBPACK_IMPORTED_MODULE_1__.it)(bytes, header, section)) {
                    if (entries.push(entry) > MOST_ENTRIES)
                        throw new _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.XI('its dynamic section is too long');
                }
            return entries;
        }
        function offsetOf(address, { segments }) {
            const segment = segments.find((one) => one.kind === _elf_header_js__WEBPACK_IMPORTED_MODULE_0__._f.load &&
                address !== undefined &&
                address >= one.address &&
                address < one.address + one.size);
            if (!segment)
                throw new _elf_header_js__WEBPACK_IMPORTED_MODULE_0__.XI('its string table is not loaded');
            return segment.offset + address - segment.address;
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
    69267: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (unresolvedLibraries),
            g: () => (mayBeUnresolved)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8100);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
        var p_map__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
        var _elf_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21028);
        var _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49501);
        var _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34060);
        var _elf_system_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23790);
        const DRIVERS = ['libcuda.so*', 'libnvidia-*.so*', 'libur_loader.so*'];
        const AT_ONCE = 8;
        async function unresolvedLibraries(prefix, { system, signal } = {}) {
            const folders = system ?? (await (0, _elf_system_folders_js__WEBPACK_IMPORTED_MODULE_2__.p)());
            const libraries = new LibraryFolders();
            const files = await filesBelow(prefix);
            const found = await (0, p_map__WEBPACK_IMPORTED_MODULE_3__["default"])(files, async (file) => {
                const elf = await elfIn((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_4__.bR)(prefix, file));
                const shown = (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_4__.pS)(file);
                return elf ? missingOf(elf, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, shown), { file: shown, folders, libraries }) : [];
            }, { concurrency: AT_ONCE, ...(signal && { signal }) });
            return found.flat();
        }
        const mayBeUnresolved = (library, patterns) => patterns.some((pattern) => matches((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(library), pattern));
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
        async function missingOf(elf, path, { file, folders, libraries, }) {
            const origin = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
            const searched = [
                ...elf.searchPath.flatMap((folder) => expanded(folder, origin)),
                origin,
                ...folders,
            ];
            const needed = new Set(elf.needed.filter((library) => !mayBeUnresolved(library, DRIVERS)));
            const found = await libraries.found(needed, searched, elf.abi);
            return [...needed]
                .filter((library) => !found.has(library))
                .map((library) => ({ file, library, searched: elf.searchPath }));
        }
        function expanded(folder, origin) {
            const path = folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, () => origin);
            if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
                return [];
            const library = /\$(?:LIB|\{LIB\})/g;
            return library.test(path) ? ['lib', 'lib64'].map((name) => path.replace(library, name)) : [path];
        }
        class LibraryFolders {
            #real = new Map();
            #names = new Map();
            #abis = new Map();
            async found(libraries, folders, abi) {
                const found = new Set();
                for (const library of libraries)
                    if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(library) && (await elfIn(library))?.abi === abi)
                        found.add(library);
                for (const folder of await this.#existing(folders)) {
                    for (const library of inBoth(await this.#listed(folder), libraries))
                        if (!found.has(library) && (await this.#abiOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, library))) === abi)
                            found.add(library);
                }
                return found;
            }
            async #existing(folders) {
                const found = new Set();
                for (const folder of folders) {
                    const real = await once(this.#real, folder, () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined));
                    if (real !== undefined)
                        found.add(real);
                }
                return found;
            }
            #listed(folder) {
                return once(this.#names, folder, async () => new Set(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])));
            }
            #abiOf(file) {
                return once(this.#abis, file, async () => (await elfIn(file))?.abi);
            }
        }
        function inBoth(one, other) {
            const [few, many] = one.size < other.size ? [one, other] : [other, one];
            return [...few].filter((name) => many.has(name));
        }
        function once(known, key, find) {
            const found = known.get(key) ?? find();
            known.set(key, found);
            return found;
        }
        async function elfIn(path) {
            const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U2).catch(() => undefined);
            try {
                return file && (await file.stat()).isFile() ? (0, _elf_dynamic_js__WEBPACK_IMPORTED_MODULE_6__.os)((0, _elf_bytes_js__WEBPACK_IMPORTED_MODULE_7__.N)(file.fd)) : undefined;
            }
            finally {
                await file?.close();
            }
        }
        async function filesBelow(prefix) {
            const entries = await (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_4__.yO)(prefix).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.$N)(error) === 'ENOENT')
                    return [];
                throw error;
            });
            return entries
                .filter(({ path, entry }) => entry.isFile() && !path.startsWith('.spack/'))
                .map(({ path }) => path)
                .sort();
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
    74544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (StoreLayout)
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PLACEHOLDER = '__spack_path_placeholder__';
        function paddedRoot(root, length) {
            const missing = length - root.length - 1;
            if (missing <= 0)
                return root;
            const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)));
            const padding = repeated.slice(0, missing);
            return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`;
        }
        var concrete_spec = __webpack_require__(16804);
        ;
        const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}';
        class UnknownProjection extends Error {
        }
        function relativePrefix(spec, projection = DEFAULT_PROJECTION) {
            const values = valuesOf(spec);
            return projection
                .split('/')
                .map((part) => polite(part.replace(/\{([^{}]*)\}/g, (_, word) => projection_valueOf(word, values))))
                .join('/');
        }
        function projection_valueOf(word, values) {
            const [name = '', length] = word.split(':');
            const value = values.get(name);
            if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
                throw new UnknownProjection(`the projection uses {${word}}`);
            return length === undefined ? value : value.slice(0, Number(length));
        }
        function valuesOf(spec) {
            const { platform, platform_os: os } = spec.arch;
            const target = (0, concrete_spec.$r)(spec);
            return new Map([
                ['name', spec.name],
                ['version', spec.version],
                ['hash', spec.hash],
                ['namespace', spec.namespace ?? ''],
                ['architecture', `${platform}-${os}-${target}`],
                ['architecture.platform', platform],
                ['architecture.os', os],
                ['architecture.target', target],
            ]);
        }
        const polite = (name) => name.replace(/[^A-Za-z0-9_+.-]/g, '_');
        ;
        class StoreLayout {
            root;
            sbang;
            #projection;
            constructor(root, { paddedLength = 0, projection } = {}) {
                this.root = paddedRoot((0, external_node_path_.resolve)(root), paddedLength);
                this.sbang = (0, external_node_path_.join)((0, external_node_path_.resolve)(root), 'bin', 'sbang');
                this.#projection = projection;
            }
            get own() {
                return (0, external_node_path_.join)(this.root, '.pakages');
            }
            get unpacking() {
                return (0, external_node_path_.join)(this.own, 'unpacking');
            }
            get database() {
                return (0, external_node_path_.join)(this.root, '.spack-db');
            }
            prefixOf(spec) {
                return spec.external?.path ?? (0, external_node_path_.join)(this.root, relativePrefix(spec, this.#projection));
            }
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
            withEdits(content, edits);
            return edits.length > 0;
        }
        async function relocateStringsInFile(file, map, { chunk = CHUNK, seen } = {}) {
            if (map.isEmpty && !seen)
                return false;
            const needed = map.longest + SHARED_END + 1;
            const buffer = Buffer.allocUnsafeSlow(Math.max(chunk, 2 * needed));
            let changed = false;
            for (let offset = 0;;) {
                const content = await readFull(file, buffer, offset);
                const last = content.length < buffer.length;
                const limit = last ? content.length : content.length - needed + 1;
                const { edits, decided } = stringEdits(content, map, limit);
                for (const { at, bytes } of edits)
                    await writeAll(file, bytes, offset + at);
                if (seen)
                    seen(withEdits(content, edits).subarray(0, decided));
                changed ||= edits.length > 0;
                if (last)
                    return changed;
                offset += decided;
            }
        }
        function withEdits(content, edits) {
            for (const { at, bytes } of edits)
                bytes.copy(content, at);
            return content;
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
        async function relocateBinaryInFile(file, map, seen) {
            const paths = (0, elf.oO)(file, map);
            return (await relocateStringsInFile(file, map, seen && { seen })) || paths;
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
    35174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (inSeries)
        });
        function inSeries(rewritings) {
            const pushInto = (pieces, index) => rewritings
                .slice(index)
                .reduce((left, rewriting) => left.flatMap((piece) => rewriting.push(piece)), pieces);
            return {
                get changed() {
                    return rewritings.some(({ changed }) => changed);
                },
                push: (bytes) => pushInto([bytes], 0),
                end: () => rewritings.flatMap((rewriting, index) => pushInto(rewriting.end(), index + 1)),
            };
        }
    }),
    13400: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (sbangScript)
        });
        const SCRIPT = String.raw `#!/bin/sh
# Runs a script with the interpreter that its second line names, since the line is
# too long to be the first:
#
#     #!/bin/sh /path/to/sbang
#     #!/a/long/path/to/an/interpreter with arguments
#
# The line may stand in a comment of Lua (--!), JavaScript (//!) or PHP (<?php #! ?>).
set -f

fail() {
    printf 'sbang: %s\n' "$1" >&2
    exit 1
}

[ -n "$1" ] || fail 'name the script to run'
[ -f "$1" ] || fail "there is no script $1"

first='' second=''
{
    IFS= read -r first
    IFS= read -r second
} <"$1"

# Sets "call" to what a line names, with its arguments; fails where it names nothing.
called_by() {
    case $1 in
        '#!'*) call=$(printf '%s' "$1" | cut -c 3-) ;;
        '//!'* | '--!'*) call=$(printf '%s' "$1" | cut -c 4-) ;;
        '<?php #!'*)
            call=$(printf '%s' "$1" | cut -c 9-)
            call=${'$'}{call%' ?>'}
            ;;
        *) return 1 ;;
    esac
}

called_by "$second" || called_by "$first" || fail "no line of $1 names an interpreter"

# Into words, as the kernel never does but everybody expects.
script_and_arguments=$#
set -- $call "$@"
[ $# -gt $script_and_arguments ] || fail "no line of $1 names an interpreter"
interpreter=${'$'}{1##*/}
[ "$interpreter" != sbang ] || fail "$1 leads to itself"
[ "$interpreter" != env ] || interpreter=$2
words=$(($# - script_and_arguments))

case $interpreter in
    perl | ruby)
        # Words of the call, -x, then the script: they take the first lines for text without it.
        at=0
        for word in "$@"; do
            [ $at -gt 0 ] || set --
            [ $at -ne $words ] || set -- "$@" -x
            set -- "$@" "$word"
            at=$((at + 1))
        done
        ;;
esac
exec "$@"
`;
        const sbangScript = () => Buffer.from(SCRIPT);
    }),
    6618: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CV: () => (ShebangRewriting),
            QE: () => (SBANG_MODE),
            TO: () => (longestShebang),
            V4: () => (needsSbang),
            ht: () => (patchShebang)
        });
        const longestShebang = (platform = process.platform) => platform === 'darwin' ? 511 : 127;
        const MOST = 4096;
        const NEWLINE = 0x0a;
        const NOTHING = Buffer.alloc(0);
        const SBANG_MODE = 0o2755;
        const needsSbang = (content, platform) => longLine(content, platform) !== undefined;
        function patchShebang(content, script, platform) {
            const line = longLine(content, platform);
            const ours = Buffer.concat([Buffer.from('#!/bin/sh '), script, Buffer.from('\n')]);
            if (!line || line.bytes.equals(ours))
                return content;
            return Buffer.concat([ours, asComment(line), content.subarray(line.bytes.length)]);
        }
        class ShebangRewriting {
            #script;
            #held = NOTHING;
            #changed = false;
            constructor(script) {
                this.#script = script;
            }
            get changed() {
                return this.#changed;
            }
            push(bytes) {
                if (this.#held === undefined)
                    return [bytes];
                this.#held = Buffer.concat([this.#held, bytes]);
                return this.#held.length < MOST ? [] : this.end();
            }
            end() {
                const held = this.#held;
                this.#held = undefined;
                if (held === undefined || held.length === 0)
                    return [];
                const patched = patchShebang(held, this.#script);
                this.#changed = patched !== held;
                return [patched];
            }
        }
        function longLine(content, platform) {
            if (content[0] !== 0x23 || content[1] !== 0x21)
                return undefined;
            const read = content.subarray(0, MOST);
            const newline = read.indexOf(NEWLINE);
            const bytes = newline < 0 ? read : read.subarray(0, newline + 1);
            if (bytes.length <= longestShebang(platform) || bytes.length === MOST)
                return undefined;
            const interpreter = /^#![ \t]*([^ \t\0\n]+)/.exec(bytes.toString('latin1'))?.[1];
            return interpreter === undefined ? undefined : { bytes, interpreter };
        }
        const COMMENTS = [
            ['/lua', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
            ['/luajit', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
            ['/node', (line) => Buffer.concat([Buffer.from('//!'), line.subarray(2)])],
            ['/php', (line) => Buffer.concat([Buffer.from('<?php '), line, Buffer.from(' ?>')])],
        ];
        function asComment({ bytes, interpreter }) {
            const found = COMMENTS.find(([ending]) => interpreter.endsWith(ending));
            return found ? found[1](bytes) : bytes;
        }
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
    87337: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (claimRoot),
            bf: () => (ownerOf),
            dA: () => (otherRoot),
            jK: () => (originsIn),
            tp: () => (recordOrigins)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64074);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const packageOrigin = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            registry: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            manifest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.Ne)(),
            layer: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
        });
        const storeRecord = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.v0)('pakages.store/1', 'install', zod__WEBPACK_IMPORTED_MODULE_3__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            packages: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), packageOrigin).default({}),
        }));
        const recordIn = (layout) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(layout.own, 'store.json');
        async function ownerOf(layout) {
            const names = await namesIn(layout.own);
            if (names.includes('store.json')) {
                await storeRecord.read(recordIn(layout));
                return 'ours';
            }
            const there = await namesIn(layout.root);
            return there.every((name) => name === '.pakages' || name === 'lost+found') ? 'nobody' : 'other';
        }
        const otherRoot = ({ database }) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(database) ? 'is the store of a Spack' : 'holds something that Pakages did not install';
        async function claimRoot(layout) {
            if ((await ownerOf(layout)) === 'nobody')
                await storeRecord.write(recordIn(layout), { created: new Date().toISOString(), packages: {} });
        }
        async function recordOrigins(layout, origins) {
            if (origins.size === 0 || (await ownerOf(layout)) !== 'ours')
                return;
            const record = await storeRecord.read(recordIn(layout));
            const packages = { ...record.packages, ...Object.fromEntries(origins) };
            await storeRecord.write(recordIn(layout), { ...record, packages });
        }
        async function originsIn(layout) {
            if ((await ownerOf(layout)) !== 'ours')
                return {};
            return (await storeRecord.read(recordIn(layout))).packages;
        }
        async function namesIn(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOENT')
                    return [];
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`${folder} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'folder-not-readable',
                    fix: 'Set "install-root" to a folder that you may read and write.',
                    cause: error,
                });
            }
        }
    }),
    44750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (PassingFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _elf_starts_as_elf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80567);
        const START = 4;
        class PassingFile {
            #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
            #start = Buffer.alloc(0);
            #size = 0;
            add(bytes) {
                if (this.#start.length < START)
                    this.#start = Buffer.concat([this.#start, bytes.subarray(0, START - this.#start.length)]);
                this.#hash.update(bytes);
                this.#size += bytes.length;
            }
            facts() {
                return { sha1: this.#hash.digest(), size: this.#size, elf: (0, _elf_starts_as_elf_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.#start) };
            }
        }
    }),
    15239: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (MemoryBudget)
        });
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
    }),
    94877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            PA: () => (NewFile),
            f4: () => (writeAll),
            sN: () => (finishFile),
            x3: () => (createFile)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var _file_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44750);
        const createFile = (path, mode) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, mode);
        function writeAll(file, bytes) {
            for (let at = 0; at < bytes.length;)
                at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        }
        function finishFile(file, permissions, time) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, permissions);
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, time, time);
        }
        class NewFile {
            #descriptor;
            #seen = new _file_facts_js__WEBPACK_IMPORTED_MODULE_1__.o();
            constructor(path) {
                this.#descriptor = createFile(path, 0o600);
            }
            write(pieces) {
                const bytes = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
                writeAll(this.#descriptor, bytes);
                this.#seen.add(bytes);
            }
            end(permissions, time) {
                finishFile(this.#descriptor, permissions, time);
                this.close();
                return this.#seen.facts();
            }
            close() {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
            }
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
    15093: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HW: () => (placeLarge),
            IN: () => (textRelocation),
            xS: () => (factsOf)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6618);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35174);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93066);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70264);
        var _file_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44750);
        var _placed_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43212);
        const CHUNK = 1024 * 1024;
        const START = 4096;
        async function placeLarge(tree, file, relocation) {
            const { path, mode, from } = file;
            const { map, binaries, sbang } = relocation;
            const isBinary = !map.isEmpty && binaries.has(path);
            const binary = isBinary ? await rewriteBinary(from, map) : undefined;
            const text = textRelocation(path, relocation);
            const executes = (mode & _placed_tree_js__WEBPACK_IMPORTED_MODULE_2__.K) !== 0;
            if (text.length > 0 || (executes && (0, _relocate_index_js__WEBPACK_IMPORTED_MODULE_3__.V4)(startOf(from)))) {
                const shebang = executes ? [new _relocate_index_js__WEBPACK_IMPORTED_MODULE_3__.CV(sbang)] : [];
                return copyText(tree, file, (0, _relocate_index_js__WEBPACK_IMPORTED_MODULE_4__.L)([...text, ...shebang]), binary?.rewritten ?? false);
            }
            const { elf, ...facts } = binary ?? { ...(await factsOf(from)), rewritten: false };
            tree.adoptFile(path, from, mode, facts);
            return elf;
        }
        const textRelocation = (path, { map, textFiles }) => (!map.isEmpty && textFiles.has(path) ? [new _relocate_index_js__WEBPACK_IMPORTED_MODULE_5__.S(map)] : []);
        async function rewriteBinary(path, map) {
            return withFile(path, 'r+', async (handle) => {
                const seen = new _file_facts_js__WEBPACK_IMPORTED_MODULE_6__.o();
                const rewritten = await (0, _relocate_index_js__WEBPACK_IMPORTED_MODULE_7__.G)(handle, map, (bytes) => seen.add(bytes));
                return { ...seen.facts(), rewritten };
            });
        }
        const factsOf = (path, signal) => withFile(path, 'r', async (handle) => {
            const seen = new _file_facts_js__WEBPACK_IMPORTED_MODULE_6__.o();
            for await (const chunk of chunksOf(handle)) {
                signal?.throwIfAborted();
                seen.add(chunk);
            }
            return seen.facts();
        });
        function startOf(path) {
            const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
            try {
                const bytes = Buffer.alloc(START);
                return bytes.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes));
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        }
        async function copyText(tree, { path, mode, from }, rewriting, rewritten) {
            const to = tree.beginFile(path);
            try {
                await withFile(from, 'r', async (handle) => {
                    for await (const chunk of chunksOf(handle))
                        to.write(rewriting.push(chunk));
                });
                to.write(rewriting.end());
            }
            catch (error) {
                to.close();
                throw error;
            }
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from);
            return tree.endFile(path, to, mode, rewritten || rewriting.changed);
        }
        async function withFile(path, flags, body) {
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
            try {
                return await body(handle);
            }
            finally {
                await handle.close();
            }
        }
        async function* chunksOf(handle) {
            const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle.fd).size + 1));
            for (let place = 0;;) {
                const { bytesRead } = await handle.read(buffer, 0, buffer.length, place);
                if (bytesRead === 0)
                    return;
                yield buffer.subarray(0, bytesRead);
                place += bytesRead;
            }
        }
    }),
    43212: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (ANY_EXECUTES),
            a: () => (PlacedTree)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var _new_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94877);
        var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78104);
        const [IS_FILE, IS_FOLDER, IS_LINK] = [0o100000, 0o040000, 0o120000];
        const KIND = 0o170000;
        const FOLDER_MODE = 0o2755;
        const SPECIAL = 0o7000;
        const ANY_EXECUTES = 0o111;
        class PlacedTree {
            folder;
            entries = new Map();
            time = Math.floor(Date.now() / 1000);
            #links = [];
            #hardLinks = [];
            #reserved = new Set();
            constructor(folder) {
                this.folder = Buffer.from(folder);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
                this.entries.set('', { mode: IS_FOLDER | FOLDER_MODE });
            }
            get owner() {
                const { uid, gid } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.folder);
                return { uid, gid };
            }
            at(path) {
                if (path === '')
                    return this.folder;
                const named = path === _marker_js__WEBPACK_IMPORTED_MODULE_1__.t || path.startsWith(`${_marker_js__WEBPACK_IMPORTED_MODULE_1__.t}/`)
                    ? `${_marker_js__WEBPACK_IMPORTED_MODULE_1__.M}${path.slice(_marker_js__WEBPACK_IMPORTED_MODULE_1__.t.length)}`
                    : path;
                return Buffer.concat([this.folder, Buffer.from(`/${named}`, 'latin1')]);
            }
            takes(path) {
                if (this.entries.has(path) || this.#reserved.has(path))
                    return false;
                const above = parentOf(path);
                if (!this.entries.has(above) && this.takes(above))
                    this.addFolder(above);
                return isFolder(this.entries.get(above));
            }
            reserve(path) {
                this.#reserved.add(path);
            }
            addFolder(path) {
                if (this.entries.has(path))
                    return;
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.at(path));
                this.entries.set(path, { mode: IS_FOLDER | FOLDER_MODE });
            }
            addFile(path, content, mode, { rewritten, sha1 }) {
                const permissions = permissionsOf(mode);
                const file = (0, _new_file_js__WEBPACK_IMPORTED_MODULE_2__.x3)(this.at(path), permissions);
                try {
                    (0, _new_file_js__WEBPACK_IMPORTED_MODULE_2__.f4)(file, content);
                    (0, _new_file_js__WEBPACK_IMPORTED_MODULE_2__.sN)(file, permissions, this.#timeOf(rewritten));
                }
                finally {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                }
                this.#record(path, permissions, { rewritten, sha1, size: content.length });
            }
            beginFile(path) {
                this.reserve(path);
                return new _new_file_js__WEBPACK_IMPORTED_MODULE_2__.PA(this.at(path));
            }
            endFile(path, file, mode, rewritten) {
                const permissions = permissionsOf(mode);
                const { sha1, size, elf } = file.end(permissions, this.#timeOf(rewritten));
                this.#record(path, permissions, { rewritten, sha1, size });
                return elf;
            }
            adoptFile(path, from, mode, { rewritten, sha1, size }) {
                const permissions = permissionsOf(mode);
                const [to, time] = [this.at(path), this.#timeOf(rewritten)];
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, permissions);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, time, time);
                this.#record(path, permissions, { rewritten, sha1, size });
            }
            addHardLink(path, to) {
                this.#hardLinks.push([path, to]);
                this.reserve(path);
            }
            addLink(path, target, changed) {
                this.#links.push([path, target, changed]);
                this.entries.set(path, { mode: IS_LINK | 0o777, dest: target.toString('latin1') });
            }
            close() {
                const touched = new Set();
                for (const [path, to] of this.#hardLinks) {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(this.at(to), this.at(path));
                    this.entries.set(path, this.entries.get(to));
                }
                for (const [path, target, changed] of this.#links) {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, this.at(path));
                    if (changed)
                        touched.add(parentOf(path));
                }
                for (const [path, entry] of [...this.entries].reverse()) {
                    if (!isFolder(entry))
                        continue;
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(this.at(path), FOLDER_MODE);
                    if (!touched.has(path))
                        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(this.at(path), 0, 0);
                }
            }
            #timeOf(rewritten) {
                return rewritten ? this.time : 0;
            }
            #record(path, permissions, { rewritten, sha1, size }) {
                const mode = IS_FILE | permissions;
                this.entries.set(path, { mode, time: this.#timeOf(rewritten), sha1, size });
            }
        }
        const isFolder = (entry) => entry !== undefined && (entry.mode & KIND) === IS_FOLDER;
        const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const permissionsOf = (mode) => ((mode & ANY_EXECUTES) === 0 ? 0o644 : 0o755) | (mode & SPECIAL);
    }),
    999: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (RefusedTarball),
            D: () => (unpackPackage)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_stream_ = __webpack_require__(57075);
        var promises_ = __webpack_require__(46466);
        var expected_package = __webpack_require__(3581);
        var package_fault = __webpack_require__(9375);
        var package_pass = __webpack_require__(94142);
        var package_relocation = __webpack_require__(32819);
        var cannot_relocate = __webpack_require__(28456);
        ;
        const relocateLink = (target, map) => map.replaceStart(target);
        var external_node_crypto_ = __webpack_require__(77598);
        var starts_as_elf = __webpack_require__(80567);
        var binary = __webpack_require__(70264);
        var relocate_text = __webpack_require__(93066);
        var relocate_sbang = __webpack_require__(6618);
        var free_buffer = __webpack_require__(45461);
        var placed_tree = __webpack_require__(43212);
        ;
        function placeFile(tree, path, mode, content, relocation) {
            const { bytes, changed } = relocated(content, path, mode, relocation);
            const sha1 = (0, external_node_crypto_.hash)('sha1', bytes, 'buffer');
            tree.addFile(path, bytes, mode, { rewritten: changed, sha1 });
            const elf = (0, starts_as_elf.T)(bytes);
            if (bytes !== content)
                (0, free_buffer.H)(bytes);
            return elf;
        }
        function relocated(content, path, mode, { map, textFiles, binaries, sbang }) {
            let [bytes, changed] = [content, false];
            if (!map.isEmpty && binaries.has(path))
                changed = (0, binary.v)(bytes, map);
            if (!map.isEmpty && textFiles.has(path))
                bytes = (0, relocate_text.T)(bytes, map);
            if ((mode & placed_tree.K) !== 0)
                bytes = (0, relocate_sbang.ht)(bytes, sbang);
            return { bytes, changed: changed || bytes !== content };
        }
        var place_large = __webpack_require__(15093);
        var cut = __webpack_require__(69597);
        ;
        function memberPath({ name, kind }, prefix) {
            const plain = kind === 'directory' ? (0, cut.h)(name, '/') : name;
            return (0, package_fault.ux)(plain, prefix) && plain !== prefix ? plain.slice(prefix.length + 1) : undefined;
        }
        var unrelocatable_file = __webpack_require__(86632);
        ;
        class LatePlacement {
            #options;
            #members = [];
            constructor(options) {
                this.#options = options;
            }
            unpacked() {
            }
            async settled() {
            }
            member(member) {
                if (member.kind !== 'file') {
                    this.#members.push({ member });
                    return undefined;
                }
                const gathering = this.#options.files.gather(member.size);
                let missing = member.size;
                const take = (piece) => {
                    gathering.add(piece);
                    missing -= piece.length;
                    if (missing === 0)
                        this.#members.push({ member, content: gathering.end() });
                };
                if (missing === 0)
                    take(Buffer.alloc(0));
                return take;
            }
            async finish(packed) {
                const relocation = this.#options.relocation(packed);
                const tree = new placed_tree.a(this.#options.folder);
                const elfFiles = [];
                for (const { member, content } of this.#members) {
                    const path = memberPath(member, packed.prefix);
                    if (path === undefined || !tree.takes(path))
                        continue;
                    if (content === undefined)
                        placeOther(tree, path, member, packed.prefix, relocation);
                    else if (await this.#place(tree, path, member.mode, content, relocation))
                        elfFiles.push(path);
                }
                tree.close();
                return { tree, elfFiles };
            }
            dispose() {
                this.#members.length = 0;
                this.#options.files.dispose();
            }
            async #place(tree, path, mode, content, relocation) {
                try {
                    if (content.kind === 'own')
                        return await (0, place_large.HW)(tree, { path, mode, from: content.path }, relocation);
                    return placeFile(tree, path, mode, this.#options.files.whole(content), relocation);
                }
                catch (error) {
                    throw error instanceof cannot_relocate.L ? new unrelocatable_file.c(path, error) : error;
                }
            }
        }
        function placeOther(tree, path, { kind, target }, prefix, { map, links }) {
            if (kind === 'directory')
                tree.addFolder(path);
            else if (kind === 'hardlink' && (0, package_fault.ux)(target, prefix))
                tree.addHardLink(path, target.slice(prefix.length + 1));
            else if (kind === 'symlink') {
                const old = Buffer.from(target, 'latin1');
                const now = links.has(path) ? relocateLink(old, map) : old;
                tree.addLink(path, now, now !== old);
            }
        }
        var external_node_path_ = __webpack_require__(76760);
        var new_file = __webpack_require__(94877);
        ;
        const LARGEST_WHOLE = 1024 * 1024;
        class StagedFiles {
            #folder;
            #budget;
            #open = new Set();
            #shared;
            #scratch;
            #held = 0;
            #made = 0;
            constructor(folder, budget) {
                this.#folder = folder;
                this.#budget = budget;
            }
            gather(size) {
                if (size > LARGEST_WHOLE)
                    return this.#own(size);
                if (!this.#budget.take(size))
                    return this.#next(size);
                this.#held += size;
                const bytes = Buffer.allocUnsafeSlow(size);
                let at = 0;
                return { add: (piece) => (at += piece.copy(bytes, at)), end: () => ({ kind: 'held', bytes }) };
            }
            whole(content) {
                if (content.kind === 'held')
                    return content.bytes;
                const bytes = (this.#scratch ??= Buffer.allocUnsafeSlow(LARGEST_WHOLE)).subarray(0, content.size);
                for (let done = 0; done < bytes.length;) {
                    const read = (0, external_node_fs_.readSync)(this.#shared.file, bytes, done, bytes.length - done, content.at + done);
                    if (read === 0)
                        throw new Error('What was written is not there.');
                    done += read;
                }
                return bytes;
            }
            nextPath() {
                if (this.#made === 0)
                    (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
                return (0, external_node_path_.join)(this.#folder, String(this.#made++));
            }
            dispose() {
                for (const file of this.#open)
                    (0, external_node_fs_.closeSync)(file);
                this.#open.clear();
                this.#budget.give(this.#held);
                this.#held = 0;
                (0, external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
            }
            #next(size) {
                const shared = (this.#shared ??= { file: this.#create(this.nextPath()), end: 0 });
                const at = shared.end;
                shared.end += size;
                return {
                    add: (piece) => (0, new_file.f4)(shared.file, piece),
                    end: () => ({ kind: 'shared', at, size }),
                };
            }
            #own(size) {
                const path = this.nextPath();
                const file = this.#create(path);
                return {
                    add: (piece) => (0, new_file.f4)(file, piece),
                    end: () => {
                        this.#open.delete(file);
                        (0, external_node_fs_.closeSync)(file);
                        return { kind: 'own', path, size };
                    },
                };
            }
            #create(path) {
                const file = (0, new_file.x3)(path, 0o600);
                this.#open.add(file);
                return file;
            }
        }
        var relocate_rewriting = __webpack_require__(35174);
        ;
        const NOTHING = Buffer.alloc(0);
        class StreamedPlacement {
            #options;
            #tree;
            #elfFiles = [];
            #scratch;
            #open;
            #large;
            #failure;
            constructor(options) {
                this.#options = options;
                this.#tree = new placed_tree.a(options.folder);
            }
            unpacked() {
            }
            member(member) {
                const { prefix, relocation } = this.#options;
                const path = memberPath(member, prefix);
                if (path === undefined || this.#failure || !this.#tree.takes(path))
                    return undefined;
                if (member.kind === 'file')
                    return this.#file(path, member);
                placeOther(this.#tree, path, member, prefix, relocation);
                return undefined;
            }
            async settled() {
                const file = this.#large;
                if (!file)
                    return;
                this.#large = undefined;
                await this.#noting(file.path, () => (0, place_large.HW)(this.#tree, file, this.#options.relocation));
            }
            async finish() {
                if (this.#failure)
                    throw this.#failure;
                this.#tree.close();
                return { tree: this.#tree, elfFiles: this.#elfFiles };
            }
            dispose() {
                this.#open?.close();
                this.#open = undefined;
                this.#options.files.dispose();
            }
            #file(path, { mode, size }) {
                const { map, binaries } = this.#options.relocation;
                if (size <= LARGEST_WHOLE)
                    return this.#whole(path, mode, size);
                return !map.isEmpty && binaries.has(path)
                    ? this.#binary(path, mode, size)
                    : this.#passing(path, mode, size);
            }
            #whole(path, mode, size) {
                const place = (content) => {
                    const { relocation } = this.#options;
                    this.#note(path, () => placeFile(this.#tree, path, mode, content, relocation));
                };
                if (size === 0)
                    place(NOTHING);
                let at = 0;
                return (piece) => {
                    if (piece.length === size)
                        return place(piece);
                    const scratch = (this.#scratch ??= Buffer.allocUnsafeSlow(LARGEST_WHOLE));
                    at += piece.copy(scratch, at);
                    if (at === size)
                        place(scratch.subarray(0, size));
                };
            }
            #binary(path, mode, size) {
                const gathering = this.#options.files.gather(size);
                this.#tree.reserve(path);
                let missing = size;
                return (piece) => {
                    gathering.add(piece);
                    missing -= piece.length;
                    const content = missing === 0 ? gathering.end() : undefined;
                    if (content?.kind === 'own')
                        this.#large = { path, mode, from: content.path };
                };
            }
            #passing(path, mode, size) {
                const { relocation } = this.#options;
                const shebang = (mode & placed_tree.K) === 0 ? [] : [new relocate_sbang.CV(relocation.sbang)];
                const rewriting = (0, relocate_rewriting.L)([...(0, place_large.IN)(path, relocation), ...shebang]);
                const file = this.#tree.beginFile(path);
                this.#open = file;
                let missing = size;
                return (piece) => {
                    file.write(rewriting.push(piece));
                    missing -= piece.length;
                    if (missing > 0)
                        return;
                    file.write(rewriting.end());
                    this.#open = undefined;
                    this.#note(path, () => this.#tree.endFile(path, file, mode, rewriting.changed));
                };
            }
            #note(path, place) {
                try {
                    if (place())
                        this.#elfFiles.push(path);
                }
                catch (error) {
                    this.#failed(path, error);
                }
            }
            async #noting(path, place) {
                try {
                    if (await place())
                        this.#elfFiles.push(path);
                }
                catch (error) {
                    this.#failed(path, error);
                }
            }
            #failed(path, error) {
                if (!(error instanceof cannot_relocate.L))
                    throw error;
                this.#failure ??= new unrelocatable_file.c(path, error);
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
        async function unpackPackage(bytes, request) {
            const { staging } = request;
            (0, external_node_fs_.rmSync)(staging, { recursive: true, force: true });
            const placement = placementFor(request);
            try {
                return await placement.finish(await read(bytes, request, placement));
            }
            catch (error) {
                (0, external_node_fs_.rmSync)(staging, { recursive: true, force: true });
                throw error;
            }
            finally {
                placement.dispose();
            }
        }
        function placementFor({ spec, dag, layout, staging, budget, announced }) {
            const files = new StagedFiles(`${staging}.content`, budget);
            const info = announced?.info;
            const prefix = info && announcedPrefix(info, spec.hash);
            if (info === undefined || prefix === undefined)
                return new LatePlacement({
                    folder: staging,
                    files,
                    relocation: ({ buildInfo }) => (0, package_relocation.P)(buildInfo, spec, dag, layout),
                });
            const relocation = (0, package_relocation.P)(info, spec, dag, layout);
            return new StreamedPlacement({ folder: staging, files, prefix, relocation });
        }
        function announcedPrefix({ buildPath, sbang, prefixes }, hash) {
            const paths = [buildPath, sbang, ...prefixes.values()].filter((path) => path !== undefined);
            return paths.map(package_fault.Yd).every(package_fault.xH) && prefixes.has(hash)
                ? (0, package_fault.Yd)(prefixes.get(hash)).slice(1)
                : undefined;
        }
        async function read(bytes, { spec: { hash }, dag, announced }, visitor) {
            const pass = new package_pass.I({ expected: (0, expected_package.Z)(dag, hash, announced), visitor });
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
