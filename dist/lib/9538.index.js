export const id = 9538;
export const ids = [9538,1713];
export const modules = {

/***/ 17157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedChecksums: () => (/* binding */ changedChecksums),
  checkUpdates: () => (/* binding */ checkUpdates)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/cache-folder.ts
var cache_folder = __webpack_require__(24356);
// EXTERNAL MODULE: ./packages/core/src/network-environment.ts
var network_environment = __webpack_require__(69727);
// EXTERNAL MODULE: ./packages/core/src/work-folder.ts
var work_folder = __webpack_require__(17813);
// EXTERNAL MODULE: ./packages/core/src/document-kinds.ts + 7 modules
var document_kinds = __webpack_require__(7536);
// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/upstream/src/claims/each-key.ts

// The gates of each host bound what is really sent; this only bounds what waits there.
const WAITING = 64;
/**
 * Looks up keys that must be asked for one by one. @param concurrency Less where each costs a
 * process.
 */
async function eachKey(keys, lookUp, concurrency = WAITING) {
    return new Map(await (0,p_map["default"])(keys, async (key) => [key, await lookUp(key)], { concurrency }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/upstream/src/datasources/anitya/schema.ts

/** `GET /api/v2/projects/`: https://release-monitoring.org/static/docs/api.html. */
const projectsType = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        homepage: schemas/* string */.YjP(),
        stable_versions: schemas/* array */.YOg(schemas/* string */.YjP()),
        versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    total_items: schemas/* number */.aig(),
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/anitya/index.ts


/**
 * Fedora's release-monitoring.org: somebody else's view of a project's versions, found by the name
 * of the project.
 */
const anitya = {
    name: 'anitya',
    title: 'Anitya',
    standing: 'opinion',
    names: 'version',
    claim: (facts) => opinionName(facts.name),
    lookUp: (keys, access) => eachKey(keys, (key) => project(key, access)),
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
    return {
        kind: 'found',
        listed: versions.map((name) => ({ name, ...(!steady.has(name) && { prerelease: true }) })),
        page: `https://release-monitoring.org/projects/search/?pattern=${encodeURIComponent(key)}`,
    };
}

;// CONCATENATED MODULE: ./packages/upstream/src/claims/addresses.ts
/**
 * The http, https and ftp addresses that archives come from, the recipe's own first; malformed ones
 * left out.
 */
const archiveAddresses = (facts) => facts.urls.flatMap(addressOf);
/**
 * The address of the source repository, when the recipe names one that can be read as an address.
 */
const repositoryAddress = (facts) => facts.git === undefined ? undefined : addressOf(facts.git)[0];
/**
 * Every address that tells which project a recipe belongs to: where archives come from and, unless
 * the recipe names a page that lists them, its source repository.
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
/**
 * The last part of an address's path that names a file; SourceForge writes `/download` behind it.
 */
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

// EXTERNAL MODULE: ./packages/repository/src/git/remote-refs.ts
var remote_refs = __webpack_require__(99814);
;// CONCATENATED MODULE: ./packages/upstream/src/claims/ls-remote.ts

/** Processes of git at once. */
const GIT_PROCESSES = 6;
/**
 * Lists refs of a repository that a recipe names, or of its mirror.
 * @param pattern Such as `refs/tags/*`.
 */
async function remoteRefs(address, pattern, access) {
    const ask = () => (0,remote_refs/* listRefs */.Dy)(access, address, pattern, access.web.address(address));
    const first = await ask();
    // Servers stumble; what is not there stays away.
    return first.kind === 'failed' ? ask() : first;
}
/** The tags at an address as a lookup. */
async function tagsOf(address, access) {
    const refs = await remoteRefs(address, 'refs/tags/*', access);
    return refs.kind === 'refs'
        ? { kind: 'found', listed: refs.refs, page: address }
        : { kind: refs.kind, reason: refs.reason };
}

;// CONCATENATED MODULE: ./packages/upstream/src/claims/dcf.ts
/**
 * Reads Debian control files, as R writes its indexes: records parted by empty lines, `Field:
 * value`, and values that go on over lines that begin with white space
 * (https://cran.r-project.org/doc/manuals/R-exts.html, "The DESCRIPTION file").
 */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bioconductor/schema.ts


const viewType = schemas/* object */.Ikc({
    Package: schemas/* string */.YjP().min(1),
    Version: schemas/* string */.YjP().regex(/^\d+([.-]\d+)*$/),
    git_url: schemas/* url */.OZ5().optional(),
    git_branch: schemas/* string */.YjP()
        .regex(/^[\w./-]+$/)
        .optional(),
    git_last_commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{7,40}$/)
        .optional(),
    git_last_commit_date: schemas/* string */.YjP().optional(),
    'Date/Publication': schemas/* string */.YjP().optional(),
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
 * Bioconductor: the `VIEWS` files of the current release say version, branch and last commit of
 * every package. Recipes name the whole commit, which the package's git repository gives.
 */
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
/**
 * VIEWS shortens commits to seven digits; the head of the release branch that begins with them is
 * the whole one.
 */
async function withCommit(key, listed, access) {
    const { commit, ...rest } = listed;
    if (commit === undefined || commit.length === 40)
        return listed;
    const refs = await remoteRefs(`https://git.bioconductor.org/packages/${key}`, 'refs/heads/*', access);
    const whole = refs.kind === 'refs' ? refs.refs.find((ref) => ref.commit.startsWith(commit)) : undefined;
    return whole ? { ...rest, commit: whole.commit } : rest;
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bitbucket/schema.ts

/**
 * `GET /2.0/repositories/{workspace}/{repo}/refs/tags`:
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/.
 */
const tagsType = schemas/* object */.Ikc({
    values: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        date: schemas/* string */.YjP().nullish(),
        target: schemas/* object */.Ikc({ hash: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/), date: schemas/* string */.YjP().nullish() }),
    })),
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/bitbucket/index.ts



/** Tags of a repository on bitbucket.org, the newest hundred. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cpan/schema.ts

/**
 * One release as MetaCPAN describes it:
 * https://github.com/metacpan/metacpan-api/blob/master/docs/API-docs.md.
 */
const release = schemas/* object */.Ikc({
    distribution: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    date: schemas/* string */.YjP().nullish(),
    author: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    download_url: schemas/* string */.YjP(),
    checksum_sha256: schemas/* string */.YjP().nullish(),
    maturity: schemas/* enum */.k5n(['released', 'developer']).nullish(),
});
/** The answer of `POST /v1/release/_search`, an Elasticsearch result. */
const searchType = schemas/* object */.Ikc({
    hits: schemas/* object */.Ikc({ hits: schemas/* array */.YOg(schemas/* object */.Ikc({ _source: release })) }),
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cpan/index.ts


// MetaCPAN takes long lists of terms; a hundred keeps answers small.
const BATCH = 100;
/**
 * CPAN, as MetaCPAN describes it: the latest release of a hundred distributions with one request.
 */
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
    // MetaCPAN writes dates in UTC without saying so.
    return {
        name: version,
        files: [{ url, ...digest }],
        ...page,
        ...(date && { date: /Z|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}Z` }),
        ...(maturity === 'developer' && { prerelease: true }),
    };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/cran/schema.ts


const packageType = schemas/* object */.Ikc({
    Package: schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9.]*$/),
    Version: schemas/* string */.YjP().regex(/^\d+([.-]\d+)*$/),
    MD5sum: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/)
        .optional(),
});
/**
 * Reads `src/contrib/PACKAGES`; undefined when it is no such file. Records of another shape are
 * left out.
 */
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
/**
 * The Comprehensive R Archive Network: one index holds the current version of every package, so one
 * request serves all recipes.
 */
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
/** The index has no dates; the package's DESCRIPTION has. */
async function withDate(key, listed, { web }) {
    const answer = await web.text(`${cran_SITE}/web/packages/${key}/DESCRIPTION`);
    const date = answer.kind === 'fetched' ? publicationOf(answer.text) : undefined;
    return date === undefined ? listed : { ...listed, date };
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/git/index.ts



/**
 * The tags of any git repository, with `git ls-remote`: for recipes that name a repository and no
 * better place.
 */
const git = {
    name: 'git',
    title: 'git tags',
    standing: 'project',
    names: 'tag',
    claim: ({ git: address }) => address !== undefined && (0,remote_refs/* isPublicAddress */.i0)(address) ? address : undefined,
    lookUp: (keys, access) => eachKey(keys, (key) => tagsOf(key, access), GIT_PROCESSES),
};

// EXTERNAL MODULE: ./packages/model/src/first-issue.ts
var first_issue = __webpack_require__(63441);
;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/query.ts
/**
 * Newest tags that are read of each repository; some projects tag every commit, most have fewer in
 * all.
 */
const TAGS = 50;
const RELEASES = 20;
const FRAGMENT = `fragment Upstream on Repository {
  nameWithOwner
  refs(refPrefix: "refs/tags/", first: ${TAGS}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
    nodes { name target { oid ... on Commit { committedDate } ... on Tag { tagger { date } target { oid ... on Commit { committedDate } } } } }
  }
  releases(first: ${RELEASES}, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName isPrerelease isDraft publishedAt url shortDescriptionHTML(limit: 300) } }
}`;
/**
 * One question about the tags and releases of several repositories; the answer has `r0`, `r1`, … in
 * their order. Names travel as variables, never in the text.
 */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/schema.ts

const commit = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), committedDate: schemas/* string */.YjP().optional() });
const target = commit.extend({
    tagger: schemas/* object */.Ikc({ date: schemas/* string */.YjP().nullable() }).nullish(),
    target: commit.optional(),
});
/** One repository in the answer to a batch. */
const repositoryType = schemas/* object */.Ikc({
    nameWithOwner: schemas/* string */.YjP(),
    refs: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: target.nullable() }).nullable())
            .nullable(),
    })
        .nullable(),
    releases: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            tagName: schemas/* string */.YjP(),
            isPrerelease: schemas/* boolean */.zMY(),
            isDraft: schemas/* boolean */.zMY(),
            publishedAt: schemas/* string */.YjP().nullable(),
            url: schemas/* string */.YjP(),
            shortDescriptionHTML: schemas/* string */.YjP().nullish(),
        })
            .nullable())
            .nullable(),
    }),
});
/** The answer to a batch: GraphQL answers what it can and lists errors for the rest. */
const batchType = schemas/* object */.Ikc({
    data: schemas/* looseObject */._H3({
        rateLimit: schemas/* object */.Ikc({ cost: schemas/* number */.aig(), remaining: schemas/* number */.aig(), resetAt: schemas/* string */.YjP() })
            .nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        type: schemas/* string */.YjP().optional(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
    }))
        .optional(),
});
/** A release from the REST API, as far as it is shown and checked. */
const releaseType = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    published_at: schemas/* string */.YjP().nullish(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        browser_download_url: schemas/* string */.YjP(),
        size: schemas/* number */.aig(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/batch.ts



/**
 * Repositories in one question: 50 make 20 questions for 1,000 recipes, and stay far below GitHub's
 * 500,000 nodes.
 */
const batch_BATCH = 50;
/**
 * Asks about all repositories, `BATCH` at a time, one question after the other as GitHub's
 * secondary limits want it.
 */
async function lookUpBatches(keys, access) {
    const found = new Map();
    for (let at = 0; at < keys.length; at += batch_BATCH) {
        for (const [key, lookup] of await askOrHalve(keys.slice(at, at + batch_BATCH), access))
            found.set(key, lookup);
    }
    return found;
}
/**
 * GitHub gives up on questions that take it longer than ten seconds: half the question then has a
 * better chance.
 */
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
            reason: `GitHub described ${key} in another shape: ${(0,first_issue/* firstIssue */.O)(read.error)}`,
        };
    const moved = read.data.nameWithOwner.toLowerCase() !== key.toLowerCase();
    return {
        kind: 'found',
        listed: batch_listedOf(read.data),
        page: `https://github.com/${read.data.nameWithOwner}/releases`,
        ...(moved && { movedTo: read.data.nameWithOwner }),
    };
}
/** Tags, with what a release of the same name adds. A draft has no tag yet. */
function batch_listedOf({ nameWithOwner, refs, releases }) {
    const byTag = new Map((releases.nodes ?? []).flatMap((release) => release && !release.isDraft ? [[release.tagName, release]] : []));
    return (refs?.nodes ?? []).flatMap((node) => {
        if (!node?.target)
            return [];
        const { target } = node;
        const release = byTag.get(node.name);
        const date = release?.publishedAt ??
            target.tagger?.date ??
            target.target?.committedDate ??
            target.committedDate;
        const page = release?.url ??
            `https://github.com/${nameWithOwner}/releases/tag/${encodeURIComponent(node.name)}`;
        return [
            {
                name: node.name,
                commit: target.target?.oid ?? target.oid,
                page,
                ...(date && { date }),
                ...(release?.isPrerelease && { prerelease: true }),
                ...(release?.shortDescriptionHTML && { notes: release.shortDescriptionHTML }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/github/index.ts





/**
 * GitHub tags and releases, in batches over GraphQL (https://docs.github.com/graphql). That API
 * wants a token; without one, tags are listed with git, which is not limited but knows no dates.
 */
const github = {
    name: 'github',
    title: 'GitHub',
    standing: 'project',
    names: 'tag',
    claim: github_repositoryOf,
    lookUp: (keys, access) => access.githubToken === undefined
        ? eachKey(keys, (key) => tagsOf(`https://github.com/${key}.git`, access), GIT_PROCESSES)
        : lookUpBatches(keys, access),
    complete: withRelease,
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gitlab/schema.ts

/** `GET /projects/:id/repository/tags`: https://docs.gitlab.com/api/tags/. */
const schema_tagsType = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().nullish(),
    commit: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
        created_at: schemas/* string */.YjP().nullish(),
    }),
    release: schemas/* object */.Ikc({ description: schemas/* string */.YjP().nullish() }).nullish(),
}));

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gitlab/index.ts



// Servers that run GitLab under another name. The path `/-/archive/` and host names with "gitlab"
// tell the others.
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
/** Tags and releases of a GitLab server, whatever its host: https://docs.gitlab.com/api/tags/. */
const gitlab = {
    name: 'gitlab',
    title: 'GitLab',
    standing: 'project',
    names: 'tag',
    claim: projectOf,
    lookUp: (keys, access) => eachKey(keys, (key) => gitlab_tags(key, access)),
};
const SYSTEM_PATHS = new Set(['api', 'uploads', 'help']);
/**
 * `https://HOST/group/…/name`: GitLab nests groups, so the host and the whole path name a project.
 */
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

// EXTERNAL MODULE: ./node_modules/cheerio/dist/esm/slim.js + 58 modules
var slim = __webpack_require__(66742);
;// CONCATENATED MODULE: ./packages/upstream/src/claims/checksum-file.ts
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
/**
 * The file of checksums that a directory offers for a file, if any: beside it, or one for the
 * folder.
 */
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
 * The digest for a file: the line that names it (`HEX NAME`, `HEX *NAME`, BSD's `SHA256 (NAME) =
 * HEX`), or the only hex number of a file that holds just one.
 */
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

;// CONCATENATED MODULE: ./packages/upstream/src/claims/directory.ts



// Versioned folders are followed newest first; older ones hold nothing new.
const FOLDERS = 4;
/** A place as the key of a claim, and back. */
const keyOf = ({ page, folders }) => folders.length === 0 ? page : `${page}#${folders.join('/')}`;
function placeOf(key) {
    const [page = '', skeletons] = key.split('#');
    return { page, folders: skeletons === undefined ? [] : skeletons.split('/') };
}
/**
 * What is left of a name without digits and the dots among them: two folders with the same skeleton
 * differ in version only.
 */
const skeletonOf = (name) => name.replaceAll(/\d+(?:[._-]?\d+)*/g, '');
/**
 * The place of an archive: its folder, or the folder above the first part of the path that carries
 * a version. `https://…/util-linux/v2.39/util-linux-2.39.tar.gz` lies in `…/util-linux/` and one
 * folder `v`.
 */
function placeOfArchive(address) {
    const url = URL.parse(address);
    if (!url || !/^(https?|ftp):$/.test(url.protocol))
        return undefined;
    const parts = url.pathname.split('/').slice(1, -1);
    const versioned = parts.findIndex((part) => /\d[._]\d|^v?\d+(\.x)?$/.test(part) && !/^\d{4}$/.test(part));
    const plain = versioned < 0 ? parts : parts.slice(0, versioned);
    const folders = versioned < 0 ? [] : parts.slice(versioned).map(skeletonOf);
    // Most servers that offered FTP offer the same folders over HTTPS; FTP itself has left browsers
    // and Node alike.
    const scheme = url.protocol === 'ftp:' ? 'https:' : url.protocol;
    return { page: `${scheme}//${url.host}/${plain.map((part) => `${part}/`).join('')}`, folders };
}
/**
 * Lists the files at a place, newest folders first. A page without a single link to a file is no
 * listing.
 */
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
    const links = document('a[href]')
        .toArray()
        .flatMap((element) => {
        const url = URL.parse(document(element).attr('href').trim(), from);
        if (!url || !/^https?:$/.test(url.protocol))
            return [];
        const parts = url.pathname.split('/');
        const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1) || `${parts.at(-2)}/`;
        // A listing shows the date in the same row, or in the text right behind the link.
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
/**
 * `2024-03-01 10:20` as Apache and `01-Mar-2024 10:20` as nginx write it, both in UTC by default.
 */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/gnu/index.ts



/** GNU and non-GNU Savannah: the folders of ftp.gnu.org, whichever mirror the recipe names. */
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
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
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




/**
 * kernel.org: the kernel and the tools beside it, with the sha256sums.asc of each folder. Listed
 * from the mirror that is meant for programs.
 */
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
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, listed, access) => withChecksum(listed, access),
};

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/listing/index.ts




/**
 * Any page that links to archives: the recipe's `list_url`, else the folder that its archive lies
 * in.
 */
const listing = {
    name: 'listing',
    title: 'web page',
    standing: 'project',
    names: 'file',
    claim: (facts) => {
        const place = listed(facts) ?? beside(facts);
        return place && keyOf(place);
    },
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, found, access) => withChecksum(found, access),
};
/** `list_url` and, with `list_depth`, the versioned folders between it and the archive. */
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
    // Without the slash, relative links of a folder would start one level too high; `?` and file
    // names stay as they are.
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
        yanked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).default(false),
    })),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/pypi/index.ts



/**
 * The Python package index: https://docs.pypi.org/api/index-api/. Publishes the sha256 of every
 * file.
 */
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
/** PEP 503: runs of `-`, `_` and `.` are one dash, and case does not count. */
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
/**
 * The version in the name of a source archive or wheel; undefined for other files (eggs,
 * installers, signatures).
 */
function versionOf(key, filename) {
    const wheel = /^([^-]+)-([^-]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
    if (wheel)
        return normalized(wheel[1]) === key ? wheel[2] : undefined;
    const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|tgz|zip)$/.exec(filename)?.[1];
    // Both the name and the version may hold dashes: the first split whose left side is the project
    // counts.
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
    name: 'repology',
    title: 'Repology',
    standing: 'opinion',
    names: 'version',
    claim: projectName,
    lookUp: (keys, access) => eachKey(keys, (key) => repology_project(key, access)),
};
/** Repology writes `python:numpy` for `py-numpy`. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/rubygems/schema.ts

/**
 * `GET /api/v1/versions/GEM.json`:
 * https://guides.rubygems.org/rubygems-org-api/#gem-version-methods.
 */
const versionsType = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    prerelease: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP().nullish(),
}));

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/rubygems/index.ts



/** RubyGems: every version of a gem, with the sha256 of its file. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./packages/upstream/src/datasources/sourceforge/schema.ts


const itemType = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().startsWith('/'),
    link: schemas/* url */.OZ5(),
    date: schemas/* string */.YjP().optional(),
    md5: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/)
        .optional(),
    size: coerce/* number */.ai().int().nonnegative().optional(),
});
/**
 * Reads a project's feed of files; undefined when it is no feed. Items of another shape are left
 * out.
 */
function readFeed(xml) {
    const feed = (0,slim/* load */.Hh)(xml, { xml: true });
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/sourceforge/index.ts



/** The newest files of a SourceForge project, from its feed, which also says the md5 of each. */
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

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/xorg/index.ts




/**
 * X.Org: `individual/lib/` and its like each hold the archives of many recipes, so each folder is
 * asked for once.
 */
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
    lookUp: (keys, access) => eachKey(keys, (key) => listPlace(placeOf(key), access)),
    complete: (_key, listed, access) => withChecksum(listed, access),
};
function pathOf(facts) {
    if (facts.xorgMirrorPath !== undefined)
        return facts.xorgMirrorPath;
    const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)(x|xorg\.freedesktop)\.org$/.test(hostname) || hostname === 'xorg.freedesktop.org');
    return url && /\/(?:individual)\/(.+)$/.exec(url.pathname)?.[1];
}

;// CONCATENATED MODULE: ./packages/upstream/src/datasources/registry.ts
















/**
 * Every datasource; the first that claims a recipe has it: indexes before forges, forges before
 * pages, git last.
 */
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

;// CONCATENATED MODULE: ./packages/upstream/src/claim.ts

const projects = datasources.filter(({ standing }) => standing === 'project');
/**
 * Finds the datasource of a recipe. The address that archives come from first decides; the others
 * only when no datasource knows that one.
 */
function claim(facts, sources = projects) {
    const first = { ...facts, urls: facts.urls.slice(0, 1) };
    // A page or the folder of an archive fits nearly everything, so whole facts are tried on the
    // specific places before.
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

// EXTERNAL MODULE: ./packages/core/src/retry/retry.ts
var retry = __webpack_require__(84158);
// EXTERNAL MODULE: ./packages/core/src/ports/http.ts
var http = __webpack_require__(39452);
// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/upstream/src/web/host-gates.ts

/** The host was left alone after it said "enough" earlier in this run. */
class HostBlocked extends Error {
    name = 'HostBlocked';
}
/**
 * Lets at most so many requests through to each host at a time, first come first served; a blocked
 * host gets none.
 */
class HostGates {
    #width;
    #gates = new Map();
    /** Why nothing goes to a host any more. */
    #blocked = new Map();
    constructor(width) {
        this.#width = width;
    }
    /**
     * Runs `body` when there is room. @throws HostBlocked without running it when the host is blocked
     * by then.
     */
    async through(host, body) {
        const gate = this.#gates.get(host) ?? (0,p_limit/* default */.A)(this.#width);
        this.#gates.set(host, gate);
        return gate(() => {
            this.check(host);
            return body();
        });
    }
    /** From now on nothing goes to this host. */
    block(host, reason) {
        if (!this.#blocked.has(host))
            this.#blocked.set(host, reason);
    }
    /** @throws HostBlocked when the host is blocked. */
    check(host) {
        const reason = this.#blocked.get(host);
        if (reason !== undefined)
            throw new HostBlocked(reason);
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/refused-answer.ts
/**
 * A server answered, but not with what was asked for. The message is a sentence without a full
 * stop.
 */
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
 * Reads an answer that is no success. GitHub tells a spent rate limit with 403 or 429 and
 * `x-ratelimit-remaining: 0` or `retry-after`
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api), others with 429.
 * @param now Milliseconds since 1970, for times of reset.
 */
function refusal(url, response, now, body = '') {
    const { status, headers } = response;
    const wait = waitOf(headers, now);
    const spent = headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|rate limit exceeded/i.test(body);
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
    return headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d{1,12}$/.test(reset)
        ? Math.max(0, Number(reset) * 1000 - now)
        : undefined;
}
const duration = (milliseconds) => milliseconds < 90_000
    ? `${Math.ceil(milliseconds / 1000)} s`
    : `${Math.ceil(milliseconds / 60_000)} min`;
/** An address without user, password and query, which may hold secrets. */
function shortened(url) {
    const parsed = URL.parse(url);
    return parsed ? `${parsed.origin}${parsed.pathname}` : url.slice(0, 120);
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/web.ts




/**
 * Names this program and where to complain, as the etiquette of MetaCPAN, crates and Wikimedia asks
 * for.
 */
const USER_AGENT = 'pakages-updates/1 (+https://github.com/syspack/pakages)';
const REDIRECTS = 5;
/**
 * Asks servers politely: few requests to one host at a time, conditional requests where an answer
 * is known, retries for what passes, and a host that said "enough" is left alone for the rest of
 * the run.
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
     * Opens a body that the caller streams, such as an archive; only a 200 comes back, with the
     * address that gave it.
     * @throws RefusedAnswer, HttpError or HostBlocked when there is none; see {@link explain}.
     */
    async open(url, method = 'GET') {
        const response = await this.#polite(url, async () => {
            const answer = await this.#send(url, { method, url });
            if (answer.status === 200)
                return answer;
            await answer.discard();
            throw refusal(url, answer, this.#parts.patience.clock.now());
        });
        return { response, url: this.#parts.mirrors.original(response.url) };
    }
    /**
     * Leaves a host alone for the rest of the run, for limits that an answer tells in its own way.
     */
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
        return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
    #polite(url, ask) {
        const { patience, attempts = 4 } = this.#parts;
        const host = URL.parse(url)?.host ?? '';
        return this.#gates.through(host, async () => {
            try {
                return await (0,retry/* retry */.L5)(() => {
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
        json = (0,outside_json/* parseJson */.qF)(fetched.text, fetched.url);
    }
    catch {
        return { kind: 'failed', reason: `${fetched.url} did not answer with JSON` };
    }
    const read = type.safeParse(json);
    if (read.success)
        return { kind: 'read', value: read.data, url: fetched.url };
    return {
        kind: 'failed',
        reason: `${fetched.url} answered with JSON of another shape: ${(0,first_issue/* firstIssue */.O)(read.error)}`,
    };
}
async function withBody(url, response, now) {
    const body = await response.text(64 * 1024).catch(() => '');
    return refusal(url, response, now, body);
}
function worthAnother(error) {
    if (error instanceof HostBlocked)
        return false;
    if (error instanceof RefusedAnswer)
        return error.enough
            ? error.wait !== undefined &&
                error.wait <= 60_000 && { after: error.wait, why: String(error.status) }
            : error.status >= 500 && { after: error.wait, why: String(error.status) };
    return (error instanceof http/* HttpError */.j &&
        !['TOO_LARGE', 'BAD_URL', 'BAD_REDIRECT', 'ENOTFOUND'].includes(error.code));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/upstream/src/web/answer-store.ts





const kept = schemas/* object */.Ikc({
    asked: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    etag: schemas/* string */.YjP().optional(),
    modified: schemas/* string */.YjP().optional(),
    text: schemas/* string */.YjP(),
});
/** Keeps nothing. */
const noAnswers = { get: async () => undefined, put: async () => { } };
// A listing of a large project is below 1 MiB; CRAN's index of 20,000 packages is the largest thing
// worth keeping.
const LONGEST = 12 * 1024 * 1024;
/**
 * Answers in a folder, one file each, which the Actions cache carries from run to run. A file that
 * cannot be read counts as none.
 */
function folderOfAnswers(folder) {
    const fileOf = (url) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 40)}.json`);
    return {
        get: async (url) => {
            const read = kept.safeParse(await (0,promises_.readFile)(fileOf(url), 'utf8')
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
            if ((!etag && !modified) || text.length > LONGEST)
                return;
            await (0,documents/* writeWhole */.f8)(fileOf(asked), JSON.stringify({ asked, url, ...(etag && { etag }), ...(modified && { modified }), text }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/upstream/src/web/mirrors.ts

/**
 * Mirrors from a table of address prefixes, such as `{"https://pypi.org/":
 * "https://proxy.example.org/pypi/"}`.
 * @throws UserError for a prefix that is no http, https or git address with a slash at its end.
 */
function mirrorsOf(table) {
    const pairs = Object.entries(table).sort(([a], [b]) => b.length - a.length);
    for (const side of pairs.flat()) {
        if (/^(https?|git|file):\/\/\S*\/$/.test(side))
            continue;
        throw new errors/* UserError */.yo(`"${side.slice(0, 120)}" is not a prefix of an address.`, {
            fix: 'In "mirrors", write both sides as https://HOST/PATH/ with a slash at the end.',
        });
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
    const lines = text
        .split(/[\n ]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        if (at > 0)
            return [line.slice(0, at), line.slice(at + 1)];
        throw new errors/* UserError */.yo(`"${line.slice(0, 120)}" in PAKAGES_MIRRORS is not a mirror.`, {
            fix: 'Write https://FROM/=https://TO/, one a line.',
        });
    }));
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
;// CONCATENATED MODULE: ./actions/check-updates/entry.ts

/** The line of the report for a recipe. @param done Undefined when nothing was wanted. */
function entryOf(work, done, verified) {
    const { surveyed, recipe, candidates, findings, followed } = work;
    const ready = done?.prepared?.kind === 'ready' ? done.prepared : undefined;
    const { outcome, reasons } = done
        ? { outcome: done.outcome, reasons: done.reasons ?? [] }
        : outcomeOf(surveyed);
    const judged = surveyed.kind === 'looked' ? surveyed.judgement : undefined;
    const noted = [
        ...(ready
            ? [
                ...ready.update.findings,
                ...ready.update.versions.flatMap(({ evidence }) => evidence.findings),
            ]
            : findings),
        ...verified,
        ...conflictOf(followed),
    ];
    return {
        name: recipe.name,
        outcome,
        reasons: [...reasons],
        ...(surveyed.kind === 'looked' || surveyed.kind === 'unknown'
            ? { source: surveyed.claim }
            : {}),
        ...(judged?.current !== undefined && { current: judged.current }),
        candidates: candidates.map(({ release, kind, security }) => ({
            version: release.version,
            change: kind,
            security,
            ...(release.date !== undefined && { published: release.date }),
        })),
        refused: [
            ...(judged?.refused ?? []).map(({ version, reasons: why }) => ({
                version,
                reasons: [...why],
            })),
            ...(ready?.left ?? []).map(({ version, reasons: why }) => ({ version, reasons: [...why] })),
        ],
        findings: noted.map(({ kind, message }) => ({ kind, message })),
        ...(done?.proposal && { proposal: done.proposal }),
    };
}
function conflictOf(followed) {
    if (followed?.kind !== 'merged' || followed.merged.conflicts === 0)
        return [];
    return [
        {
            kind: 'conflict',
            message: `${(0,markdown/* counted */.hS)(followed.merged.conflicts, 'place')} of Spack's recipe changed on both sides.`,
        },
    ];
}
function outcomeOf(surveyed) {
    switch (surveyed.kind) {
        case 'looked':
            return { outcome: 'nothing-new', reasons: [] };
        case 'unclaimed':
            return { outcome: 'unclaimed', reasons: [surveyed.reason] };
        case 'disabled':
            return { outcome: 'disabled', reasons: [] };
        case 'unknown':
            return { outcome: 'could-not-look', reasons: [surveyed.reason] };
        default:
            return surveyed;
    }
}
/** The line of the report for a recipe that cannot be read. */
const unreadableEntry = ({ name, reason }) => ({
    name,
    outcome: 'unreadable',
    reasons: [reason],
    candidates: [],
    refused: [],
    findings: [],
});
/** What became of evidence that did not hold. */
const failedOutcome = (prepared) => ({
    outcome: prepared.kind === 'doubtful' ? 'doubtful' : 'could-not-look',
    reasons: prepared.reasons,
    prepared,
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
// EXTERNAL MODULE: ./packages/spack/src/recipes/writer/add-versions.ts + 5 modules
var add_versions = __webpack_require__(62163);
// EXTERNAL MODULE: ./packages/spack/src/recipes/writer/new-version.ts
var new_version = __webpack_require__(47109);
// EXTERNAL MODULE: ./packages/model/src/version/version.ts
var version_version = __webpack_require__(35198);
// EXTERNAL MODULE: ./packages/model/src/invalid-value.ts
var invalid_value = __webpack_require__(68582);
// EXTERNAL MODULE: ./packages/model/src/url/version-in-url.ts
var version_in_url = __webpack_require__(53667);
;// CONCATENATED MODULE: ./packages/upstream/src/judgement/template.ts


const SEPARATORS = ['.', '_', '-'];
// A separator behind a number that stands alone goes on with a version: `1.2` does not stand in
// `3.1.2`, but it does in `hdf5-1.2`.
const GOES_ON = {
    '.': /\d$|\d\.$/,
    _: /\d$|(?:^|[^A-Za-z0-9])\d+_$/,
    '-': /\d$|(?:^|[^A-Za-z0-9])\d+-$/,
};
const padded = (version) => version.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
/** The templates under which `name` holds `version`; none when it does not hold it whole. */
function templatesIn(name, version) {
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
    return spellings.flatMap(({ separator, spelled, extra }) => {
        const at = name.indexOf(spelled);
        const [prefix, suffix] = [name.slice(0, at), name.slice(at + spelled.length)];
        // Nor does it in `11.2` or `1.2.3`.
        const whole = at >= 0 && !GOES_ON[separator].test(prefix) && !/^\d|^[._-]\d/.test(suffix);
        return whole ? [{ prefix, separator, suffix, ...extra }] : [];
    });
}
/**
 * The version that a name holds under a template, spelled with dots; undefined when it does not
 * fit.
 */
function versionUnder({ prefix, separator, suffix, padded: filled }, name) {
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
    const dotted = separator === '.' ? written : written.replaceAll(separator, '.');
    return filled ? dotted.replaceAll(/(?<!\d)0+(?=\d)/g, '') : dotted;
}
const same = (a, b) => a.prefix === b.prefix &&
    a.separator === b.separator &&
    a.suffix === b.suffix &&
    a.padded === b.padded;
// Projects go from `1.2` to `v1.2` and back without meaning anything else.
const akin = (a, b) => a.separator === b.separator &&
    a.padded === b.padded &&
    a.suffix === b.suffix &&
    a.prefix.replace(/v$/i, '') === b.prefix.replace(/v$/i, '');
/**
 * Learns how a project writes its versions, from the names that hold versions which the recipe
 * knows; what the recipe's addresses show counts half a vote. A prefix `v` may come and go. Empty
 * when nothing fits.
 */
function learnTemplates(names, known, shown) {
    const votes = shown.map((template) => ({
        template,
        count: 0.5,
    }));
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
    const tagged = facts.versions.flatMap(({ version, tag }) => tag === undefined ? [] : templatesIn(tag, version));
    const parts = facts.urls.flatMap((address) => {
        const url = URL.parse(address);
        return url ? pathParts(url).map((part) => withoutExtension(safeDecode(part))) : [];
    });
    const versions = facts.urls.flatMap((url) => (0,version_in_url/* versionInUrl */.D)(url)?.version.replaceAll(/[_-]/g, '.') ?? []);
    return unique([
        ...tagged,
        ...parts.flatMap((part) => versions.flatMap((version) => templatesIn(part, version))),
    ]);
}
/** The templates that a recipe's addresses show for names of files. */
function templatesOfFiles(addresses) {
    return unique(addresses.flatMap((address) => {
        const version = (0,version_in_url/* versionInUrl */.D)(address)?.version.replaceAll(/[_]/g, '.');
        return version === undefined ? [] : templatesIn(fileNameOf(address), version);
    }));
}
const ARCHIVE = /\.(?:tar\.(?:gz|bz2|xz|zst|lz)|tgz|tbz2?|txz|zip)$/i;
const EXTENSIONS = ['.tar.gz', '.tar.xz', '.tar.bz2', '.tgz', '.zip'];
/**
 * The same names with another kind of archive: a project that changes it must not look as if it had
 * stopped.
 */
const otherExtensions = (templates) => templates
    .filter(({ suffix }) => ARCHIVE.test(suffix))
    .flatMap((template) => EXTENSIONS.map((extension) => ({
    ...template,
    suffix: template.suffix.replace(ARCHIVE, extension),
})));
/**
 * Learns how a project names its files, where the recipe's addresses do not show it: from archives
 * that hold versions which the recipe knows, and are named like the package, since a folder may
 * hold those of others.
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
    const below = (prefix, path) => path === undefined ? [] : [prefix + path];
    return [
        ...facts.urls,
        ...below('https://ftp.gnu.org/gnu/', facts.gnuMirrorPath),
        ...below('https://downloads.sourceforge.net/', facts.sourceforgeMirrorPath),
        ...below('https://www.x.org/archive/individual/', facts.xorgMirrorPath),
        ...below('https://sourceware.org/pub/', facts.sourcewareMirrorPath),
    ];
}
/**
 * Turns the names of tags, files or versions into versions, each once; the first of several names
 * for one version counts.
 */
function interpret(facts, names, listed) {
    const read = names === 'version' ? plainVersion : readerOf(facts, names, listed);
    const releases = listed.flatMap((each) => {
        const version = read?.(each.name);
        return version !== undefined && isVersion(version) ? [{ ...each, version }] : [];
    });
    if (releases.length === 0 && listed.length > 0)
        return {
            kind: 'unreadable',
            reason: `none of the ${listed.length} ${names === 'tag' ? 'tags' : names === 'file' ? 'files' : 'versions'} there looks like a version of ${facts.name} (such as "${listed[0].name.slice(0, 60)}")`,
        };
    return {
        kind: 'releases',
        releases: [...Map.groupBy(releases, ({ version }) => version).values()].map((group) => nearest(group, facts)),
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
    // Templates that read no known version, where the recipe's own URLs do, are not how the project
    // names: `pythia8316` is 8.316, not 8316.
    const others = findsKnown(made) && !findsKnown(under) ? () => undefined : under;
    // Whoever cannot read a single name would not see new ones either, even where known ones are
    // recognized.
    if (!all.some((name) => (made(name) ?? others(name)) !== undefined))
        return undefined;
    return (name) => facts.knownVersionOfName?.(name) ?? made(name) ?? others(name);
}
function tagTemplates(facts, all, known) {
    const learned = learnTemplates(all, known, templatesOfTags(facts));
    const others = usual(facts.name);
    // A project may go from one usual form to another. Where several projects share a repository,
    // each has a prefix of its own, and tags without it are those of others.
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
/** How most projects name tags. */
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
/** Of several files for one version, the one that the recipe would fetch counts. */
function nearest(group, facts) {
    const [shown] = templatesOfFiles(archiveUrls(facts));
    return group.find(({ name }) => shown !== undefined && name.endsWith(shown.suffix)) ?? group[0];
}
const plainVersion = (name) => /^v?\d[\w.+!-]*$/.test(name) ? name.replace(/^v/, '') : undefined;
function isVersion(text) {
    try {
        (0,version_version/* parseVersion */.ot)(text);
        return !(0,version_version/* isGitVersion */.Ro)(text);
    }
    catch (error) {
        if (error instanceof invalid_value/* InvalidValue */.h)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/src/config/updates.ts
var updates = __webpack_require__(5098);
;// CONCATENATED MODULE: ./packages/model/src/version/lines.ts

/**
 * Whether a version that is not the newest goes on with a line that others keep beside it (1.32.8
 * beside 1.33.4, 15.3 beside 16.1): it is above all known versions with the same first number, or
 * the same first two, three and so on, and there are such. A version that was left out between
 * known ones goes on with nothing.
 */
function continuesLine(version, known) {
    const releases = known.filter((each) => !(0,version_version/* isInfinity */.Dn)(each));
    return version.release.slice(1).some((_, at) => {
        const count = at + 1;
        const line = releases.filter((each) => sharesStart(each, version, count));
        return line.length > 0 && line.every((each) => (0,version_version/* compareVersions */.Zy)(each, version) < 0);
    });
}
const sharesStart = (left, right, count) => left.release.length >= count &&
    left.release.slice(0, count).every((part, at) => part === right.release[at]);

// EXTERNAL MODULE: ./packages/model/src/version/range.ts
var range = __webpack_require__(90091);
// EXTERNAL MODULE: ./packages/model/src/version/format.ts
var format = __webpack_require__(90667);
;// CONCATENATED MODULE: ./packages/upstream/src/judgement/change.ts

/**
 * The first two numbers decide: another first is `major`, another second `minor`, all else `patch`.
 */
function changeKind(from, to) {
    if (from === undefined)
        return 'major';
    const [a, b] = [from, to].map((text) => (0,format/* upTo */.jB)((0,version_version/* parseVersion */.ot)(text), 2).text.split(/[._-]/));
    if (a[0] !== b[0])
        return 'major';
    return (a[1] ?? '0') === (b[1] ?? '0') ? 'patch' : 'minor';
}
/** Negative, zero or positive, as Spack orders them. */
const compareTexts = (left, right) => (0,version_version/* compareVersions */.Zy)((0,version_version/* parseVersion */.ot)(left), (0,version_version/* parseVersion */.ot)(right));

;// CONCATENATED MODULE: ./packages/upstream/src/judgement/prerelease.ts
const WORDS = /(?:^|[\d._+~-])(alpha|beta|rc|cr|dev|devel|pre|preview|prerelease|snapshot|nightly|canary|unstable|test|testing|milestone|trial|next|experimental|eap)(?=$|[\d._+~-])/i;
// PEP 440 and others write 1.2a1, 1.2b2 and 1.0-M1; a letter without a digit behind it (1.1.1a, as
// in OpenSSL) is a release.
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
/**
 * GNOME's rule until version 40: an odd second number is a development version
 * (https://discourse.gnome.org/t/4235).
 */
function isOddGnome(version, facts) {
    const gnome = [...facts.urls, facts.git ?? '', facts.listUrl ?? ''].some((url) => /^https?:\/\/(?:(?:download|ftp)\.gnome\.org|gitlab\.gnome\.org|ftp\.acc\.umu\.se\/pub\/gnome)\//i.test(url));
    const [major, minor] = version.split('.').map(Number);
    // Projects at GNOME that do not keep to the rule have odd releases already.
    const kept = !facts.versions.some((known) => /^\d{1,2}\.\d?[13579]\./.test(`${known.version}.`));
    return kept && gnome && major !== undefined && minor !== undefined && major < 40 && minor < 90
        ? minor % 2 === 1
        : kept && gnome && minor !== undefined && minor >= 90;
}
/**
 * Versions that begin with a year, or with a year and a month (`202503`): projects that count so
 * may go to whole dates.
 */
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
    const numbered = facts.versions
        .map(({ version }) => version)
        .filter((version) => !(0,version_version/* isInfinity */.Dn)((0,version_version/* parseVersion */.ot)(version)));
    const newest = maximum(numbered);
    const known = new Set(facts.versions.map(({ version }) => version));
    const unknown = releases.filter(({ version }) => !known.has(version) && !numbered.some((has) => compareTexts(has, version) === 0));
    const lines = rules.follow.length > 0
        ? rules.follow.map((line) => ({ line, holds: prefixTest(line) }))
        : [{ line: undefined, holds: () => true }];
    const continues = rules.which === 'all' ? continuation(numbered, newest, releases) : () => false;
    const candidates = [];
    const refused = [];
    for (const { holds } of lines) {
        const newestOfLine = maximum(numbered.filter((version) => holds((0,version_version/* parseVersion */.ot)(version))));
        const isNewer = ({ version }) => newestOfLine === undefined || compareTexts(version, newestOfLine) > 0;
        const wanted = unknown
            .filter((release) => holds((0,version_version/* parseVersion */.ot)(release.version)) && (isNewer(release) || continues(release)))
            .sort((a, b) => compareTexts(b.version, a.version));
        for (const release of wanted) {
            const from = isNewer(release)
                ? newestOfLine
                : maximum(numbered.filter((version) => compareTexts(version, release.version) < 0));
            const reasons = reasonsAgainst(release, from, facts, rules, now);
            if (reasons.length > 0)
                refused.push({ version: release.version, reasons });
            else
                candidates.push({
                    release,
                    kind: changeKind(from, release.version),
                    from,
                    security: isSecurity(release.notes),
                });
        }
    }
    return { current: newest, candidates: chosen(candidates, rules), refused };
}
/**
 * Tells the releases that go on with a line which the recipe keeps beside newer ones. What was
 * published before the newest known version could have been added with it: people left it out.
 */
function continuation(numbered, newest, releases) {
    const known = numbered.map(version_version/* parseVersion */.ot);
    const since = releases.find(({ version }) => newest !== undefined && compareTexts(version, newest) === 0)?.date;
    return ({ version, date }) => continuesLine((0,version_version/* parseVersion */.ot)(version), known) &&
        (since === undefined || date === undefined || Date.parse(date) > Date.parse(since));
}
/** Only the first of each line, which is the newest, unless all are wanted. */
function chosen(candidates, rules) {
    const once = candidates.filter(({ release }, at) => candidates.findIndex((other) => other.release.version === release.version) === at);
    if (rules.which === 'all')
        return once;
    return [
        ...Map.groupBy(once, ({ from, release }) => rules.follow.length > 0
            ? rules.follow.find((line) => prefixTest(line)((0,version_version/* parseVersion */.ot)(release.version)))
            : from),
    ].map(([, [first]]) => first);
}
function reasonsAgainst(release, from, facts, rules, now) {
    const reasons = [];
    const early = rules.prereleases
        ? undefined
        : (prereleaseReason(release, facts) ??
            ((0,version_version/* isPrereleaseVersion */.Nk)((0,version_version/* parseVersion */.ot)(release.version)) ? 'it is a pre-release' : undefined));
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
/** `1.2.x` and `1.2.*` are written for 1.2. */
function withoutPlaceholders(line) {
    const parts = line.split('.');
    const last = parts.findLastIndex((part, at) => at === 0 || (part !== 'x' && part !== '*'));
    return parts.slice(0, last + 1).join('.');
}
function prefixTest(line) {
    const prefix = readRule('follow', line, () => (0,version_version/* parseVersion */.ot)(withoutPlaceholders(line)));
    return (version) => (0,range/* hasPrefix */.dd)(version, prefix);
}
function ruleHits(rule, version) {
    if (rule.includes('*'))
        return (0,updates/* matchesWords */.J1)(rule, version);
    return (0,range/* satisfies */.ib)((0,version_version/* parseVersion */.ot)(version), readRule('ignore', rule, () => (0,range/* parseVersionRange */.FG)(rule)));
}
function readRule(key, rule, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof invalid_value/* InvalidValue */.h))
            throw error;
        throw new errors/* UserError */.yo(`In "updates": ${key}: ${error.message}`, { fix: error.fix, cause: error });
    }
}
const maximum = (versions) => versions.reduce((best, version) => (best === undefined || compareTexts(version, best) > 0 ? version : best), undefined);
/** Whether release notes speak of a vulnerability that was mended. */
const isSecurity = (notes) => notes !== undefined &&
    /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(notes.slice(0, 100_000));
/** Security first, then the smallest change, then by name: what is most worth a reviewer's time. */
function byUrgency(a, b) {
    const order = ['patch', 'minor', 'major'];
    const rank = ({ candidate }) => (candidate.security ? -10 : 0) + order.indexOf(candidate.kind);
    return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

;// CONCATENATED MODULE: ./packages/upstream/src/survey.ts





/**
 * Looks for releases of many recipes: every datasource at once, each key asked for once. Results
 * are in the order of the subjects.
 */
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
        const lookup = lookups.get(found.datasource)?.get(found.key) ?? {
            kind: 'failed',
            reason: `${found.datasource} gave no answer for ${found.key}`,
        };
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
/** Completes a release from its datasource: notes, date, digests. */
async function completeRelease(place, release, access) {
    const source = sourceNamed(place.datasource);
    return source?.complete
        ? { ...(await source.complete(place.key, release, access)), version: release.version }
        : release;
}

;// CONCATENATED MODULE: ./packages/upstream/src/second-opinion.ts


/**
 * Asks others whether they know a version. Their silence is no doubt, since they may be late or
 * know another project of the name; a pre-release in their eyes is.
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
            findings.push({
                kind: 'opinion',
                message: `${title} does not know this version (yet): ${lookup.page}`,
            });
    }
    return { agreeing, findings };
}

;// CONCATENATED MODULE: ./packages/upstream/src/compare-page.ts
/**
 * The page that shows what changed between two versions; undefined where the datasource has none or
 * the older tag is not listed.
 */
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

// EXTERNAL MODULE: ./packages/model/src/recipe.ts
var src_recipe = __webpack_require__(94363);
// EXTERNAL MODULE: ./packages/model/src/url/render.ts + 1 modules
var render = __webpack_require__(44000);
// EXTERNAL MODULE: ./packages/model/src/cut.ts
var cut = __webpack_require__(3677);
;// CONCATENATED MODULE: ./packages/upstream/src/archive-address.ts

/**
 * The address that Spack would fetch a new version of a recipe from: `url_for_version`, else the
 * `url` of the newest version that has one of its own, else `url`, `urls` or the path of an index
 * or mirror, with the version replaced.
 */
function archiveAddress(recipe, version) {
    const custom = recipe.urlForVersion?.((0,version_version/* parseVersion */.ot)(version));
    if (typeof custom === 'string')
        return { kind: 'address', url: custom };
    if ((0,src_recipe/* isUnknown */.t8)(custom))
        return { kind: 'unknown', reason: `Its url_for_version cannot be followed: ${custom.reason}.` };
    const known = template(recipe);
    if (known === undefined)
        return {
            kind: 'unknown',
            reason: 'It names no address from which that of another version could be told.',
        };
    if (!known.includes(version) && (0,version_in_url/* versionInUrl */.D)(known) === undefined)
        return { kind: 'unknown', reason: `The address ${known} shows no version.` };
    return { kind: 'address', url: (0,render/* renderUrl */.K)(known, version) };
}
/** An address of a version of the recipe, whichever. */
function template(recipe) {
    const [url] = [...(0,src_recipe/* textsAttribute */.ft)(recipe, 'url'), ...(0,src_recipe/* textsAttribute */.ft)(recipe, 'urls')];
    const own = recipe.versions.find((version) => version.url !== undefined)?.url;
    const numbered = recipe.versions.map(({ version }) => version.text).find((version) => /^\d/.test(version)) ?? '1';
    const below = (attribute, prefix) => {
        const path = (0,src_recipe/* textAttribute */.YQ)(recipe, attribute);
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
        ...(own === undefined ? [] : [own]),
    ][0];
}
/**
 * The address for a release, corrected by what an index publishes: projects on PyPI spell their
 * names anew (PEP 625), and distributions on CPAN change their author's folder. A recipe's own rule
 * cannot know either.
 */
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
    const replaced = files.find((file) => extension(file) === extension(wanted));
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
const last = (address) => (0,cut/* textBefore */.$H)(address, '?#').split('/').at(-1) ?? '';
const authorPath = (address) => /\/authors\/id\/([^]+)$/.exec(address)?.[1] ?? address;
const extension = (file) => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? '';

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./packages/upstream/src/evidence/archive-entries.ts






/**
 * What an archive may do to whoever unpacks it is bounded here: entries, and bytes after
 * decompression. gzip packs zeros a thousand to one; archives of sources and data stay far below a
 * tenth of that.
 */
const LIMITS = { entries: 500_000, unpacked: 64 * 2 ** 30, ratio: 250, name: 4_096 };
/** Lists the paths in an archive on disk, by what the file holds, not by its name. */
async function archiveEntries(file, lister) {
    const format = await formatOf(file);
    switch (format) {
        case 'gzip':
            return tarEntries(file, true);
        case 'tar':
            return tarEntries(file, false);
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
    raw.on('data', (chunk) => {
        packed += chunk.length;
    });
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
        return paths.length === 0 && gzipped
            ? { kind: 'unknown', reason: 'it is a single compressed file' }
            : { kind: 'entries', paths };
    }
    catch (error) {
        return {
            kind: 'broken',
            reason: error instanceof Harmful ? error.message : `it cannot be unpacked (${(0,errors/* messageOf */.bD)(error)})`,
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
        return { kind: 'unknown', reason: (0,errors/* messageOf */.bD)(error) };
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
    RubyPackage: /(\.gemspec|^Rakefile)$/,
};
/** Looks at the paths of an archive. */
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
/**
 * Says when the files at the top do not fit the class that the recipe derives from. Recipes that
 * build in a folder below, and wheels and gems, are not judged by it.
 */
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
/** The sentence for what was seen at the top. */
const describeShape = ({ top, builds }) => `${top === undefined ? 'It has no single top folder' : `Its top folder is ${top}`}${builds.length === 0 ? '' : `, with ${[...new Set(builds.map(({ file }) => file))].join(', ')}`}.`;

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/upstream/src/evidence/download.ts





/**
 * Archives longer than this are not fetched: 8 GiB, above every archive of Spack's own recipes that
 * is fetched without a licence.
 */
const LARGEST = 8 * 2 ** 30;
/**
 * Streams an archive to a file and hashes it on the way. Afterwards the server is asked (HEAD)
 * whether it still offers what it sent: an archive that was replaced meanwhile may be half of each.
 * @param algorithm A second digest to compute, the one that is published.
 */
async function download(url, file, web, algorithm = 'sha256') {
    try {
        const { response, url: answered } = await web.open(url);
        const announced = lengthOf(response.headers);
        const [sha256, digest, meter] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)(algorithm), { size: 0 }];
        await (0,external_node_stream_promises_.pipeline)(response.body, metered(sha256, digest, meter), (0,external_node_fs_.createWriteStream)(file));
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
        return { kind: explained.kind, reason: explained.reason || (0,errors/* messageOf */.bD)(error) };
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
/**
 * A sentence when the server offers another file now; servers that do not answer HEAD are not asked
 * twice.
 */
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
/** Caches weaken ETags in passing (`W/"x"`), which changes nothing. */
const plain = (value) => value.replace(/^W\//, '');
const lengthOf = (headers) => headers['content-length'] !== undefined &&
    headers['content-encoding'] === undefined &&
    /^\d{1,15}$/.test(headers['content-length'])
    ? Number(headers['content-length'])
    : undefined;

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
    [/(^|\.)kernel\.org$/, /(^|\.)kernel\.org$/],
];
/**
 * Whether an archive that was asked for at one address may come from another host without a word:
 * itself, a subdomain, or where that host is known to send people.
 */
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






/**
 * Fetches the archive of a release and looks at it. The file is removed again. @param folder Where
 * it may lie meanwhile.
 */
async function gatherEvidence(question, folder, access) {
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'archive-'));
    try {
        const published = publishedFor(question);
        const found = await download(question.url, (0,external_node_path_.join)(place, 'archive'), access.web, published?.digest?.algorithm);
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
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
/**
 * The file of the listing that is this archive: the same address, or the same name where the
 * address is another mirror.
 */
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

// EXTERNAL MODULE: ./packages/repository/src/recipes/repository-folder.ts + 1 modules
var repository_folder = __webpack_require__(65475);
// EXTERNAL MODULE: ./packages/repository/src/recipes/recipe-folder.ts
var recipe_folder = __webpack_require__(50703);
// EXTERNAL MODULE: ./packages/spack/src/recipes/reader/read-recipe.ts + 16 modules
var read_recipe = __webpack_require__(38797);
// EXTERNAL MODULE: ./packages/model/src/url/extension.ts
var url_extension = __webpack_require__(91270);
// EXTERNAL MODULE: ./packages/model/src/url/recipe-sources.ts
var recipe_sources = __webpack_require__(64574);
// EXTERNAL MODULE: ./packages/model/src/url/recipe-urls.ts
var recipe_urls = __webpack_require__(67524);
;// CONCATENATED MODULE: ./packages/model/src/url/version-of-name.ts





const MAX_NAME = 200;
/**
 * Reads the version that a tag or file name stands for, found backwards: the one whose URL, as the
 * recipe makes it, holds that name. Follows `url_for_version`, so that a name which changed over
 * time is understood wherever the recipe knows of the change. Undefined when no version fits, and
 * for names that are longer than 200 characters.
 */
function versionOfName(recipe) {
    if ((0,recipe_sources/* recipeSources */.B)(recipe).url === undefined && !recipe.urlForVersion)
        return () => undefined;
    const known = numberedVersions(recipe).map(({ version }) => version);
    return (name) => name.length > MAX_NAME
        ? undefined
        : candidates(known, name).find((version) => holdsName(urlOf(recipe, (0,version_version/* parseVersion */.ot)(version)), name));
}
/**
 * Reads which version of the recipe a tag or file name belongs to, also where no rule leads from
 * one to the other: the only version whose URL or tag it is. Undefined for every other name, and
 * for one without the numbers of the version.
 */
function knownVersionOfName(recipe) {
    let known;
    return (name) => {
        // Made for the first name: most recipes are never asked.
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
const numberedVersions = (recipe) => recipe.versions.filter(({ version }) => !(0,version_version/* isInfinity */.Dn)(version));
function candidates(known, name) {
    // eslint-disable-next-line regexp/no-super-linear-move -- at most MAX_NAME
    const run = /\d[\dA-Za-z._-]*$/.exec((0,url_extension/* splitUrlExtension */.BO)(name).prefix)?.[0] ?? /\d[\d._-]*/.exec(name)?.[0];
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
/**
 * Whether a version is written like those that the recipe has: with letters only if they have some,
 * with no fewer components.
 */
function looksKnown(known, text) {
    const version = (0,version_version/* parseVersion */.ot)(text);
    const fewest = Math.min(...known.map(({ release }) => release.length));
    return ((!/[A-Za-z]/.test(text) || known.some((each) => /[A-Za-z]/.test(each.text))) &&
        (known.length === 0 || version.release.length >= fewest));
}
/**
 * Digits without separators, taken apart where the versions that the recipe knows have theirs:
 * `8316` beside 8.315 is 8.316.
 */
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
/**
 * Digits without separators, the numbers of which are filled up to two digits: `3510200` beside
 * 3.50.4 is 3.51.2.
 */
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
    const urls = (0,recipe_urls/* urlsForVersion */.m)(recipe, version);
    return (0,src_recipe/* isUnknown */.t8)(urls) ? undefined : urls[0];
}
function holdsName(url, name) {
    if (url === undefined)
        return false;
    const at = url.indexOf(name);
    const [before, after] = [url[at - 1], url[at + name.length]];
    // Whole: a part of the path, with or without an extension, or the value of a query.
    return (at >= 0 &&
        (before === '/' || before === '=') &&
        (after === undefined ||
            after === '/' ||
            after === '&' ||
            (after === '.' && (0,url_extension/* splitUrlExtension */.BO)(url).extension !== '')));
}

;// CONCATENATED MODULE: ./packages/upstream/src/facts-of.ts

/**
 * What a recipe that was read says about its upstream. What only running it would tell is left out.
 */
function factsOf(recipe) {
    const text = (key, attribute) => {
        const value = (0,src_recipe/* textAttribute */.YQ)(recipe, attribute);
        return (value === undefined ? {} : { [key]: value });
    };
    const depth = recipe.attributes.get('list_depth');
    const urls = [
        ...(0,src_recipe/* textsAttribute */.ft)(recipe, 'url'),
        ...(0,src_recipe/* textsAttribute */.ft)(recipe, 'urls'),
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
/** The recipe's repository, else the one that a version names. */
function gitOf(recipe) {
    const git = (0,src_recipe/* textAttribute */.YQ)(recipe, 'git') ??
        recipe.versions.find((version) => version.git !== undefined)?.git;
    return git === undefined ? {} : { git };
}
/**
 * The address that `url_for_version` gives for the newest version, for recipes that have no `url`.
 */
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

;// CONCATENATED MODULE: ./actions/check-updates/repository.ts








/** The file beside a recipe that records which commit of Spack's recipes it came from. */
const ORIGIN_FILE = 'spack-origin';
/**
 * Reads the recipes of a package repository.
 * @param folder Absolute.
 * @param patterns Names, with `*`; none: all.
 * @throws UserError when the folder holds no repository, or more than one, or a pattern fits no
 * recipe.
 */
async function readRepository(folder, patterns) {
    const found = await (0,repository_folder/* repositoriesIn */.S)(folder, 'repository');
    const [repository] = found;
    if (!repository || found.length > 1)
        throw new errors/* UserError */.yo(`${folder} holds several package repositories: ${found.map(({ namespace }) => namespace).join(', ')}.`, { fix: 'Point the input "repository" to one of them, the folder that holds repo.yaml.' });
    const places = await (0,recipe_folder/* recipesIn */.vY)(repository);
    const wanted = selected(places, patterns, repository);
    const root = gitRootOf(repository.folder);
    // Thousands of files: not all open at once.
    const read = await (0,p_map["default"])(wanted, (place) => repository_readOne(place, root), { concurrency: 32 });
    return {
        namespace: repository.namespace,
        root,
        recipes: read.flatMap((each) => ('recipe' in each ? [each] : [])),
        unreadable: read.flatMap((each) => ('recipe' in each ? [] : [each])),
    };
}
/** The recipes that some pattern names. @throws UserError for a pattern that names none. */
function selected(places, patterns, { packages }) {
    const names = (pattern, { name, folder }) => (0,updates/* matchesWords */.J1)(pattern, name) || pattern === (0,external_node_path_.basename)(folder);
    const unknown = patterns.find((pattern) => !places.some((place) => names(pattern, place)));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`There is no recipe "${unknown.slice(0, 80)}" in ${packages}.`, {
            fix: 'Name recipes as Spack does, such as py-numpy; * stands for any characters.',
        });
    return patterns.length === 0
        ? places
        : places.filter((place) => patterns.some((pattern) => names(pattern, place)));
}
async function repository_readOne(place, root) {
    const { name, folder } = place;
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(folder, 'package.py')).split(external_node_path_.sep).join('/');
    try {
        const text = await (0,recipe_folder/* readRecipeText */.gl)(place);
        const recipe = (0,read_recipe/* readRecipe */.X)(text, name);
        const origin = await (0,recipe_folder/* readBeside */.ri)(place, ORIGIN_FILE);
        return { name, folder: (0,external_node_path_.basename)(folder), path, text, origin, recipe, facts: factsOf(recipe) };
    }
    catch (error) {
        if (error instanceof recipe_folder/* UnreadableRecipe */.m4)
            return { name, path, reason: error.reason };
        if (error instanceof invalid_value/* InvalidValue */.h)
            return { name, path, reason: error.message };
        throw error;
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
        return {
            kind: doubtful ? 'doubtful' : 'unavailable',
            reasons: bad.flatMap(({ refused, reasons }) => reasons.map((reason) => `${refused}: ${reason}`)),
        };
    }
    const written = good.length === 0
        ? undefined
        : (0,add_versions/* addVersions */.F)(effective.text, effective.name, good.map(({ added }) => added));
    if (written?.kind === 'refused')
        return { kind: 'doubtful', reasons: written.reasons };
    const text = written?.kind === 'written' ? written.text : (merged?.text ?? effective.text);
    const notes = written?.kind === 'written'
        ? written.notes.map((message) => ({ kind: 'layout', message }))
        : [];
    return {
        kind: 'ready',
        left,
        update: {
            name: recipe.name,
            changes: changesOf(work, text),
            versions: good.map(({ version }) => version),
            merged: merged?.merged,
            findings: [...work.findings, ...notes],
        },
    };
}
/** The recipe, and the note of where it came from when Spack's changes are in it. */
function changesOf({ recipe, followed }, text) {
    const changed = { path: recipe.path, before: recipe.text, content: text };
    if (followed?.kind !== 'merged')
        return [changed];
    return [
        changed,
        {
            path: `${(0,external_node_path_.dirname)(recipe.path)}/${ORIGIN_FILE}`,
            before: recipe.origin,
            content: `${followed.merged.to}\n`,
        },
    ];
}
async function check(candidate, surveyed, work, run) {
    const { version } = candidate.release;
    const release = await completeRelease(surveyed.claim, candidate.release, run.access);
    // The datasource may tell more of a release than its listing did: when it was published, or that
    // it is a pre-release.
    const again = judge(work.effective.facts, [release], work.rules, run.now);
    if (again.candidates.length === 0)
        return {
            refused: version,
            kind: 'doubtful',
            reasons: again.refused.flatMap(({ reasons }) => reasons),
        };
    const whole = {
        ...candidate,
        release,
        security: candidate.security || again.candidates[0].security,
    };
    const form = (0,new_version/* versionForm */.H)(work.effective.recipe);
    const found = form.source === 'git' ? gitEvidence(whole) : await archiveEvidence(whole, surveyed, work, run);
    if (found.evidence.kind === 'doubtful')
        return { refused: version, kind: 'doubtful', reasons: found.evidence.reasons };
    if (found.evidence.kind === 'unavailable')
        return { refused: version, kind: 'unavailable', reasons: [found.evidence.reason] };
    const young = tooYoung(whole, found.evidence, work, run);
    if (young !== undefined)
        return { refused: version, kind: 'doubtful', reasons: [young] };
    const opinions = await secondOpinions(work.effective.facts, version, run.section['second-opinion'] ?? [], run.access);
    const evidence = {
        ...found.evidence,
        checked: [...found.evidence.checked, ...opinions.agreeing],
        findings: [
            ...found.evidence.findings,
            ...opinions.findings,
            ...ageFinding(whole, found.evidence),
        ],
    };
    const source = form.source === 'git'
        ? { commit: evidence.commit, ...(form.tag !== undefined && { tag: release.name }) }
        : {
            sha256: evidence.sha256,
            ...((form.url !== undefined || found.own) && { url: found.url }),
        };
    return {
        version: {
            candidate: whole,
            evidence,
            compare: comparePage(surveyed.claim, surveyed.releases, candidate.from, release),
        },
        added: { version, ...source },
    };
}
function gitEvidence({ release: { version, commit, name } }) {
    if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return { evidence: { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] } };
    return {
        evidence: {
            kind: 'sound',
            sha256: undefined,
            commit,
            size: undefined,
            checked: [`The commit of ${name} is ${commit}.`],
            findings: [],
            modified: undefined,
        },
    };
}
async function archiveEvidence({ release }, { claim }, { effective }, { access, scratch }) {
    const address = addressOfRelease(effective.recipe, claim, release);
    if (address.kind === 'unknown')
        return { evidence: { kind: 'doubtful', reasons: [address.reason] } };
    const evidence = await gatherEvidence({ facts: effective.facts, release, url: address.url }, scratch, access);
    if (evidence.kind !== 'sound' || address.own === undefined)
        return { evidence, url: address.url };
    return {
        evidence: {
            ...evidence,
            findings: [
                ...evidence.findings,
                {
                    kind: 'moved-host',
                    message: `${address.own} The version therefore has a url of its own; consider changing the recipe's.`,
                },
            ],
        },
        url: address.url,
        own: true,
    };
}
/** Where the datasource tells no date, the archive's own counts. */
function tooYoung({ release }, { modified }, { rules }, { now }) {
    if (release.date !== undefined || modified === undefined)
        return undefined;
    const days = (now - Date.parse(modified)) / 86_400_000;
    return days < rules.minimumAge
        ? `Its archive is ${days < 1 ? 'less than a day' : `${Math.floor(days)} days`} old, less than the ${rules.minimumAge} days of minimum-age.`
        : undefined;
}
const ageFinding = ({ release }, { modified }) => release.date === undefined && modified === undefined
    ? [
        {
            kind: 'age-unknown',
            message: 'Nothing says when this version was published, so the minimum age could not be kept.',
        },
    ]
    : [];

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/decide.ts

/** All branches of ours begin so. */
const BRANCH_PREFIX = 'pakages/updates/';
const markerType = schemas/* object */.Ikc({
    /** See `fingerprintOf`. */
    fingerprint: schemas/* string */.YjP(),
    updates: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), versions: schemas/* array */.YOg(schemas/* string */.YjP()), upstream: schemas/* string */.YjP().optional() })),
    /** Set when we closed it ourselves. */
    superseded: schemas/* boolean */.zMY().optional(),
});
/** Reads a marker; undefined when a person took it out or changed it. */
const readMarker = (value) => markerType.safeParse(value).data;
/** Decides what to do with what is wanted for a branch, knowing all proposals there were. Pure. */
function decide(branch, wanted, proposals) {
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
/** Whether everything that is wanted was in what a person closed. */
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
/**
 * Open proposals that nothing stands behind any more. Only branches whose recipes were all looked
 * at count: where it could not be looked, nothing is closed.
 * @param settled The branches of recipes that were looked at.
 * @param wanted The branches that are still wanted.
 */
const outdated = (proposals, settled, wanted) => proposals.filter(({ state, branch, touched }) => state === 'open' && !touched && settled.has(branch) && !wanted.has(branch));

// EXTERNAL MODULE: ./packages/upstream/src/proposal/markdown.ts
var proposal_markdown = __webpack_require__(91333);
;// CONCATENATED MODULE: ./packages/upstream/src/proposal/draft.ts


/** The branch of a recipe, or of a group of recipes. */
const branchOf = (target) => BRANCH_PREFIX + ('recipe' in target ? target.recipe : `group-${target.group}`);
/** GitHub takes 65,536 characters in a body; the marker goes behind. */
const draft_LONGEST = 60_000;
/** Writes title, body and commit message of a proposal. Pure. */
function draftOf(branch, updates, marker, labels, group) {
    const title = updates.length === 1
        ? titleOf(updates[0])
        : `${group ?? 'updates'}: update ${updates.length} recipes`;
    const body = (0,proposal_markdown/* cut */.Jj)([...updates.map((update) => bodyOf(update, updates.length > 1)), FOOTER].join('\n\n'), draft_LONGEST);
    const security = updates.some(({ versions }) => versions.some(({ candidate }) => candidate.security));
    const conflicts = updates.some(({ merged, findings }) => (merged?.conflicts ?? 0) > 0 || findings.some(({ kind }) => kind === 'conflict'));
    const details = updates.length === 1 ? [] : ['', ...updates.map(titleOf).map((line) => `- ${line}`)];
    return {
        branch,
        title,
        body,
        marker,
        draft: conflicts,
        labels: [
            ...new Set([
                ...labels,
                ...(security ? ['security'] : []),
                ...(conflicts ? ['conflict'] : []),
            ]),
        ],
        message: [title, ...details].join('\n'),
        changes: updates.flatMap(({ changes }) => changes),
    };
}
/** As Spack's own history says it: `zlib: add v1.3.1`. */
function titleOf({ name, versions, merged }) {
    const numbers = versions.map(({ candidate }) => `v${candidate.release.version}`);
    const parts = [
        ...(numbers.length > 0 ? [`add ${numbers.join(', ')}`] : []),
        ...(merged ? ["merge Spack's recipe"] : []),
    ];
    return (0,proposal_markdown/* cut */.Jj)((0,proposal_markdown/* harmless */.Is)(`${name}: ${parts.join(', ')}`), 200);
}
function bodyOf(update, headed) {
    const findings = [
        ...update.findings,
        ...update.versions.flatMap(({ evidence }) => evidence.findings),
    ];
    return [
        ...(headed ? [`## ${(0,proposal_markdown/* harmlessLine */.Kw)(update.name)}`] : []),
        ...(update.versions.length > 0 ? [versionTable(update.versions)] : []),
        ...(update.merged ? [mergedSection(update.merged)] : []),
        ...update.versions.map(versionSection),
        checkSection(update, findings),
    ].join('\n\n');
}
function versionTable(versions) {
    const rows = versions.map(({ candidate: { from, kind, security, release }, compare }) => {
        const link = (0,proposal_markdown/* linkTarget */.Cm)(compare);
        const change = link === undefined ? kind : `[${kind}](${link})`;
        return `| ${from === undefined ? '' : (0,proposal_markdown/* harmlessLine */.Kw)(from)} | **${(0,proposal_markdown/* harmlessLine */.Kw)(release.version)}** | ${change}${security ? ', **security**' : ''} | ${release.date === undefined ? 'unknown' : (0,proposal_markdown/* harmlessLine */.Kw)(release.date.slice(0, 10))} |`;
    });
    return ['| from | to | change | published |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function versionSection({ candidate: { release }, evidence }) {
    const page = (0,proposal_markdown/* linkTarget */.Cm)(release.page);
    const notes = (0,proposal_markdown/* quotedNotes */.qZ)(release.notes);
    return [
        `### ${(0,proposal_markdown/* harmlessLine */.Kw)(release.version)}${page === undefined ? '' : ` ([release](${page}))`}`,
        ...(notes === undefined
            ? []
            : ['<details><summary>Release notes</summary>', notes, '</details>']),
        '**Checked**',
        evidence.checked.map((sentence) => `- ${(0,proposal_markdown/* harmlessLine */.Kw)(sentence, 400)}`).join('\n'),
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
        ...findings.map(({ message }) => (0,proposal_markdown/* harmlessLine */.Kw)(message, 400)),
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

;// CONCATENATED MODULE: ./packages/upstream/src/proposal/update.ts

/** The sha256 over what a proposal is about: equal intents make equal proposals. */
function fingerprintOf(intents) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, before, versions, upstream } of intents.toSorted((a, b) => a.name < b.name ? -1 : 1))
        hash.update(JSON.stringify([name, before, versions, upstream ?? null]));
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./actions/check-updates/targets.ts


/** Whether there is something to propose for a recipe. */
const isWanted = ({ candidates, followed }) => candidates.length > 0 || followed?.kind === 'merged';
/**
 * The branches of all recipes, the most urgent first: security, then the smallest change, then by
 * name.
 */
function targetsOf(works, section) {
    const groupOf = (name) => section.groups?.find(({ packages }) => packages.some((pattern) => (0,updates/* matchesWords */.J1)(pattern, name)))
        ?.name;
    const branches = Map.groupBy(works, ({ recipe: { name } }) => branchOf(groupOf(name) === undefined ? { recipe: name } : { group: groupOf(name) }));
    const targets = [...branches].map(([branch, members]) => ({
        branch,
        group: groupOf(members[0].recipe.name),
        works: members,
        marker: markerOf(members.filter(isWanted)),
    }));
    return targets.sort((a, b) => urgency(a, b) || (a.branch < b.branch ? -1 : 1));
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

;// CONCATENATED MODULE: ./actions/check-updates/local.ts







/**
 * Prepares the changes for the most urgent recipes. @param limit Recipes at most. @param outcome
 * What is said of a recipe that changes.
 */
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
            throw new errors/* UserError */.yo(`${path} changed while updates were looked for.`, {
                fix: 'Nothing was written. Run it again.',
                at: { file: path },
            });
    }
    for (const { path, content } of changes)
        await (0,documents/* writeWhole */.f8)((0,external_node_path_.join)(root, path), content ?? '');
}
/** The changes as a diff that `git apply` takes, from the root of the repository. */
const diffOf = (changes) => changes.map(fileDiff).join('');
function fileDiff({ path, before, content }) {
    // git ends names that hold a blank with a tab, so that nobody takes a part of them for a date.
    const tab = path.includes(' ') ? '\t' : '';
    const header = `diff --git a/${path} b/${path}\n${before === undefined ? 'new file mode 100644\n' : ''}`;
    return (header +
        (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${path}${tab}`, `b/${path}${tab}`, before ?? '', content ?? '', undefined, undefined, { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr }));
}

// EXTERNAL MODULE: ./packages/repository/src/git/failures.ts
var failures = __webpack_require__(72554);
// EXTERNAL MODULE: ./packages/repository/src/git/git.ts + 1 modules
var git_git = __webpack_require__(87116);
;// CONCATENATED MODULE: ./packages/repository/src/git/file-history.ts





/** A call of git that failed, with git's reason; who asks says what it means. */
class HistoryError extends Error {
    name = 'HistoryError';
}
/**
 * The history of files in a repository of others: a bare clone without file contents, which git
 * fetches as they are asked for.
 */
class FileHistory {
    #git;
    #folder;
    constructor(git, folder) {
        this.#git = git;
        this.#folder = folder;
    }
    /**
     * Clones or updates the history.
     * @throws HistoryError when the repository or the ref cannot be had.
     */
    static async open(git, { address, ref, folder }) {
        const history = new FileHistory(git, folder);
        if (!(0,external_node_fs_.existsSync)(folder)) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
            const shape = ['--bare', '--filter=blob:none', '--single-branch', '--branch', ref];
            await history.#run(['clone', '--quiet', ...shape, '--', address, folder], (0,external_node_path_.dirname)(folder));
        }
        const target = `+${ref}:refs/pakages/now`;
        await history.#run(['fetch', '--quiet', '--force', '--no-tags', address, target]);
        return history;
    }
    /**
     * The states of a file, newest first; empty when there is none.
     * @param path From the root of the repository, with `/`.
     * @param most States at most.
     * @throws HistoryError
     */
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
            return blob !== undefined && commit !== undefined && /^[0-9a-f]{40}$/.test(commit)
                ? [{ commit, blob }]
                : [];
        });
    }
    /** The text of a file at a state. @throws HistoryError */
    async text(state) {
        return this.#run(['cat-file', 'blob', state.blob]);
    }
    async #run(args, folder = this.#folder) {
        const { exitCode, stdout, stderr } = await (0,git_git/* runGit */.E)(this.#git, args, { folder, by: 'stranger' });
        if (exitCode === 0)
            return stdout;
        throw new HistoryError(`git ${args[0]}: ${(0,failures/* gitFailure */.tv)(stderr).cause}`);
    }
}

;// CONCATENATED MODULE: ./packages/upstream/src/follow/recipe-history.ts



// A recipe that a local one came from is rarely further back than this many changes.
const STATES = 400;
/** The history of Spack's recipes. */
class RecipeHistory {
    #source;
    #files;
    constructor(source, files) {
        this.#source = source;
        this.#files = files;
    }
    /**
     * Clones or updates the history.
     * @param folder Where the clone lies, kept between runs. Absolute.
     * @throws UserError when the repository or the ref cannot be had.
     */
    static async open(source, folder, access) {
        const { repository, ref } = source;
        if (!(0,remote_refs/* isPublicAddress */.i0)(repository))
            throw new errors/* UserError */.yo(`"${repository.slice(0, 100)}" is not the address of a git repository.`, {
                fix: 'Write an https address as "repository" in "upstream-source".',
            });
        const address = access.web.address(repository);
        const opened = FileHistory.open(access, { address, ref, folder });
        return new RecipeHistory(source, await readable(opened, source));
    }
    /**
     * The states of a recipe, newest first; empty when the repository has no such recipe.
     * @param folder Of the recipe, such as `py_numpy`.
     */
    states(folder) {
        const path = `${this.#source.path}/packages/${folder}/package.py`;
        return readable(this.#files.states(path, STATES), this.#source);
    }
    /** The text of a recipe at a state. */
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
        throw new errors/* UserError */.yo(`The history of Spack's recipes cannot be read: ${error.message}`, {
            fix: `Check "upstream-source" in pakages.json (${repository}, ${ref}) and the connection to it.`,
        });
    }
}
/** The id that git gives to a content. */
const blobOf = (text) => (0,external_node_crypto_.createHash)('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(37073);
// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
;// CONCATENATED MODULE: ./packages/upstream/src/follow/merge.ts

/**
 * Three-way merge by lines. Where both sides changed the same lines in different ways, all three
 * texts stand in the result, between the markers that git writes with `merge.conflictStyle=diff3`:
 * nothing is lost.
 */
function mergeTexts(local, before, upstream) {
    const regions = (0,diff3/* diff3Merge */.$r)(linesOf(local), linesOf(before), linesOf(upstream), {
        excludeFalseConflicts: true,
    });
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

;// CONCATENATED MODULE: ./packages/upstream/src/follow/follow.ts



/**
 * Looking at older states than these costs a request each, and the most alike is nearly always
 * among them.
 */
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
const changedLines = (before, after) => (0,line/* diffLines */.Pp)(before, after)
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);

;// CONCATENATED MODULE: ./actions/check-updates/look.ts





/**
 * Looks at every recipe: merges what Spack changed where that is asked for, then looks for
 * releases.
 * @param upstream Whether all recipes follow Spack's own, whatever the rules say.
 */
async function lookAll(recipes, upstream, run) {
    const ruled = recipes.map((recipe) => ({
        recipe,
        rules: (0,updates/* updateRulesFor */.it)(run.section, recipe.name),
    }));
    const following = ruled.filter(({ rules }) => rules.enabled && (upstream || rules.upstream));
    const followed = following.length === 0
        ? new Map()
        : await followAll(following.map(({ recipe }) => recipe), run);
    const subjects = ruled.map(({ recipe, rules }) => ({
        recipe,
        rules,
        followed: followed.get(recipe.name),
        ...effectiveOf(recipe, followed.get(recipe.name)),
    }));
    const surveyed = await survey(subjects.map(({ effective, rules }) => ({ facts: effective.facts, rules })), run.access, run.now);
    return subjects.map((subject, at) => {
        const found = surveyed[at];
        // Nothing can be added to a recipe that cannot be read, such as one with conflict markers.
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
    const source = {
        repository: 'https://github.com/spack/spack-packages.git',
        ref: 'develop',
        path: 'repos/spack_repo/builtin',
        ...section['upstream-source'],
    };
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
        const read = (0,read_recipe/* readRecipe */.X)(followed.text, recipe.name);
        return {
            effective: { ...recipe, text: followed.text, recipe: read, facts: factsOf(read) },
            trouble: [],
        };
    }
    catch (error) {
        if (!(error instanceof invalid_value/* InvalidValue */.h))
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

;// CONCATENATED MODULE: ./actions/check-updates/propose.ts





/**
 * Brings the proposals of the repository to what is wanted; what was done about each recipe, by its
 * name.
 */
async function proposeAll(targets, run, proposing) {
    const existing = await proposing.codeHost.proposals(BRANCH_PREFIX);
    const done = new Map();
    const wanted = targets.filter(({ works }) => works.some(isWanted));
    let open = existing.filter(({ state }) => state === 'open').length -
        (await closeOutdated(targets, wanted, existing, proposing));
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
        case 'keep':
            return all({ outcome: 'unchanged', proposal: referenceTo(decision.existing) });
        case 'touched':
            return all({
                outcome: 'touched',
                reasons: ['Somebody else has added commits to its branch.'],
                proposal: referenceTo(decision.existing),
            });
        case 'dismissed':
            return all({
                outcome: 'dismissed',
                reasons: ['A person closed the pull request for it.'],
                proposal: referenceTo(decision.existing),
            });
        case 'open':
        case 'update':
            if (broken !== undefined)
                return all({ outcome: 'failed', reasons: [broken] });
            if (decision.kind === 'open' && full)
                return all({
                    outcome: 'deferred',
                    reasons: [`${proposing.limit} pull requests are open, which is the limit.`],
                });
            return publish(target, decision.kind === 'update' ? decision.existing : undefined, run, proposing);
        default:
            return decision;
    }
}
async function publish(target, existing, run, proposing) {
    const { codeHost, base, labels } = proposing;
    const prepared = new Map();
    for (const work of target.works.filter(isWanted))
        prepared.set(work, await prepare(work, run));
    const updates = [...prepared.values()].flatMap((each) => each.kind === 'ready' ? [each.update] : []);
    const otherwise = (work, done) => {
        const each = prepared.get(work);
        return each.kind === 'ready' ? done(each) : failedOutcome(each);
    };
    if (updates.length === 0)
        return { of: (work) => otherwise(work, () => ({ outcome: 'doubtful' })) };
    try {
        const draft = {
            ...draftOf(target.branch, updates, markerFor(target, updates), labels, target.group),
            base,
        };
        const { number, url } = await codeHost.publish(draft, existing);
        await startBuild(target.branch, proposing);
        return {
            opened: !existing,
            of: (work) => otherwise(work, (each) => ({
                outcome: existing ? 'updated' : 'opened',
                prepared: each,
                proposal: { number, url, branch: target.branch },
            })),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const reason = `${error.message} ${error.fix}`;
        return {
            broken: reason,
            of: (work) => otherwise(work, (each) => ({ outcome: 'failed', reasons: [reason], prepared: each })),
        };
    }
}
/**
 * What really went into a proposal. When something is missing, the fingerprint fits nothing, so
 * that the next run tries again.
 */
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
/** A build that cannot be started is worth a warning: the proposal stands. */
async function startBuild(branch, { buildWorkflow, codeHost, host }) {
    if (buildWorkflow === undefined)
        return;
    try {
        await codeHost.dispatch(buildWorkflow, branch);
    }
    catch (error) {
        host.warning(`No build of ${branch} was started: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** How many open proposals were closed, because nothing stands behind them any more. */
async function closeOutdated(targets, wanted, existing, { codeHost }) {
    const settled = targets
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

// EXTERNAL MODULE: ./packages/core/src/config/configuration.ts + 4 modules
var config_configuration = __webpack_require__(39635);
;// CONCATENATED MODULE: ./actions/check-updates/settings.ts



/**
 * Reads the configuration; without a file everything has its default.
 * @throws UserError when it is malformed.
 */
async function readSettings(file, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, file);
    const configuration = await (0,config_configuration/* readConfigurationIfAny */.GA)(path);
    const repository = configuration?.values.repository;
    return {
        section: configuration?.values.updates ?? {},
        repository: repository === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), repository),
    };
}
/** Mirrors of the configuration and of `PAKAGES_MIRRORS`; the environment wins. */
const mirrorTable = (section, env) => ({ ...section.mirrors, ...readMirrors(env['PAKAGES_MIRRORS'] ?? '') });

;// CONCATENATED MODULE: ./actions/check-updates/verify.ts




/**
 * Downloads the archives of the newest versions that a recipe has a sha256 for, and compares.
 * @param count How many.
 */
async function verifyRecipe({ recipe }, count, { access, scratch }) {
    const newest = recipe.versions
        .filter(({ version, sha256 }) => sha256 !== undefined && !(0,version_version/* isInfinity */.Dn)(version))
        .toSorted((a, b) => (0,version_version/* compareVersions */.Zy)(b.version, a.version))
        .slice(0, count);
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
            findings.push({
                kind: 'checksum-changed',
                message: `The archive of version ${version.text} has the sha256 ${found.sha256} now, but the recipe says ${sha256}: ${address.url}`,
            });
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
        return {
            kind: 'coverage',
            coverage: coverageOf(repository.recipes.map(({ facts }) => facts)),
            unreadable: repository.unreadable.map(({ name }) => name),
        };
    const cache = (0,external_node_path_.join)((0,cache_folder/* cacheFolder */.n)(host.env), 'updates');
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-updates-'));
    const key = `pakages-updates-${repository.namespace}-`;
    try {
        await (0,promises_.mkdir)(cache, { recursive: true });
        await ports.jobCache.restore([cache], `${key}${ports.clock.now()}`, [key]);
        const result = await work(inputs, section, repository, {
            access: accessFor(inputs, section, cache, ports),
            section,
            now: ports.clock.now(),
            scratch,
            cache,
        }, ports);
        await ports.jobCache.save([cache], `${key}${ports.clock.now()}`);
        return result;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** A group shares one pull request: looking at a part of it would take the rest out. */
const withGroups = (packages, { groups }) => packages.length === 0
    ? []
    : [
        ...packages,
        ...(groups ?? [])
            .filter((group) => group.packages.some((pattern) => packages.includes(pattern)))
            .flatMap((group) => group.packages),
    ];
function accessFor(inputs, section, cache, ports) {
    const { host, http, patience, signal, processes } = ports;
    const web = new Web({
        http,
        patience,
        signal,
        store: folderOfAnswers((0,external_node_path_.join)(cache, 'answers')),
        mirrors: mirrorsOf(mirrorTable(section, host.env)),
    });
    const token = inputs['upstream-token'] ??
        (host.context.serverUrl === 'https://github.com' ? inputs.token : undefined);
    const env = (0,network_environment/* pickVariables */.h)(host.env, [
        'PATH',
        'HOME',
        'TMPDIR',
        'SystemRoot',
        ...network_environment/* NETWORK_VARIABLES */.D,
    ]);
    return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) };
}
async function work(inputs, section, repository, run, ports) {
    const { host } = ports;
    const works = await host.group('Looking for releases', () => lookAll(repository.recipes, inputs.upstream, run));
    const verified = inputs.verify === 0
        ? new Map()
        : await host.group('Verifying what is there', () => verifyAll(works, inputs.verify, run, ports));
    const mode = inputs.write
        ? 'write'
        : inputs['dry-run'] || host.kind === 'terminal'
            ? 'show'
            : 'propose';
    const targets = targetsOf(works, section);
    const { done, diff } = await host.group(mode === 'propose' ? 'Proposing' : 'Checking archives', () => act(mode, inputs, targets, repository, run, ports));
    const recipes = [
        ...works.map((each) => entryOf(each, done.get(each.recipe.name), verified.get(each.recipe.name)?.findings ?? [])),
        ...repository.unreadable.map(unreadableEntry),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
    const report = {
        repository: repository.namespace,
        finished: new Date(ports.clock.now()).toISOString(),
        recipes,
        requests: Object.fromEntries(run.access.web.requests),
    };
    const folder = await (0,work_folder/* makeWorkFolder */._)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const file = (0,external_node_path_.join)(folder.root, 'updates.json');
    await document_kinds/* updatesReport */.tf.write(file, report);
    if (diff !== undefined)
        await (0,documents/* writeWhole */.f8)((0,external_node_path_.join)(folder.root, 'updates.diff'), diff);
    return {
        kind: 'report',
        mode,
        report,
        file,
        diff,
        verified: [...verified.values()].reduce((sum, { sound }) => sum + sound, 0),
    };
}
async function act(mode, inputs, targets, { root }, run, ports) {
    const { section } = run;
    const limit = inputs.limit ?? section.limit ?? 10;
    if (mode === 'propose') {
        const { base, repository, token } = destination(inputs, ports);
        const codeHost = await ports.openCodeHost(repository, token, ports.host.context.apiUrl);
        const proposing = {
            codeHost,
            host: ports.host,
            base,
            limit,
            labels: section.labels ?? ['updates'],
            buildWorkflow: inputs['build-workflow'] ?? section['build-workflow'],
        };
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
        throw new errors/* UserError */.yo('A pull request from a fork cannot propose updates.', {
            fix: 'Run this on a schedule, or with "dry-run: true".',
        });
    if (context.repository === undefined || context.commit === undefined || branch === undefined) {
        throw new errors/* UserError */.yo('It is not known which branch updates are for.', {
            fix: 'Run this on a schedule, a push or workflow_dispatch of a branch, or with "dry-run: true".',
        });
    }
    if (token === undefined)
        throw new errors/* UserError */.yo('There is no token to open pull requests with.', {
            fix: 'Leave the input "token" at its default, or use "dry-run: true".',
        });
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
/** For the summary: whether any archive of a version that is there has another checksum now. */
const changedChecksums = (recipes) => recipes.flatMap(({ findings }) => findings.flatMap(({ kind, message }) => kind === 'checksum-changed' ? [{ kind, message }] : []));


/***/ }),

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  S5: () => (/* binding */ decisionDocument),
  as: () => (/* binding */ packageLock),
  rS: () => (/* binding */ pushReport),
  Gg: () => (/* binding */ recipeFactsReport),
  au: () => (/* binding */ reviewDocument),
  AE: () => (/* binding */ sbomReport),
  tf: () => (/* binding */ updatesReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./packages/model/src/spec-hash.ts
var spec_hash = __webpack_require__(89883);
;// CONCATENATED MODULE: ./packages/model/src/documents/build-report.ts


const specHash = (0,spec_hash/* specHashType */.oe)();
/** One spec of the lock in a build report. */
const buildEntryType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    hash: specHash,
    target: schemas/* string */.YjP(),
    /** Whether it was asked for, not only needed by what was. */
    root: schemas/* boolean */.zMY(),
    /**
     * `reused` from a trusted cache, `built` here, `external` from the system, `failed`, `skipped`
     * because something it needs failed, or `unneeded` because all that would use it to build was
     * reused.
     */
    outcome: schemas/* enum */.k5n(['reused', 'built', 'external', 'failed', 'skipped', 'unneeded']),
    /** Wall time in seconds; absent where nothing ran. */
    seconds: schemas/* number */.aig().nonnegative().optional(),
    /** The build phase or step that failed, such as `build` or `fetch`. */
    phase: schemas/* string */.YjP().optional(),
    /** The log, relative to the report. */
    log: schemas/* string */.YjP().optional(),
    /** The cache that a reused binary came from, as it was given. */
    source: schemas/* string */.YjP().optional(),
    /** Why it failed or was skipped, one line. */
    reason: schemas/* string */.YjP().optional(),
});
/** `pakages.build/1`: what a build did with every spec of its lock. */
const buildReportType = schemas/* object */.Ikc({
    spack: schemas/* object */.Ikc({ version: schemas/* string */.YjP(), commit: schemas/* string */.YjP().optional() }),
    /** The recipe repositories that were used, first one first. */
    recipes: schemas/* array */.YOg(schemas/* object */.Ikc({ namespace: schemas/* string */.YjP(), commit: schemas/* string */.YjP().optional() })),
    /** The lock file, relative to the report. */
    lock: schemas/* string */.YjP(),
    /** The layout-3 build cache folder, relative to the report. */
    cache: schemas/* string */.YjP(),
    /** Where packages were installed while building, padding left out. */
    installRoot: schemas/* string */.YjP(),
    /** The length that install paths are padded to; 0 when they are not. */
    paddedLength: schemas/* number */.aig().int().nonnegative(),
    platform: schemas/* string */.YjP(),
    /** When it ended, RFC 3339. */
    finished: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig().nonnegative(),
    specs: schemas/* array */.YOg(buildEntryType),
});

// EXTERNAL MODULE: ./packages/model/src/digest.ts
var digest = __webpack_require__(91149);
;// CONCATENATED MODULE: ./packages/model/src/documents/recipe-facts.ts



const sha256 = (0,digest/* sha256Type */.wm)();
const recipe_facts_text = schemas/* string */.YjP().exactOptional();
/**
 * `pakages.facts/1`: what the recipes of a lock say of its specs, so that later jobs need neither
 * Spack nor the recipes.
 */
const recipeFactsType = schemas/* object */.Ikc({
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        hash: (0,spec_hash/* specHashType */.oe)(),
        /** As the recipe writes them; none when it is silent. */
        licenses: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        homepage: recipe_facts_text,
        description: recipe_facts_text,
        maintainers: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        sources: schemas/* array */.YOg(schemas/* object */.Ikc({
            resource: recipe_facts_text,
            url: recipe_facts_text,
            sha256: sha256.exactOptional(),
            git: recipe_facts_text,
            commit: recipe_facts_text,
            ref: recipe_facts_text,
        }))
            .readonly(),
        patches: schemas/* array */.YOg(schemas/* object */.Ikc({ sha256, url: recipe_facts_text, file: recipe_facts_text })).readonly(),
        recipeSha256: sha256.exactOptional(),
    }))
        .readonly(),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/push-report.ts



const push_report_digest = (0,digest/* digestType */.Ne)();
const push_report_specHash = (0,spec_hash/* specHashType */.oe)();
/** `pakages.push/1`: what is in the registry now, and what of it this push put there. */
const pushReportType = schemas/* object */.Ikc({
    /** The repository, such as `oci://ghcr.io/owner/name`. */
    registry: schemas/* string */.YjP(),
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        hash: push_report_specHash,
        target: schemas/* string */.YjP(),
        tag: schemas/* string */.YjP(),
        manifest: push_report_digest,
        /** The layer that holds the package's own tarball. */
        layer: push_report_digest,
        /** Size of that layer in bytes. */
        size: schemas/* number */.aig().int().nonnegative(),
        outcome: schemas/* enum */.k5n(['pushed', 'present']),
    })),
    /** What was attached to manifests: SBOMs, signatures. */
    referrers: schemas/* array */.YOg(schemas/* object */.Ikc({ subject: push_report_digest, artifactType: schemas/* string */.YjP(), manifest: push_report_digest })),
    /** The index after this push; absent when it was not updated. */
    index: schemas/* object */.Ikc({ manifest: push_report_digest, specs: schemas/* number */.aig().int().nonnegative() }).optional(),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/sbom-report.ts



/** `pakages.sbom/1`: the SBOM files that were written. */
const sbomReportType = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** The spec it describes; absent for the SBOM of the whole lock. */
        hash: (0,spec_hash/* specHashType */.oe)().optional(),
        format: schemas/* enum */.k5n(['cyclonedx', 'spdx']),
        /** The version of the format, such as `1.6` or `2.3`. */
        version: schemas/* string */.YjP(),
        /** IANA media type, such as `application/vnd.cyclonedx+json`. */
        mediaType: schemas/* string */.YjP(),
        /** Relative to the report. */
        file: schemas/* string */.YjP(),
        /** The sha256 of the file. */
        digest: (0,digest/* digestType */.Ne)(),
        components: schemas/* number */.aig().int().nonnegative(),
    })),
});

// EXTERNAL MODULE: ./packages/model/src/documents/review.ts
var review = __webpack_require__(4886);
// EXTERNAL MODULE: ./packages/model/src/version-state.ts
var version_state = __webpack_require__(46849);
;// CONCATENATED MODULE: ./packages/model/src/documents/decision.ts




/**
 * Why a spec was refused, for programs. Adding one is no new version of the document: readers show
 * the message.
 */
const REASON_CODES = (/* unused pure expression or super */ null && ([
    'removed',
    'state',
    'registry',
    'not-in-cache',
    'no-provenance',
    'no-sbom',
    'bad-signature',
    'untrusted-signer',
    'wrong-subject',
    'digest-mismatch',
    'size-mismatch',
    'spec-mismatch',
    'not-covered',
    'license',
    'dependency',
]));
/** What was decided of one spec. */
const decidedSpecType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    hash: (0,spec_hash/* specHashType */.oe)(),
    target: schemas/* string */.YjP(),
    /** Taken from the system, so that nothing is downloaded and nothing can be checked. */
    external: schemas/* boolean */.zMY(),
    /** The digest of its manifest; absent for what is not in the cache. */
    manifest: (0,digest/* digestType */.Ne)().optional(),
    verdict: schemas/* enum */.k5n(['trusted', 'refused']),
    /** Absent for externals. */
    state: schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q).optional(),
    /** Who signed its provenance, in words. */
    signers: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Every reason for a refusal; empty for what is trusted. */
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    /** What a person should know although it is trusted, such as a state that only a flag allowed. */
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** `pakages.decision/1`: whether each spec of a DAG may be installed, and why not. */
const decisionType = schemas/* object */.Ikc({
    verdict: schemas/* enum */.k5n(['trusted', 'refused']),
    /** The registry that the specs come from. */
    registry: schemas/* string */.YjP(),
    /** The states that were allowed, by the policy and by flags. */
    allow: schemas/* array */.YOg(schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q)),
    specs: schemas/* array */.YOg(decidedSpecType),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/package-lock.ts



const requirement = schemas/* object */.Ikc({
    /** As it was written, such as `alpha>=1.2,<2`. */
    text: schemas/* string */.YjP().max(300),
    /** Where it stands: a file, or `NAME@VERSION` of the lock. */
    origin: schemas/* string */.YjP().max(300),
});
/**
 * `pakages.lock/1`: which versions the requirements of a repository led to. Several versions of a
 * package may stand side by side.
 */
const packageLockType = schemas/* object */.Ikc({
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: review/* packageName */.oZ,
        version: review/* packageVersion */.Tl,
        state: schemas/* enum */.k5n(version_state/* VERSION_STATES */.Q),
        /**
         * What requires it; empty for a version that was chosen once and nothing needs any more,
         * which pruning takes away.
         */
        requiredBy: schemas/* array */.YOg(requirement),
        /** What it requires itself, as written. */
        requires: schemas/* array */.YOg(schemas/* string */.YjP().max(300)),
    })),
});

;// CONCATENATED MODULE: ./packages/model/src/documents/updates-report.ts

const finding = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
/** What looking for updates came to for one recipe. */
const updateOutcomes = [
    'nothing-new',
    'opened',
    'updated',
    'unchanged',
    'written',
    'shown',
    'touched',
    'dismissed',
    'deferred',
    'doubtful',
    'could-not-look',
    'unclaimed',
    'disabled',
    'unreadable',
    'failed',
];
/** One recipe in an updates report. */
const updateEntryType = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    /**
     * `nothing-new`: it was looked, and there is nothing to propose. `opened`, `updated`: a pull
     * request was. `unchanged`: one is open that says the same. `written`, `shown`: the recipe was
     * changed in the tree, or only in a diff. `touched`: people work on its branch. `dismissed`: a
     * person closed it. `deferred`: the limit of open pull requests is reached. `doubtful`: the
     * evidence did not hold. `could-not-look`: upstream gave no answer. `unclaimed`: there is no
     * place to look. `disabled`: by the configuration. `unreadable`: the recipe. `failed`: proposing
     * it did.
     */
    outcome: schemas/* enum */.k5n(updateOutcomes),
    /** Every reason for the outcome, sentences. */
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Where it was looked: the datasource and what it was asked for. */
    source: schemas/* object */.Ikc({ datasource: schemas/* string */.YjP(), key: schemas/* string */.YjP() }).optional(),
    /** The newest numbered version of the recipe. */
    current: schemas/* string */.YjP().optional(),
    /** Versions that may be proposed, newest first. */
    candidates: schemas/* array */.YOg(schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['major', 'minor', 'patch']),
        security: schemas/* boolean */.zMY(),
        published: schemas/* string */.YjP().optional(),
    })),
    /** New versions that are not proposed, each with every reason. */
    refused: schemas/* array */.YOg(schemas/* object */.Ikc({ version: schemas/* string */.YjP(), reasons: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    findings: schemas/* array */.YOg(finding),
    proposal: schemas/* object */.Ikc({ number: schemas/* number */.aig().int(), url: schemas/* string */.YjP(), branch: schemas/* string */.YjP() }).optional(),
});
/** `pakages.updates/1`: what looking for new upstream versions came to. */
const updatesReportType = schemas/* object */.Ikc({
    /** The namespace of the package repository. */
    repository: schemas/* string */.YjP(),
    /** When it ended, RFC 3339. */
    finished: schemas/* string */.YjP(),
    recipes: schemas/* array */.YOg(updateEntryType),
    /** Requests that were sent, by host. */
    requests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int().nonnegative()),
});

// EXTERNAL MODULE: ./packages/core/src/documents.ts
var documents = __webpack_require__(61063);
;// CONCATENATED MODULE: ./packages/core/src/document-kinds.ts


/**
 * The files that one job hands to another. Adding one: a type in `packages/model/src/documents/`, a
 * line here.
 */
const buildReport = (0,documents/* defineDocument */.v0)('pakages.build/1', 'build', buildReportType);
const recipeFactsReport = (0,documents/* defineDocument */.v0)('pakages.facts/1', 'build', recipeFactsType);
const pushReport = (0,documents/* defineDocument */.v0)('pakages.push/1', 'push', pushReportType);
const sbomReport = (0,documents/* defineDocument */.v0)('pakages.sbom/1', 'sbom', sbomReportType);
const reviewDocument = (0,documents/* defineDocument */.v0)('pakages.review/1', 'review', review/* reviewType */.PR);
const decisionDocument = (0,documents/* defineDocument */.v0)('pakages.decision/1', 'install', decisionType);
const packageLock = (0,documents/* defineDocument */.v0)('pakages.lock/1', 'resolve', packageLockType);
const updatesReport = (0,documents/* defineDocument */.v0)('pakages.updates/1', 'updates', updatesReportType);


/***/ }),

/***/ 61063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   v0: () => (/* binding */ defineDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63441);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87573);
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);






/**
 * Declares a kind of file.
 * @param schema `NAME/VERSION`; the version counts up when old readers would misread new files.
 * @param writer The action that writes it, for the message when it is missing.
 */
function defineDocument(schema, writer, type) {
    const parse = (json, from) => {
        const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).safeParse(json);
        if (!found.success || found.data.schema !== schema)
            throw otherSchema(schema, writer, found.data?.schema, from);
        const { schema: _, ...rest } = json;
        const read = type.safeParse(rest);
        if (read.success)
            return read.data;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a valid ${schema}: ${(0,_pakages_model__WEBPACK_IMPORTED_MODULE_5__/* .firstIssue */ .O)(read.error)}.`, {
            fix: `Run "${writer}" again.`,
            at: { file: from },
        });
    };
    return {
        schema,
        type,
        parse,
        read: async (file) => parse(await readJson(file, `Run "${writer}" first, or name the file that it wrote.`), file),
        write: (file, value) => writeWhole(file, `${JSON.stringify({ schema, ...value }, null, 2)}\n`),
    };
}
function otherSchema(wanted, writer, found, from) {
    if (found === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is not a ${wanted} file: it has no "schema".`, {
            fix: `Name the file that "${writer}" wrote.`,
            at: { file: from },
        });
    const [wantedName] = wanted.split('/');
    const [name] = found.split('/');
    const fix = name === wantedName
        ? 'Use the same version of Pakages in every job.'
        : `Name the file that "${writer}" wrote.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${from} is a ${found.slice(0, 60)} file, but ${wanted} is needed.`, {
        fix,
        at: { file: from },
    });
}
/**
 * Reads a JSON file.
 * @param fix What to do when it is missing.
 * @throws UserError when it is missing or not JSON.
 */
async function readJson(file, fix) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no file ${file}.`, { fix, cause: error });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error'}).`, {
            fix: 'Check its kind and its permissions.',
            cause: error,
        });
    }
    try {
        return (0,_pakages_model__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text, file);
    }
    catch (error) {
        if (!(error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_7__/* .InvalidValue */ .h))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(error.message, { fix: error.fix, cause: error, at: { file } });
    }
}
/**
 * Writes a file whole or not at all: readers see the old bytes or the new ones. Makes the folder.
 */
async function writeWhole(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
}


/***/ }),

/***/ 12712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75734);

/**
 * Text of unknown origin as code in Markdown, on one line: nothing in it is taken for markup, a
 * link or a mention. Fit for table cells. At most 200 characters.
 */
function code(text) {
    const line = (0,_pakages_model__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\n\t]+/g, ' ')
        .replaceAll('`', "'")
        .trim();
    const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
    return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
}
/** A Markdown table. Cells are Markdown, without line ends and unescaped bars. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** `1 package`, `2 packages`; `plural` for words that take more than an s. */
const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;


/***/ }),

/***/ 50516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ doubling),
/* harmony export */   G1: () => (/* binding */ fullJitter),
/* harmony export */   JQ: () => (/* binding */ equalJitter)
/* harmony export */ });
// All randomness of waiting is here, so that clients that were stopped together do not come back
// together: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
/** Between half and the whole of a time ("equal jitter"), for one who waits for a server. */
const equalJitter = (milliseconds, random = Math.random) => milliseconds / 2 + (random() * milliseconds) / 2;
/** Between nothing and the whole of a time ("full jitter"), for one among several writers. */
const fullJitter = (milliseconds, random = Math.random) => random() * milliseconds;
/** The wait before try `number + 1`, without jitter: `base`, doubled each time, at most `longest`. */
const doubling = (number, base, longest) => Math.min(longest, base * 2 ** (number - 1));


/***/ }),

/***/ 84158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ Tries),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Sz: () => (/* binding */ TryAgain),
/* harmony export */   eB: () => (/* binding */ LONGEST_ASKED)
/* harmony export */ });
/* harmony import */ var _jitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50516);

/** Milliseconds: a server that asks for a longer wait ends the tries. */
const LONGEST_ASKED = 120_000;
/** A try that failed, with what another is worth. {@link retry} throws its `error` in the end. */
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
/** Counts tries, and waits between them. For what {@link retry} cannot hold in one function. */
class Tries {
    #options;
    #number = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Something was achieved: the count begins anew. */
    reset() {
        this.#number = 0;
    }
    /**
     * Waits before the next try: between half and the whole of a doubling time, never less than the
     * server asked for.
     * @throws `error` when it is final, the tries are used up, or the wait is too long.
     */
    async again(error, verdict) {
        const { patience, host, attempts = 6, base = 500, longest = 30_000, random } = this.#options;
        patience.signal?.throwIfAborted();
        const { after = 0, tries = attempts, why = 'connection' } = conditionsOf(verdict);
        if (verdict === false || ++this.#number >= tries)
            throw error;
        if (after > LONGEST_ASKED)
            throw error;
        const own = (0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJitter */ .JQ)((0,_jitter_js__WEBPACK_IMPORTED_MODULE_0__/* .doubling */ .Bf)(this.#number, base, longest), random);
        if (!(await patience.wait(Math.max(after, own), { host, why })))
            throw error;
    }
}
const conditionsOf = (verdict) => typeof verdict === 'object' ? verdict : {};
/**
 * Calls `attempt` until it succeeds, the error is final, the tries or the patience of the run are
 * used up; then throws the last error. What goes on is what `attempt` throws as {@link TryAgain}, and
 * what `judge` says of other errors.
 * @param attempt Is given the number of the try, from 1.
 */
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


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   RT: () => (/* binding */ withoutLeading),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text before the first of some characters; all of it when none is there. Takes linear time. */
function textBefore(text, marks) {
    const at = [...marks].map((mark) => text.indexOf(mark)).filter((index) => index >= 0);
    return at.length === 0 ? text : text.slice(0, Math.min(...at));
}
/**
 * The text without what it ends with of some characters. Takes linear time, which a regular
 * expression such as `/\/+$/` does not.
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}
/** The text without what it begins with of some characters. */
function withoutLeading(text, characters) {
    let start = 0;
    while (start < text.length && characters.includes(text[start]))
        start++;
    return text.slice(start);
}


/***/ }),

/***/ 91149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ne: () => (/* binding */ digestType),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* unused harmony export parseDigest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);


const PATTERN = /^sha256:[0-9a-f]{64}$/;
/** Whether `text` is a digest; never throws. */
const isDigest = (text) => PATTERN.test(text);
/**
 * Reads a digest.
 * @throws InvalidValue when it is anything but `sha256:` and 64 lower case hex digits.
 */
function parseDigest(text) {
    if (!isDigest(text))
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`"${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text)}" is not a digest.`, 'Give sha256: and 64 lower case hex digits.');
    return text;
}
/** The schema of a digest in a document. */
const digestType = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(PATTERN, 'not a digest');
/** The schema of a sha256 without its prefix, 64 lower case hex digits, as recipes write it. */
const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
/** The 64 hex digits of a digest, without `sha256:`. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** The digest that these 64 hex digits name (Spack writes checksums without `sha256:`). */
const digestOfHex = (hex) => parseDigest(`sha256:${hex}`);


/***/ }),

/***/ 63441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ firstIssue)
/* harmony export */ });
/**
 * The first thing that is wrong with a document, for a sentence about it: where, and what, such as
 * `specs.3.hash: not a 32 character spec hash`. One is enough for a person; the others often follow.
 */
function firstIssue({ issues: [first] }) {
    if (!first)
        return 'the document: malformed';
    return `${first.path.join('.') || 'the document'}: ${first.message}`;
}


/***/ }),

/***/ 87573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kP: () => (/* binding */ checkDepth),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68582);

/** Levels of lists and objects within one another. Spack's own documents have fewer than 20. */
const MAX_DEPTH = 100;
/** Characters of one document: the index of 100,000 specs has a tenth of that. */
const MAX_LENGTH = 512 * 1024 * 1024;
/**
 * Reads JSON that others wrote. What is nested deeply would exhaust the stack of whatever walks
 * through it, so it is no document of ours.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no JSON, longer than 512 MiB or deeper than 100 levels.
 */
function parseJson(document, from) {
    const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
    if (text.length > MAX_LENGTH)
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is longer than 512 MiB.`, 'Write it anew.');
    checkDepth(text, from);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is not JSON.`, 'It may have been cut or edited: write it anew.');
    }
}
/**
 * @param quotes What begins and ends strings; in JSON5 also `'`.
 * @throws InvalidValue when brackets outside strings are nested more than 100 levels deep.
 */
function checkDepth(text, from, quotes = '"') {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (quotes.includes(character))
            at = stringEnd(text, at, character);
        else if (character === '[' || character === '{')
            depth++;
        else if (character === ']' || character === '}')
            depth--;
        if (depth > MAX_DEPTH)
            throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h(`${(0,_invalid_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, 'No document of Spack or of Pakages is: write it anew.');
    }
}
/** The offset of the quote that ends a string. */
function stringEnd(text, start, quote) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 46849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VERSION_STATES)
/* harmony export */ });
/**
 * What may be said of one version of a package, the strongest first: `removed` (an auditor called
 * it unsafe; its binaries are gone) over `rejected` over `approved` (a quorum of auditors, all
 * criteria, an acceptable licence) over `pending` (a review was asked for or has begun) over
 * `unreviewed` (nobody asked).
 */
const VERSION_STATES = ['removed', 'rejected', 'approved', 'pending', 'unreviewed'];


/***/ }),

/***/ 99814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   Sd: () => (/* binding */ remoteCommit),
/* harmony export */   i0: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* unused harmony export readRefs */
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72554);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87116);



/** Whether git may ask at an address that a stranger chose: http, https or git. */
const isPublicAddress = (address) => /^(https?|git):\/\/[^\s-][^\s]*$/.test(address);
/**
 * The commit that a ref of a repository of the user's choice stands for; undefined when that cannot
 * be found out.
 * @param url Checked by `checkRepository`.
 */
async function remoteCommit(git, url, ref) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(git, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`], { remote: true, transports: 'https:file', keep: 1024 * 1024 });
    const commits = stdout.split('\n').map((line) => line.split('\t'));
    const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
    return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
}
/**
 * Lists the refs at an address that a stranger chose, in at most two minutes. Never throws for what
 * a server does.
 * @param address Such as a recipe names it; {@link isPublicAddress} is checked.
 * @param asked Where to ask instead: a mirror of it.
 * @throws Cancelled when the run is stopped.
 */
async function listRefs(git, address, pattern, asked = address) {
    if (!isPublicAddress(address))
        return {
            kind: 'failed',
            reason: `"${address.slice(0, 100)}" is not an http, https or git address`,
        };
    try {
        const { exitCode, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(git, ['ls-remote', '--quiet', '--', asked, pattern], { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) });
        if (exitCode === 0)
            return { kind: 'refs', refs: readRefs(stdout) };
        const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(stderr);
        return {
            kind: missing ? 'missing' : 'failed',
            reason: missing
                ? `there is no public git repository at ${address}`
                : `git could not list ${address}: ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(stderr).cause}`,
        };
    }
    catch (error) {
        git.signal.throwIfAborted();
        return { kind: 'failed', reason: `git could not list ${address}: ${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` };
    }
}
/**
 * Reads the output of `git ls-remote`: `^{}` lines give the commit that an annotated tag, listed
 * just before, points to.
 */
function readRefs(output) {
    const refs = new Map();
    for (const line of output.split('\n')) {
        const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line);
        if (found)
            refs.set(found[2], found[1]);
    }
    return [...refs].map(([name, commit]) => ({ name, commit }));
}


/***/ }),

/***/ 50703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   gl: () => (/* binding */ readRecipeText),
/* harmony export */   m4: () => (/* binding */ UnreadableRecipe),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   vY: () => (/* binding */ recipesIn),
/* harmony export */   x3: () => (/* binding */ readRecipeFolder)
/* harmony export */ });
/* unused harmony export RECIPE_BOUNDS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pakages_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37638);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);




/** A recipe that others wrote and that cannot be taken as it is. */
class UnreadableRecipe extends Error {
    name = 'UnreadableRecipe';
    /** A clause such as "package.py is not UTF-8". */
    reason;
    constructor(place, reason) {
        super(`The recipe of ${place.name} cannot be read: ${reason}.`);
        this.reason = reason;
    }
}
/**
 * The most that is read of a recipe. The largest of Spack's own 8,900 has 47 files and 450 kB; ours
 * carry small archives for tests.
 */
const RECIPE_BOUNDS = {
    /** Bytes of `package.py`. */
    recipe: 1024 * 1024,
    /** Bytes of any other file. */
    file: 32 * 1024 * 1024,
    /** Bytes of all files. */
    all: 64 * 1024 * 1024,
    /** Files. */
    files: 2000,
};
/**
 * The recipes of a repository, by name, as Spack finds them: folders that it takes for packages and
 * that hold a `package.py`.
 */
async function recipesIn(repository) {
    const { packages, before2 } = repository;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
    const places = entries
        .filter((entry) => !entry.isFile() && (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(entry.name, before2))
        .map((entry) => ({
        name: before2 ? entry.name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOfFolder */ .Od)(entry.name),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, entry.name),
    }));
    const there = await Promise.all(places.map(holdsRecipe));
    return places
        .filter((_, at) => there[at])
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** The place of one package's recipe; undefined when the repository has none. */
async function recipeOf({ packages, before2 }, name) {
    const own = before2 ? name : (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOfPackage */ .eI)(name);
    const place = { name, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, own) };
    return (0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecipeFolder */ .Xi)(own, before2) && (await holdsRecipe(place)) ? place : undefined;
}
const holdsRecipe = ({ folder }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.py')).then((found) => !found.isDirectory(), () => false);
/**
 * Reads `package.py` alone.
 * @throws UnreadableRecipe when it is no regular file, too large, or not UTF-8.
 */
async function readRecipeText(place) {
    await requireFolder(place);
    return textOf(place, await readWithin(place, 'package.py', RECIPE_BOUNDS.recipe));
}
/**
 * Reads a file beside `package.py`; undefined when there is none.
 * @throws UnreadableRecipe as {@link readRecipeText} does.
 */
async function readBeside(place, file) {
    await requireFolder(place);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, file)).catch(() => undefined);
    if (!found)
        return undefined;
    return (await readWithin(place, file, RECIPE_BOUNDS.recipe)).toString('utf8');
}
/**
 * Reads everything in the folder of a recipe.
 * @throws UnreadableRecipe when it holds links, devices or pipes, or more than {@link RECIPE_BOUNDS}
 * allows, or when `package.py` is not UTF-8.
 */
async function readRecipeFolder(place) {
    await requireFolder(place);
    const paths = await pathsIn(place);
    const files = [];
    let left = RECIPE_BOUNDS.all;
    for (const path of paths) {
        const most = path === 'package.py' ? RECIPE_BOUNDS.recipe : RECIPE_BOUNDS.file;
        const content = await readWithin(place, path, Math.min(most, left));
        left -= content.length;
        files.push({ path, content });
    }
    const recipe = files.find(({ path }) => path === 'package.py');
    if (!recipe)
        throw new UnreadableRecipe(place, 'there is no package.py');
    return { ...place, text: textOf(place, recipe.content), files };
}
/** The paths of all files below a recipe's folder, sorted. */
async function pathsIn(place) {
    const paths = [];
    const open = [place.folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(next, { withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            if (entry.isDirectory())
                open.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name));
            else if (entry.isFile())
                paths.push(path);
            else
                throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
            if (paths.length + open.length > RECIPE_BOUNDS.files)
                throw new UnreadableRecipe(place, `it has more than ${RECIPE_BOUNDS.files} files`);
        }
    }
    return paths.sort();
}
async function readWithin(place, path, most) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch((error) => {
        throw new UnreadableRecipe(place, `${path} cannot be read (${(0,_pakages_core__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? 'unknown'})`);
    });
    if (!found.isFile())
        throw new UnreadableRecipe(place, `${path} is a link or no regular file`);
    if (found.size > most)
        throw new UnreadableRecipe(place, `${path} is larger than the ${most} bytes that are read`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}
/** A link in the place of the folder itself would give the files of another folder. */
async function requireFolder(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place.folder).catch(() => undefined);
    if (!found?.isDirectory())
        throw new UnreadableRecipe(place, 'its folder is a link');
}
function textOf(place, content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new UnreadableRecipe(place, 'package.py is not UTF-8');
    }
}


/***/ }),

/***/ 91333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   qZ: () => (/* binding */ quotedNotes)
/* harmony export */ });
const ZERO_WIDTH = '\u200b';
/**
 * Text of strangers as Markdown that does nothing: no tags, pictures or comments, no mention of a
 * person, no reference to an issue, no link back into another project's threads. Lines stay lines.
 */
function harmless(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
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
/**
 * One line of strangers' text inside a sentence or table cell; Markdown characters are shown, not
 * obeyed.
 */
const harmlessLine = (text, longest = 200) => harmless(cut(text.replaceAll(/\s+/g, ' ').trim(), longest)).replaceAll(/[\\`*_[\]|~]/g, '\\$&');
/** Release notes, shortened and quoted; undefined when nothing is left of them. */
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
/** At most so many characters. */
const cut = (text, longest) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
/** An address as a Markdown link target, or undefined when it is none that may be clicked. */
function linkTarget(url) {
    const parsed = url === undefined ? null : URL.parse(url);
    return parsed && /^https?:$/.test(parsed.protocol)
        ? parsed.href
            .replaceAll('(', '%28')
            .replaceAll(')', '%29')
            .replaceAll(/[<>\s]/g, '')
        : undefined;
}


/***/ })

};
