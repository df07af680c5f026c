export const id = 129;
export const ids = [129,5765];
export const modules = {

/***/ 80129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTrusted: () => (/* binding */ installTrusted)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/model/src/dag.ts
var src_dag = __webpack_require__(14765);
;// CONCATENATED MODULE: ./packages/trust/src/decide/assurance.ts

/**
 * Says what holds for what was installed or downloaded. Only what is true of all of it is called
 * verified.
 */
function assuranceOf({ dag, pulled, outcomes, judged }) {
    const external = (0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr)
        .filter(concrete_spec/* isExternal */.ge)
        .map(({ name, version }) => `${name}@${version}`);
    const named = (kind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash));
    return {
        verified: pulled.size === 0
            ? []
            : ['digests', 'sizes', 'contents of tarballs', ...(judged ? verifiedBy(judged) : [])],
        notVerified: [
            ...(judged ? leftOpenBy(judged, pulled) : ['signatures', 'reviews']),
            ...some('what was built from source', named('built')),
            ...some('what was installed before', named('present')),
            ...(judged ? some('what the system provides', external) : []),
        ],
    };
}
const verifiedBy = ({ policy, allow }) => [
    'descriptions of packages',
    ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')),
    `states of versions (${allow.join(', ')})`,
];
function leftOpenBy({ policy, specs }, pulled) {
    const open = specs
        .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
        .map(({ name, version, state }) => `${name}@${version} is ${state}`);
    return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)];
}
/** How many names one line of an assurance holds. */
const MOST_NAMES = 5;
/** A thing with the first few names that it is about; nothing when there are none. */
function some(what, names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST_NAMES);
    const rest = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
    return [`${what} (${[...shown, ...rest].join(', ')})`];
}
function nameOf(dag, hash) {
    const spec = dag.specs.get(hash);
    return spec ? (0,concrete_spec/* label */.Pf)(spec) : hash;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/open/src/index.ts + 2 modules
var src = __webpack_require__(5515);
// EXTERNAL MODULE: ./packages/repository/src/recipes/repository-folder.ts + 1 modules
var repository_folder = __webpack_require__(65475);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var command_inputs = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/trust/src/decide/allowed-states.ts
var allowed_states = __webpack_require__(92662);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
// EXTERNAL MODULE: ./packages/trust/src/verify/signer-policy.ts
var signer_policy = __webpack_require__(98877);
// EXTERNAL MODULE: ./packages/trust/src/decide/binary-facts.ts
var binary_facts = __webpack_require__(25652);
// EXTERNAL MODULE: ./packages/trust/src/sign/statements.ts
var statements = __webpack_require__(40974);
;// CONCATENATED MODULE: ./packages/trust/src/decide/reasons.ts


/** Every reason against installing a spec, but for those that its dependencies give. */
const reasonsAgainst = (one, facts) => [
    ...registryReasons(facts),
    ...versionReasons(one.state, one.allow),
    ...exchangeReasons(one, facts),
    ...evidenceReasons(one.evidence, facts.policy),
    ...coverageReasons(one, facts.policy),
];
/** Codes of the reasons that stand against a version, whoever built it. */
const VERSION_CODES = new Set(['removed', 'state']);
/** The reason for which a version is gone. */
const removal = (why) => ({
    code: 'removed',
    message: `The version was removed: ${why}`,
});
function registryReasons({ registry, policy: { registries } }) {
    return registries.length === 0 || registries.some((one) => (0,signer_policy/* fits */.lA)(registry, one))
        ? []
        : [{ code: 'registry', message: `The policy does not trust the registry ${registry}.` }];
}
function versionReasons({ state, reasons }, allow) {
    if (state === 'removed')
        return reasons.map(removal);
    if (allow.includes(state))
        return [];
    const allowed = allow.join(', ') || 'nothing';
    return [
        {
            code: 'state',
            message: `The version is ${state}, and only ${allowed} is allowed. ${reasons.join(' ')}`,
        },
    ];
}
/** What describes a DAG is read before its signatures are; the two must be about the same image. */
function exchangeReasons({ spec, evidence }, { described }) {
    const before = described?.get(spec.hash);
    return before === undefined || evidence?.manifest === undefined || evidence.manifest === before
        ? []
        : [
            {
                code: 'digest-mismatch',
                message: 'The registry served one image first and another then.',
            },
        ];
}
function evidenceReasons(evidence, policy) {
    if (evidence?.manifest === undefined)
        return [{ code: 'not-in-cache', message: 'The registry has no binary of it.' }];
    const missing = policy.evidence.filter((kind) => !has(evidence, kind));
    // Signatures that do not count are told only where one is missing: anybody can hang a bad one at
    // a good package.
    return [
        ...evidence.faults,
        ...missing.map(lacking),
        ...(missing.length > 0 ? evidence.refused : []),
    ];
}
const has = ({ trusted }, kind) => trusted.some(({ statement }) => kind === 'provenance'
    ? statement.predicateType === statements/* PROVENANCE */.EK
    : (0,statements/* isSbomPredicate */.Tb)(statement.predicateType));
const lacking = (kind) => kind === 'provenance'
    ? { code: 'no-provenance', message: 'No trusted signer says how it was built.' }
    : { code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' };
/**
 * An approval of the version says nothing of a binary that it does not hold for. Who allows less
 * than approved versions has been told.
 */
function coverageReasons({ evidence, state, allow }, policy) {
    if (state.state !== 'approved' || evidence?.manifest === undefined || allow.includes('pending'))
        return [];
    const binary = state.binaries.find(({ manifest }) => manifest === evidence.manifest);
    if (binary?.covered)
        return [];
    const by = state.reviews
        .filter((one) => one.counts && one.review.verdict === 'approved')
        .map((one) => one.review.auditor);
    const what = policy.binding === 'digest'
        ? 'saw other binaries of this version'
        : 'approved another build, and no trusted signer says that this one is of the same recipe';
    return [
        {
            code: 'not-covered',
            message: `${by.join(', ')} ${what}: the review does not match ${evidence.manifest}.`,
        },
    ];
}
/** What a person should know of a spec, whatever was decided. */
function remarksOn({ evidence, state }, policy) {
    if (state.state === 'removed')
        return [];
    if (state.state !== 'approved')
        return [`The version is ${state.state}.`];
    const binary = state.binaries.find(({ manifest }) => manifest === evidence?.manifest);
    return binary && binary.unmatched.length > 0 && policy.binding === 'recipe'
        ? [
            `The review of ${binary.unmatched.join(', ')} is of the same recipe, but of other binaries than this one.`,
        ]
        : [];
}

// EXTERNAL MODULE: ./packages/trust/src/decide/state-of.ts
var state_of = __webpack_require__(10906);
;// CONCATENATED MODULE: ./packages/trust/src/decide/version-records.ts

/** The key of a version in {@link VersionRecords}: `name@version`. */
const versionKey = ({ name, version }) => `${name}@${version}`;
/**
 * Why a version was removed, a sentence each; empty when it was not. Its binaries do not matter:
 * they may be gone.
 */
function whyRemoved(version, records, policy) {
    const { state, reasons } = recordedState(version, [], records, policy);
    return state === 'removed' ? reasons : [];
}
/** The state of a version: what its reviews make of it, unless an index buried it. */
function recordedState({ name, version }, binaries, { reviews, licenses, tombstones }, policy) {
    const key = versionKey({ name, version });
    const facts = { name, version, license: licenses.get(key), recipe: undefined, binaries };
    const state = (0,state_of/* stateOf */.L)(facts, reviews, policy);
    const buried = tombstones.get(key);
    return state.state === 'removed' || buried === undefined
        ? state
        : { ...state, state: 'removed', reasons: [buried] };
}

;// CONCATENATED MODULE: ./packages/trust/src/decide/decide.ts






/**
 * Decides for every spec of a DAG whether it may be installed, with every reason against it. Pure:
 * the same facts give the same decision. A spec whose own evidence is fine is refused all the same
 * when a dependency that it needs at run time is, as it would not work.
 */
function decide(dag, facts) {
    const allow = (0,allowed_states/* allowedStates */.n)(facts.policy, facts.allow);
    const states = statesOf(dag, facts);
    const decided = new Map();
    // Dependencies come first, so that a refusal reaches everything above it.
    for (const spec of (0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr, [...dag.specs.keys()])) {
        const own = (0,concrete_spec/* isExternal */.ge)(spec)
            ? fromTheSystem(spec)
            : decideOne({
                spec,
                evidence: facts.evidence.get(spec.hash),
                state: states.get(versionKey(spec)),
                allow,
            }, facts);
        decided.set(spec.hash, withDependencies(spec, own, decided));
    }
    const specs = [...dag.specs.keys()].map((hash) => decided.get(hash));
    return { verdict: verdictOn(specs), registry: facts.registry, allow, specs };
}
/** The verdict on several specs: one that is refused refuses all. */
const verdictOn = (specs) => specs.every(({ verdict }) => verdict === 'trusted') ? 'trusted' : 'refused';
/** The state of each version, which all binaries of it share. */
function statesOf({ specs }, { evidence, records, policy }) {
    const versions = Map.groupBy([...specs.values()].filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec)), versionKey);
    return new Map([...versions].map(([key, same]) => {
        const binaries = same.flatMap((spec) => (0,binary_facts/* binaryFacts */.T)(evidence.get(spec.hash), spec.package_hash));
        return [key, recordedState(same[0], binaries, records, policy)];
    }));
}
/** What a decision says of a spec, whatever it is. */
const identified = (spec) => ({
    name: spec.name,
    version: spec.version,
    hash: spec.hash,
    target: (0,concrete_spec/* targetOf */.$r)(spec),
    external: (0,concrete_spec/* isExternal */.ge)(spec),
});
const fromTheSystem = (spec) => ({
    ...identified(spec),
    verdict: 'trusted',
    signers: [],
    reasons: [],
    remarks: ['It is taken from the system: nothing of it is downloaded or checked.'],
});
function decideOne(one, facts) {
    const { spec, evidence, state } = one;
    const reasons = reasonsAgainst(one, facts);
    return {
        ...identified(spec),
        verdict: reasons.length === 0 ? 'trusted' : 'refused',
        state: state.state,
        ...(evidence?.manifest && { manifest: evidence.manifest }),
        signers: [...new Set(evidence?.trusted.map(({ signer }) => (0,signer_policy/* inWords */.r4)(signer)))],
        reasons,
        remarks: remarksOn(one, facts.policy),
    };
}
function withDependencies(spec, own, decided) {
    const refused = (0,src_dag/* dependenciesOf */.hk)(spec, src_dag/* RUNTIME */.lr)
        .map((hash) => decided.get(hash))
        .filter((one) => one?.verdict === 'refused');
    if (refused.length === 0)
        return own;
    const reasons = refused.map((one) => ({
        code: 'dependency',
        message: `It needs ${one.name}@${one.version}/${(0,spec_hash/* shortHash */.BC)(one.hash)}, which is refused.`,
    }));
    return { ...own, verdict: 'refused', reasons: [...own.reasons, ...reasons] };
}

// EXTERNAL MODULE: ./packages/trust/src/verify/gather.ts + 2 modules
var gather = __webpack_require__(11340);
;// CONCATENATED MODULE: ./packages/trust/src/verify/verify-specs.ts



/**
 * Verifies what would be installed of a DAG (what its roots need at run time) before any of it is
 * downloaded, and decides. Tarballs are checked on their way in: against `evidence.tarball`, then
 * by `checkTarball`.
 * @throws UserError when the registry cannot be reached.
 */
async function verifySpecs(dag, options) {
    const needed = {
        roots: dag.roots,
        specs: new Map((0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr).map((spec) => [spec.hash, spec])),
    };
    const { registry, policy } = options;
    const evidence = await (0,gather/* gatherBinaryEvidence */._)(needed, { ...options, signers: policy.signers });
    return {
        decision: decide(needed, { ...options, registry: registry.reference, evidence }),
        evidence,
    };
}

;// CONCATENATED MODULE: ./packages/trust/src/decide/admission.ts
/**
 * Says of images, once all is decided, why they must not be downloaded: the spec was not decided on
 * or was refused, or the registry serves other bytes now than those that were verified.
 * @returns A function that gives every reason, a sentence each; none for the image that was trusted.
 */
function admissionBy(decision, evidence) {
    const decided = new Map(decision.specs.map((spec) => [spec.hash, spec]));
    return ({ hash, manifest, tarball }) => {
        const spec = decided.get(hash);
        if (!spec)
            return ['It was not verified.'];
        if (spec.verdict === 'refused')
            return spec.reasons.map(({ message }) => message);
        const seen = evidence.get(hash);
        return manifest === seen?.manifest && tarball === seen.tarball?.digest
            ? []
            : ['The registry serves another image now than the one that was verified.'];
    };
}

;// CONCATENATED MODULE: ./packages/trust/src/decide/refused-sources.ts




/**
 * What may not even be built from source: versions that the decision refuses whoever built them,
 * and removed ones among all that building takes, build tools too.
 * @param dag What would be built.
 * @param decision On what the roots need at run time.
 */
function refusedSources(dag, decision, records, policy) {
    const versions = decision.specs.flatMap((spec) => {
        const reasons = spec.reasons.filter(({ code }) => VERSION_CODES.has(code));
        return reasons.length === 0 ? [] : [{ ...spec, reasons }];
    });
    const known = new Set(versions.map(({ hash }) => hash));
    const tools = (0,src_dag/* reachable */.Gq)(dag, src_dag/* ALL_KINDS */.Oo).flatMap((spec) => {
        const why = (0,concrete_spec/* isExternal */.ge)(spec) || known.has(spec.hash) ? [] : whyRemoved(spec, records, policy);
        if (why.length === 0)
            return [];
        return [
            {
                ...identified(spec),
                verdict: 'refused',
                state: 'removed',
                signers: [],
                reasons: why.map(removal),
                remarks: [],
            },
        ];
    });
    return [...versions, ...tools];
}

// EXTERNAL MODULE: ./packages/model/src/documents/review.ts
var review = __webpack_require__(4886);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./packages/trust/src/decide/counted-reviews.ts
var counted_reviews = __webpack_require__(36217);
;// CONCATENATED MODULE: ./packages/trust/src/decide/last-words.ts


/**
 * Of what one person said of one version, in several places, the last word counts; at the same
 * time, the one against it. Only a word that would count takes the place of another: else anybody
 * could silence a warning.
 */
function lastWords(reviews, policy) {
    const said = new Map(reviews.map((one) => [
        `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
        one,
    ]));
    const persons = Map.groupBy(said.values(), keyOf);
    return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
}
/**
 * Whether it is the word of an auditor, with a signature that the policy trusts: what an approval
 * takes.
 */
function hasStanding(one, policy) {
    const { name, version } = one.review;
    const [counted] = (0,counted_reviews/* countReviews */.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
    return counted?.counts === true;
}
const keyOf = ({ review }) => `${versionKey(review)} ${review.auditor}`;
function isLater({ review: one }, { review: other }) {
    const difference = Date.parse(one.time) - Date.parse(other.time);
    return (difference > 0 ||
        (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved'));
}

// EXTERNAL MODULE: ./packages/trust/src/reviews/checked.ts
var checked = __webpack_require__(86121);
// EXTERNAL MODULE: ./packages/trust/src/reviews/import.ts
var reviews_import = __webpack_require__(15559);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/gather-records.ts







/**
 * The versions of a package that reviews or indexes speak of, whether the cache has them or not.
 * @throws UserError when an index cannot be read.
 */
async function versionsSpokenOf(name, { root, verifier, indexes }) {
    const own = (await (0,checked/* readReviews */.U)(root, verifier)).reviews
        .map(({ review }) => review)
        .filter((review) => review.name === name);
    const published = review/* packageName */.oZ.safeParse(name).success
        ? await Promise.all(indexes.map((index) => index.package(name)))
        : [];
    const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
    return [...new Set(versions)].map((version) => ({ name, version }));
}
/**
 * Gathers what is said of some versions: the reviews of the repository itself, those of published
 * indexes, and those of indexes that the policy imports. What cannot be used is warned of.
 * @throws UserError when an index cannot be read.
 */
async function gatherRecords(wanted, sources) {
    const { root, verifier, policy, indexes, ports } = sources;
    const own = await (0,checked/* readReviews */.U)(root, verifier);
    for (const { file, reason } of own.unreadable)
        ports.host.warning(`${file} does not count: ${reason}`, { file });
    // What is no proper name or version has no reviews, and must not get into paths.
    const versions = [...new Map(wanted.map((one) => [versionKey(one), one])).values()].filter(({ name, version }) => review/* packageName */.oZ.safeParse(name).success && review/* packageVersion */.Tl.safeParse(version).success);
    const published = await (0,p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readPublished(index, version, sources), { concurrency: 8 });
    const imported = await (0,p_map["default"])(versions, (version) => readImported(version, sources), {
        concurrency: 8,
    });
    return {
        reviews: [
            ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
            ...imported.flat(),
        ],
        licenses: byVersion(published, ({ license }) => license),
        tombstones: byVersion(published, ({ tombstone }) => tombstone),
    };
}
function byVersion(published, factOf) {
    return new Map(published.flatMap((one) => {
        const fact = factOf(one);
        return fact === undefined ? [] : [[one.key, fact]];
    }));
}
async function readPublished(index, { name, version }, sources) {
    const key = versionKey({ name, version });
    const found = await index.version(name, version);
    if (!found)
        return { key, reviews: [] };
    const reviews = [];
    for (const { href } of found.reviews) {
        const review = href === undefined ? undefined : await readReview(index, name, href, sources);
        if (review && versionKey(review.review) === key)
            reviews.push(review);
    }
    const { license, state, tombstone, reasons } = found;
    return {
        key,
        reviews,
        license,
        tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
    };
}
/** One review of an index; undefined, with a warning, for what is none. */
async function readReview(index, name, href, { verifier, ports: { host } }) {
    const bytes = await index.file(name, href);
    if (!bytes)
        return undefined;
    const place = `${index.location}${href}`;
    try {
        return await (0,checked/* checkReview */.f)(document_kinds/* reviewDocument */.au.parse((0,outside_json/* parseJson */.qF)(bytes, place), place), verifier);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) && !(error instanceof invalid_value/* InvalidValue */.h))
            throw error;
        host.warning(`${place} does not count: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
async function readImported({ name, version }, { policy, verifier, root, ports: { http, signal, host } }) {
    const all = await Promise.all(policy.imports.map((index) => (0,reviews_import/* importReviews */.D)(index, name, version, { http, verifier, workspace: root, signal })));
    for (const trouble of all.flatMap((one) => one.trouble))
        host.warning(trouble);
    return all.flatMap(({ reviews }) => reviews);
}

// EXTERNAL MODULE: ./actions/resolve-requirements/open-indexes.ts + 4 modules
var open_indexes = __webpack_require__(68930);
;// CONCATENATED MODULE: ./actions/install-trusted/gate.ts





/**
 * Lets in what the policy allows: has it decided before a tarball is downloaded, and keeps the
 * decision in the work folder.
 */
class Gate {
    #options;
    #ports;
    #decided = new Map();
    #indexes;
    constructor(options, ports) {
        this.#options = options;
        this.#ports = ports;
    }
    /** The file that holds the policy. */
    get policyFile() {
        return this.#options.trust.file;
    }
    /** Where the decision is written. */
    get decisionFile() {
        return this.#options.work.decision;
    }
    /** The policy, and all that was decided by it so far. */
    get judged() {
        const { policy, allow } = this.#options.trust;
        return { policy, allow: (0,allowed_states/* allowedStates */.n)(policy, allow), specs: [...this.#decided.values()] };
    }
    /**
     * Verifies what the roots of a DAG need at run time, and decides.
     * @param described Manifests that descriptions were read from already; another one there now is
     * refused.
     * @throws UserError when registry or index cannot be read, or the index is not to be trusted.
     */
    async admit(dag, described) {
        const { trust: { policy, verifier, allow }, registry, concurrency, } = this.#options;
        const { decision, evidence } = await verifySpecs(dag, {
            registry,
            verifier,
            policy,
            allow,
            concurrency,
            records: await this.#records((0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr)),
            signal: this.#ports.signal,
            referenceOf: ({ name, version, hash }) => (0,tags/* specTag */.W3)(name, version, hash),
            ...(described && { described }),
        });
        await this.#keep(decision);
        const whyNot = admissionBy(decision, evidence);
        return {
            decision,
            approve: async ({ hash, image }) => {
                const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
            },
        };
    }
    /**
     * What may not even be built from source: see {@link refusedSources}.
     * @throws UserError when an index cannot be read, or is not to be trusted.
     */
    async refusedSources(dag, decision) {
        const records = await this.#records((0,src_dag/* reachable */.Gq)(dag, src_dag/* ALL_KINDS */.Oo));
        return refusedSources(dag, decision, records, this.#options.trust.policy);
    }
    /**
     * The removed versions of a package, each with why: what a cache lacks may be gone for that
     * reason.
     * @throws UserError when an index cannot be read, or is not to be trusted.
     */
    async removedVersions(name) {
        const sources = await this.#sources();
        const versions = await versionsSpokenOf(name, sources);
        const records = await gatherRecords(versions, sources);
        return versions
            .map((one) => ({ version: one.version, reasons: whyRemoved(one, records, sources.policy) }))
            .filter(({ reasons }) => reasons.length > 0);
    }
    /** Writes what was decided now together with what was decided before in this run. */
    async #keep(decision) {
        for (const spec of decision.specs)
            this.#decided.set(spec.hash, spec);
        const specs = [...this.#decided.values()];
        await document_kinds/* decisionDocument */.S5.write(this.decisionFile, {
            ...decision,
            specs,
            verdict: verdictOn(specs),
        });
    }
    async #records(specs) {
        return gatherRecords(specs.filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec)), await this.#sources());
    }
    async #sources() {
        const { trust: { policy, verifier, root }, indexes, unsignedIndexes: unsigned, } = this.#options;
        this.#indexes ??= Promise.all(indexes.map((location) => (0,open_indexes/* openTrusted */.Q)(location, { policy, unsigned, ports: this.#ports })));
        return { policy, verifier, root, indexes: await this.#indexes, ports: this.#ports };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
// EXTERNAL MODULE: ./packages/oci/src/build-cache/mirror-folder.ts
var mirror_folder = __webpack_require__(69035);
// EXTERNAL MODULE: ./packages/oci/src/pull/pull-to-mirror.ts
var pull_to_mirror = __webpack_require__(67840);
// EXTERNAL MODULE: ./packages/spack/src/binary/recipes-in-binary.ts
var recipes_in_binary = __webpack_require__(3605);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/model/src/cut.ts
var cut = __webpack_require__(3677);
;// CONCATENATED MODULE: ./packages/trust/src/check/tar-headers.ts

/** A tar that cannot be read, or that different programs would read differently. */
class UnreadableTar extends Error {
}
const BLOCK = 512;
const LONGEST_HEADER = 1024 * 1024;
const KINDS = {
    '0': 'file',
    '\0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '5': 'directory',
};
/**
 * Lists the members of a tar as CPython's `tarfile` sees them, which is what Spack unpacks with,
 * and refuses whatever other readers see differently: a prefix field in a header of GNU's format,
 * data after the end, sizes on links, sparse files. A general library reads past these, and then
 * the names that were checked are not the names that are written.
 * @throws UnreadableTar at the first of them.
 */
async function* tarMembers(bytes) {
    const input = new Blocks(bytes);
    let extended = {};
    for (;;) {
        const block = await input.take(BLOCK);
        if (!block)
            throw new UnreadableTar('it ends without an end mark');
        if (isZero(block))
            return input.onlyZeros();
        const header = parseHeader(block);
        if ('xLK'.includes(header.type)) {
            extended = { ...extended, ...readExtension(header.type, await input.content(header.size)) };
            continue;
        }
        const member = toMember(header, extended);
        extended = {};
        yield member;
        await input.skip(padded(member.size));
    }
}
function parseHeader(block) {
    const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== number(block, 148, 8))
        throw new UnreadableTar('a header has a wrong checksum');
    const magic = block.toString('latin1', 257, 265);
    const prefix = tar_headers_text(block, 345, 155);
    const gnu = magic === 'ustar  \0';
    if (!gnu && magic !== 'ustar\x0000')
        throw new UnreadableTar('a header is neither of POSIX nor of GNU');
    if (gnu && prefix !== '')
        throw new UnreadableTar('a header of GNU has a prefix, which programs read differently');
    const name = tar_headers_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: block.toString('latin1', 156, 157),
        target: tar_headers_text(block, 157, 100),
        size: number(block, 124, 12),
    };
}
function toMember(header, extended) {
    const name = extended.path ?? header.name;
    // The oldest format marks folders with a slash.
    const kind = header.type === '\0' && name.endsWith('/') ? 'directory' : (KINDS[header.type] ?? 'other');
    const size = extended.size ?? header.size;
    if (kind !== 'file' && kind !== 'other' && size !== 0)
        throw new UnreadableTar('a link or folder has content');
    return {
        name,
        kind,
        size,
        target: kind === 'symlink' || kind === 'hardlink' ? (extended.linkpath ?? header.target) : '',
    };
}
function readExtension(type, content) {
    if (type === 'x')
        return readPax(content);
    const value = (0,cut/* textBefore */.$H)(content.toString('latin1'), '\0');
    return type === 'L' ? { path: value } : { linkpath: value };
}
/** Records of POSIX.1-2001: `LENGTH KEY=VALUE\n`, where the length counts all of it. */
function readPax(content) {
    let found = {};
    for (let at = 0; at < content.length;) {
        const [, digits] = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 9)) ?? [];
        const end = at + Number(digits);
        const record = content.toString('latin1', at + (digits?.length ?? 0) + 1, end);
        const equals = record.indexOf('=');
        if (!digits || end > content.length || !record.endsWith('\n') || equals < 1)
            throw new UnreadableTar('an extended header is malformed');
        found = { ...found, ...paxValue(record.slice(0, equals), record.slice(equals + 1, -1)) };
        at = end;
    }
    return found;
}
function paxValue(key, value) {
    if (key.startsWith('GNU.sparse'))
        throw new UnreadableTar('it has sparse files');
    if (key === 'path')
        return { path: value };
    if (key === 'linkpath')
        return { linkpath: value };
    if (key !== 'size')
        return {};
    if (!/^\d{1,15}$/.test(value))
        throw new UnreadableTar('a size is malformed');
    return { size: Number(value) };
}
const tar_headers_text = (block, at, length) => (0,cut/* textBefore */.$H)(block.toString('latin1', at, at + length), '\0');
/** Octal digits, or base 256 where the first bit is set. */
function number(block, at, length) {
    const field = block.subarray(at, at + length);
    const value = field[0] === 0x80
        ? Number(BigInt(`0x${field.subarray(1).toString('hex')}`))
        : octal(field.toString('latin1'));
    if (!Number.isSafeInteger(value))
        throw new UnreadableTar('a number in a header is malformed');
    return value;
}
function octal(field) {
    const digits = /^(?: *([0-7]+))?[ \0]*$/.exec(field);
    return digits === null ? Number.NaN : Number.parseInt(digits[1] ?? '0', 8);
}
const padded = (size) => Math.ceil(size / BLOCK) * BLOCK;
const isZero = (block) => block.every((byte) => byte === 0);
/** Hands out bytes in the pieces that are asked for. */
class Blocks {
    #source;
    #rest = Buffer.alloc(0);
    constructor(bytes) {
        this.#source = bytes[Symbol.asyncIterator]();
    }
    /** So many bytes; undefined at the end. @throws UnreadableTar when it ends in between. */
    async take(length) {
        const pieces = [];
        let missing = length;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more()))
                break;
            const piece = this.#rest.subarray(0, missing);
            this.#rest = this.#rest.subarray(piece.length);
            pieces.push(piece);
            missing -= piece.length;
        }
        if (missing === length && length > 0)
            return undefined;
        if (missing > 0)
            throw new UnreadableTar('it ends in the middle');
        return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    }
    /** The content of an extended header, which is small. */
    async content(size) {
        if (size > LONGEST_HEADER)
            throw new UnreadableTar('an extended header is too long');
        const bytes = size === 0 ? Buffer.alloc(0) : await this.take(padded(size));
        if (!bytes)
            throw new UnreadableTar('it ends in the middle');
        return bytes.subarray(0, size);
    }
    async skip(length) {
        for (let missing = length; missing > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                throw new UnreadableTar('it ends in the middle');
            const piece = Math.min(missing, this.#rest.length);
            this.#rest = this.#rest.subarray(piece);
            missing -= piece;
        }
    }
    async onlyZeros() {
        do {
            if (!isZero(this.#rest))
                throw new UnreadableTar('there is something after its end');
        } while (await this.#more());
    }
    async #more() {
        const next = await this.#source.next();
        this.#rest = next.done ? Buffer.alloc(0) : next.value;
        return next.done !== true;
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/check/tar-members.ts


/** The file by which Spack finds the package's folder among the members; its last one. */
const MARK = '.spack/binary_distribution';
const MOST_FAULTS = 20;
/** Collects the members of one tarball and says what is wrong with them. */
class TarMembers {
    #limits;
    #members = new Map();
    #faults = [];
    constructor(limits) {
        this.#limits = limits;
    }
    get count() {
        return this.#members.size;
    }
    add(member) {
        const name = (0,cut/* withoutTrailing */.hT)(member.name, '/');
        if (!isClean(name))
            return this.#fault('path', `The member ${readable(member.name)} leaves the folder that it is unpacked in.`);
        if (member.kind === 'other')
            return this.#fault('kind', `The member ${readable(name)} is neither file, folder nor link.`);
        if (this.#members.has(name) && member.kind !== 'directory')
            return this.#fault('duplicate', `The member ${readable(name)} is there twice.`);
        this.#members.set(name, member);
    }
    /** The package's folder, as Spack determines it; undefined when there is none. */
    prefix() {
        const marks = [...this.#members]
            .filter(([name, { kind }]) => kind === 'file' && name.endsWith(`/${MARK}`))
            .map(([name]) => name);
        return marks
            .reduce((best, next) => (best === undefined || next.length < best.length ? next : best), undefined)
            ?.slice(0, -MARK.length - 1);
    }
    faults() {
        const prefix = this.prefix();
        if (prefix === undefined)
            return [
                ...this.#faults,
                { code: 'layout', message: `It has no ${MARK}, so it is no package of Spack.` },
            ];
        const later = [...this.#members].flatMap(([name, member]) => this.#faultsOf(name, member, prefix));
        return [...this.#faults, ...later].slice(0, MOST_FAULTS);
    }
    #faultsOf(name, member, prefix) {
        const inside = name === prefix || name.startsWith(`${prefix}/`);
        if (!inside) {
            if (member.kind === 'directory' && prefix.startsWith(`${name}/`))
                return [];
            return [
                {
                    code: 'path',
                    message: `The member ${readable(name)} lies outside of ${readable(prefix)}.`,
                },
            ];
        }
        const through = this.#linkAbove(name, prefix);
        if (through)
            return [
                {
                    code: 'link',
                    message: `The member ${readable(name)} would be written through the link ${readable(through)}.`,
                },
            ];
        if (member.kind === 'symlink')
            return this.#symlinkFaults(name, member.target, prefix);
        if (member.kind === 'hardlink')
            return this.#hardlinkFaults(name, member.target, prefix);
        return [];
    }
    /** The nearest folder of a member that is not a folder but something else in the same tarball. */
    #linkAbove(name, prefix) {
        for (let at = external_node_path_.posix.dirname(name); at.length > prefix.length; at = external_node_path_.posix.dirname(at)) {
            const above = this.#members.get(at);
            if (above && above.kind !== 'directory')
                return at;
        }
        return undefined;
    }
    #symlinkFaults(name, target, prefix) {
        const allowed = target.startsWith('/')
            ? this.#mayPointTo(target, prefix)
            : within(external_node_path_.posix.join(external_node_path_.posix.dirname(name), target), prefix);
        return allowed
            ? []
            : [
                {
                    code: 'link',
                    message: `The link ${readable(name)} points to ${readable(target)}, outside of the package.`,
                },
            ];
    }
    #hardlinkFaults(name, target, prefix) {
        const fine = isClean(target) && within(target, prefix) && this.#members.get(target)?.kind === 'file';
        return fine
            ? []
            : [
                {
                    code: 'link',
                    message: `The hard link ${readable(name)} is to ${readable(target)}, which is no file of the package.`,
                },
            ];
    }
    /**
     * Absolute links are relocated by Spack when they point into the prefix of the package itself or
     * of one of its dependencies.
     */
    #mayPointTo(target, prefix) {
        const { hashes, externals = [] } = this.#limits;
        const to = external_node_path_.posix.normalize(target);
        if (within(to, `/${prefix}`))
            return true;
        if (externals.some((folder) => folder !== '/' && within(to, folder)))
            return true;
        return to.split('/').some((part) => hashes?.has(part.slice(-32)) === true);
    }
    #fault(code, message) {
        if (this.#faults.length < MOST_FAULTS)
            this.#faults.push({ code, message });
    }
}
/**
 * Whether a relative path has no part that leads elsewhere: nothing empty, no `.`, no `..`, no
 * leading slash.
 */
const isClean = (path) => path !== '' &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const readable = (bytes) => (0,invalid_value/* shown */.S)(Buffer.from(bytes, 'latin1').toString('utf8'));

;// CONCATENATED MODULE: ./packages/trust/src/check/tarball.ts




const GRACE = 64 * 1024 * 1024;
/** Ends the reading: what follows is not worth looking at. */
class Bomb extends Error {
}
/**
 * Looks at a gzipped tarball of Spack's build cache without unpacking it: members and links that
 * leave the package's folder, devices, members that are there twice, and too much of anything.
 * Spack itself unpacks whatever it is given. Memory is bounded by the number of members.
 * @param stream The bytes as they come from the registry; read to its end or destroyed.
 */
async function checkTarball(stream, limits = {}) {
    const { entries: most = 1_000_000 } = limits;
    const members = new TarMembers(limits);
    const counts = { packed: 0, unpacked: 0, entries: 0 };
    try {
        for await (const member of tarMembers(unpacked(stream, counts, limits))) {
            if (++counts.entries > most)
                throw new Bomb(`It has more than ${most} members.`);
            members.add(member);
        }
    }
    catch (error) {
        const fault = error instanceof Bomb
            ? { code: 'bomb', message: error.message }
            : { code: 'damaged', message: `It cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
        return {
            kind: 'refused',
            reasons: [...members.faults().filter(({ code }) => code !== 'layout'), fault],
        };
    }
    finally {
        stream.destroy();
    }
    const reasons = members.faults();
    return reasons.length > 0
        ? { kind: 'refused', reasons }
        : { kind: 'fine', prefix: members.prefix(), entries: counts.entries, bytes: counts.unpacked };
}
async function* unpacked(stream, counts, { bytes: most = 64 * 1024 ** 3, ratio = 200 }) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    stream.on('data', (chunk) => {
        counts.packed += chunk.byteLength;
    });
    stream.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
    try {
        for await (const chunk of gunzip) {
            counts.unpacked += chunk.byteLength;
            if (counts.unpacked > most)
                throw new Bomb(`It unpacks to more than ${most} bytes.`);
            if (counts.unpacked > GRACE && counts.unpacked > counts.packed * ratio)
                throw new Bomb(`It unpacks to more than ${ratio} times its size.`);
            yield chunk;
        }
    }
    finally {
        gunzip.destroy();
    }
}

;// CONCATENATED MODULE: ./actions/install-trusted/restore.ts










/** What a DAG needs at run time and can be downloaded: all but externals. */
const neededOf = (dag) => (0,src_dag/* reachable */.Gq)(dag, src_dag/* RUNTIME */.lr).filter((spec) => !(0,concrete_spec/* isExternal */.ge)(spec));
/**
 * Brings what the roots need at run time into a local mirror: digests are checked while it is
 * downloaded, then each tarball is looked through for what would leave its folder. What may not be
 * used is taken out of the mirror, if an earlier run left it there.
 * @throws UserError when a tarball is dangerous or damaged, or the registry fails.
 */
async function restore(request, ports) {
    const { registry, dag } = request;
    const first = await pull(neededOf(dag).map(({ hash }) => hash), request, ports);
    const spoilt = await removeSpoilt(first, request, ports);
    const again = new Map(spoilt.length === 0
        ? []
        : (await pull(spoilt, request, ports)).map((outcome) => [outcome.hash, outcome]));
    const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome);
    const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled');
    await (0,p_map["default"])(pulled, (one) => checkPulled(one, request), { concurrency: 4, signal: ports.signal });
    const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled');
    for (const { hash } of missing)
        await new mirror_folder/* MirrorFolder */.u(request.mirror).remove(dag.specs.get(hash));
    return {
        pulled,
        missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
        repositories: await recipesOf(pulled, request),
    };
}
const pull = (hashes, { registry, dag, mirror, concurrency, approve }, { clock, signal, host }) => (0,pull_to_mirror/* pullToMirror */.A)({
    registries: [registry],
    wanted: hashes.map((hash) => ({ hash, dag })),
    folder: mirror,
    clock,
    signal,
    concurrency,
    approve,
    onProgress: (step, done, total) => host.progress({
        subject: step.label,
        outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
        done,
        total,
    }),
});
/**
 * Removes tarballs of an earlier run that are not what they were any more. @returns The packages to
 * pull again.
 */
async function removeSpoilt(outcomes, { mirror }, { host, signal }) {
    const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused);
    const spoilt = await (0,p_map["default"])(reused, async ({ hash, label: name, layer }) => {
        const file = new mirror_folder/* MirrorFolder */.u(mirror).blob(layer);
        const found = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), found);
        if (found.digest('hex') === (0,digest/* hexOf */.ZD)(layer))
            return [];
        await (0,promises_.rm)(file);
        host.warning(`The copy of ${name} in ${mirror} was damaged: it is downloaded again.`);
        return [hash];
    }, { concurrency: 4, signal });
    return spoilt.flat();
}
function reasonOf(outcome, registry) {
    switch (outcome.kind) {
        case 'pulled':
            return [];
        case 'missing':
            return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]];
        case 'refused':
            return [
                [
                    outcome.hash,
                    `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`,
                ],
            ];
        default:
            return outcome;
    }
}
async function checkPulled({ layer, label: name }, { dag, mirror, registry }) {
    const externals = [...dag.specs.values()].flatMap((spec) => spec.external?.path ? [spec.external.path] : []);
    const verdict = await checkTarball((0,external_node_fs_.createReadStream)(new mirror_folder/* MirrorFolder */.u(mirror).blob(layer)), {
        hashes: new Set(dag.specs.keys()),
        externals,
    });
    if (verdict.kind === 'fine')
        return;
    throw new errors/* UserError */.yo(`The tarball of ${name} in ${registry.reference} is refused: ${verdict.reasons.map(({ message }) => message).join(' ')}`, {
        fix: 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.',
    });
}
/**
 * Takes the recipes out of the binaries, dependencies last: of a package that several bring, its
 * own binary has the last word.
 */
async function recipesOf(pulled, { dag, mirror, recipes }) {
    const namespaces = new Set();
    for (const { hash, layer } of pulled.toReversed()) {
        if (dag.specs.get(hash)?.namespace === 'builtin')
            continue;
        const found = await (0,recipes_in_binary/* takeRecipes */.p)((0,external_node_fs_.createReadStream)(new mirror_folder/* MirrorFolder */.u(mirror).blob(layer)), recipes, (namespace) => namespace !== 'builtin');
        for (const namespace of found)
            namespaces.add(namespace);
    }
    return [...namespaces]
        .sort()
        .map((namespace) => ({ namespace, folder: (0,recipes_in_binary/* recipeFolder */.z)(recipes, namespace) }));
}
/** The first few of what is missing, for a message. */
function listMissing(missing) {
    const shown = [...missing.values()].slice(0, 5);
    return [
        ...shown,
        ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
    ].join('; ');
}

// EXTERNAL MODULE: ./packages/core/src/config/configuration.ts + 4 modules
var config_configuration = __webpack_require__(39635);
;// CONCATENATED MODULE: ./actions/install-trusted/trust.ts


/**
 * The policy of a configuration that has one.
 * @throws UserError when a file that it names cannot be read. @throws UsageError for an "allow"
 * that there is nothing to loosen for.
 */
async function trustOf({ configuration, root, trust }, inputs) {
    const allow = (0,allowed_states/* parseAllowedStates */.W)(inputs.allow);
    if (configuration?.values.trust === undefined) {
        // Who resolves requirements is asked for states by the index, with or without a policy.
        if (allow.length > 0 && !isResolving(inputs, configuration))
            throw new errors/* UsageError */.eb('There is no policy that "allow" could loosen.', {
                fix: `Add a section "trust" to ${config_configuration/* CONFIGURATION_FILE */.oT}, or name the file that has one in "config".`,
            });
        return undefined;
    }
    return { ...(await trust()), file: configuration.file, root, allow };
}
/**
 * Whether requirements say what is installed: the input's, or where nothing else is asked for, the
 * configuration's own.
 */
const isResolving = ({ specs, lock, requires }, configuration) => requires.length > 0 ||
    (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0);

// EXTERNAL MODULE: ./packages/model/src/version/range.ts
var version_range = __webpack_require__(90091);
// EXTERNAL MODULE: ./packages/model/src/version/version.ts
var version_version = __webpack_require__(35198);
;// CONCATENATED MODULE: ./packages/model/src/spec-query.ts




const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*';
const HEAD = new RegExp(`^(?:[a-z0-9_.]+\\.)?(${NAME})?`);
const TOKENS = [
    [
        /^@\s*([A-Za-z0-9_.:,=-]+)/,
        (query, [, range]) => {
            query.versions = (0,version_range/* parseVersionRange */.FG)(range);
        },
    ],
    [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, true)],
    [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, false)],
    [
        /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
        (query, [, hash]) => {
            query.hash = hash;
        },
    ],
    [
        new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
        (query, [, name, value]) => setParameter(query, name, value.replaceAll('"', '')),
    ],
];
function setParameter(query, name, value) {
    if (name === 'target')
        query.target = value;
    else
        query.parameters.set(name, /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value);
}
/**
 * Reads a query.
 * @throws InvalidValue for anything else of Spack's syntax: a dependency (`^`) or a compiler (`%`)
 * needs a solve.
 */
function parseSpecQuery(text) {
    const query = { text: text.trim(), parameters: new Map() };
    const head = HEAD.exec(query.text);
    // `name=value` first is a parameter of no package, not a package with the name of a variant.
    const named = head[1] !== undefined && !query.text.slice(head[0].length).startsWith('=');
    if (named)
        query.name = head[1];
    let rest = (named ? query.text.slice(head[0].length) : query.text).trimStart();
    while (rest !== '')
        rest = takeToken(query, rest).trimStart();
    if (query.name === undefined && query.hash === undefined)
        throw malformed(text);
    return query;
}
function takeToken(query, rest) {
    for (const [pattern, apply] of TOKENS) {
        const match = pattern.exec(rest);
        if (!match)
            continue;
        apply(query, match);
        return rest.slice(match[0].length);
    }
    throw malformed(query.text);
}
function malformed(text) {
    if (/[\^%]/.test(text)) {
        return new invalid_value/* InvalidValue */.h(`"${(0,invalid_value/* shown */.S)(text)}" names a dependency or a compiler, which only a solve can answer.`, 'Give name@version, variants or /hash; or a lock file that Spack has concretized.');
    }
    return new invalid_value/* InvalidValue */.h(`"${(0,invalid_value/* shown */.S)(text)}" is not a spec.`, 'Give name, name@version, name+variant, name key=value or /hash.');
}
/** Whether a concrete spec is what a query asks for. */
function answers(spec, query) {
    return ((query.name === undefined || spec.name === query.name) &&
        (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
        (query.versions === undefined || (0,version_range/* satisfies */.ib)((0,version_version/* parseVersion */.ot)(spec.version), query.versions)) &&
        (query.target === undefined || (0,concrete_spec/* targetOf */.$r)(spec) === query.target) &&
        [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted)));
}
function hasParameter(spec, name, wanted) {
    const value = spec.parameters[name];
    if (typeof wanted === 'boolean')
        return value === wanted;
    if (wanted === '*')
        return value !== undefined;
    if (Array.isArray(value))
        return wanted.split(',').every((item) => value.includes(item));
    return value !== undefined && value !== null && String(value) === wanted;
}

// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./packages/oci/src/index/packages-in.ts
var packages_in = __webpack_require__(98461);
;// CONCATENATED MODULE: ./packages/oci/src/index/cache-content.ts

/**
 * What a registry holds that could answer some queries. Packages that the tag list shows and the
 * index does not (yet) are read from their own images, those only whose tag can answer a query.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
async function cacheContent(registry, queries) {
    const { specs, tags } = await (0,packages_in/* packagesIn */.j)(registry, (tag, hash) => queries.some((query) => couldAnswer(tag, hash, query)));
    return { reference: registry.reference, specs, cached: new Set(tags.keys()) };
}
/**
 * Whether a tag may be of a package that answers a query: tags begin with the name and end with the
 * hash.
 */
const couldAnswer = (tag, hash, { name, hash: start }) => (start === undefined || hash.startsWith(start)) &&
    (name === undefined || tag.startsWith(`${name}-`));

// EXTERNAL MODULE: ./packages/core/src/suggestion.ts
var suggestion = __webpack_require__(76133);
;// CONCATENATED MODULE: ./packages/oci/src/index/select-specs.ts


/**
 * Picks one binary for each query, the highest version of those that answer it, and gives the DAG
 * of all of them.
 * @throws UserError when none answers a query, or several that Pakages cannot choose between.
 */
function selectSpecs(queries, content) {
    return { roots: queries.map((query) => selectOne(query, content).hash), specs: content.specs };
}
function selectOne(query, content) {
    const found = [...content.cached]
        .map((hash) => content.specs.get(hash))
        .filter((spec) => answers(spec, query));
    const newest = found.filter((spec) => found.every((other) => order(spec, other) >= 0));
    const [first, second] = newest;
    if (first === undefined)
        throw nothing(query, content);
    if (second !== undefined)
        throw ambiguous(query, newest, content);
    return first;
}
const order = (left, right) => (0,version_version/* compareVersions */.Zy)((0,version_version/* parseVersion */.ot)(left.version), (0,version_version/* parseVersion */.ot)(right.version));
function nothing(query, { specs, cached, reference }) {
    const binaries = [...cached].map((hash) => specs.get(hash));
    const sameName = binaries.filter((spec) => spec.name === query.name);
    if (sameName.length > 0) {
        return new errors/* UserError */.yo(`No binary of ${query.name} in ${reference} is a "${query.text}".`, {
            fix: `There are: ${list(sameName)}. Ask for one of these, or build and push what you need.`,
        });
    }
    const near = query.name === undefined
        ? undefined
        : (0,suggestion/* suggestion */.h)(query.name, binaries.map((spec) => spec.name));
    const hint = near ? ` Did you mean ${near}?` : '';
    return new errors/* UserError */.yo(`"${query.text}" is not in ${reference}.${hint}`, {
        fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
    });
}
/** Not to be mended by building: only who asks can say which is meant. */
function ambiguous(query, found, { reference }) {
    return new errors/* UsageError */.eb(`${reference} holds ${found.length} binaries that are "${query.text}": ${list(found)}.`, {
        fix: `Say which: add a variant, target=…, or the hash, such as "${found[0].name}/${found[0].hash.slice(0, 7)}". A lock file names all of them at once.`,
    });
}
/** At most eight specs with what tells them apart. */
function list(specs) {
    const shown = specs
        .slice(0, 8)
        .map((spec) => `${(0,concrete_spec/* label */.Pf)(spec)} ${[...differing(spec, specs), `target=${(0,concrete_spec/* targetOf */.$r)(spec)}`].join(' ')}`);
    return [...shown, ...(specs.length > 8 ? [`and ${specs.length - 8} more`] : [])].join(', ');
}
/** The variants of a spec that not all of the others have alike. */
function differing(spec, among) {
    return Object.entries(spec.parameters).flatMap(([name, value]) => {
        if (among.every((other) => JSON.stringify(other.parameters[name]) === JSON.stringify(value)))
            return [];
        return [typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`];
    });
}

// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var read = __webpack_require__(98176);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/trust/src/verify/described-dag.ts




/**
 * A DAG as the images of its roots describe it, which are signed, and not the registry's list of
 * packages, which nobody signed. A list could give a package other dependencies than it was built
 * with, or call one of them external, so that nobody looks at it.
 * @param listed The DAG as the list tells it.
 * @throws RegistryError when an image is none of a package, or the registry fails.
 */
async function describedDag(registry, listed) {
    const roots = [...new Set(listed.roots)].map((root) => listed.specs.get(root));
    const read = await (0,p_map["default"])(roots, async (spec) => ({ spec, described: await describe(registry, spec) }), {
        concurrency: 8,
    });
    const reasons = read.flatMap(({ spec, described }) => {
        const why = described && contradiction(spec, described);
        return why === undefined ? [] : [`${(0,concrete_spec/* label */.Pf)(spec)}, and ${why}`];
    });
    if (reasons.length > 0)
        return { kind: 'contradicted', reasons };
    return {
        kind: 'described',
        dag: {
            roots: listed.roots,
            specs: new Map([
                ...read.flatMap(({ spec, described }) => described ? [] : [[spec.hash, alone(spec)]]),
                ...read.flatMap(({ described }) => [...(described?.dag.specs ?? [])]),
            ]),
        },
        manifests: new Map(read.flatMap(({ described }) => described ? [[described.config.hash, described.manifest]] : [])),
    };
}
async function describe(registry, { name, version, hash }) {
    const tag = (0,tags/* specTag */.W3)(name, version, hash);
    const image = await (0,read/* readImage */.AM)(registry, tag);
    if (!image)
        return undefined;
    const config = await (0,read/* readConfig */.Xg)(registry, image);
    return { config, dag: (0,read/* dagOf */.mb)(config, `${registry.reference}:${tag}`), manifest: image.digest };
}
/** What is listed and not there is refused; what it would need does not matter then. */
const alone = (spec) => ({ ...spec, dependencies: [] });
function contradiction(listed, { config, dag }) {
    const own = dag.specs.get(listed.hash);
    if (config.hash !== listed.hash || !own)
        return `its image holds ${config.name}@${config.version}/${(0,spec_hash/* shortHash */.BC)(config.hash)}`;
    // What was asked for was looked up in the list: an older version, or one without a variant, must
    // not pass for it.
    return (0,external_node_util_.isDeepStrictEqual)(choiceOf(own), choiceOf(listed))
        ? undefined
        : `its image is of ${(0,concrete_spec/* label */.Pf)(own)}, with another version, variant or target than the list says`;
}
/** What specs are chosen by. */
const choiceOf = ({ name, version, parameters, arch }) => ({
    name,
    version,
    parameters,
    arch,
});

// EXTERNAL MODULE: ./actions/resolve-requirements/step.ts + 5 modules
var step = __webpack_require__(39734);
;// CONCATENATED MODULE: ./actions/install-trusted/wanted.ts







/** Checks that there is one way to know what is wanted. @throws UsageError */
function checkRequest(inputs, configuration) {
    const ways = [
        inputs.specs.length > 0,
        inputs.lock !== undefined,
        isResolving(inputs, configuration),
    ].filter(Boolean).length;
    if (ways !== 1)
        throw new errors/* UsageError */.eb('Give what to install: "specs", "lock" or "requires", and only one of them.', {
            fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".',
        });
    if (isResolving(inputs, configuration) && inputs.index.length === 0)
        throw new errors/* UsageError */.eb('Requirements are resolved from a package index, and none is given.', {
            fix: 'Give the address of the index, or its folder, in "index".',
        });
    if (inputs.prune && !isResolving(inputs, configuration))
        throw new errors/* UsageError */.eb('"prune" is for versions that "requires" has chosen.', {
            fix: 'Give "requires", or leave "prune" out.',
        });
}
/**
 * Chooses versions for requirements, as `resolve` does. @throws UserError that explains what
 * nothing fits.
 */
async function resolveWanted(inputs, ports) {
    const config = inputs.config.length > 0 ? inputs.config : ['pakages.json'];
    const result = await (0,step.resolveRequirements)({
        requirements: inputs.requires,
        config,
        index: inputs.index,
        lock: inputs['package-lock'],
        allow: inputs.allow,
        unsigned: inputs['unsigned-index'],
        prune: inputs.prune,
        write: inputs.write,
    }, ports);
    const specs = result.chosen.map(({ offered }) => `${offered.name}@=${offered.version}`);
    ports.host.info(`The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`);
    const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ');
    if (result.pruned !== 'no' && pruned !== '')
        ports.host.info(result.pruned === 'done'
            ? `Taken out of the lock: ${pruned}.`
            : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`);
    return { result, specs };
}
/** The DAG of the binaries that answer some specs. @throws UserError when one has no answer. */
async function selected({ registry, gate }, specs) {
    const queries = specs.map((text) => (0,errors/* readingFrom */.L)('the input "specs"', () => parseSpecQuery(text)));
    const content = await cacheContent(registry, queries);
    for (const query of queries)
        if (gate && !hasAnswer(query, content))
            await refuseRemoved(query, gate);
    return selectSpecs(queries, content);
}
const hasAnswer = (query, { cached, specs }) => [...cached].some((hash) => answers(specs.get(hash), query));
/**
 * The binaries of a removed version are gone: "build it" would be the wrong advice. @throws
 * UserError that says so.
 */
async function refuseRemoved({ name, versions }, gate) {
    if (name === undefined)
        return;
    const removed = (await gate.removedVersions(name)).filter(({ version }) => versions === undefined ||
        (review/* packageVersion */.Tl.safeParse(version).success && (0,version_range/* satisfies */.ib)((0,version_version/* parseVersion */.ot)(version), versions)));
    if (removed.length === 0)
        return;
    const lines = removed.flatMap(({ version, reasons }) => [
        `${name}@${version} was removed, and is never installed:`,
        ...reasons.map((reason) => `  ${reason}`),
    ]);
    throw new errors/* UserError */.yo(lines.join('\n'), {
        fix: 'Choose another version. No flag allows a removed one.',
    });
}
/** Has the policy decide on the specs of a lock, which is the user's own. */
const admittedLock = async ({ gate }, dag) => ({
    dag,
    admission: await gate?.admit(dag),
});
/**
 * Has the policy decide on what was selected from the registry, as the images themselves describe
 * it.
 * @throws RegistryError when an image holds another package than the registry's list says.
 */
async function admitted({ gate, registry, ports: { host } }, dag) {
    if (!gate)
        return { dag, admission: undefined };
    const described = await describedDag(registry, dag);
    if (described.kind === 'contradicted')
        throw new registry_error/* RegistryError */.gl('malformed', described.reasons
            .map((reason) => `${registry.reference} says that it holds ${reason}.`)
            .join('\n'), {
            fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
        });
    const admission = await gate.admit(described.dag, described.manifests);
    host.debug(`The decision on ${admission.decision.specs.length} packages is in ${gate.decisionFile}.`);
    return { dag: described.dag, admission };
}

;// CONCATENATED MODULE: ./actions/install-trusted/run.ts












/**
 * Reads what the inputs name, and finds out what is wanted. @throws UserError, before anything is
 * asked of the network where it can be known then.
 */
async function prepare(inputs, ports) {
    const { host } = ports;
    const [config] = inputs.config;
    const opened = await (0,src/* open */.h)({ ...inputs, config }, ports, { required: config !== undefined });
    const { configuration } = opened;
    checkRequest(inputs, configuration);
    const trust = await trustOf(opened, inputs);
    const registry = opened.registry();
    const installRoot = rootOf(inputs, ports);
    const lock = inputs.lock === undefined ? undefined : await readLock((0,external_node_path_.resolve)(host.workspace, inputs.lock));
    const work = await (0,work_folder/* makeWorkFolder */._)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const restored = (0,external_node_path_.join)(work.root, 'restore');
    await (0,promises_.rm)(work.decision, { force: true });
    if (!trust)
        host.notice('There is no policy (no section "trust" in pakages.json): signatures and reviews are not verified.');
    if (!trust && inputs.index.length > 0 && !isResolving(inputs, configuration))
        host.warning('The index is not read: without a policy nobody asks for its reviews.');
    const gate = trust &&
        new Gate({
            trust,
            registry,
            work,
            indexes: inputs.index,
            unsignedIndexes: inputs['unsigned-index'],
            concurrency: inputs.concurrency,
        }, ports);
    const specs = isResolving(inputs, configuration)
        ? (await resolveWanted(inputs, ports)).specs
        : inputs.specs;
    return {
        inputs,
        ports,
        registry,
        work,
        lock,
        specs,
        gate,
        mirror: (0,external_node_path_.join)(restored, 'mirror'),
        recipes: (0,external_node_path_.join)(restored, 'recipes'),
        installRoot,
    };
}
function rootOf(inputs, { host }) {
    const data = host.env['XDG_DATA_HOME'] ??
        (0,external_node_path_.join)(host.env['HOME'] ?? (0,external_node_path_.resolve)(host.workspace, inputs['work-dir']), '.local', 'share');
    const installRoot = (0,external_node_path_.resolve)(host.workspace, inputs['install-root'] ?? (0,external_node_path_.join)(data, 'pakages', 'store'));
    if (/\s/.test(installRoot))
        throw new errors/* UserError */.yo(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' });
    return installRoot;
}
async function readLock(file) {
    const json = await (0,documents/* readJson */.Vh)(file, 'Give the path of a spack.lock in the input "lock".');
    return (0,errors/* readingFrom */.L)(file, () => (0,concrete_spec/* parseLock */.PG)(json), { file });
}
/**
 * Brings what a DAG needs into the mirror of the run: of it only what was let in, where there is a
 * policy.
 */
const restoreAll = ({ registry, mirror, recipes, inputs, ports }, dag, admission) => restore({
    registry,
    dag,
    mirror,
    recipes,
    concurrency: inputs.concurrency,
    approve: admission?.approve,
}, ports);
/**
 * Opens Spack for the run: the user's own recipes come first, those that travelled with the
 * binaries do for other namespaces.
 */
async function openSpack({ inputs, ports, work, mirror, installRoot }, { travelled, binariesOnly }) {
    const settings = (0,command_inputs/* spackSettings */.AK)({
        ...inputs,
        target: undefined,
        externals: [],
        jobs: undefined,
        'padded-length': 0,
        'install-root': installRoot,
    }, ports.host);
    const { buildCache: _, ...own } = settings;
    return ports.openSpack({
        ...own,
        workFolder: (0,external_node_path_.join)(work.root, 'restore'),
        installRoot,
        paddedLength: 0,
        binariesOnly,
        laterRepositories: handled(others(own.repositories, travelled)),
        mirrors: binariesOnly ? [] : [{ name: 'restored', url: (0,external_node_url_.pathToFileURL)(mirror).href }],
    });
}
/**
 * Marks a promise as looked after: when it fails, who made it has told so already, and whoever was
 * to wait for it may be gone.
 */
function handled(promise) {
    promise.catch(() => undefined);
    return promise;
}
/** The folders of those repositories whose namespace is none of the user's own. */
async function others(own, travelled) {
    const known = (await Promise.all(own.map((folder) => (0,repository_folder/* repositoriesIn */.S)(folder, 'repository'))))
        .flat()
        .map(({ namespace }) => namespace);
    return (await travelled)
        .filter(({ namespace }) => !known.includes(namespace))
        .map(({ folder }) => folder);
}
/** Installs a DAG whose binaries all lie in the mirror. */
async function installAll({ mirror, ports: { host } }, spack, dag) {
    let done = 0;
    const total = neededOf(dag).length;
    return spack.installFromMirror({
        dag,
        mirror,
        onProgress: ({ hash, state, seconds }) => {
            if (state === 'started')
                return;
            const failed = state === 'failed';
            host.progress({
                subject: (0,concrete_spec/* label */.Pf)(dag.specs.get(hash)),
                outcome: failed ? 'failed' : 'installed',
                done: ++done,
                total,
                failed,
                ...(seconds !== undefined && { seconds }),
            });
        },
    });
}
/** The prefixes of the roots: told by the install, else asked of Spack. */
async function prefixesOf({ roots }, outcomes, spack) {
    const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix]])));
    return roots.every((root) => told.has(root))
        ? new Map(roots.map((root) => [root, told.get(root)]))
        : spack.prefixes(roots);
}

;// CONCATENATED MODULE: ./actions/install-trusted/result.ts




/** The end of a run whose packages, or some of them, are not to be trusted. */
const refusal = ({ registry, gate }, specs) => ({
    kind: 'refused',
    registry: registry.reference,
    decision: gate.decisionFile,
    policy: gate.policyFile,
    refused: specs.filter(({ verdict }) => verdict === 'refused'),
});
function common({ registry, mirror, gate }, dag, restored, outcomes) {
    const pulled = restored.flatMap((one) => one.pulled);
    const fetched = pulled.filter(({ reused }) => !reused);
    return {
        registry: registry.reference,
        mirror,
        dag,
        decision: gate?.decisionFile,
        downloaded: {
            packages: fetched.length,
            bytes: fetched.reduce((sum, { size }) => sum + size, 0),
        },
        ...assuranceOf({
            dag,
            pulled: new Set(pulled.map(({ hash }) => hash)),
            outcomes,
            judged: gate?.judged,
        }),
    };
}
/** What lies in the mirror. */
const downloaded = (run, dag, restored) => ({
    kind: 'downloaded',
    ...common(run, dag, [restored], []),
    packages: restored.pulled.map((one) => one.label),
    missing: [...restored.missing.values()],
});
/** Puts the parts of a run together, and the programs on the PATH. */
async function installed(run, spack, parts) {
    const dag = {
        roots: parts.flatMap((part) => part.dag.roots),
        specs: new Map(parts.flatMap((part) => [...part.dag.specs])),
    };
    const outcomes = [
        ...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values(),
    ];
    const prefixes = await prefixesOf(dag, outcomes, spack);
    if (run.inputs['add-to-path'])
        for (const prefix of prefixes.values())
            run.ports.host.addPath((0,external_node_path_.join)(prefix, 'bin'));
    await (0,promises_.rm)(run.recipes, { recursive: true, force: true });
    return {
        kind: 'installed',
        ...common(run, dag, parts.map((part) => part.restored), outcomes),
        installRoot: run.installRoot,
        prefixes,
        outcomes,
    };
}

;// CONCATENATED MODULE: ./actions/install-trusted/prefer-cache.ts







/**
 * Installs what the registry has from there and builds the rest. What a spec means is answered by
 * the registry first; only specs that it does not have are concretized. A binary that the policy
 * refuses is built from source as well, but a version that it refuses is not.
 */
async function preferCache(run) {
    const { dag, admission, unknown } = await partition(run);
    const refused = await versionsRefused(run, dag, admission);
    if (refused)
        return refused;
    const restored = await restoreAll(run, dag, admission);
    const complete = restored.missing.size === 0;
    const spack = await openSpack(run, {
        travelled: Promise.resolve(restored.repositories),
        binariesOnly: complete && unknown.length === 0,
    });
    const taken = {
        dag,
        restored,
        outcomes: complete
            ? await installAll(run, spack, dag)
            : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()),
    };
    if (unknown.length === 0)
        return installed(run, spack, [taken]);
    const rest = await concretized(run, spack, unknown);
    return 'kind' in rest ? rest : installed(run, spack, [taken, rest]);
}
/**
 * The end of the run when the policy refuses a version: building it would install it all the same.
 */
async function versionsRefused(run, dag, admission) {
    if (!run.gate || !admission)
        return undefined;
    const refused = await run.gate.refusedSources(dag, admission.decision);
    return refused.length === 0 ? undefined : refusal(run, refused);
}
/** The DAG of what the registry has, and the specs that it does not have. */
async function partition(run) {
    if (run.lock)
        return { ...(await admittedLock(run, run.lock)), unknown: [] };
    const parts = await Promise.all(run.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })));
    const dags = parts.flatMap(({ dag }) => dag ?? []);
    const dag = {
        roots: dags.flatMap((one) => one.roots),
        specs: new Map(dags.flatMap((one) => [...one.specs])),
    };
    return {
        ...(await admitted(run, dag)),
        unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text),
    };
}
/**
 * Specs that the registry cannot answer are built; a registry that does not answer at all is an
 * error.
 */
async function orUndefined(selection) {
    try {
        return await selection;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.name === 'UserError' && (0,errors/* codeOf */.$N)(error) === undefined)
            return undefined;
        throw error;
    }
}
async function concretized(run, spack, specs) {
    const environment = await spack.concretize({ specs, tests: 'none' });
    const { dag, admission } = await admittedLock(run, environment.dag);
    const refused = await versionsRefused(run, dag, admission);
    if (refused)
        return refused;
    const restored = await restoreAll(run, dag, admission);
    return {
        dag,
        restored,
        outcomes: await build(run, spack, environment, restored.missing.values()),
    };
}
/** An environment with exactly these specs: Spack takes from the mirror what is there. */
async function environmentOf({ work }, spack, dag) {
    const file = (0,external_node_path_.join)(work.root, 'restore', 'wanted.lock');
    const lock = {
        _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
        roots: dag.roots.map((hash) => ({
            hash,
            spec: `${dag.specs.get(hash).name}@=${dag.specs.get(hash).version}`,
        })),
        concrete_specs: Object.fromEntries(dag.specs),
    };
    await (0,documents/* writeWhole */.f8)(file, `${JSON.stringify(lock)}\n`);
    return spack.adoptLock(file);
}
async function build({ ports: { host } }, spack, environment, missing) {
    for (const why of missing)
        host.info(`${why}: it is built from source`);
    let done = 0;
    return spack.install({
        environment,
        tests: 'none',
        failFast: false,
        concurrentPackages: (0,external_node_os_.availableParallelism)(),
        onProgress: ({ hash, state, seconds }) => {
            if (state === 'started')
                return;
            host.progress({
                subject: (0,concrete_spec/* label */.Pf)(environment.dag.specs.get(hash)),
                outcome: state,
                done: ++done,
                total: done,
                failed: state === 'failed',
                ...(seconds !== undefined && { seconds }),
            });
        },
    });
}

;// CONCATENATED MODULE: ./actions/install-trusted/step.ts






/** Verifies, pulls and installs: see the action. */
async function installTrusted(inputs, ports) {
    const run = await prepare(inputs, ports);
    switch (inputs.mode) {
        case 'cache-only':
            return cacheOnly(run);
        case 'prefer-cache':
            return preferCache(run);
        case 'download-only':
            return downloadOnly(run);
        default:
            return inputs.mode;
    }
}
const wantedOf = async (run) => run.lock ? admittedLock(run, run.lock) : admitted(run, await selected(run, run.specs));
/**
 * Leaves the mirror for later. A dependency may come from another mirror there, so only what was
 * asked for must be complete; with a policy everything must be, since nobody would look at what
 * another mirror gives.
 */
async function downloadOnly(run) {
    const { dag, admission } = await wantedOf(run);
    if (admission?.decision.verdict === 'refused')
        return refusal(run, admission.decision.specs);
    const restored = await restoreAll(run, dag, admission);
    if (dag.roots.some((root) => restored.missing.has(root)))
        throw notComplete(run, restored);
    for (const why of restored.missing.values())
        run.ports.host.warning(why);
    return downloaded(run, dag, restored);
}
async function cacheOnly(run) {
    const { dag, admission } = await wantedOf(run);
    if (admission?.decision.verdict === 'refused')
        return refusal(run, admission.decision.specs);
    const restoring = restoreAll(run, dag, admission).then((restored) => {
        if (restored.missing.size > 0)
            throw notComplete(run, restored);
        return restored;
    });
    const travelled = handled(restoring.then(({ repositories }) => repositories));
    const [restored, spack] = await Promise.all([
        restoring,
        openSpack(run, { travelled, binariesOnly: true }),
    ]);
    return installed(run, spack, [{ dag, restored, outcomes: await installAll(run, spack, dag) }]);
}
function notComplete({ registry }, { missing }) {
    return new errors/* UserError */.yo(`${(0,markdown/* counted */.hS)(missing.size, 'package')} cannot be taken from ${registry.reference}: ${listMissing(missing)}.`, {
        fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
    });
}


/***/ }),

/***/ 12712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75734);

/**
 * Text of unknown origin as code in Markdown, on one line: nothing in it is taken for markup, a
 * link or a mention. Fit for table cells. At most 200 characters.
 */
function code(text) {
    const line = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\n\t]+/g, ' ')
        .replaceAll('`', "'")
        .trim();
    const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
    return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
}
/** A Markdown table. Cells are Markdown, without line ends and unescaped bars. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** `1 package`, `2 packages`; `plural` for words that take more than an s. */
const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;


/***/ }),

/***/ 50516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ doubling),
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   JQ: () => (/* binding */ equalJitter)
/* harmony export */ });
// All randomness of waiting is here, so that clients that were stopped together do not come back
// together: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
/** Between half and the whole of a time ("equal jitter"), for one who waits for a server. */
const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
/** Between nothing and the whole of a time ("full jitter"), for one among several writers. */
const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
/** The wait before try `number + 1`, without jitter: `base`, doubled each time, at most `longest`. */
const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ untilThere),
/* harmony export */   i3: () => (/* binding */ Patience),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

const BUDGET = 10 * 60_000;
/** Shorter waits are nobody's business. */
const WORTH_TELLING = 2000;
/**
 * The patience of one run: everything that waits for a server waits here, so that people are told
 * and that the sum has an end.
 */
class Patience {
    clock;
    signal;
    #tell;
    #budget;
    #spent = 0;
    /** Until when somebody waits, so that waits at the same time are counted once. */
    #until = 0;
    /** Until when people know that a host is waited for. */
    #told = new Map();
    constructor({ clock, signal, tell, budget = BUDGET }) {
        this.clock = clock;
        this.signal = signal;
        this.#tell = tell;
        this.#budget = budget;
    }
    /** Milliseconds that were waited for servers so far. */
    get spent() {
        return this.#spent;
    }
    /**
     * Waits for a server.
     * @returns False, without waiting, when that would be more than the run may wait in all.
     * @throws The signal's reason when the run is stopped.
     */
    async wait(milliseconds, { host, why }) {
        const now = this.clock.now();
        const end = now + milliseconds;
        const added = Math.max(0, end - Math.max(now, this.#until));
        if (this.#spent + added > this.#budget)
            return false;
        this.#spent += added;
        this.#until = Math.max(this.#until, end);
        if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
            this.#told.set(host, end);
            this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
        }
        await this.clock.sleep(milliseconds, this.signal);
        return true;
    }
}
/**
 * A moment that doubles with each attempt (from 1), with jitter: between half and the whole of
 * `base * 2^attempt` milliseconds, at most 15 s. @throws The signal's reason when the run is
 * stopped.
 */
async function pause(attempt, { clock, signal }, base = 250) {
    await clock.sleep((0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJitter */ .JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
}
/**
 * Reads until there is something: a server may name a thing for a while before it can be read.
 * @param how Looks in all, default 4, and the base of {@link pause} between them.
 * @throws What `read` throws, and the signal's reason when the run is stopped.
 */
async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
    for (let look = 1;; look++) {
        const found = await read();
        if (found !== undefined || look >= looks)
            return found;
        await pause(look, pausing, base);
    }
}


/***/ }),

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

/***/ 90091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ parseVersionRange),
/* harmony export */   dd: () => (/* binding */ hasPrefix),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* unused harmony export nextVersion */
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68582);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);



// Below every version: even `alpha` of nothing is not less.
const LOWEST = {
    text: '',
    release: [],
    prerelease: { name: 'alpha' },
    separators: [''],
};
const HIGHEST = {
    text: 'infinity',
    release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__/* .INFINITY_NAMES */ .KP.length }],
    prerelease: { name: 'final' },
    separators: [''],
};
/**
 * Reads a version constraint as Spack writes it after `@`: `1.2`, `=1.2.3`, `1.2:1.4`, `:1.4`,
 * `1.2:`, or several with commas.
 * @throws InvalidValue when it is malformed, or a range ends before it begins.
 */
function parseVersionRange(text) {
    const constraints = text
        .replaceAll(' ', '')
        .split(',')
        .map((item) => parseConstraint(item, text));
    return { text, constraints };
}
function parseConstraint(item, whole) {
    const [from, to, more] = item.split(':');
    if (item === '' || more !== undefined)
        throw malformed(whole);
    if (to !== undefined)
        return closed(from === '' ? LOWEST : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(from), to === '' ? HIGHEST : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(to), whole);
    if (item.startsWith('='))
        return { kind: 'exact', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(item.slice(1)) };
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(item);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitVersion */ .Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
}
function closed(from, to, whole) {
    const below = nextVersion(to);
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(below, from) < 0)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The version range "${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(whole)}" is empty.`, 'Write the lower version first.');
    return { kind: 'range', from, below };
}
const malformed = (text) => new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
/**
 * The smallest version above all that `version` is a prefix of: what a range that ends with it
 * stays below. Its text is only for people (`after 1.2`).
 */
function nextVersion(version) {
    const { release, prerelease, separators } = version;
    const text = `after ${version.text}`;
    if (prerelease.name !== 'final') {
        const number = prerelease.number === undefined ? 0 : (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .nextComponent */ .Te)(prerelease.number);
        return { text, release, prerelease: { ...prerelease, number }, separators };
    }
    const last = release.at(-1);
    const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .nextComponent */ .Te)(last)];
    return { text, release: next, prerelease: { name: 'final' }, separators };
}
/**
 * Whether a version lies in a range, as Spack decides it: `1.2.7` satisfies `1.2`, `1.20` does not,
 * nor does the earlier `1.2-rc1` (but it satisfies `:1.2`); `develop` satisfies `1.2:`. A version
 * with a git reference satisfies the ranges that its version satisfies, and `=` only with the same
 * reference.
 */
const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
function satisfiesOne(version, constraint) {
    if (constraint.kind === 'exact')
        return version.gitRef === constraint.version.gitRef && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(version, constraint.version);
    const { gitRef: _, ...plain } = version;
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(constraint.from, plain) <= 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(plain, constraint.below) < 0);
}
/** Whether `version` begins with the components of `prefix`: what Spack means by `@prefix`. */
const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));


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

/***/ 69035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MirrorFolder)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61063);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34011);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89381);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28041);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14765);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _layout3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60134);







/**
 * A folder in Spack's build cache layout 3, for writing: Spack installs from it as from a mirror
 * `file://FOLDER`.
 */
class MirrorFolder {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /**
     * Whether a blob of this size is there. Blobs are checked when they are written, and again by
     * Spack.
     */
    async has({ digest, size }) {
        return (await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(this.blob(digest))) === size;
    }
    /** The path of a blob. */
    blob(digest) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(digest));
    }
    /**
     * Writes a blob that appears only when it is whole and right. @param where Where it comes from,
     * for messages.
     */
    async write(blob, stream, where) {
        await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_3__/* .writeVerified */ .wJ)(this.blob(blob.digest), stream, blob.digest, blob.size, where);
    }
    /** Adds a package whose tarball is there. @param dag Holds it and all that it depends on. */
    async add(dag, hash, tarball) {
        const { name, version } = dag.specs.get(hash);
        const spec = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)((0,_pakages_image__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .l)({ ...(0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .specFileJson */ .iH)(dag, hash), buildcache_layout_version: 2 }));
        const entries = [
            entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .TARBALL */ .J, 'gzip', tarball),
            entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .SPEC */ .y7, 'gzip', { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(spec), size: spec.length }),
        ];
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(this.blob((0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(spec)), spec);
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .specManifestPath */ .Ar)(name, version, hash)), (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestText */ .$2)(entries));
    }
    /**
     * Takes a package out, if it is there. Its blobs stay: others may have the same, and nothing
     * names them any more.
     */
    async remove({ name, version, hash, }) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .specManifestPath */ .Ar)(name, version, hash)), { force: true });
    }
    /** Writes what marks the folder as a build cache; call it once. */
    async writeHeader() {
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'layout.json'), '{"signing": "gpg"}');
    }
    /** Writes the list that Spack looks hashes up in. @param database As `databaseJson` makes it. */
    async writeIndex(database) {
        const blob = { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(database), size: database.length };
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(this.blob(blob.digest), database);
        await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'v3', 'manifests', 'index', 'index.manifest.json'), (0,_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestText */ .$2)([entryOf(_layout3_js__WEBPACK_IMPORTED_MODULE_4__/* .DATABASE */ .cX, 'none', blob)]));
    }
}
const entryOf = (mediaType, compression, { digest, size }) => ({
    contentLength: size,
    mediaType,
    compression,
    checksumAlgorithm: 'sha256',
    checksum: digest,
});


/***/ }),

/***/ 98461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ packagesIn)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80032);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);





/**
 * Reads what a registry holds. Its index tells most of it in a few requests; packages that the tag
 * list shows and the index does not (yet) are read from their own images. What the index lists and
 * the tag list lacks is gone.
 * @param wanted Which of those that the index lacks to read; default all.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
async function packagesIn(registry, wanted = () => true) {
    const [tags, index] = await Promise.all([registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .specTags */ .hn), (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findIndex */ .SL)(registry)]);
    const database = index && (await (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readDatabase */ .SY)(registry, index));
    const nodes = [...(database?.nodes.values() ?? [])];
    const specs = new Map(nodes.length === 0
        ? []
        : (0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .readingFrom */ .L)(`the index of ${registry.reference}`, () => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .parseSpecFile */ .VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
    const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
    const read = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
    for (const spec of read.flat())
        specs.set(spec.hash, spec);
    return {
        specs,
        tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0,_pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .isExternal */ .ge)(specs.get(hash)))),
    };
}
async function specsAt(registry, tag) {
    const image = await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .AM)(registry, tag);
    return image
        ? [...(0,_pakages_image__WEBPACK_IMPORTED_MODULE_5__/* .dagOf */ .mb)(await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
        : [];
}


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pullToMirror)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74865);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98176);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49003);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26061);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14765);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80032);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89883);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
/* harmony import */ var _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69035);





/**
 * Brings packages from registries into a local build cache folder of layout 3, from which Spack
 * installs with `--cache-only`. Only what was asked for is pulled, not what it depends on: name
 * those too. Every blob is checked against its digest and size before it appears in the folder.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError
 */
async function pullToMirror(options) {
    const mirror = new _build_cache_mirror_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MirrorFolder */ .u(options.folder);
    const listed = await Promise.all(options.registries.map(async (registry) => ({
        registry,
        tags: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_1__/* .specTags */ .hn)(await registry.tags()),
    })));
    await mirror.writeHeader();
    let done = 0;
    return (0,p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(options.wanted, async (wanted) => {
        const outcome = await pullOne(wanted, listed, mirror, options);
        options.onProgress?.(outcome, ++done, options.wanted.length);
        return outcome;
    }, { concurrency: options.concurrency ?? 32, ...(options.signal && { signal: options.signal }) });
}
/** The first registry whose image is accepted gives the package. */
async function pullOne(wanted, listed, mirror, options) {
    let refused;
    for (const { registry, tags } of listed) {
        const tag = tags.get(wanted.hash);
        const image = tag === undefined ? undefined : await (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .untilThere */ .fW)(() => (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(registry, tag), options);
        if (!image)
            continue;
        const approval = (await options.approve?.({ hash: wanted.hash, registry, image })) ?? {
            kind: 'accepted',
        };
        if (approval.kind === 'accepted')
            return lay(wanted, registry, image, mirror, options);
        refused ??= {
            kind: 'refused',
            hash: wanted.hash,
            label: labelOf(wanted),
            registry: registry.reference,
            manifest: image.digest,
            reasons: approval.reasons,
        };
    }
    return refused ?? { kind: 'missing', hash: wanted.hash, label: labelOf(wanted) };
}
async function lay(wanted, registry, image, mirror, options) {
    const reused = await mirror.has(image.layer);
    if (!reused)
        await download(registry, image, mirror);
    const dag = wanted.dag
        ? (0,_pakages_model__WEBPACK_IMPORTED_MODULE_5__/* .subDag */ .h7)(wanted.dag, wanted.hash)
        : await readDag(wanted.hash, registry, image);
    await mirror.add(dag, wanted.hash, image.layer);
    const { digest, size } = image.layer;
    return {
        kind: 'pulled',
        hash: wanted.hash,
        label: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .label */ .Pf)(dag.specs.get(wanted.hash)),
        registry: registry.reference,
        tag: image.tag,
        manifest: image.digest,
        layer: digest,
        size,
        reused,
    };
}
async function download(registry, { layer }, mirror) {
    const { digest, size } = layer;
    await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_7__/* .fetched */ .sg)(digest, size, registry.reference, async () => mirror.write(layer, await registry.readBlob(digest, size), registry.reference));
}
async function readDag(hash, registry, image) {
    const from = `${registry.reference}:${image.tag}`;
    const config = await (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .Xg)(registry, image);
    if (config.hash !== hash)
        throw new _pakages_image__WEBPACK_IMPORTED_MODULE_8__/* .RegistryError */ .gl('malformed', `${from} holds /${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(config.hash)}, not /${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(hash)}.`, {
            fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.',
        });
    return (0,_pakages_image__WEBPACK_IMPORTED_MODULE_4__/* .dagOf */ .mb)(config, from);
}
function labelOf({ hash, dag }) {
    const spec = dag?.specs.get(hash);
    return spec ? (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .label */ .Pf)(spec) : `/${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .shortHash */ .BC)(hash)}`;
}


/***/ }),

/***/ 65475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ repositoriesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/src/outside-yaml.ts


/** Characters: what Spack writes as YAML and we read is a few lines. */
const MAX_LENGTH = 64 * 1024;
/** Levels, counted by what opens them: brackets, dashes, question marks and indentation. */
const MAX_DEPTH = 100;
/**
 * Reads YAML that others wrote. Aliases that stand for more than 100 copies of something are refused
 * by the parser.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no YAML, longer than 64 KiB or deeper than 100 levels.
 */
function parseYaml(text, from) {
    if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
        throw new invalid_value/* InvalidValue */.h(`${(0,invalid_value/* shown */.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        throw new invalid_value/* InvalidValue */.h(`${(0,invalid_value/* shown */.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
    }
}
/** An upper bound of the levels: what stands in strings and comments counts as well. */
function deepest(text) {
    const brackets = depthOfBrackets(text);
    const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
    return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
}
function depthOfBrackets(text) {
    let [depth, most] = [0, 0];
    for (const bracket of text.match(/[[\]{}]/g) ?? []) {
        depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
        most = Math.max(most, depth);
    }
    return most;
}

// EXTERNAL MODULE: ./packages/model/src/first-issue.ts
var first_issue = __webpack_require__(63441);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/repository/src/recipes/repository-folder.ts






const repoFile = schemas/* object */.Ikc({
    repo: schemas/* looseObject */._H3({
        namespace: schemas/* string */.YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
            .optional(),
        api: schemas/* string */.YjP()
            .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
            .default('v1.0'),
        subdirectory: schemas/* string */.YjP()
            .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
            .default('packages'),
    }),
});
/**
 * The recipe repositories that a folder is or holds: `repo.yaml` in the folder itself, or in
 * `spack_repo/NAMESPACE/` or `repos/spack_repo/NAMESPACE/` below it, sorted by namespace.
 * @param folder Absolute.
 * @param input The name of the input that gave it, for messages.
 * @throws UserError when there is none, or a `repo.yaml` is malformed.
 */
async function repositoriesIn(folder, input) {
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new errors/* UserError */.yo(`There is no folder ${folder}.`, {
            fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
        });
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'repo.yaml')))
        return [await readRepository(folder)];
    for (const parent of [(0,external_node_path_.join)(folder, 'spack_repo'), (0,external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
        const names = (await (0,promises_.readdir)(parent).catch(() => []))
            .sort()
            .filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, name, 'repo.yaml')));
        if (names.length > 0)
            return Promise.all(names.map((name) => readRepository((0,external_node_path_.join)(parent, name))));
    }
    throw new errors/* UserError */.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
        fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
    });
}
async function readRepository(folder) {
    const file = (0,external_node_path_.join)(folder, 'repo.yaml');
    const wrong = (what, cause) => new errors/* UserError */.yo(`${file} is not a valid repo.yaml: ${what}.`, {
        fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
        at: { file },
        cause,
    });
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`it cannot be read (${(0,errors/* codeOf */.$N)(error) ?? 'unknown error'})`, error);
    }
    let json;
    try {
        json = parseYaml(text, 'it');
    }
    catch (error) {
        throw wrong((0,errors/* messageOf */.bD)(error).split('\n')[0], error);
    }
    const read = repoFile.safeParse(json);
    if (!read.success)
        throw wrong((0,first_issue/* firstIssue */.O)(read.error));
    const { namespace: named, api, subdirectory } = read.data.repo;
    const before2 = /^v[01]\./.test(api);
    // From package API 2.0 on, the place of the folder says the namespace.
    const derived = before2 ? undefined : namespaceOf(folder);
    const namespace = named ?? derived;
    if (namespace === undefined)
        throw wrong('repo.namespace: is missing');
    // Spack refuses such a folder with a text that does not say what to do.
    if (!before2 && derived !== namespace)
        throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
    return { folder, namespace, packages: (0,external_node_path_.join)(folder, subdirectory), before2 };
}
/** `a.b` for `…/spack_repo/a/b`; undefined outside of a `spack_repo`. */
function namespaceOf(folder) {
    const parts = folder.split(external_node_path_.sep);
    const at = parts.lastIndexOf('spack_repo');
    return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ takeRecipes),
/* harmony export */   z: () => (/* binding */ recipeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);






const LIMIT = { fileBytes: 1024 * 1024, files: 500 };
/** One path segment that may become a file name of ours. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/**
 * The repository of one namespace below a folder: Spack wants it at `spack_repo/NAMESPACE`, as it
 * is a Python package of that name.
 */
const recipeFolder = (folder, namespace) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'spack_repo', ...namespace.split('.'));
/**
 * Takes the recipes out of a package's tarball: Spack packs the recipe of the package and of what
 * it links and runs with into `.spack/repos/`, so that whoever has the binary needs no clone of the
 * repository it was built from. Reads no further than `.spack/`, which comes first in a tarball.
 * @param tarball The gzipped tarball, checked against its digest by who hands it over.
 * @param folder Where they are written, each namespace into its {@link recipeFolder}; files that
 * are there are replaced.
 * @param wanted Which namespaces to take.
 * @returns the namespaces that were found.
 * @throws UserError when the tarball is damaged or its recipes are beyond all bounds.
 */
async function takeRecipes(tarball, folder, wanted) {
    const found = new Set();
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const enough = new AbortController();
    const unpacked = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(tarball, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)(), entries, { signal: enough.signal });
    unpacked.catch(() => { }); // awaited below, after the entries
    try {
        let files = 0;
        let inside = false;
        for await (const entry of entries) {
            const place = placeOf(entry.header.name);
            if (place === 'outside' && inside)
                break;
            inside = place !== 'outside';
            if (typeof place === 'string' || entry.header.type !== 'file' || !wanted(place.namespace))
                entry.resume();
            else if (++files > LIMIT.files)
                throw damaged('it holds more recipe files than any package has');
            else
                found.add(await write(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recipeFolder(folder, place.namespace), ...place.path), place.namespace));
        }
    }
    catch (error) {
        if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            throw error;
        throw damaged('its archive is malformed', error);
    }
    finally {
        enough.abort();
        tarball.destroy();
    }
    return found;
}
/** Where a member lies: outside of `.spack/`, inside of it but no recipe, or a recipe file. */
function placeOf(name) {
    const [, inside] = name.split('/.spack/', 2);
    if (inside === undefined)
        return 'outside';
    const match = /^repos\/(?:spack_repo\/)?(.+)$/.exec(inside);
    const segments = match?.[1]?.split('/') ?? [];
    const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
    if (at < 1 || segments.length <= at || !segments.every((segment) => SEGMENT.test(segment)))
        return 'metadata';
    return { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
}
async function write(entry, file, namespace) {
    if ((entry.header.size ?? 0) > LIMIT.fileBytes)
        throw damaged(`${entry.header.name.slice(-80)} is larger than any recipe`);
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.concat(chunks));
    return namespace;
}
const damaged = (why, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The recipes in a binary cannot be read: ${why}.`, {
    fix: 'Build and push the package again; name the repository of its recipes in the input "repository" meanwhile.',
    cause,
});


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
