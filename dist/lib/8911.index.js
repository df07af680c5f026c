export const id = 8911;
export const ids = [8911];
export const modules = {
    48911: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            setupSpackAction: () => (setupSpackAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49358);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70842);
        const setupSpackAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'setup',
            title: 'Set up Spack',
            summary: 'Make Spack and the recipes ready at pinned versions, with caches that last from job to job.',
            branding: { icon: 'settings', color: 'gray-dark' },
            inputs: {
                ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__.s,
                'trusted-caches': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches that `spack install` in later steps and `build` take binaries from, one per line: `oci://HOST/PATH`, or a folder. Spack itself reads public ones only.', { placeholder: 'CACHE…' }),
                'public-caches': _pakages_core__WEBPACK_IMPORTED_MODULE_3__.V6,
                'keep-caches': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Jt)('Keep clones, the solver of Spack and the index of builtin recipes between jobs, with the cache of GitHub Actions.', { default: true }),
                'publish-from': _pakages_core__WEBPACK_IMPORTED_MODULE_4__.wn,
            },
            outputs: {
                'spack-version': 'The version of Spack.',
                'spack-commit': 'The commit of Spack; empty for a release archive.',
                'spack-root': 'The folder of Spack.',
                'recipes-commit': 'The commit of the builtin recipes.',
                'recipes-root': 'The folder of the builtin recipes.',
                scope: 'The configuration scope of the run, a folder for `spack -C`.',
                program: 'A program `spack` that uses the scope; its folder is on the PATH of the later steps.',
                'install-root': 'The folder that packages are installed into.',
                target: 'The microarchitecture that is built for.',
                platform: 'Platform and system, such as `linux-ubuntu24.04`.',
                compilers: 'The compilers that were found, separated by blanks.',
                'cache-hit': 'Whether the caches of an earlier job were found: `true` or `false`.',
            },
            permissions: { contents: 'read' },
            example: 'repository: .\nspack-ref: v1.1.1',
            terminalExample: '--repository .',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(6878), __webpack_require__.e(2129), __webpack_require__.e(3458), __webpack_require__.e(8520)]).then(__webpack_require__.bind(__webpack_require__, 30620))).setupSpack,
                present: (await __webpack_require__.e(5933).then(__webpack_require__.bind(__webpack_require__, 65933))).presentSetup,
            }),
        });
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
