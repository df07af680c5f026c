export const id = 498;
export const ids = [498];
export const modules = {

/***/ 20498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presentUpdates: () => (/* binding */ presentUpdates)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _pakages_upstream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91333);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17157);



/** Shows what came of looking for updates. */
const presentUpdates = (result) => result.kind === 'coverage'
    ? presentCoverage(result.coverage, result.unreadable)
    : presentReport(result);
const OUTCOMES = {
    opened: 'pull request opened',
    updated: 'pull request updated',
    unchanged: 'pull request is open',
    written: 'written',
    shown: 'in the diff',
    touched: 'left to people',
    dismissed: 'closed by a person',
    deferred: 'waits for the limit',
    doubtful: 'not proposed',
    'could-not-look': 'could not look',
    failed: 'failed',
    unreadable: 'cannot be read',
    unclaimed: 'no place to look',
    disabled: 'disabled',
    'nothing-new': 'nothing new',
};
/** Outcomes that are worth a line each. */
const SHOWN = [
    'failed',
    'opened',
    'updated',
    'written',
    'shown',
    'doubtful',
    'unchanged',
    'touched',
    'dismissed',
    'deferred',
];
const ROWS = 200;
function presentReport(result) {
    const { recipes, requests } = result.report;
    const of = (...outcomes) => recipes.filter(({ outcome }) => outcomes.includes(outcome));
    const numbers = of('opened', 'updated')
        .flatMap(({ proposal }) => proposal?.number ?? [])
        .sort((a, b) => a - b);
    const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
    const parts = [
        '## Updates',
        `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(recipes.length, 'recipe')}: ${tally(recipes)}. ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sent, 'request')} to ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Object.keys(requests).length, 'host')}.`,
        ...table(recipes),
        ...findings(recipes),
        ...unknown(of('could-not-look', 'unreadable')),
        ...(result.diff ? ['The diff above is also in `updates.diff`, beside the report.'] : []),
    ];
    return {
        outputs: {
            updates: result.file,
            count: String(recipes.filter(({ candidates }) => candidates.length > 0).length),
            'pull-requests': JSON.stringify(numbers),
        },
        summary: parts.join('\n\n'),
        json: result.report,
        ...failure(recipes),
    };
}
function tally(recipes) {
    const counts = Map.groupBy(recipes, ({ outcome }) => outcome);
    return (Object.entries(OUTCOMES)
        .flatMap(([outcome, words]) => counts.has(outcome)
        ? [`${counts.get(outcome).length} ${words}`]
        : [])
        .join(', ') || 'none');
}
function table(recipes) {
    const shown = SHOWN.flatMap((wanted) => recipes.filter(({ outcome }) => outcome === wanted));
    if (shown.length === 0)
        return [];
    const rows = shown
        .slice(0, ROWS)
        .map(({ name, current, candidates, outcome, proposal, reasons }) => {
        const link = (0,_pakages_upstream__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(proposal?.url);
        const words = link === undefined
            ? OUTCOMES[outcome]
            : `[${OUTCOMES[outcome]} #${proposal.number}](${link})`;
        return [
            (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
            (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(current ?? ''),
            candidates
                .map(({ version, change, security }) => `${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(version)} ${change}${security ? ', **security**' : ''}`)
                .join('<br>'),
            [words, ...reasons.map((reason) => (0,_pakages_upstream__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(reason, 300))].join('<br>'),
        ];
    });
    const more = shown.length > ROWS ? [`… and ${shown.length - ROWS} more, all in the report.`] : [];
    return [(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Recipe', 'has', 'upstream has', 'what was done'], rows), ...more];
}
function findings(recipes) {
    const lines = recipes.flatMap(({ name, findings: found }) => found.map(({ message }) => `- ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}: ${(0,_pakages_upstream__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(message, 400)}`));
    return lines.length === 0 ? [] : ['### Findings', lines.slice(0, ROWS).join('\n')];
}
function unknown(entries) {
    if (entries.length === 0)
        return [];
    const reasons = [...Map.groupBy(entries, ({ reasons: [first = ''] }) => first)].sort(([, a], [, b]) => b.length - a.length);
    const lines = reasons.slice(0, 30).map(([reason, group]) => `- ${(0,_pakages_upstream__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(reason, 300)}: ${group
        .slice(0, 10)
        .map(({ name }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name))
        .join(', ')}${group.length > 10 ? ` and ${group.length - 10} more` : ''}`);
    return [
        '### Could not look',
        'This is not "nothing new": the next run tries again.',
        lines.join('\n'),
    ];
}
function failure(recipes) {
    const failed = recipes.find(({ outcome }) => outcome === 'failed');
    if (failed)
        return {
            failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Updates could not be proposed: ${failed.reasons.join(' ')}`, {
                fix: 'Mend what GitHub refuses, and run it again: nothing is lost.',
            }),
        };
    const changed = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__.changedChecksums)(recipes);
    if (changed.length > 0)
        return {
            failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed.length, 'archive')} of versions that are there ${changed.length === 1 ? 'has' : 'have'} another checksum now.`, {
                fix: 'Ask upstream why before you change the recipe: somebody may have replaced the archive.',
            }),
        };
    const asked = recipes.filter(({ outcome }) => outcome !== 'unclaimed' && outcome !== 'disabled' && outcome !== 'unreadable');
    if (asked.length > 0 && asked.every(({ outcome }) => outcome === 'could-not-look')) {
        return {
            failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`None of the ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(asked.length, 'recipe')} could be looked at: ${asked[0].reasons[0] ?? ''}`, { fix: 'Check the connection and the token, or run it again later.' }),
        };
    }
    return {};
}
function presentCoverage(coverage, unreadable) {
    const share = (count) => `${((100 * count) / Math.max(1, coverage.recipes)).toFixed(1)} %`;
    const rows = coverage.claimed.map(({ title, datasource, recipes }) => [
        title,
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(datasource),
        String(recipes),
        share(recipes),
    ]);
    const why = coverage.unclaimed.map(({ reason, recipes }) => `- ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(recipes.length, 'recipe')}: ${(0,_pakages_upstream__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(reason)} (${recipes.slice(0, 8).map(_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ')}${recipes.length > 8 ? ', …' : ''})`);
    const parts = [
        '## Coverage',
        `${(100 * coverage.share).toFixed(1)} % of the ${coverage.fetching} recipes that download something have a place to look for releases; ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(coverage.recipes, 'recipe')} in all${unreadable.length > 0 ? `, ${unreadable.length} more cannot be read (${unreadable.slice(0, 5).map(_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ')})` : ''}.`,
        (0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Datasource', 'name', 'recipes', 'share'], rows),
        ...(why.length > 0 ? ['The others:', why.join('\n')] : []),
    ];
    return {
        outputs: { updates: '', count: '0', 'pull-requests': '[]' },
        summary: parts.join('\n\n'),
        json: { ...coverage, unreadable },
    };
}


/***/ })

};
