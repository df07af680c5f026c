export const id = 5990;
export const ids = [5990];
export const modules = {
    81229: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            sbomDiffWork: () => (sbomDiffWork)
        });
        var errors = __webpack_require__(37638);
        ;
        function compareSboms(before, after) {
            const [old, fresh] = [sidesOf(before), sidesOf(after)];
            const silent = {
                licence: [before, after].some((list) => list.every(({ licence }) => licence === undefined)),
                source: [before, after].some((list) => list.every(({ sources }) => sources.length === 0)),
            };
            const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
            const all = keys.map((key) => {
                const [name, kind] = key.split('\0');
                const [was, is] = [old.get(key), fresh.get(key)];
                return { kind, name, differs: aspects(was, is, silent), before: was, after: is };
            });
            const changes = all.filter(({ differs }) => differs.length > 0);
            return { changes, same: all.length - changes.length };
        }
        function aspects(before, after, silent) {
            if (!before)
                return ['added'];
            if (!after)
                return ['removed'];
            const differ = (key) => before[key].join('\n') !== after[key].join('\n');
            const found = [
                ...(differ('versions') ? ['version'] : []),
                ...(differ('licences') && !silent.licence ? ['licence'] : []),
                ...(differ('sources') && !silent.source ? ['source'] : []),
            ];
            return found.length === 0 && differ('hashes') ? ['build'] : found;
        }
        function sidesOf(packages) {
            const groups = Map.groupBy(packages, ({ name, kind }) => `${name}\0${kind}`);
            const each = (texts) => [...new Set(texts)].sort();
            return new Map([...groups].map(([key, all]) => [
                key,
                {
                    versions: each(all.map(({ version }) => version)),
                    licences: each(all.map(({ licence }) => licence ?? 'unknown')),
                    sources: each(all.flatMap(({ sources }) => sources)),
                    hashes: each(all.flatMap(({ hash }) => hash ?? [])),
                },
            ]));
        }
        var open_reading = __webpack_require__(9184);
        var read = __webpack_require__(98176);
        var manifest = __webpack_require__(5394);
        var verified = __webpack_require__(49003);
        var invalid_value = __webpack_require__(14566);
        var outside_json = __webpack_require__(15125);
        var concrete_spec = __webpack_require__(16804);
        var sbom_formats = __webpack_require__(25838);
        var image_reference = __webpack_require__(2960);
        var named_bounds = __webpack_require__(48124);
        var open_generations = __webpack_require__(23738);
        var src_registry = __webpack_require__(92687);
        var licence = __webpack_require__(30569);
        var first_issue = __webpack_require__(1393);
        ;
        const sourceText = (address, sha256) => {
            const parts = [...(address ? [address] : []), ...(sha256 ? [`sha256:${sha256}`] : [])];
            return parts.length === 0 ? [] : [parts.join(' ')];
        };
        const gitText = (address, version) => `git+${address}${version ? `@${version}` : ''}`;
        const kindOf = (purl, hash) => hash !== undefined
            ? 'spack'
            : (/^pkg:([A-Za-z][A-Za-z0-9.+-]*)\//.exec(purl ?? '')?.[1]?.toLowerCase() ?? '');
        const licenceText = (texts) => (0, licence.o)(texts).expression;
        function readAs(type, json, from) {
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new errors.H(`${from} is no SBOM that can be read: ${(0, first_issue.O)(read.error)}.`, {
                id: 'sbom-malformed',
                fix: 'Write it anew: CycloneDX and SPDX 2 are read, as JSON.',
                at: { file: from },
            });
        }
        const packagesOfLock = ({ specs }, isListed = () => true) => [...specs.values()].filter(isListed).map((spec) => ({
            kind: 'spack',
            name: spec.name,
            version: spec.version,
            hash: spec.hash,
            licence: undefined,
            sources: [],
        }));
        var schemas = __webpack_require__(92857);
        ;
        const MAX_COMPONENTS = 1_000_000;
        const word = schemas.YjP().max(100_000);
        const licences = schemas.YOg(schemas._H3({
            expression: word.optional(),
            license: schemas._H3({ id: word.optional(), name: word.optional() }).optional(),
        }));
        const reference = schemas._H3({
            type: word,
            url: word,
            comment: word.optional(),
            hashes: schemas.YOg(schemas._H3({ alg: word, content: word })).optional(),
        });
        const component = schemas._H3({
            name: word,
            type: word.optional(),
            version: word.optional(),
            purl: word.optional(),
            licenses: licences.optional(),
            externalReferences: schemas.YOg(reference).optional(),
            properties: schemas.YOg(schemas._H3({ name: word, value: word.optional() })).optional(),
            components: schemas.YOg(schemas.RZV(() => component)).optional(),
        });
        const read_cyclonedx_document = schemas._H3({
            bomFormat: schemas.euz('CycloneDX'),
            metadata: schemas._H3({ component: component.optional() }).optional(),
            components: schemas.YOg(component).max(MAX_COMPONENTS).default([]),
        });
        function readCyclonedx(json, from) {
            const { metadata, components } = readAs(read_cyclonedx_document, json, from);
            const found = [];
            const open = [...(metadata?.component ? [metadata.component] : []), ...components];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const inner of next.components ?? [])
                    open.push(inner);
                if (next.version !== undefined && next.type !== 'file')
                    found.push(packageOf(next));
                if (found.length > MAX_COMPONENTS)
                    throw new errors.H(`${from} lists more than ${MAX_COMPONENTS} components.`, {
                        id: 'sbom-too-large',
                        fix: 'Compare its parts one by one.',
                    });
            }
            return found;
        }
        function packageOf(one) {
            const { name, version = '', purl, licenses = [], externalReferences = [], properties = [] } = one;
            const values = (wanted) => properties.flatMap((property) => (property.name === wanted ? [property.value ?? ''] : []));
            const [hash] = values('spack:hash');
            const stated = licenses.flatMap(({ expression, license }) => expression ?? license?.id ?? license?.name ?? []);
            return {
                kind: kindOf(purl, hash),
                name,
                version,
                hash,
                licence: licenceText(stated),
                sources: [
                    ...externalReferences.flatMap(sourceIn),
                    ...values('spack:source'),
                    ...values('spack:patch').map((patch) => `patch ${patch}`),
                ].sort(),
            };
        }
        function sourceIn({ type, url, comment, hashes = [] }) {
            if (type === 'vcs')
                return [
                    gitText(url, /(?:^|, )([\w./-]+)$/.exec(comment?.replace(/^resource [^,]*$/, '') ?? '')?.[1]),
                ];
            if (type !== 'source-distribution' && type !== 'distribution')
                return [];
            return sourceText(url, hashes.find(({ alg }) => alg === 'SHA-256')?.content);
        }
        ;
        const MAX_PACKAGES = 1_000_000;
        const read_spdx_word = schemas.YjP().max(100_000);
        const spdxPackage = schemas._H3({
            SPDXID: read_spdx_word,
            name: read_spdx_word,
            versionInfo: read_spdx_word.optional(),
            packageFileName: read_spdx_word.optional(),
            downloadLocation: read_spdx_word.optional(),
            licenseDeclared: read_spdx_word.optional(),
            licenseConcluded: read_spdx_word.optional(),
            comment: read_spdx_word.optional(),
            primaryPackagePurpose: read_spdx_word.optional(),
            checksums: schemas.YOg(schemas._H3({ algorithm: read_spdx_word, checksumValue: read_spdx_word })).optional(),
            externalRefs: schemas.YOg(schemas._H3({ referenceType: read_spdx_word, referenceLocator: read_spdx_word })).optional(),
        });
        const read_spdx_document = schemas._H3({
            spdxVersion: schemas.YjP().regex(/^SPDX-2\.\d+$/, 'not SPDX 2'),
            packages: schemas.YOg(spdxPackage).max(MAX_PACKAGES).default([]),
            relationships: schemas.YOg(schemas._H3({ spdxElementId: read_spdx_word, relationshipType: read_spdx_word, relatedSpdxElement: read_spdx_word }))
                .default([]),
            hasExtractedLicensingInfos: schemas.YOg(schemas._H3({ licenseId: read_spdx_word, name: read_spdx_word.optional() }))
                .default([]),
        });
        function readSpdx(json, from) {
            const { packages, relationships } = readAs(read_spdx_document, json, from);
            const byId = new Map(packages.map((one) => [one.SPDXID, one]));
            const sources = new Map();
            const parts = new Set();
            for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships) {
                if (relationshipType === 'PATCH_APPLIED')
                    parts.add(spdxElementId);
                const source = byId.get(relatedSpdxElement);
                if (relationshipType !== 'GENERATED_FROM' || source === undefined)
                    continue;
                parts.add(relatedSpdxElement);
                const own = sources.get(spdxElementId);
                if (own === undefined)
                    sources.set(spdxElementId, [source]);
                else
                    own.push(source);
            }
            return packages
                .filter(({ SPDXID, versionInfo }) => versionInfo !== undefined && !parts.has(SPDXID))
                .map((one) => read_spdx_packageOf(one, sources.get(one.SPDXID) ?? []));
        }
        function read_spdx_packageOf(one, sources) {
            const purls = (one.externalRefs ?? [])
                .filter(({ referenceType }) => referenceType === 'purl')
                .map(({ referenceLocator }) => referenceLocator);
            const values = (wanted) => (one.comment ?? '')
                .split('\n')
                .flatMap((line) => (line.startsWith(`${wanted}=`) ? [line.slice(wanted.length + 1)] : []));
            const [hash] = values('spack:hash');
            const licence = [one.licenseDeclared, one.licenseConcluded].find(isSaid);
            return {
                kind: kindOf(purls[0], hash),
                name: one.name,
                version: one.versionInfo ?? '',
                hash,
                licence: licenceText(licence === undefined ? [] : [licence]),
                sources: [
                    ...[...(isSaid(one.downloadLocation) ? [one] : []), ...sources].flatMap(read_spdx_sourceIn),
                    ...values('spack:patch').map((patch) => `patch ${patch}`),
                ].sort(),
            };
        }
        function read_spdx_sourceIn({ downloadLocation, packageFileName, checksums = [] }) {
            const address = isSaid(downloadLocation) ? decoded(downloadLocation) : packageFileName;
            return sourceText(address, checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue);
        }
        function decoded(location) {
            const at = location.startsWith('git+') ? location.lastIndexOf('@') : -1;
            if (at < 0)
                return location;
            try {
                return location.slice(0, at) + decodeURIComponent(location.slice(at));
            }
            catch {
                return location;
            }
        }
        const isSaid = (text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE';
        ;
        function readListedPackages(json, from) {
            const isObject = typeof json === 'object' && json !== null;
            if (isObject && 'bomFormat' in json)
                return readCyclonedx(json, from);
            if (isObject && 'spdxVersion' in json)
                return readSpdx(json, from);
            throw new errors.H(`${from} is no SBOM.`, {
                id: 'sbom-malformed',
                fix: 'CycloneDX and SPDX 2 are read, as JSON, and spack.lock.',
                at: { file: from },
            });
        }
        var p_map = __webpack_require__(606);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const AT_ONCE = 8;
        const KINDS = ['cyclonedx', 'spdx'];
        async function readSide(name, around) {
            try {
                const file = (0, external_node_path_.resolve)(around.ports.host.workspace, name);
                if ((0, external_node_fs_.existsSync)(file))
                    return { name, packages: packagesIn(await (0, promises_.readFile)(file), name), unread: [] };
                if (/^(?:oci|oci\+http):\/\/|^oci-layout:/.test(name))
                    return await ofImage(name, around);
                if (/[/\\]|\.json$|\.lock$/.test(name))
                    throw notThere(name);
                return await ofGeneration(name, around);
            }
            catch (error) {
                throw asNotChecked(error);
            }
        }
        const notThere = (name) => new errors.H(`There is no file ${name}.`, {
            id: 'file-missing',
            fix: 'Name a file, an image (oci://HOST/PATH:TAG), the number of a generation or the name of a release.',
        });
        function asNotChecked(error) {
            const isOurs = error instanceof errors.yo || error instanceof invalid_value.h;
            if (!isOurs || error instanceof errors.eb || error instanceof errors.H)
                return error;
            return new errors.H(error.message, { id: error.id, fix: error.fix, cause: error });
        }
        function packagesIn(bytes, from) {
            const json = (0, outside_json.q)(bytes, from);
            const isLock = typeof json === 'object' && json !== null && 'concrete_specs' in json;
            return isLock ? packagesOfLock((0, concrete_spec.PG)(json)) : readListedPackages(json, from);
        }
        async function ofImage(name, { inputs, ports }) {
            const { repository, tag, digest } = (0, image_reference.o)(name);
            const registry = (0, src_registry.I)(repository, inputs, ports);
            const image = digest ?? (await (0, read.AM)(registry, tag ?? 'latest'))?.digest;
            const packages = image && (await attachedTo(image, registry));
            if (packages)
                return { name, packages, unread: [] };
            throw new errors.H(`No SBOM hangs at ${name}.`, {
                id: 'sbom-not-attached',
                fix: image
                    ? '"push" attaches those that "sbom" wrote.'
                    : 'Check the tag: there is no such image.',
            });
        }
        async function ofGeneration(name, around) {
            const reading = await around.reading();
            const registry = (0, open_reading.r)(reading);
            const { named, ...bounds } = (0, named_bounds.B)({ generation: name, 'as-of': undefined });
            const { generations, passedOver } = await (0, open_generations._)(registry, reading.trust, bounds);
            const generation = await newestOf(generations);
            if (!generation)
                throw new errors.H(`There is no ${named} in ${registry.reference}.`, {
                    id: 'generation-missing',
                    fix: passedOver[0]?.why ??
                        '"pakages generations" lists them. A file is named with its folder or ending.',
                });
            const { record, dag } = generation;
            const published = new Map(record.specs.map(({ hash, manifest }) => [hash, manifest]));
            const roots = record.roots.flatMap(({ hash }) => published.get(hash) ?? []);
            const read = await (0, p_map["default"])(roots, (manifest) => attachedTo(manifest, registry), {
                concurrency: AT_ONCE,
            });
            const listed = read.flatMap((packages) => packages ?? []);
            const known = new Set(listed.map(({ hash }) => hash));
            const missing = packagesOfLock(dag, ({ hash }) => published.has(hash) && !known.has(hash));
            const unread = missing.length === 0
                ? []
                : [
                    `No SBOM of a root lists ${missing.length} of its packages: their licences and sources are not known.`,
                ];
            return { name, packages: [...unique(listed), ...missing], unread };
        }
        async function newestOf(generations) {
            for await (const generation of generations.newestFirst())
                return generation;
            return undefined;
        }
        const unique = (packages) => [
            ...new Map(packages.map((one) => [`${one.kind}\0${one.name}\0${one.version}\0${one.hash ?? ''}`, one])).values(),
        ];
        async function attachedTo(image, registry) {
            const referrers = await registry.referrers(image);
            for (const kind of KINDS) {
                const [own] = referrers.filter(({ artifactType }) => (0, sbom_formats.cO)(artifactType) === kind);
                if (own)
                    return packagesIn(await contentOf(own, registry), `${registry.reference}@${own.digest}`);
            }
            return undefined;
        }
        async function contentOf({ digest }, registry) {
            const stored = await registry.manifest(digest);
            const from = `${registry.reference}@${digest}`;
            const [layer] = stored ? (0, manifest.Sw)(stored.bytes, from).layers : [];
            if (layer)
                return (0, verified.oD)(registry, layer, sbom_formats.vi);
            throw new errors.H(`${from} is listed as an SBOM, and holds none.`, {
                id: 'sbom-malformed',
                fix: 'Push it anew.',
            });
        }
        var markdown = __webpack_require__(12712);
        ;
        const MOST = 500;
        function sbomDiffMarkdown(result) {
            const { before, after, difference, vulnerabilities } = result;
            const { changes, same } = difference;
            return [
                `## From ${(0, markdown.aY)(before.name)} to ${(0, markdown.aY)(after.name)}`,
                sentence(changes, same),
                ...(changes.length === 0
                    ? []
                    : [table(['Package', 'Change', 'Before', 'After'], changes.map(row))]),
                ...sources(changes),
                ...vulnerabilityPart(vulnerabilities),
                ...[before, after].flatMap(({ name, unread }) => unread.map((why) => `- ${(0, markdown.aY)(name)}: ${why}`)),
                '',
            ].join('\n\n');
        }
        function sentence(changes, same) {
            const count = (aspect) => changes.filter(({ differs }) => differs.includes(aspect)).length;
            if (changes.length === 0)
                return `The same ${(0, markdown.hS)(same, 'package')}, licences and sources.`;
            const parts = [
                [count('added'), 'added'],
                [count('removed'), 'removed'],
                [count('version'), 'of another version'],
                [count('licence'), 'of another licence'],
                [count('source'), 'of other sources'],
                [count('build'), 'built anew'],
            ];
            const told = parts.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : []));
            return `${told.join(', ')}; ${same} the same.`;
        }
        function row({ kind, name, differs, before, after }) {
            const side = (one) => {
                if (!one)
                    return '–';
                const isNew = differs.includes('added') || differs.includes('removed');
                const licence = isNew || differs.includes('licence') ? ` (${one.licences.join('; ')})` : '';
                const build = differs.includes('build')
                    ? ` /${one.hashes.map((hash) => hash.slice(0, 7)).join(', /')}`
                    : '';
                return (0, markdown.aY)(`${one.versions.join(', ')}${build}${licence}`);
            };
            const label = kind === 'spack' || kind === '' ? name : `${name} (${kind})`;
            return [(0, markdown.aY)(label), differs.join(', '), side(before), side(after)];
        }
        function sources(changes) {
            const rows = changes.flatMap(({ name, differs, before, after }) => {
                if (!differs.includes('source'))
                    return [];
                const [old, fresh] = [before?.sources ?? [], after?.sources ?? []];
                return [
                    ...old.filter((one) => !fresh.includes(one)).map((one) => [(0, markdown.aY)(name), '−', (0, markdown.aY)(one)]),
                    ...fresh.filter((one) => !old.includes(one)).map((one) => [(0, markdown.aY)(name), '+', (0, markdown.aY)(one)]),
                ];
            });
            return rows.length === 0 ? [] : [table(['Package', '', 'Source or patch'], rows)];
        }
        function vulnerabilityPart(vulnerabilities) {
            if (!vulnerabilities)
                return [];
            const { changes, notCovered } = vulnerabilities;
            const rows = changes.map((one) => [
                one.kind === 'new' ? '+' : '−',
                (0, markdown.aY)(one.id),
                one.severity,
                (0, markdown.aY)(`${one.package}@${one.version}`),
                one.summary,
            ]);
            const silent = notCovered.length === 0
                ? []
                : [
                    `Nobody can say anything of ${(0, markdown.hS)(notCovered.length, 'package')}: ${listed(notCovered)}.`,
                ];
            return [
                rows.length === 0
                    ? 'No open vulnerability came or went.'
                    : table(['', 'Vulnerability', 'Severity', 'Package', 'What it is'], rows),
                ...silent,
            ];
        }
        function listed(labels) {
            const shown = labels.slice(0, 10).map((label) => (0, markdown.aY)(label));
            return labels.length > 10
                ? `${shown.join(', ')} and ${labels.length - 10} more`
                : shown.join(', ');
        }
        function table(titles, rows) {
            const rest = rows.length > MOST ? `\n\nand ${rows.length - MOST} more` : '';
            return `${(0, markdown.Qj)([...titles], rows.slice(0, MOST).map((one) => [...one]))}${rest}`;
        }
        var known_vulnerabilities = __webpack_require__(67508);
        var open_vulnerabilities = __webpack_require__(32161);
        ;
        function compareVulnerabilities(before, after, record) {
            const known = new known_vulnerabilities.oM(record);
            const [old, fresh] = [ofSpack(before), ofSpack(after)];
            return {
                changes: [
                    ...(0, open_vulnerabilities.O)(fresh, old, known).map((one) => ({ kind: 'new', ...one })),
                    ...(0, open_vulnerabilities.O)(old, fresh, known).map((one) => ({ kind: 'gone', ...one })),
                ],
                notCovered: [...new Set(fresh.filter(isUnknownTo(known)).map(nameAndVersion))].sort(),
            };
        }
        const ofSpack = (packages) => packages.filter(({ kind }) => kind === 'spack');
        const isUnknownTo = (known) => (asked) => {
            const { kind } = known.of(asked);
            return kind === 'not-listed' || kind === 'not-covered';
        };
        const nameAndVersion = ({ name, version }) => `${name}@${version}`;
        ;
        const ASPECTS = [
            'added',
            'removed',
            'version',
            'licence',
            'source',
            'build',
            'vulnerability',
        ];
        const sbomDiffWork = {
            async run(inputs, { openPorts }) {
                const [first, second] = namesIn(inputs);
                const ports = await openPorts();
                let opened;
                const reading = () => (opened ??= (0, open_reading.b)(inputs, ports));
                const around = { inputs, ports, reading };
                const before = await readSide(first, around);
                const after = await readSide(second, around);
                const record = inputs.index.length === 0 ? undefined : await (await reading()).index?.vulnerabilities();
                if (inputs.index.length > 0 && record === undefined)
                    ports.host.warning('Nobody looked for vulnerabilities in what this index lists.');
                return {
                    before,
                    after,
                    difference: compareSboms(before.packages, after.packages),
                    vulnerabilities: record && compareVulnerabilities(before.packages, after.packages, record),
                };
            },
            present(result, inputs) {
                const markdown = sbomDiffMarkdown(result);
                const failure = failureOf(result, inputs);
                return {
                    answer: inputs.markdown ? { exactly: markdown } : { markdown },
                    json: jsonOf(result),
                    ...(failure && { failure }),
                };
            },
        };
        function namesIn(inputs) {
            const [first, second, ...more] = inputs.sboms;
            if (first === undefined || second === undefined || more.length > 0)
                throw new errors.eb(`Two SBOMs are compared, and ${inputs.sboms.length} were given.`, {
                    id: 'two-needed-to-compare',
                    fix: 'Write "pakages sbom diff A B".',
                });
            const unknown = inputs['fail-on'].find((aspect) => !ASPECTS.includes(aspect));
            if (unknown !== undefined)
                throw new errors.eb(`"fail-on" is "${unknown.slice(0, 40)}".`, {
                    id: 'input-malformed',
                    fix: `Give some of: ${ASPECTS.join(', ')}.`,
                });
            if (inputs['fail-on'].includes('vulnerability') && inputs.index.length === 0)
                throw new errors.eb('Nobody can say which vulnerabilities are new.', {
                    id: 'input-missing',
                    fix: 'Name the "index" whose record is asked, or leave "vulnerability" out of "fail-on".',
                });
            return [first, second];
        }
        const jsonOf = ({ before, after, difference, vulnerabilities }) => ({
            before: { name: before.name, packages: before.packages.length, unread: before.unread },
            after: { name: after.name, packages: after.packages.length, unread: after.unread },
            same: difference.same,
            changes: difference.changes.map(({ before: was, after: is, ...change }) => ({
                ...change,
                before: was ?? null,
                after: is ?? null,
            })),
            vulnerabilities: vulnerabilities ?? null,
        });
        function failureOf({ difference, vulnerabilities }, inputs) {
            const found = new Set(difference.changes.flatMap(({ differs }) => differs));
            if (vulnerabilities?.changes.some(({ kind }) => kind === 'new'))
                found.add('vulnerability');
            const failing = inputs['fail-on'].filter((aspect) => found.has(aspect));
            if (failing.length === 0)
                return undefined;
            return new errors.yo(`They differ in what "fail-on" names: ${failing.join(', ')}.`, {
                id: 'sboms-differ',
                fix: 'See what is listed, or name less in "fail-on".',
            });
        }
    }),
    52674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (unpackedDocument)
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const MOST_GROWTH = 200;
        const ALWAYS = 1024 * 1024;
        function unpackedDocument(bytes, path) {
            if (!path.endsWith('.gz'))
                return bytes;
            try {
                return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
                    maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
                });
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${path} cannot be unpacked.`, {
                    id: 'index-file-not-unpacked',
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
        }
    }),
    25838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            cO: () => (sbomFormatOf),
            vi: () => (LONGEST_SBOM),
            zu: () => (SBOM_FORMATS)
        });
        const SBOM_FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
            },
            spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
        };
        const LONGEST_SBOM = 256 * 1024 * 1024;
        const sbomFormatOf = (mediaType = '') => Object.keys(SBOM_FORMATS).find((format) => {
            const { mediaType: plain } = SBOM_FORMATS[format];
            return mediaType === plain || mediaType.startsWith(`${plain};`);
        });
    }),
    67508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Fi: () => (isOpenVulnerability),
            L2: () => (isUnsettledVulnerability),
            oM: () => (KnownVulnerabilities)
        });
        class KnownVulnerabilities {
            #packages = new Map();
            #found = new Map();
            constructor({ packages, records }) {
                for (const one of packages)
                    add(this.#packages, keyOf(one), one);
                for (const record of records)
                    for (const concerned of record.found)
                        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
                            record,
                            concerned,
                        });
            }
            of(asked) {
                const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) => concerns(hashes, asked));
                const first = own[0];
                if (first === undefined)
                    return { kind: 'not-listed' };
                const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) => concerns(concerned.hashes, asked));
                const uncovered = own.find(({ covered }) => !covered);
                if (uncovered !== undefined)
                    return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found };
                return found.length > 0
                    ? { kind: 'found', found, checked: first.checked }
                    : { kind: 'clean', checked: first.checked };
            }
        }
        const isOpenVulnerability = ({ status }) => status === 'open' || status === 'under_investigation';
        const isUnsettledVulnerability = (one) => isOpenVulnerability(one) || one.status === 'accepted';
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const concerns = (hashes, { hash }) => hash === undefined || hashes.includes(hash);
        function add(to, key, value) {
            const known = to.get(key);
            if (known === undefined)
                to.set(key, [value]);
            else
                known.push(value);
        }
    }),
    32161: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (openOnlyIn)
        });
        var _known_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67508);
        function openOnlyIn(some, others, known) {
            const elsewhere = openIn(others, known);
            return [...openIn(some, known)]
                .filter(([key]) => !elsewhere.has(key))
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, open]) => open);
        }
        function openIn(packages, known) {
            const open = new Map();
            for (const asked of packages) {
                const answer = known.of(asked);
                for (const { record, concerned } of 'found' in answer ? answer.found : []) {
                    if (!(0, _known_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(concerned))
                        continue;
                    const { id, severity, summary } = record;
                    const { name, version } = asked;
                    open.set(`${name} ${id}`, { id, severity, summary, package: name, version });
                }
            }
            return open;
        }
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf),
            P: () => (pinnedGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    id: 'inputs-contradict',
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const [digits = '', manifest] = name.split('@');
                const number = numberOf(digits);
                if (manifest === undefined)
                    return { number, named: `generation ${number}` };
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(manifest))
                    return { number, manifest, named: `generation ${name}` };
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
                    id: 'input-malformed',
                    fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
                });
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        const pinnedGeneration = ({ number, manifest, }) => `${number}@${manifest}`;
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                id: 'input-malformed',
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
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
    })
};
