import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({
    37638: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            $N: () => (codeOf),
            H: () => (NotChecked),
            L: () => (readingFrom),
            bD: () => (messageOf),
            cJ: () => (Cancelled),
            eb: () => (UsageError),
            s$: () => (sentenceOf),
            vz: () => (readingInput),
            yo: () => (UserError)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14566);
        var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_0__);
        class UserError extends Error {
            name = 'UserError';
            id;
            fix;
            at;
            constructor(message, details) {
                super(message, details.cause === undefined ? undefined : { cause: details.cause });
                this.id = details.id;
                this.fix = details.fix;
                this.at = details.at;
            }
        }
        class UsageError extends UserError {
            name = 'UsageError';
        }
        class NotChecked extends UserError {
            name = 'NotChecked';
        }
        class Cancelled extends Error {
            name = 'Cancelled';
            signal;
            constructor(signal) {
                super(`stopped by ${signal}`);
                this.signal = signal;
            }
        }
        function readingFrom(from, read, at) {
            try {
                return read();
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new UserError(`In ${from}: ${error.message}`, {
                    id: error.id,
                    fix: error.fix,
                    cause: error,
                    ...(at && { at }),
                });
            }
        }
        function readingInput(name, read) {
            try {
                return read();
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h)
                    throw new UsageError(`In the input "${name}": ${error.message}`, {
                        id: error.id,
                        fix: error.fix,
                        cause: error,
                    });
                if (error instanceof UserError)
                    throw new UsageError(error.message, { id: error.id, fix: error.fix, cause: error });
                throw error;
            }
        }
        const messageOf = (error) => (0, node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) ? error.message : String(error);
        const sentenceOf = (error) => messageOf(error).replace(/[.!?]?$/, (end) => end || '.');
        function codeOf(error) {
            for (let at = error, depth = 0; (0, node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(at) && depth < 8; at = at.cause, depth++) {
                if ('code' in at && typeof at.code === 'string')
                    return at.code;
            }
            return undefined;
        }
    }),
    14731: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            g5: () => (failureOf),
            sE: () => (failurePage),
            xV: () => (ISSUES_URL)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_util_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37638);
        var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(39452);
        const ISSUES_URL = 'https://github.com/syspack/pakages/issues/new';
        const failurePage = (id) => `https://github.com/syspack/pakages/blob/main/docs/failures.md#${id}`;
        const systemAdvice = {
            ENOSPC: [
                'disk-full',
                'Free some space on the disk, or set "work-dir" and PAKAGES_CACHE to folders on a larger one.',
            ],
            EDQUOT: ['disk-full', 'Free some space: the quota of the disk is used up.'],
            EROFS: [
                'file-system-read-only',
                'The file system is read-only: set "work-dir" to a folder that can be written.',
            ],
            EACCES: ['permission-denied', 'Check the owner and the permissions of the file or folder.'],
            EPERM: ['permission-denied', 'Check the owner and the permissions of the file or folder.'],
            ENOTDIR: ['path-unusable', 'Check the path: a part of it is a file, where a folder must be.'],
            EISDIR: ['path-unusable', 'Check the path: it is a folder, where a file must be.'],
            ENAMETOOLONG: ['path-unusable', 'Give a shorter path.'],
            ELOOP: ['path-unusable', 'Check the path: links on it lead in a circle.'],
            E2BIG: [
                'command-too-long',
                'Words and variables are longer than the system hands to a program: load fewer packages, or unset what is long.',
            ],
            EMFILE: [
                'too-many-open-files',
                'Raise the limit of open files (ulimit -n) or lower the number of parallel jobs.',
            ],
            ENOMEM: ['out-of-memory', 'The memory is used up: lower the number of parallel jobs.'],
        };
        function failureOf(error, signal) {
            const stop = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.cJ ? error : signal?.reason;
            if (stop instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.cJ)
                return {
                    kind: 'cancelled',
                    exitCode: 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[stop.signal],
                    message: stop.message,
                };
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb)
                return { kind: 'usage', exitCode: 2, ...details(error) };
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.H)
                return { kind: 'user', exitCode: 2, ...details(error) };
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)
                return { kind: 'user', exitCode: 1, ...details(error) };
            if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_3__.h)
                return { kind: 'user', exitCode: 1, id: error.id, message: error.message, fix: error.fix };
            if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_4__.j)
                return {
                    kind: 'user',
                    exitCode: 1,
                    id: 'network-failed',
                    message: `The network failed: ${error.message}.`,
                    fix: 'Check the address, the connection and the proxy settings, and run it again.',
                };
            const advice = systemAdvice[(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? ''];
            if (advice !== undefined)
                return { kind: 'user', exitCode: 1, id: advice[0], message: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error), fix: advice[1] };
            return {
                kind: 'bug',
                exitCode: 70,
                id: 'internal-error',
                message: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error),
                stack: stackOf(error),
            };
        }
        const details = (error) => ({
            id: error.id,
            message: error.message,
            fix: error.fix,
            ...(error.at && { at: error.at }),
        });
        function stackOf(error) {
            const stacks = [];
            for (let at = error, depth = 0; at !== undefined && depth < 8; at = (0, node_util_types__WEBPACK_IMPORTED_MODULE_1__.isNativeError)(at) ? at.cause : undefined, depth++) {
                stacks.push((0, node_util_types__WEBPACK_IMPORTED_MODULE_1__.isNativeError)(at) ? (at.stack ?? at.message) : (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(at));
            }
            return stacks.join('\ncaused by ');
        }
    }),
    97276: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Jt: () => (flag),
            LO: () => (inputVariable),
            Qq: () => (text),
            TL: () => (parseInputs),
            U9: () => (count),
            Yq: () => (choice),
            p_: () => (list),
            rJ: () => (secret)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37638);
        const inputVariable = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`"${name}" is "${value}".`, {
                    id: 'input-malformed',
                    fix: `Give a whole number, ${range}.`,
                });
            };
            return declare('count', description, { ...rest, ...(fallback !== undefined && { default: String(fallback) }) }, parse, undefined);
        }
        function flag(description, options = {}) {
            const parse = (value, name) => {
                if (/^(true|True|TRUE)$/.test(value))
                    return true;
                if (/^(false|False|FALSE)$/.test(value))
                    return false;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`"${name}" is "${value}".`, {
                    id: 'input-malformed',
                    fix: 'Give true or false.',
                });
            };
            return declare('flag', description, { default: String(options.default ?? false) }, parse, false);
        }
        function choice(description, choices, options = {}) {
            const parse = (value, name) => {
                if (choices.includes(value))
                    return value;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`"${name}" is "${value}".`, {
                    id: 'input-malformed',
                    fix: `Give one of: ${choices.join(', ')}.`,
                });
            };
            return declare('choice', description, { default: options.default ?? choices[0] }, parse, choices[0], choices);
        }
        function secret(description, options = {}) {
            return declare('secret', description, options, (value) => value, undefined);
        }
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
                throw missing(name, input.description);
            return input.absent;
        }
        const missing = (name, description) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`"${name}" is missing.`, {
            id: 'input-missing',
            fix: description.replaceAll('`', ''),
        });
        const ownDefault = (input) => input.default?.includes('${{') ? undefined : input.default;
    }),
    76129: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            G: () => (Masker),
            c: () => (SHORTEST_SECRET)
        });
        const SHORTEST_SECRET = 8;
        class Masker {
            #secrets = new Set();
            #pattern;
            add(secret) {
                const lines = secret.split(/\r?\n/).map((line) => line.trim());
                const whole = [secret.trim(), ...lines].filter((text) => text.length >= SHORTEST_SECRET);
                const forms = whole.flatMap((text) => [
                    text,
                    encodeURIComponent(text.toWellFormed()),
                    Buffer.from(text).toString('base64'),
                ]);
                for (const form of forms)
                    this.#secrets.add(form);
                this.#pattern = undefined;
            }
            apply(text) {
                if (this.#secrets.size === 0)
                    return text;
                const longestFirst = [...this.#secrets].sort((a, b) => b.length - a.length);
                this.#pattern ??= new RegExp(longestFirst.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
                return text.replace(this.#pattern, '***');
            }
        }
    }),
    69727: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Dw: () => (NETWORK_VARIABLES),
            PK: () => (proxyPasswords),
            hY: () => (pickVariables)
        });
        var _node_proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50926);
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
        const PROXY_VARIABLE = /_proxy$/i;
        function proxyPasswords(env) {
            const passwords = Object.entries(env).flatMap(([name, value = '']) => PROXY_VARIABLE.test(name) ? [passwordIn(value)] : []);
            return [...new Set(passwords.flatMap((text) => (text === '' ? [] : [text, (0, _node_proxies_js__WEBPACK_IMPORTED_MODULE_0__.DH)(text)])))];
        }
        const passwordIn = (address) => URL.parse(address.includes('://') ? address : `http://${address}`)?.password ?? '';
        const pickVariables = (env, names) => Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
    }),
    3351: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            C: () => (nodeProcesses)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46193);
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37638);
        const KEEP = 64 * 1024 * 1024;
        const GRACE = 10_000;
        const nodeProcesses = { run };
        async function run(command, args, options) {
            options.signal?.throwIfAborted();
            const started = performance.now();
            const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
                ...(options.cwd !== undefined && { cwd: options.cwd }),
                env: options.env,
                stdio: 'pipe',
                detached: true,
                windowsHide: true,
            });
            const stdout = collect(child.stdout, 'stdout', options);
            const stderr = collect(child.stderr, 'stderr', options);
            child.stdin.on('error', () => { });
            child.stdin.end(options.stdin ?? '');
            const exitCode = await ended(child, command, options);
            return {
                exitCode,
                stdout: stdout(),
                stderr: stderr(),
                seconds: (performance.now() - started) / 1000,
            };
        }
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
        async function groupGone(child) {
            const until = performance.now() + GRACE;
            while (kill(child, 0)) {
                if (performance.now() > until)
                    kill(child, 'SIGKILL');
                await new Promise((resolve) => setTimeout(resolve, 20));
                if (performance.now() > until + GRACE)
                    return;
            }
        }
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
            const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error);
            const why = code === 'ENOENT'
                ? 'it was not found'
                : code === 'EACCES'
                    ? 'it is not executable'
                    : (code ?? 'unknown error');
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${command} cannot be started: ${why}.`, {
                id: 'program-missing',
                fix: `Install ${command}, or put its folder on the PATH.`,
                cause: error,
            });
        }
        function collect(stream, name, { onLine, keep = KEEP }) {
            const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
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
    }),
    50926: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            DH: () => (decoded),
            UM: () => (proxyTo),
            eU: () => (proxyLogin),
            qb: () => (shownProxy)
        });
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16384);
        var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39452);
        const shownProxy = ({ url }) => url.host;
        function decoded(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
        function proxyLogin({ url }) {
            if (url.username === '')
                return {};
            const words = `${decoded(url.username)}:${decoded(url.password)}`;
            return { 'proxy-authorization': `Basic ${Buffer.from(words).toString('base64')}` };
        }
        function proxyTo(address, env) {
            const names = address.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : HTTP_NAMES;
            const variable = names.find((name) => env[name]);
            if (variable === undefined || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(address.hostname))
                return undefined;
            if (isExcepted(address, env['no_proxy'] || env['NO_PROXY'] || ''))
                return undefined;
            const text = env[variable];
            const url = URL.parse(text.includes('://') ? text : `http://${text}`);
            if (url && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '')
                return { url, variable };
            const kind = url ? `a proxy of the kind ${url.protocol.slice(0, -1)}` : 'not an address';
            throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_2__.j(`${variable} is ${kind}; Pakages speaks to HTTP proxies only`, 'BAD_PROXY', `${address.origin}${address.pathname}`);
        }
        const HTTP_NAMES = ['http_proxy', 'HTTP_PROXY'];
        function isExcepted({ hostname, port, protocol }, list) {
            const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
            const actual = port || (protocol === 'https:' ? '443' : '80');
            return list
                .toLowerCase()
                .split(/[\s,]+/)
                .some((entry) => entry !== '' && names(entry, host, actual));
        }
        function names(entry, host, port) {
            if (entry === '*')
                return true;
            if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && entry.includes('/'))
                return isInNetwork(entry, host);
            const [, named = '', at] = /^(?:\*?\.)?\[?(.*?)\]?(?::(\d{1,5}))?$/.exec((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? ['', entry];
            if (at !== undefined && at !== port)
                return false;
            return host === named || ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${named}`));
        }
        function isInNetwork(network, host) {
            const [address = '', bits] = network.split('/');
            if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host))
                return false;
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
            const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
            try {
                list.addSubnet(address, Number(bits), family);
            }
            catch {
                return false;
            }
            return list.check(host, family);
        }
    }),
    39452: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            j: () => (HttpError)
        });
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
    }),
    68971: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            Cs: () => (runAction),
            Ko: () => (readInputs),
            z6: () => (endingOf)
        });
        var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14731);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97276);
        var _masking_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76129);
        var _network_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69727);
        async function runAction(action, ports) {
            try {
                const inputs = readInputs(action.inputs, ports.host);
                const { run, present } = await action.work();
                const result = await run(inputs, ports);
                const presentation = present(result, inputs);
                await show(presentation, ports.host);
                if (presentation.failure === undefined)
                    return { exitCode: 0, json: presentation.json };
                const { exitCode } = endingOf(presentation.failure, action.name, ports);
                return { exitCode, json: presentation.json };
            }
            catch (error) {
                return endingOf(error, action.name, ports);
            }
        }
        function readInputs(inputs, host) {
            for (const [name, input] of Object.entries(inputs)) {
                const secret = input.kind === 'secret' ? host.input(name)?.trim() : undefined;
                if (!secret)
                    continue;
                host.mask(secret);
                if (secret.length < _masking_js__WEBPACK_IMPORTED_MODULE_0__.c)
                    host.warning(`"${name}" has fewer than ${_masking_js__WEBPACK_IMPORTED_MODULE_0__.c} characters: it is neither masked in what is printed nor looked for in what is published.`);
            }
            for (const password of (0, _network_environment_js__WEBPACK_IMPORTED_MODULE_1__.PK)(host.env))
                host.mask(password);
            return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.TL)(inputs, (name) => host.input(name));
        }
        async function show(presentation, host) {
            for (const [name, value] of Object.entries(presentation.outputs))
                host.setOutput(name, value);
            if (presentation.summary !== '')
                await host.summary(presentation.summary);
        }
        function endingOf(error, name, ports) {
            const failure = report((0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.g5)(error, ports.signal), name, ports.host);
            return { exitCode: failure.exitCode, json: { error: failure } };
        }
        function report(failure, name, host) {
            switch (failure.kind) {
                case 'usage':
                case 'user':
                    host.error(`${failure.message}\n${failure.fix}`, failure.at, failure.id);
                    break;
                case 'cancelled':
                    host.info(`${name} was ${failure.message}.`);
                    break;
                case 'bug':
                    host.info(failure.stack);
                    host.error(`This is a bug in Pakages: ${failure.message}\nPlease report it with the lines above: ${reportUrl(name, failure.message)}`, undefined, failure.id);
                    break;
                default:
                    failure;
            }
            return failure;
        }
        const reportUrl = (name, message) => `${_failure_js__WEBPACK_IMPORTED_MODULE_3__.xV}?${new URLSearchParams({ title: `${name}: ${message.split('\n', 1)[0]?.slice(0, 100) ?? ''}` }).toString()}`;
    }),
    14566: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            S: () => (shown),
            h: () => (InvalidValue)
        });
        var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55510);
        class InvalidValue extends Error {
            name = 'InvalidValue';
            id;
            fix;
            constructor(message, details) {
                super(message);
                this.id = details.id;
                this.fix = details.fix;
            }
        }
        function shown(text) {
            const line = (0, _printable_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text.slice(0, 1000)).replace(/[\n\t]+/g, ' ');
            return line.length > 80 ? `${line.slice(0, 79)}…` : line;
        }
    }),
    16384: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            U: () => (isLoopback)
        });
        const isLoopback = (hostname) => hostname === 'localhost' ||
            hostname.endsWith('.localhost') ||
            hostname === '[::1]' ||
            /^127(?:\.\d{1,3}){3}$/.test(hostname);
    }),
    55510: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
        __nccwpck_require__.d(__webpack_exports__, {
            RK: () => (visible),
            fo: () => (replaceUnseen),
            g$: () => (printable)
        });
        const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
        const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
        const printable = (text) => text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');
        const JOINERS = /[\u200b-\u200d\u2060]/g;
        const UNSEEN = new RegExp([LINE_ENDS, /[\n\t]/, INVISIBLE, JOINERS].map((one) => one.source).join('|'), 'gu');
        const visible = (text) => printable(text).replace(JOINERS, '');
        const replaceUnseen = (text, by) => text.replace(UNSEEN, by);
    }),
    42613: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    }),
    20181: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    }),
    35317: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
    }),
    76982: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    }),
    72250: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");
    }),
    24434: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    }),
    79896: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    }),
    91943: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
    }),
    58611: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    }),
    85675: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");
    }),
    65692: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    }),
    69278: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    }),
    34589: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    }),
    16698: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    }),
    4573: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    }),
    31421: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    }),
    37540: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    }),
    77598: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    }),
    53053: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    }),
    40610: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    }),
    71553: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
    }),
    78474: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    }),
    73024: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    }),
    51455: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    }),
    37067: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    }),
    32467: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    }),
    44708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    }),
    98995: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
    }),
    77030: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    }),
    48161: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    }),
    76760: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    }),
    53916: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
    }),
    643: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    }),
    1708: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    }),
    41792: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    }),
    80481: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
    }),
    80099: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");
    }),
    57075: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    }),
    38321: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
    }),
    46466: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    }),
    46193: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
    }),
    58500: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    }),
    41692: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    }),
    73136: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    }),
    57975: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    }),
    73429: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    }),
    75919: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    }),
    38522: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    }),
    70857: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    }),
    16928: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    }),
    932: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    }),
    2203: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    }),
    13193: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    }),
    53557: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
    }),
    16460: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");
    }),
    64756: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    }),
    52018: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    }),
    87016: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    }),
    39023: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    }),
    43106: ((module) => {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    })
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
        return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    }
    finally {
        if (threw)
            delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined')
    __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
    __nccwpck_require__.n = (module) => {
        var getter = module && module.__esModule ?
            () => (module['default']) :
            () => (module);
        __nccwpck_require__.d(getter, { a: getter });
        return getter;
    };
})();
(() => {
    var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
    var leafPrototypes;
    __nccwpck_require__.t = function (value, mode) {
        if (mode & 1)
            value = this(value);
        if (mode & 8)
            return value;
        if (typeof value === 'object' && value) {
            if ((mode & 4) && value.__esModule)
                return value;
            if ((mode & 16) && typeof value.then === 'function')
                return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
        for (var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
            Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
        }
        def['default'] = () => (value);
        __nccwpck_require__.d(ns, def);
        return ns;
    };
})();
(() => {
    __nccwpck_require__.d = (exports, definition) => {
        for (var key in definition) {
            if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
                Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
            }
        }
    };
})();
(() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId) => {
        return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
    };
})();
(() => {
    __nccwpck_require__.u = (chunkId) => {
        return "" + chunkId + ".index.js";
    };
})();
(() => {
    __nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop));
})();
(() => {
    __nccwpck_require__.r = (exports) => {
        if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
            Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
        }
        Object.defineProperty(exports, '__esModule', { value: true });
    };
})();
(() => {
    var installedChunks = {
        8792: 0
    };
    var installChunk = (data) => {
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for (moduleId in modules) {
            if (__nccwpck_require__.o(modules, moduleId)) {
                __nccwpck_require__.m[moduleId] = modules[moduleId];
            }
        }
        if (runtime)
            runtime(__nccwpck_require__);
        for (; i < ids.length; i++) {
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
                installedChunks[chunkId][0]();
            }
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises) => {
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
        if (installedChunkData !== 0) {
            if (installedChunkData) {
                promises.push(installedChunkData[1]);
            }
            else {
                if (true) {
                    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
                        if (installedChunks[chunkId] !== 0)
                            installedChunks[chunkId] = undefined;
                        throw e;
                    });
                    var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
                    promises.push(installedChunkData[1] = promise);
                }
            }
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    P: () => (runAtTerminal),
    _: () => (runOnGitHub)
});
var processes = __nccwpck_require__(3351);
var external_node_child_process_ = __nccwpck_require__(31421);
var external_node_os_ = __nccwpck_require__(48161);
var errors = __nccwpck_require__(37638);
;
const nodeForeground = ({ command, args, env, signal }) => new Promise((resolve, reject) => {
    const child = (0, external_node_child_process_.spawn)(command, args, { env, stdio: 'inherit' });
    const handOn = () => {
        const { signal: name } = signal.reason;
        if (name !== 'SIGINT' || !process.stdin.isTTY)
            child.kill(name);
    };
    signal.addEventListener('abort', handOn);
    child.on('error', (error) => reject(notStarted(command, error)));
    child.on('exit', (code, by) => {
        signal.removeEventListener('abort', handOn);
        resolve(code ?? 128 + external_node_os_.constants.signals[by]);
    });
});
function notStarted(command, error) {
    const why = { ENOENT: 'is not found', EACCES: 'may not be run' }[(0, errors.$N)(error) ?? ''];
    if (why === undefined)
        return error;
    return new errors.yo(`${command} ${why} with these packages.`, {
        id: 'program-not-started',
        fix: 'Name a program that they bring, or one of this machine.',
        cause: error,
    });
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
;
function nodeAsk({ stdin, stderr, kill, pid }, signal) {
    if (!stdin.isTTY || !stderr.isTTY)
        return undefined;
    return async (question) => {
        const lines = (0, promises_namespaceObject.createInterface)({ input: stdin, output: stderr });
        lines.on('SIGINT', () => kill(pid, 'SIGINT'));
        const ended = new Promise((resolve) => lines.on('close', () => resolve(undefined)));
        try {
            return await Promise.race([lines.question(question, { signal }), ended]);
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            lines.close();
        }
    };
}
;
const noJobCache = {
    available: false,
    restore: async () => undefined,
    save: async () => false,
};
var run_action = __nccwpck_require__(68971);
;
function interruption() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => controller.abort(new errors.cJ(name)));
    return controller.signal;
}
;
const runnable = (action) => ({
    declaration: action,
    start: (ports) => (0, run_action.Cs)(action, ports),
});
;
const actions = [
    {
        name: 'all',
        folder: 'whole-chain',
        root: true,
        load: async () => runnable((await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(8492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8492))).wholeChainAction),
    },
    {
        name: 'setup',
        folder: 'setup-spack',
        load: async () => runnable((await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(8911)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48911))).setupSpackAction),
    },
    {
        name: 'plan',
        folder: 'plan-builds',
        load: async () => runnable((await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(994)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20994))).planBuildsAction),
    },
    {
        name: 'build',
        folder: 'build-with-spack',
        load: async () => runnable((await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(2607)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62607))).buildWithSpackAction),
    },
    {
        name: 'sbom',
        folder: 'generate-sbom',
        load: async () => runnable((await __nccwpck_require__.e(7866).then(__nccwpck_require__.bind(__nccwpck_require__, 7866))).generateSbomAction),
    },
    {
        name: 'push',
        folder: 'push-cache',
        load: async () => runnable((await __nccwpck_require__.e(8392).then(__nccwpck_require__.bind(__nccwpck_require__, 28392))).pushCacheAction),
    },
    {
        name: 'promote',
        folder: 'promote-packages',
        load: async () => runnable((await __nccwpck_require__.e(4291).then(__nccwpck_require__.bind(__nccwpck_require__, 74291))).promotePackagesAction),
    },
    {
        name: 'install',
        folder: 'install-trusted',
        load: async () => runnable((await __nccwpck_require__.e(3626).then(__nccwpck_require__.bind(__nccwpck_require__, 3626))).installTrustedAction),
    },
    {
        name: 'updates',
        folder: 'check-updates',
        load: async () => runnable((await __nccwpck_require__.e(4862).then(__nccwpck_require__.bind(__nccwpck_require__, 94862))).checkUpdatesAction),
    },
    {
        name: 'review',
        folder: 'review-packages',
        load: async () => runnable((await __nccwpck_require__.e(6217).then(__nccwpck_require__.bind(__nccwpck_require__, 76217))).reviewPackagesAction),
    },
    {
        name: 'resolve',
        folder: 'resolve-requirements',
        load: async () => runnable((await __nccwpck_require__.e(9722).then(__nccwpck_require__.bind(__nccwpck_require__, 79722))).resolveRequirementsAction),
    },
    {
        name: 'index',
        folder: 'publish-index',
        load: async () => runnable((await __nccwpck_require__.e(3849).then(__nccwpck_require__.bind(__nccwpck_require__, 33849))).publishIndexAction),
    },
    {
        name: 'scan',
        folder: 'scan-vulnerabilities',
        load: async () => runnable((await __nccwpck_require__.e(3295).then(__nccwpck_require__.bind(__nccwpck_require__, 63295))).scanVulnerabilitiesAction),
    },
    {
        name: 'audit',
        folder: 'audit-packages',
        load: async () => runnable((await __nccwpck_require__.e(8474).then(__nccwpck_require__.bind(__nccwpck_require__, 18474))).auditPackagesAction),
    },
    {
        name: 'container',
        folder: 'assemble-container',
        load: async () => runnable((await __nccwpck_require__.e(5363).then(__nccwpck_require__.bind(__nccwpck_require__, 35363))).assembleContainerAction),
    },
    {
        name: 'doctor',
        folder: 'examine-repository',
        load: async () => runnable((await __nccwpck_require__.e(1019).then(__nccwpck_require__.bind(__nccwpck_require__, 61019))).examineRepositoryAction),
    },
    {
        name: 'prune',
        folder: 'prune-registry',
        load: async () => runnable((await __nccwpck_require__.e(3313).then(__nccwpck_require__.bind(__nccwpck_require__, 83313))).pruneRegistryAction),
    },
    {
        name: 'release',
        folder: 'release-packages',
        load: async () => runnable((await __nccwpck_require__.e(7984).then(__nccwpck_require__.bind(__nccwpck_require__, 57984))).releasePackagesAction),
    },
    {
        name: 'targets',
        folder: 'list-targets',
        load: async () => runnable((await __nccwpck_require__.e(8040).then(__nccwpck_require__.bind(__nccwpck_require__, 8040))).listTargetsAction),
    },
];
;
async function runOnGitHub(name) {
    const signal = interruption();
    const [{ GitHubHost, GitHubJobCache, gitHubProcesses }, { realPorts }, action] = await Promise.all([Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(2352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12352)), Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(8780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78780)), entry(name).load()]);
    const host = new GitHubHost();
    catchStrayErrors(name, host, signal);
    const ports = realPorts({
        host,
        processes: gitHubProcesses(host),
        jobCache: new GitHubJobCache(host),
        signal,
    });
    exit((await action.start(ports)).exitCode);
}
async function runAtTerminal(words, version) {
    const signal = interruption();
    const { stdout, stderr, env } = process;
    stdout.on('error', () => process.exit(0));
    const { runCli } = await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(1802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21802));
    const exitCode = await runCli(words, {
        actions: actions,
        version,
        env,
        cwd: process.cwd(),
        stdout,
        stderr,
        processes: processes.C,
        foreground: nodeForeground,
        signal,
        ask: nodeAsk(process, signal),
        explanations: async () => (await __nccwpck_require__.e(181).then(__nccwpck_require__.bind(__nccwpck_require__, 30181))).explanations(),
        openPorts: async (host) => {
            const { realPorts } = await Promise.all([__nccwpck_require__.e(2857), __nccwpck_require__.e(8780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78780));
            catchStrayErrors(words[0] ?? 'pakages', host, signal);
            return realPorts({ host, processes: processes.C, jobCache: noJobCache, signal });
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
function catchStrayErrors(name, host, signal) {
    process.on('uncaughtException', (error) => exit((0, run_action.z6)(error, name, { host, signal }).exitCode));
}
function exit(code) {
    process.stdout.write('', () => process.exit(code));
}
var __webpack_exports__runAtTerminal = __webpack_exports__.P;
var __webpack_exports__runOnGitHub = __webpack_exports__._;
export { __webpack_exports__runAtTerminal as runAtTerminal, __webpack_exports__runOnGitHub as runOnGitHub };
