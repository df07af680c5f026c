export const id = 5363;
export const ids = [5363];
export const modules = {
    35363: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            assembleContainerAction: () => (assembleContainerAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        var may_publish = __webpack_require__(49358);
        ;
        const containerInputs = {
            registry: (0, inputs.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.', { placeholder: 'REFERENCE' }),
            specs: (0, inputs.p_)('What to put into the image, one per line, as `install` takes it. The first one gives the image its version. Default: `specs` or `environment` of `pakages.json`.', { placeholder: 'SPEC…' }),
            lock: (0, inputs.p_)('Files `spack.lock` instead of `specs`: one, or one for each architecture, which are then listed together under the same tags.', { placeholder: 'FILE…' }),
            environment: (0, inputs.Qq)('A `spack.yaml`, or its folder, whose `specs` are put into the image instead of `specs`.', {
                placeholder: 'FILE',
            }),
            generation: (0, inputs.Qq)('Take what this generation of the registry holds, by its number, by number and digest (`NUMBER@sha256:…`), or by the name of a release. Default: of the newest that has it.', { placeholder: 'NUMBER' }),
            'as-of': (0, inputs.Qq)('Take what the registry held then: a date (`2026-11-20`, to its end) or a time (`2026-11-20T10:00Z`), in UTC.', { placeholder: 'DATE' }),
            base: (0, inputs.Qq)('The image to put packages on: `oci://HOST/PATH:TAG`, `debian:12-slim`, `oci-layout:FOLDER:TAG`, each also with `@sha256:DIGEST`. `scratch` is none, for programs that need nothing of a system.', { default: 'scratch', placeholder: 'IMAGE' }),
            image: (0, inputs.Qq)('Where the image goes: `oci://HOST/PATH`, or `oci-layout:FOLDER`. Default: it is written as an archive alone.', { placeholder: 'REFERENCE' }),
            archive: (0, inputs.Qq)('Write the image as a file for `docker load` and `podman load`.', {
                placeholder: 'FILE',
            }),
            tags: (0, inputs.p_)('Tags of the image, one per line. Default: the version of the first spec, such as `1.2.3`, with `1.2` and `latest`, which are moved to newer versions only; those that are named here are moved in any case.', { placeholder: 'TAG…' }),
            layers: (0, inputs.Yq)('`short`: a layer for each package, rewritten for `prefix`. `cache`: the layers of the registry as they are, at the long paths that they were built in, so that next to nothing is uploaded.', ['short', 'cache']),
            prefix: (0, inputs.Qq)('The folder in the image that packages lie below.', {
                default: '/opt/pakages',
                placeholder: 'FOLDER',
            }),
            'max-layers': (0, inputs.U9)('Most layers of the image, those of the base among them. Where there would be more, packages share: those that change most rarely.', { default: 100, min: 3, max: 125 }),
            entrypoint: (0, inputs.p_)('What a container starts, a word per line. Default: as the base has it. With it the command of the base does not count.', { placeholder: 'WORD…' }),
            command: (0, inputs.p_)('What follows the entry point, or is started without one, a word per line. Default: the program that is called as the only spec, else as the base has it.', { placeholder: 'WORD…' }),
            env: (0, inputs.p_)('Variables of the image besides those of base and packages: `NAME=VALUE`, one per line.', {
                placeholder: 'NAME=VALUE…',
            }),
            labels: (0, inputs.p_)('Labels and annotations of the image: `NAME=VALUE`, one per line.', {
                placeholder: 'NAME=VALUE…',
            }),
            user: (0, inputs.Qq)('Who a container runs as. Default: as the base has it.', { placeholder: 'USER' }),
            'working-folder': (0, inputs.Qq)('Where a container starts. Default: as the base has it.', {
                placeholder: 'FOLDER',
            }),
            'dry-run': (0, inputs.Jt)('Only say what would be done: every layer with its size, and what would be uploaded. With `layers: short` packages are packed for that.'),
            config: (0, inputs.p_)('Configurations, one per line. The section `trust` of the first is the policy that decides what may be in an image. Default: `pakages.json`, where there is one.', { placeholder: 'FILE…' }),
            allow: (0, inputs.p_)('States of versions that may be used besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE…' }),
            index: (0, inputs.p_)('Package indexes whose reviews count: addresses or folders, one per line.', {
                placeholder: 'ADDRESS…',
            }),
            trust: (0, inputs.Qq)('Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry, policy, keys and auditors are then those that the index publishes.', { placeholder: 'FINGERPRINT|WORKFLOW' }),
            'unsigned-index': (0, inputs.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
            sign: (0, inputs.Yq)('Who signs the image: its provenance (SLSA) and its SBOM. `auto` takes the key when `signing-key` is given, else the identity of the job where it has one (`id-token: write`), else nobody signs, and the summary says so.', ['auto', 'keyless', 'key', 'none']),
            'signing-key': (0, inputs.rJ)('Private key (PEM, ECDSA P-256 or Ed25519, without a passphrase) that signs where the job has no identity.'),
            token: (0, inputs.rJ)("Token that may read `registry` and write to `image`. Sent to GitHub's own registry only, unless `username` says that it is meant for that of the packages.", { default: '${{ github.token }}' }),
            username: (0, inputs.Qq)('User name that goes with the token or password, for the host of `registry`; for that of `image` too where it is the same, or where the packages are in a folder.'),
            password: (0, inputs.rJ)('Password, for registries that have passwords instead of tokens. Needs `username`.'),
            'image-username': (0, inputs.Qq)('User name for the host of `image`, where it is another one.'),
            'image-password': (0, inputs.rJ)('Password or token that goes with `image-username`.'),
            'base-username': (0, inputs.Qq)('User name for the registry of the base, where that asks for one.'),
            'base-password': (0, inputs.rJ)('Password or token that goes with `base-username`.'),
            'publish-from': may_publish.wn,
            concurrency: (0, inputs.U9)('Downloads at once.', { default: 16, min: 1, max: 64 }),
            'work-dir': (0, inputs.Qq)('Folder where the steps of a job hand results to each other.', {
                default: '.pakages',
                placeholder: 'FOLDER',
            }),
        };
        const containerOutputs = {
            image: 'The image by its digest, as others name it: `HOST/PATH@sha256:…`.',
            digest: 'Digest of the manifest, or of the list where there are several architectures.',
            tags: 'The tags that lead to it, one per line.',
            archive: 'The file for `docker load`; empty where none was written.',
            layers: 'How many layers the image has, those of the base among them.',
            size: 'Bytes of all layers, packed.',
            uploaded: 'Bytes that went up.',
            sbom: 'Path of the SBOM (SPDX).',
            'signed-by': 'Who signed the image; empty when nobody did.',
        };
        ;
        const assembleContainerAction = (0, action.Q)({
            name: 'container',
            title: 'Assemble a container',
            summary: 'Put packages of a registry on a base image, without Docker, without Spack, without root.',
            branding: { icon: 'box', color: 'blue' },
            inputs: containerInputs,
            outputs: containerOutputs,
            permissions: { packages: 'write', 'id-token': 'write', attestations: 'write' },
            example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools\nbase: debian:12-slim\nimage: oci://ghcr.io/${{ github.repository }}',
            terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --base debian:12-slim --image oci-layout:out bar-tools',
            positional: 'specs',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(7761), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(8185), __webpack_require__.e(4589), __webpack_require__.e(6878), __webpack_require__.e(9442), __webpack_require__.e(2129), __webpack_require__.e(3860), __webpack_require__.e(3458), __webpack_require__.e(371), __webpack_require__.e(8641), __webpack_require__.e(4427), __webpack_require__.e(8275), __webpack_require__.e(7306), __webpack_require__.e(5987)]).then(__webpack_require__.bind(__webpack_require__, 55987))).assembleContainer,
                present: (await __webpack_require__.e(7112).then(__webpack_require__.bind(__webpack_require__, 97112))).presentContainer,
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
