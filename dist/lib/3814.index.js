export const id = 3814;
export const ids = [3814];
export const modules = {

/***/ 26686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ licenceFault)
/* harmony export */ });
/* harmony import */ var spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45131);
/* harmony import */ var spdx_satisfies__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61105);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14763);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);




/**
 * Whether a licence is acceptable: of alternatives (`OR`) one must be, of parts (`AND`) every one.
 * One that is not on the SPDX list is when its reference is named.
 * @param acceptable Single licences, such as `MIT`, `GPL-2.0-or-later`, `GPL-2.0-only WITH
 * Classpath-exception-2.0` or `LicenseRef-acme`; anything else accepts nothing.
 * @returns Why not, in sentences that name what to write; undefined when it is.
 */
function licenceFault(licence, acceptable) {
    if (licence.kind === 'unknown')
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceAdvice */ .Ks)(licence);
    const accepted = acceptable.flatMap((one) => {
        const { expression } = (0,_licence_js__WEBPACK_IMPORTED_MODULE_2__/* .readLicence */ .o)(one);
        return expression !== undefined && (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isSingle */ .vX)(expression) ? [expression] : [];
    });
    // Asked of one licence at a time: spdx-satisfies multiplies out what it is given.
    const fits = (single) => accepted.some((one) => covers(one, single));
    if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(licence.expression, fits))
        return undefined;
    const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOn */ .ik)(licence.references.filter(({ id }) => !fits(id)));
    return [
        `Its licence ${licence.expression} is not among the acceptable ones (${acceptable.join(', ')}).`,
        ...(advice === undefined ? [] : [advice]),
    ].join(' ');
}
/** Whether one single licence is another, or a version that it allows. */
function covers(accepted, single) {
    if (accepted === single)
        return true;
    if (accepted.startsWith('LicenseRef-') || single.startsWith('LicenseRef-'))
        return false;
    try {
        return spdx_satisfies__WEBPACK_IMPORTED_MODULE_0___default()(single, [accepted]);
    }
    catch {
        // It cannot compare the variants of the GFDL: these are what they are and nothing else.
        return false;
    }
}


/***/ }),

/***/ 25652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ binaryFacts)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91149);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40974);



const published = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
    }),
});
/**
 * What reviews are counted with: who published a binary and from which recipe it was built, as far
 * as trusted signers say so.
 * @param packageHash The spec's `package_hash`.
 * @returns Nothing when there is no binary.
 */
function binaryFacts(evidence, packageHash) {
    if (evidence?.manifest === undefined)
        return [];
    const { manifest } = evidence;
    const provenance = evidence.trusted
        .filter(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE */ .EK)
        .map(({ statement }) => statement);
    const publishers = provenance.flatMap(({ predicate }) => {
        const read = published.safeParse(predicate);
        return read.success
            ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
            : [];
    });
    const recipe = provenance
        .map((statement) => recipeIn(statement, manifest))
        .find((digest) => digest !== undefined);
    return [
        {
            manifest,
            publishers: [...new Set(publishers)],
            provenance: provenance.length > 0,
            recipe,
            packageHash,
        },
    ];
}
const annotated = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ recipe: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .digestType */ .Ne)() }) });
function recipeIn(statement, manifest) {
    const read = annotated.safeParse(statement.subject.find((subject) => subject.digest.sha256 === (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(manifest)));
    return read.success ? read.data.annotations.recipe : undefined;
}


/***/ }),

/***/ 36217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ holdsFor),
/* harmony export */   QM: () => (/* binding */ saw),
/* harmony export */   Tr: () => (/* binding */ countReviews)
/* harmony export */ });
/* unused harmony export auditorOf */
/* harmony import */ var _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98877);

/** Says of every review of a version whether it counts, and why not. */
function countReviews(facts, reviews, policy) {
    const own = reviews.filter(({ review }) => review.name === facts.name && review.version === facts.version);
    return own
        .map((one) => count(one, facts, policy))
        .sort((a, b) => a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0);
}
function count(one, facts, policy) {
    const { review } = one;
    // Asking for a review, or taking one back, gives nobody anything: anyone may.
    if (review.verdict === 'requested' || review.verdict === 'withdrawn')
        return { review, counts: true, remarks: [] };
    const standing = standingFaults(one, policy);
    // A false alarm costs a look, a missed one costs trust: a warning counts even when its signature
    // is missing.
    if (review.verdict !== 'approved')
        return {
            review,
            counts: !standing.some((fault) => fault.grave),
            remarks: standing.map(({ message }) => message),
        };
    const faults = [
        ...standing.map(({ message }) => message),
        ...approvalFaults(review, facts, policy),
    ];
    return {
        review,
        counts: faults.length === 0,
        remarks: faults.length === 0 ? changesSince(review, facts) : faults,
    };
}
function standingFaults(one, policy) {
    const { review, signature, importedFrom } = one;
    const signers = importedFrom?.signers ?? policy.signers;
    const auditor = importedFrom ? undefined : auditorOf(review, policy.auditors);
    if (!importedFrom && !auditor)
        return [{ message: `${review.auditor} is not an auditor by pakages.json.`, grave: true }];
    if (signature.kind === 'bad')
        return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }];
    if (signature.kind === 'unsigned')
        return policy.unsignedReviews && !importedFrom
            ? []
            : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }];
    if (auditor?.kind === 'user' && ownKey(signature.signer, auditor))
        return [];
    // That an auditor is of a team, only the workflow that asked GitHub can say.
    const complaints = (0,_verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUntrusted */ .RY)(signature.signer, signers);
    return complaints.length === 0
        ? []
        : [{ message: `Its signer is not trusted: ${complaints.join('; ')}.`, grave: true }];
}
const ownKey = (signer, auditor) => signer.kind === 'key' &&
    (0,_verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUntrusted */ .RY)(signer, auditor.keys.map((pem) => ({ kind: 'key', pem }))).length === 0;
/** The auditor of the policy that a review speaks as: a user by name, or the team that it names. */
const auditorOf = (review, auditors) => auditors.find((auditor) => auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team);
function approvalFaults(review, facts, policy) {
    const faults = [];
    if (facts.binaries.some((binary) => binary.publishers.includes(review.auditor)))
        faults.push(`${review.auditor} published this version and cannot approve it.`);
    const stands = facts.recipe === undefined ||
        review.recipe?.digest === facts.recipe ||
        facts.binaries.some((binary) => holdsFor(review, binary, policy));
    if (!stands)
        faults.push(`It is of another recipe${facts.binaries.length > 0 ? ' and of other binaries' : ''} than there is now.`);
    return faults;
}
const changesSince = (review, facts) => facts.recipe === undefined || review.recipe?.digest === facts.recipe
    ? []
    : [
        'The recipe was changed since: it holds only for the binaries that were reviewed, and those that the change does not touch.',
    ];
/** Whether an approval names this very binary. */
const saw = (review, binary) => review.binaries.some(({ manifest }) => manifest === binary.manifest);
/**
 * Whether an approval holds for a binary: one that the auditor saw; or, where the policy binds
 * approvals to recipes, one that a trusted signer built from the recipe that was reviewed, or from
 * one that Spack takes for the same as far as this version goes.
 */
function holdsFor(review, binary, policy) {
    if (saw(review, binary))
        return true;
    if (policy.binding !== 'recipe' || !binary.provenance)
        return false;
    if (binary.recipe !== undefined && binary.recipe === review.recipe?.digest)
        return true;
    return (binary.packageHash !== undefined &&
        review.binaries.some(({ packageHash }) => packageHash === binary.packageHash));
}


/***/ }),

/***/ 10906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26686);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);
/* harmony import */ var _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36217);


/**
 * The state of one version, a pure function of its reviews: `removed` over `rejected` over
 * `approved` over `pending` over `unreviewed`.
 * @param reviews Of this version or of any: those of others are passed over.
 */
function stateOf(facts, reviews, policy) {
    const counted = (0,_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__/* .countReviews */ .Tr)(facts, reviews, policy);
    const granted = grants(counted, policy);
    const missing = whatIsMissing(facts, granted, policy);
    const shared = {
        name: facts.name,
        version: facts.version,
        reviews: counted,
        criteria: granted.criteria,
        binaries: facts.binaries.map((binary) => coverage(binary, granted.approvals, policy)),
    };
    const unsafe = valid(counted, 'unsafe')[0];
    if (unsafe)
        return {
            ...shared,
            state: 'removed',
            reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'),
            missing,
            tombstone: {
                auditor: unsafe.auditor,
                reason: unsafe.note || 'No reason was given.',
                time: unsafe.time,
            },
        };
    const rejections = valid(counted, 'rejected');
    if (rejections.length > 0)
        return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing };
    if (missing.length === 0)
        return {
            ...shared,
            state: 'approved',
            reasons: sayings(granted.approvals, 'approved it'),
            missing,
        };
    const asked = counted.some(({ review }) => review.verdict === 'requested' || review.verdict === 'approved');
    if (asked)
        return { ...shared, state: 'pending', reasons: missing, missing };
    return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing };
}
const valid = (counted, verdict) => counted.filter((one) => one.counts && one.review.verdict === verdict).map((one) => one.review);
const sayings = (reviews, what) => reviews.map(({ auditor, note }) => `${auditor} ${what}${note ? `: ${note}` : '.'}`);
function grants(counted, policy) {
    // An import may bring a second review by the same name: a person counts once.
    const approvals = [
        ...new Map(valid(counted, 'approved').map((review) => [review.auditor, review])).values(),
    ];
    const all = (review) => policy.criteria.every((criterion) => review.criteria.includes(criterion));
    const criteria = policy.criteria.filter((criterion) => approvals.filter((review) => review.criteria.includes(criterion)).length >= policy.quorum);
    return {
        approvals: approvals.filter(all),
        partial: approvals.filter((review) => !all(review)),
        criteria,
    };
}
function whatIsMissing(facts, { approvals, partial }, policy) {
    const missing = [];
    const lacking = policy.quorum - approvals.length;
    if (lacking > 0)
        missing.push(`${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${policy.criteria.join(', ')}.`);
    for (const review of lacking > 0 ? partial : []) {
        missing.push(`${review.auditor} approved it only as ${review.criteria.join(', ') || 'nothing'}: ${policy.criteria.filter((one) => !review.criteria.includes(one)).join(', ')} is missing.`);
    }
    // Where the recipe is not at hand, what the auditors read in it stands in.
    const stated = facts.license ?? approvals.find((review) => review.recipe?.license)?.recipe?.license;
    const fault = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .licenceFault */ .o)((0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .readLicence */ .o)(stated), policy.licenses);
    return fault === undefined ? missing : [...missing, fault];
}
/** Which approvals hold for a binary. */
function coverage(binary, approvals, policy) {
    const holding = approvals.filter((review) => (0,_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFor */ .GY)(review, binary, policy));
    return {
        manifest: binary.manifest,
        covered: holding.length >= policy.quorum,
        seenBy: approvals.filter((review) => (0,_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__/* .saw */ .QM)(review, binary)).map(({ auditor }) => auditor),
        unmatched: approvals.filter((review) => !(0,_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__/* .saw */ .QM)(review, binary)).map(({ auditor }) => auditor),
    };
}


/***/ }),

/***/ 86121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readReviews),
/* harmony export */   f: () => (/* binding */ checkReview)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7536);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4886);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _sign_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40974);







/** Checks the signature of a review: the statement that was signed must say what the file says. */
async function checkReview(review, verifier) {
    const { signature: bundle, ...words } = review;
    if (bundle === undefined)
        return { review, signature: { kind: 'unsigned' } };
    const verification = await verifier.verify(bundle);
    if (verification.kind === 'refused')
        return { review, signature: { kind: 'bad', reason: verification.message } };
    const { statement, signer } = verification;
    if (statement.predicateType !== _sign_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .REVIEW */ .nb)
        return { review, signature: { kind: 'bad', reason: 'It signs something else than a review.' } };
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(statement.predicate, words))
        return {
            review,
            signature: { kind: 'bad', reason: 'The file was changed after it was signed.' },
        };
    return { review, signature: { kind: 'signed', signer } };
}
/**
 * Reads and checks the reviews of a repository, `reviews/NAME/VERSION/LOGIN.json`. Files that are
 * malformed or in the wrong place are reported, and do not hide the others.
 * @param repository The folder that `reviews/` lies in. No such folder is no reviews.
 */
async function readReviews(repository, verifier) {
    const files = await reviewFiles(repository);
    const read = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(files, (file) => readOne(repository, file, verifier), { concurrency: 16 });
    return {
        reviews: read.filter((one) => 'review' in one),
        unreadable: read.filter((one) => 'reason' in one),
    };
}
async function readOne(repository, file, verifier) {
    try {
        const review = await _pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .reviewDocument */ .au.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, file));
        // Otherwise a copy of one review in another's place would count as that person's, or twice.
        if ((0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .reviewPath */ .GT)(review) !== file)
            return { file, reason: `It holds the review ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .reviewPath */ .GT)(review)}.` };
        return await checkReview(review, verifier);
    }
    catch (error) {
        if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo)
            return { file, reason: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error) };
        throw error;
    }
}
async function reviewFiles(repository) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, 'reviews'), {
        recursive: true,
        withFileTypes: true,
    }).catch(() => []);
    const files = entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)));
    return files.map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).sort();
}


/***/ }),

/***/ 15559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ importReviews)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87573);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7536);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86121);






// The part of `v1/packages/NAME/VERSION.json` that names the review files.
const versionFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    reviews: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ href: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).optional() })),
});
const MOST_REVIEWS = 100;
const LIMIT = 8 * 1024 * 1024;
/**
 * Reads the reviews of a version from the index of somebody else, and checks them. They count by
 * the signers that the policy names for that index, not by our own auditors.
 */
async function importReviews(index, name, version, options) {
    try {
        const listing = await read(index.url, `v1/packages/${name}/${version}.json`, options);
        if (listing === undefined)
            return { reviews: [], trouble: [] };
        const files = versionFile
            .parse(listing)
            .reviews.flatMap(({ href }) => (href === undefined ? [] : [href]))
            .slice(0, MOST_REVIEWS);
        const reviews = await Promise.all(files.map((href) => importOne(index, href, options)));
        return {
            reviews: reviews
                .flatMap(({ reviews: found }) => found)
                .filter(({ review }) => review.name === name && review.version === version),
            trouble: reviews.flatMap(({ trouble }) => trouble),
        };
    }
    catch (error) {
        return {
            reviews: [],
            trouble: [`The reviews of ${index.url} could not be read: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`],
        };
    }
}
async function importOne(index, href, options) {
    try {
        // An index must not send us anywhere else, or out of its folder.
        if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${href}" is not a path below the index.`, {
                fix: 'Tell who publishes it.',
            });
        const review = _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .reviewDocument */ .au.parse(await read(index.url, href, options), `${index.url} ${href}`);
        return {
            reviews: [{ ...(await (0,_checked_js__WEBPACK_IMPORTED_MODULE_5__/* .checkReview */ .f)(review, options.verifier)), importedFrom: index }],
            trouble: [],
        };
    }
    catch (error) {
        return {
            reviews: [],
            trouble: [`A review of ${index.url} could not be used: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`],
        };
    }
}
/** JSON below the address or folder of an index; undefined where there is none. */
async function read(base, path, { http, workspace, signal }) {
    if (!/^https?:/.test(base)) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, base), path), 'utf8').catch(() => undefined);
        return text === undefined ? undefined : (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text, path);
    }
    const response = await http.request({
        url: new URL(path, base.endsWith('/') ? base : `${base}/`),
        redirects: 3,
        ...(signal && { signal }),
    });
    if (response.status === 404)
        return response.discard().then(() => undefined);
    if (response.status !== 200)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`It answered ${response.status}.`, { fix: 'Try again later.' });
    return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await response.text(LIMIT), path);
}


/***/ }),

/***/ 28027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BundleReader)
/* harmony export */ });
/* unused harmony export MAX_BUNDLES */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49003);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47144);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87573);



/**
 * The largest bundle that is read: GitHub takes predicates of at most 16 MiB, which base64 makes a
 * third longer.
 */
const MAX_BUNDLE = 32 * 1024 * 1024;
/** How many bundles at one manifest are looked at: somebody could hang any number there. */
const MAX_BUNDLES = 100;
/** Verifies bundles, each only once: a statement about a thousand packages hangs at all of them. */
class BundleReader {
    #registry;
    #verifier;
    #known = new Map();
    constructor(registry, verifier) {
        this.#registry = registry;
        this.#verifier = verifier;
    }
    /** The bundles that hang at a manifest. */
    async at(subject) {
        const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle);
        const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map((referrer) => this.#read(referrer)))).filter((found) => found !== undefined);
        if (referrers.length <= MAX_BUNDLES)
            return looked;
        return [
            ...looked,
            {
                kind: 'refused',
                message: `${referrers.length - MAX_BUNDLES} more signatures were not looked at.`,
            },
        ];
    }
    /** undefined for what is no bundle at all. */
    async #read(referrer) {
        const stored = await this.#registry.manifest(referrer.digest);
        const manifest = stored && (await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .unlessUnusable */ .UF)(() => (0,_pakages_image__WEBPACK_IMPORTED_MODULE_1__/* .parseImageManifest */ .Sw)(stored.bytes, referrer.digest)));
        const [layer, ...others] = manifest?.layers ?? [];
        if (layer?.mediaType !== _pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS || others.length > 0)
            return undefined;
        const known = this.#known.get(layer.digest);
        if (known)
            return known;
        const reading = this.#verify(layer);
        this.#known.set(layer.digest, reading);
        return reading;
    }
    async #verify(layer) {
        try {
            const bytes = await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(this.#registry, layer, MAX_BUNDLE);
            const verification = await this.#verifier.verify((0,_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes, layer.digest));
            return verification.kind === 'verified'
                ? verification
                : { kind: 'refused', message: `${verification.message} (${layer.digest})` };
        }
        catch (error) {
            return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.` };
        }
    }
}
/** cosign's fallback tag gives the media type of the empty config instead of the artifact type. */
const mayBeBundle = ({ artifactType }) => artifactType === undefined ||
    artifactType === _pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS ||
    artifactType === 'application/vnd.oci.empty.v1+json';


/***/ }),

/***/ 11340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ gatherBinaryEvidence),
  V: () => (/* binding */ sortBundle)
});

// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var read = __webpack_require__(98176);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/image/src/spack-image/dag-hash.ts


const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** What decides whether a node's hash can be computed anew. */
const computable = schemas/* looseObject */._H3({
    build_spec: schemas/* unknown */.L5J().optional(),
    external: schemas/* unknown */.L5J().optional(),
    annotations: schemas/* looseObject */._H3({ original_specfile_version: schemas/* number */.aig() }).optional(),
});
/**
 * Computes the DAG hash of a node as Spack 1.x does: base32 of the sha1 of its JSON without `hash`,
 * in the order of its keys, ASCII only (`Spec.spec_hash`, `b32_hash`). So a node cannot be passed
 * off under the hash of another.
 * @param node The node exactly as it came: the order of its keys counts.
 * @returns undefined for nodes whose hash is made otherwise: externals, spliced specs, and those
 * converted from the format of Spack 0.x.
 */
function dagHash(node) {
    const read = computable.safeParse(node);
    if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
        return undefined;
    if ((read.data.annotations?.original_specfile_version ?? 5) !== 5)
        return undefined;
    const { hash: _, ...rest } = node;
    return base32((0,external_node_crypto_.createHash)('sha1')
        .update(ascii(JSON.stringify(rest)))
        .digest());
}
/** JSON with other characters escaped, as Python's `json.dumps` writes it. */
const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** RFC 4648 base32 in lower case; 20 bytes make 32 characters without padding. */
function base32(bytes) {
    let rest = BigInt(`0x${bytes.toString('hex')}`);
    let text = '';
    for (let at = 0; at < (bytes.length * 8) / 5; at++) {
        text = `${ALPHABET[Number(rest & 31n)]}${text}`;
        rest >>= 5n;
    }
    return text;
}

;// CONCATENATED MODULE: ./packages/image/src/spack-image/spec-check.ts

/**
 * Whether the nodes that an image describes are those of the spec that was asked for: the first has
 * that hash, name and version, and every node's hash is the hash of what the node says, as far as
 * that can be computed.
 * @param nodes As they came: see {@link SpecNode}.
 * @returns What is wrong, a sentence each.
 */
const specMismatches = (nodes, expected) => [
    ...rootMismatches(nodes[0], expected),
    ...nodes.flatMap(forged),
];
function rootMismatches(found, expected) {
    if (!found)
        return ['Its image holds no spec.'];
    if (found.hash !== expected.hash)
        return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`];
    if (found.name !== expected.name || found.version !== expected.version)
        return [`Its image calls itself ${found.name}@${found.version} under this hash.`];
    return [];
}
function forged(node) {
    const computed = dagHash(node);
    return computed === undefined || computed === node.hash
        ? []
        : [
            `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
        ];
}

// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./packages/trust/src/sign/statements.ts
var statements = __webpack_require__(40974);
// EXTERNAL MODULE: ./packages/trust/src/verify/bundles.ts
var verify_bundles = __webpack_require__(28027);
// EXTERNAL MODULE: ./packages/trust/src/verify/signer-policy.ts
var signer_policy = __webpack_require__(98877);
;// CONCATENATED MODULE: ./packages/trust/src/verify/gather.ts







/**
 * Looks up every spec of a DAG that is not external: its manifest, its description, and the
 * signatures at it. Nothing is decided here, and nothing that a registry serves makes it fail; only
 * the registry being out of reach does.
 * @throws UserError of the registry.
 */
async function gatherBinaryEvidence(dag, options) {
    const specs = [...dag.specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec));
    const bundles = new verify_bundles/* BundleReader */.E(options.registry, options.verifier);
    let done = 0;
    const gather = async (spec) => {
        const evidence = await evidenceOf(spec, bundles, options);
        options.onGathered?.(++done, specs.length);
        return [spec.hash, evidence];
    };
    return new Map(await (0,p_map["default"])(specs, gather, {
        concurrency: options.concurrency ?? 8,
        ...(options.signal && { signal: options.signal }),
    }));
}
async function evidenceOf(spec, bundles, { registry, signers, referenceOf }) {
    const known = { spec: { name: spec.name, version: spec.version, hash: spec.hash } };
    const nothing = { ...known, tarball: undefined, faults: [], trusted: [], refused: [] };
    const reference = referenceOf(spec);
    const stored = await registry.manifest(reference);
    if (!stored)
        return { ...nothing, manifest: undefined };
    const image = await (0,registry_error/* unlessUnusable */.UF)(() => (0,read/* imageOf */.dT)(stored, registry, reference));
    if (!image)
        return { ...nothing, manifest: stored.digest, faults: [NOT_SPACK] };
    const faults = await imageFaults(spec, image, registry);
    const found = (await bundles.at(stored.digest)).map((bundle) => sortBundle(bundle, stored.digest, signers));
    const trusted = found.filter((one) => 'statement' in one);
    const refused = found.filter((one) => 'code' in one);
    return {
        ...known,
        manifest: stored.digest,
        tarball: { digest: image.layer.digest, size: image.layer.size },
        faults,
        trusted,
        refused,
    };
}
/**
 * What a bundle is worth: a statement of a trusted signer about this manifest, or a reason against
 * it.
 */
function sortBundle(bundle, manifest, signers) {
    if (bundle.kind === 'refused')
        return { code: 'bad-signature', message: bundle.message };
    if (!(0,statements/* isAbout */.KH)(bundle.statement, manifest))
        return {
            code: 'wrong-subject',
            message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.`,
        };
    const complaints = (0,signer_policy/* whyUntrusted */.RY)(bundle.signer, signers);
    if (complaints.length > 0)
        return {
            code: 'untrusted-signer',
            message: `Its signer is not trusted: ${complaints.join('; ')}.`,
        };
    return { statement: bundle.statement, signer: bundle.signer };
}
const NOT_SPACK = {
    code: 'spec-mismatch',
    message: 'Its manifest is not that of a package of Spack.',
};
/** What it means that the description in an image cannot be read; anything else is of its digest. */
const FAULTS = {
    malformed: 'spec-mismatch',
    truncated: 'size-mismatch',
    'too-large': 'size-mismatch',
};
async function imageFaults(spec, image, registry) {
    try {
        const config = await (0,read/* readConfig */.Xg)(registry, image);
        return specMismatches(config.spec.nodes, spec).map((message) => ({
            code: 'spec-mismatch',
            message,
        }));
    }
    catch (error) {
        if (!(0,registry_error/* isUnusable */.Im)(error))
            throw error;
        const code = FAULTS[error.failure] ?? 'digest-mismatch';
        return [{ code, message: `The description in its image cannot be used: ${error.message}` }];
    }
}


/***/ }),

/***/ 98877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ whyUntrusted),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20440);


/** The identity in words that fit "signed by …". */
function inWords(signer) {
    if (signer.kind === 'key')
        return `the key ${signer.fingerprint.slice(0, 16)}`;
    const by = signer.workflow ?? signer.subject;
    return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`;
}
/**
 * Whether one of the trusted signers made a signature.
 * @returns What speaks against the one that comes closest; empty when it is trusted.
 */
function whyUntrusted(signer, trusted) {
    if (trusted.length === 0)
        return ['the policy trusts no signer'];
    const complaints = trusted.map((one) => complaintsOf(signer, one));
    return complaints.reduce((best, next) => (next.length < best.length ? next : best));
}
function complaintsOf(signer, trusted) {
    if (trusted.kind === 'key') {
        const same = signer.kind === 'key' && signer.fingerprint === (0,_sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(trusted.pem));
        return same ? [] : [`it was signed by ${inWords(signer)}`, 'the policy trusts a key'];
    }
    if (signer.kind === 'key')
        return [`it was signed by ${inWords(signer)}`, `the policy trusts ${trusted.repository}`];
    return workflowComplaints(signer, trusted);
}
function workflowComplaints(signer, trusted) {
    const wrong = [];
    if (signer.issuer !== trusted.issuer)
        wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`);
    if (!fits(lower(signer.repository), lower(trusted.repository)))
        wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`);
    const workflow = wantedWorkflow(signer.repository, trusted);
    if (workflow && lower(signer.workflow) !== lower(workflow))
        wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`);
    if (trusted.ref && !fits(signer.ref, trusted.ref))
        wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`);
    return wrong;
}
/** A workflow named by its file alone lies in the repository that it runs for. */
const wantedWorkflow = (repository, { workflow }) => workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow;
/** GitHub takes names of owners and repositories without regard to case. */
const lower = (text) => text?.toLowerCase();
/** Whether a text is the wanted one, or begins like it where that ends with `*`. */
const fits = (text, wanted) => text !== undefined &&
    wanted !== undefined &&
    (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);


/***/ })

};
