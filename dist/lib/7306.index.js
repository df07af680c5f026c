export const id = 7306;
export const ids = [7306];
export const modules = {
    42242: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (refused),
            S: () => (TarballChecks)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13667);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94142);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3581);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18545);
        class TarballChecks {
            #dag;
            #unpacked;
            #installed;
            #passes = new Map();
            #tries = 0;
            constructor(dag, unpacked, installed) {
                this.#dag = dag;
                this.#unpacked = unpacked;
                this.#installed = installed;
            }
            static begin(dag, unpacked) {
                return new TarballChecks(dag, unpacked, new Set(unpacked && (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.f)(unpacked.installRoot)));
            }
            through(hash) {
                const tar = this.#unpacked && !this.#installed.has(hash)
                    ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#unpacked.folder, `${hash}-${++this.#tries}.tar`)
                    : undefined;
                const pass = new _pakages_store__WEBPACK_IMPORTED_MODULE_4__.I({
                    expected: (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.Z)(this.#dag, hash),
                    packings: ['gzip'],
                    ...(tar !== undefined && { tarFile: tar }),
                });
                this.#passes.set(hash, { pass, ...(tar !== undefined && { tar }) });
                return pass;
            }
            async again(file, { hash, layer, size }) {
                const nowhere = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({ write: (_chunk, _encoding, done) => done() });
                try {
                    const source = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.zr)(layer, size, file);
                    await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.Tq)(file), source, this.through(hash), nowhere);
                    return true;
                }
                catch (error) {
                    if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_8__.gl)
                        return false;
                    throw error;
                }
            }
            async recipes(pulled, from) {
                const found = [];
                for (const { hash, label: name } of pulled) {
                    const verdict = await this.#passes.get(hash).pass.verdict();
                    if (verdict.kind === 'refused')
                        throw refused(name, from, verdict.reasons);
                    found.push(verdict.recipes);
                }
                return found.flat();
            }
            unpacked(pulled) {
                return new Map(pulled.flatMap(({ hash }) => {
                    const tar = this.#passes.get(hash)?.tar;
                    return tar === undefined ? [] : [[hash, tar]];
                }));
            }
            whyEnded(error, from) {
                if (!(error instanceof _pakages_store__WEBPACK_IMPORTED_MODULE_4__.B))
                    return error;
                const [hash] = [...this.#passes].find(([, { pass }]) => pass.errored === error) ?? [];
                const spec = hash === undefined ? undefined : this.#dag.specs.get(hash);
                return refused(spec ? (0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.Pf)(spec) : 'a package', from, error.reasons);
            }
        }
        const refused = (name, from, reasons) => (0, _pakages_store__WEBPACK_IMPORTED_MODULE_10__.V)(name, from, reasons, 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.');
    }),
    66394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A3: () => (reasonOf),
            BC: () => (notComplete),
            PF: () => (restore),
            b1: () => (neededOf)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69035);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67840);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12952);
        var p_map__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
        var _check_tarballs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42242);
        const neededOf = (dag) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Gq)(dag, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.lr).filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(spec));
        async function restore(request, ports) {
            const { registry, dag, mirror, unpacked } = request;
            if (unpacked)
                await emptied(unpacked.folder);
            const checks = _check_tarballs_js__WEBPACK_IMPORTED_MODULE_1__.S.begin(dag, unpacked);
            const first = await pull(neededOf(dag).map(({ hash }) => hash), checks, request, ports);
            const spoilt = await removeSpoilt(first, checks, request, ports);
            const again = new Map(spoilt.length === 0
                ? []
                : (await pull(spoilt, checks, request, ports)).map((outcome) => [outcome.hash, outcome]));
            const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome);
            const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled');
            const recipes = await checks.recipes(pulled.toReversed(), registry.reference);
            await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_4__.dD)(request.recipes, recipes);
            const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled');
            for (const { hash } of missing)
                await new _pakages_oci__WEBPACK_IMPORTED_MODULE_5__.u(mirror).remove(dag.specs.get(hash));
            return {
                mirror,
                pulled,
                missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
                repositories: [...new Set(recipes.map(({ namespace }) => namespace))]
                    .sort()
                    .map((namespace) => ({ namespace, folder: (0, _pakages_store__WEBPACK_IMPORTED_MODULE_4__.zu)(request.recipes, namespace) })),
                unpacked: checks.unpacked(pulled),
            };
        }
        async function emptied(folder) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        }
        const pull = (hashes, checks, { registry, dag, mirror, concurrency, approve }, { clock, signal, host }) => (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_6__.A)({
            registries: [registry],
            wanted: hashes.map((hash) => ({ hash, dag })),
            folder: mirror,
            clock,
            signal,
            concurrency,
            approve,
            through: (hash) => checks.through(hash),
            onProgress: (step, done, total) => host.progress({
                subject: step.label,
                outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
                done,
                total,
            }),
        }).catch((error) => {
            throw checks.whyEnded(error, registry.reference);
        });
        async function removeSpoilt(outcomes, checks, { mirror, registry }, { host, signal }) {
            const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused);
            const spoilt = await (0, p_map__WEBPACK_IMPORTED_MODULE_7__["default"])(reused, async (one) => {
                const file = new _pakages_oci__WEBPACK_IMPORTED_MODULE_5__.u(mirror).blob(one.layer);
                if (await checks.again(file, one))
                    return [];
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
                host.warning(`The copy of ${one.label} in ${mirror} was damaged: it is downloaded again.`);
                return [one.hash];
            }, { concurrency: 4, signal }).catch((error) => {
                throw checks.whyEnded(error, registry.reference);
            });
            return spoilt.flat();
        }
        function reasonOf(outcome, registry) {
            switch (outcome.kind) {
                case 'pulled':
                    return [];
                case 'missing':
                    return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]];
                case 'refused':
                    return [
                        [
                            outcome.hash,
                            `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`,
                        ],
                    ];
                default:
                    return outcome;
            }
        }
        function listMissing(missing) {
            const shown = [...missing.values()].slice(0, 5);
            return [
                ...shown,
                ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
            ].join('; ');
        }
        const notComplete = ({ reference }, { missing }) => new _pakages_core__WEBPACK_IMPORTED_MODULE_8__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_9__.hS)(missing.size, 'package')} cannot be taken from ${reference}: ${listMissing(missing)}.`, {
            id: 'binaries-missing',
            fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
        });
    }),
    52329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aW: () => (downloaded),
            $f: () => (installed),
            QR: () => (refusedRun)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var spec_dag = __webpack_require__(88761);
        var concrete_spec = __webpack_require__(16804);
        ;
        function assuranceOf({ dag, pulled, outcomes, judged }) {
            const external = (0, spec_dag.Gq)(dag, spec_dag.lr)
                .filter(concrete_spec.ge)
                .map(({ name, version }) => `${name}@${version}`);
            const named = (kind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash));
            return {
                verified: pulled.size === 0
                    ? []
                    : [
                        'digests',
                        'sizes',
                        'contents of tarballs',
                        'descriptions of packages',
                        ...(judged ? verifiedBy(judged) : []),
                    ],
                notVerified: [
                    ...(judged ? leftOpenBy(judged, pulled) : ['signatures', 'reviews']),
                    ...some('what was built from source', named('built')),
                    ...some('what was installed before', named('present')),
                    ...(judged ? some('what the system provides', external) : []),
                ],
            };
        }
        const verifiedBy = ({ policy, allow }) => [
            ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')),
            `states of versions (${allow.join(', ')})`,
        ];
        function leftOpenBy({ policy, specs }, pulled) {
            const open = specs
                .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
                .map(({ name, version, state }) => `${name}@${version} is ${state}`);
            return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)];
        }
        const MOST_NAMES = 5;
        function some(what, names) {
            if (names.length === 0)
                return [];
            const shown = names.slice(0, MOST_NAMES);
            const rest = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
            return [`${what} (${[...shown, ...rest].join(', ')})`];
        }
        function nameOf(dag, hash) {
            const spec = dag.specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        var markdown = __webpack_require__(12712);
        var recorded = __webpack_require__(53143);
        var root_environment = __webpack_require__(16695);
        var make_view = __webpack_require__(54667);
        var change = __webpack_require__(35767);
        var shell_variables = __webpack_require__(86021);
        ;
        async function keepRecorded(root, { pulled }) {
            for (const { hash, label, registry, annotations } of pulled) {
                const text = annotations[recorded.en];
                if (text !== undefined)
                    await (0, recorded.jR)(root, (0, recorded.Nq)(text, hash, `What ${registry} says of ${label}`));
            }
        }
        const MOST_CONFLICTS = 10;
        const OF_THE_JOB = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|PAKAGES|SPACK|LD|DYLD|BASH|GLIBC|SUDO|fish)_.*|CI|HOME|USER|LOGNAME|PWD|OLDPWD|SHELL|SHELLOPTS|ENV|ZDOTDIR|FPATH|CDPATH|IFS|PS[0-4]|PROMPT_COMMAND|INPUTRC|TMPDIR|TMP|TEMP|XDG_.*|GCONV_PATH|LOCPATH|NLSPATH|EDITOR|VISUAL|PAGER|MANPAGER|BROWSER|LESS(?:OPEN|CLOSE)|GREP_OPTIONS)$/;
        const OF_THE_NETWORK = /^(?:.*_PROXY|(?:SSL|SSH|CURL|REQUESTS|AWS|AZURE|GOOGLE|DOCKER|REGISTRY|SIGSTORE|COSIGN|GH)_.*|.*_CA_(?:BUNDLE|CERTS?|FILE|PATH)|HOSTALIASES|RES_OPTIONS|LOCALDOMAIN|NETRC|WGETRC|KUBECONFIG|KRB5_CONFIG|(?:SVN|CVS|RSYNC)_(?:SSH|RSH)|GNUPGHOME|OPENSSL_CONF|OPENSSL_(?:ENGINES|MODULES))$/i;
        const OF_TOOLS = /^(?:(?:GIT|NPM|NPM_CONFIG|YARN|PNPM|PIP|PIPX|UV|CARGO|GEM|BUNDLE|NODE)_.*|PERL5(?:OPT|DB|SHELL)|PYTHON(?:STARTUP|INSPECT|BREAKPOINT|WARNINGS|EXECUTABLE|USERBASE)|PYTEST_(?:ADDOPTS|PLUGINS)|RUBYOPT|LUA_INIT(?:_.*)?|R_(?:PROFILE|ENVIRON)(?:_USER)?|RUSTC_(?:.*_)?WRAPPER|RUSTFLAGS|(?:DOTNET|CORECLR|COR|NUGET|POWERSHELL)_.*|PSModulePath|TAR_OPTIONS|GO(?:FLAGS|PROXY|NOSUMDB|NOSUMCHECK|SUMDB|INSECURE|PRIVATE)|(?:_|JDK_)?JAVA_(?:TOOL_)?OPTIONS|MAVEN_OPTS|GRADLE_OPTS|MAKEFLAGS|MAKEFILES|PHP_INI_SCAN_DIR|PHPRC)$/i;
        const LONGEST_VARIABLE = 128 * 1024 - 2;
        const notForPackages = ([name, value]) => Buffer.byteLength(name) + Buffer.byteLength(value) > LONGEST_VARIABLE ||
            (!SEARCH_PATHS.has(name) &&
                [OF_THE_JOB, OF_THE_NETWORK, OF_TOOLS].some((pattern) => pattern.test(name)));
        const SEARCH_PATHS = new Set([
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'DYLD_FALLBACK_LIBRARY_PATH',
            'NODE_PATH',
            'XDG_DATA_DIRS',
        ]);
        async function loadedRoots({ root, dag, facts }) {
            const needed = (0, spec_dag.Gq)(dag, spec_dag.lr);
            const prefixes = await facts.prefixes(needed.map(({ hash }) => hash));
            const packages = new Map(needed.map((spec) => [
                spec.hash,
                { spec, prefix: prefixes.get(spec.hash), explicit: false },
            ]));
            const roots = [...new Set(dag.roots)].map((hash) => packages.get(hash));
            return (0, root_environment.A)(root, packages, roots);
        }
        async function viewRoots(installed, folder, host) {
            const { loaded } = await loadedRoots(installed);
            const viewed = loaded.flatMap(({ name, prefix }) => prefix === undefined ? [] : [{ name, prefix }]);
            const { links, conflicts } = await (0, make_view.U)(viewed, folder);
            host.info(`${folder} shows ${(0, markdown.hS)(viewed.length, 'package')}: ${(0, markdown.hS)(links, 'link')}.`);
            for (const { path, shown, hidden } of conflicts.slice(0, MOST_CONFLICTS))
                host.notice(`${path} of ${hidden} is hidden in the view by that of ${shown}.`);
            if (conflicts.length > MOST_CONFLICTS)
                host.notice(`${conflicts.length - MOST_CONFLICTS} more paths are hidden in the view.`);
        }
        async function jobEnvironment(installed, env) {
            const { changes } = await loadedRoots(installed);
            const path = (0, change.wg)({}, changes).get('PATH') ?? '';
            const after = [...(0, shell_variables.A)(env, changes)].flatMap(([name, value]) => name === 'PATH' ? [] : [[name, value ?? '']]);
            return {
                path: [...new Set(path.split(':'))].filter((folder) => /^\/[^\r\n]*$/.test(folder)),
                variables: after.filter((one) => !notForPackages(one)),
                refused: after.filter(notForPackages).map(([name]) => name),
            };
        }
        function setForJob({ path, variables, refused }, wanted, host) {
            if (wanted.path)
                for (const folder of path.toReversed())
                    host.addPath(folder);
            if (!wanted.variables)
                return;
            for (const [name, value] of variables)
                host.exportVariable(name, value);
            if (refused.length > 0)
                host.warning(`Packages set ${refused.join(', ')}, which no package may set for a job.`);
        }
        var errors = __webpack_require__(37638);
        var system_folders = __webpack_require__(23790);
        var unresolved_libraries = __webpack_require__(69267);
        ;
        const MOST_FILES = 20;
        const MOST_FOLDERS = 10;
        async function whyNotLoadable(dag, outcomes, facts, { signal }) {
            const here = outcomes.filter(({ outcome }) => ['reused', 'present', 'built'].includes(outcome));
            const prefixes = await prefixesOfAll(here, facts);
            const system = await (0, system_folders.p)();
            const lacking = new Map();
            for (const [hash, prefix] of prefixes) {
                const found = await (0, unresolved_libraries.L)(prefix, { system, signal });
                if (found.length > 0)
                    lacking.set(hash, found);
            }
            if (lacking.size === 0)
                return undefined;
            const recipes = await facts.recipeFacts({ roots: [...lacking.keys()], specs: dag.specs });
            const lines = [...lacking].flatMap(([hash, all]) => linesOf(hash, all, dag, recipes));
            return lines.length > 0 ? notLoadable(lines) : undefined;
        }
        async function prefixesOfAll(outcomes, facts) {
            const told = outcomes.flatMap(({ hash, prefix }) => prefix === undefined ? [] : [[hash, prefix]]);
            return told.length === outcomes.length
                ? new Map(told)
                : facts.prefixes(outcomes.map(({ hash }) => hash));
        }
        function linesOf(hash, lacking, dag, facts) {
            const allowed = facts.find((one) => one.hash === hash)?.unresolvedLibraries ?? [];
            return lacking
                .filter(({ library }) => !(0, unresolved_libraries.g)(library, allowed))
                .map(({ file, library, searched }) => `${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${file} needs ${library}, which is neither on this system nor in ${foldersIn(searched)}`);
        }
        const foldersIn = (searched) => searched.length === 0
            ? 'an RPATH: it has none'
            : `${searched.slice(0, MOST_FOLDERS).join(', ')}${searched.length > MOST_FOLDERS ? ` and ${searched.length - MOST_FOLDERS} more` : ''}`;
        const notLoadable = (lines) => new errors.yo([
            `${(0, markdown.hS)(lines.length, 'library', 'libraries')} that installed files need cannot be found:`,
            ...lines.slice(0, MOST_FILES).map((line) => `  ${line}`),
            ...(lines.length > MOST_FILES ? [`  and ${lines.length - MOST_FILES} more`] : []),
        ].join('\n'), {
            id: 'library-not-found',
            fix: 'Install what the system lacks, or remove these packages ("spack uninstall") and install them anew; a recipe names what is not found by design in "unresolved_libraries".',
        });
        ;
        const refusedRun = ({ registry, gate }, specs) => ({
            kind: 'refused',
            registry: registry.reference,
            decision: gate.decisionFile,
            policy: gate.policyFile,
            refused: specs.filter(({ verdict }) => verdict === 'refused'),
        });
        function common({ registry, gate }, dag, restored, outcomes) {
            const pulled = restored.flatMap((one) => one.pulled);
            const fetched = pulled.filter(({ reused }) => !reused);
            return {
                registry: registry.reference,
                mirror: restored.find((one) => one.mirror !== undefined)?.mirror,
                dag,
                decision: gate?.decisionFile,
                downloaded: {
                    packages: fetched.length,
                    bytes: fetched.reduce((sum, { size }) => sum + size, 0),
                },
                ...assuranceOf({
                    dag,
                    pulled: new Set(pulled.map(({ hash }) => hash)),
                    outcomes,
                    judged: gate?.judged,
                }),
            };
        }
        const downloaded = (run, dag, restored) => ({
            kind: 'downloaded',
            ...common(run, dag, [restored], []),
            mirror: run.mirror,
            packages: restored.pulled.map((one) => one.label),
            missing: [...restored.missing.values()],
        });
        async function installed(run, facts, parts) {
            const dag = {
                roots: parts.flatMap((part) => part.dag.roots),
                specs: new Map(parts.flatMap((part) => [...part.dag.specs])),
            };
            const outcomes = [
                ...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values(),
            ];
            const prefixes = await prefixesOf(dag, outcomes, facts);
            for (const { restored } of parts)
                await keepRecorded(run.installRoot, restored);
            await setUpJob(run, dag, facts);
            await (0, promises_.rm)(run.recipes, { recursive: true, force: true });
            const notLoadable = await whyNotLoadable(dag, outcomes, facts, run.ports);
            const shared = common(run, dag, parts.map((part) => part.restored), outcomes);
            const fromRegistry = shared.verified.length > 0;
            const anyThere = outcomes.some(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped');
            return {
                kind: 'installed',
                ...shared,
                verified: [
                    ...shared.verified,
                    ...(fromRegistry && !notLoadable && anyThere ? ['libraries of programs'] : []),
                ],
                installRoot: run.installRoot,
                prefixes,
                outcomes,
                notLoadable,
            };
        }
        async function setUpJob({ inputs, installRoot, ports: { host } }, dag, facts) {
            const installed = { root: installRoot, dag, facts };
            if (inputs.view !== undefined)
                await viewRoots(installed, (0, external_node_path_.resolve)(host.workspace, inputs.view), host);
            const wanted = { path: inputs['add-to-path'], variables: inputs['add-to-environment'] };
            if (host.kind === 'terminal' || !(wanted.path || wanted.variables))
                return;
            setForJob(await jobEnvironment(installed, host.env), wanted, host);
        }
        async function prefixesOf({ roots }, outcomes, facts) {
            const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix]])));
            return roots.every((root) => told.has(root))
                ? new Map(roots.map((root) => [root, told.get(root)]))
                : facts.prefixes(roots);
        }
    }),
    76251: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Xm: () => (installAll),
            fi: () => (prepareInstall),
            IP: () => (restoreAll)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var install_root = __webpack_require__(52407);
        var require_writable = __webpack_require__(64195);
        var work_folder = __webpack_require__(17813);
        var documents = __webpack_require__(61063);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var this_machine = __webpack_require__(79014);
        var src = __webpack_require__(75290);
        var src_anchored = __webpack_require__(78308);
        var registry = __webpack_require__(92687);
        var make_view = __webpack_require__(54667);
        var cache_folder = __webpack_require__(24356);
        var document_kinds = __webpack_require__(64361);
        var tags = __webpack_require__(89077);
        var spec_dag = __webpack_require__(88761);
        var imported_index = __webpack_require__(38781);
        var trusted_index = __webpack_require__(11224);
        var allowed_states = __webpack_require__(92662);
        var decide = __webpack_require__(77371);
        var gather = __webpack_require__(70963);
        ;
        async function verifySpecs(dag, options) {
            const needed = {
                roots: dag.roots,
                specs: new Map((0, spec_dag.Gq)(dag, spec_dag.lr).map((spec) => [spec.hash, spec])),
            };
            const { registry, policy } = options;
            const evidence = await (0, gather._D)(needed, { ...options, signers: policy.signers });
            return {
                decision: (0, decide.LD)(needed, { ...options, registry: registry.reference, evidence }),
                evidence,
            };
        }
        var admission = __webpack_require__(77882);
        var decide_reasons = __webpack_require__(3162);
        var version_records = __webpack_require__(25668);
        ;
        function refusedSources(dag, decision, records, policy) {
            const versions = decision.specs.flatMap((spec) => {
                const reasons = spec.reasons.filter(({ code }) => decide_reasons.gC.has(code));
                return reasons.length === 0 ? [] : [{ ...spec, reasons }];
            });
            const known = new Set(versions.map(({ hash }) => hash));
            const tools = (0, spec_dag.Gq)(dag, spec_dag.Oo).flatMap((spec) => {
                const why = (0, concrete_spec.ge)(spec) || known.has(spec.hash) ? [] : (0, version_records.BV)(spec, records, policy);
                if (why.length === 0)
                    return [];
                return [
                    {
                        ...(0, decide.AR)(spec),
                        verdict: 'refused',
                        state: 'removed',
                        signers: [],
                        reasons: why.map(decide_reasons.r2),
                        remarks: [],
                    },
                ];
            });
            return [...versions, ...tools];
        }
        var gather_records = __webpack_require__(19916);
        var generation_signature = __webpack_require__(60277);
        var generation_freshness = __webpack_require__(89032);
        ;
        class Gate {
            #options;
            #ports;
            #decided = new Map();
            #indexes;
            #openSigned;
            constructor(options, ports) {
                this.#options = options;
                this.#ports = ports;
            }
            get policyFile() {
                return this.#options.trust.file;
            }
            get decisionFile() {
                return this.#options.work.decision;
            }
            get judged() {
                const { policy, allow } = this.#options.trust;
                return { policy, allow: (0, allowed_states.n)(policy, allow), specs: [...this.#decided.values()] };
            }
            async admit(dag, described) {
                const { trust: { policy, verifier, allow }, registry, concurrency, } = this.#options;
                const { decision, evidence } = await verifySpecs(dag, {
                    registry,
                    verifier,
                    policy,
                    allow,
                    concurrency,
                    records: await this.#records((0, spec_dag.Gq)(dag, spec_dag.lr)),
                    signal: this.#ports.signal,
                    referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
                    ...(described && { described }),
                });
                await this.#keep(decision);
                const whyNot = (0, admission.Z)(decision, evidence);
                return {
                    decision,
                    approve: async ({ hash, image }) => {
                        const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                        return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                    },
                };
            }
            async refusedSources(dag, decision) {
                const records = await this.#records((0, spec_dag.Gq)(dag, spec_dag.Oo));
                return refusedSources(dag, decision, records, this.#options.trust.policy);
            }
            async removedVersions(name) {
                const sources = await this.#sources();
                const versions = await (0, gather_records.Vv)(name, sources);
                const records = await (0, gather_records.gX)(versions, sources);
                return versions
                    .map((one) => ({ version: one.version, reasons: (0, version_records.BV)(one, records, sources.policy) }))
                    .filter(({ reasons }) => reasons.length > 0);
            }
            generationFaults(manifest) {
                const { registry, trust: { policy, verifier }, } = this.#options;
                return (0, generation_signature.kK)(manifest, { registry, verifier, signers: policy.signers });
            }
            async refuseOlder(generations) {
                const { registry, trust } = this.#options;
                let newest = 0;
                for await (const { record } of generations.newestFirst()) {
                    newest = record.number;
                    break;
                }
                await (0, generation_freshness.k)(newest, {
                    cache: (0, cache_folder.n)(this.#ports.host.env),
                    reference: registry.reference,
                    signers: trust.policy.signers,
                    passedOver: generations.passedOver.slice(0, 1),
                });
            }
            async #keep(decision) {
                for (const spec of decision.specs)
                    this.#decided.set(spec.hash, spec);
                const specs = [...this.#decided.values()];
                await document_kinds.S5.write(this.decisionFile, {
                    ...decision,
                    specs,
                    verdict: (0, decide.Hc)(specs),
                });
            }
            async #records(specs) {
                return (0, gather_records.gX)(specs.filter((spec) => !(0, concrete_spec.ge)(spec)), await this.#sources());
            }
            async #sources() {
                const { trust: { policy, indexTrust, verifier, root, ownReviews, isLifted }, indexes, unsignedIndexes: unsigned, } = this.#options;
                this.#indexes ??= Promise.all(indexes.map((location) => (0, trusted_index.Q)(location, { ...indexTrust, unsigned, ports: this.#ports })));
                return {
                    policy,
                    verifier,
                    root,
                    ownReviews,
                    ...(isLifted && { isLifted }),
                    indexes: await this.#indexes,
                    openSigned: (this.#openSigned ??= (0, imported_index.P)({ policy, verifier }, root, this.#ports)),
                    ports: this.#ports,
                };
            }
        }
        var named_bounds = __webpack_require__(48124);
        var step = __webpack_require__(67056);
        var config_configuration = __webpack_require__(31058);
        var people_say = __webpack_require__(36389);
        ;
        async function trustOf(opened, inputs, ports) {
            const { configuration, checkedOut, root, trust, reviews } = opened;
            const allow = (0, allowed_states.W)(inputs.allow);
            if (configuration?.values.trust === undefined) {
                if (allow.length > 0 && !isResolving(inputs, checkedOut))
                    throw new errors.eb('There is no policy that "allow" could loosen.', {
                        id: 'policy-missing',
                        fix: `Add a section "trust" to ${config_configuration.oT}, or name the file that has one in "config".`,
                    });
                return undefined;
            }
            const { policy, verifier } = await trust();
            const isLifted = policy.vulnerabilities && (await (0, people_say.a)(opened, ports));
            return {
                policy,
                indexTrust: { policy, verifier },
                verifier,
                file: configuration.file,
                root,
                ownReviews: reviews,
                ...(isLifted && { isLifted }),
                allow,
            };
        }
        const trustedBy = ({ policy, verifier, indexTrust, location }, { allow }, { host }) => ({
            policy,
            verifier,
            indexTrust,
            file: location,
            root: host.workspace,
            ownReviews: async () => ({ reviews: [], unreadable: [] }),
            allow: (0, allowed_states.W)(allow),
        });
        const isResolving = ({ specs, lock, requires }, configuration) => requires.length > 0 ||
            (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0);
        ;
        function checkRequest(inputs, configuration) {
            const bounds = (0, named_bounds.B)(inputs);
            const ways = [
                inputs.specs.length > 0,
                inputs.lock !== undefined,
                isResolving(inputs, configuration),
            ].filter(Boolean).length;
            if (ways !== 1)
                throw new errors.eb('Give what to install: "specs", "lock" or "requires", and only one of them.', {
                    id: 'inputs-contradict',
                    fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".',
                });
            if (isResolving(inputs, configuration) && inputs.index.length === 0)
                throw new errors.eb('Requirements are resolved from a package index, and none is given.', {
                    id: 'input-missing',
                    fix: 'Give the address of the index, or its folder, in "index".',
                });
            if (bounds.named !== undefined && inputs.lock !== undefined)
                throw new errors.eb('A lock says which binaries are meant, without a generation.', {
                    id: 'inputs-contradict',
                    fix: 'Leave "generation" and "as-of" out, or give "specs" instead of "lock".',
                });
            if (inputs.rollback)
                checkRollback(inputs, bounds);
            if (inputs.prune && !isResolving(inputs, configuration))
                throw new errors.eb('"prune" is for versions that "requires" has chosen.', {
                    id: 'inputs-contradict',
                    fix: 'Give "requires", or leave "prune" out.',
                });
        }
        function checkRollback({ specs, mode }, { named }) {
            if (specs.length === 0 || named !== undefined || mode !== 'cache-only')
                throw new errors.eb('"rollback" goes with "specs" and "mode: cache-only", and with no other choice of a generation.', { id: 'inputs-contradict', fix: 'For example "pakages install --rollback bar-tools".' });
        }
        async function resolveWanted(inputs, ports, indexTrust) {
            const config = inputs.config.length > 0 ? inputs.config : ['pakages.json'];
            const result = await (0, step.resolveRequirements)({
                requirements: inputs.requires,
                config,
                index: inputs.index,
                lock: inputs['package-lock'],
                allow: inputs.allow,
                unsigned: inputs['unsigned-index'],
                prune: inputs.prune,
                write: inputs.write,
            }, ports, indexTrust);
            const specs = result.chosen.map(({ offered }) => `${offered.name}@=${offered.version}`);
            ports.host.info(`The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`);
            const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ');
            if (result.pruned !== 'no' && pruned !== '')
                ports.host.info(result.pruned === 'done'
                    ? `Taken out of the lock: ${pruned}.`
                    : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`);
            return { result, specs };
        }
        var restore = __webpack_require__(66394);
        ;
        async function prepareInstall(inputs, ports, machine = (0, this_machine.g)()) {
            const { host } = ports;
            const [config] = inputs.config;
            const anchored = await (0, src_anchored.f)(inputs, ports);
            const named = { ...inputs, config, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, src.h)(named, ports, { required: config !== undefined });
            const { checkedOut } = opened;
            checkRequest(inputs, checkedOut);
            const trust = anchored ? trustedBy(anchored, inputs, ports) : await trustOf(opened, inputs, ports);
            const registry = opened.registryIfAny() ?? (await registryNamed(inputs, opened, trust, ports));
            const installRoot = (0, install_root.D)(inputs['install-root'], host);
            if (inputs.mode !== 'download-only')
                await (0, require_writable.i)(installRoot, 'install-root');
            if (inputs.view !== undefined)
                await (0, make_view.q)((0, external_node_path_.resolve)(host.workspace, inputs.view), 'view');
            const lock = inputs.lock === undefined ? undefined : await readLock((0, external_node_path_.resolve)(host.workspace, inputs.lock));
            const work = await (0, work_folder._)((0, external_node_path_.resolve)(host.workspace, inputs['work-dir']));
            const restored = (0, external_node_path_.join)(work.root, 'restore');
            await (0, promises_.rm)(work.decision, { force: true });
            sayWhatIsNotVerified(inputs, checkedOut, trust, host);
            const gate = trust && openGate(inputs, trust, { registry, work }, ports);
            const specs = isResolving(inputs, checkedOut)
                ? (await resolveWanted(inputs, ports, trust?.indexTrust)).specs
                : inputs.specs;
            return {
                inputs,
                ports,
                registry,
                work,
                lock,
                specs,
                gate,
                mirror: (0, external_node_path_.join)(restored, 'mirror'),
                recipes: (0, external_node_path_.join)(restored, 'recipes'),
                installRoot,
                machine,
            };
        }
        function sayWhatIsNotVerified(inputs, checkedOut, trust, host) {
            if (trust)
                return;
            host.notice('There is no policy (no section "trust" in pakages.json, no input "trust"): signatures and reviews are not verified.');
            if (inputs.index.length > 0 && !isResolving(inputs, checkedOut))
                host.warning('The index is not read: without a policy nobody asks for its reviews.');
        }
        const openGate = (inputs, trust, where, ports) => new Gate({
            trust,
            ...where,
            indexes: inputs.index,
            unsignedIndexes: inputs['unsigned-index'],
            concurrency: inputs.concurrency,
        }, ports);
        async function registryNamed(inputs, opened, trust, ports) {
            const reference = await (0, src_anchored.N)(inputs, trust?.indexTrust, ports);
            return reference === undefined ? opened.registry() : (0, registry.I)(reference, inputs, ports);
        }
        async function readLock(file) {
            const json = await (0, documents.Vh)(file, 'Give the path of a spack.lock in the input "lock".');
            return (0, errors.L)(file, () => (0, concrete_spec.PG)(json), { file });
        }
        const restoreAll = ({ registry, mirror, recipes, inputs, ports, installRoot }, dag, admission, { installs }) => (0, restore.PF)({
            registry,
            dag,
            mirror,
            recipes,
            ...(installs && { unpacked: { folder: unpackedFolder(mirror), installRoot } }),
            concurrency: inputs.concurrency,
            approve: admission?.approve,
        }, ports);
        const unpackedFolder = (mirror) => (0, external_node_path_.join)(mirror, '..', 'unpacked');
        async function installAll({ mirror, ports: { host } }, spack, dag, { unpacked }) {
            let done = 0;
            const total = (0, restore.b1)(dag).length;
            const outcomes = await spack.installFromMirror({
                dag,
                mirror,
                unpacked,
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    const failed = state === 'failed';
                    host.progress({
                        subject: (0, concrete_spec.Pf)(dag.specs.get(hash)),
                        outcome: failed ? 'failed' : 'installed',
                        done: ++done,
                        total,
                        failed,
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
            await (0, promises_.rm)(unpackedFolder(mirror), { recursive: true, force: true });
            return outcomes;
        }
    }),
    18587: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Tm: () => (chooserOf),
            l2: () => (currentGenerations),
            wH: () => (selected),
            xi: () => (generationsOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74865);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70378);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4886);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(90091);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35198);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86960);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48124);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25018);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39373);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89032);
        var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
        async function selected(run, specs) {
            const queries = specs.map((text) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.vz)('specs', () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.N)(text)));
            try {
                return await chosen(run, queries);
            }
            catch (error) {
                if (!(error instanceof _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.dk))
                    throw error;
            }
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.v7)(1, run.ports);
            try {
                return await chosen(run, queries);
            }
            catch (error) {
                if (error instanceof _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.dk && run.gate)
                    for (const query of queries)
                        await refuseRemoved(query, run.gate);
                throw error;
            }
        }
        async function chosen(run, queries) {
            const { named, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_4__.B)(run.inputs);
            const { tags, generations } = named === undefined ? await currentGenerations(run) : await listedGenerations(run, bounds);
            const { dag, roots } = await chooserOf(run, { tags, generations, named }).choose(queries);
            if (named !== undefined)
                await requireSameImages(run, roots);
            for (const { spec, generation, query } of roots)
                if (generation)
                    run.ports.host.debug(`"${query.text}" is /${spec.hash} of generation ${generation.record.number}.`);
            return dag;
        }
        async function requireSameImages({ registry, inputs: { concurrency }, ports: { signal } }, roots) {
            await (0, p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(roots.flatMap(recordedImages), async ({ spec, number, manifest }) => {
                const there = await registry.manifest((0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.W3)(spec.name, spec.version, spec.hash));
                if (there === undefined || there.digest === manifest)
                    return;
                throw new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('digest-mismatch', `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.Pf)(spec)} was pushed anew since generation ${number} was recorded: it was ${manifest}, and is ${there.digest}.`, {
                    id: 'package-pushed-anew',
                    fix: 'Take a newer generation, or leave "generation" and "as-of" out.',
                });
            }, { concurrency, signal });
        }
        function recordedImages({ spec, generation }) {
            if (!generation)
                return [];
            const { record, dag } = generation;
            const manifests = new Map(record.specs.map(({ hash, manifest }) => [hash, manifest]));
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.Gq)({ roots: [spec.hash], specs: dag.specs }, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.lr).flatMap((needed) => {
                const manifest = manifests.get(needed.hash);
                return manifest === undefined ? [] : [{ spec: needed, number: record.number, manifest }];
            });
        }
        async function listedGenerations(run, bounds) {
            const tags = await run.registry.tags();
            return { tags, generations: generationsOf(run, tags, bounds) };
        }
        const LOOKS = 4;
        async function currentGenerations(run) {
            for (let look = 1;; look++) {
                const listed = await listedGenerations(run, {});
                try {
                    await run.gate?.refuseOlder(listed.generations);
                    return listed;
                }
                catch (error) {
                    if (!(error instanceof _pakages_trust__WEBPACK_IMPORTED_MODULE_10__.G) || look === LOOKS)
                        throw error;
                }
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.v7)(look, run.ports);
            }
        }
        const generationsOf = ({ registry, gate, ports: { host } }, tags, bounds) => new _pakages_oci__WEBPACK_IMPORTED_MODULE_11__.U({
            registry,
            tags,
            bounds,
            judge: gate && ((manifest) => gate.generationFaults(manifest)),
            onPassedOver: (tag, why) => host.warning(`${tag} is passed over: ${why}`),
        });
        const chooserOf = ({ registry, gate, machine }, from) => new _pakages_oci__WEBPACK_IMPORTED_MODULE_12__.y({
            ...from,
            registry,
            machine,
            toRun: true,
            removed: gate && ((name) => removedBy(gate, name)),
        });
        async function removedBy(gate, name) {
            return new Set((await gate.removedVersions(name)).map(({ version }) => version));
        }
        async function refuseRemoved({ name, versions }, gate) {
            if (name === undefined)
                return;
            const removed = (await gate.removedVersions(name)).filter(({ version }) => versions.length === 0 ||
                (_pakages_model__WEBPACK_IMPORTED_MODULE_13__.Tl.safeParse(version).success &&
                    versions.every((range) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_14__.ib)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_15__.ot)(version), range))));
            if (removed.length === 0)
                return;
            const lines = removed.flatMap(({ version, reasons }) => [
                `${name}@${version} was removed, and is never installed:`,
                ...reasons.map((reason) => `  ${reason}`),
            ]);
            throw new _pakages_oci__WEBPACK_IMPORTED_MODULE_2__.dk(lines.join('\n'), {
                id: 'version-removed',
                fix: 'Choose another version. No flag allows a removed one.',
            });
        }
    }),
    36897: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Nd: () => (admitted),
            mm: () => (admittedLock),
            Lm: () => (wantedOf)
        });
        var registry_error = __webpack_require__(26061);
        var concrete_spec = __webpack_require__(16804);
        var spec_check = __webpack_require__(89758);
        var tags = __webpack_require__(89077);
        var read = __webpack_require__(98176);
        var short_hash = __webpack_require__(48055);
        var external_node_util_ = __webpack_require__(57975);
        var p_map = __webpack_require__(606);
        ;
        async function describedDag(registry, listed) {
            const roots = [...new Set(listed.roots)].map((root) => listed.specs.get(root));
            const read = await (0, p_map["default"])(roots, async (spec) => ({ spec, described: await describe(registry, spec) }), {
                concurrency: 8,
            });
            const reasons = read.flatMap(({ spec, described }) => {
                const why = described && contradiction(spec, described);
                return why === undefined ? [] : [`${(0, concrete_spec.Pf)(spec)}, and ${why}`];
            });
            if (reasons.length > 0)
                return { kind: 'contradicted', reasons };
            return {
                kind: 'described',
                forged: read.flatMap(({ spec, described }) => described ? (0, spec_check.i)(described.config.spec.nodes, spec) : []),
                dag: {
                    roots: listed.roots,
                    specs: new Map([
                        ...read.flatMap(({ spec, described }) => described ? [] : [[spec.hash, alone(spec)]]),
                        ...read.flatMap(({ described }) => [...(described?.dag.specs ?? [])]),
                    ]),
                },
                manifests: new Map(read.flatMap(({ described }) => described ? [[described.config.hash, described.manifest]] : [])),
            };
        }
        async function describe(registry, { name, version, hash }) {
            const tag = (0, tags.W3)(name, version, hash);
            const image = await (0, read.AM)(registry, tag);
            if (!image)
                return undefined;
            const config = await (0, read.Xg)(registry, image);
            return { config, dag: (0, read.mb)(config, `${registry.reference}:${tag}`), manifest: image.digest };
        }
        const alone = (spec) => ({ ...spec, dependencies: [] });
        function contradiction(listed, { config, dag }) {
            const own = dag.specs.get(listed.hash);
            if (config.hash !== listed.hash || !own)
                return `its image holds ${config.name}@${config.version}/${(0, short_hash.B)(config.hash)}`;
            return (0, external_node_util_.isDeepStrictEqual)(choiceOf(own), choiceOf(listed))
                ? undefined
                : `its image is of ${(0, concrete_spec.Pf)(own)}, with another version, variant or target than the list says`;
        }
        const choiceOf = ({ name, version, parameters, arch }) => ({
            name,
            version,
            parameters,
            arch,
        });
        var selected = __webpack_require__(18587);
        ;
        const wantedOf = async (run) => run.lock ? admittedLock(run, run.lock) : admitted(run, await (0, selected.wH)(run, run.specs));
        const admittedLock = async ({ gate }, dag) => ({
            dag,
            admission: await gate?.admit(dag),
        });
        async function admitted({ gate, registry, ports: { host } }, dag) {
            const described = await describedDag(registry, dag);
            if (described.kind === 'contradicted')
                throw contradicted(described.reasons.map((reason) => `${registry.reference} says that it holds ${reason}.`));
            if (!gate) {
                if (described.forged.length > 0)
                    throw contradicted(described.forged);
                const complete = dag.roots.every((root) => described.manifests.has(root));
                return { dag: complete ? described.dag : dag, admission: undefined };
            }
            const admission = await gate.admit(described.dag, described.manifests);
            host.debug(`The decision on ${admission.decision.specs.length} packages is in ${gate.decisionFile}.`);
            if (admission.decision.verdict === 'trusted')
                requireDescribed(registry, described);
            return { dag: described.dag, admission };
        }
        function requireDescribed({ reference }, { dag, manifests }) {
            const root = dag.roots.find((hash) => !manifests.has(hash));
            if (root === undefined)
                return;
            throw new registry_error.gl('not-found', `${reference} did not give out ${(0, concrete_spec.Pf)(dag.specs.get(root))} when it was asked for, and does so now.`, { id: 'registry-changed-meanwhile', fix: 'Run it again: what it needs was not read.' });
        }
        const contradicted = (reasons) => new registry_error.gl('malformed', reasons.join('\n'), {
            id: 'signed-package-contradicted',
            fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
        });
    }),
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
    }),
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    id: 'folder-not-writable',
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
        }
    }),
    7227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ch: () => (readGenerationAt),
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration),
            w2: () => (readGenerationFiles)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64361);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14566);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52089);
        const GENERATION = 'application/vnd.pakages.generation.v1+json';
        const LOCK = 'application/vnd.spack.lock.v6+json';
        const LIMIT = 32 * 1024 * 1024;
        class NoGeneration extends _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl {
        }
        async function writeGeneration(registry, tag, record, lock, source) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.schema, ...record });
            await Promise.all([config, document, lock].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, bytes)));
            const bytes = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: GENERATION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(GENERATION, document), annotations: titled('generation.json') },
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(LOCK, lock), annotations: titled('spack.lock') },
                ],
                annotations: {
                    'org.opencontainers.image.title': (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.PD)(record.number),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_5__.DE]: record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const found = await readGenerationAt(registry, manifest ?? tag, tag);
            if (found && (found.record.number !== number || found.record.id !== id))
                throw malformed(`${registry.reference}:${tag}`, `it is generation ${found.record.number} of another tag`);
            return found && { ...found, tag };
        }
        async function readGenerationAt(registry, reference, name = reference) {
            const stored = await registry.manifest(reference);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${name}`;
            const { document, lock } = partsOf(stored.bytes, from);
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = hashesOf(record).find((hash) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray}`);
            return { tag: (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.br)(record.number, record.id), manifest: stored.digest, record, dag };
        }
        const hashesOf = ({ specs, roots, parts = [] }) => [
            ...[...specs, ...roots].map(({ hash }) => hash),
            ...parts.flatMap((part) => part.roots),
        ];
        async function readGenerationFiles(registry, { manifest, tag }) {
            const from = `${registry.reference}:${tag}`;
            const stored = await registry.manifest(manifest);
            if (!stored)
                throw malformed(from, 'it is gone');
            const { document, lock } = partsOf(stored.bytes, from);
            return {
                record: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                lock: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            };
        }
        function partsOf(manifest, from) {
            const [document, lock, ...others] = layersOf(manifest, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            return { document, lock };
        }
        function layersOf(manifest, from) {
            try {
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Sw)(manifest, from).layers;
            }
            catch (error) {
                if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl)
                    throw malformed(from, 'its manifest is of no image', error);
                throw error;
            }
        }
        function parsed(text, lock, from) {
            try {
                return {
                    record: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(text, from), from),
                    dag: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.PG)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(lock, from)),
                };
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_13__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
            id: 'generation-unreadable',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
    }),
    25018: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Generations)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        var _generation_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52089);
        const MOST_GENERATIONS = 200;
        const AT_ONCE = 8;
        class Generations {
            #options;
            #tags;
            #read = new Map();
            #passedOver = [];
            constructor(options) {
                this.#options = options;
                const { number, below = Infinity } = options.bounds ?? {};
                this.#tags = (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__.CR)(options.tags).filter((one) => (number === undefined || one.number === number) && one.number < below);
            }
            get listed() {
                return this.#tags;
            }
            get passedOver() {
                return this.#passedOver;
            }
            async *newestFirst(most = MOST_GENERATIONS) {
                const { release } = this.#options.bounds ?? {};
                if (release !== undefined) {
                    const frozen = await this.#judged((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release), (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ch)(this.#options.registry, manifest, (0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release)));
                    if (frozen)
                        yield frozen;
                    return;
                }
                const tags = this.#tags.slice(0, most);
                const until = this.#options.bounds?.until ?? Infinity;
                for (let at = 0, count = 1; at < tags.length; at += count, count = AT_ONCE) {
                    const read = await Promise.all(tags.slice(at, at + count).map((one) => this.#once(one)));
                    for (const one of read)
                        if (one && Date.parse(one.record.recorded) <= until)
                            yield one;
                }
            }
            #once(tag) {
                const known = this.#read.get(tag.tag);
                if (known)
                    return known;
                const reading = this.#readOne(tag);
                this.#read.set(tag.tag, reading);
                return reading;
            }
            async #readOne(tag) {
                const { registry } = this.#options;
                try {
                    return await this.#judged(tag.tag, (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(registry, tag, manifest), true);
                }
                catch (error) {
                    throw (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error) ? unread(tag, error) : error;
                }
            }
            async #judged(tag, read, listed = false) {
                const { registry } = this.#options;
                try {
                    const stored = await registry.manifest(tag);
                    if (!stored && !listed)
                        return undefined;
                    const against = stored ? await this.#against(stored.digest) : ['It is listed, and gone.'];
                    if (stored && against.length === 0)
                        return await read(stored.digest);
                    this.#passOver(tag, against.join(' '));
                }
                catch (error) {
                    if (!(error instanceof _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ci))
                        throw error;
                    this.#passOver(tag, error.message);
                }
                return undefined;
            }
            async #against(manifest) {
                const { judge, bounds } = this.#options;
                const meant = bounds?.manifest ?? manifest;
                return meant === manifest
                    ? ((await judge?.(manifest)) ?? [])
                    : [`It is the image ${manifest}, and ${meant} was asked for.`];
            }
            #passOver(tag, why) {
                this.#passedOver.push(`${tag} is passed over: ${why}`);
                this.#options.onPassedOver?.(tag, why);
            }
        }
        const unread = ({ number, tag }, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_3__.gl(cause.failure, `Generation ${number} (${tag}) cannot be read: ${cause.message}`, {
            id: 'generation-unreadable',
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
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
    78308: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (registryOfIndex),
            f: () => (anchoredTrust)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91983);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14566);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78928);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49427);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.B)(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('"trust" says who signs the index, and needs exactly one.', {
                    id: 'input-missing',
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__.D)(where, http) : undefined;
            const signer = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.v)(anchor, offered?.keys ?? []);
            const pinned = { ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined), signers: [signer] };
            const cache = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(pinned, cache) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    id: 'index-without-signers',
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                policy,
                verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(policy, cache),
                indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                location: client.location,
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned, username }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(ports.host.env)) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, {
                ...by,
                unsigned: unsigned || trust === undefined,
                ports,
            });
            const { registry } = await client.packages();
            if (client.signer === undefined)
                requireHarmless(registry, location, username);
            return registry;
        }
        function requireHarmless(registry, location, username) {
            const fix = 'Name the registry yourself in "registry", or say with "trust" who signs the index.';
            if (username !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The registry ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} gets no login: only an index names it that nobody verified.`, { id: 'index-not-verified', fix });
            if (/^https:/i.test(location) && !registry.startsWith('oci://'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${location}, which nobody verified, names ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} as its registry.`, { id: 'index-not-verified', fix });
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, location);
    }),
    38781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (importedIndexes)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        function importedIndexes({ policy, verifier }, root, ports) {
            const opened = new Map();
            return (index) => {
                const { url, signers, indexSigners = signers } = index;
                const place = /^https?:/.test(url) ? url : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, url);
                const known = opened.get(place) ??
                    (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(place, {
                        policy: { ...policy, signers: indexSigners },
                        verifier,
                        unsigned: false,
                        ports,
                    });
                opened.set(place, known);
                return known;
            };
        }
    }),
    15011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (mayGrow),
            a: () => (reasonsForSpack)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _relocate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6618);
        var _root_store_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87337);
        var _unpack_package_relocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32819);
        const FINISHED_BY_RECIPE = ['gcc'];
        const WITH_LICENCE_FILES = [
            'adf',
            'amduprof',
            'ampl',
            'arm-forge',
            'avizo',
            'freesurfer',
            'gurobi',
            'idl',
            'linaro-forge',
            'mathematica',
            'matlab',
            'molcas',
            'nag',
            'r-asreml',
            'simmetrix-simmodsuite',
            'star-ccm-plus',
            'sublime-text',
            'tecplot',
            'totalview',
            'vizglow',
        ];
        function reasonsForSpack(request) {
            return [
                ...rootReasons(request),
                ...request.needed.flatMap((spec) => specReasons(spec, request)),
                ...request.needed.flatMap((spec) => relocationReasons(spec, request)),
            ];
        }
        function rootReasons({ layout, owner, platform = process.platform }) {
            const most = (0, _relocate_index_js__WEBPACK_IMPORTED_MODULE_0__.TO)(platform);
            return [
                ...(platform === 'linux' ? [] : [`files of ${platform} are rewritten by its own tools`]),
                ...(owner === 'other' ? [`${layout.root} ${(0, _root_store_record_js__WEBPACK_IMPORTED_MODULE_1__.dA)(layout)}`] : []),
                ...(layout.sbang.length > most
                    ? [
                        `the path ${layout.sbang} is longer than the ${most} characters that a first line may hold`,
                    ]
                    : []),
            ];
        }
        function specReasons(spec, { platform = process.platform }) {
            const reasons = [
                [
                    spec.arch.platform !== platform && platform === 'linux',
                    `is for ${spec.arch.platform}, and this is ${platform}`,
                ],
                ['build_spec' in spec, 'was spliced together from others'],
                [FINISHED_BY_RECIPE.includes(spec.name), 'is finished by its recipe where it is installed'],
                [WITH_LICENCE_FILES.includes(spec.name), 'has a licence file, which its recipe links'],
            ];
            return reasons.flatMap(([holds, why]) => (holds ? [`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec)} ${why}`] : []));
        }
        function relocationReasons(spec, { dag, layout, announced }) {
            const info = announced.get(spec.hash)?.info;
            if (!info || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(spec) || info.binaries.length === 0)
                return [];
            const grown = (0, _unpack_package_relocation_js__WEBPACK_IMPORTED_MODULE_3__.s)(info, spec, dag, layout).find((pair) => pair[0] !== info.sbang && grows(pair));
            return grown === undefined
                ? []
                : [`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec)} holds binaries that were built in a shorter path (${grown[0]})`];
        }
        const mayGrow = (spec, { place }, layout) => place !== undefined &&
            (grows([place.root, layout.root]) || grows([place.prefix, layout.prefixOf(spec)]));
        const grows = ([from, to]) => Buffer.byteLength(to) > Buffer.byteLength(from);
    }),
    13667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (installedHashes)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        function installedHashes(root) {
            try {
                const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
                const hashes = [...database.records.keys()];
                return new Set(hashes.filter((hash) => database.records.get(hash).installed));
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo)
                    return new Set();
                throw error;
            }
        }
    }),
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { id: 'tarball-refused', fix });
    }),
    54667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (makeView),
            q: () => (requireViewPlace)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36532);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82518);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34060);
        const OWN = new Set(['.spack']);
        const MADE = /^([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}(?:\.link)?$/;
        const MOST_STANDING = 16;
        async function makeView(packages, target) {
            await earlierView(target);
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            const name = `${folderStart(target)}${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.tz)()}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
            try {
                const view = new Filling(folder);
                for (const one of packages)
                    await view.add(one, '');
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(name, `${folder}.link`);
                const before = await earlierView(target);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${folder}.link`, target);
                if (before !== undefined)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { recursive: true, force: true });
                await removeLeft(target, name);
                return { links: view.links, conflicts: view.conflicts };
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${folder}.link`, { force: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
                throw error;
            }
        }
        async function requireViewPlace(target, input) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.i)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), input);
            await earlierView(target);
        }
        const folderStart = (target) => `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.view-`;
        async function removeLeft(target, current) {
            const start = folderStart(target);
            for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target))) {
                const mark = name.startsWith(start) && MADE.exec(name.slice(start.length))?.[1];
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name);
                if (mark && name !== current && (await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.zI)(mark, path)))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
            }
        }
        async function earlierView(target) {
            const leadsTo = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(target).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOENT')
                    return undefined;
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'EINVAL')
                    return '';
                throw error;
            });
            if (leadsTo === undefined)
                return undefined;
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(leadsTo) === leadsTo && leadsTo.startsWith(folderStart(target)))
                return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), leadsTo);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${target} is there, and is no view.`, {
                id: 'view-folder-taken',
                fix: 'Name another folder for the view, or remove this one.',
            });
        }
        class Filling {
            links = 0;
            conflicts = [];
            #folder;
            #taken = new Map();
            #folders = new Set(['']);
            #stoodFor = new Map();
            constructor(folder) {
                this.#folder = folder;
            }
            async add(one, below) {
                const entries = await entriesIn(one, below);
                for (const found of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
                    const { path, entry } = found;
                    if (OWN.has(path))
                        continue;
                    const isFolder = entry.isDirectory() || (below === '' && (await this.#standsFor(one, found)));
                    if (!isFolder)
                        await this.#link(one, path);
                    else if (await this.#makeFolder(one, path))
                        await this.add(one, path);
                }
            }
            async #standsFor({ prefix }, { path, entry }) {
                if (!entry.isSymbolicLink() || (this.#stoodFor.get(prefix) ?? 0) >= MOST_STANDING)
                    return false;
                const [home, there] = await Promise.all([prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path)].map((one) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(one).catch(() => undefined)));
                if (home === undefined || there?.startsWith(`${home}/`) !== true)
                    return false;
                if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path))).isDirectory())
                    return false;
                this.#stoodFor.set(prefix, (this.#stoodFor.get(prefix) ?? 0) + 1);
                return true;
            }
            async #makeFolder({ name }, path) {
                if (this.#folders.has(path))
                    return true;
                if (this.#isTaken(path, name))
                    return false;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#folders.add(path);
                return true;
            }
            async #link({ name, prefix }, path) {
                if (this.#folders.has(path)) {
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown: 'a folder of others', hidden: name });
                    return;
                }
                if (this.#isTaken(path, name))
                    return;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(prefix, path), (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.bR)(this.#folder, path));
                this.#taken.set(path, name);
                this.links++;
            }
            #isTaken(path, name) {
                const shown = this.#taken.get(path);
                if (shown !== undefined)
                    this.conflicts.push({ path: (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(path), shown, hidden: name });
                return shown !== undefined;
            }
        }
        function entriesIn({ name, prefix }, below) {
            return (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.$2)(prefix, below).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) !== 'ENOENT')
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${name} is recorded as installed, but ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, (0, _layout_bytes_of_paths_js__WEBPACK_IMPORTED_MODULE_8__.pS)(below))} is gone.`, {
                    id: 'installed-files-changed',
                    fix: 'Install it anew: "pakages verify --repair" does so where Pakages installed it.',
                    cause: error,
                });
            });
        }
    }),
    89032: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (OlderGenerations),
            k: () => (refuseOlderGenerations)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61063);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14566);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        class OlderGenerations extends _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo {
        }
        const seenType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ newest: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative() });
        async function refuseOlderGenerations(newest, of) {
            const file = fileOf(of);
            const before = await seenBefore(file);
            if (newest < before)
                throw new OlderGenerations(`${of.reference} shows ${newest === 0 ? 'no generation that counts' : `generation ${newest} as its newest`}, but generation ${before} was seen before: an old state is being served.${(of.passedOver ?? []).map((why) => ` ${why}`).join('')}`, {
                    id: 'generation-older-than-seen',
                    fix: `Run it again: lists may lag. Else tell who runs the registry. If generations were removed on purpose, delete ${file}; "generation" takes one by its number.`,
                });
            if (newest > before)
                await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.f8)(file, `${JSON.stringify({ newest })}\n`);
        }
        async function seenBefore(file) {
            try {
                const read = seenType.safeParse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file), file));
                return read.success ? read.data.newest : 0;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT' || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_7__.h)
                    return 0;
                throw error;
            }
        }
        function fileOf({ cache, reference, signers }) {
            const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(JSON.stringify([reference, signers]))
                .digest('hex');
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'generations', `${key}.json`);
        }
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                id: 'trust-anchor-malformed',
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                id: 'trust-anchor-unknown',
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};
