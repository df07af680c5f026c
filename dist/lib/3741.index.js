export const id = 3741;
export const ids = [3741];
export const modules = {

/***/ 13741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   presentBuild: () => (/* binding */ presentBuild)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);

/** The rows of a table; what is more is counted. */
const MOST = 50;
/** What the action shows of a build. */
function presentBuild(result) {
    const { work, report, failures } = result;
    const of = (outcome) => report.specs.filter((spec) => spec.outcome === outcome);
    const [reused, built, failed, skipped] = [of('reused'), of('built'), of('failed'), of('skipped')];
    const needed = reused.length + built.length + failed.length + skipped.length;
    const hitRate = needed === 0 ? 1 : reused.length / needed;
    return {
        outputs: {
            cache: work.cache,
            lock: work.lock,
            report: work.buildReport,
            reused: String(reused.length),
            built: String(built.length),
            failed: String(failed.length),
            'hit-rate': hitRate.toFixed(3),
        },
        summary: summaryOf(result, { reused, built, failed, skipped, external: of('external'), unneeded: of('unneeded') }, hitRate),
        json: {
            ...report,
            hitRate,
            failures: failures.map(({ spec, failure, log, at }) => ({
                spec: `${spec.name}@${spec.version}`,
                hash: spec.hash,
                message: failure.message,
                ...(failure.advice && { advice: failure.advice }),
                log,
                ...(at && { at }),
            })),
        },
        ...(failed.length + skipped.length > 0 && {
            failure: buildFailed(result, failed, skipped, needed),
        }),
    };
}
function buildFailed({ work }, failed, skipped, needed) {
    const names = failed
        .slice(0, 10)
        .map((spec) => `${spec.name}@${spec.version}`)
        .join(', ');
    const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : '';
    return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failed.length} of ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(needed, 'package')} failed (${names})${also}.`, {
        fix: `The messages above say why; the whole logs are in ${work.logs}. What was built is kept in ${work.cache} and is not built again.`,
    });
}
function summaryOf({ report, failures }, groups, hitRate) {
    const { reused, built, failed, skipped, external, unneeded } = groups;
    const counts = [
        `${reused.length} reused`,
        `${built.length} built`,
        ...(failed.length > 0 ? [`${failed.length} failed`] : []),
        ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
        `${external.length} from the system`,
        ...(unneeded.length > 0 ? [`${unneeded.length} not needed`] : []),
    ];
    const recipes = report.recipes
        .map(({ namespace, commit }) => `${namespace}${commit ? ` ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 10))}` : ''}`)
        .join(', ');
    return [
        `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
        `**${counts.join(', ')}** in ${duration(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
        ...(failures.length > 0 ? [failureTable(failures)] : []),
        packageTable([...failed, ...skipped, ...built, ...reused].filter((spec) => spec.outcome !== 'failed' || failures.length === 0)),
        `Spack ${report.spack.version}${report.spack.commit ? ` ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const failureTable = (failures) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Failed', 'Phase', 'First error', 'Where', 'What to do'], failures.map(({ spec, failure, log, at }) => [
    (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${spec.name}@${spec.version}`),
    failure.phase ?? '',
    (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(failure.message),
    at ? (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${at.file}${at.line ? `:${at.line}` : ''}`) : (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(log),
    cell(failure.advice?.fix ?? ''),
]));
function packageTable(specs) {
    if (specs.length === 0)
        return '';
    const rows = specs
        .slice(0, MOST)
        .map((spec) => [
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${spec.name}@${spec.version}`),
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(spec.hash.slice(0, 7)),
        spec.outcome,
        spec.seconds === undefined ? '' : duration(spec.seconds),
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(spec.source ?? spec.reason ?? ''),
    ]);
    return `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Package', 'Hash', 'Outcome', 'Time', 'From or why'], rows)}${specs.length > MOST ? `\n\nand ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(specs.length - MOST, 'other package')}` : ''}`;
}
/** Our own advice may repeat hostile text: nothing in it may end the cell. */
const cell = (text) => text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
/** `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function duration(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
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


/***/ })

};
