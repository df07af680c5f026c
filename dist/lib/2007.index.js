export const id = 2007;
export const ids = [2007];
export const modules = {

/***/ 82007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPackages: () => (/* binding */ reviewPackages),
  statesOf: () => (/* binding */ statesOf)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./packages/oci/src/index/finalize.ts + 2 modules
var finalize = __webpack_require__(4621);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/retry/jitter.ts
var jitter = __webpack_require__(50516);
// EXTERNAL MODULE: ./packages/repository/src/git/checkout.ts
var checkout = __webpack_require__(22717);
// EXTERNAL MODULE: ./packages/repository/src/git/failures.ts
var failures = __webpack_require__(72554);
// EXTERNAL MODULE: ./packages/repository/src/git/git.ts + 1 modules
var git_git = __webpack_require__(87116);
;// CONCATENATED MODULE: ./packages/repository/src/git/commit-files.ts







/** How often others may be faster before it is given up. */
const ATTEMPTS = 60;
const OVERTAKEN = /rejected|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|remote ref.* changed/i;
const FORBIDDEN = /protected branch|hook declined|GH006|GH013|permission/i;
/**
 * Commits files to a branch of `origin`: on top of what is there now, and again on top of what
 * others pushed meanwhile, until it goes through. The checkout, its branch and its index stay as
 * they are, since the commit is composed from git's objects.
 * @returns The commit; undefined when the branch has these files already.
 * @throws UserError when git cannot fetch or push.
 */
async function commitFiles(git, request, clock) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-commit-'));
    try {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            const done = await commitOnce(git, request, (0,external_node_path_.join)(folder, `index-${attempt}`));
            if (done !== 'overtaken')
                return done.commit;
            await clock.sleep((0,jitter/* fullJitter */.G1)(100 * Math.min(attempt, 20)), git.signal);
        }
        throw new errors/* UserError */.yo(`The review could not be pushed to ${request.branch} in ${ATTEMPTS} tries: others keep pushing.`, { fix: 'Run it again; the review file is written.' });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function commitOnce(git, request, index) {
    const { root: folder, branch, message } = request;
    const remote = `refs/heads/${branch}`;
    const call = caller(git, request, index);
    await call(['fetch', '--quiet', '--no-tags', 'origin', `+${remote}:refs/pakages/base`], {
        remote: true,
    });
    const base = await call(['rev-parse', 'refs/pakages/base']);
    const tree = await treeWith(request, base, call, await (0,checkout/* topOf */.HX)(git, folder));
    if (tree === (await call(['rev-parse', `${base}^{tree}`])))
        return { commit: undefined };
    const commit = await call(['commit-tree', tree, '-p', base, '-m', message]);
    const push = ['push', '--quiet', 'origin', `${commit}:${remote}`];
    const { exitCode, stderr } = await (0,git_git/* runGit */.E)(git, push, { folder, remote: true });
    if (exitCode === 0)
        return { commit };
    if (OVERTAKEN.test(stderr) && !FORBIDDEN.test(stderr))
        return 'overtaken';
    const failure = (0,failures/* gitFailure */.tv)(stderr);
    const denied = !failure.known || FORBIDDEN.test(stderr);
    throw new errors/* UserError */.yo(`git could not push to ${branch}: ${denied ? (0,failures/* lastLine */.fM)(stderr) : failure.cause}`, {
        fix: denied
            ? 'Give the job "permissions: contents: write"; where the branch is protected, let this workflow pass, or name another one as "branch".'
            : failure.fix,
    });
}
/** The tree of a commit with the files of the request in it, made in the index of the caller. */
async function treeWith({ root, files }, base, call, top) {
    await call(['read-tree', base]);
    for (const file of files) {
        const stdin = await (0,promises_.readFile)((0,external_node_path_.join)(root, file), 'utf8');
        const blob = await call(['hash-object', '-w', '--stdin'], { stdin });
        const path = (0,external_node_path_.relative)(top, (0,external_node_path_.join)(await (0,promises_.realpath)(root), file))
            .split(external_node_path_.sep)
            .join('/');
        await call(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    }
    return call(['write-tree']);
}
/** Calls git with an index of its own; the trimmed output. @throws UserError when git fails. */
function caller(git, { root: folder, by }, index) {
    const variables = {
        GIT_AUTHOR_NAME: by.name,
        GIT_AUTHOR_EMAIL: by.email,
        GIT_COMMITTER_NAME: by.name,
        GIT_COMMITTER_EMAIL: by.email,
        GIT_INDEX_FILE: index,
    };
    return async (args, options) => {
        const { exitCode, stdout, stderr } = await (0,git_git/* runGit */.E)(git, args, { ...options, folder, variables });
        if (exitCode === 0)
            return stdout.trim();
        const failure = (0,failures/* gitFailure */.tv)(stderr);
        throw new errors/* UserError */.yo(`git ${args[0]} failed: ${failure.cause}`, {
            fix: failure.known
                ? failure.fix
                : 'Check that the repository was checked out with its remote "origin" (actions/checkout), and that the branch exists.',
        });
    };
}

// EXTERNAL MODULE: ./packages/model/src/documents/review.ts
var documents_review = __webpack_require__(4886);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/source.ts



const author = schemas/* object */.Ikc({
    login: schemas/* string */.YjP()
        .transform((name) => name.toLowerCase())
        .pipe(documents_review/* login */.iD),
});
const comment = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP(), html_url: schemas/* string */.YjP().max(500), user: author }),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }),
});
const review = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    review: schemas/* object */.Ikc({
        body: schemas/* string */.YjP().nullish(),
        html_url: schemas/* string */.YjP().max(500),
        user: author,
        commit_id: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    }),
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }),
});
const dispatch = schemas/* object */.Ikc({ sender: author, inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() });
/**
 * Finds the commands of a run, and who wrote them: a new comment, a submitted review, a started
 * workflow, or the terminal. An edited comment does not count: others than its author may edit it.
 * @returns undefined when the event is none that carries commands.
 * @throws UserError when what the run needs is not there.
 */
function commandSource(context, given) {
    switch (context.event) {
        case 'issue_comment': {
            const { action, comment: one, issue } = read(comment, context);
            return action === 'created'
                ? {
                    text: one.body,
                    author: one.user.login,
                    url: one.html_url,
                    thread: issue.number,
                    commit: undefined,
                }
                : undefined;
        }
        case 'pull_request_review': {
            const { action, review: one, pull_request } = read(review, context);
            return action === 'submitted'
                ? {
                    text: one.body ?? '',
                    author: one.user.login,
                    url: one.html_url,
                    thread: pull_request.number,
                    commit: one.commit_id,
                }
                : undefined;
        }
        case 'terminal':
            return {
                text: prefixed(needed(given.command)),
                author: atTerminal(given.auditor),
                url: 'terminal',
                thread: undefined,
                commit: undefined,
            };
        case 'workflow_dispatch':
            return {
                text: prefixed(needed(given.command)),
                author: read(dispatch, context).sender.login,
                url: context.runUrl ?? 'workflow_dispatch',
                thread: undefined,
                commit: undefined,
            };
        default:
            return undefined;
    }
}
function read(type, { payload, event }) {
    const found = type.safeParse(payload);
    if (found.success)
        return found.data;
    throw new errors/* UserError */.yo(`The event ${event} does not look as GitHub documents it.`, {
        fix: 'Start the review again with a new comment.',
        cause: found.error,
    });
}
function needed(command) {
    if (command !== undefined && command.trim() !== '')
        return command;
    throw new errors/* UserError */.yo('There is no command.', {
        fix: 'Give one, such as: pakages review approve zlib@1.3.1 functional safe license -- built and ran the tests',
    });
}
const prefixed = (command) => command
    .split(/\r?\n/)
    .map((line) => (line.trim() === '' || line.startsWith('/pakages') ? line : `/pakages ${line}`))
    .join('\n');
function atTerminal(given) {
    const name = documents_review/* login */.iD.safeParse(given?.replace(/^@/, '').toLowerCase());
    if (name.success)
        return name.data;
    throw new errors/* UserError */.yo(given === undefined ? 'It is not known who reviews.' : `"${given}" is not a GitHub login.`, { fix: 'Give --auditor with your GitHub login.' });
}

// EXTERNAL MODULE: ./packages/trust/src/reviews/command.ts
var command = __webpack_require__(69373);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/standing.ts
/**
 * Whether the author may give a command: anyone may ask for a review and take back their own words;
 * verdicts are for auditors; and nobody approves what they published. Whoever published a version
 * may still warn of it.
 */
async function standing(command, facts) {
    if (command.verdict === 'requested' || command.verdict === 'withdrawn')
        return { kind: 'may', team: undefined };
    const as = await auditorFor(facts);
    if (!as)
        return {
            kind: 'may-not',
            reason: `${facts.author} is not an auditor by pakages.json.`,
            fix: 'Ask a maintainer to add you to "trust.auditors", or one of the auditors to review.',
        };
    if (command.verdict === 'approved' &&
        facts.binaries.some((binary) => binary.publishers.includes(facts.author))) {
        return {
            kind: 'may-not',
            reason: `${facts.author} published ${command.name}@${command.version}.`,
            fix: 'Another auditor must approve it: nobody approves their own.',
        };
    }
    return { kind: 'may', team: as.kind === 'team' ? as.name : undefined };
}
async function auditorFor({ author, auditors, isMember, }) {
    const named = auditors.find((auditor) => auditor.kind === 'user' && auditor.name === author);
    if (named)
        return named;
    for (const team of auditors.filter((auditor) => auditor.kind === 'team'))
        if (await isMember(team.name, author))
            return team;
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/trust/src/sign/statements.ts
var statements = __webpack_require__(40974);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/write.ts




/** Composes a review, and signs it where there is a signer. */
async function composeReview(command, facts, signer) {
    const { team, recipe, ...rest } = facts;
    const words = documents_review/* reviewStatementType */.I2.parse({
        ...command,
        ...rest,
        ...(team && { team }),
        ...(recipe && { recipe }),
    });
    if (!signer)
        return words;
    return { ...words, signature: await signer.sign((0,statements/* reviewStatement */.Wj)(words)) };
}
/** Writes a review where it belongs. @returns Its path relative to the repository. */
async function writeReview(repository, review) {
    const path = (0,documents_review/* reviewPath */.GT)(review);
    await document_kinds/* reviewDocument */.au.write((0,external_node_path_.join)(repository, path), review);
    return path;
}

// EXTERNAL MODULE: ./packages/trust/src/reviews/checked.ts
var checked = __webpack_require__(86121);
// EXTERNAL MODULE: ./packages/trust/src/decide/state-of.ts
var state_of = __webpack_require__(10906);
;// CONCATENATED MODULE: ./packages/trust/src/reviews/remove.ts
/**
 * Takes the binaries of a version out of a cache: its manifests, and what hangs at them. Manifests
 * and, by the registry's own garbage collection, blobs that live versions share stay. The index is
 * to be written anew afterwards.
 * @throws UserError when the registry does not allow it.
 */
async function removeBinaries(registry, options) {
    const { isOf, remove = (manifest) => registry.deleteManifest(manifest), } = options;
    const tags = await registry.tags();
    const going = await digestsOf(registry, tags.filter(isOf));
    const staying = going.size === 0
        ? new Map()
        : await digestsOf(registry, tags.filter((tag) => tag.endsWith('.spack') && !isOf(tag)));
    const live = new Set(staying.values());
    const manifests = [...new Set(going.values())].filter((digest) => !live.has(digest));
    for (const digest of manifests) {
        for (const referrer of await registry.referrers(digest))
            await remove(referrer.digest);
        await remove(digest);
    }
    return {
        tags: [...going.keys()],
        manifests,
        shared: [...new Set(going.values())].filter((digest) => live.has(digest)),
    };
}
async function digestsOf(registry, tags) {
    const found = new Map();
    for (const tag of tags) {
        const manifest = await registry.manifest(tag);
        if (manifest)
            found.set(tag, manifest.digest);
    }
    return found;
}

// EXTERNAL MODULE: ./packages/trust/src/reviews/reply.ts
var reply = __webpack_require__(83232);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var spack_image_read = __webpack_require__(98176);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/trust/src/verify/bundles.ts
var verify_bundles = __webpack_require__(28027);
// EXTERNAL MODULE: ./packages/trust/src/verify/gather.ts + 2 modules
var gather = __webpack_require__(11340);
// EXTERNAL MODULE: ./packages/trust/src/decide/binary-facts.ts
var binary_facts = __webpack_require__(25652);
;// CONCATENATED MODULE: ./actions/review-packages/binaries.ts



/**
 * The binaries of a version that the registry has, with who published them by their verified
 * provenance.
 * @returns Empty without a registry.
 */
async function findBinaries(name, version, around) {
    const { registry } = around;
    if (!registry)
        return [];
    const found = [];
    for (const tag of (await registry.tags()).filter((one) => (0,tags/* hashOfTag */.g9)(one) !== undefined && one.startsWith(`${name}-`))) {
        const image = await (0,spack_image_read/* readImage */.AM)(registry, tag);
        const binary = image && (await binaryOf(image, name, version, registry, around));
        if (binary)
            found.push(binary);
    }
    return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
async function binaryOf(image, name, version, registry, { verifier, policy }) {
    const config = await (0,spack_image_read/* readConfig */.Xg)(registry, image);
    // The tag names it too, but where a name ends and a version begins only the spec tells.
    if (config.name !== name || config.version !== version)
        return undefined;
    const node = config.spec.nodes[0];
    const bundles = (await new verify_bundles/* BundleReader */.E(registry, verifier).at(image.digest)).map((bundle) => (0,gather/* sortBundle */.V)(bundle, image.digest, policy.signers));
    const trusted = bundles.filter((one) => 'statement' in one);
    const packageHash = typeof node.package_hash === 'string' ? node.package_hash : undefined;
    const [facts] = (0,binary_facts/* binaryFacts */.T)({
        spec: { name, version, hash: config.hash },
        manifest: image.digest,
        tarball: undefined,
        faults: [],
        trusted,
        refused: [],
    }, packageHash);
    return {
        tag: image.tag,
        facts: facts,
        reviewed: {
            hash: config.hash,
            target: (0,concrete_spec/* targetOf */.$r)(node),
            manifest: image.digest,
            layer: image.layer.digest,
            ...(packageHash !== undefined && { packageHash }),
        },
    };
}

// EXTERNAL MODULE: ./packages/core/src/licence/recipe-licence.ts
var recipe_licence = __webpack_require__(26861);
// EXTERNAL MODULE: ./packages/model/src/version/version.ts
var version_version = __webpack_require__(35198);
// EXTERNAL MODULE: ./packages/model/src/recipe.ts
var recipe = __webpack_require__(94363);
;// CONCATENATED MODULE: ./packages/repository/src/git/diff-folders.ts

/**
 * The changes from one folder to another, file by file, as git shows them without colours.
 * @param parent Holds both. Absolute.
 * @param before Its name in the parent. @param after Its name in the parent.
 */
async function diffFolders(git, parent, before, after) {
    const { stdout } = await (0,git_git/* runGit */.E)(git, ['diff', '--no-index', '--no-color', '--no-ext-diff', '--no-textconv', before, after], { folder: parent });
    return stdout;
}

// EXTERNAL MODULE: ./packages/trust/src/reviews/diff.ts
var reviews_diff = __webpack_require__(81701);
// EXTERNAL MODULE: ./packages/repository/src/recipes/repository-folder.ts + 1 modules
var repository_folder = __webpack_require__(65475);
// EXTERNAL MODULE: ./packages/repository/src/recipes/recipe-folder.ts
var recipe_folder = __webpack_require__(50703);
// EXTERNAL MODULE: ./packages/spack/src/recipes/reader/read-recipe.ts + 16 modules
var read_recipe = __webpack_require__(38797);
// EXTERNAL MODULE: ./packages/trust/src/reviews/recipe-files.ts
var recipe_files = __webpack_require__(79074);
;// CONCATENATED MODULE: ./actions/review-packages/recipe.ts







/**
 * Finds the recipe of a package, in the checkout or in a commit, which is looked at and never run.
 * @param commit 40 hex digits; undefined: what is checked out.
 * @returns undefined when the repository has no such recipe, or no recipes at all.
 */
async function findRecipe(name, version, commit, around) {
    const repository = around.configuration?.values.repository;
    if (repository === undefined)
        return undefined;
    const git = (0,git_git/* gitOf */.O)(around.ports);
    const own = (0,external_node_path_.resolve)(around.root, repository);
    if (commit === undefined)
        return recipeIn(own, name, version, await (0,checkout/* headOf */.Uo)(git, around.root));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-review-'));
    try {
        const top = await (0,checkout/* topOf */.HX)(git, around.root);
        const path = (0,external_node_path_.relative)(top, await (0,promises_.realpath)(own).catch(() => own))
            .split(external_node_path_.sep)
            .join('/') || '.';
        const there = await (0,checkout/* layOut */.v8)(git, { checkout: around.root, commit, path, folder });
        return await recipeIn(there, name, version, commit);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function recipeIn(folder, name, version, commit) {
    for (const repository of await (0,repository_folder/* repositoriesIn */.S)(folder, 'config')) {
        const place = await (0,recipe_folder/* recipeOf */.Sx)(repository, name);
        if (!place)
            continue;
        const { text, files } = await readOrRefuse(place);
        const recipe = (0,read_recipe/* readRecipe */.X)(text, name);
        const { expression } = (0,recipe_licence/* licenceOfVersion */.b)(recipe, version);
        return {
            recipe,
            files,
            reviewed: (0,recipe_files/* reviewedRecipe */.o)(files, {
                ...(commit && { commit }),
                ...(expression !== undefined && { license: expression }),
            }),
        };
    }
    return undefined;
}
/** Nobody can say what is in a recipe that cannot be read as a whole. */
async function readOrRefuse(place) {
    try {
        return await (0,recipe_folder/* readRecipeFolder */.x3)(place);
    }
    catch (error) {
        if (!(error instanceof recipe_folder/* UnreadableRecipe */.m4))
            throw error;
        throw new errors/* UserError */.yo(error.message, {
            fix: 'Mend the recipe: a review is about every file in its folder.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/review-packages/diff.ts








/**
 * What changed in a recipe, its patches, the hosts of its sources and its dependencies since a
 * version of it was last approved.
 * @param spec `NAME@VERSION`.
 * @throws UserError when it is malformed, or there is no such recipe.
 */
async function diffSinceApproval(spec, around) {
    const read = (0,command/* parseCommand */.RM)(`request ${spec}`);
    if (read.kind === 'fault')
        throw new errors/* UsageError */.eb(read.fault.wrong, {
            fix: 'Write the package with its version, such as --diff zlib@1.3.1.',
        });
    const { name, version } = read.command;
    const now = await findRecipe(name, version, undefined, around);
    if (!now)
        throw new errors/* UsageError */.eb(`There is no recipe of ${name}.`, {
            fix: 'Check the name, and "repository" of the configuration.',
        });
    const last = await lastApproved(name, version, around);
    const commit = last?.recipe?.commit;
    if (!last || commit === undefined)
        return { kind: 'diff', spec, against: undefined, diff: undefined, patch: '' };
    const before = await findRecipe(name, last.version, commit, around);
    const diff = (0,reviews_diff/* diffRecipes */.Zy)(before ? viewOf(before, last.version) : EMPTY, viewOf(now, version));
    return {
        kind: 'diff',
        spec,
        against: { version: last.version, commit },
        diff,
        patch: await patchSince(before, now, around),
    };
}
const EMPTY = {
    files: {},
    sources: [],
    patches: [],
    dependencies: [],
    licenses: [],
    unknown: ['The recipe that was approved is not there any more.'],
};
/** The newest approval of the version itself, else of the highest version that was approved. */
async function lastApproved(name, version, { root, verifier }) {
    const { reviews } = await (0,checked/* readReviews */.U)(root, verifier);
    const approvals = reviews
        .filter((one) => one.signature.kind !== 'bad' &&
        one.review.name === name &&
        one.review.verdict === 'approved')
        .map(({ review }) => review);
    const rank = (review) => (review.version === version ? 1 : 0);
    return approvals.toSorted((a, b) => rank(b) - rank(a) ||
        (0,version_version/* compareVersions */.Zy)((0,version_version/* parseVersion */.ot)(b.version), (0,version_version/* parseVersion */.ot)(a.version)) ||
        (a.time < b.time ? 1 : -1))[0];
}
/**
 * What a recipe says that matters for a version. Directives whose conditions may hold are in, with
 * the condition.
 */
function viewOf({ reviewed, recipe }, version) {
    const own = recipe.versions.find((one) => one.version.text === version);
    const sources = [
        own?.url,
        own?.git,
        own?.commit && `commit ${own.commit}`,
        own?.sha256 && `sha256 ${own.sha256}`,
    ].filter((one) => one !== undefined && one !== '');
    const shared = ['url', 'git', 'list_url'].flatMap((key) => {
        const value = recipe.attributes.get(key);
        return typeof value === 'string' ? [value] : [];
    });
    const { expression } = (0,recipe_licence/* licenceOfVersion */.b)(recipe, version);
    return {
        files: reviewed.files,
        sources: [...shared, ...sources.filter((one) => URL.canParse(one) || one.startsWith('git@'))],
        patches: recipe.patches.map(({ source, sha256, when }) => said(source, when) + (sha256 ? ` sha256 ${sha256}` : '')),
        dependencies: recipe.dependencies.map(({ spec, when }) => said(spec, when)),
        licenses: expression === undefined ? [] : [expression],
        unknown: recipe.unknowns.map(({ reason, span }) => `Line ${span.line} cannot be known without running the recipe: ${reason}.`),
    };
}
function said(text, when) {
    const conditions = when.map((one) => ((0,recipe/* isUnknown */.t8)(one) ? '?' : one));
    return `${(0,recipe/* isUnknown */.t8)(text) ? '(not known without running it)' : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`;
}
/** The text of the changes, file by file, as git shows it. */
async function patchSince(before, now, { ports }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-diff-'));
    try {
        await Promise.all([layOut((0,external_node_path_.join)(folder, 'approved'), before), layOut((0,external_node_path_.join)(folder, 'now'), now)]);
        return await diffFolders((0,git_git/* gitOf */.O)(ports), folder, 'approved', 'now');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function layOut(folder, found) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { path, content } of found?.files ?? []) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content);
    }
}

// EXTERNAL MODULE: ./packages/open/src/index.ts + 2 modules
var src = __webpack_require__(5515);
// EXTERNAL MODULE: ./packages/trust/src/reviews/import.ts
var reviews_import = __webpack_require__(15559);
;// CONCATENATED MODULE: ./actions/review-packages/surroundings.ts



/** Reads the configuration and opens what it names. */
async function surroundingsOf(inputs, ports) {
    const { configuration, root, ...opened } = await (0,src/* open */.h)(inputs, ports);
    return {
        inputs,
        ports,
        root,
        configuration,
        ...(await opened.trust()),
        registry: opened.registryIfAny(),
        signer: async () => (await opened.signer()).signer,
    };
}
/**
 * Our own reviews and those of the indexes that the policy imports, of one version. Trouble becomes
 * a warning.
 */
async function reviewsOf(name, version, { root, policy, verifier, ports }) {
    const own = await (0,checked/* readReviews */.U)(root, verifier);
    for (const { file, reason } of own.unreadable)
        ports.host.warning(`${file} does not count: ${reason}`, { file });
    const imported = await Promise.all(policy.imports.map((index) => (0,reviews_import/* importReviews */.D)(index, name, version, {
        http: ports.http,
        verifier,
        workspace: root,
        signal: ports.signal,
    })));
    for (const trouble of imported.flatMap((one) => one.trouble))
        ports.host.warning(trouble);
    return [...own.reviews, ...imported.flatMap(({ reviews }) => reviews)].filter(({ review }) => review.name === name && review.version === version);
}

;// CONCATENATED MODULE: ./actions/review-packages/step.ts









/** Reads commands, checks who gave them, records what they say, and answers: see the action. */
async function reviewPackages(inputs, ports) {
    if (inputs.diff !== undefined)
        return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports));
    const source = commandSource(ports.host.context, {
        command: givenText(inputs),
        auditor: inputs.auditor,
    });
    const commands = source === undefined ? [] : (0,command/* parseCommands */.Gr)(source.text);
    if (source === undefined || commands.length === 0)
        return { kind: 'nothing' };
    const around = await surroundingsOf(inputs, ports);
    const signer = await around.signer();
    if (!signer &&
        commands.some((read) => read.kind === 'command' && read.command.verdict === 'approved'))
        ports.host.warning('Nobody signs this review: a review without a signature approves nothing. Give the job "id-token: write", or a key as "signing-key".');
    const outcomes = [];
    for (const command of commands)
        outcomes.push(await followed(command, source, around, signer));
    const commit = await publish(outcomes, around);
    return {
        kind: 'reviewed',
        outcomes,
        commit,
        ...(await answer(outcomes, source, around)),
        signedBy: signer?.identity,
    };
}
/** Words of the terminal are one command; lines of an input one each. */
function givenText({ command, note }) {
    if (command.length === 0)
        return undefined;
    const words = command.every((part) => !/\s/.test(part));
    const lines = words ? [command.join(' ')] : command;
    return lines
        .map((line) => note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line)
        .join('\n');
}
/** One command whose recipe or version cannot be read does not keep the others from being followed. */
async function followed(read, source, around, signer) {
    try {
        return await follow(read, source, around, signer);
    }
    catch (error) {
        if (!(error instanceof invalid_value/* InvalidValue */.h))
            throw error;
        return {
            kind: 'not-done',
            command: read.kind === 'command' ? read.command : undefined,
            author: source.author,
            fault: { wrong: error.message, fix: error.fix },
        };
    }
}
async function follow(read, source, around, signer) {
    const { author } = source;
    if (read.kind === 'fault')
        return { kind: 'not-done', command: undefined, author, fault: read.fault };
    const { command } = read;
    const { name, version } = command;
    const binaries = await findBinaries(name, version, around);
    const may = await standing(command, {
        author,
        auditors: around.policy.auditors,
        binaries: binaries.map(({ facts }) => facts),
        isMember: (team, login) => isMember(team, login, around),
    });
    if (may.kind === 'may-not')
        return { kind: 'not-done', command, author, fault: { wrong: may.reason, fix: may.fix } };
    const found = await findRecipe(name, version, source.commit, around);
    const unknown = whyUnknown(command, found?.recipe.versions.map((one) => one.version.text), binaries);
    if (unknown !== undefined)
        return {
            kind: 'not-done',
            command,
            author,
            fault: {
                wrong: unknown,
                fix: 'Check the name and the version, and that the right branch is checked out.',
            },
        };
    const facts = {
        name,
        version,
        license: found?.reviewed.license,
        recipe: found?.reviewed.digest,
        binaries: binaries.map((one) => one.facts),
    };
    const before = await reviewsOf(name, version, around);
    const kept = whyKept(command, before.find((one) => one.importedFrom === undefined && one.review.auditor === author)?.review
        .verdict);
    if (kept !== undefined)
        return {
            kind: 'not-done',
            command,
            author,
            fault: { wrong: kept, fix: `Take it back first: /pakages withdraw ${name}@${version}` },
        };
    const review = await composeReview(command, {
        auditor: author,
        team: may.team,
        recipe: found?.reviewed,
        binaries: binaries.map(({ reviewed }) => reviewed),
        time: new Date(around.ports.clock.now()).toISOString(),
        source: source.url,
    }, signer);
    const file = await writeReview(around.root, review);
    const after = [
        ...before.filter((one) => one.importedFrom !== undefined || one.review.auditor !== author),
        await (0,checked/* checkReview */.f)(review, around.verifier),
    ];
    const state = (0,state_of/* stateOf */.L)(facts, after, around.policy);
    const removed = state.state === 'removed' ? await removeAll(binaries, around) : 0;
    return {
        kind: 'done',
        command,
        author,
        before: (0,state_of/* stateOf */.L)(facts, before, around.policy).state,
        after: state,
        file,
        removed,
    };
}
/**
 * Why nothing can be said of a version: neither a recipe nor the cache has it. One that was removed
 * may be spoken of all the same.
 */
function whyUnknown({ name, version, verdict }, versions, binaries) {
    if (binaries.length > 0 ||
        versions?.includes(version) === true ||
        verdict === 'withdrawn' ||
        verdict === 'unsafe')
        return undefined;
    return versions === undefined
        ? `There is no recipe and no binary of ${name}.`
        : `The recipe of ${name} has no version ${version} (it has ${versions.slice(0, 5).join(', ') || 'none'}), and there is no binary of it.`;
}
/**
 * Why a command must not take the place of what its author said before: a warning must not vanish
 * by the way, nor a verdict by a question.
 */
function whyKept({ verdict, name, version }, own) {
    if (own === undefined ||
        own === 'requested' ||
        own === 'withdrawn' ||
        verdict === 'withdrawn' ||
        verdict === 'unsafe')
        return undefined;
    const loses = own === 'unsafe' || verdict === 'requested';
    return loses ? `You have called ${name}@${version} ${own} before.` : undefined;
}
async function isMember(team, login, { inputs, ports }) {
    const { context, kind } = ports.host;
    // At the terminal nobody vouches for who is speaking, so that a team would let anyone in.
    if (kind === 'terminal')
        return false;
    if (inputs.token === undefined || context.repository === undefined)
        throw new errors/* UserError */.yo(`Whether ${login} is in ${team} cannot be asked without a token.`, {
            fix: 'Give one that may read the members of the organization, as the input "token".',
        });
    return (await ports.openCodeHost(context.repository, inputs.token, context.apiUrl)).isTeamMember(team, login);
}
async function removeAll(binaries, around) {
    const { registry, ports } = around;
    if (!registry || binaries.length === 0)
        return 0;
    const tags = new Set(binaries.map(({ tag }) => tag));
    const remove = await githubRemoval(around);
    const removal = await removeBinaries(registry, {
        isOf: (tag) => tags.has(tag),
        ...(remove && { remove }),
    });
    const { repository, serverUrl, commit } = ports.host.context;
    await (0,finalize/* finalizeIndex */.x)({
        registry,
        clock: ports.clock,
        signal: ports.signal,
        expected: new Map(),
        provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
    });
    return removal.manifests.length;
}
/** GitHub's registry deletes through its REST API only. */
async function githubRemoval({ registry, inputs, ports, }) {
    const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1];
    if (image === undefined || inputs.token === undefined)
        return undefined;
    const codeHost = await ports.openCodeHost(ports.host.context.repository ?? image, inputs.token, ports.host.context.apiUrl);
    return (digest) => codeHost.deleteManifest(image, digest);
}
async function publish(outcomes, { inputs, ports, root }) {
    const done = outcomes.filter((outcome) => outcome.kind === 'done');
    const wanted = inputs.publish === 'push' || (inputs.publish === 'auto' && ports.host.kind === 'github');
    if (!wanted || done.length === 0)
        return undefined;
    const what = done.map(({ author, command }) => `${author}: ${command.verdict} ${command.name}@${command.version}`);
    const by = { name: 'pakages review', email: 'pakages-review@users.noreply.github.com' };
    const message = what.length === 1
        ? `Review: ${what[0]}`
        : `Review ${what.length} versions\n\n${what.join('\n')}`;
    const request = {
        root,
        files: [...new Set(done.map(({ file }) => file))],
        branch: await branchOf(inputs, ports),
        message,
        by,
    };
    return commitFiles((0,git_git/* gitOf */.O)(ports), request, ports.clock);
}
async function branchOf(inputs, ports) {
    const payload = ports.host.context.payload;
    const named = inputs.branch ??
        payload?.repository?.default_branch ??
        ports.host.context.ref?.replace(/^refs\/heads\//, '');
    if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
        return named;
    throw new errors/* UserError */.yo('It is not known which branch reviews belong to.', {
        fix: 'Name it as the input "branch".',
    });
}
async function answer(outcomes, { thread }, { inputs, ports }) {
    const { repository, apiUrl } = ports.host.context;
    if (thread === undefined || inputs.token === undefined || repository === undefined)
        return { answer: undefined, unanswered: undefined };
    try {
        const codeHost = await ports.openCodeHost(repository, inputs.token, apiUrl);
        const address = await codeHost.comment(thread, (0,reply/* replyMarkdown */.i)(outcomes));
        return { answer: address, unanswered: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { answer: undefined, unanswered: error };
    }
}
/** The state of each version that was spoken of, the last word on each. */
const statesOf = (outcomes) => new Map(outcomes.flatMap((outcome) => outcome.kind === 'done'
    ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after]]
    : []));


/***/ }),

/***/ 26861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ licenceOfVersion)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94363);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90091);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68582);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);


/**
 * The licence of a version, whatever is chosen to build it: of all `license()` directives that may
 * apply. Spack takes exactly one for a spec (it refuses directives whose conditions can meet), so
 * that several here are those of different variants, and whoever accepts the version accepts each.
 */
function licenceOfVersion({ licenses }, version) {
    const texts = licenses
        .filter(({ when }) => when.every((condition) => mayHold(condition, version)))
        .map(({ license }) => ((0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(license) ? undefined : license));
    return texts.includes(undefined) ? (0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicence */ .o)(undefined) : (0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicence */ .o)(texts);
}
/**
 * Whether a condition such as `@1.2:` can hold for a version. One on variants holds for some build,
 * and one that cannot be read may hold as well.
 */
function mayHold(condition, version) {
    const range = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(condition) ? undefined : /^@([^\s+~%^]+)/.exec(condition.trim())?.[1];
    if (range === undefined)
        return true;
    try {
        return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)((0,_pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(version), (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionRange */ .FG)(range));
    }
    catch (error) {
        if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .InvalidValue */ .h)
            return true;
        throw error;
    }
}


/***/ }),

/***/ 69727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NETWORK_VARIABLES),
/* harmony export */   h: () => (/* binding */ pickVariables)
/* harmony export */ });
/**
 * Variables that lead a program through a company's proxy and make it trust the authority that
 * signs there, in the spellings of curl, OpenSSL, Python and git.
 */
const NETWORK_VARIABLES = [
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_HTTP_PROXY_AUTHMETHOD',
];
/** Those of some variables that an environment has; empty ones count as missing. */
const pickVariables = (env, names) => Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));


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

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finalizeIndex)
});

// EXTERNAL MODULE: ./packages/core/src/retry/jitter.ts
var jitter = __webpack_require__(50516);
// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./packages/image/src/spack-image/tags.ts
var spack_image_tags = __webpack_require__(89077);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/oci/src/index/catalog.ts
/** A catalog with more entries; of two for one hash the later one counts. */
function extended(catalog, ...added) {
    const all = new Map(catalog);
    for (const entries of added) {
        for (const [hash, { manifest, layer, size }] of entries)
            all.set(hash, { manifest, layer, size });
    }
    return all;
}
/** Whether two catalogs name the same manifests. */
const isSameCatalog = (one, other) => one.size === other.size &&
    [...one].every(([hash, entry]) => other.get(hash)?.manifest === entry.manifest);

// EXTERNAL MODULE: ./packages/oci/src/index/database.ts
var index_database = __webpack_require__(51937);
// EXTERNAL MODULE: ./packages/oci/src/index/index-image.ts
var index_image = __webpack_require__(16534);
// EXTERNAL MODULE: ./packages/image/src/spack-image/read.ts
var read = __webpack_require__(98176);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
;// CONCATENATED MODULE: ./packages/oci/src/index/listed-packages.ts



/** In how many readings a listed tag may be missing before it is given up. */
const PATIENCE = 4;
/** Reads the packages that tags name, each once, and remembers which tags cannot be used. */
class ListedPackages {
    #registry;
    #known;
    #concurrency;
    /** What was read from the registry; images do not change. */
    #read = new Map();
    #skipped = new Map();
    /** How often a listed tag could not be read. */
    #unreadable = new Map();
    constructor(registry, known, concurrency) {
        this.#registry = registry;
        this.#known = known;
        this.#concurrency = concurrency;
    }
    /** Tags that name no usable package, and why. */
    get skipped() {
        return this.#skipped;
    }
    /**
     * Reads packages by hash and tag; those that cannot be read (yet) are left out.
     * @throws RegistryError when the registry is out of reach.
     */
    async find(wanted) {
        const found = await (0,p_map["default"])(wanted, async ([hash, tag]) => {
            const one = this.#atHand(hash) ?? (await this.#fetch(hash, tag));
            return one ? [[hash, one]] : [];
        }, { concurrency: this.#concurrency });
        return new Map(found.flat());
    }
    #atHand(hash) {
        const known = this.#known.get(hash);
        return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known });
    }
    async #fetch(hash, tag) {
        try {
            const image = await (0,read/* readImage */.AM)(this.#registry, tag);
            if (!image)
                return this.#later(tag);
            const { format, hash: held, spec } = await (0,read/* readConfig */.Xg)(this.#registry, image);
            if (format !== concrete_spec/* SPEC_FORMAT */.IJ)
                return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`);
            if (held !== hash)
                return this.#skip(tag, `it holds /${(0,spec_hash/* shortHash */.BC)(held)}`);
            const { digest: manifest, layer } = image;
            const entry = { manifest, layer: layer.digest, size: layer.size };
            this.#read.set(hash, { nodes: spec.nodes, entry });
            return { nodes: spec.nodes, entry };
        }
        catch (error) {
            if (error instanceof registry_error/* RegistryError */.gl && error.failure === 'not-found')
                return this.#later(tag);
            if (error instanceof registry_error/* RegistryError */.gl && error.failure === 'malformed')
                return this.#skip(tag, error.message);
            throw error;
        }
    }
    /** A registry may list a tag for a while before or after it can be read. */
    #later(tag) {
        const times = (this.#unreadable.get(tag) ?? 0) + 1;
        this.#unreadable.set(tag, times);
        if (times >= PATIENCE)
            this.#skip(tag, 'the registry lists it but does not give it out');
    }
    #skip(tag, reason) {
        this.#skipped.set(tag, reason);
    }
}

// EXTERNAL MODULE: ./packages/oci/src/index/look.ts
var look = __webpack_require__(39591);
;// CONCATENATED MODULE: ./packages/oci/src/index/finalize.ts








/** How often the index is written again because others changed it. */
const ROUNDS = 40;
/**
 * Brings the index of a repository up to date with its tags. The index is derived, never the truth:
 * after every write the tags are listed again, and as long as one of them is missing the index is
 * read, completed and written anew. So the last of several writers at once always leaves the union,
 * since everything was tagged before its writer came here.
 * @throws RegistryError when an expected package does not appear.
 */
async function finalizeIndex(options) {
    const finalizer = new Finalizer(options);
    for (let round = 1; round <= ROUNDS; round++) {
        const state = await finalizer.round();
        if (typeof state === 'object')
            return state;
        // Who waits does so for the registry to catch up; who wrote twice meets another writer and
        // steps aside for a moment.
        const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
        if (pause > 0)
            await options.clock.sleep((0,jitter/* fullJitter */.G1)(pause), options.signal);
    }
    throw new registry_error/* RegistryError */.gl('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, {
        fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
    });
}
class Finalizer {
    #options;
    #packages;
    #seen;
    /** How many more times the index may be missing after it was written. */
    #unseen = 0;
    constructor(options) {
        this.#options = options;
        this.#packages = new ListedPackages(options.registry, options.expected, options.concurrency ?? 32);
        this.#seen = options.seen;
    }
    /** Looks, and writes if anything is missing. Returns the result when nothing is. */
    async round() {
        const { registry, expected } = this.#options;
        const seen = this.#seen ?? (await (0,look/* look */.O)(registry));
        this.#seen = undefined;
        // What was just written may take a while to appear: writing it again would begin the wait anew.
        if (!seen.index && this.#unseen > 0) {
            this.#unseen--;
            return 'waiting';
        }
        const database = (seen.index && (await (0,index_image/* readDatabase */.SY)(registry, seen.index))) ?? index_database/* emptyDatabase */.be;
        const missing = this.#missing(database, seen);
        const gone = new Set(await this.#gone(database, seen));
        const found = await this.#packages.find(missing);
        const catalog = extended(seen.catalog, [...found].map(([hash, { entry }]) => [hash, entry]), [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
        if (!seen.index || found.size > 0 || gone.size > 0 || !isSameCatalog(catalog, seen.catalog)) {
            await (0,index_image/* writeIndex */._M)(registry, revised(database, found, gone), catalog, this.#options.provenance);
            this.#unseen = PATIENCE;
            return 'wrote';
        }
        return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
            ? 'waiting'
            : this.#result(seen.index.manifest.digest, database);
    }
    /** Packages that are expected or listed, and that the index lacks. */
    #missing(database, { tags }) {
        const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag]);
        return [...new Map([...expected, ...tags])].filter(([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash));
    }
    #result(manifest, database) {
        const { registry, expected } = this.#options;
        const { skipped } = this.#packages;
        const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
        if (lost !== undefined)
            throw new registry_error/* RegistryError */.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { fix: 'Push the package again.' });
        return {
            manifest,
            specs: database.available.size,
            skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
        };
    }
    /**
     * Packages in the index whose tag is gone. A list that lags behind does not count: the tag itself
     * is asked for.
     */
    async #gone(database, { tags }) {
        const { registry, expected, concurrency } = this.#options;
        const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
        const gone = await (0,p_map["default"])(suspects, async (hash) => {
            const { name, version } = database.nodes.get(hash);
            const there = await registry.manifest((0,spack_image_tags/* specTag */.W3)(name, version, hash));
            return there === undefined ? [hash] : [];
        }, { concurrency: concurrency ?? 32 });
        return gone.flat();
    }
}
/** The database with the packages that were found, and without those that are gone. */
function revised(database, found, gone) {
    const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash));
    return (0,index_database/* changed */.tD)(database, [...found.values()].flatMap((one) => one.nodes), new Set(available));
}


/***/ }),

/***/ 39591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
/* harmony import */ var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);


/**
 * Lists the packages of a repository, and reads what its index says of them.
 * @throws RegistryError when the registry is out of reach.
 */
async function look(registry) {
    const [tags, index] = await Promise.all([registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .specTags */ .hn), (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findIndex */ .SL)(registry)]);
    return { tags, index, catalog: index ? await (0,_index_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readCatalog */ .uM)(registry, index) : new Map() };
}


/***/ }),

/***/ 22717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   yC: () => (/* binding */ checkoutFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72554);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87116);





/** The commit that is checked out; undefined outside of a repository, or before its first commit. */
async function headOf(git, folder) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
        folder,
    });
    return exitCode === 0 && /^[0-9a-f]{40}$/.test(stdout.trim()) ? stdout.trim() : undefined;
}
/**
 * The root of the checkout that a folder lies in. Absolute, without links.
 * @throws UserError when it lies in none.
 */
async function topOf(git, folder) {
    const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(git, ['rev-parse', '--show-toplevel'], {
        folder,
    });
    if (exitCode === 0)
        return stdout.trim();
    if (/dubious ownership/i.test(stderr))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`git does not trust ${folder}, since another user owns it.`, {
            fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
        });
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${folder} is not in a git repository.`, {
        fix: 'Check the repository out first (actions/checkout).',
    });
}
/** What a checkout says of itself; nothing outside of a repository, or without git. */
async function checkoutFacts(git, folder) {
    const ask = async (...args) => {
        try {
            const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(git, args, { folder });
            return exitCode === 0 ? stdout.trim() || undefined : undefined;
        }
        catch {
            git.signal.throwIfAborted();
            return undefined;
        }
    };
    const [commit, ref, remote] = await Promise.all([
        ask('rev-parse', '--verify', '--quiet', 'HEAD'),
        ask('symbolic-ref', '--quiet', 'HEAD'),
        ask('config', '--get', 'remote.origin.url'),
    ]);
    return { commit, ref, remote };
}
/**
 * Lays files of a commit out in a folder, with an index of its own: the checkout stays as it is.
 * @returns The path within the folder. Absolute, without links.
 * @throws UserError when git cannot, or when a link of the commit would lead out of the folder.
 */
async function layOut(git, { checkout, commit, path, folder }) {
    const call = async (args, doing, options) => {
        const { exitCode, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(git, args, { folder: checkout, ...options });
        if (exitCode === 0)
            return;
        const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailure */ .tv)(stderr);
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`git could not ${doing}: ${failure.cause}`, {
            fix: failure.known
                ? failure.fix
                : 'Check the repository out with actions/checkout, and "contents: read".',
        });
    };
    await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], 'fetch the commit that was reviewed', { remote: true });
    await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
        return real;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} of ${commit} is a link, or is not there.`, {
        fix: 'Name the folder itself as "repository" of the configuration.',
    });
}


/***/ }),

/***/ 72554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
const CAUSES = [
    [
        /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
        'the proxy refuses it or cannot be reached',
        'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
    ],
    [
        /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
        'the network cannot be reached',
        'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
    ],
    [
        /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
        'there is no such tag, branch or commit',
        'Correct the input that names it. Commits must be given with all 40 digits.',
    ],
    [
        /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
        'there is no such repository, or it is not public',
        'Correct the input that names the repository.',
    ],
    [
        /certificate|ssl ca|cafile|self.signed/i,
        'the certificate of the server is not trusted',
        'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
    ],
    [
        /no space left/i,
        'the disk is full',
        'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
    ],
];
/** What git says in its last lines, as a cause that is known, else as git put it. */
function gitFailure(stderr) {
    const found = CAUSES.find(([pattern]) => pattern.test(stderr));
    return found
        ? { cause: found[1], fix: found[2], known: true }
        : {
            cause: lastLine(stderr),
            fix: 'Try the same with git at a terminal.',
            known: false,
        };
}
/** The last line that git printed, at most 300 characters. */
const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
/** A text with the user and password of each address in it taken out. */
const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');


/***/ }),

/***/ 87116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gitOf),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: ./packages/core/src/network-environment.ts
var network_environment = __webpack_require__(69727);
;// CONCATENATED MODULE: ./packages/repository/src/git/environment.ts

/** What git needs to run at all, and to find the user's configuration. */
const OWN = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
];
/**
 * What the user's own connections need besides the network's variables: ssh, client certificates,
 * and where the configuration lies. `GIT_SSL_NO_VERIFY` is left out, since clones are run.
 */
const OF_THE_USER = [
    'XDG_CONFIG_HOME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'SSH_AUTH_SOCK',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSH_VARIANT',
    'GIT_SSL_CERT',
    'GIT_SSL_KEY',
    'GIT_PROXY_SSL_CERT',
    'GIT_PROXY_SSL_KEY',
];
/** Configuration that somebody hands to git in variables, such as credentials of a job. */
const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
/**
 * The whole environment of a git process: it never asks, speaks English, and has of this process's
 * variables those of the network, never a token of ours.
 */
function gitEnvironment(env, by) {
    const shared = {
        ...(0,network_environment/* pickVariables */.h)(env, [...OWN, ...network_environment/* NETWORK_VARIABLES */.D]),
        GIT_TERMINAL_PROMPT: '0',
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
    };
    if (by === 'user')
        return {
            ...shared,
            ...(0,network_environment/* pickVariables */.h)(env, [
                ...OF_THE_USER,
                ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
            ]),
        };
    return {
        ...shared,
        ...authorities(env),
        GIT_ALLOW_PROTOCOL: 'http:https:git',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
    };
}
/**
 * The authorities that other programs are told to trust, as git wants to hear of them: libcurl does
 * not read the variables of OpenSSL. Git's own variables win.
 */
function authorities(env) {
    const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
    const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
    return {
        ...(file && { GIT_SSL_CAINFO: file }),
        ...(folder && { GIT_SSL_CAPATH: folder }),
    };
}

;// CONCATENATED MODULE: ./packages/repository/src/git/git.ts

/** The git of a run. */
const gitOf = ({ processes, host, signal, }) => ({
    processes,
    env: host.env,
    signal,
});
/**
 * The one place that starts git. Hooks and file system monitors of a repository are never run. A
 * non-zero exit code is a result.
 * @throws UserError when there is no git.
 */
async function runGit(git, args, options = {}) {
    const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
    const settings = [
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        ...(ours ? ['safe.directory=*'] : []),
        ...(by === 'stranger'
            ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
            : []),
    ];
    const env = {
        ...gitEnvironment(git.env, by),
        ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
        ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
        ...variables,
    };
    return git.processes.run('git', [
        ...settings.flatMap((setting) => ['-c', setting]),
        ...(folder === undefined ? [] : ['-C', folder]),
        ...args,
    ], {
        env,
        signal: options.signal ?? git.signal,
        ...(remote && { shown: true }),
        ...(stdin !== undefined && { stdin }),
        ...(keep !== undefined && { keep }),
    });
}
/** What the user configured for git itself wins over the variables of other programs. */
async function authoritiesOfUser(git, folder) {
    const found = authorities(git.env);
    if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
        return found;
    const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
        ...(folder !== undefined && { folder }),
    });
    return exitCode === 0 ? {} : found;
}


/***/ }),

/***/ 50703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   gl: () => (/* binding */ readRecipeText),
/* harmony export */   m4: () => (/* binding */ UnreadableRecipe),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   vY: () => (/* binding */ recipesIn),
/* harmony export */   x3: () => (/* binding */ readRecipeFolder)
/* harmony export */ });
/* unused harmony export RECIPE_BOUNDS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);




/** A recipe that others wrote and that cannot be taken as it is. */
class UnreadableRecipe extends Error {
    name = 'UnreadableRecipe';
    /** A clause such as "package.py is not UTF-8". */
    reason;
    constructor(place, reason) {
        super(`The recipe of ${place.name} cannot be read: ${reason}.`);
        this.reason = reason;
    }
}
/**
 * The most that is read of a recipe. The largest of Spack's own 8,900 has 47 files and 450 kB; ours
 * carry small archives for tests.
 */
const RECIPE_BOUNDS = {
    /** Bytes of `package.py`. */
    recipe: 1024 * 1024,
    /** Bytes of any other file. */
    file: 32 * 1024 * 1024,
    /** Bytes of all files. */
    all: 64 * 1024 * 1024,
    /** Files. */
    files: 2000,
};
/**
 * The recipes of a repository, by name, as Spack finds them: folders that it takes for packages and
 * that hold a `package.py`.
 */
async function recipesIn(repository) {
    const { packages, before2 } = repository;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
    const places = entries
        .filter((entry) => !entry.isFile() && (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(entry.name, before2))
        .map((entry) => ({
        name: before2 ? entry.name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOfFolder */ .Od)(entry.name),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
    }));
    const there = await Promise.all(places.map(holdsRecipe));
    return places
        .filter((_, at) => there[at])
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** The place of one package's recipe; undefined when the repository has none. */
async function recipeOf({ packages, before2 }, name) {
    const own = before2 ? name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOfPackage */ .eI)(name);
    const place = { name, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
    return (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
}
const holdsRecipe = ({ folder }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
/**
 * Reads `package.py` alone.
 * @throws UnreadableRecipe when it is no regular file, too large, or not UTF-8.
 */
async function readRecipeText(place) {
    await requireFolder(place);
    return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
}
/**
 * Reads a file beside `package.py`; undefined when there is none.
 * @throws UnreadableRecipe as {@link readRecipeText} does.
 */
async function readBeside(place, file) {
    await requireFolder(place);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
    if (!found)
        return undefined;
    return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
}
/**
 * Reads everything in the folder of a recipe.
 * @throws UnreadableRecipe when it holds links, devices or pipes, or more than {@link RECIPE_BOUNDS}
 * allows, or when `package.py` is not UTF-8.
 */
async function readRecipeFolder(place) {
    await requireFolder(place);
    const paths = await pathsIn(place);
    const files = [];
    let left = RECIPE_BOUNDS.all;
    for (const path of paths) {
        const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
        const content = await readWithin(place, path, Math.min(most, left));
        left -= content.length;
        files.push({ path, content });
    }
    const recipe = files.find(({ path }) => path === 'package.py');
    if (!recipe)
        throw new UnreadableRecipe(place, 'there is no package.py');
    return { ...place, text: textOf(place, recipe.content), files };
}
/** The paths of all files below a recipe's folder, sorted. */
async function pathsIn(place) {
    const paths = [];
    const open = [place.folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            if (entry.isDirectory())
                open.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
            else if (entry.isFile())
                paths.push(path);
            else
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (paths.length + open.length > RECIPE_BOUNDS.files)
                throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
        }
    }
    return paths.sort();
}
async function readWithin(place, path, most) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
        throw new UnreadableRecipe(place, `${path} cannot be read (${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? 'unknown'})`);
    });
    if (!found.isFile())
        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
    if (found.size > most)
        throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}
/** A link in the place of the folder itself would give the files of another folder. */
async function requireFolder(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
    if (!found?.isDirectory())
        throw new UnreadableRecipe(place, 'its folder is a link');
}
function textOf(place, content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new UnreadableRecipe(place, 'package.py is not UTF-8');
    }
}


/***/ }),

/***/ 69373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parseCommands),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   RM: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);

/** What a command begins with. */
const PREFIX = '/pakages';
const VERBS = {
    approve: 'approved',
    reject: 'rejected',
    unsafe: 'unsafe',
    request: 'requested',
    withdraw: 'withdrawn',
};
const LONGEST_NOTE = 2000;
const MOST_COMMANDS = 20;
const LONGEST_TEXT = 70_000;
const EXAMPLE = `${PREFIX} approve zlib@1.3.1 functional safe license -- built and ran the tests`;
/**
 * Reads the commands of a comment: whole lines that begin with `/pakages`, outside of fenced code
 * and quotations. The text is hostile: nothing of it is taken that is not a verb, a criterion, a
 * package name, a version or a note, and notes are stripped of what hides or reverses text.
 * @returns The commands in order, at most twenty; the rest of the comment is for people.
 */
function parseCommands(comment) {
    // A comment of GitHub has at most 65,536 characters.
    const lines = outsideCode(comment.slice(0, LONGEST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/));
    return lines
        .filter((line) => line === PREFIX || line.startsWith(`${PREFIX} `))
        .slice(0, MOST_COMMANDS)
        .map(parseCommand);
}
/**
 * Reads one command, with or without `/pakages` before it, as the terminal gives it.
 * The grammar: `VERB NAME@VERSION [CRITERION…] [-- NOTE]`.
 */
function parseCommand(line) {
    const [words = '', ...notes] = line
        .trim()
        .replace(/^\/pakages(?=\s|$)/, '')
        .trim()
        .split(/(?:^|\s)--(?:\s|$)/);
    const [verb = '', spec = '', ...criteria] = words.split(/\s+/).filter((word) => word !== '');
    const verdict = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()] : undefined;
    if (!verdict)
        return fault(verb === '' ? 'The command is empty.' : `"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(verb)}" is not a command.`, `Write one of ${Object.keys(VERBS).join(', ')}: ${EXAMPLE}`);
    const [name = '', version = '', ...more] = spec.split('@');
    if (!_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ.safeParse(name).success ||
        !_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .packageVersion */ .Tl.safeParse(version).success ||
        more.length > 0) {
        return fault(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(spec)}" is not a package with its version.`, `Write both, joined by @: ${EXAMPLE}`);
    }
    return withCriteria({ verdict, name, version, note: cleanNote(notes.join(' -- ')) }, criteria);
}
function withCriteria(command, words) {
    // British and American spelling mean the same.
    const named = words.map((word) => word
        .toLowerCase()
        .replace(/,$/, '')
        .replace(/^licence$/, 'license'));
    const unknown = named.find((word) => word !== 'all' && !_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .CRITERIA */ .wf.some((criterion) => criterion === word));
    if (unknown !== undefined)
        return fault(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(unknown)}" is not a criterion.`, `Write ${_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .CRITERIA */ .wf.join(', ')} or all, and a note after --.`);
    const criteria = named.includes('all')
        ? _pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .CRITERIA */ .wf
        : _pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .CRITERIA */ .wf.filter((criterion) => named.includes(criterion));
    if (command.verdict === 'approved' && criteria.length === 0)
        return fault('The approval does not say what was found in order.', `Write ${_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .CRITERIA */ .wf.join(', ')} or all of them: ${EXAMPLE}`);
    const needsNote = command.verdict === 'rejected' || command.verdict === 'unsafe';
    if (needsNote && command.note === '')
        return fault('There is no reason given.', `Write it after --: ${PREFIX} unsafe ${command.name}@${command.version} -- CVE-2026-0001`);
    return {
        kind: 'command',
        command: { ...command, criteria: command.verdict === 'approved' ? criteria : [] },
    };
}
const fault = (wrong, fix) => ({
    kind: 'fault',
    fault: { wrong, fix },
});
/** Takes out control characters, and those that change the direction of text or do not show. */
const cleanNote = (note) => note
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NOTE);
function outsideCode(lines) {
    let fence;
    return lines.filter((line) => {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined)
            fence = mark;
        else if (mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        return fence === undefined && mark === undefined;
    });
}


/***/ }),

/***/ 81701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Zy: () => (/* binding */ diffRecipes)
/* harmony export */ });
/* unused harmony export hostOf */
/** Compares what was approved with what there is now. */
function diffRecipes(before, now) {
    const changed = Object.keys(now.files)
        .filter((path) => Object.hasOwn(before.files, path) && before.files[path] !== now.files[path])
        .sort();
    return {
        files: { ...change(Object.keys(before.files), Object.keys(now.files)), changed },
        hosts: change(before.sources.map(hostOf), now.sources.map(hostOf)),
        sources: change(before.sources, now.sources),
        patches: change(before.patches, now.patches),
        dependencies: change(before.dependencies, now.dependencies),
        licenses: change(before.licenses, now.licenses),
        unknown: [...new Set([...before.unknown, ...now.unknown])],
    };
}
/**
 * The host of an address in lower case, of git's short form (`git@HOST:PATH`) too; the text itself
 * when there is none.
 */
function hostOf(address) {
    if (URL.canParse(address))
        return new URL(address).host || address;
    return /^(?:[^@/\s]+@)?([^:/\s]+):/.exec(address)?.[1]?.toLowerCase() ?? address;
}
function change(before, now) {
    const [old, current] = [new Set(before), new Set(now)];
    return {
        added: [...current].filter((one) => !old.has(one)).sort(),
        removed: [...old].filter((one) => !current.has(one)).sort(),
    };
}
/** Whether nothing changed, as far as could be seen. */
const isSame = ({ files, hosts, sources, patches, dependencies, licenses, }) => files.changed.length === 0 &&
    [files, hosts, sources, patches, dependencies, licenses].every(({ added, removed }) => added.length + removed.length === 0);


/***/ }),

/***/ 79074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ reviewedRecipe)
/* harmony export */ });
/* harmony import */ var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28041);

/**
 * What a review and the index bind to: the recipe, its patches, and whatever else lies in its
 * folder.
 */
function reviewedRecipe(files, more = {}) {
    const digests = files
        .filter(counts)
        .map(({ path, content }) => [path, (0,_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(content)])
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const listing = digests
        .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
        .join('');
    return { digest: (0,_pakages_image__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(listing), files: Object.fromEntries(digests), ...more };
}
/** What Python leaves behind when a recipe is loaded is no part of it. */
const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');


/***/ }),

/***/ 83232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ replyMarkdown)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69373);

const DONE = {
    approved: 'approved',
    rejected: 'rejected',
    unsafe: 'called unsafe',
    requested: 'put up for review',
    withdrawn: 'withdrawn from',
};
/**
 * The answer on the thread, as Markdown: what changed, and what an approval still needs. What
 * people wrote is shown as text, never as markup.
 */
function replyMarkdown(outcomes) {
    return outcomes
        .map((outcome) => (outcome.kind === 'done' ? doneMarkdown(outcome) : notDoneMarkdown(outcome)))
        .join('\n\n');
}
function doneMarkdown({ command, author, before, after, file, removed, }) {
    const spec = `${command.name}@${command.version}`;
    const change = before === after.state
        ? `It stays **${after.state}**.`
        : `It was ${before} and is now **${after.state}**.`;
    const review = after.reviews.find((one) => one.review.auditor === author);
    return [
        `${mention(author)}: ${code(spec)} was ${DONE[command.verdict]}${command.criteria.length > 0 ? ` as ${command.criteria.join(', ')}` : ''}. ${change}`,
        ...(command.note ? [`> ${text(command.note)}`] : []),
        ...(removed > 0
            ? [
                `${removed} ${removed === 1 ? 'binary was' : 'binaries were'} taken out of the cache. What other packages share with them stays.`,
            ]
            : []),
        ...(review && !review.counts
            ? [`The review does not count: ${review.remarks.map(text).join(' ')}`]
            : []),
        ...missing(after),
        ...(command.verdict === 'withdrawn' ? [] : [`Recorded in ${code(file)}.`]),
    ].join('\n\n');
}
function missing(after) {
    if (after.missing.length === 0 || after.state === 'removed' || after.state === 'rejected')
        return [];
    return [
        `Still missing for an approval:\n${after.missing.map((one) => `- ${text(one)}`).join('\n')}`,
    ];
}
function notDoneMarkdown({ command, author, fault, }) {
    const what = command
        ? `${code(`${_command_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX */ .H3} … ${command.name}@${command.version}`)} was not done`
        : 'That was not understood';
    return `${mention(author)}: ${what}. ${text(fault.wrong)} ${text(fault.fix)}`;
}
/** Logins are checked when they are read; bots have no page that a mention could reach. */
const mention = (login) => (login.endsWith('[bot]') ? text(login) : `@${login}`);
const code = (plain) => `\`${plain.replaceAll('`', "'")}\``;
/**
 * Text that Markdown and GitHub leave alone: no markup, no mentions, no references to issues, no
 * links that are made of it.
 */
const text = (plain) => plain
    .replace(/[\\`*_{}[\]()<>|~!]/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)|#(?=\w)/g, '$&\u2060')
    .replace(/\b(https?):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.');


/***/ })

};
