export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 33849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIndexAction: () => (/* binding */ publishIndexAction)
});

// EXTERNAL MODULE: ./packages/core/src/action.ts
var action = __webpack_require__(55171);
// EXTERNAL MODULE: ./packages/core/src/inputs.ts
var inputs = __webpack_require__(97276);
;// CONCATENATED MODULE: ./actions/publish-index/inputs.ts

/** What `index` takes. */
const indexInputs = {
    config: (0,inputs/* text */.Qq)('The configuration: its section `trust` says what is approved, and `registry` where the binaries are. Reviews lie in `reviews/` beside it.', { default: 'pakages.json', placeholder: 'FILE' }),
    registry: (0,inputs/* text */.Qq)('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.', { placeholder: 'REFERENCE' }),
    output: (0,inputs/* text */.Qq)('Folder for the site. Only what changed is written, and what is gone is removed; files of others in it stay.', { default: 'site', placeholder: 'FOLDER' }),
    url: (0,inputs/* text */.Qq)("Where the site will be served. Default on GitHub: the address of the repository's GitHub Pages.", { placeholder: 'ADDRESS' }),
    title: (0,inputs/* text */.Qq)('What the site is called. Default: the name of the repository, else `name` of the configuration.'),
    recipes: (0,inputs/* list */.p_)('More folders of recipe repositories, one per line: descriptions, maintainers and licences of packages that the own repository has no recipe for are read there.', { placeholder: 'FOLDER…' }),
    vulnerabilities: (0,inputs/* list */.p_)('CycloneDX files (JSON) that list vulnerabilities, as scanners write them, one per line: the pages count and name them.', { placeholder: 'FILE…' }),
    'signing-key': (0,inputs/* secret */.rJ)('Private key (PEM, ECDSA P-256 or Ed25519) that signs the checksums where the job has no identity.'),
    fresh: (0,inputs/* flag */.Jt)('Render every page anew, also where nothing changed.'),
    token: (0,inputs/* secret */.rJ)('Token that may read the registry. Not needed for public packages.', {
        default: '${{ github.token }}',
    }),
    username: (0,inputs/* text */.Qq)('User name that goes with the token. Default: the user who started the run.'),
    concurrency: (0,inputs/* count */.U9)('Requests at once.', { default: 16, min: 1, max: 64 }),
    'work-dir': (0,inputs/* text */.Qq)('Folder where the steps of a job hand results to each other.', {
        default: '.pakages',
        placeholder: 'FOLDER',
    }),
};

;// CONCATENATED MODULE: ./actions/publish-index/action.ts


/** `uses: syspack/pakages/index@v1`, `pakages index` */
const publishIndexAction = (0,action/* defineAction */.Q)({
    name: 'index',
    title: 'Publish the index',
    summary: 'Write the package index: pages for people, JSON for programs, and signed checksums over all of it.',
    branding: { icon: 'book-open', color: 'blue' },
    inputs: indexInputs,
    outputs: {
        site: 'The folder of the site, for `actions/upload-pages-artifact`.',
        digest: 'The sha256 of the checksums, which is that of the whole index.',
        changed: '`true` when anything was written or removed, else `false`.',
        packages: 'How many packages it lists.',
        versions: 'How many versions.',
        'signed-by': 'Who signed the checksums; empty when nobody did.',
    },
    permissions: { contents: 'read', packages: 'read', 'id-token': 'write' },
    example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\noutput: site',
    terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --output site',
    work: async () => ({
        run: (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5319), __webpack_require__.e(606), __webpack_require__.e(8815), __webpack_require__.e(759), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(1283), __webpack_require__.e(5131), __webpack_require__.e(8250), __webpack_require__.e(79), __webpack_require__.e(9426), __webpack_require__.e(6939), __webpack_require__.e(3535), __webpack_require__.e(3814), __webpack_require__.e(6122)]).then(__webpack_require__.bind(__webpack_require__, 6122))).publishIndex,
        present: (await __webpack_require__.e(/* import() */ 4775).then(__webpack_require__.bind(__webpack_require__, 44775))).presentIndex,
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
