export const id = 1058;
export const ids = [1058];
export const modules = {
    48539: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            l: () => (FUNCTIONAL_KEYS),
            n: () => (configurationType)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68354);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _exceptions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69764);
        var _spdx_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76940);
        var _public_caches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1047);
        var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _others_section_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36327);
        var _trust_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90808);
        var _updates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5098);
        const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1, 'must not be empty');
        const requirement = text.superRefine((given, context) => {
            try {
                (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.p)(given);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h))
                    throw error;
                context.addIssue({
                    code: 'custom',
                    message: `is no requirement: ${error.message} ${error.fix}`,
                });
            }
        });
        const identity = {
            $schema: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional().describe('The JSON Schema of this file, for editors.'),
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower case letters, digits, ".", "_" and "-"')
                .describe('How others name it in their requirements.'),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^\d+\.\d+([._+-][\w.+-]+)?$/, 'must begin with two numbers, such as 1.3 or 1.3.live')
                .describe('The first two numbers are what requirements filter by; what follows is a bug fix.'),
            license: _spdx_expression_js__WEBPACK_IMPORTED_MODULE_3__.k.describe('An SPDX expression. The spellings "Apache 2.0" and "BSD 2-clause" are understood.'),
            description: text.optional().describe('A sentence for the index.'),
            homepage: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5({ protocol: /^https?$/, error: 'must be a web address' })
                .optional()
                .describe('Where people read more.'),
            maintainers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).optional().describe('Who looks after it: GitHub logins.'),
            tags: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower case letters, digits and "-"'))
                .optional()
                .describe('Words that the index filters by.'),
        };
        const functional = {
            specs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).min(1, 'must name at least one spec').optional().describe('Specs to build.'),
            environment: text
                .optional()
                .describe('Folder of a Spack environment (spack.yaml) to build, relative to this file.'),
            repository: text
                .optional()
                .describe('Folder of the Spack repository (repo.yaml), relative to this file.'),
            static: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text)
                .min(1, 'must name at least one file')
                .optional()
                .describe('Files that the index serves beside the packages, relative to this file.'),
            requires: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(requirement)
                .min(1, 'must name at least one requirement')
                .optional()
                .describe('What is needed of other package repositories, such as "alpha>=1.2,<2".'),
            registry: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^(oci|oci\+http):\/\/\S+$|^oci-layout:\S/, 'must be oci://HOST/PATH or oci-layout:FOLDER')
                .optional()
                .describe('Where the binaries are pushed to and installed from.'),
            'public-caches': _public_caches_js__WEBPACK_IMPORTED_MODULE_4__.yR
                .optional()
                .describe('Build caches of Spack whose packages may be reused, each with the OpenPGP keys that must have signed them.'),
            targets: _targets_js__WEBPACK_IMPORTED_MODULE_5__.im
                .optional()
                .describe('What binaries are built for: systems as Spack calls them (ubuntu24.04, rocky9), whose base containers build jobs run in, or entries with a name, a system or container, a compiler, a microarchitecture and labels of runners.'),
            updates: _updates_js__WEBPACK_IMPORTED_MODULE_6__.C0
                .optional()
                .describe('How new upstream versions are looked for and proposed.'),
            trust: _trust_section_js__WEBPACK_IMPORTED_MODULE_7__.e.optional().describe('Who may sign and review, and what may be installed.'),
        };
        const facts = {
            indexes: _others_section_js__WEBPACK_IMPORTED_MODULE_8__.w2
                .optional()
                .describe('Signed indexes of others whose reviews and tombstones count: whose, for which packages, and how far.'),
            'known-as': zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z]+:\S+$/, 'must be KIND:NAME, such as cpe:acme:mylib')).min(1))
                .optional()
                .describe('Names under which databases of vulnerabilities know packages, by package, or by package and resource: {"mylib": ["git:https://github.com/acme/mylib"], "mylib/zlib": ["cpe:zlib:zlib"]}.'),
            databases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1))
                .min(1, 'must name at least one')
                .optional()
                .describe('Databases of vulnerabilities that "scan" looks into and "scan update" fetches, such as "osv:PyPI", "nvd:all", "alpine:v3.22" or an address. Default: those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.'),
            exceptions: _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.U
                .optional()
                .describe('Vulnerabilities that are accepted for a time: each with a reason and the last day on which that holds.'),
        };
        const FUNCTIONAL_KEYS = Object.keys(functional);
        const configurationType = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ ...identity, ...functional, ...facts });
    }),
    31058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GA: () => (readConfigurationIfAny),
            TD: () => (readConfiguration),
            oT: () => (CONFIGURATION_FILE)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _configuration_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48539);
        var _parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98519);
        const CONFIGURATION_FILE = 'pakages.json';
        async function readConfiguration(file) {
            const found = await readConfigurationIfAny(file);
            if (found)
                return found;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`There is no file ${file}.`, {
                id: 'configuration-missing',
                fix: `Write one with "name", "version" and "license", and one of ${_configuration_type_js__WEBPACK_IMPORTED_MODULE_2__.l.join(', ')}: docs/pakages-json.md shows how.`,
            });
        }
        async function readConfigurationIfAny(file) {
            try {
                return (0, _parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__.M)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)
                    throw error;
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.$N)(error) === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'configuration-not-json',
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
        }
    }),
    96433: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (unknownCriterion),
            V: () => (criteriaFaults)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
        function criteriaFaults(defined) {
            return Object.entries(defined).flatMap(([name, { implies }]) => {
                if (BUILT_IN.has(name))
                    return [[name, 'is there already, and means the same in every policy']];
                if (name === 'all')
                    return [[name, 'means all criteria in commands']];
                const unknown = implies.find((one) => !BUILT_IN.has(one) && !Object.hasOwn(defined, one));
                if (unknown !== undefined)
                    return [[name, `implies "${unknown}", which is no criterion and not defined`]];
                const circle = circleFrom(name, defined);
                return circle === undefined ? [] : [[name, `implies itself: ${circle.join(' → ')}`]];
            });
        }
        const BUILT_IN = new Set(_pakages_model__WEBPACK_IMPORTED_MODULE_0__.wf);
        function circleFrom(start, defined) {
            const ways = [[start]];
            const seen = new Set();
            for (const way of ways)
                for (const next of Object.hasOwn(defined, way.at(-1)) ? defined[way.at(-1)].implies : []) {
                    if (next === start)
                        return [...way, start];
                    if (seen.has(next))
                        continue;
                    seen.add(next);
                    ways.push([...way, next]);
                }
            return undefined;
        }
        const unknownCriterion = (named, own) => named.find((one) => !BUILT_IN.has(one) && !Object.hasOwn(own, one));
    }),
    69764: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (exceptionsSection),
            _: () => (isExpired)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74905);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
        const exception = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            package: _pakages_model__WEBPACK_IMPORTED_MODULE_1__.oZ.describe('The package, as Spack calls it.'),
            version: _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Tl.optional().describe('Its only version that is meant. Default: all.'),
            vulnerability: _pakages_model__WEBPACK_IMPORTED_MODULE_2__.sV.describe('The id of the vulnerability, such as CVE-2026-0001.'),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1, 'must say why').max(2000).describe('Why it is accepted.'),
            expires: zod__WEBPACK_IMPORTED_MODULE_3__.p6('must be a day, such as 2027-01-31')
                .describe('The last day on which it holds: from then on it fails every scan.'),
        });
        const exceptionsSection = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(exception).max(10_000);
        const isExpired = ({ expires }, now) => now >= Date.parse(expires) + 24 * 60 * 60_000;
    }),
    36327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P0: () => (importedIndex),
            bC: () => (definedCriteria),
            sN: () => (trustedPublisher),
            w2: () => (indexesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4886);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
        var _index_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65439);
        var _criteria_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96433);
        var _signer_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7890);
        const indexLocation = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .min(1)
            .refine((url) => (0, _index_source_js__WEBPACK_IMPORTED_MODULE_1__.yX)(url) === undefined, 'must be an address that begins with https://, or a folder');
        const pattern = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z0-9_*-]{1,100}$/, 'not the name of a package; * stands for any letters');
        const importedIndex = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            url: indexLocation.describe('Its https:// address, or a folder.'),
            signers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_2__.xJ).min(1).describe('Who must have signed its reviews.'),
            'index-signers': zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_2__.xJ)
                .min(1)
                .optional()
                .describe('Who must have signed the index itself, for its tombstones. Default: "signers".'),
            auditors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_2__.kQ)
                .min(1)
                .optional()
                .describe('Whose reviews count, by login. Default: everybody whom that index names.'),
            packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern)
                .min(1)
                .optional()
                .describe('The packages whose reviews count; * stands for any letters. Default: all.'),
            except: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern).optional().describe('Packages that are left out of these.'),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.FF, zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.FF).max(50))
                .optional()
                .describe('What its criteria mean here, by their name there. Default: functional, safe and license mean the same, all others nothing.'),
            approvals: zod__WEBPACK_IMPORTED_MODULE_0__.Whr()
                .min(0)
                .max(100)
                .optional()
                .describe('How many of its approvals of a version count at most; 0: only its warnings. Default: all.'),
            tombstones: zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
                .optional()
                .describe('Whether what it removed is removed here too. Default: true.'),
        });
        const indexesSection = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(importedIndex).max(100);
        const definedCriteria = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.FF, zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .trim()
                .min(1)
                .max(500)
                .describe('What an auditor says who grants it.'),
            implies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.FF)
                .max(50)
                .default([])
                .describe('The criteria that are granted with it.'),
        }))
            .superRefine((given, context) => {
            for (const [name, message] of (0, _criteria_faults_js__WEBPACK_IMPORTED_MODULE_4__.V)(given))
                context.addIssue({ code: 'custom', path: [name], message });
        });
        const day = zod__WEBPACK_IMPORTED_MODULE_5__.p6('must be a day, such as 2027-01-31');
        const trustedPublisher = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern)
                .min(1)
                .describe('The packages that are meant; * stands for any letters.'),
            user: _signer_section_js__WEBPACK_IMPORTED_MODULE_2__.kQ
                .optional()
                .describe('The GitHub login that started the build, as its signed provenance says.'),
            key: _signer_section_js__WEBPACK_IMPORTED_MODULE_2__.Eb.optional(),
            since: day.optional().describe('The first day, in UTC, whose builds count.'),
            until: day.describe('The last day whose builds count.'),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_3__.FF)
                .min(1)
                .default([..._pakages_model__WEBPACK_IMPORTED_MODULE_3__.wf])
                .describe('What is taken for granted of it. Default: functional, safe and license.'),
        })
            .refine(({ user: by, key: held }) => (by === undefined) !== (held === undefined), {
            message: 'needs "user" or "key", and one of them',
        })
            .refine(({ since, until }) => since === undefined || since <= until, {
            message: 'ends before it begins ("since" is after "until"): it would never hold',
        });
    }),
    98519: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (parseConfiguration)
        });
        var errors = __webpack_require__(37638);
        var suggestion = __webpack_require__(76133);
        var configuration_type = __webpack_require__(48539);
        var outside_json = __webpack_require__(15125);
        var lib = __webpack_require__(84841);
        var lib_default = __webpack_require__.n(lib);
        ;
        const TOKEN = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\],:]|[^\s{}[\],:"'/]+/g;
        function positionsOf(text) {
            const duplicates = [];
            const outermost = { array: true, within: new Map(), next: '0', keyOffset: undefined };
            const frames = [outermost];
            for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
                const frame = frames.at(-1);
                if (token.startsWith('//') || token.startsWith('/*') || token === ':')
                    continue;
                if (token === ',')
                    advance(frame);
                else if (token === '}' || token === ']')
                    frames.pop();
                else if (frame.next === undefined) {
                    frame.next = keyOf(token);
                    frame.keyOffset = offset;
                    if (frame.within.has(frame.next))
                        duplicates.push({ key: frame.next, offset });
                }
                else {
                    const within = new Map();
                    frame.within.set(frame.next, { value: offset, key: frame.keyOffset, within });
                    if (token === '{' || token === '[')
                        frames.push(opened(token, within));
                }
            }
            return { whole: outermost.within.get('0') ?? NOTHING, duplicates };
        }
        const NOTHING = { value: 0, key: undefined, within: new Map() };
        const opened = (token, within) => ({
            array: token === '[',
            within,
            next: token === '[' ? '0' : undefined,
            keyOffset: undefined,
        });
        function advance(frame) {
            frame.next = frame.array ? String(Number(frame.next) + 1) : undefined;
        }
        const keyOf = (token) => (/^["']/.test(token) ? String(lib_default().parse(token)) : token);
        ;
        const LONGEST = 1024 * 1024;
        function parseCommentedJson(text, file) {
            if (text.length > LONGEST)
                throw new errors.yo(`${file} is longer than 1 MiB.`, {
                    id: 'configuration-not-json',
                    fix: 'Name the configuration, not another file.',
                    at: { file },
                });
            const plain = withoutHashComments(text.replace(/^\ufeff/, ' '));
            (0, errors.L)(file, () => (0, outside_json.k)(plain, file, '"\''), { file });
            const value = parse(plain, file);
            const positions = positionsOf(plain);
            const [duplicate] = positions.duplicates;
            if (duplicate)
                throw new errors.yo(`${file}: "${duplicate.key}" is given twice.`, {
                    id: 'configuration-not-json',
                    fix: 'Keep one of the two.',
                    at: { file, ...placeOf(plain, duplicate.offset) },
                });
            return {
                value,
                at: (path) => ({ file, ...placeOf(plain, nearest(positions, path).position.value) }),
                atKey: (path) => {
                    const { position, exact } = nearest(positions, path);
                    const offset = (exact ? position.key : undefined) ?? position.value;
                    return { file, ...placeOf(plain, offset) };
                },
            };
        }
        function withoutHashComments(text) {
            let plain = '';
            let kept = 0;
            for (let at = nextMark(text, 0); at >= 0;) {
                const end = endOf(text, at);
                if (end < 0)
                    break;
                if (text[at] === '#') {
                    plain += text.slice(kept, at) + ' '.repeat(end - at);
                    kept = end;
                }
                at = nextMark(text, end);
            }
            return plain + text.slice(kept);
        }
        function nextMark(text, from) {
            const mark = /["'#]|\/[/*]/g;
            mark.lastIndex = from;
            return mark.exec(text)?.index ?? -1;
        }
        function endOf(text, at) {
            if (text.startsWith('/*', at)) {
                const end = text.indexOf('*/', at + 2);
                return end < 0 ? -1 : end + 2;
            }
            if (text[at] === '#' || text[at] === '/') {
                const end = text.indexOf('\n', at);
                return end < 0 ? text.length : end;
            }
            for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
                if (text[end] === '\\')
                    end++;
                else if (text[end] === text[at])
                    return end + 1;
            }
            return -1;
        }
        function parse(text, file) {
            try {
                return lib_default().parse(text);
            }
            catch (error) {
                if (!(error instanceof SyntaxError))
                    throw error;
                const { lineNumber: line = 1, columnNumber: column = 1 } = error;
                const what = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
                throw new errors.yo(`${file} is not JSON: ${what}.`, {
                    id: 'configuration-not-json',
                    fix: `Look at line ${line}, column ${column}, and at what stands before it: a missing comma, quote or bracket.`,
                    cause: error,
                    at: { file, line, column },
                });
            }
        }
        function nearest({ whole }, path) {
            let position = whole;
            for (const key of path) {
                const within = position.within.get(String(key));
                if (!within)
                    return { position, exact: false };
                position = within;
            }
            return { position, exact: true };
        }
        function placeOf(text, offset) {
            const before = text.slice(0, offset).split('\n');
            return { line: before.length, column: before.at(-1).length + 1 };
        }
        var schemas = __webpack_require__(92857);
        ;
        function keysAt(type, path) {
            const forms = formsOf(type);
            const [head, ...rest] = path;
            if (head === undefined)
                return [
                    ...new Set(forms.flatMap((form) => (form instanceof schemas.bvH ? Object.keys(form.shape) : []))),
                ];
            return forms.flatMap((form) => {
                if (form instanceof schemas.bvH)
                    return Object.hasOwn(form.shape, head)
                        ? keysAt(form.shape[head], rest)
                        : [];
                if (form instanceof schemas.naA)
                    return keysAt(form.element, rest);
                if (form instanceof schemas.b8S)
                    return keysAt(form.valueType, rest);
                return [];
            });
        }
        function formsOf(type) {
            if (type instanceof schemas.IiU ||
                type instanceof schemas.XiL ||
                type instanceof schemas.l1C)
                return formsOf(type.unwrap());
            if (type instanceof schemas.utH)
                return formsOf(type.in);
            if (type instanceof schemas.fZ7)
                return type.options.flatMap(formsOf);
            return [type];
        }
        ;
        function parseConfiguration(text, file) {
            const json = parseCommentedJson(text, file);
            const read = configuration_type.n.safeParse(json.value);
            if (!read.success)
                throw report(read.error.issues.flatMap((issue) => faultsOf(issue, [], json)), file);
            const empty = configuration_type.l.every((key) => !(key in read.data));
            if (empty)
                throw report([
                    {
                        message: 'it says nothing to do',
                        fix: `Add one of ${configuration_type.l.join(', ')}.`,
                        at: json.at([]),
                    },
                ], file);
            return { file, values: read.data, at: (...path) => json.at(path) };
        }
        function report(faults, file) {
            const sorted = faults.toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
            const [first, ...others] = sorted;
            if (!first)
                return new errors.yo(`${file} is malformed.`, {
                    id: 'configuration-invalid',
                    fix: 'docs/pakages-json.md shows what it may hold.',
                    at: { file },
                });
            const more = others.slice(0, 9).map(({ message, at }) => `line ${at.line}: ${message}`);
            return new errors.yo([`${first.message}.`, ...(more.length > 0 ? [`Also: ${more.join('; ')}.`] : [])].join(' '), { id: 'configuration-invalid', fix: first.fix, at: first.at });
        }
        function faultsOf(issue, before, json) {
            const path = [...before, ...issue.path];
            if (issue.code === 'unrecognized_keys')
                return issue.keys.map((key) => unknownKey(key, path, json));
            if (issue.code === 'invalid_union')
                return nearestOption(issue.errors).flatMap((one) => faultsOf(one, path, json));
            const missing = valueAt(json.value, path) === undefined;
            const name = path.length > 0 ? `"${path.join('.')}"` : 'the whole';
            if (missing)
                return [
                    { message: `${name} is missing`, fix: `Add "${String(path.at(-1))}".`, at: json.at(path) },
                ];
            return [
                {
                    message: `${name} ${sentence(issue.message)}`,
                    fix: 'Correct it there; docs/pakages-json.md says what it may be.',
                    at: json.at(path),
                },
            ];
        }
        function unknownKey(key, path, json) {
            const where = path.length > 0 ? ` in "${path.join('.')}"` : '';
            return {
                message: `there is no key "${key.slice(0, 80)}"${where}`,
                fix: (0, suggestion.a)(key, keysAt(configuration_type.n, path)),
                at: json.atKey([...path, key]),
            };
        }
        function nearestOption(options) {
            const depth = (issues) => Math.max(0, ...issues.map(({ code, path }) => code === 'invalid_type' && path.length === 0 ? 0 : path.length + 1));
            return options.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
        }
        const sentence = (message) => message
            .replace(/^Invalid input: expected (\w+), received (\w+)$/, 'must be $1, not $2')
            .replace(/^(Invalid|Too) /, (word) => `is ${word.toLowerCase()}`)
            .replace(/\.$/, '');
        function valueAt(value, path) {
            let at = value;
            for (const key of path)
                at =
                    typeof at === 'object' && at !== null && Object.hasOwn(at, key)
                        ? at[key]
                        : undefined;
            return at;
        }
    }),
    7890: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Eb: () => (key),
            kQ: () => (user),
            oX: () => (GITHUB_ISSUER),
            xJ: () => (signer)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
        const repository = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9-]+\/([A-Za-z0-9_.-]+|\*)$/, 'write owner/name or owner/*');
        const key = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .min(1)
            .describe('A public key: a PEM file, relative to this one, or the PEM text.');
        const signer = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__.rej({ key }),
            zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                repository: repository.describe('The repository whose workflow may sign: owner/name, or owner/*.'),
                workflow: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                    .regex(/^([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+\/)?\.github\/workflows\/[^/@]+\.ya?ml$/, 'write .github/workflows/FILE.yml')
                    .optional()
                    .describe('The only workflow file that may sign: of a reusable one the file that is called, OWNER/NAME/.github/workflows/FILE.yml.'),
                caller: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                    .regex(/^\.github\/workflows\/[^/@]+\.ya?ml$/, 'write .github/workflows/FILE.yml')
                    .optional()
                    .describe('The only workflow file of the repository that may run it, whatever that calls.'),
                ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                    .startsWith('refs/')
                    .optional()
                    .describe('The only ref it may run for, such as refs/heads/main; a final * stands for anything.'),
                issuer: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().default(GITHUB_ISSUER).describe('The issuer of the identity token.'),
            }),
        ]);
        const user = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, 'not a GitHub login');
    }),
    76940: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (spdxExpression),
            r: () => (acceptedLicence)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
        var _licence_acceptance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26686);
        var _licence_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61105);
        var _licence_expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14763);
        var _licence_licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        const spdxExpression = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((given, context) => {
            const { kind, expression } = (0, _licence_licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(given);
            if (kind === 'spdx')
                return expression;
            const near = (0, _licence_advice_js__WEBPACK_IMPORTED_MODULE_2__.kr)(given);
            const hint = near === undefined
                ? 'Write an identifier of https://spdx.org/licenses, such as MIT, or several joined by AND and OR.'
                : `Did you mean "${near}"?`;
            context.addIssue({ code: 'custom', message: `is no SPDX licence expression. ${hint}` });
            return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
        });
        const singleLicence = spdxExpression.refine(_licence_expression_js__WEBPACK_IMPORTED_MODULE_4__.vX, {
            message: 'must be single licences: list those that OR joins one by one',
        });
        const acceptedLicence = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((given, context) => {
            if (given === _licence_acceptance_js__WEBPACK_IMPORTED_MODULE_5__.t)
                return given;
            const read = singleLicence.safeParse(given);
            if (read.success)
                return read.data;
            for (const { message } of read.error.issues)
                context.addIssue({ code: 'custom', message });
            return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
        });
    }),
    43190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FB: () => (findTarget),
            Mq: () => (SYSTEM_NAME),
            im: () => (targetsSection),
            ld: () => (isCompilerName)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76133);
        const SYSTEM_NAME = /^[a-z]+[0-9]+(\.[0-9]+)?$/;
        const COMPILER_NAME = /^[a-z][a-z0-9-]{0,60}(@[0-9][A-Za-z0-9._-]{0,60})?$/;
        const MICROARCHITECTURE = /^[a-z0-9][a-z0-9_.-]{0,40}$/;
        const label = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._:/=-]{0,127}$/, 'must be a label');
        const system = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(SYSTEM_NAME, 'must be a system as Spack calls it, such as debian12');
        const described = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9][a-z0-9._-]{0,59}$/, 'must be lower case letters, digits, ".", "_" and "-", at most 60')
                .describe('How `target-name` and the rows of matrices call it.'),
            system: system.optional().describe('As Spack calls it: builds run in its base container.'),
            container: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9][\w.:/@-]{0,400}$/, 'must be an image, such as ghcr.io/acme/rocky9')
                .optional()
                .describe('The container that builds run in, in the place of the base container.'),
            compiler: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(COMPILER_NAME, 'must be a compiler, such as gcc@13')
                .optional()
                .describe('The compiler, which the system or container must have: gcc@13.'),
            target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(MICROARCHITECTURE, 'must be a microarchitecture, such as x86_64_v3')
                .optional()
                .describe('The microarchitecture that is built for, as Spack calls it.'),
            runner: zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([label, zod__WEBPACK_IMPORTED_MODULE_0__.YOg(label).min(1, 'must name at least one label')])
                .transform((given) => [given].flat())
                .optional()
                .describe('The label of its runners, or several, all of which a runner must have.'),
        })
            .refine((one) => Object.keys(one).length > 1, 'says only a name: say what is built for');
        const targetsSection = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([system.transform((name) => ({ name, system: name })), described]))
            .min(1, 'must name at least one target')
            .superRefine((targets, context) => {
            targets.forEach((target, at) => {
                const same = targets.slice(0, at).find(({ name }) => name === target.name);
                if (same && !(isSystemAlone(same) && isSystemAlone(target)))
                    context.addIssue({
                        code: 'custom',
                        path: [at],
                        message: `has the name "${target.name}", and so has another`,
                    });
            });
        })
            .transform((targets) => [
            ...new Map(targets.map((target) => [target.name, target])).values(),
        ]);
        const isSystemAlone = ({ name, system, ...rest }) => name === system && Object.keys(rest).length === 0;
        const isCompilerName = (text) => COMPILER_NAME.test(text);
        function findTarget(targets, name) {
            const found = targets.find((one) => one.name === name);
            if (found)
                return found;
            const shown = name.slice(0, 60);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`pakages.json has no target "${shown}".`, {
                id: 'target-not-configured',
                fix: targets.length === 0
                    ? 'Describe it in "targets" of pakages.json; docs/pakages-json.md says how.'
                    : (0, _suggestion_js__WEBPACK_IMPORTED_MODULE_2__.a)(shown, targets.map((one) => one.name)),
            });
        }
    }),
    90808: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (DEFAULT_LICENSES),
            e: () => (trustSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _others_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36327);
        var _signer_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _spdx_expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76940);
        const DEFAULT_LICENSES = [
            'Apache-2.0',
            'BSD-2-Clause',
            'ISC',
            'MIT',
            'Unlicense',
        ];
        const team = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, 'not a team: write organization/team');
        const auditor = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([_signer_section_js__WEBPACK_IMPORTED_MODULE_1__.kQ, team, zod__WEBPACK_IMPORTED_MODULE_0__.rej({ user: _signer_section_js__WEBPACK_IMPORTED_MODULE_1__.kQ, keys: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_1__.Eb).min(1) })]);
        const vulnerabilities = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            refuse: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['low', 'medium', 'high', 'critical', 'none'])
                .default('high')
                .describe('The severity that is refused, and above. What nobody rated counts as medium.'),
            'known-exploited': zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
                .default(true)
                .describe('Whether what is known to be exploited (by CISA) is refused whatever its severity.'),
            grade: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['certain', 'likely', 'possible'])
                .default('likely')
                .describe('How sure a finding must be.'),
            grace: zod__WEBPACK_IMPORTED_MODULE_0__.Whr()
                .min(0)
                .max(3650)
                .default(0)
                .describe('Days for which a finding is lived with after it was found; not an exploited one.'),
            'max-age': zod__WEBPACK_IMPORTED_MODULE_0__.Whr()
                .min(1)
                .max(3650)
                .default(30)
                .describe('Days after which what an index knows is too old to count as checked.'),
            'not-covered': zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['allow', 'refuse'])
                .default('allow')
                .describe('Packages that no database knows.'),
            'not-checked': zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['allow', 'refuse'])
                .default('refuse')
                .describe('Packages that no index says anything of, or not lately.'),
        });
        const trustSection = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            registries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP())
                .default([])
                .describe('Registries that specs may come from; a final * stands for anything. Default: any.'),
            signers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_1__.xJ)
                .default([])
                .describe('Who may sign binaries and indexes. Default: the workflows of this repository that run for its default branch or a tag.'),
            'review-signers': zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_signer_section_js__WEBPACK_IMPORTED_MODULE_1__.xJ)
                .optional()
                .describe('Who signs reviews in the name of those who commented: the workflow that runs review. Default: those that "signers" has by default, where it names nobody; else nobody.'),
            evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['provenance', 'sbom']))
                .default(['provenance'])
                .describe('What every binary must bring.'),
            auditors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(auditor)
                .default([])
                .describe('Who may review: logins, organization/team, or a user with public keys.'),
            quorum: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).max(100).default(1).describe('How many auditors must approve a version.'),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_pakages_model__WEBPACK_IMPORTED_MODULE_2__.FF)
                .min(1)
                .max(50)
                .default([..._pakages_model__WEBPACK_IMPORTED_MODULE_2__.wf])
                .describe('What each approval must grant, of those that there are and those defined here.'),
            'define-criteria': _others_section_js__WEBPACK_IMPORTED_MODULE_3__.bC
                .optional()
                .describe('Criteria beside functional, safe and license: by name, with what an auditor says who grants it, and what it implies.'),
            'trusted-publishers': zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_others_section_js__WEBPACK_IMPORTED_MODULE_3__.sN)
                .max(1000)
                .optional()
                .describe('Whose versions count as reviewed for a time.'),
            licenses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_spdx_expression_js__WEBPACK_IMPORTED_MODULE_4__.r)
                .default([])
                .describe(`SPDX identifiers of acceptable licences, besides ${DEFAULT_LICENSES.join(', ')}; LicenseRef-… for those that have none, NOASSERTION for recipes that name no licence.`),
            allow: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['approved', 'pending', 'rejected', 'unreviewed']))
                .default(['approved'])
                .describe('The states that may be installed.'),
            binding: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['recipe', 'digest'])
                .default('recipe')
                .describe('What an approval holds for: binaries that trusted signers built from the reviewed recipe, or only the digests that the auditor saw.'),
            'unsigned-reviews': zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
                .default(false)
                .describe('Whether reviews without a signature may approve.'),
            imports: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_others_section_js__WEBPACK_IMPORTED_MODULE_3__.P0)
                .max(100)
                .default([])
                .describe('The same as "indexes" beside "trust".'),
            vulnerabilities: vulnerabilities
                .optional()
                .describe('Which known vulnerabilities refuse an installation, by what the signed index says. Default: none.'),
            'trust-root': zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .min(1)
                .optional()
                .describe('A file with the trusted roots of a Sigstore instance. Default: the public one.'),
        });
    }),
    5098: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C0: () => (updatesSection),
            J1: () => (matchesWords),
            it: () => (updateRulesFor)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const pattern = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200);
        const rules = {
            prereleases: zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
                .describe('Also propose alpha, beta, rc and dev versions, and odd GNOME minors.'),
            'minimum-age': zod__WEBPACK_IMPORTED_MODULE_0__.aig()
                .min(0)
                .max(365)
                .describe('Days that a release must be old before it is proposed, so that others find what is wrong with it.'),
            allow: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['major', 'minor', 'patch']))
                .min(1)
                .describe('Kinds of change that are proposed. The first two numbers of a version tell them apart.'),
            follow: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern)
                .describe('Version lines to follow, such as 1 or 2.4: the newest of each is proposed. None: the newest of all.'),
            which: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['newest', 'all'])
                .describe('Propose only the newest version (of each line), or all that are newer than what the recipe has, also in older lines that it keeps.'),
            ignore: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern)
                .describe('Versions never to propose: Spack ranges such as 2.0, =2.0.1 or 3.0:, or a word with * such as *-beta*.'),
            upstream: zod__WEBPACK_IMPORTED_MODULE_0__.zMY()
                .describe("Follow Spack's own recipe too: its changes are merged into the local one."),
            enabled: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().describe('Whether updates are looked for at all.'),
        };
        const forRecipe = zod__WEBPACK_IMPORTED_MODULE_0__.rej(rules)
            .partial()
            .extend({
            datasource: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .optional()
                .describe('The datasource to ask instead of the one that claims the recipe.'),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .optional()
                .describe('What to ask that datasource for, such as owner/name for github.'),
        });
        const group = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'write lower case letters, digits and dashes'),
            packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pattern)
                .min(1)
                .describe('Names of recipes, with * for any characters, such as r-*.'),
        });
        const upstreamSource = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            repository: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .default('https://github.com/spack/spack-packages.git')
                .describe('The git address of the recipes to follow.'),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[\w][\w./-]*$/)
                .default('develop')
                .describe('A branch or tag of it.'),
            path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[\w][\w./-]*$/)
                .default('repos/spack_repo/builtin')
                .describe('The folder of it that holds repo.yaml.'),
        });
        const updatesSection = zod__WEBPACK_IMPORTED_MODULE_0__.rej(rules)
            .partial()
            .extend({
            limit: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
                .int()
                .min(0)
                .max(200)
                .optional()
                .describe('Pull requests that may be open at once (default 10).'),
            labels: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(50))
                .optional()
                .describe('Labels of the pull requests (default: updates).'),
            groups: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(group).optional().describe('Recipes whose updates share one pull request.'),
            packages: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(pattern, forRecipe)
                .optional()
                .describe('Rules for recipes by name, with * for any characters; later ones win.'),
            mirrors: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP())
                .optional()
                .describe('Address prefixes and where to ask instead, such as a proxy of your network.'),
            'second-opinion': zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['anitya', 'repology']))
                .optional()
                .describe('Who else is asked about a version before it is proposed.'),
            'build-workflow': zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[\w.-]+\.ya?ml$/)
                .optional()
                .describe('A workflow file that is started (workflow_dispatch) for each branch.'),
            'upstream-source': upstreamSource.optional().describe("Where Spack's own recipes are."),
        });
        const DEFAULT_UPDATE_RULES = {
            prereleases: false,
            minimumAge: 3,
            allow: ['major', 'minor', 'patch'],
            follow: [],
            which: 'newest',
            ignore: [],
            upstream: false,
            enabled: true,
            datasource: undefined,
            source: undefined,
        };
        function updateRulesFor(section, recipe) {
            const fitting = Object.entries(section.packages ?? {})
                .filter(([name]) => matchesWords(name, recipe))
                .map(([, given]) => given);
            return [section, ...fitting].reduce(over, DEFAULT_UPDATE_RULES);
        }
        function over(rules, given) {
            return {
                prereleases: given.prereleases ?? rules.prereleases,
                minimumAge: given['minimum-age'] ?? rules.minimumAge,
                allow: given.allow ?? rules.allow,
                follow: given.follow ?? rules.follow,
                which: given.which ?? rules.which,
                ignore: [...rules.ignore, ...(given.ignore ?? [])],
                upstream: given.upstream ?? rules.upstream,
                enabled: given.enabled ?? rules.enabled,
                datasource: ('datasource' in given ? given.datasource : undefined) ?? rules.datasource,
                source: ('source' in given ? given.source : undefined) ?? rules.source,
            };
        }
        function matchesWords(words, text) {
            const parts = words.split('*');
            if (parts.length === 1)
                return words === text;
            const [first = '', last = ''] = [parts[0], parts.at(-1)];
            if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
                return false;
            let at = first.length;
            for (const part of parts.slice(1, -1)) {
                const found = text.indexOf(part, at);
                if (found < 0 || found + part.length > text.length - last.length)
                    return false;
                at = found + part.length;
            }
            return true;
        }
    }),
    65439: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            lQ: () => (isFolder),
            un: () => (LOCATION_FIX),
            vz: () => (sourceOf),
            yX: () => (locationFault)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16384);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69597);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        function locationFault(location) {
            return isFolder(location) || addressOf(location) !== undefined
                ? undefined
                : `"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.S)(location)}" is no address of an index.`;
        }
        const LOCATION_FIX = 'Give an address that begins with https://, or a folder.';
        const isFolder = (location) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(location);
        function addressOf(location) {
            const url = URL.canParse(location) ? new URL(location) : undefined;
            const fine = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(url.hostname));
            return fine ? url : undefined;
        }
        function sourceOf(location, http, signal) {
            if (isFolder(location))
                return folderSource(location);
            const url = addressOf(location);
            if (!url)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(locationFault(location), {
                    id: 'index-address-malformed',
                    fix: LOCATION_FIX,
                });
            return httpSource(url, http, signal);
        }
        function folderSource(folder) {
            const read = async (path, limit) => {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
                try {
                    if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > limit)
                        throw tooLong(file, limit);
                    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
                }
                catch (error) {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === 'ENOTDIR')
                        return undefined;
                    throw error;
                }
            };
            return { location: folder, read };
        }
        function httpSource(base, http, signal) {
            const root = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.$)(base.href, '?#').replace(/\/?$/, '/');
            const read = async (path, limit, query) => {
                const url = root + path + (query === undefined ? '' : `?${query}`);
                const answer = await http.request({
                    url,
                    redirects: 3,
                    headers: { accept: 'application/json' },
                    ...(signal && { signal }),
                });
                if (answer.status === 200)
                    return answer.bytes(limit);
                await answer.discard();
                if (answer.status === 404 || answer.status === 410)
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${url} answers ${answer.status}.`, {
                    id: 'index-not-answering',
                    fix: 'Check the address of the index, and try again later.',
                });
            };
            return { location: root, read };
        }
        const tooLong = (file, limit) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is longer than ${limit} bytes.`, {
            id: 'index-too-large',
            fix: 'This is no index: check its address.',
        });
    }),
    26686: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (licenceFault),
            t: () => (NO_ASSERTION)
        });
        var spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45131);
        var spdx_satisfies__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__);
        var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61105);
        var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14763);
        var _licence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);
        const NO_ASSERTION = 'NOASSERTION';
        function licenceFault(licence, acceptable) {
            if (licence.kind === 'unknown')
                return acceptable.includes(NO_ASSERTION)
                    ? undefined
                    : `${(0, _advice_js__WEBPACK_IMPORTED_MODULE_1__.Ks)(licence)} If it cannot name one, let the auditors find out: accept ${NO_ASSERTION} in "licenses" of "trust" in pakages.json.`;
            const accepted = acceptable.flatMap((one) => {
                const { expression } = (0, _licence_js__WEBPACK_IMPORTED_MODULE_2__.o)(one);
                return expression !== undefined && (0, _expression_js__WEBPACK_IMPORTED_MODULE_3__.vX)(expression) ? [expression] : [];
            });
            const fits = (single) => accepted.some((one) => covers(one, single));
            if ((0, _expression_js__WEBPACK_IMPORTED_MODULE_3__.v9)(licence.expression, fits))
                return undefined;
            const advice = (0, _advice_js__WEBPACK_IMPORTED_MODULE_1__.ik)(licence.references.filter(({ id }) => !fits(id)));
            return [
                `Its licence ${licence.expression} is not among the acceptable ones (${acceptable.join(', ')}).`,
                ...(advice === undefined ? [] : [advice]),
            ].join(' ');
        }
        function covers(accepted, single) {
            if (accepted === single)
                return true;
            if (accepted.startsWith('LicenseRef-') || single.startsWith('LicenseRef-'))
                return false;
            try {
                return spdx_satisfies__WEBPACK_IMPORTED_MODULE_0___default()(single, [accepted]);
            }
            catch {
                return false;
            }
        }
    }),
    61105: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ks: () => (licenceAdvice),
            ik: () => (adviceOn),
            kr: () => (nearestLicence)
        });
        var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76133);
        const COMMON = [
            'Apache-2.0',
            'BSD-2-Clause',
            'BSD-3-Clause',
            'BSL-1.0',
            'CC0-1.0',
            'GPL-2.0-or-later',
            'GPL-3.0-or-later',
            'ISC',
            'LGPL-2.1-or-later',
            'LGPL-3.0-or-later',
            'MIT',
            'MPL-2.0',
            'Unlicense',
            'Zlib',
        ];
        const nearestLicence = (text) => (0, _suggestion_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, COMMON);
        const licenceAdvice = ({ kind, references }) => kind === 'unknown'
            ? 'Its licence is not known: write an identifier of https://spdx.org/licenses in license() of its recipe.'
            : adviceOn(references);
        function adviceOn(references) {
            const ids = references.map(({ id }) => id);
            if (ids.length === 0)
                return undefined;
            const [are, them] = ids.length === 1 ? ['is', 'it'] : ['are', 'them'];
            const near = ids.length === 1 && nearestLicence(ids[0].slice('LicenseRef-'.length));
            return (`${ids.join(' and ')} ${are} not on the SPDX list: ` +
                `write ${near || 'an identifier of https://spdx.org/licenses'} in license() of its recipe, ` +
                `or accept ${them} in "licenses" of "trust" in pakages.json.`);
        }
    }),
    14763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            zP: () => (LONGEST),
            bn: () => (allOf),
            v9: () => (holds),
            vX: () => (isSingle),
            Jn: () => (readExpression)
        });
        var spdx_expression_parse = __webpack_require__(93326);
        var spdx_expression_parse_default = __webpack_require__.n(spdx_expression_parse);
        var reference = __webpack_require__(8560);
        var spdx_exceptions = __webpack_require__(53988);
        var deprecated = __webpack_require__(3389);
        var spdx_license_ids = __webpack_require__(75204);
        ;
        const spellings = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
        let licences;
        let additions;
        const listedLicence = (id) => (licences ??= spellings([...deprecated, ...spdx_license_ids])).get(id.toLowerCase());
        const listedException = (id) => (additions ??= spellings(spdx_exceptions)).get(id.toLowerCase());
        ;
        const LONGEST = 500;
        function readExpression(text) {
            if (text.length > LONGEST)
                return undefined;
            const tokens = (text.match(/[()]|[^()\s]+/g) ?? []).map(tokenOf);
            const node = parsed(tokens.map((token) => token.text).join(' '));
            if (!node || !tokens.some(({ kind }) => kind === 'listed' || kind === 'own'))
                return undefined;
            const references = tokens.flatMap(({ kind, text: id, stated }) => kind === 'own' || kind === 'unlisted'
                ? [{ id: id, text: kind === 'own' ? id : stated }]
                : []);
            return {
                expression: written(node),
                references: [...new Map(references.map((one) => [one.id, one])).values()],
                asStated: !tokens.some(({ kind }) => kind === 'unlisted'),
            };
        }
        function allOf(expressions) {
            const parts = expressions.flatMap((one) => partsOf(spdx_expression_parse_default()(one))).map(written);
            const inner = (part) => (isSingle(part) ? part : `(${part})`);
            return [...new Set(parts)]
                .map((part, _, all) => (all.length === 1 ? part : inner(part)))
                .join(' AND ');
        }
        const partsOf = (node) => 'conjunction' in node && node.conjunction === 'and'
            ? [...partsOf(node.left), ...partsOf(node.right)]
            : [node];
        const holds = (expression, test) => holdsFor(spdx_expression_parse_default()(expression), test);
        function holdsFor(node, test) {
            if (!('conjunction' in node))
                return test(written(node));
            const left = holdsFor(node.left, test);
            return node.conjunction === 'or'
                ? left || holdsFor(node.right, test)
                : left && holdsFor(node.right, test);
        }
        const isSingle = (expression) => !('conjunction' in spdx_expression_parse_default()(expression));
        function tokenOf(stated) {
            const token = (kind, text) => ({ kind, text, stated });
            if (/^(?:[()]|and|or|with)$/i.test(stated))
                return token('grammar', stated.toUpperCase());
            const own = /^LicenseRef-([A-Za-z0-9.-]+)$/i.exec(stated)?.[1];
            if (own !== undefined)
                return token('own', `LicenseRef-${own}`);
            const plus = stated.endsWith('+') ? '+' : '';
            const listed = listedLicence(plus === '' ? stated : stated.slice(0, -1));
            if (listed !== undefined)
                return token('listed', `${listed}${plus}`);
            const exception = listedException(stated);
            if (exception !== undefined)
                return token('grammar', exception);
            return /^[A-Za-z0-9.-]+$/.test(stated)
                ? token('unlisted', (0, reference.P)(stated).id)
                : token('grammar', stated);
        }
        function parsed(text) {
            if (/(?:^|[\s(])DocumentRef-/.test(text))
                return undefined;
            try {
                return spdx_expression_parse_default()(text);
            }
            catch {
                return undefined;
            }
        }
        function written(node) {
            if (!('conjunction' in node)) {
                const exception = node.exception === undefined ? '' : ` WITH ${node.exception}`;
                return `${node.license}${node.plus ? '+' : ''}${exception}`;
            }
            const side = (child) => 'conjunction' in child && child.conjunction !== node.conjunction
                ? `(${written(child)})`
                : written(child);
            return `${side(node.left)} ${node.conjunction.toUpperCase()} ${side(node.right)}`;
        }
    }),
    30569: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (readLicence)
        });
        var licence_expression = __webpack_require__(14763);
        var licence_reference = __webpack_require__(8560);
        ;
        const SPELLINGS = new Map([
            ['apache 2.0', 'Apache-2.0'],
            ['bsd 2-clause', 'BSD-2-Clause'],
            ['bsd 3-clause', 'BSD-3-Clause'],
            ['apache license 2.0', 'Apache-2.0'],
            ['apache license, version 2.0', 'Apache-2.0'],
            ['apache-2', 'Apache-2.0'],
            ['apachev2', 'Apache-2.0'],
            ['asl 2.0', 'Apache-2.0'],
            ['the unlicense', 'Unlicense'],
            ['mit license', 'MIT'],
            ['the mit license', 'MIT'],
            ['2-clause bsd', 'BSD-2-Clause'],
            ['3-clause bsd', 'BSD-3-Clause'],
            ['bsd2-clause', 'BSD-2-Clause'],
            ['bsd3-clause', 'BSD-3-Clause'],
            ['bsd 3-clause license', 'BSD-3-Clause'],
            ['bsd 2-clause license', 'BSD-2-Clause'],
            ['new bsd license', 'BSD-3-Clause'],
            ['gpl-2', 'GPL-2.0'],
            ['gpl-3', 'GPL-3.0'],
            ['gplv2', 'GPL-2.0'],
            ['gplv3', 'GPL-3.0'],
            ['lgplv2.1', 'LGPL-2.1'],
            ['lgpl2.1', 'LGPL-2.1'],
            ['gnu lgpl-2.1', 'LGPL-2.1'],
            ['lgplv3', 'LGPL-3.0'],
            ['agplv3', 'AGPL-3.0'],
            ['gplv2+', 'GPL-2.0-or-later'],
            ['gplv3+', 'GPL-3.0-or-later'],
            ['lgplv2.1+', 'LGPL-2.1-or-later'],
            ['lgplv3+', 'LGPL-3.0-or-later'],
            ['agplv3+', 'AGPL-3.0-or-later'],
            ['mplv1.1', 'MPL-1.1'],
            ['mplv2.0', 'MPL-2.0'],
            ['cecill free software license agreement v2.1', 'CECILL-2.1'],
        ]);
        const inSpdxSpelling = (text) => text
            .split(/(\s(?:and|or)\s|[()])/i)
            .map((part) => SPELLINGS.get(part.trim().toLowerCase()) ?? part)
            .join('');
        ;
        const UNKNOWN = { kind: 'unknown', expression: undefined, references: [] };
        const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION', 'NONE']);
        function readLicence(stated) {
            const texts = typeof stated === 'string' ? [stated] : (stated ?? []);
            const parts = [];
            for (const text of texts) {
                const part = readText(text.trim().replace(/\s+/g, ' '));
                if (part.kind === 'unknown')
                    return UNKNOWN;
                if (!parts.some(({ expression }) => expression === part.expression))
                    parts.push(part);
            }
            return parts.length < 2 ? (parts[0] ?? UNKNOWN) : together(parts);
        }
        function readText(text) {
            if (SILENT.has(text.toUpperCase()))
                return UNKNOWN;
            const read = (0, licence_expression.Jn)(inSpdxSpelling(text));
            if (!read)
                return standingFor(text);
            const { expression, references, asStated } = read;
            if (references.some((one) => SILENT.has(one.text.toUpperCase())))
                return UNKNOWN;
            return { kind: asStated ? 'spdx' : 'other', expression, references };
        }
        function standingFor(text) {
            const reference = (0, licence_reference.P)(text);
            return { kind: 'other', expression: reference.id, references: [reference] };
        }
        function together(parts) {
            const expression = (0, licence_expression.bn)(parts.map((part) => part.expression));
            if (expression.length > licence_expression.zP)
                return standingFor(expression);
            const references = parts.flatMap((part) => part.references);
            return {
                kind: parts.every(({ kind }) => kind === 'spdx') ? 'spdx' : 'other',
                expression,
                references: [...new Map(references.map((one) => [one.id, one])).values()],
            };
        }
    }),
    8560: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (referenceTo)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const READABLE = 40;
        function referenceTo(text) {
            if (text.length <= READABLE && /^[A-Za-z0-9.-]+$/.test(text))
                return { id: `LicenseRef-${text}`, text };
            const words = text
                .replace(/[^A-Za-z0-9.]+/g, '-')
                .replace(/^-|-$/g, '')
                .slice(0, READABLE);
            const digits = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
            const id = `LicenseRef-${words === '' ? 'unnamed' : words}-${digits}`;
            return { id: id, text };
        }
    }),
    44712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BG: () => (takesLowest),
            E$: () => (intersection),
            W1: () => (ANY_VERSION),
            be: () => (rangeOf),
            h$: () => (isInRange),
            lq: () => (rangeText),
            qW: () => (SIGNIFICANT)
        });
        var _version_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90667);
        const ANY_VERSION = { lowestFirst: false };
        const SIGNIFICANT = 2;
        function rangeOf(operator, start) {
            const [before, after] = [
                { start, after: false },
                { start, after: true },
            ];
            switch (operator) {
                case '<':
                    return { below: before, lowestFirst: false };
                case '<=':
                    return { below: after, lowestFirst: false };
                case '>':
                    return { from: after, lowestFirst: false };
                case '>=':
                    return { from: before, lowestFirst: false };
                case '==':
                    return { from: before, below: after, lowestFirst: false };
                default:
                    return operator;
            }
        }
        const isInRange = ({ from, below }, version) => !(from && isBelow(version, from)) && (below === undefined || isBelow(version, below));
        function isBelow({ release }, { start, after }) {
            const own = start.map((_, at) => release[at] ?? 0);
            const order = (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(own, start, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Ut);
            return order < 0 || (order === 0 && after);
        }
        const takesLowest = ({ from, lowestFirst }) => lowestFirst && from !== undefined;
        function intersection(left, right) {
            const lowestFirst = left.lowestFirst || right.lowestFirst;
            const from = [left.from, right.from].reduce((a, b) => (order(a, b, LOWEST) < 0 ? b : (a ?? b)));
            const below = [left.below, right.below].reduce((a, b) => order(a, b, HIGHEST) > 0 ? b : (a ?? b));
            if (from === undefined || below === undefined || order(from, below, LOWEST) < 0)
                return { range: { from, below, lowestFirst }, disjoint: false };
            const higher = from === left.from ? left : right;
            return { range: { ...higher, lowestFirst: true }, disjoint: true };
        }
        const LOWEST = [''];
        const HIGHEST = [{ infinity: Number.POSITIVE_INFINITY }];
        const order = (left, right, open) => (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left ? place(left) : open, right ? place(right) : open, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Ut);
        function place({ start: [major = 0, minor], after }) {
            if (minor === undefined)
                return [after ? (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(major) : major, 0];
            return [major, after ? (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(minor) : minor];
        }
        function rangeText(range) {
            const [low, high] = [range.from && place(range.from), range.below && place(range.below)];
            const mark = takesLowest(range) ? '_' : '';
            if (low && high && isNext(low, high))
                return `==${written(low)}`;
            const bounds = [low && `>=${written(low)}`, high && `<${written(high)}`].filter(Boolean);
            return bounds.length === 0 ? 'any version' : `${bounds.join(',')}${mark}`;
        }
        const isNext = ([major, minor], high) => (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.tM)([major, (0, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(minor)], high, _version_component_js__WEBPACK_IMPORTED_MODULE_0__.Ut) === 0;
        const written = (components) => components.map(_version_format_js__WEBPACK_IMPORTED_MODULE_1__.zI).join('.');
    }),
    68354: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            p: () => (parseRequirement),
            t: () => (admits)
        });
        var _documents_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
        var _required_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44712);
        const GRAMMAR = 'Write alpha, alpha==*, alpha==1, alpha==1.*, alpha==1.2.2, alpha<1.4 or alpha>=1.2,<2.';
        const MAX_LENGTH = 300;
        const BOUND = /^(==?|<=|>=|<|>)\s*([A-Za-z0-9.*]\S*)$/;
        function parseRequirement(text) {
            if (text.length > MAX_LENGTH)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`A requirement of ${text.length} characters is too long: "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(text)}".`, { id: 'requirement-malformed', fix: `Write at most ${MAX_LENGTH}.` });
            const [first = ''] = text.split('#', 1);
            const trimmed = first.trim();
            const [written = ''] = /^[^\s<>=,]*/.exec(trimmed) ?? [];
            const name = written.toLowerCase();
            if (!_documents_review_js__WEBPACK_IMPORTED_MODULE_1__.oZ.safeParse(name).success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(text)}" is not a requirement.`, {
                    id: 'requirement-malformed',
                    fix: GRAMMAR,
                });
            const bounds = boundsIn(trimmed.slice(written.length).trimStart());
            const range = bounds.map((bound) => parseBound(bound, text)).reduce(within(text), _required_range_js__WEBPACK_IMPORTED_MODULE_2__.W1);
            return { name, range, bounds: bounds.join(','), text: trimmed };
        }
        function boundsIn(text) {
            if (text === '')
                return [];
            return text
                .replace(/^==\s*(?=[<>])/, '')
                .replace(/,$/, '')
                .split(',')
                .map((bound) => bound.trim());
        }
        const within = (text) => (before, next) => {
            const { range, disjoint } = (0, _required_range_js__WEBPACK_IMPORTED_MODULE_2__.E$)(before, next);
            if (!disjoint)
                return range;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(text)}" is not a requirement: no version can be within all of its bounds.`, { id: 'requirement-malformed', fix: 'Loosen one of them.' });
        };
        function parseBound(bound, whole) {
            const lowestFirst = bound.endsWith('_');
            const [, sign, version] = BOUND.exec(lowestFirst ? bound.slice(0, -1) : bound) ?? [];
            const operator = (sign === '=' ? '==' : sign);
            if (version === undefined)
                throw notABound(bound, whole);
            if (version === '*') {
                if (operator === '<' || operator === '>')
                    throw notABound(bound, whole);
                return { ..._required_range_js__WEBPACK_IMPORTED_MODULE_2__.W1, lowestFirst };
            }
            if (version.endsWith('*') && operator !== '==')
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(bound)}" in "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(whole)}" is not a bound: a star stands for a range already.`, {
                    id: 'requirement-malformed',
                    fix: `Write ==${version}, or ${operator}${version.slice(0, -2)}.`,
                });
            return { ...(0, _required_range_js__WEBPACK_IMPORTED_MODULE_2__.be)(operator, startOf(version, bound, whole)), lowestFirst };
        }
        function startOf(version, bound, whole) {
            const open = version.startsWith('.') ? `0${version}` : version;
            const closed = open.endsWith('.*') ? open.slice(0, -1) : open;
            if (closed.includes('*'))
                throw notABound(bound, whole);
            return (0, _version_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(closed).release.slice(0, _required_range_js__WEBPACK_IMPORTED_MODULE_2__.qW);
        }
        const notABound = (bound, whole) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(bound)}" in "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(whole)}" is not a bound.`, {
            id: 'requirement-malformed',
            fix: GRAMMAR,
        });
        const admits = ({ range }, version) => (0, _required_range_js__WEBPACK_IMPORTED_MODULE_2__.h$)(range, version);
    }),
    90667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bs: () => (dotted),
            D_: () => (underscored),
            Gg: () => (dashed),
            bY: () => (sliced),
            jB: () => (upTo),
            oR: () => (joined),
            zI: () => (componentText)
        });
        var _component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        const underscored = (version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(version.text.replaceAll(/[.-]/g, '_'));
        const dotted = (version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(version.text.replaceAll(/[_-]/g, '.'));
        const dashed = (version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(version.text.replaceAll(/[._]/g, '-'));
        const joined = (version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(version.text.replaceAll(/[._-]/g, ''));
        const upTo = (version, count) => sliced(version, 0, count);
        function sliced(version, start, end = version.release.length) {
            const components = version.release.slice(start, end);
            const separators = version.separators.slice(0, version.release.length).slice(start, end);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(components
                .map((component, at) => componentText(component) + (at < components.length - 1 ? separators[at] : ''))
                .join(''));
        }
        const componentText = (component) => (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.Dh)(component) ? (_component_js__WEBPACK_IMPORTED_MODULE_1__.KP[component.infinity] ?? 'infinity') : String(component);
    })
};
