export const id = 953;
export const ids = [953];
export const modules = {
    25652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (binaryFacts)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40974);
        const published = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ actor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }) }),
            }),
        });
        function binaryFacts(evidence, packageHash) {
            if (evidence?.manifest === undefined)
                return [];
            const { manifest } = evidence;
            const signed = evidence.trusted.filter(({ statement }) => statement.predicateType === _sign_statements_js__WEBPACK_IMPORTED_MODULE_1__.EK);
            const provenance = signed.map(({ statement }) => statement);
            const keys = signed.flatMap(({ signer }) => (signer.kind === 'key' ? [signer.fingerprint] : []));
            const publishers = provenance.flatMap(({ predicate }) => {
                const read = published.safeParse(predicate);
                return read.success
                    ? [read.data.buildDefinition.internalParameters.github.actor.toLowerCase()]
                    : [];
            });
            const recipe = provenance
                .map((statement) => recipeIn(statement, manifest))
                .find((digest) => digest !== undefined);
            return [
                {
                    manifest,
                    publishers: [...new Set(publishers)],
                    publisherKeys: [...new Set(keys)],
                    provenance: provenance.length > 0,
                    recipe,
                    packageHash,
                },
            ];
        }
        const annotated = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ annotations: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ recipe: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.Ne)() }) });
        function recipeIn(statement, manifest) {
            const read = annotated.safeParse(statement.subject.find((subject) => subject.digest.sha256 === (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ZD)(manifest)));
            return read.success ? read.data.annotations.recipe : undefined;
        }
    }),
    36217: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GY: () => (holdsFor),
            H3: () => (published),
            QM: () => (saw),
            Tr: () => (countReviews),
            jY: () => (signatureFault)
        });
        var _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98877);
        function countReviews(facts, reviews, policy) {
            const own = reviews.filter(({ review }) => review.name === facts.name && review.version === facts.version);
            return onceForEachKey(own.map((one) => ({ ...count(one, facts, policy), key: keyOf(one) }))).sort((a, b) => a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0);
        }
        const keyOf = ({ signature, importedFrom }) => importedFrom && signature.kind === 'signed' && signature.signer.kind === 'key'
            ? signature.signer.fingerprint
            : undefined;
        function onceForEachKey(counted) {
            const spoken = new Map();
            return counted.map(({ key, ...one }) => {
                if (key === undefined || !one.counts || one.review.verdict !== 'approved')
                    return one;
                const { auditor } = one.review;
                const before = spoken.get(key) ?? auditor;
                spoken.set(key, before);
                return before === auditor
                    ? one
                    : {
                        ...one,
                        counts: false,
                        remarks: [`The key that signed it signed the approval of ${before} too.`],
                    };
            });
        }
        function count(one, facts, policy) {
            const { review } = one;
            if (review.verdict === 'requested' || review.verdict === 'withdrawn')
                return { review, counts: true, remarks: [] };
            const standing = standingFaults(one, policy);
            if (review.verdict !== 'approved')
                return {
                    review,
                    counts: !standing.some((fault) => fault.grave),
                    remarks: standing.map(({ message }) => message),
                };
            const faults = [
                ...standing.map(({ message }) => message),
                ...approvalFaults(review, facts, policy),
            ];
            return {
                review,
                counts: faults.length === 0,
                remarks: faults.length === 0 ? changesSince(review, facts) : faults,
            };
        }
        const signatureFault = (one, policy) => one.signature.kind === 'unsigned'
            ? undefined
            : standingFaults(one, policy).find(({ grave }) => grave)?.message;
        function standingFaults(one, policy) {
            const { review, signature, importedFrom } = one;
            const auditor = importedFrom ? undefined : auditorOf(review, policy.auditors);
            if (!importedFrom && !auditor)
                return [{ message: `${review.auditor} is not an auditor by pakages.json.`, grave: true }];
            if (signature.kind === 'bad')
                return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }];
            if (signature.kind === 'unsigned')
                return policy.unsignedReviews && !importedFrom
                    ? []
                    : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }];
            const message = auditor
                ? whyNotTheirs(review.auditor, signature.signer, auditor, policy)
                : untrusted(signature.signer, importedFrom?.signers ?? []);
            return message === undefined ? [] : [{ message, grave: true }];
        }
        const untrusted = (signer, signers) => {
            const complaints = (0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__.RY)(signer, signers);
            return complaints.length === 0
                ? undefined
                : `Its signer is not trusted: ${complaints.join('; ')}.`;
        };
        function whyNotTheirs(name, signer, auditor, { reviewSigners }) {
            if (auditor.kind === 'user' && ownKey(signer, auditor))
                return undefined;
            if (reviewSigners.length > 0 && signer.kind === 'workflow')
                return untrusted(signer, reviewSigners);
            if ((0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__.RY)(signer, reviewSigners).length === 0)
                return undefined;
            const how = signer.kind === 'key'
                ? `name the key as theirs in "trust" ("auditors": [{ "user": "${name}", "keys": ["FILE"] }])`
                : `name the workflow that runs review in "trust" ("review-signers": [{ "repository": "${signer.repository ?? 'OWNER/NAME'}", "workflow": "FILE", "ref": "refs/heads/BRANCH" }])`;
            return `It was signed by ${(0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__.Xh)(signer)}, which does not speak for ${name}: ${how}.`;
        }
        const ownKey = (signer, auditor) => signer.kind === 'key' && auditor.keys.some((pem) => (0, _verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__.vq)(pem) === signer.fingerprint);
        const auditorOf = (review, auditors) => auditors.find((auditor) => auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team);
        function published(login, binaries, auditors) {
            const keys = auditors
                .filter(({ kind, name }) => kind === 'user' && name === login)
                .flatMap((auditor) => auditor.keys.map(_verify_signer_policy_js__WEBPACK_IMPORTED_MODULE_0__.vq));
            return binaries.some(({ publishers, publisherKeys }) => publishers.includes(login) || keys.some((key) => publisherKeys.includes(key)));
        }
        function approvalFaults(review, facts, policy) {
            const faults = [];
            if (published(review.auditor, facts.binaries, policy.auditors))
                faults.push(`${review.auditor} published this version and cannot approve it.`);
            const stands = facts.recipe === undefined ||
                review.recipe?.digest === facts.recipe ||
                facts.binaries.some((binary) => holdsFor(review, binary, policy));
            if (!stands)
                faults.push(`It is of another recipe${facts.binaries.length > 0 ? ' and of other binaries' : ''} than there is now.`);
            return faults;
        }
        const changesSince = (review, facts) => facts.recipe === undefined || review.recipe?.digest === facts.recipe
            ? []
            : [
                'The recipe was changed since: it holds only for the binaries that were reviewed, and those that the change does not touch.',
            ];
        const saw = (review, binary) => review.binaries.some(({ manifest }) => manifest === binary.manifest);
        function holdsFor(review, binary, policy) {
            if (saw(review, binary))
                return true;
            if (policy.binding !== 'recipe' || !binary.provenance)
                return false;
            if (binary.recipe !== undefined && binary.recipe === review.recipe?.digest)
                return true;
            return (binary.packageHash !== undefined &&
                review.binaries.some(({ packageHash }) => packageHash === binary.packageHash));
        }
    }),
    10906: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (stateOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26686);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30569);
        var _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36217);
        function stateOf(facts, reviews, policy) {
            const counted = (0, _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.Tr)(facts, reviews, policy);
            const granted = grants(counted, policy);
            const missing = whatIsMissing(facts, granted, policy);
            const shared = {
                name: facts.name,
                version: facts.version,
                reviews: counted,
                criteria: granted.criteria,
                binaries: facts.binaries.map((binary) => coverage(binary, granted.approvals, policy)),
            };
            const unsafe = valid(counted, 'unsafe')[0];
            if (unsafe)
                return {
                    ...shared,
                    state: 'removed',
                    reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'),
                    missing,
                    tombstone: {
                        auditor: unsafe.auditor,
                        reason: unsafe.note || 'No reason was given.',
                        time: unsafe.time,
                    },
                };
            const rejections = valid(counted, 'rejected');
            if (rejections.length > 0)
                return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing };
            if (missing.length === 0)
                return {
                    ...shared,
                    state: 'approved',
                    reasons: sayings(granted.approvals, 'approved it'),
                    missing,
                };
            const asked = counted.some(({ review }) => review.verdict === 'requested' || review.verdict === 'approved');
            if (asked)
                return { ...shared, state: 'pending', reasons: missing, missing };
            return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing };
        }
        const valid = (counted, verdict) => counted.filter((one) => one.counts && one.review.verdict === verdict).map((one) => one.review);
        const sayings = (reviews, what) => reviews.map(({ auditor, note }) => `${auditor} ${what}${note ? `: ${note}` : '.'}`);
        function grants(counted, policy) {
            const approvals = [
                ...new Map(valid(counted, 'approved').map((review) => [review.auditor, review])).values(),
            ];
            const all = (review) => policy.criteria.every((criterion) => review.criteria.includes(criterion));
            const criteria = policy.criteria.filter((criterion) => approvals.filter((review) => review.criteria.includes(criterion)).length >= policy.quorum);
            return {
                approvals: approvals.filter(all),
                partial: approvals.filter((review) => !all(review)),
                criteria,
            };
        }
        function whatIsMissing(facts, { approvals, partial }, policy) {
            const missing = [];
            const lacking = policy.quorum - approvals.length;
            if (lacking > 0)
                missing.push(`${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${policy.criteria.join(', ')}.`);
            for (const review of lacking > 0 ? partial : []) {
                missing.push(`${review.auditor} approved it only as ${review.criteria.join(', ') || 'nothing'}: ${policy.criteria.filter((one) => !review.criteria.includes(one)).join(', ')} is missing.`);
            }
            const stated = facts.license ?? approvals.find((review) => review.recipe?.license)?.recipe?.license;
            const fault = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.o)((0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.o)(stated), policy.licenses);
            return fault === undefined ? missing : [...missing, fault];
        }
        function coverage(binary, approvals, policy) {
            const holding = approvals.filter((review) => (0, _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.GY)(review, binary, policy));
            return {
                manifest: binary.manifest,
                covered: holding.length >= policy.quorum,
                seenBy: approvals.filter((review) => (0, _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.QM)(review, binary)).map(({ auditor }) => auditor),
                unmatched: approvals.filter((review) => !(0, _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__.QM)(review, binary)).map(({ auditor }) => auditor),
            };
        }
    }),
    15559: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (importReviews)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7536);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65439);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        var _checked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86121);
        const versionFile = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            reviews: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ href: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(500).optional() })),
        });
        const MOST_REVIEWS = 100;
        const LIMIT = 8 * 1024 * 1024;
        async function importReviews(index, name, version, options) {
            try {
                const source = await sourceIn(index.url, options);
                const listing = await read(source, `v1/packages/${name}/${version}.json`);
                if (listing === undefined)
                    return { reviews: [], trouble: [] };
                const files = versionFile
                    .parse(listing)
                    .reviews.flatMap(({ href }) => (href === undefined ? [] : [href]))
                    .slice(0, MOST_REVIEWS);
                const reviews = await Promise.all(files.map((href) => importOne(index, source, href, options)));
                return {
                    reviews: reviews
                        .flatMap(({ reviews: found }) => found)
                        .filter(({ review }) => review.name === name && review.version === version),
                    trouble: reviews.flatMap(({ trouble }) => trouble),
                };
            }
            catch (error) {
                options.signal?.throwIfAborted();
                return {
                    reviews: [],
                    trouble: [`The reviews of ${index.url} could not be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`],
                };
            }
        }
        async function importOne(index, source, href, options) {
            try {
                if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`"${href}" is not a path below the index.`, {
                        fix: 'Tell who publishes it.',
                    });
                const review = _pakages_core__WEBPACK_IMPORTED_MODULE_4__.au.parse(await read(source, href), `${index.url} ${href}`);
                return {
                    reviews: [{ ...(await (0, _checked_js__WEBPACK_IMPORTED_MODULE_5__.f)(review, options.verifier)), importedFrom: index }],
                    trouble: [],
                };
            }
            catch (error) {
                options.signal?.throwIfAborted();
                return {
                    reviews: [],
                    trouble: [`A review of ${index.url} could not be used: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`],
                };
            }
        }
        async function read(source, path) {
            const bytes = await source.read(path, LIMIT);
            return bytes === undefined ? undefined : (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)(bytes, path);
        }
        async function sourceIn(url, options) {
            const { http, workspace, signal } = options;
            if (!(0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.lQ)(url))
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.vz)(url, http, signal);
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, url);
            const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
            if (!there?.isDirectory())
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no folder ${folder}.`, { fix: _pakages_core__WEBPACK_IMPORTED_MODULE_7__.un });
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.vz)(folder, http);
        }
    }),
    28027: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (BundleReader)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49003);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28713);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15125);
        const MAX_BUNDLE = 32 * 1024 * 1024;
        const MAX_BUNDLES = 100;
        class BundleReader {
            #registry;
            #verifier;
            #known = new Map();
            constructor(registry, verifier) {
                this.#registry = registry;
                this.#verifier = verifier;
            }
            async at(subject) {
                const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle);
                const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map((referrer) => this.#read(referrer)))).filter((found) => found !== undefined);
                if (referrers.length <= MAX_BUNDLES)
                    return looked;
                return [
                    ...looked,
                    {
                        kind: 'refused',
                        message: `${referrers.length - MAX_BUNDLES} more signatures were not looked at.`,
                    },
                ];
            }
            async #read(referrer) {
                const stored = await this.#registry.manifest(referrer.digest);
                const manifest = stored && (await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.Sw)(stored.bytes, referrer.digest)));
                const [layer, ...others] = manifest?.layers ?? [];
                if (layer?.mediaType !== _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS || others.length > 0)
                    return undefined;
                const known = this.#known.get(layer.digest);
                if (known)
                    return known;
                const reading = this.#verify(layer);
                this.#known.set(layer.digest, reading);
                return reading;
            }
            async #verify(layer) {
                try {
                    const bytes = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.oD)(this.#registry, layer, MAX_BUNDLE);
                    const verification = await this.#verifier.verify((0, _pakages_model__WEBPACK_IMPORTED_MODULE_4__.q)(bytes, layer.digest));
                    return verification.kind === 'verified'
                        ? verification
                        : { kind: 'refused', message: `${verification.message} (${layer.digest})` };
                }
                catch (error) {
                    return { kind: 'refused', message: `${layer.digest} cannot be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}.` };
                }
            }
        }
        const mayBeBundle = ({ artifactType }) => artifactType === undefined ||
            artifactType === _pakages_model__WEBPACK_IMPORTED_MODULE_2__.uS ||
            artifactType === 'application/vnd.oci.empty.v1+json';
    }),
    70963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            V: () => (sortBundle),
            _: () => (gatherBinaryEvidence)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98176);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36434);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98877);
        async function gatherBinaryEvidence(dag, options) {
            const specs = [...dag.specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec));
            const bundles = new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(options.registry, options.verifier);
            let done = 0;
            const gather = async (spec) => {
                const evidence = await evidenceOf(spec, bundles, options);
                options.onGathered?.(++done, specs.length);
                return [spec.hash, evidence];
            };
            return new Map(await (0, p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(specs, gather, {
                concurrency: options.concurrency ?? 8,
                ...(options.signal && { signal: options.signal }),
            }));
        }
        async function evidenceOf(spec, bundles, { registry, signers, referenceOf }) {
            const known = { spec: { name: spec.name, version: spec.version, hash: spec.hash } };
            const nothing = { ...known, tarball: undefined, faults: [], trusted: [], refused: [] };
            const reference = referenceOf(spec);
            const stored = await registry.manifest(reference);
            if (!stored)
                return { ...nothing, manifest: undefined };
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.dT)(stored, registry, reference));
            if (!image)
                return { ...nothing, manifest: stored.digest, faults: [NOT_SPACK] };
            const faults = await imageFaults(spec, image, registry);
            const found = (await bundles.at(stored.digest)).map((bundle) => sortBundle(bundle, stored.digest, signers));
            const trusted = found.filter((one) => 'statement' in one);
            const refused = found.filter((one) => 'code' in one);
            return {
                ...known,
                manifest: stored.digest,
                tarball: { digest: image.layer.digest, size: image.layer.size },
                faults,
                trusted,
                refused,
            };
        }
        function sortBundle(bundle, manifest, signers) {
            if (bundle.kind === 'refused')
                return { code: 'bad-signature', message: bundle.message };
            if (!(0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_5__.KH)(bundle.statement, manifest))
                return {
                    code: 'wrong-subject',
                    message: `A signature of ${bundle.statement.predicateType} is about other bytes than ${manifest}.`,
                };
            const complaints = (0, _signer_policy_js__WEBPACK_IMPORTED_MODULE_6__.RY)(bundle.signer, signers);
            if (complaints.length > 0)
                return {
                    code: 'untrusted-signer',
                    message: `Its signer is not trusted: ${complaints.join('; ')}.`,
                };
            return { statement: bundle.statement, signer: bundle.signer };
        }
        const NOT_SPACK = {
            code: 'spec-mismatch',
            message: 'Its manifest is not that of a package of Spack.',
        };
        const FAULTS = {
            malformed: 'spec-mismatch',
            truncated: 'size-mismatch',
            'too-large': 'size-mismatch',
        };
        async function imageFaults(spec, image, registry) {
            try {
                const config = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Xg)(registry, image);
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.i)(config.spec.nodes, spec).map((message) => ({
                    code: 'spec-mismatch',
                    message,
                }));
            }
            catch (error) {
                if (!(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error))
                    throw error;
                const code = FAULTS[error.failure] ?? 'digest-mismatch';
                return [{ code, message: `The description in its image cannot be used: ${error.message}` }];
            }
        }
    }),
    98877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            RY: () => (whyUntrusted),
            Xh: () => (signerInWords),
            lA: () => (fits),
            vq: () => (pemFingerprint)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20440);
        function signerInWords(signer) {
            if (signer.kind === 'key')
                return `the key ${signer.fingerprint.slice(0, 16)}`;
            const by = signer.workflow ?? signer.subject;
            return `${by}${signer.ref ? ` at ${signer.ref}` : ''}${signer.repository && !by.startsWith(`${signer.repository}/`) ? ` for ${signer.repository}` : ''}`;
        }
        const pemFingerprint = (pem) => (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_1__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
        function whyUntrusted(signer, trusted) {
            if (trusted.length === 0)
                return ['the policy trusts no signer'];
            const complaints = trusted.map((one) => complaintsOf(signer, one));
            return complaints.reduce((best, next) => (next.length < best.length ? next : best));
        }
        function complaintsOf(signer, trusted) {
            if (trusted.kind === 'key') {
                const same = signer.kind === 'key' && signer.fingerprint === pemFingerprint(trusted.pem);
                return same ? [] : [`it was signed by ${signerInWords(signer)}`, 'the policy trusts a key'];
            }
            if (signer.kind === 'key')
                return [`it was signed by ${signerInWords(signer)}`, `the policy trusts ${trusted.repository}`];
            return workflowComplaints(signer, trusted);
        }
        function workflowComplaints(signer, trusted) {
            const wrong = [];
            if (signer.issuer !== trusted.issuer)
                wrong.push(`its issuer is ${signer.issuer || 'unknown'}, not ${trusted.issuer}`);
            if (!fits(lower(signer.repository), lower(trusted.repository)))
                wrong.push(`its repository is ${signer.repository ?? 'unknown'}, not ${trusted.repository}`);
            wrong.push(...fileComplaints(signer, trusted));
            if (trusted.ref && !fits(signer.ref, trusted.ref))
                wrong.push(`its ref is ${signer.ref ?? 'unknown'}, not ${trusted.ref}`);
            return wrong;
        }
        function fileComplaints(signer, trusted) {
            const wrong = [];
            const workflow = wantedWorkflow(signer.repository, trusted);
            if (workflow && lower(signer.workflow) !== lower(workflow))
                wrong.push(`its workflow is ${signer.workflow ?? 'unknown'}, not ${workflow}`);
            const caller = trusted.caller && `${signer.repository ?? ''}/${trusted.caller}`;
            const run = signer.caller ?? signer.workflow;
            if (caller && lower(run) !== lower(caller))
                wrong.push(`its run is of ${run ?? 'unknown'}, not ${caller}`);
            return wrong;
        }
        const wantedWorkflow = (repository, { workflow }) => workflow?.startsWith('.github/') ? `${repository ?? ''}/${workflow}` : workflow;
        const lower = (text) => text?.toLowerCase();
        const fits = (text, wanted) => text !== undefined &&
            wanted !== undefined &&
            (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);
    })
};
