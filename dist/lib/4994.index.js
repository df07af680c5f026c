export const id = 4994;
export const ids = [4994];
export const modules = {
    8347: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (releaseNotes),
            s: () => (changesSince)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const MOST = 200;
        const releaseNotes = (told) => [...opening(told), ...changesSince(told), ...howToInstall(told)].join('\n\n') + '\n';
        function opening({ name, generation: { record } }) {
            const from = record.commit === undefined ? '' : ` from commit ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(record.commit.slice(0, 12))}`;
            return [
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name)} is generation ${record.number}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(record.specs.length, 'package')}, recorded on ${record.recorded.slice(0, 10)}${from}.`,
            ];
        }
        function changesSince({ since, changes }) {
            const { added, removed, changed, rebuilt } = changes;
            if (since === undefined)
                return ['### Packages', tableOf(['Package', 'Version'], added, ({ now }) => [now])];
            const parts = [
                ...section('Added', ['Package', 'Version'], added, ({ now }) => [now]),
                ...section('Removed', ['Package', 'Version'], removed, ({ before }) => [before]),
                ...section('Other versions', ['Package', 'Before', 'Now'], changed, ({ before, now }) => [
                    before,
                    now,
                ]),
                ...(rebuilt.length > 0
                    ? [
                        '### Built anew',
                        `The same versions, of another recipe, compiler, variant or dependency: ${listed(rebuilt)}.`,
                    ]
                    : []),
            ];
            const heading = `## Changes since ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(since.name)}`;
            return parts.length > 0 ? [heading, ...parts] : [heading, 'None: the packages are the same.'];
        }
        const section = (title, head, changes, cells) => (changes.length > 0 ? [`### ${title}`, tableOf(head, changes, cells)] : []);
        function tableOf(head, changes, cells) {
            const sorted = [...changes.filter(({ root }) => root), ...changes.filter(({ root }) => !root)];
            const rows = sorted
                .slice(0, MOST)
                .map((change) => [
                change.root ? `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(change.name)}**` : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(change.name),
                ...cells(change).map((versions) => versions.map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')),
            ]);
            const more = sorted.length - rows.length;
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(head, rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        function listed(changes) {
            const names = changes.slice(0, MOST).map(({ name }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name));
            const more = changes.length - names.length;
            return `${names.join(', ')}${more > 0 ? ` and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        function howToInstall({ name, registry, generation }) {
            const root = generation.record.roots[0]?.name;
            if (root === undefined)
                return [];
            return [
                '## How to install',
                `\`\`\`sh\npakages install ${root} --registry ${registry} --generation ${name}\n\`\`\``,
                'The assets are the `spack.lock`, the record of the generation with the digest of every image, the SBOMs of all packages, and checksums, which are attested.',
            ];
        }
    }),
    44994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentRelease: () => (presentRelease)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83971);
        var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8347);
        const DONE = {
            now: 'was frozen',
            before: 'was frozen already',
            dry: 'would be frozen',
        };
        const MOST = 20;
        function unsignedLine(unsigned) {
            if (unsigned.length === 0)
                return [];
            const named = unsigned.slice(0, MOST).map((name) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name));
            const more = unsigned.length - named.length;
            return [
                `> [!WARNING]\n> ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(unsigned.length, 'SBOM')} ${unsigned.length === 1 ? 'is' : 'are'} in no asset, since nobody whom "trust" names signed ${unsigned.length === 1 ? 'it' : 'them'} for the image: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
            ];
        }
        function presentRelease(result, _inputs) {
            const { name, generation, since, changes, assets, frozen, registry } = result;
            const { added, removed, changed } = changes;
            return {
                outputs: {
                    name,
                    generation: String(generation.record.number),
                    'pinned-generation': (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.P)({ ...generation.record, ...generation }),
                    since: since?.name ?? '',
                    notes: assets.notes,
                    assets: assets.folder,
                    changes: String(added.length + removed.length + changed.length),
                },
                summary: [
                    `### Release ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(name)}`,
                    `**Generation ${generation.record.number} ${DONE[frozen]}** in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(registry)} as ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.aF)(name))}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(generation.record.specs.length, 'package')}.`,
                    ...(assets.withoutSboms > 0
                        ? [
                            `> [!NOTE]\n> ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(assets.withoutSboms, 'package')} of it ${assets.withoutSboms === 1 ? 'has' : 'have'} no SBOM.`,
                        ]
                        : []),
                    ...unsignedLine(assets.unsigned),
                    ...(0, _notes_js__WEBPACK_IMPORTED_MODULE_3__.s)(result),
                ].join('\n\n'),
                json: {
                    name,
                    registry,
                    generation: generation.record.number,
                    manifest: generation.manifest,
                    since: since?.name,
                    frozen,
                    changes,
                    assets: assets.files,
                    unsignedSboms: assets.unsigned,
                },
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
