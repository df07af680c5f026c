export const id = 933;
export const ids = [933];
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
    16423: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X7: () => (PROGRAM_FOLDERS),
            gZ: () => (ownFolders),
            ku: () => (isInspected),
            lm: () => (PREFIX_INSPECTIONS),
            mL: () => (prefixFolders)
        });
        const PREFIX_INSPECTIONS = [
            ['bin', 'PATH'],
            ['man', 'MANPATH'],
            ['share/man', 'MANPATH'],
            ['share/aclocal', 'ACLOCAL_PATH'],
            ['lib/pkgconfig', 'PKG_CONFIG_PATH'],
            ['lib64/pkgconfig', 'PKG_CONFIG_PATH'],
            ['share/pkgconfig', 'PKG_CONFIG_PATH'],
            ['', 'CMAKE_PREFIX_PATH'],
        ];
        const PROGRAM_FOLDERS = ['bin', 'bin64'];
        const INSPECTED = new Set([
            ...PREFIX_INSPECTIONS.map(([folder]) => folder).filter((folder) => folder !== ''),
            ...PROGRAM_FOLDERS,
        ]);
        const isInspected = (path) => [...INSPECTED].some((folder) => path.endsWith(`/${folder}`));
        const prefixFolders = (prefix, paths) => ({
            prefix,
            folders: new Set([...paths]
                .filter((path) => path.startsWith(`${prefix}/`))
                .map((path) => path.slice(prefix.length + 1))
                .filter((path) => INSPECTED.has(path))),
        });
        function ownFolders(env) {
            const paths = new Map(env.map((line) => {
                const at = line.indexOf('=');
                return [line.slice(0, at), line.slice(at + 1).split(':')];
            }));
            const prefix = paths.get('CMAKE_PREFIX_PATH')?.[0];
            if (!prefix)
                return undefined;
            const variables = new Set(PREFIX_INSPECTIONS.map(([, variable]) => variable));
            return prefixFolders(prefix, [...paths].filter(([name]) => variables.has(name)).flatMap(([, values]) => values));
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
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependency = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependency).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
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
    69895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (inspectTarball),
            C: () => (packageVerdict)
        });
        var environment = __webpack_require__(16423);
        var verified = __webpack_require__(49003);
        var cut = __webpack_require__(69597);
        var package_pass = __webpack_require__(94142);
        var refused_tarball = __webpack_require__(18545);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_stream_ = __webpack_require__(57075);
        var promises_ = __webpack_require__(46466);
        var external_node_events_ = __webpack_require__(78474);
        ;
        class MetadataFeed {
            #read;
            #readings = new Set();
            #open;
            #failure;
            constructor(read) {
                this.#read = read;
            }
            member({ kind, name, size }) {
                const at = `/${name}`.indexOf('/.spack/');
                if (kind !== 'file' || at < 0 || size === 0)
                    return undefined;
                const content = new external_node_stream_.PassThrough({ highWaterMark: 256 * 1024 });
                this.#begin(Buffer.from(name.slice(at), 'latin1').toString('utf8'), content);
                let left = size;
                return (bytes) => {
                    left -= bytes.length;
                    if (!content.destroyed)
                        content.write(Buffer.from(bytes));
                    if (left === 0)
                        this.#end(content);
                };
            }
            async settled() {
                const open = this.#open;
                if (open?.writableNeedDrain && !open.destroyed)
                    await roomIn(open);
                if (!open)
                    await Promise.all(this.#readings);
                if (this.#failure)
                    throw this.#failure.error;
            }
            close() {
                this.#open?.destroy(new Error('The tarball broke off.'));
            }
            #begin(path, content) {
                this.#open = content;
                const reading = this.#read(path, content)
                    .catch((error) => {
                    this.#failure ??= { error };
                })
                    .finally(() => {
                    content.destroy();
                    this.#readings.delete(reading);
                });
                this.#readings.add(reading);
            }
            #end(content) {
                this.#open = undefined;
                if (!content.destroyed)
                    content.end();
            }
        }
        async function roomIn(stream) {
            const waiting = new AbortController();
            const { signal } = waiting;
            await Promise.race([
                (0, external_node_events_.once)(stream, 'drain', { signal }),
                (0, external_node_events_.once)(stream, 'close', { signal }),
            ]).finally(() => waiting.abort());
        }
        ;
        const PADDING = '__spack_path_placeholder__';
        async function inspectTarball(blob, what, { expected = {}, readMetadata } = {}) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const folders = new Set();
            const feed = readMetadata && new MetadataFeed(readMetadata);
            const visitor = {
                unpacked: (bytes) => void hash.update(bytes),
                member: (member) => {
                    const path = `/${(0, cut.h)(member.name, '/')}`;
                    if (member.kind === 'directory' && (0, environment.ku)(path))
                        folders.add(textOf(path));
                    return feed?.member(member);
                },
                settled: async () => feed?.settled(),
            };
            const verdict = await judged(blob, new package_pass.I({ expected, packings: ['gzip'], visitor })).finally(() => feed?.close());
            if (verdict.kind === 'refused')
                throw (0, refused_tarball.V)(what, 'the build cache', verdict.reasons, 'Nothing was pushed. Delete it from the build cache and build the package again, with Spack 1.0 or newer.');
            const prefix = textOf(`/${verdict.prefix}`);
            return {
                diffId: `sha256:${hash.digest('hex')}`,
                prefix,
                padded: prefix.includes(PADDING),
                relocatedBinaries: verdict.buildInfo.binaries,
                buildInfo: verdict.buildInfo,
                where: (0, environment.mL)(prefix, folders),
            };
        }
        const packageVerdict = (blob, expected) => judged(blob, new package_pass.I({ expected, packings: ['gzip'] }));
        async function judged(blob, pass) {
            const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
            try {
                const whole = (0, verified.zr)(blob.digest, blob.size, 'the build cache', 'in place');
                await (0, promises_.pipeline)(blob.open(), whole, pass, nowhere);
                return await pass.verdict();
            }
            catch (error) {
                if (error instanceof package_pass.B)
                    return { kind: 'refused', reasons: error.reasons };
                throw error;
            }
        }
        const textOf = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
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
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
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
    }),
    18545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (refusedTarball)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const refusedTarball = (name, from, reasons, fix) => new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`, { fix });
    })
};
