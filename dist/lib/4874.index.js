export const id = 4874;
export const ids = [4874];
export const modules = {
    49358: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $9: () => (requirePublishing),
            Yc: () => (NAMEABLE_EVENTS),
            bT: () => (mayPublish),
            qT: () => (publishingRefs),
            tr: () => (parsePublishFrom),
            wn: () => (publishFromInput)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97276);
        const PROPOSALS = new Set([
            'pull_request',
            'pull_request_target',
            'pull_request_review',
            'pull_request_review_comment',
            'merge_group',
        ]);
        const OF_DEFAULT_BRANCH = new Set([
            'schedule',
            'issue_comment',
            'issues',
            'repository_dispatch',
            'discussion',
            'discussion_comment',
        ]);
        const NAMEABLE_EVENTS = new Set([
            ...PROPOSALS,
            'workflow_run',
            ...OF_DEFAULT_BRANCH,
            'workflow_dispatch',
            'release',
        ]);
        const EVENT = 'event:';
        const publishFromInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)('What may publish besides the default branch and tags: branches (`develop`, `release/*`), and proposals by the name of their event (`event:pull_request`, `event:pull_request_target`, `event:merge_group`, `event:workflow_run`). `event:issue_comment`, `event:workflow_dispatch` and such publish whatever their jobs checked out. Runs of forks never publish.', { placeholder: 'NAME' });
        function parsePublishFrom(words) {
            const events = new Set();
            const branches = [];
            for (const word of words)
                if (word.startsWith(EVENT))
                    events.add(eventOf(word.slice(EVENT.length)));
                else
                    branches.push(branchOf(word));
            return { branches, events };
        }
        function eventOf(name) {
            if (NAMEABLE_EVENTS.has(name))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" names the event "${name}", which cannot be allowed.`, {
                id: 'publish-from-malformed',
                fix: `Events that can be: ${[...NAMEABLE_EVENTS].join(', ')}. Others need only their branch.`,
            });
        }
        function branchOf(word) {
            const name = word.replace(/^refs\/heads\//, '');
            if (/^[^\s~^:?[\\]+$/.test(name) && !name.includes('..'))
                return name;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`"publish-from" holds "${word}", which is no name of a branch.`, {
                id: 'publish-from-malformed',
                fix: 'Give names such as develop or release/*, or event:pull_request.',
            });
        }
        function mayPublish(context, from) {
            if (context.event === 'terminal')
                return allowed('at a terminal its user decides');
            if (context.fromFork)
                return refused('this run is of a fork, and what a fork brings is never published', undefined);
            if (context.event === 'workflow_run')
                return ofFollowedRun(context, from);
            if (PROPOSALS.has(context.event))
                return ofProposal(context.event, from);
            if (OF_DEFAULT_BRANCH.has(context.event))
                return allowed(`GitHub runs "${context.event}" for the default branch`);
            return ofRef(context.ref, context, from);
        }
        function publishingRefs({ event, ref, defaultBranch, }) {
            const own = OF_DEFAULT_BRANCH.has(event) ? ref : undefined;
            const branch = defaultBranch === undefined ? own : `refs/heads/${defaultBranch}`;
            return branch?.startsWith('refs/heads/') ? [branch, 'refs/tags/*'] : ['refs/tags/*'];
        }
        function requirePublishing(what, host, words, verdict = mayPublish(host.context, parsePublishFrom(words))) {
            if (verdict.kind === 'allowed') {
                const tell = `This run may publish ${what}: ${verdict.why}.`;
                return words.length > 0 ? host.info(tell) : host.debug(tell);
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`This run may not publish ${what}: ${verdict.why}.`, {
                id: 'run-may-not-publish',
                fix: fixOf(verdict),
            });
        }
        const fixOf = ({ allowWith, fix }) => fix !== undefined
            ? `${fix}${allowWith === undefined ? '' : ` Or allow all that such runs check out: publish-from: ${allowWith}`}`
            : allowWith === undefined
                ? "Let the step run on the default branch only, such as with `if: github.event_name == 'push'`."
                : `Publish from the default branch or a tag, or allow this by name: publish-from: ${allowWith}`;
        function ofFollowedRun(context, from) {
            const { follows } = context;
            if (follows === undefined)
                return refused('the event does not say which run this one follows', undefined);
            if (!ofProposals(follows.event))
                return ofRef(`refs/heads/${follows.branch}`, context, from);
            return from.events.has('workflow_run')
                ? allowed('publish-from names event:workflow_run, also for runs after proposals')
                : refused(follows.event === 'workflow_run'
                    ? 'it follows a run that followed another, which may have been of a proposal'
                    : `it follows a run of "${follows.event}", which is a proposal`, `${EVENT}workflow_run`);
        }
        const ofProposals = (event) => PROPOSALS.has(event) || event === 'workflow_run';
        function ofProposal(event, from) {
            return from.events.has(event)
                ? allowed(`publish-from names ${EVENT}${event}`)
                : refused(`"${event}" runs for a proposal that nobody has merged yet`, `${EVENT}${event}`);
        }
        function ofRef(ref, { defaultBranch, event }, { branches }) {
            if (ref?.startsWith('refs/tags/'))
                return allowed(`it runs for the tag ${ref.slice(10)}`);
            if (!ref?.startsWith('refs/heads/'))
                return refused(`"${event}" runs for ${ref ?? 'no ref'}, which is no branch and no tag`, undefined);
            const branch = ref.slice('refs/heads/'.length);
            if (branch === defaultBranch)
                return allowed(`${branch} is the default branch`);
            const pattern = branches.find((one) => fits(one, branch));
            if (pattern !== undefined)
                return allowed(`publish-from names ${pattern}`);
            return refused(defaultBranch === undefined
                ? `it runs for the branch ${branch}, and the event does not say which branch is the default one`
                : `it runs for the branch ${branch}, and only ${defaultBranch} and tags publish`, branch);
        }
        function fits(pattern, branch) {
            const parts = pattern.split(/(\*\*|\*)/);
            let at = [0];
            for (const part of parts) {
                if (part === '**' || part === '*')
                    at = reach(branch, at, part === '**');
                else
                    at = at.filter((index) => branch.startsWith(part, index)).map((i) => i + part.length);
            }
            return at.includes(branch.length);
        }
        function reach(branch, from, overSlashes) {
            const starts = new Set(from);
            const places = [];
            let open = false;
            for (let index = 0; index <= branch.length; index++) {
                open ||= starts.has(index);
                if (open)
                    places.push(index);
                if (!overSlashes && branch[index] === '/')
                    open = false;
            }
            return places;
        }
        const allowed = (why) => ({
            kind: 'allowed',
            why,
        });
        const refused = (why, allowWith) => ({
            kind: 'refused',
            why,
            allowWith,
        });
    }),
    76133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (didYouMean),
            h: () => (suggestion)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        const LONGEST = 100;
        function suggestion(word, candidates) {
            const small = (text) => text.toLowerCase().slice(0, LONGEST);
            const byText = new Map(candidates.map((candidate) => [small(candidate), candidate]));
            if (byText.size === 0)
                return undefined;
            const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(small(word), [...byText.keys()]);
            return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(small(word), nearest) <= Math.max(1, Math.ceil(nearest.length / 3))
                ? byText.get(nearest)
                : undefined;
        }
        function didYouMean(word, candidates, otherwise = `There are: ${candidates.join(', ')}.`) {
            const found = suggestion(word, candidates);
            return found === undefined ? otherwise : `Did you mean "${found}"?`;
        }
    }),
    26061: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            AQ: () => (somethingElse),
            Im: () => (isUnusable),
            Kb: () => (REGISTRY_FAILURE_IDS),
            UF: () => (unlessUnusable),
            WG: () => (isPassing),
            gl: () => (RegistryError),
            qM: () => (damaged)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REGISTRY_FAILURE_IDS = {
            unauthorized: 'registry-unauthorized',
            forbidden: 'registry-forbidden',
            'not-found': 'registry-not-found',
            'rate-limited': 'registry-rate-limited',
            server: 'registry-server-error',
            unreachable: 'registry-unreachable',
            untrusted: 'certificate-untrusted',
            timeout: 'registry-timeout',
            truncated: 'registry-truncated',
            'digest-mismatch': 'registry-digest-mismatch',
            malformed: 'registry-malformed',
            unsupported: 'registry-unsupported',
            'too-large': 'registry-too-large',
            rejected: 'registry-rejected',
        };
        class RegistryError extends _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo {
            name = 'RegistryError';
            failure;
            status;
            code;
            constructor(failure, message, details) {
                super(message, details);
                this.failure = failure;
                this.status = details.status;
                this.code = details.code;
            }
        }
        const PASSING = new Set([
            'rate-limited',
            'unreachable',
            'timeout',
            'server',
        ]);
        const isPassing = (error) => error instanceof RegistryError && PASSING.has(error.failure);
        function damaged(failure, what, where, times = 1) {
            const said = {
                truncated: 'is shorter than announced',
                'digest-mismatch': 'does not have the digest it was asked for by',
                'too-large': 'is longer than announced',
            }[failure];
            const often = typeof times === 'number' && times > 1 ? `, ${times} times in a row` : '';
            return new RegistryError(failure, `${what} from ${where} ${said}${often}.`, {
                id: REGISTRY_FAILURE_IDS[failure],
                fix: fixOf(failure, times),
            });
        }
        const somethingElse = (host) => `Something answers in the place of ${host}: the login page of a network, or a proxy. Open a page in a browser on this machine, or ask whoever runs the network, and run it again. If the address is not that of a registry, correct it.`;
        const UNUSABLE = new Set([
            'malformed',
            'not-found',
            'digest-mismatch',
            'truncated',
            'too-large',
        ]);
        const isUnusable = (error) => error instanceof RegistryError && UNUSABLE.has(error.failure);
        async function unlessUnusable(read) {
            try {
                return await read();
            }
            catch (error) {
                if (isUnusable(error))
                    return undefined;
                throw error;
            }
        }
        function fixOf(failure, times) {
            if (times === 'in place')
                return 'Remove it there, and push the package or copy the image anew: the disk or a program damaged it.';
            if (times <= 1)
                return 'Run it again: bytes may be damaged on the way.';
            return failure === 'truncated'
                ? 'Run it again, best over another network: something on the way may cut answers. Only if it is the same there, the copy in the registry is damaged: push the package anew.'
                : 'Do not use it. Fetch it over another network: something on the way may change answers. Only if it is the same there, the copy in the registry is damaged, or somebody changed it: remove the package from the registry and push it anew.';
        }
    }),
    67795: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (commitType),
            W: () => (isCommit)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[0-9a-f]{40}$/;
        const isCommit = (text) => PATTERN.test(text);
        const commitType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not 40 hex digits');
    }),
    48055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (shortHash)
        });
        const shortHash = (hash) => hash.slice(0, 7);
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
    45451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (credentialsFor)
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
        const isGitHubs = (host, serverUrl) => host === 'ghcr.io' || host === `containers.${URL.parse(serverUrl)?.host}`;
        function credentialsFor(reference, serverUrl, { token, username, actor }) {
            const parsed = (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(reference);
            if (parsed.kind === 'layout' || token === undefined)
                return undefined;
            if (username !== undefined)
                return { username, password: token };
            return isGitHubs(new URL(parsed.origin).host, serverUrl)
                ? { username: actor ?? 'token', password: token }
                : undefined;
        }
    }),
    76768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (parseReference)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69597);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16384);
        const FORMS = 'Write oci://HOST/PATH, such as oci://ghcr.io/owner/cache, oci+http://localhost:5000/PATH for a registry on this machine, or oci-layout:FOLDER.';
        const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
        const HOST = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
        function parseReference(text) {
            const layout = /^oci-layout:(?!\/\/[^/])(.+)$/.exec(text);
            if (layout)
                return { kind: 'layout', text, folder: layout[1] };
            const match = /^(oci|oci\+http|oci\+https):\/\/([^/]*)\/(.*)$/.exec(text);
            if (!match)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" is not a registry.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            const [, scheme, host = '', rest = ''] = match;
            const path = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.h)(rest, '/');
            const repository = path.toLowerCase();
            checkHost(host, scheme === 'oci+http', text);
            if (!PATH.test(repository) || repository.length > 255)
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a repository: "${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(path)}" is not a path of one.`, { id: 'registry-address-malformed', fix: pathFix(path) });
            const origin = new URL(`${scheme === 'oci+http' ? 'http' : 'https'}://${host}`).origin;
            return {
                kind: 'http',
                text: `${scheme === 'oci+http' ? 'oci+http' : 'oci'}://${host}/${repository}`,
                origin,
                repository,
            };
        }
        function checkHost(host, plain, text) {
            if (host.includes('@'))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo('A registry was given with a user name in its address.', {
                    id: 'login-in-address',
                    fix: 'Take it out, and give "username" and "password" (or "token") instead.',
                });
            if (!HOST.test(host) || !URL.canParse(`https://${host}`))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" does not name a host.`, {
                    id: 'registry-address-malformed',
                    fix: FORMS,
                });
            if (plain && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.U)(new URL(`http://${host}`).hostname))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.yo(`"${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.S)(text)}" would send packages and credentials in clear over a network.`, {
                    id: 'registry-address-insecure',
                    fix: 'Use oci:// (TLS); oci+http:// is for registries on this machine only.',
                });
        }
        function pathFix(path) {
            if (/[:@]/.test(path))
                return 'Leave out the tag or digest: one repository holds all packages, and tags are made from their names.';
            return path === ''
                ? 'Add the path of a repository after the host, such as owner/cache.'
                : 'Use lower case letters, digits and single . _ - inside names that are joined by /.';
        }
    }),
    92687: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (openWithLogin)
        });
        var _pakages_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45451);
        function openWithLogin(reference, { token, username, password }, ports) {
            const { serverUrl, actor } = ports.host.context;
            const given = { token: password ?? token, username, actor };
            return ports.openRegistry(reference, (0, _pakages_oci__WEBPACK_IMPORTED_MODULE_0__.O)(reference, serverUrl, given));
        }
    }),
    22717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HX: () => (topOf),
            Uo: () => (headOf),
            fS: () => (uncommittedIn),
            v8: () => (layOut),
            yC: () => (checkoutFacts)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18494);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72554);
        var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99329);
        async function headOf(git, folder) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
                folder,
            });
            return exitCode === 0 && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.W)(stdout.trim()) ? stdout.trim() : undefined;
        }
        async function uncommittedIn(git, folder) {
            const look = [
                '--porcelain=v1',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--ignored=matching',
            ];
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['status', ...look, '--', '.'], { folder });
            if (exitCode !== 0)
                return [];
            return stdout
                .split('\0')
                .map((entry) => entry.slice(3))
                .filter((path) => path !== '' && !/(^|\/)__pycache__\/|\.pyc$/.test(path));
        }
        async function topOf(git, folder) {
            const { exitCode, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, ['rev-parse', '--show-toplevel'], {
                folder,
            });
            if (exitCode === 0)
                return stdout.trim();
            if (/dubious ownership/i.test(stderr))
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git does not trust ${folder}, since another user owns it.`, {
                    id: 'git-owner-not-trusted',
                    fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
                });
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${folder} is not in a git repository.`, {
                id: 'git-repository-missing',
                fix: 'Check the repository out first (actions/checkout).',
            });
        }
        const OF_ORIGIN = 'refs/remotes/origin/';
        async function checkoutFacts(git, folder) {
            const ask = async (...args) => {
                try {
                    const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder });
                    return exitCode === 0 ? stdout.trim() || undefined : undefined;
                }
                catch {
                    git.signal.throwIfAborted();
                    return undefined;
                }
            };
            const [commit, ref, remote, originHead] = await Promise.all([
                ask('rev-parse', '--verify', '--quiet', 'HEAD'),
                ask('symbolic-ref', '--quiet', 'HEAD'),
                ask('config', '--get', 'remote.origin.url'),
                ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
            ]);
            const defaultBranch = originHead?.startsWith(OF_ORIGIN)
                ? originHead.slice(OF_ORIGIN.length)
                : undefined;
            return { commit, ref, remote, defaultBranch };
        }
        async function layOut(git, { checkout, commit, path, folder }) {
            const call = async (args, doing, { fix, ...options }) => {
                const { exitCode, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.E)(git, args, { folder: checkout, ...options });
                if (exitCode === 0)
                    return;
                const failure = (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.tv)(stderr);
                throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`git could not ${doing}: ${failure.cause}`, {
                    id: 'git-failed',
                    fix: fix ??
                        (failure.known
                            ? failure.fix
                            : 'Check the repository out with actions/checkout, and "contents: read".'),
                });
            };
            if (!(await (0, _commit_diff_js__WEBPACK_IMPORTED_MODULE_6__.X)(git, checkout, [commit])).has(commit))
                await call(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit], `fetch the commit that was reviewed (${commit.slice(0, 12)})`, {
                    remote: true,
                    fix: 'It is not in this clone. Where "origin" has it, "git fetch --unshallow origin" brings it; where history was written anew, it is gone.',
                });
            await call(['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`], 'look at the commit that was reviewed', { variables: { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.index') } });
            const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), path);
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(real).catch(() => undefined)) === real)
                return real;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} of ${commit} is a link, or is not there.`, {
                id: 'git-folder-missing',
                fix: 'Name the folder itself as "repository" of the configuration.',
            });
        }
    }),
    18494: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            X: () => (commitsThere),
            i: () => (changesBetween)
        });
        var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99329);
        async function commitsThere(git, folder, commits) {
            const stdin = commits.map((commit) => `${commit}^{commit}\n`).join('');
            const { stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, ['cat-file', '--batch-check=%(objectname)'], {
                folder,
                stdin,
            });
            const wanted = new Set(commits);
            return new Set(stdout.split('\n').filter((line) => wanted.has(line)));
        }
        async function changesBetween(git, { checkout, from, to, path }) {
            const { exitCode, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.E)(git, [
                'diff',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-renames',
                from,
                to,
                '--',
                `:/${path}`,
            ], {
                folder: checkout,
                settings: ['core.quotePath=false', 'diff.noprefix=false', 'diff.mnemonicPrefix=false'],
            });
            return exitCode === 0 ? filesOf(stdout) : undefined;
        }
        function filesOf(text) {
            return text.split(/^(?=diff --git )/m).flatMap((part) => {
                const path = /^diff --git a\/(.+) b\/\1$/m.exec(part)?.[1];
                if (path === undefined)
                    return [];
                const start = part.search(/^(--- |Binary files )/m);
                return start < 0 ? [] : [{ path, patch: part.slice(start).trimEnd() }];
            });
        }
    }),
    31144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (gitEnvironment),
            e: () => (authorities)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69727);
        const OWN = [
            'PATH',
            'HOME',
            'USER',
            'LOGNAME',
            'TMPDIR',
            'SystemRoot',
            'LD_LIBRARY_PATH',
            'DYLD_LIBRARY_PATH',
        ];
        const OF_THE_USER = [
            'XDG_CONFIG_HOME',
            'GIT_CONFIG_GLOBAL',
            'GIT_CONFIG_SYSTEM',
            'SSH_AUTH_SOCK',
            'GIT_SSH',
            'GIT_SSH_COMMAND',
            'GIT_SSH_VARIANT',
            'GIT_SSL_CERT',
            'GIT_SSL_KEY',
            'GIT_PROXY_SSL_CERT',
            'GIT_PROXY_SSL_KEY',
        ];
        const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/;
        function gitEnvironment(env, by) {
            const shared = {
                ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [...OWN, ..._pakages_core__WEBPACK_IMPORTED_MODULE_0__.Dw]),
                GIT_TERMINAL_PROMPT: '0',
                LANG: 'C.UTF-8',
                LC_ALL: 'C.UTF-8',
            };
            if (by === 'user')
                return {
                    ...shared,
                    ...(0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.hY)(env, [
                        ...OF_THE_USER,
                        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
                    ]),
                };
            return {
                ...shared,
                ...authorities(env),
                GIT_ALLOW_PROTOCOL: 'http:https:git',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_CONFIG_GLOBAL: '/dev/null',
            };
        }
        function authorities(env) {
            const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE'];
            const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR'];
            return {
                ...(file && { GIT_SSL_CAINFO: file }),
                ...(folder && { GIT_SSL_CAPATH: folder }),
            };
        }
    }),
    72554: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Gq: () => (withoutLogin),
            fM: () => (lastLine),
            tv: () => (gitFailure)
        });
        const CAUSES = [
            [
                /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
                'the proxy refuses it or cannot be reached',
                'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
                'machine',
            ],
            [
                /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
                'the network cannot be reached',
                'Connect this machine to the network.',
                'machine',
            ],
            [
                /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
                'there is no such tag, branch or commit',
                'Correct the input that names it. Commits must be given with all 40 digits.',
                'request',
            ],
            [
                /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
                'there is no such repository, or it is not public',
                'Correct the input that names the repository.',
                'request',
            ],
            [
                /certificate|ssl ca|cafile|self.signed/i,
                'the certificate of the server is not trusted',
                'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
                'machine',
            ],
            [
                /no space left/i,
                'the disk is full',
                'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
                'machine',
            ],
        ];
        function gitFailure(stderr) {
            const found = CAUSES.find(([pattern]) => pattern.test(stderr));
            return found
                ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
                : {
                    cause: lastLine(stderr),
                    fix: 'Try the same with git at a terminal.',
                    ofMachine: false,
                    known: false,
                };
        }
        const lastLine = (stderr) => withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason';
        const withoutLogin = (text) => text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@');
    }),
    99329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (runGit),
            O: () => (gitOf)
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31144);
        const gitOf = ({ processes, host, signal, }) => ({
            processes,
            env: host.env,
            signal,
        });
        async function runGit(git, args, options = {}) {
            const { folder, by = 'user', ours, transports, remote, variables, stdin, keep } = options;
            const settings = [
                'core.hooksPath=/dev/null',
                'core.fsmonitor=false',
                ...(ours ? ['safe.directory=*'] : []),
                ...(by === 'stranger'
                    ? ['credential.helper=', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']
                    : []),
                ...(options.settings ?? []),
            ];
            const env = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__._)(git.env, by),
                ...(remote && by === 'user' && (await authoritiesOfUser(git, folder))),
                ...(transports !== undefined && { GIT_ALLOW_PROTOCOL: transports }),
                ...variables,
            };
            const all = [
                ...settings.flatMap((setting) => ['-c', setting]),
                ...(folder === undefined ? [] : ['-C', folder]),
                ...args,
            ];
            return git.processes.run(...withinMemory(options.memory, all), {
                env,
                signal: options.signal ?? git.signal,
                ...(remote && { shown: true }),
                ...(stdin !== undefined && { stdin }),
                ...(keep !== undefined && { keep }),
            });
        }
        const withinMemory = (memory, args) => memory === undefined || process.platform === 'win32'
            ? ['git', args]
            : ['sh', ['-c', `ulimit -v ${memory * 1024} 2>/dev/null; exec git "$@"`, 'git', ...args]];
        async function authoritiesOfUser(git, folder) {
            const found = (0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.e)(git.env);
            if (Object.keys(found).length === 0 || git.env['GIT_SSL_CAINFO'])
                return found;
            const { exitCode } = await runGit(git, ['config', '--get', 'http.sslCAInfo'], {
                ...(folder !== undefined && { folder }),
            });
            return exitCode === 0 ? {} : found;
        }
    }),
    4403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _M: () => (repositoryOf),
            __: () => (checkRef),
            n_: () => (checkRepository),
            yS: () => (folderOf)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37638);
        const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
        function checkRef(ref, input) {
            if (REF.test(ref))
                return ref;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
                id: 'git-reference-malformed',
                fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
            });
        }
        function checkRepository(url, input) {
            const read = URL.canParse(url) ? new URL(url) : undefined;
            const fits = read &&
                (read.protocol === 'https:' || read.protocol === 'file:') &&
                !read.username &&
                !read.password &&
                !/[\s\u0000-\u001f]/.test(url);
            if (fits)
                return url;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_0__.eb(`"${input}" is not the https address of a git repository.`, {
                id: 'git-address-malformed',
                fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
            });
        }
        const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');
        function repositoryOf(remote) {
            const found = /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote.trim());
            return found ? { serverUrl: `https://${found[1]}`, repository: found[2] } : undefined;
        }
    }),
    92662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (parseAllowedStates),
            n: () => (allowedStates)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36956);
        const allowedStates = ({ allow }, more = []) => [...new Set([...allow, ...more])].filter((state) => state !== 'removed');
        const parseAllowedStates = (lines) => lines
            .flatMap((line) => line.split(','))
            .map((word) => word.trim())
            .filter((word) => word !== '')
            .map(stateNamed);
        function stateNamed(text) {
            const state = _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Q.find((one) => one === text);
            if (state !== undefined && state !== 'removed')
                return state;
            const message = state === 'removed'
                ? 'Removed versions cannot be allowed.'
                : `"${text.slice(0, 60)}" is not a state of a version.`;
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(message, {
                id: 'input-malformed',
                fix: 'Write pending, rejected or unreviewed in "allow".',
            });
        }
    }),
    8153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (eachOnce),
            Ft: () => (isSameVulnerability),
            QR: () => (foundIn),
            zh: () => (jointAnswer)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67508);
        function jointAnswer(asked, records) {
            const answers = records.flatMap(({ known, time }) => {
                const answer = known.of(asked);
                return answer.kind === 'not-listed' ? [] : [{ answer, at: lookedAt(answer) ?? time }];
            });
            const [first] = answers;
            if (first === undefined)
                return { kind: 'not-listed' };
            const found = answers.flatMap(({ answer }) => foundIn(answer));
            const covering = answers.filter(({ answer }) => answer.kind !== 'not-covered');
            if (covering.length > 0)
                return { kind: 'checked', found, at: newest(covering) };
            const why = first.answer.kind === 'not-covered' ? first.answer.why : '';
            return { kind: 'not-covered', found, at: newest(answers), why };
        }
        const lookedAt = (answer) => 'checked' in answer ? answer.checked : undefined;
        const newest = (answers) => answers.map(({ at }) => at).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
        const foundIn = (answer) => ('found' in answer ? answer.found : []);
        const GRADES = ['certain', 'likely', 'possible'];
        const LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'];
        function eachOnce(found) {
            const kept = [];
            for (const one of found.toSorted(byWarning))
                if (!kept.some((other) => isSameVulnerability(one, other)))
                    kept.push(one);
            return found.filter((one) => kept.includes(one));
        }
        const isSameVulnerability = ({ record: one }, { record: other }) => one.part === other.part &&
            [one.id, ...one.aliases].some((id) => id === other.id || other.aliases.includes(id));
        function byWarning(a, b) {
            const weight = ({ record, concerned }) => [
                (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Fi)(concerned) ? 0 : concerned.status === 'accepted' ? 1 : 2,
                GRADES.indexOf(concerned.grade),
                record.exploited === undefined ? 1 : 0,
                LEVELS.indexOf(record.severity),
            ];
            const [one, other] = [weight(a), weight(b)];
            const at = one.findIndex((value, place) => value !== other[place]);
            return at < 0 ? 0 : one[at] - other[at];
        }
    }),
    66645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (vulnerabilityReasons)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67508);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14566);
        var _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);
        const DAY = 24 * 60 * 60_000;
        const LEVELS = ['low', 'medium', 'high', 'critical'];
        const GRADES = ['certain', 'likely', 'possible'];
        const MOST = 5;
        function vulnerabilityReasons(asked, { records, now, isLifted }, policy) {
            const answer = (0, _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__.zh)(asked, records);
            if (answer.kind === 'not-listed')
                return notChecked(policy, whySilent(records.length));
            const against = answer.found
                .filter((one) => refuses(one, policy, now))
                .filter((one) => isLifted?.(asked, one) !== true);
            const age = Math.floor((now - Date.parse(answer.at)) / DAY);
            return [
                ...vulnerable((0, _known_by_indexes_js__WEBPACK_IMPORTED_MODULE_0__.B)(against)),
                ...(age > policy.maxAge
                    ? notChecked(policy, `was looked at ${age} days ago, and ${policy.maxAge} are allowed`)
                    : []),
                ...(answer.kind === 'not-covered' ? notCovered(policy, answer.why) : []),
            ];
        }
        const whySilent = (records) => records === 0
            ? 'is not known: no index publishes a record of vulnerabilities'
            : 'is listed by no index that looked for vulnerabilities';
        function refuses({ record, concerned }, policy, now) {
            if (!(0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.L2)(concerned))
                return false;
            if (GRADES.indexOf(concerned.grade) > GRADES.indexOf(policy.grade))
                return false;
            if (policy.knownExploited && record.exploited !== undefined)
                return true;
            if (policy.severity === undefined)
                return false;
            const level = record.severity === 'unknown' ? 'medium' : record.severity;
            if (LEVELS.indexOf(level) < LEVELS.indexOf(policy.severity))
                return false;
            return now - Date.parse(concerned.since) >= policy.grace * DAY;
        }
        function vulnerable(against) {
            if (against.length === 0)
                return [];
            const named = against.slice(0, MOST).map(inWords);
            const more = against.length - named.length;
            return [
                {
                    code: 'vulnerable',
                    message: `It is known to be vulnerable: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
                },
            ];
        }
        function inWords({ record, concerned }) {
            const { id, part, severity, exploited, fixed } = record;
            const facts = [
                severity === 'unknown' ? 'not rated' : severity,
                ...(exploited === undefined ? [] : ['exploited']),
                `found ${concerned.since.slice(0, 10)}`,
                ...(part === undefined ? [] : [`in ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.g$)(part)}`]),
                fixed.length === 0 ? 'no fix is known' : `fixed in ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(fixed.slice(0, 3).join(', '))}`,
            ];
            return `${id} (${facts.join(', ')})`;
        }
        const notChecked = (policy, why) => policy.notChecked === 'allow'
            ? []
            : [{ code: 'not-checked', message: `Whether it is vulnerable ${why}.` }];
        const notCovered = (policy, why) => policy.notCovered === 'allow'
            ? []
            : [
                {
                    code: 'not-checked',
                    message: `Whether it is vulnerable cannot be said: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.S)(why)}.`,
                },
            ];
    }),
    19916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            gX: () => (gatherRecords),
            a$: () => (knowledgeOf),
            Vv: () => (versionsSpokenOf)
        });
        var document_kinds = __webpack_require__(64361);
        var errors = __webpack_require__(37638);
        var review = __webpack_require__(4886);
        var known_vulnerabilities = __webpack_require__(67508);
        var invalid_value = __webpack_require__(14566);
        var p_map = __webpack_require__(606);
        var counted_reviews = __webpack_require__(19362);
        var version_records = __webpack_require__(25668);
        ;
        function lastWords(reviews, policy) {
            const said = new Map(reviews.map((one) => [
                `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
                one,
            ]));
            const persons = Map.groupBy(said.values(), keyOf);
            return [...persons.values()].flatMap((words) => words.filter((one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy))));
        }
        function hasStanding(one, policy) {
            const { name, version } = one.review;
            const [counted] = (0, counted_reviews.Tr)({ name, version, license: undefined, recipe: undefined, binaries: [] }, [{ ...one, review: { ...one.review, verdict: 'approved' } }], policy);
            return counted?.counts === true;
        }
        const keyOf = ({ review }) => `${(0, version_records._5)(review)} ${review.auditor}`;
        function isLater({ review: one }, { review: other }) {
            const difference = Date.parse(one.time) - Date.parse(other.time);
            return (difference > 0 ||
                (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved'));
        }
        var checked = __webpack_require__(86121);
        var reviews_import = __webpack_require__(59577);
        ;
        async function versionsSpokenOf(name, { ownReviews, indexes }) {
            const own = (await ownReviews()).reviews
                .map(({ review }) => review)
                .filter((review) => review.name === name);
            const published = review.oZ.safeParse(name).success
                ? await Promise.all(indexes.map((index) => index.package(name)))
                : [];
            const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(({ version }) => version);
            return [...new Set(versions)].map((version) => ({ name, version }));
        }
        async function gatherRecords(wanted, sources) {
            const { ownReviews, policy, indexes, ports } = sources;
            const own = await ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const versions = [...new Map(wanted.map((one) => [(0, version_records._5)(one), one])).values()].filter(({ name, version }) => review.oZ.safeParse(name).success && review.Tl.safeParse(version).success);
            const published = await (0, p_map["default"])(versions.flatMap((version) => indexes.map((index) => ({ version, index }))), ({ version, index }) => readPublished(index, version, sources), { concurrency: 8 });
            const importing = { told: new Set(), documents: new Map() };
            const imported = await (0, p_map["default"])(versions, (version) => readImported(version, sources, importing), {
                concurrency: 8,
            });
            return {
                reviews: [
                    ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
                    ...imported.flat(),
                ],
                licenses: byVersion(published, ({ license }) => license),
                tombstones: byVersion(published, ({ tombstone }) => tombstone),
                ...(policy.vulnerabilities && { vulnerabilities: await knowledgeOf(sources) }),
            };
        }
        async function knowledgeOf({ indexes, isLifted, ports, }) {
            const read = await (0, p_map["default"])(indexes, (index) => index.vulnerabilities?.(), { concurrency: 4 });
            return {
                records: read.flatMap((record) => record === undefined ? [] : [{ known: new known_vulnerabilities.oM(record), time: record.time }]),
                now: ports.clock.now(),
                ...(isLifted && { isLifted }),
            };
        }
        function byVersion(published, factOf) {
            return new Map(published.flatMap((one) => {
                const fact = factOf(one);
                return fact === undefined ? [] : [[one.key, fact]];
            }));
        }
        async function readPublished(index, { name, version }, sources) {
            const key = (0, version_records._5)({ name, version });
            const found = await index.version(name, version);
            if (!found)
                return { key, reviews: [] };
            const reviews = [];
            for (const { file } of found.reviews) {
                const review = file === undefined
                    ? undefined
                    : await readReview(file, `${key} in ${index.location}`, sources);
                if (review && (0, version_records._5)(review.review) === key)
                    reviews.push(review);
            }
            const { license, state, tombstone, reasons } = found;
            return {
                key,
                reviews,
                license,
                tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
            };
        }
        async function readReview(file, of, { verifier, ports: { host } }) {
            try {
                return await (0, checked.f)(document_kinds.au.parse(file, 'The document'), verifier);
            }
            catch (error) {
                if (!(error instanceof errors.yo) && !(error instanceof invalid_value.h))
                    throw error;
                host.warning(`A review of ${of} does not count: ${(0, errors.bD)(error)}`);
                return undefined;
            }
        }
        async function readImported({ name, version }, { policy, verifier, root, openSigned, ports: { http, signal, host } }, { told, documents }) {
            const options = { http, verifier, workspace: root, signal, documents, openSigned };
            const all = await Promise.all(policy.imports.map((index) => (0, reviews_import.D)(index, name, version, options)));
            for (const trouble of all.flatMap((one) => one.trouble)) {
                if (!told.has(trouble))
                    host.warning(trouble);
                told.add(trouble);
            }
            return all.flatMap(({ reviews }) => reviews);
        }
    })
};
