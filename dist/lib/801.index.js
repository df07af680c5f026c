export const id = 801;
export const ids = [801];
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
    80801: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            presentExamination: () => (presentExamination)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37638);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12712);
        var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51940);
        const PAGE = 'https://github.com/syspack/pakages/blob/main/docs/troubleshooting.md';
        function presentExamination(examination) {
            const { found, unchecked } = examination;
            const failing = found.filter(({ id }) => _faults_js__WEBPACK_IMPORTED_MODULE_0__.y[id].fails);
            const failure = failing.length === 0
                ? undefined
                : new _pakages_core__WEBPACK_IMPORTED_MODULE_1__.yo(`${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(failing.length, 'thing')} will fail: ${listed(failing)}.`, {
                    id: 'doctor-found-faults',
                    fix: failing[0].fix,
                    ...(failing[0].at && { at: failing[0].at }),
                });
            return {
                outputs: {
                    faults: [...new Set(found.map(({ id }) => id))].join('\n'),
                    unchecked: unchecked.map(({ what, why }) => `${what}: ${why}`).join('\n'),
                },
                summary: summaryOf(examination),
                json: {
                    found: found.map((one) => ({ ...one, fails: _faults_js__WEBPACK_IMPORTED_MODULE_0__.y[one.id].fails, page: pageOf(one) })),
                    unchecked,
                },
                ...(failure && { failure }),
            };
        }
        const listed = (found) => [...new Set(found.map(({ id }) => id))].join(', ');
        const pageOf = ({ id }) => `${PAGE}#${id}`;
        function summaryOf({ found, unchecked }) {
            const verdict = found.length === 0
                ? '**Healthy:** nothing was found that would fail later.'
                : `**${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.hS)(found.length, 'fault')}**`;
            return [
                '### Doctor',
                verdict,
                ...found.map(paragraph),
                ...(unchecked.length === 0
                    ? []
                    : [`Not checked:\n\n${unchecked.map(({ what, why }) => `- ${what}: ${why}`).join('\n')}`]),
            ].join('\n\n');
        }
        function paragraph(one) {
            const { id, sentence, fix, at } = one;
            const place = at === undefined ? '' : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: `;
            return [
                `- ${_faults_js__WEBPACK_IMPORTED_MODULE_0__.y[id].fails ? 'fails' : 'works worse'}: ${place}${sentence} (${(0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.aY)(id)})`,
                `  ${fix} ${pageOf(one)}`,
            ].join('\n');
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
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
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
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
    })
};
