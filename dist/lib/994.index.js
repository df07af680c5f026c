export const id = 994;
export const ids = [994];
export const modules = {
    20994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            planBuildsAction: () => (planBuildsAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70842);
        const planBuildsAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'plan',
            title: 'Plan builds',
            summary: 'Say what of a lock must be built, after what trusted caches have, and spread it over jobs that run side by side.',
            branding: { icon: 'git-branch', color: 'orange' },
            inputs: {
                specs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.', { placeholder: 'SPEC…' }),
                environment: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder with a `spack.yaml` to build instead of `specs`.', {
                    placeholder: 'FOLDER',
                }),
                lock: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('A `spack.lock` to plan for instead of `specs` or `environment`: nothing is concretized, and no Spack is needed.', { placeholder: 'FILE' }),
                'changed-since': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('A commit, branch or tag: only recipes that changed since are planned, with what they need. For a pull request the commit of its base (`github.event.pull_request.base.sha`), with `fetch-depth: 0` at the checkout. Nothing changed where only comments, documentation or other files did.', { placeholder: 'REF' }),
                dependents: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('With `changed-since`: plan what depends on the changed recipes, too.'),
                'trusted-caches': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Build caches whose packages are not built again, one per line: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.', { placeholder: 'CACHE…' }),
                registry: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('The registry that the plan is for, a trusted cache itself: what only other caches have is not built, but jobs take it from there and hand it on, so that the registry holds all that its packages need. Default: what any trusted cache has is left out.', { placeholder: 'REGISTRY' }),
                'public-caches': _pakages_core__WEBPACK_IMPORTED_MODULE_2__.V6,
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)("Token that may read private packages. The token of the job goes to GitHub's own registry only.", { default: '${{ github.token }}' }),
                username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('User name that goes with the token; with it, the token is sent to the registries of all trusted caches.'),
                tests: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Yq)('Run the tests of packages while they are built: of none, of what was asked for, or of all.', ['none', 'root', 'all']),
                runners: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('How many jobs run at the same time: what your account gets. GitHub runs 20 on its free plan.', { default: 20, min: 1, max: 256 }),
                minutes: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Minutes that the packages of one job may take. GitHub ends a job after 360.', {
                    default: 330,
                    min: 1,
                    max: 10_000,
                }),
                stages: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('How many stages the workflow has. What does not fit into them is left for its next run.', { default: 4, min: 1, max: 100 }),
                reports: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Reports `pakages.build/1` of past builds, one per line: they say how long packages take. Default: what `promote` kept of its builds in the registry; else guesses by build system.', { placeholder: 'FILE…' }),
                ..._pakages_spack__WEBPACK_IMPORTED_MODULE_3__.s,
            },
            outputs: {
                plan: 'Path of the plan `pakages.plan/1`.',
                digest: 'The sha256 of the plan, for the input `plan-digest` of `build` and `promote`.',
                lock: 'Path of the `spack.lock`.',
                stages: 'JSON: for each stage a value for `strategy.matrix`, `{"include": [{"job", "title", "packages", "minutes"}]}`, with `target-name` also `"target"`, `"runner"` and `"container"` of that target. A stage that is not there has no jobs: a matrix must not be empty.',
                matrix: 'JSON: the matrix of all jobs, for a workflow with one stage.',
                jobs: 'How many jobs.',
                build: 'How many packages they build.',
                'handed-on': 'How many packages they take from public caches, or from trusted ones that `registry` is not, and hand on.',
                cached: 'How many packages no job takes up, since trusted caches have them.',
                changed: 'With `changed-since`: the packages whose recipes changed, separated by blanks; `*` for all, where a file changed that all recipes depend on.',
                removed: 'With `changed-since`: the packages whose recipes were removed.',
                left: 'How many packages do not fit into the stages.',
            },
            permissions: { contents: 'read', packages: 'read' },
            example: 'repository: .\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache\nrunners: 20',
            terminalExample: '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache --runners 20',
            positional: 'specs',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(778), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(1682), __webpack_require__.e(6878), __webpack_require__.e(2129), __webpack_require__.e(3458), __webpack_require__.e(9594), __webpack_require__.e(9381)]).then(__webpack_require__.bind(__webpack_require__, 73748))).planStep,
                present: (await __webpack_require__.e(5578).then(__webpack_require__.bind(__webpack_require__, 55578))).presentPlan,
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
