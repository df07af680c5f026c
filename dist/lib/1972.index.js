export const id = 1972;
export const ids = [1972];
export const modules = {
    11972: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (ProgressTeller),
            $B: () => (isThere),
            pm: () => (refuseHostile),
            TI: () => (reuse),
            P7: () => (tellFailures)
        });
        var promises_ = __webpack_require__(51455);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(80594);
        var build_cache_tarball = __webpack_require__(69895);
        var installed_hashes = __webpack_require__(13667);
        var expected_package = __webpack_require__(3581);
        var p_map = __webpack_require__(606);
        ;
        async function refuseHostile({ folder, installRoot, dag, wanted }, from, { host, signal }) {
            const cache = await build_cache.r.openIfAny(folder);
            if (cache === undefined)
                return new Set();
            const installed = (0, installed_hashes.f)(installRoot);
            const entries = [...wanted].flatMap((hash) => installed.has(hash) ? [] : (cache.entries.get(hash) ?? []));
            const refused = new Set();
            await (0, p_map["default"])(entries, async (entry) => {
                const why = await whyRefused(entry, cache, dag);
                if (why === undefined)
                    return;
                refused.add(entry.hash);
                host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(entry.hash))} from ${from(entry.hash)} is refused, and is built: ${why}`);
            }, { concurrency: 4, signal });
            return refused;
        }
        async function whyRefused(entry, cache, dag) {
            const why = await whyNot(entry, cache, dag);
            if (why !== undefined)
                await (0, promises_.rm)(entry.file, { force: true });
            return why;
        }
        async function whyNot(entry, cache, dag) {
            try {
                const { tarball } = await cache.read(entry);
                const verdict = await (0, build_cache_tarball.C)(tarball, (0, expected_package.Z)(dag, entry.hash));
                if (verdict.kind === 'fine')
                    return undefined;
                return verdict.reasons.map(({ message }) => message).join(' ');
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return error.message;
            }
        }
        var markdown = __webpack_require__(12712);
        ;
        class ProgressTeller {
            #dag;
            #total;
            #host;
            #done = new Set();
            constructor(dag, total, host) {
                this.#dag = dag;
                this.#total = total;
                this.#host = host;
            }
            passOver(hashes) {
                for (const hash of hashes)
                    this.#done.add(hash);
            }
            tellSkipped(hash) {
                this.#done.add(hash);
                this.#host.progress({
                    subject: (0, concrete_spec.Pf)(this.#dag.specs.get(hash)),
                    outcome: 'skipped, since something that it needs failed',
                    done: this.#done.size,
                    total: Math.max(this.#total, this.#done.size),
                    failed: true,
                });
            }
            tell({ hash, state, seconds, phases = [] }) {
                const spec = this.#dag.specs.get(hash);
                if (spec === undefined)
                    return;
                if (state === 'started') {
                    this.#host.debug(`${(0, concrete_spec.Pf)(spec)} begins`);
                    return;
                }
                this.#done.add(hash);
                this.#host.progress({
                    subject: (0, concrete_spec.Pf)(spec),
                    outcome: state,
                    done: this.#done.size,
                    total: Math.max(this.#total, this.#done.size),
                    ...(seconds !== undefined && { seconds }),
                    failed: state === 'failed',
                    details: phases.map((phase) => `${phase.name}: ${(0, markdown.p0)(phase.seconds)}`),
                });
            }
        }
        var needed_specs = __webpack_require__(5869);
        ;
        const isThere = (outcome) => outcome?.outcome === 'reused' || outcome?.outcome === 'present';
        async function reuse(given) {
            const { dag, needed, caches, builtBefore, ports } = given;
            const there = new Set([...caches.has(dag), ...(builtBefore?.keys() ?? [])]);
            const found = [...there].filter((hash) => needed.has(hash));
            if (found.length > 0)
                return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, () => install(found, given));
            await lookThrough(given, new Map());
            return { outcomes: new Map(), sources: new Map() };
        }
        async function install(found, given) {
            const { dag, needed, caches, builtBefore = new Map(), spack, work, ports, progress } = given;
            const elsewhere = found.filter((hash) => !builtBefore.has(hash));
            const fetched = await caches.fetch(elsewhere, dag, work.cache);
            const sources = new Map([...builtBefore, ...fetched]);
            for (const hash of await lookThrough(given, sources))
                sources.delete(hash);
            const roots = (0, needed_specs.G)(dag, needed, new Set(sources.keys()));
            const outcomes = roots.length === 0
                ? []
                : await spack.installFromMirror({
                    dag: { roots, specs: dag.specs },
                    mirror: work.cache,
                    onProgress: (step) => progress.tell(step),
                });
            const bad = outcomes.filter((outcome) => outcome.outcome === 'failed');
            for (const { hash, failure } of bad)
                ports.host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(hash))} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`);
            await withdraw(bad.map(({ hash }) => hash), work);
            return {
                outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])),
                sources,
            };
        }
        const lookThrough = ({ dag, needed, work, installRoot, ports }, sources) => refuseHostile({ folder: work.cache, installRoot, dag, wanted: new Set([...needed, ...sources.keys()]) }, (hash) => sources.get(hash) ?? work.cache, ports);
        async function withdraw(hashes, work) {
            if (hashes.length === 0)
                return;
            const { entries } = await build_cache.r.open(work.cache);
            await Promise.all(hashes
                .flatMap((hash) => entries.get(hash) ?? [])
                .map((entry) => (0, promises_.rm)(entry.file, { force: true })));
        }
        var external_node_path_ = __webpack_require__(76760);
        var build_log = __webpack_require__(17155);
        ;
        const SHOWN = 40;
        async function tellFailures(dag, outcomes, work, host) {
            const failed = [...outcomes.values()].filter((outcome) => outcome.outcome === 'failed');
            const told = [];
            for (const { hash, failure = { message: 'Spack gives no reason.', text: '' } } of failed) {
                const spec = dag.specs.get(hash);
                const log = await keepLog(spec, failure, work);
                const at = failure.at && locationIn(failure.at, host.workspace);
                told.push({ spec, failure, log: (0, external_node_path_.relative)(work.root, log), ...(at && { at }) });
            }
            for (const alike of Map.groupBy(told, causeOf).values()) {
                for (const { spec, log } of alike)
                    await showEnd(spec, (0, external_node_path_.join)(work.root, log), host);
                host.error(annotation(alike), alike[0].at, alike[0].failure.advice?.id);
            }
            return told;
        }
        const showEnd = (spec, log, host) => host.group(`The end of the log of ${(0, concrete_spec.Pf)(spec)}`, async () => {
            for (const line of (0, build_log.w$)(await (0, promises_.readFile)(log, 'utf8'), SHOWN))
                host.info(line);
        });
        const causeOf = ({ spec, failure: { advice }, at }) => advice === undefined || at?.line !== undefined ? spec.hash : JSON.stringify(advice);
        function annotation([first, ...others]) {
            const { spec, failure } = first;
            const { message, phase, advice } = failure;
            if (others.length > 0 && advice)
                return [
                    `${others.length + 1} packages failed: ${advice.cause}`,
                    ...[first, ...others]
                        .slice(0, 20)
                        .map((one) => `  ${(0, concrete_spec.Pf)(one.spec)}: ${one.failure.message}`),
                    ...(others.length >= 20 ? [`  and ${others.length - 19} more`] : []),
                    advice.fix,
                ].join('\n');
            const where = phase === undefined ? '' : ` in ${phase}`;
            const meaning = advice === undefined ? [] : [...(advice.cause === message ? [] : [advice.cause]), advice.fix];
            return [`${(0, concrete_spec.Pf)(spec)} failed${where}: ${message}`, ...meaning].join('\n');
        }
        async function keepLog(spec, failure, work) {
            await (0, promises_.mkdir)(work.logs, { recursive: true });
            const file = (0, external_node_path_.join)(work.logs, (0, external_node_path_.basename)(`${spec.name}-${spec.version.replaceAll('/', '_')}-${spec.hash}.txt`));
            if (failure.log !== undefined)
                await (0, promises_.copyFile)(failure.log, file);
            else
                await (0, promises_.writeFile)(file, `${failure.text}\n`);
            return file;
        }
        function locationIn({ file, line, column }, workspace) {
            const inside = (0, external_node_path_.relative)(workspace, file);
            return {
                file: inside.startsWith('..') ? file : inside,
                ...(line !== undefined && { line }),
                ...(column !== undefined && { column }),
            };
        }
        ;
    }),
    17155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            bv: () => (firstError),
            cz: () => (clipped),
            w$: () => (lastLines)
        });
        const compiler = (lines, at) => {
            const found = /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(\S.*)$/.exec(lines[at]);
            return found ? located(found[4], found[1], found[2], found[3]) : undefined;
        };
        const gfortran = (lines, at) => {
            const text = /^(?:Fatal )?Error:\s*(\S.*)$/.exec(lines[at])?.[1];
            if (!text)
                return undefined;
            for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
                const found = /^([^\s:]+):(\d+):(\d+):$/.exec(lines[back]);
                if (found)
                    return located(text, found[1], found[2], found[3]);
            }
            return undefined;
        };
        const rustc = (lines, at) => {
            const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at])?.[1];
            const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '');
            return place ? located(text, place[1], place[2], place[3]) : undefined;
        };
        const cmake = (lines, at) => {
            const found = /^CMake Error(?: at ([^\s:]+):(\d+))?/.exec(lines[at]);
            if (!found)
                return undefined;
            const text = lines
                .slice(at + 1, at + 6)
                .map((line) => line.trim())
                .filter((line) => line !== '')
                .join(' ');
            return located(text || lines[at].trim(), found[1], found[2]);
        };
        const python = (lines, at) => {
            const text = /^([A-Za-z_.]*(?:Error|Exception): .+)$/.exec(lines[at])?.[1];
            if (!text)
                return undefined;
            for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
                const found = /^\s+File "([^"]+)", line (\d+)/.exec(lines[back]);
                if (found)
                    return located(text, found[1], found[2]);
            }
            return undefined;
        };
        const plain = (lines, at) => {
            const line = lines[at].trim();
            const speaks = /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(line);
            return speaks ? { message: clipped(line) } : undefined;
        };
        const make = (lines, at) => {
            const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]);
            return found ? located(lines[at].trim(), found[1], found[2]) : undefined;
        };
        function firstError(log) {
            const lines = log.split(/\r?\n/);
            for (const readers of [[compiler, gfortran, rustc, cmake, python], [plain], [make]]) {
                for (let at = 0; at < lines.length; at++) {
                    for (const reader of readers) {
                        const found = reader(lines, at);
                        if (found)
                            return found;
                    }
                }
            }
            return undefined;
        }
        const lastLines = (log, count) => log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding);
        const withoutPadding = (line) => line.replace(/(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g, (_, rest = '') => `/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`);
        const located = (text, file, line, column) => ({
            message: clipped(text.trim()),
            ...(file && { file }),
            ...(line && { line: Number(line) }),
            ...(column && { column: Number(column) }),
        });
        const clipped = (whole) => {
            const text = withoutPadding(whole);
            return text.length > 300 ? `${text.slice(0, 299)}…` : text;
        };
    }),
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    id: 'install-database-changed',
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, {
                    id: 'install-database-format',
                    fix: 'Install into another root, or with the Spack that made this one.',
                });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            id: 'install-database-damaged',
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    }),
    13667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (installedHashes)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36742);
        function installedHashes(root) {
            try {
                const database = _database_store_database_js__WEBPACK_IMPORTED_MODULE_1__.z.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.spack-db'));
                const hashes = [...database.records.keys()];
                return new Set(hashes.filter((hash) => database.records.get(hash).installed));
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo)
                    return new Set();
                throw error;
            }
        }
    })
};
