export const id = 285;
export const ids = [285];
export const modules = {
    30819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XV: () => (parseFailOn),
            c6: () => (fails),
            he: () => (isCounted)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const LEVELS = ['low', 'medium', 'high', 'critical'];
        const WORDS = [...LEVELS, 'known-exploited', 'fixable', 'not-covered', 'none'];
        function parseFailOn(words, grade) {
            const wrong = words.find((word) => !WORDS.includes(word));
            if (wrong !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" is "${wrong}".`, {
                    id: 'input-malformed',
                    fix: `Give some of: ${WORDS.join(', ')}.`,
                });
            const levels = LEVELS.filter((level) => words.includes(level));
            if (levels.length > 1 || (words.includes('none') && words.length > 1))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" names ${words.join(' and ')}, which contradict each other.`, {
                    id: 'inputs-contradict',
                    fix: 'Give one severity, or "none" alone.',
                });
            const exploited = words.includes('known-exploited');
            const fixable = words.includes('fixable');
            return {
                severity: levels[0] ?? (fixable && !exploited ? 'low' : undefined),
                exploited,
                fixable,
                notCovered: words.includes('not-covered'),
                grade,
            };
        }
        const isCounted = (finding, { grade }) => (finding.status === 'open' || finding.status === 'under_investigation') &&
            _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.sk.indexOf(finding.grade) <= _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.sk.indexOf(grade);
        function fails(finding, failOn) {
            if (!isCounted(finding, failOn))
                return false;
            if (failOn.fixable && finding.fixed.length === 0)
                return false;
            if (failOn.exploited && finding.exploited !== undefined)
                return true;
            if (failOn.severity === undefined)
                return false;
            const level = finding.severity === 'unknown' ? 'medium' : finding.severity;
            return LEVELS.indexOf(level) >= LEVELS.indexOf(failOn.severity);
        }
    }),
    30808: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KY: () => (uncovered),
            Pl: () => (headline),
            _B: () => (MOST),
            f9: () => (findingsTable),
            pj: () => (plain),
            qg: () => (packageText)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const MOST = 200;
        function headline({ packages, notCovered }, open) {
            const checked = packages - notCovered.length;
            const not = notCovered.length > 0 ? ` Nothing can be said of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(notCovered.length, 'other')}.` : '';
            if (open.length === 0)
                return `**No open vulnerability is known** of the ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(checked, 'package')} that databases know.${not}`;
            const levels = _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.me.flatMap((level) => {
                const count = open.filter(({ severity }) => severity === level).length;
                return count > 0 ? [`${count} ${level === 'unknown' ? 'not rated' : level}`] : [];
            });
            return `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(open.length, 'open vulnerability', 'open vulnerabilities')}** (${levels.join(', ')}) in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(packages, 'package')}.${not}`;
        }
        const packageText = ({ name, version, part }) => `${name}@${version}${part === undefined ? '' : ` (${part})`}`;
        function findingsTable(open) {
            const rows = open
                .slice(0, MOST)
                .map((finding) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.id),
                `${finding.severity === 'unknown' ? 'not rated' : finding.severity}${finding.exploited === undefined ? '' : ', exploited'}`,
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(packageText(finding.package)),
                finding.fixed.length > 0 ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.fixed.slice(0, 4).join(', ')) : 'none known',
                finding.grade,
                plain(finding.summary),
            ]);
            const more = open.length - rows.length;
            const head = ['Vulnerability', 'Severity', 'Package', 'Fixed in', 'Sure', 'What it is'];
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(head, rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        const plain = (text, most = 100) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, most))
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&');
        function uncovered({ notCovered }) {
            if (notCovered.length === 0)
                return [];
            const byReason = [...Map.groupBy(notCovered, ({ why }) => why)];
            const lines = byReason.slice(0, 10).map(([why, all]) => {
                const names = all.slice(0, 30).map((one) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(packageText(one.package)));
                return `- ${plain(why)}: ${names.join(', ')}${all.length > 30 ? ` and ${all.length - 30} more` : ''}`;
            });
            return ['**Not covered:**', lines.join('\n')];
        }
    }),
    80285: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentScan: () => (presentScan)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31726);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30819);
        var _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30808);
        function presentScan(result) {
            const { work, record, failOn, sarif } = result;
            const open = record.findings.filter((finding) => (0, _fail_on_js__WEBPACK_IMPORTED_MODULE_0__.he)(finding, failOn));
            const failure = result.stopped ?? failureOf(result);
            return {
                outputs: {
                    report: work.scan,
                    sarif: sarif ?? '',
                    open: String(open.length),
                    'not-covered': String(record.notCovered.length),
                },
                summary: summaryOf(result, open),
                json: record,
                ...(failure && { failure }),
            };
        }
        function failureOf(result) {
            const { record, failOn, expired } = result;
            const failing = record.findings.filter((finding) => (0, _fail_on_js__WEBPACK_IMPORTED_MODULE_0__.c6)(finding, failOn));
            if (failing.length > 0) {
                const worst = failing
                    .slice(0, 3)
                    .map((finding) => `${finding.id} in ${(0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.qg)(finding.package)}`);
                const also = expired.length > 0 ? ` ${expiry(expired).message}` : '';
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(failing.length, 'vulnerability', 'vulnerabilities')} open: ${worst.join(', ')}${failing.length > 3 ? ' …' : ''}.${also}`, { id: 'vulnerabilities-open', fix: 'Take versions that are fixed, or raise "fail-on".' });
            }
            if (expired.length > 0)
                return expiry(expired);
            const { notCovered } = record;
            if (!failOn.notCovered || notCovered.length === 0)
                return undefined;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.H(`Nothing can be said of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(notCovered.length, 'package')}, such as ${nameIn(notCovered[0].package)}.`, {
                id: 'packages-not-covered',
                fix: 'Name their recipes with "recipes", or how databases know them with "known-as".',
            });
        }
        const nameIn = ({ name, part }) => part === undefined ? name : `${name} (${part})`;
        function expiry(expired) {
            const [{ exception, at }] = expired;
            const others = expired.length > 1 ? ` So did ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(expired.length - 1, 'other')}.` : '';
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The exception for ${exception.vulnerability} in ${exception.package} expired on ${exception.expires}.${others}`, {
                id: 'exception-expired',
                fix: 'Take it out of "exceptions", or look at it again and set another day.',
                at,
            });
        }
        function summaryOf({ record, failOn, mended: changes, issue }, open) {
            const rest = record.findings.filter((finding) => !(0, _fail_on_js__WEBPACK_IMPORTED_MODULE_0__.he)(finding, failOn));
            return [
                '### Vulnerabilities',
                (0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(record, open),
                ...(open.length > 0 ? [(0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.f9)(open)] : []),
                ...mended(rest),
                ...proposed(changes),
                ...told(issue),
                ...doubtful(rest),
                ...(0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.KY)(record),
                databasesOf(record),
            ].join('\n\n');
        }
        const OUTCOMES = {
            opened: 'a pull request was opened',
            updated: 'the pull request was brought up to date',
            kept: 'the pull request says the same',
            dismissed: 'a person closed the pull request for it',
            shown: 'shown above',
            failed: 'nothing was changed',
            left: 'left to people',
        };
        function proposed(changes) {
            if (changes.length === 0)
                return [];
            const rows = changes.map(({ name, outcome, said, url }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(name),
                `${OUTCOMES[outcome]}${url === undefined ? '' : `: ${url}`}`,
                (0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.pj)(said.join(' '), 600),
            ]);
            return ['**Mending:**', (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Package', 'What was done', 'How'], rows)];
        }
        const ISSUE_OUTCOMES = {
            opened: 'was opened',
            updated: 'was brought up to date',
            reopened: 'was opened again, since there is something new',
            closed: 'was closed, since nothing is open any more',
            kept: 'says the same',
            dismissed: 'stays closed, as a person left it: there is nothing new',
        };
        const told = (issue) => issue === undefined ? [] : [`The issue ${ISSUE_OUTCOMES[issue.outcome]}: ${issue.url}`];
        function mended(rest) {
            return [
                ...settled('Mended:', rest, 'fixed'),
                ...settled('Not affected:', rest, 'not_affected'),
                ...settled('Accepted for a time:', rest, 'accepted'),
            ];
        }
        function settled(title, rest, status) {
            const own = rest.filter((finding) => finding.status === status);
            if (own.length === 0)
                return [];
            const rows = own
                .slice(0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__._B)
                .map(({ id, package: subject, reason = '', statement }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(id),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.qg)(subject)),
                (0, _finding_tables_js__WEBPACK_IMPORTED_MODULE_1__.pj)(reason),
                statement?.expires?.slice(0, 10) ?? '',
            ]);
            const dated = rows.some((row) => row[3] !== '');
            const head = ['Vulnerability', 'Package', 'Why', ...(dated ? ['Until'] : [])];
            return [`**${title}**`, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(head, dated ? rows : rows.map((row) => row.slice(0, 3)))];
        }
        function doubtful(rest) {
            const count = rest.filter(({ status }) => status === 'open').length;
            return count === 0
                ? []
                : [
                    `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(count, 'other')} may concern these packages: they are too unsure to count, and stand in the report.`,
                ];
        }
        function databasesOf({ sources, time }) {
            const asOf = (date) => date === undefined ? 'unknown' : `${date.slice(0, 10)} (${(0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_4__.h)(date, Date.parse(time))} ago)`;
            const rows = sources.map(({ name, formats, records, refused, newest, fetched }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(name),
                formats.join(', '),
                String(records),
                String(refused),
                asOf(fetched ?? newest),
            ]);
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Database', 'Format', 'Records', 'Unusable', 'As of'], rows);
        }
    }),
    15678: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS),
            Es: () => (bySureness),
            VQ: () => (capitalsOf),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker)
        });
        ;
        const MIRRORS = [
            [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
            [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
            [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
            [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
            [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
        ];
        function withoutMirror(name) {
            for (const [place, same] of MIRRORS)
                if (place.test(name))
                    return name.replace(place, same);
            return name;
        }
        ;
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        function capitalsOf(kind, text) {
            const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined;
            return spelled === spelled?.toLowerCase() ? undefined : spelled;
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(text) {
            const address = repositoryAddress(text)?.toLowerCase();
            return address === undefined ? undefined : withoutMirror(address);
        }
        function repositoryAddress(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`;
        }
    }),
    9304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ar: () => (levelOfWord),
            In: () => (levelOf),
            M3: () => (severityOfVector),
            me: () => (SEVERITY_LEVELS)
        });
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);
        const SEVERITY_LEVELS = [
            'critical',
            'high',
            'medium',
            'low',
            'unknown',
        ];
        function severityOfVector(vector) {
            try {
                const score = scoreOf(vector.trim());
                return score === undefined ? undefined : { level: levelOf(score), score };
            }
            catch {
                return undefined;
            }
        }
        function scoreOf(vector) {
            if (vector.length > 300)
                return undefined;
            const { base } = calculatorOf(vector)?.calculateScores() ?? {};
            return base !== undefined && base >= 0 && base <= 10 ? base : undefined;
        }
        function calculatorOf(vector) {
            if (vector.startsWith('CVSS:4.0/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss4P0)(vector);
            if (vector.startsWith('CVSS:3.1/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss3P1)(vector);
            if (vector.startsWith('CVSS:3.0/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss3P0)(vector);
            return /^\(?AV:/.test(vector) ? new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss2)(vector.replaceAll(/[()]/g, '')) : undefined;
        }
        function levelOf(score) {
            if (score >= 9)
                return 'critical';
            if (score >= 7)
                return 'high';
            return score >= 4 ? 'medium' : 'low';
        }
        function levelOfWord(word) {
            switch (word?.toLowerCase()) {
                case 'critical':
                    return 'critical';
                case 'high':
                case 'important':
                    return 'high';
                case 'medium':
                case 'moderate':
                    return 'medium';
                case 'low':
                case 'negligible':
                case 'minor':
                    return 'low';
                default:
                    return undefined;
            }
        }
    }),
    31726: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (ageOf)
        });
        const HOUR = 60 * 60_000;
        function ageOf(time, now) {
            const hours = Math.max(0, Math.floor((now - Date.parse(time)) / HOUR));
            const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
            return count === 0 ? 'less than an hour' : `${count} ${unit}${count === 1 ? '' : 's'}`;
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
    })
};
