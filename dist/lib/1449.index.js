export const id = 1449;
export const ids = [1449];
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
    36303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pushToRegistry: () => (pushToRegistry)
        });
        var hold_work_folder = __webpack_require__(18645);
        var markdown = __webpack_require__(12712);
        var document_kinds = __webpack_require__(64361);
        var concrete_spec = __webpack_require__(16804);
        var build_cache = __webpack_require__(80594);
        var patience = __webpack_require__(74865);
        var read = __webpack_require__(98176);
        var p_map = __webpack_require__(606);
        var finalize = __webpack_require__(65512);
        var look = __webpack_require__(39591);
        var push_candidates = __webpack_require__(74426);
        var registry_error = __webpack_require__(26061);
        ;
        const LOOKS = 8;
        async function readBack(registry, pushed, waiting) {
            for (let look = 1;; look++) {
                const tags = new Set(await registry.tags());
                const missing = pushed.filter((tag) => !tags.has(tag));
                if (missing.length === 0)
                    return;
                if (look >= LOOKS)
                    throw new registry_error.gl('server', `${registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0]}.`, { id: 'registry-forgets', fix: 'Run the push again; what was uploaded is kept.' });
                await (0, patience.v7)(look, waiting);
            }
        }
        var push_upload = __webpack_require__(9029);
        ;
        async function pushCache(options) {
            const { registry, cache, only } = options;
            const entries = [...cache.entries.values()].filter(({ hash }) => only?.has(hash) ?? true);
            const seen = await (0, look.O)(registry);
            const { found, tags } = await thereAlready(options, entries, seen);
            const present = new Set(found.map(({ entry }) => entry.hash));
            const missing = entries.filter(({ hash }) => !present.has(hash));
            const candidates = await (0, push_candidates.N)(cache, missing, options.metadata, options.signal);
            const refusal = options.refuse?.(candidates);
            if (refusal)
                throw refusal;
            let done = 0;
            const report = (step) => {
                options.onProgress?.(step, ++done, entries.length);
                return step;
            };
            for (const one of found)
                report(one);
            const upload = new push_upload._({
                ...options,
                concurrency: options.concurrency ?? 32,
                provenance: options.provenance ?? {},
                present: tags,
            });
            const pushed = [];
            const uploads = await upload.run(candidates, (one) => void pushed.push(report(pushedPackage(one))));
            const tagged = pushed.map(({ entry }) => entry.tag);
            if (tagged.length > 0)
                await readBack(registry, tagged, options);
            const packages = [...found, ...pushed];
            return {
                packages,
                index: options.updateIndex
                    ? await updateIndex(options, packages, uploads, uploads.length === 0 ? seen : undefined)
                    : undefined,
            };
        }
        const pushedPackage = ({ candidate, manifest, seconds, lacking }) => {
            const { entry, spec, tarball } = candidate;
            return {
                entry,
                target: (0, concrete_spec.$r)(spec),
                outcome: 'pushed',
                manifest,
                layer: tarball.digest,
                size: tarball.size,
                seconds,
                lacking,
            };
        };
        async function thereAlready(options, entries, seen) {
            const { vouch, own, cache, concurrency = 32 } = options;
            const tags = new Map([...seen.tags].filter(([hash]) => !own?.has(hash)));
            if (!vouch)
                return { found: await describePresent(options, entries, { ...seen, tags }), tags };
            const read = await (0, p_map["default"])(entries, (entry) => cache.read(entry), { concurrency });
            const specs = new Map(read.flatMap(({ dag }) => [...dag.specs]));
            const vouched = await vouch(specs, seen);
            return {
                found: entries.flatMap((entry) => {
                    const known = vouched.get(entry.hash);
                    return known ? [presentPackage(entry, known)] : [];
                }),
                tags: new Map([...seen.tags].filter(([hash]) => vouched.has(hash))),
            };
        }
        const presentPackage = (entry, { manifest, layer, size }) => ({
            ...{ entry, manifest, layer, size },
            target: undefined,
            outcome: 'present',
            lacking: [],
        });
        async function describePresent(options, entries, { tags, digests }) {
            const found = await (0, p_map["default"])(entries.filter(({ hash }) => tags.has(hash)), async (entry) => {
                const known = digests.get(entry.hash) ??
                    (await (0, patience.fW)(() => describeImage(options.registry, tags.get(entry.hash)), options));
                return known ? [presentPackage(entry, known)] : [];
            }, { concurrency: options.concurrency ?? 32 });
            return found.flat();
        }
        async function describeImage(registry, tag) {
            const image = await (0, read.AM)(registry, tag);
            return image && { manifest: image.digest, layer: image.layer.digest, size: image.layer.size };
        }
        async function updateIndex({ registry, clock, signal, provenance, concurrency }, packages, uploads, seen) {
            const nodes = new Map(uploads.map(({ candidate }) => [
                candidate.entry.hash,
                candidate.specJson.nodes,
            ]));
            const expected = new Map(packages.map(({ entry: { hash, tag }, manifest, layer, size }) => [
                hash,
                { tag, manifest, layer, size, nodes: nodes.get(hash) },
            ]));
            return (0, finalize.x)({
                registry,
                clock,
                signal,
                concurrency,
                expected,
                seen,
                provenance: provenance ?? {},
            });
        }
        var src = __webpack_require__(75290);
        var publishing = __webpack_require__(2365);
        var may_publish_here = __webpack_require__(34509);
        var commit_at_work = __webpack_require__(55673);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var push_cache_generation = __webpack_require__(53866);
        var push_cache_sboms = __webpack_require__(59226);
        var push_cache_signing = __webpack_require__(30807);
        var solution = __webpack_require__(71088);
        var staging_repository = __webpack_require__(63523);
        var publishing_rules = __webpack_require__(47899);
        ;
        function voucherFor(request, ports) {
            const { registry, cache, work, guard, trust, inputs } = request;
            if (trust.kind === 'believed')
                return undefined;
            return async (specs, seen) => {
                const concurrency = Math.min(inputs.concurrency, 16);
                const asked = { registry, seen, trust, concurrency };
                const judged = await (0, publishing.xc)(specs.values(), asked, ports);
                await (0, publishing.pK)(judged, { registry, seen, specs }, ports);
                if (guard.allows('unsigned'))
                    return new Map([
                        ...judged.vouched,
                        ...judged.doubted.flatMap(({ spec, image }) => image ? [[spec.hash, image]] : []),
                    ]);
                const taken = await takenFrom(registry, work);
                const faults = judged.doubted
                    .filter(({ spec }) => cache.entries.has(spec.hash) && taken.has(spec.hash))
                    .map(faultOf);
                const refusal = (0, publishing_rules.oE)(faults, new Set());
                if (refusal)
                    throw refusal;
                return judged.vouched;
            };
        }
        async function ownOf({ trust, work, }) {
            if (trust.kind !== 'believed' || !trust.isSigned || !(0, external_node_fs_.existsSync)(work.buildReport))
                return undefined;
            const { specs } = await document_kinds.FK.read(work.buildReport);
            return new Set(specs.flatMap(({ hash, outcome }) => (outcome === 'built' ? [hash] : [])));
        }
        const faultOf = ({ spec, manifest, reasons }) => ({
            name: 'unsigned',
            subject: (0, concrete_spec.Pf)(spec),
            reason: `the build took it from the registry, where it is ${manifest}: ${reasons.join(' ')}`,
        });
        async function takenFrom({ reference }, { buildReport: file }) {
            if (!(0, external_node_fs_.existsSync)(file))
                return new Set();
            const { specs } = await document_kinds.FK.read(file);
            return new Set(specs.flatMap(({ hash, outcome, source }) => outcome === 'reused' && (source === undefined || (0, staging_repository.n3)(reference, source)) ? [hash] : []));
        }
        ;
        async function pushToRegistry(inputs, ports) {
            const { host } = ports;
            const guard = (0, publishing.HY)(inputs, host);
            await (0, may_publish_here.H)('binaries', inputs, ports);
            const opened = await (0, src.h)(inputs, ports);
            opened.registry();
            const folder = (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'push', ports, (work) => pushFrom(work, { opened, guard }, inputs, ports));
        }
        async function pushFrom(work, { opened, guard }, inputs, ports) {
            const { host, clock } = ports;
            const started = clock.now();
            const cache = await build_cache.r.open(inputs.cache === undefined ? work.cache : (0, external_node_path_.resolve)(host.workspace, inputs.cache));
            const choice = await opened.signer(inputs.token);
            const builder = choice.signer && (await ports.jobIdentity())?.workflowRef;
            const registry = opened.registry();
            const trust = await (0, publishing.IK)(opened, choice, ports);
            const { packages, index } = await host.group(`Pushing ${(0, markdown.hS)(cache.entries.size, 'package')} to ${registry.reference}`, () => pushAll({ inputs, registry, cache, work, guard, trust }, ports));
            const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined;
            const entries = await (0, p_map["default"])(packages, (one) => reportEntry(one, cache), { concurrency: 16 });
            const pushed = bareReport(registry, entries, index);
            const attached = sboms
                ? await (0, push_cache_sboms.O)({ ...sboms, registry, pushed, concurrency: inputs.concurrency }, host)
                : [];
            await document_kinds.rS.write(work.pushReport, { ...pushed, referrers: attached });
            const signed = { inputs, choice, builder, registry, push: pushed, work, sboms };
            const signing = await (0, push_cache_signing.d)({ ...signed, tarballOf: tarballsOf(cache) }, ports);
            const [{ specs }, { signer }] = [pushed, choice];
            const recording = { registry, cache, work, specs, signer, trust, part: inputs.part };
            const generation = await (0, push_cache_generation.Q)(recording, ports);
            const kept = await (0, solution.d)({ registry, work, signer, repository: inputs.repository }, ports);
            await (0, publishing.qT)({ mirror: inputs['source-mirror'], login: inputs, specs, work }, ports);
            const report = wholeReport({ ...pushed, referrers: [...attached, ...kept] }, signing, generation);
            await document_kinds.rS.write(work.pushReport, report);
            return {
                ...{ file: work.pushReport, report, packages, index, generation, signing },
                allowed: guard.waived,
                seconds: (clock.now() - started) / 1000,
            };
        }
        const tarballsOf = (cache) => async ({ hash }) => (await cache.read(cache.entries.get(hash))).tarball.digest;
        const bareReport = ({ reference }, specs, index) => ({
            registry: reference,
            specs,
            referrers: [],
            ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
        });
        function wholeReport(pushed, signing, generation) {
            const signed = signing.kind === 'signed' ? signing.attached : [];
            return {
                ...pushed,
                referrers: [...pushed.referrers, ...signed, ...(generation?.attached ?? [])],
                ...(generation && {
                    generation: { number: generation.number, manifest: generation.manifest },
                }),
            };
        }
        async function pushAll(run, ports) {
            const { inputs, registry, cache, work, guard } = run;
            const { host, clock, signal } = ports;
            const { repository, serverUrl } = host.context;
            const commit = await (0, commit_at_work.Y)(ports);
            const result = await pushCache({
                registry,
                cache,
                clock,
                signal,
                concurrency: inputs.concurrency,
                updateIndex: inputs['update-index'],
                vouch: voucherFor(run, ports),
                own: await ownOf(run),
                licenses: await (0, publishing.Wm)(work),
                environments: await (0, publishing.M2)(work),
                provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
                metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
                refuse: (candidates) => guard.refuse(candidates),
                onProgress: ({ entry, outcome, seconds }, done, total) => host.progress({
                    subject: (0, concrete_spec.Pf)(entry),
                    outcome,
                    done,
                    total,
                    ...(seconds !== undefined && { seconds }),
                }),
            });
            for (const { tag, reason } of result.index?.skipped ?? [])
                host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`);
            return result;
        }
        async function reportEntry({ entry, target, manifest, layer, size, outcome }, cache) {
            const { name, version, hash, tag } = entry;
            return {
                name,
                version,
                hash,
                target: target ?? (0, concrete_spec.$r)((await cache.read(entry)).spec),
                tag,
                manifest,
                layer,
                size,
                outcome,
            };
        }
        async function sbomsIn(work) {
            return (0, external_node_fs_.existsSync)(work.sbomReport)
                ? { report: await document_kinds.AE.read(work.sbomReport), folder: (0, external_node_path_.dirname)(work.sbomReport) }
                : undefined;
        }
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
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
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    6700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (parseYaml)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        const MAX_LENGTH = 64 * 1024;
        const MAX_DEPTH = 100;
        function parseYaml(text, from) {
            if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`, { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' });
            try {
                return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
            }
            catch {
                throw new _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h(`${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(from)} is not YAML.`, {
                    id: 'not-yaml',
                    fix: 'Correct it, or write it anew.',
                });
            }
        }
        function deepest(text) {
            const brackets = depthOfBrackets(text);
            const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)[0].length);
            return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets);
        }
        function depthOfBrackets(text) {
            let [depth, most] = [0, 0];
            for (const bracket of text.match(/[[\]{}]/g) ?? []) {
                depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
                most = Math.max(most, depth);
            }
            return most;
        }
    }),
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    74865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            fW: () => (untilThere),
            i3: () => (Patience),
            v7: () => (pause)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const BUDGET = 10 * 60_000;
        const WORTH_TELLING = 2000;
        class Patience {
            clock;
            signal;
            #tell;
            #budget;
            #spent = 0;
            #until = 0;
            #told = new Map();
            constructor({ clock, signal, tell, budget = BUDGET }) {
                this.clock = clock;
                this.signal = signal;
                this.#tell = tell;
                this.#budget = budget;
            }
            get spent() {
                return this.#spent;
            }
            async wait(milliseconds, { host, why }) {
                const now = this.clock.now();
                const end = now + milliseconds;
                const added = Math.max(0, end - Math.max(now, this.#until));
                if (this.#spent + added > this.#budget)
                    return false;
                this.#spent += added;
                this.#until = Math.max(this.#until, end);
                if (milliseconds >= WORTH_TELLING && end > (this.#told.get(host) ?? 0) + WORTH_TELLING) {
                    this.#told.set(host, end);
                    this.#tell?.(`Waiting ${Math.ceil(milliseconds / 1000)} s for ${host} (${why})`);
                }
                await this.clock.sleep(milliseconds, this.signal);
                return true;
            }
        }
        async function pause(attempt, { clock, signal }, base = 250) {
            await clock.sleep((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)(Math.min(15_000, base * 2 ** attempt)), signal);
        }
        async function untilThere(read, pausing, { looks = 4, base = 250 } = {}) {
            for (let look = 1;; look++) {
                const found = await read();
                if (found !== undefined || look >= looks)
                    return found;
                await pause(look, pausing, base);
            }
        }
    }),
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
        function changed(database, added, available) {
            const nodes = new Map(database.nodes);
            for (const one of added)
                if (!nodes.has(one.hash))
                    nodes.set(one.hash, one);
            const reached = new Map();
            const open = [...available];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const found = nodes.get(hash);
                if (!found || reached.has(hash))
                    continue;
                reached.set(hash, found);
                open.push(...(found.dependencies ?? []).map((to) => to.hash));
            }
            return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) };
        }
        function databaseJson({ nodes, available }) {
            const dependents = new Map();
            for (const one of nodes.values()) {
                for (const { hash } of one.dependencies ?? [])
                    dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
            }
            const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
            const installs = sorted.map(([hash, spec]) => [
                hash,
                {
                    spec,
                    ref_count: dependents.get(hash) ?? 0,
                    in_buildcache: available.has(hash),
                },
            ]);
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    26111: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Kz: () => (readSolution),
            Ys: () => (oldSolutions),
            tv: () => (writeSolution)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64361);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14566);
        var p_map__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
        const SOLUTION = 'application/vnd.pakages.solution.v1+json';
        const LIMIT = 64 * 1024 * 1024;
        const solutionTag = (key) => `solution-${key}`;
        async function writeSolution(registry, { key, from, lock }, source, created) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.schema, key, from, lock });
            await Promise.all([config, document].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.h)(registry, bytes)));
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS,
                schemaVersion: 2,
                artifactType: SOLUTION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_3__.$v, config),
                layers: [
                    {
                        ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(SOLUTION, document),
                        annotations: { 'org.opencontainers.image.title': 'solution.json' },
                    },
                ],
                annotations: {
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__._)(source),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE]: new Date(created).toISOString(),
                },
            });
            return registry.putManifest(solutionTag(key), _pakages_image__WEBPACK_IMPORTED_MODULE_3__.MS, manifest);
        }
        async function oldSolutions(registry, tags, before) {
            const old = await (0, p_map__WEBPACK_IMPORTED_MODULE_6__["default"])(tags.filter((tag) => /^solution-[0-9a-f]{64}$/.test(tag)), async (tag) => {
                const stored = await registry.manifest(tag);
                if (!stored)
                    return [];
                const from = `${registry.reference}:${tag}`;
                const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from));
                if (manifest?.artifactType !== SOLUTION)
                    return [];
                const created = Date.parse(manifest.annotations?.[_pakages_image__WEBPACK_IMPORTED_MODULE_4__.DE] ?? '');
                return created >= before ? [] : [tag];
            }, { concurrency: 8 });
            return old.flat().toSorted();
        }
        async function readSolution(registry, key) {
            const tag = solutionTag(key);
            const stored = await registry.manifest(tag);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${tag}`;
            const [layer, ...others] = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from).layers;
            if (layer?.mediaType !== SOLUTION || others.length > 0)
                throw malformed(from, 'it has other layers');
            const solution = parsed(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, layer, LIMIT), from);
            if (solution.key !== key)
                throw malformed(from, 'it has another key than its tag');
            const { facts: _, ...rest } = solution;
            return { manifest: stored.digest, solution: rest };
        }
        function parsed(document, from) {
            try {
                return _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Nt.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_9__.q)(document, from), from);
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_10__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_11__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_7__.gl('malformed', `${from} is no solution: ${why}.`, {
            id: 'stored-image-malformed',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    26263: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Od: () => (packageOfFolder),
            Xi: () => (isRecipeFolder),
            eI: () => (folderOfPackage)
        });
        const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
        const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
        function folderOfPackage(name) {
            const folder = name.replaceAll('-', '_');
            return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
        }
        function isRecipeFolder(folder, before2) {
            if (before2)
                return /^\w[\w-]*$/.test(folder);
            if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__'))
                return false;
            return folder.startsWith('_')
                ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
                : !RESERVED.has(folder);
        }
    }),
    78301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            S: () => (repositoriesIn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6700);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1393);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
        const repoFile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repo: zod__WEBPACK_IMPORTED_MODULE_3__._H3({
                namespace: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
                    .optional(),
                api: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
                    .optional(),
                subdirectory: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
                    .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
                    .default('packages'),
            }),
        });
        async function repositoriesIn(folder, input) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml')))
                return [await readRepository(folder)];
            for (const parent of [(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spack_repo'), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repos', 'spack_repo')]) {
                const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []))
                    .sort()
                    .filter((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, 'repo.yaml')));
                if (names.length > 0)
                    return Promise.all(names.map((name) => readRepository((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name))));
            }
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
                id: 'not-a-recipe-repository',
                fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
            });
        }
        async function readRepository(folder) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'repo.yaml');
            const wrong = (what, cause) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} is not a valid repo.yaml: ${what}.`, {
                id: 'repo-yaml-malformed',
                fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
                at: { file },
                cause,
            });
            let text;
            try {
                text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
            }
            catch (error) {
                throw wrong(`it cannot be read (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? 'unknown error'})`, error);
            }
            let json;
            try {
                json = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.h)(text, 'it');
            }
            catch (error) {
                throw wrong((0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error).split('\n')[0], error);
            }
            const read = repoFile.safeParse(json);
            if (!read.success)
                throw wrong((0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.O)(read.error));
            const { namespace: named, api: stated, subdirectory } = read.data.repo;
            const packages = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, subdirectory);
            if (stated === undefined && (await isMeantFor2(folder, packages)))
                throw missingApi(file);
            const api = stated ?? API_WHEN_SILENT;
            const before2 = /^v[01]\./.test(api);
            const derived = before2 ? undefined : namespaceOf(folder);
            const namespace = named ?? derived;
            if (namespace === undefined)
                throw wrong('repo.namespace: is missing');
            if (!before2 && derived !== namespace)
                throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`);
            return { folder, namespace, packages, before2 };
        }
        const API_WHEN_SILENT = 'v1.0';
        const RECIPES_ASKED = 20;
        const missingApi = (file) => new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`, {
            id: 'repo-yaml-malformed',
            fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
            at: { file },
        });
        async function isMeantFor2(folder, packages) {
            if (namespaceOf(folder) !== undefined)
                return true;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(packages).catch(() => []);
            const texts = names
                .sort()
                .slice(0, RECIPES_ASKED)
                .map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packages, name, 'package.py'), 'utf8').catch(() => ''));
            return (await Promise.all(texts)).some((text) => /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text));
        }
        function namespaceOf(folder) {
            const parts = folder.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const at = parts.lastIndexOf('spack_repo');
            return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.');
        }
    }),
    52637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $V: () => (withConfiguration),
            AK: () => (spackSettings),
            QV: () => (configurationOf),
            xg: () => (handOn)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31058);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24356);
        var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70842);
        const DEFAULT_PADDING = 256;
        const DEFAULT_EXTERNALS = ['gmake'];
        const HANDED_ON = Object.keys(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s).filter((name) => name !== 'work-dir');
        function handOn(inputs, host) {
            const given = {
                ...inputs,
                repository: repositoriesOf(inputs, host),
                ...(inputs['install-root'] && {
                    'install-root': (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root']),
                }),
            };
            for (const name of HANDED_ON) {
                const value = given[name];
                if (isGiven(value))
                    host.exportVariable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name), Array.isArray(value) ? value.join('\n') : String(value));
            }
        }
        function withHandedOn(inputs, host) {
            const handed = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.TL)(_declared_inputs_js__WEBPACK_IMPORTED_MODULE_2__.s, (name) => HANDED_ON.includes(name) ? host.env[(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.LO)(name)] : undefined);
            const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
            return { ...inputs, ...merged };
        }
        const configurationOf = ({ workspace, }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.GA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.oT));
        function withConfiguration(given, configuration, host) {
            const inputs = withNamedTarget({ ...given, ...withHandedOn(given, host) }, configuration);
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        function withNamedTarget(inputs, configuration) {
            const name = inputs['target-name'];
            if (name === undefined)
                return inputs;
            const { target, compiler } = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.FB)(configuration?.values.targets ?? [], name);
            return {
                ...inputs,
                target: inputs.target ?? target,
                compiler: inputs.compiler ?? compiler,
            };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.n)(host.env));
            return {
                workFolder: work.root,
                cacheFolder: cache,
                mirrors,
                buildCache: work.cache,
                repositories: repositoriesOf(inputs, host),
                spackRef: inputs['spack-ref'],
                spackRepository: inputs['spack-repository'],
                recipesRef: inputs['recipes-ref'],
                recipesRepository: inputs['recipes-repository'],
                installRoot: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['install-root'] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'store')),
                paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
                target: inputs.target,
                compiler: inputs.compiler,
                jobs: inputs.jobs,
                externals: inputs.externals.length === 0
                    ? DEFAULT_EXTERNALS
                    : inputs.externals.filter((name) => name !== 'none'),
            };
        }
        function repositoriesOf({ repository }, { workspace }) {
            if (repository.length > 0)
                return repository.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder));
            const markers = ['repo.yaml', 'spack_repo', (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('repos', 'spack_repo')];
            return markers.some((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name))) ? [workspace] : [];
        }
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    }),
    25528: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (solutionFaults),
            Y: () => (solutionStatement)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60277);
        const solutionStatement = (manifest, key) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `solution ${key.slice(0, 12)}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, {
            key,
        });
        const solutionFaults = (manifest, trust) => (0, _generation_signature_js__WEBPACK_IMPORTED_MODULE_1__.le)(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.mE, trust);
    })
};
