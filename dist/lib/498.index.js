export const id = 498;
export const ids = [498];
export const modules = {
    20498: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentUpdates: () => (presentUpdates)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91333);
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
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(recipes.length, 'recipe')}: ${tally(recipes)}. ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(sent, 'request')} to ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(Object.keys(requests).length, 'host')}.`,
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
                const link = (0, _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__.Cm)(proposal?.url);
                const words = link === undefined
                    ? OUTCOMES[outcome]
                    : `[${OUTCOMES[outcome]} #${proposal.number}](${link})`;
                return [
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name),
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(current ?? ''),
                    candidates
                        .map(({ version, change, security }) => `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(version)} ${change}${security ? ', **security**' : ''}`)
                        .join('<br>'),
                    [words, ...reasons.map((reason) => (0, _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__.Kw)(reason, 300))].join('<br>'),
                ];
            });
            const more = shown.length > ROWS ? [`… and ${shown.length - ROWS} more, all in the report.`] : [];
            return [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['Recipe', 'has', 'upstream has', 'what was done'], rows), ...more];
        }
        function findings(recipes) {
            const lines = recipes.flatMap(({ name, findings: found }) => found.map(({ message }) => `- ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name)}: ${(0, _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__.Kw)(message, 400)}`));
            return lines.length === 0 ? [] : ['### Findings', lines.slice(0, ROWS).join('\n')];
        }
        function unknown(entries) {
            if (entries.length === 0)
                return [];
            const reasons = [...Map.groupBy(entries, ({ reasons: [first = ''] }) => first)].sort(([, a], [, b]) => b.length - a.length);
            const lines = reasons.slice(0, 30).map(([reason, group]) => `- ${(0, _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__.Kw)(reason, 300)}: ${group
                .slice(0, 10)
                .map(({ name }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name))
                .join(', ')}${group.length > 10 ? ` and ${group.length - 10} more` : ''}`);
            return [
                '### Could not look',
                'This is not "nothing new": the next run tries again.',
                lines.join('\n'),
            ];
        }
        const changedChecksums = (recipes) => recipes.flatMap(({ findings: found }) => found).filter(({ kind }) => kind === 'checksum-changed')
            .length;
        function failure(recipes) {
            const failed = recipes.find(({ outcome }) => outcome === 'failed');
            if (failed)
                return {
                    failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Updates could not be proposed: ${failed.reasons.join(' ')}`, {
                        id: 'updates-not-proposed',
                        fix: 'Mend what GitHub refuses, and run it again: nothing is lost.',
                    }),
                };
            const changed = changedChecksums(recipes);
            if (changed > 0)
                return {
                    failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(changed, 'archive')} of versions that are there ${changed === 1 ? 'has' : 'have'} another checksum now.`, {
                        id: 'archive-checksum-changed',
                        fix: 'Ask upstream why before you change the recipe: somebody may have replaced the archive.',
                    }),
                };
            const asked = recipes.filter(({ outcome }) => outcome !== 'unclaimed' && outcome !== 'disabled' && outcome !== 'unreadable');
            if (asked.length > 0 && asked.every(({ outcome }) => outcome === 'could-not-look')) {
                return {
                    failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`None of the ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(asked.length, 'recipe')} could be looked at: ${asked[0].reasons[0] ?? ''}`, {
                        id: 'updates-not-checked',
                        fix: 'Check the connection and the token, or run it again later.',
                    }),
                };
            }
            return {};
        }
        function presentCoverage(coverage, unreadable) {
            const share = (count) => `${((100 * count) / Math.max(1, coverage.recipes)).toFixed(1)} %`;
            const rows = coverage.claimed.map(({ title, datasource, recipes }) => [
                title,
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(datasource),
                String(recipes),
                share(recipes),
            ]);
            const why = coverage.unclaimed.map(({ reason, recipes }) => `- ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(recipes.length, 'recipe')}: ${(0, _pakages_upstream__WEBPACK_IMPORTED_MODULE_1__.Kw)(reason)} (${recipes.slice(0, 8).map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')}${recipes.length > 8 ? ', …' : ''})`);
            const parts = [
                '## Coverage',
                `${(100 * coverage.share).toFixed(1)} % of the ${coverage.fetching} recipes that download something have a place to look for releases; ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(coverage.recipes, 'recipe')} in all${unreadable.length > 0 ? `, ${unreadable.length} more cannot be read (${unreadable.slice(0, 5).map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')})` : ''}.`,
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['Datasource', 'name', 'recipes', 'share'], rows),
                ...(why.length > 0 ? ['The others:', why.join('\n')] : []),
            ];
            return {
                outputs: { updates: '', count: '0', 'pull-requests': '[]' },
                summary: parts.join('\n\n'),
                json: { ...coverage, unreadable },
            };
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
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
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
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
    91333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Cm: () => (linkTarget),
            Is: () => (harmless),
            Jj: () => (cut),
            Kw: () => (harmlessLine),
            qZ: () => (quotedNotes)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        const ZERO_WIDTH = '\u200b';
        function harmless(text) {
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.RK)(text)
                .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
                .replaceAll(/!\[([^[\]\n]*)\]\([^()[\n]*\)/g, '$1')
                .replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, ' ')
                .replaceAll('&lt;', '<')
                .replaceAll('&gt;', '>')
                .replaceAll('&quot;', '"')
                .replaceAll('&#39;', "'")
                .replaceAll('&amp;', '&')
                .replaceAll('&', '&amp;')
                .replaceAll('<', '&lt;')
                .replaceAll(/(https?:\/\/)(?:www\.)?github\.com\//gi, '$1redirect.github.com/')
                .replaceAll('@', `@${ZERO_WIDTH}`)
                .replaceAll(/#(?=\d)/g, `#${ZERO_WIDTH}`)
                .replaceAll(/\bGH-(?=\d)/gi, `GH-${ZERO_WIDTH}`);
        }
        const harmlessLine = (text, longest = 200) => harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&');
        function quotedNotes(notes) {
            const lines = harmless((notes ?? '').slice(0, 100_000))
                .split('\n')
                .map((line) => line.trimEnd());
            const text = lines
                .join('\n')
                .replaceAll(/\n{3,}/g, '\n\n')
                .trim();
            if (text === '')
                return undefined;
            const short = text.split('\n').slice(0, LINES).join('\n').slice(0, CHARACTERS);
            const body = short
                .split('\n')
                .map((line) => `> ${line}`.trimEnd())
                .join('\n');
            return short.length < text.length ? `${body}\n>\n> … (shortened)` : body;
        }
        const LINES = 40;
        const CHARACTERS = 4_000;
        const cut = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
        function linkTarget(url) {
            const parsed = url === undefined ? null : URL.parse(url);
            return parsed && /^https?:$/.test(parsed.protocol)
                ? parsed.href
                    .replaceAll('(', '%28')
                    .replaceAll(')', '%29')
                    .replaceAll(/[<>\s]/g, '')
                : undefined;
        }
    })
};
