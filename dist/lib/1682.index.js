export const id = 1682;
export const ids = [1682];
export const modules = {
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
    }),
    61400: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            YQ: () => (textAttribute),
            ft: () => (textsAttribute),
            t8: () => (isUnknown)
        });
        const isUnknown = (value) => typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true;
        function textAttribute(recipe, name) {
            const value = recipe.attributes.get(name);
            return typeof value === 'string' && value !== '' ? value : undefined;
        }
        function textsAttribute(recipe, name) {
            const value = recipe.attributes.get(name);
            if (typeof value === 'string')
                return [value];
            return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
        }
    }),
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
        }
    }),
    78301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6700);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const repoFile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repo: zod__WEBPACK_IMPORTED_MODULE_3__._H3({
                namespace: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .optional(),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spack_repo'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))));
            }
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                id: 'not-a-recipe-repository',
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                id: 'repo-yaml-malformed',
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.h)(text, 'it');
            }
            catch (error) {
                throw wrong((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
            const { namespace: named, api: stated, subdirectory } = read.data.repo;
            const packages = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory);
            if (stated === undefined && (await isMeantFor2(folder, packages)))
                throw missingApi(file);
            const api = stated ?? API_WHEN_SILENT;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages, before2 };
        }
        const API_WHEN_SILENT = 'v1.0';
        const RECIPES_ASKED = 20;
        const missingApi = (file) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`, {
            id: 'repo-yaml-malformed',
            fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
            at: { file },
        });
        async function isMeantFor2(folder, packages) {
            if (namespaceOf(folder) !== undefined)
                return true;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(packages).catch(() => []);
            const texts = names
                .sort()
                .slice(0, RECIPES_ASKED)
                .map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packages, name, 'package.py'), 'utf8').catch(() => ''));
            return (await Promise.all(texts)).some((text) => /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text));
        }
        function namespaceOf(folder) {
            const parts = folder.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    }),
    87854: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kl: () => (sizeOfValue),
            Uo: () => (joinWithin),
            __: () => (Budget),
            b1: () => (LIMITS),
            sg: () => (OverBudget)
        });
        var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86518);
        const LIMITS = {
            source: 256 * 1024,
            tokens: 50_000,
            parsing: 0.8,
            text: 64 * 1024,
            value: 256 * 1024,
            nesting: 50,
            digits: 4300,
            depth: 200,
            directives: 5000,
            work: 4 * 1024 * 1024,
            call: 256 * 1024,
            calls: 16 * 1024 * 1024,
        };
        const STEP = 16;
        class OverBudget extends Error {
            name = 'OverBudget';
            node;
            constructor(reason, node) {
                super(reason);
                this.node = node;
            }
        }
        class Budget {
            #limit;
            #spent = 0;
            #depth = 0;
            #directives = 0;
            constructor(limit) {
                this.#limit = limit;
            }
            renew(limit) {
                this.#limit = limit;
                this.#spent = 0;
            }
            get spent() {
                return this.#spent;
            }
            step(node) {
                this.spend(STEP, node);
            }
            spend(units, node) {
                this.#spent += units;
                if (this.#spent > this.#limit)
                    throw new OverBudget(`reading it takes more than ${this.#limit / STEP} steps`, node);
            }
            directive(node) {
                if (++this.#directives > LIMITS.directives)
                    throw new OverBudget(`it has more than ${LIMITS.directives} directives`, node);
            }
            within(node, run) {
                if (this.#depth >= LIMITS.depth)
                    throw new OverBudget(`it is nested more than ${LIMITS.depth} levels deep`, node);
                this.#depth++;
                try {
                    return run();
                }
                finally {
                    this.#depth--;
                }
            }
            made(value, node) {
                const { weight, nesting } = sizeOfValue(value);
                if (typeof value === 'string' && weight > LIMITS.text)
                    throw tooLong();
                if (weight > LIMITS.value)
                    throw new OverBudget(`it makes a value of more than ${LIMITS.value} items`, node);
                if (nesting > LIMITS.nesting)
                    throw new OverBudget(`it makes lists within lists, more than ${LIMITS.nesting} deep`, node);
                this.spend(weight, node);
                return value;
            }
        }
        const tooLong = () => new OverBudget(`it makes a text of more than ${LIMITS.text} characters`);
        function joinWithin(parts, separator = '') {
            const kept = [];
            let length = 0;
            for (const part of parts) {
                length += part.length + (kept.length > 0 ? separator.length : 0);
                if (length > LIMITS.text)
                    throw tooLong();
                kept.push(part);
            }
            return kept.join(separator);
        }
        const sizes = new WeakMap();
        function sizeOfValue(value) {
            if (typeof value === 'string')
                return { weight: value.length + 1, nesting: 0 };
            if (typeof value !== 'object' || value === null)
                return { weight: 1, nesting: 0 };
            if (!Array.isArray(value) && !(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.bT))
                return { weight: 1, nesting: 0 };
            const held = sizes.get(value);
            if (held)
                return held;
            const size = sum(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.bT ? value.entries.flat() : value);
            sizes.set(value, size);
            return size;
        }
        function sum(items) {
            let [weight, nesting] = [1, 0];
            for (const item of items) {
                const size = sizeOfValue(item);
                weight += size.weight;
                nesting = Math.max(nesting, size.nesting);
            }
            return { weight, nesting: nesting + 1 };
        }
    }),
    2232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _z: () => (childNamed),
            LU: () => (childrenOf),
            ep: () => (operandsOf),
            w_: () => (parsePython),
            Un: () => (parseSplit),
            ee: () => (spanOf),
            GX: () => (statementsOf),
            b6: () => (textOf)
        });
        var dist = __webpack_require__(81283);
        var budget = __webpack_require__(87854);
        ;
        const CALL = /([A-Za-z_]\w*)\(/y;
        const ASSIGNMENT = /([A-Za-z_]\w*) = /y;
        const KEYWORD = /([A-Za-z_]\w*)=(?!=)/y;
        const BLANK = /\s*/y;
        const STRING = /"([^"\\\n]*)"(?!")|'([^'\\\n]*)'(?!')/y;
        const CONSTANT = /(?:True|False|None|0|[1-9]\d{0,14})\b(?!\.)/y;
        const REST = /[ \t]*(?:#[^\n]*)?\r?\n?/y;
        function simpleStatement(text, from, end) {
            const call = match(CALL, text, from);
            if (call)
                return simpleCall(text, from, end, call[1]);
            const assignment = match(ASSIGNMENT, text, from);
            if (!assignment)
                return undefined;
            const value = literal(text, from + assignment[0].length);
            return value && endsAt(text, value.to, end)
                ? { kind: 'assignment', name: assignment[1], value: value.value, from, to: value.to }
                : undefined;
        }
        function simpleCall(text, from, end, name) {
            const positional = [];
            const keywords = new Map();
            let at = blanks(text, from + name.length + 1);
            while (text[at] !== ')') {
                const keyword = match(KEYWORD, text, at);
                const value = literal(text, at + (keyword ? keyword[0].length : 0));
                if (!value)
                    return undefined;
                if (keyword)
                    keywords.set(keyword[1], value.value);
                else
                    positional.push(value.value);
                at = afterComma(text, value.to, ')');
                if (at < 0)
                    return undefined;
            }
            return endsAt(text, at + 1, end)
                ? { kind: 'call', name, positional, keywords, from, to: at + 1 }
                : undefined;
        }
        function match(pattern, text, at) {
            pattern.lastIndex = at;
            return pattern.exec(text);
        }
        const blanks = (text, at) => at + match(BLANK, text, at)[0].length;
        function afterComma(text, at, close) {
            const next = blanks(text, at);
            if (text[next] === ',')
                return blanks(text, next + 1);
            return text[next] === close ? next : -1;
        }
        const endsAt = (text, at, end) => at + match(REST, text, at)[0].length === end;
        function literal(text, at) {
            const string = match(STRING, text, at);
            if (string)
                return { value: string[1] ?? string[2], to: at + string[0].length };
            const constant = match(CONSTANT, text, at)?.[0];
            if (constant !== undefined)
                return {
                    value: constant === 'None' ? null : /^\d/.test(constant) ? Number(constant) : constant === 'True',
                    to: at + constant.length,
                };
            return text[at] === '(' || text[at] === '[' ? strings(text, at) : undefined;
        }
        function strings(text, start) {
            const close = text[start] === '(' ? ')' : ']';
            const items = [];
            let [at, commas] = [blanks(text, start + 1), 0];
            while (text[at] !== close) {
                const string = match(STRING, text, at);
                if (!string)
                    return undefined;
                items.push(string[1] ?? string[2]);
                const next = afterComma(text, at + string[0].length, close);
                if (next < 0)
                    return undefined;
                if (text.slice(at + string[0].length, next).includes(','))
                    commas++;
                at = next;
            }
            return close === ')' && commas === 0 && items.length > 0
                ? undefined
                : { value: items, to: at + 1 };
        }
        ;
        function* statementLines(text) {
            let at = 0;
            while (at < text.length) {
                const start = at;
                while (text[at] === ' ' || text[at] === '\t')
                    at++;
                const character = text[at];
                if (character === '\n' || character === '\r' || character === '#')
                    at = lineEnd(text, at);
                else if (character !== undefined) {
                    const end = statementEnd(text, at);
                    yield { start, first: at, end };
                    at = end;
                }
            }
        }
        function lineEnd(text, at) {
            const end = text.indexOf('\n', at);
            return end < 0 ? text.length : end + 1;
        }
        const STOP = /["'#()[\]{}\\\n]/g;
        function statementEnd(text, at) {
            let depth = 0;
            STOP.lastIndex = at;
            for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
                const character = found[0];
                if (character === '\n') {
                    if (depth === 0)
                        return found.index + 1;
                }
                else if (character === '#') {
                    const end = text.indexOf('\n', found.index);
                    STOP.lastIndex = end < 0 ? text.length : end;
                }
                else if (character === '\\')
                    STOP.lastIndex = found.index + 2;
                else if (character === '"' || character === "'")
                    STOP.lastIndex = stringEnd(text, found.index, character);
                else
                    depth += '([{'.includes(character) ? 1 : depth > 0 ? -1 : 0;
            }
            return text.length;
        }
        function stringEnd(text, at, quote) {
            const close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
            for (let end = text.indexOf(close, at + close.length); end >= 0; end = text.indexOf(close, end + 1)) {
                let slashes = 0;
                while (text[end - 1 - slashes] === '\\')
                    slashes++;
                if (slashes % 2 === 0)
                    return end + close.length;
            }
            return text.length;
        }
        ;
        function splitSource(text, withFunctions) {
            const parts = [];
            const simple = new Map();
            const splitter = { class: '', indent: -1, from: 0, skipping: -1 };
            let before;
            for (const line of statementLines(text)) {
                const indent = line.first - line.start;
                const decorated = before !== undefined && text[before.first] === '@';
                if (splitter.skipping >= 0 && indent <= splitter.skipping && !decorated) {
                    splitter.from = line.start;
                    splitter.skipping = -1;
                }
                if (splitter.skipping < 0)
                    visit(line, indent, decorated);
                before = line;
            }
            if (splitter.skipping < 0)
                parts.push({ from: splitter.from, to: text.length });
            return { parts: parts.filter((range) => range.to > range.from), simple };
            function visit(line, indent, decorated) {
                if (indent === 0)
                    enterClass(line);
                else if (splitter.indent < 0)
                    splitter.indent = indent;
                if (decorated || !before || indent === 0 || indent > before.first - before.start)
                    return;
                if (beginsFunction(text, line.first)) {
                    if (withFunctions)
                        return;
                    parts.push({ from: splitter.from, to: line.start });
                    splitter.skipping = indent;
                }
                else if (indent === splitter.indent && splitter.class !== '')
                    takeSimple(line);
            }
            function enterClass(line) {
                splitter.class = /^class (\w+)/.exec(text.slice(line.first, line.first + 200))?.[1] ?? '';
                splitter.indent = -1;
            }
            function takeSimple(line) {
                const statement = simpleStatement(text, line.first, line.end);
                if (!statement)
                    return;
                parts.push({ from: splitter.from, to: line.start });
                splitter.from = line.end;
                const found = simple.get(splitter.class);
                if (found)
                    found.push(statement);
                else
                    simple.set(splitter.class, [statement]);
            }
        }
        const beginsFunction = (text, at) => text.startsWith('def ', at) || text[at] === '@' || text.startsWith('async def ', at);
        ;
        function parsePython(text) {
            return { text, root: parsed(text), lines: lineStarts(text), simple: new Map() };
        }
        function parseSplit(text, withFunctions) {
            const { parts, simple } = splitSource(text, withFunctions);
            return { text, root: parsed(text, parts), lines: lineStarts(text), simple };
        }
        function parsed(text, parts) {
            if (text.length > budget.b1.source)
                throw new budget.sg(`it has more than ${budget.b1.source} characters`);
            const parse = dist.K.startParse(text, [], parts);
            const seconds = budget.b1.parsing * Math.ceil(text.length / 65_536);
            const before = process.cpuUsage();
            for (let steps = 0; steps < budget.b1.tokens; steps++) {
                const tree = parse.advance();
                if (tree)
                    return tree.topNode;
                if (steps % 64 === 63 && secondsSince(before) > seconds)
                    throw new budget.sg(`parsing it takes more than ${seconds.toFixed(1)} s`, {
                        from: parse.parsedPos,
                        to: parse.parsedPos,
                    });
            }
            throw new budget.sg(`it has more than ${budget.b1.tokens} words and signs`, {
                from: parse.parsedPos,
                to: parse.parsedPos,
            });
        }
        function secondsSince(before) {
            const { user, system } = process.cpuUsage(before);
            return (user + system) / 1e6;
        }
        function lineStarts(text) {
            const starts = [0];
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
            return starts;
        }
        const textOf = (source, node) => source.text.slice(node.from, node.to);
        const spanOf = (source, node) => ({
            start: node.from,
            end: node.to,
            line: lineAt(source, node.from),
        });
        function lineAt(source, offset) {
            let [low, high] = [0, source.lines.length];
            while (high - low > 1) {
                const middle = (low + high) >> 1;
                if (source.lines[middle] <= offset)
                    low = middle;
                else
                    high = middle;
            }
            return low + 1;
        }
        function childrenOf(node) {
            const children = [];
            for (let child = node.firstChild; child; child = child.nextSibling)
                if (child.name !== 'Comment')
                    children.push(child);
            return children;
        }
        const operandsOf = (node) => childrenOf(node).filter((child) => /^[A-Z]/.test(child.name) && !child.name.endsWith('Op'));
        function statementsOf(body) {
            return childrenOf(body)
                .flatMap((child) => (child.name === 'StatementGroup' ? childrenOf(child) : [child]))
                .filter((child) => /^[A-Z]/.test(child.name));
        }
        const childNamed = (node, name) => node.getChild(name) ?? undefined;
    }),
    86518: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Cx: () => (needle),
            GE: () => (VersionValue),
            LC: () => (equal),
            NJ: () => (ObjectValue),
            _y: () => (plainValue),
            bT: () => (Dictionary),
            bV: () => (Callable),
            eO: () => (known),
            mG: () => (textOfValue),
            mY: () => (NotStatic),
            sx: () => (reasonAgainst),
            vN: () => (truthy)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61400);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        class Dictionary {
            entries;
            constructor(entries) {
                this.entries = entries;
            }
            get(key) {
                return this.entries.findLast(([candidate]) => equal(candidate, key))?.[1];
            }
        }
        class VersionValue {
            version;
            constructor(version) {
                this.version = version;
            }
        }
        class Callable {
            name;
            call;
            constructor(name, call) {
                this.name = name;
                this.call = call;
            }
        }
        class ObjectValue {
            name;
            attribute;
            #more;
            constructor(name, attribute, more = {}) {
                this.name = name;
                this.attribute = attribute;
                this.#more = more;
            }
            assign(name, value) {
                if (!this.#more.assign)
                    throw new NotStatic(`it changes ${this.name}.${name}`);
                this.#more.assign(name, value);
            }
            contains(item) {
                if (!this.#more.contains)
                    throw new NotStatic(`it looks for something in ${this.name}`);
                return this.#more.contains(item);
            }
        }
        const MAX_REASON = 200;
        class NotStatic extends Error {
            name = 'NotStatic';
            node;
            constructor(reason, node) {
                super(reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON - 1)}…` : reason);
                this.node = node;
            }
        }
        function reasonAgainst(run) {
            try {
                run();
                return undefined;
            }
            catch (error) {
                if (error instanceof NotStatic)
                    return error.message;
                throw error;
            }
        }
        function known(value) {
            if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(value))
                throw new NotStatic(value.reason);
            return value;
        }
        function equal(left, right) {
            if (left instanceof VersionValue && right instanceof VersionValue)
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.r1)(left.version, right.version);
            if (Array.isArray(left) && Array.isArray(right))
                return (left.length === right.length &&
                    left.every((item, at) => equal(known(item), known(right[at]))));
            return left === right;
        }
        const MAX_NEEDLE = 100;
        function needle(text) {
            if (text.length > MAX_NEEDLE)
                throw new NotStatic('it looks for a long text in another');
            return text;
        }
        function truthy(value) {
            if (Array.isArray(value))
                return value.length > 0;
            if (value instanceof Dictionary)
                return value.entries.length > 0;
            return typeof value === 'object' ? value !== null : Boolean(value);
        }
        function textOfValue(value) {
            if (typeof value === 'string')
                return value;
            if (value instanceof VersionValue)
                return value.version.text;
            if (value === null)
                return 'None';
            if (typeof value === 'boolean')
                return value ? 'True' : 'False';
            if (typeof value === 'number' || typeof value === 'bigint')
                return String(value);
            throw new NotStatic('it turns a list, a dictionary or a function into text');
        }
        function plainValue(value, unknown) {
            if (value instanceof VersionValue)
                return value.version.text;
            if (value instanceof Callable || value instanceof ObjectValue)
                return unknown(`it is ${value.name}, which only exists when the recipe runs`);
            if (value instanceof Dictionary)
                return new Map(value.entries.map(([key, item]) => [keyText(key), plainItem(item, unknown)]));
            if (Array.isArray(value))
                return value.map((item) => plainItem(item, unknown));
            return value;
        }
        const keyText = (key) => Array.isArray(key)
            ? key.map((item) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(item) ? '?' : keyText(item))).join(', ')
            : textOfValue(key);
        const plainItem = (item, unknown) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(item) ? item : plainValue(item, unknown);
    })
};
