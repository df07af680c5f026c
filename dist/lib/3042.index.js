export const id = 3042;
export const ids = [3042];
export const modules = {
    93042: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            initCommand: () => (initCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        ;
        const initInputs = {
            folder: (0, inputs.Qq)('The root of the repository.', { default: '.', placeholder: 'FOLDER' }),
            'dry-run': (0, inputs.Jt)('Show what would be written, and write nothing.'),
            overwrite: (0, inputs.Jt)('Replace files that are there and differ; without it they stay as they are.'),
            move: (0, inputs.Jt)('Move recipes of the layout before Spack 1.0 to the one of today.'),
            update: (0, inputs.Jt)('Bring what an older version wrote up to date, and keep what was changed by hand.'),
            conflicts: (0, inputs.Yq)('What becomes of lines that both you and a newer version changed: end with an error, keep yours, take theirs, or mark them in the file.', ['stop', 'mine', 'theirs', 'mark']),
            name: (0, inputs.Qq)('Name in `pakages.json`. Default: the name of the repository or of the folder.', {
                placeholder: 'NAME',
            }),
            namespace: (0, inputs.Qq)('Namespace of the recipes, a word of letters, digits and `_`. Default: the name.', {
                placeholder: 'WORD',
            }),
            license: (0, inputs.Qq)('Licence of the recipes, an SPDX expression. Default: what the licence file says, else `MIT`.', { placeholder: 'SPDX' }),
            specs: (0, inputs.p_)('What to build. Default: every recipe that is there, else the example.', {
                placeholder: 'SPEC…',
            }),
            registry: (0, inputs.Qq)('Where binaries go: `oci://HOST/PATH`. Default: `oci://ghcr.io/OWNER/NAME-cache` of the repository at GitHub.', { placeholder: 'REGISTRY' }),
            github: (0, inputs.Qq)('`OWNER/NAME` at GitHub. Default: the remote `origin`.', {
                placeholder: 'OWNER/NAME',
            }),
            branch: (0, inputs.Qq)('The default branch. Default: that of `origin`, else the current one, else `main`.', {
                placeholder: 'BRANCH',
            }),
            workflows: (0, inputs.p_)('Workflows to write: `packages`, `updates`, `reviews`, `index`, `release`, `prune`, `vulnerabilities`. Default: `packages` and `updates`.', { placeholder: 'NAME…' }),
            'toolkit-commit': (0, inputs.Qq)('The commit of Pakages that workflows are pinned to. Default: that of the tag of this version, asked at GitHub.', { placeholder: 'COMMIT' }),
        };
        ;
        const initCommand = (0, command.N)({
            name: 'init',
            title: 'Start a package repository',
            summary: 'Write what a package repository needs into a folder: configuration, recipes, workflows, README; or bring its workflows up to date.',
            inputs: initInputs,
            terminalExample: '--dry-run',
            positional: 'folder',
            work: async () => (await Promise.all([__webpack_require__.e(5930), __webpack_require__.e(8815), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(8277)]).then(__webpack_require__.bind(__webpack_require__, 50687))).initWork,
        });
    })
};
