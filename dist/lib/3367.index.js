export const id = 3367;
export const ids = [3367];
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
                throw new errors.yo(`${file} cannot be read: ${(0, errors.bD)(error)}`, { fix: FORMS, cause: error });
            }
            finally {
                close();
            }
            if (!seen.has('oci-layout') || !seen.has('index.json'))
                throw new errors.yo(`${file} is no image that holds an OCI layout.`, { fix: FORMS });
        }
        const FORMS = 'Give a file that "docker save" of Docker 25 or newer wrote, or "pakages container --archive"; older ones become one by "skopeo copy docker-archive:OLD oci-archive:NEW".';
        var read_base_image = __webpack_require__(4895);
        var licence_licence = __webpack_require__(30569);
        var manifest_manifest = __webpack_require__(5394);
        var schemas = __webpack_require__(92857);
        var read_base_files = __webpack_require__(24905);
        var base_packages = __webpack_require__(50357);
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
                throw new errors.yo(`${name} is not there any more.`, { fix: 'Run the command again.' });
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
                throw new errors.eb(`"${text}" is no platform.`, { fix: 'Write it as linux/amd64.' });
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
            ['apache-2', 'Apache-2.0'],
            ['the unlicense', 'Unlicense'],
            ['mit license', 'MIT'],
        ]);
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
            const read = (0, licence_expression.Jn)(SPELLINGS.get(text.toLowerCase()) ?? text);
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
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
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
            UF: () => (unlessUnusable),
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
