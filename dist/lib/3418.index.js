export const id = 3418;
export const ids = [3418];
export const modules = {
    89659: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = (this && this.__createBinding) || (Object.create ? (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
                desc = { enumerable: true, get: function () { return m[k]; } };
            }
            Object.defineProperty(o, k2, desc);
        }) : (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            o[k2] = m[k];
        }));
        var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function (o, v) {
            Object.defineProperty(o, "default", { enumerable: true, value: v });
        }) : function (o, v) {
            o["default"] = v;
        });
        var __importStar = (this && this.__importStar) || (function () {
            var ownKeys = function (o) {
                ownKeys = Object.getOwnPropertyNames || function (o) {
                    var ar = [];
                    for (var k in o)
                        if (Object.prototype.hasOwnProperty.call(o, k))
                            ar[ar.length] = k;
                    return ar;
                };
                return ownKeys(o);
            };
            return function (mod) {
                if (mod && mod.__esModule)
                    return mod;
                var result = {};
                if (mod != null)
                    for (var k = ownKeys(mod), i = 0; i < k.length; i++)
                        if (k[i] !== "default")
                            __createBinding(result, mod, k[i]);
                __setModuleDefault(result, mod);
                return result;
            };
        })();
        var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
        exports.getProxyUrl = getProxyUrl;
        exports.isHttps = isHttps;
        const http = __importStar(__webpack_require__(58611));
        const https = __importStar(__webpack_require__(65692));
        const pm = __importStar(__webpack_require__(83335));
        const tunnel = __importStar(__webpack_require__(20770));
        const undici_1 = __webpack_require__(46752);
        var HttpCodes;
        (function (HttpCodes) {
            HttpCodes[HttpCodes["OK"] = 200] = "OK";
            HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
            HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
            HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
            HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
            HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
            HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
            HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
            HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
            HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
            HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
            HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
            HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
            HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
            HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
            HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
            HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
            HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
            HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
            HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
            HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
            HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
            HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
            HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
            HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
            HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
            HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
        })(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
        var Headers;
        (function (Headers) {
            Headers["Accept"] = "accept";
            Headers["ContentType"] = "content-type";
        })(Headers || (exports.Headers = Headers = {}));
        var MediaTypes;
        (function (MediaTypes) {
            MediaTypes["ApplicationJson"] = "application/json";
        })(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
        function getProxyUrl(serverUrl) {
            const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
            return proxyUrl ? proxyUrl.href : '';
        }
        const HttpRedirectCodes = [
            HttpCodes.MovedPermanently,
            HttpCodes.ResourceMoved,
            HttpCodes.SeeOther,
            HttpCodes.TemporaryRedirect,
            HttpCodes.PermanentRedirect
        ];
        const HttpResponseRetryCodes = [
            HttpCodes.BadGateway,
            HttpCodes.ServiceUnavailable,
            HttpCodes.GatewayTimeout
        ];
        const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
        const ExponentialBackoffCeiling = 10;
        const ExponentialBackoffTimeSlice = 5;
        class HttpClientError extends Error {
            constructor(message, statusCode) {
                super(message);
                this.name = 'HttpClientError';
                this.statusCode = statusCode;
                Object.setPrototypeOf(this, HttpClientError.prototype);
            }
        }
        exports.HttpClientError = HttpClientError;
        class HttpClientResponse {
            constructor(message) {
                this.message = message;
            }
            readBody() {
                return __awaiter(this, void 0, void 0, function* () {
                    return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                        let output = Buffer.alloc(0);
                        this.message.on('data', (chunk) => {
                            output = Buffer.concat([output, chunk]);
                        });
                        this.message.on('end', () => {
                            resolve(output.toString());
                        });
                    }));
                });
            }
            readBodyBuffer() {
                return __awaiter(this, void 0, void 0, function* () {
                    return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                        const chunks = [];
                        this.message.on('data', (chunk) => {
                            chunks.push(chunk);
                        });
                        this.message.on('end', () => {
                            resolve(Buffer.concat(chunks));
                        });
                    }));
                });
            }
        }
        exports.HttpClientResponse = HttpClientResponse;
        function isHttps(requestUrl) {
            const parsedUrl = new URL(requestUrl);
            return parsedUrl.protocol === 'https:';
        }
        class HttpClient {
            constructor(userAgent, handlers, requestOptions) {
                this._ignoreSslError = false;
                this._allowRedirects = true;
                this._allowRedirectDowngrade = false;
                this._maxRedirects = 50;
                this._allowRetries = false;
                this._maxRetries = 1;
                this._keepAlive = false;
                this._disposed = false;
                this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
                this.handlers = handlers || [];
                this.requestOptions = requestOptions;
                if (requestOptions) {
                    if (requestOptions.ignoreSslError != null) {
                        this._ignoreSslError = requestOptions.ignoreSslError;
                    }
                    this._socketTimeout = requestOptions.socketTimeout;
                    if (requestOptions.allowRedirects != null) {
                        this._allowRedirects = requestOptions.allowRedirects;
                    }
                    if (requestOptions.allowRedirectDowngrade != null) {
                        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
                    }
                    if (requestOptions.maxRedirects != null) {
                        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
                    }
                    if (requestOptions.keepAlive != null) {
                        this._keepAlive = requestOptions.keepAlive;
                    }
                    if (requestOptions.allowRetries != null) {
                        this._allowRetries = requestOptions.allowRetries;
                    }
                    if (requestOptions.maxRetries != null) {
                        this._maxRetries = requestOptions.maxRetries;
                    }
                }
            }
            options(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
                });
            }
            get(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('GET', requestUrl, null, additionalHeaders || {});
                });
            }
            del(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('DELETE', requestUrl, null, additionalHeaders || {});
                });
            }
            post(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('POST', requestUrl, data, additionalHeaders || {});
                });
            }
            patch(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('PATCH', requestUrl, data, additionalHeaders || {});
                });
            }
            put(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('PUT', requestUrl, data, additionalHeaders || {});
                });
            }
            head(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request('HEAD', requestUrl, null, additionalHeaders || {});
                });
            }
            sendStream(verb, requestUrl, stream, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function* () {
                    return this.request(verb, requestUrl, stream, additionalHeaders);
                });
            }
            getJson(requestUrl_1) {
                return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    const res = yield this.get(requestUrl, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            postJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] =
                        this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.post(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            putJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] =
                        this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.put(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            patchJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
                    const data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] =
                        this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    const res = yield this.patch(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            request(verb, requestUrl, data, headers) {
                return __awaiter(this, void 0, void 0, function* () {
                    if (this._disposed) {
                        throw new Error('Client has already been disposed.');
                    }
                    const parsedUrl = new URL(requestUrl);
                    let info = this._prepareRequest(verb, parsedUrl, headers);
                    const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                        ? this._maxRetries + 1
                        : 1;
                    let numTries = 0;
                    let response;
                    do {
                        response = yield this.requestRaw(info, data);
                        if (response &&
                            response.message &&
                            response.message.statusCode === HttpCodes.Unauthorized) {
                            let authenticationHandler;
                            for (const handler of this.handlers) {
                                if (handler.canHandleAuthentication(response)) {
                                    authenticationHandler = handler;
                                    break;
                                }
                            }
                            if (authenticationHandler) {
                                return authenticationHandler.handleAuthentication(this, info, data);
                            }
                            else {
                                return response;
                            }
                        }
                        let redirectsRemaining = this._maxRedirects;
                        while (response.message.statusCode &&
                            HttpRedirectCodes.includes(response.message.statusCode) &&
                            this._allowRedirects &&
                            redirectsRemaining > 0) {
                            const redirectUrl = response.message.headers['location'];
                            if (!redirectUrl) {
                                break;
                            }
                            const parsedRedirectUrl = new URL(redirectUrl);
                            if (parsedUrl.protocol === 'https:' &&
                                parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                                !this._allowRedirectDowngrade) {
                                throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                            }
                            yield response.readBody();
                            if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                                for (const header in headers) {
                                    if (header.toLowerCase() === 'authorization') {
                                        delete headers[header];
                                    }
                                }
                            }
                            info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                            response = yield this.requestRaw(info, data);
                            redirectsRemaining--;
                        }
                        if (!response.message.statusCode ||
                            !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                            return response;
                        }
                        numTries += 1;
                        if (numTries < maxTries) {
                            yield response.readBody();
                            yield this._performExponentialBackoff(numTries);
                        }
                    } while (numTries < maxTries);
                    return response;
                });
            }
            dispose() {
                if (this._agent) {
                    this._agent.destroy();
                }
                this._disposed = true;
            }
            requestRaw(info, data) {
                return __awaiter(this, void 0, void 0, function* () {
                    return new Promise((resolve, reject) => {
                        function callbackForResult(err, res) {
                            if (err) {
                                reject(err);
                            }
                            else if (!res) {
                                reject(new Error('Unknown error'));
                            }
                            else {
                                resolve(res);
                            }
                        }
                        this.requestRawWithCallback(info, data, callbackForResult);
                    });
                });
            }
            requestRawWithCallback(info, data, onResult) {
                if (typeof data === 'string') {
                    if (!info.options.headers) {
                        info.options.headers = {};
                    }
                    info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
                }
                let callbackCalled = false;
                function handleResult(err, res) {
                    if (!callbackCalled) {
                        callbackCalled = true;
                        onResult(err, res);
                    }
                }
                const req = info.httpModule.request(info.options, (msg) => {
                    const res = new HttpClientResponse(msg);
                    handleResult(undefined, res);
                });
                let socket;
                req.on('socket', sock => {
                    socket = sock;
                });
                req.setTimeout(this._socketTimeout || 3 * 60000, () => {
                    if (socket) {
                        socket.end();
                    }
                    handleResult(new Error(`Request timeout: ${info.options.path}`));
                });
                req.on('error', function (err) {
                    handleResult(err);
                });
                if (data && typeof data === 'string') {
                    req.write(data, 'utf8');
                }
                if (data && typeof data !== 'string') {
                    data.on('close', function () {
                        req.end();
                    });
                    data.pipe(req);
                }
                else {
                    req.end();
                }
            }
            getAgent(serverUrl) {
                const parsedUrl = new URL(serverUrl);
                return this._getAgent(parsedUrl);
            }
            getAgentDispatcher(serverUrl) {
                const parsedUrl = new URL(serverUrl);
                const proxyUrl = pm.getProxyUrl(parsedUrl);
                const useProxy = proxyUrl && proxyUrl.hostname;
                if (!useProxy) {
                    return;
                }
                return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
            }
            _prepareRequest(method, requestUrl, headers) {
                const info = {};
                info.parsedUrl = requestUrl;
                const usingSsl = info.parsedUrl.protocol === 'https:';
                info.httpModule = usingSsl ? https : http;
                const defaultPort = usingSsl ? 443 : 80;
                info.options = {};
                info.options.host = info.parsedUrl.hostname;
                info.options.port = info.parsedUrl.port
                    ? parseInt(info.parsedUrl.port)
                    : defaultPort;
                info.options.path =
                    (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
                info.options.method = method;
                info.options.headers = this._mergeHeaders(headers);
                if (this.userAgent != null) {
                    info.options.headers['user-agent'] = this.userAgent;
                }
                info.options.agent = this._getAgent(info.parsedUrl);
                if (this.handlers) {
                    for (const handler of this.handlers) {
                        handler.prepareRequest(info.options);
                    }
                }
                return info;
            }
            _mergeHeaders(headers) {
                if (this.requestOptions && this.requestOptions.headers) {
                    return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
                }
                return lowercaseKeys(headers || {});
            }
            _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
                    if (headerValue) {
                        clientHeader =
                            typeof headerValue === 'number' ? headerValue.toString() : headerValue;
                    }
                }
                const additionalValue = additionalHeaders[header];
                if (additionalValue !== undefined) {
                    return typeof additionalValue === 'number'
                        ? additionalValue.toString()
                        : additionalValue;
                }
                if (clientHeader !== undefined) {
                    return clientHeader;
                }
                return _default;
            }
            _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
                    if (headerValue) {
                        if (typeof headerValue === 'number') {
                            clientHeader = String(headerValue);
                        }
                        else if (Array.isArray(headerValue)) {
                            clientHeader = headerValue.join(', ');
                        }
                        else {
                            clientHeader = headerValue;
                        }
                    }
                }
                const additionalValue = additionalHeaders[Headers.ContentType];
                if (additionalValue !== undefined) {
                    if (typeof additionalValue === 'number') {
                        return String(additionalValue);
                    }
                    else if (Array.isArray(additionalValue)) {
                        return additionalValue.join(', ');
                    }
                    else {
                        return additionalValue;
                    }
                }
                if (clientHeader !== undefined) {
                    return clientHeader;
                }
                return _default;
            }
            _getAgent(parsedUrl) {
                let agent;
                const proxyUrl = pm.getProxyUrl(parsedUrl);
                const useProxy = proxyUrl && proxyUrl.hostname;
                if (this._keepAlive && useProxy) {
                    agent = this._proxyAgent;
                }
                if (!useProxy) {
                    agent = this._agent;
                }
                if (agent) {
                    return agent;
                }
                const usingSsl = parsedUrl.protocol === 'https:';
                let maxSockets = 100;
                if (this.requestOptions) {
                    maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
                }
                if (proxyUrl && proxyUrl.hostname) {
                    const agentOptions = {
                        maxSockets,
                        keepAlive: this._keepAlive,
                        proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                            proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                        })), { host: proxyUrl.hostname, port: proxyUrl.port })
                    };
                    let tunnelAgent;
                    const overHttps = proxyUrl.protocol === 'https:';
                    if (usingSsl) {
                        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
                    }
                    else {
                        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
                    }
                    agent = tunnelAgent(agentOptions);
                    this._proxyAgent = agent;
                }
                if (!agent) {
                    const options = { keepAlive: this._keepAlive, maxSockets };
                    agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
                    this._agent = agent;
                }
                if (usingSsl && this._ignoreSslError) {
                    agent.options = Object.assign(agent.options || {}, {
                        rejectUnauthorized: false
                    });
                }
                return agent;
            }
            _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
                let proxyAgent;
                if (this._keepAlive) {
                    proxyAgent = this._proxyAgentDispatcher;
                }
                if (proxyAgent) {
                    return proxyAgent;
                }
                const usingSsl = parsedUrl.protocol === 'https:';
                proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
                    token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
                })));
                this._proxyAgentDispatcher = proxyAgent;
                if (usingSsl && this._ignoreSslError) {
                    proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                        rejectUnauthorized: false
                    });
                }
                return proxyAgent;
            }
            _getUserAgentWithOrchestrationId(userAgent) {
                const baseUserAgent = userAgent || 'actions/http-client';
                const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
                if (orchId) {
                    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                    return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
                }
                return baseUserAgent;
            }
            _performExponentialBackoff(retryNumber) {
                return __awaiter(this, void 0, void 0, function* () {
                    retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
                    const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
                    return new Promise(resolve => setTimeout(() => resolve(), ms));
                });
            }
            _processResponse(res, options) {
                return __awaiter(this, void 0, void 0, function* () {
                    return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                        const statusCode = res.message.statusCode || 0;
                        const response = {
                            statusCode,
                            result: null,
                            headers: {}
                        };
                        if (statusCode === HttpCodes.NotFound) {
                            resolve(response);
                        }
                        function dateTimeDeserializer(key, value) {
                            if (typeof value === 'string') {
                                const a = new Date(value);
                                if (!isNaN(a.valueOf())) {
                                    return a;
                                }
                            }
                            return value;
                        }
                        let obj;
                        let contents;
                        try {
                            contents = yield res.readBody();
                            if (contents && contents.length > 0) {
                                if (options && options.deserializeDates) {
                                    obj = JSON.parse(contents, dateTimeDeserializer);
                                }
                                else {
                                    obj = JSON.parse(contents);
                                }
                                response.result = obj;
                            }
                            response.headers = res.message.headers;
                        }
                        catch (err) {
                        }
                        if (statusCode > 299) {
                            let msg;
                            if (obj && obj.message) {
                                msg = obj.message;
                            }
                            else if (contents && contents.length > 0) {
                                msg = contents;
                            }
                            else {
                                msg = `Failed request: (${statusCode})`;
                            }
                            const err = new HttpClientError(msg, statusCode);
                            err.result = response.result;
                            reject(err);
                        }
                        else {
                            resolve(response);
                        }
                    }));
                });
            }
        }
        exports.HttpClient = HttpClient;
        const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
    }),
    83335: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.getProxyUrl = getProxyUrl;
        exports.checkBypass = checkBypass;
        function getProxyUrl(reqUrl) {
            const usingSsl = reqUrl.protocol === 'https:';
            if (checkBypass(reqUrl)) {
                return undefined;
            }
            const proxyVar = (() => {
                if (usingSsl) {
                    return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
                }
                else {
                    return process.env['http_proxy'] || process.env['HTTP_PROXY'];
                }
            })();
            if (proxyVar) {
                try {
                    return new DecodedURL(proxyVar);
                }
                catch (_a) {
                    if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                        return new DecodedURL(`http://${proxyVar}`);
                }
            }
            else {
                return undefined;
            }
        }
        function checkBypass(reqUrl) {
            if (!reqUrl.hostname) {
                return false;
            }
            const reqHost = reqUrl.hostname;
            if (isLoopbackAddress(reqHost)) {
                return true;
            }
            const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
            if (!noProxy) {
                return false;
            }
            let reqPort;
            if (reqUrl.port) {
                reqPort = Number(reqUrl.port);
            }
            else if (reqUrl.protocol === 'http:') {
                reqPort = 80;
            }
            else if (reqUrl.protocol === 'https:') {
                reqPort = 443;
            }
            const upperReqHosts = [reqUrl.hostname.toUpperCase()];
            if (typeof reqPort === 'number') {
                upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
            }
            for (const upperNoProxyItem of noProxy
                .split(',')
                .map(x => x.trim().toUpperCase())
                .filter(x => x)) {
                if (upperNoProxyItem === '*' ||
                    upperReqHosts.some(x => x === upperNoProxyItem ||
                        x.endsWith(`.${upperNoProxyItem}`) ||
                        (upperNoProxyItem.startsWith('.') &&
                            x.endsWith(`${upperNoProxyItem}`)))) {
                    return true;
                }
            }
            return false;
        }
        function isLoopbackAddress(host) {
            const hostLower = host.toLowerCase();
            return (hostLower === 'localhost' ||
                hostLower.startsWith('127.') ||
                hostLower.startsWith('[::1]') ||
                hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
        }
        class DecodedURL extends URL {
            constructor(url, base) {
                super(url, base);
                this._decodedUsername = decodeURIComponent(super.username);
                this._decodedPassword = decodeURIComponent(super.password);
            }
            get username() {
                return this._decodedUsername;
            }
            get password() {
                return this._decodedPassword;
            }
        }
    }),
    43049: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.BaseBundleBuilder = void 0;
        class BaseBundleBuilder {
            constructor(options) {
                this.signer = options.signer;
                this.witnesses = options.witnesses;
            }
            async create(artifact) {
                const signature = await this.prepare(artifact).then((blob) => this.signer.sign(blob));
                const bundle = await this.package(artifact, signature);
                const verificationMaterials = await Promise.all(this.witnesses.map((witness) => witness.testify(bundle.content, publicKey(signature.key))));
                const tlogEntryList = [];
                const timestampList = [];
                verificationMaterials.forEach(({ tlogEntries, rfc3161Timestamps }) => {
                    tlogEntryList.push(...(tlogEntries ?? []));
                    timestampList.push(...(rfc3161Timestamps ?? []));
                });
                bundle.verificationMaterial.tlogEntries = tlogEntryList;
                bundle.verificationMaterial.timestampVerificationData = {
                    rfc3161Timestamps: timestampList,
                };
                return bundle;
            }
            async prepare(artifact) {
                return artifact.data;
            }
        }
        exports.BaseBundleBuilder = BaseBundleBuilder;
        function publicKey(key) {
            switch (key.$case) {
                case 'publicKey':
                    return key.publicKey;
                case 'x509Certificate':
                    return key.certificate;
            }
        }
    }),
    85192: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = (this && this.__createBinding) || (Object.create ? (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
                desc = { enumerable: true, get: function () { return m[k]; } };
            }
            Object.defineProperty(o, k2, desc);
        }) : (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            o[k2] = m[k];
        }));
        var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function (o, v) {
            Object.defineProperty(o, "default", { enumerable: true, value: v });
        }) : function (o, v) {
            o["default"] = v;
        });
        var __importStar = (this && this.__importStar) || (function () {
            var ownKeys = function (o) {
                ownKeys = Object.getOwnPropertyNames || function (o) {
                    var ar = [];
                    for (var k in o)
                        if (Object.prototype.hasOwnProperty.call(o, k))
                            ar[ar.length] = k;
                    return ar;
                };
                return ownKeys(o);
            };
            return function (mod) {
                if (mod && mod.__esModule)
                    return mod;
                var result = {};
                if (mod != null)
                    for (var k = ownKeys(mod), i = 0; i < k.length; i++)
                        if (k[i] !== "default")
                            __createBinding(result, mod, k[i]);
                __setModuleDefault(result, mod);
                return result;
            };
        })();
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.toMessageSignatureBundle = toMessageSignatureBundle;
        exports.toDSSEBundle = toDSSEBundle;
        const sigstore = __importStar(__webpack_require__(61040));
        const util_1 = __webpack_require__(19100);
        function toMessageSignatureBundle(artifact, signature) {
            const digest = util_1.crypto.digest('sha256', artifact.data);
            return sigstore.toMessageSignatureBundle({
                digest,
                signature: signature.signature,
                certificate: signature.key.$case === 'x509Certificate'
                    ? util_1.pem.toDER(signature.key.certificate)
                    : undefined,
                keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
                certificateChain: true,
            });
        }
        function toDSSEBundle(artifact, signature, certificateChain) {
            return sigstore.toDSSEBundle({
                artifact: artifact.data,
                artifactType: artifact.type,
                signature: signature.signature,
                certificate: signature.key.$case === 'x509Certificate'
                    ? util_1.pem.toDER(signature.key.certificate)
                    : undefined,
                keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
                certificateChain,
            });
        }
    }),
    83997: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.DSSEBundleBuilder = void 0;
        const util_1 = __webpack_require__(19100);
        const base_1 = __webpack_require__(43049);
        const bundle_1 = __webpack_require__(85192);
        class DSSEBundleBuilder extends base_1.BaseBundleBuilder {
            constructor(options) {
                super(options);
                this.certificateChain = options.certificateChain ?? false;
            }
            async prepare(artifact) {
                const a = artifactDefaults(artifact);
                return util_1.dsse.preAuthEncoding(a.type, a.data);
            }
            async package(artifact, signature) {
                return (0, bundle_1.toDSSEBundle)(artifactDefaults(artifact), signature, this.certificateChain);
            }
        }
        exports.DSSEBundleBuilder = DSSEBundleBuilder;
        function artifactDefaults(artifact) {
            return {
                ...artifact,
                type: artifact.type ?? '',
            };
        }
    }),
    35530: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
        var dsse_1 = __webpack_require__(83997);
        Object.defineProperty(exports, "DSSEBundleBuilder", ({ enumerable: true, get: function () { return dsse_1.DSSEBundleBuilder; } }));
        var message_1 = __webpack_require__(8269);
        Object.defineProperty(exports, "MessageSignatureBundleBuilder", ({ enumerable: true, get: function () { return message_1.MessageSignatureBundleBuilder; } }));
    }),
    8269: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.MessageSignatureBundleBuilder = void 0;
        const base_1 = __webpack_require__(43049);
        const bundle_1 = __webpack_require__(85192);
        class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder {
            constructor(options) {
                super(options);
            }
            async package(artifact, signature) {
                return (0, bundle_1.toMessageSignatureBundle)(artifact, signature);
            }
        }
        exports.MessageSignatureBundleBuilder = MessageSignatureBundleBuilder;
    }),
    97841: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.InternalError = void 0;
        exports.internalError = internalError;
        const error_1 = __webpack_require__(40369);
        class InternalError extends Error {
            constructor({ code, message, cause, }) {
                super(message);
                this.name = this.constructor.name;
                this.cause = cause;
                this.code = code;
            }
        }
        exports.InternalError = InternalError;
        function internalError(err, code, message) {
            if (err instanceof error_1.HTTPError) {
                message += ` - ${err.message}`;
            }
            throw new InternalError({
                code: code,
                message: message,
                cause: err,
            });
        }
    }),
    40369: ((__unused_webpack_module, exports) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.HTTPError = void 0;
        class HTTPError extends Error {
            constructor({ status, message, location, }) {
                super(`(${status}) ${message}`);
                this.statusCode = status;
                this.location = location;
            }
        }
        exports.HTTPError = HTTPError;
    }),
    9823: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.fetchWithRetry = fetchWithRetry;
        const http2_1 = __webpack_require__(85675);
        const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
        const proc_log_1 = __webpack_require__(26687);
        const promise_retry_1 = __importDefault(__webpack_require__(90390));
        const util_1 = __webpack_require__(19100);
        const error_1 = __webpack_require__(40369);
        const { HTTP2_HEADER_LOCATION, HTTP2_HEADER_CONTENT_TYPE, HTTP2_HEADER_USER_AGENT, HTTP_STATUS_INTERNAL_SERVER_ERROR, HTTP_STATUS_TOO_MANY_REQUESTS, HTTP_STATUS_REQUEST_TIMEOUT, } = http2_1.constants;
        async function fetchWithRetry(url, options) {
            return (0, promise_retry_1.default)(async (retry, attemptNum) => {
                const method = options.method || 'POST';
                const headers = {
                    [HTTP2_HEADER_USER_AGENT]: util_1.ua.getUserAgent(),
                    ...options.headers,
                };
                const response = await (0, make_fetch_happen_1.default)(url, {
                    method,
                    headers,
                    body: options.body,
                    timeout: options.timeout,
                    retry: false,
                }).catch((reason) => {
                    proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${reason}`);
                    return retry(reason);
                });
                if (response.ok) {
                    return response;
                }
                else {
                    const error = await errorFromResponse(response);
                    proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${response.status}`);
                    if (retryable(response.status)) {
                        return retry(error);
                    }
                    else {
                        throw error;
                    }
                }
            }, retryOpts(options.retry));
        }
        const errorFromResponse = async (response) => {
            let message = response.statusText;
            const location = response.headers.get(HTTP2_HEADER_LOCATION) || undefined;
            const contentType = response.headers.get(HTTP2_HEADER_CONTENT_TYPE);
            if (contentType?.includes('application/json')) {
                try {
                    const body = await response.json();
                    message = body.message || message;
                }
                catch (e) {
                }
            }
            return new error_1.HTTPError({
                status: response.status,
                message: message,
                location: location,
            });
        };
        const retryable = (status) => [HTTP_STATUS_REQUEST_TIMEOUT, HTTP_STATUS_TOO_MANY_REQUESTS].includes(status) || status >= HTTP_STATUS_INTERNAL_SERVER_ERROR;
        const retryOpts = (retry) => {
            if (typeof retry === 'boolean') {
                return { retries: retry ? 1 : 0 };
            }
            else if (typeof retry === 'number') {
                return { retries: retry };
            }
            else {
                return { retries: 0, ...retry };
            }
        };
    }),
    26819: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Fulcio = void 0;
        const fetch_1 = __webpack_require__(9823);
        class Fulcio {
            constructor(options) {
                this.options = options;
            }
            async createSigningCertificate(request) {
                const { baseURL, retry, timeout } = this.options;
                const url = `${baseURL}/api/v2/signingCert`;
                const response = await (0, fetch_1.fetchWithRetry)(url, {
                    headers: {
                        'Content-Type': 'application/json',
                    },
                    body: JSON.stringify(request),
                    timeout,
                    retry,
                });
                return response.json();
            }
        }
        exports.Fulcio = Fulcio;
    }),
    32688: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.Rekor = void 0;
        const fetch_1 = __webpack_require__(9823);
        class Rekor {
            constructor(options) {
                this.options = options;
            }
            async createEntry(propsedEntry) {
                const { baseURL, timeout, retry } = this.options;
                const url = `${baseURL}/api/v1/log/entries`;
                const response = await (0, fetch_1.fetchWithRetry)(url, {
                    headers: {
                        'Content-Type': 'application/json',
                        Accept: 'application/json',
                    },
                    body: JSON.stringify(propsedEntry),
                    timeout,
                    retry,
                });
                const data = await response.json();
                return entryFromResponse(data);
            }
            async getEntry(uuid) {
                const { baseURL, timeout, retry } = this.options;
                const url = `${baseURL}/api/v1/log/entries/${uuid}`;
                const response = await (0, fetch_1.fetchWithRetry)(url, {
                    method: 'GET',
                    headers: {
                        Accept: 'application/json',
                    },
                    timeout,
                    retry,
                });
                const data = await response.json();
                return entryFromResponse(data);
            }
        }
        exports.Rekor = Rekor;
        function entryFromResponse(data) {
            const entries = Object.entries(data);
            if (entries.length != 1) {
                throw new Error('Received multiple entries in Rekor response');
            }
            const [uuid, entry] = entries[0];
            return {
                ...entry,
                uuid,
            };
        }
    }),
    78963: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TimestampAuthority = void 0;
        const fetch_1 = __webpack_require__(9823);
        class TimestampAuthority {
            constructor(options) {
                this.options = options;
            }
            async createTimestamp(request) {
                const { baseURL, timeout, retry } = this.options;
                const url = `${baseURL}/api/v1/timestamp`;
                const response = await (0, fetch_1.fetchWithRetry)(url, {
                    headers: {
                        'Content-Type': 'application/json',
                    },
                    body: JSON.stringify(request),
                    timeout,
                    retry,
                });
                return response.buffer();
            }
        }
        exports.TimestampAuthority = TimestampAuthority;
    }),
    92092: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.CIContextProvider = void 0;
        const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
        const providers = [getGHAToken, getEnv];
        class CIContextProvider {
            constructor(audience = 'sigstore') {
                this.audience = audience;
            }
            async getToken() {
                return Promise.any(providers.map((getToken) => getToken(this.audience))).catch(() => Promise.reject('CI: no tokens available'));
            }
        }
        exports.CIContextProvider = CIContextProvider;
        async function getGHAToken(audience) {
            if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL ||
                !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
                return Promise.reject('no token available');
            }
            const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
            url.searchParams.append('audience', audience);
            const response = await (0, make_fetch_happen_1.default)(url.href, {
                retry: 2,
                headers: {
                    Accept: 'application/json',
                    Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
                },
            });
            return response.json().then((data) => data.value);
        }
        async function getEnv() {
            if (!process.env.SIGSTORE_ID_TOKEN) {
                return Promise.reject('no token available');
            }
            return process.env.SIGSTORE_ID_TOKEN;
        }
    }),
    55022: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.CIContextProvider = void 0;
        var ci_1 = __webpack_require__(92092);
        Object.defineProperty(exports, "CIContextProvider", ({ enumerable: true, get: function () { return ci_1.CIContextProvider; } }));
    }),
    15179: ((__unused_webpack_module, exports, __webpack_require__) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = ({ value: true });
        exports.gs = exports.fU = __webpack_unused_export__ = exports.$o = __webpack_unused_export__ = exports.Zk = __webpack_unused_export__ = __webpack_unused_export__ = exports.VV = void 0;
        var bundler_1 = __webpack_require__(35530);
        Object.defineProperty(exports, "VV", ({ enumerable: true, get: function () { return bundler_1.DSSEBundleBuilder; } }));
        __webpack_unused_export__ = ({ enumerable: true, get: function () { return bundler_1.MessageSignatureBundleBuilder; } });
        var error_1 = __webpack_require__(97841);
        __webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.InternalError; } });
        var identity_1 = __webpack_require__(55022);
        Object.defineProperty(exports, "Zk", ({ enumerable: true, get: function () { return identity_1.CIContextProvider; } }));
        var signer_1 = __webpack_require__(34342);
        __webpack_unused_export__ = ({ enumerable: true, get: function () { return signer_1.DEFAULT_FULCIO_URL; } });
        Object.defineProperty(exports, "$o", ({ enumerable: true, get: function () { return signer_1.FulcioSigner; } }));
        var witness_1 = __webpack_require__(55383);
        __webpack_unused_export__ = ({ enumerable: true, get: function () { return witness_1.DEFAULT_REKOR_URL; } });
        Object.defineProperty(exports, "fU", ({ enumerable: true, get: function () { return witness_1.RekorWitness; } }));
        Object.defineProperty(exports, "gs", ({ enumerable: true, get: function () { return witness_1.TSAWitness; } }));
    }),
    5875: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.CAClient = void 0;
        const error_1 = __webpack_require__(97841);
        const fulcio_1 = __webpack_require__(26819);
        class CAClient {
            constructor(options) {
                this.fulcio = new fulcio_1.Fulcio({
                    baseURL: options.fulcioBaseURL,
                    retry: options.retry,
                    timeout: options.timeout,
                });
            }
            async createSigningCertificate(identityToken, publicKey, challenge) {
                const request = toCertificateRequest(identityToken, publicKey, challenge);
                try {
                    const resp = await this.fulcio.createSigningCertificate(request);
                    const cert = resp.signedCertificateEmbeddedSct
                        ? resp.signedCertificateEmbeddedSct
                        : resp.signedCertificateDetachedSct;
                    return cert.chain.certificates;
                }
                catch (err) {
                    (0, error_1.internalError)(err, 'CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'error creating signing certificate');
                }
            }
        }
        exports.CAClient = CAClient;
        function toCertificateRequest(identityToken, publicKey, challenge) {
            return {
                credentials: {
                    oidcIdentityToken: identityToken,
                },
                publicKeyRequest: {
                    publicKey: {
                        algorithm: 'ECDSA',
                        content: publicKey,
                    },
                    proofOfPossession: challenge.toString('base64'),
                },
            };
        }
    }),
    97064: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.EphemeralSigner = void 0;
        const crypto_1 = __importDefault(__webpack_require__(76982));
        const EC_KEYPAIR_TYPE = 'ec';
        const P256_CURVE = 'P-256';
        class EphemeralSigner {
            constructor() {
                this.keypair = crypto_1.default.generateKeyPairSync(EC_KEYPAIR_TYPE, {
                    namedCurve: P256_CURVE,
                });
            }
            async sign(data) {
                const signature = crypto_1.default.sign(null, data, this.keypair.privateKey);
                const publicKey = this.keypair.publicKey
                    .export({ format: 'pem', type: 'spki' })
                    .toString('ascii');
                return {
                    signature: signature,
                    key: { $case: 'publicKey', publicKey },
                };
            }
        }
        exports.EphemeralSigner = EphemeralSigner;
    }),
    26303: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
        const error_1 = __webpack_require__(97841);
        const util_1 = __webpack_require__(19100);
        const ca_1 = __webpack_require__(5875);
        const ephemeral_1 = __webpack_require__(97064);
        exports.DEFAULT_FULCIO_URL = 'https://fulcio.sigstore.dev';
        class FulcioSigner {
            constructor(options) {
                this.ca = new ca_1.CAClient({
                    ...options,
                    fulcioBaseURL: options.fulcioBaseURL || exports.DEFAULT_FULCIO_URL,
                });
                this.identityProvider = options.identityProvider;
                this.keyHolder = options.keyHolder || new ephemeral_1.EphemeralSigner();
            }
            async sign(data) {
                const identityToken = await this.getIdentityToken();
                let subject;
                try {
                    subject = util_1.oidc.extractJWTSubject(identityToken);
                }
                catch (err) {
                    throw new error_1.InternalError({
                        code: 'IDENTITY_TOKEN_PARSE_ERROR',
                        message: `invalid identity token: ${identityToken}`,
                        cause: err,
                    });
                }
                const challenge = await this.keyHolder.sign(Buffer.from(subject));
                if (challenge.key.$case !== 'publicKey') {
                    throw new error_1.InternalError({
                        code: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
                        message: 'unexpected format for signing key',
                    });
                }
                const certificates = await this.ca.createSigningCertificate(identityToken, challenge.key.publicKey, challenge.signature);
                const signature = await this.keyHolder.sign(data);
                return {
                    signature: signature.signature,
                    key: {
                        $case: 'x509Certificate',
                        certificate: certificates[0],
                    },
                };
            }
            async getIdentityToken() {
                try {
                    return await this.identityProvider.getToken();
                }
                catch (err) {
                    throw new error_1.InternalError({
                        code: 'IDENTITY_TOKEN_READ_ERROR',
                        message: 'error retrieving identity token',
                        cause: err,
                    });
                }
            }
        }
        exports.FulcioSigner = FulcioSigner;
    }),
    34342: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
        var fulcio_1 = __webpack_require__(26303);
        Object.defineProperty(exports, "DEFAULT_FULCIO_URL", ({ enumerable: true, get: function () { return fulcio_1.DEFAULT_FULCIO_URL; } }));
        Object.defineProperty(exports, "FulcioSigner", ({ enumerable: true, get: function () { return fulcio_1.FulcioSigner; } }));
    }),
    19100: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = (this && this.__createBinding) || (Object.create ? (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
                desc = { enumerable: true, get: function () { return m[k]; } };
            }
            Object.defineProperty(o, k2, desc);
        }) : (function (o, m, k, k2) {
            if (k2 === undefined)
                k2 = k;
            o[k2] = m[k];
        }));
        var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function (o, v) {
            Object.defineProperty(o, "default", { enumerable: true, value: v });
        }) : function (o, v) {
            o["default"] = v;
        });
        var __importStar = (this && this.__importStar) || (function () {
            var ownKeys = function (o) {
                ownKeys = Object.getOwnPropertyNames || function (o) {
                    var ar = [];
                    for (var k in o)
                        if (Object.prototype.hasOwnProperty.call(o, k))
                            ar[ar.length] = k;
                    return ar;
                };
                return ownKeys(o);
            };
            return function (mod) {
                if (mod && mod.__esModule)
                    return mod;
                var result = {};
                if (mod != null)
                    for (var k = ownKeys(mod), i = 0; i < k.length; i++)
                        if (k[i] !== "default")
                            __createBinding(result, mod, k[i]);
                __setModuleDefault(result, mod);
                return result;
            };
        })();
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.ua = exports.oidc = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = void 0;
        var core_1 = __webpack_require__(83917);
        Object.defineProperty(exports, "crypto", ({ enumerable: true, get: function () { return core_1.crypto; } }));
        Object.defineProperty(exports, "dsse", ({ enumerable: true, get: function () { return core_1.dsse; } }));
        Object.defineProperty(exports, "encoding", ({ enumerable: true, get: function () { return core_1.encoding; } }));
        Object.defineProperty(exports, "json", ({ enumerable: true, get: function () { return core_1.json; } }));
        Object.defineProperty(exports, "pem", ({ enumerable: true, get: function () { return core_1.pem; } }));
        exports.oidc = __importStar(__webpack_require__(81963));
        exports.ua = __importStar(__webpack_require__(81268));
    }),
    81963: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.extractJWTSubject = extractJWTSubject;
        const core_1 = __webpack_require__(83917);
        function extractJWTSubject(jwt) {
            const parts = jwt.split('.', 3);
            const payload = JSON.parse(core_1.encoding.base64Decode(parts[1]));
            switch (payload.iss) {
                case 'https://accounts.google.com':
                case 'https://oauth2.sigstore.dev/auth':
                    return payload.email;
                default:
                    return payload.sub;
            }
        }
    }),
    81268: (function (__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = (this && this.__importDefault) || function (mod) {
            return (mod && mod.__esModule) ? mod : { "default": mod };
        };
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.getUserAgent = void 0;
        const os_1 = __importDefault(__webpack_require__(70857));
        const getUserAgent = () => {
            const packageVersion = (__webpack_require__(85896).rE);
            const nodeVersion = process.version;
            const platformName = os_1.default.platform();
            const archName = os_1.default.arch();
            return `sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`;
        };
        exports.getUserAgent = getUserAgent;
    }),
    55383: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TSAWitness = exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
        var tlog_1 = __webpack_require__(2566);
        Object.defineProperty(exports, "DEFAULT_REKOR_URL", ({ enumerable: true, get: function () { return tlog_1.DEFAULT_REKOR_URL; } }));
        Object.defineProperty(exports, "RekorWitness", ({ enumerable: true, get: function () { return tlog_1.RekorWitness; } }));
        var tsa_1 = __webpack_require__(66936);
        Object.defineProperty(exports, "TSAWitness", ({ enumerable: true, get: function () { return tsa_1.TSAWitness; } }));
    }),
    42815: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TLogClient = void 0;
        const error_1 = __webpack_require__(97841);
        const error_2 = __webpack_require__(40369);
        const rekor_1 = __webpack_require__(32688);
        class TLogClient {
            constructor(options) {
                this.fetchOnConflict = options.fetchOnConflict ?? false;
                this.rekor = new rekor_1.Rekor({
                    baseURL: options.rekorBaseURL,
                    retry: options.retry,
                    timeout: options.timeout,
                });
            }
            async createEntry(proposedEntry) {
                let entry;
                try {
                    entry = await this.rekor.createEntry(proposedEntry);
                }
                catch (err) {
                    if (entryExistsError(err) && this.fetchOnConflict) {
                        const uuid = err.location.split('/').pop() || '';
                        try {
                            entry = await this.rekor.getEntry(uuid);
                        }
                        catch (err) {
                            (0, error_1.internalError)(err, 'TLOG_FETCH_ENTRY_ERROR', 'error fetching tlog entry');
                        }
                    }
                    else {
                        (0, error_1.internalError)(err, 'TLOG_CREATE_ENTRY_ERROR', 'error creating tlog entry');
                    }
                }
                return entry;
            }
        }
        exports.TLogClient = TLogClient;
        function entryExistsError(value) {
            return (value instanceof error_2.HTTPError &&
                value.statusCode === 409 &&
                value.location !== undefined);
        }
    }),
    97890: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.toProposedEntry = toProposedEntry;
        const bundle_1 = __webpack_require__(61040);
        const util_1 = __webpack_require__(19100);
        const SHA256_ALGORITHM = 'sha256';
        function toProposedEntry(content, publicKey, entryType = 'dsse') {
            switch (content.$case) {
                case 'dsseEnvelope':
                    if (entryType === 'intoto') {
                        return toProposedIntotoEntry(content.dsseEnvelope, publicKey);
                    }
                    return toProposedDSSEEntry(content.dsseEnvelope, publicKey);
                case 'messageSignature':
                    return toProposedHashedRekordEntry(content.messageSignature, publicKey);
            }
        }
        function toProposedHashedRekordEntry(messageSignature, publicKey) {
            const hexDigest = messageSignature.messageDigest.digest.toString('hex');
            const b64Signature = messageSignature.signature.toString('base64');
            const b64Key = util_1.encoding.base64Encode(publicKey);
            return {
                apiVersion: '0.0.1',
                kind: 'hashedrekord',
                spec: {
                    data: {
                        hash: {
                            algorithm: SHA256_ALGORITHM,
                            value: hexDigest,
                        },
                    },
                    signature: {
                        content: b64Signature,
                        publicKey: {
                            content: b64Key,
                        },
                    },
                },
            };
        }
        function toProposedDSSEEntry(envelope, publicKey) {
            const envelopeJSON = JSON.stringify((0, bundle_1.envelopeToJSON)(envelope));
            const encodedKey = util_1.encoding.base64Encode(publicKey);
            return {
                apiVersion: '0.0.1',
                kind: 'dsse',
                spec: {
                    proposedContent: {
                        envelope: envelopeJSON,
                        verifiers: [encodedKey],
                    },
                },
            };
        }
        function toProposedIntotoEntry(envelope, publicKey) {
            const payloadHash = util_1.crypto
                .digest(SHA256_ALGORITHM, envelope.payload)
                .toString('hex');
            const envelopeHash = calculateDSSEHash(envelope, publicKey);
            const payload = util_1.encoding.base64Encode(envelope.payload.toString('base64'));
            const sig = util_1.encoding.base64Encode(envelope.signatures[0].sig.toString('base64'));
            const keyid = envelope.signatures[0].keyid;
            const encodedKey = util_1.encoding.base64Encode(publicKey);
            const dsse = {
                payloadType: envelope.payloadType,
                payload: payload,
                signatures: [{ sig, publicKey: encodedKey }],
            };
            if (keyid.length > 0) {
                dsse.signatures[0].keyid = keyid;
            }
            return {
                apiVersion: '0.0.2',
                kind: 'intoto',
                spec: {
                    content: {
                        envelope: dsse,
                        hash: { algorithm: SHA256_ALGORITHM, value: envelopeHash },
                        payloadHash: { algorithm: SHA256_ALGORITHM, value: payloadHash },
                    },
                },
            };
        }
        function calculateDSSEHash(envelope, publicKey) {
            const dsse = {
                payloadType: envelope.payloadType,
                payload: envelope.payload.toString('base64'),
                signatures: [
                    { sig: envelope.signatures[0].sig.toString('base64'), publicKey },
                ],
            };
            if (envelope.signatures[0].keyid.length > 0) {
                dsse.signatures[0].keyid = envelope.signatures[0].keyid;
            }
            return util_1.crypto
                .digest(SHA256_ALGORITHM, util_1.json.canonicalize(dsse))
                .toString('hex');
        }
    }),
    2566: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
        const util_1 = __webpack_require__(19100);
        const client_1 = __webpack_require__(42815);
        const entry_1 = __webpack_require__(97890);
        exports.DEFAULT_REKOR_URL = 'https://rekor.sigstore.dev';
        class RekorWitness {
            constructor(options) {
                this.entryType = options.entryType;
                this.tlog = new client_1.TLogClient({
                    ...options,
                    rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL,
                });
            }
            async testify(content, publicKey) {
                const proposedEntry = (0, entry_1.toProposedEntry)(content, publicKey, this.entryType);
                const entry = await this.tlog.createEntry(proposedEntry);
                return toTransparencyLogEntry(entry);
            }
        }
        exports.RekorWitness = RekorWitness;
        function toTransparencyLogEntry(entry) {
            const logID = Buffer.from(entry.logID, 'hex');
            const bodyJSON = util_1.encoding.base64Decode(entry.body);
            const entryBody = JSON.parse(bodyJSON);
            const promise = entry?.verification?.signedEntryTimestamp
                ? inclusionPromise(entry.verification.signedEntryTimestamp)
                : undefined;
            const proof = entry?.verification?.inclusionProof
                ? inclusionProof(entry.verification.inclusionProof)
                : undefined;
            const tlogEntry = {
                logIndex: entry.logIndex.toString(),
                logId: {
                    keyId: logID,
                },
                integratedTime: entry.integratedTime.toString(),
                kindVersion: {
                    kind: entryBody.kind,
                    version: entryBody.apiVersion,
                },
                inclusionPromise: promise,
                inclusionProof: proof,
                canonicalizedBody: Buffer.from(entry.body, 'base64'),
            };
            return {
                tlogEntries: [tlogEntry],
            };
        }
        function inclusionPromise(promise) {
            return {
                signedEntryTimestamp: Buffer.from(promise, 'base64'),
            };
        }
        function inclusionProof(proof) {
            return {
                logIndex: proof.logIndex.toString(),
                treeSize: proof.treeSize.toString(),
                rootHash: Buffer.from(proof.rootHash, 'hex'),
                hashes: proof.hashes.map((h) => Buffer.from(h, 'hex')),
                checkpoint: {
                    envelope: proof.checkpoint,
                },
            };
        }
    }),
    97409: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TSAClient = void 0;
        const error_1 = __webpack_require__(97841);
        const tsa_1 = __webpack_require__(78963);
        const util_1 = __webpack_require__(19100);
        const SHA256_ALGORITHM = 'sha256';
        class TSAClient {
            constructor(options) {
                this.tsa = new tsa_1.TimestampAuthority({
                    baseURL: options.tsaBaseURL,
                    retry: options.retry,
                    timeout: options.timeout,
                });
            }
            async createTimestamp(signature) {
                const request = {
                    artifactHash: util_1.crypto
                        .digest(SHA256_ALGORITHM, signature)
                        .toString('base64'),
                    hashAlgorithm: SHA256_ALGORITHM,
                };
                try {
                    return await this.tsa.createTimestamp(request);
                }
                catch (err) {
                    (0, error_1.internalError)(err, 'TSA_CREATE_TIMESTAMP_ERROR', 'error creating timestamp');
                }
            }
        }
        exports.TSAClient = TSAClient;
    }),
    66936: ((__unused_webpack_module, exports, __webpack_require__) => {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.TSAWitness = void 0;
        const client_1 = __webpack_require__(97409);
        class TSAWitness {
            constructor(options) {
                this.tsa = new client_1.TSAClient({
                    tsaBaseURL: options.tsaBaseURL,
                    retry: options.retry,
                    timeout: options.timeout,
                });
            }
            async testify(content) {
                const signature = extractSignature(content);
                const timestamp = await this.tsa.createTimestamp(signature);
                return {
                    rfc3161Timestamps: [{ signedTimestamp: timestamp }],
                };
            }
        }
        exports.TSAWitness = TSAWitness;
        function extractSignature(content) {
            switch (content.$case) {
                case 'dsseEnvelope':
                    return content.dsseEnvelope.signatures[0].sig;
                case 'messageSignature':
                    return content.messageSignature.signature;
            }
        }
    }),
    63251: (function (module) {
        (function (global, factory) {
            true ? module.exports = factory() :
                0;
        }(this, (function () {
            'use strict';
            var commonjsGlobal = typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : typeof global !== 'undefined' ? global : typeof self !== 'undefined' ? self : {};
            function getCjsExportFromNamespace(n) {
                return n && n['default'] || n;
            }
            var load = function (received, defaults, onto = {}) {
                var k, ref, v;
                for (k in defaults) {
                    v = defaults[k];
                    onto[k] = (ref = received[k]) != null ? ref : v;
                }
                return onto;
            };
            var overwrite = function (received, defaults, onto = {}) {
                var k, v;
                for (k in received) {
                    v = received[k];
                    if (defaults[k] !== void 0) {
                        onto[k] = v;
                    }
                }
                return onto;
            };
            var parser = {
                load: load,
                overwrite: overwrite
            };
            var DLList;
            DLList = class DLList {
                constructor(incr, decr) {
                    this.incr = incr;
                    this.decr = decr;
                    this._first = null;
                    this._last = null;
                    this.length = 0;
                }
                push(value) {
                    var node;
                    this.length++;
                    if (typeof this.incr === "function") {
                        this.incr();
                    }
                    node = {
                        value,
                        prev: this._last,
                        next: null
                    };
                    if (this._last != null) {
                        this._last.next = node;
                        this._last = node;
                    }
                    else {
                        this._first = this._last = node;
                    }
                    return void 0;
                }
                shift() {
                    var value;
                    if (this._first == null) {
                        return;
                    }
                    else {
                        this.length--;
                        if (typeof this.decr === "function") {
                            this.decr();
                        }
                    }
                    value = this._first.value;
                    if ((this._first = this._first.next) != null) {
                        this._first.prev = null;
                    }
                    else {
                        this._last = null;
                    }
                    return value;
                }
                first() {
                    if (this._first != null) {
                        return this._first.value;
                    }
                }
                getArray() {
                    var node, ref, results;
                    node = this._first;
                    results = [];
                    while (node != null) {
                        results.push((ref = node, node = node.next, ref.value));
                    }
                    return results;
                }
                forEachShift(cb) {
                    var node;
                    node = this.shift();
                    while (node != null) {
                        (cb(node), node = this.shift());
                    }
                    return void 0;
                }
                debug() {
                    var node, ref, ref1, ref2, results;
                    node = this._first;
                    results = [];
                    while (node != null) {
                        results.push((ref = node, node = node.next, {
                            value: ref.value,
                            prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
                            next: (ref2 = ref.next) != null ? ref2.value : void 0
                        }));
                    }
                    return results;
                }
            };
            var DLList_1 = DLList;
            var Events;
            Events = class Events {
                constructor(instance) {
                    this.instance = instance;
                    this._events = {};
                    if ((this.instance.on != null) || (this.instance.once != null) || (this.instance.removeAllListeners != null)) {
                        throw new Error("An Emitter already exists for this object");
                    }
                    this.instance.on = (name, cb) => {
                        return this._addListener(name, "many", cb);
                    };
                    this.instance.once = (name, cb) => {
                        return this._addListener(name, "once", cb);
                    };
                    this.instance.removeAllListeners = (name = null) => {
                        if (name != null) {
                            return delete this._events[name];
                        }
                        else {
                            return this._events = {};
                        }
                    };
                }
                _addListener(name, status, cb) {
                    var base;
                    if ((base = this._events)[name] == null) {
                        base[name] = [];
                    }
                    this._events[name].push({ cb, status });
                    return this.instance;
                }
                listenerCount(name) {
                    if (this._events[name] != null) {
                        return this._events[name].length;
                    }
                    else {
                        return 0;
                    }
                }
                async trigger(name, ...args) {
                    var e, promises;
                    try {
                        if (name !== "debug") {
                            this.trigger("debug", `Event triggered: ${name}`, args);
                        }
                        if (this._events[name] == null) {
                            return;
                        }
                        this._events[name] = this._events[name].filter(function (listener) {
                            return listener.status !== "none";
                        });
                        promises = this._events[name].map(async (listener) => {
                            var e, returned;
                            if (listener.status === "none") {
                                return;
                            }
                            if (listener.status === "once") {
                                listener.status = "none";
                            }
                            try {
                                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                                if (typeof (returned != null ? returned.then : void 0) === "function") {
                                    return (await returned);
                                }
                                else {
                                    return returned;
                                }
                            }
                            catch (error) {
                                e = error;
                                {
                                    this.trigger("error", e);
                                }
                                return null;
                            }
                        });
                        return ((await Promise.all(promises))).find(function (x) {
                            return x != null;
                        });
                    }
                    catch (error) {
                        e = error;
                        {
                            this.trigger("error", e);
                        }
                        return null;
                    }
                }
            };
            var Events_1 = Events;
            var DLList$1, Events$1, Queues;
            DLList$1 = DLList_1;
            Events$1 = Events_1;
            Queues = class Queues {
                constructor(num_priorities) {
                    var i;
                    this.Events = new Events$1(this);
                    this._length = 0;
                    this._lists = (function () {
                        var j, ref, results;
                        results = [];
                        for (i = j = 1, ref = num_priorities; (1 <= ref ? j <= ref : j >= ref); i = 1 <= ref ? ++j : --j) {
                            results.push(new DLList$1((() => {
                                return this.incr();
                            }), (() => {
                                return this.decr();
                            })));
                        }
                        return results;
                    }).call(this);
                }
                incr() {
                    if (this._length++ === 0) {
                        return this.Events.trigger("leftzero");
                    }
                }
                decr() {
                    if (--this._length === 0) {
                        return this.Events.trigger("zero");
                    }
                }
                push(job) {
                    return this._lists[job.options.priority].push(job);
                }
                queued(priority) {
                    if (priority != null) {
                        return this._lists[priority].length;
                    }
                    else {
                        return this._length;
                    }
                }
                shiftAll(fn) {
                    return this._lists.forEach(function (list) {
                        return list.forEachShift(fn);
                    });
                }
                getFirst(arr = this._lists) {
                    var j, len, list;
                    for (j = 0, len = arr.length; j < len; j++) {
                        list = arr[j];
                        if (list.length > 0) {
                            return list;
                        }
                    }
                    return [];
                }
                shiftLastFrom(priority) {
                    return this.getFirst(this._lists.slice(priority).reverse()).shift();
                }
            };
            var Queues_1 = Queues;
            var BottleneckError;
            BottleneckError = class BottleneckError extends Error {
            };
            var BottleneckError_1 = BottleneckError;
            var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
            NUM_PRIORITIES = 10;
            DEFAULT_PRIORITY = 5;
            parser$1 = parser;
            BottleneckError$1 = BottleneckError_1;
            Job = class Job {
                constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
                    this.task = task;
                    this.args = args;
                    this.rejectOnDrop = rejectOnDrop;
                    this.Events = Events;
                    this._states = _states;
                    this.Promise = Promise;
                    this.options = parser$1.load(options, jobDefaults);
                    this.options.priority = this._sanitizePriority(this.options.priority);
                    if (this.options.id === jobDefaults.id) {
                        this.options.id = `${this.options.id}-${this._randomIndex()}`;
                    }
                    this.promise = new this.Promise((_resolve, _reject) => {
                        this._resolve = _resolve;
                        this._reject = _reject;
                    });
                    this.retryCount = 0;
                }
                _sanitizePriority(priority) {
                    var sProperty;
                    sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
                    if (sProperty < 0) {
                        return 0;
                    }
                    else if (sProperty > NUM_PRIORITIES - 1) {
                        return NUM_PRIORITIES - 1;
                    }
                    else {
                        return sProperty;
                    }
                }
                _randomIndex() {
                    return Math.random().toString(36).slice(2);
                }
                doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
                    if (this._states.remove(this.options.id)) {
                        if (this.rejectOnDrop) {
                            this._reject(error != null ? error : new BottleneckError$1(message));
                        }
                        this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
                        return true;
                    }
                    else {
                        return false;
                    }
                }
                _assertStatus(expected) {
                    var status;
                    status = this._states.jobStatus(this.options.id);
                    if (!(status === expected || (expected === "DONE" && status === null))) {
                        throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
                    }
                }
                doReceive() {
                    this._states.start(this.options.id);
                    return this.Events.trigger("received", { args: this.args, options: this.options });
                }
                doQueue(reachedHWM, blocked) {
                    this._assertStatus("RECEIVED");
                    this._states.next(this.options.id);
                    return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
                }
                doRun() {
                    if (this.retryCount === 0) {
                        this._assertStatus("QUEUED");
                        this._states.next(this.options.id);
                    }
                    else {
                        this._assertStatus("EXECUTING");
                    }
                    return this.Events.trigger("scheduled", { args: this.args, options: this.options });
                }
                async doExecute(chained, clearGlobalState, run, free) {
                    var error, eventInfo, passed;
                    if (this.retryCount === 0) {
                        this._assertStatus("RUNNING");
                        this._states.next(this.options.id);
                    }
                    else {
                        this._assertStatus("EXECUTING");
                    }
                    eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
                    this.Events.trigger("executing", eventInfo);
                    try {
                        passed = (await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args)));
                        if (clearGlobalState()) {
                            this.doDone(eventInfo);
                            await free(this.options, eventInfo);
                            this._assertStatus("DONE");
                            return this._resolve(passed);
                        }
                    }
                    catch (error1) {
                        error = error1;
                        return this._onFailure(error, eventInfo, clearGlobalState, run, free);
                    }
                }
                doExpire(clearGlobalState, run, free) {
                    var error, eventInfo;
                    if (this._states.jobStatus(this.options.id === "RUNNING")) {
                        this._states.next(this.options.id);
                    }
                    this._assertStatus("EXECUTING");
                    eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
                    error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
                    return this._onFailure(error, eventInfo, clearGlobalState, run, free);
                }
                async _onFailure(error, eventInfo, clearGlobalState, run, free) {
                    var retry, retryAfter;
                    if (clearGlobalState()) {
                        retry = (await this.Events.trigger("failed", error, eventInfo));
                        if (retry != null) {
                            retryAfter = ~~retry;
                            this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
                            this.retryCount++;
                            return run(retryAfter);
                        }
                        else {
                            this.doDone(eventInfo);
                            await free(this.options, eventInfo);
                            this._assertStatus("DONE");
                            return this._reject(error);
                        }
                    }
                }
                doDone(eventInfo) {
                    this._assertStatus("EXECUTING");
                    this._states.next(this.options.id);
                    return this.Events.trigger("done", eventInfo);
                }
            };
            var Job_1 = Job;
            var BottleneckError$2, LocalDatastore, parser$2;
            parser$2 = parser;
            BottleneckError$2 = BottleneckError_1;
            LocalDatastore = class LocalDatastore {
                constructor(instance, storeOptions, storeInstanceOptions) {
                    this.instance = instance;
                    this.storeOptions = storeOptions;
                    this.clientId = this.instance._randomIndex();
                    parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
                    this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
                    this._running = 0;
                    this._done = 0;
                    this._unblockTime = 0;
                    this.ready = this.Promise.resolve();
                    this.clients = {};
                    this._startHeartbeat();
                }
                _startHeartbeat() {
                    var base;
                    if ((this.heartbeat == null) && (((this.storeOptions.reservoirRefreshInterval != null) && (this.storeOptions.reservoirRefreshAmount != null)) || ((this.storeOptions.reservoirIncreaseInterval != null) && (this.storeOptions.reservoirIncreaseAmount != null)))) {
                        return typeof (base = (this.heartbeat = setInterval(() => {
                            var amount, incr, maximum, now, reservoir;
                            now = Date.now();
                            if ((this.storeOptions.reservoirRefreshInterval != null) && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                                this._lastReservoirRefresh = now;
                                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                                this.instance._drainAll(this.computeCapacity());
                            }
                            if ((this.storeOptions.reservoirIncreaseInterval != null) && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                                ({
                                    reservoirIncreaseAmount: amount,
                                    reservoirIncreaseMaximum: maximum,
                                    reservoir
                                } = this.storeOptions);
                                this._lastReservoirIncrease = now;
                                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                                if (incr > 0) {
                                    this.storeOptions.reservoir += incr;
                                    return this.instance._drainAll(this.computeCapacity());
                                }
                            }
                        }, this.heartbeatInterval))).unref === "function" ? base.unref() : void 0;
                    }
                    else {
                        return clearInterval(this.heartbeat);
                    }
                }
                async __publish__(message) {
                    await this.yieldLoop();
                    return this.instance.Events.trigger("message", message.toString());
                }
                async __disconnect__(flush) {
                    await this.yieldLoop();
                    clearInterval(this.heartbeat);
                    return this.Promise.resolve();
                }
                yieldLoop(t = 0) {
                    return new this.Promise(function (resolve, reject) {
                        return setTimeout(resolve, t);
                    });
                }
                computePenalty() {
                    var ref;
                    return (ref = this.storeOptions.penalty) != null ? ref : (15 * this.storeOptions.minTime) || 5000;
                }
                async __updateSettings__(options) {
                    await this.yieldLoop();
                    parser$2.overwrite(options, options, this.storeOptions);
                    this._startHeartbeat();
                    this.instance._drainAll(this.computeCapacity());
                    return true;
                }
                async __running__() {
                    await this.yieldLoop();
                    return this._running;
                }
                async __queued__() {
                    await this.yieldLoop();
                    return this.instance.queued();
                }
                async __done__() {
                    await this.yieldLoop();
                    return this._done;
                }
                async __groupCheck__(time) {
                    await this.yieldLoop();
                    return (this._nextRequest + this.timeout) < time;
                }
                computeCapacity() {
                    var maxConcurrent, reservoir;
                    ({ maxConcurrent, reservoir } = this.storeOptions);
                    if ((maxConcurrent != null) && (reservoir != null)) {
                        return Math.min(maxConcurrent - this._running, reservoir);
                    }
                    else if (maxConcurrent != null) {
                        return maxConcurrent - this._running;
                    }
                    else if (reservoir != null) {
                        return reservoir;
                    }
                    else {
                        return null;
                    }
                }
                conditionsCheck(weight) {
                    var capacity;
                    capacity = this.computeCapacity();
                    return (capacity == null) || weight <= capacity;
                }
                async __incrementReservoir__(incr) {
                    var reservoir;
                    await this.yieldLoop();
                    reservoir = this.storeOptions.reservoir += incr;
                    this.instance._drainAll(this.computeCapacity());
                    return reservoir;
                }
                async __currentReservoir__() {
                    await this.yieldLoop();
                    return this.storeOptions.reservoir;
                }
                isBlocked(now) {
                    return this._unblockTime >= now;
                }
                check(weight, now) {
                    return this.conditionsCheck(weight) && (this._nextRequest - now) <= 0;
                }
                async __check__(weight) {
                    var now;
                    await this.yieldLoop();
                    now = Date.now();
                    return this.check(weight, now);
                }
                async __register__(index, weight, expiration) {
                    var now, wait;
                    await this.yieldLoop();
                    now = Date.now();
                    if (this.conditionsCheck(weight)) {
                        this._running += weight;
                        if (this.storeOptions.reservoir != null) {
                            this.storeOptions.reservoir -= weight;
                        }
                        wait = Math.max(this._nextRequest - now, 0);
                        this._nextRequest = now + wait + this.storeOptions.minTime;
                        return {
                            success: true,
                            wait,
                            reservoir: this.storeOptions.reservoir
                        };
                    }
                    else {
                        return {
                            success: false
                        };
                    }
                }
                strategyIsBlock() {
                    return this.storeOptions.strategy === 3;
                }
                async __submit__(queueLength, weight) {
                    var blocked, now, reachedHWM;
                    await this.yieldLoop();
                    if ((this.storeOptions.maxConcurrent != null) && weight > this.storeOptions.maxConcurrent) {
                        throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
                    }
                    now = Date.now();
                    reachedHWM = (this.storeOptions.highWater != null) && queueLength === this.storeOptions.highWater && !this.check(weight, now);
                    blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
                    if (blocked) {
                        this._unblockTime = now + this.computePenalty();
                        this._nextRequest = this._unblockTime + this.storeOptions.minTime;
                        this.instance._dropAllQueued();
                    }
                    return {
                        reachedHWM,
                        blocked,
                        strategy: this.storeOptions.strategy
                    };
                }
                async __free__(index, weight) {
                    await this.yieldLoop();
                    this._running -= weight;
                    this._done += weight;
                    this.instance._drainAll(this.computeCapacity());
                    return {
                        running: this._running
                    };
                }
            };
            var LocalDatastore_1 = LocalDatastore;
            var BottleneckError$3, States;
            BottleneckError$3 = BottleneckError_1;
            States = class States {
                constructor(status1) {
                    this.status = status1;
                    this._jobs = {};
                    this.counts = this.status.map(function () {
                        return 0;
                    });
                }
                next(id) {
                    var current, next;
                    current = this._jobs[id];
                    next = current + 1;
                    if ((current != null) && next < this.status.length) {
                        this.counts[current]--;
                        this.counts[next]++;
                        return this._jobs[id]++;
                    }
                    else if (current != null) {
                        this.counts[current]--;
                        return delete this._jobs[id];
                    }
                }
                start(id) {
                    var initial;
                    initial = 0;
                    this._jobs[id] = initial;
                    return this.counts[initial]++;
                }
                remove(id) {
                    var current;
                    current = this._jobs[id];
                    if (current != null) {
                        this.counts[current]--;
                        delete this._jobs[id];
                    }
                    return current != null;
                }
                jobStatus(id) {
                    var ref;
                    return (ref = this.status[this._jobs[id]]) != null ? ref : null;
                }
                statusJobs(status) {
                    var k, pos, ref, results, v;
                    if (status != null) {
                        pos = this.status.indexOf(status);
                        if (pos < 0) {
                            throw new BottleneckError$3(`status must be one of ${this.status.join(', ')}`);
                        }
                        ref = this._jobs;
                        results = [];
                        for (k in ref) {
                            v = ref[k];
                            if (v === pos) {
                                results.push(k);
                            }
                        }
                        return results;
                    }
                    else {
                        return Object.keys(this._jobs);
                    }
                }
                statusCounts() {
                    return this.counts.reduce(((acc, v, i) => {
                        acc[this.status[i]] = v;
                        return acc;
                    }), {});
                }
            };
            var States_1 = States;
            var DLList$2, Sync;
            DLList$2 = DLList_1;
            Sync = class Sync {
                constructor(name, Promise) {
                    this.schedule = this.schedule.bind(this);
                    this.name = name;
                    this.Promise = Promise;
                    this._running = 0;
                    this._queue = new DLList$2();
                }
                isEmpty() {
                    return this._queue.length === 0;
                }
                async _tryToRun() {
                    var args, cb, error, reject, resolve, returned, task;
                    if ((this._running < 1) && this._queue.length > 0) {
                        this._running++;
                        ({ task, args, resolve, reject } = this._queue.shift());
                        cb = (await (async function () {
                            try {
                                returned = (await task(...args));
                                return function () {
                                    return resolve(returned);
                                };
                            }
                            catch (error1) {
                                error = error1;
                                return function () {
                                    return reject(error);
                                };
                            }
                        })());
                        this._running--;
                        this._tryToRun();
                        return cb();
                    }
                }
                schedule(task, ...args) {
                    var promise, reject, resolve;
                    resolve = reject = null;
                    promise = new this.Promise(function (_resolve, _reject) {
                        resolve = _resolve;
                        return reject = _reject;
                    });
                    this._queue.push({ task, args, resolve, reject });
                    this._tryToRun();
                    return promise;
                }
            };
            var Sync_1 = Sync;
            var version = "2.19.5";
            var version$1 = {
                version: version
            };
            var version$2 = Object.freeze({
                version: version,
                default: version$1
            });
            var require$$2 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');
            var require$$3 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');
            var require$$4 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');
            var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
            parser$3 = parser;
            Events$2 = Events_1;
            RedisConnection$1 = require$$2;
            IORedisConnection$1 = require$$3;
            Scripts$1 = require$$4;
            Group = (function () {
                class Group {
                    constructor(limiterOptions = {}) {
                        this.deleteKey = this.deleteKey.bind(this);
                        this.limiterOptions = limiterOptions;
                        parser$3.load(this.limiterOptions, this.defaults, this);
                        this.Events = new Events$2(this);
                        this.instances = {};
                        this.Bottleneck = Bottleneck_1;
                        this._startAutoCleanup();
                        this.sharedConnection = this.connection != null;
                        if (this.connection == null) {
                            if (this.limiterOptions.datastore === "redis") {
                                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
                            }
                            else if (this.limiterOptions.datastore === "ioredis") {
                                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
                            }
                        }
                    }
                    key(key = "") {
                        var ref;
                        return (ref = this.instances[key]) != null ? ref : (() => {
                            var limiter;
                            limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                                id: `${this.id}-${key}`,
                                timeout: this.timeout,
                                connection: this.connection
                            }));
                            this.Events.trigger("created", limiter, key);
                            return limiter;
                        })();
                    }
                    async deleteKey(key = "") {
                        var deleted, instance;
                        instance = this.instances[key];
                        if (this.connection) {
                            deleted = (await this.connection.__runCommand__(['del', ...Scripts$1.allKeys(`${this.id}-${key}`)]));
                        }
                        if (instance != null) {
                            delete this.instances[key];
                            await instance.disconnect();
                        }
                        return (instance != null) || deleted > 0;
                    }
                    limiters() {
                        var k, ref, results, v;
                        ref = this.instances;
                        results = [];
                        for (k in ref) {
                            v = ref[k];
                            results.push({
                                key: k,
                                limiter: v
                            });
                        }
                        return results;
                    }
                    keys() {
                        return Object.keys(this.instances);
                    }
                    async clusterKeys() {
                        var cursor, end, found, i, k, keys, len, next, start;
                        if (this.connection == null) {
                            return this.Promise.resolve(this.keys());
                        }
                        keys = [];
                        cursor = null;
                        start = `b_${this.id}-`.length;
                        end = "_settings".length;
                        while (cursor !== 0) {
                            [next, found] = (await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 10000]));
                            cursor = ~~next;
                            for (i = 0, len = found.length; i < len; i++) {
                                k = found[i];
                                keys.push(k.slice(start, -end));
                            }
                        }
                        return keys;
                    }
                    _startAutoCleanup() {
                        var base;
                        clearInterval(this.interval);
                        return typeof (base = (this.interval = setInterval(async () => {
                            var e, k, ref, results, time, v;
                            time = Date.now();
                            ref = this.instances;
                            results = [];
                            for (k in ref) {
                                v = ref[k];
                                try {
                                    if ((await v._store.__groupCheck__(time))) {
                                        results.push(this.deleteKey(k));
                                    }
                                    else {
                                        results.push(void 0);
                                    }
                                }
                                catch (error) {
                                    e = error;
                                    results.push(v.Events.trigger("error", e));
                                }
                            }
                            return results;
                        }, this.timeout / 2))).unref === "function" ? base.unref() : void 0;
                    }
                    updateSettings(options = {}) {
                        parser$3.overwrite(options, this.defaults, this);
                        parser$3.overwrite(options, options, this.limiterOptions);
                        if (options.timeout != null) {
                            return this._startAutoCleanup();
                        }
                    }
                    disconnect(flush = true) {
                        var ref;
                        if (!this.sharedConnection) {
                            return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
                        }
                    }
                }
                Group.prototype.defaults = {
                    timeout: 1000 * 60 * 5,
                    connection: null,
                    Promise: Promise,
                    id: "group-key"
                };
                return Group;
            }).call(commonjsGlobal);
            var Group_1 = Group;
            var Batcher, Events$3, parser$4;
            parser$4 = parser;
            Events$3 = Events_1;
            Batcher = (function () {
                class Batcher {
                    constructor(options = {}) {
                        this.options = options;
                        parser$4.load(this.options, this.defaults, this);
                        this.Events = new Events$3(this);
                        this._arr = [];
                        this._resetPromise();
                        this._lastFlush = Date.now();
                    }
                    _resetPromise() {
                        return this._promise = new this.Promise((res, rej) => {
                            return this._resolve = res;
                        });
                    }
                    _flush() {
                        clearTimeout(this._timeout);
                        this._lastFlush = Date.now();
                        this._resolve();
                        this.Events.trigger("batch", this._arr);
                        this._arr = [];
                        return this._resetPromise();
                    }
                    add(data) {
                        var ret;
                        this._arr.push(data);
                        ret = this._promise;
                        if (this._arr.length === this.maxSize) {
                            this._flush();
                        }
                        else if ((this.maxTime != null) && this._arr.length === 1) {
                            this._timeout = setTimeout(() => {
                                return this._flush();
                            }, this.maxTime);
                        }
                        return ret;
                    }
                }
                Batcher.prototype.defaults = {
                    maxTime: null,
                    maxSize: null,
                    Promise: Promise
                };
                return Batcher;
            }).call(commonjsGlobal);
            var Batcher_1 = Batcher;
            var require$$4$1 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');
            var require$$8 = getCjsExportFromNamespace(version$2);
            var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
            NUM_PRIORITIES$1 = 10;
            DEFAULT_PRIORITY$1 = 5;
            parser$5 = parser;
            Queues$1 = Queues_1;
            Job$1 = Job_1;
            LocalDatastore$1 = LocalDatastore_1;
            RedisDatastore$1 = require$$4$1;
            Events$4 = Events_1;
            States$1 = States_1;
            Sync$1 = Sync_1;
            Bottleneck = (function () {
                class Bottleneck {
                    constructor(options = {}, ...invalid) {
                        var storeInstanceOptions, storeOptions;
                        this._addToQueue = this._addToQueue.bind(this);
                        this._validateOptions(options, invalid);
                        parser$5.load(options, this.instanceDefaults, this);
                        this._queues = new Queues$1(NUM_PRIORITIES$1);
                        this._scheduled = {};
                        this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
                        this._limiter = null;
                        this.Events = new Events$4(this);
                        this._submitLock = new Sync$1("submit", this.Promise);
                        this._registerLock = new Sync$1("register", this.Promise);
                        storeOptions = parser$5.load(options, this.storeDefaults, {});
                        this._store = (function () {
                            if (this.datastore === "redis" || this.datastore === "ioredis" || (this.connection != null)) {
                                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
                            }
                            else if (this.datastore === "local") {
                                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
                            }
                            else {
                                throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
                            }
                        }).call(this);
                        this._queues.on("leftzero", () => {
                            var ref;
                            return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
                        });
                        this._queues.on("zero", () => {
                            var ref;
                            return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
                        });
                    }
                    _validateOptions(options, invalid) {
                        if (!((options != null) && typeof options === "object" && invalid.length === 0)) {
                            throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
                        }
                    }
                    ready() {
                        return this._store.ready;
                    }
                    clients() {
                        return this._store.clients;
                    }
                    channel() {
                        return `b_${this.id}`;
                    }
                    channel_client() {
                        return `b_${this.id}_${this._store.clientId}`;
                    }
                    publish(message) {
                        return this._store.__publish__(message);
                    }
                    disconnect(flush = true) {
                        return this._store.__disconnect__(flush);
                    }
                    chain(_limiter) {
                        this._limiter = _limiter;
                        return this;
                    }
                    queued(priority) {
                        return this._queues.queued(priority);
                    }
                    clusterQueued() {
                        return this._store.__queued__();
                    }
                    empty() {
                        return this.queued() === 0 && this._submitLock.isEmpty();
                    }
                    running() {
                        return this._store.__running__();
                    }
                    done() {
                        return this._store.__done__();
                    }
                    jobStatus(id) {
                        return this._states.jobStatus(id);
                    }
                    jobs(status) {
                        return this._states.statusJobs(status);
                    }
                    counts() {
                        return this._states.statusCounts();
                    }
                    _randomIndex() {
                        return Math.random().toString(36).slice(2);
                    }
                    check(weight = 1) {
                        return this._store.__check__(weight);
                    }
                    _clearGlobalState(index) {
                        if (this._scheduled[index] != null) {
                            clearTimeout(this._scheduled[index].expiration);
                            delete this._scheduled[index];
                            return true;
                        }
                        else {
                            return false;
                        }
                    }
                    async _free(index, job, options, eventInfo) {
                        var e, running;
                        try {
                            ({ running } = (await this._store.__free__(index, options.weight)));
                            this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
                            if (running === 0 && this.empty()) {
                                return this.Events.trigger("idle");
                            }
                        }
                        catch (error1) {
                            e = error1;
                            return this.Events.trigger("error", e);
                        }
                    }
                    _run(index, job, wait) {
                        var clearGlobalState, free, run;
                        job.doRun();
                        clearGlobalState = this._clearGlobalState.bind(this, index);
                        run = this._run.bind(this, index, job);
                        free = this._free.bind(this, index, job);
                        return this._scheduled[index] = {
                            timeout: setTimeout(() => {
                                return job.doExecute(this._limiter, clearGlobalState, run, free);
                            }, wait),
                            expiration: job.options.expiration != null ? setTimeout(function () {
                                return job.doExpire(clearGlobalState, run, free);
                            }, wait + job.options.expiration) : void 0,
                            job: job
                        };
                    }
                    _drainOne(capacity) {
                        return this._registerLock.schedule(() => {
                            var args, index, next, options, queue;
                            if (this.queued() === 0) {
                                return this.Promise.resolve(null);
                            }
                            queue = this._queues.getFirst();
                            ({ options, args } = next = queue.first());
                            if ((capacity != null) && options.weight > capacity) {
                                return this.Promise.resolve(null);
                            }
                            this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
                            index = this._randomIndex();
                            return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                                var empty;
                                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                                if (success) {
                                    queue.shift();
                                    empty = this.empty();
                                    if (empty) {
                                        this.Events.trigger("empty");
                                    }
                                    if (reservoir === 0) {
                                        this.Events.trigger("depleted", empty);
                                    }
                                    this._run(index, next, wait);
                                    return this.Promise.resolve(options.weight);
                                }
                                else {
                                    return this.Promise.resolve(null);
                                }
                            });
                        });
                    }
                    _drainAll(capacity, total = 0) {
                        return this._drainOne(capacity).then((drained) => {
                            var newCapacity;
                            if (drained != null) {
                                newCapacity = capacity != null ? capacity - drained : capacity;
                                return this._drainAll(newCapacity, total + drained);
                            }
                            else {
                                return this.Promise.resolve(total);
                            }
                        }).catch((e) => {
                            return this.Events.trigger("error", e);
                        });
                    }
                    _dropAllQueued(message) {
                        return this._queues.shiftAll(function (job) {
                            return job.doDrop({ message });
                        });
                    }
                    stop(options = {}) {
                        var done, waitForExecuting;
                        options = parser$5.load(options, this.stopDefaults);
                        waitForExecuting = (at) => {
                            var finished;
                            finished = () => {
                                var counts;
                                counts = this._states.counts;
                                return (counts[0] + counts[1] + counts[2] + counts[3]) === at;
                            };
                            return new this.Promise((resolve, reject) => {
                                if (finished()) {
                                    return resolve();
                                }
                                else {
                                    return this.on("done", () => {
                                        if (finished()) {
                                            this.removeAllListeners("done");
                                            return resolve();
                                        }
                                    });
                                }
                            });
                        };
                        done = options.dropWaitingJobs ? (this._run = function (index, next) {
                            return next.doDrop({
                                message: options.dropErrorMessage
                            });
                        }, this._drainOne = () => {
                            return this.Promise.resolve(null);
                        }, this._registerLock.schedule(() => {
                            return this._submitLock.schedule(() => {
                                var k, ref, v;
                                ref = this._scheduled;
                                for (k in ref) {
                                    v = ref[k];
                                    if (this.jobStatus(v.job.options.id) === "RUNNING") {
                                        clearTimeout(v.timeout);
                                        clearTimeout(v.expiration);
                                        v.job.doDrop({
                                            message: options.dropErrorMessage
                                        });
                                    }
                                }
                                this._dropAllQueued(options.dropErrorMessage);
                                return waitForExecuting(0);
                            });
                        })) : this.schedule({
                            priority: NUM_PRIORITIES$1 - 1,
                            weight: 0
                        }, () => {
                            return waitForExecuting(1);
                        });
                        this._receive = function (job) {
                            return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
                        };
                        this.stop = () => {
                            return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
                        };
                        return done;
                    }
                    async _addToQueue(job) {
                        var args, blocked, error, options, reachedHWM, shifted, strategy;
                        ({ args, options } = job);
                        try {
                            ({ reachedHWM, blocked, strategy } = (await this._store.__submit__(this.queued(), options.weight)));
                        }
                        catch (error1) {
                            error = error1;
                            this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
                            job.doDrop({ error });
                            return false;
                        }
                        if (blocked) {
                            job.doDrop();
                            return true;
                        }
                        else if (reachedHWM) {
                            shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
                            if (shifted != null) {
                                shifted.doDrop();
                            }
                            if ((shifted == null) || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
                                if (shifted == null) {
                                    job.doDrop();
                                }
                                return reachedHWM;
                            }
                        }
                        job.doQueue(reachedHWM, blocked);
                        this._queues.push(job);
                        await this._drainAll();
                        return reachedHWM;
                    }
                    _receive(job) {
                        if (this._states.jobStatus(job.options.id) != null) {
                            job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
                            return false;
                        }
                        else {
                            job.doReceive();
                            return this._submitLock.schedule(this._addToQueue, job);
                        }
                    }
                    submit(...args) {
                        var cb, fn, job, options, ref, ref1, task;
                        if (typeof args[0] === "function") {
                            ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
                            options = parser$5.load({}, this.jobDefaults);
                        }
                        else {
                            ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
                            options = parser$5.load(options, this.jobDefaults);
                        }
                        task = (...args) => {
                            return new this.Promise(function (resolve, reject) {
                                return fn(...args, function (...args) {
                                    return (args[0] != null ? reject : resolve)(args);
                                });
                            });
                        };
                        job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
                        job.promise.then(function (args) {
                            return typeof cb === "function" ? cb(...args) : void 0;
                        }).catch(function (args) {
                            if (Array.isArray(args)) {
                                return typeof cb === "function" ? cb(...args) : void 0;
                            }
                            else {
                                return typeof cb === "function" ? cb(args) : void 0;
                            }
                        });
                        return this._receive(job);
                    }
                    schedule(...args) {
                        var job, options, task;
                        if (typeof args[0] === "function") {
                            [task, ...args] = args;
                            options = {};
                        }
                        else {
                            [options, task, ...args] = args;
                        }
                        job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
                        this._receive(job);
                        return job.promise;
                    }
                    wrap(fn) {
                        var schedule, wrapped;
                        schedule = this.schedule.bind(this);
                        wrapped = function (...args) {
                            return schedule(fn.bind(this), ...args);
                        };
                        wrapped.withOptions = function (options, ...args) {
                            return schedule(options, fn, ...args);
                        };
                        return wrapped;
                    }
                    async updateSettings(options = {}) {
                        await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
                        parser$5.overwrite(options, this.instanceDefaults, this);
                        return this;
                    }
                    currentReservoir() {
                        return this._store.__currentReservoir__();
                    }
                    incrementReservoir(incr = 0) {
                        return this._store.__incrementReservoir__(incr);
                    }
                }
                Bottleneck.default = Bottleneck;
                Bottleneck.Events = Events$4;
                Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
                Bottleneck.strategy = Bottleneck.prototype.strategy = {
                    LEAK: 1,
                    OVERFLOW: 2,
                    OVERFLOW_PRIORITY: 4,
                    BLOCK: 3
                };
                Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
                Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
                Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
                Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
                Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
                Bottleneck.prototype.jobDefaults = {
                    priority: DEFAULT_PRIORITY$1,
                    weight: 1,
                    expiration: null,
                    id: "<no-id>"
                };
                Bottleneck.prototype.storeDefaults = {
                    maxConcurrent: null,
                    minTime: 0,
                    highWater: null,
                    strategy: Bottleneck.prototype.strategy.LEAK,
                    penalty: null,
                    reservoir: null,
                    reservoirRefreshInterval: null,
                    reservoirRefreshAmount: null,
                    reservoirIncreaseInterval: null,
                    reservoirIncreaseAmount: null,
                    reservoirIncreaseMaximum: null
                };
                Bottleneck.prototype.localStoreDefaults = {
                    Promise: Promise,
                    timeout: null,
                    heartbeatInterval: 250
                };
                Bottleneck.prototype.redisStoreDefaults = {
                    Promise: Promise,
                    timeout: null,
                    heartbeatInterval: 5000,
                    clientTimeout: 10000,
                    Redis: null,
                    clientOptions: {},
                    clusterNodes: null,
                    clearDatastore: false,
                    connection: null
                };
                Bottleneck.prototype.instanceDefaults = {
                    datastore: "local",
                    connection: null,
                    id: "<no-id>",
                    rejectOnDrop: true,
                    trackDoneStatus: false,
                    Promise: Promise
                };
                Bottleneck.prototype.stopDefaults = {
                    enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
                    dropWaitingJobs: true,
                    dropErrorMessage: "This limiter has been stopped."
                };
                return Bottleneck;
            }).call(commonjsGlobal);
            var Bottleneck_1 = Bottleneck;
            var lib = Bottleneck_1;
            return lib;
        })));
    }),
    86705: ((module, __unused_webpack_exports, __webpack_require__) => {
        const packageJson = __webpack_require__(47849);
        module.exports = { version: packageJson.version };
    }),
    53418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            st: () => (attest_attest)
        });
        var external_fs_ = __webpack_require__(79896);
        var external_os_ = __webpack_require__(70857);
        ;
        class Context {
            constructor() {
                var _a, _b, _c;
                this.payload = {};
                if (process.env.GITHUB_EVENT_PATH) {
                    if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                        this.payload = JSON.parse((0, external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
                    }
                    else {
                        const path = process.env.GITHUB_EVENT_PATH;
                        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
                    }
                }
                this.eventName = process.env.GITHUB_EVENT_NAME;
                this.sha = process.env.GITHUB_SHA;
                this.ref = process.env.GITHUB_REF;
                this.workflow = process.env.GITHUB_WORKFLOW;
                this.action = process.env.GITHUB_ACTION;
                this.actor = process.env.GITHUB_ACTOR;
                this.job = process.env.GITHUB_JOB;
                this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
                this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
                this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
                this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
                this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
                this.graphqlUrl =
                    (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
            }
            get issue() {
                const payload = this.payload;
                return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
            }
            get repo() {
                if (process.env.GITHUB_REPOSITORY) {
                    const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
                    return { owner, repo };
                }
                if (this.payload.repository) {
                    return {
                        owner: this.payload.repository.owner.login,
                        repo: this.payload.repository.name
                    };
                }
                throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
            }
        }
        var lib = __webpack_require__(89659);
        var undici = __webpack_require__(46752);
        ;
        var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        function getAuthString(token, options) {
            if (!token && !options.auth) {
                throw new Error('Parameter token or opts.auth is required');
            }
            else if (token && options.auth) {
                throw new Error('Parameters token and opts.auth may not both be specified');
            }
            return typeof options.auth === 'string' ? options.auth : `token ${token}`;
        }
        function getProxyAgent(destinationUrl) {
            const hc = new lib.HttpClient();
            return hc.getAgent(destinationUrl);
        }
        function getProxyAgentDispatcher(destinationUrl) {
            const hc = new lib.HttpClient();
            return hc.getAgentDispatcher(destinationUrl);
        }
        function getProxyFetch(destinationUrl) {
            const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
            const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
                return (0, undici.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
            });
            return proxyFetch;
        }
        function getApiBaseUrl() {
            return process.env['GITHUB_API_URL'] || 'https://api.github.com';
        }
        function getUserAgentWithOrchestrationId(baseUserAgent) {
            var _a;
            const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
            if (orchId) {
                const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                const tag = `actions_orchestration_id/${sanitizedId}`;
                if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
                    return baseUserAgent;
                const ua = baseUserAgent ? `${baseUserAgent} ` : '';
                return `${ua}${tag}`;
            }
            return baseUserAgent;
        }
        var dist_src = __webpack_require__(14730);
        var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
        var dist_bundle = __webpack_require__(93779);
        ;
        const context = new Context();
        const baseUrl = getApiBaseUrl();
        const defaults = {
            baseUrl,
            request: {
                agent: getProxyAgent(baseUrl),
                fetch: getProxyFetch(baseUrl)
            }
        };
        const GitHub = dist_src.E.plugin(plugin_rest_endpoint_methods_dist_src._, dist_bundle.ud).defaults(defaults);
        function getOctokitOptions(token, options) {
            const opts = Object.assign({}, options || {});
            const auth = getAuthString(token, opts);
            if (auth) {
                opts.auth = auth;
            }
            const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
            if (userAgent) {
                opts.userAgent = userAgent;
            }
            return opts;
        }
        ;
        const github_context = new Context();
        function getOctokit(token, options, ...additionalPlugins) {
            const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
            return new GitHubWithPlugins(getOctokitOptions(token, options));
        }
        var package_version = __webpack_require__(86705);
        ;
        const utils_getUserAgent = () => {
            const baseUserAgent = `@actions/attest-${package_version.version}`;
            const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
            if (orchId) {
                const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
            }
            return baseUserAgent;
        };
        ;
        var artifactMetadata_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        var __rest = (undefined && undefined.__rest) || function (s, e) {
            var t = {};
            for (var p in s)
                if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
                    t[p] = s[p];
            if (s != null && typeof Object.getOwnPropertySymbols === "function")
                for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
                    if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
                        t[p[i]] = s[p[i]];
                }
            return t;
        };
        const CREATE_STORAGE_RECORD_REQUEST = 'POST /orgs/{owner}/artifacts/metadata/storage-record';
        const DEFAULT_RETRY_COUNT = 5;
        function createStorageRecord(artifactOptions, packageRegistryOptions, token, retryAttempts, headers) {
            return artifactMetadata_awaiter(this, void 0, void 0, function* () {
                const retries = retryAttempts !== null && retryAttempts !== void 0 ? retryAttempts : DEFAULT_RETRY_COUNT;
                const octokit = github.getOctokit(token, { retry: { retries } }, retry);
                const headersWithUserAgent = Object.assign({ 'User-Agent': getUserAgent() }, headers);
                try {
                    const response = yield octokit.request(CREATE_STORAGE_RECORD_REQUEST, Object.assign({ owner: github.context.repo.owner, headers: headersWithUserAgent }, buildRequestParams(artifactOptions, packageRegistryOptions)));
                    const data = typeof response.data == 'string'
                        ? JSON.parse(response.data)
                        : response.data;
                    return data === null || data === void 0 ? void 0 : data.storage_records.map((r) => r.id);
                }
                catch (err) {
                    const message = err instanceof Error ? err.message : err;
                    throw new Error(`Failed to persist storage record: ${message}`);
                }
            });
        }
        function buildRequestParams(artifactOptions, packageRegistryOptions) {
            const { registryUrl, artifactUrl } = packageRegistryOptions, rest = __rest(packageRegistryOptions, ["registryUrl", "artifactUrl"]);
            return Object.assign(Object.assign(Object.assign({}, artifactOptions), { registry_url: registryUrl, artifact_url: artifactUrl }), rest);
        }
        var dist = __webpack_require__(61040);
        var external_crypto_ = __webpack_require__(76982);
        ;
        const PUBLIC_GOOD_ID = 'public-good';
        const GITHUB_ID = 'github';
        const FULCIO_PUBLIC_GOOD_URL = 'https://fulcio.sigstore.dev';
        const REKOR_PUBLIC_GOOD_URL = 'https://rekor.sigstore.dev';
        const SIGSTORE_PUBLIC_GOOD = {
            fulcioURL: FULCIO_PUBLIC_GOOD_URL,
            rekorURL: REKOR_PUBLIC_GOOD_URL
        };
        const signingEndpoints = (sigstore) => {
            var _a;
            let instance;
            if (sigstore && [PUBLIC_GOOD_ID, GITHUB_ID].includes(sigstore)) {
                instance = sigstore;
            }
            else {
                instance =
                    ((_a = github_context.payload.repository) === null || _a === void 0 ? void 0 : _a.visibility) === 'public'
                        ? PUBLIC_GOOD_ID
                        : GITHUB_ID;
            }
            switch (instance) {
                case PUBLIC_GOOD_ID:
                    return SIGSTORE_PUBLIC_GOOD;
                case GITHUB_ID:
                    return buildGitHubEndpoints();
            }
        };
        function buildGitHubEndpoints() {
            const serverURL = process.env.GITHUB_SERVER_URL || 'https://github.com';
            let host = new URL(serverURL).hostname;
            if (host === 'github.com') {
                host = 'githubapp.com';
            }
            return {
                fulcioURL: `https://fulcio.${host}`,
                tsaServerURL: `https://timestamp.${host}`
            };
        }
        ;
        const INTOTO_STATEMENT_V1_TYPE = 'https://in-toto.io/Statement/v1';
        const buildIntotoStatement = (subjects, predicate) => {
            return {
                _type: INTOTO_STATEMENT_V1_TYPE,
                subject: subjects,
                predicateType: predicate.type,
                predicate: predicate.params
            };
        };
        var sign_dist = __webpack_require__(15179);
        ;
        var sign_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        const OIDC_AUDIENCE = 'sigstore';
        const DEFAULT_TIMEOUT = 10000;
        const DEFAULT_RETRIES = 3;
        const signPayload = (payload, options) => sign_awaiter(void 0, void 0, void 0, function* () {
            const artifact = {
                data: payload.body,
                type: payload.type
            };
            return initBundleBuilder(options).create(artifact);
        });
        const initBundleBuilder = (opts) => {
            const identityProvider = new sign_dist.Zk(OIDC_AUDIENCE);
            const timeout = opts.timeout || DEFAULT_TIMEOUT;
            const retry = opts.retry || DEFAULT_RETRIES;
            const witnesses = [];
            const signer = new sign_dist.$o({
                identityProvider,
                fulcioBaseURL: opts.fulcioURL,
                timeout,
                retry
            });
            if (opts.rekorURL) {
                witnesses.push(new sign_dist.fU({
                    rekorBaseURL: opts.rekorURL,
                    fetchOnConflict: true,
                    timeout,
                    retry
                }));
            }
            if (opts.tsaServerURL) {
                witnesses.push(new sign_dist.gs({
                    tsaBaseURL: opts.tsaServerURL,
                    timeout,
                    retry
                }));
            }
            return new sign_dist.VV({ signer, witnesses });
        };
        var light = __webpack_require__(63251);
        var request_error_dist_src = __webpack_require__(31015);
        ;
        var VERSION = "0.0.0-development";
        function isRequestError(error) {
            return error.request !== void 0;
        }
        async function errorRequest(state, octokit, error, options) {
            if (!isRequestError(error) || !error?.request.request) {
                throw error;
            }
            if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
                const retries = options.request.retries != null ? options.request.retries : state.retries;
                const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
                throw octokit.retry.retryRequest(error, retries, retryAfter);
            }
            throw error;
        }
        async function wrapRequest(state, octokit, request, options) {
            const limiter = new light();
            limiter.on("failed", function (error, info) {
                const maxRetries = ~~error.request.request?.retries;
                const after = ~~error.request.request?.retryAfter;
                options.request.retryCount = info.retryCount + 1;
                if (maxRetries > info.retryCount) {
                    return after * state.retryAfterBaseValue;
                }
            });
            return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
        }
        async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
            const response = await request(options);
            if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) {
                const error = new request_error_dist_src.G(response.data.errors[0].message, 500, {
                    request: options,
                    response
                });
                return errorRequest(state, octokit, error, options);
            }
            return response;
        }
        function dist_bundle_retry(octokit, octokitOptions) {
            const state = Object.assign({
                enabled: true,
                retryAfterBaseValue: 1e3,
                doNotRetry: [400, 401, 403, 404, 410, 422, 451],
                retries: 3
            }, octokitOptions.retry);
            const retryPlugin = {
                retry: {
                    retryRequest: (error, retries, retryAfter) => {
                        error.request.request = Object.assign({}, error.request.request, {
                            retries,
                            retryAfter
                        });
                        return error;
                    }
                }
            };
            if (state.enabled) {
                octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
                octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
            }
            return retryPlugin;
        }
        dist_bundle_retry.VERSION = VERSION;
        ;
        var store_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        const CREATE_ATTESTATION_REQUEST = 'POST /repos/{owner}/{repo}/attestations';
        const store_DEFAULT_RETRY_COUNT = 5;
        const writeAttestation = (attestation_1, token_1, ...args_1) => store_awaiter(void 0, [attestation_1, token_1, ...args_1], void 0, function* (attestation, token, options = {}) {
            var _a;
            const retries = (_a = options.retry) !== null && _a !== void 0 ? _a : store_DEFAULT_RETRY_COUNT;
            const octokit = getOctokit(token, { retry: { retries } }, dist_bundle_retry);
            const headers = Object.assign({ 'User-Agent': utils_getUserAgent() }, options.headers);
            try {
                const response = yield octokit.request(CREATE_ATTESTATION_REQUEST, {
                    owner: github_context.repo.owner,
                    repo: github_context.repo.repo,
                    headers,
                    bundle: attestation
                });
                const data = typeof response.data == 'string'
                    ? JSON.parse(response.data)
                    : response.data;
                return data === null || data === void 0 ? void 0 : data.id;
            }
            catch (err) {
                const message = err instanceof Error ? err.message : err;
                throw new Error(`Failed to persist attestation: ${message}`);
            }
        });
        ;
        var attest_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        const INTOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
        function attest_attest(options) {
            return attest_awaiter(this, void 0, void 0, function* () {
                let subjects;
                if (options.subjects) {
                    subjects = options.subjects;
                }
                else if (options.subjectName && options.subjectDigest) {
                    subjects = [{ name: options.subjectName, digest: options.subjectDigest }];
                }
                else {
                    throw new Error('Must provide either subjectName and subjectDigest or subjects');
                }
                const predicate = {
                    type: options.predicateType,
                    params: options.predicate
                };
                const statement = buildIntotoStatement(subjects, predicate);
                const payload = {
                    body: Buffer.from(JSON.stringify(statement)),
                    type: INTOTO_PAYLOAD_TYPE
                };
                const endpoints = signingEndpoints(options.sigstore);
                const bundle = yield signPayload(payload, endpoints);
                let attestationID;
                if (options.skipWrite !== true) {
                    attestationID = yield writeAttestation((0, dist.bundleToJSON)(bundle), options.token, { headers: options.headers });
                }
                return toAttestation(bundle, attestationID);
            });
        }
        function toAttestation(bundle, attestationID) {
            let certBytes;
            switch (bundle.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    certBytes =
                        bundle.verificationMaterial.content.x509CertificateChain.certificates[0]
                            .rawBytes;
                    break;
                case 'certificate':
                    certBytes = bundle.verificationMaterial.content.certificate.rawBytes;
                    break;
                default:
                    throw new Error('Bundle must contain an x509 certificate');
            }
            const signingCert = new external_crypto_.X509Certificate(certBytes);
            const tlogEntries = bundle.verificationMaterial.tlogEntries;
            const tlogID = tlogEntries.length > 0 ? tlogEntries[0].logIndex : undefined;
            return {
                bundle: (0, dist.bundleToJSON)(bundle),
                certificate: signingCert.toString(),
                tlogID,
                attestationID
            };
        }
        var core = __webpack_require__(33838);
        var http_client_lib = __webpack_require__(44942);
        ;
        var oidc_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        const oidc_OIDC_AUDIENCE = 'nobody';
        const VALID_SERVER_URLS = (null && ([
            'https://github.com',
            new RegExp('^https://[a-z0-9-]+\\.ghe\\.com$')
        ]));
        const REQUIRED_CLAIMS = (null && ([
            'iss',
            'ref',
            'sha',
            'repository',
            'event_name',
            'job_workflow_ref',
            'workflow_ref',
            'repository_id',
            'repository_owner_id',
            'runner_environment',
            'run_id',
            'run_attempt'
        ]));
        const oidc_getIDTokenClaims = (issuer) => oidc_awaiter(void 0, void 0, void 0, function* () {
            issuer = issuer || getIssuer();
            try {
                const token = yield getIDToken(oidc_OIDC_AUDIENCE);
                const claims = yield decodeOIDCToken(token, issuer);
                assertClaimSet(claims);
                return claims;
            }
            catch (error) {
                throw new Error(`Failed to get ID token: ${error.message}`);
            }
        });
        const decodeOIDCToken = (token, issuer) => oidc_awaiter(void 0, void 0, void 0, function* () {
            const jwks = jose.createLocalJWKSet(yield getJWKS(issuer));
            const { payload } = yield jose.jwtVerify(token, jwks, {
                audience: oidc_OIDC_AUDIENCE
            });
            if (!payload.iss) {
                throw new Error('Missing "iss" claim');
            }
            if (!payload.iss.startsWith(issuer)) {
                throw new Error(`Unexpected "iss" claim: ${payload.iss}`);
            }
            return payload;
        });
        const getJWKS = (issuer) => oidc_awaiter(void 0, void 0, void 0, function* () {
            const client = new HttpClient('@actions/attest');
            const config = yield client.getJson(`${issuer}/.well-known/openid-configuration`);
            if (!config.result) {
                throw new Error('No OpenID configuration found');
            }
            const jwks = yield client.getJson(config.result.jwks_uri);
            if (!jwks.result) {
                throw new Error('No JWKS found for issuer');
            }
            return jwks.result;
        });
        function assertClaimSet(claims) {
            const missingClaims = [];
            for (const claim of REQUIRED_CLAIMS) {
                if (!(claim in claims)) {
                    missingClaims.push(claim);
                }
            }
            if (missingClaims.length > 0) {
                throw new Error(`Missing claims: ${missingClaims.join(', ')}`);
            }
        }
        function getIssuer() {
            const serverURL = process.env.GITHUB_SERVER_URL || 'https://github.com';
            if (!VALID_SERVER_URLS.some(valid_url => serverURL.match(valid_url))) {
                throw new Error(`Invalid server URL: ${serverURL}`);
            }
            let host = new URL(serverURL).hostname;
            if (host === 'github.com') {
                host = 'githubusercontent.com';
            }
            return `https://token.actions.${host}`;
        }
        ;
        var provenance_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
            function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
            return new (P || (P = Promise))(function (resolve, reject) {
                function fulfilled(value) { try {
                    step(generator.next(value));
                }
                catch (e) {
                    reject(e);
                } }
                function rejected(value) { try {
                    step(generator["throw"](value));
                }
                catch (e) {
                    reject(e);
                } }
                function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        const SLSA_PREDICATE_V1_TYPE = 'https://slsa.dev/provenance/v1';
        const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
        const buildSLSAProvenancePredicate = (issuer) => provenance_awaiter(void 0, void 0, void 0, function* () {
            const serverURL = process.env.GITHUB_SERVER_URL;
            const claims = yield getIDTokenClaims(issuer);
            const [workflowPath] = claims.workflow_ref
                .replace(`${claims.repository}/`, '')
                .split('@');
            return {
                type: SLSA_PREDICATE_V1_TYPE,
                params: {
                    buildDefinition: {
                        buildType: GITHUB_BUILD_TYPE,
                        externalParameters: {
                            workflow: {
                                ref: claims.ref,
                                repository: `${serverURL}/${claims.repository}`,
                                path: workflowPath
                            }
                        },
                        internalParameters: {
                            github: {
                                event_name: claims.event_name,
                                repository_id: claims.repository_id,
                                repository_owner_id: claims.repository_owner_id,
                                runner_environment: claims.runner_environment
                            }
                        },
                        resolvedDependencies: [
                            {
                                uri: `git+${serverURL}/${claims.repository}@${claims.ref}`,
                                digest: {
                                    gitCommit: claims.sha
                                }
                            }
                        ]
                    },
                    runDetails: {
                        builder: {
                            id: `${serverURL}/${claims.job_workflow_ref}`
                        },
                        metadata: {
                            invocationId: `${serverURL}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`
                        }
                    }
                }
            };
        });
        function attestProvenance(options) {
            return provenance_awaiter(this, void 0, void 0, function* () {
                const predicate = yield buildSLSAProvenancePredicate(options.issuer);
                return attest(Object.assign(Object.assign({}, options), { predicateType: predicate.type, predicate: predicate.params }));
            });
        }
        ;
    }),
    47849: ((module) => {
        module.exports = JSON.parse('{"name":"@actions/attest","version":"3.2.0","description":"Actions attestation lib","keywords":["github","actions","attestation"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/attest","license":"MIT","type":"module","main":"lib/index.js","types":"lib/index.d.ts","exports":{".":{"types":"./lib/index.d.ts","import":"./lib/index.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib"],"publishConfig":{"access":"public","provenance":true},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/attest"},"scripts":{"test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/package-version.cjs lib/internal/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"devDependencies":{"@sigstore/mock":"^0.10.0","@sigstore/rekor-types":"^3.0.0","@types/jsonwebtoken":"^9.0.6","nock":"^13.5.1","undici":"^6.23.0"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@octokit/plugin-retry":"^8.0.3","@sigstore/bundle":"^3.1.0","@sigstore/sign":"^3.1.0","jose":"^5.10.0"}}');
    }),
    85896: ((module) => {
        module.exports = { "rE": "3.1.0" };
    })
};
