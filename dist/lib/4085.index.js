export const id = 4085;
export const ids = [4085];
export const modules = {
    97837: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hh: () => (load),
            PC: () => (labelsOf),
            nq: () => (namedPackages),
            yE: () => (programEnvironment)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52407);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76133);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70378);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87190);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16695);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86021);
        async function namedPackages(inputs, host) {
            const queries = inputs.specs.map((text) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.vz)('specs', () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.N)(text)));
            if (queries.length === 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('Name a package.', {
                    id: 'input-missing',
                    fix: '"pakages list" shows what is installed.',
                });
            const root = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.D)(inputs['install-root'], host);
            const packages = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.A)(root);
            const nearest = (name, names) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.a)(name, names, `Install it first: "pakages install ${name}".`);
            const wanted = queries.map((query) => (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.h)(packages, query, nearest));
            return { root, packages, wanted: [...new Set(wanted)] };
        }
        async function load(inputs, host) {
            const named = await namedPackages(inputs, host);
            const { changes, unrecorded, leftOut } = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.A)(named.root, named.packages, named.wanted);
            if (unrecorded.length > 0)
                host.notice(`Of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.hS)(unrecorded.length, 'package')} nothing was recorded, so only folders count: ${unrecorded
                    .slice(0, 5)
                    .map(({ name }) => name)
                    .join(', ')}${unrecorded.length > 5 ? ', …' : ''}.`);
            for (const { variable, by } of leftOut)
                host.warning(`${by} leads ${variable} to a package that is not installed: it is left out.`);
            return { ...named, changes };
        }
        function programEnvironment(env, { changes }) {
            const after = new Map([...Object.entries(env), ...(0, _pakages_store__WEBPACK_IMPORTED_MODULE_7__.A)(env, changes)]);
            return Object.fromEntries([...after].filter((one) => one[1] !== undefined));
        }
        const labelsOf = ({ wanted }) => wanted.map(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.Pf)(spec)).join(', ');
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
    }),
    87562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31056);
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
            query.versions.every((range) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || (0, _target_range_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec), target)));
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
    }),
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87562);
        function installedDag({ records }) {
            if (records.size === 0)
                return { roots: [], specs: new Map() };
            const nodes = [...records.values()].map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
            }));
            try {
                const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.IJ }, nodes } });
                const roots = [...specs.keys()].filter((hash) => records.get(hash).explicit && records.get(hash).installed);
                return { roots, specs };
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The specs in the install database cannot be read: ${error.message}`, {
                    id: 'install-database-damaged',
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        const installedSpecs = (database, { specs }) => [...specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) && database.prefixOf(spec.hash) !== undefined);
        function installedMatches(database, queries) {
            const dag = installedDag(database);
            const here = installedSpecs(database, dag);
            const found = queries.flatMap((query) => {
                const fits = here.filter((spec) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.G)(spec, query, dag.specs));
                if (fits.length === 0)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                        id: 'package-not-installed',
                        fix: '"pakages list" shows what is.',
                    });
                return fits.map(({ hash }) => hash);
            });
            return [...new Set(found)];
        }
    }),
    87190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (installedPackages),
            h: () => (installedAnswer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87562);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34793);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82303);
        function installedPackages(root) {
            const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
            if (!database.exists)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Nothing is installed in ${root}.`, {
                    id: 'nothing-installed',
                    fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
                });
            return new Map([...(0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__.pj)(database).specs].map(([hash, spec]) => {
                const { explicit, installation_time: since = 0 } = database.records.get(hash);
                return [hash, { spec, prefix: database.prefixOf(hash), explicit, since }];
            }));
        }
        function installedAnswer(packages, query, nearest) {
            const here = [...packages.values()].filter(({ prefix, spec }) => prefix !== undefined && spec.external === undefined);
            const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]));
            const found = here.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.G)(spec, query, specs));
            const explicit = found.filter((one) => one.explicit);
            const [only, ...others] = explicit.length > 0 ? explicit : found;
            if (only === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                    id: 'package-not-installed',
                    fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
                });
            if (others.length > 0)
                throw severalInstalled(query, [only, ...others], specs);
            return only;
        }
        function severalInstalled({ text }, found, specs) {
            const rows = found
                .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
                .map(({ spec, since }) => ({
                spec,
                installed: since ? new Date(since * 1000).toISOString() : undefined,
            }));
            const [last] = rows;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo([`"${text}" names ${found.length} installed packages:`, ...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.t)(rows, specs)].join('\n'), {
                id: 'spec-ambiguous',
                fix: `Name one as its line begins, such as "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.A)(last.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
            });
        }
    }),
    64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p6: () => (date),
            w$: () => (datetime)
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    })
};
