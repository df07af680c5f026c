export const id = 6217;
export const ids = [6217];
export const modules = {

/***/ 76217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPackagesAction: () => (/* binding */ reviewPackagesAction)
});

// EXTERNAL MODULE: ./packages/core/src/action.ts
var action = __webpack_require__(55171);
// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var inputs = __webpack_require__(97276);
;// CONCATENATED MODULE: ./actions/review-packages/inputs.ts

/** What the action takes. */
const reviewInputs = {
    command: (0,inputs/* list */.p_)('What is said: `approve`, `reject`, `unsafe`, `request` or `withdraw`, then `NAME@VERSION`, then what was found in order (`functional`, `safe`, `license`, or `all`). One a line, a note after ` -- `. Not read when a comment or a review started the run: there it stands in the text, after `/pakages`.', { placeholder: 'WORD…' }),
    note: (0,inputs/* text */.Qq)('The note, where it does not stand in the command.'),
    diff: (0,inputs/* text */.Qq)('Show what changed in the recipe since a version of it was last approved, and record nothing.', { placeholder: 'NAME@VERSION' }),
    auditor: (0,inputs/* text */.Qq)('The GitHub login of who reviews. At the terminal only: on GitHub the event says who it was.', { placeholder: 'LOGIN' }),
    config: (0,inputs/* text */.Qq)('The configuration: its section `trust` says who may review and what an approval takes. Reviews are kept in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
    registry: (0,inputs/* text */.Qq)('Where the binaries are. Default: `registry` of the configuration. Without one only the recipe is reviewed.', { placeholder: 'REFERENCE' }),
    'signing-key': (0,inputs/* secret */.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs reviews where the job has no identity. A review that nobody signed approves nothing.'),
    publish: (0,inputs/* choice */.Yq)('Where the review goes: `push` commits it to the branch, whoever else does so at the same time; `no` only writes the file. `auto` pushes on GitHub and not at the terminal.', ['auto', 'push', 'no']),
    branch: (0,inputs/* text */.Qq)('The branch to push to. Default: the default branch of the repository on GitHub, the current one elsewhere.', { placeholder: 'NAME' }),
    token: (0,inputs/* secret */.rJ)('Token that answers on the thread, asks for members of teams, and reads (for `unsafe`: deletes from) the registry.', { default: '${{ github.token }}' }),
    username: (0,inputs/* text */.Qq)('User name that goes with the token at the registry. Default: the user who started the run.'),
};

;// CONCATENATED MODULE: ./actions/review-packages/action.ts


/** `uses: syspack/pakages/review@v1`, `pakages review` */
const reviewPackagesAction = (0,action/* defineAction */.Q)({
    name: 'review',
    title: 'Review packages',
    summary: 'Record what auditors say of package versions, in comments, reviews or at the terminal, and what that makes of them.',
    branding: { icon: 'check-square', color: 'green' },
    inputs: reviewInputs,
    outputs: {
        outcomes: 'JSON: what became of each command.',
        states: 'JSON: the state of each version that was spoken of, by `name@version`.',
        files: 'The review files that were written, one a line.',
        commit: 'The commit that was pushed.',
    },
    permissions: {
        contents: 'write',
        issues: 'write',
        'pull-requests': 'write',
        packages: 'write',
        'id-token': 'write',
    },
    example: 'config: pakages.json',
    terminalExample: 'approve zlib@1.3.1 functional safe license --note "built and ran the tests" --auditor alice',
    positional: 'command',
    work: async () => ({
        run: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(1283), __webpack_require__.e(5131), __webpack_require__.e(8250), __webpack_require__.e(79), __webpack_require__.e(9426), __webpack_require__.e(6939), __webpack_require__.e(3535), __webpack_require__.e(3814), __webpack_require__.e(2007)]).then(__webpack_require__.bind(__webpack_require__, 82007))).reviewPackages,
        present: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(1283), __webpack_require__.e(5131), __webpack_require__.e(8250), __webpack_require__.e(79), __webpack_require__.e(9426), __webpack_require__.e(6939), __webpack_require__.e(3535), __webpack_require__.e(3814), __webpack_require__.e(2007), __webpack_require__.e(6999)]).then(__webpack_require__.bind(__webpack_require__, 96999))).presentReview,
    }),
});


/***/ }),

/***/ 55171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action; the types of inputs, outputs and result follow from the declaration. */
const defineAction = (action) => action;


/***/ })

};
