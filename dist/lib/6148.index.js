export const id = 6148;
export const ids = [6148];
export const modules = {
    56148: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPush: () => (presentPush)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8109);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72668);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28713);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48055);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);
        const MOST = 100;
        function presentPush(result) {
            const { report, file, index, signing } = result;
            const pushed = report.specs.filter(({ outcome }) => outcome === 'pushed').length;
            return {
                outputs: {
                    report: file,
                    registry: report.registry,
                    pushed: String(pushed),
                    present: String(report.specs.length - pushed),
                    'index-digest': index?.manifest ?? '',
                    generation: String(result.generation?.number ?? ''),
                    'pinned-generation': result.generation ? (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.P)(result.generation) : '',
                    'signed-by': signing.kind === 'signed' ? signing.by : '',
                },
                summary: summaryOf(result, pushed),
                json: {
                    file,
                    ...report,
                    allowed: result.allowed,
                    signing: signing.kind === 'signed'
                        ? {
                            by: signing.by,
                            packages: signing.packages,
                            statements: signing.statements,
                            unknown: signing.unknown,
                        }
                        : { notSigned: signing.why },
                },
            };
        }
        function summaryOf({ report, index, generation, packages, allowed, signing, seconds }, pushed) {
            const bytes = packages
                .filter(({ outcome }) => outcome === 'pushed')
                .reduce((sum, { size }) => sum + size, 0);
            const lacking = packages.filter((one) => one.lacking.length > 0);
            return [
                `### Pushed to ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(report.registry)}`,
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(pushed, 'package')} pushed (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.ix)(bytes)}), ${report.specs.length - pushed} there already; ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(report.referrers.filter(({ artifactType }) => artifactType !== _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS).length, 'SBOM')} attached; ` +
                    `${index ? `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(index.specs, 'package')} in the index` : 'index not updated'}. ${seconds.toFixed(1)} s.`,
                ...(generation ? [generationLine(generation)] : []),
                signingLine(signing),
                ...(report.specs.length > 0 ? [packageTable(report.specs)] : []),
                ...(lacking.length > 0
                    ? [
                        `Images without the layers of some dependencies, fine as a cache but not to be run as containers: ${lacking
                            .slice(0, MOST)
                            .map(({ entry }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`${entry.name}@${entry.version}`))
                            .join(', ')}.`,
                    ]
                    : []),
                ...(allowed.length > 0
                    ? [
                        `Pushed although it would have been refused: ${allowed
                            .slice(0, MOST)
                            .map(({ name, subject }) => `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(subject)} (${name})`)
                            .join(', ')}.`,
                    ]
                    : []),
                installLine(report.registry),
            ].join('\n\n');
        }
        const installLine = (registry) => registry.startsWith('oci-layout:')
            ? `Install from it: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Dg)(`install --registry ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.r)(registry)} SPEC`))}`
            : `Install from it with stock Spack: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`spack mirror add --unsigned NAME ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.r)(registry)}`)}`;
        const generationLine = ({ number, recorded }) => recorded ? `Recorded as generation ${number}.` : `The same as generation ${number}.`;
        function signingLine(signing) {
            if (signing.kind === 'not-signed')
                return `**Not signed**: ${signing.why}.`;
            const { by, packages, statements, unknown } = signing;
            const signed = packages === 0
                ? `Nothing new to sign for ${by}.`
                : `Signed by ${by}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(packages, 'package')}, ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(statements, 'statement')} of provenance and SBOMs.`;
            return unknown.length === 0
                ? signed
                : `${signed} **Not signed**, since this build did not make them: ${unknown
                    .slice(0, MOST)
                    .map((one) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(one))
                    .join(', ')}.`;
        }
        function packageTable(specs) {
            const rows = specs
                .slice(0, MOST)
                .map(({ name, version, hash, target, outcome, size, manifest }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(`${name}@${version}`),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.B)(hash)),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(target),
                outcome === 'pushed' ? 'pushed' : 'there',
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.ix)(size),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.aY)(manifest.slice(0, 19)),
            ]);
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qj)(['Package', 'Hash', 'Target', '', 'Size', 'Digest'], rows)}${specs.length > MOST ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(specs.length - MOST, 'other package')}` : ''}`;
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
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dg: () => (npxLine),
            xv: () => (VERSION),
            y5: () => (docsAddress)
        });
        const VERSION = '1.0.0';
        const DOCS_URL = 'https://syspack.github.io/pakages/';
        const docsAddress = (version, page) => `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`;
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
    }),
    28713: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GH: () => (IN_TOTO_PAYLOAD),
            qB: () => (statementType),
            uS: () => (SIGSTORE_BUNDLE)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
        const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
        const statementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            _type: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
            subject: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(''), digest: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }))
                .min(1),
            predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            predicate: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).default({}),
        });
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf),
            P: () => (pinnedGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    id: 'inputs-contradict',
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const [digits = '', manifest] = name.split('@');
                const number = numberOf(digits);
                if (manifest === undefined)
                    return { number, named: `generation ${number}` };
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(manifest))
                    return { number, manifest, named: `generation ${name}` };
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
                    id: 'input-malformed',
                    fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
                });
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        const pinnedGeneration = ({ number, manifest, }) => `${number}@${manifest}`;
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                id: 'input-malformed',
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    }),
    83971: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aF: () => (releaseTag),
            jn: () => (isReleaseName),
            uh: () => (releaseNames)
        });
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
        const PREFIX = 'release-';
        const isReleaseName = (name) => NAME.test(name) && !name.endsWith('.spack');
        const releaseTag = (name) => `${PREFIX}${name}`;
        const releaseNames = (tags) => tags
            .filter((tag) => tag.startsWith(PREFIX))
            .map((tag) => tag.slice(PREFIX.length))
            .filter(isReleaseName);
    })
};
