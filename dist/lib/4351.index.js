export const id = 4351;
export const ids = [4351];
export const modules = {
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
            const speaker = importedFrom ?? auditorOf(review, policy.auditors);
            if (!speaker)
                return [{ message: `${review.auditor} is not an auditor by pakages.json.`, grave: true }];
            if (signature.kind === 'bad')
                return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }];
            if (signature.kind === 'unsigned')
                return policy.unsignedReviews && !importedFrom
                    ? []
                    : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }];
            const message = 'signers' in speaker
                ? untrusted(signature.signer, speaker.signers)
                : whyNotTheirs(review.auditor, signature.signer, speaker, policy);
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
    25668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BV: () => (whyRemoved),
            Od: () => (recordedState),
            _5: () => (versionKey)
        });
        var _state_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10906);
        const versionKey = ({ name, version }) => `${name}@${version}`;
        function whyRemoved(version, records, policy) {
            const { state, reasons } = recordedState(version, [], records, policy);
            return state === 'removed' ? reasons : [];
        }
        function recordedState({ name, version }, binaries, { reviews, licenses, tombstones }, policy) {
            const key = versionKey({ name, version });
            const facts = { name, version, license: licenses.get(key), recipe: undefined, binaries };
            const state = (0, _state_of_js__WEBPACK_IMPORTED_MODULE_0__.L)(facts, reviews, policy);
            const buried = tombstones.get(key);
            return state.state === 'removed' || buried === undefined
                ? state
                : { ...state, state: 'removed', reasons: [buried] };
        }
    }),
    19916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (gatherRecords),
            V: () => (versionsSpokenOf)
        });
        var document_kinds = __webpack_require__(64713);
        var errors = __webpack_require__(37638);
        var review = __webpack_require__(4886);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var p_map = __webpack_require__(606);
        var counted_reviews = __webpack_require__(36217);
        var version_records = __webpack_require__(25668);
        ;
        function lastWords(reviews, policy) {
            const said = new Map(reviews.map((one) => [
                `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
                one,
            ]));
            const persons = Map.groupBy(said.values(), keyOf);
            return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
        }
        function hasStanding(one, policy) {
            const { name, version } = one.review;
            const [counted] = (0, counted_reviews.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
            return counted?.counts === true;
        }
        const keyOf = ({ review }) => `${(0, version_records._5)(review)} ${review.auditor}`;
        function isLater({ review: one }, { review: other }) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            return (difference > 0 ||
                (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved'));
        }
        var checked = __webpack_require__(86121);
        var reviews_import = __webpack_require__(15559);
        ;
        async function versionsSpokenOf(name, { ownReviews, indexes }) {
            const own = (await ownReviews()).reviews
                .map(({ review }) => review)
                .filter((review) => review.name === name);
            const published = review.oZ.safeParse(name).success
                ? await Promise.all(indexes.map((index) => index.package(name)))
                : [];
            const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
            return [...new Set(versions)].map((version) => ({ name, version }));
        }
        async function gatherRecords(wanted, sources) {
            const { ownReviews, policy, indexes, ports } = sources;
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const versions = [...new Map(wanted.map((one) => [(0, version_records._5)(one), one])).values()].filter(({ name, version }) => review.oZ.safeParse(name).success && review.Tl.safeParse(version).success);
            const published = await (0, p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readPublished(index, version, sources), { concurrency: 8 });
            const told = new Set();
            const imported = await (0, p_map["default"])(versions, (version) => readImported(version, sources, told), {
                concurrency: 8,
            });
            return {
                reviews: [
                    ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
                    ...imported.flat(),
                ],
                licenses: byVersion(published, ({ license }) => license),
                tombstones: byVersion(published, ({ tombstone }) => tombstone),
            };
        }
        function byVersion(published, factOf) {
            return new Map(published.flatMap((one) => {
                const fact = factOf(one);
                return fact === undefined ? [] : [[one.key, fact]];
            }));
        }
        async function readPublished(index, { name, version }, sources) {
            const key = (0, version_records._5)({ name, version });
            const found = await index.version(name, version);
            if (!found)
                return { key, reviews: [] };
            const reviews = [];
            for (const { href } of found.reviews) {
                const review = href === undefined ? undefined : await readReview(index, name, href, sources);
                if (review && (0, version_records._5)(review.review) === key)
                    reviews.push(review);
            }
            const { license, state, tombstone, reasons } = found;
            return {
                key,
                reviews,
                license,
                tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
            };
        }
        async function readReview(index, name, href, { verifier, ports: { host } }) {
            const bytes = await index.file(name, href);
            if (!bytes)
                return undefined;
            const place = `${index.location}${href}`;
            try {
                return await (0, checked.f)(document_kinds.au.parse((0, outside_json.q)(bytes, place), place), verifier);
            }
            catch (error) {
                if (!(error instanceof errors.yo) && !(error instanceof invalid_value.h))
                    throw error;
                host.warning(`${place} does not count: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        async function readImported({ name, version }, { policy, verifier, root, ports: { http, signal, host } }, told) {
            const all = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, { http, verifier, workspace: root, signal })));
            for (const trouble of all.flatMap((one) => one.trouble)) {
                if (!told.has(trouble))
                    host.warning(trouble);
                told.add(trouble);
            }
            return all.flatMap(({ reviews }) => reviews);
        }
    }),
    15559: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (importReviews)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15125);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64713);
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
    })
};
