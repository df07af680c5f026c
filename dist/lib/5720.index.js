export const id = 5720;
export const ids = [5720];
export const modules = {
    21916: ((__unused_webpack_module, exports) => {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = exports.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports.kp = closest;
    }),
    29480: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (followedPlan)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _pakages_open_plan__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66240);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        async function followedPlan(inputs, ports) {
            const { plan: named, job: id } = inputs;
            if (named === undefined && id === undefined)
                return undefined;
            if (named === undefined || id === undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"${named === undefined ? 'plan' : 'job'}" is missing.`, {
                    id: 'input-missing',
                    fix: 'Give both: the plan that "plan" wrote, and the id of one of its jobs.',
                });
            if (inputs.specs.length > 0 || inputs.environment !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb('What is built is said twice: by a plan, and by "specs" or "environment".', { id: 'inputs-contradict', fix: 'Leave "specs" and "environment" to the step that plans.' });
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.host.workspace, named);
            const plan = await (0, _pakages_open_plan__WEBPACK_IMPORTED_MODULE_0__.m3)(file, inputs['plan-digest'], ports);
            const lock = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), plan.lock);
            const { dag } = await (0, _pakages_open_plan__WEBPACK_IMPORTED_MODULE_0__.V5)(plan, lock, file);
            return { plan, job: jobOf(plan, id, file), lock, dag };
        }
        function jobOf({ stages }, id, file) {
            const jobs = stages.flatMap((stage) => stage.jobs);
            const found = jobs.find((one) => one.id === id);
            if (found)
                return found;
            if (jobs.length === 0)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} has no jobs: there is nothing to build.`, {
                    id: 'plan-without-jobs',
                    fix: 'Give the job a condition: "if: needs.plan.outputs.jobs != \'0\'".',
                });
            const names = jobs.slice(0, 20).map((one) => one.id);
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} has no job "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(id)}". It has ${names.join(', ')}${jobs.length > 20 ? ', …' : ''}.`, {
                id: 'plan-job-unknown',
                fix: 'Give the input "job" the value "job" of the matrix that "plan" puts out.',
            });
        }
    }),
    36621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ht: () => (giveUp),
            lJ: () => (tryToTellThatNothingComes),
            pB: () => (ELSEWHERE)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64361);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60364);
        var _pakages_open__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75290);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _report_entries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97470);
        var _followed_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29480);
        var _open_staging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85294);
        var _rate_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71650);
        const ELSEWHERE = 'another job of the plan builds it, or nothing needs it';
        async function giveUp(inputs, ports) {
            const planned = await (0, _followed_plan_js__WEBPACK_IMPORTED_MODULE_3__.y)(inputs, ports);
            if (!planned)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_5__.eb('"give-up" is for a job of a plan, and none is named.', {
                    id: 'input-missing',
                    fix: 'Give "plan" and "job" as well, as to the step that builds.',
                });
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(ports.host.workspace, inputs['work-dir']));
            const { reference } = await (0, _pakages_open__WEBPACK_IMPORTED_MODULE_0__.h)({ registry: inputs.registry, token: inputs.token }, ports);
            const staging = reference && (await (0, _open_staging_js__WEBPACK_IMPORTED_MODULE_4__.g)(inputs, reference, work, ports));
            const told = { planned, work, staging: staging || undefined, why: 'a step before it failed' };
            const packages = await tellThatNothingComes(told, ports);
            return { job: planned.job.id, packages, isTold: told.staging !== undefined };
        }
        async function tellThatNothingComes({ planned, work, staging, why }, ports) {
            const { job } = planned;
            const said = staging && (await (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_7__.Gf)((0, _pakages_oci__WEBPACK_IMPORTED_MODULE_8__.uj)(staging.place, job.id), undefined, ports));
            const { report, added } = completed(said ?? reportOfNothing(planned, ports), planned, why);
            const current = staging && { id: job.id, run: staging.run, attempt: staging.attempt };
            const whole = { ...report, ...(current && { job: current }) };
            if (staging && (added.length > 0 || said?.job?.attempt !== staging.attempt))
                await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_8__.B7)(staging.place, job.id, whole);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(work.root) && !(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(work.buildReport))
                await _pakages_core__WEBPACK_IMPORTED_MODULE_9__.FK.write(work.buildReport, whole);
            return added;
        }
        async function tryToTellThatNothingComes(job, ports) {
            try {
                await tellThatNothingComes(job, ports);
            }
            catch (error) {
                ports.host.warning(`The other jobs could not be told that this one ended: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}`);
            }
        }
        function reportOfNothing({ dag }, { clock }) {
            const nothing = {
                needed: new Set(),
                outcomes: new Map(),
                left: new Set(),
            };
            return {
                ...{ spack: { version: UNKNOWN }, recipes: [], lock: 'spack.lock', cache: _report_entries_js__WEBPACK_IMPORTED_MODULE_10__._ },
                ...{ installRoot: '', paddedLength: 0, platform: UNKNOWN, seconds: 0 },
                finished: new Date(clock.now()).toISOString(),
                specs: (0, _report_entries_js__WEBPACK_IMPORTED_MODULE_10__.L)({
                    ...{ dag, ...nothing, sources: new Map(), failures: [], installRoot: '' },
                    elsewhere: () => ELSEWHERE,
                }),
            };
        }
        const UNKNOWN = 'unknown';
        function completed(report, { job }, why) {
            const own = new Set(job.specs.map(({ hash }) => hash));
            const added = [];
            const specs = report.specs.map((one) => {
                if (!own.has(one.hash) || one.outcome !== 'unneeded')
                    return one;
                const reason = `the job ended before it began to build: ${why}`;
                const skipped = { ...one, outcome: 'skipped', reason };
                added.push(skipped);
                return skipped;
            });
            return { report: { ...report, specs }, added };
        }
    }),
    85294: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (openStaging)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63523);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1624);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13780);
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88332);
        var _pakages_open_plan__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66240);
        var _pakages_open_publishing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
        var _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92687);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34509);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55673);
        async function openStaging(inputs, reference, work, ports) {
            const { host, clock, signal } = ports;
            const verdict = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_2__.T)({ ...inputs, 'publish-from': inputs['publish-from'] ?? [] }, ports);
            if (verdict.kind === 'refused') {
                host.notice(`What this job builds is not staged: ${verdict.why}.`);
                return undefined;
            }
            const registry = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.vz)('registry', () => (0, _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__.I)(reference, inputs, ports));
            const beside = (0, _pakages_open_registry__WEBPACK_IMPORTED_MODULE_4__.I)((0, _pakages_oci__WEBPACK_IMPORTED_MODULE_5__.$2)(reference), inputs, ports);
            const run = (0, _pakages_open_plan__WEBPACK_IMPORTED_MODULE_0__.rt)(inputs.run, ports);
            const place = new _pakages_oci__WEBPACK_IMPORTED_MODULE_6__.r(beside, run);
            await (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_7__.vz)(place, clock.now());
            const guard = (0, _pakages_open_publishing__WEBPACK_IMPORTED_MODULE_1__.HY)({ ...inputs, targets: inputs.targets ?? [], allow: inputs.allow ?? [] }, host);
            const { repository, serverUrl } = host.context;
            const commit = await (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_8__.Y)(ports);
            const licenses = await (0, _pakages_open_publishing__WEBPACK_IMPORTED_MODULE_1__.Wm)(work);
            const stagerOf = ({ cache }) => new _pakages_oci__WEBPACK_IMPORTED_MODULE_9__.Z({
                place,
                folder: cache,
                clock,
                signal,
                mountFrom: (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_5__.JK)(registry, place),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                licenses,
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
            });
            const stager = stagerOf(work);
            return {
                place,
                run,
                attempt: Number(host.env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
                stage: async (hash, from = work) => {
                    const own = from === work ? stager : stagerOf(from);
                    await own.stage(hash, (await (0, _pakages_open_publishing__WEBPACK_IMPORTED_MODULE_1__.M2)(from)).get(hash));
                },
            };
        }
    }),
    71650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gf: () => (unlessPassing),
            Pe: () => (isAtLimit),
            kd: () => (WAIT_FOR_LIMIT),
            m: () => (beforeAnythingIsBuilt)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        const WAIT_FOR_LIMIT = 'Wait as long as it says, else an hour, and run the failed jobs of the workflow again: what is staged stays and is not built again. Where it happens often, plan for fewer "runners".';
        const isAtLimit = (error) => error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl && error.failure === 'rate-limited';
        async function unlessPassing(asked, assumed, { host }) {
            return asked.catch((error) => {
                if (!(0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.WG)(error))
                    throw error;
                host.debug((0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
                return assumed;
            });
        }
        async function beforeAnythingIsBuilt(asked) {
            return asked.catch((error) => {
                if (!isAtLimit(error))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`The registry is at its rate limit, so that this job cannot begin. ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, { id: 'registry-rate-limited', fix: WAIT_FOR_LIMIT, cause: error });
            });
        }
    }),
    97470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (reportEntries),
            _: () => (CACHE_FOLDER)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        const CACHE_FOLDER = 'buildcache';
        function reportEntries(from) {
            const roots = new Set(from.dag.roots);
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Gq)(from.dag, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Oo).map((spec) => ({
                name: spec.name,
                version: spec.version,
                hash: spec.hash,
                target: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.$r)(spec),
                root: roots.has(spec.hash),
                ...judged(spec, from),
            }));
        }
        function judged(spec, from) {
            if ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ge)(spec))
                return { outcome: 'external' };
            if (!from.needed.has(spec.hash))
                return { outcome: 'unneeded', reason: unneeded(spec, from) };
            const outcome = from.outcomes.get(spec.hash);
            if (from.left.has(spec.hash))
                return { outcome: 'left', reason: reasonOf(spec, from) ?? 'the time was over' };
            if (outcome === undefined)
                return { outcome: 'skipped', reason: whySkipped(spec, from) };
            const timed = outcome.seconds === undefined ? {} : { seconds: outcome.seconds };
            switch (outcome.outcome) {
                case 'built':
                    return { outcome: 'built', ...timed };
                case 'reused':
                    return {
                        outcome: 'reused',
                        ...timed,
                        source: from.sources.get(spec.hash) ?? leftOrMirror(spec, from),
                        ...signedBy(spec, from),
                    };
                case 'present':
                    return {
                        outcome: 'reused',
                        source: from.sources.get(spec.hash) ?? from.installRoot,
                        ...signedBy(spec, from),
                    };
                case 'failed':
                    return { outcome: 'failed', ...timed, ...failed(spec.hash, from), ...foundBy(from) };
                case 'skipped':
                    return { outcome: 'skipped', reason: whySkipped(spec, from) };
                default:
                    return outcome.outcome;
            }
        }
        const leftOrMirror = ({ hash }, { heldBefore }) => heldBefore?.has(hash) ? CACHE_FOLDER : 'a mirror of Spack';
        const foundBy = ({ checkRun }) => checkRun === undefined ? {} : { checkRun };
        const unneeded = ({ hash }, { elsewhere }) => elsewhere?.(hash) ?? 'all that would use it to build was reused';
        function signedBy({ hash }, { signerOf }) {
            const key = signerOf?.(hash);
            return key === undefined ? {} : { signedBy: key };
        }
        const reasonOf = ({ hash }, { reasons }) => reasons?.get(hash);
        function failed(hash, { failures, outcomes }) {
            const found = failures.find(({ spec }) => spec.hash === hash);
            const message = outcomes.get(hash)?.failure?.message;
            return found === undefined
                ? { ...(message !== undefined && { reason: message }) }
                : {
                    ...(found.failure.phase !== undefined && { phase: found.failure.phase }),
                    log: found.log,
                    reason: found.failure.message,
                    ...(found.failure.advice && { fix: found.failure.advice.fix }),
                };
        }
        function whySkipped(spec, from) {
            const { dag, outcomes } = from;
            const known = reasonOf(spec, from);
            if (known !== undefined)
                return known;
            const seen = new Set();
            const open = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.hk)(spec, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Oo);
            for (let hash = open.shift(); hash !== undefined; hash = open.shift()) {
                if (seen.has(hash))
                    continue;
                seen.add(hash);
                const needed = dag.specs.get(hash);
                if (outcomes.get(hash)?.outcome === 'failed')
                    return `it needs ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Pf)(needed)}, which failed`;
                open.push(...(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.hk)(needed, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Oo));
            }
            return 'the build was stopped before its turn';
        }
    }),
    24075: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (buildWithSpack)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_fs_ = __webpack_require__(73024);
        var hold_work_folder = __webpack_require__(18645);
        var host = __webpack_require__(374);
        var document_kinds = __webpack_require__(64361);
        var markdown = __webpack_require__(12712);
        var spec_dag = __webpack_require__(88761);
        var build_cache = __webpack_require__(80594);
        var may_publish_here = __webpack_require__(34509);
        var inputs_inputs = __webpack_require__(52637);
        var reuse = __webpack_require__(33458);
        var building = __webpack_require__(11972);
        var sboms = __webpack_require__(16827);
        ;
        const checkRunOf = ({ 'check-run': given = '' }) => /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined;
        var add_records = __webpack_require__(71989);
        var errors = __webpack_require__(37638);
        var concrete_spec = __webpack_require__(16804);
        ;
        async function recordEnvironments(dag, installed, { spack, work, host }) {
            try {
                const { specs, failed } = await spack.runEnvironments(dag, installed);
                for (const { hash, why } of failed)
                    host.warning(`${named(hash, dag)} will not say what it sets in the environment: ${why}`);
                await (0, add_records.U)(document_kinds.gp, work.environment, specs);
            }
            catch (error) {
                host.warning(`What packages set in the environment is not recorded: ${(0, errors.bD)(error)}`);
            }
        }
        function named(hash, { specs }) {
            const spec = specs.get(hash);
            return spec ? (0, concrete_spec.Pf)(spec) : hash;
        }
        var staged_report = __webpack_require__(60364);
        var src = __webpack_require__(75290);
        var report_entries = __webpack_require__(97470);
        ;
        function reportOf({ spack, settings, started, now, job, externals, ...built }) {
            const { version, commit, recipes, platform } = spack.facts;
            return {
                spack: { version, ...(commit !== undefined && { commit }) },
                recipes: recipes.map((recipe) => ({
                    namespace: recipe.namespace,
                    ...(recipe.commit !== undefined && { commit: recipe.commit }),
                })),
                lock: 'spack.lock',
                cache: report_entries._,
                installRoot: settings.installRoot,
                paddedLength: settings.paddedLength,
                platform,
                finished: new Date(now).toISOString(),
                seconds: (now - started) / 1000,
                specs: (0, report_entries.L)({ ...built, installRoot: settings.installRoot }),
                ...(externals && { externals }),
                ...(job && { job }),
            };
        }
        var needed_specs = __webpack_require__(5869);
        var registry_error = __webpack_require__(26061);
        var rate_limit = __webpack_require__(71650);
        ;
        const WAITS = [1, 2, 4];
        class Fetching {
            #run;
            #waits = [...WAITS];
            constructor(run) {
                this.#run = run;
            }
            async bring(wanted, said) {
                const { dependencies, budget, ports } = this.#run;
                for (;;)
                    try {
                        const bad = await dependencies.install(wanted);
                        return bad && said(bad);
                    }
                    catch (error) {
                        if (!(0, registry_error.WG)(error))
                            throw error;
                        const isOver = (0, rate_limit.Pe)(error) || budget.isOver(ports.clock.now());
                        const minutes = isOver ? undefined : this.#waits.shift();
                        if (minutes === undefined)
                            return `what it needs could not be fetched: ${error.message.replace(/\.$/, '')}`;
                        const later = `asked again in ${(0, markdown.hS)(minutes, 'minute')}`;
                        ports.host.info(`The registry is away, and ${later}: ${(0, errors.bD)(error)}`);
                        await ports.clock.sleep(minutes * 60_000, ports.signal);
                    }
            }
        }
        ;
        const handing_on_WAITS = [1, 2, 4, 8];
        class HandingOn {
            unstaged = new Map();
            #run;
            constructor(run) {
                this.#run = run;
            }
            async stage(hash) {
                const { staging, dependencies, dag, ports } = this.#run;
                if (!staging)
                    return;
                try {
                    await staging.stage(hash);
                    dependencies.add(hash);
                    this.unstaged.delete(hash);
                }
                catch (error) {
                    ports.signal?.throwIfAborted();
                    if (!(error instanceof errors.yo))
                        throw error;
                    if (!this.unstaged.has(hash))
                        ports.host.warning(`${(0, concrete_spec.Pf)(dag.specs.get(hash))} is built, and could not be staged: ${(0, errors.bD)(error)}`);
                    this.unstaged.set(hash, error);
                }
            }
            async stageRest() {
                const { ports, budget } = this.#run;
                for (const minutes of [...handing_on_WAITS, 0]) {
                    for (const hash of [...this.unstaged.keys()]) {
                        await this.stage(hash);
                        if ((0, registry_error.WG)(this.unstaged.get(hash)))
                            break;
                    }
                    const passing = [...this.unstaged.values()].find(registry_error.WG);
                    if (!passing || minutes === 0 || budget.isOver(ports.clock.now()))
                        return;
                    ports.host.info(`The registry ${(0, rate_limit.Pe)(passing) ? 'is at its rate limit' : 'takes nothing for now'}: ${(0, markdown.hS)(this.unstaged.size, 'package')} that this job built will be staged in ${(0, markdown.hS)(minutes, 'minute')}`);
                    await ports.clock.sleep(minutes * 60_000, ports.signal);
                }
            }
        }
        ;
        class JobBuild {
            outcomes = new Map();
            reasons = new Map();
            left = new Set();
            #run;
            #fetching;
            #handingOn;
            #own;
            #needed = new Map();
            #begun = false;
            constructor(run) {
                this.#run = run;
                this.#fetching = new Fetching(run);
                this.#handingOn = new HandingOn(run);
                this.#own = new Set(run.job.specs.map(({ hash }) => hash));
            }
            get unstaged() {
                return this.#handingOn.unstaged;
            }
            async run() {
                let pending = this.#run.job.specs.filter((one) => !this.#isThere(one.hash));
                while (pending.length > 0) {
                    const dropped = await this.#drop(pending);
                    pending = pending.filter((one) => !dropped.has(one.hash));
                    const next = pending.find((one) => this.#missing(one).length === 0);
                    if (next) {
                        await this.#buildInTime(next);
                        pending = pending.filter((one) => one !== next);
                    }
                    else if (pending.length > 0)
                        await this.#wait(pending);
                }
                await this.#handingOn.stageRest();
            }
            end(why) {
                const { job, staging, dependencies } = this.#run;
                for (const { hash } of job.specs) {
                    const isKept = !staging || dependencies.has(hash) || this.unstaged.has(hash);
                    const known = this.outcomes.get(hash)?.outcome;
                    if (known !== undefined && (known !== 'built' || isKept))
                        continue;
                    this.reasons.set(hash, `the job ended before: ${why}`);
                    this.outcomes.set(hash, { hash, outcome: 'skipped' });
                }
            }
            #isThere(hash) {
                const { dependencies } = this.#run;
                if (!dependencies.has(hash) || dependencies.isForeign(hash))
                    return false;
                this.outcomes.set(hash, { hash, outcome: 'reused' });
                dependencies.sources.set(hash, dependencies.sourceOf(hash));
                return true;
            }
            #needs({ hash }) {
                const known = this.#needed.get(hash);
                if (known)
                    return known;
                const { dag, tests, dependencies } = this.#run;
                const cached = new Set(dag.specs.keys());
                if (!dependencies.isForeign(hash))
                    cached.delete(hash);
                const needed = (0, needed_specs.Y)(dag, cached, tests, [hash]);
                needed.delete(hash);
                this.#needed.set(hash, [...needed]);
                return [...needed];
            }
            #missing(one) {
                return this.#needs(one).filter((hash) => this.#own.has(hash) ? !this.outcomes.has(hash) : this.#run.others.of(hash).kind !== 'there');
            }
            async #drop(pending) {
                const dropped = new Set();
                for (const one of pending) {
                    const why = this.#hopeless(one);
                    if (why === undefined)
                        continue;
                    dropped.add(one.hash);
                    this.reasons.set(one.hash, why.text);
                    this.outcomes.set(one.hash, { hash: one.hash, outcome: 'skipped' });
                    if (why.left)
                        this.left.add(one.hash);
                }
                if (dropped.size > 0)
                    await this.#run.onGivenUp();
                return dropped;
            }
            #hopeless(one) {
                const { dag, others, failFast } = this.#run;
                for (const hash of this.#needs(one)) {
                    const name = (0, concrete_spec.Pf)(dag.specs.get(hash));
                    if (this.left.has(hash))
                        return { text: `it needs ${name}, which is left`, left: true };
                    const own = this.outcomes.get(hash)?.outcome;
                    if (own === 'failed')
                        return { text: `it needs ${name}, which failed`, left: false };
                    if (own === 'skipped')
                        return {
                            text: this.reasons.get(hash) ?? `it needs ${name}, which was skipped`,
                            left: false,
                        };
                    if (this.#own.has(hash))
                        continue;
                    const awaited = others.of(hash);
                    if (awaited.kind === 'never')
                        return { text: `it needs ${name}, ${awaited.why}`, left: false };
                }
                const failed = [...this.outcomes.values()].some(({ outcome }) => outcome === 'failed');
                return failFast && failed
                    ? { text: 'a package failed before its turn', left: false }
                    : undefined;
            }
            async #wait(pending) {
                const { others, budget, ports } = this.#run;
                const { clock, host } = ports;
                if (budget.isOver(clock.now())) {
                    for (const one of pending)
                        this.#leave(one);
                    return;
                }
                const missing = new Set(pending.flatMap((one) => this.#missing(one)));
                const foreign = [...missing].filter((hash) => !this.#own.has(hash));
                host.debug(`Waiting for ${foreign.map((hash) => others.name(hash)).join(', ')}`);
                await others.look(foreign);
            }
            async #buildInTime(one) {
                const { budget, ports, dag } = this.#run;
                const spec = dag.specs.get(one.hash);
                const now = ports.clock.now();
                const first = !this.#begun;
                if (first && budget.isShorterThan(one.seconds))
                    ports.host.warning(`${(0, concrete_spec.Pf)(spec)} ${tooLong(one.seconds, budget)}`);
                else if (!budget.fits(one.seconds, now)) {
                    ports.host.debug(`${(0, concrete_spec.Pf)(spec)} is left: it is thought to take ${(0, markdown.p0)(one.seconds)}`);
                    return this.#leave(one);
                }
                if (budget.isOver(now))
                    return this.#leave(one);
                await this.#build(one);
            }
            #leave({ hash }) {
                this.left.add(hash);
                this.outcomes.set(hash, { hash, outcome: 'skipped' });
                this.reasons.set(hash, 'the time budget would have ended before it was built');
            }
            async #build(one) {
                const { dag, dependencies, work, spack, sources, ports } = this.#run;
                const { hash } = one;
                if ((await dependencies.look(hash)) && this.#isThere(hash))
                    return;
                const foreign = this.#needs(one).filter((need) => !this.#builtHere(need));
                const why = await this.#fetching.bring(foreign, (bad) => `it needs ${(0, concrete_spec.Pf)(dag.specs.get(bad))}, whose binary cannot be used`);
                if (why !== undefined)
                    return this.#giveUp(hash, why);
                this.#begun = true;
                if (dependencies.isForeign(hash))
                    return this.#take(hash);
                await sources?.bring(hash);
                const outcome = await this.#install(hash);
                this.outcomes.set(hash, outcome);
                if (outcome.outcome === 'failed')
                    return this.#run.onGivenUp();
                if (outcome.outcome === 'skipped')
                    return this.#stopped(hash);
                if (!(await build_cache.r.openIfAny(work.cache))?.entries.has(hash))
                    await spack.pushToFolder([hash], work.cache);
                await recordEnvironments(dag, [hash], { spack, work, host: ports.host });
                await this.#handingOn.stage(hash);
                if (!this.unstaged.has(hash))
                    await sources?.keep(hash);
            }
            #giveUp(hash, why) {
                this.reasons.set(hash, why);
                this.outcomes.set(hash, { hash, outcome: 'skipped' });
                return this.#run.onGivenUp();
            }
            async #take(hash) {
                const { dag, work, spack, ports } = this.#run;
                const bad = 'its binary in the cache that has it cannot be used';
                const why = await this.#fetching.bring([hash], () => bad);
                if (why !== undefined)
                    return this.#giveUp(hash, why);
                this.outcomes.set(hash, { hash, outcome: 'reused' });
                await recordEnvironments(dag, [hash], { spack, work, host: ports.host });
                await this.#handingOn.stage(hash);
            }
            #builtHere(hash) {
                return ['built', 'present'].includes(this.outcomes.get(hash)?.outcome ?? '');
            }
            async #install(hash) {
                const { environment, spack, tests, budget, progress, dag, ports } = this.#run;
                const isTested = tests === 'all' || (tests === 'root' && dag.roots.includes(hash));
                ports.host.info(`Building ${(0, concrete_spec.Pf)(dag.specs.get(hash))}`);
                const outcomes = await spack.install({
                    environment,
                    only: [hash],
                    until: budget.signal(ports.clock.now()),
                    tests: isTested ? tests : 'none',
                    failFast: true,
                    concurrentPackages: 1,
                    onProgress: (step) => progress.tell(step),
                });
                return outcomes.find((one) => one.hash === hash) ?? { hash, outcome: 'skipped' };
            }
            #stopped(hash) {
                this.left.add(hash);
                this.reasons.set(hash, 'it was stopped when the time budget was over');
            }
        }
        const tooLong = (seconds, { minutes = 0 }) => `is thought to take ${(0, markdown.p0)(seconds)}, longer than the whole time budget of ${(0, markdown.hS)(minutes, 'minute')}. It is begun all the same, since it would never be built otherwise, and stopped when the time is over.`;
        var give_up = __webpack_require__(36621);
        var work_folder = __webpack_require__(17813);
        var regular_file = __webpack_require__(8100);
        var external_node_path_ = __webpack_require__(76760);
        var clear_signed = __webpack_require__(67369);
        var layout3 = __webpack_require__(60134);
        ;
        async function copyPackages(from, to, hashes) {
            const cache = await build_cache.r.openIfAny(from);
            const copied = [];
            for (const hash of hashes) {
                const entry = cache?.entries.get(hash);
                if (!cache || !entry)
                    continue;
                await cache.read(entry);
                for (const path of [...(await blobsOf(entry.file)), (0, external_node_path_.relative)(from, entry.file)]) {
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(to, path)), { recursive: true });
                    await (0, promises_.copyFile)((0, external_node_path_.join)(from, path), (0, external_node_path_.join)(to, path));
                }
                copied.push(hash);
            }
            return copied;
        }
        async function blobsOf(file) {
            const { text } = (0, clear_signed.M)((await (0, regular_file.XF)(file)).toString('utf8'));
            return layout3.Yt.parse(JSON.parse(text)).data.map(({ checksum }) => (0, layout3.nD)(checksum));
        }
        ;
        async function keepUnstaged(work, dag, unstaged) {
            const hashes = [...unstaged].flatMap(([hash, error]) => error instanceof registry_error.gl ? [hash] : []);
            await (0, promises_.rm)(work.unstaged, { recursive: true, force: true });
            const errors = [...unstaged.values()];
            if (hashes.length === 0)
                return errors;
            const kept = (0, work_folder.k)(work.unstaged);
            const all = (0, spec_dag.Gq)(dag, spec_dag.lr, hashes).map(({ hash }) => hash);
            await copyPackages(work.cache, kept.cache, all);
            if ((0, external_node_fs_.existsSync)(work.environment))
                await (0, promises_.copyFile)(work.environment, kept.environment);
            return errors;
        }
        async function stageKept(given, { job, dependencies, staging, ports }) {
            if (given === undefined || !staging)
                return;
            const { host, signal } = ports;
            const folder = (0, external_node_path_.resolve)(host.workspace, given);
            const kept = (0, work_folder.k)(folder);
            const there = (await build_cache.r.openIfAny(kept.cache))?.entries;
            let staged = 0;
            for (const { hash } of job.specs) {
                const entry = there?.get(hash);
                if (!entry || dependencies.has(hash))
                    continue;
                try {
                    await staging.stage(hash, kept);
                    dependencies.add(hash);
                    staged++;
                }
                catch (error) {
                    signal?.throwIfAborted();
                    if ((0, registry_error.WG)(error))
                        return (0, rate_limit.m)(Promise.reject(error));
                    if (!(error instanceof errors.yo))
                        throw error;
                    host.warning(`${entry.name}@${entry.version} of an earlier attempt could not be staged, and is built again: ${(0, errors.bD)(error)}`);
                }
            }
            if (staged > 0)
                host.info(`${(0, markdown.hS)(staged, 'package')} of an earlier attempt staged from ${folder}`);
        }
        var publishing = __webpack_require__(2365);
        var cache_folder = __webpack_require__(24356);
        var source_image = __webpack_require__(25351);
        var src_registry = __webpack_require__(92687);
        var p_map = __webpack_require__(606);
        ;
        async function bringSources(wanted, ports) {
            const { mirror, login, hashes } = wanted;
            if (hashes.length === 0)
                return;
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(ports.host.env), 'sources');
            const all = sha256sOf(await factsFor(wanted), new Set(hashes));
            const missing = [];
            for (const sha256 of all)
                if (!(await isThere(cache, sha256)))
                    missing.push(sha256);
            if (missing.length === 0)
                return;
            const registry = (0, src_registry.I)(mirror, login, ports);
            let found = 0;
            let unreadable;
            await (0, p_map["default"])(missing, async (sha256) => {
                if (unreadable)
                    return;
                try {
                    if (await (0, source_image.l1)(registry, sha256, cache))
                        found++;
                }
                catch (error) {
                    if (!(error instanceof errors.yo))
                        throw error;
                    unreadable ??= error;
                }
            }, { concurrency: 4, signal: ports.signal });
            ports.host.info(`${(0, markdown.hS)(found, 'archive')} from the source mirror ${mirror}; upstream is asked for ${missing.length - found} of ${all.size}`);
            if (unreadable)
                ports.host.warning(`The source mirror ${mirror} did not give all, and upstream is asked: ${unreadable.message} ${unreadable.fix}`);
        }
        async function factsFor({ work, hashes, recipeFacts, }) {
            const known = (0, external_node_fs_.existsSync)(work.facts) ? (await document_kinds.Gg.read(work.facts)).specs : [];
            const described = new Set(known.map(({ hash }) => hash));
            return hashes.every((hash) => described.has(hash)) ? known : recipeFacts();
        }
        const sha256sOf = (facts, hashes) => new Set(facts
            .filter(({ hash }) => hashes.has(hash))
            .flatMap(({ sources, patches }) => [...sources, ...patches])
            .flatMap(({ url, sha256 }) => (url !== undefined && sha256 !== undefined ? [sha256] : [])));
        async function isThere(cache, sha256) {
            const names = await (0, promises_.readdir)((0, source_image.Id)(cache, sha256)).catch(() => []);
            return names.some((name) => name.startsWith(sha256));
        }
        ;
        class JobSources {
            #request;
            #mirror;
            #facts;
            constructor(request, mirror) {
                this.#request = request;
                this.#mirror = mirror;
            }
            static of(request) {
                const mirror = request.inputs['source-mirror'];
                return mirror === undefined ? undefined : new JobSources(request, mirror);
            }
            async bring(hash) {
                const { inputs, dag, spack, work, ports } = this.#request;
                const mirror = this.#mirror;
                const recipeFacts = () => (this.#facts ??= spack.recipeFacts(dag));
                await bringSources({ mirror, login: inputs, hashes: [hash], work, recipeFacts }, ports);
            }
            async keep(hash) {
                const { inputs, dag, work, keeps, ports } = this.#request;
                const mirror = this.#mirror;
                if (!keeps)
                    return;
                try {
                    await (0, publishing.qT)({ mirror, login: inputs, specs: [dag.specs.get(hash)], work }, ports);
                }
                catch (error) {
                    ports.signal?.throwIfAborted();
                    if (!(error instanceof errors.yo))
                        throw error;
                    ports.host.warning(`Not all that was fetched is kept in the source mirror ${mirror}: ${(0, errors.bD)(error)} ${error.fix}`);
                }
            }
        }
        var open_staging = __webpack_require__(85294);
        ;
        const [FIRST_LOOK, LAST_LOOK] = [2, 30];
        const LATE = 60;
        class OtherJobs {
            #options;
            #jobOf;
            #names;
            #started;
            #never = new Map();
            #looks = 0;
            constructor(options) {
                this.#options = options;
                this.#started = options.ports.clock.now();
                const builds = options.plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ id, specs }) => specs.map((spec) => ({ id, spec }))));
                this.#jobOf = new Map(builds.map(({ id, spec }) => [spec.hash, id]));
                this.#names = new Map(builds.map(({ spec }) => [spec.hash, (0, concrete_spec.Pf)(spec)]));
            }
            of(hash) {
                if (this.#options.dependencies.has(hash))
                    return { kind: 'there' };
                const known = this.#never.get(hash);
                if (known !== undefined)
                    return { kind: 'never', why: known };
                const job = this.#jobOf.get(hash);
                if (job === undefined || this.#options.staging === undefined)
                    return { kind: 'never', why: 'which no job of the plan builds and no trusted cache has' };
                return { kind: 'later' };
            }
            async look(hashes) {
                const { ports, dependencies } = this.#options;
                const wait = Math.min(FIRST_LOOK * 1.5 ** this.#looks++, LAST_LOOK);
                await ports.clock.sleep(wait * (750 + 500 * Math.random()), ports.signal);
                for (const hash of hashes)
                    if (await dependencies.look(hash))
                        this.#looks = 0;
                const missing = hashes.filter((hash) => !dependencies.has(hash));
                for (const [job, of] of Map.groupBy(missing, (hash) => this.#jobOf.get(hash)))
                    await this.#ask(job, of);
            }
            async #ask(job, hashes) {
                const { staging, patience, ports, job: own } = this.#options;
                const report = staging && (await (0, rate_limit.Gf)((0, staged_report.uj)(staging.place, job), undefined, ports));
                const isCurrent = report?.job !== undefined && report.job.attempt >= staging.attempt;
                const sameStage = stageOf(job) === stageOf(own.id);
                const waited = (ports.clock.now() - this.#started) / 1000;
                for (const hash of hashes) {
                    const said = report?.specs.find((one) => one.hash === hash)?.outcome;
                    if ((isCurrent || !sameStage) && said !== undefined && GIVEN_UP.has(said))
                        this.#never.set(hash, `which job ${job} did not build (${said})`);
                    else if (waited > (sameStage ? patience : LATE))
                        this.#never.set(hash, overdue(job, said, sameStage ? patience : undefined));
                }
            }
            name(hash) {
                return this.#names.get(hash) ?? hash;
            }
        }
        const GIVEN_UP = new Set(['failed', 'skipped', 'left']);
        function overdue(job, said, patience) {
            if (said === 'built')
                return `which job ${job} built, and which is not in the staging place: it could not be staged, or somebody cleaned the place`;
            return patience === undefined
                ? `which job ${job} should have built before: it was stopped, or the staging place was cleaned`
                : `which job ${job} did not bring within ${(0, markdown.hS)(Math.round(patience / 60), 'minute')}`;
        }
        const stageOf = (job) => job.split('-')[0];
        var spack_image_tags = __webpack_require__(89077);
        var staging_repository = __webpack_require__(63523);
        var pull_to_mirror = __webpack_require__(67840);
        ;
        class Dependencies {
            outcomes = new Map();
            sources = new Map();
            #options;
            #cached;
            #staged = new Set();
            #spoiled = new Set();
            #foreign;
            #signers;
            constructor(options, staged) {
                this.#options = options;
                this.#cached = options.caches.has(options.dag);
                const { foreign = [], public: ofPublic = [] } = options.plan;
                const taken = ofPublic.filter((one) => one.taken);
                this.#foreign = new Map([...foreign, ...taken].map(({ hash, source = 'a public cache' }) => [hash, source]));
                this.#signers = new Map(taken.map(({ hash, signedBy }) => [hash, signedBy]));
                for (const hash of staged)
                    this.#staged.add(hash);
            }
            static async open(options) {
                const { staging } = options;
                const tags = staging ? await (0, rate_limit.m)(staging.place.tags()) : [];
                return new Dependencies(options, (0, spack_image_tags.hn)(tags).keys());
            }
            has(hash) {
                return !this.#spoiled.has(hash) && (this.#cached.has(hash) || this.#staged.has(hash));
            }
            isForeign(hash) {
                const { caches, registry, staging } = this.#options;
                if (this.#staged.has(hash))
                    return false;
                const isHere = caches.having(hash).some((name) => registry && (0, staging_repository.n3)(registry, name));
                if (this.#foreign.has(hash))
                    return !isHere;
                const isWanted = caches.signerOf(hash) !== undefined || (staging !== undefined && !isHere);
                return this.#cached.has(hash) && isWanted;
            }
            sourceOf(hash) {
                const { staging } = this.#options;
                const staged = this.#staged.has(hash);
                if (staged && this.#foreign.has(hash))
                    return this.#foreign.get(hash);
                return staged && staging ? staging.place.reference : this.#firstHaving(hash);
            }
            signerOf(hash) {
                const planned = this.sources.get(hash) === this.#foreign.get(hash) ? this.#signers.get(hash) : undefined;
                return this.#options.caches.signerOf(hash) ?? planned;
            }
            #firstHaving(hash) {
                return this.#options.caches.having(hash)[0] ?? 'a trusted cache';
            }
            async look(hash) {
                const { dag, staging, ports } = this.#options;
                if (this.has(hash))
                    return true;
                if (staging === undefined)
                    return false;
                const { name, version } = dag.specs.get(hash);
                const asked = staging.place.manifest((0, spack_image_tags.W3)(name, version, hash));
                if (!(await (0, rate_limit.Gf)(asked, undefined, ports)))
                    return false;
                this.#staged.add(hash);
                return this.has(hash);
            }
            add(hash) {
                this.#staged.add(hash);
            }
            async install(hashes) {
                const { dag, spack, work, progress, ports } = this.#options;
                const missing = hashes.filter((hash) => !(0, building.$B)(this.outcomes.get(hash)));
                if (missing.length === 0)
                    return undefined;
                await this.#fetch(missing);
                const outcomes = await spack.installFromMirror({
                    dag: { roots: missing, specs: dag.specs },
                    mirror: work.cache,
                    onProgress: (step) => progress.tell(step),
                });
                for (const outcome of outcomes)
                    if ((0, building.$B)(outcome))
                        this.outcomes.set(outcome.hash, outcome);
                    else if (outcome.outcome === 'failed')
                        ports.host.warning(`The binary of ${(0, concrete_spec.Pf)(dag.specs.get(outcome.hash))} from ${this.sources.get(outcome.hash)} cannot be used: ${outcome.failure?.message ?? ''}`);
                const bad = missing.find((hash) => !(0, building.$B)(this.outcomes.get(hash)));
                if (bad !== undefined)
                    this.#spoiled.add(bad);
                return bad;
            }
            async #fetch(missing) {
                const { dag, caches, staging, work, installRoot, ports } = this.#options;
                const there = (await build_cache.r.openIfAny(work.cache))?.entries ?? new Map();
                const absent = missing.filter((hash) => !there.has(hash));
                for (const hash of missing)
                    if (there.has(hash) && !this.sources.has(hash))
                        this.sources.set(hash, report_entries._);
                const cached = absent.filter((hash) => this.#cached.has(hash));
                const fetched = await caches.fetch(cached, dag, work.cache);
                for (const [hash, source] of fetched)
                    this.sources.set(hash, source);
                const staged = absent.filter((hash) => !fetched.has(hash) && this.#staged.has(hash));
                if (staged.length > 0 && staging)
                    await this.#pull(staged, staging);
                await (0, building.pm)({ folder: work.cache, installRoot, dag, wanted: missing }, (hash) => this.sources.get(hash) ?? work.cache, ports);
            }
            async #pull(hashes, { place }) {
                const { dag, work, ports } = this.#options;
                const pulled = await (0, pull_to_mirror.A)({
                    registries: [place],
                    wanted: hashes.map((hash) => ({ hash, dag })),
                    folder: work.cache,
                    clock: ports.clock,
                    signal: ports.signal,
                });
                for (const one of pulled)
                    if (one.kind === 'pulled')
                        this.sources.set(one.hash, place.reference);
                    else
                        throw new errors.yo(`${one.label} was staged in ${place.reference}, and is not there any more.`, {
                            id: 'staged-package-gone',
                            fix: 'Somebody cleaned the place while the run was under way. Run all jobs of the workflow again: what was finished is not built again.',
                        });
            }
        }
        var invalid_value = __webpack_require__(14566);
        ;
        async function requireRecipes(dag, own, spack) {
            const specs = own.flatMap((hash) => dag.specs.get(hash) ?? []);
            for (const namespace of new Set(specs.flatMap((spec) => spec.namespace ?? []))) {
                const here = spack.facts.recipes.map((one) => one.namespace);
                const names = here.includes(namespace) ? new Set(await spack.packageNames(namespace)) : NONE;
                const strangers = specs.filter((one) => one.namespace === namespace && !names.has(one.name));
                if (strangers.length > 0)
                    throw unfit(strangers.map(concrete_spec.Pf), namespace, here);
            }
        }
        const NONE = new Set();
        const SHOWN_AT_MOST = 5;
        function unfit(labels, namespace, here) {
            const more = labels.length > SHOWN_AT_MOST ? ', …' : '';
            const named = `${labels.slice(0, SHOWN_AT_MOST).join(', ')}${more}`;
            const why = here.includes(namespace)
                ? `the package repository "${(0, invalid_value.S)(namespace)}" has no such recipe here`
                : `no package repository in use has the namespace "${(0, invalid_value.S)(namespace)}" (here are ${here.map((one) => (0, invalid_value.S)(one)).join(', ')})`;
            return new errors.yo(`The lock does not fit the repository: this job shall build ${named}, and ${why}.`, {
                id: 'plan-not-of-this-commit',
                fix: 'Give this job the same commit, "repository" and "recipes-ref" as the step that planned, or run all jobs of the workflow again.',
            });
        }
        ;
        async function prepared({ work, given, reference, staging }, ports) {
            const { planned, inputs, settings } = given;
            const { plan, job, dag } = planned;
            const spack = await ports.openSpack(settings);
            const own = job.specs.map(({ hash }) => hash);
            const environment = await adoptPlanned(work, planned, own, spack);
            const caches = await reuse.R7.open(cachesOf(given, reference), inputs, ports);
            await judgeNeeded(dag, own, caches, inputs.tests);
            const progress = new building.AQ(dag, own.length, ports.host);
            const dependencies = await Dependencies.open({
                ...{ dag, caches, staging, spack, work, installRoot: settings.installRoot, progress, ports },
                ...{ plan, registry: reference },
            });
            await stageKept(inputs.kept, { job, dependencies, staging, ports });
            return { spack, own, environment, progress, dependencies };
        }
        const cachesOf = ({ trustedCaches }, registry) => trustedCaches.length > 0 ? trustedCaches : [registry ?? []].flat();
        async function adoptPlanned(work, { plan, lock, dag }, own, spack) {
            if (lock !== work.lock)
                await (0, promises_.copyFile)(lock, work.lock);
            const taken = new Set(plan.public?.flatMap((one) => (one.taken ? [one.hash] : [])));
            const built = own.filter((hash) => !taken.has(hash));
            await requireRecipes(dag, built, spack);
            return spack.adoptLock(work.lock);
        }
        async function judgeNeeded(dag, own, caches, tests) {
            const given = new Set(dag.specs.keys());
            for (const hash of own)
                given.delete(hash);
            await caches.judge((0, needed_specs.Y)(dag, given, tests, own), dag);
        }
        ;
        async function buildPlanned(work, given, ports) {
            const { planned, inputs, settings, budget, started } = given;
            const { plan, job, dag } = planned;
            const { reference } = await (0, src.h)({ registry: inputs.registry, token: inputs.token }, ports);
            const staging = await stagingOf(given, reference, work, ports);
            const { spack, own, environment, progress, dependencies } = await prepared({ work, given, reference, staging }, ports).catch(async (error) => {
                await (0, give_up.lJ)({ planned, work, staging, why: (0, errors.bD)(error) }, ports);
                throw error;
            });
            const patience = patienceOf(inputs, job);
            const externals = await (0, sboms.TJ)(dag, ports.processes, ports.host.env['PATH'] ?? '');
            const others = new OtherJobs({ plan, job, dependencies, staging, patience, ports });
            const reporting = (failures) => {
                const outcomes = outcomesOf(build, dependencies);
                return reportOf({
                    ...{ dag, needed: new Set(outcomes.keys()), outcomes, failures, now: ports.clock.now() },
                    ...{ sources: dependencies.sources, signerOf: (hash) => dependencies.signerOf(hash) },
                    reasons: build.reasons,
                    left: build.left,
                    externals,
                    elsewhere: (hash) => (own.includes(hash) ? NOT_YET : give_up.pB),
                    ...(staging && { job: { id: job.id, run: staging.run, attempt: staging.attempt } }),
                    ...{ spack, settings, started, checkRun: checkRunOf(inputs) },
                });
            };
            const build = new JobBuild({
                ...{ job, dag, environment, dependencies, others, staging, spack, work, budget, progress },
                sources: JobSources.of({ inputs, dag, spack, work, keeps: staging !== undefined, ports }),
                ...{ tests: inputs.tests, failFast: inputs['fail-fast'], ports },
                onGivenUp: () => tellOthers(staging, job.id, reporting([]), ports),
            });
            const ended = await runAndTell(build, reporting, { work, dag, staging, job: job.id, ports });
            return { work, ...ended, budget, publishedBy: staging ? 'promote' : 'nobody' };
        }
        async function runAndTell(build, reporting, told) {
            const { work, dag, staging, job, ports } = told;
            try {
                await build.run();
            }
            catch (error) {
                build.end((0, errors.bD)(error));
                await tellOfEnd({ report: reporting([]), unstaged: build.unstaged }, told);
                throw error;
            }
            const failures = await (0, building.P7)(dag, build.outcomes, work, ports.host);
            const report = reporting(failures);
            await document_kinds.FK.write(work.buildReport, report);
            await tellOthers(staging, job, report, ports);
            return { report, failures, unstaged: await keepUnstaged(work, dag, build.unstaged) };
        }
        const patienceOf = ({ wait }, { seconds }) => (wait ?? Math.max(15, (3 * seconds) / 60)) * 60;
        const NOT_YET = 'the job has not come to it yet';
        const outcomesOf = (build, dependencies) => new Map([...dependencies.outcomes, ...build.outcomes]);
        async function stagingOf({ planned: { plan, job }, inputs }, reference, work, ports) {
            const staging = reference === undefined
                ? undefined
                : await (0, rate_limit.m)((0, open_staging.g)(inputs, reference, work, ports));
            const isAlone = plan.stages.length === 1 && job.specs.every(({ waitsFor }) => waitsFor.length === 0);
            if (staging || isAlone)
                return staging;
            throw new errors.yo(`Job ${job.id} cannot get what other jobs build: ${reference === undefined ? 'no registry is given' : 'this run may not publish, and jobs hand packages on in the registry'}.`, {
                id: 'staging-unavailable',
                fix: reference === undefined
                    ? 'Give the input "registry", as to "promote".'
                    : 'Plan with "stages: 1" and "runners: 1" where nothing is published: one job needs nobody.',
            });
        }
        async function tellOfEnd({ report, unstaged }, { work, dag, staging, job, ports }) {
            const tellings = [
                () => tellOthers(staging, job, report, ports),
                () => document_kinds.FK.write(work.buildReport, report),
                () => keepUnstaged(work, dag, unstaged),
            ];
            for (const tell of tellings)
                try {
                    await tell();
                }
                catch (error) {
                    ports.host.warning(`Not all is kept of this job, which ended early: ${(0, errors.bD)(error)}`);
                }
        }
        async function tellOthers(staging, job, report, { host, signal }) {
            if (!staging)
                return;
            try {
                await (0, staged_report.B7)(staging.place, job, report);
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof errors.yo))
                    throw error;
                host.warning(`How far this job is could not be told to the others: ${(0, errors.bD)(error)}`);
            }
        }
        var followed_plan = __webpack_require__(29480);
        var mirror_folder = __webpack_require__(69035);
        ;
        async function takeBuilt({ inputs, dag, wanted, work }, { host, signal }) {
            const taken = new Map();
            if (inputs.built === undefined)
                return taken;
            const by = inputs['built-by'] ?? 'another run';
            const mirror = new mirror_folder.u(work.cache);
            await mirror.writeHeader();
            for (const cache of await cachesIn((0, external_node_path_.resolve)(host.workspace, inputs.built)))
                for (const [hash, entry] of cache.entries) {
                    signal?.throwIfAborted();
                    if (!wanted.has(hash) || taken.has(hash))
                        continue;
                    try {
                        const { tarball } = await cache.read(entry);
                        if (!(await mirror.has(tarball)))
                            await mirror.write(tarball, tarball.open(), by);
                        await mirror.add(dag, hash, tarball);
                        taken.set(hash, by);
                    }
                    catch (error) {
                        if (!(error instanceof errors.yo))
                            throw error;
                        const name = (0, concrete_spec.Pf)(dag.specs.get(hash));
                        host.warning(`${name} is not taken from ${by}: ${(0, errors.bD)(error)}`);
                    }
                }
            host.info(`${taken.size} of ${wanted.size} packages were built by ${by} and are taken from there; the others are built`);
            return taken;
        }
        async function cachesIn(folder) {
            const below = await (0, promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
            const folders = below.filter((one) => one.isDirectory()).map(({ name }) => (0, external_node_path_.join)(folder, name));
            const found = [];
            for (const one of [folder, ...folders.sort()]) {
                const cache = await build_cache.r.openIfAny((0, external_node_path_.join)(one, 'buildcache'));
                if (cache)
                    found.push(cache);
            }
            return found;
        }
        ;
        async function lockAndReuse(given, ports) {
            const { inputs, spack, work, settings, names } = given;
            const { host } = ports;
            const caches = await reuse.R7.open(names, inputs, ports);
            const surroundings = { caches, spack, tests: inputs.tests, folder: work.root, host };
            const offers = reuse.RI.of(surroundings);
            const sources = (0, reuse.iS)(names, inputs, ports);
            for (let round = 1;; round++) {
                const choosing = round <= reuse.vI ? offers : undefined;
                const around = { spack, work, ports, ...sources, offers: choosing };
                const locked = await (0, reuse.i4)(inputs, around);
                await locked.recordFacts();
                const { dag, taken } = locked;
                const needed = await (0, reuse.qz)(dag, caches, inputs.tests, host);
                const progress = new building.AQ(dag, needed.size, host);
                const installRoot = settings.installRoot;
                const cached = caches.has(dag);
                const wanted = new Set([...needed].filter((hash) => !cached.has(hash)));
                const builtBefore = await takeBuilt({ inputs, dag, wanted, work }, ports);
                const { outcomes: reused, sources: from } = await (0, building.TI)({
                    ...{ dag, needed, caches, builtBefore, spack, work, installRoot, ports, progress },
                });
                const left = [...needed].filter((hash) => !(0, building.$B)(reused.get(hash)));
                const lost = left.filter((hash) => taken.has(hash));
                if (lost.length === 0) {
                    if (caches.published().length === 0)
                        await hintAtSpacksCache(dag, left, inputs, ports);
                    return { locked, caches, needed, progress, reused, sources: from, left };
                }
                host.info(`${(0, markdown.hS)(lost.length, 'package')} of public caches cannot be used: solving again`);
                offers?.refuse(lost);
            }
        }
        async function hintAtSpacksCache({ specs }, left, inputs, ports) {
            const ofSpack = left.filter((hash) => specs.get(hash).namespace === 'builtin');
            if (ofSpack.length === 0 || (await (0, reuse.u8)(inputs, ports)))
                return;
            const names = ofSpack.slice(0, 5).map((hash) => specs.get(hash).name);
            ports.host.info(`${(0, markdown.hS)(ofSpack.length, 'package')} of Spack's own recipes (${names.join(', ')}${ofSpack.length > 5 ? ', …' : ''}) will be built: "public-caches: spack" takes what the Spack project built and signed, "none" says no more of it`);
        }
        var base_containers = __webpack_require__(52682);
        ;
        function tellOtherTarget(platform, targets, host) {
            const system = platform.slice(platform.indexOf('-') + 1);
            const systems = new Set((targets ?? []).map((one) => one.system));
            if (systems.size === 0 || systems.has(system) || systems.has(undefined))
                return;
            const container = [...systems]
                .map((one) => (0, base_containers.s)(one))
                .find((image) => image !== undefined);
            host.warning(`pakages.json names the targets ${[...systems].join(', ')}, and this is ${system}: its binaries are for ${system}. ` +
                (container === undefined
                    ? 'Run the job on one of them, or in a container of one.'
                    : `Run the job in a base container, such as ${container}.`));
        }
        var config_targets = __webpack_require__(43190);
        ;
        function forPlan(inputs, { target: named }) {
            const { target, compiler } = named ?? {};
            return {
                ...inputs,
                target: inputs.target ?? (target || undefined),
                compiler: inputs.compiler ?? (compiler || undefined),
            };
        }
        const possibleTargets = (targets, name) => name === undefined ? targets : [(0, config_targets.FB)(targets ?? [], name)];
        ;
        const ON_RUNNER = 330;
        class TimeBudget {
            minutes;
            #started;
            constructor(minutes, now) {
                this.minutes = minutes;
                this.#started = now;
            }
            fits(seconds, now) {
                return now + seconds * 1000 <= this.#end;
            }
            isShorterThan(seconds) {
                return this.minutes !== undefined && seconds > this.minutes * 60;
            }
            isOver(now) {
                return now >= this.#end;
            }
            signal(now) {
                return this.minutes === undefined
                    ? undefined
                    : AbortSignal.timeout(Math.min(Math.max(0, this.#end - now), LONGEST));
            }
            get #end() {
                return this.minutes === undefined ? Infinity : this.#started + this.minutes * 60_000;
            }
        }
        const LONGEST = 2 ** 31 - 1;
        const budgetMinutes = (given, { kind }) => given ?? (kind === 'github' ? ON_RUNNER : undefined);
        ;
        async function buildWithSpack(given, ports) {
            const configuration = await (0, inputs_inputs.QV)(ports.host);
            const planned = await (0, followed_plan.y)(given, ports);
            const roots = (0, reuse.O5)(given, configuration);
            const asked = planned ? forPlan(roots, planned.plan) : roots;
            const inputs = (0, inputs_inputs.$V)(asked, configuration, ports.host);
            const settings = (0, inputs_inputs.AK)(inputs, ports.host);
            (0, reuse.BW)(trustedCaches(inputs, ports), inputs, ports);
            const publishFrom = given['publish-from'] ?? [];
            const verdict = await (0, may_publish_here.T)({ ...inputs, 'publish-from': publishFrom }, ports);
            const started = ports.clock.now();
            const budget = new TimeBudget(budgetMinutes(inputs['time-budget'], ports.host), started);
            return (0, hold_work_folder.H)(settings.workFolder, 'build', ports, async (work) => {
                await forget(work, planned?.lock);
                const targets = possibleTargets(configuration?.values.targets, inputs['target-name']);
                const common = { inputs, settings, budget, started };
                const result = planned
                    ? await buildPlanned(work, { ...common, planned, trustedCaches: trustedCaches(inputs, ports) }, ports)
                    : await buildIn(work, { ...common, targets }, ports);
                const mayPublish = verdict.kind === 'allowed';
                return { ...result, mayPublish, logPage: (0, host.k)(ports.host.context, checkRunOf(inputs)) };
            });
        }
        async function buildIn(work, { inputs, settings, targets, budget, started }, ports) {
            const spack = await ports.openSpack(settings);
            tellOtherTarget(spack.facts.platform, targets, ports.host);
            const heldBefore = await heldIn(work);
            const names = trustedCaches(inputs, ports);
            const { locked, caches, needed, progress, reused, sources, left } = await lockAndReuse({ inputs, settings, names, spack, work }, ports);
            const { dag } = locked;
            const with_ = { spack, work, inputs, progress, budget, of: needed.size };
            progress.passOver([...needed].filter((hash) => !left.includes(hash)));
            const built = await build(locked, left, with_, ports);
            const outcomes = new Map([...reused, ...built.map((outcome) => [outcome.hash, outcome])]);
            for (const hash of waitingForFailed(outcomes, dag))
                progress.tellSkipped(hash);
            await complete(outcomes, spack, work);
            const installed = [...outcomes.values()]
                .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
                .map(({ hash }) => hash);
            await recordEnvironments(dag, installed, { spack, work, host: ports.host });
            const failures = await (0, building.P7)(dag, outcomes, work, ports.host);
            const now = ports.clock.now();
            const late = budget.isOver(now) ? leftOver(outcomes, dag) : new Set();
            const report = reportOf({
                ...{ heldBefore, signerOf: (hash) => caches.signerOf(hash) },
                ...{ dag, needed, outcomes, sources, failures, left: late, spack, settings, started, now },
                externals: await (0, sboms.TJ)(dag, ports.processes, ports.host.env['PATH'] ?? ''),
                checkRun: checkRunOf(inputs),
            });
            await document_kinds.FK.write(work.buildReport, report);
            return { work, report, failures, unstaged: [], budget, publishedBy: 'push' };
        }
        const heldIn = async ({ cache }) => new Set((await build_cache.r.openIfAny(cache))?.entries.keys());
        const hashesWith = (wanted, outcomes) => new Set([...outcomes.values()].flatMap(({ hash, outcome }) => (outcome === wanted ? [hash] : [])));
        function waitingForFailed(outcomes, dag) {
            const failed = hashesWith('failed', outcomes);
            const waits = (hash) => (0, spec_dag.Gq)((0, spec_dag.h7)(dag, hash), spec_dag.Oo).some((spec) => failed.has(spec.hash));
            return new Set([...hashesWith('skipped', outcomes)].filter(waits));
        }
        function leftOver(outcomes, dag) {
            const waiting = waitingForFailed(outcomes, dag);
            return new Set([...hashesWith('skipped', outcomes)].filter((hash) => !waiting.has(hash)));
        }
        async function build(locked, left, { spack, work, inputs, progress, budget, of }, ports) {
            if (left.length === 0)
                return [];
            const mirror = inputs['source-mirror'];
            if (mirror !== undefined)
                await bringSources({
                    mirror,
                    login: inputs,
                    hashes: left,
                    work,
                    recipeFacts: () => spack.recipeFacts(locked.dag),
                }, ports);
            const { host, clock } = ports;
            const environment = await locked.environment();
            const reused = of - left.length;
            host.info(`Building ${(0, markdown.hS)(left.length, 'package')}${reused > 0 ? `; ${reused} of ${of} are reused` : ''}`);
            const outcomes = await spack.install({
                environment,
                tests: inputs.tests,
                failFast: inputs['fail-fast'],
                concurrentPackages: inputs['concurrent-packages'],
                until: budget.signal(clock.now()),
                onProgress: (step) => progress.tell(step),
            });
            const wanted = new Set(left);
            return outcomes.filter(({ hash }) => wanted.has(hash));
        }
        const trustedCaches = (inputs, { host }) => inputs['trusted-caches'].length > 0
            ? inputs['trusted-caches']
            : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '');
        async function forget(work, lock) {
            await Promise.all([work.lock, work.solution, work.buildReport, work.logs]
                .filter((path) => path !== lock)
                .map((path) => (0, promises_.rm)(path, { recursive: true, force: true })));
        }
        async function complete(outcomes, spack, work) {
            const cached = (0, external_node_fs_.existsSync)(work.cache)
                ? (await build_cache.r.open(work.cache)).entries
                : new Map();
            const missing = [...outcomes.values()]
                .filter(({ hash, outcome }) => outcome !== 'failed' && outcome !== 'skipped' && !cached.has(hash))
                .map(({ hash }) => hash);
            if (missing.length > 0)
                await spack.pushToFolder(missing, work.cache);
        }
    }),
    374: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (logPage)
        });
        const logPage = ({ runUrl, attempt }, checkRun) => {
            if (runUrl === undefined)
                return undefined;
            if (checkRun !== undefined)
                return `${runUrl}/job/${checkRun}`;
            return attempt === undefined ? runUrl : `${runUrl}/attempts/${attempt}`;
        };
    }),
    1624: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (RunPlace)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        const LONGEST = 128;
        const RUN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/;
        class RunPlace {
            reference;
            #repository;
            #prefix;
            constructor(repository, run) {
                if (!RUN.test(run))
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(run)}" cannot be the name of a run.`, {
                        id: 'input-malformed',
                        fix: 'Give letters, digits, "_" and "-", at most 41 of them.',
                    });
                this.#repository = repository;
                this.#prefix = `${run}.`;
                this.reference = `${repository.reference} (run ${run})`;
            }
            async tags() {
                const all = await this.#repository.tags();
                return all.flatMap((tag) => tag.startsWith(this.#prefix) ? [tag.slice(this.#prefix.length)] : []);
            }
            manifest(reference) {
                return this.#repository.manifest((0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Bc)(reference) ? reference : this.#tag(reference));
            }
            putManifest(tag, mediaType, bytes) {
                return this.#repository.putManifest(tag && this.#tag(tag), mediaType, bytes);
            }
            deleteManifest(digest) {
                return this.#repository.deleteManifest(digest);
            }
            hasBlob(digest) {
                return this.#repository.hasBlob(digest);
            }
            readBlob(digest, size) {
                return this.#repository.readBlob(digest, size);
            }
            putBlob(blob, from) {
                return this.#repository.putBlob(blob, from);
            }
            referrers(digest, artifactType) {
                return this.#repository.referrers(digest, artifactType);
            }
            listsReferrers(digest) {
                return this.#repository.listsReferrers(digest);
            }
            putReferrer(mediaType, bytes) {
                return this.#repository.putReferrer(mediaType, bytes);
            }
            #tag(tag) {
                const room = LONGEST - this.#prefix.length;
                const cut = tag.length > room ? tag.slice(0, room - 64) + tag.slice(-64) : tag;
                return this.#prefix + cut;
            }
        }
    }),
    88332: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (Stager)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88761);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16804);
        var _build_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80594);
        var _push_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74426);
        var _push_upload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9029);
        class Stager {
            #options;
            #inspected = new Map();
            constructor(options) {
                this.#options = options;
            }
            async stage(hash, environment) {
                const { place, folder, clock, signal, mountFrom, provenance, licenses } = this.#options;
                const cache = await _build_cache_build_cache_js__WEBPACK_IMPORTED_MODULE_0__.r.open(folder);
                const own = await this.#inspect(cache, hash);
                if (!own)
                    throw new Error(`${hash} is not in ${folder}`);
                const refusal = this.#options.refuse?.([own]);
                if (refusal)
                    throw refusal;
                const needed = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Gq)(own.dag, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.lr).filter((spec) => spec.hash !== hash && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ge)(spec));
                const layers = [];
                for (const spec of needed) {
                    const found = await this.#inspect(cache, spec.hash);
                    if (found)
                        layers.push(found);
                }
                const upload = new _push_upload_js__WEBPACK_IMPORTED_MODULE_3__._({
                    registry: place,
                    clock,
                    signal,
                    concurrency: 8,
                    provenance,
                    licenses,
                    environments: new Map(environment && [[hash, environment]]),
                    present: new Map(),
                    mountFrom,
                });
                const [uploaded] = await upload.run([own], () => { }, layers);
                return uploaded.manifest;
            }
            async #inspect(cache, hash) {
                const known = this.#inspected.get(hash);
                const entry = cache.entries.get(hash);
                if (known || !entry)
                    return known;
                const { metadata, signal } = this.#options;
                const [found] = await (0, _push_candidates_js__WEBPACK_IMPORTED_MODULE_4__.N)(cache, [entry], metadata, signal);
                this.#inspected.set(hash, found);
                return found;
            }
        }
    }),
    60364: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B7: () => (putJobReport),
            Fr: () => (readJobReports),
            uj: () => (readJobReport),
            yl: () => (isJobReport)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26061);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var p_map__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(606);
        const REPORT = 'application/vnd.pakages.build.v1+json';
        const LIMIT = 32 * 1024 * 1024;
        const JOB = /^job-([1-9]\d{0,3}-[1-9]\d{0,3})$/;
        const isJobReport = (tag) => JOB.test(tag);
        const tagOf = (job) => `job-${job}`;
        async function putJobReport(place, job, report) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.schema, ...report });
            for (const bytes of [config, document])
                await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(place, bytes);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: REPORT,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(REPORT, document)],
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: report.finished },
            });
            await place.putManifest(tagOf(job), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function readJobReport(place, job) {
            const stored = await place.manifest(tagOf(job));
            if (!stored)
                return undefined;
            const from = `${place.reference}:${tagOf(job)}`;
            const [layer] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== REPORT)
                throw malformed(from, 'it is no report');
            const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.oD)(place, layer, LIMIT);
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.FK.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)(bytes, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_7__.yo)
                    throw malformed(from, error.message, error);
                throw error;
            }
        }
        async function readJobReports(place) {
            const jobs = (await place.tags()).flatMap((tag) => JOB.exec(tag)?.[1] ?? []);
            const sorted = jobs.sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_8__["default"])(sorted, async (job) => [job, await readJobReport(place, job)], {
                concurrency: 16,
            });
            return new Map(read.flatMap(([job, report]) => (report ? [[job, report]] : [])));
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_9__.gl('malformed', `${from} is no report of a job: ${why.replace(/\.$/, '')}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag, and let the job run again.',
            cause,
        });
    }),
    13780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F$: () => (abandonedManifests),
            LJ: () => (stagedRuns),
            vz: () => (sayThatRunGoesOn)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26061);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _staged_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60364);
        const RUN = 'application/vnd.pakages.run.v1';
        const SIGN = 'begun';
        const STALE = 12 * 60 * 60_000;
        const AT_ONCE = 8;
        async function sayThatRunGoesOn(place, now) {
            const said = await timeOf(place, SIGN);
            if (said !== undefined && now - said < STALE)
                return;
            const config = Buffer.from('{}');
            await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.h)(place, config);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS,
                schemaVersion: 2,
                artifactType: RUN,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.$v, config)],
                annotations: { [_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE]: new Date(now).toISOString() },
            });
            await place.putManifest(SIGN, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.MS, manifest);
        }
        async function stagedRuns(repository) {
            const all = (await repository.tags()).filter((tag) => tag.includes('.'));
            const byRun = Map.groupBy(all, (tag) => tag.slice(0, tag.indexOf('.')));
            const runs = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(byRun, async ([name, tags]) => {
                const signs = tags.filter((tag) => isSign(tag.slice(name.length + 1)));
                const times = await Promise.all(signs.map((tag) => timeOf(repository, tag)));
                const known = times.filter((time) => time !== undefined);
                return known.length === 0 ? [] : [{ name, tags, lastSign: Math.max(...known) }];
            }, { concurrency: AT_ONCE });
            return runs.flat();
        }
        const isSign = (tag) => tag === SIGN || (0, _staged_report_js__WEBPACK_IMPORTED_MODULE_5__.yl)(tag);
        async function timeOf(repository, tag) {
            const stored = await repository.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${repository.reference}:${tag}`;
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, from));
            const time = Date.parse(manifest?.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_3__.DE] ?? '');
            return Number.isNaN(time) ? undefined : time;
        }
        async function abandonedManifests(repository, abandoned) {
            const gone = new Set(abandoned.flatMap(({ tags }) => tags));
            if (gone.size === 0)
                return new Set();
            const others = (await repository.tags()).filter((tag) => !gone.has(tag));
            const digests = async (tags) => {
                const found = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(tags, (tag) => repository.manifest(tag), { concurrency: AT_ONCE });
                return found.flatMap((one) => (one ? [one.digest] : []));
            };
            const needed = new Set(await digests(others));
            return new Set((await digests(gone)).filter((digest) => !needed.has(digest)));
        }
    }),
    52682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (baseContainerOf),
            q: () => (pinnedBaseContainers)
        });
        var errors = __webpack_require__(37638);
        var p_map = __webpack_require__(606);
        ;
        const BASE_CONTAINER_IMAGES = 'ghcr.io/syspack/pakages';
        const BASE_CONTAINER_TARGETS = [
            'ubuntu22.04',
            'ubuntu24.04',
            'debian12',
            'debian13',
            'rocky9',
        ];
        ;
        const baseContainerOf = (target) => BASE_CONTAINER_TARGETS.includes(target) ? `${BASE_CONTAINER_IMAGES}/${target}` : undefined;
        async function pinnedBaseContainers(targets, { openRegistry, signal }) {
            const images = [...new Set(targets)].map((target) => ({ target, image: imageOf(target) }));
            return (0, p_map["default"])(images, async ({ target, image }) => {
                const found = await openRegistry(`oci://${image}`).manifest('latest');
                if (!found)
                    throw new errors.yo(`There is no ${image}:latest, the base container of ${target}.`, {
                        id: 'base-container-missing',
                        fix: 'Take the target out of "targets" of pakages.json, or name a container of your own for its jobs.',
                    });
                return { target, image: `${image}@${found.digest}`, digest: found.digest };
            }, { concurrency: 4, signal });
        }
        function imageOf(target) {
            const image = baseContainerOf(target);
            if (image === undefined)
                throw new errors.yo(`There is no base container for the target ${target}.`, {
                    id: 'base-container-missing',
                    fix: `Name one of ${BASE_CONTAINER_TARGETS.join(', ')} in "targets" of pakages.json, or a container of your own for its jobs.`,
                });
            return image;
        }
    }),
    66240: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qs: () => (boundFacts),
            V5: () => (fittingLock),
            m3: () => (readPlan),
            rt: () => (runName)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var document_kinds = __webpack_require__(64361);
        var regular_file = __webpack_require__(8100);
        var errors = __webpack_require__(37638);
        var digest_of = __webpack_require__(28041);
        var invalid_value = __webpack_require__(14566);
        var concrete_spec = __webpack_require__(16804);
        var lock_file = __webpack_require__(9176);
        ;
        async function readPlan(file, digest, { host }) {
            const plan = await document_kinds.sH.read(file);
            if (digest !== undefined && (0, digest_of.o)(await (0, regular_file.XF)(file)) !== digest)
                throw new errors.yo(`${file} is not the plan that was made: its sha256 is not ${(0, invalid_value.S)(digest)}.`, {
                    id: 'plan-changed',
                    fix: 'Something changed it between the jobs. Run all jobs of the workflow again.',
                });
            const { commit } = host.context;
            if (plan.commit !== undefined && commit !== undefined && plan.commit !== commit)
                throw new errors.yo(`${file} is a plan for the commit ${plan.commit.slice(0, 10)}, and this job works on ${commit.slice(0, 10)}.`, {
                    id: 'plan-not-of-this-commit',
                    fix: 'Let the job that plans and those that build check out the same commit.',
                });
            return plan;
        }
        async function fittingLock(plan, lock, file) {
            const read = await (0, lock_file.c)(lock);
            const fix = 'Hand on plan.json and spack.lock together, as "plan" left them.';
            if (read.digest !== plan.lockDigest)
                throw new errors.yo(`${lock} is not the lock that ${file} is for: its sha256 is ${read.digest}, not ${plan.lockDigest}.`, { id: 'plan-changed', fix });
            const planned = plan.stages.flatMap(({ jobs }) => jobs.flatMap(({ specs }) => specs));
            const { cached, public: ofPublic = [], foreign = [], left } = plan;
            const stray = [...planned, ...cached, ...ofPublic, ...foreign, ...left].find(({ hash, name, version }) => {
                const spec = read.dag.specs.get(hash);
                return spec?.name !== name || spec.version !== version;
            });
            if (stray)
                throw new errors.yo(`${file} plans ${(0, concrete_spec.Pf)(stray)}, which ${lock} does not describe.`, {
                    id: 'plan-changed',
                    fix,
                });
            return read;
        }
        async function boundFacts({ factsDigest }, plan) {
            const file = (0, external_node_path_.join)((0, external_node_path_.dirname)(plan), 'facts.json');
            const bytes = (0, external_node_fs_.existsSync)(file) ? await (0, regular_file.XF)(file) : undefined;
            if (factsDigest === undefined && bytes === undefined)
                return undefined;
            if (bytes !== undefined && (0, digest_of.o)(bytes) === factsDigest)
                return bytes;
            const what = bytes === undefined
                ? 'is missing'
                : `is not the one that was made with ${plan}: its sha256 is ${(0, digest_of.o)(bytes)}, ${factsDigest === undefined ? 'and that plan has none' : `not ${factsDigest}`}`;
            throw new errors.yo(`${file} ${what}.`, {
                id: 'plan-changed',
                fix: 'It says which recipes and licences packages have, so that it must be as "plan" left it. Hand on plan.json, spack.lock and facts.json together, and run all jobs of the workflow again.',
            });
        }
        ;
        function runName(given, { host }) {
            const run = given ?? (host.env['GITHUB_RUN_ID'] || undefined);
            if (run !== undefined)
                return run;
            throw new errors.yo('This run has no name that its jobs could share.', {
                id: 'run-not-named',
                fix: `Give ${host.kind === 'terminal' ? '--run NAME' : 'the input "run"'}: the same name to all jobs, another one for each run.`,
            });
        }
        ;
    })
};
