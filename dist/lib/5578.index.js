export const id = 5578;
export const ids = [5578];
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
    55578: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPlan: () => (presentPlan)
        });
        var markdown = __webpack_require__(12712);
        var changes = __webpack_require__(46359);
        ;
        const NAMED = 10;
        const named = (specs) => `${specs
            .slice(0, NAMED)
            .map(({ name, version }) => (0, markdown.aY)(`${name}@${version}`))
            .join(', ')}${specs.length > NAMED ? ' …' : ''}`;
        ;
        const isHandedOn = ({ from }) => from === 'a public cache' || from === 'a trusted cache';
        function handedOnLines({ public: ofPublic = [], foreign = [] }) {
            const sources = [
                ...ofPublic.map((one) => ({
                    one,
                    from: `taken from** ${(0, markdown.aY)(one.source ?? 'a public cache')}, signed by the key ${(0, markdown.aY)(one.signedBy)}`,
                })),
                ...foreign.map((one) => ({ one, from: `handed on from** ${(0, markdown.aY)(one.source)}` })),
            ];
            return [...Map.groupBy(sources, ({ from }) => from)].map(([from, some]) => `**${(0, markdown.hS)(some.length, 'package')} ${from}, and not built: ${named(some.map(({ one }) => one))}.`);
        }
        var shell_word = __webpack_require__(72668);
        var version = __webpack_require__(8109);
        ;
        function nextCommands({ byHand, work }, { stages }) {
            const first = stages[0]?.jobs[0];
            if (!byHand || !first)
                return '';
            const registry = byHand.registry === undefined ? 'REGISTRY' : (0, shell_word.r)(byHand.registry);
            const all = `--plan ${(0, shell_word.r)(work.plan)} --registry ${registry} --run NAME`;
            return [
                `To follow it, give each job, and the promotion after the last stage, the same name for this run:`,
                '',
                `- ${(0, markdown.aY)((0, version.Dg)(`build ${all} --job ${first.id}`))}`,
                `- ${(0, markdown.aY)((0, version.Dg)(`promote ${all}`))}`,
            ].join('\n');
        }
        var short_hash = __webpack_require__(48055);
        var spec_dag = __webpack_require__(88761);
        ;
        const MOST_BOXES = 40;
        function planDiagram({ stages }, dag) {
            const jobs = stages.flatMap((stage) => stage.jobs);
            const specs = jobs.flatMap((job) => job.specs);
            if (specs.length === 0 || specs.length > MOST_BOXES)
                return '';
            const box = new Map(specs.map(({ hash }, at) => [hash, `p${at}`]));
            const frames = jobs.flatMap(({ id, specs: built }) => [
                `  subgraph j${id.replace('-', '_')}["job ${id}, ${(0, markdown.hS)(built.length, 'package')}"]`,
                ...built.map(({ hash, name, version }) => `    ${box.get(hash)}["${plan_diagram_text(name)}<br>${plan_diagram_text(version)} ${(0, short_hash.B)(hash)}"]`),
                '  end',
            ]);
            const arrows = specs.flatMap(({ hash }) => [...new Set((0, spec_dag.hk)(dag.specs.get(hash), ['build', 'link', 'run']))].flatMap((need) => box.has(need) ? [`  ${box.get(need)} --> ${box.get(hash)}`] : []));
            return ['```mermaid', 'flowchart LR', ...frames, ...arrows, '```'].join('\n');
        }
        const plan_diagram_text = (value) => value.slice(0, 60).replace(/[^A-Za-z0-9_.+-]/g, '_');
        ;
        const MOST = 100;
        function presentPlan(result) {
            const { work, record } = result;
            const jobs = record.stages.flatMap((stage) => stage.jobs);
            return {
                outputs: {
                    plan: work.plan,
                    digest: result.digest,
                    lock: work.lock,
                    stages: JSON.stringify(record.stages.map((stage) => matrixOf(stage.jobs, record))),
                    matrix: JSON.stringify(matrixOf(jobs, record)),
                    jobs: String(jobs.length),
                    build: String(summary_packages(jobs) - handedOn(jobs)),
                    'handed-on': String(handedOn(jobs)),
                    cached: String(record.cached.length),
                    left: String(record.left.length),
                    changed: record.changes?.shared ? '*' : (record.changes?.touched ?? []).join(' '),
                    removed: (record.changes?.removed ?? []).join(' '),
                },
                summary: summaryOf(result, jobs),
                json: record,
            };
        }
        const matrixOf = (jobs, { target }) => ({
            include: jobs.map((job) => ({
                job: job.id,
                title: titleOf(job),
                packages: job.specs.length,
                minutes: Math.ceil(job.seconds / 60),
                ...(target && { target: target.name, runner: target.runner, container: target.container }),
            })),
        });
        function titleOf({ specs }) {
            const longest = specs.toSorted((a, b) => b.seconds - a.seconds).slice(0, 2);
            const more = specs.length - longest.length;
            return `${longest.map(({ name }) => name).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        }
        const summary_packages = (jobs) => jobs.reduce((sum, { specs }) => sum + specs.length, 0);
        const handedOn = (jobs) => jobs.flatMap(({ specs }) => specs).filter(isHandedOn).length;
        function summaryOf(result, jobs) {
            const { lock, record } = result;
            if (summary_packages(jobs) + record.left.length === 0)
                return [headingOf(record), nothingToBuild(record), ...(0, changes.M)(record)].join('\n\n');
            return [
                headingOf(record),
                `${headlineOf(record, jobs)} About ${(0, markdown.p0)(record.seconds)} with ${(0, markdown.hS)(record.limits.runners, 'runner')} (nothing could be faster than ${(0, markdown.p0)(record.atLeast)}), ${guessed(jobs)}`,
                ...(0, changes.M)(record),
                ...told(record),
                ...handedOnLines(record),
                planDiagram(record, lock.dag),
                jobTable(jobs),
                nextCommands(result, record),
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        function headlineOf({ cached }, jobs) {
            const taken = handedOn(jobs);
            const build = (0, markdown.hS)(summary_packages(jobs) - taken, 'package');
            const work = taken > 0 ? `${build} to build and ${taken} to hand on` : `${build} to build`;
            const rest = `${cached.length} ${taken > 0 ? 'there already' : 'in trusted caches'}`;
            return `**${work} in ${(0, markdown.hS)(jobs.length, 'job')}**, ${rest}.`;
        }
        const headingOf = ({ target }) => target ? `### Plan for ${(0, markdown.aY)(target.name)}` : '### Plan';
        function guessed(jobs) {
            const all = jobs.flatMap(({ specs }) => specs).filter((one) => !isHandedOn(one));
            if (all.length === 0)
                return 'for what is fetched from caches.';
            const guesses = all.filter(({ from }) => from === 'its build system').length;
            return guesses === 0
                ? 'by past builds.'
                : `where the time of ${guesses} of them is a guess by build system.`;
        }
        function told({ left, overBudget, limits }) {
            return [
                ...(left.length > 0
                    ? [
                        `**${(0, markdown.hS)(left.length, 'package')} left for the next run** (${named(left)}): ${(0, markdown.hS)(limits.stages, 'stage')} of ${limits.budget / 60} minutes are too short for all.`,
                    ]
                    : []),
                ...(overBudget.length > 0
                    ? [
                        `**Longer than a job may take:** ${named(overBudget)}. Give a runner of your own and more \`minutes\`, or a recipe that builds less.`,
                    ]
                    : []),
            ];
        }
        function jobTable(jobs) {
            const rows = jobs
                .slice(0, MOST)
                .map((job) => [job.id, (0, markdown.aY)(titleOf(job)), String(job.specs.length), (0, markdown.p0)(job.seconds)]);
            const more = jobs.length - rows.length;
            const does = handedOn(jobs) > 0 ? 'Builds or hands on' : 'Builds';
            return `${(0, markdown.Qj)(['Job', does, 'Packages', 'About'], rows)}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other job')}` : ''}`;
        }
        const nothingToBuild = ({ cached, changes }) => changes && changes.shared === undefined && changes.touched.length === 0
            ? `**Nothing to build:** no recipe changed since ${(0, markdown.aY)(changes.base.slice(0, 10))} in a way that a hash would show.`
            : `**Nothing to build:** trusted caches have all ${(0, markdown.hS)(cached.length, 'package')} that are needed.`;
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
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dg: () => (npxLine),
            xv: () => (VERSION),
            y5: () => (docsAddress)
        });
        const VERSION = '1.0.0';
        const DOCS_URL = 'https://syspack.github.io/pakages/';
        const docsAddress = (version, page) => `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`;
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.o)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__.B)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'lock-malformed',
                    fix: 'Write it anew with `spack concretize --force`.',
                });
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, {
                        id: 'lock-malformed',
                        fix: 'Write the lock anew with `spack concretize --force`.',
                    });
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'spec-file-malformed',
                    fix: 'Write it anew with `spack spec --json`.',
                });
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' });
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The spec ${missing} is referred to but not described.`, {
                    id: 'lock-malformed',
                    fix: 'Give the whole DAG: the file may have been cut.',
                });
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, {
                    id: 'spec-in-a-circle',
                    fix: 'Spack never writes such a thing: concretize or push it anew.',
                });
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
        }
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
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
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    })
};
