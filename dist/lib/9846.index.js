export const id = 9846;
export const ids = [9846];
export const modules = {
    64361: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FK: () => (buildReport),
            S5: () => (decisionDocument),
            gp: () => (environmentReport),
            iD: () => (generationDocument),
            as: () => (packageLock),
            sH: () => (planReport),
            rS: () => (pushReport),
            Gg: () => (recipeFactsReport),
            au: () => (reviewDocument),
            AE: () => (sbomReport),
            MG: () => (scanReport),
            Nt: () => (solutionDocument),
            tf: () => (updatesReport),
            j2: () => (userDocument),
            XB: () => (vexRecord),
            C0: () => (vulnerabilitiesDocument),
            AU: () => (writtenFilesDocument)
        });
        var schemas = __webpack_require__(92857);
        var spec_hash = __webpack_require__(94002);
        ;
        const system_externals_text = schemas.YjP().max(2000);
        const systemPackage = schemas.Ikc({
            manager: schemas.k5n(['deb', 'rpm', 'apk']),
            name: system_externals_text,
            version: system_externals_text,
            architecture: system_externals_text.exactOptional(),
            source: schemas.Ikc({ name: system_externals_text, version: system_externals_text.exactOptional() }).exactOptional(),
            licence: schemas.Ikc({
                expression: schemas.YjP().max(10_000),
                references: schemas.YOg(schemas.Ikc({ id: system_externals_text, text: schemas.YjP().max(10_000) })).max(1000),
            })
                .exactOptional(),
            homepage: system_externals_text.exactOptional(),
            summary: system_externals_text.exactOptional(),
            supplier: system_externals_text.exactOptional(),
        });
        const systemExternalsType = schemas.YOg(schemas.Ikc({
            hash: (0, spec_hash.o)(),
            distribution: schemas.Ikc({
                id: system_externals_text,
                version: system_externals_text.exactOptional(),
                name: system_externals_text.exactOptional(),
            }),
            package: systemPackage,
        }))
            .max(10_000);
        ;
        const specHash = (0, spec_hash.o)();
        const buildEntryType = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            hash: specHash,
            target: schemas.YjP(),
            root: schemas.zMY(),
            outcome: schemas.k5n(['reused', 'built', 'external', 'failed', 'skipped', 'left', 'unneeded']),
            seconds: schemas.aig().nonnegative().optional(),
            phase: schemas.YjP().optional(),
            log: schemas.YjP().optional(),
            checkRun: schemas.aig().int().positive().exactOptional(),
            source: schemas.YjP().optional(),
            signedBy: schemas.YjP().exactOptional(),
            reason: schemas.YjP().optional(),
            fix: schemas.YjP().exactOptional(),
        });
        const buildReportType = schemas.Ikc({
            spack: schemas.Ikc({ version: schemas.YjP(), commit: schemas.YjP().optional() }),
            recipes: schemas.YOg(schemas.Ikc({ namespace: schemas.YjP(), commit: schemas.YjP().optional() })),
            lock: schemas.YjP(),
            cache: schemas.YjP(),
            installRoot: schemas.YjP(),
            paddedLength: schemas.aig().int().nonnegative(),
            platform: schemas.YjP(),
            finished: schemas.YjP(),
            seconds: schemas.aig().nonnegative(),
            specs: schemas.YOg(buildEntryType),
            externals: systemExternalsType.exactOptional(),
            job: schemas.Ikc({ id: schemas.YjP(), run: schemas.YjP(), attempt: schemas.aig().int().min(1) })
                .exactOptional(),
        });
        var digest = __webpack_require__(64074);
        ;
        const sha256 = (0, digest.wm)();
        const recipe_facts_text = schemas.YjP().exactOptional();
        const texts = schemas.YOg(schemas.YjP()).readonly();
        const recipeFactsType = schemas.Ikc({
            specs: schemas.YOg(schemas.Ikc({
                hash: (0, spec_hash.o)(),
                licenses: schemas.YOg(schemas.YjP()).readonly(),
                homepage: recipe_facts_text,
                description: recipe_facts_text,
                maintainers: schemas.YOg(schemas.YjP()).readonly(),
                sources: schemas.YOg(schemas.Ikc({
                    resource: recipe_facts_text,
                    url: recipe_facts_text,
                    sha256: sha256.exactOptional(),
                    git: recipe_facts_text,
                    commit: recipe_facts_text,
                    ref: recipe_facts_text,
                }))
                    .readonly(),
                patches: schemas.YOg(schemas.Ikc({ sha256, url: recipe_facts_text, file: recipe_facts_text })).readonly(),
                recipeSha256: sha256.exactOptional(),
                preferences: schemas.Ikc({
                    preferred: texts,
                    deprecated: texts,
                    infinity: texts,
                    changedVariants: texts,
                })
                    .exactOptional(),
            }))
                .readonly(),
        });
        var environment = __webpack_require__(22993);
        var commit = __webpack_require__(67795);
        ;
        const plan_specHash = (0, spec_hash.o)();
        const seconds = schemas.aig().nonnegative();
        const namedSpec = schemas.Ikc({ hash: plan_specHash, name: schemas.YjP(), version: schemas.YjP() });
        const plannedSpec = namedSpec.extend({
            seconds,
            from: schemas.k5n([
                'this build',
                'this version',
                'this package',
                'its build system',
                'a public cache',
                'a trusted cache',
            ]),
            waitsFor: schemas.YOg(plan_specHash),
        });
        const planType = schemas.Ikc({
            commit: (0, commit.K)().exactOptional(),
            lock: schemas.YjP(),
            lockDigest: (0, digest.Ne)(),
            factsDigest: (0, digest.Ne)().exactOptional(),
            target: schemas.Ikc({
                name: schemas.YjP(),
                system: schemas.YjP(),
                container: schemas.YjP(),
                compiler: schemas.YjP(),
                target: schemas.YjP(),
                runner: schemas.YjP(),
            })
                .exactOptional(),
            changes: schemas.Ikc({
                base: (0, commit.K)(),
                touched: schemas.YOg(schemas.YjP()),
                removed: schemas.YOg(schemas.YjP()),
                unaltered: schemas.YOg(schemas.YjP()),
                shared: schemas.YjP().exactOptional(),
                roots: schemas.YOg(plan_specHash),
            })
                .exactOptional(),
            tests: schemas.k5n(['none', 'root', 'all']),
            limits: schemas.Ikc({
                runners: schemas.aig().int().min(1).max(256),
                budget: seconds,
                setup: seconds,
                stages: schemas.aig().int().min(1),
            }),
            stages: schemas.YOg(schemas.Ikc({
                jobs: schemas.YOg(schemas.Ikc({
                    id: schemas.YjP().regex(/^[1-9]\d{0,3}-[1-9]\d{0,3}$/, 'not STAGE-NUMBER'),
                    seconds,
                    specs: schemas.YOg(plannedSpec).min(1),
                })),
            })),
            cached: schemas.YOg(namedSpec),
            public: schemas.YOg(namedSpec.extend({
                signedBy: schemas.YjP(),
                source: schemas.YjP().exactOptional(),
                taken: schemas.euz(true).exactOptional(),
            }))
                .exactOptional(),
            foreign: schemas.YOg(namedSpec.extend({ source: schemas.YjP() })).exactOptional(),
            left: schemas.YOg(namedSpec),
            overBudget: schemas.YOg(namedSpec),
            seconds,
            atLeast: seconds,
        });
        ;
        const solutionType = schemas.Ikc({
            key: (0, digest.wm)(),
            from: schemas.g1P(schemas.YjP(), schemas.YjP()),
            lock: schemas.YjP(),
            taken: schemas.YOg((0, spec_hash.o)()).exactOptional(),
            facts: recipeFactsType.shape.specs.exactOptional(),
        });
        var iso = __webpack_require__(64377);
        var printable = __webpack_require__(55510);
        var openvex = __webpack_require__(90851);
        var review = __webpack_require__(4886);
        ;
        const line = (most) => schemas.YjP()
            .max(most)
            .refine((text) => (0, printable.g$)(text) === text && !text.includes('\n'), 'has control characters, or others that cannot be seen');
        const time = iso.w$();
        const id = schemas.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$/, 'not the id of a vulnerability');
        const version = line(300);
        const hashes = schemas.YOg((0, spec_hash.o)()).max(100_000).readonly();
        const grade = schemas.k5n(['certain', 'likely', 'possible']);
        const vulnerabilities_status = schemas.k5n(['open', 'fixed', 'not_affected', 'under_investigation', 'accepted']);
        const findingStatusType = vulnerabilities_status;
        const bound = schemas.Ikc({
            introduced: version.exactOptional(),
            after: version.exactOptional(),
            fixed: version.exactOptional(),
            last: version.exactOptional(),
        });
        const vulnerabilityStatement = schemas.Ikc({
            status: schemas.k5n(openvex.HC),
            justification: schemas.k5n(openvex.O1).exactOptional(),
            note: line(2000).exactOptional(),
            by: line(300),
            time,
            expires: time.exactOptional(),
        });
        const concerned = schemas.Ikc({
            version,
            hashes,
            grade,
            status: vulnerabilities_status,
            why: line(1000),
            sources: schemas.YOg(line(300)).max(100).readonly(),
            reason: line(1000).exactOptional(),
            statement: vulnerabilityStatement.exactOptional(),
            since: time,
        });
        const change = schemas.Ikc({
            time,
            kind: schemas.k5n(['opened', 'closed', 'reopened']),
            versions: schemas.YOg(version).max(10_000).readonly(),
            why: line(1000),
        });
        const lasting = schemas.Ikc({
            package: review.oZ,
            part: line(200).exactOptional(),
            id,
            aliases: schemas.YOg(id).max(1000).readonly(),
            summary: line(300),
            severity: schemas.k5n(['critical', 'high', 'medium', 'low', 'unknown']),
            score: schemas.aig().min(0).max(10).exactOptional(),
            exploited: line(40).exactOptional(),
            probability: schemas.aig().min(0).max(1).exactOptional(),
            first: time,
            range: schemas.YOg(bound).max(1000).readonly(),
            fixed: schemas.YOg(version).max(1000).readonly(),
            reviewed: schemas.Ikc({ range: schemas.YOg(bound).max(1000).readonly(), by: line(300), time })
                .exactOptional(),
            found: schemas.YOg(concerned).max(10_000).readonly(),
            events: schemas.YOg(change).max(200).readonly(),
        });
        const vulnerabilitiesType = schemas.Ikc({
            time,
            sources: schemas.YOg(schemas.Ikc({
                name: line(300),
                formats: schemas.YOg(line(40)).max(20).readonly(),
                records: schemas.aig().int().nonnegative(),
                newest: line(40).exactOptional(),
                fetched: line(40).exactOptional(),
            }))
                .max(1000)
                .readonly(),
            packages: schemas.YOg(schemas.Ikc({
                name: review.oZ,
                version,
                hashes,
                covered: schemas.zMY(),
                why: line(500).exactOptional(),
                checked: time.exactOptional(),
            }))
                .max(1_000_000)
                .readonly(),
            records: schemas.YOg(lasting).max(1_000_000).readonly(),
        });
        const vulnerabilityStatementType = vulnerabilityStatement;
        ;
        const scan_text = schemas.YjP();
        const scan_texts = schemas.YOg(scan_text);
        const scan_grade = schemas.k5n(['certain', 'likely', 'possible']);
        const scannedPackage = schemas.Ikc({
            name: scan_text,
            version: scan_text,
            hash: scan_text.exactOptional(),
            from: scan_text,
            part: scan_text.exactOptional(),
        });
        const finding = schemas.Ikc({
            id: scan_text,
            aliases: scan_texts,
            summary: scan_text,
            severity: schemas.k5n(['critical', 'high', 'medium', 'low', 'unknown']),
            score: schemas.aig().min(0).max(10).exactOptional(),
            grade: scan_grade,
            status: findingStatusType,
            reason: scan_text.exactOptional(),
            statement: vulnerabilityStatementType.exactOptional(),
            fixed: scan_texts,
            range: schemas.YOg(schemas.Ikc({
                introduced: scan_text.exactOptional(),
                after: scan_text.exactOptional(),
                fixed: scan_text.exactOptional(),
                last: scan_text.exactOptional(),
            }))
                .exactOptional(),
            exploited: scan_text.exactOptional(),
            probability: schemas.aig().min(0).max(1).exactOptional(),
            package: scannedPackage,
            recipe: schemas.Ikc({ file: scan_text, line: schemas.aig().int().positive() }).exactOptional(),
            evidence: schemas.YOg(schemas.Ikc({
                record: scan_text,
                aliases: scan_texts.exactOptional(),
                source: scan_text,
                identity: scan_text,
                origin: scan_text,
                grade: scan_grade,
                why: scan_text,
            })),
        });
        const scanType = schemas.Ikc({
            time: scan_text,
            targets: scan_texts,
            packages: schemas.aig().int().nonnegative(),
            looked: schemas.YOg(scannedPackage),
            findings: schemas.YOg(finding),
            notCovered: schemas.YOg(schemas.Ikc({ package: scannedPackage, why: scan_text })),
            sources: schemas.YOg(schemas.Ikc({
                name: scan_text,
                formats: scan_texts,
                records: schemas.aig().int().nonnegative(),
                refused: schemas.aig().int().nonnegative(),
                newest: scan_text.exactOptional(),
                fetched: scan_text.exactOptional(),
            })),
        });
        ;
        const push_report_digest = (0, digest.Ne)();
        const push_report_specHash = (0, spec_hash.o)();
        const pushReportType = schemas.Ikc({
            registry: schemas.YjP(),
            specs: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                version: schemas.YjP(),
                hash: push_report_specHash,
                target: schemas.YjP(),
                tag: schemas.YjP(),
                manifest: push_report_digest,
                layer: push_report_digest,
                size: schemas.aig().int().nonnegative(),
                outcome: schemas.k5n(['pushed', 'present']),
            })),
            referrers: schemas.YOg(schemas.Ikc({ subject: push_report_digest, artifactType: schemas.YjP(), manifest: push_report_digest })),
            index: schemas.Ikc({ manifest: push_report_digest, specs: schemas.aig().int().nonnegative() }).optional(),
            generation: schemas.Ikc({ number: schemas.aig().int().positive(), manifest: push_report_digest }).optional(),
        });
        ;
        const sbomReportType = schemas.Ikc({
            files: schemas.YOg(schemas.Ikc({
                hash: (0, spec_hash.o)().optional(),
                format: schemas.k5n(['cyclonedx', 'spdx']),
                version: schemas.YjP(),
                mediaType: schemas.YjP(),
                file: schemas.YjP(),
                digest: (0, digest.Ne)(),
                components: schemas.aig().int().nonnegative(),
            })),
        });
        var vex_record = __webpack_require__(74905);
        var version_state = __webpack_require__(36956);
        ;
        const decidedSpecType = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            hash: (0, spec_hash.o)(),
            target: schemas.YjP(),
            external: schemas.zMY(),
            manifest: (0, digest.Ne)().optional(),
            verdict: schemas.k5n(['trusted', 'refused']),
            state: schemas.k5n(version_state.Q).optional(),
            signers: schemas.YOg(schemas.YjP()),
            reasons: schemas.YOg(schemas.Ikc({ code: schemas.YjP(), message: schemas.YjP() })),
            remarks: schemas.YOg(schemas.YjP()),
        });
        const decisionType = schemas.Ikc({
            verdict: schemas.k5n(['trusted', 'refused']),
            registry: schemas.YjP(),
            allow: schemas.YOg(schemas.k5n(version_state.Q)),
            specs: schemas.YOg(decidedSpecType),
        });
        ;
        const requirement = schemas.Ikc({
            text: schemas.YjP().max(300),
            origin: schemas.YjP().max(300),
        });
        const packageLockType = schemas.Ikc({
            packages: schemas.YOg(schemas.Ikc({
                name: review.oZ,
                version: review.Tl,
                state: schemas.k5n(version_state.Q),
                requiredBy: schemas.YOg(requirement),
                requires: schemas.YOg(schemas.YjP().max(300)),
            })),
        });
        ;
        const updates_report_finding = schemas.Ikc({ kind: schemas.YjP(), message: schemas.YjP() });
        const updateOutcomes = [
            'nothing-new',
            'opened',
            'updated',
            'unchanged',
            'written',
            'shown',
            'touched',
            'dismissed',
            'deferred',
            'doubtful',
            'could-not-look',
            'unclaimed',
            'disabled',
            'unreadable',
            'failed',
        ];
        const updateEntryType = schemas.Ikc({
            name: schemas.YjP(),
            outcome: schemas.k5n(updateOutcomes),
            reasons: schemas.YOg(schemas.YjP()),
            source: schemas.Ikc({ datasource: schemas.YjP(), key: schemas.YjP() }).optional(),
            current: schemas.YjP().optional(),
            candidates: schemas.YOg(schemas.Ikc({
                version: schemas.YjP(),
                change: schemas.k5n(['major', 'minor', 'patch']),
                security: schemas.zMY(),
                published: schemas.YjP().optional(),
            })),
            refused: schemas.YOg(schemas.Ikc({ version: schemas.YjP(), reasons: schemas.YOg(schemas.YjP()) })),
            findings: schemas.YOg(updates_report_finding),
            proposal: schemas.Ikc({ number: schemas.aig().int(), url: schemas.YjP(), branch: schemas.YjP() }).optional(),
        });
        const updatesReportType = schemas.Ikc({
            repository: schemas.YjP(),
            finished: schemas.YjP(),
            recipes: schemas.YOg(updateEntryType),
            requests: schemas.g1P(schemas.YjP(), schemas.aig().int().nonnegative()),
        });
        ;
        const generation_digest = (0, digest.Ne)();
        const generation_specHash = (0, spec_hash.o)();
        const generation_text = schemas.YjP().max(1000);
        const words = schemas.YOg(schemas.YjP().max(500)).readonly();
        const number = schemas.aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
        const generationType = schemas.Ikc({
            number,
            id: schemas.YjP().regex(/^[0-9a-f]{12}$/, 'not 12 hex digits'),
            recorded: iso.w$(),
            repository: generation_text.exactOptional(),
            commit: (0, commit.K)().exactOptional(),
            run: generation_text.exactOptional(),
            roots: schemas.YOg(schemas.Ikc({ hash: generation_specHash, name: generation_text, version: generation_text })).readonly(),
            lock: generation_digest,
            specs: schemas.YOg(schemas.Ikc({
                hash: generation_specHash,
                manifest: generation_digest,
                layer: generation_digest.exactOptional(),
                size: schemas.aig().int().nonnegative().exactOptional(),
                changedVariants: words.exactOptional(),
            }))
                .readonly(),
            recipes: schemas.YOg(schemas.Ikc({ name: generation_text, preferred: words, deprecated: words, infinity: words }))
                .readonly(),
            parts: schemas.YOg(schemas.Ikc({
                name: generation_text,
                roots: schemas.YOg(generation_specHash).readonly(),
            }))
                .readonly()
                .exactOptional(),
            before: schemas.Ikc({ number, manifest: generation_digest }).exactOptional(),
        });
        ;
        const [LONGEST, MOST] = [200_000, 100];
        const writtenFilesType = schemas.Ikc({
            version: schemas.YjP().max(100),
            workflows: schemas.YOg(schemas.YjP().max(100)).max(MOST),
            branch: schemas.YjP().max(255),
            files: schemas.YOg(schemas.Ikc({
                path: schemas.YjP().max(500),
                text: schemas.YjP().max(LONGEST),
            }))
                .max(MOST),
        });
        ;
        const userType = schemas.Ikc({
            auditor: review.iD,
        });
        var documents = __webpack_require__(61063);
        ;
        const buildReport = (0, documents.v0)('pakages.build/1', 'build', buildReportType);
        const recipeFactsReport = (0, documents.v0)('pakages.facts/1', 'build', recipeFactsType);
        const environmentReport = (0, documents.v0)('pakages.environment/1', 'build', environment.Y);
        const planReport = (0, documents.v0)('pakages.plan/1', 'plan', planType);
        const solutionDocument = (0, documents.v0)('pakages.solution/1', 'build', solutionType);
        const scanReport = (0, documents.v0)('pakages.scan/1', 'scan', scanType);
        const vulnerabilitiesDocument = (0, documents.v0)('pakages.vulnerabilities/1', 'index', vulnerabilitiesType);
        const pushReport = (0, documents.v0)('pakages.push/1', 'push', pushReportType);
        const sbomReport = (0, documents.v0)('pakages.sbom/1', 'sbom', sbomReportType);
        const reviewDocument = (0, documents.v0)('pakages.review/1', 'review', review.PR);
        const vexRecord = (0, documents.v0)('pakages.vex/1', 'review', vex_record.Z8);
        const decisionDocument = (0, documents.v0)('pakages.decision/1', 'install', decisionType);
        const packageLock = (0, documents.v0)('pakages.lock/1', 'resolve', packageLockType);
        const updatesReport = (0, documents.v0)('pakages.updates/1', 'updates', updatesReportType);
        const generationDocument = (0, documents.v0)('pakages.generation/1', 'push', generationType);
        const writtenFilesDocument = (0, documents.v0)('pakages.written-files/1', 'init', writtenFilesType);
        const userDocument = (0, documents.v0)('pakages.user/1', 'review', userType);
    }),
    61063: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Vh: () => (readJson),
            f8: () => (writeWhole),
            v0: () => (defineDocument)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1393);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14566);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81401);
        function defineDocument(schema, writer, type) {
            const parse = (json, from) => {
                const found = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).safeParse(json);
                if (!found.success || found.data.schema !== schema)
                    throw otherSchema(schema, writer, found.data?.schema, from);
                const { schema: _, ...rest } = json;
                const read = type.safeParse(rest);
                if (read.success)
                    return read.data;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a valid ${schema}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.O)(read.error)}.`, {
                    id: 'document-invalid',
                    fix: `Run "${writer}" again.`,
                    at: { file: from },
                });
            };
            return {
                schema,
                type,
                parse,
                read: async (file) => {
                    const fix = `Run "${writer}" first, or name the file that it wrote.`;
                    return parse(await readJson(file, fix, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.XF), file);
                },
                write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
            };
        }
        function otherSchema(wanted, writer, found, from) {
            if (found === undefined)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is not a ${wanted} file: it has no "schema".`, {
                    id: 'document-of-other-kind',
                    fix: `Name the file that "${writer}" wrote.`,
                    at: { file: from },
                });
            const [wantedName] = wanted.split('/');
            const [name] = found.split('/');
            const fix = name === wantedName
                ? 'Use the same version of Pakages in every job.'
                : `Name the file that "${writer}" wrote.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
                id: 'document-of-other-kind',
                fix,
                at: { file: from },
            });
        }
        async function readJson(file, fix, read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile) {
            let bytes;
            try {
                bytes = await read(file);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)
                    throw error;
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === 'ENOENT')
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`There is no file ${file}.`, { id: 'file-missing', fix, cause: error });
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) ?? 'unknown error'}).`, {
                    id: 'file-unreadable',
                    fix: 'Check its kind and its permissions.',
                    cause: error,
                });
            }
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_5__.q)(bytes, file);
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_6__.h))
                    throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(error.message, { id: error.id, fix: error.fix, cause: error, at: { file } });
            }
        }
        async function writeWhole(file, content) {
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_7__.qE)(file, (temporary) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
        }
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
    82518: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            WF: () => (thisProcess),
            W_: () => (isRunning),
            nW: () => (isMarkRunning),
            tz: () => (processMark)
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
        var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
        var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
        const thisProcess = () => ({
            pid: process.pid,
            started: startOf(process.pid),
            machine: machine(),
        });
        function isRunning({ pid, started, machine: counted, }) {
            if (counted !== machine())
                return undefined;
            try {
                process.kill(pid, 0);
            }
            catch (error) {
                if (error.code !== 'EPERM')
                    return false;
            }
            return started === startOf(pid);
        }
        let mark;
        const processMark = () => (mark ??= markOf(thisProcess()));
        const markOf = ({ pid, started, machine }) => `${short(machine)}.${pid}.${short(started)}`;
        const short = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
        function isMarkRunning(text) {
            const [counted, number = ''] = text.split('.');
            const here = { pid: Number(number), machine: machine() };
            if (counted !== short(here.machine) || !Number.isSafeInteger(here.pid))
                return undefined;
            const started = startOf(here.pid);
            return markOf({ ...here, started }) === text && isRunning({ ...here, started });
        }
        function machine() {
            const parts = [
                (0, node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
                read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
            ];
            return parts.filter((part) => part !== '').join(' ');
        }
        function startOf(pid) {
            if (process.platform === 'win32')
                return '';
            if (process.platform !== 'linux')
                return read(() => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
                    encoding: 'utf8',
                    env: { ...process.env, LC_ALL: 'C' },
                    stdio: ['ignore', 'pipe', 'ignore'],
                }));
            const stat = read(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        function read(get) {
            try {
                return get().trim();
            }
            catch {
                return '';
            }
        }
    }),
    8100: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U2: () => (READ_WITHOUT_WAITING),
            XF: () => (readRegularFile),
            cG: () => (readRegularFileSync)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        async function readRegularFile(file) {
            const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, await opened.stat());
                return await opened.readFile();
            }
            finally {
                await opened.close();
            }
        }
        function readRegularFileSync(file) {
            const opened = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_WITHOUT_WAITING);
            try {
                requireRegular(file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened));
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(opened);
            }
            finally {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
            }
        }
        function requireRegular(file, found) {
            if (found.isFile() || found.isDirectory())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is a pipe or a device, where a file must be.`, {
                id: 'not-a-regular-file',
                fix: 'Remove it, or name another folder.',
            });
        }
    }),
    81401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            jU: () => (removeAbandoned),
            qE: () => (writeAside),
            zI: () => (isAbandoned)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73429);
        var node_util_types__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_3__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36532);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82518);
        const ABANDONED = 24 * 60 * 60_000;
        const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/;
        async function writeAside(file, write) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_4__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
            const temporary = `${file}.${(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.tz)()}.${unique}.tmp`;
            try {
                await write(temporary);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
            }
            catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                throw named(error, file);
            }
        }
        const isOfSystem = (error) => (0, node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'syscall' in error;
        const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
        function named(error, file) {
            const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error);
            if (code === undefined || !OF_THE_DISK.has(code) || !isOfSystem(error))
                return error;
            const message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error);
            if (message.endsWith("'"))
                return error;
            return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, path: file });
        }
        async function removeAbandoned(folder) {
            for (const file of await filesBelow(folder)) {
                const found = TEMPORARY.exec(file);
                if (!found)
                    continue;
                if (await isAbandoned(found[1], file))
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function isAbandoned(mark, path) {
            const running = (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.nW)(mark);
            return running === undefined ? isOld(path) : !running;
        }
        async function filesBelow(folder) {
            try {
                const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
                return entries.filter((one) => one.isFile()).map((one) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(one.parentPath, one.name));
            }
            catch (error) {
                if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOENT' || (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === 'ENOTDIR')
                    return [];
                throw error;
            }
        }
        const isOld = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED, () => false);
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
    36956: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (VERSION_STATES)
        });
        const VERSION_STATES = ['removed', 'rejected', 'approved', 'pending', 'unreviewed'];
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
    })
};
