export const id = 3810;
export const ids = [3810];
export const modules = {

/***/ 3810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholeChain: () => (/* binding */ wholeChain)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49358);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97276);
/* harmony import */ var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5515);
/* harmony import */ var _build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64600);
/* harmony import */ var _generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7866);
/* harmony import */ var _generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97543);
/* harmony import */ var _push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38527);
/* harmony import */ var _push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41204);
/* harmony import */ var _setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97649);








/**
 * Setup, build, SBOMs, push, one after the other in one process. What could be built is published
 * also when something failed.
 */
async function wholeChain(given, ports) {
    const { reference } = await (0,_pakages_open__WEBPACK_IMPORTED_MODULE_0__/* .open */ .h)({ registry: given.registry }, ports);
    const inputs = { ...given, registry: reference };
    const trusted = inputs['trusted-caches'].length > 0 || inputs.registry === undefined
        ? inputs['trusted-caches']
        : [inputs.registry];
    const setup = await (0,_setup_spack_step_js__WEBPACK_IMPORTED_MODULE_6__.setupSpack)({ ...inputs, 'trusted-caches': [] }, ports);
    const build = await (0,_build_with_spack_step_js__WEBPACK_IMPORTED_MODULE_1__.buildWithSpack)({ ...inputs, 'trusted-caches': trusted }, ports);
    const sbom = await (0,_generate_sbom_step_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(sbomInputs(inputs), ports);
    return {
        setup,
        build,
        sbom,
        push: whyNotPushed(inputs, build, ports) ?? (await (0,_push_cache_step_js__WEBPACK_IMPORTED_MODULE_5__.pushToRegistry)(pushInputsOf(inputs), ports)),
    };
}
/** Why nothing is pushed; undefined when it is. */
function whyNotPushed(inputs, { report }, { host }) {
    if (inputs.registry === undefined)
        return 'Nothing was pushed: no registry was given.';
    const verdict = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_7__/* .mayPublish */ .bT)(host.context, (0,_pakages_core__WEBPACK_IMPORTED_MODULE_7__/* .parsePublishFrom */ .tr)(inputs['publish-from']));
    if (verdict.kind === 'refused')
        return `Nothing was pushed: ${verdict.why}.`;
    if (!inputs.push)
        return 'Nothing was pushed: the input "push" is false.';
    if (!report.specs.some(({ outcome }) => outcome === 'built' || outcome === 'reused'))
        return 'Nothing was pushed: there is no binary.';
    return undefined;
}
/** The inputs of a step that the chain does not take have their defaults. */
const sbomInputs = (inputs) => ({
    ...(0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .parseInputs */ .TL)(_generate_sbom_action_js__WEBPACK_IMPORTED_MODULE_2__.generateSbomAction.inputs, () => undefined),
    formats: inputs.formats,
    repository: inputs.repository,
    'work-dir': inputs['work-dir'],
});
function pushInputsOf(inputs) {
    const defaults = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_8__/* .parseInputs */ .TL)(_push_cache_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .pushInputs */ .o, (name) => name === 'registry' ? inputs.registry : undefined);
    const { token, username, password, 'update-index': index, 'publish-from': publishFrom, allow, sign, 'signing-key': key, repository, 'work-dir': work, } = inputs;
    return {
        ...defaults,
        token,
        username,
        password,
        'update-index': index,
        'publish-from': publishFrom,
        allow,
        sign,
        'signing-key': key,
        repository,
        'work-dir': work,
        ...(inputs.target !== undefined && { targets: [inputs.target] }),
    };
}


/***/ })

};
