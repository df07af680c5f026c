export const id = 4638;
export const ids = [4638];
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
                    id: 'index-file-not-unpacked',
                    fix: 'Check the address of the index. Its server must give files that end with .gz as they are.',
                    cause,
                });
            }
        }
    }),
    19362: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Tr: () => (countReviews),
            GY: () => (holdsFor),
            W7: () => (isWordOfAuditor),
            H3: () => (published),
            QM: () => (saw),
            jY: () => (signatureFault),
            wD: () => (wordFaults)
        });
        ;
        function saidLaterHere({ review, importedFrom }, all) {
            if (importedFrom === undefined || review.verdict !== 'approved')
                return undefined;
            const later = all.some((other) => other.importedFrom === undefined &&
                other.review.auditor === review.auditor &&
                Date.parse(other.review.time) >= Date.parse(review.time));
            return later
                ? {
                    review,
                    counts: false,
                    remarks: [`${review.auditor} said something of it here, and not before.`],
                }
                : undefined;
        }
        function withinAllowance(counted, { imports }) {
            const left = new Map(imports.map(({ url, approvals = Infinity }) => [url, approvals]));
            const beyond = new Set();
            const ordered = counted
                .filter(({ counts, review, from }) => from !== undefined && counts && review.verdict === 'approved')
                .toSorted((a, b) => (a.review.time < b.review.time ? -1 : 1));
            for (const one of ordered) {
                const rest = left.get(one.from) ?? Infinity;
                if (rest <= 0)
                    beyond.add(one);
                else
                    left.set(one.from, rest - 1);
            }
            return counted.map((one) => beyond.has(one)
                ? { ...one, counts: false, remarks: [allowanceRemark(one.from, imports)] }
                : one);
        }
        function allowanceRemark(from, imports) {
            const most = imports.find(({ url }) => url === from)?.approvals ?? 0;
            return most === 0
                ? `Of ${from} warnings count, and no approvals.`
                : `Of ${from} no more than ${most} approval${most === 1 ? ' counts' : 's count'}.`;
        }
        const keyOfImport = ({ signature, importedFrom }) => importedFrom && signature.kind === 'signed' && signature.signer.kind === 'key'
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
        var signer_policy = __webpack_require__(98877);
        ;
        function countReviews(facts, reviews, policy) {
            const own = reviews.filter(({ review }) => review.name === facts.name && review.version === facts.version);
            const counted = own.map((one) => ({
                ...(saidLaterHere(one, own) ?? count(one, facts, policy)),
                ...(one.importedFrom && { from: one.importedFrom.url }),
                key: keyOfImport(one),
            }));
            return withinAllowance(onceForEachKey(counted), policy).sort((a, b) => a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0);
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
        const isWordOfAuditor = (one, policy) => standingFaults(one, policy).length === 0;
        const standingFaults = ({ review, ...one }, policy) => wordFaults({ auditor: review.auditor, team: review.team, ...one }, policy);
        function wordFaults(word, policy) {
            const { auditor, signature, importedFrom } = word;
            if (importedFrom?.auditors && !importedFrom.auditors.includes(auditor))
                return [
                    { message: `Of ${importedFrom.url} the word of ${auditor} does not count.`, grave: true },
                ];
            if (signature.kind === 'index')
                return importedFrom
                    ? []
                    : [{ message: 'It stands in no index that the policy imports.', grave: true }];
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
            const complaints = (0, signer_policy.RY)(signer, signers);
            return complaints.length === 0
                ? undefined
                : `Its signer is not trusted: ${complaints.join('; ')}.`;
        };
        function whyNotTheirs(name, signer, auditor, { reviewSigners }) {
            if (auditor.kind === 'user' && ownKey(signer, auditor))
                return undefined;
            if (reviewSigners.length > 0 && signer.kind === 'workflow')
                return untrusted(signer, reviewSigners);
            if ((0, signer_policy.RY)(signer, reviewSigners).length === 0)
                return undefined;
            const how = signer.kind === 'key'
                ? `name the key as theirs in "trust" ("auditors": [{ "user": "${name}", "keys": ["FILE"] }])`
                : `name the workflow that runs review in "trust" ("review-signers": [{ "repository": "${signer.repository ?? 'OWNER/NAME'}", "workflow": "FILE", "ref": "refs/heads/BRANCH" }])`;
            return `It was signed by ${(0, signer_policy.Xh)(signer)}, which does not speak for ${name}: ${how}.`;
        }
        const ownKey = (signer, auditor) => signer.kind === 'key' && auditor.keys.some((pem) => (0, signer_policy.vq)(pem) === signer.fingerprint);
        const auditorOf = (review, auditors) => auditors.find((auditor) => auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team);
        function published(login, binaries, auditors) {
            const keys = auditors
                .filter(({ kind, name }) => kind === 'user' && name === login)
                .flatMap((auditor) => auditor.keys.map(signer_policy.vq));
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
            $: () => (knownLicence)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30569);
        function knownLicence(recipe, reviews, binaries) {
            if (recipe.kind !== 'unknown')
                return recipe;
            const approvals = reviews.filter(({ counts, review }) => counts && review.verdict === 'approved');
            return (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.o)(licenceReadBy(approvals.map(({ review }) => review)) ?? licenceOfBinaries(binaries));
        }
        const licenceReadBy = (reviews) => reviews.map(({ recipe }) => recipe?.license).find((licence) => licence);
        function licenceOfBinaries(binaries) {
            const named = new Set(binaries.filter(({ provenance }) => provenance).map(({ licence }) => licence));
            if (named.size === 0 || named.has(undefined))
                return undefined;
            return named.size === 1 ? [...named][0] : [...named].map((one) => `(${one})`).join(' AND ');
        }
    }),
    33101: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (stateOf)
        });
        var counted_reviews = __webpack_require__(19362);
        var licence_licence = __webpack_require__(30569);
        var acceptance = __webpack_require__(26686);
        var review = __webpack_require__(4886);
        ;
        function withImplied(criteria, { definitions = [] }) {
            const granted = new Set(criteria);
            for (const name of granted)
                for (const implied of definitions.find((one) => one.name === name)?.implies ?? [])
                    granted.add(implied);
            return granted;
        }
        function grantedBy({ review, from }, policy) {
            return withImplied(from === undefined ? review.criteria : translated(review.criteria, from, policy), policy);
        }
        function translated(criteria, from, { imports }) {
            const table = imports.find(({ url }) => url === from)?.criteria;
            if (table === undefined)
                return criteria.filter((one) => BUILT_IN.has(one));
            return criteria.flatMap((one) => (Object.hasOwn(table, one) ? table[one] : []));
        }
        const BUILT_IN = new Set(review.wf);
        var known_licence = __webpack_require__(47370);
        var updates = __webpack_require__(5098);
        var signer_policy = __webpack_require__(98877);
        ;
        function trustedPublications(name, binary, policy) {
            const day = binary.built?.slice(0, 10);
            if (day === undefined || !binary.provenance)
                return [];
            return (policy.publishers ?? [])
                .filter((one) => one.packages.some((pattern) => (0, updates.J1)(pattern, name)) &&
                day <= one.until &&
                (one.since === undefined || one.since <= day) &&
                isBy(one, binary))
                .map((one) => ({
                who: one.user ?? `the holder of the key ${(0, signer_policy.vq)(one.key).slice(0, 16)}`,
                until: one.until,
                criteria: withImplied(one.criteria, policy),
            }));
        }
        const isBy = ({ user, key }, binary) => user === undefined
            ? key !== undefined && binary.publisherKeys.includes((0, signer_policy.vq)(key))
            : binary.publishers.includes(user);
        ;
        const valid = (counted, verdict) => counted
            .filter((one) => one.counts && one.review.verdict === verdict)
            .toSorted((a, b) => Number(a.from !== undefined) - Number(b.from !== undefined));
        function grants({ name, binaries }, counted, policy) {
            const approvals = persons(counted);
            const best = binaries
                .map((binary) => trustedPublications(name, binary, policy))
                .map((publications) => ({ publications, needed: neededBeside(publications, policy) }))
                .toSorted((a, b) => a.needed.length - b.needed.length)[0];
            const { needed, publications } = best ?? { needed: policy.criteria, publications: [] };
            const criteria = policy.criteria.filter((criterion) => !needed.includes(criterion) ||
                approvals.filter((one) => grantedBy(one, policy).has(criterion)).length >= policy.quorum);
            return {
                needed,
                approvals: approvals.filter((one) => grantsAll(one, needed.length === 0 ? policy.criteria : needed, policy)),
                partial: approvals.filter((one) => !grantsAll(one, needed, policy)),
                criteria,
                publications: needed.length < policy.criteria.length ? publications : [],
            };
        }
        function persons(counted) {
            const first = new Map();
            for (const one of valid(counted, 'approved'))
                if (!first.has(one.review.auditor))
                    first.set(one.review.auditor, one);
            return [...first.values()];
        }
        const neededBeside = (publications, { criteria }) => criteria.filter((one) => !publications.some((publication) => publication.criteria.has(one)));
        function grantsAll(one, needed, policy) {
            const granted = grantedBy(one, policy);
            return needed.every((criterion) => granted.has(criterion));
        }
        function whatIsMissing(facts, { needed, approvals, partial }, policy) {
            const missing = [];
            const lacking = needed.length === 0 ? 0 : policy.quorum - approvals.length;
            if (lacking > 0)
                missing.push(`${lacking} more auditor${lacking === 1 ? '' : 's'} must approve it as ${needed.join(', ')}.`);
            for (const one of lacking > 0 ? partial : []) {
                const { auditor, criteria } = one.review;
                const granted = grantedBy(one, policy);
                missing.push(`${auditor} approved it only as ${criteria.join(', ') || 'nothing'}: ${needed.filter((criterion) => !granted.has(criterion)).join(', ')} is missing.`);
            }
            const licence = (0, known_licence.$)((0, licence_licence.o)(facts.license), approvals, facts.binaries);
            const fault = (0, acceptance.o)(licence, policy.licenses);
            return fault === undefined ? missing : [...missing, fault];
        }
        ;
        function stateOf(facts, reviews, policy) {
            const counted = (0, counted_reviews.Tr)(facts, reviews, policy);
            const granted = grants(facts, counted, policy);
            const missing = whatIsMissing(facts, granted, policy);
            const shared = {
                name: facts.name,
                version: facts.version,
                reviews: counted,
                criteria: granted.criteria,
                binaries: facts.binaries.map((binary) => coverage(facts.name, binary, counted, policy)),
            };
            const [unsafe] = valid(counted, 'unsafe');
            if (unsafe)
                return {
                    ...shared,
                    state: 'removed',
                    reasons: sayings(valid(counted, 'unsafe'), 'called it unsafe'),
                    missing,
                    tombstone: {
                        auditor: unsafe.review.auditor,
                        reason: unsafe.review.note || 'No reason was given.',
                        time: unsafe.review.time,
                        ...(unsafe.from !== undefined && { from: unsafe.from }),
                    },
                };
            const rejections = valid(counted, 'rejected');
            if (rejections.length > 0)
                return { ...shared, state: 'rejected', reasons: sayings(rejections, 'rejected it'), missing };
            if (missing.length === 0)
                return {
                    ...shared,
                    state: 'approved',
                    reasons: approvedBecause(granted),
                    missing,
                };
            const asked = counted.some(({ review }) => review.verdict === 'requested' || review.verdict === 'approved');
            if (asked)
                return { ...shared, state: 'pending', reasons: missing, missing };
            return { ...shared, state: 'unreviewed', reasons: ['Nobody asked for a review.'], missing };
        }
        const sayings = (reviews, what) => reviews.map(({ review: { auditor, note }, from }) => `${auditor}${from === undefined ? '' : ` of ${from}`} ${what}${note ? `: ${note}` : '.'}`);
        const approvedBecause = ({ approvals, publications }) => [
            ...sayings(approvals, 'approved it'),
            ...publications.map(({ who, until }) => `${who} published it, whose versions count as reviewed until ${until}.`),
        ];
        function coverage(name, binary, counted, policy) {
            const needed = neededBeside(trustedPublications(name, binary, policy), policy);
            const approvals = persons(counted)
                .filter((one) => grantsAll(one, needed, policy))
                .map(({ review }) => review);
            const holding = approvals.filter((review) => (0, counted_reviews.GY)(review, binary, policy));
            return {
                manifest: binary.manifest,
                covered: needed.length === 0 || holding.length >= policy.quorum,
                seenBy: approvals.filter((review) => (0, counted_reviews.QM)(review, binary)).map(({ auditor }) => auditor),
                unmatched: approvals.filter((review) => !(0, counted_reviews.QM)(review, binary)).map(({ auditor }) => auditor),
            };
        }
    }),
    25668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            BV: () => (whyRemoved),
            Od: () => (recordedState),
            _5: () => (versionKey)
        });
        var _state_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
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
    59577: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (importReviews)
        });
        var errors = __webpack_require__(37638);
        var updates = __webpack_require__(5098);
        var document_kinds = __webpack_require__(64361);
        var schemas = __webpack_require__(92857);
        var checked = __webpack_require__(86121);
        var unpacked_document = __webpack_require__(52674);
        var index_source = __webpack_require__(65439);
        var outside_json = __webpack_require__(15125);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        ;
        const LARGEST_DOCUMENT = 64 * 1024 * 1024;
        async function readOnce(source, path, { documents }) {
            const place = `${source.location} ${path}`;
            const reading = documents?.get(place) ?? read(source, path);
            documents?.set(place, reading);
            return reading;
        }
        async function read(source, path) {
            const bytes = await source.read(path, LARGEST_DOCUMENT);
            return bytes === undefined ? undefined : (0, outside_json.q)((0, unpacked_document.N)(bytes, path), path);
        }
        async function sourceIn(url, options) {
            const { http, workspace, signal } = options;
            if (!(0, index_source.lQ)(url))
                return (0, index_source.vz)(url, http, signal);
            const folder = (0, external_node_path_.resolve)(workspace, url);
            const there = await (0, promises_.stat)(folder).catch(() => undefined);
            if (!there?.isDirectory())
                throw new errors.yo(`There is no folder ${folder}.`, {
                    id: 'folder-missing',
                    fix: index_source.un,
                });
            return (0, index_source.vz)(folder, http);
        }
        var printable = __webpack_require__(55510);
        var review = __webpack_require__(4886);
        ;
        function tombstoneOf({ state, tombstone }, index, of) {
            if (state !== 'removed' || tombstone === undefined || tombstone.from !== undefined)
                return undefined;
            const { auditor, reason, time } = tombstone;
            const note = (0, printable.g$)(reason).replace(/\s+/g, ' ').slice(0, 2000);
            const words = { ...of, auditor, time, note, verdict: 'unsafe', criteria: [], binaries: [] };
            const read = review.PR.safeParse({ ...words, source: index.url.slice(0, 500) });
            return read.success
                ? { review: read.data, signature: { kind: 'index' }, importedFrom: index }
                : undefined;
        }
        ;
        const versionPart = schemas.Ikc({
            version: schemas.YjP(),
            reviews: schemas.YOg(schemas.Ikc({ file: schemas.L5J().optional() })),
        });
        const packagePart = schemas.Ikc({
            versions: schemas.YOg(schemas.Ikc({ version: schemas.YjP(), in: schemas.YjP().max(500).optional() })),
            details: schemas.Ikc({ versions: schemas.YOg(versionPart) }),
        });
        const olderPart = schemas.Ikc({ versions: schemas.YOg(versionPart) });
        const MOST_REVIEWS = 100;
        async function importReviews(index, name, version, options) {
            if (!isMeant(index, name))
                return NOTHING;
            const { openSigned } = options;
            if (openSigned === undefined || index.tombstones === false)
                return readUnsigned(index, name, version, options);
            try {
                const found = await (await openSigned(index)).version(name, version);
                return found ? await wordsIn(found, index, { name, version }, options) : NOTHING;
            }
            catch (error) {
                options.signal?.throwIfAborted();
                const found = await readUnsigned(index, name, version, options);
                const why = `The tombstones of ${index.url} do not count: ${(0, errors.bD)(error)}`;
                return { ...found, trouble: [...found.trouble, why] };
            }
        }
        const NOTHING = { reviews: [], trouble: [] };
        const isMeant = ({ packages, except = [] }, name) => (packages === undefined || packages.some((pattern) => (0, updates.J1)(pattern, name))) &&
            !except.some((pattern) => (0, updates.J1)(pattern, name));
        async function wordsIn(found, index, of, options) {
            const files = found.reviews.flatMap(({ file }) => (file === undefined ? [] : [file]));
            const read = await checkedOf(files, index, of, options);
            const buried = tombstoneOf(found, index, of);
            const isSaid = buried === undefined ||
                read.reviews.some(({ review, signature }) => review.verdict === 'unsafe' &&
                    review.auditor === buried.review.auditor &&
                    signature.kind === 'signed');
            return isSaid ? read : { ...read, reviews: [...read.reviews, buried] };
        }
        async function readUnsigned(index, name, version, options) {
            try {
                const source = await sourceIn(index.url, options);
                const listing = await readOnce(source, `v2/packages/${name}.json.gz`, options);
                if (listing === undefined)
                    return { reviews: [], trouble: await whyNoIndex(index.url, source) };
                const files = await reviewsIn(listing, version, source, options);
                return await checkedOf(files, index, { name, version }, options);
            }
            catch (error) {
                options.signal?.throwIfAborted();
                const advice = error instanceof errors.yo ? ` ${error.fix}` : '';
                return {
                    reviews: [],
                    trouble: [`The reviews of ${index.url} could not be read: ${(0, errors.bD)(error)}${advice}`],
                };
            }
        }
        async function checkedOf(files, index, { name, version }, options) {
            const reviews = await Promise.all(files.slice(0, MOST_REVIEWS).map((file) => importOne(index, file, options)));
            return {
                reviews: reviews
                    .flatMap(({ reviews: found }) => found)
                    .filter(({ review }) => review.name === name && review.version === version),
                trouble: reviews.flatMap(({ trouble }) => trouble),
            };
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
                throw new errors.yo(`"${path}" is not a path below the index.`, {
                    id: 'index-path-outside',
                    fix: 'Tell who publishes that index.',
                });
            const older = await readOnce(source, path, options);
            return older === undefined ? [] : olderPart.parse(older).versions;
        }
        const ROOT = 'v2/checksums.json';
        async function whyNoIndex(url, source) {
            if ((await source.read(ROOT, LARGEST_DOCUMENT)) !== undefined)
                return [];
            return [
                `The reviews of ${url} could not be read: there is no index, as ${ROOT} is missing there. Give the address that "index" publishes to.`,
            ];
        }
        async function importOne(index, file, options) {
            try {
                const review = document_kinds.au.parse(file, `a review of ${index.url}`);
                return {
                    reviews: [{ ...(await (0, checked.f)(review, options.verifier)), importedFrom: index }],
                    trouble: [],
                };
            }
            catch (error) {
                options.signal?.throwIfAborted();
                return {
                    reviews: [],
                    trouble: [`A review of ${index.url} could not be used: ${(0, errors.bD)(error)}`],
                };
            }
        }
    })
};
