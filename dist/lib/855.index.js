export const id = 855;
export const ids = [855];
export const modules = {
    52674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (unpackedDocument)
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
        var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const MOST_GROWTH = 200;
        const ALWAYS = 1024 * 1024;
        function unpackedDocument(bytes, path) {
            if (!path.endsWith('.gz'))
                return bytes;
            try {
                return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
                    maxOutputLength: Math.max(ALWAYS, bytes.length * MOST_GROWTH),
                });
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${path} cannot be unpacked.`, {
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93844);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52674);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65439);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        var _checked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86121);
        const versionPart = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            reviews: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__.L5J().optional() })),
        });
        const packagePart = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            versions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), in: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(500).optional() })),
            details: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ versions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(versionPart) }),
        });
        const olderPart = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ versions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(versionPart) });
        const MOST_REVIEWS = 100;
        const LIMIT = 64 * 1024 * 1024;
        async function importReviews(index, name, version, options) {
            try {
                const source = await sourceIn(index.url, options);
                const listing = await readOnce(source, `v2/packages/${name}.json.gz`, options);
                if (listing === undefined)
                    return { reviews: [], trouble: await whyNoIndex(index.url, source) };
                const files = (await reviewsIn(listing, version, source, options)).slice(0, MOST_REVIEWS);
                const reviews = await Promise.all(files.map((file) => importOne(index, file, options)));
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
        async function reviewsIn(listing, version, source, options) {
            const { versions, details } = packagePart.parse(listing);
            const older = versions.find((one) => one.version === version)?.in;
            const all = older === undefined ? details.versions : await olderVersions(older, source, options);
            const found = all.find((one) => one.version === version);
            return found?.reviews.flatMap(({ file }) => (file === undefined ? [] : [file])) ?? [];
        }
        async function olderVersions(path, source, options) {
            if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(path))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`"${path}" is not a path below the index.`, {
                    fix: 'Tell who publishes that index.',
                });
            const older = await readOnce(source, path, options);
            return older === undefined ? [] : olderPart.parse(older).versions;
        }
        const ROOT = 'v2/checksums.json';
        async function whyNoIndex(url, source) {
            if ((await source.read(ROOT, LIMIT)) !== undefined)
                return [];
            return [
                `The reviews of ${url} could not be read: there is no index, as ${ROOT} is missing there. Give the address that "index" publishes to.`,
            ];
        }
        async function importOne(index, file, options) {
            try {
                const review = _pakages_core__WEBPACK_IMPORTED_MODULE_4__.au.parse(file, `a review of ${index.url}`);
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
        async function readOnce(source, path, { documents }) {
            const place = `${source.location} ${path}`;
            const reading = documents?.get(place) ?? read(source, path);
            documents?.set(place, reading);
            return reading;
        }
        async function read(source, path) {
            const bytes = await source.read(path, LIMIT);
            return bytes === undefined ? undefined : (0, _pakages_model__WEBPACK_IMPORTED_MODULE_6__.q)((0, _pakages_core__WEBPACK_IMPORTED_MODULE_7__.N)(bytes, path), path);
        }
        async function sourceIn(url, options) {
            const { http, workspace, signal } = options;
            if (!(0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.lQ)(url))
                return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.vz)(url, http, signal);
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, url);
            const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
            if (!there?.isDirectory())
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no folder ${folder}.`, { fix: _pakages_core__WEBPACK_IMPORTED_MODULE_8__.un });
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_8__.vz)(folder, http);
        }
    })
};
