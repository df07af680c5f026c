export const id = 79;
export const ids = [79,1713];
export const modules = {

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  S5: () => (/* binding */ decisionDocument),
  as: () => (/* binding */ packageLock),
  rS: () => (/* binding */ pushReport),
  Gg: () => (/* binding */ recipeFactsReport),
  au: () => (/* binding */ reviewDocument),
  AE: () => (/* binding */ sbomReport),
  tf: () => (/* binding */ updatesReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
;// CONCATENATED MODULE: ./packages/model/src/documents/build-report.ts


const specHash = (0,spec_hash/* specHashType */.oe)();
/** One spec of the lock in a build report. */
const buildEntryType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    hash: specHash,
    target: schemas/* string */.YjP(),
    /** Whether it was asked for, not only needed by what was. */
    root: schemas/* boolean */.zMY(),
    /**
     * `reused` from a trusted cache, `built` here, `external` from the system, `failed`, `skipped`
     * because something it needs failed, or `unneeded` because all that would use it to build was
     * reused.
     */
    outcome: schemas/* enum */.k5n(['reused', 'built', 'external', 'failed', 'skipped', 'unneeded']),
    /** Wall time in seconds; absent where nothing ran. */
    seconds: schemas/* number */.aig().nonnegative().optional(),
    /** The build phase or step that failed, such as `build` or `fetch`. */
    phase: schemas/* string */.YjP().optional(),
    /** The log, relative to the report. */
    log: schemas/* string */.YjP().optional(),
    /** The cache that a reused binary came from, as it was given. */
    source: schemas/* string */.YjP().optional(),
    /** Why it failed or was skipped, one line. */
    reason: schemas/* string */.YjP().optional(),
});
/** `pakages.build/1`: what a build did with every spec of its lock. */
const buildReportType = schemas/* object */.Ikc({
    spack: schemas/* object */.Ikc({ version: schemas/* string */.YjP(), commit: schemas/* string */.YjP().optional() }),
    /** The recipe repositories that were used, first one first. */
    recipes: schemas/* array */.YOg(schemas/* object */.Ikc({ namespace: schemas/* string */.YjP(), commit: schemas/* string */.YjP().optional() })),
    /** The lock file, relative to the report. */
    lock: schemas/* string */.YjP(),
    /** The layout-3 build cache folder, relative to the report. */
    cache: schemas/* string */.YjP(),
    /** Where packages were installed while building, padding left out. */
    installRoot: schemas/* string */.YjP(),
    /** The length that install paths are padded to; 0 when they are not. */
    paddedLength: schemas/* number */.aig().int().nonnegative(),
    platform: schemas/* string */.YjP(),
    /** When it ended, RFC 3339. */
    finished: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig().nonnegative(),
    specs: schemas/* array */.YOg(buildEntryType),
});

// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
;// CONCATENATED MODULE: ./packages/model/src/documents/recipe-facts.ts



const sha256 = (0,digest/* sha256Type */.wm)();
const recipe_facts_text = schemas/* string */.YjP().exactOptional();
/**
 * `pakages.facts/1`: what the recipes of a lock say of its specs, so that later jobs need neither
 * Spack nor the recipes.
 */
const recipeFactsType = schemas/* object */.Ikc({
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        hash: (0,spec_hash/* specHashType */.oe)(),
        /** As the recipe writes them; none when it is silent. */
        licenses: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        homepage: recipe_facts_text,
        description: recipe_facts_text,
        maintainers: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        sources: schemas/* array */.YOg(schemas/* object */.Ikc({
            resource: recipe_facts_text,
            url: recipe_facts_text,
            sha256: sha256.exactOptional(),
            git: recipe_facts_text,
            commit: recipe_facts_text,
            ref: recipe_facts_text,
        }))
            .readonly(),
        patches: schemas/* array */.YOg(schemas/* object */.Ikc({ sha256, url: recipe_facts_text, file: recipe_facts_text })).readonly(),
        recipeSha256: sha256.exactOptional(),
    }))
        .readonly(),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/push-report.ts



const push_report_digest = (0,digest/* digestType */.Ne)();
const push_report_specHash = (0,spec_hash/* specHashType */.oe)();
/** `pakages.push/1`: what is in the registry now, and what of it this push put there. */
const pushReportType = schemas/* object */.Ikc({
    /** The repository, such as `oci://ghcr.io/owner/name`. */
    registry: schemas/* string */.YjP(),
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        hash: push_report_specHash,
        target: schemas/* string */.YjP(),
        tag: schemas/* string */.YjP(),
        manifest: push_report_digest,
        /** The layer that holds the package's own tarball. */
        layer: push_report_digest,
        /** Size of that layer in bytes. */
        size: schemas/* number */.aig().int().nonnegative(),
        outcome: schemas/* enum */.k5n(['pushed', 'present']),
    })),
    /** What was attached to manifests: SBOMs, signatures. */
    referrers: schemas/* array */.YOg(schemas/* object */.Ikc({ subject: push_report_digest, artifactType: schemas/* string */.YjP(), manifest: push_report_digest })),
    /** The index after this push; absent when it was not updated. */
    index: schemas/* object */.Ikc({ manifest: push_report_digest, specs: schemas/* number */.aig().int().nonnegative() }).optional(),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/sbom-report.ts



/** `pakages.sbom/1`: the SBOM files that were written. */
const sbomReportType = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** The spec it describes; absent for the SBOM of the whole lock. */
        hash: (0,spec_hash/* specHashType */.oe)().optional(),
        format: schemas/* enum */.k5n(['cyclonedx', 'spdx']),
        /** The version of the format, such as `1.6` or `2.3`. */
        version: schemas/* string */.YjP(),
        /** IANA media type, such as `application/vnd.cyclonedx+json`. */
        mediaType: schemas/* string */.YjP(),
        /** Relative to the report. */
        file: schemas/* string */.YjP(),
        /** The sha256 of the file. */
        digest: (0,digest/* digestType */.Ne)(),
        components: schemas/* number */.aig().int().nonnegative(),
    })),
});

// EXTERNAL MODULE: ./packages/model/src/documents/review.ts
var review = __webpack_require__(4886);
// EXTERNAL MODULE: ./packages/model/src/version-state.ts
var version_state = __webpack_require__(46849);
;// CONCATENATED MODULE: ./packages/model/src/documents/decision.ts




/**
 * Why a spec was refused, for programs. Adding one is no new version of the document: readers show
 * the message.
 */
const REASON_CODES = (/* unused pure expression or super */ null && ([
    'removed',
    'state',
    'registry',
    'not-in-cache',
    'no-provenance',
    'no-sbom',
    'bad-signature',
    'untrusted-signer',
    'wrong-subject',
    'digest-mismatch',
    'size-mismatch',
    'spec-mismatch',
    'not-covered',
    'license',
    'dependency',
]));
/** What was decided of one spec. */
const decidedSpecType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    hash: (0,spec_hash/* specHashType */.oe)(),
    target: schemas/* string */.YjP(),
    /** Taken from the system, so that nothing is downloaded and nothing can be checked. */
    external: schemas/* boolean */.zMY(),
    /** The digest of its manifest; absent for what is not in the cache. */
    manifest: (0,digest/* digestType */.Ne)().optional(),
    verdict: schemas/* enum */.k5n(['trusted', 'refused']),
    /** Absent for externals. */
    state: schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q).optional(),
    /** Who signed its provenance, in words. */
    signers: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Every reason for a refusal; empty for what is trusted. */
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    /** What a person should know although it is trusted, such as a state that only a flag allowed. */
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** `pakages.decision/1`: whether each spec of a DAG may be installed, and why not. */
const decisionType = schemas/* object */.Ikc({
    verdict: schemas/* enum */.k5n(['trusted', 'refused']),
    /** The registry that the specs come from. */
    registry: schemas/* string */.YjP(),
    /** The states that were allowed, by the policy and by flags. */
    allow: schemas/* array */.YOg(schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q)),
    specs: schemas/* array */.YOg(decidedSpecType),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/package-lock.ts



const requirement = schemas/* object */.Ikc({
    /** As it was written, such as `alpha>=1.2,<2`. */
    text: schemas/* string */.YjP().max(300),
    /** Where it stands: a file, or `NAME@VERSION` of the lock. */
    origin: schemas/* string */.YjP().max(300),
});
/**
 * `pakages.lock/1`: which versions the requirements of a repository led to. Several versions of a
 * package may stand side by side.
 */
const packageLockType = schemas/* object */.Ikc({
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: review/* packageName */.oZ,
        version: review/* packageVersion */.Tl,
        state: schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q),
        /**
         * What requires it; empty for a version that was chosen once and nothing needs any more,
         * which pruning takes away.
         */
        requiredBy: schemas/* array */.YOg(requirement),
        /** What it requires itself, as written. */
        requires: schemas/* array */.YOg(schemas/* string */.YjP().max(300)),
    })),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/updates-report.ts

const finding = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
/** What looking for updates came to for one recipe. */
const updateOutcomes = [
    'nothing-new',
    'opened',
    'updated',
    'unchanged',
    'written',
    'shown',
    'touched',
    'dismissed',
    'deferred',
    'doubtful',
    'could-not-look',
    'unclaimed',
    'disabled',
    'unreadable',
    'failed',
];
/** One recipe in an updates report. */
const updateEntryType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    /**
     * `nothing-new`: it was looked, and there is nothing to propose. `opened`, `updated`: a pull
     * request was. `unchanged`: one is open that says the same. `written`, `shown`: the recipe was
     * changed in the tree, or only in a diff. `touched`: people work on its branch. `dismissed`: a
     * person closed it. `deferred`: the limit of open pull requests is reached. `doubtful`: the
     * evidence did not hold. `could-not-look`: upstream gave no answer. `unclaimed`: there is no
     * place to look. `disabled`: by the configuration. `unreadable`: the recipe. `failed`: proposing
     * it did.
     */
    outcome: schemas/* enum */.k5n(updateOutcomes),
    /** Every reason for the outcome, sentences. */
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Where it was looked: the datasource and what it was asked for. */
    source: schemas/* object */.Ikc({ datasource: schemas/* string */.YjP(), key: schemas/* string */.YjP() }).optional(),
    /** The newest numbered version of the recipe. */
    current: schemas/* string */.YjP().optional(),
    /** Versions that may be proposed, newest first. */
    candidates: schemas/* array */.YOg(schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['major', 'minor', 'patch']),
        security: schemas/* boolean */.zMY(),
        published: schemas/* string */.YjP().optional(),
    })),
    /** New versions that are not proposed, each with every reason. */
    refused: schemas/* array */.YOg(schemas/* object */.Ikc({ version: schemas/* string */.YjP(), reasons: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    findings: schemas/* array */.YOg(finding),
    proposal: schemas/* object */.Ikc({ number: schemas/* number */.aig().int(), url: schemas/* string */.YjP(), branch: schemas/* string */.YjP() }).optional(),
});
/** `pakages.updates/1`: what looking for new upstream versions came to. */
const updatesReportType = schemas/* object */.Ikc({
    /** The namespace of the package repository. */
    repository: schemas/* string */.YjP(),
    /** When it ended, RFC 3339. */
    finished: schemas/* string */.YjP(),
    recipes: schemas/* array */.YOg(updateEntryType),
    /** Requests that were sent, by host. */
    requests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int().nonnegative()),
});

// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
;// CONCATENATED MODULE: ./packages/core/src/document-kinds.ts


/**
 * The files that one job hands to another. Adding one: a type in `packages/model/src/documents/`, a
 * line here.
 */
const buildReport = (0,documents/* defineDocument */.v0)('pakages.build/1', 'build', buildReportType);
const recipeFactsReport = (0,documents/* defineDocument */.v0)('pakages.facts/1', 'build', recipeFactsType);
const pushReport = (0,documents/* defineDocument */.v0)('pakages.push/1', 'push', pushReportType);
const sbomReport = (0,documents/* defineDocument */.v0)('pakages.sbom/1', 'sbom', sbomReportType);
const reviewDocument = (0,documents/* defineDocument */.v0)('pakages.review/1', 'review', review/* reviewType */.PR);
const decisionDocument = (0,documents/* defineDocument */.v0)('pakages.decision/1', 'install', decisionType);
const packageLock = (0,documents/* defineDocument */.v0)('pakages.lock/1', 'resolve', packageLockType);
const updatesReport = (0,documents/* defineDocument */.v0)('pakages.updates/1', 'updates', updatesReportType);


/***/ }),

/***/ 61063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   v0: () => (/* binding */ defineDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63441);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);






/**
 * Declares a kind of file.
 * @param schema `NAME/VERSION`; the version counts up when old readers would misread new files.
 * @param writer The action that writes it, for the message when it is missing.
 */
function defineDocument(schema, writer, type) {
    const parse = (json, from) => {
        const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).safeParse(json);
        if (!found.success || found.data.schema !== schema)
            throw otherSchema(schema, writer, found.data?.schema, from);
        const { schema: _, ...rest } = json;
        const read = type.safeParse(rest);
        if (read.success)
            return read.data;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a valid ${schema}: ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_5__/* .firstIssue */ .O)(read.error)}.`, {
            fix: `Run "${writer}" again.`,
            at: { file: from },
        });
    };
    return {
        schema,
        type,
        parse,
        read: async (file) => parse(await readJson(file, `Run "${writer}" first, or name the file that it wrote.`), file),
        write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
    };
}
function otherSchema(wanted, writer, found, from) {
    if (found === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a ${wanted} file: it has no "schema".`, {
            fix: `Name the file that "${writer}" wrote.`,
            at: { file: from },
        });
    const [wantedName] = wanted.split('/');
    const [name] = found.split('/');
    const fix = name === wantedName
        ? 'Use the same version of Pakages in every job.'
        : `Name the file that "${writer}" wrote.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
        fix,
        at: { file: from },
    });
}
/**
 * Reads a JSON file.
 * @param fix What to do when it is missing.
 * @throws UserError when it is missing or not JSON.
 */
async function readJson(file, fix) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no file ${file}.`, { fix, cause: error });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error'}).`, {
            fix: 'Check its kind and its permissions.',
            cause: error,
        });
    }
    try {
        return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text, file);
    }
    catch (error) {
        if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_7__/* .InvalidValue */ .h))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(error.message, { fix: error.fix, cause: error, at: { file } });
    }
}
/**
 * Writes a file whole or not at all: readers see the old bytes or the new ones. Makes the folder.
 */
async function writeWhole(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
}


/***/ }),

/***/ 28041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


/** The digest of some bytes, or of a text as UTF-8. */
const digestOf = (bytes) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z9)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));


/***/ }),

/***/ 49003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ readSmall),
/* harmony export */   o5: () => (/* binding */ SMALL),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   sg: () => (/* binding */ fetched),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91149);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);





class Verified extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #promised;
    #seen = 0;
    constructor(promised) {
        super();
        this.#promised = promised;
    }
    _transform(chunk, _encoding, done) {
        this.#seen += chunk.length;
        const { size, digest, where } = this.#promised;
        if (size !== undefined && this.#seen > size)
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('too-large', digest, where));
        this.#hash.update(chunk);
        done(null, chunk);
    }
    _flush(done) {
        const { size, digest, where } = this.#promised;
        if (size !== undefined && this.#seen < size)
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('truncated', digest, where));
        if (this.#hash.digest('hex') !== (0,_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest))
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', digest, where));
        done();
    }
}
/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest
 * and size: at the first byte too many, so that nobody fills a disk, else at the end. Who writes
 * them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 */
const verified = (digest, size, where) => new Verified({ digest, size, where });
/** Blobs of at most so many bytes are handled in one piece: streams cost more than they save. */
const SMALL = 1024 * 1024;
/** How often a large blob is fetched whose bytes turn out to be damaged. */
const FETCHES = 3;
/**
 * The whole of a small blob (1 MiB at most), checked; undefined for one that is large or cannot be
 * read at once.
 * @throws RegistryError when it does not have its digest and size.
 */
async function readSmall(blob, where) {
    if (blob.size > SMALL || !blob.read)
        return undefined;
    const bytes = await blob.read();
    if (bytes.length !== blob.size)
        throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== (0,_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(blob.digest))
        throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', blob.digest, where);
    return bytes;
}
/**
 * The whole of a blob of a registry, checked, and fetched again when it is damaged.
 * @param limit Bytes. More is refused before any of it is read: what a manifest promises, a registry
 * may serve.
 * @throws RegistryError when it is not what the descriptor promises, or more than `limit`.
 */
async function readWhole(registry, { digest, size }, limit) {
    if (size > limit)
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, { fix: 'Do not use it: remove the package from the registry and push it anew.' });
    return fetched(digest, size, registry.reference, async () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await registry.readBlob(digest, size)));
}
/**
 * What `fetch` makes of a blob that it streams. Registries check small blobs before they give them
 * out; that a bit of a large one flipped is known when all of it has passed, so that whoever holds
 * the rest begins anew.
 * @throws RegistryError when it is damaged every time, or what `fetch` throws.
 */
async function fetched(digest, size, where, fetch) {
    for (let times = 1;; times++) {
        try {
            return await fetch();
        }
        catch (error) {
            const flipped = error instanceof _registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl && error.failure === 'digest-mismatch';
            if (!flipped || size <= SMALL)
                throw error;
            if (times >= FETCHES)
                throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', digest, where, times);
        }
    }
}


/***/ }),

/***/ 26061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   UF: () => (/* binding */ unlessUnusable),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);

/**
 * A registry did not do what was asked: the message names the registry and the cause, `fix` the
 * next step.
 */
class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'RegistryError';
    failure;
    /** The HTTP status, where there was one. */
    status;
    /** The first error code of the answer's JSON body, such as `MANIFEST_BLOB_UNKNOWN`. */
    code;
    constructor(failure, message, details) {
        super(message, details);
        this.failure = failure;
        this.status = details.status;
        this.code = details.code;
    }
}
/**
 * Bytes that are not what their digest or size says.
 * @param where Completes "from …".
 * @param times How often they were fetched, default 1. Bits flip on the way: only who has fetched
 * them more than once may say that what is kept there is damaged.
 */
function damaged(failure, what, where, times = 1) {
    const said = {
        truncated: 'is shorter than announced',
        'digest-mismatch': 'does not have the digest it was asked for by',
        'too-large': 'is longer than announced',
    }[failure];
    const often = times > 1 ? `, ${times} times in a row` : '';
    return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
        fix: times > 1 ? keptFix(failure) : 'Run it again: bytes may be damaged on the way.',
    });
}
/** Failures that say that what a registry serves is not what it should be. */
const UNUSABLE = new Set([
    'malformed',
    'not-found',
    'digest-mismatch',
    'truncated',
    'too-large',
]);
/**
 * Whether an error says that what a registry serves is damaged, gone or something else, and not that
 * the registry is out of reach.
 */
const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
/** What `read` gives; undefined when what it reads is unusable ({@link isUnusable}). */
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
const keptFix = (failure) => failure === 'truncated'
    ? 'Run it again; if it stays, push the package anew: the copy in the registry is damaged.'
    : 'Do not use it. Remove the package from the registry and push it anew; if you did not expect this, somebody may have changed it.';


/***/ }),

/***/ 89077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ specTag),
/* harmony export */   g9: () => (/* binding */ hashOfTag),
/* harmony export */   hn: () => (/* binding */ specTags),
/* harmony export */   qA: () => (/* binding */ INDEX_TAG)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89883);

/** The tag of the package list. */
const INDEX_TAG = 'index.spack';
/**
 * The tag of a package: Spack's own rule, so that Spack finds what we push and we find what Spack
 * pushes.
 */
function specTag(name, version, hash) {
    const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
    return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
}
/**
 * The hash that a tag of a package ends with, also when Spack cut it in the middle; undefined for
 * other tags.
 */
function hashOfTag(tag) {
    const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
    return hash !== undefined && (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .isSpecHash */ .CV)(hash) ? hash : undefined;
}
/** The tags of packages among all tags, by hash. */
const specTags = (tags) => new Map(tags.flatMap((tag) => {
    const hash = hashOfTag(tag);
    return hash === undefined ? [] : [[hash, tag]];
}));


/***/ }),

/***/ 80032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   IJ: () => (/* binding */ SPEC_FORMAT),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   VM: () => (/* binding */ parseSpecFile),
/* harmony export */   ge: () => (/* binding */ isExternal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63441);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68582);
/* harmony import */ var _spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89883);




const KINDS = ['build', 'link', 'run', 'test'];
const specHash = (0,_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .specHashType */ .oe)();
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]);
const dependency = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    hash: specHash,
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        deptypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(KINDS)),
        virtuals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
});
/**
 * One node of a concrete spec as Spack 1.x writes it (spec format 5) into `spack.lock`, `spec.json`
 * and OCI config blobs. Keys that are not named here are kept: the JSON of a node goes back to
 * Spack as it came.
 */
const node = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        platform_os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
    }),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), parameter).default({}),
    patches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    package_hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dependency).default([]),
    external: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional() }).optional(),
    hash: specHash,
});
/** The name of the microarchitecture that a spec was concretized for, such as `x86_64_v3`. */
const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
/** Whether Spack took the spec from the system instead of building it. */
const isExternal = (spec) => spec.external !== undefined;
/** `name@version/abcdefg`, as people write it. */
const label = (spec) => `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`;
const lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    roots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), node),
});
const specFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(node).min(1),
    }),
});
/** The spec format that this toolkit reads (Spack 1.0 and newer). */
const SPEC_FORMAT = 5;
/**
 * Reads the JSON of a `spack.lock` (lock file version 6) into its DAG.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseLock(json) {
    const read = lock.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spack.lock: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
    const { _meta, roots, concrete_specs } = read.data;
    checkFormat(_meta['specfile-version'], 'spack.lock');
    for (const [hash, spec] of Object.entries(concrete_specs)) {
        if (hash !== spec.hash)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
    }
    return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
}
/**
 * Reads the JSON of a spec file (`spack spec --json`, `.spack/spec.json`, the `spec` of an OCI
 * config blob) into its DAG. Its first node is the root.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseSpecFile(json) {
    const read = specFile.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spec file: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack spec --json`.');
    const { _meta, nodes } = read.data.spec;
    checkFormat(_meta.version, 'spec file');
    return closed([nodes[0].hash], nodes);
}
function checkFormat(version, what) {
    if (version === SPEC_FORMAT)
        return;
    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
}
function closed(roots, nodes) {
    const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
    const missing = [
        ...roots,
        ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
    ].find((hash) => !specs.has(hash));
    if (missing)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
    const [circular] = withoutEnd(specs);
    if (circular)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
    return { roots, specs };
}
/** The specs whose dependencies never come to an end: those of cycles, and what depends on them. */
function withoutEnd(specs) {
    const waiting = new Map();
    const dependents = new Map();
    for (const { hash, dependencies } of specs.values()) {
        const needs = new Set(dependencies.map((to) => to.hash));
        waiting.set(hash, needs);
        for (const need of needs) {
            const known = dependents.get(need);
            if (known)
                known.push(hash);
            else
                dependents.set(need, [hash]);
        }
    }
    const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
    for (const hash of ended) {
        waiting.delete(hash);
        for (const dependent of dependents.get(hash) ?? []) {
            const needs = waiting.get(dependent);
            if (needs?.delete(hash) && needs.size === 0)
                ended.push(dependent);
        }
    }
    return [...waiting.keys()].map((hash) => specs.get(hash));
}


/***/ }),

/***/ 91149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ne: () => (/* binding */ digestType),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* unused harmony export parseDigest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);


const PATTERN = /^sha256:[0-9a-f]{64}$/;
/** Whether `text` is a digest; never throws. */
const isDigest = (text) => PATTERN.test(text);
/**
 * Reads a digest.
 * @throws InvalidValue when it is anything but `sha256:` and 64 lower case hex digits.
 */
function parseDigest(text) {
    if (!isDigest(text))
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
    return text;
}
/** The schema of a digest in a document. */
const digestType = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(PATTERN, 'not a digest');
/** The schema of a sha256 without its prefix, 64 lower case hex digits, as recipes write it. */
const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
/** The 64 hex digits of a digest, without `sha256:`. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** The digest that these 64 hex digits name (Spack writes checksums without `sha256:`). */
const digestOfHex = (hex) => parseDigest(`sha256:${hex}`);


/***/ }),

/***/ 63441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ firstIssue)
/* harmony export */ });
/**
 * The first thing that is wrong with a document, for a sentence about it: where, and what, such as
 * `specs.3.hash: not a 32 character spec hash`. One is enough for a person; the others often follow.
 */
function firstIssue({ issues: [first] }) {
    if (!first)
        return 'the document: malformed';
    return `${first.path.join('.') || 'the document'}: ${first.message}`;
}


/***/ }),

/***/ 87573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/** Levels of lists and objects within one another. Spack's own documents have fewer than 20. */
const MAX_DEPTH = 100;
/** Characters of one document: the index of 100,000 specs has a tenth of that. */
const MAX_LENGTH = 512 * 1024 * 1024;
/**
 * Reads JSON that others wrote. What is nested deeply would exhaust the stack of whatever walks
 * through it, so it is no document of ours.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no JSON, longer than 512 MiB or deeper than 100 levels.
 */
function parseJson(document, from) {
    const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
    if (text.length > MAX_LENGTH)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is longer than 512 MiB.`, 'Write it anew.');
    checkDepth(text, from);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
    }
}
/**
 * @param quotes What begins and ends strings; in JSON5 also `'`.
 * @throws InvalidValue when brackets outside strings are nested more than 100 levels deep.
 */
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
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
    }
}
/** The offset of the quote that ends a string. */
function stringEnd(text, start, quote) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 46849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VERSION_STATES)
/* harmony export */ });
/**
 * What may be said of one version of a package, the strongest first: `removed` (an auditor called
 * it unsafe; its binaries are gone) over `rejected` over `approved` (a quorum of auditors, all
 * criteria, an acceptable licence) over `pending` (a review was asked for or has begun) over
 * `unreviewed` (nobody asked).
 */
const VERSION_STATES = ['removed', 'rejected', 'approved', 'pending', 'unreviewed'];


/***/ })

};
