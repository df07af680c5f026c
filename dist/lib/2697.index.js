export const id = 2697;
export const ids = [2697];
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
    32697: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
                return {
                    kind: 'affected',
                    certainty: 'certain',
                    why: `the record lists ${listed}`,
                    fixed,
                    ...upstreamRange(affected.ranges),
                };
            const ranges = affected.ranges.flatMap((range) => insideOf(version.version, range) ?? []);
            const surest = ranges.toSorted(identity_identity.Es)[0];
            if (surest !== undefined)
                return { kind: 'affected', ...surest, fixed };
            return behindTheList(version, affected) ?? { kind: 'not-affected' };
        }
        const upstreamRange = (ranges) => {
            const own = ranges.filter(({ order }) => order !== 'distribution');
            return own.length === 0 ? {} : { range: own.flatMap(({ events }) => events) };
        };
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
            return inside ? { certainty, why: `it is in ${shownRange(events)}`, range: events } : undefined;
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
                const { why, fixed, range } = placed;
                const { id: record, source: from } = entry;
                return [{ record, source: from, identity, entry, why, fixed, range, certainty }];
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
                evidence: family
                    .toSorted(identity_identity.Es)
                    .map(({ record, source: from, identity, why, certainty, range }) => ({
                    record,
                    source: from,
                    identity,
                    why,
                    certainty,
                    range,
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
        var markdown = __webpack_require__(12712);
        var document_kinds = __webpack_require__(2103);
        var documents = __webpack_require__(61063);
        var src = __webpack_require__(75290);
        var inputs_inputs = __webpack_require__(52637);
        var p_map = __webpack_require__(606);
        var printable = __webpack_require__(55510);
        ;
        const STATES = {
            open: 'in_triage',
            fixed: 'resolved',
            not_affected: 'not_affected',
            under_investigation: 'in_triage',
            accepted: 'exploitable',
        };
        const JUSTIFICATIONS = {
            component_not_present: 'code_not_present',
            vulnerable_code_not_present: 'code_not_present',
            vulnerable_code_not_in_execute_path: 'code_not_reachable',
            vulnerable_code_cannot_be_controlled_by_adversary: 'requires_environment',
            inline_mitigations_already_exist: 'protected_by_mitigating_control',
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
            const { id, severity, score, summary, status, reason, grade, statement } = finding;
            const justification = JUSTIFICATIONS[statement?.justification ?? ''];
            const state = status === 'open' && grade !== 'possible' ? 'exploitable' : STATES[status];
            return {
                id,
                source: { url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}` },
                ratings: [{ severity, ...(score !== undefined && { score }) }],
                description: (0, printable.g$)(summary),
                analysis: {
                    state,
                    ...(justification !== undefined && { justification }),
                    ...(status === 'accepted' && { response: ['will_not_fix'] }),
                    ...(reason !== undefined && { detail: (0, printable.g$)(reason) }),
                },
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
        var purl = __webpack_require__(31807);
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
                    const cpe = match.vulnerable ? (0, purl.te)(match.criteria) : undefined;
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
            await host.group(`Reading ${sources.map(({ path }) => (0, external_node_path_.relative)(host.workspace, path) || '.').join(', ')}`, () => makeIndex(file, sources, fingerprint));
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
        var evidence = __webpack_require__(92952);
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
                identities: (0, evidence.U)({
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
            if (more.length > 0 || (0, evidence.a)(identity) === undefined)
                throw new errors.eb(`"${line}" in "known-as" names no identity.`, {
                    fix: `Write PACKAGE KIND:NAME; ${KINDS}.`,
                });
            return [name, identity];
        }
        function configured(configuration) {
            const given = configuration?.values['known-as'] ?? {};
            return Object.entries(given).flatMap(([name, identities]) => identities.map((identity, at) => {
                if ((0, evidence.a)(identity) === undefined)
                    throw new errors.H(`"${identity}" in "known-as" of ${name} names no identity.`, {
                        fix: `Write KIND:NAME; ${KINDS}.`,
                        at: configuration.at('known-as', name, at),
                    });
                return [name, identity];
            }));
        }
        var external_node_os_ = __webpack_require__(48161);
        var may_publish_here = __webpack_require__(34509);
        var read_recipe = __webpack_require__(38797);
        var new_version = __webpack_require__(47109);
        var add_versions = __webpack_require__(42109);
        var deprecate_version = __webpack_require__(48868);
        var local_repository = __webpack_require__(12010);
        var look = __webpack_require__(504);
        var local_changes = __webpack_require__(4842);
        var patch = __webpack_require__(603);
        var decide = __webpack_require__(24928);
        var check_updates_access = __webpack_require__(99635);
        var destination = __webpack_require__(40862);
        ;
        function remedyFor(version, findings, known) {
            const fixes = findings.map(({ fixed }) => fixed
                .filter((one) => isAbove(one, version) && isSameLine(one, version))
                .sort(byVersion)
                .at(0));
            const target = fixes.every((one) => one !== undefined)
                ? fixes.toSorted(byVersion).at(-1)
                : undefined;
            if (target === undefined)
                return { kind: 'deprecate', why: `no version of the line of ${version} is known to be fixed` };
            const own = known
                .filter((one) => isSameLine(one, version) && !isAbove(target, one))
                .sort(byVersion)
                .at(0);
            return own === undefined
                ? { kind: 'add', atLeast: target }
                : { kind: 'deprecate', why: `the recipe has ${own}, in which it is fixed` };
        }
        const lowestFixed = (version, atLeast, offered) => offered
            .filter((one) => isSameLine(one, version) && !isAbove(atLeast, one))
            .sort(byVersion)
            .at(0);
        const byVersion = (a, b) => (0, version.Zy)((0, version.ot)(a), (0, version.ot)(b));
        const isAbove = (one, other) => byVersion(one, other) > 0;
        const isSameLine = (one, other) => (0, version.ot)(one).release[0] === (0, version.ot)(other).release[0];
        ;
        const PREFIX = 'pakages/vulnerabilities/';
        const LANGUAGE = { read: read_recipe.X, form: new_version.H, add: add_versions.F };
        async function proposeMending(open, repository, section, inputs, ports) {
            const { host } = ports;
            const shows = host.kind === 'terminal';
            if (!shows)
                await (0, may_publish_here.H)('proposals', inputs, ports);
            const found = await (0, local_repository.w)((0, external_node_path_.resolve)(host.workspace, repository), [], LANGUAGE);
            const byName = Map.groupBy(open, (finding) => finding.package.name);
            const recipes = found.recipes.filter(({ name }) => byName.has(name));
            const place = shows || recipes.length === 0 ? undefined : await placeOf(inputs, ports);
            const existing = place === undefined ? [] : await place.codeHost.proposals(PREFIX);
            const mended = [];
            for (const recipe of recipes) {
                const findings = byName.get(recipe.name);
                const change = await changeFor(recipe, findings, found.root, section, inputs, ports);
                mended.push(await published(recipe, findings, change, place, existing, ports));
            }
            return mended;
        }
        async function placeOf(inputs, ports) {
            const { repository, token, base } = (0, destination.M)(inputs.token, ports.host);
            return {
                base,
                codeHost: await ports.openCodeHost(repository, token, ports.host.context.apiUrl),
            };
        }
        async function changeFor(recipe, findings, root, section, inputs, ports) {
            const known = recipe.recipe.versions.map(({ version }) => version.text);
            let text = recipe.text;
            const said = [];
            const others = [];
            for (const [version, own] of Map.groupBy(findings, (one) => one.package.version)) {
                const remedy = remedyFor(version, own, known);
                if (remedy.kind === 'add') {
                    const current = { ...recipe, text };
                    const added = await addedTo(current, version, remedy.atLeast, {
                        root,
                        section,
                        inputs,
                        ports,
                    });
                    said.push(...added.said);
                    for (const change of added.changes)
                        if (change.path === recipe.path)
                            text = change.content ?? text;
                        else
                            others.push(change);
                    continue;
                }
                const written = (0, deprecate_version._)(text, recipe.name, version);
                if (written.kind === 'written') {
                    text = written.text;
                    said.push(`${version} is deprecated, since ${remedy.why}.`);
                }
                else if (written.kind === 'refused')
                    said.push(written.reason);
            }
            const own = { path: recipe.path, before: recipe.text, content: text };
            return { changes: text === recipe.text ? [] : [own, ...others], said };
        }
        async function addedTo(recipe, version, atLeast, { root, section, inputs, ports }) {
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(ports.host.env), 'updates');
            await (0, promises_.mkdir)(cache, { recursive: true });
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-mending-'));
            try {
                const access = (0, check_updates_access.b)({ ...inputs, 'upstream-token': undefined }, section, cache, ports);
                const now = ports.clock.now();
                const run = { access, section, root, language: LANGUAGE, now, scratch, cache };
                const [work] = await (0, look.R)([recipe], false, run);
                const offered = work.candidates.map(({ release }) => release.version);
                const chosen = lowestFixed(version, atLeast, offered);
                if (chosen === undefined)
                    return {
                        changes: [],
                        said: [`${version} is fixed in ${atLeast}, which was not found upstream.`],
                    };
                const candidates = work.candidates.filter(({ release }) => release.version === chosen);
                const only = { ...work, candidates, followed: undefined, effective: recipe };
                const marker = { fingerprint: '', updates: [] };
                const target = { branch: recipe.name, group: undefined, works: [only], marker };
                const { changes, done } = await (0, local_changes.m)([target], 1, 'shown', run);
                const reasons = done.get(recipe.name)?.reasons ?? [];
                return changes.length > 0
                    ? { changes, said: [`${chosen} is added, in which ${version} is fixed.`] }
                    : { changes, said: [`${chosen} cannot be added: ${reasons.join(' ')}`] };
            }
            finally {
                await (0, promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        async function published({ name, text }, findings, { changes, said }, place, existing, { host }) {
            if (changes.length === 0)
                return { name, outcome: 'failed', said };
            if (place === undefined) {
                host.info((0, patch.g)(changes).trimEnd());
                return { name, outcome: 'shown', said };
            }
            const branch = `${PREFIX}${name}`;
            const ids = [...new Set(findings.map(({ id }) => id))].sort();
            const fingerprint = (0, external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([text, changes, ids]))
                .digest('hex');
            const marker = { fingerprint, updates: [{ name, versions: ids }] };
            const decision = (0, decide.R9)(branch, marker, existing);
            if (decision.kind === 'keep' || decision.kind === 'touched')
                return { name, outcome: 'kept', said, url: decision.existing.url };
            if (decision.kind === 'dismissed')
                return { name, outcome: 'dismissed', said, url: decision.existing.url };
            const title = `${name}: mend ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`;
            const draft = { branch, base: place.base, title, body: bodyOf(findings, said), marker };
            const more = { labels: ['security'], message: title, changes, draft: false };
            try {
                const before = decision.kind === 'update' ? decision.existing : undefined;
                const { url } = await place.codeHost.publish({ ...draft, ...more }, before);
                return { name, outcome: before ? 'updated' : 'opened', said, url };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return { name, outcome: 'failed', said: [`${error.message} ${error.fix}`] };
            }
        }
        function bodyOf(findings, said) {
            const rows = findings
                .slice(0, 100)
                .map(({ id, severity, package: { version }, summary }) => `- \`${plain(id)}\` in ${plain(version)} (${severity}): ${plain(summary)}`);
            return [said.map((one) => `- ${plain(one)}`).join('\n'), 'What was found:', rows.join('\n')].join('\n\n');
        }
        const plain = (text) => (0, printable.g$)(text.slice(0, 300))
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&');
        var openvex = __webpack_require__(90851);
        ;
        function openVexDocument({ time, findings }, repository) {
            const groups = Map.groupBy(findings, (finding) => JSON.stringify(statementOf(finding)));
            const statements = [...groups.values()].map((group) => ({
                ...statementOf(group[0]),
                products: [...new Set(group.map(purlOf))].map((id) => ({ '@id': id })),
            }));
            const hash = (0, external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([time, statements]))
                .digest('hex');
            return {
                '@context': 'https://openvex.dev/ns/v0.2.0',
                '@id': `https://openvex.dev/docs/public/vex-${hash}`,
                author: repository ?? 'pakages scan',
                role: 'scanner',
                timestamp: time,
                version: 1,
                tooling: 'pakages scan',
                statements,
            };
        }
        const purlOf = ({ package: { name, version, hash } }) => `pkg:spack/${encodeURIComponent(name)}@${encodeURIComponent(version)}${hash === undefined ? '' : `?sha=${hash}`}`;
        function statementOf(finding) {
            const { id, aliases, statement, reason, fixed, summary } = finding;
            const status = statusOf(finding);
            const others = aliases.filter((alias) => alias !== id);
            const justification = openvex.O1.find((one) => one === statement?.justification);
            const notes = (0, printable.g$)(reason ?? '');
            return {
                vulnerability: {
                    name: id,
                    ...(summary !== '' && { description: (0, printable.g$)(summary) }),
                    ...(others.length > 0 && { aliases: [...new Set(others)] }),
                },
                ...(statement !== undefined && { timestamp: statement.time }),
                status,
                ...(notes !== '' && { status_notes: notes }),
                ...(status === 'not_affected' &&
                    (justification === undefined
                        ? { impact_statement: notes === '' ? 'It does not concern this package.' : notes }
                        : { justification })),
                ...(status === 'affected' && { action_statement: actionOn(finding.status, notes, fixed) }),
            };
        }
        function statusOf({ status, grade }) {
            if (status === 'accepted')
                return 'affected';
            if (status !== 'open')
                return status;
            return grade === 'possible' ? 'under_investigation' : 'affected';
        }
        function actionOn(status, notes, fixed) {
            if (status === 'accepted')
                return `Accepted: ${notes}`;
            return fixed.length === 0
                ? 'No version is known that fixes it.'
                : `Take a version that is fixed: ${(0, printable.g$)(fixed.slice(0, 10).join(', '))}.`;
        }
        var spec_hash = __webpack_require__(94002);
        var packages_in = __webpack_require__(98461);
        var src_anchored = __webpack_require__(78308);
        var src_registry = __webpack_require__(92687);
        var trusted_index = __webpack_require__(11224);
        var subject = __webpack_require__(40925);
        ;
        const CONCURRENCY = 16;
        async function subjectsInIndex(location, inputs, ports) {
            const { client, registry } = await openPublished(location, inputs, ports);
            const { packages } = await client.packages();
            const versions = packages.flatMap(({ name, versions: all }) => all.filter(({ targets }) => targets.length > 0).map(({ version }) => ({ name, version })));
            if (versions.length === 0)
                throw new errors.H(`The index at ${client.location} lists no build, so nothing was checked.`, {
                    fix: 'Push packages first, and publish the index again.',
                });
            const { specs } = await (0, packages_in.j)((0, src_registry.I)(registry, inputs, ports));
            const found = await (0, p_map["default"])(versions, async ({ name, version }) => buildsOf(await client.version(name, version), specs, location), { concurrency: CONCURRENCY, signal: ports.signal });
            return found.flat();
        }
        async function openPublished(location, inputs, ports) {
            const asked = { ...inputs, index: [location] };
            const anchored = await (0, src_anchored.f)(asked, ports);
            const trust = anchored?.indexTrust ?? (await (await (0, src.h)(inputs, ports)).trust());
            const unsigned = anchored === undefined && inputs['unsigned-index'];
            return {
                client: await (0, trusted_index.Q)(location, { ...trust, unsigned, ports }),
                registry: anchored?.registry ?? (await (0, src_anchored.N)(asked, unsigned ? undefined : trust, ports)),
            };
        }
        function buildsOf(document, specs, from) {
            if (document === undefined)
                return [];
            const { name, version, sources, binaries } = document;
            const urls = sources.flatMap(({ url, git }) => [
                ...(url === undefined ? [] : [url]),
                ...(git === undefined ? [] : [git.endsWith('.git') ? git : `git+${git}`]),
            ]);
            return binaries
                .filter(({ hash }) => (0, spec_hash.CV)(hash))
                .map(({ hash }) => {
                const spec = specs.get(hash);
                return spec === undefined
                    ? { ...NOTHING, name, version, hash, urls, from }
                    : { ...(0, subject.e)(spec, from), urls };
            });
        }
        const NOTHING = {
            external: false,
            patches: [],
            patchNames: [],
            purls: [],
            cpes: [],
        };
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
        var narrow = __webpack_require__(38065);
        var claim = __webpack_require__(49664);
        ;
        const read_cyclonedx_vex_MOST = 100_000;
        const read_cyclonedx_vex_word = schemas.YjP().max(2000);
        const part = schemas._H3({
            'bom-ref': read_cyclonedx_vex_word.optional(),
            purl: read_cyclonedx_vex_word.optional(),
            cpe: read_cyclonedx_vex_word.optional(),
            components: schemas.YOg(schemas.RZV(() => part))
                .max(read_cyclonedx_vex_MOST)
                .optional(),
        });
        const read_cyclonedx_vex_vulnerability = schemas._H3({
            id: read_cyclonedx_vex_word.optional(),
            references: schemas.YOg(schemas._H3({ id: read_cyclonedx_vex_word }))
                .max(1000)
                .optional(),
            analysis: schemas._H3({
                state: read_cyclonedx_vex_word.optional(),
                justification: read_cyclonedx_vex_word.optional(),
                detail: schemas.YjP().max(20_000).optional(),
                lastUpdated: read_cyclonedx_vex_word.optional(),
                firstIssued: read_cyclonedx_vex_word.optional(),
            })
                .optional(),
            affects: schemas.YOg(schemas._H3({
                ref: read_cyclonedx_vex_word,
                versions: schemas.YOg(schemas._H3({ version: read_cyclonedx_vex_word.optional(), status: read_cyclonedx_vex_word.optional() }))
                    .max(10_000)
                    .optional(),
            }))
                .max(read_cyclonedx_vex_MOST)
                .optional(),
        });
        const read_cyclonedx_vex_document = schemas._H3({
            bomFormat: schemas.euz('CycloneDX'),
            metadata: schemas._H3({
                timestamp: read_cyclonedx_vex_word.optional(),
                component: part.optional(),
                authors: schemas.YOg(schemas._H3({ name: read_cyclonedx_vex_word.optional() })).optional(),
                supplier: schemas._H3({ name: read_cyclonedx_vex_word.optional() }).optional(),
            })
                .optional(),
            components: schemas.YOg(part).max(read_cyclonedx_vex_MOST).optional(),
            vulnerabilities: schemas.YOg(read_cyclonedx_vex_vulnerability).max(read_cyclonedx_vex_MOST).optional(),
        });
        const STATUSES = {
            resolved: 'fixed',
            resolved_with_pedigree: 'fixed',
            exploitable: 'affected',
            in_triage: 'under_investigation',
            false_positive: 'not_affected',
            not_affected: 'not_affected',
        };
        const read_cyclonedx_vex_JUSTIFICATIONS = {
            code_not_present: 'vulnerable_code_not_present',
            code_not_reachable: 'vulnerable_code_not_in_execute_path',
            requires_configuration: 'vulnerable_code_cannot_be_controlled_by_adversary',
            requires_dependency: 'component_not_present',
            requires_environment: 'vulnerable_code_cannot_be_controlled_by_adversary',
            protected_by_compiler: 'inline_mitigations_already_exist',
            protected_at_runtime: 'inline_mitigations_already_exist',
            protected_at_perimeter: 'inline_mitigations_already_exist',
            protected_by_mitigating_control: 'inline_mitigations_already_exist',
        };
        function readCycloneDxVex(json, from) {
            const read = read_cyclonedx_vex_document.safeParse(json);
            if (!read.success)
                throw new invalid_value.h(`${from} is no CycloneDX document that can be read: ${(0, first_issue.O)(read.error)}.`, 'Write it anew: CycloneDX with "vulnerabilities" is read, as JSON.');
            const products = productsByReference(read.data);
            const claims = [];
            let unknown = 0;
            for (const one of read.data.vulnerabilities ?? []) {
                const said = saidOf(one, read.data, from);
                if (said === undefined)
                    continue;
                for (const { ref, versions } of one.affects ?? []) {
                    const product = products.get(ref) ?? (0, claim.$)(within(ref));
                    const named = product === undefined ? [] : withVersions(product, said.status, versions);
                    if (named.length === 0)
                        unknown++;
                    claims.push(...named.map((each) => ({ ...said, product: each })));
                }
            }
            return { claims, unknown };
        }
        const within = (ref) => {
            const at = ref.startsWith('urn:cdx:') ? ref.indexOf('#') : -1;
            return at < 0 ? ref : decoded(ref.slice(at + 1));
        };
        function decoded(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
        function productsByReference({ metadata, components = [] }) {
            const found = new Map();
            const open = [...components, ...(metadata?.component ? [metadata.component] : [])];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                open.push(...(next.components ?? []));
                const reference = next['bom-ref'];
                const named = [next.purl, next.cpe].find((text) => text !== undefined);
                const product = named === undefined ? undefined : (0, claim.$)(named);
                if (reference !== undefined && product !== undefined)
                    found.set(reference, product);
            }
            return found;
        }
        function withVersions(product, status, versions = []) {
            if (versions.length === 0 || product.version !== undefined)
                return [product];
            const warns = status === 'affected' || status === 'under_investigation';
            return versions
                .filter((one) => !(warns && one.status === 'unaffected'))
                .flatMap(({ version }) => (version === undefined ? [] : [{ ...product, version }]));
        }
        function saidOf({ id, references = [], analysis = {} }, { metadata }, from) {
            const { state = '', justification = '', detail, lastUpdated, firstIssued } = analysis;
            const status = Object.hasOwn(STATUSES, state) ? STATUSES[state] : undefined;
            if (id === undefined || status === undefined)
                return undefined;
            return {
                vulnerabilities: [...new Set([id, ...references.map((one) => one.id)])],
                status,
                justification: status === 'not_affected' ? justificationOf(justification) : undefined,
                note: detail,
                by: authorOf(metadata) ?? from,
                time: timeOf(lastUpdated ?? firstIssued ?? metadata?.timestamp),
            };
        }
        const justificationOf = (given) => Object.hasOwn(read_cyclonedx_vex_JUSTIFICATIONS, given)
            ? read_cyclonedx_vex_JUSTIFICATIONS[given]
            : openvex.O1.find((one) => one === given);
        const authorOf = (metadata) => metadata?.authors?.find(({ name }) => name !== undefined)?.name ?? metadata?.supplier?.name;
        const timeOf = (text) => text !== undefined && !Number.isNaN(Date.parse(text)) ? text : '1970-01-01T00:00:00Z';
        var read_openvex = __webpack_require__(42632);
        var regular_file = __webpack_require__(8100);
        var people_say = __webpack_require__(36389);
        ;
        async function whatPeopleSay(vex, opened, ports) {
            const { claims, expired } = await (0, people_say.I)(opened, ports);
            return { claims: new narrow.U([...claims, ...(await claimsOfOthers(vex, ports))]), expired };
        }
        async function claimsOfOthers(files, { host }) {
            const all = [];
            for (const file of files) {
                const json = await (0, documents.Vh)((0, external_node_path_.resolve)(host.workspace, file), 'Correct "vex".', regular_file.XF);
                const { claims, unknown } = (0, errors.L)(file, () => readVex(json, file), { file });
                if (claims.length === 0)
                    throw new errors.H(`${file} says nothing of any package.`, {
                        fix: 'Name documents of OpenVEX or CycloneDX whose products have package URLs or CPEs.',
                        at: { file },
                    });
                if (unknown > 0)
                    host.warning(`${file} names ${unknown} products that no package is known by.`, { file });
                for (const claim of claims)
                    all.push(claim);
            }
            return all;
        }
        function readVex(json, file) {
            const cyclonedx = typeof json === 'object' && json !== null && 'bomFormat' in json;
            return cyclonedx ? readCycloneDxVex(json, file) : (0, read_openvex.y)(json, file);
        }
        function narrowed(findings, claims) {
            return findings.map((finding) => {
                const claim = claims.holdingFor({
                    ...finding,
                    identities: finding.evidence.map(({ identity }) => identity),
                });
                return claim === undefined ? finding : withClaim(finding, claim);
            });
        }
        const statements_STATUSES = {
            affected: 'open',
            under_investigation: 'under_investigation',
            fixed: 'fixed',
            not_affected: 'not_affected',
            accepted: 'accepted',
        };
        function withClaim(finding, claim) {
            const { status, justification, expires } = claim;
            const [by, note] = [statements_plain(claim.by, 300), statements_plain(claim.note ?? '', 2000)];
            const why = [justification?.replaceAll('_', ' '), note].filter(Boolean).join(': ');
            return {
                ...finding,
                status: statements_STATUSES[status],
                ...(status === 'affected' && { grade: 'certain' }),
                reason: `${by}${why === '' ? '' : `: ${why}`}`,
                statement: {
                    status: status === 'accepted' ? 'affected' : status,
                    ...(justification !== undefined && { justification }),
                    ...(note !== '' && { note }),
                    by,
                    time: new Date(claim.time).toISOString(),
                    ...(expires !== undefined && { expires: `${expires}T23:59:59Z` }),
                },
            };
        }
        const statements_plain = (text, most) => (0, printable.RK)(text).replaceAll(/\s+/g, ' ').trim().slice(0, most);
        function tellUnused(claims, looked, { host }) {
            for (const claim of claims.unused()) {
                const { product, vulnerabilities, by, status } = claim;
                if (product.kind !== 'spack' || status !== 'accepted')
                    continue;
                const what = `the exception of ${by} for ${vulnerabilities[0]} in ${product.name}`;
                host.warning(looked.has(product.name)
                    ? `Nothing was found that ${what} is for: take it out, or correct the id.`
                    : `There is no package ${product.name} in what was looked at, which ${what} is for.`);
            }
        }
        var scan_vulnerabilities_targets = __webpack_require__(47296);
        ;
        async function scanStep(inputs, ports) {
            const configuration = await (0, inputs_inputs.QV)(ports.host).catch(scan_vulnerabilities_targets.Z);
            const [repository] = recipesOf(inputs, configuration);
            if (inputs.propose && repository === undefined)
                throw new errors.eb('"propose" changes recipes, and none are named.', {
                    fix: 'Name their folder with "recipes", or as "repository" in pakages.json.',
                });
            const scanned = await scan(inputs, configuration, ports);
            if (!inputs.propose)
                return { ...scanned, mended: [] };
            const open = scanned.record.findings.filter((finding) => (0, fail_on.he)(finding, scanned.failOn));
            const section = configuration?.values.updates ?? {};
            const mended = await proposeMending(open, repository, section, inputs, ports);
            return { ...scanned, mended };
        }
        async function scan(inputs, configuration, ports) {
            const failOn = (0, fail_on.XV)(inputs['fail-on'], inputs.grade);
            const stated = knownAs(inputs['known-as'], configuration);
            if (inputs.databases.length === 0)
                throw new errors.eb('There is no database to look into.', {
                    fix: 'Name some with "databases".',
                });
            const opened = await (0, src.h)(inputs, ports).catch(scan_vulnerabilities_targets.Z);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'scan', ports, async (work) => {
                const subjects = await allSubjects(inputs, ports);
                const shelf = await RecipeShelf.open(recipesOf(inputs, configuration), ports);
                const { workspace } = ports.host;
                const components = await ports.host.group(`Finding what databases call ${(0, markdown.hS)(subjects.length, 'package')}`, () => (0, p_map["default"])(subjects, (subject) => identifiedComponent(subject, { shelf, stated, workspace }), {
                    concurrency: 8,
                }));
                const { claims, expired } = await whatPeopleSay(inputs.vex, opened, ports).catch(scan_vulnerabilities_targets.Z);
                const index = await openDatabases(inputs, ports);
                try {
                    const outcome = scanComponents(components, index);
                    requireCoverage(outcome);
                    const targets = [...new Set(subjects.map(({ from }) => from))];
                    const time = new Date(ports.clock.now()).toISOString();
                    const found = recordOf(outcome, index, targets, time);
                    const record = { ...found, findings: narrowed(found.findings, claims) };
                    tellUnused(claims, new Set(components.map(({ name }) => name)), ports);
                    await document_kinds.MG.write(work.scan, record);
                    return { work, record, failOn, expired, sarif: await writeOthers(record, inputs, ports) };
                }
                finally {
                    index.close();
                }
            });
        }
        async function allSubjects(inputs, ports) {
            const { targets, index } = inputs;
            const found = targets.length > 0 || index.length === 0 ? await (0, scan_vulnerabilities_targets.q)(inputs, ports) : [];
            for (const location of index)
                found.push(...(await subjectsInIndex(location, inputs, ports).catch(scan_vulnerabilities_targets.Z)));
            return found;
        }
        async function writeOthers(record, { sarif, cyclonedx, openvex }, { host: { workspace, context } }) {
            const write = async (name, document) => {
                const file = (0, external_node_path_.resolve)(workspace, name);
                await (0, documents.f8)(file, `${JSON.stringify(document, null, 2)}\n`);
                return file;
            };
            if (cyclonedx !== undefined)
                await write(cyclonedx, cyclonedxVex(record));
            if (openvex !== undefined)
                await write(openvex, openVexDocument(record, context.repository));
            return sarif === undefined ? undefined : write(sarif, sarifOf(record));
        }
        function recipesOf({ recipes }, configuration) {
            const own = configuration?.values.repository;
            return recipes.length > 0 || own === undefined ? recipes : [own];
        }
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
                looked: outcome.components.map(packageOf),
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
            const range = finding.evidence.find((one) => one.range !== undefined)?.range;
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
                ...(range !== undefined && { range: range.map((event) => ({ ...event })) }),
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
    92952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (identitiesOf),
            a: () => (parseIdentity)
        });
        var identity = __webpack_require__(80296);
        var identity_purl = __webpack_require__(31807);
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
                ...(evidence.purls ?? []).flatMap((purl) => (0, identity_purl.tr)(purl) ?? []),
                ...(evidence.cpes ?? []).flatMap((cpe) => (0, identity_purl.Sw)(cpe) ?? []),
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
            const name = (0, identity.Vb)(kind, text);
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
            const name = (0, identity.Vb)(kind, rest);
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
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (npxLine),
            x: () => (VERSION)
        });
        const VERSION = '1.0.0';
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
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
    48868: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (deprecateVersion)
        });
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
        var _reader_read_recipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38797);
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
