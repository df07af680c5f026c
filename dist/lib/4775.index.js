export const id = 4775;
export const ids = [4775];
export const modules = {

/***/ 44775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presentIndex: () => (/* binding */ presentIndex)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
/* harmony import */ var _pakages_catalog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16094);


/** What the action shows of its result. */
function presentIndex(result) {
    const { folder, site, input, signer } = result;
    const versions = input.packages.flatMap((one) => one.versions);
    const states = _pakages_catalog__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.map((state) => [state, versions.filter((version) => version.state === state).length]);
    const changed = site.written + site.removed > 0;
    return {
        outputs: {
            site: folder,
            digest: `sha256:${site.root}`,
            changed: String(changed),
            packages: String(input.packages.length),
            versions: String(versions.length),
            'signed-by': signer ?? '',
        },
        summary: [
            '### Package index',
            `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(input.packages.length, 'package')} with ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(versions.length, 'version')}, ${signer === undefined ? 'not signed' : `signed by ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(signer)}`}.`,
            (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['State', 'Versions'], states.map(([state, number]) => [state, String(number)])),
            changed
                ? `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(site.written, 'file')} written, ${site.removed} removed, ${site.kept} kept in ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(folder)}.`
                : `Nothing changed in ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(folder)}.`,
        ].join('\n\n'),
        json: {
            site: folder,
            digest: `sha256:${site.root}`,
            written: site.written,
            kept: site.kept,
            removed: site.removed,
            bytes: site.bytes,
            packages: input.packages.length,
            states: Object.fromEntries(states),
            signedBy: signer ?? null,
            seconds: result.seconds,
        },
    };
}


/***/ }),

/***/ 16094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of a version from the most to the least preferred. */
const STATES = [
    'approved',
    'pending',
    'unreviewed',
    'rejected',
    'removed',
];
/** 0 for the most preferred state. */
const rankOf = (state) => STATES.indexOf(state);


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
