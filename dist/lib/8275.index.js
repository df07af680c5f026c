export const id = 8275;
export const ids = [8275];
export const modules = {
    39373: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (Chooser)
        });
        var tags = __webpack_require__(89077);
        var answers = __webpack_require__(87562);
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
                id: 'spec-ambiguous',
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
        var runnable_targets = __webpack_require__(35160);
        var concrete_spec = __webpack_require__(16804);
        var preference = __webpack_require__(78621);
        var version_version = __webpack_require__(35198);
        var what_runs = __webpack_require__(47732);
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
        const compare = (left, right, machine) => Number(runsWhole(left, machine)) - Number(runsWhole(right, machine)) ||
            compareAsked(left, right) ||
            Number((0, what_runs.bV)(left.spec, machine)) - Number((0, what_runs.bV)(right.spec, machine)) ||
            ((0, runnable_targets.wu)((0, concrete_spec.$r)(left.spec), (0, concrete_spec.$r)(right.spec)) ||
                (0, runnable_targets.wu)(furthestTarget(left), furthestTarget(right))) * (machine.unknownOf ? -1 : 1);
        const compareAsked = (left, right) => (0, preference.H)(rankOf(left), rankOf(right)) ||
            (right.merits.changedVariants ?? 0) - (left.merits.changedVariants ?? 0);
        const isSameForSystem = (left, right, machine) => (0, what_runs.bV)(left.spec, machine) &&
            !(0, what_runs.bV)(right.spec, machine) &&
            compareAsked(left, right) === 0;
        const furthestTarget = ({ spec, needs = [] }) => needs
            .filter((one) => !(0, concrete_spec.ge)(one))
            .map(concrete_spec.$r)
            .reduce((best, one) => ((0, runnable_targets.wu)(one, best) > 0 ? one : best), (0, concrete_spec.$r)(spec));
        const rankOf = ({ spec, merits }) => ({
            ...merits,
            version: (0, version_version.ot)(spec.version),
        });
        const runsWhole = ({ spec, needs = [] }, machine) => [spec, ...needs].every((one) => (0, what_runs.k8)(one, machine));
        const isTakenUnasked = (candidate, machine) => {
            const { version, infinity, deprecated } = rankOf(candidate);
            return (runsWhole(candidate, machine) &&
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
        var refused_selection = __webpack_require__(86960);
        ;
        function toldOtherwise({ hash, target, platform, os }, unfit) {
            const named = { platform: undefined, processor: target, libc: os }[unfit];
            return (hash ?? platform ?? named) !== undefined;
        }
        function doesNotRun({ text }, { root, foreign, machine }, { reference }) {
            const unfit = (0, what_runs.uG)(foreign, machine);
            const { here, fix, ask } = unfit === 'libc' ? ofLibc(root, machine) : ofProcessor(root, machine);
            const built = unfit === 'libc' ? root : foreign;
            const needs = built === root ? '' : `, which ${(0, concrete_spec.Pf)(root)} needs`;
            return new refused_selection.dk(`No binary of "${text}" in ${reference} runs on this machine (${machine.platform}, ${here}): ${(0, concrete_spec.Pf)(built)} is built for ${(0, what_runs._T)(foreign, unfit)}${needs}.`, {
                id: 'binary-for-other-machine',
                fix: `${fix}. To have it all the same, ask for "${root.name} ${ask}".`,
            });
        }
        function ofProcessor(root, machine) {
            const here = bestTarget(machine);
            return {
                here,
                fix: `Build it for ${here} or something more generic ("targets" of pakages.json builds for several), or install it on a newer machine`,
                ask: `target=${(0, concrete_spec.$r)(root)}`,
            };
        }
        function ofLibc(root, machine) {
            const here = (0, what_runs.Cz)(machine);
            const older = machine.libc?.version === undefined ? '' : ' or older';
            return {
                here,
                fix: `Build it on a system with ${here}${older} ("targets" of pakages.json builds on several), or install it on a system that has what it needs`,
                ask: `os=${root.arch.platform_os}`,
            };
        }
        const bestTarget = ({ targets }) => [...targets].reduce((best, target) => ((0, runnable_targets.wu)(target, best) > 0 ? target : best));
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
        var dag = __webpack_require__(88761);
        var join_generations = __webpack_require__(15604);
        ;
        function ofNewestPart(best, generation) {
            if (best.length < 2)
                return best;
            const { specs } = generation.dag;
            for (const { roots } of (0, join_generations.CI)(generation)) {
                const part = new Set((0, dag.Gq)({ roots, specs }, dag.Oo).map(({ hash }) => hash));
                const own = best.filter(({ spec }) => part.has(spec.hash));
                if (own.length > 0)
                    return own;
            }
            return best;
        }
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
                    this.#requireToRun(query, first.spec, found);
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
            #requireToRun(query, root, { specs }) {
                const { toRun, machine, registry } = this.#options;
                if (toRun !== true)
                    return;
                const foreign = (0, what_runs.jO)([root.hash], specs).find((spec) => {
                    const unfit = (0, what_runs.uG)(spec, machine);
                    return unfit !== undefined && !toldOtherwise(query, unfit);
                });
                if (foreign)
                    throw doesNotRun(query, { root, foreign, machine }, registry);
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
                let [second, last, unasked] = [];
                for await (const generation of this.#options.generations.newestFirst()) {
                    this.#preferences.add(generation.record);
                    const found = this.#foundIn(query, generation, gone);
                    for (const { hash } of generation.record.specs)
                        unseen.delete(hash);
                    if (found?.gone)
                        last ??= found;
                    else if (!found || !this.#isTakenUnasked(found))
                        second ??= found;
                    else if (!unasked || this.#isSameForSystem(found, unasked))
                        unasked = found;
                    if (unseen.size === 0 || (unasked && !this.#mayBeBetter(unasked, unseen)))
                        break;
                }
                if (unasked)
                    return { unasked, complete: true };
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
            #isSameForSystem({ best: [left] }, { best: [right] }) {
                return isSameForSystem(left, right, this.#options.machine);
            }
            #mayBeBetter({ best: [found] }, unseen) {
                const { name, version } = found.spec;
                if ((0, what_runs.bV)(found.spec, this.#options.machine))
                    return false;
                return [...unseen].some((hash) => this.#present.get(hash) === (0, tags.W3)(name, version, hash));
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
                const best = ofNewestPart(asked.length > 0 ? asked : found.best, generation);
                return { ...found, best, specs: dag.specs, generation };
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
                    .map((spec) => ({
                    ...{ spec, merits: this.#preferences.meritsOf(spec) },
                    needs: (0, what_runs.jO)([spec.hash], specs),
                }));
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
                    id: 'binary-not-in-cache',
                    fix: `There are: ${listSpecs(sameName)}. Ask for one of these, or build and push what you need.`,
                });
            return new NotInCache(`"${query.text}" is not in ${reference}.${nameHint(query, content)}`, {
                id: 'binary-not-in-cache',
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
                    id: 'generation-missing',
                    fix: '"pakages generations" lists those that it has.',
                });
            const any = /^generation \d+$/.test(named) ? '' : 'any ';
            return new NotInGeneration(`"${query.text}" is not in ${any}${named} of ${reference}.`, {
                id: 'binary-not-in-generation',
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
    79014: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (thisMachine)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var os_release = __webpack_require__(52933);
        var runnable_targets = __webpack_require__(35160);
        ;
        function processorOf(text, family) {
            const valuesOf = (key) => text.split('\n').flatMap((line) => {
                const at = line.indexOf(':');
                return at > 0 && key.test(line.slice(0, at).trim()) ? [line.slice(at + 1).trim()] : [];
            });
            const vendors = [...new Set(valuesOf(/^(vendor_id|CPU implementer)$/))];
            const [first = new Set(), ...others] = [...new Set(valuesOf(/^(flags|Features)$/))].map((line) => new Set(line.split(/\s+/)));
            return {
                family,
                vendor: vendors.length === 1 ? vendors[0] : undefined,
                flags: new Set([...first].filter((flag) => others.every((other) => other.has(flag)))),
            };
        }
        ;
        const FAMILIES = {
            x64: 'x86_64',
            arm64: 'aarch64',
            ppc64: 'ppc64le',
            ia32: 'x86',
        };
        function toldMachine(text, model) {
            const family = FAMILIES[process.arch] ?? process.arch;
            const processor = processorOf(text, family);
            const name = /^Apple (M\d+)\b/.exec(model)?.[1]?.toLowerCase();
            const said = processor.flags.size > 0 || name !== undefined;
            return {
                platform: process.platform,
                targets: (0, runnable_targets.M8)({ ...processor, name }),
                ...(!said && { unknownOf: family }),
            };
        }
        ;
        const thisMachine = () => ({
            ...toldMachine(cpuInformation(), (0, external_node_os_.cpus)()[0]?.model ?? ''),
            libc: process.platform === 'linux' ? libc() : undefined,
            distribution: process.platform === 'linux' ? distribution() : undefined,
        });
        function libc() {
            const report = process.report;
            const { excludeNetwork } = report;
            report.excludeNetwork = true;
            const { header } = report.getReport();
            report.excludeNetwork = excludeNetwork;
            const version = header?.glibcVersionRuntime;
            if (version !== undefined)
                return { name: 'glibc', version };
            return (0, external_node_fs_.readdirSync)('/lib').some((name) => /^ld-musl-.*\.so\.1$/.test(name))
                ? { name: 'musl', version: undefined }
                : undefined;
        }
        function distribution() {
            for (const file of ['/etc/os-release', '/usr/lib/os-release'])
                try {
                    return (0, os_release.A)((0, external_node_fs_.readFileSync)(file, 'utf8'));
                }
                catch {
                }
            return undefined;
        }
        const MOST_BYTES = 1 << 20;
        function cpuInformation() {
            let file;
            try {
                file = (0, external_node_fs_.openSync)('/proc/cpuinfo', 'r');
                const buffer = Buffer.alloc(MOST_BYTES);
                let size = 0;
                for (let read = -1; read !== 0 && size < MOST_BYTES; size += read)
                    read = (0, external_node_fs_.readSync)(file, buffer, size, MOST_BYTES - size, null);
                return buffer.toString('latin1', 0, buffer.lastIndexOf('\n', size));
            }
            catch {
                return '';
            }
            finally {
                if (file !== undefined)
                    (0, external_node_fs_.closeSync)(file);
            }
        }
    }),
    47732: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Cz: () => (libcText),
            _T: () => (builtFor),
            bV: () => (isOfSystem),
            jO: () => (mustRunHere),
            k8: () => (runsOn),
            uG: () => (unfitFor)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35160);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17229);
        function unfitFor(spec, machine) {
            if (spec.arch.platform !== machine.platform)
                return 'platform';
            if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec))
                return hasLibc(spec, machine.libc) ? undefined : 'libc';
            return runsTarget((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec), machine) ? undefined : 'processor';
        }
        const runsOn = (spec, machine) => unfitFor(spec, machine) === undefined;
        const runsTarget = (target, { targets, unknownOf }) => targets.has(target) || (unknownOf !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ih)(target).has(unknownOf));
        const LIBCS = new Set(['glibc', 'musl']);
        function hasLibc({ name, version }, libc) {
            if (!LIBCS.has(name) || libc === undefined)
                return true;
            if (name !== libc.name)
                return false;
            return (libc.version === undefined ||
                (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ot)(libc.version), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ot)(version)) >= 0);
        }
        const mustRunHere = (roots, specs) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Gq)({ roots, specs }, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.lr).filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) || LIBCS.has(spec.name));
        const isOfSystem = (spec, { distribution }) => distribution === undefined || (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.K)(spec, distribution);
        const libcText = ({ libc }) => [libc?.name, libc?.version].filter((part) => part !== undefined).join(' ');
        function builtFor(spec, unfit) {
            const { platform, platform_os: os } = spec.arch;
            return unfit === 'libc'
                ? `${os} with ${spec.name} ${spec.version}`
                : `${platform} on ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`;
        }
    }),
    15604: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CI: () => (partsOf),
            I9: () => (joinGenerations),
            pn: () => (partName)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88761);
        function partName({ roots, specs }) {
            const names = roots.map((hash) => {
                const spec = specs.get(hash);
                return `${spec.arch.platform}-${spec.arch.platform_os}-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`;
            });
            return [...new Set(names)].sort().join(' ');
        }
        const partsOf = ({ record: { parts }, dag, }) => parts ?? [{ name: partName(dag), roots: dag.roots }];
        function joinGenerations(own, dag, earlier) {
            const taken = new Map();
            for (const content of earlier)
                for (const part of partsOf(content).toReversed()) {
                    taken.delete(part.name);
                    taken.set(part.name, { part, content });
                }
            const mine = own.facts.parts ?? [];
            for (const { name } of mine)
                taken.delete(name);
            if (taken.size === 0)
                return own;
            const others = [...taken.values()].toReversed();
            const parts = [...mine, ...others.map(({ part }) => part)];
            const whole = wholeDag(parts, [dag, ...others.map(dagOfPart)]);
            const lock = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.A$)(whole));
            const facts = [own.facts, ...others.map(factsOfPart)];
            return {
                lock,
                facts: {
                    ...own.facts,
                    parts,
                    lock: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.o)(lock),
                    roots: byHash(facts.flatMap(({ roots }) => roots)),
                    specs: byHash(facts.flatMap(({ specs }) => specs)),
                    recipes: firstOfEach(facts.flatMap(({ recipes }) => recipes), ({ name }) => name),
                },
            };
        }
        function wholeDag(parts, dags) {
            const named = parts.toSorted((left, right) => (left.name < right.name ? -1 : 1));
            const specs = new Map(dags.flatMap((one) => [...one.specs]));
            return {
                roots: [...new Set(named.flatMap(({ roots }) => roots))],
                specs: new Map([...specs].sort(([left], [right]) => (left < right ? -1 : 1))),
            };
        }
        function dagOfPart({ part: { roots }, content: { dag } }) {
            const specs = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Gq)({ roots, specs: dag.specs }, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Oo);
            return { roots, specs: new Map(specs.map((one) => [one.hash, one])) };
        }
        function factsOfPart(taken) {
            const { specs } = dagOfPart(taken);
            const { record } = taken.content;
            const roots = new Set(taken.part.roots);
            const names = new Set([...specs.values()].map(({ name }) => name));
            return {
                roots: record.roots.filter(({ hash }) => roots.has(hash)),
                specs: record.specs.filter(({ hash }) => specs.has(hash)),
                recipes: record.recipes.filter(({ name }) => names.has(name)),
            };
        }
        const byHash = (all) => firstOfEach(all, ({ hash }) => hash);
        function firstOfEach(all, keyOf) {
            const first = new Map();
            for (const one of all)
                if (!first.has(keyOf(one)))
                    first.set(keyOf(one), one);
            return [...first].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
        }
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf),
            P: () => (pinnedGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    id: 'inputs-contradict',
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const [digits = '', manifest] = name.split('@');
                const number = numberOf(digits);
                if (manifest === undefined)
                    return { number, named: `generation ${number}` };
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(manifest))
                    return { number, manifest, named: `generation ${name}` };
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
                    id: 'input-malformed',
                    fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
                });
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        const pinnedGeneration = ({ number, manifest, }) => `${number}@${manifest}`;
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
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
                id: 'input-malformed',
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
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
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.C)(hash)));
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
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
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
                digests: async () => (index ? (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.yb)(registry, index) : new Map()),
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    })
};
