export const id = 9442;
export const ids = [9442];
export const modules = {
    5858: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FU: () => (parseAnnounced),
            P: () => (buildAnnotations),
            a7: () => (buildDocument),
            jE: () => (announcementFaults),
            n7: () => (announcedPlace)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _build_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57327);
        var _package_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9375);
        const [BUILD_ROOT, BUILD_PREFIX] = [
            'io.github.syspack.pakages.build-root',
            'io.github.syspack.pakages.build-prefix',
        ];
        const LONGEST = 1024 * 1024;
        const document = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
            buildpath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            sbang_install_path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            hash_to_prefix: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            relocate_textfiles: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            relocate_binaries: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
            relocate_links: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        });
        const buildAnnotations = ({ root, prefix, }) => root === undefined ? {} : { [BUILD_ROOT]: root, [BUILD_PREFIX]: prefix };
        function buildDocument(info) {
            const { buildPath, sbang, prefixes, textFiles, binaries, links } = info;
            const written = {
                ...(buildPath !== undefined && { buildpath: buildPath }),
                ...(sbang !== undefined && { sbang_install_path: sbang }),
                hash_to_prefix: Object.fromEntries(prefixes),
                relocate_textfiles: [...textFiles],
                relocate_binaries: [...binaries],
                relocate_links: [...links],
            };
            return Buffer.byteLength(JSON.stringify(written)) > LONGEST ? undefined : written;
        }
        function announcedPlace(annotations) {
            const [root, prefix] = [annotations[BUILD_ROOT], annotations[BUILD_PREFIX]];
            if (root === undefined || prefix === undefined)
                return undefined;
            return (0, _package_fault_js__WEBPACK_IMPORTED_MODULE_2__.xH)(root) && (0, _package_fault_js__WEBPACK_IMPORTED_MODULE_2__.xH)(prefix) ? { root, prefix } : undefined;
        }
        function parseAnnounced(value) {
            const { data } = document.safeParse(value);
            if (!data)
                throw new _build_info_js__WEBPACK_IMPORTED_MODULE_3__.q$('its image does not say it as Pakages writes it');
            return {
                buildPath: data.buildpath,
                sbang: data.sbang_install_path,
                prefixes: new Map(Object.entries(data.hash_to_prefix)),
                textFiles: data.relocate_textfiles,
                binaries: data.relocate_binaries,
                links: data.relocate_links,
            };
        }
        function announcementFaults({ place, info }, held, prefix) {
            const messages = [
                ...(place && (place.root !== held.buildPath || (0, _package_fault_js__WEBPACK_IMPORTED_MODULE_2__.Yd)(place.prefix) !== `/${prefix}`)
                    ? [
                        `Its image says that it was built as ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.S)(place.prefix)}, and it was built as ${(0, _package_fault_js__WEBPACK_IMPORTED_MODULE_2__.HD)(`/${prefix}`)}.`,
                    ]
                    : []),
                ...(info && !(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(info, held)
                    ? ['Its image says otherwise than it does itself what is to be rewritten in it.']
                    : []),
            ];
            return messages.map((message) => ({ code: 'relocation', message }));
        }
    }),
    57327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            dh: () => (LONGEST_BUILD_INFO),
            q$: () => (UnreadableBuildInfo),
            _Y: () => (parseBuildInfo)
        });
        var cut = __webpack_require__(69597);
        ;
        class NotFlow extends Error {
        }
        const MOST_ITEMS = 300_000;
        const INDICATORS = /^[&*!|>%@`?"'#,[\]{}]|^[-:](?:\s|$)/;
        const NEVER_PLAIN = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
        const ESCAPES = {
            '\\': '\\',
            '"': '"',
            '/': '/',
            t: '\t',
            n: '\n',
            e: '\u001b',
            _: '\u00a0',
            N: '\u0085',
            L: '\u2028',
            P: '\u2029',
            '0': '\0',
        };
        function parseFlow(text) {
            if (NEVER_PLAIN.test(text))
                throw new NotFlow('it has a control character');
            const reader = new Reader(text);
            const found = reader.map((at) => at.value());
            reader.end();
            return found;
        }
        class Reader {
            #text;
            #at = 0;
            constructor(text) {
                this.#text = text;
            }
            map(read) {
                const found = new Map();
                this.#items('{', '}', () => {
                    const key = this.#scalar();
                    this.#expect(':');
                    if (found.has(key))
                        throw new NotFlow(`it has "${key}" twice`);
                    found.set(key, read(this));
                });
                return found;
            }
            value() {
                const next = this.#peek();
                if (next === '{')
                    return this.map((reader) => reader.#scalar());
                if (next !== '[')
                    return this.#scalar();
                const list = [];
                this.#items('[', ']', () => list.push(this.#scalar()));
                return list;
            }
            end() {
                if (this.#peek() !== undefined)
                    throw new NotFlow('it goes on after its end');
            }
            #items(open, close, item) {
                this.#expect(open);
                for (let items = 0; this.#peek() !== close; items++) {
                    if (items >= MOST_ITEMS)
                        throw new NotFlow('it lists more than any package has');
                    item();
                    if (this.#peek() !== close)
                        this.#expect(',');
                }
                this.#at++;
            }
            #peek() {
                while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\n')
                    this.#at++;
                return this.#text[this.#at];
            }
            #expect(character) {
                if (this.#peek() !== character)
                    throw new NotFlow(`"${character}" is missing`);
                this.#at++;
            }
            #scalar() {
                const first = this.#peek();
                if (first === "'")
                    return this.#single();
                return first === '"' ? this.#double() : this.#plain();
            }
            #plain() {
                const from = this.#at;
                while (this.#at < this.#text.length && !this.#endsPlain())
                    this.#at++;
                const found = (0, cut.h)(this.#text.slice(from, this.#at), ' ');
                if (found === '' || INDICATORS.test(found) || found.includes(' #'))
                    throw new NotFlow('a value is not plain');
                return found;
            }
            #endsPlain() {
                const [character, next] = [this.#text[this.#at], this.#text[this.#at + 1] ?? ' '];
                return ',[]{}\n'.includes(character) || (character === ':' && ' \n,[]{}'.includes(next));
            }
            #single() {
                const parts = [];
                for (;;) {
                    const end = this.#text.indexOf("'", this.#at + 1);
                    if (end < 0)
                        throw new NotFlow('a quote does not end');
                    parts.push(this.#text.slice(this.#at + 1, end));
                    this.#at = end + 1;
                    if (this.#text[this.#at] !== "'")
                        break;
                }
                return ofOneLine(parts.join("'"));
            }
            #double() {
                const parts = [];
                for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
                    const character = this.#text[this.#at];
                    if (character === undefined)
                        throw new NotFlow('a quote does not end');
                    parts.push(character === '\\' ? this.#escape() : ofOneLine(character));
                }
                this.#at++;
                return parts.join('');
            }
            #escape() {
                const kind = this.#text[++this.#at] ?? '';
                const length = { x: 2, u: 4, U: 8 }[kind];
                if (length === undefined) {
                    const known = ESCAPES[kind];
                    if (known === undefined)
                        throw new NotFlow('an escape is unknown');
                    return known;
                }
                const digits = this.#text.slice(this.#at + 1, this.#at + 1 + length);
                const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
                if (digits.length < length || !(code <= 0x10ffff))
                    throw new NotFlow('an escape is malformed');
                if (code >= 0xd800 && code <= 0xdfff)
                    throw new NotFlow('an escape is of no character');
                this.#at += length;
                return String.fromCodePoint(code);
            }
        }
        function ofOneLine(text) {
            if (text.includes('\n'))
                throw new NotFlow('a value goes over several lines');
            return text;
        }
        ;
        const LONGEST_BUILD_INFO = 16 * 1024 * 1024;
        class UnreadableBuildInfo extends Error {
        }
        const KEYS = [
            'sbang_install_path',
            'buildpath',
            'spackprefix',
            'relative_prefix',
            'relative_rpaths',
            'relocate_textfiles',
            'relocate_binaries',
            'relocate_links',
            'hardlinks_deduped',
            'hash_to_prefix',
        ];
        function parseBuildInfo(content) {
            const read = readFlow(content);
            const unknown = [...read.keys()].find((key) => !KEYS.includes(key));
            if (unknown !== undefined)
                throw new UnreadableBuildInfo(`it says "${unknown}"`);
            return {
                buildPath: build_info_text(read, 'buildpath'),
                sbang: build_info_text(read, 'sbang_install_path'),
                prefixes: map(read, 'hash_to_prefix'),
                textFiles: list(read, 'relocate_textfiles'),
                binaries: list(read, 'relocate_binaries'),
                links: list(read, 'relocate_links'),
            };
        }
        function readFlow(content) {
            try {
                return parseFlow(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
            }
            catch (error) {
                if (error instanceof NotFlow)
                    throw new UnreadableBuildInfo(error.message);
                if (error instanceof TypeError)
                    throw new UnreadableBuildInfo('it is not UTF-8');
                throw error;
            }
        }
        function build_info_text(read, key) {
            const value = read.get(key);
            if (value === undefined || typeof value === 'string')
                return value;
            throw new UnreadableBuildInfo(`its "${key}" is no text`);
        }
        function list(read, key) {
            const value = read.get(key) ?? [];
            if (Array.isArray(value))
                return value;
            throw new UnreadableBuildInfo(`its "${key}" is no list`);
        }
        function map(read, key) {
            const value = read.get(key) ?? new Map();
            if (value instanceof Map)
                return value;
            throw new UnreadableBuildInfo(`its "${key}" is no map`);
        }
    }),
    3581: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (expectedPackage)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        function expectedPackage(dag, hash, announced) {
            const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.h7)(dag, hash);
            const spec = specs.get(hash);
            return {
                spec,
                announced,
                nodes: new Set(specs.keys()),
                externals: [...specs.values()].flatMap((one) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ge)(one) && one.external?.path ? [one.external.path] : []),
                recipes: (namespace) => namespace !== 'builtin' && spec.namespace !== 'builtin',
            };
        }
    }),
    45461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (freeBuffer)
        });
        function freeBuffer({ buffer, byteLength }) {
            const owner = buffer;
            if (owner.byteLength === byteLength)
                owner.transfer?.(0);
        }
    }),
    9375: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AG: () => (isClean),
            HD: () => (readable),
            Yd: () => (asBytes),
            ux: () => (within),
            ws: () => (MOST_FAULTS),
            xH: () => (isCleanAbsolute)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MOST_FAULTS = 20;
        const readable = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.S)(Buffer.from(bytes, 'latin1').toString('utf8'));
        const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
        const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);
        const isClean = (path) => path !== '' &&
            !path.includes('\0') &&
            path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
        const isCleanAbsolute = (path) => path.startsWith('/') && isClean(path.slice(1));
    }),
    94142: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (PackagePass),
            B: () => (RefusedPackage)
        });
        var errors = __webpack_require__(37638);
        var promises_ = __webpack_require__(51455);
        var external_node_stream_ = __webpack_require__(57075);
        var tar_member = __webpack_require__(18225);
        var tar_reader = __webpack_require__(86463);
        var external_node_zlib_ = __webpack_require__(38522);
        var free_buffer = __webpack_require__(45461);
        ;
        const CHUNK = 256 * 1024;
        const [ZSTD, SKIPPED] = [0xfd2fb528, 0x184d2a50];
        const WINDOW = 23;
        class UnknownPacking extends Error {
        }
        class Decompressor {
            #packings;
            #streams = [];
            #writing;
            #packing;
            #unknown;
            #wake = () => undefined;
            #ended = false;
            constructor(packings) {
                this.#packings = packings;
            }
            async write(bytes) {
                for (let rest = bytes; rest.length > 0 && !this.#ended;) {
                    const stream = (this.#writing ??= this.#open(rest));
                    if (!stream)
                        return;
                    const used = await fed(stream, rest);
                    if (this.#packing === 'gzip' || used === rest.length)
                        return;
                    this.#writing = undefined;
                    rest = rest.subarray(used);
                }
            }
            end() {
                if (this.#ended)
                    return;
                const stream = (this.#writing ??= this.#open(Buffer.alloc(0)));
                this.#ended = true;
                stream?.end();
                this.#wake();
            }
            destroy() {
                this.#ended = true;
                this.#writing?.destroy();
                for (const stream of this.#streams)
                    stream.destroy();
                this.#wake();
            }
            async *[Symbol.asyncIterator]() {
                while (this.#streams.length > 0 || !this.#ended) {
                    const stream = this.#streams[0];
                    if (!stream)
                        await new Promise((resolve) => (this.#wake = resolve));
                    else {
                        yield* freed(stream);
                        this.#streams.shift();
                    }
                }
                if (this.#unknown)
                    throw this.#unknown;
            }
            #open(start) {
                this.#packing ??= packingOf(start);
                try {
                    const stream = streamFor(this.#packing, this.#packings);
                    stream.on('error', () => undefined);
                    this.#streams.push(stream);
                    return stream;
                }
                catch (error) {
                    if (!(error instanceof UnknownPacking))
                        throw error;
                    this.#unknown = error;
                    this.#ended = true;
                    return undefined;
                }
                finally {
                    this.#wake();
                }
            }
        }
        async function* freed(stream) {
            let last;
            for await (const piece of stream) {
                if (last && last.buffer !== piece.buffer)
                    (0, free_buffer.H)(Buffer.from(last.buffer));
                last = piece;
                yield piece;
            }
        }
        const isOfPacking = (error) => error instanceof UnknownPacking || /^(?:Z|ZSTD)_/.test((0, errors.$N)(error) ?? '');
        function packingOf(start) {
            const magic = start.length < 4 ? 0 : start.readUInt32LE(0);
            return magic === ZSTD || (magic & 0xfffffff0) >>> 0 === SKIPPED ? 'zstd' : 'gzip';
        }
        function streamFor(packing, allowed) {
            if (!allowed.includes(packing))
                throw new UnknownPacking(`it is packed with ${packing}, which Spack does not unpack`);
            if (packing === 'gzip')
                return external_node_zlib_.createGunzip({ chunkSize: CHUNK });
            if (!("createZstdDecompress" in external_node_zlib_))
                throw new UnknownPacking('it is packed with zstd, which takes Node 22.15 or newer');
            const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: WINDOW };
            return external_node_zlib_.createZstdDecompress({ chunkSize: CHUNK, params });
        }
        const fed = (stream, bytes) => new Promise((resolve) => {
            const before = stream.bytesWritten;
            const done = () => {
                stream.off('close', done);
                resolve(stream.destroyed ? bytes.length : stream.bytesWritten - before);
            };
            if (stream.destroyed)
                resolve(bytes.length);
            else
                stream.once('close', done).write(bytes, done);
        });
        var spec_node = __webpack_require__(29972);
        var spec_check = __webpack_require__(89758);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var schemas = __webpack_require__(92857);
        var build_info = __webpack_require__(57327);
        var announced_build = __webpack_require__(5858);
        var external_node_path_ = __webpack_require__(76760);
        var package_fault = __webpack_require__(9375);
        ;
        const NEVER = ['/boot', '/dev', '/etc', '/home', '/proc', '/root', '/run', '/sys', '/tmp', '/var'];
        const MOST_HOPS = 40;
        const MOST_STEPS = 20_000_000;
        function linkFaults(members, places) {
            const walk = new Walk(members, places.prefix);
            const faults = [];
            for (const [name, target] of members.links()) {
                if (faults.length >= package_fault.ws)
                    break;
                const why = whyRefused(name, target, walk, places);
                if (why !== undefined)
                    faults.push({
                        code: 'link',
                        message: `The link ${(0, package_fault.HD)(name)} points to ${(0, package_fault.HD)(target)}, ${why}.`,
                    });
                if (walk.exhausted)
                    return [{ code: 'bomb', message: 'Its links lead through a maze.' }];
            }
            return faults;
        }
        function whyRefused(name, target, walk, places) {
            const { prefix, dependencies, externals, relocated } = places;
            if (target === '')
                return 'which is nowhere';
            if (target.startsWith(prefix))
                return 'which Spack would cut';
            const { path, climbedTo } = walk.follow(external_node_path_.posix.dirname(name), target);
            if (path === undefined)
                return 'which leads in a circle';
            const staysInside = climbedTo === Number.POSITIVE_INFINITY;
            const isOwn = (0, package_fault.ux)(path, `/${prefix}`) && staysInside;
            const isOfDependency = dependencies.some((folder) => (0, package_fault.ux)(path, folder)) &&
                climbedTo >= places.root.split('/').length - 1;
            if (isOwn || isOfDependency)
                return !target.startsWith('/') || relocated.has(name.slice(prefix.length + 1))
                    ? undefined
                    : 'where it was built, and is not among the links that Spack rewrites';
            const isOfSystem = externals.some((folder) => folder !== '/' && (0, package_fault.ux)(path, folder)) &&
                !NEVER.some((never) => (0, package_fault.ux)(path, never));
            return isOfSystem && staysInside ? undefined : 'outside of the package';
        }
        class Walk {
            #members;
            #root;
            #steps = 0;
            constructor(members, prefix) {
                this.#members = members;
                this.#root = prefix.split('/');
            }
            get exhausted() {
                return this.#steps > MOST_STEPS;
            }
            follow(from, target) {
                let at = target.startsWith('/') ? [] : from.split('/');
                let [hops, climbedTo] = [0, Number.POSITIVE_INFINITY];
                const ahead = target.split('/').reverse();
                while (ahead.length > 0 && !this.exhausted) {
                    const part = ahead.pop();
                    this.#steps += at.length + 1;
                    if (part === '' || part === '.')
                        continue;
                    if (part === '..') {
                        const wasInside = this.#isInside(at);
                        at = at.slice(0, -1);
                        if ((wasInside || climbedTo < Number.POSITIVE_INFINITY) && !this.#isInside(at))
                            climbedTo = Math.min(climbedTo, at.length);
                        continue;
                    }
                    const next = [...at, part];
                    const link = this.#members.targetOf(next.join('/'));
                    if (link === undefined)
                        at = next;
                    else if (++hops > MOST_HOPS)
                        return { path: undefined, climbedTo };
                    else {
                        if (link.startsWith('/'))
                            at = [];
                        ahead.push(...link.split('/').reverse());
                    }
                }
                return { path: `/${at.join('/')}`, climbedTo };
            }
            #isInside(at) {
                return this.#root.every((part, index) => at[index] === part);
            }
        }
        var cut = __webpack_require__(69597);
        var marker = __webpack_require__(78104);
        ;
        const MARK = '.spack/binary_distribution';
        const LONGEST_PATH = 4096;
        const [SPECIAL, FOR_ALL] = [0o7000, 0o002];
        class PackageMembers {
            #members = new Map();
            #faults = [];
            #foldsCase;
            #folded = new Map();
            #mark;
            constructor(foldsCase) {
                this.#foldsCase = foldsCase;
            }
            add(member) {
                const name = member.kind === 'directory' ? (0, cut.h)(member.name, '/') : member.name;
                const fault = this.#faultOf(name, member);
                if (fault) {
                    if (this.#faults.length < package_fault.ws)
                        this.#faults.push(fault);
                    return false;
                }
                this.#members.set(name, keptOf(member));
                if (this.#foldsCase)
                    this.#folded.set(name.toLowerCase(), name);
                if (member.kind === 'file' &&
                    name.endsWith(MARK) &&
                    (this.#mark === undefined || name.length < this.#mark.length))
                    this.#mark = name;
                return true;
            }
            get isFaulty() {
                return this.#faults.length > 0;
            }
            get prefix() {
                return this.#mark?.endsWith(`/${MARK}`) ? this.#mark.slice(0, -MARK.length - 1) : undefined;
            }
            kindOf(name) {
                const kept = this.#members.get(name);
                if (typeof kept !== 'object')
                    return kept;
                return kept.hard ? 'file' : 'symlink';
            }
            targetOf(name) {
                const kept = this.#members.get(name);
                return typeof kept === 'object' && !kept.hard ? kept.to : undefined;
            }
            *links() {
                for (const [name, kept] of this.#members)
                    if (typeof kept === 'object' && !kept.hard)
                        yield [name, kept.to];
            }
            faults() {
                const { prefix } = this;
                if (prefix === undefined)
                    return [
                        ...this.#faults,
                        { code: 'layout', message: `It has no ${MARK}, so it is no package of Spack.` },
                    ];
                const found = [...this.#faults];
                for (const [name, kept] of this.#members) {
                    if (found.length >= package_fault.ws)
                        break;
                    const fault = this.#faultOfPlace(name, kept, prefix);
                    if (fault)
                        found.push(fault);
                }
                return found;
            }
            #faultOf(name, { kind, mode, ofRoot, target }) {
                const known = this.#members.get(name);
                const sameButCase = this.#foldsCase ? this.#folded.get(name.toLowerCase()) : undefined;
                const faults = [
                    [!(0, package_fault.AG)(name), 'path', 'leaves the folder that it is unpacked in'],
                    [Math.max(name.length, target.length) > LONGEST_PATH, 'name', 'has a path that is too long'],
                    [/[\0-\x1f\x7f]/.test(name + target), 'name', 'has a control character in its name'],
                    [kind === 'other', 'kind', 'is neither file, folder nor link'],
                    [(mode & SPECIAL) !== 0, 'mode', 'is setuid, setgid or sticky'],
                    [kind !== 'symlink' && (mode & FOR_ALL) !== 0, 'mode', 'may be written by everybody'],
                    [!ofRoot, 'owner', 'names an owner, whom root would give it to'],
                    [
                        known !== undefined && !(kind === 'directory' && known === 'directory'),
                        'duplicate',
                        'is there twice',
                    ],
                    [
                        sameButCase !== undefined && sameButCase !== name,
                        'duplicate',
                        'is there twice, in another case',
                    ],
                ];
                const found = faults.find(([wrong]) => wrong);
                return found && { code: found[1], message: `The member ${(0, package_fault.HD)(name)} ${found[2]}.` };
            }
            #faultOfPlace(name, kept, prefix) {
                if (!(0, package_fault.ux)(name, prefix))
                    return kept === 'directory' && (0, package_fault.ux)(prefix, name)
                        ? undefined
                        : {
                            code: 'path',
                            message: `The member ${(0, package_fault.HD)(name)} lies outside of ${(0, package_fault.HD)(prefix)}.`,
                        };
                if (name !== prefix) {
                    const folder = external_node_path_.posix.dirname(name);
                    const above = this.#members.get(folder);
                    if (above !== 'directory')
                        return above === undefined
                            ? { code: 'layout', message: `The member ${(0, package_fault.HD)(name)} lies in no folder.` }
                            : {
                                code: 'link',
                                message: `The member ${(0, package_fault.HD)(name)} would be written through ${(0, package_fault.HD)(folder)}, which is no folder.`,
                            };
                }
                const reserved = reservedFault(name, kept, prefix);
                if (reserved || typeof kept !== 'object' || !kept.hard)
                    return reserved;
                const fine = (0, package_fault.AG)(kept.to) && (0, package_fault.ux)(kept.to, prefix) && this.#members.get(kept.to) === 'file';
                return fine
                    ? undefined
                    : {
                        code: 'link',
                        message: `The hard link ${(0, package_fault.HD)(name)} is to ${(0, package_fault.HD)(kept.to)}, which is no file of the package.`,
                    };
            }
        }
        const WRITTEN = ['install_manifest.json', 'install_times.json'];
        function reservedFault(name, kept, prefix) {
            const path = name.slice(prefix.length + 1);
            if (path === marker.M)
                return { code: 'name', message: `The member ${(0, package_fault.HD)(name)} has a name of the installer.` };
            const below = path.startsWith(`${marker.t}/`) ? path.slice(marker.t.length + 1) : '/';
            if (below.includes('/'))
                return undefined;
            if (typeof kept === 'object')
                return {
                    code: 'link',
                    message: `The member ${(0, package_fault.HD)(name)} is a link, where Spack keeps files of its own.`,
                };
            return kept === 'directory' && WRITTEN.includes(below)
                ? {
                    code: 'layout',
                    message: `The member ${(0, package_fault.HD)(name)} is a folder in the place of a file.`,
                }
                : undefined;
        }
        const keptOf = ({ kind, target }) => {
            if (kind === 'directory')
                return 'directory';
            return kind === 'file' ? 'file' : { to: target, hard: kind === 'hardlink' };
        };
        var recipe_files = __webpack_require__(12952);
        ;
        function relocationFaults(info, members, scope) {
            const found = [];
            for (const message of faultsOf(info, members, scope)) {
                found.push({ code: 'relocation', message });
                if (found.length >= package_fault.ws)
                    break;
            }
            return found;
        }
        function* faultsOf(info, members, scope) {
            yield* rootFaults(info, scope);
            yield* prefixFaults(info, scope);
            yield* listFaults(info, members, scope);
        }
        function* rootFaults({ buildPath, sbang }, { prefix }) {
            const root = buildPath === undefined ? undefined : (0, package_fault.Yd)(buildPath);
            if (root !== undefined && !((0, package_fault.xH)(root) && (0, package_fault.ux)(`/${prefix}`, root)))
                yield `It says that it was built in ${(0, package_fault.HD)(root)}, where its own folder does not lie.`;
            if (sbang === undefined)
                return;
            const script = (0, package_fault.Yd)(sbang);
            const home = script.slice(0, -'/bin/sbang'.length);
            const fits = (0, package_fault.xH)(script) &&
                script.endsWith('/bin/sbang') &&
                root !== undefined &&
                (0, package_fault.ux)(root, home);
            if (!fits)
                yield `It names ${(0, package_fault.HD)(script)} as the script of its install root.`;
        }
        function* prefixFaults({ prefixes, buildPath }, { prefix, hash, nodes }) {
            for (const [key, value] of prefixes) {
                const path = (0, package_fault.Yd)(value);
                if (nodes && !nodes.has(key))
                    yield `It says where ${(0, package_fault.HD)((0, package_fault.Yd)(key))} lies, which it does not need.`;
                else if (key === hash && path !== `/${prefix}`)
                    yield `It says that it lies in ${(0, package_fault.HD)(path)}, and lies in ${(0, package_fault.HD)(`/${prefix}`)}.`;
                else if (buildPath === undefined ||
                    !(0, package_fault.xH)(path) ||
                    path === (0, package_fault.Yd)(buildPath) ||
                    !(0, package_fault.ux)(path, (0, package_fault.Yd)(buildPath)))
                    yield `It says that ${key} lies in ${(0, package_fault.HD)(path)}, outside of its install root.`;
            }
        }
        function* listFaults({ textFiles, binaries, links }, members, { prefix }) {
            const lists = [
                [textFiles, 'file', 'text'],
                [binaries, 'file', 'a binary'],
                [links, 'symlink', 'a link'],
            ];
            for (const [list, kind, word] of lists)
                for (const entry of list) {
                    const name = (0, package_fault.Yd)(entry);
                    if (!(0, package_fault.AG)(name) || members.kindOf(`${prefix}/${name}`) !== kind)
                        yield `It has ${(0, package_fault.HD)(name)} rewritten as ${word}, which it does not hold as that.`;
                }
        }
        ;
        class TooMuch extends Error {
        }
        const LONGEST_SPEC = 16 * 1024 * 1024;
        const MOST_KEPT = 64 * 1024 * 1024;
        const LONGEST_NAMES = 64 * 1024 * 1024;
        const specFile = schemas.Ikc({ spec: schemas.Ikc({ nodes: schemas.YOg(spec_node.S).min(1) }) });
        class PackageInspection {
            #expected;
            #mostEntries;
            #members;
            #kept = new Map();
            #recipes = [];
            #recipeBytes = 0;
            #keptBytes = 0;
            #nameBytes = 0;
            #buildInfo;
            #entries = 0;
            constructor(expected, mostEntries) {
                this.#expected = expected;
                this.#mostEntries = mostEntries;
                this.#members = new PackageMembers(expected.spec?.arch.platform === 'darwin');
            }
            get entries() {
                return this.#entries;
            }
            get prefix() {
                return this.#members.prefix ?? '';
            }
            header() {
                if (++this.#entries > this.#mostEntries)
                    throw new TooMuch(`It has more than ${this.#mostEntries} members.`);
            }
            get buildInfo() {
                return this.#buildInfo;
            }
            member(member) {
                this.#nameBytes += member.name.length + member.target.length;
                if (this.#nameBytes > LONGEST_NAMES)
                    throw new TooMuch('The names of its members are too long.');
                if (!this.#members.add(member) || member.kind !== 'file')
                    return undefined;
                const at = member.name.lastIndexOf('/.spack/');
                if (at < 0)
                    return undefined;
                const below = member.name.slice(at + '/.spack/'.length);
                if (member.name.endsWith(`/${MARK}`))
                    return this.#keep(member, build_info.dh);
                if (below === 'spec.json')
                    return this.#keep(member, LONGEST_SPEC);
                return this.#recipe(member, `.spack/${below}`);
            }
            get isFaulty() {
                return this.#members.isFaulty;
            }
            get recipes() {
                return this.#recipes
                    .filter(({ member }) => member.startsWith(`${this.prefix}/.spack/`))
                    .map(({ namespace, path, content }) => ({ namespace, path, content: Buffer.concat(content) }));
            }
            memberFaults() {
                return this.#members.faults();
            }
            faults() {
                const members = this.#members.faults();
                const { prefix } = this.#members;
                if (prefix === undefined)
                    return members;
                const rest = [...this.#placeFaults(prefix), ...this.#specFaults(prefix)];
                return [...members, ...rest].slice(0, package_fault.ws);
            }
            #keep(member, limit) {
                this.#keptBytes += member.size;
                if (member.size > limit || this.#keptBytes > MOST_KEPT)
                    throw new TooMuch(`${(0, package_fault.HD)(member.name.slice(-80))} is larger than in any package.`);
                const pieces = [];
                this.#kept.set(member.name, pieces);
                return (bytes) => pieces.push(Buffer.from(bytes));
            }
            #recipe(member, path) {
                const place = (0, recipe_files.s0)(path);
                if (!place || this.#expected.recipes?.(place.namespace) !== true)
                    return undefined;
                this.#recipeBytes += member.size;
                if (member.size > recipe_files.a4.file ||
                    this.#recipeBytes > recipe_files.a4.all ||
                    this.#recipes.length >= recipe_files.a4.files)
                    throw new TooMuch('It holds more, or larger, recipe files than any package has.');
                const content = [];
                this.#recipes.push({ ...place, content, member: member.name });
                return (bytes) => content.push(Buffer.from(bytes));
            }
            #placeFaults(prefix) {
                const { spec, nodes, externals = [], announced = {} } = this.#expected;
                let info;
                try {
                    info = (0, build_info._Y)(this.#contentOf(`${prefix}/${MARK}`));
                }
                catch (error) {
                    if (!(error instanceof build_info.q$))
                        throw error;
                    return [
                        {
                            code: 'relocation',
                            message: `Its ${MARK} is not as Spack writes it: ${error.message}.`,
                        },
                    ];
                }
                this.#buildInfo = info;
                const own = spec?.hash;
                return [
                    ...(0, announced_build.jE)(announced, info, prefix),
                    ...relocationFaults(info, this.#members, { prefix, hash: own, nodes }),
                    ...linkFaults(this.#members, {
                        prefix,
                        root: info.buildPath ?? '/',
                        dependencies: [...info.prefixes]
                            .filter(([hash, path]) => path !== `/${prefix}` && (nodes?.has(hash) ?? true))
                            .map(([, path]) => path),
                        externals,
                        relocated: new Set(info.links),
                    }),
                ];
            }
            #specFaults(prefix) {
                const { spec } = this.#expected;
                const name = `${prefix}/.spack/spec.json`;
                if (!spec)
                    return [];
                if (!this.#kept.has(name))
                    return [
                        { code: 'spec', message: 'It has no .spack/spec.json, so it does not say what it is.' },
                    ];
                const nodes = nodesIn(this.#contentOf(name));
                const reasons = nodes
                    ? (0, spec_check.i)(nodes, spec).map((reason) => reason.replace('Its image', 'Its tarball'))
                    : ['Its .spack/spec.json is not as Spack writes it.'];
                return reasons.map((message) => ({ code: 'spec', message }));
            }
            #contentOf(name) {
                return Buffer.concat(this.#kept.get(name) ?? []);
            }
        }
        function nodesIn(content) {
            try {
                return specFile.safeParse((0, outside_json.q)(content, 'spec.json')).data?.spec.nodes;
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return undefined;
                throw error;
            }
        }
        ;
        class RefusedPackage extends Error {
            reasons;
            constructor(reasons) {
                super(reasons.map(({ message }) => message).join(' '));
                this.reasons = reasons;
            }
        }
        const BATCH = 128 * 1024;
        const GRACE = 64 * 1024 * 1024;
        const DEFAULTS = { entries: 300_000, bytes: 64 * 1024 ** 3, ratio: 200 };
        class PackagePass extends external_node_stream_.Transform {
            #decompressor;
            #limits;
            #inspection;
            #visitor;
            #verdict;
            #gathered = [];
            #missing = BATCH;
            #written = Promise.resolve();
            #packed = 0;
            #unpacked = 0;
            #stopped = false;
            constructor({ expected = {}, limits = {}, packings = ['gzip', 'zstd'], tarFile, visitor, } = {}) {
                super({ highWaterMark: 256 * 1024 });
                this.#limits = { ...DEFAULTS, ...limits };
                this.#inspection = new PackageInspection(expected, this.#limits.entries);
                this.#visitor = visitor;
                this.#decompressor = new Decompressor(packings);
                this.#verdict = this.#read(tarFile);
            }
            async verdict() {
                return (await this.#verdict) ?? refused('damaged', 'It could not be read to its end.');
            }
            _transform(chunk, _, done) {
                this.#packed += chunk.length;
                this.push(chunk);
                if (this.#stopped)
                    return done();
                this.#gathered.push(chunk);
                this.#missing -= chunk.length;
                if (this.#missing > 0)
                    return done();
                void this.#unpack().then(() => done());
            }
            _flush(done) {
                void this.#unpack()
                    .then(() => this.#written)
                    .then(() => this.#decompressor.end())
                    .then(() => this.#verdict)
                    .then(() => done());
            }
            _destroy(error, done) {
                this.#decompressor.destroy();
                done(error);
            }
            #unpack() {
                const alone = this.#gathered.length === 1;
                const batch = alone ? this.#gathered[0] : Buffer.concat(this.#gathered);
                this.#gathered = [];
                this.#missing = BATCH;
                const before = this.#written;
                this.#written = before.then(async () => {
                    await this.#decompressor.write(batch);
                    if (!alone)
                        (0, free_buffer.H)(batch);
                });
                return before;
            }
            async #read(tarFile) {
                let file;
                try {
                    file = tarFile === undefined ? undefined : await (0, promises_.open)(tarFile, 'wx', 0o600);
                    const tar = new tar_reader.R({
                        header: () => this.#inspection.header(),
                        member: (member) => this.#member(member),
                    });
                    for await (const chunk of this.#decompressor) {
                        this.#count(chunk.length);
                        this.#visitor?.unpacked(chunk);
                        tar.push(chunk);
                        await file?.writeFile(chunk);
                        await this.#visitor?.settled();
                    }
                    tar.end();
                    return this.#judged();
                }
                catch (error) {
                    return this.#failed(error);
                }
                finally {
                    this.#stopped = true;
                    this.#decompressor.destroy();
                    await file?.close();
                }
            }
            #member(member) {
                const own = this.#inspection.member(member);
                return this.#inspection.isFaulty ? own : both(own, this.#visitor?.member(member));
            }
            #count(bytes) {
                const { bytes: most, ratio } = this.#limits;
                this.#unpacked += bytes;
                if (this.#unpacked > most)
                    throw new TooMuch(`It unpacks to more than ${most} bytes.`);
                if (this.#unpacked > GRACE && this.#unpacked > this.#packed * ratio)
                    throw new TooMuch(`It unpacks to more than ${ratio} times its size.`);
            }
            #judged() {
                const reasons = this.#inspection.faults();
                if (reasons.length > 0)
                    return { kind: 'refused', reasons };
                const { prefix, entries, buildInfo, recipes } = this.#inspection;
                return {
                    kind: 'fine',
                    prefix,
                    entries,
                    bytes: this.#unpacked,
                    buildInfo: buildInfo,
                    recipes,
                };
            }
            #failed(error) {
                const known = this.#inspection.memberFaults().filter(({ code }) => code !== 'layout');
                if (error instanceof TooMuch) {
                    const verdict = refused('bomb', error.message, known);
                    this.destroy(new RefusedPackage(verdict.reasons));
                    return verdict;
                }
                if (error instanceof tar_member.b || isOfPacking(error))
                    return refused('damaged', `It cannot be read: ${(0, errors.bD)(error)}.`, known);
                if (!this.destroyed)
                    this.destroy(error);
                return undefined;
            }
        }
        function both(one, other) {
            if (!one || !other)
                return one ?? other;
            return (bytes) => {
                one(bytes);
                other(bytes);
            };
        }
        const refused = (code, message, known = []) => ({
            kind: 'refused',
            reasons: [...known, { code, message }],
        });
    }),
    12952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a4: () => (RECIPE_LIMITS),
            dD: () => (writeRecipes),
            s0: () => (recipePlace),
            zu: () => (recipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const RECIPE_LIMITS = { file: 1024 * 1024, all: 16 * 1024 * 1024, files: 500 };
        const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
        function recipePlace(path) {
            const match = /^\.spack\/repos\/(?:spack_repo\/)?(.+)$/.exec(path);
            const segments = match?.[1]?.split('/') ?? [];
            const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
            return at < 1 || !segments.every((segment) => SEGMENT.test(segment))
                ? undefined
                : { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
        }
        const recipeFolder = (folder, namespace) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'spack_repo', ...namespace.split('.'));
        async function writeRecipes(folder, recipes) {
            for (const { namespace, path, content } of recipes) {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recipeFolder(folder, namespace), ...path);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
            }
        }
    }),
    18225: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (UnreadableTar)
        });
        class UnreadableTar extends Error {
        }
    }),
    86463: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (TarReader)
        });
        var cut = __webpack_require__(69597);
        var tar_member = __webpack_require__(18225);
        ;
        const LONGEST_EXTENSION = 64 * 1024;
        const isExtension = (type) => 'xLK'.includes(type);
        function withExtension(known, type, content) {
            const found = readExtension(type, content);
            const twice = Object.keys(found).find((key) => Object.hasOwn(known, key));
            if (twice !== undefined)
                throw new tar_member.b(`two extended headers say the ${twice} of one`);
            return { ...known, ...found };
        }
        function readExtension(type, content) {
            if (type === 'x')
                return readPax(content);
            const value = (0, cut.$)(content.toString('latin1'), '\0');
            return type === 'L' ? { path: value } : { linkpath: value };
        }
        function readPax(content) {
            let found = {};
            for (let at = 0; at < content.length;) {
                const [, digits] = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 9)) ?? [];
                const end = at + Number(digits);
                const record = content.toString('latin1', at + (digits?.length ?? 0) + 1, end);
                const equals = record.indexOf('=');
                if (!digits || end > content.length || !record.endsWith('\n') || equals < 1)
                    throw new tar_member.b('an extended header is malformed');
                found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) };
                at = end;
            }
            return found;
        }
        function paxValue(key, value) {
            if (key.startsWith('GNU.sparse'))
                throw new tar_member.b('it has sparse files');
            switch (key) {
                case 'path':
                case 'linkpath':
                case 'uname':
                case 'gname':
                    return { [key]: value };
                case 'size':
                case 'uid':
                case 'gid':
                    if (!/^\d{1,15}$/.test(value))
                        throw new tar_member.b(`a ${key} is malformed`);
                    return { [key]: Number(value) };
                default:
                    return {};
            }
        }
        ;
        const BLOCK = 512;
        function parseHeader(block) {
            if (checksum(block) !== number(block, 148, 8))
                throw new tar_member.b('a header has a wrong checksum');
            const magic = block.toString('latin1', 257, 265);
            const gnu = magic === 'ustar  \0';
            if (!gnu && magic !== 'ustar\x0000')
                throw new tar_member.b('a header is neither of POSIX nor of GNU');
            const prefix = tar_header_text(block, 345, 155);
            if (gnu && prefix !== '')
                throw new tar_member.b('a header of GNU has a prefix, which programs read differently');
            const name = tar_header_text(block, 0, 100);
            return {
                name: prefix === '' ? name : `${prefix}/${name}`,
                type: block.toString('latin1', 156, 157),
                target: tar_header_text(block, 157, 100),
                size: number(block, 124, 12),
                mode: number(block, 100, 8),
                uid: number(block, 108, 8),
                gid: number(block, 116, 8),
                uname: tar_header_text(block, 265, 32),
                gname: tar_header_text(block, 297, 32),
            };
        }
        function checksum(block) {
            let sum = 8 * 32;
            for (let at = 0; at < BLOCK; at++)
                if (at < 148 || at >= 156)
                    sum += block[at];
            return sum;
        }
        const tar_header_text = (block, at, length) => (0, cut.$)(block.toString('latin1', at, at + length), '\0');
        function number(block, at, length) {
            const field = block.subarray(at, at + length);
            const value = field[0] === 0x80
                ? Number(BigInt(`0x${field.subarray(1).toString('hex')}`))
                : octal(field.toString('latin1'));
            if (!Number.isSafeInteger(value))
                throw new tar_member.b('a number in a header is malformed');
            return value;
        }
        function octal(field) {
            const digits = /^(?: *([0-7]+))?[ \0]*$/.exec(field);
            return digits === null ? Number.NaN : Number.parseInt(digits[1] ?? '0', 8);
        }
        ;
        const KINDS = {
            '0': 'file',
            '\0': 'file',
            '1': 'hardlink',
            '2': 'symlink',
            '5': 'directory',
        };
        const ZEROS = Buffer.alloc(BLOCK);
        class TarReader {
            #visitor;
            #gathered = [];
            #missing = BLOCK;
            #open;
            #extension = {};
            #content = 0;
            #padding = 0;
            #sink;
            #ended = false;
            constructor(visitor) {
                this.#visitor = visitor;
            }
            push(chunk) {
                for (let at = 0; at < chunk.length;) {
                    if (this.#ended)
                        return onlyZeros(chunk.subarray(at));
                    at += this.#content + this.#padding > 0 ? this.#pass(chunk, at) : this.#gather(chunk, at);
                }
            }
            end() {
                if (this.#ended)
                    return;
                const begun = this.#gathered.length > 0 || this.#open || this.#content + this.#padding > 0;
                throw new tar_member.b(begun ? 'it ends in the middle' : 'it ends without an end mark');
            }
            #pass(chunk, at) {
                const piece = chunk.subarray(at, at + this.#content);
                if (piece.length > 0) {
                    this.#content -= piece.length;
                    this.#sink?.(piece);
                    return piece.length;
                }
                const filling = Math.min(this.#padding, chunk.length - at);
                this.#padding -= filling;
                return filling;
            }
            #gather(chunk, at) {
                const piece = chunk.subarray(at, at + this.#missing);
                this.#missing -= piece.length;
                if (this.#missing > 0) {
                    this.#gathered.push(Buffer.from(piece));
                    return piece.length;
                }
                this.#gathered.push(piece);
                const whole = this.#gathered.length === 1 ? piece : Buffer.concat(this.#gathered);
                this.#gathered = [];
                this.#missing = BLOCK;
                if (this.#open)
                    this.#extend(this.#open, whole);
                else if (ZEROS.equals(whole))
                    this.#ended = true;
                else
                    this.#begin(parseHeader(whole));
                return piece.length;
            }
            #extend(header, content) {
                this.#open = undefined;
                this.#extension = withExtension(this.#extension, header.type, content.subarray(0, header.size));
            }
            #begin(header) {
                this.#visitor.header?.();
                if (isExtension(header.type)) {
                    if (header.size > LONGEST_EXTENSION)
                        throw new tar_member.b('an extended header is too long');
                    if (header.size === 0)
                        return this.#extend(header, Buffer.alloc(0));
                    this.#open = header;
                    this.#missing = padded(header.size);
                    return;
                }
                const member = toMember(header, this.#extension);
                this.#extension = {};
                this.#sink = this.#visitor.member(member);
                this.#content = member.size;
                this.#padding = padded(member.size) - member.size;
            }
        }
        function toMember(header, extension) {
            const name = extension.path ?? header.name;
            if (header.type === '\0' && (header.name.endsWith('/') || extension.path !== undefined))
                throw new tar_member.b('a header is of the oldest format, which programs read differently');
            const kind = KINDS[header.type] ?? 'other';
            const size = extension.size ?? header.size;
            if (kind !== 'file' && kind !== 'other' && size !== 0)
                throw new tar_member.b('a link or folder has content');
            const { uid, gid, uname, gname } = { ...header, ...extension };
            return {
                name,
                kind,
                size,
                mode: header.mode,
                uid,
                gid,
                ofRoot: uid === 0 && gid === 0 && [uname, gname].every((one) => one === '' || one === 'root'),
                target: kind === 'symlink' || kind === 'hardlink' ? (extension.linkpath ?? header.target) : '',
            };
        }
        const padded = (size) => Math.ceil(size / BLOCK) * BLOCK;
        function onlyZeros(bytes) {
            for (let at = 0; at < bytes.length; at += BLOCK) {
                const block = bytes.subarray(at, at + BLOCK);
                if (!ZEROS.subarray(0, block.length).equals(block))
                    throw new tar_member.b('there is something after its end');
            }
        }
    }),
    78104: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (PARTIAL_MARKER),
            t: () => (MARKER)
        });
        const MARKER = '.spack';
        const PARTIAL_MARKER = '.spack.partial';
    })
};
