export const id = 1824;
export const ids = [1824];
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
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
        }
    }),
    50703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sx: () => (recipeOf),
            gl: () => (readRecipeText),
            m4: () => (UnreadableRecipe),
            ri: () => (readBeside),
            vY: () => (recipesIn),
            x3: () => (readRecipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        class UnreadableRecipe extends Error {
            name = 'UnreadableRecipe';
            reason;
            constructor(place, reason) {
                super(`The recipe of ${place.name} cannot be read: ${reason}.`);
                this.reason = reason;
            }
        }
        const RECIPE_BOUNDS = {
            recipe: 1024 * 1024,
            file: 32 * 1024 * 1024,
            all: 64 * 1024 * 1024,
            files: 2000,
        };
        async function recipesIn(repository) {
            const { packages, before2 } = repository;
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const places = entries
                .filter((entry) => !entry.isFile() && (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(entry.name, before2))
                .map((entry) => ({
                name: before2 ? entry.name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Od)(entry.name),
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
            }));
            const there = await Promise.all(places.map(holdsRecipe));
            return places
                .filter((_, at) => there[at])
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        }
        async function recipeOf({ packages, before2 }, name) {
            const own = before2 ? name : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(name);
            const place = { name, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
        }
        const holdsRecipe = ({ folder }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
        async function readRecipeText(place) {
            await requireFolder(place);
            return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
        }
        async function readBeside(place, file) {
            await requireFolder(place);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
            if (!found)
                return undefined;
            return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
        }
        async function readRecipeFolder(place) {
            await requireFolder(place);
            const paths = await pathsIn(place);
            const files = [];
            let left = RECIPE_BOUNDS.all;
            for (const path of paths) {
                const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
                const content = await readWithin(place, path, Math.min(most, left));
                left -= content.length;
                files.push({ path, content });
            }
            const recipe = files.find(({ path }) => path === 'package.py');
            if (!recipe)
                throw new UnreadableRecipe(place, 'there is no package.py');
            return { ...place, text: textOf(place, recipe.content), files };
        }
        async function pathsIn(place) {
            const paths = [];
            const open = [place.folder];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                    if (entry.isDirectory())
                        open.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
                    else if (entry.isFile())
                        paths.push(path);
                    else
                        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
                    if (paths.length + open.length > RECIPE_BOUNDS.files)
                        throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
                }
            }
            return paths.sort();
        }
        async function readWithin(place, path, most) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
                throw new UnreadableRecipe(place, `${path} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? 'unknown'})`);
            });
            if (!found.isFile())
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (found.size > most)
                throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        }
        async function requireFolder(place) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
            if (!found?.isDirectory())
                throw new UnreadableRecipe(place, 'its folder is a link');
        }
        function textOf(place, content) {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
            }
            catch {
                throw new UnreadableRecipe(place, 'package.py is not UTF-8');
            }
        }
    }),
    65475: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var invalid_value = __webpack_require__(14566);
        var dist = __webpack_require__(38815);
        ;
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
            try {
                return (0, dist.qg)(text);
            }
            catch {
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
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
        var first_issue = __webpack_require__(1393);
        var schemas = __webpack_require__(92857);
        ;
        const repoFile = schemas.Ikc({
            repo: schemas._H3({
                namespace: schemas.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: schemas.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .default('v1.0'),
                subdirectory: schemas.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, external_node_fs_.existsSync)(folder))
                throw new errors.yo(`There is no folder ${folder}.`, {
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, external_node_path_.join)(folder, 'spack_repo'), (0, external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, promises_.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, external_node_path_.join)(parent, name))));
            }
            throw new errors.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, external_node_path_.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new errors.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, promises_.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, errors.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = parseYaml(text, 'it');
            }
            catch (error) {
                throw wrong((0, errors.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, first_issue.O)(read.error));
            const { namespace: named, api, subdirectory } = read.data.repo;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages: (0, external_node_path_.join)(folder, subdirectory), before2 };
        }
        function namespaceOf(folder) {
            const parts = folder.split(external_node_path_.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    })
};
