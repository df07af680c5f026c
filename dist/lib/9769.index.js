export const id = 9769;
export const ids = [9769];
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
    28120: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            listTargets: () => (listTargets)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43190);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_open_base_containers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95596);
        var _pakages_spack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52637);
        async function listTargets({ systems }, ports) {
            const configuration = await (0, _pakages_spack__WEBPACK_IMPORTED_MODULE_0__.QV)(ports.host);
            const named = configuration?.values.targets ?? [];
            const targets = systems.length > 0 ? systems.map((one) => wanted(one, named)) : named;
            return ports.host.group('Finding a container for each target', async () => {
                const rows = await (0, _pakages_open_base_containers__WEBPACK_IMPORTED_MODULE_1__.d)(targets, ports);
                for (const { name, container, runner } of rows)
                    ports.host.info(`${name || 'No target is named'}: ${container || 'no container'} on ${runner || 'the runner that the workflow names'}`);
                return rows;
            });
        }
        function wanted(name, targets) {
            if (targets.some((one) => one.name === name))
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.FB)(targets, name);
            if (_pakages_core__WEBPACK_IMPORTED_MODULE_2__.Mq.test(name))
                return { name, system: name };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.eb(`"systems" is not a list of targets: "${name.slice(0, 80)}".`, {
                id: 'input-malformed',
                fix: 'Give names of "targets" in pakages.json, or systems as Spack calls them, such as debian12 or ubuntu24.04.',
            });
        }
    }),
    24356: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (cacheFolder)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
            (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');
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
    36532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (makeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        async function makeFolder(folder) {
            const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
            try {
                await made(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'ENOENT' || above === folder)
                    throw error;
                await makeFolder(above);
                await made(folder).catch((cause) => {
                    if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause) !== 'ENOENT')
                        throw cause;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be made: ${above} takes no folders.`, {
                        id: 'folder-not-writable',
                        fix: 'Name a folder elsewhere.',
                        cause,
                    });
                });
            }
        }
        async function made(folder) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) !== 'EEXIST' || !(await isFolder(folder)))
                    throw error;
            }
        }
        const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
    }),
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            unstaged: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'unstaged'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    90851: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (VEX_STATUSES),
            O1: () => (VEX_JUSTIFICATIONS),
            YH: () => (openVexType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
        const VEX_JUSTIFICATIONS = [
            'component_not_present',
            'vulnerable_code_not_present',
            'vulnerable_code_not_in_execute_path',
            'vulnerable_code_cannot_be_controlled_by_adversary',
            'inline_mitigations_already_exist',
        ];
        const MOST = 100_000;
        const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000);
        const prose = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000);
        const time = zod__WEBPACK_IMPORTED_MODULE_1__.w$({ offset: true });
        const product = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@id': word.optional(),
            identifiers: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ purl: word.optional(), cpe22: word.optional(), cpe23: word.optional() })
                .optional(),
        });
        const statement = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            vulnerability: zod__WEBPACK_IMPORTED_MODULE_0__._H3({
                '@id': word.optional(),
                name: word.min(1),
                aliases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(word).max(1000).optional(),
            }),
            timestamp: time.optional(),
            last_updated: time.optional(),
            products: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product.extend({ subcomponents: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product).max(MOST).optional() }))
                .max(MOST)
                .optional(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_STATUSES),
            status_notes: prose.optional(),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_JUSTIFICATIONS).optional(),
            impact_statement: prose.optional(),
            action_statement: prose.optional(),
        });
        const openVexType = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@context': zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^https:\/\/openvex\.dev\/ns(\/v0\.\d+\.\d+)?$/, 'not OpenVEX'),
            '@id': word.min(1),
            author: word.min(1),
            role: word.optional(),
            timestamp: time,
            last_updated: time.optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1),
            tooling: word.optional(),
            statements: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(statement).min(1).max(MOST),
        });
    }),
    4886: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FF: () => (criterionName),
            GT: () => (reviewPath),
            I2: () => (reviewStatementType),
            PR: () => (reviewType),
            Tl: () => (packageVersion),
            bk: () => (VERDICTS),
            iD: () => (login),
            oZ: () => (packageName),
            wf: () => (CRITERIA)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
        var _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94002);
        var _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const CRITERIA = ['functional', 'safe', 'license'];
        const criterionName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z][a-z0-9-]{0,39}$/, 'not the name of a criterion: lower case letters, digits and "-"');
        const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'];
        const digest = (0, _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ne)();
        const packageName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9_][a-z0-9_-]{0,99}$/, 'not a package name');
        const packageVersion = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/, 'not a version');
        const login = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z0-9][a-z0-9_-]{0,38}(\[bot\])?$/, 'not a login in lower case');
        const reviewStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: packageName,
            version: packageVersion,
            auditor: login,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VERDICTS),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(criterionName).max(50),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .max(2000)
                .refine((text) => (0, _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text) === text, 'has control characters, or others that cannot be seen'),
            recipe: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                digest,
                files: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300), digest),
                license: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).optional(),
                commit: (0, _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__.K)().optional(),
            })
                .optional(),
            binaries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__.o)(),
                target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
                manifest: digest,
                layer: digest,
                packageHash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).optional(),
            })),
            time: zod__WEBPACK_IMPORTED_MODULE_5__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const reviewType = reviewStatementType.extend({
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const reviewPath = (review) => `reviews/${review.name}/${review.version}/${review.auditor}.json`;
    }),
    74905: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (vexPath),
            Z8: () => (vexRecordType),
            fz: () => (vexStatementType),
            sV: () => (vulnerabilityId)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94002);
        var _openvex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90851);
        var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        const vulnerabilityId = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{2,99}$/, 'not the id of a vulnerability');
        const vexStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: _review_js__WEBPACK_IMPORTED_MODULE_1__.oZ,
            version: _review_js__WEBPACK_IMPORTED_MODULE_1__.Tl,
            hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__.o)().optional(),
            vulnerability: vulnerabilityId,
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.HC),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.O1).optional(),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000),
            auditor: _review_js__WEBPACK_IMPORTED_MODULE_1__.iD,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            time: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const vexRecordType = vexStatementType.extend({
            openvex: _openvex_js__WEBPACK_IMPORTED_MODULE_3__.YH,
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const vexPath = (one) => `statements/${one.name}/${one.version}/${one.vulnerability}/${one.hash === undefined ? '' : `${one.hash}/`}${one.auditor}.json`;
    }),
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
    }),
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
        }
    }),
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, {
                    id: 'document-too-large',
                    fix: 'Write it anew.',
                });
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, {
                    id: 'not-json',
                    fix: 'It may have been cut or edited: write it anew.',
                });
            }
        }
        function checkDepth(text, from, quotes = '"') {
            let depth = 0;
            for (let at = 0; at < text.length; at++) {
                const character = text[at];
                if (quotes.includes(character))
                    at = stringEnd(text, at, character);
                else if (character === '[' || character === '{')
                    depth++;
                else if (character === ']' || character === '}')
                    depth--;
                if (depth > MAX_DEPTH)
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
                        id: 'document-too-large',
                        fix: 'No document of Spack or of Pakages is: write it anew.',
                    });
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    }),
    6769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dh: () => (isInfinite),
            KP: () => (INFINITY_NAMES),
            Te: () => (nextComponent),
            Ut: () => (compareComponents),
            bq: () => (parseComponent),
            tM: () => (compareLists)
        });
        const INFINITY_NAMES = [
            'stable',
            'nightly',
            'trunk',
            'head',
            'master',
            'main',
            'develop',
        ];
        function parseComponent(text) {
            if (/^[0-9]/.test(text)) {
                const value = Number(text);
                return Number.isSafeInteger(value) ? value : BigInt(text);
            }
            const infinity = INFINITY_NAMES.indexOf(text);
            return infinity < 0 ? text : { infinity };
        }
        const isInfinite = (component) => typeof component === 'object';
        const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
        const value = (component) => isInfinite(component) ? component.infinity : component;
        function compareComponents(left, right) {
            const kinds = rank(left) - rank(right);
            if (kinds !== 0)
                return kinds;
            const [a, b] = [value(left), value(right)];
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLists(left, right, compare) {
            const shared = Math.min(left.length, right.length);
            for (let at = 0; at < shared; at++) {
                const order = compare(left[at], right[at]);
                if (order !== 0)
                    return order;
            }
            return left.length - right.length;
        }
        function nextComponent(component) {
            if (isInfinite(component))
                return { infinity: component.infinity + 1 };
            if (typeof component === 'string')
                return nextLetters(component);
            return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
        }
        function nextLetters(text) {
            const last = text.at(-1);
            const next = last === undefined || last === 'z'
                ? `${text}A`
                : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
            return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
        }
    }),
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion),
            w5: () => (parsePlainVersion)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
        var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75176);
        const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
        const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
        const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
        const MAX_LENGTH = 500;
        const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
        function parseVersion(text) {
            if (!isGitVersion(text))
                return parsePlainVersion(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || (version !== undefined && (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(version) === '') || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text);
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_1__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version.`, {
            id: 'version-malformed',
            fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',
        });
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_1__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    75176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ed: () => (splitAtSpace),
            XE: () => (WHITE_SPACE),
            uR: () => (stripped)
        });
        const WHITE_SPACE = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
        const ONE = new RegExp(`[${WHITE_SPACE}]`);
        const SOME = new RegExp(`[${WHITE_SPACE}]+`);
        function stripped(text) {
            let [from, to] = [0, text.length];
            while (from < to && ONE.test(text.charAt(from)))
                from++;
            while (to > from && ONE.test(text.charAt(to - 1)))
                to--;
            return text.slice(from, to);
        }
        const splitAtSpace = (text) => text.split(SOME).filter((word) => word !== '');
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
    95596: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (targetRows)
        });
        var _base_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52682);
        async function targetRows(targets, ports) {
            const based = targets.flatMap((one) => (one.container === undefined ? (one.system ?? []) : []));
            const images = new Map((await (0, _base_containers_js__WEBPACK_IMPORTED_MODULE_0__.q)(based, ports)).map(({ target, image }) => [target, image]));
            return targets.map(({ name, system = '', container, compiler = '', target = '', runner = [] }) => ({
                name,
                system,
                container: container ?? images.get(system) ?? '',
                compiler,
                target,
                runner: runner.length > 1 ? JSON.stringify(runner) : (runner[0] ?? ''),
            }));
        }
    }),
    70842: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (spackInputs)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const spackInputs = {
            repository: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.', { placeholder: 'FOLDER…' }),
            'spack-ref': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.', { placeholder: 'REF' }),
            'spack-repository': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Another git repository of Spack, as an https URL. It is always cloned.', { placeholder: 'URL' }),
            'recipes-ref': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)("Tag, branch or commit of Spack's builtin recipes. Default: those in the cache folder, else the pinned release.", { placeholder: 'REF' }),
            'recipes-repository': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Another git repository with the builtin recipes, as an https URL.', {
                placeholder: 'URL',
            }),
            target: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.', { placeholder: 'TARGET' }),
            compiler: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Compiler to build with, such as `gcc@13`, which this machine must have. Specs and recipes that name another keep it. Default: the one that Spack prefers of those that it finds.', { placeholder: 'COMPILER' }),
            'target-name': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('One of `targets` of the `pakages.json` in the workspace, by its name: `target` and `compiler` are those that it says, where they are not given.', { placeholder: 'NAME' }),
            externals: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.p_)('Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.', { placeholder: 'NAME…' }),
            'install-root': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.', { placeholder: 'FOLDER' }),
            'padded-length': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.', { max: 512, placeholder: 'N' }),
            jobs: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.U9)('Parallel jobs in the build of one package. Default: the number of processors, at most 16.', { min: 1, max: 1024 }),
            'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qq)('Folder where the steps of a job hand results to each other.', {
                default: '.pakages',
                placeholder: 'FOLDER',
            }),
        };
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
    })
};
