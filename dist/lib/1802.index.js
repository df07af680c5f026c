export const id = 1802;
export const ids = [1802];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    }),
    97070: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c8: () => (secretVariables),
            gd: () => (COMMON_FLAGS),
            lR: () => (readArguments)
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76133);
        const COMMON_FLAGS = {
            json: 'Print the result as JSON on stdout, all else on stderr.',
            quiet: 'Print nothing but warnings, errors and the answer that was asked for.',
            verbose: 'Print what is of interest for finding a fault.',
            help: 'Show this help.',
        };
        function secretVariables(name) {
            const own = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.LO)(name);
            return name === 'token' || name === 'github-token' ? [own, 'GITHUB_TOKEN', 'GH_TOKEN'] : [own];
        }
        function readArguments(words, declaration, env) {
            const { inputs, positional } = declaration;
            const given = {};
            const common = new Set();
            const [own, behind] = parted(words, declaration);
            const behindDashes = declaration.dashesInto === undefined ? behind : [];
            if (declaration.dashesInto !== undefined && behind.length > 0)
                add(given, declaration.dashesInto, behind.join(' '));
            for (const token of tokensOf(own, inputs)) {
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
                const value = secretVariables(name)
                    .map((variable) => env[variable])
                    .find(Boolean);
                if (value)
                    given[name] = [value];
            }
            return {
                inputs: Object.fromEntries(Object.entries(given).map(([name, values]) => [name, joined(name, values, inputs)])),
                behindDashes,
                json: common.has('json'),
                quiet: common.has('quiet'),
                verbose: common.has('verbose'),
                help: common.has('help'),
            };
        }
        function parted(words, { behindDashes, dashesInto }) {
            const at = behindDashes === undefined && dashesInto === undefined ? -1 : words.indexOf('--');
            return at === -1 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
        }
        function tokensOf(words, inputs) {
            const flags = Object.entries(inputs).map(([name, input]) => [name, { type: input.kind === 'flag' ? 'boolean' : 'string' }]);
            const options = {
                ...Object.fromEntries(flags),
                ...Object.fromEntries(Object.keys(COMMON_FLAGS).map((name) => [name, { type: 'boolean' }])),
            };
            return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
                args: [...words],
                options,
                strict: false,
                tokens: true,
                allowPositionals: true,
            }).tokens;
        }
        function readFlag(token, declaration, given) {
            const { name, negated, input } = findInput(token, declaration);
            if (input.kind === 'secret')
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"${name}" is a secret: others on this machine can read flags.`, {
                    id: 'secret-in-flag',
                    fix: `Put it into the environment variable ${secretVariables(name)[0]}.`,
                });
            const value = input.kind === 'flag' ? (token.value ?? String(!negated)) : token.value;
            if (value === undefined || (value.startsWith('--') && !token.inlineValue))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`--${name} needs a value.`, {
                    id: 'flag-without-value',
                    fix: `Write --${name} ${input.placeholder}.`,
                });
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
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`pakages ${declaration.name} has no flag ${token.rawName}.`, {
                id: 'flag-unknown',
                fix: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.a)(`--${token.name}`, known.map((name) => `--${name}`), `Run "pakages ${declaration.name} --help" to see its flags.`),
            });
        }
        function positionalName(word, positional, command) {
            if (positional !== undefined)
                return positional;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`pakages ${command} takes no word "${word.slice(0, 80)}".`, {
                id: 'word-unexpected',
                fix: `Run "pakages ${command} --help" to see what it takes.`,
            });
        }
        const secretsOf = (inputs) => Object.keys(inputs).filter((name) => inputs[name]?.kind === 'secret');
        function add(given, name, value) {
            ;
            (given[name] ??= []).push(value);
        }
        function joined(name, values, inputs) {
            const kind = inputs[name]?.kind;
            if (values.length > 1 && kind !== 'list' && kind !== 'flag')
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"${name}" was given ${values.length} times.`, {
                    id: 'flag-repeated',
                    fix: listFlags(inputs)
                        ? `Give it once. A list takes its flag once for each: ${listFlags(inputs)}.`
                        : 'Give it once.',
                });
            return kind === 'flag' ? (values.at(-1) ?? '') : values.join('\n');
        }
        const listFlags = (inputs) => Object.entries(inputs)
            .filter(([, { kind }]) => kind === 'list')
            .map(([name]) => `--${name} A --${name} B`)
            .slice(0, 1)
            .join('');
    }),
    88835: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (defineCommand),
            h: () => (startable)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68971);
        const defineCommand = (command) => command;
        const startable = (command) => ({
            declaration: command,
            start: (surroundings) => runCommand(command, surroundings),
        });
        async function runCommand(command, surroundings) {
            try {
                const inputs = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Ko)(command.inputs, surroundings.host);
                const { run, present } = await command.work();
                const { answer, json, failure, exitCode } = present(await run(inputs, surroundings), inputs);
                if (failure === undefined)
                    return { exitCode: exitCode ?? 0, json, answer };
                return { exitCode: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.z6)(failure, command.name, surroundings).exitCode, json, answer };
            }
            catch (error) {
                return { ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.z6)(error, command.name, surroundings), answer: undefined };
            }
        }
    }),
    46027: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Np: () => (flagWord),
            bD: () => (commandHelp),
            kK: () => (helpWidth),
            lc: () => (overallHelp)
        });
        var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97070);
        var _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8138);
        var _wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73663);
        const [NARROWEST, WIDEST] = [40, 100];
        const helpWidth = ({ columns }) => columns === undefined || columns <= 0 ? WIDEST : Math.min(Math.max(columns, NARROWEST), WIDEST);
        function overallHelp({ actions, commands }, version, width) {
            const column = Math.max(...[...actions, ...commands].map(({ name }) => name.length));
            const listed = ({ name, summary }) => hanging(`  ${name.padEnd(column)}  `, (0, _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(summary), width);
            return [
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)(`Pakages ${version}: trusted package repositories for Spack.`, width),
                '',
                hanging('Usage: ', 'pakages COMMAND [WORDS] [--FLAG VALUE …]', width),
                '',
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)('Commands that are actions too:', width),
                ...actions.map(listed),
                '',
                'Other commands:',
                ...commands.map(listed),
                '',
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)('pakages COMMAND --help shows the flags of a command, pakages --version the version.', width),
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)('Exit codes: 0 done, 1 something to mend, 2 wrong usage, 70 a bug in Pakages, 128 + N stopped by signal N.', width),
                '',
            ].join('\n');
        }
        function commandHelp(declaration, width) {
            const { summary, inputs } = declaration;
            const entries = Object.entries(inputs);
            const secrets = entries.filter(([, input]) => input.kind === 'secret');
            const flags = entries.filter(([, input]) => input.kind !== 'secret');
            const entry = (head, text) => [
                hanging('  ', head, width),
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)(text, width - 6).map((line) => `      ${line}`),
            ];
            return [
                ...(0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)((0, _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(summary), width),
                '',
                hanging('Usage: ', usageLine(declaration), width),
                ...exampleOf(declaration).map((line) => hanging('Example: ', line, width)),
                '',
                'Flags:',
                ...flags.flatMap(([flag, input]) => entry(flagSpelling(flag, input), explained(input))),
                ...Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_2__.gd).flatMap(([flag, text]) => entry(`--${flag}`, text)),
                ...(secrets.length > 0 ? ['', 'Environment:'] : []),
                ...secrets.flatMap(([flag, input]) => entry((0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.c8)(flag).join(', '), (0, _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(input.description))),
                '',
            ].join('\n');
        }
        function usageLine(declaration) {
            const { name, inputs, positional, dashesInto } = declaration;
            const behindDashes = declaration.behindDashes ?? dashesInto?.toUpperCase();
            const words = positional === undefined
                ? ''
                : ` [${positional.toUpperCase()}${inputs[positional]?.kind === 'list' ? '…' : ''}]`;
            return `pakages ${name}${words} [--FLAG VALUE …]${behindDashes === undefined ? '' : ` -- ${behindDashes}`}`;
        }
        const exampleOf = ({ name, terminalExample }) => terminalExample === '' ? [] : [`pakages ${name} ${terminalExample}`];
        const flagSpelling = (name, input) => `--${flagWord(name, input)}${input.kind === 'flag' ? '' : ` ${input.placeholder}`}`;
        const flagWord = (name, input) => input.kind === 'flag' && input.default === 'true' ? `no-${name}` : name;
        function explained(input) {
            if (input.kind === 'flag')
                return `${(0, _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(input.description)}${input.default === 'true' ? ' This is on: the flag turns it off.' : ''}`;
            const notes = [
                input.required ? 'Required.' : '',
                input.default !== undefined && input.default !== '' && !input.default.includes('${{')
                    ? `Default: ${shownDefault(input.default)}.`
                    : '',
            ];
            if (input.kind === 'list')
                notes.push('Give the flag once for each.');
            return [(0, _plain_markdown_js__WEBPACK_IMPORTED_MODULE_0__.w)(input.description), ...notes].filter((part) => part !== '').join(' ');
        }
        const shownDefault = (value) => value === '.' ? 'the current folder' : value.replaceAll('\n', ', ');
        function hanging(prefix, text, width) {
            return (0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.k)(text, width - prefix.length)
                .map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line)
                .join('\n');
        }
    }),
    21802: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            runCli: () => (runCli)
        });
        var errors = __webpack_require__(37638);
        var suggestion = __webpack_require__(76133);
        var src_failure = __webpack_require__(14731);
        var src_arguments = __webpack_require__(97070);
        var command = __webpack_require__(88835);
        ;
        const commands = [
            {
                name: 'init',
                load: async () => (0, command.h)((await __webpack_require__.e(3042).then(__webpack_require__.bind(__webpack_require__, 93042))).initCommand),
            },
            {
                name: 'dev',
                load: async () => (0, command.h)((await __webpack_require__.e(8585).then(__webpack_require__.bind(__webpack_require__, 88585))).devCommand),
            },
            {
                name: 'list',
                load: async () => (0, command.h)((await __webpack_require__.e(2263).then(__webpack_require__.bind(__webpack_require__, 12263))).listCommand),
            },
            {
                name: 'remove',
                load: async () => (0, command.h)((await __webpack_require__.e(3960).then(__webpack_require__.bind(__webpack_require__, 83960))).removeCommand),
            },
            {
                name: 'verify',
                load: async () => (0, command.h)((await __webpack_require__.e(7303).then(__webpack_require__.bind(__webpack_require__, 97303))).verifyCommand),
            },
            {
                name: 'env',
                load: async () => (0, command.h)((await __webpack_require__.e(1473).then(__webpack_require__.bind(__webpack_require__, 41473))).envCommand),
            },
            {
                name: 'run',
                load: async () => (0, command.h)((await __webpack_require__.e(2426).then(__webpack_require__.bind(__webpack_require__, 32426))).runCommand),
            },
            {
                name: 'shell',
                load: async () => (0, command.h)((await __webpack_require__.e(7073).then(__webpack_require__.bind(__webpack_require__, 67073))).shellCommand),
            },
            {
                name: 'view',
                load: async () => (0, command.h)((await __webpack_require__.e(9363).then(__webpack_require__.bind(__webpack_require__, 69363))).viewCommand),
            },
            {
                name: 'module',
                load: async () => (0, command.h)((await __webpack_require__.e(4256).then(__webpack_require__.bind(__webpack_require__, 54256))).moduleCommand),
            },
            {
                name: 'completion',
                load: async () => (0, command.h)((await __webpack_require__.e(6174).then(__webpack_require__.bind(__webpack_require__, 36174))).completionCommand),
            },
            {
                name: 'explain',
                load: async () => (0, command.h)((await __webpack_require__.e(1353).then(__webpack_require__.bind(__webpack_require__, 51353))).explainCommand),
            },
            {
                name: 'search',
                load: async () => (0, command.h)((await __webpack_require__.e(8468).then(__webpack_require__.bind(__webpack_require__, 68468))).searchCommand),
            },
            {
                name: 'info',
                load: async () => (0, command.h)((await __webpack_require__.e(7156).then(__webpack_require__.bind(__webpack_require__, 47156))).infoCommand),
            },
            {
                name: 'generations',
                load: async () => (0, command.h)((await __webpack_require__.e(9761).then(__webpack_require__.bind(__webpack_require__, 59761))).generationsCommand),
            },
            {
                name: 'container-diff',
                load: async () => (0, command.h)((await __webpack_require__.e(791).then(__webpack_require__.bind(__webpack_require__, 70791))).containerDiffCommand),
            },
            {
                name: 'scan-update',
                load: async () => (0, command.h)((await __webpack_require__.e(9847).then(__webpack_require__.bind(__webpack_require__, 69847))).scanUpdateCommand),
            },
            {
                name: 'sbom-diff',
                load: async () => (0, command.h)((await __webpack_require__.e(6169).then(__webpack_require__.bind(__webpack_require__, 16169))).sbomDiffCommand),
            },
        ];
        var checkout = __webpack_require__(22717);
        var references = __webpack_require__(4403);
        ;
        const NO_CONTEXT = {
            repository: undefined,
            commit: undefined,
            ref: undefined,
            serverUrl: 'https://github.com',
            apiUrl: 'https://api.github.com',
            event: 'terminal',
            payload: undefined,
            fromFork: false,
            defaultBranch: undefined,
            follows: undefined,
            actor: undefined,
            runUrl: undefined,
            attempt: undefined,
            workflowRef: undefined,
        };
        async function readGitContext(folder, git) {
            const { commit, ref, remote, defaultBranch } = await (0, checkout.yC)(git, folder);
            const at = remote === undefined ? undefined : (0, references._M)(remote);
            const serverUrl = at?.serverUrl ?? 'https://github.com';
            const apiUrl = serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
            const repository = at?.repository;
            return { ...NO_CONTEXT, repository, commit, ref, serverUrl, apiUrl, defaultBranch };
        }
        var help = __webpack_require__(46027);
        var wrapped = __webpack_require__(73663);
        ;
        const widthOf = ({ isTTY, columns }) => isTTY === true && columns !== undefined && columns > 0 ? columns : undefined;
        const CODES = {
            bold: [1, 22],
            dim: [2, 22],
            red: [31, 39],
            yellow: [33, 39],
            green: [32, 39],
        };
        class Screen {
            #sink;
            #colours;
            #status = '';
            constructor(sink, env) {
                this.#sink = sink;
                this.#colours = sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
            }
            get width() {
                return widthOf(this.#sink);
            }
            print(text) {
                this.#erase();
                this.#sink.write(`${text}\n`);
                this.#draw();
            }
            message(severity, style, text) {
                const whole = `  ${severity}: ${text.replaceAll('\n', '\n  ')}`;
                const lines = (0, wrapped.D)(whole, this.width).trimStart();
                this.print(this.styled(style, `${severity}:`) + lines.slice(severity.length + 1));
            }
            status(text) {
                if (this.#sink.isTTY !== true) {
                    this.print(text);
                    return;
                }
                this.#erase();
                this.#status = text;
                this.#draw();
            }
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
            #draw() {
                if (this.#status !== '')
                    this.#sink.write(this.#status.slice(0, (this.#sink.columns ?? 80) - 1));
            }
        }
        var masking = __webpack_require__(76129);
        var progress_line = __webpack_require__(73129);
        var markdown = __webpack_require__(12712);
        var printable = __webpack_require__(55510);
        var plain_markdown = __webpack_require__(8138);
        ;
        const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];
        const lookUp = (id) => `"pakages explain ${id}" says more.`;
        class TerminalHost {
            kind = 'terminal';
            workspace;
            env;
            context;
            ask;
            #options;
            #out;
            #err;
            #masker = new masking.G();
            #outputs = new Map();
            #summaries = '';
            constructor(options) {
                this.#options = options;
                this.context = options.context;
                this.workspace = options.workspace;
                this.env = options.env;
                const { ask, json, quiet } = options;
                this.ask = ask && !json && !quiet ? (question) => this.#asked(question, ask) : undefined;
                this.#err = new Screen(options.stderr, options.env);
                this.#out =
                    options.json || options.answers ? this.#err : new Screen(options.stdout, options.env);
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
                if (!this.#options.quiet)
                    this.#out.print((0, wrapped.D)(this.#safe(message), this.#out.width));
            }
            notice(message, at) {
                if (!this.#options.quiet)
                    this.#say('notice', 'bold', message, at);
            }
            warning(message, at) {
                this.#say('warning', 'yellow', message, at);
            }
            error(message, at, id) {
                if (id === undefined)
                    this.#say('error', 'red', message, at);
                else
                    this.#say(`error[${id}]`, 'red', `${message}\n${lookUp(id)}`, at);
            }
            progress(progress) {
                if (this.#options.quiet)
                    return;
                const line = this.#safe((0, progress_line.o)(progress));
                if (progress.failed)
                    this.#out.print(this.#out.styled('red', line));
                else
                    this.#out.status(line);
                if (progress.done >= progress.total)
                    this.#out.clear();
                for (const line of progress.details ?? [])
                    this.debug(`  ${line}`);
            }
            async group(heading, body) {
                if (!this.#options.quiet)
                    this.#out.print(this.#out.styled('bold', this.#safe(heading)));
                const began = performance.now();
                try {
                    return await body();
                }
                finally {
                    this.debug(`${heading}: took ${(0, markdown.p0)((performance.now() - began) / 1000)}`);
                }
            }
            exportVariable() { }
            addPath() { }
            setOutput(name, value) {
                this.#outputs.set(name, value);
            }
            async summary(markdown) {
                this.#out.clear();
                if (this.#options.quiet)
                    return;
                const { stdout } = this.#options;
                this.#summaries += markdown;
                this.#out.print(`\n${(0, plain_markdown.E)(this.#masker.apply(markdown), widthOf(stdout))}\n`);
            }
            answer(answer) {
                this.#out.clear();
                const { json, stdout } = this.#options;
                if (json)
                    return;
                if ('exactly' in answer)
                    stdout.write(stdout.isTTY === true ? (0, printable.g$)(answer.exactly) : answer.exactly);
                else if (answer.markdown !== '')
                    stdout.write(`${(0, plain_markdown.E)(this.#masker.apply(answer.markdown), widthOf(stdout))}\n`);
            }
            finish(json) {
                this.#out.clear();
                if (this.#options.json)
                    this.#options.stdout.write(`${this.#masker.apply(JSON.stringify(json, null, 2))}\n`);
                if (this.#options.quiet)
                    return;
                const shown = [...this.#outputs].filter(([, value]) => value !== '' &&
                    value.length <= 200 &&
                    !value.includes('\n') &&
                    !/^[[{]/.test(value) &&
                    !(value.includes(' ') && this.#summaries.includes(value)));
                const width = Math.max(0, ...shown.map(([name]) => name.length));
                for (const [name, value] of shown)
                    this.#out.print(`${this.#out.styled('bold', name.padEnd(width))}  ${this.#safe(value)}`);
            }
            #asked(question, ask) {
                this.#out.clear();
                return ask(this.#safe(question));
            }
            #say(severity, style, message, at) {
                const place = at === undefined
                    ? ''
                    : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: `;
                this.#out.clear();
                this.#err.message(severity, style, this.#safe(`${place}${message}`));
            }
            #safe(text) {
                return (0, printable.g$)(this.#masker.apply(text));
            }
        }
        ;
        async function runCli(words, terminal) {
            const [name = '', ...rest] = joinedNames(words);
            try {
                if (name === '--version' || name === '-V' || name === 'version')
                    return say(terminal.stdout, `${terminal.version}\n`);
                if (name === '--help' || name === '-h' || name === 'help')
                    return await run_cli_help(rest, terminal);
                if (name === '')
                    return await overall(terminal, terminal.stderr, 2);
                const found = await find(name, terminal);
                const { declaration } = found.kind === 'action' ? found.action : found.command;
                const call = (0, src_arguments.lR)(rest, declaration, terminal.env);
                if (call.help)
                    return say(terminal.stdout, (0, help.bD)(declaration, (0, help.kK)(terminal.stdout)));
                return found.kind === 'action'
                    ? await startAction(found.action, call, terminal)
                    : await startCommand(found.command, call, terminal);
            }
            catch (error) {
                return fail(error, words, terminal);
            }
        }
        function joinedNames(words) {
            const [first, second, ...rest] = words;
            const name = `${first}-${second}`;
            return commands.some((one) => one.name === name) ? [name, ...rest] : words;
        }
        async function startAction(action, call, terminal) {
            const { env, cwd, stdout, stderr, ask } = terminal;
            const context = await contextOf(terminal);
            const host = new TerminalHost({ ...call, context, env, workspace: cwd, stdout, stderr, ask });
            const { exitCode, json } = await action.start(await terminal.openPorts(host));
            host.finish(json);
            return exitCode;
        }
        async function startCommand(command, call, terminal) {
            const { env, cwd, stdout, stderr, processes, foreground, signal, explanations } = terminal;
            const host = new TerminalHost({
                ...call,
                answers: true,
                context: NO_CONTEXT,
                env,
                workspace: cwd,
                stdout,
                stderr,
            });
            const { exitCode, json, answer } = await command.start({
                host,
                processes,
                foreground,
                signal,
                behindDashes: call.behindDashes,
                explanations,
                declarations: () => declarationsOf(terminal).then(({ actions, commands: own }) => [...actions, ...own]),
                openPorts: async () => {
                    host.context = await contextOf(terminal);
                    return terminal.openPorts(host);
                },
            });
            if (answer)
                host.answer(answer);
            host.finish(json);
            return exitCode;
        }
        const contextOf = ({ cwd, processes, env }) => readGitContext(cwd, { processes, env, signal: AbortSignal.any([]) });
        async function find(name, { actions }) {
            const action = actions.find((one) => one.name === name);
            if (action)
                return { kind: 'action', action: await action.load() };
            const command = commands.find((one) => one.name === name);
            if (command)
                return { kind: 'command', command: await command.load() };
            const what = name.startsWith('-') ? 'flag' : 'command';
            const known = what === 'flag'
                ? [...Object.keys(src_arguments.gd), 'version'].map((flag) => `--${flag}`)
                : [...actions, ...commands].map((one) => one.name);
            const meant = what === 'command' ? ELSEWHERE.get(name.toLowerCase()) : undefined;
            throw new errors.eb(`There is no ${what} ${name.slice(0, 80)}.`, {
                id: 'command-unknown',
                fix: meant
                    ? `Did you mean "${meant}"?`
                    : (0, suggestion.a)(name, known, 'Run "pakages --help" to see all commands.'),
            });
        }
        const ELSEWHERE = new Map([
            ['uninstall', 'remove'],
            ['delete', 'remove'],
            ['rm', 'remove'],
            ['gc', 'remove --gc'],
            ['find', 'list'],
            ['ls', 'list'],
            ['show', 'info'],
            ['add', 'install'],
            ['update', 'install'],
            ['upgrade', 'install'],
            ['rollback', 'install --rollback'],
            ['history', 'generations'],
            ['exec', 'run'],
            ['load', 'shell'],
            ['activate', 'shell'],
        ]);
        async function run_cli_help([name], terminal) {
            if (name === undefined)
                return overall(terminal, terminal.stdout, 0);
            const found = await find(name, terminal);
            const { declaration } = found.kind === 'action' ? found.action : found.command;
            return say(terminal.stdout, (0, help.bD)(declaration, (0, help.kK)(terminal.stdout)));
        }
        async function overall(terminal, sink, exitCode) {
            sink.write((0, help.lc)(await declarationsOf(terminal), terminal.version, (0, help.kK)(sink)));
            return exitCode;
        }
        async function declarationsOf({ actions }) {
            const loaded = async (entries) => (await Promise.all(entries.map(({ load }) => load()))).map(({ declaration }) => declaration);
            return { actions: await loaded(actions), commands: await loaded(commands) };
        }
        function say(sink, text) {
            sink.write(text);
            return 0;
        }
        function fail(error, words, { stdout, stderr, env }) {
            const failure = (0, src_failure.g5)(error);
            const screen = new Screen(stderr, env);
            const text = failure.kind === 'bug'
                ? failure.stack
                : 'fix' in failure
                    ? `${failure.message}\n${failure.fix}`
                    : failure.message;
            const id = 'id' in failure ? failure.id : undefined;
            if (id === undefined)
                screen.message('error', 'red', text);
            else
                screen.message(`error[${id}]`, 'red', `${text}\n${lookUp(id)}`);
            if (words.includes('--json'))
                stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`);
            return failure.exitCode;
        }
        ;
    }),
    8138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (plainMarkdown),
            w: () => (plainText)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        var _wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73663);
        function plainText(markdown) {
            const bare = markdown
                .replace(/!?\[([^[\]]*)\]\(([^[)\s]+)\)/g, (_, text, address) => text === address || text === '' ? address : `${text} (${address})`)
                .replace(/\*\*(.+?)\*\*/g, '$1')
                .replace(/<br\s*\/?>/g, ' ')
                .replace(/(?<!\\)<\/?(?:details|summary|code|sub|sup|b|i|em|strong|p|div|h[1-6]|kbd)\b[^<>]*>/g, '');
            return withoutCodeMarks(bare)
                .replaceAll('\u2060', '')
                .replace(/&lt;/g, '<')
                .replace(/&gt;/g, '>')
                .replace(/&quot;/g, '"')
                .replace(/&amp;/g, '&');
        }
        function plainMarkdown(markdown, columns = Infinity) {
            const lines = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(markdown).split('\n');
            const output = [];
            let fence;
            let isPicture = false;
            for (let at = 0; at < lines.length; at++) {
                const line = lines[at];
                if (fence !== undefined) {
                    if (closes(line, fence))
                        fence = undefined;
                    else if (!isPicture)
                        output.push(`    ${line}`);
                    continue;
                }
                fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
                isPicture = /^\s*`{3,}mermaid\s*$/.test(line);
                if (fence !== undefined)
                    continue;
                if (isRow(line) && isRule(lines[at + 1])) {
                    let end = at + 1;
                    while (end < lines.length && isRow(lines[end]))
                        end++;
                    const rows = lines.slice(at, end);
                    output.push(...table(rows, columns));
                    at += rows.length - 1;
                }
                else
                    output.push(...block(line).map((text) => (0, _wrapped_js__WEBPACK_IMPORTED_MODULE_1__.D)(text, columns)));
            }
            return (output
                .join('\n')
                .replace(/\n{3,}/g, '\n\n')
                .replace(/^\n+/, '')
                .trimEnd());
        }
        const closes = (line, fence) => {
            const mark = line.trim();
            return mark.length >= fence.length && mark === fence[0].repeat(mark.length);
        };
        function withoutCodeMarks(markdown) {
            const runs = runsOfBackticks(markdown);
            let text = '';
            let at = 0;
            for (const found of markdown.matchAll(/\\([!-/:-@[-`{-~])|`+/g)) {
                if (found.index < at)
                    continue;
                text += markdown.slice(at, found.index);
                at = found.index + found[0].length;
                const close = found[1] === undefined ? runs(found[0].length, at) : undefined;
                if (close === undefined)
                    text += found[1] ?? found[0];
                else {
                    text += markdown.slice(at, close);
                    at = close + found[0].length;
                }
            }
            return text + markdown.slice(at);
        }
        function runsOfBackticks(text) {
            const places = Map.groupBy(text.matchAll(/`+/g), ([run]) => run.length);
            const next = new Map();
            return (length, from) => {
                const found = places.get(length) ?? [];
                let at = next.get(length) ?? 0;
                while (at < found.length && found[at].index < from)
                    at++;
                next.set(length, at);
                return found[at]?.index;
            };
        }
        const isRow = (line) => line.trimStart().startsWith('|');
        const isRule = (line) => line !== undefined && line.includes('-') && /^[\s:|-]*$/.test(line);
        function block(line) {
            const heading = /^#{1,6}\s(.*)$/.exec(line);
            if (heading)
                return ['', plainText(heading[1].trim()), ''];
            if (/^> \[!\w+\]$/.test(line))
                return [];
            const text = plainText(line.replace(/^> ?/, ''));
            return text === '' && line !== '' ? [] : [text];
        }
        const MAX_WIDTH = 120;
        function table(lines, columns) {
            const rows = lines.filter((_, index) => index !== 1).map(cells);
            const widths = rows.reduce((widest, row) => row.map((cell, column) => Math.max(Math.min(cell.length, MAX_WIDTH), widest[column] ?? 0)), []);
            const first = fitting(widths, columns);
            return rows.flatMap((row) => {
                const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
                const below = row.slice(first).filter((cell) => cell !== '');
                return [
                    padded.slice(0, first).join('  ').trimEnd(),
                    ...(below.length > 0 ? [`    ${below.join('  ')}`] : []),
                ];
            });
        }
        function fitting(widths, columns) {
            let [count, used] = [0, 0];
            for (const width of widths) {
                used += width + (count > 0 ? 2 : 0);
                if (used > columns)
                    break;
                count++;
            }
            return Math.max(count, 1);
        }
        function cells(line) {
            const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
            return inner.split(/(?<!\\)\|/).map((cell) => plainText(cell.replaceAll('\\|', '|').trim()));
        }
    }),
    73663: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (wrappedProse),
            k: () => (wrapped)
        });
        const wrapped = (text, width) => lined(text.split(/\s+/), width);
        const NARROWEST = 40;
        function wrappedProse(text, width) {
            if (width === undefined || width < NARROWEST)
                return text;
            return text
                .split('\n')
                .flatMap((line) => (line.length <= width || isLaidOut(line) ? [line] : broken(line, width)))
                .join('\n');
        }
        const isLaidOut = (line) => line.startsWith('    ') || /\S {2}/.test(line);
        function broken(line, width) {
            const [indent] = /^ *(?:[-*] |\d+\. )?/.exec(line);
            const words = line.slice(indent.length).match(/(?:"[^"]*"|\S)+/g) ?? [];
            const blank = ' '.repeat(indent.length);
            return lined(words, width - indent.length).map((one, at) => (at === 0 ? indent : blank) + one);
        }
        function lined(words, width) {
            const lines = [''];
            for (const word of words) {
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
    }),
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
    })
};
