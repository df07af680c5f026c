export const id = 884;
export const ids = [884];
export const modules = {
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
    80884: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            openCodeHost: () => (openCodeHost)
        });
        var errors = __webpack_require__(37638);
        var http = __webpack_require__(39452);
        var rate_limit = __webpack_require__(12330);
        ;
        const GRAPHQL_STATUS = {
            FORBIDDEN: 403,
            NOT_FOUND: 404,
            RATE_LIMITED: 429,
            STALE_DATA: 422,
            UNPROCESSABLE: 422,
        };
        function refusalOf(error) {
            if (!(error instanceof Error))
                return undefined;
            if ('errors' in error && error.name === 'GraphqlResponseError') {
                const [first] = error.errors;
                return {
                    status: GRAPHQL_STATUS[first?.type ?? ''] ?? 500,
                    headers: {},
                    text: first?.message ?? error.message,
                };
            }
            if (!('status' in error) || typeof error.status !== 'number')
                return undefined;
            const response = 'response' in error
                ? error.response
                : undefined;
            return { status: error.status, headers: response?.headers ?? {}, text: error.message };
        }
        const statusOf = (error) => refusalOf(error)?.status;
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
            const { cause } = error;
            if (cause instanceof http.j)
                return new errors.yo(`GitHub could not be asked to ${doing}: ${cause.message}`, {
                    id: 'github-unreachable',
                    fix: 'Check the connection, or run it again later.',
                    cause: error,
                });
            const reason = refusal.text.split('\n')[0].slice(0, 300);
            return new errors.yo(`GitHub refused to ${doing}: ${reason}`, {
                id: 'github-refused',
                fix: remedyFor(refusal, permission),
                cause: error,
            });
        }
        function remedyFor(refusal, permission) {
            const { status, text } = refusal;
            if (/not permitted to create or approve pull requests/i.test(text))
                return 'Allow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".';
            if ((0, rate_limit.a)(refusal))
                return 'Run it again in an hour, or give a token of its own as the input "token".';
            if (status === 401)
                return 'Give a token that is valid, as the input "token".';
            if (status === 403 || status === 404 || status === 400)
                return permission;
            if (status === 422)
                return 'Look whether a rule for branches forbids it, or a pull request for the branch was opened meanwhile; then run again.';
            return 'Run it again later: https://www.githubstatus.com tells of outages.';
        }
        ;
        const deleteManifest = (octokit, image, digest, known) => asking(`delete ${digest} of ${image}`, 'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.', async () => {
            if (!known.get(image)?.versions.has(digest)) {
                const named = await imageNamed(octokit, image);
                known.set(image, { named, versions: await versionsOf(octokit, named) });
            }
            const { named: found, versions } = known.get(image);
            const version = versions.get(digest);
            if (version === undefined)
                return false;
            versions.delete(digest);
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
        async function versionsOf(octokit, { owner, ofOrganization, ...of }) {
            const { packages } = octokit.rest;
            const pages = ofOrganization
                ? octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByOrg, {
                    ...of,
                    org: owner,
                    per_page: 100,
                })
                :
                    octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByUser, {
                        ...of,
                        username: owner,
                    });
            const versions = new Map();
            for await (const { data } of pages)
                for (const { id, name } of data)
                    versions.set(name, id);
            return versions;
        }
        var outside_json = __webpack_require__(15125);
        ;
        const PATTERN = /<!-- pakages-marker: ([A-Za-z0-9_-]{1,40000}) -->\s*$/;
        const withMarker = (body, marker) => `${withoutMarker(body)}\n\n<!-- pakages-marker: ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`;
        const withoutMarker = (body) => body.replace(PATTERN, '').trimEnd();
        function markerIn(body) {
            const found = PATTERN.exec(body ?? '')?.[1];
            if (found === undefined)
                return undefined;
            try {
                return (0, outside_json.q)(Buffer.from(found, 'base64url'), 'the marker');
            }
            catch {
                return undefined;
            }
        }
        ;
        const PERMISSION = 'Give the job "permissions: issues: write".';
        const LONGEST_BODY = 65_000;
        const WRITERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
        const keptIssues = (octokit, name, label) => asking('list issues', PERMISSION, async () => {
            const { data } = await octokit.rest.issues.listForRepo({
                ...name,
                labels: label,
                state: 'all',
                sort: 'created',
                direction: 'desc',
                per_page: 100,
            });
            return data.filter(isOurs).map(keptIssue);
        });
        const isOurs = ({ pull_request: pull, user, author_association: association, body }) => pull === undefined &&
            (user?.type === 'Bot' || WRITERS.has(association ?? '')) &&
            markerIn(body) !== undefined;
        const keptIssue = ({ number, html_url: url, title, body, state }) => ({
            number,
            url,
            title,
            body: withoutMarker(body ?? ''),
            marker: markerIn(body),
            state: state === 'open' ? 'open' : 'closed',
        });
        const keepIssue = (octokit, name, { title, body, marker, label, state }, existing) => asking(`write the issue "${title}"`, PERMISSION, async () => {
            const room = LONGEST_BODY - withMarker('', marker).length;
            const content = { ...name, title, body: withMarker(body.slice(0, room), marker) };
            const { data } = existing
                ? await octokit.rest.issues.update({ ...content, issue_number: existing.number, state })
                : await octokit.rest.issues.create({ ...content, labels: [label] });
            return { number: data.number, url: data.html_url };
        });
        var external_node_crypto_ = __webpack_require__(77598);
        ;
        const TRAILER = 'Proposed-by: pakages updates';
        const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
        async function commitTo(octokit, name, draft) {
            const temporary = `pakages/making/${(0, external_node_crypto_.randomUUID)()}`;
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
                if (![404, 422].includes(statusOf(error) ?? 0))
                    throw error;
                await octokit.rest.git.createRef({ ...name, ref: `refs/heads/${branch}`, sha });
            }
        }
        async function removeBranch(octokit, name, branch) {
            try {
                await octokit.rest.git.deleteRef({ ...name, ref: `heads/${branch}` });
            }
            catch (error) {
                if (![404, 422].includes(statusOf(error) ?? 0))
                    throw error;
            }
        }
        async function isTouched(octokit, name, number) {
            const { data } = await octokit.rest.pulls.listCommits({
                ...name,
                pull_number: number,
                per_page: 5,
            });
            const [only] = data;
            return (data.length !== 1 ||
                !only.commit.message.trimEnd().endsWith(TRAILER) ||
                only.commit.committer?.name !== 'GitHub');
        }
        ;
        const LONGEST_COMMENT = 65_000;
        const comment = (octokit, name, thread, markdown) => asking(`comment on #${thread}`, 'Give the job "permissions: issues: write, pull-requests: write".', async () => {
            const { data } = await octokit.rest.issues.createComment({
                ...name,
                issue_number: thread,
                body: markdown.slice(0, LONGEST_COMMENT),
            });
            return data.html_url;
        });
        ;
        const CLOSED_PAGES = 10;
        const pull_requests_PERMISSION = 'Give the job "permissions: contents: write, pull-requests: write", or a token that has them as the input "token".';
        const STARTING = 'Give the job "permissions: actions: write", and name a file of .github/workflows that has workflow_dispatch.';
        class PullRequests {
            #octokit;
            #name;
            constructor(octokit, name) {
                this.#octokit = octokit;
                this.#name = name;
            }
            proposals(prefix) {
                return asking('list pull requests', pull_requests_PERMISSION, async () => {
                    const open = await this.#list('open', Number.POSITIVE_INFINITY, prefix);
                    const closed = await this.#list('closed', CLOSED_PAGES, prefix);
                    const touched = await Promise.all(open.map((pull) => isTouched(this.#octokit, this.#name, pull.number)));
                    return [
                        ...open.map((pull, at) => proposalOf(pull, touched[at])),
                        ...closed.map((pull) => proposalOf(pull, false)),
                    ];
                });
            }
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
                return asking(`propose ${draft.title}`, pull_requests_PERMISSION, async () => {
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
                return asking(`close pull request ${proposal.number}`, pull_requests_PERMISSION, async () => {
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
        ;
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
                    return data.state === 'active';
                }
                catch (error) {
                    if (statusOf(error) === 404)
                        return false;
                    throw error;
                }
            });
        }
        ;
        class GitHubCodeHost {
            #octokit;
            #versions = new Map();
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
            keptIssues(label) {
                return keptIssues(this.#octokit, this.#name, label);
            }
            keepIssue(draft, existing) {
                return keepIssue(this.#octokit, this.#name, draft, existing);
            }
            deleteManifest(image, digest) {
                return deleteManifest(this.#octokit, image, digest, this.#versions);
            }
        }
        var version = __webpack_require__(8109);
        var retry = __webpack_require__(84158);
        var dist_src = __webpack_require__(14730);
        ;
        const VERSION = "6.0.0";
        ;
        function requestLog(octokit) {
            octokit.hook.wrap("request", (request, options) => {
                octokit.log.debug("request", options);
                const start = Date.now();
                const requestOptions = octokit.request.endpoint.parse(options);
                const path = requestOptions.url.replace(options.baseUrl, "");
                return request(options).then((response) => {
                    const requestId = response.headers["x-github-request-id"];
                    octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
                    return response;
                }).catch((error) => {
                    const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
                    octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
                    throw error;
                });
            });
        }
        requestLog.VERSION = VERSION;
        var dist_bundle = __webpack_require__(93779);
        var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
        ;
        const version_VERSION = "22.0.1";
        ;
        const Octokit = dist_src.E.plugin(requestLog, plugin_rest_endpoint_methods_dist_src.T, dist_bundle.ud).defaults({
            userAgent: `octokit-rest.js/${version_VERSION}`
        });
        ;
        const BODILESS = [204, 205, 304];
        const REDIRECTS = 5;
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
            return Object.defineProperty(response, 'url', { value: answer.url });
        };
        ;
        const ATTEMPTS = 4;
        const UNTOLD_WAIT = 60_000;
        function octokitFor(token, apiUrl, connection) {
            const { http, patience, signal } = connection;
            const { host } = new URL(apiUrl);
            const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
            const octokit = new Octokit({
                auth: token,
                baseUrl: apiUrl.replace(/\/$/, ''),
                userAgent: `pakages/${version.xv}`,
                log: silent,
                request: { fetch: fetchOver(http, signal) },
            });
            octokit.hook.wrap('request', (request, options) => {
                const reading = options.method === 'GET' || options.method === 'HEAD';
                return (0, retry.L5)(async () => request(options), { patience, host, attempts: ATTEMPTS }, (error) => worthAnother(refusalOf(error), reading, patience.clock.now()));
            });
            return octokit;
        }
        function worthAnother(refusal, reading, now) {
            if (!refusal)
                return reading;
            if (!(0, rate_limit.a)(refusal))
                return reading && refusal.status >= 500;
            return { after: (0, rate_limit.U)(refusal, now) ?? UNTOLD_WAIT, why: String(refusal.status) };
        }
        ;
        function openCodeHost(repository, token, apiUrl, connection) {
            const [owner, repo, more] = repository.split('/');
            if (!owner || !repo || more !== undefined)
                throw new errors.yo(`"${repository.slice(0, 100)}" is not a repository.`, {
                    id: 'repository-name-malformed',
                    fix: 'Write owner/name.',
                });
            return new GitHubCodeHost(octokitFor(token, apiUrl, connection), { owner, repo });
        }
    })
};
