export const id = 2352;
export const ids = [2352];
export const modules = {
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    73129: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (progressLine)
        });
        function progressLine({ subject, outcome, done, total, seconds }) {
            const width = String(total).length;
            const time = seconds === undefined
                ? ''
                : ` (${seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`})`;
            return `[${String(done).padStart(width)}/${total}] ${subject} ${outcome}${time}`;
        }
    }),
    7384: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (shownCommand)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        const shownCommand = (words) => words.map(shownWord).join(' ');
        function shownWord(word) {
            const clean = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.fo)(word.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@'), escaped);
            return /^[\w@%+=:,./*^{}-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", String.raw `'\''`)}'`;
        }
        const escaped = (unseen) => unseen.replace(/[^]/g, (unit) => unit === '\n' ? String.raw `\n` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }),
    12352: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            GitHubHost: () => (GitHubHost),
            GitHubJobCache: () => (GitHubJobCache),
            gitHubProcesses: () => (gitHubProcesses),
            readRunContext: () => (readRunContext)
        });
        var printable = __webpack_require__(55510);
        var outside_json = __webpack_require__(15125);
        var masking = __webpack_require__(76129);
        var failure = __webpack_require__(14731);
        var progress_line = __webpack_require__(73129);
        var markdown = __webpack_require__(12712);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const pullRequestEvent = schemas.Ikc({
            pull_request: schemas.Ikc({
                head: schemas.Ikc({ repo: schemas.Ikc({ full_name: schemas.YjP() }).nullable() }),
                base: schemas.Ikc({ repo: schemas.Ikc({ full_name: schemas.YjP() }) }),
            }),
        });
        const repositoryEvent = schemas.Ikc({ repository: schemas.Ikc({ default_branch: schemas.YjP().min(1) }) });
        const workflowRunEvent = schemas.Ikc({
            workflow_run: schemas.Ikc({
                event: schemas.YjP(),
                head_branch: schemas.YjP().nullable(),
                head_repository: schemas.Ikc({ full_name: schemas.YjP() }).nullable(),
            }),
        });
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
                attempt: Number(/^\d{1,9}$/.exec(env['GITHUB_RUN_ATTEMPT'] ?? '')?.[0]) || undefined,
                workflowRef: given(env, 'GITHUB_WORKFLOW_REF'),
            };
        }
        const given = (env, name) => env[name] || undefined;
        function followedRun(payload) {
            const run = workflowRunEvent.safeParse(payload).data?.workflow_run;
            return run ? { event: run.event, branch: run.head_branch ?? '' } : undefined;
        }
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
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        ;
        const getInput = (name) => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
        const info = (message) => void process.stdout.write(message + external_node_os_.EOL);
        function command(name, message, properties = {}) {
            const given = Object.entries(properties)
                .filter(([, value]) => value)
                .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
            const space = Object.keys(properties).length > 0 ? ' ' : '';
            info(`::${name}${space}${given.join(',')}::${escaped(message)}`);
        }
        const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
        const escapedProperty = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
        function setOutput(name, value) {
            if (intoFile('OUTPUT', keyed(name, value)))
                return;
            process.stdout.write(external_node_os_.EOL);
            command('set-output', value, { name });
        }
        function exportVariable(name, value) {
            process.env[name] = value;
            if (!intoFile('ENV', keyed(name, value)))
                command('set-env', value, { name });
        }
        function addPath(folder) {
            if (!intoFile('PATH', folder))
                command('add-path', folder);
            process.env['PATH'] = `${folder}${external_node_path_.delimiter}${process.env['PATH']}`;
        }
        async function addSummary(markdown) {
            const file = process.env['GITHUB_STEP_SUMMARY'];
            if (!file)
                throw new Error('the runner gives no file for it');
            await (0, promises_.access)(file, promises_.constants.R_OK | promises_.constants.W_OK);
            await (0, promises_.appendFile)(file, markdown, 'utf8');
        }
        function intoFile(kind, text) {
            const file = process.env[`GITHUB_${kind}`];
            if (!file)
                return false;
            if (!(0, external_node_fs_.existsSync)(file))
                throw new Error(`The runner's file for ${kind}, ${file}, is gone.`);
            (0, external_node_fs_.appendFileSync)(file, text + external_node_os_.EOL, 'utf8');
            return true;
        }
        function keyed(key, value) {
            const mark = `ghadelimiter_${(0, external_node_crypto_.randomUUID)()}`;
            return `${key}<<${mark}${external_node_os_.EOL}${value}${external_node_os_.EOL}${mark}`;
        }
        ;
        const SUMMARY_LIMIT = 1024 * 1024;
        const MAX_OPEN = 100;
        const NOTE = '\n\n> [!NOTE]\n> This summary was cut: GitHub shows 1 MiB a step. The log has the rest.\n';
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
                if (open.length > MAX_OPEN || bytes + closing(open).length > limit)
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
        ;
        const withoutCommands = (text) => (0, printable.g$)(text)
            .replaceAll(/(?<![\p{L}\p{N}]):(?=:)/gu, ':\u200b')
            .replaceAll('##[', '#\u200b#[');
        ;
        const SHOWN = 10;
        const TOKENS = [
            'GITHUB_TOKEN',
            'GH_TOKEN',
            'ACTIONS_RUNTIME_TOKEN',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ];
        class GitHubHost {
            kind = 'github';
            context;
            workspace;
            env = process.env;
            #masker = new masking.G();
            #annotations = { notice: 0, warning: 0, error: 0 };
            #held = [];
            #summaryBytes = 0;
            #depth = 0;
            #said = false;
            constructor() {
                this.workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
                this.context = readRunContext(process.env, readEvent(process.env['GITHUB_EVENT_PATH']));
                for (const name of TOKENS)
                    this.#masker.add(process.env[name] ?? '');
            }
            input(name) {
                return getInput(name) || undefined;
            }
            mask(value) {
                this.#masker.add(value);
                command('add-mask', value);
            }
            debug(message) {
                command('debug', (0, printable.g$)(this.#masker.apply(message)));
            }
            info(message) {
                this.#said = true;
                info(this.#safe(message));
            }
            notice(message, at) {
                this.#annotate('notice', message, at);
            }
            warning(message, at) {
                this.#annotate('warning', message, at);
            }
            error(message, at, id) {
                this.#annotate('error', id === undefined ? message : `${message}\n${(0, failure.sE)(id)}`, at, id);
            }
            progress(progress) {
                const { details = [] } = progress;
                const folded = this.#depth === 0 && details.length > 0;
                if (folded)
                    command('group', this.#safe((0, progress_line.o)(progress)));
                else
                    this.info((0, progress_line.o)(progress));
                if (folded)
                    for (const line of details)
                        this.info(line);
                if (folded)
                    command('endgroup', '');
            }
            async group(heading, body) {
                const began = performance.now();
                if (this.#depth === 0)
                    command('group', this.#safe(heading));
                else
                    this.info(heading);
                if (this.#depth++ === 0)
                    this.#said = false;
                try {
                    return await body();
                }
                finally {
                    this.#tellTime(heading, (performance.now() - began) / 1000);
                    if (--this.#depth === 0)
                        this.#endGroup();
                }
            }
            #tellTime(heading, seconds) {
                const took = `took ${(0, markdown.p0)(seconds)}`;
                if (this.#depth === 1 && !this.#said)
                    this.info(took);
                else if (seconds >= 0.1)
                    this.debug(this.#depth > 1 ? `${heading}: ${took}` : took);
            }
            #endGroup() {
                command('endgroup', '');
                for (const annotate of this.#held.splice(0))
                    annotate();
            }
            exportVariable(name, value) {
                exportVariable(name, value);
            }
            addPath(folder) {
                addPath(folder);
            }
            setOutput(name, value) {
                setOutput(name, value);
            }
            async summary(markdown) {
                const text = cutMarkdown(`${(0, printable.g$)(this.#masker.apply(markdown))}\n`, SUMMARY_LIMIT - this.#summaryBytes);
                this.#summaryBytes += Buffer.byteLength(text);
                try {
                    await addSummary(text);
                }
                catch (error) {
                    this.debug(`no job summary: ${String(error)}`);
                    this.info(markdown);
                }
            }
            #annotate(severity, message, at, title) {
                const { file, place } = this.#locate(at);
                const text = (0, printable.g$)(this.#masker.apply(message));
                const titled = title === undefined ? {} : { title };
                const isShown = this.#annotations[severity]++ < SHOWN;
                const annotate = () => {
                    if (!isShown)
                        this.info(`${severity}${title ? `[${title}]` : ''}: ${place}${text}`);
                    else if (file === undefined)
                        command(severity, `${place}${text}`, titled);
                    else
                        command(severity, text, {
                            ...titled,
                            file,
                            line: at?.line,
                            col: at?.line && at.column,
                        });
                };
                if (this.#depth > 0)
                    this.#held.push(annotate);
                else
                    annotate();
            }
            #locate(at) {
                if (at === undefined)
                    return { file: undefined, place: '' };
                const file = (0, printable.g$)(at.file);
                const path = (0, external_node_path_.isAbsolute)(file) ? (0, external_node_path_.relative)(this.workspace, file) : file;
                const place = `${[file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
                const outside = (0, external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..';
                return { file: outside ? undefined : path.split(external_node_path_.sep).join('/'), place };
            }
            #safe(text) {
                return withoutCommands(this.#masker.apply(text));
            }
        }
        function readEvent(file) {
            if (!file)
                return undefined;
            try {
                return (0, outside_json.q)((0, external_node_fs_.readFileSync)(file), 'the event');
            }
            catch {
                return undefined;
            }
        }
        var errors = __webpack_require__(37638);
        ;
        class GitHubJobCache {
            #host;
            constructor(host) {
                this.#host = host;
            }
            get available() {
                return Boolean(this.#host.env['ACTIONS_RESULTS_URL'] || this.#host.env['ACTIONS_CACHE_URL']);
            }
            async restore(paths, key, prefixes) {
                if (!this.available)
                    return undefined;
                try {
                    const { restoreCache } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(3838), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
                    return await restoreCache([...paths], key, [...prefixes]);
                }
                catch (error) {
                    this.#host.warning(`The cache of the job could not be restored: ${(0, errors.bD)(error)}`);
                    return undefined;
                }
            }
            async save(paths, key) {
                if (!this.available)
                    return false;
                try {
                    const { saveCache } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(3838), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
                    return (await saveCache([...paths], key)) !== -1;
                }
                catch (error) {
                    this.#host.warning(`The cache of the job could not be saved: ${(0, errors.bD)(error)}`);
                    return false;
                }
            }
        }
        var node_processes = __webpack_require__(3351);
        var shown_command = __webpack_require__(7384);
        ;
        const gitHubProcesses = (host, processes = node_processes.C) => ({
            run: (command, args, options) => {
                if (options.shown)
                    host.info(`[command]${(0, shown_command.h)([command, ...args])}`);
                return processes.run(command, args, options);
            },
        });
        ;
    }),
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, {
                    id: 'document-too-large',
                    fix: 'Write it anew.',
                });
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, {
                    id: 'not-json',
                    fix: 'It may have been cut or edited: write it anew.',
                });
            }
        }
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
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
                        id: 'document-too-large',
                        fix: 'No document of Spack or of Pakages is: write it anew.',
                    });
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    })
};
