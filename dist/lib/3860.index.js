export const id = 3860;
export const ids = [3860];
export const modules = {
    52407: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (installRootOf)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        function installRootOf(given, { env, workspace }) {
            const set = env['XDG_DATA_HOME'] ?? '';
            const data = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(set) ? set : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] || workspace, '.local', 'share');
            const installRoot = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(data, 'pakages', 'store'));
            if (/\s/.test(installRoot))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { id: 'path-with-space', fix: 'Set "install-root" to a path without spaces.' });
            return installRoot;
        }
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
    34793: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (toType),
            t: () => (differences)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _dag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function differences(found, specs) {
            const below = found.map(({ spec }) => dependenciesOf(spec, specs));
            const columns = [
                ['version', found.map(({ spec }) => spec.version)],
                ['variants', variantCells(found.map(({ spec }) => spec))],
                ['dependency', dependencyCells(below)],
                ['target', found.map(({ spec }) => (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.$r)(spec))],
                ['system', found.map(({ spec }) => `${spec.arch.platform}-${spec.arch.platform_os}`)],
                ['recipe', found.map(({ spec }) => (spec.package_hash ?? '').slice(0, 7))],
                ['date', found.map(({ recorded }) => minuteOf(recorded))],
                ['installed', found.map(({ installed }) => minuteOf(installed))],
                ['commit', found.map(({ commit }) => (commit ?? '').slice(0, 7))],
            ];
            const differing = columns.filter(([, cells]) => new Set(cells).size > 1);
            return aligned([
                ['ask for', ...differing.map(([title]) => title)],
                ...found.map(({ spec }, at) => [
                    toType(spec, found),
                    ...differing.map(([, cells]) => cells[at] || '-'),
                ]),
            ]);
        }
        const minuteOf = (time) => (time ?? '').slice(0, 16).replace('T', ' ');
        function toType({ name, hash }, among) {
            let length = 7;
            const others = among.map(({ spec }) => spec.hash).filter((other) => other !== hash);
            while (others.some((other) => other.startsWith(hash.slice(0, length))))
                length++;
            return `${name}/${hash.slice(0, length)}`;
        }
        function variantCells(found) {
            const names = [...new Set(found.flatMap((spec) => Object.keys(spec.parameters)))].sort();
            const differing = names.filter((name) => new Set(found.map((spec) => JSON.stringify(spec.parameters[name]))).size > 1);
            return found.map((spec) => differing.flatMap((name) => variantText(name, spec.parameters[name])).join(' '));
        }
        function variantText(name, value) {
            if (value === undefined || value === null)
                return [];
            if (typeof value === 'boolean')
                return [`${value ? '+' : '~'}${name}`];
            return [`${name}=${String(value)}`];
        }
        function dependenciesOf(spec, specs) {
            const closed = (0, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Gq)({ roots: [spec.hash], specs }, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
            return new Map(closed.filter(({ hash }) => hash !== spec.hash).map((one) => [one.name, one]));
        }
        function dependencyCells(below) {
            const names = [...new Set(below.flatMap((one) => [...one.keys()]))].sort();
            const by = (text) => names.filter((name) => new Set(below.map((one) => (one.has(name) ? text(one.get(name)) : ''))).size > 1);
            const versions = by(({ version }) => version);
            if (versions.length > 0)
                return cells(below, versions, (spec) => `^${spec.name}@${spec.version}`);
            const variants = by((spec) => JSON.stringify([spec.parameters, (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.ge)(spec)]));
            const hashes = variants.length > 0 ? variants : by(({ hash }) => hash);
            return cells(below, hashes, (spec) => `^${spec.name}/${spec.hash.slice(0, 7)}`);
        }
        const cells = (below, names, text) => below.map((one) => names
            .slice(0, 3)
            .flatMap((name) => (one.has(name) ? [text(one.get(name))] : []))
            .join(' '));
        const WIDEST = 70;
        function aligned(rows) {
            const lines = inColumns(rows);
            const [titles, ...others] = rows;
            if (lines.every((line) => line.length <= WIDEST))
                return lines;
            const widest = Math.max(...titles.slice(1).map((title) => title.length));
            const below = (row) => row.slice(1).map((cell, at) => `    ${titles[at + 1].padEnd(widest)}  ${cell}`);
            return [`  ${titles[0]}`, ...others.flatMap((row) => [`  ${row[0]}`, ...below(row)])];
        }
        function inColumns(rows) {
            const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
            return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd());
        }
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    id: 'install-database-changed',
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, {
                    id: 'install-database-format',
                    fix: 'Install into another root, or with the Spack that made this one.',
                });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            id: 'install-database-damaged',
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    }),
    35767: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            bW: () => (isSystemPath),
            g7: () => (changedValue),
            q2: () => (byVariable),
            qb: () => (normal),
            wg: () => (afterChanges)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        const ON_LISTS = {
            'append-path': (parts, value) => [...parts, normal(value)],
            'prepend-path': (parts, value) => [normal(value), ...parts],
            'remove-first-path': (parts, value) => without(parts.map(normal), normal(value)),
            'remove-last-path': (parts, value) => without(parts.map(normal).toReversed(), normal(value)).toReversed(),
            'remove-path': (parts, value) => parts.filter((part) => part !== normal(value)).map(normal),
            'deprioritize-system-paths': (parts) => parts.map(normal).toSorted((a, b) => Number(isSystemPath(a)) - Number(isSystemPath(b))),
            'prune-duplicate-paths': (parts) => [...new Set(parts.map(normal))],
        };
        const FROM_NOTHING = new Set([
            'append-path',
            'prepend-path',
            'deprioritize-system-paths',
            'prune-duplicate-paths',
        ]);
        function changedValue(before, change) {
            const { value = '', separator = ':' } = change;
            switch (change.do) {
                case 'set':
                case 'set-path':
                    return value;
                case 'unset':
                    return undefined;
                case 'append-flags':
                    return before ? `${before}${separator}${value}` : value;
                case 'remove-flags':
                    return (before ?? '')
                        .split(separator)
                        .filter((flag) => flag !== value)
                        .join(separator);
                default: {
                    const text = before ?? '';
                    const parts = text === '' && FROM_NOTHING.has(change.do) ? [] : text.split(separator);
                    return ON_LISTS[change.do](parts, value).join(separator);
                }
            }
        }
        function afterChanges(env, changes) {
            const result = new Map();
            for (const [name, all] of byVariable(changes))
                result.set(name, all.reduce((value, change) => changedValue(value, change), env[name]));
            return result;
        }
        function byVariable(changes) {
            const grouped = Map.groupBy(changes, ({ name }) => name);
            return new Map([...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        }
        const SYSTEM = new Set(['/', '/usr', '/usr/local'].flatMap((root) => [
            root,
            ...['bin', 'bin64', 'include', 'lib', 'lib64'].map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, folder)),
        ]));
        const isSystemPath = (path) => path !== '' && SYSTEM.has(normal(path));
        function normal(path) {
            if (path === '')
                return '.';
            const made = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
            const bare = made.length > 1 && made.endsWith('/') ? made.slice(0, -1) : made;
            return /^\/\/(?!\/)/.test(path) && !bare.startsWith('//') ? `/${bare}` : bare;
        }
        function without(parts, one) {
            const at = parts.indexOf(one);
            return at === -1 ? [...parts] : parts.toSpliced(at, 1);
        }
    }),
    52219: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (loadEnvironment)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16423);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35767);
        var _load_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81062);
        function loadEnvironment(roots, nodes) {
            const { topological, steps } = (0, _load_order_js__WEBPACK_IMPORTED_MODULE_1__.N)(roots, nodes);
            const reached = topological.filter(({ external }) => !external);
            const leftOut = [];
            const resolve = (modification, by) => {
                const change = resolved(modification, nodes);
                if (change === undefined)
                    leftOut.push({ variable: modification.name, by });
                return change ? [change] : [];
            };
            return {
                loaded: reached,
                changes: [
                    ...reached.toReversed().flatMap(inspected),
                    ...steps.flatMap((step) => [
                        ...programs(step),
                        ...setBy(step.node, topological).flatMap(([by, all]) => all.flatMap((one) => resolve(one, by.name))),
                    ]),
                ],
                unrecorded: reached.filter(({ recorded }) => recorded === undefined),
                leftOut,
            };
        }
        const inspected = ({ prefix, hasFolder }) => prefix === undefined
            ? []
            : _pakages_image__WEBPACK_IMPORTED_MODULE_2__.lm.filter(([folder]) => hasFolder(folder) && !(0, _change_js__WEBPACK_IMPORTED_MODULE_3__.bW)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder))).map(([folder, name]) => prepended(name, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder)));
        const programs = ({ node, runs }) => {
            const { prefix, external, hasFolder } = node;
            if (!runs || external || prefix === undefined || (0, _change_js__WEBPACK_IMPORTED_MODULE_3__.bW)(prefix))
                return [];
            return _pakages_image__WEBPACK_IMPORTED_MODULE_2__.X7.filter(hasFolder).map((folder) => prepended('PATH', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, folder)));
        };
        const prepended = (name, value) => ({
            do: 'prepend-path',
            name,
            value,
        });
        function setBy(node, loaded) {
            const forDependents = loaded
                .toReversed()
                .flatMap((dependent) => (dependent.recorded?.dependencies ?? [])
                .filter(({ hash }) => hash === node.hash)
                .map(({ modifications }) => [
                dependent,
                modifications,
            ]));
            return [...forDependents, [node, node.recorded?.own ?? []]];
        }
        function resolved(modification, nodes) {
            if (!('value' in modification))
                return modification;
            const value = textOf(modification.value, nodes);
            return value === undefined ? undefined : { ...modification, value };
        }
        function textOf(value, nodes) {
            if (typeof value === 'string')
                return value;
            const parts = value.map((part) => typeof part === 'string' ? part : nodes.get(part.prefix)?.prefix);
            return parts.includes(undefined) ? undefined : parts.join('');
        }
    }),
    81062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (loadOrder),
            S: () => (runtimeNeeds)
        });
        const runtimeNeeds = ({ dependencies }) => dependencies
            .map(({ hash, parameters: { deptypes } }) => ({
            hash,
            link: deptypes.includes('link'),
            run: deptypes.includes('run'),
        }))
            .filter(({ link, run }) => link || run);
        function loadOrder(roots, nodes) {
            const edges = topologicalEdges(roots, nodes);
            return { topological: nodesOf(edges), steps: stepsOf(edges) };
        }
        function topologicalEdges(roots, nodes) {
            const edges = coveredEdges(roots, nodes);
            const into = new Map();
            for (const { to } of edges)
                into.set(to, (into.get(to) ?? 0) + 1);
            const outOf = Map.groupBy(edges, ({ from }) => from);
            const order = [];
            const queue = [undefined];
            for (let at = 0; at < queue.length; at++)
                for (const edge of outOf.get(queue[at]) ?? []) {
                    const left = into.get(edge.to) - 1;
                    into.set(edge.to, left);
                    order.push(edge);
                    if (left === 0)
                        queue.push(edge.to);
                }
            return order;
        }
        function coveredEdges(roots, nodes) {
            const edges = roots.map((to) => ({ from: undefined, to, link: false, run: false }));
            const visited = new Set();
            for (let at = 0; at < edges.length; at++) {
                const node = edges[at].to;
                if (visited.has(node))
                    continue;
                visited.add(node);
                edges.push(...edgesOf(node, nodes));
            }
            return edges;
        }
        const edgesOf = (from, nodes) => from.needs
            .flatMap(({ hash, link, run }) => {
            const to = nodes.get(hash);
            return to && (link || run) ? [{ from, to, link, run }] : [];
        })
            .toSorted((a, b) => compare(a.to.name, b.to.name) || compare(a.to.hash, b.to.hash));
        const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
        const nodesOf = (edges) => [...new Set(edges.map(({ to }) => to).toReversed())].toReversed();
        function stepsOf(edges) {
            const uses = new Map();
            const finished = new Set();
            for (const { from, to, link, run } of edges) {
                if (from === undefined) {
                    uses.set(to, new Set(['root']));
                    continue;
                }
                const added = uses.get(to) ?? new Set();
                uses.set(to, added);
                for (const use of usesOver(uses.get(from), link, run))
                    added.add(use);
                finished.add(from);
            }
            const order = [...new Set([...finished, ...uses.keys()])].toReversed();
            const steps = order.map((node) => ({ node, runs: runs(uses.get(node)) }));
            return [
                ...steps.filter(({ node }) => node.external),
                ...steps.filter(({ node }) => !node.external),
            ];
        }
        function usesOver(from, link, run) {
            const direct = from.has('root') ? [run ? 'run' : 'link'] : [];
            const further = from.has('run') || from.has('link')
                ? [...(link ? ['link'] : []), ...(run ? ['run'] : [])]
                : [];
            return [...direct, ...further];
        }
        const runs = (uses) => uses.has('root') || uses.has('run');
    }),
    53143: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HR: () => (environmentText),
            Nq: () => (parseEnvironment),
            en: () => (ENVIRONMENT_ANNOTATION),
            jR: () => (keepEnvironment),
            uP: () => (keptEnvironment)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8100);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        const ENVIRONMENT_ANNOTATION = 'io.github.syspack.pakages.environment';
        const LONGEST = 256 * 1024;
        function environmentText(environment) {
            const text = JSON.stringify({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.schema, specs: [environment] });
            return Buffer.byteLength(text) <= LONGEST ? text : undefined;
        }
        function parseEnvironment(text, hash, from) {
            if (Buffer.byteLength(text) > LONGEST)
                throw malformed(from, 'it is too long');
            const { specs } = _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.parse(parsed(text, from), from);
            const [only, ...others] = specs;
            if (only?.hash !== hash || others.length > 0)
                throw malformed(from, 'it is of another package');
            return only;
        }
        function parsed(text, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.q)(text, from);
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_3__.h)
                    throw malformed(from, error.message);
                throw error;
            }
        }
        const malformed = (from, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${from} is not the environment of its package: ${why}.`, {
            id: 'environment-record-malformed',
            fix: 'Build and push the package anew.',
        });
        const fileOf = (root, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.pakages', 'environments', `${hash}.json`);
        const keepEnvironment = (root, environment) => _pakages_core__WEBPACK_IMPORTED_MODULE_1__.gp.write(fileOf(root, environment.hash), { specs: [environment] });
        async function keptEnvironment(root, hash) {
            const file = fileOf(root, hash);
            const bytes = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.XF)(file).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            });
            return bytes === undefined ? undefined : parseEnvironment(bytes.toString('utf8'), hash, file);
        }
    }),
    16695: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (rootEnvironment)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _load_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52219);
        var _load_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81062);
        var _recorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53143);
        async function rootEnvironment(root, packages, wanted) {
            const nodes = new Map();
            const waiting = [...wanted];
            for (let one = waiting.pop(); one; one = waiting.pop()) {
                const { hash } = one.spec;
                if (nodes.has(hash))
                    continue;
                const node = await nodeOf(root, one);
                nodes.set(hash, node);
                for (const { hash: needed } of node.needs)
                    if (packages.has(needed))
                        waiting.push(packages.get(needed));
            }
            return (0, _load_environment_js__WEBPACK_IMPORTED_MODULE_2__.Y)(wanted.map(({ spec }) => nodes.get(spec.hash)), nodes);
        }
        async function nodeOf(root, { spec, prefix }) {
            const external = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(spec);
            return {
                hash: spec.hash,
                name: spec.name,
                external,
                prefix,
                hasFolder: (folder) => prefix !== undefined && isFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, folder)),
                recorded: external ? undefined : await (0, _recorded_js__WEBPACK_IMPORTED_MODULE_4__.uP)(root, spec.hash),
                needs: (0, _load_order_js__WEBPACK_IMPORTED_MODULE_5__.S)(spec),
            };
        }
        const isFolder = (path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    }),
    86021: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (shellVariables)
        });
        var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35767);
        function shellVariables(env, changes) {
            const after = [...(0, _change_js__WEBPACK_IMPORTED_MODULE_0__.wg)(env, changes)].map(([name, value]) => [
                name,
                name === 'MANPATH' && value !== undefined && !value.endsWith(':') ? `${value}:` : value,
            ]);
            return new Map(after.filter(([name, value]) => value !== env[name]));
        }
    })
};
