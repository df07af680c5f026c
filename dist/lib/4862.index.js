export const id = 4862;
export const ids = [4862];
export const modules = {
    94862: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkUpdatesAction: () => (checkUpdatesAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49358);
        const checkUpdatesAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'updates',
            title: 'Check for updates',
            summary: 'Find new upstream versions of the recipes, check their archives, and propose each in a pull request.',
            branding: { icon: 'refresh-cw', color: 'green' },
            inputs: {
                repository: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder of the package repository: it, or `spack_repo/NAMESPACE` below it, holds `repo.yaml`. Default: what the configuration names, else the workspace.'),
                'publish-from': _pakages_core__WEBPACK_IMPORTED_MODULE_2__.wn,
                packages: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Recipes to look at, by name; `*` stands for any characters. Default: all.', {
                    placeholder: 'NAME',
                }),
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)('Token for GitHub: opens the pull requests (`contents: write`, `pull-requests: write`) and asks github.com for releases. Pull requests of the default token start no workflows; give the token of an app where they shall.', { default: '${{ github.token }}' }),
                'upstream-token': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)('Token that asks github.com for releases, where `token` is not one of github.com (GitHub Enterprise).'),
                'dry-run': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Only print the changes, as a diff that `git apply` takes. At the terminal this is the default.'),
                write: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Write the changes into the checked out files, and open no pull request.'),
                coverage: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Only count which datasource would be asked for how many recipes, and why the others have none. Asks nobody.'),
                verify: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Download so many of the newest versions that each recipe has already, and report archives whose checksum is another now.', { default: 0, max: 100 }),
                limit: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Pull requests that may be open at once. Default: `limit` of `pakages.json`, else 10.', { max: 200 }),
                upstream: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)("Follow Spack's own recipes too: their changes are merged into the local ones (three-way)."),
                'run-recipes': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Let the `spack` on the PATH run a recipe whose address for a new version cannot be read (`super()`, loops, conditions), or that says nowhere where it comes from (Qt). A recipe is a program: only for recipes that you trust.'),
                'build-workflow': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Workflow file of this repository to start (`workflow_dispatch`) for each proposed branch, such as `build.yml`. Needs `actions: write`.'),
                config: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('The configuration whose section `updates` holds the rules.', {
                    default: 'pakages.json',
                }),
                'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Where the report is written.', { default: '.pakages' }),
            },
            outputs: {
                updates: 'Path of the report (`pakages.updates/1`).',
                count: 'How many recipes have a version that may be proposed.',
                'pull-requests': 'The numbers of the pull requests that were opened or updated, as a JSON list.',
            },
            permissions: { contents: 'write', 'pull-requests': 'write' },
            example: 'repository: .\nlimit: 5',
            terminalExample: '--repository . zlib py-numpy',
            positional: 'packages',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(6742), __webpack_require__.e(5978), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(8185), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(2617), __webpack_require__.e(908), __webpack_require__.e(2429), __webpack_require__.e(8919), __webpack_require__.e(384), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 7454))).checkUpdates,
                present: (await __webpack_require__.e(498).then(__webpack_require__.bind(__webpack_require__, 20498))).presentUpdates,
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
