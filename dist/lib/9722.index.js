export const id = 9722;
export const ids = [9722];
export const modules = {
    79722: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            resolveRequirementsAction: () => (resolveRequirementsAction)
        });
        var action = __webpack_require__(55171);
        var inputs = __webpack_require__(97276);
        ;
        const resolveInputs = {
            requirements: (0, inputs.p_)('What is required besides what the configurations say: `alpha<1.4`, `alpha==*`, `alpha==1`, `alpha>=1.2,<2`. Only the first two numbers of a version are compared; the highest that fits is taken.', { placeholder: 'REQUIREMENT…' }),
            config: (0, inputs.p_)("Configurations whose `requires` count, one a line: all consumers together must be satisfied. The first one's section `trust` is the policy.", { default: 'pakages.json', placeholder: 'FILE' }),
            index: (0, inputs.p_)('Where packages are looked up: addresses of indexes or folders, one a line. The first that has a package is taken for it.', { required: true, placeholder: 'ADDRESS' }),
            lock: (0, inputs.Qq)('The lock file that is read and written.', {
                default: 'pakages.lock.json',
                placeholder: 'FILE',
            }),
            allow: (0, inputs.p_)('States that may be chosen besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.', { placeholder: 'STATE' }),
            unsigned: (0, inputs.Jt)('Also take an index that nobody signed, or somebody who is not trusted.'),
            prune: (0, inputs.Jt)('Take out of the lock what nothing requires any more. Without `write` it is only shown.'),
            write: (0, inputs.Jt)('With `prune`: really do it.'),
        };
        ;
        const resolveRequirementsAction = (0, action.Q)({
            name: 'resolve',
            title: 'Resolve requirements',
            summary: 'Choose the highest version of every required package that the policy allows and all consumers admit, and lock it.',
            branding: { icon: 'git-merge', color: 'green' },
            inputs: resolveInputs,
            outputs: {
                lock: 'Path of the lock (`pakages.lock/1`).',
                specs: 'The chosen versions as specs, `NAME@VERSION`, one a line: the input `specs` of `install`.',
                removed: 'What pruning took out, or would take out: `NAME@VERSION`, one a line.',
            },
            permissions: { contents: 'read' },
            example: 'index: https://OWNER.github.io/NAME/',
            terminalExample: '--index https://OWNER.github.io/NAME/ "alpha>=1.2,<2"',
            positional: 'requirements',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(7091), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(1334), __webpack_require__.e(4638), __webpack_require__.e(4589), __webpack_require__.e(4427), __webpack_require__.e(4874)]).then(__webpack_require__.bind(__webpack_require__, 67056))).resolveRequirements,
                present: (await __webpack_require__.e(5812).then(__webpack_require__.bind(__webpack_require__, 35812))).presentResolution,
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
