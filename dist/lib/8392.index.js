export const id = 8392;
export const ids = [8392];
export const modules = {
    28392: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushCacheAction: () => (pushCacheAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55171);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38527);
        const pushCacheAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Q)({
            name: 'push',
            title: 'Push packages',
            summary: 'Bring the binaries of a build into a registry, in the format that stock Spack installs from.',
            branding: { icon: 'upload-cloud', color: 'blue' },
            inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__.o,
            outputs: {
                report: 'Path of the report `pakages.push/1`, which lists every package with its digests.',
                registry: 'The registry, as `spack mirror add` takes it.',
                pushed: 'How many packages were pushed.',
                present: 'How many were there already.',
                'index-digest': 'Digest of the index image; empty when the index was not updated.',
                generation: 'The number of the generation that holds what was pushed.',
                'pinned-generation': 'That generation by number and digest (`NUMBER@sha256:…`), as `release`, `container` and `install` take it.',
                'signed-by': 'Who signed what was pushed; empty when nobody did.',
            },
            permissions: { packages: 'write', 'id-token': 'write', attestations: 'write' },
            example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
            terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(9875), __webpack_require__.e(8185), __webpack_require__.e(6878), __webpack_require__.e(9442), __webpack_require__.e(8581), __webpack_require__.e(9015), __webpack_require__.e(1449)]).then(__webpack_require__.bind(__webpack_require__, 36303))).pushToRegistry,
                present: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 56148))).presentPush,
            }),
        });
    }),
    38527: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (pushInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49358);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70842);
        const pushInputs = {
            registry: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Where to: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. One repository holds all packages. Default: `registry` of the `pakages.json` in the workspace.', { placeholder: 'REFERENCE' }),
            cache: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Build cache folder to push. Default: the one that `build` left in the work folder.', { placeholder: 'FOLDER' }),
            token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)("Token that may write to the registry. Sent to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance), unless `username` says that it is meant for another registry.", { default: '${{ github.token }}' }),
            username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('User name that goes with the token or password. Default on `ghcr.io`: the user who started the run.'),
            password: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)('Password, for registries that have passwords instead of tokens. Needs `username`.'),
            'source-mirror': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Registry that keeps the archives which the builds of this machine fetched, each by its sha256: `oci://HOST/PATH`, or `oci-layout:FOLDER`; `registry` itself will do. Later builds take them from there. Default: they are not kept.', { placeholder: 'REFERENCE' }),
            'update-index': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Bring the list of packages (`index.spack`) up to date. Where several jobs push at once, let one job do it after the others: it finds what they pushed.', { default: true }),
            'attach-sboms': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Jt)('Attach the SBOMs that `sbom` left in the work folder to the images they describe.', { default: true }),
            sign: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Yq)('Who signs what is pushed: its provenance (SLSA) and its SBOMs. `auto` takes the key when `signing-key` is given, else the identity of the job where it has one (`id-token: write`), else nobody signs, and the summary says so. `keyless` and `key` fail where they cannot.', ['auto', 'keyless', 'key', 'none']),
            'signing-key': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.rJ)('Private key (PEM, ECDSA P-256 or Ed25519, without a passphrase) that signs where the job has no identity.'),
            repository: {
                ..._pakages_spack__WEBPACK_IMPORTED_MODULE_1__.s.repository,
                description: 'Folders of the recipe repositories that the packages were built from, one per line: provenance names the recipe, so that reviews of it hold for the binaries. Default: those of `setup`, else that of `pakages.json`, else the workspace, when it is one.',
            },
            targets: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Microarchitectures that packages may be built for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.', { placeholder: 'TARGET…' }),
            allow: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('What is pushed although it would be refused, one per line: `unpadded` (binaries that cannot be moved to a longer path), `target` (binaries that many machines cannot run), `secret` (files that hold the value of a secret), `unsigned` (packages that are in the registry already, and that nobody signed who counts).', { placeholder: 'REFUSAL…' }),
            part: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('What the packages are called among those of their commit, such as the name of a target: a generation takes over what other parts of the commit recorded, and replaces the part of this name. Default: the systems and targets of what was asked for.', { placeholder: 'NAME' }),
            'publish-from': _pakages_core__WEBPACK_IMPORTED_MODULE_2__.wn,
            concurrency: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Requests at once.', { default: 32, min: 1, max: 64 }),
            'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder where the steps of a job hand results to each other.', {
                default: '.pakages',
                placeholder: 'FOLDER',
            }),
        };
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
