export const id = 1017;
export const ids = [1017];
export const modules = {
    91017: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            infoWork: () => (infoWork)
        });
        var errors = __webpack_require__(37638);
        var tags = __webpack_require__(89077);
        var read = __webpack_require__(98176);
        var spec_text = __webpack_require__(35047);
        var registry_error = __webpack_require__(26061);
        var parse_spec = __webpack_require__(70378);
        var spec_dag = __webpack_require__(88761);
        var statement = __webpack_require__(28713);
        var concrete_spec = __webpack_require__(16804);
        var named_bounds = __webpack_require__(48124);
        var this_machine = __webpack_require__(8675);
        var choose_roots = __webpack_require__(23274);
        var index_image = __webpack_require__(16534);
        ;
        async function layerSizes(registry) {
            const index = await (0, index_image.jW)(registry);
            const digests = index ? await (0, index_image.yb)(registry, index) : new Map();
            return new Map([...digests].map(([hash, { size }]) => [hash, size]));
        }
        var open_reading = __webpack_require__(9184);
        var found_packages = __webpack_require__(37102);
        var markdown = __webpack_require__(12712);
        var shell_word = __webpack_require__(72668);
        ;
        function infoMarkdown(info) {
            const lines = [
                ['Spec', (0, markdown.aY)(info.spec)],
                ['Versions', info.versions.join(', ')],
                ['Licence', info.license],
                ['Homepage', info.homepage],
                ['Maintainers', info.maintainers.join(', ') || undefined],
                ['Pushed', pushed(info)],
                ['Size', sizes(info)],
                ['Image', `${info.registry}@${info.manifest}`],
                ...trustLines(info),
                ['Needs', needs(info)],
                [
                    'Install',
                    (0, markdown.aY)(`pakages install --registry ${(0, shell_word.r)(info.registry)} ${info.name}/${info.hash.slice(0, 7)}`),
                ],
            ];
            return [
                `## ${(0, concrete_spec.Pf)(info)}`,
                '',
                ...(info.description ? [info.description, ''] : []),
                ...lines.flatMap(([title, text]) => (text === undefined ? [] : [`- ${title}: ${text}`])),
                '',
            ].join('\n');
        }
        function pushed({ generation }) {
            if (!generation)
                return 'in no generation';
            const { number, recorded, commit, run } = generation;
            return [
                `generation ${number}, ${recorded.slice(0, 16).replace('T', ' ')} UTC`,
                ...(commit ? [`commit ${commit.slice(0, 12)}`] : []),
                ...(run ? [run] : []),
            ].join(', ');
        }
        const sizes = ({ size, sizeOfAll }) => sizeOfAll > size
            ? `${(0, markdown.ix)(size)}, ${(0, markdown.ix)(sizeOfAll)} with all that it needs`
            : (0, markdown.ix)(size);
        function trustLines({ trust, signatures }) {
            if (!trust)
                return [['Signatures', `${signatures}, not verified: there is no policy that says whose count`]];
            const { state, reasons, signed, against, reviews } = trust;
            return [
                ...signed.map((one) => ['Signed', signedLine(one)]),
                ...(signed.length === 0 ? [['Signed', 'by nobody who is trusted']] : []),
                ...against.map((why) => ['Against', why]),
                ['State', [state, ...reasons].join('; ')],
                ...reviews.map(({ auditor, verdict, criteria, time, counts }) => [
                    'Review',
                    `${auditor}: ${verdict}${criteria.length > 0 ? ` (${criteria.join(', ')})` : ''}, ${time.slice(0, 10)}${counts ? '' : ', does not count'}`,
                ]),
            ];
        }
        const signedLine = ({ predicateType, signer, builder, source, commit }) => [
            `${predicateType} by ${signer}`,
            ...(builder ? [`built by ${builder}`] : []),
            ...(source ? [`from ${source}${commit ? ` at ${commit.slice(0, 12)}` : ''}`] : []),
        ].join(', ');
        function needs({ needs: all }) {
            if (all.length === 0)
                return 'nothing';
            return all
                .map((one) => (one.external ? `${one.name}@${one.version} of the system` : (0, concrete_spec.Pf)(one)))
                .join(', ');
        }
        var gather = __webpack_require__(70963);
        var gather_records = __webpack_require__(19916);
        var binary_facts = __webpack_require__(25652);
        var version_records = __webpack_require__(25668);
        var signer_policy = __webpack_require__(98877);
        var statements = __webpack_require__(40974);
        var schemas = __webpack_require__(92857);
        ;
        async function trustInfo(spec, { registry, trust, index, ownReviews, root, ports }) {
            const { policy, verifier } = trust;
            const alone = { roots: [spec.hash], specs: new Map([[spec.hash, spec]]) };
            const gathered = await (0, gather._)(alone, {
                registry,
                verifier,
                signers: policy.signers,
                referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
            });
            const evidence = gathered.get(spec.hash);
            const indexes = index ? [index] : [];
            const records = await (0, gather_records.g)([spec], {
                policy,
                verifier,
                ownReviews,
                root,
                indexes,
                ports,
            });
            const binaries = (0, binary_facts.T)(evidence, spec.package_hash);
            const { state, reasons, reviews } = (0, version_records.Od)(spec, binaries, records, policy);
            return {
                state,
                reasons,
                signed: evidence.trusted.map(({ statement, signer }) => ({
                    predicateType: statement.predicateType,
                    signer: (0, signer_policy.Xh)(signer),
                    ...(statement.predicateType === statements.EK && builtBy(statement)),
                })),
                against: [...evidence.faults, ...evidence.refused].map(({ message }) => message),
                reviews: reviews.map(({ review, counts }) => ({
                    auditor: review.auditor,
                    verdict: review.verdict,
                    criteria: review.criteria,
                    time: review.time,
                    counts,
                })),
            };
        }
        const provenanceType = schemas.Ikc({
            buildDefinition: schemas.Ikc({
                resolvedDependencies: schemas.YOg(schemas.Ikc({
                    uri: schemas.YjP(),
                    digest: schemas.g1P(schemas.YjP(), schemas.YjP()).optional(),
                    annotations: schemas.g1P(schemas.YjP(), schemas.YjP()).optional(),
                })),
            }),
            runDetails: schemas.Ikc({
                builder: schemas.Ikc({ id: schemas.YjP() }),
                metadata: schemas.Ikc({ invocationId: schemas.YjP().optional() }).optional(),
            }),
        });
        function builtBy({ predicate }) {
            const read = provenanceType.safeParse(predicate);
            if (!read.success)
                return {};
            const { buildDefinition, runDetails } = read.data;
            const source = buildDefinition.resolvedDependencies.find(({ uri, annotations }) => uri.startsWith('git+') && annotations?.['role'] === undefined);
            return {
                builder: runDetails.builder.id,
                source: source?.uri.slice('git+'.length),
                commit: source?.digest?.['gitCommit'],
                run: runDetails.metadata?.invocationId,
            };
        }
        ;
        const infoWork = {
            run: async (inputs, { openPorts }) => {
                if (inputs.spec === undefined)
                    throw new errors.eb('Which package?', { fix: 'Give a spec, such as "bar-tools".' });
                const ports = await openPorts();
                const reading = await (0, open_reading.bM)(inputs, ports);
                const registry = (0, open_reading.rm)(reading);
                const { spec, generation } = await chosen(inputs, reading, registry);
                return describe(spec, generation, { reading, registry, ports });
            },
            present: (info) => ({ answer: { markdown: infoMarkdown(info) }, json: info }),
        };
        async function chosen(inputs, { trust }, registry) {
            const query = (0, errors.vz)('spec', () => (0, parse_spec.N)(inputs.spec));
            const { named, ...bounds } = (0, named_bounds.B)(inputs);
            const { tags, generations } = await (0, open_reading._k)(registry, trust, bounds);
            const machine = (0, this_machine.g)();
            const { roots } = await new choose_roots.y({ registry, tags, generations, named, machine }).choose([
                query,
            ]);
            return roots[0];
        }
        async function describe({ name, version, hash }, generation, { reading, registry, ports }) {
            const tag = (0, tags.W3)(name, version, hash);
            const image = await (0, read.AM)(registry, tag);
            if (!image)
                throw gone(registry, tag);
            const dag = (0, read.mb)(await (0, read.Xg)(registry, image), `${registry.reference}:${tag}`);
            const spec = dag.specs.get(hash);
            if (!spec)
                throw gone(registry, tag);
            const { index, trust, reviews, root } = reading;
            const published = await index?.package(name);
            const ofVersion = published?.versions.find((one) => one.version === version);
            const runtime = (0, spec_dag.Gq)(dag, spec_dag.lr, [hash]);
            const sizes = await layerSizes(registry);
            const record = generation?.record;
            return {
                registry: registry.reference,
                name,
                version,
                hash,
                spec: (0, spec_text.d)(spec),
                tag,
                manifest: image.digest,
                size: image.layer.size,
                sizeOfAll: runtime.reduce((sum, one) => sum + (one.hash === hash ? image.layer.size : (sizes.get(one.hash) ?? 0)), 0),
                versions: await versionsOf(name, registry),
                needs: neededBy(dag, spec),
                description: published?.description,
                homepage: published?.homepage,
                license: ofVersion?.license ?? image.annotations['org.opencontainers.image.licenses'],
                maintainers: published?.maintainers ?? [],
                generation: record && {
                    number: record.number,
                    recorded: record.recorded,
                    commit: record.commit,
                    run: record.run,
                },
                trust: trust &&
                    (await trustInfo(spec, { registry, trust, index, ownReviews: reviews, root, ports })),
                signatures: (await registry.referrers(image.digest, statement.uS)).length,
            };
        }
        async function versionsOf(name, registry) {
            const found = await (0, found_packages.r)(registry, [name]);
            const own = found.find((one) => one.name === name);
            return (own?.versions ?? []).map(({ version }) => version);
        }
        const neededBy = (dag, { hash }) => (0, spec_dag.Gq)(dag, spec_dag.lr, [hash])
            .filter((one) => one.hash !== hash)
            .map((one) => ({
            name: one.name,
            version: one.version,
            hash: one.hash,
            external: (0, concrete_spec.ge)(one),
        }));
        const gone = ({ reference }, tag) => new registry_error.gl('not-found', `${reference}:${tag} is listed and not there.`, {
            fix: 'Run it again: it may have been removed a moment ago.',
        });
    }),
    37102: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (foundInIndex),
            r: () => (foundInRegistry)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98461);
        async function foundInIndex(index, words) {
            const { packages } = await index.packages();
            const wanted = words.map((word) => word.toLowerCase());
            return packages
                .filter(({ name, description = '', tags }) => hasAll([name, description, ...tags].join('\n'), wanted))
                .map(({ name, versions, description, license }) => ({
                name,
                versions: versions.map(({ version, state }) => ({ version, state })),
                ...(description !== undefined && { description: description.split('\n')[0] }),
                ...(license !== undefined && { license }),
            }))
                .sort((left, right) => Number(hasAll(right.name, wanted)) - Number(hasAll(left.name, wanted)) ||
                (left.name < right.name ? -1 : 1));
        }
        async function foundInRegistry(registry, words) {
            const wanted = words.map((word) => word.toLowerCase());
            const { specs, tags } = await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.j)(registry, (tag) => hasAll(tag, wanted));
            const versions = new Map();
            for (const hash of tags.keys()) {
                const { name, version } = specs.get(hash);
                if (!hasAll(name, wanted))
                    continue;
                versions.set(name, (versions.get(name) ?? new Set()).add(version));
            }
            return [...versions]
                .map(([name, all]) => ({ name, versions: newestFirst([...all]) }))
                .sort((left, right) => (left.name < right.name ? -1 : 1));
        }
        const hasAll = (text, words) => words.every((word) => text.toLowerCase().includes(word));
        const newestFirst = (versions) => versions
            .map((version) => ({ version, parsed: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ot)(version) }))
            .sort((left, right) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.parsed, left.parsed))
            .map(({ version }) => ({ version }));
    }),
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    91901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        function canAll(target, other) {
            const done = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next === other)
                    return true;
                if (done.has(next))
                    continue;
                done.add(next);
                if (Object.hasOwn(TARGET_PARENTS, next))
                    open.push(...TARGET_PARENTS[next].split(' '));
            }
            return false;
        }
        ;
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
    }),
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
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest] } };
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
    34793: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (toType),
            t: () => (differences)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _dag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        function differences(found, specs) {
            const below = found.map(({ spec }) => dependenciesOf(spec, specs));
            const columns = [
                ['version', found.map(({ spec }) => spec.version)],
                ['variants', variantCells(found.map(({ spec }) => spec))],
                ['dependency', dependencyCells(below)],
                ['target', found.map(({ spec }) => (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.$r)(spec))],
                ['system', found.map(({ spec }) => `${spec.arch.platform}-${spec.arch.platform_os}`)],
                ['recipe', found.map(({ spec }) => (spec.package_hash ?? '').slice(0, 7))],
                ['date', found.map(({ recorded }) => minuteOf(recorded))],
                ['installed', found.map(({ installed }) => minuteOf(installed))],
                ['commit', found.map(({ commit }) => (commit ?? '').slice(0, 7))],
            ];
            const differing = columns.filter(([, cells]) => new Set(cells).size > 1);
            return aligned([
                ['ask for', ...differing.map(([title]) => title)],
                ...found.map(({ spec }, at) => [
                    toType(spec, found),
                    ...differing.map(([, cells]) => cells[at] || '-'),
                ]),
            ]);
        }
        const minuteOf = (time) => (time ?? '').slice(0, 16).replace('T', ' ');
        function toType({ name, hash }, among) {
            let length = 7;
            const others = among.map(({ spec }) => spec.hash).filter((other) => other !== hash);
            while (others.some((other) => other.startsWith(hash.slice(0, length))))
                length++;
            return `${name}/${hash.slice(0, length)}`;
        }
        function variantCells(found) {
            const names = [...new Set(found.flatMap((spec) => Object.keys(spec.parameters)))].sort();
            const differing = names.filter((name) => new Set(found.map((spec) => JSON.stringify(spec.parameters[name]))).size > 1);
            return found.map((spec) => differing.flatMap((name) => variantText(name, spec.parameters[name])).join(' '));
        }
        function variantText(name, value) {
            if (value === undefined || value === null)
                return [];
            if (typeof value === 'boolean')
                return [`${value ? '+' : '~'}${name}`];
            return [`${name}=${String(value)}`];
        }
        function dependenciesOf(spec, specs) {
            const closed = (0, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Gq)({ roots: [spec.hash], specs }, _dag_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
            return new Map(closed.filter(({ hash }) => hash !== spec.hash).map((one) => [one.name, one]));
        }
        function dependencyCells(below) {
            const names = [...new Set(below.flatMap((one) => [...one.keys()]))].sort();
            const by = (text) => names.filter((name) => new Set(below.map((one) => (one.has(name) ? text(one.get(name)) : ''))).size > 1);
            const versions = by(({ version }) => version);
            if (versions.length > 0)
                return cells(below, versions, (spec) => `^${spec.name}@${spec.version}`);
            const variants = by((spec) => JSON.stringify([spec.parameters, (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_0__.ge)(spec)]));
            const hashes = variants.length > 0 ? variants : by(({ hash }) => hash);
            return cells(below, hashes, (spec) => `^${spec.name}/${spec.hash.slice(0, 7)}`);
        }
        const cells = (below, names, text) => below.map((one) => names
            .slice(0, 3)
            .flatMap((name) => (one.has(name) ? [text(one.get(name))] : []))
            .join(' '));
        const WIDEST = 70;
        function aligned(rows) {
            const lines = inColumns(rows);
            const [titles, ...others] = rows;
            if (lines.every((line) => line.length <= WIDEST))
                return lines;
            const widest = Math.max(...titles.slice(1).map((title) => title.length));
            const below = (row) => row.slice(1).map((cell, at) => `    ${titles[at + 1].padEnd(widest)}  ${cell}`);
            return [`  ${titles[0]}`, ...others.flatMap((row) => [`  ${row[0]}`, ...below(row)])];
        }
        function inColumns(rows) {
            const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
            return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd());
        }
    }),
    78621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (comparePreference)
        });
        var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
        function comparePreference(left, right) {
            const [a, b] = [key(left), key(right)];
            const at = a.findIndex((flag, index) => flag !== b[index]);
            return at < 0 ? (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(left.version, right.version) : Number(a[at]) - Number(b[at]);
        }
        const key = ({ version, preferred, deprecated, infinity }) => [
            !deprecated,
            preferred === true,
            version.gitRef === undefined,
            !(infinity ?? (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(version)),
            !(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(version),
        ];
    }),
    23274: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (Chooser)
        });
        var tags = __webpack_require__(89077);
        var answers = __webpack_require__(91901);
        var errors = __webpack_require__(37638);
        var registry_error = __webpack_require__(26061);
        var read = __webpack_require__(98176);
        var differences = __webpack_require__(34793);
        var p_map = __webpack_require__(606);
        ;
        const MOST = 12;
        async function ambiguousSelection(query, found, specs, registry) {
            const shown = await (0, p_map["default"])(found.slice(0, MOST), (one) => withCommit(one, registry), {
                concurrency: 8,
            });
            const more = found.length - shown.length;
            return new errors.yo([
                `${registry.reference} holds ${found.length} binaries that are "${query.text}":`,
                ...(0, differences.t)(shown, specs),
                ...(more > 0 ? [`and ${more} more`] : []),
            ].join('\n'), {
                fix: `Ask for one of them as its line begins, such as "${(0, differences.A)(shown[0].spec, found)}". A lock file names all of them at once.`,
            });
        }
        async function withCommit(one, registry) {
            if (one.commit !== undefined)
                return one;
            const { name, version, hash } = one.spec;
            const image = await (0, registry_error.UF)(() => (0, read.AM)(registry, (0, tags.W3)(name, version, hash)));
            return { ...one, commit: image?.annotations['org.opencontainers.image.revision'] };
        }
        var spack_image_architecture = __webpack_require__(25799);
        var preference = __webpack_require__(78621);
        var version_version = __webpack_require__(35198);
        ;
        function bestBinaries(candidates, machine) {
            const best = [];
            for (const candidate of candidates) {
                const order = best[0] === undefined ? 0 : compare(candidate, best[0], machine);
                if (order > 0)
                    best.length = 0;
                if (order >= 0)
                    best.push(candidate);
            }
            return best;
        }
        const compare = (left, right, machine) => Number(runsOn(left.spec, machine)) - Number(runsOn(right.spec, machine)) ||
            (0, preference.H)(rankOf(left), rankOf(right)) ||
            (right.merits.changedVariants ?? 0) - (left.merits.changedVariants ?? 0);
        const rankOf = ({ spec, merits }) => ({
            ...merits,
            version: (0, version_version.ot)(spec.version),
        });
        const runsOn = (spec, { platform, architecture }) => spec.arch.platform === platform && (0, spack_image_architecture.N)(spec) === architecture;
        const isTakenUnasked = (candidate, machine) => {
            const { version, infinity, deprecated } = rankOf(candidate);
            return (runsOn(candidate.spec, machine) &&
                deprecated !== true &&
                !(infinity ?? (0, version_version.Dn)(version)) &&
                version.gitRef === undefined);
        };
        var packages_in = __webpack_require__(98461);
        ;
        async function cacheContent(registry, queries) {
            const { specs, tags } = await (0, packages_in.j)(registry, (tag, hash) => queries.some((query) => couldAnswer(tag, hash, query)));
            return { reference: registry.reference, specs, cached: new Set(tags.keys()) };
        }
        const couldAnswer = (tag, hash, { name, hash: start }) => (start === undefined || hash.startsWith(start)) &&
            (name === undefined || tag.startsWith(`${name}-`));
        ;
        class KnownPreferences {
            #recipes = new Map();
            #changed = new Map();
            add({ recipes, specs }) {
                for (const one of recipes)
                    if (!this.#recipes.has(one.name))
                        this.#recipes.set(one.name, one);
                for (const { hash, changedVariants } of specs)
                    if (changedVariants)
                        this.#changed.set(hash, changedVariants.length);
            }
            meritsOf({ name, version, hash }) {
                const recipe = this.#recipes.get(name);
                const changedVariants = this.#changed.get(hash);
                return {
                    ...(recipe && {
                        preferred: recipe.preferred.includes(version),
                        deprecated: recipe.deprecated.includes(version),
                        ...(recipe.infinity.includes(version) && { infinity: true }),
                    }),
                    ...(changedVariants !== undefined && { changedVariants }),
                };
            }
        }
        var refused_selection = __webpack_require__(86960);
        ;
        class Chooser {
            #options;
            #preferences = new KnownPreferences();
            #present;
            #content;
            constructor(options) {
                this.#options = options;
                this.#present = (0, tags.hn)(options.tags);
            }
            async choose(queries) {
                const specs = new Map();
                const roots = [];
                for (const query of queries) {
                    const found = await this.#find(query, queries);
                    const [first, second] = found.best;
                    if (second !== undefined)
                        throw await this.#ambiguous(query, found);
                    roots.push({ query, spec: first.spec, generation: found.generation });
                    for (const [hash, spec] of found.specs)
                        specs.set(hash, spec);
                }
                return { dag: { roots: roots.map(({ spec }) => spec.hash), specs }, roots };
            }
            #ambiguous(query, { best, specs, generation }) {
                const { recorded, commit } = generation?.record ?? {};
                const binaries = best.map(({ spec }) => ({ spec, recorded, commit }));
                return ambiguousSelection(query, binaries, specs, this.#options.registry);
            }
            async #find(query, queries) {
                const { registry, removed, named, generations } = this.#options;
                const gone = query.name === undefined ? undefined : await removed?.(query.name);
                const seen = await this.#inGenerations(query, gone);
                if (seen.unasked)
                    return seen.unasked;
                const known = seen.second ?? seen.last;
                if (known && (named !== undefined || seen.complete))
                    return known;
                if (named !== undefined)
                    throw (0, refused_selection.xj)(query, { generations, named }, registry);
                this.#content ??= cacheContent(registry, queries);
                const content = await this.#content;
                const found = this.#better(seen, this.#foundListed(query, content, gone));
                if (found)
                    return found;
                throw (0, refused_selection.Pq)(query, content);
            }
            async #inGenerations(query, gone) {
                const unseen = this.#couldAnswer(query);
                let [second, last] = [];
                for await (const generation of this.#options.generations.newestFirst()) {
                    this.#preferences.add(generation.record);
                    const found = this.#foundIn(query, generation, gone);
                    for (const { hash } of generation.record.specs)
                        unseen.delete(hash);
                    if (found?.gone)
                        last ??= found;
                    else if (found && this.#isTakenUnasked(found))
                        return { unasked: found, complete: true };
                    else
                        second ??= found;
                    if (unseen.size === 0)
                        break;
                }
                return { second, last, complete: unseen.size === 0 };
            }
            #better({ second, last }, listed) {
                if (listed && !listed.gone && (second === undefined || this.#isTakenUnasked(listed)))
                    return listed;
                return second ?? last ?? listed;
            }
            #isTakenUnasked({ best }) {
                return isTakenUnasked(best[0], this.#options.machine);
            }
            #couldAnswer(query) {
                return new Set([...this.#present].flatMap(([hash, tag]) => (couldAnswer(tag, hash, query) ? [hash] : [])));
            }
            #foundIn(query, generation, gone) {
                const { record, dag } = generation;
                const hashes = record.specs.map(({ hash }) => hash).filter((hash) => this.#present.has(hash));
                const found = this.#best(query, hashes, dag.specs, gone);
                if (!found)
                    return undefined;
                const roots = new Set(record.roots.map(({ hash }) => hash));
                const asked = found.best.filter(({ spec }) => roots.has(spec.hash));
                return { ...found, best: asked.length > 0 ? asked : found.best, specs: dag.specs, generation };
            }
            #foundListed(query, { cached, specs }, gone) {
                const found = this.#best(query, [...cached], specs, gone);
                return found && { ...found, specs, generation: undefined };
            }
            #best(query, hashes, specs, gone) {
                const { except, machine } = this.#options;
                const candidates = hashes
                    .filter((hash) => except?.has(hash) !== true)
                    .map((hash) => specs.get(hash))
                    .filter((spec) => (0, answers.G)(spec, query, specs))
                    .map((spec) => ({ spec, merits: this.#preferences.meritsOf(spec) }));
                if (candidates.length === 0)
                    return undefined;
                const left = candidates.filter(({ spec }) => gone?.has(spec.version) !== true);
                return {
                    best: bestBinaries(left.length > 0 ? left : candidates, machine),
                    gone: left.length === 0,
                };
            }
        }
    }),
    86960: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HE: () => (NotInGeneration),
            Pq: () => (nothingSelected),
            dk: () => (NotInCache),
            xj: () => (inNoGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76133);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        class NotInCache extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
        }
        class NotInGeneration extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
        }
        function nothingSelected(query, content) {
            const { specs, cached, reference } = content;
            const binaries = [...cached].map((hash) => specs.get(hash));
            const sameName = binaries.filter((spec) => spec.name === query.name);
            if (sameName.length > 0)
                return new NotInCache(`No binary of ${query.name} in ${reference} is a "${query.text}".${variantHint(query, sameName)}`, {
                    fix: `There are: ${listSpecs(sameName)}. Ask for one of these, or build and push what you need.`,
                });
            return new NotInCache(`"${query.text}" is not in ${reference}.${nameHint(query, content)}`, {
                fix: `It holds ${cached.size} binaries; build and push what is missing, or look whether this is the right registry.`,
            });
        }
        function variantHint({ variants }, binaries) {
            const known = [...new Set(binaries.flatMap((spec) => Object.keys(spec.parameters)))];
            const unknown = [...variants.keys()].find((name) => !known.includes(name));
            if (unknown === undefined)
                return '';
            const near = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.h)(unknown, known);
            return ` It has no variant "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
        }
        function nameHint({ name }, { specs, cached }) {
            if (name === undefined)
                return '';
            const edges = [...specs.values()].flatMap((spec) => spec.dependencies);
            const providers = new Set(edges
                .filter(({ hash, parameters }) => parameters.virtuals.includes(name) && cached.has(hash))
                .map((edge) => edge.name));
            if (providers.size > 0)
                return ` "${name}" is a virtual package; here it is ${[...providers].sort().join(' or ')}.`;
            const near = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.h)(name, [...cached].map((hash) => specs.get(hash).name));
            return near === undefined ? '' : ` Did you mean ${near}?`;
        }
        function inNoGeneration(query, { generations, named }, { reference }) {
            if (generations.listed.length === 0)
                return new NotInGeneration(`${reference} has no ${named}.`, {
                    fix: '"pakages generations" lists those that it has.',
                });
            const any = /^generation \d+$/.test(named) ? '' : 'any ';
            return new NotInGeneration(`"${query.text}" is not in ${any}${named} of ${reference}.`, {
                fix: '"pakages generations" lists what each one holds; without "generation" and "as-of" all are looked at.',
            });
        }
        function listSpecs(specs) {
            const shown = specs
                .slice(0, 8)
                .map((spec) => `${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Pf)(spec)} ${[...differing(spec, specs), `target=${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.$r)(spec)}`].join(' ')}`);
            return [...shown, ...(specs.length > 8 ? [`and ${specs.length - 8} more`] : [])].join(', ');
        }
        function differing(spec, among) {
            return Object.entries(spec.parameters).flatMap(([name, value]) => {
                if (among.every((other) => JSON.stringify(other.parameters[name]) === JSON.stringify(value)))
                    return [];
                return [typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`];
            });
        }
    }),
    8675: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (thisMachine)
        });
        const ARCHITECTURES = {
            x64: 'amd64',
            arm64: 'arm64',
            ppc64: 'ppc64le',
            riscv64: 'riscv64',
        };
        const thisMachine = () => ({
            platform: process.platform,
            architecture: ARCHITECTURES[process.arch] ?? process.arch,
        });
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const number = numberOf(generation);
                return { number, named: `generation ${number}` };
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text.trim()))
                return Number(text.trim());
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                fix: 'Give a number from 1 on; "pakages generations" lists them.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
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
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    }),
    25668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BV: () => (whyRemoved),
            Od: () => (recordedState),
            _5: () => (versionKey)
        });
        var _state_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10906);
        const versionKey = ({ name, version }) => `${name}@${version}`;
        function whyRemoved(version, records, policy) {
            const { state, reasons } = recordedState(version, [], records, policy);
            return state === 'removed' ? reasons : [];
        }
        function recordedState({ name, version }, binaries, { reviews, licenses, tombstones }, policy) {
            const key = versionKey({ name, version });
            const facts = { name, version, license: licenses.get(key), recipe: undefined, binaries };
            const state = (0, _state_of_js__WEBPACK_IMPORTED_MODULE_0__.L)(facts, reviews, policy);
            const buried = tombstones.get(key);
            return state.state === 'removed' || buried === undefined
                ? state
                : { ...state, state: 'removed', reasons: [buried] };
        }
    }),
    19916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (gatherRecords),
            V: () => (versionsSpokenOf)
        });
        var document_kinds = __webpack_require__(65837);
        var errors = __webpack_require__(37638);
        var review = __webpack_require__(4886);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var p_map = __webpack_require__(606);
        var counted_reviews = __webpack_require__(36217);
        var version_records = __webpack_require__(25668);
        ;
        function lastWords(reviews, policy) {
            const said = new Map(reviews.map((one) => [
                `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
                one,
            ]));
            const persons = Map.groupBy(said.values(), keyOf);
            return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
        }
        function hasStanding(one, policy) {
            const { name, version } = one.review;
            const [counted] = (0, counted_reviews.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
            return counted?.counts === true;
        }
        const keyOf = ({ review }) => `${(0, version_records._5)(review)} ${review.auditor}`;
        function isLater({ review: one }, { review: other }) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            return (difference > 0 ||
                (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved'));
        }
        var checked = __webpack_require__(86121);
        var reviews_import = __webpack_require__(15559);
        ;
        async function versionsSpokenOf(name, { ownReviews, indexes }) {
            const own = (await ownReviews()).reviews
                .map(({ review }) => review)
                .filter((review) => review.name === name);
            const published = review.oZ.safeParse(name).success
                ? await Promise.all(indexes.map((index) => index.package(name)))
                : [];
            const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
            return [...new Set(versions)].map((version) => ({ name, version }));
        }
        async function gatherRecords(wanted, sources) {
            const { ownReviews, policy, indexes, ports } = sources;
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const versions = [...new Map(wanted.map((one) => [(0, version_records._5)(one), one])).values()].filter(({ name, version }) => review.oZ.safeParse(name).success && review.Tl.safeParse(version).success);
            const published = await (0, p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readPublished(index, version, sources), { concurrency: 8 });
            const told = new Set();
            const imported = await (0, p_map["default"])(versions, (version) => readImported(version, sources, told), {
                concurrency: 8,
            });
            return {
                reviews: [
                    ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
                    ...imported.flat(),
                ],
                licenses: byVersion(published, ({ license }) => license),
                tombstones: byVersion(published, ({ tombstone }) => tombstone),
            };
        }
        function byVersion(published, factOf) {
            return new Map(published.flatMap((one) => {
                const fact = factOf(one);
                return fact === undefined ? [] : [[one.key, fact]];
            }));
        }
        async function readPublished(index, { name, version }, sources) {
            const key = (0, version_records._5)({ name, version });
            const found = await index.version(name, version);
            if (!found)
                return { key, reviews: [] };
            const reviews = [];
            for (const { href } of found.reviews) {
                const review = href === undefined ? undefined : await readReview(index, name, href, sources);
                if (review && (0, version_records._5)(review.review) === key)
                    reviews.push(review);
            }
            const { license, state, tombstone, reasons } = found;
            return {
                key,
                reviews,
                license,
                tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
            };
        }
        async function readReview(index, name, href, { verifier, ports: { host } }) {
            const bytes = await index.file(name, href);
            if (!bytes)
                return undefined;
            const place = `${index.location}${href}`;
            try {
                return await (0, checked.f)(document_kinds.au.parse((0, outside_json.q)(bytes, place), place), verifier);
            }
            catch (error) {
                if (!(error instanceof errors.yo) && !(error instanceof invalid_value.h))
                    throw error;
                host.warning(`${place} does not count: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        async function readImported({ name, version }, { policy, verifier, root, ports: { http, signal, host } }, told) {
            const all = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, { http, verifier, workspace: root, signal })));
            for (const trouble of all.flatMap((one) => one.trouble)) {
                if (!told.has(trouble))
                    host.warning(trouble);
                told.add(trouble);
            }
            return all.flatMap(({ reviews }) => reviews);
        }
    })
};
