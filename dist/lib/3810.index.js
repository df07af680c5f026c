export const id = 3810;
export const ids = [3810];
export const modules = {
    40489: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbom: () => (generateSbom)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var version = __webpack_require__(8109);
        var document_kinds = __webpack_require__(64713);
        var errors = __webpack_require__(37638);
        var documents = __webpack_require__(61063);
        var digest_of = __webpack_require__(28041);
        var dag = __webpack_require__(88761);
        var cyclonedx_document = __webpack_require__(94874);
        var spdx_document = __webpack_require__(97511);
        var inventory = __webpack_require__(80295);
        ;
        const LAST = 253_402_300_799;
        function creationTime({ host, clock }) {
            const given = host.env['SOURCE_DATE_EPOCH'];
            if (given === undefined || given === '')
                return new Date(clock.now());
            if (/^\d{1,12}$/.test(given) && Number(given) <= LAST)
                return new Date(Number(given) * 1000);
            throw new errors.yo(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
                fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
            });
        }
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
                ports.host.info(`Asking Spack what the recipes of ${missing.length} packages say`);
                const asked = new Set(missing.map((spec) => spec.hash));
                const answered = await (await openSpack(folder, inputs, ports)).recipeFacts(dag);
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
        var build_cache = __webpack_require__(18591);
        var p_map = __webpack_require__(606);
        ;
        async function knownTarballs(dag, folder) {
            if (!(0, external_node_fs_.existsSync)(folder.cache))
                return new Map();
            const cache = await build_cache.r.open(folder.cache);
            const entries = [...dag.specs.keys()].flatMap((hash) => cache.entries.get(hash) ?? []);
            return new Map(await (0, p_map["default"])(entries, async (entry) => [entry.hash, (await cache.read(entry)).tarball.digest], { concurrency: 8 }));
        }
        var lock_file = __webpack_require__(9176);
        ;
        const FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
                write: cyclonedx_document.a,
            },
            spdx: {
                version: '2.3',
                mediaType: 'application/spdx+json',
                extension: 'spdx.json',
                write: spdx_document.u,
            },
        };
        async function generateSbom(inputs, ports) {
            const formats = formatsOf(inputs.formats);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports));
        }
        async function sbomsOf(work, formats, inputs, ports) {
            const at = (path) => (0, external_node_path_.resolve)(ports.host.workspace, path);
            const lock = await (0, lock_file.c)(inputs.lock === undefined ? work.lock : at(inputs.lock));
            const tarballs = await knownTarballs(lock.dag, work);
            const built = lock.dag.roots.every((hash) => tarballs.has(hash));
            const facts = await knownFacts(lock.dag, work, inputs, ports);
            const provenance = {
                created: creationTime(ports),
                version: version.x,
                spack: lock.spack,
                recipes: (await reportOf(lock.dag, work))?.recipes ?? [],
                built,
            };
            const folder = inputs.output === undefined ? work.sboms : at(inputs.output);
            const inventoryOf = (subject) => (0, inventory.O)({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject);
            const whole = inventoryOf({ kind: 'lock', digest: lock.digest });
            await (0, promises_.rm)(work.sboms, { recursive: true, force: true });
            const files = [];
            for (const format of formats) {
                files.push(await writeSbom(whole, format, provenance, { folder, work }));
                for (const root of (0, dag.RD)(lock.dag))
                    files.push(await writeSbom(inventoryOf({ kind: 'spec', hash: root.hash }), format, provenance, { folder, work }, root));
            }
            await document_kinds.AE.write(work.sbomReport, { files });
            return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope };
        }
        function formatsOf(names) {
            const known = Object.keys(FORMATS);
            const unknown = names.find((name) => !known.includes(name));
            if (unknown !== undefined || names.length === 0)
                throw new errors.eb(`"formats" is "${unknown ?? ''}".`, {
                    fix: `Give one or more of: ${known.join(', ')}.`,
                });
            return known.filter((format) => names.includes(format));
        }
        async function reportOf(dag, work) {
            if (!(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const report = await document_kinds.FK.read(work.buildReport);
            const described = new Set(report.specs.map((spec) => spec.hash));
            return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined;
        }
        async function writeSbom(inventory, format, provenance, to, root) {
            const { extension, mediaType, version, write } = FORMATS[format];
            const file = (0, external_node_path_.join)(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`);
            const text = write(inventory, provenance);
            await (0, documents.f8)(file, text);
            const digest = (0, digest_of.o)(text);
            return {
                ...(root && { hash: root.hash }),
                format,
                version,
                mediaType,
                file: (0, external_node_path_.relative)(to.work.sboms, file).replaceAll('\\', '/'),
                digest,
                components: inventory.items.length,
            };
        }
        const fileNameOf = (spec) => `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_');
    }),
    52956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpack: () => (setupSpack)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var inputs_inputs = __webpack_require__(52637);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var errors = __webpack_require__(37638);
        var may_publish_here = __webpack_require__(34509);
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
        async function takeUpCaches(clones, inputs, settings, ports) {
            const { host, jobCache } = ports;
            if (!jobCache.available)
                return false;
            const verdict = await (0, may_publish_here.T)(inputs, ports);
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
            const settings = (0, inputs_inputs.AK)(inputs, host, mirrors);
            return (0, hold_work_folder.H)(settings.workFolder, 'setup', ports, () => setUp(inputs, settings, ports));
        }
        async function setUp(inputs, settings, ports) {
            const { host } = ports;
            const clones = await clonesOf(settings, ports);
            const cacheHit = inputs['keep-caches'] && (await takeUpCaches(clones, inputs, settings, ports));
            await dropStaleClones(clones, ports);
            const { facts } = await ports.openSpack({
                ...settings,
                workFolder: (0, external_node_path_.join)(settings.workFolder, 'setup'),
            });
            (0, inputs_inputs.xg)(inputs, host);
            if (inputs['trusted-caches'].length > 0)
                host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
            host.exportVariable('SPACK_ROOT', facts.root);
            host.addPath((0, external_node_path_.dirname)(facts.wrapper));
            return { facts, installRoot: settings.installRoot, cacheHit };
        }
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
        var _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70036);
        var _generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
        var _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40489);
        var _push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38527);
        var _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85472);
        var _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52956);
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
            const { token, username, password, 'update-index': index, 'publish-from': publishFrom, allow, sign, 'signing-key': key, repository, 'work-dir': work, } = inputs;
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
                ...(inputs.target !== undefined && { targets: [inputs.target] }),
            };
        }
    }),
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (isPublicAddress),
            v: () => (isGitAddress)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16384);
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 127],
            ['64:ff9b::', 96],
            ['fc00::', 7],
            ['fe80::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        const isGitAddress = (address) => /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address);
        function isPublicAddress(address) {
            if (!isGitAddress(address))
                return false;
            const url = address.replace(/^git:/, 'http:');
            const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
            const ip = host.replace(/^\[(.*)\]$/, '$1');
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62885);
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_1__.i)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', asked, pattern], { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}` };
            }
        }
        function readRefs(output) {
            const refs = new Map();
            for (const line of output.split('\n')) {
                const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
                if (found)
                    refs.set(found[2], found[1]);
            }
            return [...refs].map(([name, commit]) => ({ name, commit }));
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
    45128: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (RECIPES_REPOSITORY),
            PF: () => (SPACK_RELEASE),
            hQ: () => (OLDEST_SPACK),
            mh: () => (RECIPES_RELEASE),
            oZ: () => (SPACK_REPOSITORY)
        });
        const SPACK_RELEASE = 'v1.1.1';
        const RECIPES_RELEASE = 'v2025.11.0';
        const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
        const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
        const OLDEST_SPACK = [1, 0];
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
