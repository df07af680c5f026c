export const id = 1070;
export const ids = [1070];
export const modules = {
    24905: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (readBaseFiles)
        });
        var errors = __webpack_require__(37638);
        var tar_reader = __webpack_require__(86463);
        var tar_member = __webpack_require__(18225);
        var digest = __webpack_require__(64074);
        var external_node_crypto_ = __webpack_require__(77598);
        var posix_ = __webpack_require__(53916);
        ;
        const MOST_LINKS = 40;
        const DEEPEST = 1024;
        const MOST_STEPS = 4096;
        const LONGEST_TARGET = 4096;
        const MOST_FOLDERS = 500_000;
        const MOST_STEPS_IN_ALL = 100_000_000;
        class FileTree {
            #root = emptyFolder();
            #folders = 0;
            #steps = 0;
            #mostSteps;
            constructor(mostSteps = MOST_STEPS_IN_ALL) {
                this.#mostSteps = mostSteps;
            }
            put(path, node, layer) {
                const place = this.#placeFor(path, layer);
                place?.folder.children.set(place.name, { layer, node });
            }
            makeFolder(path, layer, attributes) {
                const place = this.#placeFor(path, layer);
                if (!place)
                    return;
                const known = place.folder.children.get(place.name);
                const node = known?.node.kind === 'folder' ? known.node : this.#newFolder();
                if (attributes)
                    node.attributes = attributes;
                place.folder.children.set(place.name, { layer, node });
            }
            drop(path) {
                const folder = this.#folderAt((0, posix_.dirname)(path));
                folder?.children.delete(nameIn(path));
            }
            whiteOut(path, layer) {
                const folder = this.#folderAt((0, posix_.dirname)(path));
                const placed = folder?.children.get(nameIn(path));
                if (folder && placed && !survives(placed, layer))
                    folder.children.delete(nameIn(path));
            }
            empty(path, layer) {
                const folder = this.#folderAt(path);
                if (folder)
                    prune(folder, layer);
            }
            file(path) {
                const node = this.#walk([this.#root], partsOf(path), budget());
                return node?.kind === 'file' ? node : undefined;
            }
            at(path) {
                let node = this.#root;
                for (const part of path)
                    node = node?.kind === 'folder' ? node.children.get(part)?.node : undefined;
                return node;
            }
            files() {
                const found = new Map();
                const open = [['', this.#root]];
                for (let next = open.pop(); next; next = open.pop())
                    for (const [name, { node }] of next[1].children) {
                        const path = `${next[0]}${name}`;
                        if (node.kind === 'folder')
                            open.push([`${path}/`, node]);
                        else if (node.kind === 'file')
                            found.set(path, node);
                    }
                return found;
            }
            #folderAt(path) {
                const node = this.#walk([this.#root], partsOf(path), budget());
                return node?.kind === 'folder' ? node : undefined;
            }
            #placeFor(path, layer) {
                const parts = partsOf(path);
                const name = parts.pop();
                if (name === undefined)
                    return undefined;
                const left = budget();
                let way = [this.#root];
                for (const part of parts) {
                    this.#step();
                    if (way.length > DEEPEST)
                        return undefined;
                    const folder = way.at(-1);
                    const known = folder.children.get(part)?.node;
                    const led = known?.kind === 'link' ? [...way] : undefined;
                    const reached = led ? this.#walk(led, [part], left) : known;
                    if (led && reached?.kind === 'folder')
                        way = led;
                    else if (reached?.kind === 'folder')
                        way.push(reached);
                    else {
                        const node = this.#newFolder();
                        folder.children.set(part, { layer, node });
                        way.push(node);
                    }
                }
                return { folder: way.at(-1), name };
            }
            #step() {
                if (++this.#steps > this.#mostSteps)
                    throw new errors.yo('Its paths lead through more folders than those of any image.', {
                        fix: 'Use a base from a source that you trust.',
                    });
            }
            #newFolder() {
                if (++this.#folders > MOST_FOLDERS)
                    throw new errors.yo(`It has more than ${MOST_FOLDERS} folders.`, {
                        fix: 'Use a base from a source that you trust.',
                    });
                return emptyFolder();
            }
            #walk(way, path, left) {
                const open = path.toReversed();
                for (let part = open.pop(); part !== undefined; part = open.pop()) {
                    this.#step();
                    if (left.steps-- <= 0)
                        return undefined;
                    if (part === '..') {
                        way.length = Math.max(1, way.length - 1);
                        continue;
                    }
                    const node = way.at(-1).children.get(part)?.node;
                    if (node?.kind === 'folder')
                        way.push(node);
                    else if (node?.kind === 'link' && left.links-- > 0) {
                        if (node.target.length > LONGEST_TARGET)
                            return undefined;
                        if (node.target.startsWith('/'))
                            way.length = 1;
                        open.push(...partsOf(node.target).reverse());
                    }
                    else
                        return open.length === 0 && node?.kind === 'file' ? node : undefined;
                }
                return way.at(-1);
            }
        }
        const budget = () => ({ links: MOST_LINKS, steps: MOST_STEPS });
        const emptyFolder = () => ({
            kind: 'folder',
            children: new Map(),
            attributes: undefined,
            pruned: -1,
        });
        const partsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
        const nameIn = (path) => partsOf(path).at(-1) ?? '';
        function prune(folder, layer) {
            if (folder.pruned >= layer)
                return;
            folder.pruned = layer;
            for (const [name, placed] of folder.children)
                if (!survives(placed, layer))
                    folder.children.delete(name);
        }
        function survives({ layer: brought, node }, layer) {
            if (node.kind === 'folder')
                prune(node, layer);
            return brought >= layer || (node.kind === 'folder' && node.children.size > 0);
        }
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const [MOST, MOST_TIMES] = [64 * 1024 ** 3, 200];
        const GRACE = 64 * 1024 * 1024;
        const GZIP = Buffer.from([0x1f, 0x8b]);
        const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
        async function* unpacked(layer) {
            const chunks = layer[Symbol.asyncIterator]();
            const first = await beginning(chunks);
            let packed = first.length;
            async function* all() {
                yield first;
                for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
                    packed += next.value.length;
                    yield next.value;
                }
            }
            let bytes = 0;
            for await (const chunk of decompressed(all(), first)) {
                bytes += chunk.length;
                if (bytes > MOST || (bytes > GRACE && bytes > packed * MOST_TIMES))
                    throw new errors.yo(`It unpacks to more than ${bytes} bytes, which no base has.`, {
                        fix: 'Use a base from a source that you trust.',
                    });
                yield chunk;
            }
        }
        async function beginning(chunks) {
            let bytes = Buffer.alloc(0);
            while (bytes.length < ZSTD.length) {
                const next = await chunks.next();
                if (next.done === true)
                    break;
                bytes = Buffer.concat([bytes, next.value]);
            }
            return bytes;
        }
        function decompressed(chunks, first) {
            if (first.subarray(0, GZIP.length).equals(GZIP))
                return through(chunks, external_node_zlib_.createGunzip());
            if (!first.subarray(0, ZSTD.length).equals(ZSTD))
                return chunks;
            if (!("createZstdDecompress" in external_node_zlib_))
                throw new errors.yo('It is packed by zstd, which this Node.js does not read.', {
                    fix: 'Use Node.js 22.15 or newer.',
                });
            return through(chunks, external_node_zlib_.createZstdDecompress());
        }
        const through = (chunks, decompress) => (0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: false }), decompress, () => { });
        ;
        const [MOST_MEMBERS, MOST_KEPT] = [2_000_000, 1024 ** 3];
        const [WHITEOUT, OPAQUE] = ['.wh.', '.wh..wh..opq'];
        async function readBaseFiles(layers, selection) {
            const reading = new Reading(selection);
            for (const [at, layer] of layers.entries()) {
                const stream = await layer.open();
                try {
                    await reading.read(stream, at, layer.diffId);
                }
                catch (error) {
                    throw unreadable(layer, error);
                }
                finally {
                    stream.destroy();
                }
            }
            return reading.tree;
        }
        class Reading {
            tree = new FileTree();
            #selection;
            #layer = 0;
            #members = 0;
            #kept = 0;
            #open;
            constructor(selection) {
                this.#selection = selection;
            }
            async read(stream, layer, diffId) {
                this.#layer = layer;
                const tar = new tar_reader.R({
                    header: () => this.#count(),
                    member: (member) => this.#member(member),
                });
                const hash = (0, external_node_crypto_.createHash)('sha256');
                for await (const chunk of unpacked(stream)) {
                    if (diffId !== undefined)
                        hash.update(chunk);
                    tar.push(chunk);
                }
                tar.end();
                this.#close();
                if (diffId !== undefined && (0, digest.z9)(hash.digest('hex')) !== diffId)
                    throw new errors.yo(`It unpacks to something else than the config says (${diffId}).`, {
                        fix: 'Name another base, or copy this one anew: this one was not written as images are.',
                    });
            }
            #count() {
                if (++this.#members > MOST_MEMBERS)
                    throw new errors.yo(`It has more than ${MOST_MEMBERS} members.`, SMALLER);
            }
            #member(member) {
                this.#close();
                const path = member.name.split('/').filter((part) => part !== '' && part !== '.');
                if (path.length === 0 || path.includes('..'))
                    return undefined;
                return this.#placed(path.join('/'), member);
            }
            #placed(path, member) {
                const name = (0, posix_.basename)(path);
                if (name === OPAQUE)
                    this.tree.empty((0, posix_.dirname)(path), this.#layer);
                else if (name.startsWith(WHITEOUT))
                    this.tree.whiteOut(`${(0, posix_.dirname)(path)}/${name.slice(WHITEOUT.length)}`, this.#layer);
                else if (member.kind === 'directory')
                    this.tree.makeFolder(path, this.#layer, attributesOf(member));
                else if (member.kind === 'symlink')
                    this.tree.put(path, { kind: 'link', target: member.target }, this.#layer);
                else if (member.kind === 'hardlink')
                    this.#linked(path, member.target);
                else
                    return this.#file(path, member);
                return undefined;
            }
            #linked(path, target) {
                const file = this.tree.file(target);
                if (file)
                    this.tree.put(path, file, this.#layer);
                else
                    this.tree.drop(path);
            }
            #file(path, { kind, size }) {
                const limit = kind === 'file' ? this.#selection(path) : undefined;
                if (limit === undefined) {
                    this.tree.drop(path);
                    return undefined;
                }
                if (size > limit) {
                    this.tree.put(path, { kind: 'file', content: undefined }, this.#layer);
                    return undefined;
                }
                this.#kept += size;
                if (this.#kept > MOST_KEPT)
                    throw new errors.yo(`Its lists of packages and libraries have over ${MOST_KEPT} bytes.`, SMALLER);
                const pieces = [];
                this.#open = { path, pieces };
                return (bytes) => void pieces.push(Buffer.from(bytes));
            }
            #close() {
                if (!this.#open)
                    return;
                const { path, pieces } = this.#open;
                this.tree.put(path, { kind: 'file', content: Buffer.concat(pieces) }, this.#layer);
                this.#open = undefined;
            }
        }
        const attributesOf = ({ mode, uid, gid }) => ({ mode, uid, gid });
        const SMALLER = { fix: 'Use a base from a source that you trust.' };
        function unreadable({ name }, error) {
            const known = error instanceof tar_member.b || (0, errors.$N)(error)?.startsWith('Z') === true;
            const own = error instanceof errors.yo && error.constructor === errors.yo;
            if (!known && !own)
                return error;
            return new errors.yo(`The layer ${name} of the base cannot be read: ${(0, errors.bD)(error)}`, {
                fix: own
                    ? error.fix
                    : error instanceof tar_member.b
                        ? 'Have its layers packed anew, as "docker build" and "buildah" do, or use another base: only tarballs of POSIX and GNU, without sparse files, are read alike by all programs.'
                        : 'Copy the image anew ("skopeo copy"), which repacks nothing but checks it, or use another base.',
                cause: error,
            });
        }
    }),
    50357: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (basePackagesIn),
            k: () => (packageFileLimit)
        });
        var licence_licence = __webpack_require__(30569);
        ;
        const LONGEST = 4096;
        const MOST_LINES = 10_000;
        function* controlStanzas(text) {
            for (const paragraph of paragraphs(text)) {
                const fields = new Map();
                for (const line of paragraph) {
                    const colon = line.indexOf(':');
                    if (colon < 1 || /^\s/.test(line))
                        continue;
                    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1, LONGEST).trim());
                }
                yield fields;
            }
        }
        function* paragraphs(text) {
            let lines = [];
            for (const line of linesOf(text)) {
                if (line.trim() !== '') {
                    if (lines.length < MOST_LINES)
                        lines.push(line);
                }
                else if (lines.length > 0) {
                    yield lines;
                    lines = [];
                }
            }
            if (lines.length > 0)
                yield lines;
        }
        function* linesOf(text) {
            for (let at = 0; at < text.length;) {
                const found = text.indexOf('\n', at);
                const end = found < 0 ? text.length : found;
                yield text.slice(at, end).replace(/\r$/, '');
                at = end + 1;
            }
        }
        const forPeople = (value) => value
            ?.replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 500) || undefined;
        ;
        const GONE = new Set(['not-installed', 'config-files']);
        const NAME = /^[a-z0-9][a-z0-9+.-]{0,200}$/i;
        const VERSION = /^[A-Za-z0-9.+~:-]{1,200}$/;
        const MOST_PACKAGES = 200_000;
        const TOO_MANY = `it has more than ${MOST_PACKAGES} packages`;
        function readDpkgStatus(text, licenceOf) {
            const packages = [];
            let malformed = 0;
            for (const fields of controlStanzas(text)) {
                if (packages.length + malformed >= MOST_PACKAGES)
                    return TOO_MANY;
                const [name, version] = [fields.get('package'), fields.get('version')];
                const state = fields.get('status')?.split(/\s+/).at(-1);
                if (state !== undefined && GONE.has(state))
                    continue;
                if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
                    malformed++;
                    continue;
                }
                packages.push({
                    manager: 'deb',
                    name,
                    version,
                    architecture: wordIn(fields.get('architecture')),
                    source: sourceOf(fields.get('source'), name),
                    licence: licenceOf(name),
                    homepage: forPeople(fields.get('homepage')),
                    summary: forPeople(fields.get('description')),
                    supplier: forPeople(fields.get('maintainer')),
                });
            }
            return { packages, malformed };
        }
        const wordIn = (text) => text !== undefined && /^[a-z0-9-]{1,64}$/.test(text) ? text : undefined;
        function sourceOf(text, name) {
            const [, source, version] = /^([a-z0-9][a-z0-9+.-]*)(?:\s+\(([^()\s]+)\))?$/.exec(text ?? '') ?? [];
            if (source === undefined || (source === name && version === undefined))
                return undefined;
            return { name: source, version };
        }
        ;
        const apk_NAME = /^[A-Za-z0-9_][A-Za-z0-9+._-]{0,200}$/;
        const apk_VERSION = /^[A-Za-z0-9._~+-]{1,200}$/;
        function readApkInstalled(text) {
            const packages = [];
            let malformed = 0;
            for (const lines of paragraphs(text)) {
                if (packages.length + malformed >= MOST_PACKAGES)
                    return TOO_MANY;
                const fields = new Map();
                for (const line of lines)
                    if (line[1] === ':' && !fields.has(line[0]))
                        fields.set(line[0], line.slice(2, 4096));
                const [name, version] = [fields.get('P'), fields.get('V')];
                if (name === undefined || version === undefined || !apk_NAME.test(name) || !apk_VERSION.test(version)) {
                    malformed++;
                    continue;
                }
                const origin = fields.get('o');
                packages.push({
                    manager: 'apk',
                    name,
                    version,
                    architecture: forPeople(fields.get('A')),
                    source: origin === undefined || origin === name || !apk_NAME.test(origin)
                        ? undefined
                        : { name: origin, version: undefined },
                    licence: (0, licence_licence.o)(fields.get('L')),
                    homepage: forPeople(fields.get('U')),
                    summary: forPeople(fields.get('T')),
                    supplier: forPeople(fields.get('m')),
                });
            }
            return { packages, malformed };
        }
        ;
        const MACHINE_READABLE = /^https?:\/\/(?:www\.)?debian\.org\/doc\/packaging-manuals\/copyright-format\//;
        const NAMES = {
            apache: 'Apache-1.0',
            'apache-1': 'Apache-1.0',
            'apache-2': 'Apache-2.0',
            cc0: 'CC0-1.0',
            expat: 'MIT',
            'python-2': 'Python-2.0',
            'zope-2.1': 'ZPL-2.1',
        };
        const VERSIONED = /^(a?gpl|lgpl|gfdl)(-niv)?-(\d)(?:\.(\d))?(\+?)$/;
        const [MOST, copyright_LONGEST] = [200, 8192];
        function readCopyright(text) {
            const [header, ...rest] = controlStanzas(text);
            if (!MACHINE_READABLE.test(header?.get('format') ?? ''))
                return (0, licence_licence.o)(undefined);
            const names = [header, ...rest].flatMap((fields) => fields.get('license') || []);
            const different = [...new Set(names)];
            if (different.length > MOST || different.join('').length > copyright_LONGEST)
                return (0, licence_licence.o)(undefined);
            return (0, licence_licence.o)([...new Set(different.map(spdxText))].sort());
        }
        const spdxText = (synopsis) => synopsis.replace(/[^\s()]+/g, spdxName);
        function spdxName(word) {
            const name = word.toLowerCase();
            const [, family, noInvariants, major, minor = '0', later] = VERSIONED.exec(name) ?? [];
            if (family !== undefined) {
                const kind = noInvariants === undefined ? '' : '-no-invariants';
                return `${family.toUpperCase()}-${major}.${minor}${kind}-${later === '+' ? 'or-later' : 'only'}`;
            }
            return NAMES[name] ?? word;
        }
        ;
        function readOsRelease(text) {
            const values = new Map();
            for (const line of text.split('\n')) {
                const [, key, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
                if (key !== undefined)
                    values.set(key, unquoted(value));
            }
            const value = (key, pattern) => {
                const text = values.get(key);
                return text !== undefined && pattern.test(text) ? text : undefined;
            };
            return {
                id: value('ID', /^[a-z0-9._-]{1,64}$/) ?? 'linux',
                version: value('VERSION_ID', /^[A-Za-z0-9._-]{1,64}$/),
                name: value('PRETTY_NAME', /^[^\p{Cc}]{1,200}$/u),
            };
        }
        function unquoted(text) {
            const [, quote, inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
            if (quote === undefined)
                return text;
            return quote === '"' ? inner.replace(/\\(.)/g, '$1') : inner;
        }
        var errors = __webpack_require__(37638);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const TAG = {
            name: 1000,
            version: 1001,
            release: 1002,
            epoch: 1003,
            summary: 1004,
            vendor: 1011,
            license: 1014,
            url: 1020,
            arch: 1022,
            sourceRpm: 1044,
        };
        const [INT32, STRING, STRINGS, I18N] = [4, 6, 8, 9];
        const ENTRY = 16;
        const [MOST_ENTRIES, MOST_BYTES] = [0xffff, 256 * 1024 * 1024];
        const WORD = /^[A-Za-z0-9._+~^-]{1,200}$/;
        const rpm_header_LONGEST = 4096;
        function readRpmHeader(blob) {
            const values = valuesIn(Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength));
            const text = (tag) => {
                const value = values?.get(tag);
                return typeof value === 'string' ? value : undefined;
            };
            const [name, version, release] = [text(TAG.name), text(TAG.version), text(TAG.release)];
            if (![name, version, release].every((one) => one !== undefined && WORD.test(one)))
                return undefined;
            const epoch = values.get(TAG.epoch);
            const architecture = text(TAG.arch);
            return {
                manager: 'rpm',
                name: name,
                version: `${typeof epoch === 'number' ? `${epoch}:` : ''}${version}-${release}`,
                architecture: architecture !== undefined && WORD.test(architecture) ? architecture : undefined,
                source: rpm_header_sourceOf(text(TAG.sourceRpm), name),
                licence: (0, licence_licence.o)(text(TAG.license)),
                homepage: forPeople(text(TAG.url)),
                summary: forPeople(text(TAG.summary)),
                supplier: forPeople(text(TAG.vendor)),
            };
        }
        function valuesIn(header) {
            if (header.length < 8)
                return undefined;
            const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)];
            const data = 8 + entries * ENTRY;
            if (entries > MOST_ENTRIES || bytes > MOST_BYTES || data + bytes > header.length)
                return undefined;
            const values = new Map();
            for (let at = 8; at < data; at += ENTRY) {
                const [tag, type] = [header.readUInt32BE(at), header.readUInt32BE(at + 4)];
                const offset = header.readInt32BE(at + 8);
                if (offset < 0 || offset >= bytes || values.has(tag))
                    continue;
                const value = valueAt(header.subarray(data + offset, data + bytes), type);
                if (value !== undefined)
                    values.set(tag, value);
            }
            return values;
        }
        function valueAt(data, type) {
            if (type === INT32)
                return data.length < 4 ? undefined : data.readUInt32BE(0);
            if (type !== STRING && type !== STRINGS && type !== I18N)
                return undefined;
            const end = data.subarray(0, rpm_header_LONGEST).indexOf(0);
            return end < 0 ? undefined : data.toString('utf8', 0, end);
        }
        function rpm_header_sourceOf(file, name) {
            const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
            if (source === undefined || !WORD.test(source) || source === name)
                return undefined;
            return { name: source, version };
        }
        ;
        const KEY = 'gpg-pubkey';
        const LONGEST_HEADER = 64 * 1024 * 1024;
        async function readRpmDatabase(files) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-rpmdb-'));
            try {
                const path = (0, external_node_path_.join)(folder, 'rpmdb.sqlite');
                await (0, promises_.writeFile)(path, files.database);
                if (files.log)
                    await (0, promises_.writeFile)(`${path}-wal`, files.log);
                const sqlite = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 80099, 23)).catch(() => undefined);
                if (!sqlite)
                    return 'it is in SQLite, which Node.js reads from 22.5 on';
                return readPackages(new sqlite.DatabaseSync(path), sizeOf(files));
            }
            catch (error) {
                return `SQLite says: ${(0, errors.bD)(error)}`;
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        const sizeOf = ({ database, log }) => database.length + (log?.length ?? 0);
        function readPackages(database, size) {
            const packages = [];
            let malformed = 0;
            try {
                database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
                const found = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'Packages'").get();
                const table = String(found?.['sql']);
                if (!/^CREATE TABLE /i.test(table) || /\b(?:AS|GENERATED)\b/i.test(table))
                    return 'it has no table of packages';
                const rows = database.prepare('SELECT CASE WHEN length(blob) <= ? THEN blob END AS blob FROM Packages LIMIT ?');
                let left = size;
                for (const { blob } of rows.iterate(LONGEST_HEADER, MOST_PACKAGES)) {
                    left -= blob instanceof Uint8Array ? blob.length : 0;
                    if (left < 0)
                        return 'it says more than it holds';
                    const one = blob instanceof Uint8Array ? readRpmHeader(blob) : undefined;
                    if (!one)
                        malformed++;
                    else if (one.name !== KEY)
                        packages.push(one);
                }
                return { packages, malformed };
            }
            finally {
                database.close();
            }
        }
        var spec_hash = __webpack_require__(94002);
        var schemas = __webpack_require__(92857);
        var licence_place = __webpack_require__(63512);
        ;
        const LONGEST_SPEC = 4 * 1024 * 1024;
        const isSpecFile = (path) => path.endsWith('/.spack/spec.json');
        const spack_specs_WORD = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;
        const specFile = schemas._H3({
            spec: schemas._H3({
                nodes: schemas.PVZ([
                    schemas._H3({
                        name: schemas.YjP().regex(spack_specs_WORD),
                        version: schemas.YjP()
                            .max(200)
                            .regex(/^[^\p{Cc}\s]+$/u),
                        namespace: schemas.YjP().regex(spack_specs_WORD).optional(),
                        hash: (0, spec_hash.oe)(),
                    }),
                ], schemas.L5J()),
            }),
        });
        function readSpackSpecs(files) {
            const packages = [];
            let malformed = 0;
            for (const [path, file] of files.files()) {
                if (!isSpecFile(path))
                    continue;
                if (packages.length + malformed >= MOST_PACKAGES)
                    return TOO_MANY;
                const one = packageIn(file, (spec) => licenceIn(files, spec));
                if (one)
                    packages.push(one);
                else
                    malformed++;
            }
            return { packages, malformed };
        }
        function packageIn({ content }, licenceOf) {
            const read = specFile.safeParse(jsonIn(content));
            if (!read.success)
                return undefined;
            const { name, version, namespace, hash } = read.data.spec.nodes[0];
            return {
                manager: 'spack',
                name,
                version,
                architecture: undefined,
                source: undefined,
                licence: licenceOf({ name, version, hash }),
                homepage: undefined,
                summary: undefined,
                supplier: undefined,
                spec: { namespace, hash },
            };
        }
        const licenceIn = (files, spec) => (0, licence_licence.o)(files.file((0, licence_place.rC)(spec))?.content?.toString('utf8').trim() || undefined);
        function jsonIn(content) {
            try {
                return content && JSON.parse(content.toString('utf8'));
            }
            catch {
                return undefined;
            }
        }
        ;
        const MEGABYTE = 1024 * 1024;
        const LONGEST_LICENCE = 8192;
        const OS_RELEASE = ['etc/os-release', 'usr/lib/os-release'];
        const DPKG = 'var/lib/dpkg/status';
        const DPKG_PARTS = /^var\/lib\/dpkg\/status\.d\/[^/]+$/;
        const APK = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
        const RPM = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];
        const OLD_RPM = {
            Packages: 'Berkeley DB, as rpm wrote it before 4.16',
            'Packages.db': "rpm's own ndb, as SUSE has it",
        };
        function packageFileLimit(path) {
            if (OS_RELEASE.includes(path))
                return MEGABYTE;
            if (path === DPKG || APK.includes(path))
                return 64 * MEGABYTE;
            if (DPKG_PARTS.test(path) || /^usr\/share\/doc\/[^/]+\/copyright$/.test(path))
                return MEGABYTE;
            if (isSpecFile(path))
                return LONGEST_SPEC;
            if ((0, licence_place.aX)(path))
                return LONGEST_LICENCE;
            const [, folder, name] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
            if (folder === undefined || !RPM.includes(folder))
                return undefined;
            if (name === 'rpmdb.sqlite' || name === 'rpmdb.sqlite-wal')
                return 512 * MEGABYTE;
            return Object.hasOwn(OLD_RPM, name) ? 0 : undefined;
        }
        async function basePackagesIn(files) {
            const unread = [];
            const found = [
                ...fromDpkg(files),
                ...fromApk(files),
                ...(await fromRpm(files)),
                ...fromSpack(files),
            ];
            for (const { path, read } of found)
                if (typeof read === 'string')
                    unread.push(`${path} was not read: ${read}.`);
                else if (read.malformed > 0)
                    unread.push(`${path} has ${read.malformed} malformed entries, which are left out.`);
            const release = OS_RELEASE.map((path) => textAt(files, path)).find((text) => text !== undefined);
            const packages = found.flatMap(({ read }) => (typeof read === 'string' ? [] : read.packages));
            return {
                distribution: readOsRelease(release ?? ''),
                packages: [...new Map(packages.map((one) => [keyOf(one), one])).entries()]
                    .sort(([a], [b]) => compare(a, b))
                    .map(([, one]) => one),
                unread,
            };
        }
        const TOO_LARGE = 'it is larger than any real one';
        function* fromDpkg(files) {
            const known = new Map();
            const licences = (name) => {
                const text = files.file(`usr/share/doc/${name}/copyright`)?.content;
                if (!text)
                    return (0, licence_licence.o)(undefined);
                const licence = known.get(text) ?? readCopyright(text.toString('utf8'));
                known.set(text, licence);
                return licence;
            };
            const parts = [...files.files().keys()].filter((path) => DPKG_PARTS.test(path) && !path.endsWith('.md5sums'));
            for (const path of [DPKG, ...parts.sort()]) {
                const file = files.file(path);
                if (!file)
                    continue;
                const text = textAt(files, path);
                yield { path, read: text === undefined ? TOO_LARGE : readDpkgStatus(text, licences) };
            }
        }
        function* fromApk(files) {
            const path = APK.find((one) => files.file(one));
            if (path === undefined)
                return;
            const text = textAt(files, path);
            yield { path, read: text === undefined ? TOO_LARGE : readApkInstalled(text) };
        }
        async function fromRpm(files) {
            for (const folder of RPM) {
                const path = `${folder}/rpmdb.sqlite`;
                const file = files.file(path);
                if (file) {
                    const { content: database } = file;
                    const log = files.file(`${path}-wal`)?.content;
                    return [{ path, read: database ? await readRpmDatabase({ database, log }) : TOO_LARGE }];
                }
                for (const [name, format] of Object.entries(OLD_RPM))
                    if (files.file(`${folder}/${name}`))
                        return [{ path: `${folder}/${name}`, read: `it is in ${format}` }];
            }
            return [];
        }
        function fromSpack(files) {
            const read = readSpackSpecs(files);
            const isThere = typeof read === 'string' || read.packages.length > 0 || read.malformed > 0;
            return isThere ? [{ path: 'What installed packages of Spack say (.spack/spec.json)', read }] : [];
        }
        const textAt = (files, path) => files.file(path)?.content?.toString('utf8');
        const keyOf = ({ manager, name, version, architecture = '', spec }) => [name, version, architecture, manager, spec?.hash ?? ''].join('\0');
        const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    }),
    51468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FW: () => (scratch),
            QH: () => (lookupName),
            Zc: () => (SCRATCH),
            gj: () => (imageConfig)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const settings = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            User: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            Entrypoint: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            Cmd: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
            WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            Labels: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish(),
        });
        const historyEntry = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            created_by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            empty_layer: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
        });
        const imageConfig = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            created: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            architecture: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            os: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            variant: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
            config: settings.nullish(),
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__.euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }),
            history: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(historyEntry).nullish(),
        });
        const lookupName = ({ name, digest }) => name.startsWith('oci-layout:')
            ? (digest ?? 'oci-layout')
            : name.replace(/^oci(?:\+https?)?:\/\//, '').replace(/^registry-1\.docker\.io\//, 'docker.io/');
        const SCRATCH = 'scratch';
        const scratch = (platform) => ({
            platform,
            registry: undefined,
            name: SCRATCH,
            digest: undefined,
            layers: [],
            settings: {},
            history: [],
            created: undefined,
        });
    }),
    23058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (platformText)
        });
        const platformText = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    }),
    4895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (readBaseImage)
        });
        var errors = __webpack_require__(37638);
        var media_types = __webpack_require__(51747);
        var manifest_manifest = __webpack_require__(5394);
        var registry_error = __webpack_require__(26061);
        var verified = __webpack_require__(49003);
        var json = __webpack_require__(89381);
        var digest = __webpack_require__(64074);
        var iso = __webpack_require__(64377);
        var schemas = __webpack_require__(92857);
        var base_image = __webpack_require__(51468);
        ;
        const PLAIN = 'application/vnd.oci.image.layer.v1.tar';
        const LAYER_TYPES = {
            [media_types.kb]: media_types.kb,
            [PLAIN]: PLAIN,
            [`${PLAIN}+zstd`]: `${PLAIN}+zstd`,
            'application/vnd.docker.image.rootfs.diff.tar.gzip': media_types.kb,
            'application/vnd.docker.image.rootfs.diff.tar': PLAIN,
            'application/vnd.docker.image.rootfs.diff.tar.zstd': `${PLAIN}+zstd`,
        };
        const ociLayerType = (mediaType) => LAYER_TYPES[mediaType];
        const isForeign = (mediaType) => /foreign|nondistributable/.test(mediaType);
        var base_platform = __webpack_require__(23058);
        ;
        const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json';
        const CONFIG_LIMIT = 4 * 1024 * 1024;
        async function readBaseImage(base, platform) {
            const stored = await readNamed(base);
            const one = (0, media_types.$U)(stored.mediaType) ? await ofPlatform(stored, base, platform) : stored;
            const manifest = (0, manifest_manifest.Sw)(one.bytes, base.name);
            const config = await readConfigOf(manifest, base);
            const own = {
                os: config.os,
                architecture: config.architecture,
                variant: config.variant ?? undefined,
            };
            if (!fits(own, platform))
                throw new errors.yo(`The base ${base.name} is for ${(0, base_platform.V)(own)}, and the packages are for ${(0, base_platform.V)(platform)}.`, { fix: 'Name a base of that platform, or an image that has several.' });
            return {
                platform: own,
                registry: base.registry,
                name: base.name,
                digest: one.digest,
                layers: layersOf(manifest, config.rootfs.diff_ids, base),
                settings: config.config ?? {},
                history: config.history ?? [],
                created: timeIn(config.created),
            };
        }
        const timeIn = (text) => iso.w$({ offset: true }).safeParse(text).data;
        async function readNamed({ registry, reference, name }) {
            try {
                const stored = await registry.manifest(reference);
                if (stored)
                    return stored;
            }
            catch (error) {
                if (error instanceof registry_error.gl && ['unauthorized', 'forbidden'].includes(error.failure))
                    throw new errors.yo(`The base ${name} is not given out without a login: ${error.message}`, {
                        fix: 'Give "base-username" and "base-password" of an account that may read it, or check its name: registries answer the same for an image that is not there.',
                        cause: error,
                    });
                throw error;
            }
            const tags = (0, digest.Bc)(reference) ? [] : (await registry.tags()).slice(0, 8);
            throw new errors.yo(`The base ${name} is not there.`, {
                fix: tags.length > 0
                    ? `${registry.reference} has ${tags.join(', ')}${tags.length === 8 ? ', …' : ''}.`
                    : 'Check its name: oci://HOST/PATH:TAG, or oci-layout:FOLDER:TAG.',
            });
        }
        const listedPlatform = schemas._H3({
            os: schemas.YjP(),
            architecture: schemas.YjP(),
            variant: schemas.YjP().optional(),
        });
        async function ofPlatform(stored, { registry, name }, wanted) {
            const listed = (0, manifest_manifest.n4)(stored.bytes, name).manifests.flatMap((entry) => {
                const platform = listedPlatform.safeParse(entry.platform);
                return platform.success ? [{ digest: entry.digest, platform: platform.data }] : [];
            });
            const found = listed.find(({ platform }) => fits(platform, wanted));
            const there = listed.map(({ platform }) => (0, base_platform.V)(platform));
            if (!found)
                throw new errors.yo(`The base ${name} is not there for ${(0, base_platform.V)(wanted)}.`, {
                    fix: `It is there for ${there.join(', ') || 'nothing that it names'}: choose another base, or packages for one of these.`,
                });
            return (await registry.manifest(found.digest)) ?? incomplete(name, found.digest);
        }
        function incomplete(name, digest) {
            throw new registry_error.gl('not-found', `The base ${name} lists ${digest}, which is not there.`, {
                fix: 'Copy the base anew, with all of its platforms or with one alone.',
            });
        }
        const fits = (one, wanted) => one.os === wanted.os &&
            one.architecture === wanted.architecture &&
            (!one.variant || !wanted.variant || one.variant === wanted.variant);
        async function readConfigOf({ config }, { registry, name }) {
            if (config.mediaType !== media_types.Ve && config.mediaType !== DOCKER_CONFIG)
                throw new errors.yo(`The base ${name} is no image to run: its config is ${config.mediaType}.`, {
                    fix: 'Name an image of an operating system, such as debian:12-slim.',
                });
            const bytes = await (0, verified.oD)(registry, config, CONFIG_LIMIT);
            return (0, json.g)(bytes, base_image.gj, 'the config of an image', `The config of ${name}`);
        }
        function layersOf({ layers }, diffIds, { name }) {
            if (layers.length !== diffIds.length || !diffIds.every(digest.Bc))
                throw new registry_error.gl('malformed', `The base ${name} has ${layers.length} layers, and its config tells of ${diffIds.length}.`, { fix: 'Name another base: this one was not written as images are.' });
            return layers.map(({ mediaType, digest, size }, at) => {
                const type = ociLayerType(mediaType);
                if (type === undefined)
                    throw new errors.yo(isForeign(mediaType)
                        ? `A layer of the base ${name} may not be given on (${mediaType}).`
                        : `A layer of the base ${name} is of a kind that is not known (${mediaType}).`, { fix: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.' });
                return { mediaType: type, digest, size, diffId: diffIds[at] };
            });
        }
    }),
    63512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E7: () => (licenceFolder),
            KP: () => (LICENCES_FOLDER),
            Md: () => (fileName),
            aX: () => (isDeclaredLicence),
            rC: () => (declaredLicenceOf),
            z2: () => (DECLARED_LICENCE)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const LICENCES_FOLDER = '/usr/share/licenses';
        const DECLARED_LICENCE = 'SPDX-License-Identifier';
        const fileName = (text) => Buffer.from(text.replaceAll('/', '_'))
            .subarray(-200)
            .toString('utf8')
            .replace(/^(?:\.wh\.|\ufffd)+/, '');
        const licenceFolder = ({ name, version, hash }) => `${fileName(`${name}-${version}`)}-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
        const declaredLicenceOf = (spec) => `${LICENCES_FOLDER.slice(1)}/${licenceFolder(spec)}/${DECLARED_LICENCE}`;
        const isDeclaredLicence = (path) => path.startsWith(`${LICENCES_FOLDER.slice(1)}/`) && path.endsWith(`/${DECLARED_LICENCE}`);
    }),
    48258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IG: () => (BASE_NAME),
            KY: () => (layerTitle),
            bl: () => (MOST_LAYERS),
            rz: () => (BASE_DIGEST),
            wB: () => (PACKAGES_ANNOTATION)
        });
        const PACKAGES_ANNOTATION = 'io.github.syspack.pakages.packages';
        const BASE_NAME = 'org.opencontainers.image.base.name';
        const BASE_DIGEST = 'org.opencontainers.image.base.digest';
        const MOST_LAYERS = 125;
        function layerTitle({ packages }) {
            const [first, ...others] = packages.map(({ name, version }) => `${name}@${version}`);
            if (first === undefined)
                return 'view, environment, SBOMs, licences';
            return others.length === 0 ? first : `${first} and ${others.length} more`;
        }
    }),
    2960: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (parseImageReference)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76768);
        const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
        const DOCKER_HUB = 'registry-1.docker.io';
        function parseImageReference(text) {
            if (text === '')
                throw unusable(text, 'it is empty');
            const [rest, at] = splitAt(text, text.indexOf('@sha256:'));
            if (at !== undefined && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Bc)(at))
                throw unusable(text, 'what stands behind the @ is not a digest');
            const bare = withScheme(rest);
            const isLayout = bare.startsWith('oci-layout:');
            const from = isLayout ? 'oci-layout:'.length : bare.indexOf('://') + 3;
            const colon = bare.lastIndexOf(':');
            const isTagged = colon >= from &&
                !bare.includes('/', colon) &&
                (isLayout || bare.slice(from, colon).includes('/'));
            const [repository, tag] = isTagged ? splitAt(bare, colon) : [bare, undefined];
            if (tag !== undefined && !TAG.test(tag))
                throw unusable(text, `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(tag)}" is not a tag`);
            const read = (0, _reference_js__WEBPACK_IMPORTED_MODULE_2__.F)(repository).text;
            const named = `${tag === undefined ? '' : `:${tag}`}${at === undefined ? '' : `@${at}`}`;
            return { repository: read, tag, digest: at, text: `${read}${named}` };
        }
        function splitAt(text, at) {
            return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
        }
        function withScheme(text) {
            if (/^(?:oci|oci\+http|oci\+https):\/\/|^oci-layout:/.test(text))
                return text;
            const [first = '', ...others] = text.split('/');
            const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
            if (isHost && first !== 'docker.io')
                return `oci://${text}`;
            const path = first === 'docker.io' ? others.join('/') : text;
            return `oci://${DOCKER_HUB}/${path.includes('/') ? path : `library/${path}`}`;
        }
        const unusable = (text, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name an image: ${why}.`, {
            fix: 'Write oci://HOST/PATH:TAG, HOST/PATH@sha256:DIGEST, oci-layout:FOLDER:TAG, or as Docker has it, debian:12-slim.',
        });
    })
};
