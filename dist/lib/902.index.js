export const id = 902;
export const ids = [902];
export const modules = {

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


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubForge: () => (/* reexport */ GitHubForge),
  openForge: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
// EXTERNAL MODULE: ./packages/github/src/code-host/request.ts + 4 modules
var request = __webpack_require__(81076);
;// CONCATENATED MODULE: ./packages/github/src/forge/github-forge.ts


/** GitHub cuts comments off at so many characters. */
const LONGEST_COMMENT = 65_000;
/** Threads and teams of a repository, and the packages of its owner. */
class GitHubForge {
    #octokit;
    #name;
    constructor(octokit, name) {
        this.#octokit = octokit;
        this.#name = name;
    }
    async isTeamMember(team, login) {
        const [org = '', team_slug = ''] = team.split('/');
        try {
            const { data } = await this.#octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug, username: login });
            // Who was invited and has not answered is `pending`.
            return data.state === 'active';
        }
        catch (error) {
            if ((0,request/* statusOf */.c2)(error) === 404)
                return false;
            throw refused(error, `say whether ${login} is in ${team}`, 'Give a token that may read the members of the organization (the default token of a job may not), as the input "token".');
        }
    }
    async comment(thread, markdown) {
        try {
            const { data } = await this.#octokit.rest.issues.createComment({ ...this.#name, issue_number: thread, body: markdown.slice(0, LONGEST_COMMENT) });
            return data.html_url;
        }
        catch (error) {
            throw refused(error, `comment on #${thread}`, 'Give the job "permissions: issues: write, pull-requests: write".');
        }
    }
    async deleteManifest(image, digest) {
        const [owner = '', ...rest] = image.split('/');
        const of = { package_type: 'container', package_name: rest.join('/') };
        try {
            const organization = (await this.#octokit.rest.users.getByUsername({ username: owner })).data.type === 'Organization';
            const versions = organization
                ? await this.#octokit.paginate(this.#octokit.rest.packages.getAllPackageVersionsForPackageOwnedByOrg, { ...of, org: owner, per_page: 100 })
                : await this.#octokit.paginate(this.#octokit.rest.packages.getAllPackageVersionsForPackageOwnedByUser, { ...of, username: owner, per_page: 100 });
            // The name of a version of a container is the digest of its manifest.
            const version = versions.find(({ name }) => name === digest);
            if (!version)
                return false;
            if (organization)
                await this.#octokit.rest.packages.deletePackageVersionForOrg({ ...of, org: owner, package_version_id: version.id });
            else
                await this.#octokit.rest.packages.deletePackageVersionForUser({ ...of, username: owner, package_version_id: version.id });
            return true;
        }
        catch (error) {
            throw refused(error, `delete ${digest} of ${image}`, 'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.');
        }
    }
}
/** What GitHub's refusal means; other errors come back as they are. */
function refused(error, doing, fix) {
    return (0,request/* statusOf */.c2)(error) === undefined ? error : new src/* UserError */.yo(`GitHub refused to ${doing}: ${(0,src/* messageOf */.bD)(error).split('\n')[0].slice(0, 300)}`, { fix, cause: error });
}

;// CONCATENATED MODULE: ./packages/github/src/forge/index.ts




/**
 * Opens the threads, teams and packages of a repository on GitHub.
 * @param repository `owner/name`.
 * @param apiUrl Such as `https://api.github.com`.
 * @throws UserError for a repository that is not `owner/name`.
 */
function openForge(repository, token, apiUrl, clock = src/* systemClock */.ml) {
    const [owner, repo, more] = repository.split('/');
    if (!owner || !repo || more !== undefined)
        throw new src/* UserError */.yo(`"${repository.slice(0, 100)}" is not a repository.`, { fix: 'Write owner/name.' });
    return new GitHubForge((0,request/* octokitFor */.d_)(token, apiUrl, clock), { owner, repo });
}


/***/ })

};
