export const id = 3016;
export const ids = [3016];
export const modules = {
    41743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (filesOf),
            S: () => (itemsOf)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_readline_ = __webpack_require__(80481);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_zlib_ = __webpack_require__(38522);
        var errors = __webpack_require__(37638);
        var first_issue = __webpack_require__(1393);
        var schemas = __webpack_require__(92857);
        ;
        const CVE = /^CVE-\d{4}-\d{4,19}$/;
        const known = schemas._H3({
            cveID: schemas.YjP().regex(CVE, 'not a CVE'),
            dateAdded: schemas.YjP().regex(/^\d{4}-\d\d-\d\d$/, 'not a date'),
        });
        function readExploited(json) {
            const read = known.safeParse(json);
            if (!read.success)
                return [{ kind: 'refused', id: "a line of CISA's catalogue", why: (0, first_issue.O)(read.error) }];
            const { cveID, dateAdded } = read.data;
            return [{ kind: 'enrichment', enrichment: { key: `cve:${cveID}`, exploited: dateAdded } }];
        }
        function readProbability(line) {
            const [cve = '', score = ''] = line.split(',');
            if (line === '' || line.startsWith('#') || cve === 'cve')
                return undefined;
            const probability = Number(score);
            if (!CVE.test(cve) || score === '' || !(probability >= 0 && probability <= 1))
                return { kind: 'refused', id: 'a line of EPSS', why: `"${line.slice(0, 60)}" is no score` };
            return { kind: 'enrichment', enrichment: { key: `cve:${cve}`, probability } };
        }
        var invalid_value = __webpack_require__(14566);
        var outside_json = __webpack_require__(15125);
        var dist = __webpack_require__(38815);
        var identity = __webpack_require__(15678);
        var order_order = __webpack_require__(15846);
        ;
        const DASHES = /[\u2010-\u2015\u2212]/g;
        const plainId = (text) => text
            .normalize('NFKC')
            .replaceAll(/\p{Cf}+/gu, '')
            .trim()
            .replaceAll(DASHES, '-')
            .replace(/^cve-(?=\d)/i, 'CVE-')
            .replace(/^ghsa((?:-[0-9a-z]{4}){3})$/i, (_, rest) => `GHSA${rest.toLowerCase()}`);
        var entry = __webpack_require__(99399);
        var record_stream = __webpack_require__(22031);
        ;
        const word = schemas.YjP().max(300);
        const secdb = schemas._H3({
            packages: schemas.YOg(schemas._H3({
                pkg: schemas._H3({
                    name: word,
                    secfixes: schemas.g1P(word, schemas.YOg(word).max(10_000).nullable()).nullish(),
                }),
            }))
                .max(1_000_000),
        });
        function readSecdb(json, source) {
            const read = secdb.safeParse(json);
            if (!read.success)
                return [{ kind: 'refused', id: source, why: `it is no secdb: ${(0, first_issue.O)(read.error)}` }];
            return read.data.packages.flatMap(({ pkg }) => Object.entries(pkg.secfixes ?? {}).flatMap(([version, ids]) => (ids ?? []).flatMap((text) => {
                const [id = '', ...aliases] = text.split(/\s+/);
                return id === '' ? [] : itemOf(pkg.name, { id, aliases, source, fixed: version });
            })));
        }
        function itemOf(pkg, fix) {
            const stream = (0, record_stream.m)(pkg, fix.fixed === '0' ? undefined : fix.fixed);
            return [
                ...namedItem(pkg, fix),
                ...(stream === undefined ? [] : namedItem(stream.of, fix, stream.stream)),
            ];
        }
        function namedItem(pkg, { id, aliases, source, fixed, foundIn, dismissed, modified }, stream) {
            const name = (0, identity.Vb)('distribution', pkg);
            if (name === undefined)
                return [];
            const contradicts = fixed !== undefined && fixed === foundIn && !fixed.endsWith('-r0');
            const never = fixed === '0' ? 'the distribution says that it never was affected' : dismissed;
            const entry = {
                key: (0, identity.US)({ kind: 'distribution', name }),
                id: plainId(id),
                aliases: aliases.map(plainId),
                summary: '',
                severity: { level: 'unknown' },
                ...(modified !== undefined && { modified }),
                source,
                affected: {
                    ranges: [
                        {
                            order: 'distribution',
                            events: [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])],
                            certainty: 'likely',
                            patched: 'possible',
                            ...(stream !== undefined && { stream }),
                            ...(foundIn !== undefined && { foundIn: (0, order_order.cg)(foundIn) }),
                            ...(contradicts && { certainty: 'possible' }),
                        },
                    ],
                    ...(fixed === undefined && { open: true }),
                },
                ...(never !== undefined && { dismissed: never }),
            };
            return [{ kind: 'entry', entry }];
        }
        const advisories = schemas._H3({
            'schema-version': word,
            package: schemas._H3({ name: word }),
            advisories: schemas.YOg(schemas._H3({
                id: word,
                aliases: schemas.YOg(word).max(1000).nullish(),
                events: schemas.YOg(schemas._H3({ timestamp: word, type: word, data: schemas.L5J().optional() }))
                    .max(10_000),
            }))
                .nullish(),
        });
        const fixedData = schemas._H3({ 'fixed-version': word });
        const positiveData = schemas._H3({ type: word, note: schemas.YjP().max(100_000).optional() });
        const detectionData = schemas._H3({
            data: schemas._H3({ componentType: word, componentVersion: word.optional() }),
        });
        const JUDGED = new Set(['true-positive-determination', 'pending-upstream-fix', 'fix-not-planned']);
        const ANYWHERE = new Set([
            'vulnerability-record-analysis-contested',
            'component-vulnerability-mismatch',
        ]);
        function readWolfiAdvisories(json, source) {
            const read = advisories.safeParse(json);
            if (!read.success)
                return [
                    {
                        kind: 'refused',
                        id: source,
                        why: `it is no file of advisories: ${(0, first_issue.O)(read.error)}`,
                    },
                ];
            const { package: pkg, advisories: listed } = read.data;
            return (listed ?? []).flatMap(({ id, aliases, events }) => {
                const state = stateOf(events);
                if (state === undefined)
                    return [{ kind: 'elsewhere' }];
                const modified = events
                    .map(({ timestamp }) => timestamp)
                    .sort()
                    .at(-1);
                return itemOf(pkg.name, {
                    id,
                    aliases: aliases ?? [],
                    source,
                    ...state,
                    ...(modified !== undefined && { modified }),
                });
            });
        }
        function stateOf(events) {
            if (events.some(isOfAPart))
                return undefined;
            const sorted = events.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
            const last = sorted.findLast(({ type }) => type === 'fixed' || type === 'false-positive-determination');
            const found = sorted.flatMap((event) => foundBy(event) ?? []).at(-1);
            const foundIn = found === undefined ? {} : { foundIn: found };
            if (last === undefined)
                return sorted.some(({ type }) => JUDGED.has(type)) ? foundIn : {};
            if (last.type === 'fixed') {
                const fixed = fixedData.safeParse(last.data);
                return fixed.success ? { fixed: fixed.data['fixed-version'], ...foundIn } : undefined;
            }
            const positive = positiveData.safeParse(last.data);
            if (!positive.success || !ANYWHERE.has(positive.data.type))
                return undefined;
            return { dismissed: (0, entry.v)(positive.data.note ?? positive.data.type) };
        }
        function foundBy({ type, data }) {
            const found = type === 'detection' ? detectionData.safeParse(data) : undefined;
            const part = found?.success === true ? found.data.data : undefined;
            return part?.componentType === 'apk' ? part.componentVersion : undefined;
        }
        function isOfAPart({ type, data }) {
            const found = type === 'detection' ? detectionData.safeParse(data) : undefined;
            return found?.success === true && found.data.data.componentType !== 'apk';
        }
        var record_changes = __webpack_require__(5914);
        var ecosystems = __webpack_require__(73570);
        var severity = __webpack_require__(9304);
        ;
        const format_word = schemas.YjP().max(1024);
        const optionalWord = format_word.optional().catch(undefined);
        const format_status = schemas.k5n(['affected', 'unaffected', 'unknown']);
        const version = schemas.Ikc({
            version: format_word,
            status: format_status,
            versionType: optionalWord,
            lessThan: format_word.optional(),
            lessThanOrEqual: format_word.optional(),
            changes: schemas.YOg(schemas.Ikc({ at: format_word, status: format_status }))
                .max(1000)
                .optional(),
        });
        const product = schemas.Ikc({
            vendor: schemas.YjP().max(512).optional(),
            product: schemas.YjP().max(2048).optional(),
            collectionURL: schemas.YjP().max(2048).optional().catch(undefined),
            packageName: schemas.YjP().max(2048).optional().catch(undefined),
            repo: schemas.YjP().max(2048).optional().catch(undefined),
            cpes: schemas.YOg(schemas.YjP().max(2048)).max(10_000).default([]),
            platforms: schemas.YOg(format_word).max(1000).catch([]).default([]),
            defaultStatus: format_status.default('unknown'),
            versions: schemas.YOg(version).max(10_000).default([]),
        });
        const score = schemas.Ikc({
            vectorString: schemas.YjP().max(300).optional(),
            baseScore: schemas.aig().min(0).max(10).optional(),
            baseSeverity: optionalWord,
        });
        const metric = schemas.Ikc({
            cvssV4_0: score.optional().catch(undefined),
            cvssV3_1: score.optional().catch(undefined),
            cvssV3_0: score.optional().catch(undefined),
            cvssV2_0: score.optional().catch(undefined),
            other: schemas._H3({ type: format_word, content: schemas._H3({}) })
                .optional()
                .catch(undefined),
        });
        const container = schemas.Ikc({
            title: schemas.YjP().max(10_000).optional().catch(undefined),
            providerMetadata: schemas.Ikc({ shortName: optionalWord }).optional().catch(undefined),
            affected: schemas.YOg(product).max(10_000).default([]),
            descriptions: schemas.YOg(schemas.Ikc({ lang: format_word, value: schemas.YjP().max(100_000) }))
                .catch([])
                .default([]),
            metrics: schemas.YOg(metric).max(1000).catch([]).default([]),
            references: schemas.YOg(schemas.Ikc({ url: schemas.YjP().max(10_000), tags: schemas.YOg(format_word).catch([]).default([]) }))
                .max(10_000)
                .catch([])
                .default([]),
        });
        const cveId = schemas.YjP().regex(/^CVE-\d{4}-\d{4,19}$/, 'not a CVE');
        const head = schemas.Ikc({
            dataVersion: schemas.YjP().regex(/^5\.\d+(\.\d+)?$/, 'not a version 5 of the format'),
            cveMetadata: schemas.Ikc({
                cveId,
                state: schemas.k5n(['PUBLISHED', 'REJECTED']),
                datePublished: optionalWord,
                dateUpdated: optionalWord,
            }),
        });
        const rejectedRecord = head.extend({
            cveMetadata: head.shape.cveMetadata.extend({ state: schemas.euz('REJECTED') }),
        });
        const cveRecord = head.extend({
            containers: schemas.Ikc({
                cna: container,
                adp: schemas.YOg(container).max(100).default([]),
            }),
        });
        var purl = __webpack_require__(31807);
        ;
        const CALLED = {
            'gnu_libc:glibc': 'gnu:glibc',
            'google:grpc': 'grpc:grpc',
            'n/a:postgresql': 'postgresql:postgresql',
            'node.js:node': 'nodejs:node.js',
            'node.js:node.js': 'nodejs:node.js',
            'nodejs:node': 'nodejs:node.js',
            'nodejs:nodejs': 'nodejs:node.js',
            'open_asset_import_library:assimp': 'assimp:assimp',
            'php_group:php': 'php:php',
            'the_gnu_c_library:glibc': 'gnu:glibc',
            'the_qt_company:qt': 'qt:qt',
            'the_r_project:r': 'r-project:r',
            'the_tcpdump_group:tcpdump': 'tcpdump:tcpdump',
            'wireshark_foundation:wireshark': 'wireshark:wireshark',
        };
        function productOfWords(words) {
            if (Object.hasOwn(CALLED, words))
                return CALLED[words];
            if (/^go_(standard_library|toolchain):/.test(words))
                return 'golang:go';
            const apache = /^apache_software_foundation:apache_([^:]+)$/.exec(words)?.[1];
            return apache === undefined ? undefined : `apache:${apache}`;
        }
        ;
        const COLLECTIONS = {
            'pypi.org': 'pypi',
            'pypi.python.org': 'pypi',
            'cran.r-project.org': 'cran',
            'registry.npmjs.org': 'npm',
            'npmjs.com': 'npm',
            'crates.io': 'cargo',
            'rubygems.org': 'gem',
            'golang.org': 'go',
            'pkg.go.dev': 'go',
            'cpan.org': 'cpan',
            'metacpan.org': 'cpan',
        };
        const FORGE = /^(github\.com|gitlab\.[\w.-]+|codeberg\.org|bitbucket\.org|sourceware\.org)$/;
        function namesOf(product, repository) {
            const byCpe = product.cpes.flatMap(ofCpe);
            const found = [
                ...byCpe,
                ...named('git', product.repo, 'certain'),
                ...ofCollection(product),
                ...(repository === undefined ? [] : [repository]),
                ...(product.cpes.length === 0 ? ofWords(product) : []),
            ];
            const surest = new Map();
            for (const one of found) {
                const key = `${one.kind}:${one.name}`;
                const before = surest.get(key);
                if (before === undefined || (0, identity.mp)(before.certainty, one.certainty) === before.certainty)
                    surest.set(key, one);
            }
            return [...surest.values()];
        }
        function referredRepository({ references, affected, }) {
            const products = new Set(affected.map(({ vendor = '', product = '' }) => `${vendor}/${product}`.toLowerCase()));
            if (products.size !== 1)
                return undefined;
            const place = only(references.flatMap(({ url }) => ADVISORY.exec(url)?.[1] ?? []));
            if (place !== undefined)
                return onGitHub(place, products.has(place) ? 'certain' : 'likely');
            const mentioned = only(references.flatMap(({ url }) => MENTION.exec(url)?.[1] ?? []));
            if (mentioned === undefined)
                return undefined;
            const [product = ''] = [...products].map((text) => text.split('/').at(-1));
            const name = mentioned.split('/').at(-1);
            return onGitHub(mentioned, product === name ? 'likely' : 'possible');
        }
        const ADVISORY = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/security\/advisories\/GHSA-/;
        const MENTION = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:releases|commit|pull|issues|compare)\//;
        function only(places) {
            const [place, ...more] = new Set(places.map((text) => text.toLowerCase()));
            return more.length === 0 ? place : undefined;
        }
        const onGitHub = (place, certainty) => named('git', `https://github.com/${place}`, certainty)[0];
        function named(kind, text, certainty) {
            const name = text === undefined ? undefined : (0, identity.Vb)(kind, text);
            return name === undefined ? [] : [{ kind, name, certainty }];
        }
        function ofCpe(text) {
            const cpe = (0, purl.te)(text);
            if (cpe?.part !== 'a')
                return [];
            const plugIn = cpe.targetSoftware !== '*' && cpe.targetSoftware !== '-';
            const name = `${cpe.vendor}:${cpe.product}`;
            return [
                ...named('cpe', name, plugIn ? 'possible' : 'certain'),
                ...named('cpe', productOfWords(name), plugIn ? 'possible' : 'likely'),
            ];
        }
        function ofCollection({ collectionURL, packageName }) {
            const url = URL.parse(collectionURL ?? '');
            if (url === null || packageName === undefined)
                return [];
            const host = url.hostname.replace(/^www\./, '');
            const kind = Object.hasOwn(COLLECTIONS, host) ? COLLECTIONS[host] : undefined;
            if (kind !== undefined)
                return named(kind, packageName, 'certain');
            if (!FORGE.test(host))
                return [];
            const path = url.pathname.split('/').filter((part) => part !== '');
            if (path.length >= 2)
                return named('git', url.href, 'certain');
            return /^[\w.-]+\/[\w.-]+$/.test(packageName)
                ? named('git', `https://${host}/${packageName}`, 'certain')
                : [];
        }
        function ofWords({ vendor = '', product = '' }) {
            const [one, other] = [vendor, product].map((text) => text.trim().toLowerCase().replaceAll(/\s+/g, '_'));
            return [
                ...(isSaid(one) && isSaid(other) ? named('cpe', `${one}:${other}`, 'likely') : []),
                ...named('cpe', productOfWords(`${one}:${other}`), 'likely'),
            ];
        }
        const isSaid = (word) => !/^(n\/a|unknown|unspecified|-|\*|)$/.test(word);
        ;
        const NOTHING = /^(n\/?a|-|unspecified|unknown|none|various|tbd|see .*|0)$/i;
        const EVERYTHING = /^(\*|all|all versions|any)$/i;
        const isNoBound = (text) => NOTHING.test(text.trim()) || EVERYTHING.test(text.trim());
        const saysNothing = (text) => NOTHING.test(text.trim()) && text.trim() !== '0';
        const VERSION = String.raw `v?\d[\w.+~-]*`;
        const one = (pattern) => new RegExp(`^(?:all )?(?:versions? )?${pattern}$`.replaceAll('V', `(${VERSION})`), 'i');
        const FROM_TO = one('(?:from )?V (?:to|through|up to|thru|-) V');
        const BEFORE = one('(?:before|prior to|earlier than|below|<) ?(?:versions? )?V');
        const UP_TO = one('(?:through|up to|up to and including|<=) ?(?:versions? )?V');
        const AND_EARLIER = one('V (?:and|or) (?:all )?(?:prior|earlier|below|lower|older|before)(?: versions?)?');
        const SERIES = /^(v?\d+(?:\.\d+)*)\.[x*]$/i;
        const COMPARED = new RegExp(`^(>=|>|<=|<|=)\\s*(${VERSION})$`, 'i');
        const PLAIN = new RegExp(`^${VERSION}$`, 'i');
        function writtenRange(text) {
            const plain = text.trim().replaceAll(/\s+/g, ' ');
            if (plain.length > 300)
                return undefined;
            if (PLAIN.test(plain) && !SERIES.test(plain))
                return { events: [{ introduced: plain }, { last: plain }], prose: false };
            if (EVERYTHING.test(plain))
                return { events: [{ introduced: '0' }], prose: false };
            return compared(plain) ?? inWords(plain);
        }
        function compared(text) {
            const parts = text.split(',').map((part) => COMPARED.exec(part.trim()));
            if (parts.some((part) => part === null) || parts.length > 2)
                return undefined;
            const events = parts.flatMap((part) => eventsOf(part[1], part[2]));
            const begins = events.filter(({ introduced, after }) => introduced ?? after).length;
            const ends = events.length - begins;
            if (begins > 1 || ends > 1)
                return undefined;
            return { events: begins === 0 ? [{ introduced: '0' }, ...events] : events, prose: false };
        }
        function eventsOf(sign, version) {
            switch (sign) {
                case '>=':
                    return [{ introduced: version }];
                case '>':
                    return [{ after: version }];
                case '<':
                    return [{ fixed: version }];
                case '<=':
                    return [{ last: version }];
                default:
                    return [{ introduced: version }, { last: version }];
            }
        }
        function inWords(text) {
            const series = SERIES.exec(text)?.[1];
            if (series !== undefined)
                return { events: [{ introduced: series }, { last: `${series}.*` }], prose: true };
            const [, from, to] = FROM_TO.exec(text) ?? [];
            if (from !== undefined && to !== undefined)
                return { events: [{ introduced: from }, { last: to }], prose: true };
            const fixed = BEFORE.exec(text)?.[1];
            if (fixed !== undefined)
                return { events: [{ introduced: '0' }, { fixed }], prose: true };
            const last = (UP_TO.exec(text) ?? AND_EARLIER.exec(text))?.[1];
            return last === undefined ? undefined : { events: [{ introduced: '0' }, { last }], prose: true };
        }
        ;
        class Contradiction extends Error {
        }
        const COMMIT = /^[0-9a-f]{7,40}$/i;
        function versionsOf(product, order) {
            const own = product.versions.filter(({ versionType }) => !isOfDistribution(versionType));
            const commits = own.filter(isOfCommits);
            const named = smallestFirst(own.filter((one) => !isOfCommits(one)), order);
            const ranges = named.flatMap((one) => rangesOf(one, order));
            const whole = named.filter((one) => !isEmptySpan(one)).flatMap((one) => rangesOf(one, order));
            const narrow = isElsewhere(product.platforms);
            const all = [...ranges, ...remainder(product, named)].map((range) => narrow ? { ...range, certainty: 'possible' } : range);
            const blind = all.length === 0 && commits.some(({ status }) => status !== 'unaffected');
            return {
                affected: {
                    ranges: blind ? [unordered(`commit ${commits[0].version}`)] : all,
                    ...(product.defaultStatus !== 'unaffected' && { silent: true }),
                    ...(all.every(isOpen) && { open: true }),
                },
                fixes: commits.flatMap(fixesOf),
                useful: whole.some(({ clears, certainty }) => clears !== true && (narrow || certainty !== 'possible')),
            };
        }
        const isEmptySpan = ({ version, lessThan }) => lessThan !== undefined && lessThan.trim() === version.trim() && !isNoBound(version);
        const smallestFirst = (all, order) => [
            ...all.filter((one) => !isEmptySpan(one)),
            ...all.filter(isEmptySpan).sort((a, b) => (0, order_order.tL)(order, a.version, b.version) ?? 0),
        ];
        const isOfDistribution = (type) => /^(rpm|deb|dpkg|apk|alpm)$/i.test(type ?? '');
        const isOfCommits = ({ version, versionType, lessThan, lessThanOrEqual }) => [version, lessThan, lessThanOrEqual].some((text) => text !== undefined &&
            COMMIT.test(text) &&
            (versionType?.toLowerCase() === 'git' || text.length === 40));
        const fixesOf = ({ lessThan, status, changes = [] }) => [
            ...(status === 'affected' ? [lessThan] : []),
            ...changes.flatMap(({ at, status: then }) => (then === 'unaffected' ? at : [])),
        ].flatMap((text) => (text !== undefined && COMMIT.test(text) ? text.toLowerCase() : []));
        const isElsewhere = (platforms) => platforms.length > 0 &&
            platforms.every((name) => /^(windows|win32|win64|android|ios|ipados)\b/i.test(name.trim()));
        const isOpen = ({ clears, events }) => clears !== true && events.every(({ fixed, last }) => !fixed && !last);
        const unordered = (text) => ({
            order: 'spack',
            events: [{ introduced: text }],
            certainty: 'possible',
        });
        function remainder({ defaultStatus }, named) {
            if (defaultStatus !== 'affected')
                return [];
            const bounded = named.some(({ status }) => status === 'unaffected');
            return [
                {
                    order: 'spack',
                    events: [{ introduced: '0' }],
                    certainty: bounded ? 'likely' : 'possible',
                },
            ];
        }
        function rangesOf(one, order) {
            if (one.status === 'unknown')
                return [];
            const end = one.lessThan ?? one.lessThanOrEqual;
            if (end === undefined && (one.changes ?? []).length === 0)
                return singleOf(one, order);
            const spoken = spanOf(one);
            checkOrder(spoken, order);
            const clears = one.status === 'unaffected';
            const turned = turnsOf(one);
            if (clears && turned.some(({ introduced }) => introduced !== undefined))
                return [ranged(turned, order), ranged(spoken, order, true)];
            if (clears)
                return [ranged(spoken, order, true)];
            return [ranged([...spoken, ...turned], order)];
        }
        function singleOf(one, order) {
            const clears = one.status === 'unaffected';
            if (saysNothing(one.version))
                return clears ? [] : [{ order, events: [{ introduced: '0' }], certainty: 'possible' }];
            const parts = one.version.split(/[,;]\s*/).slice(0, 100);
            const apart = parts.map(writtenRange);
            const written = writtenRange(one.version);
            if (written === undefined && apart.every((part) => part !== undefined))
                return apart.map((part) => ranged(part.events, order, clears, 'likely'));
            if (written === undefined)
                return clears ? [] : [unordered(one.version)];
            checkOrder(written.events, order);
            return [ranged(written.events, order, clears, written.prose ? 'likely' : 'certain')];
        }
        function spanOf(one) {
            const { version, lessThan, lessThanOrEqual } = one;
            const from = isNoBound(version) || isEmptySpan(one) ? '0' : beginningOf(version);
            const end = (lessThan ?? lessThanOrEqual ?? '*').trim().replace(/^<=?\s*/, '');
            if (isNoBound(end) && end !== '0')
                return [{ introduced: from }];
            const last = lessThan === undefined || end.endsWith('.*');
            return [{ introduced: from }, last ? { last: end } : { fixed: end }];
        }
        const beginningOf = (text) => text
            .trim()
            .replace(/^>?=\s*/, '')
            .replace(/\.[x*]$/i, '');
        const turnsOf = ({ changes = [] }) => changes.flatMap(({ at, status }) => {
            if (status === 'unknown' || isNoBound(at))
                return [];
            return status === 'affected' ? [{ introduced: at }] : [{ fixed: at }];
        });
        function ranged(events, order, clears = false, most = 'certain') {
            const begins = events.every(({ introduced }) => introduced !== '0');
            const ends = events.some(({ fixed, last }) => fixed !== undefined || last !== undefined);
            const sure = ends ? (begins ? 'certain' : 'likely') : 'possible';
            return {
                order: events.some(({ last }) => last?.endsWith('.*')) ? 'spack' : order,
                events,
                certainty: (0, identity.mp)(sure, most),
                ...(clears && { clears }),
            };
        }
        function checkOrder(events, order) {
            const [from] = events.flatMap(({ introduced, after }) => introduced ?? after ?? []);
            const ends = events.flatMap(({ fixed, last }) => fixed ?? last ?? []);
            if (from === undefined || from === '0' || ends.length !== 1)
                return;
            if (((0, order_order.tL)(order, ends[0], from) ?? 0) < 0)
                throw new Contradiction(`its range ends with ${ends[0].slice(0, 60)} before it begins with ${from.slice(0, 60)}`);
        }
        ;
        function readCveRecord(json, source) {
            if (rejectedRecord.safeParse(json).success)
                return [];
            const read = cveRecord.safeParse(json);
            if (!read.success)
                return [
                    {
                        kind: 'refused',
                        id: idIn(json),
                        why: `it is no CVE record of version 5: ${(0, first_issue.O)(read.error)}`,
                    },
                ];
            return itemsIn(read.data, source);
        }
        const identified = schemas._H3({ cveMetadata: schemas._H3({ cveId: schemas.YjP().max(100) }) });
        const idIn = (json) => {
            const found = identified.safeParse(json);
            return found.success ? found.data.cveMetadata.cveId : 'a record without an id';
        };
        function itemsIn(record, source) {
            const faults = [];
            const entries = productsIn(record, faults).flatMap(({ names, versions }) => names.flatMap((name) => {
                const said = consistent(() => versions(name), faults);
                return said === undefined ? [] : [entryOf(record, name, said, source)];
            }));
            const exploited = exploitedIn(record);
            const [why] = faults;
            const items = [
                ...entries.map((entry) => ({ kind: 'entry', entry })),
                ...(why === undefined ? [] : [{ kind: 'refused', id: record.cveMetadata.cveId, why }]),
            ];
            return [...(items.length === 0 ? [{ kind: 'elsewhere' }] : items), ...exploited];
        }
        function productsIn({ containers: { cna, adp } }, faults) {
            const own = saidBy(cna, [], faults);
            const added = adp.flatMap((container) => saidBy(container, cna.references, faults));
            const useful = own.filter((one) => one.useful);
            if (useful.length === 0)
                return added.length > 0 ? added : own;
            const known = new Set(useful.flatMap(({ names }) => names.map(identity.US)));
            const fresh = added
                .map((one) => ({ ...one, names: one.names.filter((name) => !known.has((0, identity.US)(name))) }))
                .filter(({ names }) => names.length > 0);
            const products = new Set(own.map(({ names }) => names.map(identity.US).sort().join(' ')));
            const others = new Set(fresh.flatMap(({ names }) => names.map(identity.US)));
            if (products.size !== 1 || others.size !== 1)
                return [...own, ...fresh];
            const [name] = fresh[0].names;
            return own.map((one) => ({ ...one, names: [...one.names, name] }));
        }
        function saidBy(container, references, faults) {
            const all = [...container.references, ...references];
            const repository = referredRepository({ ...container, references: all });
            return container.affected.flatMap((product) => {
                const names = namesOf(product, repository);
                if (names.length === 0)
                    return [];
                const versions = ({ kind }) => versionsOf(product, (0, ecosystems.mJ)(kind));
                const useful = consistent(() => names.map((name) => versions(name).useful), faults);
                return useful === undefined ? [] : [{ names, versions, useful: useful.includes(true) }];
            });
        }
        function consistent(read, faults) {
            try {
                return read();
            }
            catch (error) {
                if (!(error instanceof Contradiction))
                    throw error;
                faults.push(error.message);
                return undefined;
            }
        }
        function entryOf({ cveMetadata: { cveId: id, datePublished, dateUpdated }, containers }, name, { affected, fixes }, source) {
            const all = [containers.cna, ...containers.adp];
            const referred = all.flatMap(({ references }) => references.flatMap(({ url, tags }) => (tags.includes('patch') ? ((0, record_changes.C)(url) ?? []) : [])));
            const changes = [...new Set([...fixes, ...referred])];
            const english = containers.cna.descriptions.find(({ lang }) => lang.startsWith('en'))?.value;
            return {
                key: (0, identity.US)(name),
                id,
                aliases: [],
                summary: (0, entry.v)(containers.cna.title ?? english),
                severity: severityOf(all),
                ...(datePublished !== undefined && { published: datePublished }),
                ...(dateUpdated !== undefined && { modified: dateUpdated }),
                source,
                affected: { ...affected, ranges: noSurerThan(name.certainty, affected.ranges) },
                ...(changes.length > 0 && { fixes: changes }),
            };
        }
        const noSurerThan = (most, ranges) => ranges.map((range) => ({ ...range, certainty: (0, identity.mp)(range.certainty, most) }));
        function severityOf(all) {
            for (const { metrics } of all) {
                for (const version of ['cvssV4_0', 'cvssV3_1', 'cvssV3_0', 'cvssV2_0']) {
                    const rated = metrics.flatMap((metric) => metric[version] ?? [])[0];
                    if (rated === undefined)
                        continue;
                    const { vectorString = '', baseScore: score, baseSeverity } = rated;
                    if (score !== undefined)
                        return { level: (0, severity.Ar)(baseSeverity) ?? (0, severity.In)(score), score };
                    const read = (0, severity.M3)(vectorString);
                    if (read !== undefined)
                        return read;
                }
                const words = metrics.flatMap(({ other }) => (0, severity.Ar)(textIn(other?.content)) ?? []);
                if (words[0] !== undefined)
                    return { level: words[0] };
            }
            return { level: 'unknown' };
        }
        const textIn = (content) => {
            const text = content?.['text'];
            return typeof text === 'string' ? text : undefined;
        };
        function exploitedIn({ cveMetadata, containers }) {
            const dates = containers.adp
                .filter(({ providerMetadata }) => providerMetadata?.shortName === 'CISA-ADP')
                .flatMap(({ metrics }) => metrics.flatMap(({ other }) => (other?.type === 'kev' ? other.content['dateAdded'] : [])));
            const exploited = dates.find((date) => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date));
            return exploited === undefined
                ? []
                : [{ kind: 'enrichment', enrichment: { key: `cve:${cveMetadata.cveId}`, exploited } }];
        }
        ;
        function turns_turnsOf(events) {
            const found = [];
            for (const event of events)
                if (isBeginning(event) || found.length === 0)
                    found.push([event]);
                else
                    found.at(-1).push(event);
            return found.flatMap(endsApart);
        }
        const isBeginning = ({ introduced, after }) => introduced !== undefined || after !== undefined;
        function endsApart(turn) {
            const fixes = turn
                .flatMap(({ fixed }) => fixed ?? [])
                .sort((a, b) => (0, order_order.tL)('spack', a, b) ?? 0);
            const [first, ...later] = fixes;
            if (first === undefined || later.length === 0)
                return [{ events: turn }];
            return [
                { events: [...turn.filter(({ fixed }) => fixed === undefined), { fixed: first }] },
                ...later.flatMap((fixed, at) => {
                    const line = lineApart(fixed, fixes[at]);
                    return line === undefined
                        ? []
                        : [{ events: [{ introduced: line }, { fixed }], guessed: true }];
                }),
            ];
        }
        const numbersIn = (version) => /^v?(\d+(?:\.\d+)*)/i.exec(version)?.[1]?.split('.') ?? [];
        function lineApart(fixed, before) {
            const [own, other] = [numbersIn(fixed), numbersIn(before)];
            const at = own.findIndex((number, index) => number !== other[index]);
            return at < 0 || at === own.length - 1 ? undefined : own.slice(0, at + 1).join('.');
        }
        function ofOwnLine(ranges) {
            const isOfLines = ranges.some(({ events }) => beginsWritten(events) && isSpan(events));
            return ranges.map((range) => {
                const line = isOfLines && !beginsWritten(range.events) ? lineOfEnd(range.events) : undefined;
                return line === undefined ? range : { ...range, line };
            });
        }
        const beginsWritten = (events) => events.every(({ introduced }) => introduced !== '0');
        const isSpan = ([from, to]) => to !== undefined && (to.last === undefined || to.last !== from?.introduced);
        function lineOfEnd(events) {
            const end = events.flatMap(({ fixed, last }) => fixed ?? last ?? [])[0];
            const numbers = numbersIn(end ?? '');
            while (numbers.length > 1 && /^0+$/.test(numbers.at(-1)))
                numbers.pop();
            return numbers.length < 2 ? undefined : numbers.slice(0, -1).join('.');
        }
        ;
        const nvd_word = schemas.YjP().max(1000);
        const cpeMatch = schemas._H3({
            vulnerable: schemas.zMY(),
            criteria: nvd_word,
            versionStartIncluding: nvd_word.optional(),
            versionStartExcluding: nvd_word.optional(),
            versionEndIncluding: nvd_word.optional(),
            versionEndExcluding: nvd_word.optional(),
        });
        const node = schemas._H3({ cpeMatch: schemas.YOg(cpeMatch).max(100_000).default([]) });
        const nvd_metric = schemas._H3({
            cvssData: schemas._H3({
                vectorString: nvd_word.optional(),
                baseScore: schemas.aig().optional(),
                baseSeverity: nvd_word.optional(),
            }),
        });
        const vulnerability = schemas._H3({
            cve: schemas._H3({
                id: schemas.YjP().regex(/^CVE-\d{4}-\d{4,19}$/, 'not a CVE'),
                published: nvd_word.optional(),
                lastModified: nvd_word.optional(),
                vulnStatus: nvd_word.optional(),
                descriptions: schemas.YOg(schemas._H3({ lang: nvd_word, value: schemas.YjP().max(100_000) }))
                    .default([]),
                metrics: schemas.g1P(nvd_word, schemas.YOg(nvd_metric).catch([])).default({}),
                references: schemas.YOg(schemas._H3({ url: schemas.YjP().max(10_000), tags: schemas.YOg(nvd_word).default([]) }))
                    .catch([])
                    .default([]),
                configurations: schemas.YOg(schemas._H3({ operator: nvd_word.optional(), nodes: schemas.YOg(node).max(10_000).default([]) }))
                    .max(10_000)
                    .default([]),
            }),
        });
        function readNvd(json, source) {
            const read = vulnerability.safeParse(json);
            if (!read.success)
                return [
                    {
                        kind: 'refused',
                        id: 'a record of NVD',
                        why: `it is none of NVD's JSON 2.0: ${(0, first_issue.O)(read.error)}`,
                    },
                ];
            const { cve } = read.data;
            if (cve.vulnStatus === 'Rejected')
                return [];
            const byProduct = productsOf(cve);
            if (byProduct.size === 0)
                return [{ kind: 'elsewhere' }];
            const fixes = nvd_fixesOf(cve);
            const english = cve.descriptions.find(({ lang }) => lang === 'en')?.value;
            return [...byProduct].map(([name, matches]) => ({
                kind: 'entry',
                entry: {
                    key: (0, identity.US)({ kind: 'cpe', name }),
                    id: cve.id,
                    aliases: [],
                    summary: (0, entry.v)(english),
                    severity: nvd_severityOf(cve),
                    ...(cve.published !== undefined && { published: cve.published }),
                    ...(cve.lastModified !== undefined && { modified: cve.lastModified }),
                    source,
                    affected: affectedOf(matches),
                    ...(fixes.length > 0 && { fixes }),
                },
            }));
        }
        const nvd_fixesOf = ({ references }) => [
            ...new Set(references.flatMap(({ url, tags }) => (tags.includes('Patch') ? ((0, record_changes.C)(url) ?? []) : []))),
        ];
        function productsOf({ configurations }) {
            const found = configurations.flatMap(({ operator, nodes }) => {
                const together = operator === 'AND' && nodes.length > 1;
                return nodes.flatMap(({ cpeMatch: matches }) => matches.flatMap((match) => {
                    const cpe = match.vulnerable ? (0, purl.te)(match.criteria) : undefined;
                    return cpe?.part === 'a' ? [{ match, cpe, together }] : [];
                }));
            });
            const named = Map.groupBy(found, ({ cpe }) => (0, identity.Vb)('cpe', `${cpe.vendor}:${cpe.product}`) ?? '');
            named.delete('');
            return named;
        }
        function affectedOf(matches) {
            const ranges = ofOwnLine(matches.flatMap(rangeOf));
            return {
                ranges,
                ...(ranges.every(({ events }) => events.every(({ fixed, last }) => !fixed && !last)) && {
                    open: true,
                }),
            };
        }
        const SET = (text) => text !== '*' && text !== '-';
        function rangeOf({ match, cpe, together }) {
            const narrow = together || SET(cpe.targetSoftware);
            if (SET(cpe.version)) {
                const text = SET(cpe.update) ? `${cpe.version}-${cpe.update}` : cpe.version;
                return [
                    {
                        order: 'spack',
                        events: [{ introduced: text }, { last: text }],
                        certainty: narrow ? 'possible' : 'certain',
                    },
                ];
            }
            const { versionStartIncluding: from, versionStartExcluding: after } = match;
            const { versionEndIncluding: last, versionEndExcluding: fixed } = match;
            const events = [
                after === undefined ? { introduced: from ?? '0' } : { after },
                ...(fixed === undefined ? [] : [{ fixed }]),
                ...(last === undefined ? [] : [{ last }]),
            ];
            const bounded = fixed !== undefined || last !== undefined;
            const begins = from !== undefined || after !== undefined;
            const certainty = narrow || !bounded ? 'possible' : begins ? 'certain' : 'likely';
            return [{ order: 'spack', events, certainty }];
        }
        function nvd_severityOf({ metrics }) {
            for (const name of ['cvssMetricV40', 'cvssMetricV31', 'cvssMetricV30', 'cvssMetricV2']) {
                const data = metrics[name]?.[0]?.cvssData;
                if (data === undefined)
                    continue;
                if (data.baseScore !== undefined)
                    return {
                        level: (0, severity.Ar)(data.baseSeverity) ?? (0, severity.In)(data.baseScore),
                        score: data.baseScore,
                    };
                const rated = (0, severity.M3)(data.vectorString ?? '');
                if (rated !== undefined)
                    return rated;
            }
            return { level: 'unknown' };
        }
        ;
        const specific = schemas._H3({ cpes: schemas.YOg(schemas.YjP().max(1000)).max(1000) });
        function namesOfBitnami(pkg, extra) {
            const read = specific.safeParse(extra);
            const products = new Map();
            for (const text of read.success ? read.data.cpes : []) {
                const found = productIn(text, pkg);
                if (found !== undefined && products.get(found.name)?.certainty !== 'likely')
                    products.set(found.name, found);
            }
            const [only, ...more] = products.values();
            if (only !== undefined && more.length === 0)
                return [{ ...only, certainty: only.certainty === 'likely' ? 'certain' : 'likely' }];
            if (only !== undefined)
                return [...products.values()];
            const name = (0, identity.Vb)('distribution', pkg);
            return name === undefined ? [] : [{ kind: 'distribution', name, certainty: 'likely' }];
        }
        function productIn(text, pkg) {
            const cpe = (0, purl.te)(text);
            const name = cpe?.part === 'a' ? (0, identity.Vb)('cpe', `${cpe.vendor}:${cpe.product}`) : undefined;
            if (cpe === undefined || name === undefined)
                return undefined;
            const isPlugIn = cpe.targetSoftware !== '*' && cpe.targetSoftware !== '-';
            const isOwn = !isPlugIn && cpe.product === pkg.toLowerCase();
            return { kind: 'cpe', name, certainty: isOwn ? 'likely' : 'possible' };
        }
        function rangesOfBitnami(ranges, most) {
            return ofOwnLine(ranges.flatMap(turns_turnsOf).map(({ events, guessed }) => {
                const ends = events.some(({ fixed, last }) => fixed !== undefined || last !== undefined);
                const begins = events[0]?.introduced !== '0' && guessed !== true;
                const sure = ends ? (begins ? 'certain' : 'likely') : 'possible';
                return { order: 'semver', events, certainty: (0, identity.mp)(sure, most) };
            }));
        }
        ;
        function contradiction(affected) {
            for (const one of affected) {
                const order = (0, ecosystems.Mg)(one.package?.ecosystem)?.order;
                for (const { type, events } of one.ranges ?? []) {
                    if (order === undefined || type === 'GIT')
                        continue;
                    const [introduced] = events.flatMap((event) => event.introduced ?? []);
                    const ends = events.flatMap((event) => event.fixed ?? event.last_affected ?? []);
                    if (introduced === undefined || introduced === '0' || ends.length !== 1)
                        continue;
                    if (((0, order_order.tL)(order, ends[0], introduced) ?? 0) < 0)
                        return `its range ends with ${(0, entry.v)(ends[0])} before it begins with ${(0, entry.v)(introduced)}`;
                }
            }
            return undefined;
        }
        ;
        const osv_format_text = schemas.YjP().max(100_000);
        const osv_format_version = schemas.YjP().min(1).max(300);
        const osvEvent = schemas._H3({
            introduced: osv_format_version.optional(),
            fixed: osv_format_version.optional(),
            last_affected: osv_format_version.optional(),
        });
        const range = schemas.Ikc({
            type: schemas.YjP().max(40),
            repo: schemas.YjP().max(1000).optional(),
            events: schemas.YOg(osvEvent).max(10_000).default([]),
            database_specific: schemas._H3({}).optional().catch(undefined),
        });
        const affected = schemas.Ikc({
            package: schemas.Ikc({ ecosystem: schemas.YjP().max(100), name: schemas.YjP().max(300) }).optional(),
            ranges: schemas.YOg(range).max(10_000).nullish(),
            versions: schemas.YOg(osv_format_version).max(100_000).nullish(),
            ecosystem_specific: schemas._H3({ severity: schemas.YjP().optional().catch(undefined), fix: schemas.L5J() })
                .nullish()
                .catch(undefined),
        });
        const osvRecord = schemas.Ikc({
            id: schemas.YjP().min(1).max(200),
            modified: schemas.YjP().max(60),
            published: schemas.YjP().max(60).optional(),
            withdrawn: schemas.YjP().nullish(),
            aliases: schemas.YOg(schemas.YjP().max(200)).max(1000).nullish(),
            upstream: schemas.YOg(schemas.YjP().max(200)).max(1000).nullish(),
            summary: osv_format_text.nullish(),
            details: osv_format_text.nullish().catch(undefined),
            severity: schemas.YOg(schemas._H3({ score: schemas.YjP().max(300) }))
                .nullish()
                .catch(undefined),
            affected: schemas.YOg(affected).max(10_000).nullish(),
            references: schemas.YOg(schemas.Ikc({ type: schemas.YjP().max(40), url: schemas.YjP().max(10_000) }))
                .max(10_000)
                .nullish()
                .catch(undefined),
            database_specific: schemas._H3({ severity: schemas.YjP().optional().catch(undefined) })
                .nullish()
                .catch(undefined),
        });
        ;
        const isOfCommitsAlone = ({ package: pkg, ranges, versions }) => pkg?.ecosystem !== 'OSS-Fuzz' &&
            (versions ?? undefined) === undefined &&
            (ranges ?? []).every(({ type }) => type === 'GIT');
        function gitAffected(ranges, versions, { id, blind }) {
            const events = ranges.flatMap((one) => one.events);
            const written = ranges.map(writtenRanges);
            const none = written.every((own) => own.length === 0);
            const counted = versions.length > 0 && ranges.some((range, at) => isMadeUp(id, range, written[at]));
            return {
                ranges: none && blind ? unreleased(events.flatMap(eventOf)) : ofOwnLine(written.flat()),
                ...(versions.length > 0 && { versions }),
                ...(counted && { counted }),
                complete: true,
                ...(events.every(({ fixed, last_affected: last }) => !fixed && !last) && { open: true }),
            };
        }
        function unreleased(events) {
            const [commit] = events.flatMap(({ introduced, fixed, last }) => {
                const text = introduced ?? fixed ?? last;
                return text === undefined || text === '0' ? [] : text;
            });
            const introduced = commit === undefined ? '0' : `commit ${commit}`;
            return events.length === 0
                ? []
                : [{ order: 'spack', events: [{ introduced }], certainty: 'possible' }];
        }
        const fixesIn = (ranges) => [
            ...new Set(ranges
                .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed?.toLowerCase() ?? []))
                .filter((commit) => /^[0-9a-f]{40}$/.test(commit))),
        ];
        const extracted = schemas._H3({
            extracted_events: schemas.YOg(osvEvent).max(10_000).optional().catch(undefined),
            versions: schemas.YOg(osvEvent).max(10_000).optional().catch(undefined),
        });
        function writtenRanges({ database_specific: specific }) {
            const read = extracted.safeParse(specific);
            const events = read.success ? (read.data.extracted_events ?? read.data.versions ?? []) : [];
            return turns_turnsOf(events.flatMap(eventOf)).map((turn) => {
                const begins = turn.events.every(({ introduced }) => introduced !== '0');
                const ends = turn.events.some(({ fixed, last }) => fixed !== undefined || last !== undefined);
                const certainty = !ends ? 'possible' : begins && turn.guessed !== true ? 'certain' : 'likely';
                return { order: 'spack', events: turn.events, certainty };
            });
        }
        const isMadeUp = (id, { events }, written) => events.some(({ introduced }) => introduced === '0') && (written.length > 0 || /^CVE-/i.test(id));
        function eventOf({ introduced, fixed, last_affected: last, }) {
            return [
                ...(introduced === undefined ? [] : [{ introduced }]),
                ...(fixed === undefined ? [] : [{ fixed }]),
                ...(last === undefined ? [] : [{ last }]),
            ];
        }
        ;
        function readOsv(json, source) {
            const read = osvRecord.safeParse(json);
            if (!read.success)
                return [
                    { kind: 'refused', id: osv_idIn(json), why: `it is no OSV record: ${(0, first_issue.O)(read.error)}` },
                ];
            const found = read.data;
            if (found.withdrawn)
                return [];
            const wrong = contradiction(found.affected ?? []);
            if (wrong !== undefined)
                return [{ kind: 'refused', id: found.id, why: wrong }];
            const affected = found.affected ?? [];
            const context = {
                ...{ id: found.id, specific: found.database_specific },
                blind: affected.every(isOfCommitsAlone),
            };
            const keyed = affected.flatMap((one) => keyedOf(one, context));
            if (keyed.length === 0)
                return [{ kind: 'elsewhere' }];
            const referred = (found.references ?? []).flatMap(({ type, url }) => type === 'FIX' ? ((0, record_changes.C)(url) ?? []) : []);
            return keyed.map(({ key, affected: what, severity, fixes = [] }) => ({
                kind: 'entry',
                entry: {
                    key,
                    id: plainId(found.id),
                    aliases: [...new Set([...(found.aliases ?? []), ...(found.upstream ?? [])].map(plainId))],
                    summary: (0, entry.v)(found.summary ?? found.details ?? undefined),
                    severity: osv_severityOf(found, severity),
                    ...(found.published !== undefined && { published: found.published }),
                    modified: found.modified,
                    source,
                    affected: what,
                    ...fixedBy([...fixes, ...referred]),
                },
            }));
        }
        const fixedBy = (fixes) => fixes.length === 0 ? {} : { fixes: [...new Set(fixes)] };
        const osv_idIn = (json) => {
            const found = schemas._H3({ id: schemas.YjP().max(100) }).safeParse(json);
            return found.success ? found.data.id : 'a record without an id';
        };
        function osv_severityOf(found, word) {
            const scored = (found.severity ?? []).flatMap(({ score }) => (0, severity.M3)(score) ?? []);
            const best = scored.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
            const level = (0, severity.Ar)(word) ?? (0, severity.Ar)(found.database_specific?.severity);
            return best ?? (level === undefined ? { level: 'unknown' } : { level });
        }
        function keyedOf(one, context) {
            const severity = one.ecosystem_specific?.severity;
            const ranges = one.ranges ?? [];
            const versions = one.versions ?? [];
            const known = (0, ecosystems.Mg)(one.package?.ecosystem);
            const byPackage = isBitnami(one)
                ? bitnamiKeyed(one, context.specific, severity)
                : known === undefined
                    ? []
                    : packageKeyed(one, known, severity);
            const repositories = Map.groupBy(ranges.filter(({ type, repo }) => type === 'GIT' && repo !== undefined), ({ repo }) => (0, identity.Vb)('git', repo) ?? '');
            return [
                ...byPackage,
                ...[...repositories].flatMap(([repository, own]) => repository === ''
                    ? []
                    : [
                        {
                            key: (0, identity.US)({ kind: 'git', name: repository }),
                            severity,
                            affected: gitAffected(own, versions, context),
                            fixes: fixesIn(own),
                        },
                    ]),
            ];
        }
        const isBitnami = ({ package: pkg }) => pkg?.ecosystem.split(':')[0] === 'Bitnami';
        function bitnamiKeyed({ package: pkg, ranges, versions }, specific, severity) {
            const used = (ranges ?? [])
                .filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM')
                .map(({ events }) => events.flatMap(eventOf));
            return namesOfBitnami(pkg.name, specific).map(({ kind, name, certainty }) => ({
                key: (0, identity.US)({ kind, name }),
                severity,
                affected: {
                    ranges: rangesOfBitnami(used, certainty),
                    ...(certainty !== 'possible' && (versions ?? []).length > 0 && { versions: versions }),
                    ...osv_isOpen(used),
                },
            }));
        }
        const osv_isOpen = (ranges) => ranges.every((events) => events.every(({ fixed, last }) => !fixed && !last)) ? { open: true } : {};
        function packageKeyed({ package: pkg, ranges, versions, ecosystem_specific: specific }, { kind, order }, severity) {
            const said = packageAffected(order, ranges ?? [], versions ?? [], specific?.fix === 'patch');
            const fixed = said.ranges.flatMap(({ events }) => events.flatMap((event) => event.fixed ?? []));
            const stream = kind === 'distribution' ? (0, record_stream.m)(pkg.name, fixed[0]) : undefined;
            const keyed = (text, what) => {
                const name = (0, identity.Vb)(kind, text);
                return name === undefined
                    ? []
                    : [{ key: (0, identity.US)({ kind, name }), severity, affected: what }];
            };
            return [
                ...keyed(pkg.name, said),
                ...(stream === undefined
                    ? []
                    : keyed(stream.of, {
                        ...said,
                        ranges: said.ranges.map((range) => ({ ...range, stream: stream.stream })),
                    })),
            ];
        }
        function packageAffected(order, ranges, versions, patch) {
            const used = ranges.filter(({ type }) => type === 'ECOSYSTEM' || type === 'SEMVER');
            return {
                ranges: used.map(({ events }) => ({
                    order,
                    events: events.flatMap(eventOf),
                    certainty: order === 'distribution' ? 'likely' : 'certain',
                    ...(order === 'distribution' && { patched: patch ? 'likely' : 'possible' }),
                })),
                ...(versions.length > 0 && { versions }),
                ...(used.every(({ events }) => events.every(({ fixed, last_affected: last }) => !fixed && !last)) && { open: true }),
            };
        }
        ;
        const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
        function readDatabaseFile(name, content, source) {
            const id = name.split('/').at(-1).slice(0, 100);
            let json;
            try {
                json = parsed(name, content.toString());
            }
            catch (error) {
                const why = error instanceof invalid_value.h ? 'it is nested too deeply' : 'it is neither JSON nor YAML';
                return { format: 'unknown', items: [{ kind: 'refused', id, why }] };
            }
            if (!isObject(json))
                return {
                    format: 'unknown',
                    items: [{ kind: 'refused', id, why: 'it is no record of a vulnerability' }],
                };
            return readDocument(json, id, source);
        }
        function parsed(name, text) {
            (0, outside_json.k)(text, name);
            return /\.json$/i.test(name) ? JSON.parse(text) : (0, dist.qg)(text);
        }
        function readDocument(json, id, source) {
            if ('cveMetadata' in json || json['dataType'] === 'CVE_RECORD')
                return { format: 'CVE', items: readCveRecord(json, source) };
            if (Array.isArray(json['packages']))
                return { format: 'secdb', items: readSecdb(json, source) };
            if (Array.isArray(json['vulnerabilities']))
                return joined(json['vulnerabilities'].map((element) => readElement(element, source)));
            if (isObject(json['package']) && 'schema-version' in json)
                return { format: 'Wolfi', items: readWolfiAdvisories(json, source) };
            if ('id' in json || 'affected' in json)
                return { format: 'OSV', items: readOsv(json, source) };
            return {
                format: 'unknown',
                items: [{ kind: 'refused', id, why: 'it is no record of a vulnerability' }],
            };
        }
        const joined = (read) => ({
            format: read[0]?.format ?? 'NVD',
            items: read.flatMap(({ items }) => items),
        });
        function readElement(element, source) {
            if (isObject(element)) {
                if ('cveID' in element)
                    return { format: 'KEV', items: readExploited(element) };
                if ('pkg' in element)
                    return { format: 'secdb', items: readSecdb({ packages: [element] }, source) };
                if ('cve' in element)
                    return { format: 'NVD', items: readNvd(element, source) };
                if ('affected' in element && 'id' in element)
                    return { format: 'OSV', items: readOsv(element, source) };
            }
            const why = 'it is no record of NVD, of CISA, of OSV or of a secdb';
            return { format: 'unknown', items: [{ kind: 'refused', id: 'an element', why }] };
        }
        ;
        const MAX_ELEMENT = 16 * 1024 * 1024;
        class UnreadableDatabase extends Error {
            name = 'UnreadableDatabase';
        }
        const [QUOTE, BACKSLASH] = [0x22, 0x5c];
        const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
        async function* jsonElements(stream) {
            const splitter = new Splitter();
            for await (const piece of stream)
                for (const text of splitter.take(piece))
                    yield json_elements_parsed(text);
            splitter.end();
        }
        function json_elements_parsed(text) {
            try {
                return JSON.parse(text.toString());
            }
            catch {
                throw new UnreadableDatabase('it is not JSON');
            }
        }
        class Splitter {
            #level = 0;
            #inString = false;
            #escaped = false;
            #pieces = [];
            #bytes = 0;
            #began = false;
            #skip(byte) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (byte === BACKSLASH)
                    this.#escaped = true;
                else if (byte === QUOTE)
                    this.#inString = false;
            }
            *take(piece) {
                let start = this.#level >= 3 ? 0 : -1;
                for (let at = 0; at < piece.length; at++) {
                    const byte = piece[at];
                    if (this.#inString) {
                        this.#skip(byte);
                        continue;
                    }
                    if (byte === QUOTE)
                        this.#inString = true;
                    else if (byte === OPEN || byte === OPEN_LIST) {
                        if (++this.#level === 3)
                            start = at;
                        this.#checkLevel(byte);
                    }
                    else if (byte === CLOSE || byte === CLOSE_LIST) {
                        if (--this.#level !== 2 || start < 0)
                            continue;
                        this.#keep(piece.subarray(start, at + 1));
                        yield this.#whole();
                        start = -1;
                    }
                }
                if (start >= 0)
                    this.#keep(piece.subarray(start));
            }
            #checkLevel(byte) {
                if (!this.#began && byte !== OPEN)
                    throw new UnreadableDatabase('it is no JSON object');
                this.#began = true;
                if (this.#level > 100)
                    throw new UnreadableDatabase('it is nested more than 100 levels deep');
            }
            #keep(piece) {
                this.#pieces.push(Buffer.from(piece));
                this.#bytes += piece.length;
                if (this.#bytes > MAX_ELEMENT)
                    throw new UnreadableDatabase(`one of its records is longer than ${MAX_ELEMENT / 2 ** 20} MiB`);
            }
            #whole() {
                const whole = Buffer.concat(this.#pieces);
                this.#pieces = [];
                this.#bytes = 0;
                return whole;
            }
            end() {
                if (!this.#began)
                    throw new UnreadableDatabase('it is no JSON object');
                if (this.#level !== 0)
                    throw new UnreadableDatabase('it ends in the middle of a record');
            }
        }
        ;
        const MOST_TIMES = 100;
        const HARMLESS = 16 * 2 ** 20;
        class UnpackedBytes {
            #most;
            #bytes = 0;
            constructor(packed) {
                this.#most = Math.max(HARMLESS, packed * MOST_TIMES);
            }
            add(bytes) {
                this.#bytes += bytes;
                if (this.#bytes > this.#most)
                    throw new UnreadableDatabase(`it unpacks to more than ${MOST_TIMES} times its size, as only a bomb does`);
            }
        }
        var yauzl = __webpack_require__(20663);
        ;
        const MAX_RECORD = 32 * 1024 * 1024;
        const MAX_FILES = 5_000_000;
        async function* zippedFiles(path) {
            let zip;
            try {
                zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
                yield* filesIn(zip, path);
            }
            catch (error) {
                if (error instanceof UnreadableDatabase)
                    throw error;
                throw new UnreadableDatabase(`it is no whole zip archive (${(0, errors.bD)(error)})`);
            }
            finally {
                zip?.close();
            }
        }
        async function* filesIn(zip, path) {
            if (zip.entryCount > MAX_FILES)
                throw new UnreadableDatabase(`it has more than ${MAX_FILES} files`);
            const handle = await (0, promises_.open)(path);
            try {
                const unpacked = new UnpackedBytes(zip.fileSize);
                for await (const entry of zip.eachEntry()) {
                    if (entry.fileName.endsWith('/'))
                        continue;
                    const content = await contentOf(zip, handle, entry);
                    unpacked.add(content.length);
                    yield { name: entry.fileName, content };
                }
            }
            finally {
                await handle.close();
            }
        }
        async function contentOf(zip, handle, entry) {
            const { uncompressedSize: size, compressedSize, compressionMethod: method, fileName } = entry;
            if (size > MAX_RECORD || compressedSize > MAX_RECORD)
                throw new UnreadableDatabase(`${fileName.slice(0, 100)} in it is longer than ${MAX_RECORD / 2 ** 20} MiB`);
            if (entry.isEncrypted() || (method !== 0 && method !== 8))
                throw new UnreadableDatabase(`${fileName.slice(0, 100)} in it is encrypted, or packed in an unknown way`);
            const start = await dataStart(zip, entry);
            const packed = Buffer.alloc(compressedSize);
            const { bytesRead } = await handle.read(packed, 0, compressedSize, start);
            if (bytesRead < compressedSize)
                throw new UnreadableDatabase('it is cut');
            const content = method === 0 ? packed : inflated(packed, size, fileName);
            if (content.length !== size)
                throw new UnreadableDatabase(`${fileName.slice(0, 100)} in it has another size than it says`);
            return content;
        }
        const dataStart = async (zip, entry) => (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
        function inflated(packed, size, name) {
            try {
                return (0, external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(size, 1) });
            }
            catch {
                throw new UnreadableDatabase(`${name.slice(0, 100)} in it cannot be unpacked`);
            }
        }
        ;
        const MAX_WHOLE = 16 * 1024 * 1024;
        const OF_A_DATABASE = /\.(json|yaml|yml|json\.gz|csv|csv\.gz|zip)$/i;
        const OF_ANOTHER_KIND = /\.(jsonl|ndjson|tar|tgz|txz|tbz2?|7z|gz|xz|bz2|zst)$/i;
        const OF_AN_ARCHIVE = /\.(json|yaml|yml)$/i;
        const BESIDE_RECORDS = /(^|\/)\.|(^|\/)(delta|deltaLog|recent_activities)\.json$/;
        async function filesOf(path) {
            const found = await (0, promises_.stat)(path).catch((error) => {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
                throw new errors.H(`There is no database ${path}.`, {
                    id: 'database-missing',
                    fix: 'Correct "databases": name a folder or a file with records.',
                    cause: error,
                });
            });
            if (!found.isDirectory())
                return [path];
            const entries = await (0, promises_.readdir)(path, { withFileTypes: true });
            const below = await Promise.all(entries
                .filter(({ name }) => !BESIDE_RECORDS.test(name))
                .map(async (entry) => {
                if (entry.isDirectory())
                    return filesOf((0, external_node_path_.join)(path, entry.name));
                const { name } = entry;
                const counts = entry.isFile() ? mayHoldRecords(name) : isLinkToSome(entry);
                return counts ? [(0, external_node_path_.join)(path, name)] : [];
            }));
            return below.flat().sort();
        }
        const mayHoldRecords = (name) => OF_A_DATABASE.test(name) || OF_ANOTHER_KIND.test(name);
        const refused = (file, why) => ({
            format: 'unknown',
            items: [{ kind: 'refused', id: (0, external_node_path_.basename)(file).slice(0, 100), why }],
        });
        const isLinkToSome = (entry) => entry.isSymbolicLink() && (mayHoldRecords(entry.name) || (0, external_node_path_.extname)(entry.name) === '');
        function whyUnread(file) {
            if ((0, external_node_fs_.lstatSync)(file).isSymbolicLink())
                return 'it is a link, and links are not followed';
            return OF_A_DATABASE.test(file) ? undefined : 'it is packed or written in a way that is not read';
        }
        async function* itemsOf(file, source, named) {
            const why = named ? undefined : whyUnread(file);
            if (why !== undefined) {
                yield refused(file, why);
                return;
            }
            try {
                yield* unchecked(file, source, named);
            }
            catch (error) {
                if (!(error instanceof UnreadableDatabase) && !/^Z_|^ERR_/.test((0, errors.$N)(error) ?? ''))
                    throw error;
                throw new errors.H(`The database ${file} cannot be read: ${(0, errors.bD)(error)}.`, {
                    id: 'database-damaged',
                    fix: 'Fetch it again. Nothing was checked: half a database is none.',
                    at: { file },
                    cause: error,
                });
            }
        }
        async function* unchecked(file, source, named) {
            if (/\.zip$/i.test(file)) {
                yield* inArchive(file, source);
                return;
            }
            if (/\.csv(\.gz)?$/i.test(file)) {
                yield* scoresOf(file, (await (0, promises_.stat)(file)).size);
                return;
            }
            const { size } = await (0, promises_.stat)(file);
            if (/\.gz$/i.test(file) || (/\.json$/i.test(file) && size > MAX_WHOLE)) {
                for await (const element of jsonElements(streamOf(file, size)))
                    yield readElement(element, source);
                return;
            }
            if (size > MAX_WHOLE)
                throw new UnreadableDatabase(`it is longer than ${MAX_WHOLE / 2 ** 20} MiB, which no file of YAML is`);
            const read = readDatabaseFile(file, await (0, promises_.readFile)(file), source);
            const [first] = read.items;
            if (named && first?.kind === 'refused' && read.items.length === 1)
                throw new UnreadableDatabase(`${first.id}: ${first.why}`);
            yield read;
        }
        async function* inArchive(file, source) {
            for await (const { name, content } of zippedFiles(file)) {
                if (BESIDE_RECORDS.test(name) || !mayHoldRecords(name))
                    continue;
                yield OF_AN_ARCHIVE.test(name)
                    ? readDatabaseFile(name, content, source)
                    : refused(name, 'what is packed in an archive is not unpacked again');
            }
        }
        function streamOf(file, size) {
            const stream = (0, external_node_fs_.createReadStream)(file);
            if (!/\.gz$/i.test(file))
                return stream;
            const counted = new UnpackedBytes(size);
            const bounded = new external_node_stream_.Transform({
                transform(piece, _, done) {
                    try {
                        counted.add(piece.length);
                        done(null, piece);
                    }
                    catch (error) {
                        done(error);
                    }
                },
            });
            (0, external_node_stream_.pipeline)(stream, (0, external_node_zlib_.createGunzip)(), bounded, () => undefined);
            return bounded;
        }
        async function* scoresOf(file, size) {
            const input = streamOf(file, size);
            let items = [];
            for await (const line of (0, external_node_readline_.createInterface)({ input, crlfDelay: Infinity })) {
                const item = readProbability(line);
                if (item !== undefined)
                    items.push(item);
                if (items.length < 1000)
                    continue;
                yield { format: 'EPSS', items };
                items = [];
            }
            yield { format: 'EPSS', items };
        }
    }),
    517: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (recordsIn)
        });
        function recordsIn(items) {
            const records = new Set();
            for (const item of items) {
                if (item.kind === 'enrichment')
                    records.add(item.enrichment.key.replace(/^cve:/, ''));
                if (item.kind !== 'entry')
                    continue;
                const { id, key, affected } = item.entry;
                if (affected.ranges.some(({ stream }) => stream !== undefined))
                    continue;
                records.add(key.startsWith('distribution:') ? `${id} ${key}` : id);
            }
            return records.size;
        }
    }),
    15846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HZ: () => (isAmongReleases),
            cg: () => (withoutRevision),
            tL: () => (compareIn)
        });
        var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
        var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
        var _renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
        var semver__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_2__);
        function compareIn(order, left, right) {
            switch (order) {
                case 'pep440': {
                    const [one, other] = [_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid(left), _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid(right)];
                    return one === null || other === null ? undefined : _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare(one, other);
                }
                case 'semver':
                    return compareSemver(left, right);
                case 'gem':
                    if (_renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__.rZ(left) === null || _renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__.rZ(right) === null)
                        return undefined;
                    return _renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__.gt(left, right) ? 1 : _renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__.lt(left, right) ? -1 : 0;
                case 'r':
                    return compareR(left, right);
                case 'spack':
                    return compareSpack(left, right);
                case 'distribution':
                    return compareSpack(withoutRevision(left), withoutRevision(right));
                default:
                    return order;
            }
        }
        function compareSemver(left, right) {
            const [one, other] = [wholeSemver(left), wholeSemver(right)];
            return one === null || other === null ? undefined : semver__WEBPACK_IMPORTED_MODULE_2___default().compare(one, other);
        }
        function wholeSemver(text) {
            const whole = /^v?(\d+)(\.\d+)?(\.\d+)?((?:-|\+).*)?$/.exec(text.slice(0, 256));
            return whole && semver__WEBPACK_IMPORTED_MODULE_2___default().parse(`${whole[1]}${whole[2] ?? '.0'}${whole[3] ?? '.0'}${whole[4] ?? ''}`);
        }
        function compareR(left, right) {
            if (![left, right].every((text) => /^\d+([.-]\d+)*$/.test(text)))
                return undefined;
            const [one, other] = [left, right].map((text) => text.split(/[.-]/).map(BigInt));
            for (let at = 0; at < Math.max(one.length, other.length); at++) {
                const [a, b] = [one[at], other[at]];
                if (a !== b)
                    return a === undefined ? -1 : b === undefined ? 1 : a < b ? -1 : 1;
            }
            return 0;
        }
        function compareSpack(left, right) {
            const [one, other] = [readSpack(left), readSpack(right)];
            const found = one && other && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.Zy)(one, other);
            if (found === undefined || found === 0)
                return found;
            return withoutZeros(left) === withoutZeros(right) ? 0 : found;
        }
        function withoutZeros(text) {
            const plain = text.replace(/^v(?=\d)/i, '');
            if (!plain.endsWith('0'))
                return plain;
            const parts = plain.split('.');
            while (parts.length > 1 && /^0+$/.test(parts.at(-1)))
                parts.pop();
            return parts.join('.');
        }
        const isAmongReleases = (text) => /^v?\d/i.test(text) && !/^[0-9a-f]{40}$/i.test(text);
        function readSpack(text) {
            const plain = text
                .replace(/^v(?=\d)/i, '')
                .replaceAll('+', '-')
                .replace(/\.\*$/, '.develop');
            if (!isAmongReleases(plain))
                return undefined;
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.w5)(plain);
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__.h)
                    return undefined;
                throw error;
            }
        }
        const withoutRevision = (text) => text.replace(/(?:-r|_)\d+$/, '');
    }),
    5914: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (changeOf),
            r: () => (isSameChange)
        });
        const COMMIT = /\/commits?\/([0-9a-f]{7,40})(?![0-9a-z])|\/(?:commit|patch|diff)\/?\?(?:[^#\s]*&)?id=([0-9a-f]{7,40})|[?;&]a=(?:commit|commitdiff|patch|blobdiff_plain)[^#\s]*[;&]h=([0-9a-f]{7,40})|\/\+\/([0-9a-f]{40})(?![0-9a-z])/i;
        const PROPOSAL = /^https?:\/\/([^/?#]+\/[^?#]+?)\/(?:-\/)?(pull|merge_requests)\/(\d+)/i;
        function changeOf(address) {
            if (address.length > 2000 || !/^https?:\/\//i.test(address))
                return undefined;
            const commit = COMMIT.exec(address)
                ?.slice(1)
                .find((one) => one !== undefined);
            if (commit !== undefined)
                return commit.toLowerCase();
            const [, place, kind, number] = PROPOSAL.exec(address) ?? [];
            return place === undefined ? undefined : `${place}/${kind}/${number}`.toLowerCase();
        }
        const isSameChange = (one, other) => one === other ||
            (isCommit(one) && isCommit(other) && (one.startsWith(other) || other.startsWith(one)));
        const isCommit = (text) => /^[0-9a-f]{7,40}$/.test(text);
    }),
    73570: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Mg: () => (ecosystemOf),
            mJ: () => (orderOf),
            oG: () => (askedEcosystems)
        });
        const ECOSYSTEMS = {
            PyPI: { kind: 'pypi', order: 'pep440', asked: true },
            CRAN: { kind: 'cran', order: 'r', asked: true },
            Bioconductor: { kind: 'bioconductor', order: 'r', asked: true },
            npm: { kind: 'npm', order: 'semver', asked: true },
            'crates.io': { kind: 'cargo', order: 'semver', asked: true },
            RubyGems: { kind: 'gem', order: 'gem', asked: true },
            Go: { kind: 'go', order: 'semver', asked: true },
            CPAN: { kind: 'cpan', order: 'spack' },
            Homebrew: { kind: 'distribution', order: 'distribution' },
            Alpine: { kind: 'distribution', order: 'distribution', asked: true },
            Wolfi: { kind: 'distribution', order: 'distribution', asked: true },
            Chainguard: { kind: 'distribution', order: 'distribution' },
        };
        function ecosystemOf(text) {
            const [name = ''] = text?.split(':') ?? [];
            return Object.hasOwn(ECOSYSTEMS, name) ? ECOSYSTEMS[name] : undefined;
        }
        const orderOf = (kind) => Object.values(ECOSYSTEMS).find((one) => one.kind === kind)?.order ?? 'spack';
        const askedEcosystems = (kind) => Object.entries(ECOSYSTEMS)
            .filter(([, ecosystem]) => ecosystem.kind === kind && ecosystem.asked)
            .map(([name]) => name);
    }),
    99399: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (idsOf),
            v: () => (shortened)
        });
        const idsOf = ({ id, aliases }) => [id, ...aliases];
        function shortened(text) {
            const line = (text ?? '').replaceAll(/\s+/g, ' ').trim();
            return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
        }
    }),
    9304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ar: () => (levelOfWord),
            In: () => (levelOf),
            M3: () => (severityOfVector),
            me: () => (SEVERITY_LEVELS)
        });
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
        var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);
        const SEVERITY_LEVELS = [
            'critical',
            'high',
            'medium',
            'low',
            'unknown',
        ];
        function severityOfVector(vector) {
            try {
                const score = scoreOf(vector.trim());
                return score === undefined ? undefined : { level: levelOf(score), score };
            }
            catch {
                return undefined;
            }
        }
        function scoreOf(vector) {
            if (vector.length > 300)
                return undefined;
            const { base } = calculatorOf(vector)?.calculateScores() ?? {};
            return base !== undefined && base >= 0 && base <= 10 ? base : undefined;
        }
        function calculatorOf(vector) {
            if (vector.startsWith('CVSS:4.0/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss4P0)(vector);
            if (vector.startsWith('CVSS:3.1/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss3P1)(vector);
            if (vector.startsWith('CVSS:3.0/'))
                return new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss3P0)(vector);
            return /^\(?AV:/.test(vector) ? new (ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default().Cvss2)(vector.replaceAll(/[()]/g, '')) : undefined;
        }
        function levelOf(score) {
            if (score >= 9)
                return 'critical';
            if (score >= 7)
                return 'high';
            return score >= 4 ? 'medium' : 'low';
        }
        function levelOfWord(word) {
            switch (word?.toLowerCase()) {
                case 'critical':
                    return 'critical';
                case 'high':
                case 'important':
                    return 'high';
                case 'medium':
                case 'moderate':
                    return 'medium';
                case 'low':
                case 'negligible':
                case 'minor':
                    return 'low';
                default:
                    return undefined;
            }
        }
    }),
    22031: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (streamOf),
            q: () => (isInStream)
        });
        var _order_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15846);
        function streamOf(name, version) {
            const [, of, stream] = /^(.*[A-Za-z_+])-(\d+(?:\.\d+)*)$/.exec(name.slice(0, 300)) ?? [];
            if (of === undefined || stream === undefined)
                return undefined;
            if (version !== undefined && !isInStream((0, _order_order_js__WEBPACK_IMPORTED_MODULE_0__.cg)(version), stream))
                return undefined;
            return { of, stream };
        }
        const isInStream = (version, stream) => version === stream || version.startsWith(`${stream}.`);
    }),
    31726: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (ageOf)
        });
        const HOUR = 60 * 60_000;
        function ageOf(time, now) {
            const hours = Math.max(0, Math.floor((now - Date.parse(time)) / HOUR));
            const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
            return count === 0 ? 'less than an hour' : `${count} ${unit}${count === 1 ? '' : 's'}`;
        }
    }),
    73016: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FT: () => (chosenSources),
            ov: () => (refreshKept),
            L1: () => (sourcesFolder)
        });
        var external_node_path_ = __webpack_require__(76760);
        var cache_folder = __webpack_require__(24356);
        var mirrors = __webpack_require__(42369);
        var make_folder = __webpack_require__(36532);
        var temporary_file = __webpack_require__(81401);
        var hold_work_folder = __webpack_require__(18645);
        var age = __webpack_require__(31726);
        var kept_source = __webpack_require__(26567);
        var promises_ = __webpack_require__(51455);
        var errors = __webpack_require__(37638);
        var p_map = __webpack_require__(606);
        var read_source = __webpack_require__(41743);
        var records_in = __webpack_require__(517);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var retry = __webpack_require__(84158);
        var http = __webpack_require__(39452);
        var rate_limit = __webpack_require__(12330);
        var kept_state = __webpack_require__(20333);
        ;
        class NotDownloaded extends Error {
            name = 'NotDownloaded';
        }
        const REDIRECTS = 5;
        const ATTEMPTS = 4;
        async function fetchSource(folder, source, known, ports) {
            const url = ports.mirrors.apply(source.address);
            const host = URL.parse(url)?.host ?? url;
            const { patience } = ports;
            try {
                return await (0, retry.L5)(() => once(url, folder, source, known, ports), {
                    patience,
                    host,
                    attempts: ATTEMPTS,
                }, (error) => error instanceof http.j && !FINAL.has(error.code));
            }
            catch (error) {
                patience.signal?.throwIfAborted();
                if (error instanceof http.j)
                    throw new NotDownloaded(error.message, { cause: error });
                throw error;
            }
        }
        const FINAL = new Set(['BAD_URL', 'BAD_REDIRECT', 'NOT_ASKED', 'TOO_LARGE']);
        async function once(url, folder, source, known, { http, patience }) {
            const half = await (0, kept_state.uq)(folder, source);
            const headers = half ? restOf(half) : known ? changedSince(known) : {};
            const response = await http.request({ url, headers, redirects: REDIRECTS, ...signalOf(patience) });
            if (response.status === 304 && half === undefined && known !== undefined) {
                await response.discard();
                return undefined;
            }
            if (response.status === 206 && half !== undefined && begins(response, half.bytes)) {
                await take(response, folder, source, half.bytes);
                return half.validators;
            }
            if (response.status !== 200)
                return refuse(response, folder, source, half, patience);
            requireFile(response, source);
            const validators = validatorsOf(response, source.address);
            await (0, kept_state.gn)(folder, source);
            await (0, kept_state.e9)(folder, source, validators);
            await take(response, folder, source, 0);
            return validators;
        }
        const signalOf = ({ signal }) => (signal ? { signal } : {});
        const restOf = ({ bytes, validators }) => ({
            range: `bytes=${bytes}-`,
            'if-range': (0, kept_state.zG)(validators),
        });
        const changedSince = ({ etag, modified }) => ({
            ...(etag !== undefined && { 'if-none-match': etag }),
            ...(modified !== undefined && { 'if-modified-since': modified }),
        });
        const begins = ({ headers }, bytes) => (headers['content-range'] ?? '').startsWith(`bytes ${bytes}-`);
        function validatorsOf({ headers }, address) {
            const { etag, 'last-modified': modified } = headers;
            return { address, ...(etag && { etag }), ...(modified && { modified }) };
        }
        function requireFile({ headers, body }, { limit }) {
            const why = headers['content-type']?.startsWith('text/html')
                ? 'a web page came instead of a database'
                : Number(headers['content-length'] ?? 0) > limit
                    ? `it is longer than ${limit / 2 ** 20} MiB`
                    : undefined;
            if (why === undefined)
                return;
            body.destroy();
            throw new NotDownloaded(why);
        }
        async function refuse(response, folder, source, half, { clock }) {
            const { status, headers, url } = response;
            const text = await response.text(64 * 1024).catch(() => '');
            const refused = { status, headers, text };
            const host = URL.parse(url)?.host ?? url;
            const error = new NotDownloaded((0, rate_limit.a)(refused)
                ? `${host} limits how often it may be asked`
                : `${host} answered with status ${status}`);
            if (half !== undefined && (status === 416 || status === 206 || status === 304)) {
                await (0, kept_state.gn)(folder, source);
                throw new retry.Sz(error, { why: `status ${status}` });
            }
            if ((0, rate_limit.a)(refused) || status >= 500 || status === 408)
                throw new retry.Sz(error, { after: (0, rate_limit.U)(refused, clock.now()), why: String(status) });
            throw error;
        }
        async function take(response, folder, source, begin) {
            const file = (0, kept_state.MT)(folder, source);
            let bytes = begin;
            const bounded = new external_node_stream_.Transform({
                transform(piece, _, done) {
                    bytes += piece.length;
                    if (bytes <= source.limit)
                        done(null, piece);
                    else
                        done(new NotDownloaded(`it is longer than ${source.limit / 2 ** 20} MiB`));
                },
            });
            const flags = begin > 0 ? 'a' : 'w';
            try {
                await (0, external_node_stream_promises_.pipeline)(response.body, bounded, (0, external_node_fs_.createWriteStream)(file, { flags }));
                await requireWhole(response, file);
            }
            catch (error) {
                if (error instanceof NotDownloaded)
                    await (0, kept_state.gn)(folder, source);
                throw error;
            }
        }
        async function requireWhole({ headers }, file) {
            const total = /^bytes \d+-\d+\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
            const { size } = await (0, promises_.stat)(file);
            if (total !== undefined && Number(total) !== size)
                throw new NotDownloaded(`${size} bytes came, and ${total} were promised`);
            const md5 = /\bmd5=([A-Za-z0-9+/]{22}==)/.exec(headers['x-goog-hash'] ?? '')?.[1];
            if (md5 === undefined)
                return;
            const hash = (0, external_node_crypto_.createHash)('md5');
            await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(file), hash);
            if (hash.digest('base64') !== md5)
                throw new NotDownloaded('what came has another digest than the server says');
        }
        ;
        async function refreshSources(folder, sources, ports) {
            await (0, make_folder.f)(folder);
            return (0, p_map["default"])(sources, (source) => refreshed(folder, source, ports), { concurrency: 3 });
        }
        async function refreshed(folder, source, ports) {
            const before = await (0, kept_state.Ip)(folder, source);
            try {
                const validators = await fetchSource(folder, source, before?.validators, ports);
                const fetched = new Date(ports.clock.now()).toISOString();
                if (validators !== undefined) {
                    const database = await replaced(folder, source, before, { validators, fetched });
                    return { kind: 'new', database };
                }
                const database = { ...before, fetched };
                await (0, kept_state.Jq)(folder, database);
                return { kind: 'unchanged', database };
            }
            catch (error) {
                if (!(error instanceof NotDownloaded))
                    throw error;
                return { kind: 'failed', source, why: (0, errors.bD)(error), database: before };
            }
        }
        async function replaced(folder, source, before, said) {
            const half = (0, kept_state.MT)(folder, source);
            try {
                const records = await recordsOf(half, source);
                if (before !== undefined && records < before.records / 2)
                    throw new NotDownloaded(`it has ${records} records, and the one before had ${before.records}: if that is right, remove ${before.path}`);
                const path = (0, external_node_path_.join)(folder, source.file);
                const { size: bytes } = await (0, promises_.stat)(half);
                const database = { source, path, bytes, records, ...said };
                await (0, promises_.rename)(half, path);
                await (0, kept_state.Jq)(folder, database);
                return database;
            }
            finally {
                await (0, kept_state.gn)(folder, source);
            }
        }
        async function recordsOf(file, { name }) {
            let records = 0;
            try {
                for await (const { items } of (0, read_source.S)(file, name, true))
                    records += (0, records_in.Q)(items) + items.filter(({ kind }) => kind === 'elsewhere').length;
            }
            catch (error) {
                if (!(error instanceof errors.H))
                    throw error;
                throw new NotDownloaded(`what came is no whole database (${(0, errors.bD)(error.cause)})`, {
                    cause: error,
                });
            }
            if (records === 0)
                throw new NotDownloaded('what came has no record of a vulnerability');
            return records;
        }
        ;
        const PATIENCE = 10 * 60_000;
        const sourcesFolder = (env) => (0, external_node_path_.join)((0, cache_folder.n)(env), 'databases');
        const chosenSources = (named, settings) => (named.length > 0 ? named : (settings?.databases ?? kept_source.hj));
        async function refreshKept(sources, settings, ports) {
            const { host } = ports;
            const table = { ...settings?.updates?.mirrors, ...(0, mirrors.p)(host.env['PAKAGES_MIRRORS'] ?? '') };
            const folder = sourcesFolder(host.env);
            await (0, make_folder.f)(folder);
            const refresh = async () => {
                await (0, temporary_file.jU)(folder);
                return refreshSources(folder, sources, { ...ports, mirrors: (0, mirrors.M)(table) });
            };
            const options = { wait: PATIENCE, input: 'PAKAGES_CACHE' };
            return host.group('Bringing databases of vulnerabilities up to date', async () => {
                const all = await (0, hold_work_folder.U)(folder, 'scan update', ports, refresh, options);
                for (const one of all)
                    tell(one, ports);
                return all;
            });
        }
        function tell(one, { host, clock }) {
            if (one.kind === 'failed') {
                const rest = one.database === undefined
                    ? 'Nothing is here of it.'
                    : `What is here is used: it is ${(0, age.h)(one.database.fetched, clock.now())} old.`;
                return host.warning(`${one.source.name} could not be fetched: ${one.why}. ${rest}`);
            }
            host.info(`${one.database.source.name}: ${outcome(one.kind, one.database)}`);
        }
        const outcome = (kind, { records }) => `${kind === 'new' ? 'fetched' : 'did not change'}, ${records} records`;
    }),
    26567: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            bT: () => (keptSources),
            eC: () => (isKeptSource),
            hj: () => (DEFAULT_SOURCES)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        const DEFAULT_SOURCES = [
            'osv:PyPI',
            'osv:CRAN',
            'osv:Bioconductor',
            'osv:OSS-Fuzz',
            'osv:GIT',
            'osv:Bitnami',
            'alpine:v3.22',
            'alpine:v3.22/community',
            'wolfi:os',
            'cisa:kev',
            'first:epss',
        ];
        const FIRST_YEAR = 2002;
        const MIB = 2 ** 20;
        const [LARGE, SMALL] = [2048 * MIB, 256 * MIB];
        const PUBLISHERS = {
            osv: {
                part: /^[A-Za-z][\w .:-]{0,60}$/,
                address: (part) => `https://osv-vulnerabilities.storage.googleapis.com/${encodeURIComponent(part)}/all.zip`,
                ending: '.zip',
                limit: LARGE,
            },
            nvd: {
                part: /^20\d\d$/,
                address: (part) => `https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-${part}.json.gz`,
                ending: '.json.gz',
                limit: SMALL,
            },
            alpine: {
                part: /^(edge|v\d+\.\d+)(\/(main|community))?$/,
                address: (part) => `https://secdb.alpinelinux.org/${part.includes('/') ? part : `${part}/main`}.json`,
                ending: '.json',
                limit: SMALL,
            },
            wolfi: {
                part: /^os$/,
                address: () => 'https://packages.wolfi.dev/os/security.json',
                ending: '.json',
                limit: SMALL,
            },
            cve: {
                part: /^list$/,
                address: () => 'https://github.com/CVEProject/cvelistV5/archive/refs/heads/main.zip',
                ending: '.zip',
                limit: LARGE,
            },
            cisa: {
                part: /^(kev|vulnrichment)$/,
                address: (part) => part === 'kev'
                    ? 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json'
                    : 'https://github.com/cisagov/vulnrichment/archive/refs/heads/develop.zip',
                ending: (part) => (part === 'kev' ? '.json' : '.zip'),
                limit: LARGE,
            },
            first: {
                part: /^epss$/,
                address: () => 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
                ending: '.csv.gz',
                limit: SMALL,
            },
        };
        const isKeptSource = (text) => /^https?:\/\//.test(text) ||
            Object.keys(PUBLISHERS).some((publisher) => text.startsWith(`${publisher}:`));
        function keptSources(texts, now) {
            const year = new Date(now).getUTCFullYear();
            const years = Array.from({ length: Math.max(0, year - FIRST_YEAR + 1) }, (_, at) => String(FIRST_YEAR + at));
            const names = texts.flatMap((text) => text === 'nvd:all' ? years.map((one) => `nvd:${one}`) : [text]);
            return [...new Set(names)].map(keptSource);
        }
        function keptSource(name) {
            if (/^https?:\/\//.test(name))
                return ofAddress(name);
            const [, publisher = '', part = ''] = /^([a-z]+):(.*)$/s.exec(name) ?? [];
            const known = Object.hasOwn(PUBLISHERS, publisher) ? PUBLISHERS[publisher] : undefined;
            if (known === undefined || !known.part.test(part))
                throw unknown(name);
            return {
                name,
                address: known.address(part),
                file: `${publisher}-${part.replaceAll(/[^\w.-]/g, '_')}${endingOf(known, part)}`,
                limit: known.limit,
            };
        }
        const endingOf = ({ ending }, part) => typeof ending === 'string' ? ending : ending(part);
        function ofAddress(name) {
            const address = URL.parse(name);
            const ending = /\.(zip|json|json\.gz|ya?ml|csv|csv\.gz)$/.exec(address?.pathname ?? '')?.[0];
            if (address === null || ending === undefined || address.username !== '')
                throw unknown(name);
            const unique = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
            return { name, address: name, file: `address-${unique}${ending}`, limit: LARGE };
        }
        const unknown = (name) => new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.eb(`"${name.slice(0, 120)}" is no database that can be fetched.`, {
            id: 'database-unknown',
            fix: 'Write osv:ECOSYSTEM, nvd:YEAR, nvd:all, alpine:vX.Y, alpine:vX.Y/community, wolfi:os, cve:list, cisa:vulnrichment, cisa:kev, first:epss, or an address that ends in .zip, .json, .json.gz, .yaml, .csv or .csv.gz.',
        });
    }),
    20333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ip: () => (keptDatabase),
            Jq: () => (writeState),
            MT: () => (partialFile),
            e9: () => (writeHalfState),
            gn: () => (removeHalf),
            uq: () => (halfDownload),
            zG: () => (ifRange)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61063);
        var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
        const validators = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            address: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            etag: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1000).optional(),
            modified: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100).optional(),
        });
        const state = validators.extend({
            bytes: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0),
            records: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0),
            fetched: zod__WEBPACK_IMPORTED_MODULE_3__.w$(),
        });
        const partialFile = (folder, { file }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.half.${file}`);
        const stateFile = (folder, { file }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${file}.state`);
        async function keptDatabase(folder, source) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, source.file);
            const read = state.safeParse(await jsonOf(stateFile(folder, source)));
            const size = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.size, () => undefined);
            if (!read.success || read.data.bytes !== size || read.data.address !== source.address)
                return undefined;
            const { bytes, records, fetched, ...known } = read.data;
            return { source, path, bytes, records, fetched, validators: known };
        }
        const writeState = (folder, { source, bytes, records, fetched, validators: known }) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.f8)(stateFile(folder, source), `${JSON.stringify({ ...known, bytes, records, fetched })}\n`);
        async function halfDownload(folder, source) {
            const file = partialFile(folder, source);
            const read = validators.safeParse(await jsonOf(`${file}.state`));
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ size }) => size, () => 0);
            if (!read.success || bytes === 0 || read.data.address !== source.address)
                return undefined;
            return ifRange(read.data) === undefined ? undefined : { bytes, validators: read.data };
        }
        const ifRange = ({ etag, modified }) => etag !== undefined && !etag.startsWith('W/') ? etag : modified;
        const writeHalfState = (folder, source, known) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.f8)(`${partialFile(folder, source)}.state`, `${JSON.stringify(known)}\n`);
        async function removeHalf(folder, source) {
            const file = partialFile(folder, source);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${file}.state`, { force: true });
        }
        const jsonOf = (file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')
            .then((text) => JSON.parse(text), () => undefined)
            .catch(() => undefined);
    })
};
