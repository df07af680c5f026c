export const id = 2607;
export const ids = [2607];
export const modules = {
    62607: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildWithSpackAction: () => (buildWithSpackAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const buildWithSpackAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'build',
            title: 'Build with Spack',
            summary: 'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
            branding: { icon: 'package', color: 'orange' },
            inputs: {
                specs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.', { placeholder: 'SPEC…' }),
                environment: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder with a `spack.yaml` to build instead of `specs`. It is copied, not changed; a `spack.lock` in it is used where it still fits.', { placeholder: 'FOLDER' }),
                'trusted-caches': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Build caches to take binaries from instead of building, one per line, the first one first: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.', { placeholder: 'CACHE…' }),
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)("Token that may read private packages. No build sees it. The token of the job goes to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance).", { default: '${{ github.token }}' }),
                username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)("User name that goes with the token; with it, the token is sent to the registries of all trusted caches. Default: the user who started the run, on GitHub's own registry only."),
                tests: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Yq)('Run the tests of packages while they are built: of none, of what was asked for, or of all.', ['none', 'root', 'all']),
                'concurrent-packages': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Packages to build at the same time.', {
                    default: 2,
                    min: 1,
                    max: 256,
                }),
                'fail-fast': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Stop at the first package that fails. Otherwise everything that does not need it is still built and kept; the action fails all the same.'),
                ..._pakages_spack__WEBPACK_IMPORTED_MODULE_2__.s,
            },
            outputs: {
                cache: 'The build cache folder: every package that was built or reused.',
                lock: 'Path of the `spack.lock`.',
                report: 'Path of the report `pakages.build/1`.',
                reused: 'How many packages came from trusted caches.',
                built: 'How many packages were built.',
                failed: 'How many packages failed.',
                'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.',
            },
            permissions: { contents: 'read', packages: 'read' },
            example: 'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
            terminalExample: '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
            positional: 'specs',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(9046), __webpack_require__.e(7613), __webpack_require__.e(8953), __webpack_require__.e(963), __webpack_require__.e(1334), __webpack_require__.e(4351), __webpack_require__.e(4541), __webpack_require__.e(1783), __webpack_require__.e(36), __webpack_require__.e(933)]).then(__webpack_require__.bind(__webpack_require__, 70036))).buildWithSpack,
                present: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(3741)]).then(__webpack_require__.bind(__webpack_require__, 13741))).presentBuild,
            }),
        });
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
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
