export const id = 7649;
export const ids = [7649,5765];
export const modules = {

/***/ 97649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STATE: () => (/* binding */ STATE),
  setupSpack: () => (/* binding */ setupSpack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/spack/src/command/inputs.ts
var command_inputs = __webpack_require__(55765);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/repository/src/git/references.ts
var references = __webpack_require__(4403);
// EXTERNAL MODULE: ./packages/repository/src/git/commits.ts
var commits = __webpack_require__(3059);
// EXTERNAL MODULE: ./packages/repository/src/git/git.ts + 1 modules
var git = __webpack_require__(87116);
// EXTERNAL MODULE: ./packages/repository/src/git/remote-refs.ts
var remote_refs = __webpack_require__(99814);
// EXTERNAL MODULE: ./packages/spack/src/command/process-environment.ts
var process_environment = __webpack_require__(20703);
// EXTERNAL MODULE: ./packages/spack/src/command/releases.ts
var releases = __webpack_require__(58770);
;// CONCATENATED MODULE: ./actions/setup-spack/kept-folders.ts





/**
 * The folders that a job leaves to the next one. The key holds the commits, the system and the
 * target: another of them needs other clones, other bootstrapped tools or other indices. An index
 * is only good together with the very clone it was made of, since Spack compares times of files.
 */
function keptFolders(clones, settings, env) {
    const system = `${process.platform}-${process.arch}-${env['ImageOS'] ?? 'own'}`;
    const own = clones.map(({ ref, commit }) => (commit ?? ref).slice(0, 40));
    // What SPACK_ROOT names lies outside of the cache folder and is not kept.
    const kept = env['SPACK_ROOT'] && settings.spackRepository === undefined ? clones.slice(1) : clones;
    return {
        key: ['pakages-spack-1', system, settings.target ?? 'default', ...own]
            .join('-')
            .replace(/[^A-Za-z0-9._-]/g, '_'),
        paths: [...kept.map(({ folder }) => folder), (0,process_environment/* userCache */.g)(settings.cacheFolder)],
    };
}
/**
 * A branch moves on: a clone of it that another commit has meanwhile replaced is taken away, so
 * that it is cloned anew.
 */
async function dropStaleClones(clones, ports) {
    for (const { folder, ref, commit } of clones) {
        if (commit === undefined || (0,references/* isCommit */.WM)(ref) || !(0,external_node_fs_.existsSync)(folder))
            continue;
        const head = await (0,commits/* commitOf */.D)((0,git/* gitOf */.O)(ports), folder);
        if (head === undefined || head === commit)
            continue;
        ports.host.info(`${ref} has moved from ${head.slice(0, 10)} to ${commit.slice(0, 10)}: cloning it anew`);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The clones of Spack and of the builtin recipes that a run would make; asks the network only where
 * a ref can move.
 */
async function clonesOf(settings, ports) {
    const of = async (name, input, ref, release, repository, usual) => {
        const wanted = ref === undefined ? release : (0,references/* checkRef */.__)(ref, `${input}-ref`);
        const url = (0,references/* checkRepository */.n_)(repository ?? usual, `${input}-repository`);
        const folder = (0,external_node_path_.join)(settings.cacheFolder, name, repository === undefined
            ? (0,references/* folderOf */.yS)(wanted)
            : (0,references/* folderOf */.yS)(`${new URL(url).host}${new URL(url).pathname}@${wanted}`));
        // A pinned release never moves: the network need not be asked.
        const moves = ref !== undefined && !(0,references/* isCommit */.WM)(wanted) && !/^v\d/.test(wanted);
        return {
            folder,
            ref: wanted,
            commit: (0,references/* isCommit */.WM)(wanted)
                ? wanted
                : moves
                    ? await (0,remote_refs/* remoteCommit */.Sd)((0,git/* gitOf */.O)(ports), url, wanted)
                    : undefined,
        };
    };
    return Promise.all([
        of('spack', 'spack', settings.spackRef, releases/* SPACK_RELEASE */.PF, settings.spackRepository, releases/* SPACK_REPOSITORY */.oZ),
        of('spack-packages', 'recipes', settings.recipesRef, releases/* RECIPES_RELEASE */.mh, settings.recipesRepository, releases/* RECIPES_REPOSITORY */.$9),
    ]);
}

;// CONCATENATED MODULE: ./actions/setup-spack/step.ts




/** The states that the main step leaves to the post step. */
const STATE = { key: 'kept-key', paths: 'kept-paths' };
/**
 * Makes Spack ready for the later steps of the job. Its configuration lies apart from that of
 * `build`, which writes its own.
 */
async function setupSpack(given, ports) {
    const { host } = ports;
    const inputs = (0,command_inputs/* withConfiguration */.$V)(given, await (0,command_inputs/* configurationOf */.QV)(host), host);
    const mirrors = inputs['trusted-caches'].map((url, at) => ({
        name: `trusted-${at + 1}`,
        url: mirrorUrl(url, host.workspace),
    }));
    const settings = (0,command_inputs/* spackSettings */.AK)(inputs, host, mirrors);
    await (0,work_folder/* makeWorkFolder */._)(settings.workFolder);
    const clones = await clonesOf(settings, ports);
    const cacheHit = inputs['keep-caches'] && (await restore(clones, settings, ports));
    await dropStaleClones(clones, ports);
    const { facts } = await ports.openSpack({
        ...settings,
        workFolder: (0,external_node_path_.join)(settings.workFolder, 'setup'),
    });
    (0,command_inputs/* handOn */.xg)(inputs, host);
    if (inputs['trusted-caches'].length > 0)
        host.exportVariable('PAKAGES_TRUSTED_CACHES', inputs['trusted-caches'].join('\n'));
    host.exportVariable('SPACK_ROOT', facts.root);
    host.addPath((0,external_node_path_.dirname)(facts.wrapper));
    return { facts, installRoot: settings.installRoot, cacheHit };
}
/** Brings back what an earlier job kept; whether it was there. */
async function restore(clones, settings, { host, jobCache }) {
    if (!jobCache.available)
        return false;
    const { key, paths } = keptFolders(clones, settings, host.env);
    const found = await jobCache.restore(paths, key, []);
    if (found === key)
        return true;
    host.saveState(STATE.key, key);
    host.saveState(STATE.paths, JSON.stringify(paths));
    return false;
}
/** Spack wants folders as paths or file URLs. */
const mirrorUrl = (name, workspace) => /^[a-z0-9+.-]+:/i.test(name) ? name : (0,external_node_path_.resolve)(workspace, name);


/***/ }),

/***/ 69727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NETWORK_VARIABLES),
/* harmony export */   h: () => (/* binding */ pickVariables)
/* harmony export */ });
/**
 * Variables that lead a program through a company's proxy and make it trust the authority that
 * signs there, in the spellings of curl, OpenSSL, Python and git.
 */
const NETWORK_VARIABLES = [
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_HTTP_PROXY_AUTHMETHOD',
];
/** Those of some variables that an environment has; empty ones count as missing. */
const pickVariables = (env, names) => Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));


/***/ }),

/***/ 17813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeWorkFolder),
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** The paths below one work folder. */
const workFolder = (root) => ({
    root,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
    buildReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
    facts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
    cache: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
    logs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
    sboms: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
    sbomReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
    pushReport: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
    decision: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
});
/**
 * Makes the folder, with a `.gitignore` of its own: what a build leaves must not turn up in `git
 * status`.
 */
async function makeWorkFolder(root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
    return workFolder(root);
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   i: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87116);


/**
 * The commit that a clone in the cache folder is at; undefined when the folder is no clone, or none
 * that git may read.
 */
async function commitOf(git, folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return undefined;
    return revision(git, folder, 'HEAD');
}
/** Whether a clone is at a tag, branch or commit (whole or shortened to at least seven digits). */
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
async function revision(git, folder, name) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { folder, ours: true });
    return exitCode === 0 ? stdout.trim() : undefined;
}


/***/ }),

/***/ 72554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
const CAUSES = [
    [
        /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
        'the proxy refuses it or cannot be reached',
        'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
    ],
    [
        /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
        'the network cannot be reached',
        'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
    ],
    [
        /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
        'there is no such tag, branch or commit',
        'Correct the input that names it. Commits must be given with all 40 digits.',
    ],
    [
        /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
        'there is no such repository, or it is not public',
        'Correct the input that names the repository.',
    ],
    [
        /certificate|ssl ca|cafile|self.signed/i,
        'the certificate of the server is not trusted',
        'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
    ],
    [
        /no space left/i,
        'the disk is full',
        'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
    ],
];
/** What git says in its last lines, as a cause that is known, else as git put it. */
function gitFailure(stderr) {
    const found = CAUSES.find(([pattern]) => pattern.test(stderr));
    return found
        ? { cause: found[1], fix: found[2], known: true }
        : {
            cause: lastLine(stderr),
            fix: 'Try the same with git at a terminal.',
            known: false,
        };
}
/** The last line that git printed, at most 300 characters. */
const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
/** A text with the user and password of each address in it taken out. */
const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');


/***/ }),

/***/ 87116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gitOf),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: ./packages/core/src/network-environment.ts
var network_environment = __webpack_require__(69727);
;// CONCATENATED MODULE: ./packages/repository/src/git/environment.ts

/** What git needs to run at all, and to find the user's configuration. */
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
/**
 * What the user's own connections need besides the network's variables: ssh, client certificates,
 * and where the configuration lies. `GIT_SSL_NO_VERIFY` is left out, since clones are run.
 */
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
/** Configuration that somebody hands to git in variables, such as credentials of a job. */
const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
/**
 * The whole environment of a git process: it never asks, speaks English, and has of this process's
 * variables those of the network, never a token of ours.
 */
function gitEnvironment(env, by) {
    const shared = {
        ...(0,network_environment/* pickVariables */.h)(env, [...OWN, ...network_environment/* NETWORK_VARIABLES */.D]),
        GIT_TERMINAL_PROMPT: '0',
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
    };
    if (by === 'user')
        return {
            ...shared,
            ...(0,network_environment/* pickVariables */.h)(env, [
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
/**
 * The authorities that other programs are told to trust, as git wants to hear of them: libcurl does
 * not read the variables of OpenSSL. Git's own variables win.
 */
function authorities(env) {
    const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
    const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
    return {
        ...(file && { GIT_SSL_CAINFO: file }),
        ...(folder && { GIT_SSL_CAPATH: folder }),
    };
}

;// CONCATENATED MODULE: ./packages/repository/src/git/git.ts

/** The git of a run. */
const gitOf = ({ processes, host, signal, }) => ({
    processes,
    env: host.env,
    signal,
});
/**
 * The one place that starts git. Hooks and file system monitors of a repository are never run. A
 * non-zero exit code is a result.
 * @throws UserError when there is no git.
 */
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
        ...gitEnvironment(git.env, by),
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
/** What the user configured for git itself wins over the variables of other programs. */
async function authoritiesOfUser(git, folder) {
    const found = authorities(git.env);
    if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
        return found;
    const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
        ...(folder !== undefined && { folder }),
    });
    return exitCode === 0 ? {} : found;
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);

/**
 * What git takes for a tag, branch or commit, minus everything that it could take for an option, a
 * range or an expression.
 */
const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
/**
 * Checks a tag, branch or commit that came from outside.
 * @param input The name of the input, for the message.
 * @throws UsageError
 */
function checkRef(ref, input) {
    if (REF.test(ref))
        return ref;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
        fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
    });
}
/**
 * Checks the address of a git repository that came from outside. Only https and local files: other
 * transports run programs (`ext::`) or are not encrypted, and a password in the address would be
 * printed by git.
 * @throws UsageError
 */
function checkRepository(url, input) {
    const read = URL.canParse(url) ? new URL(url) : undefined;
    const fits = read &&
        (read.protocol === 'https:' || read.protocol === 'file:') &&
        !read.username &&
        !read.password &&
        !/[\s\u0000-\u001f]/.test(url);
    if (fits)
        return url;
    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${input}" is not the https address of a git repository.`, {
        fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
    });
}
/** Whether `ref` is a whole commit. */
const isCommit = (ref) => /^[0-9a-f]{40}$/.test(ref);
/**
 * The name of the folder in the cache that holds a clone at a ref. Different refs never share one.
 */
const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');


/***/ }),

/***/ 99814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   Sd: () => (/* binding */ remoteCommit),
/* harmony export */   i0: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* unused harmony export readRefs */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72554);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87116);



/** Whether git may ask at an address that a stranger chose: http, https or git. */
const isPublicAddress = (address) => /^(https?|git):\/\/[^\s-][^\s]*$/.test(address);
/**
 * The commit that a ref of a repository of the user's choice stands for; undefined when that cannot
 * be found out.
 * @param url Checked by `checkRepository`.
 */
async function remoteCommit(git, url, ref) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
    const commits = stdout.split('\n').map((line) => line.split('\t'));
    const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
    return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
}
/**
 * Lists the refs at an address that a stranger chose, in at most two minutes. Never throws for what
 * a server does.
 * @param address Such as a recipe names it; {@link isPublicAddress} is checked.
 * @param asked Where to ask instead: a mirror of it.
 * @throws Cancelled when the run is stopped.
 */
async function listRefs(git, address, pattern, asked = address) {
    if (!isPublicAddress(address))
        return {
            kind: 'failed',
            reason: `"${address.slice(0, 100)}" is not an http, https or git address`,
        };
    try {
        const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(git, ['ls-remote', '--quiet', '--', asked, pattern], { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) });
        if (exitCode === 0)
            return { kind: 'refs', refs: readRefs(stdout) };
        const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
        return {
            kind: missing ? 'missing' : 'failed',
            reason: missing
                ? `there is no public git repository at ${address}`
                : `git could not list ${address}: ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(stderr).cause}`,
        };
    }
    catch (error) {
        git.signal.throwIfAborted();
        return { kind: 'failed', reason: `git could not list ${address}: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` };
    }
}
/**
 * Reads the output of `git ls-remote`: `^{}` lines give the commit that an annotated tag, listed
 * just before, points to.
 */
function readRefs(output) {
    const refs = new Map();
    for (const line of output.split('\n')) {
        const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
        if (found)
            refs.set(found[2], found[1]);
    }
    return [...refs].map(([name, commit]) => ({ name, commit }));
}


/***/ }),

/***/ 55765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   AK: () => (/* binding */ spackSettings),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   oZ: () => (/* binding */ withHandedOn),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39635);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
/* harmony import */ var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50914);




const DEFAULT_PADDING = 256;
const DEFAULT_EXTERNALS = ['gmake'];
/**
 * The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all
 * but `work-dir`.
 */
const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s).filter((name) => name !== 'work-dir');
/**
 * The variable that carries an input from `setup` to the later steps, such as
 * `PAKAGES_RECIPES_REF`.
 */
const variableOf = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
/**
 * Exports what was given, for the later steps of the job. Paths are made absolute: later steps may
 * start elsewhere.
 */
function handOn(inputs, host) {
    const given = {
        ...inputs,
        repository: repositoriesOf(inputs, host),
        ...(inputs['install-root'] && {
            'install-root': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
        }),
    };
    for (const name of HANDED_ON) {
        const value = given[name];
        if (isGiven(value))
            host.exportVariable(variableOf(name), Array.isArray(value) ? value.join('\n') : String(value));
    }
}
/**
 * What was given to this step, and where it says nothing, what `setup` handed on. @throws
 * UsageError for a malformed variable.
 */
function withHandedOn(inputs, host) {
    const handed = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .spackInputs */ .s, (name) => HANDED_ON.includes(name) ? host.env[variableOf(name)] : undefined);
    const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
    return { ...inputs, ...merged };
}
/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
const configurationOf = ({ workspace, }) => (0,_pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationIfAny */ .GA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__/* .CONFIGURATION_FILE */ .oT));
/** What was given, else what `setup` handed on, else the repository that `pakages.json` names. */
function withConfiguration(given, configuration, host) {
    const inputs = { ...given, ...withHandedOn(given, host) };
    const named = configuration?.values.repository;
    return inputs.repository.length > 0 || named === undefined
        ? inputs
        : { ...inputs, repository: [named] };
}
const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/**
 * The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from.
 */
function spackSettings(given, host, mirrors = []) {
    const inputs = withHandedOn(given, host);
    const work = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .workFolder */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0,_pakages_core__WEBPACK_IMPORTED_MODULE_6__/* .cacheFolder */ .n)(host.env));
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
        installRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
        paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
        target: inputs.target,
        jobs: inputs.jobs,
        externals: inputs.externals.length === 0
            ? DEFAULT_EXTERNALS
            : inputs.externals.filter((name) => name !== 'none'),
    };
}
/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }, { workspace }) {
    if (repository.length > 0)
        return repository.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
    const markers = ['repo.yaml', 'spack_repo', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
    return markers.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
}


/***/ }),

/***/ 20703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ userCache),
/* harmony export */   k: () => (/* binding */ spackEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);


/**
 * Variables that Spack may see. Everything else stays out: a build environment is published
 * inside the package.
 */
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
    ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK_VARIABLES */ .D,
];
/**
 * The variables of this process that programs may see, with messages in English: causes of failures
 * are told by their text.
 */
const passedEnvironment = (env) => ({
    ...(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .pickVariables */ .h)(env, PASSED),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
});
/**
 * The whole environment of a Spack process: neither the user's nor the system's configuration is
 * read, and Spack's caches lie in the toolkit's cache folder, where they can be kept between jobs.
 */
const spackEnvironment = (env, cacheFolder) => ({
    ...passedEnvironment(env),
    SPACK_DISABLE_LOCAL_CONFIG: '1',
    SPACK_USER_CACHE_PATH: userCache(cacheFolder),
    PYTHONUNBUFFERED: '1',
});
/**
 * Where Spack keeps indices of recipes, bootstrapped tools and reports (`SPACK_USER_CACHE_PATH`).
 */
const userCache = (cacheFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');


/***/ }),

/***/ 58770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ RECIPES_REPOSITORY),
/* harmony export */   PF: () => (/* binding */ SPACK_RELEASE),
/* harmony export */   hQ: () => (/* binding */ OLDEST_SPACK),
/* harmony export */   mh: () => (/* binding */ RECIPES_RELEASE),
/* harmony export */   oZ: () => (/* binding */ SPACK_REPOSITORY)
/* harmony export */ });
/**
 * What is cloned when nothing that fits is there and no ref was asked for. The recipes release is
 * the one that this Spack release is meant for.
 */
const SPACK_RELEASE = 'v1.1.1';
/** See {@link SPACK_RELEASE}. */
const RECIPES_RELEASE = 'v2025.11.0';
/** Where Spack and its builtin recipes are cloned from. */
const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
/**
 * The oldest Spack that this toolkit works with: the first with build cache layout 3 and recipes in
 * a repository of their own.
 */
const OLDEST_SPACK = [1, 0];


/***/ })

};
