export const id = 6016;
export const ids = [6016];
export const modules = {
    69074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsWork: () => (generationsWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        const generationsWork = {
            run: async (inputs, { openPorts }) => {
                const ports = await openPorts();
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.bM)(inputs, ports);
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.rm)(reading);
                const { named: _, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.B)(inputs);
                const { generations, passedOver } = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__._k)(registry, reading.trust, bounds);
                const listed = [];
                let more = false;
                for await (const generation of generations.newestFirst()) {
                    if (!holds(generation, inputs.names))
                        continue;
                    more = listed.length === inputs.limit;
                    if (more)
                        break;
                    listed.push(generation);
                }
                for (const { tag, why } of passedOver)
                    ports.host.warning(`${tag} does not count: ${why}`);
                const verified = reading.trust !== undefined;
                return { registry: registry.reference, listed, more, verified, passedOver };
            },
            present: (result, inputs) => ({
                answer: { markdown: markdownOf(result, inputs) },
                json: {
                    registry: result.registry,
                    verified: result.verified,
                    generations: result.listed.map(({ record, manifest }) => ({ manifest, ...record })),
                    passedOver: result.passedOver,
                },
            }),
        };
        const holds = ({ record, dag }, names) => names.length === 0 || record.specs.some(({ hash }) => names.includes(dag.specs.get(hash).name));
        function markdownOf({ registry, listed, more, verified }, { limit, names, generation, 'as-of': asOf }) {
            if (listed.length === 0) {
                const which = names.length > 0 || generation !== undefined || asOf !== undefined;
                const none = verified
                    ? 'is no generation that counts'
                    : which
                        ? names.length > 0
                            ? 'is no generation'
                            : 'is no such generation'
                        : 'are no generations';
                const holding = names.length > 0 ? ` that holds ${names.map(_pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY).join(' or ')}` : '';
                return `There ${none}${holding} in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(registry)}.\n`;
            }
            const rows = listed.map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 16).replace('T', ' '),
                record.commit?.slice(0, 7) ?? '',
                rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
                String(record.specs.length),
                record.run ?? '',
            ]);
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows);
            return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`;
        }
        const rootsIn = (roots) => [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ');
    }),
    9184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _k: () => (openGenerations),
            bM: () => (openReading),
            rm: () => (requireRegistry),
            vz: () => (tagsToRead)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
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
        async function tagsToRead(registry) {
            const tags = await registry.tags();
            if (tags.length > 0)
                return tags;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`${registry.reference} is not there, or nothing was pushed to it.`, {
                fix: 'Check its name, and the login ("token"): of a private repository a registry says that it is not there.',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await tagsToRead(registry);
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
            ix: () => (megabytes),
            p0: () => (duration)
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
    })
};
