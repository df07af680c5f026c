export const id = 1870;
export const ids = [1870];
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
    })
};
