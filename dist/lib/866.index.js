export const id = 866;
export const ids = [866];
export const modules = {

/***/ 7866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateSbomAction: () => (/* binding */ generateSbomAction)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94572);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23132);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98950);




/** `uses: syspack/pakages/sbom@v1`, `pakages sbom` */
const generateSbomAction = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'sbom',
    title: 'Generate SBOMs',
    summary: 'Write CycloneDX and SPDX bills of materials for a lock and for each of its roots.',
    branding: { icon: 'list', color: 'blue' },
    inputs: {
        lock: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The `spack.lock` to describe. Default: the one that `build` left in the work folder.', { placeholder: 'FILE' }),
        scope: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('What to list: `all` lists what is needed at run time and what builds need, each marked; `runtime` leaves the build dependencies out.', ['all', 'runtime']),
        formats: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Formats to write, one per line: `cyclonedx` (1.6) and `spdx` (2.3), both as JSON.', { default: 'cyclonedx\nspdx', placeholder: 'FORMAT…' }),
        output: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder for the files. Default: `sbom` in the work folder.', { placeholder: 'FOLDER' }),
        repository: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Folders of your recipe repositories, one per line. This and the inputs about Spack and its recipes are needed only where `build` did not record what the recipes say, as for a lock of your own.', { placeholder: 'FOLDER…' }),
        'spack-ref': _pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs['spack-ref'],
        'recipes-ref': _pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs['recipes-ref'],
        'work-dir': _pakages_spack__WEBPACK_IMPORTED_MODULE_1__.spackInputs['work-dir']
    },
    outputs: {
        report: 'Path of the report `pakages.sbom/1`, which lists the files with their digests.',
        folder: 'Folder of the files.',
        cyclonedx: 'Path of the CycloneDX file of the whole lock.',
        spdx: 'Path of the SPDX file of the whole lock.',
        components: 'Number of packages in the SBOM of the whole lock.',
        'unknown-licenses': 'How many of them have no known licence, externals not counted.'
    },
    permissions: {},
    example: 'scope: runtime',
    terminalExample: '--lock spack.lock --scope runtime',
    run: _step_js__WEBPACK_IMPORTED_MODULE_2__/* .generateSbom */ .N,
    present: _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .presentSboms */ .S
});


/***/ }),

/***/ 23132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ generateSbom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: ./packages/sbom/src/index.ts + 12 modules
var sbom_src = __webpack_require__(89508);
;// CONCATENATED MODULE: ./actions/generate-sbom/creation-time.ts

/** Seconds of the year 9999: later dates have no four digits. */
const LAST = 253_402_300_799;
/**
 * The time that documents state: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) where it is
 * set, else now.
 * @throws UserError when it is no number of seconds.
 */
function creationTime({ host, clock }) {
    const given = host.env['SOURCE_DATE_EPOCH'];
    if (given === undefined || given === '')
        return new Date(clock.now());
    if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
        return new Date(Number(given) * 1000);
    throw new src/* UserError */.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, { fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.' });
}

// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/generate-sbom/known-facts.ts





/**
 * What the recipes of a lock say: as `build` recorded it, and where that does not cover the lock, from Spack. Where Spack
 * cannot be asked, a warning says what will be missing.
 */
async function knownFacts(dag, folder, inputs, ports) {
    const recorded = (0,external_node_fs_.existsSync)(folder.facts) ? (await src/* recipeFactsReport */.Gg.read(folder.facts)).specs : [];
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
        if (!(error instanceof src/* UserError */.yo))
            throw error;
        ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0,src/* messageOf */.bD)(error)} ${error.fix}`);
        return recorded;
    }
}
function uncovered(dag, facts) {
    const covered = new Set(facts.map((entry) => entry.hash));
    return [...dag.specs.values()].filter((spec) => !(0,model_src/* isExternal */.ge)(spec) && !covered.has(spec.hash));
}
/** Below a folder of its own: the configuration that `build` left in the work folder must stay as it is. Nothing is installed. */
function openSpack(folder, inputs, ports) {
    const settings = (0,spack_src.spackSettings)({ ...(0,src/* parseInputs */.TL)(spack_src.spackInputs, () => undefined), ...inputs }, ports.host);
    return ports.openSpack({ ...settings, workFolder: (0,external_node_path_.join)(folder.root, 'recipe-facts'), paddedLength: 0, externals: [], buildCache: undefined });
}

// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/generate-sbom/known-tarballs.ts



/**
 * The sha256 of the tarballs of those specs that lie in the job's build cache; none where there is no such folder.
 * @throws UserError when the build cache is damaged.
 */
async function knownTarballs(dag, folder) {
    if (!(0,external_node_fs_.existsSync)(folder.cache))
        return new Map();
    const cache = await oci_src/* BuildCache */.r_.open(folder.cache);
    const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
    return new Map(await (0,p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./actions/generate-sbom/lock-file.ts





const origin = schemas/* object */.Ikc({ spack: schemas/* object */.Ikc({ version: schemas/* string */.YjP().max(100), commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/).optional().catch(undefined) }) });
/**
 * Reads a `spack.lock`.
 * @throws UserError when it is missing, no lock, or of another format.
 */
async function readLockFile(file) {
    const json = await (0,src/* readJson */.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
    const dag = (0,src/* readingFrom */.L)(file, () => (0,model_src/* parseLock */.PG)(json), { file });
    const digest = (0,model_src/* digestOfHex */.z9)((0,external_node_crypto_.createHash)('sha256').update(await (0,promises_.readFile)(file)).digest('hex'));
    return { dag, digest, spack: origin.safeParse(json).data?.spack };
}

;// CONCATENATED MODULE: ./actions/generate-sbom/step.ts











/** How each format is written and named. */
const FORMATS = {
    cyclonedx: { version: '1.6', mediaType: 'application/vnd.cyclonedx+json', extension: 'cdx.json', write: sbom_src/* cyclonedxJson */.ak },
    spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json', write: sbom_src/* spdxJson */.uK }
};
/** Writes the SBOMs of a lock and of each of its roots, and the report. @throws UserError for a lock, report or build cache that cannot be read. */
async function generateSbom(inputs, ports) {
    const { host } = ports;
    const formats = formatsOf(inputs.formats);
    const at = (path) => (0,external_node_path_.resolve)(host.workspace, path);
    const work = await (0,src/* makeWorkFolder */._d)(at(inputs['work-dir']));
    const lock = await readLockFile(inputs.lock === undefined ? work.lock : at(inputs.lock));
    const tarballs = await knownTarballs(lock.dag, work);
    const built = lock.dag.roots.every((hash) => tarballs.has(hash));
    const facts = await knownFacts(lock.dag, work, inputs, ports);
    const provenance = { created: creationTime(ports), version: src/* VERSION */.xv, spack: lock.spack, recipes: (await reportOf(lock.dag, work))?.recipes ?? [], built };
    const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
    const inventoryOf = (subject) => (0,sbom_src/* takeInventory */.O1)({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject);
    const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
    // What an earlier run left in our own folder must not be taken for what this one wrote.
    await (0,promises_.rm)(work.sboms, { recursive: true, force: true });
    const files = [];
    for (const format of formats) {
        files.push(await writeSbom(whole, format, provenance, { folder, work }));
        for (const root of (0,model_src/* rootsOf */.RD)(lock.dag))
            files.push(await writeSbom(inventoryOf({ kind: 'spec', hash: root.hash }), format, provenance, { folder, work }, root));
    }
    await src/* sbomReport */.AE.write(work.sbomReport, { files });
    return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope };
}
function formatsOf(names) {
    const known = Object.keys(FORMATS);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined || names.length === 0)
        throw new src/* UsageError */.eb(`"formats" is "${unknown ?? ''}".`, { fix: `Give one or more of: ${known.join(', ')}.` });
    return known.filter((format) => names.includes(format));
}
/** The report of the build that made the packages of this very lock, where there is one. */
async function reportOf(dag, work) {
    if (!(0,external_node_fs_.existsSync)(work.buildReport))
        return undefined;
    const report = await src/* buildReport */.FK.read(work.buildReport);
    const described = new Set(report.specs.map((spec) => spec.hash));
    return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
}
async function writeSbom(inventory, format, provenance, to, root) {
    const { extension, mediaType, version, write } = FORMATS[format];
    const file = (0,external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
    const text = write(inventory, provenance);
    await (0,src/* writeWhole */.f8)(file, text);
    const digest = (0,model_src/* digestOfHex */.z9)((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
    return { ...(root && { hash: root.hash }), format, version, mediaType, file: (0,external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'), digest, components: inventory.items.length };
}
/** Versions of git references hold slashes and more, and may be longer than file systems allow. */
const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');


/***/ }),

/***/ 98950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ presentSboms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83064);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _pakages_sbom__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89508);




/** How many licences and packages a summary lists before it only counts the rest. */
const MOST = 30;
/** What the action shows of its result. */
function presentSboms(result) {
    const { files, folder, inventory, report } = result;
    const unknown = unknownOf(inventory.items);
    const wholeLock = (format) => {
        const found = files.find((file) => file.format === format && file.hash === undefined);
        return found === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(report, '..', found.file);
    };
    return {
        outputs: {
            report, folder, cyclonedx: wholeLock('cyclonedx'), spdx: wholeLock('spdx'),
            components: String(inventory.items.length), 'unknown-licenses': String(unknown.license.length)
        },
        summary: summaryOf(result, unknown),
        json: { report, folder, scope: result.scope, files, components: inventory.items.length, licenses: Object.fromEntries(licensesOf(inventory.items).map(([text, items]) => [text, items.length])), unknown: labelsOf(unknown) }
    };
}
function unknownOf(items) {
    const own = items.filter((item) => !(0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .isExternal */ .ge)(item.spec));
    return { license: own.filter((item) => item.licenses.length === 0), source: own.filter((item) => (item.facts?.sources ?? []).length === 0) };
}
const labelsOf = (unknown) => ({ license: unknown.license.map(label), source: unknown.source.map(label) });
const label = ({ spec }) => `${spec.name}@${spec.version}`;
function summaryOf({ files, inventory }, unknown) {
    const { items } = inventory;
    const count = (test) => items.filter(test).length;
    return [
        '### Software bills of materials',
        `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(items.length, 'package')}: ${count((item) => item.atRuntime)} needed at run time, ${count((item) => !item.atRuntime)} only to build; ` +
            `${count((item) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .isExternal */ .ge)(item.spec))} taken from the system, ${count((item) => item.tarball !== undefined)} with the digest of the built tarball.`,
        licenseTable(items),
        ...missing('licence', unknown.license),
        ...missing('source', unknown.source),
        fileTable(files)
    ].join('\n\n');
}
/** The licences by how many packages have them, then by name. */
function licensesOf(items) {
    const known = items.flatMap((item) => ((0,_pakages_sbom__WEBPACK_IMPORTED_MODULE_3__/* .licenseText */ .BD)(item.licenses) === undefined ? [] : [[(0,_pakages_sbom__WEBPACK_IMPORTED_MODULE_3__/* .licenseText */ .BD)(item.licenses), item]]));
    const groups = Map.groupBy(known, ([text]) => text);
    return [...groups].map(([text, entries]) => [text, entries.map(([, item]) => item)]).sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}
function licenseTable(items) {
    const licenses = licensesOf(items);
    if (licenses.length === 0)
        return 'No licence is known.';
    const rows = licenses.slice(0, MOST).map(([text, having]) => [`${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text)}${having.some(isOdd) ? ' (not on the SPDX list)' : ''}`, String(having.length), listed(having)]);
    const rest = licenses.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(licenses.length - MOST, 'other licence')}` : '';
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Licence', 'Packages', 'Which'], rows)}${rest}`;
}
const isOdd = ({ licenses }) => licenses.some((part) => part.kind === 'other' || part.references.length > 0);
const missing = (what, items) => (items.length === 0 ? [] : [`No ${what} is known of ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(items.length, 'package')}: ${listed(items)}.`]);
function listed(items) {
    const shown = items.slice(0, MOST).map((item) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(label(item))).join(', ');
    return items.length > MOST ? `${shown} and ${items.length - MOST} more` : shown;
}
function fileTable(files) {
    const rows = files.slice(0, MOST).map((file) => [(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file.file), `${file.format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${file.version}`, String(file.components)]);
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['File', 'Format', 'Packages'], rows)}${files.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length - MOST, 'other file')}` : ''}`;
}


/***/ }),

/***/ 89508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ak: () => (/* reexport */ cyclonedxJson),
  BD: () => (/* reexport */ licenseText),
  uK: () => (/* reexport */ spdxJson),
  O1: () => (/* reexport */ takeInventory)
});

// UNUSED EXPORTS: purlOf, readLicenses

// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var src = __webpack_require__(26747);
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
 * A UUID made of content: the first 122 bits of its sha256 in a UUID of version 8 (RFC 9562, section 5.8). The same content
 * has the same UUID on every machine.
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
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./packages/sbom/src/license.ts


/** What recipes write where nobody has looked yet. */
const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION']);
/**
 * Reads the licences that a recipe states for a spec; all of them apply. Empty where the recipe is silent or says that it
 * does not know. Identifiers of the SPDX list may be in any case, operators too: both get their canonical form.
 */
const readLicenses = (stated) => [...new Set(stated.map((text) => text.trim().replace(/\s+/g, ' ')))].filter((text) => !SILENT.has(text.toUpperCase())).map(readLicense);
function readLicense(text) {
    const tokens = (text.match(/[()]|[^()\s]+/g) ?? []).map(canonical);
    const written = tokens.map((token) => token.text).join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
    const references = tokens.flatMap(({ text: id, stated }) => (id.startsWith('LicenseRef-') ? [{ id, text: stated }] : []));
    const listed = tokens.some((token) => token.listed);
    const own = references.every((reference) => reference.id === reference.text);
    return isExpression(written) && (listed || own) ? { kind: 'spdx', expression: written, references } : { kind: 'other', text };
}
/** An identifier that is not on the list becomes a reference: beside identifiers that are, the others of an expression must not be lost. */
function canonical(stated) {
    if (/^([()]|and|or|with)$/i.test(stated))
        return { text: stated.toUpperCase(), stated, listed: false };
    const known = (0,spdx.fixupSpdxId)(stated) ?? stated;
    const listed = isExpression(known) && !known.startsWith('LicenseRef-');
    const unlisted = !listed && /^[A-Za-z0-9.-]+$/.test(known) && !known.startsWith('LicenseRef-') && !isException(known);
    return { text: unlisted ? `LicenseRef-${known}` : known, stated, listed };
}
/** Whether it may follow WITH. */
const isException = (text) => isExpression(`MIT WITH ${text}`);
/** A `DocumentRef-` points into another document, which a recipe cannot bring along: such a text counts as no expression. */
function isExpression(text) {
    try {
        spdx_expression_parse_default()(text);
        return !text.includes('DocumentRef-');
    }
    catch {
        return false;
    }
}
/** Whether an expression has an operator, so that it needs parentheses inside another one. */
const isCompound = (expression) => / (AND|OR) /.test(expression);
/** For people: the expressions and texts joined with AND; undefined where nothing is known. */
function licenseText(parts) {
    if (parts.length === 0)
        return undefined;
    const texts = parts.map((part) => (part.kind === 'spdx' ? part.expression : part.text));
    return texts.length === 1 ? texts[0] : texts.map((text) => (isCompound(text) ? `(${text})` : text)).join(' AND ');
}

;// CONCATENATED MODULE: ./packages/sbom/src/links.ts
/**
 * An address of the public network as an SBOM may publish it: http, https, ftp or git, without user name and password.
 * Undefined for everything else, such as the `file:` URL of a source beside its recipe, which names a path of the machine.
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
 * The package URL of a spec: `pkg:spack/NAMESPACE/NAME@VERSION?sha=HASH`, the type `spack` as it is proposed for
 * registration (https://github.com/package-url/purl-spec/pull/898): the DAG hash is the required qualifier `sha`.
 */
const purlOf = (spec) => new packageurl_js.PackageURL('spack', spec.namespace, spec.name, spec.version, { sha: spec.hash }, undefined).toString();

;// CONCATENATED MODULE: ./packages/sbom/src/spack-properties.ts

/** The virtual packages that compilers provide. */
const LANGUAGES = new Set(['c', 'cxx', 'fortran']);
/** What Spack knows of a package and neither format has a field for, in a fixed order. */
function spackProperties(item) {
    const { spec, facts } = item;
    const one = (name, value) => (value === undefined ? [] : [[name, value]]);
    return [
        ['spack:hash', spec.hash],
        ...one('spack:namespace', spec.namespace),
        ['spack:platform', spec.arch.platform],
        ['spack:os', spec.arch.platform_os],
        ['spack:target', (0,src/* targetOf */.$r)(spec)],
        ...item.edges.flatMap(provided),
        ...parameters(spec),
        ...item.patches.map(({ sha256, file }) => ['spack:patch', `sha256:${sha256}${file === undefined ? '' : ` ${file}`}`]),
        ...((0,src/* isExternal */.ge)(spec) ? [['spack:external', spec.external?.path ?? '']] : []),
        ...one('spack:package-hash', spec.package_hash),
        ...one('spack:recipe', facts?.recipeSha256 && `sha256:${facts.recipeSha256}`),
        ...(facts?.maintainers ?? []).map((name) => ['spack:maintainer', name])
    ];
}
/** The direct dependencies with their kinds, for a format whose dependencies have none: the hash of each, build first. */
const dependencyProperties = ({ edges }) => src/* ALL_KINDS */.Oo.flatMap((kind) => edges.filter((edge) => edge.kinds.includes(kind)).map(({ to }) => [`spack:dependency:${kind}`, to.hash]));
function provided({ to, virtuals }) {
    return virtuals.map((name) => [`spack:${LANGUAGES.has(name) ? 'compiler' : 'virtual'}:${name}`, `${to.name}@${to.version}`]);
}
/** Variants, with the build system among them, and the compiler flags that are not empty. */
function parameters(spec) {
    return Object.keys(spec.parameters).filter((name) => name !== 'patches').sort().flatMap((name) => {
        const value = spec.parameters[name];
        if (/^(c|cpp|cxx|f|ld)flags$|^ldlibs$/.test(name))
            return Array.isArray(value) && value.length > 0 ? [[`spack:flags:${name}`, value.join(' ')]] : [];
        return [[`spack:variant:${name}`, Array.isArray(value) ? value.join(',') : String(value)]];
    });
}

;// CONCATENATED MODULE: ./packages/sbom/src/cyclonedx/component.ts








/** The component of a package. Its `bom-ref` is the spec's hash; its dependencies are not set yet. */
function componentOf(item) {
    const { spec, facts } = item;
    return new models.Component(typeOf(item), spec.name, {
        bomRef: spec.hash,
        group: spec.namespace,
        version: spec.version,
        purl: purlOf(spec),
        description: facts?.description,
        scope: item.atRuntime ? enums.ComponentScope.Required : enums.ComponentScope.Excluded,
        hashes: sha256(item.tarball && (0,src/* hexOf */.ZD)(item.tarball)),
        licenses: licensesOf(item.licenses),
        externalReferences: new models.ExternalReferenceRepository(referencesOf(item)),
        properties: new models.PropertyRepository([...spackProperties(item), ...withoutAddress(item), ...dependencyProperties(item)].map(([name, value]) => new models.Property(name, value)))
    });
}
/**
 * What something links to is a library. Spack does not say what the rest is; the specification asks for `application`
 * where no more specific type can be determined.
 */
const typeOf = (item) => (item.linkedTo ? enums.ComponentType.Library : enums.ComponentType.Application);
const sha256 = (hex) => new models.HashDictionary(hex === undefined ? [] : [[enums.HashAlgorithm['SHA-256'], hex]]);
/** Either one expression, or a list of single licences: the format does not mix them. */
function licensesOf(parts) {
    const expression = licenseText(parts);
    if (expression === undefined)
        return new models.LicenseRepository();
    const whole = parts.every((part) => part.kind === 'spdx') && !(parts.length === 1 && (0,spdx.isSupportedSpdxId)(expression));
    return new models.LicenseRepository(whole ? [declared(new models.LicenseExpression(expression))] : parts.map(single));
}
function single(part) {
    const text = part.kind === 'spdx' ? part.expression : part.text;
    return declared(part.kind === 'spdx' && (0,spdx.isSupportedSpdxId)(text) ? new models.SpdxLicense(text) : new models.NamedLicense(text));
}
/** Nobody but the recipe has been asked. */
function declared(license) {
    license.acknowledgement = enums.LicenseAcknowledgement.Declared;
    return license;
}
function referencesOf({ facts, patches }) {
    const homepage = publicUrl(facts?.homepage);
    return [
        ...(homepage === undefined ? [] : [new models.ExternalReference(homepage, enums.ExternalReferenceType.Website)]),
        ...(facts?.sources ?? []).flatMap(sourceReference),
        ...patches.flatMap(patchReference)
    ];
}
/** What a source can be found under. One beside its recipe has no public address: its file name stands for it, where it is known. */
const addressOf = (source) => publicUrl(source.git) ?? publicUrl(source.url) ?? fileNameOf(source.url);
/** A reference needs an address: of sources that have none the checksum is kept. */
const withoutAddress = ({ facts }) => (facts?.sources ?? []).flatMap((source) => (source.sha256 !== undefined && addressOf(source) === undefined ? [['spack:source', `sha256:${source.sha256}`]] : []));
function sourceReference(source) {
    const comment = source.resource === undefined ? undefined : `resource ${source.resource}`;
    const address = addressOf(source);
    if (address === undefined)
        return [];
    if (source.git === undefined)
        return [new models.ExternalReference(address, enums.ExternalReferenceType.SourceDistribution, { hashes: sha256(source.sha256), comment })];
    const version = source.commit ?? source.ref;
    return [new models.ExternalReference(address, enums.ExternalReferenceType.VCS, { comment: [comment, version].filter((text) => text !== undefined).join(', ') || undefined })];
}
/** Not in `pedigree`: that wants to know who made a patch and why, which recipes do not say. */
function patchReference({ url, file, sha256: digest }) {
    const address = publicUrl(url) ?? file;
    return address === undefined ? [] : [new models.ExternalReference(address, enums.ExternalReferenceType.Other, { hashes: sha256(digest), comment: 'patch' })];
}

;// CONCATENATED MODULE: ./packages/sbom/src/cyclonedx/document.ts








/**
 * An inventory as CycloneDX 1.6 JSON, with a line end. Its serial number is made of its content: only the time stamp
 * differs between two runs.
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
    const component = subject.kind === 'spec' ? components.get(subject.hash) : lockComponent((0,src/* hexOf */.ZD)(subject.digest), inventory.roots.map((root) => components.get(root.spec.hash)));
    const metadata = new models.Metadata({
        component,
        lifecycles: new models.LifecycleRepository([provenance.built ? enums.LifecyclePhase.Build : enums.LifecyclePhase.PreBuild]),
        tools: new models.Tools({ components: new models.ComponentRepository([toolOf(provenance)]) }),
        properties: new models.PropertyRepository(originOf(provenance))
    });
    return new models.Bom({ metadata, components: new models.ComponentRepository([...components.values()].filter((other) => other !== component)) });
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
    const lock = new models.Component(enums.ComponentType.File, 'spack.lock', { bomRef: 'spack.lock', hashes: new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], sha256]]) });
    for (const root of roots)
        lock.dependencies.add(root.bomRef);
    return lock;
}
function toolOf({ version }) {
    const website = new models.ExternalReference(TOOL_URL, enums.ExternalReferenceType.Website);
    return new models.Component(enums.ComponentType.Application, 'pakages', { version, externalReferences: new models.ExternalReferenceRepository([website]) });
}
function originOf({ spack, recipes }) {
    return [
        ...(spack ? [new models.Property('spack:version', spack.version)] : []),
        ...(spack?.commit ? [new models.Property('spack:commit', spack.commit)] : []),
        ...recipes.flatMap(({ namespace, commit }) => (commit ? [new models.Property(`spack:recipes:${namespace}`, commit)] : []))
    ];
}

;// CONCATENATED MODULE: ./packages/sbom/src/inventory.ts


/** Lists what a subject consists of. For a spec as the subject, its own needs decide what is needed at run time. */
function takeInventory({ dag, facts, tarballs, scope }, subject) {
    const from = subject.kind === 'spec' ? [subject.hash] : dag.roots;
    const kinds = scope === 'runtime' ? src/* RUNTIME */.lr : src/* ALL_KINDS */.Oo;
    const specs = (0,src/* reachable */.Gq)(dag, kinds, from).sort(byNameThenHash);
    const atRuntime = new Set((0,src/* reachable */.Gq)(dag, src/* RUNTIME */.lr, from).map((spec) => spec.hash));
    const linked = new Set(specs.flatMap((spec) => spec.dependencies.filter((to) => to.parameters.deptypes.includes('link')).map((to) => to.hash)));
    const factsOf = new Map(facts.map((entry) => [entry.hash, entry]));
    const items = specs.map((spec) => {
        const known = factsOf.get(spec.hash);
        return {
            spec,
            facts: known,
            licenses: readLicenses(known?.licenses ?? []),
            patches: known && known.patches.length > 0 ? known.patches : (spec.patches ?? []).map((sha256) => ({ sha256 })),
            atRuntime: atRuntime.has(spec.hash),
            linkedTo: linked.has(spec.hash),
            tarball: tarballs.get(spec.hash),
            edges: edgesOf(dag, spec, kinds)
        };
    });
    return { subject, items, roots: items.filter((item) => from.includes(item.spec.hash)) };
}
function edgesOf(dag, spec, kinds) {
    const edges = spec.dependencies.map((to) => ({
        to: dag.specs.get(to.hash),
        kinds: kinds.filter((kind) => to.parameters.deptypes.includes(kind)),
        virtuals: to.parameters.virtuals.toSorted()
    }));
    return edges.filter((edge) => edge.kinds.length > 0).sort((a, b) => byNameThenHash(a.to, b.to));
}
/** By code units, not by the rules of a language: those differ between machines. */
function byNameThenHash(a, b) {
    const [left, right] = [`${a.name} ${a.hash}`, `${b.name} ${b.hash}`];
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/sbom/src/spdx/licenses.ts


/** The declared licence of a package; undefined where nothing is known. What is not SPDX becomes a `LicenseRef-`. */
function declaredLicense(parts) {
    const expressions = parts.map((part) => (part.kind === 'spdx' ? part.expression : referenceTo(part.text)));
    if (expressions.length < 2)
        return expressions[0];
    return expressions.map((text) => (isCompound(text) ? `(${text})` : text)).join(' AND ');
}
/** The licences that {@link declaredLicense} refers to, for `hasExtractedLicensingInfos`. */
function extractedLicenses(parts) {
    return parts.flatMap((part) => {
        if (part.kind === 'other')
            return [{ licenseId: referenceTo(part.text), name: part.text, extractedText: `The recipe states: ${part.text}` }];
        return part.references.map(({ id, text }) => ({ licenseId: id, extractedText: `The recipe states: ${text}` }));
    });
}
/** Readable, and different for different texts, also where only characters differ that a reference may not hold. */
function referenceTo(text) {
    const readable = text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);
    return `LicenseRef-${readable === '' ? 'unnamed' : readable}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}`;
}

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
    const licenseDeclared = declaredLicense(item.licenses);
    return {
        SPDXID: packageId(spec),
        name: spec.name,
        versionInfo: spec.version,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        ...checksums(item.tarball && (0,src/* hexOf */.ZD)(item.tarball)),
        ...(homepage && { homepage }),
        ...(facts?.description && { description: facts.description }),
        ...(spec.namespace && { sourceInfo: `Spack recipe ${spec.namespace}.${spec.name}` }),
        ...(licenseDeclared && { licenseDeclared }),
        comment: spackProperties(item).map(([name, value]) => `${name}=${value}`).join('\n'),
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purlOf(spec) }],
        ...(item.linkedTo && { primaryPackagePurpose: 'LIBRARY' })
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
        primaryPackagePurpose: 'SOURCE'
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
        primaryPackagePurpose: 'SOURCE'
    };
}
const checksums = (sha256) => (sha256 === undefined ? {} : { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] });

;// CONCATENATED MODULE: ./packages/sbom/src/spdx/document.ts




/**
 * An inventory as SPDX 2.3 JSON, with a line end. Its namespace is made of its content: only the time stamp differs
 * between two runs.
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
    const licenses = new Map(items.flatMap((item) => extractedLicenses(item.licenses)).map((license) => [license.licenseId, license]));
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: inventory.subject.kind === 'lock' ? 'spack.lock' : roots.map(({ spec }) => `${spec.name}-${spec.version}`).join(),
        documentNamespace: '',
        creationInfo: { created: '', creators: [`Tool: pakages-${provenance.version}`], ...document_originOf(provenance) },
        ...(licenses.size > 0 && { hasExtractedLicensingInfos: [...licenses.values()] }),
        packages: [...items.map(packageOf), ...sourcePackages(items), ...patchesOf(items).map(patchPackage)],
        relationships: [
            ...roots.map(({ spec }) => relation('SPDXRef-DOCUMENT', 'DESCRIBES', packageId(spec))),
            ...items.flatMap(dependencies),
            ...items.flatMap(origins)
        ]
    };
}
function document_originOf({ spack, recipes }) {
    const lines = [
        ...(spack ? [`Spack ${spack.version}${spack.commit ? ` (${spack.commit})` : ''}`] : []),
        ...recipes.flatMap(({ namespace, commit }) => (commit ? [`recipes ${namespace} (${commit})`] : []))
    ];
    return lines.length === 0 ? {} : { comment: lines.join('\n') };
}
const relation = (spdxElementId, relationshipType, relatedSpdxElement, comment) => ({ spdxElementId, relationshipType, relatedSpdxElement, ...(comment && { comment }) });
/** Spack does not say whether a library is linked statically or dynamically, so that neither of those types fits a link dependency. */
const DEPENDENCY_TYPES = {
    build: 'BUILD_DEPENDENCY_OF', link: 'DEPENDENCY_OF', run: 'RUNTIME_DEPENDENCY_OF', test: 'TEST_DEPENDENCY_OF'
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
        ...patches.map(({ sha256 }) => relation(patchId(sha256), 'PATCH_APPLIED', packageId(spec)))
    ];
}

;// CONCATENATED MODULE: ./packages/sbom/src/index.ts







/***/ })

};
