export const id = 4427;
export const ids = [4427];
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
        var markdown = __webpack_require__(12712);
        var document_kinds = __webpack_require__(64361);
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
                ...(offered.vulnerable === true && { vulnerable: true }),
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
            let wanted = new Set(requirements.map(({ requirement }) => requirement.name));
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
                const resolution = searchAmong(known, requirements);
                if (!(resolution instanceof NotAtHand))
                    return resolution;
                wanted = new Set([resolution.packageName]);
            }
        }
        class NotAtHand extends Error {
            packageName;
            constructor(packageName) {
                super(packageName);
                this.packageName = packageName;
            }
        }
        function searchAmong(known, requirements) {
            const offeredOf = (name) => {
                if (!known.has(name))
                    throw new NotAtHand(name);
                return known.get(name);
            };
            try {
                return resolve({ requirements, offeredOf });
            }
            catch (error) {
                if (error instanceof NotAtHand)
                    return error;
                throw error;
            }
        }
        function neededBy(name, offered = [], stated) {
            const mine = stated.filter(({ requirement }) => requirement.name === name);
            const [first] = offered
                .filter(({ refused }) => refused.length === 0)
                .map((one) => ({ version: (0, version_version.ot)(one.version), one }))
                .filter(({ version }) => mine.every(({ requirement }) => (0, requirement_requirement.t)(requirement, version)))
                .sort((a, b) => (0, preference.H)(b, a));
            return (first?.one.requires ?? []).map((requirement) => requirement.name);
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
            const onlyState = nearest.find(({ reasons, state, vulnerable }) => vulnerable !== true &&
                reasons.length === 1 &&
                state !== 'removed' &&
                !requirements.some(({ origin }) => reasons[0].startsWith(`${origin} requires`)));
            if (onlyState)
                return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`;
            const vulnerable = nearest.find((one) => one.vulnerable === true && one.reasons.length === 1);
            if (vulnerable)
                return `Publish a version of ${name} that is fixed; or have an auditor say why it does not matter: /pakages not-affected ${name}@${vulnerable.version} ID JUSTIFICATION`;
            return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`;
        }
        var src = __webpack_require__(75290);
        var people_say = __webpack_require__(36389);
        var external_node_fs_ = __webpack_require__(73024);
        var trusted_index = __webpack_require__(11224);
        var gather_records = __webpack_require__(19916);
        var vulnerability_reasons = __webpack_require__(66645);
        var known_by_indexes = __webpack_require__(8153);
        var review = __webpack_require__(4886);
        var invalid_value = __webpack_require__(14566);
        ;
        function offeredVersions(name, listed, allow, removals, against = () => []) {
            const proper = listed.filter(({ version }) => review.Tl.safeParse(version).success);
            return proper.map(({ version, state, requires = [] }) => {
                const read = requires.map(readRequirement);
                const known = against(version);
                return {
                    name,
                    version,
                    state,
                    refused: [
                        ...refusedFor(state, allow, removals.get(version)),
                        ...read.filter((one) => typeof one === 'string'),
                        ...known,
                    ],
                    ...(known.length > 0 && { vulnerable: true }),
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
        async function vulnerabilityObjections(clients, { vulnerabilities: rules }, isLifted, ports) {
            if (rules === undefined)
                return () => [];
            const known = new Map();
            for (const client of clients)
                known.set(client, await (0, gather_records.a$)({ indexes: [client], ...(isLifted && { isLifted }), ports }));
            return (client, name, version) => {
                const own = known.get(client);
                const others = [...known]
                    .filter(([one]) => one !== client)
                    .flatMap(([, { records }]) => records);
                const all = [...own.records, ...others.map((record) => beside(own.records, record))];
                const knowledge = { ...own, records: all };
                return (0, vulnerability_reasons.M)({ name, version }, knowledge, rules).map(({ message }) => message);
            };
        }
        function beside(own, { known, time }) {
            const of = (asked) => {
                const answer = known.of(asked);
                if (!('found' in answer))
                    return answer;
                const named = own.flatMap((one) => (0, known_by_indexes.QR)(one.known.of(asked)));
                const found = answer.found.filter((one) => !named.some((its) => (0, known_by_indexes.Ft)(its, one)));
                return { ...answer, found };
            };
            return { known: { of }, time };
        }
        async function offeredBy(clients, name, allow, objections) {
            for (const client of clients) {
                const found = await client.package(name);
                if (!found)
                    continue;
                const removed = found.versions.filter(({ state }) => state === 'removed');
                const removals = await (0, p_map["default"])(removed, async ({ version }) => [version, (await client.version(name, version))?.reasons ?? []], { concurrency: 8 });
                return offeredVersions(name, found.versions, allow, new Map(removals), (version) => objections(client, name, version));
            }
            return undefined;
        }
        ;
        async function resolveRequirements(inputs, ports, given) {
            const { workspace } = ports.host;
            const configurations = await readAll(inputs, workspace);
            const opened = await (0, src.h)({ config: inputs.config[0] }, ports);
            const trust = given ?? (await opened.trust());
            const { policy } = trust;
            const isLifted = policy.vulnerabilities && (await (0, people_say.a)(opened, ports));
            const allow = (0, allowed_states.n)(policy, (0, allowed_states.W)(inputs.allow));
            const requirements = [
                ...configurations.flatMap((one) => requirementsOf(one, workspace)),
                ...inputs.requirements.map(fromInput),
            ];
            if (requirements.length === 0)
                throw new errors.yo('Nothing is required.', {
                    id: 'requirements-missing',
                    fix: 'Add "requires" to the configuration, or give requirements such as "alpha>=1.2".',
                });
            const clients = [];
            await ports.host.group(`Reading ${(0, markdown.hS)(inputs.index.length, 'index', 'indexes')}`, async () => {
                for (const location of inputs.index)
                    clients.push(await (0, trusted_index.Q)(location, { ...trust, unsigned: inputs.unsigned, ports }));
            });
            const objections = await vulnerabilityObjections(clients, policy, isLifted, ports);
            const asked = (0, markdown.hS)(requirements.length, 'requirement');
            const chosen = await ports.host.group(`Choosing versions for ${asked}`, async () => chosenOrThrow(await resolveLazily(requirements, (name) => offeredBy(clients, name, allow, objections))));
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
                        id: 'requirements-conflict',
                        fix: conflictAdvice(resolution.conflict),
                    });
                case 'too-hard':
                    throw new errors.yo(`No answer was found in ${resolution.tried} tries. The first dead end:\n${explainConflict(resolution.conflict)}`, { id: 'requirements-conflict', fix: conflictAdvice(resolution.conflict) });
                case 'too-many':
                    throw new errors.yo(`What is required leads to more than ${resolution.asked} packages, one because of another.`, {
                        id: 'requirements-too-many',
                        fix: 'Look at what the indexes say that their packages require, or leave one out.',
                    });
                default:
                    return resolution;
            }
        }
    }),
    15678: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS),
            Es: () => (bySureness),
            VQ: () => (capitalsOf),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker)
        });
        ;
        const MIRRORS = [
            [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
            [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
            [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
            [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
            [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
        ];
        function withoutMirror(name) {
            for (const [place, same] of MIRRORS)
                if (place.test(name))
                    return name.replace(place, same);
            return name;
        }
        ;
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        function capitalsOf(kind, text) {
            const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined;
            return spelled === spelled?.toLowerCase() ? undefined : spelled;
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(text) {
            const address = repositoryAddress(text)?.toLowerCase();
            return address === undefined ? undefined : withoutMirror(address);
        }
        function repositoryAddress(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`;
        }
    }),
    31807: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Sw: () => (identityOfCpe),
            gd: () => (readPurl),
            te: () => (cpeParts),
            tr: () => (identityOfPurl)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
            golang: 'go',
        };
        function identityOfPurl(text) {
            const purl = readPurl(text);
            if (purl === undefined)
                return undefined;
            const { type, namespace, name } = purl;
            const origin = 'its package URL';
            const found = (kind, given) => {
                const known = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(kind, given);
                return known === undefined ? undefined : { kind, name: known, certainty: 'certain', origin };
            };
            if (type === 'github' || type === 'bitbucket' || type === 'gitlab')
                return found('git', `https://${type}.${type === 'bitbucket' ? 'org' : 'com'}/${namespace}/${name}`);
            const kind = TYPES[type];
            if (kind === undefined)
                return undefined;
            const joined = kind === 'npm' || kind === 'go' ? [namespace, name].filter(Boolean).join('/') : name;
            return found(kind, joined);
        }
        function readPurl(text) {
            try {
                const { type, namespace, name, version, qualifiers } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
                const sha = qualifiers?.['sha'];
                return type && name
                    ? {
                        type,
                        name,
                        ...(namespace && { namespace }),
                        ...(version && { version }),
                        ...(sha && { sha }),
                    }
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        function identityOfCpe(text) {
            const parts = cpeParts(text);
            const name = parts && (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Vb)('cpe', `${parts.vendor}:${parts.product}`);
            return name === undefined
                ? undefined
                : { kind: 'cpe', name, certainty: 'certain', origin: 'its CPE' };
        }
        function cpeParts(text) {
            const rest = /^cpe:(?:2\.3:|\/)(.+)$/.exec(text)?.[1];
            if (rest === undefined || text.length > 1000)
                return undefined;
            const parts = rest.split(/(?<!\\):/).map((part) => part.replaceAll(/\\(.)/g, '$1').toLowerCase());
            const [part, vendor, product] = parts;
            if (!part || !vendor || !product || !/^[aoh]$/.test(part) || vendor === '*' || product === '*')
                return undefined;
            const at = (place) => parts[place] || '*';
            return { part, vendor, product, version: at(3), update: at(4), targetSoftware: at(8) };
        }
    }),
    70517: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $1: () => (first),
            Yg: () => (toldApart),
            i4: () => (recordsMeant),
            vQ: () => (isCve)
        });
        function toldApart(ids) {
            const cves = ids.filter(isCve);
            if (cves.length < 2)
                return [[...ids]];
            const others = ids.filter((id) => !isCve(id));
            return cves.map((cve) => [cve, ...others]);
        }
        const first = (ids, said) => ids.map((id) => said.get(id)).find((one) => one !== undefined);
        const isCve = (id) => /^CVE-/i.test(id);
        function recordsMeant(stated, records) {
            const own = Map.groupBy(records, ([id]) => id);
            const names = new Set(stated);
            for (const name of names)
                for (const record of own.get(name) ?? [])
                    for (const alias of record)
                        names.add(alias);
            const bearing = new Map();
            for (const record of records)
                for (const id of record) {
                    const known = bearing.get(id);
                    if (known === undefined)
                        bearing.set(id, [record]);
                    else
                        known.push(record);
                }
            const meant = new Set();
            for (const name of names)
                for (const record of bearing.get(name) ?? []) {
                    meant.add(record);
                    names.add(record[0]);
                }
            return meant;
        }
    }),
    49664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (productOf)
        });
        var _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        var _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
        function productOf(text) {
            if (text.length > 2000)
                return undefined;
            if (text.startsWith('cpe:')) {
                const identity = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(text);
                const version = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.te)(text)?.version;
                return identity && knownAs((0, _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__.US)(identity), version === '*' ? undefined : version);
            }
            const purl = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.gd)(text);
            if (purl === undefined)
                return undefined;
            if (purl.type === 'spack')
                return { kind: 'spack', name: purl.name, version: purl.version, hash: purl.sha };
            const identity = (0, _identity_purl_js__WEBPACK_IMPORTED_MODULE_0__.tr)(text);
            return identity && knownAs((0, _identity_identity_js__WEBPACK_IMPORTED_MODULE_1__.US)(identity), purl.version);
        }
        const knownAs = (identity, version) => ({
            kind: 'known-as',
            identity,
            version,
        });
    }),
    38065: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Claims)
        });
        var _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70517);
        class Claims {
            #byId = new Map();
            #used = new Set();
            #all;
            constructor(all) {
                this.#all = all;
                for (const [ids, claims] of Map.groupBy(all, ({ vulnerabilities }) => vulnerabilities))
                    for (const id of new Set(ids.map((one) => one.toUpperCase()))) {
                        const known = this.#byId.get(id);
                        if (known === undefined)
                            this.#byId.set(id, [claims]);
                        else
                            known.push(claims);
                    }
            }
            holdingFor(finding) {
                const ids = [...new Set([finding.id, ...finding.aliases].map((id) => id.toUpperCase()))];
                const about = ids
                    .flatMap((id) => this.#byId.get(id) ?? [])
                    .flat()
                    .filter(({ product }) => concerns(product, finding));
                for (const claim of about)
                    this.#used.add(claim);
                if (about.length === 0)
                    return undefined;
                const cves = ids.filter(_match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.vQ);
                const held = (0, _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.Yg)(ids).map(([id]) => strongest(lastWords(cves.length < 2 ? about : about.filter((one) => isOf(one, id, cves)))));
                held.push(...wordsOnRecords(finding, about));
                const weighty = held
                    .filter((one) => one !== undefined)
                    .sort((a, b) => settling(a) - settling(b) || WEIGHT[b.status] - WEIGHT[a.status])[0];
                return weighty && settling(weighty) > 0 && held.includes(undefined) ? undefined : weighty;
            }
            unused() {
                return this.#all.filter((claim) => !this.#used.has(claim));
            }
        }
        function wordsOnRecords({ records: given = [] }, about) {
            const records = given.map((ids) => ids.map((id) => id.toUpperCase()));
            const meant = new Map([...Map.groupBy(about, ({ vulnerabilities }) => vulnerabilities)].map(([ids, claims]) => [
                (0, _match_told_apart_js__WEBPACK_IMPORTED_MODULE_0__.i4)(ids.map((id) => id.toUpperCase()), records),
                claims,
            ]));
            return records.map((record) => strongest(lastWords([...meant].flatMap(([some, claims]) => (some.has(record) ? claims : [])))));
        }
        function isOf({ vulnerabilities }, cve, cves) {
            const named = vulnerabilities.map((id) => id.toUpperCase());
            return named.includes(cve) || !cves.some((one) => named.includes(one));
        }
        function settling({ status }) {
            if (status === 'accepted')
                return 1;
            return status === 'fixed' || status === 'not_affected' ? 2 : 0;
        }
        function concerns(product, { package: own, identities }) {
            const isVersion = (version) => product.version === undefined || plain(product.version) === plain(version);
            if (product.kind === 'known-as') {
                const version = own.part === undefined ? own.version : own.part.replace(/^.* /s, '');
                return isVersion(version) && identities.includes(product.identity);
            }
            if (product.name !== own.name || !isVersion(own.version))
                return false;
            return product.hash === undefined || product.hash === own.hash;
        }
        const plain = (version) => version.replace(/^v(?=\d)/, '');
        function lastWords(claims) {
            const authors = Map.groupBy(new Set(claims), ({ by, status, own }) => `${own === true} ${status === 'accepted'} ${by}`);
            return [...authors.values()].map((own) => own.reduce(later));
        }
        function later(one, other) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            if (difference !== 0)
                return difference > 0 ? one : other;
            return WEIGHT[one.status] >= WEIGHT[other.status] ? one : other;
        }
        const WEIGHT = {
            affected: 3,
            under_investigation: 2,
            fixed: 1,
            not_affected: 0,
            accepted: -1,
        };
        function strongest(claims) {
            const accepted = claims.find(({ status }) => status === 'accepted');
            const said = claims
                .filter(({ status }) => status !== 'accepted')
                .sort((a, b) => WEIGHT[b.status] - WEIGHT[a.status])[0];
            return said !== undefined && settling(said) > 0 ? said : (accepted ?? said);
        }
    }),
    42632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (claimsOf),
            y: () => (readOpenVex)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90851);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49664);
        function readOpenVex(json, from) {
            const read = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.YH.safeParse(json);
            if (read.success)
                return claimsOf(read.data);
            throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${from} is no OpenVEX document that can be read: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, { id: 'vex-malformed', fix: 'Write it anew: OpenVEX 0.2.0 is read.' });
        }
        function claimsOf(document) {
            const claims = [];
            let unknown = 0;
            for (const statement of document.statements) {
                const said = saidOf(statement, document);
                for (const product of statement.products ?? []) {
                    const named = productsOf(product);
                    if (named.length === 0)
                        unknown++;
                    for (const product of named)
                        claims.push({ ...said, product });
                }
            }
            return { claims, unknown };
        }
        function productsOf({ '@id': id, identifiers }) {
            const { purl, cpe23, cpe22 } = identifiers ?? {};
            const found = [id, purl, cpe23, cpe22].flatMap((text) => {
                const product = text === undefined ? undefined : (0, _claim_js__WEBPACK_IMPORTED_MODULE_3__.$)(text);
                return product === undefined ? [] : [product];
            });
            return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
        }
        function saidOf(statement, document) {
            const { vulnerability, status, justification } = statement;
            const note = statement.status_notes ?? statement.impact_statement ?? statement.action_statement ?? '';
            return {
                vulnerabilities: [...new Set([vulnerability.name, ...(vulnerability.aliases ?? [])].map(idOf))],
                status,
                justification,
                note,
                by: document.author,
                time: statement.last_updated ?? statement.timestamp ?? document.last_updated ?? document.timestamp,
            };
        }
        const idOf = (text) => text.split(/[#/?]/).at(-1) || text;
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
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
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
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
    36389: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (ownWords),
            a: () => (liftedBy)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38065);
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42632);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69764);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80966);
        async function ownWords(opened, { host, clock }) {
            const now = clock.now();
            const { holding, expired } = exceptionsOf(opened.configuration, now);
            const claims = [
                ...(await ownClaims(opened, { host })),
                ...holding.map((one) => acceptance(one, now)),
            ];
            return { claims, expired };
        }
        async function liftedBy(opened, ports) {
            const claims = new _pakages_advisories__WEBPACK_IMPORTED_MODULE_0__.U((await ownWords(opened, ports)).claims);
            return (asked, { record: { id, aliases } }) => {
                const claim = claims.holdingFor({ id, aliases, package: asked, identities: [] });
                return claim !== undefined && LIFTING.has(claim.status);
            };
        }
        const LIFTING = new Set(['accepted', 'fixed', 'not_affected']);
        async function ownClaims({ statements, trust }, { host }) {
            const found = await statements();
            for (const { file, reason } of found.unreadable)
                host.warning(`${file} does not count: ${reason}`, { file });
            if (found.statements.length === 0)
                return [];
            const { policy } = await trust();
            return (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_1__.U)(found.statements, policy).flatMap(({ record, counts, remarks }) => {
                if (counts)
                    return (0, _pakages_advisories__WEBPACK_IMPORTED_MODULE_2__.d)(record.openvex).claims.map((claim) => ({ ...claim, own: true }));
                const { auditor, vulnerability, name, version } = record;
                host.warning(`What ${auditor} says of ${vulnerability} in ${name}@${version} does not count: ${remarks.join(' ')}`);
                return [];
            });
        }
        function exceptionsOf(configuration, now) {
            const all = (configuration?.values.exceptions ?? []).map((exception, at) => ({
                exception,
                at: configuration.at('exceptions', at),
            }));
            return {
                holding: all.flatMap(({ exception }) => ((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__._)(exception, now) ? [] : [exception])),
                expired: all.filter(({ exception }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__._)(exception, now)),
            };
        }
        const acceptance = (one, now) => ({
            vulnerabilities: [one.vulnerability],
            product: { kind: 'spack', name: one.package, version: one.version },
            status: 'accepted',
            note: one.reason,
            by: 'pakages.json',
            time: new Date(now).toISOString(),
            expires: one.expires,
        });
    }),
    80966: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (countStatements)
        });
        var _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19362);
        function countStatements(statements, policy) {
            return statements.map(({ record, signature }) => {
                const faults = (0, _decide_counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.wD)({ ...record, signature }, policy);
                const narrows = record.status === 'not_affected' || record.status === 'fixed';
                return {
                    record,
                    counts: narrows ? faults.length === 0 : !faults.some(({ grave }) => grave),
                    remarks: faults.map(({ message }) => message),
                };
            });
        }
    })
};
