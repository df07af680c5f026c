export const id = 8934;
export const ids = [8934];
export const modules = {
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
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
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__.gl('too-large', `${digest} in ${registry.reference} is said to have ${size} bytes; at most ${limit} make sense.`, { fix: 'Do not use it: remove the package from the registry and push it anew.' });
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
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Im: () => (isUnusable),
            UF: () => (unlessUnusable),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
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
        function damaged(failure, what, where, times = 1) {
            const said = {
                truncated: 'is shorter than announced',
                'digest-mismatch': 'does not have the digest it was asked for by',
                'too-large': 'is longer than announced',
            }[failure];
            const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : '';
            return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
                fix: fixOf(failure, times),
            });
        }
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
                return 'Remove it there, and build or push the package anew: the disk or a program damaged it.';
            if (times <= 1)
                return 'Run it again: bytes may be damaged on the way.';
            return failure === 'truncated'
                ? 'Run it again; if it stays, push the package anew: the copy in the registry is damaged.'
                : 'Do not use it. Remove the package from the registry and push it anew; if you did not expect this, somebody may have changed it.';
        }
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
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
        }
    })
};
