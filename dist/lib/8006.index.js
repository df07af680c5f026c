export const id = 8006;
export const ids = [8006];
export const modules = {

/***/ 38006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KeylessSigner: () => (/* binding */ KeylessSigner)
/* harmony export */ });
/* harmony import */ var _actions_attest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53418);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);


/**
 * Signs with the identity of the job: a certificate that Sigstore issues for its OIDC token, and an
 * entry in the public log; for private repositories GitHub's own authority and time stamps instead.
 */
class KeylessSigner {
    identity;
    #token;
    /**
     * @param token Keeps each attestation in GitHub's store as well, which needs `attestations:
     * write`; undefined: only the bundle is made.
     */
    constructor(context, token) {
        this.identity = `the workflow ${context.workflowRef ?? context.repository ?? 'of this job'}`;
        this.#token = token;
    }
    async sign(statement) {
        try {
            const { bundle } = await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_0__/* .attest */ .st)({
                subjects: statement.subject,
                predicateType: statement.predicateType,
                predicate: statement.predicate,
                token: this.#token ?? '',
                skipWrite: this.#token === undefined,
            });
            return bundle;
        }
        catch (error) {
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Signing with the identity of the job failed: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`, {
                fix: this.#token === undefined
                    ? 'Give the job "permissions: id-token: write", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.'
                    : 'Give the job "permissions: id-token: write, attestations: write", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.',
                cause: error,
            });
        }
    }
}


/***/ })

};
