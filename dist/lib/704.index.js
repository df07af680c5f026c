export const id = 704;
export const ids = [704];
export const modules = {

/***/ 86704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubCodeHost: () => (/* reexport */ GitHubCodeHost),
  openCodeHost: () => (/* binding */ openCodeHost)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/github/src/code-host/request.ts + 4 modules
var request = __webpack_require__(81076);
;// CONCATENATED MODULE: ./packages/github/src/code-host/branch.ts


/** The last line of our commit messages. A branch whose only commit has it, and was made by GitHub for us, is ours. */
const TRAILER = 'Proposed-by: pakages updates';
const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/**
 * Makes the branch hold the base and one commit, which GitHub signs (https://docs.github.com/graphql/reference/mutations#createcommitonbranch).
 * The commit is made on a branch of its own first: a branch that for a moment equals its base would close its pull request.
 * @returns The commit, 40 hex digits.
 */
async function commitTo(octokit, name, draft) {
    const temporary = `pakages/making/${(0,external_node_crypto_.randomUUID)()}`;
    await octokit.rest.git.createRef({ ...name, ref: `refs/heads/${temporary}`, sha: draft.base.commit });
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
    const additions = changes.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]));
    const deletions = changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : []));
    return {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        message: { headline, body: [...rest, '', TRAILER].join('\n').trim() },
        expectedHeadOid: base.commit,
        fileChanges: { additions, deletions }
    };
}
async function point(octokit, name, branch, sha) {
    try {
        await octokit.rest.git.updateRef({ ...name, ref: `heads/${branch}`, sha, force: true });
    }
    catch (error) {
        // GitHub answers 422 "Reference does not exist", as well as 404.
        if (![404, 422].includes((0,request/* statusOf */.c2)(error) ?? 0))
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
        if (![404, 422].includes((0,request/* statusOf */.c2)(error) ?? 0))
            throw error;
    }
}
/** Whether anybody else wrote to the branch of an open pull request: its only commit must be the one that GitHub made for us. */
async function isTouched(octokit, name, number) {
    const { data } = await octokit.rest.pulls.listCommits({ ...name, pull_number: number, per_page: 5 });
    const [only] = data;
    // GitHub is the committer of commits that its API makes; a commit that was amended by hand has its author as committer.
    return data.length !== 1 || !only.commit.message.trimEnd().endsWith(TRAILER) || only.commit.committer?.name !== 'GitHub';
}

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
        return JSON.parse(Buffer.from(found, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/pull-requests.ts



// Older pull requests were about versions that are long outdone.
const CLOSED_PAGES = 10;
/** The pull requests of one repository. */
class GitHubCodeHost {
    #octokit;
    #name;
    constructor(octokit, name) {
        this.#octokit = octokit;
        this.#name = name;
    }
    proposals(prefix) {
        return (0,request/* asking */.os)('list pull requests', async () => {
            const open = await this.#list('open', Number.POSITIVE_INFINITY, prefix);
            const closed = await this.#list('closed', CLOSED_PAGES, prefix);
            const touched = await Promise.all(open.map((pull) => isTouched(this.#octokit, this.#name, pull.number)));
            return [...open.map((pull, at) => proposalOf(pull, touched[at])), ...closed.map((pull) => proposalOf(pull, false))];
        });
    }
    /** Only branches of this very repository: anybody may name a branch of a fork like ours. */
    async #list(state, pages, prefix) {
        const found = [];
        let page = 0;
        const parameters = { ...this.#name, state, sort: 'created', direction: 'desc', per_page: 100 };
        for await (const { data } of this.#octokit.paginate.iterator(this.#octokit.rest.pulls.list, parameters)) {
            found.push(...data.filter(({ head, base }) => head.ref.startsWith(prefix) && head.repo !== null && head.repo.id === base.repo.id));
            if (++page >= pages)
                break;
        }
        return found;
    }
    publish(draft, existing) {
        return (0,request/* asking */.os)(`propose ${draft.title}`, async () => {
            const commit = await commitTo(this.#octokit, this.#name, draft);
            const { number, url } = existing ? await this.#update(draft, existing) : await this.#open(draft);
            if (draft.labels.length > 0)
                await this.#octokit.rest.issues.addLabels({ ...this.#name, issue_number: number, labels: [...draft.labels] });
            return { number, url, commit };
        });
    }
    async #open({ title, body, marker, branch, base, draft }) {
        const { data } = await this.#octokit.rest.pulls.create({ ...this.#name, title, body: withMarker(body, marker), head: branch, base: base.branch, draft, maintainer_can_modify: true });
        return { number: data.number, url: data.html_url };
    }
    async #update({ title, body, marker }, { number, url }) {
        await this.#octokit.rest.pulls.update({ ...this.#name, pull_number: number, title, body: withMarker(body, marker) });
        return { number, url };
    }
    close(proposal, comment, marker) {
        return (0,request/* asking */.os)(`close pull request ${proposal.number}`, async () => {
            const { data } = await this.#octokit.rest.pulls.get({ ...this.#name, pull_number: proposal.number });
            await this.#octokit.rest.issues.createComment({ ...this.#name, issue_number: proposal.number, body: comment });
            await this.#octokit.rest.pulls.update({ ...this.#name, pull_number: proposal.number, state: 'closed', body: withMarker(data.body ?? '', marker) });
            await removeBranch(this.#octokit, this.#name, proposal.branch);
        });
    }
    dispatch(workflow, branch) {
        return (0,request/* asking */.os)(`start the workflow ${workflow}`, async () => {
            await this.#octokit.rest.actions.createWorkflowDispatch({ ...this.#name, workflow_id: workflow, ref: branch });
        });
    }
}
function proposalOf(pull, touched) {
    const state = pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged';
    return { number: pull.number, url: pull.html_url, branch: pull.head.ref, title: pull.title, marker: markerIn(pull.body), state, touched };
}

;// CONCATENATED MODULE: ./packages/github/src/code-host/index.ts




/**
 * Opens the pull requests of a repository on GitHub.
 * @param repository `owner/name`.
 * @param apiUrl Such as `https://api.github.com`.
 * @throws UserError for a repository that is not `owner/name`.
 */
function openCodeHost(repository, token, apiUrl, clock = src/* systemClock */.ml) {
    const [owner, repo, more] = repository.split('/');
    if (!owner || !repo || more !== undefined)
        throw new src/* UserError */.yo(`"${repository.slice(0, 100)}" is not a repository.`, { fix: 'Write owner/name.' });
    return new GitHubCodeHost((0,request/* octokitFor */.d_)(token, apiUrl, clock), { owner, repo });
}


/***/ }),

/***/ 81076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  d_: () => (/* binding */ octokitFor),
  c2: () => (/* binding */ statusOf)
});

// UNUSED EXPORTS: explained

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 1 modules
var utils = __webpack_require__(22032);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
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
var dist_bundle = __webpack_require__(16160);
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


;// CONCATENATED MODULE: ./packages/github/src/code-host/request.ts



function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = 'response' in error ? error.response : undefined;
    return { status: error.status, headers: response?.headers ?? {}, message: error.message };
}
/** The status of a refused request; undefined for other errors. */
const statusOf = (error) => refusalOf(error)?.status;
/**
 * An Octokit that goes through the runner's proxy, whose requests wait for rate limits and, when they only read, are tried again
 * after a server's stumble.
 * @param apiUrl Such as `https://api.github.com`; GitHub Enterprise has its own.
 */
function octokitFor(token, apiUrl, clock) {
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = new Octokit((0,utils/* getOctokitOptions */.EG)(token, { baseUrl: apiUrl.replace(/\/$/, ''), userAgent: `pakages/${src/* VERSION */.xv}`, log: silent, request: { ...utils/* defaults */.NT.request } }));
    octokit.hook.wrap('request', (request, options) => {
        const reading = options.method === 'GET' || options.method === 'HEAD';
        return (0,src/* retry */.L5)(async () => request(options), (error) => worthAnother(error, reading, clock.now()), { clock, attempts: 4 });
    });
    return octokit;
}
/** Rate limits are waited for as GitHub asks: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
function worthAnother(error, reading, now) {
    const refusal = refusalOf(error);
    if (!refusal)
        return reading;
    const { status, headers, message } = refusal;
    if (status === 429 || (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)))) {
        const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) * 1000 - now : Number.NaN;
        const wait = headers['retry-after'] === undefined ? reset : Number(headers['retry-after']) * 1000;
        return Number.isFinite(wait) ? { after: Math.max(0, wait) } : { after: 60_000 };
    }
    return reading && status >= 500;
}
/** What a refusal means for the user. Errors that they cannot mend come back as they are. */
function explained(error, doing) {
    const refusal = refusalOf(error);
    if (!refusal)
        return error;
    const { status, message } = refusal;
    const told = `GitHub refused to ${doing}: ${message.split('\n')[0].slice(0, 300)}`;
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return new src/* UserError */.yo(told, { fix: 'Allow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".', cause: error });
    }
    if (status === 401)
        return new src/* UserError */.yo(told, { fix: 'Give a token that is valid, as the input "token".', cause: error });
    if (status === 403 || status === 404)
        return new src/* UserError */.yo(told, { fix: 'Give the job "permissions: contents: write, pull-requests: write", or a token that has them as the input "token".', cause: error });
    if (status === 422)
        return new src/* UserError */.yo(told, { fix: 'Look whether a rule for branches forbids it, or a pull request for the branch was opened meanwhile; then run again.', cause: error });
    return new src/* UserError */.yo(told, { fix: 'Run it again later: https://www.githubstatus.com tells of outages.', cause: error });
}
/** Runs requests and explains what they were for when they are refused. */
async function asking(doing, body) {
    try {
        return await body();
    }
    catch (error) {
        throw explained(error, doing);
    }
}


/***/ })

};
