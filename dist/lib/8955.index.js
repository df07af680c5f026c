export const id = 8955;
export const ids = [8955,5765];
export const modules = {

/***/ 17813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeWorkFolder),
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** The paths below one work folder. */
const workFolder = (root) => ({
    root,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
    buildReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
    facts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
    cache: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
    logs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
    sboms: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
    sbomReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
    pushReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
    decision: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
});
/**
 * Makes the folder, with a `.gitignore` of its own: what a build leaves must not turn up in `git
 * status`.
 */
async function makeWorkFolder(root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
    return workFolder(root);
}


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);







/** The size of a file in bytes; undefined when there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        return found.isFile() ? found.size : undefined;
    }
    catch (error) {
        if ((0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/**
 * Writes a stream to a file that appears only when its digest and size are right.
 * @param size Bytes; undefined when it is not known.
 * @param where Where the bytes come from, for messages.
 * @throws RegistryError when they are not the right ones.
 */
async function writeVerified(file, stream, digest, size, where) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stream, (0,_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(digest, size, where), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Opens a file for one reading, in pieces that keep the number of system calls low. */
const openFile = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 256 * 1024 });
/** A file as a blob. Whoever reads it checks that it has this digest and size. */
const fileBlob = (file, digest, size) => ({
    digest,
    size,
    open: () => openFile(file),
    read: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file),
});


/***/ }),

/***/ 14765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ reachable),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   h7: () => (/* binding */ subDag),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   iH: () => (/* binding */ specFileJson),
/* harmony export */   lr: () => (/* binding */ RUNTIME)
/* harmony export */ });
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/**
 * The kinds of dependency that an installed package needs at run time: what a binary brings with
 * it.
 */
const RUNTIME = ['link', 'run'];
/** Every kind of dependency, as a build from source needs them. */
const ALL_KINDS = ['build', 'link', 'run', 'test'];
/**
 * The specs that are reached from `from` (default: the roots) over dependencies of the given kinds,
 * dependencies before their dependents, each once. The order is the same for the same DAG.
 * @throws InvalidValue on a cycle, which Spack never writes.
 */
function reachable(dag, kinds, from = dag.roots) {
    const done = new Set();
    const open = new Set();
    const order = [];
    // An explicit stack: a DAG of a few thousand specs in one chain must not overflow ours.
    const stack = from
        .toReversed()
        .map((hash) => ({ hash, leave: false }));
    for (let top = stack.pop(); top; top = stack.pop()) {
        const spec = dag.specs.get(top.hash);
        if (top.leave) {
            open.delete(top.hash);
            done.add(top.hash);
            order.push(spec);
        }
        else if (!done.has(top.hash)) {
            if (open.has(top.hash))
                throw cycleAt(spec);
            open.add(top.hash);
            stack.push({ hash: top.hash, leave: true });
            for (const next of dependenciesOf(spec, kinds).toReversed())
                if (!done.has(next))
                    stack.push({ hash: next, leave: false });
        }
    }
    return order;
}
const cycleAt = (spec) => new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
/** The hashes of a spec's direct dependencies of the given kinds, in the order of the file. */
function dependenciesOf(spec, kinds) {
    return spec.dependencies
        .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
        .map((to) => to.hash);
}
/** The roots, each once, as specs. */
const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
/** The part of a DAG below one spec, over dependencies of every kind. */
function subDag(dag, root) {
    return {
        roots: [root],
        specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
    };
}
/**
 * The JSON of a spec file (format 5) for the root of a DAG, as `spack install FILE.json` reads it:
 * root first, then by name.
 */
function specFileJson(dag, root) {
    const { specs } = subDag(dag, root);
    const rest = [...specs.values()]
        .filter((spec) => spec.hash !== root)
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
    return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
}


/***/ }),

/***/ 18591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ BuildCache)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/image/src/content/blob-file.ts
var blob_file = __webpack_require__(34011);
// EXTERNAL MODULE: ./packages/image/src/content/digest-of.ts
var digest_of = __webpack_require__(28041);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/oci/src/build-cache/clear-signed.ts
const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
/**
 * The text inside a PGP clear-signed message (RFC 9580, section 7), or the text itself when it is
 * none. The signature is not checked: whose keys count is for the caller to know.
 */
function signedText(text) {
    const normal = text.replaceAll('\r\n', '\n');
    if (!normal.startsWith(BEGIN))
        return { text, signed: false };
    const start = normal.indexOf('\n\n');
    const end = normal.indexOf(SIGNATURE);
    if (start < 0 || end < start)
        return { text: '', signed: true };
    return { text: normal.slice(start + 2, end).replace(/^- /gm, ''), signed: true };
}

// EXTERNAL MODULE: ./packages/oci/src/build-cache/layout3.ts
var layout3 = __webpack_require__(60134);
;// CONCATENATED MODULE: ./packages/oci/src/build-cache/build-cache.ts









const SPEC_LIMIT = 64 * 1024 * 1024;
const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** A folder in Spack's build cache layout 3 (Spack 1.0 and newer), for reading. */
class BuildCache {
    folder;
    entries;
    constructor(folder, entries) {
        this.folder = folder;
        this.entries = entries;
    }
    /** Lists what is in a folder. @throws UserError when it is no such folder. */
    static async open(folder) {
        const names = await namesIn((0,external_node_path_.join)(folder, layout3/* SPEC_MANIFESTS */.hr));
        if (names === undefined)
            throw await notACache(folder);
        const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
        return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
    }
    /**
     * Reads one package. @throws UserError when a file is missing, malformed or of another package.
     */
    async read(entry) {
        const { text, signed } = signedText(await (0,promises_.readFile)(entry.file, 'utf8'));
        const manifest = layout3/* manifestType */.Yt.safeParse(jsonOf(text));
        const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
        const [tarball, specBlob] = [find(layout3/* TARBALL */.J), find(layout3/* SPEC */.y7)];
        if (!tarball || !specBlob)
            throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
        const json = await this.#specJson(specBlob, entry.file);
        const dag = (0,errors/* readingFrom */.L)(entry.file, () => (0,concrete_spec/* parseSpecFile */.VM)(json), { file: entry.file });
        if (dag.roots[0] !== entry.hash)
            throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
        const path = (0,external_node_path_.join)(this.folder, (0,layout3/* blobPath */.nD)(tarball.checksum));
        if ((await (0,blob_file/* sizeOf */.$d)(path)) !== tarball.contentLength)
            throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
        return {
            entry,
            dag,
            signed,
            spec: dag.specs.get(entry.hash),
            specJson: json.spec,
            tarball: (0,blob_file/* fileBlob */.Ax)(path, tarball.checksum, tarball.contentLength),
        };
    }
    async #specJson(blob, file) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(this.folder, (0,layout3/* blobPath */.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} cannot be read (${(0,errors/* codeOf */.$N)(cause)})`)));
        if ((0,digest_of/* digestOf */.o)(bytes) !== blob.checksum)
            throw corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} does not have its checksum`);
        try {
            return (0,outside_json/* parseJson */.qF)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
        }
        catch {
            throw corrupt(file, `its spec ${(0,layout3/* blobPath */.nD)(blob.checksum)} is not compressed JSON`);
        }
    }
}
async function entriesOf(folder, name) {
    const below = (0,external_node_path_.join)(folder, layout3/* SPEC_MANIFESTS */.hr, name);
    return ((await namesIn(below)) ?? []).flatMap((file) => {
        const match = file.startsWith(`${name}-`)
            ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
            : null;
        const [, version, hash] = match ?? [];
        if (version === undefined || hash === undefined || !(0,spec_hash/* isSpecHash */.CV)(hash))
            return [];
        return [{ name, version, hash, tag: (0,tags/* specTag */.W3)(name, version, hash), file: (0,external_node_path_.join)(below, file) }];
    });
}
/** Sorted; undefined when there is no such folder. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' || (0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function notACache(folder) {
    const old = await namesIn((0,external_node_path_.join)(folder, 'build_cache'));
    if (old)
        return new errors/* UserError */.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
            fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
        });
    return new errors/* UserError */.yo(`There is no build cache in ${folder}.`, {
        fix: 'Run "build" first, or name the folder that holds v3/manifests.',
    });
}
const corrupt = (file, why) => new errors/* UserError */.yo(`The build cache is damaged: ${file}: ${why}.`, {
    fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
    at: { file },
});
function jsonOf(text) {
    try {
        return (0,outside_json/* parseJson */.qF)(text, 'the file');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Ar: () => (/* binding */ specManifestPath),
/* harmony export */   J: () => (/* binding */ TARBALL),
/* harmony export */   Yt: () => (/* binding */ manifestType),
/* harmony export */   cX: () => (/* binding */ DATABASE),
/* harmony export */   hr: () => (/* binding */ SPEC_MANIFESTS),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   y7: () => (/* binding */ SPEC)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);



/** The media types in manifests of Spack's build cache layout 3: the files of a package, packed. */
const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
/** The spec file of a package. */
const SPEC = 'application/vnd.spack.spec.v5+json';
/** The list of packages. */
const DATABASE = 'application/vnd.spack.db.v8+json';
/** Below the folder of a build cache. */
const SPEC_MANIFESTS = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
/** The manifest of one package. */
const specManifestPath = (name, version, hash) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
/** A blob: spread over folders named by the first two digits. */
const blobPath = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest).slice(0, 2), (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest));
/** One entry of a manifest. */
const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    contentLength: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    compression: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    checksum: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .sha256Type */ .wm)().transform((hex) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z9)(hex)),
});
/** A manifest: `{"version": 3, "data": [...]}`. */
const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(manifestEntry) });
/** The text of a manifest, as Spack writes it. */
function manifestText(entries) {
    return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(entry.checksum) })) }, null, 0);
}


/***/ }),

/***/ 55765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   AK: () => (/* binding */ spackSettings),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   oZ: () => (/* binding */ withHandedOn),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39635);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50914);




const DEFAULT_PADDING = 256;
const DEFAULT_EXTERNALS = ['gmake'];
/**
 * The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all
 * but `work-dir`.
 */
const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s).filter((name) => name !== 'work-dir');
/**
 * The variable that carries an input from `setup` to the later steps, such as
 * `PAKAGES_RECIPES_REF`.
 */
const variableOf = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
/**
 * Exports what was given, for the later steps of the job. Paths are made absolute: later steps may
 * start elsewhere.
 */
function handOn(inputs, host) {
    const given = {
        ...inputs,
        repository: repositoriesOf(inputs, host),
        ...(inputs['install-root'] && {
            'install-root': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
        }),
    };
    for (const name of HANDED_ON) {
        const value = given[name];
        if (isGiven(value))
            host.exportVariable(variableOf(name), Array.isArray(value) ? value.join('\n') : String(value));
    }
}
/**
 * What was given to this step, and where it says nothing, what `setup` handed on. @throws
 * UsageError for a malformed variable.
 */
function withHandedOn(inputs, host) {
    const handed = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s, (name) => HANDED_ON.includes(name) ? host.env[variableOf(name)] : undefined);
    const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
    return { ...inputs, ...merged };
}
/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
const configurationOf = ({ workspace, }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationIfAny */ .GA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATION_FILE */ .oT));
/** What was given, else what `setup` handed on, else the repository that `pakages.json` names. */
function withConfiguration(given, configuration, host) {
    const inputs = { ...given, ...withHandedOn(given, host) };
    const named = configuration?.values.repository;
    return inputs.repository.length > 0 || named === undefined
        ? inputs
        : { ...inputs, repository: [named] };
}
const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/**
 * The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from.
 */
function spackSettings(given, host, mirrors = []) {
    const inputs = withHandedOn(given, host);
    const work = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .workFolder */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0,_pakages_core__WEBPACK_IMPORTED_MODULE_6__/* .cacheFolder */ .n)(host.env));
    return {
        workFolder: work.root,
        cacheFolder: cache,
        mirrors,
        buildCache: work.cache,
        repositories: repositoriesOf(inputs, host),
        spackRef: inputs['spack-ref'],
        spackRepository: inputs['spack-repository'],
        recipesRef: inputs['recipes-ref'],
        recipesRepository: inputs['recipes-repository'],
        installRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
        paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
        target: inputs.target,
        jobs: inputs.jobs,
        externals: inputs.externals.length === 0
            ? DEFAULT_EXTERNALS
            : inputs.externals.filter((name) => name !== 'none'),
    };
}
/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }, { workspace }) {
    if (repository.length > 0)
        return repository.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
    const markers = ['repo.yaml', 'spack_repo', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
    return markers.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
}


/***/ })

};
