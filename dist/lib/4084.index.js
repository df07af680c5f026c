export const id = 4084;
export const ids = [4084];
export const modules = {
    53068: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (presentRefused),
            $: () => (refusalFailure)
        });
        var markdown = __webpack_require__(12712);
        var errors = __webpack_require__(37638);
        var short_hash = __webpack_require__(48055);
        ;
        const ADVICE = [
            [['removed'], 'A removed version is never installed: choose another.'],
            [
                ['spec-mismatch', 'digest-mismatch', 'size-mismatch', 'wrong-subject', 'bad-signature'],
                'Do not install it: somebody may have changed what the registry holds. Tell its maintainers.',
            ],
            [
                ['registry'],
                'Install from a registry that the policy names, or add this one to "trust.registries" if you trust it.',
            ],
            [
                ['untrusted-signer'],
                'Check that the registry is the right one; add the signer to "trust.signers" if you trust it.',
            ],
            [
                ['no-provenance', 'no-sbom'],
                'Have it pushed by a job that signs ("push" with "sign"), or ask for less in "trust.evidence".',
            ],
            [
                ['not-in-cache'],
                'Build and push what is missing, or install with "mode: prefer-cache", which builds it.',
            ],
            [
                ['vulnerable'],
                'Take a version that is fixed; or have an auditor say why it does not matter ("pakages review not-affected NAME@VERSION ID …"), or accept it for a time in "exceptions" of pakages.json.',
            ],
            [
                ['not-checked'],
                'Name an index that publishes what is known of vulnerabilities, have it scanned anew, or allow it in "trust.vulnerabilities".',
            ],
            [['not-covered'], 'Have the binary reviewed, or allow "pending".'],
        ];
        function refusalAdvice(refused) {
            const codes = new Set(refused.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
            const graver = ADVICE.find(([of]) => of.some((code) => codes.has(code)));
            if (graver)
                return graver[1];
            const states = [
                ...new Set(refused.flatMap(({ state }) => (state === undefined || state === 'approved' ? [] : [state]))),
            ];
            return `Have it approved ("pakages review"), or allow its state: "allow: ${states.join(', ')}", at the terminal "--allow ${states.join(',')}".`;
        }
        ;
        const MOST = 50;
        function presentRefused(result) {
            const { registry, refused, decision, policy } = result;
            const rows = refused
                .slice(0, MOST)
                .flatMap((spec) => spec.reasons.map(({ code: why, message }, at) => [
                at === 0 ? (0, markdown.aY)(nameOf(spec)) : '',
                at === 0 ? (spec.state ?? '') : '',
                (0, markdown.aY)(why),
                message,
            ]));
            return {
                outputs: {
                    prefixes: '{}',
                    'install-root': '',
                    installed: '0',
                    present: '0',
                    mirror: '',
                    verified: '',
                    'not-verified': '',
                    decision,
                },
                summary: [
                    `### ${(0, markdown.hS)(refused.length, 'package')} of ${(0, markdown.aY)(registry)} refused`,
                    `By the policy in ${(0, markdown.aY)(policy)}. Nothing of ${refused.length === 1 ? 'it' : 'them'} was installed.`,
                    (0, markdown.Qj)(['Package', 'State', 'Code', 'Reason'], rows),
                    ...(refused.length > MOST
                        ? [`and ${refused.length - MOST} more: the decision in ${(0, markdown.aY)(decision)} lists all.`]
                        : []),
                ].join('\n\n'),
                json: { registry, policy, decision, refused },
                failure: refusalFailure(result),
            };
        }
        const nameOf = ({ name, version, hash }) => `${name}@${version}/${(0, short_hash.B)(hash)}`;
        function refusalFailure({ registry, refused, decision, policy }) {
            const lines = refused
                .slice(0, MOST)
                .flatMap((spec) => [
                `  ${nameOf(spec)}`,
                ...spec.reasons.map(({ message }) => `    ${message}`),
            ]);
            const rest = refused.length > MOST ? [`  and ${refused.length - MOST} more`] : [];
            return new errors.yo([
                `The policy of ${policy} refuses ${(0, markdown.hS)(refused.length, 'package')} of ${registry}:`,
                ...lines,
                ...rest,
            ].join('\n'), {
                id: 'policy-refuses-package',
                fix: `${refusalAdvice(refused)} The whole decision: ${decision}.`,
            });
        }
    }),
    54084: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentInstall: () => (presentInstall)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _refusal_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53068);
        function presentInstall(result) {
            switch (result.kind) {
                case 'installed':
                    return presentInstalled(result);
                case 'downloaded':
                    return presentDownloaded(result);
                case 'refused':
                    return (0, _refusal_summary_js__WEBPACK_IMPORTED_MODULE_0__._)(result);
                default:
                    return result;
            }
        }
        const trustOutputs = ({ verified, notVerified, decision, }) => ({
            verified: verified.join(', '),
            'not-verified': notVerified.join(', '),
            decision: decision ?? '',
        });
        function presentDownloaded(result) {
            const { registry, mirror, downloaded, packages, missing, verified, notVerified, decision } = result;
            const lines = [
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hS)(packages.length, 'package')} from ${registry}; ${downloaded.packages} downloaded now (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.ix)(downloaded.bytes)}).`,
                ...missing.map((why) => `- ${why}`),
            ];
            return {
                outputs: {
                    prefixes: '{}',
                    'install-root': '',
                    installed: '0',
                    present: '0',
                    mirror,
                    ...trustOutputs(result),
                },
                summary: [`## Downloaded into \`${mirror}\``, '', ...lines, '', verifiedLine(result), ''].join('\n'),
                json: {
                    registry,
                    mirror,
                    downloaded,
                    packages,
                    missing,
                    verified,
                    notVerified,
                    ...(decision !== undefined && { decision }),
                },
            };
        }
        const verifiedLine = ({ verified, notVerified }) => `Verified: ${verified.join(', ') || 'nothing'}.${notVerified.length > 0 ? ` **Not verified: ${notVerified.join(', ')}.**` : ''}`;
        function presentInstalled(result) {
            const count = (...kinds) => result.outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
            const prefixes = Object.fromEntries([...result.prefixes].map(([hash, prefix]) => [labelOf(result.dag, hash), prefix]));
            const failure = installFailure(result) ?? result.notLoadable;
            return {
                outputs: {
                    prefixes: JSON.stringify(prefixes),
                    'install-root': result.installRoot,
                    installed: String(count('reused', 'built')),
                    present: String(count('present')),
                    mirror: result.mirror ?? '',
                    ...trustOutputs(result),
                },
                summary: summaryOf(result, count),
                json: {
                    registry: result.registry,
                    installRoot: result.installRoot,
                    prefixes,
                    downloaded: result.downloaded,
                    verified: result.verified,
                    notVerified: result.notVerified,
                    ...(result.decision !== undefined && { decision: result.decision }),
                    specs: result.outcomes.map(({ hash, outcome, seconds, failure: why }) => ({
                        name: labelOf(result.dag, hash),
                        hash,
                        outcome,
                        ...(seconds !== undefined && { seconds }),
                        ...(why && { reason: why.message }),
                    })),
                },
                ...(failure && { failure }),
            };
        }
        function summaryOf(result, count) {
            const { dag, downloaded, registry, installRoot, prefixes } = result;
            const rows = [...prefixes].map(([hash, prefix]) => `| \`${labelOf(dag, hash)}\` | \`${prefix}\` |`);
            const counts = [
                `${count('reused')} from ${registry}`,
                ...(count('built') > 0 ? [`${count('built')} built from source`] : []),
                ...(count('present') > 0 ? [`${count('present')} there before`] : []),
                ...(count('failed', 'skipped') > 0 ? [`${count('failed', 'skipped')} not installed`] : []),
            ];
            return [
                count('reused', 'built', 'present') > 0
                    ? `## Installed into \`${installRoot}\``
                    : `## Nothing was installed into \`${installRoot}\``,
                '',
                `${counts.join(', ')}; ${downloaded.packages} downloaded (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.ix)(downloaded.bytes)}).`,
                '',
                ...(rows.length > 0 ? ['| Package | Prefix |', '| --- | --- |', ...rows, ''] : []),
                verifiedLine(result),
                '',
            ].join('\n');
        }
        function labelOf(dag, hash) {
            const spec = dag.specs.get(hash);
            return spec ? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec) : hash;
        }
        function installFailure({ outcomes, dag }) {
            const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
            const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
            const first = failed[0];
            if (!first && skipped === 0)
                return undefined;
            const why = first?.failure;
            const others = failed.length + skipped - 1;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`${first ? labelOf(dag, first.hash) : 'A package'} could not be installed: ${sentence(why?.message ?? 'Spack gives no reason')}${others > 0 ? ` ${others} more were not installed.` : ''}`, {
                id: why?.advice?.id ?? 'install-failed',
                fix: why?.advice?.fix ??
                    'What was installed stays. Mend the cause and run it again: it goes on where it stopped.',
            });
        }
        const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
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
