export const id = 4493;
export const ids = [4493];
export const modules = {
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
    29972: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (specNode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.o)(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.o)() })).optional(),
        });
        const specNode = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => shape.safeParse(value).success, 'not a node of a spec');
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
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
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.o)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
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
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__.B)(hash)}`;
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
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'lock-malformed',
                    fix: 'Write it anew with `spack concretize --force`.',
                });
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, {
                        id: 'lock-malformed',
                        fix: 'Write the lock anew with `spack concretize --force`.',
                    });
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'spec-file-malformed',
                    fix: 'Write it anew with `spack spec --json`.',
                });
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' });
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The spec ${missing} is referred to but not described.`, {
                    id: 'lock-malformed',
                    fix: 'Give the whole DAG: the file may have been cut.',
                });
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, {
                    id: 'spec-in-a-circle',
                    fix: 'Spack never writes such a thing: concretize or push it anew.',
                });
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
    }),
    45451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (credentialsFor)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        const isGitHubs = (host, serverUrl) => host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`;
        function credentialsFor(reference, serverUrl, { token, username, actor }) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            if (parsed.kind === 'layout' || token === undefined)
                return undefined;
            if (username !== undefined)
                return { username, password: token };
            return isGitHubs(new URL(parsed.origin).host, serverUrl)
                ? { username: actor ?? 'token', password: token }
                : undefined;
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
    92687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (openWithLogin)
        });
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45451);
        function openWithLogin(reference, { token, username, password }, ports) {
            const { serverUrl, actor } = ports.host.context;
            const given = { token: password ?? token, username, actor };
            return ports.openRegistry(reference, (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.O)(reference, serverUrl, given));
        }
    })
};
