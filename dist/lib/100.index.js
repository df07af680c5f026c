export const id = 100;
export const ids = [100];
export const modules = {
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
                hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__.oe)(),
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
            hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__.oe)().optional(),
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
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BC: () => (shortHash),
            CV: () => (isSpecHash),
            oe: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
        const shortHash = (hash) => hash.slice(0, 7);
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
        var _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const KINDS = ['build', 'link', 'run', 'test'];
        const specHash = (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.oe)();
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
        const label = ({ name, version, hash, }) => `${name}@${version}/${(0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(hash)}`;
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
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spack.lock: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack concretize --force`.');
            const { _meta, roots, concrete_specs } = read.data;
            checkFormat(_meta['specfile-version'], 'spack.lock');
            for (const [hash, spec] of Object.entries(concrete_specs)) {
                if (hash !== spec.hash)
                    throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The lock lists ${spec.hash} under the hash ${hash}.`, 'Write the lock anew with `spack concretize --force`.');
                origins.set(spec, json.concrete_specs[hash]);
            }
            return closed(roots.map((root) => root.hash), Object.values(concrete_specs));
        }
        function parseSpecFile(json) {
            const read = specFile.safeParse(json);
            if (!read.success)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`This is not a spec file: ${(0, _outside_first_issue_js__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}`, 'Write it anew with `spack spec --json`.');
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
            throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The ${what} has spec format ${version}; this toolkit reads format ${SPEC_FORMAT} (Spack 1.0 and newer).`, 'Concretize again with Spack 1.0 or newer.');
        }
        function closed(roots, nodes) {
            const specs = new Map(nodes.map((spec) => [spec.hash, spec]));
            const missing = [
                ...roots,
                ...nodes.flatMap((spec) => spec.dependencies.map((to) => to.hash)),
            ].find((hash) => !specs.has(hash));
            if (missing)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The spec ${missing} is referred to but not described.`, 'Give the whole DAG: the file may have been cut.');
            const [circular] = withoutEnd(specs);
            if (circular)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`${circular.name}/${circular.hash} depends on itself, over others.`, 'Spack never writes such a thing: concretize or push it anew.');
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
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
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
            if (!gitRef || version?.trim() === '' || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = text.trim();
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_0__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a version.`, 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.');
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_0__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_0__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    9428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (misnamedFolders)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        async function misnamedFolders({ packages, before2, }) {
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const passedOver = entries
                .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
                .map(({ name }) => name)
                .filter((name) => !(0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(name, before2))
                .sort();
            const holds = await Promise.all(passedOver.map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, 'package.py')).catch(() => undefined)));
            return passedOver
                .filter((_, at) => holds[at]?.isDirectory() === false)
                .map((name) => ({ folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name), right: rightName(name, before2) }));
        }
        function rightName(name, before2) {
            const words = name.toLowerCase().split(/[-_]+/).filter(Boolean);
            const right = before2 ? words.join('-') : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(words.join('-'));
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(right, before2) ? right : undefined;
        }
    }),
    37571: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (syntaxErrorIn)
        });
        var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87854);
        var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function syntaxErrorIn(text) {
            try {
                const cursor = (0, _tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(text).root.cursor();
                do
                    if (cursor.type.isError)
                        return text.slice(0, cursor.from).split('\n').length;
                while (cursor.next());
            }
            catch (error) {
                if (!(error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__.sg))
                    throw error;
            }
            return undefined;
        }
    })
};
