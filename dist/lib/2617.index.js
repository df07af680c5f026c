export const id = 2617;
export const ids = [2617];
export const modules = {
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i0: () => (isPublicAddress),
            sw: () => (isPublicHost),
            vr: () => (isGitAddress)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16384);
        var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
        var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
        const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix] of [
            ['0.0.0.0', 8],
            ['10.0.0.0', 8],
            ['100.64.0.0', 10],
            ['127.0.0.0', 8],
            ['169.254.0.0', 16],
            ['172.16.0.0', 12],
            ['192.0.0.0', 24],
            ['192.168.0.0', 16],
            ['198.18.0.0', 15],
            ['224.0.0.0', 3],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv4');
        for (const [network, prefix] of [
            ['::', 127],
            ['64:ff9b::', 96],
            ['fc00::', 7],
            ['fe80::', 10],
            ['ff00::', 8],
        ])
            PRIVATE.addSubnet(network, prefix, 'ipv6');
        const isGitAddress = (address) => /^(https?|git):\/\/[^\s-][^\s\\]*$/.test(address);
        function isPublicAddress(address) {
            if (!isGitAddress(address))
                return false;
            const url = address.replace(/^git:/, 'http:');
            return isPublicHost(URL.parse(url)?.hostname ?? '');
        }
        function isPublicHost(name) {
            const host = name.replace(/\.$/, '');
            const ip = behindNat64(host.replace(/^\[(.*)\]$/, '$1'));
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
        function behindNat64(ip) {
            const [, high = '0', low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(ip) ?? [];
            if (low === undefined)
                return ip;
            return [high, low]
                .map((part) => Number.parseInt(part, 16))
                .flatMap((part) => [part >> 8, part & 255])
                .join('.');
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
        var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);
        var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
        const MOST_MEMORY = 1024;
        const PROXIES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.i0)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            const place = asked === address ? await placeOf(address, git.env) : { asked };
            if ('reason' in place)
                return { kind: 'failed', reason: place.reason };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.E)(git, ['ls-remote', '--quiet', '--', place.asked, pattern], {
                    by: 'stranger',
                    memory: MOST_MEMORY,
                    settings: ['http.followRedirects=false', ...(place.settings ?? [])],
                    ...(place.variables && { variables: place.variables }),
                    signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]),
                });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                if (/returned error: 30[1-8]/.test(stderr))
                    return { kind: 'redirected', reason: `${address} leads to another address` };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}` };
            }
        }
        async function placeOf(address, env) {
            const plain = address.startsWith('git:');
            const url = new URL(address.replace(/^git:/, 'http:'));
            const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
            const places = await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true }).catch(() => []);
            if (places.some(({ address: ip }) => !(0, _public_address_js__WEBPACK_IMPORTED_MODULE_2__.sw)(ip)))
                return { reason: `${url.host} is not asked: it leads into a private network` };
            const [first] = places;
            if (first === undefined)
                return plain || !PROXIES.some((name) => env[name])
                    ? { reason: `${url.host} leads nowhere: no address is known of it` }
                    : { asked: address };
            const pinned = first.family === 6 ? `[${first.address}]` : first.address;
            if (plain) {
                const port = url.port === '' ? '' : `:${url.port}`;
                const asked = `git://${pinned}${port}${url.pathname}${url.search}`;
                return { asked, variables: { GIT_OVERRIDE_VIRTUAL_HOST: `${url.hostname}${port}` } };
            }
            const port = url.port || (url.protocol === 'http:' ? '80' : '443');
            return { asked: address, settings: [`http.curloptResolve=${host}:${port}:${pinned}`] };
        }
        function readRefs(output) {
            const refs = new Map();
            for (const line of output.split('\n')) {
                const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
                if (found)
                    refs.set(found[2], found[1]);
            }
            return [...refs].map(([name, commit]) => ({ name, commit }));
        }
    }),
    5477: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            KC: () => (pathParts),
            V3: () => (archiveAddresses),
            bV: () => (fileNameOf),
            ex: () => (safeDecode),
            n6: () => (repositoryAddress),
            os: () => (projectAddresses)
        });
        const archiveAddresses = (facts) => facts.urls.flatMap(addressOf);
        const repositoryAddress = (facts) => facts.git === undefined ? undefined : addressOf(facts.git)[0];
        function projectAddresses(facts) {
            const repository = facts.listUrl === undefined || facts.urls.length === 0 ? repositoryAddress(facts) : undefined;
            return [...archiveAddresses(facts), ...(repository ? [repository] : [])];
        }
        function addressOf(text) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(text);
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text);
            return url && /^(https?|ftp|git|ssh):$/.test(url.protocol) && url.hostname !== '' ? [url] : [];
        }
        const pathParts = (url) => url.pathname.split('/').filter((part) => part !== '');
        function fileNameOf(address) {
            const parts = pathParts(URL.parse(address) ?? new URL('http://none/'));
            const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1);
            return last === undefined ? '' : safeDecode(last);
        }
        function safeDecode(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
    }),
    10320: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (datasources)
        });
        var p_map = __webpack_require__(606);
        ;
        const WAITING = 64;
        async function eachKey(keys, lookUp, concurrency = WAITING) {
            return new Map(await (0, p_map["default"])(keys, async (key) => [key, await lookUp(key)], { concurrency }));
        }
        var classic_schemas = __webpack_require__(92857);
        ;
        const projectsType = classic_schemas.Ikc({
            items: classic_schemas.YOg(classic_schemas.Ikc({
                name: classic_schemas.YjP(),
                homepage: classic_schemas.YjP(),
                stable_versions: classic_schemas.YOg(classic_schemas.YjP()),
                versions: classic_schemas.YOg(classic_schemas.YjP()),
            })),
            total_items: classic_schemas.aig(),
        });
        ;
        const anitya = {
            name: 'anitya',
            title: 'Anitya',
            standing: 'opinion',
            names: 'version',
            claim: (facts) => opinionName(facts.name),
            lookUp: (keys, access) => eachKey(keys, (key) => project(key, access)),
        };
        const opinionName = (name) => name.replace(/^(py|perl|ruby|lua)-(?=.)/, '').toLowerCase();
        async function project(key, { web }) {
            const answer = await web.json(`https://release-monitoring.org/api/v2/projects/?name=${encodeURIComponent(key)}`, projectsType);
            if (answer.kind !== 'read')
                return { kind: answer.kind, reason: answer.reason };
            const same = answer.value.items.filter(({ name }) => name.toLowerCase() === key);
            if (same.length !== 1)
                return { kind: 'missing', reason: `Anitya knows ${same.length} projects named "${key}"` };
            const { stable_versions: stable, versions } = same[0];
            const steady = new Set(stable);
            return {
                kind: 'found',
                listed: versions.map((name) => ({ name, ...(!steady.has(name) && { prerelease: true }) })),
                page: `https://release-monitoring.org/projects/search/?pattern=${encodeURIComponent(key)}`,
            };
        }
        var addresses = __webpack_require__(5477);
        var remote_refs = __webpack_require__(99814);
        ;
        const GIT_PROCESSES = 6;
        async function remoteRefs(address, pattern, access) {
            const ask = () => (0, remote_refs.D)(access, address, pattern, access.web.address(address));
            const first = await ask();
            if (first.kind === 'redirected')
                return refsBehind(address, pattern, access);
            return first.kind === 'failed' ? ask() : first;
        }
        const SERVICE = '/info/refs?service=git-upload-pack';
        async function refsBehind(address, pattern, access) {
            try {
                const { response, url } = await access.web.open(address.replace(/\/$/, '') + SERVICE);
                await response.discard();
                const led = url.endsWith(SERVICE) ? url.slice(0, -SERVICE.length) : address;
                return await (0, remote_refs.D)(access, led, pattern, access.web.address(led));
            }
            catch (error) {
                return access.web.explain(error);
            }
        }
        async function remoteTags(address, access) {
            const refs = await remoteRefs(address, 'refs/tags/*', access);
            return refs.kind === 'refs'
                ? { kind: 'found', listed: refs.refs, page: address }
                : { kind: refs.kind === 'missing' ? 'missing' : 'failed', reason: refs.reason };
        }
        ;
        function dcfRecords(text) {
            return text
                .split(/\r?\n[ \t]*\r?\n/)
                .map(recordOf)
                .filter((record) => Object.keys(record).length > 0);
        }
        function recordOf(block) {
            const record = Object.create(null);
            let field;
            for (const line of block.split(/\r?\n/)) {
                const begins = /^([A-Za-z][\w/@.-]*):(.*)$/.exec(line);
                if (begins)
                    record[(field = begins[1])] = begins[2].trim();
                else if (field !== undefined && /^[ \t]/.test(line))
                    record[field] = `${record[field] ?? ''} ${line.trim()}`;
            }
            return record;
        }
        ;
        const viewType = classic_schemas.Ikc({
            Package: classic_schemas.YjP().min(1),
            Version: classic_schemas.YjP().regex(/^\d+([.-]\d+)*$/),
            git_url: classic_schemas.OZ5().optional(),
            git_branch: classic_schemas.YjP()
                .regex(/^[\w./-]+$/)
                .optional(),
            git_last_commit: classic_schemas.YjP()
                .regex(/^[0-9a-f]{7,40}$/)
                .optional(),
            git_last_commit_date: classic_schemas.YjP().optional(),
            'Date/Publication': classic_schemas.YjP().optional(),
        });
        function readViews(text) {
            const packages = dcfRecords(text).flatMap((record) => viewType.safeParse(record).data ?? []);
            return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]));
        }
        ;
        const SITE = 'https://bioconductor.org/packages/release';
        const PARTS = ['bioc', 'data/annotation', 'data/experiment', 'workflows'];
        const bioconductor = {
            name: 'bioconductor',
            title: 'Bioconductor',
            standing: 'project',
            names: 'version',
            claim: nameOf,
            lookUp: async (keys, access) => {
                const known = new Map();
                for (const part of PARTS) {
                    const open = keys.filter((key) => !known.has(key));
                    if (open.length === 0)
                        break;
                    const answer = await access.web.text(`${SITE}/${part}/VIEWS`);
                    const views = answer.kind === 'fetched' ? readViews(answer.text) : undefined;
                    if (!views)
                        return trouble(keys, known, answer.kind === 'fetched'
                            ? `Bioconductor's list of ${part} cannot be read`
                            : answer.reason);
                    for (const key of open)
                        if (views.has(key))
                            known.set(key, currentOf(key, part, views.get(key)));
                }
                return new Map(keys.map((key) => [
                    key,
                    known.get(key) ?? {
                        kind: 'missing',
                        reason: `the current release of Bioconductor has no package "${key}"`,
                    },
                ]));
            },
            complete: withCommit,
        };
        const trouble = (keys, known, reason) => new Map(keys.map((key) => [key, known.get(key) ?? { kind: 'failed', reason }]));
        function nameOf(facts) {
            if (facts.bioc !== undefined)
                return facts.bioc;
            const found = (0, addresses.os)(facts).find((url) => /(^|\.)bioconductor\.org$/.test(url.hostname));
            if (!found)
                return undefined;
            if (found.hostname === 'git.bioconductor.org')
                return /^\/packages\/([\w.]+)$/.exec(found.pathname)?.[1];
            return /^([A-Za-z][A-Za-z0-9.]*)_/.exec((0, addresses.bV)(found.href))?.[1];
        }
        function currentOf(key, part, found) {
            const time = Date.parse(found['git_last_commit_date'] ?? found['Date/Publication'] ?? '');
            const page = `${SITE}/${part}/html/${key}.html`;
            const date = Number.isNaN(time) ? undefined : new Date(time).toISOString();
            return {
                kind: 'found',
                listed: [
                    {
                        name: found.Version,
                        page,
                        files: [{ url: `${SITE}/${part}/src/contrib/${key}_${found.Version}.tar.gz` }],
                        ...(found.git_last_commit && { commit: found.git_last_commit }),
                        ...(date && { date }),
                    },
                ],
                page,
            };
        }
        async function withCommit(key, listed, access) {
            const { commit, ...rest } = listed;
            if (commit === undefined || commit.length === 40)
                return listed;
            const refs = await remoteRefs(`https://git.bioconductor.org/packages/${key}`, 'refs/heads/*', access);
            const whole = refs.kind === 'refs' ? refs.refs.find((ref) => ref.commit.startsWith(commit)) : undefined;
            return whole ? { ...rest, commit: whole.commit } : rest;
        }
        var commit = __webpack_require__(67795);
        ;
        const tagsType = classic_schemas.Ikc({
            values: classic_schemas.YOg(classic_schemas.Ikc({
                name: classic_schemas.YjP(),
                date: classic_schemas.YjP().nullish(),
                target: classic_schemas.Ikc({ hash: (0, commit.K)(), date: classic_schemas.YjP().nullish() }),
            })),
        });
        ;
        const bitbucket = {
            name: 'bitbucket',
            title: 'Bitbucket',
            standing: 'project',
            names: 'tag',
            claim: repositoryOf,
            lookUp: (keys, access) => eachKey(keys, (key) => tags(key, access)),
        };
        function repositoryOf(facts) {
            const url = (0, addresses.os)(facts).find(({ hostname }) => hostname === 'bitbucket.org' || hostname === 'www.bitbucket.org');
            const [owner, name] = url ? (0, addresses.KC)(url) : [];
            return owner && name ? `${owner}/${name.replace(/\.git$/, '')}` : undefined;
        }
        async function tags(key, { web }) {
            const answer = await web.json(`https://api.bitbucket.org/2.0/repositories/${key}/refs/tags?sort=-target.date&pagelen=100`, tagsType);
            if (answer.kind === 'missing')
                return { kind: 'missing', reason: `Bitbucket has no public repository ${key}` };
            if (answer.kind === 'failed')
                return answer;
            const listed = answer.value.values.map(({ name, target, date }) => ({
                name,
                commit: target.hash,
                ...((date ?? target.date) && { date: (date ?? target.date) }),
            }));
            return { kind: 'found', listed, page: `https://bitbucket.org/${key}/downloads/?tab=tags` };
        }
        ;
        const release = classic_schemas.Ikc({
            distribution: classic_schemas.YjP(),
            version: classic_schemas.YjP(),
            date: classic_schemas.YjP().nullish(),
            author: classic_schemas.YjP().nullish(),
            name: classic_schemas.YjP().nullish(),
            download_url: classic_schemas.YjP(),
            checksum_sha256: classic_schemas.YjP().nullish(),
            maturity: classic_schemas.k5n(['released', 'developer']).nullish(),
        });
        const searchType = classic_schemas.Ikc({
            hits: classic_schemas.Ikc({ hits: classic_schemas.YOg(classic_schemas.Ikc({ _source: release })) }),
        });
        ;
        const BATCH = 100;
        const cpan = {
            name: 'cpan',
            title: 'CPAN',
            standing: 'project',
            names: 'version',
            claim: distributionOf,
            lookUp: async (keys, access) => {
                const found = new Map();
                for (let at = 0; at < keys.length; at += BATCH) {
                    for (const [key, lookup] of await search(keys.slice(at, at + BATCH), access))
                        found.set(key, lookup);
                }
                return found;
            },
        };
        function distributionOf(facts) {
            const url = (0, addresses.V3)(facts).find(({ hostname, pathname }) => /(^|\.)cpan\.org$|metacpan\.org$/.test(hostname) || pathname.includes('/CPAN/authors/'));
            return (url &&
                /^([A-Za-z][\w+-]*?)-v?\d[\w.]*(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec((0, addresses.bV)(url.href))?.[1]);
        }
        async function search(keys, { web }) {
            const query = {
                bool: { filter: [{ terms: { distribution: keys } }, { term: { status: 'latest' } }] },
            };
            const post = {
                query,
                size: keys.length * 2,
                _source: [
                    'distribution',
                    'version',
                    'date',
                    'author',
                    'name',
                    'download_url',
                    'checksum_sha256',
                    'maturity',
                ],
            };
            const answer = await web.json('https://fastapi.metacpan.org/v1/release/_search', searchType, {
                post,
            });
            if (answer.kind !== 'read')
                return keys.map((key) => [key, { kind: 'failed', reason: answer.reason }]);
            const releases = answer.value.hits.hits.map((hit) => hit._source);
            return keys.map((key) => [
                key,
                lookupOf(key, releases.filter(({ distribution }) => distribution === key)),
            ]);
        }
        function lookupOf(key, releases) {
            if (releases.length === 0)
                return { kind: 'missing', reason: `CPAN has no distribution "${key}"` };
            return { kind: 'found', listed: releases.map(listedOf), page: `https://metacpan.org/dist/${key}` };
        }
        function listedOf({ version, date, author, name, download_url: url, checksum_sha256: hex, maturity, }) {
            const digest = hex && /^[0-9a-f]{64}$/.test(hex) ? { digest: { algorithm: 'sha256', hex } } : {};
            const page = author && name ? { page: `https://metacpan.org/release/${author}/${name}` } : {};
            return {
                name: version,
                files: [{ url, ...digest }],
                ...page,
                ...(date && { date: /Z|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}Z` }),
                ...(maturity === 'developer' && { prerelease: true }),
            };
        }
        ;
        const packageType = classic_schemas.Ikc({
            Package: classic_schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9.]*$/),
            Version: classic_schemas.YjP().regex(/^\d+([.-]\d+)*$/),
            MD5sum: classic_schemas.YjP()
                .regex(/^[0-9a-f]{32}$/)
                .optional(),
        });
        function readPackages(text) {
            const packages = dcfRecords(text).flatMap((record) => packageType.safeParse(record).data ?? []);
            return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]));
        }
        function publicationOf(description) {
            const found = dcfRecords(description)[0]?.['Date/Publication'];
            const time = found === undefined ? Number.NaN : Date.parse(found.replace(/ UTC$/, 'Z').replace(' ', 'T'));
            return Number.isNaN(time) ? undefined : new Date(time).toISOString();
        }
        ;
        const cran_SITE = 'https://cloud.r-project.org';
        const cran = {
            name: 'cran',
            title: 'CRAN',
            standing: 'project',
            names: 'version',
            claim: cran_nameOf,
            lookUp: async (keys, access) => {
                const answer = await access.web.text(`${cran_SITE}/src/contrib/PACKAGES`);
                const packages = answer.kind === 'fetched' ? readPackages(answer.text) : undefined;
                const trouble = answer.kind === 'fetched'
                    ? { kind: 'failed', reason: 'CRAN did not answer with its list of packages' }
                    : { kind: 'failed', reason: answer.reason };
                return new Map(keys.map((key) => [key, packages ? cran_currentOf(key, packages.get(key)) : trouble]));
            },
            complete: withDate,
        };
        function cran_nameOf(facts) {
            if (facts.cran !== undefined)
                return facts.cran;
            const host = (url) => /(^|\.)r-project\.org$/.test(url.hostname) && url.pathname.includes('/src/contrib/');
            const found = (0, addresses.V3)(facts).find(host) ?? (0, addresses.os)(facts).find(host);
            return found && /^([A-Za-z][A-Za-z0-9.]*)_/.exec((0, addresses.bV)(found.href))?.[1];
        }
        function cran_currentOf(key, found) {
            if (!found)
                return {
                    kind: 'missing',
                    reason: `CRAN offers no package "${key}" (it may have been archived)`,
                };
            const digest = found.MD5sum === undefined ? undefined : { algorithm: 'md5', hex: found.MD5sum };
            const file = {
                url: `${cran_SITE}/src/contrib/${key}_${found.Version}.tar.gz`,
                ...(digest && { digest }),
            };
            return {
                kind: 'found',
                listed: [
                    { name: found.Version, files: [file], page: `${cran_SITE}/web/packages/${key}/index.html` },
                ],
                page: `${cran_SITE}/web/packages/${key}/index.html`,
            };
        }
        async function withDate(key, listed, { web }) {
            const answer = await web.text(`${cran_SITE}/web/packages/${key}/DESCRIPTION`);
            const date = answer.kind === 'fetched' ? publicationOf(answer.text) : undefined;
            return date === undefined ? listed : { ...listed, date };
        }
        var public_address = __webpack_require__(62885);
        ;
        const git = {
            name: 'git',
            title: 'git tags',
            standing: 'project',
            names: 'tag',
            claim: ({ git: address }) => address !== undefined && (0, public_address.i0)(address) ? address : undefined,
            lookUp: (keys, access) => eachKey(keys, (key) => remoteTags(key, access), GIT_PROCESSES),
        };
        var first_issue = __webpack_require__(1393);
        ;
        const TAGS = 50;
        const RELEASES = 20;
        const FRAGMENT = `fragment Upstream on Repository {
  nameWithOwner
  refs(refPrefix: "refs/tags/", first: ${TAGS}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
    nodes { name target { oid ... on Commit { committedDate } ... on Tag { tagger { date } target { oid ... on Commit { committedDate } } } } }
  }
  releases(first: ${RELEASES}, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName isPrerelease isDraft publishedAt url shortDescriptionHTML(limit: 300) } }
}`;
        function questionFor(repositories) {
            const parameters = repositories.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
            const fields = repositories
                .map((_, at) => `  r${at}: repository(owner: $o${at}, name: $n${at}) { ...Upstream }`)
                .join('\n');
            const variables = repositories.flatMap((repository, at) => {
                const [owner = '', name = ''] = repository.split('/');
                return [
                    [`o${at}`, owner],
                    [`n${at}`, name],
                ];
            });
            return {
                query: `query Updates(${parameters}) {\n  rateLimit { cost remaining resetAt }\n${fields}\n}\n${FRAGMENT}`,
                variables: Object.fromEntries(variables),
            };
        }
        ;
        const schema_commit = classic_schemas.Ikc({ oid: classic_schemas.YjP(), committedDate: classic_schemas.YjP().optional() });
        const target = schema_commit.extend({
            tagger: classic_schemas.Ikc({ date: classic_schemas.YjP().nullable() }).nullish(),
            target: schema_commit.optional(),
        });
        const repositoryType = classic_schemas.Ikc({
            nameWithOwner: classic_schemas.YjP(),
            refs: classic_schemas.Ikc({
                nodes: classic_schemas.YOg(classic_schemas.Ikc({ name: classic_schemas.YjP(), target: target.nullable() }).nullable())
                    .nullable(),
            })
                .nullable(),
            releases: classic_schemas.Ikc({
                nodes: classic_schemas.YOg(classic_schemas.Ikc({
                    tagName: classic_schemas.YjP(),
                    isPrerelease: classic_schemas.zMY(),
                    isDraft: classic_schemas.zMY(),
                    publishedAt: classic_schemas.YjP().nullable(),
                    url: classic_schemas.YjP(),
                    shortDescriptionHTML: classic_schemas.YjP().nullish(),
                })
                    .nullable())
                    .nullable(),
            }),
        });
        const batchType = classic_schemas.Ikc({
            data: classic_schemas._H3({
                rateLimit: classic_schemas.Ikc({ cost: classic_schemas.aig(), remaining: classic_schemas.aig(), resetAt: classic_schemas.YjP() })
                    .nullish(),
            })
                .nullish(),
            errors: classic_schemas.YOg(classic_schemas.Ikc({
                message: classic_schemas.YjP(),
                type: classic_schemas.YjP().optional(),
                path: classic_schemas.YOg(classic_schemas.KCZ([classic_schemas.YjP(), classic_schemas.aig()])).optional(),
            }))
                .optional(),
        });
        const releaseType = classic_schemas.Ikc({
            tag_name: classic_schemas.YjP(),
            html_url: classic_schemas.YjP(),
            body: classic_schemas.YjP().nullish(),
            published_at: classic_schemas.YjP().nullish(),
            prerelease: classic_schemas.zMY(),
            assets: classic_schemas.YOg(classic_schemas.Ikc({
                name: classic_schemas.YjP(),
                browser_download_url: classic_schemas.YjP(),
                size: classic_schemas.aig(),
                digest: classic_schemas.YjP().nullish(),
            })),
        });
        ;
        const batch_BATCH = 50;
        const HOPELESS = 12;
        const HOST = 'api.github.com';
        const LIMITED = `${HOST} limits how often it may be asked`;
        async function lookUpBatches(keys, access) {
            const found = new Map();
            const outage = { inARow: 0 };
            for (let at = 0; at < keys.length; at += batch_BATCH) {
                for (const [key, lookup] of await askOrHalve(keys.slice(at, at + batch_BATCH), access, outage))
                    found.set(key, lookup);
            }
            return found;
        }
        async function askOrHalve(keys, access, outage) {
            const answer = await ask(keys, access);
            if (Array.isArray(answer)) {
                outage.inARow = 0;
                return answer;
            }
            const failed = keys.map((key) => [key, answer]);
            if (!/status 50[24]|timed? ?out|no byte for|no whole answer/i.test(answer.reason))
                return failed;
            if (++outage.inARow >= HOPELESS)
                access.web.leaveAlone(HOST, answer.reason);
            if (keys.length === 1)
                return failed;
            const middle = Math.ceil(keys.length / 2);
            return [
                ...(await askOrHalve(keys.slice(0, middle), access, outage)),
                ...(await askOrHalve(keys.slice(middle), access, outage)),
            ];
        }
        async function ask(keys, access) {
            const headers = { authorization: `Bearer ${access.githubToken ?? ''}` };
            const answer = await access.web.json(`https://${HOST}/graphql`, batchType, {
                post: questionFor(keys),
                headers,
                outages: keys.length === 1 ? 2 : 1,
            });
            if (answer.kind !== 'read')
                return { kind: 'failed', reason: answer.reason };
            const limited = answer.value.errors?.find((error) => error.type === 'RATE_LIMITED');
            if (limited) {
                access.web.leaveAlone(HOST, LIMITED);
                return { kind: 'failed', reason: LIMITED };
            }
            if (!answer.value.data)
                return {
                    kind: 'failed',
                    reason: `GitHub did not answer the question: ${answer.value.errors?.[0]?.message.slice(0, 200) ?? 'no reason given'}`,
                };
            return keys.map((key, at) => [key, readOne(key, `r${at}`, answer.value)]);
        }
        function readOne(key, alias, batch) {
            const error = batch.errors?.find(({ path }) => path?.[0] === alias);
            if (error?.type === 'NOT_FOUND')
                return { kind: 'missing', reason: `GitHub has no public repository ${key}` };
            if (error)
                return {
                    kind: 'failed',
                    reason: `GitHub could not look at ${key}: ${error.message.slice(0, 200)}`,
                };
            const read = repositoryType.safeParse(batch.data?.[alias]);
            if (!read.success)
                return {
                    kind: 'failed',
                    reason: `GitHub described ${key} in another shape: ${(0, first_issue.O)(read.error)}`,
                };
            const moved = read.data.nameWithOwner.toLowerCase() !== key.toLowerCase();
            return {
                kind: 'found',
                listed: batch_listedOf(read.data),
                page: `https://github.com/${read.data.nameWithOwner}/releases`,
                ...(moved && { movedTo: read.data.nameWithOwner }),
            };
        }
        function batch_listedOf({ nameWithOwner, refs, releases }) {
            const byTag = new Map((releases.nodes ?? []).flatMap((release) => release && !release.isDraft ? [[release.tagName, release]] : []));
            return (refs?.nodes ?? []).flatMap((node) => node?.target ? [listedTag(nameWithOwner, node.name, node.target, byTag.get(node.name))] : []);
        }
        function listedTag(repository, name, target, release) {
            const date = release?.publishedAt ?? dateOf(target);
            return {
                name,
                commit: target.target?.oid ?? target.oid,
                page: release?.url ?? `https://github.com/${repository}/releases/tag/${encodeURIComponent(name)}`,
                ...(date && { date }),
                ...(release?.isPrerelease && { prerelease: true }),
                ...(release?.shortDescriptionHTML && { notes: release.shortDescriptionHTML }),
            };
        }
        const dateOf = ({ tagger, target, committedDate }) => tagger?.date ?? target?.committedDate ?? committedDate;
        ;
        const github = {
            name: 'github',
            title: 'GitHub',
            standing: 'project',
            names: 'tag',
            claim: github_repositoryOf,
            lookUp: (keys, access) => access.githubToken === undefined
                ? eachKey(keys, (key) => remoteTags(`https://github.com/${key}.git`, access), GIT_PROCESSES)
                : lookUpBatches(keys, access),
            complete: withRelease,
        };
        function github_repositoryOf(facts) {
            for (const url of (0, addresses.os)(facts)) {
                const parts = (0, addresses.KC)(url);
                const start = url.hostname === 'api.github.com' && parts[0] === 'repos' ? 1 : 0;
                const [owner, name] = parts.slice(start);
                if (!/^(www\.|api\.|codeload\.)?github\.com$/.test(url.hostname) || !owner || !name)
                    continue;
                const repository = `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase();
                if (/^[a-z0-9][a-z0-9-]*\/[a-z0-9._-]+$/.test(repository))
                    return repository;
            }
            return undefined;
        }
        async function withRelease(key, listed, { web, githubToken }) {
            if (githubToken === undefined)
                return listed;
            const headers = { authorization: `Bearer ${githubToken}`, 'x-github-api-version': '2022-11-28' };
            const url = `https://api.github.com/repos/${key}/releases/tags/${listed.name.split('/').map(encodeURIComponent).join('/')}`;
            const answer = await web.json(url, releaseType, {
                accept: 'application/vnd.github+json',
                headers,
            });
            return answer.kind === 'read' ? merged(listed, answer.value) : listed;
        }
        function merged(listed, release) {
            return {
                ...listed,
                page: release.html_url,
                files: release.assets.map(fileOf),
                ...(release.prerelease && { prerelease: true }),
                ...(release.body && { notes: release.body }),
                ...(release.published_at && { date: release.published_at }),
            };
        }
        function fileOf({ browser_download_url: url, size, digest, }) {
            const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
            return {
                url,
                size,
                ...(sha256 !== undefined && { digest: { algorithm: 'sha256', hex: sha256 } }),
            };
        }
        ;
        const schema_tagsType = classic_schemas.YOg(classic_schemas.Ikc({
            name: classic_schemas.YjP(),
            created_at: classic_schemas.YjP().nullish(),
            commit: classic_schemas.Ikc({
                id: classic_schemas.YjP().regex(/^[0-9a-f]{40,64}$/),
                created_at: classic_schemas.YjP().nullish(),
            }),
            release: classic_schemas.Ikc({ description: classic_schemas.YjP().nullish() }).nullish(),
        }));
        ;
        const HOSTS = new Set([
            'framagit.org',
            'salsa.debian.org',
            'invent.kde.org',
            'code.vt.edu',
            'git.ligo.org',
            'git.rwth-aachen.de',
            'git.uni-jena.de',
            'foss.heptapod.net',
            '0xacab.org',
            'code.videolan.org',
            'source.puri.sm',
            'git.gnome.org',
            'gricad-gitlab.univ-grenoble-alpes.fr',
            'jugit.fz-juelich.de',
            'git.geomar.de',
            'git.astron.nl',
        ]);
        const gitlab = {
            name: 'gitlab',
            title: 'GitLab',
            standing: 'project',
            names: 'tag',
            claim: projectOf,
            lookUp: (keys, access) => eachKey(keys, (key) => gitlab_tags(key, access)),
        };
        const SYSTEM_PATHS = new Set(['api', 'uploads', 'help']);
        function projectOf(facts) {
            for (const url of (0, addresses.os)(facts)) {
                if (!isGitlab(url))
                    continue;
                const api = /^\/api\/v4\/projects\/([^/]+)\//.exec(url.pathname)?.[1];
                const parts = api === undefined ? beforeArchive(url) : decodeURIComponent(api).split('/');
                if (parts.length >= 2 && !SYSTEM_PATHS.has(parts[0]))
                    return `https://${url.host}/${parts.join('/').replace(/\.git$/, '')}`;
            }
            return undefined;
        }
        const isGitlab = (url) => (/(^|[.-])x?gitlab[.-]/.test(`${url.hostname}.`) &&
            !/gitlab(pages)?\.(io|inria\.fr)$/.test(url.hostname.replace('gitlab.inria.fr', ''))) ||
            HOSTS.has(url.hostname) ||
            url.pathname.includes('/-/archive/');
        function beforeArchive(url) {
            const parts = (0, addresses.KC)(url);
            const end = parts.findIndex((part, at) => at >= 2 &&
                [
                    '-',
                    'repository',
                    'uploads',
                    'archive',
                    'releases',
                    'wikis',
                    'raw',
                    'blob',
                    'tree',
                ].includes(part));
            return end < 0 ? parts : parts.slice(0, end);
        }
        async function gitlab_tags(key, { web }) {
            const { origin, pathname } = URL.parse(key) ?? { origin: '', pathname: '' };
            if (origin === '')
                return {
                    kind: 'failed',
                    reason: `"${key.slice(0, 100)}" is not the address of a GitLab project`,
                };
            const answer = await web.json(`${origin}/api/v4/projects/${encodeURIComponent(pathname.slice(1))}/repository/tags?per_page=100&order_by=updated`, schema_tagsType);
            if (answer.kind === 'missing')
                return { kind: 'missing', reason: `there is no public GitLab project ${key}` };
            if (answer.kind === 'failed')
                return answer;
            const listed = answer.value.map(({ name, commit, created_at: created, release }) => {
                const date = created ?? commit.created_at;
                return {
                    name,
                    commit: commit.id,
                    page: `${key}/-/tags/${encodeURIComponent(name)}`,
                    ...(date && { date }),
                    ...(release?.description && { notes: release.description }),
                };
            });
            return { kind: 'found', listed, page: `${key}/-/tags` };
        }
        var directory = __webpack_require__(39534);
        ;
        const gnu = {
            name: 'gnu',
            title: 'GNU',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const address = onMainServer(facts);
                const place = address === undefined ? undefined : (0, directory.JM)(address);
                return place && (0, directory.TN)(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => (0, directory.iK)((0, directory.oc)(key), access)),
        };
        function onMainServer(facts) {
            if (facts.gnuMirrorPath !== undefined)
                return `https://ftp.gnu.org/gnu/${facts.gnuMirrorPath}`;
            for (const { hostname, pathname } of (0, addresses.V3)(facts)) {
                if (/^(ftp|ftpmirror|alpha|www)\.gnu\.org$/.test(hostname))
                    return `https://${hostname === 'alpha.gnu.org' ? hostname : 'ftp.gnu.org'}/gnu/${pathname.replace(/^\/(pub\/)?(gnu\/)?/, '')}`;
                const savannah = /^\/(?:releases|nongnu)\/(.+)$/.exec(pathname);
                if (savannah && /^download(-mirror)?\.savannah\.(non)?gnu\.org$/.test(hostname))
                    return `https://download.savannah.nongnu.org/releases/${savannah[1]}`;
                const mirrored = /\/gnu\/([a-z][\w+-]*\/.+)$/.exec(pathname);
                if (mirrored && /mirror|^ftp\./.test(hostname))
                    return `https://ftp.gnu.org/gnu/${mirrored[1]}`;
            }
            return undefined;
        }
        var checksum_file = __webpack_require__(91929);
        ;
        const kernel = {
            name: 'kernel',
            title: 'kernel.org',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const url = (0, addresses.V3)(facts).find(({ hostname, pathname }) => /^((www|cdn|ftp|mirrors\.edge)\.)?kernel\.org$/.test(hostname) &&
                    pathname.startsWith('/pub/'));
                const place = url && (0, directory.JM)(`https://mirrors.edge.kernel.org${url.pathname}`);
                return place && (0, directory.TN)(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => (0, directory.iK)((0, directory.oc)(key), access)),
            complete: (_key, listed, access) => (0, checksum_file.i)(listed, access),
        };
        ;
        const listing = {
            name: 'listing',
            title: 'web page',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const place = listed(facts) ?? beside(facts);
                return place && (0, directory.TN)(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => (0, directory.iK)((0, directory.oc)(key), access)),
            complete: (_key, found, access) => (0, checksum_file.i)(found, access),
        };
        function listed(facts) {
            const page = facts.listUrl === undefined ? undefined : URL.parse(facts.listUrl);
            if (!page || !/^(https?|ftp):$/.test(page.protocol))
                return undefined;
            const archive = (0, addresses.V3)(facts)[0];
            const below = archive?.href.startsWith(page.href)
                ? (0, directory.JM)(archive.href)?.folders
                : undefined;
            const folders = Array.from({ length: facts.listDepth ?? 0 }, (_, at) => below?.[at] ?? '');
            page.hash = '';
            if (page.protocol === 'ftp:')
                return { page: page.href.replace(/^ftp:/, 'https:'), folders };
            return {
                page: folders.length > 0 &&
                    !page.href.endsWith('/') &&
                    page.search === '' &&
                    !/\.\w+$/.test(page.pathname)
                    ? `${page.href}/`
                    : page.href,
                folders,
            };
        }
        function beside(facts) {
            const archive = (0, addresses.V3)(facts)[0];
            return archive && !(isMadeOfTag(archive) && facts.git !== undefined)
                ? (0, directory.JM)(archive.href)
                : undefined;
        }
        const isMadeOfTag = ({ search }) => /refs\/tags\/|\ba=snapshot\b/.test(search);
        ;
        const projectType = classic_schemas.Ikc({
            meta: classic_schemas.Ikc({ 'api-version': classic_schemas.YjP().startsWith('1.') }),
            files: classic_schemas.YOg(classic_schemas.Ikc({
                filename: classic_schemas.YjP(),
                url: classic_schemas.YjP(),
                hashes: classic_schemas.g1P(classic_schemas.YjP(), classic_schemas.YjP()),
                size: classic_schemas.aig().optional(),
                'upload-time': classic_schemas.YjP().optional(),
                yanked: classic_schemas.KCZ([classic_schemas.zMY(), classic_schemas.YjP()]).default(false),
            })),
            versions: classic_schemas.YOg(classic_schemas.YjP()).optional(),
        });
        ;
        const pypi = {
            name: 'pypi',
            title: 'PyPI',
            standing: 'project',
            names: 'version',
            claim: (facts) => {
                const project = pypi_projectOf(facts);
                return project === undefined ? undefined : normalized(project);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => pypi_project(key, access)),
        };
        const normalized = (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase();
        function pypi_projectOf(facts) {
            if (facts.pypi !== undefined)
                return facts.pypi.split('/')[0];
            for (const url of (0, addresses.V3)(facts)) {
                const parts = (0, addresses.KC)(url);
                if (/^(files\.pythonhosted\.org|pypi\.io|pypi\.org|pypi\.python\.org)$/.test(url.hostname) &&
                    parts[0] === 'packages') {
                    if (parts[1] === 'source' || /^(py\d|cp\d)/.test(parts[1] ?? ''))
                        return parts[3];
                    return /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-\d/.exec(parts.at(-1) ?? '')?.[1];
                }
            }
            return undefined;
        }
        async function pypi_project(key, { web }) {
            const answer = await web.json(`https://pypi.org/simple/${encodeURIComponent(key)}/`, projectType, { accept: 'application/vnd.pypi.simple.v1+json' });
            if (answer.kind === 'missing')
                return { kind: 'missing', reason: `PyPI has no project "${key}"` };
            if (answer.kind === 'failed')
                return answer;
            return {
                kind: 'found',
                listed: pypi_listedOf(key, answer.value.files),
                page: `https://pypi.org/project/${key}/#history`,
            };
        }
        function pypi_listedOf(key, files) {
            const byVersion = Map.groupBy(files.filter((file) => versionOf(key, file.filename) !== undefined), (file) => versionOf(key, file.filename));
            return [...byVersion].map(([version, group]) => {
                const date = group
                    .map((file) => file['upload-time'])
                    .filter((time) => time !== undefined)
                    .sort()[0];
                const reason = group.every((file) => file.yanked !== false) ? group[0].yanked : false;
                return {
                    name: version,
                    files: group.map(pypi_fileOf),
                    page: `https://pypi.org/project/${key}/${version}/`,
                    ...(date !== undefined && { date }),
                    ...(reason !== false && { withdrawn: reason === true ? '' : reason }),
                };
            });
        }
        function pypi_fileOf(file) {
            const sha256 = file.hashes['sha256'];
            return {
                url: file.url,
                ...(sha256 && { digest: { algorithm: 'sha256', hex: sha256.toLowerCase() } }),
                ...(file.size !== undefined && { size: file.size }),
            };
        }
        function versionOf(key, filename) {
            const wheel = /^([^-]+)-([^-]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
            if (wheel)
                return normalized(wheel[1]) === key ? wheel[2] : undefined;
            const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|tgz|zip)$/.exec(filename)?.[1];
            for (let at = stem?.indexOf('-') ?? -1; stem !== undefined && at > 0; at = stem.indexOf('-', at + 1)) {
                if (normalized(stem.slice(0, at)) === key && /^[vV]?\d/.test(stem.slice(at + 1)))
                    return stem.slice(at + 1);
            }
            return undefined;
        }
        ;
        const packagesType = classic_schemas.YOg(classic_schemas.Ikc({ repo: classic_schemas.YjP(), version: classic_schemas.YjP(), status: classic_schemas.YjP() }));
        ;
        const DOUBTFUL = new Set(['rolling', 'noscheme', 'incorrect', 'untrusted', 'ignored']);
        const repology = {
            name: 'repology',
            title: 'Repology',
            standing: 'opinion',
            names: 'version',
            claim: projectName,
            lookUp: (keys, access) => eachKey(keys, (key) => repology_project(key, access)),
        };
        function projectName({ name }) {
            const languages = {
                py: 'python',
                r: 'r',
                perl: 'perl',
                ruby: 'ruby',
                lua: 'lua',
            };
            const [, prefix = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
            const language = languages[prefix];
            return language === undefined ? name : `${language}:${rest}`;
        }
        async function repology_project(key, { web }) {
            const answer = await web.json(`https://repology.org/api/v1/project/${encodeURIComponent(key)}`, packagesType);
            if (answer.kind !== 'read')
                return { kind: answer.kind, reason: answer.reason };
            const versions = new Map(answer.value
                .filter(({ status }) => !DOUBTFUL.has(status))
                .map(({ version, status }) => [version, status]));
            if (versions.size === 0)
                return { kind: 'missing', reason: `Repology knows no project "${key}"` };
            const listed = [...versions].map(([name, status]) => ({
                name,
                ...(status === 'devel' && { prerelease: true }),
            }));
            return {
                kind: 'found',
                listed,
                page: `https://repology.org/project/${encodeURIComponent(key)}/versions`,
            };
        }
        ;
        const versionsType = classic_schemas.YOg(classic_schemas.Ikc({
            number: classic_schemas.YjP(),
            platform: classic_schemas.YjP(),
            prerelease: classic_schemas.zMY(),
            created_at: classic_schemas.YjP(),
            sha: classic_schemas.YjP().nullish(),
        }));
        ;
        const rubygems = {
            name: 'rubygems',
            title: 'RubyGems',
            standing: 'project',
            names: 'version',
            claim: gemOf,
            lookUp: (keys, access) => eachKey(keys, (key) => versions(key, access)),
        };
        function gemOf(facts) {
            const url = (0, addresses.V3)(facts).find(({ hostname }) => /(^|\.)rubygems\.org$/.test(hostname));
            return url && /^([A-Za-z][\w.-]*?)-\d[\w.]*\.gem$/.exec((0, addresses.bV)(url.href))?.[1];
        }
        async function versions(key, { web }) {
            const answer = await web.json(`https://rubygems.org/api/v1/versions/${encodeURIComponent(key)}.json`, versionsType);
            if (answer.kind === 'missing')
                return { kind: 'missing', reason: `RubyGems has no gem "${key}"` };
            if (answer.kind === 'failed')
                return answer;
            const listed = answer.value
                .filter(({ platform }) => platform === 'ruby')
                .map(({ number, prerelease, created_at: date, sha }) => {
                const digest = sha && /^[0-9a-f]{64}$/.test(sha)
                    ? { digest: { algorithm: 'sha256', hex: sha } }
                    : {};
                return {
                    name: number,
                    date,
                    page: `https://rubygems.org/gems/${key}/versions/${number}`,
                    files: [{ url: `https://rubygems.org/downloads/${key}-${number}.gem`, ...digest }],
                    ...(prerelease && { prerelease }),
                };
            });
            return { kind: 'found', listed, page: `https://rubygems.org/gems/${key}/versions` };
        }
        var slim = __webpack_require__(66742);
        var api = __webpack_require__(43759);
        ;
        function string(params) {
            return core._coercedString(schemas.ZodString, params);
        }
        function number(params) {
            return api.qG(classic_schemas.rSt, params);
        }
        function coerce_boolean(params) {
            return core._coercedBoolean(schemas.ZodBoolean, params);
        }
        function bigint(params) {
            return core._coercedBigint(schemas.ZodBigInt, params);
        }
        function date(params) {
            return core._coercedDate(schemas.ZodDate, params);
        }
        ;
        const itemType = classic_schemas.Ikc({
            path: classic_schemas.YjP().startsWith('/'),
            link: classic_schemas.OZ5(),
            date: classic_schemas.YjP().optional(),
            md5: classic_schemas.YjP()
                .regex(/^[0-9a-f]{32}$/)
                .optional(),
            size: number().int().nonnegative().optional(),
        });
        function readFeed(xml) {
            const feed = (0, slim.Hh)(xml, { xml: true });
            if (feed('rss > channel').length === 0)
                return undefined;
            return feed('item')
                .toArray()
                .flatMap((element) => {
                const item = feed(element);
                const time = Date.parse(item.children('pubDate').text().replace(/ UT$/, ' UTC'));
                const content = item.find('media\\:content');
                const read = itemType.safeParse({
                    path: item.children('title').text().trim(),
                    link: item.children('link').text().trim(),
                    date: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
                    md5: content.find('media\\:hash[algo="md5"]').text().trim() || undefined,
                    size: content.attr('filesize'),
                });
                return read.data ?? [];
            });
        }
        ;
        const sourceforge = {
            name: 'sourceforge',
            title: 'SourceForge',
            standing: 'project',
            names: 'file',
            claim: sourceforge_projectOf,
            lookUp: (keys, access) => eachKey(keys, (key) => files(key, access)),
        };
        function sourceforge_projectOf(facts) {
            const mirrored = facts.sourceforgeMirrorPath
                ?.split('/')
                .filter((part) => part !== '' && part !== 'project')[0];
            if (mirrored !== undefined)
                return mirrored;
            const url = (0, addresses.V3)(facts).find(({ hostname }) => /(^|\.)(sourceforge\.net|sf\.net)$/.test(hostname));
            if (!url)
                return undefined;
            const parts = (0, addresses.KC)(url);
            const project = parts[0] === 'projects' || parts[0] === 'project' || parts[0] === 'sourceforge'
                ? parts[1]
                : parts[0];
            const found = /^(?:www\.|[\w-]*\.?dl\.|prdownloads\.|downloads?\.)?(?:sourceforge|sf)\.net$/.test(url.hostname)
                ? project
                : /^([\w-]+)\./.exec(url.hostname)?.[1];
            return found !== undefined && /^[\w.+-]+$/.test(found) ? found : undefined;
        }
        async function files(key, { web }) {
            const answer = await web.text(`https://sourceforge.net/projects/${encodeURIComponent(key)}/rss?path=/&limit=200`, { accept: 'application/rss+xml, application/xml' });
            if (answer.kind === 'missing')
                return { kind: 'missing', reason: `SourceForge has no project "${key}"` };
            if (answer.kind === 'failed')
                return answer;
            const items = readFeed(answer.text);
            if (!items)
                return { kind: 'failed', reason: `SourceForge did not answer with the files of ${key}` };
            return {
                kind: 'found',
                listed: items.map(sourceforge_listedOf),
                page: `https://sourceforge.net/projects/${key}/files/`,
            };
        }
        function sourceforge_listedOf({ path, link, date, md5, size }) {
            const file = {
                url: link,
                ...(md5 !== undefined && { digest: { algorithm: 'md5', hex: md5 } }),
                ...(size !== undefined && { size }),
            };
            return {
                name: path.split('/').at(-1) ?? '',
                page: link.replace(/\/download$/, ''),
                files: [file],
                ...(date !== undefined && { date }),
            };
        }
        ;
        const xorg = {
            name: 'xorg',
            title: 'X.Org',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const path = pathOf(facts);
                const place = path === undefined
                    ? undefined
                    : (0, directory.JM)(`https://www.x.org/archive/individual/${path}`);
                return place && (0, directory.TN)(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => (0, directory.iK)((0, directory.oc)(key), access)),
            complete: (_key, listed, access) => (0, checksum_file.i)(listed, access),
        };
        function pathOf(facts) {
            if (facts.xorgMirrorPath !== undefined)
                return facts.xorgMirrorPath;
            const url = (0, addresses.V3)(facts).find(({ hostname }) => /(^|\.)(x|xorg\.freedesktop)\.org$/.test(hostname) || hostname === 'xorg.freedesktop.org');
            return url && /\/(?:individual)\/(.+)$/.exec(url.pathname)?.[1];
        }
        ;
        const datasources = [
            pypi,
            cran,
            bioconductor,
            cpan,
            rubygems,
            sourceforge,
            gnu,
            xorg,
            kernel,
            github,
            gitlab,
            bitbucket,
            listing,
            git,
            anitya,
            repology,
        ];
    }),
    91929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (withChecksum),
            y: () => (checksumsFor)
        });
        const ALGORITHMS = { 128: 'sha512', 64: 'sha256', 40: 'sha1', 32: 'md5' };
        const BESIDE = [
            '.sha512',
            '.sha256',
            '.sha512sum',
            '.sha256sum',
            '.sha512.txt',
            '.sha256.txt',
            '.sha1',
            '.md5',
        ];
        const SHARED = [
            'SHA512SUMS',
            'SHA256SUMS',
            'sha512sums.txt',
            'sha256sums.txt',
            'sha256sums.asc',
            'sha256sum.txt',
            'checksums.txt',
            'SHA256SUM',
            'CHECKSUMS',
        ];
        function checksumsFor(file, all) {
            const folder = file.slice(0, file.lastIndexOf('/') + 1);
            return [...BESIDE.map((suffix) => file + suffix), ...SHARED.map((name) => folder + name)].find((candidate) => all.has(candidate));
        }
        async function withChecksum(listed, { web }) {
            const [file] = listed.files ?? [];
            if (!file || listed.checksums === undefined)
                return listed;
            const answer = await web.text(listed.checksums, { limit: 4 * 1024 * 1024 });
            const digest = answer.kind === 'fetched' ? digestIn(answer.text, listed.name) : undefined;
            return digest ? { ...listed, files: [{ ...file, digest }] } : listed;
        }
        function digestIn(text, name) {
            const lines = text.split(/\r?\n/);
            const named = lines.find((line) => line.endsWith(` ${name}`) ||
                line.endsWith(`*${name}`) ||
                line.endsWith(`/${name}`) ||
                line.includes(`(${name})`));
            const digests = (named ?? text).match(/\b(?:[0-9a-fA-F]{128}|[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})\b/g) ?? [];
            if (digests.length !== 1)
                return undefined;
            const hex = digests[0].toLowerCase();
            return { algorithm: ALGORITHMS[hex.length], hex };
        }
    }),
    39534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            JM: () => (placeOfArchive),
            TN: () => (keyOf),
            iK: () => (listPlace),
            oc: () => (directoryPlaceOf),
            qp: () => (isOpaque)
        });
        var cheerio_slim__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66742);
        var _claims_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
        var _checksum_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91929);
        const FOLDERS = 4;
        const keyOf = ({ page, folders }) => folders.length === 0 ? page : `${page}#${folders.join('/')}`;
        function directoryPlaceOf(key) {
            const [page = '', skeletons] = key.split('#');
            return { page, folders: skeletons === undefined ? [] : skeletons.split('/') };
        }
        const skeletonOf = (name) => name.replaceAll(/\d+(?:[._-]?\d+)*/g, '');
        function placeOfArchive(address) {
            const url = URL.parse(address);
            if (!url || !/^(https?|ftp):$/.test(url.protocol))
                return undefined;
            if (archiveInQuery(url) !== undefined && !url.pathname.includes('.'))
                return { page: `${url.protocol}//${url.host}${url.pathname}`, folders: [] };
            const parts = url.pathname.split('/').slice(1, -1);
            if (parts.some(isOpaque))
                return undefined;
            const versioned = parts.findIndex((part) => /\d[._]\d|^v?\d+(\.x)?$/.test(part) && !/^\d{4}$/.test(part));
            const plain = versioned < 0 ? parts : parts.slice(0, versioned);
            const folders = versioned < 0 ? [] : parts.slice(versioned).map(skeletonOf);
            const scheme = url.protocol === 'ftp:' ? 'https:' : url.protocol;
            return { page: `${scheme}//${url.host}/${plain.map((part) => `${part}/`).join('')}`, folders };
        }
        const isOpaque = (folder) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(folder);
        const archiveInQuery = (url) => [...url.searchParams.values()]
            .find((value) => /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip)$/i.test(value))
            ?.split('/')
            .at(-1);
        async function listPlace(place, access) {
            const answer = await access.web.text(place.page, { accept: 'text/html' });
            if (answer.kind !== 'fetched')
                return { kind: answer.kind, reason: answer.reason };
            const links = linksOf(answer.text, answer.url);
            if (links.length === 0)
                return { kind: 'failed', reason: `${place.page} lists no files` };
            const [folder, ...deeper] = place.folders;
            if (folder === undefined)
                return { kind: 'found', listed: filesOf(links), page: place.page };
            const within = newestFolders(links, folder);
            const lookups = await Promise.all(within.map((link) => listPlace({ page: link.url, folders: deeper }, access)));
            const failed = lookups.find((lookup) => lookup.kind === 'failed');
            if (failed)
                return failed;
            const listed = lookups.flatMap((lookup) => (lookup.kind === 'found' ? lookup.listed : []));
            return { kind: 'found', listed: [...filesOf(links), ...listed], page: place.page };
        }
        const numeric = new Intl.Collator('en', { numeric: true });
        function newestFolders(links, skeleton) {
            const folders = links.filter(({ name }) => name.endsWith('/') && /\d/.test(name));
            const same = folders.filter(({ name }) => skeletonOf(name.slice(0, -1)) === skeleton);
            const rest = same.length > 0 ? same : folders;
            return rest.sort((a, b) => numeric.compare(b.name, a.name)).slice(0, FOLDERS);
        }
        function linksOf(html, page) {
            const document = (0, cheerio_slim__WEBPACK_IMPORTED_MODULE_0__.Hh)(html);
            const base = document('base[href]').attr('href');
            const from = (base && URL.parse(base, page)?.href) || page;
            const links = document('a[href]')
                .toArray()
                .flatMap((element) => {
                const url = URL.parse(document(element).attr('href').trim(), from);
                if (!url || !/^https?:$/.test(url.protocol))
                    return [];
                const parts = url.pathname.split('/');
                const path = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1) || `${parts.at(-2)}/`;
                const last = archiveInQuery(url) ?? path;
                const row = document(element).closest('tr');
                const beside = row.length > 0
                    ? row.text()
                    : (element.nextSibling?.data ?? '');
                const date = dateIn(beside);
                return last === undefined
                    ? []
                    : [{ url: url.href, name: (0, _claims_addresses_js__WEBPACK_IMPORTED_MODULE_1__.ex)(last), ...(date !== undefined && { date }) }];
            });
            return [...new Map(links.map((link) => [link.url, link])).values()];
        }
        function dateIn(text) {
            const found = /\b(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/.exec(text) ??
                /\b(\d{2}-[A-Z][a-z]{2}-\d{4}) (\d{2}:\d{2})/.exec(text);
            const time = found
                ? Date.parse(`${found[1].includes('-', 3) && /[A-Z]/.test(found[1]) ? found[1].replaceAll('-', ' ') : found[1]} ${found[2]} UTC`)
                : Number.NaN;
            return Number.isNaN(time) ? undefined : new Date(time).toISOString();
        }
        function filesOf(links) {
            const byUrl = new Set(links.map(({ url }) => url));
            return links
                .filter(({ name }) => !name.endsWith('/'))
                .map(({ name, url, date }) => {
                const checksums = (0, _checksum_file_js__WEBPACK_IMPORTED_MODULE_2__.y)(url, byUrl);
                return {
                    name,
                    files: [{ url }],
                    page: url,
                    ...(checksums !== undefined && { checksums }),
                    ...(date !== undefined && { date }),
                };
            });
        }
    })
};
