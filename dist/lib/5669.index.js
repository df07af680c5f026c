export const id = 5669;
export const ids = [5669];
export const modules = {
    69074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsWork: () => (generationsWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23738);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        const generationsWork = {
            run: async (inputs, { openPorts }) => {
                const ports = await openPorts();
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, ports);
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.r)(reading);
                const { named: _, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.B)(inputs);
                const { generations, passedOver } = await (0, _pakages_open_generations__WEBPACK_IMPORTED_MODULE_2__._)(registry, reading.trust, bounds);
                const listed = [];
                let more = false;
                for await (const generation of generations.newestFirst()) {
                    if (!holds(generation, inputs.names))
                        continue;
                    more = listed.length === inputs.limit;
                    if (more)
                        break;
                    listed.push(generation);
                }
                for (const { tag, why } of passedOver)
                    ports.host.warning(`${tag} does not count: ${why}`);
                const verified = reading.trust !== undefined;
                return { registry: registry.reference, listed, more, verified, passedOver };
            },
            present: (result, inputs) => ({
                answer: { markdown: markdownOf(result, inputs) },
                json: {
                    registry: result.registry,
                    verified: result.verified,
                    generations: result.listed.map(({ record, manifest }) => ({ manifest, ...record })),
                    passedOver: result.passedOver,
                },
            }),
        };
        const holds = ({ record, dag }, names) => names.length === 0 || record.specs.some(({ hash }) => names.includes(dag.specs.get(hash).name));
        function markdownOf({ registry, listed, more, verified }, { limit, names, generation, 'as-of': asOf }) {
            if (listed.length === 0) {
                const which = names.length > 0 || generation !== undefined || asOf !== undefined;
                const none = verified
                    ? 'is no generation that counts'
                    : which
                        ? names.length > 0
                            ? 'is no generation'
                            : 'is no such generation'
                        : 'are no generations';
                const holding = names.length > 0 ? ` that holds ${names.map(_pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY).join(' or ')}` : '';
                return `There ${none}${holding} in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(registry)}.\n`;
            }
            const rows = listed.map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 16).replace('T', ' '),
                record.commit?.slice(0, 7) ?? '',
                rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
                String(record.specs.length),
                record.run ?? '',
            ]);
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows);
            return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`;
        }
        const rootsIn = (roots) => [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ');
    }),
    52674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (unpackedDocument)
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const MOST_GROWTH = 200;
        const ALWAYS = 1024 * 1024;
        function unpackedDocument(bytes, path) {
            if (!path.endsWith('.gz'))
                return bytes;
            try {
                return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
                    maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
                });
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${path} cannot be unpacked.`, {
                    id: 'index-file-not-unpacked',
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
        }
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf),
            P: () => (pinnedGeneration)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    id: 'inputs-contradict',
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const name = generation.trim();
                if ((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name) && /\D/.test(name))
                    return { release: name, named: `release ${name}` };
                const [digits = '', manifest] = name.split('@');
                const number = numberOf(digits);
                if (manifest === undefined)
                    return { number, named: `generation ${number}` };
                if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(manifest))
                    return { number, manifest, named: `generation ${name}` };
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${manifest.slice(0, 80)}" is not the digest of a generation.`, {
                    id: 'input-malformed',
                    fix: 'Give the number alone, or with "@" and the digest as "push" and "promote" put it out.',
                });
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        const pinnedGeneration = ({ number, manifest, }) => `${number}@${manifest}`;
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text))
                return Number(text);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                id: 'input-malformed',
                fix: 'Give a number from 1 on ("pakages generations" lists them), or the name of a release.',
            });
        }
        const DATE = /^\d{4}-\d\d-\d\d$/;
        const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
        function momentOf(text) {
            const plain = text.trim();
            const [, , , zone] = TIME.exec(plain) ?? [];
            const full = DATE.test(plain)
                ? `${plain}T23:59:59.999Z`
                : TIME.test(plain) && zone === undefined
                    ? `${plain}Z`
                    : plain;
            const moment = TIME.test(full) ? Date.parse(full) : NaN;
            const day = DATE.test(plain) ? new Date(`${plain}T00:00:00Z`) : undefined;
            const exists = !day || (!Number.isNaN(+day) && day.toISOString().startsWith(plain));
            if (!Number.isNaN(moment) && exists)
                return moment;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is no date.`, {
                id: 'input-malformed',
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    })
};
