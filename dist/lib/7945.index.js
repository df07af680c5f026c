export const id = 7945;
export const ids = [7945];
export const modules = {
    32235: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            MA: () => (changedLines),
            fs: () => (changesOf),
            sb: () => (plannedOf),
            sU: () => (recordedChanges)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var configuration = __webpack_require__(31058);
        var checkout = __webpack_require__(22717);
        var references = __webpack_require__(4403);
        var git_git = __webpack_require__(99329);
        ;
        async function changedSince(git, folder, since) {
            (0, references.__)(since, 'changed-since');
            const top = await (0, promises_.realpath)(await (0, checkout.HX)(git, folder));
            const call = async (...args) => {
                const { exitCode, stdout } = await (0, git_git.E)(git, args, { folder: top });
                return exitCode === 0 ? stdout : undefined;
            };
            const commit = (await call('rev-parse', '--verify', '--quiet', `${since}^{commit}`))?.trim();
            const base = commit && (await call('merge-base', commit, 'HEAD'))?.trim();
            if (!base)
                throw notReached(since, commit, (await call('rev-parse', '--is-shallow-repository')));
            const [changed, untracked] = await Promise.all([
                call('diff', '--name-status', '--no-renames', '--ignore-submodules=none', '-z', base, '--'),
                call('ls-files', '--others', '--exclude-standard', '-z'),
            ]);
            const words = (changed ?? '').split('\0').filter((word) => word !== '');
            const known = words.flatMap((status, at) => at % 2 === 0 ? [{ path: words[at + 1], removed: status === 'D' }] : []);
            const unknown = (untracked ?? '').split('\0').filter((path) => path !== '');
            return {
                base,
                files: [...known, ...unknown.map((path) => ({ path, removed: false }))].map(({ path, removed }) => ({
                    file: (0, external_node_path_.join)(top, path),
                    removed,
                    before: () => call('show', '--no-textconv', `${base}:${path}`),
                })),
            };
        }
        function notReached(since, commit, shallow) {
            const deeper = 'Check the repository out with its history: "fetch-depth: 0" of actions/checkout.';
            if (shallow.trim() === 'true')
                return new errors.yo(`This clone is shallow and does not reach back to where its history and that of ${since} part.`, { fix: deeper });
            return commit === undefined
                ? new errors.yo(`There is no commit ${since} in this clone.`, {
                    fix: `Give "changed-since" a commit, branch or tag that the clone has, such as origin/main. ${deeper}`,
                })
                : new errors.yo(`The histories of ${since} and of what is checked out have nothing in common.`, {
                    fix: 'Give "changed-since" a commit of this repository.',
                });
        }
        var repository_folder = __webpack_require__(78301);
        var package_names = __webpack_require__(26263);
        var same_code = __webpack_require__(6786);
        ;
        async function recipeChanges(since, scope, ports) {
            const { base, files } = await changedSince((0, git_git.O)(ports), scope.workspace, since);
            const found = await Promise.all(scope.repositories.map((one) => (0, repository_folder.S)(one, 'repository')));
            const repositories = await Promise.all(found.flat().map(async (one) => ({
                ...one,
                folder: await (0, promises_.realpath)(one.folder),
                packages: await (0, promises_.realpath)(one.packages).catch(() => one.packages),
            })));
            const workspace = await (0, promises_.realpath)(scope.workspace);
            const environment = scope.environment && (await (0, promises_.realpath)(scope.environment).catch(() => undefined));
            const places = files.map((file) => ({ file, place: placeOf(file.file, repositories) }));
            const shared = places.find(({ file, place }) => place === 'shared' ||
                file.file === (0, external_node_path_.join)(workspace, configuration.oT) ||
                (environment !== undefined && inside(file.file, environment)));
            return {
                base,
                ...(await sorted(places)),
                shared: shared && (0, external_node_path_.relative)(workspace, shared.file.file).split(external_node_path_.sep).join('/'),
            };
        }
        function placeOf(file, repositories) {
            const repository = repositories.find(({ folder }) => inside(file, folder));
            if (!repository)
                return undefined;
            const { folder: top, packages, namespace, before2 } = repository;
            if (!inside(file, packages))
                return isForPeople((0, external_node_path_.relative)(top, file)) ? undefined : 'shared';
            const [folder, ...rest] = (0, external_node_path_.relative)(packages, file).split(external_node_path_.sep);
            if (rest.length === 0 || !(0, package_names.Xi)(folder, before2))
                return isProse(file) ? undefined : 'shared';
            const name = before2 ? folder : (0, package_names.Od)(folder);
            return { namespace, name, folder: (0, external_node_path_.join)(packages, folder) };
        }
        const inside = (file, folder) => file.startsWith(`${folder}${external_node_path_.sep}`);
        const isForPeople = (path) => isProse(path) || /^(\.|LICENSE|COPYRIGHT|NOTICE)/.test(path);
        const isProse = (file) => /\.(md|rst)$/i.test(file);
        async function sorted(places) {
            const byFolder = new Map();
            for (const { file, place } of places) {
                if (typeof place !== 'object')
                    continue;
                const { folder, ...recipe } = place;
                const entry = byFolder.get(folder) ?? { recipe, files: [] };
                entry.files.push(file);
                byFolder.set(folder, entry);
            }
            const touched = [];
            const removed = [];
            const unaltered = [];
            for (const [folder, { recipe, files }] of [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1))) {
                if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'package.py')))
                    removed.push(recipe);
                else if ((await Promise.all(files.map(alters))).includes(true))
                    touched.push(recipe);
                else
                    unaltered.push(recipe);
            }
            return { touched, removed, unaltered };
        }
        async function alters({ file, removed, before }) {
            if (isProse(file))
                return false;
            if (removed || !file.endsWith(`${external_node_path_.sep}package.py`))
                return true;
            const text = await before();
            return text === undefined || !(0, same_code.o)(text, await (0, promises_.readFile)(file, 'utf8'));
        }
        var concrete_spec = __webpack_require__(16804);
        var dag = __webpack_require__(88761);
        ;
        function touchedRoots(dag, isTouched, dependents) {
            const specs = [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec));
            const roots = new Set(specs.filter(isTouched).map(({ hash }) => hash));
            if (dependents)
                for (const hash of dependentsOf(specs, roots))
                    roots.add(hash);
            return { roots: [...roots], specs: dag.specs };
        }
        function dependentsOf(specs, of) {
            const parents = new Map();
            for (const spec of specs)
                for (const needed of (0, dag.hk)(spec, dag.Oo))
                    parents.set(needed, [...(parents.get(needed) ?? []), spec.hash]);
            const found = new Set();
            const open = [...of];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop())
                for (const parent of parents.get(hash) ?? [])
                    if (!found.has(parent)) {
                        found.add(parent);
                        open.push(parent);
                    }
            return found;
        }
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function changesOf(inputs, ports) {
            const { 'changed-since': since, dependents, environment } = inputs;
            if (since === undefined) {
                if (!dependents)
                    return undefined;
                throw new errors.eb('"dependents" says what depends on what changed.', {
                    fix: 'Give "changed-since" too.',
                });
            }
            const { workspace } = ports.host;
            const scope = {
                workspace,
                repositories: (0, inputs_inputs.AK)(inputs, ports.host).repositories,
                environment: environment === undefined ? undefined : (0, external_node_path_.resolve)(workspace, environment),
            };
            return recipeChanges(since, scope, ports);
        }
        function plannedOf(dag, { shared, touched }, dependents) {
            if (shared !== undefined)
                return dag;
            const names = new Set(touched.map(fullName));
            const isTouched = ({ namespace = '', name }) => names.has(fullName({ namespace, name }));
            return touchedRoots(dag, isTouched, dependents);
        }
        const fullName = ({ namespace, name }) => `${namespace}.${name}`;
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
            const names = (list) => `${list.slice(0, 20).map(markdown.aY).join(', ')}${list.length > 20 ? ` and ${list.length - 20} more` : ''}`;
            return [
                shared === undefined
                    ? `Changed since ${(0, markdown.aY)(base.slice(0, 10))}: ${touched.length > 0 ? names(touched) : 'no recipe'}.`
                    : `All are planned: ${(0, markdown.aY)(shared)} changed since ${(0, markdown.aY)(base.slice(0, 10))}, and all recipes depend on it.`,
                ...(removed.length > 0
                    ? [`Removed: ${names(removed)}. What was published of them stays until it is pruned.`]
                    : []),
                ...(unaltered.length > 0
                    ? [`Changed in comments or documentation alone, which alters no hash: ${names(unaltered)}.`]
                    : []),
            ];
        }
    }),
    40666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPlan: () => (presentPlan)
        });
        var markdown = __webpack_require__(12712);
        var changes = __webpack_require__(32235);
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
                    digest: result.digest,
                    lock: work.lock,
                    stages: JSON.stringify(record.stages.map((stage) => matrixOf(stage.jobs))),
                    matrix: JSON.stringify(matrixOf(jobs)),
                    jobs: String(jobs.length),
                    build: String(summary_packages(jobs)),
                    cached: String(record.cached.length),
                    left: String(record.left.length),
                    changed: record.changes?.shared ? '*' : (record.changes?.touched ?? []).join(' '),
                    removed: (record.changes?.removed ?? []).join(' '),
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
                return ['### Plan', nothingToBuild(record), ...(0, changes.MA)(record)].join('\n\n');
            return [
                '### Plan',
                `**${(0, markdown.hS)(build, 'package')} to build in ${(0, markdown.hS)(jobs.length, 'job')}**, ${record.cached.length} in trusted caches. About ${(0, markdown.p0)(record.seconds)} with ${(0, markdown.hS)(record.limits.runners, 'runner')} (nothing could be faster than ${(0, markdown.p0)(record.atLeast)}), ${guessed(jobs)}`,
                ...(0, changes.MA)(record),
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
        const nothingToBuild = ({ cached, changes }) => changes && changes.shared === undefined && changes.touched.length === 0
            ? `**Nothing to build:** no recipe changed since ${(0, markdown.aY)(changes.base.slice(0, 10))} in a way that a hash would show.`
            : `**Nothing to build:** trusted caches have all ${(0, markdown.hS)(cached.length, 'package')} that are needed.`;
    }),
    24356: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (cacheFolder)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
            (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');
    }),
    36532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (makeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        async function makeFolder(folder) {
            const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            try {
                await made(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'ENOENT' || above === folder)
                    throw error;
                await makeFolder(above);
                await made(folder).catch((cause) => {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause) !== 'ENOENT')
                        throw cause;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be made: ${above} takes no folders.`, {
                        fix: 'Name a folder elsewhere.',
                        cause,
                    });
                });
            }
        }
        async function made(folder) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'EEXIST' || !(await isFolder(folder)))
                    throw error;
            }
        }
        const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
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
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
            return digest;
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
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, 'Write it anew.');
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
            }
        }
        function checkDepth(text, from, quotes = '"') {
            let depth = 0;
            for (let at = 0; at < text.length; at++) {
                const character = text[at];
                if (quotes.includes(character))
                    at = stringEnd(text, at, character);
                else if (character === '[' || character === '{')
                    depth++;
                else if (character === ']' || character === '}')
                    depth--;
                if (depth > MAX_DEPTH)
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
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
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
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
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
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
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
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
            const call = async (args, doing, options) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    fix: failure.known
                        ? failure.fix
                        : 'Check the repository out with actions/checkout, and "contents: read".',
                });
            };
            await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], 'fetch the commit that was reviewed', { remote: true });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    })
};
