export const id = 5812;
export const ids = [5812];
export const modules = {

/***/ 35812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presentResolution: () => (/* binding */ presentResolution)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);

/** What the action shows of its result. */
function presentResolution(result) {
    const { chosen, file, lock, pruning, pruned } = result;
    const removed = pruned === 'no' ? [] : pruning.removed.map(spec);
    return {
        outputs: {
            lock: file,
            specs: chosen.map(({ offered }) => spec(offered)).join('\n'),
            removed: removed.join('\n'),
        },
        summary: summaryOf(result, removed),
        json: { lock: file, packages: lock.packages, removed, pruned },
    };
}
const spec = ({ name, version }) => `${name}@${version}`;
function summaryOf({ chosen, lock, pruning, pruned }, removed) {
    const rows = chosen.map(({ offered, requirements }) => [
        offered.name,
        offered.version,
        offered.state,
        requirements.map(({ requirement, origin }) => `${requirement.text} (${origin})`).join('; '),
    ]);
    const beside = lock.packages.filter((one) => !chosen.some(({ offered }) => spec(offered) === spec(one)));
    return [
        '### Requirements',
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(['Package', 'Version', 'State', 'Required as'], rows),
        ...(beside.length > 0
            ? [`${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(beside.length, 'older version')} beside: ${beside.map(spec).join(', ')}.`]
            : []),
        ...pruneLine(pruned, removed, pruning.removed.length),
    ].join('\n\n');
}
function pruneLine(pruned, removed, prunable) {
    if (pruned === 'no')
        return prunable > 0
            ? [`${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(prunable, 'version')} could be pruned: nothing requires them any more.`]
            : [];
    if (removed.length === 0)
        return ['Nothing to prune.'];
    return [
        pruned === 'done'
            ? `Pruned: ${removed.join(', ')}.`
            : `Would be pruned (give "write" as well to do it): ${removed.join(', ')}.`,
    ];
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
