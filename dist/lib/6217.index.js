export const id = 6217;
export const ids = [6217];
export const modules = {
    76217: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            reviewPackagesAction: () => (reviewPackagesAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        var may_publish = __webpack_require__(49358);
        ;
        const reviewInputs = {
            command: (0, inputs.p_)('What is said: `approve`, `reject`, `unsafe`, `request` or `withdraw`, then `NAME@VERSION`, then what was found in order (`functional`, `safe`, `license`, or `all`); or of a vulnerability `not-affected`, `affected`, `fixed` or `investigating`, then `NAME@VERSION` and its id. One a line, a note after ` -- `. `next`, or `next NAME`, shows what waits for a review and what changed in the first of it. Not read when a comment or a review started the run: there it stands in the text, after `/pakages`.', { placeholder: 'WORD…' }),
            say: (0, inputs.Qq)('What is said of the version that `next NAME@VERSION` shows: a command without the version, such as `approve functional safe license -- ran its tests`. At a terminal it is asked for.', { placeholder: 'WORDS' }),
            note: (0, inputs.Qq)('The note, where it does not stand in the command.'),
            diff: (0, inputs.Qq)('Show what changed in the recipe since a version of it was last approved, and record nothing.', { placeholder: 'NAME@VERSION' }),
            auditor: (0, inputs.Qq)('The GitHub login of who reviews. At the terminal only, where it is kept for the next time: on GitHub the event says who it was.', { placeholder: 'LOGIN' }),
            config: (0, inputs.Qq)('The configuration: its section `trust` says who may review and what an approval takes. Reviews are kept in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
            registry: (0, inputs.Qq)('Where the binaries are. Default: `registry` of the configuration. Without one only the recipe is reviewed.', { placeholder: 'REFERENCE' }),
            'signing-key': (0, inputs.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs reviews where the job has no identity. A review that nobody signed approves nothing.'),
            publish: (0, inputs.Yq)('Where the review goes: `push` commits it to the branch, whoever else does so at the same time; `no` only writes the file. `auto` pushes on GitHub and not at the terminal.', ['auto', 'push', 'no']),
            answer: (0, inputs.Jt)('Answer on the thread. `false` leaves it to a job that may do only that, with the output `reply`.', { default: true }),
            delete: (0, inputs.Jt)('Delete the binaries of a version that was called unsafe. `false` leaves it to a job that may do only that, with `remove`.', { default: true }),
            remove: (0, inputs.p_)('Delete the binaries of these versions, `NAME@VERSION`, and record nothing. Only of versions that the reviews of the default branch remove.', { placeholder: 'NAME@VERSION' }),
            'publish-from': may_publish.wn,
            branch: (0, inputs.Qq)('The branch to push to. Default: the default branch of the repository on GitHub, the current one elsewhere.', { placeholder: 'NAME' }),
            token: (0, inputs.rJ)('Token that answers on the thread, asks for members of teams, and reads (for `unsafe`: deletes from) the registry.', { default: '${{ github.token }}' }),
            username: (0, inputs.Qq)('User name that goes with the token at the registry. Default: the user who started the run.'),
        };
        ;
        const reviewPackagesAction = (0, action.Q)({
            name: 'review',
            title: 'Review packages',
            summary: 'Record what auditors say of package versions, in comments, reviews or at the terminal, and what that makes of them.',
            branding: { icon: 'check-square', color: 'green' },
            inputs: reviewInputs,
            outputs: {
                outcomes: 'JSON: what became of each command.',
                states: 'JSON: the state of each version that was spoken of, by `name@version`.',
                files: 'The review files that were written, one a line.',
                commit: 'The commit that was pushed.',
                reply: 'What to answer on the thread, as Markdown; empty when there was no command.',
                removed: 'The versions whose binaries must go, `NAME@VERSION`, one a line.',
            },
            permissions: {
                contents: 'write',
                issues: 'write',
                'pull-requests': 'write',
                packages: 'write',
                'id-token': 'write',
            },
            example: 'config: pakages.json',
            terminalExample: 'approve zlib@1.3.1 functional safe license --auditor alice -- built and ran the tests',
            positional: 'command',
            dashesInto: 'note',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(5978), __webpack_require__.e(663), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(4589), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(908), __webpack_require__.e(6431), __webpack_require__.e(4717)]).then(__webpack_require__.bind(__webpack_require__, 23453))).reviewPackages,
                present: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(5978), __webpack_require__.e(663), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(4589), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(908), __webpack_require__.e(6431), __webpack_require__.e(4717), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 96999))).presentReview,
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
