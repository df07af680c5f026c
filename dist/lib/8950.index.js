export const id = 8950;
export const ids = [8950];
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
    98950: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentSboms: () => (presentSboms)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12712);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61105);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _pakages_sbom__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94203);
        const MOST = 30;
        function presentSboms(result) {
            const { files, folder, inventory, report } = result;
            const unknown = unknownOf(inventory.items);
            const wholeLock = (format) => {
                const found = files.find((file) => file.format === format && file.hash === undefined);
                return found === undefined ? '' : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(report, '..', found.file);
            };
            return {
                outputs: {
                    report,
                    folder,
                    cyclonedx: wholeLock('cyclonedx'),
                    spdx: wholeLock('spdx'),
                    components: String(inventory.items.length),
                    externals: String(externalsOf(inventory.items).length),
                    'unknown-licenses': String(unknown.license.length),
                },
                summary: summaryOf(result, unknown),
                json: {
                    report,
                    folder,
                    scope: result.scope,
                    files,
                    components: inventory.items.length,
                    externals: externalsOf(inventory.items).map(externalJson),
                    licenses: Object.fromEntries(licencesOf(inventory.items).map(([text, items]) => [text, items.length])),
                    unknown: labelsOf(unknown),
                },
            };
        }
        const externalsOf = (items) => items.filter(({ spec }) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ge)(spec));
        const externalJson = ({ spec, owner, licence }) => ({
            name: spec.name,
            version: spec.version,
            path: spec.external?.path ?? null,
            purl: owner ? (0, _pakages_sbom__WEBPACK_IMPORTED_MODULE_2__.Et)(owner.package, owner.distribution) : null,
            license: licence.expression ?? null,
        });
        function unknownOf(items) {
            const own = items.filter((item) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.ge)(item.spec));
            return {
                license: items.filter((item) => item.licence.kind === 'unknown'),
                source: own.filter((item) => (item.facts?.sources ?? []).length === 0),
            };
        }
        const labelsOf = (unknown) => ({
            license: unknown.license.map(label),
            source: unknown.source.map(label),
        });
        const label = ({ spec }) => `${spec.name}@${spec.version}`;
        function summaryOf({ files, inventory }, unknown) {
            const { items } = inventory;
            const count = (test) => items.filter(test).length;
            return [
                '### Software bills of materials',
                `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(items.length, 'package')}: ${count((item) => item.atRuntime)} needed at run time, ${count((item) => !item.atRuntime)} only to build; ` +
                    `${fromSystem(items)}, ${count((item) => item.tarball !== undefined)} with the digest of the built tarball.`,
                ...systemTable(items),
                licenceTable(items),
                ...advice(items),
                ...missing('licence', unknown.license),
                ...missing('source', unknown.source),
                fileTable(files),
            ].join('\n\n');
        }
        function fromSystem(items) {
            const names = externalsOf(items).map(label);
            const shown = names.length > 10 ? [...names.slice(0, 10), '…'] : names;
            return `${names.length} taken from the system${names.length === 0 ? '' : ` (${shown.join(', ')})`}`;
        }
        function systemTable(items) {
            const rows = externalsOf(items).map((item) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(label(item)),
                item.owner
                    ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _pakages_sbom__WEBPACK_IMPORTED_MODULE_2__.Et)(item.owner.package, item.owner.distribution))
                    : 'not known to the package manager of this machine',
                item.licence.expression ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(item.licence.expression) : 'not known',
            ]);
            if (rows.length === 0)
                return [];
            const rest = rows.length > MOST ? `\n\nand ${rows.length - MOST} more` : '';
            const header = ['From the system', 'Its package', 'Licence'];
            return [`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(header, rows.slice(0, MOST))}${rest}`];
        }
        function licencesOf(items) {
            const known = items.flatMap((item) => item.licence.kind === 'unknown' ? [] : [[item.licence.expression, item]]);
            const groups = Map.groupBy(known, ([text]) => text);
            return [...groups]
                .map(([text, entries]) => [text, entries.map(([, item]) => item)])
                .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
        }
        function licenceTable(items) {
            const licences = licencesOf(items);
            if (licences.length === 0)
                return 'No licence is known.';
            const rows = licences
                .slice(0, MOST)
                .map(([text, having]) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(text) + statedInstead(having),
                String(having.length),
                listed(having),
            ]);
            const rest = licences.length > MOST ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(licences.length - MOST, 'other licence')}` : '';
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['Licence', 'Packages', 'Which'], rows)}${rest}`;
        }
        function statedInstead(items) {
            const texts = items
                .flatMap(({ licence }) => (licence.kind === 'other' ? licence.references : []))
                .flatMap(({ id, text }) => (text === id ? [] : [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(text)]));
            return texts.length === 0 ? '' : ` (stated as ${[...new Set(texts)].join(', ')})`;
        }
        function advice(items) {
            const sentences = items.flatMap(({ licence }) => licence.kind === 'other' ? [(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.Ks)(licence)] : []);
            const lines = [...new Set(sentences)].slice(0, MOST).map((sentence) => `- ${sentence}`);
            return lines.length === 0 ? [] : [lines.join('\n')];
        }
        const missing = (what, items) => items.length === 0
            ? []
            : [`No ${what} is known of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(items.length, 'package')}: ${listed(items)}.`];
        function listed(items) {
            const shown = items
                .slice(0, MOST)
                .map((item) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(label(item)))
                .join(', ');
            return items.length > MOST ? `${shown} and ${items.length - MOST} more` : shown;
        }
        function fileTable(files) {
            const rows = files
                .slice(0, MOST)
                .map((file) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.aY)(file.file),
                `${file.format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${file.version}`,
                String(file.components),
            ]);
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.Qj)(['File', 'Format', 'Packages'], rows)}${files.length > MOST ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.hS)(files.length - MOST, 'other file')}` : ''}`;
        }
    }),
    61105: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ks: () => (licenceAdvice),
            ik: () => (adviceOn),
            kr: () => (nearestLicence)
        });
        var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76133);
        const COMMON = [
            'Apache-2.0',
            'BSD-2-Clause',
            'BSD-3-Clause',
            'BSL-1.0',
            'CC0-1.0',
            'GPL-2.0-or-later',
            'GPL-3.0-or-later',
            'ISC',
            'LGPL-2.1-or-later',
            'LGPL-3.0-or-later',
            'MIT',
            'MPL-2.0',
            'Unlicense',
            'Zlib',
        ];
        const nearestLicence = (text) => (0, _suggestion_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, COMMON);
        const licenceAdvice = ({ kind, references }) => kind === 'unknown'
            ? 'Its licence is not known: write an identifier of https://spdx.org/licenses in license() of its recipe.'
            : adviceOn(references);
        function adviceOn(references) {
            const ids = references.map(({ id }) => id);
            if (ids.length === 0)
                return undefined;
            const [are, them] = ids.length === 1 ? ['is', 'it'] : ['are', 'them'];
            const near = ids.length === 1 && nearestLicence(ids[0].slice('LicenseRef-'.length));
            return (`${ids.join(' and ')} ${are} not on the SPDX list: ` +
                `write ${near || 'an identifier of https://spdx.org/licenses'} in license() of its recipe, ` +
                `or accept ${them} in "licenses" of "trust" in pakages.json.`);
        }
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
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
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
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
    }),
    16804: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $r: () => (targetOf),
            AV: () => (dependencyType),
            IJ: () => (SPEC_FORMAT),
            PG: () => (parseLock),
            Pf: () => (label),
            VM: () => (parseSpecFile),
            e9: () => (asItCame),
            ge: () => (isExternal)
        });
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.o)();
        const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'not a package name');
        const parameter = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]);
        const dependencyType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            name,
            hash: specHash,
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                deptypes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(KINDS)),
                virtuals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
            }),
        });
        const node = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            name,
            version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
            namespace: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
                platform: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                platform_os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
                target: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })]),
            }),
            parameters: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parameter).default({}),
            patches: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
            package_hash: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
            dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(dependencyType).default([]),
            external: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional() }).optional(),
            hash: specHash,
        });
        const targetOf = (spec) => typeof spec.arch.target === 'string' ? spec.arch.target : spec.arch.target.name;
        const isExternal = (spec) => spec.external !== undefined;
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_short_hash_js__WEBPACK_IMPORTED_MODULE_2__.B)(hash)}`;
        const lock = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ 'lockfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig(), 'specfile-version': zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
            roots: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hash: specHash, spec: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
            concrete_specs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), node),
        });
        const specFile = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            spec: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
                _meta: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node).min(1),
            }),
        });
        const origins = new WeakMap();
        const asItCame = (spec) => (origins.get(spec) ?? spec);
        const SPEC_FORMAT = 5;
        function parseLock(json) {
            const read = lock.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'lock-malformed',
                    fix: 'Write it anew with `spack concretize --force`.',
                });
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, {
                        id: 'lock-malformed',
                        fix: 'Write the lock anew with `spack concretize --force`.',
                    });
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_4__.O)(read.error)}`, {
                    id: 'spec-file-malformed',
                    fix: 'Write it anew with `spack spec --json`.',
                });
            const { _meta, nodes } = read.data.spec;
            checkFormat(_meta.version, 'spec file');
            const came = json.spec.nodes;
            for (const [at, spec] of nodes.entries())
                origins.set(spec, came[at]);
            return closed([nodes[0].hash], nodes);
        }
        function checkFormat(version, what) {
            if (version === SPEC_FORMAT)
                return;
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, { id: 'spec-format-old', fix: 'Concretize again with Spack 1.0 or newer.' });
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`The spec ${missing} is referred to but not described.`, {
                    id: 'lock-malformed',
                    fix: 'Give the whole DAG: the file may have been cut.',
                });
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_3__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, {
                    id: 'spec-in-a-circle',
                    fix: 'Spack never writes such a thing: concretize or push it anew.',
                });
            return { roots, specs };
        }
        function withoutEnd(specs) {
            const waiting = new Map();
            const dependents = new Map();
            for (const { hash, dependencies } of specs.values()) {
                const needs = new Set(dependencies.map((to) => to.hash));
                waiting.set(hash, needs);
                for (const need of needs) {
                    const known = dependents.get(need);
                    if (known)
                        known.push(hash);
                    else
                        dependents.set(need, [hash]);
                }
            }
            const ended = [...specs.keys()].filter((hash) => waiting.get(hash).size === 0);
            for (const hash of ended) {
                waiting.delete(hash);
                for (const dependent of dependents.get(hash) ?? []) {
                    const needs = waiting.get(dependent);
                    if (needs?.delete(hash) && needs.size === 0)
                        ended.push(dependent);
                }
            }
            return [...waiting.keys()].map((hash) => specs.get(hash));
        }
    }),
    74470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (purlOf)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        const purlOf = (spec) => new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL('spack', spec.namespace, spec.name, spec.version, { sha: spec.hash }, undefined).toString();
    }),
    94203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (systemProperties),
            Et: () => (systemPurlOf),
            ej: () => (baseTitle)
        });
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
        var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
        var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74470);
        const baseTitle = ({ distribution, name }) => distribution.name ?? (distribution.id === 'linux' ? name : distribution.id);
        const systemProperties = (one) => [
            ['system:manager', one.manager],
            ...(one.architecture === undefined ? [] : [['system:architecture', one.architecture]]),
            ...(one.source ? [['system:source', sourceText(one.source)]] : []),
            ...(one.spec ? [['spack:hash', one.spec.hash]] : []),
        ];
        function systemPurlOf(one, { id, version }) {
            if (one.spec)
                return (0, _purl_js__WEBPACK_IMPORTED_MODULE_1__.V)({ ...one.spec, name: one.name, version: one.version });
            const [, epoch, rest] = /^(?:(\d+):)?(.*)$/s.exec(one.version);
            const ofRpm = one.manager === 'rpm';
            return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(one.manager, id, one.name, ofRpm ? rest : one.version, {
                ...(one.architecture !== undefined && { arch: one.architecture }),
                distro: version === undefined ? id : `${id}-${version}`,
                ...(ofRpm && epoch !== undefined && { epoch }),
                ...(one.source && { upstream: sourceText(one.source) }),
            }, undefined).toString();
        }
        const sourceText = ({ name, version }) => version === undefined ? name : `${name}@${version}`;
    })
};
