export const id = 7543;
export const ids = [7543];
export const modules = {

/***/ 97543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateSbom: () => (/* binding */ generateSbom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/core/src/version.ts
var version = __webpack_require__(8109);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
// EXTERNAL MODULE: ./packages/image/src/content/digest-of.ts
var digest_of = __webpack_require__(28041);
// EXTERNAL MODULE: ./packages/model/src/dag.ts
var src_dag = __webpack_require__(14765);
// EXTERNAL MODULE: ./packages/model/src/digest.ts
var src_digest = __webpack_require__(91149);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var spec = __webpack_require__(94321);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/sbom/src/content-uuid.ts

/**
 * A UUID made of content: the first 122 bits of its sha256 in a UUID of version 8 (RFC 9562,
 * section 5.8). The same content has the same UUID on every machine.
 */
function contentUuid(content) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(content).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

;// CONCATENATED MODULE: ./packages/sbom/src/provenance.ts
/** RFC 3339 in UTC, in whole seconds. */
const timestampOf = ({ created }) => `${created.toISOString().slice(0, 19)}Z`;
/** Where the toolkit is described. */
const TOOL_URL = 'https://github.com/syspack/pakages';

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var spdx = __webpack_require__(61290);
;// CONCATENATED MODULE: ./packages/sbom/src/links.ts
/**
 * An address of the public network as an SBOM may publish it: http, https, ftp or git, without user
 * name and password. Undefined for everything else, such as the `file:` URL of a source beside its
 * recipe, which names a path of the machine.
 */
function publicUrl(text) {
    const url = text === undefined ? null : URL.parse(text);
    if (url === null || !/^(https?|ftp|git):$/.test(url.protocol))
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** The last part of a URL's path, such as `zlib-1.3.tar.gz`; undefined when there is none. */
function fileNameOf(url) {
    const name = url === undefined ? undefined : URL.parse(url)?.pathname.split('/').at(-1);
    return name === '' ? undefined : name;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./packages/sbom/src/purl.ts

/**
 * The package URL of a spec: `pkg:spack/NAMESPACE/NAME@VERSION?sha=HASH`, the type `spack` as it is
 * proposed for registration (https://github.com/package-url/purl-spec/pull/898): the DAG hash is
 * the required qualifier `sha`.
 */
const purlOf = (spec) => new packageurl_js.PackageURL('spack', spec.namespace, spec.name, spec.version, { sha: spec.hash }, undefined).toString();

// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
;// CONCATENATED MODULE: ./packages/sbom/src/spack-properties.ts

/** The virtual packages that compilers provide. */
const LANGUAGES = new Set(['c', 'cxx', 'fortran']);
/** What Spack knows of a package and neither format has a field for, in a fixed order. */
function spackProperties(item) {
    const { spec, facts } = item;
    const one = (name, value) => value === undefined ? [] : [[name, value]];
    return [
        ['spack:hash', spec.hash],
        ...one('spack:namespace', spec.namespace),
        ['spack:platform', spec.arch.platform],
        ['spack:os', spec.arch.platform_os],
        ['spack:target', (0,concrete_spec/* targetOf */.$r)(spec)],
        ...item.edges.flatMap(provided),
        ...parameters(spec),
        ...item.patches.map(({ sha256, file }) => [
            'spack:patch',
            `sha256:${sha256}${file === undefined ? '' : ` ${file}`}`,
        ]),
        ...((0,concrete_spec/* isExternal */.ge)(spec) ? [['spack:external', spec.external?.path ?? '']] : []),
        ...one('spack:package-hash', spec.package_hash),
        ...one('spack:recipe', facts?.recipeSha256 && `sha256:${facts.recipeSha256}`),
        ...(facts?.maintainers ?? []).map((name) => ['spack:maintainer', name]),
    ];
}
/**
 * The direct dependencies with their kinds, for a format whose dependencies have none: the hash of
 * each, build first.
 */
const dependencyProperties = ({ edges }) => src_dag/* ALL_KINDS */.Oo.flatMap((kind) => edges
    .filter((edge) => edge.kinds.includes(kind))
    .map(({ to }) => [`spack:dependency:${kind}`, to.hash]));
function provided({ to, virtuals }) {
    return virtuals.map((name) => [
        `spack:${LANGUAGES.has(name) ? 'compiler' : 'virtual'}:${name}`,
        `${to.name}@${to.version}`,
    ]);
}
/** Variants, with the build system among them, and the compiler flags that are not empty. */
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

;// CONCATENATED MODULE: ./packages/sbom/src/cyclonedx/component.ts







/**
 * The component of a package. Its `bom-ref` is the spec's hash; its dependencies are not set yet.
 */
function componentOf(item) {
    const { spec, facts } = item;
    return new models.Component(typeOf(item), spec.name, {
        bomRef: spec.hash,
        group: spec.namespace,
        version: spec.version,
        purl: purlOf(spec),
        description: facts?.description,
        scope: item.atRuntime ? enums.ComponentScope.Required : enums.ComponentScope.Excluded,
        hashes: sha256(item.tarball && (0,src_digest/* hexOf */.ZD)(item.tarball)),
        licenses: licensesOf(item.licence),
        externalReferences: new models.ExternalReferenceRepository(referencesOf(item)),
        properties: new models.PropertyRepository([...spackProperties(item), ...withoutAddress(item), ...dependencyProperties(item)].map(([name, value]) => new models.Property(name, value))),
    });
}
/**
 * What something links to is a library. Spack does not say what the rest is; the specification asks
 * for `application` where no more specific type can be determined.
 */
const typeOf = (item) => item.linkedTo ? enums.ComponentType.Library : enums.ComponentType.Application;
const sha256 = (hex) => new models.HashDictionary(hex === undefined ? [] : [[enums.HashAlgorithm['SHA-256'], hex]]);
/**
 * An identifier of CycloneDX's own list, the text of a licence that has none, or an expression: the
 * format does not mix them.
 */
function licensesOf(licence) {
    if (licence.kind === 'unknown')
        return new models.LicenseRepository();
    const { expression, references } = licence;
    const text = references.find(({ id }) => id === expression)?.text ?? expression;
    if ((0,spdx.isSupportedSpdxId)(expression))
        return new models.LicenseRepository([declared(new models.SpdxLicense(expression))]);
    return new models.LicenseRepository([
        declared(text === expression ? new models.LicenseExpression(expression) : new models.NamedLicense(text)),
    ]);
}
/** Nobody but the recipe has been asked. */
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
/**
 * What a source can be found under. One beside its recipe has no public address: its file name
 * stands for it, where it is known.
 */
const addressOf = (source) => publicUrl(source.git) ?? publicUrl(source.url) ?? fileNameOf(source.url);
/** A reference needs an address: of sources that have none the checksum is kept. */
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
/** Not in `pedigree`: that wants to know who made a patch and why, which recipes do not say. */
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

;// CONCATENATED MODULE: ./packages/sbom/src/cyclonedx/document.ts








/**
 * An inventory as CycloneDX 1.6 JSON, with a line end. Its serial number is made of its content:
 * only the time stamp differs between two runs.
 */
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
        : lockComponent((0,src_digest/* hexOf */.ZD)(subject.digest), inventory.roots.map((root) => components.get(root.spec.hash)));
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
/** The components of all items, each with its dependencies. */
function connected(items) {
    const components = new Map(items.map((item) => [item.spec.hash, componentOf(item)]));
    for (const { spec, edges } of items) {
        for (const { to } of edges)
            components.get(spec.hash).dependencies.add(components.get(to.hash).bomRef);
    }
    return components;
}
/** A lock has several roots and no name of its own: the file itself stands for it. */
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

;// CONCATENATED MODULE: ./packages/sbom/src/spdx/licenses.ts
/**
 * The licences that are not on the SPDX list, for `hasExtractedLicensingInfos`: what each reference
 * stands for.
 */
const extractedLicenses = ({ references }) => references.map(({ id, text }) => ({
    licenseId: id,
    ...(text !== id && { name: text }),
    extractedText: `The recipe states: ${text}`,
}));

;// CONCATENATED MODULE: ./packages/sbom/src/spdx/packages.ts




/** The identifier of a package inside its document. */
const packageId = (spec) => `SPDXRef-Package-${idText(spec.name)}-${spec.hash}`;
/** The identifier of a package's source; `index` counts its sources. */
const sourceId = (spec, index) => `SPDXRef-Source-${idText(spec.name)}-${spec.hash}-${index}`;
/** The identifier of a patch, the same for everything it is applied to. */
const patchId = (sha256) => `SPDXRef-Patch-${sha256}`;
const idText = (text) => text.replace(/[^A-Za-z0-9.-]+/g, '-');
/** The built package. Where it can be downloaded is not known when it is built. */
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
        ...checksums(item.tarball && (0,src_digest/* hexOf */.ZD)(item.tarball)),
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
/** One source that a package was built from. */
function sourcePackage(spec, source, index) {
    const packageFileName = fileNameOf(source.url);
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
/** The notation of SPDX for version control: `git+https://HOST/PATH@COMMIT`. */
function locationOf({ url, git, commit, ref }) {
    const repository = publicUrl(git);
    if (repository === undefined)
        return publicUrl(url);
    const version = commit ?? ref;
    return `git+${repository}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}
/** A patch that was applied to a source. */
function patchPackage({ sha256, url, file }) {
    const name = file ?? fileNameOf(url);
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

;// CONCATENATED MODULE: ./packages/sbom/src/spdx/document.ts




/**
 * An inventory as SPDX 2.3 JSON, with a line end. Its namespace is made of its content: only the
 * time stamp differs between two runs.
 */
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
/**
 * Spack does not say whether a library is linked statically or dynamically, so that neither of
 * those types fits a link dependency.
 */
const DEPENDENCY_TYPES = {
    build: 'BUILD_DEPENDENCY_OF',
    link: 'DEPENDENCY_OF',
    run: 'RUNTIME_DEPENDENCY_OF',
    test: 'TEST_DEPENDENCY_OF',
};
const dependencies = ({ spec, edges }) => edges.flatMap(({ to, kinds }) => kinds.map((kind) => relation(packageId(to), DEPENDENCY_TYPES[kind], packageId(spec), kind === 'link' ? 'link' : undefined)));
const sourcePackages = (items) => items.flatMap(({ spec, facts }) => (facts?.sources ?? []).map((source, index) => sourcePackage(spec, source, index)));
/** Each patch once, the first description of it. */
function patchesOf(items) {
    const patches = new Map();
    for (const patch of items.flatMap((item) => item.patches))
        if (!patches.has(patch.sha256))
            patches.set(patch.sha256, patch);
    return [...patches.values()];
}
/** What a package was made of: its sources and the patches applied to them. */
function origins({ spec, facts, patches }) {
    return [
        ...(facts?.sources ?? []).map((_, index) => relation(packageId(spec), 'GENERATED_FROM', sourceId(spec, index))),
        ...patches.map(({ sha256 }) => relation(patchId(sha256), 'PATCH_APPLIED', packageId(spec))),
    ];
}

// EXTERNAL MODULE: ./packages/core/src/licence/licence.ts + 1 modules
var licence = __webpack_require__(30569);
;// CONCATENATED MODULE: ./packages/sbom/src/inventory.ts


/**
 * Lists what a subject consists of. For a spec as the subject, its own needs decide what is needed
 * at run time.
 */
function takeInventory({ dag, facts, tarballs, scope }, subject) {
    const from = subject.kind === 'spec' ? [subject.hash] : dag.roots;
    const kinds = scope === 'runtime' ? src_dag/* RUNTIME */.lr : src_dag/* ALL_KINDS */.Oo;
    const specs = (0,src_dag/* reachable */.Gq)(dag, kinds, from).sort(byNameThenHash);
    const atRuntime = new Set((0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr, from).map((spec) => spec.hash));
    const linked = new Set(specs.flatMap((spec) => spec.dependencies
        .filter((to) => to.parameters.deptypes.includes('link'))
        .map((to) => to.hash)));
    const factsOf = new Map(facts.map((entry) => [entry.hash, entry]));
    const items = specs.map((spec) => {
        const known = factsOf.get(spec.hash);
        return {
            spec,
            facts: known,
            licence: (0,licence/* readLicence */.o)(known?.licenses),
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
/** By code units, not by the rules of a language: those differ between machines. */
function byNameThenHash(a, b) {
    const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`];
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./actions/generate-sbom/creation-time.ts

/** Seconds of the year 9999: later dates have no four digits. */
const LAST = 253_402_300_799;
/**
 * The time that documents state: `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/specs/source-date-epoch/) where it is set, else now.
 * @throws UserError when it is no number of seconds.
 */
function creationTime({ host, clock }) {
    const given = host.env['SOURCE_DATE_EPOCH'];
    if (given === undefined || given === '')
        return new Date(clock.now());
    if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
        return new Date(Number(given) * 1000);
    throw new errors/* UserError */.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
        fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
    });
}

// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var src_inputs = __webpack_require__(97276);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var command_inputs = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/spack/src/command/declared-inputs.ts
var declared_inputs = __webpack_require__(50914);
;// CONCATENATED MODULE: ./actions/generate-sbom/known-facts.ts





/**
 * What the recipes of a lock say: as `build` recorded it, and where that does not cover the lock,
 * from Spack. Where Spack cannot be asked, a warning says what will be missing.
 */
async function knownFacts(dag, folder, inputs, ports) {
    const recorded = (0,external_node_fs_.existsSync)(folder.facts)
        ? (await document_kinds/* recipeFactsReport */.Gg.read(folder.facts)).specs
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
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0,errors/* messageOf */.bD)(error)} ${error.fix}`);
        return recorded;
    }
}
function uncovered(dag, facts) {
    const covered = new Set(facts.map((entry) => entry.hash));
    return [...dag.specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec) && !covered.has(spec.hash));
}
/**
 * Below a folder of its own: the configuration that `build` left in the work folder must stay as it
 * is. Nothing is installed.
 */
function openSpack(folder, inputs, ports) {
    const settings = (0,command_inputs/* spackSettings */.AK)({ ...(0,src_inputs/* parseInputs */.TL)(declared_inputs/* spackInputs */.s, () => undefined), ...inputs }, ports.host);
    return ports.openSpack({
        ...settings,
        workFolder: (0,external_node_path_.join)(folder.root, 'recipe-facts'),
        paddedLength: 0,
        externals: [],
        buildCache: undefined,
    });
}

// EXTERNAL MODULE: ./packages/oci/src/build-cache/build-cache.ts + 1 modules
var build_cache = __webpack_require__(18591);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/generate-sbom/known-tarballs.ts



/**
 * The sha256 of the tarballs of those specs that lie in the job's build cache; none where there is
 * no such folder.
 * @throws UserError when the build cache is damaged.
 */
async function knownTarballs(dag, folder) {
    if (!(0,external_node_fs_.existsSync)(folder.cache))
        return new Map();
    const cache = await build_cache/* BuildCache */.r.open(folder.cache);
    const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
    return new Map(await (0,p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./actions/generate-sbom/lock-file.ts





const origin = schemas/* object */.Ikc({
    spack: schemas/* object */.Ikc({
        version: schemas/* string */.YjP().max(100),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40}$/)
            .optional()
            .catch(undefined),
    }),
});
/**
 * Reads a `spack.lock`.
 * @throws UserError when it is missing, no lock, or of another format.
 */
async function readLockFile(file) {
    const json = await (0,documents/* readJson */.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
    const dag = (0,errors/* readingFrom */.L)(file, () => (0,concrete_spec/* parseLock */.PG)(json), { file });
    const digest = (0,src_digest/* digestOfHex */.z9)((0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(file))
        .digest('hex'));
    return { dag, digest, spack: origin.safeParse(json).data?.spack };
}

;// CONCATENATED MODULE: ./actions/generate-sbom/step.ts











/** How each format is written and named. */
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
/**
 * Writes the SBOMs of a lock and of each of its roots, and the report. @throws UserError for a
 * lock, report or build cache that cannot be read.
 */
async function generateSbom(inputs, ports) {
    const { host } = ports;
    const formats = formatsOf(inputs.formats);
    const at = (path) => (0,external_node_path_.resolve)(host.workspace, path);
    const work = await (0,work_folder/* makeWorkFolder */._)(at(inputs['work-dir']));
    const lock = await readLockFile(inputs.lock === undefined ? work.lock : at(inputs.lock));
    const tarballs = await knownTarballs(lock.dag, work);
    const built = lock.dag.roots.every((hash) => tarballs.has(hash));
    const facts = await knownFacts(lock.dag, work, inputs, ports);
    const provenance = {
        created: creationTime(ports),
        version: version/* VERSION */.xv,
        spack: lock.spack,
        recipes: (await reportOf(lock.dag, work))?.recipes ?? [],
        built,
    };
    const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
    const inventoryOf = (subject) => takeInventory({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject);
    const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
    // What an earlier run left in our own folder must not be taken for what this one wrote.
    await (0,promises_.rm)(work.sboms, { recursive: true, force: true });
    const files = [];
    for (const format of formats) {
        files.push(await writeSbom(whole, format, provenance, { folder, work }));
        for (const root of (0,src_dag/* rootsOf */.RD)(lock.dag))
            files.push(await writeSbom(inventoryOf({ kind: 'spec', hash: root.hash }), format, provenance, { folder, work }, root));
    }
    await document_kinds/* sbomReport */.AE.write(work.sbomReport, { files });
    return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope };
}
function formatsOf(names) {
    const known = Object.keys(FORMATS);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined || names.length === 0)
        throw new errors/* UsageError */.eb(`"formats" is "${unknown ?? ''}".`, {
            fix: `Give one or more of: ${known.join(', ')}.`,
        });
    return known.filter((format) => names.includes(format));
}
/** The report of the build that made the packages of this very lock, where there is one. */
async function reportOf(dag, work) {
    if (!(0,external_node_fs_.existsSync)(work.buildReport))
        return undefined;
    const report = await document_kinds/* buildReport */.FK.read(work.buildReport);
    const described = new Set(report.specs.map((spec) => spec.hash));
    return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
}
async function writeSbom(inventory, format, provenance, to, root) {
    const { extension, mediaType, version, write } = FORMATS[format];
    const file = (0,external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : step_fileNameOf(root)}.${extension}`);
    const text = write(inventory, provenance);
    await (0,documents/* writeWhole */.f8)(file, text);
    const digest = (0,digest_of/* digestOf */.o)(text);
    return {
        ...(root && { hash: root.hash }),
        format,
        version,
        mediaType,
        file: (0,external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
        digest,
        components: inventory.items.length,
    };
}
/** Versions of git references hold slashes and more, and may be longer than file systems allow. */
const step_fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ npxLine),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export NPM_PACKAGE */
/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
const VERSION = '1.0.0';
/** The package on npm. Never `pakages`: that name belongs to a stranger. */
const NPM_PACKAGE = '@syspack/pakages';
/**
 * The line that runs a command where nothing is installed: of this major version, so that a line
 * that was copied from a page goes on meaning the same.
 * @param words The command and its arguments, quoted as a shell needs them.
 */
const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();


/***/ })

};
