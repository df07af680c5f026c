export const id = 1243;
export const ids = [1243];
export const modules = {

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

/***/ 62163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ addVersions)
});

// EXTERNAL MODULE: ./packages/model/src/version/version.ts
var version_version = __webpack_require__(35198);
// EXTERNAL MODULE: ./packages/spack/src/recipes/python/tree.ts + 3 modules
var tree = __webpack_require__(2232);
// EXTERNAL MODULE: ./packages/spack/src/recipes/reader/read-recipe.ts + 16 modules
var read_recipe = __webpack_require__(38797);
;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/version-call.ts


/**
 * The `version()` calls of a recipe beside which a new one may be put: not those in loops and under
 * conditions that are not static.
 */
function versionCalls(source, recipe) {
    const counts = new Map();
    for (const { span } of recipe.versions)
        counts.set(span.start, (counts.get(span.start) ?? 0) + 1);
    return recipe.versions.flatMap((directive) => {
        const once = counts.get(directive.span.start) === 1 && directive.conditional === undefined;
        const call = once ? versionCall(source, directive) : undefined;
        return call ? [call] : [];
    });
}
function versionCall(source, directive) {
    const { text } = source;
    const start = text.lastIndexOf('\n', directive.span.start - 1) + 1;
    const indent = text.slice(start, directive.span.start);
    const newline = text.indexOf('\n', directive.span.end);
    const end = newline < 0 ? text.length : newline + 1;
    const rest = text.slice(directive.span.end, end).trim();
    const node = callAt(source, directive.span.start);
    const block = node && plainBlock(node);
    // Something else may stand on the same lines.
    if (!node || !block || indent.trim() !== '' || (rest !== '' && !rest.startsWith('#')))
        return undefined;
    const { written, trailingComma } = writtenArguments(source, node.lastChild);
    return {
        directive,
        version: directive.version,
        arguments: written,
        text: text.slice(directive.span.start, directive.span.end),
        indent,
        start,
        end,
        block: block.from,
        trailingComma,
    };
}
function callAt(source, offset) {
    let node = source.root.resolveInner(offset, 1);
    while (node && node.name !== 'CallExpression')
        node = node.parent;
    return node?.from === offset ? node : undefined;
}
/**
 * The block that a call stands in; undefined inside of loops and branches, where a line stands for
 * none or for many versions.
 */
function plainBlock(node) {
    let block;
    for (let at = node.parent; at && at.name !== 'ClassDefinition'; at = at.parent) {
        if ([
            'ForStatement',
            'WhileStatement',
            'IfStatement',
            'TryStatement',
            'FunctionDefinition',
        ].includes(at.name))
            return undefined;
        if (at.name === 'Body')
            block ??= at;
    }
    return block;
}
function writtenArguments(source, list) {
    const parts = (0,tree/* childrenOf */.LU)(list).slice(1, -1);
    const written = [];
    for (let at = 0; at < parts.length; at++) {
        const part = parts[at];
        if (part.name === ',')
            continue;
        if (parts[at + 1]?.name === 'AssignOp') {
            written.push({ name: (0,tree/* textOf */.b6)(source, part), value: (0,tree/* textOf */.b6)(source, parts[at + 2]) });
            at += 2;
        }
        else
            written.push({ value: (0,tree/* textOf */.b6)(source, part) });
    }
    return { written, trailingComma: parts.at(-1)?.name === ',' };
}
/**
 * Whether the block around a call deprecates all that stands in it (`with
 * default_args(deprecated=True)`).
 */
const inDeprecatedBlock = (call) => call.directive.deprecated && !call.arguments.some((argument) => argument.name === 'deprecated');
/** Whether a call names a release, not a branch such as `develop`. */
const isRelease = (call) => !(0,version_version/* isInfinity */.Dn)(call.version) && call.directive.branch === undefined;

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/place.ts


/**
 * Finds the place of a new version among the calls of a recipe: beside the release just below it,
 * in the order that this block shows; else beside the one just above it; else after the branches.
 * Undefined when there is no call to stand beside.
 * @param text The recipe, for the comments above a call.
 */
function placeOf(text, calls, version) {
    // A new version must not be deprecated by the block that it is put into.
    const current = calls.filter((call) => isRelease(call) && !inDeprecatedBlock(call));
    const releases = current.length > 0 ? current : calls.filter(isRelease);
    const below = best(releases.filter((call) => (0,version_version/* compareVersions */.Zy)(call.version, version) < 0), (a, b) => (0,version_version/* compareVersions */.Zy)(a.version, b.version));
    const above = best(releases.filter((call) => (0,version_version/* compareVersions */.Zy)(call.version, version) > 0), (a, b) => (0,version_version/* compareVersions */.Zy)(b.version, a.version));
    const neighbour = below ?? above;
    if (!neighbour)
        return afterBranches(calls);
    const siblings = releases.filter((call) => call.block === neighbour.block);
    const newestFirst = orderOf(siblings) === 'newest first';
    const spaced = areSpaced(text, siblings);
    // Past a block of deprecated versions the list goes on; the new one ends the part before it.
    if (newestFirst &&
        below &&
        above &&
        calls.some((call) => inDeprecatedBlock(call) && call.start > above.start && call.end <= below.start)) {
        return { neighbour: above, offset: above.end, side: 'after', spaced };
    }
    return newestFirst === (neighbour === below)
        ? { neighbour, offset: startWithComments(text, neighbour), side: 'before', spaced }
        : { neighbour, offset: neighbour.end, side: 'after', spaced };
}
/** Whether more neighbours have a blank line between them than not. */
function areSpaced(text, calls) {
    const gaps = calls.slice(1).map((call, at) => text.slice(calls[at].end, call.start));
    return gaps.filter((gap) => /^\r?\n/.test(gap)).length * 2 > gaps.length;
}
/**
 * The last of the greatest, so that of two calls with equal versions the later one counts, as in
 * Spack.
 */
function best(items, compare) {
    return items.reduce((found, item) => (found === undefined || compare(item, found) >= 0 ? item : found), undefined);
}
function afterBranches(calls) {
    const last = calls.at(-1);
    return last && { neighbour: last, offset: last.end, side: 'after', spaced: false };
}
/** Newest first, unless more neighbours stand the other way round. */
function orderOf(calls) {
    const steps = calls
        .slice(1)
        .map((call, at) => Math.sign((0,version_version/* compareVersions */.Zy)(calls[at].version, call.version)));
    return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'oldest first' : 'newest first';
}
/**
 * Where a call begins, with the comment lines above it that speak of its version; other comments
 * are headings of the list.
 */
function startWithComments(text, call) {
    let start = call.start;
    for (;;) {
        const previous = text.lastIndexOf('\n', start - 2) + 1;
        const line = text.slice(previous, Math.max(previous, start - 1)).trim();
        if (start === 0 || !line.startsWith('#'))
            return start;
        // Comments above one that speaks of the version go with it.
        if (start === call.start && !line.includes(call.version.text))
            return start;
        start = previous;
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/render-call.ts
/** The longest line that the formatter of Spack's recipes leaves (`line-length` of black). */
const MAX_LINE = 99;
/** Keywords that say something about one version only, and are never carried over to another. */
const OF_ONE_VERSION = new Set(['preferred', 'deprecated']);
const CHECKSUMS = new Set([
    'sha256',
    'checksum',
    'md5',
    'sha1',
    'sha224',
    'sha384',
    'sha512',
]);
/**
 * The lines of a new `version()`, in the style of another: its keywords in its order, its quotes,
 * and its way of breaking lines.
 */
function renderCall(given, like) {
    return format(argumentsLike(given, like), like);
}
function argumentsLike(given, like) {
    const quote = like.arguments[0]?.value.includes("'") ? "'" : '"';
    const quoted = (text) => `${quote}${text}${quote}`;
    const [, ...rest] = like.arguments;
    const facts = new Map(Object.entries({
        sha256: given.sha256,
        commit: given.commit,
        tag: given.tag,
        url: given.url,
    }).filter((entry) => entry[1] !== undefined));
    const written = [{ value: quoted(given.version) }];
    for (const argument of rest) {
        const name = argument.name === undefined || CHECKSUMS.has(argument.name) ? 'sha256' : argument.name;
        if (facts.has(name)) {
            written.push({ name, value: quoted(facts.get(name)) });
            facts.delete(name);
        }
        else if (name === 'url' && argument.value.includes(like.version.text)) {
            written.push({ name, value: argument.value.replaceAll(like.version.text, given.version) });
        }
        else if (!FACTS.has(name) && !OF_ONE_VERSION.has(name))
            written.push(argument);
    }
    for (const [name, value] of facts)
        written.push({ name, value: quoted(value) });
    return written;
}
const FACTS = new Set(['sha256', 'commit', 'tag', 'url', 'branch']);
function format(written, like) {
    const texts = written.map(({ name, value }) => (name === undefined ? value : `${name}=${value}`));
    const { indent } = like;
    const oneLine = `${indent}version(${texts.join(', ')})`;
    if (!keepsLinesApart(like) && oneLine.length <= MAX_LINE)
        return oneLine;
    const inner = indent + (indent.includes('\t') ? '\t' : '    ');
    const hugged = `${inner}${texts.join(', ')}`;
    if (!keepsLinesApart(like) && hugged.length <= MAX_LINE)
        return `${indent}version(\n${hugged}\n${indent})`;
    return `${indent}version(\n${texts.map((text) => `${inner}${text},\n`).join('')}${indent})`;
}
/**
 * Whether the call has an argument a line though all would fit on one: its author wants it so, and
 * the formatter keeps it.
 */
function keepsLinesApart(like) {
    if (!like.text.includes('\n') || !like.trailingComma)
        return false;
    const flat = like.arguments
        .map(({ name, value }) => (name === undefined ? value : `${name}=${value}`))
        .join(', ');
    return `${like.indent}version(${flat})`.length <= MAX_LINE;
}

// EXTERNAL MODULE: ./packages/model/src/recipe.ts
var recipe = __webpack_require__(94363);
;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/unchanged.ts

/**
 * Compares a recipe before and after versions were added to it, as the reader understands both:
 * what differs beyond the new versions and `url`. A last line of defence: a recipe that would be
 * misread after an edit must not be written.
 */
function changedBeyondVersions(before, after, added) {
    const kept = after.versions.filter((directive) => !added.includes(directive.version.text));
    const parts = [
        ['its versions', versionFacts(before.versions), versionFacts(kept)],
        [
            'the new versions',
            added.toSorted(),
            after.versions
                .filter((directive) => added.includes(directive.version.text))
                .map((directive) => directive.version.text)
                .toSorted(),
        ],
        ['its attributes', facts(withoutUrl(before)), facts(withoutUrl(after))],
        ['its dependencies', bare(before.dependencies), bare(after.dependencies)],
        ['its variants', bare(before.variants), bare(after.variants)],
        ['its patches', bare(before.patches), bare(after.patches)],
        ['its resources', bare(before.resources), bare(after.resources)],
        ['its licenses', bare(before.licenses), bare(after.licenses)],
    ];
    return parts
        .filter(([, left, right]) => comparable(left) !== comparable(right))
        .map(([what]) => `The edit would change ${what}.`);
}
const versionFacts = (versions) => versions.map(({ version, keywords, when }) => [version.text, facts(keywords), when]);
const withoutUrl = ({ attributes }) => new Map([...attributes].filter(([name]) => name !== 'url'));
const facts = (values) => [...values];
const bare = (directives) => directives.map(({ span: _, ...rest }) => rest);
/** A text that is equal for equal values, wherever in the file they stand. */
function comparable(value) {
    return JSON.stringify(value, (_, item) => (0,recipe/* isUnknown */.t8)(item)
        ? item.reason
        : item instanceof Map
            ? [...item]
            : typeof item === 'bigint'
                ? String(item)
                : item);
}

// EXTERNAL MODULE: ./packages/model/src/url/version-in-url.ts
var version_in_url = __webpack_require__(53667);
// EXTERNAL MODULE: ./packages/model/src/url/render.ts + 1 modules
var render = __webpack_require__(44000);
// EXTERNAL MODULE: ./packages/spack/src/recipes/python/literals.ts
var literals = __webpack_require__(91499);
;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/url-attribute.ts



/**
 * The edit that lets an attribute such as `url` follow a version that becomes the newest: when the
 * attribute names the newest release now, and the recipe has others, so that naming the newest is a
 * habit and not the only choice. Undefined otherwise.
 */
function urlEdit(source, recipe, added) {
    const releases = recipe.versions
        .map((directive) => directive.version)
        .filter((version) => !(0,version_version/* isInfinity */.Dn)(version))
        .toSorted(version_version/* compareVersions */.Zy);
    const newest = releases.at(-1);
    const literal = urlLiteral(source, recipe.className);
    const url = literal && (0,literals/* stringValue */.r$)((0,tree/* textOf */.b6)(source, literal));
    if (!newest ||
        releases.length < 2 ||
        !url ||
        (0,version_version/* compareVersions */.Zy)(added, newest) <= 0 ||
        recipe.methods.has('url_for_version'))
        return undefined;
    const found = (0,version_in_url/* versionInUrl */.D)(url);
    if (!found || found.version !== newest.text || !(0,version_version/* sameVersion */.r1)((0,version_version/* parseVersion */.ot)(found.version), newest))
        return undefined;
    return {
        from: literal.from,
        to: literal.to,
        text: (0,tree/* textOf */.b6)(source, literal).replace(url, (0,render/* renderUrl */.K)(url, added.text)),
    };
}
/**
 * The string literal that a class assigns to `url`, if it is one plain literal and assigned once.
 */
function urlLiteral(source, className) {
    const definition = (0,tree/* statementsOf */.GX)(source.root)
        .map((statement) => statement.name === 'DecoratedStatement' ? statement.lastChild : statement)
        .find((statement) => statement.name === 'ClassDefinition' &&
        (0,tree/* textOf */.b6)(source, (0,tree/* childNamed */._z)(statement, 'VariableName')) === className);
    const body = definition && (0,tree/* childNamed */._z)(definition, 'Body');
    const assigned = body
        ? (0,tree/* statementsOf */.GX)(body).filter((statement) => statement.name === 'AssignStatement' && (0,tree/* textOf */.b6)(source, statement.firstChild) === 'url')
        : [];
    const value = assigned.length === 1 ? (0,tree/* childrenOf */.LU)(assigned[0]).at(-1) : undefined;
    return value?.name === 'String' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/add-versions.ts








/**
 * Adds versions to a recipe, in the style, order and place that its own lines show; every other
 * byte stays. `url` follows when it names the newest release and there are others. Adding what is
 * there already changes nothing.
 * @param text The `package.py`.
 * @param name The name of the package.
 * @throws InvalidValue when the text holds no such package or cannot be read, or a version is
 * malformed.
 */
function addVersions(text, name, versions) {
    return (0,read_recipe/* withinBudget */.x)(text, name, () => added(text, name, versions));
}
function added(text, name, versions) {
    const before = (0,read_recipe/* readRecipe */.X)(text, name);
    const missing = versions
        .filter((given) => !before.versions.some((directive) => (0,version_version/* sameVersion */.r1)(directive.version, (0,version_version/* parseVersion */.ot)(given.version))))
        .toSorted((a, b) => (0,version_version/* compareVersions */.Zy)((0,version_version/* parseVersion */.ot)(a.version), (0,version_version/* parseVersion */.ot)(b.version)));
    if (missing.length === 0)
        return { kind: 'unchanged' };
    const reasons = reasonsAgainst(text, missing);
    if (reasons.length > 0)
        return { kind: 'refused', reasons };
    let after = text;
    for (const given of missing) {
        const next = addOne(after, name, given);
        if (next === undefined)
            return { kind: 'refused', reasons: [noPlace(before)] };
        after = next;
    }
    return checked(after, name, before, missing);
}
/** What speaks against writing at all. */
function reasonsAgainst(text, missing) {
    const reasons = [];
    if (hasSyntaxError((0,tree/* parsePython */.w_)(text)))
        reasons.push('The recipe has a syntax error.');
    for (const given of missing) {
        if (given.sha256 === undefined && given.commit === undefined && given.tag === undefined)
            reasons.push(`${given.version} comes with neither a checksum nor a commit.`);
        const unsafe = [given.version, given.sha256, given.commit, given.tag, given.url].find((value) => value !== undefined && /["'\\\n\r]/.test(value));
        if (unsafe !== undefined)
            reasons.push(`${given.version} comes with a quote, a backslash or a line break, which has no place in a recipe.`);
    }
    return reasons;
}
function hasSyntaxError({ root }) {
    let found = false;
    root.cursor().iterate((node) => {
        if (node.type.isError)
            found = true;
        return !found;
    });
    return found;
}
function noPlace(recipe) {
    const [unknown] = recipe.unknowns;
    const [directive] = recipe.versions;
    if (directive)
        return `Its versions stand in a loop or under a condition (line ${directive.span.line}), which is left to people.`;
    return unknown
        ? `Its versions are not written one by one (line ${unknown.span.line}: ${unknown.reason}).`
        : 'It has no version() beside which a new one could stand.';
}
function addOne(text, name, given) {
    const source = (0,tree/* parsePython */.w_)(text);
    const recipe = (0,read_recipe/* readRecipe */.X)(text, name);
    const calls = versionCalls(source, recipe);
    const version = (0,version_version/* parseVersion */.ot)(given.version);
    const place = placeOf(text, calls, version);
    if (!place)
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const call = renderCall(given, likeFor(given, calls, place.neighbour)) + '\n';
    const line = (!place.spaced ? call : place.side === 'before' ? `${call}\n` : `\n${call}`).replaceAll('\n', newline);
    // A file may end without a line end, and the call at its end with it.
    const inserted = place.offset === text.length && !text.endsWith('\n') ? newline + line.trimEnd() : line;
    const edits = [{ from: place.offset, to: place.offset, text: inserted }];
    const url = urlEdit(source, recipe, version);
    if (url)
        edits.push(url);
    return edits
        .toSorted((a, b) => b.from - a.from)
        .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}
/**
 * The call to take the style from: the nearest release with the same kind of source, else what
 * stands beside, for its indentation.
 */
function likeFor(given, calls, neighbour) {
    const kind = given.commit !== undefined || given.tag !== undefined ? 'git' : 'archive';
    const fits = (call) => isRelease(call) &&
        (call.directive.commit !== undefined || call.directive.tag !== undefined
            ? 'git'
            : 'archive') === kind;
    if (fits(neighbour))
        return neighbour;
    const at = calls.indexOf(neighbour);
    const nearest = calls
        .map((call, index) => ({ call, distance: Math.abs(index - at) }))
        .filter(({ call }) => fits(call))
        .toSorted((a, b) => a.distance - b.distance)[0];
    return nearest
        ? { ...nearest.call, indent: neighbour.indent }
        : { ...neighbour, arguments: neighbour.arguments.slice(0, 1), text: '', trailingComma: false };
}
function checked(after, name, old, missing) {
    const recipe = (0,read_recipe/* readRecipe */.X)(after, name);
    const reasons = changedBeyondVersions(old, recipe, missing.map((given) => given.version));
    if (reasons.length > 0)
        return { kind: 'refused', reasons };
    const [from, to] = [old.attributes.get('url'), recipe.attributes.get('url')];
    const moved = typeof from === 'string' && typeof to === 'string' && from !== to ? { url: { from, to } } : {};
    const versions = missing.map((given) => given.version).toReversed();
    return { kind: 'written', text: after, added: versions, ...moved, notes: notesOn(old, missing) };
}
function notesOn(old, missing) {
    const preferred = old.versions.find((directive) => directive.preferred);
    const newest = (0,version_version/* parseVersion */.ot)(missing.at(-1).version);
    return preferred && (0,version_version/* compareVersions */.Zy)(newest, preferred.version) > 0
        ? [
            `${preferred.version.text} says preferred=True, so that Spack keeps choosing it over ${newest.text}.`,
        ]
        : [];
}


/***/ }),

/***/ 47109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ versionForm),
/* harmony export */   s: () => (/* binding */ newestRelease)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);

/** How the newest release of a recipe names its source; an archive when there is no release yet. */
function versionForm(recipe) {
    const newest = newestRelease(recipe);
    if (!newest)
        return { source: 'archive' };
    const { commit, tag, url } = newest;
    return {
        source: commit !== undefined || tag !== undefined ? 'git' : 'archive',
        ...(tag !== undefined && { tag }),
        ...(url !== undefined && { url }),
    };
}
/**
 * The highest version that is no branch and not deprecated; of a recipe with deprecated ones only,
 * the highest of these.
 */
function newestRelease(recipe) {
    const releases = recipe.versions.filter((directive) => !(0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .isInfinity */ .Dn)(directive.version) && directive.branch === undefined);
    const current = releases.filter((directive) => !directive.deprecated);
    return (current.length > 0 ? current : releases).reduce((best, next) => (best && (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(best.version, next.version) >= 0 ? best : next), undefined);
}


/***/ })

};
