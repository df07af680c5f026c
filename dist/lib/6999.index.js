export const id = 6999;
export const ids = [6999];
export const modules = {

/***/ 96999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presentReview: () => (/* binding */ presentReview)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83232);
/* harmony import */ var _pakages_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81701);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82007);



/** What the action shows of its result. */
function presentReview(result) {
    switch (result.kind) {
        case 'nothing':
            return {
                outputs: { outcomes: '[]', states: '{}', files: '', commit: '' },
                summary: 'There is no command for Pakages in it.',
                json: { outcomes: [] },
            };
        case 'diff':
            return {
                outputs: { outcomes: '[]', states: '{}', files: '', commit: '' },
                summary: diffSummary(result),
                json: result,
            };
        case 'reviewed':
            return presentOutcomes(result);
        default:
            return result;
    }
}
function presentOutcomes({ outcomes, commit, unanswered, signedBy, }) {
    const files = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.file] : []));
    const states = Object.fromEntries([...(0,_step_js__WEBPACK_IMPORTED_MODULE_0__.statesOf)(outcomes)].map(([spec, { state, reasons, missing }]) => [
        spec,
        { state, reasons, missing },
    ]));
    const short = outcomes.map((outcome) => outcome.kind === 'done'
        ? {
            done: true,
            command: outcome.command,
            author: outcome.author,
            before: outcome.before,
            after: outcome.after.state,
            file: outcome.file,
            removed: outcome.removed,
        }
        : { done: false, author: outcome.author, ...outcome.fault });
    const refused = outcomes.filter((outcome) => outcome.kind === 'not-done');
    return {
        outputs: {
            outcomes: JSON.stringify(short),
            states: JSON.stringify(states),
            files: files.join('\n'),
            commit: commit ?? '',
        },
        summary: [
            '### Reviews',
            (0,_pakages_trust__WEBPACK_IMPORTED_MODULE_1__/* .replyMarkdown */ .i)(outcomes),
            ...(signedBy === undefined || files.length === 0 ? [] : [`Signed by ${signedBy}.`]),
        ].join('\n\n'),
        json: { outcomes: short, states, commit },
        ...(unanswered && { failure: unanswered }),
        ...(refused.length > 0 && {
            failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(refused.map(({ fault }) => fault.wrong).join(' '), {
                fix: refused[0].fault.fix,
            }),
        }),
    };
}
function diffSummary({ spec, against, diff, patch, }) {
    if (!against || !diff)
        return `### ${spec}\n\nNo version of it was approved before: all of its recipe is to be read.`;
    const head = `### ${spec}, compared with ${against.version} as it was approved at ${against.commit.slice(0, 12)}`;
    const unknown = diff.unknown.map((one) => `- ${one}`);
    return [
        head,
        ...((0,_pakages_trust__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(diff) ? ['Nothing changed.'] : changes(diff)),
        ...(unknown.length > 0 ? [`Not compared:\n${unknown.join('\n')}`] : []),
        ...(patch === '' ? [] : [fenced(patch)]),
    ].join('\n\n');
}
function changes(diff) {
    const parts = [
        ['Hosts of sources', diff.hosts],
        ['Sources', diff.sources],
        ['Patches', diff.patches],
        ['Dependencies', diff.dependencies],
        ['Licences', diff.licenses],
        ['Files', diff.files],
    ];
    const lists = parts
        .filter(([, { added, removed }]) => added.length + removed.length > 0)
        .map(([name, { added, removed }]) => `${name}:\n${[...added.map((one) => `- added ${quoted(one)}`), ...removed.map((one) => `- removed ${quoted(one)}`)].join('\n')}`);
    return diff.files.changed.length > 0
        ? [...lists, `Changed files: ${diff.files.changed.map(quoted).join(', ')}`]
        : lists;
}
const quoted = (text) => `\`${text.replaceAll('`', "'")}\``;
/** In a fence that is longer than any in the text, so that the text cannot end it. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}


/***/ })

};
