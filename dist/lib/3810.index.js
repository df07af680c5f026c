export const id = 3810;
export const ids = [3810];
export const modules = {
    70542: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbom: () => (generateSbom)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(2103);
        var lock_file = __webpack_require__(9176);
        var sboms = __webpack_require__(25426);
        var markdown = __webpack_require__(12712);
        var errors = __webpack_require__(37638);
        var src_inputs = __webpack_require__(97276);
        var concrete_spec = __webpack_require__(16804);
        var inputs_inputs = __webpack_require__(52637);
        var declared_inputs = __webpack_require__(70842);
        ;
        async function knownFacts(dag, folder, inputs, ports) {
            const recorded = (0, external_node_fs_.existsSync)(folder.facts)
                ? (await document_kinds.Gg.read(folder.facts)).specs
                : [];
            const missing = uncovered(dag, recorded);
            if (missing.length === 0)
                return recorded;
            try {
                const asked = new Set(missing.map((spec) => spec.hash));
                const answered = await ports.host.group(`Asking Spack what the recipes of ${(0, markdown.hS)(missing.length, 'package')} say`, async () => (await openSpack(folder, inputs, ports)).recipeFacts(dag));
                return [...recorded, ...answered.filter((facts) => asked.has(facts.hash))];
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.warning(`What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${(0, errors.bD)(error)} ${error.fix}`);
                return recorded;
            }
        }
        function uncovered(dag, facts) {
            const covered = new Set(facts.map((entry) => entry.hash));
            return [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && !covered.has(spec.hash));
        }
        function openSpack(folder, inputs, ports) {
            const settings = (0, inputs_inputs.AK)({ ...(0, src_inputs.TL)(declared_inputs.s, () => undefined), ...inputs }, ports.host);
            return ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(folder.root, 'recipe-facts'),
                paddedLength: 0,
                externals: [],
                buildCache: undefined,
            });
        }
        var build_cache = __webpack_require__(80594);
        var p_map = __webpack_require__(606);
        ;
        async function knownTarballs(dag, folder) {
            if (!(0, external_node_fs_.existsSync)(folder.cache))
                return new Map();
            const cache = await build_cache.r.open(folder.cache);
            const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
            return new Map(await (0, p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
        }
        ;
        async function generateSbom(inputs, ports) {
            const formats = (0, sboms.IO)(inputs.formats);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports));
        }
        async function sbomsOf(work, formats, inputs, ports) {
            const at = (path) => (0, external_node_path_.resolve)(ports.host.workspace, path);
            const lock = await (0, lock_file.c)(inputs.lock === undefined ? work.lock : at(inputs.lock));
            const tarballs = await knownTarballs(lock.dag, work);
            const facts = await knownFacts(lock.dag, work, inputs, ports);
            const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
            const report = await reportOf(lock.dag, work);
            const [recipes, taken] = [report?.recipes ?? [], (0, sboms.Xg)(report)];
            const { scope } = inputs;
            const created = (0, sboms.vx)(ports);
            const supplier = ports.host.context.repository?.split('/')[0];
            const owners = await (0, sboms.YX)(lock.dag, ports.processes, ports.host.env['PATH'] ?? '');
            const sources = {
                lock,
                facts,
                tarballs,
                recipes,
                scope,
                formats,
                created,
                supplier,
                taken,
                owners,
            };
            const { files, whole } = await ports.host.group('Writing bills of materials', () => (0, sboms.QK)(sources, work, folder));
            return { report: work.sbomReport, folder, files, inventory: whole, scope };
        }
        async function reportOf(dag, work) {
            if (!(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const report = await document_kinds.FK.read(work.buildReport);
            const described = new Set(report.specs.map((spec) => spec.hash));
            return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
        }
    }),
    30620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpack: () => (setupSpack)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var may_publish_here = __webpack_require__(34509);
        var inputs_inputs = __webpack_require__(52637);
        var reuse = __webpack_require__(54328);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        ;
        class KeptAnswers {
            #folder;
            #key;
            #prefixes;
            #jobCache;
            #restored;
            constructor({ cacheFolder }, publishes, { host, jobCache }) {
                const system = `${process.platform}-${process.arch}-${host.env['ImageOS'] ?? 'own'}`;
                const prefix = (kind) => `pakages-answers-1-${kind}-${system}-`;
                const own = prefix(publishes ? 'published' : 'proposed');
                this.#folder = (0, external_node_path_.join)(cacheFolder, 'answers');
                this.#key = (about) => `${own}${about}`;
                this.#prefixes = publishes ? [own] : [own, prefix('published')];
                this.#jobCache = jobCache;
            }
            async restore() {
                const key = this.#key('newest');
                this.#restored = await this.#jobCache.restore([this.#folder], key, this.#prefixes);
            }
            async save() {
                const names = (await (0, promises_.readdir)(this.#folder).catch(() => [])).toSorted();
                if (names.length === 0)
                    return;
                const key = this.#key((0, external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, 16));
                if (key !== this.#restored)
                    await this.#jobCache.save([this.#folder], key);
            }
        }
        var external_node_fs_ = __webpack_require__(73024);
        var errors = __webpack_require__(37638);
        var identity_commit = __webpack_require__(67795);
        var commits = __webpack_require__(3059);
        var git_git = __webpack_require__(99329);
        var remote_refs = __webpack_require__(99814);
        ;
        const SETTINGS = [
            'config',
            'config.worktree',
            'commondir',
            'hooks',
            'info',
            'modules',
            'worktrees',
            'index',
            'objects/info/alternates',
        ];
        async function makePristine(git, folder, commit) {
            const inside = await (0, promises_.lstat)((0, external_node_path_.join)(folder, '.git')).catch(() => undefined);
            const itself = await (0, promises_.lstat)(folder).catch(() => undefined);
            if (!inside?.isDirectory() || !itself?.isDirectory())
                return false;
            for (const name of SETTINGS)
                await (0, promises_.rm)((0, external_node_path_.join)(folder, '.git', name), { recursive: true, force: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n');
            const call = async (...args) => {
                const { exitCode, stdout } = await (0, git_git.E)(git, args, { folder, ours: true });
                return exitCode === 0 ? stdout.trim() : undefined;
            };
            if ((await call('rev-parse', '--verify', 'HEAD^{commit}')) !== commit)
                return false;
            if ((await call('fsck', '--full', '--strict', '--no-dangling', '--no-progress')) === undefined)
                return false;
            if ((await call('read-tree', 'HEAD')) === undefined)
                return false;
            if ((await call('clean', '-ffdxq')) === undefined)
                return false;
            return (await call('status', '--porcelain', '--ignored', '--untracked-files=all')) === '';
        }
        var references = __webpack_require__(4403);
        var process_environment = __webpack_require__(20703);
        var clone_folder = __webpack_require__(11066);
        var releases = __webpack_require__(45128);
        ;
        function keptFolders(clones, settings, env, publishes) {
            const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`;
            const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40));
            const kept = env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones;
            const rest = [system, settings.target ?? 'default', ...own]
                .join('-')
                .replace(/[^A-Za-z0-9._-]/g, '_');
            const published = `pakages-spack-3-published-${rest}`;
            return {
                key: publishes ? published : `pakages-spack-3-proposed-${rest}`,
                others: publishes ? [] : [published],
                paths: [...kept.map(({ folder }) => folder), (0, process_environment.g)(settings.cacheFolder)],
            };
        }
        async function dropStaleClones(clones, ports) {
            for (const { folder, ref, commit } of clones) {
                if (commit === undefined || (0, identity_commit.W)(ref) || !(0, external_node_fs_.existsSync)(folder))
                    continue;
                const head = await (0, commits.D3)((0, git_git.O)(ports), folder);
                if (head === undefined || head === commit)
                    continue;
                ports.host.info(`${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function checkRestored(clones, ports) {
            const git = (0, git_git.O)(ports);
            for (const { folder, url, ref, commit } of clones) {
                if (!(0, external_node_fs_.existsSync)(folder))
                    continue;
                const expected = commit ?? (await (0, remote_refs.S)(git, url, ref));
                if (expected !== undefined && (await makePristine(git, folder, expected)))
                    continue;
                ports.host.warning(`The cache of an earlier job does not hold ${ref} as ${url} has it: cloning it anew.`);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        async function clonesOf(settings, ports) {
            const of = async (name, input, ref, release, repository, usual) => {
                const wanted = ref === undefined ? release : (0, references.__)(ref, `${input}-ref`);
                const url = (0, references.n_)(repository ?? usual, `${input}-repository`);
                const folder = (0, clone_folder.Q)(settings.cacheFolder, name, wanted, repository && url);
                const moves = ref !== undefined && !(0, identity_commit.W)(wanted) && !/^v\d/.test(wanted);
                return {
                    folder,
                    url,
                    ref: wanted,
                    commit: (0, identity_commit.W)(wanted)
                        ? wanted
                        : moves
                            ? await (0, remote_refs.S)((0, git_git.O)(ports), url, wanted)
                            : undefined,
                };
            };
            return Promise.all([
                of('spack', 'spack', settings.spackRef, releases.PF, settings.spackRepository, releases.oZ),
                of('spack-packages', 'recipes', settings.recipesRef, releases.mh, settings.recipesRepository, releases.$9),
            ]);
        }
        ;
        async function takeUpCaches(clones, verdict, settings, ports) {
            const { host } = ports;
            const kept = keptFolders(clones, settings, host.env, verdict.kind === 'allowed');
            if (verdict.kind === 'refused')
                host.info(`What this job keeps is for runs that may not publish either: ${verdict.why}.`);
            const before = kept.paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (await restore(kept, clones, ports))
                return true;
            if (before.length === 0)
                await makeAndKeep(kept, settings, ports);
            else
                host.info(`Nothing is kept for the next job: ${before.join(', ')} was there before.`);
            return false;
        }
        async function restore({ key, others, paths }, clones, ports) {
            const found = await ports.jobCache.restore(paths, key, others);
            if (found === undefined)
                return false;
            if ([key, ...others].includes(found)) {
                await checkRestored(clones, ports);
                return true;
            }
            for (const path of paths)
                await (0, promises_.rm)(path, { recursive: true, force: true });
            return false;
        }
        async function makeAndKeep({ key, paths }, settings, ports) {
            const { host, jobCache } = ports;
            const { laterRepositories: _, ...rest } = settings;
            const spack = await ports.openSpack({
                ...rest,
                repositories: [],
                externals: [],
                binariesOnly: true,
                mirrors: [],
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup', 'kept'),
            });
            try {
                await spack.warmUp();
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return host.warning(`Nothing is kept for the next job: ${(0, errors.bD)(error)}`);
            }
            const there = paths.filter((path) => (0, external_node_fs_.existsSync)(path));
            if (there.length > 0 && (await jobCache.save(paths, key)))
                host.info(`Kept for the next job: ${there.join(', ')}`);
        }
        ;
        async function setupSpack(given, ports) {
            const { host } = ports;
            const inputs = (0, inputs_inputs.$V)(given, await (0, inputs_inputs.QV)(host), host);
            const mirrors = inputs['trusted-caches'].map((url, at) => ({
                name: `trusted-${at + 1}`,
                url: mirrorUrl(url, host.workspace),
            }));
            (0, reuse.zJ)(loginOf(inputs), host);
            const settings = (0, inputs_inputs.AK)(inputs, host, mirrors);
            return (0, hold_work_folder.H)(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports));
        }
        async function setUp(inputs, settings, ports) {
            const { host } = ports;
            const clones = await clonesOf(settings, ports);
            const keeps = inputs['keep-caches'] && ports.jobCache.available;
            const verdict = keeps ? await (0, may_publish_here.T)(inputs, ports) : undefined;
            const answers = verdict && new KeptAnswers(settings, verdict.kind === 'allowed', ports);
            const cacheHit = verdict !== undefined && (await takeUpCaches(clones, verdict, settings, ports));
            await answers?.restore();
            await dropStaleClones(clones, ports);
            const { facts } = await ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup'),
            });
            await answers?.save();
            (0, inputs_inputs.xg)(inputs, host);
            if (inputs['trusted-caches'].length > 0)
                host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
            (0, reuse.pb)(loginOf(inputs), host);
            host.exportVariable('SPACK_ROOT', facts.root);
            host.addPath((0, external_node_path_.dirname)(facts.wrapper));
            const publicCaches = inputs['public-caches'];
            return { facts, installRoot: settings.installRoot, cacheHit, publicCaches };
        }
        const loginOf = (inputs) => ({ ...inputs, token: undefined, username: undefined });
        const mirrorUrl = (name, workspace) => /^[a-z0-9+.-]+:/i.test(name) ? name : (0, external_node_path_.resolve)(workspace, name);
    }),
    3810: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            wholeChain: () => (wholeChain)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97276);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34509);
        var _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29659);
        var _generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
        var _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70542);
        var _push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38527);
        var _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84848);
        var _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30620);
        async function wholeChain(given, ports) {
            const { reference } = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)({ registry: given.registry, token: given.token }, ports);
            const inputs = { ...given, registry: reference };
            const trusted = inputs['trusted-caches'].length > 0 || inputs.registry === undefined
                ? inputs['trusted-caches']
                : [inputs.registry];
            const verdict = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_7__.T)(inputs, ports);
            const setup = await (0, _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__.setupSpack)({ ...inputs, 'trusted-caches': [] }, ports);
            const build = await (0, _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__.buildWithSpack)({ ...inputs, 'trusted-caches': trusted }, ports);
            const sbom = await (0, _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(sbomInputs(inputs), ports);
            return {
                setup,
                build,
                sbom,
                push: whyNotPushed(inputs, build, verdict) ?? (await (0, _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__.pushToRegistry)(pushInputsOf(inputs), ports)),
            };
        }
        function whyNotPushed(inputs, { report }, verdict) {
            if (inputs.registry === undefined)
                return 'Nothing was pushed: no registry was given.';
            if (verdict.kind === 'refused')
                return `Nothing was pushed: ${verdict.why}.`;
            if (!inputs.push)
                return 'Nothing was pushed: the input "push" is false.';
            if (!report.specs.some(({ outcome }) => outcome === 'built' || outcome === 'reused'))
                return 'Nothing was pushed: there is no binary.';
            return undefined;
        }
        const sbomInputs = (inputs) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__.generateSbomAction.inputs, () => undefined),
            formats: inputs.formats,
            repository: inputs.repository,
            'work-dir': inputs['work-dir'],
        });
        function pushInputsOf(inputs) {
            const defaults = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.TL)(_push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__.o, (name) => name === 'registry' ? inputs.registry : undefined);
            const { token, username, password, 'update-index': index, 'publish-from': publishFrom, allow, sign, 'signing-key': key, repository, 'work-dir': work, 'source-mirror': mirror, } = inputs;
            return {
                ...defaults,
                token,
                username,
                password,
                'update-index': index,
                'publish-from': publishFrom,
                allow,
                sign,
                'signing-key': key,
                repository,
                'work-dir': work,
                'source-mirror': mirror,
                ...(inputs.target !== undefined && { targets: [inputs.target] }),
            };
        }
    }),
    11066: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (cloneFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
        function cloneFolder(cacheFolder, name, ref, repository) {
            if (repository === undefined)
                return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(ref));
            const { host, pathname } = new URL(repository);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(`${host}${pathname}@${ref}`));
        }
    }),
    20703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (userCache),
            k: () => (spackEnvironment)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);
        const PASSED = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'TZ',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'SPACK_PYTHON',
            'SPACK_GNUPGHOME',
            ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__.Dw,
        ];
        const passedEnvironment = (env) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hY)(env, PASSED),
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
        });
        const spackEnvironment = (env, cacheFolder) => ({
            ...passedEnvironment(env),
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: userCache(cacheFolder),
            PYTHONUNBUFFERED: '1',
        });
        const userCache = (cacheFolder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');
    })
};
