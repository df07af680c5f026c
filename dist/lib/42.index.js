export const id = 42;
export const ids = [42];
export const modules = {

/***/ 26042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updates: () => (/* binding */ updates)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
;// CONCATENATED MODULE: ./packages/upstream/src/archive-address.ts

/**
 * The address that Spack would fetch a new version of a recipe from: `url_for_version`, else the `url` of the newest version that has one
 * of its own, else `url`, `urls` or the path of an index or mirror, with the version replaced.
 */
function archiveAddress(recipe, version) {
    const custom = recipe.urlForVersion?.((0,model_src/* parseVersion */.ot)(version));
    if (typeof custom === 'string')
        return { kind: 'address', url: custom };
    if ((0,model_src/* isUnknown */.t8)(custom))
        return { kind: 'unknown', reason: `Its url_for_version cannot be followed: ${custom.reason}.` };
    const known = template(recipe);
    if (known === undefined)
        return { kind: 'unknown', reason: 'It names no address from which that of another version could be told.' };
    if (!known.includes(version) && (0,model_src/* versionInUrl */.DZ)(known) === undefined)
        return { kind: 'unknown', reason: `The address ${known} shows no version.` };
    return { kind: 'address', url: (0,model_src/* renderUrl */.KD)(known, version) };
}
/** An address of a version of the recipe, whichever. */
function template(recipe) {
    const [url] = [...(0,model_src/* textsAttribute */.ft)(recipe, 'url'), ...(0,model_src/* textsAttribute */.ft)(recipe, 'urls')];
    const own = recipe.versions.find((version) => version.url !== undefined)?.url;
    const numbered = recipe.versions.map(({ version }) => version.text).find((version) => /^\d/.test(version)) ?? '1';
    const below = (attribute, prefix) => {
        const path = (0,model_src/* textAttribute */.YQ)(recipe, attribute);
        return path === undefined ? [] : [prefix(path)];
    };
    return [
        ...(url === undefined ? [] : [url]),
        ...below('pypi', (path) => `https://files.pythonhosted.org/packages/source/${path.slice(0, 1)}/${path}`),
        ...below('cran', (name) => `https://cloud.r-project.org/src/contrib/${name}_${numbered}.tar.gz`),
        ...below('gnu_mirror_path', (path) => `https://ftpmirror.gnu.org/${path}`),
        ...below('sourceforge_mirror_path', (path) => `https://downloads.sourceforge.net/${path}`),
        ...below('sourceware_mirror_path', (path) => `https://sourceware.org/pub/${path}`),
        ...below('xorg_mirror_path', (path) => `https://www.x.org/archive/individual/${path}`),
        ...(own === undefined ? [] : [own])
    ][0];
}
/**
 * The address for a release, corrected by what an index publishes: projects on PyPI spell their names anew (PEP 625), and
 * distributions on CPAN change their author's folder. A recipe's own rule cannot know either.
 */
function addressOfRelease(recipe, { datasource, key }, release) {
    const address = archiveAddress(recipe, release.version);
    if (address.kind === 'unknown')
        return address;
    const names = release.files?.map(({ url }) => url) ?? [];
    if (datasource === 'cpan' && names.length === 1 && authorPath(names[0]) !== authorPath(address.url)) {
        return { kind: 'address', url: names[0], own: `CPAN has it at ${authorPath(names[0])}, the recipe would look at ${authorPath(address.url)}.` };
    }
    const [wanted, files] = [last(address.url), names.map(last)];
    if (datasource !== 'pypi' || files.length === 0 || files.includes(wanted))
        return address;
    const replaced = files.find((file) => extension(file) === extension(wanted));
    if (replaced === undefined)
        return { kind: 'unknown', reason: `PyPI has no file like ${wanted} for it, only ${files.slice(0, 3).join(', ')}.` };
    return { kind: 'address', url: `https://files.pythonhosted.org/packages/source/${key.slice(0, 1)}/${key}/${replaced}`, own: `PyPI names the file ${replaced}, the recipe would look for ${wanted}.` };
}
const last = (address) => address.replace(/[?#].*$/, '').split('/').at(-1) ?? '';
const authorPath = (address) => /\/authors\/id\/(.+)$/.exec(address)?.[1] ?? address;
const extension = (file) => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? '';

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/upstream/src/claims/each-key.ts

// The gates of each host bound what is really sent; this only bounds what waits there.
const WAITING = 64;
/** Looks up keys that must be asked for one by one. @param concurrency Less where each costs a process. */
async function eachKey(keys, lookUp, concurrency = WAITING) {
    return new Map(await (0,p_map["default"])(keys, async (key) => [key, await lookUp(key)], { concurrency }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/upstream/src/datasources/anitya/schema.ts

/** `GET /api/v2/projects/`: https://release-monitoring.org/static/docs/api.html. */
const projectsType = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), homepage: schemas/* string */.YjP(), stable_versions: schemas/* array */.YOg(schemas/* string */.YjP()), versions: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    total_items: schemas/* number */.aig()
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/anitya/index.ts


/** Fedora's release-monitoring.org: somebody else's view of a project's versions, found by the name of the project. */
const anitya = {
    name: 'anitya', title: 'Anitya', standing: 'opinion', names: 'version',
    claim: (facts) => opinionName(facts.name),
    lookUp: (keys, access) => eachKey(keys, (key) => project(key, access))
};
/** The name that other distributions know a package by: without Spack's prefix of the language. */
const opinionName = (name) => name.replace(/^(py|perl|ruby|lua)-(?=.)/, '').toLowerCase();
async function project(key, { web }) {
    const answer = await web.json(`https://release-monitoring.org/api/v2/projects/?name=${encodeURIComponent(key)}`, projectsType);
    if (answer.kind !== 'read')
        return { kind: answer.kind, reason: answer.reason };
    const same = answer.value.items.filter(({ name }) => name.toLowerCase() === key);
    // Two projects of one name: which one it is would be a guess.
    if (same.length !== 1)
        return { kind: 'missing', reason: `Anitya knows ${same.length} projects named "${key}"` };
    const { stable_versions: stable, versions } = same[0];
    const steady = new Set(stable);
    return { kind: 'found', listed: versions.map((name) => ({ name, ...(!steady.has(name) && { prerelease: true }) })), page: `https://release-monitoring.org/projects/search/?pattern=${encodeURIComponent(key)}` };
}

;// CONCATENATED MODULE: ./packages/upstream/src/claims/addresses.ts
/** The http, https and ftp addresses that archives come from, the recipe's own first; malformed ones left out. */
const archiveAddresses = (facts) => facts.urls.flatMap(addressOf);
/** The address of the source repository, when the recipe names one that can be read as an address. */
const repositoryAddress = (facts) => (facts.git === undefined ? undefined : addressOf(facts.git)[0]);
/**
 * Every address that tells which project a recipe belongs to: where archives come from and, unless the recipe names a page
 * that lists them, its source repository.
 */
function projectAddresses(facts) {
    const repository = facts.listUrl === undefined || facts.urls.length === 0 ? repositoryAddress(facts) : undefined;
    return [...archiveAddresses(facts), ...(repository ? [repository] : [])];
}
/** `git@host:path` is how git writes ssh://git@host/path. */
function addressOf(text) {
    const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(text);
    const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text);
    return url && /^(https?|ftp|git|ssh):$/.test(url.protocol) && url.hostname !== '' ? [url] : [];
}
/** The parts of a path, without empty ones, as they are written in the address. */
const pathParts = (url) => url.pathname.split('/').filter((part) => part !== '');
/** The last part of an address's path that names a file; SourceForge writes `/download` behind it. */
function fileNameOf(address) {
    const parts = pathParts(URL.parse(address) ?? new URL('http://none/'));
    const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1);
    return last === undefined ? '' : safeDecode(last);
}
/** Decodes `%2B` and the like; what is malformed stays as it is. */
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/claims/ls-remote.ts

/** Processes of git at once. */
const GIT_PROCESSES = 6;
// Only these transports: `ext::` and `file:` addresses of a hostile recipe would run programs or read this machine.
const ALLOWED = 'http:https:git';
/** Whether git may be asked at this address. */
const isRemote = (address) => /^(https?|git):\/\/[^\s-][^\s]*$/.test(address);
/**
 * Lists refs with `git ls-remote`, without a configuration, a credential helper or a prompt.
 * @param pattern Such as `refs/tags/*`.
 */
async function remoteRefs(address, pattern, access) {
    if (!isRemote(address))
        return { kind: 'failed', reason: `"${address.slice(0, 100)}" is not an http, https or git address` };
    const first = await askOnce(address, pattern, access);
    // Servers stumble; what is not there stays away.
    return first.kind === 'failed' ? askOnce(address, pattern, access) : first;
}
async function askOnce(address, pattern, access) {
    const asked = access.web.address(address);
    const args = ['-c', 'credential.helper=', '-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=30', 'ls-remote', '--quiet', '--', asked, pattern];
    const env = { ...access.env, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: ALLOWED, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
    try {
        const timeout = AbortSignal.any([access.signal, AbortSignal.timeout(120_000)]);
        const { exitCode, stdout, stderr } = await access.processes.run('git', args, { env, signal: timeout });
        if (exitCode === 0)
            return { kind: 'refs', refs: readRefs(stdout) };
        const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
        return { kind: missing ? 'missing' : 'failed', reason: missing ? `there is no public git repository at ${address}` : `git could not list ${address}: ${lastLine(stderr)}` };
    }
    catch (error) {
        access.signal.throwIfAborted();
        return { kind: 'failed', reason: `git could not list ${address}: ${(0,src/* messageOf */.bD)(error)}` };
    }
}
/** The tags at an address as a lookup. */
async function tagsOf(address, access) {
    const refs = await remoteRefs(address, 'refs/tags/*', access);
    return refs.kind === 'refs' ? { kind: 'found', listed: refs.refs, page: address } : { kind: refs.kind, reason: refs.reason };
}
/** `^{}` lines give the commit that an annotated tag, listed just before, points to. */
function readRefs(output) {
    const refs = new Map();
    for (const line of output.split('\n')) {
        const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
        if (found)
            refs.set(found[2], found[1]);
    }
    return [...refs].map(([name, commit]) => ({ name, commit }));
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || 'no reason given';

;// CONCATENATED MODULE: ./packages/upstream/src/claims/dcf.ts
/**
 * Reads Debian control files, as R writes its indexes: records parted by empty lines, `Field: value`, and values that go
 * on over lines that begin with white space (https://cran.r-project.org/doc/manuals/R-exts.html, "The DESCRIPTION file").
 */
function dcfRecords(text) {
    return text.split(/\r?\n[ \t]*\r?\n/).map(recordOf).filter((record) => Object.keys(record).length > 0);
}
function recordOf(block) {
    const record = Object.create(null);
    let field;
    for (const line of block.split(/\r?\n/)) {
        const begins = /^([A-Za-z][\w/@.-]*):[ \t]*(.*)$/.exec(line);
        if (begins)
            record[(field = begins[1])] = begins[2].trim();
        else if (field !== undefined && /^[ \t]/.test(line))
            record[field] = `${record[field] ?? ''} ${line.trim()}`;
    }
    return record;
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bioconductor/schema.ts


const viewType = schemas/* object */.Ikc({
    Package: schemas/* string */.YjP().min(1),
    Version: schemas/* string */.YjP().regex(/^\d+([.-]\d+)*$/),
    git_url: schemas/* url */.OZ5().optional(),
    git_branch: schemas/* string */.YjP().regex(/^[\w./-]+$/).optional(),
    git_last_commit: schemas/* string */.YjP().regex(/^[0-9a-f]{7,40}$/).optional(),
    git_last_commit_date: schemas/* string */.YjP().optional(),
    'Date/Publication': schemas/* string */.YjP().optional()
});
/** Reads a `VIEWS` file; undefined when it is no such file. */
function readViews(text) {
    const packages = dcfRecords(text).flatMap((record) => viewType.safeParse(record).data ?? []);
    return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]));
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bioconductor/index.ts



const SITE = 'https://bioconductor.org/packages/release';
const PARTS = ['bioc', 'data/annotation', 'data/experiment', 'workflows'];
/**
 * Bioconductor: the `VIEWS` files of the current release say version, branch and last commit of every package. Recipes
 * name the whole commit, which the package's git repository gives.
 */
const bioconductor = {
    name: 'bioconductor', title: 'Bioconductor', standing: 'project', names: 'version',
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
                return trouble(keys, known, answer.kind === 'fetched' ? `Bioconductor's list of ${part} cannot be read` : answer.reason);
            for (const key of open)
                if (views.has(key))
                    known.set(key, currentOf(key, part, views.get(key)));
        }
        return new Map(keys.map((key) => [key, known.get(key) ?? { kind: 'missing', reason: `the current release of Bioconductor has no package "${key}"` }]));
    },
    complete: withCommit
};
/** A part that cannot be read leaves open whether a package is in it: that is no "missing". */
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
    return { kind: 'found', listed: [{ name: found.Version, page, files: [{ url: `${SITE}/${part}/src/contrib/${key}_${found.Version}.tar.gz` }], ...(found.git_last_commit && { commit: found.git_last_commit }), ...(date && { date }) }], page };
}
/** VIEWS shortens commits to seven digits; the head of the release branch that begins with them is the whole one. */
async function withCommit(key, listed, access) {
    const { commit, ...rest } = listed;
    if (commit === undefined || commit.length === 40)
        return listed;
    const refs = await remoteRefs(`https://git.bioconductor.org/packages/${key}`, 'refs/heads/*', access);
    const whole = refs.kind === 'refs' ? refs.refs.find((ref) => ref.commit.startsWith(commit)) : undefined;
    return whole ? { ...rest, commit: whole.commit } : rest;
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bitbucket/schema.ts

/** `GET /2.0/repositories/{workspace}/{repo}/refs/tags`: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/. */
const tagsType = schemas/* object */.Ikc({
    values: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        date: schemas/* string */.YjP().nullish(),
        target: schemas/* object */.Ikc({ hash: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/), date: schemas/* string */.YjP().nullish() })
    }))
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bitbucket/index.ts



/** Tags of a repository on bitbucket.org, the newest hundred. */
const bitbucket = {
    name: 'bitbucket', title: 'Bitbucket', standing: 'project', names: 'tag',
    claim: repositoryOf,
    lookUp: (keys, access) => eachKey(keys, (key) => tags(key, access))
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
    const listed = answer.value.values.map(({ name, target, date }) => ({ name, commit: target.hash, ...((date ?? target.date) && { date: (date ?? target.date) }) }));
    return { kind: 'found', listed, page: `https://bitbucket.org/${key}/downloads/?tab=tags` };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cpan/schema.ts

/** One release as MetaCPAN describes it: https://github.com/metacpan/metacpan-api/blob/master/docs/API-docs.md. */
const release = schemas/* object */.Ikc({
    distribution: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    date: schemas/* string */.YjP().nullish(),
    author: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    download_url: schemas/* string */.YjP(),
    checksum_sha256: schemas/* string */.YjP().nullish(),
    maturity: schemas/* enum */.k5n(['released', 'developer']).nullish()
});
/** The answer of `POST /v1/release/_search`, an Elasticsearch result. */
const searchType = schemas/* object */.Ikc({ hits: schemas/* object */.Ikc({ hits: schemas/* array */.YOg(schemas/* object */.Ikc({ _source: release })) }) });

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cpan/index.ts


// MetaCPAN takes long lists of terms; a hundred keeps answers small.
const BATCH = 100;
/** CPAN, as MetaCPAN describes it: the latest release of a hundred distributions with one request. */
const cpan = {
    name: 'cpan', title: 'CPAN', standing: 'project', names: 'version',
    claim: distributionOf,
    lookUp: async (keys, access) => {
        const found = new Map();
        for (let at = 0; at < keys.length; at += BATCH) {
            for (const [key, lookup] of await search(keys.slice(at, at + BATCH), access))
                found.set(key, lookup);
        }
        return found;
    }
};
function distributionOf(facts) {
    const url = archiveAddresses(facts).find(({ hostname, pathname }) => /(^|\.)cpan\.org$|metacpan\.org$/.test(hostname) || pathname.includes('/CPAN/authors/'));
    return url && /^([A-Za-z][\w+-]*?)-v?\d[\w.]*(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(fileNameOf(url.href))?.[1];
}
async function search(keys, { web }) {
    const query = { bool: { filter: [{ terms: { distribution: keys } }, { term: { status: 'latest' } }] } };
    const post = { query, size: keys.length * 2, _source: ['distribution', 'version', 'date', 'author', 'name', 'download_url', 'checksum_sha256', 'maturity'] };
    const answer = await web.json('https://fastapi.metacpan.org/v1/release/_search', searchType, { post });
    if (answer.kind !== 'read')
        return keys.map((key) => [key, { kind: 'failed', reason: answer.reason }]);
    const releases = answer.value.hits.hits.map((hit) => hit._source);
    return keys.map((key) => [key, lookupOf(key, releases.filter(({ distribution }) => distribution === key))]);
}
function lookupOf(key, releases) {
    if (releases.length === 0)
        return { kind: 'missing', reason: `CPAN has no distribution "${key}"` };
    return { kind: 'found', listed: releases.map(listedOf), page: `https://metacpan.org/dist/${key}` };
}
function listedOf({ version, date, author, name, download_url: url, checksum_sha256: hex, maturity }) {
    const digest = hex && /^[0-9a-f]{64}$/.test(hex) ? { digest: { algorithm: 'sha256', hex } } : {};
    const page = author && name ? { page: `https://metacpan.org/release/${author}/${name}` } : {};
    // MetaCPAN writes dates in UTC without saying so.
    return { name: version, files: [{ url, ...digest }], ...page, ...(date && { date: /Z|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}Z` }), ...(maturity === 'developer' && { prerelease: true }) };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cran/schema.ts


const packageType = schemas/* object */.Ikc({ Package: schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9.]*$/), Version: schemas/* string */.YjP().regex(/^\d+([.-]\d+)*$/), MD5sum: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/).optional() });
/** Reads `src/contrib/PACKAGES`; undefined when it is no such file. Records of another shape are left out. */
function readPackages(text) {
    const packages = dcfRecords(text).flatMap((record) => packageType.safeParse(record).data ?? []);
    return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]));
}
/** `Date/Publication` of a DESCRIPTION, as RFC 3339. */
function publicationOf(description) {
    const found = dcfRecords(description)[0]?.['Date/Publication'];
    const time = found === undefined ? Number.NaN : Date.parse(found.replace(/ UTC$/, 'Z').replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cran/index.ts


const cran_SITE = 'https://cloud.r-project.org';
/** The Comprehensive R Archive Network: one index holds the current version of every package, so one request serves all recipes. */
const cran = {
    name: 'cran', title: 'CRAN', standing: 'project', names: 'version',
    claim: cran_nameOf,
    lookUp: async (keys, access) => {
        const answer = await access.web.text(`${cran_SITE}/src/contrib/PACKAGES`);
        const packages = answer.kind === 'fetched' ? readPackages(answer.text) : undefined;
        const trouble = answer.kind === 'fetched' ? { kind: 'failed', reason: 'CRAN did not answer with its list of packages' } : { kind: 'failed', reason: answer.reason };
        return new Map(keys.map((key) => [key, packages ? cran_currentOf(key, packages.get(key)) : trouble]));
    },
    complete: withDate
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
        return { kind: 'missing', reason: `CRAN offers no package "${key}" (it may have been archived)` };
    const digest = found.MD5sum === undefined ? undefined : { algorithm: 'md5', hex: found.MD5sum };
    const file = { url: `${cran_SITE}/src/contrib/${key}_${found.Version}.tar.gz`, ...(digest && { digest }) };
    return { kind: 'found', listed: [{ name: found.Version, files: [file], page: `${cran_SITE}/web/packages/${key}/index.html` }], page: `${cran_SITE}/web/packages/${key}/index.html` };
}
/** The index has no dates; the package's DESCRIPTION has. */
async function withDate(key, listed, { web }) {
    const answer = await web.text(`${cran_SITE}/web/packages/${key}/DESCRIPTION`);
    const date = answer.kind === 'fetched' ? publicationOf(answer.text) : undefined;
    return date === undefined ? listed : { ...listed, date };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/git/index.ts


/** The tags of any git repository, with `git ls-remote`: for recipes that name a repository and no better place. */
const git = {
    name: 'git', title: 'git tags', standing: 'project', names: 'tag',
    claim: ({ git: address }) => (address !== undefined && isRemote(address) ? address : undefined),
    lookUp: (keys, access) => eachKey(keys, (key) => tagsOf(key, access), GIT_PROCESSES)
};

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/query.ts
/** Newest tags that are read of each repository; some projects tag every commit, most have fewer in all. */
const TAGS = 50;
const RELEASES = 20;
const FRAGMENT = `fragment Upstream on Repository {
  nameWithOwner
  refs(refPrefix: "refs/tags/", first: ${TAGS}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
    nodes { name target { oid ... on Commit { committedDate } ... on Tag { tagger { date } target { oid ... on Commit { committedDate } } } } }
  }
  releases(first: ${RELEASES}, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName isPrerelease isDraft publishedAt url shortDescriptionHTML(limit: 300) } }
}`;
/** One question about the tags and releases of several repositories; the answer has `r0`, `r1`, … in their order. Names travel as variables, never in the text. */
function questionFor(repositories) {
    const parameters = repositories.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
    const fields = repositories.map((_, at) => `  r${at}: repository(owner: $o${at}, name: $n${at}) { ...Upstream }`).join('\n');
    const variables = repositories.flatMap((repository, at) => {
        const [owner = '', name = ''] = repository.split('/');
        return [[`o${at}`, owner], [`n${at}`, name]];
    });
    return { query: `query Updates(${parameters}) {\n  rateLimit { cost remaining resetAt }\n${fields}\n}\n${FRAGMENT}`, variables: Object.fromEntries(variables) };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/schema.ts

const commit = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), committedDate: schemas/* string */.YjP().optional() });
const target = commit.extend({ tagger: schemas/* object */.Ikc({ date: schemas/* string */.YjP().nullable() }).nullish(), target: commit.optional() });
/** One repository in the answer to a batch. */
const repositoryType = schemas/* object */.Ikc({
    nameWithOwner: schemas/* string */.YjP(),
    refs: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: target.nullable() }).nullable()).nullable() }).nullable(),
    releases: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ tagName: schemas/* string */.YjP(), isPrerelease: schemas/* boolean */.zMY(), isDraft: schemas/* boolean */.zMY(), publishedAt: schemas/* string */.YjP().nullable(), url: schemas/* string */.YjP(), shortDescriptionHTML: schemas/* string */.YjP().nullish() }).nullable()).nullable() })
});
/** The answer to a batch: GraphQL answers what it can and lists errors for the rest. */
const batchType = schemas/* object */.Ikc({
    data: schemas/* looseObject */._H3({ rateLimit: schemas/* object */.Ikc({ cost: schemas/* number */.aig(), remaining: schemas/* number */.aig(), resetAt: schemas/* string */.YjP() }).nullish() }).nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional(), path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional() })).optional()
});
/** A release from the REST API, as far as it is shown and checked. */
const releaseType = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    published_at: schemas/* string */.YjP().nullish(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), browser_download_url: schemas/* string */.YjP(), size: schemas/* number */.aig(), digest: schemas/* string */.YjP().nullish() }))
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/batch.ts


/** Repositories in one question: 50 make 20 questions for 1,000 recipes, and stay far below GitHub's 500,000 nodes. */
const batch_BATCH = 50;
/** Asks about all repositories, `BATCH` at a time, one question after the other as GitHub's secondary limits want it. */
async function lookUpBatches(keys, access) {
    const found = new Map();
    for (let at = 0; at < keys.length; at += batch_BATCH) {
        for (const [key, lookup] of await askOrHalve(keys.slice(at, at + batch_BATCH), access))
            found.set(key, lookup);
    }
    return found;
}
/** GitHub gives up on questions that take it longer than ten seconds: half the question then has a better chance. */
async function askOrHalve(keys, access) {
    const answer = await ask(keys, access);
    if (Array.isArray(answer))
        return answer;
    if (keys.length === 1 || !/status 50[24]|timed? ?out|no byte for/i.test(answer.reason))
        return keys.map((key) => [key, answer]);
    const middle = Math.ceil(keys.length / 2);
    return [...(await askOrHalve(keys.slice(0, middle), access)), ...(await askOrHalve(keys.slice(middle), access))];
}
async function ask(keys, access) {
    const headers = { authorization: `Bearer ${access.githubToken ?? ''}` };
    const answer = await access.web.json('https://api.github.com/graphql', batchType, { post: questionFor(keys), headers });
    if (answer.kind !== 'read')
        return { kind: 'failed', reason: answer.reason };
    const limited = answer.value.errors?.find((error) => error.type === 'RATE_LIMITED');
    if (limited) {
        access.web.leaveAlone('api.github.com', 'api.github.com limits how often it may be asked');
        return { kind: 'failed', reason: 'api.github.com limits how often it may be asked' };
    }
    if (!answer.value.data)
        return { kind: 'failed', reason: `GitHub did not answer the question: ${answer.value.errors?.[0]?.message.slice(0, 200) ?? 'no reason given'}` };
    return keys.map((key, at) => [key, readOne(key, `r${at}`, answer.value)]);
}
function readOne(key, alias, batch) {
    const error = batch.errors?.find(({ path }) => path?.[0] === alias);
    if (error?.type === 'NOT_FOUND')
        return { kind: 'missing', reason: `GitHub has no public repository ${key}` };
    if (error)
        return { kind: 'failed', reason: `GitHub could not look at ${key}: ${error.message.slice(0, 200)}` };
    const read = repositoryType.safeParse(batch.data?.[alias]);
    if (!read.success)
        return { kind: 'failed', reason: `GitHub described ${key} in another shape: ${read.error.issues[0]?.path.join('.')}` };
    const moved = read.data.nameWithOwner.toLowerCase() !== key.toLowerCase();
    return { kind: 'found', listed: batch_listedOf(read.data), page: `https://github.com/${read.data.nameWithOwner}/releases`, ...(moved && { movedTo: read.data.nameWithOwner }) };
}
/** Tags, with what a release of the same name adds. A draft has no tag yet. */
function batch_listedOf({ nameWithOwner, refs, releases }) {
    const byTag = new Map((releases.nodes ?? []).flatMap((release) => (release && !release.isDraft ? [[release.tagName, release]] : [])));
    return (refs?.nodes ?? []).flatMap((node) => {
        if (!node?.target)
            return [];
        const { target } = node;
        const release = byTag.get(node.name);
        const date = release?.publishedAt ?? target.tagger?.date ?? target.target?.committedDate ?? target.committedDate;
        const page = release?.url ?? `https://github.com/${nameWithOwner}/releases/tag/${encodeURIComponent(node.name)}`;
        return [{ name: node.name, commit: target.target?.oid ?? target.oid, page, ...(date && { date }), ...(release?.isPrerelease && { prerelease: true }), ...(release?.shortDescriptionHTML && { notes: release.shortDescriptionHTML }) }];
    });
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/index.ts





/**
 * GitHub tags and releases, in batches over GraphQL (https://docs.github.com/graphql). That API wants a token; without
 * one, tags are listed with git, which is not limited but knows no dates.
 */
const github = {
    name: 'github', title: 'GitHub', standing: 'project', names: 'tag',
    claim: github_repositoryOf,
    lookUp: (keys, access) => (access.githubToken === undefined ? eachKey(keys, (key) => tagsOf(`https://github.com/${key}.git`, access), GIT_PROCESSES) : lookUpBatches(keys, access)),
    complete: withRelease
};
/** `owner/name` in lower case, as GitHub does not tell cases apart. */
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
/** Notes and digests of a release; a tag without a release stays as it was listed. */
async function withRelease(key, listed, { web, githubToken }) {
    if (githubToken === undefined)
        return listed;
    const headers = { authorization: `Bearer ${githubToken}`, 'x-github-api-version': '2022-11-28' };
    const url = `https://api.github.com/repos/${key}/releases/tags/${listed.name.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await web.json(url, releaseType, { accept: 'application/vnd.github+json', headers });
    return answer.kind === 'read' ? merged(listed, answer.value) : listed;
}
function merged(listed, release) {
    return { ...listed, page: release.html_url, files: release.assets.map(fileOf), ...(release.body && { notes: release.body }), ...(release.published_at && { date: release.published_at }) };
}
function fileOf({ browser_download_url: url, size, digest }) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
    return { url, size, ...(sha256 !== undefined && { digest: { algorithm: 'sha256', hex: sha256 } }) };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gitlab/schema.ts

/** `GET /projects/:id/repository/tags`: https://docs.gitlab.com/api/tags/. */
const schema_tagsType = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().nullish(),
    commit: schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/), created_at: schemas/* string */.YjP().nullish() }),
    release: schemas/* object */.Ikc({ description: schemas/* string */.YjP().nullish() }).nullish()
}));

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gitlab/index.ts



// Servers that run GitLab under another name. The path `/-/archive/` and host names with "gitlab" tell the others.
const HOSTS = new Set(['framagit.org', 'salsa.debian.org', 'invent.kde.org', 'code.vt.edu', 'git.ligo.org', 'git.rwth-aachen.de', 'git.uni-jena.de', 'foss.heptapod.net', '0xacab.org', 'code.videolan.org', 'source.puri.sm', 'git.gnome.org', 'gricad-gitlab.univ-grenoble-alpes.fr', 'jugit.fz-juelich.de', 'git.geomar.de', 'git.astron.nl']);
/** Tags and releases of a GitLab server, whatever its host: https://docs.gitlab.com/api/tags/. */
const gitlab = {
    name: 'gitlab', title: 'GitLab', standing: 'project', names: 'tag',
    claim: projectOf,
    lookUp: (keys, access) => eachKey(keys, (key) => gitlab_tags(key, access))
};
const SYSTEM_PATHS = new Set(['api', 'uploads', 'help']);
/** `https://HOST/group/…/name`: GitLab nests groups, so the host and the whole path name a project. */
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
const isGitlab = (url) => /(^|[.-])x?gitlab[.-]/.test(`${url.hostname}.`) && !/gitlab(pages)?\.(io|inria\.fr)$/.test(url.hostname.replace('gitlab.inria.fr', '')) || HOSTS.has(url.hostname) || url.pathname.includes('/-/archive/');
function beforeArchive(url) {
    const parts = pathParts(url);
    const end = parts.findIndex((part, at) => at >= 2 && ['-', 'repository', 'uploads', 'archive', 'releases', 'wikis', 'raw', 'blob', 'tree'].includes(part));
    return end < 0 ? parts : parts.slice(0, end);
}
async function gitlab_tags(key, { web }) {
    const { origin, pathname } = URL.parse(key) ?? { origin: '', pathname: '' };
    if (origin === '')
        return { kind: 'failed', reason: `"${key.slice(0, 100)}" is not the address of a GitLab project` };
    const answer = await web.json(`${origin}/api/v4/projects/${encodeURIComponent(pathname.slice(1))}/repository/tags?per_page=100&order_by=updated`, schema_tagsType);
    if (answer.kind === 'missing')
        return { kind: 'missing', reason: `there is no public GitLab project ${key}` };
    if (answer.kind === 'failed')
        return answer;
    const listed = answer.value.map(({ name, commit, created_at: created, release }) => {
        const date = created ?? commit.created_at;
        return { name, commit: commit.id, page: `${key}/-/tags/${encodeURIComponent(name)}`, ...(date && { date }), ...(release?.description && { notes: release.description }) };
    });
    return { kind: 'found', listed, page: `${key}/-/tags` };
}

// EXTERNAL MODULE: ./node_modules/cheerio/dist/esm/slim.js + 58 modules
var slim = __webpack_require__(66742);
;// CONCATENATED MODULE: ./packages/upstream/src/claims/checksum-file.ts
const ALGORITHMS = { 128: 'sha512', 64: 'sha256', 40: 'sha1', 32: 'md5' };
const BESIDE = ['.sha512', '.sha256', '.sha512sum', '.sha256sum', '.sha512.txt', '.sha256.txt', '.sha1', '.md5'];
const SHARED = ['SHA512SUMS', 'SHA256SUMS', 'sha512sums.txt', 'sha256sums.txt', 'sha256sums.asc', 'sha256sum.txt', 'checksums.txt', 'SHA256SUM', 'CHECKSUMS'];
/** The file of checksums that a directory offers for a file, if any: beside it, or one for the folder. */
function checksumsFor(file, all) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return [...BESIDE.map((suffix) => file + suffix), ...SHARED.map((name) => folder + name)].find((candidate) => all.has(candidate));
}
/** Reads the checksum file of a listed release; what cannot be read leaves it as it is. */
async function withChecksum(listed, { web }) {
    const [file] = listed.files ?? [];
    if (!file || listed.checksums === undefined)
        return listed;
    const answer = await web.text(listed.checksums, { limit: 4 * 1024 * 1024 });
    const digest = answer.kind === 'fetched' ? digestIn(answer.text, listed.name) : undefined;
    return digest ? { ...listed, files: [{ ...file, digest }] } : listed;
}
/**
 * The digest for a file: the line that names it (`HEX  NAME`, `HEX *NAME`, BSD's `SHA256 (NAME) = HEX`), or the only hex
 * number of a file that holds just one.
 */
function digestIn(text, name) {
    const lines = text.split(/\r?\n/);
    const named = lines.find((line) => line.endsWith(` ${name}`) || line.endsWith(`*${name}`) || line.endsWith(`/${name}`) || line.includes(`(${name})`));
    const digests = (named ?? text).match(/\b(?:[0-9a-fA-F]{128}|[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})\b/g) ?? [];
    if (digests.length !== 1)
        return undefined;
    const hex = digests[0].toLowerCase();
    return { algorithm: ALGORITHMS[hex.length], hex };
}

;// CONCATENATED MODULE: ./packages/upstream/src/claims/directory.ts



// Versioned folders are followed newest first; older ones hold nothing new.
const FOLDERS = 4;
/** A place as the key of a claim, and back. */
const keyOf = ({ page, folders }) => (folders.length === 0 ? page : `${page}#${folders.join('/')}`);
function placeOf(key) {
    const [page = '', skeletons] = key.split('#');
    return { page, folders: skeletons === undefined ? [] : skeletons.split('/') };
}
/** What is left of a name without digits and the dots among them: two folders with the same skeleton differ in version only. */
const skeletonOf = (name) => name.replaceAll(/\d+(?:[._-]?\d+)*/g, '');
/**
 * The place of an archive: its folder, or the folder above the first part of the path that carries a version.
 * `https://…/util-linux/v2.39/util-linux-2.39.tar.gz` lies in `…/util-linux/` and one folder `v`.
 */
function placeOfArchive(address) {
    const url = URL.parse(address);
    if (!url || !/^(https?|ftp):$/.test(url.protocol))
        return undefined;
    const parts = url.pathname.split('/').slice(1, -1);
    const versioned = parts.findIndex((part) => /\d+[._]\d+|^v?\d+(\.x)?$/.test(part) && !/^\d{4}$/.test(part));
    const plain = versioned < 0 ? parts : parts.slice(0, versioned);
    const folders = versioned < 0 ? [] : parts.slice(versioned).map(skeletonOf);
    // Most servers that offered FTP offer the same folders over HTTPS; FTP itself has left browsers and Node alike.
    const scheme = url.protocol === 'ftp:' ? 'https:' : url.protocol;
    return { page: `${scheme}//${url.host}/${plain.map((part) => `${part}/`).join('')}`, folders };
}
/** Lists the files at a place, newest folders first. A page without a single link to a file is no listing. */
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
/** The links of a page that point to something below its own host, each once. */
function linksOf(html, page) {
    const document = (0,slim/* load */.Hh)(html);
    const base = document('base[href]').attr('href');
    const from = (base && URL.parse(base, page)?.href) || page;
    const links = document('a[href]').toArray().flatMap((element) => {
        const url = URL.parse(document(element).attr('href').trim(), from);
        if (!url || !/^https?:$/.test(url.protocol))
            return [];
        const parts = url.pathname.split('/');
        const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1) || `${parts.at(-2)}/`;
        // A listing shows the date in the same row, or in the text right behind the link.
        const row = document(element).closest('tr');
        const beside = row.length > 0 ? row.text() : (element.nextSibling?.data ?? '');
        const date = dateIn(beside);
        return last === undefined ? [] : [{ url: url.href, name: safeDecode(last), ...(date !== undefined && { date }) }];
    });
    return [...new Map(links.map((link) => [link.url, link])).values()];
}
/** `2024-03-01 10:20` as Apache and `01-Mar-2024 10:20` as nginx write it, both in UTC by default. */
function dateIn(text) {
    const found = /\b(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/.exec(text) ?? /\b(\d{2}-[A-Z][a-z]{2}-\d{4}) (\d{2}:\d{2})/.exec(text);
    const time = found ? Date.parse(`${found[1].includes('-', 3) && /[A-Z]/.test(found[1]) ? found[1].replaceAll('-', ' ') : found[1]} ${found[2]} UTC`) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
function filesOf(links) {
    const byUrl = new Set(links.map(({ url }) => url));
    return links.filter(({ name }) => !name.endsWith('/')).map(({ name, url, date }) => {
        const checksums = checksumsFor(url, byUrl);
        return { name, files: [{ url }], page: url, ...(checksums !== undefined && { checksums }), ...(date !== undefined && { date }) };
    });
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gnu/index.ts



/** GNU and non-GNU Savannah: the folders of ftp.gnu.org, whichever mirror the recipe names. */
const gnu = {
    name: 'gnu', title: 'GNU', standing: 'project', names: 'file',
    claim: (facts) => {
        const address = onMainServer(facts);
        const place = address === undefined ? undefined : placeOfArchive(address);
        return place && keyOf(place);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access))
};
/** The archive's address on GNU's own server; mirrors have the same paths below other prefixes. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/kernel/index.ts




/** kernel.org: the kernel and the tools beside it, with the sha256sums.asc of each folder. Listed from the mirror that is meant for programs. */
const kernel = {
    name: 'kernel', title: 'kernel.org', standing: 'project', names: 'file',
    claim: (facts) => {
        const url = archiveAddresses(facts).find(({ hostname, pathname }) => /^((www|cdn|ftp|mirrors\.edge)\.)?kernel\.org$/.test(hostname) && pathname.startsWith('/pub/'));
        const place = url && placeOfArchive(`https://mirrors.edge.kernel.org${url.pathname}`);
        return place && keyOf(place);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, listed, access) => withChecksum(listed, access)
};

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/listing/index.ts




/** Any page that links to archives: the recipe's `list_url`, else the folder that its archive lies in. */
const listing = {
    name: 'listing', title: 'web page', standing: 'project', names: 'file',
    claim: (facts) => {
        const place = listed(facts) ?? beside(facts);
        return place && keyOf(place);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, found, access) => withChecksum(found, access)
};
/** `list_url` and, with `list_depth`, the versioned folders between it and the archive. */
function listed(facts) {
    const page = facts.listUrl === undefined ? undefined : URL.parse(facts.listUrl);
    if (!page || !/^(https?|ftp):$/.test(page.protocol))
        return undefined;
    const archive = archiveAddresses(facts)[0];
    const below = archive?.href.startsWith(page.href) ? placeOfArchive(archive.href)?.folders : undefined;
    const folders = Array.from({ length: facts.listDepth ?? 0 }, (_, at) => below?.[at] ?? '');
    page.hash = '';
    if (page.protocol === 'ftp:')
        return { page: page.href.replace(/^ftp:/, 'https:'), folders };
    // Without the slash, relative links of a folder would start one level too high; `?` and file names stay as they are.
    return { page: folders.length > 0 && !page.href.endsWith('/') && page.search === '' && !/\.\w+$/.test(page.pathname) ? `${page.href}/` : page.href, folders };
}
function beside(facts) {
    const archive = archiveAddresses(facts)[0];
    return archive ? placeOfArchive(archive.href) : undefined;
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/pypi/schema.ts

/** A project in PyPI's index, version 1 of the JSON form (PEP 691, PEP 700). */
const projectType = schemas/* object */.Ikc({
    meta: schemas/* object */.Ikc({ 'api-version': schemas/* string */.YjP().startsWith('1.') }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        filename: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        size: schemas/* number */.aig().optional(),
        'upload-time': schemas/* string */.YjP().optional(),
        yanked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).default(false)
    })),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).optional()
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/pypi/index.ts



/** The Python package index: https://docs.pypi.org/api/index-api/. Publishes the sha256 of every file. */
const pypi = {
    name: 'pypi', title: 'PyPI', standing: 'project', names: 'version',
    claim: (facts) => {
        const project = pypi_projectOf(facts);
        return project === undefined ? undefined : normalized(project);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => pypi_project(key, access))
};
/** PEP 503: runs of `-`, `_` and `.` are one dash, and case does not count. */
const normalized = (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase();
function pypi_projectOf(facts) {
    if (facts.pypi !== undefined)
        return facts.pypi.split('/')[0];
    for (const url of archiveAddresses(facts)) {
        const parts = pathParts(url);
        if (/^(files\.pythonhosted\.org|pypi\.io|pypi\.org|pypi\.python\.org)$/.test(url.hostname) && parts[0] === 'packages') {
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
    return { kind: 'found', listed: pypi_listedOf(key, answer.value.files), page: `https://pypi.org/project/${key}/#history` };
}
function pypi_listedOf(key, files) {
    const byVersion = Map.groupBy(files.filter((file) => versionOf(key, file.filename) !== undefined), (file) => versionOf(key, file.filename));
    return [...byVersion].map(([version, group]) => {
        const date = group.map((file) => file['upload-time']).filter((time) => time !== undefined).sort()[0];
        const reason = group.every((file) => file.yanked !== false) ? group[0].yanked : false;
        return {
            name: version, files: group.map(pypi_fileOf), page: `https://pypi.org/project/${key}/${version}/`,
            ...(date !== undefined && { date }), ...(reason !== false && { withdrawn: reason === true ? '' : reason })
        };
    });
}
function pypi_fileOf(file) {
    const sha256 = file.hashes['sha256'];
    return { url: file.url, ...(sha256 && { digest: { algorithm: 'sha256', hex: sha256.toLowerCase() } }), ...(file.size !== undefined && { size: file.size }) };
}
/** The version in the name of a source archive or wheel; undefined for other files (eggs, installers, signatures). */
function versionOf(key, filename) {
    const wheel = /^([^-]+)-([^-]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
    if (wheel)
        return normalized(wheel[1]) === key ? wheel[2] : undefined;
    const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|tgz|zip)$/.exec(filename)?.[1];
    // Both the name and the version may hold dashes: the first split whose left side is the project counts.
    for (let at = stem?.indexOf('-') ?? -1; stem !== undefined && at > 0; at = stem.indexOf('-', at + 1)) {
        if (normalized(stem.slice(0, at)) === key && /^[vV]?\d/.test(stem.slice(at + 1)))
            return stem.slice(at + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/repology/schema.ts

/** `GET /api/v1/project/NAME`: https://repology.org/api. */
const packagesType = schemas/* array */.YOg(schemas/* object */.Ikc({ repo: schemas/* string */.YjP(), version: schemas/* string */.YjP(), status: schemas/* string */.YjP() }));

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/repology/index.ts


// Words for versions that Repology does not take as real releases: https://repology.org/docs/about.
const DOUBTFUL = new Set(['rolling', 'noscheme', 'incorrect', 'untrusted', 'ignored']);
/** repology.org: which versions distributions carry. */
const repology = {
    name: 'repology', title: 'Repology', standing: 'opinion', names: 'version',
    claim: projectName,
    lookUp: (keys, access) => eachKey(keys, (key) => repology_project(key, access))
};
/** Repology writes `python:numpy` for `py-numpy`. */
function projectName({ name }) {
    const languages = { py: 'python', r: 'r', perl: 'perl', ruby: 'ruby', lua: 'lua' };
    const [, prefix = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
    const language = languages[prefix];
    return language === undefined ? name : `${language}:${rest}`;
}
async function repology_project(key, { web }) {
    const answer = await web.json(`https://repology.org/api/v1/project/${encodeURIComponent(key)}`, packagesType);
    if (answer.kind !== 'read')
        return { kind: answer.kind, reason: answer.reason };
    const versions = new Map(answer.value.filter(({ status }) => !DOUBTFUL.has(status)).map(({ version, status }) => [version, status]));
    if (versions.size === 0)
        return { kind: 'missing', reason: `Repology knows no project "${key}"` };
    const listed = [...versions].map(([name, status]) => ({ name, ...(status === 'devel' && { prerelease: true }) }));
    return { kind: 'found', listed, page: `https://repology.org/project/${encodeURIComponent(key)}/versions` };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/rubygems/schema.ts

/** `GET /api/v1/versions/GEM.json`: https://guides.rubygems.org/rubygems-org-api/#gem-version-methods. */
const versionsType = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    prerelease: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP().nullish()
}));

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/rubygems/index.ts



/** RubyGems: every version of a gem, with the sha256 of its file. */
const rubygems = {
    name: 'rubygems', title: 'RubyGems', standing: 'project', names: 'version',
    claim: gemOf,
    lookUp: (keys, access) => eachKey(keys, (key) => versions(key, access))
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
    const listed = answer.value.filter(({ platform }) => platform === 'ruby').map(({ number, prerelease, created_at: date, sha }) => {
        const digest = sha && /^[0-9a-f]{64}$/.test(sha) ? { digest: { algorithm: 'sha256', hex: sha } } : {};
        return { name: number, date, page: `https://rubygems.org/gems/${key}/versions/${number}`, files: [{ url: `https://rubygems.org/downloads/${key}-${number}.gem`, ...digest }], ...(prerelease && { prerelease }) };
    });
    return { kind: 'found', listed, page: `https://rubygems.org/gems/${key}/versions` };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./packages/upstream/src/datasources/sourceforge/schema.ts


const itemType = schemas/* object */.Ikc({ path: schemas/* string */.YjP().startsWith('/'), link: schemas/* url */.OZ5(), date: schemas/* string */.YjP().optional(), md5: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/).optional(), size: coerce/* number */.ai().int().nonnegative().optional() });
/** Reads a project's feed of files; undefined when it is no feed. Items of another shape are left out. */
function readFeed(xml) {
    const feed = (0,slim/* load */.Hh)(xml, { xml: true });
    if (feed('rss > channel').length === 0)
        return undefined;
    return feed('item').toArray().flatMap((element) => {
        const item = feed(element);
        const time = Date.parse(item.children('pubDate').text().replace(/ UT$/, ' UTC'));
        const content = item.find('media\\:content');
        const read = itemType.safeParse({
            path: item.children('title').text().trim(), link: item.children('link').text().trim(),
            date: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
            md5: content.find('media\\:hash[algo="md5"]').text().trim() || undefined,
            size: content.attr('filesize')
        });
        return read.data ?? [];
    });
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/sourceforge/index.ts



/** The newest files of a SourceForge project, from its feed, which also says the md5 of each. */
const sourceforge = {
    name: 'sourceforge', title: 'SourceForge', standing: 'project', names: 'file',
    claim: sourceforge_projectOf,
    lookUp: (keys, access) => eachKey(keys, (key) => files(key, access))
};
function sourceforge_projectOf(facts) {
    const mirrored = facts.sourceforgeMirrorPath?.split('/').filter((part) => part !== '' && part !== 'project')[0];
    if (mirrored !== undefined)
        return mirrored;
    const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)(sourceforge\.net|sf\.net)$/.test(hostname));
    if (!url)
        return undefined;
    const parts = pathParts(url);
    const project = parts[0] === 'projects' || parts[0] === 'project' || parts[0] === 'sourceforge' ? parts[1] : parts[0];
    const found = /^(?:www\.|[\w-]*\.?dl\.|prdownloads\.|downloads?\.)?(?:sourceforge|sf)\.net$/.test(url.hostname) ? project : /^([\w-]+)\./.exec(url.hostname)?.[1];
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
    return { kind: 'found', listed: items.map(sourceforge_listedOf), page: `https://sourceforge.net/projects/${key}/files/` };
}
function sourceforge_listedOf({ path, link, date, md5, size }) {
    const file = { url: link, ...(md5 !== undefined && { digest: { algorithm: 'md5', hex: md5 } }), ...(size !== undefined && { size }) };
    return { name: path.split('/').at(-1) ?? '', page: link.replace(/\/download$/, ''), files: [file], ...(date !== undefined && { date }) };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/xorg/index.ts




/** X.Org: `individual/lib/` and its like each hold the archives of many recipes, so each folder is asked for once. */
const xorg = {
    name: 'xorg', title: 'X.Org', standing: 'project', names: 'file',
    claim: (facts) => {
        const path = pathOf(facts);
        const place = path === undefined ? undefined : placeOfArchive(`https://www.x.org/archive/individual/${path}`);
        return place && keyOf(place);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, listed, access) => withChecksum(listed, access)
};
function pathOf(facts) {
    if (facts.xorgMirrorPath !== undefined)
        return facts.xorgMirrorPath;
    const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)(x|xorg\.freedesktop)\.org$/.test(hostname) || hostname === 'xorg.freedesktop.org');
    return url && /\/(?:individual)\/(.+)$/.exec(url.pathname)?.[1];
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/registry.ts
















/** Every datasource; the first that claims a recipe has it: indexes before forges, forges before pages, git last. */
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
    repology
];

;// CONCATENATED MODULE: ./packages/upstream/src/claim.ts

const projects = datasources.filter(({ standing }) => standing === 'project');
/**
 * Finds the datasource of a recipe. The address that archives come from first decides; the others only when no datasource
 * knows that one.
 */
function claim(facts, sources = projects) {
    const first = { ...facts, urls: facts.urls.slice(0, 1) };
    // A page or the folder of an archive fits nearly everything, so whole facts are tried on the specific places before.
    const specific = sources.filter(({ name }) => name !== 'listing' && name !== 'git');
    for (const [candidates, view] of [[specific, first], [specific, facts], [sources, facts]]) {
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
        return facts.versions.every(({ sha256, commit, tag, branch }) => !sha256 && !commit && !tag && !branch) ? 'it downloads nothing' : 'it names neither an address nor a repository that can be read without running it';
    if (facts.urls.some((url) => url.startsWith('file:')))
        return 'its archive is fetched by hand (a file: address)';
    return `no datasource knows ${(facts.urls[0] ?? facts.git ?? '').slice(0, 80)}`;
}

;// CONCATENATED MODULE: ./packages/upstream/src/compare-page.ts
/** The page that shows what changed between two versions; undefined where the datasource has none or the older tag is not listed. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/coverage.ts


/** Counts which datasource claims which recipe. */
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
    const claimed = datasources.flatMap(({ name, title }) => (counts.has(name) ? [{ datasource: name, title, recipes: counts.get(name) }] : []));
    const unclaimed = [...reasons].map(([reason, names]) => ({ reason, recipes: names })).sort((a, b) => b.recipes.length - a.recipes.length);
    const total = claimed.reduce((sum, { recipes: count }) => sum + count, 0);
    const fetching = recipes.length - (reasons.get('it downloads nothing')?.length ?? 0);
    return { claimed, unclaimed, recipes: recipes.length, fetching, share: fetching === 0 ? 1 : total / fetching };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/upstream/src/evidence/download.ts





/** Archives longer than this are not fetched: 8 GiB, above every archive of Spack's own recipes that is fetched without a licence. */
const LARGEST = 8 * 2 ** 30;
/**
 * Streams an archive to a file and hashes it on the way. Afterwards the server is asked (HEAD) whether it still offers what
 * it sent: an archive that was replaced meanwhile may be half of each.
 * @param algorithm A second digest to compute, the one that is published.
 */
async function download(url, file, web, algorithm = 'sha256') {
    try {
        const { response, url: answered } = await web.open(url);
        const announced = lengthOf(response.headers);
        const [sha256, digest, meter] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)(algorithm), { size: 0 }];
        await (0,external_node_stream_promises_.pipeline)(response.body, metered(sha256, digest, meter), (0,external_node_fs_.createWriteStream)(file));
        if (announced !== undefined && announced !== meter.size)
            return { kind: 'changed', reason: `${url} announced ${announced} bytes and sent ${meter.size}` };
        const later = await lookAgain(url, response.headers, web);
        if (later !== undefined)
            return { kind: 'changed', reason: later };
        const time = Date.parse(response.headers['last-modified'] ?? '');
        return { kind: 'downloaded', file, sha256: sha256.digest('hex'), digest: digest.digest('hex'), size: meter.size, url: answered, modified: Number.isNaN(time) ? undefined : new Date(time).toISOString() };
    }
    catch (error) {
        if (error instanceof TooLarge)
            return { kind: 'failed', reason: `${url} is larger than ${LARGEST / 2 ** 30} GiB` };
        const explained = web.explain(error);
        return { kind: explained.kind, reason: explained.reason || (0,src/* messageOf */.bD)(error) };
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
        }
    });
}
/** A sentence when the server offers another file now; servers that do not answer HEAD are not asked twice. */
async function lookAgain(url, before, web) {
    try {
        const { response } = await web.open(url, 'HEAD');
        await response.discard();
        const differs = ['etag', 'last-modified', 'content-length'].find((name) => before[name] !== undefined && response.headers[name] !== undefined && plain(before[name]) !== plain(response.headers[name]));
        return differs === undefined ? undefined : `${url} changed while it was read (its ${differs} is another now)`;
    }
    catch (error) {
        web.explain(error);
        return undefined;
    }
}
/** Caches weaken ETags in passing (`W/"x"`), which changes nothing. */
const plain = (value) => value.replace(/^W\//, '');
const lengthOf = (headers) => (headers['content-length'] !== undefined && headers['content-encoding'] === undefined && /^\d{1,15}$/.test(headers['content-length']) ? Number(headers['content-length']) : undefined);

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./packages/upstream/src/evidence/archive-entries.ts






/**
 * What an archive may do to whoever unpacks it is bounded here: entries, and bytes after decompression. gzip packs zeros a
 * thousand to one; archives of sources and data stay far below a tenth of that.
 */
const LIMITS = { entries: 500_000, unpacked: 64 * 2 ** 30, ratio: 250, name: 4_096 };
/** Lists the paths in an archive on disk, by what the file holds, not by its name. */
async function archiveEntries(file, lister) {
    const format = await formatOf(file);
    switch (format) {
        case 'gzip': return tarEntries(file, true);
        case 'tar': return tarEntries(file, false);
        case 'xz':
        case 'bzip2':
        case 'zstd': return archive_entries_listed('tar', ['--list', '--file', file], lister);
        case 'zip': return archive_entries_listed('unzip', ['-Z1', file], lister);
        case 'html': return { kind: 'broken', reason: 'the server sent a web page instead of an archive' };
        case 'other': return { kind: 'unknown', reason: 'it is no archive of a known kind' };
        default: return format;
    }
}
const MAGIC = [
    ['gzip', /^\x1f\x8b/], ['xz', /^\xfd7zXZ\x00/], ['bzip2', /^BZh[1-9]/], ['zstd', /^\x28\xb5\x2f\xfd/], ['zip', /^PK\x03\x04/], ['tar', /^[^]{257}ustar/], ['html', /^\s*(<!doctype html|<html)/i]
];
async function formatOf(file) {
    const handle = await (0,promises_.open)(file);
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
async function tarEntries(file, gzipped) {
    const paths = [];
    const reader = (0,tar_stream.extract)();
    let unpacked = 0;
    let packed = 0;
    reader.on('entry', (header, body, next) => {
        paths.push(header.name.slice(0, LIMITS.name));
        body.on('end', next);
        // The error of an archive that breaks off is that of the whole reader; its entries repeat it.
        body.on('error', () => { });
        body.resume();
        if (paths.length > LIMITS.entries)
            reader.destroy(new Harmful(`it holds more than ${LIMITS.entries} entries`));
    });
    const raw = (0,external_node_fs_.createReadStream)(file);
    raw.on('data', (chunk) => { packed += chunk.length; });
    async function* counted(source) {
        for await (const chunk of source) {
            unpacked += chunk.length;
            if (unpacked > LIMITS.unpacked || unpacked > LIMITS.ratio * (packed + 65_536))
                throw new Harmful('it unpacks to far more than an archive of its size should');
            yield chunk;
        }
    }
    try {
        if (gzipped)
            await (0,external_node_stream_promises_.pipeline)(raw, (0,external_node_zlib_.createGunzip)(), counted, reader);
        else
            await (0,external_node_stream_promises_.pipeline)(raw, counted, reader);
        return paths.length === 0 && gzipped ? { kind: 'unknown', reason: 'it is a single compressed file' } : { kind: 'entries', paths };
    }
    catch (error) {
        return { kind: 'broken', reason: error instanceof Harmful ? error.message : `it cannot be unpacked (${(0,src/* messageOf */.bD)(error)})` };
    }
}
async function archive_entries_listed(program, args, { processes, env, signal }) {
    try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(600_000)]);
        const { exitCode, stdout, stderr } = await processes.run(program, args, { env: { ...env, LC_ALL: 'C' }, signal: limit, keep: 64 * 2 ** 20 });
        if (exitCode !== 0)
            return { kind: 'broken', reason: `it cannot be unpacked (${program}: ${stderr.trim().split('\n')[0]?.slice(0, 160) ?? 'no reason given'})` };
        return { kind: 'entries', paths: stdout.split('\n').filter((line) => line !== '') };
    }
    catch (error) {
        signal.throwIfAborted();
        return { kind: 'unknown', reason: (0,src/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/evidence/build-files.ts
/** Files that show how something is built, by the base class of Spack that builds it so. */
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
    RubyPackage: /(\.gemspec|^Rakefile)$/
};
/** Looks at the paths of an archive. */
function shapeOf(paths) {
    const clean = paths.filter((path) => !/(^|\/)(pax_global_header|\._[^/]*)$/.test(path)).map((path) => path.replace(/^(\.\/)+/, '')).filter((path) => path !== '');
    const tops = new Set(clean.map((path) => path.split('/')[0]));
    const [first] = tops;
    const top = tops.size === 1 && clean.some((path) => path.includes('/')) ? first : undefined;
    const files = clean.filter((path) => !path.endsWith('/')).map((path) => (top === undefined ? path : path.slice(top.length + 1))).filter((path) => path !== '' && !path.includes('/'));
    const builds = Object.entries(BUILD_FILES).flatMap(([base, pattern]) => files.filter((file) => pattern.test(file)).slice(0, 1).map((file) => ({ base, file })));
    return { top, builds, escaping: paths.filter((path) => /^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path)) };
}
/**
 * Says when the files at the top do not fit the class that the recipe derives from. Recipes that build in a folder below,
 * and wheels and gems, are not judged by it.
 */
function buildSystemFinding(facts, { top, builds }) {
    const bases = facts.bases.map((base) => base.split('.').at(-1)).filter((base) => base in BUILD_FILES);
    if (bases.length === 0 || bases.some((base) => builds.some((build) => build.base === base)) || builds.length === 0)
        return undefined;
    const found = [...new Set(builds.map(({ file }) => file))].join(', ');
    return { kind: 'build-system', message: `The recipe is a ${bases.join(' and ')}, but ${top === undefined ? 'the archive' : `the folder ${top}`} holds ${found} and nothing that fits: the build system may have changed.` };
}
/** The sentence for what was seen at the top. */
const describeShape = ({ top, builds }) => `${top === undefined ? 'It has no single top folder' : `Its top folder is ${top}`}${builds.length === 0 ? '' : `, with ${[...new Set(builds.map(({ file }) => file))].join(', ')}`}.`;

;// CONCATENATED MODULE: ./packages/upstream/src/evidence/hosts.ts
/** Where hosts are known to send those who fetch archives. */
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
    [/(^|\.)kernel\.org$/, /(^|\.)kernel\.org$/]
];
/** Whether an archive that was asked for at one address may come from another host without a word: itself, a subdomain, or where that host is known to send people. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/evidence/gather.ts






/** Fetches the archive of a release and looks at it. The file is removed again. @param folder Where it may lie meanwhile. */
async function gatherEvidence(question, folder, access) {
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'archive-'));
    try {
        const published = publishedFor(question);
        const found = await download(question.url, (0,external_node_path_.join)(place, 'archive'), access.web, published?.digest?.algorithm);
        switch (found.kind) {
            case 'downloaded': return await examine(question, found, published, access);
            case 'changed': return { kind: 'doubtful', reasons: [found.reason] };
            case 'missing': return { kind: 'doubtful', reasons: [`There is no archive at the address that the recipe would fetch it from: ${found.reason}`] };
            case 'failed': return { kind: 'unavailable', reason: found.reason };
            default: return found;
        }
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
/** The file of the listing that is this archive: the same address, or the same name where the address is another mirror. */
function publishedFor({ url, release }) {
    const name = (address) => URL.parse(address)?.pathname.replace(/\/download$/, '').split('/').at(-1);
    return release.files?.find((file) => file.url === url) ?? release.files?.find((file) => name(file.url) !== undefined && name(file.url) === name(url));
}
async function examine(question, found, published, access) {
    const reasons = [];
    const checked = [`The archive was downloaded from ${question.url} (${found.size} bytes).`];
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
    return { kind: 'sound', sha256: found.sha256, commit: undefined, size: found.size, checked, findings, modified: found.modified };
}
async function lookInside(facts, found, access, { reasons, checked, findings }) {
    const entries = await archiveEntries(found.file, access);
    if (entries.kind === 'broken')
        reasons.push(`The archive is not sound: ${entries.reason}.`);
    else if (entries.kind === 'unknown')
        findings.push({ kind: 'not-inspected', message: `The archive was not looked into: ${entries.reason.replace(/\.$/, '')}.` });
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

;// CONCATENATED MODULE: ./packages/upstream/src/facts-of.ts

/** What a recipe that was read says about its upstream. What only running it would tell is left out. */
function factsOf(recipe) {
    const text = (key, attribute) => {
        const value = (0,model_src/* textAttribute */.YQ)(recipe, attribute);
        return (value === undefined ? {} : { [key]: value });
    };
    const depth = recipe.attributes.get('list_depth');
    const urls = [...(0,model_src/* textsAttribute */.ft)(recipe, 'url'), ...(0,model_src/* textsAttribute */.ft)(recipe, 'urls'), ...recipe.versions.flatMap(({ url }) => url ?? []), ...fromMethod(recipe)];
    return {
        name: recipe.name, bases: recipe.bases, urls: [...new Set(urls)], versions: recipe.versions.map(knownVersion),
        ...text('homepage', 'homepage'), ...gitOf(recipe), ...text('listUrl', 'list_url'), ...text('pypi', 'pypi'), ...text('cran', 'cran'), ...text('bioc', 'bioc'),
        ...text('gnuMirrorPath', 'gnu_mirror_path'), ...text('sourceforgeMirrorPath', 'sourceforge_mirror_path'),
        ...text('sourcewareMirrorPath', 'sourceware_mirror_path'), ...text('xorgMirrorPath', 'xorg_mirror_path'),
        ...(typeof depth === 'number' && depth > 0 && depth < 5 && { listDepth: depth }),
        versionOfName: (0,model_src/* versionOfName */.f1)(recipe), knownVersionOfName: (0,model_src/* knownVersionOfName */.S7)(recipe),
        ...(recipe.attributes.get('manual_download') === true && { manualDownload: true })
    };
}
/** The recipe's repository, else the one that a version names. */
function gitOf(recipe) {
    const git = (0,model_src/* textAttribute */.YQ)(recipe, 'git') ?? recipe.versions.find((version) => version.git !== undefined)?.git;
    return git === undefined ? {} : { git };
}
/** The address that `url_for_version` gives for the newest version, for recipes that have no `url`. */
function fromMethod(recipe) {
    const newest = recipe.versions.find(({ sha256 }) => sha256 !== undefined);
    const url = newest && recipe.urlForVersion?.(newest.version);
    return typeof url === 'string' ? [url] : [];
}
function knownVersion({ version, sha256, tag, commit, branch, url, deprecated }) {
    return { version: version.text, ...(sha256 && { sha256 }), ...(tag && { tag }), ...(commit && { commit }), ...(branch && { branch }), ...(url && { url }), ...(deprecated && { deprecated }) };
}

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/change.ts

/** The first two numbers decide: another first is `major`, another second `minor`, all else `patch`. */
function changeKind(from, to) {
    if (from === undefined)
        return 'major';
    const [a, b] = [from, to].map((text) => (0,model_src/* upTo */.jB)((0,model_src/* parseVersion */.ot)(text), 2).text.split(/[._-]/));
    if (a[0] !== b[0])
        return 'major';
    return (a[1] ?? '0') === (b[1] ?? '0') ? 'patch' : 'minor';
}
/** Negative, zero or positive, as Spack orders them. */
const compareTexts = (left, right) => (0,model_src/* compareVersions */.Zy)((0,model_src/* parseVersion */.ot)(left), (0,model_src/* parseVersion */.ot)(right));

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/template.ts


const SEPARATORS = ['.', '_', '-'];
// A separator behind a number that stands alone goes on with a version: `1.2` does not stand in `3.1.2`, but it does in `hdf5-1.2`.
const GOES_ON = { '.': /\d$|\d\.$/, '_': /\d$|(?:^|[^A-Za-z0-9])\d+_$/, '-': /\d$|(?:^|[^A-Za-z0-9])\d+-$/ };
const padded = (version) => version.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
/** The templates under which `name` holds `version`; none when it does not hold it whole. */
function templatesIn(name, version) {
    const spellings = SEPARATORS.flatMap((separator) => {
        const spelled = version.replaceAll('.', separator);
        if (separator !== '.' && spelled === version)
            return [];
        return [{ separator, spelled, extra: {} }, ...(padded(spelled) === spelled ? [] : [{ separator, spelled: padded(spelled), extra: { padded: true } }])];
    });
    return spellings.flatMap(({ separator, spelled, extra }) => {
        const at = name.indexOf(spelled);
        const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)];
        // Nor does it in `11.2` or `1.2.3`.
        const whole = at >= 0 && !GOES_ON[separator].test(prefix) && !/^\d|^[._-]\d/.test(suffix);
        return whole ? [{ prefix, separator, suffix, ...extra }] : [];
    });
}
/** The version that a name holds under a template, spelled with dots; undefined when it does not fit. */
function versionUnder({ prefix, separator, suffix, padded: filled }, name) {
    if (name.length <= prefix.length + suffix.length || name.length > 200 || !name.startsWith(prefix) || !name.endsWith(suffix))
        return undefined;
    const written = name.slice(prefix.length, name.length - suffix.length);
    if (!/^\d[\w.+~-]*$/.test(written) || /\.(tar|t[gbx]z|zip|gz|bz2|xz|asc|sig|sign|sha\d+|md5)\b/i.test(written))
        return undefined;
    if (separator !== '.' && written.includes('.'))
        return undefined;
    const dotted = separator === '.' ? written : written.replaceAll(separator, '.');
    return filled ? dotted.replaceAll(/(?<!\d)0+(?=\d)/g, '') : dotted;
}
const same = (a, b) => a.prefix === b.prefix && a.separator === b.separator && a.suffix === b.suffix && a.padded === b.padded;
// Projects go from `1.2` to `v1.2` and back without meaning anything else.
const akin = (a, b) => a.separator === b.separator && a.padded === b.padded && a.suffix === b.suffix && a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '');
/**
 * Learns how a project writes its versions, from the names that hold versions which the recipe knows; what the recipe's
 * addresses show counts half a vote. A prefix `v` may come and go. Empty when nothing fits.
 */
function learnTemplates(names, known, shown) {
    const votes = shown.map((template) => ({ template, count: 0.5 }));
    const versions = known.filter((version) => /\d/.test(version));
    for (const name of names) {
        for (const template of versions.flatMap((version) => templatesIn(name, version))) {
            const vote = votes.find((each) => same(each.template, template));
            if (vote)
                vote.count++;
            else
                votes.push({ template, count: 1 });
        }
    }
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
/** The templates that a recipe's addresses and tags show for tags. */
function templatesOfTags(facts) {
    const tagged = facts.versions.flatMap(({ version, tag }) => (tag === undefined ? [] : templatesIn(tag, version)));
    const parts = facts.urls.flatMap((address) => {
        const url = URL.parse(address);
        return url ? pathParts(url).map((part) => withoutExtension(safeDecode(part))) : [];
    });
    const versions = facts.urls.flatMap((url) => (0,model_src/* versionInUrl */.DZ)(url)?.version.replaceAll(/[_-]/g, '.') ?? []);
    return unique([...tagged, ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version)))]);
}
/** The templates that a recipe's addresses show for names of files. */
function templatesOfFiles(addresses) {
    return unique(addresses.flatMap((address) => {
        const version = (0,model_src/* versionInUrl */.DZ)(address)?.version.replaceAll(/[_]/g, '.');
        return version === undefined ? [] : templatesIn(fileNameOf(address), version);
    }));
}
const ARCHIVE = /\.(?:tar\.(?:gz|bz2|xz|zst|lz)|tgz|tbz2?|txz|zip)$/i;
const EXTENSIONS = ['.tar.gz', '.tar.xz', '.tar.bz2', '.tgz', '.zip'];
/** The same names with another kind of archive: a project that changes it must not look as if it had stopped. */
const otherExtensions = (templates) => templates.filter(({ suffix }) => ARCHIVE.test(suffix)).flatMap((template) => EXTENSIONS.map((extension) => ({ ...template, suffix: template.suffix.replace(ARCHIVE, extension) })));
/**
 * Learns how a project names its files, where the recipe's addresses do not show it: from archives that hold versions which
 * the recipe knows, and are named like the package, since a folder may hold those of others.
 */
function learnFiles(names, known, packageName) {
    const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const own = plain(packageName.replace(/^(py|r|perl|ruby|lua)-/, ''));
    const templates = learnTemplates(names.filter((name) => ARCHIVE.test(name) && plain(name).startsWith(own)), known, []);
    return templates.filter(({ prefix }) => plain(prefix) === own || plain(prefix) === `${own}src` || plain(prefix) === `${own}v`);
}
const unique = (templates) => templates.filter((template, at) => templates.findIndex((other) => same(other, template)) === at);
const withoutExtension = (name) => name.replace(/\.(?:tar\.\w+|tgz|tbz2?|txz|zip)$/i, '');

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/interpret.ts


/** The addresses that a recipe's archives come from, those of mirror paths included. */
function archiveUrls(facts) {
    const below = (prefix, path) => (path === undefined ? [] : [prefix + path]);
    return [
        ...facts.urls, ...below('https://ftp.gnu.org/gnu/', facts.gnuMirrorPath), ...below('https://downloads.sourceforge.net/', facts.sourceforgeMirrorPath),
        ...below('https://www.x.org/archive/individual/', facts.xorgMirrorPath), ...below('https://sourceware.org/pub/', facts.sourcewareMirrorPath)
    ];
}
/** Turns the names of tags, files or versions into versions, each once; the first of several names for one version counts. */
function interpret(facts, names, listed) {
    const read = names === 'version' ? plainVersion : readerOf(facts, names, listed);
    const releases = listed.flatMap((each) => {
        const version = read?.(each.name);
        return version !== undefined && isVersion(version) ? [{ ...each, version }] : [];
    });
    if (releases.length === 0 && listed.length > 0)
        return { kind: 'unreadable', reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0].name.slice(0, 60)}")` };
    return { kind: 'releases', releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) => nearest(group, facts)) };
}
function readerOf(facts, names, listed) {
    const known = facts.versions.map(({ version }) => version);
    const all = listed.map(({ name }) => name);
    const templates = names === 'tag' ? tagTemplates(facts, all, known) : fileTemplates(facts, all, known);
    const under = (name) => templates.map((template) => versionUnder(template, name)).find((version) => version !== undefined);
    const findsKnown = (read) => all.some((name) => known.includes(read(name) ?? ''));
    const made = facts.versionOfName ?? (() => undefined);
    // Templates that read no known version, where the recipe's own URLs do, are not how the project names: `pythia8316` is 8.316, not 8316.
    const others = findsKnown(made) && !findsKnown(under) ? () => undefined : under;
    // Whoever cannot read a single name would not see new ones either, even where known ones are recognized.
    if (!all.some((name) => (made(name) ?? others(name)) !== undefined))
        return undefined;
    return (name) => facts.knownVersionOfName?.(name) ?? made(name) ?? others(name);
}
function tagTemplates(facts, all, known) {
    const learned = learnTemplates(all, known, templatesOfTags(facts));
    const others = usual(facts.name);
    // A project may go from one usual form to another. Where several projects share a repository, each has a prefix of its own, and
    // tags without it are those of others.
    const common = learned.every(({ prefix, suffix, separator }) => suffix === '' && others.some((other) => other.prefix.toLowerCase() === prefix.toLowerCase() && (separator === '.' || prefix !== '')));
    return common ? [...learned, ...others] : learned;
}
function fileTemplates(facts, all, known) {
    const shown = templatesOfFiles(archiveUrls(facts));
    const fits = all.some((name) => shown.some((template) => known.includes(versionUnder(template, name) ?? '')));
    const chosen = fits ? shown : [...learnFiles(all, known, facts.name), ...shown];
    return [...chosen, ...otherExtensions(chosen)];
}
/** How most projects name tags. */
function usual(name) {
    const stem = name.replace(/^(py|r|perl|ruby|lua)-/, '');
    return ['', 'v', `${stem}-`, `${stem}-v`, `${stem}_`, 'release-', 'release_', 'version-', 'rel-'].map((prefix) => ({ prefix, separator: '.', suffix: '' }));
}
/** Of several files for one version, the one that the recipe would fetch counts. */
function nearest(group, facts) {
    const [shown] = templatesOfFiles(archiveUrls(facts));
    return group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ?? group[0];
}
const plainVersion = (name) => (/^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined);
function isVersion(text) {
    try {
        (0,model_src/* parseVersion */.ot)(text);
        return !(0,model_src/* isGitVersion */.Ro)(text);
    }
    catch (error) {
        if (error instanceof model_src/* InvalidValue */.h6)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/prerelease.ts
const WORDS = /(?:^|[\d._+~-])(alpha|beta|rc|cr|dev|devel|pre|preview|prerelease|snapshot|nightly|canary|unstable|test|testing|milestone|trial|next|experimental|eap)(?=$|[\d._+~-])/i;
// PEP 440 and others write 1.2a1, 1.2b2 and 1.0-M1; a letter without a digit behind it (1.1.1a, as in OpenSSL) is a release.
const SHORT = /\d(?:a|b|c|m)\d+$|[._-](?:a|b|m)\d+$/i;
/** Why a release is none that people should use yet; undefined for a proper one. */
function prereleaseReason(release, facts) {
    const { version } = release;
    const word = WORDS.exec(version)?.[1] ?? SHORT.exec(version)?.[0]?.replace(/^[\d._-]/, '');
    if (word !== undefined)
        return `it is a pre-release ("${word.toLowerCase()}")`;
    if (release.prerelease)
        return 'its publisher calls it a pre-release';
    if (isOddGnome(version, facts))
        return 'it is an unstable version of GNOME (odd minor)';
    if (isDate(version) && !facts.versions.some((known) => isCalendar(known.version)))
        return 'it is a date, and the versions of this recipe are not';
    return undefined;
}
/** GNOME's rule until version 40: an odd second number is a development version (https://discourse.gnome.org/t/4235). */
function isOddGnome(version, facts) {
    const gnome = [...facts.urls, facts.git ?? '', facts.listUrl ?? ''].some((url) => /^https?:\/\/(?:(?:download|ftp)\.gnome\.org|gitlab\.gnome\.org|ftp\.acc\.umu\.se\/pub\/gnome)\//i.test(url));
    const [major, minor] = version.split('.').map(Number);
    // Projects at GNOME that do not keep to the rule have odd releases already.
    const kept = !facts.versions.some((known) => /^\d{1,2}\.\d?[13579]\./.test(`${known.version}.`));
    return kept && gnome && major !== undefined && minor !== undefined && major < 40 && minor < 90 ? minor % 2 === 1 : kept && gnome && minor !== undefined && minor >= 90;
}
/** Versions that begin with a year, or with a year and a month (`202503`): projects that count so may go to whole dates. */
const isCalendar = (version) => /^v?(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?!\d)|(?!\d{1,3}(?:\D|$)))/.test(version);
/** `20240131`, `2024.01.31`, `2024-01-31`. */
const isDate = (version) => /^v?(?:19|20)\d{2}[._-]?(?:0[1-9]|1[0-2])[._-]?(?:0[1-9]|[12]\d|3[01])\b/.test(version);

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/judge.ts




const DAY = 86_400_000;
/**
 * Decides which releases to propose. Pure.
 * @param now Milliseconds since 1970.
 * @throws UserError for a rule of the configuration that is no version, range or word with `*`.
 */
function judge(facts, releases, rules, now) {
    const numbered = facts.versions.map(({ version }) => version).filter((version) => !(0,model_src/* isInfinity */.Dn)((0,model_src/* parseVersion */.ot)(version)));
    const newest = maximum(numbered);
    const known = new Set(facts.versions.map(({ version }) => version));
    const unknown = releases.filter(({ version }) => !known.has(version) && !numbered.some((has) => compareTexts(has, version) === 0));
    const lines = rules.follow.length > 0 ? rules.follow.map((line) => ({ line, holds: prefixTest(line) })) : [{ line: undefined, holds: () => true }];
    const continues = rules.which === 'all' ? continuation(numbered, newest, releases) : () => false;
    const candidates = [];
    const refused = [];
    for (const { holds } of lines) {
        const newestOfLine = maximum(numbered.filter((version) => holds((0,model_src/* parseVersion */.ot)(version))));
        const isNewer = ({ version }) => newestOfLine === undefined || compareTexts(version, newestOfLine) > 0;
        const wanted = unknown.filter((release) => holds((0,model_src/* parseVersion */.ot)(release.version)) && (isNewer(release) || continues(release))).sort((a, b) => compareTexts(b.version, a.version));
        for (const release of wanted) {
            const from = isNewer(release) ? newestOfLine : maximum(numbered.filter((version) => compareTexts(version, release.version) < 0));
            const reasons = reasonsAgainst(release, from, facts, rules, now);
            if (reasons.length > 0)
                refused.push({ version: release.version, reasons });
            else
                candidates.push({ release, kind: changeKind(from, release.version), from, security: isSecurity(release.notes) });
        }
    }
    return { current: newest, candidates: chosen(candidates, rules), refused };
}
/**
 * Tells the releases that go on with a line which the recipe keeps beside newer ones. What was published before the newest known
 * version could have been added with it: people left it out.
 */
function continuation(numbered, newest, releases) {
    const known = numbered.map(model_src/* parseVersion */.ot);
    const since = releases.find(({ version }) => newest !== undefined && compareTexts(version, newest) === 0)?.date;
    return ({ version, date }) => (0,model_src/* continuesLine */.NT)((0,model_src/* parseVersion */.ot)(version), known) && (since === undefined || date === undefined || Date.parse(date) > Date.parse(since));
}
/** Only the first of each line, which is the newest, unless all are wanted. */
function chosen(candidates, rules) {
    const once = candidates.filter(({ release }, at) => candidates.findIndex((other) => other.release.version === release.version) === at);
    if (rules.which === 'all')
        return once;
    return [...Map.groupBy(once, ({ from, release }) => (rules.follow.length > 0 ? rules.follow.find((line) => prefixTest(line)((0,model_src/* parseVersion */.ot)(release.version))) : from))].map(([, [first]]) => first);
}
function reasonsAgainst(release, from, facts, rules, now) {
    const reasons = [];
    const early = rules.prereleases ? undefined : prereleaseReason(release, facts) ?? ((0,model_src/* isPrereleaseVersion */.Nk)((0,model_src/* parseVersion */.ot)(release.version)) ? 'it is a pre-release' : undefined);
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
    const age = release.date === undefined ? undefined : (now - Date.parse(release.date)) / DAY;
    if (age !== undefined && age < rules.minimumAge)
        reasons.push(`it is ${age < 1 ? 'less than a day' : `${Math.floor(age)} days`} old, less than the ${rules.minimumAge} days of minimum-age`);
    return reasons;
}
function prefixTest(line) {
    const prefix = readRule('follow', line, () => (0,model_src/* parseVersion */.ot)(line.replace(/(\.(x|\*))+$/, '')));
    return (version) => (0,model_src/* hasPrefix */.dd)(version, prefix);
}
function ruleHits(rule, version) {
    if (rule.includes('*'))
        return (0,src/* matchesWords */.J1)(rule, version);
    return (0,model_src/* satisfies */.ib)((0,model_src/* parseVersion */.ot)(version), readRule('ignore', rule, () => (0,model_src/* parseVersionRange */.FG)(rule)));
}
function readRule(key, rule, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof model_src/* InvalidValue */.h6))
            throw error;
        throw new src/* UserError */.yo(`In "updates": ${key}: ${error.message}`, { fix: error.fix, cause: error });
    }
}
const maximum = (versions) => versions.reduce((best, version) => (best === undefined || compareTexts(version, best) > 0 ? version : best), undefined);
/** Whether release notes speak of a vulnerability that was mended. */
const isSecurity = (notes) => notes !== undefined && /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(notes.slice(0, 100_000));
/** Security first, then the smallest change, then by name: what is most worth a reviewer's time. */
function byUrgency(a, b) {
    const order = ['patch', 'minor', 'major'];
    const rank = ({ candidate }) => (candidate.security ? -10 : 0) + order.indexOf(candidate.kind);
    return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

;// CONCATENATED MODULE: ./packages/upstream/src/second-opinion.ts


/**
 * Asks others whether they know a version. Their silence is no doubt, since they may be late or know another project of the
 * name; a pre-release in their eyes is.
 */
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
            findings.push({ kind: 'opinion', message: `${title} does not know this version (yet): ${lookup.page}` });
    }
    return { agreeing, findings };
}

;// CONCATENATED MODULE: ./packages/upstream/src/survey.ts





/** Looks for releases of many recipes: every datasource at once, each key asked for once. Results are in the order of the subjects. */
async function survey(subjects, access, now) {
    const claims = subjects.map(claimOf);
    const wanted = Map.groupBy(claims.flatMap((found) => (found !== undefined && found.kind === 'claimed' ? [found] : [])), ({ datasource }) => datasource);
    const lookups = new Map(await (0,p_map["default"])(wanted, async ([name, group]) => {
        const keys = [...new Set(group.map(({ key }) => key))];
        return [name, await sourceNamed(name).lookUp(keys, access)];
    }));
    return subjects.map((subject, at) => {
        const found = claims[at];
        if (found === undefined)
            return { kind: 'disabled' };
        if (found.kind === 'unclaimed')
            return { kind: 'unclaimed', reason: found.reason };
        const lookup = lookups.get(found.datasource)?.get(found.key) ?? { kind: 'failed', reason: `${found.datasource} gave no answer for ${found.key}` };
        return readLookup(subject, found, lookup, now);
    });
}
const sourceNamed = (name) => datasources.find((source) => source.name === name);
/** Undefined when the rules say not to look. */
function claimOf({ facts, rules }) {
    if (!rules.enabled)
        return undefined;
    if (rules.datasource === undefined)
        return claim(facts);
    const source = sourceNamed(rules.datasource);
    if (!source)
        return { kind: 'unclaimed', reason: `the configuration names the datasource "${rules.datasource}", which there is not` };
    const key = rules.source ?? source.claim(facts);
    return key === undefined ? { kind: 'unclaimed', reason: `${source.title} finds nothing in the recipe to ask for; name it as "source"` } : { kind: 'claimed', datasource: source.name, key };
}
function readLookup({ facts, rules }, found, lookup, now) {
    const place = { datasource: found.datasource, key: found.key };
    if (lookup.kind !== 'found')
        return { kind: 'unknown', claim: place, missing: lookup.kind === 'missing', reason: lookup.reason };
    const read = interpret(facts, sourceNamed(found.datasource).names, lookup.listed);
    if (read.kind === 'unreadable')
        return { kind: 'unknown', claim: place, missing: false, reason: read.reason };
    return { kind: 'looked', claim: place, page: lookup.page, movedTo: lookup.movedTo, releases: read.releases, judgement: judge(facts, read.releases, rules, now) };
}
/** Completes a release from its datasource: notes, date, digests. */
async function completeRelease(place, release, access) {
    const source = sourceNamed(place.datasource);
    return source?.complete ? { ...(await source.complete(place.key, release, access)), version: release.version } : release;
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/answer-store.ts





const kept = schemas/* object */.Ikc({ asked: schemas/* string */.YjP(), url: schemas/* string */.YjP(), etag: schemas/* string */.YjP().optional(), modified: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP() });
/** Keeps nothing. */
const noAnswers = { get: async () => undefined, put: async () => { } };
// A listing of a large project is below 1 MiB; CRAN's index of 20,000 packages is the largest thing worth keeping.
const LONGEST = 12 * 1024 * 1024;
/** Answers in a folder, one file each, which the Actions cache carries from run to run. A file that cannot be read counts as none. */
function folderOfAnswers(folder) {
    const fileOf = (url) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 40)}.json`);
    return {
        get: async (url) => {
            const read = kept.safeParse(await (0,promises_.readFile)(fileOf(url), 'utf8').then(JSON.parse).catch(() => undefined));
            if (!read.success || read.data.asked !== url)
                return undefined;
            const { etag, modified, text } = read.data;
            return { text, url: read.data.url, conditions: { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) } };
        },
        put: async (asked, url, headers, text) => {
            const { etag, 'last-modified': modified } = headers;
            if ((!etag && !modified) || text.length > LONGEST)
                return;
            await (0,src/* writeWhole */.f8)(fileOf(asked), JSON.stringify({ asked, url, ...(etag && { etag }), ...(modified && { modified }), text }));
        }
    };
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/mirrors.ts

/**
 * Mirrors from a table of address prefixes, such as `{"https://pypi.org/": "https://proxy.example.org/pypi/"}`.
 * @throws UserError for a prefix that is no http, https or git address with a slash at its end.
 */
function mirrorsOf(table) {
    const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length);
    for (const side of pairs.flat()) {
        if (/^(https?|git|file):\/\/\S*\/$/.test(side))
            continue;
        throw new src/* UserError */.yo(`"${side.slice(0, 120)}" is not a prefix of an address.`, { fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.' });
    }
    const swap = (url, from, to) => {
        const pair = pairs.find((each) => url.startsWith(each[from]));
        return pair ? pair[to] + url.slice(pair[from].length) : url;
    };
    return { apply: (url) => swap(url, 0, 1), original: (url) => swap(url, 1, 0) };
}
/**
 * Reads mirrors from the text of an environment variable, one `FROM=TO` a line.
 * @throws UserError for a line without `=`.
 */
function readMirrors(text) {
    const lines = text.split(/[\n ]+/).map((line) => line.trim()).filter((line) => line !== '');
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        if (at > 0)
            return [line.slice(0, at), line.slice(at + 1)];
        throw new src/* UserError */.yo(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, { fix: 'Write https://FROM/=https://TO/, one a line.' });
    }));
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/host-gates.ts
/** The host was left alone after it said "enough" earlier in this run. */
class HostBlocked extends Error {
    name = 'HostBlocked';
}
/** Lets at most so many requests through to each host at a time, first come first served; a blocked host gets none. */
class HostGates {
    #width;
    #gates = new Map();
    constructor(width) {
        this.#width = width;
    }
    /** Runs `body` when there is room. @throws HostBlocked without running it when the host is blocked by then. */
    async through(host, body) {
        const gate = this.#gate(host);
        if (gate.free > 0)
            gate.free--;
        else
            await new Promise((resolve) => gate.waiting.push(resolve));
        try {
            this.check(host);
            return await body();
        }
        finally {
            const next = gate.waiting.shift();
            if (next)
                next();
            else
                gate.free++;
        }
    }
    /** From now on nothing goes to this host. */
    block(host, reason) {
        this.#gate(host).blocked ??= reason;
    }
    /** @throws HostBlocked when the host is blocked. */
    check(host) {
        const reason = this.#gate(host).blocked;
        if (reason !== undefined)
            throw new HostBlocked(reason);
    }
    #gate(host) {
        const gate = this.#gates.get(host) ?? { free: this.#width, waiting: [], blocked: undefined };
        this.#gates.set(host, gate);
        return gate;
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/refused-answer.ts
/** A server answered, but not with what was asked for. The message is a sentence without a full stop. */
class RefusedAnswer extends Error {
    name = 'RefusedAnswer';
    status;
    /** Whether the server said that we ask too much. */
    enough;
    /** Milliseconds that the server asked to wait. */
    wait;
    constructor(message, status, enough, wait) {
        super(message);
        this.status = status;
        this.enough = enough;
        this.wait = wait;
    }
    /** Whether the thing does not exist, as far as this server knows. */
    get missing() {
        return this.status === 404 || this.status === 410;
    }
}
/**
 * Reads an answer that is no success. GitHub tells a spent rate limit with 403 or 429 and `x-ratelimit-remaining: 0` or
 * `retry-after` (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api), others with 429.
 * @param now Milliseconds since 1970, for times of reset.
 */
function refusal(url, response, now, body = '') {
    const { status, headers } = response;
    const wait = waitOf(headers, now);
    const spent = headers['x-ratelimit-remaining'] === '0' || /secondary rate limit|rate limit exceeded/i.test(body);
    const enough = status === 429 || (status === 403 && (spent || headers['retry-after'] !== undefined));
    const host = URL.parse(url)?.host ?? url;
    if (enough)
        return new RefusedAnswer(`${host} limits how often it may be asked${wait === undefined ? '' : ` (ask again in ${duration(wait)})`}`, status, true, wait);
    return new RefusedAnswer(`${shortened(url)} answered with status ${status}`, status, false, wait);
}
function waitOf(headers, now) {
    const after = headers['retry-after'];
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return Number(after) * 1000;
    if (after !== undefined && !Number.isNaN(Date.parse(after)))
        return Math.max(0, Date.parse(after) - now);
    const reset = headers['x-ratelimit-reset'];
    return headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}
const duration = (milliseconds) => (milliseconds < 90_000 ? `${Math.ceil(milliseconds / 1000)} s` : `${Math.ceil(milliseconds / 60_000)} min`);
/** An address without user, password and query, which may hold secrets. */
function shortened(url) {
    const parsed = URL.parse(url);
    return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120);
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/web.ts



/** Names this program and where to complain, as the etiquette of MetaCPAN, crates and Wikimedia asks for. */
const USER_AGENT = 'pakages-updates/1 (+https://github.com/syspack/pakages)';
const REDIRECTS = 5;
/**
 * Asks servers politely: few requests to one host at a time, conditional requests where an answer is known, retries for
 * what passes, and a host that said "enough" is left alone for the rest of the run.
 */
class Web {
    #parts;
    #gates;
    #counts = new Map();
    constructor(parts) {
        this.#parts = parts;
        this.#gates = new HostGates(parts.perHost ?? 4);
    }
    /** Requests sent so far by host, as the recipe names it. */
    get requests() {
        return this.#counts;
    }
    /** Asks for a text. Never throws for what a server does. */
    async text(url, asking = {}) {
        try {
            return await this.#polite(url, () => this.#once(url, asking));
        }
        catch (error) {
            return this.#explain(error);
        }
    }
    /** Asks for JSON and reads it; JSON of another shape is a failure, not an empty answer. */
    async json(url, type, asking = {}) {
        const fetched = await this.text(url, { accept: 'application/json', ...asking });
        return fetched.kind === 'fetched' ? parsed(fetched, type) : fetched;
    }
    /**
     * Opens a body that the caller streams, such as an archive; only a 200 comes back, with the address that gave it.
     * @throws RefusedAnswer, HttpError or HostBlocked when there is none; see {@link explain}.
     */
    async open(url, method = 'GET') {
        const response = await this.#polite(url, async () => {
            const answer = await this.#send(url, { method, url });
            if (answer.status === 200)
                return answer;
            await answer.discard();
            throw refusal(url, answer, this.#parts.clock.now());
        });
        return { response, url: this.#parts.mirrors.original(response.url) };
    }
    /** Leaves a host alone for the rest of the run, for limits that an answer tells in its own way. */
    leaveAlone(host, reason) {
        this.#gates.block(host, reason);
    }
    /** The address to really ask for `url`, for programs that ask on our behalf, such as git. */
    address(url) {
        return this.#parts.mirrors.apply(url);
    }
    /** A sentence for a failure of {@link open}, and whether the file is simply not there. */
    explain(error) {
        return this.#explain(error);
    }
    #explain(error) {
        this.#parts.signal.throwIfAborted();
        if (error instanceof RefusedAnswer && error.missing)
            return { kind: 'missing', reason: error.message };
        return { kind: 'failed', reason: (0,src/* messageOf */.bD)(error) };
    }
    #polite(url, ask) {
        const { clock, signal, attempts = 4 } = this.#parts;
        const host = URL.parse(url)?.host ?? '';
        return this.#gates.through(host, async () => {
            try {
                return await (0,src/* retry */.L5)(() => { this.#gates.check(host); return ask(); }, worthAnother, { clock, signal, attempts });
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
        const headers = { ...(asking.accept && { accept: asking.accept }), ...asking.headers, ...known?.conditions };
        const body = asking.post === undefined ? undefined : JSON.stringify(asking.post);
        const request = body === undefined ? { url, headers } : { url, method: 'POST', body, headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers } };
        const response = await this.#send(url, request);
        if (response.status === 304 && known) {
            await response.discard();
            return { kind: 'fetched', text: known.text, url: known.url, headers: response.headers };
        }
        if (response.status !== 200)
            throw await withBody(url, response, this.#parts.clock.now());
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
        return http.request({ redirects: REDIRECTS, timeout: 30_000, signal, ...request, url: mirrors.apply(url), headers: { 'user-agent': USER_AGENT, ...request.headers } });
    }
}
function parsed(fetched, type) {
    let json;
    try {
        json = JSON.parse(fetched.text);
    }
    catch {
        return { kind: 'failed', reason: `${fetched.url} did not answer with JSON` };
    }
    const read = type.safeParse(json);
    if (read.success)
        return { kind: 'read', value: read.data, url: fetched.url };
    const issue = read.error.issues[0];
    return { kind: 'failed', reason: `${fetched.url} answered with JSON of another shape: ${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'malformed'}` };
}
async function withBody(url, response, now) {
    const body = await response.text(64 * 1024).catch(() => '');
    return refusal(url, response, now, body);
}
function worthAnother(error) {
    if (error instanceof HostBlocked)
        return false;
    if (error instanceof RefusedAnswer)
        return error.enough ? error.wait !== undefined && error.wait <= 60_000 && { after: error.wait } : error.status >= 500 && (error.wait === undefined || { after: error.wait });
    return error instanceof src/* HttpError */.j$ && !['TOO_LARGE', 'BAD_URL', 'BAD_REDIRECT', 'ENOTFOUND'].includes(error.code);
}

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/decide.ts

/** All branches of ours begin so. */
const BRANCH_PREFIX = 'pakages/updates/';
const markerType = schemas/* object */.Ikc({
    /** See `fingerprintOf`. */
    fingerprint: schemas/* string */.YjP(),
    updates: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), versions: schemas/* array */.YOg(schemas/* string */.YjP()), upstream: schemas/* string */.YjP().optional() })),
    /** Set when we closed it ourselves. */
    superseded: schemas/* boolean */.zMY().optional()
});
/** Reads a marker; undefined when a person took it out or changed it. */
const readMarker = (value) => markerType.safeParse(value).data;
/** Decides what to do with what is wanted for a branch, knowing all proposals there were. Pure. */
function decide(branch, wanted, proposals) {
    const ours = proposals.filter((proposal) => proposal.branch === branch).sort((a, b) => b.number - a.number);
    const open = ours.find(({ state }) => state === 'open');
    if (open?.touched)
        return { kind: 'touched', existing: open };
    if (open)
        return readMarker(open.marker)?.fingerprint === wanted.fingerprint ? { kind: 'keep', existing: open } : { kind: 'update', existing: open };
    const closed = ours.find((proposal) => proposal.state === 'closed' && coveredBy(wanted, readMarker(proposal.marker)));
    return closed ? { kind: 'dismissed', existing: closed } : { kind: 'open' };
}
/** Whether everything that is wanted was in what a person closed. */
function coveredBy(wanted, closed) {
    if (!closed || closed.superseded)
        return false;
    return wanted.updates.every(({ name, versions, upstream }) => {
        const then = closed.updates.find((update) => update.name === name);
        return then !== undefined && versions.every((version) => then.versions.includes(version)) && (upstream === undefined || upstream === then.upstream);
    });
}
/**
 * Open proposals that nothing stands behind any more. Only branches whose recipes were all looked at count: where it could
 * not be looked, nothing is closed.
 * @param settled The branches of recipes that were looked at.
 * @param wanted The branches that are still wanted.
 */
const outdated = (proposals, settled, wanted) => proposals.filter(({ state, branch, touched }) => state === 'open' && !touched && settled.has(branch) && !wanted.has(branch));

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/markdown.ts
const ZERO_WIDTH = '\u200b';
/**
 * Text of strangers as Markdown that does nothing: no tags, pictures or comments, no mention of a person, no reference to an
 * issue, no link back into another project's threads. Lines stay lines.
 */
function harmless(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
        .replaceAll(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
        .replaceAll(/<\/?[A-Za-z][^<>]{0,2000}>/g, ' ')
        .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
        .replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        .replaceAll(/(https?:\/\/)(?:www\.)?github\.com\//gi, '$1redirect.github.com/')
        .replaceAll('@', `@${ZERO_WIDTH}`)
        .replaceAll(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replaceAll(/\bGH-(?=\d)/gi, `GH-${ZERO_WIDTH}`);
}
/** One line of strangers' text inside a sentence or table cell; Markdown characters are shown, not obeyed. */
const harmlessLine = (text, longest = 200) => harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&');
/** Release notes, shortened and quoted; undefined when nothing is left of them. */
function quotedNotes(notes) {
    const lines = harmless((notes ?? '').slice(0, 100_000)).split('\n').map((line) => line.trimEnd());
    const text = lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();
    if (text === '')
        return undefined;
    const short = text.split('\n').slice(0, LINES).join('\n').slice(0, CHARACTERS);
    const body = short.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
    return short.length < text.length ? `${body}\n>\n> … (shortened)` : body;
}
const LINES = 40;
const CHARACTERS = 4_000;
/** At most so many characters. */
const cut = (text, longest) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
/** An address as a Markdown link target, or undefined when it is none that may be clicked. */
function linkTarget(url) {
    const parsed = url === undefined ? null : URL.parse(url);
    return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(/[<>\s]/g, '') : undefined;
}

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/draft.ts


/** The branch of a recipe, or of a group of recipes. */
const branchOf = (target) => BRANCH_PREFIX + ('recipe' in target ? target.recipe : `group-${target.group}`);
/** GitHub takes 65,536 characters in a body; the marker goes behind. */
const draft_LONGEST = 60_000;
/** Writes title, body and commit message of a proposal. Pure. */
function draftOf(branch, updates, marker, labels, group) {
    const title = updates.length === 1 ? titleOf(updates[0]) : `${group ?? 'updates'}: update ${updates.length} recipes`;
    const body = cut([...updates.map((update) => bodyOf(update, updates.length > 1)), FOOTER].join('\n\n'), draft_LONGEST);
    const security = updates.some(({ versions }) => versions.some(({ candidate }) => candidate.security));
    const conflicts = updates.some(({ merged, findings }) => (merged?.conflicts ?? 0) > 0 || findings.some(({ kind }) => kind === 'conflict'));
    const details = updates.length === 1 ? [] : ['', ...updates.map(titleOf).map((line) => `- ${line}`)];
    return {
        branch, title, body, marker, draft: conflicts,
        labels: [...new Set([...labels, ...(security ? ['security'] : []), ...(conflicts ? ['conflict'] : [])])],
        message: [title, ...details].join('\n'), changes: updates.flatMap(({ changes }) => changes)
    };
}
/** As Spack's own history says it: `zlib: add v1.3.1`. */
function titleOf({ name, versions, merged }) {
    const numbers = versions.map(({ candidate }) => `v${candidate.release.version}`);
    const parts = [...(numbers.length > 0 ? [`add ${numbers.join(', ')}`] : []), ...(merged ? ["merge Spack's recipe"] : [])];
    return cut(harmless(`${name}: ${parts.join(', ')}`), 200);
}
function bodyOf(update, headed) {
    const findings = [...update.findings, ...update.versions.flatMap(({ evidence }) => evidence.findings)];
    return [
        ...(headed ? [`## ${harmlessLine(update.name)}`] : []),
        ...(update.versions.length > 0 ? [versionTable(update.versions)] : []),
        ...(update.merged ? [mergedSection(update.merged)] : []),
        ...update.versions.map(versionSection),
        checkSection(update, findings)
    ].join('\n\n');
}
function versionTable(versions) {
    const rows = versions.map(({ candidate: { from, kind, security, release }, compare }) => {
        const link = linkTarget(compare);
        const change = link === undefined ? kind : `[${kind}](${link})`;
        return `| ${from === undefined ? '' : harmlessLine(from)} | **${harmlessLine(release.version)}** | ${change}${security ? ', **security**' : ''} | ${release.date === undefined ? 'unknown' : harmlessLine(release.date.slice(0, 10))} |`;
    });
    return ['| from | to | change | published |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function versionSection({ candidate: { release }, evidence }) {
    const page = linkTarget(release.page);
    const notes = quotedNotes(release.notes);
    return [
        `### ${harmlessLine(release.version)}${page === undefined ? '' : ` ([release](${page}))`}`,
        ...(notes === undefined ? [] : ['<details><summary>Release notes</summary>', notes, '</details>']),
        '**Checked**', evidence.checked.map((sentence) => `- ${harmlessLine(sentence, 400)}`).join('\n')
    ].join('\n\n');
}
function mergedSection({ from, to, origin, conflicts }) {
    const base = origin === 'recorded' ? 'which this recipe came from' : origin === 'identical' ? 'which this recipe was identical to' : 'which is the most alike to this recipe in the history of Spack\'s recipes: nothing records which one it came from';
    const told = `Changes of Spack's own recipe from \`${from.slice(0, 12)}\` (${base}) to \`${to.slice(0, 12)}\` were merged into this one. Local changes were kept.`;
    if (conflicts === 0)
        return told;
    return `${told}\n\n**${conflicts} place${conflicts === 1 ? '' : 's'} changed on both sides.** They carry markers: the lines after \`<<<<<<< local\` are this repository's, those after \`||||||| before\` what both came from, those after \`=======\` Spack's. Keep what is right, delete the markers, and mark this pull request as ready.`;
}
function checkSection(update, findings) {
    const major = update.versions.some(({ candidate }) => candidate.kind === 'major');
    const items = [
        ...findings.map(({ message }) => harmlessLine(message, 400)),
        ...(update.versions.length > 0 ? ['Dependencies, variants and patches of the new version: they are taken over from the recipe as it is.'] : []),
        ...(major ? ['A new major version: is the licence still the same, and does what depends on it still build?'] : [])
    ];
    return ['**To check by hand**', items.map((item) => `- [ ] ${item}`).join('\n')].join('\n\n');
}
const FOOTER = '---\n\nThis pull request is kept up to date until somebody else adds a commit. Close it, and these versions will not be proposed again.';

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/update.ts

/** The sha256 over what a proposal is about: equal intents make equal proposals. */
function fingerprintOf(intents) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, before, versions, upstream } of intents.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        hash.update(JSON.stringify([name, before, versions, upstream ?? null]));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(37073);
// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
;// CONCATENATED MODULE: ./packages/upstream/src/follow/merge.ts

/**
 * Three-way merge by lines. Where both sides changed the same lines in different ways, all three texts stand in the result,
 * between the markers that git writes with `merge.conflictStyle=diff3`: nothing is lost.
 */
function mergeTexts(local, before, upstream) {
    const regions = (0,diff3/* diff3Merge */.$r)(linesOf(local), linesOf(before), linesOf(upstream), { excludeFalseConflicts: true });
    let conflicts = 0;
    const lines = regions.flatMap((region) => {
        if (region.ok)
            return region.ok;
        const { a = [], o = [], b = [] } = region.conflict ?? {};
        conflicts++;
        return ['<<<<<<< local', ...a, '||||||| before', ...o, '=======', ...b, '>>>>>>> spack'];
    });
    return { text: lines.join('\n'), conflicts };
}
// Split at the line feed only, so that joining gives every other byte back.
const linesOf = (text) => text.split('\n');

;// CONCATENATED MODULE: ./packages/upstream/src/follow/recipe-history.ts






// A recipe that a local one came from is rarely further back than this many changes.
const STATES = 400;
/** The history of Spack's recipes: a bare clone without file contents, which git fetches as they are asked for. */
class RecipeHistory {
    #source;
    #folder;
    #access;
    constructor(source, folder, access) {
        this.#source = source;
        this.#folder = folder;
        this.#access = access;
    }
    /**
     * Clones or updates the history.
     * @param folder Where the clone lies, kept between runs. Absolute.
     * @throws UserError when the repository or the ref cannot be had.
     */
    static async open(source, folder, access) {
        if (!isRemote(source.repository))
            throw new src/* UserError */.yo(`"${source.repository.slice(0, 100)}" is not the address of a git repository.`, { fix: 'Write an https address as "repository" in "upstream-source".' });
        const history = new RecipeHistory(source, folder, access);
        const address = access.web.address(source.repository);
        if (!(0,external_node_fs_.existsSync)(folder)) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
            await history.#git(['clone', '--quiet', '--bare', '--filter=blob:none', '--single-branch', '--branch', source.ref, '--', address, folder], (0,external_node_path_.dirname)(folder));
        }
        await history.#git(['fetch', '--quiet', '--force', '--no-tags', address, `+${source.ref}:refs/pakages/now`]);
        return history;
    }
    /** The states of a recipe, newest first; empty when the repository has no such recipe. @param folder Of the recipe, such as `py_numpy`. */
    async states(folder) {
        const { stdout } = await this.#git(['log', `--max-count=${STATES}`, '--format=%H', '--raw', '--no-abbrev', '--no-renames', 'refs/pakages/now', '--', this.#path(folder)]);
        const lines = stdout.split('\n').filter((line) => line !== '');
        return lines.flatMap((line, at) => {
            const blob = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) [AM]\t/.exec(line)?.[1];
            const commit = lines[at - 1];
            return blob !== undefined && commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? [{ commit, blob }] : [];
        });
    }
    /** The text of a recipe at a state. */
    async text(state) {
        return (await this.#git(['cat-file', 'blob', state.blob])).stdout;
    }
    #path(folder) {
        return `${this.#source.path}/packages/${folder}/package.py`;
    }
    async #git(args, cwd = this.#folder) {
        const { processes, env, signal } = this.#access;
        const safe = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'http:https:git', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
        const result = await processes.run('git', ['-c', 'credential.helper=', ...args], { cwd, env: safe, signal });
        if (result.exitCode === 0)
            return result;
        throw new src/* UserError */.yo(`The history of Spack's recipes cannot be read: git ${args[0]}: ${result.stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? ''}`, {
            fix: `Check "upstream-source" in pakages.json (${this.#source.repository}, ${this.#source.ref}) and the connection to it.`
        });
    }
}
/** The id that git gives to a content. */
const blobOf = (text) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest('hex');

;// CONCATENATED MODULE: ./packages/upstream/src/follow/follow.ts



/** Looking at older states than these costs a request each, and the most alike is nearly always among them. */
const COMPARED = 40;
/**
 * Merges what changed in Spack's own recipe since the local one came from it.
 * @param folder Of the recipe, such as `py_numpy`.
 * @param recorded The commit that the local recipe came from, where it was written down.
 */
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
    const blob = blobOf(local);
    const identical = states.find((state) => state.blob === blob);
    if (identical)
        return { state: identical, origin: 'identical' };
    let best = { state: states[0], distance: Number.POSITIVE_INFINITY };
    for (const state of states.slice(0, COMPARED)) {
        const distance = changedLines(await history.text(state), local);
        if (distance < best.distance)
            best = { state, distance };
    }
    return { state: best.state, origin: 'most alike' };
}
const changedLines = (before, after) => (0,line/* diffLines */.Pp)(before, after).filter(({ added, removed }) => added || removed).reduce((sum, { count }) => sum + count, 0);

;// CONCATENATED MODULE: ./packages/upstream/src/index.ts


























;// CONCATENATED MODULE: ./actions/check-updates/entry.ts

/** The line of the report for a recipe. @param done Undefined when nothing was wanted. */
function entryOf(work, done, verified) {
    const { surveyed, recipe, candidates, findings, followed } = work;
    const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined;
    const { outcome, reasons } = done ? { outcome: done.outcome, reasons: done.reasons ?? [] } : outcomeOf(surveyed);
    const judged = surveyed.kind === 'looked' ? surveyed.judgement : undefined;
    const noted = [...(ready ? [...ready.update.findings, ...ready.update.versions.flatMap(({ evidence }) => evidence.findings)] : findings), ...verified, ...conflictOf(followed)];
    return {
        name: recipe.name, outcome, reasons: [...reasons],
        ...(surveyed.kind === 'looked' || surveyed.kind === 'unknown' ? { source: surveyed.claim } : {}),
        ...(judged?.current !== undefined && { current: judged.current }),
        candidates: candidates.map(({ release, kind, security }) => ({ version: release.version, change: kind, security, ...(release.date !== undefined && { published: release.date }) })),
        refused: [...(judged?.refused ?? []).map(({ version, reasons: why }) => ({ version, reasons: [...why] })), ...(ready?.left ?? []).map(({ version, reasons: why }) => ({ version, reasons: [...why] }))],
        findings: noted.map(({ kind, message }) => ({ kind, message })),
        ...(done?.proposal && { proposal: done.proposal })
    };
}
function conflictOf(followed) {
    if (followed?.kind !== 'merged' || followed.merged.conflicts === 0)
        return [];
    return [{ kind: 'conflict', message: `${(0,src/* counted */.hS)(followed.merged.conflicts, 'place')} of Spack's recipe changed on both sides.` }];
}
function outcomeOf(surveyed) {
    switch (surveyed.kind) {
        case 'looked': return { outcome: 'nothing-new', reasons: [] };
        case 'unclaimed': return { outcome: 'unclaimed', reasons: [surveyed.reason] };
        case 'disabled': return { outcome: 'disabled', reasons: [] };
        case 'unknown': return { outcome: 'could-not-look', reasons: [surveyed.reason] };
        default: return surveyed;
    }
}
/** The line of the report for a recipe that cannot be read. */
const unreadableEntry = ({ name, reason }) => ({ name, outcome: 'unreadable', reasons: [reason], candidates: [], refused: [], findings: [] });
/** What became of evidence that did not hold. */
const failedOutcome = (prepared) => ({ outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look', reasons: prepared.reasons, prepared });

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
// EXTERNAL MODULE: ./packages/spack/src/index.ts + 66 modules
var spack_src = __webpack_require__(94572);
;// CONCATENATED MODULE: ./actions/check-updates/repository.ts








/** The file beside a recipe that records which commit of Spack's recipes it came from. */
const ORIGIN_FILE = 'spack-origin';
/**
 * Reads the recipes of a package repository.
 * @param folder Absolute.
 * @param patterns Names, with `*`; none: all.
 * @throws UserError when the folder holds no repository, or more than one, or a pattern fits no recipe.
 */
async function readRepository(folder, patterns) {
    const found = await (0,spack_src.repositoriesIn)(folder, 'repository');
    const [repository] = found;
    if (!repository || found.length > 1)
        throw new src/* UserError */.yo(`${folder} holds several package repositories: ${found.map(({ namespace }) => namespace).join(', ')}.`, { fix: 'Point the input "repository" to one of them, the folder that holds repo.yaml.' });
    const packages = (0,external_node_path_.join)(repository.folder, 'packages');
    const folders = (await (0,promises_.readdir)(packages).catch(() => [])).filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(packages, name, 'package.py'))).sort();
    const wanted = folders.filter((name) => patterns.length === 0 || patterns.some((pattern) => (0,src/* matchesWords */.J1)(pattern, (0,spack_src.packageOfFolder)(name)) || pattern === name));
    const unknown = patterns.find((pattern) => !folders.some((name) => (0,src/* matchesWords */.J1)(pattern, (0,spack_src.packageOfFolder)(name)) || pattern === name));
    if (unknown !== undefined)
        throw new src/* UserError */.yo(`There is no recipe "${unknown.slice(0, 80)}" in ${packages}.`, { fix: 'Name recipes as Spack does, such as py-numpy; * stands for any characters.' });
    const root = gitRootOf(repository.folder);
    // Thousands of files: not all open at once.
    const read = await (0,p_map["default"])(wanted, (name) => repository_readOne((0,external_node_path_.join)(packages, name, 'package.py'), name, root), { concurrency: 32 });
    return { namespace: repository.namespace, root, recipes: read.flatMap((each) => ('recipe' in each ? [each] : [])), unreadable: read.flatMap((each) => ('recipe' in each ? [] : [each])) };
}
async function repository_readOne(file, folder, root) {
    const name = (0,spack_src.packageOfFolder)(folder);
    const path = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/');
    const text = await (0,promises_.readFile)(file, 'utf8');
    try {
        const recipe = (0,spack_src.readRecipe)(text, name);
        const origin = await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(file), ORIGIN_FILE), 'utf8').catch(() => undefined);
        return { name, folder, path, text, origin, recipe, facts: factsOf(recipe) };
    }
    catch (error) {
        if (!(error instanceof model_src/* InvalidValue */.h6))
            throw error;
        return { name, path, reason: error.message };
    }
}
/** The nearest folder upwards that git works in; the folder itself where there is none. */
function gitRootOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return folder;
    }
}

;// CONCATENATED MODULE: ./actions/check-updates/prepare.ts




/** Gathers the evidence for the candidates of a recipe and writes those that hold into its text. */
async function prepare(work, run) {
    const { recipe, effective, followed, candidates, surveyed } = work;
    const checks = [];
    for (const candidate of surveyed.kind === 'looked' ? candidates : [])
        checks.push(await check(candidate, surveyed, work, run));
    const good = checks.flatMap((each) => ('version' in each ? [each] : []));
    const bad = checks.flatMap((each) => ('refused' in each ? [each] : []));
    const merged = followed?.kind === 'merged' ? followed : undefined;
    const left = bad.map(({ refused, reasons }) => ({ version: refused, reasons }));
    if (good.length === 0 && !merged) {
        const doubtful = bad.some(({ kind }) => kind === 'doubtful');
        return { kind: doubtful ? 'doubtful' : 'unavailable', reasons: bad.flatMap(({ refused, reasons }) => reasons.map((reason) => `${refused}: ${reason}`)) };
    }
    const written = good.length === 0 ? undefined : (0,spack_src.addVersions)(effective.text, effective.name, good.map(({ added }) => added));
    if (written?.kind === 'refused')
        return { kind: 'doubtful', reasons: written.reasons };
    const text = written?.kind === 'written' ? written.text : (merged?.text ?? effective.text);
    const notes = written?.kind === 'written' ? written.notes.map((message) => ({ kind: 'layout', message })) : [];
    return { kind: 'ready', left, update: { name: recipe.name, changes: changesOf(work, text), versions: good.map(({ version }) => version), merged: merged?.merged, findings: [...work.findings, ...notes] } };
}
/** The recipe, and the note of where it came from when Spack's changes are in it. */
function changesOf({ recipe, followed }, text) {
    const changed = { path: recipe.path, before: recipe.text, content: text };
    if (followed?.kind !== 'merged')
        return [changed];
    return [changed, { path: `${(0,external_node_path_.dirname)(recipe.path)}/${ORIGIN_FILE}`, before: recipe.origin, content: `${followed.merged.to}\n` }];
}
async function check(candidate, surveyed, work, run) {
    const { version } = candidate.release;
    const release = await completeRelease(surveyed.claim, candidate.release, run.access);
    // The datasource may tell more of a release than its listing did: when it was published, or that it is a pre-release.
    const again = judge(work.effective.facts, [release], work.rules, run.now);
    if (again.candidates.length === 0)
        return { refused: version, kind: 'doubtful', reasons: again.refused.flatMap(({ reasons }) => reasons) };
    const whole = { ...candidate, release, security: candidate.security || again.candidates[0].security };
    const form = (0,spack_src.versionForm)(work.effective.recipe);
    const found = form.source === 'git' ? gitEvidence(whole) : await archiveEvidence(whole, surveyed, work, run);
    if (found.evidence.kind === 'doubtful')
        return { refused: version, kind: 'doubtful', reasons: found.evidence.reasons };
    if (found.evidence.kind === 'unavailable')
        return { refused: version, kind: 'unavailable', reasons: [found.evidence.reason] };
    const young = tooYoung(whole, found.evidence, work, run);
    if (young !== undefined)
        return { refused: version, kind: 'doubtful', reasons: [young] };
    const opinions = await secondOpinions(work.effective.facts, version, run.section['second-opinion'] ?? [], run.access);
    const evidence = { ...found.evidence, checked: [...found.evidence.checked, ...opinions.agreeing], findings: [...found.evidence.findings, ...opinions.findings, ...ageFinding(whole, found.evidence)] };
    const source = form.source === 'git'
        ? { commit: evidence.commit, ...(form.tag !== undefined && { tag: release.name }) }
        : { sha256: evidence.sha256, ...((form.url !== undefined || found.own) && { url: found.url }) };
    return { version: { candidate: whole, evidence, compare: comparePage(surveyed.claim, surveyed.releases, candidate.from, release) }, added: { version, ...source } };
}
function gitEvidence({ release: { version, commit, name } }) {
    if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return { evidence: { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] } };
    return { evidence: { kind: 'sound', sha256: undefined, commit, size: undefined, checked: [`The commit of ${name} is ${commit}.`], findings: [], modified: undefined } };
}
async function archiveEvidence({ release }, { claim }, { effective }, { access, scratch }) {
    const address = addressOfRelease(effective.recipe, claim, release);
    if (address.kind === 'unknown')
        return { evidence: { kind: 'doubtful', reasons: [address.reason] } };
    const evidence = await gatherEvidence({ facts: effective.facts, release, url: address.url }, scratch, access);
    if (evidence.kind !== 'sound' || address.own === undefined)
        return { evidence, url: address.url };
    return { evidence: { ...evidence, findings: [...evidence.findings, { kind: 'moved-host', message: `${address.own} The version therefore has a url of its own; consider changing the recipe's.` }] }, url: address.url, own: true };
}
/** Where the datasource tells no date, the archive's own counts. */
function tooYoung({ release }, { modified }, { rules }, { now }) {
    if (release.date !== undefined || modified === undefined)
        return undefined;
    const days = (now - Date.parse(modified)) / 86_400_000;
    return days < rules.minimumAge ? `Its archive is ${days < 1 ? 'less than a day' : `${Math.floor(days)} days`} old, less than the ${rules.minimumAge} days of minimum-age.` : undefined;
}
const ageFinding = ({ release }, { modified }) => (release.date === undefined && modified === undefined ? [{ kind: 'age-unknown', message: 'Nothing says when this version was published, so the minimum age could not be kept.' }] : []);

;// CONCATENATED MODULE: ./actions/check-updates/targets.ts


/** Whether there is something to propose for a recipe. */
const isWanted = ({ candidates, followed }) => candidates.length > 0 || followed?.kind === 'merged';
/** The branches of all recipes, the most urgent first: security, then the smallest change, then by name. */
function targetsOf(works, section) {
    const groupOf = (name) => section.groups?.find(({ packages }) => packages.some((pattern) => (0,src/* matchesWords */.J1)(pattern, name)))?.name;
    const branches = Map.groupBy(works, ({ recipe: { name } }) => branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name) }));
    const targets = [...branches].map(([branch, members]) => ({ branch, group: groupOf(members[0].recipe.name), works: members, marker: markerOf(members.filter(isWanted)) }));
    return targets.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1));
}
function urgency(a, b) {
    const [first, second] = [a, b].map(({ works }) => works.flatMap(({ recipe, candidates }) => candidates.slice(0, 1).map((candidate) => ({ name: recipe.name, candidate }))).sort(byUrgency)[0]);
    if (first && second)
        return byUrgency(first, second);
    return first ? -1 : second ? 1 : 0;
}
function markerOf(works) {
    const intents = works.map(({ recipe, candidates, followed }) => ({
        name: recipe.name, before: recipe.text, versions: candidates.map(({ release }) => release.version), upstream: followed?.kind === 'merged' ? followed.merged.to : undefined
    }));
    return { fingerprint: fingerprintOf(intents), updates: intents.map(({ name, versions, upstream }) => ({ name, versions, ...(upstream !== undefined && { upstream }) })) };
}

;// CONCATENATED MODULE: ./actions/check-updates/local.ts







/** Prepares the changes for the most urgent recipes. @param limit Recipes at most. @param outcome What is said of a recipe that changes. */
async function prepareLocally(targets, limit, outcome, run) {
    const done = new Map();
    const changes = [];
    let taken = 0;
    for (const work of targets.flatMap(({ works }) => works.filter(isWanted))) {
        if (taken >= limit) {
            done.set(work.recipe.name, { outcome: 'deferred', reasons: [`${limit} recipes were changed, which is the limit.`] });
            continue;
        }
        const prepared = await prepare(work, run);
        done.set(work.recipe.name, prepared.kind === 'ready' ? { outcome, prepared } : failedOutcome(prepared));
        if (prepared.kind !== 'ready')
            continue;
        taken++;
        changes.push(...prepared.update.changes);
    }
    return { done, changes };
}
/**
 * Writes changes into a checkout. @param root Absolute.
 * @throws UserError, before anything is written, when a file is not what it was when it was read.
 */
async function writeChanges(root, changes) {
    for (const { path, before } of changes) {
        const now = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => undefined);
        if (now !== before)
            throw new src/* UserError */.yo(`${path} changed while updates were looked for.`, { fix: 'Nothing was written. Run it again.', at: { file: path } });
    }
    for (const { path, content } of changes)
        await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(root, path), content ?? '');
}
/** The changes as a diff that `git apply` takes, from the root of the repository. */
const diffOf = (changes) => changes.map(fileDiff).join('');
function fileDiff({ path, before, content }) {
    // git ends names that hold a blank with a tab, so that nobody takes a part of them for a date.
    const tab = path.includes(' ') ? '\t' : '';
    const header = `diff --git a/${path} b/${path}\n${before === undefined ? 'new file mode 100644\n' : ''}`;
    return header + (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${path}${tab}`, `b/${path}${tab}`, before ?? '', content ?? '', undefined, undefined, { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr });
}

;// CONCATENATED MODULE: ./actions/check-updates/look.ts





/**
 * Looks at every recipe: merges what Spack changed where that is asked for, then looks for releases.
 * @param upstream Whether all recipes follow Spack's own, whatever the rules say.
 */
async function lookAll(recipes, upstream, run) {
    const ruled = recipes.map((recipe) => ({ recipe, rules: (0,src/* updateRulesFor */.it)(run.section, recipe.name) }));
    const following = ruled.filter(({ rules }) => rules.enabled && (upstream || rules.upstream));
    const followed = following.length === 0 ? new Map() : await followAll(following.map(({ recipe }) => recipe), run);
    const subjects = ruled.map(({ recipe, rules }) => ({ recipe, rules, followed: followed.get(recipe.name), ...effectiveOf(recipe, followed.get(recipe.name)) }));
    const surveyed = await survey(subjects.map(({ effective, rules }) => ({ facts: effective.facts, rules })), run.access, run.now);
    return subjects.map((subject, at) => {
        const found = surveyed[at];
        // Nothing can be added to a recipe that cannot be read, such as one with conflict markers.
        const readable = subject.followed?.kind !== 'merged' || subject.effective.text === subject.followed.text;
        return { ...subject, surveyed: found, candidates: found.kind === 'looked' && readable ? found.judgement.candidates : [], findings: [...subject.trouble, ...findingsOf(subject.effective, found)] };
    });
}
async function followAll(recipes, { access, section, cache }) {
    const source = { repository: 'https://github.com/spack/spack-packages.git', ref: 'develop', path: 'repos/spack_repo/builtin', ...section['upstream-source'] };
    const folder = (0,external_node_path_.join)(cache, 'recipe-history', `${source.repository}@${source.ref}`.replaceAll(/[^\w.@-]+/g, '-'));
    const history = await RecipeHistory.open(source, folder, access);
    const found = new Map();
    for (const { name, folder: own, text, origin } of recipes)
        found.set(name, await followUpstream(own, text, origin?.trim(), history));
    return found;
}
/** The recipe with Spack's changes in it, where they merged without conflict; else as it is. */
function effectiveOf(recipe, followed) {
    if (followed?.kind !== 'merged' || followed.merged.conflicts > 0)
        return { effective: recipe, trouble: [] };
    try {
        const read = (0,spack_src.readRecipe)(followed.text, recipe.name);
        return { effective: { ...recipe, text: followed.text, recipe: read, facts: factsOf(read) }, trouble: [] };
    }
    catch (error) {
        if (!(error instanceof model_src/* InvalidValue */.h6))
            throw error;
        return { effective: recipe, trouble: [{ kind: 'conflict', message: `With Spack's changes merged in, the recipe cannot be read: ${error.message}` }] };
    }
}
function findingsOf({ facts, name }, surveyed) {
    if (surveyed.kind !== 'looked')
        return [];
    const moved = surveyed.movedTo === undefined ? [] : [{ kind: 'moved-project', message: `The project ${surveyed.claim.key} is called ${surveyed.movedTo} now: update the addresses of ${name}.` }];
    const tags = facts.versions.flatMap(({ version, tag, commit }) => {
        const release = tag === undefined || commit === undefined ? undefined : surveyed.releases.find(({ name: found }) => found === tag);
        if (!release?.commit || release.commit === commit)
            return [];
        return [{ kind: 'tag-moved', message: `The tag ${tag} of version ${version} points to ${release.commit} now, but the recipe has ${commit}.` }];
    });
    return [...moved, ...tags];
}

;// CONCATENATED MODULE: ./actions/check-updates/propose.ts





/** Brings the proposals of the repository to what is wanted; what was done about each recipe, by its name. */
async function proposeAll(targets, run, proposing) {
    const existing = await proposing.codeHost.proposals(BRANCH_PREFIX);
    const done = new Map();
    const wanted = targets.filter(({ works }) => works.some(isWanted));
    let open = existing.filter(({ state }) => state === 'open').length - (await closeOutdated(targets, wanted, existing, proposing));
    let broken;
    for (const target of wanted) {
        const decision = decide(target.branch, target.marker, existing);
        const result = await actOn(target, decision, broken, open >= proposing.limit, run, proposing);
        if (result.opened)
            open++;
        broken ??= result.broken;
        for (const work of target.works.filter(isWanted))
            done.set(work.recipe.name, result.of(work));
    }
    return done;
}
async function actOn(target, decision, broken, full, run, proposing) {
    const all = (done) => ({ of: () => done });
    switch (decision.kind) {
        case 'keep': return all({ outcome: 'unchanged', proposal: referenceTo(decision.existing) });
        case 'touched': return all({ outcome: 'touched', reasons: ['Somebody else has added commits to its branch.'], proposal: referenceTo(decision.existing) });
        case 'dismissed': return all({ outcome: 'dismissed', reasons: ['A person closed the pull request for it.'], proposal: referenceTo(decision.existing) });
        case 'open':
        case 'update':
            if (broken !== undefined)
                return all({ outcome: 'failed', reasons: [broken] });
            if (decision.kind === 'open' && full)
                return all({ outcome: 'deferred', reasons: [`${proposing.limit} pull requests are open, which is the limit.`] });
            return publish(target, decision.kind === 'update' ? decision.existing : undefined, run, proposing);
        default: return decision;
    }
}
async function publish(target, existing, run, proposing) {
    const { codeHost, base, labels } = proposing;
    const prepared = new Map();
    for (const work of target.works.filter(isWanted))
        prepared.set(work, await prepare(work, run));
    const updates = [...prepared.values()].flatMap((each) => (each.kind === 'ready' ? [each.update] : []));
    const otherwise = (work, done) => {
        const each = prepared.get(work);
        return each.kind === 'ready' ? done(each) : failedOutcome(each);
    };
    if (updates.length === 0)
        return { of: (work) => otherwise(work, () => ({ outcome: 'doubtful' })) };
    try {
        const draft = { ...draftOf(target.branch, updates, markerFor(target, updates), labels, target.group), base };
        const { number, url } = await codeHost.publish(draft, existing);
        await startBuild(target.branch, proposing);
        return { opened: !existing, of: (work) => otherwise(work, (each) => ({ outcome: existing ? 'updated' : 'opened', prepared: each, proposal: { number, url, branch: target.branch } })) };
    }
    catch (error) {
        if (!(error instanceof src/* UserError */.yo))
            throw error;
        const reason = `${error.message} ${error.fix}`;
        return { broken: reason, of: (work) => otherwise(work, (each) => ({ outcome: 'failed', reasons: [reason], prepared: each })) };
    }
}
/** What really went into a proposal. When something is missing, the fingerprint fits nothing, so that the next run tries again. */
function markerFor({ marker, works }, updates) {
    const whole = updates.length === works.filter(isWanted).length && updates.every(({ name, versions }) => versions.length === marker.updates.find((each) => each.name === name)?.versions.length);
    const included = updates.map(({ name, versions, merged }) => ({ name, versions: versions.map(({ candidate }) => candidate.release.version), ...(merged && { upstream: merged.to }) }));
    return { fingerprint: whole ? marker.fingerprint : 'incomplete', updates: included };
}
/** A build that cannot be started is worth a warning: the proposal stands. */
async function startBuild(branch, { buildWorkflow, codeHost, host }) {
    if (buildWorkflow === undefined)
        return;
    try {
        await codeHost.dispatch(buildWorkflow, branch);
    }
    catch (error) {
        host.warning(`No build of ${branch} was started: ${(0,src/* messageOf */.bD)(error)}`);
    }
}
/** How many open proposals were closed, because nothing stands behind them any more. */
async function closeOutdated(targets, wanted, existing, { codeHost }) {
    const settled = targets.filter(({ works }) => works.every(({ surveyed, followed }) => surveyed.kind === 'looked' && followed?.kind !== 'absent')).map(({ branch }) => branch);
    const closing = outdated(existing, new Set(settled), new Set(wanted.map(({ branch }) => branch)));
    for (const proposal of closing) {
        const marker = readMarker(proposal.marker);
        await codeHost.close(proposal, 'Superseded: the recipe has these versions by now, or upstream took them back. Nothing is left to propose here.', marker === undefined ? { superseded: true } : { ...marker, superseded: true });
    }
    return closing.length;
}
const referenceTo = ({ number, url, branch }) => ({ number, url, branch });

;// CONCATENATED MODULE: ./actions/check-updates/settings.ts



/**
 * Reads the configuration; without a file everything has its default.
 * @throws UserError when it is malformed.
 */
async function readSettings(file, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, file);
    const configuration = await (0,src/* readConfigurationIfAny */.GA)(path);
    const repository = configuration?.values.repository;
    return { section: configuration?.values.updates ?? {}, repository: repository === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), repository) };
}
/** Mirrors of the configuration and of `PAKAGES_MIRRORS`; the environment wins. */
const mirrorTable = (section, env) => ({ ...section.mirrors, ...readMirrors(env['PAKAGES_MIRRORS'] ?? '') });

;// CONCATENATED MODULE: ./actions/check-updates/verify.ts




/** Downloads the archives of the newest versions that a recipe has a sha256 for, and compares. @param count How many. */
async function verifyRecipe({ recipe }, count, { access, scratch }) {
    const newest = recipe.versions.filter(({ version, sha256 }) => sha256 !== undefined && !(0,model_src/* isInfinity */.Dn)(version)).toSorted((a, b) => (0,model_src/* compareVersions */.Zy)(b.version, a.version)).slice(0, count);
    const findings = [];
    const unknown = [];
    let sound = 0;
    for (const { version, sha256, url } of newest) {
        const address = url === undefined ? archiveAddress(recipe, version.text) : { kind: 'address', url };
        if (address.kind === 'unknown') {
            unknown.push(`${version.text}: ${address.reason}`);
            continue;
        }
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'verify-'));
        const found = await download(address.url, (0,external_node_path_.join)(folder, 'archive'), access.web);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        if (found.kind !== 'downloaded')
            unknown.push(`${version.text}: ${found.reason}`);
        else if (found.sha256 === sha256)
            sound++;
        else
            findings.push({ kind: 'checksum-changed', message: `The archive of version ${version.text} has the sha256 ${found.sha256} now, but the recipe says ${sha256}: ${address.url}` });
    }
    return { findings, sound, unknown };
}

;// CONCATENATED MODULE: ./actions/check-updates/step.ts













/** Finds releases of every recipe, checks them, and proposes, shows or writes them. */
async function checkUpdates(inputs, ports) {
    const { host } = ports;
    const { section, repository: named } = await readSettings(inputs.config, host.workspace);
    const repository = await readRepository((0,external_node_path_.resolve)(host.workspace, inputs.repository ?? named ?? '.'), withGroups(inputs.packages, section));
    host.info(`${repository.recipes.length + repository.unreadable.length} recipes in ${repository.namespace}.`);
    if (inputs.coverage)
        return { kind: 'coverage', coverage: coverageOf(repository.recipes.map(({ facts }) => facts)), unreadable: repository.unreadable.map(({ name }) => name) };
    const cache = (0,external_node_path_.join)((0,src/* cacheFolder */.nF)(host.env), 'updates');
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-updates-'));
    const key = `pakages-updates-${repository.namespace}-`;
    try {
        await (0,promises_.mkdir)(cache, { recursive: true });
        await ports.jobCache.restore([cache], `${key}${ports.clock.now()}`, [key]);
        const result = await work(inputs, section, repository, { access: accessFor(inputs, section, cache, ports), section, now: ports.clock.now(), scratch, cache }, ports);
        await ports.jobCache.save([cache], `${key}${ports.clock.now()}`);
        return result;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** A group shares one pull request: looking at a part of it would take the rest out. */
const withGroups = (packages, { groups }) => (packages.length === 0 ? [] : [...packages, ...(groups ?? []).filter((group) => group.packages.some((pattern) => packages.includes(pattern))).flatMap((group) => group.packages)]);
function accessFor(inputs, section, cache, ports) {
    const { host, http, clock, signal, processes } = ports;
    const web = new Web({ http, clock, signal, store: folderOfAnswers((0,external_node_path_.join)(cache, 'answers')), mirrors: mirrorsOf(mirrorTable(section, host.env)) });
    const token = inputs['upstream-token'] ?? (host.context.serverUrl === 'https://github.com' ? inputs.token : undefined);
    const names = ['PATH', 'HOME', 'TMPDIR', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'https_proxy', 'HTTPS_PROXY', 'http_proxy', 'no_proxy', 'NO_PROXY', 'SystemRoot'];
    const env = Object.fromEntries(names.flatMap((name) => (host.env[name] === undefined ? [] : [[name, host.env[name]]])));
    return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) };
}
async function work(inputs, section, repository, run, ports) {
    const { host } = ports;
    const works = await host.group('Looking for releases', () => lookAll(repository.recipes, inputs.upstream, run));
    const verified = inputs.verify === 0 ? new Map() : await host.group('Verifying what is there', () => verifyAll(works, inputs.verify, run, ports));
    const mode = inputs.write ? 'write' : inputs['dry-run'] || host.kind === 'terminal' ? 'show' : 'propose';
    const targets = targetsOf(works, section);
    const { done, diff } = await host.group(mode === 'propose' ? 'Proposing' : 'Checking archives', () => act(mode, inputs, targets, repository, run, ports));
    const recipes = [
        ...works.map((each) => entryOf(each, done.get(each.recipe.name), verified.get(each.recipe.name)?.findings ?? [])),
        ...repository.unreadable.map(unreadableEntry)
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
    const report = { repository: repository.namespace, finished: new Date(ports.clock.now()).toISOString(), recipes, requests: Object.fromEntries(run.access.web.requests) };
    const folder = await (0,src/* makeWorkFolder */._d)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const file = (0,external_node_path_.join)(folder.root, 'updates.json');
    await src/* updatesReport */.tf.write(file, report);
    if (diff !== undefined)
        await (0,src/* writeWhole */.f8)((0,external_node_path_.join)(folder.root, 'updates.diff'), diff);
    return { kind: 'report', mode, report, file, diff, verified: [...verified.values()].reduce((sum, { sound }) => sum + sound, 0) };
}
async function act(mode, inputs, targets, { root }, run, ports) {
    const { section } = run;
    const limit = inputs.limit ?? section.limit ?? 10;
    if (mode === 'propose') {
        const { base, repository, token } = destination(inputs, ports);
        const codeHost = await ports.openCodeHost(repository, token, ports.host.context.apiUrl);
        const proposing = { codeHost, host: ports.host, base, limit, labels: section.labels ?? ['updates'], buildWorkflow: inputs['build-workflow'] ?? section['build-workflow'] };
        return { done: await proposeAll(targets, run, proposing), diff: undefined };
    }
    const { done, changes } = await prepareLocally(targets, limit, mode === 'write' ? 'written' : 'shown', run);
    if (mode === 'write') {
        await writeChanges(root, changes);
        return { done, diff: undefined };
    }
    const diff = diffOf(changes);
    if (diff !== '')
        ports.host.info(diff.trimEnd());
    return { done, diff };
}
/** Where pull requests go. */
function destination({ token }, { host: { context } }) {
    const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
    if (context.fromFork)
        throw new src/* UserError */.yo('A pull request from a fork cannot propose updates.', { fix: 'Run this on a schedule, or with "dry-run: true".' });
    if (context.repository === undefined || context.commit === undefined || branch === undefined) {
        throw new src/* UserError */.yo('It is not known which branch updates are for.', { fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".' });
    }
    if (token === undefined)
        throw new src/* UserError */.yo('There is no token to open pull requests with.', { fix: 'Leave the input "token" at its default, or use "dry-run: true".' });
    return { repository: context.repository, token, base: { branch, commit: context.commit } };
}
async function verifyAll(works, count, run, { host }) {
    const verified = new Map();
    for (const { recipe } of works) {
        const result = await verifyRecipe(recipe, count, run);
        verified.set(recipe.name, result);
        for (const { message } of result.findings)
            host.warning(message, { file: recipe.path });
        for (const reason of result.unknown)
            host.info(`${recipe.name}: not verified: ${reason}`);
        host.progress({ subject: recipe.name, outcome: 'verified', done: verified.size, total: works.length, failed: result.findings.length > 0 });
    }
    return verified;
}
/** For the summary: whether any archive of a version that is there has another checksum now. */
const changedChecksums = (recipes) => recipes.flatMap(({ findings }) => findings.flatMap(({ kind, message }) => (kind === 'checksum-changed' ? [{ kind, message }] : [])));

;// CONCATENATED MODULE: ./actions/check-updates/summary.ts



/** Shows what came of looking for updates. */
const presentUpdates = (result) => (result.kind === 'coverage' ? presentCoverage(result.coverage, result.unreadable) : presentReport(result));
const OUTCOMES = {
    'opened': 'pull request opened', 'updated': 'pull request updated', 'unchanged': 'pull request is open', 'written': 'written', 'shown': 'in the diff', 'touched': 'left to people',
    'dismissed': 'closed by a person', 'deferred': 'waits for the limit', 'doubtful': 'not proposed', 'could-not-look': 'could not look', 'failed': 'failed', 'unreadable': 'cannot be read',
    'unclaimed': 'no place to look', 'disabled': 'disabled', 'nothing-new': 'nothing new'
};
/** Outcomes that are worth a line each. */
const SHOWN = ['failed', 'opened', 'updated', 'written', 'shown', 'doubtful', 'unchanged', 'touched', 'dismissed', 'deferred'];
const ROWS = 200;
function presentReport(result) {
    const { recipes, requests } = result.report;
    const of = (...outcomes) => recipes.filter(({ outcome }) => outcomes.includes(outcome));
    const numbers = of('opened', 'updated').flatMap(({ proposal }) => proposal?.number ?? []).sort((a, b) => a - b);
    const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
    const parts = [
        '## Updates',
        `${(0,src/* counted */.hS)(recipes.length, 'recipe')}: ${tally(recipes)}. ${(0,src/* counted */.hS)(sent, 'request')} to ${(0,src/* counted */.hS)(Object.keys(requests).length, 'host')}.`,
        ...table(recipes), ...findings(recipes), ...unknown(of('could-not-look', 'unreadable')),
        ...(result.diff ? ['The diff above is also in `updates.diff`, beside the report.'] : [])
    ];
    return {
        outputs: { updates: result.file, count: String(recipes.filter(({ candidates }) => candidates.length > 0).length), 'pull-requests': JSON.stringify(numbers) },
        summary: parts.join('\n\n'), json: result.report, ...failure(recipes)
    };
}
function tally(recipes) {
    const counts = Map.groupBy(recipes, ({ outcome }) => outcome);
    return Object.entries(OUTCOMES).flatMap(([outcome, words]) => (counts.has(outcome) ? [`${counts.get(outcome).length} ${words}`] : [])).join(', ') || 'none';
}
function table(recipes) {
    const shown = SHOWN.flatMap((wanted) => recipes.filter(({ outcome }) => outcome === wanted));
    if (shown.length === 0)
        return [];
    const rows = shown.slice(0, ROWS).map(({ name, current, candidates, outcome, proposal, reasons }) => {
        const link = linkTarget(proposal?.url);
        const words = link === undefined ? OUTCOMES[outcome] : `[${OUTCOMES[outcome]} #${proposal.number}](${link})`;
        return [(0,src/* code */.aY)(name), (0,src/* code */.aY)(current ?? ''), candidates.map(({ version, change, security }) => `${(0,src/* code */.aY)(version)} ${change}${security ? ', **security**' : ''}`).join('<br>'), [words, ...reasons.map((reason) => harmlessLine(reason, 300))].join('<br>')];
    });
    const more = shown.length > ROWS ? [`… and ${shown.length - ROWS} more, all in the report.`] : [];
    return [(0,src/* markdownTable */.Qj)(['Recipe', 'has', 'upstream has', 'what was done'], rows), ...more];
}
function findings(recipes) {
    const lines = recipes.flatMap(({ name, findings: found }) => found.map(({ message }) => `- ${(0,src/* code */.aY)(name)}: ${harmlessLine(message, 400)}`));
    return lines.length === 0 ? [] : ['### Findings', lines.slice(0, ROWS).join('\n')];
}
function unknown(entries) {
    if (entries.length === 0)
        return [];
    const reasons = [...Map.groupBy(entries, ({ reasons: [first = ''] }) => first)].sort(([, a], [, b]) => b.length - a.length);
    const lines = reasons.slice(0, 30).map(([reason, group]) => `- ${harmlessLine(reason, 300)}: ${group.slice(0, 10).map(({ name }) => (0,src/* code */.aY)(name)).join(', ')}${group.length > 10 ? ` and ${group.length - 10} more` : ''}`);
    return ['### Could not look', 'This is not "nothing new": the next run tries again.', lines.join('\n')];
}
function failure(recipes) {
    const failed = recipes.find(({ outcome }) => outcome === 'failed');
    if (failed)
        return { failure: new src/* UserError */.yo(`Updates could not be proposed: ${failed.reasons.join(' ')}`, { fix: 'Mend what GitHub refuses, and run it again: nothing is lost.' }) };
    const changed = changedChecksums(recipes);
    if (changed.length > 0)
        return { failure: new src/* UserError */.yo(`${(0,src/* counted */.hS)(changed.length, 'archive')} of versions that are there ${changed.length === 1 ? 'has' : 'have'} another checksum now.`, { fix: 'Ask upstream why before you change the recipe: somebody may have replaced the archive.' }) };
    const asked = recipes.filter(({ outcome }) => outcome !== 'unclaimed' && outcome !== 'disabled' && outcome !== 'unreadable');
    if (asked.length > 0 && asked.every(({ outcome }) => outcome === 'could-not-look')) {
        return { failure: new src/* UserError */.yo(`None of the ${(0,src/* counted */.hS)(asked.length, 'recipe')} could be looked at: ${asked[0].reasons[0] ?? ''}`, { fix: 'Check the connection and the token, or run it again later.' }) };
    }
    return {};
}
function presentCoverage(coverage, unreadable) {
    const share = (count) => `${((100 * count) / Math.max(1, coverage.recipes)).toFixed(1)} %`;
    const rows = coverage.claimed.map(({ title, datasource, recipes }) => [title, (0,src/* code */.aY)(datasource), String(recipes), share(recipes)]);
    const why = coverage.unclaimed.map(({ reason, recipes }) => `- ${(0,src/* counted */.hS)(recipes.length, 'recipe')}: ${harmlessLine(reason)} (${recipes.slice(0, 8).map(src/* code */.aY).join(', ')}${recipes.length > 8 ? ', …' : ''})`);
    const parts = [
        '## Coverage',
        `${(100 * coverage.share).toFixed(1)} % of the ${coverage.fetching} recipes that download something have a place to look for releases; ${(0,src/* counted */.hS)(coverage.recipes, 'recipe')} in all${unreadable.length > 0 ? `, ${unreadable.length} more cannot be read (${unreadable.slice(0, 5).map(src/* code */.aY).join(', ')})` : ''}.`,
        (0,src/* markdownTable */.Qj)(['Datasource', 'name', 'recipes', 'share'], rows),
        ...(why.length > 0 ? ['The others:', why.join('\n')] : [])
    ];
    return { outputs: { updates: '', count: '0', 'pull-requests': '[]' }, summary: parts.join('\n\n'), json: { ...coverage, unreadable } };
}

;// CONCATENATED MODULE: ./actions/check-updates/action.ts



/** Looks for new upstream versions of every recipe and proposes them. */
const updates = (0,src/* defineAction */.QP)({
    name: 'updates',
    title: 'Check for updates',
    summary: 'Find new upstream versions of the recipes, check their archives, and propose each in a pull request.',
    branding: { icon: 'refresh-cw', color: 'green' },
    inputs: {
        repository: (0,src/* text */.Qq)('Folder of the package repository: it, or `spack_repo/NAMESPACE` below it, holds `repo.yaml`. Default: what the configuration names, else the workspace.'),
        packages: (0,src/* list */.p_)('Recipes to look at, by name; `*` stands for any characters. Default: all.', { placeholder: 'NAME' }),
        token: (0,src/* secret */.rJ)('Token for GitHub: opens the pull requests (`contents: write`, `pull-requests: write`) and asks github.com for releases. Pull requests of the default token start no workflows; give the token of an app where they shall.', { default: '${{ github.token }}' }),
        'upstream-token': (0,src/* secret */.rJ)('Token that asks github.com for releases, where `token` is not one of github.com (GitHub Enterprise).'),
        'dry-run': (0,src/* flag */.Jt)('Only print the changes, as a diff that `git apply` takes. At the terminal this is the default.'),
        write: (0,src/* flag */.Jt)('Write the changes into the checked out files, and open no pull request.'),
        coverage: (0,src/* flag */.Jt)('Only count which datasource would be asked for how many recipes, and why the others have none. Asks nobody.'),
        verify: (0,src/* count */.U9)('Download so many of the newest versions that each recipe has already, and report archives whose checksum is another now.', { default: 0, max: 100 }),
        limit: (0,src/* count */.U9)('Pull requests that may be open at once. Default: `limit` of `pakages.json`, else 10.', { max: 200 }),
        upstream: (0,src/* flag */.Jt)("Follow Spack's own recipes too: their changes are merged into the local ones (three-way)."),
        'build-workflow': (0,src/* text */.Qq)('Workflow file of this repository to start (`workflow_dispatch`) for each proposed branch, such as `build.yml`. Needs `actions: write`.'),
        config: (0,src/* text */.Qq)('The configuration whose section `updates` holds the rules.', { default: 'pakages.json' }),
        'work-dir': (0,src/* text */.Qq)('Where the report is written.', { default: '.pakages' })
    },
    outputs: {
        updates: 'Path of the report (`pakages.updates/1`).',
        count: 'How many recipes have a version that may be proposed.',
        'pull-requests': 'The numbers of the pull requests that were opened or updated, as a JSON list.'
    },
    permissions: { contents: 'write', 'pull-requests': 'write' },
    example: 'repository: .\nlimit: 5',
    terminalExample: '--repository . zlib py-numpy',
    positional: 'packages',
    run: checkUpdates,
    present: presentUpdates
});


/***/ })

};
