export const id = 9734;
export const ids = [9734];
export const modules = {

/***/ 68930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ offeredBy),
  Q: () => (/* binding */ openTrusted)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/cache-folder.ts
var cache_folder = __webpack_require__(24356);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/catalog/src/documents.ts
var documents = __webpack_require__(55877);
// EXTERNAL MODULE: ./packages/catalog/src/site/paths.ts
var paths = __webpack_require__(56871);
// EXTERNAL MODULE: ./packages/catalog/src/site/site-file.ts
var site_file = __webpack_require__(4003);
// EXTERNAL MODULE: ./packages/model/src/cut.ts
var cut = __webpack_require__(3677);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/catalog/src/client/index-source.ts




/** The index at a location: `https://…` (`http://` on this machine only), else a folder. */
function sourceOf(location, http) {
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(location))
        return folderSource(location);
    const url = URL.canParse(location) ? new URL(location) : undefined;
    const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (!url || (url.protocol !== 'https:' && !isLocal))
        throw new errors/* UserError */.yo(`"${location}" is no address of an index.`, {
            fix: 'Give an address that begins with https://, or a folder.',
        });
    return httpSource(url, http);
}
function folderSource(folder) {
    const read = async (path, limit) => {
        const file = (0,external_node_path_.join)(folder, path);
        try {
            if ((await (0,promises_.stat)(file)).size > limit)
                throw tooLong(file, limit);
            return await (0,promises_.readFile)(file);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' || (0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
                return undefined;
            throw error;
        }
    };
    return { location: folder, read };
}
function httpSource(base, http) {
    const root = (0,cut/* textBefore */.$H)(base.href, '?#').replace(/\/?$/, '/');
    const read = async (path, limit) => {
        const url = root + path;
        const answer = await http.request({
            url,
            redirects: 3,
            headers: { accept: 'application/json' },
        });
        if (answer.status === 200)
            return answer.bytes(limit);
        await answer.discard();
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        throw new errors/* UserError */.yo(`${url} answers ${answer.status}.`, {
            fix: 'Check the address of the index, and try again later.',
        });
    };
    return { location: root, read };
}
const tooLong = (file, limit) => new errors/* UserError */.yo(`${file} is longer than ${limit} bytes.`, {
    fix: 'This is no index: check its address.',
});

// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
;// CONCATENATED MODULE: ./packages/catalog/src/client/reading-json.ts


/** Parses JSON that an index holds. @throws UserError that names the file. */
function readingJson(bytes, source, path) {
    try {
        return (0,outside_json/* parseJson */.qF)(bytes, path);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} of the index at ${source.location} is not JSON.`, {
            fix: 'Check the address of the index.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/catalog/src/client/open-index.ts






/** Bytes. The largest documents of an index of 100,000 packages stay below. */
const LIMIT = 256 * 1024 * 1024;
/**
 * Opens an index: reads its checksums and has their signature checked.
 * @param location Its address, or a folder.
 * @throws UserError when there is none, when it is malformed or older than `notBefore`, or when
 * `verify` refuses it.
 */
async function openIndex(location, options) {
    const source = sourceOf(location, options.http);
    const bytes = await source.read(paths/* CHECKSUMS */.vM, LIMIT);
    if (!bytes)
        throw new errors/* UserError */.yo(`There is no index at ${source.location}.`, {
            fix: `Give the address that holds ${paths/* CHECKSUMS */.vM}, as "index" wrote it.`,
        });
    const signer = await options.verify?.(bytes, await readBundle(source));
    const { issued, files } = documents/* checksumsDocument */.E2.parse(readingJson(bytes, source, paths/* CHECKSUMS */.vM), `${source.location}${paths/* CHECKSUMS */.vM}`);
    refuseOlder(source, issued, options.notBefore);
    return new CheckedIndex(source, issued, signer, new Map(Object.entries(files)));
}
async function readBundle(source) {
    const bytes = await source.read(paths/* CHECKSUMS_BUNDLE */.KC, LIMIT);
    return bytes && readingJson(bytes, source, paths/* CHECKSUMS_BUNDLE */.KC);
}
function refuseOlder(source, issued, notBefore) {
    if (Number.isNaN(Date.parse(issued)))
        throw new errors/* UserError */.yo(`The index at ${source.location} does not say when it was issued.`, {
            fix: 'Have it written anew by "index".',
        });
    if (notBefore === undefined || Date.parse(issued) >= Date.parse(notBefore))
        return;
    throw new errors/* UserError */.yo(`The index at ${source.location} is of ${issued}, older than the one of ${notBefore} that was used before.`, { fix: 'Somebody may be serving an old copy. Try again later, or ask the maintainers.' });
}
class CheckedIndex {
    location;
    issued;
    signer;
    #source;
    #root;
    #parts = new Map();
    constructor(source, issued, signer, root) {
        this.location = source.location;
        this.issued = issued;
        this.signer = signer;
        this.#source = source;
        this.#root = root;
    }
    async packages() {
        const found = await this.#document(documents/* packagesDocument */.ZG, paths/* PACKAGES */.K_, this.#root);
        if (found)
            return found;
        throw new errors/* UserError */.yo(`The index at ${this.location} does not list its packages.`, {
            fix: 'Have it written anew by "index".',
        });
    }
    async package(name) {
        const found = await this.#document(documents/* packageDocument */.Es, (0,paths/* packagePath */.C0)(name), await this.#part(name));
        if (found && found.name !== name)
            throw this.#isOther((0,paths/* packagePath */.C0)(name));
        return found;
    }
    async version(name, version) {
        const path = (0,paths/* versionPath */.qW)(name, version);
        const found = await this.#document(documents/* versionDocument */.OD, path, await this.#part(name));
        if (found && (found.name !== name || found.version !== version))
            throw this.#isOther(path);
        return found;
    }
    async file(name, href) {
        return this.#read(href, await this.#part(name));
    }
    #part(name) {
        const path = (0,paths/* partPath */.xl)(name);
        const known = this.#parts.get(path) ?? this.#readPart(path);
        this.#parts.set(path, known);
        return known;
    }
    async #readPart(path) {
        const part = await this.#document(documents/* checksumsPartDocument */.Jb, path, this.#root);
        return new Map(Object.entries(part?.files ?? {}));
    }
    async #document(kind, path, listing) {
        const bytes = await this.#read(path, listing);
        return bytes && kind.parse(readingJson(bytes, this.#source, path), `${this.location}${path}`);
    }
    /** What is not listed does not exist, whatever the server would give for it. */
    async #read(path, listing) {
        const digest = listing.get(path);
        if (digest === undefined)
            return undefined;
        const bytes = await this.#source.read(path, LIMIT);
        if (bytes && (0,site_file/* sha256 */.sc)(bytes) === digest)
            return bytes;
        throw new errors/* UserError */.yo(`${path} of the index at ${this.location} ${bytes ? 'is not what its checksum says' : 'is missing'}.`, {
            fix: 'The index may just be changing: try again in a few minutes. If it stays so, tell its maintainers.',
        });
    }
    #isOther(path) {
        return new errors/* UserError */.yo(`${path} of the index at ${this.location} describes another package.`, {
            fix: 'Have the index written anew.',
        });
    }
}

// EXTERNAL MODULE: ./packages/model/src/documents/review.ts
var review = __webpack_require__(4886);
;// CONCATENATED MODULE: ./packages/trust/src/requirements/offered.ts

/**
 * The versions of a package that an index lists, each with why the policy refuses it.
 * @param allow The states that may be chosen; `removed` never is.
 * @param removals Why versions were removed, by version, as far as the index says.
 */
function offeredVersions(name, listed, allow, removals) {
    // What is no version cannot be asked for, and must not get into the lock.
    const proper = listed.filter(({ version }) => review/* packageVersion */.Tl.safeParse(version).success);
    return proper.map(({ version, state }) => ({
        name,
        version,
        state,
        refused: refusedFor(state, allow, removals.get(version)),
        requires: [],
    }));
}
function refusedFor(state, allow, removal = []) {
    if (state === 'removed')
        return ['It was removed as unsafe, and is never installed.', ...removal];
    return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`];
}

// EXTERNAL MODULE: ./packages/trust/src/verify/index-freshness.ts
var index_freshness = __webpack_require__(7540);
// EXTERNAL MODULE: ./packages/trust/src/verify/anchors.ts + 3 modules
var verify_anchors = __webpack_require__(49427);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./actions/resolve-requirements/open-indexes.ts





/**
 * What an index offers of a package, from the first that has it; undefined when none does.
 * @param allow States that may be chosen.
 * @throws UserError when an index cannot be read.
 */
async function offeredBy(clients, name, allow) {
    for (const client of clients) {
        const found = await client.package(name);
        if (!found)
            continue;
        const removed = found.versions.filter(({ state }) => state === 'removed');
        const removals = await (0,p_map["default"])(removed, async ({ version }) => [version, (await client.version(name, version))?.reasons ?? []], { concurrency: 8 });
        return offeredVersions(name, found.versions, allow, new Map(removals));
    }
    return undefined;
}
/**
 * Opens one index, checks that a signer of the policy signed it, and that it is not older than the
 * one that was seen before.
 * @param location Its address, or a folder.
 * @throws UserError when it is not there or not to be trusted.
 */
async function openTrusted(location, { policy, unsigned, ports: { http, host, clock } }) {
    const where = /^https?:/.test(location) ? location : (0,external_node_path_.resolve)(host.workspace, location);
    if (unsigned)
        return openIndex(where, { http });
    const cache = (0,cache_folder/* cacheFolder */.n)(host.env);
    const before = await (0,index_freshness/* seenIndex */.ez)(cache, where);
    let seen;
    const client = await openIndex(where, {
        http,
        ...(before && { notBefore: before.issued }),
        verify: async (checksums, bundle) => {
            const trusted = await (0,index_freshness/* trustIndex */.lz)(checksums, bundle, {
                verifier: (0,verify_anchors/* verifierOf */.S)(policy, cache),
                signers: policy.signers,
                before,
                now: clock.now(),
            });
            seen = trusted.seen;
            return trusted.signer;
        },
    });
    if (seen)
        await (0,index_freshness/* rememberIndex */.Kv)(cache, where, seen);
    return client;
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveRequirements: () => (/* binding */ resolveRequirements)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/config/trust-policy.ts
var trust_policy = __webpack_require__(90321);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/core/src/config/configuration.ts + 4 modules
var configuration = __webpack_require__(39635);
// EXTERNAL MODULE: ./packages/model/src/requirement.ts
var src_requirement = __webpack_require__(58470);
// EXTERNAL MODULE: ./packages/trust/src/decide/allowed-states.ts
var allowed_states = __webpack_require__(92662);
// EXTERNAL MODULE: ./packages/model/src/version/version.ts
var version_version = __webpack_require__(35198);
;// CONCATENATED MODULE: ./packages/model/src/version/preference.ts

/**
 * Orders the versions of a recipe by Spack's liking, the best last: not deprecated, preferred,
 * without a git reference, numbered rather than `develop`, final rather than a pre-release, then
 * the higher (`concretization_version_order` in `package_base.py`).
 */
function comparePreference(left, right) {
    const [a, b] = [key(left), key(right)];
    const at = a.findIndex((flag, index) => flag !== b[index]);
    return at < 0 ? (0,version_version/* compareVersions */.Zy)(left.version, right.version) : Number(a[at]) - Number(b[at]);
}
const key = ({ version, preferred, deprecated }) => [
    !deprecated,
    preferred === true,
    version.gitRef === undefined,
    !(0,version_version/* isInfinity */.Dn)(version),
    !(0,version_version/* isPrereleaseVersion */.Nk)(version),
];
/** The version that Spack takes when nothing else is asked for; undefined when there are none. */
const preferredVersion = (versions) => versions.reduce((best, next) => (best === undefined || comparePreference(best, next) < 0 ? next : best), undefined);

;// CONCATENATED MODULE: ./packages/trust/src/requirements/resolve.ts

const MOST_STEPS = 20_000;
const NEAREST = 5;
/**
 * Chooses one version of every package that is required, directly or by what was chosen: the
 * highest that the policy allows and all requirements admit. When a choice makes another package
 * impossible, the next lower one is tried. Pure.
 */
function resolve(input) {
    const search = new Search(input.offeredOf);
    const chosen = search.from(input.requirements, new Map());
    if (chosen)
        return { kind: 'resolved', chosen: chosenFrom(chosen, input.requirements) };
    const conflict = search.conflict;
    return search.steps > MOST_STEPS
        ? { kind: 'too-hard', tried: search.steps, conflict }
        : { kind: 'conflict', conflict };
}
class Search {
    steps = 0;
    /**
     * The first dead end is the one that a person can make sense of: later ones come from choices
     * nobody would make.
     */
    conflict;
    #offeredOf;
    #sorted = new Map();
    constructor(offeredOf) {
        this.#offeredOf = offeredOf;
    }
    from(stated, chosen) {
        const open = stated.find(({ requirement }) => !chosen.has(requirement.name));
        if (!open)
            return chosen;
        const { name } = open.requirement;
        const mine = stated.filter(({ requirement }) => requirement.name === name);
        const fitting = this.#offered(name).filter((offered) => objections(offered, mine).length === 0);
        if (fitting.length === 0)
            this.conflict ??= conflictAt(name, mine, this.#offered(name));
        for (const offered of fitting) {
            if (++this.steps > MOST_STEPS)
                return undefined;
            const found = this.#choose(offered, stated, chosen);
            if (found)
                return found;
        }
        return undefined;
    }
    #choose(offered, stated, chosen) {
        const added = offered.requires.map((requirement) => ({
            requirement,
            origin: `${offered.name}@${offered.version}`,
        }));
        const next = new Map(chosen).set(offered.name, offered);
        const all = [...stated, ...added];
        // What was chosen before must also be admitted by what this one requires.
        const broken = added.find(({ requirement }) => next.has(requirement.name) &&
            !(0,src_requirement/* admits */.t5)(requirement, (0,version_version/* parseVersion */.ot)(next.get(requirement.name).version)));
        if (broken) {
            const { name } = broken.requirement;
            this.conflict ??= conflictAt(name, all.filter(({ requirement }) => requirement.name === name), this.#offered(name));
            return undefined;
        }
        return this.from(all, next);
    }
    /** Highest first. */
    #offered(name) {
        const known = this.#sorted.get(name) ?? sorted(this.#offeredOf(name) ?? []);
        this.#sorted.set(name, known);
        return known;
    }
}
/**
 * As Spack prefers versions: numbered ones before `develop`, final ones before pre-releases, then
 * the highest.
 */
const sorted = (versions) => versions
    .map((offered) => ({ offered, version: (0,version_version/* parseVersion */.ot)(offered.version) }))
    .sort((a, b) => comparePreference(b, a))
    .map(({ offered }) => offered);
function objections(offered, stated) {
    const version = (0,version_version/* parseVersion */.ot)(offered.version);
    const outside = stated
        .filter(({ requirement }) => !(0,src_requirement/* admits */.t5)(requirement, version))
        .map(({ requirement, origin }) => `${origin} requires ${requirement.text}.`);
    return [...outside, ...offered.refused];
}
function conflictAt(name, requirements, versions) {
    const judged = versions.map((offered) => ({
        version: offered.version,
        state: offered.state,
        reasons: objections(offered, requirements),
    }));
    // The nearest are those with the fewest reasons against them; among these the highest.
    const nearest = judged.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, NEAREST);
    return { name, requirements, nearest: judged.filter((one) => nearest.includes(one)) };
}
function chosenFrom(choice, requirements) {
    const stated = [
        ...requirements,
        ...[...choice.values()].flatMap((offered) => offered.requires.map((requirement) => ({
            requirement,
            origin: `${offered.name}@${offered.version}`,
        }))),
    ];
    const names = [...choice.keys()].sort();
    return names.map((name) => ({
        offered: choice.get(name),
        requirements: stated.filter(({ requirement }) => requirement.name === name),
    }));
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/resolve-lazily.ts

/**
 * Resolves requirements, fetching what is known of a package when the search first asks for it.
 * @param fetch Every version of a package; undefined when the package is not known.
 */
async function resolveLazily(requirements, fetch) {
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const resolution = resolve({
            requirements,
            offeredOf: (name) => {
                if (!known.has(name))
                    wanted.add(name);
                return known.get(name);
            },
        });
        if (wanted.size === 0)
            return resolution;
        for (const name of wanted)
            known.set(name, await fetch(name));
    }
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/lock.ts

/**
 * The lock after a resolution: what was chosen, and beside it the versions of the lock before that
 * were not chosen again. These stay until they are pruned, since consumers that were not part of
 * this resolution may still use them.
 */
function nextLock(before, chosen) {
    const now = chosen.map(({ offered, requirements }) => ({
        name: offered.name,
        version: offered.version,
        state: offered.state,
        requiredBy: requirements.map(({ requirement, origin }) => ({ text: requirement.text, origin })),
        requires: offered.requires.map(({ text }) => text),
    }));
    const taken = new Set(now.map(lock_key));
    const older = (before?.packages ?? [])
        .filter((one) => !taken.has(lock_key(one)))
        .map((one) => ({ ...one, requiredBy: stillRequiring(one, now, before.packages) }));
    return { packages: [...now, ...older].sort(byName) };
}
const lock_key = ({ name, version }) => `${name}@${version}`;
/**
 * What still needs an older version: other older versions whose requirements do not admit what was
 * chosen instead.
 */
function stillRequiring(older, now, before) {
    const stays = new Set(now.map(lock_key));
    return before
        .filter((one) => !stays.has(lock_key(one)) && lock_key(one) !== lock_key(older))
        .flatMap((one) => one.requires
        .filter((text) => needs(text, older, now))
        .map((text) => ({ text, origin: lock_key(one) })));
}
function needs(text, older, now) {
    const requirement = (0,src_requirement/* parseRequirement */.pP)(text);
    if (requirement.name !== older.name || !(0,src_requirement/* admits */.t5)(requirement, (0,version_version/* parseVersion */.ot)(older.version)))
        return false;
    return !now.some((one) => one.name === older.name && (0,src_requirement/* admits */.t5)(requirement, (0,version_version/* parseVersion */.ot)(one.version)));
}
/**
 * Splits a lock into what something requires and what nothing does any more. What only prunable
 * versions require can go with them.
 */
function prune(lock) {
    let kept = lock.packages;
    for (;;) {
        const present = new Set(kept.map(lock_key));
        const next = kept.filter((one) => one.requiredBy.some(({ origin }) => !origin.includes('@') || present.has(origin)));
        if (next.length === kept.length)
            break;
        kept = next;
    }
    const stays = new Set(kept.map(lock_key));
    return { kept, removed: lock.packages.filter((one) => !stays.has(lock_key(one))) };
}
function byName(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return (0,version_version/* compareVersions */.Zy)((0,version_version/* parseVersion */.ot)(b.version), (0,version_version/* parseVersion */.ot)(a.version));
}

;// CONCATENATED MODULE: ./packages/trust/src/requirements/explain.ts

/**
 * A conflict for people: each requirement with where it comes from, and the nearest versions with
 * every reason that each is out.
 */
function explainConflict({ name, requirements, nearest }) {
    const wanted = requirements.map(({ requirement, origin }) => `  ${origin} requires ${name} ${(0,src_requirement/* boundsText */.Fv)(requirement)}`);
    if (nearest.length === 0)
        return [`There is no package ${name} in the index.`, ...wanted].join('\n');
    const versions = nearest.map(({ version, state, reasons }) => [`  ${name}@${version} (${state})`, ...reasons.map((reason) => `    ${reason}`)].join('\n'));
    return [`No version of ${name} fits.`, ...wanted, 'The nearest versions:', ...versions].join('\n');
}
/** What to do about a conflict, one sentence. */
function conflictAdvice({ name, requirements, nearest }) {
    if (nearest.length === 0)
        return `Check the name ${name}, and that the index is the right one.`;
    const onlyState = nearest.find(({ reasons, state }) => reasons.length === 1 &&
        state !== 'removed' &&
        !requirements.some(({ origin }) => reasons[0].startsWith(`${origin} requires`)));
    if (onlyState)
        return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`;
    return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./actions/resolve-requirements/open-indexes.ts + 4 modules
var open_indexes = __webpack_require__(68930);
;// CONCATENATED MODULE: ./actions/resolve-requirements/step.ts






/**
 * Chooses versions and locks them: see the action. @throws UserError that explains what nothing
 * fits.
 */
async function resolveRequirements(inputs, ports) {
    const { workspace, context } = ports.host;
    const configurations = await readAll(inputs, workspace);
    const policy = (0,trust_policy/* policyOf */.U)(configurations[0], context.repository);
    const allow = (0,allowed_states/* allowedStates */.n)(policy, (0,allowed_states/* parseAllowedStates */.W)(inputs.allow));
    const requirements = [
        ...configurations.flatMap((one) => requirementsOf(one, workspace)),
        ...inputs.requirements.map(fromInput),
    ];
    if (requirements.length === 0)
        throw new errors/* UserError */.yo('Nothing is required.', {
            fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".',
        });
    // One after the other: two that are the same index would remember it at once.
    const clients = [];
    for (const location of inputs.index)
        clients.push(await (0,open_indexes/* openTrusted */.Q)(location, { policy, unsigned: inputs.unsigned, ports }));
    const chosen = chosenOrThrow(await resolveLazily(requirements, (name) => (0,open_indexes/* offeredBy */.H)(clients, name, allow)));
    const file = (0,external_node_path_.resolve)(workspace, inputs.lock);
    const full = nextLock((0,external_node_fs_.existsSync)(file) ? await document_kinds/* packageLock */.as.read(file) : undefined, chosen);
    const pruning = prune(full);
    const pruned = !inputs.prune ? 'no' : inputs.write ? 'done' : 'shown';
    const lock = pruned === 'done' ? { packages: [...pruning.kept] } : full;
    await document_kinds/* packageLock */.as.write(file, lock);
    return { file, lock, chosen, pruning, pruned };
}
/**
 * The default configuration may be missing when requirements are given; one that was named may not.
 */
async function readAll({ config, requirements }, workspace) {
    const files = config.map((file) => (0,external_node_path_.resolve)(workspace, file));
    const optional = files.length === 1 && requirements.length > 0;
    const read = await Promise.all(files.map((file) => (optional ? (0,configuration/* readConfigurationIfAny */.GA)(file) : (0,configuration/* readConfiguration */.TD)(file))));
    return read.filter((one) => one !== undefined);
}
function requirementsOf(configuration, workspace) {
    const origin = (0,external_node_path_.relative)(workspace, configuration.file) || configuration.file;
    return (configuration.values.requires ?? []).map((text, at) => ({
        requirement: (0,errors/* readingFrom */.L)(`${origin}, "requires"`, () => (0,src_requirement/* parseRequirement */.pP)(text), configuration.at('requires', at)),
        origin,
    }));
}
const fromInput = (text) => ({
    requirement: (0,errors/* readingFrom */.L)('the input "requirements"', () => (0,src_requirement/* parseRequirement */.pP)(text)),
    origin: 'the command line',
});
function chosenOrThrow(resolution) {
    switch (resolution.kind) {
        case 'resolved':
            return resolution.chosen;
        case 'conflict':
            throw new errors/* UserError */.yo(explainConflict(resolution.conflict), {
                fix: conflictAdvice(resolution.conflict),
            });
        case 'too-hard':
            throw new errors/* UserError */.yo(`No answer was found in ${resolution.tried} tries. The first dead end:\n${explainConflict(resolution.conflict)}`, { fix: conflictAdvice(resolution.conflict) });
        default:
            return resolution;
    }
}


/***/ }),

/***/ 55877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ checksumsDocument),
/* harmony export */   Es: () => (/* binding */ packageDocument),
/* harmony export */   Jb: () => (/* binding */ checksumsPartDocument),
/* harmony export */   OD: () => (/* binding */ versionDocument),
/* harmony export */   ZG: () => (/* binding */ packagesDocument)
/* harmony export */ });
/* unused harmony exports packagesType, packageType, versionType, checksumsType, checksumsPartType */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61063);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91149);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89883);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4886);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16094);




const digest = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .digestType */ .Ne)();
const hex = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm)();
const specHash = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .specHashType */ .oe)();
const state = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_state_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x);
const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** A version in the list of all packages. */
const listedVersion = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state,
    /** The targets it has binaries for. */
    targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** `v1/packages.json` */
const packagesType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The web address of the git repository. */
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** The registry that holds the binaries. */
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        license: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /**
         * The version that is preferred: the newest of the best state. Absent when the package has no
         * versions.
         */
        preferred: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        /** Newest first. */
        versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(listedVersion),
    })),
});
/** `v1/packages/NAME.json` */
const packageType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    homepage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    maintainers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** The web address of the recipe. */
    recipe: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    preferred: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Newest first. */
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(listedVersion.extend({
        license: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        binaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ hash: specHash, target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), manifest: digest })),
        /** How many advisories affect it. */
        advisories: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    })),
    /** The packages of this index whose binaries need this one to link or to run. */
    usedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** The package itself first, dependencies after their dependents. */
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        hash: specHash,
        /** Taken from the system that built it, not from a package. */
        external: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
        /** This index has no package of that name. */
        unlisted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    })),
    /**
     * From, to (positions in `nodes`) and the kinds by their first letters: `b`uild, `l`ink, `r`un,
     * `t`est.
     */
    edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()])),
});
const install = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ spack: lines, pakages: lines, docker: lines });
const binary = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    hash: specHash,
    tag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The image without its tag, such as `ghcr.io/owner/name`. */
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    manifest: digest,
    layer: digest,
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    os: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    compiler: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** The auditors whose approval of the version did not see this binary. */
    unmatched: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    /** Whether the approvals of the version hold for it. */
    covered: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** SBOMs and attestations are OCI referrers of `manifest`; each is found under its own digest. */
    sboms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cyclonedx', 'spdx']),
        mediaType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        manifest: digest,
        components: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative().optional(),
    })),
    attestations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), manifest: digest, signer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })),
    /** The lines that install exactly this binary. */
    install,
    dependencies: graph,
});
/** `v1/packages/NAME/VERSION.json` */
const versionType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state,
    /** Why it is in this state, and what an approval still needs: a sentence each. */
    reasons: lines,
    missing: lines,
    /** Set when, and only when, the state is `removed`. */
    tombstone: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ auditor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
    license: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    licenseAccepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    maintainers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    recipeSha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    sources: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        git: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    })),
    reviews: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        auditor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk),
        criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** Plain text. */
        note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        time: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Whether it counts for the state, and if not, why: a sentence each. */
        counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        remarks: lines,
        /** Whose signature was verified on it. */
        signer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        /** The `pakages.review/1` file with its signature, by its path from the root of the site. */
        href: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    })),
    binaries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(binary),
    advisories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'unknown']),
        title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        component: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['affected', 'not_affected', 'fixed', 'under_investigation']),
    })),
    /** Files that the site serves, with their path from its root. */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), href: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest, size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative() })),
});
/** `v1/checksums.json`: the signed root. */
const checksumsType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** RFC 3339 in UTC. */
    issued: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /**
     * The sha256 of every file outside the packages, and of each part, by path from the root of the
     * site.
     */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hex),
});
/** `v1/checksums/XX.json`: the files of the packages whose names' sha256 begins with XX. */
const checksumsPartType = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** What each package was rendered from: when it is the same, so are its files. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hex),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hex),
});
const packagesDocument = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .defineDocument */ .v0)('pakages.packages/1', 'index', packagesType);
const packageDocument = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .defineDocument */ .v0)('pakages.package/1', 'index', packageType);
const versionDocument = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .defineDocument */ .v0)('pakages.version/1', 'index', versionType);
const checksumsDocument = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .defineDocument */ .v0)('pakages.checksums/1', 'index', checksumsType);
const checksumsPartDocument = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .defineDocument */ .v0)('pakages.checksums-part/1', 'index', checksumsPartType);


/***/ }),

/***/ 56871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ packagePath),
/* harmony export */   Dn: () => (/* binding */ SEARCH),
/* harmony export */   HX: () => (/* binding */ pagePath),
/* harmony export */   KC: () => (/* binding */ CHECKSUMS_BUNDLE),
/* harmony export */   K_: () => (/* binding */ PACKAGES),
/* harmony export */   Wi: () => (/* binding */ reviewFilePath),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   qW: () => (/* binding */ versionPath),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vM: () => (/* binding */ CHECKSUMS),
/* harmony export */   xl: () => (/* binding */ partPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A text as one segment of a path and of a URL alike: letters, digits, `.`, `_`, `+` and `-` stay,
 * all else becomes `~` and its UTF-8 bytes in hex (`%` would be decoded by web servers). A leading
 * dot is written `~2e`, so that nothing is hidden or climbs up.
 */
function segment(text) {
    const safe = text.replace(/[^A-Za-z0-9._+-]/gu, (char) => [...new TextEncoder().encode(char)]
        .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)
        .join(''));
    return safe.startsWith('.') ? `~2e${safe.slice(1)}` : safe;
}
/** The root of the site's checksums, which is what gets signed. */
const CHECKSUMS = 'v1/checksums.json';
/** The Sigstore bundle over {@link CHECKSUMS}. */
const CHECKSUMS_BUNDLE = 'v1/checksums.json.sigstore.json';
/** All packages with their versions and states. */
const PACKAGES = 'v1/packages.json';
/** What the search page loads. */
const SEARCH = 'search.json';
/** The document of one package. */
const packagePath = (name) => `v1/packages/${segment(name)}.json`;
/** The document of one version. */
const versionPath = (name, version) => `v1/packages/${segment(name)}/${segment(version)}.json`;
/** The page of one package. */
const pagePath = (name) => `packages/${segment(name)}/index.html`;
/**
 * A review with its signature, as its author's repository holds it. One folder a package: one for
 * each version would triple the time to write them.
 */
const reviewFilePath = (name, version, auditor) => `v1/reviews/${segment(name)}/${segment(version)}@${segment(auditor)}.json`;
/** A static file of a version. @param path Relative, with slashes. */
const filePath = (name, version, path) => `files/${segment(name)}/${segment(version)}/${path.split('/').map(segment).join('/')}`;
/**
 * The part of the checksums that lists the files of a package: one of 256, by the first byte of the
 * sha256 of its name. A client that wants one package needs the root and one part, and a change
 * rewrites no more than these.
 */
const partPath = (name) => `v1/checksums/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'hex').slice(0, 2)}.json`;


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   d_: () => (/* binding */ jsonFile),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The sha256 of some bytes as 64 hex digits. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
/** A file of text. */
function textFile(path, text) {
    const bytes = Buffer.from(text);
    return { kind: 'bytes', path, sha256: sha256(bytes), bytes };
}
/** A file with a document, on one line: there are many of them, and machines read them. */
const jsonFile = (path, schema, value) => textFile(path, `${JSON.stringify({ schema, ...value })}\n`);


/***/ }),

/***/ 16094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of a version from the most to the least preferred. */
const STATES = [
    'approved',
    'pending',
    'unreviewed',
    'rejected',
    'removed',
];
/** 0 for the most preferred state. */
const rankOf = (state) => STATES.indexOf(state);


/***/ }),

/***/ 92662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAllowedStates),
/* harmony export */   n: () => (/* binding */ allowedStates)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46849);


/**
 * The states of versions that may be installed: those of the policy, and those that a flag adds.
 * Each stands once, and `removed` never does.
 */
const allowedStates = ({ allow }, more = []) => [...new Set([...allow, ...more])].filter((state) => state !== 'removed');
/**
 * Reads the states that a flag allows. A line may hold several with commas between.
 * @throws UserError for `removed`, and for what is no state.
 */
const parseAllowedStates = (lines) => lines
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(stateNamed);
function stateNamed(text) {
    const state = _pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_STATES */ .Q.find((one) => one === text);
    if (state !== undefined && state !== 'removed')
        return state;
    const message = state === 'removed'
        ? 'Removed versions cannot be allowed.'
        : `"${text.slice(0, 60)}" is not a state of a version.`;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { fix: 'Write pending, rejected or unreviewed in "allow".' });
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ rememberIndex),
/* harmony export */   ez: () => (/* binding */ seenIndex),
/* harmony export */   iK: () => (/* binding */ indexStatement),
/* harmony export */   lz: () => (/* binding */ trustIndex)
/* harmony export */ });
/* unused harmony export judgeIndex */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61063);
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28041);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91149);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68582);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40974);
/* harmony import */ var _signer_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98877);









/** What a signed index says of itself. */
const indexFacts = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** When it was issued, RFC 3339 in UTC. */
    issued: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** How many specs or packages it lists. */
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
});
/**
 * The statement that is signed over an index (`index.spack`, or the checksums of the site): that it
 * is whole, and when it was issued.
 */
const indexStatement = (subject, facts) => (0,_sign_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .statement */ .qZ)([subject], _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .INDEX */ .hx, facts);
/** Clocks differ a little. */
const TOLERANCE = 5 * 60_000;
/**
 * Judges an index by its verified statement: it must be about these bytes, and not older than one
 * that was seen before. An older index is validly signed too; serving it hides what was removed or
 * fixed since.
 * @param verified The statement, whose signer the policy trusts.
 * @param now Milliseconds since 1970.
 */
function judgeIndex(verified, digest, before, now) {
    const facts = indexFacts.safeParse(verified.predicate);
    if (verified.predicateType !== _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .INDEX */ .hx || !facts.success || !(0,_sign_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbout */ .KH)(verified, digest))
        return { kind: 'refused', code: 'wrong-subject', message: 'What was signed is not this index.' };
    const { issued } = facts.data;
    if (Date.parse(issued) > now + TOLERANCE)
        return {
            kind: 'refused',
            code: 'future',
            message: `The index says that it was issued at ${issued}, which is to come.`,
        };
    if (before && Date.parse(issued) < Date.parse(before.issued))
        return {
            kind: 'refused',
            code: 'replayed',
            message: `The index is of ${issued}, but one of ${before.issued} was seen before: an old one is being served.`,
        };
    return { kind: 'current', seen: { issued, digest } };
}
const seenType = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ issued: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(), digest: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .digestType */ .Ne)() });
/**
 * The index that was seen last under an address; undefined when none was, or the memory of it is
 * damaged.
 */
async function seenIndex(cache, address) {
    try {
        const read = seenType.safeParse((0,_pakages_model__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(cache, address)), address));
        return read.success ? read.data : undefined;
    }
    catch (error) {
        if ((0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error) === 'ENOENT' || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__/* .InvalidValue */ .h)
            return undefined;
        throw error;
    }
}
/** Remembers an index for {@link seenIndex}. @param cache The toolkit's cache folder. */
const rememberIndex = (cache, address, seen) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_10__/* .writeWhole */ .f8)(fileOf(cache, address), `${JSON.stringify(seen)}\n`);
const fileOf = (cache, address) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'indexes', `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(address).digest('hex')}.json`);
/**
 * Checks a signed index.
 * @param bytes What was signed: `index.spack`, or the checksums of a site.
 * @param bundle The Sigstore bundle beside it; undefined when there is none.
 * @returns What to remember, and who signed, in words.
 * @throws UserError when it is not signed, not by somebody who is trusted, not current, or not this
 * index.
 */
async function trustIndex(bytes, bundle, trust) {
    const refuse = (message) => new _pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`The index is not to be trusted: ${message}`, {
        fix: 'Check its address, and "trust.signers" of pakages.json; tell who publishes it.',
    });
    if (bundle === undefined)
        throw refuse('Nobody signed it.');
    const found = await trust.verifier.verify(bundle);
    if (found.kind === 'refused')
        throw refuse(found.message);
    const complaints = (0,_signer_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .whyUntrusted */ .RY)(found.signer, trust.signers);
    if (complaints.length > 0)
        throw refuse(`Its signer is not trusted: ${complaints.join('; ')}.`);
    const verdict = judgeIndex(found.statement, (0,_pakages_image__WEBPACK_IMPORTED_MODULE_12__/* .digestOf */ .o)(bytes), trust.before, trust.now);
    if (verdict.kind === 'refused')
        throw refuse(verdict.message);
    return { seen: verdict.seen, signer: (0,_signer_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .inWords */ .r4)(found.signer) };
}


/***/ })

};
