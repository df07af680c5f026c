export const id = 8185;
export const ids = [8185];
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
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            fS: () => (uncommittedIn),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18494);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function uncommittedIn(git, folder) {
            const look = [
                '--porcelain=v1',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--ignored=matching',
            ];
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['status', ...look, '--', '.'], { folder });
            if (exitCode !== 0)
                return [];
            return stdout
                .split('\0')
                .map((entry) => entry.slice(3))
                .filter((path) => path !== '' && !/(^|\/)__pycache__\/|\.pyc$/.test(path));
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    id: 'git-owner-not-trusted',
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                id: 'git-repository-missing',
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, { fix, ...options }) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    id: 'git-failed',
                    fix: fix ??
                        (failure.known
                            ? failure.fix
                            : 'Check the repository out with actions/checkout, and "contents: read".'),
                });
            };
            if (!(await (0, _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__.X)(git, checkout, [commit])).has(commit))
                await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], `fetch the commit that was reviewed (${commit.slice(0, 12)})`, {
                    remote: true,
                    fix: 'It is not in this clone. Where "origin" has it, "git fetch --unshallow origin" brings it; where history was written anew, it is gone.',
                });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                id: 'git-folder-missing',
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    18494: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (commitsThere),
            i: () => (changesBetween)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function commitsThere(git, folder, commits) {
            const stdin = commits.map((commit) => `${commit}^{commit}\n`).join('');
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['cat-file', '--batch-check=%(objectname)'], {
                folder,
                stdin,
            });
            const wanted = new Set(commits);
            return new Set(stdout.split('\n').filter((line) => wanted.has(line)));
        }
        async function changesBetween(git, { checkout, from, to, path }) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, [
                'diff',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-renames',
                from,
                to,
                '--',
                `:/${path}`,
            ], {
                folder: checkout,
                settings: ['core.quotePath=false', 'diff.noprefix=false', 'diff.mnemonicPrefix=false'],
            });
            return exitCode === 0 ? filesOf(stdout) : undefined;
        }
        function filesOf(text) {
            return text.split(/^(?=diff --git )/m).flatMap((part) => {
                const path = /^diff --git a\/(.+) b\/\1$/m.exec(part)?.[1];
                if (path === undefined)
                    return [];
                const start = part.search(/^(--- |Binary files )/m);
                return start < 0 ? [] : [{ path, patch: part.slice(start).trimEnd() }];
            });
        }
    }),
    3059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D3: () => (commitOf),
            QX: () => (isAncestor),
            ii: () => (isAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        async function commitOf(git, folder) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                return undefined;
            return revision(git, folder, 'HEAD');
        }
        async function isAt(git, folder, ref) {
            const head = await commitOf(git, folder);
            if (head === undefined)
                return false;
            if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref))
                return true;
            for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
                if ((await revision(git, folder, full)) === head)
                    return true;
            }
            return false;
        }
        async function isAncestor(git, folder, ancestor, of) {
            const args = ['merge-base', '--is-ancestor', ancestor, of];
            return (await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, args, { folder })).exitCode === 0;
        }
        async function revision(git, folder, name) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { folder, ours: true });
            return exitCode === 0 ? stdout.trim() : undefined;
        }
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
                'Connect this machine to the network.',
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
                ...(options.settings ?? []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            const all = [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ];
            return git.processes.run(...withinMemory(options.memory, all), {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        const withinMemory = (memory, args) => memory === undefined || process.platform === 'win32'
            ? ['git', args]
            : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]];
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
                id: 'git-reference-malformed',
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
                id: 'git-address-malformed',
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    34509: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (mayPublishHere),
            H: () => (requirePublishingHere)
        });
        var external_node_path_ = __webpack_require__(76760);
        var external_node_fs_ = __webpack_require__(73024);
        var may_publish = __webpack_require__(49358);
        var errors = __webpack_require__(37638);
        var checkout = __webpack_require__(22717);
        var committed = __webpack_require__(25811);
        var commits = __webpack_require__(3059);
        var git_git = __webpack_require__(99329);
        var references = __webpack_require__(4403);
        ;
        const MERGED = { kind: 'merged' };
        const OF_ANYBODY = new Set([
            'issue_comment',
            'issues',
            'discussion',
            'discussion_comment',
            'workflow_run',
        ]);
        const CHECK_OUT = 'Let actions/checkout take what the run is for (no "ref", no "repository"), or a commit of the default branch with "fetch-depth: 0".';
        async function checkedOut({ folder, from, token }, ports) {
            const { context } = ports.host;
            const git = (0, git_git.O)(ports);
            const top = await topIn(git, folder, context);
            if (typeof top !== 'string')
                return top;
            const { commit: head, remote } = await (0, checkout.yC)(git, top);
            const origin = remote === undefined ? undefined : (0, references._M)(remote)?.repository;
            const own = origin?.toLowerCase() === context.repository?.toLowerCase();
            if (head === context.commit && head !== undefined)
                return MERGED;
            if (!own && !OF_ANYBODY.has(context.event))
                return MERGED;
            if (!own || head === undefined)
                return foreign(`${folder} holds ${checked_out_short(head)} of ${origin ?? 'a repository whose origin is not known'}`);
            const said = `${folder} holds ${checked_out_short(head)}, and the run is for ${checked_out_short(context.commit)}`;
            return isOnOne(git, { top, head, refs: refsOf(context, from), token }, said);
        }
        async function topIn(git, folder, { event }) {
            try {
                return await (0, checkout.HX)(git, folder);
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                git.signal.throwIfAborted();
                const unread = hasClone(folder) || (OF_ANYBODY.has(event) && holdsPackages(folder));
                return unread
                    ? {
                        kind: 'foreign',
                        why: `nobody can tell what is checked out in ${folder}: ${error.message}`,
                        fix: error.fix ?? CHECK_OUT,
                    }
                    : MERGED;
            }
        }
        function hasClone(folder) {
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, '.git')))
                return true;
            return (0, external_node_path_.dirname)(folder) !== folder && hasClone((0, external_node_path_.dirname)(folder));
        }
        const holdsPackages = (folder) => ['pakages.json', 'repo.yaml', 'spack_repo'].some((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)));
        function refsOf({ defaultBranch, ref, follows }, from) {
            const branches = [follows?.branch, ...from.branches.filter((name) => !name.includes('*'))];
            return [
                ...new Set([
                    defaultBranch === undefined ? 'HEAD' : `refs/heads/${defaultBranch}`,
                    ...(ref?.startsWith('refs/heads/') ? [ref] : []),
                    ...branches.flatMap((name) => (name === undefined ? [] : [`refs/heads/${name}`])),
                ]),
            ];
        }
        async function isOnOne(git, { top, head, refs, token }, said) {
            const failures = [];
            for (const ref of refs)
                try {
                    const tip = await (0, committed.D_)(git, { checkout: top, remote: 'origin', ref, token });
                    if (tip === head || (await (0, commits.QX)(git, top, head, tip)))
                        return MERGED;
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    git.signal.throwIfAborted();
                    failures.push(error);
                }
            const names = refs.map((ref) => (ref === 'HEAD' ? 'the default branch' : ref.slice(11)));
            return failures.length === refs.length
                ? {
                    kind: 'foreign',
                    why: `${said}; ${failures[0].message}`,
                    fix: failures[0].fix ?? CHECK_OUT,
                }
                : foreign(`${said}; it is not known to be on ${names.join(' or ')}`);
        }
        const checked_out_short = (commit) => commit?.slice(0, 10) ?? 'no known commit';
        const foreign = (why) => ({ kind: 'foreign', why, fix: CHECK_OUT });
        ;
        const OF_WRITERS = new Set(['push', 'terminal']);
        async function mayPublishHere(inputs, ports) {
            const { context, workspace } = ports.host;
            const { event } = context;
            const from = (0, may_publish.tr)(inputs['publish-from']);
            const verdict = (0, may_publish.bT)(context, from);
            if (verdict.kind === 'refused' || OF_WRITERS.has(event))
                return verdict;
            if (from.events.has(event))
                return { kind: 'allowed', why: `publish-from names event:${event}, whatever is checked out` };
            const folders = ['.', ...[inputs.repository ?? []].flat()].map((one) => (0, external_node_path_.resolve)(workspace, one));
            for (const folder of new Set(folders.filter((one) => (0, external_node_fs_.existsSync)(one)))) {
                const found = await checkedOut({ folder, from, token: inputs.token }, ports);
                if (found.kind === 'merged')
                    continue;
                const allowWith = may_publish.Yc.has(event) ? `event:${event}` : undefined;
                return { kind: 'refused', why: found.why, allowWith, fix: found.fix };
            }
            return verdict;
        }
        async function requirePublishingHere(what, inputs, ports) {
            (0, may_publish.$9)(what, ports.host, inputs['publish-from'], await mayPublishHere(inputs, ports));
        }
    })
};
