export const id = 4717;
export const ids = [4717];
export const modules = {
    49717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            OF: () => (fenced),
            TL: () => (quoted),
            cI: () => (seen),
            cq: () => (diffSummary)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55510);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81701);
        function diffSummary({ spec, against, diff, gone, patch }) {
            if (!against)
                return `### ${spec}\n\nNo version of it was approved before: all of its recipe is to be read.`;
            if (!diff || against.commit === undefined)
                return `### ${spec}\n\n${against.version} was approved before, and cannot be compared with: ${seen(gone ?? 'its recipe is not known')}. All of the recipe is to be read.`;
            const head = `### ${spec}, compared with ${against.version} as it was approved at ${against.commit.slice(0, 12)}`;
            const unknown = diff.unknown.map((one) => `- ${one}`);
            return [
                head,
                ...((0, _pakages_trust__WEBPACK_IMPORTED_MODULE_0__.Ft)(diff) ? ['Nothing changed.'] : changes(diff)),
                ...(unknown.length > 0 ? [`Not compared:\n${unknown.join('\n')}`] : []),
                ...(patch === '' ? [] : [fenced(patch.split('\n').map(seen).join('\n'))]),
            ].join('\n\n');
        }
        function changes(diff) {
            const parts = [
                ['Hosts of sources', diff.hosts],
                ['Sources', diff.sources],
                ['Patches', diff.patches],
                ['Resources', diff.resources],
                ['Dependencies', diff.dependencies],
                ['Licences', diff.licenses],
                ['Files', diff.files],
            ];
            const lists = parts
                .filter(([, { added, removed }]) => added.length + removed.length > 0)
                .map(([name, { added, removed }]) => `${name}:\n${[...added.map((one) => `- added ${quoted(one)}`), ...removed.map((one) => `- removed ${quoted(one)}`)].join('\n')}`);
            return diff.files.changed.length > 0
                ? [...lists, `Changed files: ${diff.files.changed.map(quoted).join(', ')}`]
                : lists;
        }
        const quoted = (text) => `\`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.fo)(text, () => '?').replaceAll('`', "'")}\``;
        const seen = (line) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.fo)(line.replace(/\r$/, ''), (one) => one === '\t' ? one : `<U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
        function fenced(text, language = 'diff') {
            const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
            const fence = '`'.repeat(longest + 1);
            return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
        }
    }),
    30507: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HR: () => (versionSummary),
            Qz: () => (waitingSummary),
            Up: () => (patchesOf),
            Ut: () => (nextSummary)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_upstream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30534);
        var _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49717);
        const MOST_WAITING = 20;
        const MOST_FILES = 15;
        const MOST_LINES = { one: 120, all: 400 };
        const LONGEST_LINE = 300;
        function nextSummary({ auditor, flag, waiting, next }) {
            return [
                waitingSummary(waiting, auditor),
                ...(next ? [versionSummary(next), howToSay(next.spec, flag)] : []),
            ].join('\n\n');
        }
        function waitingSummary(waiting, auditor) {
            const whom = auditor === undefined ? '' : ` for ${auditor}`;
            if (waiting.length === 0)
                return `Nothing waits for a review${whom}.`;
            const rows = waiting
                .slice(0, MOST_WAITING)
                .map((one) => `| \`${one.name}@${one.version}\` | ${whyFirst(one, auditor)} |`);
            const more = waiting.length - rows.length;
            return [
                `### ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(waiting.length, 'version')} wait${waiting.length === 1 ? 's' : ''}${whom}`,
                ['| Version | |', '| --- | --- |', ...rows].join('\n'),
                ...(more > 0 ? [`And ${more} more.`] : []),
            ].join('\n\n');
        }
        function whyFirst(one, auditor) {
            const { state, since, dependents, uncovered, knownTo } = one;
            return [
                uncovered > 0
                    ? `approved, ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(uncovered, 'binary', 'binaries')} that nobody looked at`
                    : state,
                ...(auditor !== undefined && knownTo.includes(auditor) ? ['you reviewed it before'] : []),
                ...(since === undefined ? [] : [`since ${since.slice(0, 10)}`]),
                ...(dependents > 0
                    ? [`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(dependents, 'package')} need${dependents === 1 ? 's' : ''} it`]
                    : []),
            ].join(', ');
        }
        function versionSummary({ spec, recipe, archive, fetched, queued }) {
            return [
                typeof recipe === 'string'
                    ? `### ${spec}\n\nIts recipe is not compared: ${recipe}`
                    : (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.cq)(recipe),
                ...archiveSummary(archive),
                ...(fetched.length > 0
                    ? [`Fetched for a build too, and not looked at here:\n${list(fetched.map(_diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.TL))}`]
                    : []),
                ...(queued && queued.said.length > 0
                    ? [`What was said of it:\n${list(queued.said.map(text))}`]
                    : []),
                ...(queued && queued.missing.length > 0
                    ? [`Still missing for an approval:\n${queued.missing.map((one) => `- ${one}`).join('\n')}`]
                    : []),
            ].join('\n\n');
        }
        const howToSay = (spec, flag) => [
            'Say what you found:',
            (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.OF)([
                `pakages review next ${spec} --say "approve functional safe license -- WHAT YOU DID"`,
                `pakages review next ${spec} --say "reject -- WHY"`,
                `pakages review next ${spec} --say "not-affected CVE-… vulnerable_code_not_present"`,
            ]
                .map((line) => line + flag)
                .join('\n'), 'sh'),
        ].join('\n\n');
        const HEADINGS = {
            build: 'How it is built',
            network: 'What asks the network',
            binary: 'What is no text',
            licence: 'Licences',
            source: 'Sources',
            test: 'Tests',
            docs: 'Documentation',
        };
        const SHOWN = new Set(['build', 'network', 'licence']);
        function archiveSummary(archive) {
            switch (archive.kind) {
                case 'same':
                    return ['### The upstream archive', 'It is the very same.'];
                case 'not-compared':
                    return ['### The upstream archive', `It is not compared: ${text(archive.reason)}`];
                case 'compared':
                    return [
                        '### The upstream archive',
                        `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(archive.files.length, 'file')} differ${archive.files.length === 1 ? 's' : ''}, ${archive.same} ${archive.same === 1 ? 'is' : 'are'} the same. Each archive has the sha256 that its recipe says.`,
                        ...(archive.odd.length > 0 ? [list(archive.odd.map(text))] : []),
                        ..._pakages_upstream__WEBPACK_IMPORTED_MODULE_2__.I1.flatMap((concern) => concernPart(concern, archive.files)),
                        ...patchesPart(archive.files),
                    ];
                default:
                    return archive;
            }
        }
        function concernPart(concern, files) {
            const own = files.filter((file) => file.concern === concern);
            if (own.length === 0)
                return [];
            const shown = own.slice(0, MOST_FILES).map(fileLine);
            const more = own.length - shown.length;
            return [
                `**${HEADINGS[concern]}** (${own.length})`,
                list([...shown, ...(more > 0 ? [`and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'more file', 'more files')}`] : [])]),
            ];
        }
        function fileLine({ path, change, before, now, notes }) {
            const size = before === undefined || now === undefined || change === 'moved'
                ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(now ?? before ?? 0, 'byte')
                : `${before} → ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(now, 'byte')}`;
            return [`${change} ${(0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.TL)(path)}, ${size}`, ...notes.map((note) => (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.TL)(note))].join('; ');
        }
        function patchesPart(files) {
            const wanted = files.filter(({ concern, patch }) => SHOWN.has(concern) && patch !== undefined);
            const parts = [];
            let left = MOST_LINES.all;
            for (const file of wanted) {
                if (left <= 0)
                    break;
                const shown = patchLines(file, Math.min(left, MOST_LINES.one));
                left -= shown.split('\n').length;
                parts.push(shown);
            }
            const more = wanted.length - parts.length;
            return [
                ...parts.map((part) => (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.OF)(part)),
                ...(more > 0
                    ? [`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'more diff', 'more diffs')} of these: ask for \`diff NAME\`, or --json.`]
                    : []),
            ];
        }
        function patchesOf(archive, word) {
            const files = archive.kind === 'compared' ? archive.files : [];
            const found = files.filter(({ path }) => path.toLowerCase().includes(word.toLowerCase()));
            if (found.length === 0)
                return `No file that differs has ${(0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.TL)(word)} in its path.`;
            return found
                .slice(0, 5)
                .map((file) => file.patch === undefined ? fileLine(file) : (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.OF)(patchLines(file, MOST_LINES.all)))
                .join('\n\n');
        }
        function patchLines({ patch = '', path }, most) {
            const lines = patch.trimEnd().split('\n');
            const shown = lines.slice(0, most).map((line) => {
                const plain = (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.cI)(line);
                return plain.length > LONGEST_LINE
                    ? `${plain.slice(0, LONGEST_LINE)} … (${plain.length - LONGEST_LINE} more characters)`
                    : plain;
            });
            const more = lines.length - shown.length;
            return [...shown, ...(more > 0 ? [`… ${more} more lines of ${(0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.cI)(path)}`] : [])].join('\n');
        }
        const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
        const text = (sentence) => (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_1__.cI)(sentence).replace(/[\\`*_[\]<>|]/g, '\\$&');
    }),
    72681: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (OWN_KEY),
            i: () => (SIGN_IT)
        });
        const OWN_KEY = 'a key of your own as "signing-key" (at a terminal: PAKAGES_SIGNING_KEY)';
        const SIGN_IT = `Give the job "id-token: write", or ${OWN_KEY}.`;
    }),
    23453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
                id: 'event-unusual',
                fix: 'Start the review again with a new comment.',
                cause: found.error,
            });
        }
        function needed(command) {
            if (command !== undefined && command.trim() !== '')
                return command;
            throw new errors.eb('There is no command.', {
                id: 'review-command-missing',
                fix: 'Give one, such as: pakages review approve zlib@1.3.1 functional safe license -- built and ran the tests. "pakages review next" shows what waits.',
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
            throw new errors.eb(given === undefined ? 'It is not known who reviews.' : `"${given}" is not a GitHub login.`, {
                id: 'auditor-unknown',
                fix: 'Give --auditor with your GitHub login; it is kept for the next time.',
            });
        }
        var command = __webpack_require__(69373);
        var reply = __webpack_require__(83232);
        var invalid_value = __webpack_require__(14566);
        var counted_reviews = __webpack_require__(19362);
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
        var document_kinds = __webpack_require__(64361);
        var external_node_path_ = __webpack_require__(76760);
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
        var state_of = __webpack_require__(33101);
        var spack_image_tags = __webpack_require__(89077);
        var spack_image_read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var verify_bundles = __webpack_require__(28027);
        var gather = __webpack_require__(70963);
        var binary_facts = __webpack_require__(25652);
        var build_origin = __webpack_require__(11266);
        ;
        async function findBinaries(name, version, around) {
            const { registry } = around;
            if (!registry)
                return [];
            const found = [];
            for (const tag of (await registry.tags()).filter((one) => (0, spack_image_tags.g9)(one) !== undefined && one.startsWith(`${name}-`))) {
                const binary = await binaryAt(tag, name, version, around);
                if (binary)
                    found.push(binary);
            }
            return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
        }
        async function binaryAt(tag, name, version, around) {
            const { registry } = around;
            const image = registry && (await (0, spack_image_read.AM)(registry, tag));
            return image && binaryOf(image, name, version, registry, around);
        }
        async function binaryOf(image, name, version, registry, { verifier, policy }) {
            const config = await (0, spack_image_read.Xg)(registry, image);
            if (config.name !== name || config.version !== version)
                return undefined;
            const node = config.spec.nodes[0];
            const bundles = (await new verify_bundles.E(registry, verifier).at(image.digest)).map((bundle) => (0, gather.VI)(bundle, image.digest, policy.signers));
            const trusted = bundles.filter((one) => 'statement' in one);
            const packageHash = typeof node.package_hash === 'string' ? node.package_hash : undefined;
            const [facts] = (0, binary_facts.T)({
                spec: { name, version, hash: config.hash },
                manifest: image.digest,
                tarball: undefined,
                ...(0, gather.Pu)(image.annotations),
                faults: [],
                trusted,
                refused: [],
            }, packageHash);
            return {
                tag: image.tag,
                facts: facts,
                built: (0, build_origin.j)({ trusted })?.time,
                reviewed: {
                    hash: config.hash,
                    target: (0, concrete_spec.$r)(node),
                    manifest: image.digest,
                    layer: image.layer.digest,
                    ...(packageHash !== undefined && { packageHash }),
                },
            };
        }
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var recipe_licence = __webpack_require__(26861);
        var git_git = __webpack_require__(99329);
        var checkout = __webpack_require__(22717);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var read_recipe = __webpack_require__(93955);
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
                    folder: place.folder,
                    files,
                    reviewed: (0, recipe_files.o)(files, {
                        ...(commit && { commit }),
                        ...(expression !== undefined && { license: expression }),
                    }),
                };
            }
            return undefined;
        }
        async function asCommitted(found, name, { ports }) {
            if (found.reviewed.commit === undefined)
                return found;
            const changed = await (0, checkout.fS)((0, git_git.O)(ports), found.folder);
            if (changed.length === 0)
                return found;
            ports.host.warning(`The recipe of ${name} has changes that no commit has (${changed[0]}): the review names no commit, and nobody can see later what changed since. Commit them first, and say it again.`);
            const { commit: _commit, ...reviewed } = found.reviewed;
            return { ...found, reviewed };
        }
        async function readOrRefuse(place) {
            try {
                return await (0, recipe_folder.x3)(place);
            }
            catch (error) {
                if (!(error instanceof recipe_folder.m4))
                    throw error;
                throw new errors.yo(error.message, {
                    id: 'recipe-not-reviewable',
                    fix: 'Mend the recipe: a review is about every file in its folder.',
                });
            }
        }
        ;
        async function isMember(team, login, { inputs, ports }) {
            const { context, kind } = ports.host;
            if (kind === 'terminal')
                return false;
            if (inputs.token === undefined || context.repository === undefined)
                throw new errors.yo(`Whether ${login} is in ${team} cannot be asked without a token.`, {
                    id: 'token-missing',
                    fix: 'Give one that may read the members of the organization, as the input "token".',
                });
            const codeHost = await ports.openCodeHost(context.repository, inputs.token, context.apiUrl);
            return codeHost.isTeamMember(team, login);
        }
        var signing_advice = __webpack_require__(72681);
        var http = __webpack_require__(39452);
        var attach = __webpack_require__(19769);
        var vex_record = __webpack_require__(74905);
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
            const kept = signer || counts ? undefined : await signedBefore(record, around);
            if (kept)
                return kept;
            const file = await (0, vex_records.pc)(around.root, record);
            const lies = await attached(record, binaries, around);
            return { kind: 'stated', command, author, counts, remarks, file, ...lies };
        }
        async function signedBefore(record, around) {
            const { statements } = await around.ownStatements();
            const before = statements.find((one) => (0, vex_record.HC)(one.record) === (0, vex_record.HC)(record));
            if (before?.signature.kind !== 'signed')
                return undefined;
            return {
                wrong: `Nobody signs this statement on ${record.vulnerability} in ${record.name}@${record.version}, and ${record.auditor} has signed another one, which stands.`,
                fix: signing_advice.i,
            };
        }
        const SIGN_FIX = `Or sign it with ${signing_advice.N}.`;
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
        var imported_index = __webpack_require__(38781);
        var reviews_import = __webpack_require__(59577);
        ;
        async function surroundingsOf(inputs, ports) {
            const { configuration, root, ...opened } = await (0, src.h)(inputs, ports);
            const trust = await opened.trust();
            return {
                inputs,
                ports,
                root,
                configuration,
                ...trust,
                openSigned: (0, imported_index.P)(trust, root, ports),
                ownReviews: opened.reviews,
                ownStatements: opened.statements,
                documents: new Map(),
                recorded: [],
                registry: opened.registryIfAny(),
                warnOnce: onceEach((message, file) => ports.host.warning(message, file === undefined ? undefined : { file })),
                signer: async () => (await opened.signer()).signer,
            };
        }
        function onceEach(warn) {
            const told = new Set();
            return (message, file) => {
                if (!told.has(message))
                    warn(message, file);
                told.add(message);
            };
        }
        async function reviewsOf(name, version, { root, policy, verifier, ports, ownReviews, documents, openSigned, recorded, warnOnce, }) {
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                warnOnce(`${file} does not count: ${reason}`, file);
            const imported = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, {
                http: ports.http,
                verifier,
                workspace: root,
                signal: ports.signal,
                documents,
                openSigned,
            })));
            for (const trouble of imported.flatMap((one) => one.trouble))
                warnOnce(trouble);
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
            const shown = found && commit === undefined ? await asCommitted(found, name, around) : found;
            return { kind: 'recordable', command, team: may.team, found: shown, binaries, reviews };
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
            const fault = badSignature(command, checked, around) ?? unsignedAgain(recordable, author, checked, around);
            if (fault !== undefined)
                return { outcome: { kind: 'not-done', command, author, fault }, binaries: [] };
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
        function badSignature(command, checked, { policy }) {
            const wrong = isVerdict(command) ? (0, counted_reviews.jY)(checked, policy) : undefined;
            return wrong === undefined ? undefined : { wrong, fix: `Or sign it with ${signing_advice.N}.` };
        }
        function unsignedAgain({ command, reviews }, author, checked, { policy }) {
            if (command.verdict !== 'approved' || (0, counted_reviews.W7)(checked, policy))
                return undefined;
            const own = reviews.find((one) => isOwn(one, author));
            if (own === undefined || own.signature.kind !== 'signed' || !(0, counted_reviews.W7)(own, policy))
                return undefined;
            const { name, version, verdict } = own.review;
            if (verdict === 'requested' || verdict === 'withdrawn')
                return undefined;
            return {
                wrong: `Nobody signs this approval of ${name}@${version}, and ${author} has signed another word on it, which stands.`,
                fix: signing_advice.i,
            };
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
                throw new errors.yo(`The review could not be pushed to ${request.branch} in ${ATTEMPTS} tries: others keep pushing.`, { id: 'git-push-outrun', fix: 'Run it again; the review file is written.' });
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
                id: 'git-push-refused',
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
                    id: 'git-failed',
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
            const files = [...new Set(done.map(({ file }) => file))];
            try {
                const request = { root, files, branch: await branchOf(inputs, ports), message, by };
                return await commitFiles((0, git_git.O)(ports), request, ports.clock);
            }
            catch (error) {
                if (!(error instanceof errors.yo) || ports.host.kind !== 'terminal')
                    throw error;
                const { message: why, id, fix } = error;
                throw new errors.yo(why, {
                    id,
                    fix: `${fix} What was said is in ${files.join(', ')}: it counts once that is committed and pushed.`,
                    cause: error,
                });
            }
        }
        async function branchOf(inputs, ports) {
            const payload = ports.host.context.payload;
            const named = inputs.branch ??
                payload?.repository?.default_branch ??
                ports.host.context.ref?.replace(/^refs\/heads\//, '');
            if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
                return named;
            throw new errors.yo('It is not known which branch reviews belong to.', {
                id: 'branch-unknown',
                fix: 'Name it as the input "branch".',
            });
        }
        var external_node_fs_ = __webpack_require__(73024);
        ;
        function userFolder(env) {
            const given = env['XDG_CONFIG_HOME'];
            const base = given !== undefined && (0, external_node_path_.isAbsolute)(given) ? given : (0, external_node_path_.join)(env['HOME'] || (0, external_node_os_.homedir)(), '.config');
            return (0, external_node_path_.join)(base, 'pakages');
        }
        ;
        const fileOf = ({ env }) => (0, external_node_path_.join)(userFolder(env), 'user.json');
        async function rememberedAuditor(host) {
            const file = fileOf(host);
            if (host.kind !== 'terminal' || !(0, external_node_fs_.existsSync)(file))
                return undefined;
            return (await document_kinds.j2.read(file)).auditor;
        }
        async function rememberAuditor(auditor, host) {
            if (host.kind !== 'terminal')
                return;
            const before = await rememberedAuditor(host);
            if (before === auditor)
                return;
            const file = fileOf(host);
            try {
                await document_kinds.j2.write(file, { auditor });
            }
            catch (error) {
                host.warning(`${auditor} cannot be kept as who reviews in ${file}: ${(0, errors.bD)(error)}`);
                return;
            }
            host.info(`${auditor} is who reviews from now on where --auditor is not given (${file}).`);
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
            return new errors.yo(`Binaries of ${name}@${version} are still in the registry: ${error.message}`, { id: 'removal-incomplete', fix, cause: error });
        }
        async function removeVersions(specs, around) {
            const going = [];
            for (const spec of specs) {
                const read = (0, command.RM)(`withdraw ${spec}`);
                if (read.kind !== 'command')
                    throw new errors.eb(`"${(0, invalid_value.S)(spec)}" is not a package with its version.`, {
                        id: 'input-malformed',
                        fix: 'Write NAME@VERSION, one a line.',
                    });
                const { name, version } = read.command;
                const binaries = await findBinaries(name, version, around);
                const facts = { name, version, license: undefined, recipe: undefined };
                const { state } = (0, state_of.L)({ ...facts, binaries: binaries.map((one) => one.facts) }, await reviewsOf(name, version, around), around.policy);
                if (state !== 'removed')
                    throw new errors.yo(`${spec} is ${state}: no review that counts removes it.`, {
                        id: 'removal-not-decided',
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
        async function follower(commands, around) {
            await (0, may_publish_here.H)('reviews', around.inputs, around.ports);
            const signer = await around.signer();
            if (!signer && (commands === 'asked-for' || commands.some(needsSignature)))
                around.ports.host.warning(`Nobody signs this review: a review without a signature approves nothing. ${signing_advice.i}`);
            return {
                follow: (command, source) => followed(command, source, around, signer),
                signedBy: signer?.identity,
            };
        }
        async function concluded(all, source, { signedBy }, around) {
            if (all.some(({ outcome }) => outcome.kind !== 'not-done'))
                await rememberAuditor(source.author, around.ports.host);
            const commit = await publish(all.map(({ outcome }) => outcome), around);
            const { outcomes, kept } = around.inputs.delete
                ? await clearRemoved(all, around)
                : { outcomes: all.map(({ outcome }) => outcome), kept: undefined };
            return {
                kind: 'reviewed',
                outcomes,
                commit,
                kept,
                ...(await answer(outcomes, source, around)),
                signedBy,
            };
        }
        const needsSignature = (read) => read.kind === 'statement' || (read.kind === 'command' && read.command.verdict === 'approved');
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
        ;
        async function diffFolders(git, parent, before, after) {
            const { stdout } = await (0, git_git.E)(git, ['diff', '--no-index', '--no-color', '--no-ext-diff', '--no-textconv', before, after], { folder: parent });
            return stdout;
        }
        var reviews_diff = __webpack_require__(81701);
        var version_version = __webpack_require__(35198);
        ;
        async function lastApproved(name, version, { ownReviews, policy }) {
            const { reviews } = await ownReviews();
            const approvals = reviews
                .filter((one) => one.review.name === name && one.review.verdict === 'approved')
                .filter((one) => (0, counted_reviews.W7)(one, policy))
                .map(({ review }) => review);
            const rank = (review) => (review.version === version ? 1 : 0);
            return approvals.toSorted((a, b) => rank(b) - rank(a) ||
                (0, version_version.Zy)((0, version_version.ot)(b.version), (0, version_version.ot)(a.version)) ||
                (a.time < b.time ? 1 : -1))[0];
        }
        async function recipeAsApproved({ name, version, recipe }, around) {
            const gone = (reason) => ({ kind: 'gone', reason });
            if (recipe?.commit === undefined)
                return gone('the review names no commit that holds its recipe');
            const { commit, digest } = recipe;
            try {
                const found = await findRecipe(name, version, commit, around);
                if (found?.reviewed.digest === digest)
                    return { kind: 'there', recipe: found, commit };
                const short = commit.slice(0, 12);
                return gone(found
                    ? `what commit ${short} holds is not the recipe that was approved: it has another sha256`
                    : `commit ${short} holds no recipe of ${name}`);
            }
            catch (error) {
                around.ports.signal.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                return { ...gone(error.message.replace(/\.$/, '')), trouble: error };
            }
        }
        var recipe = __webpack_require__(61400);
        ;
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
                resources: recipe.resources.map(resourceInWords),
                dependencies: recipe.dependencies.map(({ spec, when }) => said(spec, when)),
                licenses: expression === undefined ? [] : [expression],
                unknown: recipe.unknowns.map(({ reason, span }) => `Line ${span.line} cannot be known without running the recipe: ${reason}.`),
            };
        }
        const IDENTITY = ['sha256', 'commit', 'tag', 'branch'];
        function resourceInWords({ keywords, when }) {
            const of = (key) => {
                const value = keywords.get(key);
                return typeof value === 'string' ? value : undefined;
            };
            const place = of('url') ?? of('git') ?? UNKNOWN;
            const identity = IDENTITY.flatMap((key) => (of(key) === undefined ? [] : [`${key} ${of(key)}`]));
            return [said(place, when), ...identity].join(' ');
        }
        const UNKNOWN = '(not known without running it)';
        function said(text, when) {
            const conditions = when.map((one) => ((0, recipe.t8)(one) ? '?' : one));
            return `${(0, recipe.t8)(text) ? UNKNOWN : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`;
        }
        ;
        async function diffSinceApproval(spec, around) {
            const { trouble, ...compared } = await compareRecipes(spec, around);
            if (trouble)
                throw trouble;
            const { now: _now, before: _before, fetched: _fetched, ...result } = compared;
            return result;
        }
        async function compareRecipes(spec, around) {
            const { name, version } = packageOf(spec);
            const now = await recipeNow(name, version, around);
            const last = await lastApproved(name, version, around);
            const as = last && (await recipeAsApproved(last, around));
            const before = as?.kind === 'there' ? as.recipe : undefined;
            const view = viewOf(now, version);
            const diff = last && before && (0, reviews_diff.Zy)(viewOf(before, last.version), view);
            const { patches, resources } = diff ?? {
                patches: { added: view.patches },
                resources: { added: view.resources },
            };
            return {
                kind: 'diff',
                spec,
                against: last && { version: last.version, commit: last.recipe?.commit },
                diff,
                patch: before ? await patchSince(before, now, around) : '',
                ...(as?.kind === 'gone' && { gone: as.reason, ...(as.trouble && { trouble: as.trouble }) }),
                now,
                before,
                fetched: [...patches.added.filter(reviews_diff.cg), ...resources.added],
            };
        }
        function packageOf(spec) {
            const read = (0, command.RM)(`request ${spec}`);
            if (read.kind === 'command')
                return read.command;
            throw new errors.eb(read.kind === 'fault' ? read.fault.wrong : 'It is a statement.', {
                id: 'input-malformed',
                fix: 'Write the package with its version, such as --diff zlib@1.3.1.',
            });
        }
        async function recipeNow(name, version, around) {
            const now = await findRecipe(name, version, undefined, around);
            if (!now)
                throw new errors.yo(`There is no recipe of ${name}.`, {
                    id: 'recipe-not-found',
                    fix: 'Check the name, and "repository" of the configuration.',
                });
            const versions = now.recipe.versions.map((one) => one.version.text);
            if (versions.includes(version))
                return now;
            const hasBinary = (await findBinaries(name, version, around)).length > 0;
            const fault = unknownVersion({ name, version, verdict: 'requested' }, { versions, hasBinary });
            if (fault === undefined)
                return now;
            throw new errors.yo(fault.wrong, { id: 'version-not-found', fix: fault.fix });
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
        async function layOut(folder, { files }) {
            await (0, promises_.mkdir)(folder, { recursive: true });
            for (const { path, content } of files) {
                await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(folder, path)), { recursive: true });
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, path), content);
            }
        }
        ;
        function givenText({ command, note }) {
            if (command.length === 0)
                return undefined;
            const words = command.every((part) => !/\s/.test(part));
            const lines = words ? [command.join(' ')] : command;
            return lines.map((line) => withNote(line, { note })).join('\n');
        }
        const withNote = (line, { note }) => note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line;
        var packages_in = __webpack_require__(98461);
        var reviews_queue = __webpack_require__(68639);
        var cache_folder = __webpack_require__(24356);
        var download = __webpack_require__(80741);
        var external_node_crypto_ = __webpack_require__(77598);
        var build_files = __webpack_require__(73283);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var external_node_zlib_ = __webpack_require__(38522);
        var tar_stream = __webpack_require__(56118);
        var archive_entries = __webpack_require__(74194);
        var external_node_stream_ = __webpack_require__(57075);
        var consumers_ = __webpack_require__(38321);
        var yauzl = __webpack_require__(20663);
        ;
        const GRACE = 64 * 2 ** 20;
        const LONGEST_TARGET = 4096;
        async function eachZipMember(file, visit, limits, signal) {
            const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
            try {
                if (zip.entryCount > limits.entries)
                    throw new archive_entries.uQ(`it holds more than ${limits.entries} entries`);
                let unpacked = 0;
                for await (const entry of zip.eachEntry()) {
                    signal.throwIfAborted();
                    unpacked += entry.uncompressedSize;
                    if (unpacked > limits.unpacked || unpacked > limits.ratio * zip.fileSize + GRACE)
                        throw new archive_entries.uQ('it unpacks to far more than an archive of its size should');
                    await visitEntry(zip, entry, visit, limits);
                }
                return { kind: 'read' };
            }
            finally {
                zip.close();
            }
        }
        const modeOf = ({ externalFileAttributes }) => externalFileAttributes >>> 16;
        async function visitEntry(zip, entry, visit, { name }) {
            const path = entry.fileName.slice(0, name);
            if (path.endsWith('/'))
                return;
            if (!entry.canDecodeFileData())
                throw new archive_entries.uQ('a member of it is encrypted, or packed in an unknown way');
            const mode = modeOf(entry);
            const body = await zip.openReadStreamPromise(entry);
            const isLink = (mode & 0o170000) === 0o120000 && entry.uncompressedSize <= LONGEST_TARGET;
            const member = {
                path,
                kind: isLink ? 'link' : 'file',
                executable: (mode & 0o111) !== 0,
                ...(isLink && { target: await (0, consumers_.text)(body) }),
            };
            await visit(member, isLink ? external_node_stream_.Readable.from([]) : body);
        }
        ;
        const READING_LIMITS = { ...archive_entries.Oj, unpacked: 8 * 2 ** 30 };
        const MOST_MINUTES = 10;
        async function eachMember(file, visit, reader) {
            const limits = reader.limits ?? READING_LIMITS;
            const signal = AbortSignal.any([reader.signal, AbortSignal.timeout(MOST_MINUTES * 60_000)]);
            try {
                const format = await (0, archive_entries.MG)(file);
                switch (format) {
                    case 'tar':
                    case 'gzip':
                        return await readTar(file, format, visit, limits, signal);
                    case 'zstd':
                    case 'xz':
                    case 'bzip2':
                        return await unpackedFirst(file, format, visit, { ...reader, signal }, limits);
                    case 'zip':
                        return await eachZipMember(file, visit, limits, signal);
                    case 'html':
                        return { kind: 'broken', reason: 'the server sent a web page instead of an archive' };
                    case 'other':
                        return { kind: 'unknown', reason: 'it is no archive of a known kind' };
                    default:
                        return format;
                }
            }
            catch (error) {
                reader.signal.throwIfAborted();
                const reason = signal.aborted
                    ? `reading it takes more than ${MOST_MINUTES} minutes`
                    : error instanceof archive_entries.uQ
                        ? error.message
                        : `it cannot be unpacked (${(0, errors.bD)(error).slice(0, 160)})`;
                return { kind: 'broken', reason };
            }
        }
        async function readTar(file, format, visit, limits, signal) {
            const reader = (0, tar_stream.extract)();
            let entries = 0;
            reader.on('entry', (header, body, next) => {
                body.on('error', () => { });
                if (++entries > limits.entries) {
                    reader.destroy(new archive_entries.uQ(`it holds more than ${limits.entries} entries`));
                    return;
                }
                visit(memberOf(header, limits), body).then(() => next(), (error) => reader.destroy(error instanceof Error ? error : new Error('unreadable')));
            });
            const raw = (0, external_node_fs_.createReadStream)(file);
            let packed = 0;
            raw.on('data', (chunk) => (packed += chunk.length));
            const bounded = boundedBytes(() => packed, limits);
            if (format === 'gzip')
                await (0, external_node_stream_promises_.pipeline)(raw, external_node_zlib_.createGunzip(), bounded, reader, { signal });
            else
                await (0, external_node_stream_promises_.pipeline)(raw, bounded, reader, { signal });
            return entries > 0
                ? { kind: 'read' }
                : { kind: 'unknown', reason: 'it is a single compressed file' };
        }
        const boundedBytes = (packed, limits) => async function* counted(source) {
            let unpacked = 0;
            for await (const chunk of source) {
                unpacked += chunk.length;
                if (unpacked > limits.unpacked || unpacked > limits.ratio * (packed() + 65_536))
                    throw new archive_entries.uQ('it unpacks to far more than an archive of its size should');
                yield chunk;
            }
        };
        const KINDS = {
            file: 'file',
            'contiguous-file': 'file',
            symlink: 'link',
            link: 'link',
            directory: 'folder',
        };
        function memberOf({ name, type, mode, linkname }, limits) {
            return {
                path: name.slice(0, limits.name),
                kind: KINDS[type ?? 'file'] ?? 'other',
                executable: ((mode ?? 0) & 0o111) !== 0,
                ...(typeof linkname === 'string' && { target: linkname.slice(0, limits.name) }),
                ...(type === 'link' && { hard: true }),
            };
        }
        const UNPACKERS = {
            xz: ['xz', '--decompress', '--stdout', '--memlimit-decompress=1GiB'],
            bzip2: ['bzip2', '--decompress', '--stdout'],
            zstd: ['zstd', '--decompress', '--stdout', '--quiet', '--memory=1024MB'],
        };
        async function unpackedFirst(file, format, visit, { processes, env, signal, scratch }, limits) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, 'unpacked-'));
            const tar = (0, external_node_path_.join)(folder, 'archive.tar');
            const packed = (await (0, promises_.stat)(file)).size;
            const most = Math.min(limits.unpacked, limits.ratio * (packed + 65_536));
            const script = 'ulimit -f "$1"; exec 0<"$2" 1>"$3"; shift 3; exec "$@"';
            const words = [String(Math.ceil(most / 512)), file, tar, ...UNPACKERS[format]];
            try {
                const { exitCode, stderr } = await processes.run('sh', ['-c', script, 'sh', ...words], {
                    env: { ...env, LC_ALL: 'C' },
                    signal,
                    keep: 64 * 1024,
                });
                if (exitCode > 128)
                    throw new archive_entries.uQ('it unpacks to far more than an archive of its size should');
                if (exitCode !== 0)
                    throw new archive_entries.uQ(`it cannot be unpacked (${stderr.trim().split('\n')[0]?.slice(0, 160) || `${format} failed`})`);
                return await readTar(tar, 'tar', visit, limits, signal);
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        ;
        const program_kind_KINDS = [
            ['program or library (ELF)', /^\x7fELF/],
            ['program or library (Windows)', /^MZ/],
            [
                'program or library (macOS)',
                /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/,
            ],
            ['objects (ar)', /^!<arch>\n/],
            ['WebAssembly', /^\0asm/],
            ['archive', /^(?:PK\x03\x04|\x1f\x8b|\xfd7zXZ\0|BZh[1-9]|\x28\xb5\x2f\xfd|7z\xbc\xaf|LZIP)/],
            ['picture', /^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF[^]{4}WEBP)/],
            ['PDF', /^%PDF-/],
        ];
        function programKind(head) {
            const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
            return (program_kind_KINDS.find(([, pattern]) => pattern.test(text))?.[0] ??
                (text.includes('\0') ? 'binary' : undefined));
        }
        ;
        const HEAD = 8192;
        async function listArchive(file, reader) {
            const found = [];
            const all = [];
            const odd = new Set();
            const leaving = [];
            const read = await eachMember(file, async (member, body) => {
                all.push(member.kind === 'folder' && !member.path.endsWith('/') ? `${member.path}/` : member.path);
                if (member.kind === 'other')
                    odd.add(`${named(member.path)} is a device, a pipe or the like.`);
                if (leaves(member))
                    leaving.push(member);
                const looked = await lookAt(member, body);
                if (member.kind === 'file' || member.kind === 'link')
                    found.push(looked);
            }, reader);
            if (read.kind !== 'read')
                return read;
            const { top = folderAmongStrays(all), escaping } = (0, build_files.F5)(all);
            if (escaping.length > 0)
                odd.add(`${escaping.length} path${escaping.length === 1 ? ' leads' : 's lead'} out of its folder, such as ${named(escaping[0])}.`);
            const files = new Map();
            for (const one of found) {
                const path = pathBelow(one.path, top);
                if (files.has(path))
                    odd.add(`${named(path)} is in it twice: the last one is shown.`);
                files.set(path, { ...one, path });
            }
            for (const { path, target = '' } of leaving)
                odd.add(`${named(pathBelow(path, top))} is a link to ${named(target)}, out of its folder.`);
            return { kind: 'listed', top, files, odd: [...odd].slice(0, MOST_ODD) };
        }
        const MOST_ODD = 20;
        async function lookAt({ path, kind, executable, target }, body) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            let [head, size] = [Buffer.alloc(0), 0];
            for await (const chunk of body) {
                if (head.length < HEAD)
                    head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
                size += chunk.length;
                hash.update(chunk);
            }
            if (kind === 'link')
                hash.update(`-> ${target}`);
            return {
                path,
                size,
                sha256: hash.digest('hex'),
                executable,
                target: kind === 'link' ? (target ?? '') : undefined,
                binary: kind === 'link' ? undefined : programKind(head),
            };
        }
        const named = (path) => JSON.stringify(path.slice(0, 120));
        function folderAmongStrays(paths) {
            const inside = paths
                .map((path) => path.replace(/^(\.\/)+/, ''))
                .filter((path) => !path.startsWith('/') && !path.split('/').includes('..'));
            const folders = new Set(inside.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
            const [only] = folders;
            if (only === undefined || folders.size > 1 || !/\d/.test(only))
                return undefined;
            const held = inside.filter((path) => path.startsWith(`${only}/`)).length;
            return held * 2 > inside.length ? only : undefined;
        }
        function pathBelow(path, top) {
            const plain = path.replace(/^(\.\/)+/, '');
            if (top === undefined)
                return plain;
            return plain.startsWith(`${top}/`) ? plain.slice(top.length + 1) : `../${plain}`;
        }
        function leaves({ path, kind, target = '', hard }) {
            if (kind !== 'link')
                return false;
            if (target.startsWith('/'))
                return true;
            const folders = path.split('/').filter((part) => part !== '' && part !== '.');
            let depth = hard === true ? 0 : folders.length - 1;
            for (const part of target.split('/')) {
                if (part === '..')
                    depth--;
                else if (part !== '' && part !== '.')
                    depth++;
                if (depth < 0)
                    return true;
            }
            return false;
        }
        var printable = __webpack_require__(55510);
        var create = __webpack_require__(94112);
        var concerns = __webpack_require__(30534);
        ;
        function listingChanges(before, now) {
            const gone = [...before.values()].filter(({ path }) => !now.has(path));
            const left = new Map(gone.map((file) => [file.sha256, file]));
            const moved = new Set();
            const found = [];
            for (const file of now.values()) {
                const { path } = file;
                const old = before.get(path);
                if (old !== undefined) {
                    if (isSame(old, file))
                        continue;
                    found.push({ path, change: 'changed', before: old, now: file });
                    continue;
                }
                const from = left.get(file.sha256);
                if (from === undefined || file.size === 0 || moved.has(from.path) || !isSame(from, file))
                    found.push({ path, change: 'added', before: undefined, now: file });
                else {
                    moved.add(from.path);
                    found.push({ path, change: 'moved', from: from.path, before: from, now: file });
                }
            }
            const removed = gone
                .filter(({ path }) => !moved.has(path))
                .map((file) => ({ path: file.path, change: 'removed', before: file, now: undefined }));
            return [...found, ...removed];
        }
        const isSame = (one, other) => one.sha256 === other.sha256 && one.executable === other.executable && one.target === other.target;
        const TEXT_BOUNDS = { one: 512 * 1024, all: 48 * 1024 * 1024 };
        function textsToRead(changes) {
            const wanted = new Set();
            let bytes = 0;
            const isText = (file) => file === undefined || (file.binary === undefined && file.size <= TEXT_BOUNDS.one);
            for (const { path, change, before, now } of inOrder(changes, ({ path }) => (0, concerns.pm)(path))) {
                if (change === 'moved' || !isText(before) || !isText(now))
                    continue;
                bytes += (before?.size ?? 0) + (now?.size ?? 0);
                if (bytes > TEXT_BOUNDS.all)
                    break;
                wanted.add(path);
            }
            return wanted;
        }
        function comparedFiles(changes, texts) {
            const all = changes.map((one) => {
                const { path, change, from, before, now } = one;
                const pair = { before: texts.before.get(path), now: texts.now.get(path) };
                const wasRead = (before === undefined || pair.before !== undefined) &&
                    (now === undefined || pair.now !== undefined);
                const [old, text] = [pair.before ?? '', pair.now ?? ''];
                const network = wasRead ? networkNotes(old, text, path) : [];
                return {
                    path,
                    change,
                    ...(from !== undefined && { from }),
                    concern: concernOf(one, network.length > 0),
                    before: before?.size,
                    now: now?.size,
                    notes: [...network, ...(wasRead ? hiddenNotes(old, text) : []), ...plainNotes(one, wasRead)],
                    patch: wasRead && change !== 'moved' ? patchOf(path, old, text, one) : undefined,
                };
            });
            return inOrder(all, ({ concern }) => concern);
        }
        function concernOf({ path, now, change }, asks) {
            const byPath = (0, concerns.pm)(path);
            if (byPath === 'build' || change === 'removed')
                return byPath;
            if (asks)
                return 'network';
            if (now?.binary !== undefined && change !== 'moved')
                return 'binary';
            return now?.executable === true && byPath !== 'licence' && change !== 'moved' ? 'build' : byPath;
        }
        function networkNotes(before, now, path) {
            const kind = (0, concerns.pm)(path);
            if (kind === 'docs' || kind === 'licence' || now === '')
                return [];
            const known = new Set(before.split('\n'));
            const line = now.split('\n').find((one) => !known.has(one) && (0, concerns.NF)(one));
            const old = (0, concerns.TE)(before);
            const hosts = [...(0, concerns.TE)(now)].filter((host) => !old.has(host));
            return [
                ...(line === undefined ? [] : [`asks the network: ${line.trim().slice(0, 120)}`]),
                ...(hosts.length === 0
                    ? []
                    : [`names ${hosts.slice(0, 5).join(', ')}${hosts.length > 5 ? ', …' : ''}`]),
            ];
        }
        function hiddenNotes(before, now) {
            const known = unseenIn(before);
            const found = [...unseenIn(now)].filter((one) => !known.has(one));
            return found.length === 0
                ? []
                : [`holds characters that cannot be seen: ${found.slice(0, 5).join(', ')}`];
        }
        function unseenIn(text) {
            const found = new Set();
            (0, printable.fo)(text.replace(/^\uFEFF/, ''), (one) => {
                if (!/[\t\n\f\r]/.test(one))
                    found.add(`U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
                return one;
            });
            return found;
        }
        function plainNotes({ before, now, change, from }, wasRead) {
            const file = now ?? before;
            const notes = [];
            if (from !== undefined)
                notes.push(`lay at ${from}`);
            if (file.binary !== undefined)
                notes.push(file.binary);
            if (now?.executable === true && before?.executable !== true)
                notes.push('may be run now');
            if (now?.target !== undefined)
                notes.push(`a link to ${now.target.slice(0, 120)}`);
            if (!wasRead && file.binary === undefined && change !== 'moved')
                notes.push('too long to be compared here');
            return notes;
        }
        const PATIENCE = 2000;
        function patchOf(path, before, now, { before: old, now: current }) {
            const names = [
                old === undefined ? '/dev/null' : `a/${path}`,
                current === undefined ? '/dev/null' : `b/${path}`,
            ];
            const options = { context: 3, headerOptions: create.jr, timeout: PATIENCE };
            return (0, create.ss)(...names, before, now, undefined, undefined, options);
        }
        function inOrder(list, concern) {
            const rank = new Map(list.map((one) => [one, concerns.I1.indexOf(concern(one))]));
            return list.toSorted((a, b) => rank.get(a) - rank.get(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        }
        ;
        async function textsOf(file, wanted, top, longest, reader) {
            const texts = new Map();
            if (wanted.size === 0)
                return texts;
            await eachMember(file, async (member, body) => {
                const name = pathBelow(member.path, top);
                const path = wanted.has(name) ? name : undefined;
                const parts = [];
                let size = 0;
                for await (const chunk of body) {
                    if (path !== undefined && size < longest)
                        parts.push(chunk);
                    size += chunk.length;
                }
                if (path === undefined)
                    return;
                const text = member.kind === 'link' ? `-> ${member.target}` : utf8(parts, longest);
                texts.set(path, text);
            }, reader);
            return texts;
        }
        const utf8 = (parts, longest) => Buffer.concat(parts).subarray(0, longest).toString('utf8');
        ;
        async function diffArchives(before, now, scratch, access) {
            if (before.sha256 === now.sha256)
                return { kind: 'same' };
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, 'compared-'));
            try {
                const reader = { ...access, scratch: folder };
                const files = [];
                for (const [at, archive] of [before, now].entries()) {
                    const fetched = await asTheRecipeSays(archive, (0, external_node_path_.join)(folder, `archive-${at}`), access);
                    if (fetched.kind !== 'downloaded')
                        return { kind: 'not-compared', reason: fetched.reason };
                    const listing = await listArchive(fetched.file, reader);
                    if (listing.kind !== 'listed')
                        return { kind: 'not-compared', reason: `${archive.url}: ${listing.reason}.` };
                    files.push({ file: fetched.file, listing });
                }
                return await compared(files[0], files[1], reader);
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function asTheRecipeSays({ url, sha256 }, file, { web }) {
            const found = await (0, download.R)(url, file, web);
            if (found.kind !== 'downloaded')
                return { kind: 'unusable', reason: sentence(found.reason) };
            if (found.sha256 === sha256)
                return found;
            return {
                kind: 'unusable',
                reason: `${url} has the sha256 ${found.sha256}, but the recipe says ${sha256}: it is not the archive that is built.`,
            };
        }
        const sentence = (reason) => `${reason.replace(/\.$/, '')}.`;
        async function compared(before, now, reader) {
            const changes = listingChanges(before.listing.files, now.listing.files);
            const wanted = textsToRead(changes);
            const texts = ({ file, listing }) => textsOf(file, new Set([...wanted].filter((path) => listing.files.has(path))), listing.top, TEXT_BOUNDS.one, reader);
            const kept = [...now.listing.files.keys()].filter((path) => before.listing.files.has(path)).length;
            return {
                kind: 'compared',
                files: comparedFiles(changes, { before: await texts(before), now: await texts(now) }),
                same: kept - changes.filter(({ change }) => change === 'changed').length,
                odd: now.listing.odd,
            };
        }
        var archive_address = __webpack_require__(1768);
        var check_updates_access = __webpack_require__(92874);
        ;
        async function compareArchives({ spec, now, before, against }, around) {
            const version = spec.split('@')[1] ?? '';
            const current = archiveOf(now.recipe, version);
            if (typeof current === 'string')
                return { kind: 'not-compared', reason: current };
            if (against === undefined)
                return { kind: 'not-compared', reason: toReadWhole(current) };
            const old = archiveOf(before?.recipe ?? now.recipe, against.version);
            if (typeof old === 'string')
                return { kind: 'not-compared', reason: old };
            const { inputs, ports, configuration } = around;
            const section = configuration?.values.updates ?? {};
            const tokens = { token: inputs.token, 'upstream-token': undefined };
            const access = (0, check_updates_access.b)(tokens, section, (0, external_node_path_.join)((0, cache_folder.n)(ports.host.env), 'updates'), ports);
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-archives-'));
            try {
                return await diffArchives(old, current, scratch, access);
            }
            finally {
                await (0, promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        const toReadWhole = ({ url, sha256 }) => `No version was approved before: all of ${url} is to be read, whose sha256 is ${sha256}.`;
        function archiveOf(recipe, version) {
            const own = recipe.versions.find((one) => one.version.text === version);
            if (!own)
                return `The recipe of ${recipe.name} has no version ${version}.`;
            const { sha256, commit, tag, branch } = own;
            const ref = commit ?? tag ?? branch;
            if (sha256 === undefined)
                return ref === undefined
                    ? `The recipe has no sha256 for the archive of ${version}.`
                    : `${version} is taken from git (${ref}), not from an archive: compare it there.`;
            const address = (0, archive_address.X)(recipe, version);
            return address.kind === 'address' ? { url: address.url, sha256 } : address.reason;
        }
        var reviews_dependents = __webpack_require__(1790);
        var p_map = __webpack_require__(606);
        ;
        const AT_ONCE = 8;
        async function reviewQueue(around) {
            const { registry, policy } = around;
            const held = registry
                ? await (0, packages_in.j)(registry)
                : { specs: new Map(), tags: new Map() };
            const dependents = (0, reviews_dependents.y)(held.tags.keys(), held.specs);
            const names = await namesToLookAt(held, around);
            const facts = await (0, p_map["default"])(names, (name) => factsOfPackage(name, held, dependents, around), {
                concurrency: AT_ONCE,
                signal: around.ports.signal,
            });
            return (0, reviews_queue.n)(facts.flat(), policy);
        }
        async function namesToLookAt(held, around) {
            const spoken = (await around.ownReviews()).reviews.map(({ review }) => review.name);
            const built = [...held.tags.keys()].map((hash) => held.specs.get(hash).name);
            const recipes = around.registry ? [] : await ownRecipes(around);
            return [...new Set([...spoken, ...built, ...recipes])].sort();
        }
        async function ownRecipes({ configuration, root }) {
            const repository = configuration?.values.repository;
            if (repository === undefined)
                return [];
            const all = await (0, repository_folder.S)((0, external_node_path_.resolve)(root, repository), 'config');
            return (await Promise.all(all.map(recipe_folder.vY))).flat().map(({ name }) => name);
        }
        async function factsOfPackage(name, held, dependents, around) {
            const found = await recipeOrNone(name, around);
            const versions = await versionsOf(name, found, held, around);
            const one = async ({ version, tags }) => {
                const own = await binariesOf({ name, version, tags }, around, found !== undefined);
                const binaries = own.map(({ facts }) => facts);
                const facts = {
                    name,
                    version,
                    license: found && (0, recipe_licence.b)(found.recipe, version).expression,
                    recipe: found?.reviewed.digest,
                    binaries,
                };
                return {
                    state: (0, state_of.L)(facts, await reviewsOf(name, version, around), around.policy),
                    binaries,
                    since: own.flatMap(({ built }) => built ?? []).sort()[0],
                    dependents: dependents.get(`${name}@${version}`) ?? 0,
                };
            };
            return (0, p_map["default"])(versions, one, { concurrency: 2, signal: around.ports.signal });
        }
        async function recipeOrNone(name, around) {
            try {
                return await findRecipe(name, '', undefined, around);
            }
            catch (error) {
                around.ports.signal.throwIfAborted();
                around.ports.host.warning(`The recipe of ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
                return undefined;
            }
        }
        async function versionsOf(name, found, held, around) {
            const tags = new Map();
            for (const [hash, tag] of held.tags) {
                const spec = held.specs.get(hash);
                if (spec.name === name)
                    tags.set(spec.version, [...(tags.get(spec.version) ?? []), tag]);
            }
            const spoken = (await around.ownReviews()).reviews
                .filter(({ review }) => review.name === name)
                .map(({ review }) => review.version);
            const known = new Set([...tags.keys(), ...spoken]);
            const newer = newerThan(known, found?.recipe.versions ?? []);
            return [...new Set([...known, ...newer])].map((version) => ({
                version,
                tags: tags.get(version) ?? [],
            }));
        }
        function newerThan(known, versions) {
            const ordered = versions
                .filter(({ version, deprecated }) => !(0, version_version.Dn)(version) && !deprecated)
                .toSorted((a, b) => (0, version_version.Zy)(b.version, a.version))
                .map(({ version }) => version.text);
            if (known.size === 0)
                return ordered.slice(0, 1);
            const highest = [...known].map(version_version.ot).toSorted((a, b) => (0, version_version.Zy)(b, a))[0];
            return ordered.filter((text) => (0, version_version.Zy)((0, version_version.ot)(text), highest) > 0);
        }
        async function binariesOf({ name, version, tags }, around, hasRecipe) {
            const { reviews } = await around.ownReviews();
            const seen = new Map(reviews
                .filter(({ review }) => review.name === name && review.version === version)
                .flatMap(({ review }) => (review.verdict === 'approved' ? review.binaries : []))
                .map((binary) => [binary.hash, binary]));
            const known = tags.flatMap((tag) => seen.get((0, spack_image_tags.g9)(tag)) ?? []);
            if (hasRecipe && known.length === tags.length)
                return known.map(({ manifest, packageHash }) => ({
                    facts: { manifest, packageHash, publishers: [], publisherKeys: [], provenance: false },
                    built: undefined,
                }));
            const found = await (0, p_map["default"])(tags, (tag) => binaryAt(tag, name, version, around), { concurrency: 4 });
            return found.filter((one) => one !== undefined);
        }
        ;
        function askedFor(words) {
            const [word, ...more] = words;
            if (word === undefined)
                return {};
            const asked = word.includes('@') ? word : `${word}@0`;
            const read = more.length === 0 ? (0, command.RM)(`request ${asked}`) : undefined;
            if (read?.kind !== 'command')
                throw new errors.eb(`"next ${words.join(' ')}" cannot be understood.`, {
                    id: 'input-malformed',
                    fix: 'Write "next", "next NAME" or "next NAME@VERSION".',
                });
            const { name, version } = read.command;
            return word.includes('@') ? { name, spec: `${name}@${version}` } : { name };
        }
        async function whatWaits(words, auditor, around) {
            const asked = askedFor(words);
            const queue = await around.ports.host.group('Looking for what waits', () => reviewQueue(around));
            const own = auditor === undefined ? queue : (0, reviews_queue.F)(auditor, queue, around.policy);
            return own.filter(({ name, version }) => (asked.name === undefined || asked.name === name) &&
                (asked.spec === undefined || asked.spec === `${name}@${version}`));
        }
        async function requireKnown(words, around) {
            const { name, spec } = askedFor(words);
            if (name === undefined)
                return;
            const version = spec?.slice(name.length + 1);
            const { reviews } = await around.ownReviews();
            if (reviews.some(({ review }) => review.name === name && (version === undefined || review.version === version)))
                return;
            const found = await findRecipe(name, version ?? '', undefined, around);
            if (found && version === undefined)
                return;
            const versions = found?.recipe.versions.map((one) => one.version.text);
            const hasBinary = await holdsBinary(name, version, around);
            const asked = { name, version: version ?? '', verdict: 'requested' };
            const fault = unknownVersion(asked, { versions, hasBinary });
            if (fault === undefined)
                return;
            const id = found ? 'version-not-found' : 'recipe-not-found';
            throw new errors.yo(fault.wrong, { id, fix: fault.fix });
        }
        async function holdsBinary(name, version, around) {
            if (version !== undefined)
                return (await findBinaries(name, version, around)).length > 0;
            const { registry } = around;
            if (!registry)
                return false;
            const { specs } = await (0, packages_in.j)(registry);
            return [...specs.values()].some((one) => one.name === name);
        }
        async function lookAtVersion(spec, queued, around) {
            return around.ports.host.group(`Looking at ${spec}`, async () => {
                try {
                    const compared = await compareRecipes(spec, around);
                    const archive = await compareArchives(compared, around);
                    const { now: _now, before: _before, trouble: _trouble, fetched, ...recipe } = compared;
                    return { spec, queued, recipe, archive, fetched };
                }
                catch (error) {
                    around.ports.signal.throwIfAborted();
                    if (!(error instanceof errors.yo || error instanceof http.j))
                        throw error;
                    const reason = error instanceof errors.yo ? `${error.message} ${error.fix}` : error.message;
                    return {
                        spec,
                        queued,
                        recipe: reason,
                        archive: { kind: 'not-compared', reason: 'Without the recipe its archive is not known.' },
                        fetched: [],
                    };
                }
            });
        }
        var next_summary = __webpack_require__(30507);
        ;
        const CHOICES = 'approve, reject, unsafe, not-affected, diff FILE, skip or quit? ';
        async function askAll(waiting, auditor, follow, around) {
            const { host } = around.ports;
            await warnInTime(auditor, around);
            await host.summary((0, next_summary.Qz)(waiting, auditor));
            const all = [];
            for (const queued of waiting) {
                const spec = `${queued.name}@${queued.version}`;
                const next = await lookAtVersion(spec, queued, around);
                await host.summary((0, next_summary.HR)(next));
                const answered = await askOne(spec, next.archive, auditor, follow, around);
                all.push(...answered.followed);
                if (answered.enough)
                    break;
            }
            return all;
        }
        async function warnInTime(auditor, around) {
            const { policy, ports } = around;
            const isTeamMember = (team) => isMember(team, auditor, around);
            const may = await auditorStanding({
                author: auditor,
                auditors: policy.auditors,
                isMember: isTeamMember,
            });
            if (may.kind === 'may-not')
                ports.host.warning(`${may.reason} ${may.fix}`);
        }
        async function askOne(spec, archive, auditor, follow, { policy, ports: { host } }) {
            const followed = [];
            for (;;) {
                const line = (await host.ask?.(`${spec}: ${CHOICES}`))?.trim();
                if (line === undefined || /^q(uit)?$/i.test(line))
                    return { followed, enough: true };
                if (/^s(kip)?$/i.test(line))
                    return { followed, enough: false };
                const wanted = /^d(?:iff)?(?:\s+(\S+))?$/i.exec(line);
                if (wanted || line === '' || line === '?') {
                    await host.summary(wanted?.[1] === undefined ? HELP : (0, next_summary.Up)(archive, wanted[1]));
                    continue;
                }
                const command = await wholeCommand(line, spec, policy, host);
                if (command === undefined)
                    continue;
                const done = await follow(command, terminalSource(auditor));
                if (done.outcome.kind === 'not-done') {
                    const { wrong, fix } = done.outcome.fault;
                    host.warning(`${wrong} ${fix}`);
                    continue;
                }
                followed.push(done);
                host.info(saidSoFar(done.outcome));
                if (command.kind === 'command')
                    return { followed, enough: false };
            }
        }
        const saidSoFar = (outcome) => outcome.kind === 'done'
            ? `Recorded in ${outcome.file}: ${outcome.command.name}@${outcome.command.version} is ${outcome.after.state} now.`
            : `Recorded in ${outcome.file}.`;
        const terminalSource = (author) => ({
            text: '',
            author,
            url: 'terminal',
            thread: undefined,
            commit: undefined,
        });
        const HELP = [
            '- `approve all -- NOTE`, or single criteria; without them it is asked for',
            '- `reject -- WHY`: it should not be used',
            '- `unsafe -- WHY`: it does harm, and its binaries are deleted',
            '- `not-affected CVE-… JUSTIFICATION -- NOTE`: a vulnerability does not matter in it',
            '- `diff WORD`: the changes of files of the archive whose path holds the word',
            '- `skip`: the next one; `quit`: enough, what was recorded stands',
        ].join('\n');
        const SHORT = { a: 'approve', r: 'reject', n: 'not-affected' };
        async function wholeCommand(line, spec, policy, host) {
            const [first = '', ...rest] = line.split(/\s+/);
            const verb = SHORT[first.toLowerCase()] ?? first.toLowerCase();
            if (!(0, command.ek)(verb)) {
                host.warning(`"${(0, invalid_value.S)(first)}" is not a command. Write ${CHOICES.replace(/\? $/, '')}; ? says more.`);
                return undefined;
            }
            const more = rest.length > 0 ? rest.join(' ') : await askForMore(verb, policy, host);
            if (more === undefined)
                return undefined;
            const read = sayingOf(`${verb} ${more}`, spec, policy);
            if (read.kind !== 'fault')
                return read;
            host.warning(`${read.fault.wrong} ${read.fault.fix}`);
            return undefined;
        }
        async function askForMore(verb, policy, host) {
            if (verb === 'approve') {
                const criteria = await host.ask?.(`What did you find in order (${(0, command.pp)(policy).known.join(' ')}, or all)? `);
                const note = criteria && (await host.ask?.('A note for others, or nothing: '));
                return note === undefined || criteria === undefined ? undefined : `${criteria} -- ${note}`;
            }
            if (verb === 'reject' || verb === 'unsafe') {
                const why = await host.ask?.('Why? ');
                return why === undefined ? undefined : `-- ${why}`;
            }
            if (verb === 'not-affected')
                return host.ask?.('By which vulnerability, and why (CVE-… vulnerable_code_not_present -- NOTE)? ');
            return '';
        }
        function sayingOf(saying, spec, policy) {
            const [verb = '', ...rest] = saying.trim().split(/\s+/);
            return (0, command.RM)(`${verb} ${spec} ${rest.join(' ')}`, (0, command.pp)(policy));
        }
        ;
        async function reviewNext(inputs, ports) {
            const { host } = ports;
            const words = (givenText({ ...inputs, note: undefined }) ?? '').split(/\s+/).slice(1);
            const { spec } = askedFor(words);
            if (inputs.say !== undefined && spec === undefined)
                throw new errors.eb('"say" speaks of one version, and none is named.', {
                    id: 'inputs-contradict',
                    fix: 'Look at it first, then name it: pakages review next NAME@VERSION --say "approve …"',
                });
            if (host.kind === 'github' && inputs.say !== undefined)
                throw new errors.eb('"say" is for terminals: here the event says who speaks.', {
                    id: 'inputs-contradict',
                    fix: 'Give the command itself, such as "approve NAME@VERSION …".',
                });
            const auditor = await whoReviews(inputs, ports);
            const around = await surroundingsOf(inputs, ports);
            const waiting = await whatWaits(words, auditor, around);
            if (auditor !== undefined && inputs.say !== undefined)
                return sayOf(spec, inputs.say, auditor, around);
            if (auditor !== undefined && host.ask !== undefined && waiting.length > 0) {
                const following = await follower('asked-for', around);
                const all = await askAll(waiting, auditor, following.follow, around);
                return concluded(all, terminalSource(auditor), following, around);
            }
            if (waiting.length === 0)
                await requireKnown(words, around);
            const first = spec ?? (waiting[0] && `${waiting[0].name}@${waiting[0].version}`);
            const next = first === undefined ? undefined : await lookAtVersion(first, waiting[0], around);
            return { kind: 'next', auditor, flag: await flagOf(auditor, host), waiting, next };
        }
        async function flagOf(auditor, host) {
            return auditor !== undefined && auditor === (await rememberedAuditor(host))
                ? ''
                : ` --auditor ${auditor ?? 'LOGIN'}`;
        }
        async function sayOf(spec, saying, auditor, around) {
            const source = terminalSource(auditor);
            const command = sayingOf(withNote(saying, around.inputs), spec, around.policy);
            await around.ports.host.summary((0, next_summary.HR)(await lookAtVersion(spec, undefined, around)));
            const following = await follower([command], around);
            return concluded([await following.follow(command, source)], source, following, around);
        }
        async function whoReviews({ auditor, say }, { host }) {
            if (host.kind === 'github')
                return undefined;
            const known = auditor ?? (await rememberedAuditor(host));
            if (known === undefined && say === undefined && host.ask === undefined)
                return undefined;
            return atTerminal(known ?? (await host.ask?.('Your GitHub login: '))?.trim());
        }
        ;
        async function reviewPackages(inputs, ports) {
            refuseTwoThings(inputs);
            if (inputs.diff !== undefined)
                return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports));
            if (inputs.remove.length > 0) {
                await (0, may_publish_here.H)('removals', inputs, ports);
                return removeVersions(inputs.remove, await surroundingsOf(inputs, ports));
            }
            const text = givenText(inputs);
            if (isNext(text, ports.host.context.event))
                return reviewNext(inputs, ports);
            const source = commandSource(ports.host.context, {
                command: text,
                auditor: inputs.auditor ?? (await rememberedAuditor(ports.host)),
            });
            if (source === undefined || (0, command.Gr)(source.text).length === 0)
                return { kind: 'nothing' };
            await (0, may_publish_here.H)('reviews', inputs, ports);
            const around = await surroundingsOf(inputs, ports);
            const commands = (0, command.Gr)(source.text, (0, command.pp)(around.policy));
            const following = await follower(commands, around);
            const all = [];
            for (const [at, command] of commands.entries())
                all.push(await ports.host.group(`Command ${at + 1} of ${commands.length}`, () => following.follow(command, source)));
            return concluded(all, source, following, around);
        }
        function refuseTwoThings({ diff, remove, command }) {
            const given = [
                ...(diff === undefined ? [] : ['"diff"']),
                ...(remove.length === 0 ? [] : ['"remove"']),
                ...(command.length === 0 ? [] : ['a command']),
            ];
            if (given.length < 2)
                return;
            throw new errors.eb(`${given.join(' and ')} were given: each is a run of its own.`, {
                id: 'inputs-contradict',
                fix: 'Give one of them. "pakages review next NAME@VERSION" shows what changed, and takes a word on it.',
            });
        }
        const isNext = (text, event) => /^next(\s|$)/.test(text ?? '') && (event === 'terminal' || event === 'workflow_dispatch');
        const statesOf = (outcomes) => new Map(outcomes.flatMap((outcome) => outcome.kind === 'done'
            ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after]]
            : []));
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
            return untilOneFails(subjects, attachTo);
        }
        async function untilOneFails(subjects, attachTo) {
            const failures = [];
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, async (subject) => {
                if (failures.length > 0)
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                try {
                    return await attachTo(subject);
                }
                catch (error) {
                    failures.push(error);
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                }
            }, { concurrency: 16 });
            if (failures.length > 0)
                throw failures[0];
            return attached;
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
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_6__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { id: 'attach-without-subject', fix: 'Push the package before its SBOM or its signature.' });
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
        var short_hash = __webpack_require__(48055);
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
                        return this.#skip(tag, `it holds /${(0, short_hash.B)(held)}`);
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
                id: 'cache-index-not-written',
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
                    throw new registry_error.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { id: 'cache-index-not-written', fix: 'Push the package again.' });
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
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i0: () => (isPublicAddress),
            sw: () => (isPublicHost),
            vr: () => (isGitAddress)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16384);
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 127],
            ['64:ff9b::', 96],
            ['fc00::', 7],
            ['fe80::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        const isGitAddress = (address) => /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address);
        function isPublicAddress(address) {
            if (!isGitAddress(address))
                return false;
            const url = address.replace(/^git:/, 'http:');
            return isPublicHost(URL.parse(url)?.hostname ?? '');
        }
        function isPublicHost(name) {
            const host = name.replace(/\.$/, '');
            const ip = behindNat64(host.replace(/^\[(.*)\]$/, '$1'));
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
        function behindNat64(ip) {
            const [, high = '0', low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(ip) ?? [];
            if (low === undefined)
                return ip;
            return [high, low]
                .map((part) => Number.parseInt(part, 16))
                .flatMap((part) => [part >> 8, part & 255])
                .join('.');
        }
    }),
    81701: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ft: () => (isSame),
            Zy: () => (diffRecipes),
            cg: () => (isFetched)
        });
        function diffRecipes(before, now) {
            const changed = Object.keys(now.files)
                .filter((path) => Object.hasOwn(before.files, path) && before.files[path] !== now.files[path])
                .sort();
            return {
                files: { ...change(Object.keys(before.files), Object.keys(now.files)), changed },
                hosts: change(hostsOf(before), hostsOf(now)),
                sources: change(before.sources, now.sources),
                patches: change(before.patches, now.patches),
                resources: change(before.resources, now.resources),
                dependencies: change(before.dependencies, now.dependencies),
                licenses: change(before.licenses, now.licenses),
                unknown: [...new Set([...before.unknown, ...now.unknown])],
            };
        }
        const hostsOf = ({ sources, patches, resources }) => [...sources, ...[...patches, ...resources].filter(isFetched)].map(hostOf);
        const isFetched = (said) => /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(said);
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
        const isSame = ({ files, hosts, sources, patches, resources, dependencies, licenses, }) => files.changed.length === 0 &&
            [files, hosts, sources, patches, resources, dependencies, licenses].every(({ added, removed }) => added.length + removed.length === 0);
    }),
    80966: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (countStatements)
        });
        var _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19362);
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
    30534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I1: () => (CONCERNS),
            NF: () => (asksNetwork),
            TE: () => (hostsIn),
            pm: () => (concernOfPath)
        });
        const CONCERNS = ['build', 'network', 'binary', 'licence', 'source', 'test', 'docs'];
        const BUILD = new RegExp([
            '^CMakeLists\\.txt$|\\.cmake(\\.in)?$|^CMakePresets\\.json$',
            '^configure(\\..*)?$|^aclocal\\.m4$|\\.m4$|\\.ac$|^autogen\\.sh$|^bootstrap(\\.sh)?$|^config\\.(guess|sub|rpath)$|^ltmain\\.sh$|^libtool$',
            '^(GNU)?makefile([._-].*)?$|\\.(mk|mak|am)$',
            '^meson(\\.build|\\.options|_options\\.txt)$|^SConstruct$|^SConscript$|^wscript$|^waf$|\\.pro$|\\.pri$',
            '^(setup\\.(py|cfg)|pyproject\\.toml|MANIFEST\\.in|.*\\.pth|conftest\\.py|noxfile\\.py|tox\\.ini|requirements.*\\.txt|hatch_build\\.py)$',
            '^(Cargo\\.(toml|lock)|build\\.rs|go\\.(mod|sum|work)|package(-lock)?\\.json|yarn\\.lock|pnpm-lock\\.yaml|binding\\.gyp)$',
            '^(pom\\.xml|build\\.gradle(\\.kts)?|settings\\.gradle(\\.kts)?|gradlew|build\\.xml)$|^(Makefile|Build)\\.PL$|\\.gemspec$|^Rakefile$|^extconf\\.rb$',
            '^(BUILD|WORKSPACE|MODULE)(\\.bazel)?$|\\.bzl$|^DESCRIPTION$|^NAMESPACE$|^build\\.(sh|py|zig)$|^Dockerfile$|\\.(sh|bash|csh|bat|cmd|ps1)$',
        ].join('|'), 'i');
        const LICENCE = /^(licen[cs]e|copying|copyright|notice|patents|unlicense)([._-].*)?$|\.(license|spdx)$/i;
        const DOCUMENT = /\.(md|rst|txt|html?|adoc|tex|texi|info|pod|[1-9]|po|pot|svg)$|^(changelog|changes|news|readme|authors|todo|thanks)([._-].*)?$/i;
        function concernOfPath(path) {
            const parts = path.split('/');
            const name = parts.at(-1) ?? '';
            if (BUILD.test(name))
                return 'build';
            if (LICENCE.test(name) || parts.slice(0, -1).some((part) => /^licen[cs]es$/i.test(part)))
                return 'licence';
            if (parts.slice(0, -1).some((part) => /^(tests?|testing|testdata|t|spec|fixtures)$/i.test(part)))
                return 'test';
            return DOCUMENT.test(name) || parts.slice(0, -1).some((part) => /^(docs?|man)$/i.test(part))
                ? 'docs'
                : 'source';
        }
        const ASKS = /\b(?:curl|wget|aria2c|ncat|netcat|socat|telnet)\s+[-"'$\w]|\bcurl_easy_|\b(?:urllib|urlopen|httplib|http\.client|requests\.(?:get|post|put|request)|aiohttp|httpx|socket\.(?:socket|create_connection)|paramiko|ftplib|smtplib)\b|\b(?:getaddrinfo|gethostbyname|inet_addr|inet_pton)\s*\(|\bsocket\s*\(\s*(?:AF|PF)_|\bconnect\s*\(\s*\w+\s*,|\b(?:WSAStartup|InternetOpen|URLDownloadToFile|WinHttp\w+)\b|\b(?:ExternalProject_Add|FetchContent_\w+|file\s*\(\s*DOWNLOAD)\b|\bgit\s+(?:clone|fetch|pull|submodule\s+update)\b|\b(?:pip3?|npm|yarn|pnpm|cargo|gem|go|conda|apt(?:-get)?|yum|dnf|brew)\s+(?:install|fetch|add|get)\b|\bdownload\.file\s*\(|\bInvoke-WebRequest\b|\bnet\/http\b|\breqwest::|\bTcpStream::|\bQNetworkAccessManager\b|\bXMLHttpRequest\b|\bfetch\s*\(\s*["'`]https?:|\bnew\s+WebSocket\b|\/dev\/(?:tcp|udp)\//i;
        const LONGEST_LINE = 2000;
        const asksNetwork = (line) => ASKS.test(line.slice(0, LONGEST_LINE));
        const ADDRESS = /\b(?:https?|ftp|git|ssh):\/\/(?:[^\s/@"'<>]{1,100}@)?([a-z0-9.-]{1,253})/gi;
        function hostsIn(text) {
            const hosts = new Set();
            for (const line of text.split('\n'))
                for (const [, host] of line.slice(0, LONGEST_LINE).matchAll(ADDRESS))
                    hosts.add(host.toLowerCase());
            return hosts;
        }
    }),
    5477: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KC: () => (pathParts),
            V3: () => (archiveAddresses),
            bV: () => (fileNameOf),
            ex: () => (safeDecode),
            n6: () => (repositoryAddress),
            os: () => (projectAddresses)
        });
        const archiveAddresses = (facts) => facts.urls.flatMap(addressOf);
        const repositoryAddress = (facts) => facts.git === undefined ? undefined : addressOf(facts.git)[0];
        function projectAddresses(facts) {
            const repository = facts.listUrl === undefined || facts.urls.length === 0 ? repositoryAddress(facts) : undefined;
            return [...archiveAddresses(facts), ...(repository ? [repository] : [])];
        }
        function addressOf(text) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(text);
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text);
            return url && /^(https?|ftp|git|ssh):$/.test(url.protocol) && url.hostname !== '' ? [url] : [];
        }
        const pathParts = (url) => url.pathname.split('/').filter((part) => part !== '');
        function fileNameOf(address) {
            const parts = pathParts(URL.parse(address) ?? new URL('http://none/'));
            const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1);
            return last === undefined ? '' : safeDecode(last);
        }
        function safeDecode(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
    })
};
