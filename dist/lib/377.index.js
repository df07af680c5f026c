export const id = 377;
export const ids = [377];
export const modules = {

/***/ 76377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* reexport */ runCli)
});

// UNUSED EXPORTS: secretVariables

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
;// CONCATENATED MODULE: ./packages/cli/src/arguments.ts


/** Flags of every command. */
const COMMON_FLAGS = {
    json: 'Print the result as JSON on stdout, all else on stderr.',
    verbose: 'Print what is of interest for finding a fault.',
    help: 'Show this help.'
};
/** The environment variables that hold a secret, the first one that is set counts. Flags are for everyone on the machine to see. */
function secretVariables(name) {
    const own = `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
    return name === 'token' || name === 'github-token' ? [own, 'GITHUB_TOKEN', 'GH_TOKEN'] : [own];
}
/**
 * Reads the words after `pakages NAME`: `--max-jobs 4`, `--max-jobs=4`, `--flag`, `--no-flag`, lists as a flag that is
 * repeated, and positional words where the action takes them. Secrets come from `env`.
 * @throws UsageError for words that the action does not know.
 */
function readArguments(words, declaration, env) {
    const { inputs, positional } = declaration;
    const given = {};
    const common = new Set();
    for (const token of tokensOf(words, inputs)) {
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional')
            add(given, positionalName(token.value, positional, declaration.name), token.value);
        else if (Object.hasOwn(COMMON_FLAGS, token.name) || token.rawName === '-h')
            common.add(token.name === 'h' ? 'help' : token.name);
        else
            readFlag(token, declaration, given);
    }
    for (const name of secretsOf(inputs)) {
        const value = secretVariables(name).map((variable) => env[variable]).find(Boolean);
        if (value)
            given[name] = [value];
    }
    return {
        inputs: Object.fromEntries(Object.entries(given).map(([name, values]) => [name, joined(name, values, inputs)])),
        json: common.has('json'), verbose: common.has('verbose'), help: common.has('help')
    };
}
function tokensOf(words, inputs) {
    const flags = Object.entries(inputs).map(([name, input]) => [name, { type: input.kind === 'flag' ? 'boolean' : 'string' }]);
    const options = { ...Object.fromEntries(flags), ...Object.fromEntries(Object.keys(COMMON_FLAGS).map((name) => [name, { type: 'boolean' }])) };
    return (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function readFlag(token, declaration, given) {
    const { name, negated, input } = findInput(token, declaration);
    if (input.kind === 'secret')
        throw new src/* UsageError */.eb(`"${name}" is a secret: others on this machine can read flags.`, { fix: `Put it into the environment variable ${secretVariables(name)[0]}.` });
    const value = input.kind === 'flag' ? (token.value ?? String(!negated)) : token.value;
    // `--specs --json`: a flag that was forgotten to be filled in, not a spec of that name.
    if (value === undefined || (value.startsWith('--') && !token.inlineValue))
        throw new src/* UsageError */.eb(`--${name} needs a value.`, { fix: `Write --${name} ${input.placeholder}.` });
    add(given, name, value);
}
function findInput(token, declaration) {
    const { inputs } = declaration;
    const direct = inputs[token.name];
    if (direct && Object.hasOwn(inputs, token.name))
        return { name: token.name, negated: false, input: direct };
    const positive = token.name.replace(/^no-/, '');
    const negated = inputs[positive];
    if (token.name.startsWith('no-') && negated?.kind === 'flag' && token.value === undefined)
        return { name: positive, negated: true, input: negated };
    const known = [...Object.keys(inputs), ...Object.keys(COMMON_FLAGS)];
    throw new src/* UsageError */.eb(`pakages ${declaration.name} has no flag ${token.rawName}.`, { fix: (0,src/* didYouMean */.au)(`--${token.name}`, known.map((name) => `--${name}`), `Run "pakages ${declaration.name} --help" to see its flags.`) });
}
function positionalName(word, positional, command) {
    if (positional !== undefined)
        return positional;
    throw new src/* UsageError */.eb(`pakages ${command} takes no word "${word.slice(0, 80)}".`, { fix: `Run "pakages ${command} --help" to see what it takes.` });
}
const secretsOf = (inputs) => Object.keys(inputs).filter((name) => inputs[name]?.kind === 'secret');
function add(given, name, value) {
    (given[name] ??= []).push(value);
}
/** A list takes all values, anything else just one. */
function joined(name, values, inputs) {
    const kind = inputs[name]?.kind;
    if (values.length > 1 && kind !== 'list' && kind !== 'flag')
        throw new src/* UsageError */.eb(`"${name}" was given ${values.length} times.`, { fix: 'Give it once.' });
    return kind === 'flag' ? (values.at(-1) ?? '') : values.join('\n');
}

;// CONCATENATED MODULE: ./packages/cli/src/git-context.ts
/** `owner/name` and the server in the address of a remote, in any of git's spellings; user and password are dropped. */
function repositoryOf(remote) {
    const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
    return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
}
/**
 * The context of a run at the terminal: what git knows of the folder; without git, or outside a repository, nothing.
 * @param env Its PATH finds git.
 */
async function readGitContext(folder, processes, env) {
    const ask = async (...args) => {
        try {
            const { exitCode, stdout } = await processes.run('git', ['-C', folder, ...args], { env: { PATH: env['PATH'] ?? '', HOME: env['HOME'] ?? '' } });
            return exitCode === 0 ? stdout.trim() || undefined : undefined;
        }
        catch {
            return undefined;
        }
    };
    const [commit, ref, remote] = await Promise.all([ask('rev-parse', '--verify', '--quiet', 'HEAD'), ask('symbolic-ref', '--quiet', 'HEAD'), ask('config', '--get', 'remote.origin.url')]);
    const at = remote === undefined ? undefined : repositoryOf(remote);
    const serverUrl = at?.serverUrl ?? 'https://github.com';
    const apiUrl = serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
    return { repository: at?.repository, commit, ref, serverUrl, apiUrl, event: 'terminal', payload: undefined, fromFork: false, actor: undefined, runUrl: undefined, workflowRef: undefined };
}

;// CONCATENATED MODULE: ./packages/cli/src/plain-markdown.ts
/**
 * Inline Markdown without its marks: `code`, **bold**, [text](address) becomes text (address). Escaped punctuation stands for itself, and
 * the word joiners that keep names from becoming mentions go.
 */
function plainText(markdown) {
    return markdown
        .replace(/!?\[([^\]]*)\]\(([^)\s]+)\)/g, (_, text, address) => (text === address || text === '' ? address : `${text} (${address})`))
        .replace(/\*\*(.+?)\*\*/g, '$1')
        .replace(/<br\s*\/?>/g, ' ')
        .replace(/(?<!\\)<\/?(?:details|summary|code|sub|sup|b|i|em|strong|p|div|h[1-6]|kbd)\b[^>]*>/g, '')
        .replace(/\\([!-/:-@[-`{-~])|(`+)(.+?)\2/g, (_, escaped, __, code) => escaped ?? code)
        .replaceAll('\u2060', '')
        .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}
/**
 * A job summary for a terminal: headings without `#`, tables as aligned columns, everything else as it stands. Control
 * characters, which would command the terminal, are taken out.
 */
function plainMarkdown(markdown) {
    const lines = markdown.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').split('\n');
    const output = [];
    let fenced = false;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (/^\s*(```|~~~)/.test(line))
            fenced = !fenced;
        else if (fenced)
            output.push(`    ${line}`);
        else if (isRow(line) && isRule(lines[at + 1])) {
            const end = lines.findIndex((other, index) => index > at && !isRow(other));
            const rows = lines.slice(at, end === -1 ? lines.length : end);
            output.push(...table(rows));
            at += rows.length - 1;
        }
        else
            output.push(...block(line));
    }
    return output.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
const isRow = (line) => line.trimStart().startsWith('|');
const isRule = (line) => line !== undefined && /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(line);
function block(line) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    if (heading)
        return ['', plainText(heading[1]), ''];
    if (/^> \[!\w+\]$/.test(line))
        return [];
    const text = plainText(line.replace(/^> ?/, ''));
    return text === '' && line !== '' ? [] : [text];
}
/** Columns as wide as their widest cell, two blanks between them; the rule below the head is left out, the head stays. */
function table(lines) {
    const rows = lines.filter((_, index) => index !== 1).map(cells);
    const widths = rows.reduce((widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)), []);
    return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
function cells(line) {
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
    return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|').trim()));
}

;// CONCATENATED MODULE: ./packages/cli/src/help.ts


const WIDTH = 100;
/** What `pakages --help` prints. */
function overallHelp(declarations, version) {
    const width = Math.max(...declarations.map(({ name }) => name.length));
    return [
        `Pakages ${version}: trusted package repositories for Spack.`,
        '',
        'Usage: pakages COMMAND [WORDS] [--FLAG VALUE …]',
        '',
        'Commands:',
        ...declarations.map(({ name, summary }) => hanging(`  ${name.padEnd(width)}  `, plainText(summary))),
        '',
        'pakages COMMAND --help shows the flags of a command, pakages --version the version.',
        'Exit codes: 0 done, 1 something to mend, 2 wrong usage, 70 a bug in Pakages, 128 + N stopped by signal N.',
        ''
    ].join('\n');
}
/** What `pakages NAME --help` prints. */
function commandHelp(declaration) {
    const { name, summary, inputs, positional, terminalExample } = declaration;
    const entries = Object.entries(inputs);
    const secrets = entries.filter(([, input]) => input.kind === 'secret');
    const flags = entries.filter(([, input]) => input.kind !== 'secret');
    const words = positional === undefined ? '' : ` [${positional.toUpperCase()}${inputs[positional]?.kind === 'list' ? '…' : ''}]`;
    return [
        ...wrapped(plainText(summary), WIDTH),
        '',
        `Usage: pakages ${name}${words} [--FLAG VALUE …]`,
        `Example: pakages ${name} ${terminalExample}`.trimEnd(),
        '',
        'Flags:',
        ...flags.flatMap(([flag, input]) => [`  ${spelling(flag, input)}`, ...wrapped(explained(input), WIDTH - 6).map((line) => `      ${line}`)]),
        ...Object.entries(COMMON_FLAGS).flatMap(([flag, text]) => [`  --${flag}`, `      ${text}`]),
        ...(secrets.length > 0 ? ['', 'Environment:'] : []),
        ...secrets.flatMap(([flag, input]) => [`  ${secretVariables(flag).join(', ')}`, ...wrapped(plainText(input.description), WIDTH - 6).map((line) => `      ${line}`)]),
        ''
    ].join('\n');
}
function spelling(name, input) {
    if (input.kind === 'flag')
        return input.default === 'true' ? `--no-${name}` : `--${name}`;
    return `--${name} ${input.placeholder}`;
}
function explained(input) {
    if (input.kind === 'flag')
        return `${plainText(input.description)}${input.default === 'true' ? ' This is on: the flag turns it off.' : ''}`;
    const notes = [input.required ? 'Required.' : '', input.default !== undefined && input.default !== '' && !input.default.includes('${{') ? `Default: ${input.default.replaceAll('\n', ', ')}.` : ''];
    return [plainText(input.description), ...notes].filter((part) => part !== '').join(' ');
}
function hanging(prefix, text) {
    return wrapped(text, WIDTH - prefix.length).map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line).join('\n');
}
/** Words in lines of at most so many letters. */
function wrapped(text, width) {
    const lines = [''];
    for (const word of text.split(/\s+/)) {
        const line = lines.at(-1);
        if (line === '')
            lines[lines.length - 1] = word;
        else if (line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./packages/cli/src/screen.ts
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] };
/**
 * Lines and, on a terminal, one status line below them that is written over. Colours only on a terminal, and not when
 * `NO_COLOR` is set (https://no-color.org).
 */
class Screen {
    #sink;
    #colours;
    #status = '';
    constructor(sink, env) {
        this.#sink = sink;
        this.#colours = sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    }
    /** Prints whole lines above the status line. */
    print(text) {
        this.#erase();
        this.#sink.write(`${text}\n`);
        this.#draw();
    }
    /** Replaces the status line; without a terminal it is a line like any other. */
    status(text) {
        if (this.#sink.isTTY !== true) {
            this.print(text);
            return;
        }
        this.#erase();
        this.#status = text;
        this.#draw();
    }
    /** Takes the status line away. */
    clear() {
        this.#erase();
        this.#status = '';
    }
    styled(style, text) {
        const [on, off] = CODES[style];
        return this.#colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    }
    #erase() {
        if (this.#status !== '')
            this.#sink.write('\r\u001b[K');
    }
    /** Cut to the width of the terminal: a line that wraps could not be written over. */
    #draw() {
        if (this.#status !== '')
            this.#sink.write(this.#status.slice(0, (this.#sink.columns ?? 80) - 1));
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/terminal-host.ts



/** Variables that hold tokens of GitHub: never shown, whatever reads them. */
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
/** The host of a terminal: people, pipes and cron jobs. */
class TerminalHost {
    kind = 'terminal';
    context;
    workspace;
    env;
    #options;
    #out;
    #err;
    #masker = new src/* Masker */.GX();
    #outputs = new Map();
    #state = new Map();
    constructor(options) {
        this.#options = options;
        this.context = options.context;
        this.workspace = options.workspace;
        this.env = options.env;
        this.#err = new Screen(options.stderr, options.env);
        this.#out = options.json ? this.#err : new Screen(options.stdout, options.env);
        for (const name of TOKENS)
            this.mask(options.env[name] ?? '');
    }
    input(name) {
        return this.#options.inputs[name];
    }
    mask(value) {
        this.#masker.add(value);
    }
    debug(message) {
        if (this.#options.verbose)
            this.#err.print(this.#err.styled('dim', this.#safe(message)));
    }
    info(message) {
        this.#out.print(this.#safe(message));
    }
    notice(message, at) {
        this.#say('notice', 'bold', message, at);
    }
    warning(message, at) {
        this.#say('warning', 'yellow', message, at);
    }
    error(message, at) {
        this.#say('error', 'red', message, at);
    }
    progress(progress) {
        const line = this.#safe((0,src/* progressLine */.oz)(progress));
        if (progress.failed)
            this.#out.print(this.#out.styled('red', line));
        else
            this.#out.status(line);
        if (progress.done >= progress.total)
            this.#out.clear();
    }
    async group(heading, body) {
        this.#out.print(this.#out.styled('bold', this.#safe(heading)));
        return body();
    }
    exportVariable() { }
    addPath() { }
    setOutput(name, value) {
        this.#outputs.set(name, value);
    }
    async summary(markdown) {
        this.#out.clear();
        this.#out.print(`\n${plainMarkdown(this.#masker.apply(markdown))}\n`);
    }
    saveState(name, value) {
        this.#state.set(name, value);
    }
    state(name) {
        return this.#state.get(name);
    }
    /** Ends the output: JSON on stdout, or the outputs of the action that are one short line for people; those that are JSON are for programs. */
    finish(json) {
        this.#out.clear();
        if (this.#options.json)
            this.#options.stdout.write(`${this.#masker.apply(JSON.stringify(json, null, 2))}\n`);
        const shown = [...this.#outputs].filter(([, value]) => value !== '' && value.length <= 200 && !value.includes('\n') && !/^[[{]/.test(value));
        const width = Math.max(0, ...shown.map(([name]) => name.length));
        for (const [name, value] of shown)
            this.#out.print(`${this.#out.styled('bold', name.padEnd(width))}  ${this.#safe(value)}`);
    }
    #say(severity, style, message, at) {
        const place = at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
        const [first = '', ...rest] = this.#safe(`${place}${message}`).split('\n');
        this.#out.clear();
        this.#err.print([`${this.#err.styled(style, `${severity}:`)} ${first}`, ...rest.map((line) => `  ${line}`)].join('\n'));
    }
    /** Masked, and without what would command the terminal: names and logs come from others. */
    #safe(text) {
        return this.#masker.apply(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/run-cli.ts






/**
 * Runs `pakages WORDS…`.
 * @returns The exit code, as in {@link Ending}.
 */
async function runCli(words, terminal) {
    const [name = '', ...rest] = words;
    try {
        if (name === '--version' || name === '-V' || name === 'version')
            return say(terminal.stdout, `${terminal.version}\n`);
        if (name === '--help' || name === '-h' || name === 'help')
            return await help(rest, terminal);
        if (name === '')
            return await overall(terminal, terminal.stderr, 2);
        const runnable = await find(name, terminal);
        const call = readArguments(rest, runnable.declaration, terminal.env);
        if (call.help)
            return say(terminal.stdout, commandHelp(runnable.declaration));
        return await start(runnable, call, terminal);
    }
    catch (error) {
        return fail(error, words, terminal);
    }
}
async function start(runnable, call, terminal) {
    const { env, cwd, stdout, stderr, processes } = terminal;
    const context = await readGitContext(cwd, processes, env);
    const host = new TerminalHost({ ...call, context, env, workspace: cwd, stdout, stderr });
    const { exitCode, json } = await runnable.start(await terminal.openPorts(host));
    host.finish(json);
    return exitCode;
}
async function find(name, { commands }) {
    const command = commands.find((one) => one.name === name);
    if (command)
        return command.load();
    const what = name.startsWith('-') ? 'flag' : 'command';
    const known = what === 'flag' ? [...Object.keys(COMMON_FLAGS), 'version'].map((flag) => `--${flag}`) : commands.map((one) => one.name);
    throw new src/* UsageError */.eb(`There is no ${what} ${name.slice(0, 80)}.`, { fix: (0,src/* didYouMean */.au)(name, known, 'Run "pakages --help" to see all commands.') });
}
async function help([name], terminal) {
    if (name === undefined)
        return overall(terminal, terminal.stdout, 0);
    return say(terminal.stdout, commandHelp((await find(name, terminal)).declaration));
}
async function overall({ commands, version }, sink, exitCode) {
    const declarations = (await Promise.all(commands.map(async ({ load }) => load()))).map(({ declaration }) => declaration);
    sink.write(overallHelp(declarations, version));
    return exitCode;
}
function say(sink, text) {
    sink.write(text);
    return 0;
}
/** What goes wrong before an action has begun: wrong usage, as a rule. */
function fail(error, words, { stdout, stderr, env }) {
    const failure = (0,src/* failureOf */.g5)(error);
    const screen = new Screen(stderr, env);
    const text = failure.kind === 'bug' ? failure.stack : 'fix' in failure ? `${failure.message}\n  ${failure.fix}` : failure.message;
    screen.print(`${screen.styled('red', 'error:')} ${text}`);
    if (words.includes('--json'))
        stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`);
    return failure.exitCode;
}

;// CONCATENATED MODULE: ./packages/cli/src/index.ts




/***/ })

};
