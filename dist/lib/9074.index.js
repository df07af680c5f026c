export const id = 9074;
export const ids = [9074];
export const modules = {
    69074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            generationsWork: () => (generationsWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
        var _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9184);
        const generationsWork = {
            run: async (inputs, { openPorts }) => {
                const ports = await openPorts();
                const reading = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.bM)(inputs, ports);
                const registry = (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__.rm)(reading);
                const { named: _, ...bounds } = (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_1__.B)(inputs);
                const { generations, passedOver } = await (0, _reading_open_reading_js__WEBPACK_IMPORTED_MODULE_0__._k)(registry, reading.trust, bounds);
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
        function markdownOf({ registry, listed, more, verified }, { limit }) {
            if (listed.length === 0)
                return `There ${verified ? 'is no generation that counts' : 'are no generations'} in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(registry)}.\n`;
            const rows = listed.map(({ record }) => [
                String(record.number),
                record.recorded.slice(0, 16).replace('T', ' '),
                record.commit?.slice(0, 7) ?? '',
                rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
                String(record.specs.length),
                record.run ?? '',
            ]);
            const table = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.Qj)(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows);
            return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`;
        }
        const rootsIn = (roots) => [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ');
    }),
    9184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _k: () => (openGenerations),
            bM: () => (openReading),
            rm: () => (requireRegistry)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29152);
        var _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27891);
        var _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11224);
        var _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47165);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49427);
        var _pakages_trust__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60277);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25018);
        async function openReading(inputs, ports) {
            const [location, ...more] = inputs.index;
            if (more.length > 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('One index is read at a time.', { fix: 'Give "index" once.' });
            const anchored = await (0, _pakages_open_anchored__WEBPACK_IMPORTED_MODULE_1__.f)(inputs, ports);
            const named = { ...inputs, registry: inputs.registry ?? anchored?.registry };
            const opened = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)(named, ports, { required: inputs.config !== undefined });
            const trust = anchored ??
                (opened.configuration?.values.trust === undefined ? undefined : await opened.trust());
            const index = location === undefined
                ? undefined
                : await openIndexBy(location, anchored?.indexTrust ?? trust, inputs, ports);
            const registry = opened.registryIfAny() ??
                (index && (0, _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__.I)((await index.packages()).registry, inputs, ports));
            const reviews = anchored ? nobodysReviews : opened.reviews;
            return { registry, index, trust, reviews, root: opened.root };
        }
        const nobodysReviews = async () => ({ reviews: [], unreadable: [] });
        function openIndexBy(location, trust, inputs, ports) {
            const nobody = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.U)(undefined, undefined);
            const by = trust ?? { policy: nobody, verifier: (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_6__.S)(nobody, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(ports.host.env)) };
            const unsigned = inputs['unsigned-index'] || trust === undefined;
            if (trust === undefined && !inputs['unsigned-index'])
                ports.host.notice('There is no policy, and no "trust": the signature of the index is not verified.');
            return (0, _pakages_open_trusted_index__WEBPACK_IMPORTED_MODULE_2__.Q)(location, { ...by, unsigned, ports });
        }
        function requireRegistry({ registry }) {
            if (registry)
                return registry;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb('No registry is named.', {
                fix: 'Give "registry" (oci://HOST/PATH, or oci-layout:FOLDER), or "index".',
            });
        }
        async function openGenerations(registry, trust, bounds) {
            const tags = await registry.tags();
            const passedOver = [];
            const generations = new _pakages_oci__WEBPACK_IMPORTED_MODULE_8__.U({
                registry,
                tags,
                bounds,
                judge: trust &&
                    ((manifest) => (0, _pakages_trust__WEBPACK_IMPORTED_MODULE_9__.k)(manifest, {
                        registry,
                        verifier: trust.verifier,
                        signers: trust.policy.signers,
                    })),
                onPassedOver: (tag, why) => passedOver.push({ tag, why }),
            });
            return { tags, generations, passedOver };
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
    }),
    48124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (boundsOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        function boundsOf({ generation, 'as-of': asOf }) {
            if (generation !== undefined && asOf !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('"generation" and "as-of" both say which generation is meant.', {
                    fix: 'Give only one of them.',
                });
            if (generation !== undefined) {
                const number = numberOf(generation);
                return { number, named: `generation ${number}` };
            }
            if (asOf !== undefined)
                return { until: momentOf(asOf), named: `generation until ${asOf.trim()}` };
            return { named: undefined };
        }
        function numberOf(text) {
            if (/^[1-9][0-9]{0,14}$/.test(text.trim()))
                return Number(text.trim());
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${text.slice(0, 40)}" is not the number of a generation.`, {
                fix: 'Give a number from 1 on; "pakages generations" lists them.',
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
                fix: 'Give one such as 2026-11-20, or a time such as 2026-11-20T10:00Z; both are in UTC.',
            });
        }
    })
};
