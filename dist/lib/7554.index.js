export const id = 7554;
export const ids = [7554];
export const modules = {
    30819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            XV: () => (parseFailOn),
            c6: () => (fails),
            he: () => (isCounted)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15678);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const LEVELS = ['low', 'medium', 'high', 'critical'];
        const WORDS = [...LEVELS, 'known-exploited', 'fixable', 'not-covered', 'none'];
        function parseFailOn(words, grade) {
            const wrong = words.find((word) => !WORDS.includes(word));
            if (wrong !== undefined)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" is "${wrong}".`, {
                    id: 'input-malformed',
                    fix: `Give some of: ${WORDS.join(', ')}.`,
                });
            const levels = LEVELS.filter((level) => words.includes(level));
            if (levels.length > 1 || (words.includes('none') && words.length > 1))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"fail-on" names ${words.join(' and ')}, which contradict each other.`, {
                    id: 'inputs-contradict',
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
    30808: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KY: () => (uncovered),
            Pl: () => (headline),
            _B: () => (MOST),
            f9: () => (findingsTable),
            pj: () => (plain),
            qg: () => (packageText)
        });
        var _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12712);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const MOST = 200;
        function headline({ packages, notCovered }, open) {
            const checked = packages - notCovered.length;
            const not = notCovered.length > 0 ? ` Nothing can be said of ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(notCovered.length, 'other')}.` : '';
            if (open.length === 0)
                return `**No open vulnerability is known** of the ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(checked, 'package')} that databases know.${not}`;
            const levels = _pakages_advisories__WEBPACK_IMPORTED_MODULE_1__.me.flatMap((level) => {
                const count = open.filter(({ severity }) => severity === level).length;
                return count > 0 ? [`${count} ${level === 'unknown' ? 'not rated' : level}`] : [];
            });
            return `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(open.length, 'open vulnerability', 'open vulnerabilities')}** (${levels.join(', ')}) in ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(packages, 'package')}.${not}`;
        }
        const packageText = ({ name, version, part }) => `${name}@${version}${part === undefined ? '' : ` (${part})`}`;
        function findingsTable(open) {
            const rows = open
                .slice(0, MOST)
                .map((finding) => [
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.id),
                `${finding.severity === 'unknown' ? 'not rated' : finding.severity}${finding.exploited === undefined ? '' : ', exploited'}`,
                (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(packageText(finding.package)),
                finding.fixed.length > 0 ? (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.fixed.slice(0, 4).join(', ')) : 'none known',
                finding.grade,
                plain(finding.summary),
            ]);
            const more = open.length - rows.length;
            const head = ['Vulnerability', 'Severity', 'Package', 'Fixed in', 'Sure', 'What it is'];
            return `${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Qj)(head, rows)}${more > 0 ? `\n\nand ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hS)(more, 'other')}` : ''}`;
        }
        const plain = (text, most = 100) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, most))
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&');
        function uncovered({ notCovered }) {
            if (notCovered.length === 0)
                return [];
            const byReason = [...Map.groupBy(notCovered, ({ why }) => why)];
            const lines = byReason.slice(0, 10).map(([why, all]) => {
                const names = all.slice(0, 30).map((one) => (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.aY)(packageText(one.package)));
                return `- ${plain(why)}: ${names.join(', ')}${all.length > 30 ? ` and ${all.length - 30} more` : ''}`;
            });
            return ['**Not covered:**', lines.join('\n')];
        }
    }),
    71777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanStep: () => (scanStep)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var identity_identity = __webpack_require__(15678);
        var order_order = __webpack_require__(15846);
        var ecosystems = __webpack_require__(73570);
        ;
        const comparedVersion = ({ version, part, tag }) => ({
            version: part?.version ?? version,
            tag,
        });
        var record_entry = __webpack_require__(99399);
        var severity = __webpack_require__(9304);
        var record_changes = __webpack_require__(5914);
        var told_apart = __webpack_require__(70517);
        ;
        function mendedBy(component, ids, records) {
            const groups = (0, told_apart.Yg)(ids);
            const patches = groups.map((own) => patchFor(component, own, naming(own[0], groups, records)));
            const isMended = patches.every((patch) => patch !== undefined);
            return isMended && areAllMended(component, records)
                ? `the recipe applies ${[...new Set(patches)].join(' and ')}`
                : undefined;
        }
        const naming = (cve, groups, records) => groups.length === 1 ? records : records.filter((entry) => (0, record_entry.U)(entry).includes(cve));
        function patchFor({ patched, changes = new Map() }, ids, records) {
            const named = (0, told_apart.$1)(ids, patched);
            if (named !== undefined)
                return named;
            const fixes = records.flatMap((entry) => entry.fixes ?? []);
            for (const [change, patch] of changes)
                if (fixes.some((fix) => (0, record_changes.r)(fix, change)))
                    return `${patch}, which is the change that fixes it`;
            return undefined;
        }
        function areAllMended({ patched, changes = new Map() }, records) {
            const isApplied = (fix) => [...changes.keys()].some((change) => (0, record_changes.r)(fix, change));
            const changed = records.filter(({ fixes = [] }) => fixes.some(isApplied)).flatMap(record_entry.U);
            const called = records.map(record_entry.U);
            return (0, told_apart.i4)([...patched.keys(), ...changed], called).size === called.length;
        }
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
        var record_stream = __webpack_require__(22031);
        ;
        const revisionOf = (text) => Number(/(?:-r|_)(\d+)$/.exec(text)?.[1] ?? 0);
        function insideDistribution(version, range) {
            const { events, certainty, patched, foundIn } = range;
            const fixed = events.find((event) => event.fixed !== undefined)?.fixed;
            if (fixed === undefined)
                return insideUnfixed(version, range);
            const release = (0, order_order.cg)(fixed);
            const order = (0, order_order.tL)('distribution', version, fixed);
            if (order === undefined)
                return 'unknown';
            if (order > 0)
                return undefined;
            if (order === 0)
                return revisionOf(fixed) > 0 && patched !== undefined
                    ? {
                        certainty: foundIn === release ? certainty : patched,
                        why: `a distribution patched ${release} (${fixed})`,
                    }
                    : undefined;
            return {
                certainty: isNear(version, release, range) ? certainty : 'possible',
                why: `a distribution fixed it in ${fixed}`,
            };
        }
        function insideUnfixed(version, range) {
            const { certainty, foundIn } = range;
            const order = foundIn === undefined ? undefined : (0, order_order.tL)('distribution', version, foundIn);
            if (foundIn === undefined || order === undefined || order > 0 || !isNear(version, foundIn, range))
                return { certainty: 'possible', why: 'the distribution knows of no fix' };
            return { certainty, why: `a distribution found it in ${foundIn} and knows of no fix` };
        }
        function isNear(version, release, { stream, lines }) {
            if (stream !== undefined)
                return (0, record_stream.q)(version, stream);
            const pattern = lines === true ? /^\d+(?:[._-]\d+)?/ : /^\d+/;
            const line = (text) => pattern.exec(text)?.[0] ?? text;
            return line(version) === line(release);
        }
        ;
        function listedAs({ version, tag }, { versions = [], complete }) {
            if (complete !== true)
                return versions.find((one) => one === version || spelled(one) === spelled(version));
            const wanted = spelled(version);
            return versions.find((one) => one === tag || versionsOfTag(one).includes(wanted));
        }
        function listedSureness({ version }, { counted, versions = [], ranges }, inRange) {
            if (counted !== true)
                return 'certain';
            if (inRange !== undefined)
                return inRange;
            if (ranges.length > 0)
                return 'possible';
            const [newest] = versions
                .flatMap((one) => versionsOfTag(one).slice(-1))
                .sort((a, b) => (0, order_order.tL)('spack', b, a) ?? 0);
            return newest !== undefined && majorOf(newest) === majorOf(version) ? 'likely' : 'possible';
        }
        const majorOf = (version) => /^\d+/.exec(version)?.[0] ?? version;
        ;
        function versionPlacement(version, affected) {
            const fixed = fixedIn(affected);
            const ranges = placesIn(version.version, affected);
            const surest = ranges.filter((one) => one !== undefined && one !== 'unknown').sort(identity_identity.Es)[0];
            const listed = listedAs(version, affected);
            if (listed !== undefined)
                return {
                    kind: 'affected',
                    certainty: listedSureness(version, affected, surest?.certainty),
                    why: `the record lists ${listed}`,
                    fixed,
                    ...upstreamRange(affected.ranges),
                };
            if (surest !== undefined)
                return { kind: 'affected', ...surest, fixed };
            const behind = behindTheList(version, affected);
            if (behind !== undefined)
                return behind;
            const unread = affected.ranges.find((_, at) => ranges[at] === 'unknown');
            if (unread === undefined)
                return { kind: 'not-affected' };
            const why = `its version cannot be compared with those of the record (${shownRange(unread.events)})`;
            return { kind: 'unknown', why, fixed };
        }
        function placesIn(version, { ranges }) {
            const places = ranges.map((range) => insideOf(version, range));
            const decisive = ranges.findIndex(({ clears }, at) => clears === true && places[at] !== undefined);
            if (decisive < 0)
                return places.map((place, at) => (ranges[at].clears ? undefined : place));
            return places.map((place, at) => {
                if (at < decisive)
                    return ranges[at].clears ? undefined : place;
                return places[decisive] === 'unknown' ? 'unknown' : undefined;
            });
        }
        const upstreamRange = (ranges) => {
            const own = ranges.filter(({ order, clears }) => order !== 'distribution' && clears !== true);
            return own.length === 0 ? {} : { range: own.flatMap(({ events }) => events) };
        };
        function behindTheList({ version }, { versions = [], complete, open }) {
            if (complete !== true || open !== true || versions.length === 0)
                return undefined;
            const orders = versions
                .flatMap((one) => versionsOfTag(one).slice(-1))
                .map((one) => (0, order_order.tL)('spack', version, one));
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
            ...new Set(ranges.flatMap(({ order, events, clears }) => events.flatMap(({ fixed: end, introduced }) => {
                if (clears === true)
                    return introduced === undefined || introduced === '0' ? [] : introduced;
                return upstreamFix(order, end);
            }))),
        ];
        const upstreamFix = (order, fixed) => {
            if (fixed === undefined)
                return [];
            if (order !== 'distribution')
                return [fixed];
            return revisionOf(fixed) > 0 ? [] : [(0, order_order.cg)(fixed)];
        };
        function insideOf(version, range) {
            const { order, events, certainty } = range;
            if (order === 'distribution')
                return insideDistribution(version, range);
            const sorted = events.toSorted((a, b) => orderOf(a, b, (x, y) => (0, order_order.tL)(order, x, y)));
            let inside = false;
            for (const event of sorted) {
                const turned = turnedBy(event, version, (x, y) => (0, order_order.tL)(order, x, y));
                if (turned === 'unknown')
                    return isOne(events) ? sameAs(version, range) : 'unknown';
                inside = turned ?? inside;
            }
            if (!inside)
                return undefined;
            const why = `it is in ${shownRange(events)}`;
            return isOfOlderLine(version, range)
                ? {
                    certainty: 'possible',
                    why: `${why}, where nobody wrote since when, and of an older line than ${range.line}`,
                    range: events,
                }
                : { certainty, why, range: events };
        }
        const isOfOlderLine = (version, { line }) => line !== undefined && !(0, record_stream.q)(version.replace(/^v(?=\d)/i, ''), line);
        const isOne = ([from, to, ...more]) => more.length === 0 && from?.introduced !== undefined && from.introduced === to?.last;
        const sameAs = (version, { events, certainty }) => spelled(events[0].introduced) === spelled(version)
            ? { certainty, why: `the record names ${version}`, range: events }
            : undefined;
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
        ;
        function ofItsStream(entries, version) {
            if (entries.every((entry) => streamOfEntry(entry) === undefined))
                return entries;
            const isOwn = (entry) => {
                const stream = streamOfEntry(entry);
                return stream !== undefined && (0, record_stream.q)(version, stream);
            };
            const told = new Set(entries.filter(isOwn).flatMap(({ id, aliases }) => [id, ...aliases]));
            return entries
                .filter((entry) => streamOfEntry(entry) === undefined ||
                isOwn(entry) ||
                (entry.dismissed === undefined && ![entry.id, ...entry.aliases].some((id) => told.has(id))))
                .map((entry) => (streamOfEntry(entry) === undefined ? besideLines(entry) : entry));
        }
        const besideLines = (entry) => ({
            ...entry,
            affected: {
                ...entry.affected,
                ranges: entry.affected.ranges.map((range) => ({ ...range, lines: true })),
            },
        });
        const streamOfEntry = ({ affected }) => affected.ranges.find(({ stream }) => stream !== undefined)?.stream;
        ;
        const standingId = (id, aliases) => [id, ...aliases].filter((one) => one.startsWith('CVE-')).sort()[0] ?? id;
        ;
        function findingsOf(component, source) {
            const { version } = comparedVersion(component);
            const read = component.identities.flatMap((identity) => ofItsStream(source.entries((0, identity_identity.US)(identity)), version).map((entry) => ({
                identity,
                entry,
            })));
            const dismissals = read.filter(({ identity, entry }) => entry.dismissed !== undefined && identity.certainty !== 'possible');
            const matches = read.flatMap(({ identity, entry }) => {
                if (entry.dismissed !== undefined)
                    return [];
                const placed = versionPlacement(comparedVersion(component), entry.affected);
                if (placed.kind === 'not-affected' || (placed.kind === 'unknown' && !(0, order_order.HZ)(version)))
                    return [];
                const { id: record, aliases, source: from } = entry;
                const told = { record, aliases, source: from, identity };
                const match = { ...told, entry, why: placed.why, fixed: placed.fixed };
                if (placed.kind === 'unknown')
                    return [{ ...match, certainty: 'possible' }];
                const sure = (0, identity_identity.mp)(identity.certainty, placed.certainty);
                const certainty = component.external ? 'possible' : sure;
                return [{ ...match, range: placed.range, certainty }];
            });
            const affirmed = new Set(matches.map(({ entry }) => wordOf(entry)));
            const denied = denials(component, read.filter(({ entry }) => !affirmed.has(wordOf(entry))), dismissals);
            return families(matches)
                .map((family) => findingOf(component, family, source, denied))
                .sort(byWeight);
        }
        const wordOf = ({ source, id }) => `${source}\n${id}`;
        function denials(component, read, dismissals) {
            const denied = new Map();
            for (const { identity, entry } of read) {
                if (entry.dismissed !== undefined || identity.kind === 'distribution')
                    continue;
                if (identity.certainty === 'possible' || entry.affected.ranges.length === 0)
                    continue;
                if (entry.affected.silent === true)
                    continue;
                const { kind } = versionPlacement(comparedVersion(component), entry.affected);
                if (kind !== 'not-affected')
                    continue;
                for (const id of (0, record_entry.U)(entry))
                    denied.set(id, `${entry.id} names other versions`);
            }
            for (const { entry } of dismissals)
                for (const id of (0, record_entry.U)(entry))
                    denied.set(id, `${entry.source}: ${entry.dismissed ?? ''}`);
            return denied;
        }
        function families(matches) {
            const family = new Map();
            for (const match of matches) {
                const joined = new Set([match]);
                for (const id of (0, record_entry.U)(match.entry))
                    for (const one of family.get(id) ?? [])
                        joined.add(one);
                for (const one of joined)
                    for (const id of (0, record_entry.U)(one.entry))
                        family.set(id, joined);
            }
            return [...new Set(family.values())].map((set) => [...set]);
        }
        function findingOf(component, family, source, denied) {
            const ids = [...new Set(family.flatMap(({ entry }) => (0, record_entry.U)(entry)))].sort();
            const best = family.toSorted(identity_identity.Es)[0];
            const id = standingId(best.entry.id, ids);
            const told = [id, ...ids.filter(told_apart.vQ)].flatMap((one) => source.enrichment(one) ?? []);
            const probabilities = told.flatMap(({ probability }) => probability ?? []);
            const mended = mendedBy(component, ids, family.map(({ entry }) => entry));
            const [denial, ...more] = (0, told_apart.Yg)(ids).map((own) => (0, told_apart.$1)(own, denied));
            const isDenied = denial !== undefined && more.every((one) => one !== undefined);
            const guessed = family.every(({ identity }) => identity.kind === 'distribution' || identity.kind === 'cpe');
            return {
                component,
                id,
                aliases: ids,
                summary: summaryOf(family),
                severity: severityOf(family),
                grade: isDenied && guessed ? 'possible' : best.certainty,
                evidence: family
                    .toSorted(identity_identity.Es)
                    .map(({ record, aliases, source: from, identity, why, certainty, range }) => ({
                    record,
                    aliases,
                    source: from,
                    identity,
                    why,
                    certainty,
                    range,
                })),
                fixed: [...new Set(family.flatMap(({ fixed }) => fixed))],
                exploited: told.find(({ exploited }) => exploited !== undefined)?.exploited,
                probability: probabilities.length === 0 ? undefined : Math.max(...probabilities),
                status: mended === undefined ? 'open' : 'fixed',
                reason: mended ?? (isDenied ? denial : undefined),
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
        function scanComponents(given, source, asked = new Set()) {
            const components = [...Map.groupBy(given, keyOf).values()].map((same) => same.reduce(joined));
            const notCovered = [];
            const findings = [];
            for (const component of components) {
                const why = whyNotCovered(component, source, asked);
                if (why !== undefined)
                    notCovered.push({ component, why });
                findings.push(...findingsOf(component, source));
            }
            return { components, findings, notCovered };
        }
        const keyOf = ({ name, version, part, hash, identities, external, tag }) => JSON.stringify([
            [name, version, hash, part?.name, part?.version],
            hash === undefined && [external, tag, identities.map(identity_identity.US).sort()],
        ]);
        const joined = (one, other) => ({
            ...one,
            tag: one.tag ?? other.tag,
            at: one.at ?? other.at,
            identities: surest([...one.identities, ...other.identities]),
            patched: inBoth(one.patched, other.patched),
            changes: inBoth(one.changes ?? NONE, other.changes ?? NONE),
            external: one.external && other.external,
        });
        const NONE = new Map();
        const surest = (identities) => [...Map.groupBy(identities, identity_identity.US).values()].map((same) => same.toSorted(identity_identity.Es)[0]);
        const inBoth = (one, other) => new Map([...one].filter(([key]) => other.has(key)));
        const isOrdered = (version, order) => (0, order_order.tL)(order, version, version) !== undefined;
        function whyNotCovered(component, { kinds }, asked) {
            const { identities, obstacle } = component;
            if (obstacle !== undefined)
                return obstacle;
            const { version } = comparedVersion(component);
            if (!(0, order_order.HZ)(version))
                return `its version "${version}" has no place among releases`;
            const named = identities.filter(({ certainty }) => certainty !== 'possible');
            if (named.length === 0)
                return 'nothing tells under which name databases know it';
            const read = named.filter((one) => (kinds.get(one.kind) ?? 0) > 0 || asked.has((0, identity_identity.US)(one)));
            if (read.length === 0)
                return `no database that was read has records of its kind (${[...new Set(named.map(({ kind }) => kind))].join(', ')})`;
            if (read.every(({ kind }) => !isOrdered(version, (0, ecosystems.mJ)(kind))))
                return `its version "${version}" has no place in the order of any database that knows it`;
            return undefined;
        }
        var errors = __webpack_require__(37638);
        var hold_work_folder = __webpack_require__(18645);
        var markdown = __webpack_require__(12712);
        var document_kinds = __webpack_require__(64361);
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
        var read_source = __webpack_require__(41743);
        var records_in = __webpack_require__(517);
        var temporary_file = __webpack_require__(81401);
        ;
        const MAGIC = Buffer.from('pakadv5\n');
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
            const hash = (0, external_node_crypto_.createHash)('sha256').update('8');
            for (const { name, path, files } of sources) {
                hash.update(`\n${name}\n${path}`);
                for (const file of files ?? (await (0, read_source.R)(path))) {
                    const { size, mtimeMs } = files === undefined && file !== path ? (0, external_node_fs_.lstatSync)(file) : (0, external_node_fs_.statSync)(file);
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
        async function addSource({ name, path, files }, writer) {
            const tally = new Tally(name);
            for (const file of files ?? (await (0, read_source.R)(path)))
                for await (const { format, items } of (0, read_source.S)(file, name, file === path)) {
                    tally.count(items);
                    for (const item of items)
                        tally.add(item, format, writer);
                }
            return tally.summary();
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
            count(items) {
                this.#records += (0, records_in.Q)(items);
            }
            add(item, format, writer) {
                switch (item.kind) {
                    case 'entry':
                        this.#formats.add(format);
                        this.#date(item.entry.modified);
                        writer.add(item.entry);
                        break;
                    case 'enrichment':
                        this.#formats.add(format);
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
                    id: 'database-index-unusable',
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
            id: 'database-index-unusable',
            fix: 'Remove it, and run it again: it is made anew.',
            at: { file },
        });
        var cache_folder = __webpack_require__(24356);
        var kept_folder = __webpack_require__(73016);
        var kept_source = __webpack_require__(26567);
        var kept_state = __webpack_require__(20333);
        var make_folder = __webpack_require__(36532);
        var may_publish_here = __webpack_require__(34509);
        ;
        async function betweenJobs(folder, key, inputs, ports, refresh) {
            const { jobCache, clock } = ports;
            await (0, make_folder.f)(folder);
            await jobCache.restore([folder], `${key}${clock.now()}`, [key]);
            const changed = await refresh();
            const counts = (await (0, may_publish_here.T)(inputs, ports)).kind === 'allowed';
            if (counts && changed)
                await jobCache.save([folder], `${key}${clock.now()}`);
        }
        ;
        async function databasesToRead(inputs, configuration, ports) {
            const { host, clock } = ports;
            const { databases, update, live } = inputs;
            const settings = configuration?.values;
            const isNamed = databases.length > 0 || settings?.databases !== undefined;
            const chosen = live && !isNamed ? [] : (0, kept_folder.FT)(databases, settings);
            const kept = (0, kept_source.bT)(chosen.filter(kept_source.eC), clock.now());
            const folder = (0, kept_folder.L1)(host.env);
            if (update && kept.length > 0)
                await betweenJobs(folder, cacheKey(kept), inputs, ports, async () => {
                    const all = await (0, kept_folder.ov)(kept, settings, ports);
                    return all.some(({ kind }) => kind === 'new');
                });
            const found = await Promise.all(kept.map((source) => keptAsSource(folder, source)));
            const named = chosen
                .filter((text) => !(0, kept_source.eC)(text))
                .map((name) => ({ name, path: (0, external_node_path_.resolve)(host.workspace, name) }));
            return [...found, ...named];
        }
        function cacheKey(kept) {
            const names = (0, external_node_crypto_.createHash)('sha256')
                .update(kept.map(({ name }) => name).join('\n'))
                .digest('hex');
            return `pakages-databases-1-${names.slice(0, 16)}-`;
        }
        async function keptAsSource(folder, source) {
            const found = await (0, kept_state.Ip)(folder, source);
            if (found !== undefined)
                return { name: source.name, path: found.path, fetched: found.fetched };
            throw new errors.H(`The database ${source.name} is not here.`, {
                id: 'database-missing',
                fix: 'Fetch it with "pakages scan update" or the input "update", or name others with "databases".',
            });
        }
        ;
        function questionsAbout(identities) {
            const questions = new Map();
            const covered = new Set();
            for (const identity of identities.filter(({ certainty }) => certainty !== 'possible'))
                for (const question of questionsOf(identity)) {
                    questions.set(`${question.ecosystem} ${question.name}`, question);
                    covered.add((0, identity_identity.US)(identity));
                }
            return { questions: [...questions.values()], covered };
        }
        function questionsOf({ kind, name, spelled }) {
            if (kind === 'git')
                return [...new Set([name, spelled ?? name])].map((one) => ({ ecosystem: 'GIT', name: one }));
            return (0, ecosystems.oG)(kind).map((ecosystem) => ({ ecosystem, name }));
        }
        var schemas = __webpack_require__(92857);
        var iso = __webpack_require__(64377);
        ;
        const OSV_API = 'https://api.osv.dev';
        const MOST_QUESTIONS = 1000;
        const id = schemas.YjP().regex(/^[A-Za-z0-9][\w.:+-]{0,99}$/, 'not an id');
        const modified = iso.w$({ offset: true });
        const batchAnswer = schemas.Ikc({
            results: schemas.YOg(schemas.Ikc({
                vulns: schemas.YOg(schemas.Ikc({ id, modified })).max(100_000).nullish(),
                next_page_token: schemas.YjP().max(10_000).nullish(),
            }))
                .max(MOST_QUESTIONS)
                .default([]),
        });
        const recordAnswer = schemas._H3({ id, modified });
        ;
        const MOST_ROUNDS = 200;
        const MOST_RECORDS = 200_000;
        const AT_ONCE = 4;
        async function listRecords(questions, ask, signal) {
            const listed = new Map();
            let pending = questions.map((question) => ({ question, token: undefined }));
            for (let round = 0; pending.length > 0; round++) {
                if (round === MOST_ROUNDS || listed.size > MOST_RECORDS)
                    throw endless(pending[0].question, listed.size);
                const further = await (0, p_map["default"])(batchesOf(pending), (batch) => askBatch(batch, listed, ask), {
                    concurrency: AT_ONCE,
                    signal,
                });
                pending = further.flat();
            }
            return listed;
        }
        const batchesOf = (pending) => Array.from({ length: Math.ceil(pending.length / MOST_QUESTIONS) }, (_, at) => pending.slice(at * MOST_QUESTIONS, (at + 1) * MOST_QUESTIONS));
        async function askBatch(batch, listed, ask) {
            const queries = batch.map(({ question, token }) => ({
                package: question,
                ...(token !== undefined && { page_token: token }),
            }));
            const { results } = await ask('/v1/querybatch', batchAnswer, { queries });
            if (results.length !== batch.length)
                throw new errors.H(`OSV answered ${results.length} of ${batch.length} questions.`, {
                    id: 'osv-answer-unusable',
                    fix: 'Run it again, or leave out "live" and use databases that lie here.',
                });
            for (const one of results.flatMap(({ vulns }) => vulns ?? []))
                listed.set(one.id, one);
            return batch.flatMap(({ question }, at) => {
                const token = results[at].next_page_token;
                return token ? [{ question, token }] : [];
            });
        }
        const endless = ({ ecosystem, name }, records) => new errors.H(`The answers of OSV do not come to an end: of ${name} (${ecosystem}) there is more after ${records} records.`, {
            id: 'osv-answer-unusable',
            fix: 'Run it again, or leave out "live" and use databases that lie here.',
        });
        ;
        const keep_records_AT_ONCE = 16;
        async function keepRecords(folder, listed, ask, signal) {
            let fetched = 0;
            const files = await (0, p_map["default"])(listed, async (one) => {
                const file = (0, external_node_path_.join)(folder, `${one.id}.json`);
                if (await isCurrent(file, one))
                    return file;
                await (0, documents.f8)(file, `${JSON.stringify(await recordOf(one, ask))}\n`);
                fetched++;
                return file;
            }, { concurrency: keep_records_AT_ONCE, signal });
            return { files: files.toSorted(), fetched };
        }
        async function recordOf({ id }, ask) {
            const record = await ask(`/v1/vulns/${encodeURIComponent(id)}`, recordAnswer);
            if (record.id === id)
                return record;
            throw new errors.H(`OSV was asked for ${id}, and answered with ${record.id}.`, {
                id: 'osv-answer-unusable',
                fix: 'Run it again, or leave out "live" and use databases that lie here.',
            });
        }
        async function isCurrent(file, { modified }) {
            const read = recordAnswer.safeParse(await (0, promises_.readFile)(file, 'utf8')
                .then((text) => JSON.parse(text))
                .catch(() => undefined));
            return read.success && Date.parse(read.data.modified) >= Date.parse(modified);
        }
        var src_mirrors = __webpack_require__(42369);
        var web_web = __webpack_require__(59003);
        ;
        const PATIENCE = 10 * 60_000;
        const live_records_AT_ONCE = 16;
        async function liveRecords(components, inputs, configuration, ports) {
            const { host, clock, signal } = ports;
            const { questions, covered } = questionsAbout(components.flatMap((one) => one.identities));
            const folder = (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'osv-records');
            const ask = askOsv(configuration, ports);
            let files = [];
            const refresh = async () => {
                await (0, temporary_file.jU)(folder);
                const listed = await listRecords(questions, ask, signal);
                const kept = await keepRecords(folder, listed.values(), ask, signal);
                const records = (0, markdown.hS)(kept.files.length, 'record');
                host.info(`OSV has ${records} of ${questions.length} names, ${kept.fetched} new or changed`);
                files = kept.files;
                return kept.fetched > 0;
            };
            await (0, make_folder.f)(folder);
            const options = { wait: PATIENCE, input: 'PAKAGES_CACHE' };
            await host.group(`Asking OSV about ${(0, markdown.hS)(questions.length, 'name')}`, () => betweenJobs(folder, 'pakages-osv-1-', inputs, ports, () => (0, hold_work_folder.U)(folder, 'scan', ports, refresh, options)));
            const fetched = new Date(clock.now()).toISOString();
            return { source: { name: 'OSV', path: folder, files, fetched }, asked: covered };
        }
        function askOsv(configuration, { http, patience, signal, host }) {
            const mirrors = (0, src_mirrors.M)({
                ...configuration?.values.updates?.mirrors,
                ...(0, src_mirrors.p)(host.env['PAKAGES_MIRRORS'] ?? ''),
            });
            const web = new web_web.N({ http, patience, signal, mirrors, store: nothingKept, perHost: live_records_AT_ONCE });
            return async (path, answer, post) => {
                const read = await web.json(`${OSV_API}${path}`, answer, post === undefined ? {} : { post });
                if (read.kind === 'read')
                    return read.value;
                throw new errors.H(`OSV could not be asked: ${read.reason}.`, {
                    id: 'osv-not-asked',
                    fix: 'Run it again later, or leave out "live" and use databases that lie here.',
                });
            };
        }
        const nothingKept = { get: async () => undefined, put: async () => undefined };
        ;
        const DAY = 24 * 60 * 60_000;
        async function openDatabases(components, inputs, configuration, ports) {
            const kept = await databasesToRead(inputs, configuration, ports);
            const live = inputs.live && (await liveRecords(components, inputs, configuration, ports));
            const databases = live ? [...kept, live.source] : kept;
            const named = (0, external_node_crypto_.createHash)('sha256')
                .update(databases.map(({ path }) => path).join('\n'))
                .digest('hex');
            const cache = (0, cache_folder.n)(ports.host.env);
            const file = (0, external_node_path_.join)(cache, 'advisories', `${named.slice(0, 16)}.index`);
            const index = await currentIndex(file, databases, inputs['rebuild-index'], ports);
            try {
                const sources = index.header.sources.map((summary, at) => ({
                    ...summary,
                    fetched: databases[at]?.fetched,
                }));
                for (const source of sources) {
                    tellRefused(source, ports);
                    if (!live || source.name !== live.source.name)
                        requireRecords(source);
                    requireAge(source, inputs['max-age'], ports);
                }
                return { index, sources, asked: live ? live.asked : new Set() };
            }
            catch (error) {
                index.close();
                throw error;
            }
        }
        async function currentIndex(file, sources, anew, { host }) {
            const fingerprint = await databaseFingerprint(sources);
            const known = anew || !(0, external_node_fs_.existsSync)(file) ? undefined : openIfWhole(file);
            if (known?.header.fingerprint === fingerprint)
                return known;
            known?.close();
            await host.group(`Reading ${sources.map((source) => shown(source, host)).join(', ')}`, () => makeIndex(file, sources, fingerprint));
            return new AdvisoryIndex(file);
        }
        const shown = ({ name, path }, { workspace }) => (0, external_node_path_.resolve)(workspace, name) === path ? (0, external_node_path_.relative)(workspace, path) || '.' : name;
        function openIfWhole(file) {
            try {
                return new AdvisoryIndex(file);
            }
            catch {
                return undefined;
            }
        }
        function requireRecords({ name, records, reasons, elsewhere }) {
            if (records > 0 || elsewhere > 0)
                return;
            throw new errors.H(`The database ${name} has no record that can be used${reasons.length > 0 ? ` (${reasons[0]})` : ''}.`, {
                id: 'database-empty',
                fix: 'Name a folder or a file with records of OSV, CVE, NVD, Alpine, Wolfi, CISA or EPSS.',
            });
        }
        function tellRefused({ name, refused, reasons }, { host }) {
            if (refused === 0)
                return;
            host.warning(`${refused} ${refused === 1 ? 'record' : 'records'} of ${name} cannot be used: ${reasons.join('; ')}${refused > reasons.length ? '; …' : ''}`);
        }
        function requireAge({ name, fetched, newest }, maxAge, { clock }) {
            const known = fetched ?? newest;
            if (maxAge === undefined)
                return;
            if (known === undefined || Date.parse(known) > clock.now() + DAY)
                throw new errors.H(`Nothing tells how old the database ${name} is${known === undefined ? '' : `: its newest record is of ${known.slice(0, 10)}`}.`, {
                    id: 'database-age-unknown',
                    fix: 'Leave "max-age" out, or take a database whose records have dates.',
                });
            const days = Math.floor((clock.now() - Date.parse(known)) / DAY);
            if (days > maxAge)
                throw new errors.H(`The database ${name} is ${days} days old, and ${maxAge} are allowed.`, {
                    id: 'database-too-old',
                    fix: 'Fetch it again (kept ones with "update"), or raise "max-age".',
                });
        }
        var fail_on = __webpack_require__(30819);
        var evidence = __webpack_require__(45496);
        var recipe_sources = __webpack_require__(64574);
        var facts_of = __webpack_require__(67866);
        var registry = __webpack_require__(10320);
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
        const claimedBy = (facts) => TELLING.flatMap((source) => {
            const key = source.claim(facts);
            return key === undefined ? [] : [{ datasource: source.name, key }];
        });
        var recipe_folder = __webpack_require__(50703);
        ;
        const NAMED = /(CVE)[-_](\d{4})[-_](\d{4,19})|(GHSA)((?:-[0-9a-z]{4}){3})/gi;
        async function patchedBy(subject, found) {
            const patched = new Map();
            const changes = new Map();
            const add = (patch, { names, changed }) => {
                for (const id of names.flatMap(idsIn))
                    if (!patched.has(id))
                        patched.set(id, `the patch ${patch}`);
                for (const change of changed)
                    if (!changes.has(change))
                        changes.set(change, `the patch ${patch}`);
            };
            for (const given of subject.patchNames) {
                const name = given.replace(/^sha256:[0-9a-f]{64} ?/, '');
                add(name, { names: [name], changed: changesIn(name, '') });
            }
            const applied = new Set(subject.patches);
            if (found === undefined || applied.size === 0)
                return { patched, changes };
            const lines = (await (0, recipe_folder.gl)(found.place)).split('\n');
            for (const patch of found.recipe.patches) {
                if (typeof patch.source !== 'string' || patch.reverse)
                    continue;
                const { sha256, text } = await contentOf(patch, patch.source, found);
                if (sha256 === undefined || !applied.has(sha256))
                    continue;
                add(patch.source, {
                    names: [patch.source, broughtBy(text), commentAbove(lines, patch.span.line)],
                    changed: changesIn(patch.source, text),
                });
            }
            return { patched, changes };
        }
        function broughtBy(text) {
            let inHunk = false;
            return text
                .split('\n')
                .filter((line) => {
                if (line.startsWith('@@ '))
                    inHunk = true;
                else if (inHunk && /^[^ \t\r+\\-]/.test(line))
                    inHunk = false;
                return !inHunk || line.startsWith('+');
            })
                .join('\n');
        }
        function commentAbove(lines, line) {
            let from = line - 1;
            while (from > 0 && /^\s*#/.test(lines[from - 1]))
                from--;
            return lines.slice(from, line - 1).join('\n');
        }
        const DIFF = /^(?:diff |--- |Index: )/m;
        const ORIGIN = /^From ([0-9a-f]{40}) [A-Z][a-z]{2} [A-Z][a-z]{2} |cherry picked from commit ([0-9a-f]{7,40})\b|^(?:Origin|Applied-Upstream|Upstream-Status|Upstream-Commit): .{0,200}?(?:(https?:\/\/[^\s\]>),]+)|\b([0-9a-f]{40})\b)/gim;
        function changesIn(address, text) {
            const head = text.slice(0, 100_000).split(DIFF, 1)[0];
            return [
                ...[(0, record_changes.C)(address) ?? []].flat(),
                ...[...head.matchAll(ORIGIN)].flatMap(([, mail, picked, origin, named]) => origin === undefined ? (mail ?? picked ?? named).toLowerCase() : ((0, record_changes.C)(origin) ?? [])),
            ];
        }
        const idsIn = (text) => [
            ...new Set([...text.matchAll(NAMED)].map(([, cve, year, number, , rest]) => cve === undefined ? `GHSA${rest.toLowerCase()}` : `CVE-${year}-${number}`)),
        ];
        async function contentOf(patch, source, { place }) {
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
        var recipe = __webpack_require__(61400);
        var answers = __webpack_require__(87562);
        var parse_spec = __webpack_require__(70378);
        var invalid_value = __webpack_require__(14566);
        var version_in_url = __webpack_require__(53667);
        ;
        function vendoredIn(subject, found, owner, stated) {
            if (subject.external)
                return [];
            const sources = subject.resources ??
                (found?.recipe.resources ?? []).flatMap((one) => resourceOf(one, subject.built));
            return sources.map((source) => ({
                ...owner,
                part: { name: source.name, version: versionOf(source) },
                tag: source.tag,
                identities: identitiesIn(source, stated.get(`${subject.name}/${source.name}`) ?? []),
                obstacle: source.obstacle,
                at: owner.at && { ...owner.at, line: source.line ?? owner.at.line },
            }));
        }
        const COMPUTED = 'its recipe works out where this resource comes from as it is run, and a scan runs none';
        function resourceOf(resource, built) {
            const word = (key) => {
                const value = resource.keywords.get(key);
                return typeof value === 'string' && value !== '' ? value : undefined;
            };
            const git = word('git');
            const url = git ?? word('url');
            const applies = appliesTo(resource, built);
            if (applies === false)
                return [];
            const line = resource.span.line;
            const name = word('name') ?? 'resource';
            if (url === undefined)
                return [{ name, url: '', git: false, line, obstacle: COMPUTED }];
            return [
                {
                    name,
                    url,
                    git: git !== undefined,
                    tag: word('tag'),
                    reference: word('commit') ?? word('branch'),
                    line,
                    ...(applies === undefined && { doubt: 'only Spack knows whether this build has it' }),
                },
            ];
        }
        function appliesTo({ when, conditional }, built) {
            let sure = conditional === undefined;
            for (const condition of when) {
                const holds = (0, recipe.t8)(condition) || built === undefined ? undefined : told(condition, built);
                if (holds === false)
                    return false;
                sure &&= holds === true;
            }
            return sure ? true : undefined;
        }
        function told(condition, { spec, specs }) {
            try {
                return (0, answers.G)(spec, (0, parse_spec.N)(condition), specs);
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return undefined;
                throw error;
            }
        }
        function versionOf({ tag, reference, git, url }) {
            if (tag !== undefined)
                return versionsOfTag(tag).at(-1) ?? tag;
            if (git)
                return reference ?? 'unknown';
            const commit = /\/(?:[\w.]+-)?([0-9a-f]{40})(?=[./]|$)/.exec(url)?.[1];
            return commit ?? (0, version_in_url.D)(url)?.version ?? 'unknown';
        }
        function identitiesIn({ name, url, git, doubt, obstacle }, stated) {
            if (obstacle !== undefined)
                return [];
            const identities = (0, evidence.U)({
                name,
                stated,
                builtin: false,
                claims: git ? [] : claimedBy({ name, bases: [], versions: [], urls: [url] }),
                repositories: git ? [url] : [],
                archives: git ? [] : [url],
            });
            return doubt === undefined
                ? identities
                : identities.map((identity) => ({
                    ...identity,
                    certainty: 'possible',
                    origin: `${identity.origin}, and ${doubt}`,
                }));
        }
        ;
        async function identifiedComponents(subject, { shelf, stated, workspace }) {
            const found = await shelf.recipeOf(subject);
            const [version, reference] = plainVersion(subject.version);
            const directive = found?.recipe.versions.find((one) => one.version.text === version);
            const own = {
                name: subject.name,
                version,
                tag: directive?.tag ?? reference,
                hash: subject.hash,
                identities: (0, evidence.U)({
                    ...evidenceOf(subject, found?.recipe),
                    stated: [...(stated.get(subject.name) ?? []), ...(found?.knownAs ?? [])],
                }),
                ...(await patchedBy(subject, found)),
                external: subject.external,
                from: subject.from,
                at: found && versionLine(found, directive, workspace),
            };
            return [own, ...vendoredIn(subject, found, own, stated)];
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
                version: plainVersion(subject.version)[0],
                bases: recipe?.bases ?? [],
                builtin: namespace === undefined || namespace === 'builtin',
                claims: [...told.flatMap(claimedBy), ...mirrored(facts)],
                repositories,
                archives: [
                    ...(facts === undefined ? [] : archivesOf(facts)),
                    ...urls.filter((url) => !isGit(url)),
                ],
                homepage: homepage ?? facts?.homepage,
                purls,
                cpes,
            };
        }
        const isGit = (url) => /^git[+:]|\.git(?:@|$)/.test(url);
        const archivesOf = ({ urls, gnuMirrorPath, xorgMirrorPath }) => [
            ...urls,
            ...(gnuMirrorPath === undefined ? [] : [`https://ftp.gnu.org/gnu/${gnuMirrorPath}`]),
            ...(xorgMirrorPath === undefined
                ? []
                : [`https://www.x.org/archive/individual/${xorgMirrorPath}`]),
        ];
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
        var destination = __webpack_require__(40862);
        var finding_tables = __webpack_require__(30808);
        ;
        const markerType = schemas.Ikc({ ids: schemas.YOg(schemas.YjP()) });
        const MOST = 2000;
        const issueMarker = (open) => ({
            ids: [...new Set(open.map(decide_issue_keyOf))].sort().slice(0, MOST),
        });
        const decide_issue_keyOf = ({ id, aliases, package: subject }) => (0, external_node_crypto_.createHash)('sha256')
            .update(`${(0, finding_tables.qg)(subject)} ${standingId(id, aliases)}`)
            .digest('hex')
            .slice(0, 12);
        function decideIssue(open, draft, issues) {
            const existing = issues.find(({ state }) => state === 'open') ?? issues[0];
            if (existing === undefined)
                return open.length === 0 ? { kind: 'nothing' } : { kind: 'open' };
            if (open.length === 0)
                return existing.state === 'open' ? { kind: 'close', existing } : { kind: 'nothing' };
            const read = markerType.safeParse(existing.marker);
            const known = new Set(read.success ? read.data.ids : []);
            const news = open.filter((finding) => !known.has(decide_issue_keyOf(finding)));
            if (existing.state === 'closed')
                return news.length > 0 ? { kind: 'reopen', existing, news } : { kind: 'dismissed', existing };
            return existing.title === draft.title && existing.body === draft.body
                ? { kind: 'keep', existing }
                : { kind: 'update', existing, news };
        }
        ;
        const LABEL = 'pakages-vulnerabilities';
        const LONGEST = 40_000;
        async function keepIssueUpToDate(record, open, mended, inputs, ports) {
            const { host } = ports;
            if (host.kind === 'terminal') {
                host.notice('The issue is kept up to date by runs in a workflow.');
                return undefined;
            }
            await (0, may_publish_here.H)('the issue', inputs, ports);
            const { repository, token } = (0, destination.M)(inputs['github-token'], host);
            const codeHost = await ports.openCodeHost(repository, token, host.context.apiUrl);
            const draft = draftOf(record, open, mended);
            const decision = decideIssue(open, draft, await codeHost.keptIssues(LABEL));
            return carriedOut(decision, draft, codeHost);
        }
        async function carriedOut(decision, draft, codeHost) {
            switch (decision.kind) {
                case 'nothing':
                    return undefined;
                case 'keep':
                    return { outcome: 'kept', url: decision.existing.url };
                case 'dismissed':
                    return { outcome: 'dismissed', url: decision.existing.url };
                case 'open':
                    return { outcome: 'opened', url: (await codeHost.keepIssue(draft)).url };
                case 'close': {
                    const { url, number } = await codeHost.keepIssue(draft, decision.existing);
                    await codeHost.comment(number, 'Nothing is open any more.');
                    return { outcome: 'closed', url };
                }
                case 'update':
                case 'reopen': {
                    const { url, number } = await codeHost.keepIssue(draft, decision.existing);
                    if (decision.news.length > 0)
                        await codeHost.comment(number, newsOf(decision.news));
                    return { outcome: decision.kind === 'reopen' ? 'reopened' : 'updated', url };
                }
                default:
                    return decision;
            }
        }
        function draftOf(record, open, mended) {
            const proposals = mended.flatMap(({ name, url }) => url === undefined ? [] : `- ${name}: ${url}`);
            const left = mended.flatMap(({ name, outcome, said }) => outcome === 'left' ? [`- ${(0, finding_tables.pj)(name, 300)}: ${(0, finding_tables.pj)(said.join(' '), 600)}`] : []);
            const body = [
                (0, finding_tables.Pl)(record, open),
                ...(open.length > 0 ? [(0, finding_tables.f9)(open)] : []),
                ...(proposals.length > 0 ? ['**Proposed:**', proposals.join('\n')] : []),
                ...(left.length > 0 ? ['**Left to people:**', left.slice(0, finding_tables._B).join('\n')] : []),
                ...(0, finding_tables.KY)(record),
                'This issue is kept up to date. What does not matter here is said by `/pakages not-affected`, or by an exception in `pakages.json`.',
            ].join('\n\n');
            return {
                title: 'Vulnerabilities of published packages',
                body: body.slice(0, LONGEST).trimEnd(),
                marker: issueMarker(open),
                label: LABEL,
                state: open.length > 0 ? 'open' : 'closed',
            };
        }
        const newsOf = (news) => [
            `${(0, markdown.hS)(news.length, 'vulnerability', 'vulnerabilities')} came since:`,
            (0, finding_tables.f9)(news),
        ].join('\n\n');
        ;
        const IDENTITIES = `the kinds are ${identity_identity.vG.join(', ')}`;
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
                    id: 'known-as-malformed',
                    fix: `Write PACKAGE KIND:NAME; ${IDENTITIES}.`,
                });
            return [name, identity];
        }
        function configured(configuration) {
            const given = configuration?.values['known-as'] ?? {};
            return Object.entries(given).flatMap(([name, identities]) => identities.map((identity, at) => {
                if ((0, evidence.a)(identity) === undefined)
                    throw new errors.H(`"${identity}" in "known-as" of ${name} names no identity.`, {
                        id: 'known-as-malformed',
                        fix: `Write KIND:NAME; ${IDENTITIES}.`,
                        at: configuration.at('known-as', name, at),
                    });
                return [name, identity];
            }));
        }
        var read_recipe = __webpack_require__(93955);
        var new_version = __webpack_require__(47109);
        var add_versions = __webpack_require__(42109);
        var local_repository = __webpack_require__(12010);
        var patch = __webpack_require__(603);
        var decide = __webpack_require__(24928);
        var external_node_os_ = __webpack_require__(48161);
        var deprecate_version = __webpack_require__(48868);
        var look = __webpack_require__(50100);
        var local_changes = __webpack_require__(4842);
        var check_updates_access = __webpack_require__(92874);
        var version = __webpack_require__(35198);
        ;
        function remedyFor(version, findings, known) {
            const fixes = findings.map(({ fixed }) => fixed
                .filter((one) => isVersion(one) && isAbove(one, version) && isSameLine(one, version))
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
        function isVersion(text) {
            try {
                (0, version.ot)(text);
                return true;
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return false;
                throw error;
            }
        }
        const byVersion = (a, b) => (0, version.Zy)((0, version.ot)(a), (0, version.ot)(b));
        const isAbove = (one, other) => byVersion(one, other) > 0;
        const isSameLine = (one, other) => (0, version.ot)(one).release[0] === (0, version.ot)(other).release[0];
        ;
        async function changeFor(recipe, findings, mending) {
            let text = recipe.text;
            const others = [];
            const said = [];
            for (const [version, own] of Map.groupBy(findings, (one) => one.package.version)) {
                const mended = await mendedVersion({ ...recipe, text }, version, own, mending);
                text = mended.changes.find(({ path }) => path === recipe.path)?.content ?? text;
                others.push(...mended.changes.filter(({ path }) => path !== recipe.path));
                said.push(...mended.said);
            }
            const own = { path: recipe.path, before: recipe.text, content: text };
            return { changes: text === recipe.text ? [] : [own, ...others], said };
        }
        function mendedVersion(recipe, version, findings, mending) {
            const known = recipe.recipe.versions.map((one) => one.version.text);
            const remedy = remedyFor(version, findings, known);
            return remedy.kind === 'add'
                ? addedTo(recipe, version, remedy.atLeast, mending)
                : deprecatedIn(recipe, version, remedy.why);
        }
        function deprecatedIn({ path, text, name }, version, why) {
            const written = (0, deprecate_version._)(text, name, version);
            if (written.kind === 'refused')
                return { changes: [], said: [written.reason] };
            if (written.kind !== 'written')
                return { changes: [], said: [] };
            return {
                changes: [{ path, before: text, content: written.text }],
                said: [`${version} is deprecated, since ${why}.`],
            };
        }
        async function addedTo(recipe, version, atLeast, { root, language, section, token, ports }) {
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(ports.host.env), 'updates');
            await (0, promises_.mkdir)(cache, { recursive: true });
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-mending-'));
            try {
                const access = (0, check_updates_access.b)({ token, 'upstream-token': undefined }, section, cache, ports);
                const now = ports.clock.now();
                const run = { access, section, root, language, now, scratch, cache };
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
            const { root } = found;
            const mending = { root, language: LANGUAGE, section, token: inputs['github-token'], ports };
            const mended = [];
            for (const recipe of recipes) {
                const findings = byName.get(recipe.name);
                const change = await changeFor(recipe, findings, mending);
                mended.push(await published(recipe, findings, change, place, existing, ports));
            }
            return mended;
        }
        async function placeOf(inputs, ports) {
            const { repository, token, base } = (0, destination.M)(inputs['github-token'], ports.host);
            return {
                base,
                codeHost: await ports.openCodeHost(repository, token, ports.host.context.apiUrl),
            };
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
            const title = `${name}: mend ${ids.slice(0, 3).map(idText).join(', ')}${ids.length > 3 ? ' …' : ''}`;
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
        const idText = (id) => id.replaceAll(/[^\w.:+-]+/g, '-').slice(0, 60);
        const plain = (text) => (0, printable.g$)(text.slice(0, 300))
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\`*_{}[\]<>()#|@!~]/g, '\\$&');
        ;
        function leftToPeople(open) {
            const parts = open.filter(({ package: { part } }) => part !== undefined);
            const byPart = Map.groupBy(parts, ({ package: one }) => `${one.name} (${one.part})`);
            return [...byPart].map(([name, found]) => ({ name, outcome: 'left', said: [reasonOf(found)] }));
        }
        function reasonOf(found) {
            const [{ package: one, recipe }] = found;
            const fixed = [...new Set(found.flatMap((finding) => finding.fixed))];
            const place = recipe === undefined ? 'its resource()' : `${recipe.file}:${recipe.line}`;
            const newer = fixed.length === 0 ? 'none is known to be fixed' : `fixed: ${fixed.slice(0, 4).join(', ')}`;
            return `No version of ${one.name} mends a resource that it carries, and which version of ${one.part} goes with it is for people to say: change ${place} (${newer}), or take a version of ${one.name} that carries a later one.`;
        }
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
                throw new errors.H(`The index at ${client.location} lists no build, so nothing was checked.`, { id: 'nothing-to-scan', fix: 'Push packages first, and publish the index again.' });
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
                .filter(({ hash }) => (0, spec_hash.C)(hash))
                .map(({ hash }) => {
                const spec = specs.get(hash);
                return spec === undefined
                    ? { ...NOTHING, name, version, hash, urls, from }
                    : { ...(0, subject.e)({ spec, specs }, from), urls };
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
        var outside_yaml = __webpack_require__(6700);
        var first_issue = __webpack_require__(1393);
        ;
        const repoFile = schemas._H3({
            'known-as': schemas.g1P(schemas.YjP().min(1).max(200), schemas.YOg(schemas.YjP().max(1000)).min(1).max(100))
                .optional(),
        });
        async function namesInRepository(repository) {
            const file = (0, external_node_path_.join)(repository.folder, 'repo.yaml');
            const names = Object.entries(await repository_names_keyOf(file));
            for (const [name, identities] of names) {
                const wrong = identities.find((identity) => (0, evidence.a)(identity) === undefined);
                if (wrong !== undefined)
                    throw refused(file, `"${wrong.slice(0, 120)}" of ${name} names no identity`);
                if ((await (0, recipe_folder.Sx)(repository, name)) === undefined)
                    throw refused(file, `there is no recipe of "${name}" in this repository`);
            }
            return new Map(names);
        }
        async function repository_names_keyOf(file) {
            let content;
            try {
                content = (0, outside_yaml.h)(await (0, promises_.readFile)(file, 'utf8'), file);
            }
            catch (error) {
                throw refused(file, (0, errors.bD)(error).split('\n')[0]);
            }
            const read = repoFile.safeParse(content);
            if (read.success)
                return read.data['known-as'] ?? {};
            throw refused(file, (0, first_issue.O)(read.error));
        }
        const refused = (file, why) => new errors.H(`"known-as" in ${file} cannot be used: ${why}.`, {
            id: 'known-as-malformed',
            fix: `Write "known-as:", and below it "PACKAGE: [KIND:NAME]" for recipes of this repository; ${IDENTITIES}.`,
            at: { file },
        });
        ;
        class RecipeShelf {
            #repositories;
            #read = new Map();
            constructor(repositories) {
                this.#repositories = repositories;
            }
            static async open(named, { host }) {
                const found = await Promise.all(named.map((folder) => (0, repository_folder.S)((0, external_node_path_.resolve)(host.workspace, folder), 'recipes')));
                const read = found.flat().map(async (one) => ({ ...one, names: await namesInRepository(one) }));
                return new RecipeShelf(await Promise.all(read));
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
                        return { ...read, knownAs: repository.names.get(name) ?? [] };
                }
                return undefined;
            }
        }
        const travelled = (folder, namespace) => (0, external_node_fs_.existsSync)(folder)
            ? [{ folder, namespace, packages: (0, external_node_path_.join)(folder, 'packages'), before2: false, names: new Map() }]
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
        ;
        const TELLING_EXPLOITED = new Set(['KEV', 'CVE']);
        function requireListOfExploited(sources) {
            if (sources.some(({ formats }) => formats.some((one) => TELLING_EXPLOITED.has(one))))
                return;
            throw new errors.H('"fail-on" asks for what is exploited, and no database that was read tells.', {
                id: 'exploited-unknown',
                fix: 'Name "cisa:kev" among "databases", or the file of CISA\'s list.',
            });
        }
        function requireCoverage({ components, notCovered, findings }) {
            if (findings.length > 0 || notCovered.length < components.length)
                return;
            throw new errors.H(`Nothing can be said of any package: ${notCovered[0]?.why ?? 'there is none'}.`, {
                id: 'packages-not-covered',
                fix: 'Name the recipes with "recipes", further databases with "databases", or names with "known-as".',
            });
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
        const sarif_MOST = 25_000;
        function sarifOf({ findings }) {
            const shown = findings.slice(0, sarif_MOST);
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
                                semanticVersion: src_version.xv,
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
            const text = unlinked(summary) || `Vulnerability ${unlinked(id)}`;
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
            const text = (0, finding_tables.qg)(subject);
            const cure = fixed.length > 0 ? ` Fixed in ${fixed.slice(0, 4).join(', ')}.` : '';
            return {
                ruleId: id,
                ruleIndex,
                level: finding.severity === 'critical' || finding.severity === 'high' ? 'error' : 'warning',
                message: { text: unlinked(`${text} has ${id} (${grade}).${cure}`) },
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
                    'pakages/v1': `${id}:${text}${hash === undefined ? '' : `/${hash}`}`,
                },
                ...(status !== 'open' &&
                    status !== 'under_investigation' && {
                    suppressions: [{ kind: 'external', justification: unlinked(reason ?? status) }],
                }),
            };
        }
        const unlinked = (text) => (0, printable.g$)(text)
            .replaceAll(/[\n\t]+/g, ' ')
            .replaceAll(/[\\[\]]/g, '\\$&');
        const relativeUri = (from) => from
            .replace(/^[a-z+-]+:\/*/, '')
            .split('/')
            .map(encodeURIComponent)
            .join('/');
        var narrow = __webpack_require__(38065);
        var claim = __webpack_require__(49664);
        ;
        const read_cyclonedx_vex_MOST = 100_000;
        const word = schemas.YjP().max(2000);
        const part = schemas._H3({
            'bom-ref': word.optional(),
            purl: word.optional(),
            cpe: word.optional(),
            components: schemas.YOg(schemas.RZV(() => part))
                .max(read_cyclonedx_vex_MOST)
                .optional(),
        });
        const vulnerability = schemas._H3({
            id: word.optional(),
            references: schemas.YOg(schemas._H3({ id: word }))
                .max(1000)
                .optional(),
            analysis: schemas._H3({
                state: word.optional(),
                justification: word.optional(),
                detail: schemas.YjP().max(20_000).optional(),
                lastUpdated: word.optional(),
                firstIssued: word.optional(),
            })
                .optional(),
            affects: schemas.YOg(schemas._H3({
                ref: word,
                versions: schemas.YOg(schemas._H3({ version: word.optional(), status: word.optional() }))
                    .max(10_000)
                    .optional(),
            }))
                .max(read_cyclonedx_vex_MOST)
                .optional(),
        });
        const read_cyclonedx_vex_document = schemas._H3({
            bomFormat: schemas.euz('CycloneDX'),
            metadata: schemas._H3({
                timestamp: word.optional(),
                component: part.optional(),
                authors: schemas.YOg(schemas._H3({ name: word.optional() })).optional(),
                supplier: schemas._H3({ name: word.optional() }).optional(),
            })
                .optional(),
            components: schemas.YOg(part).max(read_cyclonedx_vex_MOST).optional(),
            vulnerabilities: schemas.YOg(vulnerability).max(read_cyclonedx_vex_MOST).optional(),
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
                throw new invalid_value.h(`${from} is no CycloneDX document that can be read: ${(0, first_issue.O)(read.error)}.`, {
                    id: 'vex-malformed',
                    fix: 'Write it anew: CycloneDX with "vulnerabilities" is read, as JSON.',
                });
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
            const warns = status === 'affected' || status === 'under_investigation';
            const counts = (one) => warns ? one.status !== 'unaffected' : one.status === undefined || one.status === 'unaffected';
            const { version: own } = product;
            if (own !== undefined)
                return versions.some((one) => one.version === own && !counts(one)) ? [] : [product];
            if (versions.length === 0)
                return [product];
            return versions
                .filter(counts)
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
                        id: 'statements-without-packages',
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
                    records: finding.evidence.map(({ record, aliases = [] }) => [record, ...aliases]),
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
        var scan_vulnerabilities_targets = __webpack_require__(54368);
        ;
        async function scanStep(inputs, ports) {
            const configuration = await (0, inputs_inputs.QV)(ports.host).catch(scan_vulnerabilities_targets.Z);
            const [repository] = recipesOf(inputs, configuration);
            if (inputs.propose && repository === undefined)
                throw new errors.eb('"propose" changes recipes, and none are named.', {
                    id: 'input-missing',
                    fix: 'Name their folder with "recipes", or as "repository" in pakages.json.',
                });
            const scanned = await scan(inputs, configuration, ports);
            const open = scanned.record.findings.filter((finding) => (0, fail_on.he)(finding, scanned.failOn));
            const section = configuration?.values.updates ?? {};
            let mended = [];
            try {
                if (inputs.propose)
                    mended = [
                        ...(await proposeMending(ownFindings(open), repository, section, inputs, ports)),
                        ...leftToPeople(open),
                    ];
                const issue = inputs.issue
                    ? await keepIssueUpToDate(scanned.record, open, mended, inputs, ports)
                    : undefined;
                return { ...scanned, mended, issue };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return { ...scanned, mended, issue: undefined, stopped: error };
            }
        }
        const ownFindings = (open) => open.filter((finding) => finding.package.part === undefined);
        async function scan(inputs, configuration, ports) {
            const failOn = (0, fail_on.XV)(inputs['fail-on'], inputs.grade);
            const stated = knownAs(inputs['known-as'], configuration);
            const opened = await (0, src.h)(inputs, ports).catch(scan_vulnerabilities_targets.Z);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs['work-dir']);
            return (0, hold_work_folder.H)(folder, 'scan', ports, async (work) => {
                await (0, promises_.rm)(work.scan, { force: true });
                const subjects = await allSubjects(inputs, ports);
                const shelf = await RecipeShelf.open(recipesOf(inputs, configuration), ports).catch(scan_vulnerabilities_targets.Z);
                const { workspace } = ports.host;
                const identified = await ports.host.group(`Finding what databases call ${(0, markdown.hS)(subjects.length, 'package')}`, () => (0, p_map["default"])(subjects, (subject) => identifiedComponents(subject, { shelf, stated, workspace }), {
                    concurrency: 8,
                }));
                const components = identified.flat();
                const { claims, expired } = await whatPeopleSay(inputs.vex, opened, ports).catch(scan_vulnerabilities_targets.Z);
                const { index, sources, asked } = await openDatabases(components, inputs, configuration, ports);
                try {
                    if (failOn.exploited)
                        requireListOfExploited(sources);
                    const outcome = scanComponents(components, index, asked);
                    requireCoverage(outcome);
                    const targets = [...new Set(subjects.map(({ from }) => from))];
                    const time = new Date(ports.clock.now()).toISOString();
                    const found = step_recordOf(outcome, sources, targets, time);
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
            return own === undefined || recipes.includes(own) ? recipes : [...recipes, own];
        }
        const packageOf = ({ name, version, part, hash, from, }) => ({
            name,
            version,
            ...(hash !== undefined && { hash }),
            from,
            ...(part !== undefined && { part: `${part.name} ${part.version}` }),
        });
        function step_recordOf(outcome, sources, targets, time) {
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
                sources: sources.map(({ name, formats, records, refused, newest, fetched }) => ({
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
                evidence: finding.evidence.map(({ record, aliases, source, identity, why, certainty }) => ({
                    record,
                    ...(aliases.length > 0 && { aliases: [...aliases] }),
                    source,
                    identity: `${identity.kind}:${identity.name}`,
                    origin: identity.origin,
                    grade: certainty,
                    why,
                })),
            };
        }
    }),
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
    })
};
