export const id = 1570;
export const ids = [1570];
export const modules = {
    31570: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            explainWork: () => (explainWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76133);
        const explainWork = {
            run: async ({ id: given }, { explanations }) => {
                const all = await explanations();
                if (given === undefined)
                    return { ids: Object.keys(all).sort() };
                const id = idIn(given);
                const explanation = Object.hasOwn(all, id) ? all[id] : undefined;
                if (explanation === undefined)
                    throw unknown(id, all);
                return { id, ...explanation, page: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.sE)(id) };
            },
            present: (explained) => ({ answer: { markdown: shown(explained) }, json: explained }),
        };
        const idIn = (given) => given
            .trim()
            .replace(/^(?:error)?\[([^\]]*)\]:?$/, '$1')
            .toLowerCase();
        const unknown = (id, all) => new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.eb(`No failure is called "${id.slice(0, 80)}".`, {
            id: 'failure-unknown',
            fix: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.a)(id, Object.keys(all), '"pakages explain" lists all ids.'),
        });
        const shown = (explained) => 'ids' in explained
            ? explained.ids.map((id) => `- ${id}`).join('\n')
            : `## ${explained.id}\n\n${explained.means}\n\n${explained.next}\n\n${explained.page}`;
    })
};
