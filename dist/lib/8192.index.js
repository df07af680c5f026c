export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 76129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Masker)
/* harmony export */ });
/**
 * Shorter texts are not masked: a secret of three letters would garble the whole log, and is none.
 */
const SHORTEST = 4;
/**
 * Replaces secrets by `***`, also in the forms in which they leak most often, as the Actions runner
 * does: each line of a secret of several lines, and the URL-encoded and base64 spellings.
 */
class Masker {
    #secrets = new Set();
    #pattern;
    /** From now on {@link apply} takes `secret` out. Very short texts are ignored. */
    add(secret) {
        const lines = secret.split(/\r?\n/).map((line) => line.trim());
        const forms = [secret.trim(), ...lines].flatMap((text) => [
            text,
            encodeURIComponent(text.toWellFormed()),
            Buffer.from(text).toString('base64'),
        ]);
        for (const form of forms)
            if (form.length >= SHORTEST)
                this.#secrets.add(form);
        this.#pattern = undefined;
    }
    /** The text with every secret replaced; the longest first, so that no rest of a secret stays. */
    apply(text) {
        if (this.#secrets.size === 0)
            return text;
        const longestFirst = [...this.#secrets].sort((a, b) => b.length - a.length);
        this.#pattern ??= new RegExp(longestFirst.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
        return text.replace(this.#pattern, '***');
    }
}


/***/ }),

/***/ 73129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** One line of progress, as every host writes it: `[3/20] libfoo@1.1/abcdefg built (12.3 s)`. */
function progressLine({ subject, outcome, done, total, seconds }) {
    const width = String(total).length;
    const time = seconds === undefined
        ? ''
        : ` (${seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`})`;
    return `[${String(done).padStart(width)}/${total}] ${subject} ${outcome}${time}`;
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubHost: () => (/* reexport */ GitHubHost),
  GitHubJobCache: () => (/* reexport */ GitHubJobCache),
  gitHubProcesses: () => (/* reexport */ gitHubProcesses),
  readRunContext: () => (/* reexport */ readRunContext)
});

// EXTERNAL MODULE: ./packages/model/src/printable.ts
var printable = __webpack_require__(75734);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/core/src/masking.ts
var masking = __webpack_require__(76129);
// EXTERNAL MODULE: ./packages/core/src/progress-line.ts
var progress_line = __webpack_require__(73129);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/github/src/run-context.ts

/**
 * What of an event tells whether its head lies in another repository; a fork that was deleted has
 * no `repo` any more.
 */
const pullRequestEvent = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
    }),
});
const repositoryEvent = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }) });
/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const workflowRunEvent = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
    }),
});
/**
 * Reads the run's context as the runner gives it
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * @param env Environment of the step.
 * @param payload The event as JSON; undefined when there is none. Hostile: anyone can open a pull
 * request.
 */
function readRunContext(env, payload) {
    const repository = given(env, 'GITHUB_REPOSITORY');
    const serverUrl = given(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
    const runId = given(env, 'GITHUB_RUN_ID');
    return {
        repository,
        commit: given(env, 'GITHUB_SHA'),
        ref: given(env, 'GITHUB_REF'),
        serverUrl,
        apiUrl: given(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
        event: given(env, 'GITHUB_EVENT_NAME') ?? 'unknown',
        payload,
        fromFork: isFromFork(given(env, 'GITHUB_EVENT_NAME') ?? '', repository, payload),
        defaultBranch: repositoryEvent.safeParse(payload).data?.repository.default_branch,
        follows: followedRun(payload),
        actor: given(env, 'GITHUB_ACTOR'),
        runUrl: repository !== undefined && runId !== undefined
            ? `${serverUrl}/${repository}/actions/runs/${runId}`
            : undefined,
        workflowRef: given(env, 'GITHUB_WORKFLOW_REF'),
    };
}
const given = (env, name) => env[name] || undefined;
function followedRun(payload) {
    const run = workflowRunEvent.safeParse(payload).data?.workflow_run;
    return run ? { event: run.event, branch: run.head_branch ?? '' } : undefined;
}
/**
 * Events about a pull request, or about a run, that cannot be read count as coming from a fork: the
 * safe side.
 */
function isFromFork(event, repository, payload) {
    if (event === 'workflow_run') {
        const head = workflowRunEvent.safeParse(payload).data?.workflow_run.head_repository?.full_name;
        return head === undefined || head.toLowerCase() !== repository?.toLowerCase();
    }
    const read = pullRequestEvent.safeParse(payload);
    if (!read.success)
        return event.startsWith('pull_request');
    const { head, base } = read.data.pull_request;
    return (head.repo === null || head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/github/src/summary-limit.ts
/**
 * What GitHub takes of one step:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
const SUMMARY_LIMIT = 1024 * 1024;
const NOTE = '\n\n> [!NOTE]\n> This summary was cut: GitHub shows 1 MiB a step. The log has the rest.\n';
/**
 * Cuts Markdown to so many bytes of UTF-8, after a whole line, closes what the cut left open (code
 * fences, `<details>`) and says that it was cut. Text that fits stays as it is.
 * @param limit In bytes; what is too small for the note alone gives ''.
 */
function cutMarkdown(markdown, limit) {
    if (Buffer.byteLength(markdown) <= limit)
        return markdown;
    const lines = markdown.split('\n');
    const open = [];
    let bytes = Buffer.byteLength(NOTE);
    let count = 0;
    for (; count < lines.length; count++) {
        const line = lines[count];
        follow(line, open);
        bytes += Buffer.byteLength(line) + 1;
        // Room for what must be closed is kept at every step, so that the longest prefix that fits is
        // found in one pass.
        if (bytes + closing(open).length > limit)
            break;
    }
    if (Buffer.byteLength(NOTE) > limit)
        return '';
    const kept = lines.slice(0, count);
    const stillOpen = [];
    for (const line of kept)
        follow(line, stillOpen);
    return `${kept.join('\n')}${closing(stillOpen)}${NOTE}`;
}
const closing = (open) => open
    .toReversed()
    .map((what) => (what === 'details' ? '\n\n</details>' : `\n${what}`))
    .join('');
/** Keeps track of what a line opens or closes. Inside a fence only its own end counts. */
function follow(line, open) {
    const last = open.at(-1);
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line);
    if (last !== undefined && last !== 'details') {
        if (fence?.[1]?.startsWith(last) && line.slice(fence[0].length).trim() === '')
            open.pop();
        return;
    }
    if (fence)
        open.push(fence[1]);
    for (const tag of line.match(/<\/?details\b/g) ?? []) {
        if (tag === '<details')
            open.push('details');
        else if (open.at(-1) === 'details')
            open.pop();
    }
}

;// CONCATENATED MODULE: ./packages/github/src/workflow-commands.ts

/**
 * Makes text harmless for the runner, which reads workflow commands (`::add-path::…`, `##[group]…`)
 * from anything that a step prints: names of packages, titles of pull requests and logs of
 * compilers must not command it. An invisible character (zero width space) takes the command its
 * form and leaves the text readable.
 *
 * Before it looks for `::` the runner trims what .NET takes for blank, which is more than `\s` of
 * JavaScript (U+0085): so every `::` that does not follow a letter or digit is taken apart.
 */
const withoutCommands = (text) => (0,printable/* printable */.g)(text)
    .replaceAll(/(?<![\p{L}\p{N}]):(?=:)/gu, ':\u200b')
    .replaceAll('##[', '#\u200b#[');

;// CONCATENATED MODULE: ./packages/github/src/host.ts








/** How many annotations of one kind GitHub shows of a step. */
const SHOWN = 10;
/** Variables of the runner that hold tokens. */
const TOKENS = [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/**
 * The host of a GitHub Actions runner: workflow commands on stdout, file commands for what later
 * steps read.
 */
class GitHubHost {
    kind = 'github';
    context;
    workspace;
    env = process.env;
    #masker = new masking/* Masker */.G();
    #annotations = { notice: 0, warning: 0, error: 0 };
    #summaryBytes = 0;
    #depth = 0;
    constructor() {
        this.workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
        this.context = readRunContext(process.env, readEvent(process.env['GITHUB_EVENT_PATH']));
        // The runner masks these itself in the log; the masker is for what goes into files.
        for (const name of TOKENS)
            this.#masker.add(process.env[name] ?? '');
    }
    input(name) {
        return core.getInput(name) || undefined;
    }
    mask(value) {
        this.#masker.add(value);
        core.setSecret(value);
    }
    debug(message) {
        core.debug((0,printable/* printable */.g)(this.#masker.apply(message)));
    }
    info(message) {
        core.info(this.#safe(message));
    }
    notice(message, at) {
        this.#annotate('notice', message, at);
    }
    warning(message, at) {
        this.#annotate('warning', message, at);
    }
    error(message, at) {
        this.#annotate('error', message, at);
    }
    progress(progress) {
        this.info((0,progress_line/* progressLine */.o)(progress));
    }
    /** The log knows one level of groups: an inner one becomes a plain heading. */
    async group(heading, body) {
        if (this.#depth === 0)
            core.startGroup(this.#safe(heading));
        else
            this.info(heading);
        this.#depth++;
        try {
            return await body();
        }
        finally {
            this.#depth--;
            if (this.#depth === 0)
                core.endGroup();
        }
    }
    exportVariable(name, value) {
        core.exportVariable(name, value);
    }
    addPath(folder) {
        core.addPath(folder);
    }
    setOutput(name, value) {
        core.setOutput(name, value);
    }
    async summary(markdown) {
        const text = cutMarkdown(`${(0,printable/* printable */.g)(this.#masker.apply(markdown))}\n`, SUMMARY_LIMIT - this.#summaryBytes);
        this.#summaryBytes += Buffer.byteLength(text);
        try {
            await core.summary.addRaw(text).write();
        }
        catch (error) {
            // Runners of old GitHub Enterprise servers have no summaries: the log shows it instead.
            this.debug(`no job summary: ${String(error)}`);
            this.info(markdown);
        }
    }
    saveState(name, value) {
        core.saveState(name, value);
    }
    state(name) {
        return core.getState(name) || undefined;
    }
    /**
     * An annotation while GitHub still shows them, after that a line of the log, so that nothing is
     * lost.
     */
    #annotate(severity, message, at) {
        const { file, place } = this.#locate(at);
        const text = (0,printable/* printable */.g)(this.#masker.apply(message));
        if (this.#annotations[severity]++ >= SHOWN) {
            this.info(`${severity}: ${place}${text}`);
            return;
        }
        core[severity](file === undefined ? `${place}${text}` : text, {
            ...(file !== undefined && { file }),
            ...(file !== undefined && at?.line !== undefined && { startLine: at.line }),
            ...(file !== undefined &&
                at?.line !== undefined &&
                at.column !== undefined && { startColumn: at.column }),
        });
    }
    /**
     * The path as annotations want it, from the root of the repository; files elsewhere are named in
     * the text instead.
     */
    #locate(at) {
        if (at === undefined)
            return { file: undefined, place: '' };
        const path = (0,external_node_path_.isAbsolute)(at.file) ? (0,external_node_path_.relative)(this.workspace, at.file) : at.file;
        const place = `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
        const outside = (0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..';
        return { file: outside ? undefined : path.split(external_node_path_.sep).join('/'), place };
    }
    #safe(text) {
        return withoutCommands(this.#masker.apply(text));
    }
}
/** The event that started the run; undefined when the runner wrote none or it cannot be read. */
function readEvent(file) {
    if (!file)
        return undefined;
    try {
        return (0,outside_json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file), 'the event');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
;// CONCATENATED MODULE: ./packages/github/src/job-cache.ts

/**
 * The Actions cache. It is a convenience: whatever goes wrong is a warning, and the job goes on
 * without.
 */
class GitHubJobCache {
    #host;
    constructor(host) {
        this.#host = host;
    }
    /** Whether the runner offers the service, without loading its client. */
    get available() {
        return Boolean(this.#host.env['ACTIONS_RESULTS_URL'] || this.#host.env['ACTIONS_CACHE_URL']);
    }
    async restore(paths, key, prefixes) {
        if (!this.available)
            return undefined;
        try {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            return await restoreCache([...paths], key, [...prefixes]);
        }
        catch (error) {
            this.#host.warning(`The cache of the job could not be restored: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async save(paths, key) {
        if (!this.available)
            return false;
        try {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            // -1: another job has saved this key, or is saving it; the client has said so.
            return (await saveCache([...paths], key)) !== -1;
        }
        catch (error) {
            this.#host.warning(`The cache of the job could not be saved: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    }
}

// EXTERNAL MODULE: ./packages/core/src/node/processes.ts + 1 modules
var node_processes = __webpack_require__(16319);
;// CONCATENATED MODULE: ./packages/github/src/processes.ts

/**
 * Programs on a runner: as everywhere, and the log shows those commands that ask for it as
 * `[command]…`, as people know it from other actions. Not `@actions/exec`, which does the same:
 * docs/design.md says why.
 */
const gitHubProcesses = (host, processes = node_processes/* nodeProcesses */.C) => ({
    run: (command, args, options) => {
        if (options.shown)
            host.info(`[command]${[command, ...args].map(shownWord).join(' ')}`);
        return processes.run(command, args, options);
    },
});
/**
 * A word as a shell takes it. User and password of an address are left out, and line ends written
 * as `\n`, so that a word cannot begin a line of the log.
 */
function shownWord(word) {
    const clean = word
        .replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@')
        .replace(/[\p{Cc}\u2028\u2029]/gu, escaped);
    return /^[\w@%+=:,./*^{}-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", String.raw `'\''`)}'`;
}
const escaped = (character) => character === '\n'
    ? String.raw `\n`
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./packages/github/src/index.ts
// What every action needs on a runner. The code host (Octokit) is `@pakages/github/code-host`: only
// what proposes changes loads it.






/***/ }),

/***/ 87573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/** Levels of lists and objects within one another. Spack's own documents have fewer than 20. */
const MAX_DEPTH = 100;
/** Characters of one document: the index of 100,000 specs has a tenth of that. */
const MAX_LENGTH = 512 * 1024 * 1024;
/**
 * Reads JSON that others wrote. What is nested deeply would exhaust the stack of whatever walks
 * through it, so it is no document of ours.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no JSON, longer than 512 MiB or deeper than 100 levels.
 */
function parseJson(document, from) {
    const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
    if (text.length > MAX_LENGTH)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is longer than 512 MiB.`, 'Write it anew.');
    checkDepth(text, from);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
    }
}
/**
 * @param quotes What begins and ends strings; in JSON5 also `'`.
 * @throws InvalidValue when brackets outside strings are nested more than 100 levels deep.
 */
function checkDepth(text, from, quotes = '"') {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (quotes.includes(character))
            at = stringEnd(text, at, character);
        else if (character === '[' || character === '{')
            depth++;
        else if (character === ']' || character === '}')
            depth--;
        if (depth > MAX_DEPTH)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
    }
}
/** The offset of the quote that ends a string. */
function stringEnd(text, start, quote) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return text.length;
}


/***/ })

};
