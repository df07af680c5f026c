export const id = 7254;
export const ids = [7254];
export const modules = {
    71650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gf: () => (unlessPassing),
            Pe: () => (isAtLimit),
            kd: () => (WAIT_FOR_LIMIT),
            m: () => (beforeAnythingIsBuilt)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        const WAIT_FOR_LIMIT = 'Wait as long as it says, else an hour, and run the failed jobs of the workflow again: what is staged stays and is not built again. Where it happens often, plan for fewer "runners".';
        const isAtLimit = (error) => error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl && error.failure === 'rate-limited';
        async function unlessPassing(asked, assumed, { host }) {
            return asked.catch((error) => {
                if (!(0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.WG)(error))
                    throw error;
                host.debug((0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
                return assumed;
            });
        }
        async function beforeAnythingIsBuilt(asked) {
            return asked.catch((error) => {
                if (!isAtLimit(error))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`The registry is at its rate limit, so that this job cannot begin. ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, { id: 'registry-rate-limited', fix: WAIT_FOR_LIMIT, cause: error });
            });
        }
    }),
    37654: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (presentBuild)
        });
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var short_hash = __webpack_require__(48055);
        ;
        const MOST = 50;
        const ORDER = ['failed', 'skipped', 'left', 'built', 'reused'];
        function outcomeTable(result) {
            const { specs } = result.report;
            const shown = ORDER.flatMap((wanted) => specs.filter(({ outcome }) => outcome === wanted));
            if (shown.length === 0)
                return '';
            const rows = shown
                .slice(0, MOST)
                .map((entry) => [
                (0, markdown.aY)(`${entry.name}@${entry.version}/${(0, short_hash.B)(entry.hash)}`),
                outcomeOf(entry),
                entry.seconds === undefined ? '' : (0, markdown.p0)(entry.seconds),
                why(entry, result),
                logOf(entry, result),
            ]);
            const more = shown.length - rows.length;
            const table = (0, markdown.Qj)(['Package', 'Outcome', 'Time', 'Why, or from where', 'Log'], rows);
            return `${table}${more > 0 ? `\n\nand ${(0, markdown.hS)(more, 'other package')}` : ''}`;
        }
        function outcomeOf({ outcome, phase }) {
            if (outcome === 'failed')
                return `**failed**${phase === undefined ? '' : ` in ${(0, markdown.aY)(phase)}`}`;
            return outcome === 'skipped' ? '**skipped**' : outcome;
        }
        function why(entry, { failures }) {
            const found = failures.find(({ spec }) => spec.hash === entry.hash);
            if (!found)
                return `${(0, markdown.aY)(entry.source ?? entry.reason ?? '')}${signature(entry)}`;
            const { failure, at } = found;
            const place = at && `${at.file}${at.line === undefined ? '' : `:${at.line}`}`;
            return [
                `${(0, markdown.aY)(failure.message)}${place === undefined ? '' : ` at ${(0, markdown.aY)(place)}`}`,
                ...(failure.advice ? [cell(failure.advice.fix)] : []),
            ].join('<br>');
        }
        const signature = ({ signedBy }) => signedBy === undefined ? '' : `, signed by the key ${(0, markdown.aY)(signedBy)}`;
        const logOf = ({ outcome, log }, { logPage }) => outcome === 'failed' ? (0, markdown.q)('log', logPage, (0, markdown.aY)(log ?? '')) : '';
        const cell = (text) => text
            .replace(/[\r\n]+/g, ' ')
            .replaceAll('|', '\\|')
            .replaceAll('<', '&lt;');
        var rate_limit = __webpack_require__(71650);
        ;
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
                    'may-publish': String(result.mayPublish),
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
                return { failure: notStaged(unstaged, result) };
            if (left.length === 0 || built.length > 0)
                return {};
            return {
                failure: new errors.yo(`Nothing was built in ${(0, markdown.hS)(result.budget.minutes ?? 0, 'minute')}, and ${(0, markdown.hS)(left.length, 'package')} ${left.length === 1 ? 'is' : 'are'} left (${listed(left)}).`, {
                    id: 'time-budget-used-up',
                    fix: 'Give more minutes ("time-budget", at most 350 on runners of GitHub) or a larger runner.',
                }),
            };
        }
        function notStaged(first, { unstaged, work }) {
            const limited = unstaged.find(rate_limit.Pe);
            const count = (0, markdown.hS)(unstaged.length, 'package');
            const kept = keptIn(work);
            return limited
                ? new errors.yo(`${count} could not be staged, since the registry is at its rate limit: ${limited.message}`, { id: 'registry-rate-limited', fix: `${rate_limit.kd} ${kept}` })
                : new errors.yo(`${count} could not be staged: ${first.message}`, {
                    id: first.id,
                    fix: `${first.fix} ${kept}`,
                });
        }
        const keptIn = ({ unstaged }) => `What was built is kept in ${unstaged}: give that folder to the next attempt with "kept", as build-stage.yml does, and it is not built again.`;
        function afterwards({ work, publishedBy, unstaged }) {
            if (unstaged.length > 0)
                return `${(0, markdown.hS)(unstaged.length, 'package')} could not be staged: ${unstaged[0].message} ${keptIn(work)}`;
            const always = 'with "if: ${{ !cancelled() }}"';
            return {
                push: `What was built is kept in ${work.cache}: a step "push" ${always} publishes it all the same, and it is not built again.`,
                promote: `What was built is staged: the job that promotes publishes it ${always}, as package-repository.yml has it, and it is not built again.`,
                nobody: 'What was built is not staged, since this run may not publish.',
            }[publishedBy];
        }
        function buildFailed(result, failed, skipped, needed) {
            const names = failed
                .slice(0, 10)
                .map((spec) => `${spec.name}@${spec.version}`)
                .join(', ');
            if (failed.length === 0)
                return new errors.yo(`${skipped.length} of ${(0, markdown.hS)(needed, 'package')} could not be built (${listed(skipped)}): ${skipped[0].reason ?? 'they need what is missing'}.`, {
                    id: 'build-dependency-missing',
                    fix: `Mend what they wait for, or run the failed jobs again: what was finished is not built again.${result.unstaged.length > 0 ? ` ${afterwards(result)}` : ''}`,
                });
            const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : '';
            return new errors.yo(`${failed.length} of ${(0, markdown.hS)(needed, 'package')} failed (${names})${also}.`, {
                id: 'build-failed',
                fix: `The messages above say why; the whole logs are in ${result.work.logs}. ${afterwards(result)}`,
            });
        }
        function summaryOf(result, groups, hitRate) {
            const { report } = result;
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
                .map(({ namespace, commit }) => `${namespace}${commit ? ` ${(0, markdown.aY)(commit.slice(0, 10))}` : ''}`)
                .join(', ');
            return [
                `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
                `**${counts.join(', ')}** in ${(0, markdown.p0)(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
                outcomeTable(result),
                `Spack ${report.spack.version}${report.spack.commit ? ` ${(0, markdown.aY)(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`,
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        }
        const listed = (entries) => [
            ...entries.slice(0, 10).map(({ name, version }) => `${name}@${version}`),
            ...(entries.length > 10 ? ['…'] : []),
        ].join(', ');
    }),
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
    65933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentSetup: () => (presentSetup)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        const ORIGINS = {
            SPACK_ROOT: 'from SPACK_ROOT',
            PATH: 'from the PATH',
            cache: 'from the cache folder',
            clone: 'cloned now',
        };
        function presentSetup({ facts, installRoot, cacheHit, publicCaches, }) {
            const builtin = facts.recipes.find(({ namespace }) => namespace === 'builtin');
            const recipes = facts.recipes.map(({ namespace, folder, commit }) => [
                `Recipes ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(namespace)}`,
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(folder)}${commit ? ` at ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.slice(0, 10))}` : ''}`,
            ]);
            return {
                outputs: {
                    'spack-version': facts.version,
                    'spack-commit': facts.commit ?? '',
                    'spack-root': facts.root,
                    'recipes-commit': builtin?.commit ?? '',
                    'recipes-root': builtin?.folder ?? '',
                    scope: facts.scope,
                    program: facts.wrapper,
                    'install-root': installRoot,
                    target: facts.target,
                    platform: facts.platform,
                    compilers: facts.compilers.join(' '),
                    'cache-hit': String(cacheHit),
                },
                summary: [
                    '### Spack',
                    (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(['What', 'Which'], [
                        [
                            'Spack',
                            `${facts.version}${facts.commit ? ` ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.commit.slice(0, 10))}` : ''}, ${ORIGINS[facts.origin]}`,
                        ],
                        ...recipes,
                        ['Builds for', `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.target)} on ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.platform)}`],
                        ['Compilers', facts.compilers.map(_pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ')],
                        ...(publicCaches.length > 0
                            ? [['Builds take from', publicCaches.map((one) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(one)).join('<br>')]]
                            : []),
                        ['Call it as', (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.wrapper)],
                    ]),
                ].join('\n\n'),
                json: { ...facts, installRoot, cacheHit, publicCaches },
            };
        }
    }),
    17254: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentChain: () => (presentChain)
        });
        var _build_with_spack_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37654);
        var _generate_sbom_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98950);
        var _push_cache_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56148);
        var _setup_spack_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65933);
        function presentChain(result) {
            const [setup, build, sbom] = [
                (0, _setup_spack_summary_js__WEBPACK_IMPORTED_MODULE_1__.presentSetup)(result.setup),
                (0, _build_with_spack_summary_js__WEBPACK_IMPORTED_MODULE_2__.U)(result.build),
                (0, _generate_sbom_summary_js__WEBPACK_IMPORTED_MODULE_0__.presentSboms)(result.sbom),
            ];
            const { push: pushed } = result;
            const push = typeof pushed === 'string' ? undefined : (0, _push_cache_summary_js__WEBPACK_IMPORTED_MODULE_3__.presentPush)(pushed);
            const notPushed = typeof pushed === 'string' ? pushed : '';
            const failure = build.failure ?? push?.failure;
            return {
                outputs: {
                    ...build.outputs,
                    sboms: sbom.outputs.folder,
                    ...pushOutputs(push?.outputs),
                    'cache-hit': setup.outputs['cache-hit'],
                },
                summary: [build.summary, sbom.summary, push?.summary ?? notPushed, setup.summary].join('\n\n'),
                json: {
                    setup: setup.json,
                    build: build.json,
                    sbom: sbom.json,
                    push: push?.json ?? { skipped: notPushed },
                },
                ...(failure && { failure }),
            };
        }
        const pushOutputs = (pushed) => ({
            pushed: pushed?.pushed ?? '',
            present: pushed?.present ?? '',
            'push-report': pushed?.report ?? '',
            'index-digest': pushed?.['index-digest'] ?? '',
            'signed-by': pushed?.['signed-by'] ?? '',
        });
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
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
            Im: () => (isUnusable),
            Kb: () => (REGISTRY_FAILURE_IDS),
            UF: () => (unlessUnusable),
            WG: () => (isPassing),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REGISTRY_FAILURE_IDS = {
            unauthorized: 'registry-unauthorized',
            forbidden: 'registry-forbidden',
            'not-found': 'registry-not-found',
            'rate-limited': 'registry-rate-limited',
            server: 'registry-server-error',
            unreachable: 'registry-unreachable',
            untrusted: 'certificate-untrusted',
            timeout: 'registry-timeout',
            truncated: 'registry-truncated',
            'digest-mismatch': 'registry-digest-mismatch',
            malformed: 'registry-malformed',
            unsupported: 'registry-unsupported',
            'too-large': 'registry-too-large',
            rejected: 'registry-rejected',
        };
        class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
            name = 'RegistryError';
            failure;
            status;
            code;
            constructor(failure, message, details) {
                super(message, details);
                this.failure = failure;
                this.status = details.status;
                this.code = details.code;
            }
        }
        const PASSING = new Set([
            'rate-limited',
            'unreachable',
            'timeout',
            'server',
        ]);
        const isPassing = (error) => error instanceof RegistryError && PASSING.has(error.failure);
        function damaged(failure, what, where, times = 1) {
            const said = {
                truncated: 'is shorter than announced',
                'digest-mismatch': 'does not have the digest it was asked for by',
                'too-large': 'is longer than announced',
            }[failure];
            const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : '';
            return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
                id: REGISTRY_FAILURE_IDS[failure],
                fix: fixOf(failure, times),
            });
        }
        const somethingElse = (host) => `Something answers in the place of ${host}: the login page of a network, or a proxy. Open a page in a browser on this machine, or ask whoever runs the network, and run it again. If the address is not that of a registry, correct it.`;
        const UNUSABLE = new Set([
            'malformed',
            'not-found',
            'digest-mismatch',
            'truncated',
            'too-large',
        ]);
        const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
        async function unlessUnusable(read) {
            try {
                return await read();
            }
            catch (error) {
                if (isUnusable(error))
                    return undefined;
                throw error;
            }
        }
        function fixOf(failure, times) {
            if (times === 'in place')
                return 'Remove it there, and push the package or copy the image anew: the disk or a program damaged it.';
            if (times <= 1)
                return 'Run it again: bytes may be damaged on the way.';
            return failure === 'truncated'
                ? 'Run it again, best over another network: something on the way may cut answers. Only if it is the same there, the copy in the registry is damaged: push the package anew.'
                : 'Do not use it. Fetch it over another network: something on the way may change answers. Only if it is the same there, the copy in the registry is damaged, or somebody changed it: remove the package from the registry and push it anew.';
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
