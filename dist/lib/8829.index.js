export const id = 8829;
export const ids = [8829];
export const modules = {
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
    98176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AM: () => (readImage),
            Xg: () => (readConfig),
            dT: () => (imageOf),
            mb: () => (dagOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14566);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89381);
        var _content_verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49003);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26061);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45004);
        var _spec_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        const CONFIG_LIMIT = 64 * 1024 * 1024;
        const config = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }).optional(),
            config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish() }).nullish(),
            spec: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                _meta: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__.aig() }).loose(),
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_spec_node_js__WEBPACK_IMPORTED_MODULE_1__.S).min(1),
            }),
            binary_cache_checksum: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hash_algorithm: zod__WEBPACK_IMPORTED_MODULE_0__.euz('sha256'), hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
                .optional(),
            [_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v]: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
        });
        async function readImage(registry, tag) {
            const stored = await registry.manifest(tag);
            return stored && imageOf(stored, registry, tag);
        }
        function imageOf(stored, { reference }, tag) {
            const from = `${reference}:${tag}`;
            if ((0, _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_3__.$U)(stored.mediaType))
                throw notSpack(from, 'it is an index of several images');
            const manifest = (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, from);
            const layer = manifest.layers.at(-1);
            if (!layer)
                throw notSpack(from, 'it has no layers');
            const { mediaType, digest, bytes } = stored;
            return {
                tag,
                digest,
                descriptor: { mediaType, digest, size: bytes.length },
                config: manifest.config,
                layer,
                annotations: manifest.annotations ?? {},
            };
        }
        async function readConfig(registry, image) {
            const from = `the config of ${registry.reference}:${image.tag}`;
            const bytes = await (0, _content_verified_js__WEBPACK_IMPORTED_MODULE_5__.oD)(registry, image.config, CONFIG_LIMIT);
            const read = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_6__.g)(bytes, config, 'the config of a package', from);
            const checksum = read.binary_cache_checksum?.hash;
            if (checksum !== undefined && checksum !== (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.ZD)(image.layer.digest))
                throw notSpack(from, 'it describes another tarball than the manifest does');
            const root = read.spec.nodes[0];
            const diffId = read.rootfs?.diff_ids.at(-1);
            return {
                hash: root.hash,
                name: root.name,
                version: root.version,
                format: read.spec._meta.version,
                spec: read.spec,
                diffId: diffId !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_7__.Bc)(diffId) ? diffId : undefined,
                env: read.config?.Env ?? [],
                build: read[_build_key_js__WEBPACK_IMPORTED_MODULE_2__.v],
            };
        }
        function dagOf(read, from) {
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.VM)({ spec: read.spec });
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_9__.h))
                    throw error;
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `The spec of ${read.name}@${read.version} in ${from} cannot be used: ${error.message}`, { fix: error.fix, cause: error });
            }
        }
        const notSpack = (from, why) => new _registry_error_js__WEBPACK_IMPORTED_MODULE_10__.gl('malformed', `${from} is not a package of Spack: ${why}.`, {
            fix: 'Remove the tag, or push the package anew: tags that end in .spack are for packages only.',
        });
    }),
    89758: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (specMismatches)
        });
        var _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13843);
        const specMismatches = (nodes, expected) => [
            ...rootMismatches(nodes[0], expected),
            ...nodes.flatMap(forged),
        ];
        function rootMismatches(found, expected) {
            if (!found)
                return ['Its image holds no spec.'];
            if (found.hash !== expected.hash)
                return [`Its image holds the spec ${found.name}@${found.version}/${found.hash}.`];
            if (found.name !== expected.name || found.version !== expected.version)
                return [`Its image calls itself ${found.name}@${found.version} under this hash.`];
            return [];
        }
        function forged(node) {
            const computed = (0, _dag_hash_js__WEBPACK_IMPORTED_MODULE_0__.X)(node);
            return computed === undefined || computed === node.hash
                ? []
                : [
                    `The description of ${node.name}@${node.version} does not have the hash ${node.hash}: it was changed.`,
                ];
        }
    }),
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.CV)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
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
            jY: () => (signatureFault),
            wD: () => (wordFaults)
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
        const standingFaults = ({ review, ...one }, policy) => wordFaults({ auditor: review.auditor, team: review.team, ...one }, policy);
        function wordFaults(word, policy) {
            const { auditor, signature, importedFrom } = word;
            const speaker = importedFrom ?? auditorOf(word, policy.auditors);
            if (!speaker)
                return [{ message: `${auditor} is not an auditor by pakages.json.`, grave: true }];
            if (signature.kind === 'bad')
                return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }];
            if (signature.kind === 'unsigned')
                return policy.unsignedReviews && !importedFrom
                    ? []
                    : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }];
            const message = 'signers' in speaker
                ? untrusted(signature.signer, speaker.signers)
                : whyNotTheirs(auditor, signature.signer, speaker, policy);
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
    47370: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (knownLicence),
            Z: () => (licenceReadBy)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30569);
        function knownLicence(recipe, { reviews }) {
            if (recipe.kind !== 'unknown')
                return recipe;
            const approvals = reviews.filter(({ counts, review }) => counts && review.verdict === 'approved');
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.o)(licenceReadBy(approvals.map(({ review }) => review)));
        }
        const licenceReadBy = (reviews) => reviews.map(({ recipe }) => recipe?.license).find((licence) => licence);
    }),
    10906: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (stateOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26686);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30569);
        var _counted_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36217);
        var _known_licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47370);
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
            const stated = facts.license ?? (0, _known_licence_js__WEBPACK_IMPORTED_MODULE_1__.Z)(approvals);
            const fault = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.o)((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.o)(stated), policy.licenses);
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2103);
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
                    return { reviews: [], trouble: await whyNoIndex(index.url, source) };
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
                const advice = error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo ? ` ${error.fix}` : '';
                return {
                    reviews: [],
                    trouble: [`The reviews of ${index.url} could not be read: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}${advice}`],
                };
            }
        }
        const ROOT = 'v1/checksums.json';
        async function whyNoIndex(url, source) {
            if ((await source.read(ROOT, LIMIT)) !== undefined)
                return [];
            return [
                `The reviews of ${url} could not be read: there is no index, as ${ROOT} is missing there. Give the address that "index" publishes to.`,
            ];
        }
        async function importOne(index, source, href, options) {
            const unusable = (why) => ({
                reviews: [],
                trouble: [`A review of ${index.url} could not be used: ${why}`],
            });
            if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
                return unusable(`"${href}" is not a path below the index.`);
            try {
                const review = _pakages_core__WEBPACK_IMPORTED_MODULE_4__.au.parse(await read(source, href), `${index.url} ${href}`);
                return {
                    reviews: [{ ...(await (0, _checked_js__WEBPACK_IMPORTED_MODULE_5__.f)(review, options.verifier)), importedFrom: index }],
                    trouble: [],
                };
            }
            catch (error) {
                options.signal?.throwIfAborted();
                return unusable((0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error));
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
                const looked = (await Promise.all(referrers.slice(0, MAX_BUNDLES).map(async (referrer) => {
                    const found = await this.#read(referrer);
                    return found && { ...found, bundle: referrer.digest };
                }))).filter((found) => found !== undefined);
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
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89758);
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
            return { statement: bundle.statement, signer: bundle.signer, bundle: bundle.bundle };
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
    })
};
