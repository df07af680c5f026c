export const id = 762;
export const ids = [762];
export const modules = {
    7454: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkUpdates: () => (checkUpdates)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var cache_folder = __webpack_require__(24356);
        var document_kinds = __webpack_require__(64361);
        var documents = __webpack_require__(61063);
        var may_publish_here = __webpack_require__(34509);
        var read_recipe = __webpack_require__(93955);
        var new_version = __webpack_require__(47109);
        var add_versions = __webpack_require__(42109);
        var local_repository = __webpack_require__(12010);
        var claim = __webpack_require__(87437);
        var registry = __webpack_require__(10320);
        ;
        function coverageOf(recipes) {
            const counts = new Map();
            const reasons = new Map();
            for (const facts of recipes) {
                const found = (0, claim.B)(facts);
                if (found.kind === 'claimed')
                    counts.set(found.datasource, (counts.get(found.datasource) ?? 0) + 1);
                else
                    reasons.set(found.reason, [...(reasons.get(found.reason) ?? []), facts.name]);
            }
            const claimed = registry.X.flatMap(({ name, title }) => counts.has(name) ? [{ datasource: name, title, recipes: counts.get(name) }] : []);
            const unclaimed = [...reasons]
                .map(([reason, names]) => ({ reason, recipes: names }))
                .sort((a, b) => b.recipes.length - a.recipes.length);
            const total = claimed.reduce((sum, { recipes: count }) => sum + count, 0);
            const fetching = recipes.length - (reasons.get('it downloads nothing')?.length ?? 0);
            return {
                claimed,
                unclaimed,
                recipes: recipes.length,
                fetching,
                share: fetching === 0 ? 1 : total / fetching,
            };
        }
        var look = __webpack_require__(50100);
        var updates = __webpack_require__(5098);
        ;
        function byUrgency(a, b) {
            const order = ['patch', 'minor', 'major'];
            const rank = ({ candidate }) => (candidate.security ? -10 : 0) + order.indexOf(candidate.kind);
            return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
        }
        var decide = __webpack_require__(24928);
        var markdown = __webpack_require__(91333);
        ;
        const branchOf = (target) => decide.sM + ('recipe' in target ? target.recipe : `group-${target.group}`);
        const LONGEST = 60_000;
        function draftOf(branch, updates, marker, labels, group) {
            const title = updates.length === 1
                ? titleOf(updates[0])
                : `${group ?? 'updates'}: update ${updates.length} recipes`;
            const body = (0, markdown.Jj)([...updates.map((update) => bodyOf(update, updates.length > 1)), FOOTER].join('\n\n'), LONGEST);
            const conflicts = updates.some(hasConflicts);
            const details = updates.length === 1 ? [] : ['', ...updates.map(titleOf).map((line) => `- ${line}`)];
            return {
                branch,
                title,
                body,
                marker,
                draft: conflicts,
                labels: [...new Set([...labels, ...ownLabels(updates)])],
                message: [title, ...details].join('\n'),
                changes: updates.flatMap(({ changes }) => changes),
            };
        }
        const ownLabels = (updates) => [
            ...(updates.some(mendsSecurity) ? ['security'] : []),
            ...(updates.some(hasConflicts) ? ['conflict'] : []),
        ];
        const mendsSecurity = ({ versions }) => versions.some(({ candidate }) => candidate.security);
        const hasConflicts = ({ merged, findings }) => (merged?.conflicts ?? 0) > 0 || findings.some(({ kind }) => kind === 'conflict');
        function titleOf({ name, versions, merged }) {
            const numbers = versions.map(({ candidate }) => `v${candidate.release.version}`);
            const parts = [
                ...(numbers.length > 0 ? [`add ${numbers.join(', ')}`] : []),
                ...(merged ? ["merge Spack's recipe"] : []),
            ];
            return (0, markdown.Jj)((0, markdown.Is)(`${name}: ${parts.join(', ')}`), 200);
        }
        function bodyOf(update, headed) {
            const findings = [
                ...update.findings,
                ...update.versions.flatMap(({ evidence }) => evidence.findings),
            ];
            return [
                ...(headed ? [`## ${(0, markdown.Kw)(update.name)}`] : []),
                ...(update.versions.length > 0 ? [versionTable(update.versions)] : []),
                ...(update.merged ? [mergedSection(update.merged)] : []),
                ...update.versions.map(versionSection),
                checkSection(update, findings),
            ].join('\n\n');
        }
        function versionTable(versions) {
            const rows = versions.map(({ candidate: { from, kind, security, release }, compare }) => {
                const link = (0, markdown.Cm)(compare);
                const change = link === undefined ? kind : `[${kind}](${link})`;
                return `| ${from === undefined ? '' : (0, markdown.Kw)(from)} | **${(0, markdown.Kw)(release.version)}** | ${change}${security ? ', **security**' : ''} | ${release.date === undefined ? 'unknown' : (0, markdown.Kw)(release.date.slice(0, 10))} |`;
            });
            return ['| from | to | change | published |', '| --- | --- | --- | --- |', ...rows].join('\n');
        }
        function versionSection({ candidate: { release }, evidence }) {
            const page = (0, markdown.Cm)(release.page);
            const notes = (0, markdown.qZ)(release.notes);
            return [
                `### ${(0, markdown.Kw)(release.version)}${page === undefined ? '' : ` ([release](${page}))`}`,
                ...(notes === undefined
                    ? []
                    : ['<details><summary>Release notes</summary>', notes, '</details>']),
                '**Checked**',
                evidence.checked.map((sentence) => `- ${(0, markdown.Kw)(sentence, 400)}`).join('\n'),
            ].join('\n\n');
        }
        function mergedSection({ from, to, origin, conflicts }) {
            const base = origin === 'recorded'
                ? 'which this recipe came from'
                : origin === 'identical'
                    ? 'which this recipe was identical to'
                    : "which is the most alike to this recipe in the history of Spack's recipes: nothing records which one it came from";
            const told = `Changes of Spack's own recipe from \`${from.slice(0, 12)}\` (${base}) to \`${to.slice(0, 12)}\` were merged into this one. Local changes were kept.`;
            if (conflicts === 0)
                return told;
            return `${told}\n\n**${conflicts} place${conflicts === 1 ? '' : 's'} changed on both sides.** They carry markers: the lines after \`<<<<<<< local\` are this repository's, those after \`||||||| before\` what both came from, those after \`=======\` Spack's. Keep what is right, delete the markers, and mark this pull request as ready.`;
        }
        function checkSection(update, findings) {
            const major = update.versions.some(({ candidate }) => candidate.kind === 'major');
            const items = [
                ...findings.map(({ message }) => (0, markdown.Kw)(message, 400)),
                ...(update.versions.length > 0
                    ? [
                        'Dependencies, variants and patches of the new version: they are taken over from the recipe as it is.',
                    ]
                    : []),
                ...(major
                    ? [
                        'A new major version: is the licence still the same, and does what depends on it still build?',
                    ]
                    : []),
            ];
            return ['**To check by hand**', items.map((item) => `- [ ] ${item}`).join('\n')].join('\n\n');
        }
        const FOOTER = '---\n\nThis pull request is kept up to date until somebody else adds a commit. Close it, and these versions will not be proposed again.';
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        function fingerprintOf(intents) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            for (const { name, before, versions, upstream } of intents.toSorted((a, b) => a.name < b.name ? -1 : 1))
                hash.update(JSON.stringify([name, before, versions, upstream ?? null]));
            return hash.digest('hex');
        }
        var update_work = __webpack_require__(12872);
        ;
        function updateBranches(works, section) {
            const groupOf = (name) => section.groups?.find(({ packages }) => packages.some((pattern) => (0, updates.J1)(pattern, name)))
                ?.name;
            const members = Map.groupBy(works, ({ recipe: { name } }) => branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name) }));
            const all = [...members].map(([branch, works]) => ({
                branch,
                group: groupOf(works[0].recipe.name),
                works,
                marker: markerOf(works.filter(update_work.Y)),
            }));
            return all.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1));
        }
        function urgency(a, b) {
            const [first, second] = [a, b].map(({ works }) => works
                .flatMap(({ recipe, candidates }) => candidates.slice(0, 1).map((candidate) => ({ name: recipe.name, candidate })))
                .sort(byUrgency)[0]);
            if (first && second)
                return byUrgency(first, second);
            return first ? -1 : second ? 1 : 0;
        }
        function markerOf(works) {
            const intents = works.map(({ recipe, candidates, followed }) => ({
                name: recipe.name,
                before: recipe.text,
                versions: candidates.map(({ release }) => release.version),
                upstream: followed?.kind === 'merged' ? followed.merged.to : undefined,
            }));
            return {
                fingerprint: fingerprintOf(intents),
                updates: intents.map(({ name, versions, upstream }) => ({
                    name,
                    versions,
                    ...(upstream !== undefined && { upstream }),
                })),
            };
        }
        var entry = __webpack_require__(91369);
        var check_updates_access = __webpack_require__(92874);
        var local_changes = __webpack_require__(4842);
        var patch = __webpack_require__(603);
        var errors = __webpack_require__(37638);
        var prepare = __webpack_require__(67771);
        ;
        async function publishBranch(target, existing, run, proposing) {
            const prepared = await prepareBranch(target, run);
            const updates = prepared.flatMap(([, each]) => (each.kind === 'ready' ? [each.update] : []));
            if (updates.length === 0)
                return { opened: false, done: doneOf(prepared) };
            const { codeHost, base, labels } = proposing;
            const { branch, group } = target;
            const draft = draftOf(branch, updates, markerFor(target, updates), labels, group);
            try {
                const { number, url } = await codeHost.publish({ ...draft, base }, existing);
                await startBuild(branch, proposing);
                const outcome = existing ? 'updated' : 'opened';
                const proposal = { number, url, branch };
                return { opened: !existing, done: doneOf(prepared, { outcome, proposal }) };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                const broken = `${error.message} ${error.fix}`;
                const done = doneOf(prepared, { outcome: 'failed', reasons: [broken] });
                return { opened: false, broken, done };
            }
        }
        async function prepareBranch({ works }, run) {
            const prepared = [];
            for (const work of works.filter(update_work.Y))
                prepared.push([work, await (0, prepare.V)(work, run)]);
            return prepared;
        }
        const doneOf = (prepared, published = { outcome: 'doubtful' }) => new Map(prepared.map(([{ recipe }, each]) => [
            recipe.name,
            isReady(each) ? { ...published, prepared: each } : (0, entry.xA)(each),
        ]));
        const isReady = (prepared) => prepared.kind === 'ready';
        function markerFor({ marker, works }, updates) {
            const whole = updates.length === works.filter(update_work.Y).length &&
                updates.every(({ name, versions }) => versions.length === marker.updates.find((each) => each.name === name)?.versions.length);
            const included = updates.map(({ name, versions, merged }) => ({
                name,
                versions: versions.map(({ candidate }) => candidate.release.version),
                ...(merged && { upstream: merged.to }),
            }));
            return { fingerprint: whole ? marker.fingerprint : 'incomplete', updates: included };
        }
        async function startBuild(branch, { buildWorkflow, codeHost, host }) {
            if (buildWorkflow === undefined)
                return;
            try {
                await codeHost.dispatch(buildWorkflow, branch);
            }
            catch (error) {
                host.warning(`No build of ${branch} was started: ${(0, errors.bD)(error)}`);
            }
        }
        ;
        async function proposeAll(branches, run, proposing) {
            const existing = await proposing.codeHost.proposals(decide.sM);
            const done = new Map();
            const wanted = branches.filter(({ works }) => works.some(update_work.Y));
            let open = existing.filter(({ state }) => state === 'open').length -
                (await closeOutdated(branches, wanted, existing, proposing));
            let broken;
            for (const target of wanted) {
                const decision = (0, decide.R9)(target.branch, target.marker, existing);
                const settled = settledBy(decision, broken, open >= proposing.limit, proposing.limit);
                if (settled) {
                    for (const { recipe } of target.works.filter(update_work.Y))
                        done.set(recipe.name, settled);
                    continue;
                }
                const before = decision.kind === 'update' ? decision.existing : undefined;
                const published = await publishBranch(target, before, run, proposing);
                if (published.opened)
                    open++;
                broken = published.broken;
                for (const [name, each] of published.done)
                    done.set(name, each);
            }
            return done;
        }
        function settledBy(decision, broken, full, limit) {
            switch (decision.kind) {
                case 'keep':
                    return { outcome: 'unchanged', proposal: referenceTo(decision.existing) };
                case 'touched':
                    return {
                        outcome: 'touched',
                        reasons: ['Somebody else has added commits to its branch.'],
                        proposal: referenceTo(decision.existing),
                    };
                case 'dismissed':
                    return {
                        outcome: 'dismissed',
                        reasons: ['A person closed the pull request for it.'],
                        proposal: referenceTo(decision.existing),
                    };
                case 'open':
                case 'update':
                    if (broken !== undefined)
                        return { outcome: 'failed', reasons: [broken] };
                    return decision.kind === 'open' && full
                        ? {
                            outcome: 'deferred',
                            reasons: [`${limit} pull requests are open, which is the limit.`],
                        }
                        : undefined;
                default:
                    return decision;
            }
        }
        async function closeOutdated(branches, wanted, existing, { codeHost }) {
            const settled = branches
                .filter(({ works }) => works.every(({ surveyed, followed }) => surveyed.kind === 'looked' && followed?.kind !== 'absent'))
                .map(({ branch }) => branch);
            const closing = (0, decide.nN)(existing, new Set(settled), new Set(wanted.map(({ branch }) => branch)));
            for (const proposal of closing) {
                const marker = (0, decide.t7)(proposal.marker);
                await codeHost.close(proposal, 'Superseded: the recipe has these versions by now, or upstream took them back. Nothing is left to propose here.', marker === undefined ? { superseded: true } : { ...marker, superseded: true });
            }
            return closing.length;
        }
        const referenceTo = ({ number, url, branch }) => ({
            number,
            url,
            branch,
        });
        var destination = __webpack_require__(40862);
        ;
        const modeOf = (inputs, { host }) => inputs.write ? 'write' : inputs['dry-run'] || host.kind === 'terminal' ? 'show' : 'propose';
        async function act(mode, inputs, branches, { root }, run, ports) {
            const limit = inputs.limit ?? run.section.limit ?? 10;
            if (mode === 'propose')
                return propose(inputs, branches, limit, run, ports);
            const said = mode === 'write' ? 'written' : 'shown';
            const { done, changes } = await (0, local_changes.m)(branches, limit, said, run);
            if (mode === 'write') {
                await (0, local_changes.v)(root, changes);
                return { done, diff: undefined };
            }
            const diff = (0, patch.g)(changes);
            if (diff !== '')
                ports.host.info(diff.trimEnd());
            return { done, diff };
        }
        async function propose(inputs, branches, limit, run, ports) {
            const { host } = ports;
            const { base, repository, token } = (0, destination.M)(inputs.token, host);
            const proposing = {
                codeHost: await ports.openCodeHost(repository, token, host.context.apiUrl),
                host,
                base,
                limit,
                labels: run.section.labels ?? ['updates'],
                buildWorkflow: inputs['build-workflow'] ?? run.section['build-workflow'],
            };
            return { done: await proposeAll(branches, run, proposing), diff: undefined };
        }
        var archive_address = __webpack_require__(18921);
        ;
        const recipeRunner = ({ namespace, root }, scratch, { host, processes, signal }) => (recipe, version) => (0, archive_address.g)({ processes, signal, env: host.env, program: 'spack', folder: (0, external_node_path_.join)(scratch, 'spack') }, {
            name: recipe.name,
            namespace,
            repository: (0, external_node_path_.join)(root, recipe.path, '..', '..', '..'),
            version,
        });
        var settings = __webpack_require__(94001);
        var version_version = __webpack_require__(35198);
        var download = __webpack_require__(80741);
        var recipe_archive_address = __webpack_require__(1768);
        ;
        async function verifyArchives({ recipe }, count, { access, scratch }) {
            const newest = recipe.versions
                .filter(({ version, sha256 }) => sha256 !== undefined && !(0, version_version.Dn)(version))
                .toSorted((a, b) => (0, version_version.Zy)(b.version, a.version))
                .slice(0, count);
            const findings = [];
            const unknown = [];
            let sound = 0;
            for (const { version, sha256 } of newest) {
                const address = (0, recipe_archive_address.X)(recipe, version.text);
                if (address.kind === 'unknown') {
                    unknown.push(`${version.text}: ${address.reason}`);
                    continue;
                }
                const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, 'verify-'));
                const found = await (0, download.R)(address.url, (0, external_node_path_.join)(folder, 'archive'), access.web);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
                if (found.kind !== 'downloaded')
                    unknown.push(`${version.text}: ${found.reason}`);
                else if (found.sha256 === sha256)
                    sound++;
                else
                    findings.push({
                        kind: 'checksum-changed',
                        message: `The archive of version ${version.text} has the sha256 ${found.sha256} now, but the recipe says ${sha256}: ${address.url}`,
                    });
            }
            return { findings, sound, unknown };
        }
        ;
        async function verifyAll(works, count, run, { host }) {
            const verified = new Map();
            for (const { recipe } of works) {
                const result = await verifyArchives(recipe, count, run);
                verified.set(recipe.name, result);
                for (const { message } of result.findings)
                    host.warning(message, { file: recipe.path });
                for (const reason of result.unknown)
                    host.info(`${recipe.name}: not verified: ${reason}`);
                host.progress({
                    subject: recipe.name,
                    outcome: 'verified',
                    done: verified.size,
                    total: works.length,
                    failed: result.findings.length > 0,
                });
            }
            return verified;
        }
        ;
        const LANGUAGE = { read: read_recipe.X, form: new_version.H, add: add_versions.F };
        async function checkUpdates(inputs, ports) {
            const { host } = ports;
            if (!inputs.coverage && modeOf(inputs, ports) === 'propose')
                await (0, may_publish_here.H)('proposals', inputs, ports);
            const { section, repository: named } = await (0, settings.s)(inputs.config, host.workspace);
            const repository = await (0, local_repository.w)((0, external_node_path_.resolve)(host.workspace, inputs.repository ?? named ?? '.'), withGroups(inputs.packages, section), LANGUAGE);
            const { recipes, unreadable, namespace } = repository;
            host.info(`${recipes.length + unreadable.length} recipes in ${namespace}.`);
            if (inputs.coverage)
                return {
                    kind: 'coverage',
                    coverage: coverageOf(recipes.map(({ facts }) => facts)),
                    unreadable: unreadable.map(({ name }) => name),
                };
            return withCache(namespace, inputs, ports, (cache, scratch) => {
                const access = (0, check_updates_access.b)(inputs, section, cache, ports);
                const now = ports.clock.now();
                const { root } = repository;
                const runRecipe = inputs['run-recipes'] ? recipeRunner(repository, scratch, ports) : undefined;
                const run = { access, section, root, language: LANGUAGE, runRecipe, now, scratch, cache };
                const folder = (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']);
                return (0, hold_work_folder.H)(folder, 'updates', ports, (held) => lookAndAct(held, inputs, repository, run, ports));
            });
        }
        const withGroups = (packages, { groups }) => packages.length === 0
            ? []
            : [
                ...packages,
                ...(groups ?? [])
                    .filter((group) => group.packages.some((pattern) => packages.includes(pattern)))
                    .flatMap((group) => group.packages),
            ];
        async function withCache(namespace, inputs, ports, body) {
            const { host, clock, jobCache } = ports;
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'updates');
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-updates-'));
            const key = `pakages-updates-${namespace}-`;
            try {
                await (0, promises_.mkdir)(cache, { recursive: true });
                await jobCache.restore([cache], `${key}${clock.now()}`, [key]);
                const result = await body(cache, scratch);
                if ((await (0, may_publish_here.T)(inputs, ports)).kind === 'allowed')
                    await jobCache.save([cache], `${key}${clock.now()}`);
                return result;
            }
            finally {
                await (0, promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        async function lookAndAct(held, inputs, repository, run, ports) {
            const { host } = ports;
            const works = await host.group('Looking for releases', () => (0, look.R)(repository.recipes, inputs.upstream, run));
            const verified = inputs.verify === 0
                ? new Map()
                : await host.group('Verifying what is there', () => verifyAll(works, inputs.verify, run, ports));
            const mode = modeOf(inputs, ports);
            const branches = updateBranches(works, run.section);
            const { done, diff } = await host.group(mode === 'propose' ? 'Proposing' : 'Checking archives', () => act(mode, inputs, branches, repository, run, ports));
            const entries = works.map((work) => {
                const { name } = work.recipe;
                return (0, entry.W8)(work, done.get(name), verified.get(name)?.findings ?? []);
            });
            const report = reportOf(entries, repository, run, ports);
            const file = await writeReport(report, diff, held);
            const sound = [...verified.values()].reduce((sum, each) => sum + each.sound, 0);
            return { kind: 'report', mode, report, file, diff, verified: sound };
        }
        function reportOf(entries, { namespace, unreadable }, { access }, { clock }) {
            return {
                repository: namespace,
                finished: new Date(clock.now()).toISOString(),
                recipes: [...entries, ...unreadable.map(entry.eH)].sort((a, b) => a.name < b.name ? -1 : 1),
                requests: Object.fromEntries(access.web.requests),
            };
        }
        async function writeReport(report, diff, { root }) {
            const file = (0, external_node_path_.join)(root, 'updates.json');
            await document_kinds.tf.write(file, report);
            if (diff !== undefined)
                await (0, documents.f8)((0, external_node_path_.join)(root, 'updates.diff'), diff);
            return file;
        }
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
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
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, {
                    id: 'version-range-malformed',
                    fix: 'Write the lower version first.',
                });
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, {
            id: 'version-range-malformed',
            fix: 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.',
        });
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
    25811: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $6: () => (textAt),
            D_: () => (fetchBranch),
            qc: () => (withFolderAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72554);
        var _shallow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71685);
        var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99329);
        async function fetchBranch(git, request) {
            const { checkout, remote, ref, token } = request;
            const into = `refs/pakages/fetched-${process.pid}`;
            const depth = (await (0, _shallow_js__WEBPACK_IMPORTED_MODULE_4__.f)(git, checkout)) ? ['--depth=1'] : [];
            const args = ['fetch', '--quiet', '--no-tags', ...depth, remote, `+${ref}:${into}`];
            const call = (variables = {}) => (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, args, { folder: checkout, remote: true, variables });
            let done = await call();
            if (done.exitCode !== 0 && token !== undefined)
                done = await call(loginVariables(token));
            const { exitCode, stderr } = done;
            if (exitCode !== 0) {
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_6__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`git could not fetch the default branch: ${failure.cause}`, {
                    id: 'default-branch-unreadable',
                    fix: failure.ofMachine
                        ? failure.fix
                        : 'Check the repository out with actions/checkout and "permissions: contents: read", and give the job\'s token.',
                });
            }
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['rev-parse', '--verify', into], { folder: checkout });
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['update-ref', '-d', into], { folder: checkout });
            return stdout.trim();
        }
        const loginVariables = (token) => ({
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'http.extraheader',
            GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        });
        async function textAt(git, { checkout, commit }, path) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['cat-file', 'blob', `${commit}:${path}`], {
                folder: checkout,
            });
            return exitCode === 0 ? stdout : undefined;
        }
        async function withFolderAt(git, { checkout, commit }, path, work) {
            const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'pakages-commit-'));
            try {
                const there = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['cat-file', '-e', `${commit}:${path}`], { folder: checkout });
                if (there.exitCode === 0) {
                    const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.E)(git, ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], { folder: checkout, variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.index') } });
                    if (exitCode !== 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)))
                        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`git could not read ${path} of ${commit}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_6__.tv)(stderr).cause}`, { id: 'git-failed', fix: 'Check the repository out with actions/checkout.' });
                }
                return await work(folder);
            }
            finally {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        }
    }),
    71685: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (isShallow)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function isShallow(git, folder) {
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['rev-parse', '--is-shallow-repository'], {
                folder,
            });
            return stdout.trim() === 'true';
        }
    }),
    91333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Cm: () => (linkTarget),
            Is: () => (harmless),
            Jj: () => (cut),
            Kw: () => (harmlessLine),
            qZ: () => (quotedNotes)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        const ZERO_WIDTH = '\u200b';
        function harmless(text) {
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.RK)(text)
                .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
                .replaceAll(/!\[([^[\]\n]*)\]\([^()[\n]*\)/g, '$1')
                .replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, ' ')
                .replaceAll('&lt;', '<')
                .replaceAll('&gt;', '>')
                .replaceAll('&quot;', '"')
                .replaceAll('&#39;', "'")
                .replaceAll('&amp;', '&')
                .replaceAll('&', '&amp;')
                .replaceAll('<', '&lt;')
                .replaceAll(/(https?:\/\/)(?:www\.)?github\.com\//gi, '$1redirect.github.com/')
                .replaceAll('@', `@${ZERO_WIDTH}`)
                .replaceAll(/#(?=\d)/g, `#${ZERO_WIDTH}`)
                .replaceAll(/\bGH-(?=\d)/gi, `GH-${ZERO_WIDTH}`);
        }
        const harmlessLine = (text, longest = 200) => harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&');
        function quotedNotes(notes) {
            const lines = harmless((notes ?? '').slice(0, 100_000))
                .split('\n')
                .map((line) => line.trimEnd());
            const text = lines
                .join('\n')
                .replaceAll(/\n{3,}/g, '\n\n')
                .trim();
            if (text === '')
                return undefined;
            const short = text.split('\n').slice(0, LINES).join('\n').slice(0, CHARACTERS);
            const body = short
                .split('\n')
                .map((line) => `> ${line}`.trimEnd())
                .join('\n');
            return short.length < text.length ? `${body}\n>\n> … (shortened)` : body;
        }
        const LINES = 40;
        const CHARACTERS = 4_000;
        const cut = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
        function linkTarget(url) {
            const parsed = url === undefined ? null : URL.parse(url);
            return parsed && /^https?:$/.test(parsed.protocol)
                ? parsed.href
                    .replaceAll('(', '%28')
                    .replaceAll(')', '%29')
                    .replaceAll(/[<>\s]/g, '')
                : undefined;
        }
    })
};
