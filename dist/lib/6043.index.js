export const id = 6043;
export const ids = [6043];
export const modules = {
    64195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (requireWritable)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const REASONS = {
            EACCES: 'permission denied',
            EPERM: 'permission denied',
            EROFS: 'its file system is read-only',
            ENOSPC: 'the disk is full',
            EDQUOT: 'the quota of the disk is used up',
            ENOTDIR: 'it is not a folder',
        };
        async function requireWritable(folder, input) {
            const there = await nearest(folder);
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(there, '.pakages-')));
            }
            catch (error) {
                const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? '';
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
                    id: 'folder-not-writable',
                    fix: `Set "${input}" to a folder that you may write to.`,
                    cause: error,
                });
            }
        }
        async function nearest(folder) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((error) => {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT' && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
                    return undefined;
                return folder;
            });
            return found === undefined ? nearest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
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
    13843: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (dagHash)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
        const computable = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
            build_spec: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            external: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
            annotations: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ original_specfile_version: zod__WEBPACK_IMPORTED_MODULE_1__.aig() }).optional(),
        });
        function dagHash(node) {
            const read = computable.safeParse(node);
            if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
                return undefined;
            if ((read.data.annotations?.original_specfile_version ?? 5) !== 5)
                return undefined;
            const { hash: _, ...rest } = node;
            return base32((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
                .update(ascii(JSON.stringify(rest)))
                .digest());
        }
        const ascii = (json) => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        function base32(bytes) {
            let rest = BigInt(`0x${bytes.toString('hex')}`);
            let text = '';
            for (let at = 0; at < (bytes.length * 8) / 5; at++) {
                text = `${ALPHABET[Number(rest & 31n)]}${text}`;
                rest >>= 5n;
            }
            return text;
        }
    }),
    22993: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (environmentType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94002);
        const ENVIRONMENT_LIMITS = { value: 32 * 1024, modifications: 2000 };
        const variable = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/);
        const literal = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .max(ENVIRONMENT_LIMITS.value)
            .regex(/^[^\0]*$/);
        const separator = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .min(1)
            .max(8)
            .regex(/^[^\0]*$/)
            .exactOptional();
        const valueType = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
            literal,
            zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([literal, zod__WEBPACK_IMPORTED_MODULE_0__.rej({ prefix: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__.o)() })]))
                .max(200)
                .readonly(),
        ]);
        const WITH_VALUE = [
            'set',
            'set-path',
            'append-flags',
            'remove-flags',
            'append-path',
            'prepend-path',
            'remove-first-path',
            'remove-last-path',
            'remove-path',
        ];
        const WITHOUT_VALUE = ['unset', 'deprioritize-system-paths', 'prune-duplicate-paths'];
        const modificationType = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__.rej({
                do: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(WITH_VALUE),
                name: variable,
                value: valueType,
                separator,
            }),
            zod__WEBPACK_IMPORTED_MODULE_0__.rej({ do: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(WITHOUT_VALUE), name: variable, separator }),
        ]);
        const modifications = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(modificationType).max(ENVIRONMENT_LIMITS.modifications).readonly();
        const packageEnvironmentType = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__.o)(),
            own: modifications,
            dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({ hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__.o)(), modifications }))
                .max(500)
                .readonly(),
        });
        const environmentType = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
            specs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(packageEnvironmentType).readonly(),
        });
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
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
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
    3059: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D3: () => (commitOf),
            QX: () => (isAncestor),
            ii: () => (isAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        async function commitOf(git, folder) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                return undefined;
            return revision(git, folder, 'HEAD');
        }
        async function isAt(git, folder, ref) {
            const head = await commitOf(git, folder);
            if (head === undefined)
                return false;
            if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref))
                return true;
            for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
                if ((await revision(git, folder, full)) === head)
                    return true;
            }
            return false;
        }
        async function isAncestor(git, folder, ancestor, of) {
            const args = ['merge-base', '--is-ancestor', ancestor, of];
            return (await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, args, { folder })).exitCode === 0;
        }
        async function revision(git, folder, name) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { folder, ours: true });
            return exitCode === 0 ? stdout.trim() : undefined;
        }
    }),
    14147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (filesIdentity),
            m: () => (contentIdentity)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99329);
        const NOT_CONTENT = new Set(['.git', '__pycache__']);
        async function contentIdentity(git, folder) {
            return (await cleanTree(git, folder)) ?? (await filesIdentity(folder));
        }
        async function cleanTree(git, folder) {
            const call = async (...args) => {
                const options = { folder, ours: true, variables: { GIT_OPTIONAL_LOCKS: '0' } };
                const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.E)(git, args, options);
                return exitCode === 0 ? stdout : undefined;
            };
            const look = ['--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching'];
            const [tree, changes, flagged] = await Promise.all([
                call('rev-parse', '--verify', '--quiet', 'HEAD:./'),
                call('status', ...look, '--', '.'),
                call('ls-files', '-v', '-z', '--', '.'),
            ]);
            if (tree === undefined || changes === undefined || flagged === undefined)
                return undefined;
            const unseen = flagged.split('\0').some((line) => /^[a-zS] /.test(line));
            return unseen || !changes.split('\0').every(isNoChange) ? undefined : `tree:${tree.trim()}`;
        }
        const isNoChange = (entry) => entry === '' || (/^(?:!!|\?\?) /.test(entry) && /(^|\/)__pycache__\/|\.pyc$/.test(entry.slice(3)));
        async function filesIdentity(folder, counting = (_, content) => content) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            try {
                return (await addFolder({ hash, folder, counting }, ''))
                    ? `files:${hash.digest('hex')}`
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        async function addFolder(to, at) {
            for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to.folder, at))).toSorted()) {
                if (NOT_CONTENT.has(name) || name.endsWith('.pyc'))
                    continue;
                if (!(await addEntry(to, at === '' ? name : `${at}/${name}`)))
                    return false;
            }
            return true;
        }
        async function addEntry(to, path) {
            const { hash, folder, counting } = to;
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
            const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
            if (entry.isDirectory())
                return addFolder(to, path);
            const link = entry.isSymbolicLink() ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file) : '';
            if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile())
                return false;
            const content = counting(path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file));
            hash.update(`${JSON.stringify([path, link, entry.mode & 0o111, content.length])}\n`);
            hash.update(content);
            return true;
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network.',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
                ...(options.settings ?? []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            const all = [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ];
            return git.processes.run(...withinMemory(options.memory, all), {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        const withinMemory = (memory, args) => memory === undefined || process.platform === 'win32'
            ? ['git', args]
            : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]];
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                id: 'git-reference-malformed',
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                id: 'git-address-malformed',
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
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
    11066: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (cloneFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
        function cloneFolder(cacheFolder, name, ref, repository) {
            if (repository === undefined)
                return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(ref));
            const { host, pathname } = new URL(repository);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, name, (0, _pakages_repository__WEBPACK_IMPORTED_MODULE_1__.yS)(`${host}${pathname}@${ref}`));
        }
    }),
    45128: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (RECIPES_REPOSITORY),
            PF: () => (SPACK_RELEASE),
            hQ: () => (OLDEST_SPACK),
            mh: () => (RECIPES_RELEASE),
            oZ: () => (SPACK_REPOSITORY)
        });
        const SPACK_RELEASE = 'v1.1.1';
        const RECIPES_RELEASE = 'v2025.11.0';
        const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
        const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
        const OLDEST_SPACK = [1, 0];
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
    }),
    20703: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (userCache),
            k: () => (spackEnvironment)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69727);
        const PASSED = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'TZ',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
            'SPACK_PYTHON',
            'SPACK_GNUPGHOME',
            ..._pakages_core__WEBPACK_IMPORTED_MODULE_1__.Dw,
        ];
        const passedEnvironment = (env) => ({
            ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.hY)(env, PASSED),
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
        });
        const spackEnvironment = (env, cacheFolder) => ({
            ...passedEnvironment(env),
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: userCache(cacheFolder),
            PYTHONUNBUFFERED: '1',
        });
        const userCache = (cacheFolder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheFolder, 'user');
    }),
    54691: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            KNOWN_CAUSES: () => (failures_advice.H),
            OLDEST_SPACK: () => (releases.hQ),
            RECIPES_RELEASE: () => (releases.mh),
            RECIPES_REPOSITORY: () => (releases.$9),
            SPACK_RELEASE: () => (releases.PF),
            SPACK_REPOSITORY: () => (releases.oZ),
            addVersions: () => (add_versions.F),
            adviceFor: () => (failures_advice.c),
            archiveAddressBySpack: () => (archive_address.g),
            chooseTarget: () => (chooseTarget),
            classOfPackage: () => (class_names.s),
            clipped: () => (build_log.cz),
            cloneFolder: () => (clone_folder.Q),
            configurationOf: () => (inputs.QV),
            decidesSolve: () => (decidesSolve),
            deprecateVersion: () => (deprecate_version._),
            firstError: () => (build_log.bv),
            handOn: () => (inputs.xg),
            lastLines: () => (build_log.w$),
            openSpack: () => (openSpack),
            readRecipe: () => (read_recipe.X),
            sameCode: () => (same_code.o),
            solvedPart: () => (solvedPart),
            spackInputs: () => (declared_inputs.s),
            spackSettings: () => (inputs.AK),
            syntaxErrorIn: () => (syntax_error.z),
            userCache: () => (process_environment.g),
            versionForm: () => (new_version.H),
            withConfiguration: () => (inputs.$V),
            withinBudget: () => (read_recipe.x)
        });
        var failures_advice = __webpack_require__(99052);
        var build_log = __webpack_require__(17155);
        var declared_inputs = __webpack_require__(70842);
        var inputs = __webpack_require__(52637);
        var archive_address = __webpack_require__(18921);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var require_writable = __webpack_require__(64195);
        var errors = __webpack_require__(37638);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var dist = __webpack_require__(38815);
        var schemas = __webpack_require__(92857);
        ;
        async function solveKey(ground, request) {
            const asked = await askedFor(request);
            if (typeof asked === 'string')
                return { kind: 'unknown', why: asked };
            const { identity, version, platform, target, processor, libc, packages, concretizer } = ground;
            if (identity === undefined)
                return {
                    kind: 'unknown',
                    why: 'Spack or a recipe repository has files that lie elsewhere, so that what it holds cannot be told',
                };
            const from = {
                'what was asked for': JSON.stringify([asked.texts, request.tests]),
                Spack: JSON.stringify([version, identity.spack]),
                'the recipes': JSON.stringify(identity.recipes),
                'the compilers and tools of the system': sha256(`${libc}\n${packages}`),
                'the target': JSON.stringify([platform, target, processor]),
                'the configuration': JSON.stringify(concretizer),
                ...offeredIn(request),
            };
            return {
                kind: 'known',
                key: sha256(JSON.stringify(from)),
                from,
                externals: externalsIn(packages, libc),
                asked: asked.specs,
            };
        }
        const sha256 = (text) => (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        function offeredIn({ offered = [] }) {
            if (offered.length === 0)
                return {};
            const lists = offered.map(({ from, digest }) => [from, digest]);
            return { 'what public caches offer': JSON.stringify(lists) };
        }
        async function askedFor({ specs = [], environment }) {
            if (environment === undefined)
                return whyNotKept(specs) ?? { texts: specs, specs };
            const manifest = (0, external_node_path_.join)(environment, 'spack.yaml');
            const lock = (0, external_node_path_.join)(environment, 'spack.lock');
            if (!(0, external_node_fs_.existsSync)(manifest))
                return `there is no ${manifest}`;
            const text = await (0, promises_.readFile)(manifest, 'utf8');
            const listed = specsOf(text);
            if (typeof listed === 'string')
                return listed;
            const locked = (0, external_node_fs_.existsSync)(lock) ? [await (0, promises_.readFile)(lock, 'utf8')] : [];
            return whyNotKept(listed) ?? { texts: [text, ...locked], specs: listed };
        }
        const environmentType = schemas.Ikc({
            spack: schemas.rej({
                specs: schemas.YOg(schemas.YjP()),
                view: schemas.L5J().optional(),
                packages: schemas.L5J().optional(),
                concretizer: schemas.rej({ unify: schemas.L5J().optional() }).optional(),
            }),
        });
        function specsOf(manifest) {
            const read = environmentType.safeParse(parsed(manifest));
            if (read.success && !manifest.includes('$'))
                return read.data.spack.specs;
            return 'its spack.yaml has more than specs, view, packages and unify, or names variables';
        }
        function parsed(yaml) {
            try {
                return (0, dist.qg)(yaml, { logLevel: 'silent' });
            }
            catch {
                return undefined;
            }
        }
        const MOVES = /(^|[\s^%=(])[/.~]|\.(json|yaml)\b|\bdev_path\b|@=?git\.(?![0-9a-f]{40}(=|$|\s))/;
        const whyNotKept = (specs) => {
            const moving = specs.find((spec) => MOVES.test(spec));
            return moving === undefined ? undefined : `what ${moving.slice(0, 80)} stands for can change`;
        };
        const packagesFile = schemas.Ikc({
            packages: schemas.g1P(schemas.YjP(), schemas._H3({
                externals: schemas.YOg(schemas._H3({
                    spec: schemas.YjP(),
                    prefix: schemas.YjP().optional(),
                    extra_attributes: schemas.L5J().optional(),
                }))
                    .optional(),
            })),
        });
        function externalsIn(packages, libc) {
            const read = packagesFile.safeParse(parsed(packages));
            const found = Object.entries(read.success ? read.data.packages : {}).flatMap(([name, { externals = [] }]) => externals.flatMap(({ spec, prefix, extra_attributes: attributes = {} }) => {
                const version = /^[^@\s]+@=?([^\s~+%=]+)/.exec(spec)?.[1];
                return version && prefix ? [{ name, version, prefix, attributes }] : [];
            }));
            return libc === ''
                ? found
                : [...found, { name: 'glibc', version: libc, prefix: '/usr', attributes: {} }];
        }
        var documents = __webpack_require__(61063);
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version_version = __webpack_require__(35198);
        var parse_spec = __webpack_require__(70378);
        var invalid_value = __webpack_require__(14566);
        ;
        function checkRoots(asked, roots, dag, lock) {
            const names = new Set(roots.map(({ spec }) => nameOf(spec)));
            const wanted = new Set(asked.map(nameOf));
            const missing = asked.filter((text) => !names.has(nameOf(text)) || !hasVersion(text, dag));
            const others = roots.filter(({ spec }) => !wanted.has(nameOf(spec)));
            if (missing.length === 0 && others.length === 0)
                return;
            const found = dag.roots.map((hash) => (0, concrete_spec.Pf)(dag.specs.get(hash))).join(', ');
            throw new errors.yo(`${lock} is the lock of another request: it has ${found || 'nothing'}, but ${asked.join(', ')} was asked for.`, {
                id: 'lock-of-other-request',
                fix: 'Something else wrote it meanwhile. Run it again, with a "work-dir" that nothing else uses.',
            });
        }
        const nameOf = (spec) => /^(?:[\w.]+\.)?(\w[\w-]*)?/.exec(spec.trim())?.[1] ?? '';
        function hasVersion(text, dag) {
            const query = queryOf(text);
            if (query?.name === undefined || query.versions.length === 0)
                return true;
            const named = dag.roots
                .map((hash) => dag.specs.get(hash))
                .filter(({ name, version }) => name === query.name && !version.includes('='));
            const { versions } = query;
            return (named.length === 0 ||
                named.some(({ version }) => versions.every((range) => (0, version_range.ib)((0, version_version.ot)(version), range))));
        }
        function queryOf(text) {
            try {
                return (0, parse_spec.N)(text);
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return undefined;
                throw error;
            }
        }
        ;
        const MISSING_DEPENDENCIES = String.raw `
import json, sys
import spack.environment, spack.repo

own = set(json.load(sys.stdin)["namespaces"])
open_names = []
for user_spec in spack.environment.active_environment().user_specs:
    open_names.extend(node.name for node in user_spec.traverse() if node.name)
seen, missing = set(), []
while open_names:
    name = open_names.pop()
    if name in seen or not spack.repo.PATH.exists(name):
        continue
    seen.add(name)
    cls = spack.repo.PATH.get_pkg_class(name)
    if cls.namespace not in own:
        continue
    for by_name in cls.dependencies.values():
        for dependency in by_name:
            if dependency in seen:
                continue
            if spack.repo.PATH.exists(dependency):
                open_names.append(dependency)
            elif not spack.repo.PATH.is_virtual(dependency):
                missing.append({"recipe": name, "file": spack.repo.PATH.filename_for_package_name(name), "missing": dependency})
print(json.dumps({"missing": missing}))
`;
        var recipe_facts = __webpack_require__(12362);
        ;
        const answer = schemas.Ikc({
            missing: schemas.YOg(schemas.Ikc({ recipe: schemas.YjP(), file: schemas.YjP(), missing: schemas.YjP() })),
        });
        async function missingDependencies(spack, folder, recipes) {
            const namespaces = recipes
                .map(({ namespace }) => namespace)
                .filter((namespace) => namespace !== 'builtin');
            const { exitCode, stdout } = await spack.run(['-e', folder, ...(0, recipe_facts.lF)(MISSING_DEPENDENCIES)], { stdin: JSON.stringify({ namespaces }) });
            const read = answer.safeParse(exitCode === 0 ? (0, recipe_facts.ZJ)(stdout) : undefined);
            return read.success ? Promise.all(read.data.missing.map(withLine)) : [];
        }
        async function withLine(found) {
            const lines = (await (0, promises_.readFile)(found.file, 'utf8').catch(() => '')).split('\n');
            const at = lines.findIndex((line) => line.includes('depends_on') && line.includes(found.missing));
            return at < 0 ? found : { ...found, line: at + 1 };
        }
        var suggestion = __webpack_require__(76133);
        var repository_folder = __webpack_require__(78301);
        var misnamed_folders = __webpack_require__(9428);
        var package_names = __webpack_require__(26263);
        var recipe_folder = __webpack_require__(50703);
        ;
        const NOBODY_HAS = /since '([^'\n]{1,200})' does not exist|Package '([^'\n]{1,200})' not found/;
        async function withNearWord(failed, said, recipes) {
            const lies = await misnamed(said, recipes).catch(() => undefined);
            if (lies)
                return new errors.yo(failed.message, { id: failed.id, fix: lies, cause: failed });
            const near = await nearWord(said, recipes).catch(() => undefined);
            return near === undefined
                ? failed
                : new errors.yo(failed.message, {
                    id: failed.id,
                    fix: `Did you mean "${near}"? ${failed.fix}`,
                    cause: failed,
                });
        }
        const foldersOf = async (recipes) => (await Promise.all(recipes.map(({ folder }) => (0, repository_folder.S)(folder, 'repository')))).flat();
        async function misnamed(said, recipes) {
            const [, missing, unfound] = NOBODY_HAS.exec(said) ?? [];
            const name = missing ?? unfound;
            if (name === undefined)
                return undefined;
            const all = (await Promise.all((await foldersOf(recipes)).map(misnamed_folders.K))).flat();
            const found = all.find(({ right }) => right !== undefined && (0, package_names.Od)(right) === name);
            return (found &&
                `Rename the folder ${found.folder} to "${found.right}": Spack sees no recipe in it now.`);
        }
        async function nearWord(said, recipes) {
            const repositories = await foldersOf(recipes);
            const variant = /No such variant \{'([^'}\n]{1,200})'[^\n]{0,500}for spec: '(?:[\w.]+\.)?([\w-]+)/.exec(said);
            if (variant)
                return (0, suggestion.h)(variant[1], await variantsOf(variant[2], repositories));
            const name = NOBODY_HAS.exec(said);
            if (!name)
                return undefined;
            const places = (await Promise.all(repositories.map(recipe_folder.vY))).flat();
            return (0, suggestion.h)((name[1] ?? name[2]), places.map((place) => place.name));
        }
        const SHARED = [
            'build_system',
            'build_type',
            'ipo',
            'generator',
            'cuda',
            'cuda_arch',
            'rocm',
            'amdgpu_target',
        ];
        async function variantsOf(name, repositories) {
            for (const repository of repositories) {
                const place = await (0, recipe_folder.Sx)(repository, name);
                if (place === undefined)
                    continue;
                const text = await (0, recipe_folder.gl)(place);
                return [
                    ...[...text.matchAll(/\bvariant\(\s{0,80}["']([\w-]{1,100})["']/g)].map(([, one]) => one),
                    ...SHARED,
                ];
            }
            return [];
        }
        var external_node_url_ = __webpack_require__(73136);
        var releases = __webpack_require__(45128);
        ;
        function parseSpackRelease(output) {
            const found = /^((\d+)\.(\d+)\.(\d+)(?:\.?[A-Za-z]+\d*)?)(?:\s+\(([0-9a-f]{40})\))?\s*$/.exec(output);
            if (!found)
                return undefined;
            const [, text, major, minor, , commit] = found;
            return { text: text, major: Number(major), minor: Number(minor), ...(commit && { commit }) };
        }
        const atLeast = (version, major, minor) => version.major > major || (version.major === major && version.minor >= minor);
        function requireSupported(version, where) {
            if (atLeast(version, ...releases.hQ))
                return;
            throw new errors.yo(`The Spack in ${where} is ${version.text}; Spack ${releases.hQ.join('.')} or newer is needed.`, {
                id: 'spack-version-unsupported',
                fix: 'Give the input "spack-ref" a tag such as v1.1.1, or point SPACK_ROOT to a newer Spack.',
            });
        }
        ;
        const OWN_MIRROR = 'pakages';
        function scopeSections(scope) {
            const { settings, recipes, target } = scope;
            return {
                config: config(scope),
                concretizer: { reuse: false },
                ...(target !== undefined && {
                    packages: { all: { target: [target] }, ...preferred(settings.compiler) },
                }),
                'repos:': Object.fromEntries(recipes.map(({ namespace, folder }) => [namespace, folder])),
                mirrors: mirrors(settings),
            };
        }
        function offeringSections(offered, platform) {
            const own = /^linux-(.+)$/.exec(platform)?.[1];
            const others = new Set(offered.flatMap(({ systems = [] }) => systems));
            if (own !== undefined)
                others.delete(own);
            return {
                concretizer: {
                    reuse: { roots: true, from: [{ type: 'buildcache' }] },
                    ...(own !== undefined && others.size > 0 && { os_compatible: { [own]: [...others].sort() } }),
                },
                'mirrors:': Object.fromEntries(offered.map(({ mirror }, at) => [
                    `offered-${at + 1}`,
                    { url: fileUrl(mirror), signed: false, source: false, binary: true },
                ])),
            };
        }
        const LANGUAGES = ['c', 'cxx', 'fortran'];
        const preferred = (compiler) => compiler === undefined
            ? {}
            : Object.fromEntries(LANGUAGES.map((language) => [language, { prefer: [compiler] }]));
        function config({ settings, version }) {
            const { installRoot, paddedLength, cacheFolder, jobs } = settings;
            return {
                install_tree: {
                    root: installRoot,
                    ...(paddedLength > 0 && { padded_length: paddedLength }),
                },
                build_stage: [(0, external_node_path_.join)(cacheFolder, 'stage')],
                source_cache: (0, external_node_path_.join)(cacheFolder, 'sources'),
                test_stage: (0, external_node_path_.join)(cacheFolder, 'test'),
                ...(jobs !== undefined && { build_jobs: jobs }),
                ...(atLeast(version, 1, 1) && { installer: 'old' }),
            };
        }
        function mirrors({ buildCache, mirrors: others }) {
            const own = buildCache !== undefined && {
                [OWN_MIRROR]: {
                    url: fileUrl(buildCache),
                    autopush: true,
                    signed: false,
                    source: false,
                    binary: true,
                },
            };
            const fetched = others.map(({ name, url }) => [
                name,
                { url: url.startsWith('/') ? fileUrl(url) : url, signed: false },
            ]);
            return { ...own, ...Object.fromEntries(fetched) };
        }
        const fileUrl = (folder) => (0, external_node_url_.pathToFileURL)(folder).href;
        ;
        async function writeScope(folder, sections) {
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, promises_.mkdir)(folder, { recursive: true });
            for (const [section, content] of Object.entries(sections)) {
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, `${section.replace(':', '')}.yaml`), (0, dist.As)({ [section]: content }));
            }
        }
        var spack_command = __webpack_require__(68870);
        ;
        async function concretize(spack, workFolder, { recipes, platform }, request) {
            const folder = await emptyEnvironment(workFolder);
            if (request.environment !== undefined)
                await copyEnvironment(spack, request.environment, folder);
            else
                await writeEnvironment(folder, request.specs ?? []);
            const tests = request.tests === 'none' ? [] : ['--test', request.tests];
            const offering = await offeringScope(workFolder, platform, request);
            const { exitCode, stderr } = await spack.run([
                ...offering,
                ...['-e', folder, 'concretize', ...tests],
            ]);
            if (exitCode !== 0)
                throw await whyNot(spack, folder, recipes, stderr);
            return read(folder, request.specs);
        }
        async function offeringScope(workFolder, platform, { offered = [] }) {
            if (offered.length === 0)
                return [];
            const scope = (0, external_node_path_.join)(workFolder, 'offering');
            await writeScope(scope, offeringSections(offered, platform));
            return ['-C', scope];
        }
        async function adoptLock(spack, workFolder, lock, manifest) {
            const json = await (0, documents.Vh)(lock, 'Name a spack.lock, as "spack concretize" writes it.');
            const dag = (0, errors.L)(lock, () => (0, concrete_spec.PG)(json), { file: lock });
            const folder = await emptyEnvironment(workFolder, lock);
            if (manifest === undefined)
                await writeEnvironment(folder, rootTexts(json));
            else
                await copyEnvironment(spack, manifest, folder);
            if (lock !== (0, external_node_path_.join)(folder, 'spack.lock'))
                await (0, promises_.copyFile)(lock, (0, external_node_path_.join)(folder, 'spack.lock'));
            return { folder, lock: (0, external_node_path_.join)(folder, 'spack.lock'), dag };
        }
        const rootTexts = (json) => rootsIn(json).map(({ spec }) => spec);
        const rootsIn = (json) => json.roots;
        async function emptyEnvironment(workFolder, keep) {
            const folder = (0, external_node_path_.join)(workFolder, 'environment');
            if (keep !== (0, external_node_path_.join)(folder, 'spack.lock'))
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            await (0, promises_.mkdir)(folder, { recursive: true });
            return folder;
        }
        async function writeEnvironment(folder, specs) {
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'spack.yaml'), (0, dist.As)({ spack: { specs, view: false, concretizer: { unify: 'when_possible' } } }));
        }
        async function copyEnvironment(spack, from, folder) {
            const manifest = (0, external_node_path_.join)(from, 'spack.yaml');
            if (!(0, external_node_fs_.existsSync)(manifest))
                throw new errors.yo(`There is no spack.yaml in ${from}.`, {
                    id: 'environment-not-read',
                    fix: 'Point the input "environment" to a folder with a spack.yaml.',
                });
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            await spack.output(['env', 'create', '--without-view', '--dir', folder, manifest], `read ${manifest}`);
            if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(from, 'spack.lock')))
                await (0, promises_.copyFile)((0, external_node_path_.join)(from, 'spack.lock'), (0, external_node_path_.join)(folder, 'spack.lock'));
        }
        async function read(folder, asked) {
            const lock = (0, external_node_path_.join)(folder, 'spack.lock');
            const json = await (0, documents.Vh)(lock, 'Spack wrote no lock: give it at least one spec.');
            const dag = (0, errors.L)(lock, () => (0, concrete_spec.PG)(json), { file: lock });
            if (dag.roots.length === 0)
                throw new errors.yo('There is nothing to build: no spec was asked for.', {
                    id: 'nothing-to-build',
                    fix: 'Give the input "specs", "environment" or "repository" something to build.',
                });
            if (asked)
                checkRoots(asked, rootsIn(json), dag, lock);
            return { folder, lock, dag };
        }
        async function whyNot(spack, folder, recipes, stderr) {
            const failed = await withNearWord((0, spack_command.a)('concretize', stderr), stderr, recipes);
            if (!/internal error|unsatisfiable|not found/i.test(stderr))
                return failed;
            const [first, ...others] = await missingDependencies(spack, folder, recipes);
            if (!first)
                return failed;
            const names = others
                .map((other) => `\nAlso the recipe of ${other.recipe} needs "${other.missing}".`)
                .join('');
            return new errors.yo(`The recipe of ${first.recipe} depends on "${first.missing}", and no package repository in use has such a package.${names}`, {
                id: 'recipe-dependency-unknown',
                fix: `Correct the spelling in ${first.file}, or add the repository that has "${first.missing}" to the input "repository".`,
                at: { file: first.file, ...(first.line && { line: first.line }) },
            });
        }
        var spec_hash = __webpack_require__(94002);
        var read_specs = __webpack_require__(71336);
        ;
        const OTHER_RECIPES = `${read_specs.C}${String.raw `
import spack.repo

def is_other(spec):
    try:
        package = spack.repo.PATH.get_pkg_class(spec.fullname)(spec)
        return package.content_hash() != request["nodes"][spec.dag_hash()].get("package_hash")
    except Exception as error:
        print("cannot be compared:", type(error).__name__, error, file=sys.stderr)
        return True

print(json.dumps({"other": [key for key in request["hashes"] if key not in specs or is_other(specs[key])]}))
`}`;
        ;
        const other_recipes_answer = schemas.Ikc({ other: schemas.YOg((0, spec_hash.o)()) });
        async function otherRecipes(spack, dag, hashes) {
            if (hashes.length === 0)
                return [];
            const stdout = await spack.output((0, recipe_facts.lF)(OTHER_RECIPES), 'compare recipes', {
                stdin: (0, recipe_facts.Qw)(dag, { hashes }),
            });
            const read = other_recipes_answer.safeParse((0, recipe_facts.ZJ)(stdout));
            if (read.success)
                return read.data.other;
            throw new errors.yo("Spack's answer about recipes that changed cannot be read.", {
                id: 'spack-answer-unusual',
                fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
                cause: read.error,
            });
        }
        var commits = __webpack_require__(3059);
        var references = __webpack_require__(4403);
        var failures = __webpack_require__(72554);
        var git_git = __webpack_require__(99329);
        ;
        async function cloneAt(git, { url, ref, folder, cause }) {
            const temporary = `${(0, external_node_path_.dirname)(folder)}/.clone-${(0, external_node_crypto_.randomUUID)()}`;
            await (0, promises_.mkdir)(temporary, { recursive: true });
            const call = async (args, remote) => {
                const { exitCode, stderr } = await (0, git_git.E)(git, args, {
                    folder: temporary,
                    ours: true,
                    transports: 'https:file',
                    remote,
                    keep: 1024 * 1024,
                });
                if (exitCode === 0)
                    return;
                const failure = (0, failures.tv)(stderr);
                throw new errors.yo(`${cause}, and ${(0, failures.Gq)(url)} at ${ref} cannot be cloned: ${failure.cause}.`, {
                    id: 'git-clone-failed',
                    fix: failure.ofMachine
                        ? `${failure.fix} Or set SPACK_ROOT to a Spack that is already on this machine, and put the recipes into the cache folder (see docs/building.md).`
                        : failure.fix,
                });
            };
            try {
                await call(['init', '--quiet'], false);
                await call(['fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, ref], true);
                await call(['checkout', '--quiet', '--detach', 'FETCH_HEAD'], false);
                await (0, promises_.rename)(temporary, folder).catch((error) => {
                    if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, '.git')))
                        throw error;
                });
            }
            finally {
                await (0, promises_.rm)(temporary, { recursive: true, force: true });
            }
        }
        var clone_folder = __webpack_require__(11066);
        ;
        async function findRecipes(git, wanted) {
            const own = (await Promise.all(wanted.repositories.map((folder) => (0, repository_folder.S)(folder, 'repository')))).flat();
            const builtin = own.some(({ namespace }) => namespace === 'builtin')
                ? []
                : (await (0, repository_folder.S)(await builtinRecipes(git, wanted), 'recipes-repository')).filter(({ namespace }) => namespace === 'builtin');
            const all = [...own, ...builtin];
            const twice = all.find(({ namespace }, at) => all.findIndex((other) => other.namespace === namespace) !== at);
            if (twice)
                throw new errors.yo(`Two package repositories have the namespace "${twice.namespace}".`, {
                    id: 'namespace-twice',
                    fix: `Rename one: change "namespace" in ${(0, external_node_path_.join)(twice.folder, 'repo.yaml')} and the name of its folder.`,
                });
            return Promise.all(all.map(async ({ namespace, folder }) => {
                const commit = await (0, commits.D3)(git, folder);
                return { namespace, folder, ...(commit && { commit }) };
            }));
        }
        async function builtinRecipes(git, { cacheFolder, recipesRef, recipesRepository }) {
            const url = (0, references.n_)(recipesRepository ?? releases.$9, 'recipes-repository');
            const ref = recipesRef === undefined ? undefined : (0, references.__)(recipesRef, 'recipes-ref');
            const name = ref ?? releases.mh;
            const folder = (0, clone_folder.Q)(cacheFolder, 'spack-packages', name, recipesRepository && url);
            const fitting = recipesRepository === undefined ? await inCache(git, (0, external_node_path_.dirname)(folder), ref) : undefined;
            if (fitting !== undefined)
                return fitting;
            const cause = ref === undefined
                ? 'There are no builtin recipes in the cache folder'
                : `There are no builtin recipes at ${ref} in the cache folder`;
            if (!(0, external_node_fs_.existsSync)(folder))
                await cloneAt(git, { url, ref: name, folder, cause });
            return folder;
        }
        async function inCache(git, parent, ref) {
            const names = (await (0, promises_.readdir)(parent).catch(() => [])).filter((name) => !name.startsWith('.') && !name.includes('@'));
            const first = (0, references.yS)(ref ?? releases.mh);
            const ordered = [
                ...names.filter((name) => name === first),
                ...names
                    .filter((name) => name !== first)
                    .sort()
                    .reverse(),
            ].map((name) => (0, external_node_path_.join)(parent, name));
            if (ref === undefined)
                return ordered[0];
            if (names.includes(first))
                return ordered[0];
            for (const folder of ordered)
                if (await (0, commits.ii)(git, folder, ref))
                    return folder;
            return undefined;
        }
        var outside_json = __webpack_require__(15125);
        ;
        async function keptAnswer(question, ask) {
            const { cacheFolder, about, from, type } = question;
            if (from === undefined)
                return ask();
            const name = (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(from)).digest('hex');
            const file = (0, external_node_path_.join)(cacheFolder, 'answers', `${about}-${name}.json`);
            const before = await kept_answer_read(file, type);
            if (before !== undefined)
                return before;
            const answer = await ask();
            if (type.safeParse(answer).success)
                await (0, documents.f8)(file, JSON.stringify(answer)).catch(() => { });
            return answer;
        }
        async function kept_answer_read(file, type) {
            try {
                return type.safeParse((0, outside_json.q)(await (0, promises_.readFile)(file, 'utf8'), file)).data;
            }
            catch {
                return undefined;
            }
        }
        var process_environment = __webpack_require__(20703);
        ;
        const answerType = schemas.Ikc({ exitCode: schemas.aig(), stdout: schemas.YjP(), stderr: schemas.YjP() })
            .refine(({ exitCode, stdout }) => exitCode === 0 && parseSpackRelease(stdout) !== undefined);
        async function spackVersion(git, root, cacheFolder) {
            const from = await whatItFollowsFrom(git, root);
            const { exitCode, stdout, stderr } = await keptAnswer({ cacheFolder, about: 'version', from, type: answerType }, () => git.processes.run((0, external_node_path_.join)(root, 'bin', 'spack'), ['--version'], {
                env: (0, process_environment.k)(git.env, cacheFolder),
                signal: git.signal,
                keep: 65_536,
            }));
            if (exitCode === 0)
                return parseSpackRelease(stdout) ?? `${root} says it is "${stdout.trim().slice(0, 60)}"`;
            if (/requires.*python|python.*not found|No such file.*python/is.test(stderr)) {
                throw new errors.yo('Spack needs Python 3, and finds none.', {
                    id: 'python-missing',
                    fix: 'Install python3, or set SPACK_PYTHON to an interpreter.',
                });
            }
            return `${root} does not run (${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`})`;
        }
        async function whatItFollowsFrom(git, root) {
            try {
                const [folder, code, program, commit] = await Promise.all([
                    (0, promises_.realpath)(root),
                    (0, promises_.readFile)((0, external_node_path_.join)(root, 'lib', 'spack', 'spack', '__init__.py'), 'utf8'),
                    (0, promises_.stat)((0, external_node_path_.join)(root, 'bin', 'spack')),
                    (0, commits.D3)(git, root),
                ]);
                const { size, mtimeMs, ino } = program;
                return [folder, code, size, mtimeMs, ino, commit, git.env['PATH'], git.env['SPACK_PYTHON']];
            }
            catch {
                return undefined;
            }
        }
        ;
        async function findSpack(git, wanted) {
            const ref = wanted.spackRef === undefined ? undefined : (0, references.__)(wanted.spackRef, 'spack-ref');
            const url = (0, references.n_)(wanted.spackRepository ?? releases.oZ, 'spack-repository');
            const refused = [];
            const candidates = wanted.spackRepository === undefined ? await candidatesOf(git.env, wanted.cacheFolder, ref) : [];
            for (const candidate of candidates) {
                const version = await spackVersion(git, candidate.root, wanted.cacheFolder);
                if (typeof version === 'string')
                    refused.push(version);
                else if (await fits(git, candidate, version, ref, refused))
                    return found(candidate, version);
            }
            return cloned(git, wanted.cacheFolder, url, ref ?? releases.PF, refused, wanted.spackRepository !== undefined);
        }
        async function cloned(git, cacheFolder, url, ref, refused, ownRepository) {
            const folder = (0, clone_folder.Q)(cacheFolder, 'spack', ref, ownRepository ? url : undefined);
            const cause = refused.length > 0
                ? `No Spack on this machine fits (${refused.join('; ')})`
                : 'There is no Spack in SPACK_ROOT, on the PATH or in the cache folder';
            const isNew = !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'bin', 'spack'));
            if (isNew)
                await cloneAt(git, { url, ref, folder, cause });
            const version = await spackVersion(git, folder, cacheFolder);
            if (typeof version === 'string')
                throw new errors.yo(`${url} at ${ref} is not a Spack that works: ${version}.`, {
                    id: 'spack-not-working',
                    fix: 'Correct the inputs "spack-repository" and "spack-ref".',
                });
            requireSupported(version, `${url} at ${ref}`);
            return found({ root: folder, origin: isNew ? 'clone' : 'cache' }, version);
        }
        const found = ({ root, origin }, version) => ({
            root,
            origin,
            version,
            program: (0, external_node_path_.join)(root, 'bin', 'spack'),
        });
        async function fits(git, { root, origin }, version, ref, refused) {
            if (ref === undefined) {
                if (origin === 'SPACK_ROOT')
                    requireSupported(version, root);
                return version.major >= 1 || (refused.push(`${root} is ${version.text}`), false);
            }
            if (ref === `v${version.text}` || (await (0, commits.ii)(git, root, ref)))
                return true;
            refused.push(`${root} is ${version.text}, not ${ref}`);
            return false;
        }
        async function candidatesOf(env, cacheFolder, ref) {
            const fromVariable = env['SPACK_ROOT'];
            if (fromVariable && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(fromVariable, 'bin', 'spack'))) {
                throw new errors.yo(`SPACK_ROOT is ${fromVariable}, but there is no bin/spack in it.`, {
                    id: 'spack-root-wrong',
                    fix: 'Point SPACK_ROOT to a clone of Spack, or unset it.',
                });
            }
            const onPath = await rootOnPath(env['PATH'] ?? '');
            return [
                ...(fromVariable ? [{ root: fromVariable, origin: 'SPACK_ROOT' }] : []),
                ...(onPath && onPath !== fromVariable ? [{ root: onPath, origin: 'PATH' }] : []),
                ...(await find_spack_inCache(cacheFolder, ref)).map((root) => ({ root, origin: 'cache' })),
            ];
        }
        async function rootOnPath(path) {
            for (const folder of path.split(external_node_path_.delimiter).filter((name) => name !== '')) {
                const program = (0, external_node_path_.join)(folder, 'spack');
                if (!(0, external_node_fs_.existsSync)(program))
                    continue;
                const root = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(await (0, promises_.realpath)(program)));
                if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, 'lib', 'spack', 'spack')))
                    return root;
            }
            return undefined;
        }
        async function find_spack_inCache(cacheFolder, ref) {
            const folder = (0, external_node_path_.join)(cacheFolder, 'spack');
            const names = await (0, promises_.readdir)(folder).catch(() => []);
            const first = (0, references.yS)(ref ?? releases.PF);
            const clones = names.filter((name) => !name.startsWith('.') &&
                !name.includes('@') &&
                (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name, 'bin', 'spack')));
            return [
                ...clones.filter((name) => name === first),
                ...clones
                    .filter((name) => name !== first)
                    .sort()
                    .reverse(),
            ].map((name) => (0, external_node_path_.join)(folder, name));
        }
        var external_node_os_ = __webpack_require__(48161);
        ;
        const MOST_FILES = 50_000;
        const LARGEST = 4 * 1024 * 1024;
        const IGNORED = new Set(['.git', 'node_modules', '.pakages', '__pycache__']);
        async function locateSource(named, stage, folders) {
            const inside = (0, external_node_path_.isAbsolute)(named)
                ? folders.find((folder) => !(0, external_node_path_.relative)(folder, named).startsWith('..'))
                : undefined;
            if (inside !== undefined && (0, external_node_fs_.existsSync)(named))
                return named;
            const staged = await inStage(named, stage);
            if (staged === undefined || (await (0, promises_.stat)(staged)).size > LARGEST)
                return undefined;
            const bytes = await (0, promises_.readFile)(staged);
            for (const folder of folders) {
                for await (const file of filesNamed((0, external_node_path_.basename)(staged), folder)) {
                    if ((await (0, promises_.stat)(file)).size === bytes.length && bytes.equals(await (0, promises_.readFile)(file)))
                        return file;
                }
            }
            return undefined;
        }
        async function inStage(named, stage) {
            const direct = (0, external_node_path_.isAbsolute)(named) ? named : (0, external_node_path_.join)(stage, 'spack-src', named);
            if ((0, external_node_fs_.existsSync)(direct))
                return direct;
            const tail = `/${named.replace(/^(?:\.{1,2}\/)+/, '')}`;
            const matching = [];
            for await (const file of filesNamed((0, external_node_path_.basename)(named), stage))
                if (file.endsWith(tail))
                    matching.push(file);
            return matching.length === 1 ? matching[0] : undefined;
        }
        async function* filesNamed(name, folder) {
            const open = [folder];
            let seen = 0;
            for (let next = open.shift(); next !== undefined && seen < MOST_FILES; next = open.shift()) {
                const entries = await (0, promises_.readdir)(next, { withFileTypes: true }).catch(() => []);
                seen += entries.length;
                for (const entry of entries) {
                    if (entry.isFile() && entry.name === name)
                        yield (0, external_node_path_.join)(next, entry.name);
                    else if (entry.isDirectory() && !IGNORED.has(entry.name))
                        open.push((0, external_node_path_.join)(next, entry.name));
                }
            }
        }
        ;
        async function describeFailure(spec, text, lastPhase, sources) {
            const stage = await stageOf(spec, sources.stages);
            const fetching = /(?:ChecksumError|FetchError|All fetchers failed)/.test(text);
            const log = fetching ? undefined : await readLog(stage);
            const found = log && (0, build_log.bv)(log.text);
            const phase = fetching ? 'fetch' : lastPhase;
            const spoken = spackSays(text);
            const advice = (0, failures_advice.c)(found?.message ?? '') ?? (0, failures_advice.c)(spoken);
            const at = await placeOf(spec, found, stage, sources.recipes);
            return {
                message: found?.message ?? advice?.cause ?? inOneLine(spoken),
                text: spoken,
                ...(phase !== undefined && { phase }),
                ...(at && { at }),
                ...leftBehind(stage, log),
                ...(advice && { advice }),
            };
        }
        const leftBehind = (stage, log) => ({
            ...(stage !== undefined && { stage }),
            ...(log && { log: log.file }),
        });
        async function readLog(stage) {
            const file = stage && (0, external_node_path_.join)(stage, 'spack-build-out.txt');
            return file && (0, external_node_fs_.existsSync)(file) ? { file, text: await (0, promises_.readFile)(file, 'utf8') } : undefined;
        }
        const spackSays = (text) => text.split(/\n(?:Traceback \(most recent call last\)|Build log:)/)[0].trim() ||
            'Spack gives no reason.';
        function inOneLine(spoken) {
            const [first = '', second = ''] = spoken.split('\n').map((line) => line.trim());
            const isOfCommand = /\bexited with status -?\d+:?$/.test(first) && /^['"/]/.test(second);
            return isOfCommand ? (0, build_log.cz)(`${first.replace(/:$/, '')}: ${second}`) : first;
        }
        async function stageOf(spec, stages) {
            const name = `spack-stage-${spec.name}-${spec.version}-${spec.hash}`;
            const users = await (0, promises_.readdir)(stages).catch(() => []);
            return [stages, ...users.map((user) => (0, external_node_path_.join)(stages, user))]
                .map((folder) => (0, external_node_path_.join)(folder, name))
                .find((folder) => (0, external_node_fs_.existsSync)(folder));
        }
        async function placeOf(spec, found, stage, recipes) {
            const repository = recipes.find(({ namespace }) => namespace === spec.namespace && namespace !== 'builtin');
            if (!repository)
                return undefined;
            const recipe = recipeFile(repository.folder, spec.name);
            const folders = [
                ...(recipe ? [(0, external_node_path_.dirname)(recipe)] : []),
                repository.folder,
                rootOf(repository.folder),
            ];
            const file = found?.file === undefined || stage === undefined
                ? undefined
                : await locateSource(found.file, stage, folders);
            if (file === undefined)
                return recipe === undefined ? undefined : { file: recipe };
            return {
                file,
                ...(found?.line !== undefined && { line: found.line }),
                ...(found?.column !== undefined && { column: found.column }),
            };
        }
        const rootOf = (folder) => folder.replace(/\/(?:repos\/)?spack_repo\/[^/]+$/, '');
        function recipeFile(repository, name) {
            const module = name.replaceAll('-', '_');
            const folders = [module, `_${module}`, name].map((folder) => (0, external_node_path_.join)(repository, 'packages', folder, 'package.py'));
            return folders.find((file) => (0, external_node_fs_.existsSync)(file));
        }
        var short_hash = __webpack_require__(48055);
        ;
        const HASHED = String.raw `\S+-([a-z2-7]{32})`;
        const CLASSIC = [
            ['started', new RegExp(`^==> Installing ${HASHED}(?: \\[\\d+/\\d+\\])?$`)],
            ['extracting', new RegExp(`^==> Extracting ${HASHED} from binary cache$`)],
            ['installed', new RegExp(`^==> \\S+: Successfully installed ${HASHED}$`)],
            ['failed', new RegExp(`^==> Error: ${HASHED}: (?!Package was not installed)`)],
        ];
        const PHASE = /^==> (\S+): Executing phase: '([^']+)'$/;
        const STATE = /^([a-z2-7]{7}) [^\s@]+@\S+: (.+)$/;
        function readInstallLine(line) {
            for (const [kind, pattern] of CLASSIC) {
                const hash = pattern.exec(line)?.[1];
                if (hash)
                    return { kind, hash };
            }
            const phase = PHASE.exec(line);
            if (phase)
                return { kind: 'phase', subject: phase[1], phase: phase[2] };
            const state = STATE.exec(line);
            return state ? readState(state[1], state[2]) : undefined;
        }
        function readState(hash, state) {
            if (state === 'finished')
                return { kind: 'installed', hash };
            if (state === 'failed')
                return { kind: 'failed', hash };
            if (state === 'staging')
                return { kind: 'started', hash };
            if (state === 'fetching from build cache')
                return { kind: 'extracting', hash };
            return { kind: 'phase', subject: hash, phase: state };
        }
        ;
        class InstallWatch {
            installed = new Set();
            extracted = new Set();
            failed = new Set();
            #started = new Map();
            #phases = new Map();
            #byShort;
            #dag;
            #tell;
            constructor(dag, tell = () => { }) {
                this.#dag = dag;
                this.#tell = tell;
                this.#byShort = new Map([...dag.specs.keys()].map((hash) => [(0, short_hash.B)(hash), hash]));
            }
            read(text) {
                const line = readInstallLine(text);
                if (!line)
                    return;
                if (line.kind === 'phase') {
                    const begun = this.#phases.get(line.subject) ?? [];
                    begun.push({ name: line.phase, began: performance.now() });
                    this.#phases.set(line.subject, begun);
                    return;
                }
                const hash = this.#whole(line.hash);
                if (hash)
                    this.#take(hash, line.kind);
            }
            fail(hash) {
                this.#take(hash, 'failed');
            }
            phaseOf(spec) {
                return this.#begunBy(spec).at(-1)?.name;
            }
            #begunBy(spec) {
                return this.#phases.get((0, short_hash.B)(spec.hash)) ?? this.#phases.get(spec.name) ?? [];
            }
            #phasesOf(hash, ended) {
                const phases = this.#begunBy(this.#dag.specs.get(hash));
                if (phases.length === 0)
                    return [];
                const all = [{ name: 'fetch and stage', began: this.#started.get(hash) }, ...phases];
                return all.map(({ name, began }, at) => ({
                    name,
                    seconds: ((all[at + 1]?.began ?? ended) - began) / 1000,
                }));
            }
            #take(hash, kind) {
                if (!this.#started.has(hash)) {
                    this.#started.set(hash, performance.now());
                    if (kind !== 'failed')
                        this.#tell({ hash, state: 'started' });
                }
                if (kind === 'extracting')
                    this.extracted.add(hash);
                const ended = kind === 'installed' ? this.installed : kind === 'failed' ? this.failed : undefined;
                if (!ended || ended.has(hash))
                    return;
                ended.add(hash);
                const now = performance.now();
                const phases = this.#phasesOf(hash, now);
                this.#tell({
                    hash,
                    state: kind === 'failed' ? 'failed' : this.extracted.has(hash) ? 'reused' : 'built',
                    seconds: (now - this.#started.get(hash)) / 1000,
                    ...(phases.length > 0 && { phases }),
                });
            }
            #whole(hash) {
                if ((0, spec_hash.C)(hash))
                    return this.#dag.specs.has(hash) ? hash : undefined;
                return this.#byShort.get(hash);
            }
        }
        var slim = __webpack_require__(66742);
        ;
        function readJUnit(xml) {
            const $ = (0, slim.Hh)(xml, { xml: true });
            const cases = new Map();
            for (const element of $('testcase').toArray()) {
                const entry = $(element);
                const failure = entry.children('failure, error').first();
                const message = failure.length > 0
                    ? [failure.attr('message') ?? '', failure.text()].join('\n').trim()
                    : undefined;
                const result = message !== undefined ? 'failed' : entry.children('skipped').length > 0 ? 'skipped' : 'passed';
                const read = {
                    hash: entry.attr('name') ?? '',
                    name: entry.attr('classname') ?? '',
                    seconds: Number(entry.attr('time')) || 0,
                    result,
                    ...(message !== undefined && { message }),
                };
                const known = cases.get(read.hash);
                if (!known || RANK[read.result] > RANK[known.result])
                    cases.set(read.hash, read);
            }
            return [...cases.values()];
        }
        const RANK = { skipped: 0, passed: 1, failed: 2 };
        var spack_output = __webpack_require__(27966);
        ;
        async function install(spack, request, sources) {
            const { environment, onProgress, only } = request;
            const reports = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-'));
            const report = (0, external_node_path_.join)(reports, `${(0, external_node_crypto_.randomUUID)()}.xml`);
            try {
                const watch = new InstallWatch(environment.dag, onProgress);
                let failedBefore;
                request.until?.addEventListener('abort', () => (failedBefore = new Set(watch.failed)), {
                    once: true,
                });
                const { exitCode, stderr } = await untilStopped(spack.run(['-e', environment.folder, ...installArguments(request, report)], {
                    onLine: (line) => watch.read(line),
                    until: request.until,
                }), request.until);
                const cases = new Map(readJUnit(await (0, promises_.readFile)(report, 'utf8').catch(() => '<testsuites/>')).map((entry) => [
                    entry.hash,
                    entry,
                ]));
                const wanted = only && new Set(only);
                const specs = [...environment.dag.specs.values()].filter((spec) => !(0, concrete_spec.ge)(spec) && (wanted?.has(spec.hash) ?? true));
                const outcomes = specs
                    .map((spec) => judge(spec, cases.get(spec.hash), watch, stderr))
                    .map((one) => (isStopped(one, failedBefore) ? { ...one, outcome: 'skipped' } : one));
                if (exitCode !== 0 && !outcomes.some((outcome) => outcome.outcome === 'failed'))
                    throw (0, spack_command.a)('install', stderr);
                return await Promise.all(outcomes.map((outcome) => withFailure(outcome, environment.dag.specs.get(outcome.hash), watch, sources)));
            }
            finally {
                await (0, promises_.rm)(reports, { recursive: true, force: true });
            }
        }
        const isStopped = ({ hash, outcome }, failedBefore) => outcome === 'failed' && failedBefore?.has(hash) === false;
        async function untilStopped(running, until) {
            try {
                return await running;
            }
            catch (error) {
                if (until?.aborted && error === until.reason)
                    return { exitCode: 0, stderr: '' };
                throw error;
            }
        }
        function installArguments({ tests, failFast, concurrentPackages, only }, report) {
            if (!Number.isSafeInteger(concurrentPackages) || concurrentPackages < 1)
                throw new errors.yo(`"concurrent-packages" is ${concurrentPackages}.`, {
                    id: 'input-malformed',
                    fix: 'Give 1 or more.',
                });
            return [
                'install',
                '--only-concrete',
                '--log-format',
                'junit',
                '--log-file',
                report,
                '-p',
                String(concurrentPackages),
                ...(tests === 'none' ? [] : ['--test', tests]),
                ...(failFast ? ['--fail-fast'] : []),
                ...(only ? ['--only', 'package', ...only.map((hash) => `/${hash}`)] : []),
            ];
        }
        function judge(spec, report, watch, stderr) {
            const { hash } = spec;
            const seconds = report && report.seconds > 0 ? { seconds: report.seconds } : {};
            if (report?.result === 'failed' || (watch.failed.has(hash) && !watch.installed.has(hash)))
                return { hash, outcome: 'failed', ...seconds, text: report?.message ?? errorsOf(hash, stderr) };
            if (watch.installed.has(hash))
                return { hash, outcome: watch.extracted.has(hash) ? 'reused' : 'built', ...seconds };
            if (report?.result === 'skipped')
                return { hash, outcome: 'present' };
            return { hash, outcome: report?.result === 'passed' ? 'built' : 'skipped', ...seconds };
        }
        function errorsOf(hash, stderr) {
            const blocks = stderr
                .split(/^(?===> )/m)
                .filter((block) => block.startsWith('==> Error:') && block.includes(hash));
            return (0, spack_output.k)(blocks[0] ?? stderr);
        }
        async function withFailure({ text, ...outcome }, spec, watch, sources) {
            if (outcome.outcome !== 'failed')
                return outcome;
            watch.fail(outcome.hash);
            return {
                ...outcome,
                failure: await describeFailure(spec, text ?? '', watch.phaseOf(spec), sources),
            };
        }
        var spec_dag = __webpack_require__(88761);
        ;
        const INSTALL_FROM_MIRROR = `${read_specs.C}${String.raw `
import hashlib, multiprocessing, os, queue, shutil
from collections import deque
from time import monotonic

try:
    import spack.hooks, spack.store
    from spack.binary_distribution import extract_tarball
    database, locker = spack.store.STORE.db, spack.store.STORE.prefix_locker
    needed = (extract_tarball, spack.hooks.post_install, database.write_transaction, database.add, database.mark, locker.lock)
except (ImportError, AttributeError) as error:
    print("not supported:", error, file=sys.stderr)
    sys.exit(64)

MIRROR = request["mirror"]

class Blob:
    """What extract_tarball asks of a stage."""

    def __init__(self, path, once=False):
        self.save_filename, self.once = path, once

    def destroy(self):
        if self.once and os.path.exists(self.save_filename):
            os.remove(self.save_filename)

def tarball(spec):
    tar = request.get("unpacked", {}).get(spec.dag_hash())
    if tar is not None:
        # It was verified while it was unpacked, a moment ago, and is nobody else's.
        return Blob(tar, once=True)
    name = f"{spec.name}-{spec.version}-{spec.dag_hash()}.spec.manifest.json"
    path = os.path.join(MIRROR, "v3", "manifests", "spec", spec.name, name)
    if not os.path.exists(path):
        raise LookupError("the build cache has no binary of it")
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    if text.startswith("-----BEGIN PGP SIGNED MESSAGE-----"):
        text = text[text.index("{"):text.rindex("-----BEGIN PGP SIGNATURE-----")]
    try:
        records = json.loads(text)["data"]
        record = next(r for r in records if r["mediaType"].startswith("application/vnd.spack.install."))
        checksum = record["checksum"]
    except (ValueError, KeyError, TypeError, StopIteration):
        raise RuntimeError(f"the manifest {name} is damaged") from None
    if len(checksum) != 64 or not set(checksum) <= set("0123456789abcdef"):
        raise RuntimeError(f"the manifest {name} is damaged")
    blob = os.path.join(MIRROR, "blobs", "sha256", checksum[:2], checksum)
    digest = hashlib.sha256()
    try:
        with open(blob, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except FileNotFoundError:
        raise RuntimeError("its tarball is missing in the build cache") from None
    if digest.hexdigest() != checksum:
        raise RuntimeError("its tarball in the build cache is damaged: its sha256 differs")
    return Blob(blob)

def unpack(spec):
    # A prefix that the database does not know was left by a run that was stopped.
    extract_tarball(spec, tarball(spec), force=True)

def finish(spec):
    """Hooks look at what the package needs: one of them drops RPATHs to folders that do not exist."""
    package = spec.package
    package.installed_from_binary_cache = True
    if hasattr(package, "_post_buildcache_install_hook"):
        package._post_buildcache_install_hook()
    spack.hooks.post_install(spec, spec.dag_hash() in ROOTS)

STEPS = {"unpack": unpack, "finish": finish}

def worker(take, give):
    # What recipes and Spack print must not mix with the answers.
    os.dup2(2, 1)
    while True:
        task = take.get()
        if task is None:
            return
        step, key = task
        began, reason = monotonic(), None
        if step == "unpack":
            give.put(("started", key, 0.0, None))
        try:
            STEPS[step](specs[key])
        except BaseException as error:
            reason = f"{type(error).__name__}: {error}"
        give.put((step, key, monotonic() - began, reason))

def say(**line):
    answers.write(json.dumps(line) + "\n")
    answers.flush()

ROOTS = set(request["roots"])
answers = os.fdopen(os.dup(1), "w")
order = list(dict.fromkeys(
    spec.dag_hash()
    for root in request["roots"]
    for spec in specs[root].traverse(order="post", deptype=("link", "run"))
    if not spec.external
))

def installed_ones(keys):
    with database.read_transaction():
        return {key for key in keys if specs[key].installed}

present = installed_ones(order)
# From here to the database's word on it nobody else touches what is to be installed. All runs lock in
# the same order, so that none waits for one that waits for it.
locks = {}
for key in sorted(set(order) - present):
    locks[key] = locker.lock(specs[key])
    locks[key].acquire_write()
for key in installed_ones(locks):
    present.add(key)
    locks.pop(key).release_write()
for key in order:
    if key in present:
        say(hash=key, state="present", prefix=str(specs[key].prefix))
        if key in ROOTS:
            database.mark(specs[key], "explicit", True)
todo = [key for key in order if key not in present]

unpacked, finished, unmet, needed_by = set(), [], {}, {key: [] for key in todo}
for key in todo:
    needs = {d.dag_hash() for d in specs[key].dependencies(deptype=("link", "run")) if d.dag_hash() in needed_by}
    unmet[key] = len(needs)
    for need in needs:
        needed_by[need].append(key)
ready, to_unpack = deque(), deque(todo)
seconds = dict.fromkeys(todo, 0.0)

def flush():
    """Adds what is finished to the database; it was finished in the order of dependencies."""
    with database.write_transaction():
        for key in finished:
            database.add(specs[key], explicit=key in ROOTS)
    for key in finished:
        locks.pop(key).release_write()
        say(hash=key, state="reused", seconds=seconds[key], prefix=str(specs[key].prefix))
    finished.clear()

fork = multiprocessing.get_context("fork")
take, give = fork.SimpleQueue(), fork.Queue()
workers = [fork.Process(target=worker, args=(take, give), daemon=True) for _ in range(min(request["processes"], len(todo)))]
for process in workers:
    process.start()

running, last = 0, monotonic()

def hand_out():
    """A task for each idle worker: what can be finished first, so that little is left half done."""
    global running
    while running < len(workers) and (ready or to_unpack):
        take.put(("finish", ready.popleft()) if ready else ("unpack", to_unpack.popleft()))
        running += 1

hand_out()
while running:
    try:
        step, key, took, reason = give.get(timeout=5)
    except queue.Empty:
        if any(process.exitcode not in (None, 0) for process in workers):
            flush()
            sys.exit("==> Error: a process that unpacked a package was killed; mostly the machine is Out of memory")
        continue
    if step == "started":
        say(hash=key, state="started")
        continue
    running -= 1
    seconds[key] += took
    if reason is not None:
        say(hash=key, state="failed", seconds=seconds[key], reason=reason)
    elif step == "unpack":
        unpacked.add(key)
        if unmet[key] == 0:
            ready.append(key)
    else:
        finished.append(key)
        for dependent in needed_by[key]:
            unmet[dependent] -= 1
            if unmet[dependent] == 0 and dependent in unpacked:
                ready.append(dependent)
    hand_out()
    # A run that is stopped loses at most what was unpacked in the last two seconds.
    if finished and monotonic() - last > 2:
        flush()
        last = monotonic()
if finished:
    flush()
for key in locks:
    # It failed, or what it needs did: nothing that no database names stays behind.
    shutil.rmtree(specs[key].prefix, ignore_errors=True)
    locks[key].release_write()
for _ in workers:
    take.put(None)
for process in workers:
    process.join()
`}`;
        ;
        const NOT_SUPPORTED = 64;
        const mirror_install_answer = schemas.Ikc({
            hash: (0, spec_hash.o)(),
            state: schemas.k5n(['started', 'present', 'reused', 'failed']),
            seconds: schemas.aig().optional(),
            prefix: schemas.YjP().optional(),
            reason: schemas.YjP().optional(),
        });
        async function installFromMirror(spack, request) {
            const answers = new Map();
            const { exitCode, stderr } = await spack.run((0, recipe_facts.lF)(INSTALL_FROM_MIRROR), {
                stdin: JSON.stringify(programInput(request)),
                onLine: (line, stream) => {
                    if (stream === 'stdout')
                        take(line, answers, request.onProgress);
                },
            });
            if (exitCode === NOT_SUPPORTED)
                return withCommandLine(spack, request);
            if (exitCode !== 0)
                throw (0, spack_command.a)('install from the build cache', stderr);
            return judged(request, (hash) => answers.get(hash));
        }
        const programInput = ({ dag, mirror, unpacked = new Map(), processes = (0, external_node_os_.availableParallelism)(), }) => ({
            roots: dag.roots,
            nodes: Object.fromEntries(dag.specs),
            mirror,
            unpacked: Object.fromEntries(unpacked),
            processes,
        });
        function take(line, answers, tell) {
            const read = line.startsWith('{') ? mirror_install_answer.safeParse(mirror_install_parsed(line)) : undefined;
            if (!read?.success)
                return;
            const { hash, state, seconds } = read.data;
            if (state !== 'started')
                answers.set(hash, read.data);
            if (state !== 'present')
                tell?.({ hash, state, ...(seconds !== undefined && { seconds }) });
        }
        function mirror_install_parsed(line) {
            try {
                return (0, outside_json.q)(line, 'the output');
            }
            catch {
                return undefined;
            }
        }
        function judged({ dag }, answerOf) {
            return (0, spec_dag.Gq)(dag, spec_dag.lr)
                .filter((spec) => !(0, concrete_spec.ge)(spec))
                .map(({ hash }) => {
                const found = answerOf(hash);
                const prefix = found?.prefix === undefined ? {} : { prefix: found.prefix };
                if (found?.state === 'present')
                    return { hash, outcome: 'present', ...prefix };
                if (found?.state === 'reused')
                    return {
                        hash,
                        outcome: 'reused',
                        ...prefix,
                        ...(found.seconds !== undefined && { seconds: found.seconds }),
                    };
                if (found?.state !== 'failed')
                    return { hash, outcome: 'skipped' };
                const text = found.reason ?? 'Spack gives no reason.';
                const advice = (0, failures_advice.c)(text);
                return {
                    hash,
                    outcome: 'failed',
                    failure: {
                        phase: 'install from the build cache',
                        message: text.split('\n')[0],
                        text,
                        ...(advice && { advice }),
                    },
                };
            });
        }
        async function withCommandLine(spack, request) {
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-mirror-'));
            try {
                await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'mirrors.yaml'), (0, dist.As)({
                    'mirrors:': { restored: { url: (0, external_node_url_.pathToFileURL)(request.mirror).href, signed: false } },
                }));
                const files = await Promise.all((0, spec_dag.RD)(request.dag).map(async (root) => {
                    const file = (0, external_node_path_.join)(folder, `${root.hash}.json`);
                    await (0, promises_.writeFile)(file, JSON.stringify((0, spec_dag.iH)(request.dag, root.hash)));
                    return file;
                }));
                const watch = new InstallWatch(request.dag, request.onProgress);
                const { exitCode, stdout, stderr } = await spack.run(['-C', folder, 'install', '--cache-only', ...files], { onLine: (line) => watch.read(line) });
                const shown = new Set(stdout.match(/^\[\+\] .*$/gm)?.map((line) => line.slice(-32)));
                const error = exitCode === 0 ? undefined : (0, spack_output.k)(stderr);
                return judged(request, (hash) => watch.extracted.has(hash)
                    ? { state: 'reused' }
                    : shown.has(hash)
                        ? { state: 'present' }
                        : { state: 'failed', reason: error });
            }
            finally {
                await (0, promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        var dag_hash = __webpack_require__(13843);
        ;
        const PACKAGE_HASHES = `${read_specs.C}
hashes = {}
for name in request["packages"]:
    hashes[name] = specs[name].package.content_hash()
print("\\n" + json.dumps(hashes))
`;
        ;
        const hashesType = schemas.g1P((0, spec_hash.o)(), schemas.YjP().regex(/^[a-z2-7]{32,}=*$/));
        async function currentLock(spack, recipes, lock) {
            const json = (0, outside_json.q)(lock, 'the lock');
            const dag = (0, concrete_spec.PG)(json);
            const own = recipes.map(({ namespace }) => namespace).filter((name) => name !== 'builtin');
            const packages = [...dag.specs.values()]
                .filter(({ namespace = '', ...spec }) => !(0, concrete_spec.ge)(spec) && own.includes(namespace))
                .map(({ hash }) => hash);
            if (packages.length === 0)
                return lock;
            const stdout = await spack.output((0, recipe_facts.lF)(PACKAGE_HASHES), 'read the recipes', {
                stdin: (0, recipe_facts.Qw)(dag, { packages }),
            });
            const read = hashesType.safeParse((0, recipe_facts.ZJ)(stdout));
            if (!read.success)
                throw new errors.yo("Spack's answer about the hashes of recipes cannot be read.", {
                    id: 'spack-answer-unusual',
                    fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
                    cause: read.error,
                });
            return JSON.stringify(withHashes(json, new Map(Object.entries(read.data))));
        }
        function withHashes(lock, ofRecipes) {
            const renewed = new Map();
            const renew = (hash) => {
                const known = renewed.get(hash);
                if (known)
                    return known;
                const made = nodeWith(lock.concrete_specs[hash], ofRecipes.get(hash), (one) => renew(one).hash);
                renewed.set(hash, made);
                return made;
            };
            const roots = lock.roots.map((root) => ({ ...root, hash: renew(root.hash).hash }));
            const specs = Object.keys(lock.concrete_specs).map((hash) => renew(hash));
            return {
                ...lock,
                roots,
                concrete_specs: Object.fromEntries(specs.map((node) => [node.hash, node])),
            };
        }
        function nodeWith(node, ofRecipe, hashNow) {
            const { dependencies } = node;
            const said = {
                ...node,
                ...(ofRecipe !== undefined && { package_hash: ofRecipe }),
                ...(dependencies && {
                    dependencies: dependencies.map((edge) => ({ ...edge, hash: hashNow(edge.hash) })),
                }),
            };
            const isSame = JSON.stringify(said) === JSON.stringify(node);
            return isSame ? node : { ...said, hash: (0, dag_hash.X)(said) ?? node.hash };
        }
        ;
        const WARM_UP = `
import spack.bootstrap, spack.repo
for repository in spack.repo.PATH.repos:
    repository.provider_index
with spack.bootstrap.ensure_bootstrap_configuration():
    spack.bootstrap.ensure_clingo_importable_or_raise()
`;
        var environment = __webpack_require__(22993);
        ;
        const RECORD_ENVIRONMENTS = `${read_specs.C}${String.raw `
import re
import spack.build_environment
import spack.deptypes as dt
from spack.context import Context
from spack.util.environment import EnvironmentModifications

WORDS = {
    "SetEnv": "set", "SetPath": "set-path", "UnsetEnv": "unset",
    "AppendFlagsEnv": "append-flags", "RemoveFlagsEnv": "remove-flags",
    "AppendPath": "append-path", "PrependPath": "prepend-path",
    "RemoveFirstPath": "remove-first-path", "RemoveLastPath": "remove-last-path",
    "RemovePath": "remove-path", "DeprioritizeSystemPaths": "deprioritize-system-paths",
    "PruneDuplicatePaths": "prune-duplicate-paths",
}
SEPARATED = set(WORDS.values()) - {"set", "unset"}

class Prefixes:
    """Finds install prefixes in texts: the longest first, and one without its hash only as a whole."""

    def __init__(self, specs):
        self.hashes = {str(spec.prefix): key for key, spec in specs.items() if not spec.external}
        longest = sorted(self.hashes, key=len, reverse=True)
        found = "|".join(re.escape(prefix) + self.end(prefix) for prefix in longest)
        self.pattern = re.compile("(%s)" % found) if found else None

    def end(self, prefix):
        return "" if prefix.endswith(self.hashes[prefix]) else "(?![\\w.+-])"

    def named(self, text):
        if self.pattern is None:
            return text
        parts = self.pattern.split(text)
        if len(parts) == 1:
            return text
        values = [{"prefix": self.hashes[part]} if at % 2 else part for at, part in enumerate(parts)]
        return [value for value in values if value != ""]

def as_json(modifications, prefixes):
    for modifier in modifications.env_modifications:
        word = WORDS[type(modifier).__name__]
        found = {"do": word, "name": modifier.name}
        if hasattr(modifier, "value"):
            found["value"] = prefixes.named(str(modifier.value))
        if word in SEPARATED and modifier.separator != ":":
            found["separator"] = modifier.separator
        yield found

def asked(call, prefixes):
    modifications = EnvironmentModifications()
    call(modifications)
    return list(as_json(modifications, prefixes))

def recorded(spec, prefixes):
    spack.build_environment.SetupContext(spec, context=Context.RUN).set_all_package_py_globals()
    dependencies = []
    for needed in spec.dependencies(deptype=dt.LINK | dt.RUN):
        own = asked(lambda env: needed.package.setup_dependent_run_environment(env, spec), prefixes)
        if own:
            dependencies.append({"hash": needed.dag_hash(), "modifications": own})
    return {
        "hash": spec.dag_hash(),
        "own": asked(spec.package.setup_run_environment, prefixes),
        "dependencies": dependencies,
    }

prefixes = Prefixes(specs)
found, failed = [], []
for spec in specs.values():
    if spec.external or not spec.installed or spec.dag_hash() not in request["installed"]:
        continue
    try:
        found.append(recorded(spec, prefixes))
    except Exception as error:
        failed.append({"hash": spec.dag_hash(), "why": "%s: %s" % (type(error).__name__, error)})
print()
print(json.dumps({"specs": found, "failed": failed}))
`}`;
        ;
        const run_environments_answer = schemas.Ikc({
            specs: schemas.YOg(schemas._H3({ hash: (0, spec_hash.o)() })),
            failed: schemas.YOg(schemas.Ikc({ hash: (0, spec_hash.o)(), why: schemas.YjP() })),
        });
        async function runEnvironments(spack, dag, installed) {
            if (installed.length === 0)
                return { specs: [], failed: [] };
            const stdout = await spack.output((0, recipe_facts.lF)(RECORD_ENVIRONMENTS), 'say what packages set in the environment', { stdin: (0, recipe_facts.Qw)(dag, { installed }) });
            const read = run_environments_answer.safeParse((0, recipe_facts.ZJ)(stdout));
            if (!read.success)
                throw new errors.yo("Spack's answer about the environments of packages cannot be read.", {
                    id: 'spack-answer-unusual',
                    fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
                    cause: read.error,
                });
            const { specs, failed } = read.data;
            const each = specs.map(({ hash, ...rest }) => ({
                hash,
                one: environment.Y.safeParse({ specs: [{ hash, ...rest }] }),
            }));
            return {
                specs: each.flatMap(({ one }) => one.data?.specs ?? []),
                failed: [
                    ...failed,
                    ...each
                        .filter(({ one }) => !one.success)
                        .map(({ hash, one }) => ({ hash, why: one.error.issues[0].message })),
                ],
            };
        }
        ;
        const BATCH = 200;
        async function prefixes(spack, hashes) {
            const { exitCode, stdout, stderr } = await spack.run(['find', '--format', '{hash} {prefix}']);
            if (exitCode !== 0 && !stderr.includes('No package matches'))
                throw (0, spack_command.a)('list what is installed', stderr);
            const wanted = new Set(hashes);
            const found = stdout.split('\n').flatMap((line) => {
                const [hash, ...rest] = line.trim().split(' ');
                return hash !== undefined && (0, spec_hash.C)(hash) && wanted.has(hash)
                    ? [[hash, rest.join(' ')]]
                    : [];
            });
            return new Map(found);
        }
        async function uninstall(spack, hashes) {
            if (hashes.length === 0)
                return;
            const words = hashes.map((hash) => `/${hash}`);
            const { exitCode, stderr } = await spack.run(['uninstall', '--yes-to-all', '--force', ...words]);
            if (exitCode !== 0 && !/No installed package matches|does not match any installed/.test(stderr))
                throw (0, spack_command.a)('uninstall', stderr);
        }
        async function pushToFolder(spack, hashes, folder) {
            if (!folder.startsWith('/'))
                throw new errors.yo(`${folder} is not an absolute path.`, {
                    id: 'input-malformed',
                    fix: 'Give the whole path of the build cache folder.',
                });
            for (let at = 0; at < hashes.length; at += BATCH) {
                const batch = hashes.slice(at, at + BATCH).map((hash) => `/${hash}`);
                await spack.output(['buildcache', 'push', '--unsigned', '--only', 'package', folder, ...batch], 'write to the build cache folder');
            }
        }
        async function packageNames(spack, namespace) {
            const stdout = await spack.output(['list', '--format', 'name_only', '--repo', namespace], `list the packages of ${namespace}`);
            return stdout
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '')
                .sort();
        }
        var content_identity = __webpack_require__(14147);
        var budget = __webpack_require__(87854);
        var tree = __webpack_require__(2232);
        ;
        function solvedPart(recipe) {
            try {
                const source = (0, tree.w_)(recipe);
                const read = { source, tokens: [], methods: [] };
                const isPython = solved_part_take(source.root, read, false);
                const calls = read.methods.some((name) => read.tokens.includes(name));
                return isPython && !calls ? read.tokens.join('\n') : recipe;
            }
            catch (error) {
                if (error instanceof budget.sg)
                    return recipe;
                throw error;
            }
        }
        function solved_part_take(node, read, inClass) {
            if (node.type.isError)
                return false;
            const method = inClass ? methodOf(node, read) : undefined;
            if (method !== undefined) {
                read.methods.push(method);
                return isPython(node);
            }
            const children = (0, tree.LU)(node);
            if (children.length === 0 || node.name.endsWith('String')) {
                read.tokens.push((0, tree.b6)(read.source, node));
                return true;
            }
            const isFunction = /^(?:FunctionDefinition|DecoratedStatement)$/.test(node.name);
            const inside = !isFunction && (inClass || node.name === 'ClassDefinition');
            if (node.name === 'Body')
                read.tokens.push('{');
            const fine = children.every((child) => solved_part_take(child, read, inside));
            if (node.name === 'Body')
                read.tokens.push('}');
            return fine;
        }
        const OF_A_CLASS = /^@\s*(?:classmethod|staticmethod)\b/m;
        function methodOf(node, { source }) {
            const found = node.name === 'FunctionDefinition'
                ? node
                : node.name === 'DecoratedStatement' && !decoratedForClass(node, source)
                    ? (0, tree._z)(node, 'FunctionDefinition')
                    : undefined;
            const name = found && (0, tree._z)(found, 'VariableName');
            return name && (0, tree.b6)(source, name);
        }
        const decoratedForClass = (node, source) => (0, tree.LU)(node).some((child) => child.name === 'Decorator' && OF_A_CLASS.test((0, tree.b6)(source, child)));
        const isPython = (node) => !node.type.isError && (0, tree.LU)(node).every((child) => isPython(child));
        ;
        async function spackIdentity(git, root, recipes, developing) {
            const [elsewhere, ...parts] = await Promise.all([
                includesElsewhere((0, external_node_path_.join)(root, 'etc', 'spack')),
                ...['bin', (0, external_node_path_.join)('lib', 'spack'), (0, external_node_path_.join)('etc', 'spack')].map((part) => (0, content_identity.m)(git, (0, external_node_path_.join)(root, part))),
            ]);
            const contents = await Promise.all(recipes.map(({ namespace, folder }) => developing === undefined || namespace === 'builtin'
                ? (0, content_identity.m)(git, folder)
                : (0, content_identity.g)(folder, withoutBodies(developing))));
            const known = contents.flatMap((content, at) => content === undefined ? [] : [`${recipes[at].namespace} ${content}`]);
            const spack = parts.filter((part) => part !== undefined);
            return elsewhere || spack.length < parts.length || known.length < recipes.length
                ? undefined
                : { spack, recipes: known };
        }
        function withoutBodies(name) {
            const recipes = [name, (0, package_names.eI)(name)].map((folder) => `packages/${folder}/package.py`);
            return (path, content) => recipes.includes(path) ? Buffer.from(solvedPart(content.toString('utf8'))) : content;
        }
        const includeFile = schemas._H3({
            include: schemas.YOg(schemas.KCZ([
                schemas.YjP(),
                schemas._H3({ path: schemas.YjP().optional(), when: schemas.YjP().optional() }),
            ])),
        });
        async function includesElsewhere(folder) {
            const names = await (0, promises_.readdir)(folder, { recursive: true }).catch(() => []);
            const files = names.filter((name) => /(^|[/\\])include\.yaml$/.test(name));
            const found = await Promise.all(files.map((name) => namesOthers((0, external_node_path_.join)(folder, name)).catch(() => true)));
            return found.includes(true);
        }
        async function namesOthers(file) {
            const read = includeFile.safeParse((0, dist.qg)(await (0, promises_.readFile)(file, 'utf8'), { logLevel: 'silent' }));
            return (!read.success ||
                read.data.include.some((entry) => {
                    if (typeof entry === 'string')
                        return !isInside(entry);
                    const switchedOff = entry.when?.includes('"SPACK_DISABLE_LOCAL_CONFIG" not in env') ?? false;
                    return !switchedOff && !isInside(entry.path ?? '');
                }));
        }
        const isInside = (path) => /^\$spack\/etc\/spack\/[\w/-]+$|^\$\{platform\}$|^[\w-][\w/-]*(\.yaml)?$/.test(path);
        ;
        const SYSTEM_FILES = ['/etc/os-release', '/etc/ld.so.conf', '/etc/ld.so.cache'];
        const SEARCHED = ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SPACK_PYTHON'];
        async function machineIdentity(env) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const add = (value) => void hash.update(`${JSON.stringify(value)}\n`);
            add([process.platform, process.arch, await processor(), libcVersion()]);
            add(process.platform === 'darwin' ? (0, external_node_os_.release)() : '');
            add(SEARCHED.map((name) => env[name] ?? null));
            for (const file of SYSTEM_FILES)
                add(await fileContent(file));
            for (const folder of new Set((env['PATH'] ?? '').split(external_node_path_.delimiter)))
                if (folder !== '' && !(await hasSpackAlone(folder)))
                    add([folder, await filesIn(folder)]);
            return hash.digest('hex');
        }
        async function processor() {
            const text = await (0, promises_.readFile)('/proc/cpuinfo', 'utf8').catch(() => undefined);
            if (text === undefined)
                return (0, external_node_os_.cpus)()[0]?.model ?? '';
            const kept = /^(vendor_id|cpu family|model|model name|flags|features|cpu (?:implementer|part)|isa)\s*:/i;
            const first = text.split(/\n\n/)[0] ?? '';
            return first
                .split('\n')
                .filter((line) => kept.test(line))
                .join('\n');
        }
        function libcVersion() {
            const { header } = process.report.getReport();
            return header?.glibcVersionRuntime ?? '';
        }
        const fileContent = (file) => (0, promises_.readFile)(file).then((bytes) => (0, external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), () => null);
        const hasSpackAlone = async (folder) => (await namesIn(folder)).join('\n') === 'spack';
        const namesIn = (folder) => (0, promises_.readdir)(folder).catch(() => []);
        async function filesIn(folder) {
            const names = await namesIn(folder);
            const found = await Promise.all(names.toSorted().map((name) => (0, promises_.stat)((0, external_node_path_.join)(folder, name)).then(({ size, mtimeMs, ino, mode }) => [name, size, mtimeMs, ino, mode], () => undefined)));
            return found.filter((one) => one !== undefined);
        }
        ;
        async function machineOf(spack) {
            const stdout = await spack.output(['arch', '--generic-target'], 'tell the kind of processor');
            const generic = stdout.trim();
            const whole = (await spack.output(['arch'], 'tell the kind of machine')).trim();
            const found = /^([a-z0-9]+-[A-Za-z0-9_.]+)-(\S+)$/.exec(whole);
            if (!found || !generic)
                throw new errors.yo(`Spack describes this machine as "${whole.slice(0, 80)}", which cannot be read.`, { id: 'spack-answer-unusual', fix: 'Use a Spack release that the documentation names.' });
            return { platform: found[1], generic, processor: found[2] };
        }
        ;
        const DEFAULTS = { x86_64: 'x86_64_v3' };
        const LEVELS = ['x86_64', 'x86_64_v2', 'x86_64_v3', 'x86_64_v4'];
        const familyOf = (generic) => (LEVELS.includes(generic) ? 'x86_64' : generic);
        const decidesSolve = ({ generic, processor }, target) => LEVELS.includes(target) || target === familyOf(generic) ? '' : processor;
        const defaultTarget = (machine) => DEFAULTS[familyOf(machine.generic)] ?? machine.generic;
        function chooseTarget(machine, asked) {
            const target = asked ?? defaultTarget(machine);
            if (!/^[a-z0-9][a-z0-9_.-]{0,40}$/.test(target)) {
                throw new errors.eb(`"${target.slice(0, 60)}" is not a target.`, {
                    id: 'microarchitecture-unknown',
                    fix: 'Give the input "target" a microarchitecture such as x86_64_v3 or aarch64; "spack arch --known-targets" lists them.',
                });
            }
            const level = LEVELS.indexOf(target);
            const own = LEVELS.indexOf(machine.generic);
            if (level >= 0 && level > own) {
                throw new errors.yo(`This machine is ${machine.generic}: it cannot build for ${target}.`, {
                    id: 'microarchitecture-not-here',
                    fix: `Set the input "target" to ${machine.generic}, or run on another machine.`,
                });
            }
            return target;
        }
        var targets = __webpack_require__(43190);
        ;
        const toolchain_packagesFile = schemas.Ikc({
            packages: schemas.g1P(schemas.YjP(), schemas._H3({
                externals: schemas.YOg(schemas._H3({
                    spec: schemas.YjP(),
                    extra_attributes: schemas._H3({ compilers: schemas.L5J() }).optional(),
                }))
                    .optional(),
            })),
        });
        async function findToolchain(spack, scope, externals) {
            const none = (0, external_node_path_.join)(scope, '..', 'no-system-scope');
            await (0, promises_.mkdir)(none, { recursive: true });
            const asUser = {
                env: {
                    SPACK_DISABLE_LOCAL_CONFIG: '',
                    SPACK_USER_CONFIG_PATH: scope,
                    SPACK_SYSTEM_CONFIG_PATH: none,
                },
            };
            await spack.output(['compiler', 'find', '--scope', 'user'], 'look for compilers', asUser);
            if (externals.length > 0) {
                for (const name of externals)
                    checkName(name);
                await spack.output(['external', 'find', '--scope', 'user', '--not-buildable', ...externals], 'look for build tools of the system', asUser);
            }
            const merged = await spack.output(['config', 'get', 'packages'], 'show its configuration');
            const compilers = compilersIn(merged);
            if (compilers.length === 0)
                throw new errors.yo('There is no compiler.', {
                    id: 'compiler-missing',
                    fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
                });
            return { compilers, merged };
        }
        function compilersIn(yaml) {
            const { packages } = toolchain_packagesFile.parse((0, dist.qg)(yaml));
            const externals = Object.values(packages).flatMap((entry) => entry.externals ?? []);
            const compilers = externals.filter((external) => external.extra_attributes?.compilers !== undefined);
            return [...new Set(compilers.map((external) => external.spec.split(/[\s~+]/)[0]))];
        }
        function checkCompilerName(compiler) {
            if (compiler === undefined || (0, targets.ld)(compiler))
                return;
            throw new errors.eb(`"${compiler.slice(0, 60)}" is not a compiler.`, {
                id: 'input-malformed',
                fix: 'Give the input "compiler" a name as Spack knows it, with a version or without: gcc@13.',
            });
        }
        function checkCompiler(compiler, found) {
            if (compiler === undefined)
                return;
            const fits = (one) => one === compiler || one.startsWith(compiler.includes('@') ? `${compiler}.` : `${compiler}@`);
            if (found.some((one) => fits(one.replace('@=', '@'))))
                return;
            throw new errors.yo(`This machine has no ${compiler}. Its compilers are ${found.join(', ')}.`, {
                id: 'compiler-missing',
                fix: `Install ${compiler}, run in a container that has it, or name one of these as "compiler".`,
            });
        }
        function checkName(name) {
            if (/^[a-z0-9][a-z0-9_.-]*$/.test(name))
                return;
            throw new errors.eb(`"${name.slice(0, 60)}" in the input "externals" is not the name of a package.`, { id: 'input-malformed', fix: 'Give names as Spack knows them, one a line, such as gmake.' });
        }
        ;
        async function withoutToolchain(opened) {
            const { spack, recipes, settings, scope } = opened;
            const target = undefined;
            await writeScope(scope, scopeSections({ settings, version: spack.version, recipes, target }));
            return { platform: '', target: '', compilers: [], ground: undefined };
        }
        const searchedType = schemas.Ikc({
            platform: schemas.YjP().min(1),
            target: schemas.YjP().min(1),
            processor: schemas.YjP(),
            compilers: schemas.YOg(schemas.YjP()).min(1),
            packages: schemas.YjP().min(1),
            merged: schemas.YjP().min(1),
        });
        async function withToolchain(git, opened) {
            const { spack, recipes, settings, scope, host } = opened;
            const [identity, machine] = await Promise.all([
                spackIdentity(git, spack.root, recipes, settings.developing),
                machineIdentity(host.env),
            ]);
            const { cacheFolder, target: asked, compiler, externals } = settings;
            const from = identity && [
                identity,
                spack.version.text,
                machine,
                asked ?? null,
                externals,
                compiler ?? null,
            ];
            const question = { cacheFolder, about: 'toolchain', from, type: searchedType };
            const found = await keptAnswer(question, () => search(opened));
            const { platform, target, processor, compilers, packages, merged } = found;
            const sections = scopeSections({ settings, version: spack.version, recipes, target });
            await writeScope(scope, sections);
            await (0, promises_.writeFile)((0, external_node_path_.join)(scope, 'packages.yaml'), packages);
            const ground = {
                identity,
                version: spack.version.text,
                platform,
                target,
                processor,
                libc: libcVersion(),
                packages: merged,
                concretizer: sections['concretizer'],
            };
            return { platform, target, compilers, ground };
        }
        async function search({ spack: { version, root }, recipes, settings, scope, command, bare, host, }) {
            const machine = await machineOf(bare);
            const target = chooseTarget(machine, settings.target);
            checkCompilerName(settings.compiler);
            await writeScope(scope, scopeSections({ settings, version, recipes, target }));
            const first = !(0, external_node_fs_.existsSync)((0, external_node_path_.join)((0, process_environment.g)(settings.cacheFolder), 'cache'));
            const { compilers, merged } = await host.group(`Spack ${version.text} (${root}); looking for compilers${first ? ', which takes a minute this first time' : ''}`, () => findToolchain(command, scope, settings.externals));
            checkCompiler(settings.compiler, compilers);
            const packages = await (0, promises_.readFile)((0, external_node_path_.join)(scope, 'packages.yaml'), 'utf8');
            const processor = decidesSolve(machine, target);
            return { platform: machine.platform, target, processor, compilers, packages, merged };
        }
        ;
        async function writeWrapper(file, { program, scope, userScope, env }) {
            const { SPACK_DISABLE_LOCAL_CONFIG: _, ...rest } = env;
            const variables = {
                ...rest,
                SPACK_USER_CONFIG_PATH: userScope,
                SPACK_SYSTEM_CONFIG_PATH: `${userScope}/no-system-scope`,
            };
            const exports = Object.entries(variables)
                .filter(([name]) => name.startsWith('SPACK_'))
                .map(([name, value]) => `export ${name}=${quoted(value)}`);
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), { recursive: true });
            await (0, promises_.mkdir)(userScope, { recursive: true });
            await (0, promises_.writeFile)(file, ['#!/bin/sh', ...exports, `exec ${quoted(program)} -C ${quoted(scope)} "$@"`, ''].join('\n'));
            await (0, promises_.chmod)(file, 0o755);
        }
        const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
        ;
        async function openSpack({ processes, signal, host }, settings) {
            settings.laterRepositories?.catch(() => { });
            checkPaths(settings);
            await (0, require_writable.i)(settings.installRoot, 'install-root');
            const git = (0, git_git.O)({ processes, host, signal });
            const [spack, later] = await Promise.all([
                findSpack(git, settings),
                settings.laterRepositories ?? [],
            ]);
            const recipes = await findRecipes(git, {
                ...settings,
                repositories: [...settings.repositories, ...later],
            });
            await (0, promises_.mkdir)((0, process_environment.g)(settings.cacheFolder), { recursive: true });
            const scope = (0, external_node_path_.join)(settings.workFolder, 'scope');
            const env = (0, process_environment.k)(host.env, settings.cacheFolder);
            const shared = { processes, signal, env, program: spack.program };
            const command = (0, spack_command.e)({ ...shared, scopes: [scope] });
            const bare = (0, spack_command.e)({ ...shared, scopes: [] });
            const opened = { spack, recipes, settings, scope, command, bare, host };
            const ready = settings.binariesOnly
                ? await withoutToolchain(opened)
                : await withToolchain(git, opened);
            const wrapper = (0, external_node_path_.join)(settings.workFolder, 'bin', 'spack');
            await writeWrapper(wrapper, {
                program: spack.program,
                scope,
                env,
                userScope: (0, external_node_path_.join)(settings.workFolder, 'user'),
            });
            const { platform, target, compilers, ground } = ready;
            const rest = { recipes, platform, target, compilers, scope, wrapper };
            return portOf(command, settings, factsOf(spack, rest), ground);
        }
        const factsOf = ({ root, origin, version }, rest) => ({
            root,
            origin,
            version: version.text,
            ...(version.commit && { commit: version.commit }),
            ...rest,
        });
        function portOf(spack, settings, facts, ground) {
            const sources = { stages: (0, external_node_path_.join)(settings.cacheFolder, 'stage'), recipes: facts.recipes };
            return {
                facts,
                packageNames: (namespace) => packageNames(spack, namespace),
                warmUp: async () => void (await spack.output((0, recipe_facts.lF)(WARM_UP), 'get ready for solving')),
                concretize: (request) => concretize(spack, settings.workFolder, facts, request),
                solveKey: async (request) => ground
                    ? solveKey(ground, request)
                    : { kind: 'unknown', why: 'Spack was opened for binaries only' },
                otherRecipes: (dag, hashes) => otherRecipes(spack, dag, hashes),
                adoptLock: (lock, manifest) => adoptLock(spack, settings.workFolder, lock, manifest),
                currentLock: (lock) => currentLock(spack, facts.recipes, lock),
                uninstall: (hashes) => uninstall(spack, hashes),
                install: (request) => install(spack, request, sources),
                installFromMirror: (request) => installFromMirror(spack, request),
                prefixes: (hashes) => prefixes(spack, hashes),
                pushToFolder: (hashes, folder) => pushToFolder(spack, hashes, folder),
                recipeFacts: (dag) => (0, recipe_facts.cu)(spack, dag),
                runEnvironments: (dag, installed) => runEnvironments(spack, dag, installed),
            };
        }
        function checkPaths({ installRoot, cacheFolder, paddedLength }) {
            if (/\s/.test(installRoot))
                throw new errors.eb(`The install root ${installRoot} has a space in it, which most build systems cannot live with.`, { id: 'path-with-space', fix: 'Set the input "install-root" to a path without spaces.' });
            if (/\s/.test(cacheFolder))
                throw new errors.yo(`The cache folder ${cacheFolder} has a space in it, which most build systems cannot live with.`, { id: 'path-with-space', fix: 'Set PAKAGES_CACHE to a path without spaces.' });
            if (paddedLength > 0 && paddedLength <= installRoot.length + 1) {
                throw new errors.eb(`"padded-length" is ${paddedLength}, but the install root ${installRoot} is longer.`, {
                    id: 'install-root-too-long',
                    fix: 'Give a longer "padded-length" (256 is the default), or a shorter "install-root".',
                });
            }
        }
        ;
        var syntax_error = __webpack_require__(37571);
        var class_names = __webpack_require__(61183);
        var read_recipe = __webpack_require__(93955);
        var same_code = __webpack_require__(6786);
        var add_versions = __webpack_require__(42109);
        var deprecate_version = __webpack_require__(48868);
        var new_version = __webpack_require__(47109);
        ;
        ;
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
    }),
    6786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (sameCode)
        });
        var _python_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87854);
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function sameCode(before, after) {
            if (before === after)
                return true;
            try {
                const [left, right] = [(0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(before), (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(after)];
                return sameNode(left, left.root, right, right.root);
            }
            catch (error) {
                if (error instanceof _python_budget_js__WEBPACK_IMPORTED_MODULE_1__.sg)
                    return false;
                throw error;
            }
        }
        function sameNode(left, one, right, other) {
            if (one.name !== other.name || one.type.isError || other.type.isError)
                return false;
            const [ours, theirs] = [codeOf(one), codeOf(other)];
            if (ours.length === 0 && theirs.length === 0)
                return (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(left, one) === (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(right, other);
            return (ours.length === theirs.length &&
                ours.every((child, at) => sameNode(left, child, right, theirs[at])));
        }
        function codeOf(node) {
            const children = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            if (node.name !== 'Script' && node.name !== 'Body')
                return children;
            const first = children.findIndex((child) => child.name !== ':');
            return isText(children[first]) ? children.filter((_, at) => at !== first) : children;
        }
        const isText = (node) => {
            if (node?.name !== 'ExpressionStatement')
                return false;
            const [only, ...others] = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
            return others.length === 0 && only?.name === 'String';
        };
    }),
    48868: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (deprecateVersion)
        });
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
        var _reader_read_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93955);
        var _version_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86647);
        function deprecateVersion(text, name, version) {
            return (0, _reader_read_recipe_js__WEBPACK_IMPORTED_MODULE_0__.x)(text, name, () => deprecated(text, name, version));
        }
        function deprecated(text, name, version) {
            const before = (0, _reader_read_recipe_js__WEBPACK_IMPORTED_MODULE_0__.X)(text, name);
            const directive = before.versions.find((one) => one.version.text === version);
            if (directive === undefined)
                return refused(`The recipe has no version ${version}.`);
            if (directive.deprecated)
                return { kind: 'unchanged' };
            const call = (0, _version_call_js__WEBPACK_IMPORTED_MODULE_1__.ob)((0, _python_tree_js__WEBPACK_IMPORTED_MODULE_2__.w_)(text), before).find((one) => one.directive === directive);
            if (call === undefined || call.arguments.some((argument) => argument.name === 'deprecated'))
                return refused(`The line of version ${version} is not one that can be changed safely.`);
            const { start, end } = directive.span;
            const inside = text.slice(start, end - 1);
            const kept = inside.trimEnd();
            const added = call.trailingComma
                ? `${inside.includes('\n') ? `\n${call.indent}    ` : ' '}deprecated=True${inside.includes('\n') ? ',' : ''}`
                : ', deprecated=True';
            const after = `${text.slice(0, start)}${kept}${added}${inside.slice(kept.length)}${text.slice(end - 1)}`;
            return isAsMeant(after, name, before.versions, version)
                ? { kind: 'written', text: after }
                : refused(`The line of version ${version} cannot be changed without changing more.`);
        }
        const refused = (reason) => ({ kind: 'refused', reason });
        function isAsMeant(text, name, before, version) {
            const facts = (versions, changed) => JSON.stringify(versions.map(({ version: { text: own }, deprecated: now, ...one }) => [
                own,
                changed && own === version ? true : now,
                [one.sha256, one.url, one.commit, one.tag, one.branch, one.git, one.preferred],
            ]));
            return facts((0, _reader_read_recipe_js__WEBPACK_IMPORTED_MODULE_0__.X)(text, name).versions, false) === facts(before, true);
        }
    })
};
