export const id = 3741;
export const ids = [3741];
export const modules = {
    13741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentBuild: () => (presentBuild)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94002);
        const MOST = 50;
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
                return {
                    failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(result.unstaged.length, 'package')} could not be staged: ${unstaged.message}`, { fix: `${unstaged.fix} What was built is kept in ${result.work.cache}.` }),
                };
            if (left.length === 0 || built.length > 0)
                return {};
            return {
                failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`Nothing was built in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(result.budget.minutes ?? 0, 'minute')}, and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(left.length, 'package')} ${left.length === 1 ? 'is' : 'are'} left (${listed(left)}).`, {
                    fix: 'Give more minutes ("time-budget", at most 350 on runners of GitHub) or a larger runner.',
                }),
            };
        }
        function buildFailed({ work }, failed, skipped, needed) {
            const names = failed
                .slice(0, 10)
                .map((spec) => `${spec.name}@${spec.version}`)
                .join(', ');
            if (failed.length === 0)
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${skipped.length} of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(needed, 'package')} could not be built (${listed(skipped)}): ${skipped[0].reason ?? 'they need what is missing'}.`, {
                    fix: 'Mend what they wait for, or run the failed jobs again: what was finished is not built again.',
                });
            const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : '';
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${failed.length} of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(needed, 'package')} failed (${names})${also}.`, {
                fix: `The messages above say why; the whole logs are in ${work.logs}. What was built is kept in ${work.cache}: a step "push" with "if: \${{ !cancelled() }}" publishes it all the same, and it is not built again.`,
            });
        }
        function summaryOf({ report, failures }, groups, hitRate) {
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
                .map(({ namespace, commit }) => `${namespace}${commit ? ` ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(commit.slice(0, 10))}` : ''}`)
                .join(', ');
            return [
                `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
                `**${counts.join(', ')}** in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p0)(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
                ...(failures.length > 0 ? [failureTable(failures)] : []),
                packageTable([...failed, ...skipped, ...left, ...built, ...reused].filter((spec) => spec.outcome !== 'failed' || failures.length === 0)),
                `Spack ${report.spack.version}${report.spack.commit ? ` ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`,
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        const listed = (entries) => [
            ...entries.slice(0, 10).map(({ name, version }) => `${name}@${version}`),
            ...(entries.length > 10 ? ['…'] : []),
        ].join(', ');
        const failureTable = (failures) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qj)(['Failed', 'Phase', 'First error', 'Where', 'What to do'], failures.map(({ spec, failure, log, at }) => [
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`${spec.name}@${spec.version}`),
            failure.phase ?? '',
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(failure.message),
            at ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`${at.file}${at.line ? `:${at.line}` : ''}`) : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(log),
            cell(failure.advice?.fix ?? ''),
        ]));
        function packageTable(specs) {
            if (specs.length === 0)
                return '';
            const rows = specs
                .slice(0, MOST)
                .map((spec) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`${spec.name}@${spec.version}`),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.BC)(spec.hash)),
                spec.outcome,
                spec.seconds === undefined ? '' : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p0)(spec.seconds),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(spec.source ?? spec.reason ?? ''),
            ]);
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qj)(['Package', 'Hash', 'Outcome', 'Time', 'From or why'], rows)}${specs.length > MOST ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(specs.length - MOST, 'other package')}` : ''}`;
        }
        const cell = (text) => text
            .replace(/[\r\n]+/g, ' ')
            .replaceAll('|', '\\|')
            .replaceAll('<', '&lt;');
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
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
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (shortHash),
            CV: () => (isSpecHash),
            oe: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
        const shortHash = (hash) => hash.slice(0, 7);
    })
};
