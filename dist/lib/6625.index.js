export const id = 6625;
export const ids = [6625];
export const modules = {
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            return git.processes.run('git', [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ], {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    }),
    6786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (sameCode)
        });
        var _python_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87854);
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function sameCode(before, after) {
            if (before === after)
                return true;
            try {
                const [left, right] = [(0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(before), (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(after)];
                return sameNode(left, left.root, right, right.root);
            }
            catch (error) {
                if (error instanceof _python_budget_js__WEBPACK_IMPORTED_MODULE_1__.sg)
                    return false;
                throw error;
            }
        }
        function sameNode(left, one, right, other) {
            if (one.name !== other.name || one.type.isError || other.type.isError)
                return false;
            const [ours, theirs] = [codeOf(one), codeOf(other)];
            if (ours.length === 0 && theirs.length === 0)
                return (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(left, one) === (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(right, other);
            return (ours.length === theirs.length &&
                ours.every((child, at) => sameNode(left, child, right, theirs[at])));
        }
        function codeOf(node) {
            const children = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            if (node.name !== 'Script' && node.name !== 'Body')
                return children;
            const first = children.findIndex((child) => child.name !== ':');
            return isText(children[first]) ? children.filter((_, at) => at !== first) : children;
        }
        const isText = (node) => {
            if (node?.name !== 'ExpressionStatement')
                return false;
            const [only, ...others] = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            return others.length === 0 && only?.name === 'String';
        };
    })
};
