export const id = 7543;
export const ids = [7543];
export const modules = {
    97543: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbom: () => (generateSbom)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(48755);
        var errors = __webpack_require__(37638);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var spec_dag = __webpack_require__(88761);
        var identity_digest = __webpack_require__(64074);
        var enums = __webpack_require__(6820);
        var models = __webpack_require__(50320);
        var index_node = __webpack_require__(51248);
        var spec = __webpack_require__(94321);
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        function contentUuid(content) {
            const bytes = (0, external_node_crypto_.createHash)('sha256').update(content).digest().subarray(0, 16);
            bytes[6] = (bytes[6] & 0x0f) | 0x80;
            bytes[8] = (bytes[8] & 0x3f) | 0x80;
            return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
        }
        ;
        const timestampOf = ({ created }) => `${created.toISOString().slice(0, 19)}Z`;
        const TOOL_URL = 'https://github.com/syspack/pakages';
        var spdx = __webpack_require__(61290);
        ;
        function publicUrl(text) {
            const url = text === undefined ? null : URL.parse(text);
            if (url === null || !/^(https?|ftp|git):$/.test(url.protocol))
                return undefined;
            url.username = '';
            url.password = '';
            return url.href;
        }
        function fileNameInUrl(url) {
            const name = url === undefined ? undefined : URL.parse(url)?.pathname.split('/').at(-1);
            return name === '' ? undefined : name;
        }
        var packageurl_js = __webpack_require__(87091);
        ;
        const purlOf = (spec) => new packageurl_js.PackageURL('spack', spec.namespace, spec.name, spec.version, { sha: spec.hash }, undefined).toString();
        var concrete_spec = __webpack_require__(16804);
        ;
        const LANGUAGES = new Set(['c', 'cxx', 'fortran']);
        function spackProperties(item) {
            const { spec, facts } = item;
            const one = (name, value) => value === undefined ? [] : [[name, value]];
            return [
                ['spack:hash', spec.hash],
                ...one('spack:namespace', spec.namespace),
                ['spack:platform', spec.arch.platform],
                ['spack:os', spec.arch.platform_os],
                ['spack:target', (0, concrete_spec.$r)(spec)],
                ...item.edges.flatMap(provided),
                ...parameters(spec),
                ...item.patches.map(({ sha256, file }) => [
                    'spack:patch',
                    `sha256:${sha256}${file === undefined ? '' : ` ${file}`}`,
                ]),
                ...((0, concrete_spec.ge)(spec) ? [['spack:external', spec.external?.path ?? '']] : []),
                ...one('spack:package-hash', spec.package_hash),
                ...one('spack:recipe', facts?.recipeSha256 && `sha256:${facts.recipeSha256}`),
                ...(facts?.maintainers ?? []).map((name) => ['spack:maintainer', name]),
            ];
        }
        const dependencyProperties = ({ edges }) => spec_dag.Oo.flatMap((kind) => edges
            .filter((edge) => edge.kinds.includes(kind))
            .map(({ to }) => [`spack:dependency:${kind}`, to.hash]));
        function provided({ to, virtuals }) {
            return virtuals.map((name) => [
                `spack:${LANGUAGES.has(name) ? 'compiler' : 'virtual'}:${name}`,
                `${to.name}@${to.version}`,
            ]);
        }
        function parameters(spec) {
            return Object.keys(spec.parameters)
                .filter((name) => name !== 'patches')
                .sort()
                .flatMap((name) => {
                const value = spec.parameters[name];
                if (/^(c|cpp|cxx|f|ld)flags$|^ldlibs$/.test(name))
                    return Array.isArray(value) && value.length > 0
                        ? [[`spack:flags:${name}`, value.join(' ')]]
                        : [];
                return [[`spack:variant:${name}`, Array.isArray(value) ? value.join(',') : String(value)]];
            });
        }
        ;
        function componentOf(item) {
            const { spec, facts } = item;
            return new models.Component(typeOf(item), spec.name, {
                bomRef: spec.hash,
                group: spec.namespace,
                version: spec.version,
                purl: purlOf(spec),
                description: facts?.description,
                scope: item.atRuntime ? enums.ComponentScope.Required : enums.ComponentScope.Excluded,
                hashes: sha256(item.tarball && (0, identity_digest.ZD)(item.tarball)),
                licenses: licensesOf(item.licence),
                externalReferences: new models.ExternalReferenceRepository(referencesOf(item)),
                properties: new models.PropertyRepository([...spackProperties(item), ...withoutAddress(item), ...dependencyProperties(item)].map(([name, value]) => new models.Property(name, value))),
            });
        }
        const typeOf = (item) => item.linkedTo ? enums.ComponentType.Library : enums.ComponentType.Application;
        const sha256 = (hex) => new models.HashDictionary(hex === undefined ? [] : [[enums.HashAlgorithm['SHA-256'], hex]]);
        function licensesOf(licence) {
            if (licence.kind === 'unknown')
                return new models.LicenseRepository();
            const { expression, references } = licence;
            const text = references.find(({ id }) => id === expression)?.text ?? expression;
            if ((0, spdx.isSupportedSpdxId)(expression))
                return new models.LicenseRepository([declared(new models.SpdxLicense(expression))]);
            return new models.LicenseRepository([
                declared(text === expression ? new models.LicenseExpression(expression) : new models.NamedLicense(text)),
            ]);
        }
        function declared(license) {
            license.acknowledgement = enums.LicenseAcknowledgement.Declared;
            return license;
        }
        function referencesOf({ facts, patches }) {
            const homepage = publicUrl(facts?.homepage);
            return [
                ...(homepage === undefined
                    ? []
                    : [new models.ExternalReference(homepage, enums.ExternalReferenceType.Website)]),
                ...(facts?.sources ?? []).flatMap(sourceReference),
                ...patches.flatMap(patchReference),
            ];
        }
        const addressOf = (source) => publicUrl(source.git) ?? publicUrl(source.url) ?? fileNameInUrl(source.url);
        const withoutAddress = ({ facts }) => (facts?.sources ?? []).flatMap((source) => source.sha256 !== undefined && addressOf(source) === undefined
            ? [['spack:source', `sha256:${source.sha256}`]]
            : []);
        function sourceReference(source) {
            const comment = source.resource === undefined ? undefined : `resource ${source.resource}`;
            const address = addressOf(source);
            if (address === undefined)
                return [];
            if (source.git === undefined)
                return [
                    new models.ExternalReference(address, enums.ExternalReferenceType.SourceDistribution, {
                        hashes: sha256(source.sha256),
                        comment,
                    }),
                ];
            const version = source.commit ?? source.ref;
            return [
                new models.ExternalReference(address, enums.ExternalReferenceType.VCS, {
                    comment: [comment, version].filter((text) => text !== undefined).join(', ') || undefined,
                }),
            ];
        }
        function patchReference({ url, file, sha256: digest }) {
            const address = publicUrl(url) ?? file;
            return address === undefined
                ? []
                : [
                    new models.ExternalReference(address, enums.ExternalReferenceType.Other, {
                        hashes: sha256(digest),
                        comment: 'patch',
                    }),
                ];
        }
        ;
        function cyclonedxJson(inventory, provenance) {
            const serializer = new index_node.JsonSerializer(new index_node.JSON.Normalize.Factory(spec.Spec1dot6));
            const bom = bomOf(inventory, provenance);
            bom.serialNumber = `urn:uuid:${contentUuid(serializer.serialize(bom))}`;
            bom.metadata.timestamp = new Date(Math.floor(provenance.created.getTime() / 1000) * 1000);
            return `${serializer.serialize(bom, { space: 2 })}\n`;
        }
        function bomOf(inventory, provenance) {
            const components = connected(inventory.items);
            const { subject } = inventory;
            const component = subject.kind === 'spec'
                ? components.get(subject.hash)
                : lockComponent((0, identity_digest.ZD)(subject.digest), inventory.roots.map((root) => components.get(root.spec.hash)));
            const metadata = new models.Metadata({
                component,
                lifecycles: new models.LifecycleRepository([
                    provenance.built ? enums.LifecyclePhase.Build : enums.LifecyclePhase.PreBuild,
                ]),
                tools: new models.Tools({ components: new models.ComponentRepository([toolOf(provenance)]) }),
                properties: new models.PropertyRepository(originOf(provenance)),
            });
            return new models.Bom({
                metadata,
                components: new models.ComponentRepository([...components.values()].filter((other) => other !== component)),
            });
        }
        function connected(items) {
            const components = new Map(items.map((item) => [item.spec.hash, componentOf(item)]));
            for (const { spec, edges } of items) {
                for (const { to } of edges)
                    components.get(spec.hash).dependencies.add(components.get(to.hash).bomRef);
            }
            return components;
        }
        function lockComponent(sha256, roots) {
            const lock = new models.Component(enums.ComponentType.File, 'spack.lock', {
                bomRef: 'spack.lock',
                hashes: new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], sha256]]),
            });
            for (const root of roots)
                lock.dependencies.add(root.bomRef);
            return lock;
        }
        function toolOf({ version }) {
            const website = new models.ExternalReference(TOOL_URL, enums.ExternalReferenceType.Website);
            return new models.Component(enums.ComponentType.Application, 'pakages', {
                version,
                externalReferences: new models.ExternalReferenceRepository([website]),
            });
        }
        function originOf({ spack, recipes }) {
            return [
                ...(spack ? [new models.Property('spack:version', spack.version)] : []),
                ...(spack?.commit ? [new models.Property('spack:commit', spack.commit)] : []),
                ...recipes.flatMap(({ namespace, commit }) => commit ? [new models.Property(`spack:recipes:${namespace}`, commit)] : []),
            ];
        }
        ;
        const extractedLicenses = ({ references }) => references.map(({ id, text }) => ({
            licenseId: id,
            ...(text !== id && { name: text }),
            extractedText: `The recipe states: ${text}`,
        }));
        ;
        const packageId = (spec) => `SPDXRef-Package-${idText(spec.name)}-${spec.hash}`;
        const sourceId = (spec, index) => `SPDXRef-Source-${idText(spec.name)}-${spec.hash}-${index}`;
        const patchId = (sha256) => `SPDXRef-Patch-${sha256}`;
        const idText = (text) => text.replace(/[^A-Za-z0-9.-]+/g, '-');
        function packageOf(item) {
            const { spec, facts } = item;
            const homepage = publicUrl(facts?.homepage);
            const licenseDeclared = item.licence.expression;
            return {
                SPDXID: packageId(spec),
                name: spec.name,
                versionInfo: spec.version,
                downloadLocation: 'NOASSERTION',
                filesAnalyzed: false,
                ...checksums(item.tarball && (0, identity_digest.ZD)(item.tarball)),
                ...(homepage && { homepage }),
                ...(facts?.description && { description: facts.description }),
                ...(spec.namespace && { sourceInfo: `Spack recipe ${spec.namespace}.${spec.name}` }),
                ...(licenseDeclared && { licenseDeclared }),
                comment: spackProperties(item)
                    .map(([name, value]) => `${name}=${value}`)
                    .join('\n'),
                externalRefs: [
                    {
                        referenceCategory: 'PACKAGE-MANAGER',
                        referenceType: 'purl',
                        referenceLocator: purlOf(spec),
                    },
                ],
                ...(item.linkedTo && { primaryPackagePurpose: 'LIBRARY' }),
            };
        }
        function sourcePackage(spec, source, index) {
            const packageFileName = fileNameInUrl(source.url);
            return {
                SPDXID: sourceId(spec, index),
                name: source.resource ?? spec.name,
                ...(source.resource === undefined && { versionInfo: spec.version }),
                ...(packageFileName && { packageFileName }),
                downloadLocation: locationOf(source) ?? 'NOASSERTION',
                filesAnalyzed: false,
                ...checksums(source.sha256),
                primaryPackagePurpose: 'SOURCE',
            };
        }
        function locationOf({ url, git, commit, ref }) {
            const repository = publicUrl(git);
            if (repository === undefined)
                return publicUrl(url);
            const version = commit ?? ref;
            return `git+${repository}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
        }
        function patchPackage({ sha256, url, file }) {
            const name = file ?? fileNameInUrl(url);
            return {
                SPDXID: patchId(sha256),
                name: name ?? `patch ${sha256.slice(0, 12)}`,
                ...(name && { packageFileName: name }),
                downloadLocation: publicUrl(url) ?? 'NOASSERTION',
                filesAnalyzed: false,
                ...checksums(sha256),
                primaryPackagePurpose: 'SOURCE',
            };
        }
        const checksums = (sha256) => sha256 === undefined ? {} : { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] };
        ;
        function spdxJson(inventory, provenance) {
            const document = documentOf(inventory, provenance);
            const uuid = contentUuid(JSON.stringify(document));
            document.documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(document.name)}-${uuid}`;
            document.creationInfo.created = timestampOf(provenance);
            return `${JSON.stringify(document, null, 2)}\n`;
        }
        function documentOf(inventory, provenance) {
            const { items, roots } = inventory;
            const licenses = new Map(items
                .flatMap((item) => extractedLicenses(item.licence))
                .map((license) => [license.licenseId, license]));
            return {
                spdxVersion: 'SPDX-2.3',
                dataLicense: 'CC0-1.0',
                SPDXID: 'SPDXRef-DOCUMENT',
                name: inventory.subject.kind === 'lock'
                    ? 'spack.lock'
                    : roots.map(({ spec }) => `${spec.name}-${spec.version}`).join(),
                documentNamespace: '',
                creationInfo: {
                    created: '',
                    creators: [`Tool: pakages-${provenance.version}`],
                    ...document_originOf(provenance),
                },
                ...(licenses.size > 0 && { hasExtractedLicensingInfos: [...licenses.values()] }),
                packages: [
                    ...items.map(packageOf),
                    ...sourcePackages(items),
                    ...patchesOf(items).map(patchPackage),
                ],
                relationships: [
                    ...roots.map(({ spec }) => relation('SPDXRef-DOCUMENT', 'DESCRIBES', packageId(spec))),
                    ...items.flatMap(dependencies),
                    ...items.flatMap(origins),
                ],
            };
        }
        function document_originOf({ spack, recipes }) {
            const lines = [
                ...(spack ? [`Spack ${spack.version}${spack.commit ? ` (${spack.commit})` : ''}`] : []),
                ...recipes.flatMap(({ namespace, commit }) => commit ? [`recipes ${namespace} (${commit})`] : []),
            ];
            return lines.length === 0 ? {} : { comment: lines.join('\n') };
        }
        const relation = (spdxElementId, relationshipType, relatedSpdxElement, comment) => ({
            spdxElementId,
            relationshipType,
            relatedSpdxElement,
            ...(comment && { comment }),
        });
        const DEPENDENCY_TYPES = {
            build: 'BUILD_DEPENDENCY_OF',
            link: 'DEPENDENCY_OF',
            run: 'RUNTIME_DEPENDENCY_OF',
            test: 'TEST_DEPENDENCY_OF',
        };
        const dependencies = ({ spec, edges }) => edges.flatMap(({ to, kinds }) => kinds.map((kind) => relation(packageId(to), DEPENDENCY_TYPES[kind], packageId(spec), kind === 'link' ? 'link' : undefined)));
        const sourcePackages = (items) => items.flatMap(({ spec, facts }) => (facts?.sources ?? []).map((source, index) => sourcePackage(spec, source, index)));
        function patchesOf(items) {
            const patches = new Map();
            for (const patch of items.flatMap((item) => item.patches))
                if (!patches.has(patch.sha256))
                    patches.set(patch.sha256, patch);
            return [...patches.values()];
        }
        function origins({ spec, facts, patches }) {
            return [
                ...(facts?.sources ?? []).map((_, index) => relation(packageId(spec), 'GENERATED_FROM', sourceId(spec, index))),
                ...patches.map(({ sha256 }) => relation(patchId(sha256), 'PATCH_APPLIED', packageId(spec))),
            ];
        }
        var licence = __webpack_require__(30569);
        ;
        function takeInventory({ dag, facts, tarballs, scope }, subject) {
            const from = subject.kind === 'spec' ? [subject.hash] : dag.roots;
            const kinds = scope === 'runtime' ? spec_dag.lr : spec_dag.Oo;
            const specs = (0, spec_dag.Gq)(dag, kinds, from).sort(byNameThenHash);
            const atRuntime = new Set((0, spec_dag.Gq)(dag, spec_dag.lr, from).map((spec) => spec.hash));
            const linked = new Set(specs.flatMap((spec) => spec.dependencies
                .filter((to) => to.parameters.deptypes.includes('link'))
                .map((to) => to.hash)));
            const factsOf = new Map(facts.map((entry) => [entry.hash, entry]));
            const items = specs.map((spec) => {
                const known = factsOf.get(spec.hash);
                return {
                    spec,
                    facts: known,
                    licence: (0, licence.o)(known?.licenses),
                    patches: known && known.patches.length > 0
                        ? known.patches
                        : (spec.patches ?? []).map((sha256) => ({ sha256 })),
                    atRuntime: atRuntime.has(spec.hash),
                    linkedTo: linked.has(spec.hash),
                    tarball: tarballs.get(spec.hash),
                    edges: edgesOf(dag, spec, kinds),
                };
            });
            return { subject, items, roots: items.filter((item) => from.includes(item.spec.hash)) };
        }
        function edgesOf(dag, spec, kinds) {
            const edges = spec.dependencies.map((to) => ({
                to: dag.specs.get(to.hash),
                kinds: kinds.filter((kind) => to.parameters.deptypes.includes(kind)),
                virtuals: to.parameters.virtuals.toSorted(),
            }));
            return edges.filter((edge) => edge.kinds.length > 0).sort((a, b) => byNameThenHash(a.to, b.to));
        }
        function byNameThenHash(a, b) {
            const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`];
            return left < right ? -1 : left > right ? 1 : 0;
        }
        ;
        const LAST = 253_402_300_799;
        function creationTime({ host, clock }) {
            const given = host.env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return new Date(clock.now());
            if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
                return new Date(Number(given) * 1000);
            throw new errors.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
            });
        }
        var src_inputs = __webpack_require__(97276);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        ;
        async function knownFacts(dag, folder, inputs, ports) {
            const recorded = (0, external_node_fs_.existsSync)(folder.facts)
                ? (await document_kinds.Gg.read(folder.facts)).specs
                : [];
            const missing = uncovered(dag, recorded);
            if (missing.length === 0)
                return recorded;
            try {
                ports.host.info(`Asking Spack what the recipes of ${missing.length} packages say`);
                const asked = new Set(missing.map((spec) => spec.hash));
                const answered = await (await openSpack(folder, inputs, ports)).recipeFacts(dag);
                return [...recorded, ...answered.filter((facts) => asked.has(facts.hash))];
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0, errors.bD)(error)} ${error.fix}`);
                return recorded;
            }
        }
        function uncovered(dag, facts) {
            const covered = new Set(facts.map((entry) => entry.hash));
            return [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && !covered.has(spec.hash));
        }
        function openSpack(folder, inputs, ports) {
            const settings = (0, inputs_inputs.AK)({ ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), ...inputs }, ports.host);
            return ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(folder.root, 'recipe-facts'),
                paddedLength: 0,
                externals: [],
                buildCache: undefined,
            });
        }
        var build_cache = __webpack_require__(18591);
        var p_map = __webpack_require__(606);
        ;
        async function knownTarballs(dag, folder) {
            if (!(0, external_node_fs_.existsSync)(folder.cache))
                return new Map();
            const cache = await build_cache.r.open(folder.cache);
            const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
            return new Map(await (0, p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
        }
        var commit = __webpack_require__(67795);
        var schemas = __webpack_require__(92857);
        ;
        const origin = schemas.Ikc({
            spack: schemas.Ikc({
                version: schemas.YjP().max(100),
                commit: (0, commit.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, documents.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, errors.L)(file, () => (0, concrete_spec.PG)(json), { file });
            const digest = (0, identity_digest.z9)((0, external_node_crypto_.createHash)('sha256')
                .update(await (0, promises_.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
        ;
        const FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
                write: cyclonedxJson,
            },
            spdx: {
                version: '2.3',
                mediaType: 'application/spdx+json',
                extension: 'spdx.json',
                write: spdxJson,
            },
        };
        async function generateSbom(inputs, ports) {
            const formats = formatsOf(inputs.formats);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports));
        }
        async function sbomsOf(work, formats, inputs, ports) {
            const at = (path) => (0, external_node_path_.resolve)(ports.host.workspace, path);
            const lock = await readLockFile(inputs.lock === undefined ? work.lock : at(inputs.lock));
            const tarballs = await knownTarballs(lock.dag, work);
            const built = lock.dag.roots.every((hash) => tarballs.has(hash));
            const facts = await knownFacts(lock.dag, work, inputs, ports);
            const provenance = {
                created: creationTime(ports),
                version: version.x,
                spack: lock.spack,
                recipes: (await reportOf(lock.dag, work))?.recipes ?? [],
                built,
            };
            const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
            const inventoryOf = (subject) => takeInventory({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject);
            const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
            await (0, promises_.rm)(work.sboms, { recursive: true, force: true });
            const files = [];
            for (const format of formats) {
                files.push(await writeSbom(whole, format, provenance, { folder, work }));
                for (const root of (0, spec_dag.RD)(lock.dag))
                    files.push(await writeSbom(inventoryOf({ kind: 'spec', hash: root.hash }), format, provenance, { folder, work }, root));
            }
            await document_kinds.AE.write(work.sbomReport, { files });
            return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope };
        }
        function formatsOf(names) {
            const known = Object.keys(FORMATS);
            const unknown = names.find((name) => !known.includes(name));
            if (unknown !== undefined || names.length === 0)
                throw new errors.eb(`"formats" is "${unknown ?? ''}".`, {
                    fix: `Give one or more of: ${known.join(', ')}.`,
                });
            return known.filter((format) => names.includes(format));
        }
        async function reportOf(dag, work) {
            if (!(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const report = await document_kinds.FK.read(work.buildReport);
            const described = new Set(report.specs.map((spec) => spec.hash));
            return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
        }
        async function writeSbom(inventory, format, provenance, to, root) {
            const { extension, mediaType, version, write } = FORMATS[format];
            const file = (0, external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
            const text = write(inventory, provenance);
            await (0, documents.f8)(file, text);
            const digest = (0, digest_of.o)(text);
            return {
                ...(root && { hash: root.hash }),
                format,
                version,
                mediaType,
                file: (0, external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
                digest,
                components: inventory.items.length,
            };
        }
        const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (npxLine),
            x: () => (VERSION)
        });
        const VERSION = '1.0.0';
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    })
};
