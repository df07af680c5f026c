export const id = 1573;
export const ids = [1573];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    }),
    97100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pruneStep: () => (pruneStep)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var tags = __webpack_require__(89077);
        var registry_error = __webpack_require__(26061);
        var fallback_tag = __webpack_require__(3895);
        var identity_digest = __webpack_require__(64074);
        var p_map = __webpack_require__(606);
        var generation_tags = __webpack_require__(52089);
        var generation_image = __webpack_require__(7227);
        var freeze_generation = __webpack_require__(5904);
        var release_tags = __webpack_require__(83971);
        var index_image = __webpack_require__(16534);
        ;
        const AT_ONCE = 8;
        async function readPrunable(registry, judge) {
            const all = await registry.tags();
            const index = await (0, index_image.jW)(registry);
            const read = await (0, p_map["default"])((0, generation_tags.CR)(all), (tag) => readJudged(registry, tag, judge), {
                concurrency: AT_ONCE,
            });
            const found = read.filter((one) => one !== undefined);
            const uncounted = found.filter((one) => 'why' in one);
            const listed = found.filter((one) => 'record' in one);
            refuseAmongCounted(uncounted, listed);
            const released = await frozenOrStop(registry, all, judge);
            const missing = released.filter((one, at) => listed.every(({ manifest }) => manifest !== one.manifest) &&
                released.findIndex(({ manifest }) => manifest === one.manifest) === at);
            return {
                all,
                tags: (0, tags.hn)(all),
                generations: [...listed, ...missing],
                uncounted,
                frozen: released.map(({ record }) => record.number),
                index: index?.manifest.digest,
                digests: index ? await (0, index_image.yb)(registry, index) : new Map(),
            };
        }
        async function readJudged(registry, tag, judge) {
            if (!judge)
                return readOrStop(registry, tag);
            const stored = await registry.manifest(tag.tag);
            if (!stored)
                return undefined;
            const against = await judge(stored.digest);
            if (against.length === 0)
                return readOrStop(registry, tag, stored.digest);
            const generation = await (0, registry_error.UF)(() => (0, generation_image.Z7)(registry, tag, stored.digest));
            return { tag: tag.tag, number: tag.number, why: against.join(' '), generation };
        }
        function refuseAmongCounted(uncounted, counted) {
            const first = Math.min(...counted.map(({ record }) => record.number));
            const stray = uncounted.find(({ number }) => number > first);
            if (!stray)
                return;
            throw new errors.yo(`${stray.tag} does not count, though generation ${first} before it does, and nothing is deleted: ${stray.why}`, {
                id: 'generation-not-counted',
                fix: `Delete ${stray.tag} by hand when it is not yours, then run it again. One of yours that was pushed unsigned goes the same way, once a signed push has recorded what it has.`,
            });
        }
        async function frozenOrStop(registry, all, judge) {
            try {
                const frozen = await (0, freeze_generation.nQ)(registry, all);
                for (const { name, generation } of judge ? frozen : []) {
                    const [why] = await judge(generation.manifest);
                    if (why !== undefined)
                        throw notFrozen(name, why);
                }
                return frozen.map(({ generation }) => generation);
            }
            catch (error) {
                if (!(error instanceof generation_image.Ci))
                    throw error;
                throw new errors.yo(`A release is of no generation that can be read: ${error.message}`, {
                    id: 'release-unreadable',
                    fix: 'Delete its tag by hand when it is not yours, then run it again.',
                    cause: error,
                });
            }
        }
        const notFrozen = (name, why) => new errors.yo(`Release ${name} is of a generation that does not count: ${why}`, {
            id: 'release-unreadable',
            fix: `Nobody knows what was frozen for it. Lead ${(0, release_tags.aF)(name)} to its own again, as "generation.json" among the assets of the release names it, or delete that tag, then run it again.`,
        });
        async function readOrStop(registry, tag, manifest) {
            try {
                return await (0, generation_image.Z7)(registry, tag, manifest);
            }
            catch (error) {
                if (!(error instanceof generation_image.Ci))
                    throw error;
                throw new errors.yo(`${tag.tag} is no generation that can be read, and nobody knows what it needs: ${error.message}`, {
                    id: 'generation-unreadable',
                    fix: `Delete ${tag.tag} by hand when it is not yours, then run it again.`,
                    cause: error,
                });
            }
        }
        const subjectsIn = (tags) => tags.flatMap((tag) => {
            const digest = tag.replace(/^sha256-/, 'sha256:');
            return (0, identity_digest.Bc)(digest) && (0, fallback_tag.fH)(digest) === tag ? [digest] : [];
        });
        const liveManifests = ({ digests }, live, kept) => new Set([
            ...kept.map(({ manifest }) => manifest),
            ...kept.flatMap(({ record }) => record.specs.map(({ manifest }) => manifest)),
            ...[...live].flatMap((hash) => digests.get(hash)?.manifest ?? []),
        ]);
        ;
        function planPrune(generations, tags, rules) {
            const kept = keptGenerations(generations, rules);
            const doomed = generations
                .filter((one) => !kept.has(one))
                .toSorted((one, other) => one.record.number - other.record.number);
            const dags = [...generations.map(({ dag }) => dag), ...rules.locks];
            const live = new Set();
            for (const { dag } of kept)
                for (const hash of dag.specs.keys())
                    live.add(hash);
            for (const dag of rules.locks)
                for (const hash of dag.specs.keys())
                    live.add(hash);
            for (const dag of dags)
                addVersions(dag, rules.versions, live);
            const known = new Set(dags.flatMap(({ specs }) => [...specs.keys()]));
            const unnamed = [...tags].filter(([hash]) => !known.has(hash));
            if (rules.unnamed)
                for (const [hash] of unnamed)
                    live.add(hash);
            const heights = heightsIn(dags);
            return {
                kept: [...kept],
                doomed,
                live,
                packages: [...tags]
                    .filter(([hash]) => !live.has(hash))
                    .map(([hash, tag]) => ({ hash, tag, height: heights.get(hash) ?? Infinity }))
                    .sort((one, other) => (one.height === other.height ? 0 : other.height - one.height)),
                unnamed: rules.unnamed ? unnamed.map(([, tag]) => tag) : [],
                missing: missingIn([...kept], tags),
            };
        }
        function keptGenerations(generations, { newest, since, numbers, lastOfRoots }) {
            const sorted = generations.toSorted((one, other) => other.record.number - one.record.number);
            const kept = new Set(sorted.filter(({ record }, at) => at < newest || Date.parse(record.recorded) >= since || numbers.has(record.number)));
            if (!lastOfRoots)
                return kept;
            const seen = new Set();
            for (const one of sorted)
                for (const { name } of one.record.roots) {
                    if (!seen.has(name))
                        kept.add(one);
                    seen.add(name);
                }
            return kept;
        }
        function addVersions({ specs }, versions, live) {
            if (versions.size === 0)
                return;
            const open = [...specs.values()].filter(({ name, version }) => versions.has(`${name}@${version}`));
            const seen = new Set(open.map(({ hash }) => hash));
            for (let spec = open.pop(); spec !== undefined; spec = open.pop()) {
                live.add(spec.hash);
                for (const { hash } of spec.dependencies) {
                    const needed = specs.get(hash);
                    if (needed === undefined || seen.has(hash))
                        continue;
                    seen.add(hash);
                    open.push(needed);
                }
            }
        }
        function heightsIn(dags) {
            const heights = new Map();
            for (const dag of dags)
                for (const start of dag.specs.keys())
                    addHeights(start, dag, heights);
            return heights;
        }
        function addHeights(start, { specs }, heights) {
            const open = [start];
            for (let hash = open.at(-1); hash !== undefined; hash = open.at(-1)) {
                const needs = (specs.get(hash)?.dependencies ?? []).map((one) => one.hash);
                const unknown = needs.filter((one) => !heights.has(one) && specs.has(one));
                if (unknown.length > 0 && !heights.has(hash)) {
                    open.push(...unknown);
                    continue;
                }
                if (!heights.has(hash))
                    heights.set(hash, 1 + Math.max(-1, ...needs.map((one) => heights.get(one) ?? 0)));
                open.pop();
            }
        }
        const missingIn = (kept, tags) => [
            ...new Set(kept.flatMap(({ record }) => record.specs.map(({ hash }) => hash).filter((hash) => !tags.has(hash)))),
        ];
        var solution_image = __webpack_require__(26111);
        var source_image = __webpack_require__(25351);
        var finalize = __webpack_require__(65512);
        var manifest = __webpack_require__(5394);
        var verified = __webpack_require__(49003);
        var attach = __webpack_require__(19769);
        var sbom_formats = __webpack_require__(25838);
        ;
        async function formerIndexes({ registry, tags, before }) {
            const current = await currentIndex(registry);
            const former = [];
            for (const digest of new Set([...(before ? [before] : []), ...subjectsIn(tags)])) {
                if (digest === current)
                    continue;
                const stored = await registry.manifest(digest);
                if (stored && (await (0, index_image.Y9)(stored)))
                    former.push(digest);
            }
            return former;
        }
        const currentIndex = async (registry) => (await (0, index_image.jW)(registry))?.manifest.digest;
        async function bringSbomsAlong({ registry, before }) {
            const now = await currentIndex(registry);
            if (before === undefined || now === undefined || now === before)
                return;
            for (const { digest, artifactType } of await registry.referrers(before)) {
                if (artifactType === undefined || (0, sbom_formats.cO)(artifactType) === undefined)
                    continue;
                await (0, registry_error.UF)(async () => {
                    const stored = await registry.manifest(digest);
                    const [layer] = stored ? (0, manifest.Sw)(stored.bytes, digest).layers : [];
                    if (!layer)
                        return;
                    const title = layer.annotations?.['org.opencontainers.image.title'];
                    const bytes = await (0, verified.oD)(registry, layer, sbom_formats.vi);
                    await (0, attach.K)(registry, [now], { artifactType, bytes, ...(title !== undefined && { title }) });
                });
            }
        }
        ;
        const BATCH = 200;
        const prune_registry_AT_ONCE = 8;
        async function pruneRegistry(plan, contents, options) {
            const { registry, clock, signal, provenance, solutions = [], onGone } = options;
            const deletion = new Deletion(options, contents, plan);
            const deleted = new Set();
            const total = plan.packages.length + plan.doomed.length + solutions.length;
            let [generations, done] = [0, 0];
            let interrupted = false;
            try {
                for (let at = 0; at < plan.packages.length && !interrupted; at += BATCH) {
                    const batch = plan.packages.slice(at, at + BATCH);
                    for (const level of Map.groupBy(batch, ({ height }) => height).values())
                        await (0, p_map["default"])(level, async ({ tag, hash }) => {
                            signal.throwIfAborted();
                            if (await deletion.image(tag))
                                deleted.add(hash);
                            onGone?.(tag, ++done, total);
                        }, { concurrency: prune_registry_AT_ONCE });
                    interrupted = await somebodyPushed(registry, contents);
                }
                for (const tag of solutions) {
                    signal.throwIfAborted();
                    await deletion.image(tag);
                    onGone?.(tag, ++done, total);
                }
                if (!interrupted) {
                    await deletion.superseded(plan);
                    for (const { tag, manifest } of plan.doomed) {
                        signal.throwIfAborted();
                        if (await deletion.image(manifest))
                            generations++;
                        onGone?.(tag, ++done, total);
                    }
                    await deletion.orphans(contents.all);
                }
            }
            finally {
                if (deletion.count > 0 && !signal.aborted)
                    await (0, finalize.x)({ registry, clock, signal, expected: new Map(), deleted, provenance });
            }
            if (!interrupted)
                await deletion.formerIndexes(contents);
            return { manifests: deletion.count, packages: deleted.size, generations, interrupted };
        }
        async function somebodyPushed(registry, { all }) {
            const before = new Set((0, generation_tags.CR)(all).map(({ tag }) => tag));
            return (0, generation_tags.CR)(await registry.tags()).some(({ tag }) => !before.has(tag));
        }
        class Deletion {
            #registry;
            #remove;
            #live;
            #tags;
            #gone = new Set();
            constructor({ registry, remove }, contents, { live, kept }) {
                this.#registry = registry;
                this.#remove = remove ?? ((manifest) => registry.deleteManifest(manifest));
                this.#live = liveManifests(contents, live, kept);
                this.#tags = new Set(contents.all);
            }
            get count() {
                return this.#gone.size;
            }
            async image(reference) {
                const stored = await this.#registry.manifest(reference);
                if (stored === undefined || this.#live.has(stored.digest))
                    return false;
                await this.#hangingAt(stored.digest);
                return this.#one(stored.digest);
            }
            async superseded({ doomed, live }) {
                const old = new Map(doomed.flatMap(({ record }) => record.specs
                    .filter(({ manifest }) => !this.#live.has(manifest) && !this.#gone.has(manifest))
                    .map(({ hash, manifest }) => [manifest, hash])));
                for (const [manifest, hash] of old)
                    if (!live.has(hash))
                        await this.image(manifest);
            }
            async orphans(tags) {
                await (0, p_map["default"])(subjectsIn(tags).filter((digest) => !this.#live.has(digest)), async (digest) => {
                    if ((await this.#registry.manifest(digest)) === undefined)
                        await this.#hangingAt(digest);
                }, { concurrency: prune_registry_AT_ONCE });
            }
            async formerIndexes({ all, index }) {
                const renewed = { registry: this.#registry, tags: all, before: index };
                await bringSbomsAlong(renewed);
                for (const digest of await formerIndexes(renewed))
                    if (digest !== (await currentIndex(this.#registry)))
                        await this.image(digest);
            }
            async #hangingAt(subject, depth = 0) {
                for (const { digest } of await this.#referrers(subject)) {
                    const stored = await this.#registry.manifest(digest);
                    const named = stored && (await (0, registry_error.UF)(() => (0, fallback_tag.Sz)(stored.mediaType, stored.bytes, digest)));
                    if (named?.subject !== subject || this.#live.has(digest))
                        continue;
                    if (depth < DEEPEST)
                        await this.#hangingAt(digest, depth + 1);
                    await this.#one(digest);
                }
                if (!this.#tags.has((0, fallback_tag.fH)(subject)))
                    return;
                const list = await this.#registry.manifest((0, fallback_tag.fH)(subject));
                if (list && !this.#live.has(list.digest))
                    await this.#one(list.digest);
            }
            async #referrers(subject) {
                try {
                    const listed = this.#tags.has((0, fallback_tag.fH)(subject)) || (await this.#registry.listsReferrers(subject));
                    return listed ? await this.#registry.referrers(subject) : [];
                }
                catch (error) {
                    if (!(0, registry_error.Im)(error))
                        throw error;
                    const list = await this.#registry.manifest((0, fallback_tag.fH)(subject));
                    return (await (0, registry_error.UF)(() => (0, fallback_tag.Mc)(list?.bytes, 'a list of referrers'))) ?? [];
                }
            }
            async #one(digest) {
                const gone = await this.#remove(digest);
                if (gone)
                    this.#gone.add(digest);
                return gone;
            }
        }
        const DEEPEST = 3;
        var concrete_spec = __webpack_require__(16804);
        var src = __webpack_require__(75290);
        var lock_file = __webpack_require__(9176);
        var may_publish_here = __webpack_require__(34509);
        var generation_signature = __webpack_require__(60277);
        var staging_repository = __webpack_require__(63523);
        var staged_runs = __webpack_require__(13780);
        var registry = __webpack_require__(92687);
        ;
        const DAY = 24 * 60 * 60_000;
        async function abandonedRuns(reference, inputs, ports) {
            const staging = (0, registry.I)((0, staging_repository.$2)(reference), inputs, ports);
            const before = ports.clock.now() - inputs['staging-days'] * DAY;
            const abandoned = (await (0, staged_runs.LJ)(staging)).filter(({ lastSign }) => lastSign < before);
            return {
                staging,
                runs: abandoned.map(({ name }) => name).sort(),
                manifests: await (0, staged_runs.F$)(staging, abandoned),
            };
        }
        ;
        const step_DAY = 24 * 60 * 60_000;
        async function pruneStep(inputs, ports) {
            if (inputs.delete)
                await (0, may_publish_here.H)('deletions', inputs, ports);
            const opened = await (0, src.h)(inputs, ports);
            const registry = opened.registry();
            const rules = await rulesOf(inputs, ports);
            const judge = await judgeOf(opened, registry);
            const contents = await ports.host.group(`Reading ${registry.reference}`, () => readPrunable(registry, judge));
            tellUncounted(contents, inputs, ports);
            if (contents.generations.length === 0 &&
                contents.tags.size > 0 &&
                inputs.unnamed &&
                rules.locks.length === 0)
                throw new errors.eb('No generation and no lock says what of this registry is needed.', {
                    id: 'prune-nothing-needed',
                    fix: 'Give "locks", or leave "unnamed" away.',
                });
            const numbers = new Set([...rules.numbers, ...contents.frozen]);
            const stays = contents.uncounted.flatMap(({ generation }) => generation?.dag ?? []);
            const locks = [...rules.locks, ...stays];
            const plan = planPrune(contents.generations, contents.tags, { ...rules, numbers, locks });
            const solutions = await (0, solution_image.Ys)(registry, contents.all, rules.since);
            const sources = await sourcesToGo(registry, { contents, plan }, rules);
            const abandoned = await abandonedRuns(opened.reference, inputs, ports);
            const absent = absentOf(rules, contents);
            const found = { plan, contents, solutions, sources, abandoned, absent };
            const result = { registry: registry.reference, ...found };
            if (!inputs.delete)
                return { ...result, pruned: undefined };
            const pruned = await ports.host.group(`Deleting from ${registry.reference}`, () => carriedOut(registry, result, inputs, ports));
            return { ...result, pruned };
        }
        async function judgeOf(opened, registry) {
            if (opened.configuration?.values.trust === undefined)
                return undefined;
            const { verifier, policy } = await opened.trust();
            return (manifest) => (0, generation_signature.kK)(manifest, { registry, verifier, signers: policy.signers });
        }
        function tellUncounted({ uncounted }, { unnamed }, { host }) {
            const [first] = uncounted;
            if (first && unnamed)
                throw new errors.yo(`With "unnamed" every generation must count, and ${first.tag} does not: ${first.why}`, {
                    id: 'generation-not-counted',
                    fix: `Leave "unnamed" away, or delete ${first.tag} by hand, then run it again.`,
                });
            for (const { tag, why } of uncounted)
                host.warning(`${tag} does not count, and stays with all that it names: ${why}`);
        }
        async function rulesOf(inputs, { host, clock }) {
            const numbers = inputs.generations.map(Number);
            const wrong = inputs.generations.find((_, at) => !Number.isSafeInteger(numbers[at]));
            if (wrong !== undefined)
                throw new errors.eb(`"generations" has "${wrong.slice(0, 80)}".`, {
                    id: 'input-malformed',
                    fix: 'Give numbers.',
                });
            const locks = inputs.locks.map((file) => readNamedLock((0, external_node_path_.resolve)(host.workspace, file)));
            return {
                newest: inputs.newest,
                since: clock.now() - inputs.days * step_DAY,
                numbers: new Set(numbers),
                lastOfRoots: inputs['last-of-roots'],
                locks: (await Promise.all(locks)).map(({ dag }) => dag),
                versions: await reviewedVersions((0, external_node_path_.resolve)(host.workspace, inputs.reviews)),
                unnamed: !inputs.unnamed,
            };
        }
        async function readNamedLock(file) {
            if (!(0, external_node_fs_.existsSync)(file))
                throw new errors.eb(`There is no lock ${file}.`, {
                    id: 'file-missing',
                    fix: 'Correct the input "locks".',
                });
            return (0, lock_file.c)(file);
        }
        function absentOf({ numbers, locks }, contents) {
            const recorded = new Set(contents.generations.map(({ record }) => record.number));
            const specs = locks.flatMap(({ roots, specs: all }) => roots.map((hash) => all.get(hash)));
            const gone = specs.filter((spec) => !(0, concrete_spec.ge)(spec) && !contents.tags.has(spec.hash));
            return {
                generations: [...numbers].filter((number) => !recorded.has(number)),
                roots: [...new Set(gone.map(concrete_spec.Pf))],
            };
        }
        async function reviewedVersions(folder) {
            const names = await namesIn(folder);
            const versions = await Promise.all(names.map(async (name) => (await namesIn((0, external_node_path_.join)(folder, name))).map((one) => `${name}@${one}`)));
            return new Set(versions.flat());
        }
        const namesIn = (folder) => (0, promises_.readdir)(folder).catch(() => []);
        async function sourcesToGo(registry, { contents, plan }, { locks, since }) {
            const dags = [...contents.generations.map(({ dag }) => dag), ...locks];
            if (dags.length === 0)
                return [];
            const specs = dags.flatMap((dag) => [...dag.specs.values()]);
            const live = specs.filter(({ hash }) => plan.live.has(hash));
            const needed = new Set(live.map(({ name, version }) => `${name}@${version}`));
            return (0, source_image.EN)(registry, contents.all, { before: since, needed });
        }
        async function carriedOut(registry, { plan, contents, solutions, sources, abandoned }, inputs, ports) {
            const { host, clock, signal } = ports;
            const { repository, serverUrl, commit } = host.context;
            const { staging, manifests } = abandoned;
            const unstage = await githubRemoval(staging, inputs, ports);
            for (const digest of manifests) {
                signal.throwIfAborted();
                await (unstage ?? ((one) => staging.deleteManifest(one)))(digest);
            }
            return pruneRegistry(plan, contents, {
                registry,
                clock,
                signal,
                solutions: [...solutions, ...sources],
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                remove: await githubRemoval(registry, inputs, ports),
                onGone: (subject, done, total) => host.progress({ subject, outcome: 'deleted', done, total }),
            });
        }
        async function githubRemoval({ reference }, { token }, ports) {
            const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(reference)?.[1];
            if (image === undefined)
                return undefined;
            if (token === undefined)
                throw new errors.eb('ghcr.io deletes through the API of GitHub only, which wants a token.', {
                    id: 'token-missing',
                    fix: 'Set GITHUB_TOKEN to a token with "delete:packages".',
                });
            const { repository, apiUrl } = ports.host.context;
            const codeHost = await ports.openCodeHost(repository ?? image, token, apiUrl);
            return (digest) => codeHost.deleteManifest(image, digest);
        }
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
    }),
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
            await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.qE)(file, (temporary) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.zr)(digest, size, where), ...(through ? [through] : []), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { highWaterMark: 256 * 1024 })));
        }
        const openFile = (file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 256 * 1024 });
        const fileBlob = (file, digest, size) => ({
            digest,
            size,
            open: () => openFile(file),
            read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file),
        });
    }),
    19769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (attach),
            l: () => (isAttached)
        });
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _content_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        async function attach(registry, subjects, attachment) {
            const { artifactType, bytes, title, annotations } = attachment;
            await Promise.all([putEmptyConfig(registry), (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, bytes)]);
            const layer = {
                ...(0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(artifactType, bytes),
                ...(title !== undefined && { annotations: { 'org.opencontainers.image.title': title } }),
            };
            const attachTo = async (subject) => {
                const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                    mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS,
                    schemaVersion: 2,
                    artifactType,
                    config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$v, NOTHING),
                    layers: [layer],
                    subject: await subjectOf(registry, subject),
                    ...(annotations && { annotations }),
                });
                return { subject, artifactType, manifest: await registry.putReferrer(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.MS, manifest) };
            };
            return untilOneFails(subjects, attachTo);
        }
        async function untilOneFails(subjects, attachTo) {
            const failures = [];
            const attached = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(subjects, async (subject) => {
                if (failures.length > 0)
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                try {
                    return await attachTo(subject);
                }
                catch (error) {
                    failures.push(error);
                    return p_map__WEBPACK_IMPORTED_MODULE_4__.QJ;
                }
            }, { concurrency: 16 });
            if (failures.length > 0)
                throw failures[0];
            return attached;
        }
        const NOTHING = Buffer.from('{}');
        const withEmptyConfig = new WeakMap();
        async function putEmptyConfig(registry) {
            const putting = withEmptyConfig.get(registry) ?? (0, _content_blob_js__WEBPACK_IMPORTED_MODULE_0__.h)(registry, NOTHING);
            withEmptyConfig.set(registry, putting);
            try {
                await putting;
            }
            catch (error) {
                withEmptyConfig.delete(registry);
                throw error;
            }
        }
        async function isAttached(registry, subject, { artifactType, bytes }) {
            const wanted = (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_5__.o)(bytes);
            for (const { digest } of await registry.referrers(subject, artifactType)) {
                const stored = await registry.manifest(digest);
                const layers = stored ? (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, digest).layers : [];
                if (layers.length === 1 && layers[0].digest === wanted)
                    return registry.hasBlob(wanted);
            }
            return false;
        }
        async function subjectOf(registry, digest) {
            const target = await registry.manifest(digest);
            if (target)
                return (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__.nb)(target.mediaType, target.bytes);
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_6__.gl('not-found', `There is nothing to attach to: ${registry.reference} has no manifest ${digest}.`, { id: 'attach-without-subject', fix: 'Push the package before its SBOM or its signature.' });
        }
    }),
    3895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mc: () => (entriesOf),
            Sz: () => (readReferrer),
            bA: () => (withEntries),
            fH: () => (fallbackTag),
            gp: () => (ofType)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        const fallbackTag = (subject) => `sha256-${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ZD)(subject)}`;
        const referrer = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).optional(),
            subject: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)() }),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
        });
        function readReferrer(mediaType, bytes, digest) {
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, referrer, 'a manifest with a subject', 'What is to be attached');
            const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
            const { annotations } = manifest;
            return {
                subject: manifest.subject.digest,
                descriptor: {
                    mediaType,
                    digest,
                    size: bytes.length,
                    ...(artifactType !== undefined && { artifactType }),
                    ...(annotations && { annotations }),
                },
            };
        }
        function entriesOf(index, from) {
            return index === undefined ? [] : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from).manifests;
        }
        function withEntries(index, added, from) {
            const old = index === undefined
                ? { schemaVersion: 2, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$, manifests: [] }
                : (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.n4)(index, from);
            const present = new Set(old.manifests.map(({ digest }) => digest));
            const missing = added.filter(({ digest }) => !present.has(digest));
            if (missing.length === 0)
                return undefined;
            return (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.l)({
                ...old,
                schemaVersion: 2,
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.L$,
                manifests: [...old.manifests, ...missing],
            });
        }
        const ofType = (entries, artifactType) => entries.filter((entry) => artifactType === undefined || entry.artifactType === artifactType);
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
    25838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            cO: () => (sbomFormatOf),
            vi: () => (LONGEST_SBOM),
            zu: () => (SBOM_FORMATS)
        });
        const SBOM_FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
            },
            spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
        };
        const LONGEST_SBOM = 256 * 1024 * 1024;
        const sbomFormatOf = (mediaType = '') => Object.keys(SBOM_FORMATS).find((format) => {
            const { mediaType: plain } = SBOM_FORMATS[format];
            return mediaType === plain || mediaType.startsWith(`${plain};`);
        });
    }),
    7227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ch: () => (readGenerationAt),
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration),
            w2: () => (readGenerationFiles)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64361);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14566);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52089);
        const GENERATION = 'application/vnd.pakages.generation.v1+json';
        const LOCK = 'application/vnd.spack.lock.v6+json';
        const LIMIT = 32 * 1024 * 1024;
        class NoGeneration extends _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl {
        }
        async function writeGeneration(registry, tag, record, lock, source) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.schema, ...record });
            await Promise.all([config, document, lock].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, bytes)));
            const bytes = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: GENERATION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(GENERATION, document), annotations: titled('generation.json') },
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(LOCK, lock), annotations: titled('spack.lock') },
                ],
                annotations: {
                    'org.opencontainers.image.title': (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.PD)(record.number),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_5__.DE]: record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const found = await readGenerationAt(registry, manifest ?? tag, tag);
            if (found && (found.record.number !== number || found.record.id !== id))
                throw malformed(`${registry.reference}:${tag}`, `it is generation ${found.record.number} of another tag`);
            return found && { ...found, tag };
        }
        async function readGenerationAt(registry, reference, name = reference) {
            const stored = await registry.manifest(reference);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${name}`;
            const { document, lock } = partsOf(stored.bytes, from);
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = hashesOf(record).find((hash) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray}`);
            return { tag: (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.br)(record.number, record.id), manifest: stored.digest, record, dag };
        }
        const hashesOf = ({ specs, roots, parts = [] }) => [
            ...[...specs, ...roots].map(({ hash }) => hash),
            ...parts.flatMap((part) => part.roots),
        ];
        async function readGenerationFiles(registry, { manifest, tag }) {
            const from = `${registry.reference}:${tag}`;
            const stored = await registry.manifest(manifest);
            if (!stored)
                throw malformed(from, 'it is gone');
            const { document, lock } = partsOf(stored.bytes, from);
            return {
                record: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                lock: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            };
        }
        function partsOf(manifest, from) {
            const [document, lock, ...others] = layersOf(manifest, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            return { document, lock };
        }
        function layersOf(manifest, from) {
            try {
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Sw)(manifest, from).layers;
            }
            catch (error) {
                if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl)
                    throw malformed(from, 'its manifest is of no image', error);
                throw error;
            }
        }
        function parsed(text, lock, from) {
            try {
                return {
                    record: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(text, from), from),
                    dag: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.PG)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(lock, from)),
                };
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_13__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
            id: 'generation-unreadable',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
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
    65512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (finalizeIndex)
        });
        var jitter = __webpack_require__(50516);
        var patience = __webpack_require__(74865);
        var registry_error = __webpack_require__(26061);
        var spack_image_tags = __webpack_require__(89077);
        var p_map = __webpack_require__(606);
        ;
        function extended(table, ...added) {
            const all = new Map(table);
            for (const entries of added) {
                for (const [hash, { manifest, layer, size }] of entries)
                    all.set(hash, { manifest, layer, size });
            }
            return all;
        }
        const isSameTable = (one, other) => one.size === other.size &&
            [...one].every(([hash, { manifest, layer, size }]) => {
                const entry = other.get(hash);
                return entry?.manifest === manifest && entry.layer === layer && entry.size === size;
            });
        var index_database = __webpack_require__(51937);
        var index_image = __webpack_require__(16534);
        var read = __webpack_require__(98176);
        var concrete_spec = __webpack_require__(16804);
        var short_hash = __webpack_require__(48055);
        ;
        const PATIENCE = 4;
        class ListedPackages {
            #registry;
            #known;
            #concurrency;
            #read = new Map();
            #skipped = new Map();
            #unreadable = new Map();
            constructor(registry, known, concurrency) {
                this.#registry = registry;
                this.#known = known;
                this.#concurrency = concurrency;
            }
            get skipped() {
                return this.#skipped;
            }
            async find(wanted) {
                const found = await (0, p_map["default"])(wanted, async ([hash, tag]) => {
                    const one = this.#atHand(hash) ?? (await this.#fetch(hash, tag));
                    return one ? [[hash, one]] : [];
                }, { concurrency: this.#concurrency });
                return new Map(found.flat());
            }
            #atHand(hash) {
                const known = this.#known.get(hash);
                return this.#read.get(hash) ?? (known?.nodes && { nodes: known.nodes, entry: known });
            }
            async #fetch(hash, tag) {
                try {
                    const image = await (0, read.AM)(this.#registry, tag);
                    if (!image)
                        return this.#later(tag);
                    const { format, hash: held, spec } = await (0, read.Xg)(this.#registry, image);
                    if (format !== concrete_spec.IJ)
                        return this.#skip(tag, `it was written by a Spack before 1.0 (spec format ${format})`);
                    if (held !== hash)
                        return this.#skip(tag, `it holds /${(0, short_hash.B)(held)}`);
                    const { digest: manifest, layer } = image;
                    const entry = { manifest, layer: layer.digest, size: layer.size };
                    this.#read.set(hash, { nodes: spec.nodes, entry });
                    return { nodes: spec.nodes, entry };
                }
                catch (error) {
                    if (error instanceof registry_error.gl && error.failure === 'not-found')
                        return this.#later(tag);
                    if (error instanceof registry_error.gl && error.failure === 'malformed')
                        return this.#skip(tag, error.message);
                    throw error;
                }
            }
            #later(tag) {
                const times = (this.#unreadable.get(tag) ?? 0) + 1;
                this.#unreadable.set(tag, times);
                if (times >= PATIENCE)
                    this.#skip(tag, 'the registry lists it but does not give it out');
            }
            #skip(tag, reason) {
                this.#skipped.set(tag, reason);
            }
        }
        var look = __webpack_require__(39591);
        ;
        const ROUNDS = 40;
        async function finalizeIndex(options) {
            const finalizer = new Finalizer(options);
            for (let round = 1; round <= ROUNDS; round++) {
                const state = await finalizer.round();
                if (typeof state === 'object')
                    return state;
                const pause = state === 'waiting' ? 250 * Math.min(round, 8) : round > 1 ? 100 * Math.min(round, 20) : 0;
                if (pause > 0)
                    await options.clock.sleep((0, jitter.G1)(pause), options.signal);
            }
            throw new registry_error.gl('server', `The index of ${options.registry.reference} could not be brought up to date in ${ROUNDS} tries: others keep writing it, or the registry forgets.`, {
                id: 'cache-index-not-written',
                fix: 'Let only one job write the index ("update-index: false" in the others), and run it again.',
            });
        }
        class Finalizer {
            #options;
            #packages;
            #seen;
            #unseen = 0;
            constructor(options) {
                this.#options = options;
                this.#packages = new ListedPackages(options.registry, options.expected, options.concurrency ?? 32);
                this.#seen = options.seen;
            }
            async round() {
                const { registry, expected } = this.#options;
                const seen = this.#seen ?? (await (0, look.O)(registry));
                this.#seen = undefined;
                if (!seen.index && this.#unseen > 0) {
                    this.#unseen--;
                    return 'waiting';
                }
                const database = (seen.index && (await (0, index_image.SY)(registry, seen.index))) ?? index_database.be;
                const missing = this.#missing(database, seen);
                const gone = new Set(await this.#gone(database, seen));
                const found = await this.#packages.find(missing);
                const digests = extended(seen.digests, [...found].map(([hash, { entry }]) => [hash, entry]), [...expected].filter(([hash]) => found.has(hash) || database.available.has(hash)));
                if (!seen.index || found.size > 0 || gone.size > 0 || !isSameTable(digests, seen.digests)) {
                    await (0, index_image.ZQ)(registry, revised(database, found, gone), digests, this.#options.provenance);
                    this.#unseen = PATIENCE;
                    return 'wrote';
                }
                return missing.some(([, tag]) => !this.#packages.skipped.has(tag))
                    ? 'waiting'
                    : this.#result(seen.index.manifest.digest, database);
            }
            #missing(database, { tags }) {
                const expected = [...this.#options.expected].map(([hash, { tag }]) => [hash, tag]);
                return [...new Map([...expected, ...tags])].filter(([hash, tag]) => !this.#packages.skipped.has(tag) && !database.available.has(hash));
            }
            #result(manifest, database) {
                const { registry, expected } = this.#options;
                const { skipped } = this.#packages;
                const lost = [...expected].find(([hash]) => !database.available.has(hash))?.[1].tag;
                if (lost !== undefined)
                    throw new registry_error.gl('server', `${registry.reference}:${lost} is not in the index: ${skipped.get(lost) ?? 'it disappeared'}.`, { id: 'cache-index-not-written', fix: 'Push the package again.' });
                return {
                    manifest,
                    specs: database.available.size,
                    skipped: [...skipped].map(([tag, reason]) => ({ tag, reason })),
                };
            }
            async #gone(database, { tags }) {
                const { registry, expected, deleted, concurrency } = this.#options;
                const suspects = [...database.available].filter((hash) => !tags.has(hash) && !expected.has(hash));
                const gone = await (0, p_map["default"])(suspects, async (hash) => {
                    if (deleted?.has(hash))
                        return [hash];
                    const { name, version } = database.nodes.get(hash);
                    const tag = (0, spack_image_tags.W3)(name, version, hash);
                    const look = { looks: 3, base: 100 };
                    const there = await (0, patience.fW)(() => registry.manifest(tag), this.#options, look);
                    return there === undefined ? [hash] : [];
                }, { concurrency: concurrency ?? 32 });
                return gone.flat();
            }
        }
        function revised(database, found, gone) {
            const available = [...database.available, ...found.keys()].filter((hash) => !gone.has(hash));
            return (0, index_database.tD)(database, [...found.values()].flatMap((one) => one.nodes), new Set(available));
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
    39591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (look)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89077);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16534);
        async function look(registry) {
            const [listed, index] = await Promise.all([registry.tags(), (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.jW)(registry)]);
            const digests = index ? await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_0__.yb)(registry, index) : new Map();
            return { listed, tags: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.hn)(listed), index, digests };
        }
    }),
    5904: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KW: () => (freezeGeneration),
            Zz: () => (isFrozen),
            nQ: () => (readFrozen)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7227);
        var _release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        const AT_ONCE = 8;
        async function freezeGeneration(registry, { name, generation }) {
            if (await isFrozen(registry, { name, generation }))
                return false;
            const stored = await registry.manifest(generation.manifest);
            if (!stored)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${generation.tag} is gone.`, {
                    id: 'registry-changed-meanwhile',
                    fix: 'Run it again.',
                });
            await registry.putManifest((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name), _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS, stored.bytes);
            await isFrozen(registry, { name, generation });
            return true;
        }
        async function isFrozen(registry, { name, generation }) {
            const there = await registry.manifest((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name));
            if (there === undefined || there.digest === generation.manifest)
                return there !== undefined;
            const other = await (0, _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__.Ch)(registry, there.digest, (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name));
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`Release ${name} stands for generation ${other?.record.number} already, and not for ${generation.record.number}.`, {
                id: 'release-already-frozen',
                fix: `A release is not moved. Name another tag, or give "generation": ${other?.record.number}.`,
            });
        }
        async function readFrozen(registry, tags) {
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])((0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.uh)(tags), async (name) => ({ name, generation: await (0, _generations_generation_image_js__WEBPACK_IMPORTED_MODULE_3__.Ch)(registry, (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(name)) }), { concurrency: AT_ONCE });
            return read.flatMap(({ name, generation }) => (generation ? [{ name, generation }] : []));
        }
    }),
    83971: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aF: () => (releaseTag),
            jn: () => (isReleaseName),
            uh: () => (releaseNames)
        });
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
        const PREFIX = 'release-';
        const isReleaseName = (name) => NAME.test(name) && !name.endsWith('.spack');
        const releaseTag = (name) => `${PREFIX}${name}`;
        const releaseNames = (tags) => tags
            .filter((tag) => tag.startsWith(PREFIX))
            .map((tag) => tag.slice(PREFIX.length))
            .filter(isReleaseName);
    }),
    26111: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kz: () => (readSolution),
            Ys: () => (oldSolutions),
            tv: () => (writeSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14566);
        var p_map__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
        const SOLUTION = 'application/vnd.pakages.solution.v1+json';
        const LIMIT = 64 * 1024 * 1024;
        const solutionTag = (key) => `solution-${key}`;
        async function writeSolution(registry, { key, from, lock }, source, created) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.schema, key, from, lock });
            await Promise.all([config, document].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(registry, bytes)));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: SOLUTION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [
                    {
                        ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(SOLUTION, document),
                        annotations: { 'org.opencontainers.image.title': 'solution.json' },
                    },
                ],
                annotations: {
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: new Date(created).toISOString(),
                },
            });
            return registry.putManifest(solutionTag(key), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function oldSolutions(registry, tags, before) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_6__["default"])(tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOLUTION)
                    return [];
                const created = Date.parse(manifest.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE] ?? '');
                return created >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function readSolution(registry, key) {
            const tag = solutionTag(key);
            const stored = await registry.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== SOLUTION || others.length > 0)
                throw malformed(from, 'it has other layers');
            const solution = parsed(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, layer, LIMIT), from);
            if (solution.key !== key)
                throw malformed(from, 'it has another key than its tag');
            const { facts: _, ...rest } = solution;
            return { manifest: stored.digest, solution: rest };
        }
        function parsed(document, from) {
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.q)(document, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_10__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_11__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('malformed', `${from} is no solution: ${why}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
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
                    id: 'stored-image-malformed',
                    fix: 'Something else was stored there: remove the tag.',
                });
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sourceFolder(cache, sha256), name);
            const stream = await registry.readBlob(layer.digest, layer.size);
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.wJ)(file, stream, layer.digest, layer.size, from);
            return file;
        }
    }),
    60364: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B7: () => (putJobReport),
            Fr: () => (readJobReports),
            uj: () => (readJobReport),
            yl: () => (isJobReport)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var p_map__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(606);
        const REPORT = 'application/vnd.pakages.build.v1+json';
        const LIMIT = 32 * 1024 * 1024;
        const JOB = /^job-([1-9]\d{0,3}-[1-9]\d{0,3})$/;
        const isJobReport = (tag) => JOB.test(tag);
        const tagOf = (job) => `job-${job}`;
        async function putJobReport(place, job, report) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.schema, ...report });
            for (const bytes of [config, document])
                await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(place, bytes);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: REPORT,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(REPORT, document)],
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: report.finished },
            });
            await place.putManifest(tagOf(job), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function readJobReport(place, job) {
            const stored = await place.manifest(tagOf(job));
            if (!stored)
                return undefined;
            const from = `${place.reference}:${tagOf(job)}`;
            const [layer] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== REPORT)
                throw malformed(from, 'it is no report');
            const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.oD)(place, layer, LIMIT);
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)(bytes, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo)
                    throw malformed(from, error.message, error);
                throw error;
            }
        }
        async function readJobReports(place) {
            const jobs = (await place.tags()).flatMap((tag) => JOB.exec(tag)?.[1] ?? []);
            const sorted = jobs.sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_8__["default"])(sorted, async (job) => [job, await readJobReport(place, job)], {
                concurrency: 16,
            });
            return new Map(read.flatMap(([job, report]) => (report ? [[job, report]] : [])));
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_9__.gl('malformed', `${from} is no report of a job: ${why.replace(/\.$/, '')}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag, and let the job run again.',
            cause,
        });
    }),
    13780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F$: () => (abandonedManifests),
            LJ: () => (stagedRuns),
            vz: () => (sayThatRunGoesOn)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _staged_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60364);
        const RUN = 'application/vnd.pakages.run.v1';
        const SIGN = 'begun';
        const STALE = 12 * 60 * 60_000;
        const AT_ONCE = 8;
        async function sayThatRunGoesOn(place, now) {
            const said = await timeOf(place, SIGN);
            if (said !== undefined && now - said < STALE)
                return;
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.h)(place, config);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS,
                schemaVersion: 2,
                artifactType: RUN,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config)],
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE]: new Date(now).toISOString() },
            });
            await place.putManifest(SIGN, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS, manifest);
        }
        async function stagedRuns(repository) {
            const all = (await repository.tags()).filter((tag) => tag.includes('.'));
            const byRun = Map.groupBy(all, (tag) => tag.slice(0, tag.indexOf('.')));
            const runs = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(byRun, async ([name, tags]) => {
                const signs = tags.filter((tag) => isSign(tag.slice(name.length + 1)));
                const times = await Promise.all(signs.map((tag) => timeOf(repository, tag)));
                const known = times.filter((time) => time !== undefined);
                return known.length === 0 ? [] : [{ name, tags, lastSign: Math.max(...known) }];
            }, { concurrency: AT_ONCE });
            return runs.flat();
        }
        const isSign = (tag) => tag === SIGN || (0, _staged_report_js__WEBPACK_IMPORTED_MODULE_5__.yl)(tag);
        async function timeOf(repository, tag) {
            const stored = await repository.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${repository.reference}:${tag}`;
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, from));
            const time = Date.parse(manifest?.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE] ?? '');
            return Number.isNaN(time) ? undefined : time;
        }
        async function abandonedManifests(repository, abandoned) {
            const gone = new Set(abandoned.flatMap(({ tags }) => tags));
            if (gone.size === 0)
                return new Set();
            const others = (await repository.tags()).filter((tag) => !gone.has(tag));
            const digests = async (tags) => {
                const found = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(tags, (tag) => repository.manifest(tag), { concurrency: AT_ONCE });
                return found.flatMap((one) => (one ? [one.digest] : []));
            };
            const needed = new Set(await digests(others));
            return new Set((await digests(gone)).filter((digest) => !needed.has(digest)));
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
    9176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (readLockFile)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        const origin = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            spack: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100),
                commit: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.K)().optional().catch(undefined),
            }),
        });
        async function readLockFile(file) {
            const json = await (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Vh)(file, 'Run "build" first, or name the lock with the input "lock".');
            const dag = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.L)(file, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.PG)(json), { file });
            const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file))
                .digest('hex'));
            return { dag, digest, spack: origin.safeParse(json).data?.spack };
        }
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    })
};
