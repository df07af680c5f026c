export const id = 4029;
export const ids = [4029];
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
        const plain = (text) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, 100))
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
    4029: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanStep: () => (scanStep)
        });
        var external_node_path_ = __webpack_require__(76760);
        var order_order = __webpack_require__(15846);
        ;
        const comparedVersion = ({ version, part, tag }) => ({
            version: part?.version ?? version,
            tag,
        });
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
            ...new Set(ranges.flatMap(({ order, events }) => events.flatMap(({ fixed }) => fixed === undefined || (order === 'distribution' && revisionOf(fixed) > 0)
                ? []
                : [order === 'distribution' ? (0, order_order.cg)(fixed) : fixed]))),
        ];
        const revisionOf = (text) => Number(/(?:-r|_)(\d+)$/.exec(text)?.[1] ?? 0);
        function insideOf(version, range) {
            const { order, events, certainty } = range;
            if (order === 'distribution')
                return insideDistribution(version, range);
            const sorted = events.toSorted((a, b) => orderOf(a, b, (x, y) => (0, order_order.tL)(order, x, y)));
            let inside = false;
            for (const event of sorted) {
                const turned = turnedBy(event, version, (x, y) => (0, order_order.tL)(order, x, y));
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
            const release = (0, order_order.cg)(fixed);
            const order = (0, order_order.tL)('distribution', version, fixed);
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
                const placed = versionPlacement(comparedVersion(component), entry.affected);
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
                if (versionPlacement(comparedVersion(component), entry.affected).kind === 'affected')
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
            const mended = mendedBy(component, ids, family);
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
                status: mended === undefined ? 'open' : 'fixed',
                reason: mended ?? denial,
            };
        }
        function mendedBy({ patched, commits = new Map() }, ids, family) {
            const named = ids.map((id) => patched.get(id)).find((one) => one !== undefined);
            if (named !== undefined)
                return `the recipe applies ${named}`;
            const fixes = family.flatMap(({ entry }) => entry.fixes ?? []);
            for (const [commit, patch] of commits)
                if (fixes.some((fix) => fix.startsWith(commit)))
                    return `the recipe applies ${patch}, which is the commit that fixes it`;
            return undefined;
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
            const components = [...new Map(given.map((one) => [keyOf(one), one])).values()];
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
        const keyOf = ({ name, version, part, hash }) => [name, version, hash, part?.name, part?.version].join(' ');
        function whyNotCovered(component, { kinds }) {
            const { identities } = component;
            const { version, tag } = comparedVersion(component);
            if (!(0, order_order.HZ)(version) && tag === undefined)
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
        var read_source = __webpack_require__(57966);
        var temporary_file = __webpack_require__(81401);
        ;
        const MAGIC = Buffer.from('pakadv2\n');
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
            const hash = (0, external_node_crypto_.createHash)('sha256').update('4');
            for (const { name, path } of sources) {
                hash.update(`\n${name}\n${path}`);
                for (const file of await (0, read_source.R)(path)) {
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
        async function addSource({ name, path }, writer) {
            const tally = new Tally(name);
            const files = await (0, read_source.R)(path);
            for (const file of files)
                for await (const { format, items } of (0, read_source.S)(file, name, file === path)) {
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
        var kept_folder = __webpack_require__(73016);
        var kept_source = __webpack_require__(26567);
        var kept_state = __webpack_require__(20333);
        var make_folder = __webpack_require__(36532);
        var may_publish_here = __webpack_require__(34509);
        ;
        async function databasesToRead(inputs, configuration, ports) {
            const { host, clock } = ports;
            const { databases, update } = inputs;
            const chosen = (0, kept_folder.FT)(databases, configuration?.values);
            const kept = (0, kept_source.bT)(chosen.filter(kept_source.eC), clock.now());
            const folder = (0, kept_folder.L1)(host.env);
            if (update)
                await betweenJobs(folder, kept, inputs, ports, () => (0, kept_folder.ov)(kept, configuration?.values, ports));
            const found = await Promise.all(kept.map((source) => keptAsSource(folder, source)));
            const named = chosen
                .filter((text) => !(0, kept_source.eC)(text))
                .map((name) => ({ name, path: (0, external_node_path_.resolve)(host.workspace, name) }));
            return [...found, ...named];
        }
        async function betweenJobs(folder, kept, inputs, ports, refresh) {
            const { jobCache, clock } = ports;
            const names = (0, external_node_crypto_.createHash)('sha256')
                .update(kept.map(({ name }) => name).join('\n'))
                .digest('hex');
            const key = `pakages-databases-1-${names.slice(0, 16)}-`;
            await (0, make_folder.f)(folder);
            await jobCache.restore([folder], `${key}${clock.now()}`, [key]);
            const all = await refresh();
            const counts = (await (0, may_publish_here.T)(inputs, ports)).kind === 'allowed';
            if (counts && all.some(({ kind }) => kind === 'new'))
                await jobCache.save([folder], `${key}${clock.now()}`);
        }
        async function keptAsSource(folder, source) {
            const found = await (0, kept_state.Ip)(folder, source);
            if (found !== undefined)
                return { name: source.name, path: found.path, fetched: found.fetched };
            throw new errors.H(`The database ${source.name} is not here.`, {
                fix: 'Fetch it with "pakages scan update" or the input "update", or name others with "databases".',
            });
        }
        ;
        const DAY = 24 * 60 * 60_000;
        async function openDatabases(inputs, configuration, ports) {
            const databases = await databasesToRead(inputs, configuration, ports);
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
                for (const source of sources)
                    check(source, inputs['max-age'], ports);
                return { index, sources };
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
                    fix: 'Fetch it again (kept ones with "update"), or raise "max-age".',
                });
        }
        var fail_on = __webpack_require__(30819);
        var evidence = __webpack_require__(92952);
        var recipe_sources = __webpack_require__(64574);
        var facts_of = __webpack_require__(67866);
        var registry = __webpack_require__(16723);
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
            const commits = new Map();
            const add = (text, patch) => {
                for (const id of idsIn(text))
                    if (!patched.has(id))
                        patched.set(id, `the patch ${patch}`);
                for (const commit of commitsIn(text))
                    if (!commits.has(commit))
                        commits.set(commit, `the patch ${patch}`);
            };
            for (const name of subject.patchNames)
                add(name, name.replace(/^sha256:[0-9a-f]{64} ?/, ''));
            const applied = new Set(subject.patches);
            if (found === undefined || applied.size === 0)
                return { patched, commits };
            for (const patch of found.recipe.patches) {
                if (typeof patch.source !== 'string' || patch.reverse)
                    continue;
                const { sha256, text } = await contentOf(patch, patch.source, found);
                if (sha256 === undefined || !applied.has(sha256))
                    continue;
                add(patch.source, patch.source);
                add(text, patch.source);
            }
            return { patched, commits };
        }
        const COMMIT = /\/commits?\/([0-9a-f]{7,40})\.(?:patch|diff)\b|^From ([0-9a-f]{40}) [A-Z][a-z]{2} [A-Z][a-z]{2} /gim;
        const commitsIn = (text) => [...text.matchAll(COMMIT)].map(([, address, first]) => (address ?? first).toLowerCase());
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
        var answers = __webpack_require__(90883);
        var parse_spec = __webpack_require__(70378);
        var invalid_value = __webpack_require__(14566);
        var version_in_url = __webpack_require__(53667);
        ;
        function vendoredIn(subject, found, owner) {
            if (subject.external)
                return [];
            const sources = subject.resources ??
                (found?.recipe.resources ?? []).flatMap((one) => resourceOf(one, subject.built));
            return sources.map((source) => ({
                ...owner,
                part: { name: source.name, version: versionOf(source) },
                tag: source.tag,
                identities: identitiesIn(source),
                at: owner.at && { ...owner.at, line: source.line ?? owner.at.line },
            }));
        }
        function resourceOf(resource, built) {
            const word = (key) => {
                const value = resource.keywords.get(key);
                return typeof value === 'string' && value !== '' ? value : undefined;
            };
            const git = word('git');
            const url = git ?? word('url');
            const applies = appliesTo(resource, built);
            if (url === undefined || applies === false)
                return [];
            return [
                {
                    name: word('name') ?? 'resource',
                    url,
                    git: git !== undefined,
                    tag: word('tag'),
                    reference: word('commit') ?? word('branch'),
                    line: resource.span.line,
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
        function identitiesIn({ name, url, git, doubt }) {
            const identities = (0, evidence.U)({
                name,
                builtin: false,
                claims: git ? [] : claimedBy({ name, bases: [], versions: [], urls: [url] }),
                repositories: git ? [url] : [],
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
                    stated: stated.get(subject.name) ?? [],
                }),
                ...(await patchedBy(subject, found)),
                external: subject.external,
                from: subject.from,
                at: found && versionLine(found, directive, workspace),
            };
            return [own, ...vendoredIn(subject, found, own)];
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
                claims: [...told.flatMap(claimedBy), ...mirrored(facts)],
                repositories,
                homepage: homepage ?? facts?.homepage,
                purls,
                cpes,
            };
        }
        const isGit = (url) => /^git[+:]|\.git(?:@|$)/.test(url);
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
        var schemas = __webpack_require__(92857);
        ;
        const markerType = schemas.Ikc({ ids: schemas.YOg(schemas.YjP()) });
        const MOST = 2000;
        const issueMarker = (open) => ({
            ids: [...new Set(open.map(decide_issue_keyOf))].sort().slice(0, MOST),
        });
        function decide_issue_keyOf({ id, aliases, package: subject }) {
            const lasting = [id, ...aliases].filter((one) => one.startsWith('CVE-')).sort()[0] ?? id;
            return (0, external_node_crypto_.createHash)('sha256')
                .update(`${(0, finding_tables.qg)(subject)} ${lasting}`)
                .digest('hex')
                .slice(0, 12);
        }
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
            const body = [
                (0, finding_tables.Pl)(record, open),
                ...(open.length > 0 ? [(0, finding_tables.f9)(open)] : []),
                ...(proposals.length > 0 ? ['**Proposed:**', proposals.join('\n')] : []),
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
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
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
        var version = __webpack_require__(35198);
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
            const { repository, token, base } = (0, destination.M)(inputs['github-token'], ports.host);
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
                const tokens = { token: inputs['github-token'], 'upstream-token': undefined };
                const access = (0, check_updates_access.b)(tokens, section, cache, ports);
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
            const text = (0, finding_tables.qg)(subject);
            const cure = fixed.length > 0 ? ` Fixed in ${fixed.slice(0, 4).join(', ')}.` : '';
            return {
                ruleId: id,
                ruleIndex,
                level: finding.severity === 'critical' || finding.severity === 'high' ? 'error' : 'warning',
                message: { text: (0, printable.g$)(`${text} has ${id} (${grade}).${cure}`) },
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
        var first_issue = __webpack_require__(1393);
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
            const open = scanned.record.findings.filter((finding) => (0, fail_on.he)(finding, scanned.failOn));
            const section = configuration?.values.updates ?? {};
            let mended = [];
            try {
                if (inputs.propose)
                    mended = await proposeMending(ownFindings(open), repository, section, inputs, ports);
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
                const subjects = await allSubjects(inputs, ports);
                const shelf = await RecipeShelf.open(recipesOf(inputs, configuration), ports);
                const { workspace } = ports.host;
                const identified = await ports.host.group(`Finding what databases call ${(0, markdown.hS)(subjects.length, 'package')}`, () => (0, p_map["default"])(subjects, (subject) => identifiedComponents(subject, { shelf, stated, workspace }), {
                    concurrency: 8,
                }));
                const components = identified.flat();
                const { claims, expired } = await whatPeopleSay(inputs.vex, opened, ports).catch(scan_vulnerabilities_targets.Z);
                const { index, sources } = await openDatabases(inputs, configuration, ports);
                try {
                    const outcome = scanComponents(components, index);
                    requireCoverage(outcome);
                    const targets = [...new Set(subjects.map(({ from }) => from))];
                    const time = new Date(ports.clock.now()).toISOString();
                    const found = recordOf(outcome, sources, targets, time);
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
        const packageOf = ({ name, version, part, hash, from, }) => ({
            name,
            version,
            ...(hash !== undefined && { hash }),
            from,
            ...(part !== undefined && { part: `${part.name} ${part.version}` }),
        });
        function recordOf(outcome, sources, targets, time) {
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
