export const id = 4509;
export const ids = [4509];
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
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
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
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.CV)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
    80594: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (BuildCache)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8100);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28041);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89077);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94002);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
        var _clear_signed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67369);
        var _layout3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60134);
        const SPEC_LIMIT = 64 * 1024 * 1024;
        const unzip = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip);
        class BuildCache {
            folder;
            entries;
            constructor(folder, entries) {
                this.folder = folder;
                this.entries = entries;
            }
            static async open(folder) {
                const cache = await BuildCache.openIfAny(folder);
                if (cache === undefined)
                    throw await notACache(folder);
                return cache;
            }
            static async openIfAny(folder) {
                const names = await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.hr));
                if (names === undefined)
                    return undefined;
                const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
                return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
            }
            async read(entry) {
                const { text, signed } = (0, _clear_signed_js__WEBPACK_IMPORTED_MODULE_5__.M)((await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.XF)(entry.file)).toString('utf8'));
                const manifest = _layout3_js__WEBPACK_IMPORTED_MODULE_4__.Yt.safeParse(jsonOf(text));
                const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
                const [tarball, specBlob] = [find(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.J), find(_layout3_js__WEBPACK_IMPORTED_MODULE_4__.y7)];
                if (!tarball || !specBlob)
                    throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
                const json = await this.#specJson(specBlob, entry.file);
                const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.L)(entry.file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)(json), { file: entry.file });
                if (dag.roots[0] !== entry.hash)
                    throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(tarball.checksum));
                if ((await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ov)(path)) !== tarball.contentLength)
                    throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
                return {
                    entry,
                    dag,
                    signed,
                    spec: dag.specs.get(entry.hash),
                    specJson: json.spec,
                    tarball: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ax)(path, tarball.checksum, tarball.contentLength),
                };
            }
            async #specJson(blob, file) {
                const bytes = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, (0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(cause)})`)));
                if ((0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.o)(bytes) !== blob.checksum)
                    throw corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} does not have its checksum`);
                try {
                    return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.q)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
                }
                catch {
                    throw corrupt(file, `its spec ${(0, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.nD)(blob.checksum)} is not compressed JSON`);
                }
            }
        }
        async function entriesOf(folder, name) {
            const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _layout3_js__WEBPACK_IMPORTED_MODULE_4__.hr, name);
            return ((await namesIn(below)) ?? []).flatMap((file) => {
                const match = file.startsWith(`${name}-`)
                    ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
                    : null;
                const [, version, hash] = match ?? [];
                if (version === undefined || hash === undefined || !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_12__.CV)(hash))
                    return [];
                return [{ name, version, hash, tag: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_13__.W3)(name, version, hash), file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, file) }];
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOENT' || (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function notACache(folder) {
            const old = await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'build_cache'));
            if (old)
                return new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
                    fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
                });
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`There is no build cache in ${folder}.`, {
                fix: 'Run "build" first, or name the folder that holds v3/manifests.',
            });
        }
        const corrupt = (file, why) => new _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo(`The build cache is damaged: ${file}: ${why}.`, {
            fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
            at: { file },
        });
        function jsonOf(text) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.q)(text, 'the file');
            }
            catch {
                return undefined;
            }
        }
    }),
    67369: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (signedText)
        });
        const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
        const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
        function signedText(text) {
            const normal = text.replaceAll('\r\n', '\n');
            if (!normal.startsWith(BEGIN))
                return { text, signed: false };
            const start = normal.indexOf('\n\n');
            const end = normal.indexOf(SIGNATURE);
            if (start < 0 || end < start)
                return { text: '', signed: true };
            return { text: normal.slice(start + 2, end).replace(/^- /gm, ''), signed: true };
        }
    }),
    60134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (manifestText),
            Ar: () => (specManifestPath),
            J: () => (TARBALL),
            Yt: () => (manifestType),
            cX: () => (DATABASE),
            hr: () => (SPEC_MANIFESTS),
            nD: () => (blobPath),
            y7: () => (SPEC)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const TARBALL = 'application/vnd.spack.install.v2.tar+gzip';
        const SPEC = 'application/vnd.spack.spec.v5+json';
        const DATABASE = 'application/vnd.spack.db.v8+json';
        const SPEC_MANIFESTS = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('v3', 'manifests', 'spec');
        const specManifestPath = (name, version, hash) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(SPEC_MANIFESTS, name, `${name}-${version}-${hash}.spec.manifest.json`);
        const blobPath = (digest) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)('blobs', 'sha256', (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest).slice(0, 2), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(digest));
        const manifestEntry = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            contentLength: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
            mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            compression: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            checksumAlgorithm: zod__WEBPACK_IMPORTED_MODULE_2__.euz('sha256'),
            checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.wm)().transform((hex) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)(hex)),
        });
        const manifestType = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__.euz(3), data: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(manifestEntry) });
        function manifestText(entries) {
            return JSON.stringify({ version: 3, data: entries.map((entry) => ({ ...entry, checksum: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ZD)(entry.checksum) })) }, null, 0);
        }
    }),
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
        function changed(database, added, available) {
            const nodes = new Map(database.nodes);
            for (const one of added)
                if (!nodes.has(one.hash))
                    nodes.set(one.hash, one);
            const reached = new Map();
            const open = [...available];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const found = nodes.get(hash);
                if (!found || reached.has(hash))
                    continue;
                reached.set(hash, found);
                open.push(...(found.dependencies ?? []).map((to) => to.hash));
            }
            return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) };
        }
        function databaseJson({ nodes, available }) {
            const dependents = new Map();
            for (const one of nodes.values()) {
                for (const { hash } of one.dependencies ?? [])
                    dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
            }
            const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
            const installs = sorted.map(([hash, spec]) => [
                hash,
                {
                    spec,
                    ref_count: dependents.get(hash) ?? 0,
                    in_buildcache: available.has(hash),
                },
            ]);
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    26111: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kz: () => (readSolution),
            Ys: () => (oldSolutions),
            tv: () => (writeSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14566);
        var p_map__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
        const SOLUTION = 'application/vnd.pakages.solution.v1+json';
        const LIMIT = 64 * 1024 * 1024;
        const solutionTag = (key) => `solution-${key}`;
        async function writeSolution(registry, { key, from, lock }, source, created) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.schema, key, from, lock });
            await Promise.all([config, document].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(registry, bytes)));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: SOLUTION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [
                    {
                        ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(SOLUTION, document),
                        annotations: { 'org.opencontainers.image.title': 'solution.json' },
                    },
                ],
                annotations: {
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: new Date(created).toISOString(),
                },
            });
            return registry.putManifest(solutionTag(key), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function oldSolutions(registry, tags, before) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_6__["default"])(tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOLUTION)
                    return [];
                const created = Date.parse(manifest.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE] ?? '');
                return created >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function readSolution(registry, key) {
            const tag = solutionTag(key);
            const stored = await registry.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== SOLUTION || others.length > 0)
                throw malformed(from, 'it has other layers');
            const solution = parsed(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, layer, LIMIT), from);
            if (solution.key !== key)
                throw malformed(from, 'it has another key than its tag');
            const { facts: _, ...rest } = solution;
            return { manifest: stored.digest, solution: rest };
        }
        function parsed(document, from) {
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.q)(document, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_10__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_11__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('malformed', `${from} is no solution: ${why}.`, {
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    25528: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (solutionFaults),
            Y: () => (solutionStatement)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60277);
        const solutionStatement = (manifest, key) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `solution ${key.slice(0, 12)}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, {
            key,
        });
        const solutionFaults = (manifest, trust) => (0, _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__.le)(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, trust);
    })
};
