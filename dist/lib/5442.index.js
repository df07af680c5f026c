export const id = 5442;
export const ids = [5442];
export const modules = {
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    25351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EN: () => (oldSources),
            Fp: () => (putSource),
            Id: () => (sourceFolder),
            l1: () => (pullSource)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34011);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64074);
        var p_map__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(606);
        const SOURCE = 'application/vnd.pakages.source.v1';
        const ARCHIVE = 'application/octet-stream';
        const TITLE = 'org.opencontainers.image.title';
        const LIMIT = 10e9;
        const sourceTag = (sha256) => `source-${sha256}`;
        const NAME = /^[0-9a-f]{64}(\.[A-Za-z0-9][A-Za-z0-9.]{0,20})?$/;
        const sourceFolder = (cache, sha256) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, '_source-cache', 'archive', sha256.slice(0, 2));
        async function putSource(registry, archive, source) {
            const { sha256, file, name, of, url, license } = archive;
            const tag = sourceTag(sha256);
            if (await registry.manifest(tag))
                return 'present';
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.z9)(sha256);
            if ((await fileDigest(file)) !== digest)
                return 'other';
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.h)(registry, config);
            const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
            await registry.putBlob((0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.Ax)(file, digest, size));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                artifactType: SOURCE,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.$v, config),
                layers: [{ mediaType: ARCHIVE, digest, size, annotations: { [TITLE]: name } }],
                annotations: {
                    [TITLE]: `sources of ${of}`,
                    ...(url && { 'org.opencontainers.image.url': url }),
                    ...(license && { 'org.opencontainers.image.licenses': license }),
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_10__.DE]: new Date(source.now).toISOString(),
                },
            });
            await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
            return 'stored';
        }
        async function oldSources(registry, tags, { before, needed }) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_12__["default"])(tags.filter((tag) => /^source-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_13__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOURCE)
                    return [];
                const { [TITLE]: title = '', [_pakages_image__WEBPACK_IMPORTED_MODULE_10__.DE]: created = '' } = manifest.annotations ?? {};
                const isNeeded = needed.has(title.replace(/^sources of /, ''));
                return isNeeded || Date.parse(created) >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function fileDigest(file) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
            await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), hash);
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.z9)(hash.digest('hex'));
        }
        async function pullSource(registry, sha256, cache) {
            const from = `${registry.reference}:${sourceTag(sha256)}`;
            const stored = await registry.manifest(sourceTag(sha256));
            if (!stored)
                return undefined;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__.Sw)(stored.bytes, from).layers;
            const name = layer?.annotations?.[TITLE] ?? sha256;
            const fits = layer && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.ZD)(layer.digest) === sha256 && layer.size <= LIMIT && others.length === 0;
            if (!fits || !NAME.test(name) || !name.startsWith(sha256))
                throw new _pakages_image__WEBPACK_IMPORTED_MODULE_13__.gl('malformed', `${from} is not the archive of that sha256.`, {
                    fix: 'Something else was stored there: remove the tag.',
                });
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sourceFolder(cache, sha256), name);
            const stream = await registry.readBlob(layer.digest, layer.size);
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.wJ)(file, stream, layer.digest, layer.size, from);
            return file;
        }
    }),
    63523: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $2: () => (stagingReference),
            JK: () => (mountPath),
            n3: () => (isPlaceOf)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        function stagingReference(reference) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            return `${parsed.text}-staging`;
        }
        function isPlaceOf(reference, source) {
            const text = repositoryOf(source);
            if (!isReference(text) && !text.startsWith('oci-layout:'))
                return false;
            const { text: from } = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return from === (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference).text || from === stagingReference(reference);
        }
        const repositoryOf = (place) => place.replace(/ \(run [^)]*\)$/, '');
        const isReference = (text) => /^oci(\+https?)?:\/\//.test(text);
        function mountPath(from, to) {
            const [source, target] = [httpReference(from), httpReference(to)];
            return source && source.origin === target?.origin ? source.repository : undefined;
        }
        function httpReference({ reference }) {
            const text = repositoryOf(reference);
            if (!isReference(text))
                return undefined;
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(text);
            return parsed.kind === 'http' ? parsed : undefined;
        }
    }),
    75290: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (_open_js__WEBPACK_IMPORTED_MODULE_0__.h)
        });
        var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86794);
    }),
    65829: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M2: () => (environmentsOf),
            HY: () => (guardOf),
            qT: () => (keepSources),
            Wm: () => (licensesOf)
        });
        var document_kinds = __webpack_require__(2103);
        var external_node_fs_ = __webpack_require__(73024);
        ;
        async function environmentsOf({ environment, }) {
            if (!(0, external_node_fs_.existsSync)(environment))
                return new Map();
            const { specs } = await document_kinds.gp.read(environment);
            return new Map(specs.map((one) => [one.hash, one]));
        }
        var masking = __webpack_require__(76129);
        var concrete_spec = __webpack_require__(16804);
        var errors = __webpack_require__(37638);
        var invalid_value = __webpack_require__(14566);
        ;
        const PUBLISHING_RULES = ['unpadded', 'target', 'secret'];
        const GENERIC = /^(x86_64(_v[23])?|aarch64|armv\d+(\.\d+)?a?|arm|ppc64le|ppc64|ppcle|ppc|riscv64|sparc64|sparc|x86|i686)$/;
        function parseAllowedRules(names) {
            const unknown = names.find((name) => !PUBLISHING_RULES.includes(name));
            if (unknown !== undefined)
                throw new errors.eb(`"allow" names "${(0, invalid_value.S)(unknown)}".`, {
                    fix: `Give one or more of: ${PUBLISHING_RULES.join(', ')}.`,
                });
            return new Set(names);
        }
        function publishingFaults(packages, secrets, targets) {
            return [
                ...packages.flatMap(unpadded),
                ...packages.flatMap((one) => unusualTarget(one, targets)),
                ...secrets.map(({ subject, file, variable }) => ({
                    name: 'secret',
                    subject,
                    reason: `${file} holds the value of ${variable}`,
                })),
            ];
        }
        function unpadded({ facts, spec }) {
            if (facts.padded || facts.relocatedBinaries.length === 0)
                return [];
            const [first, ...others] = facts.relocatedBinaries;
            const files = `${(0, invalid_value.S)(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
            return [
                {
                    name: 'unpadded',
                    subject: (0, concrete_spec.Pf)(spec),
                    reason: `${files} can only be installed below paths no longer than ${(0, invalid_value.S)(facts.prefix)}`,
                },
            ];
        }
        function unusualTarget({ spec }, targets) {
            const target = (0, concrete_spec.$r)(spec);
            if (GENERIC.test(target) || targets.includes(target))
                return [];
            return [
                {
                    name: 'target',
                    subject: (0, concrete_spec.Pf)(spec),
                    reason: `it is built for ${(0, invalid_value.S)(target)}, which many machines cannot run`,
                },
            ];
        }
        const FIXES = {
            unpadded: 'Build with a padded install root ("padded-length" of "build", Spack\'s config:install_tree:padded_length), since Spack fails to install them elsewhere (CannotGrowString).',
            target: 'Set "target" of "build" to a generic level such as x86_64_v3, or name the target in "targets" if it is on purpose.',
            secret: 'Keep the secret out of the environment of the build, rotate it, and build the package again.',
        };
        const MOST = 10;
        function publishingError(faults, allowed) {
            const counted = faults.filter(({ name }) => !allowed.has(name));
            if (counted.length === 0)
                return undefined;
            const names = [...new Set(counted.map(({ name }) => name))];
            const lines = counted
                .slice(0, MOST)
                .map(({ name, subject, reason }) => `  ${name}: ${subject}: ${reason}`);
            const rest = counted.length > MOST ? [`  and ${counted.length - MOST} more`] : [];
            return new errors.yo(['Nothing was pushed: these packages would break for others.', ...lines, ...rest].join('\n'), {
                fix: [
                    ...names.map((name) => FIXES[name]),
                    `To push them all the same: "allow: ${names.join(', ')}" (one per line).`,
                ].join('\n'),
            });
        }
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const SECRET_NAME = /TOKEN|SECRET|PASSW(OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|SIGNING_?KEY|_AUTH$|^AUTH_/i;
        const PLACE_NAME = /_(PATH|FILE|DIR|URL|SOCK|HOME|NAME|ID)$/i;
        const LIMIT = 1024 * 1024 * 1024;
        function secretsIn(env) {
            return Object.entries(env).flatMap(([variable, value]) => isSecret(variable, value) ? [{ variable, value: value.trim() }] : []);
        }
        function isSecret(variable, value) {
            return (value !== undefined &&
                value.trim().length >= masking.c &&
                SECRET_NAME.test(variable) &&
                !PLACE_NAME.test(variable) &&
                !/^(true|false|\d+)$/i.test(value.trim()));
        }
        class SecretScanner {
            #needles;
            #overlap;
            #limit;
            constructor(secrets, limit = LIMIT) {
                this.#limit = limit;
                this.#needles = secrets.flatMap(({ variable, value }) => [
                    ...new Set([
                        value,
                        encodeURIComponent(value.toWellFormed()),
                        Buffer.from(value).toString('base64'),
                    ]),
                ].map((text) => ({ bytes: Buffer.from(text), variable })));
                this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
            }
            get isIdle() {
                return this.#needles.length === 0;
            }
            async scan(name, content) {
                const found = new Set();
                let before = Buffer.alloc(0);
                for await (const chunk of name.endsWith('.gz') ? uncompressed(content, this.#limit) : content) {
                    const window = Buffer.concat([before, chunk]);
                    for (const { bytes, variable } of this.#needles)
                        if (!found.has(variable) && window.includes(bytes))
                            found.add(variable);
                    before = Buffer.from(window.subarray(Math.max(0, window.length - this.#overlap)));
                }
                return [...found];
            }
        }
        async function* uncompressed(content, limit) {
            const gunzip = (0, external_node_zlib_.createGunzip)();
            const feeding = feed(content, gunzip);
            let size = 0;
            try {
                for await (const chunk of gunzip) {
                    yield chunk;
                    size += chunk.length;
                    if (size > limit)
                        break;
                }
            }
            catch {
            }
            const failure = await feeding;
            if (failure !== undefined)
                throw failure;
        }
        async function feed(content, gunzip) {
            try {
                for await (const chunk of content)
                    if (!gunzip.destroyed && !gunzip.write(chunk))
                        await hasRoom(gunzip);
                gunzip.end();
                return undefined;
            }
            catch (error) {
                const failure = error;
                gunzip.destroy(failure);
                return failure;
            }
        }
        const hasRoom = (stream) => new Promise((resolve) => {
            const go = () => {
                stream.off('drain', go).off('close', go);
                resolve();
            };
            stream.on('drain', go).on('close', go);
        });
        ;
        const guardOf = (inputs, host) => new Guard(secretsOf(inputs, host), inputs.targets, parseAllowedRules(inputs.allow));
        function secretsOf({ token, password, 'signing-key': key }, host) {
            const given = Object.entries({
                'the input "token"': token,
                'the input "password"': password,
                'the input "signing-key"': key,
            }).flatMap(([variable, value]) => value && value.length >= masking.c ? [{ variable, value }] : []);
            const inEnvironment = secretsIn(host.env).filter(({ value }) => !given.some((one) => one.value === value));
            return [...given, ...inEnvironment];
        }
        class Guard {
            #scanner;
            #targets;
            #allowed;
            #found = [];
            waived = [];
            constructor(secrets, targets, allowed) {
                this.#scanner = new SecretScanner(secrets);
                this.#targets = targets;
                this.#allowed = allowed;
            }
            get idle() {
                return this.#scanner.isIdle;
            }
            metadata(entry) {
                return async (file, content) => {
                    for (const variable of await this.#scanner.scan(file, content))
                        this.#found.push({ subject: (0, concrete_spec.Pf)(entry), file, variable });
                };
            }
            refuse(candidates) {
                const faults = publishingFaults(candidates, this.#found, this.#targets);
                this.waived = faults.filter(({ name }) => this.#allowed.has(name));
                return publishingError(faults, this.#allowed);
            }
        }
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var markdown = __webpack_require__(12712);
        var cache_folder = __webpack_require__(24356);
        var source_image = __webpack_require__(25351);
        var p_map = __webpack_require__(606);
        var src_registry = __webpack_require__(92687);
        var licence = __webpack_require__(30569);
        ;
        async function licensesOf(work) {
            if (!(0, external_node_fs_.existsSync)(work.facts))
                return new Map();
            const { specs } = await document_kinds.Gg.read(work.facts);
            return new Map(specs.flatMap(({ hash, licenses }) => {
                const { expression } = (0, licence.o)(licenses);
                return expression === undefined ? [] : [[hash, expression]];
            }));
        }
        ;
        async function keepSources({ mirror, login, specs, work }, ports) {
            if (mirror === undefined)
                return;
            const { host, signal, clock } = ports;
            const { repository, serverUrl, commit } = host.context;
            const now = clock.now();
            const source = { source: repository && `${serverUrl}/${repository}`, revision: commit, now };
            const registry = (0, src_registry.I)(mirror, login, ports);
            const { archives, unlicensed } = await archivesOf(specs, work, host.env);
            const outcomes = await (0, p_map["default"])(archives, (one) => (0, source_image.Fp)(registry, one, source), {
                concurrency: 4,
                signal,
            });
            const damaged = archives.filter((_, at) => outcomes[at] === 'other');
            for (const { of, file } of damaged)
                host.warning(`${file}, a source of ${of}, is not what its name says, and is not kept.`);
            if (unlicensed.length > 0)
                host.notice(`The sources of these are not kept, since no licence is known that allows it: ${unlicensed.slice(0, 20).join(', ')}${unlicensed.length > 20 ? ' …' : ''}`);
            const stored = outcomes.filter((outcome) => outcome === 'stored').length;
            host.info(`${(0, markdown.hS)(stored, 'archive')} of sources kept in ${mirror}, ${outcomes.length - stored - damaged.length} there already`);
        }
        async function archivesOf(specs, work, env) {
            if (!(0, external_node_fs_.existsSync)(work.facts))
                return { archives: [], unlicensed: [] };
            const facts = new Map((await document_kinds.Gg.read(work.facts)).specs.map((one) => [one.hash, one]));
            const licenses = await licensesOf(work);
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(env), 'sources');
            const found = new Map();
            const unlicensed = [];
            for (const spec of specs) {
                const of = `${spec.name}@${spec.version}`;
                const here = await inCache(cache, facts.get(spec.hash), of, licenses.get(spec.hash));
                if (here.length > 0 && !licenses.has(spec.hash))
                    unlicensed.push(of);
                else
                    for (const one of here)
                        found.set(one.sha256, one);
            }
            return { archives: [...found.values()], unlicensed };
        }
        async function inCache(cache, facts, of, license) {
            const fetched = [...(facts?.sources ?? []), ...(facts?.patches ?? [])];
            const archives = await Promise.all(fetched.map(async ({ url, sha256 }) => {
                if (url === undefined || sha256 === undefined)
                    return [];
                const folder = (0, source_image.Id)(cache, sha256);
                const names = await (0, promises_.readdir)(folder).catch(() => []);
                const name = names.find((one) => one.startsWith(sha256));
                return name === undefined
                    ? []
                    : [{ sha256, file: (0, external_node_path_.join)(folder, name), name, of, url, license }];
            }));
            return archives.flat();
        }
        ;
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
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
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
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
                compiler: inputs.compiler,
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
    })
};
