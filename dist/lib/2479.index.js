export const id = 2479;
export const ids = [2479];
export const modules = {
    12479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildOrGiveUp: () => (buildOrGiveUp),
            presentEnded: () => (presentEnded)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16804);
        var _planned_give_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36621);
        var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24075);
        var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37654);
        const buildOrGiveUp = (inputs, ports) => (inputs['give-up'] ? (0, _planned_give_up_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(inputs, ports) : (0, _step_js__WEBPACK_IMPORTED_MODULE_1__.L)(inputs, ports));
        const presentEnded = (ended) => 'isTold' in ended ? presentGivenUp(ended) : (0, _summary_js__WEBPACK_IMPORTED_MODULE_2__.U)(ended);
        function presentGivenUp(ended) {
            const { job, packages, isTold } = ended;
            const before = `Job ${job} ended before it came to ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(packages.length, 'package')}: ${packages.map(_pakages_model__WEBPACK_IMPORTED_MODULE_4__.Pf).join(', ')}.`;
            const summary = packages.length === 0
                ? `Job ${job} told of all its packages before it ended.`
                : `${before}${isTold ? ' No other job waits for it.' : ''}`;
            const nothing = {
                ...{ cache: '', lock: '', report: '', reused: '0', built: '0', failed: '0', left: '0' },
                ...{ 'may-publish': '', 'hit-rate': '' },
            };
            return { outputs: nothing, summary, json: ended };
        }
    }),
    37654: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (presentBuild)
        });
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var short_hash = __webpack_require__(48055);
        ;
        const MOST = 50;
        const ORDER = ['failed', 'skipped', 'left', 'built', 'reused'];
        function outcomeTable(result) {
            const { specs } = result.report;
            const shown = ORDER.flatMap((wanted) => specs.filter(({ outcome }) => outcome === wanted));
            if (shown.length === 0)
                return '';
            const rows = shown
                .slice(0, MOST)
                .map((entry) => [
                (0, markdown.aY)(`${entry.name}@${entry.version}/${(0, short_hash.B)(entry.hash)}`),
                outcomeOf(entry),
                entry.seconds === undefined ? '' : (0, markdown.p0)(entry.seconds),
                why(entry, result),
                logOf(entry, result),
            ]);
            const more = shown.length - rows.length;
            const table = (0, markdown.Qj)(['Package', 'Outcome', 'Time', 'Why, or from where', 'Log'], rows);
            return `${table}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other package')}` : ''}`;
        }
        function outcomeOf({ outcome, phase }) {
            if (outcome === 'failed')
                return `**failed**${phase === undefined ? '' : ` in ${(0, markdown.aY)(phase)}`}`;
            return outcome === 'skipped' ? '**skipped**' : outcome;
        }
        function why(entry, { failures }) {
            const found = failures.find(({ spec }) => spec.hash === entry.hash);
            if (!found)
                return `${(0, markdown.aY)(entry.source ?? entry.reason ?? '')}${signature(entry)}`;
            const { failure, at } = found;
            const place = at && `${at.file}${at.line === undefined ? '' : `:${at.line}`}`;
            return [
                `${(0, markdown.aY)(failure.message)}${place === undefined ? '' : ` at ${(0, markdown.aY)(place)}`}`,
                ...(failure.advice ? [cell(failure.advice.fix)] : []),
            ].join('<br>');
        }
        const signature = ({ signedBy }) => signedBy === undefined ? '' : `, signed by the key ${(0, markdown.aY)(signedBy)}`;
        const logOf = ({ outcome, log }, { logPage }) => outcome === 'failed' ? (0, markdown.q)('log', logPage, (0, markdown.aY)(log ?? '')) : '';
        const cell = (text) => text
            .replace(/[\r\n]+/g, ' ')
            .replaceAll('|', '\\|')
            .replaceAll('<', '&lt;');
        var rate_limit = __webpack_require__(71650);
        ;
        function presentBuild(result) {
            const { work, report, failures } = result;
            const of = (outcome) => report.specs.filter((spec) => spec.outcome === outcome);
            const [reused, built, failed, skipped] = [of('reused'), of('built'), of('failed'), of('skipped')];
            const left = of('left');
            const needed = reused.length + built.length + failed.length + skipped.length + left.length;
            const hitRate = needed === 0 ? 1 : reused.length / needed;
            return {
                outputs: {
                    cache: work.cache,
                    lock: work.lock,
                    report: work.buildReport,
                    reused: String(reused.length),
                    built: String(built.length),
                    failed: String(failed.length),
                    left: String(left.length),
                    'may-publish': String(result.mayPublish),
                    'hit-rate': hitRate.toFixed(3),
                },
                summary: summaryOf(result, { reused, built, failed, skipped, left, external: of('external'), unneeded: of('unneeded') }, hitRate),
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
                ...failureOf(result, { failed, skipped, left, built }, needed),
            };
        }
        function failureOf(result, { failed, skipped, left, built }, needed) {
            const [unstaged] = result.unstaged;
            if (failed.length + skipped.length > 0)
                return { failure: buildFailed(result, failed, skipped, needed) };
            if (unstaged)
                return { failure: notStaged(unstaged, result) };
            if (left.length === 0 || built.length > 0)
                return {};
            return {
                failure: new errors.yo(`Nothing was built in ${(0, markdown.hS)(result.budget.minutes ?? 0, 'minute')}, and ${(0, markdown.hS)(left.length, 'package')} ${left.length === 1 ? 'is' : 'are'} left (${listed(left)}).`, {
                    id: 'time-budget-used-up',
                    fix: 'Give more minutes ("time-budget", at most 350 on runners of GitHub) or a larger runner.',
                }),
            };
        }
        function notStaged(first, { unstaged, work }) {
            const limited = unstaged.find(rate_limit.Pe);
            const count = (0, markdown.hS)(unstaged.length, 'package');
            const kept = keptIn(work);
            return limited
                ? new errors.yo(`${count} could not be staged, since the registry is at its rate limit: ${limited.message}`, { id: 'registry-rate-limited', fix: `${rate_limit.kd} ${kept}` })
                : new errors.yo(`${count} could not be staged: ${first.message}`, {
                    id: first.id,
                    fix: `${first.fix} ${kept}`,
                });
        }
        const keptIn = ({ unstaged }) => `What was built is kept in ${unstaged}: give that folder to the next attempt with "kept", as build-stage.yml does, and it is not built again.`;
        function afterwards({ work, publishedBy, unstaged }) {
            if (unstaged.length > 0)
                return `${(0, markdown.hS)(unstaged.length, 'package')} could not be staged: ${unstaged[0].message} ${keptIn(work)}`;
            const always = 'with "if: ${{ !cancelled() }}"';
            return {
                push: `What was built is kept in ${work.cache}: a step "push" ${always} publishes it all the same, and it is not built again.`,
                promote: `What was built is staged: the job that promotes publishes it ${always}, as package-repository.yml has it, and it is not built again.`,
                nobody: 'What was built is not staged, since this run may not publish.',
            }[publishedBy];
        }
        function buildFailed(result, failed, skipped, needed) {
            const names = failed
                .slice(0, 10)
                .map((spec) => `${spec.name}@${spec.version}`)
                .join(', ');
            if (failed.length === 0)
                return new errors.yo(`${skipped.length} of ${(0, markdown.hS)(needed, 'package')} could not be built (${listed(skipped)}): ${skipped[0].reason ?? 'they need what is missing'}.`, {
                    id: 'build-dependency-missing',
                    fix: `Mend what they wait for, or run the failed jobs again: what was finished is not built again.${result.unstaged.length > 0 ? ` ${afterwards(result)}` : ''}`,
                });
            const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : '';
            return new errors.yo(`${failed.length} of ${(0, markdown.hS)(needed, 'package')} failed (${names})${also}.`, {
                id: 'build-failed',
                fix: `The messages above say why; the whole logs are in ${result.work.logs}. ${afterwards(result)}`,
            });
        }
        function summaryOf(result, groups, hitRate) {
            const { report } = result;
            const { reused, built, failed, skipped, left, external, unneeded } = groups;
            const counts = [
                `${reused.length} reused`,
                `${built.length} built`,
                ...(failed.length > 0 ? [`${failed.length} failed`] : []),
                ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
                ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
                `${external.length} from the system${external.length === 0 ? '' : ` (${listed(external)})`}`,
                ...(unneeded.length > 0 ? [`${unneeded.length} not needed`] : []),
            ];
            const recipes = report.recipes
                .map(({ namespace, commit }) => `${namespace}${commit ? ` ${(0, markdown.aY)(commit.slice(0, 10))}` : ''}`)
                .join(', ');
            return [
                `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
                `**${counts.join(', ')}** in ${(0, markdown.p0)(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
                outcomeTable(result),
                `Spack ${report.spack.version}${report.spack.commit ? ` ${(0, markdown.aY)(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`,
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        const listed = (entries) => [
            ...entries.slice(0, 10).map(({ name, version }) => `${name}@${version}`),
            ...(entries.length > 10 ? ['…'] : []),
        ].join(', ');
    })
};
