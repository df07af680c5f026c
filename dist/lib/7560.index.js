export const id = 7560;
export const ids = [7560,1713];
export const modules = {

/***/ 97356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepForNextJob: () => (/* binding */ keepForNextJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97649);



const pathList = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** The post step: what the next job can use is kept, unless an earlier job has kept it. */
async function keepForNextJob(_inputs, { host, jobCache }) {
    const key = host.state(_step_js__WEBPACK_IMPORTED_MODULE_1__.STATE.key);
    if (!key)
        return;
    const paths = pathList
        .parse(JSON.parse(host.state(_step_js__WEBPACK_IMPORTED_MODULE_1__.STATE.paths) ?? '[]'))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (paths.length > 0 && (await jobCache.save(paths, key)))
        host.info(`Kept for the next job: ${paths.join(', ')}`);
}


/***/ }),

/***/ 91149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ne: () => (/* binding */ digestType),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* unused harmony export parseDigest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);


const PATTERN = /^sha256:[0-9a-f]{64}$/;
/** Whether `text` is a digest; never throws. */
const isDigest = (text) => PATTERN.test(text);
/**
 * Reads a digest.
 * @throws InvalidValue when it is anything but `sha256:` and 64 lower case hex digits.
 */
function parseDigest(text) {
    if (!isDigest(text))
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
    return text;
}
/** The schema of a digest in a document. */
const digestType = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(PATTERN, 'not a digest');
/** The schema of a sha256 without its prefix, 64 lower case hex digits, as recipes write it. */
const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
/** The 64 hex digits of a digest, without `sha256:`. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** The digest that these 64 hex digits name (Spack writes checksums without `sha256:`). */
const digestOfHex = (hex) => parseDigest(`sha256:${hex}`);


/***/ }),

/***/ 87573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/** Levels of lists and objects within one another. Spack's own documents have fewer than 20. */
const MAX_DEPTH = 100;
/** Characters of one document: the index of 100,000 specs has a tenth of that. */
const MAX_LENGTH = 512 * 1024 * 1024;
/**
 * Reads JSON that others wrote. What is nested deeply would exhaust the stack of whatever walks
 * through it, so it is no document of ours.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no JSON, longer than 512 MiB or deeper than 100 levels.
 */
function parseJson(document, from) {
    const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
    if (text.length > MAX_LENGTH)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is longer than 512 MiB.`, 'Write it anew.');
    checkDepth(text, from);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
    }
}
/**
 * @param quotes What begins and ends strings; in JSON5 also `'`.
 * @throws InvalidValue when brackets outside strings are nested more than 100 levels deep.
 */
function checkDepth(text, from, quotes = '"') {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (quotes.includes(character))
            at = stringEnd(text, at, character);
        else if (character === '[' || character === '{')
            depth++;
        else if (character === ']' || character === '}')
            depth--;
        if (depth > MAX_DEPTH)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
    }
}
/** The offset of the quote that ends a string. */
function stringEnd(text, start, quote) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return text.length;
}


/***/ })

};
