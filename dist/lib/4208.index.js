export const id = 4208;
export const ids = [4208];
export const modules = {
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
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
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). Runs of forks never publish.', { placeholder: 'NAME' });
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
            if (PROPOSALS.has(name) || name === 'workflow_run')
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                fix: `Events that can be: ${[...PROPOSALS, 'workflow_run'].join(', ')}. Others need only their branch.`,
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
        function requirePublishing(what, host, words) {
            const verdict = mayPublish(host.context, parsePublishFrom(words));
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                fix: fixOf(verdict.allowWith),
            });
        }
        const fixOf = (allowWith) => allowWith === undefined
            ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
            : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            const named = from.events.has('workflow_run');
            if (PROPOSALS.has(follows.event) && !named)
                return refused(`it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
            if (PROPOSALS.has(follows.event))
                return allowed('publish-from names event:workflow_run, also for runs after proposals');
            return ofRef(`refs/heads/${follows.branch}`, context, from);
        }
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
    })
};
