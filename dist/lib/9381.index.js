export const id = 9381;
export const ids = [9381];
export const modules = {
    46359: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (changedLines),
            s: () => (recordedChanges)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const recordedChanges = ({ base, touched, removed, unaltered, shared }, { roots }) => ({
            base,
            roots: [...roots],
            touched: touched.map(({ name }) => name),
            removed: removed.map(({ name }) => name),
            unaltered: unaltered.map(({ name }) => name),
            ...(shared !== undefined && { shared }),
        });
        function changedLines({ changes }) {
            if (!changes)
                return [];
            const { base, touched, removed, unaltered, shared } = changes;
            const names = (list) => `${list.slice(0, 20).map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')}${list.length > 20 ? ` and ${list.length - 20} more` : ''}`;
            return [
                shared === undefined
                    ? `Changed since ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(base.slice(0, 10))}: ${touched.length > 0 ? names(touched) : 'no recipe'}.`
                    : `All are planned: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(shared)} changed since ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(base.slice(0, 10))}, and all recipes depend on it.`,
                ...(removed.length > 0
                    ? [`Removed: ${names(removed)}. What was published of them stays until it is pruned.`]
                    : []),
                ...(unaltered.length > 0
                    ? [`Changed in comments or documentation alone, which alters no hash: ${names(unaltered)}.`]
                    : []),
            ];
        }
    }),
    73748: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            planStep: () => (planStep)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var targets = __webpack_require__(43190);
        var errors = __webpack_require__(37638);
        var document_kinds = __webpack_require__(64361);
        var digest_of = __webpack_require__(28041);
        var target_rows = __webpack_require__(95596);
        var staging_repository = __webpack_require__(63523);
        var src_changes = __webpack_require__(44692);
        var lock_file = __webpack_require__(9176);
        var reuse = __webpack_require__(33458);
        var concrete_spec = __webpack_require__(16804);
        ;
        const downloadFrom = (from) => ({ seconds: 10, from });
        const USUAL = {
            bundle: 3,
            generic: 60,
            python_pip: 30,
            perl: 20,
            lua: 20,
            octave: 30,
            ruby: 20,
            go: 90,
            cargo: 180,
            maven: 120,
            makefile: 60,
            autotools: 90,
            meson: 100,
            cmake: 150,
            qmake: 200,
            scons: 120,
            waf: 90,
        };
        const USUAL_OTHERWISE = 90;
        const USUALLY_LONG = {
            boost: 600,
            cmake: 400,
            gcc: 4500,
            ghc: 5400,
            go: 400,
            julia: 5400,
            llvm: 7200,
            'llvm-amdgpu': 7200,
            mesa: 600,
            'node-js': 3600,
            openblas: 500,
            openfoam: 5400,
            openmpi: 600,
            paraview: 5400,
            perl: 240,
            'py-tensorflow': 10800,
            'py-torch': 7200,
            python: 300,
            qt: 7200,
            'qt-base': 1800,
            root: 4500,
            rust: 5400,
            trilinos: 4500,
            vtk: 3000,
        };
        const keysOf = ({ name, version, target }) => [
            [`${name}@${version} ${target}`, 'this version'],
            [`${name}@${version}`, 'this version'],
            [`${name} ${target}`, 'this package'],
            [name, 'this package'],
        ];
        class BuildHistory {
            #of = new Map();
            add(report) {
                for (const { outcome, seconds, hash, ...build } of report.specs)
                    if (outcome === 'built' && seconds !== undefined) {
                        this.#note(hash, seconds);
                        this.addTime({ ...build, seconds });
                    }
            }
            addTime({ seconds, ...build }) {
                for (const [key] of keysOf(build))
                    this.#note(key, seconds);
            }
            costOf = (spec) => {
                const { hash, name, version } = spec;
                const exactly = [hash, 'this build'];
                for (const [key, from] of [exactly, ...keysOf({ name, version, target: (0, concrete_spec.$r)(spec) })]) {
                    const seconds = middle(this.#of.get(key));
                    if (seconds !== undefined)
                        return { seconds, from };
                }
                return { seconds: usual(spec), from: 'its build system' };
            };
            #note(key, seconds) {
                const known = this.#of.get(key);
                if (known)
                    known.push(seconds);
                else
                    this.#of.set(key, [seconds]);
            }
        }
        function usual({ name, parameters }) {
            if (Object.hasOwn(USUALLY_LONG, name))
                return USUALLY_LONG[name];
            const system = parameters['build_system'];
            return typeof system === 'string' && Object.hasOwn(USUAL, system)
                ? USUAL[system]
                : USUAL_OTHERWISE;
        }
        const middle = (seconds) => seconds?.toSorted((a, b) => a - b)[seconds.length >> 1];
        var plan_builds = __webpack_require__(470);
        var inputs_inputs = __webpack_require__(52637);
        var plan_builds_changes = __webpack_require__(46359);
        var build_times = __webpack_require__(51482);
        var registry = __webpack_require__(92687);
        ;
        async function reportedTimes(reports, { host }) {
            if (reports.length === 0)
                return undefined;
            const history = new BuildHistory();
            for (const report of reports)
                history.add(await document_kinds.FK.read((0, external_node_path_.resolve)(host.workspace, report)));
            return history;
        }
        async function keptTimes(cache, login, ports) {
            const history = new BuildHistory();
            if (cache === undefined || !(0, reuse.Cf)(cache))
                return history;
            try {
                const times = await (0, build_times.p)((0, registry.I)(cache, login, ports));
                for (const time of times)
                    history.addTime(time);
            }
            catch (error) {
                ports.signal?.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`How long packages take is guessed: ${error.message} ${error.fix}`);
            }
            return history;
        }
        ;
        function ofPublicCaches(needed, taken, caches) {
            const found = new Map();
            for (const hash of needed) {
                const signedBy = caches.signerOf(hash);
                const [source] = caches.having(hash);
                if (signedBy !== undefined && source !== undefined)
                    found.set(hash, { signedBy, source, ...(taken.has(hash) && { taken: true }) });
            }
            return found;
        }
        function foreignOf(registry, needed, caches) {
            if (registry === undefined)
                return new Map();
            return new Map([...needed].flatMap((hash) => {
                const having = caches.having(hash);
                const isElsewhere = !having.some((name) => (0, staging_repository.n3)(registry, name));
                const source = caches.signerOf(hash) === undefined && isElsewhere ? having[0] : undefined;
                return source === undefined ? [] : [[hash, source]];
            }));
        }
        ;
        const SETUP = 45;
        async function planStep(given, ports) {
            checkOneSource(given);
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const inputs = (0, inputs_inputs.$V)((0, reuse.O5)(given, configuration), configuration, ports.host);
            (0, reuse.BW)(cachesOf(inputs), inputs, ports);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            const row = await targetRow(inputs['target-name'], configuration, ports);
            return (0, hold_work_folder.H)(folder, 'plan', ports, (work) => planIn(work, { ...inputs, row }, ports));
        }
        async function targetRow(name, configuration, ports) {
            if (name === undefined)
                return undefined;
            const [row] = await (0, target_rows.d)([(0, targets.FB)(configuration?.values.targets ?? [], name)], ports);
            return row;
        }
        function checkOneSource({ lock, specs, environment }) {
            if (lock !== undefined && (specs.length > 0 || environment !== undefined))
                throw new errors.eb(`Both "lock" and "${specs.length > 0 ? 'specs' : 'environment'}" are given.`, { id: 'inputs-contradict', fix: 'Give one of them.' });
        }
        async function planIn(work, inputs, ports) {
            for (const file of [work.plan, work.solution])
                await (0, promises_.rm)(file, { force: true });
            const reported = await reportedTimes(inputs.reports, ports);
            const caches = await reuse.R7.open(cachesOf(inputs), inputs, ports);
            const { lock, taken } = await lockOf(work, inputs, caches, ports);
            const changes = await (0, src_changes.f)(inputs, ports);
            const dag = changes ? (0, src_changes.s)(lock.dag, changes, inputs.dependents) : lock.dag;
            const needed = await (0, reuse.qz)(dag, caches, inputs.tests, ports.host);
            const there = caches.has(dag);
            const foreign = foreignOf(inputs.registry, needed, caches);
            const ofPublic = ofPublicCaches(needed, taken, caches);
            const handedOn = new Map([
                ...[...ofPublic.keys()].map((hash) => [hash, downloadFrom('a public cache')]),
                ...[...foreign.keys()].map((hash) => [hash, downloadFrom('a trusted cache')]),
            ]);
            for (const hash of handedOn.keys())
                there.delete(hash);
            const limits = {
                runners: inputs.runners,
                budget: inputs.minutes * 60,
                setup: SETUP,
                stages: inputs.stages,
            };
            const wanted = new Set([...needed].filter((hash) => !there.has(hash)));
            const built = [...wanted].some((hash) => !handedOn.has(hash));
            const history = reported ?? (await keptTimes(built ? cachesOf(inputs)[0] : undefined, inputs, ports));
            const costOf = (spec) => handedOn.get(spec.hash) ?? history.costOf(spec);
            const plan = (0, plan_builds.z)(dag, wanted, costOf, limits);
            const cached = [...needed]
                .filter((hash) => there.has(hash))
                .map((hash) => lock.dag.specs.get(hash));
            const { commit } = ports.host.context;
            const record = recordOf(plan, {
                ...{ cached, ofPublic, foreign, lock, limits, commit },
                changes: changes && (0, plan_builds_changes.s)(changes, dag),
                tests: inputs.tests,
                target: inputs.row,
            });
            const facts = (0, external_node_fs_.existsSync)(work.facts) ? (0, digest_of.o)(await (0, promises_.readFile)(work.facts)) : undefined;
            const bound = { ...record, ...(facts && { factsDigest: facts }) };
            await document_kinds.sH.write(work.plan, bound);
            const digest = (0, digest_of.o)(await (0, promises_.readFile)(work.plan));
            const byHand = ports.host.kind === 'terminal' ? { registry: inputs.registry } : undefined;
            return { work, lock, plan, record: bound, digest, byHand };
        }
        const cachesOf = ({ registry, 'trusted-caches': caches }) => registry === undefined || caches.some((name) => (0, staging_repository.n3)(registry, name))
            ? caches
            : [registry, ...caches];
        async function lockOf(work, inputs, caches, ports) {
            const { host } = ports;
            if (inputs.lock === undefined) {
                const spack = await ports.openSpack((0, inputs_inputs.AK)(inputs, host));
                const sources = (0, reuse.iS)(cachesOf(inputs), inputs, ports);
                const offering = { caches, spack, tests: inputs.tests, folder: work.root, host };
                const offers = reuse.RI.of(offering);
                const { taken } = await (0, reuse.i4)(inputs, { spack, work, ports, ...sources, offers });
                return { lock: await (0, lock_file.c)(work.lock), taken };
            }
            const file = (0, external_node_path_.resolve)(host.workspace, inputs.lock);
            const lock = await (0, lock_file.c)(file);
            if (file !== work.lock)
                await (0, promises_.copyFile)(file, work.lock);
            return { lock, taken: new Set() };
        }
        function recordOf(plan, planned) {
            const { cached, ofPublic, foreign, lock, limits, tests, commit, changes, target } = planned;
            return {
                ...(commit !== undefined && { commit }),
                lock: 'spack.lock',
                lockDigest: lock.digest,
                ...(target && { target }),
                ...(changes && { changes }),
                tests,
                limits,
                stages: plan.stages.map((jobs) => ({
                    jobs: jobs.map(({ id, seconds, builds }) => ({
                        id,
                        seconds,
                        specs: builds.map(({ spec, cost, waitsFor }) => ({
                            ...named(spec),
                            ...cost,
                            waitsFor: [...waitsFor],
                        })),
                    })),
                })),
                cached: cached.map(named),
                ...(ofPublic.size > 0 && {
                    public: [...ofPublic].map(([hash, from]) => ({
                        ...named(lock.dag.specs.get(hash)),
                        ...from,
                    })),
                }),
                ...(foreign.size > 0 && {
                    foreign: [...foreign].map(([hash, source]) => ({
                        ...named(lock.dag.specs.get(hash)),
                        source,
                    })),
                }),
                left: plan.left.map(named),
                overBudget: plan.overBudget.map(named),
                seconds: plan.seconds,
                atLeast: plan.atLeast,
            };
        }
        const named = ({ hash, name, version }) => ({
            hash,
            name,
            version,
        });
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
            Yc: () => (NAMEABLE_EVENTS),
            bT: () => (mayPublish),
            qT: () => (publishingRefs),
            tr: () => (parsePublishFrom),
            wn: () => (publishFromInput)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const PROPOSALS = new Set([
            'pull_request',
            'pull_request_target',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group',
        ]);
        const OF_DEFAULT_BRANCH = new Set([
            'schedule',
            'issue_comment',
            'issues',
            'repository_dispatch',
            'discussion',
            'discussion_comment',
        ]);
        const NAMEABLE_EVENTS = new Set([
            ...PROPOSALS,
            'workflow_run',
            ...OF_DEFAULT_BRANCH,
            'workflow_dispatch',
            'release',
        ]);
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.', { placeholder: 'NAME' });
        function parsePublishFrom(words) {
            const events = new Set();
            const branches = [];
            for (const word of words)
                if (word.startsWith(EVENT))
                    events.add(eventOf(word.slice(EVENT.length)));
                else
                    branches.push(branchOf(word));
            return { branches, events };
        }
        function eventOf(name) {
            if (NAMEABLE_EVENTS.has(name))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                id: 'publish-from-malformed',
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                id: 'publish-from-malformed',
                fix: 'Give names such as develop or release/*, or event:pull_request.',
            });
        }
        function mayPublish(context, from) {
            if (context.event === 'terminal')
                return allowed('at a terminal its user decides');
            if (context.fromFork)
                return refused('this run is of a fork, and what a fork brings is never published', undefined);
            if (context.event === 'workflow_run')
                return ofFollowedRun(context, from);
            if (PROPOSALS.has(context.event))
                return ofProposal(context.event, from);
            if (OF_DEFAULT_BRANCH.has(context.event))
                return allowed(`GitHub runs "${context.event}" for the default branch`);
            return ofRef(context.ref, context, from);
        }
        function publishingRefs({ event, ref, defaultBranch, }) {
            const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined;
            const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`;
            return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*'];
        }
        function requirePublishing(what, host, words, verdict = mayPublish(host.context, parsePublishFrom(words))) {
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                id: 'run-may-not-publish',
                fix: fixOf(verdict),
            });
        }
        const fixOf = ({ allowWith, fix }) => fix !== undefined
            ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
            : allowWith === undefined
                ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
                : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            if (!ofProposals(follows.event))
                return ofRef(`refs/heads/${follows.branch}`, context, from);
            return from.events.has('workflow_run')
                ? allowed('publish-from names event:workflow_run, also for runs after proposals')
                : refused(follows.event === 'workflow_run'
                    ? 'it follows a run that followed another, which may have been of a proposal'
                    : `it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
        }
        const ofProposals = (event) => PROPOSALS.has(event) || event === 'workflow_run';
        function ofProposal(event, from) {
            return from.events.has(event)
                ? allowed(`publish-from names ${EVENT}${event}`)
                : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`);
        }
        function ofRef(ref, { defaultBranch, event }, { branches }) {
            if (ref?.startsWith('refs/tags/'))
                return allowed(`it runs for the tag ${ref.slice(10)}`);
            if (!ref?.startsWith('refs/heads/'))
                return refused(`"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`, undefined);
            const branch = ref.slice('refs/heads/'.length);
            if (branch === defaultBranch)
                return allowed(`${branch} is the default branch`);
            const pattern = branches.find((one) => fits(one, branch));
            if (pattern !== undefined)
                return allowed(`publish-from names ${pattern}`);
            return refused(defaultBranch === undefined
                ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
                : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`, branch);
        }
        function fits(pattern, branch) {
            const parts = pattern.split(/(\*\*|\*)/);
            let at = [0];
            for (const part of parts) {
                if (part === '**' || part === '*')
                    at = reach(branch, at, part === '**');
                else
                    at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length);
            }
            return at.includes(branch.length);
        }
        function reach(branch, from, overSlashes) {
            const starts = new Set(from);
            const places = [];
            let open = false;
            for (let index = 0; index <= branch.length; index++) {
                open ||= starts.has(index);
                if (open)
                    places.push(index);
                if (!overSlashes && branch[index] === '/')
                    open = false;
            }
            return places;
        }
        const allowed = (why) => ({
            kind: 'allowed',
            why,
        });
        const refused = (why, allowWith) => ({
            kind: 'refused',
            why,
            allowWith,
        });
    }),
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
    }),
    63523: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (stagingReference),
            JK: () => (mountPath),
            n3: () => (isPlaceOf)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        function stagingReference(reference) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            return `${parsed.text}-staging`;
        }
        function isPlaceOf(reference, source) {
            const text = repositoryOf(source);
            if (!isReference(text) && !text.startsWith('oci-layout:'))
                return false;
            const { text: from } = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return from === (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference).text || from === stagingReference(reference);
        }
        const repositoryOf = (place) => place.replace(/ \(run [^)]*\)$/, '');
        const isReference = (text) => /^oci(\+https?)?:\/\//.test(text);
        function mountPath(from, to) {
            const [source, target] = [httpReference(from), httpReference(to)];
            return source && source.origin === target?.origin ? source.repository : undefined;
        }
        function httpReference({ reference }) {
            const text = repositoryOf(reference);
            if (!isReference(text))
                return undefined;
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return parsed.kind === 'http' ? parsed : undefined;
        }
    }),
    52682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (baseContainerOf),
            q: () => (pinnedBaseContainers)
        });
        var errors = __webpack_require__(37638);
        var p_map = __webpack_require__(606);
        ;
        const BASE_CONTAINER_IMAGES = 'ghcr.io/syspack/pakages';
        const BASE_CONTAINER_TARGETS = [
            'ubuntu22.04',
            'ubuntu24.04',
            'debian12',
            'debian13',
            'rocky9',
        ];
        ;
        const baseContainerOf = (target) => BASE_CONTAINER_TARGETS.includes(target) ? `${BASE_CONTAINER_IMAGES}/${target}` : undefined;
        async function pinnedBaseContainers(targets, { openRegistry, signal }) {
            const images = [...new Set(targets)].map((target) => ({ target, image: imageOf(target) }));
            return (0, p_map["default"])(images, async ({ target, image }) => {
                const found = await openRegistry(`oci://${image}`).manifest('latest');
                if (!found)
                    throw new errors.yo(`There is no ${image}:latest, the base container of ${target}.`, {
                        id: 'base-container-missing',
                        fix: 'Take the target out of "targets" of pakages.json, or name a container of your own for its jobs.',
                    });
                return { target, image: `${image}@${found.digest}`, digest: found.digest };
            }, { concurrency: 4, signal });
        }
        function imageOf(target) {
            const image = baseContainerOf(target);
            if (image === undefined)
                throw new errors.yo(`There is no base container for the target ${target}.`, {
                    id: 'base-container-missing',
                    fix: `Name one of ${BASE_CONTAINER_TARGETS.join(', ')} in "targets" of pakages.json, or a container of your own for its jobs.`,
                });
            return image;
        }
    }),
    95596: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (targetRows)
        });
        var _base_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52682);
        async function targetRows(targets, ports) {
            const based = targets.flatMap((one) => (one.container === undefined ? (one.system ?? []) : []));
            const images = new Map((await (0, _base_containers_js__WEBPACK_IMPORTED_MODULE_0__.q)(based, ports)).map(({ target, image }) => [target, image]));
            return targets.map(({ name, system = '', container, compiler = '', target = '', runner = [] }) => ({
                name,
                system,
                container: container ?? images.get(system) ?? '',
                compiler,
                target,
                runner: runner.length > 1 ? JSON.stringify(runner) : (runner[0] ?? ''),
            }));
        }
    }),
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            fS: () => (uncommittedIn),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18494);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function uncommittedIn(git, folder) {
            const look = [
                '--porcelain=v1',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--ignored=matching',
            ];
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['status', ...look, '--', '.'], { folder });
            if (exitCode !== 0)
                return [];
            return stdout
                .split('\0')
                .map((entry) => entry.slice(3))
                .filter((path) => path !== '' && !/(^|\/)__pycache__\/|\.pyc$/.test(path));
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    id: 'git-owner-not-trusted',
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                id: 'git-repository-missing',
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, { fix, ...options }) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    id: 'git-failed',
                    fix: fix ??
                        (failure.known
                            ? failure.fix
                            : 'Check the repository out with actions/checkout, and "contents: read".'),
                });
            };
            if (!(await (0, _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__.X)(git, checkout, [commit])).has(commit))
                await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], `fetch the commit that was reviewed (${commit.slice(0, 12)})`, {
                    remote: true,
                    fix: 'It is not in this clone. Where "origin" has it, "git fetch --unshallow origin" brings it; where history was written anew, it is gone.',
                });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                id: 'git-folder-missing',
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    18494: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (commitsThere),
            i: () => (changesBetween)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function commitsThere(git, folder, commits) {
            const stdin = commits.map((commit) => `${commit}^{commit}\n`).join('');
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['cat-file', '--batch-check=%(objectname)'], {
                folder,
                stdin,
            });
            const wanted = new Set(commits);
            return new Set(stdout.split('\n').filter((line) => wanted.has(line)));
        }
        async function changesBetween(git, { checkout, from, to, path }) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, [
                'diff',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-renames',
                from,
                to,
                '--',
                `:/${path}`,
            ], {
                folder: checkout,
                settings: ['core.quotePath=false', 'diff.noprefix=false', 'diff.mnemonicPrefix=false'],
            });
            return exitCode === 0 ? filesOf(stdout) : undefined;
        }
        function filesOf(text) {
            return text.split(/^(?=diff --git )/m).flatMap((part) => {
                const path = /^diff --git a\/(.+) b\/\1$/m.exec(part)?.[1];
                if (path === undefined)
                    return [];
                const start = part.search(/^(--- |Binary files )/m);
                return start < 0 ? [] : [{ path, patch: part.slice(start).trimEnd() }];
            });
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
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
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
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
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network.',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
                ...(options.settings ?? []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            const all = [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ];
            return git.processes.run(...withinMemory(options.memory, all), {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        const withinMemory = (memory, args) => memory === undefined || process.platform === 'win32'
            ? ['git', args]
            : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]];
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                id: 'git-reference-malformed',
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                id: 'git-address-malformed',
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
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
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                compiler: inputs.compiler,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    })
};
