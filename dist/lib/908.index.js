export const id = 908;
export const ids = [908];
export const modules = {
    92874: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (openAccess)
        });
        var external_node_path_ = __webpack_require__(76760);
        var mirrors = __webpack_require__(42369);
        var environment = __webpack_require__(31144);
        var web_web = __webpack_require__(59003);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        var documents = __webpack_require__(61063);
        var schemas = __webpack_require__(92857);
        ;
        const kept = schemas.Ikc({
            asked: schemas.YjP(),
            url: schemas.YjP(),
            etag: schemas.YjP().optional(),
            modified: schemas.YjP().optional(),
            text: schemas.YjP(),
        });
        const LONGEST = 12 * 1024 * 1024;
        function folderOfAnswers(folder) {
            const fileOf = (url) => (0, external_node_path_.join)(folder, `${(0, external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 40)}.json`);
            return {
                get: async (url) => {
                    const read = kept.safeParse(await (0, promises_.readFile)(fileOf(url), 'utf8')
                        .then(JSON.parse)
                        .catch(() => undefined));
                    if (!read.success || read.data.asked !== url)
                        return undefined;
                    const { etag, modified, text } = read.data;
                    return {
                        text,
                        url: read.data.url,
                        conditions: {
                            ...(etag && { 'if-none-match': etag }),
                            ...(modified && { 'if-modified-since': modified }),
                        },
                    };
                },
                put: async (asked, url, headers, text) => {
                    const { etag, 'last-modified': modified } = headers;
                    if ((!etag && !modified) || text.length > LONGEST)
                        return;
                    await (0, documents.f8)(fileOf(asked), JSON.stringify({ asked, url, ...(etag && { etag }), ...(modified && { modified }), text }));
                },
            };
        }
        var settings = __webpack_require__(94001);
        ;
        function openAccess(tokens, section, cache, { host, http, patience, signal, processes }) {
            const web = new web_web.N({
                http,
                patience,
                signal,
                store: folderOfAnswers((0, external_node_path_.join)(cache, 'answers')),
                mirrors: (0, mirrors.M)((0, settings.A)(section, host.env)),
            });
            const own = host.context.serverUrl === 'https://github.com' ? tokens.token : undefined;
            const token = tokens['upstream-token'] ?? own;
            const env = (0, environment._)(host.env, 'stranger');
            return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) };
        }
    }),
    94001: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (mirrorTable),
            s: () => (readSettings)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42369);
        async function readSettings(file, workspace) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file);
            const configuration = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.GA)(path);
            const repository = configuration?.values.repository;
            return {
                section: configuration?.values.updates ?? {},
                repository: repository === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), repository),
            };
        }
        const mirrorTable = (section, env) => ({ ...section.mirrors, ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.p)(env['PAKAGES_MIRRORS'] ?? '') });
    }),
    42369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (mirrorsOf),
            p: () => (readMirrors)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function mirrorsOf(table) {
            const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length);
            for (const side of pairs.flat()) {
                if (/^(https?|git|file):\/\/\S*\/$/.test(side))
                    continue;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`"${side.slice(0, 120)}" is not a prefix of an address.`, {
                    id: 'mirror-malformed',
                    fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.',
                });
            }
            const swap = (url, from, to) => {
                const pair = pairs.find((each) => url.startsWith(each[from]));
                return pair ? pair[to] + url.slice(pair[from].length) : url;
            };
            const hosts = new Set(pairs.map(([, to]) => URL.parse(to)?.host));
            return {
                apply: (url) => swap(url, 0, 1),
                original: (url) => swap(url, 1, 0),
                standsAt: ({ host }) => hosts.has(host),
            };
        }
        function readMirrors(text) {
            const lines = text
                .split(/[\n ]+/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return Object.fromEntries(lines.map((line) => {
                const at = line.indexOf('=');
                if (at > 0)
                    return [line.slice(0, at), line.slice(at + 1)];
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, {
                    id: 'mirror-malformed',
                    fix: 'Write https://FROM/=https://TO/, one a line.',
                });
            }));
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
    12330: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (askedWait),
            a: () => (isRateLimit)
        });
        var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27349);
        const isRateLimit = ({ status, headers, text }) => status === 429 ||
            (status === 403 &&
                (headers['retry-after'] !== undefined ||
                    headers['x-ratelimit-remaining'] === '0' ||
                    /secondary rate limit|rate limit (?:already )?exceeded/i.test(text)));
        function askedWait({ headers, text }, now) {
            const after = (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__.P)(headers['retry-after'], text, now);
            if (after !== undefined)
                return after;
            const reset = headers['x-ratelimit-reset'] ?? '';
            return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
                ? Math.max(0, Number(reset) * 1000 - now)
                : undefined;
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
    74194: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            MG: () => (archiveFormat),
            Oj: () => (ARCHIVE_LIMITS),
            uQ: () => (HarmfulArchive),
            xt: () => (archiveEntries)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
        const ARCHIVE_LIMITS = {
            entries: 500_000,
            unpacked: 64 * 2 ** 30,
            ratio: 250,
            name: 4_096,
        };
        async function archiveEntries(file, lister, limits = ARCHIVE_LIMITS) {
            const format = await archiveFormat(file);
            switch (format) {
                case 'gzip':
                    return tarEntries(file, true, limits);
                case 'tar':
                    return tarEntries(file, false, limits);
                case 'xz':
                case 'bzip2':
                case 'zstd':
                    return listed('tar', ['--list', '--file', file], lister);
                case 'zip':
                    return listed('unzip', ['-Z1', file], lister);
                case 'html':
                    return { kind: 'broken', reason: 'the server sent a web page instead of an archive' };
                case 'other':
                    return { kind: 'unknown', reason: 'it is no archive of a known kind' };
                default:
                    return format;
            }
        }
        const MAGIC = [
            ['gzip', /^\x1f\x8b/],
            ['xz', /^\xfd7zXZ\x00/],
            ['bzip2', /^BZh[1-9]/],
            ['zstd', /^\x28\xb5\x2f\xfd/],
            ['zip', /^PK\x03\x04/],
            ['tar', /^[^]{257}ustar/],
            ['html', /^\s*(<!doctype html|<html)/i],
        ];
        async function archiveFormat(file) {
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
            try {
                const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
                const head = buffer.toString('latin1', 0, bytesRead);
                return MAGIC.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other';
            }
            finally {
                await handle.close();
            }
        }
        class HarmfulArchive extends Error {
        }
        async function tarEntries(file, gzipped, limits) {
            const paths = [];
            const reader = (0, tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
            let unpacked = 0;
            let packed = 0;
            reader.on('entry', (header, body, next) => {
                paths.push(header.name.slice(0, limits.name));
                body.on('end', next);
                body.on('error', () => { });
                body.resume();
                if (paths.length > limits.entries)
                    reader.destroy(new HarmfulArchive(`it holds more than ${limits.entries} entries`));
            });
            const raw = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
            raw.on('data', (chunk) => {
                packed += chunk.length;
            });
            async function* counted(source) {
                for await (const chunk of source) {
                    unpacked += chunk.length;
                    if (unpacked > limits.unpacked || unpacked > limits.ratio * (packed + 65_536))
                        throw new HarmfulArchive('it unpacks to far more than an archive of its size should');
                    yield chunk;
                }
            }
            try {
                if (gzipped)
                    await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(raw, (0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)(), counted, reader);
                else
                    await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(raw, counted, reader);
                return paths.length === 0 && gzipped
                    ? { kind: 'unknown', reason: 'it is a single compressed file' }
                    : { kind: 'entries', paths };
            }
            catch (error) {
                return {
                    kind: 'broken',
                    reason: error instanceof HarmfulArchive
                        ? error.message
                        : `it cannot be unpacked (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error)})`,
                };
            }
        }
        async function listed(program, args, { processes, env, signal }) {
            try {
                const limit = AbortSignal.any([signal, AbortSignal.timeout(600_000)]);
                const { exitCode, stdout, stderr } = await processes.run(program, args, {
                    env: { ...env, LC_ALL: 'C' },
                    signal: limit,
                    keep: 64 * 2 ** 20,
                });
                if (exitCode !== 0)
                    return {
                        kind: 'broken',
                        reason: `it cannot be unpacked (${program}: ${stderr.trim().split('\n')[0]?.slice(0, 160) ?? 'no reason given'})`,
                    };
                return { kind: 'entries', paths: stdout.split('\n').filter((line) => line !== '') };
            }
            catch (error) {
                signal.throwIfAborted();
                return { kind: 'unknown', reason: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error) };
            }
        }
    }),
    73283: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F5: () => (shapeOf),
            nI: () => (buildSystemFinding),
            vJ: () => (describeShape)
        });
        const BUILD_FILES = {
            CMakePackage: /^CMakeLists\.txt$/,
            CachedCMakePackage: /^CMakeLists\.txt$/,
            AutotoolsPackage: /^(configure|configure\.(ac|in)|autogen\.sh)$/,
            MesonPackage: /^meson\.build$/,
            PythonPackage: /^(pyproject\.toml|setup\.(py|cfg))$/,
            RPackage: /^DESCRIPTION$/,
            PerlPackage: /^(Makefile|Build)\.PL$/,
            MakefilePackage: /^(GNU)?[Mm]akefile(\.in)?$/,
            CargoPackage: /^Cargo\.toml$/,
            GoPackage: /^go\.mod$/,
            MavenPackage: /^pom\.xml$/,
            SConsPackage: /^SConstruct$/,
            WafPackage: /^waf$|^wscript$/,
            QMakePackage: /\.pro$/,
            RubyPackage: /(\.gemspec|^Rakefile)$/,
        };
        function shapeOf(paths) {
            const clean = paths
                .filter((path) => !/(^|\/)(pax_global_header|\._[^/]*)$/.test(path))
                .map((path) => path.replace(/^(\.\/)+/, ''))
                .filter((path) => path !== '');
            const tops = new Set(clean.map((path) => path.split('/')[0]));
            const [first] = tops;
            const top = tops.size === 1 && clean.some((path) => path.includes('/')) ? first : undefined;
            const files = clean
                .filter((path) => !path.endsWith('/'))
                .map((path) => (top === undefined ? path : path.slice(top.length + 1)))
                .filter((path) => path !== '' && !path.includes('/'));
            const builds = Object.entries(BUILD_FILES).flatMap(([base, pattern]) => files
                .filter((file) => pattern.test(file))
                .slice(0, 1)
                .map((file) => ({ base, file })));
            return {
                top,
                builds,
                escaping: paths.filter((path) => /^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path)),
            };
        }
        function buildSystemFinding(facts, { top, builds }) {
            const bases = facts.bases
                .map((base) => base.split('.').at(-1))
                .filter((base) => base in BUILD_FILES);
            if (bases.length === 0 ||
                bases.some((base) => builds.some((build) => build.base === base)) ||
                builds.length === 0)
                return undefined;
            const found = [...new Set(builds.map(({ file }) => file))].join(', ');
            return {
                kind: 'build-system',
                message: `The recipe is a ${bases.join(' and ')}, but ${top === undefined ? 'the archive' : `the folder ${top}`} holds ${found} and nothing that fits: the build system may have changed.`,
            };
        }
        const describeShape = ({ top, builds }) => `${top === undefined ? 'It has no single top folder' : `Its top folder is ${top}`}${builds.length === 0 ? '' : `, with ${[...new Set(builds.map(({ file }) => file))].join(', ')}`}.`;
    }),
    80741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (download)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
        var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        const LARGEST = 8 * 2 ** 30;
        async function download(url, file, web, algorithm = 'sha256') {
            try {
                const { response, url: answered } = await web.open(url);
                const announced = lengthOf(response.headers);
                const [sha256, digest, meter] = [(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm), { size: 0 }];
                await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(response.body, metered(sha256, digest, meter), (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
                if (announced !== undefined && announced !== meter.size)
                    return {
                        kind: 'changed',
                        reason: `${url} announced ${announced} bytes and sent ${meter.size}`,
                    };
                const later = await lookAgain(url, response.headers, web);
                if (later !== undefined)
                    return { kind: 'changed', reason: later };
                const time = Date.parse(response.headers['last-modified'] ?? '');
                return {
                    kind: 'downloaded',
                    file,
                    sha256: sha256.digest('hex'),
                    digest: digest.digest('hex'),
                    size: meter.size,
                    url: answered,
                    modified: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
                };
            }
            catch (error) {
                if (error instanceof TooLarge)
                    return { kind: 'failed', reason: `${url} is larger than ${LARGEST / 2 ** 30} GiB` };
                const explained = web.explain(error);
                return { kind: explained.kind, reason: explained.reason || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error) };
            }
        }
        class TooLarge extends Error {
        }
        function metered(sha256, digest, meter) {
            return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
                transform(chunk, _encoding, done) {
                    meter.size += chunk.length;
                    if (meter.size > LARGEST)
                        return done(new TooLarge());
                    sha256.update(chunk);
                    digest.update(chunk);
                    done(null, chunk);
                },
            });
        }
        async function lookAgain(url, before, web) {
            try {
                const { response } = await web.open(url, 'HEAD');
                await response.discard();
                const differs = ['etag', 'last-modified', 'content-length'].find((name) => before[name] !== undefined &&
                    response.headers[name] !== undefined &&
                    plain(before[name]) !== plain(response.headers[name]));
                return differs === undefined
                    ? undefined
                    : `${url} changed while it was read (its ${differs} is another now)`;
            }
            catch (error) {
                web.explain(error);
                return undefined;
            }
        }
        const plain = (value) => value.replace(/^W\//, '');
        const lengthOf = (headers) => headers['content-length'] !== undefined &&
            headers['content-encoding'] === undefined &&
            /^\d{1,15}$/.test(headers['content-length'])
            ? Number(headers['content-length'])
            : undefined;
    }),
    66110: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (formOf),
            j: () => (placedReader)
        });
        const formOf = (name) => name.replaceAll(/[0-9a-f]{6,}/g, (run) => (/\d/.test(run) ? '%' : run)).replaceAll(/\d+/g, '#');
        const MAX_NAME = 200;
        function placeIn(name, version) {
            const numbers = version.match(/\d+/g) ?? [];
            const pattern = new RegExp(`(?<!\\d)${numbers.join('([._-])')}(?!\\d)`);
            const found = name.length > MAX_NAME || numbers.length < 2 ? null : pattern.exec(name);
            if (!found || !/^\d+(?:[._-]\d+)+$/.test(version))
                return undefined;
            const [whole, ...between] = found;
            return {
                prefix: name.slice(0, found.index),
                between,
                written: version.match(/[._-]/g) ?? [],
                rest: name.slice(found.index + whole.length),
            };
        }
        const keyOf = ({ between, rest }) => JSON.stringify([between, formOf(rest)]);
        function placedReader(names, owned) {
            const placed = names.flatMap((name) => {
                const version = owned(name);
                return (version !== undefined && placeIn(name, version)) || [];
            });
            const alike = [...Map.groupBy(placed, keyOf).values()].filter((all) => new Set(all.map(({ rest }) => rest)).size >= 2);
            if (alike.length === 0)
                return undefined;
            const ways = [...new Map(alike.flat().map((each) => [each.prefix + keyOf(each), each])).values()];
            return (name) => ways.map((way) => versionIn(name, way)).find((version) => version !== undefined);
        }
        function versionIn(name, { prefix, between, written, rest }) {
            if (!name.startsWith(prefix) || name.length > MAX_NAME)
                return undefined;
            const numbers = between.map((each) => `${each === '.' ? '\\.' : each}(\\d+)`).join('');
            const found = new RegExp(`^(\\d+)${numbers}(?!\\d)`).exec(name.slice(prefix.length));
            if (!found || formOf(name.slice(prefix.length + found[0].length)) !== formOf(rest))
                return undefined;
            const [, first = '', ...others] = found;
            return first + others.map((number, at) => `${written[at]}${number}`).join('');
        }
    }),
    1768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (addressOfRelease),
            X: () => (archiveAddress)
        });
        var version_version = __webpack_require__(35198);
        var recipe_urls = __webpack_require__(67524);
        var recipe_recipe = __webpack_require__(61400);
        var version_in_url = __webpack_require__(53667);
        var cut = __webpack_require__(69597);
        var render = __webpack_require__(44000);
        var addresses = __webpack_require__(5477);
        var name_forms = __webpack_require__(66110);
        ;
        function ownAddress(recipe, release) {
            const [newest, before] = recipe.versions
                .filter(({ version, branch }) => !(0, version_version.Dn)(version) && branch === undefined)
                .toSorted((a, b) => (0, version_version.Zy)(b.version, a.version));
            if (!newest || !hasOwn(recipe, newest) || (before && !hasOwn(recipe, before)))
                return undefined;
            const url = URL.parse(newest.url);
            if (!url)
                return undefined;
            return linked(release, url) ?? madeLike(newest, release) ?? likeTwin(newest, before, release);
        }
        function likeTwin(newest, before, release) {
            const alike = before && placeOf(before) === placeOf(newest);
            return alike ? madeLike(before, release) : undefined;
        }
        const placeOf = ({ url }) => url?.replaceAll(/\d+(?:[._-]\d+)*/g, '#');
        function hasOwn(recipe, directive) {
            if (directive.url === undefined)
                return false;
            const others = { ...recipe, versions: recipe.versions.filter((each) => each !== directive) };
            const made = (0, recipe_urls.m)(others, directive.version);
            return (0, recipe_recipe.t8)(made) || made[0] !== directive.url;
        }
        function linked({ name, files }, { host }) {
            const links = (files ?? []).filter(({ url }) => URL.parse(url)?.host === host);
            const [link] = links;
            return links.length === 1 && link.url.split('/').some((part) => (0, addresses.ex)(part) === name)
                ? link.url
                : undefined;
        }
        function madeLike(like, release) {
            const url = URL.parse(like.url);
            if (!url)
                return undefined;
            const parts = url.pathname.split('/').map(stemOf);
            if (parts.some(isByChance))
                return undefined;
            const wanted = stemOf(release.name);
            const part = parts.find((each) => (0, name_forms.Q)(each) === (0, name_forms.Q)(wanted));
            if ((0, version_in_url.D)(url.href)?.version !== like.version.text)
                return part === undefined || part === '' ? undefined : url.href.split(part).join(wanted);
            const made = (0, render.K)(url.href, release.version);
            const [numbers] = /^\d+(?:\.\d+)+/.exec(like.version.text) ?? [];
            const isTag = numbers !== undefined && part?.includes(numbers) === true;
            return isTag ? made.split(`/${part}/`).join(`/${wanted}/`) : made;
        }
        const stemOf = (part) => part.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip|sh)$/i, '');
        const isByChance = (part) => /^\d{5,}$|^[0-9a-f]{16,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part);
        ;
        function archiveAddress(recipe, version) {
            const wanted = (0, version_version.ot)(version);
            const urls = (0, recipe_urls.m)(recipe, wanted);
            if ((0, recipe_recipe.t8)(urls))
                return { kind: 'unknown', reason: `Its address cannot be followed: ${urls.reason}.` };
            const [url] = urls;
            if (url === undefined)
                return {
                    kind: 'unknown',
                    reason: 'It names no address from which that of another version could be told.',
                };
            if (!isGiven(url, recipe, wanted) && !url.includes(version) && (0, version_in_url.D)(url) === undefined)
                return { kind: 'unknown', reason: `The address ${url} shows no version.` };
            return { kind: 'address', url };
        }
        const isGiven = (url, { urlForVersion, versions }, wanted) => urlForVersion?.(wanted) === url ||
            versions.some((each) => each.url === url && (0, version_version.r1)(each.version, wanted));
        function addressOfRelease(recipe, { datasource, key }, release) {
            const own = ownAddress(recipe, release);
            if (own !== undefined)
                return { kind: 'address', url: own };
            const address = archiveAddress(recipe, release.version);
            if (address.kind === 'unknown')
                return address;
            const renamed = renamedTag(address.url, datasource, release);
            if (renamed !== undefined)
                return renamed;
            const names = release.files?.map(({ url }) => url) ?? [];
            if (datasource === 'cpan' &&
                names.length === 1 &&
                authorPath(names[0]) !== authorPath(address.url)) {
                return {
                    kind: 'address',
                    url: names[0],
                    own: `CPAN has it at ${authorPath(names[0])}, the recipe would look at ${authorPath(address.url)}.`,
                };
            }
            const [wanted, files] = [last(address.url), names.map(last)];
            if (datasource !== 'pypi' || files.length === 0 || files.includes(wanted))
                return address;
            const replaced = files.find((file) => extension(file) === extension(wanted));
            if (replaced === undefined)
                return {
                    kind: 'unknown',
                    reason: `PyPI has no file like ${wanted} for it, only ${files.slice(0, 3).join(', ')}.`,
                };
            return {
                kind: 'address',
                url: `https://files.pythonhosted.org/packages/source/${key.slice(0, 1)}/${key}/${replaced}`,
                own: `PyPI names the file ${replaced}, the recipe would look for ${wanted}.`,
            };
        }
        const TAG = /(?<=\/(?:-\/)?archive\/(?:refs\/tags\/)?)(?!refs\/)([^/?#]+?)(?=\.(?:tar\.\w+|tgz|zip)(?:$|[?#])|\/)|(?<=\/releases\/download\/)[^/?#]+(?=\/)/;
        function renamedTag(url, datasource, { name, version }) {
            const tag = TAG.exec(url)?.[0];
            const known = datasource === 'github' || datasource === 'gitlab';
            if (!known || tag === undefined || tag === name || !tag.includes(version))
                return undefined;
            if (!name.includes(version) || !/^[\w.+-]+$/.test(name))
                return undefined;
            return {
                kind: 'address',
                url: url.replace(TAG, name),
                own: `The tag of it is ${name}, the recipe would look for ${tag}.`,
            };
        }
        const last = (address) => (0, cut.$)(address, '?#').split('/').at(-1) ?? '';
        const authorPath = (address) => /\/authors\/id\/([^]+)$/.exec(address)?.[1] ?? address;
        const extension = (file) => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? '';
    }),
    59003: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (Web)
        });
        var errors = __webpack_require__(37638);
        var retry = __webpack_require__(84158);
        var outside_json = __webpack_require__(15125);
        var first_issue = __webpack_require__(1393);
        var p_limit = __webpack_require__(70370);
        ;
        class HostBlocked extends Error {
            name = 'HostBlocked';
        }
        class HostGates {
            #width;
            #gates = new Map();
            #blocked = new Map();
            constructor(width) {
                this.#width = width;
            }
            async through(host, body) {
                const gate = this.#gates.get(host) ?? (0, p_limit.A)(this.#width);
                this.#gates.set(host, gate);
                return gate(() => {
                    this.check(host);
                    return body();
                });
            }
            block(host, reason) {
                if (!this.#blocked.has(host))
                    this.#blocked.set(host, reason);
            }
            check(host) {
                const reason = this.#blocked.get(host);
                if (reason !== undefined)
                    throw new HostBlocked(reason);
            }
        }
        var rate_limit = __webpack_require__(12330);
        ;
        class RefusedAnswer extends Error {
            name = 'RefusedAnswer';
            status;
            enough;
            wait;
            constructor(message, status, enough, wait) {
                super(message);
                this.status = status;
                this.enough = enough;
                this.wait = wait;
            }
            get missing() {
                return this.status === 404 || this.status === 410;
            }
        }
        function refusedAnswer(url, response, now, body = '') {
            const { status, headers } = response;
            const refused = { status, headers, text: body };
            const wait = (0, rate_limit.U)(refused, now);
            const host = URL.parse(url)?.host ?? url;
            if ((0, rate_limit.a)(refused))
                return new RefusedAnswer(`${host} limits how often it may be asked${wait === undefined ? '' : ` (ask again in ${duration(wait)})`}`, status, true, wait);
            return new RefusedAnswer(`${shortened(url)} answered with status ${status}`, status, false, wait);
        }
        const duration = (milliseconds) => milliseconds < 90_000
            ? `${Math.ceil(milliseconds / 1000)} s`
            : `${Math.ceil(milliseconds / 60_000)} min`;
        function shortened(url) {
            const parsed = URL.parse(url);
            return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120);
        }
        var http = __webpack_require__(39452);
        ;
        function worthAnother(error, outages) {
            if (error instanceof HostBlocked)
                return false;
            if (error instanceof RefusedAnswer)
                return error.enough
                    ? error.wait !== undefined &&
                        error.wait <= 60_000 && { after: error.wait, why: String(error.status) }
                    : error.status >= 500 && {
                        after: error.wait,
                        why: String(error.status),
                        ...(outages !== undefined && { tries: outages }),
                    };
            return (error instanceof http.j &&
                !['TOO_LARGE', 'BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'ENOTFOUND'].includes(error.code));
        }
        var public_address = __webpack_require__(62885);
        ;
        const notPublic = (mirrors, address, ip) => mirrors.standsAt(address) || (0, public_address.sw)(ip ?? address.hostname)
            ? undefined
            : `${address.host} is not asked: it is on this machine or in a private network; if that is meant, name it under "mirrors"`;
        ;
        const USER_AGENT = 'pakages/1 (+https://github.com/syspack/pakages)';
        const REDIRECTS = 5;
        class Web {
            #parts;
            #gates;
            #counts = new Map();
            constructor(parts) {
                this.#parts = parts;
                this.#gates = new HostGates(parts.perHost ?? 4);
            }
            get requests() {
                return this.#counts;
            }
            async text(url, asking = {}) {
                try {
                    return await this.#polite(url, () => this.#once(url, asking), asking.outages);
                }
                catch (error) {
                    return this.#explain(error);
                }
            }
            async json(url, type, asking = {}) {
                const fetched = await this.text(url, { accept: 'application/json', ...asking });
                return fetched.kind === 'fetched' ? parsed(fetched, type) : fetched;
            }
            async open(url, method = 'GET') {
                const response = await this.#polite(url, async () => {
                    const answer = await this.#send(url, { method, url });
                    if (answer.status === 200)
                        return answer;
                    await answer.discard();
                    throw refusedAnswer(url, answer, this.#parts.patience.clock.now());
                });
                return { response, url: this.#parts.mirrors.original(response.url) };
            }
            leaveAlone(host, reason) {
                this.#gates.block(host, reason);
            }
            address(url) {
                return this.#parts.mirrors.apply(url);
            }
            explain(error) {
                return this.#explain(error);
            }
            #explain(error) {
                this.#parts.signal.throwIfAborted();
                if (error instanceof RefusedAnswer && error.missing)
                    return { kind: 'missing', reason: error.message };
                return { kind: 'failed', reason: (0, errors.bD)(error) };
            }
            #polite(url, ask, outages) {
                const { patience, attempts = 4 } = this.#parts;
                const host = URL.parse(url)?.host ?? '';
                return this.#gates.through(host, async () => {
                    try {
                        return await (0, retry.L5)(() => {
                            this.#gates.check(host);
                            return ask();
                        }, { patience, host, attempts }, (error) => worthAnother(error, outages));
                    }
                    catch (error) {
                        if (error instanceof RefusedAnswer && error.enough)
                            this.#gates.block(host, error.message);
                        throw error;
                    }
                });
            }
            async #once(url, asking) {
                const known = asking.post === undefined ? await this.#parts.store.get(url) : undefined;
                const headers = {
                    ...(asking.accept && { accept: asking.accept }),
                    ...asking.headers,
                    ...known?.conditions,
                };
                const body = asking.post === undefined ? undefined : JSON.stringify(asking.post);
                const request = body === undefined
                    ? { url, headers }
                    : {
                        url,
                        method: 'POST',
                        body,
                        headers: {
                            'content-type': 'application/json',
                            'content-length': String(Buffer.byteLength(body)),
                            ...headers,
                        },
                    };
                const response = await this.#send(url, request);
                if (response.status === 304 && known) {
                    await response.discard();
                    return { kind: 'fetched', text: known.text, url: known.url, headers: response.headers };
                }
                if (response.status !== 200)
                    throw await withBody(url, response, this.#parts.patience.clock.now());
                const text = await response.text(asking.limit);
                const answered = this.#parts.mirrors.original(response.url);
                if (body === undefined)
                    await this.#parts.store.put(url, answered, response.headers, text);
                return { kind: 'fetched', text, url: answered, headers: response.headers };
            }
            #send(url, request) {
                const { http, signal, mirrors } = this.#parts;
                const host = URL.parse(url)?.host ?? '';
                this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1);
                return http.request({
                    redirects: REDIRECTS,
                    timeout: 30_000,
                    deadline: 60_000,
                    signal,
                    ...request,
                    refuses: (address, ip) => notPublic(mirrors, address, ip),
                    url: mirrors.apply(url),
                    headers: { 'user-agent': USER_AGENT, ...request.headers },
                });
            }
        }
        function parsed(fetched, type) {
            let json;
            try {
                json = (0, outside_json.q)(fetched.text, fetched.url);
            }
            catch {
                return { kind: 'failed', reason: `${fetched.url} did not answer with JSON` };
            }
            const read = type.safeParse(json);
            if (read.success)
                return { kind: 'read', value: read.data, url: fetched.url };
            return {
                kind: 'failed',
                reason: `${fetched.url} answered with JSON of another shape: ${(0, first_issue.O)(read.error)}`,
            };
        }
        async function withBody(url, response, now) {
            const body = await response.text(64 * 1024).catch(() => '');
            return refusedAnswer(url, response, now, body);
        }
    })
};
