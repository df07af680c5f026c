export const id = 6920;
export const ids = [6920];
export const modules = {
    79050: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            runWork: () => (runWork)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _loading_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97837);
        const runWork = {
            run: async (inputs, { host, behindDashes, foreground, signal }) => {
                const [command, ...args] = behindDashes;
                if (command === undefined)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('There is no program to run.', {
                        fix: 'Write it behind two hyphens: "pakages run SPEC -- PROGRAM".',
                    });
                const env = (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.yE)(host.env, await (0, _loading_load_js__WEBPACK_IMPORTED_MODULE_1__.Hh)(inputs, host));
                return foreground({ command, args, env, signal });
            },
            present: (exitCode) => ({ answer: { exactly: '' }, json: { exitCode }, exitCode }),
        };
    }),
    97837: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Hh: () => (load),
            PC: () => (labelsOf),
            nq: () => (namedPackages),
            yE: () => (programEnvironment)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52407);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76133);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70378);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87190);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16695);
        var _pakages_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86021);
        async function namedPackages(inputs, host) {
            const queries = inputs.specs.map((text) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.vz)('specs', () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.N)(text)));
            if (queries.length === 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb('Name a package.', { fix: '"pakages list" shows what is installed.' });
            const root = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.D)(inputs['install-root'], host);
            const packages = (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.A)(root);
            const nearest = (name, names) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.a)(name, names, `Install it first: "pakages install ${name}".`);
            const wanted = queries.map((query) => (0, _pakages_store__WEBPACK_IMPORTED_MODULE_3__.h)(packages, query, nearest));
            return { root, packages, wanted: [...new Set(wanted)] };
        }
        async function load(inputs, host) {
            const named = await namedPackages(inputs, host);
            const { changes, unrecorded, leftOut } = await (0, _pakages_store__WEBPACK_IMPORTED_MODULE_5__.A)(named.root, named.packages, named.wanted);
            if (unrecorded.length > 0)
                host.notice(`Of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.hS)(unrecorded.length, 'package')} nothing was recorded, so only folders count: ${unrecorded
                    .slice(0, 5)
                    .map(({ name }) => name)
                    .join(', ')}${unrecorded.length > 5 ? ', …' : ''}.`);
            for (const { variable, by } of leftOut)
                host.warning(`${by} leads ${variable} to a package that is not installed: it is left out.`);
            return { ...named, changes };
        }
        function programEnvironment(env, { changes }) {
            const after = new Map([...Object.entries(env), ...(0, _pakages_store__WEBPACK_IMPORTED_MODULE_7__.A)(env, changes)]);
            return Object.fromEntries([...after].filter((one) => one[1] !== undefined));
        }
        const labelsOf = ({ wanted }) => wanted.map(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.Pf)(spec)).join(', ');
    }),
    87190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (installedPackages),
            h: () => (installedAnswer)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91901);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34793);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        var _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82303);
        function installedPackages(root) {
            const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
            if (!database.exists)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Nothing is installed in ${root}.`, {
                    fix: 'Install something first ("pakages install"), or name the folder in "install-root".',
                });
            return new Map([...(0, _installed_dag_js__WEBPACK_IMPORTED_MODULE_3__.pj)(database).specs].map(([hash, spec]) => {
                const { explicit, installation_time: since = 0 } = database.records.get(hash);
                return [hash, { spec, prefix: database.prefixOf(hash), explicit, since }];
            }));
        }
        function installedAnswer(packages, query, nearest) {
            const here = [...packages.values()].filter(({ prefix, spec }) => prefix !== undefined && spec.external === undefined);
            const specs = new Map([...packages.values()].map(({ spec }) => [spec.hash, spec]));
            const found = here.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.G)(spec, query, specs));
            const explicit = found.filter((one) => one.explicit);
            const [only, ...others] = explicit.length > 0 ? explicit : found;
            if (only === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                    fix: nearest(query.name ?? '', [...new Set(here.map(({ spec }) => spec.name))]),
                });
            if (others.length > 0)
                throw severalInstalled(query, [only, ...others], specs);
            return only;
        }
        function severalInstalled({ text }, found, specs) {
            const rows = found
                .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
                .map(({ spec, since }) => ({
                spec,
                installed: since ? new Date(since * 1000).toISOString() : undefined,
            }));
            const [last] = rows;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo([`"${text}" names ${found.length} installed packages:`, ...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.t)(rows, specs)].join('\n'), {
                fix: `Name one as its line begins, such as "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.A)(last.spec, rows)}". "pakages remove" takes away what is not needed any more.`,
            });
        }
    }),
    64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            w$: () => (datetime)
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return core._isoDate(ZodISODate, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    })
};
