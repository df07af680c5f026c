export const id = 8780;
export const ids = [8780];
export const modules = {
    78780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            realPorts: () => (realPorts)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var markdown = __webpack_require__(12712);
        var ports_http = __webpack_require__(39452);
        var shown_command = __webpack_require__(7384);
        ;
        const LONGEST_WORD = 60;
        const LONGEST_LINE = 300;
        const SHORT = 0.2;
        const toldProcesses = (processes, host) => ({
            run: (command, args, options) => {
                const words = [(0, external_node_path_.basename)(command), ...args];
                return told({ what: shortened(words), from: SHORT }, host, async () => {
                    const result = await processes.run(command, args, options);
                    return { result, outcome: `exit code ${result.exitCode}` };
                });
            },
        });
        const toldHttp = (http, host) => ({
            request: (request) => told({ what: `${request.method ?? 'GET'} ${withoutQuery(request.url)}`, from: 0 }, host, async () => {
                const result = await http.request(request);
                return { result, outcome: String(result.status) };
            }),
        });
        const shortened = (words) => cut((0, shown_command.h)(words.map((word) => cut(word, LONGEST_WORD))), LONGEST_LINE);
        const cut = (text, longest) => text.length > longest ? `${text.slice(0, longest)}…` : text;
        function withoutQuery(url) {
            const address = URL.parse(String(url));
            if (!address)
                return 'an address that is none';
            return cut(`${address.host}${address.pathname}${address.search ? '?…' : ''}`, LONGEST_LINE);
        }
        async function told({ what, from }, host, body) {
            const began = performance.now();
            const tell = (outcome) => {
                const seconds = (performance.now() - began) / 1000;
                if (seconds >= from)
                    host.debug(`${what}: ${outcome} after ${(0, markdown.p0)(seconds)}`);
            };
            try {
                const { result, outcome } = await body();
                tell(outcome);
                return result;
            }
            catch (error) {
                tell(error instanceof ports_http.j ? error.code : (0, errors.bD)(error));
                throw error;
            }
        }
        var external_node_http_ = __webpack_require__(37067);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_tls_ = __webpack_require__(41692);
        ;
        const LIMIT = 32 * 1024 * 1024;
        const DISCARDED = 256 * 1024;
        const shownUrl = (url) => `${url.origin}${url.pathname}`;
        class Body extends external_node_stream_.Readable {
            #message;
            #pace;
            #failed;
            #broken;
            #begun = false;
            constructor(message, pace, failed) {
                super({ highWaterMark: 256 * 1024 });
                this.#message = message;
                this.#pace = pace;
                this.#failed = failed;
                message.once('error', (error) => this.#end(error));
                message.once('close', () => {
                    if (!message.complete)
                        this.#end(undefined);
                });
            }
            _read() {
                if (this.#broken !== undefined)
                    return void this.destroy(this.#failed(this.#broken));
                this.#pace.run();
                if (this.#begun)
                    return void this.#message.resume();
                this.#begun = true;
                this.#message.on('data', (chunk) => {
                    this.#pace.moved(chunk.length);
                    if (this.push(chunk))
                        return;
                    this.#pace.stop();
                    this.#message.pause();
                });
                this.#message.once('end', () => {
                    this.#pace.stop();
                    if (this.#message.complete)
                        this.push(null);
                });
            }
            _destroy(error, done) {
                this.#pace.stop();
                if (!this.#message.complete || !this.#message.readableEnded)
                    this.#message.destroy();
                done(error);
            }
            #end(error) {
                this.#pace.stop();
                this.#broken ??= error ?? new Error('the connection ended');
                if (this.#begun)
                    this.destroy(this.#failed(this.#broken));
            }
        }
        function answerOf(message, url, pace) {
            const body = new Body(message, pace, (error) => new ports_http.j(`${url.host}: the answer was cut off`, error.code ?? 'ECONNRESET', shownUrl(url), error));
            const bytes = (limit = LIMIT) => readAll(body, limit, url);
            return {
                status: message.statusCode ?? 0,
                headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
                    name,
                    Array.isArray(value) ? value.join(', ') : (value ?? ''),
                ])),
                url: url.href,
                body,
                bytes,
                text: async (limit) => (await bytes(limit)).toString('utf8'),
                discard: async () => void (await bytes(DISCARDED).catch(() => { })),
            };
        }
        async function readAll(body, limit, url) {
            const chunks = [];
            let size = 0;
            for await (const chunk of body) {
                size += chunk.length;
                if (size > limit)
                    throw new ports_http.j(`${shownUrl(url)} sent more than ${limit} bytes`, 'TOO_LARGE', shownUrl(url));
                chunks.push(chunk);
            }
            return Buffer.concat(chunks, size);
        }
        var external_node_events_ = __webpack_require__(78474);
        var external_node_https_ = __webpack_require__(44708);
        var promises_ = __webpack_require__(46466);
        ;
        const DEADLINES = { idle: 60_000, whole: 90_000, rate: 16 * 1024 };
        const timedOut = (message) => Object.assign(new Error(message), { code: 'ETIMEDOUT' });
        class Pace {
            #deadlines;
            #late;
            #bytes = 0;
            #used = 0;
            #since;
            #timer;
            constructor(deadlines, late) {
                this.#deadlines = deadlines;
                this.#late = late;
            }
            run() {
                if (this.#since !== undefined)
                    return;
                this.#since = performance.now();
                this.#arm();
            }
            stop() {
                if (this.#since === undefined)
                    return;
                this.#used += performance.now() - this.#since;
                this.#since = undefined;
                clearTimeout(this.#timer);
            }
            moved(bytes) {
                this.#bytes += bytes;
            }
            get #left() {
                const { whole, rate } = this.#deadlines;
                const used = this.#used + (performance.now() - this.#since);
                return whole + (this.#bytes / rate) * 1000 - used;
            }
            #arm() {
                this.#timer = setTimeout(() => {
                    if (this.#left > 0)
                        return this.#arm();
                    const seconds = Math.round(this.#used + performance.now() - this.#since) / 1000;
                    this.stop();
                    this.#late(timedOut(`no whole answer in ${seconds} s`));
                }, Math.max(1, this.#left));
                this.#timer.unref();
            }
        }
        var proxies = __webpack_require__(50926);
        var external_node_dns_ = __webpack_require__(40610);
        ;
        const notAsked = (url, reason) => new ports_http.j(reason, 'NOT_ASKED', shownUrl(url));
        function checkReach(url, refuses) {
            const reason = refuses?.(url);
            if (reason !== undefined)
                throw notAsked(url, reason);
        }
        const refusingLookup = (url, refuses) => (name, options, done) => (0, external_node_dns_.lookup)(name, { ...options, all: true }, (error, found) => {
            if (error)
                return done(error, []);
            const reason = found.map(({ address }) => refuses(url, address)).find((each) => each);
            if (reason !== undefined)
                return done(notAsked(url, reason), []);
            if (options.all)
                return done(null, found);
            const [first] = found;
            done(null, first?.address ?? '', first?.family);
        });
        ;
        async function exchange(request, url, sending) {
            const { method = 'GET', headers = {}, body, signal } = request;
            if (signal)
                (0, external_node_events_.setMaxListeners)(0, signal);
            const deadlines = {
                ...sending.deadlines,
                ...(request.timeout !== undefined && { idle: request.timeout }),
                ...(request.deadline !== undefined && { whole: request.deadline }),
            };
            const outgoing = begin(url, sending, {
                method,
                headers: { 'user-agent': sending.userAgent, 'accept-encoding': 'identity', ...headers },
                ...(signal && { signal }),
                ...(request.refuses && !sending.proxy && { lookup: refusingLookup(url, request.refuses) }),
            });
            let begun;
            const end = (error) => void (begun ?? outgoing).destroy(error);
            const pace = new Pace(deadlines, end);
            pace.moved(Number(headers['content-length'] ?? 0) || 0);
            outgoing.once('socket', () => pace.run());
            outgoing.setTimeout(deadlines.idle, () => end(timedOut(`no byte for ${deadlines.idle / 1000} s`)));
            outgoing.once('response', (message) => (begun = message));
            const answered = answer(outgoing, url, sending.proxy, signal);
            answered.then(() => pace.stop(), () => pace.stop());
            if (body instanceof external_node_stream_.Readable)
                await Promise.race([sent(body, outgoing, answered), answered]);
            else
                outgoing.end(body);
            return { message: await answered, pace };
        }
        function begin(url, { plain, tls, proxy }, options) {
            if (url.protocol === 'https:')
                return (0, external_node_https_.request)(url, { ...options, agent: tls });
            if (!proxy)
                return (0, external_node_http_.request)(url, { ...options, agent: plain });
            const asked = {
                ...options,
                path: url.href,
                headers: { ...options.headers, host: url.host, ...(0, proxies.eU)(proxy) },
            };
            const at = new URL(proxy.url.origin);
            return at.protocol === 'https:'
                ? (0, external_node_https_.request)(at, { ...asked, agent: false })
                : (0, external_node_http_.request)(at, { ...asked, agent: plain });
        }
        async function sent(body, outgoing, answered) {
            try {
                await (0, promises_.pipeline)(body, outgoing);
            }
            catch (error) {
                if (body.errored && body.errored === error) {
                    outgoing.destroy(error);
                    throw error;
                }
                await answered;
            }
        }
        function answer(outgoing, url, proxy, signal) {
            const who = proxy && url.protocol === 'http:' ? `the proxy ${(0, proxies.qb)(proxy)}` : url.host;
            return new Promise((resolve, reject) => {
                outgoing.once('response', resolve);
                outgoing.on('error', (error) => {
                    if (signal?.aborted)
                        reject(signal.reason);
                    else if (error instanceof ports_http.j)
                        reject(error);
                    else
                        reject(new ports_http.j(`${who}: ${error.message || error.code}`, error.code ?? 'UNKNOWN', shownUrl(url), error));
                });
            });
        }
        ;
        class TunnelAgent extends external_node_https_.Agent {
            #options;
            constructor(options) {
                super(options);
                this.#options = options;
            }
            createConnection(options, callback) {
                const host = options.host ?? 'localhost';
                const target = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
                const proxy = this.#options.proxyTo(new URL(`https://${target}`));
                if (!proxy)
                    return super.createConnection(options, callback);
                tunnel(proxy, target, this.#options.patience).then((socket) => callback?.(null, super.createConnection({ ...options, socket })), (error) => callback?.(error, undefined));
                return undefined;
            }
        }
        function tunnel(proxy, target, patience) {
            return new Promise((resolve, reject) => {
                const outgoing = (proxy.url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
                    method: 'CONNECT',
                    hostname: proxy.url.hostname.replace(/^\[|\]$/g, ''),
                    port: proxy.url.port || (proxy.url.protocol === 'https:' ? 443 : 80),
                    path: target,
                    headers: { host: target, ...(0, proxies.eU)(proxy) },
                    agent: false,
                });
                const late = setTimeout(() => outgoing.destroy(timedOut(`no tunnel in ${patience / 1000} s`)), patience).unref();
                outgoing.once('connect', (answer, socket, head) => {
                    clearTimeout(late);
                    if (answer.statusCode === 200) {
                        if (head.length > 0)
                            socket.unshift(head);
                        return resolve(socket);
                    }
                    socket.destroy();
                    reject(refused(proxy, target, answer));
                });
                outgoing.once('error', (error) => {
                    clearTimeout(late);
                    reject(unreachable(proxy, target, error));
                });
                outgoing.end();
            });
        }
        const PASSING = new Set([429, 500, 502, 503, 504]);
        function refused(proxy, target, { statusCode = 0 }) {
            const shown = (0, proxies.qb)(proxy);
            if (statusCode === 407) {
                const message = proxy.url.username === ''
                    ? `the proxy ${shown} wants a login (407)`
                    : `the proxy ${shown} does not accept the login in ${proxy.variable} (407)`;
                return new ports_http.j(message, 'PROXY_LOGIN', `https://${target}`);
            }
            const code = PASSING.has(statusCode) ? 'PROXY_FAILED' : 'PROXY_REFUSED';
            const message = `the proxy ${shown} makes no connection to ${target} (${statusCode})`;
            return new ports_http.j(message, code, `https://${target}`);
        }
        function unreachable(proxy, target, error) {
            const reason = error.code ?? error.message;
            const message = `the proxy ${(0, proxies.qb)(proxy)} of ${proxy.variable} cannot be reached (${reason})`;
            return new ports_http.j(message, 'PROXY_UNREACHABLE', `https://${target}`, error);
        }
        ;
        function nodeHttp(options = {}) {
            const deadlines = { ...DEADLINES, ...options.deadlines };
            const env = options.env ?? process.env;
            const leading = (address) => (0, proxies.UM)(address, env);
            const shared = { keepAlive: true, maxSockets: options.connections ?? 32 };
            const plain = new external_node_http_.Agent(shared);
            const tls = new TunnelAgent({
                ...shared,
                proxyTo: leading,
                patience: deadlines.idle,
                ...(options.ca && { secureContext: trusting(options.ca) }),
            });
            const userAgent = options.userAgent ?? 'pakages';
            const send = (request, url) => exchange(request, url, { plain, tls, userAgent, deadlines, proxy: leading(url) });
            return {
                request: (request) => follow(request, send),
                close: () => {
                    plain.destroy();
                    tls.destroy();
                },
            };
        }
        const trusting = (ca) => (0, external_node_tls_.createSecureContext)({ ca: [...(0, external_node_tls_.getCACertificates)('default'), ...ca] });
        async function follow(request, send) {
            let url = address(request.url);
            let current = request;
            for (let left = request.redirects ?? 0;; left--) {
                checkReach(url, request.refuses);
                const { message, pace } = await send(current, url);
                const answer = answerOf(message, url, pace);
                const location = message.headers.location;
                if (left <= 0 || !location || ![301, 302, 303, 307, 308].includes(message.statusCode ?? 0))
                    return answer;
                const next = address(location, url);
                await answer.discard();
                if (url.protocol === 'https:' && next.protocol !== 'https:')
                    throw new ports_http.j(`${url.host} redirects to ${next.origin}, which is not encrypted`, 'BAD_REDIRECT', shownUrl(url));
                current = redirected(current, message.statusCode, next.origin === url.origin);
                url = next;
            }
        }
        function redirected(request, status, sameOrigin) {
            const secret = (name) => ['authorization', 'cookie', 'private-token', 'proxy-authorization'].includes(name.toLowerCase());
            const headers = sameOrigin
                ? request.headers
                : Object.fromEntries(Object.entries(request.headers ?? {}).filter(([name]) => !secret(name)));
            const { body, ...rest } = request;
            if (status === 303 && request.method !== 'HEAD')
                return { ...rest, method: 'GET', headers: headers ?? {} };
            if (body instanceof external_node_stream_.Readable)
                throw new ports_http.j('a streamed body cannot be sent again after a redirect', 'BAD_REDIRECT', shownUrl(address(request.url)));
            return { ...rest, ...(body !== undefined && { body }), headers: headers ?? {} };
        }
        function address(url, base) {
            const text = String(url);
            const parsed = URL.parse(text, base?.href);
            if (parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:'))
                return parsed;
            const named = `"${text.slice(0, 200)}"`;
            throw new ports_http.j(base
                ? `${base.host} redirects to ${named}, which is not an http or https address`
                : `${named} is not an http or https address`, 'BAD_URL', text.slice(0, 200));
        }
        var external_node_timers_promises_ = __webpack_require__(58500);
        ;
        const systemClock = {
            now: () => Date.now(),
            sleep: async (milliseconds, signal) => {
                try {
                    await (0, external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal && { signal });
                }
                catch (error) {
                    signal?.throwIfAborted();
                    throw error;
                }
            },
        };
        var retry_patience = __webpack_require__(74865);
        var fallback_tag = __webpack_require__(3895);
        var retry = __webpack_require__(84158);
        var external_node_crypto_ = __webpack_require__(77598);
        var identity_digest = __webpack_require__(64074);
        var verified = __webpack_require__(49003);
        var registry_error = __webpack_require__(26061);
        ;
        const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
        const PROXY_LOGIN = 'Write who you are into the address of the proxy, HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT, with %40 for an @ and %3A for a colon in either.';
        ;
        const UNTRUSTED = new Set([
            'SELF_SIGNED_CERT_IN_CHAIN',
            'DEPTH_ZERO_SELF_SIGNED_CERT',
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'UNABLE_TO_GET_ISSUER_CERT',
            'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
            'CERT_UNTRUSTED',
            'CERT_SIGNATURE_FAILURE',
        ]);
        const UNREACHABLE = {
            ECONNREFUSED: 'nothing listens there',
            ENOTFOUND: 'there is no such host',
            EAI_AGAIN: 'its name could not be looked up',
            EHOSTUNREACH: 'it cannot be reached',
            ENETUNREACH: 'the network cannot be reached',
        };
        const PROXIES = {
            PROXY_LOGIN: PROXY_LOGIN,
            PROXY_REFUSED: 'Ask whoever runs the proxy to let $1 through, or name it in NO_PROXY where it can be reached without.',
            PROXY_FAILED: 'Run it again later; what was pushed is kept. If it stays, ask whoever runs the proxy whether it reaches $1.',
            PROXY_UNREACHABLE: 'Check the address of the proxy, or name $1 in NO_PROXY where it can be reached without.',
            BAD_PROXY: 'Set it to http://HOST:PORT, or take it out of the environment.',
        };
        const LED_ASTRAY = new Set(['BAD_REDIRECT', 'BAD_URL']);
        function connectionFailure(error, asked) {
            if (!(error instanceof ports_http.j))
                return error;
            const { host, doing } = asked;
            const { code } = error;
            const what = `${upper(doing)} failed:`;
            const found = ledAstray(error, asked) ?? withoutTrust(error, asked);
            if (found)
                return found;
            const reason = UNREACHABLE[code];
            if (reason)
                return new registry_error.gl('unreachable', `${what} ${host} cannot be reached: ${reason} (${code}).`, {
                    id: 'registry-unreachable',
                    fix: 'Check the host and port, that the registry runs, and the proxy settings.',
                    cause: error,
                });
            if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
                return new registry_error.gl('timeout', `${what} ${host} did not answer in time.`, {
                    id: 'registry-timeout',
                    fix: 'Run it again; what was pushed is kept. Large layers may need a better connection.',
                    cause: error,
                });
            return new registry_error.gl('unreachable', `${what} the connection to ${host} broke (${code}).`, {
                id: 'registry-unreachable',
                fix: 'Run it again; what was pushed is kept.',
                cause: error,
            });
        }
        function withoutTrust(error, { host, doing }) {
            const { code } = error;
            const what = `${upper(doing)} failed:`;
            if (UNTRUSTED.has(code))
                return new registry_error.gl('untrusted', `${what} the certificate of ${host} is signed by an authority that is not trusted here (${code}).`, {
                    id: 'certificate-untrusted',
                    fix: "Name the file with the authority's certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS (and in SSL_CERT_FILE for Spack).",
                    cause: error,
                });
            if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
                return new registry_error.gl('untrusted', `${what} the certificate of ${host} is not valid for it (${code}).`, {
                    id: 'certificate-untrusted',
                    fix: 'Check the host name, the clock of this machine and the certificate of the registry.',
                    cause: error,
                });
            if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
                return new registry_error.gl('untrusted', `${what} ${host} does not speak TLS (${code}).`, {
                    id: 'registry-without-tls',
                    fix: 'If it is a registry on this machine without TLS, write oci+http:// instead of oci://.',
                    cause: error,
                });
            return undefined;
        }
        function ledAstray(error, { host, doing }) {
            const { code, message } = error;
            const what = `${upper(doing)} failed:`;
            const proxy = PROXIES[code];
            if (proxy)
                return new registry_error.gl('unreachable', `${what} ${message}.`, {
                    id: 'proxy-refused',
                    fix: proxy.replaceAll('$1', host),
                    cause: error,
                });
            if (LED_ASTRAY.has(code))
                return new registry_error.gl('malformed', `${what} ${message}.`, {
                    id: 'registry-impostor',
                    fix: (0, registry_error.AQ)(host),
                    cause: error,
                });
            if (code.startsWith('HPE_'))
                return new registry_error.gl('malformed', `${what} ${host} does not answer in HTTP (${code}).`, {
                    id: 'registry-impostor',
                    fix: `Check host and port. If they are right, something between this machine and ${host} changes its answers: try another network.`,
                    cause: error,
                });
            return undefined;
        }
        function cutFailure(error, asked) {
            if (!(error instanceof ports_http.j) || error.code === 'ETIMEDOUT')
                return connectionFailure(error, asked);
            const message = `${upper(asked.doing)} failed: the answer of ${asked.host} was cut off, also after several tries.`;
            return new registry_error.gl('truncated', message, {
                id: 'registry-truncated',
                fix: 'Run it again; what was pushed is kept. If it stays, look at the proxies on the way.',
                cause: error,
            });
        }
        var retry_after = __webpack_require__(27349);
        ;
        const verdict_PASSING = new Set([408, 425, 500, 502, 503, 504]);
        const DOUBTED = { 401: 2, 403: 2, 404: 4 };
        const REDIRECTED = 3;
        const LIMITED_TRIES = 10;
        const DAMAGED_TRIES = 3;
        function verdictOfAnswer({ status, headers, text }, method, now) {
            const why = String(status);
            if (method === 'PUT' && CHANGED.test(text))
                return { tries: CHANGED_TRIES, why };
            if (status === 429)
                return { after: (0, retry_after.P)(headers['retry-after'], text, now), tries: LIMITED_TRIES, why };
            if (verdict_PASSING.has(status))
                return { after: (0, retry_after.P)(headers['retry-after'], text, now), why };
            if (status < 400)
                return { tries: REDIRECTED, why };
            const tries = DOUBTED[status];
            return tries === undefined ? false : { tries, why };
        }
        const CHANGED_TRIES = 6;
        const CHANGED = /DIGEST_INVALID|MANIFEST_INVALID|BLOB_UNKNOWN/;
        const FINAL = new Set([
            'BAD_URL',
            'BAD_REDIRECT',
            'BAD_PROXY',
            'PROXY_LOGIN',
            'PROXY_REFUSED',
            'TOO_LARGE',
            'ENOTFOUND',
            'ERR_INVALID_URL',
        ]);
        const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
        const BROKEN_TLS = /BAD_RECORD_MAC|DECRYPTION_FAILED|UNEXPECTED_EOF/;
        function verdictOfConnection(error) {
            if (!(error instanceof ports_http.j))
                return false;
            const code = (0, errors.$N)(error.cause) ?? error.code;
            if (FINAL.has(code))
                return false;
            if (/CERT|UNABLE_TO_|SELF_SIGNED/.test(code))
                return false;
            if (/^ERR_SSL_|^EPROTO$/.test(code))
                return BROKEN_TLS.test(code) && { why: 'TLS broke' };
            if (code.startsWith('HPE_'))
                return { tries: 3, why: 'it does not answer in HTTP' };
            if (code === 'PROXY_FAILED')
                return { tries: 3, why: 'the proxy reaches nothing' };
            if (REFUSED.has(code))
                return { tries: 3, why: 'it cannot be reached' };
            return { why: code === 'ETIMEDOUT' ? 'no answer in time' : 'the connection broke' };
        }
        var invalid_value = __webpack_require__(14566);
        ;
        const HEAD = 4000;
        function webPage(headers, text) {
            const head = text.slice(0, HEAD);
            const isPage = (headers['content-type'] ?? '').startsWith('text/html') ||
                /^\s{0,99}<(?:!doctype html|html)\b/i.test(head);
            if (!isPage)
                return undefined;
            const title = /<(?:title|h1)>([^<]{1,200})</i.exec(head)?.[1]?.trim() ?? '';
            return title === '' ? 'a web page' : `a web page, "${(0, invalid_value.S)(title)}"`;
        }
        function pageInstead(host, doing, headers, bytes) {
            const page = webPage(headers, bytes?.toString('utf8', 0, HEAD) ?? '');
            if (page === undefined)
                return undefined;
            const message = `${upper(doing)} failed: the answer of ${host} is ${page}.`;
            const error = new registry_error.gl('malformed', message, {
                id: 'registry-impostor',
                fix: (0, registry_error.AQ)(host),
            });
            return new retry.Sz(error, { tries: DAMAGED_TRIES, why: 'a web page' });
        }
        ;
        const PROGRESS = 1024 * 1024;
        class Blobs {
            #session;
            constructor(session) {
                this.#session = session;
            }
            async read(digest, size) {
                const most = size ?? Number.POSITIVE_INFINITY;
                if (most <= verified.o5)
                    return external_node_stream_.Readable.from([await this.#small(digest, most)], { objectMode: false });
                const first = await this.#session.trying(() => this.#first(digest, most));
                const announced = first.headers['content-length'];
                const length = size ?? (announced === undefined ? undefined : Number(announced));
                return (0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(this.#pieces(digest, first, length)), (0, verified.zr)(digest, length, this.#session.host), () => { });
            }
            #request(digest) {
                return {
                    to: `blobs/${digest}`,
                    redirects: 5,
                    expect: [200],
                    doing: `downloading the blob ${digest}`,
                };
            }
            #small(digest, size) {
                const other = (failure) => new retry.Sz((0, registry_error.qM)(failure, digest, this.#session.host, DAMAGED_TRIES), {
                    tries: DAMAGED_TRIES,
                });
                const request = {
                    ...this.#request(digest),
                    limit: size,
                    tooLong: () => other('too-large'),
                };
                return this.#session.ask(request, ({ bytes }) => {
                    if (bytes.length < size)
                        throw other('truncated');
                    if ((0, external_node_crypto_.hash)('sha256', bytes) !== (0, identity_digest.ZD)(digest))
                        throw other('digest-mismatch');
                    return bytes;
                });
            }
            async #first(digest, most) {
                const first = await this.#open(digest, 0);
                const length = Number(first.headers['content-length']);
                const isOther = !(length > verified.o5) && Number.isFinite(most);
                const { doing } = this.#request(digest);
                const page = isOther ? pageInstead(this.#session.host, doing, first.headers) : undefined;
                if (!page && !(length > most))
                    return first;
                first.body.destroy();
                if (page)
                    throw page;
                throw new retry.Sz((0, registry_error.qM)('too-large', digest, this.#session.host, DAMAGED_TRIES), {
                    tries: DAMAGED_TRIES,
                });
            }
            #open(digest, offset) {
                const request = this.#request(digest);
                return this.#session.open(offset === 0
                    ? request
                    : { ...request, headers: { range: `bytes=${offset}-` }, expect: [200, 206, 416] });
            }
            async *#pieces(digest, first, length) {
                const { patience, host } = this.#session;
                const tries = new retry.Iy({ patience, host });
                let response = first;
                for (let [offset, kept] = [0, 0];;) {
                    try {
                        response ??= await this.#open(digest, offset);
                        const rest = response.status === 416 ? [] : this.#after(response, offset, digest);
                        for await (const chunk of rest) {
                            offset += chunk.length;
                            yield chunk;
                        }
                        if (length === undefined || offset >= length)
                            return;
                        throw new retry.Sz((0, registry_error.qM)('truncated', digest, host), { tries: DAMAGED_TRIES });
                    }
                    catch (error) {
                        response?.body.destroy();
                        response = undefined;
                        if (offset - kept >= PROGRESS)
                            tries.reset();
                        kept = offset;
                        const failed = error instanceof retry.Sz ? error : this.#cut(error, digest);
                        await tries.again(failed.error, failed.verdict);
                    }
                }
            }
            #cut(error, digest) {
                const { doing } = this.#request(digest);
                const failure = cutFailure(error, { doing, host: this.#session.host });
                return new retry.Sz(failure, verdictOfConnection(error));
            }
            async *#after(response, offset, digest) {
                const start = response.status === 206 ? startOf(response) : 0;
                if (!(start <= offset))
                    throw new retry.Sz((0, registry_error.qM)('truncated', digest, this.#session.host));
                let skip = offset - start;
                for await (const chunk of response.body) {
                    yield chunk.subarray(skip);
                    skip = Math.max(0, skip - chunk.length);
                }
            }
        }
        const startOf = ({ headers }) => Number(/^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN);
        var media_types = __webpack_require__(51747);
        var manifest_manifest = __webpack_require__(5394);
        var digest_of = __webpack_require__(28041);
        var outside_json = __webpack_require__(15125);
        ;
        const ACCEPT = [media_types.MS, media_types.L$, media_types.Vv, media_types.Y2].join(', ');
        const LOOKS = 3;
        const DOUBT = 50;
        class Manifests {
            #session;
            constructor(session) {
                this.#session = session;
            }
            async get(reference) {
                const { clock, signal } = this.#session.patience;
                const look = { looks: LOOKS, base: DOUBT };
                return (0, retry_patience.fW)(() => this.#read(reference), { clock, signal }, look);
            }
            #read(reference) {
                const request = {
                    to: `manifests/${encodeURIComponent(reference)}`,
                    headers: { accept: ACCEPT },
                    redirects: 5,
                    expect: [200, 404],
                    limit: manifest_manifest.MV,
                    doing: `reading the manifest ${reference}`,
                };
                return this.#session.ask(request, (answer) => answer.status === 404 ? undefined : this.#checked(reference, answer));
            }
            #checked(reference, { bytes, headers }) {
                const what = `The manifest ${reference}`;
                if (!isJsonObject(bytes))
                    throw noJson(what, this.#session.host);
                const digest = (0, digest_of.o)(bytes);
                const promised = (0, identity_digest.Bc)(reference) ? reference : headers['docker-content-digest'];
                if (promised !== undefined && (0, identity_digest.Bc)(promised) && promised !== digest)
                    throw again('digest-mismatch', what, this.#session.host);
                return {
                    bytes,
                    digest,
                    mediaType: (headers['content-type'] ?? media_types.MS).split(';')[0].trim(),
                };
            }
            async put(tag, mediaType, bytes) {
                const digest = (0, digest_of.o)(bytes);
                const reference = tag ?? digest;
                const request = {
                    method: 'PUT',
                    to: `manifests/${encodeURIComponent(reference)}`,
                    headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
                    body: () => bytes,
                    scopes: [this.#session.push],
                    expect: [201],
                    doing: `writing the manifest ${reference}`,
                };
                return this.#session.ask(request, ({ headers }) => {
                    const stored = headers['docker-content-digest'];
                    if (stored && (0, identity_digest.Bc)(stored) && stored !== digest)
                        throw new retry.Sz(storedOther(this.#session.host, reference, stored, digest), {
                            tries: DAMAGED_TRIES,
                        });
                    return { digest, subjectHandled: headers['oci-subject'] !== undefined };
                });
            }
            async delete(digest) {
                const { repository } = this.#session.pull;
                const scopes = [this.#session.push, { repository, actions: 'delete' }];
                const response = await this.#session.send({
                    method: 'DELETE',
                    to: `manifests/${digest}`,
                    scopes,
                    expect: [200, 202, 404, 405],
                    doing: `deleting the manifest ${digest}`,
                });
                if (response.status === 405)
                    throw new registry_error.gl('unsupported', `${this.#session.host} does not let clients delete manifests (405).`, {
                        id: 'registry-without-deletion',
                        fix: this.#session.host === 'ghcr.io'
                            ? 'Delete the package version on its GitHub page or with the REST API.'
                            : 'Switch deletion on in the settings of the registry (docker-registry: storage.delete.enabled).',
                        status: 405,
                    });
                return response.status !== 404;
            }
        }
        function again(failure, what, host) {
            return new retry.Sz((0, registry_error.qM)(failure, what, host, DAMAGED_TRIES), {
                tries: DAMAGED_TRIES,
            });
        }
        const noJson = (what, host) => new retry.Sz(new registry_error.gl('truncated', `${what} from ${host} is not a JSON object, or nested too deeply, ${DAMAGED_TRIES} times in a row: it was cut off, or something else answers there.`, {
            id: 'registry-truncated',
            fix: 'Check that the address is that of a registry, and run it again over another network: something on the way may cut answers. Only if it is the same there, push what stands under that name anew.',
        }), { tries: DAMAGED_TRIES });
        const storedOther = (host, reference, stored, digest) => new registry_error.gl('digest-mismatch', `${host} stored the manifest ${reference} as ${stored} instead of ${digest}, ${DAMAGED_TRIES} times.`, {
            id: 'registry-stored-other-bytes',
            fix: 'Run it again; if it stays, the registry or something before it changes what is sent: push to another one.',
        });
        function isJsonObject(bytes) {
            try {
                const value = (0, outside_json.q)(bytes, 'the manifest');
                return typeof value === 'object' && value !== null && !Array.isArray(value);
            }
            catch {
                return false;
            }
        }
        var jitter = __webpack_require__(50516);
        ;
        function nextLink(header) {
            if (header === undefined)
                return undefined;
            for (const [, target, parameters] of header.matchAll(/<([^<>]*)>((?:[^<",]|"[^"]*")*)/g)) {
                const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]*))/i.exec(parameters);
                const relations = rel?.[1] ?? rel?.[2];
                if (relations?.toLowerCase().split(/\s/).includes('next'))
                    return target;
            }
            return undefined;
        }
        var schemas = __webpack_require__(92857);
        var json = __webpack_require__(89381);
        ;
        const PAGE = 1000;
        const PAGE_LIMIT = 16 * 1024 * 1024;
        const PAGES = 10_000;
        const FRUITLESS = 10;
        const tagList = schemas.Ikc({ tags: schemas.YOg(schemas.YjP()).nullish() });
        async function listTags(session, reference) {
            const tags = new Set();
            let to = `tags/list?n=${PAGE}`;
            for (let [page, fruitless] = [1, 0];; page++) {
                if (page > PAGES)
                    throw endless(`The tag list of ${reference} has more than ${PAGES} pages.`);
                const before = tags.size;
                const found = await readPage(session, to, reference);
                for (const tag of found.tags)
                    tags.add(tag);
                to = found.next;
                if (to === undefined)
                    return [...tags];
                fruitless = tags.size > before ? 0 : fruitless + 1;
                if (fruitless >= FRUITLESS)
                    throw endless(`The pages of the tag list of ${reference} go round in a circle.`);
            }
        }
        function readPage(session, to, reference) {
            const request = {
                to,
                headers: { accept: 'application/json' },
                expect: [200, 404],
                limit: PAGE_LIMIT,
                doing: 'reading the tag list',
            };
            return session.ask(request, (answer) => {
                if (answer.status === 404 && to instanceof URL)
                    throw brokenOff(reference);
                if (answer.status === 404)
                    return { tags: [], next: undefined };
                const next = nextLink(answer.headers['link']);
                return {
                    tags: tagsIn(answer, session.host),
                    next: next === undefined ? undefined : session.resolve(next, 'the tag list'),
                };
            });
        }
        function tagsIn({ bytes }, host) {
            try {
                return (0, json.g)(bytes, tagList, 'a tag list', `The answer of ${host}`).tags ?? [];
            }
            catch (error) {
                throw noList(error);
            }
        }
        const noList = (cause) => new retry.Sz(new registry_error.gl('malformed', (0, errors.bD)(cause), {
            id: 'registry-malformed',
            fix: 'Check that the address is that of a registry, and what stands before it: it was asked several times.',
            cause,
        }), { tries: DAMAGED_TRIES });
        const brokenOff = (reference) => new retry.Sz(new registry_error.gl('not-found', `The tag list of ${reference} breaks off: a page that it leads to is not there (404), also after several tries.`, {
            id: 'registry-list-broken',
            fix: 'Run it again. If it stays so, tell whoever runs the registry.',
        }), { tries: DAMAGED_TRIES });
        const endless = (message) => new registry_error.gl('malformed', message, {
            id: 'registry-list-endless',
            fix: 'This is a fault of the registry: tell whoever runs it.',
        });
        ;
        const referrers_LOOKS = 400;
        const ABSENT = 20;
        const ANSWERS = [200, 303, 307, 404, 405, 429];
        const DOUBTS = 3;
        const referrers_DOUBT = 50;
        const SETTLE = 250;
        const OLD = SETTLE / 2;
        const READS = 4;
        const PATIENCE = 4;
        const referrers_PAGES = 100;
        const DOING = 'looking for what refers to a manifest';
        class Referrers {
            #session;
            #manifests;
            #api;
            #writers = new Map();
            constructor(session, manifests) {
                this.#session = session;
                this.#manifests = manifests;
            }
            async list(subject, artifactType) {
                const found = (await this.hasApi(subject))
                    ? await this.#fromApi(subject)
                    : (0, fallback_tag.Mc)((await this.#manifests.get((0, fallback_tag.fH)(subject)))?.bytes, `the tag ${(0, fallback_tag.fH)(subject)}`);
                return (0, fallback_tag.gp)(found, artifactType);
            }
            async add({ subject, descriptor }, handledByRegistry) {
                if (handledByRegistry)
                    return;
                const before = this.#writers.get(subject) ?? Promise.resolve();
                const mine = before.then(() => this.#write(subject, descriptor));
                this.#writers.set(subject, mine.catch(() => { }));
                await mine;
            }
            async #write(subject, added) {
                const { clock, signal } = this.#session.patience;
                const tag = (0, fallback_tag.fH)(subject);
                const seen = new Map([[added.digest, added]]);
                let [last, unchangedSince, settle] = ['', 0, SETTLE];
                for (let [look, absent] = [1, 0]; look <= referrers_LOOKS && absent < ABSENT; look++) {
                    const { index, started } = await this.#fresh(tag);
                    for (const entry of (0, fallback_tag.Mc)(index?.bytes, `the tag ${tag}`))
                        seen.set(entry.digest, entry);
                    if (!index)
                        absent++;
                    const whole = (0, fallback_tag.bA)(index?.bytes, [...seen.values()], `the tag ${tag}`);
                    if (whole) {
                        await this.#manifests.put(tag, media_types.L$, whole);
                        settle = Math.max(settle, PATIENCE * (clock.now() - started));
                    }
                    else if (index.digest !== last) {
                        ;
                        [last, unchangedSince] = [index.digest, clock.now()];
                    }
                    else if (clock.now() - unchangedSince >= settle)
                        return;
                    await clock.sleep((0, jitter.JQ)((whole && look < 3 ? 0.15 : 0.75) * settle), signal);
                }
                throw new registry_error.gl('server', `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} does not stay as it is written.`, { id: 'registry-forgets', fix: 'Attach from one job at a time, and run it again.' });
            }
            async #fresh(tag) {
                const { clock } = this.#session.patience;
                for (let read = 1;; read++) {
                    const started = clock.now();
                    const index = await this.#manifests.get(tag);
                    const took = clock.now() - started;
                    if (index === undefined || took <= OLD || read >= READS)
                        return { index, started };
                }
            }
            hasApi(subject) {
                return (this.#api ??= this.#ask(subject).catch((error) => {
                    this.#api = undefined;
                    throw error;
                }));
            }
            async #ask(subject) {
                for (let look = 1;; look++) {
                    const answer = await this.#session.send({
                        to: `referrers/${subject}`,
                        headers: { accept: media_types.L$ },
                        expect: ANSWERS,
                        limit: manifest_manifest.MV,
                        doing: DOING,
                    });
                    if (isIndex(answer))
                        return true;
                    if (look >= DOUBTS || (await this.#manifests.get((0, fallback_tag.fH)(subject))))
                        return false;
                    await (0, retry_patience.v7)(look, this.#session.patience, referrers_DOUBT);
                }
            }
            async #fromApi(subject) {
                const found = [];
                let to = `referrers/${subject}`;
                for (let page = 1; page <= referrers_PAGES; page++) {
                    const { manifests, next } = await this.#page(to, subject);
                    found.push(...manifests);
                    if (next === undefined)
                        return found;
                    to = next;
                }
                throw new registry_error.gl('malformed', `The list of what refers to ${subject} at ${this.#session.host} has more than ${referrers_PAGES} pages.`, {
                    id: 'registry-list-endless',
                    fix: 'This is a fault of the registry, or somebody attached too much: look at it there.',
                });
            }
            async #page(to, subject) {
                const request = {
                    to,
                    headers: { accept: media_types.L$ },
                    expect: [200],
                    limit: manifest_manifest.MV,
                    doing: DOING,
                };
                try {
                    return await this.#session.ask(request, (answer) => {
                        const next = nextLink(answer.headers['link']);
                        return {
                            manifests: manifestsIn(answer, subject),
                            next: next === undefined ? undefined : this.#session.resolve(next, 'a list of referrers'),
                        };
                    });
                }
                catch (error) {
                    const isFirst = typeof to === 'string';
                    if (isFirst && error instanceof registry_error.gl && error.failure === 'not-found')
                        return { manifests: [], next: undefined };
                    throw error;
                }
            }
        }
        const isIndex = ({ status, headers }) => status === 200 && headers['content-type']?.startsWith(media_types.L$) === true;
        function manifestsIn({ bytes }, subject) {
            try {
                return (0, manifest_manifest.n4)(bytes, `what refers to ${subject}`).manifests;
            }
            catch (error) {
                throw noList(error);
            }
        }
        var loopback = __webpack_require__(16384);
        ;
        const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
        const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
        const SEPARATOR = /[ \t]*(?:,[ \t]*)*/y;
        function parseChallenges(header) {
            const challenges = [];
            let at = 0;
            const match = (pattern) => {
                pattern.lastIndex = at;
                const found = pattern.exec(header);
                if (found)
                    at = pattern.lastIndex;
                return found;
            };
            for (;;) {
                match(SEPARATOR);
                const scheme = match(TOKEN);
                if (!scheme)
                    return challenges;
                const parameters = Object.create(null);
                for (match(SEPARATOR);; match(SEPARATOR)) {
                    const parameter = match(PARAMETER);
                    if (!parameter)
                        break;
                    const [, name, quoted, plain] = parameter;
                    parameters[name.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? plain;
                }
                challenges.push({ scheme: scheme[0].toLowerCase(), parameters });
            }
        }
        ;
        const body = schemas.Ikc({
            errors: schemas.YOg(schemas.Ikc({ code: schemas.YjP().catch(''), message: schemas.YjP().catch('') })).min(1),
        });
        function firstErrorOfAnswer(text) {
            try {
                const first = body.parse((0, outside_json.q)(text, 'the answer')).errors[0];
                return { code: first.code.slice(0, 100), message: (0, invalid_value.S)(first.message) };
            }
            catch {
                return { code: '', message: '' };
            }
        }
        ;
        function answerFailure(status, text, asked, verdict = false, headers = {}) {
            const { code, message } = firstErrorOfAnswer(text);
            const after = typeof verdict === 'object' ? (verdict.after ?? 0) : 0;
            const [failure, sentence, fix] = after > retry.eB
                ? askedToStay(status, after, asked)
                : (onTheWay({ status, text, headers, verdict }, asked) ??
                    describe(status, `${code} ${message} ${text.slice(0, 2000)}`, asked));
            const said = [code, message]
                .filter((part) => part !== '')
                .join(': ')
                .replace(/\.$/, '');
            const page = webPage(headers, text);
            return new registry_error.gl(failure, `${sentence}${said ? ` It said: ${said}.` : page === undefined ? '' : ` The answer is ${page}.`}`, { id: registry_error.Kb[failure], fix, status, ...(code !== '' && { code }) });
        }
        function askedToStay(status, after, { host, repository, doing }) {
            const minutes = Math.ceil(after / 60_000);
            return [
                status === 429 ? 'rate-limited' : 'server',
                `${upper(doing)} at ${host}/${repository} failed: it wants to be left alone for ${minutes} minutes (${status}).`,
                `Run it again in ${minutes} minutes. What was pushed is kept.`,
            ];
        }
        function describe(status, said, asked) {
            const { host, repository, doing } = asked;
            const what = `${upper(doing)} at ${host}/${repository} failed`;
            if (/BLOB_UNKNOWN/.test(said) && asked.writing)
                return [
                    'rejected',
                    `${what}: a layer that the image names is not there (${status}).`,
                    'Run the push again. If it stays, the layer of a dependency was deleted from the registry: delete the tag of that package too, so that it is pushed anew.',
                ];
            return refusal(status, said, what, asked) ?? trouble(status, what, asked);
        }
        function onTheWay({ status, text, headers, verdict }, asked) {
            const { host, repository, doing } = asked;
            const what = `${upper(doing)} at ${host}/${repository} failed`;
            if (status === 407)
                return ['unreachable', `${what}: a proxy on the way wants a login (407).`, PROXY_LOGIN];
            if (status === 511)
                return ['unreachable', `${what}: the network wants a login (511).`, (0, registry_error.AQ)(host)];
            if (status >= 300 && status < 400 && headers['location'])
                return [
                    'malformed',
                    `${what}: it redirects (${status}) to ${placeOf(headers['location'], host)}, where a registry does not.`,
                    (0, registry_error.AQ)(host),
                ];
            if ([403, 451].includes(status) && webPage(headers, text) !== undefined)
                return ['forbidden', `${what}: access is denied (${status}).`, (0, registry_error.AQ)(host)];
            if (/HTTP request to an HTTPS server/.test(text.slice(0, 2000)))
                return [
                    'untrusted',
                    `${what}: it speaks TLS only (${status}).`,
                    'Write oci:// instead of oci+http://.',
                ];
            if (status >= 500 && verdict === false)
                return [
                    'server',
                    `${what}: the registry has an error of its own (${status}).`,
                    `Look at the status page or the log of ${host}. What was pushed is kept.`,
                ];
            return undefined;
        }
        function placeOf(location, host) {
            const url = URL.parse(location, `https://${host}`);
            return url ? (0, invalid_value.S)(`${url.origin}${url.pathname}`) : `"${(0, invalid_value.S)(location)}"`;
        }
        function refusal(status, said, what, asked) {
            switch (status) {
                case 401:
                    return [
                        'unauthorized',
                        `${what}: ${asked.loggedIn ? 'the credentials were not accepted' : 'it asks for credentials and none were given'} (401).`,
                        credentialsFix(asked),
                    ];
                case 403:
                    return ['forbidden', `${what}: access is denied (403).`, permissionFix(said, asked)];
                case 404:
                    return [
                        'not-found',
                        `${what}: it is not there (404).`,
                        'Check the path of the registry. A private repository answers so too where the credentials may not see it.',
                    ];
                case 405:
                    return [
                        'rejected',
                        `${what}: the registry does not take this (405).`,
                        'It may be read-only for now, or a mirror of another one: ask whoever runs it, or name a registry that takes uploads.',
                    ];
                case 413:
                case 416:
                    return [
                        'too-large',
                        `${what}: the upload is too large for one request (${status}).`,
                        'Ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer).',
                    ];
                default:
                    return undefined;
            }
        }
        function trouble(status, what, { host }) {
            const later = 'Run it again later, or with a lower "concurrency". What was pushed is kept.';
            if (status === 429)
                return ['rate-limited', `${what}: too many requests (429), also after waiting.`, later];
            if (status === 408 || status === 425)
                return [
                    'server',
                    `${what}: the registry had no time for the request (${status}), also after several tries.`,
                    later,
                ];
            if (status >= 500)
                return [
                    'server',
                    `${what}: the registry has an error of its own (${status}), also after several tries.`,
                    `Look at the status page or the log of ${host} and run it again later. What was pushed is kept.`,
                ];
            if (status >= 300 && status < 400)
                return [
                    'malformed',
                    `${what}: it redirects (${status}) where a registry does not.`,
                    'Check that the address is that of a registry, not of a web page.',
                ];
            return [
                'rejected',
                `${what} (${status}).`,
                'Check that the address is that of an OCI registry (version 2 of the API) and that it takes OCI images.',
            ];
        }
        function credentialsFix({ host, loggedIn, writing }) {
            if (host === 'ghcr.io')
                return `Give "token": in Actions the job's github.token with \`permissions: packages: ${writing ? 'write' : 'read'}\`; elsewhere a classic personal access token with the scope ${writing ? 'write' : 'read'}:packages (fine-grained tokens do not work with ghcr.io).`;
            return loggedIn
                ? 'Check "username" and "password" (or "token"): they may be wrong or expired.'
                : 'Give "username" and "password" (or "token") of somebody who may use this repository.';
        }
        function permissionFix(said, { host, repository, writing }) {
            if (host !== 'ghcr.io' && !/write_package|read_package/.test(said))
                return `Ask the owner of ${repository} at ${host} to let this user ${writing ? 'write' : 'read'}.`;
            const [owner = '', ...name] = repository.split('/');
            const page = (kind) => `https://github.com/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            const level = writing ? 'Write' : 'Read';
            return `In the job, set \`permissions: packages: ${level.toLowerCase()}\`. If that is there already, the package was first pushed by somebody else: open ${page('orgs')} (for a person's account ${page('users')}), and under "Manage Actions access" add this repository with the role ${level}. There is no API for it.`;
        }
        ;
        const authorizer_answer = schemas.Ikc({
            token: schemas.YjP().min(1).optional(),
            access_token: schemas.YjP().min(1).optional(),
            expires_in: schemas.aig().positive().optional(),
        });
        const ANSWER_LIMIT = 1024 * 1024;
        class Authorizer {
            #options;
            #challenge;
            #tokens = new Map();
            constructor(options) {
                this.#options = options;
            }
            get loggedIn() {
                return this.#options.credentials !== undefined;
            }
            async header(scopes, asked) {
                if (this.#challenge?.scheme === 'basic')
                    return this.#basic();
                if (this.#challenge?.scheme === 'bearer')
                    return `Bearer ${(await this.#token(this.#challenge, scopes, asked)).value}`;
                return undefined;
            }
            learn(header, used, scopes) {
                const challenges = parseChallenges(header ?? '');
                const bearer = challenges.find((one) => one.scheme === 'bearer' && one.parameters['realm']);
                const basic = this.#options.credentials && challenges.find((one) => one.scheme === 'basic');
                const challenge = bearer ?? basic;
                if (!challenge)
                    return false;
                this.#challenge = challenge;
                if (used !== undefined)
                    this.#tokens.delete(this.#holding(scopes));
                return used === undefined || challenge.scheme === 'bearer';
            }
            #basic() {
                const { credentials } = this.#options;
                return (credentials &&
                    `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`);
            }
            async #token(challenge, scopes, asked) {
                const key = this.#holding(scopes);
                const kept = this.#tokens.get(key);
                if (kept) {
                    const token = await kept;
                    if (token.until > this.#options.patience.clock.now())
                        return token;
                    if (this.#tokens.get(key) === kept)
                        this.#tokens.delete(key);
                    return this.#token(challenge, scopes, asked);
                }
                const exchange = this.#exchange(challenge, scopes, asked);
                this.#tokens.set(key, exchange);
                exchange.catch(() => this.#tokens.delete(key));
                return exchange;
            }
            #holding(scopes) {
                const wider = keyOf(scopes.map((scope) => scope.actions === 'pull' ? { ...scope, actions: 'pull,push' } : scope));
                return this.#tokens.has(wider) ? wider : keyOf(scopes);
            }
            async #exchange(challenge, scopes, asked) {
                const url = this.#realm(challenge);
                const service = challenge.parameters['service'];
                if (service)
                    url.searchParams.set('service', service);
                for (const scope of scopes)
                    url.searchParams.append('scope', scopeText(scope));
                const { patience } = this.#options;
                return (0, retry.L5)(() => this.#ask(url, { ...asked, doing: 'logging in' }), {
                    patience,
                    host: url.host,
                });
            }
            async #ask(url, asked) {
                const { http, patience } = this.#options;
                const { clock, signal } = patience;
                const authorization = this.#basic();
                const started = clock.now();
                const request = {
                    url,
                    headers: { accept: 'application/json', ...(authorization && { authorization }) },
                    redirects: 3,
                    ...(signal && { signal }),
                };
                const { status, headers, text } = await http
                    .request(request)
                    .then(async (response) => ({ ...response, text: await response.text(ANSWER_LIMIT) }))
                    .catch((error) => {
                    signal?.throwIfAborted();
                    if (error instanceof ports_http.j && error.code === 'TOO_LARGE')
                        throw noToken(url);
                    throw new retry.Sz(connectionFailure(error, { ...asked, host: url.host }), verdictOfConnection(error));
                });
                if (status !== 200) {
                    const verdict = status !== 401 && verdictOfAnswer({ status, headers, text }, 'GET', clock.now());
                    throw new retry.Sz(answerFailure(status, text, asked, verdict, headers), verdict);
                }
                const read = authorizer_answer.safeParse(jsonOf(text));
                const value = read.data?.token ?? read.data?.access_token;
                if (!value || /[\r\n]/.test(value))
                    throw noToken(url);
                return { value, until: started + (read.data?.expires_in ?? 60) * 900 };
            }
            #realm(challenge) {
                const text = challenge.parameters['realm'] ?? '';
                const url = URL.canParse(text, this.#options.origin)
                    ? new URL(text, this.#options.origin)
                    : undefined;
                const local = url !== undefined && (0, loopback.U)(url.hostname) && this.#options.origin.startsWith('http:');
                if (url &&
                    (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
                    url.username === '')
                    return url;
                throw new registry_error.gl('malformed', `${new URL(this.#options.origin).host} wants the login to be sent to "${text.slice(0, 100)}", which is not an https address.`, {
                    id: 'token-service-insecure',
                    fix: 'Nothing was sent. Tell whoever runs the registry: its token service needs TLS.',
                });
            }
        }
        const noToken = (url) => new retry.Sz(new registry_error.gl('malformed', `Logging in at ${url.host} failed: its answer holds no token.`, {
            id: 'registry-malformed',
            fix: 'Check that the address is that of a registry.',
        }), { tries: 3 });
        const scopeText = (scope) => `repository:${scope.repository}:${scope.actions}`;
        const keyOf = (scopes) => scopes.map(scopeText).sort().join(' ');
        function jsonOf(text) {
            try {
                return (0, outside_json.q)(text, 'the answer');
            }
            catch {
                return undefined;
            }
        }
        ;
        const SMALL_BODY = 64 * 1024;
        const LOGINS = 2;
        class Session {
            patience;
            #options;
            #authorizer;
            constructor(options) {
                this.#options = options;
                const { http, clock, origin, credentials, signal } = options;
                this.patience = options.patience ?? new retry_patience.i3({ clock, signal });
                this.#authorizer = new Authorizer({ http, origin, credentials, patience: this.patience });
            }
            get host() {
                return new URL(this.#options.origin).host;
            }
            get pull() {
                return { repository: this.#options.repository, actions: 'pull' };
            }
            get push() {
                return { repository: this.#options.repository, actions: 'pull,push' };
            }
            async ask(request, read) {
                return this.trying(async () => {
                    const answer = await this.once(request);
                    try {
                        return read(answer);
                    }
                    catch (error) {
                        throw pageInstead(this.host, request.doing, answer.headers, answer.bytes) ?? error;
                    }
                });
            }
            async send(request) {
                return this.ask(request, (answer) => answer);
            }
            async trying(body) {
                return (0, retry.L5)(body, { patience: this.patience, host: this.host });
            }
            async once(request) {
                const response = await this.open(request);
                try {
                    const bytes = await response.bytes(request.limit ?? SMALL_BODY);
                    return { status: response.status, headers: response.headers, bytes };
                }
                catch (error) {
                    if (error instanceof ports_http.j && error.code === 'TOO_LARGE')
                        throw (pageInstead(this.host, request.doing, response.headers) ??
                            request.tooLong?.() ??
                            this.#tooLong(request, error));
                    throw this.#broken(error, cutFailure(error, this.#asked(request)));
                }
            }
            async open(request) {
                const url = typeof request.to === 'string'
                    ? new URL(`/v2/${this.#options.repository}/${request.to}`, this.#options.origin)
                    : request.to;
                const scopes = request.scopes ?? [this.pull];
                const asked = this.#asked(request);
                for (let logins = 0;; logins++) {
                    const authorization = url.origin === this.#options.origin
                        ? await this.#authorizer.header(scopes, asked)
                        : undefined;
                    const response = await this.#ask(request, url, authorization, asked);
                    const { status, headers } = response;
                    if (request.expect.includes(status))
                        return response;
                    const text = await response.text(SMALL_BODY).catch(() => '');
                    const again = status === 401 &&
                        logins < LOGINS &&
                        this.#authorizer.learn(headers['www-authenticate'], authorization, scopes);
                    if (again)
                        continue;
                    const now = this.patience.clock.now();
                    const verdict = verdictOfAnswer({ status, headers, text }, request.method, now);
                    throw new retry.Sz(answerFailure(status, text, asked, verdict, headers), verdict);
                }
            }
            async #ask(request, url, authorization, asked) {
                const { signal } = this.patience;
                const body = request.body?.();
                try {
                    return await this.#options.http.request({
                        method: request.method ?? 'GET',
                        url,
                        headers: { ...request.headers, ...(authorization && { authorization }) },
                        redirects: request.redirects ?? 0,
                        ...(body !== undefined && { body }),
                        ...(signal && { signal }),
                    });
                }
                catch (error) {
                    throw this.#broken(error, connectionFailure(error, asked));
                }
            }
            #broken(error, failure) {
                const { signal } = this.patience;
                if (signal?.aborted)
                    return signal.reason;
                return new retry.Sz(failure, verdictOfConnection(error));
            }
            #tooLong({ doing, limit = SMALL_BODY }, cause) {
                const error = new registry_error.gl('too-large', `The answer of ${this.host} to ${doing} is longer than ${limit} bytes.`, { id: 'registry-too-large', fix: 'Check that the address is that of a registry.', cause });
                return new retry.Sz(error, { tries: 2 });
            }
            #asked({ doing, scopes }) {
                return {
                    doing,
                    host: this.host,
                    repository: this.#options.repository,
                    writing: scopes?.some((scope) => scope.actions !== 'pull') ?? false,
                    loggedIn: this.#authorizer.loggedIn,
                };
            }
            resolve(location, doing) {
                const origin = new URL(this.#options.origin);
                const url = location === undefined ? null : URL.parse(location, this.#options.origin);
                if (url?.hostname === origin.hostname && url.protocol === 'http:')
                    return new URL(`${url.pathname}${url.search}`, origin);
                if (url?.protocol === 'https:')
                    return url;
                const error = new registry_error.gl('malformed', location === undefined
                    ? `${this.host} does not say where ${doing} is to go on.`
                    : `${this.host} wants ${doing} to go on at "${(0, invalid_value.S)(location)}", which is not a safe address.`, {
                    id: 'registry-malformed',
                    fix: 'Check that the address is that of a registry, and how it is set up behind its proxy.',
                });
                throw new retry.Sz(error, { tries: 3 });
            }
        }
        ;
        const CHUNK = 4 * 1024 * 1024;
        const chunked_DOING = 'uploading a chunk of a blob';
        const chunksOf = (least) => Math.max(CHUNK, least);
        async function putChunks(session, stream, digest, start, size) {
            let location = start;
            let offset = 0;
            for await (const chunk of regrouped(stream, size)) {
                location = await patch(session, location, chunk, offset);
                offset += chunk.length;
            }
            await chunked_close(session, location, digest);
        }
        async function chunked_close(session, location, digest) {
            const closed = await session.send({
                method: 'PUT',
                to: withDigest(location, digest),
                scopes: [session.push],
                expect: [201, 404],
                doing: chunked_DOING,
            });
            if (closed.status === 201)
                return;
            await session.send({
                method: 'HEAD',
                to: `blobs/${digest}`,
                redirects: 5,
                expect: [200],
                doing: chunked_DOING,
            });
        }
        const withDigest = (location, digest) => new URL(`${location.href}${location.search ? '&' : '?'}digest=${encodeURIComponent(digest)}`);
        async function patch(session, start, chunk, offset) {
            let at = start;
            return session.trying(async (attempt) => {
                if (attempt > 1) {
                    const status = await statusOf(session, at);
                    at = status.next;
                    if (status.received >= offset + chunk.length)
                        return at;
                    if (status.received !== offset)
                        throw outOfStep(session.host, offset, status.received);
                }
                const response = await session.once({
                    method: 'PATCH',
                    to: at,
                    headers: {
                        'content-type': 'application/octet-stream',
                        'content-length': String(chunk.length),
                        'content-range': `${offset}-${offset + chunk.length - 1}`,
                    },
                    body: () => chunk,
                    scopes: [session.push],
                    expect: [202, 416],
                    doing: chunked_DOING,
                });
                if (response.status === 202)
                    return next(session, response, at);
                const status = await statusOf(session, at);
                if (status.received >= offset + chunk.length)
                    return status.next;
                throw tooLarge(session.host, chunk.length);
            });
        }
        async function statusOf(session, at) {
            const request = { to: at, scopes: [session.push], expect: [204], doing: chunked_DOING };
            const status = await session.once(request);
            return { received: received(status), next: next(session, status, at) };
        }
        const next = (session, { headers }, at) => headers['location'] ? session.resolve(headers['location'], chunked_DOING) : at;
        function received({ headers }) {
            const match = /^(?:bytes=)?0-(\d+)$/.exec(headers['range'] ?? '');
            return match && match[1] !== '0' ? Number(match[1]) + 1 : 0;
        }
        const outOfStep = (host, offset, has) => new registry_error.gl('malformed', `Uploading a blob to ${host} failed: after ${offset} bytes it says that it has ${has}.`, { id: 'upload-out-of-step', fix: 'Run it again.' });
        const tooLarge = (host, size) => new retry.Sz(new registry_error.gl('too-large', `${host} refuses a chunk of ${size} bytes (416).`, {
            id: 'registry-too-large',
            fix: 'Ask whoever runs the registry for its limit (ghcr.io: 4 MiB a chunk, 10 GB a layer).',
            status: 416,
        }), { tries: 2 });
        async function* regrouped(stream, size) {
            let parts = [];
            let length = 0;
            for await (const chunk of stream) {
                parts.push(chunk);
                length += chunk.length;
                while (length >= size) {
                    const whole = Buffer.concat(parts, length);
                    yield whole.subarray(0, size);
                    parts = [Buffer.from(whole.subarray(size))];
                    length -= size;
                }
            }
            if (length > 0)
                yield Buffer.concat(parts, length);
        }
        ;
        const upload_DOING = 'uploading a blob';
        const LOST = new Set(['not-found', 'malformed']);
        const STREAM = { 'content-type': 'application/octet-stream' };
        class Uploader {
            #session;
            #where;
            #chunkSize;
            #selfMount;
            constructor(session, where, chunkSize = Number.POSITIVE_INFINITY) {
                this.#session = session;
                this.#where = where;
                this.#chunkSize = chunkSize;
            }
            async put(blob, from) {
                if (from !== undefined)
                    return this.#start(blob, from);
                if (this.#selfMount === undefined)
                    return this.#first(blob);
                if (this.#selfMount)
                    return this.#start(blob, this.#session.push.repository);
                return (await this.has(blob.digest, blob.size)) ? 'present' : this.#start(blob);
            }
            async has(digest, size) {
                const { status, headers } = await this.#session.send({
                    method: 'HEAD',
                    to: `blobs/${digest}`,
                    expect: [200, 404],
                    redirects: 5,
                    doing: 'looking for a blob',
                });
                if (status !== 200 || headers['content-type']?.startsWith('text/html'))
                    return false;
                const length = headers['content-length'];
                if (size === undefined)
                    return true;
                return length === undefined
                    ? headers['docker-content-digest'] === digest
                    : Number(length) === size;
            }
            async #first(blob) {
                this.#selfMount = false;
                const outcome = (await this.has(blob.digest, blob.size)) ? 'present' : await this.#start(blob);
                const probe = await this.#session.send(this.#post(blob.digest, this.#session.push.repository));
                if (probe.status === 202)
                    await this.#cancel(probe);
                else
                    this.#selfMount = true;
                return outcome;
            }
            async #cancel(started) {
                const scopes = [this.#session.push];
                const expect = [200, 202, 204, 400, 404, 405];
                await this.#session
                    .trying(async () => {
                    const to = this.#session.resolve(started.headers['location'], upload_DOING);
                    return this.#session.once({
                        method: 'DELETE',
                        to,
                        scopes,
                        expect,
                        doing: upload_DOING,
                    });
                })
                    .catch(() => this.#session.patience.signal?.throwIfAborted());
            }
            #post(digest, from) {
                const other = from !== undefined && from !== this.#session.push.repository
                    ? [{ repository: from, actions: 'pull' }]
                    : [];
                const query = from === undefined
                    ? ''
                    : `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
                return {
                    method: 'POST',
                    to: `blobs/uploads/${query}`,
                    scopes: [this.#session.push, ...other],
                    expect: [201, 202],
                    doing: upload_DOING,
                };
            }
            async #start(blob, from) {
                return this.#session.trying(async (attempt) => {
                    if (attempt > 1 && (await this.has(blob.digest, blob.size)))
                        return 'uploaded';
                    const started = await this.#session.send(this.#post(blob.digest, from));
                    if (started.status === 201)
                        return from === this.#session.push.repository ? 'present' : 'mounted';
                    await this.#send(blob, started);
                    return 'uploaded';
                });
            }
            async #send(blob, started) {
                const location = this.#session.resolve(started.headers['location'], upload_DOING);
                const least = Number(started.headers['oci-chunk-min-length'] ?? 0) || 0;
                const size = this.#chunkSize;
                if (blob.size > size)
                    return this.#sendChunks(blob, location, Math.max(size, least));
                const whole = await this.#putWhole(blob, location);
                if (whole)
                    return;
                this.#chunkSize = chunksOf(least);
                const again = await this.#session.send(this.#post(blob.digest));
                const next = this.#session.resolve(again.headers['location'], upload_DOING);
                await this.#sendChunks(blob, next, this.#chunkSize);
            }
            async #sendChunks(blob, location, size) {
                try {
                    await putChunks(this.#session, this.#checked(blob), blob.digest, location, size);
                }
                catch (error) {
                    const again = error instanceof registry_error.gl &&
                        (error.code === 'DIGEST_INVALID' || LOST.has(error.failure));
                    throw again ? new retry.Sz(error, { tries: DAMAGED_TRIES }) : error;
                }
            }
            async #putWhole(blob, location) {
                const small = await (0, verified.XH)(blob, 'this machine');
                const { status, headers } = await this.#session.once({
                    method: 'PUT',
                    to: withDigest(location, blob.digest),
                    headers: { ...STREAM, 'content-length': String(blob.size) },
                    body: () => small ?? this.#checked(blob),
                    scopes: [this.#session.push],
                    expect: [201, 413, 416],
                    doing: upload_DOING,
                });
                if (status !== 201)
                    return false;
                const stored = headers['docker-content-digest'];
                if (stored && stored !== blob.digest)
                    throw new retry.Sz(upload_storedOther(this.#where, stored, blob), { tries: DAMAGED_TRIES });
                return true;
            }
            #checked(blob) {
                return (0, external_node_stream_.pipeline)(blob.open(), (0, verified.zr)(blob.digest, blob.size, 'this machine', 'in place'), () => { });
            }
        }
        const upload_storedOther = (where, stored, blob) => new registry_error.gl('digest-mismatch', `${where} stored ${stored.slice(0, 80)} instead of ${blob.digest}, ${DAMAGED_TRIES} times.`, {
            id: 'registry-stored-other-bytes',
            fix: 'Run it again; if it stays, the registry or something before it changes what is sent.',
        });
        ;
        class HttpRegistry {
            reference;
            #session;
            #manifests;
            #referrers;
            #blobs;
            #uploader;
            constructor(options) {
                this.reference = options.reference;
                this.#session = new Session(options);
                this.#manifests = new Manifests(this.#session);
                this.#referrers = new Referrers(this.#session, this.#manifests);
                this.#blobs = new Blobs(this.#session);
                this.#uploader = new Uploader(this.#session, this.#session.host, options.chunkSize);
            }
            async tags() {
                return listTags(this.#session, this.reference);
            }
            async manifest(reference) {
                return this.#manifests.get(reference);
            }
            async putManifest(tag, mediaType, bytes) {
                return (await this.#manifests.put(tag, mediaType, bytes)).digest;
            }
            async deleteManifest(digest) {
                return this.#manifests.delete(digest);
            }
            async hasBlob(digest) {
                return this.#uploader.has(digest);
            }
            async readBlob(digest, size) {
                return this.#blobs.read(digest, size);
            }
            async putBlob(blob, from) {
                return this.#uploader.put(blob, from);
            }
            async referrers(digest, artifactType) {
                return this.#referrers.list(digest, artifactType);
            }
            async listsReferrers(digest) {
                return this.#referrers.hasApi(digest);
            }
            async putReferrer(mediaType, bytes) {
                const { digest, subjectHandled } = await this.#manifests.put(undefined, mediaType, bytes);
                await this.#referrers.add((0, fallback_tag.Sz)(mediaType, bytes, digest), subjectHandled);
                return digest;
            }
        }
        var documents = __webpack_require__(61063);
        var regular_file = __webpack_require__(8100);
        var make_folder = __webpack_require__(36532);
        var temporary_file = __webpack_require__(81401);
        ;
        async function requireContent(registry, mediaType, bytes) {
            if ((0, media_types.$U)(mediaType))
                return requireManifests(registry, bytes);
            const manifest = (0, manifest_manifest.Sw)(bytes, 'The manifest');
            for (const { digest } of [manifest.config, ...manifest.layers]) {
                if (!(await registry.hasBlob(digest)))
                    throw missing('MANIFEST_BLOB_UNKNOWN', `blob ${digest}`, registry.reference);
            }
        }
        async function requireManifests(registry, bytes) {
            for (const { digest } of (0, manifest_manifest.n4)(bytes, 'The index').manifests) {
                if (!(await registry.manifest(digest)))
                    throw missing('MANIFEST_UNKNOWN', `manifest ${digest}`, registry.reference);
            }
        }
        const missing = (code, what, where) => new registry_error.gl('rejected', `The manifest was not stored: the ${what} that it points to is not in ${where}.`, { id: 'registry-layer-missing', fix: 'Run the push again.', status: 400, code });
        var blob_file = __webpack_require__(34011);
        var p_limit = __webpack_require__(70370);
        ;
        const REF_NAME = 'org.opencontainers.image.ref.name';
        function withTag(manifests, entry, tag) {
            if (tag === undefined)
                return manifests.some((one) => one.digest === entry.digest) ? manifests : [...manifests, entry];
            const others = manifests.filter((one) => one.annotations?.[REF_NAME] !== tag &&
                (one.digest !== entry.digest || one.annotations?.[REF_NAME] !== undefined));
            return [...others, { ...entry, annotations: { [REF_NAME]: tag } }];
        }
        var process_identity = __webpack_require__(82518);
        var external_node_fs_promises_ = __webpack_require__(51455);
        ;
        const ABANDONED = 60_000;
        const EMPTY_ABANDONED = 5000;
        async function withLock(file, clock, body) {
            const owner = `${(0, process_identity.tz)()} ${(0, external_node_crypto_.randomUUID)()}`;
            while (!(await acquire(file, owner))) {
                if (await isAbandoned(file))
                    await breakLock(file);
                else
                    await clock.sleep(2 + (0, jitter.G1)(20));
            }
            try {
                return await body();
            }
            finally {
                await (0, external_node_fs_promises_.rm)(file, { force: true });
            }
        }
        async function acquire(file, owner) {
            try {
                const handle = await (0, external_node_fs_promises_.open)(file, 'wx');
                await handle.writeFile(owner);
                await handle.close();
                return true;
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'EEXIST')
                    return false;
                throw error;
            }
        }
        async function isAbandoned(file) {
            try {
                const [{ mtimeMs }, bytes] = [await (0, external_node_fs_promises_.stat)(file), await (0, regular_file.XF)(file)];
                const age = Date.now() - mtimeMs;
                const text = bytes.toString('utf8');
                if (text === '')
                    return age > EMPTY_ABANDONED;
                return age > ABANDONED || (0, process_identity.nW)(text.split(' ')[0]) === false;
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return false;
                throw error;
            }
        }
        async function breakLock(file) {
            const guard = `${file}.break`;
            if (!(await acquire(guard, String(process.pid)))) {
                const old = await (0, external_node_fs_promises_.stat)(guard).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
                if (old)
                    await (0, external_node_fs_promises_.rm)(guard, { force: true });
                return;
            }
            try {
                if (await isAbandoned(file))
                    await (0, external_node_fs_promises_.rm)(file, { force: true });
            }
            finally {
                await (0, external_node_fs_promises_.rm)(guard, { force: true });
            }
        }
        ;
        class LayoutRegistry {
            reference;
            #folder;
            #clock;
            #queue = (0, p_limit.A)(1);
            #clean;
            constructor(reference, folder, clock) {
                this.reference = reference;
                this.#folder = folder;
                this.#clock = clock;
            }
            async tags() {
                return (await this.#index()).manifests
                    .map((entry) => entry.annotations?.[REF_NAME])
                    .filter((tag) => tag !== undefined);
            }
            async manifest(reference) {
                const { manifests } = await this.#index();
                const entry = manifests.find((one) => (0, identity_digest.Bc)(reference) ? one.digest === reference : one.annotations?.[REF_NAME] === reference);
                return (entry && { digest: entry.digest, mediaType: entry.mediaType, bytes: await this.#read(entry) });
            }
            async putManifest(tag, mediaType, bytes) {
                await requireContent(this, mediaType, bytes);
                const entry = { mediaType, digest: (0, digest_of.o)(bytes), size: bytes.length };
                await this.#writeManifest(entry, bytes);
                await this.#change((manifests) => withTag(manifests, entry, tag));
                return entry.digest;
            }
            async deleteManifest(digest) {
                let found = false;
                await this.#change((manifests) => {
                    const rest = manifests.filter((entry) => entry.digest !== digest);
                    found = rest.length < manifests.length;
                    return rest;
                });
                return found;
            }
            async hasBlob(digest) {
                return (await (0, blob_file.Ov)(this.#blob(digest))) !== undefined;
            }
            async readBlob(digest, size) {
                const there = await (0, blob_file.Ov)(this.#blob(digest));
                if (there === undefined)
                    throw new registry_error.gl('not-found', `There is no blob ${digest} in ${this.reference}.`, {
                        id: 'layout-incomplete',
                        fix: 'Push the package again, or copy the image anew: not all of it is there.',
                        status: 404,
                    });
                return (0, external_node_stream_.pipeline)((0, blob_file.Tq)(this.#blob(digest)), (0, verified.zr)(digest, size, this.reference, 'in place'), () => { });
            }
            async putBlob(blob) {
                const file = this.#blob(blob.digest);
                if ((await (0, blob_file.Ov)(file)) === blob.size)
                    return 'present';
                await this.#writing(() => (0, blob_file.wJ)(file, blob.open(), blob.digest, blob.size, 'this machine'));
                return 'uploaded';
            }
            async referrers(digest, artifactType) {
                const index = await this.manifest((0, fallback_tag.fH)(digest));
                return (0, fallback_tag.gp)((0, fallback_tag.Mc)(index?.bytes, this.reference), artifactType);
            }
            async listsReferrers() {
                return false;
            }
            async putReferrer(mediaType, bytes) {
                await requireContent(this, mediaType, bytes);
                const entry = { mediaType, digest: (0, digest_of.o)(bytes), size: bytes.length };
                const { subject, descriptor } = (0, fallback_tag.Sz)(mediaType, bytes, entry.digest);
                await this.#writeManifest(entry, bytes);
                await this.#change(async (manifests) => {
                    const listed = manifests.find((one) => one.annotations?.[REF_NAME] === (0, fallback_tag.fH)(subject));
                    const changed = (0, fallback_tag.bA)(listed && (await this.#read(listed)), [descriptor], this.reference);
                    const all = withTag(manifests, entry, undefined);
                    if (!changed)
                        return all;
                    const list = { mediaType: media_types.L$, digest: (0, digest_of.o)(changed), size: changed.length };
                    await this.#writeManifest(list, changed);
                    return withTag(all, list, (0, fallback_tag.fH)(subject)).filter((one) => one !== listed);
                });
                return entry.digest;
            }
            #blob(digest) {
                return (0, external_node_path_.join)(this.#folder, 'blobs', 'sha256', (0, identity_digest.ZD)(digest));
            }
            async #read(entry) {
                return (0, verified.oD)(this, entry, manifest_manifest.MV);
            }
            async #writeManifest(entry, bytes) {
                if ((await (0, blob_file.Ov)(this.#blob(entry.digest))) !== bytes.length)
                    await this.#writing(() => (0, documents.f8)(this.#blob(entry.digest), bytes));
            }
            async #index() {
                const file = (0, external_node_path_.join)(this.#folder, 'index.json');
                try {
                    return (0, manifest_manifest.n4)(await (0, regular_file.XF)(file), file);
                }
                catch (error) {
                    if ((0, errors.$N)(error) === 'ENOENT')
                        return { schemaVersion: 2, mediaType: media_types.L$, manifests: [] };
                    throw error;
                }
            }
            async #change(change) {
                await this.#writing(async () => {
                    await (0, make_folder.f)(this.#folder);
                    await (this.#clean ??= (0, temporary_file.jU)(this.#folder));
                    await this.#queue(() => withLock((0, external_node_path_.join)(this.#folder, '.index.lock'), this.#clock, async () => {
                        await this.#writeHeader();
                        const index = await this.#index();
                        await (0, documents.f8)((0, external_node_path_.join)(this.#folder, 'index.json'), (0, json.l)({ ...index, manifests: await change(index.manifests) }));
                    }));
                });
            }
            async #writeHeader() {
                const file = (0, external_node_path_.join)(this.#folder, 'oci-layout');
                if ((await (0, blob_file.Ov)(file)) === undefined)
                    return (0, documents.f8)(file, '{"imageLayoutVersion":"1.0.0"}');
                const header = await (0, documents.Vh)(file, 'Name another folder.', regular_file.XF);
                if (header?.imageLayoutVersion !== '1.0.0')
                    throw new errors.yo(`${this.reference} is not an OCI image layout of version 1.0.0.`, {
                        id: 'layout-unusable',
                        fix: 'Name an empty folder or one that was written as such a layout.',
                    });
            }
            async #writing(body) {
                try {
                    return await body();
                }
                catch (error) {
                    const code = (0, errors.$N)(error);
                    if (error instanceof errors.yo || !code)
                        throw error;
                    throw new errors.yo(`${this.reference} cannot be written (${code}).`, {
                        id: 'layout-not-writable',
                        fix: 'Check that it is a folder, that it may be written to and that the disk is not full.',
                        cause: error,
                    });
                }
            }
        }
        var src_reference = __webpack_require__(76768);
        ;
        function openRegistry(reference, options) {
            const parsed = (0, src_reference.F)(reference);
            if (parsed.kind === 'layout')
                return new LayoutRegistry(parsed.text, (0, external_node_path_.resolve)(options.workspace ?? '.', parsed.folder), options.clock);
            const { http, clock, credentials, signal, patience, chunkSize } = options;
            const { text, origin, repository } = parsed;
            return new HttpRegistry({
                http,
                clock,
                origin,
                repository,
                credentials,
                signal,
                patience,
                reference: text,
                ...(chunkSize !== undefined && { chunkSize }),
            });
        }
        ;
        function realPorts(given) {
            const own = { ...given, processes: toldProcesses(given.processes, given.host) };
            const http = toldHttp(nodeHttp(), own.host);
            const clock = systemClock;
            const patience = new retry_patience.i3({
                clock,
                signal: own.signal,
                tell: (line) => own.host.info(line),
            });
            let asked;
            const jobIdentity = () => (asked ??= readIdentity(own.host));
            const shared = { http, clock, patience, signal: own.signal, workspace: own.host.workspace };
            return {
                ...own,
                http,
                clock,
                patience,
                openRegistry: (reference, credentials) => openRegistry(reference, { ...shared, credentials }),
                openSpack: async (settings) => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(6742), __webpack_require__.e(1058), __webpack_require__.e(378), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(2429), __webpack_require__.e(384), __webpack_require__.e(6043)]).then(__webpack_require__.bind(__webpack_require__, 54691))).openSpack(own, settings),
                openCodeHost: async (repository, token, apiUrl) => (await Promise.all([__webpack_require__.e(8439), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 80884))).openCodeHost(repository, token, apiUrl, {
                    http,
                    patience,
                    signal: own.signal,
                }),
                jobIdentity,
                keylessSigner: async (token) => {
                    const job = await jobIdentity();
                    if (job === undefined)
                        return undefined;
                    const { KeylessSigner } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(3838), __webpack_require__.e(8439), __webpack_require__.e(3418), __webpack_require__.e(8006)]).then(__webpack_require__.bind(__webpack_require__, 38006));
                    return new KeylessSigner(job, (line) => own.host.notice(line), token);
                },
            };
        }
        async function readIdentity({ env }) {
            if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined)
                return undefined;
            return (await Promise.all([__webpack_require__.e(3838), __webpack_require__.e(6165)]).then(__webpack_require__.bind(__webpack_require__, 66165))).readJobIdentity();
        }
    }),
    61063: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Vh: () => (readJson),
            f8: () => (writeWhole),
            v0: () => (defineDocument)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81401);
        function defineDocument(schema, writer, type) {
            const parse = (json, from) => {
                const found = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).safeParse(json);
                if (!found.success || found.data.schema !== schema)
                    throw otherSchema(schema, writer, found.data?.schema, from);
                const { schema: _, ...rest } = json;
                const read = type.safeParse(rest);
                if (read.success)
                    return read.data;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a valid ${schema}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}.`, {
                    id: 'document-invalid',
                    fix: `Run "${writer}" again.`,
                    at: { file: from },
                });
            };
            return {
                schema,
                type,
                parse,
                read: async (file) => {
                    const fix = `Run "${writer}" first, or name the file that it wrote.`;
                    return parse(await readJson(file, fix, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.XF), file);
                },
                write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
            };
        }
        function otherSchema(wanted, writer, found, from) {
            if (found === undefined)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a ${wanted} file: it has no "schema".`, {
                    id: 'document-of-other-kind',
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
                id: 'document-of-other-kind',
                fix,
                at: { file: from },
            });
        }
        async function readJson(file, fix, read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile) {
            let bytes;
            try {
                bytes = await read(file);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)
                    throw error;
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { id: 'file-missing', fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'file-unreadable',
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.q)(bytes, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_6__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { id: error.id, fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__.qE)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
        }
    }),
    36532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (makeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        async function makeFolder(folder) {
            const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            try {
                await made(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'ENOENT' || above === folder)
                    throw error;
                await makeFolder(above);
                await made(folder).catch((cause) => {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause) !== 'ENOENT')
                        throw cause;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be made: ${above} takes no folders.`, {
                        id: 'folder-not-writable',
                        fix: 'Name a folder elsewhere.',
                        cause,
                    });
                });
            }
        }
        async function made(folder) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'EEXIST' || !(await isFolder(folder)))
                    throw error;
            }
        }
        const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
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
    82518: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            WF: () => (thisProcess),
            W_: () => (isRunning),
            nW: () => (isMarkRunning),
            tz: () => (processMark)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
        var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
        const thisProcess = () => ({
            pid: process.pid,
            started: startOf(process.pid),
            machine: machine(),
        });
        function isRunning({ pid, started, machine: counted, }) {
            if (counted !== machine())
                return undefined;
            try {
                process.kill(pid, 0);
            }
            catch (error) {
                if (error.code !== 'EPERM')
                    return false;
            }
            return started === startOf(pid);
        }
        let mark;
        const processMark = () => (mark ??= markOf(thisProcess()));
        const markOf = ({ pid, started, machine }) => `${short(machine)}.${pid}.${short(started)}`;
        const short = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
        function isMarkRunning(text) {
            const [counted, number = ''] = text.split('.');
            const here = { pid: Number(number), machine: machine() };
            if (counted !== short(here.machine) || !Number.isSafeInteger(here.pid))
                return undefined;
            const started = startOf(here.pid);
            return markOf({ ...here, started }) === text && isRunning({ ...here, started });
        }
        function machine() {
            const parts = [
                (0, node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
            ];
            return parts.filter((part) => part !== '').join(' ');
        }
        function startOf(pid) {
            if (process.platform === 'win32')
                return '';
            if (process.platform !== 'linux')
                return read(() => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
                    encoding: 'utf8',
                    env: { ...process.env, LC_ALL: 'C' },
                    stdio: ['ignore', 'pipe', 'ignore'],
                }));
            const stat = read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        function read(get) {
            try {
                return get().trim();
            }
            catch {
                return '';
            }
        }
    }),
    8100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U2: () => (READ_WITHOUT_WAITING),
            XF: () => (readRegularFile),
            cG: () => (readRegularFileSync)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        async function readRegularFile(file) {
            const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, await opened.stat());
                return await opened.readFile();
            }
            finally {
                await opened.close();
            }
        }
        function readRegularFileSync(file) {
            const opened = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened));
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
            }
        }
        function requireRegular(file, found) {
            if (found.isFile() || found.isDirectory())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is a pipe or a device, where a file must be.`, {
                id: 'not-a-regular-file',
                fix: 'Remove it, or name another folder.',
            });
        }
    }),
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
            async wait(milliseconds, { host, why }) {
                const now = this.clock.now();
                const end = now + milliseconds;
                const added = Math.max(0, end - Math.max(now, this.#until));
                if (this.#spent + added > this.#budget)
                    return false;
                this.#spent += added;
                this.#until = Math.max(this.#until, end);
                if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
                    this.#told.set(host, end);
                    this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
                }
                await this.clock.sleep(milliseconds, this.signal);
                return true;
            }
        }
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    27349: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (retryAfter)
        });
        const UNITS = {
            ns: 1e-6,
            us: 1e-3,
            µs: 1e-3,
            μs: 1e-3,
            ms: 1,
            s: 1000,
            m: 60_000,
            h: 3_600_000,
        };
        const LONGEST_TIME = 100;
        const LONGEST_BODY = 4096;
        function goDuration(text) {
            if (text.length > LONGEST_TIME)
                return undefined;
            if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
                return undefined;
            return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy)].reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0);
        }
        function retryAfter(header, body, now) {
            const inBody = /retry-after:\s{0,9}([0-9a-zµμ.]{1,99})/i.exec(body.slice(0, LONGEST_BODY))?.[1];
            const waits = [
                header === undefined ? undefined : timeOf(header.trim(), now),
                inBody === undefined ? undefined : goDuration(inBody.replace(/\.$/, '')),
            ].filter((wait) => wait !== undefined);
            return waits.length > 0 ? Math.max(...waits) : undefined;
        }
        function timeOf(header, now) {
            if (header.length > LONGEST_TIME)
                return undefined;
            if (/^\d+(?:\.\d+)?$/.test(header))
                return Number(header) * 1000;
            const duration = goDuration(header);
            if (duration !== undefined)
                return duration;
            const date = Date.parse(header);
            return Number.isNaN(date) ? undefined : Math.max(0, date - now);
        }
    }),
    84158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Iy: () => (Tries),
            L5: () => (retry),
            Sz: () => (TryAgain),
            eB: () => (LONGEST_ASKED)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const LONGEST_ASKED = 120_000;
        class TryAgain extends Error {
            name = 'TryAgain';
            error;
            verdict;
            constructor(error, verdict = true) {
                super('a try failed', { cause: error });
                this.error = error;
                this.verdict = verdict;
            }
        }
        class Tries {
            #options;
            #number = 0;
            #alike = new Map();
            constructor(options) {
                this.#options = options;
            }
            reset() {
                this.#number = 0;
                this.#alike.clear();
            }
            async again(error, verdict) {
                const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
                patience.signal?.throwIfAborted();
                const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
                if (verdict === false)
                    throw error;
                const alike = (this.#alike.get(why) ?? 0) + 1;
                this.#alike.set(why, alike);
                if (alike >= tries || ++this.#number >= Math.max(tries, attempts))
                    throw error;
                if (after > LONGEST_ASKED)
                    throw error;
                const own = (0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(this.#number, base, longest), random);
                if (!(await patience.wait(Math.max(after, own), { host, why })))
                    throw error;
            }
        }
        const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
        async function retry(attempt, options, judge = () => false) {
            const tries = new Tries(options);
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (error) {
                    if (error instanceof TryAgain)
                        await tries.again(error.error, error.verdict);
                    else
                        await tries.again(error, judge(error));
                }
            }
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
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            jU: () => (removeAbandoned),
            qE: () => (writeAside),
            zI: () => (isAbandoned)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_3__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36532);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_4__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw named(error, file);
            }
        }
        const isOfSystem = (error) => (0, node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'syscall' in error;
        const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
        function named(error, file) {
            const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error);
            if (code === undefined || !OF_THE_DISK.has(code) || !isOfSystem(error))
                return error;
            const message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error);
            if (message.endsWith("'"))
                return error;
            return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, path: file });
        }
        async function removeAbandoned(folder) {
            for (const file of await filesBelow(folder)) {
                const found = TEMPORARY.exec(file);
                if (!found)
                    continue;
                if (await isAbandoned(found[1], file))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function isAbandoned(mark, path) {
            const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.nW)(mark);
            return running === undefined ? isOld(path) : !running;
        }
        async function filesBelow(folder) {
            try {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
                return entries.filter((one) => one.isFile()).map((one) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name));
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
    }),
    34011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ax: () => (fileBlob),
            Ov: () => (fileSize),
            Tq: () => (openFile),
            wJ: () => (writeVerified)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81401);
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var _verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        async function fileSize(file) {
            try {
                const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
                return found.isFile() ? found.size : undefined;
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function writeVerified(file, stream, digest, size, where, through) {
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.qE)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
    }),
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
    }),
    89381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (parseAs),
            l: () => (encode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);
        const encode = (value) => Buffer.from(JSON.stringify(value));
        function parseAs(bytes, type, what, from) {
            const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
            let json;
            try {
                json = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.q)(bytes, 'the document');
            }
            catch (cause) {
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, {
                    id: 'registry-malformed',
                    fix,
                    cause,
                });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
                id: 'registry-malformed',
                fix,
            });
        }
    }),
    49003: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XH: () => (readSmall),
            o5: () => (SMALL),
            oD: () => (readWhole),
            sg: () => (fetched),
            zr: () => (verified)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        class Verified extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
            #hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            #promised;
            #seen = 0;
            constructor(promised) {
                super();
                this.#promised = promised;
            }
            _transform(chunk, _encoding, done) {
                this.#seen += chunk.length;
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen > size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('too-large', digest, where, read));
                this.#hash.update(chunk);
                done(null, chunk);
            }
            _flush(done) {
                const { size, digest, where, read } = this.#promised;
                if (size !== undefined && this.#seen < size)
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('truncated', digest, where, read));
                if (this.#hash.digest('hex') !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(digest))
                    return done((0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, read));
                done();
            }
        }
        const verified = (digest, size, where, read) => new Verified({ digest, size, where, read });
        const SMALL = 1024 * 1024;
        const FETCHES = 3;
        async function readSmall(blob, where) {
            if (blob.size > SMALL || !blob.read)
                return undefined;
            const bytes = await blob.read();
            if (bytes.length !== blob.size)
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where, 'in place');
            if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.ZD)(blob.digest))
                throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', blob.digest, where, 'in place');
            return bytes;
        }
        async function readWhole(registry, { digest, size }, limit) {
            if (size > limit)
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, {
                    id: 'registry-too-large',
                    fix: 'Do not use it: remove the package from the registry and push it anew.',
                });
            return fetched(digest, size, registry.reference, async () => (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await registry.readBlob(digest, size)));
        }
        async function fetched(digest, size, where, fetch) {
            for (let times = 1;; times++) {
                try {
                    return await fetch();
                }
                catch (error) {
                    const flipped = error instanceof _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl && error.failure === 'digest-mismatch';
                    if (!flipped || size <= SMALL)
                        throw error;
                    if (times >= FETCHES)
                        throw (0, _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.qM)('digest-mismatch', digest, where, times);
                }
            }
        }
    }),
    5394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            DE: () => (CREATED),
            MV: () => (MANIFEST_LIMIT),
            Sw: () => (parseImageManifest),
            n4: () => (parseImageIndex),
            nb: () => (descriptorOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        const MANIFEST_LIMIT = 8 * 1024 * 1024;
        const CREATED = 'org.opencontainers.image.created';
        const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
            annotations: annotations.optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const descriptor = shape;
        const looseDescriptor = shape.loose();
        const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            config: descriptor,
            layers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(descriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            manifests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(looseDescriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const parseImageManifest = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageManifest, 'an image manifest', from);
        const parseImageIndex = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageIndex, 'an image index', from);
        const descriptorOf = (mediaType, bytes) => ({
            mediaType,
            digest: (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes),
            size: bytes.length,
        });
    }),
    51747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (isIndexType),
            $v: () => (EMPTY_CONFIG),
            L$: () => (IMAGE_INDEX),
            MS: () => (IMAGE_MANIFEST),
            Ve: () => (IMAGE_CONFIG),
            Vv: () => (DOCKER_MANIFEST),
            Y2: () => (DOCKER_LIST),
            kb: () => (IMAGE_LAYER)
        });
        const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
        const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
        const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
        const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
        const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
        const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
        const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
        const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;
    }),
    3895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mc: () => (entriesOf),
            Sz: () => (readReferrer),
            bA: () => (withEntries),
            fH: () => (fallbackTag),
            gp: () => (ofType)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        const fallbackTag = (subject) => `sha256-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}`;
        const referrer = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).optional(),
            subject: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)() }),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
        });
        function readReferrer(mediaType, bytes, digest) {
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, referrer, 'a manifest with a subject', 'What is to be attached');
            const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
            const { annotations } = manifest;
            return {
                subject: manifest.subject.digest,
                descriptor: {
                    mediaType,
                    digest,
                    size: bytes.length,
                    ...(artifactType !== undefined && { artifactType }),
                    ...(annotations && { annotations }),
                },
            };
        }
        function entriesOf(index, from) {
            return index === undefined ? [] : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from).manifests;
        }
        function withEntries(index, added, from) {
            const old = index === undefined
                ? { schemaVersion: 2, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$, manifests: [] }
                : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from);
            const present = new Set(old.manifests.map(({ digest }) => digest));
            const missing = added.filter(({ digest }) => !present.has(digest));
            if (missing.length === 0)
                return undefined;
            return (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                ...old,
                schemaVersion: 2,
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$,
                manifests: [...old.manifests, ...missing],
            });
        }
        const ofType = (entries, artifactType) => entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
    }),
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
            Im: () => (isUnusable),
            Kb: () => (REGISTRY_FAILURE_IDS),
            UF: () => (unlessUnusable),
            WG: () => (isPassing),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REGISTRY_FAILURE_IDS = {
            unauthorized: 'registry-unauthorized',
            forbidden: 'registry-forbidden',
            'not-found': 'registry-not-found',
            'rate-limited': 'registry-rate-limited',
            server: 'registry-server-error',
            unreachable: 'registry-unreachable',
            untrusted: 'certificate-untrusted',
            timeout: 'registry-timeout',
            truncated: 'registry-truncated',
            'digest-mismatch': 'registry-digest-mismatch',
            malformed: 'registry-malformed',
            unsupported: 'registry-unsupported',
            'too-large': 'registry-too-large',
            rejected: 'registry-rejected',
        };
        class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
            name = 'RegistryError';
            failure;
            status;
            code;
            constructor(failure, message, details) {
                super(message, details);
                this.failure = failure;
                this.status = details.status;
                this.code = details.code;
            }
        }
        const PASSING = new Set([
            'rate-limited',
            'unreachable',
            'timeout',
            'server',
        ]);
        const isPassing = (error) => error instanceof RegistryError && PASSING.has(error.failure);
        function damaged(failure, what, where, times = 1) {
            const said = {
                truncated: 'is shorter than announced',
                'digest-mismatch': 'does not have the digest it was asked for by',
                'too-large': 'is longer than announced',
            }[failure];
            const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : '';
            return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
                id: REGISTRY_FAILURE_IDS[failure],
                fix: fixOf(failure, times),
            });
        }
        const somethingElse = (host) => `Something answers in the place of ${host}: the login page of a network, or a proxy. Open a page in a browser on this machine, or ask whoever runs the network, and run it again. If the address is not that of a registry, correct it.`;
        const UNUSABLE = new Set([
            'malformed',
            'not-found',
            'digest-mismatch',
            'truncated',
            'too-large',
        ]);
        const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
        async function unlessUnusable(read) {
            try {
                return await read();
            }
            catch (error) {
                if (isUnusable(error))
                    return undefined;
                throw error;
            }
        }
        function fixOf(failure, times) {
            if (times === 'in place')
                return 'Remove it there, and push the package or copy the image anew: the disk or a program damaged it.';
            if (times <= 1)
                return 'Run it again: bytes may be damaged on the way.';
            return failure === 'truncated'
                ? 'Run it again, best over another network: something on the way may cut answers. Only if it is the same there, the copy in the registry is damaged: push the package anew.'
                : 'Do not use it. Fetch it over another network: something on the way may change answers. Only if it is the same there, the copy in the registry is damaged, or somebody changed it: remove the package from the registry and push it anew.';
        }
    }),
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
        }
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
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
    }),
    76768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (parseReference)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69597);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16384);
        const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
        const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
        const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
        function parseReference(text) {
            const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
            if (layout)
                return { kind: 'layout', text, folder: layout[1] };
            const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text);
            if (!match)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a registry.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            const [, scheme, host = '', rest = ''] = match;
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h)(rest, '/');
            const repository = path.toLowerCase();
            checkHost(host, scheme === 'oci+http', text);
            if (!PATH.test(repository) || repository.length > 255)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a repository: "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(path)}" is not a path of one.`, { id: 'registry-address-malformed', fix: pathFix(path) });
            const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin;
            return {
                kind: 'http',
                text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`,
                origin,
                repository,
            };
        }
        function checkHost(host, plain, text) {
            if (host.includes('@'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('A registry was given with a user name in its address.', {
                    id: 'login-in-address',
                    fix: 'Take it out, and give "username" and "password" (or "token") instead.',
                });
            if (!HOST.test(host) || !URL.canParse(`https://${host}`))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a host.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            if (plain && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(new URL(`http://${host}`).hostname))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" would send packages and credentials in clear over a network.`, {
                    id: 'registry-address-insecure',
                    fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.',
                });
        }
        function pathFix(path) {
            if (/[:@]/.test(path))
                return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
            return path === ''
                ? 'Add the path of a repository after the host, such as owner/cache.'
                : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
        }
    }),
    70370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (pLimit)
        });
        ;
        class Node {
            value;
            next;
            constructor(value) {
                this.value = value;
            }
        }
        class Queue {
            #head;
            #tail;
            #size;
            constructor() {
                this.clear();
            }
            enqueue(value) {
                const node = new Node(value);
                if (this.#head) {
                    this.#tail.next = node;
                    this.#tail = node;
                }
                else {
                    this.#head = node;
                    this.#tail = node;
                }
                this.#size++;
            }
            dequeue() {
                const current = this.#head;
                if (!current) {
                    return;
                }
                this.#head = this.#head.next;
                this.#size--;
                if (!this.#head) {
                    this.#tail = undefined;
                }
                return current.value;
            }
            peek() {
                if (!this.#head) {
                    return;
                }
                return this.#head.value;
            }
            clear() {
                this.#head = undefined;
                this.#tail = undefined;
                this.#size = 0;
            }
            get size() {
                return this.#size;
            }
            *[Symbol.iterator]() {
                let current = this.#head;
                while (current) {
                    yield current.value;
                    current = current.next;
                }
            }
            *drain() {
                while (this.#head) {
                    yield this.dequeue();
                }
            }
        }
        ;
        function pLimit(concurrency) {
            let rejectOnClear = false;
            if (typeof concurrency === 'object') {
                ({ concurrency, rejectOnClear = false } = concurrency);
            }
            validateConcurrency(concurrency);
            if (typeof rejectOnClear !== 'boolean') {
                throw new TypeError('Expected `rejectOnClear` to be a boolean');
            }
            const queue = new Queue();
            let activeCount = 0;
            const resumeNext = () => {
                if (activeCount < concurrency && queue.size > 0) {
                    activeCount++;
                    queue.dequeue().run();
                }
            };
            const next = () => {
                activeCount--;
                resumeNext();
            };
            const run = async (function_, resolve, arguments_) => {
                const result = (async () => function_(...arguments_))();
                resolve(result);
                try {
                    await result;
                }
                catch { }
                next();
            };
            const enqueue = (function_, resolve, reject, arguments_) => {
                const queueItem = { reject };
                new Promise(internalResolve => {
                    queueItem.run = internalResolve;
                    queue.enqueue(queueItem);
                }).then(run.bind(undefined, function_, resolve, arguments_));
                if (activeCount < concurrency) {
                    resumeNext();
                }
            };
            const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
                enqueue(function_, resolve, reject, arguments_);
            });
            Object.defineProperties(generator, {
                activeCount: {
                    get: () => activeCount,
                },
                pendingCount: {
                    get: () => queue.size,
                },
                clearQueue: {
                    value() {
                        if (!rejectOnClear) {
                            queue.clear();
                            return;
                        }
                        const abortError = AbortSignal.abort().reason;
                        while (queue.size > 0) {
                            queue.dequeue().reject(abortError);
                        }
                    },
                },
                concurrency: {
                    get: () => concurrency,
                    set(newConcurrency) {
                        validateConcurrency(newConcurrency);
                        concurrency = newConcurrency;
                        queueMicrotask(() => {
                            while (activeCount < concurrency && queue.size > 0) {
                                resumeNext();
                            }
                        });
                    },
                },
                map: {
                    async value(iterable, function_) {
                        const promises = [];
                        try {
                            Array.from(iterable, (value, index) => {
                                const promise = generator(function_, value, index);
                                promises.push(promise);
                                return promise;
                            });
                        }
                        catch (error) {
                            for (const promise of promises) {
                                promise.catch(() => { });
                            }
                            throw error;
                        }
                        return Promise.all(promises);
                    },
                },
            });
            return generator;
        }
        function limitFunction(function_, options) {
            const limit = pLimit(options);
            const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
            Object.defineProperty(limitedFunction, 'clearQueue', {
                value: limit.clearQueue,
            });
            return limitedFunction;
        }
        function validateConcurrency(concurrency) {
            if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
                throw new TypeError('Expected `concurrency` to be a number from 1 and up');
            }
        }
    })
};
