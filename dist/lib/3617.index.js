export const id = 3617;
export const ids = [3617];
export const modules = {
    73617: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPromotion: () => (presentPromotion)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94002);
        const MOST = 100;
        function presentPromotion(result) {
            const { file, report, movement, missing, plan, index, generation, signing } = result;
            const { promoted, refused } = movement;
            const left = leftOf(result);
            return {
                outputs: {
                    report: file,
                    registry: report.registry,
                    promoted: String(promoted.size),
                    present: String(report.specs.length - promoted.size),
                    refused: String(refused.length),
                    missing: String(missing.length),
                    failed: String(entriesOf(result, 'failed').length),
                    left: String(left),
                    'index-digest': index.manifest,
                    generation: String(generation?.number ?? ''),
                    'signed-by': signing.kind === 'signed' ? signing.by : '',
                },
                summary: summaryOf(result),
                json: {
                    file,
                    ...report,
                    refused,
                    missing: missing.map((hash) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Pf)(plan.lock.dag.specs.get(hash))),
                    left,
                    cleaning: result.cleaning,
                },
                ...failureOf(result),
            };
        }
        const entriesOf = ({ build }, outcome) => build?.specs.filter((one) => one.outcome === outcome) ?? [];
        function leftOf(result) {
            const { plan, movement } = result;
            const left = new Set([...plan.left, ...entriesOf(result, 'left').map(({ hash }) => hash)]);
            return [...left].filter((hash) => !movement.known.has(hash)).length;
        }
        function failureOf(result) {
            const { movement, plan } = result;
            const { refused } = movement;
            if (refused.length > 0)
                return {
                    failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(refused.length, 'staged package')} ${refused.length === 1 ? 'was' : 'were'} refused; all others are published.`, {
                        fix: 'The messages above say why. What is refused was not made by the jobs of this plan, or breaks a rule of publishing.',
                    }),
                };
            const lost = unaccounted(result);
            if (lost.length === 0)
                return {};
            const names = lost.slice(0, 10).map((hash) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Pf)(plan.lock.dag.specs.get(hash)));
            return {
                failure: new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(lost.length, 'package')} of the plan ${lost.length === 1 ? 'is' : 'are'} neither staged nor published, and no job says why: ${names.join(', ')}${lost.length > 10 ? ', …' : ''}. All others are published.`, {
                    fix: 'Their jobs were stopped, or the staging place was cleaned. Run the failed jobs again: what was finished is not built again.',
                }),
            };
        }
        function unaccounted({ build, missing }) {
            const said = new Map(build?.specs.map(({ hash, outcome }) => [hash, outcome]));
            return missing.filter((hash) => !['failed', 'skipped', 'left'].includes(said.get(hash) ?? ''));
        }
        function summaryOf(result) {
            const { report, movement, index, generation, signing, cleaning, seconds } = result;
            const { promoted, refused, copied } = movement;
            const failed = entriesOf(result, 'failed');
            const skipped = entriesOf(result, 'skipped');
            const left = entriesOf(result, 'left');
            const counts = [
                `${promoted.size} promoted`,
                `${report.specs.length - promoted.size} published before`,
                ...(failed.length > 0 ? [`${failed.length} failed`] : []),
                ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
                ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
                ...(refused.length > 0 ? [`${refused.length} refused`] : []),
            ];
            return [
                `### Promoted to ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(report.registry)}`,
                `**${counts.join(', ')}**; ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(index.specs, 'package')} in the index${generation ? `, generation ${generation.number}` : ''}. ${seconds.toFixed(1)} s.`,
                notBuilt([...failed, ...skipped, ...left], result),
                refused.length > 0
                    ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Refused', 'Why'], refused.map(({ tag, reasons }) => [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(tag), (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(reasons.join(' '))]))
                    : '',
                signing.kind === 'signed'
                    ? `Signed by ${signing.by}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(signing.packages, 'package')}.`
                    : `Not signed: ${signing.why}.`,
                copied > 0
                    ? `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(copied, 'blob')} travelled through this machine, since the registry would not link them.`
                    : '',
                cleaning.kind === 'kept' ? `The staging place is kept: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(cleaning.why)}` : '',
                promotedTable(result),
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        function notBuilt(entries, { build }) {
            if (entries.length === 0)
                return '';
            const rows = entries
                .slice(0, MOST)
                .map(({ name, version, outcome, phase, reason }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(`${name}@${version}`),
                outcome,
                phase ?? '',
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(reason ?? ''),
            ]);
            const more = entries.length - rows.length;
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Not built', 'Outcome', 'Phase', 'Why'], rows);
            const told = `The whole logs are with the jobs that failed${build ? ', below the step that built' : ''}. Mend what failed; the next run builds only what is missing.`;
            return `${table}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(more, 'other package')}` : ''}\n\n${told}`;
        }
        function promotedTable({ report, movement }) {
            const all = report.specs.filter(({ hash }) => movement.promoted.has(hash));
            if (all.length === 0)
                return '';
            const rows = all
                .slice(0, MOST)
                .map(({ name, version, hash, manifest }) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(`${name}@${version}`),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.BC)(hash)),
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(manifest.slice(0, 19)),
            ]);
            const more = all.length - rows.length;
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Promoted', 'Hash', 'Manifest'], rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(more, 'other package')}` : ''}`;
        }
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
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
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
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
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
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
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
    })
};
