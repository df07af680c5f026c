export const id = 6148;
export const ids = [6148];
export const modules = {

/***/ 56148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presentPush: () => (/* binding */ presentPush)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8109);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47144);


/** How many packages a summary lists before it only counts the rest. */
const MOST = 100;
/** What the action shows of its result. */
function presentPush(result) {
    const { report, file, index, signing } = result;
    const pushed = report.specs.filter(({ outcome }) => outcome === 'pushed').length;
    return {
        outputs: {
            report: file,
            registry: report.registry,
            pushed: String(pushed),
            present: String(report.specs.length - pushed),
            'index-digest': index?.manifest ?? '',
            'signed-by': signing.kind === 'signed' ? signing.by : '',
        },
        summary: summaryOf(result, pushed),
        json: {
            file,
            ...report,
            allowed: result.allowed,
            signing: signing.kind === 'signed'
                ? {
                    by: signing.by,
                    packages: signing.packages,
                    statements: signing.statements,
                    unknown: signing.unknown,
                }
                : { notSigned: signing.why },
        },
    };
}
function summaryOf({ report, index, packages, allowed, signing, seconds }, pushed) {
    const bytes = packages
        .filter(({ outcome }) => outcome === 'pushed')
        .reduce((sum, { size }) => sum + size, 0);
    const lacking = packages.filter((one) => one.lacking.length > 0);
    return [
        `### Pushed to ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.registry)}`,
        `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pushed, 'package')} pushed (${megabytes(bytes)}), ${report.specs.length - pushed} there already; ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(report.referrers.filter(({ artifactType }) => artifactType !== _pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .SIGSTORE_BUNDLE */ .uS).length, 'SBOM')} attached; ` +
            `${index ? `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(index.specs, 'package')} in the index` : 'index not updated'}. ${seconds.toFixed(1)} s.`,
        signingLine(signing),
        ...(report.specs.length > 0 ? [packageTable(report.specs)] : []),
        ...(lacking.length > 0
            ? [
                `Images without the layers of some dependencies, fine as a cache but not to be run as containers: ${lacking
                    .slice(0, MOST)
                    .map(({ entry }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${entry.name}@${entry.version}`))
                    .join(', ')}.`,
            ]
            : []),
        ...(allowed.length > 0
            ? [
                `Pushed although it would have been refused: ${allowed
                    .slice(0, MOST)
                    .map(({ name, subject }) => `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject)} (${name})`)
                    .join(', ')}.`,
            ]
            : []),
        installLine(report.registry),
    ].join('\n\n');
}
/** Stock Spack reads registries; a folder in OCI layout first has to get into one. */
const installLine = (registry) => registry.startsWith('oci-layout:')
    ? `Install from it: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .npxLine */ .Dg)(`install --registry ${registry} SPEC`))}`
    : `Install from it with stock Spack: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`spack mirror add --unsigned NAME ${registry}`)}`;
/** Who signed what, or plainly that nobody did. */
function signingLine(signing) {
    if (signing.kind === 'not-signed')
        return `**Not signed**: ${signing.why}.`;
    const { by, packages, statements, unknown } = signing;
    const signed = packages === 0
        ? `Nothing new to sign for ${by}.`
        : `Signed by ${by}: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(packages, 'package')}, ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(statements, 'statement')} of provenance and SBOMs.`;
    return unknown.length === 0
        ? signed
        : `${signed} **Not signed**, since this build did not make them: ${unknown
            .slice(0, MOST)
            .map((one) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one))
            .join(', ')}.`;
}
function packageTable(specs) {
    const rows = specs
        .slice(0, MOST)
        .map(({ name, version, hash, target, outcome, size, manifest }) => [
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${name}@${version}`),
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(hash.slice(0, 7)),
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target),
        outcome === 'pushed' ? 'pushed' : 'there',
        megabytes(size),
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(manifest.slice(0, 19)),
    ]);
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['Package', 'Hash', 'Target', '', 'Size', 'Digest'], rows)}${specs.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(specs.length - MOST, 'other package')}` : ''}`;
}
const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;


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

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ npxLine),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export NPM_PACKAGE */
/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
const VERSION = '1.0.0';
/** The package on npm. Never `pakages`: that name belongs to a stranger. */
const NPM_PACKAGE = '@syspack/pakages';
/**
 * The line that runs a command where nothing is installed: of this major version, so that a line
 * that was copied from a page goes on meaning the same.
 * @param words The command and its arguments, quoted as a shell needs them.
 */
const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();


/***/ }),

/***/ 47144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The `payloadType` of in-toto statements in a DSSE envelope. */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/**
 * The media type of Sigstore bundles, and the `artifactType` under which they are attached to
 * manifests.
 */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * An in-toto statement: somebody says something (the predicate) of some subjects,
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md. We write version 1; cosign
 * still writes 0.1, which has the same fields.
 */
const statementType = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))
        .min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});


/***/ })

};
