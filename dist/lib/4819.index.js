export const id = 4819;
export const ids = [4819, 1916];
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
    67056: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            resolveRequirements: () => (resolveRequirements)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var document_kinds = __webpack_require__(65837);
        var configuration = __webpack_require__(31058);
        var requirement_requirement = __webpack_require__(68354);
        var allowed_states = __webpack_require__(92662);
        var version_version = __webpack_require__(35198);
        var preference = __webpack_require__(78621);
        var required_range = __webpack_require__(44712);
        ;
        const MOST_STEPS = 20_000;
        const NEAREST = 5;
        function resolve(input) {
            const search = new Search(input.offeredOf);
            const chosen = search.from(input.requirements, new Map());
            if (chosen)
                return { kind: 'resolved', chosen: chosenFrom(chosen, input.requirements) };
            const conflict = search.conflict;
            return search.steps > MOST_STEPS
                ? { kind: 'too-hard', tried: search.steps, conflict }
                : { kind: 'conflict', conflict };
        }
        class Search {
            steps = 0;
            conflict;
            #offeredOf;
            #sorted = new Map();
            constructor(offeredOf) {
                this.#offeredOf = offeredOf;
            }
            from(stated, chosen) {
                const open = stated.find(({ requirement }) => !chosen.has(requirement.name));
                if (!open)
                    return chosen;
                const { name } = open.requirement;
                const mine = stated.filter(({ requirement }) => requirement.name === name);
                const fitting = this.#offered(name).filter((offered) => objections(offered, mine).length === 0);
                if (fitting.length === 0)
                    this.conflict ??= conflictAt(name, mine, this.#offered(name));
                const lowest = mine.some(({ requirement }) => (0, required_range.BG)(requirement.range));
                for (const offered of lowest ? lowestFirst(fitting) : fitting) {
                    if (++this.steps > MOST_STEPS)
                        return undefined;
                    const found = this.#choose(offered, stated, chosen);
                    if (found)
                        return found;
                }
                return undefined;
            }
            #choose(offered, stated, chosen) {
                const added = offered.requires.map((requirement) => ({
                    requirement,
                    origin: `${offered.name}@${offered.version}`,
                }));
                const next = new Map(chosen).set(offered.name, offered);
                const all = [...stated, ...added];
                const broken = added.find(({ requirement }) => next.has(requirement.name) &&
                    !(0, requirement_requirement.t)(requirement, (0, version_version.ot)(next.get(requirement.name).version)));
                if (broken) {
                    const { name } = broken.requirement;
                    this.conflict ??= conflictAt(name, all.filter(({ requirement }) => requirement.name === name), this.#offered(name));
                    return undefined;
                }
                return this.from(all, next);
            }
            #offered(name) {
                const known = this.#sorted.get(name) ?? sorted(this.#offeredOf(name) ?? []);
                this.#sorted.set(name, known);
                return known;
            }
        }
        const sorted = (versions) => versions
            .map((offered) => ({ offered, version: (0, version_version.ot)(offered.version) }))
            .sort((a, b) => (0, preference.H)(b, a))
            .map(({ offered }) => offered);
        const lowestFirst = (versions) => versions
            .map((offered) => ({ offered, version: (0, version_version.ot)(offered.version) }))
            .sort(({ version: a }, { version: b }) => Number((0, version_version.Dn)(a)) - Number((0, version_version.Dn)(b)) ||
            Number((0, version_version.Nk)(a)) - Number((0, version_version.Nk)(b)) ||
            (0, version_version.Zy)(a, b))
            .map(({ offered }) => offered);
        function objections(offered, stated) {
            const version = (0, version_version.ot)(offered.version);
            const outside = stated
                .filter(({ requirement }) => !(0, requirement_requirement.t)(requirement, version))
                .map(({ requirement, origin }) => `${origin} requires ${requirement.text}.`);
            return [...outside, ...offered.refused];
        }
        function conflictAt(name, requirements, versions) {
            const judged = versions.map((offered) => ({
                version: offered.version,
                state: offered.state,
                reasons: objections(offered, requirements),
            }));
            const nearest = judged.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, NEAREST);
            return { name, requirements, nearest: judged.filter((one) => nearest.includes(one)) };
        }
        function chosenFrom(choice, requirements) {
            const stated = [
                ...requirements,
                ...[...choice.values()].flatMap((offered) => offered.requires.map((requirement) => ({
                    requirement,
                    origin: `${offered.name}@${offered.version}`,
                }))),
            ];
            const names = [...choice.keys()].sort();
            return names.map((name) => ({
                offered: choice.get(name),
                requirements: stated.filter(({ requirement }) => requirement.name === name),
            }));
        }
        ;
        const MOST_PACKAGES = 1000;
        async function resolveLazily(requirements, fetch) {
            const known = new Map();
            let wanted = new Set();
            for (;;) {
                for (const name of wanted) {
                    if (known.size >= MOST_PACKAGES)
                        return { kind: 'too-many', asked: known.size };
                    const offered = await fetch(name);
                    known.set(name, offered);
                    for (const next of neededBy(name, offered, requirements))
                        if (!known.has(next))
                            wanted.add(next);
                }
                wanted = new Set();
                const resolution = resolve({
                    requirements,
                    offeredOf: (name) => {
                        if (!known.has(name))
                            wanted.add(name);
                        return known.get(name);
                    },
                });
                if (wanted.size === 0)
                    return resolution;
            }
        }
        function neededBy(name, offered = [], stated) {
            const mine = stated.filter(({ requirement }) => requirement.name === name);
            const [first] = offered
                .filter(({ refused }) => refused.length === 0)
                .map(({ version, requires }) => ({ version: (0, version_version.ot)(version), requires }))
                .filter(({ version }) => mine.every(({ requirement }) => (0, requirement_requirement.t)(requirement, version)))
                .sort((a, b) => (0, preference.H)(b, a));
            return (first?.requires ?? []).map((requirement) => requirement.name);
        }
        ;
        function nextLock(before, chosen) {
            const now = chosen.map(({ offered, requirements }) => ({
                name: offered.name,
                version: offered.version,
                state: offered.state,
                requiredBy: requirements.map(({ requirement, origin }) => ({ text: requirement.text, origin })),
                requires: offered.requires.map(({ text }) => text),
            }));
            const taken = new Set(now.map(key));
            const older = (before?.packages ?? [])
                .filter((one) => !taken.has(key(one)))
                .map((one) => ({ ...one, requiredBy: stillRequiring(one, now, before.packages) }));
            return { packages: [...now, ...older].sort(byName) };
        }
        const key = ({ name, version }) => `${name}@${version}`;
        function stillRequiring(older, now, before) {
            const stays = new Set(now.map(key));
            return before
                .filter((one) => !stays.has(key(one)) && key(one) !== key(older))
                .flatMap((one) => one.requires
                .filter((text) => needs(text, older, now))
                .map((text) => ({ text, origin: key(one) })));
        }
        function needs(text, older, now) {
            const requirement = (0, requirement_requirement.p)(text);
            if (requirement.name !== older.name || !(0, requirement_requirement.t)(requirement, (0, version_version.ot)(older.version)))
                return false;
            return !now.some((one) => one.name === older.name && (0, requirement_requirement.t)(requirement, (0, version_version.ot)(one.version)));
        }
        function prune(lock) {
            const packages = new Set(lock.packages.map(key));
            let kept = lock.packages;
            for (;;) {
                const present = new Set(kept.map(key));
                const next = kept.filter((one) => one.requiredBy.some(({ origin }) => !packages.has(origin) || present.has(origin)));
                if (next.length === kept.length)
                    break;
                kept = next;
            }
            const stays = new Set(kept.map(key));
            return { kept, removed: lock.packages.filter((one) => !stays.has(key(one))) };
        }
        function byName(a, b) {
            if (a.name !== b.name)
                return a.name < b.name ? -1 : 1;
            return (0, version_version.Zy)((0, version_version.ot)(b.version), (0, version_version.ot)(a.version));
        }
        ;
        function explainConflict({ name, requirements, nearest }) {
            const wanted = requirements.map(({ requirement, origin }) => `  ${origin} requires ${name} ${requirement.bounds || 'any version'}`);
            if (nearest.length === 0)
                return [`There is no package ${name} in the index.`, ...wanted].join('\n');
            const versions = nearest.map(({ version, state, reasons }) => [`  ${name}@${version} (${state})`, ...reasons.map((reason) => `    ${reason}`)].join('\n'));
            return [
                `No version of ${name} fits.`,
                ...wanted,
                ...togetherText(together(requirements), requirements.length),
                'The nearest versions:',
                ...versions,
            ].join('\n');
        }
        const together = (requirements) => requirements.reduce((before, { requirement }) => {
            const next = (0, required_range.E$)(before.range, requirement.range);
            return { range: next.range, disjoint: before.disjoint || next.disjoint };
        }, { range: required_range.W1, disjoint: false });
        function togetherText({ range, disjoint }, count) {
            if (disjoint)
                return ['  Together they admit no version at all.'];
            return count > 1 ? [`  Together they admit ${(0, required_range.lq)(range)}.`] : [];
        }
        function conflictAdvice({ name, requirements, nearest }) {
            if (nearest.length === 0)
                return `Check the name ${name}, and that the index is the right one.`;
            const onlyState = nearest.find(({ reasons, state }) => reasons.length === 1 &&
                state !== 'removed' &&
                !requirements.some(({ origin }) => reasons[0].startsWith(`${origin} requires`)));
            if (onlyState)
                return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`;
            return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`;
        }
        var src = __webpack_require__(75290);
        var external_node_fs_ = __webpack_require__(73024);
        var trusted_index = __webpack_require__(11224);
        var review = __webpack_require__(4886);
        var invalid_value = __webpack_require__(14566);
        ;
        function offeredVersions(name, listed, allow, removals) {
            const proper = listed.filter(({ version }) => review.Tl.safeParse(version).success);
            return proper.map(({ version, state, requires = [] }) => {
                const read = requires.map(readRequirement);
                return {
                    name,
                    version,
                    state,
                    refused: [
                        ...refusedFor(state, allow, removals.get(version)),
                        ...read.filter((one) => typeof one === 'string'),
                    ],
                    requires: read.filter((one) => typeof one !== 'string'),
                };
            });
        }
        function readRequirement(text) {
            try {
                return (0, requirement_requirement.p)(text);
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return `Its index says that it requires "${(0, invalid_value.S)(text)}", which is no requirement.`;
            }
        }
        function refusedFor(state, allow, removal = []) {
            if (state === 'removed')
                return ['It was removed as unsafe, and is never installed.', ...removal];
            return allow.includes(state) ? [] : [`It is ${state}, and only ${allow.join(', ')} is allowed.`];
        }
        var p_map = __webpack_require__(606);
        ;
        async function offeredBy(clients, name, allow) {
            for (const client of clients) {
                const found = await client.package(name);
                if (!found)
                    continue;
                const removed = found.versions.filter(({ state }) => state === 'removed');
                const removals = await (0, p_map["default"])(removed, async ({ version }) => [version, (await client.version(name, version))?.reasons ?? []], { concurrency: 8 });
                return offeredVersions(name, found.versions, allow, new Map(removals));
            }
            return undefined;
        }
        ;
        async function resolveRequirements(inputs, ports, given) {
            const { workspace } = ports.host;
            const configurations = await readAll(inputs, workspace);
            const trust = given ?? (await (await (0, src.h)({ config: inputs.config[0] }, ports)).trust());
            const { policy } = trust;
            const allow = (0, allowed_states.n)(policy, (0, allowed_states.W)(inputs.allow));
            const requirements = [
                ...configurations.flatMap((one) => requirementsOf(one, workspace)),
                ...inputs.requirements.map(fromInput),
            ];
            if (requirements.length === 0)
                throw new errors.yo('Nothing is required.', {
                    fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".',
                });
            const clients = [];
            for (const location of inputs.index)
                clients.push(await (0, trusted_index.Q)(location, { ...trust, unsigned: inputs.unsigned, ports }));
            const chosen = chosenOrThrow(await resolveLazily(requirements, (name) => offeredBy(clients, name, allow)));
            const file = (0, external_node_path_.resolve)(workspace, inputs.lock);
            const full = nextLock((0, external_node_fs_.existsSync)(file) ? await document_kinds.as.read(file) : undefined, chosen);
            const pruning = prune(full);
            const pruned = !inputs.prune ? 'no' : inputs.write ? 'done' : 'shown';
            const lock = pruned === 'done' ? { packages: [...pruning.kept] } : full;
            await document_kinds.as.write(file, lock);
            return { file, lock, chosen, pruning, pruned };
        }
        async function readAll({ config, requirements }, workspace) {
            const files = config.map((file) => (0, external_node_path_.resolve)(workspace, file));
            const optional = files.length === 1 && requirements.length > 0;
            const read = await Promise.all(files.map((file) => (optional ? (0, configuration.GA)(file) : (0, configuration.TD)(file))));
            return read.filter((one) => one !== undefined);
        }
        function requirementsOf(configuration, workspace) {
            const origin = (0, external_node_path_.relative)(workspace, configuration.file) || configuration.file;
            return (configuration.values.requires ?? []).map((text, at) => ({
                requirement: (0, errors.L)(`${origin}, "requires"`, () => (0, requirement_requirement.p)(text), configuration.at('requires', at)),
                origin,
            }));
        }
        const fromInput = (text) => ({
            requirement: (0, errors.vz)('requirements', () => (0, requirement_requirement.p)(text)),
            origin: 'the command line',
        });
        function chosenOrThrow(resolution) {
            switch (resolution.kind) {
                case 'resolved':
                    return resolution.chosen;
                case 'conflict':
                    throw new errors.yo(explainConflict(resolution.conflict), {
                        fix: conflictAdvice(resolution.conflict),
                    });
                case 'too-hard':
                    throw new errors.yo(`No answer was found in ${resolution.tried} tries. The first dead end:\n${explainConflict(resolution.conflict)}`, { fix: conflictAdvice(resolution.conflict) });
                case 'too-many':
                    throw new errors.yo(`What is required leads to more than ${resolution.asked} packages, one because of another.`, { fix: 'Look at what the indexes say that their packages require, or leave one out.' });
                default:
                    return resolution;
            }
        }
    }),
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
            Yc: () => (NAMEABLE_EVENTS),
            bT: () => (mayPublish),
            qT: () => (publishingRefs),
            tr: () => (parsePublishFrom),
            wn: () => (publishFromInput)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const PROPOSALS = new Set([
            'pull_request',
            'pull_request_target',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group',
        ]);
        const OF_DEFAULT_BRANCH = new Set([
            'schedule',
            'issue_comment',
            'issues',
            'repository_dispatch',
            'discussion',
            'discussion_comment',
        ]);
        const NAMEABLE_EVENTS = new Set([
            ...PROPOSALS,
            'workflow_run',
            ...OF_DEFAULT_BRANCH,
            'workflow_dispatch',
            'release',
        ]);
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.', { placeholder: 'NAME' });
        function parsePublishFrom(words) {
            const events = new Set();
            const branches = [];
            for (const word of words)
                if (word.startsWith(EVENT))
                    events.add(eventOf(word.slice(EVENT.length)));
                else
                    branches.push(branchOf(word));
            return { branches, events };
        }
        function eventOf(name) {
            if (NAMEABLE_EVENTS.has(name))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                fix: 'Give names such as develop or release/*, or event:pull_request.',
            });
        }
        function mayPublish(context, from) {
            if (context.event === 'terminal')
                return allowed('at a terminal its user decides');
            if (context.fromFork)
                return refused('this run is of a fork, and what a fork brings is never published', undefined);
            if (context.event === 'workflow_run')
                return ofFollowedRun(context, from);
            if (PROPOSALS.has(context.event))
                return ofProposal(context.event, from);
            if (OF_DEFAULT_BRANCH.has(context.event))
                return allowed(`GitHub runs "${context.event}" for the default branch`);
            return ofRef(context.ref, context, from);
        }
        function publishingRefs({ event, ref, defaultBranch, }) {
            const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined;
            const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`;
            return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*'];
        }
        function requirePublishing(what, host, words, verdict = mayPublish(host.context, parsePublishFrom(words))) {
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                fix: fixOf(verdict),
            });
        }
        const fixOf = ({ allowWith, fix }) => fix !== undefined
            ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
            : allowWith === undefined
                ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
                : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            if (!ofProposals(follows.event))
                return ofRef(`refs/heads/${follows.branch}`, context, from);
            return from.events.has('workflow_run')
                ? allowed('publish-from names event:workflow_run, also for runs after proposals')
                : refused(follows.event === 'workflow_run'
                    ? 'it follows a run that followed another, which may have been of a proposal'
                    : `it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
        }
        const ofProposals = (event) => PROPOSALS.has(event) || event === 'workflow_run';
        function ofProposal(event, from) {
            return from.events.has(event)
                ? allowed(`publish-from names ${EVENT}${event}`)
                : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`);
        }
        function ofRef(ref, { defaultBranch, event }, { branches }) {
            if (ref?.startsWith('refs/tags/'))
                return allowed(`it runs for the tag ${ref.slice(10)}`);
            if (!ref?.startsWith('refs/heads/'))
                return refused(`"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`, undefined);
            const branch = ref.slice('refs/heads/'.length);
            if (branch === defaultBranch)
                return allowed(`${branch} is the default branch`);
            const pattern = branches.find((one) => fits(one, branch));
            if (pattern !== undefined)
                return allowed(`publish-from names ${pattern}`);
            return refused(defaultBranch === undefined
                ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
                : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`, branch);
        }
        function fits(pattern, branch) {
            const parts = pattern.split(/(\*\*|\*)/);
            let at = [0];
            for (const part of parts) {
                if (part === '**' || part === '*')
                    at = reach(branch, at, part === '**');
                else
                    at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length);
            }
            return at.includes(branch.length);
        }
        function reach(branch, from, overSlashes) {
            const starts = new Set(from);
            const places = [];
            let open = false;
            for (let index = 0; index <= branch.length; index++) {
                open ||= starts.has(index);
                if (open)
                    places.push(index);
                if (!overSlashes && branch[index] === '/')
                    open = false;
            }
            return places;
        }
        const allowed = (why) => ({
            kind: 'allowed',
            why,
        });
        const refused = (why, allowWith) => ({
            kind: 'refused',
            why,
            allowWith,
        });
    }),
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
    }),
    89381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (parseAs),
            l: () => (encode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);
        const encode = (value) => Buffer.from(JSON.stringify(value));
        function parseAs(bytes, type, what, from) {
            const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
            let json;
            try {
                json = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.q)(bytes, 'the document');
            }
            catch (cause) {
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, { fix, cause });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
                fix,
            });
        }
    }),
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
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
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
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
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a registry.`, { fix: FORMS });
            const [, scheme, host = '', rest = ''] = match;
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h)(rest, '/');
            const repository = path.toLowerCase();
            checkHost(host, scheme === 'oci+http', text);
            if (!PATH.test(repository) || repository.length > 255)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a repository: "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(path)}" is not a path of one.`, { fix: pathFix(path) });
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
                    fix: 'Take it out, and give "username" and "password" (or "token") instead.',
                });
            if (!HOST.test(host) || !URL.canParse(`https://${host}`))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a host.`, { fix: FORMS });
            if (plain && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(new URL(`http://${host}`).hostname))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" would send packages and credentials in clear over a network.`, { fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.' });
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
    }),
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, options) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    fix: failure.known
                        ? failure.fix
                        : 'Check the repository out with actions/checkout, and "contents: read".',
                });
            };
            await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], 'fetch the commit that was reviewed', { remote: true });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            return git.processes.run('git', [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ], {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    92662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (parseAllowedStates),
            n: () => (allowedStates)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36956);
        const allowedStates = ({ allow }, more = []) => [...new Set([...allow, ...more])].filter((state) => state !== 'removed');
        const parseAllowedStates = (lines) => lines
            .flatMap((line) => line.split(','))
            .map((word) => word.trim())
            .filter((word) => word !== '')
            .map(stateNamed);
        function stateNamed(text) {
            const state = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Q.find((one) => one === text);
            if (state !== undefined && state !== 'removed')
                return state;
            const message = state === 'removed'
                ? 'Removed versions cannot be allowed.'
                : `"${text.slice(0, 60)}" is not a state of a version.`;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(message, { fix: 'Write pending, rejected or unreviewed in "allow".' });
        }
    })
};
