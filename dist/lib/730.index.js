export const id = 730;
export const ids = [730];
export const modules = {

/***/ 10730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realPorts: () => (/* binding */ realPorts)
/* harmony export */ });
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83064);
/* harmony import */ var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60316);


/** Wires what is the same on every host: the network, the clock and the registries; what few actions need is loaded when it is opened. */
function realPorts(own) {
    const http = (0,_pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttp */ .LR)();
    const clock = _pakages_core__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml;
    const shared = { http, clock, signal: own.signal, workspace: own.host.workspace };
    return {
        ...own, http, clock,
        openRegistry: (reference, credentials) => (0,_pakages_oci__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .Me)(reference, { ...shared, credentials }),
        openSpack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 94572))).openSpack(own, settings),
        openCodeHost: async (repository, token, apiUrl) => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(32), __webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__, 86704))).openCodeHost(repository, token, apiUrl),
        openForge: async (repository, token, apiUrl) => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(32), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 20902))).openForge(repository, token, apiUrl),
        keylessSigner: async (token) => (own.host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined ? undefined : new (await Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(375), __webpack_require__.e(119), __webpack_require__.e(32), __webpack_require__.e(838), __webpack_require__.e(890), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 38006))).KeylessSigner(own.host.context, token))
    };
}


/***/ })

};
