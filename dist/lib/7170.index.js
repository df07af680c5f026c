export const id = 7170;
export const ids = [7170];
export const modules = {
    92662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (parseAllowedStates),
            n: () => (allowedStates)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36956);
        const allowedStates = ({ allow }, more = []) => [...new Set([...allow, ...more])].filter((state) => state !== 'removed');
        const parseAllowedStates = (lines) => lines
            .flatMap((line) => line.split(','))
            .map((word) => word.trim())
            .filter((word) => word !== '')
            .map(stateNamed);
        function stateNamed(text) {
            const state = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Q.find((one) => one === text);
            if (state !== undefined && state !== 'removed')
                return state;
            const message = state === 'removed'
                ? 'Removed versions cannot be allowed.'
                : `"${text.slice(0, 60)}" is not a state of a version.`;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(message, { fix: 'Write pending, rejected or unreviewed in "allow".' });
        }
    }),
    98877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            RY: () => (whyUntrusted),
            Xh: () => (signerInWords),
            lA: () => (fits),
            vq: () => (pemFingerprint)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20440);
        function signerInWords(signer) {
            if (signer.kind === 'key')
                return `the key ${signer.fingerprint.slice(0, 16)}`;
            const by = signer.workflow ?? signer.subject;
            return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`;
        }
        const pemFingerprint = (pem) => (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        function whyUntrusted(signer, trusted) {
            if (trusted.length === 0)
                return ['the policy trusts no signer'];
            const complaints = trusted.map((one) => complaintsOf(signer, one));
            return complaints.reduce((best, next) => (next.length < best.length ? next : best));
        }
        function complaintsOf(signer, trusted) {
            if (trusted.kind === 'key') {
                const same = signer.kind === 'key' && signer.fingerprint === pemFingerprint(trusted.pem);
                return same ? [] : [`it was signed by ${signerInWords(signer)}`, 'the policy trusts a key'];
            }
            if (signer.kind === 'key')
                return [`it was signed by ${signerInWords(signer)}`, `the policy trusts ${trusted.repository}`];
            return workflowComplaints(signer, trusted);
        }
        function workflowComplaints(signer, trusted) {
            const wrong = [];
            if (signer.issuer !== trusted.issuer)
                wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`);
            if (!fits(lower(signer.repository), lower(trusted.repository)))
                wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`);
            wrong.push(...fileComplaints(signer, trusted));
            if (trusted.ref && !fits(signer.ref, trusted.ref))
                wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`);
            return wrong;
        }
        function fileComplaints(signer, trusted) {
            const wrong = [];
            const workflow = wantedWorkflow(signer.repository, trusted);
            if (workflow && lower(signer.workflow) !== lower(workflow))
                wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`);
            const caller = trusted.caller && `${signer.repository ?? ''}/${trusted.caller}`;
            const run = signer.caller ?? signer.workflow;
            if (caller && lower(run) !== lower(caller))
                wrong.push(`its run is of ${run ?? 'unknown'}, not ${caller}`);
            return wrong;
        }
        const wantedWorkflow = (repository, { workflow }) => workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow;
        const lower = (text) => text?.toLowerCase();
        const fits = (text, wanted) => text !== undefined &&
            wanted !== undefined &&
            (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);
    })
};
