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
        var spec_query = __webpack_require__(21743);
        var spec_dag = __webpack_require__(88761);
        var statement = __webpack_require__(28713);
        var concrete_spec = __webpack_require__(16804);
        var named_bounds = __webpack_require__(48124);
        var this_machine = __webpack_require__(8675);
        var choose_roots = __webpack_require__(24623);
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
                ['Install', (0, markdown.aY)(`pakages install ${info.name}/${info.hash.slice(0, 7)}`)],
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
            const query = (0, errors.vz)('spec', () => (0, spec_query.N)(inputs.spec));
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
    9184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _k: () => (openGenerations),
            bM: () => (openReading),
            rm: () => (requireRegistry)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29152);
        var _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27891);
        var _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11224);
        var _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47165);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49427);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60277);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25018);
        async function openReading(inputs, ports) {
            const [location, ...more] = inputs.index;
            if (more.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('One index is read at a time.', { fix: 'Give "index" once.' });
            const anchored = await (0, _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__.f)(inputs, ports);
            const named = { ...inputs, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)(named, ports, { required: inputs.config !== undefined });
            const trust = anchored ??
                (opened.configuration?.values.trust === undefined ? undefined : await opened.trust());
            const index = location === undefined
                ? undefined
                : await openIndexBy(location, anchored?.indexTrust ?? trust, inputs, ports);
            const registry = opened.registryIfAny() ??
                (index && (0, _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__.I)((await index.packages()).registry, inputs, ports));
            const reviews = anchored ? nobodysReviews : opened.reviews;
            return { registry, index, trust, reviews, root: opened.root };
        }
        const nobodysReviews = async () => ({ reviews: [], unreadable: [] });
        function openIndexBy(location, trust, inputs, ports) {
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_6__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(ports.host.env)) };
            const unsigned = inputs['unsigned-index'] || trust === undefined;
            if (trust === undefined && !inputs['unsigned-index'])
                ports.host.notice('There is no policy, and no "trust": the signature of the index is not verified.');
            return (0, _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__.Q)(location, { ...by, unsigned, ports });
        }
        function requireRegistry({ registry }) {
            if (registry)
                return registry;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('No registry is named.', {
                fix: 'Give "registry" (oci://HOST/PATH, or oci-layout:FOLDER), or "index".',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await registry.tags();
            const passedOver = [];
            const generations = new _pakages_oci__WEBPACK_IMPORTED_MODULE_8__.U({
                registry,
                tags,
                bounds,
                judge: trust &&
                    ((manifest) => (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_9__.k)(manifest, {
                        registry,
                        verifier: trust.verifier,
                        signers: trust.policy.signers,
                    })),
                onPassedOver: (tag, why) => passedOver.push({ tag, why }),
            });
            return { tags, generations, passedOver };
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes)
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
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
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
    21743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers),
            N: () => (parseSpecQuery)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90091);
        var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        const NAME = '[A-Za-z0-9_][A-Za-z0-9_-]*';
        const HEAD = new RegExp(`^(?:[a-z0-9_.]+\\.)?(${NAME})?`);
        const TOKENS = [
            [
                /^@\s*([A-Za-z0-9_.:,=-]+)/,
                (query, [, range]) => {
                    query.versions = (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.FG)(range);
                },
            ],
            [new RegExp(`^\\+\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, true)],
            [new RegExp(`^[~-]\\s*(${NAME})`), (query, [, name]) => query.parameters.set(name, false)],
            [
                /^\/([a-z2-7]{1,32})(?![a-z0-9])/,
                (query, [, hash]) => {
                    query.hash = hash;
                },
            ],
            [
                new RegExp(`^(${NAME}):?=("[^"]*"|[^\\s"]+)`),
                (query, [, name, value]) => setParameter(query, name, value.replaceAll('"', '')),
            ],
        ];
        function setParameter(query, name, value) {
            if (name === 'target')
                query.target = value;
            else
                query.parameters.set(name, /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value);
        }
        function parseSpecQuery(text) {
            const [own = '', ...dependencies] = text.split('^');
            return {
                ...parseNode(own),
                text: text.trim(),
                dependencies: dependencies.map(parseNode),
            };
        }
        function parseNode(text) {
            const query = { text: text.trim(), parameters: new Map() };
            const head = HEAD.exec(query.text);
            const named = head[1] !== undefined && !query.text.slice(head[0].length).startsWith('=');
            if (named)
                query.name = head[1];
            let rest = (named ? query.text.slice(head[0].length) : query.text).trimStart();
            while (rest !== '')
                rest = takeToken(query, rest).trimStart();
            if (query.name === undefined && query.hash === undefined)
                throw malformed(text);
            return query;
        }
        function takeToken(query, rest) {
            for (const [pattern, apply] of TOKENS) {
                const match = pattern.exec(rest);
                if (!match)
                    continue;
                apply(query, match);
                return rest.slice(match[0].length);
            }
            throw malformed(query.text);
        }
        function malformed(text) {
            if (text.includes('%')) {
                return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" names a compiler, which only a solve can answer.`, 'Give name@version, variants, ^dependency or /hash; or a lock file that Spack has concretized.');
            }
            return new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a spec.`, 'Give name, name@version, name+variant, name key=value, name ^dependency or /hash.');
        }
        function answers(spec, query, specs) {
            if (!nodeAnswers(spec, query))
                return false;
            if (query.dependencies.length === 0)
                return true;
            const below = dependenciesBelow(spec, specs);
            return query.dependencies.every((wanted) => below.some(({ node, virtuals }) => nodeAnswers(node, wanted) ||
                (wanted.name !== undefined &&
                    virtuals.has(wanted.name) &&
                    nodeAnswers(node, { ...wanted, name: node.name }))));
        }
        function dependenciesBelow(spec, specs) {
            const virtuals = new Map();
            const open = [spec];
            for (let next = open.pop(); next; next = open.pop())
                for (const { hash, parameters } of next.dependencies) {
                    const known = virtuals.get(hash);
                    const node = specs.get(hash);
                    if (!known && node)
                        open.push(node);
                    virtuals.set(hash, new Set([...(known ?? []), ...parameters.virtuals]));
                }
            return [...virtuals].flatMap(([hash, names]) => {
                const node = specs.get(hash);
                return node ? [{ node, virtuals: names }] : [];
            });
        }
        function nodeAnswers(spec, query) {
            return ((query.name === undefined || spec.name === query.name) &&
                (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
                (query.versions === undefined || (0, _version_range_js__WEBPACK_IMPORTED_MODULE_0__.ib)((0, _version_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(spec.version), query.versions)) &&
                (query.target === undefined || (0, _concrete_spec_js__WEBPACK_IMPORTED_MODULE_3__.$r)(spec) === query.target) &&
                [...query.parameters].every(([name, wanted]) => hasParameter(spec, name, wanted)));
        }
        function hasParameter(spec, name, wanted) {
            const value = spec.parameters[name];
            if (typeof wanted === 'boolean')
                return value === wanted;
            if (wanted === '*')
                return value !== undefined;
            if (Array.isArray(value))
                return wanted.split(',').every((item) => value.includes(item));
            return value !== undefined && value !== null && String(value) === wanted;
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(' ', '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    })
};
