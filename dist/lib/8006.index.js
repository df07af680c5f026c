export const id = 8006;
export const ids = [8006];
export const modules = {
    38006: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KeylessSigner: () => (KeylessSigner)
        });
        var _actions_attest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53418);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const NO_STORE = /failed to persist attestation: feature not available/i;
        class KeylessSigner {
            identity;
            #visibility;
            #tell;
            #token;
            constructor(job, tell, token) {
                this.identity = `the workflow ${job.workflowRef}`;
                this.#visibility = job.visibility;
                this.#tell = tell;
                this.#token = token;
            }
            async sign(statement) {
                const token = this.#token;
                try {
                    return await this.#attest(statement, token);
                }
                catch (error) {
                    if (token === undefined || !NO_STORE.test((0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error)))
                        throw refused(error, token);
                    this.#doWithoutStore();
                    return this.sign(statement);
                }
            }
            async #attest(statement, token) {
                const { bundle } = await (0, _actions_attest__WEBPACK_IMPORTED_MODULE_0__.st)({
                    subjects: statement.subject,
                    predicateType: statement.predicateType,
                    predicate: statement.predicate,
                    token: token ?? '',
                    skipWrite: token === undefined,
                    ...(this.#visibility !== undefined && {
                        sigstore: this.#visibility === 'public' ? 'public-good' : 'github',
                    }),
                });
                return bundle;
            }
            #doWithoutStore() {
                if (this.#token === undefined)
                    return;
                this.#token = undefined;
                this.#tell('Signed, but not kept in GitHub\'s store of attestations: for a private repository that needs GitHub Enterprise Cloud. The signatures are where they are looked for, in the registry; "gh attestation verify" finds them with --bundle-from-oci.');
            }
        }
        function refused(error, token) {
            const permissions = token === undefined ? 'id-token: write' : 'id-token: write, attestations: write';
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`Signing with the identity of the job failed: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}.`, {
                id: 'keyless-signing-failed',
                fix: `Give the job "permissions: ${permissions}", or a key as the input "signing-key". If Sigstore is down (https://status.sigstore.dev), run it again later.`,
                cause: error,
            });
        }
    })
};
