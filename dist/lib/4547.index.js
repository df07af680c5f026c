export const id = 4547;
export const ids = [4547];
export const modules = {
    56209: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkUpdates: () => (checkUpdates)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var hold_work_folder = __webpack_require__(18645);
        var cache_folder = __webpack_require__(24356);
        var document_kinds = __webpack_require__(64713);
        var documents = __webpack_require__(61063);
        var may_publish_here = __webpack_require__(34509);
        var read_recipe = __webpack_require__(38797);
        var new_version = __webpack_require__(47109);
        var add_versions = __webpack_require__(78820);
        var external_node_fs_ = __webpack_require__(73024);
        var errors = __webpack_require__(37638);
        var updates = __webpack_require__(5098);
        var invalid_value = __webpack_require__(14566);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var p_map = __webpack_require__(606);
        var recipe_recipe = __webpack_require__(61400);
        var version_version = __webpack_require__(35198);
        var extension = __webpack_require__(91270);
        var recipe_sources = __webpack_require__(64574);
        var recipe_urls = __webpack_require__(67524);
        ;
        const MAX_NAME = 200;
        function versionOfName(recipe) {
            if ((0, recipe_sources.Br)(recipe).url === undefined && !recipe.urlForVersion)
                return () => undefined;
            const known = numberedVersions(recipe).map(({ version }) => version);
            return (name) => name.length > MAX_NAME
                ? undefined
                : candidates(known, name).find((version) => holdsName(urlOf(recipe, (0, version_version.ot)(version)), name));
        }
        function knownVersionOfName(recipe) {
            let known;
            return (name) => {
                known ??= numberedVersions(recipe).map(({ version, tag }) => ({
                    version,
                    tag,
                    url: urlOf(recipe, version),
                }));
                const owners = known.filter(({ version, tag, url }) => (tag === name || holdsName(url, name)) &&
                    version.release.every((part) => typeof part !== 'number' || name.includes(String(part))));
                return owners.length === 1 ? owners[0].version.text : undefined;
            };
        }
        const numberedVersions = (recipe) => recipe.versions.filter(({ version }) => !(0, version_version.Dn)(version));
        function candidates(known, name) {
            const run = /\d[\dA-Za-z._-]*$/.exec((0, extension.B)(name).prefix)?.[0] ?? /\d[\d._-]*/.exec(name)?.[0];
            if (run === undefined)
                return [];
            const digits = /^\d[\d._-]*(?<=\d)/.exec(run)[0];
            const all = [
                ...dotted(known, run),
                ...unpadded(known, run),
                ...[run, digits].flatMap((text) => [
                    text,
                    text.replaceAll(/[_-]/g, '.'),
                    text.replaceAll(/[._]/g, '-'),
                ]),
            ];
            return [...new Set(all)].filter((text) => looksKnown(known, text));
        }
        function looksKnown(known, text) {
            const version = (0, version_version.ot)(text);
            const fewest = Math.min(...known.map(({ release }) => release.length));
            return ((!/[A-Za-z]/.test(text) || known.some((each) => /[A-Za-z]/.test(each.text))) &&
                (known.length === 0 || version.release.length >= fewest));
        }
        function dotted(known, run) {
            if (!/^\d+$/.test(run))
                return [];
            const shapes = new Set(known
                .filter(({ text }) => /^[\d.]+$/.test(text))
                .map(({ text }) => text
                .split('.')
                .map((part) => part.length)
                .join()));
            return [...shapes].flatMap((shape) => {
                const lengths = shape.split(',').map(Number);
                if (lengths.length < 2 || lengths.reduce((sum, length) => sum + length, 0) !== run.length)
                    return [];
                let at = 0;
                return [lengths.map((length) => run.slice(at, (at += length))).join('.')];
            });
        }
        function unpadded(known, run) {
            if (!/^\d{4,}$/.test(run))
                return [];
            const numbers = run
                .padStart(run.length + (run.length % 2), '0')
                .match(/\d\d/g)
                .map(Number);
            const lengths = new Set(known.map(({ release }) => release.length));
            return numbers.flatMap((_, at) => at > 0 && lengths.has(at + 1) ? [numbers.slice(0, at + 1).join('.')] : []);
        }
        function urlOf(recipe, version) {
            const urls = (0, recipe_urls.m)(recipe, version);
            return (0, recipe_recipe.t8)(urls) ? undefined : urls[0];
        }
        function holdsName(url, name) {
            if (url === undefined)
                return false;
            const at = url.indexOf(name);
            const [before, after] = [url[at - 1], url[at + name.length]];
            return (at >= 0 &&
                (before === '/' || before === '=') &&
                (after === undefined ||
                    after === '/' ||
                    after === '&' ||
                    (after === '.' && (0, extension.B)(url).extension !== '')));
        }
        ;
        function upstreamFactsOf(recipe) {
            const text = (key, attribute) => {
                const value = (0, recipe_recipe.YQ)(recipe, attribute);
                return (value === undefined ? {} : { [key]: value });
            };
            const depth = recipe.attributes.get('list_depth');
            const urls = [
                ...(0, recipe_recipe.ft)(recipe, 'url'),
                ...(0, recipe_recipe.ft)(recipe, 'urls'),
                ...recipe.versions.flatMap(({ url }) => url ?? []),
                ...fromMethod(recipe),
            ];
            return {
                name: recipe.name,
                bases: recipe.bases,
                urls: [...new Set(urls)],
                versions: recipe.versions.map(knownVersion),
                ...text('homepage', 'homepage'),
                ...gitOf(recipe),
                ...text('listUrl', 'list_url'),
                ...text('pypi', 'pypi'),
                ...text('cran', 'cran'),
                ...text('bioc', 'bioc'),
                ...text('gnuMirrorPath', 'gnu_mirror_path'),
                ...text('sourceforgeMirrorPath', 'sourceforge_mirror_path'),
                ...text('sourcewareMirrorPath', 'sourceware_mirror_path'),
                ...text('xorgMirrorPath', 'xorg_mirror_path'),
                ...(typeof depth === 'number' && depth > 0 && depth < 5 && { listDepth: depth }),
                versionOfName: versionOfName(recipe),
                knownVersionOfName: knownVersionOfName(recipe),
                ...(recipe.attributes.get('manual_download') === true && { manualDownload: true }),
            };
        }
        function gitOf(recipe) {
            const git = (0, recipe_recipe.YQ)(recipe, 'git') ??
                recipe.versions.find((version) => version.git !== undefined)?.git;
            return git === undefined ? {} : { git };
        }
        function fromMethod(recipe) {
            const newest = recipe.versions.find(({ sha256 }) => sha256 !== undefined);
            const url = newest && recipe.urlForVersion?.(newest.version);
            return typeof url === 'string' ? [url] : [];
        }
        function knownVersion({ version, sha256, tag, commit, branch, url, deprecated, }) {
            return {
                version: version.text,
                ...(sha256 && { sha256 }),
                ...(tag && { tag }),
                ...(commit && { commit }),
                ...(branch && { branch }),
                ...(url && { url }),
                ...(deprecated && { deprecated }),
            };
        }
        ;
        const ORIGIN_FILE = 'spack-origin';
        async function readLocalRepository(folder, patterns, language) {
            const found = await (0, repository_folder.S)(folder, 'repository');
            const [repository] = found;
            if (!repository || found.length > 1)
                throw new errors.yo(`${folder} holds several package repositories: ${found.map(({ namespace }) => namespace).join(', ')}.`, { fix: 'Point the input "repository" to one of them, the folder that holds repo.yaml.' });
            const places = await (0, recipe_folder.vY)(repository);
            const wanted = selected(places, patterns, repository);
            const root = gitRootOf(repository.folder);
            const read = await (0, p_map["default"])(wanted, (place) => readOne(place, root, language), { concurrency: 32 });
            return {
                namespace: repository.namespace,
                root,
                recipes: read.flatMap((each) => ('recipe' in each ? [each] : [])),
                unreadable: read.flatMap((each) => ('recipe' in each ? [] : [each])),
            };
        }
        function selected(places, patterns, { packages }) {
            const names = (pattern, { name, folder }) => (0, updates.J1)(pattern, name) || pattern === (0, external_node_path_.basename)(folder);
            const unknown = patterns.find((pattern) => !places.some((place) => names(pattern, place)));
            if (unknown !== undefined)
                throw new errors.yo(`There is no recipe "${unknown.slice(0, 80)}" in ${packages}.`, {
                    fix: 'Name recipes as Spack does, such as py-numpy; * stands for any characters.',
                });
            return patterns.length === 0
                ? places
                : places.filter((place) => patterns.some((pattern) => names(pattern, place)));
        }
        async function readOne(place, root, language) {
            const { name, folder } = place;
            const path = (0, external_node_path_.relative)(root, (0, external_node_path_.join)(folder, 'package.py')).split(external_node_path_.sep).join('/');
            try {
                const text = await (0, recipe_folder.gl)(place);
                const recipe = language.read(text, name);
                const origin = await (0, recipe_folder.ri)(place, ORIGIN_FILE);
                return {
                    name,
                    folder: (0, external_node_path_.basename)(folder),
                    path,
                    text,
                    origin,
                    recipe,
                    facts: upstreamFactsOf(recipe),
                };
            }
            catch (error) {
                if (error instanceof recipe_folder.m4)
                    return { name, path, reason: error.reason };
                if (error instanceof invalid_value.h)
                    return { name, path, reason: error.message };
                throw error;
            }
        }
        function gitRootOf(folder) {
            for (let at = folder;; at = (0, external_node_path_.dirname)(at)) {
                if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(at, '.git')))
                    return at;
                if ((0, external_node_path_.dirname)(at) === at)
                    return folder;
            }
        }
        ;
        const WAITING = 64;
        async function eachKey(keys, lookUp, concurrency = WAITING) {
            return new Map(await (0, p_map["default"])(keys, async (key) => [key, await lookUp(key)], { concurrency }));
        }
        var schemas = __webpack_require__(92857);
        ;
        const projectsType = schemas.Ikc({
            items: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                homepage: schemas.YjP(),
                stable_versions: schemas.YOg(schemas.YjP()),
                versions: schemas.YOg(schemas.YjP()),
            })),
            total_items: schemas.aig(),
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
        ;
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
        var remote_refs = __webpack_require__(99814);
        ;
        const GIT_PROCESSES = 6;
        async function remoteRefs(address, pattern, access) {
            const ask = () => (0, remote_refs.D)(access, address, pattern, access.web.address(address));
            const first = await ask();
            return first.kind === 'failed' ? ask() : first;
        }
        async function remoteTags(address, access) {
            const refs = await remoteRefs(address, 'refs/tags/*', access);
            return refs.kind === 'refs'
                ? { kind: 'found', listed: refs.refs, page: address }
                : { kind: refs.kind, reason: refs.reason };
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
        const viewType = schemas.Ikc({
            Package: schemas.YjP().min(1),
            Version: schemas.YjP().regex(/^\d+([.-]\d+)*$/),
            git_url: schemas.OZ5().optional(),
            git_branch: schemas.YjP()
                .regex(/^[\w./-]+$/)
                .optional(),
            git_last_commit: schemas.YjP()
                .regex(/^[0-9a-f]{7,40}$/)
                .optional(),
            git_last_commit_date: schemas.YjP().optional(),
            'Date/Publication': schemas.YjP().optional(),
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
            const found = projectAddresses(facts).find((url) => /(^|\.)bioconductor\.org$/.test(url.hostname));
            if (!found)
                return undefined;
            if (found.hostname === 'git.bioconductor.org')
                return /^\/packages\/([\w.]+)$/.exec(found.pathname)?.[1];
            return /^([A-Za-z][A-Za-z0-9.]*)_/.exec(fileNameOf(found.href))?.[1];
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
        var identity_commit = __webpack_require__(67795);
        ;
        const tagsType = schemas.Ikc({
            values: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                date: schemas.YjP().nullish(),
                target: schemas.Ikc({ hash: (0, identity_commit.K)(), date: schemas.YjP().nullish() }),
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
            const url = projectAddresses(facts).find(({ hostname }) => hostname === 'bitbucket.org' || hostname === 'www.bitbucket.org');
            const [owner, name] = url ? pathParts(url) : [];
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
        const release = schemas.Ikc({
            distribution: schemas.YjP(),
            version: schemas.YjP(),
            date: schemas.YjP().nullish(),
            author: schemas.YjP().nullish(),
            name: schemas.YjP().nullish(),
            download_url: schemas.YjP(),
            checksum_sha256: schemas.YjP().nullish(),
            maturity: schemas.k5n(['released', 'developer']).nullish(),
        });
        const searchType = schemas.Ikc({
            hits: schemas.Ikc({ hits: schemas.YOg(schemas.Ikc({ _source: release })) }),
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
            const url = archiveAddresses(facts).find(({ hostname, pathname }) => /(^|\.)cpan\.org$|metacpan\.org$/.test(hostname) || pathname.includes('/CPAN/authors/'));
            return (url &&
                /^([A-Za-z][\w+-]*?)-v?\d[\w.]*(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(fileNameOf(url.href))?.[1]);
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
        const packageType = schemas.Ikc({
            Package: schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9.]*$/),
            Version: schemas.YjP().regex(/^\d+([.-]\d+)*$/),
            MD5sum: schemas.YjP()
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
            const found = archiveAddresses(facts).find(host) ?? projectAddresses(facts).find(host);
            return found && /^([A-Za-z][A-Za-z0-9.]*)_/.exec(fileNameOf(found.href))?.[1];
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
            claim: ({ git: address }) => address !== undefined && (0, public_address.i)(address) ? address : undefined,
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
        const commit = schemas.Ikc({ oid: schemas.YjP(), committedDate: schemas.YjP().optional() });
        const target = commit.extend({
            tagger: schemas.Ikc({ date: schemas.YjP().nullable() }).nullish(),
            target: commit.optional(),
        });
        const repositoryType = schemas.Ikc({
            nameWithOwner: schemas.YjP(),
            refs: schemas.Ikc({
                nodes: schemas.YOg(schemas.Ikc({ name: schemas.YjP(), target: target.nullable() }).nullable())
                    .nullable(),
            })
                .nullable(),
            releases: schemas.Ikc({
                nodes: schemas.YOg(schemas.Ikc({
                    tagName: schemas.YjP(),
                    isPrerelease: schemas.zMY(),
                    isDraft: schemas.zMY(),
                    publishedAt: schemas.YjP().nullable(),
                    url: schemas.YjP(),
                    shortDescriptionHTML: schemas.YjP().nullish(),
                })
                    .nullable())
                    .nullable(),
            }),
        });
        const batchType = schemas.Ikc({
            data: schemas._H3({
                rateLimit: schemas.Ikc({ cost: schemas.aig(), remaining: schemas.aig(), resetAt: schemas.YjP() })
                    .nullish(),
            })
                .nullish(),
            errors: schemas.YOg(schemas.Ikc({
                message: schemas.YjP(),
                type: schemas.YjP().optional(),
                path: schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.aig()])).optional(),
            }))
                .optional(),
        });
        const releaseType = schemas.Ikc({
            tag_name: schemas.YjP(),
            html_url: schemas.YjP(),
            body: schemas.YjP().nullish(),
            published_at: schemas.YjP().nullish(),
            assets: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                browser_download_url: schemas.YjP(),
                size: schemas.aig(),
                digest: schemas.YjP().nullish(),
            })),
        });
        ;
        const batch_BATCH = 50;
        async function lookUpBatches(keys, access) {
            const found = new Map();
            for (let at = 0; at < keys.length; at += batch_BATCH) {
                for (const [key, lookup] of await askOrHalve(keys.slice(at, at + batch_BATCH), access))
                    found.set(key, lookup);
            }
            return found;
        }
        async function askOrHalve(keys, access) {
            const answer = await ask(keys, access);
            if (Array.isArray(answer))
                return answer;
            if (keys.length === 1 || !/status 50[24]|timed? ?out|no byte for/i.test(answer.reason))
                return keys.map((key) => [key, answer]);
            const middle = Math.ceil(keys.length / 2);
            return [
                ...(await askOrHalve(keys.slice(0, middle), access)),
                ...(await askOrHalve(keys.slice(middle), access)),
            ];
        }
        async function ask(keys, access) {
            const headers = { authorization: `Bearer ${access.githubToken ?? ''}` };
            const answer = await access.web.json('https://api.github.com/graphql', batchType, {
                post: questionFor(keys),
                headers,
            });
            if (answer.kind !== 'read')
                return { kind: 'failed', reason: answer.reason };
            const limited = answer.value.errors?.find((error) => error.type === 'RATE_LIMITED');
            if (limited) {
                access.web.leaveAlone('api.github.com', 'api.github.com limits how often it may be asked');
                return { kind: 'failed', reason: 'api.github.com limits how often it may be asked' };
            }
            if (!answer.value.data)
                return {
                    kind: 'failed',
                    reason: `GitHub did not answer the question: ${answer.value.errors?.[0]?.message.slice(0, 200) ?? 'no reason given'}`,
                };
            return keys.map((key, at) => [key, batch_readOne(key, `r${at}`, answer.value)]);
        }
        function batch_readOne(key, alias, batch) {
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
            for (const url of projectAddresses(facts)) {
                const parts = pathParts(url);
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
        const schema_tagsType = schemas.YOg(schemas.Ikc({
            name: schemas.YjP(),
            created_at: schemas.YjP().nullish(),
            commit: schemas.Ikc({
                id: schemas.YjP().regex(/^[0-9a-f]{40,64}$/),
                created_at: schemas.YjP().nullish(),
            }),
            release: schemas.Ikc({ description: schemas.YjP().nullish() }).nullish(),
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
            for (const url of projectAddresses(facts)) {
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
            const parts = pathParts(url);
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
        var slim = __webpack_require__(66742);
        ;
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
        ;
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
            const parts = url.pathname.split('/').slice(1, -1);
            const versioned = parts.findIndex((part) => /\d[._]\d|^v?\d+(\.x)?$/.test(part) && !/^\d{4}$/.test(part));
            const plain = versioned < 0 ? parts : parts.slice(0, versioned);
            const folders = versioned < 0 ? [] : parts.slice(versioned).map(skeletonOf);
            const scheme = url.protocol === 'ftp:' ? 'https:' : url.protocol;
            return { page: `${scheme}//${url.host}/${plain.map((part) => `${part}/`).join('')}`, folders };
        }
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
            const document = (0, slim.Hh)(html);
            const base = document('base[href]').attr('href');
            const from = (base && URL.parse(base, page)?.href) || page;
            const links = document('a[href]')
                .toArray()
                .flatMap((element) => {
                const url = URL.parse(document(element).attr('href').trim(), from);
                if (!url || !/^https?:$/.test(url.protocol))
                    return [];
                const parts = url.pathname.split('/');
                const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1) || `${parts.at(-2)}/`;
                const row = document(element).closest('tr');
                const beside = row.length > 0
                    ? row.text()
                    : (element.nextSibling?.data ?? '');
                const date = dateIn(beside);
                return last === undefined
                    ? []
                    : [{ url: url.href, name: safeDecode(last), ...(date !== undefined && { date }) }];
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
                const checksums = checksumsFor(url, byUrl);
                return {
                    name,
                    files: [{ url }],
                    page: url,
                    ...(checksums !== undefined && { checksums }),
                    ...(date !== undefined && { date }),
                };
            });
        }
        ;
        const gnu = {
            name: 'gnu',
            title: 'GNU',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const address = onMainServer(facts);
                const place = address === undefined ? undefined : placeOfArchive(address);
                return place && keyOf(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
        };
        function onMainServer(facts) {
            if (facts.gnuMirrorPath !== undefined)
                return `https://ftp.gnu.org/gnu/${facts.gnuMirrorPath}`;
            for (const { hostname, pathname } of archiveAddresses(facts)) {
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
        ;
        const kernel = {
            name: 'kernel',
            title: 'kernel.org',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const url = archiveAddresses(facts).find(({ hostname, pathname }) => /^((www|cdn|ftp|mirrors\.edge)\.)?kernel\.org$/.test(hostname) &&
                    pathname.startsWith('/pub/'));
                const place = url && placeOfArchive(`https://mirrors.edge.kernel.org${url.pathname}`);
                return place && keyOf(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
            complete: (_key, listed, access) => withChecksum(listed, access),
        };
        ;
        const listing = {
            name: 'listing',
            title: 'web page',
            standing: 'project',
            names: 'file',
            claim: (facts) => {
                const place = listed(facts) ?? beside(facts);
                return place && keyOf(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
            complete: (_key, found, access) => withChecksum(found, access),
        };
        function listed(facts) {
            const page = facts.listUrl === undefined ? undefined : URL.parse(facts.listUrl);
            if (!page || !/^(https?|ftp):$/.test(page.protocol))
                return undefined;
            const archive = archiveAddresses(facts)[0];
            const below = archive?.href.startsWith(page.href)
                ? placeOfArchive(archive.href)?.folders
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
            const archive = archiveAddresses(facts)[0];
            return archive ? placeOfArchive(archive.href) : undefined;
        }
        ;
        const projectType = schemas.Ikc({
            meta: schemas.Ikc({ 'api-version': schemas.YjP().startsWith('1.') }),
            files: schemas.YOg(schemas.Ikc({
                filename: schemas.YjP(),
                url: schemas.YjP(),
                hashes: schemas.g1P(schemas.YjP(), schemas.YjP()),
                size: schemas.aig().optional(),
                'upload-time': schemas.YjP().optional(),
                yanked: schemas.KCZ([schemas.zMY(), schemas.YjP()]).default(false),
            })),
            versions: schemas.YOg(schemas.YjP()).optional(),
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
            for (const url of archiveAddresses(facts)) {
                const parts = pathParts(url);
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
        const packagesType = schemas.YOg(schemas.Ikc({ repo: schemas.YjP(), version: schemas.YjP(), status: schemas.YjP() }));
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
        const versionsType = schemas.YOg(schemas.Ikc({
            number: schemas.YjP(),
            platform: schemas.YjP(),
            prerelease: schemas.zMY(),
            created_at: schemas.YjP(),
            sha: schemas.YjP().nullish(),
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
            const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)rubygems\.org$/.test(hostname));
            return url && /^([A-Za-z][\w.-]*?)-\d[\w.]*\.gem$/.exec(fileNameOf(url.href))?.[1];
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
        var coerce = __webpack_require__(49567);
        ;
        const itemType = schemas.Ikc({
            path: schemas.YjP().startsWith('/'),
            link: schemas.OZ5(),
            date: schemas.YjP().optional(),
            md5: schemas.YjP()
                .regex(/^[0-9a-f]{32}$/)
                .optional(),
            size: coerce.ai().int().nonnegative().optional(),
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
            const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)(sourceforge\.net|sf\.net)$/.test(hostname));
            if (!url)
                return undefined;
            const parts = pathParts(url);
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
                    : placeOfArchive(`https://www.x.org/archive/individual/${path}`);
                return place && keyOf(place);
            },
            lookUp: (keys, access) => eachKey(keys, (key) => listPlace(directoryPlaceOf(key), access)),
            complete: (_key, listed, access) => withChecksum(listed, access),
        };
        function pathOf(facts) {
            if (facts.xorgMirrorPath !== undefined)
                return facts.xorgMirrorPath;
            const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)(x|xorg\.freedesktop)\.org$/.test(hostname) || hostname === 'xorg.freedesktop.org');
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
        ;
        const projects = datasources.filter(({ standing }) => standing === 'project');
        function claim(facts, sources = projects) {
            const first = { ...facts, urls: facts.urls.slice(0, 1) };
            const specific = sources.filter(({ name }) => name !== 'listing' && name !== 'git');
            for (const [candidates, view] of [
                [specific, first],
                [specific, facts],
                [sources, facts],
            ]) {
                for (const source of candidates) {
                    const found = source.claim(view);
                    if (found !== undefined)
                        return { kind: 'claimed', datasource: source.name, key: found };
                }
            }
            return { kind: 'unclaimed', reason: whyNone(facts) };
        }
        function whyNone(facts) {
            if (facts.manualDownload)
                return 'its archive must be fetched by hand';
            if (facts.urls.length === 0 && facts.git === undefined)
                return facts.versions.every(({ sha256, commit, tag, branch }) => !sha256 && !commit && !tag && !branch)
                    ? 'it downloads nothing'
                    : 'it names neither an address nor a repository that can be read without running it';
            if (facts.urls.some((url) => url.startsWith('file:')))
                return 'its archive is fetched by hand (a file: address)';
            return `no datasource knows ${(facts.urls[0] ?? facts.git ?? '').slice(0, 80)}`;
        }
        ;
        function coverageOf(recipes) {
            const counts = new Map();
            const reasons = new Map();
            for (const facts of recipes) {
                const found = claim(facts);
                if (found.kind === 'claimed')
                    counts.set(found.datasource, (counts.get(found.datasource) ?? 0) + 1);
                else
                    reasons.set(found.reason, [...(reasons.get(found.reason) ?? []), facts.name]);
            }
            const claimed = datasources.flatMap(({ name, title }) => counts.has(name) ? [{ datasource: name, title, recipes: counts.get(name) }] : []);
            const unclaimed = [...reasons]
                .map(([reason, names]) => ({ reason, recipes: names }))
                .sort((a, b) => b.recipes.length - a.recipes.length);
            const total = claimed.reduce((sum, { recipes: count }) => sum + count, 0);
            const fetching = recipes.length - (reasons.get('it downloads nothing')?.length ?? 0);
            return {
                claimed,
                unclaimed,
                recipes: recipes.length,
                fetching,
                share: fetching === 0 ? 1 : total / fetching,
            };
        }
        var line = __webpack_require__(37073);
        var diff3 = __webpack_require__(92994);
        ;
        const MOST_PAIRS = 250_000;
        function mergeTexts(local, before, upstream) {
            const [a, o, b] = [linesOf(local), linesOf(before), linesOf(upstream)];
            if (pairsOf(a, o) + pairsOf(b, o) > MOST_PAIRS)
                return { text: conflictOf({ a, o, b }).join('\n'), conflicts: 1 };
            let conflicts = 0;
            const lines = (0, diff3.$r)(a, o, b, { excludeFalseConflicts: true }).flatMap((region) => {
                if (region.ok)
                    return region.ok;
                conflicts++;
                return conflictOf(region.conflict ?? {});
            });
            return { text: lines.join('\n'), conflicts };
        }
        const conflictOf = ({ a = [], o = [], b = [] }) => [
            '<<<<<<< local',
            ...a,
            '||||||| before',
            ...o,
            '=======',
            ...b,
            '>>>>>>> spack',
        ];
        function pairsOf(one, other) {
            const counts = new Map();
            for (const line of other)
                counts.set(line, (counts.get(line) ?? 0) + 1);
            return one.reduce((pairs, line) => pairs + (counts.get(line) ?? 0), 0);
        }
        const linesOf = (text) => text.split('\n');
        var external_node_crypto_ = __webpack_require__(77598);
        var failures = __webpack_require__(72554);
        var git_git = __webpack_require__(99329);
        ;
        class HistoryError extends Error {
            name = 'HistoryError';
        }
        class FileHistory {
            #git;
            #folder;
            constructor(git, folder) {
                this.#git = git;
                this.#folder = folder;
            }
            static async open(git, { address, ref, folder }) {
                const history = new FileHistory(git, folder);
                if (!(0, external_node_fs_.existsSync)(folder)) {
                    await (0, promises_.mkdir)((0, external_node_path_.dirname)(folder), { recursive: true });
                    const shape = ['--bare', '--filter=blob:none', '--single-branch', '--branch', ref];
                    await history.#run(['clone', '--quiet', ...shape, '--', address, folder], (0, external_node_path_.dirname)(folder));
                }
                const target = `+${ref}:refs/pakages/now`;
                await history.#run(['fetch', '--quiet', '--force', '--no-tags', address, target]);
                return history;
            }
            async states(path, most) {
                const format = ['--format=%H', '--raw', '--no-abbrev', '--no-renames'];
                const stdout = await this.#run([
                    'log',
                    `--max-count=${most}`,
                    ...format,
                    'refs/pakages/now',
                    '--',
                    path,
                ]);
                const lines = stdout.split('\n').filter((line) => line !== '');
                return lines.flatMap((line, at) => {
                    const blob = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) [AM]\t/.exec(line)?.[1];
                    const commit = lines[at - 1];
                    return blob !== undefined && commit !== undefined && (0, identity_commit.W)(commit)
                        ? [{ commit, blob }]
                        : [];
                });
            }
            async text(state) {
                return this.#run(['cat-file', 'blob', state.blob]);
            }
            async #run(args, folder = this.#folder) {
                const { exitCode, stdout, stderr } = await (0, git_git.E)(this.#git, args, { folder, by: 'stranger' });
                if (exitCode === 0)
                    return stdout;
                throw new HistoryError(`git ${args[0]}: ${(0, failures.tv)(stderr).cause}`);
            }
        }
        ;
        const STATES = 400;
        class RecipeHistory {
            #source;
            #files;
            constructor(source, files) {
                this.#source = source;
                this.#files = files;
            }
            static async open(source, folder, access) {
                const { repository, ref } = source;
                if (!(0, public_address.v)(repository))
                    throw new errors.yo(`"${repository.slice(0, 100)}" is not the address of a git repository.`, {
                        fix: 'Write an https address as "repository" in "upstream-source".',
                    });
                const address = access.web.address(repository);
                const opened = FileHistory.open(access, { address, ref, folder });
                return new RecipeHistory(source, await readable(opened, source));
            }
            states(folder) {
                const path = `${this.#source.path}/packages/${folder}/package.py`;
                return readable(this.#files.states(path, STATES), this.#source);
            }
            text(state) {
                return readable(this.#files.text(state), this.#source);
            }
        }
        async function readable(work, { repository, ref }) {
            try {
                return await work;
            }
            catch (error) {
                if (!(error instanceof HistoryError))
                    throw error;
                throw new errors.yo(`The history of Spack's recipes cannot be read: ${error.message}`, {
                    fix: `Check "upstream-source" in pakages.json (${repository}, ${ref}) and the connection to it.`,
                });
            }
        }
        const gitBlobId = (text) => (0, external_node_crypto_.createHash)('sha1')
            .update(`blob ${Buffer.byteLength(text)}\0`)
            .update(text)
            .digest('hex');
        ;
        const COMPARED = 40;
        async function followUpstream(folder, local, recorded, history) {
            const states = await history.states(folder);
            const [now] = states;
            if (!now)
                return { kind: 'absent' };
            const { state: from, origin } = await originOf(local, recorded, states, history);
            if (from.blob === now.blob)
                return { kind: 'current' };
            const upstream = await history.text(now);
            const { text, conflicts } = mergeTexts(local, await history.text(from), upstream);
            if (text === local)
                return { kind: 'current' };
            return { kind: 'merged', text, merged: { from: from.commit, to: now.commit, origin, conflicts } };
        }
        async function originOf(local, recorded, states, history) {
            const written = recorded === undefined ? undefined : states.find(({ commit }) => commit === recorded);
            if (written)
                return { state: written, origin: 'recorded' };
            const blob = gitBlobId(local);
            const identical = states.find((state) => state.blob === blob);
            if (identical)
                return { state: identical, origin: 'identical' };
            let best = { state: states[0], distance: Number.POSITIVE_INFINITY };
            for (const state of states.slice(0, COMPARED)) {
                const distance = changedLines(await history.text(state), local);
                if (distance !== undefined && distance < best.distance)
                    best = { state, distance };
            }
            return { state: best.state, origin: 'most alike' };
        }
        const MOST_CHANGED = 4000;
        const changedLines = (before, after) => (0, line.Pp)(before, after, { maxEditLength: MOST_CHANGED })
            ?.filter(({ added, removed }) => added || removed)
            .reduce((sum, { count }) => sum + count, 0);
        var format = __webpack_require__(90667);
        ;
        function changeKind(from, to) {
            if (from === undefined)
                return 'major';
            const [a, b] = [from, to].map((text) => (0, format.jB)((0, version_version.ot)(text), 2).text.split(/[._-]/));
            if (a[0] !== b[0])
                return 'major';
            return (a[1] ?? '0') === (b[1] ?? '0') ? 'patch' : 'minor';
        }
        const compareTexts = (left, right) => (0, version_version.Zy)((0, version_version.ot)(left), (0, version_version.ot)(right));
        ;
        const SHOWN = 6;
        const SEPARATED = /(?<=\d)[._-](?=\d)/g;
        const FILLED = /(?<![\d])0\d/;
        function newestVersions(versions, count = SHOWN) {
            return versions
                .filter((version) => /\d/.test(version) && !(0, version_version.Dn)((0, version_version.ot)(version)))
                .toSorted((a, b) => compareTexts(b, a))
                .slice(0, count);
        }
        function spellingOf(versions) {
            const shown = newestVersions(versions);
            const separators = new Set(shown.flatMap((version) => version.match(SEPARATED) ?? []));
            const [only] = separators.size === 1 ? separators : [];
            const bare = shown.length > 0 && !shown.some((version) => FILLED.test(version));
            return (version) => {
                const found = new Set(version.match(SEPARATED));
                const respelled = only !== undefined && found.size === 1 ? version.replaceAll(SEPARATED, only) : version;
                const pointed = respelled !== version || /^0\d/.test(version);
                return bare && pointed ? respelled.replaceAll(/(?<!\d)0+(?=\d)/g, '') : respelled;
            };
        }
        var version_in_url = __webpack_require__(53667);
        ;
        const SEPARATORS = ['.', '_', '-', 'r'];
        const GOES_ON = {
            '.': /\d$|\d\.$/,
            _: /\d$|(?:^|[^A-Za-z0-9])\d+_$/,
            '-': /\d$|(?:^|[^A-Za-z0-9])\d+-$/,
            r: /\d$|\dr$/,
        };
        const padded = (version) => version.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
        function templatesIn(name, version) {
            const whole = /^(\d+)\.0$/.exec(version)?.[1];
            const shortened = whole === undefined ? [] : [{ separator: '.', spelled: whole, extra: { short: true } }];
            const spellings = SEPARATORS.flatMap((separator) => {
                const spelled = version.replaceAll('.', separator);
                if (separator !== '.' && spelled === version)
                    return [];
                return [
                    { separator, spelled, extra: {} },
                    ...(padded(spelled) === spelled
                        ? []
                        : [{ separator, spelled: padded(spelled), extra: { padded: true } }]),
                ];
            });
            return [...spellings, ...shortened].flatMap(({ separator, spelled, extra }) => {
                const at = name.indexOf(spelled);
                const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)];
                const stands = at >= 0 && !GOES_ON[separator].test(prefix) && !/^\d|^[._-]\d/.test(suffix);
                return stands ? [{ prefix, separator, suffix, ...extra }] : [];
            });
        }
        function versionUnder({ prefix, separator, suffix, padded: filled, short }, name) {
            if (name.length <= prefix.length + suffix.length ||
                name.length > 200 ||
                !name.startsWith(prefix) ||
                !name.endsWith(suffix))
                return undefined;
            const written = name.slice(prefix.length, name.length - suffix.length);
            if (!/^\d[\w.+~-]*$/.test(written) ||
                /\.(tar|t[gbx]z|zip|gz|bz2|xz|asc|sig|sign|sha\d+|md5)\b/i.test(written))
                return undefined;
            if (separator !== '.' && written.includes('.'))
                return undefined;
            const pointed = separator === '.' ? written : written.replaceAll(separator, '.');
            const dotted = short && /^\d+$/.test(pointed) ? `${pointed}.0` : pointed;
            return filled ? dotted.replaceAll(/(?<!\d)0+(?=\d)/g, '') : dotted;
        }
        const template_keyOf = ({ prefix, separator, suffix, padded: filled, short }) => JSON.stringify([prefix, separator, suffix, filled ?? false, short ?? false]);
        const same = (a, b) => template_keyOf(a) === template_keyOf(b);
        const akin = (a, b) => a.separator === b.separator &&
            a.padded === b.padded &&
            a.short === b.short &&
            a.suffix === b.suffix &&
            a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '');
        function learnTemplates(names, known, shown) {
            const counted = new Map(shown.map((template) => [template_keyOf(template), { template, count: 0.5 }]));
            const versions = known.filter((version) => /\d/.test(version));
            for (const name of names) {
                for (const template of versions.flatMap((version) => templatesIn(name, version))) {
                    const vote = counted.get(template_keyOf(template));
                    if (vote)
                        vote.count++;
                    else
                        counted.set(template_keyOf(template), { template, count: 1 });
                }
            }
            const votes = [...counted.values()];
            const [best] = votes.sort((a, b) => b.count - a.count);
            if (!best)
                return [];
            const chosen = best.count < 1 ? votes : votes.filter(({ template }) => akin(template, best.template));
            return chosen.map(({ template }) => template).concat(toggled(best.template));
        }
        function toggled(template) {
            const { prefix } = template;
            if (prefix === '')
                return [{ ...template, prefix: 'v' }];
            return prefix === 'v' ? [{ ...template, prefix: '' }] : [];
        }
        function templatesOfTags(facts) {
            const tagged = facts.versions.flatMap(({ version, tag }) => tag === undefined ? [] : templatesIn(tag, version));
            const parts = facts.urls.flatMap((address) => {
                const url = URL.parse(address);
                return url ? pathParts(url).map((part) => withoutExtension(safeDecode(part))) : [];
            });
            const versions = facts.urls.flatMap((url) => (0, version_in_url.D)(url)?.version.replaceAll(/[_-]/g, '.') ?? []);
            return unique([
                ...tagged,
                ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version))),
            ]);
        }
        function templatesOfFiles(addresses) {
            return unique(addresses.flatMap((address) => {
                const version = (0, version_in_url.D)(address)?.version.replaceAll(/[_]/g, '.');
                return version === undefined ? [] : templatesIn(fileNameOf(address), version);
            }));
        }
        const ARCHIVE = /\.(?:tar\.(?:gz|bz2|xz|zst|lz)|tgz|tbz2?|txz|zip)$/i;
        const EXTENSIONS = ['.tar.gz', '.tar.xz', '.tar.bz2', '.tgz', '.zip'];
        const otherExtensions = (templates) => templates
            .filter(({ suffix }) => ARCHIVE.test(suffix))
            .flatMap((template) => EXTENSIONS.map((extension) => ({
            ...template,
            suffix: template.suffix.replace(ARCHIVE, extension),
        })));
        function learnFiles(names, known, packageName) {
            const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
            const own = plain(packageName.replace(/^(py|r|perl|ruby|lua)-/, ''));
            const templates = learnTemplates(names.filter((name) => ARCHIVE.test(name) && plain(name).startsWith(own)), known, []);
            return templates.filter(({ prefix }) => plain(prefix) === own || plain(prefix) === `${own}src` || plain(prefix) === `${own}v`);
        }
        const unique = (templates) => templates.filter((template, at) => templates.findIndex((other) => same(other, template)) === at);
        const withoutExtension = (name) => name.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip)$/i, '');
        ;
        function archiveUrls(facts) {
            const paths = [
                ['gnu_mirror_path', facts.gnuMirrorPath],
                ['sourceforge_mirror_path', facts.sourceforgeMirrorPath],
                ['xorg_mirror_path', facts.xorgMirrorPath],
                ['sourceware_mirror_path', facts.sourcewareMirrorPath],
            ];
            const mirrored = paths.flatMap(([attribute, path]) => path === undefined ? [] : (0, recipe_sources.sH)(attribute, path).slice(0, 1));
            return [...facts.urls, ...mirrored];
        }
        function interpret(facts, names, listed) {
            const read = names === 'version' ? plainVersion : readerOf(facts, names, listed);
            const known = facts.versions.map(({ version }) => version);
            const spelled = names === 'version' ? (version) => version : spellingOf(known);
            const releases = listed.flatMap((each) => {
                const found = read?.(each.name);
                if (found === undefined || !isVersion(found))
                    return [];
                return [{ ...each, version: known.includes(found) ? found : spelled(found) }];
            });
            if (releases.length === 0 && listed.length > 0)
                return {
                    kind: 'unreadable',
                    reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0].name.slice(0, 60)}")`,
                };
            const [shown] = templatesOfFiles(archiveUrls(facts));
            return {
                kind: 'releases',
                releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) => nearest(group, shown)),
            };
        }
        function readerOf(facts, names, listed) {
            const known = facts.versions.map(({ version }) => version);
            const all = listed.map(({ name }) => name);
            const templates = names === 'tag' ? tagTemplates(facts, all, known) : fileTemplates(facts, all, known);
            const under = (name) => templates
                .map((template) => versionUnder(template, name))
                .find((version) => version !== undefined);
            const findsKnown = (read) => all.some((name) => known.includes(read(name) ?? ''));
            const made = facts.versionOfName ?? (() => undefined);
            const others = findsKnown(made) && !findsKnown(under) ? () => undefined : under;
            if (!all.some((name) => (made(name) ?? others(name)) !== undefined))
                return undefined;
            return (name) => facts.knownVersionOfName?.(name) ?? made(name) ?? others(name);
        }
        function tagTemplates(facts, all, known) {
            const learned = learnTemplates(all, known, templatesOfTags(facts));
            const others = usual(facts.name);
            const common = learned.every(({ prefix, suffix, separator }) => suffix === '' &&
                others.some((other) => other.prefix.toLowerCase() === prefix.toLowerCase() &&
                    (separator === '.' || prefix !== '')));
            return common ? [...learned, ...others] : learned;
        }
        function fileTemplates(facts, all, known) {
            const shown = templatesOfFiles(archiveUrls(facts));
            const fits = all.some((name) => shown.some((template) => known.includes(versionUnder(template, name) ?? '')));
            const chosen = fits ? shown : [...learnFiles(all, known, facts.name), ...shown];
            return [...chosen, ...otherExtensions(chosen)];
        }
        function usual(name) {
            const stem = name.replace(/^(py|r|perl|ruby|lua)-/, '');
            return [
                '',
                'v',
                `${stem}-`,
                `${stem}-v`,
                `${stem}_`,
                'release-',
                'release_',
                'version-',
                'rel-',
            ].map((prefix) => ({ prefix, separator: '.', suffix: '' }));
        }
        function nearest(group, shown) {
            return group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ?? group[0];
        }
        const plainVersion = (name) => /^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined;
        function isVersion(text) {
            try {
                (0, version_version.ot)(text);
                return !(0, version_version.Ro)(text);
            }
            catch (error) {
                if (error instanceof invalid_value.h)
                    return false;
                throw error;
            }
        }
        ;
        function continuesLine(version, known) {
            const releases = known.filter((each) => !(0, version_version.Dn)(each));
            return version.release.slice(1).some((_, at) => {
                const count = at + 1;
                const line = releases.filter((each) => sharesStart(each, version, count));
                return line.length > 0 && line.every((each) => (0, version_version.Zy)(each, version) < 0);
            });
        }
        const sharesStart = (left, right, count) => left.release.length >= count &&
            left.release.slice(0, count).every((part, at) => part === right.release[at]);
        ;
        const WORDS = /(?:^|[\d._+~-])(alpha|beta|rc|cr|dev|devel|pre|preview|prerelease|snapshot|nightly|canary|unstable|test|testing|milestone|trial|next|experimental|eap)(?=$|[\d._+~-])/i;
        const SHORT = /\d(?:a|b|c|m)\d+$|[._-](?:a|b|m)\d+$/i;
        const earlyWord = (version) => (WORDS.exec(version)?.[1] ?? SHORT.exec(version)?.[0]?.replace(/^[\d._-]/, ''))?.toLowerCase();
        function prereleaseReason(release, facts) {
            const { version } = release;
            const word = earlyWord(version);
            if (word !== undefined && isHabit(version, facts))
                return undefined;
            if (word !== undefined)
                return `it is a pre-release ("${word}")`;
            if (release.prerelease)
                return 'its publisher calls it a pre-release';
            if (isOddGnome(version, facts))
                return 'it is an unstable version of GNOME (odd minor)';
            if (isDate(version) && !facts.versions.some((known) => isCalendar(known.version)))
                return 'it is a date, and the versions of this recipe are not';
            return undefined;
        }
        function isHabit(version, { versions }) {
            const isCandidate = (text) => earlyWord(text)?.startsWith('rc') === true;
            const newest = newestVersions(versions.map((known) => known.version));
            return isCandidate(version) && newest.filter(isCandidate).length >= 2;
        }
        function isOddGnome(version, facts) {
            const gnome = [...facts.urls, facts.git ?? '', facts.listUrl ?? ''].some((url) => /^https?:\/\/(?:(?:download|ftp)\.gnome\.org|gitlab\.gnome\.org|ftp\.acc\.umu\.se\/pub\/gnome)\//i.test(url));
            const [major, minor] = version.split('.').map(Number);
            const kept = !facts.versions.some((known) => /^\d{1,2}\.\d?[13579]\./.test(`${known.version}.`));
            return kept && gnome && major !== undefined && minor !== undefined && major < 40 && minor < 90
                ? minor % 2 === 1
                : kept && gnome && minor !== undefined && minor >= 90;
        }
        const isCalendar = (version) => /^v?(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?!\d)|(?!\d{1,3}(?:\D|$)))/.test(version);
        const isDate = (version) => /^v?(?:19|20)\d{2}[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])\b/.test(version) ||
            /^v?(?:19|20)\d{2}([._-])(?:[1-9]|1[0-2])\1(?:[1-9]|[12]\d|3[01])\b/.test(version);
        ;
        const DAY = 86_400_000;
        const SLACK = 45;
        function plausibilityOf({ versions }, releases, prereleases) {
            const known = versions.map(({ version }) => version);
            const newest = newestVersions(known, known.length);
            if (newest.length === 0)
                return () => undefined;
            const tests = [
                olderTag(newest, releases),
                neverTaken(newest, releases),
                ({ version, name }) => strangeWord(version, newest, name === version),
                ({ version }) => otherMarks(version, newest),
                ({ version }) => tooLarge(version, newest),
                disguised(newest, releases),
            ];
            return (release) => {
                if (prereleases && earlyWord(release.version) !== undefined)
                    return undefined;
                for (const test of tests) {
                    const reason = test(release);
                    if (reason !== undefined)
                        return reason;
                }
                return undefined;
            };
        }
        const isOneOf = (version, known) => known.some((each) => each === version || compareTexts(each, version) === 0);
        function olderTag([current], releases) {
            const since = releases.find(({ version }) => compareTexts(version, current) === 0)?.date;
            return ({ date }) => since !== undefined && date !== undefined && Date.parse(date) < Date.parse(since) - SLACK * DAY
                ? `it was published before ${current}, and people went on without it`
                : undefined;
        }
        const formOf = (name) => name
            .replace(/^v(?=\d)/i, '')
            .replaceAll(/\d{5,}/g, '%')
            .replaceAll(/\d+(?:[._-]\d+)*(?:(?<=\d)[a-z](?![a-z]))?/g, '#');
        function neverTaken(known, releases) {
            const taken = releases.filter(({ version }) => isOneOf(version, known));
            const forms = new Set(taken.map(({ name }) => formOf(name)));
            const [lowest, highest] = [
                taken
                    .map(({ version }) => version)
                    .toSorted(compareTexts)
                    .at(0),
                known[0],
            ];
            const passed = new Set(releases
                .filter(({ version }) => lowest !== undefined &&
                compareTexts(version, lowest) > 0 &&
                compareTexts(version, highest) < 0)
                .map(({ name }) => formOf(name))
                .filter((form) => !forms.has(form)));
            return ({ name }) => passed.has(formOf(name))
                ? `people never took what is named like ${name.slice(0, 60)}`
                : undefined;
        }
        const wordsOf = (version) => version
            .replace(/(?<=\d)[a-z]$/, '')
            .toLowerCase()
            .match(/[a-z]+/g) ?? [];
        function strangeWord(version, known, published) {
            const usual = new Set(known.flatMap(wordsOf));
            const word = wordsOf(version).find((each) => !usual.has(each) && !(published && each === 'post'));
            if (word !== undefined)
                return `"${word}" is in no version of the recipe`;
            const lettered = (text) => /\d[a-z]$/.test(text);
            return lettered(version) && !known.some(lettered) && isOneOf(version.slice(0, -1), known)
                ? `it is ${version.slice(0, -1)} with a letter, which no version of the recipe has`
                : undefined;
        }
        const numbersOf = (version) => version.match(/\d+/g) ?? [];
        function tooLarge(version, known) {
            if (isCalendar(version) && known.some(isCalendar))
                return undefined;
            const longest = Math.max(...known.flatMap((each) => numbersOf(each).map((part) => part.length)));
            const parts = numbersOf(version);
            const long = parts.find((part) => part.length > Math.max(3, longest));
            if (long !== undefined && !isYear(long))
                return `${long} is larger than any number of the recipe`;
            const several = known.slice(0, 6).every((each) => numbersOf(each).length > 1);
            return parts.length === 1 && several && Number(parts[0]) >= 1000
                ? `it is a single number, and the versions of this recipe are not`
                : undefined;
        }
        const isYear = (number) => /^20[0-4]\d$/.test(number);
        function otherMarks(version, known) {
            const marks = (text) => text.match(/(?<=\d)[._-](?=\d)/g) ?? [];
            const usual = new Set(known.slice(0, 6).flatMap(marks));
            const other = marks(version).find((mark) => !usual.has(mark));
            return usual.size > 0 && other !== undefined
                ? `"${other}" stands between its numbers, and in no version of the recipe`
                : undefined;
        }
        function disguised(known, releases) {
            const others = [...known.slice(0, 10), ...releases.map(({ version }) => version)].map(numbersOf);
            const highest = new Map();
            const reachedAt = (at) => {
                const found = highest.get(at) ??
                    others
                        .map((each) => Number(each[at] ?? 0))
                        .reduce((most, number) => (number < 90 && number > most ? number : most), 0);
                highest.set(at, found);
                return found;
            };
            return ({ version }) => {
                const parts = numbersOf(version).map(Number);
                const at = parts.findIndex((part, index) => index > 0 && part >= 90 && part < (index === 1 ? 99 : 100));
                if (at < 1)
                    return undefined;
                return reachedAt(at) < 80
                    ? `${parts[at]} at its place is how projects number what leads to a release`
                    : undefined;
            };
        }
        var range = __webpack_require__(90091);
        ;
        function withoutPlaceholders(line) {
            const parts = line.split('.');
            const last = parts.findLastIndex((part, at) => at === 0 || (part !== 'x' && part !== '*'));
            return parts.slice(0, last + 1).join('.');
        }
        function prefixTest(line) {
            const prefix = readRule('follow', line, () => (0, version_version.ot)(withoutPlaceholders(line)));
            return (version) => (0, range.dd)(version, prefix);
        }
        function ruleHits(rule, version) {
            if (rule.includes('*'))
                return (0, updates.J1)(rule, version);
            return (0, range.ib)((0, version_version.ot)(version), readRule('ignore', rule, () => (0, range.FG)(rule)));
        }
        function readRule(key, rule, read) {
            try {
                return read();
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                throw new errors.yo(`In "updates": ${key}: ${error.message}`, { fix: error.fix, cause: error });
            }
        }
        ;
        const judge_DAY = 86_400_000;
        function judge(facts, releases, rules, now) {
            const numbered = facts.versions
                .map(({ version }) => version)
                .filter((version) => !(0, version_version.Dn)((0, version_version.ot)(version)));
            const newest = maximum(numbered);
            const goesOn = rules.which === 'all' ? continuation(numbered, newest, releases) : () => false;
            const unknown = releases.filter(({ version }) => !isKnown(version, facts, numbered));
            const implausible = plausibilityOf(facts, releases, rules.prereleases);
            const reasonsOf = (each) => {
                const reasons = reasonsAgainst(each, facts, rules, now);
                const strange = reasons.length > 0 ? undefined : implausible(each.release);
                return strange === undefined ? reasons : [...reasons, strange];
            };
            const judged = judge_linesOf(rules)
                .flatMap((holds) => newOfLine(holds, unknown, numbered, goesOn))
                .map((each) => ({ ...each, reasons: reasonsOf(each) }));
            return {
                current: newest,
                candidates: chosen(judged.filter(({ reasons }) => reasons.length === 0).map(candidateOf), rules),
                refused: judged
                    .filter(({ reasons }) => reasons.length > 0)
                    .map(({ release, reasons }) => ({ version: release.version, reasons })),
            };
        }
        const isKnown = (version, { versions }, numbered) => versions.some((known) => known.version === version) ||
            numbered.some((has) => compareTexts(has, version) === 0);
        const judge_linesOf = ({ follow }) => follow.length > 0 ? follow.map(prefixTest) : [() => true];
        function newOfLine(holds, unknown, numbered, goesOn) {
            const newest = maximum(numbered.filter((version) => holds((0, version_version.ot)(version))));
            const isNewer = ({ version }) => newest === undefined || compareTexts(version, newest) > 0;
            return unknown
                .filter((release) => holds((0, version_version.ot)(release.version)) && (isNewer(release) || goesOn(release)))
                .sort((a, b) => compareTexts(b.version, a.version))
                .map((release) => ({
                release,
                from: isNewer(release)
                    ? newest
                    : maximum(numbered.filter((version) => compareTexts(version, release.version) < 0)),
            }));
        }
        const candidateOf = ({ release, from }) => ({
            release,
            kind: changeKind(from, release.version),
            from,
            security: isSecurity(release.notes),
        });
        function continuation(numbered, newest, releases) {
            const known = numbered.map(version_version.ot);
            const since = releases.find(({ version }) => newest !== undefined && compareTexts(version, newest) === 0)?.date;
            return ({ version, date }) => continuesLine((0, version_version.ot)(version), known) &&
                (since === undefined || date === undefined || Date.parse(date) > Date.parse(since));
        }
        function chosen(candidates, rules) {
            const first = new Map(candidates.toReversed().map((each) => [each.release.version, each]));
            const once = candidates.filter((each) => first.get(each.release.version) === each);
            if (rules.which === 'all')
                return once;
            return [
                ...Map.groupBy(once, ({ from, release }) => rules.follow.length > 0
                    ? rules.follow.find((line) => prefixTest(line)((0, version_version.ot)(release.version)))
                    : from),
            ].map(([, [first]]) => first);
        }
        function reasonsAgainst({ release, from }, facts, rules, now) {
            const reasons = [];
            const early = rules.prereleases
                ? undefined
                : (prereleaseReason(release, facts) ??
                    ((0, version_version.Nk)((0, version_version.ot)(release.version)) && !isHabit(release.version, facts)
                        ? 'it is a pre-release'
                        : undefined));
            if (early !== undefined)
                reasons.push(early);
            if (release.withdrawn !== undefined)
                reasons.push(`its publisher withdrew it${release.withdrawn === '' ? '' : ` ("${release.withdrawn.slice(0, 100)}")`}`);
            const rule = rules.ignore.find((each) => ruleHits(each, release.version));
            if (rule !== undefined)
                reasons.push(`the rule "${rule}" ignores it`);
            const kind = changeKind(from, release.version);
            if (!rules.allow.includes(kind))
                reasons.push(`it is a ${kind} change, which is not allowed`);
            const age = release.date === undefined ? undefined : (now - Date.parse(release.date)) / judge_DAY;
            if (age !== undefined && age < rules.minimumAge)
                reasons.push(`it is ${age < 1 ? 'less than a day' : `${Math.floor(age)} days`} old, less than the ${rules.minimumAge} days of minimum-age`);
            return reasons;
        }
        const maximum = (versions) => versions.reduce((best, version) => (best === undefined || compareTexts(version, best) > 0 ? version : best), undefined);
        const isSecurity = (notes) => notes !== undefined &&
            /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(notes.slice(0, 100_000));
        function byUrgency(a, b) {
            const order = ['patch', 'minor', 'major'];
            const rank = ({ candidate }) => (candidate.security ? -10 : 0) + order.indexOf(candidate.kind);
            return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
        }
        ;
        async function survey(subjects, access, now) {
            const claims = subjects.map(claimOf);
            const wanted = Map.groupBy(claims.flatMap((found) => (found !== undefined && found.kind === 'claimed' ? [found] : [])), ({ datasource }) => datasource);
            const lookups = new Map(await (0, p_map["default"])(wanted, async ([name, group]) => {
                const keys = [...new Set(group.map(({ key }) => key))];
                return [name, await sourceNamed(name).lookUp(keys, access)];
            }));
            return subjects.map((subject, at) => {
                const found = claims[at];
                if (found === undefined)
                    return { kind: 'disabled' };
                if (found.kind === 'unclaimed')
                    return { kind: 'unclaimed', reason: found.reason };
                const lookup = lookups.get(found.datasource)?.get(found.key) ?? {
                    kind: 'failed',
                    reason: `${found.datasource} gave no answer for ${found.key}`,
                };
                return readLookup(subject, found, lookup, now);
            });
        }
        const sourceNamed = (name) => datasources.find((source) => source.name === name);
        function claimOf({ facts, rules }) {
            if (!rules.enabled)
                return undefined;
            if (rules.datasource === undefined)
                return claim(facts);
            const source = sourceNamed(rules.datasource);
            if (!source)
                return {
                    kind: 'unclaimed',
                    reason: `the configuration names the datasource "${rules.datasource}", which there is not`,
                };
            const key = rules.source ?? source.claim(facts);
            return key === undefined
                ? {
                    kind: 'unclaimed',
                    reason: `${source.title} finds nothing in the recipe to ask for; name it as "source"`,
                }
                : { kind: 'claimed', datasource: source.name, key };
        }
        function readLookup({ facts, rules }, found, lookup, now) {
            const place = { datasource: found.datasource, key: found.key };
            if (lookup.kind !== 'found')
                return {
                    kind: 'unknown',
                    claim: place,
                    missing: lookup.kind === 'missing',
                    reason: lookup.reason,
                };
            const read = interpret(facts, sourceNamed(found.datasource).names, lookup.listed);
            if (read.kind === 'unreadable')
                return { kind: 'unknown', claim: place, missing: false, reason: read.reason };
            return {
                kind: 'looked',
                claim: place,
                page: lookup.page,
                movedTo: lookup.movedTo,
                releases: read.releases,
                judgement: judge(facts, read.releases, rules, now),
            };
        }
        async function completeRelease(place, release, access) {
            const source = sourceNamed(place.datasource);
            return source?.complete
                ? { ...(await source.complete(place.key, release, access)), version: release.version }
                : release;
        }
        ;
        async function lookAll(recipes, upstream, run) {
            const ruled = recipes.map((recipe) => ({
                recipe,
                rules: (0, updates.it)(run.section, recipe.name),
            }));
            const following = ruled.filter(({ rules }) => rules.enabled && (upstream || rules.upstream));
            const followed = await followAll(following.map(({ recipe }) => recipe), run);
            const subjects = ruled.map(({ recipe, rules }) => ({
                recipe,
                rules,
                followed: followed.get(recipe.name),
                ...effectiveOf(recipe, followed.get(recipe.name), run.language),
            }));
            const surveyed = await survey(subjects.map(({ effective, rules }) => ({ facts: effective.facts, rules })), run.access, run.now);
            return subjects.map((subject, at) => {
                const found = surveyed[at];
                const readable = subject.followed?.kind !== 'merged' || subject.effective.text === subject.followed.text;
                return {
                    ...subject,
                    surveyed: found,
                    candidates: found.kind === 'looked' && readable ? found.judgement.candidates : [],
                    findings: [...subject.trouble, ...findingsOf(subject.effective, found)],
                };
            });
        }
        async function followAll(recipes, { access, section, cache }) {
            if (recipes.length === 0)
                return new Map();
            const source = {
                repository: 'https://github.com/spack/spack-packages.git',
                ref: 'develop',
                path: 'repos/spack_repo/builtin',
                ...section['upstream-source'],
            };
            const folder = (0, external_node_path_.join)(cache, 'recipe-history', `${source.repository}@${source.ref}`.replaceAll(/[^\w.@-]+/g, '-'));
            const history = await RecipeHistory.open(source, folder, access);
            const found = new Map();
            for (const { name, folder: own, text, origin } of recipes)
                found.set(name, await followUpstream(own, text, origin?.trim(), history));
            return found;
        }
        function effectiveOf(recipe, followed, language) {
            if (followed?.kind !== 'merged' || followed.merged.conflicts > 0)
                return { effective: recipe, trouble: [] };
            try {
                const read = language.read(followed.text, recipe.name);
                return {
                    effective: { ...recipe, text: followed.text, recipe: read, facts: upstreamFactsOf(read) },
                    trouble: [],
                };
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return {
                    effective: recipe,
                    trouble: [
                        {
                            kind: 'conflict',
                            message: `With Spack's changes merged in, the recipe cannot be read: ${error.message}`,
                        },
                    ],
                };
            }
        }
        function findingsOf({ facts, name }, surveyed) {
            if (surveyed.kind !== 'looked')
                return [];
            const moved = surveyed.movedTo === undefined
                ? []
                : [
                    {
                        kind: 'moved-project',
                        message: `The project ${surveyed.claim.key} is called ${surveyed.movedTo} now: update the addresses of ${name}.`,
                    },
                ];
            const tags = facts.versions.flatMap(({ version, tag, commit }) => {
                const release = tag === undefined || commit === undefined
                    ? undefined
                    : surveyed.releases.find(({ name: found }) => found === tag);
                if (!release?.commit || release.commit === commit)
                    return [];
                return [
                    {
                        kind: 'tag-moved',
                        message: `The tag ${tag} of version ${version} points to ${release.commit} now, but the recipe has ${commit}.`,
                    },
                ];
            });
            return [...moved, ...tags];
        }
        ;
        const BRANCH_PREFIX = 'pakages/updates/';
        const markerType = schemas.Ikc({
            fingerprint: schemas.YjP(),
            updates: schemas.YOg(schemas.Ikc({ name: schemas.YjP(), versions: schemas.YOg(schemas.YjP()), upstream: schemas.YjP().optional() })),
            superseded: schemas.zMY().optional(),
        });
        const readMarker = (value) => markerType.safeParse(value).data;
        function decideProposal(branch, wanted, proposals) {
            const ours = proposals
                .filter((proposal) => proposal.branch === branch)
                .sort((a, b) => b.number - a.number);
            const open = ours.find(({ state }) => state === 'open');
            if (open?.touched)
                return { kind: 'touched', existing: open };
            if (open)
                return readMarker(open.marker)?.fingerprint === wanted.fingerprint
                    ? { kind: 'keep', existing: open }
                    : { kind: 'update', existing: open };
            const closed = ours.find((proposal) => proposal.state === 'closed' && coveredBy(wanted, readMarker(proposal.marker)));
            return closed ? { kind: 'dismissed', existing: closed } : { kind: 'open' };
        }
        function coveredBy(wanted, closed) {
            if (!closed || closed.superseded)
                return false;
            return wanted.updates.every(({ name, versions, upstream }) => {
                const then = closed.updates.find((update) => update.name === name);
                return (then !== undefined &&
                    versions.every((version) => then.versions.includes(version)) &&
                    (upstream === undefined || upstream === then.upstream));
            });
        }
        const outdated = (proposals, settled, wanted) => proposals.filter(({ state, branch, touched }) => state === 'open' && !touched && settled.has(branch) && !wanted.has(branch));
        var markdown = __webpack_require__(91333);
        ;
        const branchOf = (target) => BRANCH_PREFIX + ('recipe' in target ? target.recipe : `group-${target.group}`);
        const LONGEST = 60_000;
        function draftOf(branch, updates, marker, labels, group) {
            const title = updates.length === 1
                ? titleOf(updates[0])
                : `${group ?? 'updates'}: update ${updates.length} recipes`;
            const body = (0, markdown.Jj)([...updates.map((update) => bodyOf(update, updates.length > 1)), FOOTER].join('\n\n'), LONGEST);
            const conflicts = updates.some(hasConflicts);
            const details = updates.length === 1 ? [] : ['', ...updates.map(titleOf).map((line) => `- ${line}`)];
            return {
                branch,
                title,
                body,
                marker,
                draft: conflicts,
                labels: [...new Set([...labels, ...ownLabels(updates)])],
                message: [title, ...details].join('\n'),
                changes: updates.flatMap(({ changes }) => changes),
            };
        }
        const ownLabels = (updates) => [
            ...(updates.some(mendsSecurity) ? ['security'] : []),
            ...(updates.some(hasConflicts) ? ['conflict'] : []),
        ];
        const mendsSecurity = ({ versions }) => versions.some(({ candidate }) => candidate.security);
        const hasConflicts = ({ merged, findings }) => (merged?.conflicts ?? 0) > 0 || findings.some(({ kind }) => kind === 'conflict');
        function titleOf({ name, versions, merged }) {
            const numbers = versions.map(({ candidate }) => `v${candidate.release.version}`);
            const parts = [
                ...(numbers.length > 0 ? [`add ${numbers.join(', ')}`] : []),
                ...(merged ? ["merge Spack's recipe"] : []),
            ];
            return (0, markdown.Jj)((0, markdown.Is)(`${name}: ${parts.join(', ')}`), 200);
        }
        function bodyOf(update, headed) {
            const findings = [
                ...update.findings,
                ...update.versions.flatMap(({ evidence }) => evidence.findings),
            ];
            return [
                ...(headed ? [`## ${(0, markdown.Kw)(update.name)}`] : []),
                ...(update.versions.length > 0 ? [versionTable(update.versions)] : []),
                ...(update.merged ? [mergedSection(update.merged)] : []),
                ...update.versions.map(versionSection),
                checkSection(update, findings),
            ].join('\n\n');
        }
        function versionTable(versions) {
            const rows = versions.map(({ candidate: { from, kind, security, release }, compare }) => {
                const link = (0, markdown.Cm)(compare);
                const change = link === undefined ? kind : `[${kind}](${link})`;
                return `| ${from === undefined ? '' : (0, markdown.Kw)(from)} | **${(0, markdown.Kw)(release.version)}** | ${change}${security ? ', **security**' : ''} | ${release.date === undefined ? 'unknown' : (0, markdown.Kw)(release.date.slice(0, 10))} |`;
            });
            return ['| from | to | change | published |', '| --- | --- | --- | --- |', ...rows].join('\n');
        }
        function versionSection({ candidate: { release }, evidence }) {
            const page = (0, markdown.Cm)(release.page);
            const notes = (0, markdown.qZ)(release.notes);
            return [
                `### ${(0, markdown.Kw)(release.version)}${page === undefined ? '' : ` ([release](${page}))`}`,
                ...(notes === undefined
                    ? []
                    : ['<details><summary>Release notes</summary>', notes, '</details>']),
                '**Checked**',
                evidence.checked.map((sentence) => `- ${(0, markdown.Kw)(sentence, 400)}`).join('\n'),
            ].join('\n\n');
        }
        function mergedSection({ from, to, origin, conflicts }) {
            const base = origin === 'recorded'
                ? 'which this recipe came from'
                : origin === 'identical'
                    ? 'which this recipe was identical to'
                    : "which is the most alike to this recipe in the history of Spack's recipes: nothing records which one it came from";
            const told = `Changes of Spack's own recipe from \`${from.slice(0, 12)}\` (${base}) to \`${to.slice(0, 12)}\` were merged into this one. Local changes were kept.`;
            if (conflicts === 0)
                return told;
            return `${told}\n\n**${conflicts} place${conflicts === 1 ? '' : 's'} changed on both sides.** They carry markers: the lines after \`<<<<<<< local\` are this repository's, those after \`||||||| before\` what both came from, those after \`=======\` Spack's. Keep what is right, delete the markers, and mark this pull request as ready.`;
        }
        function checkSection(update, findings) {
            const major = update.versions.some(({ candidate }) => candidate.kind === 'major');
            const items = [
                ...findings.map(({ message }) => (0, markdown.Kw)(message, 400)),
                ...(update.versions.length > 0
                    ? [
                        'Dependencies, variants and patches of the new version: they are taken over from the recipe as it is.',
                    ]
                    : []),
                ...(major
                    ? [
                        'A new major version: is the licence still the same, and does what depends on it still build?',
                    ]
                    : []),
            ];
            return ['**To check by hand**', items.map((item) => `- [ ] ${item}`).join('\n')].join('\n\n');
        }
        const FOOTER = '---\n\nThis pull request is kept up to date until somebody else adds a commit. Close it, and these versions will not be proposed again.';
        ;
        function fingerprintOf(intents) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            for (const { name, before, versions, upstream } of intents.toSorted((a, b) => a.name < b.name ? -1 : 1))
                hash.update(JSON.stringify([name, before, versions, upstream ?? null]));
            return hash.digest('hex');
        }
        ;
        const isWanted = ({ candidates, followed }) => candidates.length > 0 || followed?.kind === 'merged';
        ;
        function updateBranches(works, section) {
            const groupOf = (name) => section.groups?.find(({ packages }) => packages.some((pattern) => (0, updates.J1)(pattern, name)))
                ?.name;
            const members = Map.groupBy(works, ({ recipe: { name } }) => branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name) }));
            const all = [...members].map(([branch, works]) => ({
                branch,
                group: groupOf(works[0].recipe.name),
                works,
                marker: markerOf(works.filter(isWanted)),
            }));
            return all.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1));
        }
        function urgency(a, b) {
            const [first, second] = [a, b].map(({ works }) => works
                .flatMap(({ recipe, candidates }) => candidates.slice(0, 1).map((candidate) => ({ name: recipe.name, candidate })))
                .sort(byUrgency)[0]);
            if (first && second)
                return byUrgency(first, second);
            return first ? -1 : second ? 1 : 0;
        }
        function markerOf(works) {
            const intents = works.map(({ recipe, candidates, followed }) => ({
                name: recipe.name,
                before: recipe.text,
                versions: candidates.map(({ release }) => release.version),
                upstream: followed?.kind === 'merged' ? followed.merged.to : undefined,
            }));
            return {
                fingerprint: fingerprintOf(intents),
                updates: intents.map(({ name, versions, upstream }) => ({
                    name,
                    versions,
                    ...(upstream !== undefined && { upstream }),
                })),
            };
        }
        var src_markdown = __webpack_require__(12712);
        ;
        function updateEntry(work, done, verified) {
            const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined;
            const { outcome, reasons } = done ?? outcomeOf(work.surveyed);
            const noted = [...entry_findingsOf(work, ready), ...verified, ...entry_conflictOf(work)];
            return {
                name: work.recipe.name,
                outcome,
                reasons: [...(reasons ?? [])],
                ...placeOf(work),
                candidates: candidatesOf(work),
                refused: refusedOf(work, ready),
                findings: noted.map(({ kind, message }) => ({ kind, message })),
                ...(done?.proposal && { proposal: done.proposal }),
            };
        }
        function placeOf({ surveyed }) {
            if (surveyed.kind === 'unknown')
                return { source: surveyed.claim };
            if (surveyed.kind !== 'looked')
                return {};
            const { current } = surveyed.judgement;
            return { source: surveyed.claim, ...(current !== undefined && { current }) };
        }
        const candidatesOf = ({ candidates }) => candidates.map(({ release, kind, security }) => ({
            version: release.version,
            change: kind,
            security,
            ...(release.date !== undefined && { published: release.date }),
        }));
        function refusedOf({ surveyed }, ready) {
            const judged = surveyed.kind === 'looked' ? surveyed.judgement.refused : [];
            return [...judged, ...(ready?.left ?? [])].map(({ version, reasons }) => ({
                version,
                reasons: [...reasons],
            }));
        }
        const entry_findingsOf = ({ findings }, ready) => ready
            ? [
                ...ready.update.findings,
                ...ready.update.versions.flatMap(({ evidence }) => evidence.findings),
            ]
            : findings;
        function entry_conflictOf({ followed }) {
            if (followed?.kind !== 'merged' || followed.merged.conflicts === 0)
                return [];
            const places = (0, src_markdown.hS)(followed.merged.conflicts, 'place');
            return [{ kind: 'conflict', message: `${places} of Spack's recipe changed on both sides.` }];
        }
        function outcomeOf(surveyed) {
            switch (surveyed.kind) {
                case 'looked':
                    return { outcome: 'nothing-new' };
                case 'unclaimed':
                    return { outcome: 'unclaimed', reasons: [surveyed.reason] };
                case 'disabled':
                    return { outcome: 'disabled' };
                case 'unknown':
                    return { outcome: 'could-not-look', reasons: [surveyed.reason] };
                default:
                    return surveyed;
            }
        }
        const unreadableEntry = ({ name, reason }) => ({
            name,
            outcome: 'unreadable',
            reasons: [reason],
            candidates: [],
            refused: [],
            findings: [],
        });
        const notReady = (prepared) => ({
            outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look',
            reasons: prepared.reasons,
            prepared,
        });
        var environment = __webpack_require__(31144);
        var retry = __webpack_require__(84158);
        var http = __webpack_require__(39452);
        var outside_json = __webpack_require__(15125);
        var p_limit = __webpack_require__(70370);
        ;
        class HostBlocked extends Error {
            name = 'HostBlocked';
        }
        class HostGates {
            #width;
            #gates = new Map();
            #blocked = new Map();
            constructor(width) {
                this.#width = width;
            }
            async through(host, body) {
                const gate = this.#gates.get(host) ?? (0, p_limit.A)(this.#width);
                this.#gates.set(host, gate);
                return gate(() => {
                    this.check(host);
                    return body();
                });
            }
            block(host, reason) {
                if (!this.#blocked.has(host))
                    this.#blocked.set(host, reason);
            }
            check(host) {
                const reason = this.#blocked.get(host);
                if (reason !== undefined)
                    throw new HostBlocked(reason);
            }
        }
        var rate_limit = __webpack_require__(12330);
        ;
        class RefusedAnswer extends Error {
            name = 'RefusedAnswer';
            status;
            enough;
            wait;
            constructor(message, status, enough, wait) {
                super(message);
                this.status = status;
                this.enough = enough;
                this.wait = wait;
            }
            get missing() {
                return this.status === 404 || this.status === 410;
            }
        }
        function refusedAnswer(url, response, now, body = '') {
            const { status, headers } = response;
            const refused = { status, headers, text: body };
            const wait = (0, rate_limit.U)(refused, now);
            const host = URL.parse(url)?.host ?? url;
            if ((0, rate_limit.a)(refused))
                return new RefusedAnswer(`${host} limits how often it may be asked${wait === undefined ? '' : ` (ask again in ${duration(wait)})`}`, status, true, wait);
            return new RefusedAnswer(`${shortened(url)} answered with status ${status}`, status, false, wait);
        }
        const duration = (milliseconds) => milliseconds < 90_000
            ? `${Math.ceil(milliseconds / 1000)} s`
            : `${Math.ceil(milliseconds / 60_000)} min`;
        function shortened(url) {
            const parsed = URL.parse(url);
            return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120);
        }
        ;
        const USER_AGENT = 'pakages-updates/1 (+https://github.com/syspack/pakages)';
        const REDIRECTS = 5;
        class Web {
            #parts;
            #gates;
            #counts = new Map();
            constructor(parts) {
                this.#parts = parts;
                this.#gates = new HostGates(parts.perHost ?? 4);
            }
            get requests() {
                return this.#counts;
            }
            async text(url, asking = {}) {
                try {
                    return await this.#polite(url, () => this.#once(url, asking));
                }
                catch (error) {
                    return this.#explain(error);
                }
            }
            async json(url, type, asking = {}) {
                const fetched = await this.text(url, { accept: 'application/json', ...asking });
                return fetched.kind === 'fetched' ? parsed(fetched, type) : fetched;
            }
            async open(url, method = 'GET') {
                const response = await this.#polite(url, async () => {
                    const answer = await this.#send(url, { method, url });
                    if (answer.status === 200)
                        return answer;
                    await answer.discard();
                    throw refusedAnswer(url, answer, this.#parts.patience.clock.now());
                });
                return { response, url: this.#parts.mirrors.original(response.url) };
            }
            leaveAlone(host, reason) {
                this.#gates.block(host, reason);
            }
            address(url) {
                return this.#parts.mirrors.apply(url);
            }
            explain(error) {
                return this.#explain(error);
            }
            #explain(error) {
                this.#parts.signal.throwIfAborted();
                if (error instanceof RefusedAnswer && error.missing)
                    return { kind: 'missing', reason: error.message };
                return { kind: 'failed', reason: (0, errors.bD)(error) };
            }
            #polite(url, ask) {
                const { patience, attempts = 4 } = this.#parts;
                const host = URL.parse(url)?.host ?? '';
                return this.#gates.through(host, async () => {
                    try {
                        return await (0, retry.L5)(() => {
                            this.#gates.check(host);
                            return ask();
                        }, { patience, host, attempts }, worthAnother);
                    }
                    catch (error) {
                        if (error instanceof RefusedAnswer && error.enough)
                            this.#gates.block(host, error.message);
                        throw error;
                    }
                });
            }
            async #once(url, asking) {
                const known = asking.post === undefined ? await this.#parts.store.get(url) : undefined;
                const headers = {
                    ...(asking.accept && { accept: asking.accept }),
                    ...asking.headers,
                    ...known?.conditions,
                };
                const body = asking.post === undefined ? undefined : JSON.stringify(asking.post);
                const request = body === undefined
                    ? { url, headers }
                    : {
                        url,
                        method: 'POST',
                        body,
                        headers: {
                            'content-type': 'application/json',
                            'content-length': String(Buffer.byteLength(body)),
                            ...headers,
                        },
                    };
                const response = await this.#send(url, request);
                if (response.status === 304 && known) {
                    await response.discard();
                    return { kind: 'fetched', text: known.text, url: known.url, headers: response.headers };
                }
                if (response.status !== 200)
                    throw await withBody(url, response, this.#parts.patience.clock.now());
                const text = await response.text(asking.limit);
                const answered = this.#parts.mirrors.original(response.url);
                if (body === undefined)
                    await this.#parts.store.put(url, answered, response.headers, text);
                return { kind: 'fetched', text, url: answered, headers: response.headers };
            }
            #send(url, request) {
                const { http, signal, mirrors } = this.#parts;
                const host = URL.parse(url)?.host ?? '';
                this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1);
                return http.request({
                    redirects: REDIRECTS,
                    timeout: 30_000,
                    deadline: 60_000,
                    signal,
                    ...request,
                    url: mirrors.apply(url),
                    headers: { 'user-agent': USER_AGENT, ...request.headers },
                });
            }
        }
        function parsed(fetched, type) {
            let json;
            try {
                json = (0, outside_json.q)(fetched.text, fetched.url);
            }
            catch {
                return { kind: 'failed', reason: `${fetched.url} did not answer with JSON` };
            }
            const read = type.safeParse(json);
            if (read.success)
                return { kind: 'read', value: read.data, url: fetched.url };
            return {
                kind: 'failed',
                reason: `${fetched.url} answered with JSON of another shape: ${(0, first_issue.O)(read.error)}`,
            };
        }
        async function withBody(url, response, now) {
            const body = await response.text(64 * 1024).catch(() => '');
            return refusedAnswer(url, response, now, body);
        }
        function worthAnother(error) {
            if (error instanceof HostBlocked)
                return false;
            if (error instanceof RefusedAnswer)
                return error.enough
                    ? error.wait !== undefined &&
                        error.wait <= 60_000 && { after: error.wait, why: String(error.status) }
                    : error.status >= 500 && { after: error.wait, why: String(error.status) };
            return (error instanceof http.j &&
                !['TOO_LARGE', 'BAD_URL', 'BAD_REDIRECT', 'ENOTFOUND'].includes(error.code));
        }
        ;
        const kept = schemas.Ikc({
            asked: schemas.YjP(),
            url: schemas.YjP(),
            etag: schemas.YjP().optional(),
            modified: schemas.YjP().optional(),
            text: schemas.YjP(),
        });
        const answer_store_LONGEST = 12 * 1024 * 1024;
        function folderOfAnswers(folder) {
            const fileOf = (url) => (0, external_node_path_.join)(folder, `${(0, external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 40)}.json`);
            return {
                get: async (url) => {
                    const read = kept.safeParse(await (0, promises_.readFile)(fileOf(url), 'utf8')
                        .then(JSON.parse)
                        .catch(() => undefined));
                    if (!read.success || read.data.asked !== url)
                        return undefined;
                    const { etag, modified, text } = read.data;
                    return {
                        text,
                        url: read.data.url,
                        conditions: {
                            ...(etag && { 'if-none-match': etag }),
                            ...(modified && { 'if-modified-since': modified }),
                        },
                    };
                },
                put: async (asked, url, headers, text) => {
                    const { etag, 'last-modified': modified } = headers;
                    if ((!etag && !modified) || text.length > answer_store_LONGEST)
                        return;
                    await (0, documents.f8)(fileOf(asked), JSON.stringify({ asked, url, ...(etag && { etag }), ...(modified && { modified }), text }));
                },
            };
        }
        ;
        function mirrorsOf(table) {
            const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length);
            for (const side of pairs.flat()) {
                if (/^(https?|git|file):\/\/\S*\/$/.test(side))
                    continue;
                throw new errors.yo(`"${side.slice(0, 120)}" is not a prefix of an address.`, {
                    fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.',
                });
            }
            const swap = (url, from, to) => {
                const pair = pairs.find((each) => url.startsWith(each[from]));
                return pair ? pair[to] + url.slice(pair[from].length) : url;
            };
            return { apply: (url) => swap(url, 0, 1), original: (url) => swap(url, 1, 0) };
        }
        function readMirrors(text) {
            const lines = text
                .split(/[\n ]+/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return Object.fromEntries(lines.map((line) => {
                const at = line.indexOf('=');
                if (at > 0)
                    return [line.slice(0, at), line.slice(at + 1)];
                throw new errors.yo(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, {
                    fix: 'Write https://FROM/=https://TO/, one a line.',
                });
            }));
        }
        var config_configuration = __webpack_require__(31058);
        ;
        async function readSettings(file, workspace) {
            const path = (0, external_node_path_.resolve)(workspace, file);
            const configuration = await (0, config_configuration.GA)(path);
            const repository = configuration?.values.repository;
            return {
                section: configuration?.values.updates ?? {},
                repository: repository === undefined ? undefined : (0, external_node_path_.join)((0, external_node_path_.dirname)(path), repository),
            };
        }
        const mirrorTable = (section, env) => ({ ...section.mirrors, ...readMirrors(env['PAKAGES_MIRRORS'] ?? '') });
        ;
        function openAccess(tokens, section, cache, { host, http, patience, signal, processes }) {
            const web = new Web({
                http,
                patience,
                signal,
                store: folderOfAnswers((0, external_node_path_.join)(cache, 'answers')),
                mirrors: mirrorsOf(mirrorTable(section, host.env)),
            });
            const own = host.context.serverUrl === 'https://github.com' ? tokens.token : undefined;
            const token = tokens['upstream-token'] ?? own;
            const env = (0, environment._)(host.env, 'stranger');
            return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) };
        }
        var external_node_stream_promises_ = __webpack_require__(46466);
        var external_node_zlib_ = __webpack_require__(38522);
        var tar_stream = __webpack_require__(56118);
        ;
        const LIMITS = { entries: 500_000, unpacked: 64 * 2 ** 30, ratio: 250, name: 4_096 };
        async function archiveEntries(file, lister, limits = LIMITS) {
            const format = await formatOf(file);
            switch (format) {
                case 'gzip':
                    return tarEntries(file, true, limits);
                case 'tar':
                    return tarEntries(file, false, limits);
                case 'xz':
                case 'bzip2':
                case 'zstd':
                    return archive_entries_listed('tar', ['--list', '--file', file], lister);
                case 'zip':
                    return archive_entries_listed('unzip', ['-Z1', file], lister);
                case 'html':
                    return { kind: 'broken', reason: 'the server sent a web page instead of an archive' };
                case 'other':
                    return { kind: 'unknown', reason: 'it is no archive of a known kind' };
                default:
                    return format;
            }
        }
        const MAGIC = [
            ['gzip', /^\x1f\x8b/],
            ['xz', /^\xfd7zXZ\x00/],
            ['bzip2', /^BZh[1-9]/],
            ['zstd', /^\x28\xb5\x2f\xfd/],
            ['zip', /^PK\x03\x04/],
            ['tar', /^[^]{257}ustar/],
            ['html', /^\s*(<!doctype html|<html)/i],
        ];
        async function formatOf(file) {
            const handle = await (0, promises_.open)(file);
            try {
                const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
                const head = buffer.toString('latin1', 0, bytesRead);
                return MAGIC.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other';
            }
            finally {
                await handle.close();
            }
        }
        class Harmful extends Error {
        }
        async function tarEntries(file, gzipped, limits) {
            const paths = [];
            const reader = (0, tar_stream.extract)();
            let unpacked = 0;
            let packed = 0;
            reader.on('entry', (header, body, next) => {
                paths.push(header.name.slice(0, limits.name));
                body.on('end', next);
                body.on('error', () => { });
                body.resume();
                if (paths.length > limits.entries)
                    reader.destroy(new Harmful(`it holds more than ${limits.entries} entries`));
            });
            const raw = (0, external_node_fs_.createReadStream)(file);
            raw.on('data', (chunk) => {
                packed += chunk.length;
            });
            async function* counted(source) {
                for await (const chunk of source) {
                    unpacked += chunk.length;
                    if (unpacked > limits.unpacked || unpacked > limits.ratio * (packed + 65_536))
                        throw new Harmful('it unpacks to far more than an archive of its size should');
                    yield chunk;
                }
            }
            try {
                if (gzipped)
                    await (0, external_node_stream_promises_.pipeline)(raw, (0, external_node_zlib_.createGunzip)(), counted, reader);
                else
                    await (0, external_node_stream_promises_.pipeline)(raw, counted, reader);
                return paths.length === 0 && gzipped
                    ? { kind: 'unknown', reason: 'it is a single compressed file' }
                    : { kind: 'entries', paths };
            }
            catch (error) {
                return {
                    kind: 'broken',
                    reason: error instanceof Harmful ? error.message : `it cannot be unpacked (${(0, errors.bD)(error)})`,
                };
            }
        }
        async function archive_entries_listed(program, args, { processes, env, signal }) {
            try {
                const limit = AbortSignal.any([signal, AbortSignal.timeout(600_000)]);
                const { exitCode, stdout, stderr } = await processes.run(program, args, {
                    env: { ...env, LC_ALL: 'C' },
                    signal: limit,
                    keep: 64 * 2 ** 20,
                });
                if (exitCode !== 0)
                    return {
                        kind: 'broken',
                        reason: `it cannot be unpacked (${program}: ${stderr.trim().split('\n')[0]?.slice(0, 160) ?? 'no reason given'})`,
                    };
                return { kind: 'entries', paths: stdout.split('\n').filter((line) => line !== '') };
            }
            catch (error) {
                signal.throwIfAborted();
                return { kind: 'unknown', reason: (0, errors.bD)(error) };
            }
        }
        ;
        const BUILD_FILES = {
            CMakePackage: /^CMakeLists\.txt$/,
            CachedCMakePackage: /^CMakeLists\.txt$/,
            AutotoolsPackage: /^(configure|configure\.(ac|in)|autogen\.sh)$/,
            MesonPackage: /^meson\.build$/,
            PythonPackage: /^(pyproject\.toml|setup\.(py|cfg))$/,
            RPackage: /^DESCRIPTION$/,
            PerlPackage: /^(Makefile|Build)\.PL$/,
            MakefilePackage: /^(GNU)?[Mm]akefile(\.in)?$/,
            CargoPackage: /^Cargo\.toml$/,
            GoPackage: /^go\.mod$/,
            MavenPackage: /^pom\.xml$/,
            SConsPackage: /^SConstruct$/,
            WafPackage: /^waf$|^wscript$/,
            QMakePackage: /\.pro$/,
            RubyPackage: /(\.gemspec|^Rakefile)$/,
        };
        function shapeOf(paths) {
            const clean = paths
                .filter((path) => !/(^|\/)(pax_global_header|\._[^/]*)$/.test(path))
                .map((path) => path.replace(/^(\.\/)+/, ''))
                .filter((path) => path !== '');
            const tops = new Set(clean.map((path) => path.split('/')[0]));
            const [first] = tops;
            const top = tops.size === 1 && clean.some((path) => path.includes('/')) ? first : undefined;
            const files = clean
                .filter((path) => !path.endsWith('/'))
                .map((path) => (top === undefined ? path : path.slice(top.length + 1)))
                .filter((path) => path !== '' && !path.includes('/'));
            const builds = Object.entries(BUILD_FILES).flatMap(([base, pattern]) => files
                .filter((file) => pattern.test(file))
                .slice(0, 1)
                .map((file) => ({ base, file })));
            return {
                top,
                builds,
                escaping: paths.filter((path) => /^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path)),
            };
        }
        function buildSystemFinding(facts, { top, builds }) {
            const bases = facts.bases
                .map((base) => base.split('.').at(-1))
                .filter((base) => base in BUILD_FILES);
            if (bases.length === 0 ||
                bases.some((base) => builds.some((build) => build.base === base)) ||
                builds.length === 0)
                return undefined;
            const found = [...new Set(builds.map(({ file }) => file))].join(', ');
            return {
                kind: 'build-system',
                message: `The recipe is a ${bases.join(' and ')}, but ${top === undefined ? 'the archive' : `the folder ${top}`} holds ${found} and nothing that fits: the build system may have changed.`,
            };
        }
        const describeShape = ({ top, builds }) => `${top === undefined ? 'It has no single top folder' : `Its top folder is ${top}`}${builds.length === 0 ? '' : `, with ${[...new Set(builds.map(({ file }) => file))].join(', ')}`}.`;
        var external_node_stream_ = __webpack_require__(57075);
        ;
        const LARGEST = 8 * 2 ** 30;
        async function download(url, file, web, algorithm = 'sha256') {
            try {
                const { response, url: answered } = await web.open(url);
                const announced = lengthOf(response.headers);
                const [sha256, digest, meter] = [(0, external_node_crypto_.createHash)('sha256'), (0, external_node_crypto_.createHash)(algorithm), { size: 0 }];
                await (0, external_node_stream_promises_.pipeline)(response.body, metered(sha256, digest, meter), (0, external_node_fs_.createWriteStream)(file));
                if (announced !== undefined && announced !== meter.size)
                    return {
                        kind: 'changed',
                        reason: `${url} announced ${announced} bytes and sent ${meter.size}`,
                    };
                const later = await lookAgain(url, response.headers, web);
                if (later !== undefined)
                    return { kind: 'changed', reason: later };
                const time = Date.parse(response.headers['last-modified'] ?? '');
                return {
                    kind: 'downloaded',
                    file,
                    sha256: sha256.digest('hex'),
                    digest: digest.digest('hex'),
                    size: meter.size,
                    url: answered,
                    modified: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
                };
            }
            catch (error) {
                if (error instanceof TooLarge)
                    return { kind: 'failed', reason: `${url} is larger than ${LARGEST / 2 ** 30} GiB` };
                const explained = web.explain(error);
                return { kind: explained.kind, reason: explained.reason || (0, errors.bD)(error) };
            }
        }
        class TooLarge extends Error {
        }
        function metered(sha256, digest, meter) {
            return new external_node_stream_.Transform({
                transform(chunk, _encoding, done) {
                    meter.size += chunk.length;
                    if (meter.size > LARGEST)
                        return done(new TooLarge());
                    sha256.update(chunk);
                    digest.update(chunk);
                    done(null, chunk);
                },
            });
        }
        async function lookAgain(url, before, web) {
            try {
                const { response } = await web.open(url, 'HEAD');
                await response.discard();
                const differs = ['etag', 'last-modified', 'content-length'].find((name) => before[name] !== undefined &&
                    response.headers[name] !== undefined &&
                    plain(before[name]) !== plain(response.headers[name]));
                return differs === undefined
                    ? undefined
                    : `${url} changed while it was read (its ${differs} is another now)`;
            }
            catch (error) {
                web.explain(error);
                return undefined;
            }
        }
        const plain = (value) => value.replace(/^W\//, '');
        const lengthOf = (headers) => headers['content-length'] !== undefined &&
            headers['content-encoding'] === undefined &&
            /^\d{1,15}$/.test(headers['content-length'])
            ? Number(headers['content-length'])
            : undefined;
        ;
        const EXPECTED = [
            [/^(www\.)?github\.com$/, /^codeload\.github\.com$|(^|\.)githubusercontent\.com$/],
            [/(^|\.)(sourceforge\.net|sf\.net)$/, /(^|\.)sourceforge\.net$/],
            [/^pypi\.(io|org|python\.org)$/, /^files\.pythonhosted\.org$|^pypi\.org$/],
            [/^ftp(mirror)?\.gnu\.org$/, /./],
            [/^bitbucket\.org$/, /(^|\.)bitbucket\.org$|\.amazonaws\.com$/],
            [/(^|\.)(r-project|rstudio)\.(org|com)$/, /(^|\.)(r-project\.org|rstudio\.com)$/],
            [/(^|\.)(cpan|metacpan)\.org$/, /(^|\.)(cpan|metacpan)\.org$/],
            [/(^|\.)savannah\.(non)?gnu\.org$/, /./],
            [/^(www\.)?apache\.org$|\.apache\.org$/, /\.apache\.org$/],
            [/(^|\.)kernel\.org$/, /(^|\.)kernel\.org$/],
        ];
        function isExpectedHost(asked, answered) {
            const [from, to] = [URL.parse(asked)?.hostname ?? '', URL.parse(answered)?.hostname ?? ''];
            if (URL.parse(asked)?.host === URL.parse(answered)?.host)
                return true;
            const bare = (host) => host.replace(/^www\./, '');
            if (isAddress(from) || isAddress(to))
                return false;
            if (bare(from) === bare(to) || bare(to).endsWith(`.${bare(from)}`))
                return true;
            return EXPECTED.some(([host, target]) => host.test(from) && target.test(to));
        }
        const isAddress = (host) => /^[\d.]+$|^\[/.test(host);
        ;
        async function gatherReleaseEvidence(question, folder, access) {
            const place = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, 'archive-'));
            try {
                const published = publishedFor(question);
                const found = await download(question.url, (0, external_node_path_.join)(place, 'archive'), access.web, published?.digest?.algorithm);
                switch (found.kind) {
                    case 'downloaded':
                        return await examine(question, found, published, access);
                    case 'changed':
                        return { kind: 'doubtful', reasons: [found.reason] };
                    case 'missing':
                        return {
                            kind: 'doubtful',
                            reasons: [
                                `There is no archive at the address that the recipe would fetch it from: ${found.reason}`,
                            ],
                        };
                    case 'failed':
                        return { kind: 'unavailable', reason: found.reason };
                    default:
                        return found;
                }
            }
            finally {
                await (0, promises_.rm)(place, { recursive: true, force: true });
            }
        }
        function publishedFor({ url, release }) {
            const name = (address) => URL.parse(address)
                ?.pathname.replace(/\/download$/, '')
                .split('/')
                .at(-1);
            return (release.files?.find((file) => file.url === url) ??
                release.files?.find((file) => name(file.url) !== undefined && name(file.url) === name(url)));
        }
        async function examine(question, found, published, access) {
            const reasons = [];
            const checked = [
                `The archive was downloaded from ${question.url} (${found.size} bytes).`,
            ];
            const findings = [];
            const digest = published?.digest;
            if (digest && digest.hex !== found.digest)
                reasons.push(`The archive's ${digest.algorithm} is ${found.digest}, but ${digest.hex} is published for it.`);
            else if (digest)
                checked.push(`Its ${digest.algorithm} is the one that is published for it.`);
            if (published?.size !== undefined && published.size !== found.size)
                reasons.push(`The archive has ${found.size} bytes, but ${published.size} are published for it.`);
            if (!isExpectedHost(question.url, found.url)) {
                const message = `The address leads to another host: ${URL.parse(found.url)?.host ?? found.url}.`;
                if (digest && digest.hex === found.digest)
                    findings.push({ kind: 'moved-host', message });
                else
                    reasons.push(`${message} Nothing published says that this is the right file.`);
            }
            await lookInside(question.facts, found, access, { reasons, checked, findings });
            if (reasons.length > 0)
                return { kind: 'doubtful', reasons };
            return {
                kind: 'sound',
                sha256: found.sha256,
                commit: undefined,
                size: found.size,
                checked,
                findings,
                modified: found.modified,
            };
        }
        async function lookInside(facts, found, access, { reasons, checked, findings }) {
            const entries = await archiveEntries(found.file, access);
            if (entries.kind === 'broken')
                reasons.push(`The archive is not sound: ${entries.reason}.`);
            else if (entries.kind === 'unknown')
                findings.push({
                    kind: 'not-inspected',
                    message: `The archive was not looked into: ${entries.reason.replace(/\.$/, '')}.`,
                });
            else {
                const shape = shapeOf(entries.paths);
                if (shape.escaping.length > 0)
                    reasons.push(`The archive holds paths that leave its folder, such as ${JSON.stringify(shape.escaping[0].slice(0, 80))}.`);
                checked.push(describeShape(shape));
                const finding = buildSystemFinding(facts, shape);
                if (finding)
                    findings.push(finding);
            }
        }
        ;
        function comparePage({ datasource, key }, releases, from, to) {
            const before = releases.find(({ version }) => version === from);
            if (!before)
                return undefined;
            const [old, now] = [before.name, to.name].map(encodeURIComponent);
            if (datasource === 'github')
                return `https://github.com/${key}/compare/${old}...${now}`;
            if (datasource === 'gitlab')
                return `${key}/-/compare/${old}...${now}`;
            if (datasource === 'bitbucket')
                return `https://bitbucket.org/${key}/branches/compare/${now}..${old}`;
            return undefined;
        }
        var cut = __webpack_require__(69597);
        ;
        function archiveAddress(recipe, version) {
            const wanted = (0, version_version.ot)(version);
            const urls = (0, recipe_urls.m)(recipe, wanted);
            if ((0, recipe_recipe.t8)(urls))
                return { kind: 'unknown', reason: `Its address cannot be followed: ${urls.reason}.` };
            const [url] = urls;
            if (url === undefined)
                return {
                    kind: 'unknown',
                    reason: 'It names no address from which that of another version could be told.',
                };
            if (!isGiven(url, recipe, wanted) && !url.includes(version) && (0, version_in_url.D)(url) === undefined)
                return { kind: 'unknown', reason: `The address ${url} shows no version.` };
            return { kind: 'address', url };
        }
        const isGiven = (url, { urlForVersion, versions }, wanted) => urlForVersion?.(wanted) === url ||
            versions.some((each) => each.url === url && (0, version_version.r1)(each.version, wanted));
        function addressOfRelease(recipe, { datasource, key }, release) {
            const address = archiveAddress(recipe, release.version);
            if (address.kind === 'unknown')
                return address;
            const names = release.files?.map(({ url }) => url) ?? [];
            if (datasource === 'cpan' &&
                names.length === 1 &&
                authorPath(names[0]) !== authorPath(address.url)) {
                return {
                    kind: 'address',
                    url: names[0],
                    own: `CPAN has it at ${authorPath(names[0])}, the recipe would look at ${authorPath(address.url)}.`,
                };
            }
            const [wanted, files] = [last(address.url), names.map(last)];
            if (datasource !== 'pypi' || files.length === 0 || files.includes(wanted))
                return address;
            const replaced = files.find((file) => archive_address_extension(file) === archive_address_extension(wanted));
            if (replaced === undefined)
                return {
                    kind: 'unknown',
                    reason: `PyPI has no file like ${wanted} for it, only ${files.slice(0, 3).join(', ')}.`,
                };
            return {
                kind: 'address',
                url: `https://files.pythonhosted.org/packages/source/${key.slice(0, 1)}/${key}/${replaced}`,
                own: `PyPI names the file ${replaced}, the recipe would look for ${wanted}.`,
            };
        }
        const last = (address) => (0, cut.$)(address, '?#').split('/').at(-1) ?? '';
        const authorPath = (address) => /\/authors\/id\/([^]+)$/.exec(address)?.[1] ?? address;
        const archive_address_extension = (file) => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? '';
        ;
        async function secondOpinions(facts, version, names, access) {
            const agreeing = [];
            const findings = [];
            for (const source of datasources.filter(({ standing, name }) => standing === 'opinion' && names.includes(name))) {
                const { title } = source;
                const key = source.claim(facts);
                const lookup = key === undefined ? undefined : (await source.lookUp([key], access)).get(key);
                if (lookup?.kind !== 'found')
                    continue;
                const same = lookup.listed.find((listed) => /^[\w.-]+$/.test(listed.name) && compareTexts(listed.name, version) === 0);
                if (same && !same.prerelease)
                    agreeing.push(`${title} knows this version too.`);
                else if (same)
                    findings.push({ kind: 'opinion', message: `${title} takes this version for a pre-release.` });
                else
                    findings.push({
                        kind: 'opinion',
                        message: `${title} does not know this version (yet): ${lookup.page}`,
                    });
            }
            return { agreeing, findings };
        }
        ;
        const age_DAY = 86_400_000;
        function tooYoung({ date }, { modified }, { minimumAge }, now) {
            if (date !== undefined || modified === undefined)
                return undefined;
            const days = (now - Date.parse(modified)) / age_DAY;
            const age = days < 1 ? 'less than a day' : `${Math.floor(days)} days`;
            return days < minimumAge
                ? `Its archive is ${age} old, less than the ${minimumAge} days of minimum-age.`
                : undefined;
        }
        const ageFindings = ({ date }, { modified }) => date === undefined && modified === undefined
            ? [
                {
                    kind: 'age-unknown',
                    message: 'Nothing says when this version was published, so the minimum age could not be kept.',
                },
            ]
            : [];
        ;
        async function checkCandidates(work, run) {
            const { candidates, surveyed } = work;
            if (surveyed.kind !== 'looked')
                return [];
            const checked = [];
            for (const candidate of candidates)
                checked.push(await checkCandidate(candidate, surveyed, work, run));
            return checked;
        }
        async function checkCandidate(listed, surveyed, work, run) {
            const { version } = listed.release;
            const refused = (kind, ...reasons) => ({ kind, version, reasons });
            const candidate = await completed(listed, surveyed, work, run);
            if ('reasons' in candidate)
                return refused('doubtful', ...candidate.reasons);
            const form = run.language.form(work.effective.recipe);
            const { evidence, ownUrl, url } = await evidenceFor(candidate, form, surveyed, work, run);
            if (evidence.kind === 'doubtful')
                return refused('doubtful', ...evidence.reasons);
            if (evidence.kind === 'unavailable')
                return refused('unavailable', evidence.reason);
            const young = tooYoung(candidate.release, evidence, work.rules, run.now);
            if (young !== undefined)
                return refused('doubtful', young);
            return {
                kind: 'checked',
                version: {
                    candidate,
                    evidence: await withOpinions(candidate, evidence, work, run),
                    compare: comparePage(surveyed.claim, surveyed.releases, listed.from, candidate.release),
                },
                added: { version, ...sourceOf(candidate, form, evidence, ownUrl ? url : undefined) },
            };
        }
        async function completed(candidate, { claim, releases }, { effective, rules }, { access, now }) {
            const release = await completeRelease(claim, candidate.release, access);
            const { version } = release;
            const beside = releases.map((each) => (each.version === version ? release : each));
            const all = { ...rules, which: 'all' };
            const { candidates, refused } = judge(effective.facts, beside, all, now);
            const again = candidates.find((each) => each.release === release);
            if (!again)
                return {
                    reasons: refused.flatMap((each) => (each.version === version ? each.reasons : [])),
                };
            return { ...candidate, release, security: candidate.security || again.security };
        }
        async function evidenceFor(candidate, form, surveyed, work, run) {
            if (form.source === 'git')
                return { evidence: commitEvidence(candidate) };
            const found = await archiveEvidence(candidate, surveyed, work, run);
            return { ...found, ownUrl: form.url !== undefined || found.ownUrl === true };
        }
        function commitEvidence({ release: { version, commit, name } }) {
            if (commit === undefined || !(0, identity_commit.W)(commit))
                return { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] };
            return {
                kind: 'sound',
                sha256: undefined,
                commit,
                size: undefined,
                checked: [`The commit of ${name} is ${commit}.`],
                findings: [],
                modified: undefined,
            };
        }
        async function archiveEvidence({ release }, { claim }, { effective }, { access, scratch }) {
            const address = addressOfRelease(effective.recipe, claim, release);
            if (address.kind === 'unknown')
                return { evidence: { kind: 'doubtful', reasons: [address.reason] } };
            const { url, own } = address;
            const evidence = await gatherReleaseEvidence({ facts: effective.facts, release, url }, scratch, access);
            if (evidence.kind !== 'sound' || own === undefined)
                return { evidence, url };
            const moved = {
                kind: 'moved-host',
                message: `${own} The version therefore has a url of its own; consider changing the recipe's.`,
            };
            return {
                evidence: { ...evidence, findings: [...evidence.findings, moved] },
                url,
                ownUrl: true,
            };
        }
        async function withOpinions({ release }, evidence, { effective }, { access, section }) {
            const others = section['second-opinion'] ?? [];
            const opinions = await secondOpinions(effective.facts, release.version, others, access);
            return {
                ...evidence,
                checked: [...evidence.checked, ...opinions.agreeing],
                findings: [...evidence.findings, ...opinions.findings, ...ageFindings(release, evidence)],
            };
        }
        const sourceOf = ({ release }, form, evidence, url) => form.source === 'git'
            ? { commit: evidence.commit, ...(form.tag !== undefined && { tag: release.name }) }
            : { sha256: evidence.sha256, ...(url !== undefined && { url }) };
        ;
        async function prepareUpdate(work, run) {
            const checks = await checkCandidates(work, run);
            const good = checks.filter((each) => each.kind === 'checked');
            const bad = checks.filter((each) => each.kind !== 'checked');
            if (good.length === 0 && work.followed?.kind !== 'merged')
                return nothingHolds(bad);
            const written = write(work, good, run);
            return written.kind === 'refused'
                ? { kind: 'doubtful', reasons: written.reasons }
                : {
                    kind: 'ready',
                    left: bad.map(({ version, reasons }) => ({ version, reasons })),
                    update: updateOf(work, good, written),
                };
        }
        function nothingHolds(bad) {
            return {
                kind: bad.some(({ kind }) => kind === 'doubtful') ? 'doubtful' : 'unavailable',
                reasons: bad.flatMap(({ version, reasons }) => reasons.map((reason) => `${version}: ${reason}`)),
            };
        }
        const write = ({ effective: { text, name } }, good, { language }) => good.length === 0
            ? { kind: 'unchanged' }
            : language.add(text, name, good.map(({ added }) => added));
        function updateOf(work, good, written) {
            const { recipe, effective, followed, findings } = work;
            const merged = followed?.kind === 'merged' ? followed : undefined;
            const text = written.kind === 'written' ? written.text : (merged?.text ?? effective.text);
            const notes = written.kind === 'written' ? written.notes : [];
            return {
                name: recipe.name,
                changes: changesOf(work, text),
                versions: good.map(({ version }) => version),
                merged: merged?.merged,
                findings: [...findings, ...notes.map((message) => ({ kind: 'layout', message }))],
            };
        }
        function changesOf({ recipe, followed }, text) {
            const changed = { path: recipe.path, before: recipe.text, content: text };
            if (followed?.kind !== 'merged')
                return [changed];
            return [
                changed,
                {
                    path: `${(0, external_node_path_.dirname)(recipe.path)}/${ORIGIN_FILE}`,
                    before: recipe.origin,
                    content: `${followed.merged.to}\n`,
                },
            ];
        }
        ;
        async function prepareLocally(targets, limit, outcome, run) {
            const done = new Map();
            const changes = [];
            let taken = 0;
            for (const work of targets.flatMap(({ works }) => works.filter(isWanted))) {
                if (taken >= limit) {
                    done.set(work.recipe.name, {
                        outcome: 'deferred',
                        reasons: [`${limit} recipes were changed, which is the limit.`],
                    });
                    continue;
                }
                const prepared = await prepareUpdate(work, run);
                done.set(work.recipe.name, prepared.kind === 'ready' ? { outcome, prepared } : notReady(prepared));
                if (prepared.kind !== 'ready')
                    continue;
                taken++;
                changes.push(...prepared.update.changes);
            }
            return { done, changes };
        }
        async function writeChanges(root, changes) {
            for (const { path, before } of changes) {
                const now = await (0, promises_.readFile)((0, external_node_path_.join)(root, path), 'utf8').catch(() => undefined);
                if (now !== before)
                    throw new errors.yo(`${path} changed while updates were looked for.`, {
                        fix: 'Nothing was written. Run it again.',
                        at: { file: path },
                    });
            }
            for (const { path, content } of changes)
                await (content === undefined
                    ? (0, promises_.rm)((0, external_node_path_.join)(root, path), { force: true })
                    : (0, documents.f8)((0, external_node_path_.join)(root, path), content));
        }
        var create = __webpack_require__(94112);
        ;
        const patchOf = (changes) => changes.map(fileDiff).join('');
        function fileDiff({ path, before, content }) {
            const kind = before === undefined
                ? 'new file mode 100644\n'
                : content === undefined
                    ? 'deleted file mode 100644\n'
                    : '';
            return (`diff --git a/${path} b/${path}\n${kind}` +
                (0, create.ss)(before === undefined ? '/dev/null' : `a/${path}`, content === undefined ? '/dev/null' : `b/${path}`, before ?? '', content ?? '', undefined, undefined, { context: 3, headerOptions: create.jr }));
        }
        ;
        async function publishBranch(target, existing, run, proposing) {
            const prepared = await prepareBranch(target, run);
            const updates = prepared.flatMap(([, each]) => (each.kind === 'ready' ? [each.update] : []));
            if (updates.length === 0)
                return { opened: false, done: doneOf(prepared) };
            const { codeHost, base, labels } = proposing;
            const { branch, group } = target;
            const draft = draftOf(branch, updates, markerFor(target, updates), labels, group);
            try {
                const { number, url } = await codeHost.publish({ ...draft, base }, existing);
                await startBuild(branch, proposing);
                const outcome = existing ? 'updated' : 'opened';
                const proposal = { number, url, branch };
                return { opened: !existing, done: doneOf(prepared, { outcome, proposal }) };
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                const broken = `${error.message} ${error.fix}`;
                const done = doneOf(prepared, { outcome: 'failed', reasons: [broken] });
                return { opened: false, broken, done };
            }
        }
        async function prepareBranch({ works }, run) {
            const prepared = [];
            for (const work of works.filter(isWanted))
                prepared.push([work, await prepareUpdate(work, run)]);
            return prepared;
        }
        const doneOf = (prepared, published = { outcome: 'doubtful' }) => new Map(prepared.map(([{ recipe }, each]) => [
            recipe.name,
            isReady(each) ? { ...published, prepared: each } : notReady(each),
        ]));
        const isReady = (prepared) => prepared.kind === 'ready';
        function markerFor({ marker, works }, updates) {
            const whole = updates.length === works.filter(isWanted).length &&
                updates.every(({ name, versions }) => versions.length === marker.updates.find((each) => each.name === name)?.versions.length);
            const included = updates.map(({ name, versions, merged }) => ({
                name,
                versions: versions.map(({ candidate }) => candidate.release.version),
                ...(merged && { upstream: merged.to }),
            }));
            return { fingerprint: whole ? marker.fingerprint : 'incomplete', updates: included };
        }
        async function startBuild(branch, { buildWorkflow, codeHost, host }) {
            if (buildWorkflow === undefined)
                return;
            try {
                await codeHost.dispatch(buildWorkflow, branch);
            }
            catch (error) {
                host.warning(`No build of ${branch} was started: ${(0, errors.bD)(error)}`);
            }
        }
        ;
        async function proposeAll(branches, run, proposing) {
            const existing = await proposing.codeHost.proposals(BRANCH_PREFIX);
            const done = new Map();
            const wanted = branches.filter(({ works }) => works.some(isWanted));
            let open = existing.filter(({ state }) => state === 'open').length -
                (await closeOutdated(branches, wanted, existing, proposing));
            let broken;
            for (const target of wanted) {
                const decision = decideProposal(target.branch, target.marker, existing);
                const settled = settledBy(decision, broken, open >= proposing.limit, proposing.limit);
                if (settled) {
                    for (const { recipe } of target.works.filter(isWanted))
                        done.set(recipe.name, settled);
                    continue;
                }
                const before = decision.kind === 'update' ? decision.existing : undefined;
                const published = await publishBranch(target, before, run, proposing);
                if (published.opened)
                    open++;
                broken = published.broken;
                for (const [name, each] of published.done)
                    done.set(name, each);
            }
            return done;
        }
        function settledBy(decision, broken, full, limit) {
            switch (decision.kind) {
                case 'keep':
                    return { outcome: 'unchanged', proposal: referenceTo(decision.existing) };
                case 'touched':
                    return {
                        outcome: 'touched',
                        reasons: ['Somebody else has added commits to its branch.'],
                        proposal: referenceTo(decision.existing),
                    };
                case 'dismissed':
                    return {
                        outcome: 'dismissed',
                        reasons: ['A person closed the pull request for it.'],
                        proposal: referenceTo(decision.existing),
                    };
                case 'open':
                case 'update':
                    if (broken !== undefined)
                        return { outcome: 'failed', reasons: [broken] };
                    return decision.kind === 'open' && full
                        ? {
                            outcome: 'deferred',
                            reasons: [`${limit} pull requests are open, which is the limit.`],
                        }
                        : undefined;
                default:
                    return decision;
            }
        }
        async function closeOutdated(branches, wanted, existing, { codeHost }) {
            const settled = branches
                .filter(({ works }) => works.every(({ surveyed, followed }) => surveyed.kind === 'looked' && followed?.kind !== 'absent'))
                .map(({ branch }) => branch);
            const closing = outdated(existing, new Set(settled), new Set(wanted.map(({ branch }) => branch)));
            for (const proposal of closing) {
                const marker = readMarker(proposal.marker);
                await codeHost.close(proposal, 'Superseded: the recipe has these versions by now, or upstream took them back. Nothing is left to propose here.', marker === undefined ? { superseded: true } : { ...marker, superseded: true });
            }
            return closing.length;
        }
        const referenceTo = ({ number, url, branch }) => ({
            number,
            url,
            branch,
        });
        ;
        function destinationOf(token, { context }) {
            const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
            if (context.fromFork)
                throw new errors.yo('A pull request from a fork cannot propose updates.', {
                    fix: 'Run this on a schedule, or with "dry-run: true".',
                });
            if (context.repository === undefined || context.commit === undefined || branch === undefined) {
                throw new errors.yo('It is not known which branch updates are for.', {
                    fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".',
                });
            }
            if (token === undefined)
                throw new errors.yo('There is no token to open pull requests with.', {
                    fix: 'Leave the input "token" at its default, or use "dry-run: true".',
                });
            return { repository: context.repository, token, base: { branch, commit: context.commit } };
        }
        ;
        const modeOf = (inputs, { host }) => inputs.write ? 'write' : inputs['dry-run'] || host.kind === 'terminal' ? 'show' : 'propose';
        async function act(mode, inputs, branches, { root }, run, ports) {
            const limit = inputs.limit ?? run.section.limit ?? 10;
            if (mode === 'propose')
                return propose(inputs, branches, limit, run, ports);
            const said = mode === 'write' ? 'written' : 'shown';
            const { done, changes } = await prepareLocally(branches, limit, said, run);
            if (mode === 'write') {
                await writeChanges(root, changes);
                return { done, diff: undefined };
            }
            const diff = patchOf(changes);
            if (diff !== '')
                ports.host.info(diff.trimEnd());
            return { done, diff };
        }
        async function propose(inputs, branches, limit, run, ports) {
            const { host } = ports;
            const { base, repository, token } = destinationOf(inputs.token, host);
            const proposing = {
                codeHost: await ports.openCodeHost(repository, token, host.context.apiUrl),
                host,
                base,
                limit,
                labels: run.section.labels ?? ['updates'],
                buildWorkflow: inputs['build-workflow'] ?? run.section['build-workflow'],
            };
            return { done: await proposeAll(branches, run, proposing), diff: undefined };
        }
        ;
        async function verifyArchives({ recipe }, count, { access, scratch }) {
            const newest = recipe.versions
                .filter(({ version, sha256 }) => sha256 !== undefined && !(0, version_version.Dn)(version))
                .toSorted((a, b) => (0, version_version.Zy)(b.version, a.version))
                .slice(0, count);
            const findings = [];
            const unknown = [];
            let sound = 0;
            for (const { version, sha256 } of newest) {
                const address = archiveAddress(recipe, version.text);
                if (address.kind === 'unknown') {
                    unknown.push(`${version.text}: ${address.reason}`);
                    continue;
                }
                const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, 'verify-'));
                const found = await download(address.url, (0, external_node_path_.join)(folder, 'archive'), access.web);
                await (0, promises_.rm)(folder, { recursive: true, force: true });
                if (found.kind !== 'downloaded')
                    unknown.push(`${version.text}: ${found.reason}`);
                else if (found.sha256 === sha256)
                    sound++;
                else
                    findings.push({
                        kind: 'checksum-changed',
                        message: `The archive of version ${version.text} has the sha256 ${found.sha256} now, but the recipe says ${sha256}: ${address.url}`,
                    });
            }
            return { findings, sound, unknown };
        }
        ;
        async function verifyAll(works, count, run, { host }) {
            const verified = new Map();
            for (const { recipe } of works) {
                const result = await verifyArchives(recipe, count, run);
                verified.set(recipe.name, result);
                for (const { message } of result.findings)
                    host.warning(message, { file: recipe.path });
                for (const reason of result.unknown)
                    host.info(`${recipe.name}: not verified: ${reason}`);
                host.progress({
                    subject: recipe.name,
                    outcome: 'verified',
                    done: verified.size,
                    total: works.length,
                    failed: result.findings.length > 0,
                });
            }
            return verified;
        }
        ;
        const LANGUAGE = { read: read_recipe.X, form: new_version.H, add: add_versions.F };
        async function checkUpdates(inputs, ports) {
            const { host } = ports;
            if (!inputs.coverage && modeOf(inputs, ports) === 'propose')
                await (0, may_publish_here.H)('proposals', inputs, ports);
            const { section, repository: named } = await readSettings(inputs.config, host.workspace);
            const repository = await readLocalRepository((0, external_node_path_.resolve)(host.workspace, inputs.repository ?? named ?? '.'), withGroups(inputs.packages, section), LANGUAGE);
            const { recipes, unreadable, namespace } = repository;
            host.info(`${recipes.length + unreadable.length} recipes in ${namespace}.`);
            if (inputs.coverage)
                return {
                    kind: 'coverage',
                    coverage: coverageOf(recipes.map(({ facts }) => facts)),
                    unreadable: unreadable.map(({ name }) => name),
                };
            return withCache(namespace, inputs, ports, (cache, scratch) => {
                const access = openAccess(inputs, section, cache, ports);
                const now = ports.clock.now();
                const run = { access, section, language: LANGUAGE, now, scratch, cache };
                const folder = (0, external_node_path_.resolve)(host.workspace, inputs['work-dir']);
                return (0, hold_work_folder.H)(folder, 'updates', ports, (held) => lookAndAct(held, inputs, repository, run, ports));
            });
        }
        const withGroups = (packages, { groups }) => packages.length === 0
            ? []
            : [
                ...packages,
                ...(groups ?? [])
                    .filter((group) => group.packages.some((pattern) => packages.includes(pattern)))
                    .flatMap((group) => group.packages),
            ];
        async function withCache(namespace, inputs, ports, body) {
            const { host, clock, jobCache } = ports;
            const cache = (0, external_node_path_.join)((0, cache_folder.n)(host.env), 'updates');
            const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'pakages-updates-'));
            const key = `pakages-updates-${namespace}-`;
            try {
                await (0, promises_.mkdir)(cache, { recursive: true });
                await jobCache.restore([cache], `${key}${clock.now()}`, [key]);
                const result = await body(cache, scratch);
                if ((await (0, may_publish_here.T)(inputs, ports)).kind === 'allowed')
                    await jobCache.save([cache], `${key}${clock.now()}`);
                return result;
            }
            finally {
                await (0, promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        async function lookAndAct(held, inputs, repository, run, ports) {
            const { host } = ports;
            const works = await host.group('Looking for releases', () => lookAll(repository.recipes, inputs.upstream, run));
            const verified = inputs.verify === 0
                ? new Map()
                : await host.group('Verifying what is there', () => verifyAll(works, inputs.verify, run, ports));
            const mode = modeOf(inputs, ports);
            const branches = updateBranches(works, run.section);
            const { done, diff } = await host.group(mode === 'propose' ? 'Proposing' : 'Checking archives', () => act(mode, inputs, branches, repository, run, ports));
            const entries = works.map((work) => {
                const { name } = work.recipe;
                return updateEntry(work, done.get(name), verified.get(name)?.findings ?? []);
            });
            const report = reportOf(entries, repository, run, ports);
            const file = await writeReport(report, diff, held);
            const sound = [...verified.values()].reduce((sum, each) => sum + each.sound, 0);
            return { kind: 'report', mode, report, file, diff, verified: sound };
        }
        function reportOf(entries, { namespace, unreadable }, { access }, { clock }) {
            return {
                repository: namespace,
                finished: new Date(clock.now()).toISOString(),
                recipes: [...entries, ...unreadable.map(unreadableEntry)].sort((a, b) => a.name < b.name ? -1 : 1),
                requests: Object.fromEntries(access.web.requests),
            };
        }
        async function writeReport(report, diff, { root }) {
            const file = (0, external_node_path_.join)(root, 'updates.json');
            await document_kinds.tf.write(file, report);
            if (diff !== undefined)
                await (0, documents.f8)((0, external_node_path_.join)(root, 'updates.diff'), diff);
            return file;
        }
    }),
    18645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (holdWorkFolder),
            U: () => (holdFolder)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
        var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37638);
        var _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82518);
        var _regular_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8100);
        var _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81401);
        var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17813);
        const BEAT = 30_000;
        const SILENCE = 10 * 60_000;
        const TRIES = 8;
        const FRESH = 2_000;
        const ownerType = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            action: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            host: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            pid: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
            started: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            machine: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            since: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            inode: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
        });
        async function holdWorkFolder(root, action, ports, body) {
            const work = await (0, _work_folder_js__WEBPACK_IMPORTED_MODULE_5__._)(root);
            return holdFolder(root, action, ports, () => body(work));
        }
        async function holdFolder(root, action, ports, body, options = {}) {
            const file = await take(root, action, ports, options);
            const beat = setInterval(() => void touch(file), BEAT).unref();
            try {
                return await body();
            }
            finally {
                clearInterval(beat);
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        }
        async function take(root, action, ports, { wait = 0, input = 'work-dir' }) {
            const until = ports.clock.now() + wait;
            for (let tries = 1;; tries++) {
                const file = await claim(root, action);
                const other = await otherOwner(root, file, ports).catch(async (error) => {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                });
                if (other === undefined)
                    return file;
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (wait > 0 && tries === 2)
                    ports.host.notice(`${holder(root, other)} It is waited for.`);
                const stepsBack = other.age <= FRESH && tries < TRIES;
                if (!stepsBack && ports.clock.now() >= until)
                    throw held(root, other, input);
                await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal);
            }
        }
        const NAME = /^in-use\.[0-9a-f-]{36}\.json$/;
        async function claim(root, action) {
            const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `in-use.${id}.json`);
            await (0, _temporary_file_js__WEBPACK_IMPORTED_MODULE_6__.qE)(file, async (temporary) => {
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
                try {
                    const { ino } = await handle.stat();
                    const owner = {
                        action,
                        host: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                        ...(0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.WF)(),
                        since: new Date().toISOString(),
                        inode: ino,
                    };
                    await handle.writeFile(`${JSON.stringify(owner)}\n`);
                }
                finally {
                    await handle.close();
                }
            });
            return file;
        }
        async function otherOwner(root, own, { host }) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)).filter((name) => NAME.test(name));
            for (const file of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))) {
                if (file === own)
                    continue;
                const found = await readOwner(file);
                if (found === undefined)
                    continue;
                const running = found.copied ? false : (0, _node_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.W_)(found.owner);
                if (running === true || (running === undefined && found.age < SILENCE))
                    return { file, ...found, elsewhere: running === undefined };
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                if (!found.copied)
                    host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`);
            }
            return undefined;
        }
        async function readOwner(file) {
            try {
                const [text, { ino, mtimeMs }] = await Promise.all([(0, _regular_file_js__WEBPACK_IMPORTED_MODULE_8__.XF)(file), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)]);
                const owner = ownerType.parse(JSON.parse(text.toString('utf8')));
                return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino };
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${file} says that the folder is in use, but not by whom.`, {
                    fix: 'Delete the file when no action of Pakages works in the folder.',
                    cause: error,
                });
            }
        }
        async function touch(file) {
            const now = new Date();
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, now, now).catch(() => undefined);
        }
        const who = ({ action, pid, host, since }) => `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`;
        const holder = (root, { owner }) => `${who(owner)} works in ${root}.`;
        function held(root, other, input) {
            const { file, elsewhere, age } = other;
            const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : '';
            const gone = elsewhere ? ` If it is gone, delete ${file}.` : '';
            return new _errors_js__WEBPACK_IMPORTED_MODULE_9__.yo(`${holder(root, other)}${sign}`, {
                fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
            });
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration)
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
    50516: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bf: () => (doubling),
            G1: () => (fullJitter),
            JQ: () => (equalJitter)
        });
        const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
        const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
        const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));
    }),
    12330: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (askedWait),
            a: () => (isRateLimit)
        });
        var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27349);
        const isRateLimit = ({ status, headers, text }) => status === 429 ||
            (status === 403 &&
                (headers['retry-after'] !== undefined ||
                    headers['x-ratelimit-remaining'] === '0' ||
                    /secondary rate limit|rate limit (?:already )?exceeded/i.test(text)));
        function askedWait({ headers, text }, now) {
            const after = (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__.P)(headers['retry-after'], text, now);
            if (after !== undefined)
                return after;
            const reset = headers['x-ratelimit-reset'] ?? '';
            return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
                ? Math.max(0, Number(reset) * 1000 - now)
                : undefined;
        }
    }),
    27349: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (retryAfter)
        });
        const UNITS = {
            ns: 1e-6,
            us: 1e-3,
            µs: 1e-3,
            μs: 1e-3,
            ms: 1,
            s: 1000,
            m: 60_000,
            h: 3_600_000,
        };
        const LONGEST_TIME = 100;
        const LONGEST_BODY = 4096;
        function goDuration(text) {
            if (text.length > LONGEST_TIME)
                return undefined;
            if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
                return undefined;
            return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy)].reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit], 0);
        }
        function retryAfter(header, body, now) {
            const inBody = /retry-after:\s{0,9}([0-9a-zµμ.]{1,99})/i.exec(body.slice(0, LONGEST_BODY))?.[1];
            const waits = [
                header === undefined ? undefined : timeOf(header.trim(), now),
                inBody === undefined ? undefined : goDuration(inBody.replace(/\.$/, '')),
            ].filter((wait) => wait !== undefined);
            return waits.length > 0 ? Math.max(...waits) : undefined;
        }
        function timeOf(header, now) {
            if (header.length > LONGEST_TIME)
                return undefined;
            if (/^\d+(?:\.\d+)?$/.test(header))
                return Number(header) * 1000;
            const duration = goDuration(header);
            if (duration !== undefined)
                return duration;
            const date = Date.parse(header);
            return Number.isNaN(date) ? undefined : Math.max(0, date - now);
        }
    }),
    84158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Iy: () => (Tries),
            L5: () => (retry),
            Sz: () => (TryAgain),
            eB: () => (LONGEST_ASKED)
        });
        var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);
        const LONGEST_ASKED = 120_000;
        class TryAgain extends Error {
            name = 'TryAgain';
            error;
            verdict;
            constructor(error, verdict = true) {
                super('a try failed', { cause: error });
                this.error = error;
                this.verdict = verdict;
            }
        }
        class Tries {
            #options;
            #number = 0;
            #alike = new Map();
            constructor(options) {
                this.#options = options;
            }
            reset() {
                this.#number = 0;
                this.#alike.clear();
            }
            async again(error, verdict) {
                const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
                patience.signal?.throwIfAborted();
                const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
                if (verdict === false)
                    throw error;
                const alike = (this.#alike.get(why) ?? 0) + 1;
                this.#alike.set(why, alike);
                if (alike >= tries || ++this.#number >= Math.max(tries, attempts))
                    throw error;
                if (after > LONGEST_ASKED)
                    throw error;
                const own = (0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.JQ)((0, _jitter_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(this.#number, base, longest), random);
                if (!(await patience.wait(Math.max(after, own), { host, why })))
                    throw error;
            }
        }
        const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
        async function retry(attempt, options, judge = () => false) {
            const tries = new Tries(options);
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (error) {
                    if (error instanceof TryAgain)
                        await tries.again(error.error, error.verdict);
                    else
                        await tries.again(error, judge(error));
                }
            }
        }
    }),
    69597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (textBefore),
            h: () => (withoutTrailing)
        });
        function textBefore(text, marks) {
            const at = Array.from(marks, (mark) => text.indexOf(mark)).filter((index) => index >= 0);
            return at.length === 0 ? text : text.slice(0, Math.min(...at));
        }
        function withoutTrailing(text, characters) {
            let end = text.length;
            while (end > 0 && characters.includes(text[end - 1]))
                end--;
            return text.slice(0, end);
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(/\s/g, '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    25811: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $6: () => (textAt),
            D_: () => (fetchBranch),
            qc: () => (withFolderAt)
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99329);
        async function fetchBranch(git, request) {
            const { checkout, remote, ref, token } = request;
            const shallow = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['rev-parse', '--is-shallow-repository'], { folder: checkout });
            const into = `refs/pakages/fetched-${process.pid}`;
            const depth = shallow.stdout.trim() === 'true' ? ['--depth=1'] : [];
            const args = ['fetch', '--quiet', '--no-tags', ...depth, remote, `+${ref}:${into}`];
            const call = (variables = {}) => (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, args, { folder: checkout, remote: true, variables });
            let done = await call();
            if (done.exitCode !== 0 && token !== undefined)
                done = await call(loginVariables(token));
            const { exitCode, stderr } = done;
            if (exitCode !== 0) {
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`git could not fetch the default branch: ${failure.cause}`, {
                    fix: failure.ofMachine
                        ? failure.fix
                        : 'Check the repository out with actions/checkout and "permissions: contents: read", and give the job\'s token.',
                });
            }
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['rev-parse', '--verify', into], { folder: checkout });
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['update-ref', '-d', into], { folder: checkout });
            return stdout.trim();
        }
        const loginVariables = (token) => ({
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'http.extraheader',
            GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        });
        async function textAt(git, { checkout, commit }, path) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['cat-file', 'blob', `${commit}:${path}`], {
                folder: checkout,
            });
            return exitCode === 0 ? stdout : undefined;
        }
        async function withFolderAt(git, { checkout, commit }, path, work) {
            const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'pakages-commit-'));
            try {
                const there = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['cat-file', '-e', `${commit}:${path}`], { folder: checkout });
                if (there.exitCode === 0) {
                    const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.E)(git, ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], { folder: checkout, variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.index') } });
                    if (exitCode !== 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)))
                        throw new _pakages_core__WEBPACK_IMPORTED_MODULE_6__.yo(`git could not read ${path} of ${commit}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr).cause}`, {
                            fix: 'Check the repository out with actions/checkout.',
                        });
                }
                return await work(folder);
            }
            finally {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        }
    }),
    62885: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (isPublicAddress),
            v: () => (isGitAddress)
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
            const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
            const ip = host.replace(/^\[(.*)\]$/, '$1');
            const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ip);
            if (family !== 0)
                return !PRIVATE.check(ip, family === 4 ? 'ipv4' : 'ipv6');
            return host.includes('.') && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.U)(host) && !/\.(local|internal|home\.arpa)$/.test(host);
        }
    }),
    99814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (listRefs),
            S: () => (remoteCommit)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
        var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        var _public_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62885);
        async function remoteCommit(git, url, ref) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
            const commits = stdout.split('\n').map((line) => line.split('\t'));
            const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
            return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
        }
        async function listRefs(git, address, pattern, asked = address) {
            if (!(0, _public_address_js__WEBPACK_IMPORTED_MODULE_1__.i)(address))
                return {
                    kind: 'failed',
                    reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
                };
            try {
                const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['ls-remote', '--quiet', '--', asked, pattern], { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) });
                if (exitCode === 0)
                    return { kind: 'refs', refs: readRefs(stdout) };
                const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
                return {
                    kind: missing ? 'missing' : 'failed',
                    reason: missing
                        ? `there is no public git repository at ${address}`
                        : `git could not list ${address}: ${(0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.tv)(stderr).cause}`,
                };
            }
            catch (error) {
                git.signal.throwIfAborted();
                return { kind: 'failed', reason: `git could not list ${address}: ${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}` };
            }
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
    91333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Cm: () => (linkTarget),
            Is: () => (harmless),
            Jj: () => (cut),
            Kw: () => (harmlessLine),
            qZ: () => (quotedNotes)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        const ZERO_WIDTH = '\u200b';
        function harmless(text) {
            return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.RK)(text)
                .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
                .replaceAll(/!\[([^[\]\n]*)\]\([^()[\n]*\)/g, '$1')
                .replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, ' ')
                .replaceAll('&lt;', '<')
                .replaceAll('&gt;', '>')
                .replaceAll('&quot;', '"')
                .replaceAll('&#39;', "'")
                .replaceAll('&amp;', '&')
                .replaceAll('&', '&amp;')
                .replaceAll('<', '&lt;')
                .replaceAll(/(https?:\/\/)(?:www\.)?github\.com\//gi, '$1redirect.github.com/')
                .replaceAll('@', `@${ZERO_WIDTH}`)
                .replaceAll(/#(?=\d)/g, `#${ZERO_WIDTH}`)
                .replaceAll(/\bGH-(?=\d)/gi, `GH-${ZERO_WIDTH}`);
        }
        const harmlessLine = (text, longest = 200) => harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&');
        function quotedNotes(notes) {
            const lines = harmless((notes ?? '').slice(0, 100_000))
                .split('\n')
                .map((line) => line.trimEnd());
            const text = lines
                .join('\n')
                .replaceAll(/\n{3,}/g, '\n\n')
                .trim();
            if (text === '')
                return undefined;
            const short = text.split('\n').slice(0, LINES).join('\n').slice(0, CHARACTERS);
            const body = short
                .split('\n')
                .map((line) => `> ${line}`.trimEnd())
                .join('\n');
            return short.length < text.length ? `${body}\n>\n> … (shortened)` : body;
        }
        const LINES = 40;
        const CHARACTERS = 4_000;
        const cut = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
        function linkTarget(url) {
            const parsed = url === undefined ? null : URL.parse(url);
            return parsed && /^https?:$/.test(parsed.protocol)
                ? parsed.href
                    .replaceAll('(', '%28')
                    .replaceAll(')', '%29')
                    .replaceAll(/[<>\s]/g, '')
                : undefined;
        }
    })
};
