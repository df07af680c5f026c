export const id = 8250;
export const ids = [8250];
export const modules = {

/***/ 24356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where the toolkit keeps clones and Spack's caches between runs: `$PAKAGES_CACHE`, else
 * `$XDG_CACHE_HOME/pakages`, else `~/.cache/pakages`. In it are `spack/REF/`, `spack-packages/REF/`
 * and `user/`.
 */
const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
    (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');


/***/ }),

/***/ 39635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oT: () => (/* binding */ CONFIGURATION_FILE),
  TD: () => (/* binding */ readConfiguration),
  GA: () => (/* binding */ readConfigurationIfAny)
});

// UNUSED EXPORTS: parseConfiguration

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/suggestion.ts
var suggestion = __webpack_require__(76133);
// EXTERNAL MODULE: ./packages/model/src/requirement.ts
var requirement = __webpack_require__(58470);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./packages/core/src/config/spdx-expression.ts
var spdx_expression = __webpack_require__(76940);
// EXTERNAL MODULE: ./packages/core/src/config/trust.ts
var trust = __webpack_require__(87022);
// EXTERNAL MODULE: ./packages/core/src/config/updates.ts
var updates = __webpack_require__(5098);
;// CONCATENATED MODULE: ./packages/core/src/config/configuration-type.ts





const configuration_type_text = schemas/* string */.YjP().min(1, 'must not be empty');
const configuration_type_requirement = configuration_type_text.superRefine((given, context) => {
    try {
        (0,requirement/* parseRequirement */.pP)(given);
    }
    catch (error) {
        if (!(error instanceof invalid_value/* InvalidValue */.h))
            throw error;
        context.addIssue({
            code: 'custom',
            message: `is no requirement: ${error.message} ${error.fix}`,
        });
    }
});
/** What names the repository of packages; the first three are required. */
const identity = {
    $schema: schemas/* string */.YjP().optional().describe('The JSON Schema of this file, for editors.'),
    name: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower case letters, digits, ".", "_" and "-"')
        .describe('How others name it in their requirements.'),
    version: schemas/* string */.YjP()
        .regex(/^\d+\.\d+([._+-][\w.+-]+)?$/, 'must begin with two numbers, such as 1.3 or 1.3.live')
        .describe('The first two numbers are what requirements filter by; what follows is a bug fix.'),
    license: spdx_expression/* spdxExpression */.k.describe('An SPDX expression. The spellings "Apache 2.0" and "BSD 2-clause" are understood.'),
    description: configuration_type_text.optional().describe('A sentence for the index.'),
    homepage: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be a web address' })
        .optional()
        .describe('Where people read more.'),
    maintainers: schemas/* array */.YOg(configuration_type_text).optional().describe('Who looks after it: GitHub logins.'),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower case letters, digits and "-"'))
        .optional()
        .describe('Words that the index filters by.'),
};
/** What makes it do something: at least one of these is needed. */
const functional = {
    specs: schemas/* array */.YOg(configuration_type_text).min(1, 'must name at least one spec').optional().describe('Specs to build.'),
    environment: configuration_type_text
        .optional()
        .describe('Folder of a Spack environment (spack.yaml) to build, relative to this file.'),
    repository: configuration_type_text
        .optional()
        .describe('Folder of the Spack repository (repo.yaml), relative to this file.'),
    static: schemas/* array */.YOg(configuration_type_text)
        .min(1, 'must name at least one file')
        .optional()
        .describe('Files that the index serves beside the packages, relative to this file.'),
    requires: schemas/* array */.YOg(configuration_type_requirement)
        .min(1, 'must name at least one requirement')
        .optional()
        .describe('What is needed of other package repositories, such as "alpha>=1.2,<2".'),
    registry: schemas/* string */.YjP()
        .regex(/^(oci|oci\+http):\/\/\S+$|^oci-layout:\S/, 'must be oci://HOST/PATH or oci-layout:FOLDER')
        .optional()
        .describe('Where the binaries are pushed to and installed from.'),
    updates: updates/* updatesSection */.C0
        .optional()
        .describe('How new upstream versions are looked for and proposed.'),
    trust: trust/* trustSection */.eq.optional().describe('Who may sign and review, and what may be installed.'),
};
/** Keys of which at least one is needed. */
const FUNCTIONAL_KEYS = Object.keys(functional);
/**
 * The whole of `pakages.json`. To add a section: its own file beside this one, and a line above.
 */
const configurationType = schemas/* strictObject */.rej({ ...identity, ...functional });

// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./node_modules/json5/lib/index.js
var lib = __webpack_require__(84841);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./packages/core/src/config/json-positions.ts

const TOKEN = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\],:]|[^\s{}[\],:"'/]+/g;
/**
 * Finds where each key and value of a text begins. The text must be valid JSON5: nothing is checked
 * again. Takes linear time.
 */
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
/** After a comma comes the next element, or the next key. */
function advance(frame) {
    frame.next = frame.array ? String(Number(frame.next) + 1) : undefined;
}
const keyOf = (token) => (/^["']/.test(token) ? String(lib_default().parse(token)) : token);

;// CONCATENATED MODULE: ./packages/core/src/config/json-with-comments.ts




/** Longer texts are no configuration. */
const LONGEST = 1024 * 1024;
/**
 * Reads JSON with comments that begin with `//` or `#`, comments between slash and star, trailing
 * commas and the rest of https://spec.json5.org. Keys keep their order.
 * @param file For messages.
 * @throws UserError with line and column where it is malformed, and where a key is given twice.
 */
function parseCommentedJson(text, file) {
    if (text.length > LONGEST)
        throw new errors/* UserError */.yo(`${file} is longer than 1 MiB.`, {
            fix: 'Name the configuration, not another file.',
            at: { file },
        });
    const plain = withoutHashComments(text.replace(/^\ufeff/, ' '));
    (0,errors/* readingFrom */.L)(file, () => (0,outside_json/* checkDepth */.kP)(plain, file, '"\''), { file });
    const value = parse(plain, file);
    const positions = positionsOf(plain);
    const [duplicate] = positions.duplicates;
    if (duplicate)
        throw new errors/* UserError */.yo(`${file}: "${duplicate.key}" is given twice.`, {
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
/**
 * Takes out what follows `#` outside strings and other comments; every other character stays where
 * it is.
 */
function withoutHashComments(text) {
    let plain = '';
    let kept = 0;
    for (let at = nextMark(text, 0); at >= 0;) {
        const end = endOf(text, at);
        // What never ends is malformed, and the parser says so.
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
/** The offset behind a string or comment that begins at `at`; negative where it never ends. */
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
        throw new errors/* UserError */.yo(`${file} is not JSON: ${what}.`, {
            fix: `Look at line ${line}, column ${column}, and at what stands before it: a missing comma, quote or bracket.`,
            cause: error,
            at: { file, line, column },
        });
    }
}
/** The value at a path, or the nearest one around it. */
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

;// CONCATENATED MODULE: ./packages/core/src/config/known-keys.ts

/**
 * The keys that a schema knows at a path, over all forms that a value may have there; for
 * suggestions.
 */
function keysAt(type, path) {
    const forms = formsOf(type);
    const [head, ...rest] = path;
    if (head === undefined)
        return [
            ...new Set(forms.flatMap((form) => (form instanceof schemas/* ZodObject */.bvH ? Object.keys(form.shape) : []))),
        ];
    return forms.flatMap((form) => {
        if (form instanceof schemas/* ZodObject */.bvH)
            return Object.hasOwn(form.shape, head)
                ? keysAt(form.shape[head], rest)
                : [];
        if (form instanceof schemas/* ZodArray */.naA)
            return keysAt(form.element, rest);
        if (form instanceof schemas/* ZodRecord */.b8S)
            return keysAt(form.valueType, rest);
        return [];
    });
}
/** What is left when optional, default and union are taken off. */
function formsOf(type) {
    if (type instanceof schemas/* ZodOptional */.IiU ||
        type instanceof schemas/* ZodDefault */.XiL ||
        type instanceof schemas/* ZodNullable */.l1C)
        return formsOf(type.unwrap());
    if (type instanceof schemas/* ZodUnion */.fZ7)
        return type.options.flatMap(formsOf);
    return [type];
}

;// CONCATENATED MODULE: ./packages/core/src/config/configuration.ts






/** The name of the configuration in the root of a package repository. */
const CONFIGURATION_FILE = 'pakages.json';
/**
 * Reads a configuration. @throws UserError when it is missing, and as {@link parseConfiguration}
 * does.
 */
async function readConfiguration(file) {
    const found = await readConfigurationIfAny(file);
    if (found)
        return found;
    throw new errors/* UserError */.yo(`There is no file ${file}.`, {
        fix: `Write one with "name", "version" and "license", and one of ${FUNCTIONAL_KEYS.join(', ')}: docs/pakages-json.md shows how.`,
    });
}
/**
 * Reads a configuration; undefined when there is no such file. @throws UserError as {@link
 * parseConfiguration} does.
 */
async function readConfigurationIfAny(file) {
    try {
        return parseConfiguration(await (0,promises_.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`${file} cannot be read (${(0,errors/* codeOf */.$N)(error) ?? 'unknown error'}).`, {
            fix: 'Check its kind and its permissions.',
            cause: error,
        });
    }
}
/**
 * Reads the text of a configuration.
 * @param file For messages.
 * @throws UserError with line and column of the first fault; it names the others, too.
 */
function parseConfiguration(text, file) {
    const json = parseCommentedJson(text, file);
    const read = configurationType.safeParse(json.value);
    if (!read.success)
        throw report(read.error.issues.flatMap((issue) => faultsOf(issue, [], json)), file);
    const empty = FUNCTIONAL_KEYS.every((key) => !(key in read.data));
    if (empty)
        throw report([
            {
                message: 'it says nothing to do',
                fix: `Add one of ${FUNCTIONAL_KEYS.join(', ')}.`,
                at: json.at([]),
            },
        ], file);
    return { file, values: read.data, at: (...path) => json.at(path) };
}
/** In the order in which they stand in the file; a person mends them from the top. */
function report(faults, file) {
    const sorted = faults.toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    const [first, ...others] = sorted;
    if (!first)
        return new errors/* UserError */.yo(`${file} is malformed.`, {
            fix: 'docs/pakages-json.md shows what it may hold.',
            at: { file },
        });
    const more = others.slice(0, 9).map(({ message, at }) => `line ${at.line}: ${message}`);
    return new errors/* UserError */.yo([`${file}: ${first.message}.`, ...(more.length > 0 ? [`Also: ${more.join('; ')}.`] : [])].join(' '), { fix: first.fix, at: first.at });
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
        fix: (0,suggestion/* didYouMean */.a)(key, keysAt(configurationType, path)),
        at: json.atKey([...path, key]),
    };
}
/**
 * Of several forms that a value may have, the one that it is nearest to: whose faults lie deepest,
 * or are the fewest.
 */
function nearestOption(options) {
    const depth = (issues) => Math.max(0, ...issues.map(({ path }) => path.length));
    return options.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
/**
 * zod's own messages begin with "Invalid input: expected …"; ours go on after the name of the key.
 */
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


/***/ }),

/***/ 76940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ singleLicence),
/* harmony export */   k: () => (/* binding */ spdxExpression)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _licence_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61105);
/* harmony import */ var _licence_expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14763);
/* harmony import */ var _licence_licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);




/** A licence in `pakages.json`: what recipes may leave open must be SPDX here. */
const spdxExpression = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((given, context) => {
    const { kind, expression } = (0,_licence_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicence */ .o)(given);
    if (kind === 'spdx')
        return expression;
    const near = (0,_licence_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestLicence */ .kr)(given);
    const hint = near === undefined
        ? 'Write an identifier of https://spdx.org/licenses, such as MIT, or several joined by AND and OR.'
        : `Did you mean "${near}"?`;
    context.addIssue({ code: 'custom', message: `is no SPDX licence expression. ${hint}` });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** A licence of the policy: one, since a list of them stands for alternatives. */
const singleLicence = spdxExpression.refine(_licence_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .isSingle */ .vX, {
    message: 'must be single licences: list those that OR joins one by one',
});


/***/ }),

/***/ 87022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ trustPolicy),
/* harmony export */   eq: () => (/* binding */ trustSection)
/* harmony export */ });
/* unused harmony exports GITHUB_ISSUER, DEFAULT_LICENSES */
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
/* harmony import */ var _spdx_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76940);





/** The issuer of the identity tokens of GitHub Actions on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** The licences that are acceptable unless the configuration names more. */
const DEFAULT_LICENSES = [
    'Apache-2.0',
    'BSD-2-Clause',
    'ISC',
    'MIT',
    'Unlicense',
];
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9-]+\/([A-Za-z0-9_.-]+|\*)$/, 'write owner/name or owner/*');
const key = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .describe('A public key: a PEM file, relative to this one, or the PEM text.');
const signer = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ key }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        repository: repository.describe('The repository whose workflow may sign: owner/name, or owner/*.'),
        workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+\/)?\.github\/workflows\/[^/@]+\.ya?ml$/, 'write .github/workflows/FILE.yml')
            .optional()
            .describe('The only workflow file that may sign.'),
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .startsWith('refs/')
            .optional()
            .describe('The only ref it may run for, such as refs/heads/main; a final * stands for anything.'),
        issuer: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().default(GITHUB_ISSUER).describe('The issuer of the identity token.'),
    }),
]);
const user = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, 'not a GitHub login');
const team = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, 'not a team: write organization/team');
const auditor = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([user, team, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ user, keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(key).min(1) })]);
/** The section `trust` of `pakages.json`, as it is written. */
const trustSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Registries that specs may come from; a final * stands for anything. Default: any.'),
    signers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(signer)
        .default([])
        .describe('Who may sign binaries and reviews. Default: the workflows of this repository.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['provenance', 'sbom']))
        .default(['provenance'])
        .describe('What every binary must bring.'),
    auditors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(auditor)
        .default([])
        .describe('Who may review: logins, organization/team, or a user with public keys.'),
    quorum: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100).default(1).describe('How many auditors must approve a version.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .CRITERIA */ .wf))
        .min(1)
        .default([..._pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .CRITERIA */ .wf])
        .describe('What each approval must grant.'),
    licenses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_spdx_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLicence */ ._)
        .default([])
        .describe(`SPDX identifiers of acceptable licences, besides ${DEFAULT_LICENSES.join(', ')}; LicenseRef-… for those that have none.`),
    allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'pending', 'rejected', 'unreviewed']))
        .default(['approved'])
        .describe('The states that may be installed.'),
    binding: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['recipe', 'digest'])
        .default('recipe')
        .describe('What an approval holds for: binaries that trusted signers built from the reviewed recipe, or only the digests that the auditor saw.'),
    'unsigned-reviews': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether reviews without a signature may approve.'),
    imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), signers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(signer).min(1) }))
        .default([])
        .describe('Indexes of others whose reviews count, with who must have signed them.'),
    'trust-root': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('A file with the trusted roots of a Sigstore instance. Default: the public one.'),
});
/**
 * Makes the policy that a section describes: files are read, defaults filled in, names brought to
 * lower case.
 * @param section Undefined when there is no section: everything has its default.
 * @throws UserError for a key that is no public key, naming it.
 */
function trustPolicy(section, around) {
    const given = section ?? trustSection.parse({});
    const signers = given.signers.map((one) => signerOf(one, around));
    const own = around.repository === undefined
        ? []
        : [
            {
                kind: 'workflow',
                issuer: GITHUB_ISSUER,
                repository: around.repository,
                workflow: undefined,
                ref: undefined,
            },
        ];
    return {
        registries: given.registries,
        signers: signers.length > 0 ? signers : own,
        evidence: given.evidence,
        auditors: given.auditors.map((one) => auditorOf(one, around)),
        quorum: given.quorum,
        criteria: given.criteria,
        licenses: [...new Set([...DEFAULT_LICENSES, ...given.licenses])],
        allow: given.allow,
        binding: given.binding,
        unsignedReviews: given['unsigned-reviews'],
        imports: given.imports.map((one) => ({
            url: one.url,
            signers: one.signers.map((by) => signerOf(by, around)),
        })),
        trustRoot: given['trust-root'] === undefined ? undefined : around.readText(given['trust-root']),
    };
}
function signerOf(given, around) {
    if ('key' in given)
        return { kind: 'key', pem: publicKey(given.key, around) };
    return {
        kind: 'workflow',
        issuer: given.issuer,
        repository: given.repository,
        workflow: given.workflow,
        ref: given.ref,
    };
}
function auditorOf(given, around) {
    if (typeof given === 'object')
        return {
            kind: 'user',
            name: plain(given.user),
            keys: given.keys.map((one) => publicKey(one, around)),
        };
    return { kind: given.includes('/') ? 'team' : 'user', name: plain(given), keys: [] };
}
const plain = (name) => name.replace(/^@/, '').toLowerCase();
function publicKey(given, around) {
    const inline = given.includes('-----BEGIN');
    const text = inline ? given : around.readText(given);
    // A private key would be read as well, its public half being in it: it must not lie in a
    // repository.
    if (text.includes('PRIVATE KEY'))
        throw notPublic(inline ? 'A key of "trust"' : given, 'is a private key', 'Take it out of the repository, and name the public key.');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text).export({ type: 'spki', format: 'pem' }).toString();
    }
    catch (error) {
        throw notPublic(inline ? 'A key of "trust"' : given, 'is not a public key in PEM', 'Make one with "openssl pkey -in private.pem -pubout".', error);
    }
}
const notPublic = (what, wrong, fix, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${what} ${wrong}.`, { fix, cause });


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ updatesSection),
/* harmony export */   J1: () => (/* binding */ matchesWords),
/* harmony export */   it: () => (/* binding */ updateRulesFor)
/* harmony export */ });
/* unused harmony export DEFAULT_UPDATE_RULES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200);
/** What may be said for the whole repository and, stronger, for single recipes. */
const rules = {
    prereleases: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('Also propose alpha, beta, rc and dev versions, and odd GNOME minors.'),
    'minimum-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(365)
        .describe('Days that a release must be old before it is proposed, so that others find what is wrong with it.'),
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['major', 'minor', 'patch']))
        .min(1)
        .describe('Kinds of change that are proposed. The first two numbers of a version tell them apart.'),
    follow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern)
        .describe('Version lines to follow, such as 1 or 2.4: the newest of each is proposed. None: the newest of all.'),
    which: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['newest', 'all'])
        .describe('Propose only the newest version (of each line), or all that are newer than what the recipe has, also in older lines that it keeps.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern)
        .describe('Versions never to propose: Spack ranges such as 2.0, =2.0.1 or 3.0:, or a word with * such as *-beta*.'),
    upstream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe("Follow Spack's own recipe too: its changes are merged into the local one."),
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether updates are looked for at all.'),
};
const forRecipe = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(rules)
    .partial()
    .extend({
    datasource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('The datasource to ask instead of the one that claims the recipe.'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('What to ask that datasource for, such as owner/name for github.'),
});
const group = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'write lower case letters, digits and dashes'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern)
        .min(1)
        .describe('Names of recipes, with * for any characters, such as r-*.'),
});
const upstreamSource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('https://github.com/spack/spack-packages.git')
        .describe('The git address of the recipes to follow.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w][\w./-]*$/)
        .default('develop')
        .describe('A branch or tag of it.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w][\w./-]*$/)
        .default('repos/spack_repo/builtin')
        .describe('The folder of it that holds repo.yaml.'),
});
/** The section `updates` of `pakages.json`, as it is written. */
const updatesSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(rules)
    .partial()
    .extend({
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(0)
        .max(200)
        .optional()
        .describe('Pull requests that may be open at once (default 10).'),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(50))
        .optional()
        .describe('Labels of the pull requests (default: updates).'),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(group).optional().describe('Recipes whose updates share one pull request.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(pattern, forRecipe)
        .optional()
        .describe('Rules for recipes by name, with * for any characters; later ones win.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Address prefixes and where to ask instead, such as a proxy of your network.'),
    'second-opinion': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['anitya', 'repology']))
        .optional()
        .describe('Who else is asked about a version before it is proposed.'),
    'build-workflow': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+\.ya?ml$/)
        .optional()
        .describe('A workflow file that is started (workflow_dispatch) for each branch.'),
    'upstream-source': upstreamSource.optional().describe("Where Spack's own recipes are."),
});
/** What holds where nothing is said. */
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
/**
 * The rules for a recipe: defaults, then the section, then each entry of `packages` that fits its
 * name, in their order. `ignore` adds up.
 */
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
/**
 * Whether a text fits a pattern in which `*` stands for any characters. Takes linear time whatever
 * the pattern.
 */
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


/***/ }),

/***/ 61105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ licenceAdvice),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   kr: () => (/* binding */ nearestLicence)
/* harmony export */ });
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76133);

/** What is suggested for a licence that nobody knows. */
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
/** The licence of the SPDX list that a mistyped one most likely means; undefined when none is near. */
const nearestLicence = (text) => (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, COMMON);
/**
 * What to write so that a licence that is not on the SPDX list can be judged: one sentence, the same
 * wherever it is told. It depends on the expression alone, so that reviews and indexes, which carry
 * no more, tell it too.
 * @returns undefined when there is nothing to mend.
 */
const licenceAdvice = ({ kind, references }) => kind === 'unknown'
    ? 'Its licence is not known: write an identifier of https://spdx.org/licenses in license() of its recipe.'
    : adviceOn(references);
/** See {@link licenceAdvice}; for some of the references of a licence. */
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


/***/ }),

/***/ 14763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zP: () => (/* binding */ LONGEST),
  bn: () => (/* binding */ allOf),
  v9: () => (/* binding */ holds),
  vX: () => (/* binding */ isSingle),
  Jn: () => (/* binding */ readExpression)
});

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./packages/core/src/licence/reference.ts
var reference = __webpack_require__(8560);
// EXTERNAL MODULE: ./node_modules/spdx-exceptions/index.json
var spdx_exceptions = __webpack_require__(53988);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/deprecated.json
var deprecated = __webpack_require__(3389);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/index.json
var spdx_license_ids = __webpack_require__(75204);
;// CONCATENATED MODULE: ./packages/core/src/licence/spdx-list.ts



const spellings = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
// Made when first asked for: most steps read no licence at all.
let licences;
let additions;
/**
 * An identifier of the SPDX licence list as the list writes it, from any case; deprecated ones are
 * on the list too. Undefined when it is not there.
 */
const listedLicence = (id) => (licences ??= spellings([...deprecated, ...spdx_license_ids])).get(id.toLowerCase());
/** An exception that may follow WITH as the SPDX list writes it, from any case. */
const listedException = (id) => (additions ??= spellings(spdx_exceptions)).get(id.toLowerCase());

;// CONCATENATED MODULE: ./packages/core/src/licence/expression.ts



/** A longer text is not looked into: what it costs to read one stays small. */
const LONGEST = 500;
/**
 * Reads an SPDX expression, in any case of letters. An unlisted identifier becomes a reference
 * where a licence that SPDX knows stands beside it, so that the rest of the expression is not lost.
 * @returns undefined for a text that cannot be read so, such as one that points into another
 * document.
 */
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
/** Expressions of which all hold, as one; a part that several have stands there once. */
function allOf(expressions) {
    const parts = expressions.flatMap((one) => partsOf(spdx_expression_parse_default()(one))).map(written);
    const inner = (part) => (isSingle(part) ? part : `(${part})`);
    return [...new Set(parts)]
        .map((part, _, all) => (all.length === 1 ? part : inner(part)))
        .join(' AND ');
}
/** What AND joins at the top of an expression. */
const partsOf = (node) => 'conjunction' in node && node.conjunction === 'and'
    ? [...partsOf(node.left), ...partsOf(node.right)]
    : [node];
/**
 * Whether an expression holds when `test` says which of its single licences do: of alternatives
 * (`OR`) one must, of parts (`AND`) all.
 */
const holds = (expression, test) => holdsFor(spdx_expression_parse_default()(expression), test);
function holdsFor(node, test) {
    if (!('conjunction' in node))
        return test(written(node));
    const left = holdsFor(node.left, test);
    return node.conjunction === 'or'
        ? left || holdsFor(node.right, test)
        : left && holdsFor(node.right, test);
}
/** Whether an expression names one licence, with or without an exception. */
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
        ? token('unlisted', (0,reference/* referenceTo */.P)(stated).id)
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


/***/ }),

/***/ 30569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readLicence)
});

// EXTERNAL MODULE: ./packages/core/src/licence/expression.ts + 1 modules
var licence_expression = __webpack_require__(14763);
// EXTERNAL MODULE: ./packages/core/src/licence/reference.ts
var licence_reference = __webpack_require__(8560);
;// CONCATENATED MODULE: ./packages/core/src/licence/spellings.ts
/**
 * What people write for one licence and cannot mean another by, in lower case. The one table of
 * such texts: a spelling that is added here is understood in recipes, in the policy and in
 * `pakages.json` alike. The first two are those of the notexp package index.
 */
const SPELLINGS = new Map([
    ['apache 2.0', 'Apache-2.0'],
    ['bsd 2-clause', 'BSD-2-Clause'],
    ['bsd 3-clause', 'BSD-3-Clause'],
    ['apache license 2.0', 'Apache-2.0'],
    ['apache-2', 'Apache-2.0'],
    ['the unlicense', 'Unlicense'],
    ['mit license', 'MIT'],
]);

;// CONCATENATED MODULE: ./packages/core/src/licence/licence.ts



const UNKNOWN = { kind: 'unknown', expression: undefined, references: [] };
/** What is written where nobody has looked yet, in capitals; the last two are words of SPDX. */
const SILENT = new Set(['', 'UNKNOWN', 'NOASSERTION', 'NONE']);
/**
 * Reads a licence as a recipe, a review or an index states it. This is the one place that decides
 * what a text means.
 * @param stated One text, or several that all apply: Spack itself wants one directive for a spec,
 * but of a version several may apply, each to some builds. Where one of them is not known, the whole
 * is not.
 */
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
    const read = (0,licence_expression/* readExpression */.Jn)(SPELLINGS.get(text.toLowerCase()) ?? text);
    if (!read)
        return standingFor(text);
    const { expression, references, asStated } = read;
    if (references.some((one) => SILENT.has(one.text.toUpperCase())))
        return UNKNOWN;
    return { kind: asStated ? 'spdx' : 'other', expression, references };
}
function standingFor(text) {
    const reference = (0,licence_reference/* referenceTo */.P)(text);
    return { kind: 'other', expression: reference.id, references: [reference] };
}
function together(parts) {
    const expression = (0,licence_expression/* allOf */.bn)(parts.map((part) => part.expression));
    if (expression.length > licence_expression/* LONGEST */.zP)
        return standingFor(expression);
    const references = parts.flatMap((part) => part.references);
    return {
        kind: parts.every(({ kind }) => kind === 'spdx') ? 'spdx' : 'other',
        expression,
        references: [...new Map(references.map((one) => [one.id, one])).values()],
    };
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ referenceTo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Longer words are cut, and told apart by their hash. */
const READABLE = 40;
/**
 * The reference that stands for a text. A word of the characters that SPDX allows is kept as it is;
 * of any other text what can be read stays, with eight digits of its sha256, so that two texts
 * never share one.
 */
function referenceTo(text) {
    if (text.length <= READABLE && /^[A-Za-z0-9.-]+$/.test(text))
        return { id: `LicenseRef-${text}`, text };
    const words = text
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, READABLE);
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
    const id = `LicenseRef-${words === '' ? 'unnamed' : words}-${digits}`;
    return { id: id, text };
}


/***/ }),

/***/ 76133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The candidate that a mistyped word most likely means; undefined when none is near (more than a
 * third of its letters would have to change) or there is none.
 */
function suggestion(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase().slice(0, 100), candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase().slice(0, 100), nearest.toLowerCase()) <=
        Math.max(1, Math.ceil(nearest.length / 3))
        ? nearest
        : undefined;
}
/** `Did you mean "x"?`, or what there is: a sentence for the fix of an error. */
function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
    const found = suggestion(word, candidates);
    return found === undefined ? otherwise : `Did you mean "${found}"?`;
}


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ reviewPath),
/* harmony export */   I2: () => (/* binding */ reviewStatementType),
/* harmony export */   PR: () => (/* binding */ reviewType),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   wf: () => (/* binding */ CRITERIA)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91149);
/* harmony import */ var _spec_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89883);



/**
 * What an auditor may vouch for: that it works, that it does no harm, that its licence is what it
 * says and acceptable.
 */
const CRITERIA = ['functional', 'safe', 'license'];
/**
 * What a review says: `unsafe` takes the version out of the cache, `requested` asks for a review,
 * `withdrawn` takes back what its author said before.
 */
const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'];
const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestType */ .Ne)();
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** The name of a package as Spack knows it; also safe as the name of a folder. */
const packageName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9_][a-z0-9_-]{0,99}$/, 'not a package name');
/** A version as Spack knows it; also safe as the name of a folder. */
const packageVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/, 'not a version');
/** The login of a GitHub user in lower case; also safe as the name of a file. */
const login = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,38}(\[bot\])?$/, 'not a login in lower case');
/** What the auditor says, and of what: the part of a `pakages.review/1` file that is signed. */
const reviewStatementType = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: packageName,
    version: packageVersion,
    auditor: login,
    /**
     * The team (`organization/team`) through which the auditor may review; absent for a user that the
     * policy names.
     */
    team: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
        .optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERDICTS),
    /** What was found in order; empty unless the verdict is `approved`. */
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CRITERIA)),
    /** What the auditor wrote, plain text: never to be shown as markup. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(2000)
        .refine((text) => !control.test(text), 'has control characters'),
    /** What was reviewed. */
    recipe: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        /**
         * The sha256 of the listing of the recipe's files: one line `HEX PATH` each, in the order of
         * their paths, as sha256sum prints them.
         */
        digest,
        /** Each file with its sha256, by path relative to the recipe's folder. */
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300), digest),
        /** The SPDX expression that it gives; absent when it gives none. */
        license: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500).optional(),
        /** The commit that held it, 40 hex digits; absent where there is no git. */
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^[0-9a-f]{40}$/)
            .optional(),
    })
        .optional(),
    /** The binaries that the cache held when the review was made. */
    binaries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        hash: (0,_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .specHashType */ .oe)(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
        manifest: digest,
        layer: digest,
        /** Spack's `package_hash` of it. */ packageHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).optional(),
    })),
    /** When, RFC 3339 in UTC. */
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** The web address of the comment or run, or `terminal`. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
});
/** `pakages.review/1`: one person's word on one version, `reviews/NAME/VERSION/LOGIN.json`. */
const reviewType = reviewStatementType.extend({
    /**
     * A Sigstore bundle of an in-toto statement whose predicate is the rest of this file; absent when
     * it was not signed.
     */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
});
/** Where a review is kept, relative to the repository. */
const reviewPath = (review) => `reviews/${review.name}/${review.version}/${review.auditor}.json`;


/***/ }),

/***/ 58470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   t5: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _documents_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68582);
/* harmony import */ var _version_component_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6769);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);




const GRAMMAR = 'Write alpha, alpha==*, alpha==1.2.2, alpha<1.4 or alpha>=1.2,<2.';
const MAX_LENGTH = 300;
const BOUND = /^(==|<=|>=|<|>)?\s*(\S+)$/;
/**
 * Reads a requirement: `alpha<1.4`, `alpha==*`, `alpha==1.2.2`, `alpha>=1.2,<2`, `alpha` alone for
 * any version, and notexp's `alpha==<1.4`.
 * @throws InvalidValue for anything else.
 */
function parseRequirement(text) {
    const trimmed = text.length > MAX_LENGTH ? '' : text.trim();
    const [name = ''] = /^[^\s<>=,]*/.exec(trimmed) ?? [];
    if (!_documents_review_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ.safeParse(name).success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is not a requirement.`, GRAMMAR);
    const rest = trimmed.slice(name.length).trimStart();
    // notexp wrote the bound after ==.
    const bounds = rest.replace(/^==\s*(?=[<>])/, '');
    if (bounds === '' || /^==\s*\*$/.test(bounds))
        return { name, bounds: [], text: text.trim() };
    return {
        name,
        bounds: bounds.split(',').map((bound) => parseBound(bound.trim(), text)),
        text: text.trim(),
    };
}
function parseBound(bound, whole) {
    const [, operator, version] = BOUND.exec(bound) ?? [];
    if (operator === undefined || version === undefined || !/^[A-Za-z0-9]/.test(version))
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(bound)}" in "${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(whole)}" is not a bound.`, GRAMMAR);
    return { operator: operator, version: (0,_version_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version) };
}
/** How many numbers of a version a requirement looks at: what follows is a bug fix. */
const SIGNIFICANT = 2;
/**
 * Whether a requirement admits a version. Only the first two numbers count: `alpha==1.2.2` admits
 * every 1.2, of which the highest is preferred, and `alpha<1.4` no 1.4.1. A version that is written
 * shorter is filled with zeros; names such as `develop` are above all numbers.
 */
const admits = (requirement, version) => requirement.bounds.every((bound) => admitsBound(bound, version));
function admitsBound({ operator, version: wanted }, version) {
    const order = compareSignificant(version, wanted);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '==':
            return order === 0;
        default:
            return operator;
    }
}
function compareSignificant(left, right) {
    for (let at = 0; at < SIGNIFICANT; at++) {
        const order = (0,_version_component_js__WEBPACK_IMPORTED_MODULE_3__/* .compareComponents */ .Ut)(left.release[at] ?? 0, right.release[at] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** The bounds of a requirement as people read them: `>=1.2,<2`, or `any version`. */
const boundsText = (requirement) => requirement.bounds.map(({ operator, version }) => `${operator}${version.text}`).join(',') ||
    'any version';


/***/ }),

/***/ 89883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   CV: () => (/* binding */ isSpecHash),
/* harmony export */   oe: () => (/* binding */ specHashType)
/* harmony export */ });
/* unused harmony export parseSpecHash */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);


const PATTERN = /^[a-z2-7]{32}$/;
/** Whether `text` is a whole DAG hash; never throws. */
const isSpecHash = (text) => PATTERN.test(text);
/**
 * Reads a DAG hash, with or without the leading slash of Spack's command line.
 * @throws InvalidValue for a shortened or malformed hash.
 */
function parseSpecHash(text) {
    const hash = text.startsWith('/') ? text.slice(1) : text;
    if (!isSpecHash(hash))
        throw new InvalidValue(`"${shown(text)}" is not a spec hash.`, 'Give all 32 characters, as `spack find -L` prints them.');
    return hash;
}
/** The schema of a whole DAG hash in a document. */
const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(PATTERN, 'not a 32 character spec hash');
/** The seven characters that people see in Spack's output. */
const shortHash = (hash) => hash.slice(0, 7);


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ isInfinite),
/* harmony export */   KP: () => (/* binding */ INFINITY_NAMES),
/* harmony export */   Te: () => (/* binding */ nextComponent),
/* harmony export */   Ut: () => (/* binding */ compareComponents),
/* harmony export */   bq: () => (/* binding */ parseComponent),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/**
 * Names that Spack orders above every number, lowest first (`spack/version/common.py`). `develop`
 * is the highest of all that a recipe can name.
 */
const INFINITY_NAMES = [
    'stable',
    'nightly',
    'trunk',
    'head',
    'master',
    'main',
    'develop',
];
/** Reads the digits or letters of one component. */
function parseComponent(text) {
    if (/^[0-9]/.test(text)) {
        const value = Number(text);
        return Number.isSafeInteger(value) ? value : BigInt(text);
    }
    const infinity = INFINITY_NAMES.indexOf(text);
    return infinity < 0 ? text : { infinity };
}
/** Whether a component is an infinity name, such as `develop`. */
const isInfinite = (component) => typeof component === 'object';
const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
const value = (component) => isInfinite(component) ? component.infinity : component;
/** Negative, zero or positive, as Spack orders two components. */
function compareComponents(left, right) {
    const kinds = rank(left) - rank(right);
    if (kinds !== 0)
        return kinds;
    const [a, b] = [value(left), value(right)];
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Compares two lists like Python compares tuples: by the first difference, else the shorter one is
 * less.
 */
function compareLists(left, right, compare) {
    const shared = Math.min(left.length, right.length);
    for (let at = 0; at < shared; at++) {
        const order = compare(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
/** The smallest component above all that begin with this one: what ends a closed range. */
function nextComponent(component) {
    if (isInfinite(component))
        return { infinity: component.infinity + 1 };
    if (typeof component === 'string')
        return nextLetters(component);
    return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
}
/** The next string over the letters A-Z a-z that is no infinity name. */
function nextLetters(text) {
    const last = text.at(-1);
    const next = last === undefined || last === 'z'
        ? `${text}A`
        : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
    return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
}


/***/ }),

/***/ 35198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isInfinity),
/* harmony export */   Nk: () => (/* binding */ isPrereleaseVersion),
/* harmony export */   Ro: () => (/* binding */ isGitVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68582);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);


/**
 * Pre-releases that Spack knows, in order; `final` stands for none. Other letters (`1.0rc1` as well
 * as `1.0b2`) are plain components.
 */
const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
const MAX_LENGTH = 500;
/**
 * Whether Spack takes the text for a git reference: `git.REF`, a 40-digit commit, or `REF=VERSION`.
 */
const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
/**
 * Reads a version.
 * @throws InvalidValue for characters that Spack does not allow in versions, and for more than 500
 * characters.
 */
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
        release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComponent */ .bq),
        prerelease,
        separators: segments.map((segment) => segment.separator),
    };
}
function splitPrerelease(segments) {
    const [word, last] = [segments.at(-2), segments.at(-1)];
    if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
        return {
            kept: segments.slice(0, -2),
            prerelease: { name: word, number: (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComponent */ .bq)(last) },
        };
    }
    if (segments.length >= 2 && isPrerelease(last))
        return { kept: segments.slice(0, -1), prerelease: { name: last } };
    return { kept: segments, prerelease: { name: 'final' } };
}
const isPrerelease = (text) => PRERELEASES.includes(text);
const invalid = (text) => new _invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is not a version.`, 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.');
/**
 * Negative, zero or positive, as Spack orders versions. Of equal versions, one with a git reference
 * is greater.
 */
function compareVersions(left, right) {
    const order = (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_0__/* .compareComponents */ .Ut) || comparePrereleases(left, right);
    if (order !== 0 || left.gitRef === right.gitRef)
        return order;
    return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
}
function comparePrereleases({ prerelease: left }, { prerelease: right }) {
    const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
    if (names !== 0)
        return names;
    // Without a number comes before with one, as a shorter Python tuple does.
    return (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_0__/* .compareComponents */ .Ut);
}
/**
 * Whether Spack takes both for the same version: `1.01` equals `1.1`, and separators do not count.
 */
const sameVersion = (left, right) => compareVersions(left, right) === 0;
/**
 * Whether the version has an infinity name such as `develop` or `main` in it; Spack prefers
 * numbered versions over these.
 */
const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_0__/* .isInfinite */ .Dh);
/**
 * Whether Spack itself takes the version for a pre-release (`alpha`, `beta` or `rc` at the end). It
 * prefers final ones over these.
 */
const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';


/***/ })

};
