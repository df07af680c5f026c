export const id = 6081;
export const ids = [6081];
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
    46010: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            planStep: () => (planStep)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var errors = __webpack_require__(37638);
        var document_kinds = __webpack_require__(65837);
        var digest_of = __webpack_require__(28041);
        var lock_file = __webpack_require__(9176);
        var reuse = __webpack_require__(47731);
        var plan_builds = __webpack_require__(470);
        ;
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
        class BuildHistory {
            #of = new Map();
            add(report) {
                for (const { outcome, seconds, name, version, hash } of report.specs)
                    if (outcome === 'built' && seconds !== undefined)
                        for (const key of [hash, `${name}@${version}`, name])
                            this.#note(key, seconds);
            }
            costOf = (spec) => {
                const known = (key) => middle(this.#of.get(key));
                const exactly = known(spec.hash);
                if (exactly !== undefined)
                    return { seconds: exactly, from: 'this build' };
                const version = known(`${spec.name}@${spec.version}`);
                if (version !== undefined)
                    return { seconds: version, from: 'this version' };
                const name = known(spec.name);
                if (name !== undefined)
                    return { seconds: name, from: 'this package' };
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
        var inputs_inputs = __webpack_require__(52637);
        var plan_builds_changes = __webpack_require__(32235);
        ;
        const SETUP = 45;
        async function planStep(given, ports) {
            checkOneSource(given);
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const inputs = (0, inputs_inputs.$V)((0, reuse.O5)(given, configuration), configuration, ports.host);
            (0, reuse.BW)(inputs['trusted-caches'], inputs, ports);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'plan', ports, (work) => planIn(work, inputs, ports));
        }
        function checkOneSource({ lock, specs, environment }) {
            if (lock !== undefined && (specs.length > 0 || environment !== undefined))
                throw new errors.eb(`Both "lock" and "${specs.length > 0 ? 'specs' : 'environment'}" are given.`, {
                    fix: 'Give one of them.',
                });
        }
        async function planIn(work, inputs, ports) {
            for (const file of [work.plan, work.solution])
                await (0, promises_.rm)(file, { force: true });
            const history = await historyOf(inputs.reports, ports);
            const lock = await lockOf(work, inputs, ports);
            const caches = await reuse.R7.open(inputs['trusted-caches'], inputs, ports);
            const changes = await (0, plan_builds_changes.fs)(inputs, ports);
            const dag = changes ? (0, plan_builds_changes.sb)(lock.dag, changes, inputs.dependents) : lock.dag;
            const needed = await (0, reuse.qz)(dag, caches, inputs.tests);
            const there = caches.has(dag);
            const limits = {
                runners: inputs.runners,
                budget: inputs.minutes * 60,
                setup: SETUP,
                stages: inputs.stages,
            };
            const wanted = new Set([...needed].filter((hash) => !there.has(hash)));
            const plan = (0, plan_builds.z)(dag, wanted, history.costOf, limits);
            const cached = [...needed]
                .filter((hash) => there.has(hash))
                .map((hash) => lock.dag.specs.get(hash));
            const { commit } = ports.host.context;
            const record = recordOf(plan, {
                ...{ cached, lock, limits, commit },
                changes: changes && (0, plan_builds_changes.sU)(changes, dag),
                tests: inputs.tests,
            });
            await document_kinds.sH.write(work.plan, record);
            return { work, lock, plan, record, digest: (0, digest_of.o)(await (0, promises_.readFile)(work.plan)) };
        }
        async function lockOf(work, inputs, ports) {
            if (inputs.lock === undefined) {
                const spack = await ports.openSpack((0, inputs_inputs.AK)(inputs, ports.host));
                const sources = (0, reuse.iS)(inputs['trusted-caches'], inputs, ports);
                await (0, reuse.i4)(inputs, { spack, work, ports, ...sources });
                return (0, lock_file.c)(work.lock);
            }
            const file = (0, external_node_path_.resolve)(ports.host.workspace, inputs.lock);
            const lock = await (0, lock_file.c)(file);
            if (file !== work.lock)
                await (0, promises_.copyFile)(file, work.lock);
            return lock;
        }
        async function historyOf(reports, { host }) {
            const history = new BuildHistory();
            for (const report of reports)
                history.add(await document_kinds.FK.read((0, external_node_path_.resolve)(host.workspace, report)));
            return history;
        }
        function recordOf(plan, planned) {
            const { cached, lock, limits, tests, commit, changes } = planned;
            return {
                ...(commit !== undefined && { commit }),
                lock: 'spack.lock',
                lockDigest: lock.digest,
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
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder),
            U: () => (holdFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            return holdFolder(root, action, ports, () => body(work));
        }
        async function holdFolder(root, action, ports, body, options = {}) {
            const file = await take(root, action, ports, options);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body();
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports, { wait = 0, input = 'work-dir' }) {
            const until = ports.clock.now() + wait;
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (wait > 0 && tries === 2)
                    ports.host.notice(`${holder(root, other)} It is waited for.`);
                const stepsBack = other.age <= FRESH && tries < TRIES;
                if (!stepsBack && ports.clock.now() >= until)
                    throw held(root, other, input);
                await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.qE)(file, async (temporary) => {
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
                try {
                    const { ino } = await handle.stat();
                    const owner = {
                        action,
                        host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                        ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.WF)(),
                        since: new Date().toISOString(),
                        inode: ino,
                    };
                    await handle.writeFile(`${JSON.stringify(owner)}\n`);
                }
                finally {
                    await handle.close();
                }
            });
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, _regular_file_js__WEBPACK_IMPORTED_MODULE_8__.XF)(file), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text.toString('utf8')));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        const holder = (root, { owner }) => `${who(owner)} works in ${root}.`;
        function held(root, other, input) {
            const { file, elsewhere, age } = other;
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${holder(root, other)}${sign}`, {
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
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
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
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
    91901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        function canAll(target, other) {
            const done = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next === other)
                    return true;
                if (done.has(next))
                    continue;
                done.add(next);
                if (Object.hasOwn(TARGET_PARENTS, next))
                    open.push(...TARGET_PARENTS[next].split(' '));
            }
            return false;
        }
        ;
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
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
    470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (planBuilds)
        });
        var dag = __webpack_require__(88761);
        var concrete_spec = __webpack_require__(16804);
        ;
        const waitsFor = (spec, wanted) => [
            ...new Set((0, dag.hk)(spec, ['build', 'link', 'run', 'test']).filter((to) => wanted.has(to))),
        ];
        function buildGraph(dag, wanted, costOf) {
            const order = inOrder(dag, wanted);
            const place = new Map(order.map((spec, at) => [spec.hash, at]));
            const needs = order.map((spec) => waitsFor(spec, wanted).map((hash) => place.get(hash)));
            const neededBy = order.map(() => []);
            for (const [at, from] of needs.entries())
                for (const need of from)
                    neededBy[need].push(at);
            const costs = order.map(costOf);
            const chains = new Array(order.length).fill(0);
            for (let at = order.length - 1; at >= 0; at--) {
                const after = Math.max(0, ...neededBy[at].map((next) => chains[next]));
                chains[at] = costs[at].seconds + after;
            }
            return order.map((spec, at) => ({
                spec,
                cost: costs[at],
                needs: needs[at],
                neededBy: neededBy[at],
                chain: chains[at],
            }));
        }
        function inOrder(dag, wanted) {
            const specs = [...wanted]
                .toSorted()
                .map((hash) => dag.specs.get(hash))
                .filter((spec) => !(0, concrete_spec.ge)(spec));
            const missing = new Map(specs.map((spec) => [spec.hash, waitsFor(spec, wanted).length]));
            const dependents = Map.groupBy(specs.flatMap((spec) => waitsFor(spec, wanted).map((need) => ({ need, spec }))), ({ need }) => need);
            const order = specs.filter((spec) => missing.get(spec.hash) === 0);
            for (const { hash } of order)
                for (const { spec } of dependents.get(hash) ?? []) {
                    const left = missing.get(spec.hash) - 1;
                    missing.set(spec.hash, left);
                    if (left === 0)
                        order.push(spec);
                }
            return order;
        }
        ;
        class PriorityQueue {
            #heap = [];
            #compare;
            constructor(compare) {
                this.#compare = compare;
            }
            get size() {
                return this.#heap.length;
            }
            push(value) {
                const heap = this.#heap;
                let at = heap.length;
                heap.push(value);
                while (at > 0) {
                    const above = (at - 1) >> 1;
                    if (this.#compare(value, heap[above]) >= 0)
                        break;
                    heap[at] = heap[above];
                    at = above;
                }
                heap[at] = value;
            }
            pop() {
                const heap = this.#heap;
                const first = heap[0];
                const last = heap.pop();
                if (heap.length > 0)
                    this.#sink(last);
                return first;
            }
            #sink(value) {
                const heap = this.#heap;
                let at = 0;
                for (;;) {
                    let below = 2 * at + 1;
                    if (below >= heap.length)
                        break;
                    if (below + 1 < heap.length && this.#compare(heap[below + 1], heap[below]) < 0)
                        below++;
                    if (this.#compare(heap[below], value) >= 0)
                        break;
                    heap[at] = heap[below];
                    at = below;
                }
                heap[at] = value;
            }
        }
        ;
        function fillStage({ graph, done, lanes, budget }) {
            const missing = graph.map(({ needs }) => needs.filter((need) => !done.has(need)).length);
            const ready = new PriorityQueue((a, b) => graph[b].chain - graph[a].chain || a - b);
            for (const at of graph.keys())
                if (!done.has(at) && missing[at] === 0)
                    ready.push(at);
            const running = new PriorityQueue((a, b) => a.end - b.end || a.lane - b.lane);
            const free = new PriorityQueue((a, b) => a - b);
            for (let lane = 0; lane < lanes; lane++)
                free.push(lane);
            const placed = [];
            let now = 0;
            const start = (node, lane) => running.push({ node, lane, start: now, end: now + graph[node].cost.seconds });
            const fits = (node) => {
                const { seconds } = graph[node].cost;
                return now + seconds <= budget || seconds > budget;
            };
            for (;;) {
                while (ready.size > 0 && free.size > 0) {
                    const node = ready.pop();
                    if (fits(node))
                        start(node, free.pop());
                }
                const ended = running.pop();
                if (!ended)
                    return placed;
                now = ended.end;
                placed.push(ended);
                if (now < budget)
                    free.push(ended.lane);
                for (const next of graph[ended.node].neededBy)
                    if (--missing[next] === 0)
                        ready.push(next);
            }
        }
        ;
        const IDLE = 0.5;
        function chooseStages(graph, limits) {
            const done = new Set();
            const stages = [];
            while (done.size < graph.length && stages.length < limits.stages) {
                const placed = fillStage({ graph, done, lanes: limits.runners, budget: limits.budget });
                const last = stages.length + 1 === limits.stages;
                const stage = last ? placed : placed.slice(0, bestCut(placed, graph, done, limits));
                for (const { node } of stage)
                    done.add(node);
                stages.push(stage);
            }
            return stages;
        }
        function bestCut(placed, graph, done, { runners, setup }) {
            const before = idleBefore(placed);
            const after = idleAfter(placed);
            const rest = restAfter(placed, after, { graph, done, runners });
            let best = { count: placed.length, score: Infinity };
            for (const [at, { end }] of placed.entries()) {
                const left = rest[at];
                const more = left > 0 ? setup + left : 0;
                const score = end + more + (IDLE * (before[at] + after[at])) / runners;
                if (score <= best.score)
                    best = { count: at + 1, score };
            }
            return best.count;
        }
        function restAfter(placed, idle, { graph, done, runners }) {
            const here = new Set(placed.map(({ node }) => node));
            let chain = 0;
            let work = 0;
            const count = (node) => {
                chain = Math.max(chain, graph[node].chain);
                work += graph[node].cost.seconds;
            };
            for (const at of graph.keys())
                if (!done.has(at) && !here.has(at))
                    count(at);
            const rest = new Array(placed.length);
            for (let at = placed.length - 1; at >= 0; at--) {
                rest[at] = work === 0 ? 0 : Math.max(chain, (work + idle[at]) / runners);
                count(placed[at].node);
            }
            return rest;
        }
        function idleBefore(placed) {
            const ends = new Map();
            let idle = 0;
            return placed.map(({ lane, start, end }) => {
                idle += start - (ends.get(lane) ?? 0);
                ends.set(lane, end);
                return idle;
            });
        }
        function idleAfter(placed) {
            const seen = new Set();
            let ends = 0;
            let busy = 0;
            const idle = new Array(placed.length).fill(0);
            for (let at = placed.length - 1; at > 0; at--) {
                const { lane, start, end } = placed[at];
                if (!seen.has(lane))
                    ends += end;
                seen.add(lane);
                busy += end - start;
                idle[at - 1] = Math.max(0, ends - seen.size * placed[at - 1].end - busy);
            }
            return idle;
        }
        ;
        function planBuilds(dag, wanted, costOf, limits) {
            const graph = buildGraph(dag, wanted, costOf);
            const chosen = chooseStages(graph, limits);
            const placed = new Set(chosen.flat().map(({ node }) => node));
            const stages = chosen.map((stage, at) => jobsOf(stage, at + 1, graph));
            const longest = stages.map((jobs) => Math.max(...jobs.map(({ seconds }) => seconds)));
            const work = graph.reduce((sum, { cost }) => sum + cost.seconds, 0);
            return {
                stages,
                left: graph.flatMap(({ spec }, at) => (placed.has(at) ? [] : [spec])),
                overBudget: graph.filter(({ cost }) => cost.seconds > limits.budget).map(({ spec }) => spec),
                seconds: longest.reduce((sum, seconds) => sum + limits.setup + seconds, 0),
                atLeast: graph.reduce((most, { chain }) => Math.max(most, chain), work / limits.runners),
            };
        }
        function jobsOf(stage, number, graph) {
            const laneOf = new Map(stage.map(({ node, lane }) => [node, lane]));
            const lanes = Map.groupBy(stage, ({ lane }) => lane);
            const inOrder = [...lanes].toSorted(([a], [b]) => a - b);
            return inOrder.map(([, placed], at) => ({
                id: `${number}-${at + 1}`,
                builds: placed.map(({ node, lane }) => ({
                    spec: graph[node].spec,
                    cost: graph[node].cost,
                    waitsFor: graph[node].needs.filter((need) => laneOf.has(need) && laneOf.get(need) !== lane).map((need) => graph[need].spec.hash),
                })),
                seconds: placed.at(-1).end,
            }));
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
