export const id = 621;
export const ids = [621];
export const modules = {

/***/ 24621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPackagesAction: () => (/* binding */ reviewPackagesAction)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
;// CONCATENATED MODULE: ./actions/review-packages/inputs.ts

/** What the action takes. */
const reviewInputs = {
    command: (0,src/* list */.p_)('What is said: `approve`, `reject`, `unsafe`, `request` or `withdraw`, then `NAME@VERSION`, then what was found in order (`functional`, `safe`, `license`, or `all`). One a line, a note after ` -- `. Not read when a comment or a review started the run: there it stands in the text, after `/pakages`.', { placeholder: 'WORD…' }),
    note: (0,src/* text */.Qq)('The note, where it does not stand in the command.'),
    diff: (0,src/* text */.Qq)('Show what changed in the recipe since a version of it was last approved, and record nothing.', { placeholder: 'NAME@VERSION' }),
    auditor: (0,src/* text */.Qq)('The GitHub login of who reviews. At the terminal only: on GitHub the event says who it was.', { placeholder: 'LOGIN' }),
    config: (0,src/* text */.Qq)('The configuration: its section `trust` says who may review and what an approval takes. Reviews are kept in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
    registry: (0,src/* text */.Qq)('Where the binaries are. Default: `registry` of the configuration. Without one only the recipe is reviewed.', { placeholder: 'REFERENCE' }),
    'signing-key': (0,src/* secret */.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs reviews where the job has no identity. A review that nobody signed approves nothing.'),
    publish: (0,src/* choice */.Yq)('Where the review goes: `push` commits it to the branch, whoever else does so at the same time; `no` only writes the file. `auto` pushes on GitHub and not at the terminal.', ['auto', 'push', 'no']),
    branch: (0,src/* text */.Qq)('The branch to push to. Default: the default branch of the repository on GitHub, the current one elsewhere.', { placeholder: 'NAME' }),
    token: (0,src/* secret */.rJ)('Token that answers on the thread, asks for members of teams, and reads (for `unsafe`: deletes from) the registry.', { default: '${{ github.token }}' }),
    username: (0,src/* text */.Qq)('User name that goes with the token at the registry. Default: the user who started the run.')
};

// EXTERNAL MODULE: ./packages/oci/src/index.ts + 46 modules
var oci_src = __webpack_require__(60316);
// EXTERNAL MODULE: ./packages/trust/src/index.ts + 38 modules
var trust_src = __webpack_require__(13826);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
;// CONCATENATED MODULE: ./actions/review-packages/binaries.ts



/**
 * The binaries of a version that the registry has, with who published them by their verified provenance.
 * @returns Empty without a registry.
 */
async function findBinaries(name, version, around) {
    const { registry } = around;
    if (!registry)
        return [];
    const found = [];
    for (const tag of (await registry.tags()).filter((one) => (0,oci_src/* hashOfTag */.g9)(one) !== undefined && one.startsWith(`${name}-`))) {
        const image = await (0,oci_src/* readImage */.AM)(registry, tag);
        const binary = image && (await binaryOf(image, name, version, registry, around));
        if (binary)
            found.push(binary);
    }
    return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
async function binaryOf(image, name, version, registry, { verifier, policy }) {
    const config = await (0,oci_src/* readConfig */.Xg)(registry, image);
    // The tag names it too, but where a name ends and a version begins only the spec tells.
    if (config.name !== name || config.version !== version)
        return undefined;
    const node = config.spec.nodes[0];
    const bundles = (await new trust_src/* BundleReader */.EU(registry, verifier).at(image.digest)).map((bundle) => (0,trust_src/* sortBundle */.VI)(bundle, image.digest, policy.signers));
    const trusted = bundles.filter((one) => 'statement' in one);
    const packageHash = typeof node.package_hash === 'string' ? node.package_hash : undefined;
    const [facts] = (0,trust_src/* binaryFacts */.Tw)({ spec: { name, version, hash: config.hash }, manifest: image.digest, tarball: undefined, faults: [], trusted, refused: [] }, packageHash);
    return { tag: image.tag, facts: facts, reviewed: { hash: config.hash, target: (0,model_src/* targetOf */.$r)(node), manifest: image.digest, layer: image.layer.digest, ...(packageHash !== undefined && { packageHash }) } };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/review-packages/git.ts
const PASSED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_CONFIG_GLOBAL', 'SystemRoot', 'http_proxy', 'https_proxy', 'no_proxy', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'SSL_CERT_FILE'];
/** Runs git, which never asks for anything and runs no hooks of the repository. A non-zero exit code is a result. */
function git({ processes, host, signal }, cwd, args, env = {}, stdin) {
    const passed = Object.fromEntries(PASSED.flatMap((name) => (host.env[name] === undefined ? [] : [[name, host.env[name]]])));
    return processes.run('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd, signal, env: { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env }, ...(stdin !== undefined && { stdin }) });
}

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
    if (commit === undefined)
        return recipeIn((0,external_node_path_.resolve)(around.root, repository), name, version, await headOf(around));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-review-'));
    try {
        await checkOut(commit, (0,external_node_path_.relative)(await gitRoot(around), (0,external_node_path_.resolve)(around.root, repository)).split(external_node_path_.sep).join('/') || '.', folder, around);
        return await recipeIn((0,external_node_path_.resolve)(folder, (0,external_node_path_.relative)(await gitRoot(around), (0,external_node_path_.resolve)(around.root, repository))), name, version, commit);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function recipeIn(repository, name, version, commit) {
    for (const { folder } of await (0,spack_src.repositoriesIn)(repository, 'config')) {
        const packages = (0,external_node_path_.join)(folder, 'packages');
        const own = (await (0,promises_.readdir)(packages).catch(() => [])).find((one) => (0,spack_src.packageOfFolder)(one) === name);
        if (own === undefined)
            continue;
        const files = await filesIn((0,external_node_path_.join)(packages, own));
        const text = files.find(({ path }) => path === 'package.py');
        if (!text)
            continue;
        const recipe = (0,spack_src.readRecipe)(Buffer.from(text.content).toString('utf8'), name);
        const license = licenseFor(recipe, version);
        return { recipe, files, reviewed: (0,trust_src/* reviewedRecipe */.ow)(files, { ...(commit && { commit }), ...(license !== undefined && { license }) }) };
    }
    return undefined;
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(files.map(async (file) => ({ path: (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'), content: await (0,promises_.readFile)(file) })));
}
/** The licences that the recipe gives for a version, all of them together; undefined when it gives none, or it is not known without running it. */
function licenseFor(recipe, version) {
    const applying = recipe.licenses.filter(({ when }) => when.every((condition) => !(0,model_src/* isUnknown */.t8)(condition) && applies(condition, version)));
    const known = applying.flatMap(({ license }) => ((0,model_src/* isUnknown */.t8)(license) || license === 'UNKNOWN' ? [] : [license]));
    if (known.length === 0 || known.length < applying.length)
        return undefined;
    return known.length === 1 ? known[0] : known.map((one) => `(${one})`).join(' AND ');
}
/** Whether a condition such as `@1.2:` holds; conditions on variants may hold for some build, and then count. */
function applies(condition, version) {
    const range = /^@([^\s+~%^ ]+)/.exec(condition.trim())?.[1];
    return range === undefined || (0,model_src/* satisfies */.ib)((0,model_src/* parseVersion */.ot)(version), (0,model_src/* parseVersionRange */.FG)(range));
}
async function headOf({ ports, root }) {
    const { exitCode, stdout } = await git(ports, root, ['rev-parse', 'HEAD']);
    return exitCode === 0 && /^[0-9a-f]{40}$/.test(stdout.trim()) ? stdout.trim() : undefined;
}
async function gitRoot({ ports, root }) {
    const { exitCode, stdout } = await git(ports, root, ['rev-parse', '--show-toplevel']);
    if (exitCode !== 0)
        throw new src/* UserError */.yo(`${root} is not in a git repository.`, { fix: 'Check the repository out first (actions/checkout).' });
    return stdout.trim();
}
/** Lays files of a commit out in a folder, with an index of its own: the checkout stays as it is. */
async function checkOut(commit, path, folder, { ports, root }) {
    await mustGit(ports, root, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], 'fetch the commit that was reviewed');
    await mustGit(ports, root, ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, '.index') });
}
async function mustGit(ports, cwd, args, doing, env) {
    const { exitCode, stderr } = await git(ports, cwd, args, env);
    if (exitCode !== 0)
        throw new src/* UserError */.yo(`git could not ${doing}: ${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`}`, { fix: 'Check the repository out with actions/checkout, and "contents: read".' });
}

;// CONCATENATED MODULE: ./actions/review-packages/diff.ts








/**
 * What changed in a recipe, its patches, the hosts of its sources and its dependencies since a version of it was last approved.
 * @param spec `NAME@VERSION`.
 * @throws UserError when it is malformed, or there is no such recipe.
 */
async function diffSinceApproval(spec, around) {
    const read = (0,trust_src/* parseCommand */.RM)(`request ${spec}`);
    if (read.kind === 'fault')
        throw new src/* UsageError */.eb(read.fault.wrong, { fix: 'Write the package with its version, such as --diff zlib@1.3.1.' });
    const { name, version } = read.command;
    const now = await findRecipe(name, version, undefined, around);
    if (!now)
        throw new src/* UsageError */.eb(`There is no recipe of ${name}.`, { fix: 'Check the name, and "repository" of the configuration.' });
    const last = await lastApproved(name, version, around);
    const commit = last?.recipe?.commit;
    if (!last || commit === undefined)
        return { kind: 'diff', spec, against: undefined, diff: undefined, patch: '' };
    const before = await findRecipe(name, last.version, commit, around);
    const diff = (0,trust_src/* diffRecipes */.Zy)(before ? viewOf(before, last.version) : EMPTY, viewOf(now, version));
    return { kind: 'diff', spec, against: { version: last.version, commit }, diff, patch: await patchSince(before, now, around) };
}
const EMPTY = { files: {}, sources: [], patches: [], dependencies: [], licenses: [], unknown: ['The recipe that was approved is not there any more.'] };
/** The newest approval of the version itself, else of the highest version that was approved. */
async function lastApproved(name, version, { root, verifier }) {
    const { reviews } = await (0,trust_src/* readReviews */.UM)(root, verifier);
    const approvals = reviews.filter((one) => one.signature.kind !== 'bad' && one.review.name === name && one.review.verdict === 'approved').map(({ review }) => review);
    const rank = (review) => (review.version === version ? 1 : 0);
    return approvals.toSorted((a, b) => rank(b) - rank(a) || (0,model_src/* compareVersions */.Zy)((0,model_src/* parseVersion */.ot)(b.version), (0,model_src/* parseVersion */.ot)(a.version)) || (a.time < b.time ? 1 : -1))[0];
}
/** What a recipe says that matters for a version. Directives whose conditions may hold are in, with the condition. */
function viewOf({ reviewed, recipe }, version) {
    const own = recipe.versions.find((one) => one.version.text === version);
    const sources = [own?.url, own?.git, own?.commit && `commit ${own.commit}`, own?.sha256 && `sha256 ${own.sha256}`].filter((one) => one !== undefined && one !== '');
    const shared = ['url', 'git', 'list_url'].flatMap((key) => { const value = recipe.attributes.get(key); return typeof value === 'string' ? [value] : []; });
    const license = licenseFor(recipe, version);
    return {
        files: reviewed.files,
        sources: [...shared, ...sources.filter((one) => URL.canParse(one) || one.startsWith('git@'))],
        patches: recipe.patches.map(({ source, sha256, when }) => said(source, when) + (sha256 ? ` sha256 ${sha256}` : '')),
        dependencies: recipe.dependencies.map(({ spec, when }) => said(spec, when)),
        licenses: license === undefined ? [] : [license],
        unknown: recipe.unknowns.map(({ reason, span }) => `Line ${span.line} cannot be known without running the recipe: ${reason}.`)
    };
}
function said(text, when) {
    const conditions = when.map((one) => ((0,model_src/* isUnknown */.t8)(one) ? '?' : one));
    return `${(0,model_src/* isUnknown */.t8)(text) ? '(not known without running it)' : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`;
}
/** The text of the changes, file by file, as git shows it. */
async function patchSince(before, now, { ports }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-diff-'));
    try {
        await Promise.all([layOut((0,external_node_path_.join)(folder, 'approved'), before), layOut((0,external_node_path_.join)(folder, 'now'), now)]);
        const { stdout } = await git(ports, folder, ['diff', '--no-index', '--no-color', '--no-ext-diff', 'approved', 'now']);
        return stdout;
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

;// CONCATENATED MODULE: ./actions/review-packages/publish.ts





/** How often others may be faster before it is given up. */
const ATTEMPTS = 60;
/**
 * Commits files to a branch of `origin`: on top of what is there now, and again on top of what others pushed meanwhile, until it goes
 * through. The checkout, its branch and its index stay as they are, since the commit is composed from git's objects.
 * @returns The commit; undefined when the branch has these files already.
 * @throws UserError when git cannot fetch or push.
 */
async function publishFiles(options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-publish-'));
    try {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            const done = await tryOnce(options, (0,external_node_path_.join)(folder, `index-${attempt}`));
            if (done !== 'overtaken')
                return done.commit;
            await options.ports.clock.sleep(Math.random() * 100 * Math.min(attempt, 20), options.ports.signal);
        }
        throw new src/* UserError */.yo(`The review could not be pushed to ${options.branch} in ${ATTEMPTS} tries: others keep pushing.`, { fix: 'Run it again; the review file is written.' });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function tryOnce(options, index) {
    const { branch } = options;
    const run = (args, stdin) => must(options, args, index, stdin);
    await run(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:refs/pakages/base`]);
    const base = await run(['rev-parse', 'refs/pakages/base']);
    await run(['read-tree', base]);
    const top = await run(['rev-parse', '--show-toplevel']);
    for (const file of options.files) {
        const blob = await run(['hash-object', '-w', '--stdin'], await (0,promises_.readFile)((0,external_node_path_.join)(options.root, file), 'utf8'));
        await run(['update-index', '--add', '--cacheinfo', `100644,${blob},${(0,external_node_path_.relative)(top, (0,external_node_path_.join)(options.root, file)).split(external_node_path_.sep).join('/')}`]);
    }
    const tree = await run(['write-tree']);
    if (tree === await run(['rev-parse', `${base}^{tree}`]))
        return { commit: undefined };
    const commit = await run(['commit-tree', tree, '-p', base, '-m', options.message]);
    const pushed = await git(options.ports, options.root, ['push', '--quiet', 'origin', `${commit}:refs/heads/${branch}`]);
    if (pushed.exitCode === 0)
        return { commit };
    if (/rejected|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|remote ref.* changed/i.test(pushed.stderr) && !/protected branch|hook declined|GH006|GH013|permission/i.test(pushed.stderr))
        return 'overtaken';
    throw new src/* UserError */.yo(`git could not push to ${branch}: ${lastLine(pushed.stderr)}`, { fix: 'Give the job "permissions: contents: write"; where the branch is protected, let this workflow pass, or name another one as "branch".' });
}
async function must({ ports, root, by }, args, index, stdin) {
    const author = { GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email, GIT_COMMITTER_NAME: by.name, GIT_COMMITTER_EMAIL: by.email };
    const { exitCode, stdout, stderr } = await git(ports, root, args, { ...author, GIT_INDEX_FILE: index }, stdin);
    if (exitCode === 0)
        return stdout.trim();
    throw new src/* UserError */.yo(`git ${args[0]} failed: ${lastLine(stderr)}`, { fix: 'Check that the repository was checked out with its remote "origin" (actions/checkout), and that the branch exists.' });
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';

;// CONCATENATED MODULE: ./actions/review-packages/surroundings.ts




/** Reads the configuration and opens what it names. */
async function surroundingsOf(inputs, ports) {
    const { host } = ports;
    const file = (0,external_node_path_.resolve)(host.workspace, inputs.config);
    const configuration = await (0,src/* readConfigurationIfAny */.GA)(file);
    const policy = (0,src/* policyOf */.US)(configuration, host.context.repository);
    const reference = inputs.registry ?? configuration?.values.registry;
    const credentials = reference === undefined ? undefined : (0,oci_src/* credentialsFor */.Og)(reference, host.context.serverUrl, { token: inputs.token, username: inputs.username, actor: host.context.actor });
    return {
        inputs, ports, root: (0,external_node_path_.dirname)(file), configuration, policy,
        verifier: (0,trust_src/* verifierOf */.Sb)(policy, (0,src/* cacheFolder */.nF)(host.env)),
        registry: reference === undefined ? undefined : ports.openRegistry(reference, credentials)
    };
}
/** Who signs reviews: the key that was given, else the identity of the job; undefined where there is neither. */
async function signerOf({ inputs, ports }) {
    return inputs['signing-key'] === undefined ? ports.keylessSigner() : new trust_src/* KeySigner */.iJ(inputs['signing-key']);
}
/** Our own reviews and those of the indexes that the policy imports, of one version. Trouble becomes a warning. */
async function reviewsOf(name, version, { root, policy, verifier, ports }) {
    const own = await (0,trust_src/* readReviews */.UM)(root, verifier);
    for (const { file, reason } of own.unreadable)
        ports.host.warning(`${file} does not count: ${reason}`, { file });
    const imported = await Promise.all(policy.imports.map((index) => (0,trust_src/* importReviews */.Dz)(index, name, version, { http: ports.http, verifier, workspace: root, signal: ports.signal })));
    for (const trouble of imported.flatMap((one) => one.trouble))
        ports.host.warning(trouble);
    return [...own.reviews, ...imported.flatMap(({ reviews }) => reviews)].filter(({ review }) => review.name === name && review.version === version);
}

;// CONCATENATED MODULE: ./actions/review-packages/step.ts








/** Reads commands, checks who gave them, records what they say, and answers: see the action. */
async function reviewPackages(inputs, ports) {
    if (inputs.diff !== undefined)
        return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports));
    const source = (0,trust_src/* commandSource */.P2)(ports.host.context, { command: givenText(inputs), auditor: inputs.auditor });
    const commands = source === undefined ? [] : (0,trust_src/* parseCommands */.Gr)(source.text);
    if (source === undefined || commands.length === 0)
        return { kind: 'nothing' };
    const around = await surroundingsOf(inputs, ports);
    const signer = await signerOf(around);
    if (!signer && commands.some((read) => read.kind === 'command' && read.command.verdict === 'approved'))
        ports.host.warning('Nobody signs this review: a review without a signature approves nothing. Give the job "id-token: write", or a key as "signing-key".');
    const outcomes = [];
    for (const command of commands)
        outcomes.push(await follow(command, source, around, signer));
    const commit = await publish(outcomes, around);
    return { kind: 'reviewed', outcomes, commit, answer: await answer(outcomes, source, around), signedBy: signer?.identity };
}
/** Words of the terminal are one command; lines of an input one each. */
function givenText({ command, note }) {
    if (command.length === 0)
        return undefined;
    const words = command.every((part) => !/\s/.test(part));
    const lines = words ? [command.join(' ')] : command;
    return lines.map((line) => (note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line)).join('\n');
}
async function follow(read, source, around, signer) {
    const { author } = source;
    if (read.kind === 'fault')
        return { kind: 'not-done', command: undefined, author, fault: read.fault };
    const { command } = read;
    const { name, version } = command;
    const binaries = await findBinaries(name, version, around);
    const may = await (0,trust_src/* standing */.JA)(command, { author, auditors: around.policy.auditors, binaries: binaries.map(({ facts }) => facts), isMember: (team, login) => isMember(team, login, around) });
    if (may.kind === 'may-not')
        return { kind: 'not-done', command, author, fault: { wrong: may.reason, fix: may.fix } };
    const found = await findRecipe(name, version, source.commit, around);
    const unknown = whyUnknown(command, found?.recipe.versions.map((one) => one.version.text), binaries);
    if (unknown !== undefined)
        return { kind: 'not-done', command, author, fault: { wrong: unknown, fix: 'Check the name and the version, and that the right branch is checked out.' } };
    const facts = { name, version, license: found?.reviewed.license, recipe: found?.reviewed.digest, binaries: binaries.map((one) => one.facts) };
    const before = await reviewsOf(name, version, around);
    const kept = whyKept(command, before.find((one) => one.importedFrom === undefined && one.review.auditor === author)?.review.verdict);
    if (kept !== undefined)
        return { kind: 'not-done', command, author, fault: { wrong: kept, fix: `Take it back first: /pakages withdraw ${name}@${version}` } };
    const review = await (0,trust_src/* composeReview */.bW)(command, { auditor: author, team: may.team, recipe: found?.reviewed, binaries: binaries.map(({ reviewed }) => reviewed), time: new Date(around.ports.clock.now()).toISOString(), source: source.url }, signer);
    const file = await (0,trust_src/* writeReview */.OC)(around.root, review);
    const after = [...before.filter((one) => one.importedFrom !== undefined || one.review.auditor !== author), await (0,trust_src/* checkReview */.fK)(review, around.verifier)];
    const state = (0,trust_src/* stateOf */.L4)(facts, after, around.policy);
    const removed = state.state === 'removed' ? await removeAll(binaries, around) : 0;
    return { kind: 'done', command, author, before: (0,trust_src/* stateOf */.L4)(facts, before, around.policy).state, after: state, file, removed };
}
/** Why nothing can be said of a version: neither a recipe nor the cache has it. One that was removed may be spoken of all the same. */
function whyUnknown({ name, version, verdict }, versions, binaries) {
    if (binaries.length > 0 || versions?.includes(version) === true || verdict === 'withdrawn' || verdict === 'unsafe')
        return undefined;
    return versions === undefined ? `There is no recipe and no binary of ${name}.` : `The recipe of ${name} has no version ${version} (it has ${versions.slice(0, 5).join(', ') || 'none'}), and there is no binary of it.`;
}
/** Why a command must not take the place of what its author said before: a warning must not vanish by the way, nor a verdict by a question. */
function whyKept({ verdict, name, version }, own) {
    if (own === undefined || own === 'requested' || own === 'withdrawn' || verdict === 'withdrawn' || verdict === 'unsafe')
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
        throw new src/* UserError */.yo(`Whether ${login} is in ${team} cannot be asked without a token.`, { fix: 'Give one that may read the members of the organization, as the input "token".' });
    return (await ports.openForge(context.repository, inputs.token, context.apiUrl)).isTeamMember(team, login);
}
async function removeAll(binaries, around) {
    const { registry, ports } = around;
    if (!registry || binaries.length === 0)
        return 0;
    const tags = new Set(binaries.map(({ tag }) => tag));
    const remove = await githubRemoval(around);
    const removal = await (0,trust_src/* removeBinaries */.s1)(registry, { isOf: (tag) => tags.has(tag), ...(remove && { remove }) });
    const { repository, serverUrl, commit } = ports.host.context;
    await (0,oci_src/* finalizeIndex */.x0)({ registry, clock: ports.clock, signal: ports.signal, expected: new Map(), provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit } });
    return removal.manifests.length;
}
/** GitHub's registry deletes through its REST API only. */
async function githubRemoval({ registry, inputs, ports }) {
    const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1];
    if (image === undefined || inputs.token === undefined)
        return undefined;
    const forge = await ports.openForge(ports.host.context.repository ?? image, inputs.token, ports.host.context.apiUrl);
    return (digest) => forge.deleteManifest(image, digest);
}
async function publish(outcomes, { inputs, ports, root }) {
    const done = outcomes.filter((outcome) => outcome.kind === 'done');
    const wanted = inputs.publish === 'push' || (inputs.publish === 'auto' && ports.host.kind === 'github');
    if (!wanted || done.length === 0)
        return undefined;
    const what = done.map(({ author, command }) => `${author}: ${command.verdict} ${command.name}@${command.version}`);
    const by = { name: 'pakages review', email: 'pakages-review@users.noreply.github.com' };
    const message = what.length === 1 ? `Review: ${what[0]}` : `Review ${what.length} versions\n\n${what.join('\n')}`;
    return publishFiles({ ports, root, files: [...new Set(done.map(({ file }) => file))], branch: await branchOf(inputs, ports), message, by });
}
async function branchOf(inputs, ports) {
    const payload = ports.host.context.payload;
    const named = inputs.branch ?? payload?.repository?.default_branch ?? ports.host.context.ref?.replace(/^refs\/heads\//, '');
    if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
        return named;
    throw new src/* UserError */.yo('It is not known which branch reviews belong to.', { fix: 'Name it as the input "branch".' });
}
async function answer(outcomes, { thread }, { inputs, ports }) {
    const { repository, apiUrl } = ports.host.context;
    if (thread === undefined || inputs.token === undefined || repository === undefined)
        return undefined;
    return (await ports.openForge(repository, inputs.token, apiUrl)).comment(thread, (0,trust_src/* replyMarkdown */.iz)(outcomes));
}
/** The state of each version that was spoken of, the last word on each. */
const statesOf = (outcomes) => new Map(outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after]] : [])));

;// CONCATENATED MODULE: ./actions/review-packages/summary.ts



/** What the action shows of its result. */
function presentReview(result) {
    switch (result.kind) {
        case 'nothing':
            return { outputs: { outcomes: '[]', states: '{}', files: '', commit: '' }, summary: 'There is no command for Pakages in it.', json: { outcomes: [] } };
        case 'diff':
            return { outputs: { outcomes: '[]', states: '{}', files: '', commit: '' }, summary: diffSummary(result), json: result };
        case 'reviewed':
            return presentOutcomes(result);
        default:
            return result;
    }
}
function presentOutcomes({ outcomes, commit, signedBy }) {
    const files = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.file] : []));
    const states = Object.fromEntries([...statesOf(outcomes)].map(([spec, { state, reasons, missing }]) => [spec, { state, reasons, missing }]));
    const short = outcomes.map((outcome) => (outcome.kind === 'done'
        ? { done: true, command: outcome.command, author: outcome.author, before: outcome.before, after: outcome.after.state, file: outcome.file, removed: outcome.removed }
        : { done: false, author: outcome.author, ...outcome.fault }));
    const refused = outcomes.filter((outcome) => outcome.kind === 'not-done');
    return {
        outputs: { outcomes: JSON.stringify(short), states: JSON.stringify(states), files: files.join('\n'), commit: commit ?? '' },
        summary: ['### Reviews', (0,trust_src/* replyMarkdown */.iz)(outcomes), ...(signedBy === undefined || files.length === 0 ? [] : [`Signed by ${signedBy}.`])].join('\n\n'),
        json: { outcomes: short, states, commit },
        ...(refused.length > 0 && { failure: new src/* UserError */.yo(refused.map(({ fault }) => fault.wrong).join(' '), { fix: refused[0].fault.fix }) })
    };
}
function diffSummary({ spec, against, diff, patch }) {
    if (!against || !diff)
        return `### ${spec}\n\nNo version of it was approved before: all of its recipe is to be read.`;
    const head = `### ${spec}, compared with ${against.version} as it was approved at ${against.commit.slice(0, 12)}`;
    const unknown = diff.unknown.map((one) => `- ${one}`);
    return [head, ...((0,trust_src/* isSame */.Ft)(diff) ? ['Nothing changed.'] : changes(diff)), ...(unknown.length > 0 ? [`Not compared:\n${unknown.join('\n')}`] : []), ...(patch === '' ? [] : [fenced(patch)])].join('\n\n');
}
function changes(diff) {
    const parts = [['Hosts of sources', diff.hosts], ['Sources', diff.sources], ['Patches', diff.patches], ['Dependencies', diff.dependencies], ['Licences', diff.licenses], ['Files', diff.files]];
    const lists = parts.filter(([, { added, removed }]) => added.length + removed.length > 0).map(([name, { added, removed }]) => `${name}:\n${[...added.map((one) => `- added ${quoted(one)}`), ...removed.map((one) => `- removed ${quoted(one)}`)].join('\n')}`);
    return diff.files.changed.length > 0 ? [...lists, `Changed files: ${diff.files.changed.map(quoted).join(', ')}`] : lists;
}
const quoted = (text) => `\`${text.replaceAll('`', "'")}\``;
/** In a fence that is longer than any in the text, so that the text cannot end it. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}

;// CONCATENATED MODULE: ./actions/review-packages/action.ts




/** `uses: syspack/pakages/review@v1`, `pakages review` */
const reviewPackagesAction = (0,src/* defineAction */.QP)({
    name: 'review',
    title: 'Review packages',
    summary: 'Record what auditors say of package versions, in comments, reviews or at the terminal, and what that makes of them.',
    branding: { icon: 'check-square', color: 'green' },
    inputs: reviewInputs,
    outputs: {
        outcomes: 'JSON: what became of each command.',
        states: 'JSON: the state of each version that was spoken of, by `name@version`.',
        files: 'The review files that were written, one a line.',
        commit: 'The commit that was pushed.'
    },
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write', packages: 'write', 'id-token': 'write' },
    example: 'config: pakages.json',
    terminalExample: 'approve zlib@1.3.1 functional safe license --note "built and ran the tests" --auditor alice',
    positional: 'command',
    run: reviewPackages,
    present: presentReview
});


/***/ })

};
