export const id = 2420;
export const ids = [2420];
export const modules = {
    93326: ((module, __unused_webpack_exports, __webpack_require__) => {
        var scan = __webpack_require__(86849);
        var parse = __webpack_require__(25501);
        module.exports = function (source) {
            return parse(scan(source));
        };
    }),
    25501: ((module) => {
        module.exports = function (tokens) {
            var index = 0;
            function hasMore() {
                return index < tokens.length;
            }
            function token() {
                return hasMore() ? tokens[index] : null;
            }
            function next() {
                if (!hasMore()) {
                    throw new Error();
                }
                index++;
            }
            function parseOperator(operator) {
                var t = token();
                if (t && t.type === 'OPERATOR' && operator === t.string) {
                    next();
                    return t.string;
                }
            }
            function parseWith() {
                if (parseOperator('WITH')) {
                    var t = token();
                    if (t && t.type === 'EXCEPTION') {
                        next();
                        return t.string;
                    }
                    throw new Error('Expected exception after `WITH`');
                }
            }
            function parseLicenseRef() {
                var begin = index;
                var string = '';
                var t = token();
                if (t.type === 'DOCUMENTREF') {
                    next();
                    string += 'DocumentRef-' + t.string + ':';
                    if (!parseOperator(':')) {
                        throw new Error('Expected `:` after `DocumentRef-...`');
                    }
                }
                t = token();
                if (t === null) {
                    throw new Error('Unexpected end of input');
                }
                if (t.type === 'LICENSEREF') {
                    next();
                    string += 'LicenseRef-' + t.string;
                    var node = { license: string };
                    var exception = parseWith();
                    if (exception) {
                        node.exception = exception;
                    }
                    return node;
                }
                index = begin;
            }
            function parseLicense() {
                var t = token();
                if (t && t.type === 'LICENSE') {
                    next();
                    var node = { license: t.string };
                    if (parseOperator('+')) {
                        node.plus = true;
                    }
                    var exception = parseWith();
                    if (exception) {
                        node.exception = exception;
                    }
                    return node;
                }
            }
            function parseParenthesizedExpression() {
                var left = parseOperator('(');
                if (!left) {
                    return;
                }
                var expr = parseExpression();
                if (!parseOperator(')')) {
                    throw new Error('Expected `)`');
                }
                return expr;
            }
            function parseAtom() {
                return (parseParenthesizedExpression() ||
                    parseLicenseRef() ||
                    parseLicense());
            }
            function makeBinaryOpParser(operator, nextParser) {
                return function parseBinaryOp() {
                    var left = nextParser();
                    if (!left) {
                        return;
                    }
                    if (!parseOperator(operator)) {
                        return left;
                    }
                    var right = parseBinaryOp();
                    if (!right) {
                        throw new Error('Expected expression');
                    }
                    return {
                        left: left,
                        conjunction: operator.toLowerCase(),
                        right: right
                    };
                };
            }
            var parseAnd = makeBinaryOpParser('AND', parseAtom);
            var parseExpression = makeBinaryOpParser('OR', parseAnd);
            var node = parseExpression();
            if (!node || hasMore()) {
                throw new Error('Syntax error');
            }
            return node;
        };
    }),
    86849: ((module, __unused_webpack_exports, __webpack_require__) => {
        var licenses = []
            .concat(__webpack_require__(75204))
            .concat(__webpack_require__(3389));
        var exceptions = __webpack_require__(53988);
        module.exports = function (source) {
            var index = 0;
            function hasMore() {
                return index < source.length;
            }
            function read(value) {
                if (value instanceof RegExp) {
                    var chars = source.slice(index);
                    var match = chars.match(value);
                    if (match) {
                        index += match[0].length;
                        return match[0];
                    }
                }
                else {
                    if (source.indexOf(value, index) === index) {
                        index += value.length;
                        return value;
                    }
                }
            }
            function skipWhitespace() {
                read(/[ ]*/);
            }
            function operator() {
                var string;
                var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+'];
                for (var i = 0; i < possibilities.length; i++) {
                    string = read(possibilities[i]);
                    if (string) {
                        break;
                    }
                }
                if (string === '+' && index > 1 && source[index - 2] === ' ') {
                    throw new Error('Space before `+`');
                }
                return string && {
                    type: 'OPERATOR',
                    string: string.toUpperCase()
                };
            }
            function idstring() {
                return read(/[A-Za-z0-9-.]+/);
            }
            function expectIdstring() {
                var string = idstring();
                if (!string) {
                    throw new Error('Expected idstring at offset ' + index);
                }
                return string;
            }
            function documentRef() {
                if (read('DocumentRef-')) {
                    var string = expectIdstring();
                    return { type: 'DOCUMENTREF', string: string };
                }
            }
            function licenseRef() {
                if (read('LicenseRef-')) {
                    var string = expectIdstring();
                    return { type: 'LICENSEREF', string: string };
                }
            }
            function identifier() {
                var begin = index;
                var string = idstring();
                if (licenses.indexOf(string) !== -1) {
                    return {
                        type: 'LICENSE',
                        string: string
                    };
                }
                else if (exceptions.indexOf(string) !== -1) {
                    return {
                        type: 'EXCEPTION',
                        string: string
                    };
                }
                index = begin;
            }
            function parseToken() {
                return (operator() ||
                    documentRef() ||
                    licenseRef() ||
                    identifier());
            }
            var tokens = [];
            while (hasMore()) {
                skipWhitespace();
                if (!hasMore()) {
                    break;
                }
                var token = parseToken();
                if (!token) {
                    throw new Error('Unexpected `' + source[index] +
                        '` at offset ' + index);
                }
                tokens.push(token);
            }
            return tokens;
        };
    }),
    82420: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            containerDiffWork: () => (containerDiffWork)
        });
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        ;
        function diffImages(before, after) {
            const [first, second] = [byName(before.packages), byName(after.packages)];
            const names = [...new Set([...first.keys(), ...second.keys()])].sort();
            const layers = [uniqueLayers(before), uniqueLayers(after)];
            return {
                packages: names.flatMap((name) => difference(first.get(name) ?? [], second.get(name) ?? [])),
                layers: {
                    shared: [...layers[0].values()].filter(({ digest }) => layers[1].has(digest)),
                    removed: [...layers[0].values()].filter(({ digest }) => !layers[1].has(digest)),
                    added: [...layers[1].values()].filter(({ digest }) => !layers[0].has(digest)),
                },
                sizes: { before: sizeOf(layers[0]), after: sizeOf(layers[1]) },
            };
        }
        function byName(packages) {
            const found = new Map();
            for (const one of packages) {
                const key = `${one.kind === 'spack' ? 0 : 1} ${one.kind} ${one.name}`;
                found.set(key, [...(found.get(key) ?? []), one]);
            }
            return found;
        }
        function difference(before, after) {
            const { kind, name } = (before[0] ?? after[0]);
            const versions = [before, after].map(versionsOf);
            const licences = [before, after].map(licencesOf);
            const isSame = ([one, other]) => String(one) === String(other);
            if (isSame(versions) && isSame(licences))
                return [];
            return [
                {
                    kind,
                    name,
                    before: versions[0],
                    after: versions[1],
                    licences: isSame(licences) ? undefined : { before: licences[0], after: licences[1] },
                },
            ];
        }
        const versionsOf = (packages) => packages
            .map(({ version, hash }) => (hash === undefined ? version : `${version}/${hash.slice(0, 7)}`))
            .sort();
        const licencesOf = (packages) => [...new Set(packages.map(({ licence }) => licence ?? 'unknown'))].sort();
        const uniqueLayers = ({ layers }) => new Map(layers.map((layer) => [layer.digest, layer]));
        const sizeOf = (layers) => [...layers.values()].reduce((sum, { size }) => sum + size, 0);
        var tar_reader = __webpack_require__(86463);
        var tar_member = __webpack_require__(18225);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PARTS = /^(?:\.\/)?(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
        async function unpackArchive(file, folder) {
            await (0, promises_.mkdir)((0, external_node_path_.join)(folder, 'blobs', 'sha256'), { recursive: true });
            const seen = new Set();
            let open;
            const close = () => {
                if (open !== undefined)
                    (0, external_node_fs_.closeSync)(open);
                open = undefined;
            };
            const member = ({ name, kind }) => {
                close();
                const [, part] = PARTS.exec(name) ?? [];
                if (part === undefined || kind !== 'file')
                    return undefined;
                seen.add(part);
                const target = (0, external_node_fs_.openSync)((0, external_node_path_.join)(folder, part), 'w', 0o600);
                open = target;
                return (bytes) => void (0, external_node_fs_.writeSync)(target, bytes);
            };
            try {
                const tar = new tar_reader.R({ member });
                for await (const chunk of (0, external_node_fs_.createReadStream)(file))
                    tar.push(chunk);
                tar.end();
            }
            catch (error) {
                const known = error instanceof tar_member.b || (0, errors.$N)(error) !== undefined;
                if (!known)
                    throw error;
                throw new errors.yo(`${file} cannot be read: ${(0, errors.bD)(error)}`, {
                    id: 'image-archive-unreadable',
                    fix: FORMS,
                    cause: error,
                });
            }
            finally {
                close();
            }
            if (!seen.has('oci-layout') || !seen.has('index.json'))
                throw new errors.yo(`${file} is no image that holds an OCI layout.`, {
                    id: 'image-archive-unreadable',
                    fix: FORMS,
                });
        }
        const FORMS = 'Give a file that "docker save" of Docker 25 or newer wrote, or "pakages container --archive"; older ones become one by "skopeo copy docker-archive:OLD oci-archive:NEW".';
        var read_base_image = __webpack_require__(4895);
        var licence_licence = __webpack_require__(30569);
        var manifest_manifest = __webpack_require__(5394);
        var schemas = __webpack_require__(92857);
        var read_base_files = __webpack_require__(24905);
        var base_packages = __webpack_require__(11797);
        var container_layer = __webpack_require__(48258);
        ;
        const packageList = schemas.YOg(schemas.Ikc({
            name: schemas.YjP().max(200),
            version: schemas.YjP().max(200),
            hash: schemas.YjP().max(64),
            licence: schemas.YjP().max(1000).optional(),
        }))
            .max(10_000);
        async function readImageContent(image) {
            const { registry, name, digest } = image;
            if (!registry || !digest)
                return { name, digest, layers: [], packages: [], unread: [] };
            const stored = await registry.manifest(digest);
            if (!stored)
                throw new errors.yo(`${name} is not there any more.`, {
                    id: 'registry-changed-meanwhile',
                    fix: 'Run the command again.',
                });
            const manifest = (0, manifest_manifest.Sw)(stored.bytes, name);
            const said = manifest.layers.map(({ annotations }) => packagesOf(annotations));
            const others = image.layers.filter((_, at) => said[at].length === 0);
            const files = await (0, read_base_files.b)(others.map((one) => ({
                name: one.digest,
                open: () => registry.readBlob(one.digest, one.size),
            })), base_packages.k);
            const own = await (0, base_packages.U)(files);
            return {
                name,
                digest,
                layers: image.layers.map((layer, at) => ({
                    digest: layer.digest,
                    size: layer.size,
                    title: titleOf(said[at]),
                })),
                packages: once([
                    ...said.flat(),
                    ...own.packages.map(({ manager, name: called, version, licence, spec }) => ({
                        kind: manager,
                        name: called,
                        version,
                        ...(spec && { hash: spec.hash }),
                        licence: licence.expression,
                    })),
                ]),
                unread: own.unread,
            };
        }
        const once = (packages) => {
            const hashes = new Set();
            return packages.filter(({ hash }) => {
                const isNew = hash === undefined || !hashes.has(hash);
                if (hash !== undefined)
                    hashes.add(hash);
                return isNew;
            });
        };
        function packagesOf(annotations) {
            const text = annotations?.[container_layer.wB];
            if (text === undefined)
                return [];
            try {
                return packageList.parse(JSON.parse(text)).map(({ licence, ...one }) => ({
                    kind: 'spack',
                    ...one,
                    licence: (0, licence_licence.o)(licence).expression,
                }));
            }
            catch {
                return [];
            }
        }
        function titleOf(packages) {
            const names = packages.map(({ name, version }) => `${name}@${version}`);
            return names.length > 3
                ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
                : names.join(', ') || undefined;
        }
        var image_reference = __webpack_require__(2960);
        var src_registry = __webpack_require__(92687);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const ARCHIVE = 'docker-archive:';
        const ARCHITECTURES = { x64: 'amd64', ppc64: 'ppc64le' };
        const containerDiffWork = {
            async run(inputs, { openPorts }) {
                const [first, second, ...more] = inputs.images;
                if (first === undefined || second === undefined || more.length > 0)
                    throw new errors.eb(`Two images are compared, and ${inputs.images.length} were given.`, {
                        id: 'two-needed-to-compare',
                        fix: 'Write "pakages container diff A B".',
                    });
                const ports = await openPorts();
                const [before, after] = [
                    await contentOf(first, inputs, ports),
                    await contentOf(second, inputs, ports),
                ];
                return { before, after, difference: diffImages(before, after) };
            },
            present: (result) => ({
                answer: { markdown: differenceMarkdown(result) },
                json: {
                    before: {
                        image: result.before.name,
                        digest: result.before.digest,
                        unread: result.before.unread,
                    },
                    after: { image: result.after.name, digest: result.after.digest, unread: result.after.unread },
                    ...result.difference,
                },
            }),
        };
        async function contentOf(text, inputs, ports) {
            if (!text.startsWith(ARCHIVE))
                return imageContent(text, text, inputs, ports);
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-archive-'));
            try {
                await unpackArchive((0, external_node_path_.resolve)(ports.host.workspace, text.slice(ARCHIVE.length)), folder);
                return await imageContent(`oci-layout:${folder}`, text, inputs, ports);
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function imageContent(text, name, { platform, token }, ports) {
            const { repository, tag, digest } = (0, image_reference.o)(text);
            const registry = (0, src_registry.I)(repository, { token }, ports);
            const tags = repository.startsWith('oci-layout:') ? await registry.tags() : [];
            const reference = digest ?? tag ?? (tags.length === 1 ? tags[0] : 'latest');
            const image = await (0, read_base_image.l)({ registry, reference, name }, platformOf(platform));
            return readImageContent(image);
        }
        function platformOf(text) {
            const own = `linux/${ARCHITECTURES[process.arch] ?? process.arch}`;
            const [os, architecture, ...more] = (text ?? own).split('/');
            if (!os || !architecture || more.length > 0)
                throw new errors.eb(`"${text}" is no platform.`, {
                    id: 'input-malformed',
                    fix: 'Write it as linux/amd64.',
                });
            return { os, architecture };
        }
        function differenceMarkdown({ before, after, difference }) {
            const { packages, layers, sizes } = difference;
            const titles = ['Package', before.name, after.name, 'Licence'];
            return [
                `## From ${(0, markdown.aY)(before.name)} to ${(0, markdown.aY)(after.name)}`,
                '',
                `${(0, markdown.ix)(sizes.before)} before, ${(0, markdown.ix)(sizes.after)} after; ${(0, markdown.hS)(layers.shared.length, 'layer')} shared, ${layers.removed.length} only before, ${layers.added.length} only after.`,
                '',
                ...(packages.length === 0
                    ? ['The same packages in the same versions.']
                    : [
                        (0, markdown.Qj)(titles.map((title) => (0, markdown.aY)(title)), packages.map(packageRow)),
                    ]),
                '',
                ...layerLines(difference),
                ...[before, after].flatMap(({ name, unread }) => unread.map((why) => `- ${name}: ${why}`)),
                '',
            ].join('\n');
        }
        const packageRow = ({ kind, name, before, after, licences }) => [
            (0, markdown.aY)(kind === 'spack' ? name : `${name} (${kind})`),
            (0, markdown.aY)(before.join(', ')) || '–',
            (0, markdown.aY)(after.join(', ')) || '–',
            licences && before.length > 0 && after.length > 0
                ? (0, markdown.aY)(`${licences.before.join(', ')} → ${licences.after.join(', ')}`)
                : '',
        ];
        function layerLines({ layers: { removed, added } }) {
            const row = (sign, { digest, size, title }) => [
                sign,
                (0, markdown.aY)(title ?? ''),
                (0, markdown.ix)(size),
                digest.slice(0, 19),
            ];
            const rows = [...removed.map((one) => row('−', one)), ...added.map((one) => row('+', one))];
            return rows.length === 0 ? [] : [(0, markdown.Qj)(['', 'Layer', 'Size', 'Digest'], rows), ''];
        }
    }),
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
                        id: 'base-too-large',
                        fix: 'Use a base from a source that you trust.',
                    });
            }
            #newFolder() {
                if (++this.#folders > MOST_FOLDERS)
                    throw new errors.yo(`It has more than ${MOST_FOLDERS} folders.`, {
                        id: 'base-too-large',
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
                        id: 'base-too-large',
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
                    id: 'node-too-old',
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
                        id: 'base-layer-unreadable',
                        fix: 'Name another base, or copy this one anew: this one was not written as images are.',
                    });
            }
            #count() {
                if (++this.#members > MOST_MEMBERS)
                    throw new errors.yo(`It has more than ${MOST_MEMBERS} members.`, {
                        id: 'base-too-large',
                        ...SMALLER,
                    });
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
                    throw new errors.yo(`Its lists of packages and libraries have over ${MOST_KEPT} bytes.`, {
                        id: 'base-too-large',
                        ...SMALLER,
                    });
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
                id: 'base-layer-unreadable',
                fix: own
                    ? error.fix
                    : error instanceof tar_member.b
                        ? 'Have its layers packed anew, as "docker build" and "buildah" do, or use another base: only tarballs of POSIX and GNU, without sparse files, are read alike by all programs.'
                        : 'Copy the image anew ("skopeo copy"), which repacks nothing but checks it, or use another base.',
                cause: error,
            });
        }
    }),
    99711: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (readApkInstalled)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);
        var _dpkg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67639);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9+._-]{0,200}$/;
        const VERSION = /^[A-Za-z0-9._~+-]{1,200}$/;
        function readApkInstalled(text) {
            const packages = [];
            let malformed = 0;
            for (const lines of (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.qN)(text)) {
                if (packages.length + malformed >= _dpkg_js__WEBPACK_IMPORTED_MODULE_1__.aD)
                    return _dpkg_js__WEBPACK_IMPORTED_MODULE_1__.LJ;
                const fields = new Map();
                for (const line of lines)
                    if (line[1] === ':' && !fields.has(line[0]))
                        fields.set(line[0], line.slice(2, 4096));
                const [name, version] = [fields.get('P'), fields.get('V')];
                if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
                    malformed++;
                    continue;
                }
                const origin = fields.get('o');
                packages.push({
                    manager: 'apk',
                    name,
                    version,
                    architecture: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('A')),
                    source: origin === undefined || origin === name || !NAME.test(origin)
                        ? undefined
                        : { name: origin, version: undefined },
                    licence: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.o)(fields.get('L')),
                    homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('U')),
                    summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('T')),
                    supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('m')),
                });
            }
            return { packages, malformed };
        }
    }),
    11797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (basePackagesIn),
            k: () => (packageFileLimit)
        });
        var licence_licence = __webpack_require__(30569);
        var os_release = __webpack_require__(52933);
        var apk = __webpack_require__(99711);
        var copyright = __webpack_require__(70852);
        var dpkg = __webpack_require__(67639);
        var errors = __webpack_require__(37638);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var rpm_header = __webpack_require__(86556);
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
                for (const { blob } of rows.iterate(LONGEST_HEADER, dpkg.aD)) {
                    left -= blob instanceof Uint8Array ? blob.length : 0;
                    if (left < 0)
                        return 'it says more than it holds';
                    const one = blob instanceof Uint8Array ? (0, rpm_header.F)(blob) : undefined;
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
        const WORD = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;
        const specFile = schemas._H3({
            spec: schemas._H3({
                nodes: schemas.PVZ([
                    schemas._H3({
                        name: schemas.YjP().regex(WORD),
                        version: schemas.YjP()
                            .max(200)
                            .regex(/^[^\p{Cc}\s]+$/u),
                        namespace: schemas.YjP().regex(WORD).optional(),
                        hash: (0, spec_hash.o)(),
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
                if (packages.length + malformed >= dpkg.aD)
                    return dpkg.LJ;
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
                distribution: (0, os_release.A)(release ?? ''),
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
                const licence = known.get(text) ?? (0, copyright.e)(text.toString('utf8'));
                known.set(text, licence);
                return licence;
            };
            const parts = [...files.files().keys()].filter((path) => DPKG_PARTS.test(path) && !path.endsWith('.md5sums'));
            for (const path of [DPKG, ...parts.sort()]) {
                const file = files.file(path);
                if (!file)
                    continue;
                const text = textAt(files, path);
                yield { path, read: text === undefined ? TOO_LARGE : (0, dpkg.H9)(text, licences) };
            }
        }
        function* fromApk(files) {
            const path = APK.find((one) => files.file(one));
            if (path === undefined)
                return;
            const text = textAt(files, path);
            yield { path, read: text === undefined ? TOO_LARGE : (0, apk.H)(text) };
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
    70852: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (readCopyright)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
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
        const [MOST, LONGEST] = [200, 8192];
        function readCopyright(text) {
            const [header, ...rest] = (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.SI)(text);
            if (!MACHINE_READABLE.test(header?.get('format') ?? ''))
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)(undefined);
            const names = [header, ...rest].flatMap((fields) => fields.get('license') || []);
            const different = [...new Set(names)];
            if (different.length > MOST || different.join('').length > LONGEST)
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)(undefined);
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)([...new Set(different.map(spdxText))].sort());
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
    }),
    67639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H9: () => (readDpkgStatus),
            LJ: () => (TOO_MANY),
            aD: () => (MOST_PACKAGES)
        });
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51919);
        const GONE = new Set(['not-installed', 'config-files']);
        const NAME = /^[a-z0-9][a-z0-9+.-]{0,200}$/i;
        const VERSION = /^[A-Za-z0-9.+~:-]{1,200}$/;
        const MOST_PACKAGES = 200_000;
        const TOO_MANY = `it has more than ${MOST_PACKAGES} packages`;
        function readDpkgStatus(text, licenceOf) {
            const packages = [];
            let malformed = 0;
            for (const fields of (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.SI)(text)) {
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
                    homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('homepage')),
                    summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('description')),
                    supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_0__.zW)(fields.get('maintainer')),
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
    }),
    86556: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (readRpmHeader),
            k: () => (rpmPackage)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30569);
        var _stanzas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51919);
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
        const LONGEST = 4096;
        function readRpmHeader(blob) {
            const values = valuesIn(Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength));
            const text = (tag) => {
                const value = values?.get(tag);
                return typeof value === 'string' ? value : undefined;
            };
            const epoch = values?.get(TAG.epoch);
            return rpmPackage({
                name: text(TAG.name),
                version: text(TAG.version),
                release: text(TAG.release),
                epoch: typeof epoch === 'number' ? String(epoch) : undefined,
                architecture: text(TAG.arch),
                sourceRpm: text(TAG.sourceRpm),
                licence: text(TAG.license),
                homepage: text(TAG.url),
                summary: text(TAG.summary),
                vendor: text(TAG.vendor),
            });
        }
        function rpmPackage(fields) {
            const { name, version, release, epoch, architecture } = fields;
            if (![name, version, release].every((one) => one !== undefined && WORD.test(one)))
                return undefined;
            return {
                manager: 'rpm',
                name: name,
                version: `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}`,
                architecture: architecture !== undefined && WORD.test(architecture) ? architecture : undefined,
                source: sourceOf(fields.sourceRpm, name),
                licence: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.o)(fields.licence),
                homepage: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.homepage),
                summary: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.summary),
                supplier: (0, _stanzas_js__WEBPACK_IMPORTED_MODULE_1__.zW)(fields.vendor),
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
            const end = data.subarray(0, LONGEST).indexOf(0);
            return end < 0 ? undefined : data.toString('utf8', 0, end);
        }
        function sourceOf(file, name) {
            const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
            if (source === undefined || !WORD.test(source) || source === name)
                return undefined;
            return { name: source, version };
        }
    }),
    51919: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SI: () => (controlStanzas),
            qN: () => (paragraphs),
            zW: () => (forPeople)
        });
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
                throw new errors.yo(`The base ${base.name} is for ${(0, base_platform.V)(own)}, and the packages are for ${(0, base_platform.V)(platform)}.`, {
                    id: 'base-platform-unfit',
                    fix: 'Name a base of that platform, or an image that has several.',
                });
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
                        id: 'base-not-found',
                        fix: 'Give "base-username" and "base-password" of an account that may read it, or check its name: registries answer the same for an image that is not there.',
                        cause: error,
                    });
                throw error;
            }
            const tags = (0, digest.Bc)(reference) ? [] : (await registry.tags()).slice(0, 8);
            throw new errors.yo(`The base ${name} is not there.`, {
                id: 'base-not-found',
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
                    id: 'base-platform-unfit',
                    fix: `It is there for ${there.join(', ') || 'nothing that it names'}: choose another base, or packages for one of these.`,
                });
            return (await registry.manifest(found.digest)) ?? incomplete(name, found.digest);
        }
        function incomplete(name, digest) {
            throw new registry_error.gl('not-found', `The base ${name} lists ${digest}, which is not there.`, {
                id: 'base-incomplete',
                fix: 'Copy the base anew, with all of its platforms or with one alone.',
            });
        }
        const fits = (one, wanted) => one.os === wanted.os &&
            one.architecture === wanted.architecture &&
            (!one.variant || !wanted.variant || one.variant === wanted.variant);
        async function readConfigOf({ config }, { registry, name }) {
            if (config.mediaType !== media_types.Ve && config.mediaType !== DOCKER_CONFIG)
                throw new errors.yo(`The base ${name} is no image to run: its config is ${config.mediaType}.`, {
                    id: 'base-not-an-image',
                    fix: 'Name an image of an operating system, such as debian:12-slim.',
                });
            const bytes = await (0, verified.oD)(registry, config, CONFIG_LIMIT);
            return (0, json.g)(bytes, base_image.gj, 'the config of an image', `The config of ${name}`);
        }
        function layersOf({ layers }, diffIds, { name }) {
            if (layers.length !== diffIds.length || !diffIds.every(digest.Bc))
                throw new registry_error.gl('malformed', `The base ${name} has ${layers.length} layers, and its config tells of ${diffIds.length}.`, {
                    id: 'base-not-an-image',
                    fix: 'Name another base: this one was not written as images are.',
                });
            return layers.map(({ mediaType, digest, size }, at) => {
                const type = ociLayerType(mediaType);
                if (type === undefined)
                    throw new errors.yo(isForeign(mediaType)
                        ? `A layer of the base ${name} may not be given on (${mediaType}).`
                        : `A layer of the base ${name} is of a kind that is not known (${mediaType}).`, {
                        id: 'base-layer-kind-unknown',
                        fix: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.',
                    });
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
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48055);
        const LICENCES_FOLDER = '/usr/share/licenses';
        const DECLARED_LICENCE = 'SPDX-License-Identifier';
        const fileName = (text) => Buffer.from(text.replaceAll('/', '_'))
            .subarray(-200)
            .toString('utf8')
            .replace(/^(?:\.wh\.|\ufffd)+/, '');
        const licenceFolder = ({ name, version, hash }) => `${fileName(`${name}-${version}`)}-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.B)(hash)}`;
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
    14763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            zP: () => (LONGEST),
            bn: () => (allOf),
            v9: () => (holds),
            vX: () => (isSingle),
            Jn: () => (readExpression)
        });
        var spdx_expression_parse = __webpack_require__(93326);
        var spdx_expression_parse_default = __webpack_require__.n(spdx_expression_parse);
        var reference = __webpack_require__(8560);
        var spdx_exceptions = __webpack_require__(53988);
        var deprecated = __webpack_require__(3389);
        var spdx_license_ids = __webpack_require__(75204);
        ;
        const spellings = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
        let licences;
        let additions;
        const listedLicence = (id) => (licences ??= spellings([...deprecated, ...spdx_license_ids])).get(id.toLowerCase());
        const listedException = (id) => (additions ??= spellings(spdx_exceptions)).get(id.toLowerCase());
        ;
        const LONGEST = 500;
        function readExpression(text) {
            if (text.length > LONGEST)
                return undefined;
            const tokens = (text.match(/[()]|[^()\s]+/g) ?? []).map(tokenOf);
            const node = parsed(tokens.map((token) => token.text).join(' '));
            if (!node || !tokens.some(({ kind }) => kind === 'listed' || kind === 'own'))
                return undefined;
            const references = tokens.flatMap(({ kind, text: id, stated }) => kind === 'own' || kind === 'unlisted'
                ? [{ id: id, text: kind === 'own' ? id : stated }]
                : []);
            return {
                expression: written(node),
                references: [...new Map(references.map((one) => [one.id, one])).values()],
                asStated: !tokens.some(({ kind }) => kind === 'unlisted'),
            };
        }
        function allOf(expressions) {
            const parts = expressions.flatMap((one) => partsOf(spdx_expression_parse_default()(one))).map(written);
            const inner = (part) => (isSingle(part) ? part : `(${part})`);
            return [...new Set(parts)]
                .map((part, _, all) => (all.length === 1 ? part : inner(part)))
                .join(' AND ');
        }
        const partsOf = (node) => 'conjunction' in node && node.conjunction === 'and'
            ? [...partsOf(node.left), ...partsOf(node.right)]
            : [node];
        const holds = (expression, test) => holdsFor(spdx_expression_parse_default()(expression), test);
        function holdsFor(node, test) {
            if (!('conjunction' in node))
                return test(written(node));
            const left = holdsFor(node.left, test);
            return node.conjunction === 'or'
                ? left || holdsFor(node.right, test)
                : left && holdsFor(node.right, test);
        }
        const isSingle = (expression) => !('conjunction' in spdx_expression_parse_default()(expression));
        function tokenOf(stated) {
            const token = (kind, text) => ({ kind, text, stated });
            if (/^(?:[()]|and|or|with)$/i.test(stated))
                return token('grammar', stated.toUpperCase());
            const own = /^LicenseRef-([A-Za-z0-9.-]+)$/i.exec(stated)?.[1];
            if (own !== undefined)
                return token('own', `LicenseRef-${own}`);
            const plus = stated.endsWith('+') ? '+' : '';
            const listed = listedLicence(plus === '' ? stated : stated.slice(0, -1));
            if (listed !== undefined)
                return token('listed', `${listed}${plus}`);
            const exception = listedException(stated);
            if (exception !== undefined)
                return token('grammar', exception);
            return /^[A-Za-z0-9.-]+$/.test(stated)
                ? token('unlisted', (0, reference.P)(stated).id)
                : token('grammar', stated);
        }
        function parsed(text) {
            if (/(?:^|[\s(])DocumentRef-/.test(text))
                return undefined;
            try {
                return spdx_expression_parse_default()(text);
            }
            catch {
                return undefined;
            }
        }
        function written(node) {
            if (!('conjunction' in node)) {
                const exception = node.exception === undefined ? '' : ` WITH ${node.exception}`;
                return `${node.license}${node.plus ? '+' : ''}${exception}`;
            }
            const side = (child) => 'conjunction' in child && child.conjunction !== node.conjunction
                ? `(${written(child)})`
                : written(child);
            return `${side(node.left)} ${node.conjunction.toUpperCase()} ${side(node.right)}`;
        }
    }),
    30569: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (readLicence)
        });
        var licence_expression = __webpack_require__(14763);
        var licence_reference = __webpack_require__(8560);
        ;
        const SPELLINGS = new Map([
            ['apache 2.0', 'Apache-2.0'],
            ['bsd 2-clause', 'BSD-2-Clause'],
            ['bsd 3-clause', 'BSD-3-Clause'],
            ['apache license 2.0', 'Apache-2.0'],
            ['apache license, version 2.0', 'Apache-2.0'],
            ['apache-2', 'Apache-2.0'],
            ['apachev2', 'Apache-2.0'],
            ['asl 2.0', 'Apache-2.0'],
            ['the unlicense', 'Unlicense'],
            ['mit license', 'MIT'],
            ['the mit license', 'MIT'],
            ['2-clause bsd', 'BSD-2-Clause'],
            ['3-clause bsd', 'BSD-3-Clause'],
            ['bsd2-clause', 'BSD-2-Clause'],
            ['bsd3-clause', 'BSD-3-Clause'],
            ['bsd 3-clause license', 'BSD-3-Clause'],
            ['bsd 2-clause license', 'BSD-2-Clause'],
            ['new bsd license', 'BSD-3-Clause'],
            ['gpl-2', 'GPL-2.0'],
            ['gpl-3', 'GPL-3.0'],
            ['gplv2', 'GPL-2.0'],
            ['gplv3', 'GPL-3.0'],
            ['lgplv2.1', 'LGPL-2.1'],
            ['lgpl2.1', 'LGPL-2.1'],
            ['gnu lgpl-2.1', 'LGPL-2.1'],
            ['lgplv3', 'LGPL-3.0'],
            ['agplv3', 'AGPL-3.0'],
            ['gplv2+', 'GPL-2.0-or-later'],
            ['gplv3+', 'GPL-3.0-or-later'],
            ['lgplv2.1+', 'LGPL-2.1-or-later'],
            ['lgplv3+', 'LGPL-3.0-or-later'],
            ['agplv3+', 'AGPL-3.0-or-later'],
            ['mplv1.1', 'MPL-1.1'],
            ['mplv2.0', 'MPL-2.0'],
            ['cecill free software license agreement v2.1', 'CECILL-2.1'],
        ]);
        const inSpdxSpelling = (text) => text
            .split(/(\s(?:and|or)\s|[()])/i)
            .map((part) => SPELLINGS.get(part.trim().toLowerCase()) ?? part)
            .join('');
        ;
        const UNKNOWN = { kind: 'unknown', expression: undefined, references: [] };
        const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION', 'NONE']);
        function readLicence(stated) {
            const texts = typeof stated === 'string' ? [stated] : (stated ?? []);
            const parts = [];
            for (const text of texts) {
                const part = readText(text.trim().replace(/\s+/g, ' '));
                if (part.kind === 'unknown')
                    return UNKNOWN;
                if (!parts.some(({ expression }) => expression === part.expression))
                    parts.push(part);
            }
            return parts.length < 2 ? (parts[0] ?? UNKNOWN) : together(parts);
        }
        function readText(text) {
            if (SILENT.has(text.toUpperCase()))
                return UNKNOWN;
            const read = (0, licence_expression.Jn)(inSpdxSpelling(text));
            if (!read)
                return standingFor(text);
            const { expression, references, asStated } = read;
            if (references.some((one) => SILENT.has(one.text.toUpperCase())))
                return UNKNOWN;
            return { kind: asStated ? 'spdx' : 'other', expression, references };
        }
        function standingFor(text) {
            const reference = (0, licence_reference.P)(text);
            return { kind: 'other', expression: reference.id, references: [reference] };
        }
        function together(parts) {
            const expression = (0, licence_expression.bn)(parts.map((part) => part.expression));
            if (expression.length > licence_expression.zP)
                return standingFor(expression);
            const references = parts.flatMap((part) => part.references);
            return {
                kind: parts.every(({ kind }) => kind === 'spdx') ? 'spdx' : 'other',
                expression,
                references: [...new Map(references.map((one) => [one.id, one])).values()],
            };
        }
    }),
    8560: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (referenceTo)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const READABLE = 40;
        function referenceTo(text) {
            if (text.length <= READABLE && /^[A-Za-z0-9.-]+$/.test(text))
                return { id: `LicenseRef-${text}`, text };
            const words = text
                .replace(/[^A-Za-z0-9.]+/g, '-')
                .replace(/^-|-$/g, '')
                .slice(0, READABLE);
            const digits = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
            const id = `LicenseRef-${words === '' ? 'unnamed' : words}-${digits}`;
            return { id: id, text };
        }
    }),
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
    }),
    89381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (parseAs),
            l: () => (encode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);
        const encode = (value) => Buffer.from(JSON.stringify(value));
        function parseAs(bytes, type, what, from) {
            const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
            let json;
            try {
                json = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.q)(bytes, 'the document');
            }
            catch (cause) {
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, {
                    id: 'registry-malformed',
                    fix,
                    cause,
                });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
                id: 'registry-malformed',
                fix,
            });
        }
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
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, {
                    id: 'registry-too-large',
                    fix: 'Do not use it: remove the package from the registry and push it anew.',
                });
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
    5394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            DE: () => (CREATED),
            MV: () => (MANIFEST_LIMIT),
            Sw: () => (parseImageManifest),
            n4: () => (parseImageIndex),
            nb: () => (descriptorOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        const MANIFEST_LIMIT = 8 * 1024 * 1024;
        const CREATED = 'org.opencontainers.image.created';
        const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
            annotations: annotations.optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const descriptor = shape;
        const looseDescriptor = shape.loose();
        const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            config: descriptor,
            layers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(descriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            manifests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(looseDescriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const parseImageManifest = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageManifest, 'an image manifest', from);
        const parseImageIndex = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageIndex, 'an image index', from);
        const descriptorOf = (mediaType, bytes) => ({
            mediaType,
            digest: (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes),
            size: bytes.length,
        });
    }),
    51747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (isIndexType),
            $v: () => (EMPTY_CONFIG),
            L$: () => (IMAGE_INDEX),
            MS: () => (IMAGE_MANIFEST),
            Ve: () => (IMAGE_CONFIG),
            Vv: () => (DOCKER_MANIFEST),
            Y2: () => (DOCKER_LIST),
            kb: () => (IMAGE_LAYER)
        });
        const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
        const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
        const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
        const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
        const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
        const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
        const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
        const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;
    }),
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
            Im: () => (isUnusable),
            Kb: () => (REGISTRY_FAILURE_IDS),
            UF: () => (unlessUnusable),
            WG: () => (isPassing),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REGISTRY_FAILURE_IDS = {
            unauthorized: 'registry-unauthorized',
            forbidden: 'registry-forbidden',
            'not-found': 'registry-not-found',
            'rate-limited': 'registry-rate-limited',
            server: 'registry-server-error',
            unreachable: 'registry-unreachable',
            untrusted: 'certificate-untrusted',
            timeout: 'registry-timeout',
            truncated: 'registry-truncated',
            'digest-mismatch': 'registry-digest-mismatch',
            malformed: 'registry-malformed',
            unsupported: 'registry-unsupported',
            'too-large': 'registry-too-large',
            rejected: 'registry-rejected',
        };
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
                id: REGISTRY_FAILURE_IDS[failure],
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
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
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
    52933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (readOsRelease)
        });
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
            id: 'image-name-malformed',
            fix: 'Write oci://HOST/PATH:TAG, HOST/PATH@sha256:DIGEST, oci-layout:FOLDER:TAG, or as Docker has it, debian:12-slim.',
        });
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
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a registry.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            const [, scheme, host = '', rest = ''] = match;
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h)(rest, '/');
            const repository = path.toLowerCase();
            checkHost(host, scheme === 'oci+http', text);
            if (!PATH.test(repository) || repository.length > 255)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a repository: "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(path)}" is not a path of one.`, { id: 'registry-address-malformed', fix: pathFix(path) });
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
                    id: 'login-in-address',
                    fix: 'Take it out, and give "username" and "password" (or "token") instead.',
                });
            if (!HOST.test(host) || !URL.canParse(`https://${host}`))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a host.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            if (plain && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(new URL(`http://${host}`).hostname))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" would send packages and credentials in clear over a network.`, {
                    id: 'registry-address-insecure',
                    fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.',
                });
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
    64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p6: () => (date),
            w$: () => (datetime)
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    }),
    53988: ((module) => {
        module.exports = JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    }),
    3389: ((module) => {
        module.exports = JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    }),
    75204: ((module) => {
        module.exports = JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    })
};
