export const id = 2175;
export const ids = [2175];
export const modules = {
    22175: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentPrune: () => (presentPrune)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        const MOST = 100;
        function presentPrune(result, inputs) {
            const { plan, pruned, registry, contents, solutions, sources, abandoned, absent } = result;
            const sizes = plan.packages.map(({ hash }) => contents.digests.get(hash)?.size);
            const bytes = sizes.reduce((sum, size) => sum + (size ?? 0), 0);
            return {
                outputs: {
                    packages: String(pruned?.packages ?? plan.packages.length),
                    generations: String(pruned?.generations ?? plan.doomed.length),
                    bytes: String(bytes),
                },
                summary: [
                    '### Prune',
                    headline(result, bytes),
                    ...notes(result, inputs),
                    packageTable(result),
                    generationTable(result),
                ]
                    .filter((part) => part !== '')
                    .join('\n\n'),
                json: {
                    registry,
                    deleted: pruned !== undefined,
                    bytes,
                    packages: plan.packages.map(({ hash, tag }, at) => ({ hash, tag, bytes: sizes[at] })),
                    generations: plan.doomed.map(({ record }) => record.number),
                    kept: { packages: plan.live.size, generations: plan.kept.map(({ record }) => record.number) },
                    missing: plan.missing,
                    absent,
                    solutions,
                    sources,
                    abandoned: abandoned.runs,
                    ...(pruned && { pruned }),
                },
            };
        }
        function headline({ plan, pruned, registry, contents, solutions, sources, abandoned }, bytes) {
            const { size } = contents.tags;
            const others = solutions.length + sources.length + abandoned.runs.length;
            if (size + contents.generations.length + others === 0)
                return `**Nothing to delete:** ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(registry)} holds no package. See that its name is right.`;
            if (plan.packages.length + plan.doomed.length + others === 0)
                return `**Nothing to delete:** all ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(size, 'package')} of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(registry)} are needed.`;
            const what = `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(plan.packages.length, 'package')} of ${size} and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(plan.doomed.length, 'generation')}`;
            const saved = `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.ix)(bytes)} of tarballs`;
            if (pruned === undefined)
                return `**${what} would go** from ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(registry)}: ${saved}. Nothing was changed: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)('--delete')} deletes.`;
            if (pruned.interrupted)
                return `**Stopped after ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(pruned.packages, 'package')}**: somebody pushed meanwhile. Run it again.`;
            return `**Deleted ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(pruned.packages, 'package')} and ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(pruned.generations, 'generation')}** (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(pruned.manifests, 'manifest')}): ${saved}. Registries give the disk back when they collect their garbage.`;
        }
        function notes({ plan, pruned, solutions, sources, abandoned, absent }, inputs) {
            const { days, 'staging-days': stagingDays } = inputs;
            const numbers = plan.kept.map(({ record }) => record.number).sort((one, other) => other - one);
            return [
                `What stays: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(numbers.length, 'generation')}${numbers.length > 0 ? ` (${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''})` : ''}, ${reasons(inputs)}.`,
                ...absentNotes(absent),
                ...(solutions.length > 0
                    ? [
                        `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(solutions.length, 'lock')} kept for reuse and older than ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(days, 'day')} ${pruned ? 'went' : 'would go'}: a run that asks for one solves it again.`,
                    ]
                    : []),
                ...(sources.length > 0
                    ? [
                        `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(sources.length, 'archive')} of sources, of no version that stays and older than ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(days, 'day')}, ${pruned ? 'went' : 'would go'}.`,
                    ]
                    : []),
                ...(abandoned.runs.length > 0
                    ? [
                        `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(abandoned.runs.length, 'run')} (${abandoned.runs.slice(0, 10).map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')}${abandoned.runs.length > 10 ? ' …' : ''}) left packages in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(abandoned.staging.reference)}, and said nothing for ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(stagingDays, 'day')}: ${pruned ? 'they went' : 'they would go'}, ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(abandoned.manifests.size, 'manifest')}.`,
                    ]
                    : []),
                ...(plan.unnamed.length > 0
                    ? [
                        `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(plan.unnamed.length, 'package')} that no generation names ${plan.unnamed.length === 1 ? 'stays' : 'stay'}; ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)('--unnamed')} deletes them too.`,
                    ]
                    : []),
                ...(plan.missing.length > 0
                    ? [
                        `> [!WARNING]\n> Generations that stay name ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(plan.missing.length, 'package')} that the registry does not have any more: ${plan.missing.slice(0, 5).join(', ')}.`,
                    ]
                    : []),
            ];
        }
        const reasons = ({ newest, days, 'last-of-roots': lastOfRoots }) => [
            `those of the newest ${newest}`,
            ...(days > 0 ? [`of the last ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(days, 'day')}`] : []),
            ...(lastOfRoots ? [`the newest with each root (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)('--last-of-roots')})`] : []),
            'and what else was named',
        ].join(', ');
        const absentNotes = ({ generations, roots }) => [
            ...(generations.length > 0
                ? [
                    `> [!WARNING]\n> ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)('generations')} names what the registry does not have: ${generations.slice(0, 10).join(', ')}.`,
                ]
                : []),
            ...(roots.length > 0
                ? [
                    `> [!WARNING]\n> ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)('locks')} names ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(roots.length, 'package')} that the registry does not have: ${roots.slice(0, 5).map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')}.`,
                ]
                : []),
        ];
        function packageTable({ plan, contents }) {
            if (plan.packages.length === 0)
                return '';
            const specs = new Map(contents.generations.flatMap(({ dag }) => [...dag.specs]));
            const rows = plan.packages.slice(0, MOST).map(({ hash, tag }) => {
                const spec = specs.get(hash);
                const size = contents.digests.get(hash)?.size;
                return [spec ? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Pf)(spec) : tag, size === undefined ? '' : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.ix)(size)];
            });
            const more = plan.packages.length - rows.length;
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['Package', 'Size'], rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        function generationTable({ plan }) {
            if (plan.doomed.length === 0)
                return '';
            const rows = plan.doomed.slice(0, MOST).map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 10),
                record.roots
                    .map(({ name, version }) => `${name}@${version}`)
                    .slice(0, 5)
                    .join(', '),
            ]);
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['Generation', 'Recorded', 'Roots'], rows);
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
    })
};
