export const id = 1353;
export const ids = [1353];
export const modules = {
    51353: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            explainCommand: () => (explainCommand)
        });
        var command = __webpack_require__(88835);
        var inputs = __webpack_require__(97276);
        ;
        const explainInputs = {
            id: (0, inputs.Qq)('What stands between the brackets of a message, `error[ID]: …`, or is the title of an annotation. Default: all ids are listed.', { placeholder: 'ID' }),
        };
        ;
        const explainCommand = (0, command.N)({
            name: 'explain',
            title: 'Explain a failure',
            summary: 'Say what a failure means, when it comes and what to do, by the id that its message begins with. Needs no network.',
            inputs: explainInputs,
            terminalExample: 'registry-unauthorized',
            positional: 'id',
            work: async () => (await __webpack_require__.e(1570).then(__webpack_require__.bind(__webpack_require__, 31570))).explainWork,
        });
    })
};
