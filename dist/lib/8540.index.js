export const id = 8540;
export const ids = [8540];
export const modules = {

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ npxLine),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export NPM_PACKAGE */
/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
const VERSION = '1.0.0';
/** The package on npm. Never `pakages`: that name belongs to a stranger. */
const NPM_PACKAGE = '@syspack/pakages';
/**
 * The line that runs a command where nothing is installed: of this major version, so that a line
 * that was copied from a page goes on meaning the same.
 * @param words The command and its arguments, quoted as a shell needs them.
 */
const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCodeHost: () => (/* binding */ openCodeHost)
});

// EXTERNAL MODULE: ./packages/core/src/errors.ts
var errors = __webpack_require__(37638);
// EXTERNAL MODULE: ./packages/core/src/ports/http.ts
var http = __webpack_require__(39452);
;// CONCATENATED MODULE: ./packages/github/src/code-host/refusal.ts

/** The status that REST has for what GraphQL calls an error: its answers are all 200. */
const GRAPHQL_STATUS = {
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    STALE_DATA: 422,
    UNPROCESSABLE: 422,
};
/** What GitHub refused; undefined for errors that are no answer of it. */
function refusalOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('errors' in error && error.name === 'GraphqlResponseError') {
        const [first] = error.errors;
        return {
            status: GRAPHQL_STATUS[first?.type ?? ''] ?? 500,
            headers: {},
            message: first?.message ?? error.message,
        };
    }
    if (!('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = 'response' in error
        ? error.response
        : undefined;
    return { status: error.status, headers: response?.headers ?? {}, message: error.message };
}
/** The status of a refused request; undefined for other errors. */
const statusOf = (error) => refusalOf(error)?.status;
/**
 * Runs requests, and explains a refusal by what they were for.
 * @param doing What GitHub would refuse to do, such as `list pull requests`.
 * @param permission What to give where the token may not, a sentence.
 * @throws UserError when GitHub refuses, or no answer comes.
 */
async function asking(doing, permission, body) {
    try {
        return await body();
    }
    catch (error) {
        throw explained(error, doing, permission);
    }
}
function explained(error, doing, permission) {
    const refusal = refusalOf(error);
    if (!refusal)
        return error;
    // Octokit calls a request without an answer one with the status 500.
    const { cause } = error;
    if (cause instanceof http/* HttpError */.j)
        return new errors/* UserError */.yo(`GitHub could not be asked to ${doing}: ${cause.message}`, {
            fix: 'Check the connection, or run it again later.',
            cause: error,
        });
    const reason = refusal.message.split('\n')[0].slice(0, 300);
    return new errors/* UserError */.yo(`GitHub refused to ${doing}: ${reason}`, {
        fix: remedyFor(refusal, permission),
        cause: error,
    });
}
function remedyFor({ status, message }, permission) {
    if (/not permitted to create or approve pull requests/i.test(message))
        return 'Allow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".';
    if (isRateLimit({ status, message, headers: {} }))
        return 'Run it again in an hour, or give a token of its own as the input "token".';
    if (status === 401)
        return 'Give a token that is valid, as the input "token".';
    if (status === 403 || status === 404 || status === 400)
        return permission;
    if (status === 422)
        return 'Look whether a rule for branches forbids it, or a pull request for the branch was opened meanwhile; then run again.';
    return 'Run it again later: https://www.githubstatus.com tells of outages.';
}
/**
 * Whether a refusal is one of GitHub's rate limits, the secondary ones among them:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
const isRateLimit = ({ status, headers, message }) => status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined ||
            headers['x-ratelimit-remaining'] === '0' ||
            /rate limit/i.test(message)));

;// CONCATENATED MODULE: ./packages/github/src/code-host/container-images.ts

/**
 * Takes a manifest out of an image of GitHub's container registry, which only the REST API can.
 * @param image `owner/name`.
 * @returns Whether it was there.
 * @throws UserError when there is no such image, the token may not delete from it, or GitHub keeps
 * it.
 */
const deleteManifest = (octokit, image, digest) => asking(`delete ${digest} of ${image}`, 'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.', async () => {
    const found = await imageNamed(octokit, image);
    const version = await versionOf(octokit, found, digest);
    if (version === undefined)
        return false;
    const { ofOrganization, owner, ...of } = found;
    const target = { ...of, package_version_id: version };
    await (ofOrganization
        ? octokit.rest.packages.deletePackageVersionForOrg({ ...target, org: owner })
        : octokit.rest.packages.deletePackageVersionForUser({ ...target, username: owner }));
    return true;
});
async function imageNamed(octokit, image) {
    const [owner = '', ...rest] = image.split('/');
    const { data } = await octokit.rest.users.getByUsername({ username: owner });
    return {
        package_type: 'container',
        package_name: rest.join('/'),
        owner,
        ofOrganization: data.type === 'Organization',
    };
}
/** The number of the version that is a manifest: a container's versions are named by digests. */
async function versionOf(octokit, { owner, ofOrganization, ...of }, digest) {
    const { packages } = octokit.rest;
    const pages = ofOrganization
        ? octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByOrg, {
            ...of,
            org: owner,
            per_page: 100,
        })
        : // GitHub describes no size of the page here.
            octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByUser, {
                ...of,
                username: owner,
            });
    for await (const { data } of pages) {
        const found = data.find(({ name }) => name === digest);
        if (found)
            return found.id;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/github/src/code-host/branch.ts


/**
 * The last line of our commit messages. A branch whose only commit has it, and was made by GitHub
 * for us, is ours.
 */
const TRAILER = 'Proposed-by: pakages updates';
const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/**
 * Makes the branch hold the base and one commit, which GitHub signs
 * (https://docs.github.com/graphql/reference/mutations#createcommitonbranch). The commit is made on
 * a branch of its own first: a branch that for a moment equals its base would close its pull
 * request.
 * @returns The commit, 40 hex digits.
 */
async function commitTo(octokit, name, draft) {
    const temporary = `pakages/making/${(0,external_node_crypto_.randomUUID)()}`;
    await octokit.rest.git.createRef({
        ...name,
        ref: `refs/heads/${temporary}`,
        sha: draft.base.commit,
    });
    try {
        const { createCommitOnBranch } = await octokit.graphql(COMMIT, { input: inputFor(name, temporary, draft) });
        const sha = createCommitOnBranch.commit.oid;
        await point(octokit, name, draft.branch, sha);
        return sha;
    }
    finally {
        await removeBranch(octokit, name, temporary);
    }
}
function inputFor({ owner, repo }, branch, { message, changes, base }) {
    const [headline = '', ...rest] = message.split('\n');
    const additions = changes.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]);
    const deletions = changes.flatMap(({ path, content }) => content === undefined ? [{ path }] : []);
    return {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        message: { headline, body: [...rest, '', TRAILER].join('\n').trim() },
        expectedHeadOid: base.commit,
        fileChanges: { additions, deletions },
    };
}
async function point(octokit, name, branch, sha) {
    try {
        await octokit.rest.git.updateRef({ ...name, ref: `heads/${branch}`, sha, force: true });
    }
    catch (error) {
        // GitHub answers 422 "Reference does not exist", as well as 404.
        if (![404, 422].includes(statusOf(error) ?? 0))
            throw error;
        await octokit.rest.git.createRef({ ...name, ref: `refs/heads/${branch}`, sha });
    }
}
/** Removes a branch; one that is gone already is no error. */
async function removeBranch(octokit, name, branch) {
    try {
        await octokit.rest.git.deleteRef({ ...name, ref: `heads/${branch}` });
    }
    catch (error) {
        if (![404, 422].includes(statusOf(error) ?? 0))
            throw error;
    }
}
/**
 * Whether anybody else wrote to the branch of an open pull request: its only commit must be the one
 * that GitHub made for us.
 */
async function isTouched(octokit, name, number) {
    const { data } = await octokit.rest.pulls.listCommits({
        ...name,
        pull_number: number,
        per_page: 5,
    });
    const [only] = data;
    // GitHub is the committer of commits that its API makes; a commit that was amended by hand has
    // its author as committer.
    return (data.length !== 1 ||
        !only.commit.message.trimEnd().endsWith(TRAILER) ||
        only.commit.committer?.name !== 'GitHub');
}

// EXTERNAL MODULE: ./packages/model/src/outside-json.ts
var outside_json = __webpack_require__(87573);
;// CONCATENATED MODULE: ./packages/github/src/code-host/marker.ts

const PATTERN = /<!-- pakages-marker: ([A-Za-z0-9_-]{1,40000}) -->\s*$/;
/** A body with hidden JSON at its end. Base64url holds no `--`, which would end the comment. */
const withMarker = (body, marker) => `${body.replace(PATTERN, '').trimEnd()}\n\n<!-- pakages-marker: ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`;
/** The hidden JSON of a body; undefined when there is none, or it cannot be read. */
function markerIn(body) {
    const found = PATTERN.exec(body ?? '')?.[1];
    if (found === undefined)
        return undefined;
    try {
        return (0,outside_json/* parseJson */.qF)(Buffer.from(found, 'base64url'), 'the marker');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/threads.ts

/** GitHub refuses comments of more than 65,536 characters. */
const LONGEST_COMMENT = 65_000;
/**
 * Answers on an issue or pull request; what is too long is cut. @returns The comment's address.
 * @throws UserError when there is no such thread, or the token may not write there.
 */
const comment = (octokit, name, thread, markdown) => asking(`comment on #${thread}`, 'Give the job "permissions: issues: write, pull-requests: write".', async () => {
    const { data } = await octokit.rest.issues.createComment({
        ...name,
        issue_number: thread,
        body: markdown.slice(0, LONGEST_COMMENT),
    });
    return data.html_url;
});

;// CONCATENATED MODULE: ./packages/github/src/code-host/pull-requests.ts




// Older pull requests were about versions that are long outdone.
const CLOSED_PAGES = 10;
const PERMISSION = 'Give the job "permissions: contents: write, pull-requests: write", or a token that has them as the input "token".';
const STARTING = 'Give the job "permissions: actions: write", and name a file of .github/workflows that has workflow_dispatch.';
/** The pull requests of one repository; the methods are those of `CodeHost`. */
class PullRequests {
    #octokit;
    #name;
    constructor(octokit, name) {
        this.#octokit = octokit;
        this.#name = name;
    }
    proposals(prefix) {
        return asking('list pull requests', PERMISSION, async () => {
            const open = await this.#list('open', Number.POSITIVE_INFINITY, prefix);
            const closed = await this.#list('closed', CLOSED_PAGES, prefix);
            const touched = await Promise.all(open.map((pull) => isTouched(this.#octokit, this.#name, pull.number)));
            return [
                ...open.map((pull, at) => proposalOf(pull, touched[at])),
                ...closed.map((pull) => proposalOf(pull, false)),
            ];
        });
    }
    /** Only branches of this very repository: anybody may name a branch of a fork like ours. */
    async #list(state, pages, prefix) {
        const found = [];
        let page = 0;
        const parameters = {
            ...this.#name,
            state,
            sort: 'created',
            direction: 'desc',
            per_page: 100,
        };
        for await (const { data } of this.#octokit.paginate.iterator(this.#octokit.rest.pulls.list, parameters)) {
            found.push(...data.filter(({ head, base }) => head.ref.startsWith(prefix) && head.repo !== null && head.repo.id === base.repo.id));
            if (++page >= pages)
                break;
        }
        return found;
    }
    publish(draft, existing) {
        return asking(`propose ${draft.title}`, PERMISSION, async () => {
            const commit = await commitTo(this.#octokit, this.#name, draft);
            const { number, url } = existing
                ? await this.#update(draft, existing)
                : await this.#open(draft);
            if (draft.labels.length > 0)
                await this.#octokit.rest.issues.addLabels({
                    ...this.#name,
                    issue_number: number,
                    labels: [...draft.labels],
                });
            return { number, url, commit };
        });
    }
    async #open({ title, body, marker, branch, base, draft, }) {
        const { data } = await this.#octokit.rest.pulls.create({
            ...this.#name,
            title,
            body: withMarker(body, marker),
            head: branch,
            base: base.branch,
            draft,
            maintainer_can_modify: true,
        });
        return { number: data.number, url: data.html_url };
    }
    async #update({ title, body, marker }, { number, url }) {
        await this.#octokit.rest.pulls.update({
            ...this.#name,
            pull_number: number,
            title,
            body: withMarker(body, marker),
        });
        return { number, url };
    }
    close(proposal, words, marker) {
        return asking(`close pull request ${proposal.number}`, PERMISSION, async () => {
            const { data } = await this.#octokit.rest.pulls.get({
                ...this.#name,
                pull_number: proposal.number,
            });
            await comment(this.#octokit, this.#name, proposal.number, words);
            await this.#octokit.rest.pulls.update({
                ...this.#name,
                pull_number: proposal.number,
                state: 'closed',
                body: withMarker(data.body ?? '', marker),
            });
            await removeBranch(this.#octokit, this.#name, proposal.branch);
        });
    }
    dispatch(workflow, branch) {
        return asking(`start the workflow ${workflow}`, STARTING, async () => {
            await this.#octokit.rest.actions.createWorkflowDispatch({
                ...this.#name,
                workflow_id: workflow,
                ref: branch,
            });
        });
    }
}
function proposalOf(pull, touched) {
    const state = pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged';
    return {
        number: pull.number,
        url: pull.html_url,
        branch: pull.head.ref,
        title: pull.title,
        marker: markerIn(pull.body),
        state,
        touched,
    };
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/teams.ts

/**
 * Whether somebody is an active member of a team, `organization/team`.
 * @throws UserError when the token may not ask.
 */
async function isTeamMember(octokit, team, login) {
    const [org, team_slug] = team.split('/');
    if (!org || !team_slug)
        return false;
    return asking(`say whether ${login} is in ${team}`, 'Give a token that may read the members of the organization (the default token of a job may not), as the input "token".', async () => {
        try {
            const { data } = await octokit.rest.teams.getMembershipForUserInOrg({
                org,
                team_slug,
                username: login,
            });
            // Who was invited and has not answered is `pending`.
            return data.state === 'active';
        }
        catch (error) {
            if (statusOf(error) === 404)
                return false;
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/github-code-host.ts




/** A repository on GitHub, its organization's teams and its owner's images. */
class GitHubCodeHost {
    #octokit;
    #name;
    #pulls;
    constructor(octokit, name) {
        this.#octokit = octokit;
        this.#name = name;
        this.#pulls = new PullRequests(octokit, name);
    }
    proposals(prefix) {
        return this.#pulls.proposals(prefix);
    }
    publish(draft, existing) {
        return this.#pulls.publish(draft, existing);
    }
    close(proposal, words, marker) {
        return this.#pulls.close(proposal, words, marker);
    }
    dispatch(workflow, branch) {
        return this.#pulls.dispatch(workflow, branch);
    }
    isTeamMember(team, login) {
        return isTeamMember(this.#octokit, team, login);
    }
    comment(thread, markdown) {
        return comment(this.#octokit, this.#name, thread, markdown);
    }
    deleteManifest(image, digest) {
        return deleteManifest(this.#octokit, image, digest);
    }
}

// EXTERNAL MODULE: ./packages/core/src/version.ts
var version = __webpack_require__(8109);
// EXTERNAL MODULE: ./packages/core/src/retry/retry.ts
var retry = __webpack_require__(84158);
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION = "6.0.0";


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js

function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;


// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(requestLog, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


;// CONCATENATED MODULE: ./packages/github/src/code-host/http-fetch.ts
/** Statuses whose answers have no body, so that `Response` takes none. */
const BODILESS = [204, 205, 304];
/** GitHub redirects requests for repositories that were renamed. */
const REDIRECTS = 5;
/**
 * A `fetch` for Octokit over our own HTTP: one place knows proxies, authorities and timeouts.
 * @param signal Ends requests that are under way.
 */
const fetchOver = (http, signal) => async (url, { method, headers, body }) => {
    const answer = await http.request({
        url,
        method,
        headers,
        redirects: REDIRECTS,
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
    });
    const bytes = await answer.bytes();
    const response = new Response(BODILESS.includes(answer.status) ? null : Uint8Array.from(bytes), {
        status: answer.status,
        headers: answer.headers,
    });
    // Only a real fetch can set it.
    return Object.defineProperty(response, 'url', { value: answer.url });
};

;// CONCATENATED MODULE: ./packages/github/src/code-host/octokit.ts




const ATTEMPTS = 4;
/** What GitHub asks to wait at least when it says nothing more, in milliseconds. */
const UNTOLD_WAIT = 60_000;
/**
 * An Octokit whose requests wait for rate limits and, when they only read, are tried again after a
 * server's stumble.
 * @param apiUrl Such as `https://api.github.com`; GitHub Enterprise has its own.
 */
function octokitFor(token, apiUrl, connection) {
    const { http, patience, signal } = connection;
    const { host } = new URL(apiUrl);
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = new Octokit({
        auth: token,
        baseUrl: apiUrl.replace(/\/$/, ''),
        userAgent: `pakages/${version/* VERSION */.xv}`,
        log: silent,
        request: { fetch: fetchOver(http, signal) },
    });
    octokit.hook.wrap('request', (request, options) => {
        const reading = options.method === 'GET' || options.method === 'HEAD';
        return (0,retry/* retry */.L5)(async () => request(options), { patience, host, attempts: ATTEMPTS }, (error) => worthAnother(refusalOf(error), reading, patience.clock.now()));
    });
    return octokit;
}
/**
 * Rate limits are waited for as GitHub asks:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
 */
function worthAnother(refusal, reading, now) {
    if (!refusal)
        return reading;
    if (!isRateLimit(refusal))
        return reading && refusal.status >= 500;
    const { headers } = refusal;
    const reset = headers['x-ratelimit-remaining'] === '0'
        ? Number(headers['x-ratelimit-reset']) * 1000 - now
        : Number.NaN;
    const wait = headers['retry-after'] === undefined ? reset : Number(headers['retry-after']) * 1000;
    return {
        after: Number.isFinite(wait) ? Math.max(0, wait) : UNTOLD_WAIT,
        why: String(refusal.status),
    };
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/index.ts



/**
 * Opens a repository on GitHub.
 * @param repository `owner/name`.
 * @param apiUrl Such as `https://api.github.com`.
 * @throws UserError for a repository that is not `owner/name`.
 */
function openCodeHost(repository, token, apiUrl, connection) {
    const [owner, repo, more] = repository.split('/');
    if (!owner || !repo || more !== undefined)
        throw new errors/* UserError */.yo(`"${repository.slice(0, 100)}" is not a repository.`, {
            fix: 'Write owner/name.',
        });
    return new GitHubCodeHost(octokitFor(token, apiUrl, connection), { owner, repo });
}


/***/ })

};
