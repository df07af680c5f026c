export const id = 8474;
export const ids = [8474];
export const modules = {
    18474: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            auditPackagesAction: () => (auditPackagesAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        ;
        const auditInputs = {
            targets: (0, inputs.p_)('What is asked about, one per line: a `spack.lock`, the folder of an environment with one, an install root, or an SBOM. Default: the `spack.lock` in the workspace, else the install root of this user.', { placeholder: 'TARGET…' }),
            index: (0, inputs.p_)('Indexes that publish what is known of vulnerabilities: addresses, or folders where there is no network. One per line; what any of them found counts.', { placeholder: 'ADDRESS…', required: true }),
            trust: (0, inputs.Qq)('Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Default: the policy of the configuration.', { placeholder: 'FINGERPRINT|WORKFLOW' }),
            'unsigned-index': (0, inputs.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
            config: (0, inputs.Qq)('The configuration: its section `trust` says who may sign the index, and its `exceptions` and the statements beside it count.', { default: 'pakages.json', placeholder: 'FILE' }),
            grade: (0, inputs.Yq)('How sure it must be to be open.', ['likely', 'certain', 'possible']),
            'max-age': (0, inputs.U9)('Days after which what an index knows is too old to be an answer.', {
                default: 30,
                min: 1,
                max: 10_000,
            }),
            'ignore-not-covered': (0, inputs.Jt)('Do not fail because of packages that no database knows. They are listed all the same.'),
        };
        ;
        const auditPackagesAction = (0, action.Q)({
            name: 'audit',
            title: 'Audit packages',
            summary: 'Say what a signed index knows of vulnerabilities in what is installed or locked, with one request or none.',
            branding: { icon: 'shield', color: 'red' },
            inputs: auditInputs,
            outputs: {
                open: 'How many vulnerabilities are open.',
                'not-covered': 'How many packages no database knows.',
                'not-checked': 'How many packages no index says anything of, or not lately.',
            },
            permissions: { contents: 'read' },
            example: 'index: https://${{ github.repository_owner }}.github.io/packages/',
            terminalExample: '--index https://acme.github.io/packages/ spack.lock',
            positional: 'targets',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(7091), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(4638), __webpack_require__.e(4589), __webpack_require__.e(4651), __webpack_require__.e(4246)]).then(__webpack_require__.bind(__webpack_require__, 28360))).auditStep,
                present: (await __webpack_require__.e(644).then(__webpack_require__.bind(__webpack_require__, 80644))).presentAudit,
            }),
        });
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
    })
};
