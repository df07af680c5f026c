export const id = 6165;
export const ids = [6165];
export const modules = {
    66165: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            readJobIdentity: () => (readJobIdentity)
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        const AUDIENCE = 'pakages';
        const claims = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+@\S+$/),
            repository_visibility: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['public', 'private', 'internal']).optional(),
        });
        async function readJobIdentity() {
            const fix = 'Give the job "permissions: id-token: write". If GitHub is down (https://www.githubstatus.com), run it again later.';
            const token = await (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V9)(AUDIENCE).catch((cause) => {
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`GitHub gave no identity token: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)}`, {
                    id: 'identity-token-missing',
                    fix,
                    cause,
                });
            });
            const read = claims.safeParse(payloadOf(token));
            if (!read.success)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The identity token of the job is unusual: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}.`, {
                    id: 'identity-token-unusual',
                    fix: 'Sign with a key: the input "signing-key", and no "id-token: write".',
                });
            const { job_workflow_ref: workflowRef, repository_visibility: visibility } = read.data;
            return { workflowRef, ...(visibility !== undefined && { visibility }) };
        }
        function payloadOf(token) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(Buffer.from(token.split('.')[1] ?? '', 'base64url'), 'the identity token');
            }
            catch {
                return undefined;
            }
        }
    })
};
