export const id = 192;
export const ids = [192];
export const modules = {

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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/github/src/run-context.ts

/** What of an event tells whether its head lies in another repository; a fork that was deleted has no `repo` any more. */
const pullRequestEvent = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) })
    })
});
/**
 * Reads the run's context as the runner gives it
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * @param env Environment of the step.
 * @param payload The event as JSON; undefined when there is none. Hostile: anyone can open a pull request.
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
        fromFork: isFromFork(given(env, 'GITHUB_EVENT_NAME') ?? '', payload),
        actor: given(env, 'GITHUB_ACTOR'),
        runUrl: repository !== undefined && runId !== undefined ? `${serverUrl}/${repository}/actions/runs/${runId}` : undefined,
        workflowRef: given(env, 'GITHUB_WORKFLOW_REF')
    };
}
const given = (env, name) => env[name] || undefined;
/** Events about a pull request that cannot be read count as coming from a fork: the safe side. */
function isFromFork(event, payload) {
    const read = pullRequestEvent.safeParse(payload);
    if (!read.success)
        return event.startsWith('pull_request');
    const { head, base } = read.data.pull_request;
    return head.repo === null || head.repo.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/src/summary-limit.ts
/** What GitHub takes of one step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary */
const SUMMARY_LIMIT = 1024 * 1024;
const NOTE = '\n\n> [!NOTE]\n> This summary was cut: GitHub shows 1 MiB a step. The log has the rest.\n';
/**
 * Cuts Markdown to so many bytes of UTF-8, after a whole line, closes what the cut left open (code fences, `<details>`)
 * and says that it was cut. Text that fits stays as it is.
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
        // Room for what must be closed is kept at every step, so that the longest prefix that fits is found in one pass.
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
const closing = (open) => open.toReversed().map((what) => (what === 'details' ? '\n\n</details>' : `\n${what}`)).join('');
/** Keeps track of what a line opens or closes. Inside a fence only its own end counts. */
function follow(line, open) {
    const last = open.at(-1);
    const fence = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (last !== undefined && last !== 'details') {
        if (fence?.[1]?.startsWith(last) && fence[2] === '')
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
 * Makes text harmless for the runner, which reads workflow commands (`::add-path::…`, `##[group]…`) from anything that a
 * step prints: names of packages, titles of pull requests and logs of compilers must not command it. An invisible
 * character (zero width space) takes the command its form and leaves the text readable.
 */
const withoutCommands = (text) => text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[');

;// CONCATENATED MODULE: ./packages/github/src/host.ts







/** How many annotations of one kind GitHub shows of a step. */
const SHOWN = 10;
/** Variables of the runner that hold tokens. */
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** The host of a GitHub Actions runner: workflow commands on stdout, file commands for what later steps read. */
class GitHubHost {
    kind = 'github';
    context;
    workspace;
    env = process.env;
    #masker = new src/* Masker */.GX();
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
        core.debug(this.#masker.apply(message));
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
        this.info((0,src/* progressLine */.oz)(progress));
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
        const text = cutMarkdown(`${this.#masker.apply(markdown)}\n`, SUMMARY_LIMIT - this.#summaryBytes);
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
    /** An annotation while GitHub still shows them, after that a line of the log, so that nothing is lost. */
    #annotate(severity, message, at) {
        const { file, place } = this.#locate(at);
        const text = this.#masker.apply(message);
        if (this.#annotations[severity]++ >= SHOWN) {
            this.info(`${severity}: ${place}${text}`);
            return;
        }
        core[severity](file === undefined ? `${place}${text}` : text, {
            ...(file !== undefined && { file }),
            ...(file !== undefined && at?.line !== undefined && { startLine: at.line }),
            ...(file !== undefined && at?.line !== undefined && at.column !== undefined && { startColumn: at.column })
        });
    }
    /** The path as annotations want it, from the root of the repository; files elsewhere are named in the text instead. */
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
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/src/job-cache.ts

/** The Actions cache. It is a convenience: whatever goes wrong is a warning, and the job goes on without. */
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
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            return await restoreCache([...paths], key, [...prefixes]);
        }
        catch (error) {
            this.#host.warning(`The cache of the job could not be restored: ${(0,src/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    async save(paths, key) {
        if (!this.available)
            return false;
        try {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            // -1: another job has saved this key, or is saving it; the client has said so.
            return (await saveCache([...paths], key)) !== -1;
        }
        catch (error) {
            this.#host.warning(`The cache of the job could not be saved: ${(0,src/* messageOf */.bD)(error)}`);
            return false;
        }
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/github/src/processes.ts


/**
 * Programs on a runner. git runs through `@actions/exec`, which shows each call in the log as `[command]…`, as people
 * know it from other actions. `@actions/exec` knows neither process groups nor signals, leaves stdin open, and fails
 * when a program does not read what it is given there: so all else, and whatever may be stopped or fed, runs as everywhere.
 * @param shown Programs that are shown so; they must not read stdin.
 */
function gitHubProcesses(host, shown = ['git']) {
    return {
        run: (command, args, options) => {
            const plain = options.signal !== undefined || options.stdin !== undefined || !shown.includes(command);
            return plain ? src/* nodeProcesses */.Cx.run(command, args, options) : runShort(command, args, options, host);
        }
    };
}
async function runShort(command, args, options, host) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { cwd, env, onLine, keep = 64 * 1024 * 1024 } = options;
    const started = performance.now();
    try {
        const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
            env: { ...env }, ignoreReturnCode: true, outStream: commandLines(host), errStream: nowhere(),
            ...(cwd !== undefined && { cwd }),
            ...(onLine && { listeners: { stdline: (line) => onLine(line, 'stdout'), errline: (line) => onLine(line, 'stderr') } })
        });
        for (const [text, stream] of [[stdout, 'stdout'], [stderr, 'stderr']])
            lastLine(text, stream, onLine);
        return { exitCode: exitCode ?? 137, stdout: stdout.slice(-keep), stderr: stderr.slice(-keep), seconds: (performance.now() - started) / 1000 };
    }
    catch (error) {
        throw new src/* UserError */.yo(`${command} cannot be started: ${(0,src/* messageOf */.bD)(error)}`, { fix: `Install ${command}, or put the folder that holds it on the PATH.`, cause: error });
    }
}
/** `@actions/exec` hands on only lines that end with a line end. */
function lastLine(text, stream, onLine) {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    if (line !== '')
        onLine?.(line, stream);
}
/** Shows the lines that name a command, not what the program prints: that is for the caller to show. */
function commandLines(host) {
    return new external_node_stream_.Writable({
        write: (chunk, _, done) => {
            const text = chunk.toString();
            if (text.startsWith('[command]'))
                host.info(text.trimEnd());
            done();
        }
    });
}
const nowhere = () => new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });

;// CONCATENATED MODULE: ./packages/github/src/index.ts
// What every action needs on a runner. The code host (Octokit) is `@pakages/github/code-host`: only what proposes changes loads it.






/***/ })

};
