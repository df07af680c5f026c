export const id = 791;
export const ids = [791];
export const modules = {
    70791: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            containerDiffCommand: () => (containerDiffCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        ;
        const containerDiffInputs = {
            images: (0, inputs.p_)('Two images: `oci://HOST/PATH:TAG` (also `debian:12`), `oci-layout:FOLDER:TAG`, or `docker-archive:FILE`.', { placeholder: 'IMAGE…', required: true }),
            platform: (0, inputs.Qq)('Of images for several platforms, the one that is compared. Default: that of this machine.', {
                placeholder: 'OS/ARCHITECTURE',
            }),
            token: (0, inputs.rJ)('Token that may read the registries.'),
        };
        ;
        const containerDiffCommand = (0, command.N)({
            name: 'container-diff',
            title: 'Compare two containers',
            summary: 'Say in which packages, versions, licences, layers and sizes two images differ, those of their distributions too (`pakages container diff A B`).',
            inputs: containerDiffInputs,
            terminalExample: 'oci://ghcr.io/OWNER/NAME:1.2 oci://ghcr.io/OWNER/NAME:1.3',
            positional: 'images',
            work: async () => (await __webpack_require__.e(2420).then(__webpack_require__.bind(__webpack_require__, 82420))).containerDiffWork,
        });
    })
};
