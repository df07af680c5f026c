export const id = 4078;
export const ids = [4078];
export const modules = {
    69074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsWork: () => (generationsWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23738);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        const generationsWork = {
            run: async (inputs, { openPorts }) => {
                const ports = await openPorts();
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, ports);
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.r)(reading);
                const { named: _, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.B)(inputs);
                const { generations, passedOver } = await (0, _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__._)(registry, reading.trust, bounds);
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
                const holding = names.length > 0 ? ` that holds ${names.map(_pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY).join(' or ')}` : '';
                return `There ${none}${holding} in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(registry)}.\n`;
            }
            const rows = listed.map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 16).replace('T', ' '),
                record.commit?.slice(0, 7) ?? '',
                rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
                String(record.specs.length),
                record.run ?? '',
            ]);
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows);
            return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`;
        }
        const rootsIn = (roots) => [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ');
    }),
    9184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (openReading),
            r: () => (requireRegistry)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78308);
        var _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11224);
        var _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92687);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49427);
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
    52674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (unpackedDocument)
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const MOST_GROWTH = 200;
        const ALWAYS = 1024 * 1024;
        function unpackedDocument(bytes, path) {
            if (!path.endsWith('.gz'))
                return bytes;
            try {
                return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
                    maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
                });
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${path} cannot be unpacked.`, {
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
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
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    }),
    78308: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (registryOfIndex),
            f: () => (anchoredTrust)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91983);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14566);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78928);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49427);
        var _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11224);
        async function anchoredTrust(inputs, ports) {
            if (inputs.trust === undefined)
                return undefined;
            const anchor = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.B)(inputs.trust);
            const [location, ...others] = inputs.index;
            if (location === undefined || others.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('"trust" says who signs the index, and needs exactly one.', {
                    fix: 'Give its address as "index".',
                });
            const { host, http } = ports;
            const where = placeOf(location, host.workspace);
            const offered = anchor.kind === 'key' ? await (0, _pakages_catalog__WEBPACK_IMPORTED_MODULE_4__.D)(where, http) : undefined;
            const signer = (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.v)(anchor, offered?.keys ?? []);
            const pinned = { ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined), signers: [signer] };
            const cache = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env);
            const indexTrust = { policy: pinned, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(pinned, cache) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, { ...indexTrust, unsigned: false, ports });
            const published = await client.trust();
            if (!published)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${client.location} does not say whom it trusts.`, {
                    fix: 'Have it written anew by "index", or give a policy of your own in pakages.json.',
                });
            const imports = published.policy.imports.filter(({ url }) => /^https:\/\//i.test(url));
            const policy = { ...published.policy, imports };
            host.info(`Policy and registry are those of ${client.location}, signed by ${client.signer}.`);
            return {
                registry: published.registry,
                policy,
                verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(policy, cache),
                indexTrust: { ...indexTrust, policy: { ...policy, signers: [signer] } },
                location: client.location,
            };
        }
        async function registryOfIndex({ index: [location], 'unsigned-index': unsigned, username }, trust, ports) {
            if (location === undefined)
                return undefined;
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_7__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(ports.host.env)) };
            const client = await (0, _trusted_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(location, {
                ...by,
                unsigned: unsigned || trust === undefined,
                ports,
            });
            const { registry } = await client.packages();
            if (client.signer === undefined)
                requireHarmless(registry, location, username);
            return registry;
        }
        function requireHarmless(registry, location, username) {
            const fix = 'Name the registry yourself in "registry", or say with "trust" who signs the index.';
            if (username !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The registry ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} gets no login: only an index names it that nobody verified.`, { fix });
            if (/^https:/i.test(location) && !registry.startsWith('oci://'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`The index at ${location}, which nobody verified, names ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.S)(registry)} as its registry.`, { fix });
        }
        const placeOf = (location, workspace) => /^https?:/.test(location) ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, location);
    }),
    23738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (openGenerations),
            v: () => (tagsToRead)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25018);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60277);
        async function tagsToRead(registry) {
            const tags = await registry.tags();
            if (tags.length > 0)
                return tags;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`${registry.reference} is not there, or nothing was pushed to it.`, {
                fix: 'Check its name, and the login ("token"): of a private repository a registry says that it is not there.',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await tagsToRead(registry);
            const passedOver = [];
            const generations = new _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.U({
                registry,
                tags,
                bounds,
                judge: trust &&
                    ((manifest) => (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_2__.kK)(manifest, {
                        registry,
                        verifier: trust.verifier,
                        signers: trust.policy.signers,
                    })),
                onPassedOver: (tag, why) => passedOver.push({ tag, why }),
            });
            return { tags, generations, passedOver };
        }
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};
