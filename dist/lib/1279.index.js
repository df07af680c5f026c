export const id = 1279;
export const ids = [1279];
export const modules = {
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
    18591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (BuildCache)
        });
        var regular_file = __webpack_require__(8100);
        var errors = __webpack_require__(37638);
        var blob_file = __webpack_require__(34011);
        var digest_of = __webpack_require__(28041);
        var tags = __webpack_require__(89077);
        var concrete_spec = __webpack_require__(16804);
        var outside_json = __webpack_require__(15125);
        var spec_hash = __webpack_require__(94002);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_util_ = __webpack_require__(57975);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
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
        var layout3 = __webpack_require__(60134);
        ;
        const SPEC_LIMIT = 64 * 1024 * 1024;
        const unzip = (0, external_node_util_.promisify)(external_node_zlib_.gunzip);
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
                const names = await namesIn((0, external_node_path_.join)(folder, layout3.hr));
                if (names === undefined)
                    return undefined;
                const found = await Promise.all(names.map((name) => entriesOf(folder, name)));
                return new BuildCache(folder, new Map(found.flat().map((entry) => [entry.hash, entry])));
            }
            async read(entry) {
                const { text, signed } = signedText((await (0, regular_file.XF)(entry.file)).toString('utf8'));
                const manifest = layout3.Yt.safeParse(jsonOf(text));
                const find = (type) => manifest.data?.data.find((one) => one.mediaType === type);
                const [tarball, specBlob] = [find(layout3.J), find(layout3.y7)];
                if (!tarball || !specBlob)
                    throw corrupt(entry.file, 'it is not a manifest of layout 3 with a tarball and a spec');
                const json = await this.#specJson(specBlob, entry.file);
                const dag = (0, errors.L)(entry.file, () => (0, concrete_spec.VM)(json), { file: entry.file });
                if (dag.roots[0] !== entry.hash)
                    throw corrupt(entry.file, `its spec has the hash ${dag.roots[0]}`);
                const path = (0, external_node_path_.join)(this.folder, (0, layout3.nD)(tarball.checksum));
                if ((await (0, blob_file.Ov)(path)) !== tarball.contentLength)
                    throw corrupt(entry.file, `its tarball ${path} is missing or has another size`);
                return {
                    entry,
                    dag,
                    signed,
                    spec: dag.specs.get(entry.hash),
                    specJson: json.spec,
                    tarball: (0, blob_file.Ax)(path, tarball.checksum, tarball.contentLength),
                };
            }
            async #specJson(blob, file) {
                const bytes = await (0, regular_file.XF)((0, external_node_path_.join)(this.folder, (0, layout3.nD)(blob.checksum))).catch((cause) => Promise.reject(corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} cannot be read (${(0, errors.$N)(cause)})`)));
                if ((0, digest_of.o)(bytes) !== blob.checksum)
                    throw corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} does not have its checksum`);
                try {
                    return (0, outside_json.q)(blob.compression === 'gzip' ? await unzip(bytes, { maxOutputLength: SPEC_LIMIT }) : bytes, file);
                }
                catch {
                    throw corrupt(file, `its spec ${(0, layout3.nD)(blob.checksum)} is not compressed JSON`);
                }
            }
        }
        async function entriesOf(folder, name) {
            const below = (0, external_node_path_.join)(folder, layout3.hr, name);
            return ((await namesIn(below)) ?? []).flatMap((file) => {
                const match = file.startsWith(`${name}-`)
                    ? /^(.+)-([a-z2-7]{32})\.spec\.manifest\.json$/.exec(file.slice(name.length + 1))
                    : null;
                const [, version, hash] = match ?? [];
                if (version === undefined || hash === undefined || !(0, spec_hash.CV)(hash))
                    return [];
                return [{ name, version, hash, tag: (0, tags.W3)(name, version, hash), file: (0, external_node_path_.join)(below, file) }];
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, promises_.readdir)(folder)).sort();
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT' || (0, errors.$N)(error) === 'ENOTDIR')
                    return undefined;
                throw error;
            }
        }
        async function notACache(folder) {
            const old = await namesIn((0, external_node_path_.join)(folder, 'build_cache'));
            if (old)
                return new errors.yo(`${folder} is a build cache of layout 2, written by Spack 0.23 or older.`, {
                    fix: 'Convert it with `spack buildcache migrate`, or build again with Spack 1.0 or newer.',
                });
            return new errors.yo(`There is no build cache in ${folder}.`, {
                fix: 'Run "build" first, or name the folder that holds v3/manifests.',
            });
        }
        const corrupt = (file, why) => new errors.yo(`The build cache is damaged: ${file}: ${why}.`, {
            fix: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
            at: { file },
        });
        function jsonOf(text) {
            try {
                return (0, outside_json.q)(text, 'the file');
            }
            catch {
                return undefined;
            }
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
    })
};
