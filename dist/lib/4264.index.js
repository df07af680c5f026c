export const id = 4264;
export const ids = [4264];
export const modules = {
    31896: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            reviewPackages: () => (reviewPackages),
            statesOf: () => (statesOf)
        });
        var errors = __webpack_require__(37638);
        var may_publish_here = __webpack_require__(34509);
        var documents_review = __webpack_require__(4886);
        var commit = __webpack_require__(67795);
        var schemas = __webpack_require__(92857);
        ;
        const author = schemas.Ikc({
            login: schemas.YjP()
                .transform((name) => name.toLowerCase())
                .pipe(documents_review.iD),
        });
        const comment = schemas.Ikc({
            action: schemas.YjP(),
            comment: schemas.Ikc({ body: schemas.YjP(), html_url: schemas.YjP().max(500), user: author }),
            issue: schemas.Ikc({ number: schemas.Whr().positive() }),
        });
        const review = schemas.Ikc({
            action: schemas.YjP(),
            review: schemas.Ikc({
                body: schemas.YjP().nullish(),
                html_url: schemas.YjP().max(500),
                user: author,
                commit_id: (0, commit.K)(),
            }),
            pull_request: schemas.Ikc({ number: schemas.Whr().positive() }),
        });
        const dispatch = schemas.Ikc({ sender: author });
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
            throw new errors.yo(`The event ${event} does not look as GitHub documents it.`, {
                fix: 'Start the review again with a new comment.',
                cause: found.error,
            });
        }
        function needed(command) {
            if (command !== undefined && command.trim() !== '')
                return command;
            throw new errors.yo('There is no command.', {
                fix: 'Give one, such as: pakages review approve zlib@1.3.1 functional safe license -- built and ran the tests',
            });
        }
        const prefixed = (command) => command
            .split(/\r?\n/)
            .map((line) => (line.trim() === '' || line.startsWith('/pakages') ? line : `/pakages ${line}`))
            .join('\n');
        function atTerminal(given) {
            const name = documents_review.iD.safeParse(given?.replace(/^@/, '').toLowerCase());
            if (name.success)
                return name.data;
            throw new errors.eb(given === undefined ? 'It is not known who reviews.' : `"${given}" is not a GitHub login.`, { fix: 'Give --auditor with your GitHub login.' });
        }
        var command = __webpack_require__(78482);
        var reply = __webpack_require__(83232);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var recipe_licence = __webpack_require__(26861);
        var version_version = __webpack_require__(35198);
        var recipe = __webpack_require__(61400);
        var git_git = __webpack_require__(99329);
        ;
        async function diffFolders(git, parent, before, after) {
            const { stdout } = await (0, git_git.E)(git, ['diff', '--no-index', '--no-color', '--no-ext-diff', '--no-textconv', before, after], { folder: parent });
            return stdout;
        }
        var reviews_diff = __webpack_require__(81701);
        var checkout = __webpack_require__(22717);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var read_recipe = __webpack_require__(38797);
        var recipe_files = __webpack_require__(79074);
        ;
        async function findRecipe(name, version, commit, around) {
            const repository = around.configuration?.values.repository;
            if (repository === undefined)
                return undefined;
            const git = (0, git_git.O)(around.ports);
            const own = (0, external_node_path_.resolve)(around.root, repository);
            if (commit === undefined)
                return recipeIn(own, name, version, await (0, checkout.Uo)(git, around.root));
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-review-'));
            try {
                const top = await (0, checkout.HX)(git, around.root);
                const path = (0, external_node_path_.relative)(top, await (0, promises_.realpath)(own).catch(() => own))
                    .split(external_node_path_.sep)
                    .join('/') || '.';
                const there = await (0, checkout.v8)(git, { checkout: around.root, commit, path, folder });
                return await recipeIn(there, name, version, commit);
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function recipeIn(folder, name, version, commit) {
            for (const repository of await (0, repository_folder.S)(folder, 'config')) {
                const place = await (0, recipe_folder.Sx)(repository, name);
                if (!place)
                    continue;
                const { text, files } = await readOrRefuse(place);
                const recipe = (0, read_recipe.X)(text, name);
                const { expression } = (0, recipe_licence.b)(recipe, version);
                return {
                    recipe,
                    files,
                    reviewed: (0, recipe_files.o)(files, {
                        ...(commit && { commit }),
                        ...(expression !== undefined && { license: expression }),
                    }),
                };
            }
            return undefined;
        }
        async function readOrRefuse(place) {
            try {
                return await (0, recipe_folder.x3)(place);
            }
            catch (error) {
                if (!(error instanceof recipe_folder.m4))
                    throw error;
                throw new errors.yo(error.message, {
                    fix: 'Mend the recipe: a review is about every file in its folder.',
                });
            }
        }
        ;
        async function diffSinceApproval(spec, around) {
            const read = (0, command.RM)(`request ${spec}`);
            if (read.kind === 'fault')
                throw new errors.eb(read.fault.wrong, {
                    fix: 'Write the package with its version, such as --diff zlib@1.3.1.',
                });
            const { name, version } = read.command;
            const now = await findRecipe(name, version, undefined, around);
            if (!now)
                throw new errors.yo(`There is no recipe of ${name}.`, {
                    fix: 'Check the name, and "repository" of the configuration.',
                });
            const last = await lastApproved(name, version, around);
            const commit = last?.recipe?.commit;
            if (!last || commit === undefined)
                return { kind: 'diff', spec, against: undefined, diff: undefined, patch: '' };
            const before = await findRecipe(name, last.version, commit, around);
            const diff = (0, reviews_diff.Z)(before ? viewOf(before, last.version) : EMPTY, viewOf(now, version));
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
        async function lastApproved(name, version, { ownReviews }) {
            const { reviews } = await ownReviews();
            const approvals = reviews
                .filter((one) => one.signature.kind !== 'bad' &&
                one.review.name === name &&
                one.review.verdict === 'approved')
                .map(({ review }) => review);
            const rank = (review) => (review.version === version ? 1 : 0);
            return approvals.toSorted((a, b) => rank(b) - rank(a) ||
                (0, version_version.Zy)((0, version_version.ot)(b.version), (0, version_version.ot)(a.version)) ||
                (a.time < b.time ? 1 : -1))[0];
        }
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
            const { expression } = (0, recipe_licence.b)(recipe, version);
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
            const conditions = when.map((one) => ((0, recipe.t8)(one) ? '?' : one));
            return `${(0, recipe.t8)(text) ? '(not known without running it)' : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`;
        }
        async function patchSince(before, now, { ports }) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-diff-'));
            try {
                await Promise.all([layOut((0, external_node_path_.join)(folder, 'approved'), before), layOut((0, external_node_path_.join)(folder, 'now'), now)]);
                return await diffFolders((0, git_git.O)(ports), folder, 'approved', 'now');
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function layOut(folder, found) {
            await (0, promises_.mkdir)(folder, { recursive: true });
            for (const { path, content } of found?.files ?? []) {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(folder, path)), { recursive: true });
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, path), content);
            }
        }
        var invalid_value = __webpack_require__(14566);
        var counted_reviews = __webpack_require__(36217);
        ;
        async function standing(command, facts) {
            if (command.verdict === 'requested' || command.verdict === 'withdrawn')
                return { kind: 'may', team: undefined };
            const may = await auditorStanding(facts);
            if (may.kind === 'may-not')
                return may;
            if (command.verdict === 'approved' && (0, counted_reviews.H3)(facts.author, facts.binaries, facts.auditors)) {
                return {
                    kind: 'may-not',
                    reason: `${facts.author} published ${command.name}@${command.version}.`,
                    fix: 'Another auditor must approve it: nobody approves their own.',
                };
            }
            return may;
        }
        async function auditorStanding(facts) {
            const as = await auditorFor(facts);
            if (as)
                return { kind: 'may', team: as.kind === 'team' ? as.name : undefined };
            return {
                kind: 'may-not',
                reason: `${facts.author} is not an auditor by pakages.json.`,
                fix: 'Ask a maintainer to add you to "trust.auditors", or one of the auditors to review.',
            };
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
        ;
        function unknownVersion({ name, version, verdict }, { versions, hasBinary }) {
            if (hasBinary || versions?.includes(version) === true)
                return undefined;
            if (verdict === 'withdrawn' || verdict === 'unsafe')
                return undefined;
            return {
                wrong: versions === undefined
                    ? `There is no recipe and no binary of ${name}.`
                    : `The recipe of ${name} has no version ${version} (it has ${versions.slice(0, 5).join(', ') || 'none'}), and there is no binary of it.`,
                fix: 'Check the name and the version, and that the right branch is checked out.',
            };
        }
        function standingVerdict({ verdict, name, version }, own) {
            if (own === undefined || own === 'requested' || own === 'withdrawn')
                return undefined;
            if (verdict === 'withdrawn' || verdict === 'unsafe')
                return undefined;
            if (own !== 'unsafe' && verdict !== 'requested')
                return undefined;
            return {
                wrong: `You have called ${name}@${version} ${own} before.`,
                fix: `Take it back first: /pakages withdraw ${name}@${version}`,
            };
        }
        var document_kinds = __webpack_require__(93844);
        var statements = __webpack_require__(40974);
        ;
        async function composeReview(command, facts, signer) {
            const { team, recipe, ...rest } = facts;
            const words = documents_review.I2.parse({
                ...command,
                ...rest,
                ...(team && { team }),
                ...(recipe && { recipe }),
            });
            if (!signer)
                return words;
            return { ...words, signature: await signer.sign((0, statements.Wj)(words)) };
        }
        async function writeReview(repository, review) {
            const path = (0, documents_review.GT)(review);
            await document_kinds.au.write((0, external_node_path_.join)(repository, path), review);
            return path;
        }
        var reviews_checked = __webpack_require__(86121);
        var state_of = __webpack_require__(10906);
        var tags = __webpack_require__(89077);
        var spack_image_read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var verify_bundles = __webpack_require__(28027);
        var gather = __webpack_require__(70963);
        var binary_facts = __webpack_require__(25652);
        ;
        async function findBinaries(name, version, around) {
            const { registry } = around;
            if (!registry)
                return [];
            const found = [];
            for (const tag of (await registry.tags()).filter((one) => (0, tags.g9)(one) !== undefined && one.startsWith(`${name}-`))) {
                const image = await (0, spack_image_read.AM)(registry, tag);
                const binary = image && (await binaryOf(image, name, version, registry, around));
                if (binary)
                    found.push(binary);
            }
            return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
        }
        async function binaryOf(image, name, version, registry, { verifier, policy }) {
            const config = await (0, spack_image_read.Xg)(registry, image);
            if (config.name !== name || config.version !== version)
                return undefined;
            const node = config.spec.nodes[0];
            const bundles = (await new verify_bundles.E(registry, verifier).at(image.digest)).map((bundle) => (0, gather.V)(bundle, image.digest, policy.signers));
            const trusted = bundles.filter((one) => 'statement' in one);
            const packageHash = typeof node.package_hash === 'string' ? node.package_hash : undefined;
            const [facts] = (0, binary_facts.T)({
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
                    target: (0, concrete_spec.$r)(node),
                    manifest: image.digest,
                    layer: image.layer.digest,
                    ...(packageHash !== undefined && { packageHash }),
                },
            };
        }
        ;
        async function isMember(team, login, { inputs, ports }) {
            const { context, kind } = ports.host;
            if (kind === 'terminal')
                return false;
            if (inputs.token === undefined || context.repository === undefined)
                throw new errors.yo(`Whether ${login} is in ${team} cannot be asked without a token.`, {
                    fix: 'Give one that may read the members of the organization, as the input "token".',
                });
            const codeHost = await ports.openCodeHost(context.repository, inputs.token, context.apiUrl);
            return codeHost.isTeamMember(team, login);
        }
        var http = __webpack_require__(39452);
        var attach = __webpack_require__(19769);
        var vex_records = __webpack_require__(89365);
        var openvex_document = __webpack_require__(60702);
        var counted_statements = __webpack_require__(80966);
        ;
        async function followStatement(command, { author, url, commit }, around, signer) {
            const may = await auditorStanding({
                author,
                auditors: around.policy.auditors,
                isMember: (team, login) => isMember(team, login, around),
            });
            if (may.kind === 'may-not')
                return { wrong: may.reason, fix: may.fix };
            const binaries = await meant(command, commit, around);
            if ('wrong' in binaries)
                return binaries;
            const record = await (0, vex_records.mQ)(command, {
                auditor: author,
                team: may.team,
                hash: command.hash === undefined ? undefined : binaries[0].reviewed.hash,
                subjects: binaries.map(({ facts, reviewed }) => ({
                    name: (0, openvex_document.Vd)({ ...command, hash: reviewed.hash }),
                    digest: facts.manifest,
                })),
                time: new Date(around.ports.clock.now()).toISOString(),
                source: url,
            }, signer);
            const [counted] = (0, counted_statements.U)([await (0, vex_records.It)(record, around.verifier)], around.policy);
            const { counts, remarks } = counted;
            if (signer && !counts)
                return { wrong: remarks.join(' '), fix: SIGN_FIX };
            const file = await (0, vex_records.pc)(around.root, record);
            const lies = await attached(record, binaries, around);
            return { kind: 'stated', command, author, counts, remarks, file, ...lies };
        }
        const SIGN_FIX = 'Or sign it with a key of your own as "signing-key".';
        async function meant(command, commit, around) {
            const { name, version, hash } = command;
            const all = await findBinaries(name, version, around);
            if (hash !== undefined) {
                const found = all.filter(({ reviewed }) => reviewed.hash.startsWith(hash));
                if (found.length === 1)
                    return found;
                return {
                    wrong: found.length === 0
                        ? `There is no binary of ${name}@${version} whose hash begins with ${hash}.`
                        : `${found.length} binaries of ${name}@${version} have hashes that begin with ${hash}.`,
                    fix: 'Write more of the hash of a binary in the registry, or leave it out to speak of all.',
                };
            }
            const recipe = await findRecipe(name, version, commit, around);
            const unknown = unknownVersion({ name, version, verdict: 'approved' }, {
                versions: recipe?.recipe.versions.map((one) => one.version.text),
                hasBinary: all.length > 0,
            });
            return unknown ?? all;
        }
        async function attached({ signature }, binaries, { registry }) {
            if (!registry || signature === undefined || binaries.length === 0)
                return { attached: 0 };
            const manifests = binaries.map(({ facts }) => facts.manifest);
            try {
                const bundle = (0, statements.ox)(signature, openvex_document.Am);
                const all = await (0, attach.K)(registry, manifests, bundle);
                return { attached: all.length };
            }
            catch (error) {
                if (!(error instanceof errors.yo || error instanceof http.j))
                    throw error;
                return { attached: 0, unattached: `It is not attached to binaries: ${error.message}` };
            }
        }
        var src = __webpack_require__(75290);
        var reviews_import = __webpack_require__(15559);
        ;
        async function surroundingsOf(inputs, ports) {
            const { configuration, root, ...opened } = await (0, src.h)(inputs, ports);
            return {
                inputs,
                ports,
                root,
                configuration,
                ...(await opened.trust()),
                ownReviews: opened.reviews,
                recorded: [],
                registry: opened.registryIfAny(),
                signer: async () => (await opened.signer()).signer,
            };
        }
        async function reviewsOf(name, version, { root, policy, verifier, ports, ownReviews, recorded }) {
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const imported = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, {
                http: ports.http,
                verifier,
                workspace: root,
                signal: ports.signal,
            })));
            for (const trouble of imported.flatMap((one) => one.trouble))
                ports.host.warning(trouble);
            const before = own.reviews.filter((one) => !recorded.some((other) => (0, documents_review.GT)(other.review) === (0, documents_review.GT)(one.review)));
            return [...before, ...recorded, ...imported.flatMap(({ reviews }) => reviews)].filter(({ review }) => review.name === name && review.version === version);
        }
        ;
        async function followed(read, source, around, signer) {
            const command = read.kind === 'fault' ? undefined : read.command;
            const notDone = (fault) => ({
                outcome: { kind: 'not-done', command, author: source.author, fault },
                binaries: [],
            });
            if (read.kind === 'fault')
                return notDone(read.fault);
            try {
                if (read.kind === 'statement') {
                    const stated = await followStatement(read.command, source, around, signer);
                    return 'wrong' in stated ? notDone(stated) : { outcome: stated, binaries: [] };
                }
                const checked = await check(read.command, source, around);
                return checked.kind === 'refused'
                    ? notDone(checked.fault)
                    : await record(checked, source, around, signer);
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return notDone({ wrong: error.message, fix: error.fix });
            }
        }
        const refused = (fault) => ({ kind: 'refused', fault });
        async function check(command, { author, commit }, around) {
            const { name, version } = command;
            const binaries = await findBinaries(name, version, around);
            const may = await standing(command, {
                author,
                auditors: around.policy.auditors,
                binaries: binaries.map(({ facts }) => facts),
                isMember: (team, login) => isMember(team, login, around),
            });
            if (may.kind === 'may-not')
                return refused({ wrong: may.reason, fix: may.fix });
            const found = await findRecipe(name, version, commit, around);
            const unknown = unknownVersion(command, {
                versions: found?.recipe.versions.map((one) => one.version.text),
                hasBinary: binaries.length > 0,
            });
            if (unknown)
                return refused(unknown);
            const reviews = await reviewsOf(name, version, around);
            const own = reviews.find((one) => isOwn(one, author))?.review.verdict;
            const kept = standingVerdict(command, own);
            if (kept)
                return refused(kept);
            return { kind: 'recordable', command, team: may.team, found, binaries, reviews };
        }
        const isOwn = ({ importedFrom, review }, author) => importedFrom === undefined && review.auditor === author;
        const factsOf = ({ command, found, binaries }) => ({
            name: command.name,
            version: command.version,
            license: found?.reviewed.license,
            recipe: found?.reviewed.digest,
            binaries: binaries.map((one) => one.facts),
        });
        async function record(recordable, { author, url }, around, signer) {
            const { command, team, found, binaries, reviews } = recordable;
            const statement = {
                auditor: author,
                team,
                recipe: found?.reviewed,
                binaries: binaries.map(({ reviewed }) => reviewed),
                time: new Date(around.ports.clock.now()).toISOString(),
                source: url,
            };
            const review = await composeReview(command, statement, signer);
            const checked = await (0, reviews_checked.f)(review, around.verifier);
            const wrong = isVerdict(command) ? (0, counted_reviews.jY)(checked, around.policy) : undefined;
            if (wrong !== undefined)
                return {
                    outcome: {
                        kind: 'not-done',
                        command,
                        author,
                        fault: { wrong, fix: 'Or sign it with a key of your own as "signing-key".' },
                    },
                    binaries: [],
                };
            const file = await writeReview(around.root, review);
            around.recorded.splice(0, Infinity, ...around.recorded.filter((one) => (0, documents_review.GT)(one.review) !== file), checked);
            const others = reviews.filter((one) => !isOwn(one, author));
            const facts = factsOf(recordable);
            const outcome = {
                kind: 'done',
                command,
                author,
                before: (0, state_of.L)(facts, reviews, around.policy).state,
                after: (0, state_of.L)(facts, [...others, checked], around.policy),
                file,
                removed: 0,
            };
            return { outcome, binaries };
        }
        const isVerdict = ({ verdict }) => verdict !== 'requested' && verdict !== 'withdrawn';
        var jitter = __webpack_require__(50516);
        var failures = __webpack_require__(72554);
        ;
        const ATTEMPTS = 60;
        const OVERTAKEN = /rejected|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|remote ref.* changed/i;
        const FORBIDDEN = /protected branch|hook declined|GH006|GH013|permission/i;
        async function commitFiles(git, request, clock) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-commit-'));
            try {
                for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
                    const done = await commitOnce(git, request, (0, external_node_path_.join)(folder, `index-${attempt}`));
                    if (done !== 'overtaken')
                        return done.commit;
                    await clock.sleep((0, jitter.G1)(100 * Math.min(attempt, 20)), git.signal);
                }
                throw new errors.yo(`The review could not be pushed to ${request.branch} in ${ATTEMPTS} tries: others keep pushing.`, { fix: 'Run it again; the review file is written.' });
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
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
            const tree = await treeWith(request, base, call, await (0, checkout.HX)(git, folder));
            if (tree === (await call(['rev-parse', `${base}^{tree}`])))
                return { commit: undefined };
            const commit = await call(['commit-tree', tree, '-p', base, '-m', message]);
            const push = ['push', '--quiet', 'origin', `${commit}:${remote}`];
            const { exitCode, stderr } = await (0, git_git.E)(git, push, { folder, remote: true });
            if (exitCode === 0)
                return { commit };
            if (OVERTAKEN.test(stderr) && !FORBIDDEN.test(stderr))
                return 'overtaken';
            const failure = (0, failures.tv)(stderr);
            const denied = !failure.known || FORBIDDEN.test(stderr);
            throw new errors.yo(`git could not push to ${branch}: ${denied ? (0, failures.fM)(stderr) : failure.cause}`, {
                fix: denied
                    ? 'Give the job "permissions: contents: write"; where the branch is protected, let this workflow pass, or name another one as "branch".'
                    : failure.fix,
            });
        }
        async function treeWith({ root, files }, base, call, top) {
            await call(['read-tree', base]);
            for (const file of files) {
                const stdin = await (0, promises_.readFile)((0, external_node_path_.join)(root, file), 'utf8');
                const blob = await call(['hash-object', '-w', '--stdin'], { stdin });
                const path = (0, external_node_path_.relative)(top, (0, external_node_path_.join)(await (0, promises_.realpath)(root), file))
                    .split(external_node_path_.sep)
                    .join('/');
                await call(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
            }
            return call(['write-tree']);
        }
        function caller(git, { root: folder, by }, index) {
            const variables = {
                GIT_AUTHOR_NAME: by.name,
                GIT_AUTHOR_EMAIL: by.email,
                GIT_COMMITTER_NAME: by.name,
                GIT_COMMITTER_EMAIL: by.email,
                GIT_INDEX_FILE: index,
            };
            return async (args, options) => {
                const { exitCode, stdout, stderr } = await (0, git_git.E)(git, args, { ...options, folder, variables });
                if (exitCode === 0)
                    return stdout.trim();
                const failure = (0, failures.tv)(stderr);
                throw new errors.yo(`git ${args[0]} failed: ${failure.cause}`, {
                    fix: failure.known
                        ? failure.fix
                        : 'Check that the repository was checked out with its remote "origin" (actions/checkout), and that the branch exists.',
                });
            };
        }
        ;
        async function publish(outcomes, { inputs, ports, root }) {
            const done = outcomes.filter((outcome) => outcome.kind !== 'not-done');
            const wanted = inputs.publish === 'push' || (inputs.publish === 'auto' && ports.host.kind === 'github');
            if (!wanted || done.length === 0)
                return undefined;
            const what = done.map(({ author, command }) => {
                const said = 'verdict' in command ? command.verdict : `${command.status} ${command.vulnerability} of`;
                return `${author}: ${said} ${command.name}@${command.version}`;
            });
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
            return commitFiles((0, git_git.O)(ports), request, ports.clock);
        }
        async function branchOf(inputs, ports) {
            const payload = ports.host.context.payload;
            const named = inputs.branch ??
                payload?.repository?.default_branch ??
                ports.host.context.ref?.replace(/^refs\/heads\//, '');
            if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
                return named;
            throw new errors.yo('It is not known which branch reviews belong to.', {
                fix: 'Name it as the input "branch".',
            });
        }
        var finalize = __webpack_require__(65512);
        var registry_error = __webpack_require__(26061);
        var fallback_tag = __webpack_require__(3895);
        ;
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
                for (const referrer of await referrersOf(digest, registry))
                    if (!live.has(referrer))
                        await remove(referrer);
                await remove(digest);
            }
            return {
                tags: [...going.keys()],
                manifests,
                shared: [...new Set(going.values())].filter((digest) => live.has(digest)),
            };
        }
        async function referrersOf(subject, registry) {
            const found = [];
            for (const { digest } of await registry.referrers(subject)) {
                const stored = await registry.manifest(digest);
                const referrer = stored && (await (0, registry_error.UF)(() => (0, fallback_tag.Sz)(stored.mediaType, stored.bytes, digest)));
                if (referrer?.subject === subject)
                    found.push(digest);
            }
            return found;
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
        ;
        async function clearRemoved(followed, around) {
            const outcomes = [];
            let kept;
            for (const { outcome, binaries } of followed) {
                if (outcome.kind !== 'done' || outcome.after.state !== 'removed') {
                    outcomes.push(outcome);
                    continue;
                }
                try {
                    outcomes.push({ ...outcome, removed: await removeAll(binaries, around) });
                }
                catch (error) {
                    const failed = stillThere(outcome, error);
                    outcomes.push({ ...outcome, kept: `${failed.message} ${failed.fix}` });
                    kept ??= failed;
                }
            }
            return { outcomes, kept };
        }
        function stillThere({ command: { name, version } }, error) {
            if (!(error instanceof errors.yo || error instanceof http.j))
                throw error;
            const fix = error instanceof errors.yo ? error.fix : 'Run it again when the registry can be reached.';
            return new errors.yo(`Binaries of ${name}@${version} are still in the registry: ${error.message}`, { fix, cause: error });
        }
        async function removeVersions(specs, around) {
            const going = [];
            for (const spec of specs) {
                const [name = '', version = ''] = spec.split('@');
                const binaries = await findBinaries(name, version, around);
                const facts = { name, version, license: undefined, recipe: undefined };
                const { state } = (0, state_of.L)({ ...facts, binaries: binaries.map((one) => one.facts) }, await reviewsOf(name, version, around), around.policy);
                if (state !== 'removed')
                    throw new errors.yo(`${spec} is ${state}: no review that counts removes it.`, {
                        fix: `Call it unsafe first: /pakages unsafe ${spec} -- WHY`,
                    });
                going.push(...binaries);
            }
            return { kind: 'removed', specs, binaries: await removeAll(going, around) };
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
            await (0, finalize.x)({
                registry,
                clock: ports.clock,
                signal: ports.signal,
                expected: new Map(),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
            });
            return removal.manifests.length;
        }
        async function githubRemoval({ registry, inputs, ports, }) {
            const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1];
            if (image === undefined || inputs.token === undefined)
                return undefined;
            const codeHost = await ports.openCodeHost(ports.host.context.repository ?? image, inputs.token, ports.host.context.apiUrl);
            return (digest) => codeHost.deleteManifest(image, digest);
        }
        ;
        async function reviewPackages(inputs, ports) {
            if (inputs.diff !== undefined)
                return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports));
            if (inputs.remove.length > 0) {
                await (0, may_publish_here.H)('removals', inputs, ports);
                return removeVersions(inputs.remove, await surroundingsOf(inputs, ports));
            }
            const source = commandSource(ports.host.context, {
                command: givenText(inputs),
                auditor: inputs.auditor,
            });
            const commands = source === undefined ? [] : (0, command.Gr)(source.text);
            if (source === undefined || commands.length === 0)
                return { kind: 'nothing' };
            await (0, may_publish_here.H)('reviews', inputs, ports);
            const around = await surroundingsOf(inputs, ports);
            const signer = await around.signer();
            if (!signer)
                warnUnsigned(commands, ports);
            const all = [];
            for (const [at, command] of commands.entries())
                all.push(await ports.host.group(`Command ${at + 1} of ${commands.length}`, () => followed(command, source, around, signer)));
            const commit = await publish(all.map(({ outcome }) => outcome), around);
            const { outcomes, kept } = inputs.delete
                ? await clearRemoved(all, around)
                : { outcomes: all.map(({ outcome }) => outcome), kept: undefined };
            return {
                kind: 'reviewed',
                outcomes,
                commit,
                kept,
                ...(await answer(outcomes, source, around)),
                signedBy: signer?.identity,
            };
        }
        function warnUnsigned(commands, { host }) {
            if (commands.some((read) => read.kind === 'statement' ||
                (read.kind === 'command' && read.command.verdict === 'approved')))
                host.warning('Nobody signs this review: a review without a signature approves nothing. Give the job "id-token: write", or a key as "signing-key".');
        }
        function givenText({ command, note }) {
            if (command.length === 0)
                return undefined;
            const words = command.every((part) => !/\s/.test(part));
            const lines = words ? [command.join(' ')] : command;
            return lines
                .map((line) => note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line)
                .join('\n');
        }
        async function answer(outcomes, { thread }, { inputs, ports }) {
            const { repository, apiUrl } = ports.host.context;
            if (!inputs.answer ||
                thread === undefined ||
                inputs.token === undefined ||
                repository === undefined)
                return { answer: undefined, unanswered: undefined };
            try {
                const codeHost = await ports.openCodeHost(repository, inputs.token, apiUrl);
                const address = await codeHost.comment(thread, (0, reply.i)(outcomes));
                return { answer: address, unanswered: undefined };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return { answer: undefined, unanswered: error };
            }
        }
        const statesOf = (outcomes) => new Map(outcomes.flatMap((outcome) => outcome.kind === 'done'
            ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after]]
            : []));
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
    }),
    26861: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (licenceOfVersion)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61400);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90091);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        function licenceOfVersion({ licenses }, version) {
            const texts = licenses
                .filter(({ when }) => when.every((condition) => mayHold(condition, version)))
                .map(({ license }) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(license) ? undefined : license));
            return texts.includes(undefined) ? (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(undefined) : (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(texts);
        }
        function mayHold(condition, version) {
            const range = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(condition) ? undefined : /^@([^\s+~%^]+)/.exec(condition.trim())?.[1];
            if (range === undefined)
                return true;
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ib)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ot)(version), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.FG)(range));
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__.h)
                    return true;
                throw error;
            }
        }
    }),
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
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
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    19769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (attach),
            l: () => (isAttached)
        });
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _content_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            await Promise.all([putEmptyConfig(registry), (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, bytes)]);
            const layer = {
                ...(0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                    mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$v, NOTHING),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS, manifest) };
            };
            return (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, attachTo, { concurrency: 16 });
        }
        const NOTHING = Buffer.from('{}');
        const withEmptyConfig = new WeakMap();
        async function putEmptyConfig(registry) {
            const putting = withEmptyConfig.get(registry) ?? (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, NOTHING);
            withEmptyConfig.set(registry, putting);
            try {
                await putting;
            }
            catch (error) {
                withEmptyConfig.delete(registry);
                throw error;
            }
        }
        async function isAttached(registry, subject, { artifactType, bytes }) {
            const wanted = (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__.o)(bytes);
            for (const { digest } of await registry.referrers(subject, artifactType)) {
                const stored = await registry.manifest(digest);
                const layers = stored ? (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, digest).layers : [];
                if (layers.length === 1 && layers[0].digest === wanted)
                    return registry.hasBlob(wanted);
            }
            return false;
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(target.mediaType, target.bytes);
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_6__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { fix: 'Push the package before its SBOM or its signature.' });
        }
    }),
    3895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mc: () => (entriesOf),
            Sz: () => (readReferrer),
            bA: () => (withEntries),
            fH: () => (fallbackTag),
            gp: () => (ofType)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        const fallbackTag = (subject) => `sha256-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}`;
        const referrer = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).optional(),
            subject: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)() }),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
        });
        function readReferrer(mediaType, bytes, digest) {
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, referrer, 'a manifest with a subject', 'What is to be attached');
            const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
            const { annotations } = manifest;
            return {
                subject: manifest.subject.digest,
                descriptor: {
                    mediaType,
                    digest,
                    size: bytes.length,
                    ...(artifactType !== undefined && { artifactType }),
                    ...(annotations && { annotations }),
                },
            };
        }
        function entriesOf(index, from) {
            return index === undefined ? [] : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from).manifests;
        }
        function withEntries(index, added, from) {
            const old = index === undefined
                ? { schemaVersion: 2, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$, manifests: [] }
                : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from);
            const present = new Set(old.manifests.map(({ digest }) => digest));
            const missing = added.filter(({ digest }) => !present.has(digest));
            if (missing.length === 0)
                return undefined;
            return (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                ...old,
                schemaVersion: 2,
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$,
                manifests: [...old.manifests, ...missing],
            });
        }
        const ofType = (entries, artifactType) => entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
    }),
    13843: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (dagHash)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
        const computable = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            build_spec: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            external: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ original_specfile_version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }).optional(),
        });
        function dagHash(node) {
            const read = computable.safeParse(node);
            if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
                return undefined;
            if ((read.data.annotations?.original_specfile_version ?? 5) !== 5)
                return undefined;
            const { hash: _, ...rest } = node;
            return base32((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
                .update(ascii(JSON.stringify(rest)))
                .digest());
        }
        const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        function base32(bytes) {
            let rest = BigInt(`0x${bytes.toString('hex')}`);
            let text = '';
            for (let at = 0; at < (bytes.length * 8) / 5; at++) {
                text = `${ALPHABET[Number(rest & 31n)]}${text}`;
                rest >>= 5n;
            }
            return text;
        }
    }),
    98176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AM: () => (readImage),
            Xg: () => (readConfig),
            dT: () => (imageOf),
            mb: () => (dagOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14566);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89381);
        var _content_verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26061);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45004);
        var _spec_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        const CONFIG_LIMIT = 64 * 1024 * 1024;
        const config = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }).optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish() }).nullish(),
            spec: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                _meta: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__.aig() }).loose(),
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_spec_node_js__WEBPACK_IMPORTED_MODULE_1__.S).min(1),
            }),
            binary_cache_checksum: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash_algorithm: zod__WEBPACK_IMPORTED_MODULE_0__.euz('sha256'), hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
                .optional(),
            [_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v]: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
        });
        async function readImage(registry, tag) {
            const stored = await registry.manifest(tag);
            return stored && imageOf(stored, registry, tag);
        }
        function imageOf(stored, { reference }, tag) {
            const from = `${reference}:${tag}`;
            if ((0, _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$U)(stored.mediaType))
                throw notSpack(from, 'it is an index of several images');
            const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from);
            const layer = manifest.layers.at(-1);
            if (!layer)
                throw notSpack(from, 'it has no layers');
            const { mediaType, digest, bytes } = stored;
            return {
                tag,
                digest,
                descriptor: { mediaType, digest, size: bytes.length },
                config: manifest.config,
                layer,
                layers: manifest.layers.length,
                annotations: manifest.annotations ?? {},
            };
        }
        async function readConfig(registry, image) {
            const from = `the config of ${registry.reference}:${image.tag}`;
            const bytes = await (0, _content_verified_js__WEBPACK_IMPORTED_MODULE_5__.oD)(registry, image.config, CONFIG_LIMIT);
            const read = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_6__.g)(bytes, config, 'the config of a package', from);
            const checksum = read.binary_cache_checksum?.hash;
            if (checksum !== undefined && checksum !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.ZD)(image.layer.digest))
                throw notSpack(from, 'it describes another tarball than the manifest does');
            const root = read.spec.nodes[0];
            const diffId = read.rootfs?.diff_ids.at(-1);
            return {
                hash: root.hash,
                name: root.name,
                version: root.version,
                format: read.spec._meta.version,
                spec: read.spec,
                diffId: diffId !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Bc)(diffId) ? diffId : undefined,
                env: read.config?.Env ?? [],
                build: read[_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v],
            };
        }
        function dagOf(read, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)({ spec: read.spec });
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__.h))
                    throw error;
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { fix: error.fix, cause: error });
            }
        }
        const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `${from} is not a package of Spack: ${why}.`, {
            fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
        });
    }),
    89758: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (specMismatches)
        });
        var _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13843);
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
            const computed = (0, _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__.X)(node);
            return computed === undefined || computed === node.hash
                ? []
                : [
                    `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
                ];
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(/\s/g, '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    65512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (finalizeIndex)
        });
        var jitter = __webpack_require__(50516);
        var patience = __webpack_require__(74865);
        var registry_error = __webpack_require__(26061);
        var spack_image_tags = __webpack_require__(89077);
        var p_map = __webpack_require__(606);
        ;
        function extended(table, ...added) {
            const all = new Map(table);
            for (const entries of added) {
                for (const [hash, { manifest, layer, size }] of entries)
                    all.set(hash, { manifest, layer, size });
            }
            return all;
        }
        const isSameTable = (one, other) => one.size === other.size &&
            [...one].every(([hash, { manifest, layer, size }]) => {
                const entry = other.get(hash);
                return entry?.manifest === manifest && entry.layer === layer && entry.size === size;
            });
        var index_database = __webpack_require__(51937);
        var index_image = __webpack_require__(16534);
        var read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var spec_hash = __webpack_require__(94002);
        ;
        const PATIENCE = 4;
        class ListedPackages {
            #registry;
            #known;
            #concurrency;
            #read = new Map();
            #skipped = new Map();
            #unreadable = new Map();
            constructor(registry, known, concurrency) {
                this.#registry = registry;
                this.#known = known;
                this.#concurrency = concurrency;
            }
            get skipped() {
                return this.#skipped;
            }
            async find(wanted) {
                const found = await (0, p_map["default"])(wanted, async ([hash, tag]) => {
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
                    const image = await (0, read.AM)(this.#registry, tag);
                    if (!image)
                        return this.#later(tag);
                    const { format, hash: held, spec } = await (0, read.Xg)(this.#registry, image);
                    if (format !== concrete_spec.IJ)
                        return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`);
                    if (held !== hash)
                        return this.#skip(tag, `it holds /${(0, spec_hash.BC)(held)}`);
                    const { digest: manifest, layer } = image;
                    const entry = { manifest, layer: layer.digest, size: layer.size };
                    this.#read.set(hash, { nodes: spec.nodes, entry });
                    return { nodes: spec.nodes, entry };
                }
                catch (error) {
                    if (error instanceof registry_error.gl && error.failure === 'not-found')
                        return this.#later(tag);
                    if (error instanceof registry_error.gl && error.failure === 'malformed')
                        return this.#skip(tag, error.message);
                    throw error;
                }
            }
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
        var look = __webpack_require__(39591);
        ;
        const ROUNDS = 40;
        async function finalizeIndex(options) {
            const finalizer = new Finalizer(options);
            for (let round = 1; round <= ROUNDS; round++) {
                const state = await finalizer.round();
                if (typeof state === 'object')
                    return state;
                const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
                if (pause > 0)
                    await options.clock.sleep((0, jitter.G1)(pause), options.signal);
            }
            throw new registry_error.gl('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, {
                fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
            });
        }
        class Finalizer {
            #options;
            #packages;
            #seen;
            #unseen = 0;
            constructor(options) {
                this.#options = options;
                this.#packages = new ListedPackages(options.registry, options.expected, options.concurrency ?? 32);
                this.#seen = options.seen;
            }
            async round() {
                const { registry, expected } = this.#options;
                const seen = this.#seen ?? (await (0, look.O)(registry));
                this.#seen = undefined;
                if (!seen.index && this.#unseen > 0) {
                    this.#unseen--;
                    return 'waiting';
                }
                const database = (seen.index && (await (0, index_image.SY)(registry, seen.index))) ?? index_database.be;
                const missing = this.#missing(database, seen);
                const gone = new Set(await this.#gone(database, seen));
                const found = await this.#packages.find(missing);
                const digests = extended(seen.digests, [...found].map(([hash, { entry }]) => [hash, entry]), [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
                if (!seen.index || found.size > 0 || gone.size > 0 || !isSameTable(digests, seen.digests)) {
                    await (0, index_image.ZQ)(registry, revised(database, found, gone), digests, this.#options.provenance);
                    this.#unseen = PATIENCE;
                    return 'wrote';
                }
                return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
                    ? 'waiting'
                    : this.#result(seen.index.manifest.digest, database);
            }
            #missing(database, { tags }) {
                const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag]);
                return [...new Map([...expected, ...tags])].filter(([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash));
            }
            #result(manifest, database) {
                const { registry, expected } = this.#options;
                const { skipped } = this.#packages;
                const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
                if (lost !== undefined)
                    throw new registry_error.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { fix: 'Push the package again.' });
                return {
                    manifest,
                    specs: database.available.size,
                    skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
                };
            }
            async #gone(database, { tags }) {
                const { registry, expected, deleted, concurrency } = this.#options;
                const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
                const gone = await (0, p_map["default"])(suspects, async (hash) => {
                    if (deleted?.has(hash))
                        return [hash];
                    const { name, version } = database.nodes.get(hash);
                    const tag = (0, spack_image_tags.W3)(name, version, hash);
                    const look = { looks: 3, base: 100 };
                    const there = await (0, patience.fW)(() => registry.manifest(tag), this.#options, look);
                    return there === undefined ? [hash] : [];
                }, { concurrency: concurrency ?? 32 });
                return gone.flat();
            }
        }
        function revised(database, found, gone) {
            const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash));
            return (0, index_database.tD)(database, [...found.values()].flatMap((one) => one.nodes), new Set(available));
        }
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    39591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (look)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16534);
        async function look(registry) {
            const [listed, index] = await Promise.all([registry.tags(), (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.jW)(registry)]);
            const digests = index ? await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.yb)(registry, index) : new Map();
            return { listed, tags: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.hn)(listed), index, digests };
        }
    }),
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
    }),
    78482: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H3: () => (PREFIX),
            RM: () => (parseCommand),
            Gr: () => (parseCommands)
        });
        var invalid_value = __webpack_require__(14566);
        var review = __webpack_require__(4886);
        var printable = __webpack_require__(55510);
        var vex_record = __webpack_require__(74905);
        var openvex = __webpack_require__(90851);
        ;
        const fault = (wrong, fix) => ({ kind: 'fault', fault: { wrong, fix } });
        ;
        const STATUSES = {
            'not-affected': 'not_affected',
            affected: 'affected',
            fixed: 'fixed',
            investigating: 'under_investigation',
        };
        const STATEMENT_VERBS = Object.keys(STATUSES);
        const EXAMPLE = '/pakages not-affected zlib@1.3.1 CVE-2026-0001 vulnerable_code_not_present -- minizip is not built';
        const statusOf = (verb) => {
            const word = verb.toLowerCase().replaceAll('_', '-');
            return Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;
        };
        const isStatement = (verb, words) => statusOf(verb) !== undefined ||
            (verb.toLowerCase() === 'withdraw' && words[0] !== undefined && /\d/.test(words[0]));
        function parseStatement(verb, spec, words, note) {
            const [, before, behind, hash] = /^([^@]*)@([^@/]*)(?:\/([a-z2-7]{7,32}))?$/.exec(spec) ?? [];
            const [name, version] = [review.oZ.safeParse(before), review.Tl.safeParse(behind)];
            if (!name.success || !version.success)
                return fault(`"${(0, invalid_value.S)(spec)}" is not a package with its version.`, `Write NAME@VERSION, or NAME@VERSION/HASH for one build of it: ${EXAMPLE}`);
            const [id = '', reason, ...more] = words;
            const vulnerability = vex_record.sV.safeParse(id.replace(/,$/, ''));
            if (!vulnerability.success)
                return fault(id === '' ? 'It does not say which vulnerability.' : `"${(0, invalid_value.S)(id)}" names no vulnerability.`, `Write its id, as databases do: ${EXAMPLE}`);
            if (more.length > 0)
                return fault(`"${(0, invalid_value.S)(more[0])}" is one word too many.`, `Write notes after --: ${EXAMPLE}`);
            return withStatus(verb, reason, {
                name: name.data,
                version: version.data,
                ...(hash !== undefined && { hash }),
                vulnerability: vulnerability.data,
                note,
            });
        }
        function withStatus(verb, reason, named) {
            const status = statusOf(verb) ?? 'under_investigation';
            const word = reason?.toLowerCase().replaceAll('-', '_');
            const justification = openvex.O1.find((one) => one === word);
            if (status === 'not_affected' && justification === undefined)
                return fault(reason === undefined
                    ? 'The statement does not say why it is not affected.'
                    : `"${(0, invalid_value.S)(reason)}" is no justification.`, `Write one of ${openvex.O1.join(', ')}: ${EXAMPLE}`);
            if (status !== 'not_affected' && reason !== undefined)
                return fault(`"${(0, invalid_value.S)(reason)}" is one word too many: only not-affected has a justification.`, `Write notes after --: ${EXAMPLE}`);
            if (status === 'fixed' && named.note === '')
                return fault('The statement does not say by what it is fixed.', `Write it after --: /pakages fixed ${named.name}@${named.version} ${named.vulnerability} -- our patch takes the upstream commit`);
            return {
                kind: 'statement',
                command: { status, ...named, ...(justification !== undefined && { justification }) },
            };
        }
        ;
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
        const command_EXAMPLE = `${PREFIX} approve zlib@1.3.1 functional safe license -- built and ran the tests`;
        function parseCommands(comment) {
            const lines = outsideCode(comment.slice(0, LONGEST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/));
            return (lines
                .filter((line) => line === PREFIX || line.startsWith(`${PREFIX} `))
                .filter((line) => !line.startsWith(`${PREFIX} publish`))
                .slice(0, MOST_COMMANDS)
                .map(parseCommand));
        }
        function parseCommand(line) {
            const [words = '', ...notes] = line
                .trim()
                .replace(/^\/pakages(?=\s|$)/, '')
                .split(/(?:^|\s)--(?:\s|$)/);
            const [verb = '', spec = '', ...criteria] = words.match(/\S+/g) ?? [];
            const note = cleanNote(notes.join(' -- '));
            if (isStatement(verb, criteria))
                return parseStatement(verb, spec, criteria, note);
            const verdict = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()] : undefined;
            if (!verdict)
                return fault(verb === '' ? 'The command is empty.' : `"${(0, invalid_value.S)(verb)}" is not a command.`, `Write one of ${[...Object.keys(VERBS), ...STATEMENT_VERBS].join(', ')}: ${command_EXAMPLE}`);
            const [before, behind, ...more] = spec.split('@');
            const [name, version] = [review.oZ.safeParse(before), review.Tl.safeParse(behind)];
            if (!name.success || !version.success || more.length > 0) {
                return fault(`"${(0, invalid_value.S)(spec)}" is not a package with its version.`, `Write both, joined by @: ${command_EXAMPLE}`);
            }
            return withCriteria({ verdict, name: name.data, version: version.data, note }, criteria);
        }
        function withCriteria(command, words) {
            const named = words.map((word) => word
                .toLowerCase()
                .replace(/,$/, '')
                .replace(/^licence$/, 'license'));
            const unknown = named.find((word) => word !== 'all' && !review.wf.some((criterion) => criterion === word));
            if (unknown !== undefined)
                return fault(`"${(0, invalid_value.S)(unknown)}" is not a criterion.`, `Write ${review.wf.join(', ')} or all, and a note after --.`);
            const criteria = named.includes('all')
                ? review.wf
                : review.wf.filter((criterion) => named.includes(criterion));
            if (command.verdict === 'approved' && criteria.length === 0)
                return fault('The approval does not say what was found in order.', `Write ${review.wf.join(', ')} or all of them: ${command_EXAMPLE}`);
            const needsNote = command.verdict === 'rejected' || command.verdict === 'unsafe';
            if (needsNote && command.note === '')
                return fault('There is no reason given.', `Write it after --: ${PREFIX} unsafe ${command.name}@${command.version} -- CVE-2026-0001`);
            return {
                kind: 'command',
                command: { ...command, criteria: command.verdict === 'approved' ? criteria : [] },
            };
        }
        const cleanNote = (note) => (0, printable.fo)(note, () => ' ')
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
                return fence === undefined;
            });
        }
    }),
    81701: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (isSame),
            Z: () => (diffRecipes)
        });
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
        const isSame = ({ files, hosts, sources, patches, dependencies, licenses, }) => files.changed.length === 0 &&
            [files, hosts, sources, patches, dependencies, licenses].every(({ added, removed }) => added.length + removed.length === 0);
    }),
    79074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (recipeAsBuilt),
            o: () => (reviewedRecipe)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28041);
        function reviewedRecipe(files, more = {}) {
            const digests = files
                .filter(counts)
                .map(({ path, content }) => [path, (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(content)])
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const listing = digests
                .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
                .join('');
            return { digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(listing), files: Object.fromEntries(digests), ...more };
        }
        function recipeAsBuilt({ text, files }, recipeSha256) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(text) === `sha256:${recipeSha256}` ? reviewedRecipe(files).digest : undefined;
        }
        const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');
    }),
    83232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (replyMarkdown)
        });
        var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78482);
        const DONE = {
            approved: 'approved',
            rejected: 'rejected',
            unsafe: 'called unsafe',
            requested: 'put up for review',
            withdrawn: 'withdrawn from',
        };
        function replyMarkdown(outcomes) {
            return outcomes
                .map((outcome) => {
                if (outcome.kind === 'stated')
                    return statedMarkdown(outcome);
                return outcome.kind === 'done' ? doneMarkdown(outcome) : notDoneMarkdown(outcome);
            })
                .join('\n\n');
        }
        function doneMarkdown({ command, author, before, after, file, removed, kept, }) {
            const spec = `${command.name}@${command.version}`;
            const change = before === after.state
                ? `It stays **${after.state}**.`
                : `It was ${before} and is now **${after.state}**.`;
            const review = after.reviews.find((one) => one.review.auditor === author);
            return [
                ...(review && !review.counts
                    ? [`**This review of ${code(spec)} does not count.** ${review.remarks.map(text).join(' ')}`]
                    : []),
                `${mention(author)}: ${code(spec)} was ${DONE[command.verdict]}${command.criteria.length > 0 ? ` as ${command.criteria.join(', ')}` : ''}. ${change}`,
                ...(command.note ? [`> ${text(command.note)}`] : []),
                ...(removed > 0
                    ? [
                        `${removed} ${removed === 1 ? 'binary was' : 'binaries were'} taken out of the cache. What other packages share with them stays.`,
                    ]
                    : []),
                ...(kept === undefined ? [] : [text(kept)]),
                ...missing(after),
                ...(command.verdict === 'withdrawn' ? [] : [`Recorded in ${code(file)}.`]),
            ].join('\n\n');
        }
        const SAID = {
            not_affected: 'is not affected by',
            affected: 'is affected by',
            fixed: 'has a fix of',
            under_investigation: 'is being looked at for',
        };
        function statedMarkdown({ command, author, file, ...outcome }) {
            const { name, version, hash, vulnerability, status, justification, note } = command;
            const spec = code(`${name}@${version}${hash === undefined ? '' : `/${hash}`}`);
            const because = justification === undefined ? '' : ` (${justification.replaceAll('_', ' ')})`;
            const said = `${spec} ${SAID[status]} ${code(vulnerability)}${because}`;
            const { counts, remarks, attached, unattached } = outcome;
            return [
                ...(counts ? [] : [`**This statement does not count.** ${remarks.map(text).join(' ')}`]),
                `${mention(author)}: ${said}.`,
                ...(note ? [`> ${text(note)}`] : []),
                ...(attached > 0 ? [`It lies at ${attached} ${attached === 1 ? 'binary' : 'binaries'}.`] : []),
                ...(unattached === undefined ? [] : [text(unattached)]),
                `Recorded in ${code(file)}.`,
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
                ? `${code(`${_command_js__WEBPACK_IMPORTED_MODULE_0__.H3} … ${command.name}@${command.version}`)} was not done`
                : 'That was not understood';
            return `${mention(author)}: ${what}. ${text(fault.wrong)} ${text(fault.fix)}`;
        }
        const mention = (login) => (login.endsWith('[bot]') ? text(login) : `@${login}`);
        const code = (plain) => `\`${plain.replaceAll('`', "'")}\``;
        const text = (plain) => plain
            .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
            .replace(/(?<!\w)@(?=\w)|#(?=\w)/g, '$&\u2060')
            .replace(/\b(https?):\/\//gi, '$1:\u2060//')
            .replace(/\bwww\./gi, 'www\u2060.');
    }),
    80966: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (countStatements)
        });
        var _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36217);
        function countStatements(statements, policy) {
            return statements.map(({ record, signature }) => {
                const faults = (0, _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.wD)({ ...record, signature }, policy);
                const narrows = record.status === 'not_affected' || record.status === 'fixed';
                return {
                    record,
                    counts: narrows ? faults.length === 0 : !faults.some(({ grave }) => grave),
                    remarks: faults.map(({ message }) => message),
                };
            });
        }
    }),
    28027: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (BundleReader)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28713);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        const MAX_BUNDLE = 32 * 1024 * 1024;
        const MAX_BUNDLES = 100;
        class BundleReader {
            #registry;
            #verifier;
            #known = new Map();
            constructor(registry, verifier) {
                this.#registry = registry;
                this.#verifier = verifier;
            }
            async at(subject) {
                const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle);
                const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map(async (referrer) => {
                    const found = await this.#read(referrer);
                    return found && { ...found, bundle: referrer.digest };
                }))).filter((found) => found !== undefined);
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
            async #read(referrer) {
                const stored = await this.#registry.manifest(referrer.digest);
                const manifest = stored && (await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, referrer.digest)));
                const [layer, ...others] = manifest?.layers ?? [];
                if (layer?.mediaType !== _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS || others.length > 0)
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
                    const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.oD)(this.#registry, layer, MAX_BUNDLE);
                    const verification = await this.#verifier.verify((0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(bytes, layer.digest));
                    return verification.kind === 'verified'
                        ? verification
                        : { kind: 'refused', message: `${verification.message} (${layer.digest})` };
                }
                catch (error) {
                    if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl && !(0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.Im)(error))
                        throw error;
                    return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}.` };
                }
            }
        }
        const mayBeBundle = ({ artifactType }) => artifactType === undefined ||
            artifactType === _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS ||
            artifactType === 'application/vnd.oci.empty.v1+json';
    }),
    70963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (sortBundle),
            _: () => (gatherBinaryEvidence)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98176);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89758);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98877);
        async function gatherBinaryEvidence(dag, options) {
            const specs = [...dag.specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec));
            const bundles = new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(options.registry, options.verifier);
            let done = 0;
            const gather = async (spec) => {
                const evidence = await evidenceOf(spec, bundles, options);
                options.onGathered?.(++done, specs.length);
                return [spec.hash, evidence];
            };
            return new Map(await (0, p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(specs, gather, {
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
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.dT)(stored, registry, reference));
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
                layers: image.layers,
                faults,
                trusted,
                refused,
            };
        }
        function sortBundle(bundle, manifest, signers) {
            if (bundle.kind === 'refused')
                return { code: 'bad-signature', message: bundle.message };
            if (!(0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.KH)(bundle.statement, manifest))
                return {
                    code: 'wrong-subject',
                    message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.`,
                };
            const complaints = (0, _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__.RY)(bundle.signer, signers);
            if (complaints.length > 0)
                return {
                    code: 'untrusted-signer',
                    message: `Its signer is not trusted: ${complaints.join('; ')}.`,
                };
            return { statement: bundle.statement, signer: bundle.signer, bundle: bundle.bundle };
        }
        const NOT_SPACK = {
            code: 'spec-mismatch',
            message: 'Its manifest is not that of a package of Spack.',
        };
        const FAULTS = {
            malformed: 'spec-mismatch',
            truncated: 'size-mismatch',
            'too-large': 'size-mismatch',
        };
        async function imageFaults(spec, image, registry) {
            try {
                const config = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Xg)(registry, image);
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.i)(config.spec.nodes, spec).map((message) => ({
                    code: 'spec-mismatch',
                    message,
                }));
            }
            catch (error) {
                if (!(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error))
                    throw error;
                const code = FAULTS[error.failure] ?? 'digest-mismatch';
                return [{ code, message: `The description in its image cannot be used: ${error.message}` }];
            }
        }
    })
};
