export const id = 77;
export const ids = [77];
export const modules = {

/***/ 65077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTrustedAction: () => (/* binding */ installTrustedAction)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/install-trusted/inputs.ts


/** What `install` takes. */
const installInputs = {
    registry: (0,src/* text */.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.', { placeholder: 'REFERENCE' }),
    specs: (0,src/* list */.p_)('What to install, one per line: `name`, `name@version`, `name+variant`, or `/hash`. The highest version that is there is taken.', { placeholder: 'SPEC…' }),
    lock: (0,src/* text */.Qq)('A `spack.lock` to install instead of `specs`.', { placeholder: 'FILE' }),
    requires: (0,src/* list */.p_)('What is required instead of `specs`: `alpha<1.4`, `alpha==1.2.2`, `alpha>=1.2,<2`, one per line. With what the configurations require, the highest versions that all admit and the policy allows are chosen from `index`, locked, and installed.', { placeholder: 'REQUIREMENT…' }),
    config: (0,src/* list */.p_)('Configurations, one per line. The section `trust` of the first is the policy that decides what may be installed; without one nothing but digests and contents is verified. What they require counts together. Default: `pakages.json`, where there is one.', { placeholder: 'FILE…' }),
    allow: (0,src/* list */.p_)('States of versions that may be installed besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE…' }),
    index: (0,src/* list */.p_)('Package indexes that `index` published: addresses or folders, one per line. Their reviews count beside those in `reviews/`, and requirements are resolved from them. Their signatures are verified by the policy.', { placeholder: 'ADDRESS…' }),
    'unsigned-index': (0,src/* flag */.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
    'package-lock': (0,src/* text */.Qq)('The lock file of chosen versions, which `requires` reads and writes.', { default: 'pakages.lock.json', placeholder: 'FILE' }),
    prune: (0,src/* flag */.Jt)('Take versions out of the lock file that nothing requires any more. Without `write` they are only shown.'),
    write: (0,src/* flag */.Jt)('With `prune`: really do it.'),
    mode: (0,src/* choice */.Yq)('`cache-only` fails when a binary is missing; `prefer-cache` builds what is missing from source; `download-only` stops before Spack is needed and leaves a mirror folder, such as for a machine without network.', ['cache-only', 'prefer-cache', 'download-only']),
    'install-root': (0,src/* text */.Qq)('Folder to install into; no spaces in its path. Default: `pakages/store` in the user\'s data folder (`$XDG_DATA_HOME`, `~/.local/share`).', { placeholder: 'FOLDER' }),
    'add-to-path': (0,src/* flag */.Jt)('Put the `bin` folders of the installed packages on the PATH of the later steps.', { default: true }),
    repository: { ...spack_src.spackInputs.repository, description: 'Folders of recipe repositories, one per line. Only needed to build; recipes of what is installed travel with the binaries.' },
    token: (0,src/* secret */.rJ)('Token that may read the registry. Not needed for public packages.', { default: '${{ github.token }}' }),
    username: (0,src/* text */.Qq)('User name that goes with the token. Default: the user who started the run.'),
    concurrency: (0,src/* count */.U9)('Downloads at once.', { default: 16, min: 1, max: 64 }),
    'spack-ref': spack_src.spackInputs['spack-ref'],
    'spack-repository': spack_src.spackInputs['spack-repository'],
    'recipes-ref': spack_src.spackInputs['recipes-ref'],
    'recipes-repository': spack_src.spackInputs['recipes-repository'],
    'work-dir': spack_src.spackInputs['work-dir']
};
/** What `install` puts out, with a sentence for each. */
const installOutputs = {
    prefixes: 'JSON: the install prefix of each spec that was asked for, by `name@version/hash`.',
    'install-root': 'The folder that was installed into.',
    installed: 'How many packages were installed now.',
    present: 'How many were there before.',
    mirror: 'The folder with the binaries: a mirror that Spack installs from.',
    verified: 'What was verified, such as `digests`.',
    'not-verified': 'What was not verified, such as `signatures`; empty when nothing was left out.',
    decision: 'Path of the decision (`pakages.decision/1`): every package, trusted or refused, with every reason. Empty without a policy.'
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/install-trusted/assurance.ts

/** Says what holds for what was installed or downloaded. Only what is true of all of it is called verified. */
function assuranceOf({ dag, restored, outcomes, judge }) {
    const pulled = new Set(restored.flatMap((one) => one.pulled).map(({ hash }) => hash));
    const external = (0,model_src/* reachable */.Gq)(dag, model_src/* RUNTIME */.lr).filter(model_src/* isExternal */.ge).map(({ name, version }) => `${name}@${version}`);
    const named = (kind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash));
    return {
        verified: pulled.size === 0 ? [] : ['digests', 'sizes', 'contents of tarballs', ...(judge ? verifiedBy(judge) : [])],
        notVerified: [
            ...(judge ? leftOpenBy(judge, pulled) : ['signatures', 'reviews']),
            ...some('what was built from source', named('built')),
            ...some('what was installed before', named('present')),
            ...(judge ? some('what the system provides', external) : [])
        ]
    };
}
function verifiedBy({ trust: { policy, allow } }) {
    const states = [...new Set([...policy.allow, ...allow])];
    return ['descriptions of packages', ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')), `states of versions (${states.join(', ')})`];
}
function leftOpenBy({ trust: { policy }, specs }, pulled) {
    const open = specs.filter(({ hash, state }) => pulled.has(hash) && state !== 'approved').map(({ name, version, state }) => `${name}@${version} is ${state}`);
    return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)];
}
/** What a thing is about, with a few names. */
const some = (what, names) => names.length === 0 ? [] : [`${what} (${[...names.slice(0, 5), ...(names.length > 5 ? [`and ${names.length - 5} more`] : [])].join(', ')})`];
function nameOf(dag, hash) {
    const spec = dag.specs.get(hash);
    return spec ? (0,model_src/* label */.Pf)(spec) : hash;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: ./packages/trust/src/index.ts + 38 modules
var trust_src = __webpack_require__(13826);
// EXTERNAL MODULE: ./actions/resolve-requirements/candidates.ts
var candidates = __webpack_require__(67116);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/install-trusted/known-versions.ts




/** How a version is called. */
const versionKey = ({ name, version }) => `${name}@${version}`;
/** Why a version was removed, a sentence each; empty when it was not. Its binaries do not matter: they may be gone. */
function whyRemoved({ name, version }, { reviews, tombstones }, policy) {
    const { state, reasons } = (0,trust_src/* stateOf */.L4)({ name, version, license: undefined, recipe: undefined, binaries: [] }, reviews, policy);
    const tombstone = tombstones.get(versionKey({ name, version }));
    return state === 'removed' ? reasons : tombstone === undefined ? [] : [tombstone];
}
/** The versions of a package that reviews or indexes speak of, whether the cache has them or not. */
async function versionsSpokenOf(name, { trust, indexes }) {
    const own = (await (0,trust_src/* readReviews */.UM)(trust.root, trust.verifier)).reviews.map(({ review }) => review).filter((review) => review.name === name);
    const published = model_src/* packageName */.oZ.safeParse(name).success ? await Promise.all(indexes.map((index) => index.package(name))) : [];
    const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
    return [...new Set(versions)].map((version) => ({ name, version }));
}
/** Reads the reviews of some specs' versions: the repository's own, those of published indexes, and those of indexes that the policy imports. */
async function knownVersions(request) {
    const { trust, ports: { host }, indexes } = request;
    const own = await (0,trust_src/* readReviews */.UM)(trust.root, trust.verifier);
    for (const { file, reason } of own.unreadable)
        host.warning(`${file} does not count: ${reason}`, { file });
    // What is no proper name or version has no reviews, and must not get into paths.
    const versions = [...new Map(request.specs.map((spec) => [versionKey(spec), spec])).values()].filter(({ name, version }) => model_src/* packageName */.oZ.safeParse(name).success && model_src/* packageVersion */.Tl.safeParse(version).success);
    const published = await (0,p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readVersion(index, version, request), { concurrency: 8 });
    const imported = await (0,p_map["default"])(versions, (version) => importedReviews(version, request), { concurrency: 8 });
    return {
        reviews: [...latest([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], trust.policy), ...imported.flat()],
        licenses: new Map(published.flatMap(({ key, license }) => (license === undefined ? [] : [[key, license]]))),
        tombstones: new Map(published.flatMap(({ key, tombstone }) => (tombstone === undefined ? [] : [[key, tombstone]])))
    };
}
/**
 * Of what one person said of one version, here and in an index, the last word counts; at the same time, the one against it. Only a word
 * that would count takes the place of another: else anybody could silence a warning.
 */
function latest(reviews, policy) {
    const said = new Map(reviews.map((one) => [`${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`, one]));
    const persons = Map.groupBy(said.values(), keyOf);
    return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
}
/** Whether it is the word of an auditor, with a signature that the policy trusts: what an approval takes. */
function hasStanding(one, policy) {
    const { name, version } = one.review;
    const [counted] = (0,trust_src/* countReviews */.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
    return counted?.counts === true;
}
const keyOf = ({ review }) => `${versionKey(review)} ${review.auditor}`;
function isLater({ review: one }, { review: other }) {
    const difference = Date.parse(one.time) - Date.parse(other.time);
    return difference > 0 || (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved');
}
async function readVersion(index, { name, version }, { trust, ports: { host } }) {
    const key = versionKey({ name, version });
    const found = await index.version(name, version);
    if (!found)
        return { key, reviews: [] };
    const reviews = [];
    for (const { href } of found.reviews) {
        const bytes = href === undefined ? undefined : await index.file(name, href);
        try {
            if (bytes)
                reviews.push(await (0,trust_src/* checkReview */.fK)(src/* reviewDocument */.J8.parse(JSON.parse(bytes.toString('utf8')), `${index.location}${href}`), trust.verifier));
        }
        catch (error) {
            if (!(error instanceof src/* UserError */.yo) && !(error instanceof SyntaxError))
                throw error;
            host.warning(`${index.location}${href} does not count: ${(0,src/* messageOf */.bD)(error)}`);
        }
    }
    const tombstone = found.state === 'removed' ? (found.tombstone?.reason ?? found.reasons.join(' ')) : undefined;
    return { key, license: found.license, tombstone, reviews: reviews.filter(({ review }) => versionKey(review) === key) };
}
async function importedReviews({ name, version }, { trust, ports: { http, signal, host } }) {
    const { policy, verifier, root } = trust;
    const all = await Promise.all(policy.imports.map((index) => (0,trust_src/* importReviews */.Dz)(index, name, version, { http, verifier, workspace: root, signal })));
    for (const trouble of all.flatMap((one) => one.trouble))
        host.warning(trouble);
    return all.flatMap(({ reviews }) => reviews);
}

;// CONCATENATED MODULE: ./actions/install-trusted/judge.ts






/** Decides by the policy what may be installed, before a tarball is downloaded, and keeps the decision in the work folder. */
class Judge {
    #options;
    #ports;
    #decided = new Map();
    #indexes;
    constructor(options, ports) {
        this.#options = options;
        this.#ports = ports;
    }
    get trust() {
        return this.#options.trust;
    }
    /** Where the decision is written. */
    get file() {
        return this.#options.work.decision;
    }
    /** All that was decided. */
    get specs() {
        return [...this.#decided.values()];
    }
    /**
     * Verifies what the roots of a DAG need at run time.
     * @param expected Manifests that descriptions were read from already; another one there now is refused.
     * @throws UserError when registry or index cannot be read, or the index is not to be trusted.
     */
    async judge(dag, expected = new Map()) {
        const { trust: { policy, verifier, allow }, registry, concurrency } = this.#options;
        const known = await this.#known((0,model_src/* reachable */.Gq)(dag, model_src/* RUNTIME */.lr));
        const { decision, evidence } = await (0,trust_src/* verifySpecs */.Ax)(dag, {
            registry, verifier, policy, allow, concurrency, reviews: known.reviews, signal: this.#ports.signal, referenceOf: ({ name, version, hash }) => (0,oci_src/* specTag */.W3)(name, version, hash),
            knownOf: (name, version) => { const license = known.licenses.get(versionKey({ name, version })); return license === undefined ? {} : { license }; }
        });
        const specs = decision.specs.map((spec) => withFaults(spec, [...tombstoneFault(spec, known), ...exchangeFault(spec, expected)]));
        for (const spec of specs)
            this.#decided.set(spec.hash, spec);
        const whole = { ...decision, specs, verdict: specs.some(({ verdict }) => verdict === 'refused') ? 'refused' : 'trusted' };
        await src/* decisionDocument */.S5.write(this.file, { ...whole, specs: [...this.specs], verdict: this.specs.some(({ verdict }) => verdict === 'refused') ? 'refused' : 'trusted' });
        return { decision: whole, approve: async (found) => approval(found, new Map(specs.map((spec) => [spec.hash, spec])), evidence) };
    }
    /**
     * The versions that were removed among all that building a DAG takes, its build tools too: of these not even the source may be used.
     * @returns What is refused, with the reason.
     */
    async removed(dag) {
        const specs = (0,model_src/* reachable */.Gq)(dag, model_src/* ALL_KINDS */.Oo).filter((spec) => !(0,model_src/* isExternal */.ge)(spec));
        const known = await this.#known(specs);
        return specs.flatMap((spec) => {
            const why = whyRemoved(spec, known, this.trust.policy);
            if (why.length === 0)
                return [];
            const { name, version, hash } = spec;
            return [{ name, version, hash, target: (0,model_src/* targetOf */.$r)(spec), external: false, verdict: 'refused', state: 'removed', signers: [], reasons: why.map(removedReason), remarks: [] }];
        });
    }
    /** The removed versions of a package, each with why: what a cache lacks may be gone for that reason. */
    async removedVersions(name) {
        const from = await this.#sources();
        const versions = await versionsSpokenOf(name, from);
        const known = await knownVersions({ ...from, specs: versions });
        return versions.map((one) => ({ version: one.version, reasons: whyRemoved(one, known, this.trust.policy) })).filter(({ reasons }) => reasons.length > 0);
    }
    async #known(specs) {
        return knownVersions({ ...(await this.#sources()), specs: specs.filter((spec) => !(0,model_src/* isExternal */.ge)(spec)) });
    }
    async #sources() {
        const { trust, indexes, unsignedIndexes: unsigned } = this.#options;
        this.#indexes ??= Promise.all(indexes.map((location) => (0,candidates/* openTrusted */.Q)(location, { policy: trust.policy, unsigned, ports: this.#ports })));
        return { trust, indexes: await this.#indexes, ports: this.#ports };
    }
}
const removedReason = (why) => ({ code: 'removed', message: `The version was removed: ${why}` });
function tombstoneFault(spec, { tombstones }) {
    const why = tombstones.get(versionKey(spec));
    return why === undefined || spec.external || spec.state === 'removed' ? [] : [removedReason(why)];
}
function exchangeFault({ hash, manifest }, expected) {
    const before = expected.get(hash);
    return before === undefined || manifest === undefined || manifest === before ? [] : [{ code: 'digest-mismatch', message: 'The registry served one image first and another then.' }];
}
const withFaults = (spec, faults) => faults.length === 0 ? spec : { ...spec, verdict: 'refused', reasons: [...faults, ...spec.reasons], ...(faults.some(({ code }) => code === 'removed') && { state: 'removed' }) };
function approval({ hash, image }, decided, evidence) {
    const spec = decided.get(hash);
    if (spec?.verdict !== 'trusted')
        return { kind: 'refused', reasons: spec ? spec.reasons.map(({ message }) => message) : ['It was not verified.'] };
    const seen = evidence.get(hash);
    const same = image.digest === seen?.manifest && image.layer.digest === seen.tarball?.digest;
    return same ? { kind: 'accepted' } : { kind: 'refused', reasons: ['The registry serves another image now than the one that was verified.'] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./actions/install-trusted/restore.ts










/** What a DAG needs at run time and can be downloaded: all but externals. */
const neededOf = (dag) => (0,model_src/* reachable */.Gq)(dag, model_src/* RUNTIME */.lr).filter((spec) => !(0,model_src/* isExternal */.ge)(spec));
/**
 * Brings what the roots need at run time into a local mirror: digests are checked while it is downloaded, then each tarball
 * is looked through for what would leave its folder. What may not be used is taken out of the mirror, if an earlier run left it there.
 * @throws UserError when a tarball is dangerous or damaged, or the registry fails.
 */
async function restore(request, ports) {
    const { registry, dag } = request;
    const first = await pull(neededOf(dag).map(({ hash }) => hash), request, ports);
    const spoilt = await removeSpoilt(first, request, ports);
    const again = new Map(spoilt.length === 0 ? [] : (await pull(spoilt, request, ports)).map((outcome) => [outcome.hash, outcome]));
    const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome);
    const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled');
    await (0,p_map["default"])(pulled, (one) => checkPulled(one, request), { concurrency: 4, signal: ports.signal });
    const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled');
    for (const { hash } of missing)
        await new oci_src/* MirrorFolder */.uN(request.mirror).remove(dag.specs.get(hash));
    return { pulled, missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))), repositories: await recipesOf(pulled, request) };
}
const pull = (hashes, { registry, dag, mirror, concurrency, approve }, { clock, signal, host }) => (0,oci_src/* pullToMirror */.A5)({
    registries: [registry], wanted: hashes.map((hash) => ({ hash, dag })), folder: mirror, clock, signal, concurrency, approve,
    onProgress: (step, done, total) => host.progress({ subject: step.label, outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind, done, total })
});
/** Removes tarballs of an earlier run that are not what they were any more. @returns The packages to pull again. */
async function removeSpoilt(outcomes, { mirror }, { host, signal }) {
    const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused);
    const spoilt = await (0,p_map["default"])(reused, async ({ hash, label: name, layer }) => {
        const file = new oci_src/* MirrorFolder */.uN(mirror).blob(layer);
        const found = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), found);
        if (found.digest('hex') === (0,model_src/* hexOf */.ZD)(layer))
            return [];
        await (0,promises_.rm)(file);
        host.warning(`The copy of ${name} in ${mirror} was damaged: it is downloaded again.`);
        return [hash];
    }, { concurrency: 4, signal });
    return spoilt.flat();
}
function reasonOf(outcome, registry) {
    switch (outcome.kind) {
        case 'pulled': return [];
        case 'missing': return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]];
        case 'refused': return [[outcome.hash, `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`]];
        default: return outcome;
    }
}
async function checkPulled({ layer, label: name }, { dag, mirror, registry }) {
    const externals = [...dag.specs.values()].flatMap((spec) => (spec.external?.path ? [spec.external.path] : []));
    const verdict = await (0,trust_src/* checkTarball */.zo)((0,external_node_fs_.createReadStream)(new oci_src/* MirrorFolder */.uN(mirror).blob(layer)), { hashes: new Set(dag.specs.keys()), externals });
    if (verdict.kind === 'fine')
        return;
    throw new src/* UserError */.yo(`The tarball of ${name} in ${registry.reference} is refused: ${verdict.reasons.map(({ message }) => message).join(' ')}`, {
        fix: 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.'
    });
}
/** Takes the recipes out of the binaries, dependencies last: of a package that several bring, its own binary has the last word. */
async function recipesOf(pulled, { dag, mirror, recipes }) {
    const namespaces = new Set();
    for (const { hash, layer } of pulled.toReversed()) {
        if (dag.specs.get(hash)?.namespace === 'builtin')
            continue;
        const found = await (0,spack_src.takeRecipes)((0,external_node_fs_.createReadStream)(new oci_src/* MirrorFolder */.uN(mirror).blob(layer)), recipes, (namespace) => namespace !== 'builtin');
        for (const namespace of found)
            namespaces.add(namespace);
    }
    return [...namespaces].sort().map((namespace) => ({ namespace, folder: (0,spack_src.recipeFolder)(recipes, namespace) }));
}
/** The first few of what is missing, for a message. */
function listMissing(missing) {
    const shown = [...missing.values()].slice(0, 5);
    return [...shown, ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : [])].join('; ');
}

// EXTERNAL MODULE: ./actions/resolve-requirements/step.ts
var step = __webpack_require__(79848);
;// CONCATENATED MODULE: ./actions/install-trusted/trust.ts




/** The configuration of who installs: the first one named, else `pakages.json` in the workspace, which may be missing. */
function ownConfiguration({ config }, { host }) {
    const [named] = config;
    return named === undefined ? (0,src/* readConfigurationIfAny */.GA)((0,external_node_path_.resolve)(host.workspace, src/* CONFIGURATION_FILE */.oT)) : (0,src/* readConfiguration */.TD)((0,external_node_path_.resolve)(host.workspace, named));
}
/**
 * The policy of a configuration that has one.
 * @throws UserError when a file that it names cannot be read. @throws UsageError for an "allow" that there is nothing to loosen for.
 */
function trustOf(configuration, inputs, { host }) {
    const allow = (0,step/* statesNamed */.o)(inputs.allow);
    if (configuration?.values.trust === undefined) {
        // Who resolves requirements is asked for states by the index, with or without a policy.
        if (allow.length > 0 && !isResolving(inputs, configuration))
            throw new src/* UsageError */.eb('There is no policy that "allow" could loosen.', { fix: `Add a section "trust" to ${src/* CONFIGURATION_FILE */.oT}, or name the file that has one in "config".` });
        return undefined;
    }
    const policy = (0,src/* policyOf */.US)(configuration, host.context.repository);
    return { policy, file: configuration.file, root: (0,external_node_path_.dirname)(configuration.file), verifier: (0,trust_src/* verifierOf */.Sb)(policy, (0,src/* cacheFolder */.nF)(host.env)), allow };
}
/** Whether requirements say what is installed: the input's, or where nothing else is asked for, the configuration's own. */
const isResolving = ({ specs, lock, requires }, configuration) => requires.length > 0 || (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0);

;// CONCATENATED MODULE: ./actions/install-trusted/cache-content.ts

/**
 * What a registry holds that could answer some queries. Packages that the tag list shows and the index does not (yet) are read from their
 * own images, those only whose tag can answer a query.
 * @throws UserError when the registry cannot be read, or its index is damaged.
 */
async function cacheContent(registry, queries) {
    const { specs, tags } = await (0,oci_src/* packagesIn */.jQ)(registry, (tag, hash) => queries.some((query) => couldAnswer(tag, hash, query)));
    return { reference: registry.reference, specs, cached: new Set(tags.keys()) };
}
/** Whether a tag may be of a package that answers a query: tags begin with the name and end with the hash. */
const couldAnswer = (tag, hash, { name, hash: start }) => (start === undefined || hash.startsWith(start)) && (name === undefined || tag.startsWith(`${name}-`));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./actions/install-trusted/described-dag.ts




/**
 * Reads what the images of the roots say of themselves. A list of packages could give a package other dependencies than it was built with, or
 * call one of them external, so that nobody looks at it.
 * @throws RegistryError when an image holds another package than its tag says.
 */
async function describedDag(registry, listed) {
    const read = await (0,p_map["default"])([...new Set(listed.roots)], (root) => describe(registry, listed.specs.get(root)), { concurrency: 8 });
    const found = read.filter((one) => one !== undefined);
    const missing = listed.roots.filter((root) => !found.some(({ spec }) => spec.hash === root));
    return {
        dag: { roots: listed.roots, specs: new Map([...missing.map((root) => [root, alone(listed.specs.get(root))]), ...found.flatMap(({ dag }) => [...dag.specs])]) },
        manifests: new Map(found.map(({ spec, manifest }) => [spec.hash, manifest]))
    };
}
/** What is listed and not there is refused; what it would need does not matter then. */
const alone = ({ dependencies: _, ...spec }) => ({ ...spec, dependencies: [] });
async function describe(registry, spec) {
    const tag = (0,oci_src/* specTag */.W3)(spec.name, spec.version, spec.hash);
    const image = await (0,oci_src/* readImage */.AM)(registry, tag);
    if (!image)
        return undefined;
    const config = await (0,oci_src/* readConfig */.Xg)(registry, image);
    const dag = (0,oci_src/* dagOf */.mb)(config, `${registry.reference}:${tag}`);
    const described = dag.specs.get(spec.hash);
    if (config.hash !== spec.hash || !described)
        throw otherThan(spec, registry, `its image holds ${config.name}@${config.version}/${(0,model_src/* shortHash */.BC)(config.hash)}`);
    // What was asked for was looked up in the list: an older version, or one without a variant, must not pass for it.
    if (!(0,external_node_util_.isDeepStrictEqual)(choiceOf(described), choiceOf(spec)))
        throw otherThan(spec, registry, `its image is of ${(0,model_src/* label */.Pf)(described)}, with another version, variant or target than the list says`);
    return { spec, dag, manifest: image.digest };
}
/** What specs are chosen by. */
const choiceOf = ({ name, version, parameters, arch }) => ({ name, version, parameters, arch });
const otherThan = (spec, { reference }, why) => new oci_src/* RegistryError */.gl('malformed', `${reference} says that it holds ${(0,model_src/* label */.Pf)(spec)}, and ${why}.`, { fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.' });

;// CONCATENATED MODULE: ./actions/install-trusted/select-specs.ts


/**
 * Picks one binary for each query, the highest version of those that answer it, and gives the DAG of all of them.
 * @throws UserError when none answers a query, or several that Pakages cannot choose between.
 */
function selectSpecs(queries, content) {
    return { roots: queries.map((query) => selectOne(query, content).hash), specs: content.specs };
}
function selectOne(query, content) {
    const found = [...content.cached].map((hash) => content.specs.get(hash)).filter((spec) => (0,model_src/* answers */.GA)(spec, query));
    const newest = found.filter((spec) => found.every((other) => order(spec, other) >= 0));
    const [first, second] = newest;
    if (first === undefined)
        throw nothing(query, content);
    if (second !== undefined)
        throw ambiguous(query, newest, content);
    return first;
}
const order = (left, right) => (0,model_src/* compareVersions */.Zy)((0,model_src/* parseVersion */.ot)(left.version), (0,model_src/* parseVersion */.ot)(right.version));
function nothing(query, { specs, cached, reference }) {
    const binaries = [...cached].map((hash) => specs.get(hash));
    const sameName = binaries.filter((spec) => spec.name === query.name);
    if (sameName.length > 0) {
        return new src/* UserError */.yo(`No binary of ${query.name} in ${reference} is a "${query.text}".`, { fix: `There are: ${list(sameName)}. Ask for one of these, or build and push what you need.` });
    }
    const near = query.name === undefined ? undefined : (0,src/* suggestion */.h)(query.name, binaries.map((spec) => spec.name));
    const hint = near ? ` Did you mean ${near}?` : '';
    return new src/* UserError */.yo(`"${query.text}" is not in ${reference}.${hint}`, { fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.` });
}
/** Not to be mended by building: only who asks can say which is meant. */
function ambiguous(query, found, { reference }) {
    return new src/* UsageError */.eb(`${reference} holds ${found.length} binaries that are "${query.text}": ${list(found)}.`, {
        fix: `Say which: add a variant, target=…, or the hash, such as "${found[0].name}/${found[0].hash.slice(0, 7)}". A lock file names all of them at once.`
    });
}
/** At most eight specs with what tells them apart. */
function list(specs) {
    const shown = specs.slice(0, 8).map((spec) => `${(0,model_src/* label */.Pf)(spec)} ${[...differing(spec, specs), `target=${(0,model_src/* targetOf */.$r)(spec)}`].join(' ')}`);
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

;// CONCATENATED MODULE: ./actions/install-trusted/wanted.ts







/** Checks that there is one way to know what is wanted. @throws UsageError */
function checkRequest(inputs, configuration) {
    const ways = [inputs.specs.length > 0, inputs.lock !== undefined, isResolving(inputs, configuration)].filter(Boolean).length;
    if (ways !== 1)
        throw new src/* UsageError */.eb('Give what to install: "specs", "lock" or "requires", and only one of them.', { fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".' });
    if (isResolving(inputs, configuration) && inputs.index.length === 0)
        throw new src/* UsageError */.eb('Requirements are resolved from a package index, and none is given.', { fix: 'Give the address of the index, or its folder, in "index".' });
    if (inputs.prune && !isResolving(inputs, configuration))
        throw new src/* UsageError */.eb('"prune" is for versions that "requires" has chosen.', { fix: 'Give "requires", or leave "prune" out.' });
}
/** Chooses versions for requirements, as `resolve` does. @throws UserError that explains what nothing fits. */
async function resolveWanted(inputs, ports) {
    const config = inputs.config.length > 0 ? inputs.config : ['pakages.json'];
    const result = await (0,step/* resolveRequirements */.v)({
        requirements: inputs.requires, config, index: inputs.index, lock: inputs['package-lock'], allow: inputs.allow, unsigned: inputs['unsigned-index'], prune: inputs.prune, write: inputs.write
    }, ports);
    const specs = result.chosen.map(({ candidate }) => `${candidate.name}@=${candidate.version}`);
    ports.host.info(`The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`);
    const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ');
    if (result.pruned !== 'no' && pruned !== '')
        ports.host.info(result.pruned === 'done' ? `Taken out of the lock: ${pruned}.` : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`);
    return { result, specs };
}
/** The DAG of the binaries that answer some specs. @throws UserError when one has no answer. */
async function selected({ registry, judge }, specs) {
    const queries = specs.map((text) => (0,src/* readingFrom */.L)('the input "specs"', () => (0,model_src/* parseSpecQuery */.NC)(text)));
    const content = await cacheContent(registry, queries);
    for (const query of queries)
        if (judge && !hasAnswer(query, content))
            await refuseRemoved(query, judge);
    return selectSpecs(queries, content);
}
const hasAnswer = (query, { cached, specs }) => [...cached].some((hash) => (0,model_src/* answers */.GA)(specs.get(hash), query));
/** The binaries of a removed version are gone: "build it" would be the wrong advice. @throws UserError that says so. */
async function refuseRemoved({ name, versions }, judge) {
    if (name === undefined)
        return;
    const removed = (await judge.removedVersions(name)).filter(({ version }) => versions === undefined || (model_src/* packageVersion */.Tl.safeParse(version).success && (0,model_src/* satisfies */.ib)((0,model_src/* parseVersion */.ot)(version), versions)));
    if (removed.length === 0)
        return;
    const lines = removed.flatMap(({ version, reasons }) => [`${name}@${version} was removed, and is never installed:`, ...reasons.map((reason) => `  ${reason}`)]);
    throw new src/* UserError */.yo(lines.join('\n'), { fix: 'Choose another version. No flag allows a removed one.' });
}
/** Has the policy decide on the specs of a lock, which is the user's own. */
const judgedLock = async ({ judge }, dag) => ({ dag, judgement: await judge?.judge(dag) });
/** Has the policy decide on what was selected from the registry, as the images themselves describe it. */
async function judged({ judge, registry, ports: { host } }, dag) {
    if (!judge)
        return { dag, judgement: undefined };
    const described = await describedDag(registry, dag);
    const judgement = await judge.judge(described.dag, described.manifests);
    host.debug(`The decision on ${judgement.decision.specs.length} packages is in ${judge.file}.`);
    return { dag: described.dag, judgement };
}

;// CONCATENATED MODULE: ./actions/install-trusted/run.ts











/** Reads what the inputs name, and finds out what is wanted. @throws UserError, before anything is asked of the network where it can be known then. */
async function prepare(inputs, ports) {
    const { host } = ports;
    const configuration = await ownConfiguration(inputs, ports);
    checkRequest(inputs, configuration);
    const trust = trustOf(configuration, inputs, ports);
    const registry = openRegistry(inputs.registry ?? configuration?.values.registry, inputs, ports);
    const installRoot = rootOf(inputs, ports);
    const lock = inputs.lock === undefined ? undefined : await readLock((0,external_node_path_.resolve)(host.workspace, inputs.lock));
    const work = await (0,src/* makeWorkFolder */._d)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const restored = (0,external_node_path_.join)(work.root, 'restore');
    await (0,promises_.rm)(work.decision, { force: true });
    if (!trust)
        host.notice('There is no policy (no section "trust" in pakages.json): signatures and reviews are not verified.');
    if (!trust && inputs.index.length > 0 && !isResolving(inputs, configuration))
        host.warning('The index is not read: without a policy nobody asks for its reviews.');
    const judge = trust && new Judge({ trust, registry, work, indexes: inputs.index, unsignedIndexes: inputs['unsigned-index'], concurrency: inputs.concurrency }, ports);
    const specs = isResolving(inputs, configuration) ? (await resolveWanted(inputs, ports)).specs : inputs.specs;
    return { inputs, ports, registry, work, lock, specs, judge, mirror: (0,external_node_path_.join)(restored, 'mirror'), recipes: (0,external_node_path_.join)(restored, 'recipes'), installRoot };
}
function openRegistry(reference, { token, username }, ports) {
    const { serverUrl, actor } = ports.host.context;
    if (reference === undefined)
        throw new src/* UsageError */.eb('"registry" is missing.', { fix: 'Say where the binaries are: oci://HOST/PATH, or oci-layout:FOLDER; here or as "registry" of pakages.json.' });
    return ports.openRegistry(reference, (0,oci_src/* credentialsFor */.Og)(reference, serverUrl, { token, username, actor }));
}
function rootOf(inputs, { host }) {
    const data = host.env['XDG_DATA_HOME'] ?? (0,external_node_path_.join)(host.env['HOME'] ?? (0,external_node_path_.resolve)(host.workspace, inputs['work-dir']), '.local', 'share');
    const installRoot = (0,external_node_path_.resolve)(host.workspace, inputs['install-root'] ?? (0,external_node_path_.join)(data, 'pakages', 'store'));
    if (/\s/.test(installRoot))
        throw new src/* UserError */.yo(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' });
    return installRoot;
}
async function readLock(file) {
    const json = await (0,src/* readJson */.Vh)(file, 'Give the path of a spack.lock in the input "lock".');
    return (0,src/* readingFrom */.L)(file, () => (0,model_src/* parseLock */.PG)(json), { file });
}
/** Brings what a DAG needs into the mirror of the run: of it only what was approved, where there is a judgement. */
const restoreAll = ({ registry, mirror, recipes, inputs, ports }, dag, judgement) => restore({ registry, dag, mirror, recipes, concurrency: inputs.concurrency, approve: judgement?.approve }, ports);
/** Opens Spack for the run: the user's own recipes come first, those that travelled with the binaries do for other namespaces. */
async function openSpack({ inputs, ports, work, mirror, installRoot }, { travelled, binariesOnly }) {
    const settings = (0,spack_src.spackSettings)({ ...inputs, target: undefined, externals: [], jobs: undefined, 'padded-length': 0, 'install-root': installRoot }, ports.host);
    const { buildCache: _, ...own } = settings;
    return ports.openSpack({
        ...own, workFolder: (0,external_node_path_.join)(work.root, 'restore'), installRoot, paddedLength: 0, binariesOnly, laterRepositories: handled(others(own.repositories, travelled)),
        mirrors: binariesOnly ? [] : [{ name: 'restored', url: (0,external_node_url_.pathToFileURL)(mirror).href }]
    });
}
/** Marks a promise as looked after: when it fails, who made it has told so already, and whoever was to wait for it may be gone. */
function handled(promise) {
    promise.catch(() => undefined);
    return promise;
}
/** The folders of those repositories whose namespace is none of the user's own. */
async function others(own, travelled) {
    const known = (await Promise.all(own.map((folder) => (0,spack_src.repositoriesIn)(folder, 'repository')))).flat().map(({ namespace }) => namespace);
    return (await travelled).filter(({ namespace }) => !known.includes(namespace)).map(({ folder }) => folder);
}
/** Installs a DAG whose binaries all lie in the mirror. */
async function installAll({ mirror, ports: { host } }, spack, dag) {
    let done = 0;
    const total = neededOf(dag).length;
    return spack.installFromMirror({
        dag, mirror,
        onProgress: ({ hash, state, seconds }) => {
            if (state === 'started')
                return;
            const failed = state === 'failed';
            host.progress({ subject: (0,model_src/* label */.Pf)(dag.specs.get(hash)), outcome: failed ? 'failed' : 'installed', done: ++done, total, failed, ...(seconds !== undefined && { seconds }) });
        }
    });
}
/** The prefixes of the roots: told by the install, else asked of Spack. */
async function prefixesOf({ roots }, outcomes, spack) {
    const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix]])));
    return roots.every((root) => told.has(root)) ? new Map(roots.map((root) => [root, told.get(root)])) : spack.prefixes(roots);
}

;// CONCATENATED MODULE: ./actions/install-trusted/result.ts




/** The end of a run whose packages, or some of them, are not to be trusted. */
const refusal = ({ registry, judge }, specs) => ({ kind: 'refused', registry: registry.reference, decision: judge.file, policy: judge.trust.file, refused: specs.filter(({ verdict }) => verdict === 'refused') });
function common({ registry, mirror, judge }, dag, restored, outcomes) {
    const fetched = restored.flatMap(({ pulled }) => pulled).filter(({ reused }) => !reused);
    return {
        registry: registry.reference, mirror, dag, decision: judge?.file,
        downloaded: { packages: fetched.length, bytes: fetched.reduce((sum, { size }) => sum + size, 0) },
        ...assuranceOf({ dag, restored, outcomes, judge })
    };
}
/** What lies in the mirror. */
const downloaded = (run, dag, restored) => ({ kind: 'downloaded', ...common(run, dag, [restored], []), packages: restored.pulled.map((one) => one.label), missing: [...restored.missing.values()] });
/** Puts the parts of a run together, and the programs on the PATH. */
async function installed(run, spack, parts) {
    const dag = { roots: parts.flatMap((part) => part.dag.roots), specs: new Map(parts.flatMap((part) => [...part.dag.specs])) };
    const outcomes = [...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values()];
    const prefixes = await prefixesOf(dag, outcomes, spack);
    if (run.inputs['add-to-path'])
        for (const prefix of prefixes.values())
            run.ports.host.addPath((0,external_node_path_.join)(prefix, 'bin'));
    await (0,promises_.rm)(run.recipes, { recursive: true, force: true });
    return { kind: 'installed', ...common(run, dag, parts.map((part) => part.restored), outcomes), installRoot: run.installRoot, prefixes, outcomes };
}

;// CONCATENATED MODULE: ./actions/install-trusted/prefer-cache.ts







/**
 * Installs what the registry has from there and builds the rest. What a spec means is answered by the registry first;
 * only specs that it does not have are concretized. A binary that the policy refuses is built from source as well, but a version
 * that it refuses is not.
 */
async function preferCache(run) {
    const { dag, judgement, unknown } = await partition(run);
    const refused = await versionsRefused(run, dag, judgement);
    if (refused)
        return refused;
    const restored = await restoreAll(run, dag, judgement);
    const complete = restored.missing.size === 0;
    const spack = await openSpack(run, { travelled: Promise.resolve(restored.repositories), binariesOnly: complete && unknown.length === 0 });
    const taken = { dag, restored, outcomes: complete ? await installAll(run, spack, dag) : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()) };
    if (unknown.length === 0)
        return installed(run, spack, [taken]);
    const rest = await concretized(run, spack, unknown);
    return 'kind' in rest ? rest : installed(run, spack, [taken, rest]);
}
/** Reasons against a version, whoever built it. */
const OF_VERSIONS = new Set(['removed', 'state']);
/** The end of the run when the policy refuses a version: building it would install it all the same. */
async function versionsRefused(run, dag, judgement) {
    if (!run.judge || !judgement)
        return undefined;
    const refused = judgement.decision.specs.flatMap(onlyOfVersion);
    const known = new Set(refused.map(({ hash }) => hash));
    const removed = (await run.judge.removed(dag)).filter(({ hash }) => !known.has(hash));
    return refused.length + removed.length === 0 ? undefined : refusal(run, [...refused, ...removed]);
}
function onlyOfVersion(spec) {
    const reasons = spec.reasons.filter(({ code }) => OF_VERSIONS.has(code));
    return reasons.length === 0 ? [] : [{ ...spec, reasons }];
}
/** The DAG of what the registry has, and the specs that it does not have. */
async function partition(run) {
    if (run.lock)
        return { ...(await judgedLock(run, run.lock)), unknown: [] };
    const parts = await Promise.all(run.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })));
    const dags = parts.flatMap(({ dag }) => dag ?? []);
    const dag = { roots: dags.flatMap((one) => one.roots), specs: new Map(dags.flatMap((one) => [...one.specs])) };
    return { ...(await judged(run, dag)), unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text) };
}
/** Specs that the registry cannot answer are built; a registry that does not answer at all is an error. */
async function orUndefined(selection) {
    try {
        return await selection;
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo && error.name === 'UserError' && (0,src/* codeOf */.$N)(error) === undefined)
            return undefined;
        throw error;
    }
}
async function concretized(run, spack, specs) {
    const environment = await spack.concretize({ specs, tests: 'none' });
    const { dag, judgement } = await judgedLock(run, environment.dag);
    const refused = await versionsRefused(run, dag, judgement);
    if (refused)
        return refused;
    const restored = await restoreAll(run, dag, judgement);
    return { dag, restored, outcomes: await build(run, spack, environment, restored.missing.values()) };
}
/** An environment with exactly these specs: Spack takes from the mirror what is there. */
async function environmentOf({ work }, spack, dag) {
    const file = (0,external_node_path_.join)(work.root, 'restore', 'wanted.lock');
    const lock = {
        _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
        roots: dag.roots.map((hash) => ({ hash, spec: `${dag.specs.get(hash).name}@=${dag.specs.get(hash).version}` })),
        concrete_specs: Object.fromEntries(dag.specs)
    };
    await (0,src/* writeWhole */.f8)(file, `${JSON.stringify(lock)}\n`);
    return spack.adoptLock(file);
}
async function build({ ports: { host } }, spack, environment, missing) {
    for (const why of missing)
        host.info(`${why}: it is built from source`);
    let done = 0;
    return spack.install({
        environment, tests: 'none', failFast: false, concurrentPackages: (0,external_node_os_.availableParallelism)(),
        onProgress: ({ hash, state, seconds }) => {
            if (state === 'started')
                return;
            host.progress({ subject: (0,model_src/* label */.Pf)(environment.dag.specs.get(hash)), outcome: state, done: ++done, total: done, failed: state === 'failed', ...(seconds !== undefined && { seconds }) });
        }
    });
}

;// CONCATENATED MODULE: ./actions/install-trusted/step.ts






/** Verifies, pulls and installs: see the action. */
async function installTrusted(inputs, ports) {
    const run = await prepare(inputs, ports);
    switch (inputs.mode) {
        case 'cache-only': return cacheOnly(run);
        case 'prefer-cache': return preferCache(run);
        case 'download-only': return downloadOnly(run);
        default: return inputs.mode;
    }
}
const wantedOf = async (run) => (run.lock ? judgedLock(run, run.lock) : judged(run, await selected(run, run.specs)));
/**
 * Leaves the mirror for later. A dependency may come from another mirror there, so only what was asked for must be complete; with a
 * policy everything must be, since nobody would look at what another mirror gives.
 */
async function downloadOnly(run) {
    const { dag, judgement } = await wantedOf(run);
    if (judgement?.decision.verdict === 'refused')
        return refusal(run, judgement.decision.specs);
    const restored = await restoreAll(run, dag, judgement);
    if (dag.roots.some((root) => restored.missing.has(root)))
        throw notComplete(run, restored);
    for (const why of restored.missing.values())
        run.ports.host.warning(why);
    return downloaded(run, dag, restored);
}
async function cacheOnly(run) {
    const { dag, judgement } = await wantedOf(run);
    if (judgement?.decision.verdict === 'refused')
        return refusal(run, judgement.decision.specs);
    const restoring = restoreAll(run, dag, judgement).then((restored) => {
        if (restored.missing.size > 0)
            throw notComplete(run, restored);
        return restored;
    });
    const travelled = handled(restoring.then(({ repositories }) => repositories));
    const [restored, spack] = await Promise.all([restoring, openSpack(run, { travelled, binariesOnly: true })]);
    return installed(run, spack, [{ dag, restored, outcomes: await installAll(run, spack, dag) }]);
}
function notComplete({ registry }, { missing }) {
    return new src/* UserError */.yo(`${(0,src/* counted */.hS)(missing.size, 'package')} cannot be taken from ${registry.reference}: ${listMissing(missing)}.`, {
        fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.'
    });
}

;// CONCATENATED MODULE: ./actions/install-trusted/refusal-summary.ts


/** How many refused packages are told; the decision holds all. */
const MOST = 50;
/** Shows what the policy refuses, with every reason. */
function presentRefused(result) {
    const { registry, refused, decision, policy } = result;
    const rows = refused.slice(0, MOST).flatMap((spec) => spec.reasons.map(({ code: why, message }, at) => [at === 0 ? (0,src/* code */.aY)(refusal_summary_nameOf(spec)) : '', at === 0 ? (spec.state ?? '') : '', (0,src/* code */.aY)(why), message]));
    return {
        outputs: { prefixes: '{}', 'install-root': '', installed: '0', present: '0', mirror: '', verified: '', 'not-verified': '', decision },
        summary: [
            `### ${(0,src/* counted */.hS)(refused.length, 'package')} of ${(0,src/* code */.aY)(registry)} refused`,
            `By the policy in ${(0,src/* code */.aY)(policy)}. Nothing of ${refused.length === 1 ? 'it' : 'them'} was installed.`,
            (0,src/* markdownTable */.Qj)(['Package', 'State', 'Code', 'Reason'], rows),
            ...(refused.length > MOST ? [`and ${refused.length - MOST} more: the decision in ${(0,src/* code */.aY)(decision)} lists all.`] : [])
        ].join('\n\n'),
        json: { registry, policy, decision, refused },
        failure: failureOf(result)
    };
}
const refusal_summary_nameOf = ({ name, version, hash }) => `${name}@${version}/${(0,model_src/* shortHash */.BC)(hash)}`;
function failureOf({ registry, refused, decision, policy }) {
    const lines = refused.slice(0, MOST).flatMap((spec) => [`  ${refusal_summary_nameOf(spec)}`, ...spec.reasons.map(({ message }) => `    ${message}`)]);
    const rest = refused.length > MOST ? [`  and ${refused.length - MOST} more`] : [];
    return new src/* UserError */.yo([`The policy of ${policy} refuses ${(0,src/* counted */.hS)(refused.length, 'package')} of ${registry}:`, ...lines, ...rest].join('\n'), { fix: `${adviceFor(refused)} The whole decision: ${decision}.` });
}
/** What to do, by what stands against the packages. The gravest cause comes first: nothing else would help. */
function adviceFor(refused) {
    const codes = new Set(refused.flatMap(({ reasons }) => reasons.map((reason) => reason.code)));
    const has = (...names) => names.some((name) => codes.has(name));
    if (has('removed'))
        return 'A removed version is never installed: choose another.';
    if (has('spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'))
        return 'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.';
    if (has('registry'))
        return 'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.';
    if (has('untrusted-signer'))
        return 'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.';
    if (has('no-provenance', 'no-sbom'))
        return 'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".';
    if (has('not-in-cache'))
        return 'Build and push what is missing, or install with "mode: prefer-cache", which builds it.';
    if (has('not-covered'))
        return 'Have the binary reviewed, or allow "pending".';
    const states = [...new Set(refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state])))];
    return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`;
}

;// CONCATENATED MODULE: ./actions/install-trusted/summary.ts



/** Shows what was installed or downloaded, and what was made sure of before. */
function presentInstall(result) {
    switch (result.kind) {
        case 'installed': return presentInstalled(result);
        case 'downloaded': return presentDownloaded(result);
        case 'refused': return presentRefused(result);
        default: return result;
    }
}
/** The outputs about trust, which are those of every run that got something. */
const trustOutputs = ({ verified, notVerified, decision }) => ({ verified: verified.join(', '), 'not-verified': notVerified.join(', '), decision: decision ?? '' });
function presentDownloaded(result) {
    const { registry, mirror, downloaded, packages, missing, verified, notVerified, decision } = result;
    const lines = [`${(0,src/* counted */.hS)(packages.length, 'package')} from ${registry}; ${downloaded.packages} downloaded now (${megabytes(downloaded.bytes)}).`, ...missing.map((why) => `- ${why}`)];
    return {
        outputs: { prefixes: '{}', 'install-root': '', installed: '0', present: '0', mirror, ...trustOutputs(result) },
        summary: [`## Downloaded into \`${mirror}\``, '', ...lines, '', verifiedLine(result), ''].join('\n'),
        json: { registry, mirror, downloaded, packages, missing, verified, notVerified, ...(decision !== undefined && { decision }) }
    };
}
const verifiedLine = ({ verified, notVerified }) => `Verified: ${verified.join(', ') || 'nothing'}.${notVerified.length > 0 ? ` **Not verified: ${notVerified.join(', ')}.**` : ''}`;
function presentInstalled(result) {
    const count = (...kinds) => result.outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
    const prefixes = Object.fromEntries([...result.prefixes].map(([hash, prefix]) => [labelOf(result.dag, hash), prefix]));
    const failure = summary_failureOf(result);
    return {
        outputs: {
            prefixes: JSON.stringify(prefixes), 'install-root': result.installRoot, installed: String(count('reused', 'built')), present: String(count('present')), mirror: result.mirror, ...trustOutputs(result)
        },
        summary: summaryOf(result, count),
        json: {
            registry: result.registry, installRoot: result.installRoot, prefixes, downloaded: result.downloaded, verified: result.verified, notVerified: result.notVerified, ...(result.decision !== undefined && { decision: result.decision }),
            specs: result.outcomes.map(({ hash, outcome, seconds, failure: why }) => ({ name: labelOf(result.dag, hash), hash, outcome, ...(seconds !== undefined && { seconds }), ...(why && { reason: why.message }) }))
        },
        ...(failure && { failure })
    };
}
function summaryOf(result, count) {
    const { dag, downloaded, registry, installRoot, prefixes } = result;
    const rows = [...prefixes].map(([hash, prefix]) => `| \`${labelOf(dag, hash)}\` | \`${prefix}\` |`);
    const counts = [`${count('reused')} from ${registry}`, ...(count('built') > 0 ? [`${count('built')} built from source`] : []), ...(count('present') > 0 ? [`${count('present')} there before`] : []), ...(count('failed', 'skipped') > 0 ? [`${count('failed', 'skipped')} not installed`] : [])];
    return [
        `## Installed into \`${installRoot}\``, '',
        `${counts.join(', ')}; ${downloaded.packages} downloaded (${megabytes(downloaded.bytes)}).`, '',
        ...(rows.length > 0 ? ['| Package | Prefix |', '| --- | --- |', ...rows, ''] : []),
        verifiedLine(result), ''
    ].join('\n');
}
const megabytes = (bytes) => (bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
function labelOf(dag, hash) {
    const spec = dag.specs.get(hash);
    return spec ? (0,model_src/* label */.Pf)(spec) : hash;
}
/** The first failure with its cause; what was skipped because of it is counted. */
function summary_failureOf({ outcomes, dag }) {
    const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
    const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
    const first = failed[0];
    if (!first && skipped === 0)
        return undefined;
    const why = first?.failure;
    const others = failed.length + skipped - 1;
    return new src/* UserError */.yo(`${first ? labelOf(dag, first.hash) : 'A package'} could not be installed: ${why?.message ?? 'Spack gives no reason.'}${others > 0 ? ` ${others} more were not installed.` : ''}`, {
        fix: why?.advice?.fix ?? 'What was installed stays. Mend the cause and run it again: it goes on where it stopped.'
    });
}

;// CONCATENATED MODULE: ./actions/install-trusted/action.ts




/** `uses: syspack/pakages/install@v1`, `pakages install` */
const installTrustedAction = (0,src/* defineAction */.QP)({
    name: 'install',
    title: 'Install trusted packages',
    summary: 'Install packages from a registry: verified, without building, without a solve.',
    branding: { icon: 'download', color: 'green' },
    inputs: installInputs,
    outputs: installOutputs,
    permissions: { packages: 'read' },
    example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools',
    terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache bar-tools',
    positional: 'specs',
    run: installTrusted,
    present: presentInstall
});


/***/ }),

/***/ 67116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openTrusted),
/* harmony export */   V: () => (/* binding */ openIndexes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83064);
/* harmony import */ var _pakages_catalog__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52589);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26747);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13826);





/** Opens indexes and checks who made them. @throws UserError when one is not there or not to be trusted. */
async function openIndexes(options) {
    const clients = [];
    for (const location of options.locations)
        clients.push(await openTrusted(location, options));
    return {
        candidates: async (name) => {
            for (const client of clients) {
                const found = await client.package(name);
                if (!found)
                    continue;
                // What is no version cannot be asked for, and must not get into the lock.
                const versions = found.versions.filter(({ version }) => _pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .packageVersion */ .Tl.safeParse(version).success);
                return Promise.all(versions.map(async ({ version, state }) => ({ name, version, state, refused: state === 'removed' ? await tombstone(client, name, version) : refusals(state, options.allow), requires: [] })));
            }
            return undefined;
        }
    };
}
/** Why a version was removed, as the index tells it. */
async function tombstone(client, name, version) {
    const { reasons = [] } = (await client.version(name, version)) ?? {};
    return ['It was removed as unsafe, and is never installed.', ...reasons];
}
function refusals(state, allow) {
    return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`];
}
/**
 * Opens one index, checks that a signer of the policy signed it, and that it is not older than the one that was seen before.
 * @param location Its address, or a folder. @throws UserError when it is not there or not to be trusted.
 */
async function openTrusted(location, { policy, unsigned, ports }) {
    const { http, host, clock } = ports;
    const where = /^https?:/.test(location) ? location : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, location);
    if (unsigned)
        return (0,_pakages_catalog__WEBPACK_IMPORTED_MODULE_2__/* .openIndex */ .b6)(where, { http });
    const cache = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .cacheFolder */ .nF)(host.env);
    const before = await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .seenIndex */ .ez)(cache, where);
    let seen;
    const client = await (0,_pakages_catalog__WEBPACK_IMPORTED_MODULE_2__/* .openIndex */ .b6)(where, {
        http, ...(before && { notBefore: before.issued }),
        verify: async (checksums, bundle) => {
            const trusted = await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .trustIndex */ .lz)(checksums, bundle, { verifier: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .verifierOf */ .Sb)(policy, cache), signers: policy.signers, before, now: clock.now() });
            seen = trusted.seen;
            return trusted.signer;
        }
    });
    if (seen)
        await (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_4__/* .rememberIndex */ .Kv)(cache, where, seen);
    return client;
}


/***/ }),

/***/ 79848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statesNamed),
/* harmony export */   v: () => (/* binding */ resolveRequirements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83064);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13826);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67116);






/** Chooses versions and locks them: see the action. @throws UserError that explains what nothing fits. */
async function resolveRequirements(inputs, ports) {
    const { workspace, context } = ports.host;
    const configurations = await readAll(inputs, workspace);
    const policy = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(configurations[0], context.repository);
    const allow = [...policy.allow, ...statesNamed(inputs.allow)];
    const requirements = [...configurations.flatMap((one) => requirementsOf(one, workspace)), ...inputs.requirements.map(fromInput)];
    if (requirements.length === 0)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Nothing is required.', { fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".' });
    const indexes = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_5__/* .openIndexes */ .V)({ locations: inputs.index, policy, allow, unsigned: inputs.unsigned, ports });
    const chosen = chosenOrThrow(await resolveWith(requirements, indexes));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.lock);
    const full = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .nextLock */ .tp)((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(file) ? await _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .packageLock */ .as.read(file) : undefined, chosen);
    const pruning = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)(full);
    const pruned = !inputs.prune ? 'no' : inputs.write ? 'done' : 'shown';
    const lock = pruned === 'done' ? { packages: [...pruning.kept] } : full;
    await _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .packageLock */ .as.write(file, lock);
    return { file, lock, chosen, pruning, pruned };
}
/** The default configuration may be missing when requirements are given; one that was named may not. */
async function readAll({ config, requirements }, workspace) {
    const files = config.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
    const optional = files.length === 1 && requirements.length > 0;
    const read = await Promise.all(files.map((file) => (optional ? (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readConfigurationIfAny */ .GA)(file) : (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(file))));
    return read.filter((one) => one !== undefined);
}
function requirementsOf(configuration, workspace) {
    const origin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, configuration.file) || configuration.file;
    return (configuration.values.requires ?? []).map((text, at) => ({ requirement: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readingFrom */ .L)(`${origin}, "requires"`, () => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text), configuration.at('requires', at)), origin }));
}
const fromInput = (text) => ({ requirement: (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .readingFrom */ .L)('the input "requirements"', () => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text)), origin: 'the command line' });
/** Reads the input "allow", whose lines may hold several states with commas between. @throws UserError for `removed`, and for what is no state. */
const statesNamed = (lines) => lines.flatMap((line) => line.split(',').map((word) => word.trim()).filter((word) => word !== '')).map(stateNamed);
function stateNamed(text) {
    const state = _pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_STATES */ .Qw.find((one) => one === text);
    if (state !== undefined && state !== 'removed')
        return state;
    const message = state === 'removed' ? 'Removed versions cannot be allowed.' : `"${text.slice(0, 60)}" is not a state of a version.`;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { fix: 'Write pending, rejected or unreviewed in "allow".' });
}
/** Fetches what is known of packages as the search asks for them. */
async function resolveWith(requirements, indexes) {
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const resolution = (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .hd)({
            requirements,
            candidatesOf: (name) => {
                if (!known.has(name))
                    wanted.add(name);
                return known.get(name);
            }
        });
        if (wanted.size === 0)
            return resolution;
        for (const name of wanted)
            known.set(name, await indexes.candidates(name));
    }
}
function chosenOrThrow(resolution) {
    switch (resolution.kind) {
        case 'resolved': return resolution.chosen;
        case 'conflict': throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .explainConflict */ .C5)(resolution.conflict), { fix: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .cp)(resolution.conflict) });
        case 'too-hard': throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No answer was found in ${resolution.tried} tries. The first dead end:\n${(0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .explainConflict */ .C5)(resolution.conflict)}`, { fix: (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .cp)(resolution.conflict) });
        default: return resolution;
    }
}


/***/ })

};
