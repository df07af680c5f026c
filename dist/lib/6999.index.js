export const id = 6999;
export const ids = [6999];
export const modules = {
    96999: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentReview: () => (presentReview)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83232);
        var _diff_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49717);
        var _next_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30507);
        var _signing_advice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72681);
        var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23453);
        const NOTHING = { outcomes: '[]', states: '{}', files: '', commit: '', reply: '', removed: '' };
        function presentReview(result) {
            switch (result.kind) {
                case 'nothing':
                    return {
                        outputs: NOTHING,
                        summary: 'There is no command for Pakages in it.',
                        json: { outcomes: [] },
                    };
                case 'diff':
                    return {
                        outputs: NOTHING,
                        summary: (0, _diff_summary_js__WEBPACK_IMPORTED_MODULE_2__.cq)(result),
                        json: result,
                    };
                case 'next':
                    return { outputs: NOTHING, summary: (0, _next_summary_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(result), json: result };
                case 'removed':
                    return {
                        outputs: { ...NOTHING, removed: result.specs.join('\n') },
                        summary: `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(result.binaries, 'binary', 'binaries')} of ${result.specs.join(', ')} ${result.binaries === 1 ? 'was' : 'were'} taken out of the cache.`,
                        json: result,
                    };
                case 'reviewed':
                    return presentOutcomes(result);
                default:
                    return result;
            }
        }
        function presentOutcomes({ outcomes, commit, kept, unanswered, signedBy }) {
            const files = outcomes.flatMap((outcome) => ('file' in outcome ? [outcome.file] : []));
            const states = Object.fromEntries([...(0, _step_js__WEBPACK_IMPORTED_MODULE_1__.statesOf)(outcomes)].map(([spec, { state, reasons, missing }]) => [
                spec,
                { state, reasons, missing },
            ]));
            const short = outcomes.map(inShort);
            return {
                outputs: {
                    outcomes: JSON.stringify(short),
                    states: JSON.stringify(states),
                    files: files.join('\n'),
                    commit: commit ?? '',
                    reply: outcomes.length === 0 ? '' : (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_4__.i)(outcomes),
                    removed: Object.keys(states)
                        .filter((spec) => states[spec].state === 'removed')
                        .join('\n'),
                },
                summary: [
                    '### Reviews',
                    outcomes.length === 0 ? 'Nothing was recorded.' : (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_4__.i)(outcomes),
                    ...(signedBy === undefined || files.length === 0 ? [] : [`Signed by ${signedBy}.`]),
                ].join('\n\n'),
                json: { outcomes: short, states, commit },
                ...failureOf({ outcomes, kept, unanswered }),
            };
        }
        function inShort(outcome) {
            const { kind, author, command } = outcome;
            switch (kind) {
                case 'done': {
                    const { before, after, file, removed } = outcome;
                    return { done: true, command, author, before, after: after.state, file, removed };
                }
                case 'stated': {
                    const { counts, file, attached } = outcome;
                    return { done: true, command, author, counts, file, attached };
                }
                case 'not-done':
                    return { done: false, author, ...outcome.fault };
                default:
                    return outcome;
            }
        }
        function failureOf({ outcomes, kept, unanswered, }) {
            const refused = outcomes.filter((outcome) => outcome.kind === 'not-done');
            const failure = refused.length > 0
                ? new (refused.every(({ command }) => command === undefined) ? _pakages_core__WEBPACK_IMPORTED_MODULE_5__.eb : _pakages_core__WEBPACK_IMPORTED_MODULE_5__.yo)(refused.map(({ fault }) => fault.wrong).join(' '), { id: 'review-command-refused', fix: refused[0].fault.fix })
                : (kept ?? uncounted(outcomes) ?? unanswered);
            return failure ? { failure } : {};
        }
        function uncounted(outcomes) {
            const lines = outcomes.flatMap((outcome) => {
                if (outcome.kind === 'stated' && !outcome.counts) {
                    const { vulnerability, name, version } = outcome.command;
                    return [
                        `The statement on ${vulnerability} in ${name}@${version} does not count: ${outcome.remarks.join(' ')}`,
                    ];
                }
                if (outcome.kind !== 'done')
                    return [];
                const { author, command, after } = outcome;
                const own = after.reviews.find(({ review }) => review.auditor === author);
                return own === undefined || own.counts
                    ? []
                    : [
                        `The review of ${command.name}@${command.version} does not count: ${own.remarks.join(' ')}`,
                    ];
            });
            return lines.length === 0
                ? undefined
                : new _pakages_core__WEBPACK_IMPORTED_MODULE_5__.yo(lines.join('\n'), {
                    id: 'review-not-counted',
                    fix: `${_signing_advice_js__WEBPACK_IMPORTED_MODULE_6__.i} "auditors" and "review-signers" of the policy say whose reviews count.`,
                });
        }
    })
};
