export const id = 4620;
export const ids = [4620];
export const modules = {
    47238: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            viewWork: () => (viewWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54667);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16695);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97837);
        const SHOWN = 20;
        const viewWork = {
            run: async (inputs, { host }) => {
                const named = await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.nq)(inputs, host);
                const shown = inputs.alone ? named.wanted : await withNeeded(named);
                const viewed = shown.flatMap(({ spec, prefix }) => prefix === undefined ? [] : [{ name: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec), prefix }]);
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, inputs.to);
                const made = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.U)(viewed, folder);
                return { ...made, folder, packages: viewed.map(({ name }) => name) };
            },
            present: (view) => ({ answer: { markdown: shownToPeople(view) }, json: view }),
        };
        async function withNeeded({ root, packages, wanted, }) {
            const { loaded } = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_4__.A)(root, packages, wanted);
            return loaded.map(({ hash }) => packages.get(hash));
        }
        function shownToPeople({ folder, links, packages, conflicts }) {
            const head = `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(folder)} shows ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.hS)(packages.length, 'package')}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.hS)(links, 'link')}.`;
            if (conflicts.length === 0)
                return head;
            const rows = conflicts
                .slice(0, SHOWN)
                .map(({ path, shown, hidden }) => [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(path), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(shown), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.aY)(hidden)]);
            const more = conflicts.length > SHOWN ? `\n\nand ${conflicts.length - SHOWN} more` : '';
            return `${head}\n\nSeveral packages have these:\n\n${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.Qj)(['Path', 'Shown', 'Hidden'], rows)}${more}`;
        }
    }),
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
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('Name a package.', { fix: '"pakages list" shows what is installed.' });
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
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
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
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
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
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
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
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
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
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90883);
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
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90883);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34793);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82303);
        function installedPackages(root) {
            const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
            if (!database.exists)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Nothing is installed in ${root}.`, {
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
                fix: `Name one as its line begins, such as "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.A)(last.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
            });
        }
    }),
    34060: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (readEntries),
            G: () => (pythonText),
            YD: () => (bytesOfPythonText),
            bR: () => (bytesBelow),
            pS: () => (shownPath),
            yO: () => (entriesBelow)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        const bytesBelow = (folder, path) => Buffer.concat([Buffer.from(folder), Buffer.from(path === '' ? '' : `/${path}`, 'latin1')]);
        const shownPath = (path) => Buffer.from(path, 'latin1').toString('utf8');
        const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        function pythonText(bytes) {
            const buffer = Buffer.from(bytes, 'latin1');
            const whole = decoded(buffer);
            if (whole !== undefined)
                return whole;
            const parts = [];
            for (let at = 0; at < buffer.length;) {
                const length = sequenceLength(buffer[at]);
                const text = decoded(buffer.subarray(at, at + length));
                parts.push(text ?? String.fromCharCode(0xdc00 + buffer[at]));
                at += text === undefined ? 1 : length;
            }
            return parts.join('');
        }
        const bytesOfPythonText = (text) => text
            .split(/([\udc80-\udcff])/u)
            .map((part, at) => at % 2 === 1
            ? String.fromCharCode(part.charCodeAt(0) - 0xdc00)
            : Buffer.from(part).toString('latin1'))
            .join('');
        const sequenceLength = (first) => first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        function decoded(bytes) {
            try {
                return strict.decode(bytes);
            }
            catch {
                return undefined;
            }
        }
        async function readEntries(root, below) {
            const folder = bytesBelow(root, below);
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
            return entries.map((entry) => {
                const name = entry.name.toString('latin1');
                return { path: below === '' ? name : `${below}/${name}`, entry };
            });
        }
        async function entriesBelow(root) {
            const found = await readEntries(root, '');
            for (const { path, entry } of found)
                if (entry.isDirectory())
                    for (const one of await readEntries(root, path))
                        found.push(one);
            return found;
        }
    }),
    54667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (makeView),
            q: () => (requireViewPlace)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36532);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82518);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34060);
        const OWN = new Set(['.spack']);
        const MADE = /^([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}(?:\.link)?$/;
        const MOST_STANDING = 16;
        async function makeView(packages, target) {
            await earlierView(target);
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            const name = `${folderStart(target)}${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.tz)()}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
            try {
                const view = new Filling(folder);
                for (const one of packages)
                    await view.add(one, '');
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(name, `${folder}.link`);
                const before = await earlierView(target);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${folder}.link`, target);
                if (before !== undefined)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { recursive: true, force: true });
                await removeLeft(target, name);
                return { links: view.links, conflicts: view.conflicts };
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${folder}.link`, { force: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
                throw error;
            }
        }
        async function requireViewPlace(target, input) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.i)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), input);
            await earlierView(target);
        }
        const folderStart = (target) => `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.view-`;
        async function removeLeft(target, current) {
            const start = folderStart(target);
            for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target))) {
                const mark = name.startsWith(start) && MADE.exec(name.slice(start.length))?.[1];
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
                if (mark && name !== current && (await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.zI)(mark, path)))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
            }
        }
        async function earlierView(target) {
            const leadsTo = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(target).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOENT')
                    return undefined;
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'EINVAL')
                    return '';
                throw error;
            });
            if (leadsTo === undefined)
                return undefined;
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(leadsTo) === leadsTo && leadsTo.startsWith(folderStart(target)))
                return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), leadsTo);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${target} is there, and is no view.`, {
                fix: 'Name another folder for the view, or remove this one.',
            });
        }
        class Filling {
            links = 0;
            conflicts = [];
            #folder;
            #taken = new Map();
            #folders = new Set(['']);
            #stoodFor = new Map();
            constructor(folder) {
                this.#folder = folder;
            }
            async add(one, below) {
                const entries = await entriesIn(one, below);
                for (const found of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
                    const { path, entry } = found;
                    if (OWN.has(path))
                        continue;
                    const isFolder = entry.isDirectory() || (below === '' && (await this.#standsFor(one, found)));
                    if (!isFolder)
                        await this.#link(one, path);
                    else if (await this.#makeFolder(one, path))
                        await this.add(one, path);
                }
            }
            async #standsFor({ prefix }, { path, entry }) {
                if (!entry.isSymbolicLink() || (this.#stoodFor.get(prefix) ?? 0) >= MOST_STANDING)
                    return false;
                const [home, there] = await Promise.all([prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path)].map((one) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(one).catch(() => undefined)));
                if (home === undefined || there?.startsWith(`${home}/`) !== true)
                    return false;
                if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path))).isDirectory())
                    return false;
                this.#stoodFor.set(prefix, (this.#stoodFor.get(prefix) ?? 0) + 1);
                return true;
            }
            async #makeFolder({ name }, path) {
                if (this.#folders.has(path))
                    return true;
                if (this.#isTaken(path, name))
                    return false;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#folders.add(path);
                return true;
            }
            async #link({ name, prefix }, path) {
                if (this.#folders.has(path)) {
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown: 'a folder of others', hidden: name });
                    return;
                }
                if (this.#isTaken(path, name))
                    return;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path), (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#taken.set(path, name);
                this.links++;
            }
            #isTaken(path, name) {
                const shown = this.#taken.get(path);
                if (shown !== undefined)
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown, hidden: name });
                return shown !== undefined;
            }
        }
        function entriesIn({ name, prefix }, below) {
            return (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.$2)(prefix, below).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) !== 'ENOENT')
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${name} is recorded as installed, but ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(below))} is gone.`, {
                    fix: 'Install it anew: "pakages verify --repair" does so where Pakages installed it.',
                    cause: error,
                });
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
