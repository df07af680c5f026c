export const id = 666;
export const ids = [666];
export const modules = {
    40666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPlan: () => (presentPlan)
        });
        var markdown = __webpack_require__(12712);
        var spec_hash = __webpack_require__(94002);
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
                ...built.map(({ hash, name, version }) => `    ${box.get(hash)}["${plan_diagram_text(name)}<br>${plan_diagram_text(version)} ${(0, spec_hash.BC)(hash)}"]`),
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
                    lock: work.lock,
                    stages: JSON.stringify(record.stages.map((stage) => matrixOf(stage.jobs))),
                    matrix: JSON.stringify(matrixOf(jobs)),
                    jobs: String(jobs.length),
                    build: String(summary_packages(jobs)),
                    cached: String(record.cached.length),
                    left: String(record.left.length),
                },
                summary: summaryOf(result, jobs),
                json: record,
            };
        }
        const matrixOf = (jobs) => ({
            include: jobs.map((job) => ({
                job: job.id,
                title: titleOf(job),
                packages: job.specs.length,
                minutes: Math.ceil(job.seconds / 60),
            })),
        });
        function titleOf({ specs }) {
            const longest = specs.toSorted((a, b) => b.seconds - a.seconds).slice(0, 2);
            const more = specs.length - longest.length;
            return `${longest.map(({ name }) => name).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        }
        const summary_packages = (jobs) => jobs.reduce((sum, { specs }) => sum + specs.length, 0);
        function summaryOf({ lock, record }, jobs) {
            const build = summary_packages(jobs);
            if (build + record.left.length === 0)
                return [
                    '### Plan',
                    `**Nothing to build:** trusted caches have all ${(0, markdown.hS)(record.cached.length, 'package')} that are needed.`,
                ].join('\n\n');
            return [
                '### Plan',
                `**${(0, markdown.hS)(build, 'package')} to build in ${(0, markdown.hS)(jobs.length, 'job')}**, ${record.cached.length} in trusted caches. About ${(0, markdown.p0)(record.seconds)} with ${(0, markdown.hS)(record.limits.runners, 'runner')} (nothing could be faster than ${(0, markdown.p0)(record.atLeast)}), ${guessed(jobs)}`,
                ...told(record),
                planDiagram(record, lock.dag),
                jobTable(jobs),
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        function guessed(jobs) {
            const all = jobs.flatMap(({ specs }) => specs);
            const guesses = all.filter(({ from }) => from === 'its build system').length;
            return guesses === 0
                ? 'by past builds.'
                : `where the time of ${guesses} of them is a guess by build system.`;
        }
        function told({ left, overBudget, limits }) {
            const names = (specs) => `${specs
                .slice(0, 10)
                .map(({ name, version }) => (0, markdown.aY)(`${name}@${version}`))
                .join(', ')}${specs.length > 10 ? ' …' : ''}`;
            return [
                ...(left.length > 0
                    ? [
                        `**${(0, markdown.hS)(left.length, 'package')} left for the next run** (${names(left)}): ${(0, markdown.hS)(limits.stages, 'stage')} of ${limits.budget / 60} minutes are too short for all.`,
                    ]
                    : []),
                ...(overBudget.length > 0
                    ? [
                        `**Longer than a job may take:** ${names(overBudget)}. Give a runner of your own and more \`minutes\`, or a recipe that builds less.`,
                    ]
                    : []),
            ];
        }
        function jobTable(jobs) {
            const rows = jobs
                .slice(0, MOST)
                .map((job) => [job.id, (0, markdown.aY)(titleOf(job)), String(job.specs.length), (0, markdown.p0)(job.seconds)]);
            const more = jobs.length - rows.length;
            return `${(0, markdown.Qj)(['Job', 'Builds', 'Packages', 'About'], rows)}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other job')}` : ''}`;
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration)
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
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (shortHash),
            CV: () => (isSpecHash),
            oe: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
        const shortHash = (hash) => hash.slice(0, 7);
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
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
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
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
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
