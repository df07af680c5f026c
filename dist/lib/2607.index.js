export const id = 2607;
export const ids = [2607];
export const modules = {
    62607: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildWithSpackAction: () => (buildWithSpackAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55171);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47689);
        const buildWithSpackAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Q)({
            name: 'build',
            title: 'Build with Spack',
            summary: 'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
            branding: { icon: 'package', color: 'orange' },
            inputs: { ..._declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.nw, ..._declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.I, ..._declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.E3 },
            outputs: _declared_inputs_js__WEBPACK_IMPORTED_MODULE_0__.JZ,
            permissions: { contents: 'read', packages: 'write' },
            example: 'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
            terminalExample: '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
            positional: 'specs',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(7091), __webpack_require__.e(6742), __webpack_require__.e(7761), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(6878), __webpack_require__.e(9442), __webpack_require__.e(2129), __webpack_require__.e(3458), __webpack_require__.e(2617), __webpack_require__.e(2302), __webpack_require__.e(371), __webpack_require__.e(8581), __webpack_require__.e(9100), __webpack_require__.e(1972), __webpack_require__.e(5720), __webpack_require__.e(2479)]).then(__webpack_require__.bind(__webpack_require__, 12479))).buildOrGiveUp,
                present: (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(7091), __webpack_require__.e(6742), __webpack_require__.e(7761), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(6878), __webpack_require__.e(9442), __webpack_require__.e(2129), __webpack_require__.e(3458), __webpack_require__.e(2617), __webpack_require__.e(2302), __webpack_require__.e(371), __webpack_require__.e(8581), __webpack_require__.e(9100), __webpack_require__.e(1972), __webpack_require__.e(5720), __webpack_require__.e(2479)]).then(__webpack_require__.bind(__webpack_require__, 12479))).presentEnded,
            }),
        });
    }),
    47689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E3: () => (plannedInputs),
            I: () => (builtInputs),
            JZ: () => (buildOutputs),
            nw: () => (oneJobInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49358);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const oneJobInputs = {
            specs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.', { placeholder: 'SPEC…' }),
            environment: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder with a `spack.yaml` to build instead of `specs`. It is copied, not changed; a `spack.lock` in it is used where it still fits.', { placeholder: 'FOLDER' }),
            'trusted-caches': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Build caches to take binaries from instead of building, one per line, the first one first: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.', { placeholder: 'CACHE…' }),
            'public-caches': _pakages_core__WEBPACK_IMPORTED_MODULE_1__.V6,
            token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)("Token that may read private packages. No build sees it. The token of the job goes to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance).", { default: '${{ github.token }}' }),
            username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("User name that goes with the token; with it, the token is sent to the registries of all trusted caches. Default: the user who started the run, on GitHub's own registry only."),
            'source-mirror': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Registry in which `push` keeps the archives that builds fetched: `oci://HOST/PATH`, or `oci-layout:FOLDER`. What is there is taken from it instead of from upstream, by its sha256.', { placeholder: 'REFERENCE' }),
            tests: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Yq)('Run the tests of packages while they are built: of none, of what was asked for, or of all.', ['none', 'root', 'all']),
            'concurrent-packages': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Packages to build at the same time.', {
                default: 2,
                min: 1,
                max: 256,
            }),
            'fail-fast': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Stop at the first package that fails. Otherwise everything that does not need it is still built and kept; the action fails all the same.'),
            'time-budget': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Minutes after which the build stops in order: what is finished stays, what is left is said, and the next run goes on. Default: 330 on a runner, since GitHub ends a job after 360; no end at a terminal.', { min: 1, max: 10_000 }),
            'check-run': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("Number of the job's check run, by which summaries link to its log. Runners that do not tell it yet get a link to the whole run.", { default: '${{ job.check_run_id }}', placeholder: 'NUMBER' }),
            ..._pakages_spack__WEBPACK_IMPORTED_MODULE_2__.s,
        };
        const builtInputs = {
            built: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder with what another run built of the same commit: the work folder that it handed on, or several in one folder. What is there and fits the lock is taken before anything is built; nothing of it is trusted for that.', { placeholder: 'FOLDER' }),
            'built-by': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Which run that was, as reports and provenance name it: the address of the run.', { placeholder: 'URL' }),
        };
        const plannedInputs = {
            plan: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('The plan that `plan` wrote: with `job`, only the packages of that job are built. Its `spack.lock` lies beside it, and nothing is concretized.', { placeholder: 'FILE' }),
            job: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('The job of the plan: `job` in the matrix that `plan` puts out.', {
                placeholder: 'STAGE-NUMBER',
            }),
            'plan-digest': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('The output `digest` of `plan`: another plan is refused, whoever changed it between the jobs.', { placeholder: 'sha256:…' }),
            registry: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Where the packages of a plan are promoted to. Until then each lies in `REGISTRY-staging` as soon as it is built, where the other jobs of the run take it from. Default: `registry` of the `pakages.json` in the workspace.', { placeholder: 'REFERENCE' }),
            password: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)('Password, for registries that have passwords instead of tokens. Needs `username`.'),
            run: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('What the run is called in the staging place: the same for all its jobs and for `promote`. Default on GitHub: the number of the run.', { placeholder: 'NAME' }),
            kept: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('What an earlier attempt of the job built and could not stage: its folder `.pakages/unstaged`, kept as an artifact. It is staged before anything is built. A folder that is not there is no error.', { placeholder: 'FOLDER' }),
            'give-up': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Build nothing: tell the other jobs of the plan that this one ended, so that none waits for its packages. For a step with `if: failure()`, after those that may fail before `build`.'),
            wait: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Minutes that the job waits for packages of other jobs of its stage. Default: three times what the plan thinks that the job takes, at least 15.', { min: 1, max: 10_000 }),
            targets: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Microarchitectures that packages may be staged for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.', { placeholder: 'TARGET…' }),
            allow: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('What is staged although it would be refused, one per line: `unpadded`, `target`, `secret`, as `push` takes them.', { placeholder: 'REFUSAL…' }),
            'publish-from': _pakages_core__WEBPACK_IMPORTED_MODULE_3__.wn,
        };
        const buildOutputs = {
            cache: 'The build cache folder: every package that was built or reused.',
            lock: 'Path of the `spack.lock`.',
            report: 'Path of the report `pakages.build/1`.',
            reused: 'How many packages came from trusted caches.',
            built: 'How many packages were built.',
            failed: 'How many packages failed.',
            left: 'How many packages the time was over for: the next run goes on with them.',
            'may-publish': 'Whether the run may publish what was built, as `push` would say: `true` or `false`.',
            'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.',
        };
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
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
    }),
    70842: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (spackInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const spackInputs = {
            repository: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.', { placeholder: 'FOLDER…' }),
            'spack-ref': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.', { placeholder: 'REF' }),
            'spack-repository': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Another git repository of Spack, as an https URL. It is always cloned.', { placeholder: 'URL' }),
            'recipes-ref': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("Tag, branch or commit of Spack's builtin recipes. Default: those in the cache folder, else the pinned release.", { placeholder: 'REF' }),
            'recipes-repository': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Another git repository with the builtin recipes, as an https URL.', {
                placeholder: 'URL',
            }),
            target: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.', { placeholder: 'TARGET' }),
            compiler: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Compiler to build with, such as `gcc@13`, which this machine must have. Specs and recipes that name another keep it. Default: the one that Spack prefers of those that it finds.', { placeholder: 'COMPILER' }),
            'target-name': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('One of `targets` of the `pakages.json` in the workspace, by its name: `target` and `compiler` are those that it says, where they are not given.', { placeholder: 'NAME' }),
            externals: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.', { placeholder: 'NAME…' }),
            'install-root': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.', { placeholder: 'FOLDER' }),
            'padded-length': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.', { max: 512, placeholder: 'N' }),
            jobs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Parallel jobs in the build of one package. Default: the number of processors, at most 16.', { min: 1, max: 1024 }),
            'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder where the steps of a job hand results to each other.', {
                default: '.pakages',
                placeholder: 'FOLDER',
            }),
        };
    })
};
