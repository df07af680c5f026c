export const id = 2429;
export const ids = [2429];
export const modules = {
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            unstaged: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'unstaged'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    42109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (addVersions)
        });
        var version_version = __webpack_require__(35198);
        var tree = __webpack_require__(2232);
        var read_recipe = __webpack_require__(93955);
        ;
        function movesBelowHeading(text, calls, { neighbour, side }, version) {
            const above = text.slice(0, neighbour.start).trimEnd().split('\n').at(-1) ?? '';
            const next = calls
                .filter(({ start, block }) => start >= neighbour.end && block === neighbour.block)
                .toSorted((a, b) => a.start - b.start)[0];
            const alone = next !== undefined && /^\s*\n(?:[ \t]*#.*\n)+$/.test(text.slice(neighbour.end, next.start));
            if (side !== 'before' || !alone || !/^\s*#\s*(?:current|latest)\b/i.test(above))
                return [];
            const heading = text.slice(neighbour.end, next.start);
            if (/\bseries\b/i.test(heading) && lineOf(version) === lineOf(neighbour.version))
                return [];
            const moved = text.slice(neighbour.start, neighbour.end);
            return [
                { from: neighbour.start, to: neighbour.end, text: '' },
                { from: next.start, to: next.start, text: moved },
            ];
        }
        const lineOf = ({ text }) => text.split(/[._-]/, 2).join('.');
        var version_call = __webpack_require__(86647);
        ;
        function placeOf(text, calls, version) {
            const current = calls.filter((call) => (0, version_call.MU)(call) && !(0, version_call.k1)(call));
            const releases = current.length > 0 ? current : calls.filter(version_call.MU);
            const below = best(releases.filter((call) => (0, version_version.Zy)(call.version, version) < 0), (a, b) => (0, version_version.Zy)(a.version, b.version));
            const above = best(releases.filter((call) => (0, version_version.Zy)(call.version, version) > 0), (a, b) => (0, version_version.Zy)(b.version, a.version));
            const neighbour = below ?? above;
            if (!neighbour)
                return afterBranches(calls);
            const siblings = releases.filter((call) => call.block === neighbour.block);
            const newestFirst = orderOf(siblings) === 'newest first';
            const spaced = isSpaced(text, siblings, seriesOf(neighbour.version) !== seriesOf(version));
            if (newestFirst &&
                below &&
                above &&
                calls.some((call) => (0, version_call.k1)(call) && call.start > above.start && call.end <= below.start)) {
                return { neighbour: above, offset: above.end, side: 'after', spaced };
            }
            return newestFirst === (neighbour === below)
                ? { neighbour, offset: startWithComments(text, neighbour), side: 'before', spaced }
                : { neighbour, offset: neighbour.end, side: 'after', spaced };
        }
        function isSpaced(text, calls, other) {
            const gaps = calls
                .slice(1)
                .map((call, at) => ({
                gap: text.slice(calls[at].end, call.start),
                other: seriesOf(calls[at].version) !== seriesOf(call.version),
            }))
                .filter(({ gap }) => !gap.includes('#'))
                .map((each) => ({ ...each, blank: /^\r?\n/.test(each.gap) }));
            const apart = gaps.filter((each) => each.other);
            const bySeries = apart.length >= 2 &&
                apart.length < gaps.length &&
                gaps.every((each) => each.blank === each.other);
            return bySeries ? other : gaps.filter(({ blank }) => blank).length * 2 > gaps.length;
        }
        const seriesOf = ({ release }) => release[0];
        function best(items, compare) {
            return items.reduce((found, item) => (found === undefined || compare(item, found) >= 0 ? item : found), undefined);
        }
        function afterBranches(calls) {
            const last = calls.at(-1);
            return last && { neighbour: last, offset: last.end, side: 'after', spaced: false };
        }
        function orderOf(calls) {
            const steps = calls
                .slice(1)
                .map((call, at) => Math.sign((0, version_version.Zy)(calls[at].version, call.version)));
            return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'oldest first' : 'newest first';
        }
        function startWithComments(text, call) {
            let start = call.start;
            for (;;) {
                const previous = text.lastIndexOf('\n', start - 2) + 1;
                const line = text.slice(previous, Math.max(previous, start - 1)).trim();
                if (start === 0 || !line.startsWith('#'))
                    return start;
                if (start === call.start && !line.includes(call.version.text))
                    return start;
                start = previous;
            }
        }
        ;
        const MAX_LINE = 99;
        const OF_ONE_VERSION = new Set(['preferred', 'deprecated']);
        const CHECKSUMS = new Set([
            'sha256',
            'checksum',
            'md5',
            'sha1',
            'sha224',
            'sha384',
            'sha512',
        ]);
        function renderCall(given, like, siblings = []) {
            const model = { ...like, column: columnOf(like, siblings) };
            const written = argumentsLike(given, like);
            const kept = isFormatted(model) ? undefined : inPlace(written, model);
            const call = kept !== undefined && fits(kept) ? kept : format(written, model);
            return call + commentLike(given, like, siblings);
        }
        const fits = (call) => call.split('\n').every((line) => line.length <= MAX_LINE);
        const isFormatted = (like) => format(like.arguments, like) === like.indent + like.text;
        function argumentsLike(given, like) {
            const [first, ...rest] = like.arguments;
            const quote = quoteOf(first?.value);
            const facts = new Map(Object.entries({
                sha256: given.sha256,
                commit: namesTagAlone(given, like) ? undefined : given.commit,
                tag: given.tag,
                url: given.url,
            }).filter((entry) => entry[1] !== undefined));
            const written = [{ ...first, value: `${quote}${given.version}${quote}` }];
            for (const argument of rest) {
                const name = argument.name === undefined || CHECKSUMS.has(argument.name) ? 'sha256' : argument.name;
                if (facts.has(name)) {
                    const own = quoteOf(argument.value);
                    const value = `${own}${facts.get(name)}${own}`;
                    const { lead } = argument;
                    if (isPlainSha256(argument))
                        written.push({ value, ...(lead !== undefined && { lead }) });
                    else if (name === argument.name)
                        written.push({ ...argument, value });
                    else
                        written.push({ name, value });
                    facts.delete(name);
                }
                else if (name === 'url' && argument.value.includes(like.version.text)) {
                    const value = argument.value.replaceAll(like.version.text, given.version);
                    written.push({ ...argument, value });
                }
                else if (!FACTS.has(name) && !OF_ONE_VERSION.has(name))
                    written.push(argument);
            }
            for (const [name, value] of facts)
                written.push({ name, value: `${quote}${value}${quote}` });
            return written;
        }
        const quoteOf = (value) => (value?.includes("'") ? "'" : '"');
        const namesTagAlone = ({ tag }, { directive }) => tag !== undefined && directive.tag !== undefined && directive.commit === undefined;
        const isPlainSha256 = ({ name, value }) => name === undefined && /^["'][0-9a-f]{64}["']$/i.test(value);
        const FACTS = new Set(['sha256', 'commit', 'tag', 'url', 'branch']);
        function inPlace(written, like) {
            const same = like.text.startsWith('version(') &&
                written.length === like.arguments.length &&
                written.every(({ lead }) => lead !== undefined && !lead.includes('#'));
            if (!same)
                return undefined;
            const last = like.arguments.at(-1).value;
            const closing = like.text.slice(like.text.lastIndexOf(last) + last.length);
            const [first, second, ...rest] = written;
            const lead = second?.lead ?? '';
            const wide = / {2,}/.test(lead) && !lead.includes('\n') ? blanksBehind(first.value, like) : '';
            const moved = wide === '' ? lead : lead.replace(/^ +/, wide);
            const texts = rest.map((each) => `,${each.lead}${each.value}`);
            const head = `${like.indent}version(${first.lead}${first.value}`;
            return head + (second ? `,${moved}${second.value}` : '') + texts.join('') + closing;
        }
        function format(written, like) {
            const texts = written.map(({ name, value }) => (name === undefined ? value : `${name}=${value}`));
            const { indent } = like;
            const oneLine = `${indent}version(${inColumn(texts, like)})`;
            if (!keepsLinesApart(like) && (oneLine.length <= MAX_LINE || isTooLong(like)))
                return oneLine;
            const inner = indent + (indent.includes('\t') ? '\t' : '    ');
            const hugged = `${inner}${texts.join(', ')}`;
            if (!keepsLinesApart(like) && hugged.length <= MAX_LINE)
                return `${indent}version(\n${hugged}\n${indent})`;
            return `${indent}version(\n${texts.map((text) => `${inner}${text},\n`).join('')}${indent})`;
        }
        function inColumn([version = '', ...rest], like) {
            return rest.length === 0 ? version : `${version},${blanksBehind(version, like)}${rest.join(', ')}`;
        }
        const blanksBehind = (version, { column }) => ' '.repeat(Math.max(1, (column ?? 0) - version.length - 1));
        function columnOf(like, siblings) {
            const [column, blanks] = secondArgument(like);
            const kept = blanks > 1 ||
                siblings.some((each) => {
                    const [other, wide] = secondArgument(each);
                    return wide > 1 && other === column && each.block === like.block;
                });
            return kept ? column : undefined;
        }
        function secondArgument({ text }) {
            const [, first = '', blanks = ''] = /^version\(([^,\s]+,)( *)(?=\S)/.exec(text) ?? [];
            return [first.length + blanks.length, blanks.length];
        }
        const isTooLong = ({ indent, text }) => text.startsWith("version('") && !text.includes('\n') && indent.length + text.length > MAX_LINE;
        function keepsLinesApart(like) {
            if (!like.text.includes('\n') || !like.trailingComma)
                return false;
            const flat = like.arguments
                .map(({ name, value }) => (name === undefined ? value : `${name}=${value}`))
                .join(', ');
            return `${like.indent}version(${flat})`.length <= MAX_LINE;
        }
        function commentLike({ version }, like, siblings) {
            const common = withoutVersion(like);
            const alike = siblings.filter((each) => withoutVersion(each) === common);
            return common !== undefined && alike.length > 1 ? common.replaceAll(VERSION, version) : '';
        }
        const VERSION = '\0';
        function withoutVersion({ comment, version }) {
            const parts = comment.split(/(?<![\w.-])([\d.]+)(?![\w-])/);
            const named = parts.map((part) => (part === version.text ? VERSION : part)).join('');
            return named === comment ? undefined : named;
        }
        var recipe = __webpack_require__(61400);
        ;
        function changedBeyondVersions(before, after, added) {
            const kept = after.versions.filter((directive) => !added.includes(directive.version.text));
            const parts = [
                ['its versions', versionFacts(before.versions), versionFacts(kept)],
                [
                    'the new versions',
                    added.toSorted(),
                    after.versions
                        .filter((directive) => added.includes(directive.version.text))
                        .map((directive) => directive.version.text)
                        .toSorted(),
                ],
                ['its attributes', facts(withoutUrl(before)), facts(withoutUrl(after))],
                ['its dependencies', bare(before.dependencies), bare(after.dependencies)],
                ['its variants', bare(before.variants), bare(after.variants)],
                ['its patches', bare(before.patches), bare(after.patches)],
                ['its resources', bare(before.resources), bare(after.resources)],
                ['its licenses', bare(before.licenses), bare(after.licenses)],
            ];
            return parts
                .filter(([, left, right]) => comparable(left) !== comparable(right))
                .map(([what]) => `The edit would change ${what}.`);
        }
        const versionFacts = (versions) => versions.map(({ version, keywords, when }) => [version.text, facts(keywords), when]);
        const withoutUrl = ({ attributes }) => new Map([...attributes].filter(([name]) => name !== 'url'));
        const facts = (values) => [...values];
        const bare = (directives) => directives.map(({ span: _, ...rest }) => rest);
        function comparable(value) {
            return JSON.stringify(value, (_, item) => (0, recipe.t8)(item)
                ? item.reason
                : item instanceof Map
                    ? [...item]
                    : typeof item === 'bigint'
                        ? String(item)
                        : item);
        }
        var version_in_url = __webpack_require__(53667);
        var render = __webpack_require__(44000);
        var literals = __webpack_require__(91499);
        ;
        const HABIT = 10;
        function urlEdit(source, recipe, added, { urlFollows }) {
            const releases = recipe.versions
                .map((directive) => directive.version)
                .filter((version) => !(0, version_version.Dn)(version))
                .toSorted(version_version.Zy);
            const newest = releases.at(-1);
            const literal = urlLiteral(source, recipe.className);
            const url = literal && (0, literals.r$)((0, tree.b6)(source, literal));
            if (!newest ||
                !(urlFollows ?? releases.length >= HABIT) ||
                !url ||
                (0, version_version.Zy)(added, newest) <= 0 ||
                (urlFollows !== true && recipe.methods.has('url_for_version')))
                return undefined;
            const found = (0, version_in_url.D)(url);
            if (found?.version !== newest.text)
                return undefined;
            return {
                from: literal.from,
                to: literal.to,
                text: (0, tree.b6)(source, literal).replace(url, (0, render.K)(url, added.text)),
            };
        }
        function urlLiteral(source, className) {
            const definition = (0, tree.GX)(source.root)
                .map((statement) => statement.name === 'DecoratedStatement' ? statement.lastChild : statement)
                .find((statement) => statement.name === 'ClassDefinition' &&
                (0, tree.b6)(source, (0, tree._z)(statement, 'VariableName')) === className);
            const body = definition && (0, tree._z)(definition, 'Body');
            const assigned = body
                ? (0, tree.GX)(body).filter((statement) => statement.name === 'AssignStatement' && (0, tree.b6)(source, statement.firstChild) === 'url')
                : [];
            const value = assigned.length === 1 ? (0, tree.LU)(assigned[0]).at(-1) : undefined;
            return value?.name === 'String' ? value : undefined;
        }
        ;
        function addVersions(text, name, versions, style = {}) {
            return (0, read_recipe.x)(text, name, () => added(text, name, versions, style));
        }
        function added(text, name, versions, style) {
            const before = (0, read_recipe.X)(text, name);
            const missing = versions
                .filter((given) => !before.versions.some((directive) => (0, version_version.r1)(directive.version, (0, version_version.ot)(given.version))))
                .toSorted((a, b) => (0, version_version.Zy)((0, version_version.ot)(a.version), (0, version_version.ot)(b.version)));
            if (missing.length === 0)
                return { kind: 'unchanged' };
            const reasons = reasonsAgainst(text, missing);
            if (reasons.length > 0)
                return { kind: 'refused', reasons };
            let after = text;
            for (const given of missing) {
                const next = addOne(after, name, given, style);
                if (next === undefined)
                    return { kind: 'refused', reasons: [noPlace(before)] };
                after = next;
            }
            return checked(after, name, before, missing);
        }
        function reasonsAgainst(text, missing) {
            const reasons = [];
            if (hasSyntaxError((0, tree.w_)(text)))
                reasons.push('The recipe has a syntax error.');
            for (const given of missing) {
                if (given.sha256 === undefined && given.commit === undefined && given.tag === undefined)
                    reasons.push(`${given.version} comes with neither a checksum nor a commit.`);
                const unsafe = [given.version, given.sha256, given.commit, given.tag, given.url].find((value) => value !== undefined && /["'\\\n\r]/.test(value));
                if (unsafe !== undefined)
                    reasons.push(`${given.version} comes with a quote, a backslash or a line break, which has no place in a recipe.`);
            }
            return reasons;
        }
        function hasSyntaxError({ root }) {
            let found = false;
            root.cursor().iterate((node) => {
                if (node.type.isError)
                    found = true;
                return !found;
            });
            return found;
        }
        function noPlace(recipe) {
            const [unknown] = recipe.unknowns;
            const [directive] = recipe.versions;
            if (directive)
                return `Its versions stand in a loop or under a condition (line ${directive.span.line}), which is left to people.`;
            return unknown
                ? `Its versions are not written one by one (line ${unknown.span.line}: ${unknown.reason}).`
                : 'It has no version() beside which a new one could stand.';
        }
        function addOne(text, name, given, style) {
            const source = (0, tree.w_)(text);
            const recipe = (0, read_recipe.X)(text, name);
            const calls = (0, version_call.ob)(source, recipe);
            const version = (0, version_version.ot)(given.version);
            const place = placeOf(text, calls, version);
            if (!place)
                return undefined;
            const newline = text.includes('\r\n') ? '\r\n' : '\n';
            const call = renderCall(given, likeFor(given, calls, place.neighbour), calls) + '\n';
            const line = (!place.spaced ? call : place.side === 'before' ? `${call}\n` : `\n${call}`).replaceAll('\n', newline);
            const inserted = place.offset === text.length && !text.endsWith('\n') ? newline + line.trimEnd() : line;
            const moves = movesBelowHeading(text, calls, place, version);
            const at = moves.length > 0 ? place.neighbour.end : place.offset;
            const edits = [...moves, { from: at, to: at, text: moves.length > 0 ? call : inserted }];
            const url = urlEdit(source, recipe, version, style);
            if (url)
                edits.push(url);
            return edits
                .toSorted((a, b) => b.from - a.from)
                .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
        }
        function likeFor(given, calls, neighbour) {
            const kind = given.commit !== undefined || given.tag !== undefined ? 'git' : 'archive';
            const fits = (call) => (0, version_call.MU)(call) &&
                (call.directive.commit !== undefined || call.directive.tag !== undefined
                    ? 'git'
                    : 'archive') === kind;
            if (fits(neighbour))
                return neighbour;
            const at = calls.indexOf(neighbour);
            const nearest = calls
                .map((call, index) => ({ call, distance: Math.abs(index - at) }))
                .filter(({ call }) => fits(call))
                .toSorted((a, b) => a.distance - b.distance)[0];
            return nearest
                ? {
                    ...nearest.call,
                    ...(nearest.call.indent !== neighbour.indent && elsewhere(nearest.call, neighbour)),
                }
                : {
                    ...neighbour,
                    arguments: kind === 'git' ? ofBranch(neighbour) : neighbour.arguments.slice(0, 1),
                    text: '',
                    trailingComma: false,
                };
        }
        const ofBranch = ({ arguments: all }) => all.flatMap(({ name, value }) => name === undefined
            ? [{ value }]
            : name === 'branch'
                ? ['tag', 'commit'].map((each) => ({ name: each, value }))
                : [{ name, value }]);
        const elsewhere = ({ arguments: all }, { indent }) => ({
            arguments: all.map(({ name, value }) => (name === undefined ? { value } : { name, value })),
            indent,
        });
        function checked(after, name, old, missing) {
            const recipe = (0, read_recipe.X)(after, name);
            const reasons = changedBeyondVersions(old, recipe, missing.map((given) => given.version));
            if (reasons.length > 0)
                return { kind: 'refused', reasons };
            const [from, to] = [old.attributes.get('url'), recipe.attributes.get('url')];
            const moved = typeof from === 'string' && typeof to === 'string' && from !== to ? { url: { from, to } } : {};
            const versions = missing.map((given) => given.version).toReversed();
            return { kind: 'written', text: after, added: versions, ...moved, notes: notesOn(old, missing) };
        }
        function notesOn(old, missing) {
            const preferred = old.versions.find((directive) => directive.preferred);
            const newest = (0, version_version.ot)(missing.at(-1).version);
            return preferred && (0, version_version.Zy)(newest, preferred.version) > 0
                ? [
                    `${preferred.version.text} says preferred=True, so that Spack keeps choosing it over ${newest.text}.`,
                ]
                : [];
        }
    }),
    47109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (versionForm)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64574);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        function versionForm(recipe) {
            const newest = newestRelease(recipe);
            if (!newest || saysNothing(newest))
                return hasRepositoryAlone(recipe) ? { source: 'git', tag: '' } : { source: 'archive' };
            const { commit, tag, url } = newest;
            return {
                source: commit !== undefined || tag !== undefined ? 'git' : 'archive',
                ...(tag !== undefined && { tag }),
                ...(url !== undefined && { url }),
            };
        }
        const saysNothing = ({ sha256, commit, tag, url, keywords }) => [sha256, commit, tag, url, keywords.get('checksum')].every((each) => each === undefined);
        function hasRepositoryAlone(recipe) {
            const { git, url, urls } = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Br)(recipe);
            const archived = url !== undefined && !isRepository(url, git);
            return git !== undefined && !archived && urls.length === 0 && !recipe.urlForVersion;
        }
        const isRepository = (url, git) => git !== undefined && withoutEnd(url) === withoutEnd(git);
        const withoutEnd = (address) => address.toLowerCase().replace(/(?:\.git)?\/?$/, '');
        function newestRelease(recipe) {
            const releases = recipe.versions.filter((directive) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Dn)(directive.version) && directive.branch === undefined);
            const current = releases.filter((directive) => !directive.deprecated);
            return (current.length > 0 ? current : releases).reduce((best, next) => (best && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Zy)(best.version, next.version) >= 0 ? best : next), undefined);
        }
    }),
    86647: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            MU: () => (isRelease),
            k1: () => (inDeprecatedBlock),
            ob: () => (versionCalls)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function versionCalls(source, recipe) {
            const counts = new Map();
            for (const { span } of recipe.versions)
                counts.set(span.start, (counts.get(span.start) ?? 0) + 1);
            return recipe.versions.flatMap((directive) => {
                const once = counts.get(directive.span.start) === 1 && directive.conditional === undefined;
                const call = once ? versionCall(source, directive) : undefined;
                return call ? [call] : [];
            });
        }
        function versionCall(source, directive) {
            const { text } = source;
            const start = text.lastIndexOf('\n', directive.span.start - 1) + 1;
            const indent = text.slice(start, directive.span.start);
            const newline = text.indexOf('\n', directive.span.end);
            const end = newline < 0 ? text.length : newline + 1;
            const rest = text.slice(directive.span.end, end).trim();
            const node = callAt(source, directive.span.start);
            const block = node && plainBlock(node);
            if (!node || !block || indent.trim() !== '' || (rest !== '' && !rest.startsWith('#')))
                return undefined;
            const { written, trailingComma } = writtenArguments(source, node.lastChild);
            return {
                directive,
                version: directive.version,
                arguments: written,
                text: text.slice(directive.span.start, directive.span.end),
                indent,
                start,
                end,
                block: block.from,
                trailingComma,
                comment: text.slice(directive.span.end, end).trimEnd(),
            };
        }
        function callAt(source, offset) {
            let node = source.root.resolveInner(offset, 1);
            while (node && node.name !== 'CallExpression')
                node = node.parent;
            return node?.from === offset ? node : undefined;
        }
        function plainBlock(node) {
            let block;
            for (let at = node.parent; at && at.name !== 'ClassDefinition'; at = at.parent) {
                if ([
                    'ForStatement',
                    'WhileStatement',
                    'IfStatement',
                    'TryStatement',
                    'FunctionDefinition',
                ].includes(at.name))
                    return undefined;
                if (at.name === 'Body')
                    block ??= at;
            }
            return block;
        }
        function writtenArguments(source, list) {
            const parts = (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.LU)(list).slice(1, -1);
            const written = [];
            let from = list.firstChild.to;
            for (let at = 0; at < parts.length; at++) {
                const part = parts[at];
                if (part.name === ',')
                    from = part.to;
                else if (parts[at + 1]?.name === 'AssignOp') {
                    const value = parts[at + 2];
                    const lead = source.text.slice(from, value.from);
                    written.push({ name: (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source, part), value: (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source, value), lead });
                    at += 2;
                }
                else
                    written.push({ value: (0, _python_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source, part), lead: source.text.slice(from, part.from) });
            }
            return { written, trailingComma: parts.at(-1)?.name === ',' };
        }
        const inDeprecatedBlock = (call) => call.directive.deprecated && !call.arguments.some((argument) => argument.name === 'deprecated');
        const isRelease = (call) => !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Dn)(call.version) && call.directive.branch === undefined;
    })
};
