export const id = 7276;
export const ids = [7276];
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
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.q)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
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
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    }),
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { fix });
    })
};
