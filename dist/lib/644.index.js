export const id = 644;
export const ids = [644];
export const modules = {
    80644: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentAudit: () => (presentAudit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const MOST = 200;
        function presentAudit(result) {
            const failure = failureOf(result);
            return {
                outputs: {
                    open: String(result.open.length),
                    'not-covered': String(result.notCovered.length),
                    'not-checked': String(result.notChecked.length),
                },
                summary: summaryOf(result),
                json: inShort(result),
                ...(failure && { failure }),
            };
        }
        const spec = ({ name, version }) => `${name}@${version}`;
        function inShort(result) {
            const vulnerability = ({ asked, found: { record, concerned } }) => ({
                id: record.id,
                package: asked,
                severity: record.severity,
                status: concerned.status,
                fixed: record.fixed,
                ...(record.exploited !== undefined && { exploited: record.exploited }),
                ...(concerned.reason !== undefined && { reason: concerned.reason }),
            });
            const unanswered = ({ asked, why }) => ({ package: asked, why });
            return {
                packages: result.packages,
                clean: result.clean,
                open: result.open.map(vulnerability),
                settled: result.settled.map(vulnerability),
                notCovered: result.notCovered.map(unanswered),
                notChecked: result.notChecked.map(unanswered),
                external: result.external,
            };
        }
        function failureOf(result) {
            const { open, expired, notChecked, notCovered, ignoresNotCovered } = result;
            const [first] = open;
            if (first)
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(open.length, 'vulnerability', 'vulnerabilities')} open, such as ${first.found.record.id} in ${spec(first.asked)}.`, {
                    id: 'vulnerabilities-open',
                    fix: 'Take versions that are fixed, or have an auditor say why it does not matter.',
                });
            const [gone] = expired;
            if (gone)
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The exception for ${gone.exception.vulnerability} in ${gone.exception.package} expired on ${gone.exception.expires}.`, {
                    id: 'exception-expired',
                    fix: 'Take it out of "exceptions", or look at it again and set another day.',
                    at: gone.at,
                });
            const silent = [...notChecked, ...(ignoresNotCovered ? [] : notCovered)];
            if (silent.length === 0)
                return undefined;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.H(`Nothing can be said of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(silent.length, 'package')}, such as ${spec(silent[0].asked)}: ${silent[0].why}.`, {
                id: 'packages-not-covered',
                fix: notChecked.length > 0
                    ? 'Name an index that knows them, or have it scanned anew.'
                    : 'Give "ignore-not-covered" where that is known, or names that databases know in "known-as" of the index\'s repository.',
            });
        }
        function summaryOf(result) {
            const { packages, clean, open, settled, notCovered, notChecked, external } = result;
            const counts = [
                `${clean} checked and clean`,
                `${new Set(open.map(({ asked }) => asked)).size} vulnerable`,
                `${notCovered.length} not covered`,
                `${notChecked.length} not checked`,
            ];
            return [
                '### Audit',
                `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(packages, 'package')}**: ${counts.join(', ')}.${external > 0 ? ` ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(external, 'other')} of the system ${external === 1 ? 'was' : 'were'} not asked about.` : ''}`,
                ...section('Open', ['Vulnerability', 'Severity', 'Package', 'Fixed in'], open.map(openRow)),
                ...section('Settled', ['Vulnerability', 'Package', 'Why'], settled.map(settledRow)),
                ...section('Not covered', ['Package', 'Why'], notCovered.map(unansweredRow)),
                ...section('Not checked', ['Package', 'Why'], notChecked.map(unansweredRow)),
            ].join('\n\n');
        }
        function section(title, head, rows) {
            if (rows.length === 0)
                return [];
            const more = rows.length > MOST ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(rows.length - MOST, 'other')}` : '';
            return [
                `**${title}:**`,
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qj)([...head], rows.slice(0, MOST).map((row) => [...row]))}${more}`,
            ];
        }
        const openRow = ({ asked, found: { record } }) => [
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(record.id),
            `${record.severity === 'unknown' ? 'not rated' : record.severity}${record.exploited === undefined ? '' : ', exploited'}`,
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(spec(asked)),
            record.fixed.length === 0 ? 'none known' : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(record.fixed.slice(0, 4).join(', ')),
        ];
        const settledRow = ({ asked, found: { record, concerned } }) => [
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(record.id),
            (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(spec(asked)),
            plain(concerned.reason ?? whyNotOpen(concerned.status)),
        ];
        const whyNotOpen = (status) => status === 'open' || status === 'under_investigation'
            ? 'too unsure, or said so here'
            : status.replaceAll('_', ' ');
        const unansweredRow = ({ asked, why }) => [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(spec(asked)), plain(why)];
        const plain = (text) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, 200))
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&');
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
    })
};
