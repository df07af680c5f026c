export const id = 3626;
export const ids = [3626];
export const modules = {
    3626: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installTrustedAction: () => (installTrustedAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        var declared_inputs = __webpack_require__(70842);
        ;
        const installInputs = {
            registry: (0, inputs.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.', { placeholder: 'REFERENCE' }),
            specs: (0, inputs.p_)('What to install, one per line: `name`, `name@version`, `name+variant`, `name ^dependency@version`, `name %compiler`, or `/hash`, in the syntax of Spack. Of the newest generation that has it, what Spack would take.', { placeholder: 'SPEC…' }),
            generation: (0, inputs.Qq)('Take what this generation of the registry holds, by its number, by number and digest (`NUMBER@sha256:…`), or by the name of a release. Default: of the newest that has it.', { placeholder: 'NUMBER' }),
            'as-of': (0, inputs.Qq)('Take what the registry held then: a date (`2026-11-20`, to its end) or a time (`2026-11-20T10:00Z`), in UTC.', { placeholder: 'DATE' }),
            rollback: (0, inputs.Jt)('Go back: install of each spec what the generation before the installed one holds, and remove the installed one with what only it needed.'),
            lock: (0, inputs.Qq)('A `spack.lock` to install instead of `specs`.', { placeholder: 'FILE' }),
            requires: (0, inputs.p_)('What is required instead of `specs`: `alpha<1.4`, `alpha==1.2.2`, `alpha>=1.2,<2`, one per line. With what the configurations require, the highest versions that all admit and the policy allows are chosen from `index`, locked, and installed.', { placeholder: 'REQUIREMENT…' }),
            config: (0, inputs.p_)('Configurations, one per line. The section `trust` of the first is the policy that decides what may be installed; without one nothing but digests and contents is verified. What they require counts together. Default: `pakages.json`, where there is one.', { placeholder: 'FILE…' }),
            allow: (0, inputs.p_)('States of versions that may be installed besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE…' }),
            index: (0, inputs.p_)('Package indexes that `index` published: addresses or folders, one per line. Their reviews count beside those in `reviews/`, and requirements are resolved from them. Their signatures are verified by the policy.', { placeholder: 'ADDRESS…' }),
            trust: (0, inputs.Qq)('Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry, policy, keys and auditors are then those that the index publishes, and nothing else is needed.', { placeholder: 'FINGERPRINT|WORKFLOW' }),
            'unsigned-index': (0, inputs.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
            'package-lock': (0, inputs.Qq)('The lock file of chosen versions, which `requires` reads and writes.', {
                default: 'pakages.lock.json',
                placeholder: 'FILE',
            }),
            prune: (0, inputs.Jt)('Take versions out of the lock file that nothing requires any more. Without `write` they are only shown.'),
            write: (0, inputs.Jt)('With `prune`: really do it.'),
            mode: (0, inputs.Yq)('`cache-only` fails when a binary is missing; `prefer-cache` builds what is missing from source; `download-only` installs nothing and leaves a mirror folder, such as for a machine without network.', ['cache-only', 'prefer-cache', 'download-only']),
            installer: (0, inputs.Yq)('Who installs: `native` needs no Spack, `spack` is Spack itself; `auto` takes Spack for what cannot be done without, and says in one line why. What is built from source (`prefer-cache`) takes Spack.', ['auto', 'native', 'spack']),
            'install-root': (0, inputs.Qq)("Folder to install into; no spaces in its path. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).", { placeholder: 'FOLDER' }),
            'add-to-path': (0, inputs.Jt)('Put the folders with programs of the installed packages, and of what they run, on the PATH of the later steps.', { default: true }),
            'add-to-environment': (0, inputs.Jt)('Set for the later steps what the recipes of the packages set in the environment of their users, as `spack load` does.', { default: true }),
            view: (0, inputs.Qq)('Make one folder with bin, lib, share and all else of the installed packages, by links, here. It may be that of an earlier view.', { placeholder: 'FOLDER' }),
            repository: {
                ...declared_inputs.s.repository,
                description: 'Folders of recipe repositories, one per line. Only needed to build; recipes of what is installed travel with the binaries.',
            },
            token: (0, inputs.rJ)('Token that may read the registry. Not needed for public packages.', {
                default: '${{ github.token }}',
            }),
            username: (0, inputs.Qq)('User name that goes with the token. Default: the user who started the run.'),
            concurrency: (0, inputs.U9)('Downloads at once.', { default: 16, min: 1, max: 64 }),
            'spack-ref': declared_inputs.s['spack-ref'],
            'spack-repository': declared_inputs.s['spack-repository'],
            'recipes-ref': declared_inputs.s['recipes-ref'],
            'recipes-repository': declared_inputs.s['recipes-repository'],
            'work-dir': declared_inputs.s['work-dir'],
        };
        const installOutputs = {
            prefixes: 'JSON: the install prefix of each spec that was asked for, by `name@version/hash`.',
            'install-root': 'The folder that was installed into.',
            installed: 'How many packages were installed now.',
            present: 'How many were there before.',
            mirror: 'The folder with the binaries: a mirror that Spack installs from. Empty where they were installed without it.',
            verified: 'What was verified, such as `digests`.',
            'not-verified': 'What was not verified, such as `signatures`; empty when nothing was left out.',
            decision: 'Path of the decision (`pakages.decision/1`): every package, trusted or refused, with every reason. Empty without a policy.',
        };
        ;
        const installTrustedAction = (0, action.Q)({
            name: 'install',
            title: 'Install trusted packages',
            summary: 'Install packages from a registry: verified, without building, without a solve, without Spack.',
            branding: { icon: 'download', color: 'green' },
            inputs: installInputs,
            outputs: installOutputs,
            permissions: { packages: 'read' },
            example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools',
            terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache bar-tools',
            positional: 'specs',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(9875), __webpack_require__.e(4638), __webpack_require__.e(4589), __webpack_require__.e(9442), __webpack_require__.e(2129), __webpack_require__.e(3860), __webpack_require__.e(8641), __webpack_require__.e(4427), __webpack_require__.e(8275), __webpack_require__.e(7306), __webpack_require__.e(982), __webpack_require__.e(1244)]).then(__webpack_require__.bind(__webpack_require__, 50892))).installTrusted,
                present: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(4084)]).then(__webpack_require__.bind(__webpack_require__, 54084))).presentInstall,
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
