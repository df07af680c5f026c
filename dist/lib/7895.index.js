export const id = 7895;
export const ids = [7895];
export const modules = {
    46084: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            listWork: () => (listWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52407);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70378);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91901);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16804);
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
                    .filter((spec) => queries.length === 0 || queries.some((query) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.G)(spec, query, dag.specs)))
                    .map((spec) => ({
                    spec,
                    prefix: database.prefixOf(spec.hash),
                    explicit: database.records.get(spec.hash).explicit,
                }))
                    .filter((one) => !explicit || one.explicit)
                    .sort((one, other) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Pf)(one.spec) < (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Pf)(other.spec) ? -1 : 1));
                return { installRoot, packages };
            },
            present: ({ installRoot, packages }, { specs, explicit }) => ({
                answer: { markdown: shown(installRoot, packages, specs.length === 0 && !explicit) },
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
        function shown(installRoot, packages, all) {
            if (packages.length === 0)
                return `Nothing${all ? '' : ' of that'} is installed in \`${installRoot}\`.\n`;
            const rows = packages.map(({ spec, prefix, explicit }) => `| \`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Pf)(spec)}\` | ${explicit ? 'asked for' : 'needed'} | \`${prefix}\` |`);
            return ['| Package | Why | Prefix |', '| --- | --- | --- |', ...rows, ''].join('\n');
        }
    }),
    8100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U2: () => (READ_WITHOUT_WAITING),
            XF: () => (readRegularFile),
            cG: () => (readRegularFileSync)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        async function readRegularFile(file) {
            const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, await opened.stat());
                return await opened.readFile();
            }
            finally {
                await opened.close();
            }
        }
        function readRegularFileSync(file) {
            const opened = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened));
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
            }
        }
        function requireRegular(file, found) {
            if (found.isFile() || found.isDirectory())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is a pipe or a device, where a file must be.`, {
                fix: 'Remove it, or name another folder.',
            });
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
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion),
            w5: () => (parsePlainVersion)
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
                return parsePlainVersion(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || version?.trim() === '' || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
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
