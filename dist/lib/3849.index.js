export const id = 3849;
export const ids = [3849];
export const modules = {
    33849: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publishIndexAction: () => (publishIndexAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        var may_publish = __webpack_require__(49358);
        ;
        const indexInputs = {
            config: (0, inputs.Qq)('The configuration: its section `trust` says what is approved, and `registry` where the binaries are. Reviews lie in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
            registry: (0, inputs.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.', { placeholder: 'REFERENCE' }),
            output: (0, inputs.Qq)('Folder for the site. Only what changed is written, and what is gone is removed; files of others in it stay.', { default: 'site', placeholder: 'FOLDER' }),
            url: (0, inputs.Qq)("Where the site will be served. Default on GitHub: the address of the repository's GitHub Pages.", { placeholder: 'ADDRESS' }),
            title: (0, inputs.Qq)('What the site is called. Default: the name of the repository, else `name` of the configuration.'),
            recipes: (0, inputs.p_)('More folders of recipe repositories, one per line: descriptions, maintainers and licences of packages that the own repository has no recipe for are read there.', { placeholder: 'FOLDER…' }),
            vulnerabilities: (0, inputs.p_)('CycloneDX files (JSON) that list vulnerabilities, as scanners write them, one per line: the pages count and name them.', { placeholder: 'FILE…' }),
            scan: (0, inputs.Qq)('The report of `scan` over the registry. What it found is carried on from the record of vulnerabilities that the index before published, which stays where nobody looked again. Default: the report in the work folder, where there is one.', { placeholder: 'FILE' }),
            'begin-record': (0, inputs.Jt)('Begin the record of vulnerabilities anew, where the one that is published does not count any more, such as after the key was changed.'),
            'signing-key': (0, inputs.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs the checksums where the job has no identity.'),
            'expires-after': (0, inputs.U9)('For how many days the index holds: who reads a signed one refuses it afterwards. Run this more often, such as on a schedule, to renew it.', { default: 14, min: 1, max: 366 }),
            'publish-from': may_publish.wn,
            fresh: (0, inputs.Jt)('Read all of the registry and render every page anew, also where nothing changed.'),
            token: (0, inputs.rJ)('Token that may read the registry. Not needed for public packages.', {
                default: '${{ github.token }}',
            }),
            username: (0, inputs.Qq)('User name that goes with the token. Default: the user who started the run.'),
            concurrency: (0, inputs.U9)('Requests at once.', { default: 16, min: 1, max: 64 }),
            'work-dir': (0, inputs.Qq)('Folder where the steps of a job hand results to each other.', {
                default: '.pakages',
                placeholder: 'FOLDER',
            }),
        };
        ;
        const publishIndexAction = (0, action.Q)({
            name: 'index',
            title: 'Publish the index',
            summary: 'Write the package index: pages for people, JSON for programs, and signed checksums over all of it.',
            branding: { icon: 'book-open', color: 'blue' },
            inputs: indexInputs,
            outputs: {
                site: 'The folder of the site, for `actions/upload-pages-artifact`.',
                digest: 'The sha256 of the checksums, which is that of the whole index.',
                changed: '`true` when anything was written or removed, else `false`.',
                packages: 'How many packages it lists.',
                versions: 'How many versions.',
                'signed-by': 'Who signed the checksums; empty when nobody did.',
            },
            permissions: { contents: 'read', packages: 'read', 'id-token': 'write' },
            example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\noutput: site',
            terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --output site',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(4589), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(6431), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 57451))).publishIndex,
                present: (await __webpack_require__.e(4775).then(__webpack_require__.bind(__webpack_require__, 44775))).presentIndex,
            }),
        });
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
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
                id: 'publish-from-malformed',
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                id: 'publish-from-malformed',
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
                id: 'run-may-not-publish',
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
    })
};
