export const id = 8343;
export const ids = [8343];
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' });
            return installRoot;
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes)
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
    21743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers),
            N: () => (parseSpecQuery)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*';
        const HEAD = new RegExp(`^(?:[a-z0-9_.]+\\.)?(${NAME})?`);
        const TOKENS = [
            [
                /^@\s*([A-Za-z0-9_.:,=-]+)/,
                (query, [, range]) => {
                    query.versions = (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(range);
                },
            ],
            [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, true)],
            [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, false)],
            [
                /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
                (query, [, hash]) => {
                    query.hash = hash;
                },
            ],
            [
                new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
                (query, [, name, value]) => setParameter(query, name, value.replaceAll('"', '')),
            ],
        ];
        function setParameter(query, name, value) {
            if (name === 'target')
                query.target = value;
            else
                query.parameters.set(name, /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value);
        }
        function parseSpecQuery(text) {
            const [own = '', ...dependencies] = text.split('^');
            return {
                ...parseNode(own),
                text: text.trim(),
                dependencies: dependencies.map(parseNode),
            };
        }
        function parseNode(text) {
            const query = { text: text.trim(), parameters: new Map() };
            const head = HEAD.exec(query.text);
            const named = head[1] !== undefined && !query.text.slice(head[0].length).startsWith('=');
            if (named)
                query.name = head[1];
            let rest = (named ? query.text.slice(head[0].length) : query.text).trimStart();
            while (rest !== '')
                rest = takeToken(query, rest).trimStart();
            if (query.name === undefined && query.hash === undefined)
                throw malformed(text);
            return query;
        }
        function takeToken(query, rest) {
            for (const [pattern, apply] of TOKENS) {
                const match = pattern.exec(rest);
                if (!match)
                    continue;
                apply(query, match);
                return rest.slice(match[0].length);
            }
            throw malformed(query.text);
        }
        function malformed(text) {
            if (text.includes('%')) {
                return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" names a compiler, which only a solve can answer.`, 'Give name@version, variants, ^dependency or /hash; or a lock file that Spack has concretized.');
            }
            return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a spec.`, 'Give name, name@version, name+variant, name key=value, name ^dependency or /hash.');
        }
        function answers(spec, query, specs) {
            if (!nodeAnswers(spec, query))
                return false;
            if (query.dependencies.length === 0)
                return true;
            const below = dependenciesBelow(spec, specs);
            return query.dependencies.every((wanted) => below.some(({ node, virtuals }) => nodeAnswers(node, wanted) ||
                (wanted.name !== undefined &&
                    virtuals.has(wanted.name) &&
                    nodeAnswers(node, { ...wanted, name: node.name }))));
        }
        function dependenciesBelow(spec, specs) {
            const virtuals = new Map();
            const open = [spec];
            for (let next = open.pop(); next; next = open.pop())
                for (const { hash, parameters } of next.dependencies) {
                    const known = virtuals.get(hash);
                    const node = specs.get(hash);
                    if (!known && node)
                        open.push(node);
                    virtuals.set(hash, new Set([...(known ?? []), ...parameters.virtuals]));
                }
            return [...virtuals].flatMap(([hash, names]) => {
                const node = specs.get(hash);
                return node ? [{ node, virtuals: names }] : [];
            });
        }
        function nodeAnswers(spec, query) {
            return ((query.name === undefined || spec.name === query.name) &&
                (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
                (query.versions === undefined || (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(spec.version), query.versions)) &&
                (query.target === undefined || (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec) === query.target) &&
                [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted)));
        }
        function hasParameter(spec, name, wanted) {
            const value = spec.parameters[name];
            if (typeof wanted === 'boolean')
                return value === wanted;
            if (wanted === '*')
                return value !== undefined;
            if (Array.isArray(value))
                return wanted.split(',').every((item) => value.includes(item));
            return value !== undefined && value !== null && String(value) === wanted;
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48755);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const ENVIRONMENT_ANNOTATION = 'io.github.syspack.pakages.environment';
        const LONGEST = 256 * 1024;
        function environmentText(environment) {
            const text = JSON.stringify({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.gp.schema, specs: [environment] });
            return Buffer.byteLength(text) <= LONGEST ? text : undefined;
        }
        function parseEnvironment(text, hash, from) {
            if (Buffer.byteLength(text) > LONGEST)
                throw malformed(from, 'it is too long');
            const { specs } = _pakages_core__WEBPACK_IMPORTED_MODULE_2__.gp.parse(parsed(text, from), from);
            const [only, ...others] = specs;
            if (only?.hash !== hash || others.length > 0)
                throw malformed(from, 'it is of another package');
            return only;
        }
        function parsed(text, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.q)(text, from);
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__.h)
                    throw malformed(from, error.message);
                throw error;
            }
        }
        const malformed = (from, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_5__.yo(`${from} is not the environment of its package: ${why}.`, {
            fix: 'Build and push the package anew.',
        });
        const fileOf = (root, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.pakages', 'environments', `${hash}.json`);
        const keepEnvironment = (root, environment) => _pakages_core__WEBPACK_IMPORTED_MODULE_2__.gp.write(fileOf(root, environment.hash), { specs: [environment] });
        async function keptEnvironment(root, hash) {
            const file = fileOf(root, hash);
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            });
            return text === undefined ? undefined : parseEnvironment(text, hash, file);
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
    87190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (installedPackages),
            h: () => (installedAnswer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21743);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                installs: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    spec: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
                        dependencies: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({ hash: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() })).optional(),
                    }),
                    path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
                    installed: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
                    explicit: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().default(false),
                })),
            }),
        });
        async function installedPackages(root) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.spack-db', 'index.json');
            const { installs } = await readDatabase(file);
            if (Object.keys(installs).length === 0)
                return new Map();
            const nodes = Object.values(installs).map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => Object.hasOwn(installs, hash)),
            }));
            const { specs } = asUserError(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_3__.IJ }, nodes } }));
            return new Map([...specs].map(([hash, spec]) => {
                const { path, installed, explicit } = installs[hash];
                return [hash, { spec, prefix: installed ? (path ?? undefined) : undefined, explicit }];
            }));
        }
        async function readDatabase(file) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== 'ENOENT')
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`Nothing is installed in ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..', '..')}.`, {
                    fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
                });
            });
            const read = databaseType.safeParse(asUserError(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.q)(text, file)));
            if (read.success)
                return read.data.database;
            throw damaged(file, (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
        }
        function asUserError(file, read) {
            try {
                return read();
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_7__.h)
                    throw damaged(file, error.message);
                throw error;
            }
        }
        const damaged = (file, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`The install database ${file} cannot be read: ${why}`, {
            fix: 'Let a Spack 1.0 or newer make it anew ("spack reindex"), or install into another root.',
        });
        function installedAnswer(packages, query, nearest) {
            const here = [...packages.values()].filter(({ prefix, spec }) => prefix !== undefined && spec.external === undefined);
            const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]));
            const found = here.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.G)(spec, query, specs));
            const explicit = found.filter((one) => one.explicit);
            const [only, ...others] = explicit.length > 0 ? explicit : found;
            if (only === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`"${query.text}" is not installed.`, {
                    fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
                });
            if (others.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`"${query.text}" names several packages: ${[only, ...others].map(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Pf)(spec)).join(', ')}.`, { fix: `Say which by its hash, such as "/${only.spec.hash.slice(0, 7)}".` });
            return only;
        }
    })
};
