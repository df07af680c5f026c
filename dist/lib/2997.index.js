export const id = 2997;
export const ids = [2997];
export const modules = {
    30819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XV: () => (parseFailOn),
            c6: () => (fails),
            he: () => (isCounted)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80296);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const LEVELS = ['low', 'medium', 'high', 'critical'];
        const WORDS = [...LEVELS, 'known-exploited', 'fixable', 'not-covered', 'none'];
        function parseFailOn(words, grade) {
            const wrong = words.find((word) => !WORDS.includes(word));
            if (wrong !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" is "${wrong}".`, { fix: `Give some of: ${WORDS.join(', ')}.` });
            const levels = LEVELS.filter((level) => words.includes(level));
            if (levels.length > 1 || (words.includes('none') && words.length > 1))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" names ${words.join(' and ')}, which contradict each other.`, {
                    fix: 'Give one severity, or "none" alone.',
                });
            const exploited = words.includes('known-exploited');
            const fixable = words.includes('fixable');
            return {
                severity: levels[0] ?? (fixable && !exploited ? 'low' : undefined),
                exploited,
                fixable,
                notCovered: words.includes('not-covered'),
                grade,
            };
        }
        const isCounted = (finding, { grade }) => (finding.status === 'open' || finding.status === 'under_investigation') &&
            _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.sk.indexOf(finding.grade) <= _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.sk.indexOf(grade);
        function fails(finding, failOn) {
            if (!isCounted(finding, failOn))
                return false;
            if (failOn.fixable && finding.fixed.length === 0)
                return false;
            if (failOn.exploited && finding.exploited !== undefined)
                return true;
            if (failOn.severity === undefined)
                return false;
            const level = finding.severity === 'unknown' ? 'medium' : finding.severity;
            return LEVELS.indexOf(level) >= LEVELS.indexOf(failOn.severity);
        }
    }),
    44878: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanStep: () => (scanStep)
        });
        var external_node_path_ = __webpack_require__(76760);
        var pep440 = __webpack_require__(68898);
        var dist = __webpack_require__(84382);
        var version = __webpack_require__(35198);
        var invalid_value = __webpack_require__(14566);
        var semver = __webpack_require__(62088);
        var semver_default = __webpack_require__.n(semver);
        ;
        function compareIn(order, left, right) {
            switch (order) {
                case 'pep440': {
                    const [one, other] = [pep440.valid(left), pep440.valid(right)];
                    return one === null || other === null ? undefined : pep440.compare(one, other);
                }
                case 'semver':
                    return compareSemver(left, right);
                case 'gem':
                    if (dist.rZ(left) === null || dist.rZ(right) === null)
                        return undefined;
                    return dist.gt(left, right) ? 1 : dist.lt(left, right) ? -1 : 0;
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
            return one === null || other === null ? undefined : semver_default().compare(one, other);
        }
        function wholeSemver(text) {
            const whole = /^v?(\d+)(\.\d+)?(\.\d+)?((?:-|\+).*)?$/.exec(text.slice(0, 256));
            return whole && semver_default().parse(`${whole[1]}${whole[2] ?? '.0'}${whole[3] ?? '.0'}${whole[4] ?? ''}`);
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
            return one && other && (0, version.Zy)(one, other);
        }
        const isAmongReleases = (text) => /^v?\d/i.test(text) && !/^[0-9a-f]{40}$/i.test(text);
        function readSpack(text) {
            const plain = text.replace(/^v(?=\d)/i, '').replaceAll('+', '-');
            if (!isAmongReleases(plain))
                return undefined;
            try {
                return (0, version.w5)(plain);
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return undefined;
                throw error;
            }
        }
        const withoutRevision = (text) => text.replace(/(?:-r|_)\d+$/, '');
        var identity_identity = __webpack_require__(80296);
        var severity = __webpack_require__(9304);
        ;
        function versionsOfTag(tag) {
            if (tag.length > 200)
                return [];
            const found = [];
            for (const match of tag.matchAll(/\d+/g)) {
                const before = tag.slice(0, match.index);
                if (!/\d/.test(before) || /(?:^|[-_/])[A-Za-z][A-Za-z+]*\d*[-_/]v?$/.test(before))
                    found.push(spelled(tag.slice(match.index)));
            }
            return found;
        }
        const spelled = (version) => version
            .toLowerCase()
            .replaceAll(/[-_.+]+/g, '.')
            .replace(/\.$/, '');
        ;
        function versionPlacement(version, affected) {
            const fixed = fixedIn(affected);
            const listed = listedAs(version, affected);
            if (listed !== undefined)
                return { kind: 'affected', certainty: 'certain', why: `the record lists ${listed}`, fixed };
            const ranges = affected.ranges.flatMap((range) => insideOf(version.version, range) ?? []);
            const surest = ranges.toSorted(identity_identity.Es)[0];
            if (surest !== undefined)
                return { kind: 'affected', ...surest, fixed };
            return behindTheList(version, affected) ?? { kind: 'not-affected' };
        }
        function listedAs({ version, tag }, { versions = [], complete }) {
            if (complete !== true)
                return versions.find((one) => one === version || spelled(one) === spelled(version));
            const wanted = spelled(version);
            return versions.find((one) => one === tag || versionsOfTag(one).includes(wanted));
        }
        function behindTheList({ version }, { versions = [], complete, open }) {
            if (complete !== true || open !== true || versions.length === 0)
                return undefined;
            const orders = versions
                .flatMap((one) => versionsOfTag(one).slice(-1))
                .map((one) => compareIn('spack', version, one));
            if (!orders.every((order) => order === undefined || order > 0) ||
                !orders.some((order) => order !== undefined))
                return undefined;
            return {
                kind: 'affected',
                certainty: 'possible',
                why: 'it is newer than all that the record lists, and the record knows of no fix',
                fixed: [],
            };
        }
        const fixedIn = ({ ranges }) => [
            ...new Set(ranges.flatMap(({ order, events }) => events.flatMap(({ fixed }) => fixed === undefined || (order === 'distribution' && revisionOf(fixed) > 0)
                ? []
                : [order === 'distribution' ? withoutRevision(fixed) : fixed]))),
        ];
        const revisionOf = (text) => Number(/(?:-r|_)(\d+)$/.exec(text)?.[1] ?? 0);
        function insideOf(version, range) {
            const { order, events, certainty } = range;
            if (order === 'distribution')
                return insideDistribution(version, range);
            const sorted = events.toSorted((a, b) => orderOf(a, b, (x, y) => compareIn(order, x, y)));
            let inside = false;
            for (const event of sorted) {
                const turned = turnedBy(event, version, (x, y) => compareIn(order, x, y));
                if (turned === 'unknown')
                    return undefined;
                inside = turned ?? inside;
            }
            return inside ? { certainty, why: `it is in ${shownRange(events)}` } : undefined;
        }
        const placeIn = (event) => event.introduced ?? event.after ?? event.fixed ?? event.last ?? '0';
        function orderOf(a, b, compare) {
            if (a.introduced === '0' || b.introduced === '0')
                return Number(b.introduced === '0') - Number(a.introduced === '0');
            const found = compare(placeIn(a), placeIn(b)) ?? 0;
            return found === 0 ? Number(a.last !== undefined) - Number(b.last !== undefined) : found;
        }
        function turnedBy(event, version, compare) {
            if (event.introduced === '0')
                return true;
            const found = compare(version, placeIn(event));
            if (found === undefined)
                return 'unknown';
            if (event.introduced !== undefined)
                return found >= 0 ? true : undefined;
            if (event.after !== undefined)
                return found > 0 ? true : undefined;
            if (event.fixed !== undefined)
                return found >= 0 ? false : undefined;
            return found > 0 ? false : undefined;
        }
        function shownRange(events) {
            const parts = events.slice(0, 8).map((event) => {
                if (event.introduced !== undefined)
                    return event.introduced === '0' ? 'everything' : `from ${event.introduced}`;
                if (event.after !== undefined)
                    return `behind ${event.after}`;
                return event.fixed === undefined ? `up to ${event.last ?? ''}` : `before ${event.fixed}`;
            });
            return `${parts.join(', ')}${events.length > 8 ? ' …' : ''}`;
        }
        function insideDistribution(version, { events, certainty, patched }) {
            const fixed = events.find((event) => event.fixed !== undefined)?.fixed;
            if (fixed === undefined)
                return { certainty, why: 'the distribution knows of no fix' };
            const release = withoutRevision(fixed);
            const order = compareIn('distribution', version, fixed);
            if (order === undefined || order > 0)
                return undefined;
            const revision = revisionOf(fixed);
            if (order === 0)
                return revision > 0 && patched !== undefined
                    ? { certainty: patched, why: `a distribution patched ${release} (${fixed})` }
                    : undefined;
            const line = (text) => /^\d+(?:[._-]\d+)?/.exec(text)?.[0] ?? text;
            const near = line(version) === line(release);
            return {
                certainty: near ? certainty : 'possible',
                why: `a distribution fixed it in ${fixed}`,
            };
        }
        ;
        function findingsOf(component, source) {
            const read = component.identities.flatMap((identity) => source.entries((0, identity_identity.US)(identity)).map((entry) => ({ identity, entry })));
            const dismissals = read.filter(({ entry }) => entry.dismissed !== undefined);
            const matches = read.flatMap(({ identity, entry }) => {
                if (entry.dismissed !== undefined)
                    return [];
                const placed = versionPlacement(component, entry.affected);
                if (placed.kind === 'not-affected')
                    return [];
                const sure = (0, identity_identity.mp)(identity.certainty, placed.certainty);
                const certainty = component.external ? 'possible' : sure;
                const { why, fixed } = placed;
                return [{ record: entry.id, source: entry.source, identity, entry, why, fixed, certainty }];
            });
            const denied = denials(component, read, dismissals);
            return families(matches)
                .map((family) => findingOf(component, family, source, denied))
                .sort(byWeight);
        }
        function denials(component, read, dismissals) {
            const denied = new Map();
            for (const { identity, entry } of read) {
                if (entry.dismissed !== undefined || identity.kind === 'distribution')
                    continue;
                if (identity.certainty === 'possible' || entry.affected.ranges.length === 0)
                    continue;
                if (versionPlacement(component, entry.affected).kind === 'affected')
                    continue;
                for (const id of idsOf(entry))
                    denied.set(id, `${entry.id} names other versions`);
            }
            for (const { entry } of dismissals)
                for (const id of idsOf(entry))
                    denied.set(id, `${entry.source}: ${entry.dismissed ?? ''}`);
            return denied;
        }
        const idsOf = ({ id, aliases }) => [id, ...aliases];
        function families(matches) {
            const family = new Map();
            for (const match of matches) {
                const joined = new Set([match]);
                for (const id of idsOf(match.entry))
                    for (const one of family.get(id) ?? [])
                        joined.add(one);
                for (const one of joined)
                    for (const id of idsOf(one.entry))
                        family.set(id, joined);
            }
            return [...new Set(family.values())].map((set) => [...set]);
        }
        function findingOf(component, family, source, denied) {
            const ids = [...new Set(family.flatMap(({ entry }) => idsOf(entry)))].sort();
            const cve = ids.find((id) => id.startsWith('CVE-'));
            const best = family.toSorted(identity_identity.Es)[0];
            const told = cve === undefined ? undefined : source.enrichment(cve);
            const patch = ids.map((id) => component.patched.get(id)).find((one) => one !== undefined);
            const denial = ids.map((id) => denied.get(id)).find((one) => one !== undefined);
            const guessed = family.every(({ identity }) => identity.kind === 'distribution' || identity.kind === 'cpe');
            return {
                component,
                id: cve ?? best.entry.id,
                aliases: ids,
                summary: summaryOf(family),
                severity: severityOf(family),
                grade: denial !== undefined && guessed ? 'possible' : best.certainty,
                evidence: family.map(({ record, source: from, identity, why, certainty }) => ({
                    record,
                    source: from,
                    identity,
                    why,
                    certainty,
                })),
                fixed: [...new Set(family.flatMap(({ fixed }) => fixed))],
                exploited: told?.exploited,
                probability: told?.probability,
                status: patch === undefined ? 'open' : 'fixed',
                reason: patch === undefined ? denial : `the recipe applies ${patch}`,
            };
        }
        const summaryOf = (family) => (family.find(({ identity, entry }) => identity.kind !== 'distribution' && entry.summary !== '') ?? family[0]).entry.summary;
        function severityOf(family) {
            const known = family.map(({ entry }) => entry.severity);
            return known.toSorted((a, b) => rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0))[0];
        }
        const rank = ({ level }) => severity.me.indexOf(level);
        function byWeight(a, b) {
            const exploited = Number(b.exploited !== undefined) - Number(a.exploited !== undefined);
            return (exploited ||
                rank(a.severity) - rank(b.severity) ||
                (b.severity.score ?? 0) - (a.severity.score ?? 0) ||
                (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
        }
        ;
        function scanComponents(given, source) {
            const components = [
                ...new Map(given.map((one) => [`${one.name}@${one.version}/${one.hash ?? ''}`, one])).values(),
            ];
            const notCovered = [];
            const findings = [];
            for (const component of components) {
                const why = whyNotCovered(component, source);
                if (why !== undefined)
                    notCovered.push({ component, why });
                findings.push(...findingsOf(component, source));
            }
            return { components, findings, notCovered };
        }
        function whyNotCovered(component, { kinds }) {
            const { identities, version, tag } = component;
            if (!isAmongReleases(version) && tag === undefined)
                return `its version "${version}" has no place among releases`;
            const known = identities.filter(({ certainty }) => certainty !== 'possible');
            if (known.length === 0)
                return 'nothing tells under which name databases know it';
            if (known.every(({ kind }) => (kinds.get(kind) ?? 0) === 0))
                return `no database that was read has records of its kind (${[...new Set(known.map(({ kind }) => kind))].join(', ')})`;
            return undefined;
        }
        var errors = __webpack_require__(37638);
        var hold_work_folder = __webpack_require__(18645);
        var document_kinds = __webpack_require__(65837);
        var documents = __webpack_require__(61063);
        var inputs_inputs = __webpack_require__(52637);
        var p_map = __webpack_require__(606);
        var printable = __webpack_require__(55510);
        ;
        const STATES = {
            open: 'in_triage',
            fixed: 'resolved',
            not_affected: 'not_affected',
            under_investigation: 'in_triage',
        };
        function cyclonedxVex({ time, findings }) {
            const components = new Map(findings.map(({ package: one }) => [referenceOf(one), one]));
            return {
                bomFormat: 'CycloneDX',
                specVersion: '1.6',
                version: 1,
                metadata: { timestamp: time },
                components: [...components].map(([reference, { name, version }]) => ({
                    type: 'library',
                    'bom-ref': reference,
                    name,
                    version,
                })),
                vulnerabilities: findings.map(vulnerabilityOf),
            };
        }
        const referenceOf = ({ name, version, hash }) => `${name}@${version}${hash === undefined ? '' : `/${hash}`}`;
        function vulnerabilityOf(finding) {
            const { id, severity, score, summary, status, reason, grade } = finding;
            const state = status === 'open' && grade !== 'possible' ? 'exploitable' : STATES[status];
            return {
                id,
                source: { url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}` },
                ratings: [{ severity, ...(score !== undefined && { score }) }],
                description: (0, printable.g$)(summary),
                analysis: { state, ...(reason !== undefined && { detail: (0, printable.g$)(reason) }) },
                affects: [{ ref: referenceOf(finding.package) }],
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_readline_ = __webpack_require__(80481);
        var external_node_zlib_ = __webpack_require__(38522);
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
        var outside_json = __webpack_require__(15125);
        var yaml_dist = __webpack_require__(38815);
        ;
        function shortened(text) {
            const line = (text ?? '').replaceAll(/\s+/g, ' ').trim();
            return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
        }
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
        function itemOf(pkg, { id, aliases, source, fixed, dismissed, modified }) {
            const name = (0, identity_identity.Vb)('distribution', pkg);
            if (name === undefined)
                return [];
            const never = fixed === '0' ? 'the distribution says that it never was affected' : dismissed;
            const entry = {
                key: (0, identity_identity.US)({ kind: 'distribution', name }),
                id,
                aliases,
                summary: '',
                severity: { level: 'unknown' },
                ...(modified !== undefined && { modified }),
                source,
                affected: {
                    ranges: [
                        {
                            order: 'distribution',
                            events: [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])],
                            certainty: fixed === undefined ? 'possible' : 'likely',
                            patched: 'possible',
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
        const detectionData = schemas._H3({ data: schemas._H3({ componentType: word }) });
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
            const last = events
                .toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
                .findLast(({ type }) => type === 'fixed' || type === 'false-positive-determination');
            if (last === undefined)
                return {};
            if (last.type === 'fixed') {
                const fixed = fixedData.safeParse(last.data);
                return fixed.success ? { fixed: fixed.data['fixed-version'] } : undefined;
            }
            const positive = positiveData.safeParse(last.data);
            if (!positive.success || !ANYWHERE.has(positive.data.type))
                return undefined;
            return { dismissed: shortened(positive.data.note ?? positive.data.type) };
        }
        function isOfAPart({ type, data }) {
            const found = type === 'detection' ? detectionData.safeParse(data) : undefined;
            return found?.success === true && found.data.data.componentType !== 'apk';
        }
        var packageurl_js = __webpack_require__(87091);
        ;
        const TYPES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            npm: 'npm',
            cargo: 'cargo',
            gem: 'gem',
            golang: 'go',
        };
        function identityOfPurl(text) {
            const purl = readPurl(text);
            if (purl === undefined)
                return undefined;
            const { type, namespace, name } = purl;
            const origin = 'its package URL';
            const found = (kind, given) => {
                const known = (0, identity_identity.Vb)(kind, given);
                return known === undefined ? undefined : { kind, name: known, certainty: 'certain', origin };
            };
            if (type === 'github' || type === 'bitbucket' || type === 'gitlab')
                return found('git', `https://${type}.${type === 'bitbucket' ? 'org' : 'com'}/${namespace}/${name}`);
            const kind = TYPES[type];
            if (kind === undefined)
                return undefined;
            const joined = kind === 'npm' || kind === 'go' ? [namespace, name].filter(Boolean).join('/') : name;
            return found(kind, joined);
        }
        function readPurl(text) {
            try {
                const { type, namespace, name, version, qualifiers } = packageurl_js.PackageURL.fromString(text);
                const sha = qualifiers?.['sha'];
                return type && name
                    ? {
                        type,
                        name,
                        ...(namespace && { namespace }),
                        ...(version && { version }),
                        ...(sha && { sha }),
                    }
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        function identityOfCpe(text) {
            const parts = cpeParts(text);
            const name = parts && (0, identity_identity.Vb)('cpe', `${parts.vendor}:${parts.product}`);
            return name === undefined
                ? undefined
                : { kind: 'cpe', name, certainty: 'certain', origin: 'its CPE' };
        }
        function cpeParts(text) {
            const rest = /^cpe:(?:2\.3:|\/)(.+)$/.exec(text)?.[1];
            if (rest === undefined || text.length > 1000)
                return undefined;
            const parts = rest.split(/(?<!\\):/).map((part) => part.replaceAll(/\\(.)/g, '$1').toLowerCase());
            const [part, vendor, product] = parts;
            if (!part || !vendor || !product || !/^[aoh]$/.test(part) || vendor === '*' || product === '*')
                return undefined;
            const at = (place) => parts[place] || '*';
            return { part, vendor, product, version: at(3), update: at(4), targetSoftware: at(8) };
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
        const metric = schemas._H3({
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
                metrics: schemas.g1P(nvd_word, schemas.YOg(metric).catch([])).default({}),
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
            const english = cve.descriptions.find(({ lang }) => lang === 'en')?.value;
            return [...byProduct].map(([name, matches]) => ({
                kind: 'entry',
                entry: {
                    key: (0, identity_identity.US)({ kind: 'cpe', name }),
                    id: cve.id,
                    aliases: [],
                    summary: shortened(english),
                    severity: nvd_severityOf(cve),
                    ...(cve.published !== undefined && { published: cve.published }),
                    ...(cve.lastModified !== undefined && { modified: cve.lastModified }),
                    source,
                    affected: affectedOf(matches),
                },
            }));
        }
        function productsOf({ configurations }) {
            const found = configurations.flatMap(({ operator, nodes }) => {
                const together = operator === 'AND' && nodes.length > 1;
                return nodes.flatMap(({ cpeMatch: matches }) => matches.flatMap((match) => {
                    const cpe = match.vulnerable ? cpeParts(match.criteria) : undefined;
                    return cpe?.part === 'a' ? [{ match, cpe, together }] : [];
                }));
            });
            const named = Map.groupBy(found, ({ cpe }) => (0, identity_identity.Vb)('cpe', `${cpe.vendor}:${cpe.product}`) ?? '');
            named.delete('');
            return named;
        }
        function affectedOf(matches) {
            const ranges = matches.flatMap(rangeOf);
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
        const osv_text = schemas.YjP().max(100_000);
        const osv_version = schemas.YjP().min(1).max(300);
        const range = schemas.Ikc({
            type: schemas.YjP().max(40),
            repo: schemas.YjP().max(1000).optional(),
            events: schemas.YOg(schemas._H3({
                introduced: osv_version.optional(),
                fixed: osv_version.optional(),
                last_affected: osv_version.optional(),
            }))
                .max(10_000)
                .default([]),
            database_specific: schemas._H3({ versions: schemas.L5J() }).optional().catch(undefined),
        });
        const affected = schemas.Ikc({
            package: schemas.Ikc({ ecosystem: schemas.YjP().max(100), name: schemas.YjP().max(300) }).optional(),
            ranges: schemas.YOg(range).max(10_000).nullish(),
            versions: schemas.YOg(osv_version).max(100_000).nullish(),
            ecosystem_specific: schemas._H3({ severity: schemas.YjP().optional().catch(undefined), fix: schemas.L5J() })
                .nullish()
                .catch(undefined),
        });
        const record = schemas.Ikc({
            id: schemas.YjP().min(1).max(200),
            modified: schemas.YjP().max(60),
            published: schemas.YjP().max(60).optional(),
            withdrawn: schemas.YjP().nullish(),
            aliases: schemas.YOg(schemas.YjP().max(200)).max(1000).nullish(),
            upstream: schemas.YOg(schemas.YjP().max(200)).max(1000).nullish(),
            summary: osv_text.nullish(),
            details: osv_text.nullish().catch(undefined),
            severity: schemas.YOg(schemas._H3({ score: schemas.YjP().max(300) }))
                .nullish()
                .catch(undefined),
            affected: schemas.YOg(affected).max(10_000).nullish(),
            database_specific: schemas._H3({ severity: schemas.YjP().optional().catch(undefined) })
                .nullish()
                .catch(undefined),
        });
        const ECOSYSTEMS = {
            PyPI: ['pypi', 'pep440'],
            CRAN: ['cran', 'r'],
            Bioconductor: ['bioconductor', 'r'],
            npm: ['npm', 'semver'],
            'crates.io': ['cargo', 'semver'],
            RubyGems: ['gem', 'gem'],
            Go: ['go', 'semver'],
            CPAN: ['cpan', 'spack'],
            Homebrew: ['distribution', 'distribution'],
            Alpine: ['distribution', 'distribution'],
            Wolfi: ['distribution', 'distribution'],
            Chainguard: ['distribution', 'distribution'],
        };
        function readOsv(json, source) {
            const read = record.safeParse(json);
            if (!read.success)
                return [
                    { kind: 'refused', id: idIn(json), why: `it is no OSV record: ${(0, first_issue.O)(read.error)}` },
                ];
            const found = read.data;
            if (found.withdrawn)
                return [];
            const wrong = contradiction(found);
            if (wrong !== undefined)
                return [{ kind: 'refused', id: found.id, why: wrong }];
            const keyed = (found.affected ?? []).flatMap((one) => keyedOf(one));
            if (keyed.length === 0)
                return [{ kind: 'elsewhere' }];
            return keyed.map(({ key, affected: what, severity }) => ({
                kind: 'entry',
                entry: {
                    key,
                    id: found.id,
                    aliases: [...new Set([...(found.aliases ?? []), ...(found.upstream ?? [])])],
                    summary: shortened(found.summary ?? found.details ?? undefined),
                    severity: osv_severityOf(found, severity),
                    ...(found.published !== undefined && { published: found.published }),
                    modified: found.modified,
                    source,
                    affected: what,
                },
            }));
        }
        const idIn = (json) => {
            const found = schemas._H3({ id: schemas.YjP().max(100) }).safeParse(json);
            return found.success ? found.data.id : 'a record without an id';
        };
        function osv_severityOf(found, word) {
            const scored = (found.severity ?? []).flatMap(({ score }) => (0, severity.M3)(score) ?? []);
            const best = scored.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
            const level = (0, severity.Ar)(word) ?? (0, severity.Ar)(found.database_specific?.severity);
            return best ?? (level === undefined ? { level: 'unknown' } : { level });
        }
        function keyedOf(one) {
            const severity = one.ecosystem_specific?.severity;
            const ranges = one.ranges ?? [];
            const versions = one.versions ?? [];
            const [ecosystem = ''] = one.package?.ecosystem.split(':') ?? [];
            const known = ECOSYSTEMS[ecosystem];
            const name = known && (0, identity_identity.Vb)(known[0], one.package.name);
            const byPackage = known && name !== undefined
                ? [
                    {
                        key: (0, identity_identity.US)({ kind: known[0], name }),
                        severity,
                        affected: packageAffected(known[1], ranges, versions, one.ecosystem_specific?.fix === 'patch'),
                    },
                ]
                : [];
            const repositories = Map.groupBy(ranges.filter(({ type, repo }) => type === 'GIT' && repo !== undefined), ({ repo }) => (0, identity_identity.Vb)('git', repo) ?? '');
            return [
                ...byPackage,
                ...[...repositories].flatMap(([repository, own]) => repository === ''
                    ? []
                    : [
                        {
                            key: (0, identity_identity.US)({ kind: 'git', name: repository }),
                            severity,
                            affected: gitAffected(own, versions),
                        },
                    ]),
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
        function gitAffected(ranges, versions) {
            const events = ranges.flatMap((one) => one.events);
            return {
                ranges: ranges.flatMap(writtenRange),
                ...(versions.length > 0 && { versions }),
                complete: true,
                ...(events.every(({ fixed, last_affected: last }) => !fixed && !last) && { open: true }),
            };
        }
        const writtenVersions = schemas.YOg(schemas._H3({
            introduced: osv_version.optional(),
            fixed: osv_version.optional(),
            last_affected: osv_version.optional(),
        }))
            .max(1000);
        function writtenRange({ database_specific: specific }) {
            const read = writtenVersions.safeParse(specific?.versions);
            if (!read.success || read.data.length === 0)
                return [];
            const events = read.data.flatMap(eventOf);
            const sure = events.every(({ introduced }) => introduced !== '0');
            return [{ order: 'spack', events, certainty: sure ? 'certain' : 'likely' }];
        }
        function eventOf(event) {
            const { introduced, fixed, last_affected: last } = event;
            return [
                ...(introduced === undefined ? [] : [{ introduced }]),
                ...(fixed === undefined ? [] : [{ fixed }]),
                ...(last === undefined ? [] : [{ last }]),
            ];
        }
        function contradiction(found) {
            for (const one of found.affected ?? []) {
                const order = ECOSYSTEMS[one.package?.ecosystem.split(':')[0] ?? '']?.[1];
                for (const { type, events } of one.ranges ?? []) {
                    if (order === undefined || type === 'GIT')
                        continue;
                    const [introduced] = events.flatMap((event) => event.introduced ?? []);
                    const ends = events.flatMap((event) => event.fixed ?? event.last_affected ?? []);
                    if (introduced === undefined || introduced === '0' || ends.length !== 1)
                        continue;
                    if ((compareIn(order, ends[0], introduced) ?? 0) < 0)
                        return `its range ends with ${shortened(ends[0])} before it begins with ${shortened(introduced)}`;
                }
            }
            return undefined;
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
            return name.endsWith('.json') ? JSON.parse(text) : (0, yaml_dist.qg)(text);
        }
        function readDocument(json, id, source) {
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
                for await (const entry of zip.eachEntry())
                    if (!entry.fileName.endsWith('/'))
                        yield { name: entry.fileName, content: await contentOf(zip, handle, entry) };
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
        const OF_A_DATABASE = /\.(json|yaml|yml|json\.gz|csv|csv\.gz|zip)$/;
        async function filesOf(path) {
            const found = await (0, promises_.stat)(path).catch((error) => {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
                throw new errors.H(`There is no database ${path}.`, {
                    fix: 'Correct "databases": name a folder or a file with records.',
                    cause: error,
                });
            });
            if (!found.isDirectory())
                return [path];
            const entries = await (0, promises_.readdir)(path, { withFileTypes: true });
            const below = await Promise.all(entries
                .filter(({ name }) => !name.startsWith('.'))
                .map(async (entry) => {
                if (entry.isDirectory())
                    return filesOf((0, external_node_path_.join)(path, entry.name));
                return entry.isFile() && OF_A_DATABASE.test(entry.name) ? [(0, external_node_path_.join)(path, entry.name)] : [];
            }));
            return below.flat().sort();
        }
        async function* itemsOf(file, source, named) {
            try {
                yield* unchecked(file, source, named);
            }
            catch (error) {
                if (!(error instanceof UnreadableDatabase) && !/^Z_|^ERR_/.test((0, errors.$N)(error) ?? ''))
                    throw error;
                throw new errors.H(`The database ${file} cannot be read: ${(0, errors.bD)(error)}.`, {
                    fix: 'Fetch it again. Nothing was checked: half a database is none.',
                    at: { file },
                    cause: error,
                });
            }
        }
        async function* unchecked(file, source, named) {
            if (file.endsWith('.zip')) {
                for await (const { name, content } of zippedFiles(file))
                    yield readDatabaseFile(name, content, source);
                return;
            }
            if (/\.csv(\.gz)?$/.test(file)) {
                yield* scoresOf(file);
                return;
            }
            const { size } = await (0, promises_.stat)(file);
            if (file.endsWith('.gz') || (file.endsWith('.json') && size > MAX_WHOLE)) {
                for await (const element of jsonElements(streamOf(file)))
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
        function streamOf(file) {
            const stream = (0, external_node_fs_.createReadStream)(file);
            if (!file.endsWith('.gz'))
                return stream;
            const unpacked = (0, external_node_zlib_.createGunzip)();
            stream.on('error', (error) => unpacked.destroy(error));
            return stream.pipe(unpacked);
        }
        async function* scoresOf(file) {
            const input = streamOf(file);
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
        var temporary_file = __webpack_require__(81401);
        ;
        const MAGIC = Buffer.from('pakadv1\n');
        const PREAMBLE = 16;
        const SLOT = 10;
        function bucketOf(key, count) {
            return (0, external_node_crypto_.createHash)('sha256').update(key).digest().readUInt32LE(0) % count;
        }
        ;
        const PIECE = 4 * 1024 * 1024;
        class IndexWriter {
            #descriptor;
            #pending = [];
            #pendingBytes = 0;
            #end = PREAMBLE;
            #hashes = new Uint32Array(1 << 16);
            #offsets = new Float64Array(1 << 16);
            #lengths = new Uint32Array(1 << 16);
            #count = 0;
            #kinds = new Map();
            constructor(file) {
                this.#descriptor = (0, external_node_fs_.openSync)(file, 'w');
                (0, external_node_fs_.writeSync)(this.#descriptor, Buffer.alloc(PREAMBLE));
            }
            add(record) {
                const bytes = Buffer.from(JSON.stringify(record));
                if (this.#count === this.#hashes.length)
                    this.#grow();
                this.#hashes[this.#count] = bucketOf(record.key, 2 ** 32);
                this.#offsets[this.#count] = this.#end;
                this.#lengths[this.#count] = bytes.length;
                this.#count++;
                const kind = record.key.slice(0, record.key.indexOf(':'));
                this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
                this.#write(bytes);
            }
            #grow() {
                const twice = (old, fresh) => {
                    fresh.set(old);
                    return fresh;
                };
                this.#hashes = twice(this.#hashes, new Uint32Array(this.#count * 2));
                this.#offsets = twice(this.#offsets, new Float64Array(this.#count * 2));
                this.#lengths = twice(this.#lengths, new Uint32Array(this.#count * 2));
            }
            #write(bytes) {
                this.#pending.push(bytes);
                this.#pendingBytes += bytes.length;
                this.#end += bytes.length;
                if (this.#pendingBytes >= PIECE)
                    this.#flush();
            }
            #flush() {
                writeWhole(this.#descriptor, Buffer.concat(this.#pending));
                this.#pending = [];
                this.#pendingBytes = 0;
            }
            finish(sources, fingerprint) {
                const buckets = Math.max(1, this.#count);
                const begin = this.#end;
                this.#write(this.#table(buckets));
                const header = {
                    sources,
                    kinds: Object.fromEntries(this.#kinds),
                    buckets,
                    fingerprint,
                };
                const bytes = Buffer.from(JSON.stringify(header));
                this.#write(bytes);
                const length = Buffer.alloc(4);
                length.writeUInt32LE(bytes.length);
                this.#write(length);
                this.#flush();
                const preamble = Buffer.concat([MAGIC, Buffer.alloc(8)]);
                preamble.writeBigUInt64LE(BigInt(begin), MAGIC.length);
                (0, external_node_fs_.writeSync)(this.#descriptor, preamble, 0, PREAMBLE, 0);
                this.close();
            }
            #table(buckets) {
                const starts = new Uint32Array(buckets + 1);
                for (let at = 0; at < this.#count; at++)
                    starts[(this.#hashes[at] % buckets) + 1]++;
                for (let at = 1; at <= buckets; at++)
                    starts[at] += starts[at - 1];
                const table = Buffer.alloc((buckets + 1) * 4 + this.#count * SLOT);
                starts.forEach((start, at) => table.writeUInt32LE(start, at * 4));
                const slots = (buckets + 1) * 4;
                for (let at = 0; at < this.#count; at++) {
                    const place = slots + starts[this.#hashes[at] % buckets]++ * SLOT;
                    table.writeUIntLE(this.#offsets[at], place, 6);
                    table.writeUInt32LE(this.#lengths[at], place + 6);
                }
                return table;
            }
            close() {
                (0, external_node_fs_.closeSync)(this.#descriptor);
            }
        }
        function writeWhole(descriptor, bytes) {
            for (let at = 0; at < bytes.length;)
                at += (0, external_node_fs_.writeSync)(descriptor, bytes, at);
        }
        async function writeIndex(file, fingerprint, fill) {
            await (0, temporary_file.qE)(file, async (temporary) => {
                const writer = new IndexWriter(temporary);
                let sources;
                try {
                    sources = await fill(writer);
                }
                catch (error) {
                    writer.close();
                    throw error;
                }
                writer.finish(sources, fingerprint);
            });
        }
        ;
        async function databaseFingerprint(sources) {
            const hash = (0, external_node_crypto_.createHash)('sha256').update('3');
            for (const { name, path, fetched } of sources) {
                hash.update(`\n${name}\n${path}\n${fetched ?? ''}`);
                for (const file of await filesOf(path)) {
                    const { size, mtimeMs } = (0, external_node_fs_.statSync)(file);
                    hash.update(`\n${file} ${size} ${mtimeMs}`);
                }
            }
            return hash.digest('hex');
        }
        async function makeIndex(file, sources, fingerprint) {
            await writeIndex(file, fingerprint, async (writer) => {
                const summaries = [];
                for (const source of sources)
                    summaries.push(await addSource(source, writer));
                return summaries;
            });
        }
        async function addSource({ name, path, fetched }, writer) {
            const tally = new Tally(name);
            const files = await filesOf(path);
            for (const file of files)
                for await (const { format, items } of itemsOf(file, name, file === path)) {
                    for (const item of items)
                        tally.add(item, format, writer);
                }
            return { ...tally.summary(), fetched };
        }
        const TOLD = 5;
        class Tally {
            #name;
            #formats = new Set();
            #reasons = [];
            #records = 0;
            #elsewhere = 0;
            #refused = 0;
            #newest = '';
            constructor(name) {
                this.#name = name;
            }
            add(item, format, writer) {
                switch (item.kind) {
                    case 'entry':
                        this.#formats.add(format);
                        this.#records++;
                        this.#date(item.entry.modified);
                        writer.add(item.entry);
                        break;
                    case 'enrichment':
                        this.#formats.add(format);
                        this.#records++;
                        this.#date(item.enrichment.exploited);
                        writer.add(item.enrichment);
                        break;
                    case 'refused':
                        this.#refused++;
                        if (this.#reasons.length < TOLD)
                            this.#reasons.push(`${item.id}: ${item.why}`);
                        break;
                    case 'elsewhere':
                        this.#elsewhere++;
                        break;
                    default:
                        item;
                }
            }
            #date(text) {
                if (text === undefined || Number.isNaN(Date.parse(text)))
                    return;
                const iso = new Date(text).toISOString();
                if (iso > this.#newest)
                    this.#newest = iso;
            }
            summary() {
                return {
                    name: this.#name,
                    formats: [...this.#formats].sort(),
                    records: this.#records,
                    elsewhere: this.#elsewhere,
                    refused: this.#refused,
                    reasons: this.#reasons,
                    ...(this.#newest !== '' && { newest: this.#newest }),
                };
            }
        }
        ;
        class AdvisoryIndex {
            header;
            kinds;
            #descriptor;
            #table;
            #file;
            constructor(file) {
                this.#file = file;
                this.#descriptor = openedFile(file);
                try {
                    const size = (0, external_node_fs_.fstatSync)(this.#descriptor).size;
                    const preamble = this.#read(0, PREAMBLE);
                    if (!preamble.subarray(0, MAGIC.length).equals(MAGIC))
                        throw damaged(file);
                    this.#table = Number(preamble.readBigUInt64LE(MAGIC.length));
                    const length = this.#read(size - 4, 4).readUInt32LE(0);
                    this.header = parsedHeader(this.#read(size - 4 - length, length), file);
                }
                catch (error) {
                    (0, external_node_fs_.closeSync)(this.#descriptor);
                    throw error;
                }
                this.kinds = new Map(Object.entries(this.header.kinds));
            }
            entries(key) {
                return this.#lookUp(key);
            }
            enrichment(cve) {
                const found = this.#lookUp(`cve:${cve}`);
                return found.length === 0
                    ? undefined
                    : found.reduce((all, one) => ({ ...all, ...one }), { key: `cve:${cve}` });
            }
            #lookUp(key) {
                const { buckets } = this.header;
                const bucket = bucketOf(key, 2 ** 32) % buckets;
                const ends = this.#read(this.#table + bucket * 4, 8);
                const [first, behind] = [ends.readUInt32LE(0), ends.readUInt32LE(4)];
                if (behind <= first)
                    return [];
                const slots = this.#read(this.#table + (buckets + 1) * 4 + first * SLOT, (behind - first) * SLOT);
                const found = [];
                for (let at = 0; at < slots.length; at += SLOT) {
                    const bytes = this.#read(slots.readUIntLE(at, 6), slots.readUInt32LE(at + 6));
                    if (!bytes.includes(Buffer.from(JSON.stringify(key))))
                        continue;
                    const record = JSON.parse(bytes.toString());
                    if (record.key === key)
                        found.push(record);
                }
                return found;
            }
            #read(offset, length) {
                const bytes = Buffer.alloc(length);
                let done = 0;
                while (done < length) {
                    const read = offset < 0 ? 0 : (0, external_node_fs_.readSync)(this.#descriptor, bytes, done, length - done, offset + done);
                    if (read === 0)
                        throw damaged(this.#file);
                    done += read;
                }
                return bytes;
            }
            close() {
                (0, external_node_fs_.closeSync)(this.#descriptor);
            }
        }
        function openedFile(file) {
            try {
                return (0, external_node_fs_.openSync)(file, 'r');
            }
            catch (error) {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
                throw new errors.yo(`There is no index of databases ${file}.`, {
                    fix: 'Run "pakages scan" with "databases": it makes one.',
                    cause: error,
                });
            }
        }
        function parsedHeader(bytes, file) {
            try {
                return JSON.parse(bytes.toString());
            }
            catch {
                throw damaged(file);
            }
        }
        const damaged = (file) => new errors.yo(`The index of databases ${file} is damaged, or of another version of Pakages.`, {
            fix: 'Remove it, and run it again: it is made anew.',
            at: { file },
        });
        var cache_folder = __webpack_require__(24356);
        ;
        const DAY = 24 * 60 * 60_000;
        async function openDatabases(inputs, ports) {
            const { host } = ports;
            const sources = inputs.databases.map((name) => ({
                name,
                path: (0, external_node_path_.resolve)(host.workspace, name),
            }));
            const named = (0, external_node_crypto_.createHash)('sha256')
                .update(sources.map(({ path }) => path).join('\n'))
                .digest('hex');
            const file = (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'advisories', `${named.slice(0, 16)}.index`);
            const index = await currentIndex(file, sources, inputs['rebuild-index'], ports);
            try {
                for (const source of index.header.sources)
                    check(source, inputs['max-age'], ports);
            }
            catch (error) {
                index.close();
                throw error;
            }
            return index;
        }
        async function currentIndex(file, sources, anew, { host }) {
            const fingerprint = await databaseFingerprint(sources);
            const known = anew || !(0, external_node_fs_.existsSync)(file) ? undefined : openIfWhole(file);
            if (known?.header.fingerprint === fingerprint)
                return known;
            known?.close();
            host.info(`Reading ${sources.map(({ path }) => (0, external_node_path_.relative)(host.workspace, path) || '.').join(', ')}`);
            await makeIndex(file, sources, fingerprint);
            return new AdvisoryIndex(file);
        }
        function openIfWhole(file) {
            try {
                return new AdvisoryIndex(file);
            }
            catch {
                return undefined;
            }
        }
        function check(source, maxAge, { host, clock }) {
            const { name, records, refused, reasons, elsewhere } = source;
            if (records === 0 && elsewhere === 0)
                throw new errors.H(`The database ${name} has no record that can be used${reasons.length > 0 ? ` (${reasons[0]})` : ''}.`, { fix: 'Name a folder or a file with records of OSV, NVD, Alpine, Wolfi, CISA or EPSS.' });
            if (refused > 0)
                host.warning(`${refused} ${refused === 1 ? 'record' : 'records'} of ${name} cannot be used: ${reasons.join('; ')}${refused > reasons.length ? '; …' : ''}`);
            const known = source.fetched ?? source.newest;
            if (maxAge === undefined)
                return;
            if (known === undefined)
                throw new errors.H(`Nothing tells how old the database ${name} is.`, {
                    fix: 'Leave "max-age" out, or take a database whose records have dates.',
                });
            const days = Math.floor((clock.now() - Date.parse(known)) / DAY);
            if (days > maxAge)
                throw new errors.H(`The database ${name} is ${days} days old, and ${maxAge} are allowed.`, {
                    fix: 'Fetch it again, or raise "max-age".',
                });
        }
        var fail_on = __webpack_require__(30819);
        ;
        const PRODUCT_TABLE = `
apptainer lfprojects:apptainer -
apr apache:portable_runtime -
apr-util apache:apr-util,apache:portable_runtime_utility -
arrow apache:arrow apache-arrow
aspell gnu:aspell -
assimp assimp:assimp -
bash gnu:bash -
binutils gnu:binutils -
bison gnu:bison -
boost boost:boost -
botan botan_project:botan -
brotli google:brotli -
bubblewrap projectatomic:bubblewrap -
busybox busybox:busybox -
bzip2 bzip:bzip2 -
c-ares c-ares:c-ares,c-ares_project:c-ares -
cairo cairographics:cairo -
capnproto capnproto:capnproto -
catch2 catch2:catch2 -
cfitsio nasa:cfitsio -
charliecloud hpc:charliecloud -
clamav clamav:clamav,cisco:clamav -
cmake kitware:cmake,cmake_project:cmake -
coreutils gnu:coreutils -
cpio gnu:cpio -
cryptsetup cryptsetup_project:cryptsetup -
cups apple:cups,openprinting:cups,cups:cups -
curl haxx:curl,haxx:libcurl -
cyrus-sasl cyrusimap:cyrus-sasl -
dbus freedesktop:dbus,d-bus_project:d-bus -
dcmtk offis:dcmtk -
diffutils gnu:diffutils -
doxygen doxygen:doxygen -
e2fsprogs e2fsprogs_project:e2fsprogs -
ed gnu:ed -
elfutils elfutils_project:elfutils -
emacs gnu:emacs -
etcd etcd:etcd,redhat:etcd -
expat libexpat_project:libexpat,libexpat:expat -
fastjar fastjar_project:fastjar -
ffmpeg ffmpeg:ffmpeg -
file file_project:file -
findutils gnu:findutils -
flac flac_project:flac -
flex westes:flex,flex_project:flex -
flux-core flux-framework:flux-core -
fontconfig fontconfig_project:fontconfig -
freetype freetype:freetype,freetype:freetype2 -
fribidi gnu:fribidi -
gawk gnu:gawk -
gcc gnu:gcc -
gdal osgeo:gdal -
gdb gnu:gdb -
gdk-pixbuf gnome:gdk-pixbuf -
gettext gnu:gettext -
ghostscript artifex:ghostscript -
giflib giflib_project:giflib -
git git-scm:git,git:git -
git-lfs git_lfs_project:git_lfs,github:git-lfs -
glib gnome:glib -
glibc gnu:glibc -
gmp gmplib:gmp -
gnupg gnupg:gnupg -
gnuplot gnuplot_project:gnuplot,gnuplot:gnuplot -
gnutls gnu:gnutls -
go golang:go -
gpgme gnupg:gpgme -
gradle gradle:gradle -
graphicsmagick graphicsmagick:graphicsmagick -
graphviz graphviz:graphviz -
grep gnu:grep -
groff gnu:groff -
grpc grpc:grpc -
guile gnu:guile -
gzip gnu:gzip -
hadoop apache:hadoop -
haproxy haproxy:haproxy -
harfbuzz harfbuzz_project:harfbuzz -
hdf hdfgroup:hdf4 -
hdf5 hdfgroup:hdf5 -
htslib htslib:htslib -
hwloc open-mpi:hwloc -
icu4c icu-project:international_components_for_unicode icu
imagemagick imagemagick:imagemagick -
jansson jansson_project:jansson -
jasper jasper_project:jasper -
jbigkit jbigkit_project:jbigkit -
jq jqlang:jq,jq_project:jq -
json-c json-c_project:json-c,json-c:json-c -
julia julialang:julia -
krb5 mit:kerberos_5 -
lame lame_project:lame -
lcms littlecms:little_cms,littlecms:little_cms_color_engine lcms2
less greenwoodsoftware:less -
leveldb google:leveldb -
libaec dkrz:libaec -
libarchive libarchive:libarchive -
libcap libcap_project:libcap -
libdwarf libdwarf_project:libdwarf -
libevent libevent_project:libevent -
libffi libffi_project:libffi -
libgcrypt gnupg:libgcrypt -
libgd libgd:libgd gd
libgit2 libgit2:libgit2,libgit2_project:libgit2 -
libical libical_project:libical -
libidn gnu:libidn -
libidn2 gnu:libidn2 -
libjpeg-turbo libjpeg-turbo:libjpeg-turbo -
libksba gnupg:libksba -
libmicrohttpd gnu:libmicrohttpd -
libpcap tcpdump:libpcap -
libpng libpng:libpng -
librsvg gnome:librsvg -
libsndfile libsndfile_project:libsndfile -
libssh libssh:libssh -
libssh2 libssh2:libssh2 -
libtasn1 gnu:libtasn1 -
libtiff libtiff:libtiff tiff
libtirpc libtirpc_project:libtirpc -
libvorbis xiph.org:libvorbis,xiph:libvorbis -
libvpx webmproject:libvpx -
libwebp webmproject:libwebp -
libx11 x.org:libx11 -
libxcursor x.org:libxcursor -
libxfont x.org:libxfont -
libxi x.org:libxi -
libxml2 xmlsoft:libxml2 -
libxpm libxpm_project:libxpm,x.org:libxpm -
libxslt xmlsoft:libxslt -
libyaml pyyaml:libyaml yaml
libzip libzip:libzip -
llvm llvm:llvm,llvm:clang -
lua lua:lua lua5.4
lxc linuxcontainers:lxc -
lz4 lz4_project:lz4 -
lzo oberhumer:lzo2,lzo_project:lzo -
m4 gnu:m4 -
mariadb mariadb:mariadb -
matio matio_project:matio -
mbedtls arm:mbed_tls -
memcached memcached:memcached -
mercurial mercurial:mercurial -
mesa mesa3d:mesa -
mosquitto eclipse:mosquitto -
mpfr mpfr:gnu_mpfr mpfr4
mpich mpich:mpich -
munge dun:munge -
mysql oracle:mysql -
nasm nasm:netwide_assembler -
ncurses gnu:ncurses -
netcdf-c unidata:netcdf netcdf
nettle nettle_project:nettle -
nghttp2 nghttp2:nghttp2 -
nginx f5:nginx,nginx:nginx,f5:nginx_open_source -
ninja ninja-build:ninja -
node-js nodejs:node.js nodejs
nspr mozilla:netscape_portable_runtime -
nss mozilla:network_security_services,mozilla:nss -
oniguruma oniguruma_project:oniguruma -
openblas openblas_project:openblas -
opencv opencv:opencv -
openexr openexr:openexr -
openjdk oracle:openjdk -
openjpeg uclouvain:openjpeg -
openldap openldap:openldap -
openmpi open-mpi:open_mpi -
openslide openslide:openslide -
openssh openbsd:openssh -
openssl openssl:openssl -
ospray intel:ospray -
p7zip 7-zip:p7zip -
pango gnome:pango -
paraview kitware:paraview -
patch gnu:patch -
patchelf nixos:patchelf -
pcre pcre:pcre -
pcre2 pcre:pcre2 -
perl perl:perl -
php php:php -
pixman pixman:pixman -
pmix openpmix:openpmix -
poppler freedesktop:poppler -
postgresql postgresql:postgresql -
procps procps-ng_project:procps-ng procps-ng
proj osgeo:proj,proj:proj -
protobuf google:protobuf -
protobuf-c protobuf-c_project:protobuf-c -
python python:python python3
qemu qemu:qemu -
qpdf qpdf_project:qpdf -
qt qt:qt -
quickjs quickjs_project:quickjs -
r r-project:r R
rabbitmq vmware:rabbitmq -
raptor2 librdf:raptor_rdf_syntax_library -
rclone rclone:rclone -
re2 google:re2 -
readline gnu:readline -
redis redis:redis,redislabs:redis -
rsync samba:rsync,rsync_project:rsync -
ruby ruby-lang:ruby -
rust rust-lang:rust -
samtools samtools:samtools -
screen gnu:screen -
sed gnu:sed -
shadow shadow_project:shadow,debian:shadow -
slurm schedmd:slurm -
snappy google:snappy -
sox sox_project:sox -
spectrum-mpi ibm:spectrum_mpi -
sqlite sqlite:sqlite -
squashfs squashfs-tools_project:squashfs-tools squashfs-tools
squashfuse squashfuse_project:squashfuse -
sshfs sshfs_project:sshfs -
subversion apache:subversion -
tar gnu:tar -
tcl tcl:tcl -
tcpdump tcpdump:tcpdump -
texinfo gnu:texinfo -
texlive tug:tex_live -
tmux tmux_project:tmux -
unixodbc unixodbc:unixodbc -
unzip unzip_project:unzip,info-zip:unzip -
util-linux kernel:util-linux -
valgrind valgrind:valgrind -
vim vim:vim -
vtk vtk:vtk,kitware:vtk -
wget gnu:wget -
wireshark wireshark:wireshark -
xerces-c apache:xerces-c++ -
xrootd xrootd:xrootd -
xz tukaani:xz,xz_project:xz -
yajl yajl_project:yajl -
yaml-cpp yaml-cpp_project:yaml-cpp -
yara virustotal:yara -
yasm tortall:yasm,yasm_project:yasm -
zip info-zip:zip,zip_project:zip -
zlib zlib:zlib -
zlib-ng zlib-ng:zlib-ng -
zsh zsh:zsh,zsh_project:zsh -
zstd facebook:zstandard -
`;
        ;
        const REPOSITORY_TABLE = `
aspell github.com/gnuaspell/aspell
binutils sourceware.org/git/binutils-gdb.git
botan github.com/randombit/botan
bzip2 sourceware.org/git/bzip2.git
cairo gitlab.freedesktop.org/cairo/cairo
capstone github.com/capstone-engine/capstone,github.com/aquynh/capstone
clamav github.com/cisco-talos/clamav,github.com/cisco-talos/clamav-devel
curl github.com/curl/curl
dnsmasq thekelleys.org.uk/dnsmasq.git
draco github.com/google/draco
elfutils sourceware.org/git/elfutils.git
expat github.com/libexpat/libexpat
file github.com/file/file
flac github.com/xiph/flac
freetype gitlab.freedesktop.org/freetype/freetype
gcc gcc.gnu.org/git/gcc.git
gdb sourceware.org/git/binutils-gdb.git
geos github.com/libgeos/geos,git.osgeo.org/gitea/geos/geos
glib gitlab.gnome.org/gnome/glib
glibc sourceware.org/git/glibc.git
gnupg git.gnupg.org/gnupg
haproxy github.com/haproxy/haproxy
hdf5 github.com/hdfgroup/hdf5
icu4c github.com/unicode-org/icu
krb5 github.com/krb5/krb5
lcms github.com/mm2/little-cms
libarchive github.com/libarchive/libarchive
libdwarf github.com/davea42/libdwarf-code
libpng github.com/pnggroup/libpng,github.com/glennrp/libpng
libressl github.com/libressl-portable/portable
librsvg gitlab.gnome.org/gnome/librsvg
libssh git.libssh.org/projects/libssh
libssh2 github.com/libssh2/libssh2
libtiff gitlab.com/libtiff/libtiff
libvpx chromium.googlesource.com/webm/libvpx
libwebp chromium.googlesource.com/webm/libwebp
libxml2 gitlab.gnome.org/gnome/libxml2
libxslt gitlab.gnome.org/gnome/libxslt
lua github.com/lua/lua
lucene github.com/apache/lucene
mapserver github.com/mapserver/mapserver
matio github.com/tbeu/matio,git.code.sf.net/p/matio/matio
net-snmp github.com/net-snmp/net-snmp,git.code.sf.net/p/net-snmp/code
nginx github.com/nginx/nginx
oniguruma github.com/kkos/oniguruma
openssl github.com/openssl/openssl
perl github.com/perl/perl5
php github.com/php/php-src
poppler gitlab.freedesktop.org/poppler/poppler,anongit.freedesktop.org/git/poppler/poppler.git
postgis git.osgeo.org/gitea/postgis/postgis
protobuf github.com/protocolbuffers/protobuf
python github.com/python/cpython
qemu gitlab.com/qemu-project/qemu,github.com/qemu/qemu,git.qemu.org/git/qemu.git
qt code.qt.io/qt/qtbase
re2 github.com/google/re2,code.googlesource.com/re2
ruby github.com/ruby/ruby
sqlite github.com/sqlite/sqlite
tomcat github.com/apache/tomcat
unrar github.com/aawc/unrar
util-linux github.com/util-linux/util-linux,github.com/karelzak/util-linux
w3m github.com/tats/w3m
wget git.savannah.gnu.org/git/wget.git
wireshark gitlab.com/wireshark/wireshark
zlib github.com/madler/zlib
`;
        ;
        let tables;
        function knownProduct(name) {
            tables ??= { products: rowsOf(PRODUCT_TABLE), repositories: rowsOf(REPOSITORY_TABLE) };
            const [product, distribution] = tables.products.get(name) ?? [];
            const [repositories] = tables.repositories.get(name) ?? [];
            if (product === undefined && repositories === undefined)
                return undefined;
            return {
                products: product?.split(',') ?? [],
                distribution: distribution === '-' ? name : distribution,
                repositories: repositories?.split(',') ?? [],
            };
        }
        function rowsOf(text) {
            return new Map(text
                .trim()
                .split('\n')
                .map((line) => {
                const [name = '', ...words] = line.split(' ');
                return [name, words];
            }));
        }
        ;
        const INDEXES = {
            pypi: 'pypi',
            cran: 'cran',
            bioconductor: 'bioconductor',
            cpan: 'cpan',
            rubygems: 'gem',
        };
        const PREFIXES = [
            ['py-', 'pypi'],
            ['r-', 'cran'],
            ['perl-', 'cpan'],
        ];
        function identitiesOf(evidence) {
            const found = [
                ...stated(evidence),
                ...(evidence.purls ?? []).flatMap((purl) => identityOfPurl(purl) ?? []),
                ...(evidence.cpes ?? []).flatMap((cpe) => identityOfCpe(cpe) ?? []),
                ...claimed(evidence),
                ...evidence.repositories.flatMap((address) => one('git', address, 'certain', 'its git repository')),
                ...(evidence.builtin ? curated(evidence.name) : []),
                ...ofHomepage(evidence.homepage),
                ...named(evidence),
            ];
            const first = new Map();
            for (const identity of found) {
                const key = `${identity.kind}:${identity.name}`;
                if (!first.has(key))
                    first.set(key, identity);
            }
            return [...first.values()];
        }
        function one(kind, text, certainty, origin) {
            const name = (0, identity_identity.Vb)(kind, text);
            return name === undefined ? [] : [{ kind, name, certainty, origin }];
        }
        function stated({ stated = [] }) {
            return stated.flatMap((text) => {
                const read = parseIdentity(text);
                return read === undefined
                    ? []
                    : [{ ...read, certainty: 'certain', origin: 'known-as' }];
            });
        }
        function parseIdentity(text) {
            const [, word = '', rest = ''] = /^([a-z]+):(.+)$/.exec(text.trim()) ?? [];
            const kinds = [
                ...Object.values(INDEXES),
                'git',
                'npm',
                'cargo',
                'go',
                'cpe',
                'distribution',
            ];
            if (!kinds.includes(word))
                return undefined;
            const kind = word;
            const name = (0, identity_identity.Vb)(kind, rest);
            return name === undefined ? undefined : { kind, name };
        }
        function claimed({ claims }) {
            return claims.flatMap(({ datasource, key }) => {
                const origin = 'where its sources come from';
                const index = INDEXES[datasource];
                if (index !== undefined)
                    return one(index, key, 'certain', origin);
                if (datasource === 'github')
                    return one('git', `https://github.com/${key}`, 'certain', origin);
                if (datasource === 'bitbucket')
                    return one('git', `https://bitbucket.org/${key}`, 'certain', origin);
                if (datasource === 'gitlab' || datasource === 'git')
                    return one('git', key, 'certain', origin);
                if (datasource === 'gnu')
                    return one('cpe', `gnu:${key}`, 'likely', origin);
                if (datasource === 'xorg')
                    return one('cpe', `x.org:${key}`, 'likely', origin);
                if (datasource === 'sourceforge')
                    return one('git', `https://git.code.sf.net/p/${key}/code`, 'likely', origin);
                return [];
            });
        }
        function curated(name) {
            const known = knownProduct(name);
            if (known === undefined)
                return [];
            const origin = 'our table of products';
            return [
                ...known.products.flatMap((product) => one('cpe', product, 'certain', origin)),
                ...known.repositories.flatMap((address) => one('git', address, 'certain', origin)),
                ...(known.distribution === undefined
                    ? []
                    : one('distribution', known.distribution, 'likely', origin)),
            ];
        }
        function ofHomepage(homepage) {
            const found = /^https?:\/\/(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/([\w.-]+)\/([\w.-]+)/.exec(homepage ?? '');
            const pages = /^https?:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(homepage ?? '');
            const address = found
                ? `https://${found[1]}/${found[2]}/${found[3]}`
                : pages && `https://github.com/${pages[1]}/${pages[2]}`;
            return address ? one('git', address, 'likely', 'its homepage') : [];
        }
        function named({ name, builtin, purls }) {
            if (purls?.some((purl) => !purl.startsWith('pkg:spack/') && !purl.startsWith('pkg:generic/')))
                return [];
            const rule = PREFIXES.find(([prefix]) => name.startsWith(prefix));
            if (rule !== undefined)
                return one(rule[1], name.slice(rule[0].length), builtin ? 'likely' : 'possible', 'its name in Spack');
            return one('distribution', name, 'possible', 'its name in Spack');
        }
        var recipe_sources = __webpack_require__(64574);
        var registry = __webpack_require__(16723);
        var facts_of = __webpack_require__(67866);
        var recipe_folder = __webpack_require__(50703);
        ;
        const NAMED = /(CVE)[-_](\d{4})[-_](\d{4,19})|(GHSA)((?:-[0-9a-z]{4}){3})/gi;
        async function patchedBy(subject, found) {
            const patched = new Map();
            const add = (text, patch) => {
                for (const id of idsIn(text))
                    if (!patched.has(id))
                        patched.set(id, `the patch ${patch}`);
            };
            for (const name of subject.patchNames)
                add(name, name.replace(/^sha256:[0-9a-f]{64} ?/, ''));
            const applied = new Set(subject.patches);
            if (found === undefined || applied.size === 0)
                return patched;
            for (const patch of found.recipe.patches) {
                if (typeof patch.source !== 'string')
                    continue;
                const { sha256, text } = await patches_contentOf(patch, patch.source, found);
                if (sha256 === undefined || !applied.has(sha256))
                    continue;
                add(patch.source, patch.source);
                add(text, patch.source);
            }
            return patched;
        }
        const idsIn = (text) => [
            ...new Set([...text.matchAll(NAMED)].map(([, cve, year, number, , rest]) => cve === undefined ? `GHSA${rest.toLowerCase()}` : `CVE-${year}-${number}`)),
        ];
        async function patches_contentOf(patch, source, { place }) {
            if (/^[a-z]+:\/\//.test(source))
                return { sha256: patch.sha256, text: '' };
            try {
                const text = await (0, recipe_folder.ri)(place, source);
                if (text === undefined)
                    return { text: '' };
                return { sha256: (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex'), text };
            }
            catch (error) {
                if (error instanceof recipe_folder.m4)
                    return { text: '' };
                throw error;
            }
        }
        ;
        const TELLING = registry.X.filter(({ name }) => [
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'rubygems',
            'github',
            'gitlab',
            'bitbucket',
            'git',
            'sourceforge',
        ].includes(name));
        async function identifiedComponent(subject, { shelf, stated, workspace }) {
            const found = await shelf.recipeOf(subject);
            const [version, reference] = plainVersion(subject.version);
            const directive = found?.recipe.versions.find((one) => one.version.text === version);
            return {
                name: subject.name,
                version,
                tag: directive?.tag ?? reference,
                hash: subject.hash,
                identities: identitiesOf({
                    ...evidenceOf(subject, found?.recipe),
                    stated: stated.get(subject.name) ?? [],
                }),
                patched: await patchedBy(subject, found),
                external: subject.external,
                from: subject.from,
                at: found && versionLine(found, directive, workspace),
            };
        }
        function plainVersion(text) {
            const [, reference, version] = /^(?:git\.)?([^=]+)=(.+)$/.exec(text) ?? [];
            return version === undefined ? [text, undefined] : [version, reference];
        }
        function evidenceOf(subject, recipe) {
            const { name, namespace, urls, homepage, purls, cpes } = subject;
            const facts = recipe === undefined ? undefined : (0, facts_of.w)(recipe);
            const git = recipe && (0, recipe_sources.Br)(recipe).git;
            const repositories = [
                ...(facts?.git === undefined ? [] : [facts.git]),
                ...(git === undefined ? [] : [git]),
                ...urls.filter(isGit),
            ];
            const told = [
                ...(facts === undefined ? [] : [facts]),
                ...(urls.length === 0
                    ? []
                    : [{ name, bases: [], versions: [], urls: urls.filter((url) => !isGit(url)) }]),
            ];
            return {
                name,
                builtin: namespace === undefined || namespace === 'builtin',
                claims: [...told.flatMap(claimsOf), ...mirrored(facts)],
                repositories,
                homepage: homepage ?? facts?.homepage,
                purls,
                cpes,
            };
        }
        const isGit = (url) => /^git[+:]|\.git(?:@|$)/.test(url);
        const claimsOf = (facts) => TELLING.flatMap((source) => {
            const key = source.claim(facts);
            return key === undefined ? [] : [{ datasource: source.name, key }];
        });
        function mirrored(facts) {
            const gnu = facts?.gnuMirrorPath?.split('/')[0];
            const file = facts?.xorgMirrorPath?.split('/').at(-1);
            const xorg = file && /^(.{1,100}?)-\d/.exec(file)?.[1];
            return [
                ...(gnu === undefined ? [] : [{ datasource: 'gnu', key: gnu }]),
                ...(!xorg ? [] : [{ datasource: 'xorg', key: xorg }]),
            ];
        }
        function versionLine({ place }, directive, workspace) {
            const file = (0, external_node_path_.relative)(workspace, (0, external_node_path_.join)(place.folder, 'package.py'));
            return file.startsWith('..') ? undefined : { file, line: directive?.span.line ?? 1 };
        }
        ;
        const KINDS = `the kinds are ${identity_identity.vG.join(', ')}`;
        function knownAs(lines, configuration) {
            const pairs = [...lines.map(readLine), ...configured(configuration)];
            return new Map([...Map.groupBy(pairs, ([name]) => name)].map(([name, own]) => [
                name,
                [...new Set(own.map(([, identity]) => identity))],
            ]));
        }
        function readLine(line) {
            const [name = '', identity = '', ...more] = line.split(/\s+/);
            if (more.length > 0 || parseIdentity(identity) === undefined)
                throw new errors.eb(`"${line}" in "known-as" names no identity.`, {
                    fix: `Write PACKAGE KIND:NAME; ${KINDS}.`,
                });
            return [name, identity];
        }
        function configured(configuration) {
            const given = configuration?.values['known-as'] ?? {};
            return Object.entries(given).flatMap(([name, identities]) => identities.map((identity, at) => {
                if (parseIdentity(identity) === undefined)
                    throw new errors.H(`"${identity}" in "known-as" of ${name} names no identity.`, {
                        fix: `Write KIND:NAME; ${KINDS}.`,
                        at: configuration.at('known-as', name, at),
                    });
                return [name, identity];
            }));
        }
        var read_recipe = __webpack_require__(38797);
        var repository_folder = __webpack_require__(78301);
        ;
        class RecipeShelf {
            #repositories;
            #read = new Map();
            constructor(repositories) {
                this.#repositories = repositories;
            }
            static async open(named, { host }) {
                const found = await Promise.all(named.map((folder) => (0, repository_folder.S)((0, external_node_path_.resolve)(host.workspace, folder), 'recipes')));
                return new RecipeShelf(found.flat());
            }
            recipeOf(subject) {
                const { name, namespace, recipe } = subject;
                const key = `${recipe ?? ''} ${namespace ?? ''} ${name}`;
                const known = this.#read.get(key) ?? this.#find(subject);
                this.#read.set(key, known);
                return known;
            }
            async #find({ name, namespace, recipe }) {
                const own = recipe === undefined ? [] : travelled(recipe, namespace ?? 'builtin');
                const shelved = this.#repositories.toSorted((a, b) => Number(b.namespace === namespace) - Number(a.namespace === namespace));
                for (const repository of [...own, ...shelved]) {
                    const place = await (0, recipe_folder.Sx)(repository, name);
                    const read = place && (await readOne(place));
                    if (read !== undefined)
                        return read;
                }
                return undefined;
            }
        }
        const travelled = (folder, namespace) => (0, external_node_fs_.existsSync)(folder)
            ? [{ folder, namespace, packages: (0, external_node_path_.join)(folder, 'packages'), before2: false }]
            : [];
        async function readOne(place) {
            try {
                return { place, recipe: (0, read_recipe.X)(await (0, recipe_folder.gl)(place), place.name) };
            }
            catch (error) {
                if (error instanceof invalid_value.h || error instanceof recipe_folder.m4)
                    return undefined;
                throw error;
            }
        }
        var src_version = __webpack_require__(8109);
        ;
        const SCORES = {
            critical: 9.5,
            high: 8,
            medium: 5.5,
            low: 2,
            unknown: 5.5,
        };
        const MOST = 25_000;
        function sarifOf({ findings }) {
            const shown = findings.slice(0, MOST);
            const rules = [...new Map(shown.map((finding) => [finding.id, finding])).values()];
            const places = new Map(rules.map(({ id }, at) => [id, at]));
            return {
                $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
                version: '2.1.0',
                runs: [
                    {
                        tool: {
                            driver: {
                                name: 'pakages',
                                semanticVersion: src_version.x,
                                informationUri: 'https://github.com/syspack/pakages',
                                rules: rules.map(ruleOf),
                            },
                        },
                        results: shown.map((finding) => resultOf(finding, places.get(finding.id))),
                    },
                ],
            };
        }
        function ruleOf(finding) {
            const { id, summary, severity, score, aliases } = finding;
            const text = (0, printable.g$)(summary) || `Vulnerability ${id}`;
            return {
                id,
                name: id,
                shortDescription: { text: text.slice(0, 200) },
                fullDescription: { text: `${text} (${aliases.slice(0, 20).join(', ')})`.slice(0, 1000) },
                helpUri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
                properties: {
                    tags: ['security', 'vulnerability'],
                    'security-severity': (score ?? SCORES[severity]).toFixed(1),
                },
            };
        }
        function resultOf(finding, ruleIndex) {
            const { id, package: subject, fixed, grade, recipe, status, reason } = finding;
            const { name, version, hash, from } = subject;
            const cure = fixed.length > 0 ? ` Fixed in ${fixed.slice(0, 4).join(', ')}.` : '';
            return {
                ruleId: id,
                ruleIndex,
                level: finding.severity === 'critical' || finding.severity === 'high' ? 'error' : 'warning',
                message: { text: (0, printable.g$)(`${name}@${version} has ${id} (${grade}).${cure}`) },
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: relativeUri(recipe?.file ?? from) },
                            region: { startLine: recipe?.line ?? 1 },
                        },
                        logicalLocations: [{ name, fullyQualifiedName: `${name}@${version}`, kind: 'module' }],
                    },
                ],
                partialFingerprints: {
                    'pakages/v1': `${id}:${name}@${version}${hash === undefined ? '' : `/${hash}`}`,
                },
                ...(status !== 'open' &&
                    status !== 'under_investigation' && {
                    suppressions: [{ kind: 'external', justification: (0, printable.g$)(reason ?? status) }],
                }),
            };
        }
        const relativeUri = (from) => from
            .replace(/^[a-z+-]+:\/*/, '')
            .split('/')
            .map(encodeURIComponent)
            .join('/');
        var work_folder = __webpack_require__(17813);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var packages_in = __webpack_require__(98461);
        var src_registry = __webpack_require__(92687);
        var store_layout = __webpack_require__(74544);
        var store_database = __webpack_require__(36742);
        var installed_dag = __webpack_require__(82303);
        var recipe_files = __webpack_require__(12952);
        ;
        const MAX_COMPONENTS = 1_000_000;
        const sbom_file_word = schemas.YjP().max(10_000);
        const component = schemas._H3({
            name: sbom_file_word,
            version: sbom_file_word.optional(),
            group: sbom_file_word.optional(),
            purl: sbom_file_word.optional(),
            cpe: sbom_file_word.optional(),
            components: schemas.YOg(schemas.RZV(() => component)).optional(),
            externalReferences: schemas.YOg(schemas._H3({ type: sbom_file_word, url: sbom_file_word })).optional(),
            properties: schemas.YOg(schemas._H3({ name: sbom_file_word, value: sbom_file_word.optional() })).optional(),
        });
        const cyclonedx = schemas._H3({
            bomFormat: schemas.euz('CycloneDX'),
            components: schemas.YOg(component).max(MAX_COMPONENTS).default([]),
        });
        const spdxPackage = schemas._H3({
            name: sbom_file_word,
            versionInfo: sbom_file_word.optional(),
            downloadLocation: sbom_file_word.optional(),
            homepage: sbom_file_word.optional(),
            externalRefs: schemas.YOg(schemas._H3({ referenceType: sbom_file_word, referenceLocator: sbom_file_word })).optional(),
        });
        const spdx = schemas._H3({
            spdxVersion: schemas.YjP().regex(/^SPDX-2\.\d+$/, 'not SPDX 2'),
            packages: schemas.YOg(spdxPackage).max(MAX_COMPONENTS).default([]),
        });
        function sbomFormat(json) {
            if (typeof json !== 'object' || json === null)
                return undefined;
            if ('bomFormat' in json)
                return 'cyclonedx';
            return 'spdxVersion' in json ? 'spdx' : undefined;
        }
        function readSbom(json, from) {
            if (sbomFormat(json) === 'cyclonedx')
                return flattened(read(cyclonedx, json, from).components, from);
            return read(spdx, json, from).packages.flatMap((one) => ofSpdx(one, from));
        }
        function read(type, json, from) {
            const found = type.safeParse(json);
            if (found.success)
                return found.data;
            throw new errors.H(`${from} is no SBOM that can be read: ${(0, first_issue.O)(found.error)}.`, {
                fix: 'Write it anew: CycloneDX and SPDX 2 are read, as JSON.',
                at: { file: from },
            });
        }
        function flattened(components, from) {
            const found = [];
            const open = [...components];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                open.push(...(next.components ?? []));
                found.push(...ofCyclonedx(next, from));
                if (found.length > MAX_COMPONENTS)
                    throw new errors.H(`${from} lists more than ${MAX_COMPONENTS} components.`, {
                        fix: 'Scan its parts one by one.',
                        at: { file: from },
                    });
            }
            return found.reverse();
        }
        const SOURCES = new Set(['vcs', 'source-distribution', 'distribution']);
        function ofCyclonedx(one, from) {
            const { name, version, group, purl, cpe, externalReferences = [], properties = [] } = one;
            if (version === undefined || version === '')
                return [];
            const values = (wanted) => properties.flatMap((property) => (property.name === wanted ? [property.value ?? ''] : []));
            const patches = values('spack:patch');
            return [
                {
                    ...spackPart(purl),
                    name,
                    version,
                    ...(group !== undefined && { namespace: group }),
                    external: values('spack:external').length > 0,
                    patches: patches.flatMap((text) => /^sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? []),
                    patchNames: patches,
                    urls: externalReferences.filter(({ type }) => SOURCES.has(type)).map(({ url }) => url),
                    homepage: externalReferences.find(({ type }) => type === 'website')?.url,
                    purls: purl === undefined ? [] : [purl],
                    cpes: cpe === undefined ? [] : [cpe],
                    from,
                },
            ];
        }
        function spackPart(purl) {
            const found = purl?.startsWith('pkg:spack/') ? readPurl(purl) : undefined;
            return {
                ...(found?.namespace !== undefined && { namespace: found.namespace }),
                ...(found?.sha !== undefined && { hash: found.sha }),
            };
        }
        const isSaid = (text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE';
        function ofSpdx(one, from) {
            const { name, versionInfo, downloadLocation, homepage, externalRefs = [] } = one;
            if (versionInfo === undefined || versionInfo === '')
                return [];
            const references = (pattern) => externalRefs
                .filter(({ referenceType }) => pattern.test(referenceType))
                .map(({ referenceLocator }) => referenceLocator);
            const purls = references(/^purl$/);
            return [
                {
                    ...spackPart(purls.find((purl) => purl.startsWith('pkg:spack/'))),
                    name,
                    version: versionInfo,
                    external: false,
                    patches: [],
                    patchNames: [],
                    urls: isSaid(downloadLocation) ? [downloadLocation] : [],
                    homepage: isSaid(homepage) ? homepage : undefined,
                    purls,
                    cpes: references(/^cpe2[23]Type$/),
                    from,
                },
            ];
        }
        ;
        const subjectOf = (spec, from, recipe) => ({
            name: spec.name,
            version: spec.version,
            namespace: spec.namespace,
            hash: spec.hash,
            external: (0, concrete_spec.ge)(spec),
            patches: spec.patches ?? [],
            patchNames: [],
            urls: [],
            purls: [],
            cpes: [],
            recipe,
            from,
        });
        ;
        async function subjectsOf(inputs, ports) {
            const found = [];
            for (const target of targetsOf(inputs, ports)) {
                const subjects = await subjectsIn(target, inputs, ports).catch(asNotChecked);
                if (subjects.length === 0)
                    throw new errors.H(`There is no package in ${target}, so nothing was checked.`, {
                        fix: 'Name a lock, SBOM, install root or registry with packages.',
                    });
                found.push(...subjects);
            }
            return found;
        }
        function asNotChecked(error) {
            if (error instanceof errors.eb || !(error instanceof errors.yo))
                throw error;
            const { message, fix, at } = error;
            throw new errors.H(message, { fix, cause: error, ...(at && { at }) });
        }
        function targetsOf(inputs, { host }) {
            if (inputs.targets.length > 0)
                return inputs.targets;
            const { lock } = (0, work_folder.k)((0, external_node_path_.resolve)(host.workspace, inputs['work-dir']));
            const own = [lock, (0, external_node_path_.join)(host.workspace, 'spack.lock')].find((file) => (0, external_node_fs_.existsSync)(file));
            if (own !== undefined)
                return [(0, external_node_path_.relative)(host.workspace, own)];
            throw new errors.H('There is nothing to look at.', {
                fix: 'Name a spack.lock, an SBOM, an install root or a registry with "targets", or run "build" first.',
            });
        }
        async function subjectsIn(target, inputs, ports) {
            if (/^(oci|oci\+http):\/\/|^oci-layout:/.test(target))
                return inRegistry(target, inputs, ports);
            const path = (0, external_node_path_.resolve)(ports.host.workspace, target);
            const found = await (0, promises_.stat)(path).catch((error) => {
                if ((0, errors.$N)(error) !== 'ENOENT')
                    throw error;
                throw new errors.H(`There is no file or folder ${target}.`, {
                    fix: 'Correct "targets": name a lock, an SBOM, an install root or a registry.',
                    cause: error,
                });
            });
            return found.isDirectory() ? inRoot(path, target) : inFile(path, target);
        }
        async function inRegistry(target, inputs, ports) {
            const { specs, tags } = await (0, packages_in.j)((0, src_registry.I)(target, inputs, ports));
            return [...tags.keys()].map((hash) => subjectOf(specs.get(hash), target));
        }
        function inRoot(path, target) {
            const file = new store_layout.E(path).database;
            if (!(0, external_node_fs_.existsSync)(file))
                throw new errors.H(`${target} is no install root: it has no database of packages.`, {
                    fix: 'Name the folder that packages are installed into, or a file.',
                });
            const database = store_database.z.read(file);
            return [...(0, installed_dag.pj)(database).specs.values()].flatMap((spec) => {
                const prefix = database.prefixOf(spec.hash);
                if (prefix === undefined)
                    return [];
                const travelled = (0, external_node_path_.join)(prefix, '.spack', 'repos');
                const repository = (0, recipe_files.zu)(travelled, spec.namespace ?? 'builtin');
                return [subjectOf(spec, target, repository)];
            });
        }
        async function inFile(file, target) {
            const json = await (0, documents.Vh)(file, 'Correct "targets".', regular_file.XF);
            if (sbomFormat(json) !== undefined)
                return readSbom(json, target);
            if (typeof json === 'object' && json !== null && 'concrete_specs' in json) {
                const { specs } = (0, errors.L)(target, () => (0, concrete_spec.PG)(json), { file });
                return [...specs.values()].map((spec) => subjectOf(spec, target));
            }
            throw new errors.H(`${target} is neither a spack.lock nor an SBOM (CycloneDX or SPDX 2).`, {
                fix: 'Name another file with "targets".',
                at: { file },
            });
        }
        ;
        async function scanStep(inputs, ports) {
            const failOn = (0, fail_on.XV)(inputs['fail-on'], inputs.grade);
            const configuration = await (0, inputs_inputs.QV)(ports.host).catch(asNotChecked);
            const stated = knownAs(inputs['known-as'], configuration);
            if (inputs.databases.length === 0)
                throw new errors.eb('There is no database to look into.', {
                    fix: 'Name some with "databases".',
                });
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'scan', ports, async (work) => {
                const subjects = await subjectsOf(inputs, ports);
                const shelf = await RecipeShelf.open(recipesOf(inputs, configuration), ports);
                const { workspace } = ports.host;
                const components = await (0, p_map["default"])(subjects, (subject) => identifiedComponent(subject, { shelf, stated, workspace }), {
                    concurrency: 8,
                });
                const index = await openDatabases(inputs, ports);
                try {
                    const outcome = scanComponents(components, index);
                    requireCoverage(outcome);
                    const targets = [...new Set(subjects.map(({ from }) => from))];
                    const record = recordOf(outcome, index, targets, new Date(ports.clock.now()).toISOString());
                    await document_kinds.MG.write(work.scan, record);
                    const sarif = inputs.sarif === undefined ? undefined : (0, external_node_path_.resolve)(workspace, inputs.sarif);
                    if (sarif !== undefined)
                        await writeJson(sarif, sarifOf(record));
                    if (inputs.vex !== undefined)
                        await writeJson((0, external_node_path_.resolve)(workspace, inputs.vex), cyclonedxVex(record));
                    return { work, record, failOn, sarif };
                }
                finally {
                    index.close();
                }
            });
        }
        function recipesOf({ recipes }, configuration) {
            const own = configuration?.values.repository;
            return recipes.length > 0 || own === undefined ? recipes : [own];
        }
        const writeJson = (file, document) => (0, documents.f8)(file, `${JSON.stringify(document, null, 2)}\n`);
        function requireCoverage({ components, notCovered, findings }) {
            if (findings.length > 0 || notCovered.length < components.length)
                return;
            throw new errors.H(`Nothing can be said of any package: ${notCovered[0]?.why ?? 'there is none'}.`, {
                fix: 'Name the recipes with "recipes", further databases with "databases", or names with "known-as".',
            });
        }
        const packageOf = ({ name, version, hash, from, }) => ({
            name,
            version,
            ...(hash !== undefined && { hash }),
            from,
        });
        function recordOf(outcome, index, targets, time) {
            return {
                time,
                targets: [...targets],
                packages: outcome.components.length,
                findings: outcome.findings.map(findingRecord),
                notCovered: outcome.notCovered.map(({ component, why }) => ({
                    package: packageOf(component),
                    why,
                })),
                sources: index.header.sources.map(({ name, formats, records, refused, newest, fetched }) => ({
                    name,
                    formats: [...formats],
                    records,
                    refused,
                    ...(newest !== undefined && { newest }),
                    ...(fetched !== undefined && { fetched }),
                })),
            };
        }
        function findingRecord(finding) {
            const { component, id, aliases, summary, severity, grade, status, reason, fixed } = finding;
            return {
                id,
                aliases: [...aliases],
                summary,
                severity: severity.level,
                ...(severity.score !== undefined && { score: severity.score }),
                grade,
                status,
                ...(reason !== undefined && { reason }),
                fixed: [...fixed],
                ...(finding.exploited !== undefined && { exploited: finding.exploited }),
                ...(finding.probability !== undefined && { probability: finding.probability }),
                package: packageOf(component),
                ...(component.at !== undefined && { recipe: component.at }),
                evidence: finding.evidence.map(({ record, source, identity, why, certainty }) => ({
                    record,
                    source,
                    identity: `${identity.kind}:${identity.name}`,
                    origin: identity.origin,
                    grade: certainty,
                    why,
                })),
            };
        }
    }),
    80296: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Es: () => (bySureness),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker),
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS)
        });
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`.toLowerCase();
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
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (npxLine),
            x: () => (VERSION)
        });
        const VERSION = '1.0.0';
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
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
    91901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (answers)
        });
        var concrete_spec = __webpack_require__(16804);
        var version_range = __webpack_require__(90091);
        var version = __webpack_require__(35198);
        ;
        const TARGET_PARENTS = {
            i686: 'x86',
            pentium2: 'i686',
            pentium3: 'pentium2',
            pentium4: 'pentium3',
            prescott: 'pentium4',
            x86_64_v2: 'x86_64',
            x86_64_v3: 'x86_64_v2',
            x86_64_v4: 'x86_64_v3',
            nocona: 'x86_64',
            core2: 'nocona',
            nehalem: 'core2 x86_64_v2',
            westmere: 'nehalem',
            sandybridge: 'westmere',
            ivybridge: 'sandybridge',
            haswell: 'ivybridge x86_64_v3',
            broadwell: 'haswell',
            skylake: 'broadwell',
            mic_knl: 'broadwell',
            skylake_avx512: 'skylake x86_64_v4',
            cannonlake: 'skylake',
            cascadelake: 'skylake_avx512',
            icelake: 'cascadelake cannonlake',
            sapphirerapids: 'icelake',
            k10: 'x86_64',
            bulldozer: 'x86_64_v2',
            piledriver: 'bulldozer',
            steamroller: 'piledriver',
            excavator: 'steamroller x86_64_v3',
            zen: 'x86_64_v3',
            zen2: 'zen',
            zen3: 'zen2',
            zen4: 'zen3 x86_64_v4',
            zen5: 'zen4',
            power7: 'ppc64',
            power8: 'power7',
            power9: 'power8',
            power10: 'power9',
            power8le: 'ppc64le',
            power9le: 'power8le',
            power10le: 'power9le',
            'armv8.1a': 'aarch64',
            'armv8.2a': 'armv8.1a',
            'armv8.3a': 'armv8.2a',
            'armv8.4a': 'armv8.3a',
            'armv8.5a': 'armv8.4a',
            'armv8.6a': 'armv8.5a',
            'armv9.0a': 'armv8.5a',
            thunderx2: 'armv8.1a',
            a64fx: 'armv8.2a',
            cortex_a72: 'aarch64',
            neoverse_n1: 'cortex_a72 armv8.2a',
            neoverse_v1: 'neoverse_n1 armv8.4a',
            neoverse_v2: 'neoverse_n1 armv9.0a',
            neoverse_n2: 'neoverse_n1 armv9.0a',
            m1: 'armv8.4a',
            m2: 'm1 armv8.5a',
            m3: 'm2 armv8.6a',
            m4: 'm3 armv8.6a',
            u74mc: 'riscv64',
        };
        ;
        const targetAnswers = (target, wanted) => wanted === '*' || wanted.split(',').some((range) => isWithin(target, range));
        function isWithin(target, range) {
            const at = range.indexOf(':');
            if (at < 0)
                return range === target;
            const [from, to] = [range.slice(0, at), range.slice(at + 1)];
            return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target));
        }
        function canAll(target, other) {
            const done = new Set();
            const open = [target];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next === other)
                    return true;
                if (done.has(next))
                    continue;
                done.add(next);
                if (Object.hasOwn(TARGET_PARENTS, next))
                    open.push(...TARGET_PARENTS[next].split(' '));
            }
            return false;
        }
        ;
        const answers = (spec, query, specs) => nodeAnswers(spec, query, specs) && dependenciesAnswer(spec, query, specs);
        function dependenciesAnswer(root, query, specs) {
            const { dependencies } = query;
            if (dependencies.length === 0)
                return true;
            const below = onceNeeded(root, specs);
            const nested = dependencies.flatMap(({ node }) => node.dependencies.map((wanted) => ({ wanted, parent: node })));
            return (dependencies.every((wanted) => edgeAnswers(root, wanted, below, specs)) &&
                nested.every(({ wanted, parent }) => {
                    const owner = ownerOf(root, parent, wanted, below);
                    return owner !== undefined && edgeAnswers(owner, wanted, below, specs);
                }));
        }
        const ownerOf = (root, { name }, wanted, below) => name === undefined || name === root.name || name === wanted.node.name
            ? root
            : below.find((edge) => isCalled(edge, name))?.spec;
        function edgeAnswers(from, wanted, below, specs) {
            const { when, direct, node, virtuals, kinds } = wanted;
            if (when && !nodeAnswers(from, when, specs))
                return true;
            if (when && !dependenciesAnswer(from, when, specs))
                return true;
            const edges = (direct ? edgesOf(from, specs) : below).filter((edge) => node.name === undefined || isCalled(edge, node.name));
            const fits = (edge) => standsFor(edge, node, specs);
            const stands = (edge, virtual) => edge.name === virtual || edge.parameters.virtuals.includes(virtual);
            if (!direct)
                return (virtuals.every((virtual) => edges.some((edge) => stands(edge, virtual))) && edges.some(fits));
            return edges.some((edge) => kinds.every((kind) => edge.parameters.deptypes.includes(kind)) &&
                (virtuals.length === 0 ||
                    virtuals.some((virtual) => edge.parameters.virtuals.includes(virtual))) &&
                fits(edge));
        }
        function standsFor(edge, wanted, specs) {
            const { name, versions } = wanted;
            if (name === undefined || name === edge.spec.name)
                return nodeAnswers(edge.spec, wanted, specs);
            return versions.length === 0 && nodeAnswers(edge.spec, { ...wanted, name: edge.spec.name }, specs);
        }
        const isCalled = (edge, name) => edge.spec.name === name || edge.parameters.virtuals.includes(name);
        const edgesOf = (spec, specs) => spec.dependencies.flatMap((edge) => {
            const node = specs.get(edge.hash);
            return node ? [{ ...edge, spec: node }] : [];
        });
        function onceNeeded(root, specs) {
            const found = [];
            const done = new Set([root.hash]);
            const open = [root];
            for (let next = open.pop(); next; next = open.pop())
                for (const edge of edgesOf(next, specs)) {
                    const runs = edge.parameters.deptypes.some((kind) => kind === 'link' || kind === 'run');
                    if (runs || (next === root && edge.parameters.deptypes.includes('build')))
                        found.push(edge);
                    if (!runs || done.has(edge.hash))
                        continue;
                    done.add(edge.hash);
                    open.push(edge.spec);
                }
            return found;
        }
        const nodeAnswers = (spec, query, specs) => (query.name === undefined || spec.name === query.name) &&
            (query.hash === undefined || spec.hash.startsWith(query.hash)) &&
            [undefined, spec.namespace ?? query.namespace].includes(query.namespace) &&
            query.versions.every((range) => (0, version_range.ib)((0, version.ot)(spec.version), range)) &&
            architectureAnswers(spec, query) &&
            [...query.flags].every(([kind, flags]) => hasFlags(spec, kind, flags)) &&
            [...query.variants].every(([name, wanted]) => variantAnswers(spec, name, wanted, specs));
        function architectureAnswers(spec, { platform, os, target }) {
            const { arch } = spec;
            return ([undefined, '*', arch.platform].includes(platform) &&
                [undefined, '*', arch.platform_os].includes(os) &&
                (target === undefined || targetAnswers((0, concrete_spec.$r)(spec), target)));
        }
        function hasFlags(spec, kind, flags) {
            const own = spec.parameters[kind];
            return Array.isArray(own) && flags.every((flag) => own.includes(flag));
        }
        function variantAnswers(spec, name, wanted, specs) {
            if (!wanted.propagated)
                return hasVariant(spec, name, wanted);
            const open = [spec];
            const done = new Set();
            for (let next = open.pop(); next; next = open.pop()) {
                if (done.has(next.hash))
                    continue;
                done.add(next.hash);
                if (name in next.parameters && !hasVariant(next, name, wanted))
                    return false;
                open.push(...edgesOf(next, specs).map((edge) => edge.spec));
            }
            return true;
        }
        function hasVariant({ parameters }, name, { values, exact }) {
            const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
            if (value === undefined || value === null)
                return false;
            const own = Array.isArray(value) ? value : [typeof value === 'boolean' ? value : String(value)];
            if (exact && own.length !== values.length)
                return false;
            const begins = name === 'patches' && !exact;
            return values.every((each) => begins ? own.some((one) => String(one).startsWith(String(each))) : own.includes(each));
        }
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
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
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
                'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
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
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            return git.processes.run('git', [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ], {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
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
        var _pakages_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24356);
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
            const inputs = { ...given, ...withHandedOn(given, host) };
            const named = configuration?.values.repository;
            return inputs.repository.length > 0 || named === undefined
                ? inputs
                : { ...inputs, repository: [named] };
        }
        const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
        function spackSettings(given, host, mirrors = []) {
            const inputs = withHandedOn(given, host);
            const work = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_5__.k)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, inputs['work-dir']));
            const cache = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, (0, _pakages_core__WEBPACK_IMPORTED_MODULE_6__.n)(host.env));
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
    36742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (StoreDatabase)
        });
        var errors = __webpack_require__(37638);
        var regular_file = __webpack_require__(8100);
        var concrete_spec = __webpack_require__(16804);
        var first_issue = __webpack_require__(1393);
        var outside_json = __webpack_require__(15125);
        var invalid_value = __webpack_require__(14566);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var schemas = __webpack_require__(92857);
        ;
        const installRecord = schemas._H3({
            spec: schemas._H3({
                name: schemas.YjP(),
                version: schemas.YjP(),
                dependencies: schemas.YOg(schemas._H3({
                    hash: schemas.YjP(),
                    parameters: schemas._H3({ deptypes: schemas.YOg(schemas.YjP()) }),
                }))
                    .optional(),
            }),
            ref_count: schemas.aig(),
            path: schemas.YjP().nullable(),
            installed: schemas.zMY(),
            explicit: schemas.zMY(),
            installation_time: schemas.aig().optional(),
            deprecated_for: schemas.YjP().nullish(),
        });
        const databaseFile = schemas.Ikc({
            database: schemas.Ikc({ version: schemas.YjP(), installs: schemas.g1P(schemas.YjP(), installRecord) }),
        });
        ;
        const DATABASE_FORMAT = '8';
        const UNTRACKED = 'test';
        class StoreDatabase {
            #folder;
            #records;
            #verifier;
            #changed = false;
            exists;
            constructor(folder, text, verifier) {
                this.#folder = folder;
                this.exists = text !== undefined;
                this.#records = parse(text, folder);
                this.#verifier = verifier;
            }
            static read(folder) {
                const verifier = textOf((0, external_node_path_.join)(folder, 'index_verifier')) ?? '';
                const text = textOf((0, external_node_path_.join)(folder, 'index.json'));
                return new StoreDatabase(folder, text, verifier);
            }
            get records() {
                return this.#records;
            }
            prefixOf(hash) {
                const record = this.#records.get(hash);
                return record?.installed === true ? (record.path ?? undefined) : undefined;
            }
            add({ spec, prefix, explicit }, scope) {
                const now = Date.now() / 1000;
                const record = this.#known(spec, scope, now);
                Object.assign(record, { path: prefix, installed: true, installation_time: now });
                if (explicit)
                    record.explicit = true;
                this.#changed = true;
            }
            markExplicit(hash) {
                const record = this.#records.get(hash);
                if (!record || record.explicit)
                    return;
                record.explicit = true;
                this.#changed = true;
            }
            markImplicit(hash) {
                const record = this.#records.get(hash);
                if (record?.explicit !== true)
                    return;
                record.explicit = false;
                this.#changed = true;
            }
            remove(hash) {
                const record = this.#records.get(hash);
                if (!record)
                    return;
                this.#changed = true;
                if (record.ref_count > 0) {
                    record.installed = false;
                    record.explicit = false;
                    return;
                }
                this.#records.delete(hash);
                for (const to of trackedOf(record)) {
                    const needed = this.#records.get(to);
                    if (!needed)
                        continue;
                    needed.ref_count--;
                    if (needed.ref_count === 0 && !needed.installed)
                        this.remove(to);
                }
            }
            write() {
                if (!this.#changed)
                    return;
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                for (const name of ['lock', 'prefix_lock'])
                    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(this.#folder, name), 'a', 0o644));
                const index = (0, external_node_path_.join)(this.#folder, 'index.json');
                const temporary = `${index}.${(0, external_node_os_.hostname)()}.${process.pid}.temp`;
                try {
                    writeSynced(temporary, this.#text());
                    this.#requireUnchanged();
                    (0, external_node_fs_.renameSync)(temporary, index);
                }
                catch (error) {
                    (0, external_node_fs_.rmSync)(temporary, { force: true });
                    throw error;
                }
                this.#verifier = (0, external_node_crypto_.randomUUID)();
                (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder, 'index_verifier'), this.#verifier);
                this.#changed = false;
            }
            #text() {
                const installs = Object.fromEntries(this.#records);
                return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } });
            }
            #requireUnchanged() {
                const found = textOf((0, external_node_path_.join)(this.#folder, 'index_verifier')) ?? '';
                if (found === this.#verifier)
                    return;
                throw new errors.yo(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
                    fix: 'Let no Spack install into this root at the same time, and run it again.',
                });
            }
            #known(spec, scope, now) {
                const known = this.#records.get(spec.hash);
                if (known)
                    return known;
                const tracked = trackedOf({ spec });
                for (const hash of tracked)
                    this.#known(scope.specs.get(hash), scope, now);
                const record = {
                    spec: asSpackWritesIt(spec),
                    ref_count: 0,
                    path: (0, concrete_spec.ge)(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
                    installed: (0, concrete_spec.ge)(spec),
                    explicit: false,
                    installation_time: now,
                    deprecated_for: null,
                };
                this.#records.set(spec.hash, record);
                for (const hash of tracked)
                    this.#records.get(hash).ref_count++;
                return record;
            }
        }
        function asSpackWritesIt({ dependencies, ...spec }) {
            return dependencies.length > 0 ? { ...spec, dependencies } : spec;
        }
        const trackedOf = ({ spec }) => (spec.dependencies ?? [])
            .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
            .map(({ hash }) => hash);
        function textOf(file) {
            try {
                return (0, regular_file.cG)(file).toString('utf8');
            }
            catch (error) {
                if ((0, errors.$N)(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        }
        function parse(text, folder) {
            if (text === undefined)
                return new Map();
            const json = jsonOf(text, folder);
            const read = databaseFile.safeParse(json);
            if (!read.success)
                throw damaged(folder, (0, first_issue.O)(read.error));
            const { version } = read.data.database;
            if (version !== DATABASE_FORMAT)
                throw new errors.yo(`The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`, { fix: 'Install into another root, or with the Spack that made this one.' });
            return new Map(Object.entries(json.database.installs));
        }
        function jsonOf(text, folder) {
            try {
                return (0, outside_json.q)(text, (0, external_node_path_.join)(folder, 'index.json'));
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    throw damaged(folder, error.message);
                throw error;
            }
        }
        const damaged = (folder, why) => new errors.yo(`The install database in ${folder} is damaged: ${why}`, {
            fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
        });
        function writeSynced(file, text) {
            const opened = (0, external_node_fs_.openSync)(file, 'w', 0o644);
            try {
                (0, external_node_fs_.writeFileSync)(opened, text);
                (0, external_node_fs_.fsyncSync)(opened);
            }
            finally {
                (0, external_node_fs_.closeSync)(opened);
            }
        }
    }),
    82303: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dc: () => (installedSpecs),
            E: () => (installedMatches),
            pj: () => (installedDag)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91901);
        function installedDag({ records }) {
            if (records.size === 0)
                return { roots: [], specs: new Map() };
            const nodes = [...records.values()].map(({ spec }) => ({
                ...spec,
                dependencies: (spec.dependencies ?? []).filter(({ hash }) => records.has(hash)),
            }));
            try {
                const { specs } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.VM)({ spec: { _meta: { version: _pakages_model__WEBPACK_IMPORTED_MODULE_0__.IJ }, nodes } });
                const roots = [...specs.keys()].filter((hash) => records.get(hash).explicit && records.get(hash).installed);
                return { roots, specs };
            }
            catch (error) {
                if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_1__.h))
                    throw error;
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`The specs in the install database cannot be read: ${error.message}`, {
                    fix: error.fix,
                    cause: error,
                });
            }
        }
        const installedSpecs = (database, { specs }) => [...specs.values()].filter((spec) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.ge)(spec) && database.prefixOf(spec.hash) !== undefined);
        function installedMatches(database, queries) {
            const dag = installedDag(database);
            const here = installedSpecs(database, dag);
            const found = queries.flatMap((query) => {
                const fits = here.filter((spec) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.G)(spec, query, dag.specs));
                if (fits.length === 0)
                    throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`"${query.text}" is not installed.`, {
                        fix: '"pakages list" shows what is.',
                    });
                return fits.map(({ hash }) => hash);
            });
            return [...new Set(found)];
        }
    }),
    74544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (StoreLayout)
        });
        var external_node_path_ = __webpack_require__(76760);
        ;
        const PLACEHOLDER = '__spack_path_placeholder__';
        function paddedRoot(root, length) {
            const missing = length - root.length - 1;
            if (missing <= 0)
                return root;
            const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)));
            const padding = repeated.slice(0, missing);
            return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`;
        }
        var concrete_spec = __webpack_require__(16804);
        ;
        const DEFAULT_PROJECTION = '{architecture.platform}-{architecture.target}/{name}-{version}-{hash}';
        class UnknownProjection extends Error {
        }
        function relativePrefix(spec, projection = DEFAULT_PROJECTION) {
            const values = valuesOf(spec);
            return projection
                .split('/')
                .map((part) => polite(part.replace(/\{([^{}]*)\}/g, (_, word) => projection_valueOf(word, values))))
                .join('/');
        }
        function projection_valueOf(word, values) {
            const [name = '', length] = word.split(':');
            const value = values.get(name);
            if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
                throw new UnknownProjection(`the projection uses {${word}}`);
            return length === undefined ? value : value.slice(0, Number(length));
        }
        function valuesOf(spec) {
            const { platform, platform_os: os } = spec.arch;
            const target = (0, concrete_spec.$r)(spec);
            return new Map([
                ['name', spec.name],
                ['version', spec.version],
                ['hash', spec.hash],
                ['namespace', spec.namespace ?? ''],
                ['architecture', `${platform}-${os}-${target}`],
                ['architecture.platform', platform],
                ['architecture.os', os],
                ['architecture.target', target],
            ]);
        }
        const polite = (name) => name.replace(/[^A-Za-z0-9_+.-]/g, '_');
        ;
        class StoreLayout {
            root;
            sbang;
            #projection;
            constructor(root, { paddedLength = 0, projection } = {}) {
                this.root = paddedRoot((0, external_node_path_.resolve)(root), paddedLength);
                this.sbang = (0, external_node_path_.join)((0, external_node_path_.resolve)(root), 'bin', 'sbang');
                this.#projection = projection;
            }
            get own() {
                return (0, external_node_path_.join)(this.root, '.pakages');
            }
            get unpacking() {
                return (0, external_node_path_.join)(this.own, 'unpacking');
            }
            get database() {
                return (0, external_node_path_.join)(this.root, '.spack-db');
            }
            prefixOf(spec) {
                return spec.external?.path ?? (0, external_node_path_.join)(this.root, relativePrefix(spec, this.#projection));
            }
        }
    }),
    12952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a4: () => (RECIPE_LIMITS),
            dD: () => (writeRecipes),
            s0: () => (recipePlace),
            zu: () => (recipeFolder)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const RECIPE_LIMITS = { file: 1024 * 1024, all: 16 * 1024 * 1024, files: 500 };
        const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
        function recipePlace(path) {
            const match = /^\.spack\/repos\/(?:spack_repo\/)?(.+)$/.exec(path);
            const segments = match?.[1]?.split('/') ?? [];
            const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
            return at < 1 || !segments.every((segment) => SEGMENT.test(segment))
                ? undefined
                : { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
        }
        const recipeFolder = (folder, namespace) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'spack_repo', ...namespace.split('.'));
        async function writeRecipes(folder, recipes) {
            for (const { namespace, path, content } of recipes) {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recipeFolder(folder, namespace), ...path);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
            }
        }
    })
};
