export const id = 7451;
export const ids = [7451];
export const modules = {
    57451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publishIndex: () => (publishIndex)
        });
        var errors = __webpack_require__(37638);
        var documents = __webpack_require__(61063);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var external_node_timers_promises_ = __webpack_require__(58500);
        var checksums_documents = __webpack_require__(13628);
        var invalid_value = __webpack_require__(14566);
        var external_node_util_ = __webpack_require__(57975);
        var printable = __webpack_require__(55510);
        ;
        const VALUE = '\0';
        const SHORT = new WeakMap();
        function shortTemplate(strings) {
            const known = SHORT.get(strings);
            if (known)
                return known;
            const whole = strings.join(VALUE);
            const short = unquoted(withoutSlashes(withoutEnds(withoutIndent(whole)))).split(VALUE);
            SHORT.set(strings, short);
            return short;
        }
        function withoutIndent(text) {
            const [first = '', ...others] = text.split('\n');
            const last = others.pop();
            if (last === undefined)
                return text;
            const between = others.map((line) => line.trim()).filter((line) => line !== '');
            return [first.trimEnd(), ...between, last.trimStart()]
                .join('\n')
                .replace(BESIDE_BLOCKS, '')
                .replace(BEFORE_BLOCKS, '');
        }
        const BLOCKS = '(?:!doctype|html|head|body|meta|link|title|script|header|footer|main|nav|aside|section|div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|details|summary|form|blockquote|pre|option|defs|marker|g|path|rect)';
        const BESIDE_BLOCKS = new RegExp(`(?<=</?${BLOCKS}\\b(?:[^<>]|=>)*>)\n`, 'gi');
        const BEFORE_BLOCKS = new RegExp(`\n(?=</?${BLOCKS}\\b)`, 'gi');
        const withoutEnds = (text) => text.replace(/<\/(?:li|dt|dd|tr|td|th|tbody|thead|option|html|body|head)>/g, '');
        const withoutSlashes = (text) => text
            .replace(/[ \n](?=\/?>)/g, '')
            .replace(/<(?:meta|link|input|br|img)\b[^<>]*\/>/g, (tag) => `${tag.slice(0, -2)}>`);
        const unquoted = (text) => text.replace(/="([\w-]+)"(?=[\s>])/g, '=$1');
        ;
        class Markup {
            text;
            constructor(text) {
                this.text = text;
            }
        }
        const ENTITIES = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
        };
        function html_escape(text) {
            return HARMLESS.test(text) ? text : (0, printable.g$)(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
        }
        const HARMLESS = /^[\w .,:;/@+=()-]*$/;
        function html_html(strings, ...values) {
            const parts = shortTemplate(strings);
            let text = parts[0];
            for (let at = 0; at < values.length; at++)
                text += textOf(values[at]) + parts[at + 1];
            return new Markup(text);
        }
        function textOf(value) {
            if (value === undefined || value === false)
                return '';
            if (typeof value === 'string')
                return html_escape(value);
            if (typeof value === 'number')
                return String(value);
            if (value instanceof Markup)
                return value.text;
            let joined = '';
            for (const part of value)
                joined += textOf(part);
            return joined;
        }
        function safeHref(text) {
            if (text === undefined || !URL.canParse(text))
                return undefined;
            const url = new URL(text);
            return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
        }
        function html_link(address, text) {
            const href = safeHref(address);
            return href === undefined ? text : html_html `<a href="${href}" rel="nofollow">${text}</a>`;
        }
        var paths = __webpack_require__(56871);
        var site_file = __webpack_require__(4003);
        ;
        const xml_ENTITIES = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
        };
        const xmlText = (text) => (0, printable.g$)(text)
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
            .replace(/[&<>"']/g, (char) => xml_ENTITIES[char]);
        const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
        ;
        class NewestOf {
            #most;
            #order;
            #found = [];
            #last;
            constructor(most, order) {
                this.#most = most;
                this.#order = order;
            }
            get last() {
                return this.#last;
            }
            take(one) {
                if (this.#last !== undefined && this.#order(this.#last, one) <= 0)
                    return;
                this.#found.push(one);
                if (this.#found.length >= 8 * this.#most)
                    this.all();
            }
            all() {
                this.#found = this.#found.sort(this.#order).slice(0, this.#most);
                if (this.#found.length === this.#most)
                    this.#last = this.#found.at(-1);
                return this.#found;
            }
        }
        ;
        function firstBuilt({ binaries }) {
            let first;
            for (const { built } of binaries) {
                const time = built?.time;
                if (time !== undefined && (first === undefined || time < first))
                    first = time;
            }
            return first;
        }
        function lastBuilt({ binaries }) {
            let last;
            for (const { built } of binaries)
                last = later(last, built?.time);
            return last;
        }
        function lastSaid({ reviews }, verdict) {
            let last;
            for (const one of reviews)
                if (one.verdict === verdict && one.counts)
                    last = later(last, one.time);
            return last;
        }
        const later = (a, b) => a === undefined || (b !== undefined && b > a) ? b : a;
        var version_version = __webpack_require__(35198);
        var src_state = __webpack_require__(16094);
        ;
        const byText = (left, right) => left < right ? -1 : left > right ? 1 : 0;
        function newestFirst(versions) {
            const read = versions.map((value) => ({ value, version: readable(value.version) }));
            read.sort((left, right) => {
                if (left.version === undefined || right.version === undefined)
                    return (Number(left.version === undefined) - Number(right.version === undefined) ||
                        byText(left.value.version, right.value.version));
                return ((0, version_version.Zy)(right.version, left.version) ||
                    byText(left.value.version, right.value.version));
            });
            return read.map((entry) => entry.value);
        }
        function readable(text) {
            try {
                return (0, version_version.ot)(text);
            }
            catch {
                return undefined;
            }
        }
        function preferredOf(versions) {
            const best = Math.min(...versions.map((version) => (0, src_state.I)(version.state)));
            return versions.find((version) => (0, src_state.I)(version.state) === best);
        }
        const targetsOf = (version) => [...new Set(version.binaries.map((binary) => binary.target))].sort(byText);
        const affecting = (version) => version.advisories.filter(({ status, grade }) => (status === 'affected' || status === 'under_investigation') && grade !== 'possible');
        ;
        const MOST_NEWS = 100;
        const NEWS_KINDS = ['versions', 'approvals', 'removals', 'vulnerabilities'];
        function newsOf(packages) {
            const newest = new Newest();
            for (const owner of packages)
                for (const version of owner.versions)
                    takeVersion(newest, owner, version);
            return newest.all();
        }
        const isTime = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
            !Number.isNaN(Date.parse(text));
        const news_newestFirst = (a, b) => byText(b.time, a.time) || byText(a.path, b.path) || byText(a.key, b.key);
        class Newest {
            #kinds = new Map(NEWS_KINDS.map((kind) => [kind, new NewestOf(MOST_NEWS, news_newestFirst)]));
            take(kind, time, words) {
                const found = this.#kinds.get(kind);
                if (time === undefined || time < (found.last?.time ?? '') || !isTime(time))
                    return;
                found.take({ kind, time, key: kind, ...words() });
            }
            all() {
                return [...this.#kinds.values()].flatMap((one) => one.all()).sort(news_newestFirst);
            }
        }
        function takeVersion(newest, { name, description }, version) {
            const { tombstone, reasons, state } = version;
            const what = `${name} ${version.version}`;
            const told = (title, summary, key) => ({
                ...{ title, summary, path: `packages/${(0, paths.mX)(name)}/#v-${(0, paths.mX)(version.version)}` },
                ...(key !== undefined && { key }),
            });
            newest.take('versions', firstBuilt(version), () => told(what, description ?? `${what} was built.`));
            if (state === 'approved')
                newest.take('approvals', lastSaid(version, 'approved'), () => told(`${what} is approved`, reasons.join(' ')));
            newest.take('removals', tombstone?.time, () => told(`${what} was removed`, tombstone?.reason ?? ''));
            if (state === 'rejected')
                newest.take('removals', lastSaid(version, 'rejected'), () => told(`${what} was rejected`, reasons.join(' '), 'rejection'));
            for (const { id, since, severity, title } of affecting(version))
                newest.take('vulnerabilities', since, () => told(`${id} in ${what}`, [severity, title].filter(Boolean).join(': '), `vulnerabilities-${id}`));
        }
        ;
        function atomFeed(site, parts) {
            const news = parts.news.slice(0, MOST_NEWS);
            const at = (path) => xmlText(site.url + path);
            return `${XML}<feed xmlns="http://www.w3.org/2005/Atom">
<title>${xmlText(parts.title)}</title>
<id>${at(parts.path)}</id>
<link rel="self" type="application/atom+xml" href="${at(parts.path)}"/>
<link rel="alternate" type="text/html" href="${at(parts.page)}"/>
<updated>${news[0]?.time ?? parts.since}</updated>
<author><name>${xmlText(site.title)}</name></author>
${news.map((one) => entry(one, at)).join('')}</feed>
`;
        }
        const entry = ({ title, summary, time, path, key }, at) => `<entry>
<title>${xmlText(title)}</title>
<id>${at(`${path}-${encodeURIComponent(key)}`)}</id>
<link rel="alternate" type="text/html" href="${at(path)}"/>
<updated>${time}</updated>
<summary>${xmlText(summary)}</summary>
</entry>
`;
        ;
        const CHARACTER = 6.6;
        const PADDING = 6;
        const HEIGHT = 20;
        const COLOURS = {
            approved: '#1f7a3d',
            pending: '#8a5a00',
            unreviewed: '#5c6370',
            rejected: '#b3261e',
            removed: '#b3261e',
            plain: '#2b5fb3',
        };
        function badge(label, value, colour) {
            const [left, right] = [label, value].map((text) => Math.ceil(text.length * CHARACTER) + 2 * PADDING);
            const width = left + right;
            const said = xmlText(`${label}: ${value}`);
            const text = (words, x, length) => `<text x="${x + PADDING}" y="14" textLength="${length - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${xmlText(words)}</text>`;
            return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${said}"><title>${said}</title><rect width="${width}" height="${HEIGHT}" rx="3" fill="#3d434d"/><path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${colour}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(value, left, right)}</g></svg>\n`;
        }
        const badgeNames = ['version', 'state', 'builds'];
        function badgesOf({ name, versions, }) {
            const preferred = preferredOf(versions);
            const targets = [...new Set(preferred?.binaries.map(({ target }) => target))].sort();
            const shortened = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
            return {
                version: badge(shortened(name), shortened(preferred?.version ?? 'none'), COLOURS.plain),
                state: badge('state', preferred?.state ?? 'none', preferred ? COLOURS[preferred.state] : COLOURS.unreviewed),
                builds: badge('builds', shortened(targets.join(', ') || 'none'), targets.length > 0 ? COLOURS.plain : COLOURS.unreviewed),
            };
        }
        ;
        const MOST_ADDRESSES = 50_000;
        const MOST_WITH_OWN = 5000;
        const hasOwnFiles = ({ packages }) => packages.length <= MOST_WITH_OWN;
        const isServed = (site) => site.url !== undefined && URL.canParse(site.url);
        const FEED = 'feeds/all.xml';
        const OPENSEARCH = 'opensearch.xml';
        function discoveryLinks(site, page) {
            if (!isServed(site))
                return undefined;
            const feed = (path, title) => html_html `<link
      rel="alternate"
      type="application/atom+xml"
      title="${title}"
      href="${page.root}${path}"
    />`;
            return html_html `${page.root === '' &&
                html_html `<link
      rel="search"
      type="application/opensearchdescription+xml"
      title="${site.title}"
      href="${OPENSEARCH}"
    />`}
  ${feed(FEED, site.title)} ${page.feed !== undefined && feed(page.feed, page.title)}
  ${page.path !== undefined &&
                html_html `<meta property="og:type" content="website" />
      <meta property="og:title" content="${page.title}" />
      <meta property="og:site_name" content="${site.title}" />
      <meta property="og:url" content="${site.url}${page.path}" />`}`;
        }
        function discoveryFiles(input, sorted) {
            const { site } = input;
            if (!isServed(site))
                return [];
            const news = newsOf(sorted);
            const since = news[0]?.time ?? lastReading(input);
            const feeds = NEWS_KINDS.map((kind) => (0, site_file.Ex)(`feeds/${kind}.xml`, atomFeed(site, {
                ...{ title: `${site.title}: ${kind}`, path: `feeds/${kind}.xml`, page: '' },
                news: news.filter((one) => one.kind === kind),
                since,
            })));
            const all = atomFeed(site, { title: site.title, path: FEED, page: '', news, since });
            return [
                (0, site_file.Ex)(FEED, all),
                ...feeds,
                ...sitemaps(site, sorted),
                (0, site_file.Ex)('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.url}sitemap.xml\n`),
                (0, site_file.Ex)(OPENSEARCH, openSearch(site)),
            ];
        }
        const lastReading = ({ issued, readings }) => readings?.readings.reduce((last, { time }) => (time > last ? time : last), '') || issued;
        const feedOf = (input, owner) => hasOwnFiles(input) && isServed(input.site) && newsOf([owner]).length > 0
            ? `packages/${(0, paths.mX)(owner.name)}/feed.xml`
            : undefined;
        function ownDiscoveryFiles(input, owner) {
            if (!hasOwnFiles(input))
                return [];
            const { site } = input;
            const folder = `packages/${(0, paths.mX)(owner.name)}/`;
            const badges = Object.entries(badgesOf(owner)).map(([name, text]) => (0, site_file.Ex)(`${folder}${name}.svg`, text));
            const path = feedOf(input, owner);
            if (path === undefined || !isServed(site))
                return badges;
            const title = `${owner.name}, ${site.title}`;
            const news = newsOf([owner]);
            const feed = atomFeed(site, { title, path, page: folder, news, since: news[0].time });
            return [...badges, (0, site_file.Ex)(path, feed)];
        }
        function sitemaps({ url }, sorted) {
            const pages = ['', 'all/', 'use/', ...sorted.map(({ name }) => `packages/${(0, paths.mX)(name)}/`)];
            const parts = Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, at) => pages.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES));
            const list = (kind, one, paths) => `${XML}<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map((path) => `<${one}><loc>${xmlText(encodeURI(url + path))}</loc></${one}>\n`).join('')}</${kind}>\n`;
            if (parts.length === 1)
                return [(0, site_file.Ex)('sitemap.xml', list('urlset', 'url', pages))];
            const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
            return [
                (0, site_file.Ex)('sitemap.xml', list('sitemapindex', 'sitemap', names)),
                ...parts.map((part, at) => (0, site_file.Ex)(names[at], list('urlset', 'url', part))),
            ];
        }
        const openSearch = ({ title, description, url }) => `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(shortened(title, 16))}</ShortName>
<Description>${xmlText(shortened(description ?? `Packages of ${title}`, 1024))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${xmlText(url)}assets/icon.svg</Image>
<Url type="text/html" template="${xmlText(url)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
        const shortened = (text, longest) => text.slice(0, longest);
        ;
        const MOST = 1000;
        const isLarge = ({ packages }) => packages.length > MOST;
        ;
        const NO_NAMES = [];
        const NO_CONCERNS = new Set();
        const UNREVIEWED = 1 << (0, src_state.I)('unreviewed');
        const PENDING = 1 << (0, src_state.I)('pending');
        const UNTOLD = { state: UNREVIEWED, concern: undefined };
        const NOTHING = { own: undefined, unlinked: NO_NAMES, states: 0, concerns: NO_CONCERNS };
        class Below {
            #specs;
            #told;
            #waiting;
            #known = new Map();
            constructor(packages, specs) {
                this.#specs = specs;
                this.#told = new Map(packages.map(({ name, versions }) => [
                    name,
                    new Map(versions.map((version) => [version.version, told(name, version)])),
                ]));
                this.#waiting = new Set(packages.flatMap(({ versions }) => versions.flatMap(waitingBinaries)));
            }
            concerns(roots) {
                const sets = roots.map((root) => this.#of(root).concerns);
                const found = sets.length === 1 ? sets[0] : new Set(sets.flatMap((one) => [...one]));
                return [...found].sort((a, b) => byText(a.name, b.name) || byText(a.version, b.version));
            }
            states(roots) {
                const bits = roots.reduce((all, root) => all | this.#of(root).states, 0);
                return src_state.x.filter((state, place) => state !== 'approved' && (bits >> place) & 1);
            }
            unlinked(root) {
                return this.#of(root).unlinked;
            }
            #of(hash) {
                const known = this.#known.get(hash);
                if (known)
                    return known;
                this.#known.set(hash, NOTHING);
                const spec = this.#specs.get(hash);
                const found = spec ? this.#look(spec) : { ...NOTHING, unlinked: [hash] };
                this.#known.set(hash, found);
                return found;
            }
            #look({ hash: at, name, version, external, dependencies }) {
                const versions = this.#told.get(name);
                let unlinked = versions ? NO_NAMES : [name];
                let states = 0;
                let concerns = NO_CONCERNS;
                for (const { hash, kinds } of dependencies) {
                    const to = this.#of(hash);
                    unlinked = united(unlinked, to.unlinked);
                    if (!kinds.includes('link') && !kinds.includes('run'))
                        continue;
                    states |= to.states | (to.own?.state ?? 0);
                    concerns = withConcerns(concerns, to);
                }
                const said = versions?.get(version) ?? UNTOLD;
                const own = this.#waiting.has(at) ? { ...said, state: PENDING } : said;
                return { own: external ? undefined : own, unlinked, states, concerns };
            }
        }
        function united(a, b) {
            if (b.length === 0 || a === b)
                return a;
            if (a.length === 0)
                return b;
            return [...new Set([...a, ...b])].sort(byText);
        }
        function withConcerns(all, { own, concerns }) {
            const isShared = all.size === 0 && !own?.concern;
            if (isShared || (concerns.size === 0 && !own?.concern))
                return isShared ? concerns : all;
            const more = new Set(all);
            for (const concern of concerns)
                more.add(concern);
            if (own?.concern)
                more.add(own.concern);
            return more;
        }
        const waitingBinaries = ({ state, binaries }) => state === 'approved'
            ? binaries.filter(({ covered }) => covered === false).map(({ hash }) => hash)
            : [];
        const told = (name, version) => ({
            state: 1 << (0, src_state.I)(version.state),
            concern: concernOf(name, version),
        });
        function concernOf(name, version) {
            const { state, tombstone } = version;
            const open = affecting(version).map(({ id }) => id);
            const isBad = state === 'removed' || state === 'rejected';
            if (!isBad && open.length === 0)
                return undefined;
            return {
                name,
                version: version.version,
                ...(isBad && { state }),
                ...(tombstone && { reason: tombstone.reason }),
                advisories: [...new Set(open)].sort(byText),
            };
        }
        ;
        const LETTERS = {
            build: 'b',
            link: 'l',
            run: 'r',
            test: 't',
        };
        class GraphMaker {
            #specs;
            #listing;
            #nodes = new Map();
            constructor(specs, listing) {
                this.#specs = specs;
                this.#listing = listing;
            }
            below(root) {
                const start = this.#node(root);
                if (!start)
                    return { nodes: [], edges: [] };
                const places = new Map([[root, 0]]);
                const found = [start];
                const edges = [];
                for (let from = 0; from < found.length; from++) {
                    for (const { hash, kinds } of found[from].needs) {
                        let to = places.get(hash);
                        if (to === undefined) {
                            to = found.push(this.#node(hash)) - 1;
                            places.set(hash, to);
                        }
                        edges.push([from, to, kinds]);
                    }
                }
                return { nodes: found.map((node) => node.shown), edges };
            }
            #node(hash) {
                const known = this.#nodes.get(hash);
                const spec = known ? undefined : this.#specs.get(hash);
                if (!spec)
                    return known;
                const { name, version, external } = spec;
                const license = this.#listing.licences.of(spec);
                const shown = {
                    name,
                    version,
                    hash,
                    ...(external && { external }),
                    ...(!this.#listing.isListed(name) && { unlisted: true }),
                    ...(license !== undefined && { license }),
                };
                const needs = spec.dependencies
                    .filter((to) => this.#specs.has(to.hash))
                    .map((to) => ({
                    hash: to.hash,
                    kinds: to.kinds
                        .map((kind) => LETTERS[kind])
                        .sort()
                        .join(''),
                }));
                const node = { shown, needs };
                this.#nodes.set(hash, node);
                return node;
            }
        }
        ;
        class LicencesBelow {
            #specs;
            #licences;
            #known = new Map();
            constructor(packages, specs) {
                this.#specs = specs;
                this.#licences = new Map(packages.map(({ name, versions }) => [
                    name,
                    new Map(versions.flatMap(({ version, license }) => license === undefined ? [] : [[version, license]])),
                ]));
            }
            of({ name, version, external }) {
                return external ? undefined : this.#licences.get(name)?.get(version);
            }
            print(hash) {
                const known = this.#known.get(hash);
                if (known !== undefined)
                    return known;
                this.#known.set(hash, '');
                const spec = this.#specs.get(hash);
                let text = (spec && this.of(spec)) ?? '';
                for (const to of spec?.dependencies ?? [])
                    text += `\n${this.print(to.hash)}`;
                const print = text.length > licences_below_SHORT ? (0, site_file.sc)(text).slice(0, licences_below_SHORT) : text;
                this.#known.set(hash, print);
                return print;
            }
        }
        const licences_below_SHORT = 24;
        ;
        const NONE = [];
        function findLinks(input) {
            const names = new Set(input.packages.map((owner) => owner.name));
            const users = findUsers(input.packages, input.specs);
            const isListed = (name) => names.has(name);
            const licences = new LicencesBelow(input.packages, input.specs);
            return {
                graphs: new GraphMaker(input.specs, { isListed, licences }),
                licences,
                below: new Below(input.packages, input.specs),
                usersOf: (name) => users.get(name) ?? NONE,
            };
        }
        function findUsers(packages, specs) {
            const users = new Map();
            for (const owner of packages) {
                for (const name of runtimeNames(owner, specs)) {
                    const known = users.get(name);
                    if (!known)
                        users.set(name, [owner.name]);
                    else if (known.at(-1) !== owner.name)
                        known.push(owner.name);
                }
            }
            return users;
        }
        function* runtimeNames(owner, specs) {
            for (const { hash } of preferredOf(owner.versions)?.binaries ?? [])
                for (const to of specs.get(hash)?.dependencies ?? []) {
                    const name = specs.get(to.hash)?.name;
                    const isNeeded = to.kinds.includes('link') || to.kinds.includes('run');
                    if (isNeeded && name !== undefined)
                        yield name;
                }
        }
        ;
        const LIFETIME_DAYS = 14;
        ;
        const assets = {
            "home.js": "const $page = (() => {\nfunction say(text        )       {\n  const place = document.querySelector('#said')\n  if (place) place.textContent = text\n}\nfunction element                                       (\n  name   ,\n  attributes                                   = {},\n  ...children\n)                           {\n  const made = document.createElement(name)\n  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)\n  made.append(...children)\n  return made\n}\nconst THEMES = ['system', 'light', 'dark']\nfunction themeNow()        {\n  const set = document.documentElement.dataset['theme']\n  return set === 'light' || set === 'dark' ? set : 'system'\n}\nfunction setTheme(theme       )       {\n  if (theme === 'system') delete document.documentElement.dataset['theme']\n  else document.documentElement.dataset['theme'] = theme\n  try {\n    if (theme === 'system') localStorage.removeItem('theme')\n    else localStorage.setItem('theme', theme)\n  } catch {\n  }\n}\nconst SHAPES = {\n  theme: '<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\" fill=\"currentColor\"/>',\n  copy: '<rect x=\"5.5\" y=\"5.5\" width=\"8\" height=\"8\" rx=\"1.5\"/><path d=\"M10.5 3.5v-.5a1 1 0 0 0-1-1H3a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h.5\"/>',\n}\nfunction buttonWith(\n  shape                     ,\n  label             ,\n  attributes                                  ,\n)                    {\n  const button = element('button', { type: 'button', ...attributes })\n  button.innerHTML = `<svg class=\"icon\" aria-hidden=\"true\" viewBox=\"0 0 16 16\">${SHAPES[shape]}</svg>`\n  button.append(label)\n  return button\n}\nfunction startTheme(place         )       {\n  const label = element('span')\n  const button = buttonWith('theme', label, { class: 'theme quiet' })\n  const show = ()       => {\n    label.textContent = `Theme: ${themeNow()}`\n  }\n  button.addEventListener('click', () => {\n    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] )\n    show()\n    say(`Theme: ${themeNow()}`)\n  })\n  show()\n  place.append(button)\n}\nfunction addCopy(place         , what        , copied               )       {\n  const label = element('span', {}, 'Copy')\n  const button = buttonWith('copy', label, {\n    ...{ class: 'quiet copy', 'aria-label': `Copy the ${what}` },\n  })\n  button.addEventListener(\n    'click',\n    () =>\n      void copy(copied()).then((done) => {\n        label.textContent = done ? 'Copied' : 'Press Ctrl+C'\n        say(done ? 'Copied' : 'Selected. Press Control C to copy.')\n        setTimeout(() => (label.textContent = 'Copy'), 2000)\n      }),\n  )\n  place.append(button)\n}\nasync function copy(code         )                   {\n  try {\n    await navigator.clipboard.writeText(code.getAttribute('title') ?? code.textContent)\n    return true\n  } catch {\n    select(code)\n    return false\n  }\n}\nfunction select(target         )       {\n  const range = document.createRange()\n  range.selectNodeContents(target)\n  const selection = getSelection()\n  selection?.removeAllRanges()\n  selection?.addRange(range)\n}\nconst top = document.querySelector('.top > div')\nif (top) startTheme(top)\nfor (const box of document.querySelectorAll('.copyable')) {\n  const lines = box.querySelector('pre')\n  addCopy(box.querySelector('.copyable-head') , lines.getAttribute('aria-label') , () =>\n    lines.querySelector('code') ,\n  )\n}\nfor (const code of document.querySelectorAll('code.image')) {\n  const row = code.closest('tbody')\n  const target = row.querySelector('th') .textContent\n  const hash = row.dataset['hash'] .slice(0, 7)\n  addCopy(code.parentElement , `image for ${target}, ${hash}`, () => code)\n}\nreturn { say, element }\n})()\nconst $distance = (() => {\nconst FAR            = { whole: Infinity, beginning: Infinity }\nfunction distancesTo(typed        , text        , most        )            {\n  if (text.length < typed.length - most) return FAR\n  const width = Math.min(text.length, typed.length + most)\n  let [twoAbove, above]                       = [[], []]\n  for (let j = 0; j <= width; j++) above.push(j)\n  for (let i = 1; i <= typed.length; i++) {\n    const row = [i]\n    let least = i\n    for (let j = 1; j <= width; j++) {\n      const same = typed[i - 1] === text[j - 1] ? 0 : 1\n      let cost = Math.min(above[j]  + 1, row[j - 1]  + 1, above[j - 1]  + same)\n      const exchanged =\n        i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1]\n      if (exchanged) cost = Math.min(cost, twoAbove[j - 2]  + 1)\n      row.push(cost)\n      if (cost < least) least = cost\n    }\n    if (least > most) return FAR\n    twoAbove = above\n    above = row\n  }\n  return {\n    whole: width === text.length ? within(above[width] , most) : Infinity,\n    beginning: within(Math.min(...above), most),\n  }\n}\nconst within = (distance        , most        )         => (distance <= most ? distance : Infinity)\nreturn { distancesTo }\n})()\nconst $rank = (() => {\nconst { distancesTo } = $distance\nconst KNOWN = new Map                           ()\nfunction endingsOf(name        )                    {\n  const known = KNOWN.get(name)\n  if (known) return known\n  const parts = name.split('-')\n  const endings = parts.map((_, at) => parts.slice(at).join(''))\n  KNOWN.set(name, endings)\n  return endings\n}\nconst squeezed = (text        )         => text.replaceAll('-', '')\nfunction comparedName(given        , users        )               {\n  return { name: given.toLowerCase().replaceAll('_', '-'), users }\n}\nfunction comparedText(words                   )               {\n  let text = words.join('-')\n  while (text.endsWith('-')) text = text.slice(0, -1)\n  const short = squeezed(text)\n  return { text, squeezed: short, errors: errorsOf(short.length) }\n}\nconst errorsOf = (length        )         => (length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3)\nconst LANGUAGE = /^(py|r|perl|rust|go|lua|ruby)-/\nfunction fitOf({ name, users }              , typed              )         {\n  const { text } = typed\n  if (text === '') return 0\n  if (name === text) return 120\n  if (isNextGeneration(name, text) && users >= 6) return 125\n  const core = name.replace(LANGUAGE, '')\n  if (core === text) return 105 + users / 2\n  const place = name.indexOf(text)\n  if (place === 0) return 85 + nearness(name, text) + users\n  if (core.startsWith(text)) return 80 + nearness(core, text) + users\n  if (place > 0 && name[place - 1] === '-') return 70 + nearness(name, text) + users / 2\n  const endings = endingsOf(name)\n  if (endings[0] .startsWith(typed.squeezed)) return 70 + users\n  if (endings.some((ending) => ending.startsWith(typed.squeezed))) return 65 + users\n  return place > 0 ? 40 + nearness(name, text) : -1\n}\nconst isNextGeneration = (name        , text        )          =>\n  name.length === text.length + 1 && name.startsWith(text) && /\\d$/.test(name)\nconst nearness = (name        , text        )         => (5 * text.length) / name.length\nfunction resembles(\n  { name, users }              ,\n  typed              ,\n  mayGoOn         ,\n)         {\n  let best = -1\n  for (const [at, ending] of endingsOf(name).entries()) {\n    const { whole, beginning } = distancesTo(typed.squeezed, ending, typed.errors)\n    const behind = at === 0 ? 0 : 3\n    if (whole <= typed.errors) best = Math.max(best, 78 - 10 * whole - behind)\n    if (mayGoOn && beginning <= Math.max(1, typed.errors - 1) && typed.squeezed.length > 3)\n      best = Math.max(best, 66 - 10 * beginning - behind)\n  }\n  return best < 0 ? -1 : best + 1.2 * users\n}\nreturn { comparedName, comparedText, fitOf, resembles }\n})()\nconst $search = (() => {\nconst { comparedName } = $rank\nconst { comparedText } = $rank\nconst { fitOf } = $rank\nconst { resembles } = $rank\nconst ANYTHING        = {\n  words: [],\n  states: [],\n  license: -1,\n  target: -1,\n  system: -1,\n  tag: -1,\n  vulnerable: -1,\n}\nfunction prepare({ names, users, preferred }             )          {\n  let before = ''\n  return names.map((coded, at) => {\n    const title = before.slice(0, Number.parseInt(coded[0] , 36)) + coded.slice(1)\n    before = title\n    const state = preferred[at] === '-' ? -1 : Number(preferred[at])\n    return { title, state, ...comparedName(title, Number.parseInt(users[at] , 36)) }\n  })\n}\nconst withDetails = (\n  entries                  ,\n  { rows, tags }                                      ,\n)          =>\n  entries.map((entry, at) => {\n    const row = rows[at]\n    const words = row[3].map((tag) => tags[tag]).join(' ')\n    return {\n      ...entry,\n      more: { row, tags: ` ${words.toLowerCase()} `, text: ` ${row[1].toLowerCase()}` },\n    }\n  })\nconst wordsOf = (typed        )           =>\n  typed\n    .toLowerCase()\n    .replaceAll('_', '-')\n    .replace(/@\\S*/g, '')\n    .split(/\\s+/)\n    .filter((word) => word !== '')\nconst SIMILAR = 12\nconst CERTAIN = 105\nconst BEGINS = 65\nfunction find(entries                  , query       )               {\n  const passing = entries.filter((entry) => passes(entry, query))\n  if (query.words.length === 0) return { entries: passing, similar: 0 }\n  const typed = comparedText(query.words)\n  const fitting           = []\n  const others           = []\n  for (const entry of passing) {\n    const score = Math.max(fitOf(entry, typed), wordsScore(entry, query.words))\n    if (score >= 0) fitting.push({ entry, score })\n    else others.push({ entry, score })\n  }\n  const best = Math.max(...fitting.map(({ score }) => score))\n  const similar =\n    best >= CERTAIN\n      ? []\n      : others\n          .map(({ entry }) => ({ entry, score: resembles(entry, typed, best < BEGINS) }))\n          .filter(({ score }) => score >= 0)\n          .sort(bestFirst)\n          .slice(0, SIMILAR)\n  return {\n    entries: [...fitting, ...similar].sort(bestFirst).map(({ entry }) => entry),\n    similar: similar.length,\n  }\n}\nconst bestFirst = (a        , b        )         =>\n  b.score - a.score ||\n  a.entry.name.length - b.entry.name.length ||\n  (a.entry.name < b.entry.name ? -1 : 1)\nfunction passes({ more }       , query       )          {\n  if (!more) return true\n  const [, , license, tags, targets, systems, versions, vulnerable] = more.row\n  const { states } = query\n  return (\n    (query.license < 0 || license === query.license) &&\n    (query.tag < 0 || tags.includes(query.tag)) &&\n    (query.target < 0 || targets.includes(query.target)) &&\n    (query.system < 0 || systems.includes(query.system)) &&\n    (query.vulnerable < 0 || vulnerable === query.vulnerable) &&\n    (states.length === 0 || versions.some(([state]) => states.includes(state)))\n  )\n}\nfunction wordsScore(entry       , words                   )         {\n  let sum = 0\n  for (const word of words) {\n    const score = wordScore(entry, word)\n    if (score < 0) return -1\n    sum += score\n  }\n  return sum / words.length\n}\nfunction wordScore({ name, users, more }       , word        )         {\n  const at = name.indexOf(word)\n  if (at >= 0) return at === 0 || name[at - 1] === '-' ? 60 : 38\n  if (!more) return -1\n  if (more.tags.includes(` ${word} `)) return 30 + users / 2\n  const place = more.text.indexOf(` ${word}`)\n  if (place < 0) return more.text.includes(word) ? 10 : -1\n  const isWhole = !/[a-z0-9]/.test(more.text[place + 1 + word.length] ?? ' ')\n  return (isWhole ? 24 : 20) + users / 2\n}\nreturn { ANYTHING, prepare, withDetails, wordsOf, find }\n})()\nconst $filters = (() => {\nconst { element } = $page\nconst { ANYTHING } = $search\nconst { find } = $search\nconst PICKERS = ['license', 'target', 'system', 'tag']\nconst VULNERABLE = ['no', 'yes']\nclass Filters {\n           #form\n  #words\n  #states                    = []\n  constructor(form                 ) {\n    this.#form = form\n  }\n  fill({ licenses, targets, systems, tags }               , states                   )       {\n    this.#words = { license: licenses, target: targets, system: systems, tag: tags }\n    this.#states = states\n    const asked = new URLSearchParams(location.search)\n    for (const name of PICKERS) {\n      const words = this.#words[name]\n      const picker = this.#select(name)\n      picker.append(...words.map((word, at) => element('option', { value: String(at) }, word)))\n      picker.closest('label') .hidden = words.length === 0\n      const place = words.indexOf(asked.get(name) ?? '')\n      picker.value = place < 0 ? '' : String(place)\n    }\n    const place = VULNERABLE.indexOf(asked.get('vulnerable') ?? '')\n    this.#select('vulnerable').value = place < 0 ? '' : String(place)\n    const chosen = asked.getAll('state')\n    for (const box of this.#boxes()) box.checked = chosen.includes(box.value)\n    this.#form.querySelector             ('.filters') .hidden = false\n  }\n  static areAskedFor()          {\n    const asked = new URLSearchParams(location.search)\n    return [...PICKERS, 'state', 'vulnerable'].some((name) => asked.has(name))\n  }\n  query(words                   )        {\n    if (!this.#words) return { ...ANYTHING, words }\n    return {\n      words,\n      states: this.#chosenStates().map((state) => this.#states.indexOf(state)),\n      license: this.#placeOf('license'),\n      target: this.#placeOf('target'),\n      system: this.#placeOf('system'),\n      tag: this.#placeOf('tag'),\n      vulnerable: this.#placeOf('vulnerable'),\n    }\n  }\n  clear()       {\n    for (const box of this.#boxes()) box.checked = false\n    for (const picker of this.#form.querySelectorAll('select')) picker.value = ''\n  }\n  remember(typed        )       {\n    const search = new URLSearchParams()\n    if (typed !== '') search.set('q', typed)\n    for (const state of this.#chosenStates()) search.append('state', state)\n    for (const name of this.#words ? PICKERS : []) {\n      const place = this.#placeOf(name)\n      if (place >= 0) search.set(name, this.#words [name][place] )\n    }\n    const vulnerable = this.#placeOf('vulnerable')\n    if (vulnerable >= 0) search.set('vulnerable', VULNERABLE[vulnerable] )\n    history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname)\n  }\n  count(entries                  , query       )       {\n    const fitting = find(entries, { ...query, states: [] }).entries\n    for (const box of this.#boxes()) {\n      const place = this.#states.indexOf(box.value)\n      const number = fitting.filter(({ more }) => more?.row[6].some(([state]) => state === place))\n      const label = box.closest('label') .querySelector('small')\n      if (label) label.textContent = number.length.toLocaleString('en-US')\n    }\n  }\n  #boxes()                     {\n    return [...this.#form.querySelectorAll                  ('input[name=state]')]\n  }\n  #chosenStates()           {\n    return this.#boxes()\n      .filter((box) => box.checked)\n      .map((box) => box.value)\n  }\n  #select(name        )                    {\n    return this.#form.elements.namedItem(name)\n  }\n  #placeOf(name        )         {\n    const { value } = this.#select(name)\n    return value === '' ? -1 : Number(value)\n  }\n}\nreturn { Filters }\n})()\nconst $results = (() => {\nconst { element } = $page\nfunction resultRow(entry       , words          , query       )                {\n  const [folder, text, license, , , , versions] = entry.more?.row ?? ['', '', -1, [], [], [], []]\n  const [place, version] = versions.find(\n    ([state]) => query.states.length === 0 || query.states.includes(state),\n  ) ?? [entry.state, '']\n  const state = words.states[place]\n  const link = element(\n    'a',\n    { class: 'row', href: `packages/${folder || entry.title}/` },\n    element('span', { class: 'row-name' }, entry.title),\n    ' ',\n    element('span', { class: 'row-version' }, version),\n    ' ',\n  )\n  if (state !== undefined)\n    link.append(\n      element(\n        'span',\n        { class: `badge ${state}` },\n        words.icons.get(state)?.cloneNode(true) ?? '',\n        state,\n      ),\n      ' ',\n    )\n  link.append(element('span', { class: 'row-text' }, entry.more ? text : '\\u00a0'), ' ')\n  if (license >= 0)\n    link.append(element('span', { class: 'row-license' }, words.details .licenses[license] ))\n  return element('li', {}, link)\n}\nfunction walkByKeys(field                  , list                  )       {\n  const go = (event               , to                                )       => {\n    if (!to) return\n    event.preventDefault()\n    to.focus()\n  }\n  const linkIn = (item                            )                                 =>\n    item?.querySelector             ('a')\n  field.addEventListener('keydown', (event) => {\n    if (event.key === 'ArrowDown') go(event, linkIn(list.firstElementChild))\n  })\n  list.addEventListener('keydown', (event) => {\n    const item = document.activeElement?.closest('li')\n    if (!item || event.ctrlKey || event.metaKey || event.altKey) return\n    if (event.key === 'ArrowDown') go(event, linkIn(item.nextElementSibling))\n    else if (event.key === 'ArrowUp') go(event, linkIn(item.previousElementSibling) ?? field)\n    else if (event.key === 'Home') go(event, linkIn(list.firstElementChild))\n    else if (event.key === 'End') go(event, linkIn(list.lastElementChild))\n    else if (event.key === 'Escape') go(event, field)\n  })\n}\nreturn { resultRow, walkByKeys }\n})()\nconst { Filters } = $filters\nconst { element } = $page\nconst { say } = $page\nconst { resultRow } = $results\nconst { walkByKeys } = $results\nconst { find } = $search\nconst { prepare } = $search\nconst { withDetails } = $search\nconst { wordsOf } = $search\nconst STEP = 30\nconst form = document.querySelector                 ('#search')\nconst results = document.querySelector                  ('#results')\nconst field = form.querySelector                  ('#q')\nconst clear = form.querySelector                   ('.clear')\nconst more = document.querySelector                   ('#more')\nconst filters = new Filters(form)\nconst icons = new Map(\n  [...form.querySelectorAll('.chip')].map((chip) => [\n    chip.querySelector('input') .value,\n    chip.querySelector('svg') ,\n  ]),\n)\nlet entries                   = []\nlet states                    = []\nlet details\nlet shown               = { entries: [], similar: 0 }\nlet later\nasync function load   (address        )             {\n  const answer = await fetch(address)\n  if (!answer.ok) throw new Error(`${answer.status}`)\n  return (await answer.json())\n}\nconst rowsOf = (some                  )                  => {\n  const query = filters.query(wordsOf(field.value))\n  return some.map((entry) => resultRow(entry, { states, details, icons }, query))\n}\nfunction show()       {\n  shown = find(entries, filters.query(wordsOf(field.value)))\n  results .replaceChildren(...rowsOf(shown.entries.slice(0, STEP)))\n  more .hidden = shown.entries.length <= STEP\n  showCount()\n  clearTimeout(later)\n  later = setTimeout(settle, 400)\n}\nconst amount = (number        )         => number.toLocaleString('en-US')\nfunction showCount()       {\n  const fitting = shown.entries.length - shown.similar\n  const total = `${amount(entries.length)} ${entries.length === 1 ? 'package' : 'packages'}`\n  const similar =\n    shown.similar === 0\n      ? ''\n      : `${amount(shown.similar)} with a similar ${shown.similar === 1 ? 'name' : 'names'}`\n  const fits = fitting === entries.length ? total : `${amount(fitting)} of ${total}`\n  document.querySelector('#count') .textContent =\n    similar === ''\n      ? fits\n      : fitting === 0\n        ? `None of ${total} has this name, ${similar}`\n        : `${fits}, ${similar}`\n  const { words: _, ...chosen } = filters.query([])\n  clear.hidden = Object.values(chosen).every(\n    (value) => value === -1 || (Array.isArray(value) && value.length === 0),\n  )\n  document.querySelector             ('#nothing') .hidden = shown.entries.length > 0\n  document.querySelector('#nearest') .textContent = 'Try fewer words, or clear the filters.'\n}\nfunction settle()       {\n  filters.remember(field.value.trim())\n  if (details) filters.count(entries, filters.query(wordsOf(field.value)))\n  say(document.querySelector('#count') .textContent)\n}\nfunction listen()       {\n  form.addEventListener('input', show)\n  walkByKeys(field, results )\n  results .addEventListener('click', () => filters.remember(field.value.trim()))\n  clear.addEventListener('click', () => {\n    filters.clear()\n    show()\n    field.focus()\n  })\n  more .addEventListener('click', () => {\n    const from = results .childElementCount\n    results .append(...rowsOf(shown.entries.slice(from, from + STEP * 3)))\n    more .hidden = results .childElementCount >= shown.entries.length\n    results .children[from]?.querySelector('a')?.focus()\n  })\n}\nfunction begin()       {\n  const names = JSON.parse(document.querySelector('#names') .textContent)\n  entries = prepare(names)\n  states = names.states\n  if (field.value === '')\n    field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200)\n  listen()\n  if (field.value !== '' && !Filters.areAskedFor()) show()\n  form.dataset['ready'] = 'names'\n}\nasync function complete()                {\n  details = await load               (form.dataset['details'] )\n  entries = withDetails(entries, details)\n  filters.fill(details, states)\n  if (field.value !== '' || location.search !== '') {\n    const at = [...results .children].indexOf(document.activeElement?.closest('li')           )\n    show()\n    results .children[at]?.querySelector('a')?.focus()\n  } else {\n    shown = find(entries, filters.query([]))\n    more .hidden = entries.length <= results .childElementCount\n  }\n  form.dataset['ready'] = 'details'\n}\nform.addEventListener('submit', (event) => {\n  event.preventDefault()\n  results?.querySelector('a')?.focus()\n})\ndocument.addEventListener('keydown', (event) => {\n  const typing =\n    event.target instanceof HTMLElement && event.target.closest('input, select, textarea')\n  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return\n  event.preventDefault()\n  field.focus()\n})\nif (results) {\n  try {\n    begin()\n    await complete()\n  } catch (error) {\n    console.warn('The search did not load.', error)\n    document\n      .querySelector('#count')\n      .replaceChildren(\n        'The search did not load. ',\n        element('a', { href: 'all/' }, 'See all packages'),\n      )\n  }\n}\n",
            "icon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"#0e7c7b\" stroke-width=\"1.5\" stroke-linejoin=\"round\"><path d=\"M8 1.5 14 4.8v6.4L8 14.5 2 11.2V4.8z\" fill=\"#d9f0ee\"/><path d=\"M2 4.8 8 8l6-3.2M8 8v6.5\"/></svg>\n",
            "package.js": "const $page = (() => {\nfunction say(text        )       {\n  const place = document.querySelector('#said')\n  if (place) place.textContent = text\n}\nfunction element                                       (\n  name   ,\n  attributes                                   = {},\n  ...children\n)                           {\n  const made = document.createElement(name)\n  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)\n  made.append(...children)\n  return made\n}\nconst THEMES = ['system', 'light', 'dark']\nfunction themeNow()        {\n  const set = document.documentElement.dataset['theme']\n  return set === 'light' || set === 'dark' ? set : 'system'\n}\nfunction setTheme(theme       )       {\n  if (theme === 'system') delete document.documentElement.dataset['theme']\n  else document.documentElement.dataset['theme'] = theme\n  try {\n    if (theme === 'system') localStorage.removeItem('theme')\n    else localStorage.setItem('theme', theme)\n  } catch {\n  }\n}\nconst SHAPES = {\n  theme: '<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\" fill=\"currentColor\"/>',\n  copy: '<rect x=\"5.5\" y=\"5.5\" width=\"8\" height=\"8\" rx=\"1.5\"/><path d=\"M10.5 3.5v-.5a1 1 0 0 0-1-1H3a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h.5\"/>',\n}\nfunction buttonWith(\n  shape                     ,\n  label             ,\n  attributes                                  ,\n)                    {\n  const button = element('button', { type: 'button', ...attributes })\n  button.innerHTML = `<svg class=\"icon\" aria-hidden=\"true\" viewBox=\"0 0 16 16\">${SHAPES[shape]}</svg>`\n  button.append(label)\n  return button\n}\nfunction startTheme(place         )       {\n  const label = element('span')\n  const button = buttonWith('theme', label, { class: 'theme quiet' })\n  const show = ()       => {\n    label.textContent = `Theme: ${themeNow()}`\n  }\n  button.addEventListener('click', () => {\n    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] )\n    show()\n    say(`Theme: ${themeNow()}`)\n  })\n  show()\n  place.append(button)\n}\nfunction addCopy(place         , what        , copied               )       {\n  const label = element('span', {}, 'Copy')\n  const button = buttonWith('copy', label, {\n    ...{ class: 'quiet copy', 'aria-label': `Copy the ${what}` },\n  })\n  button.addEventListener(\n    'click',\n    () =>\n      void copy(copied()).then((done) => {\n        label.textContent = done ? 'Copied' : 'Press Ctrl+C'\n        say(done ? 'Copied' : 'Selected. Press Control C to copy.')\n        setTimeout(() => (label.textContent = 'Copy'), 2000)\n      }),\n  )\n  place.append(button)\n}\nasync function copy(code         )                   {\n  try {\n    await navigator.clipboard.writeText(code.getAttribute('title') ?? code.textContent)\n    return true\n  } catch {\n    select(code)\n    return false\n  }\n}\nfunction select(target         )       {\n  const range = document.createRange()\n  range.selectNodeContents(target)\n  const selection = getSelection()\n  selection?.removeAllRanges()\n  selection?.addRange(range)\n}\nconst top = document.querySelector('.top > div')\nif (top) startTheme(top)\nfor (const box of document.querySelectorAll('.copyable')) {\n  const lines = box.querySelector('pre')\n  addCopy(box.querySelector('.copyable-head') , lines.getAttribute('aria-label') , () =>\n    lines.querySelector('code') ,\n  )\n}\nfor (const code of document.querySelectorAll('code.image')) {\n  const row = code.closest('tbody')\n  const target = row.querySelector('th') .textContent\n  const hash = row.dataset['hash'] .slice(0, 7)\n  addCopy(code.parentElement , `image for ${target}, ${hash}`, () => code)\n}\nreturn { say, element }\n})()\nconst $choose_binary = (() => {\nconst { say } = $page\nfunction platformOf(agent        , platform        )           {\n  if (/Android|iPhone|iPad|Mobile/.test(agent)) return { system: undefined, family: undefined }\n  const told = `${agent} ${platform}`\n  const system = /Mac/.test(told) ? 'darwin' : /Linux|X11/.test(told) ? 'linux' : undefined\n  const isArm = /aarch64|arm64/i.test(told)\n  if (system === 'darwin') return { system, family: 'aarch64' }\n  return {\n    system,\n    family: isArm ? 'aarch64' : /x86_64|x64|amd64/i.test(told) ? 'x86_64' : undefined,\n  }\n}\nconst ARM = /^(aarch64|armv\\d|neoverse|m\\d|a64fx|graviton|thunderx)/\nfunction suits(row     , { system, family }          )         {\n  const [rowSystem, target = ''] = row.dataset['platform'] .split(' ')\n  const rowFamily = ARM.test(target) ? 'aarch64' : 'x86_64'\n  return Number(system === rowSystem) * 2 + Number(family === rowFamily)\n}\nfunction startPicker(form                 )       {\n  const section = form.closest             ('.install')\n  const rows = [...document.querySelectorAll     ('#binaries tbody')]\n  const fields = [...form.querySelectorAll('select')]\n  const original = rows.find((row) => row.dataset['hash'] === section.dataset['hash'])\n  const boxes = [...section.querySelectorAll('pre code')].map((code) => ({\n    code,\n    text: code.textContent,\n  }))\n  const pakages = section.querySelector('#install-pakages pre code')\n  const take = (row     )       => {\n    for (const field of fields) field.value = row.dataset[field.name]\n    for (const { code, text } of boxes) code.textContent = withBinary(text, rows, row)\n    const { allow } = row.dataset\n    if (allow !== undefined) pakages.textContent = allowing(pakages.textContent, allow)\n    show(section, row)\n  }\n  form.addEventListener('change', (event) => {\n    const changed = event.target\n    const row = nearest(rows, fields, changed)\n    take(row)\n    say(`The lines are now for ${row.querySelector('th') .textContent}.`)\n  })\n  const here = platformOf(navigator.userAgent, navigator.platform)\n  const [best] = rows.toSorted((a, b) => suits(b, here) - suits(a, here))\n  take(best ?? original)\n}\nconst manifestOf = (row     )         =>\n  row.querySelector             ('.image') .title.split('@')[1]\nfunction withBinary(text        , rows                , row     )         {\n  return rows.reduce(\n    (lines, other) =>\n      lines\n        .replaceAll(other.dataset['hash'] , row.dataset['hash'] )\n        .replaceAll(manifestOf(other), manifestOf(row)),\n    text,\n  )\n}\nconst allowing = (line        , states        )         =>\n  line.replace(/ --allow \\S+$|$/, states === '' ? '' : ` --allow ${states}`)\nfunction nearest(\n  rows                ,\n  fields                              ,\n  changed                   ,\n)      {\n  const fitting = (row     )         =>\n    fields.reduce(\n      (sum, field) =>\n        sum + Number(row.dataset[field.name] === field.value) * (field === changed ? 100 : 1),\n      0,\n    )\n  return rows.toSorted((a, b) => fitting(b) - fitting(a))[0]\n}\nfunction show(section             , row     )       {\n  const cells = [...row.querySelectorAll('tr:first-child > *')].map((cell) =>\n    cell.textContent.replace(/\\s+/g, ' ').trim(),\n  )\n  const facts                                   = {\n    binary: cells.slice(0, 4).join(' · '),\n    size: cells[3] ,\n    os: cells[1] ,\n  }\n  for (const [name, text] of Object.entries(facts))\n    for (const place of document.querySelectorAll(`[data-fact=${name}]`)) place.textContent = text\n  for (const fact of row.querySelector('template')?.content.children ?? [])\n    for (const place of document.querySelectorAll(\n      `[data-fact=\"${fact.getAttribute('data-fact')}\"]`,\n    ))\n      place.replaceChildren(...fact.cloneNode(true).childNodes)\n  const container = section.querySelector             ('#install-container .copyable')\n  if (container) container.classList.toggle('none', row.dataset['image'] === undefined)\n}\nreturn { startPicker }\n})()\nconst $ids = (() => {\nconst JOINTS = new Set(['AND', 'OR', 'WITH'])\nconst LONGEST = 100\nconst expressionWords = (expression        )                   =>\n  expression.split(/([\\s()]+)/).map((text) => ({ text, id: idOf(text) }))\nfunction idOf(word        )                     {\n  const id = word.replace(/\\+$/, '')\n  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id) && !JOINTS.has(id) && id.length <= LONGEST\n    ? id\n    : undefined\n}\nconst licencesIn = (expression        )           => [\n  ...new Set(expressionWords(expression).flatMap(({ id }) => id ?? [])),\n]\nreturn { expressionWords, licencesIn }\n})()\nconst $paths = (() => {\nfunction segment(text        )         {\n  const safe = text.replace(/[^A-Za-z0-9._+-]/gu, (char) =>\n    [...new TextEncoder().encode(char)]\n      .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)\n      .join(''),\n  )\n  return safe.startsWith('.') ? `~2e${safe.slice(1)}` : safe\n}\nconst CHECKSUMS = 'v2/checksums.json'\nconst CHECKSUMS_BUNDLE = 'v2/checksums.json.sigstore.json'\nconst HOME = 'index.html'\nconst PACKAGES = 'v2/packages.json'\nconst OPENAPI = 'v2/openapi.json'\nconst TRUST = 'v2/trust.json'\nconst VULNERABILITIES = 'v2/vulnerabilities.json'\nconst RELEASES = 'v2/releases.json'\nconst REVIEWING = 'v2/reviewing.json'\nconst ADVISORIES = 'advisories/all.zip'\nconst SEARCH_DETAILS = 'search/details.json'\nconst packagePath = (name        )         => `v2/packages/${segment(name)}.json.gz`\nconst olderVersionsPath = (name        , place        )         =>\n  `v2/packages/${segment(name)}/${place}.json.gz`\nconst READINGS = 'v2/registry/'\nconst readingsPath = (part        , digest        )         =>\n  `${READINGS}${part}-${digest.slice(0, 32)}.json.gz`\nconst advisoryPath = (id        )         => `advisories/${segment(id)}.json`\nconst pagePath = (name        , number = 1)         =>\n  `packages/${segment(name)}/${number === 1 ? 'index' : `versions-${number}`}.html`\nconst queuePath = (number        )         =>\n  `queue/${number === 1 ? 'index' : `page-${number}`}.html`\nconst auditorPath = (name        )         => `auditors/${segment(name)}/`\nconst licencePath = (id        )         => `licenses/${segment(id)}/`\nconst filePath = (name        , version        , path        )         =>\n  `files/${segment(name)}/${segment(version)}/${path.split('/').map(segment).join('/')}`\nconst BY_DIGEST = 'v2/sha256/'\nconst digestPath = (path        , digest        )         =>\n  `${BY_DIGEST}${digest}${/\\.json(\\.gz)?$/.exec(path)?.[0] ?? ''}`\nconst bundlePath = (root        )         => `${BY_DIGEST}${root}.sigstore.json`\nconst isDocument = (path        )          =>\n  /^(v2|files)(\\/[\\w+~-][\\w.+~@-]*)+$/.test(path) && !path.startsWith(BY_DIGEST)\nconst isByDigest = (path        )          =>\n  /^v2\\/sha256\\/[0-9a-f]{64}(\\.json|\\.json\\.gz|\\.sigstore\\.json)?$/.test(path)\nreturn { segment, CHECKSUMS, CHECKSUMS_BUNDLE, HOME, PACKAGES, OPENAPI, TRUST, VULNERABILITIES, RELEASES, REVIEWING, ADVISORIES, SEARCH_DETAILS, packagePath, olderVersionsPath, READINGS, readingsPath, advisoryPath, pagePath, queuePath, auditorPath, licencePath, filePath, BY_DIGEST, digestPath, bundlePath, isDocument, isByDigest }\n})()\nconst $packed = (() => {\nasync function readPacked   (address        )             {\n  const response = await fetch(address)\n  if (!response.ok) throw new Error(`${address}: ${response.status}`)\n  const bytes = await response.arrayBuffer()\n  const [first, second] = new Uint8Array(bytes.slice(0, 2))\n  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes))\n  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))\n  return (await new Response(stream).json())\n}\nreturn { readPacked }\n})()\nconst $version_in = (() => {\nfunction versionIn(\n  { versions, specs }                ,\n  version        ,\n)                              {\n  const found = versions.find((one) => one.version === version)\n  return (\n    found && {\n      ...found,\n      binaries: found.binaries.map((binary) => ({\n        ...binary,\n        dependencies: graphBelow(specs, binary.hash),\n      })),\n    }\n  )\n}\nfunction graphBelow(specs                 , root        )                  {\n  const start = specs.findIndex(({ hash }) => hash === root)\n  if (start < 0) return { nodes: [], edges: [] }\n  const places = new Map([[start, 0]])\n  const found = [specs[start] ]\n  const edges                             = []\n  for (let from = 0; from < found.length; from++) {\n    for (const [spec, kinds] of found[from] .needs) {\n      if (!specs[spec]) continue\n      let to = places.get(spec)\n      if (to === undefined) {\n        to = found.push(specs[spec]) - 1\n        places.set(spec, to)\n      }\n      edges.push([from, to, kinds])\n    }\n  }\n  return { nodes: found.map(({ needs: _, ...node }) => node), edges }\n}\nreturn { versionIn }\n})()\nconst $components = (() => {\nconst { expressionWords } = $ids\nconst { licencePath } = $paths\nconst { readPacked } = $packed\nconst { element } = $page\nconst { versionIn } = $version_in\nconst KINDS                                   = { b: 'build', l: 'link', r: 'run', t: 'test' }\nfunction startComponents(table             )       {\n  let reading\n  const read = async ()                                       => {\n    const { details } = await readPacked                             (table.dataset['document'] )\n    return versionIn(details, table.dataset['version'] )\n  }\n  const fill = async (folded                    )                => {\n    if (!folded.open || folded.dataset['whole'] !== undefined) return\n    folded.dataset['whole'] = ''\n    try {\n      const version = await (reading ??= read())\n      const { hash } = folded.closest('tbody') .dataset\n      const graph = version?.binaries.find((binary) => binary.hash === hash)?.dependencies\n      if (graph) folded.querySelector('summary') .after(listOf(graph))\n    } catch {\n      reading = undefined\n      delete folded.dataset['whole']\n    }\n  }\n  for (const folded of table.querySelectorAll                    ('details.sbom'))\n    folded.addEventListener('toggle', () => void fill(folded))\n}\nfunction listOf({ nodes, edges }                 )              {\n  const rows = nodes.map((node, at) => {\n    const kinds = new Set(edges.flatMap(([, to, kinds]) => (to === at ? Array.from(kinds) : [])))\n    const purposes = [...kinds].map((kind) => KINDS[kind] ?? kind).sort()\n    return element(\n      'tr',\n      {},\n      element('th', { scope: 'row' }, nameOf(node)),\n      element('td', {}, node.version),\n      element('td', {}, ...licenceOf(node)),\n      element('td', {}, at === 0 ? 'itself' : purposes.join(', ')),\n      element('td', {}, node.external ? 'the system' : 'a package'),\n    )\n  })\n  const heads = ['Component', 'Version', 'Licence', 'Needed to', 'From'].map((text) =>\n    element('th', { scope: 'col' }, text),\n  )\n  return element(\n    'table',\n    { class: 'components' },\n    element('thead', {}, element('tr', {}, ...heads)),\n    element('tbody', {}, ...rows),\n  )\n}\nfunction licenceOf({ license = '' }      )                           {\n  return expressionWords(license).map(({ text, id }) =>\n    id === undefined ? text : element('a', { href: `../../${licencePath(id)}` }, text),\n  )\n}\nfunction nameOf({ name, unlisted }      )                       {\n  return unlisted === true || !/^[A-Za-z0-9_+-][A-Za-z0-9._+-]*$/.test(name)\n    ? name\n    : element('a', { href: `../${name}/` }, name)\n}\nreturn { startComponents }\n})()\nconst $graph_walk = (() => {\nconst { element } = $page\nfunction walk(picture               )       {\n  const drawn        = {\n    nodes: [...picture.querySelectorAll                    ('.n')],\n    edges: [...picture.querySelectorAll                ('.edges path')].map((path) => {\n      const [from, to] = path.dataset['e'] .split(' ').map(Number)\n      return { from: from , to: to , path }\n    }),\n  }\n  const placeOf = (target                    )                     => {\n    const node = (target           ).closest                    ('.n')\n    return node ? drawn.nodes.indexOf(node) : undefined\n  }\n  for (const [at, node] of drawn.nodes.entries())\n    node.setAttribute('tabindex', at === 0 ? '0' : '-1')\n  picture.classList.add('walked')\n  picture.closest('.panel') .append(listOf(drawn))\n  const light = (place                    )       => lightUp(picture, drawn, place)\n  picture.addEventListener('keydown', (event) => {\n    const place = placeOf(event.target)\n    const to = place === undefined ? undefined : neighbour(event.key, place, drawn)\n    const node = to === undefined ? undefined : drawn.nodes[to]\n    if (!node) return\n    event.preventDefault()\n    for (const one of drawn.nodes) one.setAttribute('tabindex', one === node ? '0' : '-1')\n    node.focus()\n  })\n  const around = picture.parentElement\n  around.addEventListener('focusin', (event) => light(placeOf(event.target)))\n  around.addEventListener('focusout', () => light(undefined))\n  picture.addEventListener('pointerover', (event) => light(placeOf(event.target)))\n  picture.addEventListener('pointerleave', () => light(undefined))\n}\nfunction listOf({ nodes, edges }       )                     {\n  const labels = nodes.map((node) => (node.getAttribute('aria-label') ?? node.textContent).trim())\n  const nameOf = (at        )         => labels[at] .split(/\\s/)[0]\n  const items = nodes.map((node, at) => {\n    const href = node.getAttribute('href')\n    const name = nameOf(at)\n    const needs = edges.filter(({ from }) => from === at).map(({ to }) => nameOf(to))\n    return element(\n      'li',\n      {},\n      href === null ? name : element('a', { href }, name),\n      labels[at] .slice(name.length).replace(/\\s+/, ' '),\n      needs.length > 0 ? `, needs ${needs.join(', ')}` : '',\n    )\n  })\n  const all = items.length - 1\n  return element(\n    'details',\n    { class: 'quiet-details graph-list' },\n    element(\n      'summary',\n      {},\n      `All ${all} ${all === 1 ? 'package' : 'packages'} that it needs to run, as a list`,\n    ),\n    element('ul', { class: 'plain' }, ...items.slice(1)),\n  )\n}\nfunction neighbour(key        , place        , { edges, nodes }       )                     {\n  if (key === 'ArrowRight') return edges.find((edge) => edge.from === place)?.to\n  if (key === 'ArrowLeft') return edges.find((edge) => edge.to === place)?.from\n  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined\n  const boxes = nodes.map((node, at) => ({ place: at, box: node.getBBox() }))\n  const here = boxes[place] .box\n  const column = boxes\n    .filter(({ box }) => Math.abs(box.x - here.x) < 2)\n    .sort((a, b) => a.box.y - b.box.y)\n  const at = column.findIndex((one) => one.place === place)\n  return column[key === 'ArrowUp' ? at - 1 : at + 1]?.place\n}\nfunction lightUp(picture               , drawn       , place                    )       {\n  picture.classList.toggle('lit', place !== undefined)\n  const near = new Set([place])\n  for (const { from, to, path } of drawn.edges) {\n    const touches = from === place || to === place\n    path.classList.toggle('on', touches)\n    if (touches) near.add(from).add(to)\n  }\n  for (const [at, node] of drawn.nodes.entries()) node.classList.toggle('on', near.has(at))\n}\nreturn { walk }\n})()\nconst $named_part = (() => {\nfunction namedPart()                     {\n  try {\n    return document.getElementById(decodeURIComponent(location.hash.slice(1)))\n  } catch {\n    return null\n  }\n}\nreturn { namedPart }\n})()\nconst $tabs = (() => {\nconst { namedPart } = $named_part\nfunction choose({ links, panels }      , at        , focus = false)       {\n  for (const [place, link] of links.entries()) {\n    link.setAttribute('aria-selected', String(place === at))\n    link.tabIndex = place === at ? 0 : -1\n    panels[place] .classList.toggle('chosen', place === at)\n  }\n  if (focus) links[at] .focus()\n}\nconst STEPS                                                                = {\n  ArrowRight: (at, all) => (at + 1) % all,\n  ArrowLeft: (at, all) => (at + all - 1) % all,\n  Home: () => 0,\n  End: (_, all) => all - 1,\n}\nfunction startTabs(place             )       {\n  const list = place.querySelector             (':scope > .tabs')\n  const links = [...list.querySelectorAll('a')]\n  const panels = links.map((link) => document.getElementById(link.hash.slice(1)) )\n  const tabs = { links, panels }\n  list.setAttribute('role', 'tablist')\n  for (const [at, link] of links.entries()) {\n    link.id = `tab-${panels[at] .id}`\n    link.setAttribute('role', 'tab')\n    link.setAttribute('aria-controls', panels[at] .id)\n    panels[at] .setAttribute('role', 'tabpanel')\n    panels[at] .setAttribute('aria-labelledby', link.id)\n    link.addEventListener('click', (event) => {\n      event.preventDefault()\n      choose(tabs, at)\n      if (place.classList.contains('level-2')) history.replaceState(null, '', link.hash)\n    })\n  }\n  list.addEventListener('keydown', (event) => {\n    const at = links.indexOf(event.target                     )\n    const to = STEPS[event.key]?.(at, links.length)\n    if (to === undefined || at < 0) return\n    event.preventDefault()\n    choose(tabs, to, true)\n  })\n  const open = ()       => {\n    const named = namedPart()\n    const at = panels.findIndex((panel) => panel.contains(named))\n    if (named && at >= 0) choose(tabs, at)\n  }\n  addEventListener('hashchange', open)\n  choose(tabs, 0)\n  open()\n  place.dataset['ready'] = ''\n}\nreturn { startTabs }\n})()\nconst $package_parts = (() => {\nlet loading\nasync function load()                        {\n  const { PackageParts: Parts } = await import('./version-parts.js?v=9d41499e9a')\n  return new Parts(document.querySelector             ('[data-document]') .dataset['document'] )\n}\nasync function fromPackage   (take                                     )             {\n  try {\n    return await take(await (loading ??= load()))\n  } catch (error) {\n    loading = undefined\n    throw error\n  }\n}\nreturn { fromPackage }\n})()\nconst $version_bodies = (() => {\nconst { fromPackage } = $package_parts\nfunction startVersions(list             )       {\n  const fill = async (version                    )                => {\n    if (!version.open || version.dataset['whole'] !== undefined) return\n    version.dataset['whole'] = ''\n    try {\n      const body = await fromPackage((parts) => parts.body(version.id))\n      if (body !== undefined) version.querySelector('.version-body') .innerHTML = body\n    } catch {\n      delete version.dataset['whole']\n    }\n  }\n  for (const version of list.querySelectorAll('details'))\n    version.addEventListener('toggle', () => void fill(version))\n}\nreturn { startVersions }\n})()\nconst $whole_graph = (() => {\nconst { walk } = $graph_walk\nconst { fromPackage } = $package_parts\nconst { say } = $page\nfunction startGraph(folded                    )       {\n  const fill = async ()                => {\n    if (!folded.open || folded.childElementCount > 1) return\n    try {\n      const drawn = await fromPackage((parts) => parts.graph())\n      if (folded.childElementCount === 1) folded.insertAdjacentHTML('beforeend', drawn)\n      folded.querySelectorAll               ('svg.graph').forEach(walk)\n    } catch {\n      folded.open = false\n      say('The graph did not load.')\n    }\n  }\n  folded.addEventListener('toggle', () => void fill())\n  folded.hidden = false\n}\nreturn { startGraph }\n})()\nconst { startPicker } = $choose_binary\nconst { startComponents } = $components\nconst { walk } = $graph_walk\nconst { namedPart } = $named_part\nconst { startTabs } = $tabs\nconst { startVersions } = $version_bodies\nconst { startGraph } = $whole_graph\ndocument.querySelectorAll             ('.tabbed').forEach(startTabs)\ndocument.querySelectorAll                 ('form.choose').forEach(startPicker)\ndocument.querySelectorAll               ('svg.graph').forEach(walk)\ndocument.querySelectorAll             ('.binaries').forEach(startComponents)\ndocument.querySelectorAll             ('.versions').forEach(startVersions)\ndocument.querySelectorAll                    ('.whole-graph').forEach(startGraph)\nfunction openNamed()       {\n  const named = namedPart()\n  if (named instanceof HTMLAnchorElement && named.closest('.line')) location.replace(named.href)\n  if (named instanceof HTMLDetailsElement) named.open = true\n  named?.scrollIntoView()\n}\naddEventListener('hashchange', openNamed)\naddEventListener('beforeprint', () => {\n  for (const folded of document.querySelectorAll('details')) folded.open = true\n})\nif (location.hash !== '') openNamed()\n",
            "page.js": "export function say(text        )       {\n  const place = document.querySelector('#said')\n  if (place) place.textContent = text\n}\nexport function element                                       (\n  name   ,\n  attributes                                   = {},\n  ...children\n)                           {\n  const made = document.createElement(name)\n  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)\n  made.append(...children)\n  return made\n}\nconst THEMES = ['system', 'light', 'dark']\nfunction themeNow()        {\n  const set = document.documentElement.dataset['theme']\n  return set === 'light' || set === 'dark' ? set : 'system'\n}\nfunction setTheme(theme       )       {\n  if (theme === 'system') delete document.documentElement.dataset['theme']\n  else document.documentElement.dataset['theme'] = theme\n  try {\n    if (theme === 'system') localStorage.removeItem('theme')\n    else localStorage.setItem('theme', theme)\n  } catch {\n  }\n}\nconst SHAPES = {\n  theme: '<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\" fill=\"currentColor\"/>',\n  copy: '<rect x=\"5.5\" y=\"5.5\" width=\"8\" height=\"8\" rx=\"1.5\"/><path d=\"M10.5 3.5v-.5a1 1 0 0 0-1-1H3a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h.5\"/>',\n}\nfunction buttonWith(\n  shape                     ,\n  label             ,\n  attributes                                  ,\n)                    {\n  const button = element('button', { type: 'button', ...attributes })\n  button.innerHTML = `<svg class=\"icon\" aria-hidden=\"true\" viewBox=\"0 0 16 16\">${SHAPES[shape]}</svg>`\n  button.append(label)\n  return button\n}\nfunction startTheme(place         )       {\n  const label = element('span')\n  const button = buttonWith('theme', label, { class: 'theme quiet' })\n  const show = ()       => {\n    label.textContent = `Theme: ${themeNow()}`\n  }\n  button.addEventListener('click', () => {\n    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] )\n    show()\n    say(`Theme: ${themeNow()}`)\n  })\n  show()\n  place.append(button)\n}\nfunction addCopy(place         , what        , copied               )       {\n  const label = element('span', {}, 'Copy')\n  const button = buttonWith('copy', label, {\n    ...{ class: 'quiet copy', 'aria-label': `Copy the ${what}` },\n  })\n  button.addEventListener(\n    'click',\n    () =>\n      void copy(copied()).then((done) => {\n        label.textContent = done ? 'Copied' : 'Press Ctrl+C'\n        say(done ? 'Copied' : 'Selected. Press Control C to copy.')\n        setTimeout(() => (label.textContent = 'Copy'), 2000)\n      }),\n  )\n  place.append(button)\n}\nasync function copy(code         )                   {\n  try {\n    await navigator.clipboard.writeText(code.getAttribute('title') ?? code.textContent)\n    return true\n  } catch {\n    select(code)\n    return false\n  }\n}\nfunction select(target         )       {\n  const range = document.createRange()\n  range.selectNodeContents(target)\n  const selection = getSelection()\n  selection?.removeAllRanges()\n  selection?.addRange(range)\n}\nconst top = document.querySelector('.top > div')\nif (top) startTheme(top)\nfor (const box of document.querySelectorAll('.copyable')) {\n  const lines = box.querySelector('pre')\n  addCopy(box.querySelector('.copyable-head') , lines.getAttribute('aria-label') , () =>\n    lines.querySelector('code') ,\n  )\n}\nfor (const code of document.querySelectorAll('code.image')) {\n  const row = code.closest('tbody')\n  const target = row.querySelector('th') .textContent\n  const hash = row.dataset['hash'] .slice(0, 7)\n  addCopy(code.parentElement , `image for ${target}, ${hash}`, () => code)\n}\n",
            "site.css": "/* Colours: each pair of text and ground has a contrast of 4.5 or more in both themes. */\n:root {\n  color-scheme: light dark;\n  --ground: light-dark(#ffffff, #14171a);\n  --raised: light-dark(#f6f8f8, #1b1f23);\n  --line: light-dark(#dfe4e6, #2c3238);\n  --edge: light-dark(#7b858c, #737d86);\n  --text: light-dark(#1a2024, #e4e8ea);\n  --soft: light-dark(#566067, #a3adb4);\n  --accent: light-dark(#0b6b6a, #5fc9c3);\n  --accent-ground: light-dark(#e3f3f2, #12302f);\n  --approved: light-dark(#17693a, #74d39a);\n  --approved-ground: light-dark(#e4f4ea, #15301f);\n  --pending: light-dark(#80500a, #e6b765);\n  --pending-ground: light-dark(#fbf0dc, #352814);\n  --unreviewed: light-dark(#525c64, #aab4bb);\n  --unreviewed-ground: light-dark(#eef1f2, #262b30);\n  --rejected: light-dark(#a8321f, #f09a86);\n  --rejected-ground: light-dark(#fbe9e5, #3a1d17);\n  --removed: light-dark(#86195b, #ea9bcb);\n  --removed-ground: light-dark(#f9e6f1, #351628);\n  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;\n  --mono:\n    ui-monospace, 'SF Mono', 'Cascadia Code', 'JetBrains Mono', Menlo, Consolas, 'Liberation Mono',\n    monospace;\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n[hidden] {\n  display: none !important;\n}\nhtml {\n  scroll-padding-top: 1rem;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\nbody {\n  margin: 0;\n  min-height: 100vh;\n  display: flex;\n  flex-direction: column;\n  background: var(--ground);\n  color: var(--text);\n  font: 1rem/1.6 var(--sans);\n}\nmain {\n  flex: 1;\n  padding-bottom: 4rem;\n}\n.wide {\n  width: 100%;\n  max-width: 70rem;\n  margin-inline: auto;\n  padding-inline: 1.5rem;\n}\nh1,\nh2,\nh3,\nh4 {\n  line-height: 1.25;\n  text-wrap: balance;\n  overflow-wrap: anywhere;\n}\nh1 {\n  margin: 2.5rem 0 0.75rem;\n  font-size: 2rem;\n  letter-spacing: -0.02em;\n}\nh2 {\n  margin: 2.5rem 0 1rem;\n  font-size: 1.25rem;\n  letter-spacing: -0.01em;\n}\nh3 {\n  margin: 0;\n  font-size: 1rem;\n}\ntime {\n  white-space: nowrap;\n}\n.part {\n  margin: 1.75rem 0 0.5rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  font-weight: 600;\n}\np,\nul,\nol,\ndl {\n  margin: 0 0 1rem;\n}\na {\n  color: var(--accent);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\na:hover {\n  text-decoration-thickness: 2px;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\ncode,\npre,\nkbd {\n  font-family: var(--mono);\n  font-size: 0.875em;\n}\n.lead {\n  max-width: 44rem;\n  font-size: 1.125rem;\n  color: var(--soft);\n  overflow-wrap: anywhere;\n  text-wrap: pretty;\n}\n.lead code {\n  overflow-wrap: anywhere;\n}\n.note {\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n.icon {\n  width: 1em;\n  height: 1em;\n  flex: none;\n  fill: none;\n  stroke: currentColor;\n  stroke-width: 1.5;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: -1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -4rem;\n  padding: 0.5rem 1rem;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  z-index: 2;\n}\n.skip:focus {\n  top: 0.75rem;\n}\nbutton {\n  font: inherit;\n  color: inherit;\n  cursor: pointer;\n}\n.quiet {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.4rem;\n  padding: 0.25rem 0.6rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  background: none;\n  border: 1px solid transparent;\n  border-radius: 6px;\n}\n.quiet:hover {\n  color: var(--text);\n  border-color: var(--line);\n  background: var(--ground);\n}\n\n/* Frame */\n.top {\n  border-bottom: 1px solid var(--line);\n}\n.top .wide {\n  display: flex;\n  align-items: center;\n  gap: 1.5rem;\n  min-height: 3.5rem;\n}\n.home {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  min-width: 0;\n  color: inherit;\n  font-weight: 600;\n  text-decoration: none;\n}\n.home span {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.home .icon {\n  width: 1.375rem;\n  height: 1.375rem;\n  color: var(--accent);\n  stroke-width: 1.2;\n}\n.top nav {\n  display: flex;\n  gap: 0.25rem;\n  margin-left: auto;\n}\n.top nav a {\n  padding: 0.25rem 0.6rem;\n  border-radius: 6px;\n  color: var(--soft);\n  text-decoration: none;\n  font-size: 0.9375rem;\n}\n.top nav a:hover {\n  color: var(--text);\n}\n.top nav a[aria-current] {\n  color: var(--text);\n  background: var(--raised);\n}\nfooter {\n  padding-block: 1.5rem 2rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nfooter p {\n  margin: 0;\n  padding-top: 1.5rem;\n  border-top: 1px solid var(--line);\n}\n\n/* Badges: icon and word, colour last */\n.badge {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35em;\n  padding: 0.1em 0.6em 0.1em 0.45em;\n  border-radius: 99px;\n  font-size: 0.8125rem;\n  font-weight: 500;\n  line-height: 1.5;\n  white-space: nowrap;\n}\n.approved {\n  --tone: var(--approved);\n  --tone-ground: var(--approved-ground);\n}\n.pending {\n  --tone: var(--pending);\n  --tone-ground: var(--pending-ground);\n}\n.unreviewed {\n  --tone: var(--unreviewed);\n  --tone-ground: var(--unreviewed-ground);\n}\n.rejected {\n  --tone: var(--rejected);\n  --tone-ground: var(--rejected-ground);\n}\n.removed {\n  --tone: var(--removed);\n  --tone-ground: var(--removed-ground);\n}\n.badge {\n  color: var(--tone);\n  background: var(--tone-ground);\n}\n\n/* Search */\n.hero {\n  padding-top: 1.5rem;\n}\n.hero h1 {\n  font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.75rem);\n  letter-spacing: -0.03em;\n}\n.hero .lead {\n  margin-bottom: 2rem;\n}\n.field {\n  position: relative;\n  display: flex;\n  align-items: center;\n}\n.field .icon {\n  position: absolute;\n  left: 1.1rem;\n  width: 1.125rem;\n  height: 1.125rem;\n  color: var(--soft);\n  pointer-events: none;\n}\n.field input {\n  width: 100%;\n  padding: 0.8rem 3.25rem;\n  font: inherit;\n  font-size: 1.125rem;\n  color: inherit;\n  background: var(--raised);\n  border: 1px solid var(--edge);\n  border-radius: 12px;\n}\n.field input::placeholder {\n  color: var(--soft);\n  opacity: 1;\n}\n.field input::-webkit-search-cancel-button {\n  display: none;\n}\n.field input:focus-visible {\n  outline-offset: 0;\n  border-color: var(--accent);\n  border-radius: 12px;\n  background: var(--ground);\n}\n.field kbd {\n  position: absolute;\n  right: 1rem;\n  padding: 0.05rem 0.5rem;\n  color: var(--soft);\n  border: 1px solid var(--line);\n  border-radius: 5px;\n  pointer-events: none;\n}\n.field input:focus ~ kbd {\n  display: none;\n}\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 1.5rem;\n  margin-top: 1rem;\n  align-items: center;\n}\n/* Kept free for the filters that scripts show, so that nothing jumps. */\n[data-scripts] .filters[hidden] {\n  display: flex !important;\n  visibility: hidden;\n}\n.states {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  margin: 0;\n  padding: 0;\n  border: 0;\n  min-width: 0;\n}\n.chip {\n  position: relative;\n  display: inline-flex;\n  align-items: center;\n  gap: 0.4rem;\n  padding: 0.2rem 0.75rem 0.2rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  font-size: 0.875rem;\n  cursor: pointer;\n}\n.chip .icon {\n  color: var(--tone);\n}\n.chip small {\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n}\n.chip input {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  margin: 0;\n  opacity: 0;\n  cursor: pointer;\n}\n.chip:hover {\n  border-color: var(--edge);\n}\n.chip:has(:checked) {\n  border-color: var(--tone);\n  background: var(--tone-ground);\n  color: var(--tone);\n  font-weight: 500;\n}\n.chip:has(:checked) small {\n  color: inherit;\n}\n.chip:has(:focus-visible) {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.selects select {\n  width: 8rem;\n}\n.selects {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  align-items: center;\n  min-width: 0;\n}\n.picker {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.5rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  min-width: 0;\n}\nselect {\n  max-width: 12rem;\n  text-overflow: ellipsis;\n  padding: 0.25rem 0.4rem;\n  font: inherit;\n  font-size: 0.875rem;\n  color: var(--text);\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n}\n.count {\n  margin: 1.75rem 0 0.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-variant-numeric: tabular-nums;\n}\n.results {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n  border-top: 1px solid var(--line);\n}\n.results:empty {\n  border: 0;\n}\n.results li {\n  border-bottom: 1px solid var(--line);\n}\n.row {\n  display: grid;\n  grid-template-columns: minmax(9rem, 15rem) 8rem 7.5rem 1fr 9rem;\n  gap: 0 1.25rem;\n  align-items: baseline;\n  padding: 0.7rem 0.5rem;\n  color: inherit;\n  text-decoration: none;\n}\n.row:hover {\n  background: var(--raised);\n}\n.row:hover .row-name {\n  text-decoration: underline;\n}\n.row-name {\n  color: var(--accent);\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n.row-version {\n  font-family: var(--mono);\n  font-size: 0.8125rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.row .badge {\n  justify-self: start;\n}\n.row-text {\n  min-width: 0;\n  color: var(--soft);\n  font-size: 0.9375rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.row-license {\n  max-width: 10rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.more {\n  display: block;\n  margin: 1.5rem auto 0;\n  padding: 0.5rem 1.5rem;\n  background: var(--ground);\n  border: 1px solid var(--edge);\n  border-radius: 8px;\n}\n.more:hover {\n  background: var(--raised);\n}\n.empty {\n  margin-top: 2rem;\n  padding: 3rem 1.5rem;\n  color: var(--soft);\n  text-align: center;\n  background: var(--raised);\n  border-radius: 12px;\n}\n.empty h1,\n.empty h3 {\n  margin: 0 0 0.5rem;\n  color: var(--text);\n}\n.empty p {\n  max-width: 36rem;\n  margin: 0 auto;\n}\n.columns {\n  columns: 14rem;\n  padding: 0;\n  list-style: none;\n}\n.columns li {\n  overflow-wrap: anywhere;\n  break-inside: avoid;\n}\n\n/* What stands there before anything is searched for */\n.showcase {\n  margin-top: 2rem;\n}\nmain:has(\n    :is(#q:not(:placeholder-shown), .chip input:checked, .selects option:checked:not([value='']))\n  )\n  .showcase {\n  display: none;\n}\n.figures {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 3rem;\n  margin: 0;\n  padding-block: 1rem;\n  border-block: 1px solid var(--line);\n}\n.figures dt {\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.figures dd {\n  margin: 0;\n  font-size: 1.25rem;\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n}\n.figures .note {\n  font-weight: 400;\n  white-space: nowrap;\n}\n.lists {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));\n  gap: 0 3rem;\n}\n.showcase h2 {\n  margin: 2rem 0 0.5rem;\n  font-size: 1.0625rem;\n}\n.lists ol {\n  margin: 0;\n}\n.lists li {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) auto;\n  align-items: baseline;\n  gap: 0 0.75rem;\n  padding-block: 0.35rem;\n  border-bottom: 1px solid var(--line);\n}\n.lists code {\n  color: var(--soft);\n  margin-left: 0.25rem;\n}\n.subjects,\n.about-site {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  padding: 0;\n  list-style: none;\n}\n.subjects a {\n  display: inline-block;\n  padding: 0.15rem 0.75rem;\n  color: inherit;\n  text-decoration: none;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  font-size: 0.9375rem;\n}\n.subjects a:hover {\n  border-color: var(--edge);\n}\n.subjects small {\n  color: var(--soft);\n}\n.about-site {\n  gap: 0.25rem 1.5rem;\n  margin-top: 1.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n/* A package */\n.crumbs {\n  margin-top: 1.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n  overflow-wrap: anywhere;\n}\n.package {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 16rem;\n  grid-template-rows: auto 1fr;\n  gap: 0 3.5rem;\n  align-items: start;\n}\n.package > aside {\n  grid-column: 2;\n  grid-row: 1 / 3;\n}\n.package-head h1 {\n  display: inline;\n  vertical-align: middle;\n  margin: 0 0.75rem 0 0;\n}\n.package-head {\n  padding-top: 0.75rem;\n}\n.package-head .lead {\n  margin: 0.5rem 0 0;\n}\n.package-state {\n  display: inline-flex;\n  vertical-align: middle;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 0.75rem;\n  margin: 0;\n}\n.package-version {\n  font-family: var(--mono);\n  overflow-wrap: anywhere;\n}\naside {\n  padding-top: 1rem;\n}\n.facts {\n  margin: 0;\n  font-size: 0.9375rem;\n}\n.facts div {\n  padding-block: 0.5rem;\n  border-bottom: 1px solid var(--line);\n}\n.facts div:first-child {\n  padding-top: 0;\n}\n.facts dt {\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.facts dd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.facts ul,\n.words {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 0.75rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n.facts .note {\n  display: block;\n}\n.copyable {\n  margin-bottom: 1rem;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  overflow: hidden;\n}\n.copyable-head {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  min-height: 2.4rem;\n  padding: 0.2rem 0.4rem 0.2rem 1rem;\n  font-size: 0.875rem;\n  font-weight: 600;\n  background: var(--raised);\n}\n.copyable-head .copy {\n  font-weight: 400;\n}\n.copyable pre {\n  margin: 0;\n  padding: 0.8rem 1rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  line-height: 1.7;\n  border-top: 1px solid var(--line);\n}\n.note code {\n  white-space: nowrap;\n}\n.copyable .note {\n  /* A fingerprint is one word of 64 letters. */\n  overflow-wrap: anywhere;\n  margin: 0;\n  padding: 0 1rem 0.8rem;\n}\npre:focus-visible {\n  outline-offset: -2px;\n}\n.version {\n  border: 1px solid var(--line);\n  border-bottom-width: 0;\n}\n.version:first-child {\n  border-radius: 10px 10px 0 0;\n}\n.version:last-child {\n  border-bottom-width: 1px;\n  border-radius: 0 0 10px 10px;\n}\n.version:only-child {\n  border-radius: 10px;\n}\n.quiet-details {\n  margin: 0.75rem 0;\n}\n.quiet-details > summary {\n  width: fit-content;\n  color: var(--soft);\n  cursor: pointer;\n}\n.quiet-details > summary:hover {\n  color: var(--text);\n}\n.quiet-details > .advisories {\n  margin-top: 0.5rem;\n  padding-left: 1rem;\n  border-left: 2px solid var(--line);\n}\n.version > summary,\n.version.current {\n  display: grid;\n  grid-template-columns: 1.25rem minmax(0, 10rem) 7.5rem 1fr;\n  gap: 0 1rem;\n  align-items: center;\n  padding: 0.7rem 1rem;\n  cursor: pointer;\n  list-style: none;\n}\n.version > summary::-webkit-details-marker {\n  display: none;\n}\n.version.current::before {\n  content: '';\n}\n.version.current {\n  color: inherit;\n  text-decoration: none;\n}\n.version.current .summary-rest::after {\n  content: 'Overview';\n  color: var(--accent);\n}\n.version > summary::before {\n  content: '';\n  width: 0.45rem;\n  height: 0.45rem;\n  margin-left: 0.2rem;\n  border: solid var(--soft);\n  border-width: 0 1.5px 1.5px 0;\n  transform: rotate(-45deg);\n}\n.version[open] > summary::before {\n  transform: rotate(45deg);\n}\n.version > summary:hover,\n.version.current:hover {\n  background: var(--raised);\n}\n.version > summary:focus-visible {\n  outline-offset: -2px;\n  border-radius: 10px;\n}\n.version h3 {\n  font-family: var(--mono);\n  font-size: 0.9375rem;\n}\n.version .badge {\n  justify-self: start;\n}\n.summary-rest {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: flex-end;\n  gap: 0.1rem 1rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.alarm {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35em;\n  color: var(--rejected);\n  font-weight: 500;\n}\n.sbom .line,\n.version-body .line {\n  display: block;\n  overflow-wrap: anywhere;\n}\n.version-body {\n  overflow-wrap: anywhere;\n  padding: 0.25rem 1.25rem 1.25rem;\n  border-top: 1px solid var(--line);\n}\n.version-body > .part:first-child {\n  margin-top: 1rem;\n}\n.reasons {\n  padding-left: 1.1rem;\n}\n.reviews {\n  padding: 0;\n  list-style: none;\n}\n.review {\n  margin-bottom: 0.75rem;\n  padding: 0.1rem 0 0.1rem 1rem;\n  border-left: 3px solid var(--line);\n}\n.review.approved {\n  border-color: var(--approved);\n}\n.review.rejected {\n  border-color: var(--rejected);\n}\n.review.unsafe {\n  border-color: var(--removed);\n}\n.review p {\n  margin: 0;\n}\n.tombstone p {\n  margin: 0;\n}\n.review blockquote,\n.tombstone blockquote {\n  margin: 0.25rem 0 0;\n  white-space: pre-line;\n  overflow-wrap: anywhere;\n}\n.stale {\n  color: var(--pending);\n  font-size: 0.875rem;\n}\n.tombstone {\n  margin-bottom: 1rem;\n  padding: 0.75rem 1rem;\n  color: var(--removed);\n  background: var(--removed-ground);\n  border-radius: 8px;\n}\n.binaries {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.9375rem;\n}\n.binaries th,\n.binaries td {\n  padding: 0.55rem 1rem 0 0;\n  text-align: start;\n  vertical-align: baseline;\n}\n.binaries thead th {\n  padding-bottom: 0.35rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-weight: 500;\n  border-bottom: 1px solid var(--line);\n}\n.binaries .number {\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.binaries .binary-more td {\n  padding: 0.1rem 0 0.65rem;\n  border-bottom: 1px solid var(--line);\n  overflow-wrap: anywhere;\n}\n.binaries tbody:last-child .binary-more td {\n  border-bottom: 0;\n}\n.binaries p {\n  margin: 0;\n}\n/* Within the rows of binaries, which are tables on a desk and blocks on a phone. */\n.components {\n  display: table;\n  width: 100%;\n  margin-block: 0.5rem;\n  border-collapse: collapse;\n  font-size: 0.875rem;\n}\n.components tbody {\n  display: table-row-group;\n}\n.binaries .components tr {\n  display: table-row;\n}\n.binaries .components thead {\n  display: table-header-group;\n}\n.binaries .binary-more .components tr :is(th, td) {\n  display: table-cell;\n  padding: 0.2rem 0.75rem 0.2rem 0;\n  text-align: start;\n  font-weight: 400;\n  overflow-wrap: break-word;\n  border-bottom: 1px solid var(--line);\n}\n.plain {\n  padding: 0;\n  list-style: none;\n  font-size: 0.9375rem;\n}\n.plain li {\n  padding-block: 0.2rem;\n  overflow-wrap: anywhere;\n}\n.advisories > li {\n  padding-block: 0.4rem;\n}\n.waits > li {\n  padding-block: 0.6rem;\n  border-bottom: 1px solid var(--line);\n}\n.waits p,\n.waits blockquote {\n  margin: 0;\n}\n.waits blockquote {\n  color: var(--soft);\n}\n.readme {\n  max-width: 48rem;\n  overflow-wrap: anywhere;\n}\n.readme h3,\n.readme h4 {\n  margin: 1.75rem 0 0.5rem;\n}\n.readme pre {\n  padding: 0.75rem 1rem;\n  overflow-x: auto;\n  background: var(--raised);\n  border-radius: 8px;\n}\n.readme blockquote {\n  margin: 0 0 1rem;\n  padding-left: 1rem;\n  border-left: 3px solid var(--line);\n  color: var(--soft);\n}\n.stated {\n  max-width: 48rem;\n  margin-inline: 0;\n  padding-inline-start: 1rem;\n  overflow-wrap: anywhere;\n  border-inline-start: 3px solid var(--line);\n}\n.legal {\n  padding: 1rem 1.25rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  background: var(--raised);\n  border-radius: 8px;\n}\n.scroll {\n  margin-bottom: 1rem;\n  overflow-x: auto;\n}\n.readme-table {\n  overflow-wrap: break-word;\n  border-collapse: collapse;\n  font-size: 0.9375rem;\n}\n.readme-table :is(th, td) {\n  padding: 0.35rem 1rem 0.35rem 0;\n  text-align: start;\n  vertical-align: baseline;\n  border-bottom: 1px solid var(--line);\n}\n.long {\n  overflow-wrap: anywhere;\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.severity {\n  display: inline-block;\n  min-width: 4.5rem;\n  padding: 0 0.5rem;\n  border-radius: 4px;\n  text-align: center;\n  font-size: 0.8125rem;\n  color: var(--unreviewed);\n  background: var(--unreviewed-ground);\n}\n.severity.critical,\n.severity.high {\n  color: var(--rejected);\n  background: var(--rejected-ground);\n}\n.severity.medium {\n  color: var(--pending);\n  background: var(--pending-ground);\n}\n.needs {\n  margin-bottom: 0.35rem;\n  font-size: 0.9375rem;\n  overflow-wrap: anywhere;\n}\n.needs-head {\n  color: var(--soft);\n}\n.meanings div {\n  display: grid;\n  grid-template-columns: 8rem 1fr;\n  gap: 1rem;\n  padding-block: 0.4rem;\n}\n.meanings dd {\n  min-width: 0;\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.meanings dt {\n  overflow-wrap: anywhere;\n}\n\n/* Dependency graphs */\n.graph-scroll {\n  margin-block: 1rem;\n  padding: 0.75rem;\n  overflow-x: auto;\n  background: var(--raised);\n  border-radius: 10px;\n}\n.graph {\n  display: block;\n  max-width: 100%;\n  height: auto;\n  margin-inline: auto;\n}\n.graph.vast {\n  max-width: none;\n}\n.graph text {\n  /* One width for each letter: the boxes were measured when the page was written. */\n  font: 12px var(--mono);\n  fill: var(--accent);\n}\n.graph tspan {\n  fill: var(--soft);\n}\n.graph rect {\n  height: 28px;\n  rx: 6px;\n  fill: var(--ground);\n  stroke: var(--edge);\n}\n.graph .root rect {\n  fill: var(--accent-ground);\n  stroke: var(--accent);\n}\n.graph g.n text {\n  fill: var(--text);\n}\n.graph .external rect {\n  stroke-dasharray: 3 3;\n}\n.graph .wrong rect {\n  stroke: var(--rejected);\n  fill: var(--rejected-ground);\n}\n.graph a.wrong text,\n.graph .wrong tspan {\n  fill: var(--rejected);\n}\n.graph a.n:hover rect {\n  stroke: var(--accent);\n}\n.graph .n:focus-visible {\n  outline: none;\n}\n.graph .n:focus-visible rect {\n  stroke: var(--accent);\n  stroke-width: 2.5;\n}\n.graph .edges path {\n  fill: none;\n  stroke: var(--edge);\n  stroke-width: 1.2;\n  marker-end: url('#arrow');\n}\n.graph marker path {\n  fill: var(--edge);\n}\n.graph.lit .edges path:not(.on),\n.graph.lit .n:not(.on) {\n  opacity: 0.25;\n}\n.graph.lit .edges path.on {\n  stroke: var(--accent);\n}\n\n/* Tabs: sections one below the other until the page knows that scripts run */\n.tabs {\n  display: flex;\n  gap: 0.25rem;\n  overflow-x: auto;\n  scrollbar-width: none;\n  border-bottom: 1px solid var(--line);\n}\n.tabs a {\n  padding: 0.5rem 0.75rem;\n  color: var(--soft);\n  text-decoration: none;\n  white-space: nowrap;\n  border-bottom: 2px solid transparent;\n  margin-bottom: -1px;\n}\n.tabs a:hover {\n  color: var(--text);\n}\n.tabs a:focus-visible {\n  outline-offset: -2px;\n}\n.tabs small {\n  padding: 0.05rem 0.4rem;\n  font-size: 0.75rem;\n  color: var(--soft);\n  background: var(--raised);\n  border-radius: 99px;\n  font-variant-numeric: tabular-nums;\n}\n.tabs a[aria-selected='true'],\n[data-scripts] .tabbed:not([data-ready]):not(:has(:target)) > .tabs a:first-child {\n  color: var(--text);\n  font-weight: 600;\n  border-color: var(--accent);\n}\n.level-2 > .tabs {\n  margin-top: 1.5rem;\n}\n.level-3 > .tabs {\n  border: 0;\n  margin-bottom: 0.5rem;\n}\n.level-3 > .tabs a {\n  padding: 0.2rem 0.75rem;\n  font-size: 0.9375rem;\n  border: 1px solid transparent;\n  border-radius: 99px;\n}\n.level-3 > .tabs a[aria-selected='true'],\n[data-scripts] .level-3:not([data-ready]) > .tabs a:first-child {\n  background: var(--accent-ground);\n  color: var(--accent);\n  border-color: transparent;\n}\n.panel {\n  padding-top: 0.5rem;\n}\n.panel-name {\n  margin: 1.5rem 0 0.75rem;\n}\n[data-scripts] .panel-name {\n  /* The tab says it already; for who walks by headings it stays. */\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n[data-scripts] .tabbed > .panel {\n  display: none;\n}\n[data-scripts] .tabbed:not([data-ready]):not(:has(:target)) > .panel.chosen,\n[data-scripts] .tabbed:not([data-ready]) > .panel:is(:target, :has(:target)),\n[data-scripts] .tabbed[data-ready] > .panel.chosen {\n  display: block;\n}\nhtml:not([data-scripts]) .level-3 > .tabs,\nhtml:not([data-scripts]) .choose {\n  display: none;\n}\n.install {\n  margin-top: 1rem;\n}\n.choose {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  align-items: center;\n  margin-bottom: 1rem;\n  padding: 0.75rem 1rem;\n  background: var(--raised);\n  border-radius: 10px;\n}\n.choose .note {\n  flex-basis: 100%;\n  min-height: 1.6em;\n  margin: 0;\n}\n.copyable.none,\n.no-image {\n  display: none;\n}\n.copyable.none + .no-image {\n  display: block;\n}\n.concerns {\n  margin-bottom: 1rem;\n  padding: 0.75rem 1rem;\n  color: var(--rejected);\n  background: var(--rejected-ground);\n  border-radius: 8px;\n}\n.concerns p {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n  margin: 0 0 0.25rem;\n}\n.concerns ul {\n  margin: 0;\n  padding-left: 1.5rem;\n}\n.concerns a {\n  color: inherit;\n}\n.diff pre {\n  overflow-x: auto;\n  padding: 0.75rem 1rem;\n  line-height: 1.5;\n  background: var(--raised);\n  border-radius: 8px;\n}\n.ins {\n  color: var(--approved);\n}\n.del {\n  color: var(--rejected);\n}\n.older {\n  margin: 2rem 0 0.5rem;\n}\n.line {\n  padding-block: 0.3rem;\n  border-bottom: 1px solid var(--line);\n}\n.line summary {\n  cursor: pointer;\n}\n.line small,\n.mark {\n  color: var(--soft);\n}\n.mark {\n  color: var(--tone);\n  margin-left: 0.2rem;\n}\n.line .words {\n  padding: 0.25rem 0 0.5rem 1.1rem;\n  font-family: var(--mono);\n  font-size: 0.875rem;\n}\n.pager {\n  display: flex;\n  gap: 1.5rem;\n  margin-block: 1rem;\n  color: var(--soft);\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n  .graph .edges path,\n  .graph .n {\n    transition: opacity 0.12s;\n  }\n}\n@media (max-width: 60rem) {\n  .package {\n    display: block;\n  }\n  aside {\n    padding-top: 1rem;\n  }\n  .facts {\n    display: grid;\n    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));\n    gap: 0.6rem 1.25rem;\n    padding-block: 1rem;\n    border-block: 1px solid var(--line);\n  }\n  .facts div {\n    padding: 0;\n    border: 0;\n  }\n  .row {\n    grid-template-columns: minmax(0, 1fr) auto auto;\n    gap: 0.1rem 0.75rem;\n  }\n  .row-text {\n    grid-column: 1 / 3;\n    grid-row: 2;\n  }\n  .row-license {\n    grid-row: 2;\n    grid-column: 3;\n    justify-self: end;\n    max-width: 8rem;\n  }\n}\n@media (max-width: 40rem) {\n  .wide {\n    padding-inline: 1rem;\n  }\n  .top .wide {\n    gap: 0.5rem;\n  }\n  .theme span {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  h1 {\n    margin-top: 1.75rem;\n    font-size: 1.625rem;\n  }\n  .field kbd {\n    display: none;\n  }\n  .field input {\n    padding-right: 1rem;\n    font-size: 1rem;\n  }\n  .selects {\n    display: grid;\n    grid-template-columns: 1fr 1fr;\n    width: 100%;\n  }\n  .selects .picker {\n    display: block;\n  }\n  .selects select {\n    display: block;\n    width: 100%;\n    max-width: none;\n  }\n  .level-2 > .tabs a {\n    font-size: 0.9375rem;\n  }\n  .figures {\n    display: grid;\n    grid-template-columns: 1fr 1fr;\n  }\n  .row {\n    grid-template-columns: auto 1fr;\n    row-gap: 0.25rem;\n  }\n  .row-name {\n    grid-column: 1 / -1;\n  }\n  .row .badge {\n    grid-row: 2;\n  }\n  .row-text {\n    grid-row: 3;\n    display: -webkit-box;\n    grid-column: 1 / -1;\n    white-space: normal;\n    -webkit-box-orient: vertical;\n    -webkit-line-clamp: 2;\n    line-clamp: 2;\n  }\n  .row-license {\n    display: none;\n  }\n  .row-version {\n    grid-row: 2;\n    max-width: 12rem;\n  }\n  .version > summary,\n  .version.current {\n    grid-template-columns: 1rem minmax(0, 1fr) auto;\n    gap: 0.1rem 0.6rem;\n    padding-inline: 0.75rem;\n  }\n  .summary-rest {\n    grid-column: 2 / -1;\n    justify-content: flex-start;\n  }\n  .version-body {\n    overflow-wrap: anywhere;\n    padding-inline: 0.9rem;\n  }\n  .tabs {\n    flex-wrap: wrap;\n  }\n  .tabs {\n    gap: 0;\n  }\n  .level-2 > .tabs a {\n    padding: 0.4rem 0.55rem;\n  }\n  .graph.broad {\n    max-width: none;\n  }\n  .graph-scroll:has(.walked.broad),\n  .graph-scroll:has(.walked.broad) + .note {\n    display: none;\n  }\n  .graph-scroll:has(.walked.broad) ~ .graph-list::details-content {\n    content-visibility: visible;\n    block-size: auto;\n  }\n  .binaries,\n  .binaries tbody,\n  .binaries tr,\n  .binaries td {\n    display: block;\n  }\n  .binaries thead {\n    display: none;\n  }\n  .binaries tr:first-child {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 0.9rem;\n    padding-top: 0.5rem;\n  }\n  .binary-more .components,\n  .binary-more .components tbody {\n    display: block;\n  }\n  .binaries .binary-more .components thead {\n    display: none;\n  }\n  .binaries .binary-more .components tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 0.75rem;\n    padding-block: 0.3rem;\n    border-bottom: 1px solid var(--line);\n  }\n  .binaries .binary-more .components tr :is(th, td) {\n    display: block;\n    padding: 0;\n    overflow-wrap: anywhere;\n    border: 0;\n  }\n  .binaries th,\n  .binaries td {\n    padding: 0;\n  }\n  .meanings div {\n    grid-template-columns: 1fr;\n    gap: 0.1rem;\n  }\n}\n@media (forced-colors: active) {\n  .badge,\n  .chip:has(:checked),\n  .severity {\n    border: 1px solid;\n  }\n}\n@media print {\n  .top nav,\n  .theme,\n  .copy,\n  .choose,\n  .tabs,\n  .skip,\n  .filters,\n  .more {\n    display: none;\n  }\n  .package {\n    display: block;\n  }\n  .facts {\n    columns: 3;\n  }\n  .facts div {\n    break-inside: avoid;\n  }\n  [data-scripts] .tabbed > .panel {\n    display: block !important;\n  }\n  [data-scripts] .panel-name {\n    position: static;\n    width: auto;\n    height: auto;\n    margin: 1.5rem 0 0.75rem;\n    clip-path: none;\n  }\n  details::details-content {\n    content-visibility: visible;\n    block-size: auto;\n  }\n  .version,\n  .copyable,\n  svg {\n    break-inside: avoid;\n  }\n  body {\n    font-size: 10.5pt;\n  }\n}\n",
            "theme.js": "document.documentElement.dataset['scripts'] = ''\ntry {\n  const saved = localStorage.getItem('theme')\n  if (saved === 'light' || saved === 'dark') document.documentElement.dataset['theme'] = saved\n} catch {\n}\n",
            "version-parts.js": "const $printable = (() => {\nconst LINE_ENDS = /\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]/g\nconst INVISIBLE =\n  /[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200e\\u200f\\u202a-\\u202e\\u2061-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]/gu\nconst printable = (text        )         =>\n  text.replace(LINE_ENDS, '\\n').replace(INVISIBLE, '')\nconst JOINERS = /[\\u200b-\\u200d\\u2060]/g\nconst UNSEEN = new RegExp(\n  [LINE_ENDS, /[\\n\\t]/, INVISIBLE, JOINERS].map((one) => one.source).join('|'),\n  'gu',\n)\nconst visible = (text        )         => printable(text).replace(JOINERS, '')\nconst replaceUnseen = (text        , by                            )         =>\n  text.replace(UNSEEN, by)\nreturn { printable, visible, replaceUnseen }\n})()\nconst $invalid_value = (() => {\nconst { printable } = $printable\nclass InvalidValue extends Error {\n                    name = 'InvalidValue'\n           id\n           fix\n  constructor(message        , details                                                  ) {\n    super(message)\n    this.id = details.id\n    this.fix = details.fix\n  }\n}\nfunction shown(text        )         {\n  const line = printable(text.slice(0, 1000)).replace(/[\\n\\t]+/g, ' ')\n  return line.length > 80 ? `${line.slice(0, 79)}…` : line\n}\nreturn { InvalidValue, shown }\n})()\nconst $component = (() => {\nconst INFINITY_NAMES = [\n  'stable',\n  'nightly',\n  'trunk',\n  'head',\n  'master',\n  'main',\n  'develop',\n]\nfunction parseComponent(text        )                   {\n  if (/^[0-9]/.test(text)) {\n    const value = Number(text)\n    return Number.isSafeInteger(value) ? value : BigInt(text)\n  }\n  const infinity = (INFINITY_NAMES                     ).indexOf(text)\n  return infinity < 0 ? text : { infinity }\n}\nconst isInfinite = (component                  )                                 =>\n  typeof component === 'object'\nconst rank = (component                  )         =>\n  typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1\nconst value = (component                  )                           =>\n  isInfinite(component) ? component.infinity : component\nfunction compareComponents(left                  , right                  )         {\n  const kinds = rank(left) - rank(right)\n  if (kinds !== 0) return kinds\n  const [a, b] = [value(left), value(right)]\n  return a < b ? -1 : a > b ? 1 : 0\n}\nfunction compareLists   (\n  left              ,\n  right              ,\n  compare                        ,\n)         {\n  const shared = Math.min(left.length, right.length)\n  for (let at = 0; at < shared; at++) {\n    const order = compare(left[at] , right[at] )\n    if (order !== 0) return order\n  }\n  return left.length - right.length\n}\nfunction nextComponent(component                  )                   {\n  if (isInfinite(component)) return { infinity: component.infinity + 1 }\n  if (typeof component === 'string') return nextLetters(component)\n  return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n\n}\nfunction nextLetters(text        )         {\n  const last = text.at(-1)\n  const next =\n    last === undefined || last === 'z'\n      ? `${text}A`\n      : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1))\n  return (INFINITY_NAMES                     ).includes(next) ? nextLetters(next) : next\n}\nreturn { INFINITY_NAMES, parseComponent, isInfinite, compareComponents, compareLists, nextComponent }\n})()\nconst $white_space = (() => {\nconst WHITE_SPACE =\n  '\\\\t-\\\\r\\\\x1c- \\\\x85\\\\xa0\\\\u1680\\\\u2000-\\\\u200a\\\\u2028\\\\u2029\\\\u202f\\\\u205f\\\\u3000'\nconst ONE = new RegExp(`[${WHITE_SPACE}]`)\nconst SOME = new RegExp(`[${WHITE_SPACE}]+`)\nfunction stripped(text        )         {\n  let [from, to] = [0, text.length]\n  while (from < to && ONE.test(text.charAt(from))) from++\n  while (to > from && ONE.test(text.charAt(to - 1))) to--\n  return text.slice(from, to)\n}\nconst splitAtSpace = (text        )           =>\n  text.split(SOME).filter((word) => word !== '')\nreturn { WHITE_SPACE, stripped, splitAtSpace }\n})()\nconst $version = (() => {\nconst { InvalidValue } = $invalid_value\nconst { shown } = $invalid_value\nconst { compareComponents } = $component\nconst { compareLists } = $component\nconst { isInfinite } = $component\nconst { parseComponent } = $component\nconst { stripped } = $white_space\nconst PRERELEASES = ['alpha', 'beta', 'rc', 'final']\nconst VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/\nconst SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g\nconst MAX_LENGTH = 500\nconst isGitVersion = (text        )          =>\n  text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0\nfunction parseVersion(text        )               {\n  if (!isGitVersion(text)) return parsePlainVersion(text)\n  const plain = text.startsWith('git.') ? text.slice(4) : text\n  const [gitRef, version, more] = plain.split('=')\n  if (!gitRef || (version !== undefined && stripped(version) === '') || more !== undefined)\n    throw invalid(text)\n  return { ...parsePlainVersion(version ?? '0'), text, gitRef }\n}\nfunction parsePlainVersion(text        )               {\n  const trimmed = stripped(text)\n  if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH) throw invalid(text)\n  const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({\n    text: match[1] ,\n    separator: match[2] ,\n  }))\n  const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text))\n  return {\n    text,\n    release: kept.map(parseComponent),\n    prerelease,\n    separators: segments.map((segment) => segment.separator),\n  }\n}\nfunction splitPrerelease(segments          )\n  {\n  const [word, last] = [segments.at(-2), segments.at(-1)]\n  if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last )) {\n    return {\n      kept: segments.slice(0, -2),\n      prerelease: { name: word, number: parseComponent(last )                    },\n    }\n  }\n  if (segments.length >= 2 && isPrerelease(last))\n    return { kept: segments.slice(0, -1), prerelease: { name: last } }\n  return { kept: segments, prerelease: { name: 'final' } }\n}\nconst isPrerelease = (text                    )                         =>\n  (PRERELEASES                                   ).includes(text)\nconst invalid = (text        )               =>\n  new InvalidValue(`\"${shown(text)}\" is not a version.`, {\n    id: 'version-malformed',\n    fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',\n  })\nfunction compareVersions(left              , right              )         {\n  const order =\n    compareLists(left.release, right.release, compareComponents) || comparePrereleases(left, right)\n  if (order !== 0 || left.gitRef === right.gitRef) return order\n  return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1\n}\nfunction comparePrereleases(\n  { prerelease: left }              ,\n  { prerelease: right }              ,\n)         {\n  const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name)\n  if (names !== 0) return names\n  return compareLists(\n    left.number === undefined ? [] : [left.number],\n    right.number === undefined ? [] : [right.number],\n    compareComponents,\n  )\n}\nconst sameVersion = (left              , right              )          =>\n  compareVersions(left, right) === 0\nconst isInfinity = (version              )          => version.release.some(isInfinite)\nconst isPrereleaseVersion = (version              )          =>\n  version.prerelease.name !== 'final'\nreturn { isGitVersion, parseVersion, parsePlainVersion, compareVersions, sameVersion, isInfinity, isPrereleaseVersion }\n})()\nconst $state = (() => {\nconst STATES = [\n  'approved',\n  'pending',\n  'unreviewed',\n  'rejected',\n  'removed',\n]\nconst rankOf = (state              )         => STATES.indexOf(state)\nreturn { STATES, rankOf }\n})()\nconst $order = (() => {\nconst { compareVersions } = $version\nconst { parseVersion } = $version\nconst { rankOf } = $state\nconst byText = (left        , right        )         =>\n  left < right ? -1 : left > right ? 1 : 0\nfunction newestFirst                                        (versions              )      {\n  const read = versions.map((value) => ({ value, version: readable(value.version) }))\n  read.sort((left, right) => {\n    if (left.version === undefined || right.version === undefined)\n      return (\n        Number(left.version === undefined) - Number(right.version === undefined) ||\n        byText(left.value.version, right.value.version)\n      )\n    return (\n      compareVersions(right.version, left.version) ||\n      byText(left.value.version, right.value.version)\n    )\n  })\n  return read.map((entry) => entry.value)\n}\nfunction readable(text        )                                              {\n  try {\n    return parseVersion(text)\n  } catch {\n    return undefined\n  }\n}\nfunction preferredOf(versions                         )                           {\n  const best = Math.min(...versions.map((version) => rankOf(version.state)))\n  return versions.find((version) => rankOf(version.state) === best)\n}\nconst targetsOf = (version              )           =>\n  [...new Set(version.binaries.map((binary) => binary.target))].sort(byText)\nconst affecting =                   (version                                       )      =>\n  version.advisories.filter(\n    ({ status, grade }) =>\n      (status === 'affected' || status === 'under_investigation') && grade !== 'possible',\n  )\nreturn { byText, newestFirst, preferredOf, targetsOf, affecting }\n})()\nconst $common_first = (() => {\nconst { byText } = $order\nconst FAMILIES                              = [\n  [/^x86_64(_v\\d)?$/, 0],\n  [/^aarch64$/, 2],\n  [/^(armv\\d|neoverse|m\\d$|a64fx|graviton|thunderx)/, 3],\n  [/^(ppc|power|riscv|s390)/, 4],\n]\nfunction commonFirst                 (binaries              )      {\n  return binaries.toSorted(\n    (a, b) =>\n      Number(a.platform !== 'linux') - Number(b.platform !== 'linux') ||\n      familyOf(a.target) - familyOf(b.target) ||\n      byText(a.target, b.target) ||\n      byText(a.os, b.os) ||\n      byText(a.hash, b.hash),\n  )\n}\nconst familyOf = (target        )         =>\n  FAMILIES.find(([pattern]) => pattern.test(target))?.[1] ?? 1\nreturn { commonFirst }\n})()\nconst $paths = (() => {\nfunction segment(text        )         {\n  const safe = text.replace(/[^A-Za-z0-9._+-]/gu, (char) =>\n    [...new TextEncoder().encode(char)]\n      .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)\n      .join(''),\n  )\n  return safe.startsWith('.') ? `~2e${safe.slice(1)}` : safe\n}\nconst CHECKSUMS = 'v2/checksums.json'\nconst CHECKSUMS_BUNDLE = 'v2/checksums.json.sigstore.json'\nconst HOME = 'index.html'\nconst PACKAGES = 'v2/packages.json'\nconst OPENAPI = 'v2/openapi.json'\nconst TRUST = 'v2/trust.json'\nconst VULNERABILITIES = 'v2/vulnerabilities.json'\nconst RELEASES = 'v2/releases.json'\nconst REVIEWING = 'v2/reviewing.json'\nconst ADVISORIES = 'advisories/all.zip'\nconst SEARCH_DETAILS = 'search/details.json'\nconst packagePath = (name        )         => `v2/packages/${segment(name)}.json.gz`\nconst olderVersionsPath = (name        , place        )         =>\n  `v2/packages/${segment(name)}/${place}.json.gz`\nconst READINGS = 'v2/registry/'\nconst readingsPath = (part        , digest        )         =>\n  `${READINGS}${part}-${digest.slice(0, 32)}.json.gz`\nconst advisoryPath = (id        )         => `advisories/${segment(id)}.json`\nconst pagePath = (name        , number = 1)         =>\n  `packages/${segment(name)}/${number === 1 ? 'index' : `versions-${number}`}.html`\nconst queuePath = (number        )         =>\n  `queue/${number === 1 ? 'index' : `page-${number}`}.html`\nconst auditorPath = (name        )         => `auditors/${segment(name)}/`\nconst licencePath = (id        )         => `licenses/${segment(id)}/`\nconst filePath = (name        , version        , path        )         =>\n  `files/${segment(name)}/${segment(version)}/${path.split('/').map(segment).join('/')}`\nconst BY_DIGEST = 'v2/sha256/'\nconst digestPath = (path        , digest        )         =>\n  `${BY_DIGEST}${digest}${/\\.json(\\.gz)?$/.exec(path)?.[0] ?? ''}`\nconst bundlePath = (root        )         => `${BY_DIGEST}${root}.sigstore.json`\nconst isDocument = (path        )          =>\n  /^(v2|files)(\\/[\\w+~-][\\w.+~@-]*)+$/.test(path) && !path.startsWith(BY_DIGEST)\nconst isByDigest = (path        )          =>\n  /^v2\\/sha256\\/[0-9a-f]{64}(\\.json|\\.json\\.gz|\\.sigstore\\.json)?$/.test(path)\nreturn { segment, CHECKSUMS, CHECKSUMS_BUNDLE, HOME, PACKAGES, OPENAPI, TRUST, VULNERABILITIES, RELEASES, REVIEWING, ADVISORIES, SEARCH_DETAILS, packagePath, olderVersionsPath, READINGS, readingsPath, advisoryPath, pagePath, queuePath, auditorPath, licencePath, filePath, BY_DIGEST, digestPath, bundlePath, isDocument, isByDigest }\n})()\nconst $drawn_graph = (() => {\nfunction neededToRun(graph                 )           {\n  return [...reach([0], nextIn(runEdges(graph)))].sort((a, b) => a - b)\n}\nfunction drawnOf(graph                 )             {\n  const edges = runEdges(graph)\n  const next = nextIn(edges)\n  const nodes = reach([0], next)\n  const inside = edges.filter((edge) => nodes.has(edge.from))\n  const kept = inside.filter((edge) => !follows(edge, next))\n  return {\n    nodes: [...nodes].sort((a, b) => a - b),\n    edges: kept,\n    implied: inside.length - kept.length,\n  }\n}\nconst runEdges = (graph                 )              =>\n  graph.edges.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([from, to]) => ({ from, to }))\nconst nextIn = (edges                      )       => Map.groupBy(edges, (edge) => edge.from)\nfunction reach(from                   , next      )              {\n  const found = new Set(from)\n  for (const node of found) for (const edge of next.get(node) ?? []) found.add(edge.to)\n  return found\n}\nfunction follows(edge           , next      )          {\n  const others = (next.get(edge.from) ?? [])\n    .filter((other) => other.to !== edge.to)\n    .map((other) => other.to)\n  return reach(others, next).has(edge.to)\n}\nreturn { neededToRun, drawnOf }\n})()\nconst $graph_layout = (() => {\nfunction layOutGraph(graph            , measures               )              {\n  const columnOf = columnsOf(graph)\n  const columns           = []\n  const put = (column        , width        , height        )       => {\n    const slot = { width, height, before: [], after: [], x: 0, y: 0 }\n    ;(columns[column] ??= []).push(slot)\n    return slot\n  }\n  const slots = new Map(\n    graph.nodes.map((node) => [\n      node,\n      put(columnOf.get(node) , measures.widthOf(node), measures.height),\n    ]),\n  )\n  const ways = graph.edges.map(({ from, to }) => {\n    const bends         = []\n    for (let column = columnOf.get(from)  + 1; column < columnOf.get(to) ; column++)\n      bends.push(put(column, 0, measures.height / 3))\n    const way = [slots.get(from) , ...bends, slots.get(to) ]\n    join(way)\n    return way\n  })\n  const filled = columns.filter((column) => column.length > 0)\n  for (let round = 0; round < 4; round++) sweep(filled)\n  const size = place(filled, measures)\n  return {\n    ...size,\n    boxes: new Map([...slots].map(([node, { x, y }]) => [node, { x, y }])),\n    ways: ways.map(pointsOf),\n  }\n}\nfunction join(way                 )       {\n  for (let at = 1; at < way.length; at++) {\n    way[at - 1] .after.push(way[at] )\n    way[at] .before.push(way[at - 1] )\n  }\n}\nfunction columnsOf({ nodes, edges }            )                      {\n  const columns = new Map(nodes.map((node) => [node, 0]))\n  const waiting = new Map(nodes.map((node) => [node, 0]))\n  for (const { to } of edges) waiting.set(to, waiting.get(to)  + 1)\n  const ready = nodes.filter((node) => waiting.get(node) === 0)\n  const next = Map.groupBy(edges, (edge) => edge.from)\n  for (const node of ready)\n    for (const { to } of next.get(node) ?? []) {\n      columns.set(to, Math.max(columns.get(to) , columns.get(node)  + 1))\n      waiting.set(to, waiting.get(to)  - 1)\n      if (waiting.get(to) === 0) ready.push(to)\n    }\n  return columns\n}\nfunction sweep(columns                   )       {\n  const number = (column                 )       => column.forEach((slot, at) => (slot.y = at))\n  columns.forEach(number)\n  const order = (column        , side                    )       => {\n    const wanted = new Map(column.map((slot) => [slot, middleOf(slot[side], slot.y)]))\n    column.sort((a, b) => wanted.get(a)  - wanted.get(b) )\n    number(column)\n  }\n  for (const column of columns.slice(1)) order(column, 'before')\n  for (const column of columns.slice(0, -1).reverse()) order(column, 'after')\n}\nconst middleOf = (slots                 , otherwise        )         =>\n  slots.length === 0 ? otherwise : slots.reduce((sum, { y }) => sum + y, 0) / slots.length\nconst MARGIN = 6\nfunction place(\n  columns                   ,\n  { gap, columnGap }               ,\n)                                    {\n  let x = MARGIN\n  for (const column of columns) {\n    for (const slot of column) slot.x = x\n    x += Math.max(...column.map(({ width }) => width)) + columnGap\n    stack(column, gap, (slot) => middleOf(slot.before, 0))\n  }\n  for (const column of columns.slice(0, -1).reverse())\n    stack(column, gap, (slot) => middleOf(slot.after, slot.y))\n  const all = columns.flat()\n  const top = Math.min(...all.map((slot) => slot.y - slot.height / 2)) - MARGIN\n  for (const slot of all) slot.y -= top\n  return {\n    width: x - columnGap + MARGIN,\n    height: Math.max(...all.map((slot) => slot.y + slot.height / 2)) + MARGIN,\n  }\n}\nfunction stack(column                 , gap        , wanted                        )       {\n  const places = column.map(wanted)\n  let lowest = -Infinity\n  for (const [at, slot] of column.entries()) {\n    slot.y = Math.max(places[at] , lowest + slot.height / 2)\n    lowest = slot.y + slot.height / 2 + gap\n  }\n  const moved = column.reduce((sum, slot, at) => sum + slot.y - places[at] , 0) / column.length\n  for (const slot of column) slot.y -= moved\n}\nfunction pointsOf(way                 )          {\n  const [from, to] = [way[0] , way.at(-1) ]\n  return [\n    { x: from.x + from.width, y: from.y },\n    ...way.slice(1, -1).map(({ x, y }) => ({ x, y })),\n    { x: to.x - 1, y: to.y },\n  ]\n}\nreturn { layOutGraph }\n})()\nconst $short_template = (() => {\nconst VALUE = '\\0'\nconst SHORT = new WeakMap                                         ()\nfunction shortTemplate(strings                      )                    {\n  const known = SHORT.get(strings)\n  if (known) return known\n  const whole = strings.join(VALUE)\n  const short = unquoted(withoutSlashes(withoutEnds(withoutIndent(whole)))).split(VALUE)\n  SHORT.set(strings, short)\n  return short\n}\nfunction withoutIndent(text        )         {\n  const [first = '', ...others] = text.split('\\n')\n  const last = others.pop()\n  if (last === undefined) return text\n  const between = others.map((line) => line.trim()).filter((line) => line !== '')\n  return [first.trimEnd(), ...between, last.trimStart()]\n    .join('\\n')\n    .replace(BESIDE_BLOCKS, '')\n    .replace(BEFORE_BLOCKS, '')\n}\nconst BLOCKS =\n  '(?:!doctype|html|head|body|meta|link|title|script|header|footer|main|nav|aside|section|div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|details|summary|form|blockquote|pre|option|defs|marker|g|path|rect)'\nconst BESIDE_BLOCKS = new RegExp(`(?<=</?${BLOCKS}\\\\b(?:[^<>]|=>)*>)\\n`, 'gi')\nconst BEFORE_BLOCKS = new RegExp(`\\n(?=</?${BLOCKS}\\\\b)`, 'gi')\nconst withoutEnds = (text        )         =>\n  text.replace(/<\\/(?:li|dt|dd|tr|td|th|tbody|thead|option|html|body|head)>/g, '')\nconst withoutSlashes = (text        )         =>\n  text\n    .replace(/[ \\n](?=\\/?>)/g, '')\n    .replace(/<(?:meta|link|input|br|img)\\b[^<>]*\\/>/g, (tag) => `${tag.slice(0, -2)}>`)\nconst unquoted = (text        )         => text.replace(/=\"([\\w-]+)\"(?=[\\s>])/g, '=$1')\nreturn { shortTemplate }\n})()\nconst $html = (() => {\nconst { printable } = $printable\nconst { shortTemplate } = $short_template\nclass Markup {\n           text\n  constructor(text        ) {\n    this.text = text\n  }\n}\nconst ENTITIES                                   = {\n  '&': '&amp;',\n  '<': '&lt;',\n  '>': '&gt;',\n  '\"': '&quot;',\n  \"'\": '&#39;',\n}\nfunction escape(text        )         {\n  return HARMLESS.test(text) ? text : printable(text).replace(/[&<>\"']/g, (char) => ENTITIES[char] )\n}\nconst HARMLESS = /^[\\w .,:;/@+=()-]*$/\nfunction html(strings                      , ...values                    )         {\n  const parts = shortTemplate(strings)\n  let text = parts[0]\n  for (let at = 0; at < values.length; at++) text += textOf(values[at]) + parts[at + 1]\n  return new Markup(text)\n}\nfunction textOf(value         )         {\n  if (value === undefined || value === false) return ''\n  if (typeof value === 'string') return escape(value)\n  if (typeof value === 'number') return String(value)\n  if (value instanceof Markup) return value.text\n  let joined = ''\n  for (const part of value) joined += textOf(part)\n  return joined\n}\nfunction safeHref(text                    )                     {\n  if (text === undefined || !URL.canParse(text)) return undefined\n  const url = new URL(text)\n  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined\n}\nfunction link(address                    , text         )          {\n  const href = safeHref(address)\n  return href === undefined ? text : html`<a href=\"${href}\" rel=\"nofollow\">${text}</a>`\n}\nreturn { Markup, html, safeHref, link }\n})()\nconst $graph_picture = (() => {\nconst { segment } = $paths\nconst { layOutGraph } = $graph_layout\nconst { html } = $html\nconst HEIGHT = 28\nconst PADDING = 10\nconst CHARACTER = 7.25\nfunction graphPicture(\n  graph                 ,\n  drawn            ,\n  title        ,\n  wrong                                    ,\n)         {\n  const { width, height, boxes, ways } = layOutGraph(drawn, {\n    widthOf: (node) => labelOf(graph.nodes[node] ).length * CHARACTER + 2 * PADDING,\n    height: HEIGHT,\n    gap: 8,\n    columnGap: 40,\n  })\n  const [w, h] = [Math.ceil(width), Math.ceil(height)]\n  const order = new Map(drawn.nodes.map((place, at) => [place, at]))\n  return html`<svg\n    class=\"graph${width > 620 && ' broad'}${width > 1000 && ' vast'}\"\n    width=\"${w}\"\n    height=\"${h}\"\n    viewBox=\"0 0 ${w} ${h}\"\n    role=\"group\"\n    aria-label=\"${title}\"\n  >\n    <defs>\n      <marker\n        id=\"arrow\"\n        viewBox=\"0 0 10 10\"\n        refX=\"8\"\n        refY=\"5\"\n        markerWidth=\"7\"\n        markerHeight=\"7\"\n        orient=\"auto\"\n      >\n        <path d=\"M0 1 8 5 0 9z\" />\n      </marker>\n    </defs>\n    <g class=\"edges\">\n      ${drawn.edges.map(({ from, to }, at) => html`<path d=\"${smooth(ways[at] )}\" data-e=\"${order.get(from)} ${order.get(to)}\" />`)}\n    </g>\n    ${drawn.nodes.map((place) => box(graph.nodes[place] , place, boxes.get(place) , wrong(graph.nodes[place] )))}\n  </svg>`\n}\nconst labelOf = ({ name, version }      )         => `${shorten(name, 30)} ${shorten(version, 14)}`\nconst shorten = (text        , longest        )         =>\n  text.length > longest ? `${text.slice(0, longest - 1)}…` : text\nfunction box(node      , place        , { x, y }       , wrong                    )         {\n  const { name, version, external, unlisted } = node\n  const width = Math.round(labelOf(node).length * CHARACTER + 2 * PADDING)\n  const label = `${name} ${version}${external ? ', from the system' : ''}${wrong === undefined ? '' : `, ${wrong}`}`\n  const shown = `${shorten(name, 30)} ${shorten(version, 14)}`\n  const look = `n${place === 0 ? ' root' : ''}${external ? ' external' : ''}${wrong === undefined ? '' : ' wrong'}`\n  const inside = html`<rect x=\"${round(x)}\" y=\"${round(y - HEIGHT / 2)}\" width=\"${width}\" /><text\n      x=\"${round(x + PADDING)}\"\n      y=\"${round(y + 4)}\"\n      >${shorten(name, 30)} <tspan>${shorten(version, 14)}</tspan></text\n    >`\n  const said = label !== shown && html` aria-label=\"${label}\"`\n  return unlisted\n    ? html`<g class=\"${look}\" ${said}>${inside}</g>`\n    : html`<a class=\"${look}\" href=\"../${segment(name)}/\" ${said}>${inside}</a>`\n}\nconst round = (value        )         => Math.round(value)\nfunction smooth(points                  )         {\n  const at = (x        , y        )         => `${round(x)} ${round(y)}`\n  const bends = points.slice(1).map((to, before) => {\n    const from = points[before]\n    const middle = (from.x + to.x) / 2\n    return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`\n  })\n  return `M${at(points[0] .x, points[0] .y)}${bends.join('')}`\n}\nreturn { graphPicture }\n})()\nconst $icons = (() => {\nconst { html } = $html\nconst { Markup } = $html\nconst SHAPES = {\n  approved: '<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path d=\"m5 8.3 2 2L11 6\"/>',\n  pending: '<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path d=\"M8 4.5V8l2.3 1.6\"/>',\n  unreviewed: '<circle cx=\"8\" cy=\"8\" r=\"6.5\" stroke-dasharray=\"2.4 2\"/>',\n  rejected: '<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path d=\"m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4\"/>',\n  removed: '<path d=\"M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z\"/><path d=\"M5 8h6\"/>',\n  warning: '<path d=\"M8 2 14.5 13.5h-13z\"/><path d=\"M8 6.5v3m0 1.8v.1\"/>',\n  search: '<circle cx=\"7\" cy=\"7\" r=\"4.5\"/><path d=\"m10.5 10.5 3.5 3.5\"/>',\n  mark: '<path d=\"M8 1.5 14 4.8v6.400L8 14.5 2 11.200V4.8z\"/><path d=\"M2 4.8 8 8l6-3.200M8 8v6.5\"/>',\n}\nfunction iconSheet(parts                   )         {\n  const used = new Set(\n    parts.flatMap(({ text }) => [...text.matchAll(/href=\"#i-(\\w+)\"/g)].map(([, name]) => name)),\n  )\n  const shapes = Object.entries(SHAPES).filter(([name]) => used.has(name))\n  return new Markup(\n    `<svg hidden>${shapes\n      .map(([name, shape]) => `<symbol id=\"i-${name}\" viewBox=\"0 0 16 16\">${shape}</symbol>`)\n      .join('')}</svg>`,\n  )\n}\nconst icon = (name                     )         =>\n  new Markup(`<svg class=icon aria-hidden=true><use href=\"#i-${name}\"/></svg>`)\nconst badge = (state              )         =>\n  html`<span class=\"badge ${state}\">${icon(state)}${state}</span>`\nreturn { iconSheet, icon, badge }\n})()\nconst $words = (() => {\nfunction bytesInWords(bytes        )         {\n  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']\n  let value = bytes\n  let unit = 0\n  while (value >= 999.5 && unit < units.length - 1) {\n    value /= 1000\n    unit++\n  }\n  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toPrecision(2)} ${units[unit]}`\n}\nconst amountOf = (number        , noun        , plural = `${noun}s`)         =>\n  `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`\nconst dayOf = (time        )         => /^\\d{4}-\\d\\d-\\d\\d(?=T|$)/.exec(time)?.[0] ?? time\nconst shortDigest = (digest        )         => digest.slice(0, 'sha256:'.length + 12)\nfunction listed(words                   , joint               = 'and')         {\n  return words.length < 2\n    ? (words[0] ?? '')\n    : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`\n}\nconst criterionInWords = (criterion        )         =>\n  criterion === 'license' ? 'acceptably licensed' : criterion\nconst addressInWords = (address        )         =>\n  address.replace(/^https?:\\/\\/(www\\.)?|\\/$/g, '')\nreturn { bytesInWords, amountOf, dayOf, shortDigest, listed, criterionInWords, addressInWords }\n})()\nconst $concerns_part = (() => {\nconst { segment } = $paths\nconst { html } = $html\nconst { icon } = $icons\nconst { listed } = $words\nconst MOST = 12\nfunction concernsPart({ concerns = [] }                 )          {\n  if (concerns.length === 0) return undefined\n  const gone = concerns.filter(({ state }) => state !== undefined)\n  const rest = concerns.filter(({ state }) => state === undefined)\n  return html`<div class=\"concerns\">\n    <p>${icon('warning')}<strong>It brings along what is not in order.</strong></p>\n    <ul>\n      ${[...gone, ...rest].slice(0, MOST).map(item)}\n    </ul>\n    ${concerns.length > MOST && html`<p>And ${concerns.length - MOST} more, all named in the JSON.</p>`}\n  </div>`\n}\nconst concernWord = (\n  { concerns = [] }                                   ,\n  needed                                                     ,\n)                     => {\n  const found = concerns.find(\n    ({ name, version }) => name === needed.name && version === needed.version,\n  )\n  return found && (found.state ?? 'vulnerable')\n}\nfunction item({ name, version, state, reason, advisories }         )         {\n  const said = [\n    state === 'removed' && 'was removed',\n    state === 'rejected' && 'was rejected by an auditor',\n    advisories.length > 0 &&\n      `is vulnerable (${listed(advisories.slice(0, 3))}${advisories.length > 3 ? ` and ${advisories.length - 3} more` : ''})`,\n  ].filter((one) => one !== false)\n  return html`<li>\n    <a href=\"../${segment(name)}/#v-${segment(version)}\">${name} ${version}</a>\n    ${said.join(', and ')}${reason !== undefined && reason !== '' ? html`: <span dir=\"auto\">${reason}</span>` : '.'}\n  </li>`\n}\nreturn { concernsPart, concernWord }\n})()\nconst $dependencies_part = (() => {\nconst { commonFirst } = $common_first\nconst { packagePath } = $paths\nconst { segment } = $paths\nconst { drawnOf } = $drawn_graph\nconst { neededToRun } = $drawn_graph\nconst { graphPicture } = $graph_picture\nconst { concernWord } = $concerns_part\nconst { html } = $html\nconst { icon } = $icons\nconst { amountOf } = $words\nconst LARGEST = 40\nconst IN_COLUMNS = 12\nconst USERS_SHOWN = 60\nfunction dependenciesPart(version                 , brief         )          {\n  const graph = graphOf(version)\n  if (!graph) return undefined\n  return html`${directPart(version)} ${brief ? indirectPart(graph) : wholeGraph(version)}`\n}\nfunction wholeGraph(version                 )          {\n  const graph = graphOf(version)\n  if (!graph) return undefined\n  const needed = neededToRun(graph)\n  if (needed.length > LARGEST) return list(version, graph, needed)\n  return needed.length > 1 && picture(version, graph)\n}\nfunction indirectPart(graph                 )          {\n  const direct = new Set(graph.edges.filter(([from]) => from === 0).map(([, to]) => to))\n  const others = neededToRun(graph).filter((place) => place !== 0 && !direct.has(place))\n  return (\n    others.length > 0 &&\n    html`<p class=\"needs\">\n        <span class=\"needs-head\">What these need to run:</span>\n        ${others.map((place) => `${graph.nodes[place] .name} ${graph.nodes[place] .version}`).join(', ')}\n      </p>\n      <details class=\"quiet-details whole-graph\" hidden>\n        <summary>The whole graph</summary>\n      </details>`\n  )\n}\nfunction directPart(version                 )          {\n  const graph = graphOf(version)\n  if (!graph) return undefined\n  const direct = graph.edges.filter(([from]) => from === 0)\n  const runtime = direct.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([, to]) => to)\n  const build = direct.filter(([, , kinds]) => !/[lr]/.test(kinds)).map(([, to]) => to)\n  return html`${direct.length === 0 && html`<p>It needs nothing.</p>`}\n  ${named('To link and to run', version, graph, runtime)}${named('To build only', version, graph, build)}`\n}\nconst graphOf = (version                 )                              => {\n  const graph = commonFirst(version.binaries)[0]?.dependencies\n  return graph && graph.nodes.length > 0 ? graph : undefined\n}\nfunction picture(of                 , graph                 )         {\n  const { name, version } = of\n  const drawn = drawnOf(graph)\n  const title = `What ${name} ${version} needs to run: ${amountOf(drawn.nodes.length - 1, 'package')}. Arrow keys walk from package to package, Enter opens one.`\n  return html`<div class=\"graph-scroll\">\n      ${graphPicture(graph, drawn, title, (node) => concernWord(of, node))}\n    </div>\n    ${drawn.implied > 0 && html`<p class=\"note\">Arrows that follow from longer ways are left out.</p>`}`\n}\nfunction list(of                 , graph                 , needed                   )         {\n  const inside = new Set(needed)\n  const needs = (place        )           =>\n    graph.edges\n      .filter(([from, to, kinds]) => from === place && inside.has(to) && /[lr]/.test(kinds))\n      .map(([, to]) => graph.nodes[to] .name)\n  return html`<details class=\"quiet-details graph-list\" open>\n    <summary>All ${amountOf(needed.length - 1, 'package')} that it needs to run, as a list</summary>\n    <ul class=\"${needed.length > IN_COLUMNS ? 'plain columns' : 'plain'}\">\n      ${needed.slice(1).map((place) => {\n        const below = needs(place)\n        const { name, version, external, unlisted } = graph.nodes[place]\n        const shown = unlisted ? name : html`<a href=\"../${segment(name)}/\">${name}</a>`\n        return html`<li>\n          ${shown}\n          ${version}${external && ', from the system'}${alarm(of, { name, version })}${below.length > 0 && `, needs ${below.join(', ')}`}\n        </li>`\n      })}\n    </ul>\n  </details>`\n}\nfunction named(\n  heading        ,\n  of                 ,\n  graph                 ,\n  places                   ,\n)          {\n  return (\n    places.length > 0 &&\n    html`<p class=\"needs\">\n      <span class=\"needs-head\">${heading}:</span>\n      ${places.map((place, at) => html`${at > 0 && ', '}${nodeLink(graph.nodes[place] )}${alarm(of, graph.nodes[place] )}`)}\n    </p>`\n  )\n}\nfunction alarm(of                 , node                                   )          {\n  const wrong = concernWord(of, node)\n  return wrong !== undefined && html` <span class=\"alarm\">${icon('warning')}${wrong}</span>`\n}\nfunction nodeLink({ name, version, external, unlisted }                                  )         {\n  const more = html`<span class=\"note\">${version}${external && ', from the system'}</span>`\n  return unlisted\n    ? html`${name} ${more}`\n    : html`<a href=\"../${segment(name)}/#v-${segment(version)}\">${name}</a> ${more}`\n}\nfunction usersPart(owner                )          {\n  const { usedBy } = owner\n  if (usedBy.length === 0)\n    return html`<p class=\"note\">No package of this index needs it to link or to run.</p>`\n  return html`<p class=\"note\">\n      ${amountOf(usedBy.length, 'package')} of this index ${usedBy.length === 1 ? 'needs' : 'need'}\n      it to link or to run.\n    </p>\n    <ul class=\"words\">\n      ${usedBy.slice(0, USERS_SHOWN).map((name) => html`<li><a href=\"../${segment(name)}/\">${name}</a></li>`)}\n    </ul>\n    ${usedBy.length > USERS_SHOWN && html`<p class=\"note\">And ${amountOf(usedBy.length - USERS_SHOWN, 'more', 'more')}, all named in the <a href=\"../../${packagePath(owner.name)}\">JSON</a>.</p>`}`\n}\nreturn { dependenciesPart, wholeGraph, directPart, usersPart }\n})()\nconst $short_hash = (() => {\nconst shortHash = (hash          )         => hash.slice(0, 7)\nreturn { shortHash }\n})()\nconst $part_heading = (() => {\nconst { html } = $html\nconst partHeading = (level           , text         )         =>\n  level === 3 ? html`<h3 class=\"part\">${text}</h3>` : html`<h4 class=\"part\">${text}</h4>`\nreturn { partHeading }\n})()\nconst $advisories_part = (() => {\nconst { affecting } = $order\nconst { concernsPart } = $concerns_part\nconst { html } = $html\nconst { link } = $html\nconst { icon } = $icons\nconst { partHeading } = $part_heading\nconst { amountOf } = $words\nconst { dayOf } = $words\nconst { listed } = $words\nconst SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown']\nfunction advisoriesPart(version                 , level           )          {\n  const { advisories, checked } = version\n  const carried = concernsPart(version)\n  if (advisories.length === 0 && checked === undefined) return carried\n  const sorted = advisories.toSorted(byUrgency)\n  const open = affecting({ advisories: sorted })\n  const rest = (wanted                            )             =>\n    sorted.filter((one) => !open.includes(one) && wanted(one))\n  return html`${partHeading(level, 'Vulnerabilities')} ${carried} ${headline(version, open)}\n  ${list(open)} ${folded('mended by a patch', rest(isFixed))}\n  ${folded(\n    'without effect here',\n    rest(({ status }) => status === 'not_affected'),\n  )}\n  ${folded(\n    'too unsure to count',\n    rest(({ status }) => status === 'affected' || status === 'under_investigation'),\n  )}`\n}\nconst isFixed = ({ status }          )          => status === 'fixed'\nconst byUrgency = (a          , b          )         =>\n  Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||\n  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)\nfunction headline({ checked }                 , open                     )          {\n  const counts = SEVERITIES.flatMap((severity) => {\n    const number = open.filter((one) => one.severity === severity).length\n    return number > 0 ? [`${number} ${severity}`] : []\n  })\n  const found = counts.length > 0 && html`<p class=\"note\">Open: ${listed(counts)}.</p>`\n  if (checked?.covered === false)\n    return html`${found}\n      <p class=\"stale\">\n        ${icon('warning')} Not covered: ${checked.why ?? 'nobody has looked at it'}. That nothing is\n        listed here says nothing about it.\n      </p>`\n  if (found !== false) return found\n  return html`<p class=\"note\">\n    None is known to be\n    open${checked?.time !== undefined && html`, as of <time>${dayOf(checked.time)}</time>`}.\n  </p>`\n}\nconst list = (all                     )          =>\n  all.length > 0 &&\n  html`<ul class=\"plain advisories\">\n    ${all.map(item)}\n  </ul>`\nconst folded = (what        , all                     )          =>\n  all.length > 0 &&\n  html`<details class=\"quiet-details\">\n    <summary>${amountOf(all.length, 'vulnerability', 'vulnerabilities')} ${what}</summary>\n    ${list(all)}\n  </details>`\nfunction item(advisory          )         {\n  const { severity, url, id, component, title, exploited } = advisory\n  return html`<li>\n    <span class=\"severity ${severity}\">${severity}</span>\n    <strong>${link(url, id)}</strong> in ${component}${title !== undefined && `: ${title}`}\n    ${exploited !== undefined && html`<span class=\"alarm\">${icon('warning')}exploited, as CISA has listed since ${exploited}</span>`}\n    ${remark(advisory)}\n  </li> `\n}\nfunction remark({ status, grade, why, since, fixed = [] }          )          {\n  const open = status === 'affected' || status === 'under_investigation'\n  const parts            = [\n    status === 'under_investigation' && 'Under investigation.',\n    why !== undefined && why !== '' && `${why[0] .toUpperCase()}${why.slice(1)}.`,\n    open && grade !== undefined && grade !== 'certain' && `That is ${grade}, not certain.`,\n    open &&\n      fixed.length > 0 &&\n      `Fixed in ${listed(fixed.slice(0, 5), 'or')}${fixed.length > 5 ? ' …' : ''}.`,\n    since !== undefined && html`Since <time>${dayOf(since)}</time>.`,\n  ]\n  const said = parts.filter((part) => part !== false)\n  return (\n    said.length > 0 &&\n    html`<br /><span class=\"note\">${said.map((part, at) => html`${at > 0 && ' '}${part}`)}</span>`\n  )\n}\nreturn { advisoriesPart }\n})()\nconst $picked_facts = (() => {\nconst { neededToRun } = $drawn_graph\nconst { html } = $html\nconst { link } = $html\nconst { amountOf } = $words\nconst { dayOf } = $words\nconst pickedFacts = (binary        )              => ({\n  signer: signer(binary),\n  built: binary.built ? builtFrom(binary.built) : 'nobody signed that',\n  needed: needed(binary),\n  coverage: binary.covered === false && 'not for this binary',\n  unheld: binary.covered === false && unheld,\n})\nconst changing = (name                   , fact         )         =>\n  html`<span data-fact=\"${name}\">${fact}</span>`\nfunction factsToPick(all                   )            {\n  if (all.length < 2) return []\n  const facts = all.map((one) => Object.entries(pickedFacts(one))                                  )\n  const told = facts.map((ones) => ones.map(([, fact]) => html`${fact}`.text))\n  const differs = (at        )          => new Set(told.map((ones) => ones[at])).size > 1\n  return facts.map((ones) => {\n    const differing = ones.filter((_, at) => differs(at))\n    return (\n      differing.length > 0 &&\n      html`<template>${differing.map(([name, fact]) => changing(name, fact))}</template>`\n    )\n  })\n}\nconst unheld = html`The approval does not hold for this binary: Pakages installs it only with\n  <code>--allow pending</code>.`\nconst signer = ({ built, attestations }        )          =>\n  built\n    ? signerInShort(built.signer)\n    : attestations.some((one) => one.signer !== undefined)\n      ? 'nobody, as far as the build goes'\n      : 'nobody'\nfunction signerInShort(signer        )          {\n  const [, repository, workflow] = /^([^/]+\\/[^/]+)\\/\\.github\\/workflows\\/(.+)$/.exec(signer) ?? []\n  return repository === undefined\n    ? html`<span dir=\"auto\">${signer}</span>`\n    : html`${repository}<span class=\"note\">${workflow}</span>`\n}\nfunction builtFrom({ source, commit, run, time }                              )          {\n  const at =\n    source !== undefined && commit !== undefined\n      ? html`commit ${link(`${source}/commit/${commit}`, html`<code>${commit.slice(0, 10)}</code>`)}`\n      : 'a commit that nobody named'\n  return html`${at}${time !== undefined && html` on <time>${dayOf(time)}</time>`}${run !== undefined && html`, ${link(run, 'run')}`}`\n}\nfunction needed({ dependencies }        )          {\n  const others = neededToRun(dependencies).length - 1\n  return others > 0\n    ? html`<a href=\"#dependencies\">${amountOf(others, 'package')} to run</a>`\n    : 'nothing to run'\n}\nreturn { pickedFacts, changing, factsToPick, builtFrom }\n})()\nconst $ids = (() => {\nconst JOINTS = new Set(['AND', 'OR', 'WITH'])\nconst LONGEST = 100\nconst expressionWords = (expression        )                   =>\n  expression.split(/([\\s()]+)/).map((text) => ({ text, id: idOf(text) }))\nfunction idOf(word        )                     {\n  const id = word.replace(/\\+$/, '')\n  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id) && !JOINTS.has(id) && id.length <= LONGEST\n    ? id\n    : undefined\n}\nconst licencesIn = (expression        )           => [\n  ...new Set(expressionWords(expression).flatMap(({ id }) => id ?? [])),\n]\nreturn { expressionWords, licencesIn }\n})()\nconst $licence = (() => {\nconst { expressionWords } = $ids\nconst { licencePath } = $paths\nconst { html } = $html\nconst licenceLink = (expression        )          =>\n  expressionWords(expression).map(({ text, id }) =>\n    id === undefined ? text : html`<a href=\"../../${licencePath(id)}\">${text}</a>`,\n  )\nreturn { licenceLink }\n})()\nconst $changes_part = (() => {\nconst { commonFirst } = $common_first\nconst { segment } = $paths\nconst { neededToRun } = $drawn_graph\nconst { html } = $html\nconst { link } = $html\nconst { licenceLink } = $licence\nconst { partHeading } = $part_heading\nconst COMMIT = 12\nconst MOST = 40\nfunction changesPart(\n  version                 ,\n  before                             ,\n  level           ,\n)          {\n  if (!before) return undefined\n  const pair = comparable(version, before)\n  const lines            = [\n    licences(version, before),\n    ...(pair ? [variantsOf(...pair), compilers(...pair), ...dependencies(...pair)] : []),\n  ]\n  const told = lines.filter((line) => line !== undefined && line !== false)\n  if (told.length === 0) told.push('The same licence, dependencies and variants.')\n  const compared = pair && recipe(...pair)\n  if (compared !== undefined && compared !== false) told.push(compared)\n  return html`${partHeading(level, `Changed since ${before.version}`)}\n    <ul class=\"plain changes\">\n      ${told.map((line) => html`<li>${line}</li>`)}\n    </ul>\n    ${diff(version, before)}`\n}\nconst versionBefore = (\n  versions                            ,\n  at        ,\n)                              =>\n  versions.slice(at + 1).find((version) => version.binaries.length > 0)\nfunction comparable(version                 , before                 )                   {\n  const [ours, theirs] = [commonFirst(version.binaries), commonFirst(before.binaries)]\n  for (const now of ours) {\n    const same = theirs.find(({ target, os }) => target === now.target && os === now.os)\n    if (same) return [now, same]\n  }\n  return ours[0] && theirs[0] && [ours[0], theirs[0]]\n}\nconst licences = (now                 , before                 )          =>\n  now.license !== before.license &&\n  html`<strong>Licence</strong>\n    ${before.license === undefined ? 'not known' : licenceLink(before.license)} →\n    ${now.license === undefined ? 'not known' : licenceLink(now.license)}`\nfunction variantsOf(...[now, before]      )          {\n  const gone = (before.variants ?? []).filter((one) => !now.variants?.includes(one))\n  const come = (now.variants ?? []).filter((one) => !before.variants?.includes(one))\n  return (\n    gone.length + come.length > 0 &&\n    html`<strong>Variants</strong> <code>${gone.join(' ') || 'none'}</code> →\n      <code>${come.join(' ') || 'none'}</code>`\n  )\n}\nconst compilers = (...[now, before]      )          =>\n  now.compiler !== before.compiler &&\n  html`<strong>Compiler</strong> ${before.compiler ?? 'not known'} → ${now.compiler ?? 'not known'}`\nfunction neededVersions(graph                 )                      {\n  const nodes = neededToRun(graph)\n    .slice(1)\n    .map((place) => graph.nodes[place] )\n  return new Map(\n    [...Map.groupBy(nodes, ({ name }) => name)].map(([name, all]) => [\n      name,\n      [...new Set(all.map(({ version }) => version))].sort().join(', '),\n    ]),\n  )\n}\nfunction dependencies(...[now, before]      )            {\n  if (now.dependencies.nodes.length === 0 || before.dependencies.nodes.length === 0) return []\n  const [ours, theirs] = [neededVersions(now.dependencies), neededVersions(before.dependencies)]\n  const come = [...ours].filter(([name]) => !theirs.has(name))\n  const gone = [...theirs].filter(([name]) => !ours.has(name))\n  const moved = [...ours].filter(\n    ([name, version]) => theirs.has(name) && theirs.get(name) !== version,\n  )\n  return [\n    named('Needs now', come, ([name, version]) => html`${packageLink(name)} ${version}`),\n    named('Needs no more', gone, ([name, version]) => html`${name} ${version}`),\n    named(\n      'Needs another version of',\n      moved,\n      ([name, version]) => html`${packageLink(name)} ${theirs.get(name)} → ${version}`,\n    ),\n  ]\n}\nfunction named(\n  heading        ,\n  all                             ,\n  shown                                   ,\n)          {\n  return (\n    all.length > 0 &&\n    html`<strong>${heading}</strong>\n      ${all.slice(0, MOST).map((one, at) => html`${at > 0 && ', '}${shown(one)}`)}${all.length > MOST && ` and ${all.length - MOST} more`}`\n  )\n}\nconst packageLink = (name        )         => html`<a href=\"../${segment(name)}/\">${name}</a>`\nfunction recipe(...[{ built: now }, { built: before }]      )          {\n  if (now?.commit === undefined || before?.commit === undefined) return undefined\n  if (now.source !== before.source || now.commit === before.commit) return undefined\n  const [from, to] = [before.commit, now.commit].map((commit) => commit.slice(0, COMMIT))\n  return html`<strong>Repository</strong>\n    ${link(`${now.source}/compare/${from}...${to}`, html`<code>${from}</code> … <code>${to}</code>`)}`\n}\nfunction diff({ recipeChange: change }                 , before                 )          {\n  if (!change || change.since !== before.version) return undefined\n  return html`<details class=\"quiet-details diff\">\n    <summary>The recipe's files: ${change.added} lines added, ${change.removed} removed</summary>\n    <pre\n      tabindex=\"0\"\n      role=\"region\"\n      aria-label=\"Changes of the recipe since ${before.version}\"\n    ><code>${change.patch.split('\\n').map(diffLine)}</code></pre>\n    ${change.cut && html`<p class=\"note\">It goes on: the repository has all of it.</p>`}\n  </details>`\n}\nconst diffLine = (line        )         => {\n  const look = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : undefined\n  return look === undefined\n    ? html`${line}${'\\n'}`\n    : html`<span class=\"${look}\">${line}${'\\n'}</span>`\n}\nreturn { changesPart, versionBefore }\n})()\nconst $reviews_part = (() => {\nconst { auditorPath } = $paths\nconst { html } = $html\nconst { link } = $html\nconst { addressInWords } = $words\nconst { criterionInWords } = $words\nconst { dayOf } = $words\nconst { listed } = $words\nconst VERBS                                              = {\n  approved: 'approved',\n  rejected: 'rejected',\n  unsafe: 'found unsafe',\n  requested: 'asked for a review',\n  withdrawn: 'withdrew a review',\n}\nconst reasonsPart = (version                 )         =>\n  html`${tombstone(version)} ${!version.tombstone && sentences('reasons', version.reasons)}\n  ${\n    version.missing.length > 0 &&\n    html`<p class=\"note\">To be approved:</p>\n      ${sentences('reasons', version.missing)}`\n  }`\nconst reviewsPart = (version                 )         =>\n  html`${reasonsPart(version)}\n  ${version.reviews.length + version.reasons.length === 0 && !version.tombstone && html`<p class=\"note\">Nobody has reviewed it.</p>`}\n  ${\n    version.reviews.length > 0 &&\n    html`<ol class=\"reviews\">\n      ${version.reviews.map(reviewItem)}\n    </ol>`\n  }`\nfunction tombstone({ tombstone: stone }                 )          {\n  return (\n    stone &&\n    html`<div class=\"tombstone\">\n      <p>\n        <strong>${stone.auditor}</strong>${fromIndex(stone)} removed it on\n        <time>${dayOf(stone.time)}</time>. Its binaries are gone, and nothing installs it.\n      </p>\n      ${stone.reason !== '' && html`<blockquote dir=\"auto\">${stone.reason}</blockquote>`}\n    </div>`\n  )\n}\nconst sentences = (look        , all                   )          =>\n  all.length > 0 &&\n  html`<ul class=\"${look}\">\n    ${all.map((sentence) => html`<li dir=\"auto\">${sentence}</li>`)}\n  </ul>`\nfunction reviewItem(review        )         {\n  return html`<li class=\"review ${review.verdict}\">\n    <p class=\"review-head\">\n      ${who(review)}${fromIndex(review)} ${VERBS[review.verdict]}${criteria(review)}\n      <span class=\"note\"\n        >on\n        ${link(review.url, html`<time>${dayOf(review.time)}</time>`)}${review.signer !== undefined && `, signed by ${review.signer}`}</span\n      >\n    </p>\n    ${review.note !== '' && html`<blockquote dir=\"auto\">${review.note}</blockquote>`}\n    ${review.remarks.length > 0 && html`<p class=\"${review.counts ? 'note' : 'stale'}\">${review.remarks.join(' ')}</p>`}\n  </li> `\n}\nconst who = ({ auditor, from }        )         =>\n  from === undefined\n    ? html`<a href=\"../../${auditorPath(auditor)}\"><strong dir=\"auto\">${auditor}</strong></a>`\n    : html`<strong dir=\"auto\">${auditor}</strong>`\nconst fromIndex = ({ from }                                        )          =>\n  from !== undefined && html` of ${link(from, addressInWords(from))}`\nconst criteria = ({ verdict, criteria: named }        )          =>\n  verdict === 'approved' && named.length > 0 && html` as ${listed(named.map(criterionInWords))}`\nreturn { reasonsPart, reviewsPart }\n})()\nconst $version_section = (() => {\nconst { shortHash } = $short_hash\nconst { commonFirst } = $common_first\nconst { affecting } = $order\nconst { segment } = $paths\nconst { advisoriesPart } = $advisories_part\nconst { builtFrom } = $picked_facts\nconst { changesPart } = $changes_part\nconst { directPart } = $dependencies_part\nconst { html } = $html\nconst { link } = $html\nconst { badge } = $icons\nconst { icon } = $icons\nconst { licenceLink } = $licence\nconst { partHeading } = $part_heading\nconst { reasonsPart } = $reviews_part\nconst { reviewsPart } = $reviews_part\nconst { bytesInWords } = $words\nconst { amountOf } = $words\nconst { dayOf } = $words\nconst { listed } = $words\nconst { shortDigest } = $words\nfunction versionSection(version                 , brief         )         {\n  return html`<details class=\"version\" id=\"v-${segment(version.version)}\">\n    <summary>${summary(version)}</summary>\n    <div class=\"version-body\">\n      ${reasonsPart(version)} ${alarmLine(version)} ${!brief && installPart(version)}\n    </div>\n  </details> `\n}\nfunction alarmLine(version                 )          {\n  const own = affecting(version).map(({ id, severity }) => `${id} (${severity})`)\n  const needed = (version.concerns ?? []).map(\n    ({ name, version: one, state, advisories }) =>\n      `${name} ${one} (${listed([...(state === undefined ? [] : [state]), ...advisories.slice(0, NAMED)])})`,\n  )\n  return [\n    own.length > 0 && html`<p class=\"alarm\">Vulnerable: ${inShort(own)}.</p>`,\n    needed.length > 0 && html`<p class=\"alarm\">It needs ${inShort(needed)}.</p>`,\n  ]\n}\nconst NAMED = 8\nconst inShort = (all                   )         =>\n  all.length > NAMED\n    ? `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`\n    : listed(all)\nconst versionBody = (\n  version                 ,\n  before                             ,\n)         =>\n  html`${reviewsPart(version)} ${installPart(version)} ${binariesLine(version)}\n  ${directPart(version)} ${advisoriesPart(version, 4)} ${changesPart(version, before, 4)}\n  ${filesPart(version, 4)}\n  ${version.license !== undefined && html`<p class=\"note\">Licence ${licenceLink(version.license)}.</p>`}`\nconst preferredLine = (version                 )         =>\n  html`<a class=\"version current\" href=\"#overview\">${summary(version)}</a> `\nconst summary = (version                 )         =>\n  html`<h3>${version.version}</h3>\n    ${badge(version.state)} <span class=\"summary-rest\">${summaryRest(version)}</span>`\nfunction summaryRest(version                 )          {\n  const open = affecting(version).length\n  const targets = [...new Set(commonFirst(version.binaries).map((binary) => binary.target))]\n  const built = builtFirst(version)\n  return [\n    (open > 0 || version.concerns !== undefined) &&\n      html`<span class=\"alarm\"\n        >${icon('warning')}${open > 0 ? amountOf(open, 'vulnerability', 'vulnerabilities') : 'in what it needs'}</span\n      > `,\n    targets.length > 0 ? html`<span>${targets.join(', ')}</span>` : html`<span>no binaries</span>`,\n    built !== undefined && html` <time>${dayOf(built)}</time>`,\n  ]\n}\nconst builtFirst = ({ binaries }                 )                     =>\n  binaries.flatMap(({ built }) => built?.time ?? []).sort()[0]\nfunction installPart(version                 )          {\n  const [line] = commonFirst(version.binaries)[0]?.install.pakages ?? []\n  return line !== undefined && html`<p><code class=\"line\">${line}</code></p>`\n}\nfunction binariesLine({ binaries }                 )          {\n  const sorted = commonFirst(binaries)\n  const built = sorted[0]?.built\n  return (\n    sorted.length > 0 &&\n    html`<p class=\"note\">\n      ${sorted.map(({ target, os, compiler, size, hash }, at) => html`${at > 0 && '; '}${target}, ${os}${compiler !== undefined && `, ${compiler}`}, ${bytesInWords(size)}, <code>/${shortHash(hash)}</code>`)}.\n      ${built && html`Built from ${builtFrom(built)}, signed by ${built.signer}.`}\n    </p>`\n  )\n}\nfunction filesPart(version                 , level           )          {\n  return (\n    version.files.length > 0 &&\n    html`${partHeading(level, 'Files')}\n      <ul class=\"plain\">\n        ${version.files.map(\n          (file) =>\n            html`<li>\n              <a href=\"../../${file.href}\" download>${file.path}</a>\n              <span class=\"note\"\n                >${bytesInWords(file.size)},\n                <code title=\"${file.digest}\">${shortDigest(file.digest)}</code></span\n              >\n            </li> `,\n        )}\n      </ul>`\n  )\n}\nfunction sourcesPart(version                 , level           )          {\n  const { sources, recipeSha256 } = version\n  if (sources.length === 0 && recipeSha256 === undefined) return undefined\n  return html`${partHeading(level, 'Source')}\n    <ul class=\"plain\">\n      ${sources.map(\n        (source) =>\n          html`<li>\n            ${source.url !== undefined && link(source.url, source.url)}${source.git !== undefined && link(source.git, source.git)}${source.sha256 !== undefined && html` <code class=\"long\">sha256 ${source.sha256}</code>`}${source.commit !== undefined && html` <code class=\"long\">commit ${source.commit}</code>`}\n          </li> `,\n      )}${recipeSha256 !== undefined && html`<li>Recipe <code class=\"long\">sha256 ${recipeSha256}</code></li>`}\n    </ul>`\n}\nreturn { versionSection, versionBody, preferredLine, filesPart, sourcesPart }\n})()\nconst $packed = (() => {\nasync function readPacked   (address        )             {\n  const response = await fetch(address)\n  if (!response.ok) throw new Error(`${address}: ${response.status}`)\n  const bytes = await response.arrayBuffer()\n  const [first, second] = new Uint8Array(bytes.slice(0, 2))\n  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes))\n  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))\n  return (await new Response(stream).json())\n}\nreturn { readPacked }\n})()\nconst $version_in = (() => {\nfunction versionIn(\n  { versions, specs }                ,\n  version        ,\n)                              {\n  const found = versions.find((one) => one.version === version)\n  return (\n    found && {\n      ...found,\n      binaries: found.binaries.map((binary) => ({\n        ...binary,\n        dependencies: graphBelow(specs, binary.hash),\n      })),\n    }\n  )\n}\nfunction graphBelow(specs                 , root        )                  {\n  const start = specs.findIndex(({ hash }) => hash === root)\n  if (start < 0) return { nodes: [], edges: [] }\n  const places = new Map([[start, 0]])\n  const found = [specs[start] ]\n  const edges                             = []\n  for (let from = 0; from < found.length; from++) {\n    for (const [spec, kinds] of found[from] .needs) {\n      if (!specs[spec]) continue\n      let to = places.get(spec)\n      if (to === undefined) {\n        to = found.push(specs[spec]) - 1\n        places.set(spec, to)\n      }\n      edges.push([from, to, kinds])\n    }\n  }\n  return { nodes: found.map(({ needs: _, ...node }) => node), edges }\n}\nreturn { versionIn }\n})()\nconst { wholeGraph } = $dependencies_part\nconst { html } = $html\nconst { versionBody } = $version_section\nconst { segment } = $paths\nconst { readPacked } = $packed\nconst { versionIn } = $version_in\nconst ROOT = '../../'\nexport class PackageParts {\n           #owner\n           #older = new Map                                 ()\n  constructor(address        ) {\n    this.#owner = readPacked                 (address)\n  }\n  async body(id        )                              {\n    const { versions } = await this.#owner\n    const at = versions.findIndex(({ version }) => `v-${segment(version)}` === id)\n    const before = versions.slice(at + 1).find(({ binaries }) => binaries.length > 0)\n    if (at < 0) return undefined\n    const [version, compared] = [await this.#version(versions[at]), await this.#version(before)]\n    return version && versionBody(version, compared).text\n  }\n  async graph()                  {\n    const { preferred, versions } = await this.#owner\n    const version = await this.#version(versions.find((one) => one.version === preferred))\n    return version ? html`${wholeGraph(version)}`.text : ''\n  }\n  async #version(\n    listed                                                 ,\n  )                                       {\n    if (!listed) return undefined\n    const { version, in: place } = listed\n    if (place === undefined) return versionIn((await this.#owner).details, version)\n    const reading = this.#older.get(place) ?? readPacked                (ROOT + place)\n    this.#older.set(place, reading)\n    return versionIn(await reading, version)\n  }\n}\n"
        };
        const assetVersion = '9d41499e9a';
        var known_vulnerabilities = __webpack_require__(67508);
        ;
        const SCHEMA_VERSION = '1.7.4';
        const advisoryId = ({ mirror }, { package: name, part, id }) => `x_${mirror}-${name}${part === undefined ? '' : `.${part.replaceAll(/[^A-Za-z0-9]+/g, '-')}`}-${id}`;
        function osvAdvisory(site, record) {
            const sure = record.found.filter(({ grade }) => grade !== 'possible');
            const open = sure.filter(known_vulnerabilities.Fi);
            const over = record.events.findLast(({ kind }) => kind === 'closed');
            if (sure.length === 0 && over === undefined)
                return undefined;
            return {
                schema_version: SCHEMA_VERSION,
                id: advisoryId(site, record),
                published: record.first,
                modified: modifiedAt(record),
                ...(open.length === 0 && over !== undefined && { withdrawn: over.time }),
                upstream: record.aliases,
                summary: record.summary,
                affected: [affectedBy(record, open)],
                references: referencesOf(site, record),
                database_specific: {
                    severity: record.severity.toUpperCase(),
                    ...(record.score !== undefined && { cvss_score: record.score }),
                    ...(record.exploited !== undefined && { known_exploited_since: record.exploited }),
                    source: record.reviewed === undefined ? 'generated' : 'reviewed',
                    registry: site.registry,
                },
            };
        }
        const advisoryFiles = (site, records) => records.flatMap((record) => {
            const advisory = osvAdvisory(site, record);
            return advisory === undefined
                ? []
                : [
                    {
                        path: (0, paths.ZQ)(advisoryId(site, record)),
                        text: `${JSON.stringify(advisory, null, 2)}\n`,
                    },
                ];
        });
        function modifiedAt({ first, found, events, reviewed }) {
            const times = [
                first,
                ...events.map(({ time }) => time),
                ...found.flatMap(({ since, statement }) => [since, ...(statement ? [statement.time] : [])]),
                ...(reviewed ? [reviewed.time] : []),
            ];
            return times.reduce((newest, time) => (Date.parse(time) > Date.parse(newest) ? time : newest));
        }
        function affectedBy(record, open) {
            const { package: name, part, fixed } = record;
            const mended = record.found.some((one) => !(0, known_vulnerabilities.Fi)(one));
            const events = mended ? undefined : rangeEvents(record);
            return {
                ...(events !== undefined && { ranges: [{ type: 'ECOSYSTEM', events }] }),
                versions: [...new Set(open.map(({ version }) => version))],
                database_specific: {
                    spack: {
                        name,
                        purl: `pkg:spack/${name}`,
                        ...(part !== undefined && { part }),
                        builds: Object.fromEntries(open.map(({ version, hashes }) => [version, hashes])),
                        fixed_upstream: fixed,
                    },
                },
            };
        }
        function rangeEvents({ reviewed, range }) {
            const bounds = reviewed?.range ?? range;
            const ends = bounds.some(({ fixed }) => fixed !== undefined);
            if (bounds.length === 0 || bounds.some(({ after }) => after !== undefined))
                return undefined;
            if (bounds.some(({ last }) => last?.endsWith('.*')))
                return undefined;
            if (ends && bounds.some(({ last }) => last !== undefined))
                return undefined;
            const events = bounds.flatMap(({ introduced, fixed, last }) => [
                ...(introduced === undefined ? [] : [{ introduced }]),
                ...(fixed === undefined ? [] : [{ fixed }]),
                ...(last === undefined ? [] : [{ last_affected: last }]),
            ]);
            const begins = bounds.some(({ introduced }) => introduced !== undefined);
            return begins ? events : [{ introduced: '0' }, ...events];
        }
        function referencesOf({ url }, { package: name, aliases }) {
            const upstream = aliases.map((id) => ({
                type: 'ADVISORY',
                url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
            }));
            return url === undefined
                ? upstream
                : [...upstream, { type: 'PACKAGE', url: `${url}packages/${encodeURIComponent(name)}/` }];
        }
        ;
        function packageEntry(owner, usedBy) {
            const { versions } = owner;
            const preferred = preferredOf(versions);
            return {
                name: owner.name,
                ...(owner.description !== undefined && { description: owner.description }),
                ...(owner.homepage !== undefined && { homepage: owner.homepage }),
                maintainers: [...owner.maintainers],
                tags: owner.tags.toSorted(byText),
                ...(owner.recipe !== undefined && { recipe: owner.recipe }),
                ...(preferred && { preferred: preferred.version }),
                versions: versions.map((version) => ({
                    ...listed(version),
                    ...(version.license !== undefined && { license: version.license }),
                    binaries: version.binaries
                        .map(({ hash, target, manifest }) => ({ hash, target, manifest }))
                        .sort((a, b) => byText(a.target, b.target) || byText(a.hash, b.hash)),
                    advisories: affecting(version).length,
                    ...(version.requires && { requires: [...version.requires] }),
                })),
                usedBy: [...usedBy],
            };
        }
        function packagesEntry(input, sorted) {
            const { title, repository, registry } = input.site;
            return {
                title,
                ...(repository !== undefined && { repository }),
                registry,
                packages: sorted.map(listedPackage),
            };
        }
        function listedPackage(owner) {
            const { versions } = owner;
            const preferred = preferredOf(versions);
            return {
                name: owner.name,
                ...(owner.description !== undefined && { description: firstSentence(owner.description) }),
                ...(preferred?.license !== undefined && { license: preferred.license }),
                tags: owner.tags.toSorted(byText),
                ...(preferred && { preferred: preferred.version }),
                versions: versions.map(listed),
            };
        }
        const listed = (version) => ({
            version: version.version,
            state: version.state,
            targets: targetsOf(version),
        });
        function firstSentence(text) {
            const plain = text.replace(/\s+/g, ' ').trim();
            const sentence = /^.{20,}?[.!?](?= |$)/u.exec(plain)?.[0] ?? plain;
            return sentence.length <= 160 ? sentence : `${sentence.slice(0, 159).trimEnd()}…`;
        }
        var document_kinds = __webpack_require__(64361);
        var shell_word = __webpack_require__(72668);
        var version = __webpack_require__(8109);
        ;
        const imageNameOf = (registry) => registry.replace(/^[a-z+-]+:(\/\/)?/, '');
        const isReachable = ({ registry }) => !registry.startsWith('oci-layout:');
        const spackSetup = (site) => [
            ...recipeLines(site),
            `spack mirror add --scope user --unsigned ${(0, shell_word.r)(site.mirror)} ${(0, shell_word.r)(site.registry)}`,
        ];
        function recipeLines({ repository, recipes = [] }) {
            if (repository === undefined || recipes.length === 0)
                return [];
            const paths = recipes.map(({ path }) => `--path ${(0, shell_word.r)(path)}`).join(' ');
            return [`spack repo add --scope user ${paths} ${(0, shell_word.r)(`${repository}.git`)}`];
        }
        const installLine = ({ url, anchor, registry }, what) => (0, version.Dg)(url === undefined || anchor === undefined
            ? `install ${what} --registry ${(0, shell_word.r)(registry)}`
            : `install ${what} --index ${(0, shell_word.r)(url)} --trust ${(0, shell_word.r)(anchor)}`);
        function installLineChecks({ url, anchor }) {
            if (url !== undefined && anchor !== undefined)
                return 'Checks the signature, the reviews and the digests before it installs.';
            return anchor === undefined
                ? 'Checks digests. This index is not signed, so that nothing says who built it.'
                : `Checks digests. With --index and the address of this index, and --trust ${anchor}, it also checks who built and who approved it.`;
        }
        const statesForBinary = (state, allow, { covered }) => state === 'approved' && covered === false
            ? src_state.x.filter((one) => one === 'pending' || allow.includes(one))
            : allow;
        function installLines(site, { name, version, allow, binaries }, binary) {
            if (allow.includes('removed') || !isReachable(site))
                return { spack: [], pakages: [], docker: [] };
            const flag = allow.length === 0 ? '' : ` --allow ${allow.join(',')}`;
            const what = binaries === 1 ? `${name}@${version}` : `${name}@${version}/${binary.hash}`;
            return {
                spack: [...spackSetup(site), `spack install --cache-only /${binary.hash}`],
                pakages: [`${installLine(site, (0, shell_word.r)(what))}${flag}`],
                docker: binary.complete && binary.platform === 'linux'
                    ? [`COPY --from=${imageNameOf(site.registry)}@${binary.manifest} / /`]
                    : [],
            };
        }
        ;
        function versionEntry(input, links, owner, version) {
            const roots = version.binaries.map(({ hash }) => hash);
            const concerns = links.below.concerns(roots);
            const allow = statesToAllow(version.state, links.below.states(roots));
            return {
                name: owner.name,
                version: version.version,
                state: version.state,
                ...(allow.length > 0 && { allow }),
                reasons: [...version.reasons],
                missing: [...version.missing],
                ...(version.tombstone && { tombstone: { ...version.tombstone } }),
                ...(version.license !== undefined && { license: version.license }),
                ...(version.licenseAccepted !== undefined && { licenseAccepted: version.licenseAccepted }),
                maintainers: [...owner.maintainers],
                ...(version.recipeSha256 !== undefined && { recipeSha256: version.recipeSha256 }),
                ...(version.recipeChange && { recipeChange: { ...version.recipeChange } }),
                ...(version.requires && { requires: [...version.requires] }),
                sources: version.sources.map((source) => ({ ...source })),
                reviews: version.reviews
                    .map(reviewEntry)
                    .sort((a, b) => byText(b.time, a.time) || byText(a.auditor, b.auditor)),
                binaries: sortedBinaries(version).map((binary) => binaryEntry(input, links, { name: owner.name, version, allow }, binary)),
                advisories: version.advisories
                    .map(({ fixed, ...advisory }) => ({ ...advisory, ...(fixed && { fixed: [...fixed] }) }))
                    .sort((a, b) => byText(a.id, b.id) || byText(a.component, b.component)),
                ...(concerns.length > 0 && {
                    concerns: concerns.map((one) => ({ ...one, advisories: [...one.advisories] })),
                }),
                ...(version.checked && { checked: { ...version.checked } }),
                files: version.files
                    .map(({ path, digest, size }) => ({
                    path,
                    href: (0, paths.s$)(owner.name, version.version, path),
                    digest,
                    size,
                }))
                    .sort((a, b) => byText(a.path, b.path)),
            };
        }
        function reviewEntry({ file, ...review }) {
            return {
                ...review,
                criteria: [...review.criteria],
                remarks: [...review.remarks],
                ...(file && { file: { schema: document_kinds.au.schema, ...file } }),
            };
        }
        const sortedBinaries = (version) => version.binaries.toSorted((a, b) => byText(a.target, b.target) ||
            byText(a.os, b.os) ||
            byText(a.hash, b.hash) ||
            byText(a.manifest, b.manifest));
        const statesToAllow = (own, below) => src_state.x.filter((state) => state !== 'approved' && (state === own || below.includes(state)));
        function binaryEntry(input, links, { name, version, allow }, binary) {
            const { sboms, attestations, unmatched, variants, built, ...rest } = binary;
            return {
                ...rest,
                ...(variants && { variants: [...variants] }),
                ...(built && { built: { ...built } }),
                ...(unmatched && { unmatched: [...unmatched] }),
                image: imageNameOf(input.site.registry),
                sboms: sboms
                    .map((sbom) => ({ ...sbom }))
                    .sort((a, b) => byText(a.format, b.format) || byText(a.manifest, b.manifest)),
                attestations: attestations
                    .map((attestation) => ({ ...attestation }))
                    .sort((a, b) => byText(a.predicateType, b.predicateType) || byText(a.manifest, b.manifest)),
                install: installLines(input.site, {
                    name,
                    version: version.version,
                    allow: statesForBinary(version.state, allow, binary),
                    binaries: version.binaries.length,
                }, binary),
                dependencies: links.graphs.below(binary.hash),
            };
        }
        ;
        const SHAPES = {
            approved: '<circle cx="8" cy="8" r="6.5"/><path d="m5 8.3 2 2L11 6"/>',
            pending: '<circle cx="8" cy="8" r="6.5"/><path d="M8 4.5V8l2.3 1.6"/>',
            unreviewed: '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.4 2"/>',
            rejected: '<circle cx="8" cy="8" r="6.5"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>',
            removed: '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/><path d="M5 8h6"/>',
            warning: '<path d="M8 2 14.5 13.5h-13z"/><path d="M8 6.5v3m0 1.8v.1"/>',
            search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>',
            mark: '<path d="M8 1.5 14 4.8v6.400L8 14.5 2 11.200V4.8z"/><path d="M2 4.8 8 8l6-3.200M8 8v6.5"/>',
        };
        function iconSheet(parts) {
            const used = new Set(parts.flatMap(({ text }) => [...text.matchAll(/href="#i-(\w+)"/g)].map(([, name]) => name)));
            const shapes = Object.entries(SHAPES).filter(([name]) => used.has(name));
            return new Markup(`<svg hidden>${shapes
                .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
                .join('')}</svg>`);
        }
        const icon = (name) => new Markup(`<svg class=icon aria-hidden=true><use href="#i-${name}"/></svg>`);
        const icons_badge = (state) => html_html `<span class="badge ${state}">${icon(state)}${state}</span>`;
        ;
        function words_bytesInWords(bytes) {
            const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
            let value = bytes;
            let unit = 0;
            while (value >= 999.5 && unit < units.length - 1) {
                value /= 1000;
                unit++;
            }
            return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toPrecision(2)} ${units[unit]}`;
        }
        const amountOf = (number, noun, plural = `${noun}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
        const dayOf = (time) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0] ?? time;
        const shortDigest = (digest) => digest.slice(0, 'sha256:'.length + 12);
        function words_listed(words, joint = 'and') {
            return words.length < 2
                ? (words[0] ?? '')
                : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
        }
        const criterionInWords = (criterion) => criterion === 'license' ? 'acceptably licensed' : criterion;
        const addressInWords = (address) => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
        ;
        const concerns_part_MOST = 12;
        function concernsPart({ concerns = [] }) {
            if (concerns.length === 0)
                return undefined;
            const gone = concerns.filter(({ state }) => state !== undefined);
            const rest = concerns.filter(({ state }) => state === undefined);
            return html_html `<div class="concerns">
    <p>${icon('warning')}<strong>It brings along what is not in order.</strong></p>
    <ul>
      ${[...gone, ...rest].slice(0, concerns_part_MOST).map(item)}
    </ul>
    ${concerns.length > concerns_part_MOST && html_html `<p>And ${concerns.length - concerns_part_MOST} more, all named in the JSON.</p>`}
  </div>`;
        }
        const concernWord = ({ concerns = [] }, needed) => {
            const found = concerns.find(({ name, version }) => name === needed.name && version === needed.version);
            return found && (found.state ?? 'vulnerable');
        };
        function item({ name, version, state, reason, advisories }) {
            const said = [
                state === 'removed' && 'was removed',
                state === 'rejected' && 'was rejected by an auditor',
                advisories.length > 0 &&
                    `is vulnerable (${words_listed(advisories.slice(0, 3))}${advisories.length > 3 ? ` and ${advisories.length - 3} more` : ''})`,
            ].filter((one) => one !== false);
            return html_html `<li>
    <a href="../${(0, paths.mX)(name)}/#v-${(0, paths.mX)(version)}">${name} ${version}</a>
    ${said.join(', and ')}${reason !== undefined && reason !== '' ? html_html `: <span dir="auto">${reason}</span>` : '.'}
  </li>`;
        }
        ;
        const partHeading = (level, text) => level === 3 ? html_html `<h3 class="part">${text}</h3>` : html_html `<h4 class="part">${text}</h4>`;
        ;
        const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
        function advisories_part_advisoriesPart(version, level) {
            const { advisories, checked } = version;
            const carried = concernsPart(version);
            if (advisories.length === 0 && checked === undefined)
                return carried;
            const sorted = advisories.toSorted(byUrgency);
            const open = affecting({ advisories: sorted });
            const rest = (wanted) => sorted.filter((one) => !open.includes(one) && wanted(one));
            return html_html `${partHeading(level, 'Vulnerabilities')} ${carried} ${headline(version, open)}
  ${list(open)} ${folded('mended by a patch', rest(isFixed))}
  ${folded('without effect here', rest(({ status }) => status === 'not_affected'))}
  ${folded('too unsure to count', rest(({ status }) => status === 'affected' || status === 'under_investigation'))}`;
        }
        const isFixed = ({ status }) => status === 'fixed';
        const byUrgency = (a, b) => Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||
            SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
        function headline({ checked }, open) {
            const counts = SEVERITIES.flatMap((severity) => {
                const number = open.filter((one) => one.severity === severity).length;
                return number > 0 ? [`${number} ${severity}`] : [];
            });
            const found = counts.length > 0 && html_html `<p class="note">Open: ${words_listed(counts)}.</p>`;
            if (checked?.covered === false)
                return html_html `${found}
      <p class="stale">
        ${icon('warning')} Not covered: ${checked.why ?? 'nobody has looked at it'}. That nothing is
        listed here says nothing about it.
      </p>`;
            if (found !== false)
                return found;
            return html_html `<p class="note">
    None is known to be
    open${checked?.time !== undefined && html_html `, as of <time>${dayOf(checked.time)}</time>`}.
  </p>`;
        }
        const list = (all) => all.length > 0 &&
            html_html `<ul class="plain advisories">
    ${all.map(advisories_part_item)}
  </ul>`;
        const folded = (what, all) => all.length > 0 &&
            html_html `<details class="quiet-details">
    <summary>${amountOf(all.length, 'vulnerability', 'vulnerabilities')} ${what}</summary>
    ${list(all)}
  </details>`;
        function advisories_part_item(advisory) {
            const { severity, url, id, component, title, exploited } = advisory;
            return html_html `<li>
    <span class="severity ${severity}">${severity}</span>
    <strong>${html_link(url, id)}</strong> in ${component}${title !== undefined && `: ${title}`}
    ${exploited !== undefined && html_html `<span class="alarm">${icon('warning')}exploited, as CISA has listed since ${exploited}</span>`}
    ${remark(advisory)}
  </li> `;
        }
        function remark({ status, grade, why, since, fixed = [] }) {
            const open = status === 'affected' || status === 'under_investigation';
            const parts = [
                status === 'under_investigation' && 'Under investigation.',
                why !== undefined && why !== '' && `${why[0].toUpperCase()}${why.slice(1)}.`,
                open && grade !== undefined && grade !== 'certain' && `That is ${grade}, not certain.`,
                open &&
                    fixed.length > 0 &&
                    `Fixed in ${words_listed(fixed.slice(0, 5), 'or')}${fixed.length > 5 ? ' …' : ''}.`,
                since !== undefined && html_html `Since <time>${dayOf(since)}</time>.`,
            ];
            const said = parts.filter((part) => part !== false);
            return (said.length > 0 &&
                html_html `<br /><span class="note">${said.map((part, at) => html_html `${at > 0 && ' '}${part}`)}</span>`);
        }
        ;
        function copyable(heading, label, lines, note) {
            return html_html `<div class="copyable">
    <div class="copyable-head">
      <span>${heading}</span>
    </div>
    <pre tabindex="0" role="region" aria-label="${label}"><code>${lines.join('\n')}</code></pre>
    ${note && html_html `<p class="note">${note}</p>`}
  </div> `;
        }
        ;
        function badgesPart({ url }, name) {
            if (url === undefined)
                return undefined;
            const page = `${url}packages/${(0, paths.mX)(name)}/`;
            const lines = badgeNames.map((badge) => `[![${name}: ${badge}](${page}${badge}.svg)](${page})`);
            return html_html `<details class="quiet-details">
    <summary>Badges for a README</summary>
    <p>
      ${badgeNames.map((badge) => html_html `<img src="${badge}.svg" alt="${badge}" height="20" loading="lazy" /> `)}
    </p>
    ${copyable('Markdown', 'lines for a README', lines)}
  </details>`;
        }
        var short_hash = __webpack_require__(48055);
        ;
        const FAMILIES = [
            [/^x86_64(_v\d)?$/, 0],
            [/^aarch64$/, 2],
            [/^(armv\d|neoverse|m\d$|a64fx|graviton|thunderx)/, 3],
            [/^(ppc|power|riscv|s390)/, 4],
        ];
        function common_first_commonFirst(binaries) {
            return binaries.toSorted((a, b) => Number(a.platform !== 'linux') - Number(b.platform !== 'linux') ||
                familyOf(a.target) - familyOf(b.target) ||
                byText(a.target, b.target) ||
                byText(a.os, b.os) ||
                byText(a.hash, b.hash));
        }
        const familyOf = (target) => FAMILIES.find(([pattern]) => pattern.test(target))?.[1] ?? 1;
        ;
        function neededToRun(graph) {
            return [...reach([0], nextIn(runEdges(graph)))].sort((a, b) => a - b);
        }
        function drawnOf(graph) {
            const edges = runEdges(graph);
            const next = nextIn(edges);
            const nodes = reach([0], next);
            const inside = edges.filter((edge) => nodes.has(edge.from));
            const kept = inside.filter((edge) => !follows(edge, next));
            return {
                nodes: [...nodes].sort((a, b) => a - b),
                edges: kept,
                implied: inside.length - kept.length,
            };
        }
        const runEdges = (graph) => graph.edges.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([from, to]) => ({ from, to }));
        const nextIn = (edges) => Map.groupBy(edges, (edge) => edge.from);
        function reach(from, next) {
            const found = new Set(from);
            for (const node of found)
                for (const edge of next.get(node) ?? [])
                    found.add(edge.to);
            return found;
        }
        function follows(edge, next) {
            const others = (next.get(edge.from) ?? [])
                .filter((other) => other.to !== edge.to)
                .map((other) => other.to);
            return reach(others, next).has(edge.to);
        }
        ;
        const pickedFacts = (binary) => ({
            signer: signer(binary),
            built: binary.built ? picked_facts_builtFrom(binary.built) : 'nobody signed that',
            needed: needed(binary),
            coverage: binary.covered === false && 'not for this binary',
            unheld: binary.covered === false && unheld,
        });
        const changing = (name, fact) => html_html `<span data-fact="${name}">${fact}</span>`;
        function factsToPick(all) {
            if (all.length < 2)
                return [];
            const facts = all.map((one) => Object.entries(pickedFacts(one)));
            const told = facts.map((ones) => ones.map(([, fact]) => html_html `${fact}`.text));
            const differs = (at) => new Set(told.map((ones) => ones[at])).size > 1;
            return facts.map((ones) => {
                const differing = ones.filter((_, at) => differs(at));
                return (differing.length > 0 &&
                    html_html `<template>${differing.map(([name, fact]) => changing(name, fact))}</template>`);
            });
        }
        const unheld = html_html `The approval does not hold for this binary: Pakages installs it only with
  <code>--allow pending</code>.`;
        const signer = ({ built, attestations }) => built
            ? signerInShort(built.signer)
            : attestations.some((one) => one.signer !== undefined)
                ? 'nobody, as far as the build goes'
                : 'nobody';
        function signerInShort(signer) {
            const [, repository, workflow] = /^([^/]+\/[^/]+)\/\.github\/workflows\/(.+)$/.exec(signer) ?? [];
            return repository === undefined
                ? html_html `<span dir="auto">${signer}</span>`
                : html_html `${repository}<span class="note">${workflow}</span>`;
        }
        function picked_facts_builtFrom({ source, commit, run, time }) {
            const at = source !== undefined && commit !== undefined
                ? html_html `commit ${html_link(`${source}/commit/${commit}`, html_html `<code>${commit.slice(0, 10)}</code>`)}`
                : 'a commit that nobody named';
            return html_html `${at}${time !== undefined && html_html ` on <time>${dayOf(time)}</time>`}${run !== undefined && html_html `, ${html_link(run, 'run')}`}`;
        }
        function needed({ dependencies }) {
            const others = neededToRun(dependencies).length - 1;
            return others > 0
                ? html_html `<a href="#dependencies">${amountOf(others, 'package')} to run</a>`
                : 'nothing to run';
        }
        ;
        function facetsOf(binaries) {
            const variants = differingVariants(binaries);
            const all = [
                { key: 'target', label: 'Target', values: binaries.map(({ target }) => target) },
                { key: 'os', label: 'System', values: binaries.map(({ os }) => os) },
                {
                    key: 'compiler',
                    label: 'Compiler',
                    values: binaries.map(({ compiler }) => compiler ?? 'not known'),
                },
                { key: 'variants', label: 'Variants', values: variants },
            ];
            const differing = all.filter(({ values }) => new Set(values).size > 1);
            const told = binaries.map((_, at) => JSON.stringify(differing.map(({ values }) => values[at])));
            return new Set(told).size === binaries.length
                ? differing
                : [
                    ...differing,
                    { key: 'build', label: 'Build', values: binaries.map(({ hash }) => hash.slice(0, 7)) },
                ];
        }
        function differingVariants(binaries) {
            const common = (binaries[0]?.variants ?? []).filter((one) => binaries.every(({ variants = [] }) => variants.includes(one)));
            return binaries.map(({ variants = [] }) => variants.filter((one) => !common.includes(one)).join(' ') || 'default');
        }
        ;
        const FORMATS = { cyclonedx: 'CycloneDX', spdx: 'SPDX' };
        const PREDICATES = [
            [/^https:\/\/slsa\.dev\/provenance\//, 'Provenance'],
            [/^https:\/\/cyclonedx\.org\/bom/, 'SBOM (CycloneDX)'],
            [/^https:\/\/spdx\.dev\/Document/, 'SBOM (SPDX)'],
            [/^https:\/\/github\.com\/syspack\/pakages\/review\//, 'Review'],
            [/^https:\/\/openvex\.dev\/ns/, 'Statement on vulnerabilities (VEX)'],
            [/^https:\/\/in-toto\.io\/attestation\/vulns\b/, 'Scan for vulnerabilities'],
            [/^https:\/\/in-toto\.io\/attestation\/test-result\b/, 'Test result'],
            [/^https:\/\/in-toto\.io\/attestation\/link\b/, 'Record of a step (in-toto link)'],
            [/^https:\/\/in-toto\.io\/attestation\/release\b/, 'Release'],
            [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'Signature'],
            [/^https:\/\/slsa\.dev\/verification_summary\//, 'Summary of a verification'],
        ];
        function binariesPart(version, brief) {
            const binaries = common_first_commonFirst(version.binaries);
            if (binaries.length === 0)
                return html_html `<p class="note">There are no binaries.</p>`;
            const facets = facetsOf(binaries);
            const toPick = factsToPick(binaries);
            const allows = differingAllows(version, binaries);
            return html_html `<table
    class="binaries"
    data-document="../../${(0, paths.C0)(version.name)}"
    data-version="${version.version}"
  >
    <thead>
      <tr>
        <th scope="col">Target</th>
        <th scope="col">System</th>
        <th scope="col">Compiler</th>
        <th scope="col">Size</th>
        <th scope="col">Built</th>
      </tr>
    </thead>
    ${binaries.map((binary, at) => binaryRows(binary, { facets, toPick: toPick[at], allow: allows[at], at, brief }))}
  </table>`;
        }
        function differingAllows({ state, allow = [] }, binaries) {
            const all = binaries.map((binary) => statesForBinary(state, allow, binary).join(','));
            return new Set(all).size > 1 ? all : [];
        }
        function binaryRows(binary, { facets, toPick, allow, at, brief }) {
            const { hash, manifest, target, os, compiler, variants = [], size } = binary;
            const choice = facets.map(({ key, values }) => html_html ` data-${key}="${values[at]}"`);
            return html_html `<tbody
    data-hash="${hash}"
    data-platform="${binary.platform} ${target}"
    ${binary.install.docker.length > 0 && html_html ` data-image`}
    ${allow !== undefined && html_html ` data-allow="${allow}"`}
    ${choice}
  >
    <tr>
      <th scope="row">${target}</th>
      <td>${os}</td>
      <td>${compiler ?? html_html `<span class="note">not known</span>`}</td>
      <td class="number">${words_bytesInWords(size)}</td>
      <td>${whence(binary, brief && at === 0)}</td>
    </tr>
    <tr class="binary-more">
      <td colspan="5">
        ${variants.length > 0 && html_html `<p><code>${variants.join(' ')}</code></p>`}
        <p class="note">
          <code class="image" title="${binary.image}@${manifest}">${shortDigest(manifest)}</code>
          <code title="Spack hash">/${(0, short_hash.B)(hash)}</code>
        </p>
        <p class="note">${attestations(binary, brief)}.</p>
        ${coverage(binary)} ${sbomView(binary)} ${toPick}
      </td>
    </tr>
  </tbody> `;
        }
        function whence({ built }, brief) {
            if (!built)
                return html_html `<span class="note">nobody signed that</span>`;
            return brief && built.time !== undefined
                ? html_html `<time>${dayOf(built.time)}</time>`
                : picked_facts_builtFrom(built);
        }
        const titled = (words, title, brief) => brief ? words : html_html `<span title="${title}">${words}</span>`;
        function sbomView({ sboms: all, image }) {
            if (all.length === 0)
                return html_html `<p class="note">No SBOM.</p>`;
            const components = Math.max(...all.map((sbom) => sbom.components ?? 0));
            return html_html `<details class="quiet-details sbom">
    <summary>
      SBOM
      (${words_listed(all.map(({ format }) => FORMATS[format]))})${components > 0 && `, ${amountOf(components, 'component')}`}
    </summary>
    <p class="note">To have it as it was attached, which nobody signed:</p>
    ${all.map(({ manifest }) => html_html `<p><code class="line">oras pull ${image}@${manifest}</code></p>`)}
  </details>`;
        }
        function attestations({ attestations: all }, brief) {
            if (all.length === 0)
                return 'Not signed';
            return all.map(({ predicateType, manifest, signer }, at) => html_html `${at > 0 && ', '}${titled(nameOf(predicateType), `${predicateType}, ${manifest}`, brief)}
      ${signer === undefined ? 'that was not checked' : `signed by ${signer}`}`);
        }
        function coverage({ covered, unmatched = [] }) {
            if (unmatched.length === 0 && covered !== false)
                return undefined;
            const who = unmatched.length > 0 ? `${words_listed(unmatched)} did not see this binary when approving. ` : '';
            return html_html `<p class="${covered === false ? 'stale' : 'note'}">
    ${who}${covered === false ? 'The approval does not hold for it.' : 'The approval holds all the same: a trusted signer built it from the recipe that was reviewed.'}
  </p>`;
        }
        const nameOf = (predicateType) => PREDICATES.find(([pattern]) => pattern.test(predicateType))?.[1] ?? 'Another statement';
        ;
        function layOutGraph(graph, measures) {
            const columnOf = columnsOf(graph);
            const columns = [];
            const put = (column, width, height) => {
                const slot = { width, height, before: [], after: [], x: 0, y: 0 };
                (columns[column] ??= []).push(slot);
                return slot;
            };
            const slots = new Map(graph.nodes.map((node) => [
                node,
                put(columnOf.get(node), measures.widthOf(node), measures.height),
            ]));
            const ways = graph.edges.map(({ from, to }) => {
                const bends = [];
                for (let column = columnOf.get(from) + 1; column < columnOf.get(to); column++)
                    bends.push(put(column, 0, measures.height / 3));
                const way = [slots.get(from), ...bends, slots.get(to)];
                join(way);
                return way;
            });
            const filled = columns.filter((column) => column.length > 0);
            for (let round = 0; round < 4; round++)
                sweep(filled);
            const size = place(filled, measures);
            return {
                ...size,
                boxes: new Map([...slots].map(([node, { x, y }]) => [node, { x, y }])),
                ways: ways.map(pointsOf),
            };
        }
        function join(way) {
            for (let at = 1; at < way.length; at++) {
                way[at - 1].after.push(way[at]);
                way[at].before.push(way[at - 1]);
            }
        }
        function columnsOf({ nodes, edges }) {
            const columns = new Map(nodes.map((node) => [node, 0]));
            const waiting = new Map(nodes.map((node) => [node, 0]));
            for (const { to } of edges)
                waiting.set(to, waiting.get(to) + 1);
            const ready = nodes.filter((node) => waiting.get(node) === 0);
            const next = Map.groupBy(edges, (edge) => edge.from);
            for (const node of ready)
                for (const { to } of next.get(node) ?? []) {
                    columns.set(to, Math.max(columns.get(to), columns.get(node) + 1));
                    waiting.set(to, waiting.get(to) - 1);
                    if (waiting.get(to) === 0)
                        ready.push(to);
                }
            return columns;
        }
        function sweep(columns) {
            const number = (column) => column.forEach((slot, at) => (slot.y = at));
            columns.forEach(number);
            const order = (column, side) => {
                const wanted = new Map(column.map((slot) => [slot, middleOf(slot[side], slot.y)]));
                column.sort((a, b) => wanted.get(a) - wanted.get(b));
                number(column);
            };
            for (const column of columns.slice(1))
                order(column, 'before');
            for (const column of columns.slice(0, -1).reverse())
                order(column, 'after');
        }
        const middleOf = (slots, otherwise) => slots.length === 0 ? otherwise : slots.reduce((sum, { y }) => sum + y, 0) / slots.length;
        const MARGIN = 6;
        function place(columns, { gap, columnGap }) {
            let x = MARGIN;
            for (const column of columns) {
                for (const slot of column)
                    slot.x = x;
                x += Math.max(...column.map(({ width }) => width)) + columnGap;
                stack(column, gap, (slot) => middleOf(slot.before, 0));
            }
            for (const column of columns.slice(0, -1).reverse())
                stack(column, gap, (slot) => middleOf(slot.after, slot.y));
            const all = columns.flat();
            const top = Math.min(...all.map((slot) => slot.y - slot.height / 2)) - MARGIN;
            for (const slot of all)
                slot.y -= top;
            return {
                width: x - columnGap + MARGIN,
                height: Math.max(...all.map((slot) => slot.y + slot.height / 2)) + MARGIN,
            };
        }
        function stack(column, gap, wanted) {
            const places = column.map(wanted);
            let lowest = -Infinity;
            for (const [at, slot] of column.entries()) {
                slot.y = Math.max(places[at], lowest + slot.height / 2);
                lowest = slot.y + slot.height / 2 + gap;
            }
            const moved = column.reduce((sum, slot, at) => sum + slot.y - places[at], 0) / column.length;
            for (const slot of column)
                slot.y -= moved;
        }
        function pointsOf(way) {
            const [from, to] = [way[0], way.at(-1)];
            return [
                { x: from.x + from.width, y: from.y },
                ...way.slice(1, -1).map(({ x, y }) => ({ x, y })),
                { x: to.x - 1, y: to.y },
            ];
        }
        ;
        const graph_picture_HEIGHT = 28;
        const graph_picture_PADDING = 10;
        const graph_picture_CHARACTER = 7.25;
        function graphPicture(graph, drawn, title, wrong) {
            const { width, height, boxes, ways } = layOutGraph(drawn, {
                widthOf: (node) => labelOf(graph.nodes[node]).length * graph_picture_CHARACTER + 2 * graph_picture_PADDING,
                height: graph_picture_HEIGHT,
                gap: 8,
                columnGap: 40,
            });
            const [w, h] = [Math.ceil(width), Math.ceil(height)];
            const order = new Map(drawn.nodes.map((place, at) => [place, at]));
            return html_html `<svg
    class="graph${width > 620 && ' broad'}${width > 1000 && ' vast'}"
    width="${w}"
    height="${h}"
    viewBox="0 0 ${w} ${h}"
    role="group"
    aria-label="${title}"
  >
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 1 8 5 0 9z" />
      </marker>
    </defs>
    <g class="edges">
      ${drawn.edges.map(({ from, to }, at) => html_html `<path d="${smooth(ways[at])}" data-e="${order.get(from)} ${order.get(to)}" />`)}
    </g>
    ${drawn.nodes.map((place) => box(graph.nodes[place], place, boxes.get(place), wrong(graph.nodes[place])))}
  </svg>`;
        }
        const labelOf = ({ name, version }) => `${shorten(name, 30)} ${shorten(version, 14)}`;
        const shorten = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
        function box(node, place, { x, y }, wrong) {
            const { name, version, external, unlisted } = node;
            const width = Math.round(labelOf(node).length * graph_picture_CHARACTER + 2 * graph_picture_PADDING);
            const label = `${name} ${version}${external ? ', from the system' : ''}${wrong === undefined ? '' : `, ${wrong}`}`;
            const shown = `${shorten(name, 30)} ${shorten(version, 14)}`;
            const look = `n${place === 0 ? ' root' : ''}${external ? ' external' : ''}${wrong === undefined ? '' : ' wrong'}`;
            const inside = html_html `<rect x="${round(x)}" y="${round(y - graph_picture_HEIGHT / 2)}" width="${width}" /><text
      x="${round(x + graph_picture_PADDING)}"
      y="${round(y + 4)}"
      >${shorten(name, 30)} <tspan>${shorten(version, 14)}</tspan></text
    >`;
            const said = label !== shown && html_html ` aria-label="${label}"`;
            return unlisted
                ? html_html `<g class="${look}" ${said}>${inside}</g>`
                : html_html `<a class="${look}" href="../${(0, paths.mX)(name)}/" ${said}>${inside}</a>`;
        }
        const round = (value) => Math.round(value);
        function smooth(points) {
            const at = (x, y) => `${round(x)} ${round(y)}`;
            const bends = points.slice(1).map((to, before) => {
                const from = points[before];
                const middle = (from.x + to.x) / 2;
                return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
            });
            return `M${at(points[0].x, points[0].y)}${bends.join('')}`;
        }
        ;
        const LARGEST = 40;
        const IN_COLUMNS = 12;
        const USERS_SHOWN = 60;
        function dependenciesPart(version, brief) {
            const graph = graphOf(version);
            if (!graph)
                return undefined;
            return html_html `${dependencies_part_directPart(version)} ${brief ? indirectPart(graph) : wholeGraph(version)}`;
        }
        function wholeGraph(version) {
            const graph = graphOf(version);
            if (!graph)
                return undefined;
            const needed = neededToRun(graph);
            if (needed.length > LARGEST)
                return dependencies_part_list(version, graph, needed);
            return needed.length > 1 && picture(version, graph);
        }
        function indirectPart(graph) {
            const direct = new Set(graph.edges.filter(([from]) => from === 0).map(([, to]) => to));
            const others = neededToRun(graph).filter((place) => place !== 0 && !direct.has(place));
            return (others.length > 0 &&
                html_html `<p class="needs">
        <span class="needs-head">What these need to run:</span>
        ${others.map((place) => `${graph.nodes[place].name} ${graph.nodes[place].version}`).join(', ')}
      </p>
      <details class="quiet-details whole-graph" hidden>
        <summary>The whole graph</summary>
      </details>`);
        }
        function dependencies_part_directPart(version) {
            const graph = graphOf(version);
            if (!graph)
                return undefined;
            const direct = graph.edges.filter(([from]) => from === 0);
            const runtime = direct.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([, to]) => to);
            const build = direct.filter(([, , kinds]) => !/[lr]/.test(kinds)).map(([, to]) => to);
            return html_html `${direct.length === 0 && html_html `<p>It needs nothing.</p>`}
  ${named('To link and to run', version, graph, runtime)}${named('To build only', version, graph, build)}`;
        }
        const graphOf = (version) => {
            const graph = common_first_commonFirst(version.binaries)[0]?.dependencies;
            return graph && graph.nodes.length > 0 ? graph : undefined;
        };
        function picture(of, graph) {
            const { name, version } = of;
            const drawn = drawnOf(graph);
            const title = `What ${name} ${version} needs to run: ${amountOf(drawn.nodes.length - 1, 'package')}. Arrow keys walk from package to package, Enter opens one.`;
            return html_html `<div class="graph-scroll">
      ${graphPicture(graph, drawn, title, (node) => concernWord(of, node))}
    </div>
    ${drawn.implied > 0 && html_html `<p class="note">Arrows that follow from longer ways are left out.</p>`}`;
        }
        function dependencies_part_list(of, graph, needed) {
            const inside = new Set(needed);
            const needs = (place) => graph.edges
                .filter(([from, to, kinds]) => from === place && inside.has(to) && /[lr]/.test(kinds))
                .map(([, to]) => graph.nodes[to].name);
            return html_html `<details class="quiet-details graph-list" open>
    <summary>All ${amountOf(needed.length - 1, 'package')} that it needs to run, as a list</summary>
    <ul class="${needed.length > IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${needed.slice(1).map((place) => {
                const below = needs(place);
                const { name, version, external, unlisted } = graph.nodes[place];
                const shown = unlisted ? name : html_html `<a href="../${(0, paths.mX)(name)}/">${name}</a>`;
                return html_html `<li>
          ${shown}
          ${version}${external && ', from the system'}${alarm(of, { name, version })}${below.length > 0 && `, needs ${below.join(', ')}`}
        </li>`;
            })}
    </ul>
  </details>`;
        }
        function named(heading, of, graph, places) {
            return (places.length > 0 &&
                html_html `<p class="needs">
      <span class="needs-head">${heading}:</span>
      ${places.map((place, at) => html_html `${at > 0 && ', '}${nodeLink(graph.nodes[place])}${alarm(of, graph.nodes[place])}`)}
    </p>`);
        }
        function alarm(of, node) {
            const wrong = concernWord(of, node);
            return wrong !== undefined && html_html ` <span class="alarm">${icon('warning')}${wrong}</span>`;
        }
        function nodeLink({ name, version, external, unlisted }) {
            const more = html_html `<span class="note">${version}${external && ', from the system'}</span>`;
            return unlisted
                ? html_html `${name} ${more}`
                : html_html `<a href="../${(0, paths.mX)(name)}/#v-${(0, paths.mX)(version)}">${name}</a> ${more}`;
        }
        function usersPart(owner) {
            const { usedBy } = owner;
            if (usedBy.length === 0)
                return html_html `<p class="note">No package of this index needs it to link or to run.</p>`;
            return html_html `<p class="note">
      ${amountOf(usedBy.length, 'package')} of this index ${usedBy.length === 1 ? 'needs' : 'need'}
      it to link or to run.
    </p>
    <ul class="words">
      ${usedBy.slice(0, USERS_SHOWN).map((name) => html_html `<li><a href="../${(0, paths.mX)(name)}/">${name}</a></li>`)}
    </ul>
    ${usedBy.length > USERS_SHOWN && html_html `<p class="note">And ${amountOf(usedBy.length - USERS_SHOWN, 'more', 'more')}, all named in the <a href="../../${(0, paths.C0)(owner.name)}">JSON</a>.</p>`}`;
        }
        ;
        function tabs(label, all, heading = 2) {
            return html_html `<div class="tabbed level-${heading}">
    <nav class="tabs" aria-label="${label}">
      ${all.map(({ id, name, number }) => html_html `<a href="#${id}">${name}${number !== undefined && html_html ` <small>${number.toLocaleString('en-US')}</small>`}</a>`)}
    </nav>
    ${all.map(({ id, name, content }, at) => html_html `<section class="panel${at === 0 && ' chosen'}" id="${id}">
          ${heading === 2 ? html_html `<h2 class="panel-name">${name}</h2>` : html_html `<h3 class="panel-name">${name}</h3>`}
          ${content}
        </section> `)}
  </div>`;
        }
        ;
        function installSection(version, site) {
            const binaries = common_first_commonFirst(version.binaries);
            const [first] = binaries;
            if (version.state === 'removed')
                return undefined;
            if (!first)
                return html_html `<p class="note">There are no binaries of it: there is nothing to install.</p>`;
            if (version.allow?.includes('removed'))
                return html_html `<p class="note">
      Something that it needs was removed: there is nothing to install it from.
    </p>`;
            if (first.install.pakages.length === 0)
                return html_html `<p class="note">
      The registry is a folder of the machine that wrote this index: there is nothing to install
      from elsewhere.
    </p>`;
            return html_html `<section class="install" data-hash="${first.hash}" aria-label="Install">
    ${notApproved(version)} ${notHeld(version)} ${binaries.length > 1 && picker(version)}
    ${tabs('Ways to install', ways(version, site), 3)}
  </section> `;
        }
        function notApproved({ name, version, state, allow = [] }) {
            if (allow.length === 0)
                return undefined;
            const who = state === 'approved'
                ? `Not all that ${name} ${version} needs to run is approved`
                : `No quorum of auditors has approved ${name} ${version}`;
            return html_html `<p class="note">
    ${who}: Pakages installs it only with <code>--allow ${allow.join(',')}</code>.
  </p>`;
        }
        function notHeld({ state, binaries }) {
            if (state !== 'approved' || binaries.every(({ covered }) => covered !== false))
                return undefined;
            const { unheld } = pickedFacts(common_first_commonFirst(binaries)[0]);
            return html_html `<p class="stale">${changing('unheld', unheld)}</p>`;
        }
        function picker(version) {
            const binaries = common_first_commonFirst(version.binaries);
            return html_html `<form class="choose" aria-label="Choose a binary">
    ${facetsOf(binaries).map(({ key, label, values }) => html_html `<label class="picker"
          ><span>${label}</span
          ><select name="${key}" autocomplete="off">
            ${[...new Set(values)].map((value) => html_html `<option value="${value}">${value}</option>`)}
          </select></label
        > `)}
    <p class="note" data-fact="binary"></p>
  </form>`;
        }
        function ways(version, site) {
            const binaries = common_first_commonFirst(version.binaries);
            const first = binaries[0];
            const image = binaries.find(({ install }) => install.docker.length > 0);
            const box = (id, name, where, label, lines, note) => ({ id: `install-${id}`, name, content: copyable(where, label, lines, note) });
            return [
                box('pakages', 'Pakages', 'In a terminal', 'lines for Pakages', first.install.pakages, installLineChecks(site)),
                box('spack', 'Spack', 'In a terminal', 'lines for Spack', first.install.spack, html_html `Spack 1.0 or newer. It checks digests, not signatures: images on registries have none
      that it could read.`),
                ...(image ? [containerWay(image)] : []),
            ];
        }
        const containerWay = ({ install, os }) => ({
            id: 'install-container',
            name: 'Container',
            content: html_html `${copyable('In a Dockerfile', 'line for a Dockerfile', install.docker, html_html `Copies it, with what it needs to run, into an image of
        <span data-fact="os">${os}</span>.`)}
    <p class="note no-image">
      The image of this binary does not run as a container: there is nothing to copy from.
    </p>`,
        });
        ;
        const JOINTS = new Set(['AND', 'OR', 'WITH']);
        const LONGEST = 100;
        const expressionWords = (expression) => expression.split(/([\s()]+)/).map((text) => ({ text, id: idOf(text) }));
        function idOf(word) {
            const id = word.replace(/\+$/, '');
            return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id) && !JOINTS.has(id) && id.length <= LONGEST
                ? id
                : undefined;
        }
        const licencesIn = (expression) => [
            ...new Set(expressionWords(expression).flatMap(({ id }) => id ?? [])),
        ];
        ;
        const licence_licenceLink = (expression) => expressionWords(expression).map(({ text, id }) => id === undefined ? text : html_html `<a href="../../${(0, paths.PW)(id)}">${text}</a>`);
        ;
        function packageFacts(owner, preferred, feed) {
            const facts = [...(preferred ? factsOf(preferred) : []), ...about(owner, feed)];
            return html_html `<aside aria-label="About ${owner.name}">
    <dl class="facts">
      ${facts.map(([term, value]) => value !== false &&
                value !== undefined &&
                html_html `<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `)}
    </dl>
  </aside>`;
        }
        function factsOf(version) {
            const [binary] = common_first_commonFirst(version.binaries);
            const facts = binary && pickedFacts(binary);
            return [
                ['Licence', licence(version)],
                [
                    'Reviewed by',
                    version.state !== 'removed' &&
                        html_html `${reviewers(version)}
        ${facts && html_html `<span class="note">${changing('coverage', facts.coverage)}</span>`}`,
                ],
                ['Signed by', facts && changing('signer', facts.signer)],
                [
                    'Built from',
                    facts && version.binaries.some(({ built }) => built) && changing('built', facts.built),
                ],
                ['Vulnerabilities', vulnerabilities(version)],
                ['Size', binary && html_html `<span data-fact="size">${words_bytesInWords(binary.size)}</span>`],
                ['Needs', facts && changing('needed', facts.needed)],
            ];
        }
        const licence = ({ license, licenseAccepted }) => license === undefined
            ? 'not known'
            : html_html `${licence_licenceLink(license)}${licenseAccepted === false && html_html ` <span class="note">not accepted by the policy</span>`}`;
        function reviewers({ reviews }) {
            const names = reviews
                .filter(({ verdict, counts }) => verdict === 'approved' && counts)
                .map(({ auditor, from }) => from === undefined ? auditor : `${auditor} of ${addressInWords(from)}`);
            return names.length > 0
                ? html_html `<a href="#reviews">${words_listed([...new Set(names)])}</a>`
                : 'nobody yet';
        }
        function vulnerabilities(version) {
            const open = affecting(version).length;
            const carried = (version.concerns ?? []).filter(({ advisories }) => advisories.length > 0);
            if (open + carried.length > 0)
                return html_html `<a class="alarm" href="#vulnerabilities"
      >${icon('warning')}${open > 0 ? `${open.toLocaleString('en-US')} open` : `in ${amountOf(carried.length, 'dependency', 'dependencies')}`}</a
    >`;
            if (version.checked === undefined)
                return undefined;
            return html_html `<a href="#vulnerabilities"
    >${version.checked.covered ? 'none known' : 'not covered'}</a
  >`;
        }
        const NAMES_SHOWN = 8;
        function some(names, shown) {
            const list = (part) => html_html `<ul>
      ${part.map((name) => html_html `<li>${shown(name)}</li>`)}
    </ul>`;
            const [first, rest] = [names.slice(0, NAMES_SHOWN), names.slice(NAMES_SHOWN)];
            return html_html `${list(first)}${rest.length > 0 &&
                html_html `<details class="quiet-details">
      <summary>${rest.length} more</summary>
      ${list(rest)}
    </details>`}`;
        }
        const about = (owner, feed) => [
            [
                'Homepage',
                safeHref(owner.homepage) !== undefined && html_link(owner.homepage, addressInWords(owner.homepage)),
            ],
            [
                'Maintainers',
                owner.maintainers.length > 0 &&
                    some(owner.maintainers, (name) => /^[A-Za-z0-9-]+$/.test(name)
                        ? html_link(`https://github.com/${name}`, name)
                        : html_html `<span dir="auto">${name}</span>`),
            ],
            [
                'Tags',
                owner.tags.length > 0 &&
                    some(owner.tags, (tag) => html_html `<a href="../../?tag=${encodeURIComponent(tag)}">${tag}</a>`),
            ],
            ['Recipe', safeHref(owner.recipe) !== undefined && html_link(owner.recipe, 'package.py')],
            [
                'News',
                feed !== undefined && html_html `<a href="../../${feed}" type="application/atom+xml">Atom feed</a>`,
            ],
            ['Data', html_html `<a href="../../${(0, paths.C0)(owner.name)}">JSON, packed</a>`],
        ];
        ;
        const pager = ({ number, last, label, words, address }) => html_html `<nav class="pager" aria-label="${label}">
    ${number > 1 && html_html `<a href="${address(number - 1)}">${words[0]}</a>`}
    <span>page ${number} of ${last}</span>
    ${number < last && html_html `<a href="${address(number + 1)}">${words[1]}</a>`}
  </nav>`;
        ;
        const VERBS = {
            approved: 'approved',
            rejected: 'rejected',
            unsafe: 'found unsafe',
            requested: 'asked for a review',
            withdrawn: 'withdrew a review',
        };
        const reasonsPart = (version) => html_html `${tombstone(version)} ${!version.tombstone && sentences('reasons', version.reasons)}
  ${version.missing.length > 0 &&
            html_html `<p class="note">To be approved:</p>
      ${sentences('reasons', version.missing)}`}`;
        const reviews_part_reviewsPart = (version) => html_html `${reasonsPart(version)}
  ${version.reviews.length + version.reasons.length === 0 && !version.tombstone && html_html `<p class="note">Nobody has reviewed it.</p>`}
  ${version.reviews.length > 0 &&
            html_html `<ol class="reviews">
      ${version.reviews.map(reviewItem)}
    </ol>`}`;
        function tombstone({ tombstone: stone }) {
            return (stone &&
                html_html `<div class="tombstone">
      <p>
        <strong>${stone.auditor}</strong>${fromIndex(stone)} removed it on
        <time>${dayOf(stone.time)}</time>. Its binaries are gone, and nothing installs it.
      </p>
      ${stone.reason !== '' && html_html `<blockquote dir="auto">${stone.reason}</blockquote>`}
    </div>`);
        }
        const sentences = (look, all) => all.length > 0 &&
            html_html `<ul class="${look}">
    ${all.map((sentence) => html_html `<li dir="auto">${sentence}</li>`)}
  </ul>`;
        function reviewItem(review) {
            return html_html `<li class="review ${review.verdict}">
    <p class="review-head">
      ${who(review)}${fromIndex(review)} ${VERBS[review.verdict]}${criteria(review)}
      <span class="note"
        >on
        ${html_link(review.url, html_html `<time>${dayOf(review.time)}</time>`)}${review.signer !== undefined && `, signed by ${review.signer}`}</span
      >
    </p>
    ${review.note !== '' && html_html `<blockquote dir="auto">${review.note}</blockquote>`}
    ${review.remarks.length > 0 && html_html `<p class="${review.counts ? 'note' : 'stale'}">${review.remarks.join(' ')}</p>`}
  </li> `;
        }
        const who = ({ auditor, from }) => from === undefined
            ? html_html `<a href="../../${(0, paths.eD)(auditor)}"><strong dir="auto">${auditor}</strong></a>`
            : html_html `<strong dir="auto">${auditor}</strong>`;
        const fromIndex = ({ from }) => from !== undefined && html_html ` of ${html_link(from, addressInWords(from))}`;
        const criteria = ({ verdict, criteria: named }) => verdict === 'approved' && named.length > 0 && html_html ` as ${words_listed(named.map(criterionInWords))}`;
        ;
        function inlined(name, tag, root) {
            const text = assets[name].replaceAll("import('./", `import('${root || './'}assets/`);
            if (ENDS.test(text))
                throw new Error(`assets/${name} cannot stand in a page.`);
            const digest = (0, external_node_crypto_.createHash)('sha256').update(text).digest('base64');
            return {
                markup: new Markup(`<${tag}>${text}</${tag.split(' ')[0]}>`),
                source: `'sha256-${digest}'`,
            };
        }
        const ENDS = /<\/(?:script|style)|<!--/i;
        const inlinedData = (id, value) => new Markup(`<script id=${id} type=application/json>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
        ;
        const policy = (scripts = [], styles = []) => new Markup(`default-src 'none'; script-src ${["'self'", ...scripts].join(' ')}; style-src ${["'self'", ...styles].join(' ')}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`);
        const POLICY = policy();
        function shell(site, page) {
            const [top, main] = [banner(site, page), html_html `${page.main}`];
            return html_html `<!doctype html>
    <html lang="en">
      ${head(site, page)}
      <body>
        ${iconSheet([top, main])}
        <a class="skip" href="#main">Skip to content</a>
        ${top}
        <main id="main" class="wide">${main}</main>
        ${footer(site, page)}
        <p id="said" class="unseen" role="status"></p>
      </body>
    </html> `;
        }
        function head(site, page) {
            const asset = (name) => `${page.root}assets/${name}?v=${assetVersion}`;
            const own = page.whole === true ? inlinedAssets(page) : linkedAssets(page, asset);
            return html_html `<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${own.policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${page.description}" />
    <title>${page.title === site.title ? page.title : `${page.title} · ${site.title}`}</title>
    <link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml" />
    ${own.markup} ${discoveryLinks(site, page)} ${page.head}
  </head>`;
        }
        const scriptOf = (page) => page.script ?? 'page.js';
        function linkedAssets(page, asset) {
            return {
                policy: POLICY,
                markup: html_html `<link rel="stylesheet" href="${asset('site.css')}" />
      <script src="${asset('theme.js')}"></script>
      <script type="module" src="${asset(scriptOf(page))}"></script>`,
            };
        }
        function inlinedAssets(page) {
            const style = inlined('site.css', 'style', page.root);
            const scripts = [
                inlined('theme.js', 'script', page.root),
                inlined(scriptOf(page), 'script type=module', page.root),
            ];
            return {
                policy: policy(scripts.map(({ source }) => source), [style.source]),
                markup: html_html `${style.markup}${scripts.map(({ markup }) => markup)}`,
            };
        }
        function banner(site, page) {
            const home = page.root === '' ? './' : page.root;
            const current = (name) => page.here === name && html_html ` aria-current="page"`;
            return html_html `<header class="top">
    <div class="wide">
      <a class="home" href="${home}">${icon('mark')}<span>${site.title}</span></a>
      <nav aria-label="Site">
        <a href="${home}" ${current('search')}>Search</a
        ><a href="${page.root}use/" ${current('use')}>Use</a>
      </nav>
    </div>
  </header>`;
        }
        const footer = (site, page) => html_html `<footer class="wide">
    <p>
      Made
      ${site.repository !== undefined && html_html `from ${html_link(site.repository, site.repository.replace(/^https?:\/\//, ''))} `}with
      <a href="${(0, version.y5)(site.generator)}">Pakages ${site.generator}</a>.
      <a href="${page.root}v2/packages.json">All of it as JSON</a>, with
      <a href="${page.root}v2/checksums.json">${site.signer !== undefined && 'signed '}checksums</a
      >.
    </p>
  </footer>`;
        ;
        const COMMIT = 12;
        const changes_part_MOST = 40;
        function changes_part_changesPart(version, before, level) {
            if (!before)
                return undefined;
            const pair = comparable(version, before);
            const lines = [
                licences(version, before),
                ...(pair ? [variantsOf(...pair), compilers(...pair), ...dependencies(...pair)] : []),
            ];
            const told = lines.filter((line) => line !== undefined && line !== false);
            if (told.length === 0)
                told.push('The same licence, dependencies and variants.');
            const compared = pair && recipe(...pair);
            if (compared !== undefined && compared !== false)
                told.push(compared);
            return html_html `${partHeading(level, `Changed since ${before.version}`)}
    <ul class="plain changes">
      ${told.map((line) => html_html `<li>${line}</li>`)}
    </ul>
    ${diff(version, before)}`;
        }
        const versionBefore = (versions, at) => versions.slice(at + 1).find((version) => version.binaries.length > 0);
        function comparable(version, before) {
            const [ours, theirs] = [common_first_commonFirst(version.binaries), common_first_commonFirst(before.binaries)];
            for (const now of ours) {
                const same = theirs.find(({ target, os }) => target === now.target && os === now.os);
                if (same)
                    return [now, same];
            }
            return ours[0] && theirs[0] && [ours[0], theirs[0]];
        }
        const licences = (now, before) => now.license !== before.license &&
            html_html `<strong>Licence</strong>
    ${before.license === undefined ? 'not known' : licence_licenceLink(before.license)} →
    ${now.license === undefined ? 'not known' : licence_licenceLink(now.license)}`;
        function variantsOf(...[now, before]) {
            const gone = (before.variants ?? []).filter((one) => !now.variants?.includes(one));
            const come = (now.variants ?? []).filter((one) => !before.variants?.includes(one));
            return (gone.length + come.length > 0 &&
                html_html `<strong>Variants</strong> <code>${gone.join(' ') || 'none'}</code> →
      <code>${come.join(' ') || 'none'}</code>`);
        }
        const compilers = (...[now, before]) => now.compiler !== before.compiler &&
            html_html `<strong>Compiler</strong> ${before.compiler ?? 'not known'} → ${now.compiler ?? 'not known'}`;
        function neededVersions(graph) {
            const nodes = neededToRun(graph)
                .slice(1)
                .map((place) => graph.nodes[place]);
            return new Map([...Map.groupBy(nodes, ({ name }) => name)].map(([name, all]) => [
                name,
                [...new Set(all.map(({ version }) => version))].sort().join(', '),
            ]));
        }
        function dependencies(...[now, before]) {
            if (now.dependencies.nodes.length === 0 || before.dependencies.nodes.length === 0)
                return [];
            const [ours, theirs] = [neededVersions(now.dependencies), neededVersions(before.dependencies)];
            const come = [...ours].filter(([name]) => !theirs.has(name));
            const gone = [...theirs].filter(([name]) => !ours.has(name));
            const moved = [...ours].filter(([name, version]) => theirs.has(name) && theirs.get(name) !== version);
            return [
                changes_part_named('Needs now', come, ([name, version]) => html_html `${packageLink(name)} ${version}`),
                changes_part_named('Needs no more', gone, ([name, version]) => html_html `${name} ${version}`),
                changes_part_named('Needs another version of', moved, ([name, version]) => html_html `${packageLink(name)} ${theirs.get(name)} → ${version}`),
            ];
        }
        function changes_part_named(heading, all, shown) {
            return (all.length > 0 &&
                html_html `<strong>${heading}</strong>
      ${all.slice(0, changes_part_MOST).map((one, at) => html_html `${at > 0 && ', '}${shown(one)}`)}${all.length > changes_part_MOST && ` and ${all.length - changes_part_MOST} more`}`);
        }
        const packageLink = (name) => html_html `<a href="../${(0, paths.mX)(name)}/">${name}</a>`;
        function recipe(...[{ built: now }, { built: before }]) {
            if (now?.commit === undefined || before?.commit === undefined)
                return undefined;
            if (now.source !== before.source || now.commit === before.commit)
                return undefined;
            const [from, to] = [before.commit, now.commit].map((commit) => commit.slice(0, COMMIT));
            return html_html `<strong>Repository</strong>
    ${html_link(`${now.source}/compare/${from}...${to}`, html_html `<code>${from}</code> … <code>${to}</code>`)}`;
        }
        function diff({ recipeChange: change }, before) {
            if (!change || change.since !== before.version)
                return undefined;
            return html_html `<details class="quiet-details diff">
    <summary>The recipe's files: ${change.added} lines added, ${change.removed} removed</summary>
    <pre
      tabindex="0"
      role="region"
      aria-label="Changes of the recipe since ${before.version}"
    ><code>${change.patch.split('\n').map(diffLine)}</code></pre>
    ${change.cut && html_html `<p class="note">It goes on: the repository has all of it.</p>`}
  </details>`;
        }
        const diffLine = (line) => {
            const look = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : undefined;
            return look === undefined
                ? html_html `${line}${'\n'}`
                : html_html `<span class="${look}">${line}${'\n'}</span>`;
        };
        ;
        function versionSection(version, brief) {
            return html_html `<details class="version" id="v-${(0, paths.mX)(version.version)}">
    <summary>${summary(version)}</summary>
    <div class="version-body">
      ${reasonsPart(version)} ${alarmLine(version)} ${!brief && installPart(version)}
    </div>
  </details> `;
        }
        function alarmLine(version) {
            const own = affecting(version).map(({ id, severity }) => `${id} (${severity})`);
            const needed = (version.concerns ?? []).map(({ name, version: one, state, advisories }) => `${name} ${one} (${words_listed([...(state === undefined ? [] : [state]), ...advisories.slice(0, NAMED)])})`);
            return [
                own.length > 0 && html_html `<p class="alarm">Vulnerable: ${inShort(own)}.</p>`,
                needed.length > 0 && html_html `<p class="alarm">It needs ${inShort(needed)}.</p>`,
            ];
        }
        const NAMED = 8;
        const inShort = (all) => all.length > NAMED
            ? `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`
            : words_listed(all);
        const versionBody = (version, before) => html `${reviewsPart(version)} ${installPart(version)} ${binariesLine(version)}
  ${directPart(version)} ${advisoriesPart(version, 4)} ${changesPart(version, before, 4)}
  ${filesPart(version, 4)}
  ${version.license !== undefined && html `<p class="note">Licence ${licenceLink(version.license)}.</p>`}`;
        const preferredLine = (version) => html_html `<a class="version current" href="#overview">${summary(version)}</a> `;
        const summary = (version) => html_html `<h3>${version.version}</h3>
    ${icons_badge(version.state)} <span class="summary-rest">${summaryRest(version)}</span>`;
        function summaryRest(version) {
            const open = affecting(version).length;
            const targets = [...new Set(common_first_commonFirst(version.binaries).map((binary) => binary.target))];
            const built = builtFirst(version);
            return [
                (open > 0 || version.concerns !== undefined) &&
                    html_html `<span class="alarm"
        >${icon('warning')}${open > 0 ? amountOf(open, 'vulnerability', 'vulnerabilities') : 'in what it needs'}</span
      > `,
                targets.length > 0 ? html_html `<span>${targets.join(', ')}</span>` : html_html `<span>no binaries</span>`,
                built !== undefined && html_html ` <time>${dayOf(built)}</time>`,
            ];
        }
        const builtFirst = ({ binaries }) => binaries.flatMap(({ built }) => built?.time ?? []).sort()[0];
        function installPart(version) {
            const [line] = common_first_commonFirst(version.binaries)[0]?.install.pakages ?? [];
            return line !== undefined && html_html `<p><code class="line">${line}</code></p>`;
        }
        function binariesLine({ binaries }) {
            const sorted = commonFirst(binaries);
            const built = sorted[0]?.built;
            return (sorted.length > 0 &&
                html `<p class="note">
      ${sorted.map(({ target, os, compiler, size, hash }, at) => html `${at > 0 && '; '}${target}, ${os}${compiler !== undefined && `, ${compiler}`}, ${bytesInWords(size)}, <code>/${shortHash(hash)}</code>`)}.
      ${built && html `Built from ${builtFrom(built)}, signed by ${built.signer}.`}
    </p>`);
        }
        function filesPart(version, level) {
            return (version.files.length > 0 &&
                html_html `${partHeading(level, 'Files')}
      <ul class="plain">
        ${version.files.map((file) => html_html `<li>
              <a href="../../${file.href}" download>${file.path}</a>
              <span class="note"
                >${words_bytesInWords(file.size)},
                <code title="${file.digest}">${shortDigest(file.digest)}</code></span
              >
            </li> `)}
      </ul>`);
        }
        function sourcesPart(version, level) {
            const { sources, recipeSha256 } = version;
            if (sources.length === 0 && recipeSha256 === undefined)
                return undefined;
            return html_html `${partHeading(level, 'Source')}
    <ul class="plain">
      ${sources.map((source) => html_html `<li>
            ${source.url !== undefined && html_link(source.url, source.url)}${source.git !== undefined && html_link(source.git, source.git)}${source.sha256 !== undefined && html_html ` <code class="long">sha256 ${source.sha256}</code>`}${source.commit !== undefined && html_html ` <code class="long">commit ${source.commit}</code>`}
          </li> `)}${recipeSha256 !== undefined && html_html `<li>Recipe <code class="long">sha256 ${recipeSha256}</code></li>`}
    </ul>`;
        }
        ;
        const FIRST_PAGE = 20;
        const OTHER_PAGES = 100;
        const pageOfVersion = (place) => place < FIRST_PAGE ? 1 : 2 + Math.floor((place - FIRST_PAGE) / OTHER_PAGES);
        const pagesOf = (versions) => versions === 0 ? 1 : pageOfVersion(versions - 1);
        const versionsOfPage = (all, number, { preferred, brief }) => all.map((version, at) => pageOfVersion(at) === number &&
            (version.version === preferred ? preferredLine(version) : versionSection(version, brief)));
        function olderVersions(all) {
            const older = all.slice(FIRST_PAGE);
            if (older.length === 0)
                return undefined;
            const lines = Map.groupBy(older.map(({ version, state }, place) => ({
                version,
                state,
                page: pageOfVersion(place + FIRST_PAGE),
            })), ({ version }) => lineOf(version));
            return html_html `<h3 class="older">${amountOf(older.length, 'older version')}</h3>
    ${[...lines].map(([line, versions]) => html_html `<details class="line" ${lines.size <= 8 && html_html ` open`}>
          <summary>${line} <small>${versions.length}</small></summary>
          <ul class="words">
            ${versions.map(({ version, state, page }) => html_html `<li>
                  <a id="v-${(0, paths.mX)(version)}" href="versions-${page}.html#v-${(0, paths.mX)(version)}"
                    >${version}</a
                  >${(state === 'removed' || state === 'rejected') && html_html `<span class="${state} mark">${icon(state)}<span class="unseen">${state}</span></span>`}
                </li>`)}
          </ul>
        </details> `)}`;
        }
        const lineOf = (version) => /^\D*\d+(?:[._-]\d+)?/.exec(version)?.[0] ?? 'others';
        const changesIn = (all, version) => html_html `${changes_part_changesPart(version, versionBefore(all, all.indexOf(version)), 3)}`;
        ;
        function packagePages(input, owner, versions, feed) {
            const others = Array.from({ length: pagesOf(versions.length) - 1 }, (_, at) => at + 2);
            return [
                { number: 1, content: packagePage(input, owner, versions, feed) },
                ...others.map((number) => ({ number, content: olderPage(input, owner, versions, number) })),
            ];
        }
        const MANY = 50;
        function packagePage(input, owner, versions, feed) {
            const preferred = versions.find((version) => version.version === owner.preferred);
            return shell(input.site, {
                title: owner.name,
                root: '../../',
                path: `packages/${(0, paths.mX)(owner.name)}/`,
                feed,
                head: linkedData(owner, preferred),
                script: 'package.js',
                whole: versions.length > MANY,
                description: owner.description ?? `${owner.name}, built with Spack.`,
                main: html_html `<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${owner.name}</span>
      </nav>
      <div class="package">
        <div class="package-head">
          <h1>${owner.name}</h1>
          ${preferred && html_html `<p class="package-state"><span class="package-version">${preferred.version}</span> ${icons_badge(preferred.state)}</p>`}
          ${owner.description !== undefined && html_html `<p class="lead" dir="auto">${owner.description}</p>`}
        </div>
        ${packageFacts(owner, preferred, feed)}
        <div class="package-body">
          ${tabs(`Parts of ${owner.name}`, partsOf(input, owner, versions, preferred))}
        </div>
      </div>`,
            });
        }
        function linkedData({ name, homepage }, preferred) {
            const data = {
                '@context': 'https://schema.org',
                '@type': 'SoftwareApplication',
                name,
                applicationCategory: 'DeveloperApplication',
                ...(preferred && { softwareVersion: preferred.version }),
                ...(preferred?.license !== undefined && { license: preferred.license }),
                ...(safeHref(homepage) !== undefined && { url: homepage }),
            };
            const text = JSON.stringify(data).replaceAll('<', '\\u003c');
            return new Markup(`<script type="application/ld+json">${text}</script>`);
        }
        function partsOf(input, owner, versions, preferred) {
            const first = preferred && common_first_commonFirst(preferred.binaries)[0];
            return [
                ...(preferred
                    ? [{ id: 'overview', name: 'Overview', content: overview(input, versions, preferred) }]
                    : []),
                {
                    id: 'versions',
                    name: 'Versions',
                    number: versions.length,
                    content: versionsPart(input, owner, versions),
                },
                ...(preferred && first
                    ? [
                        {
                            id: 'dependencies',
                            name: 'Dependencies',
                            number: neededToRun(first.dependencies).length - 1,
                            content: dependenciesPart(preferred, isLarge(input)),
                        },
                        {
                            id: 'binaries',
                            name: 'Binaries',
                            number: preferred.binaries.length,
                            content: binariesPart(preferred, isLarge(input)),
                        },
                    ]
                    : []),
                { id: 'users', name: 'Used by', number: owner.usedBy.length, content: usersPart(owner) },
            ];
        }
        const overview = (input, versions, preferred) => html_html `<div id="v-${(0, paths.mX)(preferred.version)}">${installSection(preferred, input.site)}</div>
    <div id="reviews">
      ${partHeading(3, preferred.state === 'removed' ? 'Why it was removed' : 'Reviews')}
      ${reviews_part_reviewsPart(preferred)}
    </div>
    <div id="vulnerabilities">${advisories_part_advisoriesPart(preferred, 3)}</div>
    ${changesIn(versions, preferred)} ${filesPart(preferred, 3)} ${sourcesPart(preferred, 3)}
    ${hasOwnFiles(input) && badgesPart(input.site, preferred.name)}`;
        const versionsPart = (input, owner, versions) => versions.length === 0
            ? html_html `<p class="empty">There are no versions of this package.</p>`
            : html_html `<div class="versions" data-document="../../${(0, paths.C0)(owner.name)}">
          ${versionsOfPage(versions, 1, { preferred: owner.preferred, brief: isLarge(input) })}
        </div>
        ${isLarge(input) && howToInstall(owner)} ${olderVersions(versions)}`;
        const howToInstall = ({ name }) => html_html `<p class="note">
    The line of the overview installs any of them with its version in it,
    <code>${name}@VERSION</code>, and after <code>--allow</code> its state where that is not
    approved.
  </p>`;
        function olderPage(input, owner, versions, number) {
            return shell(input.site, {
                title: `${owner.name}, older versions, ${number}`,
                root: '../../',
                script: 'package.js',
                description: `Older versions of ${owner.name}.`,
                main: html_html `<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <a href="./">${owner.name}</a> <span aria-hidden="true">/</span>
        <span aria-current="page">older versions</span>
      </nav>
      <h1>${owner.name}, older versions</h1>
      ${olderPager(versions.length, number, 'Pages of versions')}
      <h2 class="unseen">Versions</h2>
      <div class="versions" data-document="../../${(0, paths.C0)(owner.name)}">
        ${versionsOfPage(versions, number, { brief: isLarge(input) })}
      </div>
      ${olderPager(versions.length, number, 'Pages of versions, below')}`,
            });
        }
        const olderPager = (versions, number, label) => pager({
            ...{ number, last: pagesOf(versions), label, words: ['Newer', 'Older'] },
            address: (page) => (page === 1 ? './#versions' : `versions-${page}.html`),
        });
        var src_documents = __webpack_require__(35163);
        ;
        function detailsOf(versions) {
            const places = new Map();
            const graphs = versions.flatMap(({ binaries }) => binaries.map((one) => one.dependencies));
            const nodes = graphs.flatMap((graph) => graph.nodes);
            for (const { hash } of nodes)
                if (!places.has(hash))
                    places.set(hash, places.size);
            const specs = [];
            for (const { nodes: own, edges } of graphs) {
                const isNew = own.map(({ hash }) => specs[places.get(hash)] === undefined);
                for (const [at, node] of own.entries())
                    if (isNew[at])
                        specs[places.get(node.hash)] = { ...node, needs: [] };
                for (const [from, to, kinds] of edges)
                    if (isNew[from])
                        specs[places.get(own[from].hash)].needs.push([places.get(own[to].hash), kinds]);
            }
            return {
                versions: versions.map(({ binaries, ...version }) => ({
                    ...version,
                    binaries: binaries.map(({ dependencies: _, ...binary }) => binary),
                })),
                specs,
            };
        }
        ;
        const TOGETHER = 50;
        function packageDocuments(entry, versions) {
            const documents = Math.max(0, Math.floor(versions.length / TOGETHER) - 1);
            const newest = versions.length - documents * TOGETHER;
            const older = (at) => Math.floor((versions.length - 1 - at) / TOGETHER);
            const document = {
                ...entry,
                versions: entry.versions.map((version, at) => at < newest ? version : { ...version, in: (0, paths.tV)(entry.name, older(at)) }),
                details: detailsOf(versions.slice(0, newest)),
            };
            return [
                (0, site_file.$T)((0, paths.C0)(entry.name), src_documents.Es.schema, document),
                ...Array.from({ length: documents }, (_, place) => {
                    const end = versions.length - place * TOGETHER;
                    const held = { name: entry.name, ...detailsOf(versions.slice(end - TOGETHER, end)) };
                    return (0, site_file.$T)((0, paths.tV)(entry.name, place), src_documents.BS.schema, held);
                }),
            ];
        }
        ;
        function packageFiles(input, links, owner) {
            const versions = owner.versions.map((version) => versionEntry(input, links, owner, version));
            const entry = packageEntry(owner, links.usersOf(owner.name));
            return [
                ...packageDocuments(entry, versions),
                ...packagePages(input, entry, versions, feedOf(input, owner)).map(({ number, content }) => (0, site_file.Ex)((0, paths.HX)(owner.name, number), content.text)),
                ...ownDiscoveryFiles(input, owner),
                ...owner.versions.flatMap((version) => staticFiles(owner, version)),
                ...advisoryFiles(input.site, owner.records ?? []).map(({ path, text }) => (0, site_file.Ex)(path, text)),
            ];
        }
        const staticFiles = (owner, version) => version.files.map(({ path, digest, size, open }) => ({
            kind: 'stream',
            path: (0, paths.s$)(owner.name, version.version, path),
            sha256: digest.slice('sha256:'.length),
            size,
            open,
        }));
        function packageFingerprint(links, owner, common) {
            const below = owner.versions.map(({ binaries }) => {
                const roots = binaries.map(({ hash }) => hash);
                return [
                    roots.map((hash) => links.below.unlinked(hash)),
                    roots.map((hash) => links.licences.print(hash)),
                    links.below.concerns(roots),
                    links.below.states(roots),
                ];
            });
            return (0, site_file.sc)(JSON.stringify([common, owner, links.usersOf(owner.name), below]));
        }
        var site_parts = __webpack_require__(40729);
        ;
        const BASE = 36;
        function searchNames(sorted, usersOf) {
            const names = sorted.map(({ name }) => name);
            const digits = sorted.map((owner) => {
                const state = preferredOf(owner.versions)?.state;
                return state === undefined ? '-' : String(src_state.x.indexOf(state));
            });
            return {
                names: names.map((name, at) => {
                    const shared = sharedBeginning(names[at - 1] ?? '', name);
                    return shared.toString(BASE) + name.slice(shared);
                }),
                users: names
                    .map((name) => Math.min(BASE - 1, Math.floor(Math.log2(1 + usersOf(name).length))))
                    .map((power) => power.toString(BASE))
                    .join(''),
                states: src_state.x,
                preferred: digits.join(''),
            };
        }
        function sharedBeginning(before, name) {
            let shared = 0;
            while (shared < BASE - 1 && shared < name.length && before[shared] === name[shared])
                shared++;
            return shared;
        }
        function searchDetails(sorted) {
            const binaries = sorted.map(({ versions }) => versions.flatMap((version) => version.binaries));
            const preferred = sorted.map(({ versions }) => preferredOf(versions));
            const licenses = placesOf(preferred.flatMap((version) => version?.license ?? []));
            const tags = placesOf(sorted.flatMap((owner) => owner.tags));
            const targets = placesOf(binaries.flat().map(({ target }) => target));
            const systems = placesOf(binaries.flat().map(({ os }) => os));
            return {
                licenses: [...licenses.keys()],
                targets: [...targets.keys()],
                systems: [...systems.keys()],
                tags: [...tags.keys()],
                rows: sorted.map(({ name, description, tags: own, versions }, at) => {
                    const folder = (0, paths.mX)(name);
                    const best = preferred[at];
                    return [
                        folder === name ? '' : folder,
                        description === undefined ? '' : firstSentence(description),
                        best?.license === undefined ? -1 : licenses.get(best.license),
                        own.toSorted(byText).map((tag) => tags.get(tag)),
                        placesIn(targets, binaries[at].map(({ target }) => target)),
                        placesIn(systems, binaries[at].map(({ os }) => os)),
                        newestByState(versions),
                        best && affecting(best).length > 0 ? 1 : 0,
                    ];
                }),
            };
        }
        function newestByState(versions) {
            return src_state.x.flatMap((state, place) => {
                const newest = versions.find((version) => version.state === state);
                return newest ? [[place, newest.version]] : [];
            });
        }
        const placesOf = (all) => new Map([...new Set(all)].sort(byText).map((word, place) => [word, place]));
        const placesIn = (places, words) => [...new Set(words)].map((word) => places.get(word)).sort((a, b) => a - b);
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const DATE = 0x0021;
        const FLAGS = 0x0800;
        const STORED = 0;
        const DEFLATED = 8;
        const zip_archive_SHORT = 100;
        const MOST_FILES = 0xffff;
        function zipArchive(files) {
            const parts = [];
            const directory = [];
            let offset = 0;
            for (const { name, bytes } of files) {
                const packed = bytes.length < zip_archive_SHORT ? Buffer.from(bytes) : (0, external_node_zlib_.deflateRawSync)(bytes);
                const path = Buffer.from(name);
                const described = description(bytes, packed, path);
                const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), described, path, packed]);
                parts.push(local);
                directory.push(directoryEntry(described, path, offset));
                offset += local.length;
            }
            const listing = Buffer.concat(directory);
            return Buffer.concat([...parts, listing, end(files.length, listing.length, offset)]);
        }
        function description(bytes, packed, path) {
            const fields = Buffer.alloc(26);
            fields.writeUInt16LE(20, 0);
            fields.writeUInt16LE(FLAGS, 2);
            fields.writeUInt16LE(bytes.length < zip_archive_SHORT ? STORED : DEFLATED, 4);
            fields.writeUInt16LE(DATE, 8);
            fields.writeUInt32LE(checksum(bytes), 10);
            fields.writeUInt32LE(packed.length, 14);
            fields.writeUInt32LE(bytes.length, 18);
            fields.writeUInt16LE(path.length, 22);
            return fields;
        }
        function directoryEntry(described, path, offset) {
            const head = Buffer.from('PK\u0001\u0002\u0014\u0000');
            const tail = Buffer.alloc(14);
            tail.writeUInt32LE(offset, 10);
            return Buffer.concat([head, described, tail, path]);
        }
        function end(count, size, offset) {
            const short = Math.min(count, MOST_FILES);
            const fields = Buffer.alloc(18);
            fields.writeUInt16LE(short, 4);
            fields.writeUInt16LE(short, 6);
            fields.writeUInt32LE(size, 8);
            fields.writeUInt32LE(offset, 12);
            return Buffer.concat([
                ...(count < MOST_FILES ? [] : [longEnd(count, size, offset)]),
                Buffer.from('PK\u0005\u0006'),
                fields,
            ]);
        }
        function longEnd(count, size, offset) {
            const record = Buffer.alloc(56);
            record.write('PK\u0006\u0006', 0, 'latin1');
            record.writeBigUInt64LE(44n, 4);
            record.writeUInt16LE(45, 12);
            record.writeUInt16LE(45, 14);
            for (const at of [24, 32])
                record.writeBigUInt64LE(BigInt(count), at);
            record.writeBigUInt64LE(BigInt(size), 40);
            record.writeBigUInt64LE(BigInt(offset), 48);
            const locator = Buffer.alloc(20);
            locator.write('PK\u0006\u0007', 0, 'latin1');
            locator.writeBigUInt64LE(BigInt(offset + size), 8);
            locator.writeUInt32LE(1, 16);
            return Buffer.concat([record, locator]);
        }
        const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
            let value = byte;
            for (let bit = 0; bit < 8; bit++)
                value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
            return value;
        });
        function checksum(bytes) {
            let crc = 0xffffffff;
            for (const byte of bytes)
                crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
            return (crc ^ 0xffffffff) >>> 0;
        }
        ;
        const TOKEN = /\\[\\`*_{}[\]()#+.!|>-]|`{1,3}([^`]+)`{1,3}|\[!\[([^\]]{0,300})\]\([^()\s]{0,1000}\)\]\(([^()\s]{1,1000})\)|!\[([^\]]{0,300})\]\([^()\s]{0,1000}[^()]{0,300}\)|\[([^[\]]{1,500})\]\(([^()\s]{1,1000})(?:\s+[^()]{0,300})?\)|<?(https?:\/\/[^\s<>"'`)\]]{1,1000})>?|\*\*([^*]{1,1000})\*\*|__([^_]{1,1000})__|(?<![\w*])\*([^*\s][^*]{0,1000})\*(?![\w*])|(?<![\w_])_([^_\s][^_]{0,1000})_(?![\w_])/g;
        function inlineMarkup(text, base) {
            const parts = [];
            let from = 0;
            for (const match of text.matchAll(TOKEN)) {
                parts.push(text.slice(from, match.index), token(match, base));
                from = match.index + match[0].length;
            }
            return html_html `${parts}${text.slice(from)}`;
        }
        function token(match, base) {
            if (match[0].startsWith('\\'))
                return match[0].slice(1);
            const [, code, badge, badgeTo, , words, to, address, ...marked] = match;
            if (code !== undefined)
                return html_html `<code>${code}</code>`;
            if (badge !== undefined)
                return badge === '' ? undefined : readme_inline_anchor(badgeTo, badge, base);
            if (words !== undefined)
                return readme_inline_anchor(to, inlineMarkup(words, undefined), base);
            if (address !== undefined)
                return readme_inline_anchor(address, address, base);
            const [strong, alsoStrong, soft, alsoSoft] = marked;
            if (strong !== undefined || alsoStrong !== undefined)
                return html_html `<strong>${inlineMarkup((strong ?? alsoStrong), base)}</strong>`;
            if (soft !== undefined || alsoSoft !== undefined)
                return html_html `<em>${inlineMarkup((soft ?? alsoSoft), base)}</em>`;
            return undefined;
        }
        function readme_inline_anchor(to, words, base) {
            const href = safeHref(URL.canParse(to, base) ? new URL(to, base).href : undefined);
            return href === undefined ? words : html_html `<a href="${href}" rel="nofollow">${words}</a>`;
        }
        ;
        const MOST_LINES = 2000;
        function readmeMarkup(text, base) {
            const lines = text.replaceAll('\t', '    ').split(/\r?\n/).slice(0, MOST_LINES);
            const reader = { lines: withoutMarkup(lines), at: 0, level: 1, base };
            const parts = [];
            while (reader.at < reader.lines.length)
                parts.push(block(reader));
            return html_html `${parts}`;
        }
        function withoutMarkup(lines) {
            let fenced = false;
            return lines.map((line) => {
                if (FENCE.test(line))
                    fenced = !fenced;
                return fenced ? line : line.replaceAll(/<!--.*?-->|<\/?[a-zA-Z][^<>]*>/g, asAddress);
            });
        }
        const asAddress = (tag) => (/^<https?:/.test(tag) ? tag : '');
        const FENCE = /^ {0,3}(```+|~~~+)/;
        const HEADING = /^ {0,3}(#{1,6}) +(\S.*)$/;
        const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +(\S.*)$/;
        const RULE = /^ {0,3}(?:[-*_]\s*){3,}$/;
        function block(reader) {
            const line = reader.lines[reader.at];
            if (line.trim() === '' || RULE.test(line)) {
                reader.at++;
                return undefined;
            }
            if (FENCE.test(line))
                return code(reader);
            const heading = HEADING.exec(line);
            if (heading) {
                reader.at++;
                return headingOf(reader, heading[1].length, heading[2].replace(/ #+$/, ''));
            }
            if (ITEM.test(line))
                return readme_markdown_list(reader);
            if (/^ {0,3}>/.test(line))
                return quote(reader);
            if (/^ {0,3}\|/.test(line))
                return table(reader);
            return paragraph(reader);
        }
        function headingOf(reader, given, text) {
            const level = Math.min(Math.max(given, 2), reader.level + 1, 4);
            reader.level = level;
            const words = inlineMarkup(text, reader.base);
            return level === 2
                ? html_html `<h2>${words}</h2>`
                : level === 3
                    ? html_html `<h3>${words}</h3>`
                    : html_html `<h4>${words}</h4>`;
        }
        function code(reader) {
            const fence = FENCE.exec(reader.lines[reader.at])[1];
            const from = ++reader.at;
            while (reader.at < reader.lines.length && !reader.lines[reader.at].trim().startsWith(fence))
                reader.at++;
            const text = reader.lines.slice(from, reader.at++).join('\n');
            return html_html `<pre tabindex="0"><code>${text}</code></pre>`;
        }
        function taken(reader, goesOn) {
            const from = reader.at++;
            while (reader.at < reader.lines.length &&
                reader.lines[reader.at].trim() !== '' &&
                goesOn(reader.lines[reader.at]))
                reader.at++;
            return reader.lines.slice(from, reader.at);
        }
        const startsOther = (line) => HEADING.test(line) || FENCE.test(line) || RULE.test(line);
        function readme_markdown_list(reader) {
            const isNumbered = ITEM.exec(reader.lines[reader.at])[1] !== undefined;
            const items = [];
            for (const line of taken(reader, (next) => !startsOther(next))) {
                const text = ITEM.exec(line.trimStart())?.[2];
                if (text !== undefined)
                    items.push(text);
                else
                    items.push(`${items.pop() ?? ''} ${line.trim()}`);
            }
            const shown = items.map((text) => html_html `<li dir="auto">${inlineMarkup(text, reader.base)}</li> `);
            return isNumbered
                ? html_html `<ol>
        ${shown}
      </ol>`
                : html_html `<ul>
        ${shown}
      </ul>`;
        }
        function quote(reader) {
            const text = taken(reader, (next) => !startsOther(next))
                .map((line) => line.replace(/^ {0,3}> ?/, ''))
                .join(' ');
            return html_html `<blockquote dir="auto">${inlineMarkup(text, reader.base)}</blockquote>`;
        }
        function table(reader) {
            const rows = taken(reader, (next) => /^ {0,3}\|/.test(next)).map((line) => line
                .trim()
                .replace(/^\||\|$/g, '')
                .split(/(?<!\\)\|/)
                .map((cell) => cell.trim()));
            const [head = [], ...others] = rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
            const cells = (row) => row.map((cell) => html_html `<td>${inlineMarkup(cell, reader.base)}</td>`);
            return html_html `<div class="scroll" tabindex="0" role="region" aria-label="Table">
    <table class="readme-table">
      <thead>
        <tr>
          ${head.map((cell) => html_html `<th scope="col">${inlineMarkup(cell, reader.base)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${others.map((row) => html_html `<tr>
              ${cells(row)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
        }
        function paragraph(reader) {
            const lines = taken(reader, (line) => !startsOther(line) && !ITEM.test(line) && !isUnderline(line));
            const next = reader.lines[reader.at] ?? '';
            const text = lines.join('\n');
            if (isUnderline(next)) {
                reader.at++;
                return headingOf(reader, next.trim().startsWith('=') ? 1 : 2, text);
            }
            const words = inlineMarkup(text, reader.base);
            return words.text.trim() === '' ? undefined : html_html `<p dir="auto">${words}</p>`;
        }
        const isUnderline = (line) => /^ {0,3}(=+|-{2,})\s*$/.test(line);
        ;
        function aboutPage({ site }, readme) {
            const base = site.repository === undefined ? undefined : `${site.repository}/blob/HEAD/`;
            return shell(site, {
                title: `About ${site.title}`,
                description: site.description ?? `What ${site.title} says of itself.`,
                root: '../',
                main: html_html `<h1>About ${site.title}</h1>
      <div class="readme">${readmeMarkup(withoutTitle(readme), base)}</div>`,
            });
        }
        function withoutTitle(readme) {
            const lines = readme.trimStart().split('\n');
            const [first = '', second = ''] = lines;
            if (/^#\s/.test(first))
                return lines.slice(1).join('\n');
            return /^=+\s*$/.test(second) ? lines.slice(2).join('\n') : readme;
        }
        ;
        function homeFigures({ packages, queue = [] }, last) {
            const counts = countsOf(packages);
            const { versions, binaries, targets, preferred, approved } = counts;
            const figures = [
                ['Packages', html_html `${packages.length.toLocaleString('en-US')}`],
                ['Versions', html_html `${versions.toLocaleString('en-US')}`],
                [
                    'Binaries',
                    html_html `${binaries.toLocaleString('en-US')}
        <span class="note">for ${amountOf(targets.size, 'target')}</span>`,
                ],
                [
                    'Approved',
                    html_html `${Math.floor((100 * approved) / Math.max(1, preferred))} %
        <span class="note"
          >${approved.toLocaleString('en-US')} ${approved === 1 ? 'package' : 'packages'}</span
        >`,
                ],
                ['Reviewed', reviewedShare(counts, queue.length)],
                ['Last build', last !== undefined && html_html `<time>${dayOf(last)}</time>`],
            ];
            return html_html `<dl class="figures" aria-label="State of the repository">
    ${figures.map(([term, value]) => value !== false &&
                html_html `<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div> `)}
  </dl>`;
        }
        function countsOf(packages) {
            const counts = { versions: 0, judged: 0, binaries: 0, preferred: 0, approved: 0 };
            const targets = new Set();
            for (const { versions } of packages) {
                const state = preferredOf(versions)?.state;
                if (state !== undefined)
                    counts.preferred++;
                if (state === 'approved')
                    counts.approved++;
                counts.versions += versions.length;
                for (const version of versions) {
                    if (version.state !== 'pending' && version.state !== 'unreviewed')
                        counts.judged++;
                    counts.binaries += version.binaries.length;
                    for (const { target } of version.binaries)
                        targets.add(target);
                }
            }
            return { ...counts, targets };
        }
        function reviewedShare({ judged, versions }, waiting) {
            const share = Math.floor((100 * judged) / Math.max(1, versions));
            return html_html `${share} %
    <span class="note"
      >of versions,
      <a href="queue/"
        >${waiting === 0 ? 'nothing waits' : html_html `${waiting.toLocaleString('en-US')} ${waiting === 1 ? 'waits' : 'wait'}`}</a
      ></span
    >`;
        }
        ;
        const home_topics_MOST = 16;
        const LANGUAGES = [
            ['py-', 'Python'],
            ['r-', 'R'],
            ['perl-', 'Perl'],
            ['lua-', 'Lua'],
            ['ruby-', 'Ruby'],
            ['ocaml-', 'OCaml'],
        ];
        function homeTopics(packages) {
            const counts = new Map();
            for (const tag of packages.flatMap(({ tags }) => [...new Set(tags)]))
                counts.set(tag, (counts.get(tag) ?? 0) + 1);
            const tags = [...counts].map(([name, number]) => ({
                name,
                query: `tag=${encodeURIComponent(name)}`,
                packages: number,
            }));
            const languages = LANGUAGES.map(([prefix, name]) => ({
                name,
                query: `q=${prefix}`,
                packages: packages.filter((one) => one.name.startsWith(prefix)).length,
            }));
            return [...tags, ...languages]
                .filter((subject) => subject.packages > 1)
                .sort((a, b) => b.packages - a.packages || byText(a.name, b.name))
                .slice(0, home_topics_MOST);
        }
        ;
        const SHOWN = 6;
        function showcase(input, usersOf) {
            if (input.packages.every(({ versions }) => versions.length === 0))
                return undefined;
            const built = newest(input.packages, lastBuilt);
            const approved = newest(input.packages, lastApproval);
            const needed = input.packages
                .map((owner) => ({ owner, users: usersOf(owner.name) }))
                .filter(({ users }) => users > 0)
                .sort((a, b) => b.users - a.users || byText(a.owner.name, b.owner.name))
                .slice(0, SHOWN);
            return html_html `<div class="showcase">
    ${homeFigures(input, built[0]?.time)}
    <div class="lists">
      ${home_showcase_list('Newest builds', built, timeOf)} ${home_showcase_list('Lately approved', approved, timeOf)}
      ${home_showcase_list('Most needed', needed, ({ users }) => `by ${amountOf(users, 'package')}`)}
    </div>
    ${subjects(input.packages)} ${home_showcase_about(input)}
  </div>`;
        }
        function newest(packages, timeIn) {
            const found = new NewestOf(SHOWN, (a, b) => byText(b.time, a.time) || byText(a.owner.name, b.owner.name));
            for (const owner of packages) {
                const latest = latestOf(owner, timeIn);
                if (latest)
                    found.take(latest);
            }
            return found.all();
        }
        function latestOf(owner, timeIn) {
            let latest;
            let last = '';
            for (const version of owner.versions) {
                const time = timeIn(version);
                if (time === undefined || time <= last)
                    continue;
                latest = version;
                last = time;
            }
            return latest && { owner, version: latest, time: last };
        }
        const lastApproval = (version) => version.state === 'approved' ? lastSaid(version, 'approved') : undefined;
        const timeOf = ({ time }) => html_html `<time>${dayOf(time)}</time>`;
        function home_showcase_list(heading, all, beside) {
            return (all.length > 0 &&
                html_html `<section>
      <h2>${heading}</h2>
      <ol class="plain">
        ${all.map((one) => html_html `<li>
              <span
                ><a href="packages/${(0, paths.mX)(one.owner.name)}/">${one.owner.name}</a>
                ${one.version && html_html `<code>${one.version.version}</code>`}</span
              >
              <span class="note">${beside(one)}</span>
            </li> `)}
      </ol>
    </section> `);
        }
        function subjects(packages) {
            const found = homeTopics(packages);
            return (found.length > 0 &&
                html_html `<section>
      <h2>By subject</h2>
      <ul class="subjects">
        ${found.map(({ name, query, packages: number }) => html_html `<li>
              <a href="?${query}">${name} <small>${number.toLocaleString('en-US')}</small></a>
            </li>`)}
      </ul>
    </section>`);
        }
        function home_showcase_about({ site, readme, releases = [], issued }) {
            const { homepage, maintainers = [], repository } = site;
            const parts = [
                readme !== undefined && html_html `<a href="about/">about this repository</a>`,
                html_html `published <time>${dayOf(issued)}</time>`,
                releases[0] && html_html `newest release <a href="releases/">${releases[0].name}</a>`,
                safeHref(homepage) !== undefined && html_link(homepage, addressInWords(homepage)),
                repository !== undefined && html_link(repository, addressInWords(repository)),
                maintainers.length > 0 &&
                    html_html `kept by
      ${maintainers.map((name, at) => html_html `${at > 0 && ', '}${/^[A-Za-z0-9-]+$/.test(name) ? html_link(`https://github.com/${name}`, name) : name}`)}`,
                html_html `${icons_badge('approved')} means that ${amountOf(site.policy.quorum, 'auditor')}
      vouch${site.policy.quorum === 1 && 'es'}: <a href="use/#states">all states</a>`,
                html_html `reviewed by <a href="auditors/">auditors</a>`,
            ];
            return html_html `<ul class="about-site">
    ${parts.map((part) => part !== false && html_html `<li>${part}</li>`)}
  </ul>`;
        }
        ;
        const home_page_SHOWN = 30;
        const addressOf = ({ path, sha256 }) => `${path}?v=${sha256.slice(0, 10)}`;
        function homePage(input, list, search, usersOf) {
            const { site } = input;
            return shell(site, {
                title: site.title,
                description: site.description ?? `${amountOf(list.length, 'package')} built with Spack.`,
                root: '',
                path: '',
                here: 'search',
                script: 'home.js',
                whole: true,
                main: html_html `<section class="hero">
        <h1>${site.title}</h1>
        <p class="lead">${site.description ?? 'Packages built with Spack, reviewed and signed.'}</p>
        ${searchForm(list, search.details)}
      </section>
      ${showcase(input, usersOf)} ${results(input, list)} ${inlinedData('names', search.names)}`,
            });
        }
        const searchForm = (list, details) => html_html `<form id="search" role="search" data-details="${addressOf(details)}">
    <label class="unseen" for="q">Search packages</label>
    <div class="field">
      ${icon('search')}<input
        id="q"
        name="q"
        type="search"
        placeholder="Search ${amountOf(list.length, 'package')}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        aria-describedby="count"
      /><kbd aria-hidden="true">/</kbd>
    </div>
    <div class="filters" hidden>
      <fieldset class="states">
        <legend class="unseen">State</legend>
        ${src_state.x.map((state) => stateFilter(state, list))}
      </fieldset>
      <div class="selects">
        ${home_page_picker('license', 'Licence')}${home_page_picker('target', 'Target')}${home_page_picker('system', 'System')}${home_page_picker('tag', 'Tag')}${vulnerablePicker}<button
          class="quiet clear"
          type="button"
          hidden
        >
          Clear filters
        </button>
      </div>
    </div>
  </form>`;
        function results(input, list) {
            const versions = list.reduce((sum, entry) => sum + entry.versions.length, 0);
            return html_html `<section aria-labelledby="results-heading">
    <h2 id="results-heading">Packages</h2>
    <p id="count" class="count">
      ${amountOf(list.length, 'package')}, ${amountOf(versions, 'version')}
    </p>
    ${list.length === 0 ? emptyState(input) : firstResults(list)}
  </section>`;
        }
        const firstResults = (list) => html_html `<ol id="results" class="results">
      ${list.slice(0, home_page_SHOWN).map(row)}
    </ol>
    <div id="nothing" class="empty" hidden>
      <h3>Nothing fits</h3>
      <p id="nearest"></p>
    </div>
    <button id="more" class="more" type="button" hidden>Show more</button>
    ${list.length > home_page_SHOWN &&
            html_html `<noscript
        ><p>
          <a href="all/">All ${amountOf(list.length, 'package')} on one page</a>
        </p></noscript
      >`}`;
        function stateFilter(state, list) {
            const number = list.filter((entry) => entry.versions.some((version) => version.state === state)).length;
            return (number > 0 &&
                html_html `<label class="chip ${state}"
      ><input type="checkbox" name="state" value="${state}" />${icon(state)}<span>${state}</span>
      <small>${number.toLocaleString('en-US')}</small></label
    >`);
        }
        const home_page_picker = (name, label) => html_html `<label class="picker"
    ><span>${label}</span
    ><select name="${name}">
      <option value="">any</option>
    </select></label
  >`;
        const vulnerablePicker = html_html `<label class="picker"
  ><span>Vulnerabilities</span
  ><select name="vulnerable">
    <option value="">any</option>
    <option value="0">none known</option>
    <option value="1">known</option>
  </select></label
>`;
        function row(entry) {
            const preferred = entry.versions.find((version) => version.version === entry.preferred);
            return html_html `<li>
    <a class="row" href="packages/${(0, paths.mX)(entry.name)}/"
      ><span class="row-name">${entry.name}</span>
      <span class="row-version">${entry.preferred}</span> ${preferred && icons_badge(preferred.state)}
      <span class="row-text" dir="auto">${entry.description}</span>
      ${entry.license !== undefined && html_html `<span class="row-license">${entry.license}</span>`}</a
    >
  </li> `;
        }
        function emptyState(input) {
            return html_html `<div class="empty">
    <h3>No packages yet</h3>
    <p>
      The registry <code>${input.site.registry}</code> holds no binaries. After the first
      <code>push</code>, run <code>index</code> again and they appear here.
    </p>
  </div>`;
        }
        function allPage(input, list) {
            return shell(input.site, {
                title: 'All packages',
                description: `All ${amountOf(list.length, 'package')} of ${input.site.title}.`,
                root: '../',
                main: html_html `<h1>All packages</h1>
      <p class="count">${amountOf(list.length, 'package')}</p>
      <ul class="columns">
        ${list.map((entry) => html_html `<li><a href="../packages/${(0, paths.mX)(entry.name)}/">${entry.name}</a></li> `)}
      </ul>`,
            });
        }
        ;
        function notFoundPage(input) {
            const root = input.site.url !== undefined && URL.canParse(input.site.url)
                ? new URL(input.site.url).pathname.replace(/\/?$/, '/')
                : '/';
            return shell(input.site, {
                title: 'Not found',
                description: 'There is no such page.',
                root,
                main: html_html `<div class="empty">
      <h1>There is no such page</h1>
      <p>The package may have another name here. <a href="${root}">Search all packages</a>.</p>
    </div>`,
            });
        }
        ;
        const openApi = "{\"openapi\":\"3.1.1\",\"info\":{\"title\":\"Package index\",\"version\":\"1.0.0\",\"description\":\"The files of a package index that Pakages wrote. They are static: any web server serves them, below any path.\",\"license\":{\"name\":\"MIT\",\"identifier\":\"MIT\"}},\"servers\":[{\"url\":\"..\"}],\"paths\":{\"/v2/checksums.json\":{\"get\":{\"summary\":\"The signed root: the sha256 of every file outside the packages, and of each part.\",\"operationId\":\"checksums\",\"responses\":{\"200\":{\"description\":\"The signed root: the sha256 of every file outside the packages, and of each part.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.checksums-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/checksums/{part}.json\":{\"get\":{\"summary\":\"The sha256 of the files of some packages.\",\"operationId\":\"checksums-part\",\"parameters\":[{\"name\":\"part\",\"in\":\"path\",\"required\":true,\"description\":\"The first two hex digits of the sha256 of the package's name.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{2}$\"}}],\"responses\":{\"200\":{\"description\":\"The sha256 of the files of some packages.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.checksums-part-2\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/packages.json\":{\"get\":{\"summary\":\"All packages with their versions and states.\",\"operationId\":\"packages\",\"responses\":{\"200\":{\"description\":\"All packages with their versions and states.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.packages-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/packages/{name}.json.gz\":{\"get\":{\"summary\":\"One package, packed by gzip: its versions with state, reviews, binaries with digests and dependencies, install lines.\",\"operationId\":\"package\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}}],\"responses\":{\"200\":{\"description\":\"One package, packed by gzip: its versions with state, reviews, binaries with digests and dependencies, install lines.\",\"content\":{\"application/gzip\":{\"schema\":{\"type\":\"string\",\"contentMediaType\":\"application/json\",\"contentSchema\":{\"$ref\":\"#/components/schemas/pakages.package-2\"}}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/packages/{name}/{place}.json.gz\":{\"get\":{\"summary\":\"Older versions of a package that has a hundred or more, packed by gzip.\",\"operationId\":\"older-versions\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}},{\"name\":\"place\",\"in\":\"path\",\"required\":true,\"description\":\"From 0, as `in` of a version in the package says.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,6}$\"}}],\"responses\":{\"200\":{\"description\":\"Older versions of a package that has a hundred or more, packed by gzip.\",\"content\":{\"application/gzip\":{\"schema\":{\"type\":\"string\",\"contentMediaType\":\"application/json\",\"contentSchema\":{\"$ref\":\"#/components/schemas/pakages.older-versions-1\"}}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/trust.json\":{\"get\":{\"summary\":\"The registry, the policy, and the keys that sign: a key counts by its fingerprint.\",\"operationId\":\"trust\",\"responses\":{\"200\":{\"description\":\"The registry, the policy, and the keys that sign: a key counts by its fingerprint.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.trust-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/registry/{part}.json.gz\":{\"get\":{\"summary\":\"What was read of some binaries in the registry and verified, packed by gzip: the next index reads only what is new.\",\"operationId\":\"registry-readings\",\"parameters\":[{\"name\":\"part\",\"in\":\"path\",\"required\":true,\"description\":\"The first two hex digits of the sha256 of the binary's hash, and the first 32 of that of the document: the root lists all of them.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{2}-[0-9a-f]{32}$\"}}],\"responses\":{\"200\":{\"description\":\"What was read of some binaries in the registry and verified, packed by gzip: the next index reads only what is new.\",\"content\":{\"application/gzip\":{\"schema\":{\"type\":\"string\",\"contentMediaType\":\"application/json\",\"contentSchema\":{\"$ref\":\"#/components/schemas/pakages.registry-readings-1\"}}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/releases.json\":{\"get\":{\"summary\":\"The releases of the package repository, and what each brought since the one before.\",\"operationId\":\"releases\",\"responses\":{\"200\":{\"description\":\"The releases of the package repository, and what each brought since the one before.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.releases-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/reviewing.json\":{\"get\":{\"summary\":\"What waits for a review and for whom, who reviews, and how much is reviewed.\",\"operationId\":\"reviewing\",\"responses\":{\"200\":{\"description\":\"What waits for a review and for whom, who reviews, and how much is reviewed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.reviewing-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/vulnerabilities.json\":{\"get\":{\"summary\":\"What is known to be vulnerable, of all published packages: what is open, mended, not affected and why, and what nothing can be said of.\",\"operationId\":\"vulnerabilities\",\"responses\":{\"200\":{\"description\":\"What is known to be vulnerable, of all published packages: what is open, mended, not affected and why, and what nothing can be said of.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pakages.vulnerabilities-1\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/v2/openapi.json\":{\"get\":{\"summary\":\"This description.\",\"operationId\":\"openapi\",\"responses\":{\"200\":{\"description\":\"This description.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\"}}}}}}},\"/v2/checksums.json.sigstore.json\":{\"get\":{\"summary\":\"A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.\",\"operationId\":\"checksums-bundle\",\"responses\":{\"200\":{\"description\":\"A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\"}}}},\"404\":{\"description\":\"Nobody signed the index.\"}}}},\"/v2/sha256/{digest}.json\":{\"get\":{\"summary\":\"A document that the last update exchanged, added or removed, as it was or as it is.\",\"operationId\":\"document-by-digest\",\"parameters\":[{\"name\":\"digest\",\"in\":\"path\",\"required\":true,\"description\":\"The sha256 of the document, or of the root that is signed: 64 hex digits.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}],\"responses\":{\"200\":{\"description\":\"A document that the last update exchanged, added or removed, as it was or as it is.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\"}}}},\"404\":{\"description\":\"The last update did not change it: it lies under its name.\"}}}},\"/v2/sha256/{digest}.json.gz\":{\"get\":{\"summary\":\"A document that the last update exchanged, added or removed, as it was or as it is, packed by gzip.\",\"operationId\":\"packed-document-by-digest\",\"parameters\":[{\"name\":\"digest\",\"in\":\"path\",\"required\":true,\"description\":\"The sha256 of the document, or of the root that is signed: 64 hex digits.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}],\"responses\":{\"200\":{\"description\":\"A document that the last update exchanged, added or removed, as it was or as it is, packed by gzip.\",\"content\":{\"application/gzip\":{\"schema\":{\"type\":\"string\",\"contentMediaType\":\"application/json\",\"contentSchema\":{\"type\":\"object\"}}}}},\"404\":{\"description\":\"The last update did not change it: it lies under its name.\"}}}},\"/v2/sha256/{digest}.sigstore.json\":{\"get\":{\"summary\":\"A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.\",\"operationId\":\"bundle-by-digest\",\"parameters\":[{\"name\":\"digest\",\"in\":\"path\",\"required\":true,\"description\":\"The sha256 of the document, or of the root that is signed: 64 hex digits.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}],\"responses\":{\"200\":{\"description\":\"A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\"}}}},\"404\":{\"description\":\"Nobody signed a root with that digest, or it is older than the last two.\"}}}},\"/v2/sha256/{digest}\":{\"get\":{\"summary\":\"A static file that the last update exchanged, as it was or as it is.\",\"operationId\":\"file-by-digest\",\"parameters\":[{\"name\":\"digest\",\"in\":\"path\",\"required\":true,\"description\":\"The sha256 of the document, or of the root that is signed: 64 hex digits.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}],\"responses\":{\"200\":{\"description\":\"A static file that the last update exchanged, as it was or as it is.\",\"content\":{\"application/octet-stream\":{}}},\"404\":{\"description\":\"The last update did not change it: it lies under its name.\"}}}},\"/files/{name}/{version}/{file}\":{\"get\":{\"summary\":\"A static file of a version. Servers give it the media type of its ending.\",\"operationId\":\"static-file\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}},{\"name\":\"version\",\"in\":\"path\",\"required\":true,\"description\":\"A version, written as names are.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}},{\"name\":\"file\",\"in\":\"path\",\"required\":true,\"description\":\"Its path. Slashes stay slashes, all else is written as names are.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}}],\"responses\":{\"200\":{\"description\":\"A static file of a version. Servers give it the media type of its ending.\",\"content\":{\"*/*\":{}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/advisories/{id}.json\":{\"get\":{\"summary\":\"A package of the repository that is vulnerable, in OSV's format.\",\"operationId\":\"advisory\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"description\":\"The id of the advisory, written as names are.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}}],\"responses\":{\"200\":{\"description\":\"A package of the repository that is vulnerable, in OSV's format.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\"}}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/advisories/all.zip\":{\"get\":{\"summary\":\"All advisories, in OSV's format.\",\"operationId\":\"advisories\",\"responses\":{\"200\":{\"description\":\"All advisories, in OSV's format.\",\"content\":{\"application/zip\":{}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/packages/{name}/\":{\"get\":{\"summary\":\"The page of a package, for people.\",\"operationId\":\"package-page\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}}],\"responses\":{\"200\":{\"description\":\"The page of a package, for people.\",\"content\":{\"text/html\":{}}},\"404\":{\"description\":\"The index has none.\"}}}},\"/packages/{name}/{badge}.svg\":{\"get\":{\"summary\":\"A badge of a package.\",\"operationId\":\"badge\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}},{\"name\":\"badge\",\"in\":\"path\",\"required\":true,\"description\":\"The preferred version, its state, or for which targets it was built.\",\"schema\":{\"type\":\"string\",\"enum\":[\"version\",\"state\",\"builds\"]}}],\"responses\":{\"200\":{\"description\":\"A badge of a package.\",\"content\":{\"image/svg+xml\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}},\"/packages/{name}/feed.xml\":{\"get\":{\"summary\":\"What is new of a package, as Atom.\",\"operationId\":\"package-feed\",\"parameters\":[{\"name\":\"name\",\"in\":\"path\",\"required\":true,\"description\":\"The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_+~-][A-Za-z0-9._+~-]*$\"}}],\"responses\":{\"200\":{\"description\":\"What is new of a package, as Atom.\",\"content\":{\"application/xml\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}},\"/feeds/{kind}.xml\":{\"get\":{\"summary\":\"What is new of all packages, as Atom: the newest 100.\",\"operationId\":\"feed\",\"parameters\":[{\"name\":\"kind\",\"in\":\"path\",\"required\":true,\"description\":\"Of what.\",\"schema\":{\"type\":\"string\",\"enum\":[\"all\",\"versions\",\"approvals\",\"removals\",\"vulnerabilities\"]}}],\"responses\":{\"200\":{\"description\":\"What is new of all packages, as Atom: the newest 100.\",\"content\":{\"application/xml\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}},\"/sitemap.xml\":{\"get\":{\"summary\":\"The pages, for search engines.\",\"operationId\":\"sitemap\",\"responses\":{\"200\":{\"description\":\"The pages, for search engines.\",\"content\":{\"application/xml\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}},\"/opensearch.xml\":{\"get\":{\"summary\":\"How browsers search the site.\",\"operationId\":\"opensearch\",\"responses\":{\"200\":{\"description\":\"How browsers search the site.\",\"content\":{\"application/xml\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}},\"/robots.txt\":{\"get\":{\"summary\":\"What search engines may read: all of it.\",\"operationId\":\"robots\",\"responses\":{\"200\":{\"description\":\"What search engines may read: all of it.\",\"content\":{\"text/plain\":{}}},\"404\":{\"description\":\"The index does not say where it is served, or it has more than 5,000 packages.\"}}}}},\"components\":{\"schemas\":{\"pakages.checksums-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.checksums/1\"},\"issued\":{\"type\":\"string\"},\"expires\":{\"type\":\"string\"},\"version\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"files\":{\"type\":\"object\",\"propertyNames\":{\"type\":\"string\"},\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}},\"required\":[\"schema\",\"issued\",\"files\"]},\"pakages.checksums-part-2\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.checksums-part/2\"},\"packages\":{\"type\":\"object\",\"propertyNames\":{\"type\":\"string\"},\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"files\":{\"type\":\"object\",\"propertyNames\":{\"type\":\"string\"},\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"}}},\"required\":[\"input\",\"files\"]}}},\"required\":[\"schema\",\"packages\"]},\"pakages.packages-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.packages/1\"},\"title\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"registry\":{\"type\":\"string\"},\"packages\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"license\":{\"type\":\"string\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"preferred\":{\"type\":\"string\"},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"targets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"version\",\"state\",\"targets\"]}}},\"required\":[\"name\",\"tags\",\"versions\"]}}},\"required\":[\"schema\",\"title\",\"registry\",\"packages\"]},\"pakages.package-2\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.package/2\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"homepage\":{\"type\":\"string\"},\"maintainers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"recipe\":{\"type\":\"string\"},\"preferred\":{\"type\":\"string\"},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"targets\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"license\":{\"type\":\"string\"},\"binaries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"target\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"}},\"required\":[\"hash\",\"target\",\"manifest\"]}},\"advisories\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"requires\":{\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"in\":{\"type\":\"string\"}},\"required\":[\"version\",\"state\",\"targets\",\"binaries\",\"advisories\"]}},\"usedBy\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"details\":{\"type\":\"object\",\"properties\":{\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"allow\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]}},\"reasons\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"missing\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tombstone\":{\"type\":\"object\",\"properties\":{\"auditor\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"}},\"required\":[\"auditor\",\"reason\",\"time\"]},\"license\":{\"type\":\"string\"},\"licenseAccepted\":{\"type\":\"boolean\"},\"maintainers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"recipeSha256\":{\"type\":\"string\"},\"recipeChange\":{\"type\":\"object\",\"properties\":{\"since\":{\"type\":\"string\"},\"added\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"removed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"patch\":{\"type\":\"string\"},\"cut\":{\"type\":\"boolean\"}},\"required\":[\"since\",\"added\",\"removed\",\"patch\"]},\"requires\":{\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"sources\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"},\"sha256\":{\"type\":\"string\"},\"git\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"}}}},\"reviews\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"auditor\":{\"type\":\"string\"},\"verdict\":{\"type\":\"string\",\"enum\":[\"approved\",\"rejected\",\"unsafe\",\"requested\",\"withdrawn\"]},\"criteria\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"note\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"},\"counts\":{\"type\":\"boolean\"},\"remarks\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"signer\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"file\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":{}}},\"required\":[\"auditor\",\"verdict\",\"criteria\",\"note\",\"time\",\"counts\",\"remarks\"]}},\"binaries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"tag\":{\"type\":\"string\"},\"image\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"layer\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"size\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"platform\":{\"type\":\"string\"},\"os\":{\"type\":\"string\"},\"target\":{\"type\":\"string\"},\"compiler\":{\"type\":\"string\"},\"variants\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"built\":{\"type\":\"object\",\"properties\":{\"time\":{\"type\":\"string\"},\"run\":{\"type\":\"string\"},\"source\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"signer\"]},\"complete\":{\"type\":\"boolean\"},\"unmatched\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"covered\":{\"type\":\"boolean\"},\"sboms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"format\":{\"type\":\"string\",\"enum\":[\"cyclonedx\",\"spdx\"]},\"mediaType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"components\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[\"format\",\"mediaType\",\"manifest\"]}},\"attestations\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"predicateType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"predicateType\",\"manifest\"]}},\"install\":{\"type\":\"object\",\"properties\":{\"spack\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"pakages\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"docker\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"spack\",\"pakages\",\"docker\"]}},\"required\":[\"hash\",\"tag\",\"image\",\"manifest\",\"layer\",\"size\",\"platform\",\"os\",\"target\",\"sboms\",\"attestations\",\"install\"]}},\"advisories\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"unknown\"]},\"title\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"component\":{\"type\":\"string\"},\"status\":{\"type\":\"string\",\"enum\":[\"affected\",\"not_affected\",\"fixed\",\"under_investigation\"]},\"grade\":{\"type\":\"string\",\"enum\":[\"certain\",\"likely\",\"possible\"]},\"why\":{\"type\":\"string\"},\"since\":{\"type\":\"string\"},\"fixed\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"exploited\":{\"type\":\"string\"}},\"required\":[\"id\",\"severity\",\"component\",\"status\"]}},\"concerns\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"removed\",\"rejected\"]},\"reason\":{\"type\":\"string\"},\"advisories\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\",\"version\",\"advisories\"]}},\"checked\":{\"type\":\"object\",\"properties\":{\"covered\":{\"type\":\"boolean\"},\"why\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"}},\"required\":[\"covered\"]},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"href\":{\"type\":\"string\"},\"digest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"size\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[\"path\",\"href\",\"digest\",\"size\"]}}},\"required\":[\"name\",\"version\",\"state\",\"reasons\",\"missing\",\"maintainers\",\"sources\",\"reviews\",\"binaries\",\"advisories\",\"files\"]}},\"specs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"external\":{\"type\":\"boolean\"},\"unlisted\":{\"type\":\"boolean\"},\"license\":{\"type\":\"string\"},\"needs\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},{\"type\":\"string\"}],\"items\":false,\"minItems\":2,\"maxItems\":2}}},\"required\":[\"name\",\"version\",\"hash\",\"needs\"]}}},\"required\":[\"versions\",\"specs\"]}},\"required\":[\"schema\",\"name\",\"maintainers\",\"tags\",\"versions\",\"usedBy\",\"details\"]},\"pakages.older-versions-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.older-versions/1\"},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"allow\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]}},\"reasons\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"missing\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tombstone\":{\"type\":\"object\",\"properties\":{\"auditor\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"}},\"required\":[\"auditor\",\"reason\",\"time\"]},\"license\":{\"type\":\"string\"},\"licenseAccepted\":{\"type\":\"boolean\"},\"maintainers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"recipeSha256\":{\"type\":\"string\"},\"recipeChange\":{\"type\":\"object\",\"properties\":{\"since\":{\"type\":\"string\"},\"added\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"removed\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"patch\":{\"type\":\"string\"},\"cut\":{\"type\":\"boolean\"}},\"required\":[\"since\",\"added\",\"removed\",\"patch\"]},\"requires\":{\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"sources\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"},\"sha256\":{\"type\":\"string\"},\"git\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"}}}},\"reviews\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"auditor\":{\"type\":\"string\"},\"verdict\":{\"type\":\"string\",\"enum\":[\"approved\",\"rejected\",\"unsafe\",\"requested\",\"withdrawn\"]},\"criteria\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"note\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"},\"counts\":{\"type\":\"boolean\"},\"remarks\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"signer\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"file\":{\"type\":\"object\",\"properties\":{},\"additionalProperties\":{}}},\"required\":[\"auditor\",\"verdict\",\"criteria\",\"note\",\"time\",\"counts\",\"remarks\"]}},\"binaries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"tag\":{\"type\":\"string\"},\"image\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"layer\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"size\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"platform\":{\"type\":\"string\"},\"os\":{\"type\":\"string\"},\"target\":{\"type\":\"string\"},\"compiler\":{\"type\":\"string\"},\"variants\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"built\":{\"type\":\"object\",\"properties\":{\"time\":{\"type\":\"string\"},\"run\":{\"type\":\"string\"},\"source\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"signer\"]},\"complete\":{\"type\":\"boolean\"},\"unmatched\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"covered\":{\"type\":\"boolean\"},\"sboms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"format\":{\"type\":\"string\",\"enum\":[\"cyclonedx\",\"spdx\"]},\"mediaType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"components\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[\"format\",\"mediaType\",\"manifest\"]}},\"attestations\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"predicateType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"predicateType\",\"manifest\"]}},\"install\":{\"type\":\"object\",\"properties\":{\"spack\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"pakages\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"docker\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"spack\",\"pakages\",\"docker\"]}},\"required\":[\"hash\",\"tag\",\"image\",\"manifest\",\"layer\",\"size\",\"platform\",\"os\",\"target\",\"sboms\",\"attestations\",\"install\"]}},\"advisories\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"unknown\"]},\"title\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"component\":{\"type\":\"string\"},\"status\":{\"type\":\"string\",\"enum\":[\"affected\",\"not_affected\",\"fixed\",\"under_investigation\"]},\"grade\":{\"type\":\"string\",\"enum\":[\"certain\",\"likely\",\"possible\"]},\"why\":{\"type\":\"string\"},\"since\":{\"type\":\"string\"},\"fixed\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"exploited\":{\"type\":\"string\"}},\"required\":[\"id\",\"severity\",\"component\",\"status\"]}},\"concerns\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"removed\",\"rejected\"]},\"reason\":{\"type\":\"string\"},\"advisories\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\",\"version\",\"advisories\"]}},\"checked\":{\"type\":\"object\",\"properties\":{\"covered\":{\"type\":\"boolean\"},\"why\":{\"type\":\"string\"},\"time\":{\"type\":\"string\"}},\"required\":[\"covered\"]},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"href\":{\"type\":\"string\"},\"digest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"size\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[\"path\",\"href\",\"digest\",\"size\"]}}},\"required\":[\"name\",\"version\",\"state\",\"reasons\",\"missing\",\"maintainers\",\"sources\",\"reviews\",\"binaries\",\"advisories\",\"files\"]}},\"specs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"external\":{\"type\":\"boolean\"},\"unlisted\":{\"type\":\"boolean\"},\"license\":{\"type\":\"string\"},\"needs\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},{\"type\":\"string\"}],\"items\":false,\"minItems\":2,\"maxItems\":2}}},\"required\":[\"name\",\"version\",\"hash\",\"needs\"]}},\"name\":{\"type\":\"string\"}},\"required\":[\"schema\",\"versions\",\"specs\",\"name\"]},\"pakages.trust-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.trust/1\"},\"registry\":{\"type\":\"string\"},\"keys\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}},\"policy\":{\"type\":\"object\",\"properties\":{\"registries\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"signers\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"key\"},\"pem\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}},\"required\":[\"kind\",\"pem\"]},{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"workflow\"},\"issuer\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"workflow\":{\"type\":\"string\"},\"caller\":{\"type\":\"string\"},\"ref\":{\"type\":\"string\"}},\"required\":[\"kind\",\"issuer\",\"repository\"]}]}},\"reviewSigners\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"key\"},\"pem\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}},\"required\":[\"kind\",\"pem\"]},{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"workflow\"},\"issuer\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"workflow\":{\"type\":\"string\"},\"caller\":{\"type\":\"string\"},\"ref\":{\"type\":\"string\"}},\"required\":[\"kind\",\"issuer\",\"repository\"]}]}},\"evidence\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"provenance\",\"sbom\"]}},\"auditors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"user\",\"team\"]},\"name\":{\"type\":\"string\"},\"keys\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}}},\"required\":[\"kind\",\"name\",\"keys\"]}},\"quorum\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9007199254740991},\"criteria\":{\"minItems\":1,\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]{0,39}$\"}},\"definitions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]{0,39}$\"},\"description\":{\"type\":\"string\"},\"implies\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]{0,39}$\"}}},\"required\":[\"name\",\"description\",\"implies\"]}},\"publishers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"packages\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"user\":{\"type\":\"string\"},\"key\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"},\"since\":{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$\"},\"until\":{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$\"},\"criteria\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]{0,39}$\"}}},\"required\":[\"packages\",\"until\",\"criteria\"]}},\"licenses\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"allow\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"rejected\",\"unreviewed\"]}},\"binding\":{\"type\":\"string\",\"enum\":[\"recipe\",\"digest\"]},\"unsignedReviews\":{\"type\":\"boolean\"},\"imports\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"},\"signers\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"key\"},\"pem\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}},\"required\":[\"kind\",\"pem\"]},{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"workflow\"},\"issuer\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"workflow\":{\"type\":\"string\"},\"caller\":{\"type\":\"string\"},\"ref\":{\"type\":\"string\"}},\"required\":[\"kind\",\"issuer\",\"repository\"]}]}},\"indexSigners\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"key\"},\"pem\":{\"type\":\"string\",\"maxLength\":2000,\"pattern\":\"^-----BEGIN PUBLIC KEY-----.*\"}},\"required\":[\"kind\",\"pem\"]},{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"workflow\"},\"issuer\":{\"type\":\"string\"},\"repository\":{\"type\":\"string\"},\"workflow\":{\"type\":\"string\"},\"caller\":{\"type\":\"string\"},\"ref\":{\"type\":\"string\"}},\"required\":[\"kind\",\"issuer\",\"repository\"]}]}},\"auditors\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"packages\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"except\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"criteria\":{\"type\":\"object\",\"propertyNames\":{\"type\":\"string\"},\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]{0,39}$\"}}},\"approvals\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"tombstones\":{\"type\":\"boolean\"}},\"required\":[\"url\",\"signers\"]}},\"vulnerabilities\":{\"type\":\"object\",\"properties\":{\"severity\":{\"type\":\"string\",\"enum\":[\"low\",\"medium\",\"high\",\"critical\"]},\"knownExploited\":{\"type\":\"boolean\"},\"grade\":{\"type\":\"string\",\"enum\":[\"certain\",\"likely\",\"possible\"]},\"grace\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"maxAge\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9007199254740991},\"notCovered\":{\"type\":\"string\",\"enum\":[\"allow\",\"refuse\"]},\"notChecked\":{\"type\":\"string\",\"enum\":[\"allow\",\"refuse\"]}},\"required\":[\"knownExploited\",\"grade\",\"grace\",\"maxAge\",\"notCovered\",\"notChecked\"]},\"trustRoot\":{\"type\":\"string\"}},\"required\":[\"registries\",\"signers\",\"reviewSigners\",\"evidence\",\"auditors\",\"quorum\",\"criteria\",\"licenses\",\"allow\",\"binding\",\"unsignedReviews\",\"imports\"]}},\"required\":[\"schema\",\"registry\",\"keys\",\"policy\"]},\"pakages.registry-readings-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.registry-readings/1\"},\"under\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\"},\"readings\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"hash\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"},\"spec\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{32}$\"},\"time\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"layer\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"size\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"layers\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"sboms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"format\":{\"type\":\"string\",\"enum\":[\"cyclonedx\",\"spdx\"]},\"mediaType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"}},\"required\":[\"format\",\"mediaType\",\"manifest\"]}},\"attestations\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"predicateType\":{\"type\":\"string\"},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"predicateType\",\"manifest\"]}},\"built\":{\"type\":\"object\",\"properties\":{\"time\":{\"type\":\"string\"},\"run\":{\"type\":\"string\"},\"source\":{\"type\":\"string\"},\"commit\":{\"type\":\"string\"},\"signer\":{\"type\":\"string\"}},\"required\":[\"signer\"]},\"publishers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"publisherKeys\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"provenance\":{\"type\":\"boolean\"},\"recipe\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"licence\":{\"type\":\"string\",\"maxLength\":10000}},\"required\":[\"hash\",\"spec\",\"time\",\"manifest\",\"layer\",\"size\",\"layers\",\"sboms\",\"attestations\",\"publishers\",\"publisherKeys\",\"provenance\"]}}},\"required\":[\"schema\",\"under\",\"readings\"]},\"pakages.releases-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.releases/1\"},\"releases\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":1000},\"generation\":{\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":9007199254740991},\"manifest\":{\"type\":\"string\",\"pattern\":\"^sha256:[0-9a-f]{64}$\"},\"recorded\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"},\"commit\":{\"type\":\"string\",\"maxLength\":1000},\"packages\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"since\":{\"type\":\"string\",\"maxLength\":1000},\"added\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":1000},\"versions\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}}},\"required\":[\"name\",\"versions\"]}},\"removed\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":1000},\"versions\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}}},\"required\":[\"name\",\"versions\"]}},\"changed\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":1000},\"before\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}},\"now\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}},\"licenses\":{\"type\":\"object\",\"properties\":{\"before\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}},\"now\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}}},\"required\":[\"before\",\"now\"]}},\"required\":[\"name\",\"before\",\"now\"]}},\"rebuilt\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":1000}},\"vulnerabilities\":{\"type\":\"object\",\"properties\":{\"new\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"maxLength\":1000},\"severity\":{\"type\":\"string\",\"maxLength\":1000},\"package\":{\"type\":\"string\",\"maxLength\":1000},\"version\":{\"type\":\"string\",\"maxLength\":1000}},\"required\":[\"id\",\"severity\",\"package\",\"version\"]}},\"gone\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"maxLength\":1000},\"severity\":{\"type\":\"string\",\"maxLength\":1000},\"package\":{\"type\":\"string\",\"maxLength\":1000},\"version\":{\"type\":\"string\",\"maxLength\":1000}},\"required\":[\"id\",\"severity\",\"package\",\"version\"]}}},\"required\":[\"new\",\"gone\"]}},\"required\":[\"name\",\"generation\",\"manifest\",\"recorded\",\"packages\",\"added\",\"removed\",\"changed\",\"rebuilt\"]}}},\"required\":[\"schema\",\"releases\"]},\"pakages.reviewing-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.reviewing/1\"},\"states\":{\"type\":\"object\",\"propertyNames\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"queue\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"approved\",\"pending\",\"unreviewed\",\"rejected\",\"removed\"]},\"since\":{\"type\":\"string\"},\"dependents\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"uncovered\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"missing\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"knownTo\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"waitsFor\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\",\"version\",\"state\",\"dependents\",\"uncovered\",\"missing\",\"knownTo\",\"waitsFor\"]}},\"auditors\":{\"readOnly\":true,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"from\":{\"type\":\"string\"},\"named\":{\"type\":\"boolean\"},\"approved\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"rejected\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"unsafe\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"counted\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"packages\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"last\":{\"type\":\"string\"},\"waiting\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[\"name\",\"named\",\"approved\",\"rejected\",\"unsafe\",\"counted\",\"packages\",\"waiting\"]}}},\"required\":[\"schema\",\"states\",\"queue\",\"auditors\"]},\"pakages.vulnerabilities-1\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"schema\":{\"const\":\"pakages.vulnerabilities/1\"},\"time\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"},\"sources\":{\"readOnly\":true,\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"maxLength\":300},\"formats\":{\"readOnly\":true,\"maxItems\":20,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":40}},\"records\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"newest\":{\"type\":\"string\",\"maxLength\":40},\"fetched\":{\"type\":\"string\",\"maxLength\":40}},\"required\":[\"name\",\"formats\",\"records\"]}},\"packages\":{\"readOnly\":true,\"maxItems\":1000000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9_][a-z0-9_-]{0,99}$\"},\"version\":{\"type\":\"string\",\"maxLength\":300},\"hashes\":{\"readOnly\":true,\"maxItems\":100000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"}},\"covered\":{\"type\":\"boolean\"},\"why\":{\"type\":\"string\",\"maxLength\":500},\"checked\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"}},\"required\":[\"name\",\"version\",\"hashes\",\"covered\"]}},\"records\":{\"readOnly\":true,\"maxItems\":1000000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"package\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9_][a-z0-9_-]{0,99}$\"},\"part\":{\"type\":\"string\",\"maxLength\":200},\"id\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$\"},\"aliases\":{\"readOnly\":true,\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$\"}},\"summary\":{\"type\":\"string\",\"maxLength\":300},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"unknown\"]},\"score\":{\"type\":\"number\",\"minimum\":0,\"maximum\":10},\"exploited\":{\"type\":\"string\",\"maxLength\":40},\"probability\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"first\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"},\"range\":{\"readOnly\":true,\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"introduced\":{\"type\":\"string\",\"maxLength\":300},\"after\":{\"type\":\"string\",\"maxLength\":300},\"fixed\":{\"type\":\"string\",\"maxLength\":300},\"last\":{\"type\":\"string\",\"maxLength\":300}}}},\"fixed\":{\"readOnly\":true,\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"reviewed\":{\"type\":\"object\",\"properties\":{\"range\":{\"readOnly\":true,\"maxItems\":1000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"introduced\":{\"type\":\"string\",\"maxLength\":300},\"after\":{\"type\":\"string\",\"maxLength\":300},\"fixed\":{\"type\":\"string\",\"maxLength\":300},\"last\":{\"type\":\"string\",\"maxLength\":300}}}},\"by\":{\"type\":\"string\",\"maxLength\":300},\"time\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"}},\"required\":[\"range\",\"by\",\"time\"]},\"found\":{\"readOnly\":true,\"maxItems\":10000,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"version\":{\"type\":\"string\",\"maxLength\":300},\"hashes\":{\"readOnly\":true,\"maxItems\":100000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[a-z2-7]{32}$\"}},\"grade\":{\"type\":\"string\",\"enum\":[\"certain\",\"likely\",\"possible\"]},\"status\":{\"type\":\"string\",\"enum\":[\"open\",\"fixed\",\"not_affected\",\"under_investigation\",\"accepted\"]},\"why\":{\"type\":\"string\",\"maxLength\":1000},\"sources\":{\"readOnly\":true,\"maxItems\":100,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"reason\":{\"type\":\"string\",\"maxLength\":1000},\"statement\":{\"type\":\"object\",\"properties\":{\"status\":{\"type\":\"string\",\"enum\":[\"not_affected\",\"affected\",\"fixed\",\"under_investigation\"]},\"justification\":{\"type\":\"string\",\"enum\":[\"component_not_present\",\"vulnerable_code_not_present\",\"vulnerable_code_not_in_execute_path\",\"vulnerable_code_cannot_be_controlled_by_adversary\",\"inline_mitigations_already_exist\"]},\"note\":{\"type\":\"string\",\"maxLength\":2000},\"by\":{\"type\":\"string\",\"maxLength\":300},\"time\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"},\"expires\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"}},\"required\":[\"status\",\"by\",\"time\"]},\"since\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"}},\"required\":[\"version\",\"hashes\",\"grade\",\"status\",\"why\",\"sources\",\"since\"]}},\"events\":{\"readOnly\":true,\"maxItems\":200,\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"time\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z))$\"},\"kind\":{\"type\":\"string\",\"enum\":[\"opened\",\"closed\",\"reopened\"]},\"versions\":{\"readOnly\":true,\"maxItems\":10000,\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":300}},\"why\":{\"type\":\"string\",\"maxLength\":1000}},\"required\":[\"time\",\"kind\",\"versions\",\"why\"]}}},\"required\":[\"package\",\"id\",\"aliases\",\"summary\",\"severity\",\"first\",\"range\",\"fixed\",\"found\",\"events\"]}}},\"required\":[\"schema\",\"time\",\"sources\",\"packages\",\"records\"]}}}}";
        ;
        const releases_page_MOST = 200;
        const releases_page_IN_COLUMNS = 12;
        const releasesPage = ({ site, packages }, releases) => {
            const known = new Set(packages.map(({ name }) => name));
            return shell(site, {
                title: 'Releases',
                description: `What each release of ${site.title} brought.`,
                root: '../',
                main: html_html `<h1>Releases</h1>
      <p class="lead">
        Each release is a set of binaries that is never changed. All of it
        <a href="../v2/releases.json">as JSON</a>.
      </p>
      ${isReachable(site) && copyable('Install from a release', 'line for a release', [`${installLine(site, 'PACKAGE')} --generation ${(0, shell_word.r)(releases[0]?.name ?? 'NAME')}`])}
      ${releases.map((release) => section(release, known))}`,
            });
        };
        function section(release, known) {
            const { name, since, recorded, packages, added, removed, changed, rebuilt } = release;
            const id = `release-${(0, paths.mX)(name)}`;
            const isSame = [added, removed, changed, rebuilt].every((list) => list.length === 0);
            return html_html `<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    <p class="note">
      <time>${dayOf(recorded)}</time>, ${amountOf(packages, 'package')}, generation
      ${release.generation}${since !== undefined && html_html `, compared with ${since}`}${release.commit !== undefined && html_html `, commit <code>${release.commit.slice(0, 12)}</code>`}.
    </p>
    ${isSame && html_html `<p>The same packages.</p>`}
    ${releases_page_list('Added', added, (one) => html_html `${releases_page_nameOf(one.name, known)} ${one.versions.join(', ')}`)}
    ${releases_page_list('Removed', removed, (one) => html_html `${releases_page_nameOf(one.name, known)} ${one.versions.join(', ')}`)}
    ${releases_page_list('Changed', changed, (one) => changedLine(one, known))}
    ${releases_page_list('Built anew', rebuilt, (one) => releases_page_nameOf(one, known))} ${vulnerabilityPart(release, known)}
  </section>`;
        }
        const releases_page_nameOf = (name, known) => known.has(name) ? html_html `<a href="../packages/${(0, paths.mX)(name)}/">${name}</a>` : name;
        const changedLine = ({ name, before, now, licenses }, known) => html_html `${releases_page_nameOf(name, known)} ${before.join(', ')} →
  ${now.join(', ')}${licenses && html_html `; licence ${licenses.before.join(', ')} → ${licenses.now.join(', ')}`}`;
        function releases_page_list(title, all, line) {
            if (all.length === 0)
                return undefined;
            return html_html `<h3>${title}</h3>
    <ul class="${all.length > releases_page_IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${all.slice(0, releases_page_MOST).map((one) => html_html `<li>${line(one)}</li> `)}
    </ul>
    ${all.length > releases_page_MOST && html_html `<p>and ${all.length - releases_page_MOST} more</p>`}`;
        }
        function vulnerabilityPart({ vulnerabilities, since }, known) {
            if (!vulnerabilities)
                return undefined;
            const line = (one) => html_html `${one.id} (${one.severity}) in ${releases_page_nameOf(one.package, known)} ${one.version}`;
            return html_html `${releases_page_list(since === undefined ? 'Open vulnerabilities' : 'Open vulnerabilities that came', vulnerabilities.new, line)}
  ${releases_page_list('Open vulnerabilities that went', vulnerabilities.gone, line)}`;
        }
        ;
        const MEANINGS = {
            approved: 'Enough auditors vouch for it. Installed by default.',
            pending: 'A review was asked for and is not finished.',
            unreviewed: 'Nobody asked for a review.',
            rejected: 'An auditor said no, and said why.',
            removed: 'Found unsafe. The binaries are gone; nothing installs it.',
        };
        function usePage(input) {
            const { site } = input;
            return shell(site, {
                title: 'Use',
                description: `How to install from ${site.title}.`,
                root: '../',
                here: 'use',
                main: html_html `<h1>Use ${site.title}</h1>
      <p class="lead">
        The binaries lie in <code>${site.registry}</code>. Stock Spack installs from there; Pakages
        also checks who built and who approved them.
      </p>
      <section class="install" aria-labelledby="install">
        <h2 id="install">Install</h2>
        ${isReachable(site) ? linesFor(site) : html_html `<p>The registry is a folder of the machine that wrote this index: there is nothing to install from elsewhere.</p>`}
      </section>
      ${statesSection(site)} ${releasesSection(input)} ${apiSection(site)}
      ${documentationSection(site)}`,
            });
        }
        const linesFor = (site) => html_html `${copyable('Pakages', 'lines for Pakages', [installLine(site, 'PACKAGE')], installLineChecks(site))}
  ${copyable('Spack', 'lines for Spack', [...spackSetup(site), 'spack install --cache-only PACKAGE'], 'The binaries count as unsigned for Spack, which has no signatures on OCI mirrors. Digests are checked.')}`;
        const statesSection = ({ policy }) => html_html `<section aria-labelledby="states">
    <h2 id="states">What the states mean</h2>
    <dl class="meanings">
      ${src_state.x.map((state) => html_html `<div>
            <dt>${icons_badge(state)}</dt>
            <dd>${MEANINGS[state]}</dd>
          </div> `)}
    </dl>
    <p>
      A version is approved when ${amountOf(policy.quorum, 'auditor')}
      vouch${policy.quorum === 1 ? 'es' : ''} that it is
      ${words_listed(policy.criteria.map(criterionInWords))}, and its licence is
      ${words_listed(policy.licenses, 'or')}.
    </p>
    ${ownCriteria(policy)} ${publishers(policy)} ${others(policy)}
    <p>
      <a href="../auditors/">Who reviews</a>, and <a href="../queue/">what waits for a review</a>
    </p>
  </section>`;
        const ownCriteria = ({ definitions = [] }) => definitions.length > 0 &&
            html_html `<dl class="meanings">
    ${definitions.map(({ name, description, implies }) => html_html `<div>
          <dt>${name}</dt>
          <dd dir="auto">
            ${description}${implies.length > 0 && ` It implies ${words_listed(implies)}.`}
          </dd>
        </div> `)}
  </dl>`;
        const publishers = ({ publishers: trusted = [] }) => trusted.length > 0 &&
            html_html `<ul class="plain">
    ${trusted.map(({ who, packages, until }) => html_html `<li>
          What ${who} builds of ${words_listed(packages)} until
          <time datetime="${until}">${until}</time> counts as reviewed.
        </li> `)}
  </ul>`;
        const others = ({ imports = [] }) => imports.length > 0 &&
            html_html `<p>
    Reviews of ${imports.map((url, at) => html_html `${at > 0 && ', '}${html_link(url, addressInWords(url))}`)}
    count too.
  </p>`;
        const releasesSection = ({ releases = [] }) => releases[0] &&
            html_html `<section aria-labelledby="releases">
    <h2 id="releases">Releases</h2>
    <p>
      The newest is ${releases[0].name}.
      <a href="../releases/">What each release brought</a>: packages, versions, licences,
      vulnerabilities.
    </p>
  </section>`;
        const apiSection = (site) => html_html `<section aria-labelledby="api">
    <h2 id="api">For programs</h2>
    <ul class="plain">
      <li>
        <a href="../v2/packages.json"><code>v2/packages.json</code></a
        >: all packages with their versions and states
      </li>
      <li>
        <code>v2/packages/NAME.json.gz</code>: one package, packed by gzip, with the reviews,
        binaries, digests, dependencies and install lines of its versions
      </li>
      <li>
        <a href="../v2/checksums.json"><code>v2/checksums.json</code></a
        >: the sha256 of every
        file${site.signer !== undefined && html_html `, signed by ${site.signer} in <a href="../${paths.KC}"><code>${paths.KC}</code></a>`}
      </li>
    </ul>
  </section>`;
        const GUIDES = [
            ['installing', 'Install packages'],
            ['environments', 'Load what is installed'],
            ['containers', 'Packages in containers'],
            ['trust', 'Whom to trust, and what is checked'],
            ['api', 'The index as an API'],
        ];
        const documentationSection = ({ generator }) => html_html `<section aria-labelledby="documentation">
    <h2 id="documentation">Documentation</h2>
    <p>Of Pakages ${generator}, which wrote this index:</p>
    <ul class="plain">
      ${GUIDES.map(([page, title]) => html_html `<li>${html_link((0, version.y5)(generator, page), title)}</li> `)}
    </ul>
  </section>`;
        var digest = __webpack_require__(64074);
        var schemas = __webpack_require__(92857);
        var iso = __webpack_require__(64377);
        ;
        const releases_text = schemas.YjP().max(1000);
        const versions = schemas.YOg(releases_text).readonly();
        const vulnerability = schemas.Ikc({ id: releases_text, severity: releases_text, package: releases_text, version: releases_text });
        const release = schemas.Ikc({
            name: releases_text,
            generation: schemas.aig().int().positive(),
            manifest: (0, digest.Ne)(),
            recorded: iso.w$(),
            commit: releases_text.exactOptional(),
            packages: schemas.aig().int().nonnegative(),
            since: releases_text.exactOptional(),
            added: schemas.YOg(schemas.Ikc({ name: releases_text, versions })).readonly(),
            removed: schemas.YOg(schemas.Ikc({ name: releases_text, versions })).readonly(),
            changed: schemas.YOg(schemas.Ikc({
                name: releases_text,
                before: versions,
                now: versions,
                licenses: schemas.Ikc({ before: versions, now: versions }).exactOptional(),
            }))
                .readonly(),
            rebuilt: versions,
            vulnerabilities: schemas.Ikc({ new: schemas.YOg(vulnerability).readonly(), gone: schemas.YOg(vulnerability).readonly() })
                .exactOptional(),
        });
        const releasesType = schemas.Ikc({ releases: schemas.YOg(release).readonly() });
        const releasesDocument = (0, documents.v0)('pakages.releases/1', 'index', releasesType);
        var trust_document = __webpack_require__(52555);
        ;
        const packedLicences = 'XyhyFkWwcQQywJuUHSAXNg4AD77XAHotegw3hqfSPSJRINJKo1i+9H4QrWqrknrTqXtJWINC8uAhSkaNdPpFIO6PQfTGcsBumf1gsiXinrzmcdkiIFx7X7qqarnnx6c+K1RUZiJ4IdndzFC11yJGYHMt1cyq3eQ3QBn9uWovjyTSBnHcUTAz9FN0bcA2pWm9VdDg21qo02n9ss06m8tBVtmYSAWAYVvqf6qWVavOsLOkXTlEbuZGzkm6SIcHBvH5KDwN8HEc9q2r0g3I2ZkaithWqsw19K27h6TgixjEzz3qZJltpTpxkIjtRujjE/hPM8vT9U02hUCJnVxbgE8nZaGbv+1Ca5qOixqksjQITEyXAIFkGatqt7UtfSUgnINMIr7//736Zt2ZquoUh3HeHvY0/85xNPa/9+y72wRBrEUQYNdnctAvOUhVaznFs8+9DwBBSgXgf0kgJFV/yVF2h5jmnk3tHvV0CJLfCuUcZh2ymUy/H+76a/klAXdsuZAYSQtU2pSRAv3Zz5fSbUjWGmP2/TWv9F9WERBpSpLBtwzVupX21mhshgAhtAD732Ks9NOkNX2+yykiInqIu8AMNZGm9dDrQR+oyRpYlr2WRnmTNalr9bmgUnoGM9F//42zr89v17wvU5/f3NIR1l/wcmxTihnCHRTb31/JbfnAXX7OVMxDfxUPM8+Q+IkgoXnic1uRqzKLivLc5d/CNNBfcjmoIRE65bVKHoKE/TJnkuj43L0tWPw/2lJDdJL1Z7LlYI6nel6FfuVADuKBj65w+ckqrukhn0YpwbafO5MWYWe1pnGaGLr7SeM5K+f8AYY8iwlj27jRCqYXZ8sBmcrPEQU1Zm3mGT+Luz57Zkgyn+M8G+hT0gY1PYO71lj0//6TlmExdf6rrEUoaZjqyGHzcleaLvKB25SVg9nIQik4P706I3tY0wKkgIEzxsnVh6Tqo5q2KILx+gvK+9cn2VkXhp4tHyqWVx5Vv/VRA0HBVeSeGeqmp0xGw37yLRsVTOlFo+C/pPfv6Hqe2n7XMsZUjAfQsp1WYAIO3kbv7I5pRbymWipTRgl0SsqWem3LnOFgRz/QS2rLs2zO8eom1AxkA4ogD/OaMvPmZMYikI5CunucyKpJX0+DwHQlIuv0uu4bEykvRvXhZZ3vgZlLYcr2lyzGZ38kpRkSR0qaVg8+OMrIJN23QNIx3ckS76rHAxdb4z113C5EKCLPfNDedaiagHydpkDqlscRfdCbnzjxpmgxV+pbQ4UA6TNMfssI19ijuLY6ORSLqF8Z7QWlE4bOFHtU+3p/yOTgseNtWaY2cd2ODsk0tsdWSNJIsa1JtLdSaYIkjezitRVyVeiEnMU3Ob5OrIUX+n2dKdn5bHeea+Un7I78YMDIBISXFkcLSdiaPhTpv+RE813kJP9+krvUclUC+ZqkCuyzexbX8cEvAAZjUSWyrv/gXa3f6BNJ7USOhdGE6gmR+ILQwBEp7LKMx54G1msfjaetXSrdlekIJNg6+d/SCci3BwSkoygCgn+DxPuAwSO/dMmWv3IKI1W+6c8k60UzyF/Fw5u1vTzEyLQPspnuP640ZoyagDcSaAJWYoLEn0iglF/SmGcOYxxlhxnNz1HWfzgLPGR0FR+RlsGi5NYxlTNu+O09oKXfX6YoHkL3p35Gv+T6X1Tv6PdmvysiYD8eLN38vmuemVxucXdJar48UyymXCzUFCCzpRDtC2HKJudhU+rgLUQeOmSOnEhkCGOC+DHgolVKtBVbsrxCWOHlNGSRXJ7D3viBZZaclAIyDHLCP9dRamQPXIqkJLny1wRSg1bamzxz0UBXeZ+J/9FxLdPzmtCtxuVZy39IhhNUEYHONGwCCfcXJHguRi3Fgp3zeDLJrDPKjaEXxNK5p/Riac3J+pWkqQPvqavpgLWdl0eLXLjDtdAn07MyM/xBVLmg3DaqFNtf8NqGSbGpjoRhq0iwpE+rFkrj7dhTZ9hxaUm3oaVNs+Mb32WQzMAAz9BqHuUVLi82fz2Cy3cE7ULgslpLCQf8MjCAkuNpf7iLL6XwOQfauPvPsOaO9cutOvyr7OcxdSSTgwtv0vn4wxi0qWZ9a1BqQxmctvbnaxk1wIgeZXbZihqrpgIrXbMIYpyPcnNZzqfGogNuYbUZ14aQzIhj6OBjbUHRuSvEinMh1kTnxygzdfB7kOhI+JsXWPFOM3BO8iGf67AVRj0Xwuoj6CS0rHogMzsezFxxgp6gT12NjAtHeWGlY2XY0dcM0CFSylXSbj08WBL+rVhzwk5C6NEA5qKQpNGWYUxtfWcuhXvd/8VWsPAZty7BVtuUEwam0XHhlDsWEZjXCTImYUTlsWL2bJswvuxvxkoz6LMFF0kWUUNWWs0FwdggqQU/OwvFkCRjoOH4pE51VRoYErN5Pv4XJe9Px20YudzZWI9/flFVedEjBczS+kk2kmOdkukRmSg9/ghtGnJY+iVLrzQzAvqJ/RY1BJlnIIejbrEQmZPZW8FyinT4kR2Y9uGA6biAXbalWwvR60cYqx0Fefm3G2vONMDfz4wA3vkaMabFiJqgXnHIhVoOwlvaBzocUCnA08X9y0esQPv+8xZXJcJwyI6KPljf5sGrbqqSHO/akRfuCbEFVVU7EUqHMKe2KIqIyxiNBXN8jTR6WcVJTu0Gm5U33LYLUzC/HC2ISMHtlAejeSGYMkSys7vlCyOcEF/tXnzuorvHZy6DfSvSpOzWOkv+yGHGkAneVplPL3KxEKJI720wt3TfaEzAkmTbZpAZY1y+nHuFu0MHd1ZPF8z7kJWWlzQwC+TeR/ETxTmqB5gMZ9sHv1b/BycZmGOshAsnPspECJGddrYsyrLuj8PalX4/CF2kT9YElQiuc8HSc+20O+CsELC78eeia+3akYE61CD1I36xZmvpzQndLrDlOiIWkEFLspslVpLVx2cPPb9TovZiKkHFdWOu3I4jpqUHctZKyOfSEglNTFHdr0AgmMc697Und/FLFg31VsERYVyk03bxzov4DS9SWvshWPHXfppjrYQKYeUGWY2yZomEj/HsJjSvrd9n3UHuuzdqqvz0NBDQebhfEPqZtJmWMlqyBRshXwOZkxjWE0ghPRdVYjXFMh2yo9mCq/n3pDH97udj1NwgOYEkSzqPpKIP+tvJMfxXSjl4JRVpVQrW6pS08nWQVuS3s5RBeynSkf6ayaBacGsCIT2rcO/59Dl8oetmbjDjUjoyTnpqgXq+d86wnN3EE2nng+SYIi4B6JsLnv3YfQTh1RFdTUAAi1Ll8cGzvEkxRsl+YaFrljKLUUeSsuB5GGpObMVMHbraIl1mfaOiyPncNMODRoPhf2ae2oUB6Uwx1kLAncCY3UGAdm5Z8WjuSVKcd7qQ17XovApDZQ1vGkmd92wFL+VkK+24AFNp5+bI5OnHjZmKFUTHR2X4HI6yTdihRMC1Txk0O6GzKPi3KbwBnw0zK3RZrLfT8MIG6Y9k9gcs56fktygXMp27bonHqzx2AxcF+NcqCICoPN8f3bIDIhFvX3iKPYcvW0lzes6a0KWDXuNIXqouDohcS/C+EK3B7k2AGXo7W9tSvqm5n/v5RbvD82YVUr6pxaGk/Tdg0kSyskUj/O+cDHcR0PsLNSW8fZrXnTiGlCjT1MmViugQp7CqmBnOMUgl41ATz7BscQ8hUi5gmBBF7kT9R+jZ+9Ejr6vN5ykhFE6gLJhhSK/U9FxU7vAmi3O4+m8N3g6/CW86mURxnj1eXK64MuO9c4C2e5ixmBLV7hxUe7VS0YHgFJ9/mUG8Me4IrdvNJWe6NcKtzecW8SoFrfBdmg8uk++DUSxrHjr1dQRJ9EkNOmhTBlp2OiBekJq7e/mtoi6VX12bbWcwIzU5o1DhTncHJcDwLH7A9u7P2k2uhKGFZPLj/eFEHLSASsudnTNjxKdTqSw+J2bhkG2KSZQqtgw4F4HnirwT2wRvKdgFI64hFcpZt4sCW6W5dZSIkICzZdBmVphRMnbNF4a9rV/t9bFaqv6UzFyV/prKT3eKy/bH1Dpr9v1QdcqEYqS3rG3bWzZYMtjT+mBdjk7xmDakIEvJ4T4D/amM5IJJf1aFRDJkPfjyNShZRHtkguXpuwCHZ67cPNFeP/61hkbPkx7dDahQD7ExWS8DxRlgG2JFLCPVqwMW170Tf5mFJ2vYEXKO0p2d6tY9YBpybcTtrqjq9KRVPlS5X+2pPH6vN0w26Y0UjoZWYnKbNIW0SZzQN8lzNN79PL4+RC1xWwwYqWkzJzjsuACxu/6i0bdSDmpn79Ki3p8rileWFoXyv467Ehb7WyjBHn8xGWemhhiNS5iClaSrhH3k50n3c7Zn+Rdukd2yyN03RIdcoV0PR6JODBW+GAOtXYxhk2/KXuyoYzuqWZ6k3PEbexehAijbYzFX2xWoTWJAqwPxoouai9lJdr7Uh/kr8zc+wDJFUq7d37ZABUDXXKsai0Ux7UBuJa8Y9mF1G5T6aci9CLine7G2VBt7ZTTGH46IABYxG14yEOXQv7zAdlThcOMr0m14aYspUbNUpzl6B8krpHCrmuSgBrr11R+PzI+GnYfwubmHo6JMTyVuIeOMD+h1/uN8ZX1Gm9/0Tb6vo1c+xR+/0zKdlOFRWQX38x6teT2EhqD3MAMqpWxJdGQNnaMBul96H1ypue1hGbf9vJo/CNcaenfGEtRKT+OePpLM69G19pF0ysBTBNZ8KECTu+jMmz56vnSiOJSGZCC0KmJF5iq3gW/xMWrJXVOpGBNCWTrRLzDkImGTwSQZLhwLU71TWP6jRNzL77LeUK118OP9li9qcEYv7Z3Y5VKpBgoNcGp+pqR07VzHVav0CS6G4sBLmvLlNNXjbQyccV2ZqAakoj5TsV9KpkghL7VMSxLD5+/zuVimNaxyzdPxRUoHM77B6BJfg3wkUFz8sixzs5DUGP/gBMNZzz4HiOFg9PLVuKiCdn5WefpJb4utGDTApB8GreKa0ZTsEkESZ3g49QMX2i4B/JmlYJnNSFc+1ItOPxUH3sxL7DJK7L+Iu7wCMWURuDKnjRavMVDelmgf150HxhD9lTh40nYuoPoizag2crGiVPjJ549DhgDYHf2BLZ5mmG6bWWzK44HCcmTeA17xN5OE3sJ6SGJVmRwPh1zSo5gRh0FJihC3Jsw9KpicclUbvPTLCdnZBIInv/bSY9pkTyHnJUmUFbZZe85VRPJeIm/jIR/9fG7WKTeRNTXYQgJqT9/J23Ces/qhCMMsGkV86ud2hUC+oOwUJz2e32wBVlUQY1NGWNWbffJIPltFHGMKMCgKAhpLEW2Mhmxyp6btIXChXcKskTkC1qvR2yKX1U7ngNxvFfp2uVVCESy8ZEHwmrE6xbJnQw/h0XUwi2eHzQ9r+rXinknm9qd+ubLrvw7Lm/zN8qfuVKulIrA54IORPGzao3LlmvMWztMoTHXZ+zn7WhAOXwCe1SjHP5XMoaBL/oGJIlymPJe2lYJ/U/991PN7/pQ2NUfAoYHCObIGS3WotLbKgXoGvBzNfxhCrKM4zFCsjUQsMm9OvCS9u5UwdxYPo2jMxxdCWOvEGG/fXAEMU/tHg/RPTWqrp+bZq06PI0R55K1dWtechwSz00/K1HKFbkmdVVHYGtK6PSX1Jc5RYBXSBMWOyHXPUIrKrGTDEW0Ux8Br6yEhWXzzRj9Fh349ZAapNjK15iipuRpqGiMGaoW5oFGE6nFSTIphba8ltyjbXRYZ5FnMX/9BF8bOXNacJRuQYxFgSqPBoqVAN23Sk9XaHRuARNj8i5Evd1pdh3mRM93ceU3B65PWyKx1hBUbgQWm7h72G4R7bS68sGS2vYnc45OfenmkcskClOjC9lMJcUgGkE4Tu5AF8GLR9mNzyAxePRx0oue+zp+bety0uQUTA9++Mx32jPRBwRCiiAJj8pbTyAlRKNXRRc4iLXolqaC1MSF4Yf5RRtsfNqQTo4Z9Nn6dlxFAgas9ZxdAuR0ZIrFqyp0QU0gmO5oyDMGGGLoQo6y0nQ6W16ZJLKdFxWLXy69wYF0+8giWYK8+JEaKanuXGf7WyYM023NMOyDT8wReDtg82ryZzBGat2FRcpI1QU6AUC9y9h23N9ZrbO/kV3V0Ey7BbL4UfUQyq4E1RwJkY62djhtJeA4WZDVmfovb6dNqV+33Woz/rq0f9fK0jx7gLc0vZ+Yt9uZbgZ1GAncwq75HOgp8Cy9s4zWd3/aXE/eOB9PtQG7Fi4X3loIf/vjOTHo9Ai77s7njUwSW3LeRejz1fvzfwfkL+TXLtKbLMrtTfp7qY9KPu9FHD6G3d++r6pnrP0TrIBjQ4Eu4xSW8FwLnvxavcFi2oGhEopZIH8U5SrkuIVghDcuunpu6NU1l2u9emfmxvquyA7f10wmLjtIy4bNKfnp8GA42jOm8UP7La2/0Mx+7SL4lpZf7OCfD3BTDA7+xT1+psrNHWIBGuAGU0x7HoYrBOXdc1doxy1EEI6eVXCnJJJaJuLgsm/c4WMP4Mc+MRkinKkxxmEFLYb1O19m1ZNMC/btVRQzSm5Uet4r4Un7pCnvXu/z+63XvczQrkhwApy8Vh6fiiG86TON+WQOJro3TGqq1WFc6y2yKZVlKNcrHeYbHT9FXuMgiGsx+HJpBiXPq+ejtKXuuvHJ1HyB53TMFXqurqCyChhvU1T0u1obuZ2uYcXOuAj9isV9/uw68WWNiGFI/7M9poeCWmZp+MeanDynsqy5ailDWScSnpqwcVHQgLeaW/SSbKZnzt5Lg4PsVSDBdEjzuSTeOrxFqbnlpLWrU4Y+/C0F3p/kyv8xy5YVfbhE/uLAEwBd9zLAzHZ8oHLI4oGbwCgO7bD1j6hAVBjN1ql/vT/MeQ9YvKFaC8cBhqpXb7JOSGTBROA0C6h1/Exk+xd5YIjFR3qNusl1/rkOEt2KAD8oU4rQXiy7DGx6AU/wYTPEFzwbPzc9E75h3Cg5NMRDZDZb9RJrkCYQHYOcet9dv8+8r2oXAFXDlTx5qiMf1sCb/688YCzmGQM6B+3vIylooIVLyP1p+8Hklyg0i+UV8Rks6MsdLzSNNU1y4mb7ITxMsOV7m1eKSCUZ5Fpfd6b85wxdfSrRwzvXKufpfb8P1efo0emsMD02Dy4nPHiU5AALI7DGYE7jw0lJW3TMQZh/OAKiZjxhs8AXOvCe7Pr1Tw2l2j0tK020f3xjt8eQEywaBwur0wMMQ5XP7fPSzzNYuqv1jU36KVSoZ6QIffjJT1eE4iSJ41yQF8RsUy9nOivQYl1cU0T4tzoETA0JKM3jD+xv+s+z2++iP5V0csKeW30vlNQtJcTQRSwFfbxGIotUctDSPhhoZkPmsRCYBg7cw2pOHpTBahMPuFlW/9G2HYd7NUuQKk5r4PeuzYffoaYH+2onWyL+jtC6nLuhekkb1L2x+3rAQWrEvgDYBVvS6G7a6yf1tvxoVv2Dy5PlC09fCJ/1VLjp+aOilmyBxfN+/P4imrz6WD8nO4FSurr/qbqMAlRjPU5xxnG2jTxx35oxjk7IRguN/E5mDwzILexcHvyThyp991f2bdQsThXyF0sb5BMPXH90KbPnxhOLYsllxrUjrmGS7J9XLLdE9JSsX89z73OE/fZ8UvGfzD+h2RH/zEFIZYmAY44tjpF0G47IzUyW4nob5w5FIrIrCHqhKWTZIKLglOz91tdSf57tlEgnUoaX+cPEim3EmN7DwQpzdl+GdoIQZy+/ILJC97kkzJ5G9saALTDhed9wGsLLqXcHNHPUh9YoH7TJ9DosQBETFABzc9AZmAKUDcFwCgvAPyybPc8WsSC6Ge9oPTF5D55gwNREtrtiIrfi8i3R6hkpYNyD3p9BrLErNLZ8cUlKpVOGSOK2v0XqppGmf1nmGUnFzFbYpV2++B+ws43eWj6X54S/yDn17Cc2PW+cXU02ZnCpovz9vnFjlJznR9c9LYzbmL40l72rqf5Jb0/tT9TWz7H9jKKKr4mQD4HqY5Y7fiTIi75LrwTM8zNiuCA2Zo39phzu2kMybHu3MWI0J/7584e/xTmqIsP8ACE+T3QAACMLe8uloZ2I/0qZu/zktK4sFUZDgvQ6h2Yprsq92sLz6wfKqB8urH1QZX9WxvPrB8uqP5dUOLs2++sHyPSRY5iX0uY9UdWhqWKph0DWut//1vXtpi5G+FvfwOcvw9W7dKRFNdEzmfGBa1UCQRP6I15CBfAIww02O2ze9uiGk51G5g+d7pYUUIBhLIFFtVUj8IxVuK60+wSDctHtvhFiZEiC8fLVqbghJvBEqJx6W8sybxsjrVil2OSFKI92hhJ8tUkQqvtOpMqzhMo6T6QbR+Ji1OIPsADIhKPkhqxWIWTvQqFD4W0rbaxIwm1IYO0EI8yhv8TUk8i1G8uFGAPW4U3QT49qqvdhNrcIrKOKReBPimcg94R4WRuz4RenNuy9pXNAEeM1jqPaLDeWyVhz5MqjWOM+/2wueF4fd9nsI257zz/DPRPrws6/tEQE7Du30Q6MlLpZKkcJMtVN2nXNmzYJ/Iaa3qZ9uzOX0UVoNeTQdTY9C9YHoXtLIBpYB/9JWlVEonywt5sSnreeqURhjLJnTfsqnu+3ogyBfxvcyH2N4aMVAanWc50dLQ/VYUtSQ0pmS++dX8jVYnhZOn5jpPxmewzr1f/nhYGt2w+u8PyAGe0OS+g8/FfCdAzBzNAy0f9H+ikaiCxS0lzPwALGzBoGnGTWzc7s3ukg9oIITzF5RFaEhbtTnfUSmGSDwlFHypJ3E1L48c+N5cOOpfCt5Foe2+lWVi6JH/XXpyyM6S916lLuM3g9MwkUWe4q7tlWSw3hxe02SxK0y/3vJBEy7wX8YzD9X3XMk+UNZ0ZYuViwqcRes9kQZF5JFx/E+AlruZ6WqHbV+NWQdd5mf9DESigr2Y+s4mklb0/FkSJJUaYJvmwxoFgtsmT4O+Rn6yLNwuJJFhjd6RyOaIx0CU6blkDkox7dJkoVW6Gu6BYhI7TEYyrj51QeNjrKkX2bMbY74Q9rQ42/0QZSulx16HoIPnyCOjbeMTiZRcnR71DaCwGRMAOQc6q/tWFnDKh+BxWBkie3jn7+PV69M/8ZxK8Zg2I7Y2Nzx+QL9eHm3aDcZtLZmTsRztCcSoecdQISNYuGfeVMqQ6w2UQrKoRrJDdD1VoA8VW5Fs5N9jIApEe8IOb7I4TS76Jr+eqe3lZkikFNcBcn8iDFNjoMzA1+YYJP0/1PrMImXaSzuTfgGZwq6Tw7N3fYTPM03pR95ZIJAl83xM2KaUHcv/VGj2sVUy02X5YyrNO1Y8nuAD2blIXkF4zVRLiGIzfCxjz84YrLP7PM01d6EJbSH6LQgks97rC/Tdj7x+B6T+12kfzi1gzgsXiIJaQk4ylJtKl5d+nl3mfIfSCRK2oRNPNCC8OI1LlLKAyvsi6dolfwJBaWivML05TOQ6oPcJAWZLiECCONRoYt7JcefWdQLDqKfiyZntnKeYVTsauvklT5bNBuy0411oCuBaItc88y9DiLTIq8sEzqXfs5hrFY0ssKVlYg5K/bYnZl5WgJLEwDwak/crtpfadLaKT6pipOPmGQdqaEoy9llwiI3P6bWQzYqgbhIZNBwAbEgoA11fww5QKorhW4CNZldsXy5dDHm7QPxL7ravCNj+owz11gVRMe92vO8cP1mJs4pm9Oi+KD2hecdIS5PqM5Jby4vKpqX0FI7+1m5ZWsDIpU83XzgJ+YfT88950rwqKwZN9AREE8yxrxmb6uzfhEy2z4LDSXrFLvMGxMPanZunsRycLm3vF4nJlsecPbXtO9a+TbpAA9jdeB6sX5qD8O6vUXurp8oQqeugTdfaipgWo6Sag5+LUnZyaTptXbW+gGbe8sek1riMbzdx21DhqV4kKlQ+/5u5/SJ3M048Fgz4Lntz32RH5wDT3zuxUfRWKZ51GRrfTfMNOuHYgded0SG0YnQOZiahfL4A8ahxDSyzhN/hWOS+SxJ2xloZaDCBWHWBZydTmpX8CV65NAc3KPRAVlpBiE2lkv/0DP7Jlnsh6Nr1ZXrnylCHg27Fgc1To70xVBZqAaCGQG89i2O4cKrPbXYdU3M48fkRxv2+dBSM3YkGXI3AGwptjKVvYidsz+Wpq1Vrh2X601mqDqPEG+F4AaD0hRCW59A/zUIaJdC1qVQQw/Z8Mk52KyQ7s+fQC7oDvWOmGrOZx5DsowSFSre1bQ5JtpR2Twxzy0MBEOAQ7B5wcthtUwgzMnzcVnnom/VqCipxq4PCxpCsluUsu4SZ5YG6mpddnzyA72wg5VPZtwC3l4nUD9rJUU7hVEWYKcuT3+ZKxURvL1U2I3lWTqrwqH10xsQAg7nZRCIzVQoEcXBbgLkzuFQGPh6nbR7eDJZNj35u50PcJkcvH3ZUHOiM3l7btjvEl4qPjrKnM0J2HGCEyq9gKdIrAnuvIC4imPHn8lhRGq8fc+w4ut3t5AZsvO10+WKIa4vg/Ir2hllMpp7rtnjZ5sUmgCTPemvJwTUA2ESVI9JTtrxTMnVQdDEzJndUTQEZzzaHxWRPzhA9qFF8E+Oo0NOiIrCk4BEg2nARxj2ipq1vMquVtPgtSZYl/kqmx8bxF7TtJ8h14EmImhi1+EyzsUxtOnPwGqoeykA3w9F6VItThjutYhDH86dmLEnqB8uSo3HeCHe+ermJQRz2xCyUDBVBqLVRpZukkF7yme8VQUyw8TZ1tw4Pi9IIBBaYDc9nx2w09dzAnqPSYCCRI0U0m+GS83iGENR5Q1lZRUm1h/ddZqhHbPR5D5etAEFb3BuRpPr8AmMNqFEDAamXy0lghEz9KFN5U2SqEemQhK/P+pi7vUBvRZZ+iul8usj6ZXolfBBDxIiWlletZdRLpQf0S+VxH1UZDxH58Ox7XRfK4qT9Owc6+CN0goO6kOB87gRpcMNrz56sC+U8Shfo3sBWvrj5EzFXbJWykKDZCTfkKFZioXkWvqscc8HqOwLtNNVd9easkfQaoS0XvTybgw+lAJWUjOjD/KVkym0Bswj0rkMjuEL1fKYWpj8ER3xLJuFtF3xcnf6hKDVJdCksjOkq47lSbdzDOQMBRuuwIki/XG6zx23RxmmK0ul/wc36t4k8PASNUpUF/rlHkdtz9dKcnq5XCU1F+pMF0cOwRFVa5mINEHw59FnPf3n2D05JHj73GMYfg4JEBEvKt8vlEE6sjaflTLYSfkH21z1yp4OpLtS/msV44reFqZsnZDDnKl0p8LlVBQSLMsmybXanD5b7+NEifVyOMUgYuNzcN0xtOJi60N3NopBmmdNnM4Y8jk1z15aHpicRS8fapDe+Qx7Roir0D8ZOArmXCkWa8Dlk/9zmUjXier0IA+HDdGPR9HdxPg0HrcwJ/YRWY3fBjtyiWZJYaLBY3GU3fM2DGkcib3M9KkpVH+5PCfhL7KPDDlmlwLE3XthbjiAP5vo3r+2lJLUucnMYi/QnZHoq0Cpka11MDCtwJCHwW6k4SLnUZc32FUCwTYTDqSbs0/GTA/QfBI1+Ig8cotqU/O1wmMHamLmED8PzWr/mmGSx2TYxB+svI0NenBjXNlehE35DQaKnEY7UR+oYFfNMWHWXmDcsYc5cxhxPzXhmIK5IRRwz+LMkMwhWmwu7ZN04XMahRmgj6xW/ucv3+B+GJzU5sH2WxY5yjxRFuSM+2/MoNl6wciclRyTAiVFEvizfDbIzmPijmvMhJO47efoYInCfCXItIVF8+qfDHBgHeZpGNNnRnLcTLAgF6miKda0VtrqN2IHrz4UTZgc5vtdRnYNZSrHtcMBXzyWbIflIFh2Y6KUR439i8cXXLzcOUsT7+Cg2yvEygf84v1e+DjoHH/+AIH9Ip99kydgOdMvRvfQW0/6hlYRME3kjpA9iGTJMn0NWsmSIp9AOdC+DY56HZb/091pfLOEEGE4QTCUOoZjv7IdkOaPU/fXGtCHV04rUmuUfDjgI4bqPfw5zcIuI+avIllA/96JqzSxLvCmxBIJwaYBQQFIpxmbaer+vKl2DL/+axhfjrKi84A8EUi+jj+lLklpxvDsFv8ciE4eCC/CH6Ej2UgOxHevDwdHsn52W+gyoMtJRMwsN/aHYH8QwM24FLwmRjfWC9yJn/GV/PJ8Hrhu/+KuTdDDPEI0zQcXdqbwHiHKJsKb+GYYNVtZMl8htLM4s01skynzrSRukqfSN75aDSzD5Pb2SZznGXMdK4Od7P5ny+6bbMUH07xZmlM+tubx52mYn4b45cq3N7TtWkyqSqggoZqewodZV4kcnEjh9bvOJvsY/CdiYwi5X2vKz3mwCf0TCX2u6FREdyhcrw/c2BjxSi6jVAUMzjyO6SBI+pYz6Jq/iD2VjxOcTmQetakSTnU2D8qNwc7cONw4yin1DdN3CT9NZVpL4Gppd5jR/MHzrTByHB+R+XbzJjaK54bPv3nTZ2eFzzno+nwHuDflASR/mpX1wT8PqdH04r0Ji7VrQB5ChabT6ncBIsuW+3Fhc2qxeXmCnEoi3QZnUem77AteA9k0/yc9FEU0AGyjRDqJlIoWUI1KNyiFHvuK8zy37szhdd8tXgIxKznRFKB8D73cPnqLUrt7oUXjECcFjaPVvRv929N0hyhujh1XKG0RanSwBit09k6Jm/JPlmdexOFvOCqI9xqzPeg/ZQvEydA9vkHy8i2mKKeUhOyfHPsTKdY9MAfsXRYvPNzT5eyvcKLXqPmpYg0gEk83JxQOi1S3Zjmc/Sefny/hQnqKhUUv+5EP2B8xwb2HAuMw+YQYhShJJjD717zD/iG2q+fp6qZc9r9qN3OpAxdrSe8wy+7jQ6QQeaBYhMpy9WnzsmwBs+udcV/wCDvjScAQPvD+OHIkBGFnlRhgJSYvDfCDRPKzw/8VO99f71MNieC/f2Iyvtu8SABBEArgp8aHVHk3eMAKDoTAVvI2AiK8TNd30BLdekTCjGN11nY6CZ6ACRHdeMxQLWGDKVX3C/oBd2Wzq9lm+MPVXiApmGCcMOShLvSul2jKSemye9/JyM5w+vQ7SAsq4rb+wd7exVxCG6YOnEXvn+qDJfDeJ14HuUi0ADltOQOnss61zT52Q98iLktlsjy0HEsRBWcJHQ3CleScFg73xLtMUChUF/OhkTkqx94Bh/KPTGN9pyBsO3KZ+QhkBRwLKr93CaXPig2Diu0t0dGA4l3XQxb4/RGL60ChbBnU5G4MMAlB+giDC/cLI49XSzAeJMrWFuJSMLPo2FgsELX+aSS8z+vuOqqD2bU3Kj03PagoTncOSZ9r1K7g62qXVXAxjiGiTCZMIv+DnID2gFUVUTHoM/gBfQYXWNkaMsub4yAFMH5yHMwLIkHvPqfeeDVF8HDMUZNzJhhry3CLODp/nlAAuGpXr/q0VB5y1y45uQWEbQsKT+UW7rzwpBuBR+oCQMrJdXtI428TnunU1smFvrWcTA75hLq+1qyAJ1UX/JMpVitMpy/XN/l2s0BRbrouVrl2a8BQqyRblG74qBj5RJ0/pwOCYmG5teBImDQa2rc+vLuCkNiVGziiqRteWWvYi+UjUX7ux9J3TGyLZ0ufKIZzCl+VLTDbfuqkhSNGBzNIgMkhCNWVbHcLyY92Uub+DLin0ndZ9N3bZ898oZcjha5WGT4J8OppXMjbeXpywG5/Weix7Qj6YQ9ZSRc7C+WR+3brTgnq4lAQqA1UkG3eKkFP/01WLrL9UIctHlluz4xYpAhhe1shDx3bjoOXIqatmsmM9UW/uv1+EMSO7qGwOakj5W6nQjQmO20knsR54GhBU5InyWMmZ4Q5rfSIx8gNL1KvDlYczX0et5UJKMJHov454rj2UwxM/Pa5eTFz1aydDoMXClWreiTgghxFucLVBqoIx93MqmmXQy68dK56hPylF0yherg6/s8+0Jp5thwRqPls0n/jEBAHyJ7NVP7hGNvy731VfGoPjaWvpR0173uTj8TWU5zHqpKhjXGD783i0555Q+dIqGeif43lKEclyLHUQpyp9tZbDCXc/mh/ZjFp+GG2qbmuFbWG9nYAH1owrSvDfEUtaszF2TZv9f+ej2/2Tr63RAIsmtet+QwVGK+B1POOt8L2CED7Zn7wymtYDvNNlKdnLkyLFY4oULcW1GQYJC0gMZyy2EnxiO2zqtczR6b6cPQluX26Uykfeow4Mlb7Tubj72kf5aeGpjdfVwUFjUkgpjMWwkLz6UqP3Bs8YZ6OAMGxuEcgW5Ne9DdeS4NCv4n03pI1nGfB8cHmmdF1pU93f/roIGGa5YOyy2kHNCX53zJArz88gjdxg45d/fTkcT4kNRVfRjjTIxEyQZyqklqaODx1WnjU4AKmjELdDshpHWR6Q1CluCFKOKAEDFQvKNt7AmvG5g9SEAtcDFAB73F37Whs0626Fx3SqTVtwv0vOCajKQ9nHlAvZ3fu05FHo8aRYCVEC2dMAU4IrV7VhCG1L4F9/333yBHdJBHAK+UI5gcaOGyulKRYW268XmQsgbkB0co4nMUvcN9h6Tfsyim1B8bEheKh9VHcyLPKX4LCIpz0h5LI85xG1fBvzMhWFgNWoi/GToiSPPqcgE3wWdakCDcO1uNOzpzEjQLwZEYraD0XvBehOZUWw1NFiw1j6/O53hQn2xcqfL++N6TzC2S+tMIr55Wu1dDXQOedO5GTWu6finY/Tkc5qXBLHYjZ+LmwCs2FRCOiA0jsfq/3SHpEtI9Ah3CUS8r+iNYKb7xZlFHa+V9wB8fkFYSSktKB+9K4qRnDUNyfkfeCVq4cl9nDL/uRZ+tAj+CtQUAPTuZpYnLTiFVOhw11X5BkZP5zEjLlyzhJCVUQ6H55mZHQiYAvNKszQR7oqKr15/DoJeI0pj0paq2IqlOjqUEnhtgKuHo/m0EUxehGL0aOw37C/MOL1UfGBDz64uYBCGR8LTV8yak5NEwOBga7qupJTJMa8geTguo1ym43NGMpoKZpvcC45JWx5cmPHFNSQxVpMPZVshdgM5qGeEfRSn1RHGE8kFRVntjfaKQr8mc5+rMvvwekgUkKeszAAfXXIC0FhYF3fqN/6UdWSXDT6inSgFEZoho3z5kkf6DiPtKVu/2BT/pDNkDjPcJ6tEA427DR4vlo4lqa+wLEhNnCI8JDq2i33WmdCItXKLVnOd6NloAjf2eodKC+LOM3ixmB0v4L6Tq67DtDSSiOgPgNIpK4BlP4VUJxQRgcbjmsTw/48keiJukpkiqvgOpjdMqRLLFNnxL9ZqQSBL8hA4LrffmNoDBy4ELW6zhhv6Mj3qyE0X4H+2A8bOHHD8Qiv/wgBdSX7wTSP938bUqcrLRPp75O5u0KbFESvf3i+QZvt/rbvJV0EE/ZtiuZ1FL58O37RT0bmPzXIbMrf/peyn73knlzpxL+3ulHdYuSybz5PUj+Pw8PQOQcuRHJBA9lfu/7XQQegFORvDQTqWx+33921sNV/D2JU+Y3M/zvn+gkEv6FX+z55Nh/edcU6ieQqZg17bLPmLQTUFX/c4eu0109GDH1k0mcYuzcpl13LuHzCSGMfZmWlDfZtEduwtYmKZR152hKbhIJfjPiMBLRWr661ckbeNOVljut3CVYjHTQjHxXckABvW3dlAiEkyOwgCxhDWrKlnvXk7BqvbuahDbf1ygls3lv2U+URMQMbjWdl/5rOm7f08JPN/7CY9gyXZrE0Z+iGPqXvF5zZGGAhtdwnQVz63clSUqQs9Lam4QnPobf5kfe+gRRhbYhaFXwqdZJr0iV9i+Banv9NiYvX3xH6acKFicu/77K5uOsUsU2u6MUMhYk3tkwBxPamAPkcRM/LkmyO9+m5hG57j6R+JCLBSp77mPC1mfs1Tr8GJXRgWfJRBpytk6U3BoDavSw8zlORJsWIBhJ1CXgpmWE01lpCxhRLZxrixw2QqEE/En+hiVxEJS4dDtchC4kAnuCagZqunFKMjaF3mUVAUdjA1551xgkhjQTtYo5WeQgHQWuEawZMqobBJQHyHUQH28PSeZ5rk7BSvCZPOYVEB98BrAntGKFvDhMDct6omJ95Kkj6xzNxZJakF/Ph4TkLRUAx0z0ZugCjIvHmjUkJaw9ych0ZDg4TR4B8xgB5jRX8ewTCL5zmjng/XMMgD4hAaNa3RJTJQYyGuk0/jCsSgvZhr3r8qBzrNvDzIItWXgjgLH4vr/yMxFCQ4eGHo/sOmyLzlhcoXL2c9mkh55yiOfLhx3Vl8dLEwpsuyhCzD1Z1yr4Ric3NUCzaq4DQNePQzil8I3aXQdCBIX4Qlz7l1xBa/9NMh8Wmxe5PlFeuSAHienL68uWDVxvPbVbUngAnhSgOopymoB9mEzHtyN9rqOPMJAj2P9An55u8yT0ZURWP2Z5FwF5PvS/+k//b/wvnjhsCu8B/X72Z/IHTrcmtVykqZLSGU3bW5ucLyjnwdcztp9KLOWsTysiukyHGcUB0BVCdMK48P2DACUpQ7hzCJB/MsUIKPyXcMuQb+zD/9qSJZ/gd4DZYU/lYffTh3Gk2xPCbyaEUFoTovvkz6S14/2NjjI+UBGN2hj0fbw7XLIfaX0/awvz2RhyGZeq4ZEItVvqUTk9yjVL7P3OfKSOskMlxSBHeu0oq4xK1F04XlMahp/BAHVncCjyPsAARDL2q8Ce+wFNw7dUL1d2yhLYKcgqgqhSOdjkZtAROUF+c6CDAEBEnyAmtGj8xylIEIeQZsSdwGARhBOeld4SY5W8s+KwIp++N8yOHhpMslD6mMVrJd4eexYKNMeK5D6gNuVApFC1HKwUd3OENygvkFolz3sM1gBPgaE8mysSxLCZoN4Spy16B6sdrcCwKCQP5qWX6h30QQdRZvz4IyMMhdhq7eyzSqJ89bWA4Ek4lD9Pvw96Aitik3TGYpfXrtTf8G1XWWbAZ8rkoNTWxEIsh5OHI9yXHEa+VdqFBl7MINIzZR39Xbtahm/FvFAASxwfkOsJEssnvXvO3YGUGvwoNcX/Nt2XP9kCNfXjZ1yaSrGNtLAfVcdUwyDhiZPLDDBaBFTTs8SgrJ8+RPWBM0A3iw/aDf3EWCGh7fIq9yNe9AK8ShVmpVOhguQBHbNTRDtgZmAzFfk5qrdAJJlB57P/KGA9mr6K/BWxrBFxAxxtu9Iv5XUHASIZZrfdTCu8qD16QKuUGNZZh5pjqvWQ+w0rm5+CMr/jiSk6dblsdS368jRHnpaLGb8iLQQhzkLELngDAIj0lnbmNSDqQ+qRTSOv3P+BHDRy2ccnci3ktCDiLl6Mir77AbBuMNitSm1B/Q3F4lvsuRmvy4scF8wclKh/gAkkjiGohSNEuT1WN8pQlT5y7PG2AVxmVQCpUP1ElcyA12a8NsoH4gegBQJSUDeQjy7vBRHpFQ9Ga4jzk7ge1AeZIjdRchCVaWd9SL0KCuTg8dpE+eGVNy2iomtpEI1JM2Bi/pOLR2ZJpT0jhT2C7tIpXSTbXcS+RvnEBeSDPo5Ow19NS/YHGnccCLUMrwIkX1SzbSlY2/zApn68NgnygwEmTY4i6MjxLM1mnw5ugCIgswm9DAQ+Vf7y5ybTs1k2xRGeGgMzQxLrjwcJc31I/jCvBgjc0FcsJtVvXQRFMRIL7nxVcBBSfJor7tedbPePFNZaBQhcxdYTGbqhA4Sw0K0QBp3UBhnleqjLenCkHrLQx02lmiyvy3+2DgVXhYDajK8VDZDpfr4O/uQhgpSPEdPHGbkdlNLNqqUyIkyGB8Lhwe75ZIAZymvqfUSZcQZ2tQzqqJck716bJweiEMaoziFsTo9OJz190ovSCzjAWGeBVp2OFEUOOeB9cRiHXsTBrvpsbmjkEp1tjnIlrbjBgPkavXTC0gwL+MjGqAEP4dKh+4eFIZvV7mXugJjrZZiinq03m4G8FNUptT/dZzWeM54B5AGrL8xDDcLvjfKhaunGTdfWgoz9cnNZcDViB0ciGRUXEy/nfaN1jk914NWfUbJZaDF5ZVR/jYyhSCKoch6yR9l/JtSPxL7mWGAcFCSLJ2Whgc/WQM7/2VVlkQnD7tE4utaJdbGczE1NuTPqKJFE9Yb8yikC5RrhWXUAEbI9xJ1u8/YaTAn4Qc62JGHeakYA9x1ljl1bBL+aqaZGPrjHGN0QmE6C1f08BdOXla+PvwlX7j2Wx+VhqedUPPpEa0tlbgpsdwobF7AfZSTF+nN/2M94F5Qhlt0DII8dLYFWwbXyshsmfIGj1cmrdeFoxfCmSwLVHUt9JxjptuQRy6sk+2dKo0QEZ4MQDtzXAWKlodxENWXfuAOwJzGmNDNmzVART+xUPd7miPBg/gmePmIjPyUcQRWnUeadCL+puIy6o4GrorMIfnRuxYjB1TUJSIgyLASY05StBRbSwL4t2Gewb+gKeeiY/hKhCN1kP8qvruDuv2bOeuYyPyio8W9h6SRjESTrYiDGm0CQjFJ6Jvv3NiMDtizSYZVvc74/EdpO0+qJV0QRcHLpOjgrprxz95BkQsKtInphagqMWk2YFd90kEAwL1DpsHVJJiPpJWf97FbALUaPGGyKtXzXLnTeI6TWeWWsDTxL+cRAjVOSb2s7UjJxP8ZnMkv2d4XbGvvJCCfpxp+g6JilJhY4sq61eBfuiTuH2XgyyrUKi8Mgojzg8SwG6B57YQ1LOHr64SGeZiwPyWYO4hJD8rkLpgeehF1XSgOIsa8Q4KpBom7i0np2401b6quIEWPeLJRqikAPWrl3gPRGrTvjJ4YEo2/VhXlWWgs9y44NORWfxLOhh+itVND0nOpdiIi8IjTE0pjDSFSYJke8Zu6V+FIAtLL21190zLC/OczSRQ3youSY2bJNfL0Dmlp5Qdbd5dCjIJdtUyyqZTop+aFLdESRLOn6IZt4k6RA1bdbDx40dg9PZtA5Em3pFihQQ5XKrAojKhEtGRzD22GmWe/BBFdRDMGOOCqNN2AFKmV39lRvvqJyY+ILNrG8y0+TKxEztEilWFS4xcX8NFt0hsDoouh3md3Vp5/aK5ovN9CrMryZIaatTOpbvGOIcl4pIQOJUxGnkmewWFYokqrWN9o3qJKReDGIt+VbzIfPwtpYZqxIK9/Ue3Xyb2v7dhycxf7Vzps5uFTX4HqdwtXl3gk5UwnwadcnXg0mYiAmLg9Jy/+we1+HmYgMIJ4h/hSwM+QRtXy6oViAy9XDlc117HNw2mH4efVJClwoDfYNDe5ExWjMGcU/7EJJSKVbeP7fuHBqX3jkvG2UlCBkSKOLcA5sldkUr5RiB5ORee5busPN1FbOejA9YEv55q1GkuF7oSQ95I1Enzv8ocCVtEseaR4kpYpdWYju8MiVieNXjyAI+gfGCMOX2IuLK9n1FyykztThoKbUM1OQRpLlVD+FjXT0F4eAkAKt7fUQlELc/Kf6urMUkPekpc28X1MvyfUthZuEK1wVjtMeiQBI3vKV6hIXNsWgx5v/aELosUgQQyQ59s80l0HuZTcH/XYZiTbnr057DKMXCD/I1QJBFePseTVzklrtmQUhPuTqWYfUm1VZ1wSncIRQbwUjN4lscFZ5wrNrLJN5hEECEmWRMgtIwKPQQT5g8EEDWuN6QVBYyq3rgrD9pQ1pxrNzjxWU/EJSXKGKyN0yNz0fVvCcHebGj/Pt1jOuNPyeyX6G9+tzNa7Nw/Lfgn5nEK8QRoOCyZ01RoxVppvr4Q8Ibz0x+oe1/lTwOGflh46MlPoPipkKNFkqs5t6jidJFRrDDGXYspqgsfxsKJjaHqeVyFhLdmwMQn9ELD+p1RvwVude+MU2p2m1go/e4PRQDEI8d9EXNnDz7bD1AIrjZg/3IneyUeQTYBsmRxJ6USLVw2aME7ScWc4t6/4A80ZQMlATTTlsH1mYE/GuAL/A7DMRNqtfwhAP7UUkkjGfI5UfkF7PVixNi0UqzrvhV6JTgjKVPuizc0ULdY0sZXom3ogDAZZGpp3jZqCmhYsxZoFEEjTyxB5hgTUCWRrWHl7ALdzPCVUs68L6egG841j3IX2sN1ApIj/yPJJMLrPOADK1rp136H3bST33V0fgY6/svfxfFexH6yEIWnhJ7reMcfqlcKoLbsACQZ5jxJES5woQzIfY4bJe0PSySyZhqnPGeIYuqISbMHwHQNNYX4EUjxAtC4kn0TGJrwG1ObZ10C7Ih0apUUPwmKeWhvYXNgv4viLCddgNGJJ6+QjZzMG+6EQjkZiByUSgtq2EYY9Nx5h6fwidudJBc8yWikYAw7LsZP4XsbEQOw/0PMsBZMPxtTUWU6m81YIXtyuPRMzX4Qbts6gm6AYWDCOJnD+UjnnenX1OG+UaX8jljtgY+PJi4cG8YumfIeyPUo1Y3ta6NhZvKmgm0fZcozSTCoNF3PvRj3ZO7o0hyn8MLMwDtDFZuurZcrWIdAXtkF0PZj1aNMBzr17OLwYhCQMHRY2hr7DCzcNlWNDkkujawh6Qy5wNVACazaZkFrfrjBEdSTcaZ5ZmLeoRKo4iZugXxQsPKsj87P9Tbwk9MwhBENRijtvCgHEBA0LTCHlecwh8rwWT1+LYmsR+2EB5yCBMF8QFLaaUfc0heomL5SRuLw1WLzQlNfvD4SC0XnywUChfgOQMYjDmkIA8deBSMYfuxL7ZqDT7gIPDcWj5XgGu8gXJRyvHQx5Qp8GWVdxyONwZQXDhyVY2kVtbfkbWQts6rUXF7OKgt23l8Bn7ywHj7BrLo4O8yCFT3OAVYhsmMz56KmxOQ7A/iVc7Ddb/EiFF7dorFaq26oLTP0aYQ/0a8JTk0fbl8D5qSjCFsynS+VKqWVP05CmzPKjTQ8HdbQKpEhEYj3qoiGOWjPGYncLyez0ULUwopDrF7Cj1U/AbVqqvB6RTZbjWb6eypeb7PdhZJshNQz5B/JEC5hhkiQso7I6JG5+vIcl5HzJUD6qu0EBJaQnAWNiFUjY2L2xqEUVTxOV2NLDtAii0VV6LULWhEahRfmaR8DtLymfH6dV0Szd6spaO547pODce9IC3tOX1r15qCs2J9mmZmCDAT8lrAjyQvXag+D6LhXo1zL4Ml/6XVcvAG/kA2vJGdGYFm2iumvEkZMyGkdmkb4RtAFMVqkbQGOkqt3ESdIBFhqWIcZAtL3Oe31nMVixmG45b8MQqBFOBp0zKaIa+vlUE9y7hM/3eEUskYpKuBVbwmIyR29OQ7Ij9x1TGormcaa2VvOZOOPOoblTqasunQRmM07/q1o589qrbj9ikGumUfY1wWRnDoDvX5etNJbJWK+R3dXr2PIcR9iP0bzQssp9HnF7r+DuDgxrZfuPDXoeTaTjipC0vaEStnetAyxhR6nrpYeczhh2JjeTjSdflql7cOaOvBQf1QFuDQ6DFI/awmLUjwO01NfaE96dCTwaaxccrf9fxtMZihSp3HXiDVskW6TIT0SXm+Wlsi5WfxYaFMK3WWmhc7Wy2R5u2tV5IvMObeLF2zRF+RbaxBNgV2HNUVuOW+wXUGxFmxyjw2hasbvZxTTn7VZ9zhAbs/a1yagqDJ0aYl7M/Yo83DwP8Tky4H+WYWKmcLg5aNEjHg/6VdKhV4gNeYkHmKNwPr2Eugz1R2ZV5foX/yZeiuSpX/dJ3UhjJZD2r64qyeyWSuuOpi2hvf7Bpq7SuTIhx9+KAImgjkFDdOjhyDGa3CINr9aO02xKh4OsOfs/gBH8XRoJmYPDI2kFCClRZp7XWHigcc9sK/z1xFTurYKIaS8qN+XDRgZqSz+OenvEujjoS/cThFtNlZpgk4HPQMZWNL+Ugmt/Qb0TkRXmOq2s99tY5wHUHTnr6nkinIUvNUgoho6Sc4Mf3W0A8znZ0cbBhYp916JbmRQ6U+Jb4mE4xIiVcTW8Wmo+jN32FEfYEgKly1MHGzUxjoi3XlKWp/VyQqsM19bJjYn6rZqjfGMe/09ri0Wtr2h3VJEc4Kgj4ramcrUq2D8xUTktp6D52krrfvTW/5VZXPORwXKXz/QpPtKS2ywQXbJkTbPELnnpzBB9boZKtgK0sPOf7MsQEjHdOvfYsW7iEoZ7ORQgTOle7ADdAr2LtVcSJwqWEX7XgzcfRmHVsnduPOHVjnqEq0HynKW7xGbyUnj0pV/LIHQymF7e/ppQA3WuAcdB6V956a7VMfg11EsCDT7MoTfH2u/RIZanmNPQNwNs5EXJ8PAyd6CT7esPdl5Dhp2RFbd41rlzaFj3djcLWsw4s9nUBJzUQ4gyNQQI9ddn82XXU33sVvlwgmehnd8AeoHNSgYJbIlsUWAKWx7VC7qOXW32z3IwzocfZKzGsep3jo9wEQz5pO/d1KK94BQS8BiCIxlWOSSAgrimPESHyud5GGUoWr3gQt11nlehhBeVs+pO5iExEg9Jang5UvBj7Y80P+1rcqNL9WbQ14XQCoggnd+KJYaZt8hf6MvoY46Ofsw2ALXv5dh7g3eZMNulT43e5OfNILiCvd6Kj/RXmz16QYjujGqbdfLtsjCzeCbzStGORukoTahAEHKcOF6R00vEEV2XP1DmOnhkrGIysqdhZ0EliFEa8Rtc6qY1mv0qW3a92keSmbtSnM6uPuvzxJNpmXvw4Jpnyta3fuO1KdJf/bL+KKHP7J+D1Chqw9+uqRZ73e91Z/Vh5BreW0RTgZNQKXJ/MANOvlhgGiwPcaBkIco/w6OwAeszcH+VnFOh4Jj973WaiTlxnXWNpnpucMpbfQ4XHB8oPXGqbgUZw27z1GKLHxHqgtlS26r6V7mbQSJmmB2PECvwooI6RqIqUcjJ1mIS5iLsQxDkxreuoPUXPQjzvemSh9rcVLU5VdIIOvVlG4tzbkhlnDBTOk1yVfXxz3/AtQIKzvY+iqDM25Y+iRxbVTArWD7D1OgzjMwyCWqqNMUkpCdTuoAYBAUNYUqOrOVG1YdWoMIBiuEF4+o7A1bVzzD2C7Xl08wvdhYZ57WGaJqEqCcRJqWx2mBM8vZmzNbA+++hz2JAeiUV+85ZANwVPlovbtUlNbOzW4rXffBIdPfOLeJdNWfduBDdhUNZhTAKAqTvU8nN2oNvyIO7bSDYG51DEEc622xgLFkYigk2Kw5FAKBWeV56Tqx5enMB/IeUBcqfCWOAOWp+asxhKy0j535lFENPcP12IMslr5sovXH/sSuU0W3aojj1iIXDjpHtiStVzH3IMNwd0tBpMq3Dzm9wSwEqlKs6CMKUsyxVqN+yXvdxxiP47WsT21v5sa474Tdg7VBk88CNnQ8tFoptsmB24AXduMl6g8I3M6IKhDy3rTzubjNsDxuwy3liUVqImi+79yDnV6zLT6O7pKTwKQ+TXMCz7RHNXrY48JNIcJBLXe7kiO25l7x7y+NJ/bD6OZAVE9kgdQsUD7cuQU9IPBOEi0WH34FFHGyNUncmR0aA+kLkVh3vs5wWmWHE6mCtVaxvQycQdZfw64+JFSsitVebG2MZ63p7BiJsboK/AR2ve1UERWY+UDbV1jBJqOKW+cnQUzCuZQ+R1gCHT6eoZj0VusTdwla+G98CAH8lsYg0izEQuGSWuMAUdFxSJrsUaEoLahQVC3Ayvj84aFdAdFQ7ih41iMl/vpMamfTHIQ1E+y7MTtcpBl9Hp9REox7Zz5uRTiGe2zdLhU3ulGdnxtAin1wTdeZZU3sVhSa6aRmbDfG3sR86uJPeJ5YJp7cbFnxov3n7kSIofriJLHsv3JTPOIlBAI964FphtqIoK5dA5A6nrQPqBvYiz1isJRzt65vMAA7hlL8tkjoKQA4+BPeKhN4PP96zYZhr4iv1vvwP/e6DI/bi7ga5K6jXNLSExDj35eJymSi7MiDhyhpyO8WgeMHpnG9TlgseBLqsmKbNQ57h024X9srMkOPYH/DZpkXD4s7huGXZn+nteON4t4lcV/vvVxk0jJs/8x45WvEVJDxzZ2K8inrNAW1S/C4Te6qJ7ABThezisXaolK6G4RwXnTxqZCZfGwZVP3gq2NALovISTjLTkrg57/N0DOFPm4WZc4zeRjfM58OIoK/tefKwQ7OJQSpZhdhYgbHAzpxqhZNpKP5WA3+VEWUErS4Zhe45jresYW4nmXSXvYo0pID1zxpbo2oM+vdnyrtRjZyvV8NEpHb/i6Yxn0gDVqaBaqN4yqt3v/vUamR2w9/1lRYgygEUTrYwq4QoQsj2aOzMzbtghb9iMrPXxxBgDkmO2f6CaNKEkKzzsOgmuT2J7H/eVxsDzj0DcLorpKEYSFjKw3pppVVc0c/l4OJRXvy/e0fZpygvyx/2V/2nIxxUfvKvfG3c0gQoV5fU58ySH/59EvXFzFaBuxrdMN2D+dk3KwGq6Gs4xDBCdJCP/gpGMruC25c300PHJ6NXbMhXs2VsxkINxJ5swXhyDeciLfRnQO8XVxjzWh4w0TbPBA8mf54EKdPe2JfE+9UibYf+n/2uUEh2bkZ9UFgFxaUEUGaq2qTojmq1SWffJLVOfxmk/JPevpvzDJrP9nRdvvo5W7YoqhgwBtZmGslY/Ibz99Lu0b3etFSJyG315WFl0vrwt2eIXexLYcLs/0Wp9T0+1sXrW1izdwxNRtlO3If1t51+iSwGM36coVQwuerc6zoeVeNaWdD2bDsOCd9BqUfhRnNu97C5sFwEl9ixX2+D+Jn9jGt9zK7Ss2nYij2Rp9SMVLV0+qtaukdKx3p6Rojpi7Cy3zZ9QuW0/vwW55KkfKm8vypJYRs71d34unzQG4uDh6wVIiRUA0EgC4iLOE7gIMYNuhGcA+po6KnYXeWTLAdCsxi4sWHl+BmPKyAxcE1TrRkhvtR1y8uoaG8bU3G03rluPDKeEBt+sl/4yVx68phePo95fvx6XOj8RcGzkXSxAgEmKTJCbq/d+3gUBBOCmyFpnu8xPJN0TqiytPpCzr1hNXQ88EwmzhEEGcCzyr7kUYnD6TInNHLjazE0h1awErZmf/odgLhoG/fsNxfpFdLBoq1a2kv1V/nk58LChXkVViXNiKMJIUXIrwAcjO+juixuMq/aVzAQcNW6U8XBNujq4Ave0fU7i98QlPHwrSnd45Rnn7CReBaPSmbI/xsLDKvWoSh27NGZWeD1JME4NddUFwu2ESZ+Y1rg1ewqDG/ppAeIi1tzcYT8ALhPLhHxxFSB0jKvuqKomlxTNXKO8EaJP67Gx5crSE06asrXy2Hn6ri1ryNmm+6YmbtXX85NxoNtwC76T8Ws21oTs6YmnFuUdDNquyGuSz1ZOvf2KPLOQchum5JYsTPfV7MJB5zi3daB21a8IleoxZsdZuTZtGfKkPISYrJKpo0Snu3F1Kd8J/bL9b7Sy+sZtI23p3FIl6dSJaIkTb5iKdLoxK3cHeRc7llTpoGItNSekBWx2oCAFX2zH/wJgUU2MGaJ9N1cYxp8+SJN+o4tUSB3XSlEcyiF2JUObuYmGXVXA0Ah4JQqDimJKLRs9KWoNO6KQafRCYMUjg0hfUZ9lrb3d94XDXo0fY04Vp6CY+k+GxTiXKQBFs+qCRxCbWgRXgVYtJ2SDdKDqJa/iIbRbEE3physrEu59PKxb+hM2c1PeRTlzKLdKDWOyLNGyd4GfFyqPHZBKGhV8A/xiIwfrT5rJ9wmDtF7yl9oSlwcXCIcjCj4jTFDXkHxIKg9FACSgbvCfgl6ADFL6g/g/VHuvNxdwxy5Sj0vN8NQDGvH1BA3eOL854MZFBmAYGroi99pT9QfOE6K7RYt99YgCNKJIakBrOfyFK4WGYy/3ouacKGAShcYku96cN1h/SpcwHbJBCjyFgtW00S5GsvocUIsZpWECUt6KIIKYpdjM/nhcXaRI/4tDa4MVYrgIq9RUblH9NsN1hoV5VWdxZBmlIsFY94hVCeEa2g+MAIiGMGpleoROW4W8QaaZIv2k0Gh3LJAgqy1hLHXdvel0BmtkYylW1EU/Ql+DYT+Q/SbqVAkZvsBAGJDz1vobLmw8RHqTr8o/rIUdV7l8PgiNewIoxgzmP4ECuEcBsZWCLHqWCi/enAlEjyqYvarriBwzxPuL6JEcxXcyRyvOWFhpI7+JrzVVLOH5DZG6HIxw8pH3yaoYEDNCPhPwMwFMxFgqgLGYQkt0zbY8qo9z9KJV5gRRfnZuqbwp2nHKDJS+n4bu0vHQZM71GS86MAWtpmvPqgRVe6PaZgWaBxNTQdPnKkYtPeJ49QjvMgwn7tzsTTnDDaA65JrimjcuuRN2sS2pFfr7IWX59Vxx/nLVkK35z+AkAQaW+z5PGNVCr13j6+KYp0rABdCgiaIrHI70aIo8gK5QqSHJw1smEW2avi1LAQ8TrueNN0hr7IieFqqS73tQMrpl5nrLi+YWvrlNVOlOKyCrchNuiyC5VXoyfqqCU5YjNy0PF4fIJbrx0wEHu5sFPiivFKdhdzQvoQ6Mj8JfQiToNtOSPzeNur9o8q4LwOTOJYhuDcjuQithuN7uyndH30xhoRG30zK7OyFqzsWAqor21t4ANdCssDLUujsavO2i6v5dL+qCGNkSTWKNxcb9QTHGQVufvoIbkoIQWyTejCgpWshuRKM5V5QdfTWgDeNckW4QKTbhzJQKPHnQxE7u23t3G84W1j9UT2aIHUtAwtyv6uk4+7IAD4DwujUDR64uI9bMZ6A0fTjYr4vFXcB4AoT+AIbFQX4W7ozYFHslGJzE19UBL8YP38+24gtK951ExDKp34GPR4br5tPY0euzD2tYqPEYcne55yjyk6qUnRIkMp9Hkb7yqpUQp9s1kNsO1nQRB99a5BIiXIUt7AW7P9TPmdYIQv6mIRCYitiphtRNVrAZ7G530IVB9HRtQdxNeaFxMcXW/I0r3uTlXJ/JrT4tnbt25bWPEc4mg7GRoHI17J9np2hJaDcGwiQaMimq+2IZBcH1JtQPyQF0Fw3PzE0C6pkkWQs+zivDCAKaMbFgOx3QCFylD84awJ1RPU0Pus6LovAb1MKVmBjCoWQKAql9hSNGYox4a5DHmkBgssQXVOzGeAd0JLbYCrP/X5oU0NoGunAdEG5C9WAj6I1Tcp5MtNkN27PrzhcGzDODRz9/3oa5OWQOVKtpJ3cpAchBnEqiX92rDau53dVk9gYJhPyW13y9JsFl3zrKW4dTPaqK9Ue5vHejVLlux59TJHd2O6wKpVStnut+Yx11gT4YW+kTF4Ejf4VL4nAVdNHG+QVOFjptXVe/4BEMix2AJVGnsC+vMrA9N8xLQh8oZK0yEsfYpNhecrK7mT3MnRwdhwqADqazHGTWUx02wJyFw78ZdREspApZodgw69olGA1pYCg1NcgOzlnY3gbXWxl0r3X1zKclIiGpTsFodxf0fs+i45gBqNk9IzzaFdhSJtKz6JRsoj1Td1skPWmX/ZWuGQISTeQoMsOWFFSrZN/YMKa9siy3GrNtSiyoLB4/29ZTgkdsco81fvC2HvIEmZ1k4siN4SL9wyUw+vQoMkxmCipVcyOjQ4Jhbmch3poMhX1WtntoqKLB4TD9cmbpif05dKfB4c/3v322MwluEGDQ8woItvsGpQIpzefq6GV2UMgVbPoHIHUANK44NWRdQGTKDfrAllypy3pTWvZJG3BglXyvUfzciewbr3kbGuHteUMVhwDtKb9eVtMxmdP+V+q8vdjM6PWqZwLcp6HThim8YHfb+wWJush4qF9kk3hVPVD1JCqMmKD/zVEoaMqPCefQIiGpuNezKX5rkP1ZbA5thjT5abu6703NjBGMAGpjQhKjs4ArPLPTnDgfAWy0PFBqM1am8ki7ShM5+xU4Yj5uXbbgYu9K0BAc9jgBudJUCbtoNbT1mNObyxk4jU1pjaLuo6MMoIIEChtnrhv3AknlE93GbQBJET8QH2szCTLDABqBSO2ie4xIyC2+sDHmdJIqtCHnoN/wRu9Pj76PPcohv2wb5vgrAp3Szdy3SwWhpU7QO3WLhRmfkklaQuqfirdjj3bJCq4bITfHwAQJHmloQHyOG0bHiomFwOShGJKrsJVW/CZ5bK2PIzU+rBmEOlzgmLNpjagJX0qjppq8y8TJHJgv4BPqewSoj6MZawRjs1C3JMVKD52Iy+epdYqC+Uedy4KBANEfAKpL3xlwsilLmmtVbETRgOBQrEhK2Gp/WaVmSr9O7cs26lAdNV95fzMsqpVT7WMz9INGKWo0gNXHhjPBuaDwXiE5Qs7t99NhC2a0VzrlWFuGZktFWUfUdNp5Je+2RrCE67/wKII9LmgQEXRxvGss2L6/z6ncoQ0+tCt0SCyUGveE4RdC3gvK/X6eZIQcIxONTUZPEQO2i8oHsyGBbkDz+rUVcQ6UZ7k6VUfo2Z5PgB5jddX6vHY0Ud0DVSwp7B51WHd+GXAM0ZdKu2r5fK3Q1iR3rueO7nOi9KpZ2DzY6tIyrkKOcoCRNVKWnW/VbLHRZ9lSrNjm6gFRgcej+FuxfQLy6eU9g4SKvRdJaYqZaXMn4FHGJMq6rO4hHng0icbUWv1Hx41c8ZZur/tvWQFjmu/zf4OwQ29w7hZVCXcIsE4ZLJq5R3MOfikiFVO0qh2FDNTQBL8lwuWY5u2MuaspT/ETTVzwvLk1oF11ZK4bDw1q5LGR5QSDvc3IVdmFVpo7jwCMfgAWVeJivrVwQ7cwDMJtxHcIWPk0lFcADa/7NxnacnflewympN/vTD+iPQN+9xKkIh0Qw+cWkT+2S4iKv0+WBk+N+r/j/AM7koSel3ElYy2YBlzJLQHNujPBgFeRebaWT1SvoBNuPWjwrQENa4TRQN9uslTkn5Xb1vMdqGkzmDLGLzPqnmby2M7HOczYefFjcI79fQCdzI5eJ4nj93gbTtpfevhaI+0Noc5R48w95b8nbqi7Vp+Ll+9E1E70Q2cZLGJVNUkdtqthEVvZQvhw8VZSxSJ9cCvCUjy8rckY6Xa6JWdEl05JJouTj11/u9JDuul/xT+8OQWmpEvExR0D/g38UxzbEg5jzcTDR/dUT3z8G5sSiMY7peXF+knJEvHrLWYJqmme21cM0URTluDR5r4bnQWQusRsiUp0BLPSn/2UTxvVdJUA3Yl27eZYCAH73cfHMYzbtxKmL584SXUJLBUOeR0jhh1IU4NyeZBWyewOBwWXCy/FmZbVHVrBCT5Pb6ABCmj7j1YX+eMlbeB0Q5c6eZrnWWRYNtEmumk8cWYdKXoCXPUnc9ORGjhpiQV3K1bgkqS/rg8vW15ODesAEoct6OinIefz8NubkUpcLkGDv0mJPEX9LJhXk7emmha/n7bfy+3jD3qf7l/YxmV7AR+mEGOZxgU23md6v7N15k/l27bl9SW0/mY+t6M1ZhfvH1ig34XpbfGyJr8+zuTX91bpdc2NPyoqW/R4nXE8RtxNPYuL6ookXx8T6mgRORTssUxTP4va9TD+wEVumPX0oFFo94Wl+1xV8UKVtYj1r9hDLhJqaQHNLTZigdk9VvRCvocr9hgnTv6mBqgrQJ8xEPL/IiaQZ8LBJw73y2OJqogGZgePqYeZR/o3TMI1dbHAaDAZvFwFav8w+YtKdUbAkaZg+6/CbumKdBN0uKirZsE9tKkO5mF0VsiizYi9N8terScvhTJpTs9XkQxVu4uiMuinP2IOlQwYpgtkBldB5CvbwKP0lWhmJJkcAtWPivfwDJm4bs+QX7Cg937yykik5dnNVl0CF7AoCAYE62L6tSxCo8Dsu/2dPswFdIYAciVtdz2cbj6vbm3kOa6zPhqkeYtdtmnJ1gOXYYd+zQj3vxq+iwJOz7TZyForzeDZLCwKR7/x1eBgueOMsAROSokC3FQMwgxgfiZRmJ/WY8JzP3SqDDWetVt3xA7CrOkYkudkMkpjrB/Brh9FNpJ9Tto1Z9CZwMvWQWHLNCZhJaz5RQURqob7rAhDVOs+RsaAOWEtzzhz0bXBs21GnkPemPEqxGARta/UuvjlPgeJhM3ZqTtxidk+fXgHoXrYtIQgzH2P+yMh7QLSXOIighvmCilP1dv/bQP1vIvGkOWjCLNn2MYowSeRgxGrBkIYzNmE5S4PxWafbqfTygypi8va+k0hydBQrRkywuDUJVgvS54W7cYQjhI5wMFyvDvjzC3il86NCsJTMxU3cm/0cvH4w1aOvFDVIJSn3EYYyqimQiWecYH3QG5jewN7DdQBxaW4qu+i2R28EXhgbvsQVYs21jGusNLiUJeQWITeJoENCSUMjJ5C7ORH1BKvizJfHlc1S/Bfr4Q5Mo07npYe31DUqnf6PCqcmgwM/sDysz3KIfNbR2eOVRLMRDf/UidY6d61swAYfsqpq+PpI/taAXrZiCKJk80lGBe6+ujnAsVYyABti6K+LCbmNczx8DbtVGL1mC51vQCrCzMGdGFyjhKtcXVEH1COrkQZQvT64KoR/rQhr7vgftB9VWPkQDnlHmZkOajmmV8o3J0Rj22WtY3wskV6Xn5yUMD2n39CHKmDagxyZ7lszSde8fTtfflElpb57jABAH/pmrTv9W43AMD3/+9HANApxA47M1s3fL/O6hVWvLUDJnNzhslfu+M7MOF5Am//P84LIHKO/InM/Jr0FWzw8a6NF4D+NX+uJ/jn8oPdIWQJP3gyH7fEy6UcTYztdhkeT2tmBr6JgS5xoVBH/eP6i30oMC6Uz2qxi6wKKIe4C/hopSa3qM3mW+kmV2GiOBkbcQ+MjGoVFuDVCgFPcS0RfyyLY6sgI6mt0uUEEs3OQoSpH5aADZDB4XqAEo7a6TesQO3ORt1zSu8pgJodrpuriBn0/GOJGYrhGyi55lpP/8CWJpLuPpoN811g10kaXqd1BotKu1mgmSuPqqtRKcm42hVsIb956oVEIxfltHOPrL6mrPvygleOppZUV/OdveQ/3lQSD3qWxK1ZKPVuHR8itjpfns1gRdlqdVxieSjr9JC4YDvO0GJDKt8EbgSZUqCckRaOAO7MEcdpUB6gQoWX3s5BPcO4PbAP/6YzpIvtDV6qvnYQLow2o8YbkW9TikmsRso/w0kJwRninjFQBOtWX4oF+cJ10VyWc+jojcGv64bFNoXBEfmTLI+phnsriBSZ2Uj7imnSr5ngQKpOsFR3sZOfaZcinQ8QUvFlM58AMoWvtlIIbi164HuKliIH/uOHG5ReF4LOa3zuhmZjbxxTr1o6xlNKDuz3tNhsS3a5rd8uGp6sMPfiqgiIRhTJZVvoI3S+MfK1RJzVkQuHEmYPZTnKahF58UnwSThKo+vT3PY+mUcVgxlupWLFy0eI+nAqp6RvqCxW6XxuvBhiQkXeWU4LErPN1H4Vy/990yt30mXZXWIyR56BzgyckEDyk0p6H7q+oR6ZQJxj5HcA1/JLdJsZEGKV21umnvWCuewAUDf1YWGC2l4FUdMnG406IOf0s1odTp7TzAGr5B9JPYS31JYPSfWzj9tObY+JAEzNNp0MocjuWxgh4UdKd98dixr0Jn5Xc0z+u5yXhxx9qsxca9GNxtlU8dJbEY5KMlNTKMvRj7c3zfiOeDFXfMWCXy6yWkrG4PnEkWXHvdH2oK2HzJjQRrWHqBCrcBEOSlw063kuuo8EDVy+5unUmgUgjIPlDQUpGu5SHJLW54b5wKDhxd/VZgl60GG1YFVRF8p7Avkx0bX/vcPv80fIpvj7w6MRQWjOH4nawtRcd3gxFaDPPLvuLTKIIVGw8SgcsDFSQD+bI4PLbXIIHgZ1NWg0xCMckMlEG7DG1mqD6m71aMFy9H0UfZ/i6mNllwz+2Sixnb7mZ+IXR5EaSmMZHn9X/2cHXbyWR54xyyW/5qFgu+G2ckUfFBwOYhHNPhb8/ZacLLkTv1/hBK+FbNPgRtpOZfsJC2nKfe32oPzLZsLAN/60xgsGrbbmreP0StPzxpeg5yUByHg6HqPeTvTx3Nk0Bq8BUGyStWmluz0+slanVr5n7urgCrbtpd36ugOWp7u1VePJTtbuJ168g91mtDvmefK2If7e3exEgtFoJ3ufJ4h+HrWtAWnZtPzM1LXcEQc9+kjKzQG+yrs5egDdt7Xtngp1k+0G/eeJZ2SGgl/lXb1OAHEw1wZlEQAz/UsIKyS9QQclRf+YPpk+thcOl69ztvyyq1/YQfKKvgDCKzWGls/TeuvWddCVfL2xbWCeMz5ip8z8tbLl1fGNdHB09kqARWrlnUJmgFng+FHHsSMvVzO9y8OuJkfs8lEuST/eO42PyUvOIZOE/bdGEpYPTiBY2sl9QJmFG0Nq8t9zgp50Jl/rHiNozWGyKaODOXUirc//k0noTF7yqwJgJW0tlcm/QkE/Ogju3ns9ycFt3HN8V9qIsbgeZ8LbgyH0CnxzO6M7roCLMjJl87kc0AhD9BpwHc2rMZL3J8z4W/HJRCTH1JJSKu1VSRllYZj8uQZqJtd6NOFcaUkCcQdIgcEiPpYaIqcNGBSpiSS4JPlSWD4BC6U4hf4qG+Yltv8gHSgil/et2/46b7omEgGjlwcVFEn6HAPagw0tcpmv0uqnp0Dfcs8PdsZmgFWncDemihxqjr+jUvTv05ojoEYM/Gd2OP46u+5fU88rh5HQLm8hm9mcv69WWIULzY3xz94f0F0O3TQ9rvcLdC8eurwAq3wmQ1F8WbDuJQy233pm+fvu1N9bO17Cx0v/Ega09IZ6kd6tB/QWWlHbH756f9C9H+jeF3Tv3+jep3Q33zvafesH7DpSpL7fUU8/adCA8EOUS5cjl6OJWsUe8UGkVWEgTjV8m68jrYcW2tsl44Ij5SQ0aWFqB2GSeN1XMuMPM0dv8xlpzjyze8ct2SsaSftZgG/yLRXeAtcqhzOfPB1983S/mu9b33rcwo8L3A/UNlzmr/8ZXaMubTNKrS0Q4aNGy5VG1qTAlJYBr13fMG8tjZv8jNiolqAVdpZy0BBDXnLeDMD/dxc/g+fZAVFX4hX7oKgc6ih+JMqg347ixyKh/y3tj9pI35D+v2LC5hfBUhafUhPnM3vgWpUCqA5VqwE+P8c1mjn5ttxiCrGEfGl9OFxUs58nCGDErUWAKGEEEfXSMrplZKTMZH+jpzaeG/2YmCEHdf53HDTjXtiBYIQgppycW8pZckVMjpuXl0qr/QxBm3JUtwVnih13sPM6XPvZhfai51TS1DwzN2IjdvV/8N3f/w==';
        ;
        let unpacked;
        function licenceWording(id) {
            unpacked ??= JSON.parse((0, external_node_zlib_.brotliDecompressSync)(Buffer.from(packedLicences, 'base64')).toString());
            return Object.hasOwn(unpacked, id) ? unpacked[id] : undefined;
        }
        ;
        function licencePage(site, licence) {
            const { id, known, expressions } = licence;
            const listed = isReference(id) ? undefined : licenceWording(id);
            const name = listed?.name ?? id;
            return shell(site, {
                title: name,
                root: '../../',
                path: (0, paths.PW)(id),
                description: `The licence ${id}: its text, and the packages of ${site.title} that are under it.`,
                main: html_html `<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${id}</span>
      </nav>
      <h1 dir="auto">${name}</h1>
      ${statement(licence)} ${packagesUnder(expressions)}
      <h2>Text</h2>
      ${known?.text !== undefined ? ownText(known.text) : listedText(id, listed?.text)}`,
            });
        }
        const isReference = (id) => /^(LicenseRef|AdditionRef)-/.test(id);
        function statement({ id, known }) {
            if (!isReference(id))
                return html_html `<p>
      <code>${id}</code> on the
      ${html_link(`https://spdx.org/licenses/${id}.html`, 'SPDX list of licences')}.
    </p>`;
            return html_html `<p>This licence is not on the SPDX list.</p>
    ${known?.stated !== undefined &&
                html_html `<p>Recipes state it as:</p>
        <blockquote class="stated" dir="auto">${known.stated}</blockquote>`}`;
        }
        const packagesUnder = (expressions) => expressions.length > 0 &&
            html_html `<h2>Packages under it</h2>
    <ul class="plain">
      ${expressions.map((one) => html_html `<li>
            <a href="../../?license=${encodeURIComponent(one)}"><code>${one}</code></a>
          </li> `)}
    </ul>`;
        const ownText = (text) => html_html `<p class="note">As this repository keeps it, in the folder <code>LICENSES</code>.</p>
    ${legalText(text)}`;
        function listedText(id, text) {
            if (text !== undefined)
                return html_html `<p class="note">
        As the SPDX list words it. Who holds the copyright, and since when, stands in the files of
        each package.
      </p>
      ${legalText(text)}`;
            return html_html `<p>
    It stands ${isReference(id) ? '' : 'on the SPDX list, and '}in the files of each package. The
    maintainers of this repository can put it into <code>LICENSES/${id}.txt</code>.
  </p>`;
        }
        const legalText = (text) => html_html `<pre class="legal" dir="auto">${text}</pre>`;
        ;
        function licenceFiles({ site, licences }, sorted) {
            const named = new Set(sorted.flatMap(({ versions }) => versions.flatMap(({ license }) => license ?? [])));
            const preferred = new Set(sorted.flatMap(({ versions }) => preferredOf(versions)?.license ?? []));
            const expressions = Map.groupBy([...named].flatMap((one) => licencesIn(one).map((id) => ({ id, expression: one }))), ({ id }) => id);
            return [...expressions]
                .sort(([a], [b]) => byText(a, b))
                .map(([id, all]) => (0, site_file.Ex)(`${(0, paths.PW)(id)}index.html`, licencePage(site, {
                id,
                known: licences?.get(id),
                expressions: all
                    .map(({ expression }) => expression)
                    .filter((one) => preferred.has(one))
                    .sort(byText),
            }).text));
        }
        var registry_readings = __webpack_require__(94712);
        ;
        function readingsFiles(all, known) {
            if (!all)
                return [];
            const { whole, others } = wholeParts(all, known);
            const sorted = others.toSorted((a, b) => byText(a.hash, b.hash));
            const made = [...Map.groupBy(sorted, ({ hash }) => (0, site_parts.dg)(hash))].map(([part, readings]) => partFile(part, { under: all.under, readings }, known));
            return [...whole.map((path) => kept(path, known.get(path))), ...made].sort((a, b) => byText(a.path, b.path));
        }
        const kept = (path, digest) => ({ kind: 'kept', path, sha256: digest });
        function partFile(part, content, known) {
            const text = (0, site_file.s$)(registry_readings.k.schema, content);
            const path = (0, paths.v0)(part, (0, site_file.sc)(text));
            const before = known.get(path);
            return before === undefined ? (0, site_file.Km)(path, text, 1) : kept(path, before);
        }
        function wholeParts({ under, readings, before = [] }, known) {
            const partOf = new Map();
            for (const part of before)
                if (part.under === under && known.has(part.path))
                    for (const reading of part.readings)
                        partOf.set(reading, part);
            const groups = Map.groupBy(new Set(readings), (reading) => partOf.get(reading));
            const changed = new Set(groups.get(undefined)?.map(({ hash }) => (0, site_parts.dg)(hash)));
            const whole = [];
            const others = [];
            for (const [part, found] of groups)
                if (part && found.length === part.readings.length && !changed.has((0, site_parts.eo)(part.path)))
                    whole.push(part.path);
                else
                    others.push(...found);
            return { whole, others };
        }
        ;
        function wordsByAuditor({ packages, }) {
            const all = [];
            for (const { name, versions } of packages)
                for (const { version, state, reviews } of versions)
                    for (const review of reviews)
                        all.push({ name, version, state, review });
            all.sort((a, b) => byText(b.review.time, a.review.time));
            return Map.groupBy(all, ({ review }) => auditorKey(review.auditor, review.from));
        }
        const auditorKey = (name, from) => from === undefined ? name : `${name} ${from}`;
        function reviewingEntry({ packages, queue = [], trust }, words) {
            const named = new Set((trust?.policy.auditors ?? []).map(({ name }) => name));
            const keys = new Set([...named, ...words.keys()]);
            return {
                states: statesIn(packages),
                queue,
                auditors: [...keys]
                    .map((key) => recordOf(key, words.get(key) ?? [], named, queue))
                    .sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.name, b.name)),
            };
        }
        function statesIn(packages) {
            const counts = src_state.x.map(() => 0);
            for (const { versions } of packages)
                for (const { state } of versions)
                    counts[(0, src_state.I)(state)]++;
            return Object.fromEntries(src_state.x.flatMap((state, place) => (counts[place] > 0 ? [[state, counts[place]]] : [])));
        }
        function recordOf(key, words, named, queue) {
            const { auditor = key, from } = words[0]?.review ?? {};
            const judged = words.filter(({ review }) => JUDGING.has(review.verdict));
            const said = (verdict) => judged.filter(({ review }) => review.verdict === verdict).length;
            const last = words[0]?.review.time;
            return {
                name: auditor,
                ...(from !== undefined && { from }),
                named: from === undefined && named.has(auditor),
                approved: said('approved'),
                rejected: said('rejected'),
                unsafe: said('unsafe'),
                counted: judged.filter(({ review }) => review.counts).length,
                packages: new Set(judged.map(({ name }) => name)).size,
                ...(last !== undefined && { last }),
                waiting: from === undefined ? queue.filter(({ waitsFor }) => waitsFor.includes(auditor)).length : 0,
            };
        }
        const JUDGING = new Set(['approved', 'rejected', 'unsafe']);
        ;
        const auditor_pages_MOST = 300;
        const auditor_pages_IN_COLUMNS = 12;
        const auditorsPage = (site, { auditors, queue }) => shell(site, {
            title: 'Auditors',
            description: `Who reviews the packages of ${site.title}.`,
            root: '../',
            main: html_html `<h1>Auditors</h1>
      <p class="lead">
        Who says whether a version may be used.
        <a href="../queue/">${amountOf(queue.length, 'version')}</a>
        wait${queue.length === 1 && 's'} for a review.
      </p>
      ${auditors.length === 0 && html_html `<p>Nobody has reviewed anything yet.</p>`}
      ${auditors.length > 0 &&
                html_html `<ul class="plain waits">
          ${auditors.map(auditorRow)}
        </ul>`}`,
        });
        const auditorRow = (one) => html_html `<li>
    <p>
      ${one.from === undefined ? html_html `<a href="../${(0, paths.eD)(one.name)}"><strong dir="auto">${one.name}</strong></a>` : html_html `<strong dir="auto">${one.name}</strong> of ${html_link(one.from, addressInWords(one.from))}`}
      <span class="note">${auditor_pages_inShort(one)}</span>
    </p>
  </li> `;
        const auditor_pages_inShort = ({ packages, last, named, from, waiting, ...said }) => [
            verdicts(said),
            ...(packages > 0 ? [`in ${amountOf(packages, 'package')}`] : []),
            ...(last === undefined ? [] : [`last on ${dayOf(last)}`]),
            ...(waiting > 0 ? [`${amountOf(waiting, 'version')} wait${waiting === 1 ? 's' : ''}`] : []),
            ...(named || from !== undefined ? [] : ['not named by the policy today']),
        ].join(', ');
        function verdicts({ approved, rejected, unsafe, }) {
            const all = [
                ...(approved > 0 ? [`approved ${approved.toLocaleString('en-US')}`] : []),
                ...(rejected > 0 ? [`rejected ${rejected.toLocaleString('en-US')}`] : []),
                ...(unsafe > 0 ? [`called ${unsafe.toLocaleString('en-US')} unsafe`] : []),
            ];
            return all.length === 0 ? 'no verdict yet' : words_listed(all);
        }
        const auditorPage = (site, auditor, words, { queue }) => shell(site, {
            title: `${auditor.name}, auditor`,
            description: `What ${auditor.name} reviewed of ${site.title}.`,
            root: '../../',
            main: html_html `<h1 dir="auto">${auditor.name}</h1>
      <p class="lead">
        ${auditor.named ? 'An auditor by the policy.' : 'Not named by the policy today: new reviews would not count.'}
        <a href="../">All auditors</a>
      </p>
      ${figures(auditor)} ${waitingPart(auditor, queue)} ${wordsPart(words)}`,
        });
        function figures(one) {
            const judged = one.approved + one.rejected + one.unsafe;
            const shown = [
                ['Approved', one.approved.toLocaleString('en-US')],
                ['Rejected', one.rejected.toLocaleString('en-US')],
                ['Called unsafe', one.unsafe.toLocaleString('en-US')],
                ['Packages', one.packages.toLocaleString('en-US')],
                [
                    'Counts',
                    html_html `${one.counted.toLocaleString('en-US')}
        <span class="note">of ${judged.toLocaleString('en-US')}</span>`,
                ],
            ];
            return html_html `<dl class="figures" aria-label="What was reviewed">
    ${shown.map(([term, value]) => html_html `<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div> `)}
  </dl>`;
        }
        function waitingPart({ name }, queue) {
            const own = queue
                .filter(({ waitsFor }) => waitsFor.includes(name))
                .toSorted((a, b) => Number(b.knownTo.includes(name)) - Number(a.knownTo.includes(name)));
            if (own.length === 0)
                return undefined;
            return html_html `<section aria-labelledby="waits">
    <h2 id="waits">Waits for them</h2>
    <ul class="${own.length > auditor_pages_IN_COLUMNS ? 'plain columns' : 'plain'}">
      ${own.slice(0, auditor_pages_MOST).map((one) => html_html `<li>${versionOf(one)} ${icons_badge(one.state)} ${one.knownTo.includes(name) && html_html `<span class="note">reviewed before</span>`}</li> `)}
    </ul>
    ${own.length > auditor_pages_MOST && html_html `<p>and ${own.length - auditor_pages_MOST} more</p>`}
  </section>`;
        }
        const versionOf = ({ name, version, }) => html_html `<a href="../../packages/${(0, paths.mX)(name)}/">${name}</a> <code>${version}</code>`;
        const auditor_pages_VERBS = {
            approved: 'approved',
            rejected: 'rejected',
            unsafe: 'called unsafe',
            requested: 'asked for a review of',
            withdrawn: 'took back what they said of',
        };
        const wordsPart = (words) => words.length > 0 &&
            html_html `<section aria-labelledby="said">
    <h2 id="said">What they said</h2>
    <ol class="plain waits">
      ${words.slice(0, auditor_pages_MOST).map(word)}
    </ol>
    ${words.length > auditor_pages_MOST && html_html `<p>and ${amountOf(words.length - auditor_pages_MOST, 'older word')}</p>`}
  </section>`;
        const word = ({ name, version, review }) => html_html `<li>
    <p>
      ${html_link(review.url, html_html `<time>${dayOf(review.time)}</time>`)} ${auditor_pages_VERBS[review.verdict]}
      ${versionOf({ name, version })}${review.criteria.length > 0 && html_html ` as ${words_listed(review.criteria.map(criterionInWords))}`}
    </p>
    ${review.note !== '' && html_html `<blockquote dir="auto">${review.note}</blockquote>`}
    ${review.remarks.length > 0 && html_html `<p class="${review.counts ? 'note' : 'stale'}">${review.counts ? '' : 'It does not count. '}${review.remarks.join(' ')}</p>`}
  </li> `;
        ;
        const ON_A_PAGE = 100;
        const MOST_PAGES = 20;
        const queuePages = (site, reviewing) => {
            const needed = Math.max(1, Math.ceil(reviewing.queue.length / ON_A_PAGE));
            const last = Math.min(MOST_PAGES, needed);
            return Array.from({ length: last }, (_, at) => queuePage(site, reviewing, at + 1, last));
        };
        function queuePage(site, { queue, auditors }, number, last) {
            const shown = queue.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE);
            const rest = queue.length - last * ON_A_PAGE;
            const links = (label) => last > 1 &&
                pager({
                    ...{ number, last, label, words: ['Waits longer', 'Waits less long'] },
                    address: (page) => (page === 1 ? './' : `page-${page}.html`),
                });
            return shell(site, {
                title: number === 1 ? 'What waits for a review' : `What waits for a review, ${number}`,
                description: `Versions of ${site.title} that nobody approved yet.`,
                root: '../',
                main: html_html `<h1>What waits for a review</h1>
      <p class="lead">
        ${queue.length === 0 ? 'Nothing: every version was approved or rejected.' : html_html `${amountOf(queue.length, 'version')}, what waits longest first. Auditors see their own with <code>pakages review next</code>; anybody may ask for a review.`}
        <a href="../auditors/">Who reviews</a>, and all of it
        <a href="../v2/reviewing.json">as JSON</a>.
      </p>
      ${number === 1 && forWhom(auditors)} ${links('Pages of what waits')}
      ${shown.length > 0 && queue_page_list(shown, 1 + (number - 1) * ON_A_PAGE)}
      ${links('Pages of what waits, below')}
      ${number === last && rest > 0 && html_html `<p>and ${amountOf(rest, 'more version', 'more versions')}, all in the JSON</p>`}`,
            });
        }
        function queue_page_list(shown, start) {
            const whom = common(shown.map(whoMay));
            const missing = common(shown.map(stillMissing));
            const once = [
                ...(whom === undefined ? [] : [`All of these are ${whom}.`]),
                ...(missing === undefined || missing === '' ? [] : [`Of each: ${missing}`]),
            ];
            return html_html `${once.length > 0 && html_html `<p class="note">${once.join(' ')}</p>`}
    <ol class="plain waits" start="${start}">
      ${shown.map((one) => queue_page_row(one, whom === undefined, missing === undefined))}
    </ol>`;
        }
        const common = (all) => all.length > 1 && new Set(all).size === 1 ? all[0] : undefined;
        const whoMay = ({ waitsFor }) => waitsFor.length === 0 ? 'what no auditor may review' : `for ${words_listed(waitsFor, 'or')}`;
        const stillMissing = ({ missing }) => missing.join(' ');
        function forWhom(auditors) {
            const busy = auditors.filter(({ waiting }) => waiting > 0);
            return (busy.length > 0 &&
                html_html `<p class="note" id="whom">For whom</p>
      <ul class="subjects" aria-labelledby="whom">
        ${busy.map(({ name, waiting }) => html_html `<li>
              <a href="../${(0, paths.eD)(name)}"
                >${name} <small>${waiting.toLocaleString('en-US')}</small></a
              >
            </li>`)}
      </ul>`);
        }
        function queue_page_row(one, hasWhom, hasMissing) {
            return html_html `<li>
    <p>
      <a href="../packages/${(0, paths.mX)(one.name)}/">${one.name}</a> <code>${one.version}</code>
      ${icons_badge(one.state)}
      <span class="note">${[...facts(one), ...(hasWhom ? [whoMay(one)] : [])].join(', ')}</span>
    </p>
    ${hasMissing && one.missing.length > 0 && html_html `<p class="note" dir="auto">${stillMissing(one)}</p>`}
  </li> `;
        }
        const facts = ({ since, dependents, uncovered }) => [
            ...(since === undefined ? [] : [`since ${dayOf(since)}`]),
            ...(dependents > 0
                ? [`${amountOf(dependents, 'package')} need${dependents === 1 ? 's' : ''} it`]
                : []),
            ...(uncovered > 0 ? [`${amountOf(uncovered, 'binary', 'binaries')} that nobody looked at`] : []),
        ];
        ;
        const count = schemas.Whr().nonnegative();
        const waiting = schemas.Ikc({
            name: schemas.YjP(),
            version: schemas.YjP(),
            state: schemas.k5n(src_state.x),
            since: schemas.YjP().exactOptional(),
            dependents: count,
            uncovered: count,
            missing: schemas.YOg(schemas.YjP()).readonly(),
            knownTo: schemas.YOg(schemas.YjP()).readonly(),
            waitsFor: schemas.YOg(schemas.YjP()).readonly(),
        });
        const auditor = schemas.Ikc({
            name: schemas.YjP(),
            from: schemas.YjP().exactOptional(),
            named: schemas.zMY(),
            approved: count,
            rejected: count,
            unsafe: count,
            counted: count,
            packages: count,
            last: schemas.YjP().exactOptional(),
            waiting: count,
        });
        const reviewingType = schemas.Ikc({
            states: schemas.jgl(schemas.k5n(src_state.x), count),
            queue: schemas.YOg(waiting).readonly(),
            auditors: schemas.YOg(auditor).readonly(),
        });
        const reviewingDocument = (0, documents.v0)('pakages.reviewing/1', 'index', reviewingType);
        ;
        function reviewingFiles(input) {
            const words = wordsByAuditor(input);
            const reviewing = reviewingEntry(input, words);
            const { site } = input;
            return [
                (0, site_file.d_)(paths.v8, reviewingDocument.schema, reviewing),
                ...queuePages(site, reviewing).map((page, at) => (0, site_file.Ex)((0, paths.Hs)(at + 1), page.text)),
                (0, site_file.Ex)('auditors/index.html', auditorsPage(site, reviewing).text),
                ...reviewing.auditors
                    .filter(({ from }) => from === undefined)
                    .map((one) => (0, site_file.Ex)(`${(0, paths.eD)(one.name)}index.html`, auditorPage(site, one, words.get(auditorKey(one.name, undefined)) ?? [], reviewing).text)),
            ];
        }
        ;
        function sharedFiles(input, sorted, links, known) {
            const list = packagesEntry(input, sorted);
            const details = (0, site_file.Ex)(paths.EB, JSON.stringify(searchDetails(sorted)));
            const names = searchNames(sorted, links.usersOf);
            const home = (issued) => (0, site_file.Ex)(paths.yZ, homePage({ ...input, issued, packages: sorted }, list.packages, { names, details }, (name) => links.usersOf(name).length).text);
            const files = [
                ...Object.entries(assets).map(([name, text]) => (0, site_file.Ex)(`assets/${name}`, text)),
                details,
                (0, site_file.d_)(paths.K_, src_documents.ZG.schema, list),
                (0, site_file.Ex)(paths.ln, openApi),
                ...(input.trust ? [(0, site_file.d_)(paths.ZY, trust_document.q.schema, input.trust)] : []),
                ...(input.vulnerabilities
                    ? [
                        (0, site_file.d_)(paths.VK, document_kinds.C0.schema, input.vulnerabilities),
                        feedArchive(input.site, input.vulnerabilities),
                    ]
                    : []),
                ...releaseFiles(input),
                ...readingsFiles(input.readings, known),
                ...discoveryFiles(input, sorted),
                ...licenceFiles(input, sorted),
                ...reviewingFiles({ ...input, packages: sorted }),
                (0, site_file.Ex)('all/index.html', allPage(input, list.packages).text),
                ...(input.readme === undefined
                    ? []
                    : [(0, site_file.Ex)('about/index.html', aboutPage(input, input.readme).text)]),
                (0, site_file.Ex)('use/index.html', usePage(input).text),
                (0, site_file.Ex)('404.html', notFoundPage(input).text),
                (0, site_file.Ex)('.nojekyll', ''),
            ];
            return { files, home };
        }
        function releaseFiles(input) {
            const { releases = [] } = input;
            if (releases.length === 0)
                return [];
            return [
                (0, site_file.d_)(paths.pH, releasesDocument.schema, { releases }),
                (0, site_file.Ex)('releases/index.html', releasesPage(input, releases).text),
            ];
        }
        function feedArchive(site, { records }) {
            const files = advisoryFiles(site, records).map(({ path, text }) => ({
                name: path.slice(path.indexOf('/') + 1),
                bytes: Buffer.from(text),
            }));
            const bytes = zipArchive(files);
            return { kind: 'bytes', path: paths.Wt, sha256: (0, site_file.sc)(bytes), bytes };
        }
        ;
        function* buildIndex(input, previous, reached = previous?.root.version ?? 0) {
            const records = Map.groupBy(input.vulnerabilities?.records ?? [], (one) => one.package);
            const sorted = input.packages
                .map((owner) => {
                const own = records.get(owner.name);
                return { ...owner, versions: newestFirst(owner.versions), ...(own && { records: own }) };
            })
                .sort((a, b) => byText(a.name, b.name));
            refuseDuplicates(sorted);
            const known = knownFiles(previous);
            const parts = new Map();
            const ordered = { ...input, packages: sorted };
            const links = findLinks(ordered);
            for (const { owner, print, files } of allPackages(ordered, links, previous)) {
                const path = (0, site_parts.xl)(owner.name);
                const part = parts.get(path) ?? { packages: {} };
                parts.set(path, part);
                const own = {};
                part.packages[owner.name] = { input: print, files: own };
                for (const file of files) {
                    own[file.path] = file.sha256;
                    yield orKept(file, known);
                }
            }
            const partFiles = [...parts]
                .sort(([a], [b]) => byText(a, b))
                .map(([path, part]) => (0, site_file.d_)(path, checksums_documents.Jb.schema, part));
            const listed = {};
            const { files, home } = sharedFiles(input, sorted, links, known);
            for (const file of [...files, ...partFiles]) {
                listed[file.path] = file.sha256;
                yield orKept(file, known);
            }
            const before = holding(previous?.root, input, reached);
            const start = startPage(home, input, listed, before);
            listed[start.path] = start.sha256;
            yield orKept(start, known);
            yield rootFile(input, listed, before, reached);
        }
        function* allPackages(input, links, previous) {
            const common = (0, site_file.sc)(JSON.stringify([input.site, assetVersion, hasOwnFiles(input), isLarge(input)]));
            for (const owner of input.packages) {
                const print = packageFingerprint(links, owner, common);
                const before = previous?.parts.get((0, site_parts.xl)(owner.name))?.packages[owner.name];
                yield {
                    owner,
                    print,
                    files: before?.input === print ? build_index_kept(before.files) : packageFiles(input, links, owner),
                };
            }
        }
        const build_index_kept = (files) => Object.entries(files).map(([path, digest]) => ({ kind: 'kept', path, sha256: digest }));
        const orKept = (file, known) => known.get(file.path) === file.sha256
            ? { kind: 'kept', path: file.path, sha256: file.sha256 }
            : file;
        function knownFiles(previous) {
            if (!previous)
                return new Map();
            return new Map([
                ...Object.entries(previous.root.files),
                ...[...previous.parts.values()].flatMap(checksums_documents.Yc),
            ]);
        }
        const lifetimeOf = ({ lifetimeDays = LIFETIME_DAYS }) => lifetimeDays * 24 * 3600 * 1000;
        function holding(before, input, reached) {
            const expires = before?.expires;
            return expires !== undefined &&
                (before?.version ?? 0) >= reached &&
                Date.parse(expires) - Date.parse(input.issued) > lifetimeOf(input) / 2
                ? before
                : undefined;
        }
        function startPage(home, { issued }, others, before) {
            const { [paths.yZ]: last, ...rest } = before?.files ?? {};
            if (before && (0, external_node_util_.isDeepStrictEqual)(rest, others)) {
                const same = home(before.issued);
                if (same.sha256 === last)
                    return same;
            }
            return home(issued);
        }
        function rootFile(input, files, before, reached) {
            const { issued } = input;
            const now = Date.parse(issued);
            const stays = before && (0, external_node_util_.isDeepStrictEqual)(before.files, files);
            const root = stays
                ? before
                : {
                    issued,
                    expires: new Date(now + lifetimeOf(input)).toISOString(),
                    version: Math.max(Math.floor(now / 1000), reached + 1),
                    files,
                };
            const { schema: _, ...known } = root;
            const file = (0, site_file.d_)(paths.vM, checksums_documents.E2.schema, known);
            return stays ? { kind: 'kept', path: file.path, sha256: file.sha256 } : file;
        }
        function refuseDuplicates(sorted) {
            for (const [at, owner] of sorted.entries()) {
                if (sorted[at + 1]?.name === owner.name)
                    throw new errors.yo(`The package ${(0, invalid_value.S)(owner.name)} is there twice.`, {
                        id: 'index-name-twice',
                        fix: 'Give each package one name: two recipe repositories may bring the same.',
                    });
                const versions = owner.versions.map((version) => version.version);
                const twice = versions.find((version, place) => versions.indexOf(version) !== place);
                if (twice !== undefined)
                    throw new errors.yo(`${(0, invalid_value.S)(owner.name)} has the version ${(0, invalid_value.S)(twice)} twice.`, {
                        id: 'index-name-twice',
                        fix: 'Name each version once.',
                    });
            }
        }
        var outside_json = __webpack_require__(15125);
        var p_map = __webpack_require__(606);
        ;
        const KEPT_FILE_LIMIT = 32 * 1024 * 1024;
        const MOST_DOCUMENTS = 8000;
        const MOST_BYTES = 128 * 1024 * 1024;
        const CONCURRENCY = 16;
        async function keepExchanged(before, after, put, signal) {
            const all = await exchangedBetween(before, after);
            if (all.length === 0)
                return undefined;
            const kept = new Set();
            let room = MOST_BYTES;
            let missing = Math.max(0, all.length - MOST_DOCUMENTS);
            const keep = async ({ side, path, digest }) => {
                const place = (0, paths.GV)(path, digest);
                const bytes = kept.has(place) || room <= 0 ? undefined : await side.read(path, digest);
                if (kept.has(place))
                    return;
                if (!bytes || bytes.length > room) {
                    missing++;
                    return;
                }
                room -= bytes.length;
                kept.add(place);
                await put(place, bytes);
            };
            await (0, p_map["default"])(all.slice(0, MOST_DOCUMENTS), keep, {
                concurrency: CONCURRENCY,
                ...(signal && { signal }),
            });
            return { kept, missing };
        }
        async function exchangedBetween(before, after) {
            const shared = differing(before, before.root.files, after, after.root.files);
            const parts = new Set(shared.map(({ path }) => path).filter((path) => path.startsWith('v2/checksums/')));
            const below = await (0, p_map["default"])(parts, async (path) => {
                const [old, now] = [await filesOf(before, path), await filesOf(after, path)];
                return old && now ? differing(before, old, after, now) : [];
            }, { concurrency: CONCURRENCY });
            return [...shared, ...below.flat()];
        }
        function differing(before, old, after, now) {
            const only = (side, files, others) => Object.entries(files)
                .filter(([path, digest]) => (0, paths.wz)(path) && others[path] !== digest)
                .map(([path, digest]) => ({ side, path, digest }));
            return [...only(before, old, now), ...only(after, now, old)];
        }
        async function filesOf({ root, read }, path) {
            const digest = root.files[path];
            if (digest === undefined)
                return {};
            const bytes = await read(path, digest);
            try {
                return (bytes &&
                    Object.fromEntries((0, checksums_documents.Yc)(checksums_documents.Jb.parse((0, outside_json.q)(bytes, path), path))));
            }
            catch {
                return undefined;
            }
        }
        ;
        class DocumentsByDigest {
            #folder;
            #found;
            #moved = new Set();
            #wanted = new Set();
            #keepsAll = false;
            constructor(folder, found) {
                this.#folder = folder;
                this.#found = found;
            }
            moveAside(path) {
                const { digests, present, finished } = this.#found;
                const digest = digests.get(path);
                if (digest === undefined || !finished || !(0, paths.wz)(path) || !present.has(path))
                    return;
                const place = (0, paths.GV)(path, digest);
                if (this.#moved.size === 0)
                    (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(this.#folder, paths.t0), { recursive: true });
                (0, external_node_fs_.renameSync)((0, external_node_path_.join)(this.#folder, path), (0, external_node_path_.join)(this.#folder, place));
                this.#moved.add(place);
            }
            async keep(root, published, signal) {
                const before = published ?? this.#before();
                this.#wanted = new Set([(0, paths.EU)((0, site_file.sc)(root))]);
                if (!before)
                    return 0;
                await this.#keepBundle(before.digest, published?.bundle);
                const exchanged = await keepExchanged({
                    root: before.root,
                    read: async (path, digest) => (await this.#read(path, digest)) ?? before.read(path, digest),
                }, {
                    root: checksums_documents.E2.parse((0, outside_json.q)(root, paths.vM), paths.vM),
                    read: (path, digest) => this.#read(path, digest),
                }, (path, bytes) => (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), bytes), signal);
                this.#keepsAll = exchanged === undefined && this.#found.finished;
                for (const path of exchanged?.kept ?? [])
                    this.#wanted.add(path);
                return exchanged?.missing ?? 0;
            }
            unwanted() {
                return [...new Set([...this.#found.present, ...this.#moved])].filter((path) => (0, paths.sR)(path) &&
                    !this.#wanted.has(path) &&
                    !(this.#keepsAll && !path.endsWith('.sigstore.json')));
            }
            #before() {
                const { root } = this.#found;
                return root && { ...root, bundle: undefined, version: 0, read: async () => undefined };
            }
            async #keepBundle(root, published) {
                const path = (0, paths.EU)(root);
                const { root: found, finished } = this.#found;
                this.#wanted.add(path);
                if (published)
                    return (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), published);
                if (found?.digest !== root || !finished || this.#found.present.has(path))
                    return;
                const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(this.#folder, paths.KC)).catch(() => undefined);
                if (bytes)
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), bytes);
            }
            async #read(path, digest) {
                for (const place of [(0, paths.GV)(path, digest), path]) {
                    const file = (0, external_node_path_.join)(this.#folder, place);
                    const size = await (0, promises_.stat)(file).then((found) => found.size, () => Infinity);
                    if (size > KEPT_FILE_LIMIT)
                        continue;
                    const bytes = await (0, promises_.readFile)(file);
                    if ((0, site_file.sc)(bytes) === digest)
                        return bytes;
                }
                return undefined;
            }
        }
        ;
        const UNFINISHED = 'v2/checksums.unfinished.json';
        async function findSite(folder) {
            const present = filesIn(folder);
            const finished = await readListing(folder, paths.vM, present);
            const listing = finished ?? (await readListing(folder, UNFINISHED, present));
            const digests = new Map(listing && [
                ...Object.entries(listing.root.files),
                ...[...listing.parts.values()].flatMap(checksums_documents.Yc),
            ]);
            const listed = new Set([...digests.keys(), ...(finished ? [paths.vM] : [])]);
            const whole = finished?.whole && [...listed].every((path) => present.has(path));
            return {
                previous: whole ? finished : undefined,
                root: listing && listing.root.issued !== '' ? listing : undefined,
                finished: finished !== undefined,
                listed,
                digests,
                present,
            };
        }
        function filesIn(folder) {
            const found = new Set();
            const open = [''];
            for (let below = open.pop(); below !== undefined; below = open.pop()) {
                for (const entry of previous_index_list(folder, below)) {
                    if (entry.isDirectory())
                        open.push(`${below}${entry.name}/`);
                    else
                        found.add(`${below}${entry.name}`);
                }
            }
            return found;
        }
        function previous_index_list(folder, below) {
            try {
                return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(folder, below), { withFileTypes: true });
            }
            catch (error) {
                if (below === '' && (0, errors.$N)(error) === 'ENOENT')
                    return [];
                throw new errors.yo(`The folder ${folder} cannot be read (${(0, errors.$N)(error) ?? 'unknown error'}).`, {
                    id: 'folder-not-readable',
                    fix: 'Name a folder for the index that you may read and write.',
                    cause: error,
                });
            }
        }
        async function readListing(folder, path, present) {
            if (!present.has(path))
                return undefined;
            const read = await readRoot((0, external_node_path_.join)(folder, path));
            if (!read)
                return undefined;
            const { root, digest: rootDigest } = read;
            const parts = new Map();
            let whole = true;
            for (const [partFile, digest] of Object.entries(root.files).filter(([name]) => name.startsWith('v2/checksums/'))) {
                const part = await readPart((0, external_node_path_.join)(folder, partFile), digest);
                if (part)
                    parts.set(partFile, part);
                else
                    whole = false;
            }
            return { root, digest: rootDigest, parts, whole };
        }
        async function readRoot(file) {
            try {
                const bytes = await (0, promises_.readFile)(file);
                return {
                    root: checksums_documents.E2.parse((0, outside_json.q)(bytes, file), file),
                    digest: (0, site_file.sc)(bytes),
                };
            }
            catch {
                return undefined;
            }
        }
        async function readPart(file, digest) {
            try {
                const bytes = await (0, promises_.readFile)(file);
                return (0, site_file.sc)(bytes) === digest
                    ? checksums_documents.Jb.parse((0, outside_json.q)(bytes, file), file)
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        ;
        const BREATH = 500;
        async function writeSite(place, input, options = {}) {
            const folder = (0, external_node_path_.resolve)(place);
            const found = await findSite(folder);
            const run = new SiteWriter(folder, found);
            const reached = Math.max(found.root?.root.version ?? 0, options.published?.version ?? 0);
            for (const file of buildIndex(input, options.fresh ? undefined : found.previous, reached)) {
                if (run.steps % BREATH === 0)
                    await (0, external_node_timers_promises_.setImmediate)();
                options.signal?.throwIfAborted();
                await run.take(file);
            }
            return run.finish(options);
        }
        class SiteWriter {
            steps = 0;
            #folder;
            #found;
            #byDigest;
            #folders = new Set();
            #paths = new Set();
            #written = 0;
            #bytes = 0;
            #root;
            constructor(folder, found) {
                this.#folder = folder;
                this.#found = found;
                this.#byDigest = new DocumentsByDigest(folder, found);
            }
            async take(file) {
                this.steps++;
                this.#paths.add(file.path);
                if (file.path === paths.vM)
                    this.#root = file;
                else if (file.kind !== 'kept')
                    await this.#write(file);
            }
            async #write(file) {
                if (this.#written === 0)
                    await this.#begin();
                this.#refuseForeign(file.path);
                const target = (0, external_node_path_.join)(this.#folder, file.path);
                this.#makeFolder((0, external_node_path_.dirname)(target));
                if (this.#found.digests.get(file.path) !== file.sha256)
                    this.#byDigest.moveAside(file.path);
                if (file.kind === 'bytes')
                    (0, external_node_fs_.writeFileSync)(target, file.bytes);
                else
                    await copyChecked(file, target);
                this.#written++;
                this.#bytes += file.kind === 'bytes' ? file.bytes.length : file.size;
            }
            async #begin() {
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                this.#folders.add((0, external_node_path_.join)(this.#folder));
                const { listed, present } = this.#found;
                if (listed.size > 0 && present.has(paths.vM))
                    await (0, promises_.rename)((0, external_node_path_.join)(this.#folder, paths.vM), (0, external_node_path_.join)(this.#folder, UNFINISHED));
                else if (!present.has(UNFINISHED))
                    await checksums_documents.E2.write((0, external_node_path_.join)(this.#folder, UNFINISHED), { issued: '', files: {} });
            }
            #refuseForeign(path) {
                const { listed, present } = this.#found;
                if (!present.has(path) || listed.has(path) || present.has(UNFINISHED))
                    return;
                throw new errors.yo(`${(0, external_node_path_.join)(this.#folder, path)} is there already, and no earlier index wrote it.`, { id: 'index-foreign-file', fix: 'Give the index a folder of its own, or remove the file.' });
            }
            #makeFolder(folder) {
                if (this.#folders.has(folder))
                    return;
                this.#makeFolder((0, external_node_path_.dirname)(folder));
                makeOne(folder);
                this.#folders.add(folder);
            }
            async finish({ sign, published, signal }) {
                const gone = [...this.#found.listed].filter((path) => !this.#paths.has(path) && this.#found.present.has(path));
                if (gone.length > 0 && this.#written === 0)
                    await this.#begin();
                for (const path of gone) {
                    this.#byDigest.moveAside(path);
                    await this.#remove(path);
                }
                const root = this.#root;
                if (root.kind !== 'kept')
                    this.#refuseForeign(paths.vM);
                const changed = root.kind === 'bytes';
                const bytes = changed ? root.bytes : await (0, promises_.readFile)((0, external_node_path_.join)(this.#folder, paths.vM));
                const lost = changed ? await this.#byDigest.keep(bytes, published, signal) : 0;
                const signed = await this.#sign(bytes, changed, sign);
                if (changed)
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, paths.vM), bytes);
                await (0, promises_.rm)((0, external_node_path_.join)(this.#folder, UNFINISHED), { force: true });
                if (changed)
                    for (const path of this.#byDigest.unwanted())
                        await this.#remove(path);
                return {
                    written: this.#written + Number(changed),
                    kept: this.#paths.size - this.#written - Number(changed),
                    removed: gone.length,
                    lost,
                    bytes: this.#bytes + (changed ? bytes.length : 0),
                    root: root.sha256,
                    signed,
                };
            }
            async #sign(root, changed, sign) {
                const bundle = (0, external_node_path_.join)(this.#folder, paths.KC);
                const there = this.#found.present.has(paths.KC);
                if (!sign && changed && there)
                    await (0, promises_.rm)(bundle);
                if (sign && (changed || !there)) {
                    const made = await sign(root);
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, (0, paths.EU)((0, site_file.sc)(root))), made);
                    await (0, documents.f8)(bundle, made);
                }
                return sign !== undefined || (there && !changed);
            }
            async #remove(path) {
                await (0, promises_.rm)((0, external_node_path_.join)(this.#folder, path), { force: true });
                for (let folder = (0, external_node_path_.dirname)(path); folder !== '.'; folder = (0, external_node_path_.dirname)(folder)) {
                    const isGone = await (0, promises_.rmdir)((0, external_node_path_.join)(this.#folder, folder)).then(() => true, () => false);
                    if (!isGone)
                        return;
                }
            }
        }
        function makeOne(folder) {
            try {
                (0, external_node_fs_.mkdirSync)(folder);
            }
            catch (error) {
                if ((0, errors.$N)(error) !== 'EEXIST')
                    throw error;
            }
        }
        async function copyChecked(file, target) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const hashed = async function* () {
                for await (const chunk of file.open()) {
                    hash.update(chunk);
                    yield chunk;
                }
            };
            await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(hashed()), (0, external_node_fs_.createWriteStream)(target));
            if (hash.digest('hex') === file.sha256)
                return;
            await (0, promises_.rm)(target, { force: true });
            throw new errors.yo(`The content of ${file.path} is not what its digest says.`, {
                id: 'file-unlike-digest',
                fix: 'Write the file anew, or correct the digest in pakages.json.',
            });
        }
        var markdown = __webpack_require__(12712);
        var digest_of = __webpack_require__(28041);
        var src = __webpack_require__(75290);
        var may_publish_here = __webpack_require__(34509);
        var index_freshness = __webpack_require__(7540);
        var concrete_spec = __webpack_require__(16804);
        var dag = __webpack_require__(88761);
        var packages_in = __webpack_require__(98461);
        var gather = __webpack_require__(70963);
        var build_origin = __webpack_require__(11266);
        var binary_facts = __webpack_require__(25652);
        var signer_policy = __webpack_require__(98877);
        var open_index = __webpack_require__(91983);
        var cache_folder = __webpack_require__(24356);
        var verify_anchors = __webpack_require__(49427);
        var key_signer = __webpack_require__(20440);
        var trust_anchor = __webpack_require__(78928);
        ;
        const publishedTrust = (signer, { registry, policy }) => ({
            registry: registry.reference,
            keys: signer instanceof key_signer.iJ ? [signer.publicKey] : [],
            policy,
        });
        function anchorOf(signer, { host }) {
            if (signer === undefined)
                return undefined;
            if (signer instanceof key_signer.iJ)
                return (0, signer_policy.vq)(signer.publicKey);
            const { repository, ref } = host.context;
            return repository === undefined || ref === undefined ? undefined : `${repository}@${ref}`;
        }
        ;
        function placeBefore({ inputs, ports, url, published }, has, fileInFolder) {
            if (published !== undefined)
                return Object.keys(published.root.files).some(has) ? url : undefined;
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs.output);
            return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, fileInFolder)) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, paths.vM))
                ? folder
                : undefined;
        }
        async function openSignedBefore(location, { ports: { host, http, clock }, policy, signer }) {
            const signers = [...policy.signers, ...ownSigner(signer, host)];
            const verifier = (0, verify_anchors.S)({ ...policy, signers }, (0, cache_folder.n)(host.env));
            return (0, open_index.b)(location, {
                http,
                ...(signer !== undefined && {
                    verify: async (checksums, bundle) => (await (0, index_freshness.lz)(checksums, bundle, {
                        verifier,
                        signers,
                        before: undefined,
                        now: clock.now(),
                    })).signer,
                }),
            });
        }
        function ownSigner(signer, host) {
            const anchor = anchorOf(signer, { host });
            if (anchor === undefined)
                return [];
            const keys = signer instanceof key_signer.iJ ? [signer.publicKey] : [];
            return [(0, trust_anchor.v)((0, trust_anchor.B)(anchor), keys)];
        }
        ;
        const DAYS = 7;
        const MOST_AGAIN = 500;
        async function readingsBefore(around) {
            const under = readUnder(around);
            const { inputs, ports, signer } = around;
            const none = { under, byHash: new Map(), parts: [] };
            if (inputs.fresh || signer === undefined)
                return none;
            const location = placeBefore(around, (path) => path.startsWith(paths.mc), paths.mc);
            if (location === undefined)
                return none;
            try {
                const parts = await (await openSignedBefore(location, around)).readings();
                const same = parts.filter((part) => part.under === under);
                const all = same.flatMap(({ readings }) => readings);
                return { under, byHash: new Map(youngEnough(all, ports.clock.now())), parts: same };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                ports.host.notice(`What was read of the registry before does not count, and all of it is read again: ${error.message}`);
                return none;
            }
        }
        const readUnder = ({ registry, policy }) => (0, digest.ZD)((0, digest_of.o)(JSON.stringify([version.xv, registry.reference, policy.signers, policy.trustRoot])));
        function youngEnough(all, now) {
            const age = ({ time }) => now - Date.parse(time);
            const usable = all.filter((one) => age(one) >= 0);
            const old = usable.filter((one) => age(one) > DAYS * 24 * 3600 * 1000);
            const again = new Set(old.toSorted((a, b) => age(b) - age(a)).slice(0, MOST_AGAIN));
            return usable.filter((one) => !again.has(one)).map((one) => [one.hash, one]);
        }
        const specDigest = (spec) => (0, digest.ZD)((0, digest_of.o)(sorted(spec))).slice(0, 32);
        const sorted = (value) => JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
            : part);
        var sbom_formats = __webpack_require__(25838);
        var policy_statement = __webpack_require__(28713);
        ;
        function sbomOf({ artifactType, digest }) {
            const format = (0, sbom_formats.cO)(artifactType);
            return format ? [{ format, mediaType: artifactType, manifest: digest }] : [];
        }
        function attestationsOf(referrers, { trusted }) {
            return referrers
                .filter((referrer) => referrer.artifactType === policy_statement.uS)
                .flatMap(({ digest, annotations }) => {
                const verified = trusted.find(({ bundle }) => bundle === digest);
                const predicateType = verified?.statement.predicateType ?? annotations?.['dev.sigstore.bundle.predicateType'];
                if (predicateType === undefined)
                    return [];
                const signer = verified && (0, signer_policy.Xh)(verified.signer);
                return [{ predicateType, manifest: digest, ...(signer !== undefined && { signer }) }];
            });
        }
        ;
        async function binariesInRegistry(search) {
            const { registry, known } = search;
            const found = await (0, packages_in.j)(registry);
            const { specs, tags } = found;
            const listed = known.byHash.size > 0 ? await found.digests() : undefined;
            const isKnown = (hash) => {
                const reading = known.byHash.get(hash);
                return (reading !== undefined &&
                    reading.manifest === listed?.get(hash)?.manifest &&
                    reading.spec === specDigest(specs.get(hash)));
            };
            const hashes = [...tags.keys()];
            const read = await readAnew(hashes.filter((hash) => !isKnown(hash)), found, search);
            const readings = new Map(hashes.flatMap((hash) => {
                const reading = read.get(hash) ?? (isKnown(hash) ? known.byHash.get(hash) : undefined);
                return reading ? [[hash, reading]] : [];
            }));
            return {
                specs,
                binaries: [...readings].map(([hash, reading]) => indexed(reading, specs, tags.get(hash))),
                readings: { under: known.under, readings: [...readings.values()], before: known.parts },
            };
        }
        async function readAnew(hashes, { specs, tags }, search) {
            const { registry, concurrency, ports } = search;
            const dag = { roots: [...hashes], specs: new Map(hashes.map((hash) => [hash, specs.get(hash)])) };
            const evidence = await (0, gather._D)(dag, {
                ...search,
                referenceOf: (spec) => tags.get(spec.hash),
                signal: ports.signal,
            });
            const usable = [...evidence.values()].filter((found) => isUsable(found, search));
            const time = new Date(ports.clock.now()).toISOString();
            const all = await (0, p_map["default"])(usable, async (found) => readingOf(found, specs.get(found.spec.hash), time, registry), { concurrency, signal: ports.signal });
            return new Map(all.map((one) => [one.hash, one]));
        }
        function isUsable({ spec, manifest, tarball, faults }, { ports }) {
            if (faults.length > 0)
                ports.host.warning(`${(0, concrete_spec.Pf)(spec)} is not in the index: ${faults.map((fault) => fault.message).join(' ')}`);
            return manifest !== undefined && tarball !== undefined && faults.length === 0;
        }
        async function readingOf(evidence, spec, time, registry) {
            const manifest = evidence.manifest;
            const referrers = await registry.referrers(manifest);
            const origin = (0, build_origin.j)(evidence);
            const { publishers, publisherKeys, provenance, recipe, licence } = (0, binary_facts.T)(evidence)[0];
            return {
                hash: spec.hash,
                spec: specDigest(spec),
                time,
                manifest,
                layer: evidence.tarball.digest,
                size: evidence.tarball.size,
                layers: evidence.layers ?? 0,
                sboms: referrers.flatMap(sbomOf),
                attestations: attestationsOf(referrers, evidence),
                ...(origin && { built: { ...origin, signer: (0, signer_policy.Xh)(origin.signer) } }),
                publishers: [...publishers],
                publisherKeys: [...publisherKeys],
                provenance,
                ...(recipe !== undefined && { recipe }),
                ...(licence !== undefined && { licence }),
            };
        }
        function indexed(reading, specs, tag) {
            const { hash, manifest, layer, size, layers, sboms, attestations, built } = reading;
            const { publishers, publisherKeys, provenance, recipe, licence } = reading;
            const spec = specs.get(hash);
            const compiler = compilerOf(spec, specs);
            const variants = binaries_variantsOf(spec);
            const shown = {
                hash,
                tag,
                manifest,
                layer,
                size,
                platform: spec.arch.platform,
                os: spec.arch.platform_os,
                target: (0, concrete_spec.$r)(spec),
                ...(compiler !== undefined && { compiler }),
                ...(variants.length > 0 && { variants }),
                ...(built && { built }),
                complete: isComplete(spec, specs, layers),
                sboms,
                attestations,
            };
            const known = {
                manifest,
                publishers,
                publisherKeys,
                provenance,
                recipe,
                licence,
                built: built?.time,
            };
            return {
                spec,
                shown,
                facts: { ...known, packageHash: spec.package_hash },
            };
        }
        function compilerOf(spec, specs) {
            const to = spec.dependencies.find(({ parameters }) => parameters.virtuals.some((virtual) => ['c', 'cxx', 'fortran'].includes(virtual)));
            if (!to)
                return undefined;
            const version = specs.get(to.hash)?.version;
            return version === undefined ? to.name : `${to.name}@${version}`;
        }
        const NO_CHOICE = /^(c|cpp|cxx|f|ld)flags$|^ldlibs$|^patches$|^dev_path$/;
        function binaries_variantsOf({ parameters }) {
            return Object.entries(parameters)
                .filter(([name, value]) => value !== null && !NO_CHOICE.test(name))
                .map(([name, value]) => typeof value === 'boolean' ? `${value ? '+' : '~'}${name}` : `${name}=${String(value)}`)
                .sort();
        }
        function isComplete({ hash }, specs, layers) {
            const needed = new Set([hash]);
            for (const one of needed)
                for (const to of specs.get(one)?.dependencies ?? [])
                    if (to.parameters.deptypes.some((kind) => dag.lr.includes(kind))) {
                        const dependency = specs.get(to.hash);
                        if (!dependency || !(0, concrete_spec.ge)(dependency))
                            needed.add(to.hash);
                    }
            return layers >= needed.size;
        }
        var recipe_licence = __webpack_require__(26861);
        var licence_licence = __webpack_require__(30569);
        var dependents = __webpack_require__(1790);
        var queue = __webpack_require__(68639);
        var imported_index = __webpack_require__(38781);
        var reviews_import = __webpack_require__(59577);
        ;
        async function importedReviews(versions, url, { policy, ports, verifier, root, inputs }) {
            const others = policy.imports.filter((index) => !isSame(index.url, url));
            if (others.length < policy.imports.length)
                ports.host.warning(`"indexes" names ${url}, which is this index itself: its own reviews count as they lie here.`);
            const options = {
                http: ports.http,
                verifier,
                workspace: root,
                signal: ports.signal,
                documents: new Map(),
                openSigned: (0, imported_index.P)({ policy, verifier }, root, ports),
            };
            const found = await (0, p_map["default"])(others.flatMap((index) => versions.map((one) => ({ index, ...one }))), ({ index, name, version }) => (0, reviews_import.D)(index, name, version, options), { concurrency: inputs.concurrency });
            for (const trouble of new Set(found.flatMap((one) => one.trouble)))
                ports.host.warning(trouble);
            return found.flatMap((one) => one.reviews);
        }
        const isSame = (one, other) => other !== undefined && plain(one) === plain(other);
        function plain(address) {
            if (!URL.canParse(address))
                return address;
            const { origin, pathname } = new URL(address);
            return `${origin}${pathname.replace(/\/(?:index\.html)?$/, '')}`;
        }
        ;
        function versionAdvisories(name, version, known, others) {
            const answer = known?.of({ name, version });
            if (answer === undefined || answer.kind === 'not-listed')
                return { advisories: others, checked: undefined };
            const found = answer.kind === 'clean' ? [] : answer.found;
            const own = [...Map.groupBy(found, ({ record: { id, part } }) => `${id} ${part ?? ''}`)].map(([, builds]) => advisoryOf(name, builds.toSorted(byOpenness)[0]));
            const told = new Set(found.flatMap(({ record: { aliases } }) => aliases));
            return {
                advisories: [...own, ...others.filter(({ id }) => !told.has(id))],
                checked: checkedBy(answer),
            };
        }
        function checkedBy(answer) {
            switch (answer.kind) {
                case 'clean':
                case 'found':
                    return { covered: true, ...(answer.checked !== undefined && { time: answer.checked }) };
                case 'not-covered':
                    return { covered: false, why: answer.why };
                default:
                    return answer;
            }
        }
        const byOpenness = (a, b) => Number((0, known_vulnerabilities.Fi)(b.concerned)) - Number((0, known_vulnerabilities.Fi)(a.concerned));
        const STATUSES = {
            open: 'affected',
            fixed: 'fixed',
            not_affected: 'not_affected',
            under_investigation: 'under_investigation',
            accepted: 'affected',
        };
        function advisoryOf(name, { record, concerned: { version, status, grade, why, reason, since } }) {
            const { id, part, summary, severity, fixed, exploited } = record;
            return {
                id,
                component: `${name}@${version}${part === undefined ? '' : ` (${part})`}`,
                severity,
                status: STATUSES[status],
                grade,
                why: reason ?? why,
                since,
                url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
                ...(summary !== '' && { title: summary }),
                ...(fixed.length > 0 && { fixed }),
                ...(exploited !== undefined && { exploited }),
            };
        }
        ;
        const licence_texts_LARGEST = 256 * 1024;
        const FOLDER = 'LICENSES';
        async function knownLicences(packages, recipes, root) {
            const named = new Set(packages.flatMap(({ versions }) => versions.flatMap(({ license }) => license ?? [])));
            const ids = new Set([...named].flatMap(licencesIn));
            const texts = await textsIn((0, external_node_path_.join)(root, FOLDER), ids);
            const stated = statedIn(packages, recipes);
            return new Map([...ids].flatMap((id) => {
                const [text, words] = [texts.get(id), stated.get(id)];
                if (text === undefined && words === undefined)
                    return [];
                return [
                    [
                        id,
                        { ...(text !== undefined && { text }), ...(words !== undefined && { stated: words }) },
                    ],
                ];
            }));
        }
        async function textsIn(folder, ids) {
            const found = await (0, promises_.lstat)(folder).catch(() => undefined);
            if (!found?.isDirectory())
                return new Map();
            const files = await (0, promises_.readdir)(folder, { withFileTypes: true });
            const texts = new Map();
            for (const file of files) {
                const id = file.isFile() ? /^(.+)\.(?:txt|md)$/.exec(file.name)?.[1] : undefined;
                const path = (0, external_node_path_.join)(folder, file.name);
                if (id !== undefined && ids.has(id) && (await (0, promises_.lstat)(path)).size <= licence_texts_LARGEST)
                    texts.set(id, await (0, promises_.readFile)(path, 'utf8'));
            }
            return texts;
        }
        function statedIn(packages, recipes) {
            const references = packages.flatMap(({ name, versions }) => {
                const known = recipes.get(name);
                return versions.flatMap(({ version }) => known ? (0, recipe_licence.b)(known.recipe, version).references : []);
            });
            return new Map(references.filter(({ id, text }) => text !== id).map(({ id, text }) => [id, text]));
        }
        ;
        async function static_files_staticFiles(configuration, root) {
            const given = configuration.values.static ?? [];
            const found = await Promise.all(given.map(async (path, at) => filesAt(root, path, configuration, at)));
            const unique = [...new Set(found.flat())].sort();
            return Promise.all(unique.map((file) => staticFile(root, file)));
        }
        async function filesAt(root, path, configuration, at) {
            const plain = (0, external_node_path_.normalize)(path);
            const inside = !(0, external_node_path_.isAbsolute)(plain) &&
                plain !== '..' &&
                !plain.startsWith(`..${external_node_path_.sep}`) &&
                !(await leaves(root, plain));
            const found = inside ? await (0, promises_.lstat)((0, external_node_path_.join)(root, plain)).catch(() => undefined) : undefined;
            if (found?.isFile())
                return [(0, external_node_path_.join)(root, plain)];
            if (found?.isDirectory())
                return filesBelow((0, external_node_path_.join)(root, plain));
            const wrong = !inside
                ? 'leaves the folder of the configuration'
                : found
                    ? 'is neither a file nor a folder'
                    : 'does not exist';
            throw new errors.yo(`"static" names ${path}, which ${wrong}.`, {
                id: 'static-file-unusable',
                fix: 'Name files or folders beside the configuration.',
                at: configuration.at('static', at),
            });
        }
        async function leaves(root, path) {
            const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).catch(() => undefined);
            return real !== undefined && (0, external_node_path_.relative)(await (0, promises_.realpath)(root), real).startsWith('..');
        }
        async function filesBelow(folder) {
            const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name));
        }
        async function staticFile(root, file) {
            const open = () => (0, external_node_fs_.createReadStream)(file);
            const hash = (0, external_node_crypto_.createHash)('sha256');
            let size = 0;
            for await (const chunk of open()) {
                hash.update(chunk);
                size += chunk.length;
            }
            return {
                path: (0, external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'),
                digest: (0, digest.z9)(hash.digest('hex')),
                size,
                open,
            };
        }
        var acceptance = __webpack_require__(26686);
        var state_of = __webpack_require__(33101);
        var known_licence = __webpack_require__(47370);
        ;
        const still_missing_stillMissing = ({ state, missing, reasons }) => state === 'pending' || state === 'unreviewed'
            ? missing.filter((sentence) => !reasons.includes(sentence))
            : [];
        ;
        const stateOfParts = (parts) => (0, state_of.L)({
            name: parts.name,
            version: parts.version,
            license: parts.recipe.licence.expression,
            recipe: parts.recipe.digest,
            binaries: parts.binaries.map((binary) => binary.facts),
        }, parts.reviews, parts.policy);
        function versionInput(parts, state) {
            const { version, recipe, binaries, reviews, advisories, policy } = parts;
            const licence = (0, known_licence.$)(recipe.licence, state.reviews, binaries.map(({ facts }) => facts));
            return {
                version,
                state: state.state,
                reasons: state.reasons,
                missing: still_missing_stillMissing(state),
                ...(state.tombstone && { tombstone: state.tombstone }),
                ...(licence.kind !== 'unknown' && {
                    license: licence.expression,
                    licenseAccepted: (0, acceptance.o)(licence, policy.licenses) === undefined,
                }),
                ...(recipe.digest !== undefined && { recipeSha256: recipe.digest.slice('sha256:'.length) }),
                sources: recipe.sources,
                advisories,
                ...(parts.checked && { checked: parts.checked }),
                files: [],
                reviews: state.reviews.map((counted) => reviewInput(counted, reviews)),
                binaries: binaries.map(({ shown }) => binaryInput(shown, state.binaries)),
            };
        }
        function reviewInput({ review, counts, remarks, from }, checked) {
            const one = checked.find((candidate) => candidate.review === review);
            return {
                auditor: review.auditor,
                verdict: review.verdict,
                criteria: review.criteria,
                note: review.note,
                time: review.time,
                counts,
                remarks,
                ...(from !== undefined && { from }),
                ...(one?.signature.kind === 'signed' && { signer: (0, signer_policy.Xh)(one.signature.signer) }),
                ...(/^https?:/.test(review.source) && { url: review.source }),
                ...(from === undefined && { file: review }),
            };
        }
        function binaryInput(shown, coverage) {
            const own = coverage.find((one) => one.manifest === shown.manifest);
            if (!own || own.seenBy.length + own.unmatched.length === 0)
                return shown;
            return {
                ...shown,
                covered: own.covered,
                ...(own.unmatched.length > 0 && { unmatched: own.unmatched }),
            };
        }
        ;
        async function withOwnEntry(packages, { configuration, root, policy }) {
            const files = configuration ? await static_files_staticFiles(configuration, root) : [];
            if (!configuration || files.length === 0)
                return packages;
            const { name, version, license } = configuration.values;
            const parts = {
                name,
                version,
                recipe: { licence: (0, licence_licence.o)(license), digest: undefined, sources: [] },
                binaries: [],
                reviews: [],
                advisories: [],
                policy,
            };
            const bare = versionInput(parts, stateOfParts(parts));
            const there = packages.find((one) => one.name === name) ?? describedBy(configuration);
            const held = there.versions.find((one) => one.version === version) ?? bare;
            const others = there.versions.filter((one) => one.version !== version);
            return [
                ...packages.filter((one) => one.name !== name),
                { ...there, versions: [...others, { ...held, files }] },
            ];
        }
        function describedBy({ values }) {
            const { name, description, homepage, maintainers = [], tags = [] } = values;
            return {
                name,
                maintainers,
                tags,
                versions: [],
                ...(description !== undefined && { description }),
                ...(homepage !== undefined && { homepage }),
            };
        }
        var recipe_recipe = __webpack_require__(61400);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var read_recipe = __webpack_require__(93955);
        var recipe_files = __webpack_require__(79074);
        ;
        async function readRecipes(repositories, names, host) {
            const found = new Map();
            for (const root of repositories) {
                for (const repository of await (0, repository_folder.S)(root, 'recipes')) {
                    for (const name of names) {
                        const place = found.has(name) ? undefined : await (0, recipe_folder.Sx)(repository, name);
                        const known = place && (await readOne(place, host));
                        if (known)
                            found.set(name, known);
                    }
                }
            }
            return found;
        }
        async function readOne(place, host) {
            try {
                const { name, folder, text, files } = await (0, recipe_folder.x3)(place);
                const recipe = (0, read_recipe.X)(text, name);
                return {
                    recipe,
                    digest: (0, recipe_files.o)(files).digest,
                    folder: await (0, promises_.realpath)(folder),
                    description: docString(text, recipe.className),
                };
            }
            catch (error) {
                if (!(error instanceof recipe_folder.m4 || error instanceof invalid_value.h))
                    throw error;
                host.warning(error.message);
                return undefined;
            }
        }
        function docString(text, className) {
            const start = new RegExp(String.raw `^class ${className}\b[^\n]*:[ \t]*\n`, 'm').exec(text);
            if (!start)
                return undefined;
            const doc = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*[rRuU]?("""|''')([\s\S]*?)\1/.exec(text.slice(start.index + start[0].length));
            const plain = doc?.[2]?.replace(/\s+/g, ' ').trim();
            return plain === '' ? undefined : plain;
        }
        function sourcesOf({ recipe }, version) {
            const directive = recipe.versions.find((one) => (0, version_version.r1)(one.version, (0, version_version.ot)(version)));
            return directive
                ? [sourceOf(recipe, directive)].filter((source) => Object.keys(source).length > 0)
                : [];
        }
        function sourceOf(recipe, { url, sha256, commit, git = (0, recipe_recipe.YQ)(recipe, 'git') }) {
            return {
                ...(url !== undefined && { url }),
                ...(sha256 !== undefined && { sha256 }),
                ...(commit !== undefined && { commit, ...(git !== undefined && { git }) }),
            };
        }
        const recipeTags = ({ recipe }) => (0, recipe_recipe.ft)(recipe, 'tags').filter((tag) => /^[\w.+-]{1,60}$/.test(tag));
        const homepageOf = ({ recipe }) => (0, recipe_recipe.YQ)(recipe, 'homepage');
        var checkout = __webpack_require__(22717);
        var git_git = __webpack_require__(99329);
        var commit_diff = __webpack_require__(18494);
        ;
        const MOST_PAIRS = 400;
        const recipe_history_LONGEST = 8_000;
        async function withRecipeHistory(packages, recipes, repository, around) {
            const checkout = await checkoutOf(around);
            if (!checkout)
                return [...packages];
            const folderOf = (name) => {
                const known = recipes.get(name);
                const path = known && (0, external_node_path_.relative)(checkout.top, known.folder).split(external_node_path_.sep).join('/');
                return path === undefined || path.startsWith('..') ? undefined : path;
            };
            const changes = await changesOf(packages, folderOf, checkout, around);
            return packages.map((owner) => {
                const folder = folderOf(owner.name);
                const recipe = folder !== undefined && repository !== undefined
                    ? `${repository}/blob/HEAD/${folder}/package.py`
                    : undefined;
                return {
                    ...owner,
                    ...(recipe !== undefined && { recipe }),
                    versions: owner.versions.map((version) => {
                        const change = changes.get(`${owner.name}@${version.version}`);
                        return change ? { ...version, recipeChange: change } : version;
                    }),
                };
            });
        }
        async function checkoutOf({ configuration, root, ports, }) {
            const own = configuration?.values.repository;
            if (own === undefined)
                return undefined;
            try {
                const folder = await (0, promises_.realpath)((0, external_node_path_.resolve)(root, own));
                const top = await (0, promises_.realpath)(await (0, checkout.HX)((0, git_git.O)(ports), folder));
                return { top, path: (0, external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/') || '.' };
            }
            catch (error) {
                if (!(error instanceof errors.yo || error.code === 'ENOENT'))
                    throw error;
                return undefined;
            }
        }
        async function changesOf(packages, folderOf, { top, path }, { ports }) {
            const git = (0, git_git.O)(ports);
            const wanted = packages.flatMap((owner) => stepsOf(owner, folderOf(owner.name)));
            if (wanted.length === 0)
                return new Map();
            const there = await (0, commit_diff.X)(git, top, [
                ...new Set(wanted.flatMap(({ from, to }) => [from, to])),
            ]);
            const steps = wanted
                .filter(({ from, to }) => there.has(from) && there.has(to))
                .sort((a, b) => (a.time < b.time ? 1 : -1));
            const pairs = [...Map.groupBy(steps, ({ from, to }) => `${from} ${to}`).values()];
            const found = await (0, p_map["default"])(pairs.slice(0, MOST_PAIRS), async (same) => {
                const { from, to } = same[0];
                const files = await (0, commit_diff.i)(git, { checkout: top, from, to, path });
                return files ? same.flatMap((step) => changeOf(step, files)) : [];
            }, { concurrency: 4, signal: ports.signal });
            return new Map(found.flat());
        }
        function stepsOf(owner, folder) {
            if (folder === undefined)
                return [];
            const built = newestFirst(owner.versions).filter(({ binaries }) => binaries.length > 0);
            return built.slice(0, -1).flatMap((version, at) => {
                const [now, before] = [originOf(version), originOf(built[at + 1])];
                if (now?.commit === undefined || before?.commit === undefined)
                    return [];
                if (now.commit === before.commit || now.source !== before.source)
                    return [];
                return [
                    {
                        name: owner.name,
                        version: version.version,
                        since: built[at + 1].version,
                        from: before.commit,
                        to: now.commit,
                        time: now.time ?? '',
                        folder,
                    },
                ];
            });
        }
        const originOf = ({ binaries }) => binaries.find(({ built }) => built?.commit !== undefined)?.built;
        function changeOf({ name, version, since, folder }, files) {
            const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
            if (own.length === 0)
                return [];
            const lines = own.flatMap(({ patch }) => patch.split('\n'));
            const count = (mark) => lines.filter((line) => line.startsWith(mark) && !line.startsWith(mark.repeat(3))).length;
            const patch = own
                .map((file) => file.patch)
                .join('\n')
                .replaceAll(`a/${folder}/`, '')
                .replaceAll(`b/${folder}/`, '');
            const change = {
                since,
                added: count('+'),
                removed: count('-'),
                patch: patch.slice(0, recipe_history_LONGEST),
                ...(patch.length > recipe_history_LONGEST && { cut: true }),
            };
            return [[`${name}@${version}`, change]];
        }
        ;
        const readme_LARGEST = 256 * 1024;
        async function readmeOf(root) {
            const names = await (0, promises_.readdir)(root).catch(() => []);
            const name = names.find((one) => /^readme\.(md|markdown)$/i.test(one));
            if (name === undefined)
                return undefined;
            const file = (0, external_node_path_.join)(root, name);
            const found = await (0, promises_.stat)(file).catch(() => undefined);
            if (!found?.isFile() || found.size > readme_LARGEST)
                return undefined;
            return (0, promises_.readFile)(file, 'utf8');
        }
        ;
        async function recipePlaces({ configuration, root, ports, }) {
            const own = configuration?.values.repository;
            if (own === undefined)
                return {};
            try {
                const folder = await (0, promises_.realpath)((0, external_node_path_.resolve)(root, own));
                const top = await (0, checkout.HX)((0, git_git.O)(ports), folder);
                const found = await (0, repository_folder.S)(folder, 'repository');
                return {
                    recipes: found.map(({ namespace, folder: place }) => ({
                        namespace,
                        path: (0, external_node_path_.relative)(top, place).split(external_node_path_.sep).join('/') || '.',
                    })),
                };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                return {};
            }
        }
        var open_vulnerabilities = __webpack_require__(32161);
        var release_tags = __webpack_require__(83971);
        var generations = __webpack_require__(25018);
        var compare_generations = __webpack_require__(84869);
        var generation_signature = __webpack_require__(60277);
        ;
        const releases_MOST = 50;
        async function releasesOf(around, packages, record) {
            const frozen = await frozenIn(around);
            const licences = new Map(packages.flatMap(({ name, versions }) => versions.map(({ version, license }) => [`${name}@${version}`, license])));
            const known = record && new known_vulnerabilities.oM(record);
            const told = frozen.map((one, at) => releases_changesOf(one, frozen[at - 1], { licences, known }));
            return told.toReversed().slice(0, releases_MOST);
        }
        async function frozenIn({ registry, policy, verifier, ports, inputs, }) {
            const { signers } = policy;
            const judge = signers.length === 0
                ? undefined
                : (manifest) => (0, generation_signature.kK)(manifest, { registry, verifier, signers });
            const tags = await registry.tags();
            const onPassedOver = (tag, why) => ports.host.warning(`${tag} is not among the releases of the index: ${why}`);
            const read = await (0, p_map["default"])((0, release_tags.uh)(tags), async (name) => {
                const options = { registry, tags, bounds: { release: name }, judge, onPassedOver };
                for await (const generation of new generations.U(options).newestFirst())
                    return [{ name, generation }];
                return [];
            }, { concurrency: inputs.concurrency });
            const age = ({ generation: { record } }) => record.number;
            return read.flat().sort((a, b) => age(a) - age(b) || (a.name < b.name ? -1 : 1));
        }
        function releases_changesOf({ name, generation }, before, { licences, known }) {
            const { record, manifest } = generation;
            const { added, removed, changed, rebuilt } = (0, compare_generations.f)(before?.generation, generation);
            return {
                ...{ name, generation: record.number, manifest, recorded: record.recorded },
                ...(record.commit !== undefined && { commit: record.commit }),
                packages: record.specs.length,
                ...(before && { since: before.name }),
                added: added.map((one) => ({ name: one.name, versions: one.now })),
                removed: removed.map((one) => ({ name: one.name, versions: one.before })),
                changed: changed.map((one) => withLicences(one, licences)),
                rebuilt: rebuilt.map((one) => one.name),
                ...(known && {
                    vulnerabilities: vulnerabilityChanges(generation, before?.generation, known),
                }),
            };
        }
        function withLicences({ name, before, now }, licences) {
            const of = (versions) => [...new Set(versions.flatMap((version) => licences.get(`${name}@${version}`) ?? []))].sort();
            const [old, fresh] = [of(before), of(now)];
            const isKnown = old.length > 0 && fresh.length > 0 && old.join() !== fresh.join();
            return { name, before, now, ...(isKnown && { licenses: { before: old, now: fresh } }) };
        }
        function vulnerabilityChanges(generation, before, known) {
            const [old, fresh] = [before ? specsOf(before) : [], specsOf(generation)];
            const shown = ({ summary: _, ...rest }) => rest;
            return {
                new: (0, open_vulnerabilities.O)(fresh, old, known).map(shown),
                gone: (0, open_vulnerabilities.O)(old, fresh, known).map(shown),
            };
        }
        const specsOf = ({ record, dag }) => record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? []);
        var first_issue = __webpack_require__(1393);
        ;
        const severity = schemas.k5n(['critical', 'high', 'medium', 'low']).catch('low');
        const cyclonedx = schemas.Ikc({
            bomFormat: schemas.euz('CycloneDX'),
            metadata: schemas.Ikc({
                component: schemas._H3({
                    'bom-ref': schemas.YjP().optional(),
                    name: schemas.YjP(),
                    version: schemas.YjP().optional(),
                })
                    .optional(),
            })
                .optional(),
            components: schemas.YOg(schemas._H3({
                'bom-ref': schemas.YjP().optional(),
                name: schemas.YjP(),
                version: schemas.YjP().optional(),
            }))
                .default([]),
            vulnerabilities: schemas.YOg(schemas.Ikc({
                id: schemas.YjP().min(1).max(100),
                source: schemas.Ikc({ url: schemas.YjP().optional() }).optional(),
                ratings: schemas.YOg(schemas.Ikc({ severity: schemas.YjP().optional() })).default([]),
                description: schemas.YjP().optional(),
                analysis: schemas.Ikc({ state: schemas.YjP().optional() }).optional(),
                affects: schemas.YOg(schemas.Ikc({ ref: schemas.YjP() })).default([]),
            }))
                .default([]),
        });
        const vulnerabilities_STATUSES = {
            resolved: 'fixed',
            resolved_with_pedigree: 'fixed',
            false_positive: 'not_affected',
            not_affected: 'not_affected',
            in_triage: 'under_investigation',
        };
        async function readVulnerabilities(files) {
            const found = [];
            for (const file of files)
                found.push(...(await vulnerabilities_readOne(file)));
            const groups = Map.groupBy(found, ([spec]) => spec);
            return new Map([...groups].map(([spec, entries]) => [
                spec,
                [...new Map(entries.map(([, advisory]) => [advisory.id, advisory])).values()],
            ]));
        }
        async function vulnerabilities_readOne(file) {
            const read = cyclonedx.safeParse(await (0, documents.Vh)(file, 'Name a file that a scanner wrote.'));
            if (!read.success)
                throw new errors.yo(`${file} is not a CycloneDX document: ${(0, first_issue.O)(read.error)}.`, {
                    id: 'cyclonedx-malformed',
                    fix: 'Have the scanner write CycloneDX JSON, such as "grype -o cyclonedx-json".',
                    at: { file },
                });
            const { components, metadata, vulnerabilities } = read.data;
            const specs = new Map([...components, ...(metadata?.component ? [metadata.component] : [])].flatMap((component) => component['bom-ref'] === undefined
                ? []
                : [[component['bom-ref'], `${component.name}@${component.version ?? ''}`]]));
            return vulnerabilities.flatMap((one) => one.affects.flatMap(({ ref }) => {
                const component = specs.get(ref);
                return component === undefined ? [] : [[component, advisory(one, component)]];
            }));
        }
        function advisory({ id, source, ratings, description, analysis, }, component) {
            const ranks = ['critical', 'high', 'medium', 'low'];
            const rated = ratings.flatMap((rating) => rating.severity === undefined || ['none', 'info', 'unknown'].includes(rating.severity)
                ? []
                : [severity.parse(rating.severity)]);
            const title = description?.replace(/\s+/g, ' ').trim().slice(0, 200);
            return {
                id,
                component,
                severity: ranks.find((rank) => rated.includes(rank)) ?? 'unknown',
                status: vulnerabilities_STATUSES[analysis?.state ?? ''] ?? 'affected',
                ...(title !== undefined && title !== '' && { title }),
                ...(source?.url !== undefined && { url: source.url }),
            };
        }
        ;
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const catalogInput = (found, by, around) => around.ports.host.group('Gathering recipes and reviews', () => gathered(found, by, around));
        async function gathered(found, { site, signer, vulnerabilities }, around) {
            const { ports } = around;
            const own = await around.ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const named = [...found.binaries.map(({ spec }) => spec), ...own.reviews.map((one) => one.review)];
            const versions = [
                ...new Map(named.map(({ name, version }) => [keyOf({ name, version }), { name, version }])),
            ].map(([, one]) => one);
            const reviews = [...own.reviews, ...(await importedReviews(versions, site.url, around))];
            const sources = {
                ...(await sourcesFor(versions, found, reviews, around)),
                known: vulnerabilities && new known_vulnerabilities.oM(vulnerabilities),
                dependents: (0, dependents.y)(found.binaries.map(({ spec }) => spec.hash), found.specs),
                reviewed: [],
            };
            const known = [...Map.groupBy(versions, ({ name }) => name)].map(([name, all]) => packageInput(name, all.map(({ version }) => version), sources));
            const packages = await withRecipeHistory(known, sources.recipes, site.repository, around);
            const readme = await readmeOf(around.root);
            const listed = await withOwnEntry(packages, around);
            const releases = await releasesOf(around, packages, vulnerabilities);
            return {
                site: { ...site, ...(await recipePlaces(around)) },
                packages: requiring(listed, around.configuration),
                specs: new Map([...found.specs].map(([hash, spec]) => [hash, specInput(spec)])),
                issued: issuedAt(ports),
                lifetimeDays: around.inputs['expires-after'],
                trust: publishedTrust(signer, around),
                queue: (0, queue.n)(sources.reviewed, around.policy).map(waitingVersion),
                ...(vulnerabilities && { vulnerabilities }),
                ...(releases.length > 0 && { releases }),
                ...(readme !== undefined && { readme }),
                licences: await knownLicences(listed, sources.recipes, around.root),
                readings: found.readings,
            };
        }
        function requiring(packages, configuration) {
            const requires = configuration?.values.requires;
            if (requires === undefined)
                return packages;
            return packages.map((one) => ({
                ...one,
                versions: one.versions.map((version) => ({ ...version, requires })),
            }));
        }
        async function sourcesFor(versions, { binaries }, reviews, around) {
            const { inputs, ports, configuration, root } = around;
            const own = configuration?.values.repository;
            const repositories = [
                ...(own === undefined ? [] : [(0, external_node_path_.resolve)(root, own)]),
                ...inputs.recipes.map((folder) => (0, external_node_path_.resolve)(ports.host.workspace, folder)),
            ];
            const names = new Set(versions.map(({ name }) => name));
            return {
                around,
                reviews: Map.groupBy(reviews, ({ review }) => keyOf(review)),
                recipes: await readRecipes(repositories, names, ports.host),
                binaries: Map.groupBy(binaries, ({ spec }) => keyOf(spec)),
                advisories: await readVulnerabilities(inputs.vulnerabilities.map((file) => (0, external_node_path_.resolve)(ports.host.workspace, file))),
            };
        }
        function packageInput(name, versions, sources) {
            const known = sources.recipes.get(name);
            const homepage = known && homepageOf(known);
            return {
                name,
                maintainers: known?.recipe.maintainers ?? [],
                tags: known ? recipeTags(known) : [],
                versions: versions.map((version) => oneVersion(name, version, sources)),
                ...(known?.description !== undefined && { description: known.description }),
                ...(homepage !== undefined && { homepage }),
            };
        }
        function oneVersion(name, version, { around, reviews, recipes, binaries, advisories, known, dependents, reviewed }) {
            const found = recipes.get(name);
            const key = keyOf({ name, version });
            const recipe = {
                licence: found ? (0, recipe_licence.b)(found.recipe, version) : (0, licence_licence.o)(undefined),
                digest: found?.digest,
                sources: found ? sourcesOf(found, version) : [],
            };
            const parts = {
                name,
                version,
                recipe,
                binaries: binaries.get(key) ?? [],
                reviews: reviews.get(key) ?? [],
                ...versionAdvisories(name, version, known, advisories.get(key) ?? []),
                policy: around.policy,
            };
            const state = stateOfParts(parts);
            const built = parts.binaries.flatMap(({ shown }) => shown.built?.time ?? []);
            reviewed.push({
                state,
                binaries: parts.binaries.map(({ facts }) => facts),
                since: built.sort()[0],
                dependents: dependents.get(key) ?? 0,
            });
            return versionInput(parts, state);
        }
        const waitingVersion = ({ reviewedBy: _, since, ...one }) => ({
            ...one,
            ...(since !== undefined && { since }),
        });
        const specInput = (spec) => ({
            hash: spec.hash,
            name: spec.name,
            version: spec.version,
            external: (0, concrete_spec.ge)(spec),
            dependencies: spec.dependencies.map(({ hash, parameters }) => ({
                hash,
                kinds: parameters.deptypes,
            })),
        });
        function issuedAt({ host, clock }) {
            const epoch = host.env['SOURCE_DATE_EPOCH'];
            return new Date(epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : clock.now()).toISOString();
        }
        var index_source = __webpack_require__(65439);
        var read_by_digest = __webpack_require__(1354);
        var reading_json = __webpack_require__(51214);
        ;
        const TOLERANCE = 300;
        async function readPublishedIndex(location, http, now) {
            const source = (0, index_source.vz)(location, http);
            const fresh = `at=${now}`;
            const bytes = await source.read(paths.vM, KEPT_FILE_LIMIT, fresh);
            if (!bytes)
                return undefined;
            const root = checksums_documents.E2.parse((0, reading_json.X)(bytes, source, paths.vM), location + paths.vM);
            const version = root.version ?? 0;
            return {
                root,
                digest: (0, site_file.sc)(bytes),
                bundle: await source.read(paths.KC, KEPT_FILE_LIMIT, fresh),
                version: version > now / 1000 + TOLERANCE ? 0 : version,
                read: async (path, digest) => {
                    const found = await (0, read_by_digest.g)(source, path, digest, KEPT_FILE_LIMIT).catch(() => undefined);
                    return found?.kind === 'whole' ? found.bytes : undefined;
                },
            };
        }
        ;
        async function indexBefore(url, { http, clock, host }) {
            if (url === undefined)
                return undefined;
            try {
                const found = await readPublishedIndex(url, http, clock.now());
                if (found && found.version !== (found.root.version ?? 0))
                    host.warning(`The index at ${url} has version ${found.root.version}, which is of a time to come: it is passed over. Check the clock of this machine, and who else publishes there.`);
                return found;
            }
            catch (error) {
                host.warning(`The index that is published at ${url} could not be read (${(0, errors.bD)(error)}): who reads it while this one takes its place may have to try again.`);
                return undefined;
            }
        }
        var pages_address = __webpack_require__(39540);
        ;
        function siteSettings({ inputs, ports, configuration, policy, registry, signer, anchor, }) {
            const { repository, serverUrl } = ports.host.context;
            const { values } = configuration ?? {};
            const name = values?.name ?? repository?.split('/')[1] ?? 'packages';
            const url = inputs.url ?? (0, pages_address.x)(repository, serverUrl);
            return {
                title: inputs.title ?? name,
                mirror: name.replace(/[^A-Za-z0-9-]+/g, '-'),
                registry: registry.reference,
                generator: version.xv,
                ...saidOfItself(configuration),
                ...(repository !== undefined && { repository: `${serverUrl}/${repository}` }),
                ...(url !== undefined && { url: url.replace(/\/?$/, '/') }),
                ...(signer !== undefined && { signer }),
                ...(anchor !== undefined && { anchor }),
                policy: policyInWords(policy),
            };
        }
        const policyInWords = (policy) => ({
            quorum: policy.quorum,
            criteria: policy.criteria,
            licenses: policy.licenses,
            ...(policy.definitions && { definitions: policy.definitions }),
            ...(policy.publishers && {
                publishers: policy.publishers.map(({ user, key, packages, until }) => ({
                    who: user ?? `the holder of the key ${(0, signer_policy.vq)(key).slice(0, 16)}`,
                    packages,
                    until,
                })),
            }),
            ...(policy.imports.length > 0 && { imports: policy.imports.map(({ url }) => url) }),
        });
        function saidOfItself(configuration) {
            const { description, homepage, maintainers } = configuration?.values ?? {};
            return {
                ...(description !== undefined && { description }),
                ...(homepage !== undefined && { homepage }),
                ...(maintainers && { maintainers }),
            };
        }
        var identity = __webpack_require__(15678);
        ;
        const record_events_MOST = 200;
        function eventsAfter(events, before, now, { time, published }) {
            const wasOpen = openVersions(before);
            const isOpen = openVersions(now);
            const everOpen = new Set(events.flatMap(({ kind, versions }) => (kind === 'closed' ? [] : versions)));
            const told = [];
            const versions = [];
            for (const version of [...isOpen].filter((one) => !wasOpen.has(one))) {
                const why = now.find((one) => one.version === version && (0, known_vulnerabilities.Fi)(one)).why;
                told.push({ kind: everOpen.has(version) ? 'reopened' : 'opened', why });
                versions.push(version);
            }
            for (const version of [...wasOpen].filter((one) => !isOpen.has(one))) {
                told.push({ kind: 'closed', why: whyClosed(version, before, now, published) });
                versions.push(version);
            }
            const groups = Map.groupBy(told.keys(), (at) => JSON.stringify(told[at]));
            const fresh = [...groups.values()].map((places) => ({
                time,
                ...told[places[0]],
                versions: places.map((at) => versions[at]).sort(),
            }));
            const all = [
                ...events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
                ...fresh,
            ];
            return all.length <= record_events_MOST ? all : [all[0], ...all.slice(1 - record_events_MOST)];
        }
        const openVersions = (all) => new Set(all.filter(known_vulnerabilities.Fi).map(({ version }) => version));
        function whyClosed(version, before, now, published) {
            const own = now.find((one) => one.version === version);
            if (own !== undefined)
                return own.reason ?? own.status.replace('_', ' ');
            const gone = before
                .filter((one) => one.version === version)
                .every(({ hashes }) => !hashes.some((hash) => published.has(hash)));
            return gone ? 'it is not published any more' : 'no record names it any more';
        }
        ;
        function observedNow(scan, published) {
            return scan.findings.flatMap((finding) => {
                const { hash, name, part, version } = finding.package;
                if (hash === undefined || !published.has(hash))
                    return [];
                const { grade, status, reason, statement, evidence } = finding;
                return [
                    {
                        package: name,
                        part: part === undefined ? undefined : oneLine(part, 200),
                        aliases: [...new Set([finding.id, ...finding.aliases].map(plainId))].sort(),
                        hash,
                        concerned: {
                            version: oneLine(version, 300),
                            grade,
                            status,
                            why: oneLine(evidence[0]?.why ?? 'a record names it', 1000),
                            sources: [...new Set(evidence.map(({ source }) => oneLine(source, 300)))].slice(0, 100),
                            ...(reason !== undefined && { reason: oneLine(reason, 1000) }),
                            ...(statement !== undefined && { statement }),
                        },
                        told: toldBy(finding),
                    },
                ];
            });
        }
        const toldBy = (finding) => ({
            id: plainId(finding.id),
            summary: oneLine(finding.summary, 300),
            severity: finding.severity,
            ...(finding.score !== undefined && { score: finding.score }),
            ...(finding.exploited !== undefined && { exploited: oneLine(finding.exploited, 40) }),
            ...(finding.probability !== undefined && { probability: finding.probability }),
            range: (finding.range ?? []).slice(0, 1000).map(plainBound),
            fixed: finding.fixed.slice(0, 1000).map((version) => oneLine(version, 300)),
        });
        function observedBefore(before, seen, published, scan) {
            const read = new Set(scan?.sources.map(({ name }) => oneLine(name, 300)));
            return before.records.flatMap((record) => record.found.flatMap(({ hashes, since: _, ...concerned }) => hashes
                .filter((hash) => published.has(hash))
                .filter((hash) => !seen.has(lookedKey(hash, record.part)) ||
                !concerned.sources.some((name) => read.has(name)))
                .map((hash) => ({
                package: record.package,
                part: record.part,
                aliases: record.aliases,
                hash,
                concerned,
                told: undefined,
            }))));
        }
        const lookedKey = (hash, part) => `${hash} ${part === undefined ? '' : oneLine(part, 200)}`;
        const plainBound = (bound) => Object.fromEntries(Object.entries(bound).map(([key, version]) => [key, oneLine(version, 300)]));
        function oneLine(text, most) {
            const line = (0, printable.RK)(text).replaceAll(/\s+/g, ' ').trim();
            return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
        }
        const plainId = (id) => id
            .replaceAll(/[^A-Za-z0-9_.:-]/g, '-')
            .replace(/^[^A-Za-z0-9_]/, '_')
            .slice(0, 100);
        ;
        function checkedPackages({ before, scan, published }) {
            const earlier = new Map(before?.packages.flatMap((one) => one.hashes.map((hash) => [hash, one])));
            const looked = new Set(scan?.looked.flatMap(({ hash }) => hash ?? []));
            const uncovered = new Map(scan?.notCovered
                .toSorted((a, b) => Number(a.package.part === undefined) - Number(b.package.part === undefined))
                .flatMap(({ package: { hash, part }, why }) => hash === undefined
                ? []
                : [[hash, oneLine(part === undefined ? why : `${part}: ${why}`, 500)]]));
            const all = published.map(({ name, version, hash }) => {
                const known = earlier.get(hash);
                const why = uncovered.get(hash);
                const state = looked.has(hash)
                    ? { covered: why === undefined, ...(why !== undefined && { why }), checked: scan.time }
                    : known === undefined
                        ? { covered: false, why: 'nobody has looked at it since it was published' }
                        : stateIn(known);
                return { name, version: oneLine(version, 300), ...state, hash };
            });
            const groups = Map.groupBy(all, ({ hash: _, ...rest }) => JSON.stringify(rest));
            return [...groups.values()]
                .map((group) => {
                const [{ hash: _, ...state }] = group;
                const hashes = [...new Set(group.map(({ hash }) => hash))].sort();
                return { ...state, hashes: hashes };
            })
                .sort((a, b) => checked_packages_byText(a.name, b.name) || checked_packages_byText(a.version, b.version));
        }
        const checked_packages_byText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
        const stateIn = ({ covered, why, checked, }) => ({
            covered,
            ...(why !== undefined && { why }),
            ...(checked !== undefined && { checked }),
        });
        ;
        function familiesOf(records, observed) {
            const joined = new Joined();
            for (const record of records)
                joined.take(record, record.aliases).records.push(record);
            for (const one of observed)
                joined.take(one, one.aliases).observed.push(one);
            return joined.families();
        }
        class Joined {
            #byId = new Map();
            #all = [];
            take({ package: name, part }, ids) {
                const keys = ids.map((id) => `${name}\n${part ?? ''}\n${id}`);
                const known = new Set(keys.flatMap((key) => this.#known(key) ?? []));
                const [first = this.#begun(), ...others] = known;
                for (const other of others) {
                    first.records.push(...other.records.splice(0));
                    first.observed.push(...other.observed.splice(0));
                    other.into = first;
                }
                for (const key of keys)
                    this.#byId.set(key, first);
                return first;
            }
            #begun() {
                const family = { records: [], observed: [] };
                this.#all.push(family);
                return family;
            }
            #known(key) {
                let found = this.#byId.get(key);
                while (found?.into !== undefined)
                    found = found.into;
                return found;
            }
            families() {
                return this.#all.filter(({ into }) => into === undefined);
            }
        }
        ;
        function carriedOn({ before, scan, published, }) {
            const time = newestOf(before, scan);
            if (time === undefined)
                return undefined;
            const hashes = new Set(published.map(({ hash }) => hash));
            const observed = [
                ...(scan === undefined ? [] : observedNow(scan, hashes)),
                ...(before === undefined ? [] : observedBefore(before, seenBy(scan), hashes, scan)),
            ];
            return {
                time,
                sources: scan === undefined ? (before?.sources ?? []) : merge_sourcesOf(scan),
                packages: checkedPackages({ before, scan, published }),
                records: familiesOf(before?.records ?? [], observed)
                    .map((family) => merge_recordOf(family, scan?.time ?? time, hashes))
                    .sort(byName),
            };
        }
        function newestOf(before, scan) {
            const [known, now] = [before?.time, scan?.time];
            return known !== undefined && now !== undefined && known > now ? known : (now ?? known);
        }
        function seenBy(scan) {
            const keyOf = ({ hash, part }) => hash === undefined ? [] : [lookedKey(hash, part)];
            const uncovered = new Set(scan?.notCovered.flatMap((one) => keyOf(one.package)));
            return new Set(scan?.looked.flatMap(keyOf).filter((key) => !uncovered.has(key)));
        }
        const merge_sourcesOf = ({ sources }) => sources.slice(0, 1000).map(({ name, formats, records, newest, fetched }) => ({
            name: oneLine(name, 300),
            formats: formats.slice(0, 20).map((format) => oneLine(format, 40)),
            records,
            ...(newest !== undefined && { newest: oneLine(newest, 40) }),
            ...(fetched !== undefined && { fetched: oneLine(fetched, 40) }),
        }));
        function merge_recordOf({ records, observed }, time, published) {
            const [oldest, ...later] = records.toSorted((a, b) => (a.first < b.first ? -1 : 1));
            const { id, ...told } = toldOf(observed) ?? oldest;
            const reviewed = records
                .flatMap((record) => record.reviewed ?? [])
                .sort((a, b) => (a.time < b.time ? 1 : -1))[0];
            const known = records.flatMap(({ found }) => found);
            const found = foundIn(observed, known, time);
            const events = [oldest, ...later].flatMap((record) => record?.events ?? []);
            return {
                package: (oldest ?? observed[0]).package,
                ...partOf(oldest ?? observed[0]),
                id: oldest?.id ?? id,
                aliases: [...new Set([...records, ...observed].flatMap(({ aliases }) => aliases))].sort(),
                ...plainly(told),
                first: oldest?.first ?? time,
                ...(reviewed !== undefined && { reviewed }),
                found,
                events: eventsAfter(events, known, found, { time, published }),
            };
        }
        const partOf = ({ part }) => part === undefined ? {} : { part };
        const toldOf = (observed) => observed
            .flatMap(({ told, concerned }) => told === undefined ? [] : [{ told, certainty: concerned.grade }])
            .sort(identity.Es)[0]?.told;
        function plainly(told) {
            const { summary, severity, score, exploited, probability, range, fixed } = told;
            return {
                summary,
                severity,
                ...(score !== undefined && { score }),
                ...(exploited !== undefined && { exploited }),
                ...(probability !== undefined && { probability }),
                range,
                fixed,
            };
        }
        function foundIn(observed, before, time) {
            const groups = Map.groupBy(observed, ({ concerned }) => JSON.stringify(concerned));
            return [...groups.values()]
                .map((group) => {
                const [{ concerned }] = group;
                const hashes = [...new Set(group.map(({ hash }) => hash))].sort();
                return {
                    ...concerned,
                    hashes: hashes,
                    since: sinceOf(concerned, before) ?? time,
                };
            })
                .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0));
        }
        const sinceOf = (now, before) => before
            .filter(({ version }) => version === now.version)
            .filter((known) => (0, known_vulnerabilities.Fi)(known) === (0, known_vulnerabilities.Fi)(now))
            .map(({ since }) => since)
            .sort()[0];
        const byName = (a, b) => {
            const [one, other] = [a, b].map(({ package: name, part = '', id }) => `${name}\n${part}\n${id}`);
            return one < other ? -1 : one > other ? 1 : 0;
        };
        var work_folder = __webpack_require__(17813);
        ;
        async function vulnerabilityRecord({ binaries }, around) {
            const published = binaries.map(({ spec: { name, version, hash } }) => ({ name, version, hash }));
            return carriedOn({
                before: await recordBefore(around),
                scan: await scanOf(around),
                published,
            });
        }
        async function scanOf({ inputs, ports }) {
            const { workspace } = ports.host;
            if (inputs.scan !== undefined)
                return document_kinds.MG.read((0, external_node_path_.resolve)(workspace, inputs.scan));
            const { scan } = (0, work_folder.k)((0, external_node_path_.resolve)(workspace, inputs['work-dir']));
            return (0, external_node_fs_.existsSync)(scan) ? document_kinds.MG.read(scan) : undefined;
        }
        async function recordBefore(around) {
            if (around.inputs['begin-record'])
                return undefined;
            const location = placeBefore(around, (path) => path === paths.VK, paths.VK);
            if (location === undefined)
                return undefined;
            try {
                return await (await openSignedBefore(location, around)).vulnerabilities();
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                throw new errors.yo(`The record of vulnerabilities that lies at ${location} does not count: ${error.message}`, {
                    id: 'vulnerability-record-not-counted',
                    fix: `${error.fix} With "begin-record" it is begun anew: then nothing is known of what was open, over and reviewed before.`,
                    cause: error,
                });
            }
        }
        ;
        async function publishIndex(inputs, ports) {
            const started = ports.clock.now();
            await (0, may_publish_here.H)('an index', inputs, ports);
            const { configuration, root, ...opened } = await (0, src.h)(inputs, ports);
            const registry = opened.registry();
            const around = {
                inputs,
                ports,
                configuration,
                root,
                registry,
                ownReviews: opened.reviews,
                ...(await opened.trust()),
            };
            const { policy, concurrency } = { ...around, ...inputs };
            const { signer } = await opened.signer();
            if (!signer)
                ports.host.warning('Nobody signs this index: "install" and "resolve" refuse it by default. Give the job "id-token: write", or a key as "signing-key".');
            const anchor = anchorOf(signer, ports);
            const site = siteSettings({ ...around, signer: signer?.identity, anchor });
            const published = await indexBefore(site.url, ports);
            const before = { ...around, signer, url: site.url, published };
            const found = await ports.host.group(`Reading ${registry.reference}`, async () => binariesInRegistry({
                ...around,
                signers: policy.signers,
                concurrency,
                known: await readingsBefore(before),
            }));
            const vulnerabilities = await vulnerabilityRecord(found, before);
            const input = await catalogInput(found, { site, signer, vulnerabilities }, around);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs.output);
            return {
                folder,
                site: await written(folder, input, { inputs, ports, published, signer }),
                input,
                signer: signer?.identity,
                seconds: (ports.clock.now() - started) / 1000,
            };
        }
        async function written(folder, input, { inputs, ports, published, signer }) {
            const site = await ports.host.group(`Writing ${folder}`, () => writeSite(folder, input, {
                fresh: inputs.fresh,
                published,
                signal: ports.signal,
                ...(signer && { sign: (bytes) => sign(bytes, input, signer) }),
            }));
            if (site.lost > 0)
                ports.host.warning(`${(0, markdown.hS)(site.lost, 'document')} that changed could not be kept for who reads the index before: reading one of them while the site changes may have to be repeated.`);
            return site;
        }
        async function sign(bytes, input, signer) {
            const { issued } = JSON.parse(Buffer.from(bytes).toString('utf8'));
            const statement = (0, index_freshness.iK)({ name: 'v2/checksums.json', digest: (0, digest_of.o)(bytes) }, { issued, entries: input.packages.length });
            return `${JSON.stringify(await signer.sign(statement))}\n`;
        }
    }),
    15678: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS),
            Es: () => (bySureness),
            VQ: () => (capitalsOf),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker)
        });
        ;
        const MIRRORS = [
            [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
            [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
            [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
            [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
            [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
        ];
        function withoutMirror(name) {
            for (const [place, same] of MIRRORS)
                if (place.test(name))
                    return name.replace(place, same);
            return name;
        }
        ;
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
        function capitalsOf(kind, text) {
            const spelled = kind === 'git' ? repositoryAddress(text.trim()) : undefined;
            return spelled === spelled?.toLowerCase() ? undefined : spelled;
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
        function repositoryName(text) {
            const address = repositoryAddress(text)?.toLowerCase();
            return address === undefined ? undefined : withoutMirror(address);
        }
        function repositoryAddress(address) {
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
            return `${url.hostname.replace(/^www\./, '')}/${path}`;
        }
    }),
    39540: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (pagesAddress)
        });
        function pagesAddress(repository, serverUrl) {
            const [owner, name] = repository?.toLowerCase().split('/') ?? [];
            if (owner === undefined || name === undefined || serverUrl !== 'https://github.com')
                return undefined;
            return name === `${owner}.github.io`
                ? `https://${name}/`
                : `https://${owner}.github.io/${repository.split('/')[1]}/`;
        }
    }),
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dg: () => (npxLine),
            xv: () => (VERSION),
            y5: () => (docsAddress)
        });
        const VERSION = '1.0.0';
        const DOCS_URL = 'https://syspack.github.io/pakages/';
        const docsAddress = (version, page) => `${DOCS_URL}v${version.split('.').slice(0, 2).join('.')}/${page === undefined ? '' : `${page}.html`}`;
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
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
    25838: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            cO: () => (sbomFormatOf),
            vi: () => (LONGEST_SBOM),
            zu: () => (SBOM_FORMATS)
        });
        const SBOM_FORMATS = {
            cyclonedx: {
                version: '1.6',
                mediaType: 'application/vnd.cyclonedx+json',
                extension: 'cdx.json',
            },
            spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
        };
        const LONGEST_SBOM = 256 * 1024 * 1024;
        const sbomFormatOf = (mediaType = '') => Object.keys(SBOM_FORMATS).find((format) => {
            const { mediaType: plain } = SBOM_FORMATS[format];
            return mediaType === plain || mediaType.startsWith(`${plain};`);
        });
    }),
    67508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Fi: () => (isOpenVulnerability),
            L2: () => (isUnsettledVulnerability),
            oM: () => (KnownVulnerabilities)
        });
        class KnownVulnerabilities {
            #packages = new Map();
            #found = new Map();
            constructor({ packages, records }) {
                for (const one of packages)
                    add(this.#packages, keyOf(one), one);
                for (const record of records)
                    for (const concerned of record.found)
                        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
                            record,
                            concerned,
                        });
            }
            of(asked) {
                const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) => concerns(hashes, asked));
                const first = own[0];
                if (first === undefined)
                    return { kind: 'not-listed' };
                const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) => concerns(concerned.hashes, asked));
                const uncovered = own.find(({ covered }) => !covered);
                if (uncovered !== undefined)
                    return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found };
                return found.length > 0
                    ? { kind: 'found', found, checked: first.checked }
                    : { kind: 'clean', checked: first.checked };
            }
        }
        const isOpenVulnerability = ({ status }) => status === 'open' || status === 'under_investigation';
        const isUnsettledVulnerability = (one) => isOpenVulnerability(one) || one.status === 'accepted';
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const concerns = (hashes, { hash }) => hash === undefined || hashes.includes(hash);
        function add(to, key, value) {
            const known = to.get(key);
            if (known === undefined)
                to.set(key, [value]);
            else
                known.push(value);
        }
    }),
    32161: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (openOnlyIn)
        });
        var _known_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67508);
        function openOnlyIn(some, others, known) {
            const elsewhere = openIn(others, known);
            return [...openIn(some, known)]
                .filter(([key]) => !elsewhere.has(key))
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, open]) => open);
        }
        function openIn(packages, known) {
            const open = new Map();
            for (const asked of packages) {
                const answer = known.of(asked);
                for (const { record, concerned } of 'found' in answer ? answer.found : []) {
                    if (!(0, _known_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(concerned))
                        continue;
                    const { id, severity, summary } = record;
                    const { name, version } = asked;
                    open.set(`${name} ${id}`, { id, severity, summary, package: name, version });
                }
            }
            return open;
        }
    }),
    88761: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            A$: () => (lockJson),
            Gq: () => (reachable),
            Oo: () => (ALL_KINDS),
            RD: () => (rootsOf),
            h7: () => (subDag),
            hk: () => (dependenciesOf),
            iH: () => (specFileJson),
            lr: () => (RUNTIME)
        });
        var _concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16804);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const RUNTIME = ['link', 'run'];
        const ALL_KINDS = ['build', 'link', 'run', 'test'];
        function reachable(dag, kinds, from = dag.roots) {
            const done = new Set();
            const open = new Set();
            const order = [];
            const stack = from
                .toReversed()
                .map((hash) => ({ hash, leave: false }));
            for (let top = stack.pop(); top; top = stack.pop()) {
                const spec = dag.specs.get(top.hash);
                if (top.leave) {
                    open.delete(top.hash);
                    done.add(top.hash);
                    order.push(spec);
                }
                else if (!done.has(top.hash)) {
                    if (open.has(top.hash))
                        throw cycleAt(spec);
                    open.add(top.hash);
                    stack.push({ hash: top.hash, leave: true });
                    for (const next of dependenciesOf(spec, kinds).toReversed())
                        if (!done.has(next))
                            stack.push({ hash: next, leave: false });
                }
            }
            return order;
        }
        const cycleAt = (spec) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${spec.name}/${spec.hash} depends on itself, over others.`, {
            id: 'spec-in-a-circle',
            fix: 'Spack never writes such a thing: concretize or push it anew.',
        });
        function dependenciesOf(spec, kinds) {
            return spec.dependencies
                .filter((to) => to.parameters.deptypes.some((kind) => kinds.includes(kind)))
                .map((to) => to.hash);
        }
        const rootsOf = (dag) => [...new Set(dag.roots)].map((hash) => dag.specs.get(hash));
        function subDag(dag, root) {
            return {
                roots: [root],
                specs: new Map(reachable(dag, ALL_KINDS, [root]).map((spec) => [spec.hash, spec])),
            };
        }
        function specFileJson(dag, root) {
            const { specs } = subDag(dag, root);
            const rest = [...specs.values()]
                .filter((spec) => spec.hash !== root)
                .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));
            return { spec: { _meta: { version: 5 }, nodes: [specs.get(root), ...rest].map(_concrete_spec_js__WEBPACK_IMPORTED_MODULE_1__.e9) } };
        }
        const lockJson = ({ roots, specs }) => ({
            _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
            roots: roots.map((hash) => ({
                hash,
                spec: `${specs.get(hash).name}@=${specs.get(hash).version}`,
            })),
            concrete_specs: Object.fromEntries(specs),
        });
    }),
    7227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ch: () => (readGenerationAt),
            Ci: () => (NoGeneration),
            Z7: () => (readGeneration),
            qL: () => (writeGeneration),
            w2: () => (readGenerationFiles)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64361);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74376);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28041);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16804);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14566);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37638);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52089);
        const GENERATION = 'application/vnd.pakages.generation.v1+json';
        const LOCK = 'application/vnd.spack.lock.v6+json';
        const LIMIT = 32 * 1024 * 1024;
        class NoGeneration extends _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl {
        }
        async function writeGeneration(registry, tag, record, lock, source) {
            const config = Buffer.from('{}');
            const document = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({ schema: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.schema, ...record });
            await Promise.all([config, document, lock].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.h)(registry, bytes)));
            const bytes = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_1__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                artifactType: GENERATION,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.$v, config),
                layers: [
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(GENERATION, document), annotations: titled('generation.json') },
                    { ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.nb)(LOCK, lock), annotations: titled('spack.lock') },
                ],
                annotations: {
                    'org.opencontainers.image.title': (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.PD)(record.number),
                    [_pakages_image__WEBPACK_IMPORTED_MODULE_5__.DE]: record.recorded,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__._)(source),
                },
            });
            return { manifest: await registry.putManifest(tag, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.MS, bytes), bytes };
        }
        const titled = (name) => ({
            'org.opencontainers.image.title': name,
        });
        async function readGeneration(registry, { tag, number, id }, manifest) {
            const found = await readGenerationAt(registry, manifest ?? tag, tag);
            if (found && (found.record.number !== number || found.record.id !== id))
                throw malformed(`${registry.reference}:${tag}`, `it is generation ${found.record.number} of another tag`);
            return found && { ...found, tag };
        }
        async function readGenerationAt(registry, reference, name = reference) {
            const stored = await registry.manifest(reference);
            if (!stored)
                return undefined;
            const from = `${registry.reference}:${name}`;
            const { document, lock } = partsOf(stored.bytes, from);
            const [text, locked] = await Promise.all([
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            ]);
            const { record, dag } = parsed(text, locked, from);
            if (record.lock !== (0, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.o)(locked))
                throw malformed(from, 'its lock is another');
            const stray = hashesOf(record).find((hash) => !dag.specs.has(hash));
            if (stray)
                throw malformed(from, `its lock does not describe ${stray}`);
            return { tag: (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_6__.br)(record.number, record.id), manifest: stored.digest, record, dag };
        }
        const hashesOf = ({ specs, roots, parts = [] }) => [
            ...[...specs, ...roots].map(({ hash }) => hash),
            ...parts.flatMap((part) => part.roots),
        ];
        async function readGenerationFiles(registry, { manifest, tag }) {
            const from = `${registry.reference}:${tag}`;
            const stored = await registry.manifest(manifest);
            if (!stored)
                throw malformed(from, 'it is gone');
            const { document, lock } = partsOf(stored.bytes, from);
            return {
                record: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, document, LIMIT),
                lock: await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_8__.oD)(registry, lock, LIMIT),
            };
        }
        function partsOf(manifest, from) {
            const [document, lock, ...others] = layersOf(manifest, from);
            if (document?.mediaType !== GENERATION || lock?.mediaType !== LOCK || others.length > 0)
                throw malformed(from, 'it has other layers');
            return { document, lock };
        }
        function layersOf(manifest, from) {
            try {
                return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Sw)(manifest, from).layers;
            }
            catch (error) {
                if (error instanceof _pakages_image__WEBPACK_IMPORTED_MODULE_0__.gl)
                    throw malformed(from, 'its manifest is of no image', error);
                throw error;
            }
        }
        function parsed(text, lock, from) {
            try {
                return {
                    record: _pakages_core__WEBPACK_IMPORTED_MODULE_2__.iD.parse((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(text, from), from),
                    dag: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_11__.PG)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_10__.q)(lock, from)),
                };
            }
            catch (error) {
                if (error instanceof _pakages_core__WEBPACK_IMPORTED_MODULE_12__.yo || error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_13__.h)
                    throw malformed(from, error.message.replace(/\.$/, ''), error);
                throw error;
            }
        }
        const malformed = (from, why, cause) => new NoGeneration('malformed', `${from} is no generation: ${why}.`, {
            id: 'generation-unreadable',
            fix: 'Something else was stored there, or it is damaged: remove the tag.',
            cause,
        });
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
    }),
    25018: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Generations)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83971);
        var _generation_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);
        var _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52089);
        const MOST_GENERATIONS = 200;
        const AT_ONCE = 8;
        class Generations {
            #options;
            #tags;
            #read = new Map();
            #passedOver = [];
            constructor(options) {
                this.#options = options;
                const { number, below = Infinity } = options.bounds ?? {};
                this.#tags = (0, _generation_tags_js__WEBPACK_IMPORTED_MODULE_0__.CR)(options.tags).filter((one) => (number === undefined || one.number === number) && one.number < below);
            }
            get listed() {
                return this.#tags;
            }
            get passedOver() {
                return this.#passedOver;
            }
            async *newestFirst(most = MOST_GENERATIONS) {
                const { release } = this.#options.bounds ?? {};
                if (release !== undefined) {
                    const frozen = await this.#judged((0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release), (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ch)(this.#options.registry, manifest, (0, _releases_release_tags_js__WEBPACK_IMPORTED_MODULE_1__.aF)(release)));
                    if (frozen)
                        yield frozen;
                    return;
                }
                const tags = this.#tags.slice(0, most);
                const until = this.#options.bounds?.until ?? Infinity;
                for (let at = 0, count = 1; at < tags.length; at += count, count = AT_ONCE) {
                    const read = await Promise.all(tags.slice(at, at + count).map((one) => this.#once(one)));
                    for (const one of read)
                        if (one && Date.parse(one.record.recorded) <= until)
                            yield one;
                }
            }
            #once(tag) {
                const known = this.#read.get(tag.tag);
                if (known)
                    return known;
                const reading = this.#readOne(tag);
                this.#read.set(tag.tag, reading);
                return reading;
            }
            async #readOne(tag) {
                const { registry } = this.#options;
                try {
                    return await this.#judged(tag.tag, (manifest) => (0, _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(registry, tag, manifest), true);
                }
                catch (error) {
                    throw (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Im)(error) ? unread(tag, error) : error;
                }
            }
            async #judged(tag, read, listed = false) {
                const { registry } = this.#options;
                try {
                    const stored = await registry.manifest(tag);
                    if (!stored && !listed)
                        return undefined;
                    const against = stored ? await this.#against(stored.digest) : ['It is listed, and gone.'];
                    if (stored && against.length === 0)
                        return await read(stored.digest);
                    this.#passOver(tag, against.join(' '));
                }
                catch (error) {
                    if (!(error instanceof _generation_image_js__WEBPACK_IMPORTED_MODULE_2__.Ci))
                        throw error;
                    this.#passOver(tag, error.message);
                }
                return undefined;
            }
            async #against(manifest) {
                const { judge, bounds } = this.#options;
                const meant = bounds?.manifest ?? manifest;
                return meant === manifest
                    ? ((await judge?.(manifest)) ?? [])
                    : [`It is the image ${manifest}, and ${meant} was asked for.`];
            }
            #passOver(tag, why) {
                this.#passedOver.push(`${tag} is passed over: ${why}`);
                this.#options.onPassedOver?.(tag, why);
            }
        }
        const unread = ({ number, tag }, cause) => new _pakages_image__WEBPACK_IMPORTED_MODULE_3__.gl(cause.failure, `Generation ${number} (${tag}) cannot be read: ${cause.message}`, {
            id: 'generation-unreadable',
            fix: `${cause.fix} "generation" takes an older one by its number.`,
            cause,
        });
    }),
    84869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (compareGenerations)
        });
        function compareGenerations(before, now) {
            const [old, fresh] = [packagesOf(before), packagesOf(now)];
            const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
            const changes = names.map((name) => {
                const [was, is] = [old.get(name), fresh.get(name)];
                const root = (is ?? was).root;
                return { name, before: versionsOf(was), now: versionsOf(is), root, was, is };
            });
            const those = (fit) => changes.filter(fit).map(({ was: _, is: __, ...change }) => change);
            const same = (one, other) => one.join('\n') === other.join('\n');
            return {
                added: those(({ was }) => was === undefined),
                removed: those(({ is }) => is === undefined),
                changed: those(({ was, is, before: old, now: new_ }) => !!was && !!is && !same(old, new_)),
                rebuilt: those(({ was, is, before: old, now: new_ }) => !!was && !!is && same(old, new_) && !same(hashesOf(was), hashesOf(is))),
            };
        }
        function packagesOf(generation) {
            if (!generation)
                return new Map();
            const { record, dag } = generation;
            const roots = new Set(record.roots.map(({ name }) => name));
            const specs = record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? []);
            return new Map([...Map.groupBy(specs, ({ name }) => name)].map(([name, builds]) => [
                name,
                { specs: builds, root: roots.has(name) },
            ]));
        }
        const versionsOf = (builds) => [...new Set(builds?.specs.map(({ version }) => version))].sort();
        const hashesOf = ({ specs }) => specs.map(({ hash }) => hash).sort();
    }),
    83971: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            aF: () => (releaseTag),
            jn: () => (isReleaseName),
            uh: () => (releaseNames)
        });
        const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
        const PREFIX = 'release-';
        const isReleaseName = (name) => NAME.test(name) && !name.endsWith('.spack');
        const releaseTag = (name) => `${PREFIX}${name}`;
        const releaseNames = (tags) => tags
            .filter((tag) => tag.startsWith(PREFIX))
            .map((tag) => tag.slice(PREFIX.length))
            .filter(isReleaseName);
    }),
    60277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K4: () => (generationStatement),
            kK: () => (generationFaults),
            le: () => (recordFaults)
        });
        var _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40974);
        var _bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28027);
        var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70963);
        const generationStatement = (manifest, { number, recorded }) => (0, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.qZ)([{ name: `generation ${number}`, digest: manifest }], _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, {
            number,
            recorded,
        });
        const generationFaults = (manifest, trust) => recordFaults(manifest, _sign_statements_js__WEBPACK_IMPORTED_MODULE_0__.zR, trust);
        async function recordFaults(manifest, predicateType, { registry, verifier, signers }) {
            const bundles = await new _bundles_js__WEBPACK_IMPORTED_MODULE_1__.E(registry, verifier).at(manifest);
            const sorted = bundles.map((bundle) => (0, _gather_js__WEBPACK_IMPORTED_MODULE_2__.VI)(bundle, manifest, signers));
            const counts = sorted.some((one) => 'statement' in one && one.statement.predicateType === predicateType);
            if (counts)
                return [];
            const refused = sorted.flatMap((one) => ('code' in one ? [one.message] : []));
            return refused.length > 0 ? refused : ['Nobody who is trusted signed it.'];
        }
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                id: 'trust-anchor-malformed',
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                id: 'trust-anchor-unknown',
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};
