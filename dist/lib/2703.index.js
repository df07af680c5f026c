export const id = 2703;
export const ids = [2703];
export const modules = {
    52703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPromotion: () => (presentPromotion)
        });
        var markdown = __webpack_require__(12712);
        var concrete_spec = __webpack_require__(16804);
        var short_hash = __webpack_require__(48055);
        var named_bounds = __webpack_require__(48124);
        var errors = __webpack_require__(37638);
        var printable = __webpack_require__(55510);
        var publishing_rules = __webpack_require__(47899);
        var host = __webpack_require__(374);
        ;
        function notBuilt({ build, movement }, outcome) {
            return (build?.report.specs ?? []).filter((one) => one.outcome === outcome && !movement.known.has(one.hash));
        }
        function leftOf(result) {
            const { plan, movement } = result;
            const left = new Set([...plan.left, ...notBuilt(result, 'left').map(({ hash }) => hash)]);
            return [...left].filter((hash) => !movement.known.has(hash)).length;
        }
        const jobOf = (hash, { build }) => build?.jobs.get(hash);
        function attemptUrl(hash, result) {
            const { run, runsUrl, build } = result;
            const checkRun = build?.report.specs.find((one) => one.hash === hash)?.checkRun;
            const number = /^\d+(?=-|$)/.exec(run)?.[0];
            const job = jobOf(hash, result);
            if (runsUrl === undefined || number === undefined || job === undefined)
                return undefined;
            return (0, host.k)({ runUrl: `${runsUrl}/${number}`, attempt: job.attempt }, checkRun);
        }
        ;
        const NAMED = 10;
        function whyRed(result) {
            const broken = failed(result);
            const reasons = [...doubted(result), ...refused(result), ...broken, ...lost(result, broken)];
            const others = result.report.specs.length > 0 ? 'All others are published.' : 'No package is published.';
            if (reasons.length === 0)
                return {};
            return {
                failure: new errors.yo(`${reasons.map(({ said }) => said).join(' ')} ${others}`, {
                    id: 'promotion-incomplete',
                    fix: reasons.map(({ fix }) => fix).join(' '),
                }),
            };
        }
        function doubted({ movement, report }) {
            const all = movement.doubted;
            if (all.length === 0)
                return [];
            const named = all
                .slice(0, NAMED)
                .map(({ spec, tag, reasons }) => `${(0, concrete_spec.Pf)(spec)} (${tag}: ${oneLine(reasons.join(' '))})`);
            const which = [...named, ...(all.length > NAMED ? ['…'] : [])].join(', ');
            return [
                {
                    said: `${(0, markdown.hS)(all.length, 'package')} in ${report.registry} ${all.length === 1 ? 'is' : 'are'} in no generation that this run signs, since nobody signed ${all.length === 1 ? 'it' : 'them'} who counts: ${which}.`,
                    fix: `${publishing_rules.MP.unsigned} Where you know that they are yours, as after the first run that signs, promote once with "allow: unsigned".`,
                },
            ];
        }
        function refused({ movement }) {
            const count = movement.refused.length;
            if (count === 0)
                return [];
            return [
                {
                    said: `${(0, markdown.hS)(count, 'staged package')} ${count === 1 ? 'was' : 'were'} refused.`,
                    fix: 'The messages above say why a package was refused: it was not made by the jobs of this plan, breaks a rule of publishing, or holds layers of a package that is missing. Where two plans are followed in one run, give each a name of its own: the input "run", the same for its builds and its promotion.',
                },
            ];
        }
        function failed(result) {
            const [broken, skipped] = [notBuilt(result, 'failed'), notBuilt(result, 'skipped')];
            const first = broken[0] ?? skipped[0];
            if (!first)
                return [];
            const said = [
                ...(broken.length > 0
                    ? [`${(0, markdown.hS)(broken.length, 'package')} failed: ${listed(broken, result)}.`]
                    : []),
                ...(skipped.length > 0
                    ? [`${(0, markdown.hS)(skipped.length, 'package')} could not be built: ${listed(skipped, result)}.`]
                    : []),
            ];
            const url = attemptUrl(first.hash, result);
            const logs = `Their logs are with their jobs${url === undefined ? '' : ` (${url})`}.`;
            return [
                {
                    said: said.join(' '),
                    fix: `${logs} Mend what failed and run the workflow again: only what is missing is built.`,
                },
            ];
        }
        function listed(entries, result) {
            const named = entries.slice(0, NAMED).map(({ name, version, hash, phase, reason }) => {
                const job = jobOf(hash, result);
                const why = [phase, reason].filter((part) => part !== undefined).join(': ');
                const from = [...(job ? [`job ${job.id}`] : []), ...(why === '' ? [] : [oneLine(why)])];
                return `${oneLine(`${name}@${version}`)}${from.length > 0 ? ` (${from.join(', ')})` : ''}`;
            });
            return [...named, ...(entries.length > NAMED ? ['…'] : [])].join(', ');
        }
        const oneLine = (text) => (0, printable.g$)(text).replace(/\s+/g, ' ').slice(0, 200);
        function lost({ build, missing, plan }, failed) {
            const said = new Map(build?.report.specs.map(({ hash, outcome }) => [hash, outcome]));
            const unsaid = missing.filter((hash) => !SAID.has(said.get(hash) ?? ''));
            if (unsaid.length === 0)
                return [];
            const nameOf = (hash) => (0, concrete_spec.Pf)(plan.lock.dag.specs.get(hash));
            const found = unsaid.filter((hash) => said.get(hash) === 'reused');
            if (found.length > 0)
                return [foundElsewhere(found.map(nameOf))];
            const names = [...unsaid.slice(0, NAMED).map(nameOf), ...(unsaid.length > NAMED ? ['…'] : [])];
            return [
                {
                    said: `${(0, markdown.hS)(unsaid.length, 'package')} of the plan ${unsaid.length === 1 ? 'is' : 'are'} neither staged nor published, and no job says why: ${names.join(', ')}.`,
                    fix: `The jobs of what is missing were stopped, or the staging place was cleaned${failed.length > 0 ? ': that run builds it, too.' : '. Run the failed jobs again: what was finished is not built again.'}`,
                },
            ];
        }
        function foundElsewhere(labels) {
            const names = [...labels.slice(0, NAMED), ...(labels.length > NAMED ? ['…'] : [])];
            return {
                said: `${(0, markdown.hS)(labels.length, 'package')} of the plan ${labels.length === 1 ? 'is' : 'are'} neither staged nor published, though jobs took ${labels.length === 1 ? 'it' : 'them'} from a cache: ${names.join(', ')}.`,
                fix: 'They were removed since, or their jobs ran with another version of Pakages. Run all jobs of the workflow again: what the registry does not have is handed on, or built.',
            };
        }
        const SAID = new Set(['failed', 'skipped', 'left']);
        ;
        const signing_lines_NAMED = 10;
        function signedBy({ signing, generation, signer }) {
            if (signing.kind === 'signed')
                return signing.by;
            return generation && generation.attached.length > 0 ? signer.signer?.identity : undefined;
        }
        function signingLines({ signing, generation, signer: choice }) {
            if (choice.signer === undefined)
                return [`Not signed: ${choice.why}.`];
            return [...generationLine(generation, choice.signer.identity), ...provenanceLines(signing)];
        }
        function generationLine(generation, by) {
            if (!generation)
                return [];
            const { number, attached } = generation;
            return attached.length > 0
                ? [`Generation ${number} signed by ${by}.`]
                : [`Generation ${number} was recorded before and says the same: it is not signed again.`];
        }
        function provenanceLines(signing) {
            if (signing.kind === 'not-signed')
                return [`No provenance signed: ${signing.why}.`];
            const { by, packages, unknown } = signing;
            const named = unknown.slice(0, signing_lines_NAMED).map(markdown.aY);
            return [
                packages > 0
                    ? `Provenance of ${(0, markdown.hS)(packages, 'package')} signed by ${by}.`
                    : 'No provenance to sign: no package is new.',
                ...(named.length > 0
                    ? [
                        `**Without provenance**, since no job says how it was built: ${named.join(', ')}${unknown.length > signing_lines_NAMED ? ' …' : ''}.`,
                    ]
                    : []),
            ];
        }
        ;
        const MOST = 100;
        function presentPromotion(result) {
            const { file, report, movement, missing, plan, index, generation } = result;
            const { promoted, refused } = movement;
            const left = leftOf(result);
            return {
                outputs: {
                    report: file,
                    registry: report.registry,
                    promoted: String(promoted.size),
                    present: String(report.specs.length - promoted.size),
                    refused: String(refused.length),
                    unvouched: String(movement.doubted.length),
                    missing: String(missing.length),
                    failed: String(notBuilt(result, 'failed').length),
                    left: String(left),
                    'index-digest': index.manifest,
                    generation: String(generation?.number ?? ''),
                    'pinned-generation': generation ? (0, named_bounds.P)(generation) : '',
                    'signed-by': signedBy(result) ?? '',
                },
                summary: summaryOf(result),
                json: {
                    file,
                    ...report,
                    refused,
                    unvouched: movement.doubted.map(({ spec, tag, manifest, reasons }) => ({
                        package: (0, concrete_spec.Pf)(spec),
                        ...{ tag, manifest, reasons },
                    })),
                    missing: missing.map((hash) => (0, concrete_spec.Pf)(plan.lock.dag.specs.get(hash))),
                    failed: notBuilt(result, 'failed').map(concrete_spec.Pf),
                    skipped: notBuilt(result, 'skipped').map(concrete_spec.Pf),
                    left,
                    cleaning: result.cleaning,
                },
                ...whyRed(result),
            };
        }
        function summaryOf(result) {
            const { report, movement, index, generation, cleaning, seconds } = result;
            const { promoted, refused, copied, doubted, believed } = movement;
            const [failed, skipped] = [notBuilt(result, 'failed'), notBuilt(result, 'skipped')];
            const left = notBuilt(result, 'left');
            const counts = [
                `${promoted.size} promoted`,
                `${report.specs.length - promoted.size} published before`,
                ...(failed.length > 0 ? [`${failed.length} failed`] : []),
                ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
                ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
                ...(refused.length > 0 ? [`${refused.length} refused`] : []),
                ...(doubted.length > 0 ? [`${doubted.length} not vouched for`] : []),
            ];
            return [
                `### Promoted to ${(0, markdown.aY)(report.registry)}`,
                `**${counts.join(', ')}**; ${(0, markdown.hS)(index.specs, 'package')} in the index${generation ? `, generation ${generation.number}` : ''}. ${seconds.toFixed(1)} s.`,
                notBuiltTable([...failed, ...skipped, ...left], result),
                refused.length > 0
                    ? (0, markdown.Qj)(['Refused', 'Why'], refused.map(({ tag, reasons }) => [(0, markdown.aY)(tag), (0, markdown.aY)(reasons.join(' '))]))
                    : '',
                doubtedTable(doubted),
                believed
                    ? `That ${(0, markdown.hS)(believed.count, 'package')} had been published before was believed and not verified, since ${believed.why}.`
                    : '',
                signingLines(result).join(' '),
                copied > 0
                    ? `${(0, markdown.hS)(copied, 'blob')} travelled through this machine, since the registry would not link them.`
                    : '',
                cleaning.kind === 'kept' ? `The staging place is kept: ${(0, markdown.aY)(cleaning.why)}` : '',
                promotedTable(result),
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        function doubtedTable(doubted) {
            if (doubted.length === 0)
                return '';
            const rows = doubted
                .slice(0, MOST)
                .map(({ spec, manifest, reasons }) => [
                (0, markdown.aY)((0, concrete_spec.Pf)(spec)),
                (0, markdown.aY)(manifest.slice(0, 19)),
                (0, markdown.aY)(reasons.join(' ')),
            ]);
            return (0, markdown.Qj)(['Published and not signed', 'Image', 'Why it does not count'], rows);
        }
        function notBuiltTable(entries, result) {
            if (entries.length === 0)
                return '';
            const rows = entries.slice(0, MOST).map((one) => {
                const { name, version, outcome, phase, reason, fix } = one;
                return [
                    (0, markdown.aY)(`${name}@${version}`),
                    outcome,
                    (0, markdown.aY)(phase ?? ''),
                    [(0, markdown.aY)(reason ?? ''), (0, markdown.aY)(fix ?? '')].filter((part) => part !== '').join('<br>'),
                    linkOf(one, result),
                ];
            });
            const more = entries.length - rows.length;
            const table = (0, markdown.Qj)(['Not built', 'Outcome', 'Phase', 'Why, and what to do', 'Log of job'], rows);
            return `${table}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other package')}` : ''}\n\nThe whole logs are in the artifacts of these jobs. Mend what failed and run the workflow again: only what is missing is built.`;
        }
        function linkOf({ hash }, result) {
            const job = jobOf(hash, result);
            const url = attemptUrl(hash, result);
            return url === undefined ? (job?.id ?? '') : `[${job.id}](${url})`;
        }
        function promotedTable({ report, movement }) {
            const all = report.specs.filter(({ hash }) => movement.promoted.has(hash));
            if (all.length === 0)
                return '';
            const rows = all
                .slice(0, MOST)
                .map(({ name, version, hash, manifest }) => [
                (0, markdown.aY)(`${name}@${version}`),
                (0, markdown.aY)((0, short_hash.B)(hash)),
                (0, markdown.aY)(manifest.slice(0, 19)),
            ]);
            const more = all.length - rows.length;
            return `${(0, markdown.Qj)(['Promoted', 'Hash', 'Manifest'], rows)}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other package')}` : ''}`;
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
    374: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (logPage)
        });
        const logPage = ({ runUrl, attempt }, checkRun) => {
            if (runUrl === undefined)
                return undefined;
            if (checkRun !== undefined)
                return `${runUrl}/job/${checkRun}`;
            return attempt === undefined ? runUrl : `${runUrl}/attempts/${attempt}`;
        };
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
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.o)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__.B)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'lock-malformed',
                    fix: 'Write it anew with `spack concretize --force`.',
                });
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, {
                        id: 'lock-malformed',
                        fix: 'Write the lock anew with `spack concretize --force`.',
                    });
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'spec-file-malformed',
                    fix: 'Write it anew with `spack spec --json`.',
                });
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' });
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The spec ${missing} is referred to but not described.`, {
                    id: 'lock-malformed',
                    fix: 'Give the whole DAG: the file may have been cut.',
                });
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, {
                    id: 'spec-in-a-circle',
                    fix: 'Spack never writes such a thing: concretize or push it anew.',
                });
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
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
    }),
    47899: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bb: () => (parseAllowedRules),
            Fi: () => (publishingFaults),
            MP: () => (PUBLISHING_FIXES),
            oE: () => (publishingError)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        const PUBLISHING_RULES = ['unpadded', 'target', 'secret', 'unsigned'];
        const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
        function parseAllowedRules(names) {
            const unknown = names.find((name) => !PUBLISHING_RULES.includes(name));
            if (unknown !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"allow" names "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(unknown)}".`, {
                    id: 'input-malformed',
                    fix: `Give one or more of: ${PUBLISHING_RULES.join(', ')}.`,
                });
            return new Set(names);
        }
        function publishingFaults(packages, secrets, targets) {
            return [
                ...packages.flatMap(unpadded),
                ...packages.flatMap((one) => unusualTarget(one, targets)),
                ...secrets.map(({ subject, file, variable }) => ({
                    name: 'secret',
                    subject,
                    reason: `${file} holds the value of ${variable}`,
                })),
            ];
        }
        function unpadded({ facts, spec }) {
            if (facts.padded || facts.relocatedBinaries.length === 0)
                return [];
            const [first, ...others] = facts.relocatedBinaries;
            const files = `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
            return [
                {
                    name: 'unpadded',
                    subject: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec),
                    reason: `${files} can only be installed below paths no longer than ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(facts.prefix)}`,
                },
            ];
        }
        function unusualTarget({ spec }, targets) {
            const target = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.$r)(spec);
            if (GENERIC.test(target) || targets.includes(target))
                return [];
            return [
                {
                    name: 'target',
                    subject: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec),
                    reason: `it is built for ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(target)}, which many machines cannot run`,
                },
            ];
        }
        const PUBLISHING_FIXES = {
            unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
            target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
            secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.',
            unsigned: 'Whoever may write to the registry can have put them there, also a recipe that ran in a job. Delete these images in the registry and run all jobs again, so that they are built.',
        };
        const MOST = 10;
        function publishingError(faults, allowed) {
            const counted = faults.filter(({ name }) => !allowed.has(name));
            if (counted.length === 0)
                return undefined;
            const names = [...new Set(counted.map(({ name }) => name))];
            const lines = counted
                .slice(0, MOST)
                .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`);
            const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : [];
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
                id: 'push-refused',
                fix: [
                    ...names.map((name) => PUBLISHING_FIXES[name]),
                    `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
                ].join('\n'),
            });
        }
    })
};
