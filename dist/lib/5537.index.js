export const id = 5537;
export const ids = [5537];
export const modules = {
    51940: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            y: () => (FAULTS)
        });
        const fault = (fails, title, page) => ({ fails, title, page });
        const FAULTS = {
            'no-recipes': fault(true, 'There is nothing to build', 'There is neither a `repo.yaml` nor a `spack.yaml` where the configuration says. `pakages init` writes a repository with an example.'),
            'configuration-malformed': fault(true, '`pakages.json` cannot be read', 'Every action that reads it ends with the same message. The line that is named is the first of what is wrong.'),
            'no-environment': fault(true, 'The environment is not there', '`environment` of `pakages.json` names a folder without `spack.yaml`.'),
            'environment-malformed': fault(true, 'The environment cannot be read', '`spack.yaml` is no YAML, has no `spack:` or names no spec: Spack ends with an error, or builds nothing.'),
            'spec-malformed': fault(true, 'What is to be built is no spec', 'Spack ends with an error before it solves. Specs are written as on its command line: `libfoo@1.2+shared`.'),
            'spec-unknown': fault(false, 'A spec names no recipe of here', 'The name is nearly that of a recipe of this repository, or has its namespace, or there are no recipes here: Spack finds it only where another repository has it.'),
            'recipe-malformed': fault(true, 'A recipe is not valid Python', 'Spack ends with an error at the first package that needs it.'),
            'recipe-missing': fault(false, 'A folder of a package has no recipe', 'Spack passes over folders without `package.py` and says later that there is no such package.'),
            'patch-missing': fault(true, 'A patch is not there', 'A recipe names a file that is not beside its `package.py`, and Spack ends with an error. Mostly it was not committed.'),
            'recipe-api-missing': fault(true, 'A `repo.yaml` does not say its package API', 'Spack takes it for one of before Spack 1.0, in which recipes lie elsewhere, and finds none. Write `api: v2.0` below `repo:`.'),
            'recipe-repository-malformed': fault(true, 'A `repo.yaml` cannot be read', 'Spack ends with an error before it looks at recipes.'),
            'recipe-folder-misnamed': fault(true, 'A folder with a recipe has a name that Spack passes over', 'From package API 2.0 on, folders are named like Python modules: `py-numpy` lies in `py_numpy`, `7zip` in `_7zip`. Spack says of such a package that it does not exist.'),
            'recipe-layout-old': fault(false, 'Recipes lie as before Spack 1.0', 'Package API 1 still works, and names folders and imports differently from all that is written today. `pakages init --move`, or `spack repo migrate --fix`, moves them.'),
            'recipe-api-too-new': fault(true, 'Recipes want a newer Spack', 'The package API of `repo.yaml` is newer than what the Spack of `spack-ref` knows. Raise `spack-ref`, or write the API that the recipes really need.'),
            'spack-too-old': fault(true, 'Spack is too old', 'Spack 1.0 is the first with recipes in a repository of their own and build cache layout 3.'),
            'spack-without-recipes': fault(false, 'Spack and its recipes are not pinned together', 'One of `spack-ref` and `recipes-ref` is given, and the other follows the toolkit: a later version of it brings the two out of step. Pin both.'),
            'no-compiler': fault(true, 'There is no compiler', 'Recipes depend on a language whose compiler is not on the PATH of this machine. On Debian and Ubuntu `apt-get install build-essential gfortran` brings all three.'),
            'workflow-malformed': fault(true, 'A workflow cannot be read', 'It is no YAML, or an empty file, or no workflow. GitHub does not run it, and says so on the page of the run only.'),
            'permission-missing': fault(true, 'A job lacks a permission', 'A job that calls a workflow which asks for more than it was given does not start at all; a step that publishes, or a script that runs `pakages push`, fails when it is about to. Write what is missing below `permissions:` of the job.'),
            'input-unknown': fault(true, 'There is no such input', 'GitHub does not start a run that gives a called workflow an input which it does not have; an action takes no notice of it, so that what was meant does not happen.'),
            'default-branch-unpublished': fault(true, 'What is merged is not published', 'The workflow that publishes runs for pushes to other branches than the default one, mostly since it was called `main` when it was written and `master` here, or was renamed. Name it below `on: push: branches:`.'),
            'action-unpinned': fault(false, 'An action is not pinned', 'A tag can be moved to other code by whoever owns the action, and that code then runs with the token of the job. Write the commit with the tag behind it as a comment: dependabot understands both.'),
            'pins-unattended': fault(false, 'Nobody brings the pins up to date', 'What is pinned by commit stays as it is, faults included. `.github/dependabot.yml` with `package-ecosystem: github-actions` proposes new versions.'),
            'workflow-outdated': fault(false, 'A workflow is of an older version', '`pakages init --update` brings it up to date and keeps what you changed.'),
            'credentials-left': fault(false, 'Recipes can read the token of the checkout', 'Without `persist-credentials: false` the token lies in `.git/config` while recipes are built, which run any code.'),
            'fork-code-trusted': fault(true, 'Code of strangers runs with your token', '`pull_request_target` and `workflow_run` run with secrets and a token that may write, and the recipes that are built come from whoever opened the pull request. Use `pull_request`.'),
            'secret-missing': fault(true, 'A secret is not set', 'A workflow reads a secret that neither the repository nor its organization has: it is empty there. Set it under Settings, Secrets and variables, Actions.'),
            'root-unpadded': fault(true, 'The install root is not padded', 'Binaries of an unpadded root can only be installed to paths that are as short. `push` refuses them, and Spack ends with "cannot be moved to a longer one". Leave `padded-length` at its default.'),
            'binaries-unpadded': fault(true, 'Binaries of the registry are not padded', 'They can only be installed to paths that are as short as the one they were built in. Build them again with `padded-length` at its default.'),
            'target-drifting': fault(true, 'The target follows the machine', 'Runners have different processors: hashes differ from run to run, everything is built again, and binaries end with "illegal instruction" elsewhere. Leave `target` at its default, or name a level such as `x86_64_v3`.'),
            'runner-drifting': fault(false, 'The runner changes under your feet', '`ubuntu-latest` becomes another system with another compiler and libc one day: everything is built again, and binaries stop running on older systems. Name the release.'),
            'base-libc-older': fault(true, 'The base of a container has an older libc', 'Binaries run on the libc that they were built with, or a newer one. Build on an older system, or take a newer base.'),
            'pull-requests-forbidden': fault(true, 'Updates may not open pull requests', 'Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests".'),
            'attestations-unavailable': fault(true, 'Attestations cannot be kept', 'GitHub keeps attestations of public repositories, and of private ones of organizations with GitHub Enterprise Cloud. Take `attestations: write` out of the job: what is published is signed all the same, beside the package.'),
            'package-private': fault(false, 'The package is private', 'Nobody installs from it without a token. No API makes it public: package settings, "Change visibility".'),
            'package-unlinked': fault(false, 'The package belongs to no repository', 'A package that was first pushed by hand is linked to nothing, and the token of jobs may not write to it. Package settings, "Manage Actions access", "Add repository", role Write.'),
            'package-denied': fault(true, 'The package does not let this token in', 'It is there, and its settings do not name this repository. Package settings, "Manage Actions access", "Add repository", role Write.'),
            'index-stale': fault(false, 'The index lacks packages', 'Spack finds only what `index.spack` lists. `pakages push` writes it; two pushes of other tools at once lose entries of one another.'),
            'index-names-missing': fault(true, 'The index names packages that are gone', 'Spack finds a hash in the index and ends with an error when it downloads it. `pakages push` writes the index anew.'),
            'registry-on-one-machine': fault(true, 'Jobs cannot reach the registry', 'A registry at `localhost`, and a folder, are those of the machine that asks: a job on a runner finds nothing there. Name one that both reach, such as `oci://ghcr.io/OWNER/NAME-cache`.'),
            'generation-unsigned': fault(false, 'The newest push is not signed', 'A generation says what was pushed last, in which versions. Where it is not signed, who may write to the registry can show an older one, or another. The job needs `id-token: write`, or a `signing-key`.'),
            'binaries-unsigned': fault(false, 'Binaries are not signed', 'The policy asks for signers, or the job could sign, and the newest packages have no signature. Give the job `id-token: write`, or a `signing-key`.'),
        };
    }),
    51016: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            doctorStep: () => (doctorStep)
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(37638);
        var registry = __webpack_require__(92687);
        ;
        const TOOLKIT = /^syspack\/pakages(?:\/(?:\.github\/workflows\/)?([\w.-]+))?@/;
        const toolkitUses = (workflows) => workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => [...job.uses.flatMap(partUsed), ...job.runs.flatMap(partsRun)].map((one) => ({
            ...one,
            job,
            workflow,
        }))));
        function partUsed(use) {
            const found = TOOLKIT.exec(use.uses);
            return found ? [{ part: found[1] ?? '', use }] : [];
        }
        function partsRun({ text, at }) {
            const names = new Set(text.split(/[\n;&|()]/).flatMap((one) => commandIn(one) ?? []));
            return [...names].map((name) => ({
                part: name === 'all' ? '' : name,
                use: { uses: `pakages ${name}`, with: {}, at },
            }));
        }
        function commandIn(line) {
            const words = line.split(' ').filter((word) => word !== '' && !/^-|^\w+=/.test(word));
            const [program, command] = words[0] === 'npx' ? words.slice(1) : words;
            const isOurs = program !== undefined && /^(?:@syspack\/)?pakages(?:@[\w.-]+)?$/.test(program);
            return isOurs && command !== undefined && /^[a-z]+$/.test(command) ? command : undefined;
        }
        function versionOf({ use, workflow }) {
            const line = workflow.text.split('\n')[(use.at.line ?? 0) - 1] ?? '';
            return /(?:@|#\s*)v(\d+\.\d+\.\d+)\s*$/.exec(line)?.[1];
        }
        const BUILDERS = new Set(['', 'build', 'package-repository.yml']);
        const isBuilding = ({ part }) => BUILDERS.has(part);
        const neededPermissions = (part) => NEEDED[part] ?? {};
        const SIGNING = { packages: 'write', 'id-token': 'write' };
        const PUBLISHING = { contents: 'read', ...SIGNING };
        const PROPOSING = { contents: 'write', 'pull-requests': 'write' };
        const PRUNING = { contents: 'read', packages: 'write' };
        const NEEDED = {
            '': PUBLISHING,
            push: SIGNING,
            promote: PUBLISHING,
            'package-repository.yml': { ...PUBLISHING, attestations: 'write' },
            'build-stage.yml': { contents: 'read', packages: 'write' },
            'container-image.yml': { ...PUBLISHING, attestations: 'write' },
            release: { contents: 'read', packages: 'write' },
            'release-packages.yml': { ...SIGNING, contents: 'write', attestations: 'write' },
            prune: PRUNING,
            'prune.yml': PRUNING,
            updates: PROPOSING,
            'updates.yml': { ...PROPOSING, actions: 'write' },
            review: { contents: 'write', 'id-token': 'write' },
            'review.yml': { ...PROPOSING, ...SIGNING, issues: 'write' },
            index: { contents: 'read', packages: 'read', 'id-token': 'write' },
            'targets.yml': { contents: 'read' },
            'publish-on-request.yml': { contents: 'read', 'pull-requests': 'write', actions: 'read' },
            'vulnerabilities.yml': {
                contents: 'write',
                'pull-requests': 'write',
                issues: 'write',
                packages: 'read',
                'security-events': 'write',
                'id-token': 'write',
                pages: 'write',
            },
            'pages.yml': { contents: 'read', packages: 'read', 'id-token': 'write', pages: 'write' },
        };
        ;
        const SYSTEMS = [
            [/ubuntu[-:]?22\.04|ubuntu:jammy/, 'glibc', 35],
            [/ubuntu[-:]?24\.04|ubuntu:noble/, 'glibc', 39],
            [/debian[-:]?(?:11|bullseye)/, 'glibc', 31],
            [/debian[-:]?(?:12|bookworm)/, 'glibc', 36],
            [/debian[-:]?(?:13|trixie)/, 'glibc', 41],
            [/(?:rocky|rockylinux|almalinux|ubi)[-:/]?9|ubi9/, 'glibc', 34],
            [/(?:rocky|rockylinux|almalinux|ubi)[-:/]?8|ubi8/, 'glibc', 28],
            [/alpine/, 'musl', 2],
        ];
        function libcOf(system) {
            const [, kind, version] = SYSTEMS.find(([name]) => name.test(system)) ?? [];
            return kind === undefined || version === undefined ? undefined : { kind, version };
        }
        ;
        const checkBuilds = (uses) => [
            ...uses.flatMap(checkPadding),
            ...uses.flatMap(checkTarget),
            ...uses.filter(isBuilding).flatMap(checkRunner),
            ...checkBases(uses),
        ];
        const SHORTEST_PADDING = 64;
        function checkPadding({ use }) {
            const given = use.with['padded-length'] ?? '';
            if (given === '' || !(Number(given) < SHORTEST_PADDING))
                return [];
            return [
                {
                    id: 'root-unpadded',
                    sentence: `"padded-length" is ${given}: nobody could install the binaries to a longer path.`,
                    fix: 'Leave "padded-length" away, or write "padded-length: 256".',
                    at: use.at,
                },
            ];
        }
        function checkTarget({ use }) {
            const target = use.with['target'] ?? '';
            if (!/^(native|host|frontend|backend|fe|be)$/.test(target))
                return [];
            return [
                {
                    id: 'target-drifting',
                    sentence: `"target: ${target}" is another one on another runner.`,
                    fix: 'Leave "target" away, or write "target: x86_64_v3".',
                    at: use.at,
                },
            ];
        }
        const runnerOf = ({ job, use }) => use.with['runner'] ?? job.runsOn ?? '';
        const systemOf = (one) => one.use.with['container'] || one.job.container || runnerOf(one);
        function checkRunner(one) {
            if (!/-latest$/.test(systemOf(one)))
                return [];
            return [
                {
                    id: 'runner-drifting',
                    sentence: `The job "${one.job.id}" builds on "${systemOf(one)}", which becomes another system one day.`,
                    fix: 'Name the release: "ubuntu-24.04".',
                    at: one.job.at,
                },
            ];
        }
        function checkBases(uses) {
            const built = uses
                .filter(isBuilding)
                .flatMap((one) => libcOf(systemOf(one) || 'ubuntu-24.04') ?? [])
                .sort((one, other) => other.version - one.version)[0];
            if (built === undefined)
                return [];
            return uses.flatMap(({ part, use }) => {
                const base = use.with['base'] ?? '';
                const libc = part === 'container' ? libcOf(base) : undefined;
                return libc === undefined || fits(built, libc)
                    ? []
                    : [
                        {
                            id: 'base-libc-older',
                            sentence: `Packages are built on ${built.kind} ${shown(built)}, and "${base}" has ${libc.kind} ${shown(libc)}.`,
                            fix: `Write a newer "base", or build in an older container: ${built.kind} ${shown(built)} and newer do.`,
                            at: use.at,
                        },
                    ];
            });
        }
        const fits = (built, base) => built.kind === base.kind && built.version <= base.version;
        const shown = ({ kind, version }) => kind === 'glibc' ? `2.${version}` : `1.${version}`;
        var schemas = __webpack_require__(92857);
        ;
        const HEALTHY = { found: [], unchecked: [] };
        const together = (parts) => ({
            found: parts.flatMap(({ found }) => found),
            unchecked: parts.flatMap(({ unchecked }) => unchecked),
        });
        var outside_json = __webpack_require__(15125);
        ;
        const PATIENCE = 15_000;
        const LARGEST = 4 * 1024 * 1024;
        async function askGitHub({ http, signal }, { apiUrl, token }, path) {
            try {
                const answer = await http.request({
                    url: `${apiUrl}/${path}`,
                    headers: {
                        accept: 'application/vnd.github+json',
                        authorization: `Bearer ${token}`,
                        'user-agent': 'pakages',
                        'x-github-api-version': '2022-11-28',
                    },
                    timeout: PATIENCE,
                    deadline: PATIENCE,
                    signal,
                });
                const bytes = await answer.bytes(LARGEST);
                if (answer.status === 200)
                    return { kind: 'found', json: (0, outside_json.q)(bytes, 'the answer') };
                if (answer.status === 404)
                    return { kind: 'missing' };
                return { kind: 'unknown', why: whyNot(answer.status) };
            }
            catch (error) {
                signal.throwIfAborted();
                return { kind: 'unknown', why: `GitHub cannot be reached (${(0, errors.$N)(error) ?? 'no answer'})` };
            }
        }
        function whyNot(status) {
            if (status === 401)
                return 'the token is not valid';
            if (status === 403)
                return 'the token may not read it';
            return status === 429 ? 'GitHub answers too many requests' : `GitHub answers with ${status}`;
        }
        ;
        const PUBLISHERS = new Set(['', 'push', 'promote', 'package-repository.yml']);
        function checkBranches(uses, branch) {
            const publishing = uses.filter(({ part }) => PUBLISHERS.has(part));
            const pushed = publishing.filter(({ workflow }) => workflow.triggers.includes('push'));
            const narrowed = pushed.find(({ workflow: { pushed: of } }) => (of.branches ?? of.ignored ?? []).length > 0);
            if (!narrowed || pushed.some(({ workflow }) => runsFor(workflow, branch)))
                return [];
            const { workflow } = narrowed;
            const { branches = [], ignored = [] } = workflow.pushed;
            const lines = workflow.text.split('\n');
            const line = lines.findIndex((one) => /\bbranches(?:-ignore)?['"]?:/.test(one));
            return [
                {
                    id: 'default-branch-unpublished',
                    sentence: `It runs for pushes to ${branches.length > 0 ? branches.join(', ') : `all but ${ignored.join(', ')}`}, and the default branch is ${branch}.`,
                    fix: `Write "branches: [${branch}]" below "push:".`,
                    at: { file: workflow.path, line: line + 1 },
                },
            ];
        }
        function runsFor({ pushed: { branches, ignored } }, branch) {
            if (ignored)
                return !ignored.some((pattern) => matches(pattern, branch));
            const last = branches?.findLast((pattern) => matches(pattern.replace(/^!/, ''), branch));
            return branches === undefined || (last !== undefined && !last.startsWith('!'));
        }
        function matches(pattern, branch) {
            if (/[?+[\]]/.test(pattern))
                return true;
            const parts = pattern.split('**').map((part) => part
                .split('*')
                .map((text) => text.replaceAll(/[.^$(){}|\\]/g, '\\$&'))
                .join('[^/]*'));
            return new RegExp(`^${parts.join('.*')}$`).test(branch);
        }
        ;
        const repositoryType = schemas._H3({
            private: schemas.zMY(),
            default_branch: schemas.YjP().optional().catch(undefined),
            owner: schemas._H3({ login: schemas.YjP(), type: schemas.YjP() }),
        });
        const packageType = schemas._H3({
            visibility: schemas.YjP(),
            repository: schemas.L5J().optional(),
        });
        async function checkGitHub(ports, question, facts, uses) {
            const { repository, login } = question;
            const answer = await askGitHub(ports, login, `repos/${repository}`);
            const read = readAs(answer, repositoryType);
            if (read === undefined) {
                const why = answer.kind === 'unknown' ? answer.why : 'the token does not see the repository';
                return { found: [], unchecked: [{ what: 'what GitHub knows', why }], packageExists: undefined };
            }
            const ask = (path) => askGitHub(ports, login, path);
            const [image, secrets, pulls, plan] = await Promise.all([
                checkPackage(ask, question, read),
                checkSecrets(ask, question, facts),
                checkPullRequests(ask, question, uses),
                checkAttestations(ask, question, read, uses),
            ]);
            const { default_branch: branch } = read;
            const branches = branch === undefined ? found() : found(...checkBranches(uses, branch));
            const parts = [image, secrets, pulls, plan, branches];
            return {
                found: parts.flatMap(({ found }) => found),
                unchecked: parts.flatMap(({ unchecked }) => unchecked),
                packageExists: image.packageExists,
            };
        }
        function readAs(answer, type) {
            return answer.kind === 'found' ? type.safeParse(answer.json).data : undefined;
        }
        const found = (...all) => ({ found: all, unchecked: [] });
        const not = (what, answer) => {
            const why = answer.kind === 'unknown' ? answer.why : 'the token does not see it';
            return { found: [], unchecked: [{ what, why }] };
        };
        async function checkPackage(ask, { image, serverUrl, repository }, { private: isPrivate, owner }) {
            if (image === undefined)
                return { ...found(), packageExists: undefined };
            const [account = '', ...name] = image.split('/');
            const kind = owner.type === 'Organization' ? 'orgs' : 'users';
            const path = `${kind}/${account}/packages/container/${encodeURIComponent(name.join('/'))}`;
            const answer = await ask(path);
            if (answer.kind === 'missing')
                return { ...found(), packageExists: false };
            const read = readAs(answer, packageType);
            if (read === undefined)
                return { ...not('the visibility of the package', answer), packageExists: undefined };
            const page = `${serverUrl}/${kind}/${account}/packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            const wrong = [];
            if (read.visibility !== 'public' && !isPrivate)
                wrong.push({
                    id: 'package-private',
                    sentence: `${repository} is public, and its package ${image} is ${read.visibility}.`,
                    fix: `Open ${page}: "Change visibility".`,
                });
            if (read.repository === undefined || read.repository === null)
                wrong.push({
                    id: 'package-unlinked',
                    sentence: `The package ${image} is linked to no repository, and lets no job write.`,
                    fix: `Open ${page}: "Manage Actions access", "Add repository" ${repository}, role Write.`,
                });
            return { ...found(...wrong), packageExists: true };
        }
        const GIVEN = new Set(['GITHUB_TOKEN']);
        async function checkSecrets(ask, { repository }, { workflows }) {
            const read = workflows.flatMap(({ path, text }) => text.split('\n').flatMap((line, at) => [...line.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name]) => ({
                name: name.toUpperCase(),
                at: { file: path, line: at + 1 },
            }))));
            const wanted = read.filter(({ name }) => !GIVEN.has(name));
            if (wanted.length === 0)
                return found();
            const lists = ['actions/secrets', 'actions/organization-secrets'];
            const answers = await Promise.all(lists.map((list) => ask(`repos/${repository}/${list}?per_page=100`)));
            const own = readAs(answers[0], secretsType);
            if (own === undefined)
                return not('whether the secrets are set', answers[0]);
            const there = [own, readAs(answers[1], secretsType)].flatMap((list) => list?.secrets ?? []);
            const names = new Set(there.map(({ name }) => name.toUpperCase()));
            const missing = new Map(wanted.filter(({ name }) => !names.has(name)).map((one) => [one.name, one]));
            return found(...[...missing.values()].map(({ name, at }) => ({
                id: 'secret-missing',
                sentence: `There is no secret ${name}.`,
                fix: `Run "gh secret set ${name} --repo ${repository}".`,
                at,
            })));
        }
        const secretsType = schemas._H3({ secrets: schemas.YOg(schemas._H3({ name: schemas.YjP() })) });
        const mayApprove = schemas._H3({ can_approve_pull_request_reviews: schemas.zMY() });
        async function checkPullRequests(ask, { repository, serverUrl }, uses) {
            const updates = uses.find(({ part }) => part === 'updates' || part === 'updates.yml');
            if (updates === undefined || updates.use.with['token'] !== undefined)
                return found();
            const answer = await ask(`repos/${repository}/actions/permissions/workflow`);
            const read = readAs(answer, mayApprove);
            if (read === undefined)
                return not('whether jobs may open pull requests', answer);
            if (read.can_approve_pull_request_reviews)
                return found();
            return found({
                id: 'pull-requests-forbidden',
                sentence: `Jobs of ${repository} may not open pull requests, which updates are proposed in.`,
                fix: `Open ${serverUrl}/${repository}/settings/actions: "Allow GitHub Actions to create and approve pull requests".`,
                at: updates.use.at,
            });
        }
        const organizationType = schemas._H3({ plan: schemas._H3({ name: schemas.YjP() }).optional() });
        async function checkAttestations(ask, { serverUrl }, { private: isPrivate, owner }, uses) {
            const asking = uses.find(({ job }) => {
                const { permissions } = job;
                return typeof permissions === 'object' && permissions['attestations'] === 'write';
            });
            const hosted = serverUrl === 'https://github.com';
            if (asking === undefined || (hosted && !isPrivate))
                return found();
            const wrong = (sentence) => found({
                id: 'attestations-unavailable',
                sentence,
                fix: 'Take "attestations: write" out of the job.',
                at: asking.use.at,
            });
            if (!hosted)
                return wrong(`${serverUrl} keeps no attestations.`);
            if (owner.type !== 'Organization')
                return wrong('The repository is private and belongs to a person: GitHub keeps no attestations.');
            const answer = await ask(`orgs/${owner.login}`);
            const plan = readAs(answer, organizationType)?.plan?.name;
            if (plan === undefined)
                return not('the plan of the organization, which attestations of private repositories need', answer);
            return plan.startsWith('enterprise')
                ? found()
                : wrong(`The repository is private, and the plan of ${owner.login} is "${plan}".`);
        }
        var promises_ = __webpack_require__(51455);
        ;
        const COMPILERS = {
            c: /^(?:gcc|clang|icx|nvc|cc)(?:-\d+)?$/,
            cxx: /^(?:g\+\+|clang\+\+|icpx|nvc\+\+|c\+\+)(?:-\d+)?$/,
            fortran: /^(?:gfortran|flang|flang-new|ifx|nvfortran|f77)(?:-\d+)?$/,
        };
        async function checkCompilers(languages, path) {
            if (languages.size === 0)
                return [];
            const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
            const names = await Promise.all(folders.map((one) => (0, promises_.readdir)(one).catch(() => [])));
            const programs = names.flat();
            const missing = [...languages].filter((language) => !programs.some((name) => COMPILERS[language]?.test(name)));
            if (missing.length === 0)
                return [];
            return [
                {
                    id: 'no-compiler',
                    sentence: `Recipes need a compiler of ${missing.join(' and of ')}, and none is on the PATH of this machine.`,
                    fix: 'On Debian and Ubuntu: apt-get install build-essential gfortran.',
                },
            ];
        }
        var external_node_fs_ = __webpack_require__(73024);
        var recipe = __webpack_require__(61400);
        var invalid_value = __webpack_require__(14566);
        var recipe_folder = __webpack_require__(50703);
        var package_names = __webpack_require__(26263);
        var syntax_error = __webpack_require__(37571);
        var read_recipe = __webpack_require__(93955);
        ;
        const MOST_PARSED = 50;
        async function checkRecipeFiles({ root, repositories }) {
            const places = (await Promise.all(repositories.map((one) => (0, recipe_folder.vY)(one)))).flat();
            const looked = places.slice(0, MOST_PARSED);
            const found = await Promise.all([
                ...repositories.map((one) => checkFolders(root, one)),
                ...looked.map((place) => checkRecipe(root, place)),
            ]);
            const left = places.length - looked.length;
            const why = `only the first ${MOST_PARSED} are read here`;
            return {
                found: found.flat(),
                unchecked: left > 0 ? [{ what: `the files of ${left} more recipes`, why }] : [],
            };
        }
        async function checkFolders(root, { packages, before2 }) {
            const entries = await (0, promises_.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const folders = entries.filter((entry) => entry.isDirectory() && (0, package_names.Xi)(entry.name, before2));
            const contents = await Promise.all(folders.map(({ name }) => (0, promises_.readdir)((0, external_node_path_.join)(packages, name))));
            return folders
                .filter((_, at) => !contents[at].some((name) => name.endsWith('.py')))
                .map(({ name }) => ({
                id: 'recipe-missing',
                sentence: 'It holds no package.py: Spack knows no such package.',
                fix: 'Write the package.py, or delete the folder.',
                at: { file: (0, external_node_path_.relative)(root, (0, external_node_path_.join)(packages, name)) },
            }));
        }
        async function checkRecipe(root, place) {
            const file = (0, external_node_path_.relative)(root, (0, external_node_path_.join)(place.folder, 'package.py'));
            const text = await (0, recipe_folder.gl)(place).catch(() => '');
            const line = (0, syntax_error.z)(text);
            if (line === undefined)
                return missingPatches(place, text, file);
            return [
                {
                    id: 'recipe-malformed',
                    sentence: `The recipe of ${place.name} is not valid Python.`,
                    fix: `Correct it: "python3 -m py_compile ${file}" says more.`,
                    at: { file, line },
                },
            ];
        }
        const inherits = (text) => text.includes('.packages.') || text.includes('spack.pkg.');
        function missingPatches(place, text, file) {
            if (inherits(text) || !text.includes('patch('))
                return [];
            return patchesOf(place, text)
                .filter(({ source }) => !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(place.folder, source)))
                .map(({ source, line }) => ({
                id: 'patch-missing',
                sentence: `The recipe of ${place.name} names a patch that is not there: ${source}.`,
                fix: 'Put the file beside package.py, or take the patch out.',
                at: { file, line },
            }));
        }
        function patchesOf(place, text) {
            try {
                return (0, read_recipe.X)(text, place.name).patches.flatMap(({ source, conditional, span }) => (0, recipe.t8)(source) || conditional !== undefined || source.includes('://')
                    ? []
                    : [{ source, line: span.line }]);
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return [];
            }
        }
        var misnamed_folders = __webpack_require__(9428);
        ;
        const KNOWN_APIS = [
            [/^v?1\.0(\.|$)/, 2, 2],
            [/^v?1\.1(\.|$)/, 2, 4],
        ];
        async function checkRecipes(facts, uses) {
            const apis = await Promise.all(facts.repositories.map((one) => apiOf(facts.root, one.folder)));
            const misnamed = (await Promise.all(facts.repositories.map(misnamed_folders.K))).flat();
            return [
                ...checkEnvironment(facts),
                ...misnamed.map(({ folder, right }) => {
                    const file = (0, external_node_path_.join)((0, external_node_path_.relative)(facts.root, folder), 'package.py');
                    return {
                        id: 'recipe-folder-misnamed',
                        sentence: `Spack does not see the recipe in ${(0, external_node_path_.relative)(facts.root, folder)}: it takes no folder of this name for a package.`,
                        fix: right === undefined
                            ? 'Rename the folder: small letters, digits and single underscores.'
                            : `Rename the folder to "${right}".`,
                        at: { file },
                    };
                }),
                ...facts.repositories
                    .filter(({ before2 }) => before2)
                    .map(({ folder }) => ({
                    id: 'recipe-layout-old',
                    sentence: `The recipes of ${(0, external_node_path_.relative)(facts.root, folder) || '.'} lie as before Spack 1.0.`,
                    fix: 'Run "pakages init --move --dry-run" to see how they would lie.',
                    at: { file: (0, external_node_path_.join)((0, external_node_path_.relative)(facts.root, folder), 'repo.yaml') },
                })),
                ...uses.flatMap((use) => [...checkRefs(use), ...apis.flatMap((api) => checkApi(use, api))]),
            ];
        }
        async function apiOf(root, folder) {
            const lines = (await (0, promises_.readFile)((0, external_node_path_.join)(folder, 'repo.yaml'), 'utf8')).split('\n');
            const line = lines.findIndex((one) => /^\s+api:/.test(one));
            const [, major, minor] = /v(\d+)\.(\d+)/.exec(lines[line] ?? '') ?? [];
            if (major === undefined)
                return undefined;
            const file = (0, external_node_path_.join)((0, external_node_path_.relative)(root, folder), 'repo.yaml');
            return { major: Number(major), minor: Number(minor), at: { file, line: line + 1 } };
        }
        function checkEnvironment({ root, configuration }) {
            const folder = configuration?.values.environment;
            if (folder === undefined || (0, external_node_fs_.existsSync)((0, external_node_path_.join)((0, external_node_path_.resolve)(root, folder), 'spack.yaml')))
                return [];
            return [
                {
                    id: 'no-environment',
                    sentence: `There is no spack.yaml in ${folder}.`,
                    fix: 'Correct "environment", or write the spack.yaml.',
                    at: configuration.at('environment'),
                },
            ];
        }
        function checkRefs({ use }) {
            const { 'spack-ref': spack = '', 'recipes-ref': recipes = '' } = use.with;
            if (/^v?0\.\d/.test(spack))
                return [
                    {
                        id: 'spack-too-old',
                        sentence: `Spack ${spack} has no recipes in a repository of their own.`,
                        fix: 'Write "spack-ref: v1.1.1", or leave it away.',
                        at: use.at,
                    },
                ];
            if ((spack === '') === (recipes === ''))
                return [];
            const [given, missing] = spack === '' ? ['recipes-ref', 'spack-ref'] : ['spack-ref', 'recipes-ref'];
            return [
                {
                    id: 'spack-without-recipes',
                    sentence: `"${given}" is given, and "${missing}" is not.`,
                    fix: `Write "${missing}: …" beside "${given}", or leave both away.`,
                    at: use.at,
                },
            ];
        }
        function checkApi({ use }, api) {
            const spack = use.with['spack-ref'] ?? '';
            const known = KNOWN_APIS.find(([release]) => release.test(spack));
            if (known === undefined || api === undefined)
                return [];
            const [, major, minor] = known;
            if (api.major < major || (api.major === major && api.minor <= minor))
                return [];
            return [
                {
                    id: 'recipe-api-too-new',
                    sentence: `The recipes are of package API ${api.major}.${api.minor}, and Spack ${spack} knows ${major}.${minor}.`,
                    fix: `Write "api: v${major}.${minor}", or a newer "spack-ref".`,
                    at: api.at,
                },
            ];
        }
        ;
        function checkRegistry(facts, { reference, signed, login, exists }) {
            if (facts.kind === 'unknown')
                return unchecked(facts.why);
            if (facts.kind === 'denied') {
                if (!login)
                    return unchecked('there is no token, and it is not public');
                if (exists === false)
                    return unchecked('nothing was published yet');
                return { found: [denied(reference)], unchecked: [] };
            }
            return {
                found: [
                    ...checkIndex(facts, reference),
                    ...checkSample(facts.sample, signed),
                    ...(signed ? checkGeneration(facts) : []),
                ],
                unchecked: [],
            };
        }
        const unchecked = (why) => ({
            found: [],
            unchecked: [{ what: 'the registry', why }],
        });
        const denied = (reference) => ({
            id: 'package-denied',
            sentence: `${reference} does not let this token in.`,
            fix: 'Open the settings of the package: "Manage Actions access", "Add repository", role Write.',
        });
        function checkIndex({ tags, listed }, reference) {
            const lacking = [...tags].filter(([hash]) => !listed?.has(hash)).map(([, tag]) => tag);
            const gone = [...(listed ?? [])].filter((hash) => !tags.has(hash));
            return [
                ...(lacking.length === 0
                    ? []
                    : [
                        {
                            id: 'index-stale',
                            sentence: `The index of ${reference} lacks ${some(lacking)}.`,
                            fix: `Run "pakages push --registry ${reference}", or the workflow, once more: it writes the index anew.`,
                        },
                    ]),
                ...(gone.length === 0
                    ? []
                    : [
                        {
                            id: 'index-names-missing',
                            sentence: `The index of ${reference} lists ${some(gone)}, and there is no such package.`,
                            fix: `Run "pakages prune --registry ${reference}": it writes the index anew.`,
                        },
                    ]),
            ];
        }
        const some = (names) => names.length <= 3
            ? names.join(', ')
            : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
        function checkGeneration({ generation, sample, }) {
            const told = sample.some((one) => !one.signed);
            if (generation === undefined || generation.signed || told)
                return [];
            return [
                {
                    id: 'generation-unsigned',
                    sentence: `Generation ${generation.number} is not signed: nobody can tell that it is the newest.`,
                    fix: 'Write "id-token: write" below "permissions:" of the job that publishes, and publish again.',
                },
            ];
        }
        const SHORTEST_ROOT = 64;
        function checkSample(sample, signed) {
            const unsigned = signed ? sample.filter((one) => !one.signed) : [];
            const short = sample.filter(({ root }) => root !== undefined && root.length < SHORTEST_ROOT);
            return [
                ...(unsigned.length === 0
                    ? []
                    : [
                        {
                            id: 'binaries-unsigned',
                            sentence: `Nobody signed ${some(unsigned.map(({ tag }) => tag))}.`,
                            fix: 'Write "id-token: write" below "permissions:" of the job that publishes, and publish again.',
                        },
                    ]),
                ...(short.length === 0
                    ? []
                    : [
                        {
                            id: 'binaries-unpadded',
                            sentence: `${some(short.map(({ tag }) => tag))} was built in ${short[0].root}, and installs to no longer path.`,
                            fix: 'Leave "padded-length" and "install-root" at their defaults, and build again.',
                        },
                    ]),
            ];
        }
        var suggestion = __webpack_require__(76133);
        var outside_yaml = __webpack_require__(6700);
        var parse_spec = __webpack_require__(70378);
        ;
        async function checkSpecs(facts) {
            const recipes = (await Promise.all(facts.repositories.map((one) => (0, recipe_folder.vY)(one)))).flat();
            const names = recipes.map(({ name }) => name);
            const { configuration } = facts;
            const { specs = [], environment } = configuration?.values ?? {};
            return [
                ...specs.flatMap((text, index) => checkSpec(text, names, facts).map((one) => ({
                    ...one,
                    at: configuration.at('specs', index),
                }))),
                ...(environment === undefined ? [] : await checkEnvironmentFile(facts.root, environment)),
                ...checkPresence(facts, names),
            ];
        }
        function checkPresence({ repositories, configuration }, names) {
            const { specs = [], environment } = configuration?.values ?? {};
            const something = names.length + specs.length > 0 || environment !== undefined;
            if (repositories.length === 0 || something)
                return [];
            return [
                {
                    id: 'no-recipes',
                    sentence: 'The repository holds no recipe, and "specs" names nothing of others.',
                    fix: 'Write a recipe: packages/NAME/package.py beside repo.yaml.',
                },
            ];
        }
        function checkSpec(text, names, { repositories }) {
            if (text.includes('/') && /\.(?:json|ya?ml)$/.test(text))
                return [];
            let query;
            try {
                query = (0, parse_spec.N)(text);
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return [{ id: 'spec-malformed', sentence: error.message, fix: error.fix }];
            }
            const { name, namespace } = query;
            const own = repositories.some((one) => one.namespace === namespace);
            if (name === undefined || names.includes(name) || (namespace !== undefined && !own))
                return [];
            const near = (0, suggestion.h)(name, names);
            const none = repositories.length > 0 && names.length === 0;
            const slip = near !== undefined && isSlip(name, near);
            return own || none || slip ? [unknownName(name, near)] : [];
        }
        const unknownName = (name, near) => ({
            id: 'spec-unknown',
            sentence: `No recipe of this repository is named "${name}".`,
            fix: near === undefined ? 'Correct the name, or write the recipe.' : `Did you mean "${near}"?`,
        });
        const LONG_NAME = 8;
        const isSlip = (name, near) => Math.min(name.length, near.length) >= LONG_NAME && Math.abs(name.length - near.length) < 2;
        const environmentFile = schemas.Ikc({
            spack: schemas._H3({ specs: schemas.YOg(schemas.L5J()).nullish() }),
        });
        const BRINGERS = ['include', 'include_concrete', 'definitions', 'groups'];
        async function checkEnvironmentFile(root, environment) {
            const file = (0, external_node_path_.join)(environment, 'spack.yaml');
            const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(root, file), 'utf8').catch(() => undefined);
            if (text === undefined)
                return [];
            const wrong = (sentence, fix) => [
                { id: 'environment-malformed', sentence, fix, at: { file } },
            ];
            const fix = 'Write it as Spack does: "spack:", below it "specs:" with a list.';
            let json;
            try {
                json = (0, outside_yaml.h)(text, file);
            }
            catch (error) {
                if (!(error instanceof invalid_value.h))
                    throw error;
                return wrong(error.message, error.fix);
            }
            const read = environmentFile.safeParse(json);
            if (!read.success)
                return wrong(`${file} is no environment of Spack.`, fix);
            const { spack } = read.data;
            const others = BRINGERS.some((key) => spack[key] !== undefined);
            return others || (spack.specs ?? []).length > 0 ? [] : wrong(`${file} names no spec.`, fix);
        }
        var src_version = __webpack_require__(8109);
        ;
        const knownInputs = {
            "": ["specs", "environment", "trusted-caches", "public-caches", "token", "username", "source-mirror", "tests", "concurrent-packages", "fail-fast", "time-budget", "check-run", "repository", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "target", "compiler", "target-name", "externals", "install-root", "padded-length", "jobs", "work-dir", "registry", "push", "password", "update-index", "allow", "publish-from", "sign", "signing-key", "formats", "keep-caches"],
            "setup": ["repository", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "target", "compiler", "target-name", "externals", "install-root", "padded-length", "jobs", "work-dir", "trusted-caches", "public-caches", "keep-caches", "publish-from"],
            "plan": ["specs", "environment", "lock", "changed-since", "dependents", "trusted-caches", "registry", "public-caches", "token", "username", "tests", "runners", "minutes", "stages", "reports", "repository", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "target", "compiler", "target-name", "externals", "install-root", "padded-length", "jobs", "work-dir"],
            "build": ["specs", "environment", "trusted-caches", "public-caches", "token", "username", "source-mirror", "tests", "concurrent-packages", "fail-fast", "time-budget", "check-run", "repository", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "target", "compiler", "target-name", "externals", "install-root", "padded-length", "jobs", "work-dir", "built", "built-by", "plan", "job", "plan-digest", "registry", "password", "run", "kept", "give-up", "wait", "targets", "allow", "publish-from"],
            "sbom": ["lock", "scope", "formats", "output", "repository", "spack-ref", "recipes-ref", "work-dir"],
            "push": ["registry", "cache", "token", "username", "password", "source-mirror", "update-index", "attach-sboms", "sign", "signing-key", "repository", "targets", "allow", "part", "publish-from", "concurrency", "work-dir"],
            "promote": ["plan", "plan-digest", "changed-since", "dependents", "environment", "registry", "run", "built", "clean", "attach-sboms", "token", "username", "password", "sign", "signing-key", "repository", "targets", "allow", "part", "publish-from", "concurrency", "work-dir"],
            "install": ["registry", "specs", "generation", "as-of", "rollback", "lock", "requires", "config", "allow", "index", "trust", "unsigned-index", "package-lock", "prune", "write", "mode", "installer", "install-root", "add-to-path", "add-to-environment", "view", "repository", "token", "username", "concurrency", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "work-dir"],
            "updates": ["repository", "publish-from", "packages", "token", "upstream-token", "dry-run", "write", "coverage", "verify", "limit", "upstream", "run-recipes", "build-workflow", "config", "work-dir"],
            "review": ["command", "say", "note", "diff", "auditor", "config", "registry", "signing-key", "publish", "answer", "delete", "remove", "publish-from", "branch", "token", "username"],
            "resolve": ["requirements", "config", "index", "lock", "allow", "unsigned", "prune", "write"],
            "index": ["config", "registry", "output", "url", "title", "recipes", "vulnerabilities", "scan", "begin-record", "signing-key", "expires-after", "publish-from", "fresh", "token", "username", "concurrency", "work-dir"],
            "scan": ["targets", "index", "trust", "unsigned-index", "config", "databases", "update", "live", "recipes", "fail-on", "grade", "max-age", "known-as", "sarif", "vex", "cyclonedx", "openvex", "propose", "issue", "github-token", "publish-from", "rebuild-index", "work-dir", "token", "username"],
            "audit": ["targets", "index", "trust", "unsigned-index", "config", "grade", "max-age", "ignore-not-covered"],
            "container": ["registry", "specs", "lock", "environment", "generation", "as-of", "base", "image", "archive", "tags", "layers", "prefix", "max-layers", "entrypoint", "command", "env", "labels", "user", "working-folder", "dry-run", "config", "allow", "index", "trust", "unsigned-index", "sign", "signing-key", "token", "username", "password", "image-username", "image-password", "base-username", "base-password", "publish-from", "concurrency", "work-dir"],
            "doctor": ["folder", "registry", "ignore", "token"],
            "prune": ["registry", "delete", "newest", "days", "staging-days", "generations", "last-of-roots", "locks", "reviews", "unnamed", "token", "username", "password", "publish-from"],
            "release": ["registry", "config", "name", "generation", "since", "dry-run", "output", "token", "username", "password", "publish-from", "concurrency"],
            "targets": ["systems"],
            "build-stage.yml": ["matrix", "id", "plan-digest", "settings"],
            "container-image.yml": ["registry", "registry-username", "config", "specs", "lock", "environment", "generation", "base", "image", "tags", "layers", "prefix", "entrypoint", "command", "env", "labels", "user", "working-folder", "sign", "image-username", "base-username", "publish", "publish-from", "runner"],
            "package-repository.yml": ["repository", "specs", "environment", "registry", "registry-username", "trusted-caches", "public-caches", "source-mirror", "changed-since", "dependents", "tests", "spack-ref", "spack-repository", "recipes-ref", "recipes-repository", "target", "compiler", "target-name", "externals", "install-root", "padded-length", "jobs", "runners", "minutes", "runner", "container", "built-by", "publish", "publish-from", "ref", "sign", "allowed-targets", "allow"],
            "pages.yml": ["config", "registry", "registry-username", "url", "title", "recipes", "scan", "findings", "databases", "live", "max-age", "known-as", "expires-after", "publish-from", "runner"],
            "prune.yml": ["delete", "registry", "registry-username", "newest", "days", "generations", "last-of-roots", "locks", "reviews", "unnamed", "publish-from", "runner"],
            "publish-on-request.yml": ["label", "take-builds", "runner"],
            "release-packages.yml": ["name", "generation", "since", "prerelease", "registry", "registry-username", "config", "image", "image-base", "image-specs", "image-tags", "publish-from", "runner"],
            "review.yml": ["config", "registry", "registry-username", "runner"],
            "targets.yml": ["systems", "runner"],
            "updates.yml": ["repository", "packages", "limit", "upstream", "verify", "build-workflow", "config", "publish-from", "runner"],
            "vulnerabilities.yml": ["targets", "index", "trust", "config", "registry", "registry-username", "databases", "live", "max-age", "recipes", "fail-on", "grade", "known-as", "propose", "issue", "publish-from", "upload", "pages", "url", "title", "expires-after", "runner"],
        };
        ;
        function checkInputs(one) {
            const { part, use } = one;
            const known = Object.hasOwn(knownInputs, part) ? knownInputs[part] : undefined;
            if (known === undefined || (versionOf(one) ?? src_version.xv) !== src_version.xv)
                return [];
            const what = part.endsWith('.yml') ? `The workflow ${part}` : `The action "${part || 'pakages'}"`;
            return Object.keys(use.with)
                .filter((name) => !known.includes(name.toLowerCase()))
                .map((name) => ({
                id: 'input-unknown',
                sentence: `${what} has no input "${name}".`,
                fix: (0, suggestion.a)(name, known, `Take it out, or write one of: ${known.join(', ')}.`),
                at: use.at,
            }));
        }
        ;
        function checkWorkflows({ workflows, dependabot, configuration }, uses) {
            return [
                ...workflows.flatMap(checkPins),
                ...checkDependabot(workflows, dependabot),
                ...uses.flatMap(checkVersion),
                ...uses.flatMap(checkInputs),
                ...uses.flatMap(checkPermissions),
                ...workflow_checks_checkRegistry(uses, configuration),
                ...uses.filter(isBuilding).flatMap(checkTrigger),
                ...jobsThatBuild(uses).flatMap(checkCredentials),
            ];
        }
        const PINNED = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
        const isPinned = (uses) => /^(?:\.\/|\$\/|docker:\/\/.*@sha256:)/.test(uses) || PINNED.test(uses);
        const checkPins = ({ jobs }) => jobs
            .flatMap((job) => job.uses)
            .filter(({ uses }) => !isPinned(uses))
            .map(({ uses, at }) => ({
            id: 'action-unpinned',
            sentence: `${uses} can become other code at any time.`,
            fix: `Write "uses: ${uses.split('@')[0]}@COMMIT # ${uses.split('@')[1] ?? 'VERSION'}"; "git ls-remote https://github.com/${uses.split('/').slice(0, 2).join('/').split('@')[0]}" lists commits.`,
            at,
        }));
        function checkDependabot(workflows, dependabot) {
            const pinned = workflows.flatMap(({ jobs }) => jobs).flatMap(({ uses }) => uses);
            const first = pinned.find(({ uses }) => PINNED.test(uses));
            if (first === undefined || dependabot?.includes('github-actions'))
                return [];
            return [
                {
                    id: 'pins-unattended',
                    sentence: 'Workflows are pinned by commit, and nothing proposes newer ones.',
                    fix: 'Write .github/dependabot.yml with "package-ecosystem: github-actions", as "pakages init" does.',
                    at: first.at,
                },
            ];
        }
        function checkVersion(one) {
            const { use } = one;
            const version = versionOf(one);
            if (version === undefined || !isBefore(version, src_version.xv))
                return [];
            return [
                {
                    id: 'workflow-outdated',
                    sentence: `It names Pakages ${version}, and this is ${src_version.xv}.`,
                    fix: 'Run "pakages init --update".',
                    at: use.at,
                },
            ];
        }
        function isBefore(version, other) {
            const [one, two] = [version, other].map((text) => text.split('.').map(Number));
            const at = one.findIndex((number, index) => number !== two[index]);
            return at !== -1 && one[at] < two[at];
        }
        function checkPermissions({ part, use, job }) {
            const { permissions } = job;
            if (permissions === undefined || permissions === 'write-all')
                return [];
            const missing = Object.entries(neededPermissions(part)).filter(([name, level]) => !grants(permissions === 'read-all' ? 'read' : permissions[name], level));
            return missing.map(([name, level]) => ({
                id: 'permission-missing',
                sentence: `The job "${job.id}" may not: ${name} ${level}, which ${part || 'pakages'} needs.`,
                fix: `Write "${name}: ${level}" below "permissions:" of the job.`,
                at: use.at,
            }));
        }
        const grants = (given, needed) => given === 'write' || (given === 'read' && needed === 'read');
        const ONE_MACHINE = /^(?:oci-layout:|oci(?:\+https?)?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?=[:/]))/;
        function workflow_checks_checkRegistry(uses, configuration) {
            const wrong = (registry, at) => ({
                id: 'registry-on-one-machine',
                sentence: `${registry} is another place on each machine, and jobs run on others.`,
                fix: 'Write one that both reach: "oci://ghcr.io/OWNER/NAME-cache".',
                ...(at && { at }),
            });
            const inWorkflows = uses.flatMap(({ part, use }) => {
                const registry = use.with['registry'] ?? '';
                return part.endsWith('.yml') && ONE_MACHINE.test(registry) ? [wrong(registry, use.at)] : [];
            });
            const own = configuration?.values.registry;
            return inWorkflows.length === 0 && own !== undefined && uses.length > 0 && ONE_MACHINE.test(own)
                ? [wrong(own, configuration.at('registry'))]
                : inWorkflows;
        }
        const checkTrigger = ({ workflow, job, use }) => workflow.triggers
            .filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run')
            .map((trigger) => ({
            id: 'fork-code-trusted',
            sentence: `The job "${job.id}" builds recipes on "${trigger}".`,
            fix: 'Write "pull_request:" in its place.',
            at: use.at,
        }));
        const jobsThatBuild = (uses) => [
            ...new Set(uses.filter((use) => isBuilding(use)).map(({ job }) => job)),
        ];
        const checkCredentials = (job) => job.uses
            .filter((used) => used.uses.startsWith('actions/checkout@') && used.with['persist-credentials'] !== 'false')
            .map(({ at }) => ({
            id: 'credentials-left',
            sentence: `The job "${job.id}" leaves its token in the checkout that recipes are built in.`,
            fix: 'Write "with: { persist-credentials: false }" below the checkout.',
            at,
        }));
        var config_configuration = __webpack_require__(31058);
        var repository_folder = __webpack_require__(78301);
        ;
        const scalar = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY(), schemas.chJ()]).transform(String);
        const values = schemas.g1P(schemas.YjP(), scalar.catch('')).catch({});
        const permissions = schemas.KCZ([schemas.k5n(['read-all', 'write-all']), schemas.g1P(schemas.YjP(), schemas.YjP())]);
        const step = schemas._H3({
            uses: schemas.YjP().optional().catch(undefined),
            run: schemas.YjP().optional().catch(undefined),
            with: values.optional(),
        });
        const jobType = schemas._H3({
            permissions: permissions.optional().catch(undefined),
            'runs-on': schemas.L5J().optional(),
            container: schemas.KCZ([schemas.YjP(), schemas._H3({ image: schemas.YjP() })])
                .optional()
                .catch(undefined),
            uses: schemas.YjP().optional().catch(undefined),
            with: values.optional(),
            steps: schemas.YOg(step.catch({})).optional().catch(undefined),
        });
        const workflow = schemas._H3({
            on: schemas.L5J().optional(),
            permissions: permissions.optional().catch(undefined),
            jobs: schemas.g1P(schemas.YjP(), jobType.catch({ 'runs-on': undefined })).catch({}),
        });
        function readWorkflow(path, text) {
            const read = workflowIn(path, text);
            const place = placesIn(path, text);
            return {
                path,
                text,
                triggers: triggersOf(read.on),
                pushed: pushedBranches(read.on),
                jobs: Object.entries(read.jobs).map(([id, job]) => {
                    const at = place((line) => /^ +/.test(line) && line.trim().replace(/["']/g, '').startsWith(`${id}:`));
                    const [uses, runs] = [[], []];
                    for (const one of [{ uses: job.uses, with: job.with }, ...(job.steps ?? [])])
                        if (one.uses !== undefined)
                            uses.push(usedAction(one.uses, one.with ?? {}, place));
                        else if ('run' in one && one.run !== undefined)
                            runs.push(runScript(one.run, place));
                    return {
                        id,
                        at,
                        permissions: job.permissions ?? read.permissions,
                        runsOn: typeof job['runs-on'] === 'string' ? job['runs-on'] : undefined,
                        container: typeof job.container === 'string' ? job.container : job.container?.image,
                        uses,
                        runs,
                    };
                }),
            };
        }
        function workflowIn(path, text) {
            const read = workflow.safeParse((0, outside_yaml.h)(text, path));
            if (read.success)
                return read.data;
            throw new invalid_value.h(`${(0, invalid_value.S)(path)} is no workflow: it has no "on" and no "jobs".`, {
                id: 'not-a-workflow',
                fix: 'Write the workflow, or delete the file.',
            });
        }
        const usedAction = (uses, given, place) => ({
            uses,
            with: given,
            at: place((line) => line.includes('uses:') && line.includes(uses)),
        });
        function runScript(text, place) {
            const line = text.split('\n').find((one) => one.includes('pakages'));
            return { text, at: line === undefined ? { file: '' } : place((one) => one.includes(line.trim())) };
        }
        function placesIn(path, text) {
            const lines = text.split('\n');
            let from = 0;
            return (isIt) => {
                const at = lines.findIndex((line, index) => index >= from && isIt(line));
                if (at === -1)
                    return { file: path };
                from = at + 1;
                return { file: path, line: at + 1 };
            };
        }
        function triggersOf(on) {
            if (typeof on === 'string')
                return [on];
            if (Array.isArray(on))
                return on.filter((one) => typeof one === 'string');
            return typeof on === 'object' && on !== null ? Object.keys(on) : [];
        }
        const branchesType = schemas._H3({
            push: schemas._H3({
                branches: schemas.YOg(schemas.YjP()).exactOptional(),
                'branches-ignore': schemas.YOg(schemas.YjP()).exactOptional(),
                tags: schemas.L5J().optional(),
                'tags-ignore': schemas.L5J().optional(),
            }),
        });
        function pushedBranches(on) {
            const push = branchesType.safeParse(on).data?.push;
            const { branches, 'branches-ignore': ignored } = push ?? {};
            const isOfTags = (push?.tags ?? push?.['tags-ignore']) !== undefined;
            const of = branches ?? (isOfTags && !ignored ? [] : undefined);
            return { ...(of && { branches: of }), ...(ignored && { ignored }) };
        }
        ;
        async function readLocalFacts(root) {
            const unreadable = [];
            const configuration = await (0, config_configuration.GA)((0, external_node_path_.join)(root, config_configuration.oT)).catch((error) => {
                unreadable.push(diagnosisOf('configuration-malformed', error));
                return undefined;
            });
            const repositories = await repositoriesOf(root, configuration, unreadable);
            return {
                root,
                configuration,
                repositories,
                languages: await languagesOf(repositories),
                workflows: await workflowsOf(root, unreadable),
                dependabot: await dependabotOf(root),
                unreadable,
            };
        }
        function diagnosisOf(id, error) {
            if (!(error instanceof errors.yo))
                throw error;
            return { id, sentence: error.message, fix: error.fix, ...(error.at && { at: error.at }) };
        }
        async function repositoriesOf(root, configuration, unreadable) {
            const folder = (0, external_node_path_.resolve)(root, configuration?.values.repository ?? '.');
            try {
                return await (0, repository_folder.S)(folder, 'repository');
            }
            catch (error) {
                const message = (0, errors.bD)(error);
                const id = message.includes('has no "api"')
                    ? 'recipe-api-missing'
                    : message.includes('valid repo.yaml')
                        ? 'recipe-repository-malformed'
                        : 'no-recipes';
                const elsewhere = id === 'no-recipes' && configuration?.values.environment !== undefined;
                if (!elsewhere && !isSilenced(id, unreadable))
                    unreadable.push(diagnosisOf(id, error));
                return [];
            }
        }
        const isSilenced = (id, unreadable) => id === 'no-recipes' && unreadable.length > 0;
        const MOST_RECIPES = 300;
        async function languagesOf(repositories) {
            const places = (await Promise.all(repositories.map((one) => (0, recipe_folder.vY)(one)))).flat();
            const texts = places.slice(0, MOST_RECIPES).map((place) => (0, recipe_folder.gl)(place).catch(() => ''));
            return new Set((await Promise.all(texts)).flatMap((text) => [...text.matchAll(/^[ \t]+depends_on\(\s*["'](c|cxx|fortran)["']/gm)].map(([, one]) => one)));
        }
        async function workflowsOf(root, unreadable) {
            const folder = (0, external_node_path_.join)(root, '.github', 'workflows');
            const names = await (0, promises_.readdir)(folder).catch(() => []);
            const workflows = [];
            for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
                const path = `.github/workflows/${name}`;
                try {
                    workflows.push(readWorkflow(path, await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), 'utf8')));
                }
                catch (error) {
                    if (!(error instanceof invalid_value.h))
                        throw error;
                    unreadable.push({
                        id: 'workflow-malformed',
                        sentence: error.message,
                        fix: error.fix,
                        at: { file: path },
                    });
                }
            }
            return workflows;
        }
        const dependabotOf = async (root) => {
            for (const name of ['dependabot.yml', 'dependabot.yaml']) {
                const text = await (0, promises_.readFile)((0, external_node_path_.join)(root, '.github', name), 'utf8').catch(() => undefined);
                if (text !== undefined)
                    return text;
            }
            return undefined;
        };
        var index_image = __webpack_require__(16534);
        var generation_tags = __webpack_require__(52089);
        var spack_image_tags = __webpack_require__(89077);
        var registry_error = __webpack_require__(26061);
        ;
        const manifest = schemas._H3({ annotations: schemas.g1P(schemas.YjP(), schemas.YjP()).catch({}) });
        function parseAnnotatedManifest(bytes) {
            const read = manifest.safeParse((0, outside_json.q)(bytes, 'a manifest'));
            return { root: read.data?.annotations['io.github.syspack.pakages.build-root'] };
        }
        var statement = __webpack_require__(28713);
        ;
        const SAMPLE = 3;
        async function readRegistryFacts(registry) {
            try {
                const all = await registry.tags();
                const tags = (0, spack_image_tags.hn)(all);
                const index = await (0, index_image.jW)(registry);
                const database = index && (await (0, index_image.SY)(registry, index));
                return {
                    kind: 'read',
                    tags,
                    listed: database?.available,
                    generation: await newestGeneration(registry, all),
                    sample: await Promise.all([...tags.values()].slice(-SAMPLE).map((tag) => look(registry, tag))),
                };
            }
            catch (error) {
                if (!(error instanceof registry_error.gl))
                    throw error;
                if (error.failure === 'unauthorized' || error.failure === 'forbidden')
                    return { kind: 'denied' };
                return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
            }
        }
        async function newestGeneration(registry, tags) {
            const [newest] = (0, generation_tags.CR)(tags);
            const stored = newest && (await registry.manifest(newest.tag));
            if (newest === undefined || stored === undefined)
                return undefined;
            const signatures = await registry.referrers(stored.digest, statement.uS);
            return { number: newest.number, signed: signatures.length > 0 };
        }
        async function look(registry, tag) {
            const stored = await registry.manifest(tag);
            if (stored === undefined)
                return { tag, signed: true, root: undefined };
            const signatures = await registry.referrers(stored.digest, statement.uS);
            return { tag, signed: signatures.length > 0, root: parseAnnotatedManifest(stored.bytes).root };
        }
        var faults = __webpack_require__(51940);
        ;
        const FOR_SPACK = {
            what: 'whether versions and variants are there, and specs have a solution',
            why: 'only Spack tells; "pakages plan" asks Spack',
        };
        ;
        async function doctorStep(inputs, ports) {
            const unknown = inputs.ignore.find((id) => !Object.hasOwn(faults.y, id));
            if (unknown !== undefined)
                throw new errors.eb(`"ignore" is not a list of faults: "${unknown.slice(0, 80)}".`, {
                    id: 'input-malformed',
                    fix: `Give ids such as ${Object.keys(faults.y).slice(0, 3).join(', ')}: docs/troubleshooting.md lists them.`,
                });
            const facts = await readLocalFacts((0, external_node_path_.resolve)(ports.host.workspace, inputs.folder));
            const uses = toolkitUses(facts.workflows);
            const { host } = ports;
            const github = await host.group('Asking GitHub', () => examineGitHub(inputs, ports, facts, uses));
            const local = await host.group('Looking through the checkout', async () => [
                ...facts.unreadable,
                ...(await checkRecipes(facts, uses)),
                ...(await checkSpecs(facts)),
                ...checkWorkflows(facts, uses),
                ...checkBuilds(uses),
                ...(await checkCompilers(facts.languages, host.env['PATH'] ?? '')),
            ]);
            const files = await checkRecipeFiles(facts);
            const registry = await host.group('Asking the registry', () => examineRegistry(inputs, ports, facts, uses, github.packageExists));
            const all = together([
                { found: local, unchecked: facts.repositories.length > 0 ? [FOR_SPACK] : [] },
                files,
                github,
                registry,
            ]);
            return {
                unchecked: all.unchecked,
                found: all.found
                    .filter(({ id }) => !inputs.ignore.includes(id))
                    .map((one) => one.at ? { ...one, at: { ...one.at, file: shownPath(one.at.file, ports) } } : one),
            };
        }
        const shownPath = (file, { host }) => {
            const path = (0, external_node_path_.relative)(host.workspace, (0, external_node_path_.resolve)(host.workspace, file));
            return path.startsWith('..') ? file : path;
        };
        const GITHUB_REGISTRY = 'oci://ghcr.io/';
        function registryOf({ registry }, { host }, { configuration }) {
            const { repository, serverUrl } = host.context;
            const usual = repository === undefined || serverUrl !== 'https://github.com'
                ? undefined
                : `${GITHUB_REGISTRY}${repository.toLowerCase()}-cache`;
            return registry ?? configuration?.values.registry ?? usual;
        }
        async function examineGitHub(inputs, ports, facts, uses) {
            const { repository, serverUrl, apiUrl } = ports.host.context;
            const not = (why) => ({
                found: [],
                unchecked: [{ what: 'what GitHub knows', why }],
                packageExists: undefined,
            });
            if (repository === undefined)
                return not('nothing says which repository at GitHub this is');
            if (inputs.token === undefined)
                return not('there is no token: set GITHUB_TOKEN, for example to "$(gh auth token)"');
            const registry = registryOf(inputs, ports, facts);
            const image = registry?.startsWith(GITHUB_REGISTRY)
                ? registry.slice(GITHUB_REGISTRY.length)
                : undefined;
            const login = { apiUrl, token: inputs.token };
            return checkGitHub(ports, { repository, serverUrl, login, image }, facts, uses);
        }
        async function examineRegistry(inputs, ports, facts, uses, exists) {
            const reference = registryOf(inputs, ports, facts);
            if (reference === undefined)
                return { ...HEALTHY, unchecked: [{ what: 'the registry', why: 'nothing names one' }] };
            const found = await inTime(readRegistryFacts((0, registry.I)(reference, inputs, ports)), ports);
            return checkRegistry(found, {
                reference,
                exists,
                login: inputs.token !== undefined,
                signed: (facts.configuration?.values.trust?.signers ?? []).length > 0 || uses.some(couldSign),
            });
        }
        const step_PATIENCE = 30;
        async function inTime(facts, { clock, signal }) {
            const over = new AbortController();
            const late = clock
                .sleep(step_PATIENCE * 1000, AbortSignal.any([signal, over.signal]))
                .then(() => {
                const why = `it did not answer within ${step_PATIENCE} seconds`;
                return { kind: 'unknown', why };
            });
            late.catch(() => { });
            try {
                return await Promise.race([facts, late]);
            }
            finally {
                over.abort();
            }
        }
        const couldSign = ({ job }) => typeof job.permissions === 'object' && job.permissions['id-token'] === 'write';
    }),
    1047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            IO: () => (publicCacheFault),
            V6: () => (publicCachesInput),
            yR: () => (publicCachesSection)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16384);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97276);
        function publicCacheFault(address) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url && (url.username !== '' || url.password !== ''))
                return 'must hold no password';
            if (url?.protocol === 'https:' && url.search === '' && url.hash === '')
                return undefined;
            if (url?.protocol === 'http:' && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.U)(url.hostname))
                return undefined;
            return /^oci/.test(address)
                ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
                : 'must be an address that begins with https://';
        }
        const address = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().superRefine((given, context) => {
            const fault = publicCacheFault(given);
            if (fault !== undefined)
                context.addIssue({ code: 'custom', message: fault });
        });
        const spackOwn = zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
            .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
            .describe('The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.');
        const publicCachesSection = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
            spackOwn,
            zod__WEBPACK_IMPORTED_MODULE_1__.rej({
                url: address.describe('Its address: what `spack mirror add` is given.'),
                keys: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
                    .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
                    .transform((key) => key.toUpperCase()))
                    .min(1, 'must name at least one key')
                    .describe('Fingerprints of the keys whose signatures count.'),
            }),
        ]))
            .min(1, 'must name at least one cache');
        const publicCachesInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.p_)('Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.', { placeholder: 'spack | ADDRESS KEY…' });
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
    74376: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (blobOf),
            h: () => (putBytes)
        });
        var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
        var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
        var _digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28041);
        const blobOf = (bytes) => ({
            digest: (0, _digest_of_js__WEBPACK_IMPORTED_MODULE_1__.o)(bytes),
            size: bytes.length,
            open: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false }),
            read: async () => bytes,
        });
        async function putBytes(registry, bytes) {
            await registry.putBlob(blobOf(bytes));
        }
    }),
    28041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (digestOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        const digestOf = (bytes) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.z9)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex'));
    }),
    89381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (parseAs),
            l: () => (encode)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15125);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1393);
        var _registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26061);
        const encode = (value) => Buffer.from(JSON.stringify(value));
        function parseAs(bytes, type, what, from) {
            const fix = 'Something else was stored there, or it is damaged: remove it from the registry and push it anew.';
            let json;
            try {
                json = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.q)(bytes, 'the document');
            }
            catch (cause) {
                throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: it is not JSON.`, {
                    id: 'registry-malformed',
                    fix,
                    cause,
                });
            }
            const read = type.safeParse(json);
            if (read.success)
                return read.data;
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl('malformed', `${from} is not ${what}: ${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.O)(read.error)}.`, {
                id: 'registry-malformed',
                fix,
            });
        }
    }),
    5394: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            DE: () => (CREATED),
            MV: () => (MANIFEST_LIMIT),
            Sw: () => (parseImageManifest),
            n4: () => (parseImageIndex),
            nb: () => (descriptorOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28041);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        const MANIFEST_LIMIT = 8 * 1024 * 1024;
        const CREATED = 'org.opencontainers.image.created';
        const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const shape = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
            digest: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_1__.Ne)(),
            size: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
            annotations: annotations.optional(),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
        });
        const descriptor = shape;
        const looseDescriptor = shape.loose();
        const imageManifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            config: descriptor,
            layers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(descriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const imageIndex = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(2),
            artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
            manifests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(looseDescriptor),
            subject: descriptor.optional(),
            annotations: annotations.optional(),
        });
        const parseImageManifest = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageManifest, 'an image manifest', from);
        const parseImageIndex = (bytes, from) => (0, _content_json_js__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, imageIndex, 'an image index', from);
        const descriptorOf = (mediaType, bytes) => ({
            mediaType,
            digest: (0, _content_digest_of_js__WEBPACK_IMPORTED_MODULE_3__.o)(bytes),
            size: bytes.length,
        });
    }),
    51747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            $U: () => (isIndexType),
            $v: () => (EMPTY_CONFIG),
            L$: () => (IMAGE_INDEX),
            MS: () => (IMAGE_MANIFEST),
            Ve: () => (IMAGE_CONFIG),
            Vv: () => (DOCKER_MANIFEST),
            Y2: () => (DOCKER_LIST),
            kb: () => (IMAGE_LAYER)
        });
        const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
        const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
        const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
        const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
        const EMPTY_CONFIG = 'application/vnd.oci.empty.v1+json';
        const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
        const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
        const isIndexType = (mediaType) => mediaType === IMAGE_INDEX || mediaType === DOCKER_LIST;
    }),
    25799: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (architectureOf)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FAMILIES = [
            [
                /^(aarch64|armv8(\.\d)?a|armv9(\.\d)?a|thunderx2|a64fx|cortex_a\d+|neoverse_\w+|m[1-9])$/,
                'arm64',
            ],
            [/^(ppc64le|power\d+le)$/, 'ppc64le'],
            [/^(ppc64|power\d+)$/, 'ppc64'],
            [/^(riscv64|u74mc)$/, 'riscv64'],
            [/^(x86|i686|pentium\d|prescott)$/, 'x86'],
            [/^(arm|ppc|ppcle|sparc|sparc64)$/, ''],
        ];
        function architectureOf(spec) {
            const target = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec);
            const family = FAMILIES.find(([pattern]) => pattern.test(target));
            return family === undefined ? 'amd64' : family[1] || target;
        }
    }),
    45004: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (BUILD_KEY)
        });
        const BUILD_KEY = 'io.github.syspack.pakages.build';
    }),
    87174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (composeImage),
            _: () => (provenanceAnnotations)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64074);
        var _content_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
        var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5394);
        var _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
        var _architecture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);
        var _build_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45004);
        var _spec_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35047);
        function composeImage(parts) {
            const own = parts.layers.at(-1);
            const config = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                architecture: (0, _architecture_js__WEBPACK_IMPORTED_MODULE_1__.N)(parts.spec),
                os: parts.spec.arch.platform === 'windows' ? 'windows' : 'linux',
                rootfs: { type: 'layers', diff_ids: parts.layers.map((layer) => layer.diffId) },
                config: {
                    Env: parts.env,
                    ...(parts.source && { Labels: { 'org.opencontainers.image.source': parts.source } }),
                },
                spec: parts.specJson,
                buildcache_layout_version: 3,
                binary_cache_checksum: { hash_algorithm: 'sha256', hash: (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ZD)(own.digest) },
                ...(parts.build && { [_build_key_js__WEBPACK_IMPORTED_MODULE_3__.v]: parts.build }),
            });
            const layers = parts.layers.map(({ digest, size }) => ({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.kb,
                digest,
                size,
            }));
            const manifest = (0, _content_json_js__WEBPACK_IMPORTED_MODULE_0__.l)({
                mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS,
                schemaVersion: 2,
                config: (0, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__.nb)(_manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.Ve, config),
                layers,
                annotations: annotationsOf(parts),
            });
            return { config, manifest, mediaType: _manifest_media_types_js__WEBPACK_IMPORTED_MODULE_4__.MS };
        }
        function annotationsOf({ spec, licenses, annotations, ...provenance }) {
            return {
                'org.opencontainers.image.description': (0, _spec_text_js__WEBPACK_IMPORTED_MODULE_6__.d)(spec),
                ...provenanceAnnotations(provenance),
                ...(licenses && { 'org.opencontainers.image.licenses': licenses }),
                ...annotations,
            };
        }
        const provenanceAnnotations = ({ source, revision, }) => ({
            ...(source && { 'org.opencontainers.image.source': source }),
            ...(revision && { 'org.opencontainers.image.revision': revision }),
        });
    }),
    35047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (specText)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16804);
        const FLAGS = new Set(['cflags', 'cppflags', 'cxxflags', 'fflags', 'ldflags', 'ldlibs']);
        function specText(spec) {
            const entries = Object.entries(spec.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
            const switches = entries
                .filter(([, value]) => typeof value === 'boolean')
                .map(([name, value]) => `${value ? '+' : '~'}${name}`);
            const flags = entries
                .filter(([name, value]) => FLAGS.has(name) && Array.isArray(value) && value.length > 0)
                .map(([name, value]) => `${name}="${value.join(' ')}"`);
            const variants = entries
                .filter(([name, value]) => !FLAGS.has(name) && typeof value !== 'boolean' && value !== null)
                .map(([name, value]) => variantText(name, value));
            const { platform, platform_os } = spec.arch;
            return [
                `${spec.name}@=${spec.version}${switches.join('')}`,
                ...flags,
                ...variants,
                `platform=${platform}`,
                `os=${platform_os}`,
                `target=${(0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.$r)(spec)}`,
            ].join(' ');
        }
        function variantText(name, value) {
            if (name === 'patches' && Array.isArray(value))
                return `patches:=${value.map((sha256) => sha256.slice(0, 7)).join(',')}`;
            return Array.isArray(value) ? `${name}:=${value.join(',')}` : `${name}=${String(value)}`;
        }
    }),
    89077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            W3: () => (specTag),
            g9: () => (hashOfTag),
            hn: () => (specTags),
            qA: () => (INDEX_TAG)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94002);
        const INDEX_TAG = 'index.spack';
        function specTag(name, version, hash) {
            const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_');
            return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag;
        }
        function hashOfTag(tag) {
            const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1];
            return hash !== undefined && (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.C)(hash) ? hash : undefined;
        }
        const specTags = (tags) => new Map(tags.flatMap((tag) => {
            const hash = hashOfTag(tag);
            return hash === undefined ? [] : [[hash, tag]];
        }));
    }),
    90851: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (VEX_STATUSES),
            O1: () => (VEX_JUSTIFICATIONS),
            YH: () => (openVexType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
        const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
        const VEX_JUSTIFICATIONS = [
            'component_not_present',
            'vulnerable_code_not_present',
            'vulnerable_code_not_in_execute_path',
            'vulnerable_code_cannot_be_controlled_by_adversary',
            'inline_mitigations_already_exist',
        ];
        const MOST = 100_000;
        const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000);
        const prose = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000);
        const time = zod__WEBPACK_IMPORTED_MODULE_1__.w$({ offset: true });
        const product = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@id': word.optional(),
            identifiers: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ purl: word.optional(), cpe22: word.optional(), cpe23: word.optional() })
                .optional(),
        });
        const statement = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            vulnerability: zod__WEBPACK_IMPORTED_MODULE_0__._H3({
                '@id': word.optional(),
                name: word.min(1),
                aliases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(word).max(1000).optional(),
            }),
            timestamp: time.optional(),
            last_updated: time.optional(),
            products: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product.extend({ subcomponents: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(product).max(MOST).optional() }))
                .max(MOST)
                .optional(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_STATUSES),
            status_notes: prose.optional(),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VEX_JUSTIFICATIONS).optional(),
            impact_statement: prose.optional(),
            action_statement: prose.optional(),
        });
        const openVexType = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
            '@context': zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^https:\/\/openvex\.dev\/ns(\/v0\.\d+\.\d+)?$/, 'not OpenVEX'),
            '@id': word.min(1),
            author: word.min(1),
            role: word.optional(),
            timestamp: time,
            last_updated: time.optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1),
            tooling: word.optional(),
            statements: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(statement).min(1).max(MOST),
        });
    }),
    4886: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            FF: () => (criterionName),
            GT: () => (reviewPath),
            I2: () => (reviewStatementType),
            PR: () => (reviewType),
            Tl: () => (packageVersion),
            bk: () => (VERDICTS),
            iD: () => (login),
            oZ: () => (packageName),
            wf: () => (CRITERIA)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
        var _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67795);
        var _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64074);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94002);
        var _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55510);
        const CRITERIA = ['functional', 'safe', 'license'];
        const criterionName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z][a-z0-9-]{0,39}$/, 'not the name of a criterion: lower case letters, digits and "-"');
        const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'];
        const digest = (0, _identity_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ne)();
        const packageName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9_][a-z0-9_-]{0,99}$/, 'not a package name');
        const packageVersion = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/, 'not a version');
        const login = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[a-z0-9][a-z0-9_-]{0,38}(\[bot\])?$/, 'not a login in lower case');
        const reviewStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: packageName,
            version: packageVersion,
            auditor: login,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VERDICTS),
            criteria: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(criterionName).max(50),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .max(2000)
                .refine((text) => (0, _outside_printable_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text) === text, 'has control characters, or others that cannot be seen'),
            recipe: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                digest,
                files: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300), digest),
                license: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).optional(),
                commit: (0, _identity_commit_js__WEBPACK_IMPORTED_MODULE_3__.K)().optional(),
            })
                .optional(),
            binaries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_4__.o)(),
                target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
                manifest: digest,
                layer: digest,
                packageHash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).optional(),
            })),
            time: zod__WEBPACK_IMPORTED_MODULE_5__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const reviewType = reviewStatementType.extend({
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const reviewPath = (review) => `reviews/${review.name}/${review.version}/${review.auditor}.json`;
    }),
    74905: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            HC: () => (vexPath),
            Z8: () => (vexRecordType),
            fz: () => (vexStatementType),
            sV: () => (vulnerabilityId)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
        var _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94002);
        var _openvex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90851);
        var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
        const vulnerabilityId = zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
            .regex(/^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9._-]{2,99}$/, 'not the id of a vulnerability');
        const vexStatementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            name: _review_js__WEBPACK_IMPORTED_MODULE_1__.oZ,
            version: _review_js__WEBPACK_IMPORTED_MODULE_1__.Tl,
            hash: (0, _identity_spec_hash_js__WEBPACK_IMPORTED_MODULE_2__.o)().optional(),
            vulnerability: vulnerabilityId,
            status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.HC),
            justification: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_openvex_js__WEBPACK_IMPORTED_MODULE_3__.O1).optional(),
            note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000),
            auditor: _review_js__WEBPACK_IMPORTED_MODULE_1__.iD,
            team: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
                .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
                .optional(),
            time: zod__WEBPACK_IMPORTED_MODULE_4__.w$(),
            source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
        });
        const vexRecordType = vexStatementType.extend({
            openvex: _openvex_js__WEBPACK_IMPORTED_MODULE_3__.YH,
            signature: zod__WEBPACK_IMPORTED_MODULE_0__._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).optional(),
        });
        const vexPath = (one) => `statements/${one.name}/${one.version}/${one.vulnerability}/${one.hash === undefined ? '' : `${one.hash}/`}${one.auditor}.json`;
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
    64074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Bc: () => (isDigest),
            Ne: () => (digestType),
            ZD: () => (hexOf),
            wm: () => (sha256Type),
            z9: () => (digestOfHex)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14566);
        const PATTERN = /^sha256:[0-9a-f]{64}$/;
        const isDigest = (text) => PATTERN.test(text);
        const digestType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a digest');
        const sha256Type = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits');
        const hexOf = (digest) => digest.slice('sha256:'.length);
        function digestOfHex(hex) {
            const digest = `sha256:${hex}`;
            if (!isDigest(digest))
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_1__.S)(digest)}" is not a digest.`, {
                    id: 'digest-malformed',
                    fix: 'Give sha256: and 64 lower case hex digits.',
                });
            return digest;
        }
    }),
    94002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (isSpecHash),
            o: () => (specHashType)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const PATTERN = /^[a-z2-7]{32}$/;
        const isSpecHash = (text) => PATTERN.test(text);
        const specHashType = () => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(PATTERN, 'not a 32 character spec hash');
    }),
    1393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            O: () => (firstIssue)
        });
        function firstIssue({ issues: [first] }) {
            if (!first)
                return 'the document: malformed';
            return `${first.path.join('.') || 'the document'}: ${first.message}`;
        }
    }),
    15125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (checkDepth),
            q: () => (parseJson)
        });
        var _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14566);
        const MAX_DEPTH = 100;
        const MAX_LENGTH = 512 * 1024 * 1024;
        function parseJson(document, from) {
            const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
            if (text.length > MAX_LENGTH)
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is longer than 512 MiB.`, {
                    id: 'document-too-large',
                    fix: 'Write it anew.',
                });
            checkDepth(text, from);
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is not JSON.`, {
                    id: 'not-json',
                    fix: 'It may have been cut or edited: write it anew.',
                });
            }
        }
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
                    throw new _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.h(`${(0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_0__.S)(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
                        id: 'document-too-large',
                        fix: 'No document of Spack or of Pakages is: write it anew.',
                    });
            }
        }
        function stringEnd(text, start, quote) {
            for (let at = start + 1; at < text.length; at++) {
                if (text[at] === '\\')
                    at++;
                else if (text[at] === quote)
                    return at;
            }
            return text.length;
        }
    }),
    28713: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            GH: () => (IN_TOTO_PAYLOAD),
            qB: () => (statementType),
            uS: () => (SIGSTORE_BUNDLE)
        });
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
        const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
        const statementType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            _type: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
            subject: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(''), digest: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()) }))
                .min(1),
            predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
            predicate: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).default({}),
        });
    }),
    6769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dh: () => (isInfinite),
            KP: () => (INFINITY_NAMES),
            Te: () => (nextComponent),
            Ut: () => (compareComponents),
            bq: () => (parseComponent),
            tM: () => (compareLists)
        });
        const INFINITY_NAMES = [
            'stable',
            'nightly',
            'trunk',
            'head',
            'master',
            'main',
            'develop',
        ];
        function parseComponent(text) {
            if (/^[0-9]/.test(text)) {
                const value = Number(text);
                return Number.isSafeInteger(value) ? value : BigInt(text);
            }
            const infinity = INFINITY_NAMES.indexOf(text);
            return infinity < 0 ? text : { infinity };
        }
        const isInfinite = (component) => typeof component === 'object';
        const rank = (component) => typeof component === 'string' ? 0 : isInfinite(component) ? 2 : 1;
        const value = (component) => isInfinite(component) ? component.infinity : component;
        function compareComponents(left, right) {
            const kinds = rank(left) - rank(right);
            if (kinds !== 0)
                return kinds;
            const [a, b] = [value(left), value(right)];
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLists(left, right, compare) {
            const shared = Math.min(left.length, right.length);
            for (let at = 0; at < shared; at++) {
                const order = compare(left[at], right[at]);
                if (order !== 0)
                    return order;
            }
            return left.length - right.length;
        }
        function nextComponent(component) {
            if (isInfinite(component))
                return { infinity: component.infinity + 1 };
            if (typeof component === 'string')
                return nextLetters(component);
            return component < Number.MAX_SAFE_INTEGER ? Number(component) + 1 : BigInt(component) + 1n;
        }
        function nextLetters(text) {
            const last = text.at(-1);
            const next = last === undefined || last === 'z'
                ? `${text}A`
                : text.slice(0, -1) + (last === 'Z' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
            return INFINITY_NAMES.includes(next) ? nextLetters(next) : next;
        }
    }),
    35198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Dn: () => (isInfinity),
            Nk: () => (isPrereleaseVersion),
            Ro: () => (isGitVersion),
            Zy: () => (compareVersions),
            ot: () => (parseVersion),
            r1: () => (sameVersion),
            w5: () => (parsePlainVersion)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
        var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75176);
        const PRERELEASES = ['alpha', 'beta', 'rc', 'final'];
        const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/;
        const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g;
        const MAX_LENGTH = 500;
        const isGitVersion = (text) => text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0;
        function parseVersion(text) {
            if (!isGitVersion(text))
                return parsePlainVersion(text);
            const plain = text.startsWith('git.') ? text.slice(4) : text;
            const [gitRef, version, more] = plain.split('=');
            if (!gitRef || (version !== undefined && (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(version) === '') || more !== undefined)
                throw invalid(text);
            return { ...parsePlainVersion(version ?? '0'), text, gitRef };
        }
        function parsePlainVersion(text) {
            const trimmed = (0, _white_space_js__WEBPACK_IMPORTED_MODULE_0__.uR)(text);
            if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH)
                throw invalid(text);
            const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
                text: match[1],
                separator: match[2],
            }));
            const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text));
            return {
                text,
                release: kept.map(_component_js__WEBPACK_IMPORTED_MODULE_1__.bq),
                prerelease,
                separators: segments.map((segment) => segment.separator),
            };
        }
        function splitPrerelease(segments) {
            const [word, last] = [segments.at(-2), segments.at(-1)];
            if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last)) {
                return {
                    kept: segments.slice(0, -2),
                    prerelease: { name: word, number: (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.bq)(last) },
                };
            }
            if (segments.length >= 2 && isPrerelease(last))
                return { kept: segments.slice(0, -1), prerelease: { name: last } };
            return { kept: segments, prerelease: { name: 'final' } };
        }
        const isPrerelease = (text) => PRERELEASES.includes(text);
        const invalid = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version.`, {
            id: 'version-malformed',
            fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',
        });
        function compareVersions(left, right) {
            const order = (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.release, right.release, _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut) || comparePrereleases(left, right);
            if (order !== 0 || left.gitRef === right.gitRef)
                return order;
            return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1;
        }
        function comparePrereleases({ prerelease: left }, { prerelease: right }) {
            const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name);
            if (names !== 0)
                return names;
            return (0, _component_js__WEBPACK_IMPORTED_MODULE_1__.tM)(left.number === undefined ? [] : [left.number], right.number === undefined ? [] : [right.number], _component_js__WEBPACK_IMPORTED_MODULE_1__.Ut);
        }
        const sameVersion = (left, right) => compareVersions(left, right) === 0;
        const isInfinity = (version) => version.release.some(_component_js__WEBPACK_IMPORTED_MODULE_1__.Dh);
        const isPrereleaseVersion = (version) => version.prerelease.name !== 'final';
    }),
    75176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Ed: () => (splitAtSpace),
            XE: () => (WHITE_SPACE),
            uR: () => (stripped)
        });
        const WHITE_SPACE = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
        const ONE = new RegExp(`[${WHITE_SPACE}]`);
        const SOME = new RegExp(`[${WHITE_SPACE}]+`);
        function stripped(text) {
            let [from, to] = [0, text.length];
            while (from < to && ONE.test(text.charAt(from)))
                from++;
            while (to > from && ONE.test(text.charAt(to - 1)))
                to--;
            return text.slice(from, to);
        }
        const splitAtSpace = (text) => text.split(SOME).filter((word) => word !== '');
    }),
    52089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            CR: () => (generationTags),
            NL: () => (isNumberOfTag),
            PD: () => (plainTag),
            br: () => (generationTag)
        });
        const generationTag = (number, id) => `generation-${number}-${id}`;
        const isNumberOfTag = (number) => number < 1e15;
        const plainTag = (number) => `generation-${number}`;
        const TAG = /^generation-([1-9][0-9]{0,14})-([0-9a-f]{12})$/;
        function generationTags(tags) {
            const highest = new Map();
            for (const tag of tags) {
                const [, digits, id] = TAG.exec(tag) ?? [];
                if (digits === undefined || id === undefined)
                    continue;
                const number = Number(digits);
                if (number > (highest.get(id)?.number ?? 0))
                    highest.set(id, { tag, number, id });
            }
            return [...highest.values()].sort(newestFirst);
        }
        const newestFirst = (left, right) => right.number - left.number || (left.id < right.id ? -1 : 1);
    }),
    51937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Jq: () => (parseDatabase),
            be: () => (emptyDatabase),
            tD: () => (changed),
            yz: () => (databaseJson)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89381);
        var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
        const VERSION = '8';
        const databaseType = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            database: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
                version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                installs: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ spec: _pakages_image__WEBPACK_IMPORTED_MODULE_1__.S, in_buildcache: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).loose()),
            }),
        });
        const emptyDatabase = { nodes: new Map(), available: new Set() };
        function parseDatabase(bytes, from) {
            const { database } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.g)(bytes, databaseType, 'a list of packages', from);
            if (database.version !== VERSION)
                return undefined;
            const installs = Object.entries(database.installs);
            return {
                nodes: new Map(installs.map(([hash, { spec }]) => [hash, spec])),
                available: new Set(installs.filter(([, one]) => one.in_buildcache).map(([hash]) => hash)),
            };
        }
        function changed(database, added, available) {
            const nodes = new Map(database.nodes);
            for (const one of added)
                if (!nodes.has(one.hash))
                    nodes.set(one.hash, one);
            const reached = new Map();
            const open = [...available];
            for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
                const found = nodes.get(hash);
                if (!found || reached.has(hash))
                    continue;
                reached.set(hash, found);
                open.push(...(found.dependencies ?? []).map((to) => to.hash));
            }
            return { nodes: reached, available: new Set([...available].filter((hash) => reached.has(hash))) };
        }
        function databaseJson({ nodes, available }) {
            const dependents = new Map();
            for (const one of nodes.values()) {
                for (const { hash } of one.dependencies ?? [])
                    dependents.set(hash, (dependents.get(hash) ?? 0) + 1);
            }
            const sorted = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
            const installs = sorted.map(([hash, spec]) => [
                hash,
                {
                    spec,
                    ref_count: dependents.get(hash) ?? 0,
                    in_buildcache: available.has(hash),
                },
            ]);
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.l)({ database: { version: VERSION, installs: Object.fromEntries(installs) } });
        }
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            Y9: () => (isIndexImage),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        const [DESCRIPTION, LIST] = [
            'org.opencontainers.image.description',
            'List of the packages in this Spack build cache',
        ];
        async function isIndexImage({ bytes }) {
            const manifest = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(bytes, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA));
            return manifest?.layers.length === 1 && manifest.annotations?.[DESCRIPTION] === LIST;
        }
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_2__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.C)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    [DESCRIPTION]: LIST,
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_4__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    9428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (misnamedFolders)
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26263);
        async function misnamedFolders({ packages, before2, }) {
            const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages, { withFileTypes: true }).catch(() => []);
            const passedOver = entries
                .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
                .map(({ name }) => name)
                .filter((name) => !(0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(name, before2))
                .sort();
            const holds = await Promise.all(passedOver.map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, 'package.py')).catch(() => undefined)));
            return passedOver
                .filter((_, at) => holds[at]?.isDirectory() === false)
                .map((name) => ({ folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name), right: rightName(name, before2) }));
        }
        function rightName(name, before2) {
            const words = name.toLowerCase().split(/[-_]+/).filter(Boolean);
            const right = before2 ? words.join('-') : (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.eI)(words.join('-'));
            return (0, _package_names_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(right, before2) ? right : undefined;
        }
    }),
    37571: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            z: () => (syntaxErrorIn)
        });
        var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87854);
        var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
        function syntaxErrorIn(text) {
            try {
                const cursor = (0, _tree_js__WEBPACK_IMPORTED_MODULE_0__.w_)(text).root.cursor();
                do
                    if (cursor.type.isError)
                        return text.slice(0, cursor.from).split('\n').length;
                while (cursor.next());
            }
            catch (error) {
                if (!(error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__.sg))
                    throw error;
            }
            return undefined;
        }
    })
};
