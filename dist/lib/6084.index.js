export const id = 6084;
export const ids = [6084];
export const modules = {
    46084: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            listWork: () => (listWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52407);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21743);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36742);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74544);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82303);
        const listWork = {
            run: async ({ specs, explicit, 'install-root': given }, { host }) => {
                const installRoot = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.D)(given, host);
                const queries = specs.map((text) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.vz)('specs', () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.N)(text)));
                const database = _pakages_store__WEBPACK_IMPORTED_MODULE_3__.z.read(new _pakages_store__WEBPACK_IMPORTED_MODULE_4__.E(installRoot).database);
                const dag = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.pj)(database);
                const packages = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.Dc)(database, dag)
                    .filter((spec) => queries.length === 0 || queries.some((query) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.G)(spec, query, dag.specs)))
                    .map((spec) => ({
                    spec,
                    prefix: database.prefixOf(spec.hash),
                    explicit: database.records.get(spec.hash).explicit,
                }))
                    .filter((one) => !explicit || one.explicit)
                    .sort((one, other) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.Pf)(one.spec) < (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.Pf)(other.spec) ? -1 : 1));
                return { installRoot, packages };
            },
            present: ({ installRoot, packages }) => ({
                answer: { markdown: shown(installRoot, packages) },
                json: {
                    installRoot,
                    packages: packages.map(({ spec: { name, version, hash }, prefix, explicit }) => ({
                        name,
                        version,
                        hash,
                        prefix,
                        explicit,
                    })),
                },
            }),
        };
        function shown(installRoot, packages) {
            if (packages.length === 0)
                return `Nothing of that is installed in \`${installRoot}\`.\n`;
            const rows = packages.map(({ spec, prefix, explicit }) => `| \`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.Pf)(spec)}\` | ${explicit ? 'asked for' : 'needed'} | \`${prefix}\` |`);
            return ['| Package | | Prefix |', '| --- | --- | --- |', ...rows, ''].join('\n');
        }
    }),
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
    6769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dh: () => (isInfinite),
            KP: () => (INFINITY_NAMES),
            Te: () => (nextComponent),
            Ut: () => (compareComponents),
            bq: () => (parseComponent),
            tM: () => (compareLists)
        });
        const INFINITY_NAMES = [
            'stable',
            'nightly',
            'trunk',
            'head',
            'master',
            'main',
            'develop',
        ];
        function parseComponent(text) {
            if (/^[0-9]/.test(text)) {
                const value = Number(text);
                return Number.isSafeInteger(value) ? value : BigInt(text);
            }
            const infinity = INFINITY_NAMES.indexOf(text);
            return infinity < 0 ? text : { infinity };
        }
        const isInfinite = (component) => typeof component === 'object';
        const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
        const value = (component) => isInfinite(component) ? component.infinity : component;
        function compareComponents(left, right) {
            const kinds = rank(left) - rank(right);
            if (kinds !== 0)
                return kinds;
            const [a, b] = [value(left), value(right)];
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLists(left, right, compare) {
            const shared = Math.min(left.length, right.length);
            for (let at = 0; at < shared; at++) {
                const order = compare(left[at], right[at]);
                if (order !== 0)
                    return order;
            }
            return left.length - right.length;
        }
        function nextComponent(component) {
            if (isInfinite(component))
                return { infinity: component.infinity + 1 };
            if (typeof component === 'string')
                return nextLetters(component);
            return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
        }
        function nextLetters(text) {
            const last = text.at(-1);
            const next = last === undefined || last === 'z'
                ? `${text}A`
                : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
            return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
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
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
        const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
        const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
        const MAX_LENGTH = 500;
        const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
        function parseVersion(text) {
            if (!isGitVersion(text))
                return parseStandard(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || version?.trim() === '' || more !== undefined)
                throw invalid(text);
            return { ...parseStandard(version ?? '0'), text, gitRef };
        }
        function parseStandard(text) {
            const trimmed = text.trim();
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_0__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a version.`, 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.');
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_0__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
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
            constructor(folder, records, verifier) {
                this.#folder = folder;
                this.#records = records;
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, parse(text, folder), verifier);
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
                return (0, external_node_fs_.readFileSync)(file, 'utf8');
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
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, { fix: 'Install into another root, or with the Spack that made this one.' });
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
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21743);
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
    74544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (StoreLayout)
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PLACEHOLDER = '__spack_path_placeholder__';
        function paddedRoot(root, length) {
            const missing = length - root.length - 1;
            if (missing <= 0)
                return root;
            const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)));
            const padding = repeated.slice(0, missing);
            return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`;
        }
        var concrete_spec = __webpack_require__(16804);
        ;
        const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}';
        class UnknownProjection extends Error {
        }
        function relativePrefix(spec, projection = DEFAULT_PROJECTION) {
            const values = valuesOf(spec);
            return projection
                .split('/')
                .map((part) => polite(part.replace(/\{([^{}]*)\}/g, (_, word) => projection_valueOf(word, values))))
                .join('/');
        }
        function projection_valueOf(word, values) {
            const [name = '', length] = word.split(':');
            const value = values.get(name);
            if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
                throw new UnknownProjection(`the projection uses {${word}}`);
            return length === undefined ? value : value.slice(0, Number(length));
        }
        function valuesOf(spec) {
            const { platform, platform_os: os } = spec.arch;
            const target = (0, concrete_spec.$r)(spec);
            return new Map([
                ['name', spec.name],
                ['version', spec.version],
                ['hash', spec.hash],
                ['namespace', spec.namespace ?? ''],
                ['architecture', `${platform}-${os}-${target}`],
                ['architecture.platform', platform],
                ['architecture.os', os],
                ['architecture.target', target],
            ]);
        }
        const polite = (name) => name.replace(/[^A-Za-z0-9_+.-]/g, '_');
        ;
        class StoreLayout {
            root;
            sbang;
            #projection;
            constructor(root, { paddedLength = 0, projection } = {}) {
                this.root = paddedRoot((0, external_node_path_.resolve)(root), paddedLength);
                this.sbang = (0, external_node_path_.join)((0, external_node_path_.resolve)(root), 'bin', 'sbang');
                this.#projection = projection;
            }
            get own() {
                return (0, external_node_path_.join)(this.root, '.pakages');
            }
            get unpacking() {
                return (0, external_node_path_.join)(this.own, 'unpacking');
            }
            get database() {
                return (0, external_node_path_.join)(this.root, '.spack-db');
            }
            prefixOf(spec) {
                return spec.external?.path ?? (0, external_node_path_.join)(this.root, relativePrefix(spec, this.#projection));
            }
        }
    })
};
