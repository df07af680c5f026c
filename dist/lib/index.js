import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 37638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   L: () => (/* binding */ readingFrom),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68582);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73429);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_0__);


/**
 * Something that the user can mend: ends with exit code 1, its message and its fix, never with a
 * stack.
 */
class UserError extends Error {
    name = 'UserError';
    fix;
    at;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.fix = details.fix;
        this.at = details.at;
    }
}
/** The call itself is wrong (unknown flag, missing or malformed input): ends with exit code 2. */
class UsageError extends UserError {
    name = 'UsageError';
}
/** The user or the runner stopped the work: ends with 128 + the number of the signal. */
class Cancelled extends Error {
    name = 'Cancelled';
    signal;
    constructor(signal) {
        super(`stopped by ${signal}`);
        this.signal = signal;
    }
}
/**
 * Runs `read` and turns what is wrong with a value ({@link InvalidValue}) into a {@link UserError}
 * that says where the value came from.
 * @param from Completes the sentence "In …:", such as `the input "lock"` or a file name.
 */
function readingFrom(from, read, at) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h))
            throw error;
        throw new UserError(`In ${from}: ${error.message}`, {
            fix: error.fix,
            cause: error,
            ...(at && { at }),
        });
    }
}
// isNativeError and not instanceof: an error may come from another realm, such as a vm context.
/** The message of anything that was thrown, for a sentence about it. */
const messageOf = (error) => (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) ? error.message : String(error);
/**
 * The `code` of a system error (`ENOENT`, `ECONNREFUSED`, …), also of its causes; undefined for
 * other errors.
 */
function codeOf(error) {
    for (let at = error, depth = 0; (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(at) && depth < 8; at = at.cause, depth++) {
        if ('code' in at && typeof at.code === 'string')
            return at.code;
    }
    return undefined;
}


/***/ }),

/***/ 14731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   x: () => (/* binding */ ISSUES_URL)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73429);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37638);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(39452);





/** Where bugs are reported. */
const ISSUES_URL = 'https://github.com/syspack/pakages/issues/new';
/** Errors of the operating system that the user, not we, can mend: what to do about each. */
const systemAdvice = {
    ENOSPC: 'Free some space on the disk, or set "work-dir" and PAKAGES_CACHE to folders on a larger one.',
    EDQUOT: 'Free some space: the quota of the disk is used up.',
    EROFS: 'The file system is read-only: set "work-dir" to a folder that can be written.',
    EACCES: 'Check the owner and the permissions of the file or folder.',
    EPERM: 'Check the owner and the permissions of the file or folder.',
    EMFILE: 'Raise the limit of open files (ulimit -n) or lower the number of parallel jobs.',
    ENOMEM: 'The memory is used up: lower the number of parallel jobs.',
};
/**
 * Judges anything that was thrown. A stop of the run wins over whatever error it caused; faults of
 * values, of the network and of the disk are the user's to mend; all else is a bug (70,
 * `EX_SOFTWARE` of sysexits.h).
 */
function failureOf(error, signal) {
    const stop = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ ? error : signal?.reason;
    if (stop instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ)
        return {
            kind: 'cancelled',
            exitCode: 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[stop.signal],
            message: stop.message,
        };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
        return { kind: 'usage', exitCode: 2, ...details(error) };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return { kind: 'user', exitCode: 1, ...details(error) };
    if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_3__/* .InvalidValue */ .h)
        return { kind: 'user', exitCode: 1, message: error.message, fix: error.fix };
    if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j)
        return {
            kind: 'user',
            exitCode: 1,
            message: `The network failed: ${error.message}.`,
            fix: 'Check the address, the connection and the proxy settings, and run it again.',
        };
    const advice = systemAdvice[(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''];
    if (advice !== undefined)
        return { kind: 'user', exitCode: 1, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), fix: advice };
    return { kind: 'bug', exitCode: 70, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), stack: stackOf(error) };
}
const details = (error) => ({
    message: error.message,
    fix: error.fix,
    ...(error.at && { at: error.at }),
});
/** The stack, with the stacks of its causes. */
function stackOf(error) {
    const stacks = [];
    for (let at = error, depth = 0; at !== undefined && depth < 8; at = (0,node_util_types__WEBPACK_IMPORTED_MODULE_1__.isNativeError)(at) ? at.cause : undefined, depth++) {
        stacks.push((0,node_util_types__WEBPACK_IMPORTED_MODULE_1__.isNativeError)(at) ? (at.stack ?? at.message) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(at));
    }
    return stacks.join('\ncaused by ');
}


/***/ }),

/***/ 97276:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37638);

const declare = (kind, description, options, parse, absent, choices) => ({
    kind,
    description,
    parse,
    absent,
    choices,
    required: options.required ?? false,
    default: options.default,
    placeholder: options.placeholder ??
        (choices ? choices.join('|') : kind === 'count' ? 'N' : kind === 'list' ? 'TEXT…' : 'TEXT'),
});
function text(description, options = {}) {
    return declare('text', description, options, (value) => value, undefined);
}
/**
 * Several values, one a line (at the terminal also: the flag several times). Empty lines and lines
 * that begin with `#` do not count.
 */
function list(description, options = {}) {
    const parse = (value) => value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return declare('list', description, options, parse, []);
}
function count(description, options = {}) {
    const { min = 0, max = Number.MAX_SAFE_INTEGER, default: fallback, ...rest } = options;
    const parse = (value, name) => {
        const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is "${value}".`, { fix: `Give a whole number, ${range}.` });
    };
    return declare('count', description, { ...rest, ...(fallback !== undefined && { default: String(fallback) }) }, parse, undefined);
}
/**
 * Yes or no, in the spellings of YAML 1.2 core (`true`, `True`, `TRUE`, …); at the terminal
 * `--name` and `--no-name`.
 */
function flag(description, options = {}) {
    const parse = (value, name) => {
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is "${value}".`, { fix: 'Give true or false.' });
    };
    return declare('flag', description, { default: String(options.default ?? false) }, parse, false);
}
/** One of a few words. */
function choice(description, choices, options = {}) {
    const parse = (value, name) => {
        if (choices.includes(value))
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is "${value}".`, { fix: `Give one of: ${choices.join(', ')}.` });
    };
    return declare('choice', description, { default: options.default ?? choices[0] }, parse, choices[0], choices);
}
/**
 * A token, password or key. The host masks it before anything is printed; at the terminal it comes
 * from the environment, never from a flag.
 */
function secret(description, options = {}) {
    return declare('secret', description, options, (value) => value, undefined);
}
/**
 * Reads every input of a declaration.
 * @param read The text that was given for a name; undefined or empty when there was none. GitHub
 * passes '' for both.
 * @throws UsageError for the first input that is required and missing, or malformed.
 */
function parseInputs(inputs, read) {
    const entries = Object.entries(inputs).map(([name, input]) => [
        name,
        parseInput(name, input, read(name, input)),
    ]);
    return Object.fromEntries(entries);
}
function parseInput(name, input, given) {
    const value = given?.trim() ? given.trim() : ownDefault(input);
    if (value)
        return input.parse(value, name);
    if (input.required)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is missing.`, { fix: input.description });
    return input.absent;
}
/**
 * A default such as `${{ github.token }}` is for the runner, which passes its value; elsewhere it
 * means nothing.
 */
const ownDefault = (input) => input.default?.includes('${{') ? undefined : input.default;


/***/ }),

/***/ 16319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeProcesses)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
;// CONCATENATED MODULE: ./packages/core/src/node/processes.ts



const KEEP = 64 * 1024 * 1024;
const GRACE = 10_000;
/**
 * Starts programs with Node. On Windows there are no process groups: stopping ends the program
 * alone.
 */
const nodeProcesses = { run };
async function run(command, args, options) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, [...args], {
        ...(options.cwd !== undefined && { cwd: options.cwd }),
        env: options.env,
        stdio: 'pipe',
        detached: true,
        windowsHide: true,
    });
    const stdout = collect(child.stdout, 'stdout', options);
    const stderr = collect(child.stderr, 'stderr', options);
    child.stdin.on('error', () => { }); // the program may end without reading its input
    child.stdin.end(options.stdin ?? '');
    const exitCode = await ended(child, command, options);
    return {
        exitCode,
        stdout: stdout(),
        stderr: stderr(),
        seconds: (performance.now() - started) / 1000,
    };
}
/** Waits for the end of a program and, when it was stopped, of all that it started. */
async function ended(child, command, { signal }) {
    let force;
    const stop = () => {
        kill(child, 'SIGTERM');
        force = setTimeout(() => kill(child, 'SIGKILL'), GRACE);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const code = await new Promise((resolve, reject) => {
            child.once('error', (error) => reject(cannotStart(command, error)));
            child.once('close', (exit, by) => resolve(exit ?? 128 + (SIGNALS[by ?? 'SIGKILL'] ?? 9)));
        });
        if (signal?.aborted)
            await groupGone(child);
        signal?.throwIfAborted();
        return code;
    }
    finally {
        clearTimeout(force);
        signal?.removeEventListener('abort', stop);
    }
}
const SIGNALS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGPIPE: 13,
    SIGTERM: 15,
};
/**
 * The leader of a group may end before its children: give them the same ten seconds, then end them.
 */
async function groupGone(child) {
    const until = performance.now() + GRACE;
    while (kill(child, 0)) {
        if (performance.now() > until)
            kill(child, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (performance.now() > until + GRACE)
            return; // a process that even SIGKILL does not end waits for the kernel
    }
}
/** Signals the whole group; whether there was anyone left to signal. */
function kill(child, signal) {
    if (child.pid === undefined)
        return false;
    try {
        return process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    }
    catch {
        return false;
    }
}
function cannotStart(command, error) {
    const code = (0,errors/* codeOf */.$N)(error);
    const why = code === 'ENOENT'
        ? 'it was not found'
        : code === 'EACCES'
            ? 'it is not executable'
            : (code ?? 'unknown error');
    return new errors/* UserError */.yo(`${command} cannot be started: ${why}.`, {
        fix: `Install ${command}, or put its folder on the PATH.`,
        cause: error,
    });
}
/** Hands on lines as they come and keeps the end of a stream. */
function collect(stream, name, { onLine, keep = KEEP }) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const chunks = [];
    let kept = 0;
    let partial = '';
    const take = (text) => {
        chunks.push(text);
        kept += text.length;
        while (kept - chunks[0].length > keep)
            kept -= chunks.shift().length;
        if (!onLine)
            return;
        const lines = (partial + text).split('\n');
        partial = lines.pop();
        for (const line of lines)
            onLine(line.replace(/\r$/, ''), name);
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    stream.on('end', () => {
        take(decoder.end());
        if (onLine && partial)
            onLine(partial, name);
    });
    return () => chunks.join('').slice(-keep);
}


/***/ }),

/***/ 39452:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/**
 * The answer did not come, or not whole. `code` is Node's (`ECONNREFUSED`, `ETIMEDOUT`, …) or
 * `TOO_LARGE`, `BAD_URL`.
 */
class HttpError extends Error {
    name = 'HttpError';
    code;
    url;
    constructor(message, code, url, cause) {
        super(message, { cause });
        this.code = code;
        this.url = url;
    }
}


/***/ }),

/***/ 68582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   h: () => (/* binding */ InvalidValue)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75734);

/**
 * What a parser of this package throws: what is wrong with a value, and what to write instead.
 * Carries no trace of where it came from.
 */
class InvalidValue extends Error {
    name = 'InvalidValue';
    fix;
    constructor(message, fix) {
        super(message);
        this.fix = fix;
    }
}
/** At most 80 characters of something hostile, fit for a one-line message. */
function shown(text) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(0, 1000)).replace(/[\n\t]+/g, ' ');
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}


/***/ }),

/***/ 75734:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * What ends a line or counts as blank for some reader, but not for `\s` with `\n`: the runner trims
 * U+0085 and ends lines as .NET does, terminals go down at `\v` and `\f`.
 */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** What commands a terminal, turns text around or cannot be seen; line ends and tabs stay. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/**
 * Text of unknown origin as people shall see it: without control characters, marks that turn the
 * direction of writing around, and others that cannot be seen. Every line end becomes `\n`. What
 * joins or parts words (U+200B to U+200D, U+2060) stays: languages, emoji and our own mentions need it.
 */
const printable = (text) => text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ runAtTerminal),
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./packages/core/src/node/processes.ts + 1 modules
var processes = __nccwpck_require__(16319);
;// CONCATENATED MODULE: ./packages/core/src/ports/job-cache.ts
/** Where there is no such service: nothing is kept but what stays on the disk by itself. */
const noJobCache = {
    available: false,
    restore: async () => undefined,
    save: async () => false,
};

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __nccwpck_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var src_inputs = __nccwpck_require__(97276);
;// CONCATENATED MODULE: ./packages/core/src/run-action.ts


/**
 * Runs an action from its inputs to its last line: the one place where an action ends. Secrets are
 * masked before anything else; outputs and summary are also written when the work was done and the
 * action must fail all the same. Never throws.
 */
async function runAction(action, ports) {
    try {
        const inputs = readInputs(action.inputs, ports.host);
        const { run, present } = await action.work();
        const result = await run(inputs, ports);
        const presentation = present(result, inputs);
        await show(presentation, ports.host);
        if (presentation.failure === undefined)
            return { exitCode: 0, json: presentation.json };
        const { exitCode } = report((0,src_failure/* failureOf */.g)(presentation.failure), action.name, ports.host);
        return { exitCode, json: presentation.json };
    }
    catch (error) {
        return endingOf(error, action.name, ports);
    }
}
/**
 * Runs what an action does at the end of the job. Inputs that made the main step fail make this one
 * do nothing: the user has been told. Never throws.
 */
async function runPost(action, ports) {
    try {
        await action.post?.(readInputs(action.inputs, ports.host), ports);
        return { exitCode: 0, json: {} };
    }
    catch (error) {
        if ((0,src_failure/* failureOf */.g)(error).kind === 'usage')
            return { exitCode: 0, json: {} };
        return endingOf(error, action.name, ports);
    }
}
function readInputs(inputs, host) {
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.kind === 'secret' ? host.input(name) : undefined;
        if (secret)
            host.mask(secret);
    }
    return (0,src_inputs/* parseInputs */.TL)(inputs, (name) => host.input(name));
}
async function show(presentation, host) {
    for (const [name, value] of Object.entries(presentation.outputs))
        host.setOutput(name, value);
    if (presentation.summary !== '')
        await host.summary(presentation.summary);
}
/**
 * Ends an action with an error, also with one that nobody waited for.
 * @param name The public name of the action.
 */
function endingOf(error, name, ports) {
    const failure = report((0,src_failure/* failureOf */.g)(error, ports.signal), name, ports.host);
    return { exitCode: failure.exitCode, json: { error: failure } };
}
/** Says what went wrong, in one annotation. */
function report(failure, name, host) {
    switch (failure.kind) {
        case 'usage':
        case 'user':
            host.error(`${failure.message}\n${failure.fix}`, failure.at);
            break;
        case 'cancelled':
            host.info(`${name} was ${failure.message}.`);
            break;
        case 'bug':
            host.info(failure.stack);
            host.error(`This is a bug in Pakages: ${failure.message}\nPlease report it with the lines above: ${reportUrl(name, failure.message)}`);
            break;
        default:
            failure;
    }
    return failure;
}
/** A link that opens a report with its title filled in; nothing else of the run goes into it. */
const reportUrl = (name, message) => `${src_failure/* ISSUES_URL */.x}?${new URLSearchParams({ title: `${name}: ${message.split('\n', 1)[0]?.slice(0, 100) ?? ''}` }).toString()}`;

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __nccwpck_require__(37638);
;// CONCATENATED MODULE: ./actions/interruption.ts

/**
 * A signal that is aborted with a `Cancelled` when the run is to stop: Ctrl-C at the terminal, the
 * runner (SIGINT, 7.5 s later SIGTERM), an init system. Later signals change nothing: what is
 * running is being stopped already.
 */
function interruption() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => controller.abort(new errors/* Cancelled */.cJ(name)));
    return controller.signal;
}

;// CONCATENATED MODULE: ./packages/core/src/runnable.ts

/** Makes an action ready to be started. */
const runnable = (action) => ({
    declaration: action,
    start: (ports) => runAction(action, ports),
    post: action.post && ((ports) => runPost(action, ports)),
});

;// CONCATENATED MODULE: ./actions/registry.ts

/**
 * All actions, in the order in which help and documentation list them. The only such list: a test
 * compares it with the folders.
 */
const actions = [
    {
        name: 'all',
        folder: 'whole-chain',
        root: true,
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 8492).then(__nccwpck_require__.bind(__nccwpck_require__, 8492))).wholeChainAction),
    },
    {
        name: 'setup',
        folder: 'setup-spack',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 8911).then(__nccwpck_require__.bind(__nccwpck_require__, 48911))).setupSpackAction),
    },
    {
        name: 'build',
        folder: 'build-with-spack',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 2607).then(__nccwpck_require__.bind(__nccwpck_require__, 62607))).buildWithSpackAction),
    },
    {
        name: 'sbom',
        folder: 'generate-sbom',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 7866).then(__nccwpck_require__.bind(__nccwpck_require__, 7866))).generateSbomAction),
    },
    {
        name: 'push',
        folder: 'push-cache',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 8392).then(__nccwpck_require__.bind(__nccwpck_require__, 28392))).pushCacheAction),
    },
    {
        name: 'install',
        folder: 'install-trusted',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 3626).then(__nccwpck_require__.bind(__nccwpck_require__, 3626))).installTrustedAction),
    },
    {
        name: 'updates',
        folder: 'check-updates',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 4862).then(__nccwpck_require__.bind(__nccwpck_require__, 94862))).checkUpdatesAction),
    },
    {
        name: 'review',
        folder: 'review-packages',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 6217).then(__nccwpck_require__.bind(__nccwpck_require__, 76217))).reviewPackagesAction),
    },
    {
        name: 'resolve',
        folder: 'resolve-requirements',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 9722).then(__nccwpck_require__.bind(__nccwpck_require__, 79722))).resolveRequirementsAction),
    },
    {
        name: 'index',
        folder: 'publish-index',
        load: async () => runnable((await __nccwpck_require__.e(/* import() */ 3849).then(__nccwpck_require__.bind(__nccwpck_require__, 33849))).publishIndexAction),
    },
];

;// CONCATENATED MODULE: ./actions/main.ts



// The composition root, and the only entry of the bundle: it picks the action, the host and the
// real ports, and loads no more than these.
/**
 * Runs one action as a step of a workflow. Called by the stubs in `dist/`.
 * @param name Public name of the action.
 * @param phase `post` at the end of the job.
 */
async function runOnGitHub(name, phase = 'main') {
    const signal = interruption();
    const [{ GitHubHost, GitHubJobCache, gitHubProcesses }, { realPorts }, action] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(3838), __nccwpck_require__.e(8192)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8192)), Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64886)), entry(name).load()]);
    const host = new GitHubHost();
    catchStrayErrors(name, host, signal);
    const ports = realPorts({
        host,
        processes: gitHubProcesses(host),
        jobCache: new GitHubJobCache(host),
        signal,
    });
    const ending = phase === 'main' ? await action.start(ports) : await action.post?.(ports);
    exit(ending?.exitCode ?? 0);
}
/**
 * Runs the command line. Called by `bin/pakages.mjs`.
 * @param words What follows `pakages`.
 * @param version What `--version` prints.
 */
async function runAtTerminal(words, version) {
    const signal = interruption();
    const { stdout, stderr, env } = process;
    // `pakages … | head`: who reads no further wants no more.
    stdout.on('error', () => process.exit(0));
    const { runCli } = await __nccwpck_require__.e(/* import() */ 6377).then(__nccwpck_require__.bind(__nccwpck_require__, 76377));
    const exitCode = await runCli(words, {
        commands: actions,
        version,
        env,
        cwd: process.cwd(),
        stdout,
        stderr,
        processes: processes/* nodeProcesses */.C,
        openPorts: async (host) => {
            const { realPorts } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64886));
            catchStrayErrors(words[0] ?? 'pakages', host, signal);
            return realPorts({ host, processes: processes/* nodeProcesses */.C, jobCache: noJobCache, signal });
        },
    });
    exit(exitCode);
}
function entry(name) {
    const found = actions.find((one) => one.name === name);
    if (!found)
        throw new Error(`There is no action ${name} in this bundle.`);
    return found;
}
/**
 * An error that nobody waited for ends the run as a bug, with its report, instead of with Node's
 * raw stack.
 */
function catchStrayErrors(name, host, signal) {
    process.on('uncaughtException', (error) => exit(endingOf(error, name, { host, signal }).exitCode));
}
/** Ends the process once everything is written, whatever sockets are still kept alive. */
function exit(code) {
    process.stdout.write('', () => process.exit(code));
}

var __webpack_exports__runAtTerminal = __webpack_exports__.P;
var __webpack_exports__runOnGitHub = __webpack_exports__._;
export { __webpack_exports__runAtTerminal as runAtTerminal, __webpack_exports__runOnGitHub as runOnGitHub };
