export const id = 7610;
export const ids = [7610];
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
        var this_machine = __webpack_require__(79014);
        var choose_roots = __webpack_require__(39373);
        var index_image = __webpack_require__(16534);
        ;
        async function layerSizes(registry) {
            const index = await (0, index_image.jW)(registry);
            const digests = index ? await (0, index_image.yb)(registry, index) : new Map();
            return new Map([...digests].map(([hash, { size }]) => [hash, size]));
        }
        var open_generations = __webpack_require__(23738);
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
            const gathered = await (0, gather._D)(alone, {
                registry,
                verifier,
                signers: policy.signers,
                referenceOf: ({ name, version, hash }) => (0, tags.W3)(name, version, hash),
            });
            const evidence = gathered.get(spec.hash);
            const indexes = index ? [index] : [];
            const records = await (0, gather_records.gX)([spec], {
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
                    throw new errors.eb('Which package?', {
                        id: 'input-missing',
                        fix: 'Give a spec, such as "bar-tools".',
                    });
                const ports = await openPorts();
                const reading = await (0, open_reading.b)(inputs, ports);
                const registry = (0, open_reading.r)(reading);
                const { spec, generation } = await chosen(inputs, reading, registry);
                return describe(spec, generation, { reading, registry, ports });
            },
            present: (info) => ({ answer: { markdown: infoMarkdown(info) }, json: info }),
        };
        async function chosen(inputs, { trust }, registry) {
            const query = (0, errors.vz)('spec', () => (0, parse_spec.N)(inputs.spec));
            const { named, ...bounds } = (0, named_bounds.B)(inputs);
            const { tags, generations } = await (0, open_generations._)(registry, trust, bounds);
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
            id: 'registry-changed-meanwhile',
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
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.C)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
    67508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Fi: () => (isOpenVulnerability),
            L2: () => (isUnsettledVulnerability),
            oM: () => (KnownVulnerabilities)
        });
        class KnownVulnerabilities {
            #packages = new Map();
            #found = new Map();
            constructor({ packages, records }) {
                for (const one of packages)
                    add(this.#packages, keyOf(one), one);
                for (const record of records)
                    for (const concerned of record.found)
                        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
                            record,
                            concerned,
                        });
            }
            of(asked) {
                const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) => concerns(hashes, asked));
                const first = own[0];
                if (first === undefined)
                    return { kind: 'not-listed' };
                const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) => concerns(concerned.hashes, asked));
                const uncovered = own.find(({ covered }) => !covered);
                if (uncovered !== undefined)
                    return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found };
                return found.length > 0
                    ? { kind: 'found', found, checked: first.checked }
                    : { kind: 'clean', checked: first.checked };
            }
        }
        const isOpenVulnerability = ({ status }) => status === 'open' || status === 'under_investigation';
        const isUnsettledVulnerability = (one) => isOpenVulnerability(one) || one.status === 'accepted';
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const concerns = (hashes, { hash }) => hash === undefined || hashes.includes(hash);
        function add(to, key, value) {
            const known = to.get(key);
            if (known === undefined)
                to.set(key, [value]);
            else
                known.push(value);
        }
    }),
    87562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _target_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31056);
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
            query.versions.every((range) => (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || (0, _target_range_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec), target)));
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
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
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
    17229: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (isBuiltOn)
        });
        const NAMES = new Map([
            ['ol', 'oracle'],
            ['opensuse-leap', 'opensuse'],
        ]);
        function isBuiltOn({ arch }, { id, version = '' }) {
            const name = (NAMES.get(id) ?? id).replaceAll('-', '_');
            const os = arch.platform_os;
            if (arch.platform !== 'linux' || !os.startsWith(name))
                return false;
            const kept = os.slice(name.length);
            return kept === '' || version === kept || version.startsWith(`${kept}.`);
        }
    }),
    52933: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (readOsRelease)
        });
        function readOsRelease(text) {
            const values = new Map();
            for (const line of text.split('\n')) {
                const [, key, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
                if (key !== undefined)
                    values.set(key, unquoted(value));
            }
            const value = (key, pattern) => {
                const text = values.get(key);
                return text !== undefined && pattern.test(text) ? text : undefined;
            };
            return {
                id: value('ID', /^[a-z0-9._-]{1,64}$/) ?? 'linux',
                version: value('VERSION_ID', /^[A-Za-z0-9._-]{1,64}$/),
                name: value('PRETTY_NAME', /^[^\p{Cc}]{1,200}$/u),
            };
        }
        function unquoted(text) {
            const [, quote, inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
            if (quote === undefined)
                return text;
            return quote === '"' ? inner.replace(/\\(.)/g, '$1') : inner;
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
    25652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (binaryFacts)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40974);
        var _build_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11266);
        const published = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }) }),
            }),
        });
        function binaryFacts(evidence, packageHash) {
            if (evidence?.manifest === undefined)
                return [];
            const { manifest } = evidence;
            const signed = evidence.trusted.filter(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__.EK);
            const provenance = signed.map(({ statement }) => statement);
            const keys = signed.flatMap(({ signer }) => (signer.kind === 'key' ? [signer.fingerprint] : []));
            const publishers = provenance.flatMap(({ predicate }) => {
                const read = published.safeParse(predicate);
                return read.success
                    ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
                    : [];
            });
            const recipe = provenance
                .map((statement) => recipeIn(statement, manifest))
                .find((digest) => digest !== undefined);
            const built = (0, _build_origin_js__WEBPACK_IMPORTED_MODULE_2__.j)(evidence)?.time;
            return [
                {
                    manifest,
                    publishers: [...new Set(publishers)],
                    publisherKeys: [...new Set(keys)],
                    provenance: provenance.length > 0,
                    recipe,
                    packageHash,
                    ...(built !== undefined && { built }),
                    ...(provenance.length > 0 && evidence.licence !== undefined && { licence: evidence.licence }),
                },
            ];
        }
        const annotated = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ annotations: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ recipe: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Ne)() }) });
        function recipeIn(statement, manifest) {
            const read = annotated.safeParse(statement.subject.find((subject) => subject.digest.sha256 === (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ZD)(manifest)));
            return read.success ? read.data.annotations.recipe : undefined;
        }
    }),
    11266: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (buildOrigin)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40974);
        const optional = (type) => type.optional().catch(undefined);
        const checkout = zod__WEBPACK_IMPORTED_MODULE_0__._H3({ role: zod__WEBPACK_IMPORTED_MODULE_0__.euz('checkout') });
        const predicate = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                resolvedDependencies: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                    uri: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
                    digest: optional(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ gitCommit: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) })),
                    annotations: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
                }))),
            })
                .catch({ resolvedDependencies: undefined }),
            runDetails: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                metadata: optional(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                    invocationId: optional(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
                    finishedOn: optional(zod__WEBPACK_IMPORTED_MODULE_1__.w$({ offset: true })),
                })),
            })
                .catch({ metadata: undefined }),
        });
        function buildOrigin({ trusted }) {
            const found = trusted.find(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_2__.EK);
            const read = found && predicate.safeParse(found.statement.predicate);
            if (!read?.success)
                return undefined;
            const { buildDefinition, runDetails } = read.data;
            const { finishedOn: time, invocationId: run } = runDetails.metadata ?? {};
            return {
                ...(time !== undefined && { time }),
                ...(run !== undefined && /^https:\/\/\S+$/.test(run) && { run }),
                ...sourceOf(buildDefinition),
                signer: found.signer,
            };
        }
        function sourceOf({ resolvedDependencies = [], }) {
            const first = resolvedDependencies.find((one) => one.annotations === undefined);
            const source = /^git\+(https:\/\/[^@\s]+)/.exec(first?.uri ?? '')?.[1];
            const built = resolvedDependencies.find(({ annotations }) => checkout.safeParse(annotations).success);
            const commit = (built ?? first)?.digest?.gitCommit;
            if (source === undefined)
                return {};
            return { source, ...(commit !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(commit) && { commit }) };
        }
    }),
    19916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            gX: () => (gatherRecords),
            a$: () => (knowledgeOf),
            Vv: () => (versionsSpokenOf)
        });
        var document_kinds = __webpack_require__(64361);
        var errors = __webpack_require__(37638);
        var review = __webpack_require__(4886);
        var known_vulnerabilities = __webpack_require__(67508);
        var invalid_value = __webpack_require__(14566);
        var p_map = __webpack_require__(606);
        var counted_reviews = __webpack_require__(19362);
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
        var reviews_import = __webpack_require__(59577);
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
            const importing = { told: new Set(), documents: new Map() };
            const imported = await (0, p_map["default"])(versions, (version) => readImported(version, sources, importing), {
                concurrency: 8,
            });
            return {
                reviews: [
                    ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
                    ...imported.flat(),
                ],
                licenses: byVersion(published, ({ license }) => license),
                tombstones: byVersion(published, ({ tombstone }) => tombstone),
                ...(policy.vulnerabilities && { vulnerabilities: await knowledgeOf(sources) }),
            };
        }
        async function knowledgeOf({ indexes, isLifted, ports, }) {
            const read = await (0, p_map["default"])(indexes, (index) => index.vulnerabilities?.(), { concurrency: 4 });
            return {
                records: read.flatMap((record) => record === undefined ? [] : [{ known: new known_vulnerabilities.oM(record), time: record.time }]),
                now: ports.clock.now(),
                ...(isLifted && { isLifted }),
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
            for (const { file } of found.reviews) {
                const review = file === undefined
                    ? undefined
                    : await readReview(file, `${key} in ${index.location}`, sources);
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
        async function readReview(file, of, { verifier, ports: { host } }) {
            try {
                return await (0, checked.f)(document_kinds.au.parse(file, 'The document'), verifier);
            }
            catch (error) {
                if (!(error instanceof errors.yo) && !(error instanceof invalid_value.h))
                    throw error;
                host.warning(`A review of ${of} does not count: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        async function readImported({ name, version }, { policy, verifier, root, openSigned, ports: { http, signal, host } }, { told, documents }) {
            const options = { http, verifier, workspace: root, signal, documents, openSigned };
            const all = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, options)));
            for (const trouble of all.flatMap((one) => one.trouble)) {
                if (!told.has(trouble))
                    host.warning(trouble);
                told.add(trouble);
            }
            return all.flatMap(({ reviews }) => reviews);
        }
    })
};
