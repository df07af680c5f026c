export const id = 1783;
export const ids = [1783];
export const modules = {
    71989: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (addRecords)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        async function addRecords(kind, file, specs) {
            const now = new Set(specs.map(({ hash }) => hash));
            const earlier = (await readRecords(kind, file)).filter(({ hash }) => !now.has(hash));
            await kind.write(file, { specs: [...specs, ...earlier] });
        }
        async function readRecords(kind, file) {
            try {
                return (await kind.read(file)).specs;
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
                    return [];
                throw error;
            }
        }
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
    41783: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R7: () => (TrustedCaches),
            BW: () => (checkCacheNames),
            i4: () => (concretizeRequest),
            O5: () => (configuredRoots),
            qz: () => (neededAfterJudging)
        });
        var promises_ = __webpack_require__(51455);
        var add_records = __webpack_require__(71989);
        var document_kinds = __webpack_require__(64713);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var external_node_path_ = __webpack_require__(76760);
        ;
        function configuredRoots(given, configuration) {
            if (configuration === undefined ||
                given.specs.length > 0 ||
                given.environment !== undefined ||
                given.repository.length > 0)
                return given;
            const { specs, environment } = configuration.values;
            return {
                ...given,
                specs: specs ?? [],
                environment: specs === undefined ? environment : undefined,
            };
        }
        async function rootsFor({ specs, environment, tests }, spack, workspace) {
            if (environment !== undefined && specs.length > 0)
                throw new errors.eb('Both "specs" and "environment" are given.', { fix: 'Give one of them.' });
            if (environment !== undefined)
                return { environment: (0, external_node_path_.resolve)(workspace, environment), tests };
            if (specs.length > 0)
                return { specs, tests };
            const own = spack.facts.recipes.filter(({ namespace }) => namespace !== 'builtin');
            if (own.length === 0)
                throw new errors.eb('There is nothing to build.', {
                    fix: 'Give the input "specs", "environment" or "repository".',
                });
            const names = await Promise.all(own.map(async ({ namespace }) => (await spack.packageNames(namespace)).map((name) => `${namespace}.${name}`)));
            return { specs: names.flat(), tests };
        }
        ;
        async function concretizeRequest(inputs, spack, work, { host }) {
            const request = await rootsFor(inputs, spack, host.workspace);
            host.info(`Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`);
            const environment = await spack.concretize(request);
            await (0, promises_.copyFile)(environment.lock, work.lock);
            warnOfOtherTargets(environment.dag, spack.facts.target, host);
            try {
                await (0, add_records.U)(document_kinds.Gg, work.facts, await spack.recipeFacts(environment.dag));
            }
            catch (error) {
                host.warning(`What the recipes say is not recorded, so that bills of materials will lack it: ${(0, errors.bD)(error)}`);
            }
            return environment;
        }
        function warnOfOtherTargets({ specs }, target, host) {
            const other = [...specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && (0, concrete_spec.$r)(spec) !== target);
            if (other.length === 0)
                return;
            const shown = other.slice(0, 10).map((spec) => `${(0, concrete_spec.Pf)(spec)} (${(0, concrete_spec.$r)(spec)})`);
            host.warning(`Specs or recipes ask for another target than ${target}: ${shown.join(', ')}`);
        }
        var needed_specs = __webpack_require__(5869);
        ;
        async function neededAfterJudging(dag, caches, tests) {
            const judged = new Set();
            for (;;) {
                const needed = (0, needed_specs.Y)(dag, caches.has(dag), tests);
                const open = new Set([...needed].filter((hash) => !judged.has(hash)));
                for (const hash of open)
                    judged.add(hash);
                if (open.size === 0 || !(await caches.judge(open, dag)))
                    return needed;
            }
        }
        var tags = __webpack_require__(89077);
        var registry_error = __webpack_require__(26061);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_url_ = __webpack_require__(73136);
        var pull_to_mirror = __webpack_require__(67840);
        var build_cache = __webpack_require__(18591);
        var mirror_folder = __webpack_require__(69035);
        var src_registry = __webpack_require__(47165);
        var p_map = __webpack_require__(606);
        var src_open = __webpack_require__(86794);
        var gather = __webpack_require__(70963);
        var gather_records = __webpack_require__(19916);
        var decide = __webpack_require__(77371);
        var admission = __webpack_require__(77882);
        ;
        async function reusePolicy(token, ports) {
            const { configuration, root, trust, reviews } = await (0, src_open.h)({ token }, ports);
            return configuration?.values.trust === undefined
                ? undefined
                : { ...(await trust()), root, ownReviews: reviews };
        }
        const ANY_BUT_REMOVED = ['approved', 'pending', 'rejected', 'unreviewed'];
        async function judgeReuse(registry, wanted, dag, { policy, verifier, root, ownReviews }, ports) {
            const specs = [...dag.specs.values()].filter((spec) => wanted.has(spec.hash) && !(0, concrete_spec.ge)(spec));
            const evidence = await (0, gather._)({ roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) }, {
                registry,
                verifier,
                signers: policy.signers,
                signal: ports.signal,
                referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
            });
            const records = await (0, gather_records.g)(specs, {
                policy,
                verifier,
                root,
                ownReviews,
                indexes: [],
                ports,
            });
            const decision = (0, decide.LD)(dag, {
                registry: registry.reference,
                evidence,
                records,
                policy,
                allow: ANY_BUT_REMOVED,
            });
            return judged(decision, evidence, wanted);
        }
        function judged(decision, evidence, wanted) {
            const specs = decision.specs
                .filter(({ hash }) => wanted.has(hash))
                .map((spec) => {
                const reasons = spec.reasons.filter(({ code }) => code !== 'dependency');
                return { ...spec, reasons, verdict: reasons.length === 0 ? 'trusted' : 'refused' };
            });
            const whyNot = (0, admission.Z)({ ...decision, specs }, evidence);
            return {
                refused: new Map(specs
                    .filter(({ verdict }) => verdict === 'refused')
                    .map(({ hash, reasons }) => [hash, reasons.map(({ message }) => message)])),
                approve: async ({ hash, image }) => {
                    const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                    return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                },
            };
        }
        function tellRefused(cache, refused, dag, host) {
            if (refused.size === 0)
                return;
            const lines = [...refused].map(([hash, reasons]) => `  ${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${reasons.join(' ')}`);
            const shown = lines.length > 20 ? [...lines.slice(0, 20), `  and ${lines.length - 20} more`] : lines;
            host.warning(`The policy does not let these be reused from ${cache}:\n${shown.join('\n')}`);
        }
        ;
        class TrustedCaches {
            #caches;
            #policy;
            #host;
            constructor(caches, policy, host) {
                this.#caches = caches;
                this.#policy = policy;
                this.#host = host;
            }
            static async open(names, login, ports) {
                const opened = await Promise.all(names.map((name) => openOne(name, login, ports)));
                const policy = names.length === 0 ? undefined : await reusePolicy(login.token, ports);
                if (names.length > 0 && !policy)
                    ports.host.notice('There is no policy (no section "trust" in pakages.json): what trusted caches give is not verified.');
                return new TrustedCaches(opened.filter((cache) => cache !== undefined), policy, ports.host);
            }
            async judge(wanted, dag) {
                if (!this.#policy)
                    return false;
                let any = false;
                for (const cache of this.#caches) {
                    const there = new Set([...wanted].filter((hash) => cache.hashes.has(hash)));
                    if (there.size === 0)
                        continue;
                    const { refused } = await cache.judge(there, dag, this.#policy);
                    tellRefused(cache.name, refused, dag, this.#host);
                    for (const hash of refused.keys())
                        cache.hashes.delete(hash);
                    any ||= refused.size > 0;
                }
                return any;
            }
            has(dag) {
                const own = [...dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec)).map((spec) => spec.hash);
                return new Set(own.filter((hash) => this.#caches.some((cache) => cache.hashes.has(hash))));
            }
            async fetch(wanted, dag, folder) {
                const sources = new Map();
                for (const cache of this.#caches) {
                    const missing = wanted.filter((hash) => cache.hashes.has(hash) && !sources.has(hash));
                    try {
                        if (missing.length > 0)
                            await cache.fetch(missing, dag, folder, (hash) => sources.set(hash, cache.name));
                    }
                    catch (error) {
                        if (!(error instanceof errors.yo))
                            throw error;
                        this.#host.warning(`Not all could be taken from ${cache.name}: ${error.message} ${error.fix}`);
                    }
                }
                const lost = wanted
                    .filter((hash) => !sources.has(hash))
                    .map((hash) => (0, concrete_spec.Pf)(dag.specs.get(hash)));
                if (lost.length > 0)
                    this.#host.warning(`These are built, since no cache gave them whole: ${lost.slice(0, 20).join(', ')}${lost.length > 20 ? ' …' : ''}`);
                return sources;
            }
        }
        function checkCacheNames(names, login, ports) {
            for (const name of names)
                if (isRegistry(name))
                    (0, errors.vz)('trusted-caches', () => (0, src_registry.I)(name, login, ports));
                else if (/^[a-z0-9+.-]+:\/\//i.test(name) && !name.startsWith('file://'))
                    throw new errors.eb(`"${name}" is not a cache that can be read.`, {
                        fix: 'Give trusted caches as oci://HOST/PATH, oci-layout:FOLDER, or the folder of a build cache.',
                    });
        }
        const isRegistry = (name) => /^oci(?:\+http|-layout)?:/.test(name);
        async function openOne(name, login, ports) {
            if (!isRegistry(name))
                return folderCache(name, ports);
            const registry = (0, src_registry.I)(name, login, ports);
            try {
                return registryCache(name, registry, new Set((0, tags.hn)(await registry.tags()).keys()), ports);
            }
            catch (error) {
                if (!(error instanceof registry_error.gl) ||
                    !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure))
                    throw error;
                ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`);
                return undefined;
            }
        }
        function registryCache(name, registry, hashes, ports) {
            const { clock, signal } = ports;
            const approvals = new Map();
            return {
                name,
                hashes,
                judge: async (wanted, dag, policy) => {
                    const judged = await judgeReuse(registry, wanted, dag, policy, ports);
                    for (const hash of wanted)
                        approvals.set(hash, judged.approve);
                    return judged;
                },
                fetch: async (wanted, dag, folder, arrived) => {
                    await (0, pull_to_mirror.A)({
                        registries: [registry],
                        wanted: wanted.map((hash) => ({ hash, dag })),
                        folder,
                        clock,
                        signal,
                        approve: async (found) => (await approvals.get(found.hash)?.(found)) ?? { kind: 'accepted' },
                        onProgress: (step) => {
                            if (step.kind === 'pulled')
                                arrived(step.hash);
                        },
                    });
                },
            };
        }
        async function folderCache(name, { host, signal }) {
            const source = (0, external_node_path_.resolve)(host.workspace, name.startsWith('file://') ? (0, external_node_url_.fileURLToPath)(name) : name);
            if (!(0, external_node_fs_.existsSync)(source))
                throw new errors.yo(`There is no folder ${source}.`, {
                    fix: 'Correct the input "trusted-caches".',
                });
            const cache = await build_cache.r.open(source);
            return {
                name,
                hashes: new Set(cache.entries.keys()),
                judge: async (wanted, _, { policy }) => ({
                    refused: policy.evidence.length === 0 ? new Map() : new Map([...wanted].map(unsigned)),
                    approve: async () => ({ kind: 'accepted' }),
                }),
                fetch: async (wanted, dag, folder, arrived) => {
                    const mirror = new mirror_folder.u(folder);
                    await mirror.writeHeader();
                    await (0, p_map["default"])(wanted, async (hash) => {
                        const { tarball } = await cache.read(cache.entries.get(hash));
                        if (!(await mirror.has(tarball)))
                            await mirror.write(tarball, tarball.open(), name);
                        await mirror.add(dag, hash, tarball);
                        arrived(hash);
                    }, { concurrency: 8, signal });
                },
            };
        }
        const unsigned = (hash) => [
            hash,
            ['A folder has no signatures. Push it, or give an "oci-layout:".'],
        ];
        ;
    }),
    5869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (readySpecs),
            Y: () => (neededSpecs)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function neededSpecs(dag, cached, tests) {
            const roots = new Set(dag.roots);
            const needed = new Set();
            const open = [...dag.roots];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const spec = dag.specs.get(hash);
                if (needed.has(hash) || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec))
                    continue;
                needed.add(hash);
                open.push(...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, kindsFor(cached.has(hash), tests === 'all' || (tests === 'root' && roots.has(hash)))));
            }
            return needed;
        }
        function kindsFor(cached, tested) {
            if (cached)
                return ['link', 'run'];
            return tested ? ['build', 'link', 'run', 'test'] : ['build', 'link', 'run'];
        }
        function readySpecs(dag, needed, cached) {
            const known = new Map();
            const isReady = (hash) => {
                const spec = dag.specs.get(hash);
                const before = known.get(hash);
                if (before !== undefined)
                    return before;
                const ready = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) || (cached.has(hash) && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, ['link', 'run']).every(isReady));
                known.set(hash, ready);
                return ready;
            };
            return [...needed].filter((hash) => cached.has(hash) && isReady(hash));
        }
    })
};
