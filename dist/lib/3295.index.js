export const id = 3295;
export const ids = [3295];
export const modules = {
    63295: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scanVulnerabilitiesAction: () => (scanVulnerabilitiesAction)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55171);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97276);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49358);
        const scanVulnerabilitiesAction = (0, _pakages_core__WEBPACK_IMPORTED_MODULE_0__.Q)({
            name: 'scan',
            title: 'Scan for vulnerabilities',
            summary: 'Say which packages of a lock, SBOM, install root or registry are known to be vulnerable, from databases that lie here.',
            branding: { icon: 'alert-octagon', color: 'red' },
            inputs: {
                targets: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('What to look at, one per line: a `spack.lock`, an SBOM (CycloneDX or SPDX, JSON), the folder of an install root, or a registry (`oci://HOST/PATH`, `oci-layout:FOLDER`). Default: the lock that `build` left in the work folder, else `spack.lock`.', { placeholder: 'TARGET…' }),
                index: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Published package indexes to look at whole, one per line: addresses or folders. Every build that one lists is looked up, with its spec from the registry that the index names.', { placeholder: 'ADDRESS…' }),
                trust: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME@REF`, as `install` takes it. Default: a signer of the policy in the configuration.', { placeholder: 'FINGERPRINT|WORKFLOW' }),
                'unsigned-index': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Also look at an index that nobody signed, or somebody who is not trusted.'),
                config: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('The configuration, whose policy says who may sign an index.', {
                    default: 'pakages.json',
                    placeholder: 'FILE',
                }),
                databases: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)("Databases of vulnerabilities, one per line: what `pakages scan update` keeps (`osv:PyPI`, `nvd:2026`, `nvd:all`, `alpine:v3.22`, `wolfi:os`, `cve:list`, `cisa:vulnrichment`, `cisa:kev`, `first:epss`, an address), or a folder or a file as it can be downloaded. Understood are records of OSV (also its `all.zip`, and git checkouts of databases in its format), Alpine's and Wolfi's secdb, Wolfi's advisories, NVD's JSON 2.0, CVE records of version 5 (the CVE List, CISA's Vulnrichment), CISA's list of what is exploited, and EPSS. Default: `databases` of `pakages.json`, else those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.", { placeholder: 'DATABASE…' }),
                update: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('First bring the databases that are kept in the cache folder up to date. Where a publisher does not answer, what is there is used, and its age is told.'),
                live: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Also ask OSV itself (`api.osv.dev`) for what it knows of the packages today. It is told their names in public indexes and the addresses of their repositories, and no versions. Without `databases`, here or in `pakages.json`, nothing else is looked into.'),
                recipes: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Folders of Spack package repositories (with `repo.yaml`), whose recipes say where packages come from; the `repository` of `pakages.json` is read behind them. The recipes in an install root are found without.', { placeholder: 'FOLDER…' }),
                'fail-on': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('What fails the run, several with one per line: `low`, `medium`, `high` or `critical` (that severity and above; what nobody rated counts as medium), `known-exploited` (by the list of CISA), `not-covered` (a package that nothing can be said of), `none`. With `fixable`, only what has a fix.', { default: 'low', placeholder: 'WORD…' }),
                grade: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Yq)('How sure it must be to fail the run.', ['likely', 'certain', 'possible']),
                'max-age': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.U9)('Days: a database that is older fails the run, by its download, else by its newest record.', { min: 1, max: 10_000 }),
                'known-as': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('Names under which databases know packages, one per line: `PACKAGE KIND:NAME`, such as `mylib cpe:acme:mylib` or `mylib git:https://github.com/acme/mylib`; of a resource that a package carries, `PACKAGE/RESOURCE KIND:NAME`. Those of `known-as` in `pakages.json` count too. The kinds are `git`, `pypi`, `cran`, `bioconductor`, `cpan`, `npm`, `cargo`, `gem`, `go`, `cpe` and `distribution`.', { placeholder: 'LINE…' }),
                sarif: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Write the findings as SARIF 2.1.0 to this file, for code scanning.', {
                    placeholder: 'FILE',
                }),
                vex: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.p_)('What others say of vulnerabilities: documents of OpenVEX or CycloneDX, one per line. Statements of the own auditors (`statements/`) and the `exceptions` of `pakages.json` count without.', { placeholder: 'FILE…' }),
                cyclonedx: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Write the findings as CycloneDX 1.6 with vulnerabilities to this file: the input `vulnerabilities` of `index` shows them on the pages.', { placeholder: 'FILE' }),
                openvex: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Write the findings as OpenVEX 0.2.0 to this file.', { placeholder: 'FILE' }),
                propose: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Open a pull request for each vulnerable package of the recipes: the lowest version of the same line that is fixed, found and checked as `updates` does it, else `deprecated=True`. At a terminal it is only shown.'),
                issue: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Keep one issue up to date that says what is open. It is opened, edited and closed as that changes, answered in where something is new, and left alone where nothing is.'),
                'github-token': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)('Token that opens pull requests and the issue.', {
                    default: '${{ github.token }}',
                }),
                'publish-from': _pakages_core__WEBPACK_IMPORTED_MODULE_2__.wn,
                'rebuild-index': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Jt)('Read all databases anew, also those that did not change.'),
                'work-dir': (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('Folder for results, relative to the workspace.', {
                    default: '.pakages',
                    placeholder: 'FOLDER',
                }),
                token: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.rJ)("Token that may read private packages. The token of the job goes to GitHub's own registry only.", { default: '${{ github.token }}' }),
                username: (0, _pakages_core__WEBPACK_IMPORTED_MODULE_1__.Qq)('User name that goes with the token; with it, the token is sent to the registry that is looked at.'),
            },
            outputs: {
                report: 'Path of the report `pakages.scan/1`.',
                sarif: 'Path of the SARIF file, where one was asked for.',
                open: 'How many vulnerabilities are open and sure enough (`grade`).',
                'not-covered': 'How many packages nothing can be said of.',
            },
            permissions: { contents: 'read', packages: 'read' },
            example: 'targets: oci://ghcr.io/${{ github.repository }}\nupdate: true\nrecipes: .',
            terminalExample: 'spack.lock --update --recipes .',
            positional: 'targets',
            work: async () => ({
                run: (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(5930), __webpack_require__.e(606), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(5375), __webpack_require__.e(9042), __webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(778), __webpack_require__.e(6742), __webpack_require__.e(5978), __webpack_require__.e(663), __webpack_require__.e(4353), __webpack_require__.e(7098), __webpack_require__.e(9846), __webpack_require__.e(1058), __webpack_require__.e(4493), __webpack_require__.e(1334), __webpack_require__.e(378), __webpack_require__.e(8185), __webpack_require__.e(4589), __webpack_require__.e(1682), __webpack_require__.e(5881), __webpack_require__.e(2617), __webpack_require__.e(2302), __webpack_require__.e(908), __webpack_require__.e(2429), __webpack_require__.e(8919), __webpack_require__.e(3016), __webpack_require__.e(4651), __webpack_require__.e(7554)]).then(__webpack_require__.bind(__webpack_require__, 71777))).scanStep,
                present: (await Promise.all([__webpack_require__.e(4353), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 80285))).presentScan,
            }),
        });
    }),
    55171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Q: () => (defineAction)
        });
        const defineAction = (action) => action;
    }),
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
    })
};
