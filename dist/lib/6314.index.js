export const id = 6314;
export const ids = [6314];
export const modules = {
    74159: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            devWork: () => (devWork)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var failure = __webpack_require__(14731);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var hold_work_folder = __webpack_require__(18645);
        var building = __webpack_require__(11972);
        ;
        const FOR_TESTS = /(["'])(?:test|all)\1/;
        const IMPORTS = /^[ \t]*(?:from|import)[ \t]+([\w.]+)/gm;
        const WITHOUT = /^(?:spack\.package|spack_repo\.builtin\.build_systems\..+)$/;
        async function mayNeedForTests(recipe) {
            if (recipe === undefined)
                return true;
            const text = await (0, promises_.readFile)((0, external_node_path_.join)(recipe.folder, 'package.py'), 'utf8').catch(() => undefined);
            if (text === undefined || FOR_TESTS.test(text))
                return true;
            const modules = [...text.matchAll(IMPORTS)].map(([, module]) => module);
            return modules.some((module) => /^\.|^spack/.test(module) && !WITHOUT.test(module));
        }
        var markdown = __webpack_require__(12712);
        var concrete_spec = __webpack_require__(16804);
        var reuse = __webpack_require__(33458);
        var needed_specs = __webpack_require__(5869);
        var installed_hashes = __webpack_require__(13667);
        ;
        async function openCaches({ caches, cachesByDefault, inputs, ports, }) {
            try {
                return await reuse.R7.open(caches, inputs, ports);
            }
            catch (error) {
                if (!cachesByDefault || caches.length === 0 || !(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`${caches.join(', ')} is left out: ${error.message}`);
                return reuse.R7.open([], inputs, ports);
            }
        }
        ;
        async function prepareRound(request, bench) {
            const { spack, work, tests, settings, inputs, ports } = bench;
            const refused = [];
            const given = new Map();
            const mayOffer = await (0, reuse.u8)(inputs, ports);
            for (let round = 1;; round++) {
                let opened;
                const caches = () => (opened ??= openCaches(bench));
                const offers = async () => {
                    if (!mayOffer || round > reuse.vI)
                        return undefined;
                    const around = { caches: await caches(), spack, tests, folder: work.root, host: ports.host };
                    const offered = reuse.RI.of(around);
                    offered?.refuse(refused);
                    return offered;
                };
                const anew = round > 1;
                const { environment, taken } = await (0, reuse.mO)(request, {
                    ...{ spack, work, ports, offers, anew },
                });
                const { dag } = environment;
                if (tests === 'root')
                    await spack.uninstall(dag.roots);
                const installed = (0, installed_hashes.f)(settings.installRoot);
                const there = new Set([...dag.specs.keys()].filter((hash) => installed.has(hash)));
                for (const [hash, one] of await fromCaches({ ...bench, caches }, dag, there))
                    if (!given.has(hash))
                        given.set(hash, one);
                const reused = new Map([...given].filter(([hash]) => dag.specs.has(hash)));
                const needed = (0, needed_specs.Y)(dag, new Set([...there, ...reused.keys()]), tests);
                const left = [...needed].filter((hash) => !there.has(hash) && !reused.has(hash));
                const lost = left.filter((hash) => taken.has(hash));
                if (lost.length === 0)
                    return { environment, reused, needed, left };
                ports.host.info(`${(0, markdown.hS)(lost.length, 'package')} of public caches cannot be used: solving again`);
                refused.push(...lost);
            }
        }
        async function fromCaches(bench, dag, there) {
            const { spack, work, tests, settings, ports } = bench;
            const below = (0, needed_specs.Y)(dag, there, tests);
            const missing = [...below].filter((hash) => !there.has(hash) && !dag.roots.includes(hash) && !(0, concrete_spec.ge)(dag.specs.get(hash)));
            if (missing.length === 0)
                return new Map();
            const caches = await bench.caches();
            caches.withhold([...dag.roots, ...there]);
            const needed = await (0, reuse.qz)(dag, caches, tests, ports.host);
            const progress = new building.AQ(dag, needed.size, ports.host);
            const { installRoot } = settings;
            const { outcomes } = await (0, building.TI)({
                ...{ dag, needed, caches, spack, work, installRoot, ports, progress },
            });
            return new Map([...outcomes].filter(([, one]) => (0, building.$B)(one)));
        }
        var suggestion = __webpack_require__(76133);
        ;
        class UnknownRecipe extends errors.yo {
        }
        async function requireRecipe(name, inUse) {
            const names = [];
            for (const { folder } of inUse) {
                const repositories = await (0, repository_folder.S)(folder, 'repository').catch(() => []);
                if (repositories.length === 0)
                    return undefined;
                for (const repository of repositories) {
                    const found = await (0, recipe_folder.Sx)(repository, name);
                    if (found)
                        return found;
                    names.push(...(await (0, recipe_folder.vY)(repository)).map((recipe) => recipe.name));
                }
            }
            throw new UnknownRecipe(`No repository of recipes in use has a package "${name.slice(0, 80)}".`, {
                id: 'recipe-not-found',
                fix: (0, suggestion.a)(name, names, 'Check its name, or point "repository" to where its recipe lies.'),
            });
        }
        ;
        async function buildOnce(bench) {
            const { workFolder } = bench.settings;
            const isNew = !(0, external_node_fs_.existsSync)(workFolder);
            try {
                return await (0, hold_work_folder.H)(workFolder, 'dev', bench.ports, (root) => buildIn(root, bench));
            }
            catch (error) {
                if (isNew && error instanceof UnknownRecipe)
                    await (0, promises_.rm)(workFolder, { recursive: true, force: true });
                throw error;
            }
        }
        async function buildIn(root, bench) {
            const { settings, ports } = bench;
            const started = ports.clock.now();
            const tests = bench.inputs.test ? 'root' : 'none';
            await (0, promises_.rm)(root.logs, { recursive: true, force: true });
            const spack = await ports.openSpack(settings);
            const recipe = await requireRecipe(bench.name, spack.facts.recipes);
            const forTests = tests === 'root' && (await mayNeedForTests(recipe));
            const work = { ...root, ...(forTests && { solution: `${root.solution}.tests` }) };
            const request = {
                specs: [bench.spec],
                environment: undefined,
                tests: forTests ? tests : 'none',
            };
            const installing = { ...bench, spack, work, tests };
            const prepared = await prepareRound(request, installing);
            const { environment } = prepared;
            const { dag } = environment;
            const [hash] = dag.roots;
            const outcomes = await install(prepared, installing);
            const failures = await (0, building.P7)(dag, outcomes, work, ports.host);
            const own = outcomes.get(hash);
            return {
                spec: dag.specs.get(hash),
                outcome: own?.outcome ?? 'present',
                prefix: own && (await prefixOf(own, spack)),
                reused: count(outcomes, 'reused'),
                built: count(outcomes, 'built'),
                failures,
                seconds: (ports.clock.now() - started) / 1000,
                work,
                spack: spack.facts.wrapper,
                environment: environment.folder,
                recipes: spack.facts.recipes,
            };
        }
        const count = (outcomes, wanted) => [...outcomes.values()].filter(({ outcome }) => outcome === wanted).length;
        async function prefixOf({ hash, outcome }, spack) {
            if (outcome === 'failed' || outcome === 'skipped')
                return undefined;
            return (await spack.prefixes([hash])).get(hash);
        }
        async function install({ environment, reused, needed, left }, { spack, tests, ports }) {
            const { dag } = environment;
            const progress = new building.AQ(dag, left.length, ports.host);
            const outcomes = await spack.install({
                environment,
                tests,
                failFast: false,
                concurrentPackages: 2,
                onProgress: (step) => progress.tell(step),
            });
            return new Map([
                ...outcomes.filter(({ hash }) => needed.has(hash)).map((one) => [one.hash, one]),
                ...reused,
            ]);
        }
        var shell_word = __webpack_require__(72668);
        ;
        function showRound(round) {
            const { spec, outcome, prefix, seconds, failures } = round;
            const json = {
                name: spec.name,
                version: spec.version,
                hash: spec.hash,
                outcome,
                prefix,
                seconds,
                reused: round.reused,
                built: round.built,
                failures: failures.map(({ spec: failed, failure, log }) => ({
                    spec: (0, concrete_spec.Pf)(failed),
                    message: failure.message,
                    ...(failure.advice && { advice: failure.advice }),
                    ...(failure.stage !== undefined && { stage: failure.stage }),
                    log,
                })),
                spack: round.spack,
                environment: round.environment,
            };
            const failure = notDeveloped(round);
            if (failure)
                return { answer: { exactly: '' }, json, failure };
            return { answer: { markdown: `${told(round)}\n\n${(0, markdown.aY)(prefix ?? '')}\n` }, json };
        }
        function told({ spec, outcome, reused, built, seconds }) {
            if (outcome === 'present')
                return `${(0, concrete_spec.Pf)(spec)} is built already: nothing has changed since (${(0, markdown.p0)(seconds)})`;
            const rest = built - 1;
            const others = [
                ...(reused > 0 ? [`${(0, markdown.hS)(reused, 'package')} from caches`] : []),
                ...(rest > 0 ? [`${(0, markdown.hS)(rest, 'other')} built`] : []),
            ];
            return `${(0, concrete_spec.Pf)(spec)} is built${others.length > 0 ? `, with ${others.join(' and ')}` : ''} (${(0, markdown.p0)(seconds)})`;
        }
        function notDeveloped(round) {
            const { spec, outcome, failures, seconds, spack, environment } = round;
            if (outcome !== 'failed' && outcome !== 'skipped')
                return undefined;
            const [first] = failures;
            const stage = first?.failure.stage;
            const lines = first === undefined || stage === undefined
                ? ['Mend the recipe, and run it again.']
                : [
                    `Its stage is kept: cd ${(0, shell_word.r)(`${stage}/spack-src`)}`,
                    `A shell as its build has it: ${(0, shell_word.r)(spack)} -e ${(0, shell_word.r)(environment)} build-env /${first.spec.hash} -- bash`,
                    `The whole log: ${stage}/spack-build-out.txt`,
                ];
            return new errors.yo(`${(0, concrete_spec.Pf)(spec)} is not built (${(0, markdown.p0)(seconds)}).`, {
                id: 'dev-build-failed',
                fix: lines.join('\n'),
            });
        }
        ;
        const PASSING = /(^|[/\\])(\.git|__pycache__|\.#[^/\\]*|4913)([/\\]|$)|~$|\.sw[a-z]$|\.pyc$/;
        const CALM = 150;
        class Watch {
            #watchers;
            #isChanged = false;
            #calm;
            #wake = () => { };
            constructor(folders) {
                this.#watchers = folders
                    .filter((folder) => (0, external_node_fs_.existsSync)(folder))
                    .map((folder) => (0, external_node_fs_.watch)(folder, { recursive: true }, (_, name) => {
                    if (name === null || !PASSING.test(name))
                        this.#tell();
                }).on('error', () => this.#tell()));
            }
            async changed(signal) {
                signal.throwIfAborted();
                await new Promise((resolve, reject) => {
                    this.#wake = resolve;
                    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
                    if (this.#isChanged)
                        this.#tell();
                });
            }
            close() {
                clearTimeout(this.#calm);
                for (const watcher of this.#watchers)
                    watcher.close();
            }
            #tell() {
                this.#isChanged = true;
                clearTimeout(this.#calm);
                this.#calm = setTimeout(() => this.#wake(), CALM);
            }
        }
        var cache_folder = __webpack_require__(24356);
        var work_folder = __webpack_require__(17813);
        var parse_spec = __webpack_require__(70378);
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function openWorkbench(given, ports) {
            const { host } = ports;
            const configuration = await (0, inputs_inputs.QV)(host);
            const inputs = (0, inputs_inputs.$V)({ ...given, 'install-root': given['install-root'] ?? (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'dev') }, configuration, host);
            const name = (0, errors.vz)('spec', () => (0, parse_spec.N)(given.spec)).name;
            if (name === undefined)
                throw new errors.eb(`"${given.spec}" names no package.`, {
                    id: 'spec-without-name',
                    fix: 'Give the name of the recipe first: "libfoo@1.2 +shared".',
                });
            const registry = configuration?.values.registry;
            const own = given['trusted-caches'].length > 0;
            const caches = own
                ? given['trusted-caches'].filter((cache) => cache !== 'none')
                : registry === undefined
                    ? []
                    : [registry];
            (0, reuse.BW)(caches, inputs, ports);
            return {
                inputs,
                ports,
                name,
                spec: given.spec,
                settings: settingsOf(inputs, name, ports),
                caches,
                cachesByDefault: !own,
            };
        }
        function settingsOf(inputs, name, { host }) {
            const shared = (0, inputs_inputs.AK)(inputs, host);
            const published = (0, external_node_path_.join)(shared.cacheFolder, 'store');
            if (shared.installRoot === published)
                throw new errors.eb(`${published} is the install root of "build".`, {
                    id: 'install-root-is-published',
                    fix: 'Give another "install-root": what is tried out must not be published.',
                });
            return {
                ...shared,
                workFolder: (0, work_folder.k)((0, external_node_path_.join)(shared.workFolder, 'dev', name)).root,
                buildCache: undefined,
                developing: name,
            };
        }
        ;
        const devWork = {
            run: async (inputs, { openPorts, signal }) => {
                const bench = await openWorkbench(inputs, await openPorts());
                return inputs.watch ? again(bench, signal) : buildOnce(bench);
            },
            present: showRound,
        };
        async function again(bench, signal) {
            const { host } = bench.ports;
            const folders = await foldersOf(bench);
            const shown = folders.map((folder) => (0, external_node_path_.relative)(host.workspace, folder) || '.').join(', ');
            for (;;) {
                const watch = new Watch(folders);
                try {
                    await buildAndTell(bench);
                    host.info(`Waiting for a change in ${shown}`);
                    await watch.changed(signal);
                }
                finally {
                    watch.close();
                }
            }
        }
        async function buildAndTell(bench) {
            const { host } = bench.ports;
            try {
                const round = await buildOnce(bench);
                const failure = notDeveloped(round);
                if (failure)
                    throw failure;
                host.info(`${told(round)}\n${round.prefix ?? ''}`);
            }
            catch (error) {
                if (!(error instanceof errors.yo) || (0, failure.g5)(error).exitCode > 128)
                    throw error;
                host.error(`${error.message}\n${error.fix}`, error.at, error.id);
            }
        }
        async function foldersOf({ name, settings }) {
            const repositories = (await Promise.all(settings.repositories.map((folder) => (0, repository_folder.S)(folder, 'repository')))).flat();
            const recipes = await Promise.all(repositories.map((one) => (0, recipe_folder.Sx)(one, name)));
            const own = recipes.flatMap((recipe) => (recipe ? [recipe.folder] : []));
            return own.length > 0 ? own : repositories.map(({ packages }) => packages);
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
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
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
    }),
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    16423: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X7: () => (PROGRAM_FOLDERS),
            gZ: () => (ownFolders),
            ku: () => (isInspected),
            lm: () => (PREFIX_INSPECTIONS),
            mL: () => (prefixFolders)
        });
        const PREFIX_INSPECTIONS = [
            ['bin', 'PATH'],
            ['man', 'MANPATH'],
            ['share/man', 'MANPATH'],
            ['share/aclocal', 'ACLOCAL_PATH'],
            ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
            ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
            ['share/pkgconfig', 'PKG_CONFIG_PATH'],
            ['', 'CMAKE_PREFIX_PATH'],
        ];
        const PROGRAM_FOLDERS = ['bin', 'bin64'];
        const INSPECTED = new Set([
            ...PREFIX_INSPECTIONS.map(([folder]) => folder).filter((folder) => folder !== ''),
            ...PROGRAM_FOLDERS,
        ]);
        const isInspected = (path) => [...INSPECTED].some((folder) => path.endsWith(`/${folder}`));
        const prefixFolders = (prefix, paths) => ({
            prefix,
            folders: new Set([...paths]
                .filter((path) => path.startsWith(`${prefix}/`))
                .map((path) => path.slice(prefix.length + 1))
                .filter((path) => INSPECTED.has(path))),
        });
        function ownFolders(env) {
            const paths = new Map(env.map((line) => {
                const at = line.indexOf('=');
                return [line.slice(0, at), line.slice(at + 1).split(':')];
            }));
            const prefix = paths.get('CMAKE_PREFIX_PATH')?.[0];
            if (!prefix)
                return undefined;
            const variables = new Set(PREFIX_INSPECTIONS.map(([, variable]) => variable));
            return prefixFolders(prefix, [...paths].filter(([name]) => variables.has(name)).flatMap(([, values]) => values));
        }
    }),
    69895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (inspectTarball),
            C: () => (packageVerdict)
        });
        var environment = __webpack_require__(16423);
        var verified = __webpack_require__(49003);
        var cut = __webpack_require__(69597);
        var package_pass = __webpack_require__(94142);
        var refused_tarball = __webpack_require__(18545);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_stream_ = __webpack_require__(57075);
        var promises_ = __webpack_require__(46466);
        var external_node_events_ = __webpack_require__(78474);
        ;
        class MetadataFeed {
            #read;
            #readings = new Set();
            #open;
            #failure;
            constructor(read) {
                this.#read = read;
            }
            member({ kind, name, size }) {
                const at = `/${name}`.indexOf('/.spack/');
                if (kind !== 'file' || at < 0 || size === 0)
                    return undefined;
                const content = new external_node_stream_.PassThrough({ highWaterMark: 256 * 1024 });
                this.#begin(Buffer.from(name.slice(at), 'latin1').toString('utf8'), content);
                let left = size;
                return (bytes) => {
                    left -= bytes.length;
                    if (!content.destroyed)
                        content.write(Buffer.from(bytes));
                    if (left === 0)
                        this.#end(content);
                };
            }
            async settled() {
                const open = this.#open;
                if (open?.writableNeedDrain && !open.destroyed)
                    await roomIn(open);
                if (!open)
                    await Promise.all(this.#readings);
                if (this.#failure)
                    throw this.#failure.error;
            }
            close() {
                this.#open?.destroy(new Error('The tarball broke off.'));
            }
            #begin(path, content) {
                this.#open = content;
                const reading = this.#read(path, content)
                    .catch((error) => {
                    this.#failure ??= { error };
                })
                    .finally(() => {
                    content.destroy();
                    this.#readings.delete(reading);
                });
                this.#readings.add(reading);
            }
            #end(content) {
                this.#open = undefined;
                if (!content.destroyed)
                    content.end();
            }
        }
        async function roomIn(stream) {
            const waiting = new AbortController();
            const { signal } = waiting;
            await Promise.race([
                (0, external_node_events_.once)(stream, 'drain', { signal }),
                (0, external_node_events_.once)(stream, 'close', { signal }),
            ]).finally(() => waiting.abort());
        }
        ;
        const PADDING = '__spack_path_placeholder__';
        async function inspectTarball(blob, what, { expected = {}, readMetadata } = {}) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const folders = new Set();
            const feed = readMetadata && new MetadataFeed(readMetadata);
            const visitor = {
                unpacked: (bytes) => void hash.update(bytes),
                member: (member) => {
                    const path = `/${(0, cut.h)(member.name, '/')}`;
                    if (member.kind === 'directory' && (0, environment.ku)(path))
                        folders.add(textOf(path));
                    return feed?.member(member);
                },
                settled: async () => feed?.settled(),
            };
            const verdict = await judged(blob, new package_pass.I({ expected, packings: ['gzip'], visitor })).finally(() => feed?.close());
            if (verdict.kind === 'refused')
                throw (0, refused_tarball.V)(what, 'the build cache', verdict.reasons, 'Nothing was pushed. Delete it from the build cache and build the package again, with Spack 1.0 or newer.');
            const prefix = textOf(`/${verdict.prefix}`);
            return {
                diffId: `sha256:${hash.digest('hex')}`,
                prefix,
                padded: prefix.includes(PADDING),
                relocatedBinaries: verdict.buildInfo.binaries,
                buildInfo: verdict.buildInfo,
                where: (0, environment.mL)(prefix, folders),
            };
        }
        const packageVerdict = (blob, expected) => judged(blob, new package_pass.I({ expected, packings: ['gzip'] }));
        async function judged(blob, pass) {
            const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
            try {
                const whole = (0, verified.zr)(blob.digest, blob.size, 'the build cache', 'in place');
                await (0, promises_.pipeline)(blob.open(), whole, pass, nowhere);
                return await pass.verdict();
            }
            catch (error) {
                if (error instanceof package_pass.B)
                    return { kind: 'refused', reasons: error.reasons };
                throw error;
            }
        }
        const textOf = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
    }),
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
        }
    }),
    50703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sx: () => (recipeOf),
            gl: () => (readRecipeText),
            m4: () => (UnreadableRecipe),
            ri: () => (readBeside),
            vY: () => (recipesIn),
            x3: () => (readRecipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        class UnreadableRecipe extends Error {
            name = 'UnreadableRecipe';
            reason;
            constructor(place, reason) {
                super(`The recipe of ${place.name} cannot be read: ${reason}.`);
                this.reason = reason;
            }
        }
        const RECIPE_BOUNDS = {
            recipe: 1024 * 1024,
            file: 32 * 1024 * 1024,
            all: 64 * 1024 * 1024,
            files: 2000,
        };
        async function recipesIn(repository) {
            const { packages, before2 } = repository;
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const places = entries
                .filter((entry) => !entry.isFile() && (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(entry.name, before2))
                .map((entry) => ({
                name: before2 ? entry.name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Od)(entry.name),
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
            }));
            const there = await Promise.all(places.map(holdsRecipe));
            return places
                .filter((_, at) => there[at])
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        }
        async function recipeOf({ packages, before2 }, name) {
            const own = before2 ? name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(name);
            const place = { name, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
        }
        const holdsRecipe = ({ folder }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
        async function readRecipeText(place) {
            await requireFolder(place);
            return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
        }
        async function readBeside(place, file) {
            await requireFolder(place);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
            if (!found)
                return undefined;
            return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
        }
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
        async function pathsIn(place) {
            const paths = [];
            const open = [place.folder];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                    if (entry.isDirectory())
                        open.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
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
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
                throw new UnreadableRecipe(place, `${path} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? 'unknown'})`);
            });
            if (!found.isFile())
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (found.size > most)
                throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        }
        async function requireFolder(place) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
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
    }),
    78301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6700);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const repoFile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repo: zod__WEBPACK_IMPORTED_MODULE_3__._H3({
                namespace: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .optional(),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spack_repo'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))));
            }
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                id: 'not-a-recipe-repository',
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                id: 'repo-yaml-malformed',
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.h)(text, 'it');
            }
            catch (error) {
                throw wrong((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
            const { namespace: named, api: stated, subdirectory } = read.data.repo;
            const packages = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory);
            if (stated === undefined && (await isMeantFor2(folder, packages)))
                throw missingApi(file);
            const api = stated ?? API_WHEN_SILENT;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages, before2 };
        }
        const API_WHEN_SILENT = 'v1.0';
        const RECIPES_ASKED = 20;
        const missingApi = (file) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`, {
            id: 'repo-yaml-malformed',
            fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
            at: { file },
        });
        async function isMeantFor2(folder, packages) {
            if (namespaceOf(folder) !== undefined)
                return true;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(packages).catch(() => []);
            const texts = names
                .sort()
                .slice(0, RECIPES_ASKED)
                .map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packages, name, 'package.py'), 'utf8').catch(() => ''));
            return (await Promise.all(texts)).some((text) => /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text));
        }
        function namespaceOf(folder) {
            const parts = folder.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
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
    }),
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { id: 'tarball-refused', fix });
    })
};
