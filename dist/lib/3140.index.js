export const id = 3140;
export const ids = [3140];
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
    38759: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (DraftNode),
            x: () => (refusal)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        class DraftNode {
            name;
            namespace;
            hash;
            platform;
            os;
            target;
            versions = [];
            variants = new Map();
            flags = new Map();
            dependencies = [];
            setVersions(range) {
                if (this.versions.length > 0)
                    throw refusal('it has two versions');
                this.versions.push(range);
            }
            setVariant(name, variant) {
                if (this.variants.has(name))
                    throw refusal(`it names the variant ${name} twice`);
                this.variants.set(name, variant);
            }
            addFlags(kind, flags) {
                if (flags.length > 0)
                    this.flags.set(kind, [...(this.flags.get(kind) ?? []), ...flags]);
            }
            setArchitecture(parts) {
                if (this.platform && this.os && this.target && !/[:,]/.test(this.target))
                    throw refusal('it has two architectures');
                for (const part of ['platform', 'os', 'target']) {
                    if (!(part in parts))
                        continue;
                    if (this[part] !== undefined)
                        throw refusal(`it names its ${part} twice`);
                    const value = parts[part];
                    if (value)
                        this[part] = value;
                }
            }
            depend(edge) {
                const { name = '' } = edge.node;
                const others = this.dependencies.filter((other) => (other.node.name ?? '') === name && other.condition === edge.condition);
                const same = others.findIndex((other) => other.kinds.join() === edge.kinds.join());
                if (name !== '' && same >= 0) {
                    const other = others[same];
                    other.node.#join(edge.node);
                    const virtuals = [...new Set([...other.virtuals, ...edge.virtuals])];
                    this.dependencies[this.dependencies.indexOf(other)] = { ...other, virtuals };
                    return other.node;
                }
                if (others.some((other) => !compatible(other, edge)))
                    throw refusal(`it depends on ${name || 'anything'} twice, for the same purpose`);
                this.dependencies.push(edge);
                return edge.node;
            }
            #join(other) {
                const clash = refusal(`it depends on ${this.name} in two ways that exclude one another`);
                if (!this.#joinNames(other))
                    throw clash;
                if (this.versions.some((range) => !other.versions.every((each) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.EF)(range, each))))
                    throw clash;
                this.versions.push(...other.versions);
                for (const [name, variant] of other.variants) {
                    const joined = joinVariants(this.variants.get(name), variant);
                    if (!joined)
                        throw clash;
                    this.variants.set(name, joined);
                }
                for (const [kind, flags] of other.flags)
                    this.flags.set(kind, [...new Set([...(this.flags.get(kind) ?? []), ...flags])]);
            }
            #joinNames(other) {
                const hashes = [this.hash ?? '', other.hash ?? ''].toSorted((a, b) => a.length - b.length);
                const [start = '', whole = ''] = hashes;
                if (whole !== '')
                    this.hash = whole;
                for (const part of ['namespace', 'platform', 'os', 'target']) {
                    const value = other[part];
                    if (value === undefined)
                        continue;
                    if (value !== (this[part] ?? value))
                        return false;
                    this[part] = value;
                }
                return whole.startsWith(start);
            }
        }
        const refusal = (why) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(why, '');
        function compatible({ kinds: left }, { kinds: right }) {
            const runs = (kind) => kind === 'link' || kind === 'run';
            return !left.some((kind) => right.includes(kind)) && !(left.some(runs) && right.some(runs));
        }
        function joinVariants(left, right) {
            if (left === undefined)
                return right;
            const values = [...new Set([...left.values, ...right.values])].sort();
            const tooMany = (left.exact && values.length > left.values.length) ||
                (right.exact && values.length > right.values.length);
            if (tooMany)
                return undefined;
            return {
                values,
                exact: left.exact || right.exact,
                propagated: left.propagated && right.propagated,
            };
        }
    }),
    87235: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (COMPILER_FLAGS),
            v: () => (readAttribute)
        });
        var _draft_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38759);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        const COMPILER_FLAGS = new Set([
            'cflags',
            'cxxflags',
            'fflags',
            'ldflags',
            'ldlibs',
            'cppflags',
        ]);
        const ARCHITECTURE = new Set([
            'arch',
            'architecture',
            'platform',
            'os',
            'operating_system',
            'target',
        ]);
        const OF_THIS_MACHINE = new Set(['default_os', 'default_target', 'frontend', 'backend', 'fe', 'be']);
        const NOT_PROPAGATED = new Set([
            ...ARCHITECTURE,
            'branch',
            'commit',
            'dev_path',
            'namespace',
            'patches',
            'ref',
            'tag',
        ]);
        function readAttribute(node, { kind, text }) {
            switch (kind) {
                case 'version':
                    node.setVersions((0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(text.slice(1)));
                    return true;
                case 'boolean':
                    setBoolean(node, text.slice(1).trim(), text.startsWith('+'), false);
                    return true;
                case 'propagated-boolean':
                    setBoolean(node, text.slice(2).trim(), text.startsWith('+'), true);
                    return true;
                case 'value':
                    setValue(node, text, false);
                    return true;
                case 'propagated-value':
                    setValue(node, text, true);
                    return true;
                case 'hash':
                    if (node.hash !== undefined)
                        return false;
                    node.hash = text.slice(1);
                    return true;
                default:
                    return false;
            }
        }
        function setBoolean(node, name, value, propagated) {
            if (COMPILER_FLAGS.has(name) || ARCHITECTURE.has(name) || name === 'namespace')
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${name} needs a value`);
            checkPropagation(name, propagated);
            node.setVariant(name, { values: [value], exact: true, propagated });
        }
        function setValue(node, text, propagated) {
            const at = text.indexOf('=');
            const exact = text[at - 1] === ':';
            const name = text.slice(0, exact ? at - 1 : at);
            const value = unquoted(text.slice(at + (propagated ? 2 : 1)));
            checkPropagation(name, propagated);
            if (ARCHITECTURE.has(name))
                setArchitecture(node, name, value);
            else if (name === 'namespace')
                node.namespace = value;
            else if (COMPILER_FLAGS.has(name))
                node.addFlags(name, flagsIn(value));
            else
                node.setVariant(name, { ...valuesIn(value, exact), propagated });
        }
        function checkPropagation(name, propagated) {
            if (propagated && NOT_PROPAGATED.has(name))
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${name} is not propagated by ==`);
        }
        function setArchitecture(node, name, value) {
            if (OF_THIS_MACHINE.has(value))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${value} means the machine that Spack runs on`, `Write the ${name} that is meant, as "spack arch" tells it.`);
            if (name === 'arch' || name === 'architecture') {
                const parts = value.split('-').map((part) => (part === 'None' ? undefined : part));
                const [platform, os, target] = parts.length === 3 ? parts : [undefined, undefined, value];
                node.setArchitecture({ platform, os, target });
            }
            else if (name === 'operating_system')
                node.setArchitecture({ os: value });
            else
                node.setArchitecture({ [name]: value });
        }
        function valuesIn(value, exact) {
            if (/^(true|false)$/i.test(value))
                return { values: [value.toLowerCase() === 'true'], exact: true };
            if (value === '*')
                return { values: [], exact: false };
            const values = [...new Set(value.split(','))].sort();
            if (values.includes('*'))
                throw (0, _draft_node_js__WEBPACK_IMPORTED_MODULE_1__.x)('a star stands for any value, and stands alone');
            return { values, exact };
        }
        function flagsIn(value) {
            const flags = [];
            for (const word of value.split(/\s+/).filter((each) => each !== '')) {
                if (word.startsWith('-') || flags.length === 0)
                    flags.push(word);
                else
                    flags.push(`${flags.pop()} ${word}`);
            }
            return flags;
        }
        function unquoted(text) {
            const [, quote, inside] = /^(['"])([^]*)\1$/.exec(text) ?? [];
            return quote === undefined ? text : inside.replaceAll(`\\${quote}`, quote);
        }
    }),
    70378: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (parseSpecQuery)
        });
        var draft_node = __webpack_require__(38759);
        var parse_attribute = __webpack_require__(87235);
        ;
        const ID = '[a-zA-Z_0-9][a-zA-Z_0-9-]*';
        const DOTTED = `${ID}(?:\\.${ID})+`;
        const ASSIGNED = `(?<virtuals>${ID}(?:,${ID})*)=(?<name>${DOTTED}|${ID})`;
        const NAME = '[a-zA-Z_0-9][a-zA-Z_0-9.-]*';
        const VALUE = `(?:[a-zA-Z_0-9\\-+*.,:=%^~/\\\\]+|'(?:[^']|(?<=\\\\)')*'|"(?:[^"]|(?<=\\\\)")*")`;
        const VERSION = '=?[a-zA-Z0-9_][a-zA-Z_0-9.-]*\\b';
        const RANGE = `(?:${VERSION})?:(?:${VERSION}(?!\\s*=))?`;
        const VERSIONS = `(?:${RANGE}|${VERSION})`;
        const GIT = '(?:git\\.[a-zA-Z_0-9][a-zA-Z_0-9./-]*|[A-Fa-f0-9]{40})';
        const TOKENS = [
            ['edge-begin', '(?:\\^|%%?)\\['],
            ['edge-end', `\\](?:\\s*${ASSIGNED})?`],
            ['dependency', `(?:\\^|%%?)(?:\\s*${ASSIGNED})?`],
            ['version', `@${GIT}=${VERSION}`],
            ['version', `@${GIT}`],
            ['version', `@\\s*${VERSIONS}(?:\\s*,\\s*${VERSIONS})*`],
            ['propagated-boolean', `(?:\\+\\+|~~|--)\\s*${NAME}`],
            ['boolean', `[~+-]\\s*${NAME}`],
            ['propagated-value', `${NAME}:?==${VALUE}`],
            ['value', `${NAME}:?=${VALUE}`],
            ['file', '(?:\\.|\\/|[a-zA-Z0-9_-]*\\/)[a-zA-Z0-9_./-]*\\.(?:json|yaml)'],
            ['full-name', DOTTED],
            ['name', `(?:${ID}|\\*)`],
            ['hash', '\\/[a-zA-Z_0-9]+'],
            ['space', '\\s+'],
        ].map(([kind, pattern]) => [kind, new RegExp(pattern, 'y')]);
        function* specTokens(text) {
            for (let at = 0; at < text.length;) {
                const token = tokenAt(text, at);
                if (token.kind !== 'space')
                    yield token;
                if (token.kind === 'unexpected')
                    return undefined;
                at += token.text.length;
            }
            return undefined;
        }
        function tokenAt(text, at) {
            for (const [kind, pattern] of TOKENS) {
                pattern.lastIndex = at;
                const match = pattern.exec(text);
                if (match === null)
                    continue;
                const { virtuals, name } = match.groups ?? {};
                const assigned = virtuals && name ? { virtuals: virtuals.split(','), name } : undefined;
                return { kind, text: match[0], at, assigned };
            }
            return { kind: 'unexpected', text: text.charAt(at), at };
        }
        var invalid_value = __webpack_require__(14566);
        ;
        const MAX_LENGTH = 10_000;
        const KINDS = ['build', 'link', 'run', 'test'];
        const LEGACY_COMPILERS = new Map([
            ['clang', 'llvm'],
            ['oneapi', 'intel-oneapi-compilers'],
            ['rocmcc', 'llvm-amdgpu'],
            ['intel', 'intel-oneapi-compilers-classic'],
            ['arm', 'acfl'],
        ]);
        function parseSpecQuery(text) {
            if (text.length > MAX_LENGTH)
                throw new invalid_value.h(`A spec of ${text.length} characters is too long: "${(0, invalid_value.S)(text)}".`, `Write at most ${MAX_LENGTH}.`);
            const reader = new SpecReader(text);
            const read = reader.spec();
            return Object.assign(read, { text: text.trim() });
        }
        class SpecReader {
            #text;
            #tokens;
            #next;
            #last;
            constructor(text) {
                this.#text = text;
                this.#tokens = specTokens(text);
                this.#next = this.#tokens.next().value ?? undefined;
            }
            spec() {
                if (this.#next === undefined)
                    throw this.#refused((0, draft_node.x)('there is nothing in it'));
                try {
                    const root = this.#node();
                    this.#dependencies(root);
                    if (this.#next)
                        throw (0, draft_node.x)(unexpected(this.#next));
                    return root;
                }
                catch (error) {
                    throw error instanceof invalid_value.h ? this.#refused(error) : error;
                }
            }
            #dependencies(root) {
                let current = root;
                for (let sigil = this.#sigil(); sigil; sigil = this.#sigil()) {
                    const edge = this.#edge(sigil);
                    const there = (edge.direct ? current : root).depend(edge);
                    if (!edge.direct)
                        current = there;
                }
            }
            #edge(sigil) {
                const direct = sigil.text.startsWith('%');
                const plain = sigil.kind === 'dependency';
                const properties = plain ? { kinds: [], condition: '', virtuals: [] } : this.#properties();
                const { assigned } = this.#last;
                if (plain && direct && !assigned && !this.#next)
                    throw (0, draft_node.x)(`nothing stands behind ${sigil.text}`);
                const node = this.#node(assigned?.name);
                if (direct && node.name !== undefined)
                    node.name = LEGACY_COMPILERS.get(node.name) ?? node.name;
                const virtuals = [...properties.virtuals, ...(assigned?.virtuals ?? [])];
                return { ...properties, direct, virtuals, node };
            }
            #sigil() {
                return this.#accept('dependency') ?? this.#accept('edge-begin');
            }
            #properties() {
                const given = new Map();
                for (let token = this.#accept('value'); token; token = this.#accept('value')) {
                    const [, name, value] = /^([^=]*?):?=([^]*)$/.exec(token.text);
                    if (!['deptypes', 'virtuals', 'when'].includes(name))
                        throw (0, draft_node.x)(`${name} is none of deptypes, virtuals and when`);
                    given.set(name, bare(value).split(','));
                }
                if (!this.#accept('edge-end'))
                    throw (0, draft_node.x)('the bracket is not closed');
                const [condition = ''] = given.get('when') ?? [];
                return {
                    kinds: (given.get('deptypes') ?? []).map(kindOf).toSorted(),
                    condition,
                    virtuals: given.get('virtuals') ?? [],
                    ...(given.has('when') ? { when: parseSpecQuery(condition) } : {}),
                };
            }
            #node(assigned) {
                const node = new draft_node.e();
                const name = assigned ?? this.#accept('name')?.text ?? this.#accept('full-name')?.text;
                if (name === undefined && this.#next?.kind === 'file')
                    throw (0, draft_node.x)(`${this.#next.text} is a file`);
                if (name !== undefined && name !== '*') {
                    const dot = name.lastIndexOf('.');
                    node.name = name.slice(dot + 1);
                    if (dot > 0)
                        node.namespace = name.slice(0, dot);
                }
                while (this.#next && (0, parse_attribute.v)(node, this.#next))
                    this.#advance();
                return node;
            }
            #accept(kind) {
                return this.#next?.kind === kind ? this.#advance() : undefined;
            }
            #advance() {
                this.#last = this.#next;
                this.#next = this.#tokens.next().value ?? undefined;
                return this.#last;
            }
            #refused({ message, fix }) {
                const at = this.#next?.at ?? this.#last?.at;
                const place = at === undefined || at === 0 ? '' : `, at "${(0, invalid_value.S)(this.#text.slice(at))}"`;
                return new invalid_value.h(`"${(0, invalid_value.S)(this.#text)}" is not a spec: ${message.replace(/\.$/, '')}${place}.`, fix || 'Write name, name@version, name+variant, name key=value, name ^dependency or /hash.');
            }
        }
        function bare(text) {
            const isAround = (at) => `'" `.includes(text.charAt(at));
            let [from, to] = [0, text.length];
            while (from < to && isAround(from))
                from++;
            while (to > from && isAround(to - 1))
                to--;
            return text.slice(from, to);
        }
        function kindOf(text) {
            const kind = KINDS.find((each) => each === text);
            if (kind === undefined)
                throw (0, draft_node.x)(`"${(0, invalid_value.S)(text)}" is no kind of dependency`);
            return kind;
        }
        function unexpected(token) {
            switch (token.kind) {
                case 'name':
                case 'full-name':
                case 'hash':
                case 'file':
                    return 'a second one begins';
                default:
                    return `"${(0, invalid_value.S)(token.text)}" cannot stand there`;
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);
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
