export const id = 4886;
export const ids = [4886,1713];
export const modules = {

/***/ 64886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  realPorts: () => (/* binding */ realPorts)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./packages/core/src/ports/http.ts
var ports_http = __webpack_require__(39452);
;// CONCATENATED MODULE: ./packages/core/src/node/answer.ts


const LIMIT = 32 * 1024 * 1024;
/** What is thrown away so that the connection can be used again; a longer body ends it. */
const DISCARDED = 256 * 1024;
/** An address without user, password and query, which may hold secrets. */
const shownUrl = (url) => `${url.origin}${url.pathname}`;
/**
 * The body of an answer. It fails when it ends early or is drawn out; whatever happens to the
 * connection before somebody reads is told when they do.
 */
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
/** An answer whose head has come. @param pace Runs while the body is read. */
function answerOf(message, url, pace) {
    const body = new Body(message, pace, (error) => new ports_http/* HttpError */.j(`${url.host}: the answer was cut off`, error.code ?? 'ECONNRESET', shownUrl(url), error));
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
            throw new ports_http/* HttpError */.j(`${shownUrl(url)} sent more than ${limit} bytes`, 'TOO_LARGE', shownUrl(url));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/core/src/node/pace.ts
/** What a request is given unless it says otherwise. */
const DEADLINES = { idle: 60_000, whole: 90_000, rate: 16 * 1024 };
/**
 * Ends what a server draws out. Its time is `whole` and a second for every `rate` bytes; the time in
 * which we do not read does not count.
 */
class Pace {
    #deadlines;
    #late;
    #bytes = 0;
    #used = 0;
    #since;
    #timer;
    /** @param late Called once, when the time is up. */
    constructor(deadlines, late) {
        this.#deadlines = deadlines;
        this.#late = late;
    }
    /** From now on the server is waited for. */
    run() {
        if (this.#since !== undefined)
            return;
        this.#since = performance.now();
        this.#arm();
    }
    /** The server is not waited for: we are busy, or all has come. */
    stop() {
        if (this.#since === undefined)
            return;
        this.#used += performance.now() - this.#since;
        this.#since = undefined;
        clearTimeout(this.#timer);
    }
    /** So many bytes came, or are to be sent. */
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
            const error = new Error(`no whole answer in ${seconds} s`);
            this.#late(Object.assign(error, { code: 'ETIMEDOUT' }));
        }, Math.max(1, this.#left));
        this.#timer.unref();
    }
}

;// CONCATENATED MODULE: ./packages/core/src/node/exchange.ts







/** Sends one request. @throws HttpError when no head of an answer comes in time. */
async function exchange(request, url, sending) {
    const { method = 'GET', headers = {}, body, signal } = request;
    const deadlines = {
        ...sending.deadlines,
        ...(request.timeout !== undefined && { idle: request.timeout }),
        ...(request.deadline !== undefined && { whole: request.deadline }),
    };
    const options = {
        method,
        agent: sending.agent,
        headers: { 'user-agent': sending.userAgent, ...headers },
        ...(signal && { signal }),
    };
    const outgoing = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, options);
    const pace = new Pace(deadlines, (error) => outgoing.destroy(error));
    pace.moved(Number(headers['content-length'] ?? 0) || 0);
    // Waiting for one of our own connections to become free is not the server's fault.
    outgoing.once('socket', () => pace.run());
    const answered = answer(outgoing, url, deadlines.idle, signal);
    answered.then(() => pace.stop(), () => pace.stop());
    if (body instanceof external_node_stream_.Readable)
        await Promise.race([sent(body, outgoing, answered), answered]);
    else
        outgoing.end(body);
    return { message: await answered, pace };
}
/**
 * Streams a body. A server may answer and hang up before it has read all: then its answer counts,
 * not the broken pipe.
 */
async function sent(body, outgoing, answered) {
    try {
        await (0,promises_.pipeline)(body, outgoing);
    }
    catch (error) {
        if (body.errored && body.errored === error) {
            outgoing.destroy(error);
            throw error;
        }
        await answered;
    }
}
function answer(outgoing, url, idle, signal) {
    return new Promise((resolve, reject) => {
        outgoing.setTimeout(idle, () => outgoing.destroy(Object.assign(new Error(`no byte for ${idle / 1000} s`), { code: 'ETIMEDOUT' })));
        outgoing.once('response', resolve);
        // Not once: a connection may break a second time while it is taken down.
        outgoing.on('error', (error) => {
            if (signal?.aborted)
                reject(signal.reason);
            else
                reject(new ports_http/* HttpError */.j(`${url.host}: ${error.message || error.code}`, error.code ?? 'UNKNOWN', shownUrl(url), error));
        });
    });
}

;// CONCATENATED MODULE: ./packages/core/src/node/http.ts







/**
 * HTTP over kept-alive connections of `node:http` and `node:https`. Not `fetch`: streaming a 2 GiB
 * upload through it holds the whole body in memory. Obeys `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY`.
 */
function nodeHttp(options = {}) {
    const shared = {
        keepAlive: true,
        maxSockets: options.connections ?? 32,
        proxyEnv: options.env ?? process.env,
    };
    const plain = new external_node_http_.Agent(shared);
    const tls = new external_node_https_.Agent({ ...shared, ...(options.ca && { ca: [...options.ca] }) });
    const deadlines = { ...DEADLINES, ...options.deadlines };
    const userAgent = options.userAgent ?? 'pakages';
    const send = (request, url) => exchange(request, url, { agent: url.protocol === 'https:' ? tls : plain, userAgent, deadlines });
    return {
        request: (request) => follow(request, send),
        close: () => {
            plain.destroy();
            tls.destroy();
        },
    };
}
/** Follows redirects; credentials stay with the origin that they were meant for. */
async function follow(request, send) {
    let url = address(request.url);
    let current = request;
    for (let left = request.redirects ?? 0;; left--) {
        const { message, pace } = await send(current, url);
        const answer = answerOf(message, url, pace);
        const location = message.headers.location;
        if (left <= 0 || !location || ![301, 302, 303, 307, 308].includes(message.statusCode ?? 0))
            return answer;
        const next = address(location, url);
        await answer.discard();
        if (url.protocol === 'https:' && next.protocol !== 'https:')
            throw new ports_http/* HttpError */.j(`${shownUrl(url)} redirects from https to ${next.protocol}`, 'BAD_REDIRECT', shownUrl(url));
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
        throw new ports_http/* HttpError */.j('a streamed body cannot be sent again after a redirect', 'BAD_REDIRECT', shownUrl(address(request.url)));
    return { ...rest, ...(body !== undefined && { body }), headers: headers ?? {} };
}
function address(url, base) {
    const text = String(url);
    const parsed = URL.parse(text, base?.href);
    if (parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:'))
        return parsed;
    throw new ports_http/* HttpError */.j(`"${text.slice(0, 200)}" is not an http or https address`, 'BAD_URL', text.slice(0, 200));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/core/src/node/clock.ts

/** The clock on the wall. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./packages/core/src/retry/patience.ts
var retry_patience = __webpack_require__(74865);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/digest.ts
var src_digest = __webpack_require__(91149);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./packages/image/src/content/json.ts
var json = __webpack_require__(89381);
// EXTERNAL MODULE: ./packages/image/src/manifest/manifest.ts
var manifest_manifest = __webpack_require__(5394);
// EXTERNAL MODULE: ./packages/image/src/manifest/media-types.ts
var media_types = __webpack_require__(51747);
;// CONCATENATED MODULE: ./packages/image/src/referrers/fallback-tag.ts





/**
 * The tag under which registries without a referrers API keep what refers to a manifest, as an
 * image index:
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
 */
const fallbackTag = (subject) => `sha256-${(0,src_digest/* hexOf */.ZD)(subject)}`;
const referrer = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    artifactType: schemas/* string */.YjP().optional(),
    config: schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP() }).optional(),
    subject: schemas/* object */.Ikc({ digest: (0,src_digest/* digestType */.Ne)() }),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
/** Reads a manifest that has a `subject`. @throws RegistryError when it has none. */
function readReferrer(mediaType, bytes, digest) {
    const manifest = (0,json/* parseAs */.g)(bytes, referrer, 'a manifest with a subject', 'What is to be attached');
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
/**
 * The entries of a fallback index; none when there is no index yet.
 * @throws RegistryError that names `from` when it is no index.
 */
function entriesOf(index, from) {
    return index === undefined ? [] : (0,manifest_manifest/* parseImageIndex */.n4)(index, from).manifests;
}
/**
 * A fallback index with more entries; undefined when nothing would change.
 * @throws RegistryError that names `from` when what is there is no index.
 */
function withEntries(index, added, from) {
    const old = index === undefined
        ? { schemaVersion: 2, mediaType: media_types/* IMAGE_INDEX */.L$, manifests: [] }
        : (0,manifest_manifest/* parseImageIndex */.n4)(index, from);
    const present = new Set(old.manifests.map(({ digest }) => digest));
    const missing = added.filter(({ digest }) => !present.has(digest));
    if (missing.length === 0)
        return undefined;
    return (0,json/* encode */.l)({
        ...old,
        schemaVersion: 2,
        mediaType: media_types/* IMAGE_INDEX */.L$,
        manifests: [...old.manifests, ...missing],
    });
}
/** Only the entries of one kind. */
const ofType = (entries, artifactType) => entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType);

// EXTERNAL MODULE: ./packages/core/src/retry/retry.ts
var retry = __webpack_require__(84158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/image/src/content/verified.ts
var verified = __webpack_require__(49003);
// EXTERNAL MODULE: ./packages/image/src/registry-error.ts
var registry_error = __webpack_require__(26061);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
;// CONCATENATED MODULE: ./packages/oci/src/http/failures.ts




const body = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') })).min(1),
});
/** The first error of a registry's JSON body; empty texts when it holds none. */
function firstError(text) {
    try {
        const first = body.parse((0,outside_json/* parseJson */.qF)(text, 'the answer')).errors[0];
        return { code: first.code.slice(0, 100), message: (0,invalid_value/* shown */.S)(first.message) };
    }
    catch {
        return { code: '', message: '' };
    }
}
/**
 * The error for an answer with a status that was not hoped for.
 * @param verdict Whether it was asked again, and how long the registry wanted that to wait.
 */
function failureOf(status, text, asked, verdict = false) {
    const { code, message } = firstError(text);
    const said = [code, message].filter((part) => part !== '').join(': ');
    const after = typeof verdict === 'object' ? (verdict.after ?? 0) : 0;
    const [failure, sentence, fix] = after > retry/* LONGEST_ASKED */.eB
        ? askedToStay(status, after, asked)
        : describe(status, `${code} ${message} ${text.slice(0, 2000)}`, asked);
    return new registry_error/* RegistryError */.gl(failure, `${sentence}${said ? ` It said: ${said.replace(/\.$/, '')}.` : ''}`, { fix, status, ...(code !== '' && { code }) });
}
/** A wait that is longer than a run can be kept for. */
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
    if (status === 401)
        return [
            'unauthorized',
            `${what}: ${asked.loggedIn ? 'the credentials were not accepted' : 'it asks for credentials and none were given'} (401).`,
            credentialsFix(asked),
        ];
    if (status === 403)
        return ['forbidden', `${what}: access is denied (403).`, permissionFix(said, asked)];
    if (status === 404)
        return [
            'not-found',
            `${what}: it is not there (404).`,
            'Check the path of the registry. A private repository answers so too where the credentials may not see it.',
        ];
    if (status === 429)
        return [
            'rate-limited',
            `${what}: too many requests (429), also after waiting.`,
            'Run it again later, or with a lower "concurrency". What was pushed is kept.',
        ];
    if (status === 413 || status === 416)
        return [
            'too-large',
            `${what}: the upload is too large for one request (${status}).`,
            'Ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer).',
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
/**
 * The error for an answer that did not come; anything that is not about the connection is returned
 * as it is.
 */
function connectionFailure(error, asked) {
    if (!(error instanceof ports_http/* HttpError */.j))
        return error;
    const { host, doing } = asked;
    const code = (0,errors/* codeOf */.$N)(error) ?? error.code;
    const what = `${upper(doing)} failed:`;
    if (UNTRUSTED.has(code))
        return new registry_error/* RegistryError */.gl('untrusted', `${what} the certificate of ${host} is signed by an authority that is not trusted here (${code}).`, {
            fix: "Name the file with the authority's certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS (and in SSL_CERT_FILE for Spack).",
            cause: error,
        });
    if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return new registry_error/* RegistryError */.gl('untrusted', `${what} the certificate of ${host} is not valid for it (${code}).`, {
            fix: 'Check the host name, the clock of this machine and the certificate of the registry.',
            cause: error,
        });
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
        return new registry_error/* RegistryError */.gl('untrusted', `${what} ${host} does not speak TLS (${code}).`, {
            fix: 'If it is a registry on this machine without TLS, write oci+http:// instead of oci://.',
            cause: error,
        });
    const reason = UNREACHABLE[code];
    if (reason)
        return new registry_error/* RegistryError */.gl('unreachable', `${what} ${host} cannot be reached: ${reason} (${code}).`, {
            fix: 'Check the host and port, that the registry runs, and the proxy settings.',
            cause: error,
        });
    if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
        return new registry_error/* RegistryError */.gl('timeout', `${what} ${host} did not answer in time.`, {
            fix: 'Run it again; what was pushed is kept. Large layers may need a better connection.',
            cause: error,
        });
    return new registry_error/* RegistryError */.gl('unreachable', `${what} the connection to ${host} broke (${code}).`, {
        fix: 'Run it again; what was pushed is kept.',
        cause: error,
    });
}
/** The error for an answer that began and did not end. */
function cutFailure(error, asked) {
    if (!(error instanceof ports_http/* HttpError */.j) || error.code === 'ETIMEDOUT')
        return connectionFailure(error, asked);
    const message = `${upper(asked.doing)} failed: the answer of ${asked.host} was cut off, also after several tries.`;
    return new registry_error/* RegistryError */.gl('truncated', message, {
        fix: 'Run it again; what was pushed is kept. If it stays, look at the proxies on the way.',
        cause: error,
    });
}
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./packages/core/src/retry/retry-after.ts
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
/** Characters of a text that may be a time; servers are hostile, and no real one needs more. */
const LONGEST_TIME = 100;
/** Characters of a body that are looked through for a time. */
const LONGEST_BODY = 4096;
/**
 * A duration as Go prints it (`1.889377ms`, `1m2.5s`), in milliseconds; undefined when it is none.
 */
function goDuration(text) {
    if (text.length > LONGEST_TIME)
        return undefined;
    if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy)].reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0);
}
/**
 * How long a server asks to wait, in milliseconds; undefined when it does not say. Reads the header
 * (seconds, Go duration or HTTP date) and what GHCR writes into the body of a 429:
 * `retry-after: 1.889377ms, allowed: 2000/minute`. Where both say it, the longer counts.
 * @param now Milliseconds since 1970.
 */
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

;// CONCATENATED MODULE: ./packages/oci/src/http/verdict.ts

/** Services say these when they are busy, restarted or behind a proxy that is. */
const PASSING = new Set([408, 425, 500, 502, 503, 504]);
/**
 * Answers that are mostly final, but that registries were also seen to give by mistake, and how
 * often they are believed only when they are said again: content that was just written is "not
 * there" for a while; a web page of the maintenance is redirected to; access is denied while the
 * service of permissions is down.
 */
const DOUBTED = { 401: 2, 403: 2, 404: 4 };
const REDIRECTED = 3;
const LIMITED_TRIES = 10;
/** How often bytes are sent or fetched that turned out not to be what they should be. */
const DAMAGED_TRIES = 3;
/**
 * Whether another try may bring a better answer than one that was not hoped for.
 * @param method Of the request. @param now Milliseconds since 1970.
 */
function verdictOfAnswer({ status, headers, text }, method, now) {
    const why = String(status);
    // What we sent has the right digest. It was changed on the way; or, docker-registry 2.8 looks at
    // the blobs of a manifest while others upload the same ones, and may find a link still empty.
    if (status === 400 && method === 'PUT' && text.includes('DIGEST_INVALID'))
        return { tries: DAMAGED_TRIES, why };
    // The one who sends the manifest knows best how to bring the blob there.
    if (method === 'PUT' && text.includes('BLOB_UNKNOWN'))
        return false;
    // To be told to wait is no failure: the patience of the run is the limit.
    if (status === 429)
        return { after: retryAfter(headers['retry-after'], text, now), tries: LIMITED_TRIES, why };
    if (PASSING.has(status))
        return { after: retryAfter(headers['retry-after'], text, now), why };
    if (status >= 300 && status < 400)
        return { tries: REDIRECTED, why };
    const tries = DOUBTED[status];
    return tries === undefined ? false : { tries, why };
}
/** Nothing of this gets better by asking again. */
const FINAL = new Set(['BAD_URL', 'BAD_REDIRECT', 'TOO_LARGE', 'ENOTFOUND', 'ERR_INVALID_URL']);
/** A service that is restarted refuses connections for a moment; one that is not there does so always. */
const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** TLS that broke on the way, beside the many codes of TLS that cannot work. */
const BROKEN_TLS = /BAD_RECORD_MAC|DECRYPTION_FAILED|UNEXPECTED_EOF/;
/** Whether a connection failed in a way that another try may mend. */
function verdictOfConnection(error) {
    if (!(error instanceof ports_http/* HttpError */.j))
        return false;
    const code = (0,errors/* codeOf */.$N)(error.cause) ?? error.code;
    if (FINAL.has(code))
        return false;
    if (/CERT|UNABLE_TO_|SELF_SIGNED/.test(code))
        return false;
    if (/^ERR_SSL_|^EPROTO$/.test(code))
        return BROKEN_TLS.test(code) && { why: 'TLS broke' };
    if (REFUSED.has(code))
        return { tries: 3, why: 'it cannot be reached' };
    return { why: code === 'ETIMEDOUT' ? 'no answer in time' : 'the connection broke' };
}

;// CONCATENATED MODULE: ./packages/oci/src/http/blobs.ts







/** So many bytes are progress: what breaks after them counts as broken for the first time. */
const PROGRESS = 1024 * 1024;
/** Reads the blobs of one repository: small ones in one piece, large ones in as many as it takes. */
class Blobs {
    #session;
    constructor(session) {
        this.#session = session;
    }
    /**
     * The bytes of a blob. Those of a small one are checked before they are given out, and fetched
     * again when they are damaged; those of a large one while they pass, and fetched from where the
     * connection broke.
     * @param size In bytes; undefined when it is not known.
     * @throws RegistryError when there is none; later problems come from the stream.
     */
    async read(digest, size) {
        if (size !== undefined && size <= verified/* SMALL */.o5) {
            const bytes = await this.#small(digest, size);
            return external_node_stream_.Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false });
        }
        const first = await this.#session.trying(() => this.#first(digest, size));
        const announced = first.headers['content-length'];
        const length = size ?? (announced === undefined ? undefined : Number(announced));
        return (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(this.#pieces(digest, first, length), { objectMode: false }), (0,verified/* verified */.zr)(digest, length, this.#session.host), () => { });
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
        // A longer one is read a little further, so that it can be told what it is.
        const request = { ...this.#request(digest), limit: 2 * verified/* SMALL */.o5 };
        return this.#session.ask(request, ({ bytes }) => {
            if (bytes.length === size && (0,external_node_crypto_.hash)('sha256', bytes) === (0,src_digest/* hexOf */.ZD)(digest))
                return bytes;
            const failure = bytes.length === size ? 'digest-mismatch' : bytes.length < size ? 'truncated' : 'too-large';
            throw new retry/* TryAgain */.Sz((0,registry_error/* damaged */.qM)(failure, digest, this.#session.host, DAMAGED_TRIES), {
                tries: DAMAGED_TRIES,
                why: 'damaged bytes',
            });
        });
    }
    async #first(digest, size) {
        const first = await this.#open(digest, 0);
        if (size === undefined || !(Number(first.headers['content-length']) > size))
            return first;
        first.body.destroy();
        throw new retry/* TryAgain */.Sz((0,registry_error/* damaged */.qM)('too-large', digest, this.#session.host, DAMAGED_TRIES), {
            tries: DAMAGED_TRIES,
        });
    }
    #open(digest, offset) {
        const request = this.#request(digest);
        return this.#session.open(offset === 0
            ? request
            : { ...request, headers: { range: `bytes=${offset}-` }, expect: [200, 206, 416] });
    }
    /** The bytes of a blob over as many connections as it takes. */
    async *#pieces(digest, first, length) {
        const { patience, host } = this.#session;
        const tries = new retry/* Tries */.Iy({ patience, host });
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
                // It ended early and says so nowhere.
                throw new retry/* TryAgain */.Sz((0,registry_error/* damaged */.qM)('truncated', digest, host), { tries: DAMAGED_TRIES });
            }
            catch (error) {
                response?.body.destroy();
                response = undefined;
                if (offset - kept >= PROGRESS)
                    tries.reset();
                kept = offset;
                const failed = this.#judged(error, digest);
                await tries.again(failed.error, failed.verdict);
            }
        }
    }
    #judged(error, digest) {
        if (error instanceof retry/* TryAgain */.Sz)
            return error;
        if (!(error instanceof ports_http/* HttpError */.j))
            return new retry/* TryAgain */.Sz(error, false);
        const { host } = this.#session;
        const asked = {
            doing: this.#request(digest).doing,
            host,
            repository: this.#session.pull.repository,
            writing: false,
            loggedIn: false,
        };
        const cut = error.code === 'ETIMEDOUT' ? undefined : (0,registry_error/* damaged */.qM)('truncated', digest, host);
        return new retry/* TryAgain */.Sz(cut ?? connectionFailure(error, asked), verdictOfConnection(error));
    }
    /** The bytes of an answer from an offset on, whether the server goes on there or begins anew. */
    async *#after(response, offset, digest) {
        const start = response.status === 206 ? startOf(response) : 0;
        if (!(start <= offset))
            throw new retry/* TryAgain */.Sz((0,registry_error/* damaged */.qM)('truncated', digest, this.#session.host));
        let skip = offset - start;
        for await (const chunk of response.body) {
            if (chunk.length > skip)
                yield skip > 0 ? chunk.subarray(skip) : chunk;
            skip = Math.max(0, skip - chunk.length);
        }
    }
}
/** The first byte of a `206`; NaN for one that does not say it, which cannot be used. */
const startOf = ({ headers }) => Number(/^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN);

// EXTERNAL MODULE: ./packages/image/src/content/digest-of.ts
var digest_of = __webpack_require__(28041);
;// CONCATENATED MODULE: ./packages/oci/src/http/manifests.ts




const ACCEPT = [media_types/* IMAGE_MANIFEST */.MS, media_types/* IMAGE_INDEX */.L$, media_types/* DOCKER_MANIFEST */.Vv, media_types/* DOCKER_LIST */.Y2].join(', ');
/** Reads and writes the manifests of one repository. */
class Manifests {
    #session;
    constructor(session) {
        this.#session = session;
    }
    /**
     * The manifest under a tag or digest, checked; undefined when there is none.
     * @throws RegistryError
     */
    async get(reference) {
        const request = {
            to: `manifests/${encodeURIComponent(reference)}`,
            headers: { accept: ACCEPT },
            redirects: 5,
            expect: [200, 404],
            limit: manifest_manifest/* MANIFEST_LIMIT */.MV,
            doing: `reading the manifest ${reference}`,
        };
        return this.#session.ask(request, (answer) => answer.status === 404 ? undefined : this.#checked(reference, answer));
    }
    #checked(reference, { bytes, headers }) {
        const what = `The manifest ${reference}`;
        const digest = (0,digest_of/* digestOf */.o)(bytes);
        const promised = (0,src_digest/* isDigest */.Bc)(reference) ? reference : headers['docker-content-digest'];
        if (promised !== undefined && (0,src_digest/* isDigest */.Bc)(promised) && promised !== digest)
            throw again('digest-mismatch', what, this.#session.host);
        // Under a tag, and without a digest in the header, this is all that tells that it was cut.
        if (!isJson(bytes))
            throw again('truncated', what, this.#session.host);
        return {
            bytes,
            digest,
            mediaType: (headers['content-type'] ?? media_types/* IMAGE_MANIFEST */.MS).split(';')[0].trim(),
        };
    }
    /**
     * Stores a manifest under a tag, or under its digest alone.
     * @throws RegistryError when the registry refuses it, or stores something else.
     */
    async put(tag, mediaType, bytes) {
        const digest = (0,digest_of/* digestOf */.o)(bytes);
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
            if (stored && (0,src_digest/* isDigest */.Bc)(stored) && stored !== digest)
                throw new retry/* TryAgain */.Sz(storedOther(this.#session.host, reference, stored, digest), {
                    tries: DAMAGED_TRIES,
                    why: 'a wrong digest',
                });
            return { digest, subjectHandled: headers['oci-subject'] !== undefined };
        });
    }
    /**
     * Removes a manifest; false when it was not there.
     * @throws RegistryError also where the registry does not let clients delete.
     */
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
            throw new registry_error/* RegistryError */.gl('unsupported', `${this.#session.host} does not let clients delete manifests (405).`, {
                fix: this.#session.host === 'ghcr.io'
                    ? 'Delete the package version on its GitHub page or with the REST API.'
                    : 'Switch deletion on in the settings of the registry (docker-registry: storage.delete.enabled).',
                status: 405,
            });
        return response.status !== 404;
    }
}
/** Bytes that are not right, and are fetched again before anything is said about them. */
function again(failure, what, host) {
    return new retry/* TryAgain */.Sz((0,registry_error/* damaged */.qM)(failure, what, host, DAMAGED_TRIES), {
        tries: DAMAGED_TRIES,
        why: 'damaged bytes',
    });
}
const storedOther = (host, reference, stored, digest) => new registry_error/* RegistryError */.gl('digest-mismatch', `${host} stored the manifest ${reference} as ${stored} instead of ${digest}, ${DAMAGED_TRIES} times.`, { fix: 'The registry or something before it changes what is sent: try another.' });
function isJson(bytes) {
    try {
        JSON.parse(bytes.toString());
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/core/src/retry/jitter.ts
var jitter = __webpack_require__(50516);
;// CONCATENATED MODULE: ./packages/oci/src/http/link.ts
/**
 * The target of the `rel="next"` link in a `Link` header (RFC 8288); undefined when there is none.
 * It is not resolved and not trusted.
 */
function nextLink(header) {
    for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>((?:[^<",]|"[^"]*")*)/g)) {
        const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]*))/i.exec(parameters);
        if ((rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/).includes('next'))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/oci/src/http/referrers.ts



/** So many looks at a fallback index that others keep writing. */
const LOOKS = 400;
/**
 * 404, a redirect to a web page and even 429 are how registries without the API answer (GHCR did
 * all three).
 */
const ANSWERS = [200, 303, 307, 404, 405, 429];
/** Looks before it is believed that there is nothing: 404 may be what a registry says for a while. */
const DOUBTS = 3;
/** Milliseconds before the second look, which doubles. */
const DOUBT = 50;
/** Milliseconds that a fallback index must stay as it is before its writer leaves it, at least. */
const SETTLE = 250;
/**
 * So many times as long as a read and a write of our own took: another writer may have read before
 * we wrote, and write after.
 */
const PATIENCE = 4;
/** Of a list of referrers; nobody reads as many signatures. */
const PAGES = 100;
const DOING = 'looking for what refers to a manifest';
/**
 * What refers to a manifest: from the referrers API, or from the fallback tag where the registry
 * has none.
 */
class Referrers {
    #session;
    #manifests;
    /** Whether the registry has the API; undefined as long as it was not asked. */
    #api;
    /** Our own writers to one fallback tag go one after the other. */
    #writers = new Map();
    constructor(session, manifests) {
        this.#session = session;
        this.#manifests = manifests;
    }
    /** What refers to a manifest, of one kind or of all. @throws RegistryError */
    async list(subject, artifactType) {
        const found = (await this.#hasApi(subject))
            ? await this.#fromApi(subject)
            : entriesOf((await this.#index(subject))?.bytes, `the tag ${fallbackTag(subject)}`);
        return ofType(found, artifactType);
    }
    /**
     * Makes a manifest that was just stored findable, unless the registry said that it does so
     * itself. @throws RegistryError
     */
    async add({ subject, descriptor }, handledByRegistry) {
        if (handledByRegistry)
            return;
        const before = this.#writers.get(subject) ?? Promise.resolve();
        const mine = before.then(() => this.#write(subject, descriptor));
        const settled = mine.catch(() => { }); // its error is the caller's, not that of the next writer
        this.#writers.set(subject, settled);
        await mine.finally(() => {
            if (this.#writers.get(subject) === settled)
                this.#writers.delete(subject);
        });
    }
    /** The fallback index; undefined when there is none, also after a moment. */
    #index(subject) {
        const { clock, signal } = this.#session.patience;
        const look = { looks: DOUBTS, base: DOUBT };
        return (0,retry_patience/* untilThere */.fW)(() => this.#manifests.get(fallbackTag(subject)), { clock, signal }, look);
    }
    /**
     * Reads, extends and writes the index until it stays whole: registries have no conditional
     * writes, so that one writer takes away what another wrote since it read. Therefore each puts
     * back everything that it has seen there, not only its own, and leaves only when nothing has
     * changed for longer than a slow writer takes.
     */
    async #write(subject, added) {
        const { clock, signal } = this.#session.patience;
        const tag = fallbackTag(subject);
        const seen = new Map([[added.digest, added]]);
        let [last, unchangedSince, settle] = ['', 0, SETTLE];
        for (let look = 1; look <= LOOKS; look++) {
            const started = clock.now();
            // Who takes an index for missing that is there writes one without what others attached.
            const index = await (look === 1 ? this.#index(subject) : this.#manifests.get(tag));
            for (const entry of entriesOf(index?.bytes, `the tag ${tag}`))
                seen.set(entry.digest, entry);
            const whole = withEntries(index?.bytes, [...seen.values()], `the tag ${tag}`);
            if (whole) {
                await this.#manifests.put(tag, media_types/* IMAGE_INDEX */.L$, whole);
                settle = Math.max(settle, PATIENCE * (clock.now() - started));
            }
            else if (index.digest !== last) {
                ;
                [last, unchangedSince] = [index.digest, clock.now()];
            }
            else if (clock.now() - unchangedSince >= settle)
                return;
            await clock.sleep((0,jitter/* equalJitter */.JQ)((whole && look < 3 ? 0.15 : 0.75) * settle), signal);
        }
        throw new registry_error/* RegistryError */.gl('server', `${this.#session.host} keeps losing what is attached to ${subject}: its tag ${tag} was looked at ${LOOKS} times.`, { fix: 'Attach from one job at a time.' });
    }
    #hasApi(subject) {
        const asking = (this.#api ??= this.#ask(subject));
        asking.catch(() => {
            if (this.#api === asking)
                this.#api = undefined;
        });
        return asking;
    }
    /** Asks about any manifest. One stumble of a registry that has the API must not hide signatures. */
    async #ask(subject) {
        for (let look = 1;; look++) {
            const answer = await this.#session.send({
                to: `referrers/${subject}`,
                headers: { accept: media_types/* IMAGE_INDEX */.L$ },
                expect: ANSWERS,
                limit: manifest_manifest/* MANIFEST_LIMIT */.MV,
                doing: DOING,
            });
            if (isIndex(answer))
                return true;
            if (look >= DOUBTS || (await this.#manifests.get(fallbackTag(subject))))
                return false;
            await (0,retry_patience/* pause */.v7)(look, this.#session.patience, DOUBT);
        }
    }
    async #fromApi(subject) {
        const found = [];
        let to = `referrers/${subject}`;
        for (let page = 1; page <= PAGES; page++) {
            const { manifests, next } = await this.#page(to, subject);
            found.push(...manifests);
            if (next === undefined)
                return found;
            to = next;
        }
        throw new registry_error/* RegistryError */.gl('malformed', `The list of what refers to ${subject} at ${this.#session.host} has more than ${PAGES} pages.`, { fix: 'This is a fault of the registry, or somebody attached too much: look at it there.' });
    }
    async #page(to, subject) {
        const request = {
            to,
            headers: { accept: media_types/* IMAGE_INDEX */.L$ },
            expect: [200],
            limit: manifest_manifest/* MANIFEST_LIMIT */.MV,
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
            // Some say so, also after a while, where nothing refers to a manifest that they do not have.
            if (error instanceof registry_error/* RegistryError */.gl && error.failure === 'not-found')
                return { manifests: [], next: undefined };
            throw error;
        }
    }
}
const isIndex = ({ status, headers }) => status === 200 && (headers['content-type'] ?? '').startsWith(media_types/* IMAGE_INDEX */.L$);
/** The entries of a page. One that was cut, or a web page in its place, is asked for again. */
function manifestsIn({ bytes }, subject) {
    try {
        return (0,manifest_manifest/* parseImageIndex */.n4)(bytes, `what refers to ${subject}`).manifests;
    }
    catch (error) {
        throw new retry/* TryAgain */.Sz(error, { tries: 3, why: 'a damaged list' });
    }
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
;// CONCATENATED MODULE: ./packages/oci/src/http/challenge.ts
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const SEPARATOR = /[ \t]*(?:,[ \t]*)*/y;
/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges. What cannot be read ends
 * the list: a header is hostile, and a challenge that is not understood is one that cannot be met.
 */
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
    while (at < header.length) {
        match(SEPARATOR);
        const scheme = match(TOKEN);
        if (!scheme)
            break;
        const parameters = Object.create(null);
        for (match(SEPARATOR); at < header.length; match(SEPARATOR)) {
            const parameter = match(PARAMETER);
            if (!parameter)
                break;
            const [, name = '', quoted, plain] = parameter;
            parameters[name.toLowerCase()] ??=
                quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
        }
        challenges.push({ scheme: scheme[0].toLowerCase(), parameters });
    }
    return challenges;
}

;// CONCATENATED MODULE: ./packages/oci/src/http/authorizer.ts








/**
 * https://distribution.github.io/distribution/spec/auth/token/: `expires_in` is 60 s when it is
 * left out.
 */
const authorizer_answer = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().min(1).optional(),
    access_token: schemas/* string */.YjP().min(1).optional(),
    expires_in: schemas/* number */.aig().positive().optional(),
});
/** Bytes. Real tokens have a few kB. */
const ANSWER_LIMIT = 1024 * 1024;
/**
 * Knows how to log in to one registry: Basic, or Bearer with tokens that are kept for each scope
 * until they expire.
 */
class Authorizer {
    #options;
    #challenge;
    /** By scope; concurrent requests share one exchange. */
    #tokens = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Whether credentials were given. */
    get loggedIn() {
        return this.#options.credentials !== undefined;
    }
    /**
     * The `authorization` header for a request, as far as is known by now. Asks for a token, as often
     * as that makes sense. @throws RegistryError when none is given out.
     */
    async header(scopes, asked) {
        if (this.#challenge?.scheme === 'basic')
            return this.#basic();
        if (this.#challenge?.scheme === 'bearer')
            return `Bearer ${(await this.#token(this.#challenge, scopes, asked)).value}`;
        return undefined;
    }
    /**
     * Learns from a 401.
     * @param header The answer's `WWW-Authenticate`.
     * @param used The `authorization` header that was not accepted.
     * @returns Whether trying again makes sense.
     */
    learn(header, used, scopes) {
        const challenges = parseChallenges(header ?? '');
        const bearer = challenges.find((one) => one.scheme === 'bearer' && one.parameters['realm']);
        const basic = this.#options.credentials && challenges.find((one) => one.scheme === 'basic');
        const challenge = bearer ?? basic;
        if (!challenge)
            return false;
        this.#challenge = challenge;
        if (challenge.scheme === 'bearer' && used !== undefined)
            this.#tokens.delete(this.#holding(scopes));
        // Basic credentials do not change; a token may have expired.
        return used === undefined || (challenge.scheme === 'bearer' && used.startsWith('Bearer '));
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
        exchange.catch(() => this.#tokens.get(key) === exchange && this.#tokens.delete(key));
        return exchange;
    }
    /** The key of a token that allows all this: one that may push may also pull. */
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
        return (0,retry/* retry */.L5)(() => this.#ask(url, { ...asked, doing: 'logging in' }), {
            patience,
            host: url.host,
        });
    }
    /** Asks for a token once, reads the answer whole and understands it. */
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
            if (error instanceof ports_http/* HttpError */.j && error.code === 'TOO_LARGE')
                throw noToken(url);
            throw new retry/* TryAgain */.Sz(connectionFailure(error, { ...asked, host: url.host }), verdictOfConnection(error));
        });
        if (status !== 200) {
            // Credentials that are wrong stay wrong, and accounts are locked by those who insist.
            const verdict = status !== 401 && verdictOfAnswer({ status, headers, text }, 'GET', clock.now());
            throw new retry/* TryAgain */.Sz(failureOf(status, text, asked, verdict), verdict);
        }
        const read = authorizer_answer.safeParse(jsonOf(text));
        const value = read.data?.token ?? read.data?.access_token;
        if (!value || /[\r\n]/.test(value))
            throw noToken(url);
        // Renewed when a tenth of its life is left, so that it does not expire on the way.
        return { value, until: started + (read.data?.expires_in ?? 60) * 900 };
    }
    /** The address that gives out tokens. Credentials go there, so it must be safe from listeners. */
    #realm(challenge) {
        const text = challenge.parameters['realm'] ?? '';
        const url = URL.canParse(text, this.#options.origin)
            ? new URL(text, this.#options.origin)
            : undefined;
        const local = url !== undefined && (0,src_reference/* isLoopback */.U)(url.hostname) && this.#options.origin.startsWith('http:');
        if (url &&
            (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
            url.username === '')
            return url;
        throw new registry_error/* RegistryError */.gl('malformed', `${new URL(this.#options.origin).host} wants the login to be sent to "${text.slice(0, 100)}", which is not an https address.`, { fix: 'Nothing was sent. Tell whoever runs the registry: its token service needs TLS.' });
    }
}
/** An answer that was cut may be whole the next time. */
const noToken = (url) => new retry/* TryAgain */.Sz(new registry_error/* RegistryError */.gl('malformed', `Logging in at ${url.host} failed: its answer holds no token.`, {
    fix: 'Check that the address is that of a registry.',
}), { tries: 3 });
const scopeText = (scope) => `repository:${scope.repository}:${scope.actions}`;
const keyOf = (scopes) => scopes.map(scopeText).sort().join(' ');
function jsonOf(text) {
    try {
        return (0,outside_json/* parseJson */.qF)(text, 'the answer');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/session.ts






/** Bytes of a body that says no more than what went wrong, or nothing. */
const SMALL_BODY = 64 * 1024;
/** How often one request answers a challenge. */
const LOGINS = 2;
/**
 * Sends requests to one repository: logs in, tries again what passes, and makes errors of the rest.
 */
class Session {
    patience;
    #options;
    #authorizer;
    constructor(options) {
        this.#options = options;
        const { http, clock, origin, credentials, signal } = options;
        this.patience = options.patience ?? new retry_patience/* Patience */.i3({ clock, signal });
        this.#authorizer = new Authorizer({ http, origin, credentials, patience: this.patience });
    }
    /** `ghcr.io`, `localhost:5000` */
    get host() {
        return new URL(this.#options.origin).host;
    }
    /** What reading needs. */
    get pull() {
        return { repository: this.#options.repository, actions: 'pull' };
    }
    /** What writing needs. */
    get push() {
        return { repository: this.#options.repository, actions: 'pull,push' };
    }
    /**
     * The one way to ask a small thing: sends the request, reads its answer whole and has it
     * understood, and does all of that again when any part fails in a way that may pass.
     * @param read Makes something of the answer. What it throws as {@link TryAgain} is asked for again.
     * @throws RegistryError
     */
    async ask(request, read) {
        return this.trying(async () => read(await this.once(request)));
    }
    /** Asks something of which only status and headers matter. @throws RegistryError */
    async send(request) {
        return this.ask(request, (answer) => answer);
    }
    /**
     * Runs something that calls {@link once} or {@link open} until it succeeds, as long as what fails
     * may pass. @throws RegistryError
     */
    async trying(body) {
        return (0,retry/* retry */.L5)(body, { patience: this.patience, host: this.host });
    }
    /**
     * Sends a request once and reads its answer. @throws TryAgain for {@link trying}, or what is
     * final.
     */
    async once(request) {
        const response = await this.open(request);
        try {
            const bytes = await response.bytes(request.limit ?? SMALL_BODY);
            return { status: response.status, headers: response.headers, bytes };
        }
        catch (error) {
            if (error instanceof ports_http/* HttpError */.j && error.code === 'TOO_LARGE')
                throw this.#tooLong(request, error);
            throw this.#broken(error, cutFailure(error, this.#asked(request)));
        }
    }
    /** Sends a request once; the caller reads the body. @throws TryAgain, or what is final. */
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
            if (request.expect.includes(response.status))
                return response;
            const text = await response.text(SMALL_BODY).catch(() => '');
            const again = response.status === 401 &&
                logins < LOGINS &&
                this.#authorizer.learn(response.headers['www-authenticate'], authorization, scopes);
            if (again)
                continue;
            const verdict = verdictOfAnswer({ status: response.status, headers: response.headers, text }, request.method, this.patience.clock.now());
            throw new retry/* TryAgain */.Sz(failureOf(response.status, text, asked, verdict), verdict);
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
    /** What broke on the way, for {@link trying}. */
    #broken(error, failure) {
        const { signal } = this.patience;
        if (signal?.aborted)
            return signal.reason;
        return new retry/* TryAgain */.Sz(failure, verdictOfConnection(error));
    }
    #tooLong({ doing, limit = SMALL_BODY }, cause) {
        const error = new registry_error/* RegistryError */.gl('too-large', `The answer of ${this.host} to ${doing} is longer than ${limit} bytes.`, { fix: 'Check that the address is that of a registry.', cause });
        return new retry/* TryAgain */.Sz(error, { tries: 2 });
    }
    #asked({ doing, scopes = [this.pull] }) {
        return {
            doing,
            host: this.host,
            repository: this.#options.repository,
            writing: scopes.some((scope) => scope.actions !== 'pull'),
            loggedIn: this.#authorizer.loggedIn,
        };
    }
    /**
     * An address that the registry gave for the next request, resolved. A registry behind a proxy may
     * write http where it is reached by https: the scheme and port that work are ours. Other hosts
     * get no credentials, see {@link open}.
     * @param location The `Location` or `Link` of an answer; undefined when it had none.
     * @throws TryAgain where there is none or it is not safe: another answer may have a better one.
     */
    resolve(location, doing) {
        const origin = new URL(this.#options.origin);
        const url = location !== undefined && URL.canParse(location, this.#options.origin)
            ? new URL(location, this.#options.origin)
            : undefined;
        if (url?.hostname === origin.hostname && url.protocol === 'http:')
            return new URL(`${url.pathname}${url.search}`, origin);
        if (url && (url.protocol === 'https:' || url.origin === origin.origin))
            return url;
        const error = new registry_error/* RegistryError */.gl('malformed', location === undefined
            ? `${this.host} does not say where ${doing} is to go on.`
            : `${this.host} wants ${doing} to go on at "${(0,invalid_value/* shown */.S)(location)}", which is not a safe address.`, {
            fix: 'Check that the address is that of a registry, and how it is set up behind its proxy.',
        });
        throw new retry/* TryAgain */.Sz(error, { tries: 3 });
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/http/tag-list.ts




/** Tags of a page that are asked for; GHCR gives 100 whatever is asked. */
const PAGE = 1000;
const PAGE_LIMIT = 16 * 1024 * 1024;
/** Of a million packages at GHCR's 100 tags a page; a list that is longer does not end. */
const tag_list_PAGES = 10_000;
/** Pages in a row that bring nothing new. */
const FRUITLESS = 10;
const tagList = schemas/* object */.Ikc({ tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/**
 * All tags of a repository, over all pages; none when there is no repository.
 * @param reference The registry, for messages.
 * @throws RegistryError when a page cannot be had, or the list does not end.
 */
async function listTags(session, reference) {
    const tags = new Set();
    let to = `tags/list?n=${PAGE}`;
    for (let [page, fruitless] = [1, 0];; page++) {
        if (page > tag_list_PAGES)
            throw endless(`The tag list of ${reference} has more than ${tag_list_PAGES} pages.`);
        const before = tags.size;
        const found = await readPage(session, to);
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
function readPage(session, to) {
    const request = {
        to,
        headers: { accept: 'application/json' },
        expect: [200, 404],
        limit: PAGE_LIMIT,
        doing: 'reading the tag list',
    };
    return session.ask(request, (answer) => {
        if (answer.status === 404)
            return { tags: [], next: undefined };
        const next = nextLink(answer.headers['link']);
        return {
            tags: tagsIn(answer, session.host),
            next: next === undefined ? undefined : session.resolve(next, 'the tag list'),
        };
    });
}
/** A page that was cut is no JSON: the next one may be whole. */
function tagsIn({ bytes }, host) {
    try {
        return (0,json/* parseAs */.g)(bytes, tagList, 'a tag list', `The answer of ${host}`).tags ?? [];
    }
    catch (error) {
        throw new retry/* TryAgain */.Sz(error, { tries: 3, why: 'a damaged list' });
    }
}
const endless = (message) => new registry_error/* RegistryError */.gl('malformed', message, {
    fix: 'This is a fault of the registry: tell whoever runs it.',
});

;// CONCATENATED MODULE: ./packages/oci/src/http/chunked.ts


/** GHCR refuses larger ones with 416. */
const CHUNK = 4 * 1024 * 1024;
const chunked_DOING = 'uploading a chunk of a blob';
/**
 * The size of chunks, in bytes, for a registry that wants at least so many in each but the last.
 */
const chunksOf = (least) => Math.max(CHUNK, least);
/**
 * Uploads a stream in chunks, one after the other, and closes the upload. A chunk whose answer was
 * lost is looked up before it is sent again.
 * @param size Bytes of each chunk; so much is held in memory.
 * @throws RegistryError, or what the stream fails with.
 */
async function putChunks(session, stream, digest, start, size) {
    let location = start;
    let offset = 0;
    for await (const chunk of regrouped(stream, size)) {
        location = await patch(session, location, chunk, offset);
        offset += chunk.length;
    }
    await chunked_close(session, location, digest);
}
/** An upload that is not known any more was closed by a try whose answer was lost. */
async function chunked_close(session, location, digest) {
    const closed = await session.send({
        method: 'PUT',
        to: withDigest(location, digest),
        headers: { 'content-length': '0' },
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
/**
 * The address that closes an upload. The rest of the query is the registry's and stays as it wrote
 * it.
 */
const withDigest = (location, digest) => new URL(`${location.href}${location.search ? '&' : '?'}digest=${encodeURIComponent(digest)}`);
/** Sends a chunk; the address for the next one. */
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
        // A try before this one, or one that a proxy sent twice, may have brought the chunk there.
        const status = await statusOf(session, at);
        if (status.received >= offset + chunk.length)
            return status.next;
        throw tooLarge(session.host, chunk.length);
    });
}
/** How much of an upload the registry has. */
async function statusOf(session, at) {
    const request = { to: at, scopes: [session.push], expect: [204], doing: chunked_DOING };
    const status = await session.once(request);
    return { received: received(status), next: next(session, status, at) };
}
const next = (session, { headers }, at) => headers['location'] ? session.resolve(headers['location'], chunked_DOING) : at;
/**
 * How many bytes the registry has: `Range: 0-N` names the last one. Nothing yet is `0-0`, as is one
 * byte.
 */
function received({ headers }) {
    const match = /^(?:bytes=)?0-(\d+)$/.exec(headers['range'] ?? '');
    return match && match[1] !== '0' ? Number(match[1]) + 1 : 0;
}
/** The whole upload may go better from its beginning. */
const outOfStep = (host, offset, has) => new registry_error/* RegistryError */.gl('malformed', `Uploading a blob to ${host} failed: after ${offset} bytes it says that it has ${has}.`, { fix: 'Run it again.' });
const tooLarge = (host, size) => new retry/* TryAgain */.Sz(new registry_error/* RegistryError */.gl('too-large', `${host} refuses a chunk of ${size} bytes (416).`, {
    fix: 'Ask whoever runs the registry for its limit (ghcr.io: 4 MiB a chunk, 10 GB a layer).',
    status: 416,
}), { tries: 2 });
/** Cuts a stream anew into buffers of exactly `size` bytes, the last one shorter. */
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

;// CONCATENATED MODULE: ./packages/oci/src/http/upload.ts





const upload_DOING = 'uploading a blob';
const STREAM = { 'content-type': 'application/octet-stream' };
/** Uploads blobs to one repository: as a whole where the registry takes that, else in chunks. */
class Uploader {
    #session;
    #where;
    /** Bytes of a chunk; undefined as long as whole uploads work. */
    #chunkSize;
    /** Whether mounting a blob from its own repository tells that it is there. */
    #selfMount = 'unknown';
    /**
     * @param chunkSize Upload in chunks of so many bytes; default: as a whole, and in chunks of 4 MiB
     * if that is refused.
     */
    constructor(session, where, chunkSize) {
        this.#session = session;
        this.#where = where;
        this.#chunkSize = chunkSize;
    }
    /**
     * Uploads a blob unless it is there.
     * @param from Another repository of the registry to mount it from.
     * @throws RegistryError, or what reading the blob fails with.
     */
    async put(blob, from) {
        if (from !== undefined)
            return this.#start(blob, from);
        if (this.#selfMount === 'unknown')
            return this.#first(blob);
        if (this.#selfMount === 'yes')
            return this.#start(blob, this.#session.push.repository);
        return (await this.has(blob.digest)) ? 'present' : this.#start(blob);
    }
    /** Whether a blob is there. @throws RegistryError */
    async has(digest) {
        const response = await this.#session.send({
            method: 'HEAD',
            to: `blobs/${digest}`,
            expect: [200, 404],
            redirects: 5,
            doing: 'looking for a blob',
        });
        return response.status === 200;
    }
    /**
     * The first blob also finds out whether the registry answers "there already" when asked to mount
     * a blob from its own repository. Where it does, asking and beginning an upload are one request
     * instead of two.
     */
    async #first(blob) {
        this.#selfMount = 'asking';
        let answer = 'no';
        try {
            const outcome = (await this.has(blob.digest)) ? 'present' : await this.#start(blob);
            const probe = await this.#session.send(this.#post(blob.digest, this.#session.push.repository));
            if (probe.status === 202)
                await this.#cancel(probe);
            else
                answer = 'yes';
            return outcome;
        }
        finally {
            this.#selfMount = answer;
        }
    }
    async #cancel(started) {
        const scopes = [this.#session.push];
        const expect = [200, 202, 204, 400, 404, 405];
        // Registries end abandoned uploads themselves after a while.
        await this.#session
            .trying(async () => {
            const to = this.#session.resolve(started.headers['location'], upload_DOING);
            return this.#session.once({
                method: 'DELETE',
                to,
                scopes,
                expect,
                doing: 'ending an upload',
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
            headers: { 'content-length': '0' },
            scopes: [this.#session.push, ...other],
            expect: [201, 202],
            doing: upload_DOING,
        };
    }
    /**
     * Begins an upload and sends the bytes; tries the whole of it again when something of it breaks,
     * unless it arrived all the same and only the answer was lost.
     */
    async #start(blob, from) {
        return this.#session.trying(async (attempt) => {
            if (attempt > 1 && (await this.has(blob.digest)))
                return 'uploaded';
            const started = await this.#session.once(this.#post(blob.digest, from));
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
        if (size !== undefined && blob.size > size)
            return this.#sendChunks(blob, location, Math.max(size, least));
        const whole = await this.#putWhole(blob, location);
        if (whole)
            return;
        this.#chunkSize = chunksOf(least);
        const again = await this.#session.once(this.#post(blob.digest));
        const next = this.#session.resolve(again.headers['location'], upload_DOING);
        await this.#sendChunks(blob, next, this.#chunkSize);
    }
    /** An upload that the registry lost track of goes better from its beginning. */
    async #sendChunks(blob, location, size) {
        try {
            await putChunks(this.#session, this.#checked(blob), blob.digest, location, size);
        }
        catch (error) {
            const lost = error instanceof registry_error/* RegistryError */.gl && ['not-found', 'malformed'].includes(error.failure);
            throw lost ? new retry/* TryAgain */.Sz(error, { tries: 2, why: 'a lost upload' }) : error;
        }
    }
    /** Returns false when the registry wants it in chunks. */
    async #putWhole(blob, location) {
        const small = await (0,verified/* readSmall */.XH)(blob, 'this machine');
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
            throw new retry/* TryAgain */.Sz(upload_storedOther(this.#where, stored, blob), {
                tries: DAMAGED_TRIES,
                why: 'a wrong digest',
            });
        return true;
    }
    /**
     * What is sent is checked on the way: a file that was damaged or changed since it was looked at
     * is not published.
     */
    #checked(blob) {
        return (0,external_node_stream_.pipeline)(blob.open(), (0,verified/* verified */.zr)(blob.digest, blob.size, 'this machine'), () => { }); // who reads it sees its error
    }
}
const upload_storedOther = (where, stored, blob) => new registry_error/* RegistryError */.gl('digest-mismatch', `${where} stored ${stored.slice(0, 80)} instead of ${blob.digest}, ${DAMAGED_TRIES} times.`, {
    fix: 'Run it again; if it stays, the registry or something before it changes what is sent.',
});

;// CONCATENATED MODULE: ./packages/oci/src/http/http-registry.ts







/**
 * A repository in a registry that speaks the OCI distribution API
 * (https://github.com/opencontainers/distribution-spec).
 */
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
    async putReferrer(mediaType, bytes) {
        const { digest, subjectHandled } = await this.#manifests.put(undefined, mediaType, bytes);
        await this.#referrers.add(readReferrer(mediaType, bytes, digest), subjectHandled);
        return digest;
    }
}

// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
;// CONCATENATED MODULE: ./packages/image/src/manifest/required-content.ts



/**
 * Checks that all that a manifest points to is there, as registries do before they store it.
 * @throws RegistryError (`rejected`) that names the first that is missing.
 */
async function requireContent(registry, mediaType, bytes) {
    if ((0,media_types/* isIndexType */.$U)(mediaType))
        return requireManifests(registry, bytes);
    const manifest = (0,manifest_manifest/* parseImageManifest */.Sw)(bytes, 'The manifest');
    for (const { digest } of [manifest.config, ...manifest.layers]) {
        if (!(await registry.hasBlob(digest)))
            throw missing('MANIFEST_BLOB_UNKNOWN', `blob ${digest}`, registry.reference);
    }
}
async function requireManifests(registry, bytes) {
    for (const { digest } of (0,manifest_manifest/* parseImageIndex */.n4)(bytes, 'The index').manifests) {
        if (!(await registry.manifest(digest)))
            throw missing('MANIFEST_UNKNOWN', `manifest ${digest}`, registry.reference);
    }
}
const missing = (code, what, where) => new registry_error/* RegistryError */.gl('rejected', `The manifest was not stored: the ${what} that it points to is not in ${where}.`, { fix: 'Run the push again.', status: 400, code });

// EXTERNAL MODULE: ./packages/image/src/content/blob-file.ts
var blob_file = __webpack_require__(34011);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/oci/src/layout/lock.ts




/**
 * Milliseconds. A lock is held while one small file is read and written; what is older was left by
 * a process that died.
 */
const ABANDONED = 60_000;
const EMPTY_ABANDONED = 5000;
/**
 * Runs `body` while no other process that uses the same lock file runs its own. A lock whose owner
 * died is broken.
 * @param file The lock file: there while the lock is held.
 */
async function withLock(file, clock, body) {
    const owner = `${process.pid} ${(0,external_node_os_.hostname)()} ${(0,external_node_crypto_.randomUUID)()}`;
    while (!(await acquire(file, owner))) {
        if (await isAbandoned(file))
            await breakLock(file);
        else
            await clock.sleep(2 + (0,jitter/* fullJitter */.G1)(20));
    }
    try {
        return await body();
    }
    finally {
        await (0,external_node_fs_promises_.rm)(file, { force: true });
    }
}
/** Makes the file, which only one process can. */
async function acquire(file, owner) {
    try {
        const handle = await (0,external_node_fs_promises_.open)(file, 'wx');
        await handle.writeFile(owner);
        await handle.close();
        return true;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
async function isAbandoned(file) {
    try {
        const [{ mtimeMs }, text] = [await (0,external_node_fs_promises_.stat)(file), await (0,external_node_fs_promises_.readFile)(file, 'utf8')];
        const age = Date.now() - mtimeMs;
        const [pid = '', host] = text.split(' ');
        if (text === '')
            return age > EMPTY_ABANDONED;
        return age > ABANDONED || (host === (0,external_node_os_.hostname)() && !isAlive(Number(pid)));
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* codeOf */.$N)(error) !== 'ESRCH';
    }
}
/**
 * Takes an abandoned lock away. Only one process at a time may do so, and it looks again first:
 * else two could break the same lock, the second one after a third process had taken it anew.
 */
async function breakLock(file) {
    const guard = `${file}.break`;
    if (!(await acquire(guard, String(process.pid)))) {
        const old = await (0,external_node_fs_promises_.stat)(guard).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
        if (old)
            await (0,external_node_fs_promises_.rm)(guard, { force: true });
        return;
    }
    try {
        if (await isAbandoned(file))
            await (0,external_node_fs_promises_.rm)(file, { force: true });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(guard, { force: true });
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/layout/layout-registry.ts








/**
 * The annotation that holds a tag:
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md#indexjson-file
 */
const REF_NAME = 'org.opencontainers.image.ref.name';
/**
 * A repository in a folder, in the OCI image layout that other tools (skopeo, oras, crane,
 * apptainer) read. Several processes may write at once: blobs appear whole under their digest, and
 * `index.json` changes under a lock.
 */
class LayoutRegistry {
    reference;
    #folder;
    #clock;
    #queue = (0,p_limit/* default */.A)(1);
    /**
     * @param reference As it was given, for messages. @param folder Absolute; made on the first
     * write.
     */
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
        const entry = manifests.find((one) => (0,src_digest/* isDigest */.Bc)(reference) ? one.digest === reference : one.annotations?.[REF_NAME] === reference);
        return (entry && { digest: entry.digest, mediaType: entry.mediaType, bytes: await this.#read(entry) });
    }
    async putManifest(tag, mediaType, bytes) {
        await requireContent(this, mediaType, bytes);
        const entry = { mediaType, digest: (0,digest_of/* digestOf */.o)(bytes), size: bytes.length };
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
        return (await (0,blob_file/* sizeOf */.$d)(this.#blob(digest))) !== undefined;
    }
    async readBlob(digest, size) {
        const there = await (0,blob_file/* sizeOf */.$d)(this.#blob(digest));
        if (there === undefined)
            throw new registry_error/* RegistryError */.gl('not-found', `There is no blob ${digest} in ${this.reference}.`, {
                fix: 'Push the package again.',
                status: 404,
            });
        return (0,external_node_stream_.pipeline)((0,blob_file/* openFile */.Tq)(this.#blob(digest)), (0,verified/* verified */.zr)(digest, size, this.reference), () => { }); // who reads it sees its error
    }
    async putBlob(blob) {
        const file = this.#blob(blob.digest);
        if ((await (0,blob_file/* sizeOf */.$d)(file)) === blob.size)
            return 'present';
        await this.#writing(() => (0,blob_file/* writeVerified */.wJ)(file, blob.open(), blob.digest, blob.size, 'this machine'));
        return 'uploaded';
    }
    async referrers(digest, artifactType) {
        const index = await this.manifest(fallbackTag(digest));
        return ofType(entriesOf(index?.bytes, this.reference), artifactType);
    }
    async putReferrer(mediaType, bytes) {
        await requireContent(this, mediaType, bytes);
        const entry = { mediaType, digest: (0,digest_of/* digestOf */.o)(bytes), size: bytes.length };
        const { subject, descriptor } = readReferrer(mediaType, bytes, entry.digest);
        await this.#writeManifest(entry, bytes);
        await this.#change(async (manifests) => {
            const listed = manifests.find((one) => one.annotations?.[REF_NAME] === fallbackTag(subject));
            const changed = withEntries(listed && (await this.#read(listed)), [descriptor], this.reference);
            const all = withTag(manifests, entry, undefined);
            if (!changed)
                return all;
            const list = { mediaType: media_types/* IMAGE_INDEX */.L$, digest: (0,digest_of/* digestOf */.o)(changed), size: changed.length };
            await this.#writeManifest(list, changed);
            return withTag(all, list, fallbackTag(subject)).filter((one) => one !== listed);
        });
        return entry.digest;
    }
    #blob(digest) {
        return (0,external_node_path_.join)(this.#folder, 'blobs', 'sha256', (0,src_digest/* hexOf */.ZD)(digest));
    }
    async #read(entry) {
        return (0,verified/* readWhole */.oD)(this, entry, manifest_manifest/* MANIFEST_LIMIT */.MV);
    }
    async #writeManifest(entry, bytes) {
        if ((await (0,blob_file/* sizeOf */.$d)(this.#blob(entry.digest))) !== bytes.length)
            await this.#writing(() => (0,documents/* writeWhole */.f8)(this.#blob(entry.digest), bytes));
    }
    async #index() {
        const file = (0,external_node_path_.join)(this.#folder, 'index.json');
        try {
            return (0,manifest_manifest/* parseImageIndex */.n4)(await (0,external_node_fs_promises_.readFile)(file), file);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
                return { schemaVersion: 2, mediaType: media_types/* IMAGE_INDEX */.L$, manifests: [] };
            throw error;
        }
    }
    async #change(change) {
        await this.#writing(async () => {
            await (0,external_node_fs_promises_.mkdir)(this.#folder, { recursive: true });
            // Our own writers queue here first: waiting for a file lock means looking again and again.
            await this.#queue(() => withLock((0,external_node_path_.join)(this.#folder, '.index.lock'), this.#clock, async () => {
                await this.#writeHeader();
                const index = await this.#index();
                await (0,documents/* writeWhole */.f8)((0,external_node_path_.join)(this.#folder, 'index.json'), (0,json/* encode */.l)({ ...index, manifests: await change(index.manifests) }));
            }));
        });
    }
    async #writeHeader() {
        const file = (0,external_node_path_.join)(this.#folder, 'oci-layout');
        if ((await (0,blob_file/* sizeOf */.$d)(file)) === undefined)
            return (0,documents/* writeWhole */.f8)(file, '{"imageLayoutVersion":"1.0.0"}');
        const header = await (0,documents/* readJson */.Vh)(file, 'Name another folder.');
        if (header?.imageLayoutVersion !== '1.0.0')
            throw new errors/* UserError */.yo(`${this.reference} is not an OCI image layout of version 1.0.0.`, {
                fix: 'Name an empty folder or one that was written as such a layout.',
            });
    }
    /** Says what is wrong with the folder where the system says only a code. */
    async #writing(body) {
        try {
            return await body();
        }
        catch (error) {
            const code = (0,errors/* codeOf */.$N)(error);
            if (error instanceof errors/* UserError */.yo || !code)
                throw error;
            throw new errors/* UserError */.yo(`${this.reference} cannot be written (${code}).`, {
                fix: 'Check that it is a folder, that it may be written to and that the disk is not full.',
                cause: error,
            });
        }
    }
}
/**
 * The list with one more manifest: a tag points to one manifest, and a manifest without tag is
 * listed once.
 */
function withTag(manifests, entry, tag) {
    if (tag === undefined)
        return manifests.some((one) => one.digest === entry.digest) ? manifests : [...manifests, entry];
    const others = manifests.filter((one) => one.annotations?.[REF_NAME] !== tag &&
        (one.digest !== entry.digest || one.annotations?.[REF_NAME] !== undefined));
    return [...others, { ...entry, annotations: { [REF_NAME]: tag } }];
}

;// CONCATENATED MODULE: ./packages/oci/src/open-registry.ts




/**
 * Opens a repository: `oci://HOST/PATH`, `oci+http://…` on this machine, `oci-layout:FOLDER`.
 * Nothing is read before the first method is called.
 * @throws UserError for another form.
 */
function openRegistry(reference, options) {
    const parsed = (0,src_reference/* parseReference */.F)(reference);
    if (parsed.kind === 'layout')
        return new LayoutRegistry(parsed.text, (0,external_node_path_.resolve)(options.workspace ?? '.', parsed.folder), options.clock);
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

;// CONCATENATED MODULE: ./actions/ports.ts


/**
 * Wires what is the same on every host: the network, the clock and the registries; what few actions
 * need is loaded when it is opened.
 */
function realPorts(own) {
    const http = nodeHttp();
    const clock = systemClock;
    const patience = new retry_patience/* Patience */.i3({
        clock,
        signal: own.signal,
        tell: (line) => own.host.info(line),
    });
    const shared = { http, clock, patience, signal: own.signal, workspace: own.host.workspace };
    return {
        ...own,
        http,
        clock,
        patience,
        openRegistry: (reference, credentials) => openRegistry(reference, { ...shared, credentials }),
        openSpack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(5319), __webpack_require__.e(8815), __webpack_require__.e(1283), __webpack_require__.e(6118), __webpack_require__.e(6742), __webpack_require__.e(8250), __webpack_require__.e(6939), __webpack_require__.e(1243), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 17611))).openSpack(own, settings),
        openCodeHost: async (repository, token, apiUrl) => (await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(8540)]).then(__webpack_require__.bind(__webpack_require__, 8540))).openCodeHost(repository, token, apiUrl, {
            http,
            patience,
            signal: own.signal,
        }),
        keylessSigner: async (token) => own.host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined
            ? undefined
            : new (await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(3838), __webpack_require__.e(8439), __webpack_require__.e(3418), __webpack_require__.e(8006)]).then(__webpack_require__.bind(__webpack_require__, 38006))).KeylessSigner(own.host.context, token),
    };
}


/***/ }),

/***/ 61063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   v0: () => (/* binding */ defineDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63441);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);






/**
 * Declares a kind of file.
 * @param schema `NAME/VERSION`; the version counts up when old readers would misread new files.
 * @param writer The action that writes it, for the message when it is missing.
 */
function defineDocument(schema, writer, type) {
    const parse = (json, from) => {
        const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).safeParse(json);
        if (!found.success || found.data.schema !== schema)
            throw otherSchema(schema, writer, found.data?.schema, from);
        const { schema: _, ...rest } = json;
        const read = type.safeParse(rest);
        if (read.success)
            return read.data;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a valid ${schema}: ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_5__/* .firstIssue */ .O)(read.error)}.`, {
            fix: `Run "${writer}" again.`,
            at: { file: from },
        });
    };
    return {
        schema,
        type,
        parse,
        read: async (file) => parse(await readJson(file, `Run "${writer}" first, or name the file that it wrote.`), file),
        write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
    };
}
function otherSchema(wanted, writer, found, from) {
    if (found === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a ${wanted} file: it has no "schema".`, {
            fix: `Name the file that "${writer}" wrote.`,
            at: { file: from },
        });
    const [wantedName] = wanted.split('/');
    const [name] = found.split('/');
    const fix = name === wantedName
        ? 'Use the same version of Pakages in every job.'
        : `Name the file that "${writer}" wrote.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
        fix,
        at: { file: from },
    });
}
/**
 * Reads a JSON file.
 * @param fix What to do when it is missing.
 * @throws UserError when it is missing or not JSON.
 */
async function readJson(file, fix) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no file ${file}.`, { fix, cause: error });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error'}).`, {
            fix: 'Check its kind and its permissions.',
            cause: error,
        });
    }
    try {
        return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text, file);
    }
    catch (error) {
        if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_7__/* .InvalidValue */ .h))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(error.message, { fix: error.fix, cause: error, at: { file } });
    }
}
/**
 * Writes a file whole or not at all: readers see the old bytes or the new ones. Makes the folder.
 */
async function writeWhole(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
}


/***/ }),

/***/ 50516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ doubling),
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   JQ: () => (/* binding */ equalJitter)
/* harmony export */ });
// All randomness of waiting is here, so that clients that were stopped together do not come back
// together: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
/** Between half and the whole of a time ("equal jitter"), for one who waits for a server. */
const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
/** Between nothing and the whole of a time ("full jitter"), for one among several writers. */
const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
/** The wait before try `number + 1`, without jitter: `base`, doubled each time, at most `longest`. */
const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ untilThere),
/* harmony export */   i3: () => (/* binding */ Patience),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

const BUDGET = 10 * 60_000;
/** Shorter waits are nobody's business. */
const WORTH_TELLING = 2000;
/**
 * The patience of one run: everything that waits for a server waits here, so that people are told
 * and that the sum has an end.
 */
class Patience {
    clock;
    signal;
    #tell;
    #budget;
    #spent = 0;
    /** Until when somebody waits, so that waits at the same time are counted once. */
    #until = 0;
    /** Until when people know that a host is waited for. */
    #told = new Map();
    constructor({ clock, signal, tell, budget = BUDGET }) {
        this.clock = clock;
        this.signal = signal;
        this.#tell = tell;
        this.#budget = budget;
    }
    /** Milliseconds that were waited for servers so far. */
    get spent() {
        return this.#spent;
    }
    /**
     * Waits for a server.
     * @returns False, without waiting, when that would be more than the run may wait in all.
     * @throws The signal's reason when the run is stopped.
     */
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
/**
 * A moment that doubles with each attempt (from 1), with jitter: between half and the whole of
 * `base * 2^attempt` milliseconds, at most 15 s. @throws The signal's reason when the run is
 * stopped.
 */
async function pause(attempt, { clock, signal }, base = 250) {
    await clock.sleep((0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJitter */ .JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
}
/**
 * Reads until there is something: a server may name a thing for a while before it can be read.
 * @param how Looks in all, default 4, and the base of {@link pause} between them.
 * @throws What `read` throws, and the signal's reason when the run is stopped.
 */
async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
    for (let look = 1;; look++) {
        const found = await read();
        if (found !== undefined || look >= looks)
            return found;
        await pause(look, pausing, base);
    }
}


/***/ }),

/***/ 84158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ Tries),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Sz: () => (/* binding */ TryAgain),
/* harmony export */   eB: () => (/* binding */ LONGEST_ASKED)
/* harmony export */ });
/* harmony import */ var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

/** Milliseconds: a server that asks for a longer wait ends the tries. */
const LONGEST_ASKED = 120_000;
/** A try that failed, with what another is worth. {@link retry} throws its `error` in the end. */
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
/** Counts tries, and waits between them. For what {@link retry} cannot hold in one function. */
class Tries {
    #options;
    #number = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Something was achieved: the count begins anew. */
    reset() {
        this.#number = 0;
    }
    /**
     * Waits before the next try: between half and the whole of a doubling time, never less than the
     * server asked for.
     * @throws `error` when it is final, the tries are used up, or the wait is too long.
     */
    async again(error, verdict) {
        const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
        patience.signal?.throwIfAborted();
        const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
        if (verdict === false || ++this.#number >= tries)
            throw error;
        if (after > LONGEST_ASKED)
            throw error;
        const own = (0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJitter */ .JQ)((0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .doubling */ .Bf)(this.#number, base, longest), random);
        if (!(await patience.wait(Math.max(after, own), { host, why })))
            throw error;
    }
}
const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
/**
 * Calls `attempt` until it succeeds, the error is final, the tries or the patience of the run are
 * used up; then throws the last error. What goes on is what `attempt` throws as {@link TryAgain}, and
 * what `judge` says of other errors.
 * @param attempt Is given the number of the try, from 1.
 */
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


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   wJ: () => (/* binding */ writeVerified)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);







/** The size of a file in bytes; undefined when there is none. */
async function sizeOf(file) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        return found.isFile() ? found.size : undefined;
    }
    catch (error) {
        if ((0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_pakages_core__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/**
 * Writes a stream to a file that appears only when its digest and size are right.
 * @param size Bytes; undefined when it is not known.
 * @param where Where the bytes come from, for messages.
 * @throws RegistryError when they are not the right ones.
 */
async function writeVerified(file, stream, digest, size, where) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stream, (0,_verified_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(digest, size, where), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Opens a file for one reading, in pieces that keep the number of system calls low. */
const openFile = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 256 * 1024 });
/** A file as a blob. Whoever reads it checks that it has this digest and size. */
const fileBlob = (file, digest, size) => ({
    digest,
    size,
    open: () => openFile(file),
    read: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file),
});


/***/ }),

/***/ 28041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


/** The digest of some bytes, or of a text as UTF-8. */
const digestOf = (bytes) => (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z9)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseAs),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63441);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);


/**
 * JSON without white space, as bytes. The order of keys is that of the value: the same value gives
 * the same digest.
 */
const encode = (value) => Buffer.from(JSON.stringify(value));
/**
 * Reads JSON of a known shape.
 * @param what What it should be, with an article.
 * @param from Where it was found; begins the sentence.
 * @throws RegistryError (`malformed`) when it is anything else.
 */
function parseAs(bytes, type, what, from) {
    const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
    let json;
    try {
        json = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the document');
    }
    catch (cause) {
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause });
    }
    const read = type.safeParse(json);
    if (read.success)
        return read.data;
    throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('malformed', `${from} is not ${what}: ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .firstIssue */ .O)(read.error)}.`, {
        fix,
    });
}


/***/ }),

/***/ 49003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ readSmall),
/* harmony export */   o5: () => (/* binding */ SMALL),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   sg: () => (/* binding */ fetched),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91149);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);





class Verified extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #promised;
    #seen = 0;
    constructor(promised) {
        super();
        this.#promised = promised;
    }
    _transform(chunk, _encoding, done) {
        this.#seen += chunk.length;
        const { size, digest, where } = this.#promised;
        if (size !== undefined && this.#seen > size)
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('too-large', digest, where));
        this.#hash.update(chunk);
        done(null, chunk);
    }
    _flush(done) {
        const { size, digest, where } = this.#promised;
        if (size !== undefined && this.#seen < size)
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('truncated', digest, where));
        if (this.#hash.digest('hex') !== (0,_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest))
            return done((0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', digest, where));
        done();
    }
}
/**
 * A stream that passes bytes on and fails with a RegistryError when they do not have this digest
 * and size: at the first byte too many, so that nobody fills a disk, else at the end. Who writes
 * them somewhere must throw away what came before the failure.
 * @param size In bytes; undefined when it is not known.
 */
const verified = (digest, size, where) => new Verified({ digest, size, where });
/** Blobs of at most so many bytes are handled in one piece: streams cost more than they save. */
const SMALL = 1024 * 1024;
/** How often a large blob is fetched whose bytes turn out to be damaged. */
const FETCHES = 3;
/**
 * The whole of a small blob (1 MiB at most), checked; undefined for one that is large or cannot be
 * read at once.
 * @throws RegistryError when it does not have its digest and size.
 */
async function readSmall(blob, where) {
    if (blob.size > SMALL || !blob.read)
        return undefined;
    const bytes = await blob.read();
    if (bytes.length !== blob.size)
        throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(bytes.length < blob.size ? 'truncated' : 'too-large', blob.digest, where);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) !== (0,_pakages_model__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(blob.digest))
        throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', blob.digest, where);
    return bytes;
}
/**
 * The whole of a blob of a registry, checked, and fetched again when it is damaged.
 * @param limit Bytes. More is refused before any of it is read: what a manifest promises, a registry
 * may serve.
 * @throws RegistryError when it is not what the descriptor promises, or more than `limit`.
 */
async function readWhole(registry, { digest, size }, limit) {
    if (size > limit)
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, { fix: 'Do not use it: remove the package from the registry and push it anew.' });
    return fetched(digest, size, registry.reference, async () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await registry.readBlob(digest, size)));
}
/**
 * What `fetch` makes of a blob that it streams. Registries check small blobs before they give them
 * out; that a bit of a large one flipped is known when all of it has passed, so that whoever holds
 * the rest begins anew.
 * @throws RegistryError when it is damaged every time, or what `fetch` throws.
 */
async function fetched(digest, size, where, fetch) {
    for (let times = 1;; times++) {
        try {
            return await fetch();
        }
        catch (error) {
            const flipped = error instanceof _registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl && error.failure === 'digest-mismatch';
            if (!flipped || size <= SMALL)
                throw error;
            if (times >= FETCHES)
                throw (0,_registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)('digest-mismatch', digest, where, times);
        }
    }
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Sw: () => (/* binding */ parseImageManifest),
/* harmony export */   n4: () => (/* binding */ parseImageIndex),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91149);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
/* harmony import */ var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);




/**
 * The longest manifest that is read, in bytes. Registries must take 4 MiB; more is refused by most.
 */
const MANIFEST_LIMIT = 8 * 1024 * 1024;
const annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255),
    digest: (0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .digestType */ .Ne)(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    annotations: annotations.optional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/**
 * JSON holds no undefined, so what was read is a descriptor also where optional keys must not be
 * undefined.
 */
const descriptor = shape;
const looseDescriptor = shape.loose();
const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    config: descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional(),
});
const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(looseDescriptor),
    subject: descriptor.optional(),
    annotations: annotations.optional(),
});
/** Reads an image manifest. @throws RegistryError that names `from` when it is anything else. */
const parseImageManifest = (bytes, from) => (0,_content_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAs */ .g)(bytes, imageManifest, 'an image manifest', from);
/** Reads an image index. @throws RegistryError that names `from` when it is anything else. */
const parseImageIndex = (bytes, from) => (0,_content_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAs */ .g)(bytes, imageIndex, 'an image index', from);
/** Points to bytes. */
const descriptorOf = (mediaType, bytes) => ({
    mediaType,
    digest: (0,_content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes),
    size: bytes.length,
});


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Ve: () => (/* binding */ IMAGE_CONFIG),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   Y2: () => (/* binding */ DOCKER_LIST),
/* harmony export */   kb: () => (/* binding */ IMAGE_LAYER)
/* harmony export */ });
/** The media types of the OCI image specification 1.1: a manifest of one image. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** A manifest that lists others: several platforms, or what refers to an image. */
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
/** The config of an image, which holds the spec of a Spack package. */
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
/** A gzipped tarball. */
const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** The config `{}` of what is no image to run: an SBOM, a signature. */
const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
/** {@link IMAGE_MANIFEST} in Docker's schema 2, as Spack writes it on a Docker base image. */
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/** {@link IMAGE_INDEX} in Docker's schema 2. */
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** Whether a manifest of this type lists other manifests. */
const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;


/***/ }),

/***/ 26061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   UF: () => (/* binding */ unlessUnusable),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);

/**
 * A registry did not do what was asked: the message names the registry and the cause, `fix` the
 * next step.
 */
class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'RegistryError';
    failure;
    /** The HTTP status, where there was one. */
    status;
    /** The first error code of the answer's JSON body, such as `MANIFEST_BLOB_UNKNOWN`. */
    code;
    constructor(failure, message, details) {
        super(message, details);
        this.failure = failure;
        this.status = details.status;
        this.code = details.code;
    }
}
/**
 * Bytes that are not what their digest or size says.
 * @param where Completes "from …".
 * @param times How often they were fetched, default 1. Bits flip on the way: only who has fetched
 * them more than once may say that what is kept there is damaged.
 */
function damaged(failure, what, where, times = 1) {
    const said = {
        truncated: 'is shorter than announced',
        'digest-mismatch': 'does not have the digest it was asked for by',
        'too-large': 'is longer than announced',
    }[failure];
    const often = times > 1 ? `, ${times} times in a row` : '';
    return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
        fix: times > 1 ? keptFix(failure) : 'Run it again: bytes may be damaged on the way.',
    });
}
/** Failures that say that what a registry serves is not what it should be. */
const UNUSABLE = new Set([
    'malformed',
    'not-found',
    'digest-mismatch',
    'truncated',
    'too-large',
]);
/**
 * Whether an error says that what a registry serves is damaged, gone or something else, and not that
 * the registry is out of reach.
 */
const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
/** What `read` gives; undefined when what it reads is unusable ({@link isUnusable}). */
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
const keptFix = (failure) => failure === 'truncated'
    ? 'Run it again; if it stays, push the package anew: the copy in the registry is damaged.'
    : 'Do not use it. Remove the package from the registry and push it anew; if you did not expect this, somebody may have changed it.';


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   RT: () => (/* binding */ withoutLeading),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text before the first of some characters; all of it when none is there. Takes linear time. */
function textBefore(text, marks) {
    const at = [...marks].map((mark) => text.indexOf(mark)).filter((index) => index >= 0);
    return at.length === 0 ? text : text.slice(0, Math.min(...at));
}
/**
 * The text without what it ends with of some characters. Takes linear time, which a regular
 * expression such as `/\/+$/` does not.
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}
/** The text without what it begins with of some characters. */
function withoutLeading(text, characters) {
    let start = 0;
    while (start < text.length && characters.includes(text[start]))
        start++;
    return text.slice(start);
}


/***/ }),

/***/ 91149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ne: () => (/* binding */ digestType),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* unused harmony export parseDigest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);


const PATTERN = /^sha256:[0-9a-f]{64}$/;
/** Whether `text` is a digest; never throws. */
const isDigest = (text) => PATTERN.test(text);
/**
 * Reads a digest.
 * @throws InvalidValue when it is anything but `sha256:` and 64 lower case hex digits.
 */
function parseDigest(text) {
    if (!isDigest(text))
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
    return text;
}
/** The schema of a digest in a document. */
const digestType = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(PATTERN, 'not a digest');
/** The schema of a sha256 without its prefix, 64 lower case hex digits, as recipes write it. */
const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
/** The 64 hex digits of a digest, without `sha256:`. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** The digest that these 64 hex digits name (Spack writes checksums without `sha256:`). */
const digestOfHex = (hex) => parseDigest(`sha256:${hex}`);


/***/ }),

/***/ 63441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ firstIssue)
/* harmony export */ });
/**
 * The first thing that is wrong with a document, for a sentence about it: where, and what, such as
 * `specs.3.hash: not a 32 character spec hash`. One is enough for a person; the others often follow.
 */
function firstIssue({ issues: [first] }) {
    if (!first)
        return 'the document: malformed';
    return `${first.path.join('.') || 'the document'}: ${first.message}`;
}


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


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68582);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);


const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
/**
 * Reads where a repository is: `oci://HOST[:PORT]/PATH` (TLS), `oci+http://` (loopback only) or
 * `oci-layout:FOLDER`. Paths are lower-cased, as Spack does it, since GitHub's owners may hold
 * upper case.
 * @throws UserError for any other form: with a user, tag or digest in it, or http to another
 * machine.
 */
function parseReference(text) {
    const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
    if (layout)
        return { kind: 'layout', text, folder: layout[1] };
    const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text);
    if (!match)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" is not a registry.`, { fix: FORMS });
    const [, scheme, host = '', rest = ''] = match;
    const path = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .hT)(rest, '/');
    const repository = path.toLowerCase();
    checkHost(host, scheme === 'oci+http', text);
    if (!PATH.test(repository) || repository.length > 255)
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" does not name a repository: "${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}" is not a path of one.`, { fix: pathFix(path) });
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
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('A registry was given with a user name in its address.', {
            fix: 'Take it out, and give "username" and "password" (or "token") instead.',
        });
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" does not name a host.`, { fix: FORMS });
    if (plain && !isLoopback(new URL(`http://${host}`).hostname))
        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}" would send packages and credentials in clear over a network.`, { fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.' });
}
function pathFix(path) {
    if (/[:@]/.test(path))
        return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
    return path === ''
        ? 'Add the path of a repository after the host, such as owner/cache.'
        : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
}
/** Whether a host name as URL gives it means this machine. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

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
		} else {
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

		// Clean up tail reference when queue becomes empty
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

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
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
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
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
					// eslint-disable-next-line no-unmodified-loop-condition
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
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
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


/***/ })

};
