export const id = 5356;
export const ids = [5356];
export const modules = {

/***/ 5356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  presentInstall: () => (/* binding */ presentInstall)
});

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/concrete-spec.ts
var concrete_spec = __webpack_require__(80032);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
;// CONCATENATED MODULE: ./packages/trust/src/decide/refusal-advice.ts
/** What to do about reasons, the gravest first: where one stands, nothing below it would help. */
const ADVICE = [
    [['removed'], 'A removed version is never installed: choose another.'],
    [
        ['spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'],
        'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.',
    ],
    [
        ['registry'],
        'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.',
    ],
    [
        ['untrusted-signer'],
        'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.',
    ],
    [
        ['no-provenance', 'no-sbom'],
        'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".',
    ],
    [
        ['not-in-cache'],
        'Build and push what is missing, or install with "mode: prefer-cache", which builds it.',
    ],
    [['not-covered'], 'Have the binary reviewed, or allow "pending".'],
];
/** What to do about refused packages, by the gravest of all reasons against them. One sentence. */
function refusalAdvice(refused) {
    const codes = new Set(refused.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    const graver = ADVICE.find(([of]) => of.some((code) => codes.has(code)));
    if (graver)
        return graver[1];
    const states = [
        ...new Set(refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state]))),
    ];
    return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`;
}

;// CONCATENATED MODULE: ./actions/install-trusted/refusal-summary.ts



/** How many refused packages are told; the decision holds all. */
const MOST = 50;
/** Shows what the policy refuses, with every reason. */
function presentRefused(result) {
    const { registry, refused, decision, policy } = result;
    const rows = refused
        .slice(0, MOST)
        .flatMap((spec) => spec.reasons.map(({ code: why, message }, at) => [
        at === 0 ? (0,markdown/* code */.aY)(nameOf(spec)) : '',
        at === 0 ? (spec.state ?? '') : '',
        (0,markdown/* code */.aY)(why),
        message,
    ]));
    return {
        outputs: {
            prefixes: '{}',
            'install-root': '',
            installed: '0',
            present: '0',
            mirror: '',
            verified: '',
            'not-verified': '',
            decision,
        },
        summary: [
            `### ${(0,markdown/* counted */.hS)(refused.length, 'package')} of ${(0,markdown/* code */.aY)(registry)} refused`,
            `By the policy in ${(0,markdown/* code */.aY)(policy)}. Nothing of ${refused.length === 1 ? 'it' : 'them'} was installed.`,
            (0,markdown/* markdownTable */.Qj)(['Package', 'State', 'Code', 'Reason'], rows),
            ...(refused.length > MOST
                ? [`and ${refused.length - MOST} more: the decision in ${(0,markdown/* code */.aY)(decision)} lists all.`]
                : []),
        ].join('\n\n'),
        json: { registry, policy, decision, refused },
        failure: refusalFailure(result),
    };
}
const nameOf = ({ name, version, hash }) => `${name}@${version}/${(0,spec_hash/* shortHash */.BC)(hash)}`;
function refusalFailure({ registry, refused, decision, policy }) {
    const lines = refused
        .slice(0, MOST)
        .flatMap((spec) => [
        `  ${nameOf(spec)}`,
        ...spec.reasons.map(({ message }) => `    ${message}`),
    ]);
    const rest = refused.length > MOST ? [`  and ${refused.length - MOST} more`] : [];
    return new errors/* UserError */.yo([
        `The policy of ${policy} refuses ${(0,markdown/* counted */.hS)(refused.length, 'package')} of ${registry}:`,
        ...lines,
        ...rest,
    ].join('\n'), { fix: `${refusalAdvice(refused)} The whole decision: ${decision}.` });
}

;// CONCATENATED MODULE: ./actions/install-trusted/summary.ts



/** Shows what was installed or downloaded, and what was made sure of before. */
function presentInstall(result) {
    switch (result.kind) {
        case 'installed':
            return presentInstalled(result);
        case 'downloaded':
            return presentDownloaded(result);
        case 'refused':
            return presentRefused(result);
        default:
            return result;
    }
}
/** The outputs about trust, which are those of every run that got something. */
const trustOutputs = ({ verified, notVerified, decision, }) => ({
    verified: verified.join(', '),
    'not-verified': notVerified.join(', '),
    decision: decision ?? '',
});
function presentDownloaded(result) {
    const { registry, mirror, downloaded, packages, missing, verified, notVerified, decision } = result;
    const lines = [
        `${(0,markdown/* counted */.hS)(packages.length, 'package')} from ${registry}; ${downloaded.packages} downloaded now (${megabytes(downloaded.bytes)}).`,
        ...missing.map((why) => `- ${why}`),
    ];
    return {
        outputs: {
            prefixes: '{}',
            'install-root': '',
            installed: '0',
            present: '0',
            mirror,
            ...trustOutputs(result),
        },
        summary: [`## Downloaded into \`${mirror}\``, '', ...lines, '', verifiedLine(result), ''].join('\n'),
        json: {
            registry,
            mirror,
            downloaded,
            packages,
            missing,
            verified,
            notVerified,
            ...(decision !== undefined && { decision }),
        },
    };
}
const verifiedLine = ({ verified, notVerified }) => `Verified: ${verified.join(', ') || 'nothing'}.${notVerified.length > 0 ? ` **Not verified: ${notVerified.join(', ')}.**` : ''}`;
function presentInstalled(result) {
    const count = (...kinds) => result.outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
    const prefixes = Object.fromEntries([...result.prefixes].map(([hash, prefix]) => [labelOf(result.dag, hash), prefix]));
    const failure = installFailure(result);
    return {
        outputs: {
            prefixes: JSON.stringify(prefixes),
            'install-root': result.installRoot,
            installed: String(count('reused', 'built')),
            present: String(count('present')),
            mirror: result.mirror,
            ...trustOutputs(result),
        },
        summary: summaryOf(result, count),
        json: {
            registry: result.registry,
            installRoot: result.installRoot,
            prefixes,
            downloaded: result.downloaded,
            verified: result.verified,
            notVerified: result.notVerified,
            ...(result.decision !== undefined && { decision: result.decision }),
            specs: result.outcomes.map(({ hash, outcome, seconds, failure: why }) => ({
                name: labelOf(result.dag, hash),
                hash,
                outcome,
                ...(seconds !== undefined && { seconds }),
                ...(why && { reason: why.message }),
            })),
        },
        ...(failure && { failure }),
    };
}
function summaryOf(result, count) {
    const { dag, downloaded, registry, installRoot, prefixes } = result;
    const rows = [...prefixes].map(([hash, prefix]) => `| \`${labelOf(dag, hash)}\` | \`${prefix}\` |`);
    const counts = [
        `${count('reused')} from ${registry}`,
        ...(count('built') > 0 ? [`${count('built')} built from source`] : []),
        ...(count('present') > 0 ? [`${count('present')} there before`] : []),
        ...(count('failed', 'skipped') > 0 ? [`${count('failed', 'skipped')} not installed`] : []),
    ];
    return [
        `## Installed into \`${installRoot}\``,
        '',
        `${counts.join(', ')}; ${downloaded.packages} downloaded (${megabytes(downloaded.bytes)}).`,
        '',
        ...(rows.length > 0 ? ['| Package | Prefix |', '| --- | --- |', ...rows, ''] : []),
        verifiedLine(result),
        '',
    ].join('\n');
}
const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
function labelOf(dag, hash) {
    const spec = dag.specs.get(hash);
    return spec ? (0,concrete_spec/* label */.Pf)(spec) : hash;
}
/** The first failure with its cause; what was skipped because of it is counted. */
function installFailure({ outcomes, dag }) {
    const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
    const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
    const first = failed[0];
    if (!first && skipped === 0)
        return undefined;
    const why = first?.failure;
    const others = failed.length + skipped - 1;
    return new errors/* UserError */.yo(`${first ? labelOf(dag, first.hash) : 'A package'} could not be installed: ${why?.message ?? 'Spack gives no reason.'}${others > 0 ? ` ${others} more were not installed.` : ''}`, {
        fix: why?.advice?.fix ??
            'What was installed stays. Mend the cause and run it again: it goes on where it stopped.',
    });
}


/***/ }),

/***/ 12712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75734);

/**
 * Text of unknown origin as code in Markdown, on one line: nothing in it is taken for markup, a
 * link or a mention. Fit for table cells. At most 200 characters.
 */
function code(text) {
    const line = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\n\t]+/g, ' ')
        .replaceAll('`', "'")
        .trim();
    const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
    return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
}
/** A Markdown table. Cells are Markdown, without line ends and unescaped bars. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** `1 package`, `2 packages`; `plural` for words that take more than an s. */
const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;


/***/ }),

/***/ 80032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   IJ: () => (/* binding */ SPEC_FORMAT),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   VM: () => (/* binding */ parseSpecFile),
/* harmony export */   ge: () => (/* binding */ isExternal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63441);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68582);
/* harmony import */ var _spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89883);




const KINDS = ['build', 'link', 'run', 'test'];
const specHash = (0,_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .specHashType */ .oe)();
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]);
const dependency = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    hash: specHash,
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        deptypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(KINDS)),
        virtuals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
});
/**
 * One node of a concrete spec as Spack 1.x writes it (spec format 5) into `spack.lock`, `spec.json`
 * and OCI config blobs. Keys that are not named here are kept: the JSON of a node goes back to
 * Spack as it came.
 */
const node = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        platform_os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
    }),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), parameter).default({}),
    patches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    package_hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dependency).default([]),
    external: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional() }).optional(),
    hash: specHash,
});
/** The name of the microarchitecture that a spec was concretized for, such as `x86_64_v3`. */
const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
/** Whether Spack took the spec from the system instead of building it. */
const isExternal = (spec) => spec.external !== undefined;
/** `name@version/abcdefg`, as people write it. */
const label = (spec) => `${spec.name}@${spec.version}/${spec.hash.slice(0, 7)}`;
const lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    roots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), node),
});
const specFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        _meta: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(node).min(1),
    }),
});
/** The spec format that this toolkit reads (Spack 1.0 and newer). */
const SPEC_FORMAT = 5;
/**
 * Reads the JSON of a `spack.lock` (lock file version 6) into its DAG.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseLock(json) {
    const read = lock.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spack.lock: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
    const { _meta, roots, concrete_specs } = read.data;
    checkFormat(_meta['specfile-version'], 'spack.lock');
    for (const [hash, spec] of Object.entries(concrete_specs)) {
        if (hash !== spec.hash)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
    }
    return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
}
/**
 * Reads the JSON of a spec file (`spack spec --json`, `.spack/spec.json`, the `spec` of an OCI
 * config blob) into its DAG. Its first node is the root.
 * @throws InvalidValue when the shape, the format version or a dependency does not fit.
 */
function parseSpecFile(json) {
    const read = specFile.safeParse(json);
    if (!read.success)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`This is not a spec file: ${(0,_first_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .firstIssue */ .O)(read.error)}`, 'Write it anew with `spack spec --json`.');
    const { _meta, nodes } = read.data.spec;
    checkFormat(_meta.version, 'spec file');
    return closed([nodes[0].hash], nodes);
}
function checkFormat(version, what) {
    if (version === SPEC_FORMAT)
        return;
    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
}
function closed(roots, nodes) {
    const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
    const missing = [
        ...roots,
        ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
    ].find((hash) => !specs.has(hash));
    if (missing)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
    const [circular] = withoutEnd(specs);
    if (circular)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidValue */ .h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
    return { roots, specs };
}
/** The specs whose dependencies never come to an end: those of cycles, and what depends on them. */
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


/***/ }),

/***/ 63441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ firstIssue)
/* harmony export */ });
/**
 * The first thing that is wrong with a document, for a sentence about it: where, and what, such as
 * `specs.3.hash: not a 32 character spec hash`. One is enough for a person; the others often follow.
 */
function firstIssue({ issues: [first] }) {
    if (!first)
        return 'the document: malformed';
    return `${first.path.join('.') || 'the document'}: ${first.message}`;
}


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


/***/ })

};
