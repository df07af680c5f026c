export const id = 5376;
export const ids = [5376];
export const modules = {
    65475: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var invalid_value = __webpack_require__(14566);
        var dist = __webpack_require__(38815);
        ;
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
            try {
                return (0, dist.qg)(text);
            }
            catch {
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
        var first_issue = __webpack_require__(1393);
        var schemas = __webpack_require__(92857);
        ;
        const repoFile = schemas.Ikc({
            repo: schemas._H3({
                namespace: schemas.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: schemas.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .default('v1.0'),
                subdirectory: schemas.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, external_node_fs_.existsSync)(folder))
                throw new errors.yo(`There is no folder ${folder}.`, {
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, external_node_path_.join)(folder, 'spack_repo'), (0, external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, promises_.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, external_node_path_.join)(parent, name))));
            }
            throw new errors.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, external_node_path_.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new errors.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, promises_.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, errors.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = parseYaml(text, 'it');
            }
            catch (error) {
                throw wrong((0, errors.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, first_issue.O)(read.error));
            const { namespace: named, api, subdirectory } = read.data.repo;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages: (0, external_node_path_.join)(folder, subdirectory), before2 };
        }
        function namespaceOf(folder) {
            const parts = folder.split(external_node_path_.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    }),
    3581: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (expectedPackage)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        function expectedPackage(dag, hash) {
            const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.h7)(dag, hash);
            const spec = specs.get(hash);
            return {
                spec,
                nodes: new Set(specs.keys()),
                externals: [...specs.values()].flatMap((one) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ge)(one) && one.external?.path ? [one.external.path] : []),
                recipes: (namespace) => namespace !== 'builtin' && spec.namespace !== 'builtin',
            };
        }
    }),
    1800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (PackagePass),
            B: () => (RefusedPackage)
        });
        var errors = __webpack_require__(37638);
        var promises_ = __webpack_require__(51455);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        class UnreadableTar extends Error {
        }
        var cut = __webpack_require__(69597);
        ;
        const LONGEST_EXTENSION = 64 * 1024;
        const isExtension = (type) => 'xLK'.includes(type);
        function withExtension(known, type, content) {
            const found = readExtension(type, content);
            const twice = Object.keys(found).find((key) => Object.hasOwn(known, key));
            if (twice !== undefined)
                throw new UnreadableTar(`two extended headers say the ${twice} of one`);
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
                    throw new UnreadableTar('an extended header is malformed');
                found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) };
                at = end;
            }
            return found;
        }
        function paxValue(key, value) {
            if (key.startsWith('GNU.sparse'))
                throw new UnreadableTar('it has sparse files');
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
                        throw new UnreadableTar(`a ${key} is malformed`);
                    return { [key]: Number(value) };
                default:
                    return {};
            }
        }
        ;
        const BLOCK = 512;
        function parseHeader(block) {
            if (checksum(block) !== number(block, 148, 8))
                throw new UnreadableTar('a header has a wrong checksum');
            const magic = block.toString('latin1', 257, 265);
            const gnu = magic === 'ustar  \0';
            if (!gnu && magic !== 'ustar\x0000')
                throw new UnreadableTar('a header is neither of POSIX nor of GNU');
            const prefix = tar_header_text(block, 345, 155);
            if (gnu && prefix !== '')
                throw new UnreadableTar('a header of GNU has a prefix, which programs read differently');
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
                throw new UnreadableTar('a number in a header is malformed');
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
                throw new UnreadableTar(begun ? 'it ends in the middle' : 'it ends without an end mark');
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
                this.#gathered.push(piece);
                if (this.#missing > 0)
                    return piece.length;
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
                        throw new UnreadableTar('an extended header is too long');
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
                throw new UnreadableTar('a header is of the oldest format, which programs read differently');
            const kind = KINDS[header.type] ?? 'other';
            const size = extension.size ?? header.size;
            if (kind !== 'file' && kind !== 'other' && size !== 0)
                throw new UnreadableTar('a link or folder has content');
            const { uid, gid, uname, gname } = { ...header, ...extension };
            return {
                name,
                kind,
                size,
                mode: header.mode,
                ofRoot: uid === 0 && gid === 0 && [uname, gname].every((one) => one === '' || one === 'root'),
                target: kind === 'symlink' || kind === 'hardlink' ? (extension.linkpath ?? header.target) : '',
            };
        }
        const padded = (size) => Math.ceil(size / BLOCK) * BLOCK;
        function onlyZeros(bytes) {
            for (let at = 0; at < bytes.length; at += BLOCK) {
                const block = bytes.subarray(at, at + BLOCK);
                if (!ZEROS.subarray(0, block.length).equals(block))
                    throw new UnreadableTar('there is something after its end');
            }
        }
        var spec_node = __webpack_require__(29972);
        var spec_check = __webpack_require__(36434);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var schemas = __webpack_require__(92857);
        ;
        class NotFlow extends Error {
        }
        const INDICATORS = /^[&*!|>%@`?"'#,[\]{}]|^[-:](?:\s|$)/;
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
                while (this.#peek() !== close) {
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
                const found = this.#text.slice(from, this.#at).trimEnd();
                if (found === '' || INDICATORS.test(found) || / #|[\0-\x1f\x7f]/.test(found))
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
                return parseFlow(new TextDecoder('utf-8', { fatal: true }).decode(content));
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
        var external_node_path_ = __webpack_require__(76760);
        ;
        const MOST_FAULTS = 20;
        const readable = (bytes) => (0, invalid_value.S)(Buffer.from(bytes, 'latin1').toString('utf8'));
        const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
        const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);
        const isClean = (path) => path !== '' &&
            !path.includes('\0') &&
            path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
        const isCleanAbsolute = (path) => path.startsWith('/') && isClean(path.slice(1));
        ;
        const NEVER = ['/boot', '/dev', '/etc', '/home', '/proc', '/root', '/run', '/sys', '/tmp', '/var'];
        const MOST_HOPS = 40;
        const MOST_STEPS = 100_000_000;
        function linkFaults(members, places) {
            const walk = new Walk(members, places.prefix);
            const faults = [];
            for (const [name, target] of members.links()) {
                if (faults.length >= MOST_FAULTS)
                    break;
                const why = whyRefused(name, target, walk, places);
                if (why !== undefined)
                    faults.push({
                        code: 'link',
                        message: `The link ${readable(name)} points to ${readable(target)}, ${why}.`,
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
            const isOwn = within(path, `/${prefix}`) && staysInside;
            const isOfDependency = dependencies.some((folder) => within(path, folder)) &&
                climbedTo >= places.root.split('/').length - 1;
            if (isOwn || isOfDependency)
                return !target.startsWith('/') || relocated.has(name.slice(prefix.length + 1))
                    ? undefined
                    : 'where it was built, and is not among the links that Spack rewrites';
            const isOfSystem = externals.some((folder) => folder !== '/' && within(path, folder)) &&
                !NEVER.some((never) => within(path, never));
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
                    if (this.#faults.length < MOST_FAULTS)
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
                    if (found.length >= MOST_FAULTS)
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
                    [!isClean(name), 'path', 'leaves the folder that it is unpacked in'],
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
                return found && { code: found[1], message: `The member ${readable(name)} ${found[2]}.` };
            }
            #faultOfPlace(name, kept, prefix) {
                if (!within(name, prefix))
                    return kept === 'directory' && within(prefix, name)
                        ? undefined
                        : {
                            code: 'path',
                            message: `The member ${readable(name)} lies outside of ${readable(prefix)}.`,
                        };
                if (name !== prefix) {
                    const folder = external_node_path_.posix.dirname(name);
                    const above = this.#members.get(folder);
                    if (above !== 'directory')
                        return above === undefined
                            ? { code: 'layout', message: `The member ${readable(name)} lies in no folder.` }
                            : {
                                code: 'link',
                                message: `The member ${readable(name)} would be written through ${readable(folder)}, which is no folder.`,
                            };
                }
                if (typeof kept !== 'object' || !kept.hard)
                    return undefined;
                const fine = isClean(kept.to) && within(kept.to, prefix) && this.#members.get(kept.to) === 'file';
                return fine
                    ? undefined
                    : {
                        code: 'link',
                        message: `The hard link ${readable(name)} is to ${readable(kept.to)}, which is no file of the package.`,
                    };
            }
        }
        const keptOf = ({ kind, target }) => {
            if (kind === 'directory')
                return 'directory';
            return kind === 'file' ? 'file' : { to: target, hard: kind === 'hardlink' };
        };
        var recipe_files = __webpack_require__(12952);
        ;
        function relocationFaults(info, members, scope) {
            const faults = [
                ...rootFaults(info, scope),
                ...prefixFaults(info, scope),
                ...listFaults(info, members, scope),
            ];
            return faults
                .slice(0, MOST_FAULTS)
                .map((message) => ({ code: 'relocation', message }));
        }
        function* rootFaults({ buildPath, sbang }, { prefix }) {
            const root = buildPath === undefined ? undefined : asBytes(buildPath);
            if (root !== undefined && !(isCleanAbsolute(root) && within(`/${prefix}`, root)))
                yield `It says that it was built in ${readable(root)}, where its own folder does not lie.`;
            if (sbang === undefined)
                return;
            const script = asBytes(sbang);
            const home = script.slice(0, -'/bin/sbang'.length);
            const fits = isCleanAbsolute(script) &&
                script.endsWith('/bin/sbang') &&
                root !== undefined &&
                within(root, home);
            if (!fits)
                yield `It names ${readable(script)} as the script of its install root.`;
        }
        function* prefixFaults({ prefixes, buildPath }, { prefix, hash, nodes }) {
            for (const [key, value] of prefixes) {
                const path = asBytes(value);
                if (nodes && !nodes.has(key))
                    yield `It says where ${readable(asBytes(key))} lies, which it does not need.`;
                else if (key === hash && path !== `/${prefix}`)
                    yield `It says that it lies in ${readable(path)}, and lies in ${readable(`/${prefix}`)}.`;
                else if (buildPath === undefined ||
                    !isCleanAbsolute(path) ||
                    path === asBytes(buildPath) ||
                    !within(path, asBytes(buildPath)))
                    yield `It says that ${key} lies in ${readable(path)}, outside of its install root.`;
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
                    const name = asBytes(entry);
                    if (!isClean(name) || members.kindOf(`${prefix}/${name}`) !== kind)
                        yield `It has ${readable(name)} rewritten as ${word}, which it does not hold as that.`;
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
            #relocatedBinaries = [];
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
            get relocatedBinaries() {
                return this.#relocatedBinaries;
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
                    return this.#keep(member, LONGEST_BUILD_INFO);
                if (below === 'spec.json')
                    return this.#keep(member, LONGEST_SPEC);
                return this.#recipe(member, `.spack/${below}`);
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
                return [...members, ...rest].slice(0, MOST_FAULTS);
            }
            #keep(member, limit) {
                this.#keptBytes += member.size;
                if (member.size > limit || this.#keptBytes > MOST_KEPT)
                    throw new TooMuch(`${readable(member.name.slice(-80))} is larger than in any package.`);
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
                const { spec, nodes, externals = [] } = this.#expected;
                let info;
                try {
                    info = parseBuildInfo(this.#contentOf(`${prefix}/${MARK}`));
                }
                catch (error) {
                    if (!(error instanceof UnreadableBuildInfo))
                        throw error;
                    return [
                        {
                            code: 'relocation',
                            message: `Its ${MARK} is not as Spack writes it: ${error.message}.`,
                        },
                    ];
                }
                this.#relocatedBinaries = info.binaries;
                const own = spec?.hash;
                return [
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
        const GRACE = 64 * 1024 * 1024;
        const DEFAULTS = { entries: 300_000, bytes: 64 * 1024 ** 3, ratio: 200 };
        class PackagePass extends external_node_stream_.Transform {
            #gunzip = (0, external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
            #limits;
            #inspection;
            #visitor;
            #verdict;
            #packed = 0;
            #unpacked = 0;
            #stopped = false;
            constructor({ expected = {}, limits = {}, tarFile, visitor } = {}) {
                super({ highWaterMark: 256 * 1024 });
                this.#limits = { ...DEFAULTS, ...limits };
                this.#inspection = new PackageInspection(expected, this.#limits.entries);
                this.#visitor = visitor;
                this.#verdict = this.#read(tarFile);
            }
            async verdict() {
                return (await this.#verdict) ?? refused('damaged', 'It could not be read to its end.');
            }
            _transform(chunk, _, done) {
                this.#packed += chunk.length;
                this.push(chunk);
                if (this.#stopped || this.#gunzip.write(chunk))
                    return done();
                const goOn = () => {
                    this.#gunzip.off('drain', goOn).off('close', goOn);
                    done();
                };
                this.#gunzip.on('drain', goOn).on('close', goOn);
            }
            _flush(done) {
                this.#gunzip.end();
                void this.#verdict.then(() => done());
            }
            _destroy(error, done) {
                this.#gunzip.destroy();
                done(error);
            }
            async #read(tarFile) {
                let file;
                try {
                    file = tarFile === undefined ? undefined : await (0, promises_.open)(tarFile, 'wx', 0o600);
                    const tar = new TarReader({
                        header: () => this.#inspection.header(),
                        member: (member) => both(this.#inspection.member(member), this.#visitor?.member(member)),
                    });
                    for await (const chunk of this.#gunzip) {
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
                    this.#gunzip.destroy();
                    await file?.close();
                }
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
                const { prefix, entries, relocatedBinaries, recipes } = this.#inspection;
                return {
                    kind: 'fine',
                    prefix,
                    entries,
                    bytes: this.#unpacked,
                    relocatedBinaries,
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
                if (error instanceof UnreadableTar || isOfGzip(error))
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
        const isOfGzip = (error) => (0, errors.$N)(error)?.startsWith('Z_') ?? false;
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
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { fix });
    })
};
