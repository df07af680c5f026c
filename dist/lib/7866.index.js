export const id = 7866;
export const ids = [7866];
export const modules = {
    7866: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generateSbomAction: () => (generateSbomAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const generateSbomAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'sbom',
            title: 'Generate SBOMs',
            summary: 'Write CycloneDX and SPDX bills of materials for a lock and for each of its packages.',
            branding: { icon: 'list', color: 'blue' },
            inputs: {
                lock: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('The `spack.lock` to describe. Default: the one that `build` left in the work folder.', { placeholder: 'FILE' }),
                scope: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Yq)('What to list: `all` lists what is needed at run time and what builds need, each marked; `runtime` leaves the build dependencies out.', ['all', 'runtime']),
                formats: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Formats to write, one per line: `cyclonedx` (1.6) and `spdx` (2.3), both as JSON.', { default: 'cyclonedx\nspdx', placeholder: 'FORMAT…' }),
                output: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder for the files. Default: `sbom` in the work folder.', {
                    placeholder: 'FOLDER',
                }),
                repository: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Folders of your recipe repositories, one per line. This and the inputs about Spack and its recipes are needed only where `build` did not record what the recipes say, as for a lock of your own.', { placeholder: 'FOLDER…' }),
                'spack-ref': _pakages_spack__WEBPACK_IMPORTED_MODULE_2__.s['spack-ref'],
                'recipes-ref': _pakages_spack__WEBPACK_IMPORTED_MODULE_2__.s['recipes-ref'],
                'work-dir': _pakages_spack__WEBPACK_IMPORTED_MODULE_2__.s['work-dir'],
            },
            outputs: {
                report: 'Path of the report `pakages.sbom/1`, which lists the files with their digests.',
                folder: 'Folder of the files.',
                cyclonedx: 'Path of the CycloneDX file of the whole lock.',
                spdx: 'Path of the SPDX file of the whole lock.',
                components: 'Number of packages in the SBOM of the whole lock.',
                externals: 'How many of them were taken from the system.',
                'unknown-licenses': 'How many of them have no known licence, externals among them.',
            },
            permissions: {},
            example: 'scope: runtime',
            terminalExample: '--lock spack.lock --scope runtime',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(7091), __webpack_require__.e(6742), __webpack_require__.e(7761), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(6878), __webpack_require__.e(2617), __webpack_require__.e(2302), __webpack_require__.e(371), __webpack_require__.e(9100), __webpack_require__.e(8049)]).then(__webpack_require__.bind(__webpack_require__, 70542))).generateSbom,
                present: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(7091), __webpack_require__.e(8950)]).then(__webpack_require__.bind(__webpack_require__, 98950))).presentSboms,
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
