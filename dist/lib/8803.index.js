export const id = 8803;
export const ids = [8803];
export const modules = {
    28803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installTrusted: () => (installTrusted)
        });
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var store_layout = __webpack_require__(74544);
        var concrete_spec = __webpack_require__(16804);
        var sbang = __webpack_require__(6618);
        var package_relocation = __webpack_require__(32819);
        ;
        const FINISHED_BY_RECIPE = ['gcc'];
        const WITH_LICENCE_FILES = [
            'adf',
            'amduprof',
            'ampl',
            'arm-forge',
            'avizo',
            'freesurfer',
            'gurobi',
            'idl',
            'linaro-forge',
            'mathematica',
            'matlab',
            'molcas',
            'nag',
            'r-asreml',
            'simmetrix-simmodsuite',
            'star-ccm-plus',
            'sublime-text',
            'tecplot',
            'totalview',
            'vizglow',
        ];
        function reasonsForSpack(request) {
            return [
                ...rootReasons(request),
                ...request.needed.flatMap((spec) => specReasons(spec, request)),
                ...request.needed.flatMap((spec) => relocationReasons(spec, request)),
            ];
        }
        function rootReasons({ layout, owner, platform = process.platform }) {
            const most = (0, sbang.TO)(platform);
            return [
                ...(platform === 'linux' ? [] : [`files of ${platform} are rewritten by its own tools`]),
                ...(owner === 'other'
                    ? [`${layout.root} holds something that Pakages did not install, such as a Spack's store`]
                    : []),
                ...(layout.sbang.length > most
                    ? [
                        `the path ${layout.sbang} is longer than the ${most} characters that a first line may hold`,
                    ]
                    : []),
            ];
        }
        function specReasons(spec, { platform = process.platform }) {
            const reasons = [
                [
                    spec.arch.platform !== platform && platform === 'linux',
                    `is for ${spec.arch.platform}, and this is ${platform}`,
                ],
                ['build_spec' in spec, 'was spliced together from others'],
                [FINISHED_BY_RECIPE.includes(spec.name), 'is finished by its recipe where it is installed'],
                [WITH_LICENCE_FILES.includes(spec.name), 'has a licence file, which its recipe links'],
            ];
            return reasons.flatMap(([holds, why]) => (holds ? [`${(0, concrete_spec.Pf)(spec)} ${why}`] : []));
        }
        function relocationReasons(spec, { dag, layout, buildInfo }) {
            const info = buildInfo.get(spec.hash);
            if (!info || (0, concrete_spec.ge)(spec) || info.binaries.length === 0)
                return [];
            const grown = (0, package_relocation.s)(info, spec, dag, layout).find(([from, to]) => Buffer.byteLength(to) > Buffer.byteLength(from));
            return grown === undefined
                ? []
                : [`${(0, concrete_spec.Pf)(spec)} holds binaries that were built in a shorter path (${grown[0]})`];
        }
        var store_record = __webpack_require__(87337);
        var errors = __webpack_require__(37638);
        ;
        const MOST_REASONS = 10;
        const firstOf = (reasons, most) => reasons.slice(0, most).join('; ') +
            (reasons.length > most ? ` (and ${reasons.length - most} more reasons)` : '');
        const cannotWithoutSpack = (reasons, cause) => new errors.yo(`This cannot be installed without Spack: ${firstOf(reasons, MOST_REASONS)}.${cause ? ` And Spack cannot be had: ${cause.message}` : ''}`, {
            fix: `Install into an empty folder ("install-root"), or with "installer: spack" on a machine that has Spack or can clone it.${cause ? ` ${cause.fix}` : ''}`,
            cause,
        });
        var pull_packages = __webpack_require__(71882);
        var hold_root = __webpack_require__(34666);
        var native_install = __webpack_require__(44490);
        var unpack_package = __webpack_require__(84991);
        var promises_ = __webpack_require__(51455);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var verified = __webpack_require__(49003);
        var blob_file = __webpack_require__(34011);
        var registry_error = __webpack_require__(26061);
        var installed_hashes = __webpack_require__(13667);
        var package_pass = __webpack_require__(93957);
        var expected_package = __webpack_require__(3581);
        var refused_tarball = __webpack_require__(18545);
        ;
        class TarballChecks {
            #dag;
            #unpacked;
            #installed;
            #passes = new Map();
            #tries = 0;
            constructor(dag, unpacked, installed) {
                this.#dag = dag;
                this.#unpacked = unpacked;
                this.#installed = installed;
            }
            static async begin(dag, unpacked) {
                const database = unpacked && (0, external_node_path_.join)(unpacked.installRoot, '.spack-db', 'index.json');
                const text = database && (await (0, promises_.readFile)(database, 'utf8').catch(() => undefined));
                return new TarballChecks(dag, unpacked, text ? (0, installed_hashes.f)(text) : new Set());
            }
            through(hash) {
                const tar = this.#unpacked && !this.#installed.has(hash)
                    ? (0, external_node_path_.join)(this.#unpacked.folder, `${hash}-${++this.#tries}.tar`)
                    : undefined;
                const pass = new package_pass.I({
                    expected: (0, expected_package.Z)(this.#dag, hash),
                    ...(tar !== undefined && { tarFile: tar }),
                });
                this.#passes.set(hash, { pass, ...(tar !== undefined && { tar }) });
                return pass;
            }
            async again(file, { hash, layer, size }) {
                const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
                try {
                    const source = (0, verified.zr)(layer, size, file);
                    await (0, external_node_stream_promises_.pipeline)((0, blob_file.Tq)(file), source, this.through(hash), nowhere);
                    return true;
                }
                catch (error) {
                    if (error instanceof registry_error.gl)
                        return false;
                    throw error;
                }
            }
            async recipes(pulled, from) {
                const found = [];
                for (const { hash, label: name } of pulled) {
                    const verdict = await this.#passes.get(hash).pass.verdict();
                    if (verdict.kind === 'refused')
                        throw refused(name, from, verdict.reasons);
                    found.push(verdict.recipes);
                }
                return found.flat();
            }
            unpacked(pulled) {
                return new Map(pulled.flatMap(({ hash }) => {
                    const tar = this.#passes.get(hash)?.tar;
                    return tar === undefined ? [] : [[hash, tar]];
                }));
            }
            whyEnded(error, from) {
                if (!(error instanceof package_pass.B))
                    return error;
                const [hash] = [...this.#passes].find(([, { pass }]) => pass.errored === error) ?? [];
                const spec = hash === undefined ? undefined : this.#dag.specs.get(hash);
                return refused(spec ? (0, concrete_spec.Pf)(spec) : 'a package', from, error.reasons);
            }
        }
        const refused = (name, from, reasons) => (0, refused_tarball.V)(name, from, reasons, 'Do not install it. Tell the maintainers of the registry; they can remove it and push it anew.');
        var markdown = __webpack_require__(12712);
        var spec_dag = __webpack_require__(88761);
        var mirror_folder = __webpack_require__(69035);
        var pull_to_mirror = __webpack_require__(67840);
        var recipe_files = __webpack_require__(12952);
        var p_map = __webpack_require__(606);
        ;
        const neededOf = (dag) => (0, spec_dag.Gq)(dag, spec_dag.lr).filter((spec) => !(0, concrete_spec.ge)(spec));
        async function restore(request, ports) {
            const { registry, dag, mirror, unpacked } = request;
            if (unpacked)
                await emptied(unpacked.folder);
            const checks = await TarballChecks.begin(dag, unpacked);
            const first = await pull(neededOf(dag).map(({ hash }) => hash), checks, request, ports);
            const spoilt = await removeSpoilt(first, checks, request, ports);
            const again = new Map(spoilt.length === 0
                ? []
                : (await pull(spoilt, checks, request, ports)).map((outcome) => [outcome.hash, outcome]));
            const outcomes = first.map((outcome) => again.get(outcome.hash) ?? outcome);
            const pulled = outcomes.filter((outcome) => outcome.kind === 'pulled');
            const recipes = await checks.recipes(pulled.toReversed(), registry.reference);
            await (0, recipe_files.dD)(request.recipes, recipes);
            const missing = outcomes.filter((outcome) => outcome.kind !== 'pulled');
            for (const { hash } of missing)
                await new mirror_folder.u(mirror).remove(dag.specs.get(hash));
            return {
                mirror,
                pulled,
                missing: new Map(missing.flatMap((outcome) => reasonOf(outcome, registry))),
                repositories: [...new Set(recipes.map(({ namespace }) => namespace))]
                    .sort()
                    .map((namespace) => ({ namespace, folder: (0, recipe_files.zu)(request.recipes, namespace) })),
                unpacked: checks.unpacked(pulled),
            };
        }
        async function emptied(folder) {
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, promises_.mkdir)(folder, { recursive: true });
        }
        const pull = (hashes, checks, { registry, dag, mirror, concurrency, approve }, { clock, signal, host }) => (0, pull_to_mirror.A)({
            registries: [registry],
            wanted: hashes.map((hash) => ({ hash, dag })),
            folder: mirror,
            clock,
            signal,
            concurrency,
            approve,
            through: (hash) => checks.through(hash),
            onProgress: (step, done, total) => host.progress({
                subject: step.label,
                outcome: step.kind === 'pulled' && step.reused ? 'already here' : step.kind,
                done,
                total,
            }),
        }).catch((error) => {
            throw checks.whyEnded(error, registry.reference);
        });
        async function removeSpoilt(outcomes, checks, { mirror, registry }, { host, signal }) {
            const reused = outcomes.filter((outcome) => outcome.kind === 'pulled' && outcome.reused);
            const spoilt = await (0, p_map["default"])(reused, async (one) => {
                const file = new mirror_folder.u(mirror).blob(one.layer);
                if (await checks.again(file, one))
                    return [];
                await (0, promises_.rm)(file);
                host.warning(`The copy of ${one.label} in ${mirror} was damaged: it is downloaded again.`);
                return [one.hash];
            }, { concurrency: 4, signal }).catch((error) => {
                throw checks.whyEnded(error, registry.reference);
            });
            return spoilt.flat();
        }
        function reasonOf(outcome, registry) {
            switch (outcome.kind) {
                case 'pulled':
                    return [];
                case 'missing':
                    return [[outcome.hash, `${outcome.label} is not in ${registry.reference}`]];
                case 'refused':
                    return [
                        [
                            outcome.hash,
                            `${outcome.label} is refused: ${outcome.reasons.join(' ').replace(/\.$/, '')}`,
                        ],
                    ];
                default:
                    return outcome;
            }
        }
        function listMissing(missing) {
            const shown = [...missing.values()].slice(0, 5);
            return [
                ...shown,
                ...(missing.size > shown.length ? [`and ${missing.size - shown.length} more`] : []),
            ].join('; ');
        }
        const notComplete = ({ reference }, { missing }) => new errors.yo(`${(0, markdown.hS)(missing.size, 'package')} cannot be taken from ${reference}: ${listMissing(missing)}.`, {
            fix: 'Build and push them, or install with "mode: prefer-cache", which builds what is missing.',
        });
        ;
        class NativeInstaller {
            name = 'native';
            #run;
            #layout;
            #otherwise;
            constructor(run, layout, otherwise) {
                this.#run = run;
                this.#layout = layout;
                this.#otherwise = otherwise;
            }
            async install(dag, admission) {
                const installation = await this.#alone(dag, admission);
                const failure = installation.outcomes.find(({ outcome }) => outcome === 'failed')?.failure;
                if (!failure || !this.#otherwise)
                    return installation;
                this.#run.ports.host.info(`Spack installs the rest: ${failure.message}`);
                return this.#otherwise.install(dag, admission);
            }
            #alone(dag, admission) {
                return (0, hold_root._)(this.#layout, 'install', this.#run.ports, async () => {
                    await (0, store_record.$2)(this.#layout);
                    const tell = this.#teller(dag);
                    const native = await native_install.R.begin({
                        layout: this.#layout,
                        dag,
                        needed: neededOf(dag),
                        onProgress: tell,
                    });
                    let pulled;
                    try {
                        pulled = await this.#pull(dag, native, admission);
                    }
                    catch (error) {
                        await native.end();
                        throw error;
                    }
                    const outcomes = await native.end();
                    const restored = restoredFrom(pulled, this.#run);
                    if (restored.missing.size > 0)
                        throw notComplete(this.#run.registry, restored);
                    return { restored, outcomes, facts: factsOf(outcomes) };
                });
            }
            #pull(dag, native, admission) {
                const { registry, inputs, ports } = this.#run;
                return (0, pull_packages.b)({
                    registries: [registry],
                    wanted: native.wanted.map(({ hash }) => ({ hash, dag })),
                    into: new NativeDestination(native, dag),
                    clock: ports.clock,
                    signal: ports.signal,
                    concurrency: inputs.concurrency,
                    approve: admission?.approve,
                });
            }
            #teller(dag) {
                const { host } = this.#run.ports;
                const total = neededOf(dag).length;
                let done = 0;
                return ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    host.progress({
                        subject: (0, concrete_spec.Pf)(dag.specs.get(hash)),
                        outcome: state === 'failed' ? 'failed' : 'installed',
                        done: ++done,
                        total,
                        failed: state === 'failed',
                        ...(seconds !== undefined && { seconds }),
                    });
                };
            }
        }
        class NativeDestination {
            #native;
            #dag;
            constructor(native, dag) {
                this.#native = native;
                this.#dag = dag;
            }
            async has() {
                return false;
            }
            async take(hash, image, bytes, from) {
                const { digest: layer, size } = image.layer;
                const origin = { registry: from, manifest: image.digest, layer, size };
                await this.#native.take(hash, bytes, origin).catch((error) => {
                    throw error instanceof unpack_package.z ? this.#refused(error, from) : error;
                });
            }
            async add({ hash }) {
                return (0, concrete_spec.Pf)(this.#dag.specs.get(hash));
            }
            #refused({ hash, reasons }, from) {
                return refused((0, concrete_spec.Pf)(this.#dag.specs.get(hash)), from, reasons);
            }
        }
        const restoredFrom = (pulled, { registry }) => ({
            mirror: undefined,
            pulled: pulled.filter((outcome) => outcome.kind === 'pulled'),
            missing: new Map(pulled.flatMap((outcome) => reasonOf(outcome, registry))),
            repositories: [],
            unpacked: new Map(),
        });
        const factsOf = (outcomes) => ({
            prefixes: async (hashes) => new Map(outcomes.flatMap(({ hash, prefix }) => prefix !== undefined && hashes.includes(hash) ? [[hash, prefix]] : [])),
            recipeFacts: async ({ specs }) => [...specs.values()]
                .filter((spec) => !(0, concrete_spec.ge)(spec))
                .map(({ hash }) => ({ hash, licenses: [], maintainers: [], sources: [], patches: [] })),
        });
        var external_node_url_ = __webpack_require__(73136);
        var repository_folder = __webpack_require__(65475);
        var inputs_inputs = __webpack_require__(52637);
        ;
        async function openForInstall({ inputs, ports, work, mirror, installRoot }, { travelled, binariesOnly }) {
            const settings = (0, inputs_inputs.AK)({
                ...inputs,
                target: undefined,
                externals: [],
                jobs: undefined,
                'padded-length': 0,
                'install-root': installRoot,
            }, ports.host);
            const { buildCache: _, ...own } = settings;
            return ports.openSpack({
                ...own,
                workFolder: (0, external_node_path_.join)(work.root, 'restore'),
                installRoot,
                paddedLength: 0,
                binariesOnly,
                laterRepositories: handled(others(own.repositories, travelled)),
                mirrors: binariesOnly ? [] : [{ name: 'restored', url: (0, external_node_url_.pathToFileURL)(mirror).href }],
            });
        }
        function handled(promise) {
            promise.catch(() => undefined);
            return promise;
        }
        async function others(own, travelled) {
            const known = (await Promise.all(own.map((folder) => (0, repository_folder.S)(folder, 'repository'))))
                .flat()
                .map(({ namespace }) => namespace);
            return (await travelled)
                .filter(({ namespace }) => !known.includes(namespace))
                .map(({ folder }) => folder);
        }
        var install_root = __webpack_require__(52407);
        var require_writable = __webpack_require__(64195);
        var work_folder = __webpack_require__(17813);
        var documents = __webpack_require__(61063);
        var src = __webpack_require__(29152);
        var src_anchored = __webpack_require__(27891);
        var registry = __webpack_require__(47165);
        var cache_folder = __webpack_require__(24356);
        var document_kinds = __webpack_require__(48755);
        var tags = __webpack_require__(89077);
        var trusted_index = __webpack_require__(11224);
        var allowed_states = __webpack_require__(92662);
        var decide = __webpack_require__(77371);
        var gather = __webpack_require__(70963);
        ;
        async function verifySpecs(dag, options) {
            const needed = {
                roots: dag.roots,
                specs: new Map((0, spec_dag.Gq)(dag, spec_dag.lr).map((spec) => [spec.hash, spec])),
            };
            const { registry, policy } = options;
            const evidence = await (0, gather._)(needed, { ...options, signers: policy.signers });
            return {
                decision: (0, decide.LD)(needed, { ...options, registry: registry.reference, evidence }),
                evidence,
            };
        }
        var admission = __webpack_require__(77882);
        var decide_reasons = __webpack_require__(3162);
        var version_records = __webpack_require__(25668);
        ;
        function refusedSources(dag, decision, records, policy) {
            const versions = decision.specs.flatMap((spec) => {
                const reasons = spec.reasons.filter(({ code }) => decide_reasons.gC.has(code));
                return reasons.length === 0 ? [] : [{ ...spec, reasons }];
            });
            const known = new Set(versions.map(({ hash }) => hash));
            const tools = (0, spec_dag.Gq)(dag, spec_dag.Oo).flatMap((spec) => {
                const why = (0, concrete_spec.ge)(spec) || known.has(spec.hash) ? [] : (0, version_records.BV)(spec, records, policy);
                if (why.length === 0)
                    return [];
                return [
                    {
                        ...(0, decide.AR)(spec),
                        verdict: 'refused',
                        state: 'removed',
                        signers: [],
                        reasons: why.map(decide_reasons.r2),
                        remarks: [],
                    },
                ];
            });
            return [...versions, ...tools];
        }
        var gather_records = __webpack_require__(19916);
        var generation_signature = __webpack_require__(60277);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var schemas = __webpack_require__(92857);
        ;
        class OlderGenerations extends errors.yo {
        }
        const seenType = schemas.Ikc({ newest: schemas.Whr().nonnegative() });
        async function refuseOlderGenerations(newest, of) {
            const file = fileOf(of);
            const before = await seenBefore(file);
            if (newest < before)
                throw new OlderGenerations(`${of.reference} shows ${newest === 0 ? 'no generation that counts' : `generation ${newest} as its newest`}, but generation ${before} was seen before: an old state is being served.`, {
                    fix: `Run it again: lists may lag. Else tell who runs the registry. If generations were removed on purpose, delete ${file}; "generation" takes one by its number.`,
                });
            if (newest > before)
                await (0, documents.f8)(file, `${JSON.stringify({ newest })}\n`);
        }
        async function seenBefore(file) {
            try {
                const read = seenType.safeParse((0, outside_json.q)(await (0, promises_.readFile)(file), file));
                return read.success ? read.data.newest : 0;
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT' || error instanceof invalid_value.h)
                    return 0;
                throw error;
            }
        }
        function fileOf({ cache, reference, signers }) {
            const key = (0, external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([reference, signers]))
                .digest('hex');
            return (0, external_node_path_.join)(cache, 'generations', `${key}.json`);
        }
        ;
        class Gate {
            #options;
            #ports;
            #decided = new Map();
            #indexes;
            constructor(options, ports) {
                this.#options = options;
                this.#ports = ports;
            }
            get policyFile() {
                return this.#options.trust.file;
            }
            get decisionFile() {
                return this.#options.work.decision;
            }
            get judged() {
                const { policy, allow } = this.#options.trust;
                return { policy, allow: (0, allowed_states.n)(policy, allow), specs: [...this.#decided.values()] };
            }
            async admit(dag, described) {
                const { trust: { policy, verifier, allow }, registry, concurrency, } = this.#options;
                const { decision, evidence } = await verifySpecs(dag, {
                    registry,
                    verifier,
                    policy,
                    allow,
                    concurrency,
                    records: await this.#records((0, spec_dag.Gq)(dag, spec_dag.lr)),
                    signal: this.#ports.signal,
                    referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
                    ...(described && { described }),
                });
                await this.#keep(decision);
                const whyNot = (0, admission.Z)(decision, evidence);
                return {
                    decision,
                    approve: async ({ hash, image }) => {
                        const reasons = whyNot({ hash, manifest: image.digest, tarball: image.layer.digest });
                        return reasons.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reasons };
                    },
                };
            }
            async refusedSources(dag, decision) {
                const records = await this.#records((0, spec_dag.Gq)(dag, spec_dag.Oo));
                return refusedSources(dag, decision, records, this.#options.trust.policy);
            }
            async removedVersions(name) {
                const sources = await this.#sources();
                const versions = await (0, gather_records.V)(name, sources);
                const records = await (0, gather_records.g)(versions, sources);
                return versions
                    .map((one) => ({ version: one.version, reasons: (0, version_records.BV)(one, records, sources.policy) }))
                    .filter(({ reasons }) => reasons.length > 0);
            }
            generationFaults(manifest) {
                const { registry, trust: { policy, verifier }, } = this.#options;
                return (0, generation_signature.k)(manifest, { registry, verifier, signers: policy.signers });
            }
            async refuseOlder(generations) {
                const { registry, trust } = this.#options;
                let newest = 0;
                for await (const { record } of generations.newestFirst()) {
                    newest = record.number;
                    break;
                }
                await refuseOlderGenerations(newest, {
                    cache: (0, cache_folder.n)(this.#ports.host.env),
                    reference: registry.reference,
                    signers: trust.policy.signers,
                });
            }
            async #keep(decision) {
                for (const spec of decision.specs)
                    this.#decided.set(spec.hash, spec);
                const specs = [...this.#decided.values()];
                await document_kinds.S5.write(this.decisionFile, {
                    ...decision,
                    specs,
                    verdict: (0, decide.Hc)(specs),
                });
            }
            async #records(specs) {
                return (0, gather_records.g)(specs.filter((spec) => !(0, concrete_spec.ge)(spec)), await this.#sources());
            }
            async #sources() {
                const { trust: { policy, indexTrust, verifier, root, ownReviews }, indexes, unsignedIndexes: unsigned, } = this.#options;
                this.#indexes ??= Promise.all(indexes.map((location) => (0, trusted_index.Q)(location, { ...indexTrust, unsigned, ports: this.#ports })));
                return { policy, verifier, root, ownReviews, indexes: await this.#indexes, ports: this.#ports };
            }
        }
        var named_bounds = __webpack_require__(48124);
        var step = __webpack_require__(67056);
        var config_configuration = __webpack_require__(31058);
        ;
        async function trustOf({ configuration, checkedOut, root, trust, reviews }, inputs) {
            const allow = (0, allowed_states.W)(inputs.allow);
            if (configuration?.values.trust === undefined) {
                if (allow.length > 0 && !isResolving(inputs, checkedOut))
                    throw new errors.eb('There is no policy that "allow" could loosen.', {
                        fix: `Add a section "trust" to ${config_configuration.oT}, or name the file that has one in "config".`,
                    });
                return undefined;
            }
            const { policy, verifier } = await trust();
            return {
                policy,
                indexTrust: { policy, verifier },
                verifier,
                file: configuration.file,
                root,
                ownReviews: reviews,
                allow,
            };
        }
        const trustedBy = ({ policy, verifier, indexTrust, location }, { allow }, { host }) => ({
            policy,
            verifier,
            indexTrust,
            file: location,
            root: host.workspace,
            ownReviews: async () => ({ reviews: [], unreadable: [] }),
            allow: (0, allowed_states.W)(allow),
        });
        const isResolving = ({ specs, lock, requires }, configuration) => requires.length > 0 ||
            (specs.length === 0 && lock === undefined && (configuration?.values.requires ?? []).length > 0);
        ;
        function checkRequest(inputs, configuration) {
            const bounds = (0, named_bounds.B)(inputs);
            const ways = [
                inputs.specs.length > 0,
                inputs.lock !== undefined,
                isResolving(inputs, configuration),
            ].filter(Boolean).length;
            if (ways !== 1)
                throw new errors.eb('Give what to install: "specs", "lock" or "requires", and only one of them.', {
                    fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".',
                });
            if (isResolving(inputs, configuration) && inputs.index.length === 0)
                throw new errors.eb('Requirements are resolved from a package index, and none is given.', {
                    fix: 'Give the address of the index, or its folder, in "index".',
                });
            if (bounds.named !== undefined && inputs.lock !== undefined)
                throw new errors.eb('A lock says which binaries are meant, without a generation.', {
                    fix: 'Leave "generation" and "as-of" out, or give "specs" instead of "lock".',
                });
            if (inputs.rollback)
                checkRollback(inputs, bounds);
            if (inputs.prune && !isResolving(inputs, configuration))
                throw new errors.eb('"prune" is for versions that "requires" has chosen.', {
                    fix: 'Give "requires", or leave "prune" out.',
                });
        }
        function checkRollback({ specs, mode }, { named }) {
            if (specs.length === 0 || named !== undefined || mode !== 'cache-only')
                throw new errors.eb('"rollback" goes with "specs" and "mode: cache-only", and with no other choice of a generation.', { fix: 'For example "pakages install --rollback bar-tools".' });
        }
        async function resolveWanted(inputs, ports, indexTrust) {
            const config = inputs.config.length > 0 ? inputs.config : ['pakages.json'];
            const result = await (0, step.resolveRequirements)({
                requirements: inputs.requires,
                config,
                index: inputs.index,
                lock: inputs['package-lock'],
                allow: inputs.allow,
                unsigned: inputs['unsigned-index'],
                prune: inputs.prune,
                write: inputs.write,
            }, ports, indexTrust);
            const specs = result.chosen.map(({ offered }) => `${offered.name}@=${offered.version}`);
            ports.host.info(`The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`);
            const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ');
            if (result.pruned !== 'no' && pruned !== '')
                ports.host.info(result.pruned === 'done'
                    ? `Taken out of the lock: ${pruned}.`
                    : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`);
            return { result, specs };
        }
        ;
        async function prepareInstall(inputs, ports) {
            const { host } = ports;
            const [config] = inputs.config;
            const anchored = await (0, src_anchored.f)(inputs, ports);
            const named = { ...inputs, config, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, src.h)(named, ports, { required: config !== undefined });
            const { checkedOut } = opened;
            checkRequest(inputs, checkedOut);
            const trust = anchored ? trustedBy(anchored, inputs, ports) : await trustOf(opened, inputs);
            const registry = opened.registryIfAny() ?? (await registryNamed(inputs, opened, trust, ports));
            const installRoot = (0, install_root.D)(inputs['install-root'], host);
            if (inputs.mode !== 'download-only')
                await (0, require_writable.i)(installRoot, 'install-root');
            const lock = inputs.lock === undefined ? undefined : await readLock((0, external_node_path_.resolve)(host.workspace, inputs.lock));
            const work = await (0, work_folder._)((0, external_node_path_.resolve)(host.workspace, inputs['work-dir']));
            const restored = (0, external_node_path_.join)(work.root, 'restore');
            await (0, promises_.rm)(work.decision, { force: true });
            sayWhatIsNotVerified(inputs, checkedOut, trust, host);
            const gate = trust && openGate(inputs, trust, { registry, work }, ports);
            const specs = isResolving(inputs, checkedOut)
                ? (await resolveWanted(inputs, ports, trust?.indexTrust)).specs
                : inputs.specs;
            return {
                inputs,
                ports,
                registry,
                work,
                lock,
                specs,
                gate,
                mirror: (0, external_node_path_.join)(restored, 'mirror'),
                recipes: (0, external_node_path_.join)(restored, 'recipes'),
                installRoot,
            };
        }
        function sayWhatIsNotVerified(inputs, checkedOut, trust, host) {
            if (trust)
                return;
            host.notice('There is no policy (no section "trust" in pakages.json, no input "trust"): signatures and reviews are not verified.');
            if (inputs.index.length > 0 && !isResolving(inputs, checkedOut))
                host.warning('The index is not read: without a policy nobody asks for its reviews.');
        }
        const openGate = (inputs, trust, where, ports) => new Gate({
            trust,
            ...where,
            indexes: inputs.index,
            unsignedIndexes: inputs['unsigned-index'],
            concurrency: inputs.concurrency,
        }, ports);
        async function registryNamed(inputs, opened, trust, ports) {
            const reference = await (0, src_anchored.N)(inputs, trust?.indexTrust, ports);
            return reference === undefined ? opened.registry() : (0, registry.I)(reference, inputs, ports);
        }
        async function readLock(file) {
            const json = await (0, documents.Vh)(file, 'Give the path of a spack.lock in the input "lock".');
            return (0, errors.L)(file, () => (0, concrete_spec.PG)(json), { file });
        }
        const restoreAll = ({ registry, mirror, recipes, inputs, ports, installRoot }, dag, admission, { installs }) => restore({
            registry,
            dag,
            mirror,
            recipes,
            ...(installs && { unpacked: { folder: unpackedFolder(mirror), installRoot } }),
            concurrency: inputs.concurrency,
            approve: admission?.approve,
        }, ports);
        const unpackedFolder = (mirror) => (0, external_node_path_.join)(mirror, '..', 'unpacked');
        async function installAll({ mirror, ports: { host } }, spack, dag, { unpacked }) {
            let done = 0;
            const total = neededOf(dag).length;
            const outcomes = await spack.installFromMirror({
                dag,
                mirror,
                unpacked,
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    const failed = state === 'failed';
                    host.progress({
                        subject: (0, concrete_spec.Pf)(dag.specs.get(hash)),
                        outcome: failed ? 'failed' : 'installed',
                        done: ++done,
                        total,
                        failed,
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
            await (0, promises_.rm)(unpackedFolder(mirror), { recursive: true, force: true });
            return outcomes;
        }
        ;
        class SpackInstaller {
            name = 'spack';
            #run;
            #reasons;
            constructor(run, reasons = []) {
                this.#run = run;
                this.#reasons = reasons;
            }
            async install(dag, admission) {
                const run = this.#run;
                const restoring = restoreAll(run, dag, admission, { installs: true }).then((restored) => {
                    if (restored.missing.size > 0)
                        throw notComplete(run.registry, restored);
                    return restored;
                });
                const travelled = handled(restoring.then(({ repositories }) => repositories));
                const [restored, spack] = await Promise.all([
                    restoring,
                    openForInstall(run, { travelled, binariesOnly: true }).catch((error) => {
                        throw error instanceof errors.yo && this.#reasons.length > 0
                            ? cannotWithoutSpack(this.#reasons, error)
                            : error;
                    }),
                ]);
                return { restored, outcomes: await installAll(run, spack, dag, restored), facts: spack };
            }
        }
        ;
        async function chooseInstaller(run, dag) {
            const { inputs, installRoot, ports } = run;
            if (inputs.installer === 'spack')
                return new SpackInstaller(run);
            const layout = new store_layout.E(installRoot);
            const reasons = reasonsForSpack({
                dag,
                needed: neededOf(dag),
                layout,
                owner: await (0, store_record.bf)(layout),
                buildInfo: new Map(),
            });
            const spack = inputs.installer === 'auto' ? new SpackInstaller(run, reasons) : undefined;
            if (reasons.length === 0)
                return new NativeInstaller(run, layout, spack);
            if (!spack)
                throw cannotWithoutSpack(reasons);
            ports.host.info(`Spack installs this: ${firstOf(reasons, 1)}.`);
            return spack;
        }
        var external_node_os_ = __webpack_require__(48161);
        var refused_selection = __webpack_require__(86960);
        ;
        function assuranceOf({ dag, pulled, outcomes, judged }) {
            const external = (0, spec_dag.Gq)(dag, spec_dag.lr)
                .filter(concrete_spec.ge)
                .map(({ name, version }) => `${name}@${version}`);
            const named = (kind) => outcomes.filter(({ outcome }) => outcome === kind).map(({ hash }) => nameOf(dag, hash));
            return {
                verified: pulled.size === 0
                    ? []
                    : [
                        'digests',
                        'sizes',
                        'contents of tarballs',
                        'descriptions of packages',
                        ...(judged ? verifiedBy(judged) : []),
                    ],
                notVerified: [
                    ...(judged ? leftOpenBy(judged, pulled) : ['signatures', 'reviews']),
                    ...some('what was built from source', named('built')),
                    ...some('what was installed before', named('present')),
                    ...(judged ? some('what the system provides', external) : []),
                ],
            };
        }
        const verifiedBy = ({ policy, allow }) => [
            ...policy.evidence.map((kind) => (kind === 'provenance' ? 'signed provenance' : 'signed SBOMs')),
            `states of versions (${allow.join(', ')})`,
        ];
        function leftOpenBy({ policy, specs }, pulled) {
            const open = specs
                .filter(({ hash, state }) => pulled.has(hash) && state !== 'approved')
                .map(({ name, version, state }) => `${name}@${version} is ${state}`);
            return [...(policy.evidence.length === 0 ? ['signatures'] : []), ...some('reviews', open)];
        }
        const MOST_NAMES = 5;
        function some(what, names) {
            if (names.length === 0)
                return [];
            const shown = names.slice(0, MOST_NAMES);
            const rest = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
            return [`${what} (${[...shown, ...rest].join(', ')})`];
        }
        function nameOf(dag, hash) {
            const spec = dag.specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        var recorded = __webpack_require__(53143);
        var root_environment = __webpack_require__(16695);
        var make_view = __webpack_require__(54667);
        var change = __webpack_require__(35767);
        ;
        async function keepRecorded(root, { pulled }) {
            for (const { hash, label, registry, annotations } of pulled) {
                const text = annotations[recorded.en];
                if (text !== undefined)
                    await (0, recorded.jR)(root, (0, recorded.Nq)(text, hash, `What ${registry} says of ${label}`));
            }
        }
        const MOST_CONFLICTS = 10;
        const OF_THE_JOB = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|PAKAGES|SPACK|LD|DYLD|BASH|GLIBC)_.*|CI|HOME|SHELL|SHELLOPTS|ENV|ZDOTDIR|IFS|PROMPT_COMMAND|TMPDIR|XDG_.*|GCONV_PATH|EDITOR|VISUAL|PAGER)$/;
        const OF_THE_NETWORK = /^(?:.*_PROXY|(?:SSL|SSH|CURL|REQUESTS|AWS|AZURE|GOOGLE|DOCKER|REGISTRY|SIGSTORE|COSIGN|GH)_.*|.*_CA_(?:BUNDLE|CERTS?|FILE|PATH)|HOSTALIASES|RES_OPTIONS|LOCALDOMAIN|NETRC|GNUPGHOME|OPENSSL_CONF|OPENSSL_(?:ENGINES|MODULES))$/i;
        const OF_TOOLS = /^(?:(?:GIT|NPM|NPM_CONFIG|YARN|PNPM|PIP|PIPX|UV|CARGO|GEM|BUNDLE|NODE)_.*|PERL5(?:OPT|DB)|PYTHON(?:STARTUP|INSPECT|BREAKPOINT|WARNINGS|EXECUTABLE)|RUBYOPT|RUSTC_(?:.*_)?WRAPPER|GO(?:FLAGS|PROXY|NOSUMDB|NOSUMCHECK|SUMDB|INSECURE|PRIVATE)|(?:_|JDK_)?JAVA_(?:TOOL_)?OPTIONS|MAVEN_OPTS|GRADLE_OPTS|MAKEFLAGS|MAKEFILES|PHP_INI_SCAN_DIR)$/i;
        const notForPackages = (name) => !SEARCH_PATHS.has(name) &&
            [OF_THE_JOB, OF_THE_NETWORK, OF_TOOLS].some((pattern) => pattern.test(name));
        const SEARCH_PATHS = new Set([
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'DYLD_FALLBACK_LIBRARY_PATH',
            'NODE_PATH',
            'XDG_DATA_DIRS',
        ]);
        async function loadedRoots({ root, dag, facts }) {
            const needed = (0, spec_dag.Gq)(dag, spec_dag.lr);
            const prefixes = await facts.prefixes(needed.map(({ hash }) => hash));
            const packages = new Map(needed.map((spec) => [
                spec.hash,
                { spec, prefix: prefixes.get(spec.hash), explicit: false },
            ]));
            const roots = [...new Set(dag.roots)].map((hash) => packages.get(hash));
            return (0, root_environment.A)(root, packages, roots);
        }
        async function viewRoots(installed, folder, host) {
            const { loaded } = await loadedRoots(installed);
            const viewed = loaded.flatMap(({ name, prefix }) => prefix === undefined ? [] : [{ name, prefix }]);
            const { links, conflicts } = await (0, make_view.U)(viewed, folder);
            host.info(`${folder} shows ${(0, markdown.hS)(viewed.length, 'package')}: ${(0, markdown.hS)(links, 'link')}.`);
            for (const { path, shown, hidden } of conflicts.slice(0, MOST_CONFLICTS))
                host.notice(`${path} of ${hidden} is hidden in the view by that of ${shown}.`);
            if (conflicts.length > MOST_CONFLICTS)
                host.notice(`${conflicts.length - MOST_CONFLICTS} more paths are hidden in the view.`);
        }
        async function jobEnvironment(installed, env) {
            const { changes } = await loadedRoots(installed);
            const path = (0, change.wg)({}, changes).get('PATH') ?? '';
            const after = [...(0, change.wg)(env, changes)].flatMap(([name, value]) => name === 'PATH' || value === env[name] ? [] : [[name, value ?? '']]);
            return {
                path: [...new Set(path.split(':'))].filter((folder) => /^\/[^\r\n]*$/.test(folder)),
                variables: after.filter(([name]) => !notForPackages(name)),
                refused: after.map(([name]) => name).filter((name) => notForPackages(name)),
            };
        }
        function setForJob({ path, variables, refused }, wanted, host) {
            if (wanted.path)
                for (const folder of path.toReversed())
                    host.addPath(folder);
            if (!wanted.variables)
                return;
            for (const [name, value] of variables)
                host.exportVariable(name, value);
            if (refused.length > 0)
                host.warning(`Packages set ${refused.join(', ')}, which no package may set for a job.`);
        }
        var system_folders = __webpack_require__(23790);
        var unresolved_libraries = __webpack_require__(34252);
        ;
        const MOST_FILES = 20;
        async function whyNotLoadable(dag, outcomes, facts, { signal }) {
            const here = outcomes.filter(({ outcome }) => ['reused', 'present', 'built'].includes(outcome));
            const prefixes = await prefixesOfAll(here, facts);
            const system = await (0, system_folders.p)();
            const lacking = new Map();
            for (const [hash, prefix] of prefixes) {
                const found = await (0, unresolved_libraries.L)(prefix, { system, signal });
                if (found.length > 0)
                    lacking.set(hash, found);
            }
            if (lacking.size === 0)
                return undefined;
            const recipes = await facts.recipeFacts({ roots: [...lacking.keys()], specs: dag.specs });
            const lines = [...lacking].flatMap(([hash, all]) => linesOf(hash, all, dag, recipes));
            return lines.length > 0 ? notLoadable(lines) : undefined;
        }
        async function prefixesOfAll(outcomes, facts) {
            const told = outcomes.flatMap(({ hash, prefix }) => prefix === undefined ? [] : [[hash, prefix]]);
            return told.length === outcomes.length
                ? new Map(told)
                : facts.prefixes(outcomes.map(({ hash }) => hash));
        }
        function linesOf(hash, lacking, dag, facts) {
            const allowed = facts.find((one) => one.hash === hash)?.unresolvedLibraries ?? [];
            return lacking
                .filter(({ library }) => !(0, unresolved_libraries.g)(library, allowed))
                .map(({ file, library, searched }) => `${(0, concrete_spec.Pf)(dag.specs.get(hash))}: ${file} needs ${library}, which is neither on this system nor in ${searched.join(', ') || 'an RPATH: it has none'}`);
        }
        const notLoadable = (lines) => new errors.yo([
            `${(0, markdown.hS)(lines.length, 'library', 'libraries')} that installed files need cannot be found:`,
            ...lines.slice(0, MOST_FILES).map((line) => `  ${line}`),
            ...(lines.length > MOST_FILES ? [`  and ${lines.length - MOST_FILES} more`] : []),
        ].join('\n'), {
            fix: 'Install what the system lacks, or remove these packages ("spack uninstall") and install them anew; a recipe names what is not found by design in "unresolved_libraries".',
        });
        ;
        const refusedRun = ({ registry, gate }, specs) => ({
            kind: 'refused',
            registry: registry.reference,
            decision: gate.decisionFile,
            policy: gate.policyFile,
            refused: specs.filter(({ verdict }) => verdict === 'refused'),
        });
        function common({ registry, gate }, dag, restored, outcomes) {
            const pulled = restored.flatMap((one) => one.pulled);
            const fetched = pulled.filter(({ reused }) => !reused);
            return {
                registry: registry.reference,
                mirror: restored.find((one) => one.mirror !== undefined)?.mirror,
                dag,
                decision: gate?.decisionFile,
                downloaded: {
                    packages: fetched.length,
                    bytes: fetched.reduce((sum, { size }) => sum + size, 0),
                },
                ...assuranceOf({
                    dag,
                    pulled: new Set(pulled.map(({ hash }) => hash)),
                    outcomes,
                    judged: gate?.judged,
                }),
            };
        }
        const downloaded = (run, dag, restored) => ({
            kind: 'downloaded',
            ...common(run, dag, [restored], []),
            mirror: run.mirror,
            packages: restored.pulled.map((one) => one.label),
            missing: [...restored.missing.values()],
        });
        async function installed(run, facts, parts) {
            const dag = {
                roots: parts.flatMap((part) => part.dag.roots),
                specs: new Map(parts.flatMap((part) => [...part.dag.specs])),
            };
            const outcomes = [
                ...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values(),
            ];
            const prefixes = await prefixesOf(dag, outcomes, facts);
            for (const { restored } of parts)
                await keepRecorded(run.installRoot, restored);
            await setUpJob(run, dag, facts);
            await (0, promises_.rm)(run.recipes, { recursive: true, force: true });
            const notLoadable = await whyNotLoadable(dag, outcomes, facts, run.ports);
            const shared = common(run, dag, parts.map((part) => part.restored), outcomes);
            const fromRegistry = shared.verified.length > 0;
            const anyThere = outcomes.some(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped');
            return {
                kind: 'installed',
                ...shared,
                verified: [
                    ...shared.verified,
                    ...(fromRegistry && !notLoadable && anyThere ? ['libraries of programs'] : []),
                ],
                installRoot: run.installRoot,
                prefixes,
                outcomes,
                notLoadable,
            };
        }
        async function setUpJob({ inputs, installRoot, ports: { host } }, dag, facts) {
            const installed = { root: installRoot, dag, facts };
            if (inputs.view !== undefined)
                await viewRoots(installed, (0, external_node_path_.resolve)(host.workspace, inputs.view), host);
            const wanted = { path: inputs['add-to-path'], variables: inputs['add-to-environment'] };
            if (host.kind === 'terminal' || !(wanted.path || wanted.variables))
                return;
            setForJob(await jobEnvironment(installed, host.env), wanted, host);
        }
        async function prefixesOf({ roots }, outcomes, facts) {
            const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix]])));
            return roots.every((root) => told.has(root))
                ? new Map(roots.map((root) => [root, told.get(root)]))
                : facts.prefixes(roots);
        }
        var patience = __webpack_require__(74865);
        var spec_query = __webpack_require__(21743);
        var review = __webpack_require__(4886);
        var range = __webpack_require__(90091);
        var version_version = __webpack_require__(35198);
        var generations = __webpack_require__(25018);
        var choose_roots = __webpack_require__(24623);
        var this_machine = __webpack_require__(8675);
        ;
        async function selected(run, specs) {
            const queries = specs.map((text) => (0, errors.vz)('specs', () => (0, spec_query.N)(text)));
            try {
                return await chosen(run, queries);
            }
            catch (error) {
                if (!(error instanceof refused_selection.dk))
                    throw error;
            }
            await (0, patience.v7)(1, run.ports);
            try {
                return await chosen(run, queries);
            }
            catch (error) {
                if (error instanceof refused_selection.dk && run.gate)
                    for (const query of queries)
                        await refuseRemoved(query, run.gate);
                throw error;
            }
        }
        async function chosen(run, queries) {
            const { named, ...bounds } = (0, named_bounds.B)(run.inputs);
            const { tags, generations } = named === undefined ? await currentGenerations(run) : await listedGenerations(run, bounds);
            const { dag, roots } = await chooserOf(run, { tags, generations, named }).choose(queries);
            if (named !== undefined)
                await requireSameImages(run, roots);
            for (const { spec, generation, query } of roots)
                if (generation)
                    run.ports.host.debug(`"${query.text}" is /${spec.hash} of generation ${generation.record.number}.`);
            return dag;
        }
        async function requireSameImages({ registry }, roots) {
            for (const { spec, generation } of roots) {
                const wanted = generation?.record.specs.find(({ hash }) => hash === spec.hash)?.manifest;
                const there = await registry.manifest((0, tags.W3)(spec.name, spec.version, spec.hash));
                if (wanted === undefined || there === undefined || there.digest === wanted)
                    continue;
                throw new registry_error.gl('digest-mismatch', `${(0, concrete_spec.Pf)(spec)} was pushed anew since generation ${generation.record.number} was recorded: it was ${wanted}, and is ${there.digest}.`, { fix: 'Take a newer generation, or leave "generation" and "as-of" out.' });
            }
        }
        async function listedGenerations(run, bounds) {
            const tags = await run.registry.tags();
            return { tags, generations: generationsOf(run, tags, bounds) };
        }
        const LOOKS = 4;
        async function currentGenerations(run) {
            for (let look = 1;; look++) {
                const listed = await listedGenerations(run, {});
                try {
                    await run.gate?.refuseOlder(listed.generations);
                    return listed;
                }
                catch (error) {
                    if (!(error instanceof OlderGenerations) || look === LOOKS)
                        throw error;
                }
                await (0, patience.v7)(look, run.ports);
            }
        }
        const generationsOf = ({ registry, gate, ports: { host } }, tags, bounds) => new generations.U({
            registry,
            tags,
            bounds,
            judge: gate && ((manifest) => gate.generationFaults(manifest)),
            onPassedOver: (tag, why) => host.warning(`${tag} is passed over: ${why}`),
        });
        const chooserOf = ({ registry, gate }, from) => new choose_roots.y({
            ...from,
            registry,
            machine: (0, this_machine.g)(),
            removed: gate && ((name) => removedBy(gate, name)),
        });
        async function removedBy(gate, name) {
            return new Set((await gate.removedVersions(name)).map(({ version }) => version));
        }
        async function refuseRemoved({ name, versions }, gate) {
            if (name === undefined)
                return;
            const removed = (await gate.removedVersions(name)).filter(({ version }) => versions === undefined ||
                (review.Tl.safeParse(version).success && (0, range.ib)((0, version_version.ot)(version), versions)));
            if (removed.length === 0)
                return;
            const lines = removed.flatMap(({ version, reasons }) => [
                `${name}@${version} was removed, and is never installed:`,
                ...reasons.map((reason) => `  ${reason}`),
            ]);
            throw new refused_selection.dk(lines.join('\n'), {
                fix: 'Choose another version. No flag allows a removed one.',
            });
        }
        var spec_check = __webpack_require__(36434);
        var read = __webpack_require__(98176);
        var spec_hash = __webpack_require__(94002);
        var external_node_util_ = __webpack_require__(57975);
        ;
        async function describedDag(registry, listed) {
            const roots = [...new Set(listed.roots)].map((root) => listed.specs.get(root));
            const read = await (0, p_map["default"])(roots, async (spec) => ({ spec, described: await describe(registry, spec) }), {
                concurrency: 8,
            });
            const reasons = read.flatMap(({ spec, described }) => {
                const why = described && contradiction(spec, described);
                return why === undefined ? [] : [`${(0, concrete_spec.Pf)(spec)}, and ${why}`];
            });
            if (reasons.length > 0)
                return { kind: 'contradicted', reasons };
            return {
                kind: 'described',
                forged: read.flatMap(({ spec, described }) => described ? (0, spec_check.i)(described.config.spec.nodes, spec) : []),
                dag: {
                    roots: listed.roots,
                    specs: new Map([
                        ...read.flatMap(({ spec, described }) => described ? [] : [[spec.hash, alone(spec)]]),
                        ...read.flatMap(({ described }) => [...(described?.dag.specs ?? [])]),
                    ]),
                },
                manifests: new Map(read.flatMap(({ described }) => described ? [[described.config.hash, described.manifest]] : [])),
            };
        }
        async function describe(registry, { name, version, hash }) {
            const tag = (0, tags.W3)(name, version, hash);
            const image = await (0, read.AM)(registry, tag);
            if (!image)
                return undefined;
            const config = await (0, read.Xg)(registry, image);
            return { config, dag: (0, read.mb)(config, `${registry.reference}:${tag}`), manifest: image.digest };
        }
        const alone = (spec) => ({ ...spec, dependencies: [] });
        function contradiction(listed, { config, dag }) {
            const own = dag.specs.get(listed.hash);
            if (config.hash !== listed.hash || !own)
                return `its image holds ${config.name}@${config.version}/${(0, spec_hash.BC)(config.hash)}`;
            return (0, external_node_util_.isDeepStrictEqual)(choiceOf(own), choiceOf(listed))
                ? undefined
                : `its image is of ${(0, concrete_spec.Pf)(own)}, with another version, variant or target than the list says`;
        }
        const choiceOf = ({ name, version, parameters, arch }) => ({
            name,
            version,
            parameters,
            arch,
        });
        ;
        const admittedLock = async ({ gate }, dag) => ({
            dag,
            admission: await gate?.admit(dag),
        });
        async function admitted({ gate, registry, ports: { host } }, dag) {
            const described = await describedDag(registry, dag);
            if (described.kind === 'contradicted')
                throw contradicted(described.reasons.map((reason) => `${registry.reference} says that it holds ${reason}.`));
            if (!gate) {
                if (described.forged.length > 0)
                    throw contradicted(described.forged);
                const complete = dag.roots.every((root) => described.manifests.has(root));
                return { dag: complete ? described.dag : dag, admission: undefined };
            }
            const admission = await gate.admit(described.dag, described.manifests);
            host.debug(`The decision on ${admission.decision.specs.length} packages is in ${gate.decisionFile}.`);
            if (admission.decision.verdict === 'trusted')
                requireDescribed(registry, described);
            return { dag: described.dag, admission };
        }
        function requireDescribed({ reference }, { dag, manifests }) {
            const root = dag.roots.find((hash) => !manifests.has(hash));
            if (root === undefined)
                return;
            throw new registry_error.gl('not-found', `${reference} did not give out ${(0, concrete_spec.Pf)(dag.specs.get(root))} when it was asked for, and does so now.`, { fix: 'Run it again: what it needs was not read.' });
        }
        const contradicted = (reasons) => new registry_error.gl('malformed', reasons.join('\n'), {
            fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
        });
        ;
        async function preferCache(run) {
            const { dag, admission, unknown } = await partition(run);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await restoreAll(run, dag, admission, { installs: true });
            const complete = restored.missing.size === 0;
            const spack = await openForInstall(run, {
                travelled: Promise.resolve(restored.repositories),
                binariesOnly: complete && unknown.length === 0,
            });
            const taken = {
                dag,
                restored,
                outcomes: complete
                    ? await installAll(run, spack, dag, restored)
                    : await build(run, spack, await environmentOf(run, spack, dag), restored.missing.values()),
            };
            if (unknown.length === 0)
                return installed(run, spack, [taken]);
            const rest = await concretized(run, spack, unknown);
            return 'kind' in rest ? rest : installed(run, spack, [taken, rest]);
        }
        async function versionsRefused(run, dag, admission) {
            if (!run.gate || !admission)
                return undefined;
            const refused = await run.gate.refusedSources(dag, admission.decision);
            return refused.length === 0 ? undefined : refusedRun(run, refused);
        }
        async function partition(run) {
            if (run.lock)
                return { ...(await admittedLock(run, run.lock)), unknown: [] };
            const parts = await Promise.all(run.specs.map(async (text) => ({ text, dag: await orUndefined(selected(run, [text])) })));
            const dags = parts.flatMap(({ dag }) => dag ?? []);
            const dag = {
                roots: dags.flatMap((one) => one.roots),
                specs: new Map(dags.flatMap((one) => [...one.specs])),
            };
            return {
                ...(await admitted(run, dag)),
                unknown: parts.filter((part) => part.dag === undefined).map(({ text }) => text),
            };
        }
        async function orUndefined(selection) {
            try {
                return await selection;
            }
            catch (error) {
                if (error instanceof refused_selection.dk)
                    return undefined;
                throw error;
            }
        }
        async function concretized(run, spack, specs) {
            const environment = await spack.concretize({ specs, tests: 'none' });
            const { dag, admission } = await admittedLock(run, environment.dag);
            const refused = await versionsRefused(run, dag, admission);
            if (refused)
                return refused;
            const restored = await restoreAll(run, dag, admission, { installs: false });
            return {
                dag,
                restored,
                outcomes: await build(run, spack, environment, restored.missing.values()),
            };
        }
        async function environmentOf({ work }, spack, dag) {
            const file = (0, external_node_path_.join)(work.root, 'restore', 'wanted.lock');
            await (0, documents.f8)(file, `${JSON.stringify((0, spec_dag.A$)(dag))}\n`);
            return spack.adoptLock(file);
        }
        async function build({ ports: { host } }, spack, environment, missing) {
            for (const why of missing)
                host.info(`${why}: it is built from source`);
            let done = 0;
            return spack.install({
                environment,
                tests: 'none',
                failFast: false,
                concurrentPackages: (0, external_node_os_.availableParallelism)(),
                onProgress: ({ hash, state, seconds }) => {
                    if (state === 'started')
                        return;
                    host.progress({
                        subject: (0, concrete_spec.Pf)(environment.dag.specs.get(hash)),
                        outcome: state,
                        done: ++done,
                        total: done,
                        failed: state === 'failed',
                        ...(seconds !== undefined && { seconds }),
                    });
                },
            });
        }
        var installed_packages = __webpack_require__(87190);
        var store_database = __webpack_require__(36742);
        var installed_removal = __webpack_require__(728);
        var remove_packages = __webpack_require__(41698);
        ;
        async function planRollback(run) {
            const queries = run.specs.map((text) => (0, errors.vz)('specs', () => (0, spec_query.N)(text)));
            const installed = await (0, installed_packages.A)(run.installRoot);
            const specs = new Map([...installed.values()].map(({ spec }) => [spec.hash, spec]));
            const { tags, generations: all } = await currentGenerations(run);
            const parts = [];
            for (const query of queries) {
                const replaced = askedFor(installed).filter((spec) => (0, spec_query.G)(spec, query, specs));
                if (replaced.length === 0)
                    throw notInstalled(query, run);
                const except = new Set(replaced.map(({ hash }) => hash));
                const below = await generationOf(query, except, all);
                const generations = generationsOf(run, tags, { below });
                const named = `generation before ${below}`;
                const { dag, roots } = await chooserOf(run, { tags, generations, named, except }).choose([
                    query,
                ]);
                run.ports.host.info(`${replaced.map(concrete_spec.Pf).join(', ')} of generation ${below} goes back to ${(0, concrete_spec.Pf)(roots[0].spec)} of generation ${roots[0].generation.record.number}.`);
                parts.push({ dag, replaced });
            }
            return {
                dag: {
                    roots: parts.flatMap(({ dag }) => dag.roots),
                    specs: new Map(parts.flatMap(({ dag }) => [...dag.specs])),
                },
                replaced: parts.flatMap(({ replaced }) => replaced),
            };
        }
        function askedFor(installed) {
            return [...installed.values()].flatMap(({ spec, prefix, explicit }) => explicit && prefix !== undefined ? [spec] : []);
        }
        async function generationOf(query, installed, generations) {
            for await (const { record } of generations.newestFirst())
                if (record.specs.some(({ hash }) => installed.has(hash)))
                    return record.number;
            throw new errors.yo(`No generation holds the "${query.text}" that is installed.`, {
                fix: 'Install the one that you want by its version or hash, or with "generation".',
            });
        }
        const notInstalled = ({ text }, { installRoot }) => new errors.yo(`"${text}" was not asked for in ${installRoot}, so that it cannot go back.`, {
            fix: '"pakages list" shows what is installed. What others need goes back with these.',
        });
        async function removeReplaced({ installRoot, ports }, replaced) {
            const { host } = ports;
            const layout = new store_layout.E(installRoot);
            const names = replaced.map(concrete_spec.Pf).join(', ');
            if ((await (0, store_record.bf)(layout)) !== 'ours') {
                host.notice(`${names} stays installed: ${installRoot} belongs to a Spack, which can remove it.`);
                return;
            }
            await (0, hold_root._)(layout, 'rollback', ports, async () => {
                const database = store_database.z.read(layout.database);
                const removal = (0, installed_removal.A)(database, replaced.map(({ hash }) => hash));
                if (removal.kind === 'needed') {
                    const by = removal.by.flatMap((one) => one.by);
                    host.notice(`${names} stays installed: ${by.map(concrete_spec.Pf).join(', ')} needs it.`);
                    return;
                }
                (0, remove_packages.A)(layout, database, removal.specs);
                host.info(`Removed ${removal.specs.map(concrete_spec.Pf).join(', ')}.`);
            });
        }
        ;
        const installTrusted = (inputs, ports) => (0, hold_work_folder.H)((0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']), 'install', ports, () => install(inputs, ports));
        async function install(inputs, ports) {
            const run = await prepareInstall(inputs, ports);
            switch (inputs.mode) {
                case 'cache-only':
                    return cacheOnly(run);
                case 'prefer-cache':
                    return preferCache(run);
                case 'download-only':
                    return downloadOnly(run);
                default:
                    return inputs.mode;
            }
        }
        const wantedOf = async (run) => run.lock ? admittedLock(run, run.lock) : admitted(run, await selected(run, run.specs));
        async function downloadOnly(run) {
            const { dag, admission } = await wantedOf(run);
            if (admission?.decision.verdict === 'refused')
                return refusedRun(run, admission.decision.specs);
            const restored = await restoreAll(run, dag, admission, { installs: false });
            if (dag.roots.some((root) => restored.missing.has(root)))
                throw notComplete(run.registry, restored);
            for (const why of restored.missing.values())
                run.ports.host.warning(why);
            return downloaded(run, dag, restored);
        }
        async function cacheOnly(run) {
            if (run.inputs.rollback)
                return goBack(run);
            return installWanted(run, await wantedOf(run));
        }
        async function goBack(run) {
            const { dag, replaced } = await planRollback(run);
            const result = await installWanted(run, await admitted(run, dag));
            const done = result.kind === 'installed' && !result.notLoadable && allThere(result.outcomes);
            if (done)
                await removeReplaced(run, replaced);
            return result;
        }
        const allThere = (outcomes) => outcomes.every(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped');
        async function installWanted(run, { dag, admission }) {
            if (admission?.decision.verdict === 'refused')
                return refusedRun(run, admission.decision.specs);
            const installer = await chooseInstaller(run, dag);
            const { facts, ...part } = await installer.install(dag, admission);
            return installed(run, facts, [{ dag, ...part }]);
        }
    }),
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
        }
    }),
    65475: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var invalid_value = __webpack_require__(14566);
        var dist = __webpack_require__(38815);
        ;
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, 'No file of Spack that is read here is: write it anew.');
            try {
                return (0, dist.qg)(text);
            }
            catch {
                throw new invalid_value.h(`${(0, invalid_value.S)(from)} is not YAML.`, 'Correct it, or write it anew.');
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
        var first_issue = __webpack_require__(1393);
        var schemas = __webpack_require__(92857);
        ;
        const repoFile = schemas.Ikc({
            repo: schemas._H3({
                namespace: schemas.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: schemas.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .default('v1.0'),
                subdirectory: schemas.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, external_node_fs_.existsSync)(folder))
                throw new errors.yo(`There is no folder ${folder}.`, {
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, external_node_path_.join)(folder, 'spack_repo'), (0, external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, promises_.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, external_node_path_.join)(parent, name))));
            }
            throw new errors.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, external_node_path_.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new errors.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, promises_.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, errors.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = parseYaml(text, 'it');
            }
            catch (error) {
                throw wrong((0, errors.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, first_issue.O)(read.error));
            const { namespace: named, api, subdirectory } = read.data.repo;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages: (0, external_node_path_.join)(folder, subdirectory), before2 };
        }
        function namespaceOf(folder) {
            const parts = folder.split(external_node_path_.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    }),
    728: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (planRemoval),
            M: () => (planCollection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82303);
        function planRemoval(database, asked) {
            const going = new Set(asked);
            const here = installedHere(database);
            const by = asked
                .map((hash) => ({ spec: here.specs.get(hash), by: here.neededBy(hash, going) }))
                .filter((one) => one.by.length > 0);
            if (by.length > 0)
                return { kind: 'needed', by };
            const below = new Set(asked.flatMap((hash) => here.below(hash)));
            return { kind: 'possible', specs: here.unneeded(going, (hash) => below.has(hash)) };
        }
        const planCollection = (database) => installedHere(database).unneeded(new Set(), () => true);
        function installedHere(database) {
            const dag = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.pj)(database);
            const all = (0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(database, dag);
            const specs = new Map(all.map((spec) => [spec.hash, spec]));
            const neededBy = (hash, going) => all.filter((spec) => !going.has(spec.hash) && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(spec, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).includes(hash));
            const below = (hash) => {
                const found = new Set([hash]);
                for (const one of found)
                    for (const to of (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.hk)(specs.get(one), _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr))
                        if (specs.has(to))
                            found.add(to);
                return [...found];
            };
            const unneeded = (going, may) => {
                for (let before = -1; before !== going.size;) {
                    before = going.size;
                    for (const { hash } of all)
                        if (may(hash) && !isAskedFor(database, hash) && neededBy(hash, going).length === 0)
                            going.add(hash);
                }
                return [...going].map((hash) => specs.get(hash));
            };
            return { specs, neededBy, below, unneeded };
        }
        const isAskedFor = ({ records }, hash) => records.get(hash).explicit;
    }),
    41698: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (removePackages)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94002);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16804);
        var _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92468);
        function removePackages(layout, database, specs) {
            const prefixes = specs.flatMap((spec) => ownPrefix(spec, layout, database) ?? []);
            try {
                for (const { hash } of specs)
                    database.remove(hash);
                database.write();
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(layout.unpacking, { recursive: true });
                for (const [at, prefix] of prefixes.entries())
                    removeFolder(layout, prefix, `removed.${at}`);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(layout.unpacking, { recursive: true, force: true });
            }
            catch (error) {
                throw (0, _install_install_folders_js__WEBPACK_IMPORTED_MODULE_2__.z)(error, 'What is left', layout);
            }
        }
        function ownPrefix(spec, { root, own, database: files }, database) {
            const prefix = database.prefixOf(spec.hash);
            if (prefix === undefined)
                return undefined;
            const [real, place] = [realOf(root), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix))];
            const isBelow = (folder) => place.startsWith(`${folder}/`);
            const isOwn = isBelow(real) &&
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(prefix).includes((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.BC)(spec.hash)) &&
                ![own, files].some((folder) => isBelow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder))));
            if (isOwn)
                return prefix;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`The install database in ${root} says that ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.Pf)(spec)} lies in ${prefix}, which is no place for it there. Nothing was removed.`, { fix: 'Was the root copied or moved? Install into it anew, or remove from the first one.' });
        }
        function realOf(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
            }
            catch {
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
            }
        }
        function removeFolder(layout, prefix, name) {
            const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.unpacking, name);
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(prefix, aside);
            }
            catch (error) {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== 'ENOENT')
                    throw error;
                return;
            }
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { recursive: true, force: true });
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix), layout.root);
        }
        function removeEmpty(folder, root) {
            if (!folder.startsWith(`${root}/`))
                return;
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
            }
            catch {
                return;
            }
            removeEmpty((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root);
        }
    }),
    54667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (makeView)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        const OWN = new Set(['.spack']);
        async function makeView(packages, target) {
            const before = await earlierView(target);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `${folderStart(target)}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
            try {
                const view = new Filling(folder);
                for (const one of packages)
                    await view.add(one, '');
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder), `${folder}.link`);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${folder}.link`, target);
                if (before !== undefined)
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(before, { recursive: true, force: true });
                return { links: view.links, conflicts: view.conflicts };
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${folder}.link`, { force: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
                throw error;
            }
        }
        const folderStart = (target) => `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.view-`;
        async function earlierView(target) {
            const leadsTo = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(target).catch((error) => {
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT')
                    return undefined;
                if ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'EINVAL')
                    return '';
                throw error;
            });
            if (leadsTo === undefined)
                return undefined;
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(leadsTo) === leadsTo && leadsTo.startsWith(folderStart(target)))
                return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), leadsTo);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`${target} is there, and is no view.`, {
                fix: 'Name another folder for the view, or remove this one.',
            });
        }
        class Filling {
            links = 0;
            conflicts = [];
            #folder;
            #taken = new Map();
            #folders = new Set(['']);
            constructor(folder) {
                this.#folder = folder;
            }
            async add(one, below) {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.prefix, below), { withFileTypes: true });
                for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
                    if (below === '' && OWN.has(entry.name))
                        continue;
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(below, entry.name);
                    if (!entry.isDirectory())
                        await this.#link(one, path);
                    else if (await this.#makeFolder(one, path))
                        await this.add(one, path);
                }
            }
            async #makeFolder({ name }, path) {
                if (this.#folders.has(path))
                    return true;
                if (this.#isTaken(path, name))
                    return false;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, path));
                this.#folders.add(path);
                return true;
            }
            async #link({ name, prefix }, path) {
                if (this.#folders.has(path)) {
                    this.conflicts.push({ path, shown: 'a folder of others', hidden: name });
                    return;
                }
                if (this.#isTaken(path, name))
                    return;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, path), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, path));
                this.#taken.set(path, name);
                this.links++;
            }
            #isTaken(path, name) {
                const shown = this.#taken.get(path);
                if (shown !== undefined)
                    this.conflicts.push({ path, shown, hidden: name });
                return shown !== undefined;
            }
        }
    })
};
