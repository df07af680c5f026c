export const id = 9594;
export const ids = [9594];
export const modules = {
    51482: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (writeBuildTimes),
            p: () => (readBuildTimes)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const TAG = 'pakages-build-times';
        const BUILD_TIMES = 'application/vnd.pakages.build-times.v1+json';
        const ANNOTATION = 'io.github.syspack.pakages.build-times';
        const MOST = 2000;
        const MOST_ALIKE = 3;
        const LONGEST = 7 * 24 * 3600;
        const LONGEST_NAME = 128;
        const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[\w.+=-]+$/)
            .max(LONGEST_NAME);
        const entry = zod__WEBPACK_IMPORTED_MODULE_0__.PVZ([word, word, word, zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().max(LONGEST)]);
        const entries = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(entry).max(MOST);
        async function readBuildTimes(registry) {
            const stored = await registry.manifest(TAG);
            if (!stored)
                return [];
            const from = `${registry.reference}:${TAG}`;
            const text = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, from).annotations?.[ANNOTATION] ?? '';
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(Buffer.from(text), entries, 'a list of build times', from).map(([name, version, target, seconds]) => ({ name, version, target, seconds }));
        }
        async function writeBuildTimes(registry, built, known, created) {
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, config);
            const kept = newestOf([...built, ...known]);
            const list = kept.map(({ name, version, target, seconds }) => [name, version, target, seconds]);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: BUILD_TIMES,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config)],
                annotations: {
                    [ANNOTATION]: JSON.stringify(list),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_1__.DE]: new Date(created).toISOString(),
                },
            });
            await registry.putManifest(TAG, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, manifest);
        }
        function newestOf(times) {
            const alike = new Map();
            const told = new Set();
            const kept = times.flatMap((time) => {
                const seconds = Math.round(Math.min(Math.max(time.seconds, 0), LONGEST) * 10) / 10;
                const { name, version, target } = time;
                if (!entry.safeParse([name, version, target, seconds]).success)
                    return [];
                const whole = [name, version, target, seconds].join(' ');
                if (told.has(whole))
                    return [];
                told.add(whole);
                const key = `${name} ${target}`;
                const count = (alike.get(key) ?? 0) + 1;
                alike.set(key, count);
                return count > MOST_ALIKE ? [] : [{ ...time, seconds }];
            });
            return kept.slice(0, MOST);
        }
    }),
    44692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (changesOf),
            s: () => (plannedOf)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
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
                return new errors.yo(`This clone is shallow and does not reach back to where its history and that of ${since} part.`, { id: 'git-history-too-short', fix: deeper });
            return commit === undefined
                ? new errors.yo(`There is no commit ${since} in this clone.`, {
                    id: 'git-commit-missing',
                    fix: `Give "changed-since" a commit, branch or tag that the clone has, such as origin/main. ${deeper}`,
                })
                : new errors.yo(`The histories of ${since} and of what is checked out have nothing in common.`, { id: 'git-history-unrelated', fix: 'Give "changed-since" a commit of this repository.' });
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
        ;
        async function changesOf(inputs, ports) {
            const { 'changed-since': since, dependents, environment } = inputs;
            if (since === undefined) {
                if (!dependents)
                    return undefined;
                throw new errors.eb('"dependents" says what depends on what changed.', {
                    id: 'input-missing',
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
        ;
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
    6786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (sameCode)
        });
        var _python_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87854);
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function sameCode(before, after) {
            if (before === after)
                return true;
            try {
                const [left, right] = [(0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(before), (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(after)];
                return sameNode(left, left.root, right, right.root);
            }
            catch (error) {
                if (error instanceof _python_budget_js__WEBPACK_IMPORTED_MODULE_1__.sg)
                    return false;
                throw error;
            }
        }
        function sameNode(left, one, right, other) {
            if (one.name !== other.name || one.type.isError || other.type.isError)
                return false;
            const [ours, theirs] = [codeOf(one), codeOf(other)];
            if (ours.length === 0 && theirs.length === 0)
                return (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(left, one) === (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(right, other);
            return (ours.length === theirs.length &&
                ours.every((child, at) => sameNode(left, child, right, theirs[at])));
        }
        function codeOf(node) {
            const children = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            if (node.name !== 'Script' && node.name !== 'Body')
                return children;
            const first = children.findIndex((child) => child.name !== ':');
            return isText(children[first]) ? children.filter((_, at) => at !== first) : children;
        }
        const isText = (node) => {
            if (node?.name !== 'ExpressionStatement')
                return false;
            const [only, ...others] = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            return others.length === 0 && only?.name === 'String';
        };
    })
};
